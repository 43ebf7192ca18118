#include "ui/Appearance.h"

#include "fieldwork/FieldBook.h"
#include "ui/Language.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

Appearance::Appearance(QApplication &app, double density) : m_app(app), m_theme{.density = density}
{
    applyTheme(m_app, m_theme);
    setLanguage(languages().first());
}

void Appearance::useKept(FieldBook &book)
{
    const auto look = book.setting(settingKey::look);
    const auto percent = book.setting(settingKey::textPercent);
    const auto language = book.setting(settingKey::language);
    const auto word = [](const QFuture<Result<QString>> &asked) {
        const Result<QString> kept = asked.result();
        return kept ? *kept : QString(); // what cannot be read is as never chosen
    };
    m_theme.look = lookFromKey(word(look)).value_or(m_theme.look);
    setTextPercent(word(percent).toInt());
    setLanguage(word(language));
    applyTheme(m_app, m_theme);
}

void Appearance::setLook(Theme::Look look)
{
    m_theme.look = look;
    applyTheme(m_app, m_theme);
}

void Appearance::setTextPercent(int percent)
{
    if (std::find(textSizes.begin(), textSizes.end(), percent) == textSizes.end())
        return;
    m_theme.textPercent = percent;
    applyTheme(m_app, m_theme);
}

void Appearance::setLanguage(const QString &language)
{
    if (languages().contains(language))
        (void)lantian::setLanguage(m_app, language);
}

} // namespace lantian
