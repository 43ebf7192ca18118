#include "domain/CatalogueCheck.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

bool isNumeric(const Field &field)
{
    return field.kind == FieldKind::Number || field.kind == FieldKind::Integer;
}

bool isChoice(const Field &field)
{
    return field.kind == FieldKind::Choice || field.kind == FieldKind::Choices;
}

QString at(const QString &list, size_t index)
{
    return u"/%1/%2"_s.arg(list).arg(index);
}

/// Checks one category; a class for what all its checks look at.
class CategoryCheck
{
public:
    CategoryCheck(const Category &category, size_t ownFields, const Catalogue &catalogue, FileFaults &faults)
        : m_category(category)
        , m_ownFields(ownFields)
        , m_catalogue(catalogue)
        , m_faults(faults)
    {}

    void run()
    {
        checkKeys(m_category.subtypes, u"/subtypes"_s, m_faults);
        checkKeys(m_category.actions, u"/actions"_s, m_faults);
        checkKeys(m_category.fields, u"/fields"_s, m_faults);
        if (!m_category.checklist.isEmpty() && !m_catalogue.checklist(m_category.checklist))
            m_faults.add(u"/checklist"_s, u"unknown checklist %1"_s.arg(m_category.checklist));
        for (size_t i = 0; i < m_ownFields; ++i)
            checkField(m_category.fields[i], at(u"fields"_s, i));
        for (size_t i = 0; i < m_category.severity.size(); ++i)
            checkCondition(m_category.severity[i].when, at(u"severity"_s, i) + u"/when"_s);
        for (size_t i = 0; i < m_category.phrases.size(); ++i)
            checkSubtypes(m_category.phrases[i].subtypes, at(u"phrases"_s, i) + u"/subtypes"_s);
        checkDepartmentRules();
        checkDeadlines();
    }

private:
    void checkField(const Field &field, const QString &path)
    {
        checkSubtypes(field.subtypes, path + u"/subtypes"_s);
        checkKeys(field.choices, path + u"/choices"_s, m_faults);
        for (size_t i = 0; i < field.choices.size(); ++i)
            checkSubtypes(field.choices[i].subtypes, path + at(u"choices"_s, i) + u"/subtypes"_s);
        if (isChoice(field) == field.choices.empty())
            m_faults.add(path + u"/choices"_s,
                         u"choices belong to the kinds choice and choices, and to no other"_s);
        checkBounds(field, path);
        if (field.required && field.requiredWhen)
            m_faults.add(path + u"/required_when"_s, u"required and required_when exclude each other"_s);
        for (const auto &[condition, name] : {std::pair(&field.requiredWhen, u"/required_when"_s),
                                              std::pair(&field.shownWhen, u"/shown_when"_s)}) {
            if (*condition) {
                checkCondition(**condition, path + name);
                checkReachable(field, **condition, path + name);
            }
        }
    }

    void checkBounds(const Field &field, const QString &path)
    {
        if (!isNumeric(field) && (field.min || field.max || field.step || !field.presets.empty()))
            m_faults.add(path, u"min, max, step and presets belong to numbers"_s);
        if (field.min && field.max && *field.min > *field.max)
            m_faults.add(path + u"/min"_s, u"min is greater than max"_s);
        for (size_t i = 0; i < field.presets.size(); ++i) {
            if (isNumeric(field) && !accepts(field, field.presets[i]))
                m_faults.add(path + at(u"presets"_s, i),
                             u"the preset is not within the field's own bounds"_s);
        }
    }

    /// A field that waits for itself, or for one that is never asked together with it, is never reached.
    void checkReachable(const Field &field, const Condition &condition, const QString &path)
    {
        if (condition.form == Condition::Form::All) {
            for (const Condition &part : condition.parts)
                checkReachable(field, part, path);
        }
        const auto areApart = [](const QStringList &a, const QStringList &b) {
            return !a.isEmpty() && !b.isEmpty() &&
                   std::none_of(a.begin(), a.end(), [&](const QString &one) { return b.contains(one); });
        };
        if (condition.form == Condition::Form::Subtype && areApart(condition.in, field.subtypes))
            m_faults.add(path, u"can never hold: the field is not asked for these subtypes"_s);
        if (condition.form != Condition::Form::Field)
            return;
        const Field *other = m_category.field(condition.key);
        if (condition.key == field.key)
            m_faults.add(path, u"the field waits for its own answer"_s);
        else if (other && areApart(other->subtypes, field.subtypes))
            m_faults.add(path,
                         u"can never hold: %1 is not asked together with this field"_s.arg(condition.key));
    }

    void checkCondition(const Condition &condition, const QString &path)
    {
        for (const Condition &part : condition.parts)
            checkCondition(part, path);
        switch (condition.form) {
        case Condition::Form::Field:
            checkComparison(condition, path);
            break;
        case Condition::Form::Subtype:
            checkSubtypes(condition.in, path);
            break;
        case Condition::Form::Failed:
            checkFailed(condition.key, path);
            break;
        case Condition::Form::Zone:
        case Condition::Form::Alert:
        case Condition::Form::All:
        case Condition::Form::Any:
        case Condition::Form::Not:
            break;
        }
    }

    void checkComparison(const Condition &condition, const QString &path)
    {
        const Field *field = m_category.field(condition.key);
        if (!field)
            return m_faults.add(path, u"unknown field %1"_s.arg(condition.key));
        const bool bounded = condition.min || condition.max || condition.above || condition.below;
        if (bounded && !isNumeric(*field))
            m_faults.add(path, u"%1 is not a number"_s.arg(condition.key));
        if (condition.min && condition.max && *condition.min > *condition.max)
            m_faults.add(path, u"min is greater than max"_s);
        if (!condition.in.isEmpty() && !isChoice(*field))
            m_faults.add(path, u"%1 has no choices"_s.arg(condition.key));
        QStringList named = condition.in;
        if (condition.is.isString() && isChoice(*field))
            named << condition.is.toString();
        for (const QString &choice : named) {
            if (std::none_of(field->choices.begin(), field->choices.end(),
                             [&](const Choice &one) { return one.key == choice; }))
                m_faults.add(path, u"%1 has no choice %2"_s.arg(condition.key, choice));
        }
        if (condition.is.isBool() != (field->kind == FieldKind::YesNo) && !condition.is.isUndefined())
            m_faults.add(path, u"yes and no are answers of the kind yesno alone"_s);
    }

    void checkFailed(const QString &item, const QString &path)
    {
        const ChecklistProfile *profile = m_catalogue.checklist(m_category.checklist);
        if (!profile)
            m_faults.add(path, u"the category has no checklist whose items could fail"_s);
        else if (!item.isEmpty() && !profile->item(item))
            m_faults.add(path, u"the checklist has no item %1"_s.arg(item));
    }

    void checkSubtypes(const QStringList &subtypes, const QString &path)
    {
        for (const QString &subtype : subtypes) {
            if (!m_category.subtype(subtype))
                m_faults.add(path, u"unknown subtype %1"_s.arg(subtype));
        }
    }

    void checkDepartmentRules()
    {
        for (size_t i = 0; i < m_category.departments.size(); ++i) {
            const DepartmentRule &rule = m_category.departments[i];
            const QString path = at(u"departments"_s, i);
            checkCondition(rule.when, path + u"/when"_s);
            const QStringList named = QStringList{rule.department} + rule.assist;
            for (const QString &department : named) {
                if (!m_catalogue.department(department))
                    m_faults.add(path, u"unknown department %1"_s.arg(department));
            }
            checkLast(rule.when == Condition{}, i + 1 == m_category.departments.size(), path);
        }
    }

    void checkDeadlines()
    {
        for (size_t i = 0; i < m_category.deadlines.size(); ++i) {
            const DeadlineRule &rule = m_category.deadlines[i];
            const QString path = at(u"deadlines"_s, i);
            checkCondition(rule.when, path + u"/when"_s);
            checkLast(rule.when == Condition{} && rule.severities.empty(),
                      i + 1 == m_category.deadlines.size(), path);
        }
    }

    void checkLast(bool alwaysFits, bool isLast, const QString &path)
    {
        if (isLast && !alwaysFits)
            m_faults.add(path, u"the last rule must fit every case"_s);
        if (!isLast && alwaysFits)
            m_faults.add(path, u"this rule fits every case, so those after it are never reached"_s);
    }

    const Category &m_category;
    size_t m_ownFields;
    const Catalogue &m_catalogue;
    FileFaults &m_faults;
};

} // namespace

void checkCategory(const Category &category, size_t ownFields, const Catalogue &catalogue, FileFaults &faults)
{
    CategoryCheck(category, ownFields, catalogue, faults).run();
}

void checkCommonFields(const std::vector<Field> &common, FileFaults &faults)
{
    checkCategory(Category{.fields = common}, common.size(), {}, faults);
}

} // namespace lantian
