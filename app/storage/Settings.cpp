#include "storage/Settings.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian {

QString Settings::value(Sql &sql, const QString &key)
{
    return sql
        .first(
            u"SELECT value FROM setting WHERE key = ?"_s, [](Row row) { return row.text(0); }, key)
        .value_or(QString());
}

void Settings::keep(Sql &sql, const QString &key, const QString &value)
{
    sql.run(uR"(
        INSERT INTO setting (key, value)
        VALUES (?, ?)
        ON CONFLICT (key) DO UPDATE SET value = excluded.value)"_s,
            key, value);
}

} // namespace lantian
