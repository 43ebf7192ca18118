#include "fieldwork/DataDirectory.h"

#include <QDirIterator>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

Result<void> databaseNotLost(const DataDirectory &directory)
{
    constexpr qint64 emptyBytes = 1; // SQLite takes such a file for an empty one, and begins it anew
    if (QFileInfo(directory.database()).size() > emptyBytes)
        return {};
    // The first photo is taken in after the database was made.
    if (!QDirIterator(directory.photos(), QDir::Files, QDirIterator::Subdirectories).hasNext())
        return {};
    return Error{Error::Kind::Corrupt,
                 u"photos are there, the database is not: %1"_s.arg(directory.database()),
                 u"database-missing"_s};
}

} // namespace lantian
