#pragma once

#include "domain/Catalogue.h"

namespace lantian {

/// The catalogue in force, where it comes from, and what was refused on the way.
struct ShelvedCatalogue {
    enum class Source {
        Shipped,  ///< as the program brought it
        County,   ///< with the county's files laid over it
        LastGood, ///< with the county's files as they last were without fault; those of now were refused
    };

    Catalogue catalogue;
    Source source = Source::Shipped;
    std::vector<CatalogueFault> refusals; ///< empty when all is well
};

/// The shipped catalogue with a county's files over it, file by file: `categories/01-burn.json` in the data
/// directory's `catalogue` folder takes the place of the shipped file of that name, a new one is added.
///
/// A county's set counts whole or not at all. Each accepted set is kept durably, so the last good one stays
/// in force when a later one is refused, also after a restart. A catalogue with a county's files has another
/// version than the shipped one: `2026.11.1+county-` and the first 8 digits of their hash.
class CatalogueShelf
{
public:
    /// The folder of the county's files, and the file in which the accepted set is kept; neither need exist.
    CatalogueShelf(QString countyFolder, QString acceptedFile);

    /// The catalogue in force now, by a look at all files. Does not fail for anything the county did; an
    /// Error means that the shipped catalogue itself is broken.
    Result<ShelvedCatalogue> load() const;

private:
    QString m_countyFolder;
    QString m_acceptedFile;
};

/// The shipped catalogue with a county's files over it, under a version of its own; or all that is wrong.
std::variant<Catalogue, std::vector<CatalogueFault>> overlaidCatalogue(const CatalogueFiles &county);

/// The catalogue files that the program brings, with the schemas.
CatalogueFiles shippedCatalogueFiles();

} // namespace lantian
