#pragma once

#include "fieldwork/FieldBook.h"

namespace lantian {

/// What is stamped into the photos that `author` takes at `place`, in the language the program speaks.
StampWords stampWords(const Person &author, const QString &place);

} // namespace lantian
