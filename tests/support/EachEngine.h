#pragma once

#include "sql/Engine.h"
#include "support/PostgresServer.h"

#include <QTest>

/// Ends init() unless `location` names a database. Where there is no PostgreSQL, its tests are passed over,
/// or fail if LANTIAN_POSTGRES is set.
#define NEED_DATABASE(engines, location)                                                                     \
    do {                                                                                                     \
        if ((location).isEmpty() && qEnvironmentVariableIsSet("LANTIAN_POSTGRES"))                           \
            QFAIL(qUtf8Printable((engines).why()));                                                          \
        if ((location).isEmpty())                                                                            \
            QSKIP(qUtf8Printable(QStringLiteral("NOT TESTED ON POSTGRESQL: ") + (engines).why()));           \
    } while (false)

namespace lantian {

/// Has every test of a program run on both databases: initTestCase_data() calls addRows(), init() asks for a
/// new database.
class EachEngine
{
public:
    static void addRows()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::newRow("SQLite") << Dialect::Sqlite;
        QTest::newRow("PostgreSQL") << Dialect::Postgres;
    }

    /// Where a new, empty database of the row's kind is; empty where there is none.
    QString newLocation()
    {
        QFETCH_GLOBAL(Dialect, dialect);
        return newLocation(dialect);
    }
    QString newLocation(Dialect dialect)
    {
        if (dialect == Dialect::Sqlite)
            return m_files.filePath(QStringLiteral("test%1.db").arg(++m_made));
        return server().why().isEmpty() ? server().newPlace() : QString();
    }

    /// The server, started when it is first asked for.
    PostgresServer &server()
    {
        if (!m_server)
            m_server = std::make_unique<PostgresServer>();
        return *m_server;
    }
    QString why() { return server().why(); }

private:
    QTemporaryDir m_files;
    int m_made = 0;
    std::unique_ptr<PostgresServer> m_server;
};

} // namespace lantian
