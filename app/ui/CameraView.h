#pragma once

#include <QImage>
#include <QStringList>
#include <QWidget>

namespace lantian {

/// What a camera sees, with the words that will stand on the photo, and over it, if wanted, the ghost of an
/// earlier photo to stand at the same spot.
class CameraView : public QWidget
{
    Q_OBJECT

public:
    explicit CameraView(QWidget *parent = nullptr);

    /// Shows `frame`; a dark ground for a null one.
    void setFrame(const QImage &frame);
    /// The lines at the bottom left, as on the stamped copy.
    void setStamp(const QStringList &lines);
    /// Lays `before` translucent over the picture; nothing for a null one.
    void setGhost(const QImage &before);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_frame;
    QImage m_ghost;
    QStringList m_stamp;
};

} // namespace lantian
