#include "base/Sha256.h"
#include "hub/HubRig.h"
#include "hub/Tablet.h"
#include "support/Events.h"
#include "support/Expect.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace lantian::hub {

const QString grid = u"320582101001003"_s;

/// A real photo: a JPEG that somebody could have taken.
QByteArray jpeg(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            image.setPixel(x, y, qRgb((x * 7) & 255, (y * 5) & 255, ((x ^ y) * 3) & 255));
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 90);
    return bytes;
}

/// The rules of tus 1.0.0, one by one, and who is given a photo.
class HubPhotosTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_hub = std::make_unique<HubRig>();
        m_tablet = std::make_unique<Tablet>(enrolled(u"网格员 07"_s, u"320582101"_s));
        m_photo = jpeg(640, 480);
        m_sha = sha256Hex(m_photo);
    }

    void aPhotoComesInPieces()
    {
        const Answer created = create();
        const qsizetype half = m_photo.size() / 2;
        const Answer first = patch(0, m_photo.first(half));
        const Answer between = head();
        const Answer last = patch(half, m_photo.sliced(half));

        QCOMPARE(created.status, 201);
        QCOMPARE(header(created, "Location"), "/api/v1/photos/" + m_sha.toLatin1());
        QCOMPARE(header(created, "Upload-Offset"), "0");
        QCOMPARE(first.status, 204);
        QCOMPARE(header(first, "Upload-Offset"), QByteArray::number(half));
        QCOMPARE(header(between, "Upload-Offset"), QByteArray::number(half));
        QCOMPARE(header(between, "Upload-Length"), QByteArray::number(m_photo.size()));
        QCOMPARE(header(between, "Cache-Control"), "no-store");
        QCOMPARE(last.status, 204);
        QCOMPARE(*m_hub->photos.read(PhotoFile::Original, m_sha), m_photo);
        QVERIFY(partFiles().isEmpty());
    }

    void everyAnswerSaysWhichTusItSpeaks()
    {
        for (const Answer &answer : {create(), head(), patch(0, "x"), patch(9, "x"), call("DELETE", {})})
            QCOMPARE(header(answer, "Tus-Resumable"), "1.0.0");
        const Answer abilities = m_tablet->call("OPTIONS", u"/photos"_s);
        QCOMPARE(abilities.status, 204);
        QCOMPARE(header(abilities, "Tus-Extension"), "creation,checksum,expiration,termination");
        QCOMPARE(header(abilities, "Tus-Checksum-Algorithm"), "sha1,sha256");
    }

    void whatIsCompleteSaysSo()
    {
        create();
        patch(0, m_photo);

        const Answer again = create();

        QCOMPARE(again.status, 201);
        QCOMPARE(header(again, "Upload-Offset"), QByteArray::number(m_photo.size()));
        QCOMPARE(header(head(), "Upload-Offset"), QByteArray::number(m_photo.size()));
        QCOMPARE(patch(0, m_photo).status, 409);
    }

    void creatingAgainGoesOnWhereItWas()
    {
        create();
        patch(0, m_photo.first(100));

        QCOMPARE(header(create(), "Upload-Offset"), "100");
    }

    void refusalsLeaveTheOffsetWhereItWas_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("status");

        QTest::newRow("behind") << "Upload-Offset"_ba
                                << "99"_ba << 409;
        QTest::newRow("ahead") << "Upload-Offset"_ba
                               << "101"_ba << 409;
        QTest::newRow("no offset") << "Upload-Offset"_ba
                                   << ""_ba << 400;
        QTest::newRow("negative offset") << "Upload-Offset"_ba
                                         << "-1"_ba << 400;
        QTest::newRow("other version") << "Tus-Resumable"_ba
                                       << "0.2.2"_ba << 412;
        QTest::newRow("no version") << "Tus-Resumable"_ba
                                    << ""_ba << 412;
        QTest::newRow("other type") << "Content-Type"_ba
                                    << "image/jpeg"_ba << 415;
        QTest::newRow("wrong checksum") << "Upload-Checksum"_ba
                                        << "sha256 " + QByteArray(32, 'x').toBase64() << 460;
        QTest::newRow("wrong sha1") << "Upload-Checksum"_ba
                                    << "sha1 " + QByteArray(20, 'x').toBase64() << 460;
        QTest::newRow("unknown checksum") << "Upload-Checksum"_ba
                                          << "crc32 AAAA"_ba << 400;
        QTest::newRow("short checksum") << "Upload-Checksum"_ba
                                        << "sha256 AAAA"_ba << 400;
    }

    void refusalsLeaveTheOffsetWhereItWas()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const QByteArray, value);
        create();
        patch(0, m_photo.first(100));

        const Answer refused = patch(100, m_photo.sliced(100, 50), {{name.toLower(), value}});

        QTEST(refused.status, "status");
        QCOMPARE(header(head(), "Upload-Offset"), "100");
        QCOMPARE(patch(100, m_photo.sliced(100)).status, 204);
        EXPECT_OK(m_hub->photos.verify(PhotoFile::Original, m_sha));
    }

    void rightChecksumsAreTaken()
    {
        create();
        const QByteArray first = m_photo.first(100);
        const QByteArray rest = m_photo.sliced(100);
        const auto digest = [](const QByteArray &bytes, QCryptographicHash::Algorithm algorithm) {
            return QCryptographicHash::hash(bytes, algorithm).toBase64();
        };

        QCOMPARE(
            patch(0, first, {{"upload-checksum", "sha1 " + digest(first, QCryptographicHash::Sha1)}}).status,
            204);
        QCOMPARE(patch(100, rest, {{"upload-checksum", "sha256 " + digest(rest, QCryptographicHash::Sha256)}})
                     .status,
                 204);
        QVERIFY(m_hub->photos.has(PhotoFile::Original, m_sha));
    }

    void whatIsNotThePhotoIsGone()
    {
        create();

        const Answer refused = patch(0, QByteArray(m_photo).replace(100, 1, "!"));

        QCOMPARE(refused.status, 460);
        QVERIFY(!m_hub->photos.has(PhotoFile::Original, m_sha));
        QVERIFY(partFiles().isEmpty());
        QCOMPARE(header(head(), "Upload-Offset"), "0");
        QCOMPARE(patch(0, m_photo).status, 204);
    }

    void moreThanWasAnnouncedIsRefused()
    {
        create();

        QCOMPARE(patch(0, m_photo + "x").status, 413);
        QVERIFY(!m_hub->photos.has(PhotoFile::Original, m_sha));
    }

    void creationsThatCannotBeAreRefused_data()
    {
        QTest::addColumn<QByteArray>("length");
        QTest::addColumn<QByteArray>("metadata");
        QTest::addColumn<int>("status");

        const QByteArray good = "sha256 " + numberedHash(1).toLatin1().toBase64();
        QTest::newRow("no length") << ""_ba << good << 400;
        QTest::newRow("no bytes") << "0"_ba << good << 400;
        QTest::newRow("not a number") << "1e3"_ba << good << 400;
        QTest::newRow("too large") << QByteArray::number((qint64(40) << 20) + 1) << good << 413;
        QTest::newRow("no metadata") << "10"_ba
                                     << ""_ba << 400;
        QTest::newRow("a path") << "10"_ba
                                << "sha256 " + "../../../etc/passwd"_ba.toBase64() << 400;
        QTest::newRow("upper case") << "10"_ba
                                    << "sha256 " + numberedHash(10).toUpper().toLatin1().toBase64() << 400;
    }

    void creationsThatCannotBeAreRefused()
    {
        QFETCH(const QByteArray, length);
        QFETCH(const QByteArray, metadata);

        const Answer refused = m_tablet->call(
            "POST", u"/photos"_s, {},
            {{"tus-resumable", "1.0.0"}, {"upload-length", length}, {"upload-metadata", metadata}});

        QTEST(refused.status, "status");
    }

    void anUploadNobodyBeganIsUnknown()
    {
        QCOMPARE(head().status, 404);
        QCOMPARE(patch(0, m_photo).status, 404);
        QCOMPARE(call("DELETE", {}).status, 404);
        QCOMPARE(m_tablet->call("GET", u"/photos/../hub.key"_s).status, 404);
    }

    void anUploadCanBeEnded()
    {
        create();
        patch(0, m_photo.first(100));

        QCOMPARE(call("DELETE", {}).status, 204);

        QCOMPARE(head().status, 404);
        QVERIFY(partFiles().isEmpty());
    }

    void aPhotoThatIsHeldCannotBeEnded()
    {
        create();
        patch(0, m_photo);

        QCOMPARE(call("DELETE", {}).status, 404);
        QVERIFY(m_hub->photos.has(PhotoFile::Original, m_sha));
    }

    void uploadsExpireUnlessTheyGoOn()
    {
        create();
        m_hub->clock.advance(std::chrono::days(13));
        patch(0, m_photo.first(100));
        m_hub->clock.advance(std::chrono::days(13));
        QCOMPARE(header(head(), "Upload-Offset"), "100");

        m_hub->clock.advance(std::chrono::days(2));

        QCOMPARE(head().status, 404);
        EXPECT_OK(m_hub->api.keepHouse());
        QVERIFY(partFiles().isEmpty());
    }

    void brokenOffWithoutAChecksumItStays()
    {
        create();

        breakOffAfter(m_photo.first(1000), {});

        QCOMPARE(header(head(), "Upload-Offset"), "1000");
        QCOMPARE(patch(1000, m_photo.sliced(1000)).status, 204);
    }

    void brokenOffWithAChecksumItCountsForNothing()
    {
        create();

        breakOffAfter(m_photo.first(1000), {{"upload-checksum", "sha256 " + QByteArray(32, 'x').toBase64()}});

        QCOMPARE(header(head(), "Upload-Offset"), "0");
        QCOMPARE(patch(0, m_photo).status, 204);
    }

    void bytesBeyondTheOffsetAreCutOff()
    {
        create();
        patch(0, m_photo.first(100));
        QFile part(m_hub->path(u"uploads/"_s + partFiles().value(0)));
        QVERIFY(part.open(QIODevice::Append));
        part.write("written, but not acknowledged before the power went");
        part.close();

        QCOMPARE(patch(100, m_photo.sliced(100)).status, 204);
        EXPECT_OK(m_hub->photos.verify(PhotoFile::Original, m_sha));
    }

    void bytesThatAreGoneAreAskedForAgain()
    {
        create();
        patch(0, m_photo.first(100));
        QVERIFY(QFile::remove(m_hub->path(u"uploads/"_s + partFiles().value(0))));

        const Answer refused = patch(100, m_photo.sliced(100));

        QCOMPARE(refused.status, 409);
        QCOMPARE(header(refused, "Upload-Offset"), "0");
        QCOMPARE(patch(0, m_photo).status, 204);
    }

    void onlyOfItsOwnDeviceIsAnUploadKnown()
    {
        create();
        const Tablet other = enrolled(u"网格员 08"_s, u"320582101"_s);

        QCOMPARE(other.call("HEAD", u"/photos/"_s + m_sha).status, 404);
    }

    void aPhotoIsForThoseWhomItsCaseConcerns()
    {
        m_tablet->push(
            {m_tablet->report(grid, {{u"photos"_s, QJsonArray{QJsonObject{{u"sha256"_s, m_sha}}}}})});
        create();
        patch(0, m_photo);
        const Tablet colleague = enrolled(u"网格员 09"_s, u"320582101"_s);
        const Tablet elsewhere = enrolled(u"网格员 08"_s, u"320582102"_s);

        const Answer whole = colleague.call("GET", u"/photos/"_s + m_sha);
        const Answer part = colleague.call("GET", u"/photos/"_s + m_sha, {}, {{"range", "bytes=10-19"}});
        const Answer unchanged =
            colleague.call("GET", u"/photos/"_s + m_sha, {}, {{"if-none-match", header(whole, "ETag")}});
        const Answer beyond =
            colleague.call("GET", u"/photos/"_s + m_sha, {}, {{"range", "bytes=99999999-"}});

        QCOMPARE(whole.status, 200);
        QCOMPARE(whole.type, "image/jpeg");
        QCOMPARE(std::get<FilePart>(whole.body).bytes, m_photo.size());
        QCOMPARE(header(whole, "Content-Disposition"), "attachment");
        QCOMPARE(part.status, 206);
        QCOMPARE(std::get<FilePart>(part.body).from, 10);
        QCOMPARE(std::get<FilePart>(part.body).bytes, 10);
        QCOMPARE(unchanged.status, 304);
        QCOMPARE(beyond.status, 416);
        QCOMPARE(elsewhere.call("GET", u"/photos/"_s + m_sha).status, 404);
    }

    void aThumbIsMadeOnce()
    {
        create();
        patch(0, m_photo);

        const Answer thumb = m_tablet->call("GET", u"/photos/%1?size=thumb"_s.arg(m_sha));

        QCOMPARE(thumb.status, 200);
        const QImage image(std::get<FilePart>(thumb.body).path);
        QCOMPARE(image.size(), QSize(320, 240));
        QVERIFY(m_hub->photos.has(PhotoFile::Thumb, m_sha));
    }

    void whatIsNoPictureHasNoThumb()
    {
        const QByteArray whole = m_photo;
        for (const QByteArray &photo : {"not a picture at all"_ba, whole.first(whole.size() / 2)}) {
            m_photo = photo;
            m_sha = sha256Hex(m_photo);
            create();
            patch(0, m_photo);

            const Answer thumb = m_tablet->call("GET", u"/photos/%1?size=thumb"_s.arg(m_sha));

            QCOMPARE(thumb.status, 415);
            QCOMPARE(word(thumb), u"photo-undecodable"_s);
        }
        m_sha = sha256Hex("not a picture at all"_ba);
        QCOMPARE(m_tablet->call("GET", u"/photos/"_s + m_sha).type, "application/octet-stream");
    }

    void aPhotoThatCameBeforeItsEventIsNotMissed()
    {
        create();
        patch(0, m_photo);

        const PushAnswer pushed = m_tablet->push(
            {m_tablet->report(grid, {{u"photos"_s, QJsonArray{QJsonObject{{u"sha256"_s, m_sha}}}}})});

        QVERIFY(pushed.missingPhotos.isEmpty());
    }

private:
    Tablet enrolled(const QString &name, const QString &scope)
    {
        Tablet tablet([hub = m_hub.get()](const Request &request, const QByteArray &body) {
            return hub->api.answer(request, body);
        });
        tablet.enrol(*m_hub->code(name, u"inspector"_s, scope));
        return tablet;
    }
    Answer create() const
    {
        return m_tablet->call("POST", u"/photos"_s, {},
                              {{"tus-resumable", "1.0.0"},
                               {"upload-length", QByteArray::number(m_photo.size())},
                               {"upload-metadata", "sha256 " + m_sha.toLatin1().toBase64()}});
    }
    Answer head() const { return call("HEAD", {}); }
    Answer call(const QByteArray &method, const QByteArray &body) const
    {
        return m_tablet->call(method, u"/photos/"_s + m_sha, body, {{"tus-resumable", "1.0.0"}});
    }
    Answer patch(qint64 offset, const QByteArray &bytes,
                 const QHash<QByteArray, QByteArray> &other = {}) const
    {
        QHash<QByteArray, QByteArray> headers{{"tus-resumable", "1.0.0"},
                                              {"content-type", "application/offset+octet-stream"},
                                              {"upload-offset", QByteArray::number(offset)}};
        headers.insert(other);
        return m_tablet->call("PATCH", u"/photos/"_s + m_sha, bytes, headers);
    }
    Request patchRequest(qint64 offset) const
    {
        return {.method = "PATCH",
                .path = u"/api/v1/photos/"_s + m_sha,
                .headers = {{"authorization", "Bearer " + m_tablet->token.toLatin1()},
                            {"tus-resumable", "1.0.0"},
                            {"content-type", "application/offset+octet-stream"},
                            {"upload-offset", QByteArray::number(offset)}}};
    }
    void breakOffAfter(const QByteArray &bytes, const QHash<QByteArray, QByteArray> &other)
    {
        Request request = patchRequest(0);
        request.headers.insert(other);
        auto begun = m_hub->api.receive(request);
        std::get<std::unique_ptr<Reception>>(begun)->take(bytes);
    }
    QStringList partFiles() const { return QDir(m_hub->path(u"uploads"_s)).entryList(QDir::Files); }

    std::unique_ptr<HubRig> m_hub;
    std::unique_ptr<Tablet> m_tablet;
    QByteArray m_photo;
    QString m_sha;
};

} // namespace lantian::hub

QTEST_GUILESS_MAIN(lantian::hub::HubPhotosTest)
#include "tst_hubphotos.moc"
