#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace lantian {

/// Words that people see, from data: in Chinese and in English.
struct LocalText {
    QString zh;
    QString en;

    bool isEmpty() const { return zh.isEmpty() && en.isEmpty(); }
    /// The words for `language` such as `zh_CN` or `en`; Chinese for a language that is neither.
    const QString &in(QStringView language) const { return language.startsWith(u"en") ? en : zh; }

    bool operator==(const LocalText &) const = default;
};

inline LocalText localTextFromJson(const QJsonValue &value)
{
    return {value[QLatin1StringView("zh")].toString(), value[QLatin1StringView("en")].toString()};
}

inline QJsonObject toJson(const LocalText &text)
{
    return {{QStringLiteral("zh"), text.zh}, {QStringLiteral("en"), text.en}};
}

/// The texts of the array `value`; none for anything else.
inline QStringList textsFromJson(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const auto &text : array)
        texts << text.toString();
    return texts;
}

} // namespace lantian
