#include "ui/NavigationRail.h"

#include "ui/ArrowKeys.h"
#include "ui/NavigationButton.h"
#include "ui/Theme.h"
#include "ui/Tone.h"

#include <QBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

NavigationRail::NavigationRail(QWidget *parent)
    : ThemedWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this))
    , m_arrows(new ArrowKeys(this))
{
    setAttribute(Qt::WA_StyledBackground);
    m_layout->addStretch(1);
    NavigationRail::restyle(appliedTheme());
}

void NavigationRail::addPlace(const QString &key, const QString &text, const QString &iconName)
{
    auto *button = new NavigationButton(text, iconName, this);
    button->setObjectName(u"nav-"_s + key);
    m_layout->insertWidget(static_cast<int>(m_keys.size()), button, m_orientation == Qt::Horizontal ? 1 : 0);
    m_keys.append(key);
    m_buttons.insert(key, button);
    if (m_keys.size() <= 9)
        button->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(m_keys.size())));
    std::vector<QAbstractButton *> buttons;
    for (const QString &each : m_keys)
        buttons.push_back(m_buttons.value(each));
    m_arrows->setButtons(buttons);
    connect(button, &NavigationButton::clicked, this, [this, key] {
        setCurrent(key);
        Q_EMIT chosen(key);
    });
}

void NavigationRail::setWord(const QString &key, const QString &text)
{
    if (NavigationButton *button = m_buttons.value(key))
        button->setWord(text);
}

void NavigationRail::setBadge(const QString &key, int count)
{
    if (NavigationButton *button = m_buttons.value(key))
        button->setBadge(count);
}

void NavigationRail::setCurrent(const QString &key)
{
    for (auto place = m_buttons.cbegin(); place != m_buttons.cend(); ++place) {
        place.value()->setChecked(place.key() == key);
        if (place.key() == key)
            m_arrows->setEntry(place.value());
    }
}

void NavigationRail::setOrientation(Qt::Orientation orientation)
{
    m_orientation = orientation;
    restyle(appliedTheme());
}

void NavigationRail::restyle(const Theme &theme)
{
    const bool rail = m_orientation == Qt::Vertical;
    setRole(this, rail ? u"rail"_s : u"bottomBar"_s);
    m_layout->setDirection(rail ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (int i = 0; i < m_keys.size(); ++i)
        m_layout->setStretch(i, rail ? 0 : 1);
    m_layout->setStretch(static_cast<int>(m_keys.size()), rail ? 1 : 0);
    m_layout->setContentsMargins(theme.space(6), theme.space(rail ? 12 : 6), theme.space(6), theme.space(6));
    m_layout->setSpacing(theme.space(4));
    setSizePolicy(rail ? QSizePolicy::Fixed : QSizePolicy::Preferred,
                  rail ? QSizePolicy::Preferred : QSizePolicy::Fixed);
}

} // namespace lantian
