#pragma once

#include "sql/Sql.h"

#include <QStringList>
#include <QUuid>

namespace lantian {

/// Whom each case and inspection concerns: keys such as `grid:320582101001003`, `user:…`, `device:…`,
/// `department:…`. Only ever grows. Every function runs inside Database::read() or write().
class Audience
{
public:
    static QStringList of(Sql &sql, const QUuid &stream);
    /// Adds all `keys` to a stream that has none so far.
    static void begin(Sql &sql, const QUuid &stream, const QStringList &keys);
    /// Adds `key`; whether it is new.
    static bool add(Sql &sql, const QUuid &stream, const QString &key);
};

} // namespace lantian
