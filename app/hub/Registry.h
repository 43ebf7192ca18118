#pragma once

#include "domain/Event.h"
#include "hub/Office.h"

namespace lantian::hub {

/// Signs an event of the registry (who may come in, who may do what) with the hub's own key, adds it to the
/// log and lists it for everybody. Runs inside a write.
void publish(Sql &sql, EventLog &log, Office &office, EventKind kind, const QUuid &about, QJsonObject data);

} // namespace lantian::hub
