#pragma once

#include "sql/Sql.h"

namespace lantian {

/// This machine's own choices, by key. Every function runs inside Database::read() or write().
class Settings
{
public:
    /// The value kept under `key`; empty for none.
    static QString value(Sql &sql, const QString &key);
    static void keep(Sql &sql, const QString &key, const QString &value);
};

} // namespace lantian
