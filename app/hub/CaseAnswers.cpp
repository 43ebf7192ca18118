#include "hub/CaseAnswers.h"

#include "base/Uuid7.h"
#include "domain/CaseFold.h"
#include "hub/CaseText.h"
#include "reports/CaseRecord.h"
#include "storage/Audience.h"
#include "storage/CaseCounts.h"
#include "storage/Ledger.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace lantian::hub {

namespace {

constexpr int defaultCases = 50;
constexpr int maxCases = 200;
/// How many rows one page looks at, so that one whom little concerns does not keep a reader for long.
constexpr int scannedRows = 5000;

Answer invalid(const QString &name)
{
    return problem(400, u"query-invalid"_s, u"参数 `%1` 有误 / the parameter `%1` is malformed"_s.arg(name));
}

std::variant<LedgerQuery, Answer> queryOf(const Request &request, const QDateTime &now)
{
    const auto value = [&](const QString &name) {
        return request.query.queryItemValue(name, QUrl::FullyDecoded);
    };
    LedgerQuery query{.text = value(u"text"_s), .category = value(u"category"_s), .grid = value(u"grid"_s)};
    if (const QString state = value(u"state"_s); !state.isEmpty()) {
        query.state = caseStateFromKey(state);
        if (!query.state)
            return invalid(u"state"_s);
    }
    query.onlyOpen = value(u"open"_s) == u"true"_s;
    if (value(u"overdue"_s) == u"true"_s)
        query.overdueAt = now;
    return query;
}

struct CasePage {
    std::vector<LedgerRow> rows;
    std::optional<QUuid> next; ///< the row after which to go on
};

/// Walks the ledger until the page is full, past what does not concern the caller.
CasePage pageOf(Sql &sql, const LedgerQuery &query, std::optional<LedgerRow> after, int limit,
                const Caller &caller)
{
    constexpr int step = 250;
    CasePage page;
    for (int looked = 0; looked < scannedRows; looked += step) {
        const std::vector<LedgerRow> rows = Ledger::page(sql, query, after, step);
        for (const LedgerRow &row : rows) {
            if (int(page.rows.size()) == limit) {
                page.next = after->id;
                return page;
            }
            after = row;
            if (caller.seesAll() || concerns(Audience::of(sql, row.id), caller))
                page.rows.push_back(row);
        }
        if (int(rows.size()) < step)
            return page;
    }
    page.next = after->id;
    return page;
}

} // namespace

Answer casesAnswer(Office &office, const Caller &caller, const Request &request)
{
    const auto query = queryOf(request, office.clock.now());
    if (const auto *refusal = std::get_if<Answer>(&query))
        return *refusal;
    int limit = defaultCases;
    if (request.query.hasQueryItem(u"limit"_s)) {
        limit = request.query.queryItemValue(u"limit"_s).toInt();
        if (limit < 1)
            return invalid(u"limit"_s);
        limit = std::min(limit, maxCases);
    }
    const QString after = request.query.queryItemValue(u"after"_s);
    const auto page = office.store.read([&](Sql &sql) -> std::optional<CasePage> {
        std::optional<LedgerRow> from;
        if (!after.isEmpty()) {
            from = Ledger::row(sql, idFromText(after));
            if (!from || (!caller.seesAll() && !concerns(Audience::of(sql, from->id), caller)))
                return std::nullopt;
        }
        return pageOf(sql, std::get<LedgerQuery>(query), from, limit, caller);
    });
    if (!page)
        return problem(page.error());
    if (!*page)
        return invalid(u"after"_s);
    QJsonArray cases;
    for (const LedgerRow &row : (*page)->rows)
        cases << caseRecord(row, office.clock.now());
    return jsonAnswer(200, {{u"cases"_s, cases},
                            {u"next"_s, (*page)->next ? QJsonValue(idText(*(*page)->next)) : QJsonValue()}});
}

Answer caseAnswer(Office &office, const Caller &caller, const QString &id)
{
    const QUuid stream = idFromText(id);
    const auto found = office.store.read([&](Sql &sql) -> std::optional<QJsonObject> {
        const QStringList audience = Audience::of(sql, stream);
        if (stream.isNull() || audience.isEmpty() || !concerns(audience, caller))
            return std::nullopt;
        Projection current;
        current.open(sql);
        const Case folded = foldCase(Projection::stream(sql, stream), current.roster());
        if (folded.category.isEmpty())
            return std::nullopt; // an inspection, or a case whose report has not come yet
        return caseJson(folded, current.roster());
    });
    if (!found)
        return problem(found.error());
    if (!*found)
        return problem(404, u"case-unknown"_s,
                       u"没有这个案件，或不在您的范围内 / no such case in your scope"_s);
    return jsonAnswer(200, **found);
}

Answer statisticsAnswer(Office &office, const Caller &caller)
{
    const QDateTime now = office.clock.now();
    CaseCountScope scope;
    if (!caller.seesAll() && caller.role == key(Role::Department))
        scope.departments = scopeCodes(caller.scope);
    else if (!caller.seesAll())
        scope.grids = scopeCodes(caller.scope);
    const auto counts = office.store.read([&](Sql &sql) { return CaseCounts::of(sql, scope, now); });
    if (!counts)
        return problem(counts.error());
    QJsonArray cases;
    for (const CaseCount &count : *counts)
        cases << QJsonObject{{u"township"_s, count.township},
                             {u"category"_s, count.category},
                             {u"state"_s, count.state},
                             {u"count"_s, count.count},
                             {u"overdue"_s, count.overdue}};
    return jsonAnswer(200, {{u"at"_s, now.toString(Qt::ISODateWithMs)}, {u"cases"_s, cases}});
}

} // namespace lantian::hub
