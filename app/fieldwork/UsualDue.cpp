#include "fieldwork/UsualDue.h"

#include "domain/Assessment.h"

namespace lantian {

std::optional<QDateTime> usualDue(const Case &dispatched, const Reference &reference, const QDateTime &now)
{
    const Category *category = reference.catalogue().category(dispatched.category);
    if (!category)
        return std::nullopt;
    CaseFacts facts{
        .category = dispatched.category, .subtype = dispatched.subtype, .fields = dispatched.fields};
    if (dispatched.position)
        facts.zones =
            placeOf(reference.boundaries, *dispatched.position, dispatched.reportedAt.toLocalTime().date())
                .zoneKinds();
    const Severity severity =
        severityFromKey(dispatched.severity).value_or(gravity(*category, facts).severity);
    return dueAfter(now, suggestion(*category, facts, severity).within, reference.calendar);
}

} // namespace lantian
