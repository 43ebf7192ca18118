#pragma once

#include "storage/Drafts.h"

#include <optional>

namespace lantian {

/// Whether who was at a place at `seen` may be taken to be there still at `now`: for ten minutes. After that
/// the machine may be anywhere, and where it is says nothing of what was begun before.
bool isStillThere(const QDateTime &seen, const QDateTime &now);

/// The position that `draft` takes while the machine is at `here`; nothing when it stays where it is.
///
/// Whatever the kind, any fix is better than none, and what a person put on the map stays. A report goes
/// along with whoever records it, and takes each better fix, until it has a photo: it is where that was
/// taken. A visit is where it was begun; only a poor fix gives way, to a better one.
std::optional<Position> positionTaken(const Draft &draft, const Position &here);

} // namespace lantian
