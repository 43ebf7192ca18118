#pragma once

#include <QString>

#include <optional>

namespace lantian {

/// How grave a problem is: 一般, 较重, 严重, 紧急.
enum class Severity { General, Serious, Severe, Urgent };

/// The severity's key on the wire: `general`, `serious`, `severe`, `urgent`.
QString key(Severity severity);
std::optional<Severity> severityFromKey(const QString &key);

} // namespace lantian
