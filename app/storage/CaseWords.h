#pragma once

#include "sql/Sql.h"

namespace lantian {

/// The full-text index of the cases, which each of the two databases has in its own way: an FTS5 table, or a
/// tsvector with a GIN index. Both find the same cases. Every function runs inside Database::read() or
/// write().
class CaseWords
{
public:
    /// A condition on case_state.
    struct Search {
        QString condition;
        QVariantList values; ///< of its ?s
        bool isFew = false;  ///< so few cases match that SQLite had better fetch them all
    };

    /// The words of one case.
    struct Words {
        qint64 row = 0;     ///< of case_state
        QString text;       ///< by indexText()
        bool isNew = false; ///< none were kept for the row before
    };

    /// Keeps the words of many cases, one after another: FTS5 puts what it has gathered on the disk at the
    /// next statement of another kind.
    static void keep(Sql &sql, const std::vector<Words> &words);
    /// Forgets all.
    static void empty(Sql &sql);
    /// What in case_text is the row of case_state.
    static QLatin1StringView rowColumn(const Sql &sql);

    /// The cases that have every word of `typed`, those of the sites that have it in their name, code or
    /// address, and those whose id ends in it, when it is four digits long; nothing when there is no word.
    static std::optional<Search> search(Sql &sql, const QString &typed);
};

} // namespace lantian
