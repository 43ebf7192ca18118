#pragma once

#include "domain/LedgerRow.h"

#include <QJsonObject>

namespace lantian {

/// One value that a case has for other programs.
struct RecordColumn {
    enum class Kind { Text, Integer, Boolean, Instant };

    QString name;
    Kind kind = Kind::Text;
};

/// The values of caseRecord() in the order in which tables show them.
const std::vector<RecordColumn> &recordColumns();

/// A case as other programs read it, by keys instead of words; overdue as of `now`. Instants are RFC 3339 in
/// UTC with milliseconds; null is what there is not.
QJsonObject caseRecord(const LedgerRow &row, const QDateTime &now);

} // namespace lantian
