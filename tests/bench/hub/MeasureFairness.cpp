#include "bench/hub/Crowd.h"
#include "bench/hub/HubMeasures.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian::hub {

std::vector<Figure> measureFairness(const HubBenchSize &size)
{
    constexpr int photosOfACase = 3;
    const int photos = photosOfACase * size.cases; // of a tablet
    const Shots shots(photos * size.tablets);
    ServedHub hub(size.tablets);
    std::vector<QByteArrayList> events;
    for (Tablet &tablet : hub.tablets)
        events.push_back(eventsOf(tablet, size.cases));
    const CrowdRun run = crowd(size.tablets, hub.port(false), false, [&](int who, HttpLine &line) {
        const PushAnswer kept = hub.tablets[size_t(who)].push(events[size_t(who)]);
        if (int(kept.results.size()) != size.cases)
            qFatal("the events of a tablet were not taken");
        for (int i = 0; i < photos; ++i)
            sendToHub(hub, who, line, shots.at(who * photos + i));
    });
    Figure slowest{.name = u"slowest of %1 tablets, %2 cases each"_s.arg(size.tablets).arg(size.cases),
                   .unit = u"ms"_s,
                   .value = quantile(run.each, 1),
                   .least = quantile(run.each, 0),
                   .most = quantile(run.each, 1),
                   .samples = size.tablets,
                   .rawName = u"the median of the tablets"_s,
                   .raw = median(run.each),
                   .goal = atMostTimesRaw(2)};
    return {slowest};
}

} // namespace lantian::hub
