#include "domain/Condition.h"

#include "base/JsonObject.h"
#include "domain/LocalText.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

/// What was answered, as a list: several answers of a field of kind `choices`, one of any other.
QJsonArray answers(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray();
    return value.isUndefined() || value.isNull() ? QJsonArray{} : QJsonArray{value};
}

bool fieldHolds(const Condition &condition, const CaseFacts &facts)
{
    const QJsonArray given = answers(facts.fields[condition.key]);
    return std::any_of(given.begin(), given.end(), [&](const QJsonValue &answer) {
        if (!condition.is.isUndefined() && answer != condition.is)
            return false;
        if (!condition.in.isEmpty() && !condition.in.contains(answer.toString()))
            return false;
        const bool bounded = condition.min || condition.max || condition.above || condition.below;
        if (!bounded)
            return true;
        if (!answer.isDouble())
            return false;
        const double number = answer.toDouble();
        return !(condition.min && number < *condition.min) && !(condition.max && number > *condition.max) &&
               !(condition.above && number <= *condition.above) &&
               !(condition.below && number >= *condition.below);
    });
}

} // namespace

bool Condition::holds(const CaseFacts &facts) const
{
    const auto holdsFor = [&](const Condition &part) { return part.holds(facts); };
    switch (form) {
    case Form::Field:
        return fieldHolds(*this, facts);
    case Form::Subtype:
        return in.contains(facts.subtype);
    case Form::Zone:
        return facts.zones.contains(key);
    case Form::Alert:
        return facts.alert == is.toBool();
    case Form::Failed:
        return key.isEmpty() ? double(facts.failedItems.size()) >= min.value_or(1)
                             : facts.failedItems.contains(key);
    case Form::All:
        return std::all_of(parts.begin(), parts.end(), holdsFor);
    case Form::Any:
        return std::any_of(parts.begin(), parts.end(), holdsFor);
    case Form::Not:
        return std::none_of(parts.begin(), parts.end(), holdsFor);
    }
    Q_UNREACHABLE();
}

Condition conditionFromJson(const QJsonObject &object)
{
    using Form = Condition::Form;
    const auto group = [&](Form form, const QJsonArray &parts) {
        Condition condition{.form = form};
        for (const auto &part : parts)
            condition.parts.push_back(conditionFromJson(part.toObject()));
        return condition;
    };

    if (object.contains("field"_L1)) {
        return {.form = Form::Field,
                .key = object["field"_L1].toString(),
                .is = object.contains("is"_L1) ? object["is"_L1] : QJsonValue(QJsonValue::Undefined),
                .in = textsFromJson(object["in"_L1]),
                .min = numberIn(object["min"_L1]),
                .max = numberIn(object["max"_L1]),
                .above = numberIn(object["above"_L1]),
                .below = numberIn(object["below"_L1])};
    }
    if (object.contains("subtype"_L1))
        return {.form = Form::Subtype, .in = textsFromJson(object["subtype"_L1])};
    if (object.contains("zone"_L1))
        return {.form = Form::Zone, .key = object["zone"_L1].toString()};
    if (object.contains("alert"_L1))
        return {.form = Form::Alert, .is = object["alert"_L1]};
    if (object.contains("failed"_L1)) {
        const QJsonObject failed = object["failed"_L1].toObject();
        return {.form = Form::Failed, .key = failed["item"_L1].toString(), .min = numberIn(failed["min"_L1])};
    }
    if (object.contains("any"_L1))
        return group(Form::Any, object["any"_L1].toArray());
    if (object.contains("not"_L1))
        return group(Form::Not, {object["not"_L1]});
    return group(Form::All, object["all"_L1].toArray());
}

} // namespace lantian
