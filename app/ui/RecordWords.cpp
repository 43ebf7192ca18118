#include "ui/RecordWords.h"

#include "ui/Language.h"

#include <QCoreApplication>

#include <algorithm>

namespace lantian {

QString kindWords(const Catalogue &catalogue, const QString &category, const QString &subtype)
{
    std::vector<Tile> tiles = catalogue.more;
    for (const TileGroup &group : catalogue.groups)
        tiles.insert(tiles.end(), group.tiles.begin(), group.tiles.end());
    const auto tile = std::find_if(tiles.begin(), tiles.end(), [&](const Tile &each) {
        return each.category == category && each.subtype == subtype;
    });
    if (tile != tiles.end())
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
