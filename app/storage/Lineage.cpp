#include "storage/Lineage.h"

#include "base/Uuid7.h"
#include "storage/EventRow.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

/// City, county, township, tablet: more floors than there are.
constexpr int mostFloors = 16;

QUuid idIn(const Event &event, const QString &member)
{
    return idFromText(event.data[member].toString());
}

} // namespace

std::vector<Event> Lineage::saidOf(Sql &sql, const QUuid &about)
{
    std::vector<Event> events =
        sql.all(u"SELECT %1 FROM event WHERE stream = ? ORDER BY arrival"_s.arg(eventColumns), eventOf,
                idText(about));
    std::erase_if(events, [](const Event &event) {
        const auto kind = eventKindFromKey(event.kind);
        return !kind || subjectOf(*kind) != Subject::Registry;
    });
    return events;
}

std::vector<Lineage::Enrolled> Lineage::enrolments(Sql &sql, const QUuid &device)
{
    std::vector<Enrolled> enrolments;
    for (const Event &event : saidOf(sql, device)) {
        if (event.kind == key(EventKind::DeviceEnrolled) && !isIntroduction(event))
            enrolments.push_back({event.device, idIn(event, u"user"_s)});
    }
    return enrolments;
}

bool Lineage::isBelow(Sql &sql, const QUuid &device, const QUuid &hub)
{
    QUuid at = device;
    for (int floor = 0; floor < mostFloors && at != hub; ++floor) {
        const std::vector<Enrolled> enrolled = enrolments(sql, at);
        if (enrolled.empty())
            return false;
        at = enrolled.front().by;
    }
    return at == hub;
}

bool Lineage::isOf(Sql &sql, const QUuid &device, const QUuid &hub)
{
    const std::vector<Enrolled> enrolled = enrolments(sql, device);
    return device == hub || std::any_of(enrolled.begin(), enrolled.end(),
                                        [&](const Enrolled &one) { return isBelow(sql, one.by, hub); });
}

std::optional<QString> Lineage::hubScope(Sql &sql, const QUuid &device)
{
    const std::vector<Enrolled> enrolled = enrolments(sql, device);
    if (enrolled.empty())
        return std::nullopt;
    std::vector<Event> said = saidOf(sql, enrolled.front().user);
    std::erase_if(said, [&](const Event &event) { return event.device != enrolled.front().by; });
    const auto last = std::max_element(said.begin(), said.end(), isEarlier);
    if (last == said.end() || last->kind != key(EventKind::UserGranted) ||
        last->data[u"role"_s].toString() != u"hub"_s)
        return std::nullopt;
    return last->data[u"scope"_s].toString();
}

bool Lineage::isHub(Sql &sql, const QUuid &device)
{
    const std::vector<Event> said = saidOf(sql, device);
    return std::any_of(said.begin(), said.end(), isIntroduction) || hubScope(sql, device).has_value();
}

bool isIntroduction(const Event &enrolled)
{
    return enrolled.kind == key(EventKind::DeviceEnrolled) && idIn(enrolled, u"user"_s) == enrolled.stream;
}

} // namespace lantian
