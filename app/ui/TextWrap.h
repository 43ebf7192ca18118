#pragma once

#include <QFontMetrics>
#include <QString>

namespace lantian {

/// A text broken into lines, and the pixels it takes.
struct WrappedText {
    QString text; ///< lines parted by '\n'
    QSize size;
};

/// `text` broken where the script allows (anywhere between Chinese characters, at spaces otherwise) so that
/// no line is wider than `width`, unless a part that cannot be broken is.
WrappedText wrapped(const QString &text, const QFontMetrics &metrics, int width);

/// `text` that lines break at its spaces alone: with joiners (U+2060), which take no room, between its
/// letters.
QString unbroken(const QString &text);

/// The width in pixels of the widest part that cannot be broken.
int longestPart(const QString &text, const QFontMetrics &metrics);

} // namespace lantian
