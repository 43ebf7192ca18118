#pragma once

#include "ui/Tone.h"

#include <QWidget>

namespace lantian {

/// A status as a pill: a mark whose shape tells the tone (disc, triangle, square, ring), a word, and a
/// colour. Nothing to press. Wraps where there is no room for one line.
class Chip : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(const QString &text = {}, Tone tone = Tone::Neutral, QWidget *parent = nullptr);

    void setStatus(const QString &text, Tone tone);
    QString text() const { return m_text; }
    Tone tone() const { return m_tone; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;
    /// Whether all of the text is inside the pill at its present size.
    bool textFits() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool hasMark() const { return m_tone != Tone::Neutral; }
    int besidesText() const;
    QSize around(QSize text) const;
    void drawMark(QPainter &painter, const QRectF &square) const;

    QString m_text;
    Tone m_tone;
};

} // namespace lantian
