#pragma once

#include <QAbstractButton>
#include <QImage>

namespace lantian {

/// One photo in a strip: its picture, or that it is being taken in, or that it could not be.
struct PhotoView {
    enum class State { Ready, Busy, Failed };

    QImage picture; ///< a thumbnail; may be null while there is none
    State state = State::Ready;

    bool operator==(const PhotoView &) const = default;
};

/// A photo as a button with rounded corners, cropped to fill it. A clock-like mark while busy, a warning sign
/// once failed.
class PhotoThumb : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PhotoThumb(QWidget *parent = nullptr);

    void setPhoto(const PhotoView &photo);

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    PhotoView m_photo;
};

} // namespace lantian
