#pragma once

#include "hub/HubDirectory.h"
#include "hub/Office.h"

namespace lantian::hub {

/// What a backup holds.
struct HubBackedUp {
    bool isScript = false; ///< its database is an SQL script for PostgreSQL: hub.sql instead of hub.db
    qint64 photos = 0;
    qint64 bytes = 0; ///< of the file
};

/// Writes all of a hub into one tar at `path`, which must not exist, for its owner's eyes only: it holds the
/// hub's keys. The hub goes on meanwhile.
///
/// Unpacked into an empty directory, and on PostgreSQL its script run in an empty database, it is a hub
/// again. Its database has no epoch, so the hub that opens it takes a new one, and tablets offer again what
/// they still hold.
Result<HubBackedUp> backUp(Office &office, const HubDirectory &directory, const QString &path);

} // namespace lantian::hub
