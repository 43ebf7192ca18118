#include "harness/CutDisk.h"
#include "harness/Muster.h"
#include "hub/Office.h"
#include "storage/Settings.h"
#include "support/PostgresServer.h"

using namespace lantian;

/// Ends a test that cannot be made here, for the reason `why` unless that is empty: passed over, or failed if
/// the environment has `variable`.
#define NEED(why, variable)                                                                                  \
    do {                                                                                                     \
        const QString reason = why;                                                                          \
        QVERIFY2(reason.isEmpty() || !qEnvironmentVariableIsSet(variable), qPrintable(reason));              \
        if (!reason.isEmpty())                                                                               \
            QSKIP(qPrintable(u"NOTHING WAS TRIED HERE: "_s + reason));                                       \
    } while (false)

namespace {

/// How much is brought and how often something is struck: LANTIAN_CHAOS_…
int cases()
{
    return numberOf("LANTIAN_CHAOS_CASES", 8);
}
int kills()
{
    return numberOf("LANTIAN_CHAOS_KILLS", 4);
}
int crashes()
{
    return numberOf("LANTIAN_CHAOS_CRASHES", 2);
}
int restores()
{
    return numberOf("LANTIAN_CHAOS_RESTORES", 1);
}
int cuts()
{
    return numberOf("LANTIAN_CHAOS_CUTS", 2);
}
quint32 seed()
{
    return quint32(numberOf("LANTIAN_CHAOS_SEED", 20261126));
}

const QString ctl = QStringLiteral(CTL);
const QString hasty = QStringLiteral(HASTY);

/// A hub in a folder, and a tablet that brings it all that it has recorded.
struct Scene {
    explicit Scene(int cases = ::cases(), const QString &data = {}, const QStringList &more = {},
                   const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
        : hub(data.isEmpty() ? folder.filePath(u"hub"_s) : data, more, environment)
        , siege(hub, cases, seed())
    {}

    bool strikeHub()
    {
        hub.kill();
        hub.start();
        siege.follow();
        return true;
    }
    HubPlace place() const { return {hub.data() + u"/hub.db"_s, hub.data() + u"/photos"_s}; }
    QStringList faults() { return faultsAfter(hub, siege, place()); }
    void tell(const QString &what) const
    {
        qInfo("%s while %d cases and %d photos (%lld MB) were brought in %d syncs: all there once, hub and "
              "tablet sound",
              qPrintable(what), int(siege.bag().cases().size()), int(siege.bag().photos().size()),
              siege.bag().bytes() >> 20, siege.syncs);
    }

    QTemporaryDir folder;
    SiegedHub hub;
    Siege siege;
};

/// A restore of the hub from the backup before the last, while the tablet syncs; then a new one is made.
class Restoring
{
public:
    explicit Restoring(Scene &scene) : m_scene(scene) { backUp(); }

    /// `keepsEpoch`: as if nobody could tell that it was restored.
    bool restore(bool keepsEpoch = false)
    {
        const QString epoch = epochIn(m_scene.hub.data());
        m_scene.hub.kill();
        const QString before = m_scene.hub.data();
        const QString data = m_scene.folder.filePath(u"restored%1"_s.arg(++m_count));
        if (!QDir().mkpath(data))
            qFatal("no folder for what is restored");
        must({u"tar"_s, u"-xf"_s, m_backup, u"-C"_s, data});
        if (keepsEpoch) {
            const auto store = Store::open(data + u"/hub.db"_s, Database::Access::ReadWrite);
            const auto kept =
                (*store)->write([&](Sql &sql) { Settings::keep(sql, hub::Office::epochKey, epoch); });
            if (!kept)
                qFatal("the epoch is not kept");
        }
        m_scene.hub.setData(data);
        m_scene.hub.start();
        m_scene.siege.follow();
        QDir(before).removeRecursively();
        return true;
    }
    bool backUp()
    {
        QFile::remove(m_backup);
        if (m_scene.hub.command({u"backup"_s, m_backup}).isEmpty() || !QFile::exists(m_backup))
            qFatal("the hub is not backed up");
        return true;
    }

private:
    static QString epochIn(const QString &data)
    {
        const auto store = Store::open(data + u"/hub.db"_s, Database::Access::ReadOnly);
        return *(*store)->read([](Sql &sql) { return Settings::value(sql, hub::Office::epochKey); });
    }

    Scene &m_scene;
    QString m_backup = m_scene.folder.filePath(u"yesterday.tar"_s);
    int m_count = 0;
};

} // namespace

/// The real hub and the real `lantian-ctl sync`, while one of them, the line between them, the power or the
/// database fails. LANTIAN_CHAOS_{CASES,KILLS,CRASHES,RESTORES,CUTS,SEED} say how much and how often.
class ChaosTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHubThatIsKilledLosesNothing()
    {
        Scene scene;

        scene.siege.besiege(ctl, kills(), [&] { return scene.strikeHub(); });

        QCOMPARE(scene.faults(), QStringList());
        scene.tell(u"the hub was killed %1 times"_s.arg(kills()));
    }

    void aTabletThatIsKilledLosesNothing()
    {
        Scene scene;

        scene.siege.besiege(ctl, kills(), [&] { return scene.siege.tablet.strike(); });

        QCOMPARE(scene.faults(), QStringList());
        scene.tell(u"the syncing tablet was killed %1 times"_s.arg(kills()));
    }

    void aHubThatIsRestoredFromYesterdaysBackupIsFilledAgain()
    {
        Scene scene;
        Restoring restoring(scene);

        int turn = 0;
        scene.siege.besiege(ctl, 2 * restores(),
                            [&] { return ++turn % 2 ? restoring.restore() : restoring.backUp(); });

        QCOMPARE(scene.faults(), QStringList());
        scene.tell(u"the hub was restored %1 times from a backup, %2 exchanges said so in the middle,"_s
                       .arg(restores())
                       .arg(scene.siege.tablet.exchangesWith(u"hub-restored"_s)));
    }

    void aDatabaseServerThatCrashesLosesNothing()
    {
        NEED(withoutServer(), "LANTIAN_CHAOS_CRASHES");
        const QString url = m_server->newPlace();
        QTemporaryDir photos;
        Scene scene(cases(), {}, {u"--database"_s, url, u"--photos"_s, photos.path()});

        scene.siege.besiege(ctl, crashes(), [&] { return crash(); });

        QCOMPARE(faultsAfter(scene.hub, scene.siege, {url, photos.path()}), QStringList());
        scene.tell(u"PostgreSQL crashed %1 times"_s.arg(crashes()));
    }

    void aPowerCutAtTheHubLosesNothing()
    {
        NEED(CutDisk::unavailable(), "LANTIAN_CHAOS_CUTS");
        CutDisk disk;
        Scene scene(cases(), disk.path(u"hub"_s));

        scene.siege.besiege(ctl, cuts(), [&] { return cutPower(scene, disk); });

        const QStringList faults = scene.faults();
        scene.hub.kill();
        QCOMPARE(faults, QStringList());
        scene.tell(u"the hub's power was cut %1 times"_s.arg(cuts()));
    }

    void aBadLineLosesNothing_data()
    {
        QTest::addColumn<LineWeather>("weather");
        for (const qint64 bytes : {65'535, 65'536, 65'537})
            QTest::addRow("cut after %lld bytes", bytes) << LineWeather{.cutAfter = bytes};
        QTest::newRow("slow answers") << LineWeather{.delayMs = 20};
        QTest::newRow("narrow") << LineWeather{.bytesPerSecond = 4'000'000};
        QTest::newRow("wrong bits") << LineWeather{.wrongAfter = 20'000};
    }

    void aBadLineLosesNothing()
    {
        QFETCH(const LineWeather, weather);
        Scene scene;
        scene.siege.line.setWeather(weather);

        while (scene.siege.syncs < mostSyncs && scene.siege.tablet.pending() != Pending{})
            scene.siege.sync(ctl);

        const BadLine &line = scene.siege.line;
        QCOMPARE(scene.siege.tablet.pending(), Pending{});
        QVERIFY(weather.cutAfter == 0 || line.cuts() > 0);
        QVERIFY(weather.wrongAfter == 0 || line.altered() > 0);
        QCOMPARE(line.noticed(), line.altered());
        QCOMPARE(scene.faults(), QStringList());
        scene.tell(u"a line with %1: %2 connections, %3 cut, %4 with a wrong bit, all noticed,"_s
                       .arg(QLatin1StringView(QTest::currentDataTag()))
                       .arg(line.connections())
                       .arg(line.cuts())
                       .arg(line.altered()));
    }

    /// The controls: a tablet that empties its outbox before the receipt is caught by every kind of strike.
    void aTabletThatEmptiesItsOutboxTooEarlyIsCaught_data()
    {
        QTest::addColumn<QString>("struck");
        for (const char *struck : {"hub", "tablet", "database"})
            QTest::newRow(struck) << QString::fromLatin1(struck);
    }

    void aTabletThatEmptiesItsOutboxTooEarlyIsCaught()
    {
        QFETCH(const QString, struck);
        const bool onServer = struck == u"database";
        if (onServer)
            NEED(withoutServer(), "LANTIAN_CHAOS_CRASHES");
        const QString url = onServer ? m_server->newPlace() : QString();
        QTemporaryDir photos;
        Scene scene(fewCases, {},
                    onServer ? QStringList{u"--database"_s, url, u"--photos"_s, photos.path()}
                             : QStringList());

        scene.siege.besiege(hasty, 2, [&] {
            if (struck == u"tablet")
                return scene.siege.tablet.strike();
            // Away until the tablet gives up: within one exchange it would still know what it has to send.
            if (onServer)
                m_server->stop();
            else
                scene.hub.kill();
            (void)scene.siege.tablet.ended();
            return onServer ? crash() : scene.strikeHub();
        });

        const HubPlace place = onServer ? HubPlace{url, photos.path()} : scene.place();
        const QStringList faults = faultsAfter(scene.hub, scene.siege, place);
        QVERIFY(!faults.filter(u"photos of"_s).isEmpty());
        qInfo("control: a tablet that empties its outbox too early is caught: %s",
              qPrintable(faults.first()));
    }

    /// The control: nobody can tell that the hub was restored, so nobody fills it again.
    void aHubThatKeepsItsEpochWhenItIsRestoredIsCaught()
    {
        Scene scene(fewCases);
        Restoring restoring(scene);
        (void)scene.siege.sync(ctl);

        (void)restoring.restore(true);

        const QStringList faults = scene.faults();
        QVERIFY(!faults.filter(u"cases of"_s).isEmpty());
        qInfo("control: a hub that was restored and keeps its epoch is caught: %s",
              qPrintable(faults.first()));
    }

    /// The control: the hub's commits, or its photos, are not synced, so what it confirmed goes with the
    /// power.
    void aHubThatDoesNotSyncIsCaught_data()
    {
        QTest::addColumn<QString>("lost");
        QTest::newRow("unsynced-wal") << u"cases of"_s;
        QTest::newRow("unsynced-photos") << u"lantian-hub verify"_s;
    }

    void aHubThatDoesNotSyncIsCaught()
    {
        NEED(CutDisk::unavailable(), "LANTIAN_CHAOS_CUTS");
        QFETCH(const QString, lost);
        const QString kind = QString::fromLatin1(QTest::currentDataTag());
        CutDisk disk;
        Scene scene(fewCases, disk.path(u"hub"_s), {}, injuredEnvironment({.kind = kind}, disk.path({}), {}));
        (void)scene.siege.sync(ctl);

        (void)cutPower(scene, disk);

        const QStringList faults = scene.faults();
        scene.hub.kill();
        const QStringList seen = faults.filter(lost);
        QVERIFY(!seen.isEmpty());
        qInfo("control: a hub that goes on with %s is caught: %s", qPrintable(kind),
              qPrintable(seen.first().left(100)));
    }

    /// The control of the looking itself: one byte of one photo that the hub holds is another.
    void aPhotoThatIsStoredWrongIsCaught()
    {
        Scene scene(fewCases);
        (void)scene.siege.sync(ctl);
        QDirIterator files(scene.place().photos + u"/originals"_s, QDir::Files, QDirIterator::Subdirectories);
        QFile photo(files.next());
        QVERIFY(photo.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                photo.open(QIODevice::ReadWrite) && photo.seek(9000));
        const char before = photo.peek(1).at(0);
        QVERIFY(photo.putChar(char(before ^ 1)));
        photo.close();

        const QStringList faults = scene.faults();

        QVERIFY(!faults.filter(u"is not what was sent"_s).isEmpty());
        QVERIFY(!faults.filter(u"lantian-hub verify"_s).isEmpty());
        qInfo("control: a photo that is stored wrong is caught");
    }

private:
    static constexpr int fewCases = 4;
    static constexpr int mostSyncs = 6;

    /// Why no database server can crash here; empty when one can.
    QString withoutServer()
    {
        if (!m_server)
            m_server = std::make_unique<PostgresServer>();
        return m_server->why();
    }
    bool crash()
    {
        m_server->stop();
        const QString why = m_server->start();
        if (!why.isEmpty())
            qFatal("%s", qPrintable(why));
        return true;
    }
    static bool cutPower(Scene &scene, CutDisk &disk)
    {
        disk.cut();
        scene.hub.kill();
        disk.restart();
        scene.hub.start();
        scene.siege.follow();
        return true;
    }

    std::unique_ptr<PostgresServer> m_server;
};

Q_DECLARE_METATYPE(lantian::LineWeather)

QTEST_GUILESS_MAIN(ChaosTest)
#include "tst_chaos.moc"
