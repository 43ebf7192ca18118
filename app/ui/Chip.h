#pragma once

#include "ui/Pill.h"

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
    QString text() const { return m_pill.word.text; }
    Tone tone() const { return m_pill.word.tone; }

    QSize sizeHint() const override { return m_pill.size(); }
    QSize minimumSizeHint() const override { return m_pill.leastSize(); }
    int heightForWidth(int width) const override { return m_pill.sizeIn(width).height(); }
    /// Whether all of the text is inside the pill at its present size.
    bool textFits() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Pill m_pill;
};

} // namespace lantian
