#include "base/DurableFile.h"
#include "bench/Measures.h"
#include "evidence/PhotoIntake.h"
#include "evidence/Picture.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QThreadPool>
#include <QtConcurrentRun>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

/// 4000 x 3000 pixels with the noise of a small sensor: about 5 MB, as a tablet's camera writes them.
QByteArray twelveMegapixels()
{
    QImage image(4000, 3000, QImage::Format_RGB32);
    quint32 state = 1;
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            state = state * 1664525 + 1013904223;
            const int noise = int(state >> 28);
            line[x] = qRgb((x / 20 + noise) & 255, (y / 15 + noise) & 255, ((x + y) / 40 + noise) & 255);
        }
    }
    return jpegBytes(image, 90);
}

/// What no way of keeping a photo can leave out: it is decoded and encoded once and all bytes reach the disk.
void bare(const QString &path, const QByteArray &bytes, const PhotoLimits &limits)
{
    QBuffer source;
    source.setData(bytes);
    source.open(QIODevice::ReadOnly);
    QImageReader reader(&source, "jpeg"_ba);
    reader.setScaledSize(reader.size().scaled(limits.stampedEdge, limits.stampedEdge, Qt::KeepAspectRatio));
    const QByteArray copy = jpegBytes(reader.read(), 88);
    orStop(durablePut(path, bytes));
    orStop(durablePut(path + u".stamped"_s, copy));
}

} // namespace

std::vector<Figure> measurePhoto(const QString &scratch, int rounds)
{
    const QByteArray picture = twelveMegapixels();
    const QString path = scratch + u"/photo.jpg"_s;
    PhotoStore store(scratch + u"/photos"_s);
    QThreadPool pool;
    Samples taken;
    Samples bareMs;
    for (int round = 0; round < rounds * 2; ++round) {
        const QByteArray bytes = picture + QByteArray::number(round);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot be written: %s", qUtf8Printable(path));
        file.close();
        taken.push_back(millisecondsOf([&] {
            const auto done = QtConcurrent::run(&pool, [&] {
                return takeIn(
                    {.path = path,
                     .at = benchClock().now(),
                     .position = Position{.lat = 39.2657, .lon = 115.6829, .accuracyM = 4},
                     .words = {u"网格员 01"_s, u"青石镇 王庄村第3网格"_s, u"±%1 米"_s, u"无定位"_s}},
                    store);
            });
            orStop(done.result());
        }));
        bareMs.push_back(
            millisecondsOf([&] { bare(u"%1/bare-%2.jpg"_s.arg(scratch).arg(round), bytes, {}); }));
    }
    Figure figure =
        figureOf(u"photo of 12 megapixels, %1 MB, taken in"_s.arg(double(picture.size()) / 1e6, 0, 'f', 1),
                 u"ms"_s, taken);
    figure.rawName = u"decoding, encoding and keeping it"_s;
    figure.raw = median(bareMs);
    figure.goal = atMost(1000);
    return {figure};
}

} // namespace lantian
