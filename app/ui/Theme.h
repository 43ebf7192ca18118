#pragma once

#include "ui/Tokens.h"

#include <QFont>
#include <QMetaType>

#include <array>
#include <optional>

class QApplication;

namespace lantian {

/// How the whole program looks: colours, size of text, size of what is touched. A value; applied with
/// applyTheme(), asked for with appliedTheme().
struct Theme {
    enum class Look {
        Day,
        Dark,
        Outdoor, ///< for the sun: black on white, contrast 7:1 or better, heavier
    };

    Look look = Look::Day;
    int textPercent = 100; ///< one of textSizes
    double density = 1;    ///< pixels per design pixel, from densityFor()

    bool operator==(const Theme &) const = default;

    const Tokens &tokens() const;
    /// A length that belongs to text, in pixels: grows with the text size.
    int px(int designPixels) const;
    /// A length that belongs to the hand, in pixels: spacing, paddings, targets.
    int space(int designPixels) const;
    /// The smallest height and width of what is touched: 48 design pixels.
    int target() const { return space(48); }
    /// The interface's font at `designPixels`, heavier outdoors.
    QFont font(int designPixels, bool bold = false) const;
};

/// The key under which a look is kept: `day`, `dark`, `outdoor`.
QString key(Theme::Look look);
std::optional<Theme::Look> lookFromKey(const QString &key);

/// The text sizes a person can choose, in percent.
inline constexpr std::array textSizes = {100, 125, 150, 200};

/// The density for a screen: 48 design pixels are about 9 mm where the screen's claim is believable. Clamped
/// to 1..1.5, as screens claim all kinds of things.
double densityFor(double physicalDotsPerInch);

/// Makes the whole of `app` look like `theme`: palette, font, style sheet. Widgets repaint and lay out anew.
void applyTheme(QApplication &app, const Theme &theme);

/// The theme that was applied last; the day theme before.
Theme appliedTheme();

} // namespace lantian

Q_DECLARE_METATYPE(lantian::Theme)
