#pragma once

#include "domain/Catalogue.h"
#include "fieldwork/CaseFile.h"
#include "ui/StatusWords.h"

namespace lantian {

/// The department's name; one that the catalogue does not know keeps its key.
QString departmentWords(const Catalogue &catalogue, const QString &department);

/// 一般 … 紧急, with how loud to say it.
StatusWord severityWord(Severity severity);
/// The same by its key; 一般 for one that is not known.
StatusWord severityWord(const QString &severity);

/// Where a case stands: its state, unless it is overdue or a look-back reopened it.
StatusWord caseStatus(const LedgerRow &row, const QDateTime &now);

/// The office's number, or while there is none 未编号 and the end of the case's id.
QString caseNumberWords(const QString &number, const QUuid &id);
/// What to search for when a person typed, or copied, such words: 未编号 7F3A is found by 7F3A.
QString withoutUnnumbered(const QString &typed);

/// The end of `id`, enough to tell a few of them apart: 7F3A.
QString shortId(const QUuid &id);

/// 37.12345°N 115.67890°E
QString coordinateWords(const Position &position);

/// 37.12345°N 115.67890°E ±4 米 · 卫星定位
QString positionWords(const Position &position);

} // namespace lantian
