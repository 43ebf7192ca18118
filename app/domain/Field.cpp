#include "domain/Field.h"

#include "base/Clock.h"
#include "base/JsonObject.h"
#include "base/Uuid7.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr std::array<std::pair<FieldKind, QLatin1StringView>, 11> fieldKinds = {{
    {FieldKind::Choice, "choice"_L1},
    {FieldKind::Choices, "choices"_L1},
    {FieldKind::Number, "number"_L1},
    {FieldKind::Integer, "integer"_L1},
    {FieldKind::Text, "text"_L1},
    {FieldKind::Remark, "remark"_L1},
    {FieldKind::Plate, "plate"_L1},
    {FieldKind::Phone, "phone"_L1},
    {FieldKind::YesNo, "yesno"_L1},
    {FieldKind::Time, "time"_L1},
    {FieldKind::Site, "site"_L1},
}};

std::optional<Condition> condition(const QJsonValue &value)
{
    return value.isObject() ? std::optional(conditionFromJson(value.toObject())) : std::nullopt;
}

const Choice *choice(const Field &field, const QJsonValue &answer)
{
    const auto found = std::find_if(field.choices.begin(), field.choices.end(), [&](const Choice &candidate) {
        return answer.isString() && candidate.key == answer.toString();
    });
    return found == field.choices.end() ? nullptr : &*found;
}

LocalText choiceText(const Field &field, const QJsonValue &answer)
{
    const Choice *found = choice(field, answer);
    return found ? found->name : LocalText{answer.toString(), answer.toString()};
}

bool acceptsNumber(const Field &field, const QJsonValue &answer)
{
    if (!answer.isDouble())
        return false;
    const double value = answer.toDouble();
    if (field.kind == FieldKind::Integer && std::trunc(value) != value)
        return false;
    return !(field.min && value < *field.min) && !(field.max && value > *field.max);
}

} // namespace

QString key(FieldKind kind)
{
    const auto found = std::find_if(fieldKinds.begin(), fieldKinds.end(),
                                    [&](const auto &entry) { return entry.first == kind; });
    Q_ASSERT(found != fieldKinds.end());
    return found->second;
}

std::optional<FieldKind> fieldKindFromKey(const QString &text)
{
    const auto found = std::find_if(fieldKinds.begin(), fieldKinds.end(),
                                    [&](const auto &entry) { return entry.second == text; });
    return found == fieldKinds.end() ? std::nullopt : std::optional(found->first);
}

bool Field::isShown(const CaseFacts &facts) const
{
    return (subtypes.isEmpty() || subtypes.contains(facts.subtype)) &&
           (!shownWhen || shownWhen->holds(facts));
}

bool Field::isRequired(const CaseFacts &facts) const
{
    return isShown(facts) && (required || (requiredWhen && requiredWhen->holds(facts)));
}

std::vector<Choice> Field::choicesFor(const QString &subtype) const
{
    std::vector<Choice> offered;
    std::copy_if(choices.begin(), choices.end(), std::back_inserter(offered), [&](const Choice &candidate) {
        return subtype.isEmpty() || candidate.subtypes.isEmpty() || candidate.subtypes.contains(subtype);
    });
    return offered;
}

Field fieldFromJson(const QJsonObject &object)
{
    Field field{
        .key = object["key"_L1].toString(),
        .name = localTextFromJson(object["name"_L1]),
        .kind = fieldKindFromKey(object["kind"_L1].toString()).value_or(FieldKind::Text),
        .unit = localTextFromJson(object["unit"_L1]),
        .hint = localTextFromJson(object["hint"_L1]),
        .min = numberIn(object["min"_L1]),
        .max = numberIn(object["max"_L1]),
        .step = numberIn(object["step"_L1]),
        .quick = object["quick"_L1].toBool(),
        .personal = object["personal"_L1].toBool(),
        .required = object["required"_L1].toBool(),
        .requiredWhen = condition(object["required_when"_L1]),
        .shownWhen = condition(object["shown_when"_L1]),
        .subtypes = textsFromJson(object["subtypes"_L1]),
    };
    const QJsonArray choices = object["choices"_L1].toArray();
    for (const auto &entry : choices)
        field.choices.push_back({entry["key"_L1].toString(), localTextFromJson(entry["name"_L1]),
                                 textsFromJson(entry["subtypes"_L1])});
    const QJsonArray presets = object["presets"_L1].toArray();
    for (const auto &preset : presets)
        field.presets.push_back(preset.toDouble());
    const QJsonArray phrases = object["phrases"_L1].toArray();
    for (const auto &phrase : phrases)
        field.phrases.push_back(localTextFromJson(phrase));
    return field;
}

bool accepts(const Field &field, const QJsonValue &answer)
{
    switch (field.kind) {
    case FieldKind::Choice:
        return choice(field, answer) != nullptr;
    case FieldKind::Choices: {
        const QJsonArray given = answer.toArray();
        return !given.isEmpty() && std::all_of(given.begin(), given.end(), [&](const QJsonValue &one) {
            return choice(field, one) != nullptr;
        });
    }
    case FieldKind::Number:
    case FieldKind::Integer:
        return acceptsNumber(field, answer);
    case FieldKind::YesNo:
        return answer.isBool();
    case FieldKind::Time:
        return fromRfc3339(answer.toString()).isValid();
    case FieldKind::Site:
        return !idFromText(answer.toString()).isNull();
    case FieldKind::Text:
    case FieldKind::Remark:
    case FieldKind::Plate:
    case FieldKind::Phone:
        return !answer.toString().trimmed().isEmpty();
    }
    Q_UNREACHABLE();
}

LocalText answerText(const Field &field, const QJsonValue &answer)
{
    if (answer.isBool())
        return answer.toBool() ? LocalText{u"是"_s, u"yes"_s} : LocalText{u"否"_s, u"no"_s};
    if (answer.isDouble()) {
        const QString digits = QString::number(answer.toDouble(), 'g', 12);
        return {field.unit.isEmpty() ? digits : digits + u' ' + field.unit.zh,
                field.unit.isEmpty() ? digits : digits + u' ' + field.unit.en};
    }
    if (answer.isArray()) {
        QStringList zh;
        QStringList en;
        const QJsonArray given = answer.toArray();
        for (const auto &one : given) {
            zh << choiceText(field, one).zh;
            en << choiceText(field, one).en;
        }
        return {zh.join(u"、"_s), en.join(u", "_s)};
    }
    LocalText text = choiceText(field, answer);
    if (field.kind == FieldKind::Choice && !field.unit.isEmpty())
        text = {text.zh + u' ' + field.unit.zh, text.en + u' ' + field.unit.en};
    return text;
}

} // namespace lantian
