#include "domain/Inspection.h"
#include "domain/Site.h"
#include "fuzz/Input.h"
#include "fuzz/Property.h"
#include "support/StrawCase.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;
using lantian::fuzz::hold;

namespace {

/// The events of an input, which spells them as [{"kind": …, "by": 1 to 5, "data": {…}}, …], all of one
/// stream.
std::vector<Event> eventsOf(const QJsonArray &spelt)
{
    EventSource tablet;
    std::vector<Event> events;
    for (const QJsonValue &event : spelt)
        events.push_back(tablet.make(event["kind"_L1].toString(), strawcase::stream,
                                     numberedId(quint64(event["by"_L1].toInt() & 7)),
                                     event["data"_L1].toObject()));
    return events;
}

} // namespace

/// Events come signed, but from any device: whatever they say, a fold takes it, and in any order the same.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Roster roster = strawcase::everybody();
    const std::vector<Event> events = eventsOf(QJsonDocument::fromJson(fuzz::bytesOf(data, size)).array());
    std::vector<Event> backwards = events;
    std::reverse(backwards.begin(), backwards.end());

    const Case folded = foldCase(events, roster);
    hold(folded == foldCase(backwards, roster), "a case is the same in any order");
    hold(folded.timeline.size() == events.size(), "every event is in the timeline");
    hold(foldSite(events, roster) == foldSite(backwards, roster), "a site is the same in any order");
    hold(foldInspection(events) == foldInspection(backwards), "an inspection is the same in any order");
    hold(Roster(events) == Roster(backwards), "a roster is the same in any order");
    return 0;
}
