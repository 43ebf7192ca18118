#pragma once

#include "domain/Event.h"

#include <QStringList>

namespace lantian {

/// SHA-256 of the originals that `event` names, in its `photos` and in those of its `items`, each once.
QStringList photosNamedBy(const Event &event);

} // namespace lantian
