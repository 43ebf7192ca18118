#include "hub/BundleImport.h"
#include "hub/HandMadeBundle.h"
#include "hub/HubProcess.h"
#include "hub/HubRig.h"
#include "hub/Receipts.h"
#include "main/Ctl.h"
#include "support/Events.h"
#include "support/Expect.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace lantian::hub {

const QString village = u"990101100"_s;
const QString grid = u"990101100200001"_s;

namespace {

/// Every file below `folder`, but for the hub's database, which is looked at by its rows.
QStringList filesIn(const QString &folder)
{
    QStringList files;
    for (QDirIterator found(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         found.hasNext();) {
        const QString path = found.next();
        if (!path.contains(u"lantian.db"_s))
            files << path;
    }
    files.sort();
    return files;
}

/// How many rows a hub has in each of the tables that a bundle can add to.
QList<qint64> rowsOf(Office &office)
{
    return *office.store.read([](Sql &sql) {
        QList<qint64> rows;
        for (const QString &table : {u"event"_s, u"feed"_s, u"quarantine"_s, u"photo_name"_s, u"photo_held"_s,
                                     u"upload"_s, u"audience"_s})
            rows << *sql.first(u"SELECT count(*) FROM "_s + table, [](Row row) { return row.integer(0); });
        return rows;
    });
}

QString demoPhoto(int number)
{
    return u"%1/resources/demo/photos/990101-2023-0000%2_1.jpg"_s.arg(QLatin1StringView(SOURCE_ROOT))
        .arg(number);
}

} // namespace

/// What comes on a stick: in this process where many bundles are tried, and by the real programs of both
/// sides.
class HubBundleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<HubRig>();
        m_tablet = std::make_unique<Tablet>([this](const Request &request, const QByteArray &body) {
            return m_rig->api.answer(request, body);
        });
        m_tablet->enrol(*m_rig->code(u"网格员 07"_s, u"inspector"_s, village));
        m_path = m_rig->path(u"stick.ltb"_s);
    }

    void whatIsInItIsThereAndTheReceiptSaysSo()
    {
        const HandMadeBundle bundle = evening();
        lay(m_path, bundle.bytes());

        const Result<BundleTaken> taken = importBundle(m_rig->office, m_path);

        EXPECT_OK(taken);
        QCOMPARE(taken->outcome.stored, 3);
        QCOMPARE(taken->outcome.photos, 2);
        QCOMPARE(taken->outcome.photosMissing, 0);
        QCOMPARE(taken->receipt, m_rig->path(u"stick.ltr"_s));
        const Receipt receipt = receiptAt(taken->receipt);
        QCOMPARE(receipt.device, m_tablet->device);
        QCOMPARE(receipt.ackedSeq, 3);
        QCOMPARE(receipt.head, m_tablet->head);
        QCOMPARE(receipt.photosMissing, QStringList());
        for (const QByteArray &photo : bundle.photos)
            QCOMPARE(m_tablet->call("GET", u"/photos/"_s + sha256Hex(photo)).status, 200);
        QCOMPARE(*m_rig->photos.read(PhotoFile::Original, sha256Hex(bundle.photos[1])), bundle.photos[1]);
        QCOMPARE(QDir(m_rig->office.uploads).entryList(QDir::Files), QStringList());
    }

    void whatADeskBringsIsAsGoodAsAFile()
    {
        const HandMadeBundle bundle = evening();

        const Answer answer = brought(u"township"_s, bundle.bytes());
        const Answer again = brought(u"county"_s, bundle.bytes());

        QCOMPARE(answer.status, 200);
        const Result<BundleOutcome> said = bundleOutcomeFromJson(json(answer));
        EXPECT_OK(said);
        QCOMPARE(said->device, m_tablet->device);
        QCOMPARE(said->stored, 3);
        QCOMPARE(said->photos, 2);
        lay(m_rig->path(u"stick.ltr"_s), said->receipt);
        QCOMPARE(receiptAt(m_rig->path(u"stick.ltr"_s)).head, m_tablet->head);
        QCOMPARE(json(again)[u"duplicate"_s], 3);
        QCOMPARE(json(again)[u"photos_duplicate"_s], 2);
        QCOMPARE(QDir(m_rig->office.uploads).entryList(QDir::Files), QStringList());
    }

    void whatADeskMayNotBringChangesNothing_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<qint64>("announced"); ///< bytes, beside those of the bundle; -1 for no length at all
        QTest::addColumn<bool>("isTorn");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("expected");
        QTest::newRow("an inspector") << u"inspector"_s << qint64(0) << false << 403 << u"bundle-role"_s;
        QTest::newRow("a department") << u"department"_s << qint64(0) << false << 403 << u"bundle-role"_s;
        QTest::newRow("no length") << u"township"_s << qint64(-1) << false << 411 << u"length-required"_s;
        QTest::newRow("more than announced")
            << u"township"_s << qint64(-2) << false << 413 << u"bundle-too-large"_s;
        QTest::newRow("more than there is room for")
            << u"township"_s << (qint64(1) << 49) << false << 507 << u"disk-full"_s;
        QTest::newRow("torn") << u"township"_s << qint64(0) << true << 422 << u"bundle-damaged"_s;
    }

    void whatADeskMayNotBringChangesNothing()
    {
        QFETCH(const QString, role);
        QFETCH(const qint64, announced);
        QFETCH(const bool, isTorn);
        QFETCH(const int, status);
        QFETCH(const QString, expected);
        QByteArray bytes = evening().bytes();
        if (isTorn)
            bytes.chop(1);
        const Tablet bringer = deskOf(role);
        const QList<qint64> rows = rowsOf(m_rig->office);
        QHash<QByteArray, QByteArray> headers;
        if (announced != -1)
            headers["content-length"] = QByteArray::number(bytes.size() + announced);

        const Answer answer = bringer.call("POST", u"/bundles"_s, bytes, headers);

        QCOMPARE(answer.status, status);
        QCOMPARE(word(answer), expected);
        QCOMPARE(rowsOf(m_rig->office), rows);
        QCOMPARE(QDir(m_rig->office.uploads).entryList(QDir::Files), QStringList());
    }

    void twiceChangesNothing()
    {
        lay(m_path, evening().bytes());
        EXPECT_OK(importBundle(m_rig->office, m_path));
        const QList<qint64> rows = rowsOf(m_rig->office);
        const QStringList files = filesIn(m_rig->path({}));

        const Result<BundleTaken> again = importBundle(m_rig->office, m_path);

        EXPECT_OK(again);
        QCOMPARE(again->outcome.stored + again->outcome.refused + again->outcome.photos, 0);
        QCOMPARE(again->outcome.duplicate, 3);
        QCOMPARE(again->outcome.photosDuplicate, 2);
        QCOMPARE(rowsOf(m_rig->office), rows);
        QCOMPARE(filesIn(m_rig->path({})), files);
    }

    void aPhotoThatIsDamagedOnTheHubIsMadeWhole()
    {
        const HandMadeBundle bundle = evening();
        lay(m_path, bundle.bytes());
        EXPECT_OK(importBundle(m_rig->office, m_path));
        const QString sha256 = sha256Hex(bundle.photos[0]);
        lay(m_rig->photos.path(PhotoFile::Original, sha256), "rot");

        const Result<BundleTaken> again = importBundle(m_rig->office, m_path);

        EXPECT_OK(again);
        QCOMPARE(again->outcome.photos, 1);
        EXPECT_OK(m_rig->photos.verify(PhotoFile::Original, sha256));
    }

    void itEndsAnUploadThatWasUnderWay()
    {
        const HandMadeBundle bundle = evening();
        const QString sha256 = sha256Hex(bundle.photos[0]);
        const QByteArray metadata = "sha256 " + sha256.toLatin1().toBase64();
        m_tablet->call("POST", u"/photos"_s, {},
                       {{"tus-resumable", "1.0.0"},
                        {"upload-length", QByteArray::number(bundle.photos[0].size())},
                        {"upload-metadata", metadata}});
        const Answer begun = m_tablet->call("PATCH", u"/photos/"_s + sha256, bundle.photos[0].first(100),
                                            {{"tus-resumable", "1.0.0"},
                                             {"upload-offset", "0"},
                                             {"content-type", "application/offset+octet-stream"}});
        QCOMPARE(header(begun, "Upload-Offset"), "100");
        lay(m_path, bundle.bytes());

        EXPECT_OK(importBundle(m_rig->office, m_path));

        const Answer now = m_tablet->call("HEAD", u"/photos/"_s + sha256, {}, {{"tus-resumable", "1.0.0"}});
        QCOMPARE(header(now, "Upload-Offset"), QByteArray::number(bundle.photos[0].size()));
        QCOMPARE(QDir(m_rig->office.uploads).entryList(QDir::Files), QStringList());
    }

    void moreEventsThanOneRequestMayHaveAreTaken()
    {
        HandMadeBundle bundle = bundleOf({}, {});
        for (int i = 0; i < 2 * m_rig->office.limits.maxEvents + 1; ++i)
            bundle.lines << m_tablet->report(grid);
        lay(m_path, bundle.bytes());

        const Result<BundleTaken> taken = importBundle(m_rig->office, m_path);

        EXPECT_OK(taken);
        QCOMPARE(taken->outcome.stored, bundle.lines.size());
        QCOMPARE(taken->outcome.ackedSeq, bundle.lines.size());
    }

    void whatMayNotBeDoneIsKeptForAPersonAndHoldsUpNothing()
    {
        const QByteArray first = m_tablet->report(grid);
        const QByteArray grant =
            m_tablet->line(EventKind::UserGranted, m_tablet->user,
                           {{u"user"_s, idText(m_tablet->user)}, {u"role"_s, u"county"_s}});
        lay(m_path, bundleOf({first, grant, m_tablet->report(grid)}, {}).bytes());

        const Result<BundleTaken> taken = importBundle(m_rig->office, m_path);

        EXPECT_OK(taken);
        QCOMPARE(taken->outcome.stored, 2);
        QCOMPARE(taken->outcome.refused, 1);
        QCOMPARE(receiptAt(taken->receipt).ackedSeq, 3);
    }

    void aRevokedDevicesBundleIsEvidenceStillAndIsToldApart()
    {
        lay(m_path, evening().bytes());
        EXPECT_OK(revokeDevice(m_rig->office, m_tablet->device));

        const Result<BundleTaken> taken = importBundle(m_rig->office, m_path);

        EXPECT_OK(taken);
        QVERIFY(taken->outcome.isRevoked);
        QCOMPARE(taken->outcome.stored, 3);
        QCOMPARE(m_tablet->call("GET", u"/hub"_s).status, 401);
    }

    void aReceiptThatCannotBeWrittenIsSaidAndTheDataAreIn()
    {
        lay(m_path, evening().bytes());
        QDir().mkpath(m_rig->path(u"stick.ltr/in the way"_s));

        const Result<BundleTaken> taken = importBundle(m_rig->office, m_path);

        EXPECT_OK(taken);
        QCOMPARE(taken->outcome.stored, 3);
        QVERIFY(taken->receiptTrouble.has_value());
        QCOMPARE(taken->receipt, QString());
    }

    void aBundleThatIsCutOrAlteredAnywhereChangesNothing()
    {
        const QByteArray whole = evening().bytes();
        const QList<qint64> rows = rowsOf(m_rig->office);
        const QStringList files = filesIn(m_rig->path({}));
        constexpr int places = 150;
        int tried = 0;
        for (int i = 0; i < places; ++i) {
            const qsizetype at = i < 30 ? i * 8 : whole.size() * i / places;
            QByteArray altered = whole;
            altered[at] = char(altered[at] ^ 0x40);
            for (const QByteArray &bytes : {whole.first(at), altered}) {
                const QString path = m_rig->path(u"stick.ltb"_s);
                lay(path, bytes);
                const Result<BundleTaken> taken = importBundle(m_rig->office, path);
                QVERIFY2(!taken, qPrintable(u"at byte %1"_s.arg(at)));
                QVERIFY(taken.error().code == u"bundle-damaged"_s ||
                        taken.error().code == u"bundle-other-hub"_s);
                QFile::remove(path);
                ++tried;
            }
        }
        QCOMPARE(rowsOf(m_rig->office), rows);
        QCOMPARE(filesIn(m_rig->path({})), files);
        qInfo("%d damaged bundles of %lld bytes refused", tried, qlonglong(whole.size()));
    }

    void whatIsNotForUsOrNotFromOursChangesNothing_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("code");
        QTest::newRow("another hub's") << u"hub"_s << u"bundle-other-hub"_s;
        QTest::newRow("of a device that nobody enrolled") << u"device"_s << u"bundle-device-unknown"_s;
        QTest::newRow("signed by another key") << u"key"_s << u"bundle-forged"_s;
        QTest::newRow("a picture") << u"picture"_s << u"bundle-damaged"_s;
        QTest::newRow("empty") << u"empty"_s << u"bundle-damaged"_s;
        QTest::newRow("a name that climbs") << u"../../../../escaped"_s << u"bundle-damaged"_s;
        QTest::newRow("an absolute name") << u"/tmp/lantian-escaped"_s << u"bundle-damaged"_s;
        QTest::newRow("a name within a name") << u"photos/../../escaped"_s << u"bundle-damaged"_s;
    }
    void whatIsNotForUsOrNotFromOursChangesNothing()
    {
        QFETCH(QString, what);
        QFETCH(QString, code);
        HandMadeBundle bundle = evening();
        if (what == u"hub"_s)
            bundle.hub = numberedId(9);
        else if (what == u"device"_s)
            bundle.device = numberedId(8);
        else if (what == u"key"_s)
            bundle.key = DeviceKey::fresh();
        QByteArray bytes = bundle.bytes();
        if (what == u"picture"_s)
            bytes = bundle.photos[0];
        else if (what == u"empty"_s)
            bytes.clear();
        else if (what.contains(u'/'))
            bytes = bundle.sealed(
                {{"manifest.json", manifestText(bundle.manifest(), {bundle.device, bundle.key})},
                 {"events.ndjson", bundle.lines.join('\n') + '\n'},
                 {what.toUtf8(), bundle.photos[0]}});
        lay(m_path, bytes);
        const QList<qint64> rows = rowsOf(m_rig->office);
        const QStringList files = filesIn(m_rig->path({}));

        const Result<BundleTaken> taken = importBundle(m_rig->office, m_path);

        QVERIFY(!taken);
        QCOMPARE(taken.error().code, code);
        QCOMPARE(rowsOf(m_rig->office), rows);
        QCOMPARE(filesIn(m_rig->path({})), files);
        QVERIFY(!QFile::exists(u"/tmp/lantian-escaped"_s));
    }

    /// A few thousand bytes that say they are 64 MiB of a photo.
    void aFileWithHolesIsNotRead()
    {
        HandMadeBundle bundle = evening();
        const TarEntry events{"events.ndjson", bundle.lines.join('\n') + '\n'};
        TarEntry photo{.name = {}, .bytes = "end", .hole = qint64(64) << 20};
        const QByteArray whole = QByteArray(photo.hole, '\0') + photo.bytes;
        bundle.photos = {whole};
        photo.name = "photos/" + sha256Hex(whole).toLatin1();
        const QByteArray bytes = bundle.sealed(
            {{"manifest.json", manifestText(bundle.manifest(), {bundle.device, bundle.key})}, events, photo});
        QVERIFY(bytes.size() < 100'000);
        lay(m_path, bytes);

        const Result<BundleTaken> taken = importBundle(m_rig->office, m_path);

        EXPECT_ERROR(taken, Error::Kind::Corrupt);
        QCOMPARE(taken.error().code, u"bundle-damaged"_s);
    }

    void moreThanThereIsRoomForIsRefusedUnread()
    {
        HandMadeBundle bundle = evening();
        BundleManifest manifest = bundle.manifest();
        manifest.photos.clear();
        for (int i = 0; i < 20'000; ++i)
            manifest.photos.push_back({numberedHash(i + 1), qint64(256) << 20}); // 5 TiB
        lay(m_path, bundle.sealed({{"manifest.json", manifestText(manifest, {bundle.device, bundle.key})}}));

        const Result<BundleTaken> taken = importBundle(m_rig->office, m_path);

        EXPECT_ERROR(taken, Error::Kind::Full);
    }

    void byTheRealPrograms_data()
    {
        QTest::addColumn<bool>("served");
        QTest::newRow("while the hub serves") << true;
        QTest::newRow("while it does not") << false;
    }
    void byTheRealPrograms()
    {
        QFETCH(bool, served);
        HubProcess hub;
        QVERIFY(hub.start());
        const Tablet county = hub.enrolled(u"县生环委办"_s, u"county"_s, {});
        Ctl tablet;
        QCOMPARE(report(tablet, {demoPhoto(1), demoPhoto(2)}).code, 0); // before it is enrolled
        enrol(hub, tablet);
        QCOMPARE(report(tablet, {demoPhoto(3)}).code, 0);
        const QString stick = hub.file(u"stick.ltb"_s);
        QCOMPARE(tablet({u"export"_s, u"bundle"_s, u"--out"_s, stick}).code, 0);
        if (!served) {
            hub.signal(SIGTERM);
            QCOMPARE(hub.ended(), 0);
        }

        const CommandRun imported = hub.command({u"import"_s, u"bundle"_s, stick, u"--json"_s});
        QVERIFY2(imported.code == 0, qUtf8Printable(imported.out + imported.err));
        QCOMPARE(imported.json()[u"stored"_s], 2);
        QCOMPARE(imported.json()[u"photos"_s], 3);
        QCOMPARE(imported.json()[u"receipt"_s].toString(), hub.file(u"stick.ltr"_s));
        const CommandRun again = hub.command({u"import"_s, u"bundle"_s, stick});
        QCOMPARE(again.code, 0);
        QVERIFY2(again.out.contains(u"没有改动"_s), qUtf8Printable(again.out));

        const CtlRun confirmed = tablet({u"import-receipt"_s, hub.file(u"stick.ltr"_s), u"--json"_s});
        QVERIFY2(confirmed.code == 0, qUtf8Printable(confirmed.out + confirmed.err));
        QCOMPARE(confirmed.json()[u"left"_s], (QJsonObject{{u"events"_s, 0}, {u"photos"_s, 0}}));
        QCOMPARE(tablet({u"list"_s, u"--json"_s}).document()[0][u"sent"_s], true);

        if (served) {
            QCOMPARE(county.pullAll().size(), 6U); // two reports, two machines and their two people
            QFile photo(demoPhoto(3));
            QVERIFY(photo.open(QIODevice::ReadOnly));
            const QByteArray bytes = photo.readAll();
            QCOMPARE(county.call("GET", u"/photos/"_s + sha256Hex(bytes)).bytes(), bytes);
        }
        QCOMPARE(hub.command({u"verify"_s}).code, 0);
    }

    void inAnyOrderWithTheNetwork()
    {
        HubProcess hub;
        QVERIFY(hub.start());
        Ctl tablet;
        enrol(hub, tablet);
        QCOMPARE(report(tablet, {demoPhoto(1)}).code, 0);
        const QString first = hub.file(u"first.ltb"_s);
        const QString second = hub.file(u"second.ltb"_s);
        QCOMPARE(tablet({u"export"_s, u"bundle"_s, u"--out"_s, first}).code, 0);
        QCOMPARE(tablet({u"sync"_s}).code, 0);

        const QJsonObject late = hub.command({u"import"_s, u"bundle"_s, first, u"--json"_s}).json();
        QCOMPARE(late[u"stored"_s], 0);
        QCOMPARE(late[u"duplicate"_s], 1);
        QCOMPARE(late[u"photos"_s], 0);
        QCOMPARE(report(tablet, {demoPhoto(2)}).code, 0);
        QCOMPARE(tablet({u"export"_s, u"bundle"_s, u"--out"_s, second}).code, 0);
        QCOMPARE(hub.command({u"import"_s, u"bundle"_s, second, u"--json"_s}).json()[u"stored"_s], 1);
        const CtlRun synced = tablet({u"sync"_s, u"--json"_s}); // offers it once more: no harm
        QVERIFY2(synced.code == 0, qUtf8Printable(synced.out + synced.err));
        QCOMPARE(synced.json()[u"left"_s], (QJsonObject{{u"events"_s, 0}, {u"photos"_s, 0}}));

        HubProcess other;
        QVERIFY(other.start());
        const CommandRun refused = other.command({u"import"_s, u"bundle"_s, second, u"--json"_s});
        QCOMPARE(refused.code, 1);
        QCOMPARE(refused.json()[u"error"_s][u"code"_s], u"bundle-other-hub"_s);
        QVERIFY2(refused.err.contains(u"另一个中心"_s), qUtf8Printable(refused.err));
        QCOMPARE(hub.command({u"import"_s, u"bundle"_s}).code, 2);
        QCOMPARE(hub.command({u"import"_s, u"bundle"_s, u"/nowhere.ltb"_s}).code, 1);
        QCOMPARE(hub.command({u"verify"_s}).code, 0);
    }

    void anImportThatIsKilledGoesOnWhenItIsImportedAgain()
    {
        HubProcess hub;
        QVERIFY(hub.start());
        const auto keys = *identityFromText([&] {
            QFile file(hub.directory() + u"/hub.key"_s);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }());
        Tablet tablet = hub.enrolled(u"网格员 07"_s, u"inspector"_s, village);
        hub.signal(SIGTERM);
        QCOMPARE(hub.ended(), 0);
        HandMadeBundle bundle{tablet.device, tablet.key, keys.device, keys.key.publicKey(), {}, {}};
        for (int i = 0; i < 400; ++i)
            bundle.lines << tablet.report(grid);
        for (char i = 0; i < 120; ++i)
            bundle.photos << QByteArray(300'000, i);
        const QString stick = hub.file(u"stick.ltb"_s);
        lay(stick, bundle.bytes());

        for (const qsizetype held : {1, 10, 25}) { // killed once it has taken in so many photos
            QProcess import;
            import.start(QStringLiteral(LANTIAN_HUB),
                         {u"import"_s, u"bundle"_s, stick, u"--data"_s, hub.directory()});
            const auto isUnderWay = [&] {
                import.waitForFinished(1);
                return filesIn(hub.directory() + u"/photos/originals"_s).size() >= held;
            };
            QTRY_VERIFY_WITH_TIMEOUT(isUnderWay(), 60'000);
            QCOMPARE(import.state(), QProcess::Running);
            import.kill();
            QVERIFY(import.waitForFinished());
        }
        const CommandRun last = hub.command({u"import"_s, u"bundle"_s, stick, u"--json"_s});
        const CommandRun verified = hub.command({u"verify"_s, u"--json"_s});

        QCOMPARE(last.code, 0);
        QCOMPARE(last.json()[u"duplicate"_s], 400);
        QCOMPARE(last.json()[u"acked_seq"_s], 400);
        QVERIFY(last.json()[u"photos_duplicate"_s].toInt() >=
                24); // the last one's row may not have been there
        QCOMPARE(last.json()[u"photos"_s].toInt() + last.json()[u"photos_duplicate"_s].toInt(), 120);
        QCOMPARE(verified.code, 0);
        QCOMPARE(verified.json()[u"photos"_s], 120);
    }

private:
    Tablet deskOf(const QString &role)
    {
        Tablet desk([this](const Request &request, const QByteArray &body) {
            return m_rig->api.answer(request, body);
        });
        desk.enrol(
            *m_rig->code(u"台 "_s + role, role, role == u"department"_s ? u"housing"_s : u"320582101"_s));
        return desk;
    }

    Answer brought(const QString &role, const QByteArray &bytes)
    {
        return deskOf(role).call("POST", u"/bundles"_s, bytes,
                                 {{"content-length", QByteArray::number(bytes.size())}});
    }

    HandMadeBundle bundleOf(const QByteArrayList &lines, const QByteArrayList &photos) const
    {
        const DeviceIdentity &hub = m_rig->office.identity;
        return {m_tablet->device, m_tablet->key, hub.device, hub.key.publicKey(), lines, photos};
    }
    /// Three reports; two photos that they name.
    HandMadeBundle evening() const
    {
        const QByteArrayList photos{QByteArray(150'000, 'a') + "1", QByteArray(70'000, 'b') + "2"};
        QByteArrayList lines;
        for (const QByteArray &photo : photos) {
            QJsonObject named = photoJson(1);
            named[u"sha256"_s] = sha256Hex(photo);
            lines << m_tablet->report(grid, {{u"photos"_s, QJsonArray{named}}});
        }
        lines << m_tablet->report(grid);
        return bundleOf(lines, photos);
    }
    Receipt receiptAt(const QString &path) const
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("there is no receipt");
        const DeviceIdentity &hub = m_rig->office.identity;
        return *receiptFromLine(file.readAll().trimmed(), hub.device, hub.key.publicKey());
    }

    static void enrol(const HubProcess &hub, const Ctl &tablet)
    {
        const QString text = hub.command({u"enrolment"_s, u"new"_s, u"--user"_s, u"网格员 07"_s, u"--role"_s,
                                          u"inspector"_s, u"--scope"_s, village, u"--json"_s})
                                 .json()[u"qr_text"_s]
                                 .toString();
        const CtlRun enrolled = tablet({u"enrol"_s, text});
        QVERIFY2(enrolled.code == 0, qUtf8Printable(enrolled.err));
    }
    static CtlRun report(const Ctl &tablet, const QStringList &photos)
    {
        return tablet(
            QStringList{u"report"_s, u"--category"_s, u"burn"_s, u"--subtype"_s, u"straw"_s, u"--photo"_s} +
            photos +
            QStringList{u"--at"_s, u"39.25,115.85,6"_s, u"--set"_s, u"state=burning"_s,
                        u"action=extinguished"_s, u"--json"_s});
    }

    std::unique_ptr<HubRig> m_rig;
    std::unique_ptr<Tablet> m_tablet;
    QString m_path;
};

} // namespace lantian::hub

QTEST_GUILESS_MAIN(lantian::hub::HubBundleTest)
#include "tst_hubbundle.moc"
