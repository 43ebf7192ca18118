#pragma once

#include "sql/Sql.h"

#include <QJsonObject>

namespace lantian {

/// Which answers were given last in a grid, so that they can come first. Functions run inside
/// Database::read()/write().
class LastAnswers
{
public:
    /// Remembers the answers of one report of `category` in `grid`.
    static void keep(Sql &sql, const QString &grid, const QString &category, const QJsonObject &fields,
                     const QDateTime &now);
    /// By field: the answers given there before, last used first, at most eight a field.
    static QHash<QString, QStringList> of(Sql &sql, const QString &grid, const QString &category);
};

} // namespace lantian
