#include "ui/Theme.h"

#include "ui/StyleSheet.h"

#include <QApplication>
#include <QPalette>
#include <QStyleFactory>
#include <QVariant>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr const char *themeProperty = "lantianTheme";
constexpr double designDotsPerInch = 135; // 48 of its pixels are 9 mm

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

Tokens dayTokens()
{
    return {.background = rgb(0xF4F6F8),
            .card = rgb(0xFFFFFF),
            .line = rgb(0xDCE3E9),
            .ink = rgb(0x16212B),
            .muted = rgb(0x566573),
            .blue = rgb(0x0A66C2),
            .blueSoft = rgb(0xE3F0FC),
            .good = rgb(0x187846),
            .goodSoft = rgb(0xE1F4EA),
            .bad = rgb(0xC4321C),
            .badSoft = rgb(0xFCE9E5),
            .warning = rgb(0x8F5F00),
            .warningSoft = rgb(0xFFF4D6),
            .neutralSoft = rgb(0xEEF2F5),
            .onFill = rgb(0xFFFFFF),
            .focus = rgb(0x16212B),
            .coal = rgb(0x3C4653),
            .dust = rgb(0xB97A1E),
            .overlay = rgb(0x1F2C37),
            .onOverlay = rgb(0xFFFFFF)};
}

Tokens darkTokens()
{
    return {.background = rgb(0x10171D),
            .card = rgb(0x1A232B),
            .line = rgb(0x394854),
            .ink = rgb(0xE8EEF3),
            .muted = rgb(0xA9B6C2),
            .blue = rgb(0x6CB2F7),
            .blueSoft = rgb(0x17324B),
            .good = rgb(0x5CCB8F),
            .goodSoft = rgb(0x12352A),
            .bad = rgb(0xFF8E7A),
            .badSoft = rgb(0x45201A),
            .warning = rgb(0xF0C04A),
            .warningSoft = rgb(0x3A2F12),
            .neutralSoft = rgb(0x26323C),
            .onFill = rgb(0x0B1218),
            .focus = rgb(0xFFFFFF),
            .coal = rgb(0x8C9BAA),
            .dust = rgb(0xD9A047),
            .overlay = rgb(0xE8EEF3),
            .onOverlay = rgb(0x10171D)};
}

Tokens outdoorTokens()
{
    return {.background = rgb(0xFFFFFF),
            .card = rgb(0xFFFFFF),
            .line = rgb(0x000000),
            .ink = rgb(0x000000),
            .muted = rgb(0x2A333B),
            .blue = rgb(0x00438A),
            .blueSoft = rgb(0xE6F0FC),
            .good = rgb(0x00512B),
            .goodSoft = rgb(0xE4F6EC),
            .bad = rgb(0x930F00),
            .badSoft = rgb(0xFDECE8),
            .warning = rgb(0x5F3F00),
            .warningSoft = rgb(0xFFF4D6),
            .neutralSoft = rgb(0xEEF2F5),
            .onFill = rgb(0xFFFFFF),
            .focus = rgb(0xB4009E),
            .coal = rgb(0x20262D),
            .dust = rgb(0x7A4A00),
            .overlay = rgb(0x000000),
            .onOverlay = rgb(0xFFFFFF)};
}

QPalette paletteOf(const Tokens &tokens)
{
    QPalette palette;
    palette.setColor(QPalette::Window, tokens.background);
    palette.setColor(QPalette::WindowText, tokens.ink);
    palette.setColor(QPalette::Base, tokens.card);
    palette.setColor(QPalette::AlternateBase, tokens.neutralSoft);
    palette.setColor(QPalette::Text, tokens.ink);
    palette.setColor(QPalette::PlaceholderText, tokens.muted);
    palette.setColor(QPalette::Button, tokens.card);
    palette.setColor(QPalette::ButtonText, tokens.ink);
    palette.setColor(QPalette::Highlight, tokens.blue);
    palette.setColor(QPalette::HighlightedText, tokens.onFill);
    palette.setColor(QPalette::Link, tokens.blue);
    palette.setColor(QPalette::ToolTipBase, tokens.overlay);
    palette.setColor(QPalette::ToolTipText, tokens.onOverlay);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tokens.muted);
    return palette;
}

double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

const Tokens &Theme::tokens() const
{
    static const Tokens day = dayTokens();
    static const Tokens dark = darkTokens();
    static const Tokens outdoor = outdoorTokens();
    switch (look) {
    case Look::Day:
        return day;
    case Look::Dark:
        return dark;
    case Look::Outdoor:
        return outdoor;
    }
    Q_UNREACHABLE();
}

int Theme::px(int designPixels) const
{
    return qRound(designPixels * density * textPercent / 100.0);
}

int Theme::space(int designPixels) const
{
    return qRound(designPixels * density);
}

QFont Theme::font(int designPixels, bool bold) const
{
    QFont font;
    font.setFamilies({u"Noto Sans CJK SC"_s, u"Noto Sans SC"_s, u"Source Han Sans SC"_s,
                      u"Microsoft YaHei UI"_s, u"PingFang SC"_s, u"sans-serif"_s});
    font.setPixelSize(px(designPixels));
    font.setWeight(bold ? QFont::Bold : look == Look::Outdoor ? QFont::DemiBold : QFont::Normal);
    return font;
}

QString key(Theme::Look look)
{
    switch (look) {
    case Theme::Look::Day:
        return u"day"_s;
    case Theme::Look::Dark:
        return u"dark"_s;
    case Theme::Look::Outdoor:
        return u"outdoor"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Theme::Look> lookFromKey(const QString &text)
{
    for (const Theme::Look look : {Theme::Look::Day, Theme::Look::Dark, Theme::Look::Outdoor})
        if (key(look) == text)
            return look;
    return {};
}

double densityFor(double physicalDotsPerInch)
{
    return std::clamp(physicalDotsPerInch / designDotsPerInch, 1.0, 1.5);
}

void applyTheme(QApplication &app, const Theme &theme)
{
    const bool isFirst = !app.property(themeProperty).isValid();
    app.setProperty(themeProperty, QVariant::fromValue(theme));
    if (isFirst)
        app.setStyle(QStyleFactory::create(u"Fusion"_s));
    // Each of these styles every widget anew, whether it changes something or not.
    if (const QPalette palette = paletteOf(theme.tokens()); app.palette() != palette)
        app.setPalette(palette);
    if (const QFont font = theme.font(17); app.font() != font)
        app.setFont(font);
    if (const QString sheet = styleSheet(theme); app.styleSheet() != sheet)
        app.setStyleSheet(sheet);
}

Theme appliedTheme()
{
    const QVariant theme = qApp->property(themeProperty);
    return theme.canConvert<Theme>() ? theme.value<Theme>() : Theme{};
}

} // namespace lantian
