#pragma once

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QUrl>
#include <QUrlQuery>

#include <pwd.h>
#include <unistd.h>

namespace lantian {

/// A PostgreSQL server of a test's own: in a temporary folder, reached by a socket there alone, and speaking
/// a language whose order of words is not that of their bytes. It ends with the test program, however that
/// ends.
class PostgresServer
{
public:
    /// Makes and starts the server; where that cannot be done, why() says why.
    PostgresServer() : m_dir(QDir::tempPath() + QStringLiteral("/lantian-pg-XXXXXX")), m_why(made()) {}
    ~PostgresServer() { stop(); }
    Q_DISABLE_COPY_MOVE(PostgresServer)

    QString why() const { return m_why; }

    /// The URL of a new, empty place for tables: a schema with the name of its one user, which is made in a
    /// hundredth of the time that a database takes.
    QString newPlace()
    {
        const QString user = QStringLiteral("test%1").arg(++m_places);
        const QString refusal =
            ran({program("psql"), QStringLiteral("-h"), m_dir.path(), QStringLiteral("-U"),
                 QStringLiteral("lantian"), QStringLiteral("-d"), QStringLiteral("postgres"),
                 QStringLiteral("-qc"),
                 QStringLiteral("CREATE ROLE %1 LOGIN; CREATE SCHEMA AUTHORIZATION %1").arg(user)});
        if (!refusal.isEmpty())
            qFatal("psql: %s", qUtf8Printable(refusal));
        return url(user, QStringLiteral("postgres"));
    }
    /// The URL of a new database, made by the script at `path` for the user of `place`.
    QString restoredFrom(const QString &place, const QString &path)
    {
        const QString user = QUrlQuery(QUrl(place)).queryItemValue(QStringLiteral("user"));
        const QString database = user + QStringLiteral("_restored");
        QFile script(path); // read by us, for the server's user may not
        if (!script.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qUtf8Printable(path));
        const QStringList psql{program("psql"),
                               QStringLiteral("-h"),
                               m_dir.path(),
                               QStringLiteral("-v"),
                               QStringLiteral("ON_ERROR_STOP=1"),
                               QStringLiteral("-q")};
        const QString made =
            ran(psql + QStringList{QStringLiteral("-U"), QStringLiteral("lantian"), QStringLiteral("-d"),
                                   QStringLiteral("postgres"), QStringLiteral("-c"),
                                   QStringLiteral("CREATE DATABASE %1 OWNER %2").arg(database, user)});
        const QString filled = ran(
            psql + QStringList{QStringLiteral("-U"), user, QStringLiteral("-d"), database}, script.readAll());
        if (!made.isEmpty() || !filled.isEmpty())
            qFatal("%s%s", qUtf8Printable(made), qUtf8Printable(filled));
        return url(user, database);
    }
    QString url(const QString &user, const QString &database) const
    {
        return QStringLiteral("postgresql:///%1?user=%2&host=%3").arg(database, user, m_dir.path());
    }

    /// Starts the server and waits until it answers. Returns what it said when it did not.
    QString start()
    {
        QStringList words = asItsUser()
                            << QStringLiteral("--pdeathsig") << QStringLiteral("QUIT") << program("postgres")
                            << QStringLiteral("-D") << data() << QStringLiteral("-k") << m_dir.path()
                            << QStringLiteral("-c") << QStringLiteral("listen_addresses=");
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(words.takeFirst(), words);
        QByteArray said;
        QElapsedTimer timer;
        timer.start();
        while (!said.contains("ready to accept connections")) {
            const qint64 left = patienceMs - timer.elapsed();
            if (left <= 0 || !m_process.waitForReadyRead(int(left)))
                return QStringLiteral("the server does not start: ") + QString::fromUtf8(said);
            said += m_process.readAll();
        }
        return {};
    }
    /// Ends the server as a crash would: what it has promised must be there when it starts again.
    void stop()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        ran({program("pg_ctl"), QStringLiteral("stop"), QStringLiteral("-D"), data(), QStringLiteral("-m"),
             QStringLiteral("immediate"), QStringLiteral("-W")});
        m_process.waitForFinished(patienceMs);
    }

private:
    static constexpr int patienceMs = 120'000;

    /// In memory where that has room: what a disk does is not what these tests ask.
    static QString place()
    {
        constexpr qint64 enough = 2'000'000'000;
        const QStorageInfo memory(QStringLiteral("/dev/shm"));
        return memory.isValid() && memory.bytesAvailable() > enough ? memory.rootPath() : QDir::tempPath();
    }

    static QString program(const char *name)
    {
        return QStringLiteral("/usr/lib/postgresql/15/bin/") + QLatin1StringView(name);
    }
    QString data() const { return m_dir.filePath(QStringLiteral("data")); }

    /// PostgreSQL refuses to be run by root.
    static QStringList asItsUser()
    {
        QStringList words{QStringLiteral("setpriv")};
        if (geteuid() == 0)
            words << QStringLiteral("--reuid=postgres") << QStringLiteral("--regid=postgres")
                  << QStringLiteral("--clear-groups");
        return words;
    }

    /// What the program said where it failed.
    static QString ran(const QStringList &command, const QByteArray &input = {})
    {
        QStringList words = asItsUser() << QStringLiteral("--") << command;
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setWorkingDirectory(QStringLiteral("/"));
        process.start(words.takeFirst(), words);
        process.write(input);
        process.closeWriteChannel();
        const bool isDone = process.waitForFinished(patienceMs);
        if (isDone && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
            return {};
        return command.first() + QStringLiteral(" failed: ") + QString::fromUtf8(process.readAll());
    }

    QString made()
    {
        if (!QFile::exists(program("postgres")))
            return QStringLiteral("postgresql-15 is not installed");
        if (geteuid() == 0) {
            const passwd *user = getpwnam("postgres");
            if (!user || chown(qPrintable(m_dir.path()), user->pw_uid, user->pw_gid) != 0)
                return QStringLiteral("the folder cannot be given to the user postgres");
        }
        const QString refusal = ran(
            {program("initdb"), QStringLiteral("-D"), data(), QStringLiteral("-U"), QStringLiteral("lantian"),
             QStringLiteral("-A"), QStringLiteral("trust"), QStringLiteral("-E"), QStringLiteral("UTF8"),
             QStringLiteral("--locale=C.UTF-8"), QStringLiteral("--locale-provider=icu"),
             QStringLiteral("--icu-locale=zh"), QStringLiteral("--no-sync")});
        return refusal.isEmpty() ? start() : refusal;
    }

    QTemporaryDir m_dir;
    QProcess m_process;
    QString m_why;
    int m_places = 0;
};

} // namespace lantian
