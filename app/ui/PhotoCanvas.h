#pragma once

#include <QImage>
#include <QWidget>

namespace lantian {

/// One picture to be looked at closely: fitted at first, then magnified with wheel, pinch or a double tap and
/// dragged about. Or words that say why there is none.
class PhotoCanvas : public QWidget
{
    Q_OBJECT

public:
    static constexpr double mostZoom = 8; ///< times the fitted size

    explicit PhotoCanvas(QWidget *parent = nullptr);

    /// Shows `picture`, fitted unless `keepView` says that it is another version of the one before.
    void setPicture(const QImage &picture, bool keepView = false);
    void setWords(const QString &words);

    /// 1: fitted.
    double zoom() const { return m_zoom; }
    bool hasPicture() const { return !m_picture.isNull(); }
    /// Magnifies by `factor` about the point `at` of the widget, which stays where it is.
    void zoomBy(double factor, const QPointF &at);
    void zoomBy(double factor) { zoomBy(factor, QRectF(rect()).center()); }
    void fit();
    void pan(const QPointF &by);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QSizeF shownSize() const;
    void bound();

    QImage m_picture;
    QString m_words;
    double m_zoom = 1;
    QPointF m_offset; ///< of the picture's middle from the widget's
    QPointF m_grip;   ///< where the person holds it
};

} // namespace lantian
