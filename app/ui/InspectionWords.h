#pragma once

#include "fieldwork/FieldBook.h"
#include "ui/StatusWords.h"

namespace lantian {

/// 达标, 不达标 or 不涉及.
StatusWord itemResultWord(InspectionItem::Result result);

/// What was ticked, counted or written at the check points of `item`, a line each; `asked` is the item as it
/// was asked, and nothing is said without it.
QString pointLines(const InspectionItem &item, const ChecklistItem *asked);

/// How many of the items that apply were met: 6/8 达标.
QString metWords(const Inspection &inspection);

/// What an inspection lacks, in words: 物料堆放、裸土覆盖 · 缺照片.
QString lackWords(const ChecklistLack &lack, const ChecklistProfile &profile);

/// How far an inspection is, without the count of what is done: 已查 · 不达标 2 · 还差 2 项.
QString progressWords(const ChecklistResult &result);

/// What is to be known of a site at its gate: who builds, how far it is from `here`, how the last inspection
/// went.
QStringList siteLines(const SiteFile &site, const std::optional<Position> &here, const QDateTime &now);

/// Who a site's failed items usually go to, by when, and on what ground; nothing while none failed.
QStringList handoverLines(const Draft &draft, const Reference &reference);

} // namespace lantian
