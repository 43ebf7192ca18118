#include "bench/hub/Crowd.h"
#include "bench/hub/HubMeasures.h"
#include "bench/hub/Nginx.h"

#include <QDir>
#include <QTemporaryDir>
#include <QUuid>

#include <algorithm>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace lantian::hub {

namespace {

constexpr int photosAtOnce = 3; ///< that a tablet sends, each over a line of its own

double rate(const Shots &shots, double ms)
{
    return shots.megabytes() * 1000 / ms;
}

/// One program that writes the same files, each on the disk before the next.
double written(const Shots &shots, const QTemporaryDir &disk)
{
    const QDir folder(disk.filePath(QUuid::createUuid().toString(QUuid::Id128)));
    folder.mkpath(u"."_s);
    return rate(shots, millisecondsOf([&] {
                    for (int i = 0; i < shots.count(); ++i) {
                        const Shot shot = shots.at(i);
                        const QByteArray path = folder.filePath(QString::number(i)).toUtf8();
                        const int file = ::open(path.constData(), O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
                        if (::write(file, shot.bytes.constData(), size_t(shot.bytes.size())) !=
                                shot.bytes.size() ||
                            ::fsync(file) != 0)
                            qFatal("%s cannot be written", path.constData());
                        ::close(file);
                    }
                }));
}

void putToNginx(HttpLine &line, const Shot &shot)
{
    const Answer answer = line.ask("PUT /" + shot.sha256 + " HTTP/1.1\r\nHost: nginx\r\n", shot.bytes);
    if (answer.status != 201)
        qFatal("nginx did not take a photo: %d", answer.status);
}

/// Who takes the same photos. What they have taken lies there to the end: ext4 is slow to make files for
/// minutes after many were removed.
struct Rivals {
    explicit Rivals(int tablets) : hub(tablets), nginx(hub.directory().path) {}

    ServedHub hub;
    const Nginx nginx;
    const QTemporaryDir disk;
};

/// What the hub and the others did with as many at once.
struct Side {
    Samples hub;
    Samples nginx;
    Samples disk;
    Samples client;    ///< milliseconds of the clients' own, for each second
    Samples processor; ///< milliseconds of the hub's, for each photo
};

/// Shares `shots` out among `many` tablets.
template <class Send>
CrowdRun shared(const Shots &shots, int many, quint16 port, bool tls, Send send)
{
    const int lines = many * photosAtOnce;
    return crowd(lines, port, tls, [&](int number, HttpLine &line) {
        for (int i = number; i < shots.count(); i += lines)
            send(number / photosAtOnce, line, shots.at(i));
    });
}

void measureOnce(Side &side, Rivals &rivals, int many, bool tls, int photos)
{
    auto &[hub, nginx, disk] = rivals;
    const Shots shots(std::max(photos, many * photosAtOnce)); // so that nobody stands idle
    const double before = hub.processorMs();
    const CrowdRun run =
        shared(shots, many, hub.port(tls), tls,
               [&](int who, HttpLine &line, const Shot &shot) { sendToHub(hub, who, line, shot); });
    side.processor.push_back((hub.processorMs() - before) / shots.count());
    side.hub.push_back(rate(shots, run.ms));
    side.client.push_back(run.clientMs * 1000 / run.ms);
    if (nginx.why().isEmpty())
        side.nginx.push_back(
            rate(shots, shared(shots, many, nginx.port(tls), tls, [](int, HttpLine &line, const Shot &shot) {
                            putToNginx(line, shot);
                        }).ms));
    side.disk.push_back(written(shots, disk));
}

std::vector<Figure> figuresOf(const Side &side, int many, bool tls)
{
    const QString name = u"%1 tablets, %2"_s.arg(many).arg(tls ? u"TLS"_s : u"plain"_s);
    Figure photos = figureOf(u"photos of "_s + name, u"MB/s"_s, side.hub);
    const bool isDiskSlower = side.nginx.empty() || median(side.disk) < median(side.nginx);
    photos.rawName = isDiskSlower ? u"files written with fsync"_s : u"nginx, PUT"_s;
    photos.raw = median(isDiskSlower ? side.disk : side.nginx);
    photos.goal = atLeastTimesRaw(tls ? 0.45 : 0.6);
    std::vector<Figure> all{photos};
    if (!side.nginx.empty())
        all.push_back(figureOf(u"  nginx, "_s + name, u"MB/s"_s, side.nginx));
    all.push_back(figureOf(u"  files with fsync, "_s + name, u"MB/s"_s, side.disk));
    all.push_back(figureOf(u"  the hub's processor for a photo"_s, u"ms"_s, side.processor));
    all.push_back(figureOf(u"  the clients' processor in a second"_s, u"ms"_s, side.client));
    return all;
}

} // namespace

std::vector<Figure> measurePhotos(const HubBenchSize &size)
{
    Rivals rivals(size.tablets);
    if (!rivals.nginx.why().isEmpty())
        std::printf("without nginx: %s\n", qUtf8Printable(rivals.nginx.why()));
    std::vector<Figure> all;
    for (const int many : {1, 16, 64, 200}) {
        if (many > size.tablets)
            continue;
        for (const bool tls : {false, true}) {
            Side side;
            for (int round = 0; round < size.rounds; ++round)
                measureOnce(side, rivals, many, tls, size.photos);
            const auto figures = figuresOf(side, many, tls);
            all.insert(all.end(), figures.begin(), figures.end());
        }
    }
    Figure memory{.name = u"memory of the hub, up to %1 tablets at once"_s.arg(size.tablets),
                  .unit = u"MiB"_s};
    memory.value = memory.least = memory.most = rivals.hub.peakMiB();
    memory.goal = atMost(150);
    all.push_back(memory);
    return all;
}

} // namespace lantian::hub
