#include "base/Sha256.h"
#include "hub/HubProcess.h"
#include "main/Ctl.h"
#include "storage/Store.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace lantian::hub {

/// Three real hubs, township below county below city, over TLS, and a real tablet at the bottom.
class HubChainTest : public QObject
{
    Q_OBJECT

    const QString m_grid = u"990101100200001"_s;

private Q_SLOTS:
    void init()
    {
        for (auto *hub : {&m_city, &m_county, &m_township}) {
            *hub = std::make_unique<HubProcess>();
            QVERIFY((*hub)->start());
        }
        join(*m_county, *m_city, u"示范县中心"_s, u"990101"_s);
        join(*m_township, *m_county, u"城关镇中心"_s, u"990101100"_s);
        m_tablet = std::make_unique<Ctl>();
        QCOMPARE(
            (*m_tablet)({u"enrol"_s, invitation(*m_township, u"网格员 01"_s, u"inspector"_s, m_grid)}).code,
            0);
    }

    void aReportGoesUpWithItsPhotosAndADecisionComesDown()
    {
        const QString id = report({photo(1), photo(2)});
        QVERIFY(!id.isEmpty());
        tabletSyncs();
        sync(*m_township);
        sync(*m_county);

        Tablet clerk = m_city->enrolled(u"市 01"_s, u"county"_s, {});
        const std::vector<SignedEvent> feed = clerk.pullAll();
        const auto reported = std::find_if(feed.begin(), feed.end(), [&](const SignedEvent &event) {
            return idText(event.event.stream) == id;
        });
        QVERIFY(reported != feed.end());
        QCOMPARE(reported->event.kind, u"case.reported"_s);
        const QJsonArray photos = reported->event.data[u"photos"_s].toArray();
        QCOMPARE(photos.size(), 2);
        for (const QJsonValue &photo : photos) {
            const QString sha256 = photo[u"sha256"_s].toString();
            const Answer answer = clerk.call("GET", u"/photos/"_s + sha256);
            QCOMPARE(answer.status, 200);
            QCOMPARE(QCryptographicHash::hash(answer.bytes(), QCryptographicHash::Sha256).toHex(),
                     sha256.toLatin1());
        }
        clerk.now = QDateTime::currentDateTimeUtc();
        const PushAnswer pushed = clerk.push(
            {clerk.line(EventKind::CaseAccepted, reported->event.stream, {{u"number"_s, u"2026-0001"_s}})});
        QCOMPARE(pushed.results[0].status, PushResult::Status::Stored);
        sync(*m_county);
        sync(*m_township);
        tabletSyncs();

        QCOMPARE((*m_tablet)({u"show"_s, id, u"--json"_s}).json()[u"state"_s], u"accepted"_s);
        const QStringList above = rows(*m_city);
        QVERIFY(!above.isEmpty());
        QCOMPARE(rows(*m_county), above);
        QCOMPARE(rows(*m_township), above);
        for (auto *hub : {m_city.get(), m_county.get(), m_township.get()}) {
            const CommandRun verified = hub->command({u"verify"_s});
            QVERIFY2(verified.code == 0, qUtf8Printable(verified.out + verified.err));
        }
        for (auto *hub : {m_township.get(), m_county.get(), m_township.get()}) {
            const QJsonObject again = sync(*hub);
            QCOMPARE(again[u"photos_sent"_s], 0);
            QCOMPARE(again[u"unsettled"_s], 0);
        }
        QCOMPARE(rows(*m_city), above);
    }

    void whatTheCityPhotographedIsSeenInTheTownshipAlsoWithoutTheWayUp()
    {
        m_tablet = std::make_unique<Ctl>();
        QCOMPARE((*m_tablet)({u"enrol"_s, invitation(*m_city, u"网格员 08"_s, u"inspector"_s, m_grid)}).code,
                 0);
        const QString id = report({photo(1), photo(2)});
        tabletSyncs();
        sync(*m_county);
        sync(*m_township);
        m_city->kill();
        m_county->kill();

        const Tablet clerk = m_township->enrolled(u"城关镇 01"_s, u"township"_s, u"990101100"_s);
        QStringList seen;
        for (const SignedEvent &event : clerk.pullAll()) {
            for (const QJsonValue &photo : event.event.data[u"photos"_s].toArray()) {
                const QString sha256 = photo[u"sha256"_s].toString();
                QCOMPARE(sha256Hex(clerk.call("GET", u"/photos/"_s + sha256).bytes()), sha256);
                seen << idText(event.event.stream);
            }
        }
        QCOMPARE(seen, QStringList({id, id}));
    }

    void aRestoredHubInTheMiddleIsRefilled()
    {
        const QString backup = m_county->file(u"backup.tar"_s);
        QCOMPARE(m_county->command({u"backup"_s, backup}).code, 0);
        const QString id = report({photo(1)});
        tabletSyncs();
        sync(*m_township);
        sync(*m_county);
        const QStringList before = rows(*m_city);
        m_county->kill();

        const QString restored = m_county->file(u"restored"_s);
        QVERIFY(QDir().mkpath(restored));
        QCOMPARE(QProcess::execute(u"tar"_s, {u"-xf"_s, backup, u"-C"_s, restored}), 0);
        QVERIFY(rows(restored).isEmpty());
        QVERIFY(m_county->start({}, restored)); // below the city still, without being joined anew
        moveUpstream(*m_township, *m_county);
        sync(*m_township);
        sync(*m_county, restored);

        QCOMPARE(rows(restored), before);
        QCOMPARE(rows(*m_city), before);
        QVERIFY(before.join(u'\n').contains(id));
        const CommandRun verified = m_county->command({u"verify"_s}, restored);
        QVERIFY2(verified.code == 0, qUtf8Printable(verified.out + verified.err));
        Tablet clerk(m_county->ask());
        clerk.enrol(m_county
                        ->command({u"enrolment"_s, u"new"_s, u"--user"_s, u"县 01"_s, u"--role"_s,
                                   u"county"_s, u"--json"_s},
                                  restored)
                        .json()[u"code"_s]
                        .toString());
        for (const SignedEvent &event : clerk.pullAll()) {
            for (const QJsonValue &photo : event.event.data[u"photos"_s].toArray())
                QCOMPARE(clerk.call("GET", u"/photos/"_s + photo[u"sha256"_s].toString()).status, 200);
        }
    }

    void whatTheHubAboveRefusedIsListedBelow()
    {
        m_township->enrolled(u"网格员 77"_s, u"inspector"_s, u"990202100"_s); // not its ground to give

        m_township->command({u"sync"_s});

        const CommandRun verified = m_township->command({u"verify"_s, u"--json"_s});
        QCOMPARE(verified.code, 0);
        QStringList said;
        for (const QJsonValue &finding : verified.json()[u"findings"_s].toArray()) {
            if (finding[u"code"_s] == u"refused-above"_s)
                said << finding[u"what"_s].toString();
        }
        QVERIFY2(said.join(u'\n').contains(u"registry-scope"_s), qUtf8Printable(verified.out));
    }

    void aHubGoesUpByItself()
    {
        const QString id = report({photo(1)});
        tabletSyncs();

        QTRY_VERIFY_WITH_TIMEOUT(rows(*m_county).join(u'\n').contains(id), 120'000);
    }

    void anInvitationForAPersonIsNotOneForAHub()
    {
        HubProcess alone;
        QVERIFY(alone.start());

        const CommandRun joined = alone.command(
            {u"join"_s, invitation(*m_city, u"网格员 09"_s, u"inspector"_s, m_grid), u"--json"_s});

        QCOMPARE(joined.code, 2);
        QVERIFY(!QFile::exists(alone.directory() + u"/upstream.json"_s));
        QCOMPARE(alone.command({u"sync"_s}).code, 1);
    }

private:
    static QString photo(int number)
    {
        return u"%1/resources/demo/photos/990101-2023-0000%2_1.jpg"_s.arg(QLatin1StringView(SOURCE_ROOT))
            .arg(number);
    }
    static QString invitation(const HubProcess &hub, const QString &user, const QString &role,
                              const QString &scope)
    {
        return hub
            .command({u"enrolment"_s, u"new"_s, u"--user"_s, user, u"--role"_s, role, u"--scope"_s, scope,
                      u"--json"_s})
            .json()[u"qr_text"_s]
            .toString();
    }
    static void join(const HubProcess &hub, const HubProcess &above, const QString &name,
                     const QString &scope)
    {
        const CommandRun joined = hub.command({u"join"_s, invitation(above, name, u"hub"_s, scope)});
        QVERIFY2(joined.code == 0, qUtf8Printable(joined.out + joined.err));
        const auto others =
            QFile::permissions(hub.directory() + u"/upstream.json"_s) & (QFile::ReadGroup | QFile::ReadOther);
        QVERIFY(!others);
    }
    static QJsonObject sync(const HubProcess &hub, const QString &directory = {})
    {
        const CommandRun synced = hub.command({u"sync"_s, u"--json"_s}, directory);
        [&] { QVERIFY2(synced.code == 0, qUtf8Printable(synced.out + synced.err)); }();
        return synced.json();
    }
    /// Starts `hub` anew, with the address at which the one above is now.
    static void moveUpstream(HubProcess &hub, const HubProcess &above)
    {
        hub.signal(SIGTERM);
        QCOMPARE(hub.ended(), 0);
        QVERIFY(hub.start({u"--upstream"_s, u"https://"_s + above.ready[u"listen"_s].toString()}));
    }
    /// The tables that follow from a hub's log.
    static QStringList rows(const QString &directory)
    {
        const auto store = Store::open(directory + u"/hub.db"_s, Database::Access::ReadOnly);
        return *(*store)->read(Projection::rows);
    }
    static QStringList rows(const HubProcess &hub) { return rows(hub.directory()); }

    QString report(const QStringList &photos) const
    {
        return (*m_tablet)(QStringList{u"report"_s, u"--category"_s, u"burn"_s, u"--subtype"_s, u"straw"_s,
                                       u"--photo"_s} +
                           photos +
                           QStringList{u"--at"_s, u"39.25,115.85,6"_s, u"--set"_s, u"state=burning"_s,
                                       u"action=extinguished"_s, u"--json"_s})
            .json()[u"id"_s]
            .toString();
    }
    void tabletSyncs() const
    {
        const CtlRun synced = (*m_tablet)({u"sync"_s});
        QVERIFY2(synced.code == 0, qUtf8Printable(synced.out + synced.err));
    }

    std::unique_ptr<HubProcess> m_city;
    std::unique_ptr<HubProcess> m_county;
    std::unique_ptr<HubProcess> m_township;
    std::unique_ptr<Ctl> m_tablet;
};

} // namespace lantian::hub

QTEST_GUILESS_MAIN(lantian::hub::HubChainTest)
#include "tst_hubchain.moc"
