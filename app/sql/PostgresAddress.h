#pragma once

#include "base/Result.h"

#include <QMap>
#include <QString>

namespace lantian {

/// Where a PostgreSQL database is and who asks for it.
struct PostgresAddress {
    QString host;  ///< a name, an address or the folder of a socket; empty for libpq's own choice
    int port = -1; ///< -1 for libpq's own choice
    QString user;
    QString password; ///< empty where libpq finds one by itself (PGPASSWORD, .pgpass) or none is asked for
    QString database;
    QMap<QString, QString> options; ///< sslmode, sslrootcert, sslcert, sslkey

    bool operator==(const PostgresAddress &) const = default;

    static bool isUrl(const QString &location);

    /// Reads `postgresql://USER:PASSWORD@HOST:PORT/DATABASE?sslmode=…`, where all but the database may be
    /// missing. As in libpq, `host`, `port`, `user` and `password` may be given after the ?, so that a host
    /// can be a folder. Invalid for anything else; what is wrong is said without repeating the URL.
    static Result<PostgresAddress> fromUrl(const QString &url);

    /// For people and logs: without the password.
    QString text() const;
};

} // namespace lantian
