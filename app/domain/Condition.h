#pragma once

#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace lantian {

/// What is known of a case while it is recorded; what conditions are held against.
struct CaseFacts {
    QString category;
    QString subtype;         ///< empty in a category without subtypes, or before it was chosen
    QJsonObject fields;      ///< the answers, by field key
    QStringList zones;       ///< zones it lies in: `no_coal`, `no_burn`
    bool alert = false;      ///< an official heavy-pollution alert is in force
    QStringList failedItems; ///< keys of the checklist items that failed
};

/// A rule of the catalogue that holds for a case or does not, as data: a tree of the forms of
/// category.schema.json, `definitions/condition`.
///
/// A comparison with an answer that was not given does not hold; so `not` of it does.
struct Condition {
    enum class Form { Field, Subtype, Zone, Alert, Failed, All, Any, Not };

    Form form = Form::All;              ///< an empty All always holds
    QString key;                        ///< Field: the field; Zone: the zone; Failed: the item, or empty
    QJsonValue is;                      ///< Field: the answer; Undefined when not asked for. Alert: the bool
    QStringList in;                     ///< Field: answers of which one is enough; Subtype: the subtypes
    std::optional<double> min, max;     ///< Field: bounds that themselves count; Failed: min
    std::optional<double> above, below; ///< Field: bounds that do not count
    std::vector<Condition> parts;       ///< All, Any, Not

    bool holds(const CaseFacts &facts) const;

    bool operator==(const Condition &) const = default;
};

/// The condition that `object` spells, which must have passed the schema.
Condition conditionFromJson(const QJsonObject &object);

} // namespace lantian
