#pragma once

#include <QAbstractButton>
#include <QImage>

namespace lantian {

/// The photo that is looked at, large; while there is none, the invitation to take the first one.
class HeroPhoto : public QAbstractButton
{
    Q_OBJECT

public:
    explicit HeroPhoto(QWidget *parent = nullptr);

    /// Shows `picture`; the invitation when it is null.
    void setPicture(const QImage &picture);
    /// What the invitation says, and a smaller line below it.
    void setInvitation(const QString &title, const QString &words);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintInvitation(QPainter &painter) const;
    int invitationHeight(int width) const;

    QImage m_picture;
    QString m_title;
    QString m_words;
};

} // namespace lantian
