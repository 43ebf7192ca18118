#include "ui/Button.h"

#include "ui/Icon.h"
#include "ui/TextWrap.h"
#include "ui/Theme.h"
#include "ui/Tone.h"

#include <QEvent>
#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {
constexpr int gapAfterIcon = 8;

/// A minimum in the style sheet would win over minimumSizeHint(), and large text would be cut.
QSize leastSize(const QString &role)
{
    const Theme theme = appliedTheme();
    const bool large = role == u"primary" || role == u"secondary" || role == u"key";
    if (role == u"value")
        return {theme.space(126), theme.space(52)};
    if (role == u"segment")
        return {theme.space(92), theme.space(52)};
    return {theme.target(), large ? theme.space(56) : theme.target()};
}
} // namespace

Button::Button(const QString &text, const QString &role, QWidget *parent) : QPushButton(text, parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAutoDefault(false);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    if (!role.isEmpty())
        setRole(this, role);
}

void Button::setIconName(const QString &name)
{
    m_iconName = name;
    updateIcon();
    updateGeometry();
}

void Button::updateIcon()
{
    if (m_iconName.isEmpty())
        return;
    const Theme theme = appliedTheme();
    const QString role = property("role").toString();
    QColor color = theme.tokens().ink;
    if (role == u"primary")
        color = isEnabled() ? theme.tokens().onFill : theme.tokens().blue;
    else if (role == u"danger")
        color = theme.tokens().bad;
    else if (role == u"toast")
        color = theme.tokens().onOverlay;
    else if (role == u"quiet" || role == u"phrase" || role == u"addPhoto")
        color = theme.tokens().blue;
    const int size = theme.px(role == u"addPhoto" ? 28 : 22);
    setIconSize(QSize(size, size));
    setIcon(lantian::icon(m_iconName, color, size, devicePixelRatioF()));
}

/// In bold, which a checked button is drawn in: checking must neither clip nor move anything.
QFontMetrics Button::widestMetrics() const
{
    ensurePolished();
    QFont widest = font();
    widest.setWeight(appliedTheme().font(17, true).weight() > font().weight()
                         ? appliedTheme().font(17, true).weight()
                         : static_cast<QFont::Weight>(font().weight()));
    return QFontMetrics(widest);
}

QSize Button::around(QSize text) const
{
    if (!m_iconName.isEmpty()) {
        const int gap = this->text().isEmpty() ? 0 : appliedTheme().space(gapAfterIcon);
        text.rwidth() += iconSize().width() + gap;
        text.setHeight(std::max(text.height(), iconSize().height()));
    }
    QStyleOptionButton option;
    initStyleOption(&option);
    return style()
        ->sizeFromContents(QStyle::CT_PushButton, &option, text, this)
        .expandedTo(leastSize(property("role").toString()));
}

QSize Button::sizeHint() const
{
    const QFontMetrics metrics = widestMetrics();
    return around(text().isEmpty() ? QSize(0, 0) : metrics.size(Qt::TextShowMnemonic, text()) + QSize(2, 0));
}

QSize Button::minimumSizeHint() const
{
    const QFontMetrics metrics = widestMetrics();
    return around(text().isEmpty() ? QSize(0, 0) : QSize(longestPart(text(), metrics) + 2, metrics.height()));
}

int Button::textWidthIn(int width) const
{
    constexpr int wide = 500; // wider than any minimum of the style sheet
    return width - (around(QSize(wide, 0)).width() - wide);
}

int Button::heightForWidth(int width) const
{
    if (text().isEmpty())
        return sizeHint().height();
    return around(wrapped(text(), widestMetrics(), textWidthIn(width)).size).height();
}

bool Button::textFits() const
{
    if (text().isEmpty())
        return true;
    const QSize needed = wrapped(text(), widestMetrics(), textWidthIn(width())).size;
    return needed.width() <= textWidthIn(width()) && around(needed).height() <= height();
}

void Button::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::EnabledChange) {
        updateIcon();
        updateGeometry();
    }
    QPushButton::changeEvent(event);
}

void Button::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text = wrapped(text(), widestMetrics(), textWidthIn(width())).text;
    painter.drawControl(QStyle::CE_PushButton, option);
}

} // namespace lantian
