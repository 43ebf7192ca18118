#pragma once

#include "domain/Event.h"
#include "hub/Office.h"

namespace lantian::hub {

/// Signs an event of the registry (who may come in, who may do what) with the hub's own key, adds it to the
/// log and lists it for everybody. Runs inside a write.
void publish(Sql &sql, EventLog &log, Office &office, EventKind kind, const QUuid &about, QJsonObject data);

/// Puts into force again what `said`, an event of the registry that this hub has signed, decided before the
/// hub was restored from a backup that does not know of it: unless the hub has decided otherwise about the
/// same user or device since. `said` is in the log already. Runs inside a write.
void recall(Sql &sql, const Event &said, const QDateTime &now);

} // namespace lantian::hub
