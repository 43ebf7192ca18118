#include "bench/hub/FilledHub.h"
#include "bench/hub/HubMeasures.h"
#include "bench/hub/ServedHub.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian::hub {

namespace {

/// The requests of exchanges in which nothing is new, on a hub with so many events.
Samples emptySyncs(const QString &data, int events, int count)
{
    ServedHub hub(1, filledHub(data, events));
    const Tablet &reader = hub.tablets.front();
    QByteArray cursor;
    for (QByteArray more = "true"; more == "true";) {
        const Answer page = reader.call("GET", u"/events?limit=1000&after="_s + QString::fromLatin1(cursor));
        cursor = header(page, "Next-Cursor");
        more = header(page, "Has-More");
    }
    const QByteArray tag = header(reader.call("GET", u"/reference"_s), "ETag");
    Samples times;
    for (int i = 0; i < count; ++i) {
        times.push_back(millisecondsOf([&] {
            reader.call("GET", u"/hub"_s);
            reader.call("GET", u"/events?limit=200&after="_s + QString::fromLatin1(cursor));
            reader.call("GET", u"/receipt"_s);
            reader.call("GET", u"/reference"_s, {}, {{"if-none-match", tag}});
        }));
    }
    return times;
}

} // namespace

std::vector<Figure> measureNothingNew(const HubBenchSize &size)
{
    constexpr int perRound = 20;
    const Samples small = emptySyncs(size.data, size.few, perRound * size.rounds);
    const Samples large = emptySyncs(size.data, size.many, perRound * size.rounds);
    Figure first = figureOf(u"nothing new, %1 events in store"_s.arg(size.few), u"ms"_s, small);
    first.goal = atMost(50);
    Figure second = figureOf(u"nothing new, %1 events in store"_s.arg(size.many), u"ms"_s, large);
    second.goal = atMost(50);
    Figure same = second;
    same.name = u"… beside %1"_s.arg(size.few);
    same.rawName = first.name;
    same.raw = first.value;
    same.goal = atMostTimesRaw(1.2);
    return {first, second, same};
}

} // namespace lantian::hub
