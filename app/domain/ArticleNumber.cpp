#include "domain/ArticleNumber.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

QString chineseNumeral(int number)
{
    static const QString digits = u"零一二三四五六七八九"_s;
    Q_ASSERT(number >= 0 && number <= 9999);
    if (number == 0)
        return digits.left(1);

    constexpr std::array<std::pair<int, char16_t>, 4> places = {
        {{1000, u'千'}, {100, u'百'}, {10, u'十'}, {1, 0}}};
    QString text;
    bool gap = false;
    for (const auto &[size, name] : places) {
        const int digit = number / size % 10;
        if (digit == 0) {
            gap = !text.isEmpty();
            continue;
        }
        if (gap)
            text += digits[0];
        gap = false;
        if (!(size == 10 && digit == 1 && text.isEmpty()))
            text += digits[digit];
        if (name != 0)
            text += QChar(name);
    }
    return text;
}

QString articleName(const QString &article)
{
    static const QRegularExpression form(
        uR"(^(\d{1,4})(?:¶(\d{1,2}))?((?:\(\d{1,2}\))*)(?:-\((\d{1,2})\))?$)"_s);
    static const QRegularExpression item(uR"(\((\d+)\))"_s);
    const auto match = form.match(article);
    if (!match.hasMatch())
        return article;

    const auto itemName = [](const QString &number) {
        return u"第（%1）项"_s.arg(chineseNumeral(number.toInt()));
    };
    QString name = u"第%1条"_s.arg(chineseNumeral(match.captured(1).toInt()));
    if (match.hasCaptured(2))
        name += u"第%1款"_s.arg(chineseNumeral(match.captured(2).toInt()));
    QStringList items;
    for (const auto &one : item.globalMatch(match.captured(3)))
        items << itemName(one.captured(1));
    name += items.join(u'、');
    if (match.hasCaptured(4))
        name += u'至' + itemName(match.captured(4));
    return name;
}

} // namespace lantian
