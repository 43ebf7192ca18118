#pragma once

#include <QStringList>

#include <vector>

namespace lantian {

/// `text` as the full-text index stores it. A run of Chinese characters becomes its overlapping pairs and its
/// last character, so that any part of it, from one character up, is found; other words stay whole, folded to
/// lower case.
QString indexText(const QString &text);

/// A word that a person looks for: the tokens of indexText() that must stand there one after the other.
struct SearchPhrase {
    QStringList tokens;
    bool isOpen = false; ///< the last of them may go on

    bool operator==(const SearchPhrase &) const = default;
};

/// What a person typed, every word of which must be somewhere in a text. Empty when there is no word.
std::vector<SearchPhrase> searchPhrases(const QString &typed);

/// The FTS5 expression that finds all of them.
QString ftsExpression(const std::vector<SearchPhrase> &phrases);

} // namespace lantian
