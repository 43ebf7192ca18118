#pragma once

#include "base/Clock.h"
#include "domain/Catalogue.h"
#include "fieldwork/FieldBook.h"
#include "ui/StatusWords.h"

#include <QAbstractTableModel>

#include <functional>

namespace lantian {

/// The rows of the ledger as far as somebody has scrolled, fetched page by page behind the last row. Holds at
/// most maxRows. An answer to a question that is no longer asked changes nothing.
class LedgerModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Type, Problem, Grid, Found, Handler, Status, columns };

    /// Where rows come from: at most `limit` that follow `after` in the query's order.
    using Source = std::function<QFuture<Result<LedgerPage>>(
        const LedgerQuery &query, const std::optional<LedgerRow> &after, int limit)>;

    static constexpr int pageRows = 100;
    static constexpr int maxRows = 5000;

    /// `catalogue` and `clock` must outlive the model.
    LedgerModel(Source source, const Catalogue &catalogue, const Clock &clock, QObject *parent = nullptr);

    /// Asks for `query` from the start. The rows there are stay until the answer is.
    void ask(const LedgerQuery &query);
    /// Asks for `query` again, for as many rows as there are.
    void refresh(const LedgerQuery &query);
    const LedgerQuery &query() const { return m_query; }

    const LedgerRow &at(int row) const { return m_rows[size_t(row)]; }
    /// The row of `id`; -1 when it is not among those fetched.
    int rowOf(const QUuid &id) const;
    StatusWord status(int row) const;
    /// Whether there are more rows than are held.
    bool isCut() const { return !m_isLast && m_rows.size() >= size_t(maxRows); }
    /// Words all again in the language and at the time of now.
    void reword();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// An answer has come, and the rows are those of query().
    void answered();
    void failed(const lantian::Error &error);

private:
    void fetch(const std::optional<LedgerRow> &after, int limit);
    void take(const Result<LedgerPage> &page, bool follows);
    void replace(std::vector<LedgerRow> rows);
    QString text(const LedgerRow &row, int column) const;

    Source m_source;
    const Catalogue &m_catalogue;
    const Clock &m_clock;
    LedgerQuery m_query;
    std::vector<LedgerRow> m_rows;
    bool m_isLast = true;
    bool m_isFetching = false;
    quint64 m_generation = 0; ///< of the question; what answers an earlier one is dropped
};

} // namespace lantian
