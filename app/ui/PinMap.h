#pragma once

#include "ui/MapFrame.h"

#include <QWidget>

#include <optional>

class QPinchGesture;

namespace lantian {

class Button;

/// A map of the grids under a pin that stands still in the middle: the map is dragged below it, or tapped
/// where the pin is wanted. Fingers, wheel, buttons, and the keys + and − zoom; arrow keys move, with Shift
/// in small steps.
class PinMap : public QWidget
{
    Q_OBJECT

public:
    /// `boundaries` must outlive the map.
    explicit PinMap(const Boundaries &boundaries, QWidget *parent = nullptr);

    /// Puts the pin at `point`. Emits nothing.
    void setPin(const GeoPoint &point);
    GeoPoint pin() const { return m_centre; }
    /// Shows `scale` metres of ground per pixel, within bounds.
    void setMetresPerPixel(double scale);
    double metresPerPixel() const { return m_metresPerPixel; }
    /// Shows where this machine is, and how exactly that is known.
    void setFix(const std::optional<Position> &fix);
    /// The grid to stand out; none for an empty code.
    void setChosenGrid(const QString &code);
    /// The day whose zones are shown.
    void setDay(const QDate &day);

    static constexpr double closest = 0.2;  ///< metres per pixel
    static constexpr double farthest = 500; ///< the same

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person put the pin where pin() is now.
    void moved();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    MapFrame frame() const;
    void move(const QPointF &pixels);
    void pinch(const QPinchGesture *gesture);
    void placeButtons();
    void nameIt();
    void drawFix(QPainter &painter) const;
    void drawPin(QPainter &painter) const;
    void drawScale(QPainter &painter) const;

    const Boundaries &m_boundaries;
    GeoPoint m_centre;
    double m_metresPerPixel = 10;
    std::optional<Position> m_fix;
    QString m_chosen;
    QDate m_day;

    std::optional<QPointF> m_pressed; ///< where a finger or the mouse went down
    QPointF m_last;                   ///< where it was told last
    bool m_dragging = false;

    Button *m_closer;
    Button *m_farther;
};

} // namespace lantian
