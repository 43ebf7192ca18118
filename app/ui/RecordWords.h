#pragma once

#include "domain/Catalogue.h"

namespace lantian {

/// How what is recorded of `category` and `subtype` is called, in the language the program speaks: as its
/// tile is, or as the catalogue names it. A key that the catalogue does not know is its own word.
QString kindWords(const Catalogue &catalogue, const QString &category, const QString &subtype);

/// The names of the fields that are missing in a record of `category`: 煤种、数量. What is no field stands as
/// it came.
QString fieldNames(const Catalogue &catalogue, const QString &category, const QStringList &keys);

} // namespace lantian
