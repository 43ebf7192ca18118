#include "ui/PinMap.h"

#include "ui/BoundaryPainter.h"
#include "ui/Button.h"
#include "ui/Icon.h"
#include "ui/Theme.h"

#include <QApplication>
#include <QGestureEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPinchGesture>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr double mapZoomStep = 1.6;
constexpr double wheelNotch = 120; // of QWheelEvent
constexpr double keyStep = 48;     // pixels
constexpr double smallKeyStep = 4;

} // namespace

PinMap::PinMap(const Boundaries &boundaries, QWidget *parent)
    : QWidget(parent)
    , m_boundaries(boundaries)
    , m_closer(new Button({}, {}, this))
    , m_farther(new Button({}, {}, this))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    grabGesture(Qt::PinchGesture);
    m_closer->setObjectName(u"closer"_s);
    m_closer->setIconName(u"plus"_s);
    m_farther->setObjectName(u"farther"_s);
    m_farther->setIconName(u"minus"_s);
    for (Button *button : {m_closer, m_farther})
        button->setAutoRepeat(true);
    connect(m_closer, &Button::clicked, this, [this] { setMetresPerPixel(m_metresPerPixel / mapZoomStep); });
    connect(m_farther, &Button::clicked, this, [this] { setMetresPerPixel(m_metresPerPixel * mapZoomStep); });
    nameIt();
}

void PinMap::setPin(const GeoPoint &point)
{
    m_centre = point;
    update();
}

void PinMap::setMetresPerPixel(double scale)
{
    m_metresPerPixel = std::clamp(scale, closest, farthest);
    update();
}

void PinMap::setFix(const std::optional<Position> &fix)
{
    m_fix = fix;
    update();
}

void PinMap::setChosenGrid(const QString &code)
{
    m_chosen = code;
    update();
}

void PinMap::setDay(const QDate &day)
{
    m_day = day;
    update();
}

QSize PinMap::sizeHint() const
{
    return {appliedTheme().space(560), appliedTheme().space(420)};
}

QSize PinMap::minimumSizeHint() const
{
    return {appliedTheme().space(280), appliedTheme().space(240)};
}

MapFrame PinMap::frame() const
{
    return {m_centre, m_metresPerPixel, QSizeF(size())};
}

/// Moves the pin by `pixels` over the ground.
void PinMap::move(const QPointF &pixels)
{
    const MapFrame shown = frame();
    const GeoPoint to = shown.under(QRectF(QPointF(), shown.size).center() + pixels);
    setPin({std::clamp(to.lon, -180.0, 180.0), std::clamp(to.lat, -85.0, 85.0)});
    Q_EMIT moved();
}

bool PinMap::event(QEvent *event)
{
    if (event->type() == QEvent::Gesture) {
        if (const QGesture *gesture = static_cast<QGestureEvent *>(event)->gesture(Qt::PinchGesture))
            pinch(static_cast<const QPinchGesture *>(gesture));
        return true;
    }
    return QWidget::event(event);
}

void PinMap::pinch(const QPinchGesture *gesture)
{
    m_pressed.reset(); // two fingers zoom and drag nothing
    if (gesture->scaleFactor() > 0)
        setMetresPerPixel(m_metresPerPixel / gesture->scaleFactor());
}

void PinMap::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        placeButtons();
    else if (event->type() == QEvent::LanguageChange)
        nameIt();
    QWidget::changeEvent(event);
}

void PinMap::nameIt()
{
    setAccessibleName(tr("Map: arrow keys move the pin, plus and minus zoom"));
    m_closer->setAccessibleName(tr("Closer"));
    m_farther->setAccessibleName(tr("Farther"));
}

void PinMap::keyPressEvent(QKeyEvent *event)
{
    const double step = event->modifiers() & Qt::ShiftModifier ? smallKeyStep : keyStep;
    switch (event->key()) {
    case Qt::Key_Left:
        move({-step, 0});
        break;
    case Qt::Key_Right:
        move({step, 0});
        break;
    case Qt::Key_Up:
        move({0, -step});
        break;
    case Qt::Key_Down:
        move({0, step});
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        setMetresPerPixel(m_metresPerPixel / mapZoomStep);
        break;
    case Qt::Key_Minus:
        setMetresPerPixel(m_metresPerPixel * mapZoomStep);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PinMap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->position();
    m_last = event->position();
    m_dragging = false;
}

void PinMap::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed)
        return;
    m_dragging =
        m_dragging || (event->position() - *m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!m_dragging)
        return;
    move(m_last - event->position());
    m_last = event->position();
}

void PinMap::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_pressed && !m_dragging)
        move(event->position() - QRectF(rect()).center());
    m_pressed.reset();
}

void PinMap::wheelEvent(QWheelEvent *event)
{
    setMetresPerPixel(m_metresPerPixel * std::pow(mapZoomStep, -event->angleDelta().y() / wheelNotch));
    event->accept();
}

void PinMap::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeButtons();
}

void PinMap::placeButtons()
{
    const Theme theme = appliedTheme();
    const int side = std::max(theme.space(56), theme.px(40));
    const int margin = theme.space(16);
    const int x = width() - margin - side;
    const int y = height() - margin - side;
    m_farther->setGeometry(x, y, side, side);
    m_closer->setGeometry(x, y - side - theme.space(8), side, side);
}

void PinMap::paintEvent(QPaintEvent *)
{
    const Theme theme = appliedTheme();
    const Tokens &tokens = theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), tokens.neutralSoft);
    drawBoundaries(painter, frame(), m_boundaries, m_day, m_chosen, theme);
    drawFix(painter);
    drawPin(painter);
    drawScale(painter);
    if (hasFocus()) {
        painter.setPen(QPen(tokens.focus, theme.space(3)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5));
    }
}

void PinMap::drawFix(QPainter &painter) const
{
    if (!m_fix)
        return;
    const Theme theme = appliedTheme();
    const Tokens &tokens = theme.tokens();
    const QPointF at = frame().at({m_fix->lon, m_fix->lat});
    const double around = m_fix->accuracyM.value_or(0) / m_metresPerPixel;
    QColor halo = tokens.blue;
    halo.setAlphaF(0.2F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(halo);
    painter.drawEllipse(at, around, around);
    painter.setPen(QPen(tokens.card, theme.space(3)));
    painter.setBrush(tokens.blue);
    painter.drawEllipse(at, theme.space(9), theme.space(9));
}

void PinMap::drawPin(QPainter &painter) const
{
    const Theme theme = appliedTheme();
    const Tokens &tokens = theme.tokens();
    const QPointF tip = QRectF(rect()).center();
    const double radius = theme.px(14);
    const QPointF head = tip - QPointF(0, radius * 2.2);
    QPainterPath drop;
    drop.moveTo(tip);
    drop.quadTo(tip + QPointF(-radius * 0.9, -radius * 1.1), head + QPointF(-radius, 0));
    drop.arcTo(QRectF(head - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)), 180, -180);
    drop.quadTo(tip + QPointF(radius * 0.9, -radius * 1.1), tip);
    painter.setPen(QPen(tokens.card, theme.space(2)));
    painter.setBrush(tokens.bad);
    painter.drawPath(drop);
    painter.setBrush(tokens.card);
    painter.drawEllipse(head, radius * 0.4, radius * 0.4);
}

/// A bar of a round number of metres, at most a third of the width.
void PinMap::drawScale(QPainter &painter) const
{
    const Theme theme = appliedTheme();
    const double most = std::min(width() / 3, theme.px(160)) * m_metresPerPixel;
    const double power = std::pow(10, std::floor(std::log10(most)));
    const std::array<double, 3> rounds = {5, 2, 1};
    const double metres = power * *std::find_if(rounds.begin(), rounds.end(),
                                                [&](double round) { return round * power <= most; });
    const double length = metres / m_metresPerPixel;
    const QString words = metres < 1000 ? tr("%1 m").arg(metres) : tr("%1 km").arg(metres / 1000);
    painter.setFont(theme.font(15));
    const QPointF left(theme.space(16), height() - theme.space(18));
    const QRectF behind(left - QPointF(theme.space(8), painter.fontMetrics().height() + theme.space(10)),
                        left + QPointF(length + theme.space(8), theme.space(8)));
    QColor paper = theme.tokens().card;
    paper.setAlphaF(0.85F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(paper);
    painter.drawRoundedRect(behind, theme.space(8), theme.space(8));
    painter.setPen(QPen(theme.tokens().ink, theme.space(2)));
    const double tick = theme.space(6);
    painter.drawPolyline(
        QPolygonF({left - QPointF(0, tick), left, left + QPointF(length, 0), left + QPointF(length, -tick)}));
    painter.drawText(left - QPointF(-theme.space(6), theme.space(8)), words);
}

} // namespace lantian
