#pragma once

#include "sql/Sql.h"

#include <QMap>

namespace lantian {

/// A file of the county's own that tablets go by.
struct ReferenceFile {
    QString name; ///< `grids.geojson`, `categories/01-burn.json`, `calendar.json`
    QString hash; ///< SHA-256 of `bytes`
    QByteArray bytes;
};

/// The county's own files on a hub. Every function runs inside Database::read() or write().
class ReferenceFiles
{
public:
    /// Adds the file, or replaces the one of that name.
    static void keep(Sql &sql, const ReferenceFile &file);
    /// The hashes of all files, by their names.
    static QMap<QString, QString> hashes(Sql &sql);
    /// All files by name.
    static std::vector<ReferenceFile> all(Sql &sql);
};

} // namespace lantian
