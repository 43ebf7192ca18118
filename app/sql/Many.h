#pragma once

#include "sql/Sql.h"

#include <QStringList>

#include <array>

namespace lantian {

// Many rows or keys by few statements: with PostgreSQL each statement is a way there and back.

/// Calls `work(from, count)` for the pieces that make up `size`. They are of so few lengths that a statement
/// for each can be prepared and kept.
template <class Work>
void inPieces(qsizetype size, Work work)
{
    constexpr std::array<qsizetype, 3> lengths{64, 8, 1};
    qsizetype at = 0;
    for (const qsizetype length : lengths) {
        for (; size - at >= length; at += length)
            work(at, length);
    }
}

/// Calls `run(statement, values)` for the pieces of `keys`. `IN (%1)` in `statement` stands for any of them;
/// other ?s come before that and are bound to `before`.
template <class Run>
void among(const QString &statement, const QStringList &keys, Run run, const QVariantList &before = {})
{
    inPieces(keys.size(), [&](qsizetype from, qsizetype count) {
        QVariantList values = before;
        for (qsizetype i = from; i < from + count; ++i)
            values << keys[i];
        run(statement.arg(QStringList(count, QStringLiteral("?")).join(u", ")), values);
    });
}

/// Calls `visit(Row)` for every row that `statement` selects; see among().
template <class Visit>
void eachAmong(Sql &sql, const QString &statement, const QStringList &keys, Visit visit,
               const QVariantList &before = {})
{
    among(
        statement, keys,
        [&](const QString &piece, const QVariantList &values) { sql.visitBound(piece, visit, values); },
        before);
}

/// Rows of one table, gathered to be inserted many at once.
class Rows
{
public:
    /// `into` names the table and its columns; `row` is what VALUES has of one row, with a ? for each value;
    /// `tail` follows, such as ON CONFLICT.
    Rows(QString into, QString row, QString tail = {})
        : m_into(std::move(into))
        , m_row(std::move(row))
        , m_tail(std::move(tail))
        , m_width(m_row.count(u'?'))
    {}

    template <class... Values>
    void add(const Values &...values)
    {
        Q_ASSERT(sizeof...(values) == size_t(m_width));
        (m_values << ... << QVariant::fromValue(values));
    }

    /// How many wait to be inserted.
    qsizetype size() const { return m_values.size() / m_width; }

    /// Inserts what was added since the last time, in that order.
    void insert(Sql &sql)
    {
        insertBy(
            [&](const QString &statement, const QVariantList &values) { sql.runBound(statement, values); });
    }

    /// The same where `tail` has RETURNING: calls `visit(Row)` for each row that it returns.
    template <class Visit>
    void insert(Sql &sql, Visit visit)
    {
        insertBy([&](const QString &statement, const QVariantList &values) {
            sql.visitBound(statement, visit, values);
        });
    }

private:
    template <class Run>
    void insertBy(Run run)
    {
        const QVariantList all = std::exchange(m_values, {});
        inPieces(all.size() / m_width, [&](qsizetype from, qsizetype count) {
            const QString rows = QStringList(count, m_row).join(u", ");
            run(QStringLiteral("INSERT INTO %1 VALUES %2 %3").arg(m_into, rows, m_tail),
                all.mid(from * m_width, count * m_width));
        });
    }

    QString m_into;
    QString m_row;
    QString m_tail;
    qsizetype m_width;
    QVariantList m_values;
};

} // namespace lantian
