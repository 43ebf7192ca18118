#include "storage/LastAnswers.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr int keptAField = 8;

} // namespace

void LastAnswers::keep(Sql &sql, const QString &grid, const QString &category, const QJsonObject &fields,
                       const QDateTime &now)
{
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (!field.value().isString())
            continue;
        sql.run(uR"(
            INSERT INTO last_answer (grid, category, field, value, used_at)
            VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (grid, category, field, value) DO UPDATE SET used_at = excluded.used_at)"_s,
                grid, category, field.key(), field.value().toString(), now.toMSecsSinceEpoch());
        sql.run(uR"(
            DELETE FROM last_answer
            WHERE grid = ? AND category = ? AND field = ? AND value NOT IN (
                SELECT value
                FROM last_answer
                WHERE grid = ? AND category = ? AND field = ?
                ORDER BY used_at DESC
                LIMIT ?))"_s,
                grid, category, field.key(), grid, category, field.key(), keptAField);
    }
}

QHash<QString, QStringList> LastAnswers::of(Sql &sql, const QString &grid, const QString &category)
{
    QHash<QString, QStringList> answers;
    sql.each(
        uR"(
        SELECT field, value
        FROM last_answer
        WHERE grid = ? AND category = ?
        ORDER BY used_at DESC)"_s,
        [&](Row row) { answers[row.text(0)] << row.text(1); }, grid, category);
    return answers;
}

} // namespace lantian
