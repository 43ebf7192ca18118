#pragma once

#include "sql/Sql.h"

#include <QHash>
#include <QStringList>
#include <QUuid>

namespace lantian {

/// Whom each case and inspection concerns: keys such as `grid:320582101001003`, `user:…`, `device:…`,
/// `department:…`. Only ever grows. Every function runs inside Database::read() or write().
class Audience
{
public:
    /// Whom a stream concerns.
    struct Concern {
        QUuid stream;
        QString key;
    };

    static QStringList of(Sql &sql, const QUuid &stream);
    /// Whom each of `streams` concerns; without those that concern nobody.
    static QHash<QUuid, QStringList> of(Sql &sql, const std::vector<QUuid> &streams);
    /// Adds `key`; whether it is new.
    static bool add(Sql &sql, const QUuid &stream, const QString &key);
    /// Adds those of `concerns` that are new.
    static void add(Sql &sql, const std::vector<Concern> &concerns);
};

} // namespace lantian
