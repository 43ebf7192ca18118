#include "domain/Category.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

template <class T>
const T *withKey(const std::vector<T> &list, const QString &key)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const T &one) { return one.key == key; });
    return found == list.end() ? nullptr : &*found;
}

/// What `one` makes of each element of `value`.
template <class Make>
auto each(const QJsonValue &value, Make one)
{
    std::vector<decltype(one(QJsonValue()))> list;
    const QJsonArray array = value.toArray();
    for (const auto &element : array)
        list.push_back(one(element));
    return list;
}

Condition when(const QJsonValue &rule)
{
    return conditionFromJson(rule["when"_L1].toObject());
}

Severity level(const QJsonValue &value)
{
    return severityFromKey(value.toString()).value_or(Severity::General);
}

std::chrono::minutes amount(const QJsonValue &rule)
{
    using namespace std::chrono;
    return minutes(rule["minutes"_L1].toInt()) + hours(rule["hours"_L1].toInt()) +
           days(rule["days"_L1].toInt());
}

} // namespace

const Subtype *Category::subtype(const QString &wanted) const
{
    return withKey(subtypes, wanted);
}

const Field *Category::field(const QString &wanted) const
{
    return withKey(fields, wanted);
}

const OnSiteAction *Category::action(const QString &wanted) const
{
    return withKey(actions, wanted);
}

std::vector<Field> Category::fieldsFor(const CaseFacts &facts) const
{
    std::vector<Field> asked;
    std::copy_if(fields.begin(), fields.end(), std::back_inserter(asked),
                 [&](const Field &field) { return field.isShown(facts); });
    return asked;
}

std::vector<LocalText> Category::phrasesFor(const QString &subtype) const
{
    std::vector<LocalText> offered;
    for (const Phrase &phrase : phrases) {
        if (phrase.subtypes.isEmpty() || phrase.subtypes.contains(subtype))
            offered.push_back(phrase.text);
    }
    return offered;
}

Category categoryFromJson(const QJsonObject &object, const std::vector<Field> &common)
{
    Category category{
        .key = object["key"_L1].toString(),
        .name = localTextFromJson(object["name"_L1]),
        .isTask = object["task"_L1].toBool(),
        .checklist = object["checklist"_L1].toString(),
        .warning = localTextFromJson(object["warning"_L1]),
        .minPhotos = object["photos"_L1]["min"_L1].toInt(),
        .isPhotoFirst = object["photos"_L1]["first"_L1].toBool(),
        .askedPhotos = each(object["photos"_L1]["ask"_L1],
                            [](const QJsonValue &role) {
                                return photoRoleFromKey(role.toString()).value_or(Photo::Role::Other);
                            }),
        .subtypes = each(object["subtypes"_L1],
                         [](const QJsonValue &subtype) {
                             return Subtype{subtype["key"_L1].toString(),
                                            localTextFromJson(subtype["name"_L1]),
                                            localTextFromJson(subtype["warning"_L1])};
                         }),
        .actions = each(object["actions"_L1],
                        [](const QJsonValue &action) {
                            return OnSiteAction{action["key"_L1].toString(),
                                                localTextFromJson(action["name"_L1]),
                                                action["settled"_L1].toBool()};
                        }),
        .fields = each(object["fields"_L1],
                       [](const QJsonValue &field) { return fieldFromJson(field.toObject()); }),
        .severity = each(object["severity"_L1],
                         [](const QJsonValue &rule) {
                             return SeverityRule{level(rule["level"_L1]), when(rule),
                                                 localTextFromJson(rule["advice"_L1])};
                         }),
        .departments = each(object["departments"_L1],
                            [](const QJsonValue &rule) {
                                return DepartmentRule{when(rule), rule["department"_L1].toString(),
                                                      textsFromJson(rule["assist"_L1])};
                            }),
        .deadlines = each(object["deadlines"_L1],
                          [](const QJsonValue &rule) {
                              return DeadlineRule{when(rule), each(rule["severity"_L1], level), amount(rule),
                                                  localTextFromJson(rule["note"_L1])};
                          }),
        .phrases = each(
            object["phrases"_L1],
            [](const QJsonValue &phrase) {
                return Phrase{localTextFromJson(phrase["text"_L1]), textsFromJson(phrase["subtypes"_L1])};
            }),
    };
    const QStringList shared = textsFromJson(object["common"_L1]);
    for (const QString &name : shared) {
        if (const Field *field = withKey(common, name))
            category.fields.push_back(*field);
    }
    return category;
}

} // namespace lantian
