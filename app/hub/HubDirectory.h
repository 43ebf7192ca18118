#pragma once

#include <QString>

namespace lantian::hub {

/// Where things lie in the folder that holds all of a hub's data.
struct HubDirectory {
    QString path;
    QString photosElsewhere = {}; ///< a folder on another disk; empty: in `path`
    QString server = {};          ///< the URL of a PostgreSQL database; empty: a file in `path`

    /// Whether other processes, each with a directory of its own, may be the same hub.
    bool isShared() const { return !server.isEmpty(); }
    QString database() const { return isShared() ? server : path + QLatin1StringView("/hub.db"); }
    QString photos() const
    {
        return photosElsewhere.isEmpty() ? path + QLatin1StringView("/photos") : photosElsewhere;
    }
    /// Photos that come in pieces, on the photos' disk.
    QString uploads() const { return photos() + QLatin1StringView("/uploads"); }
    /// The key by which the hub signs: for its owner's eyes only, as all secrets (hub/Secrets.h).
    QString key() const { return path + QLatin1StringView("/hub.key"); }
    /// How to reach the hub above, if there is one, and the token there: for its owner's eyes only.
    QString upstream() const { return path + QLatin1StringView("/upstream.json"); }
    QString tlsKey() const { return path + QLatin1StringView("/tls.key"); }
    QString tlsCertificate() const { return path + QLatin1StringView("/tls.crt"); }
    /// The socket by which commands ask the process that serves.
    QString control() const { return path + QLatin1StringView("/control"); }
};

} // namespace lantian::hub
