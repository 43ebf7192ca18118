#pragma once

#include "domain/Event.h"
#include "domain/Roster.h"

#include <QStringList>

namespace lantian::hub {

/// What admission of an event depends on beside the event itself.
struct Standing {
    std::optional<Grant> grant; ///< the author's at that time
    bool isDevicesUser = false; ///< the author is whom the device was enrolled for
    bool isKnownUser = false;   ///< the hub has enrolled the author, on whatever device
    bool isOthersCase = false;  ///< a case reported, or an inspection done, that does not concern the author
    bool isOthersSite = false;  ///< the site lies, or would lie, outside the author's township
};

/// Begins the refusal of a deed in a case that does not concern its author.
inline const QString scopeWord = QStringLiteral("scope");

/// Why an event may not be part of the log, as a stable word and a sentence; nothing when it may (protocol.md
/// 1.3). What the closed loop makes of it is the fold's to say.
std::optional<QString> refusalOf(const Event &event, const Standing &standing);

/// Whom `event` makes its stream concern, as keys of the audience: its author and device, the grid it lies
/// in, the department it is dispatched to.
QStringList audienceOf(const Event &event, const std::optional<Grant> &grant);

/// The SHA-256 of the originals that `event` names, each once.
QStringList originalsOf(const Event &event);

} // namespace lantian::hub
