#include "base/Sha256.h"
#include "protocol/EventText.h"
#include "storage/Accounts.h"
#include "storage/Audience.h"
#include "storage/AuditLog.h"
#include "storage/CaseCounts.h"
#include "storage/Clients.h"
#include "storage/DeliveredPhotos.h"
#include "storage/EnrolmentCodes.h"
#include "storage/Feed.h"
#include "storage/NamedPhotos.h"
#include "storage/Outbox.h"
#include "storage/People.h"
#include "storage/PhotoNames.h"
#include "storage/Quarantine.h"
#include "storage/ReferenceFiles.h"
#include "storage/SetAside.h"
#include "storage/Store.h"
#include "storage/SyncHistory.h"
#include "storage/Unsettled.h"
#include "storage/Uploads.h"
#include "support/EachEngine.h"
#include "support/Events.h"
#include "support/Expect.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

/// Every statement about the tables of hub and sync is understood by both databases, and answers the same.
class TablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { EachEngine::addRows(); }

    void init()
    {
        const QString location = m_engines.newLocation();
        NEED_DATABASE(m_engines, location);
        m_store = *Store::open(location, Database::Access::ReadWrite);
        m_source = EventSource();
    }

    void peopleAndAccounts()
    {
        EXPECT_OK(m_store->write([&](Sql &sql) {
            const Person person{.id = m_a, .name = u"网格员 07"_s, .grid = u"9901"_s};
            People::keep(sql, person);
            QCOMPARE(*People::find(sql, m_a), person);
            QCOMPARE(People::all(sql).size(), 1u);

            Account account{m_a, u"网格员 07"_s, u"inspector"_s, u"9901"_s, {}};
            Accounts::keep(sql, account);
            account.disabledAt = m_now;
            Accounts::keep(sql, account);
            QCOMPARE(Accounts::all(sql), std::vector{account});
            QCOMPARE(*Accounts::find(sql, m_a), account);
            QCOMPARE(*Accounts::findByName(sql, account.name), account);
            QVERIFY(!Accounts::find(sql, m_b));
        }));
        EXPECT_ERROR(m_store->write([&](Sql &sql) {
            Accounts::keep(sql, {m_b, u"网格员 07"_s, {}, {}, {}});
        }),
                     Error::Kind::Conflict);
    }

    void codesAndClients()
    {
        EXPECT_OK(m_store->write([&](Sql &sql) {
            EnrolmentCodes::add(sql, {m_hash, u"n"_s, u"inspector"_s, u"9901"_s, m_now, {}});
            EnrolmentCodes::markUsed(sql, m_hash, m_now);
            QCOMPARE(EnrolmentCodes::find(sql, m_hash)->usedAt, m_now);
            EnrolmentCodes::forgetBefore(sql, m_now.addSecs(1));
            QVERIFY(!EnrolmentCodes::find(sql, m_hash));

            Accounts::keep(sql, {m_a, u"网格员 07"_s, u"inspector"_s, {}, {}});
            Clients::keep(sql, {m_device, m_a, u"QS-T07"_s, u"1"_s, m_hash, m_now, m_now, {}, {}});
            Clients::markSeen(sql, m_device, m_now.addSecs(7));
            Clients::revoke(sql, m_device, m_now.addSecs(9));
            QCOMPARE(Clients::find(sql, m_device)->seenAt, m_now.addSecs(7));
            QCOMPARE(Clients::findByToken(sql, m_hash)->revokedAt, m_now.addSecs(9));
            QCOMPARE(Clients::all(sql).size(), 1u);
        }));
    }

    void whatArrivedOfADevice()
    {
        EXPECT_OK(m_store->write([&](Sql &sql) {
            Accounts::keep(sql, {m_a, u"网格员 07"_s, u"inspector"_s, {}, {}});
            Clients::keep(sql, {m_device, m_a, u"QS-T07"_s, u"1"_s, m_hash, m_now, m_now, {}, {}});
            const SignedEvent first = stored(sql, report(1));
            QVERIFY(
                Quarantine::keep(sql, {m_now, m_device, {}, 2, m_hash, u"rejected"_s, QByteArray("\0x", 2)}));
            QVERIFY(Quarantine::keep(sql, {m_now, m_device, {}, 2, m_hash, u"rejected"_s, "again"}));

            QCOMPARE(Clients::advance(sql, m_device).seq, 2);
            QCOMPARE(Clients::find(sql, m_device)->acked.hash, m_hash);
            QCOMPARE(Quarantine::all(sql).size(), 1u);
            QCOMPARE(Quarantine::all(sql).front().line, QByteArray("\0x", 2));
            QCOMPARE(EventLog::chainEnd(sql, m_device).hash, first.hash);
        }));
    }

    void feedAndAudience()
    {
        EXPECT_OK(m_store->write([&](Sql &sql) {
            const SignedEvent first = stored(sql, report(1));
            const SignedEvent second = stored(sql, report(1));
            const auto arrivals = sql.all(u"SELECT arrival FROM event ORDER BY arrival"_s,
                                          [](Row row) { return row.integer(0); });
            Feed::list(sql,
                       {{.arrival = arrivals[0], .stream = first.event.stream, .audience = Feed::everybody}});
            Feed::listAgain(sql, first.event.stream, arrivals[1] + 1, u"user:a"_s);

            const auto all = Feed::after(sql, 0, 10);
            QCOMPARE(all.size(), 3u);
            QCOMPARE(all[1].arrival, arrivals[0]);
            QCOMPARE(all[2].arrival, arrivals[1]);
            QCOMPARE(Feed::after(sql, all[0].position, 1).size(), 1u);
            const auto texts = Feed::texts(sql, {arrivals[1], arrivals[0]});
            QCOMPARE(texts.size(), 2u);
            QCOMPARE(texts[0].payload, second.payload);
            QCOMPARE(texts[0].signature, second.signature);
            QCOMPARE(Feed::texts(sql, {}).size(), 0u);

            const QString endless = u"grid:"_s + QString::fromLatin1(noise().toHex());
            for (const QString &key : {u"user:a"_s, endless}) {
                QVERIFY(Audience::add(sql, m_a, key));
                QVERIFY(!Audience::add(sql, m_a, key));
            }
            QCOMPARE(Audience::of(sql, m_a).size(), 2);
        }));
    }

    void photosOfAHub()
    {
        EXPECT_OK(m_store->write([&](Sql &sql) {
            QCOMPARE(PhotoNames::add(sql, {{m_hash, m_a}}, m_device), QStringList{m_hash});
            QCOMPARE(PhotoNames::missing(sql, m_device), QStringList{m_hash});
            QVERIFY(!PhotoNames::isHeld(sql, m_hash));
            PhotoNames::hold(sql, m_hash, 7, m_device, m_now);
            PhotoNames::hold(sql, m_hash, 7, m_b, m_now);
            QCOMPARE(PhotoNames::add(sql, {{m_hash, m_b}}, m_b), QStringList());
            QVERIFY(PhotoNames::isProven(sql, m_hash, m_device));
            QCOMPARE(*PhotoNames::bytes(sql, m_hash), 7);
            QCOMPARE(PhotoNames::missing(sql, m_device), QStringList());
            QCOMPARE(PhotoNames::streams(sql, m_hash).size(), 2u);
            QCOMPARE(PhotoNames::held(sql), QStringList{m_hash});

            Upload upload{m_device, m_hash, 100, 0, m_now};
            Uploads::keep(sql, upload);
            upload.offset = 60;
            Uploads::keep(sql, upload);
            QCOMPARE(*Uploads::find(sql, m_device, m_hash), upload);
            QCOMPARE(Uploads::all(sql), std::vector{upload});
            QCOMPARE(Uploads::bytesOf(sql, m_device), 100);
            Uploads::remove(sql, m_device, m_hash);
            QCOMPARE(Uploads::bytesOf(sql, m_device), 0);
        }));
    }

    void whatTheOfficeNotes()
    {
        EXPECT_OK(m_store->write([&](Sql &sql) {
            ReferenceFiles::keep(sql, {u"grids.geojson"_s, m_hash, "old"});
            ReferenceFiles::keep(sql, {u"grids.geojson"_s, m_hash, noise()});
            QCOMPARE(ReferenceFiles::all(sql).front().bytes, noise());

            AuditLog::add(sql, {m_now, {}, m_a, u"user list"_s, {}, 200});
            AuditLog::forgetBefore(sql, m_now.addSecs(1));

            stored(sql, report(3));
            const auto counts =
                CaseCounts::of(sql, {.grids = {u"9901"_s}, .departments = {u"housing"_s}}, m_now);
            QCOMPARE(counts, (std::vector{CaseCount{u"990101100"_s, u"burn"_s, u"reported"_s, 1, 0}}));
            QCOMPARE(CaseCounts::of(sql, {}, m_now), counts);
            QCOMPARE(CaseCounts::of(sql, {.grids = {u"98"_s}}, m_now).size(), 0u);
        }));
    }

    void whatWaitsOnATablet()
    {
        EXPECT_OK(m_store->write([&](Sql &sql) {
            const SignedEvent event = stored(sql, report(5), EventLog::Origin::Own);
            const QString photo = numberedHash(5);
            const auto isHeld = [](const QString &) { return true; };
            QCOMPARE(Outbox::pending(sql), (Pending{1, 1}));
            QCOMPARE(Outbox::waiting(sql, event.event.stream).size(), 1);
            QCOMPARE(Outbox::toOffer(sql, 0, 10).front().event.hash, event.hash);
            QCOMPARE(Outbox::photosToSend(sql), QStringList{photo});
            const QByteArray nobodys(64, 'f');
            QSet<QByteArray> files{photo.toLatin1(), nobodys};
            QVERIFY(takeNamed(sql, files, 0) > 0);
            QCOMPARE(files, QSet<QByteArray>{nobodys});

            const Unsettled::Key about{Unsettled::Subject::Event, idText(event.event.id)};
            Unsettled::keep(sql, {about, u"rejected"_s, u"no"_s, m_now});
            Unsettled::keep(sql, {about, u"rejected"_s, u"still no"_s, m_now});
            QCOMPARE(Unsettled::all(sql, 9).front().what, u"still no"_s);
            QCOMPARE(Unsettled::count(sql), 1);
            QCOMPARE(Unsettled::whereabouts(sql, about).stream, event.event.stream);
            QCOMPARE(Unsettled::whereabouts(sql, {Unsettled::Subject::Photo, photo}).stream,
                     event.event.stream);
            QCOMPARE(Outbox::toOffer(sql, 0, 10).size(), 0u);
            Unsettled::dismiss(sql, about);

            QCOMPARE(Outbox::takeOut(sql, {event.event.device, 1, {}}, isHeld, m_now), 0);
            QCOMPARE(Outbox::pending(sql), Pending{});
            QCOMPARE(DeliveredPhotos::before(sql, m_now), QStringList{photo});
            QCOMPARE(DeliveredPhotos::space(sql), (PhotoSpace{0, 200'000}));
            Outbox::offerAgain(sql, event.event.device, isHeld);
            QCOMPARE(Outbox::pending(sql), (Pending{1, 1}));
            QCOMPARE(DeliveredPhotos::space(sql), (PhotoSpace{200'000, 0}));
        }));
    }

    void whatComesToATablet()
    {
        EXPECT_OK(m_store->write([&](Sql &sql) {
            SetAside::keep(sql, {noise(), u"signature"_s, u"no"_s, m_now});
            SetAside::keep(sql, {noise(), u"signature"_s, u"no"_s, m_now});
            QCOMPARE(SetAside::lines(sql, u"signature"_s), std::vector{noise()});
            SetAside::remove(sql, noise());
            QCOMPARE(SetAside::count(sql), 0);

            ExchangeRecord record{.beganAt = m_now, .endedAt = m_now.addSecs(3), .eventsSent = 7};
            SyncHistory::add(sql, record);
            QCOMPARE(SyncHistory::last(sql, 5), std::vector{record});
            QCOMPARE(SyncHistory::lastComplete(sql), record.endedAt);
        }));
    }

private:
    static QByteArray noise()
    {
        QByteArray bytes;
        for (int i = 0; bytes.size() < 20'000; ++i)
            bytes += QByteArray::fromHex(sha256Hex(QByteArray::number(i)).toLatin1());
        return bytes;
    }
    Event report(int photo)
    {
        return m_source.make(EventKind::CaseReported, m_b, m_a,
                             {{u"category"_s, u"burn"_s},
                              {u"grid"_s, u"990101100200001"_s},
                              {u"photos"_s, photosJson({photo})}});
    }
    SignedEvent stored(Sql &sql, const Event &event, EventLog::Origin origin = EventLog::Origin::Received)
    {
        const QByteArray payload = *payloadText(event);
        const SignedEvent made{event, "h", payload, "s", sha256Hex(payload)};
        m_store->log().append(sql, made, origin, event.at);
        return made;
    }

    const QUuid m_a = numberedId(0xa1);
    const QUuid m_b = numberedId(0xb1);
    const QUuid m_device = numberedId(0xd1);
    const QString m_hash = numberedHash(1);
    const QDateTime m_now{QDate(2026, 11, 19), QTime(1, 0), Qt::UTC};

    EachEngine m_engines;
    EventSource m_source;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(TablesTest)
#include "tst_tables.moc"
