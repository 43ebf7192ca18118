#include "ui/LedgerModel.h"

#include "ui/CaseWords.h"
#include "ui/OnAnswer.h"
#include "ui/RecordWords.h"
#include "ui/TimeWords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

/// 青石镇 王庄村第3网格 without the township, which a row has no room for.
QString withoutTownship(const QString &place)
{
    const QString rest = place.section(u' ', 1);
    return rest.isEmpty() ? place : rest;
}

} // namespace

LedgerModel::LedgerModel(Source source, const Catalogue &catalogue, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(std::move(source))
    , m_catalogue(catalogue)
    , m_clock(clock)
{}

void LedgerModel::ask(const LedgerQuery &query)
{
    m_query = query;
    fetch({}, pageRows);
}

void LedgerModel::refresh(const LedgerQuery &query)
{
    m_query = query;
    fetch({}, std::max(pageRows, int(m_rows.size())));
}

void LedgerModel::fetch(const std::optional<LedgerRow> &after, int limit)
{
    const quint64 generation = ++m_generation;
    m_isFetching = true;
    onAnswer(m_source(m_query, after, limit), this,
             [this, generation, follows = after.has_value()](const Result<LedgerPage> &page) {
                 if (generation == m_generation)
                     take(page, follows);
             });
}

void LedgerModel::take(const Result<LedgerPage> &page, bool follows)
{
    m_isFetching = false;
    if (!page) {
        Q_EMIT failed(page.error());
        return;
    }
    m_isLast = page->isLast;
    if (!follows) {
        replace(page->rows);
    } else if (!page->rows.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + int(page->rows.size()) - 1);
        m_rows.insert(m_rows.end(), page->rows.begin(), page->rows.end());
        endInsertRows();
    }
    Q_EMIT answered();
}

/// The same cases in the same order keep their place under the person's eyes.
void LedgerModel::replace(std::vector<LedgerRow> rows)
{
    const bool sameCases =
        std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                   [](const LedgerRow &one, const LedgerRow &other) { return one.id == other.id; });
    if (sameCases) {
        m_rows = std::move(rows);
        reword();
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void LedgerModel::reword()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

int LedgerModel::rowOf(const QUuid &id) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const LedgerRow &row) { return row.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

StatusWord LedgerModel::status(int row) const
{
    return caseStatus(at(row), m_clock.now());
}

int LedgerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int LedgerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString LedgerModel::text(const LedgerRow &row, int column) const
{
    switch (Column(column)) {
    case Number:
        return caseNumberWords(row.number, row.id);
    case Type:
        return kindWords(m_catalogue, row.category, row.subtype);
    case Problem:
        return row.summary;
    case Grid:
        return row.place.isEmpty() ? row.grid : withoutTownship(row.place);
    case Found:
        return dayWords(row.reportedAt, m_clock.now());
    case Handler:
        return departmentWords(m_catalogue, row.department);
    case Status:
        return caseStatus(row, m_clock.now()).text;
    case columns:
        break;
    }
    return {};
}

QVariant LedgerModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const LedgerRow &row = at(index.row());
    if (role == Qt::DisplayRole)
        return text(row, index.column());
    if (role == Qt::ToolTipRole && (index.column() == Problem || index.column() == Grid))
        return text(row, index.column());
    if (role == Qt::AccessibleTextRole) { // whoever hears the list hears the row, wherever the cursor is
        QStringList all;
        for (int column = 0; column < columns; ++column)
            all << text(row, column);
        all.removeAll(QString());
        return all.join(u", "_s);
    }
    return {};
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Number:
        return tr("Number");
    case Type:
        return tr("Kind");
    case Problem:
        return tr("Problem");
    case Grid:
        return tr("Grid");
    case Found:
        return tr("Found");
    case Handler:
        return tr("Department");
    case Status:
        return tr("Status");
    case columns:
        break;
    }
    return {};
}

bool LedgerModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isFetching && !m_isLast && m_rows.size() < size_t(maxRows);
}

void LedgerModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent) && !m_rows.empty())
        fetch(m_rows.back(), std::min(pageRows, maxRows - rowCount()));
}

} // namespace lantian
