#pragma once

#include "sql/Sql.h"

#include <QDateTime>

namespace lantian {

/// An instant as columns hold it: milliseconds since 1970, UTC; null for an invalid one.
inline QVariant orNull(const QDateTime &instant)
{
    return instant.isValid() ? QVariant(instant.toMSecsSinceEpoch())
                             : QVariant(QMetaType::fromType<qint64>());
}

/// The instant in `column`; invalid for null.
inline QDateTime instantOf(const Row &row, int column)
{
    return row.isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(row.integer(column), Qt::UTC);
}

} // namespace lantian
