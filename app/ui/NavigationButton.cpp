#include "ui/NavigationButton.h"

#include "ui/Icon.h"
#include "ui/Theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {
constexpr int labelSize = 15;
constexpr int badgeTextSize = 12;

int iconSizeIn(const Theme &theme)
{
    return std::min(theme.px(24), theme.space(36)); // six of them must fit one below the other
}

QFontMetrics metricsOf(const Theme &theme)
{
    return QFontMetrics(theme.font(labelSize, true));
}
} // namespace

NavigationButton::NavigationButton(const QString &text, const QString &iconName, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setWord(text);
}

void NavigationButton::setWord(const QString &text)
{
    const QKeySequence keys = shortcut();
    setText(text); // which drops the shortcut
    setShortcut(keys);
    nameIt();
    updateGeometry();
}

void NavigationButton::setBadge(int count)
{
    m_badge = count;
    nameIt();
    update();
}

void NavigationButton::nameIt()
{
    setAccessibleName(m_badge > 0 ? tr("%1, %n waiting", nullptr, m_badge).arg(text()) : text());
}

QSize NavigationButton::sizeHint() const
{
    const Theme theme = appliedTheme();
    return {std::max(theme.space(84), minimumSizeHint().width()),
            std::max(theme.space(76), minimumSizeHint().height() + theme.space(8))};
}

QSize NavigationButton::minimumSizeHint() const
{
    const Theme theme = appliedTheme();
    const QFontMetrics metrics = metricsOf(theme);
    return {std::max(theme.target(), metrics.horizontalAdvance(text()) + theme.space(12)),
            iconSizeIn(theme) + metrics.height() + theme.space(16)};
}

bool NavigationButton::textFits() const
{
    return width() >= metricsOf(appliedTheme()).horizontalAdvance(text()) &&
           height() >= minimumSizeHint().height();
}

void NavigationButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    else if (event->type() == QEvent::LanguageChange)
        nameIt();
    QAbstractButton::changeEvent(event);
}

void NavigationButton::paintEvent(QPaintEvent *)
{
    const Theme theme = appliedTheme();
    const Tokens &tokens = theme.tokens();
    const QColor ink = isChecked() ? tokens.blue : tokens.muted;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    const qreal pen = hasFocus() ? theme.space(3) : 0;
    const QRectF frame = QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    painter.setPen(hasFocus() ? QPen(tokens.focus, pen) : QPen(Qt::NoPen));
    painter.setBrush(isChecked() || isDown() ? QBrush(tokens.blueSoft) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(frame, theme.space(14), theme.space(14));

    const QFontMetrics metrics = metricsOf(theme);
    const int size = iconSizeIn(theme);
    const int used = size + theme.space(4) + metrics.height();
    const int top = (height() - used) / 2;
    const QPoint iconAt((width() - size) / 2, top);
    painter.drawPixmap(iconAt, iconPixmap(m_iconName, ink, size, devicePixelRatioF()));
    painter.setPen(ink);
    painter.setFont(theme.font(labelSize, isChecked()));
    painter.drawText(QRect(0, top + size + theme.space(4), width(), metrics.height()), Qt::AlignCenter,
                     text());

    if (m_badge <= 0)
        return;
    const QString count = m_badge > 99 ? u"99+"_s : QString::number(m_badge);
    QFont font = theme.font(badgeTextSize, true);
    font.setPixelSize(std::min(font.pixelSize(), theme.space(18))); // larger would hide the icon
    const QFontMetrics badgeMetrics(font);
    const int badgeHeight = badgeMetrics.height();
    const int badgeWidth = std::max(badgeHeight, badgeMetrics.horizontalAdvance(count) + theme.space(12));
    const int badgeRight = std::min(iconAt.x() + size + theme.space(20), width() - theme.space(4));
    const QRect badge(badgeRight - badgeWidth, std::max(theme.space(3), top - theme.space(6)), badgeWidth,
                      badgeHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.bad);
    painter.drawRoundedRect(badge, badgeHeight / 2.0, badgeHeight / 2.0);
    painter.setPen(tokens.onFill);
    painter.setFont(font);
    painter.drawText(badge, Qt::AlignCenter, count);
}

} // namespace lantian
