#pragma once

#include "fieldwork/FieldBook.h"

namespace lantian {

/// `request` with what it leaves open filled in: it is of the moment `now`, and `author`, a role name, took
/// it at `position`, which is called `place`. What it says already stays. The stamp is worded in the language
/// the program speaks.
PhotoRequest completePhoto(PhotoRequest request, const QString &author,
                           const std::optional<Position> &position, const QString &place,
                           const QDateTime &now);

} // namespace lantian
