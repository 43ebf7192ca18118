#pragma once

#include <QColor>

namespace lantian {

/// The colours of one look (ui.md, "Tokens"). Text colours are ink, muted and the five strong tones;
/// `onFill` is text on a surface filled with a strong tone.
struct Tokens {
    QColor background;
    QColor card;
    QColor line;
    QColor ink;
    QColor muted;
    QColor blue;
    QColor blueSoft;
    QColor good;
    QColor goodSoft;
    QColor bad;
    QColor badSoft;
    QColor warning;
    QColor warningSoft;
    QColor neutralSoft;
    QColor onFill;
    QColor focus;   ///< the ring around what has the keyboard focus
    QColor coal;    ///< edge of the record page's coal tiles and the map's coal marks
    QColor dust;    ///< the same for dust
    QColor overlay; ///< behind a toast
    QColor onOverlay;
};

/// The contrast ratio of WCAG 2.2 between two opaque colours, 1 to 21.
double contrast(const QColor &a, const QColor &b);

} // namespace lantian
