#include "domain/Site.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

bool mayRegister(const Event &event, const Roster &roster)
{
    const auto grant = roster.inForce(event.author, event.hlc.time());
    return grant &&
           (grant->role == Role::Township || grant->role == Role::Department || grant->role == Role::County);
}

void overlay(Site &site, const QJsonObject &data)
{
    const auto text = [&](const QString &name, QString &into) {
        if (data.contains(name))
            into = data[name].toString();
    };
    text(u"code"_s, site.code);
    text(u"name"_s, site.name);
    text(u"kind"_s, site.kind);
    text(u"address"_s, site.address);
    text(u"grid"_s, site.grid);
    if (const auto position = positionFromJson(data[u"position"_s].toObject()))
        site.position = *position;
    const QJsonObject fields = data[u"fields"_s].toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        site.fields[field.key()] = field.value();
}

} // namespace

std::optional<Site> foldSite(std::vector<Event> events, const Roster &roster)
{
    std::sort(events.begin(), events.end(), isEarlier);
    std::optional<Site> site;
    for (const Event &event : events) {
        const auto kind = eventKindFromKey(event.kind);
        if (!kind || subjectOf(*kind) != Subject::Site || !mayRegister(event, roster))
            continue;
        if (kind == EventKind::SiteRegistered && !site)
            site = Site{.id = event.stream};
        if (!site)
            continue;
        overlay(*site, event.data);
        if (kind != EventKind::SiteUpdated)
            site->retired = kind == EventKind::SiteRetired;
    }
    return site;
}

} // namespace lantian
