#include "storage/SiteList.h"

#include "base/Uuid7.h"
#include "storage/EventRow.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr QLatin1StringView siteColumns("id, code, name, kind, address, grid, lat, lon, fields, retired");

Site siteOf(const Row &row)
{
    Site site{
        .id = idFromText(row.text(0)),
        .code = row.text(1),
        .name = row.text(2),
        .kind = row.text(3),
        .address = row.text(4),
        .grid = row.text(5),
        .fields = QJsonDocument::fromJson(row.text(8).toUtf8()).object(),
        .retired = row.integer(9) != 0,
    };
    if (!row.isNull(6))
        site.position = Position{.lat = row.real(6), .lon = row.real(7), .source = Position::Source::Manual};
    return site;
}

} // namespace

std::vector<Site> SiteList::matching(Sql &sql, const QString &kind, const QString &text, int limit)
{
    return sql.all(u"SELECT "_s + siteColumns + uR"(
        FROM site_state
        WHERE retired = 0 AND ? IN (kind, '') AND instr(name || ' ' || code || ' ' || address, ?) > 0
        ORDER BY name, id
        LIMIT ?)"_s,
                   siteOf, kind, text, limit);
}

std::optional<Site> SiteList::find(Sql &sql, const QUuid &id)
{
    return sql.first(u"SELECT "_s + siteColumns + u" FROM site_state WHERE id = ?"_s, siteOf, idText(id));
}

std::optional<Site> SiteList::findByCode(Sql &sql, const QString &code)
{
    return sql.first(u"SELECT "_s + siteColumns + u" FROM site_state WHERE code = ? AND code <> ''"_s, siteOf,
                     code);
}

std::vector<Inspection> SiteList::inspectionsOf(Sql &sql, const QUuid &site, int limit)
{
    const auto ids = sql.all(
        uR"(
        SELECT id
        FROM inspection_state
        WHERE site = ?
        ORDER BY at DESC, id
        LIMIT ?)"_s,
        [](Row row) { return idFromText(row.text(0)); }, idText(site), limit);
    std::vector<Inspection> inspections;
    for (const QUuid &id : ids) {
        if (auto found = inspection(sql, id))
            inspections.push_back(std::move(*found));
    }
    return inspections;
}

std::optional<Inspection> SiteList::inspection(Sql &sql, const QUuid &id)
{
    return foldInspection(
        sql.all(u"SELECT %1 FROM event WHERE stream = ?"_s.arg(eventColumns), eventOf, idText(id)));
}

} // namespace lantian
