#include "domain/CatalogueCheck.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

/// Checks that `valid_from` and `valid_to` of `object` are days, the second later than the first.
void checkDays(const QJsonValue &object, const QString &path, FileFaults &faults)
{
    const QDate from = QDate::fromString(object["valid_from"_L1].toString(), Qt::ISODate);
    const QJsonValue end = object["valid_to"_L1];
    const QDate to = QDate::fromString(end.toString(), Qt::ISODate);
    if (!from.isValid())
        faults.add(path + u"/valid_from"_s, u"not a day of the calendar"_s);
    if (!end.isNull() && !to.isValid())
        faults.add(path + u"/valid_to"_s, u"not a day of the calendar"_s);
    if (from.isValid() && to.isValid() && to <= from)
        faults.add(path + u"/valid_to"_s, u"not later than valid_from"_s);
}

bool overlap(const LawVersion &a, const LawVersion &b)
{
    return (!a.to.isValid() || b.from < a.to) && (!b.to.isValid() || a.from < b.to);
}

void checkVersions(const std::vector<LawVersion> &versions, const QString &path, FileFaults &faults)
{
    for (size_t i = 0; i < versions.size(); ++i) {
        for (size_t j = 0; j < i; ++j) {
            const QString at = path + u'/' + QString::number(i);
            if (versions[i].regime == versions[j].regime)
                faults.add(at, u"the regime %1 is there twice"_s.arg(versions[i].regime));
            if (overlap(versions[i], versions[j]))
                faults.add(at, u"in force on the same days as version %1"_s.arg(j));
        }
    }
}

void checkWhere(const LawArticle::Where &where, const Catalogue &catalogue, const QString &path,
                FileFaults &faults)
{
    const Category *category = catalogue.category(where.category);
    if (!category)
        return faults.add(path, u"unknown category %1"_s.arg(where.category));
    for (const QString &subtype : where.subtypes) {
        if (!category->subtype(subtype))
            faults.add(path, u"unknown subtype %1"_s.arg(subtype));
    }
    const ChecklistProfile *profile = catalogue.checklist(category->checklist);
    for (const QString &item : where.items) {
        if (!profile || !profile->item(item))
            faults.add(path, u"unknown checklist item %1"_s.arg(item));
    }
}

void checkTile(const Tile &tile, const Catalogue &catalogue, const QString &path, FileFaults &faults)
{
    const Category *category = catalogue.category(tile.category);
    if (!category)
        return faults.add(path, u"unknown category %1"_s.arg(tile.category));
    if (!tile.subtype.isEmpty() && !category->subtype(tile.subtype))
        faults.add(path, u"unknown subtype %1"_s.arg(tile.subtype));
}

} // namespace

void checkLaw(const QJsonObject &json, const Catalogue &catalogue, FileFaults &faults)
{
    const QJsonArray articles = json["articles"_L1].toArray();
    QStringList seen;
    for (qsizetype i = 0; i < articles.size(); ++i) {
        const QString path = u"/articles/%1"_s.arg(i);
        const LawArticle &article = catalogue.law.articles[size_t(i)];
        if (seen.contains(article.id))
            faults.add(path, u"the id %1 is there twice"_s.arg(article.id));
        seen << article.id;
        const QJsonArray versions = articles[i]["versions"_L1].toArray();
        for (qsizetype j = 0; j < versions.size(); ++j)
            checkDays(versions[j], u"%1/versions/%2"_s.arg(path).arg(j), faults);
        checkVersions(article.versions, path + u"/versions"_s, faults);
        for (size_t j = 0; j < article.applies.size(); ++j)
            checkWhere(article.applies[j], catalogue, u"%1/applies/%2"_s.arg(path).arg(j), faults);
    }
}

void checkChecklist(const QJsonObject &json, FileFaults &faults)
{
    checkDays(json, {}, faults);
    const Result<ChecklistProfile> profile = checklistFromJson(json);
    if (!profile)
        return faults.add(u"/items"_s, profile.error().what);
    if (profile->asked().empty())
        faults.add(u"/items"_s, u"no item is on"_s);
    for (const ChecklistItem &item : profile->items)
        checkKeys(item.points, u"/items/%1/points"_s.arg(item.key), faults);
}

void checkTiles(const Catalogue &catalogue, FileFaults &faults)
{
    checkKeys(catalogue.groups, u"/groups"_s, faults);
    for (size_t i = 0; i < catalogue.groups.size(); ++i) {
        const std::vector<Tile> &tiles = catalogue.groups[i].tiles;
        for (size_t j = 0; j < tiles.size(); ++j)
            checkTile(tiles[j], catalogue, u"/groups/%1/tiles/%2"_s.arg(i).arg(j), faults);
    }
    for (size_t i = 0; i < catalogue.more.size(); ++i)
        checkTile(catalogue.more[i], catalogue, u"/more/%1"_s.arg(i), faults);
}

void checkDepartments(const Catalogue &catalogue, FileFaults &faults)
{
    checkKeys(catalogue.departments, u"/departments"_s, faults);
}

} // namespace lantian
