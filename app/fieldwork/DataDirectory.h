#pragma once

#include "base/Result.h"

#include <QString>

namespace lantian {

/// Where things lie in the folder that holds all of a tablet's data.
struct DataDirectory {
    QString path;

    QString database() const { return path + QLatin1StringView("/lantian.db"); }
    QString photos() const { return path + QLatin1StringView("/photos"); }
    QString catalogue() const { return path + QLatin1StringView("/catalogue"); }
    /// The county's catalogue as it was last accepted.
    QString acceptedCatalogue() const { return path + QLatin1StringView("/catalogue.accepted.json"); }
    QString geography() const { return path + QLatin1StringView("/geo"); }
    /// The county's working days.
    QString calendar() const { return path + QLatin1StringView("/calendar.json"); }
    /// The device's private key: readable by its owner alone, and not part of any backup.
    QString deviceKey() const { return path + QLatin1StringView("/device.key"); }
    /// What ties this machine to its hub, with a token: as the key, for its owner alone and in no backup.
    QString hub() const { return path + QLatin1StringView("/hub.json"); }
};

/// Corrupt, `database-missing`, where photos are kept and the database is gone or emptied: a new one made in
/// its place would look as if nothing had ever been recorded.
Result<void> databaseNotLost(const DataDirectory &directory);

} // namespace lantian
