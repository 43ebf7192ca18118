#pragma once

#include "domain/Assessment.h"
#include "domain/Checklist.h"
#include "domain/Law.h"

#include <map>
#include <variant>

namespace lantian {

/// Who a problem can be handed to.
struct Department {
    QString key;
    LocalText name;

    bool operator==(const Department &) const = default;
};

/// One way into recording.
struct Tile {
    QString category;
    QString subtype; ///< empty: asked on the page
    LocalText name;
    LocalText hint;

    bool operator==(const Tile &) const = default;
};

/// Tiles under one heading of the record page.
struct TileGroup {
    QString key;
    LocalText name;
    QString colour; ///< `red`, `slate`, `amber`, `green`, `blue`
    std::vector<Tile> tiles;

    bool operator==(const TileGroup &) const = default;
};

/// All that the county may decide by data: categories, departments, law, checklists, tiles. A value.
struct Catalogue {
    QString id;
    QString version;
    std::vector<Category> categories; ///< in order of their files' names
    std::vector<Department> departments;
    LawTable law;
    std::vector<ChecklistProfile> checklists;
    std::vector<TileGroup> groups;
    std::vector<Tile> more;

    /// What every record keeps of the catalogue it was made with: `lantian@2026.11.1`.
    QString reference() const { return id + u'@' + version; }

    /// Nothing when there is none of that key.
    const Category *category(const QString &key) const;
    const Department *department(const QString &key) const;
    const ChecklistProfile *checklist(const QString &id) const;

    bool operator==(const Catalogue &) const = default;
};

/// The catalogue's files by their names below its folder: `law.json`, `categories/01-burn.json`,
/// `schema/law.schema.json`, …
using CatalogueFiles = std::map<QString, QByteArray>;

/// What is wrong in one of them.
struct CatalogueFault {
    QString file;
    QString path; ///< JSON pointer; empty for the whole file
    QString reason;

    /// `file: path: reason`, one English sentence for logs.
    QString text() const;

    bool operator==(const CatalogueFault &) const = default;
};

/// Bounds on every file, looked at before anything else is: hostile files cost no more than these.
inline constexpr qsizetype maxCatalogueFileBytes = 262'144;
inline constexpr int maxCatalogueDepth = 32;
inline constexpr qsizetype maxCatalogueTextLength = 4000;

/// The catalogue that `files` spell, or all that is wrong with them: bounds, JSON, the schema of each file,
/// and what no schema can say - unknown departments, fields, choices, items; keys used twice; bounds and
/// dates the wrong way round; rules that can never apply. A file that is in `known`, byte for byte, has been
/// held to its schema before and is not again, which takes most of the time.
std::variant<Catalogue, std::vector<CatalogueFault>> readCatalogue(const CatalogueFiles &files,
                                                                   const CatalogueFiles &known = {});

/// The same; Invalid with code `catalogue-invalid` and the first fault's text.
Result<Catalogue> catalogueFrom(const CatalogueFiles &files);

} // namespace lantian
