#pragma once

#include "domain/Condition.h"
#include "domain/LocalText.h"

namespace lantian {

/// How a field is answered, and what its answer is in the event's `fields`.
enum class FieldKind {
    Choice,  ///< one of the choices: its key
    Choices, ///< any of the choices: an array of keys
    Number,  ///< a number
    Integer, ///< a whole number
    Text,    ///< text
    Remark,  ///< text put together from phrase chips
    Plate,   ///< a number plate: text
    Phone,   ///< a telephone number: text
    YesNo,   ///< a boolean
    Time,    ///< RFC 3339 text with an offset
    Site,    ///< the UUID text of a registered site
};

/// The kind's name in the catalogue: `choice` … `site`.
QString key(FieldKind kind);
std::optional<FieldKind> fieldKindFromKey(const QString &key);

/// One thing that can be chosen.
struct Choice {
    QString key;
    LocalText name;
    QStringList subtypes = {}; ///< offered for these alone; empty: for all

    bool operator==(const Choice &) const = default;
};

/// One question of a category.
struct Field {
    QString key;
    LocalText name;
    FieldKind kind = FieldKind::Text;
    std::vector<Choice> choices;
    LocalText unit;
    LocalText hint;
    std::optional<double> min, max, step; ///< in `unit`; the bounds themselves are allowed
    std::vector<double> presets;
    bool quick = false;    ///< on the first page; the others under 更多
    bool personal = false; ///< personal data: never in bulletins, masked where not needed
    bool required = false;
    std::optional<Condition> requiredWhen;
    std::optional<Condition> shownWhen;
    QStringList subtypes; ///< asked for these alone; empty: for all
    std::vector<LocalText> phrases;

    /// Whether it is asked at all in a case of `facts`.
    bool isShown(const CaseFacts &facts) const;
    /// Whether a case of `facts` cannot be saved without it.
    bool isRequired(const CaseFacts &facts) const;
    /// The choices offered for `subtype`; all while no subtype is chosen.
    std::vector<Choice> choicesFor(const QString &subtype) const;

    bool operator==(const Field &) const = default;
};

/// The field that `object` spells, which must have passed the schema.
Field fieldFromJson(const QJsonObject &object);

/// Whether `answer` is of the field's kind and within its bounds.
bool accepts(const Field &field, const QJsonValue &answer);

/// The answer in words: the names of choices, 是 or 否, a number with its unit. A choice that this catalogue
/// does not know stays its key.
LocalText answerText(const Field &field, const QJsonValue &answer);

} // namespace lantian
