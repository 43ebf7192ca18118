#pragma once

#include <QJsonObject>

namespace lantian {

/// Writes one line of JSON to standard error: `time`, `event` and what else there is to say. Never what
/// people wrote, nor who they are.
void logLine(const QString &event, QJsonObject more);

/// Has Qt's own messages written in the same way.
void logQtMessages();

} // namespace lantian
