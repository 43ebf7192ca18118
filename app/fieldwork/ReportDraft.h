#pragma once

#include "fieldwork/Reference.h"
#include "storage/Drafts.h"

namespace lantian {

/// The answers of `draft` to the catalogue's fields, without what is ours.
QJsonObject answersOf(const Draft &draft);

/// Where `draft` says it happened; nothing while it does not.
std::optional<Position> positionOf(const Draft &draft);

/// What the catalogue's rules are held against: the answers, the asked items that failed, the zones of the
/// place on the day it was begun.
CaseFacts factsOf(const Draft &draft, const Reference &reference);

/// What a report still lacks before it can be saved, in the order of the page. A category that the catalogue
/// no longer has asks for nothing: what was recorded is never held back.
std::vector<Lack> lacksOf(const Draft &draft, const Reference &reference);

/// What the event of a report carries (protocol.md 1.3), with the law of the day the draft was begun.
QJsonObject reportData(const Draft &draft, const Reference &reference);

/// The answers to `profile`'s items, with their photos, in its order.
std::vector<InspectionItem> itemsOf(const Draft &draft, const ChecklistProfile &profile);

/// What the event of an inspection carries, with a snapshot of `profile`.
QJsonObject inspectionData(const Draft &draft, const ChecklistProfile &profile, const Reference &reference);

/// What the report that an inspection with failed items opens carries.
QJsonObject failedItemsData(const Draft &draft, const ChecklistProfile &profile, const Reference &reference);

/// The checklist by which inspections of `category` go; nothing when it has none.
const ChecklistProfile *checklistOf(const Catalogue &catalogue, const QString &category);

} // namespace lantian
