#include "sql/PostgresAddress.h"

#include <QUrl>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

Error invalid(const QString &what)
{
    return {Error::Kind::Invalid, u"the address of the PostgreSQL database %1"_s.arg(what),
            u"database-address"_s};
}

/// Takes one parameter from behind the ?; false for one that is not known.
bool take(PostgresAddress &address, const QString &name, const QString &value)
{
    static const QStringList options{u"sslmode"_s, u"sslrootcert"_s, u"sslcert"_s, u"sslkey"_s};
    if (name == u"host"_s)
        address.host = value;
    else if (name == u"port"_s)
        address.port = value.toInt();
    else if (name == u"user"_s)
        address.user = value;
    else if (name == u"password"_s)
        address.password = value;
    else if (options.contains(name))
        address.options[name] = value;
    else
        return false;
    return true;
}

} // namespace

bool PostgresAddress::isUrl(const QString &location)
{
    return location.startsWith(u"postgresql://"_s) || location.startsWith(u"postgres://"_s);
}

Result<PostgresAddress> PostgresAddress::fromUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || !isUrl(text) || url.hasFragment())
        return invalid(u"is no URL"_s);
    PostgresAddress address{
        .host = url.host(QUrl::FullyDecoded),
        .port = url.port(),
        .user = url.userName(QUrl::FullyDecoded),
        .password = url.password(QUrl::FullyDecoded),
        .database = url.path(QUrl::FullyDecoded).mid(1),
    };
    for (const auto &[name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        if (!take(address, name, value))
            return invalid(u"has a parameter that is not known: %1"_s.arg(name));
    }
    if (address.port != -1 && (address.port < 1 || address.port > 65535))
        return invalid(u"has no port between 1 and 65535"_s);
    if (address.database.isEmpty())
        return invalid(u"names no database"_s);
    return address;
}

QString PostgresAddress::text() const
{
    QString text = u"postgresql://"_s;
    if (!user.isEmpty())
        text += user + u'@';
    const bool isFolder = host.startsWith(u'/');
    if (!isFolder)
        text += host.contains(u':') ? u"[%1]"_s.arg(host) : host;
    if (port != -1)
        text += u":%1"_s.arg(port);
    text += u'/' + database;
    return isFolder ? text + u"?host="_s + host : text;
}

} // namespace lantian
