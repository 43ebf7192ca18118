#include "sql/Database.h"
#include "storage/Migrations.h"
#include "support/EachEngine.h"
#include "support/Expect.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

/// What holds for PostgreSQL, beside what tst_database says.
class PostgresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_url = m_engines.newLocation(Dialect::Postgres);
        NEED_DATABASE(m_engines, m_url);
        m_db = *Database::open(m_url, deviceMigrations);
    }

    void whyThereIsNoConnectionIsSaidWithoutThePassword()
    {
        const auto nobody = Database::open(u"postgresql://hub:geheim@127.0.0.1:1/d"_s, deviceMigrations);
        const auto nothing =
            Database::open(m_engines.server().url(u"lantian"_s, u"nowhere"_s), deviceMigrations);

        EXPECT_ERROR(nobody, Error::Kind::Unreachable);
        QVERIFY(nobody.error().what.contains(u"postgresql://hub@127.0.0.1:1/d"_s));
        QVERIFY(!nobody.error().what.contains(u"geheim"_s));
        EXPECT_ERROR(nothing, Error::Kind::NotFound);
    }

    void promisesDurabilityAndWaitsForNothingForEver()
    {
        const auto setting = [&](const QString &name) {
            return *m_db->read([&](Sql &sql) {
                return *sql.first(
                    u"SELECT current_setting(?)"_s, [](Row row) { return row.text(0); }, name);
            });
        };

        QCOMPARE(setting(u"synchronous_commit"_s), u"on"_s);
        QCOMPARE(setting(u"fsync"_s), u"on"_s);
        QCOMPARE(setting(u"enable_seqscan"_s), u"off"_s);
        QCOMPARE(setting(u"jit"_s), u"off"_s);
        for (const QString &limit :
             {u"lock_timeout"_s, u"statement_timeout"_s, u"idle_in_transaction_session_timeout"_s})
            QVERIFY(setting(limit) != u"0"_s);
        QCOMPARE(setting(u"transaction_isolation"_s), u"repeatable read"_s);
        QCOMPARE(setting(u"transaction_read_only"_s), u"on"_s);
    }

    void onlyWhatIsWrittenHastilyDoesNotWaitForTheDisk()
    {
        const auto synchronous = [](Sql &sql) {
            return *sql.first(u"SELECT current_setting('synchronous_commit')"_s,
                              [](Row row) { return row.text(0); });
        };

        QCOMPARE(*m_db->writeHastily(synchronous), u"off"_s);
        QCOMPARE(*m_db->write(synchronous), u"on"_s);
    }

    void aFailureThatWentUnnoticedKeepsNothing()
    {
        const auto refused = m_db->write([](Sql &sql) {
            keep(sql, u"a"_s);
            try {
                sql.run(u"SELECT 1 FROM nowhere"_s);
            } catch (const SqlFailure &) {
            }
        });

        QVERIFY(!refused);
        QCOMPARE(settings(), 0);
    }

    void valuesAreNotRepeatedInWhatWentWrong()
    {
        const auto refused = m_db->write([](Sql &sql) {
            sql.run(u"INSERT INTO outbox (subject, id) VALUES (?, ?)"_s, u"secret"_s, u"of a person"_s);
        });

        EXPECT_ERROR(refused, Error::Kind::Invalid);
        QVERIFY(refused.error().what.contains(u"outbox"_s));
        QVERIFY(!refused.error().what.contains(u"of a person"_s));
    }

    void aConnectionLostInTheMiddleKeepsNothingAndTheNextIsAnother()
    {
        const auto lost = m_db->write([&](Sql &sql) {
            keep(sql, u"a"_s);
            cut(sql, u"="_s);
            keep(sql, u"b"_s);
        });

        EXPECT_ERROR(lost, Error::Kind::Unreachable);
        QCOMPARE(settings(), 0);
        EXPECT_OK(m_db->write([](Sql &sql) { keep(sql, u"a"_s); }));
        QCOMPARE(settings(), 1);
    }

    void aConnectionLostBetweenTransactionsIsNotNoticed_data()
    {
        QTest::addColumn<bool>("isRestarted");
        QTest::newRow("cut") << false;
        QTest::newRow("server started again") << true;
    }
    void aConnectionLostBetweenTransactionsIsNotNoticed()
    {
        QFETCH(bool, isRestarted);
        const auto reader = *Database::open(m_url, deviceMigrations, Database::Access::ReadOnly);
        EXPECT_OK(m_db->write([](Sql &sql) { keep(sql, u"a"_s); }));

        if (isRestarted) {
            m_engines.server().stop();
            QCOMPARE(m_engines.server().start(), QString());
        } else {
            const auto other = *Database::open(m_url, deviceMigrations);
            EXPECT_OK(other->read([](Sql &sql) { cut(sql, u"<>"_s); }));
        }

        QCOMPARE(settings(*reader), 1);
        EXPECT_OK(m_db->write([](Sql &sql) { keep(sql, u"b"_s); }));
        QCOMPARE(settings(*reader), 2);
        QVERIFY(!reader->write([](Sql &sql) { keep(sql, u"c"_s); }));
    }

    void aServerThatIsGoneIsUnreachableUntilItIsBack()
    {
        EXPECT_OK(m_db->write([](Sql &sql) { keep(sql, u"a"_s); }));
        const auto lost = m_db->write([&](Sql &sql) {
            keep(sql, u"b"_s);
            m_engines.server().stop();
        });

        EXPECT_ERROR(lost, Error::Kind::Unreachable);
        EXPECT_ERROR(m_db->write([](Sql &sql) { keep(sql, u"c"_s); }), Error::Kind::Unreachable);
        EXPECT_ERROR(Database::open(m_url, deviceMigrations), Error::Kind::Unreachable);

        QCOMPARE(m_engines.server().start(), QString());
        EXPECT_OK(m_db->write([](Sql &sql) { keep(sql, u"d"_s); }));
        QCOMPARE(settings(), 2);
    }

    void aCopyIsAScript()
    {
        const QTemporaryDir folder;
        EXPECT_OK(m_db->copyTo(folder.filePath(u"copy.sql"_s)));
        QFile script(folder.filePath(u"copy.sql"_s));
        QVERIFY(script.open(QIODevice::ReadOnly));
        const QByteArray text = script.readAll();
        QVERIFY2(text.contains("CREATE TABLE") && text.contains("schema_version"), text.first(2000));
        QCOMPARE(*m_db->faults(), QStringList());
    }

private:
    static void keep(Sql &sql, const QString &key)
    {
        sql.run(u"INSERT INTO setting (key, value) VALUES (?, '')"_s, key);
    }
    /// Ends the connections whose process `is` this one (=), or is not (<>).
    static void cut(Sql &sql, const QString &is)
    {
        sql.all(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE usename = current_user AND pid %1 pg_backend_pid()"_s.arg(is),
                [](Row row) { return row.integer(0); });
    }
    qint64 settings() const { return settings(*m_db); }
    static qint64 settings(const Database &db)
    {
        const auto count = db.read([](Sql &sql) {
            return *sql.first(u"SELECT count(*) FROM setting"_s, [](Row row) { return row.integer(0); });
        });
        return count ? *count : -1;
    }

    EachEngine m_engines;
    QString m_url;
    std::unique_ptr<Database> m_db;
};

QTEST_GUILESS_MAIN(PostgresTest)
#include "tst_postgres.moc"
