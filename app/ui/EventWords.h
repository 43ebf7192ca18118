#pragma once

#include "domain/Case.h"
#include "domain/Catalogue.h"

#include <QCoreApplication>

namespace lantian {

/// What an event in a case's timeline says, in words.
struct EventWords {
    Q_DECLARE_TR_FUNCTIONS(EventWords)
public:
    QString deed;  ///< 派遣至县住建局,限 3 日
    QString note;  ///< what its author added; may be empty
    QString aside; ///< 到期 11-22 18:00; may be empty

    bool operator==(const EventWords &) const = default;
};

/// Words `event` of a case of `category`. A kind or a word that only a newer version knows is named as such.
EventWords eventWords(const Event &event, const Catalogue &catalogue, const QString &category,
                      const QDateTime &now);

/// Why a decision has no effect, for the one who made it.
QString refusalWords(Refusal refusal);

} // namespace lantian
