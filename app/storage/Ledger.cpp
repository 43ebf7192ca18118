#include "storage/Ledger.h"

#include "base/Uuid7.h"
#include "storage/CaseWords.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr QLatin1StringView
    rowColumns("id, state, category, subtype, severity, number, summary, place, grid, department, reporter, "
               "reported_at, due_at, "
               "site, photos, reopened, hlc, "
               "lat, lon");

/// Whether something of a case has not reached the office. By the case's few events to the outbox, which may
/// be long: what is asked for inside is looked up once for each row outside.
constexpr QLatin1StringView
    waits("EXISTS (SELECT 1 FROM event WHERE event.stream = case_state.id AND"
          "        EXISTS (SELECT 1 FROM outbox WHERE outbox.subject = 'event' AND outbox.id = event.id))");

/// isOpen() in SQL. Word for word the condition of the index case_open, without which SQLite would not use
/// it.
constexpr QLatin1StringView openCondition("state NOT IN ('closed', 'rejected', 'merged')");

/// The deadline, or the end of time. Word for word what the index case_by_due holds.
constexpr QLatin1StringView dueOrLast("coalesce(due_at, 9223372036854775807)");

QString selectRow()
{
    return u"SELECT %1, %2 FROM case_state"_s.arg(rowColumns, waits);
}

std::optional<Position> positionOf(const Row &row)
{
    return row.isNull(17) ? std::nullopt : std::optional(Position{.lat = row.real(17), .lon = row.real(18)});
}

LedgerRow ledgerRowOf(const Row &row)
{
    return {
        .id = idFromText(row.text(0)),
        .state = caseStateFromKey(row.text(1)).value_or(CaseState::Reported),
        .category = row.text(2),
        .subtype = row.text(3),
        .severity = row.text(4),
        .number = row.text(5),
        .summary = row.text(6),
        .place = row.text(7),
        .grid = row.text(8),
        .department = row.text(9),
        .reporter = idFromText(row.text(10)),
        .reportedAt = QDateTime::fromMSecsSinceEpoch(row.integer(11), Qt::UTC),
        .due = row.isNull(12) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(row.integer(12), Qt::UTC),
        .site = idFromText(row.text(13)),
        .photos = int(row.integer(14)),
        .reopened = int(row.integer(15)),
        .position = positionOf(row),
        .sent = row.integer(19) == 0,
        .hlc = Hlc::fromText(row.text(16)).value_or(Hlc{}),
    };
}

/// Conditions joined by AND, with the values of their ?s, and how to come by the rows.
struct Conditions {
    QString way; ///< for SQLite: INDEXED BY …, the index to walk, or NOT INDEXED, by the rows of the search
    QStringList texts;
    QVariantList values;

    void add(const QString &text, const QVariantList &bound = {})
    {
        texts << text;
        values << bound;
    }
    QString from() const { return u" FROM case_state "_s + way + where(); }
    QString where() const { return texts.isEmpty() ? QString() : u" WHERE "_s + texts.join(u" AND "_s); }
};

bool asksForOpen(const LedgerQuery &query)
{
    return query.onlyOpen || query.overdueAt.isValid() || (query.state && isOpen(*query.state));
}

/// The index to walk for `query`. Said, not left to SQLite, which knows nothing of how the values
/// are spread and would now and then sort all cases for one page.
QLatin1StringView indexOf(const LedgerQuery &query)
{
    if (!query.site.isNull())
        return "case_by_site"_L1;
    if (asksForOpen(query))
        return "case_open"_L1;
    if (!query.reporter.isNull())
        return "case_by_reporter"_L1;
    return query.order == LedgerQuery::Order::DueFirst ? "case_by_due"_L1 : "case_by_hlc"_L1;
}

Conditions conditionsOf(Sql &sql, const LedgerQuery &query)
{
    Conditions conditions{.way = sql.forSqlite("INDEXED BY "_L1) + sql.forSqlite(indexOf(query))};
    if (const auto search = CaseWords::search(sql, query.text)) {
        if (search->isFew)
            conditions.way = sql.forSqlite("NOT INDEXED"_L1);
        conditions.add(search->condition, search->values);
    }
    if (query.state)
        conditions.add(u"state = ?"_s, {key(*query.state)});
    if (asksForOpen(query))
        conditions.add(openCondition);
    if (!query.category.isEmpty())
        conditions.add(u"category = ?"_s, {query.category});
    if (!query.grid.isEmpty())
        conditions.add(u"grid >= ? AND grid < ?"_s, {query.grid, query.grid + QChar(0xffff)});
    if (!query.reporter.isNull())
        conditions.add(u"reporter = ?"_s, {idText(query.reporter)});
    if (!query.site.isNull())
        conditions.add(u"site = ? AND site <> ''"_s, {idText(query.site)});
    if (query.from.isValid())
        conditions.add(u"reported_at >= ?"_s, {query.from.toMSecsSinceEpoch()});
    if (query.until.isValid())
        conditions.add(u"reported_at < ?"_s, {query.until.toMSecsSinceEpoch()});
    if (query.overdueAt.isValid())
        conditions.add(u"due_at < ?"_s, {query.overdueAt.toMSecsSinceEpoch()});
    return conditions;
}

qint64 countOf(Sql &sql, const Conditions &conditions)
{
    return sql
        .allBound(
            u"SELECT count(*)"_s + conditions.from(), [](Row row) { return row.integer(0); },
            conditions.values)
        .front();
}

void continueAfter(Conditions &conditions, LedgerQuery::Order order, const LedgerRow &row)
{
    using enum LedgerQuery::Order;
    const QString id = idText(row.id);
    switch (order) {
    case NewestFirst:
        conditions.add(u"(hlc, id) < (?, ?)"_s, {row.hlc.text(), id});
        break;
    case OldestFirst:
        conditions.add(u"(hlc, id) > (?, ?)"_s, {row.hlc.text(), id});
        break;
    case DueFirst: {
        const qint64 due =
            row.due.isValid() ? row.due.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max();
        // The first condition follows from the second, but SQLite would not go to its place in the index.
        conditions.add(u"%1 >= ? AND (%1, id) > (?, ?)"_s.arg(dueOrLast), {due, due, id});
        break;
    }
    }
}

QString orderOf(LedgerQuery::Order order)
{
    using enum LedgerQuery::Order;
    switch (order) {
    case NewestFirst:
        return u" ORDER BY hlc DESC, id DESC"_s;
    case OldestFirst:
        return u" ORDER BY hlc, id"_s;
    case DueFirst:
        return u" ORDER BY %1, id"_s.arg(dueOrLast);
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<LedgerRow> Ledger::page(Sql &sql, const LedgerQuery &query, const std::optional<LedgerRow> &after,
                                    int limit)
{
    Conditions conditions = conditionsOf(sql, query);
    if (after)
        continueAfter(conditions, query.order, *after);
    const QString order = orderOf(query.order);
    const QString rows = u"SELECT row"_s + conditions.from() + order + u" LIMIT ?"_s;
    return sql.allBound(selectRow() + sql.forSqlite(" NOT INDEXED"_L1) + u" WHERE row IN ("_s + rows + u')' +
                            order,
                        ledgerRowOf, conditions.values << limit);
}

qint64 Ledger::count(Sql &sql, const LedgerQuery &query)
{
    return countOf(sql, conditionsOf(sql, query));
}

qint64 Ledger::countWaiting(Sql &sql, const LedgerQuery &query)
{
    Conditions conditions = conditionsOf(sql, query);
    conditions.add(waits);
    return countOf(sql, conditions);
}

std::optional<LedgerRow> Ledger::row(Sql &sql, const QUuid &id)
{
    return sql.first(selectRow() + u" WHERE id = ?"_s, ledgerRowOf, idText(id));
}

std::vector<NearCase> Ledger::nearby(Sql &sql, const QString &category, const Position &position,
                                     const QDateTime &at)
{
    constexpr double metresPerDegree = 111'195;
    const double latSpan = nearM / metresPerDegree;
    const double lonSpan = latSpan / std::max(0.01, std::cos(position.lat * std::numbers::pi / 180));
    const qint64 span = qint64(nearHours) * 3'600'000;

    auto found = sql.all(
        selectRow() + uR"(
        WHERE category = ? AND reported_at BETWEEN ? AND ? AND lat BETWEEN ? AND ? AND lon BETWEEN ? AND ?
        LIMIT 100)"_s,
        [&](Row row) {
            const Position there{.lat = row.real(17), .lon = row.real(18)};
            return NearCase{ledgerRowOf(row), distanceM(position, there)};
        },
        category, at.toMSecsSinceEpoch() - span, at.toMSecsSinceEpoch() + span, position.lat - latSpan,
        position.lat + latSpan, position.lon - lonSpan, position.lon + lonSpan);
    std::erase_if(found, [&](const NearCase &near) { return near.distanceM > nearM; });
    std::sort(found.begin(), found.end(),
              [](const NearCase &a, const NearCase &b) { return a.distanceM < b.distanceM; });
    found.resize(std::min<size_t>(found.size(), 5));
    return found;
}

} // namespace lantian
