#include "hub/Secrets.h"

#include "base/DurableFile.h"
#include "base/SecretFile.h"
#include "storage/Settings.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace lantian::hub {

namespace {

Error otherHub(const QString &path)
{
    return {Error::Kind::Conflict, u"the database does not hold the secret that is in: %1"_s.arg(path),
            u"hub-key-other"_s};
}

/// The secret that the database holds from now on. It is there before any file is, so a file without it is of
/// another database.
Result<QByteArray> sharedSecret(Access &shared, const QString &path, bool hasFile,
                                const std::function<Result<QByteArray>()> &make)
{
    const QString setting = u"secret "_s + QFileInfo(path).fileName();
    return shared.write([&](Sql &sql, EventLog &) {
        const QString held = Settings::value(sql, setting);
        if (!held.isEmpty())
            return held.toUtf8();
        if (hasFile)
            Sql::refuse(otherHub(path));
        const Result<QByteArray> made = make();
        if (!made)
            Sql::refuse(made.error());
        Settings::keep(sql, setting, QString::fromUtf8(*made));
        return *made;
    });
}

} // namespace

Result<QByteArray> secretAt(const QString &path, const QString &code,
                            const std::function<Result<QByteArray>()> &make, Access *shared)
{
    const Result<QByteArray> own = secretBytes(path, code);
    if (!own && own.error().kind != Error::Kind::NotFound)
        return own.error();
    if (own && !shared)
        return own;
    const Result<QByteArray> secret = shared ? sharedSecret(*shared, path, own.has_value(), make) : make();
    if (!secret)
        return secret.error();
    if (own && *own != *secret)
        return otherHub(path);
    if (const Result<void> kept = durablePut(path, *secret); !kept)
        return kept.error();
    return secret;
}

} // namespace lantian::hub
