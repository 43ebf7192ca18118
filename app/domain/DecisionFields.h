#pragma once

#include "domain/Event.h"

#include <QStringList>

namespace lantian {

/// One thing that a decision says in its `data`, besides the free `note` (protocol.md 1.3).
struct DecisionField {
    enum class Kind { Text, TextList, Choice, Department, Instant, Case };

    QString key;
    Kind kind = Kind::Text;
    bool required = false;
    QStringList choices = {}; ///< of a Choice
};

/// What a decision of `kind` says; nothing for a kind that is none.
const std::vector<DecisionField> &decisionFields(EventKind kind);

/// The kind of the decision `word`: `accepted`, or `case.accepted`. Nothing for what is no decision.
std::optional<EventKind> decisionFromWord(const QString &word);
/// All words there are: `accepted, rejected, …`.
QStringList decisionWords();

} // namespace lantian
