#include "evidence/Stamp.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

/// Text height as a part of the image's long edge: 49 pixels of 2048.
constexpr double textPart = 0.024;
constexpr int smallestText = 9; ///< pixels

QFont stampFont(int pixels)
{
    QFont font;
    font.setFamilies({u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"WenQuanYi Micro Hei"_s,
                      u"Microsoft YaHei"_s, u"sans-serif"_s});
    font.setPixelSize(pixels);
    font.setWeight(QFont::Medium);
    return font;
}

double widest(const QStringList &lines, const QFont &font)
{
    const QFontMetricsF metrics(font);
    double width = 0;
    for (const QString &line : lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    return width;
}

/// The font in which `lines` fit `room` pixels.
QFont fittingFont(const QStringList &lines, const QSize &image, double room)
{
    const int wanted =
        std::max(smallestText, int(std::lround(std::max(image.width(), image.height()) * textPart)));
    const QFont font = stampFont(wanted);
    const double width = widest(lines, font);
    return width <= room ? font : stampFont(std::max(1, int(wanted * room / width)));
}

QString coordinateText(const Position &position, const StampWords &words)
{
    const QString text = u"%1°%2 %3°%4"_s.arg(std::abs(position.lat), 0, 'f', 5)
                             .arg(position.lat < 0 ? u"S"_s : u"N"_s)
                             .arg(std::abs(position.lon), 0, 'f', 5)
                             .arg(position.lon < 0 ? u"W"_s : u"E"_s);
    if (!position.accuracyM)
        return text;
    return text + u' ' + words.accuracy.arg(int(std::ceil(*position.accuracyM)));
}

QString timeText(const QDateTime &takenAt, TimeBy timeBy, const StampWords &words)
{
    const QString time = takenAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
    const QString &said = timeBy == TimeBy::Picture ? words.ownTime : words.addedTime;
    return timeBy == TimeBy::Tablet || said.isEmpty() ? time : said.arg(time);
}

} // namespace

QStringList stampLines(const QDateTime &takenAt, TimeBy timeBy, const std::optional<Position> &position,
                       const StampWords &words)
{
    QStringList first{timeText(takenAt, timeBy, words), words.author};
    first.removeAll(QString());
    QStringList lines{first.join(u" · "_s), words.place,
                      position ? coordinateText(*position, words) : words.noPosition};
    lines.removeAll(QString());
    return lines;
}

QImage stamped(const QImage &image, const QStringList &lines)
{
    QImage copy = image.copy();
    if (lines.isEmpty() || copy.isNull())
        return copy;
    const double margin = std::min(copy.width(), copy.height()) * 0.02;
    const QFont font = fittingFont(lines, copy.size(), copy.width() - 2 * margin);
    const QFontMetricsF metrics(font);
    QPainterPath text;
    double baseline = copy.height() - margin - metrics.descent();
    for (qsizetype i = lines.size() - 1; i >= 0; --i) {
        text.addText(margin, baseline, font, lines[i]);
        baseline -= metrics.height();
    }
    QPainter painter(&copy);
    painter.setRenderHint(QPainter::Antialiasing);
    const double outline = std::max(2.0, font.pixelSize() * 0.16);
    painter.strokePath(text, QPen(QColor(0, 0, 0, 200), outline, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(text, Qt::white);
    return copy;
}

} // namespace lantian
