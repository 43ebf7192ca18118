#include "location/ZoneIndex.h"

#include <QHash>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

QString kindKey(const QString &word)
{
    static const QHash<QString, QString> keys{
        {u"禁煤区"_s, u"no_coal"_s}, {u"禁烧区"_s, u"no_burn"_s}, {u"限煤区"_s, u"limited_coal"_s}};
    return keys.value(word, word);
}

/// The date in the property `name`, invalid where it is missing or null; Invalid for anything but a date.
Result<QDate> date(const AreaFeature &feature, const QString &name)
{
    const QJsonValue value = feature.properties[name];
    if (value.isNull() || value.isUndefined())
        return QDate();
    const QDate date = QDate::fromString(value.toString(), u"yyyy-MM-dd"_s);
    if (!date.isValid())
        return Error{Error::Kind::Invalid, u"feature %1: %2 is no date"_s.arg(feature.number).arg(name),
                     u"geojson-property"_s};
    return date;
}

Result<Zone> zone(const AreaFeature &feature)
{
    const Result<QDate> from = date(feature, u"valid_from"_s);
    if (!from)
        return from.error();
    const Result<QDate> to = date(feature, u"valid_to"_s);
    if (!to)
        return to.error();
    const Zone zone{
        .id = feature.text(u"zone_id"_s),
        .name = feature.text(u"name"_s),
        .kind = kindKey(feature.text(u"kind"_s)),
        .validFrom = *from,
        .validTo = *to,
        .docNo = feature.text(u"doc_no"_s),
        .hours = feature.text(u"hours"_s),
    };
    if (zone.id.isEmpty() || zone.kind.isEmpty())
        return Error{Error::Kind::Invalid, u"feature %1: it has no zone_id or no kind"_s.arg(feature.number),
                     u"geojson-property"_s};
    return zone;
}

} // namespace

bool Zone::validOn(const QDate &date) const
{
    return date.isValid() && (!validFrom.isValid() || validFrom <= date) &&
           (!validTo.isValid() || date <= validTo);
}

Result<ZoneIndex> ZoneIndex::fromGeoJson(const std::vector<QByteArray> &texts)
{
    ZoneIndex index;
    std::vector<Area> areas;
    QSet<QString> ids;
    for (const QByteArray &text : texts) {
        Result<std::vector<AreaFeature>> features = areaFeatures(text);
        if (!features)
            return features.error();
        for (AreaFeature &feature : *std::move(features)) {
            const Result<Zone> read = zone(feature);
            if (!read)
                return read.error();
            if (ids.contains(read->id))
                return Error{Error::Kind::Invalid,
                             u"feature %1: zone_id %2 comes twice"_s.arg(feature.number).arg(read->id),
                             u"geojson-duplicate"_s};
            ids << read->id;
            index.m_zones.push_back(*read);
            areas.push_back(std::move(feature.area));
        }
    }
    index.m_areas = AreaIndex(std::move(areas));
    return index;
}

std::vector<Zone> ZoneIndex::zonesAt(const Position &position, const QDate &date) const
{
    std::vector<Zone> zones;
    for (const std::size_t i : m_areas.containing({.lon = position.lon, .lat = position.lat})) {
        if (m_zones[i].validOn(date))
            zones.push_back(m_zones[i]);
    }
    return zones;
}

} // namespace lantian
