#include "main/ctl/FieldValue.h"

#include "base/Uuid7.h"
#include "fieldwork/DraftKeys.h"
#include "main/ctl/Answer.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

/// The key of the choice that `text` names by key or by name; `text` itself when there is none.
QString choiceKey(const Field &field, const QString &text)
{
    const auto found = std::find_if(field.choices.begin(), field.choices.end(), [&](const Choice &choice) {
        return choice.key == text || choice.name.zh == text || choice.name.en == text;
    });
    return found == field.choices.end() ? text : found->key;
}

QJsonValue answerFrom(const Field &field, const QString &text)
{
    switch (field.kind) {
    case FieldKind::Choice:
        return choiceKey(field, text);
    case FieldKind::Choices: {
        QJsonArray keys;
        for (const QString &part : text.split(u',', Qt::SkipEmptyParts))
            keys << choiceKey(field, part.trimmed());
        return keys;
    }
    case FieldKind::Number:
    case FieldKind::Integer: {
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        return isNumber ? QJsonValue(number) : QJsonValue(text);
    }
    case FieldKind::YesNo:
        if (QStringList{u"true"_s, u"yes"_s, u"1"_s, u"是"_s}.contains(text))
            return true;
        if (QStringList{u"false"_s, u"no"_s, u"0"_s, u"否"_s}.contains(text))
            return false;
        return text;
    case FieldKind::Text:
    case FieldKind::Remark:
    case FieldKind::Plate:
    case FieldKind::Phone:
    case FieldKind::Time:
    case FieldKind::Site:
        return text;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<FieldValue> fieldValue(const QString &text, const Category &category)
{
    const auto pair = keyAndValue(text);
    if (!pair)
        return wrongUsage(Answer::tr("--set wants FIELD=VALUE, not %1.").arg(text));
    const auto &[key, value] = *pair;
    if (key == u"action"_s && !category.action(value))
        return wrongUsage(Answer::tr("Category %1 has no action %2.").arg(category.key, value));
    for (const QString &ours :
         {draftKey::note, draftKey::action, draftKey::grid, draftKey::site, draftKey::related}) {
        const bool isId = ours == draftKey::site || ours == draftKey::related;
        if (ours == u'@' + key && isId && idFromText(value).isNull())
            return wrongUsage(Answer::tr("--set %1 wants an id, not %2.").arg(key, value));
        if (ours == u'@' + key)
            return FieldValue{ours, value};
    }
    const Field *field = category.field(key);
    if (!field)
        return wrongUsage(Answer::tr("Category %1 has no field %2.").arg(category.key, key));
    const QJsonValue answer = answerFrom(*field, value);
    if (!accepts(*field, answer))
        return wrongUsage(Answer::tr("Field %1 does not accept %2.").arg(key, value));
    return FieldValue{key, answer};
}

QString inWords(const LocalText &text)
{
    return text.in(QLocale().name());
}

} // namespace lantian
