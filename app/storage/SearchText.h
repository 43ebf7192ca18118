#pragma once

#include <QString>

namespace lantian {

/// `text` as the full-text index stores it. A run of Chinese characters becomes its overlapping pairs and its
/// last character, so that any part of it, from one character up, is found; other words stay whole, folded to
/// lower case.
QString indexText(const QString &text);

/// The FTS5 expression that finds what a person typed: every word of it, anywhere. Empty when there is no
/// word.
QString searchExpression(const QString &typed);

} // namespace lantian
