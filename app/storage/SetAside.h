#pragma once

#include "sql/Sql.h"

#include <QDateTime>

namespace lantian {

/// Lines of a feed that could not be taken into the log, byte for byte. Every function runs inside
/// Database::read() or write().
class SetAside
{
public:
    struct Line {
        QByteArray line;
        QString word; ///< why, as a stable word
        QString what;
        QDateTime at;
    };

    /// Keeps `line`; the same one again changes nothing.
    static void keep(Sql &sql, const Line &line);
    /// Those set aside for this reason, oldest first.
    static std::vector<QByteArray> lines(Sql &sql, const QString &word);
    static qint64 count(Sql &sql);
    /// It has been taken into the log after all.
    static void remove(Sql &sql, const QByteArray &line);
};

} // namespace lantian
