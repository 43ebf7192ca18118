#pragma once

#include <QAbstractButton>
#include <QImage>

namespace lantian {

/// One large picture, whole and with rounded corners, to be opened; or words that say why there is none. As
/// high as the picture asks for at its width.
class PhotoFrame : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PhotoFrame(QWidget *parent = nullptr);

    void setPicture(const QImage &picture);
    /// Shows `words` instead of a picture.
    void setWords(const QString &words);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_picture;
    QString m_words;
};

} // namespace lantian
