#pragma once

#include <QHash>

namespace lantian {

/// The sentences, in the context ErrorWords, for what can go wrong between a tablet and its office, by the
/// Error's code.
const QHash<QString, const char *> &officeErrors();

} // namespace lantian
