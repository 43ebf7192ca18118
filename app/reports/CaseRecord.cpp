#include "reports/CaseRecord.h"

#include "base/Uuid7.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

QJsonValue timeOrNull(const QDateTime &instant)
{
    return instant.isValid() ? QJsonValue(instant.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonValue idOrNull(const QUuid &id)
{
    return id.isNull() ? QJsonValue() : QJsonValue(idText(id));
}

} // namespace

const std::vector<RecordColumn> &recordColumns()
{
    using Kind = RecordColumn::Kind;
    static const std::vector<RecordColumn> columns{
        {u"id"_s},
        {u"number"_s},
        {u"state"_s},
        {u"category"_s},
        {u"subtype"_s},
        {u"severity"_s},
        {u"summary"_s},
        {u"place"_s},
        {u"grid"_s},
        {u"department"_s},
        {u"reporter"_s},
        {u"reported_at"_s, Kind::Instant},
        {u"due"_s, Kind::Instant},
        {u"overdue"_s, Kind::Boolean},
        {u"site"_s},
        {u"photos"_s, Kind::Integer},
        {u"reopened"_s, Kind::Integer},
    };
    return columns;
}

QJsonObject caseRecord(const LedgerRow &row, const QDateTime &now)
{
    return {
        {u"id"_s, idText(row.id)},
        {u"state"_s, key(row.state)},
        {u"category"_s, row.category},
        {u"subtype"_s, row.subtype},
        {u"severity"_s, row.severity},
        {u"number"_s, row.number},
        {u"summary"_s, row.summary},
        {u"place"_s, row.place},
        {u"grid"_s, row.grid},
        {u"department"_s, row.department},
        {u"reporter"_s, idText(row.reporter)},
        {u"reported_at"_s, timeOrNull(row.reportedAt)},
        {u"due"_s, timeOrNull(row.due)},
        {u"overdue"_s, row.isOverdue(now)},
        {u"site"_s, idOrNull(row.site)},
        {u"photos"_s, row.photos},
        {u"reopened"_s, row.reopened},
    };
}

} // namespace lantian
