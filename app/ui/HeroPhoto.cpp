#include "ui/HeroPhoto.h"

#include "ui/Icon.h"
#include "ui/TextWrap.h"
#include "ui/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {
constexpr int titleSize = 22;
constexpr int wordsSize = 15;
constexpr int emptyMarkSize = 44;
constexpr int gap = 8;
constexpr int padding = 20;
} // namespace

HeroPhoto::HeroPhoto(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void HeroPhoto::setPicture(const QImage &picture)
{
    m_picture = picture;
    update();
}

void HeroPhoto::setInvitation(const QString &title, const QString &words)
{
    m_title = title;
    m_words = words;
    updateGeometry();
    update();
}

int HeroPhoto::invitationHeight(int width) const
{
    const Theme theme = appliedTheme();
    const int room = width - 2 * theme.space(padding);
    return 2 * theme.space(padding) + theme.px(emptyMarkSize) + 2 * theme.space(gap) +
           wrapped(m_title, QFontMetrics(theme.font(titleSize, true)), room).size.height() +
           wrapped(m_words, QFontMetrics(theme.font(wordsSize)), room).size.height();
}

QSize HeroPhoto::sizeHint() const
{
    const Theme theme = appliedTheme();
    return {theme.space(480), heightForWidth(theme.space(480))};
}

QSize HeroPhoto::minimumSizeHint() const
{
    return {appliedTheme().space(240), appliedTheme().space(180)};
}

int HeroPhoto::heightForWidth(int width) const
{
    const int inProportion = std::min(width * 5 / 7, appliedTheme().space(320));
    return std::max(inProportion, invitationHeight(width));
}

void HeroPhoto::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

void HeroPhoto::paintInvitation(QPainter &painter) const
{
    const Theme theme = appliedTheme();
    const int room = width() - 2 * theme.space(padding);
    const QFont titleFont = theme.font(titleSize, true);
    const QFont wordsFont = theme.font(wordsSize);
    const WrappedText title = wrapped(m_title, QFontMetrics(titleFont), room);
    const WrappedText words = wrapped(m_words, QFontMetrics(wordsFont), room);
    const int mark = theme.px(emptyMarkSize);
    int top = (height() - mark - title.size.height() - words.size.height() - 2 * theme.space(gap)) / 2;
    painter.drawPixmap(QPoint((width() - mark) / 2, top),
                       iconPixmap(u"camera"_s, theme.tokens().blue, mark, devicePixelRatioF()));
    top += mark + theme.space(gap);
    painter.setPen(theme.tokens().blue);
    painter.setFont(titleFont);
    painter.drawText(QRect(0, top, width(), title.size.height()), Qt::AlignHCenter, title.text);
    top += title.size.height() + theme.space(gap);
    painter.setPen(theme.tokens().ink);
    painter.setFont(wordsFont);
    painter.drawText(QRect(0, top, width(), words.size.height()), Qt::AlignHCenter, words.text);
}

void HeroPhoto::paintEvent(QPaintEvent *)
{
    const Theme theme = appliedTheme();
    const Tokens &tokens = theme.tokens();
    const qreal pen = hasFocus() ? theme.space(3) : m_picture.isNull() ? 2 : 1;
    const QRectF frame = QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    QPainterPath shape;
    shape.addRoundedRect(frame, theme.space(12), theme.space(12));
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.fillPath(shape, m_picture.isNull() ? tokens.blueSoft : tokens.neutralSoft);
    if (m_picture.isNull()) {
        paintInvitation(painter);
    } else {
        // All of the picture, as what stands on the stamp must be seen.
        painter.save();
        painter.setClipPath(shape);
        const QSizeF shown = QSizeF(m_picture.size()).scaled(frame.size(), Qt::KeepAspectRatio);
        painter.drawImage(QRectF(frame.center() - QPointF(shown.width() / 2, shown.height() / 2), shown),
                          m_picture);
        painter.restore();
    }
    QPen border(hasFocus() ? tokens.focus : m_picture.isNull() ? tokens.blue : tokens.line, pen);
    if (m_picture.isNull() && !hasFocus())
        border.setStyle(Qt::DashLine);
    painter.setPen(border);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
}

} // namespace lantian
