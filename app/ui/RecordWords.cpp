#include "ui/RecordWords.h"

#include "ui/Language.h"

#include <QCoreApplication>

#include <algorithm>

namespace lantian {

namespace {

const Tile *tileOf(const Catalogue &catalogue, const QString &category, const QString &subtype)
{
    const auto isIts = [&](const Tile &each) { return each.category == category && each.subtype == subtype; };
    for (const TileGroup &group : catalogue.groups) {
        const auto found = std::find_if(group.tiles.begin(), group.tiles.end(), isIts);
        if (found != group.tiles.end())
            return &*found;
    }
    const auto found = std::find_if(catalogue.more.begin(), catalogue.more.end(), isIts);
    return found == catalogue.more.end() ? nullptr : &*found;
}

} // namespace

QString kindWords(const Catalogue &catalogue, const QString &category, const QString &subtype)
{
    if (const Tile *tile = tileOf(catalogue, category, subtype))
        return spoken(tile->name);
    const Category *known = catalogue.category(category);
    if (!known)
        return category;
    const Subtype *kind = known->subtype(subtype);
    return spoken(kind ? kind->name : known->name);
}

QString fieldNames(const Catalogue &catalogue, const QString &category, const QStringList &keys)
{
    const Category *known = catalogue.category(category);
    QStringList names;
    for (const QString &key : keys) {
        const Field *field = known ? known->field(key) : nullptr;
        names << (field ? spoken(field->name) : key);
    }
    return names.join(QCoreApplication::translate("RecordWords", ", "));
}

} // namespace lantian
