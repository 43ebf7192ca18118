#include "ui/TextWrap.h"

#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace lantian {

namespace {

QStringList parts(const QString &text)
{
    QStringList found;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to >= 0; to = finder.toNextBoundary()) {
        if (to > from)
            found.append(text.mid(from, to - from));
        from = to;
    }
    return found;
}

int widthOf(const QString &line, const QFontMetrics &metrics)
{
    qsizetype end = line.size();
    while (end > 0 && line.at(end - 1).isSpace()) // what ends a line takes no room
        --end;
    return metrics.horizontalAdvance(line.left(end));
}

} // namespace

WrappedText wrapped(const QString &text, const QFontMetrics &metrics, int width)
{
    QStringList lines = {QString()};
    for (const QString &part : parts(text)) {
        if (!lines.last().isEmpty() && widthOf(lines.last() + part, metrics) > width)
            lines.append(QString());
        lines.last() += part;
        if (part.endsWith(u'\n')) {
            lines.last().chop(1);
            lines.append(QString());
        }
    }
    int widest = 0;
    for (QString &line : lines) {
        while (line.endsWith(u' '))
            line.chop(1);
        widest = std::max(widest, metrics.horizontalAdvance(line));
    }
    const auto count = static_cast<int>(lines.size());
    return {lines.join(u'\n'), QSize(widest, metrics.height() + (count - 1) * metrics.lineSpacing())};
}

QString unbroken(const QString &text)
{
    constexpr QChar joiner(0x2060);
    QString joined;
    for (const QChar letter : text) {
        const bool isWithin = !joined.isEmpty() && !joined.back().isSpace() && !letter.isSpace();
        if (isWithin && !letter.isLowSurrogate())
            joined += joiner;
        joined += letter;
    }
    return joined;
}

int longestPart(const QString &text, const QFontMetrics &metrics)
{
    int widest = 0;
    for (const QString &part : parts(text))
        widest = std::max(widest, widthOf(part, metrics));
    return widest;
}

} // namespace lantian
