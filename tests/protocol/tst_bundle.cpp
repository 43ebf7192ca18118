#include "protocol/BundleReader.h"
#include "protocol/BundleSeal.h"
#include "protocol/Envelope.h"
#include "support/Events.h"
#include "support/Expect.h"
#include "support/HandMadeTar.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

namespace {

const DeviceIdentity hub{numberedId(0xf1), *DeviceKey::fromSeed(QByteArray(32, 'h'))};
const DeviceIdentity tablet{numberedId(0xd1), *DeviceKey::fromSeed(QByteArray(32, 't'))};
constexpr qsizetype headBytes = 8 + 16 + 80 + 24;
constexpr qsizetype sealedPieceBytes = 65'536 + 17;

/// What is to go into a bundle.
struct Content {
    std::vector<QByteArray> lines;
    std::vector<QByteArray> photos;

    BundleManifest manifest() const
    {
        BundleManifest manifest{.device = tablet.device,
                                .hub = hub.device,
                                .at = QDateTime(QDate(2026, 11, 19), QTime(1, 0), Qt::UTC)};
        for (size_t i = 0; i < lines.size(); ++i)
            manifest.events.push_back({numberedId(i + 1), lines[i].size(), sha256Hex(lines[i])});
        for (const QByteArray &photo : photos)
            manifest.photos.push_back({sha256Hex(photo), photo.size()});
        return manifest;
    }
};

Content small()
{
    return {{"{\"line\":1}", "{\"line\":2}"}, {"one photo"}};
}

Content large()
{
    QByteArray noise(2'500'000, Qt::Uninitialized);
    QRandomGenerator random(5);
    for (char &byte : noise)
        byte = char(random.generate());
    return {{QByteArray(70'000, 'a'), "b"}, {noise, QByteArray(65'536, 'p'), "q"}};
}

QByteArray bundleOf(const Content &content)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    size_t next = 0;
    const BundleManifest manifest = content.manifest();
    const auto written =
        writeBundle(out, manifest, tablet, hub.key.publicKey(),
                    {.line = [&](const BundleEvent &) { return Result<QByteArray>(content.lines[next++]); },
                     .photo = [&](const BundlePhoto &photo) -> Result<std::unique_ptr<QIODevice>> {
                         auto file = std::make_unique<QBuffer>();
                         for (const QByteArray &bytes : content.photos) {
                             if (sha256Hex(bytes) == photo.sha256)
                                 file->setData(bytes);
                         }
                         file->open(QIODevice::ReadOnly);
                         return std::unique_ptr<QIODevice>(std::move(file));
                     }});
    if (!written || *written != sha256Hex(out.data()))
        qFatal("the bundle cannot be written");
    return out.data();
}

/// Reads all of a bundle into memory.
Result<Content> read(const QByteArray &bundle, const DeviceIdentity &reader = hub)
{
    QBuffer in;
    in.setData(bundle);
    in.open(QIODevice::ReadOnly);
    const auto opened = BundleReader::open(in, reader);
    if (!opened)
        return opened.error();
    Content content;
    QByteArray photo;
    const Result<void> done =
        (*opened)->read({.event =
                             [&](const QByteArray &line) {
                                 content.lines.push_back(line);
                                 return Result<void>();
                             },
                         .photo =
                             [&](const BundlePhoto &named, qint64 offset, QByteArrayView piece) {
                                 Q_ASSERT(offset == photo.size());
                                 photo += piece;
                                 if (photo.size() == named.bytes)
                                     content.photos.push_back(std::exchange(photo, {}));
                                 return Result<void>();
                             }});
    if (!done)
        return done.error();
    return content;
}

QByteArray sealedBytes(const QByteArray &plain)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    const auto seal = SealedWriter::begin(out, hub.device, hub.key.publicKey());
    if (!seal || !(*seal)->write(plain) || !(*seal)->finish())
        qFatal("cannot seal");
    return out.data();
}

} // namespace

/// The USB bundle: comes back as it was written, or not at all.
class BundleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itComesBackAsItWasWritten_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("small") << 0;
        QTest::newRow("large") << 1;
        QTest::newRow("empty") << 2;
    }

    void itComesBackAsItWasWritten()
    {
        QFETCH(const int, which);
        const Content content = which == 0 ? small() : which == 1 ? large() : Content{};

        const Result<Content> back = read(bundleOf(content));

        EXPECT_OK(back);
        QCOMPARE(back->lines, content.lines);
        QCOMPARE(back->photos, content.photos);
    }

    void itSaysWhoseItIs()
    {
        QBuffer in;
        in.setData(bundleOf(small()));
        in.open(QIODevice::ReadOnly);

        const auto reader = BundleReader::open(in, hub);

        EXPECT_OK(reader);
        QCOMPARE((*reader)->manifest(), small().manifest());
        QVERIFY((*reader)->isSignedBy(tablet.key.publicKey()));
        QVERIFY(!(*reader)->isSignedBy(hub.key.publicKey()));
    }

    void nobodyElseReadsIt()
    {
        const QByteArray bundle = bundleOf({{"{\"secret\":\"秸秆\"}"}, {QByteArray(5000, 's')}});
        QVERIFY(!bundle.contains("秸秆") && !bundle.contains(QByteArray(16, 's')) &&
                !bundle.contains("manifest"));

        const DeviceIdentity other{numberedId(0xf2), *DeviceKey::fromSeed(QByteArray(32, 'o'))};
        const Result<Content> wrongHub = read(bundle, other);
        EXPECT_ERROR(wrongHub, Error::Kind::Denied);
        QCOMPARE(wrongHub.error().code, u"bundle-other-hub"_s);
        EXPECT_ERROR(read(bundle, {hub.device, other.key}), Error::Kind::Corrupt);
    }

    void cutAnywhereItIsSaidToBeDamaged()
    {
        const QByteArray bundle = bundleOf(small());
        for (qsizetype size = 0; size < bundle.size(); ++size) {
            const Result<Content> back = read(bundle.left(size));
            QVERIFY2(!back && back.error().code == u"bundle-damaged"_s, qPrintable(QString::number(size)));
        }
    }

    void cutAtAPieceOrBesideItIsSaidToBeDamaged()
    {
        const QByteArray bundle = bundleOf(large());
        QVERIFY(bundle.size() > 30 * sealedPieceBytes);
        for (qsizetype piece = headBytes; piece < bundle.size(); piece += sealedPieceBytes) {
            for (const qsizetype size : {piece - 1, piece, piece + 1}) {
                const Result<Content> back = read(bundle.left(size));
                QVERIFY2(!back && back.error().code == u"bundle-damaged"_s,
                         qPrintable(QString::number(size)));
            }
            if (piece + 2 * sealedPieceBytes >= bundle.size())
                continue;
            QByteArray lacking = bundle;
            lacking.remove(piece, sealedPieceBytes);
            EXPECT_ERROR(read(lacking), Error::Kind::Corrupt);
            const QByteArray first = bundle.mid(piece, sealedPieceBytes);
            const QByteArray swapped = bundle.left(piece) +
                                       bundle.mid(piece + sealedPieceBytes, sealedPieceBytes) + first +
                                       bundle.mid(piece + 2 * sealedPieceBytes);
            EXPECT_ERROR(read(swapped), Error::Kind::Corrupt);
        }
    }

    void withAnyByteAlteredItIsRefused()
    {
        const QByteArray bundle = bundleOf(small());
        for (qsizetype place = 0; place < bundle.size(); ++place) {
            QByteArray altered = bundle;
            altered[place] = char(altered[place] ^ 0x10);
            QVERIFY2(!read(altered), qPrintable(QString::number(place)));
        }
    }

    void whatFollowsItIsNoticed()
    {
        const Result<Content> back = read(bundleOf(small()) + "x");
        EXPECT_ERROR(back, Error::Kind::Corrupt);
        EXPECT_ERROR(read(bundleOf(small()) + bundleOf(small())), Error::Kind::Corrupt);
    }

    void whatFollowsAFullLastPieceIsNoticed()
    {
        for (const QByteArray &more : {QByteArray(), QByteArray("x"), QByteArray(70'000, 'x')}) {
            QBuffer in;
            in.setData(sealedBytes(QByteArray(2 * 65'536, 'p')) + more);
            in.open(QIODevice::ReadOnly);
            const auto reader = SealedReader::begin(in, hub);
            EXPECT_OK(reader);
            EXPECT_OK((*reader)->next());
            QCOMPARE((*reader)->next().has_value(), more.isEmpty());
        }
    }

    void whatIsSealedButNoBundleOfOursIsRefused_data()
    {
        QTest::addColumn<QByteArray>("plain");
        const Content content = small();
        const BundleManifest honest = content.manifest();
        const QByteArray manifest = manifestText(honest, tablet);
        const TarEntry head{"manifest.json", manifest};
        const TarEntry events{"events.ndjson", content.lines[0] + '\n' + content.lines[1] + '\n'};
        const TarEntry photo{"photos/" + honest.photos[0].sha256.toLatin1(), content.photos[0]};
        const auto row = [](const char *name, const std::vector<TarEntry> &entries) {
            QTest::newRow(name) << tarOf(entries);
        };
        const auto with = [&](const std::function<void(BundleManifest &)> &change) {
            BundleManifest changed = honest;
            change(changed);
            return TarEntry{"manifest.json", manifestText(changed, tablet)};
        };

        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("noise") << QByteArray(4096, 'n');
        QTest::newRow("a gzip") << QByteArray::fromHex("1f8b0800000000000003") + QByteArray(2000, 'z');
        row("a photo called ..", {head, events, {"../../etc/passwd", content.photos[0]}});
        row("an absolute name", {head, events, {"/etc/passwd", content.photos[0]}});
        row("a name within a name", {head, events, {"photos/../" + photo.name, content.photos[0]}});
        row("a symlink", {head, events, {photo.name, {}, AE_IFLNK, "/etc/passwd"}});
        row("a folder", {head, events, {photo.name + "/", {}, AE_IFDIR}});
        row("one more file", {head, events, photo, {"more", "more"}});
        row("the photo twice", {head, events, photo, photo});
        row("without the photo", {head, events});
        row("without events", {head, photo});
        row("in another order", {events, head, photo});
        row("another photo", {head, events, {photo.name, "two photo"}});
        row("a longer photo", {head, events, {photo.name, "one photo and more"}});
        row("another event", {head, {"events.ndjson", "{\"line\":1}\n{\"line\":3}\n"}, photo});
        row("events without ends", {head, {"events.ndjson", "{\"line\":1} {\"line\":2} "}, photo});
        row("a manifest that is none", {{"manifest.json", "{}"}, events, photo});
        row("a manifest signed for another",
            {with([](auto &m) { m.device = numberedId(9); }), events, photo});
        row("a manifest for another hub", {with([](auto &m) { m.hub = numberedId(9); }), events, photo});
        row("an event twice", {with([](auto &m) { m.events.push_back(m.events[0]); }), events, photo});
        row("a photo named twice", {with([](auto &m) { m.photos.push_back(m.photos[0]); }), events, photo});
        row("a huge photo", {with([](auto &m) { m.photos[0].bytes = qint64(1) << 50; }), events, photo});
        row("a photo of no size", {with([](auto &m) { m.photos[0].bytes = -1; }), events, photo});
        row("a huge event", {with([](auto &m) { m.events[0].bytes = qint64(1) << 40; }), events, photo});
        row("a photo that is a path", {with([](auto &m) { m.photos[0].sha256 = u"../x"_s; }), events, photo});
        QTest::newRow("something behind the tar") << tarOf({head, events, photo}) + QByteArray(100'000, 'x');
        QByteArray promising = tarOf({head, events, photo}); // a size field of 8 GiB in the first header
        promising.replace(124, 11, "77777777777");
        QTest::newRow("a size that is a lie") << promising;
    }

    void whatIsSealedButNoBundleOfOursIsRefused()
    {
        QFETCH(const QByteArray, plain);

        const Result<Content> back = read(sealedBytes(plain));

        EXPECT_ERROR(back, Error::Kind::Corrupt);
        QCOMPARE(back.error().code, u"bundle-damaged"_s);
    }

    void theSameByHandIsTaken()
    {
        const Content content = small();
        const QByteArray tar =
            tarOf({{"manifest.json", manifestText(content.manifest(), tablet)},
                   {"events.ndjson", content.lines[0] + '\n' + content.lines[1] + '\n'},
                   {"photos/" + content.manifest().photos[0].sha256.toLatin1(), content.photos[0]}});

        EXPECT_OK(read(sealedBytes(tar)));
    }

    void aSourceThatGivesOtherBytesIsNoticed()
    {
        BundleManifest manifest = small().manifest();
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        const auto photo = [](const QByteArray &bytes) {
            return [bytes](const BundlePhoto &) -> Result<std::unique_ptr<QIODevice>> {
                auto file = std::make_unique<QBuffer>();
                file->setData(bytes);
                file->open(QIODevice::ReadOnly);
                return std::unique_ptr<QIODevice>(std::move(file));
            };
        };
        const auto line = [&, next = size_t(0)](const BundleEvent &) mutable {
            return Result<QByteArray>(small().lines[next++]);
        };

        for (const char *bytes : {"two photo", "one", ""}) {
            const auto altered = writeBundle(out, manifest, tablet, hub.key.publicKey(),
                                             {.line = line, .photo = photo(bytes)});
            EXPECT_ERROR(altered, Error::Kind::Corrupt);
            QCOMPARE(altered.error().code, u"photo-altered"_s);
        }
        const auto off = writeBundle(
            out, manifest, tablet, hub.key.publicKey(),
            {.line = line, .photo = photo("one photo"), .progress = [](qint64, qint64) { return false; }});
        EXPECT_ERROR(off, Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(BundleTest)
#include "tst_bundle.moc"
