#include "simulation/Rights.h"

#include "base/Uuid7.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian::simulation {

namespace {

/// By kind, the roles that may: i, t, d, c, s.
const std::map<QString, QString> whoMay{
    {u"case.reported"_s, u"itdcs"_s},
    {u"case.amended"_s, u"itdcs"_s},
    {u"case.photo_added"_s, u"itdcs"_s},
    {u"case.accepted"_s, u"tc"_s},
    {u"case.rejected"_s, u"tc"_s},
    {u"case.merged"_s, u"tc"_s},
    {u"case.dispatched"_s, u"tc"_s},
    {u"case.returned"_s, u"tdc"_s},
    {u"case.extended"_s, u"tc"_s},
    {u"case.progressed"_s, u"d"_s},
    {u"case.rectified"_s, u"d"_s},
    {u"case.verified"_s, u"itcs"_s},
    {u"case.closed"_s, u"tc"_s},
    {u"case.looked_back"_s, u"itcs"_s},
    {u"case.urged"_s, u"tcs"_s},
    {u"site.registered"_s, u"tdc"_s},
    {u"inspection.completed"_s, u"itdcs"_s},
};

const QStringList forAnyone{u"case.reported"_s, u"case.amended"_s, u"case.photo_added"_s};

bool isForEverybody(const Event &event)
{
    return event.kind.startsWith(u"site."_s) || event.kind.startsWith(u"device."_s) ||
           event.kind.startsWith(u"user."_s);
}

} // namespace

bool mustBeTaken(const Recorded &recorded, const QUuid &user, const Book &book)
{
    const QString &kind = recorded.event.kind;
    if (book.wasRegranted(user))
        return false; // what was in order when it was done may lie outside by now
    if (recorded.event.author != user)
        return forAnyone.contains(kind);
    return whoMay.at(kind).contains(recorded.role.front());
}

QStringList keysOf(const std::vector<Event> &events, const Roster &roster)
{
    QStringList keys;
    for (const Event &event : events) {
        keys << u"user:"_s + idText(event.author) << u"device:"_s + idText(event.device);
        const QString grid = event.data[u"grid"_s].toString();
        const auto grant = roster.inForce(event.author, event.hlc.time());
        if (!grid.isEmpty())
            keys << u"grid:"_s + grid;
        else if (grant && (event.kind == u"case.reported"_s || event.kind == u"inspection.completed"_s))
            keys << u"grid:"_s + grant->scope.section(u',', 0, 0);
        if (event.kind == u"case.dispatched"_s)
            keys << u"department:"_s + event.data[u"department"_s].toString();
    }
    return keys;
}

bool isOfDoubtfulPlace(const std::vector<Event> &events, const Book &book)
{
    return std::any_of(events.begin(), events.end(), [&](const Event &event) {
        const bool isPlaced = event.kind != u"case.reported"_s && event.kind != u"inspection.completed"_s;
        return !isPlaced && event.data[u"grid"_s].toString().isEmpty() && book.wasRegranted(event.author);
    });
}

Reader::Reader(const QUuid &user, const QUuid &device, std::vector<Person> grants)
    : m_user(idText(user))
    , m_device(idText(device))
    , m_grants(std::move(grants))
{}

bool Reader::mustSee(const Event &event, const QStringList &keys) const
{
    return !m_grants.empty() && sees(m_grants.back(), event, keys);
}

bool Reader::maySee(const Event &event, const QStringList &keys) const
{
    return std::any_of(m_grants.begin(), m_grants.end(),
                       [&](const Person &as) { return sees(as, event, keys); });
}

bool Reader::sees(const Person &as, const Event &event, const QStringList &keys) const
{
    if (isForEverybody(event) || as.role == Role::County || as.role == Role::Supervisor ||
        keys.contains(u"user:"_s + m_user) || keys.contains(u"device:"_s + m_device))
        return true;
    const QStringList codes = as.scope.split(u',');
    return std::any_of(codes.begin(), codes.end(), [&](const QString &code) {
        if (as.role == Role::Department)
            return keys.contains(u"department:"_s + code);
        return std::any_of(keys.begin(), keys.end(),
                           [&](const QString &each) { return each.startsWith(u"grid:"_s + code); });
    });
}

} // namespace lantian::simulation
