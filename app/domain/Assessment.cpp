#include "domain/Assessment.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

Gravity gravity(const Category &category, const CaseFacts &facts)
{
    for (const SeverityRule &rule : category.severity) {
        if (rule.when.holds(facts))
            return {rule.level, rule.advice};
    }
    return {};
}

Suggestion suggestion(const Category &category, const CaseFacts &facts, Severity severity)
{
    Suggestion suggested;
    for (const DepartmentRule &rule : category.departments) {
        if (!rule.when.holds(facts))
            continue;
        suggested.department = rule.department;
        suggested.assist = rule.assist;
        break;
    }
    for (const DeadlineRule &rule : category.deadlines) {
        const bool fits = rule.severities.empty() || std::find(rule.severities.begin(), rule.severities.end(),
                                                               severity) != rule.severities.end();
        if (!fits || !rule.when.holds(facts))
            continue;
        suggested.within = rule.within;
        suggested.note = rule.note;
        break;
    }
    return suggested;
}

std::vector<Lack> missing(const Category &category, const CaseFacts &facts, const QString &action, int photos)
{
    std::vector<Lack> lacks;
    if (photos < category.minPhotos)
        lacks.push_back({Lack::What::Photo});
    if (!category.subtypes.empty() && !category.subtype(facts.subtype))
        lacks.push_back({Lack::What::Subtype});
    for (const Field &field : category.fields) {
        const bool answered = facts.fields.contains(field.key);
        if (answered ? field.isShown(facts) && !accepts(field, facts.fields[field.key])
                     : field.isRequired(facts))
            lacks.push_back({Lack::What::Field, field.key});
    }
    if (!category.action(action))
        lacks.push_back({Lack::What::Action});
    return lacks;
}

LocalText summary(const Category &category, const CaseFacts &facts)
{
    QStringList zh;
    QStringList en;
    for (const Field &field : category.fields) {
        const QJsonValue answer = facts.fields[field.key];
        const bool inWords = field.kind != FieldKind::Site && field.kind != FieldKind::Time;
        if (field.personal || !inWords || !field.isShown(facts) || !accepts(field, answer))
            continue;
        LocalText text = answerText(field, answer);
        if (answer.isBool() || field.kind == FieldKind::Number || field.kind == FieldKind::Integer)
            text = {field.name.zh + u' ' + text.zh, field.name.en + u' ' + text.en};
        zh << text.zh;
        en << text.en;
    }
    return {zh.join(u" · "_s), en.join(u" · "_s)};
}

} // namespace lantian
