#pragma once

#include "ui/StatusWords.h"

#include <QRect>

class QPainter;

namespace lantian {

/// How a status looks as a pill: for Chip, and for what paints many of them, such as the rows of a list. In
/// the theme that is applied.
struct Pill {
    StatusWord word;

    /// With all of its text in one line.
    QSize size() const;
    /// With its text broken where the pill is `width` pixels wide.
    QSize sizeIn(int width) const;
    /// The narrowest it can be.
    QSize leastSize() const;
    void draw(QPainter &painter, const QRect &rect, Qt::LayoutDirection direction) const;

private:
    bool hasMark() const { return word.tone != Tone::Neutral; }
    int besidesText() const;
    QSize around(QSize text) const;
    void drawMark(QPainter &painter, const QRectF &square) const;
};

} // namespace lantian
