#include "bench/hub/FilledHub.h"

#include <QDir>

#include <algorithm>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace lantian::hub {

namespace {

constexpr int fillingBatch = 5000;

/// Pushes `count` events of one tablet; it signs the next while the store takes those of another.
void fill(Tablet &tablet, int count)
{
    for (int left = count; left > 0; left -= fillingBatch) {
        const PushAnswer answer = tablet.push(eventsOf(tablet, std::min(fillingBatch, left)));
        const auto isStored = [](const PushResult &one) { return one.status == PushResult::Status::Stored; };
        if (std::count_if(answer.results.begin(), answer.results.end(), isStored) !=
            std::min(fillingBatch, left))
            qFatal("the hub that is filled does not take an event");
    }
}

} // namespace

HubDirectory filledHub(const QString &data, int events)
{
    const QString directory = QDir(data).absoluteFilePath(u"hub-%1"_s.arg(events));
    if (QDir(directory).exists())
        return {directory};
    const QString part = directory + u".part"_s;
    QDir(part).removeRecursively();
    {
        const SystemClock clock;
        SystemRandom random;
        const auto hub = opened({part}, clock, random);
        hub->office().limits.maxEvents = fillingBatch;
        const int signing = int(std::max(2U, std::thread::hardware_concurrency()));
        std::vector<Tablet> tablets;
        for (int i = 0; i < signing; ++i) {
            tablets.emplace_back([&](const Request &request, const QByteArray &body) {
                return hub->api().answer(request, body);
            });
            letIn(tablets.back(), *hub, clock, i);
        }
        std::vector<std::thread> filling;
        for (int i = 0; i < signing; ++i) {
            const int count = events / signing + (i < events % signing ? 1 : 0);
            filling.emplace_back([&tablet = tablets[size_t(i)], count] { fill(tablet, count); });
        }
        for (std::thread &one : filling)
            one.join();
    }
    if (!QDir().rename(part, directory))
        qFatal("%s cannot be made", qUtf8Printable(directory));
    return {directory};
}

} // namespace lantian::hub
