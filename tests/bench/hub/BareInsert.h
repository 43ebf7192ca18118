#pragma once

#include "hub/HubDirectory.h"

namespace lantian::hub {

/// How many of the rows of the hub's table of events its database by itself keeps in a second, in a table
/// with the same indexes, one row after another in transactions of `batch`. SQLite gets a file of its own,
/// PostgreSQL another table in the same place.
double bareInsertRate(const HubDirectory &hub, size_t batch);

/// Whether that can be measured of PostgreSQL: whether this bench was built with libpq.
bool canInsertIntoPostgres();

} // namespace lantian::hub
