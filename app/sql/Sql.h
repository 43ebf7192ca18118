#pragma once

#include "sql/Engine.h"

#include <QScopedValueRollback>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <optional>
#include <type_traits>
#include <unordered_map>
#include <vector>

namespace lantian {

/// What a failed statement throws inside Database::read() and write(), and nowhere else.
struct SqlFailure {
    Error error;
};

/// One row of an answer; columns are counted from 0 in the order of the SELECT.
class Row
{
public:
    explicit Row(const QSqlQuery &query) : m_query(query) {}

    QString text(int column) const { return m_query.value(column).toString(); }
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    double real(int column) const { return m_query.value(column).toDouble(); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    bool isNull(int column) const { return m_query.isNull(column); }

private:
    const QSqlQuery &m_query;
};

/// A connection, with the statements one read() or write() may run. Every function throws SqlFailure unless
/// it says otherwise.
///
/// A statement is prepared once for each connection and kept, so its text must not hold values. Statements
/// are the same for SQLite and PostgreSQL, but where dialect() has to be asked. In a text that is bound,
/// U+FFFD stands for what not both of them give back: U+0000, U+FFFE, U+FFFF and half a pair of surrogates.
class Sql
{
public:
    /// Takes a connection that only `engine` has seen; closes and forgets it in the end.
    Sql(QSqlDatabase db, const Engine &engine);
    ~Sql();
    Q_DISABLE_COPY_MOVE(Sql)

    /// Opens the connection, for Engine::connect(). Does not throw.
    bool open();
    /// Why open() did not.
    QString openingError() const;

    Dialect dialect() const { return m_engine.dialect(); }
    /// `words` on SQLite, nothing on PostgreSQL: what only SQLite must be told, such as which index to walk.
    QLatin1StringView forSqlite(QLatin1StringView words) const
    {
        return dialect() == Dialect::Sqlite ? words : QLatin1StringView();
    }

    /// Runs a statement that is not worth keeping, or cannot be prepared, such as one that makes a table.
    void command(const QString &statement);
    /// Ends the transaction, and fails also where something in it failed and went unnoticed.
    void commit();

    /// Runs one statement with `values` bound to its ?s in order; returns the number of rows it changed.
    template <class... Values>
    int run(const QString &statement, const Values &...values)
    {
        return runBound(statement, {QVariant::fromValue(values)...});
    }

    /// The same with the values in a list, for a statement put together from fixed parts.
    int runBound(const QString &statement, const QVariantList &values)
    {
        QSqlQuery &query = executed(statement, values);
        const int changed = query.numRowsAffected();
        query.finish();
        return changed;
    }

    /// Every row that `statement` selects, each made into a value by `read(Row)`.
    template <class Read, class... Values>
    auto all(const QString &statement, Read read, const Values &...values)
    {
        return allBound(statement, read, {QVariant::fromValue(values)...});
    }

    /// The same with the values in a list, for a statement put together from fixed parts.
    template <class Read>
    auto allBound(const QString &statement, Read read, const QVariantList &values)
    {
        std::vector<std::invoke_result_t<Read, Row>> rows;
        visitBound(
            statement, [&](const Row &row) { rows.push_back(read(row)); }, values);
        return rows;
    }

    /// Calls `visit(Row)` for every row that `statement` selects, which all come at once.
    template <class Visit>
    void visitBound(const QString &statement, Visit visit, const QVariantList &values)
    {
        QSqlQuery &query = executed(statement, values);
        while (query.next())
            visit(Row(query));
        throwIfFailed(query, statement);
        query.finish();
    }

    /// The first row that `statement` selects, if there is one.
    template <class Read, class... Values>
    auto first(const QString &statement, Read read, const Values &...values)
    {
        QSqlQuery &query = executed(statement, {QVariant::fromValue(values)...});
        using Value = std::invoke_result_t<Read, Row>;
        auto row = query.next() ? std::optional<Value>(read(Row(query))) : std::nullopt;
        throwIfFailed(query, statement);
        query.finish();
        return row;
    }

    /// Calls `visit(Row)` for every row that `statement` selects, one at a time: for answers too large for
    /// memory. `visit` must not run statements: PostgreSQL would forget the rows that have not come yet.
    template <class Visit, class... Values>
    void each(const QString &statement, Visit visit, const Values &...values)
    {
        QSqlQuery &query = executed(statement, {QVariant::fromValue(values)...}, Fetch::OneByOne);
        const QScopedValueRollback visiting(m_isVisiting, true);
        while (query.next())
            visit(Row(query));
        throwIfFailed(query, statement);
        query.finish();
    }

    /// Ends the transaction without keeping anything; `error` is what read() or write() then returns.
    [[noreturn]] static void refuse(Error error) { throw SqlFailure{std::move(error)}; }

private:
    enum class Fetch { AtOnce, OneByOne };

    QSqlQuery &executed(const QString &statement, const QVariantList &values, Fetch fetch = Fetch::AtOnce);
    void refuseIfLost() const;
    void throwIfFailed(const QSqlQuery &query, const QString &statement) const;
    [[noreturn]] void fail(const QSqlError &error, const QString &statement) const;

    QSqlDatabase m_db;
    const Engine &m_engine;
    bool m_isVisiting = false;
    std::unordered_map<QString, QSqlQuery> m_prepared; ///< references stay good while it grows
};

} // namespace lantian
