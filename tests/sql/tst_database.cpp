#include "sql/Database.h"
#include "storage/Migrations.h"
#include "support/EachEngine.h"
#include "support/Expect.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

/// What holds for both databases.
class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { EachEngine::addRows(); }

    void init()
    {
        m_location = m_engines.newLocation();
        NEED_DATABASE(m_engines, m_location);
        m_db = *opened();
    }

    void aWriteThatFailsKeepsNothing()
    {
        const auto refused = m_db->write([](Sql &sql) {
            keep(sql, u"a"_s, u"1"_s);
            sql.run(u"INSERT INTO nowhere (key) VALUES (1)"_s);
        });

        QVERIFY(!refused);
        QCOMPARE(settings(*m_db), 0);
        EXPECT_OK(m_db->write([](Sql &sql) { keep(sql, u"a"_s, QString()); }));
        QCOMPARE(settings(*m_db), 1);
    }

    void whatIsRefusedIsKeptFromTheTransaction()
    {
        const auto refused = m_db->write([](Sql &sql) {
            keep(sql, u"a"_s, u"1"_s);
            Sql::refuse({Error::Kind::Denied, u"no"_s, u"word"_s});
        });

        QCOMPARE(refused.error().kind, Error::Kind::Denied);
        QCOMPARE(refused.error().code, u"word"_s);
        QCOMPARE(settings(*m_db), 0);
    }

    void aReaderSeesWhatIsCommittedAndCannotWrite()
    {
        EXPECT_OK(m_db->write([](Sql &sql) { keep(sql, u"a"_s, u"b"_s); }));

        const auto reader = Database::open(m_location, deviceMigrations, Database::Access::ReadOnly);

        EXPECT_OK(reader);
        QCOMPARE(settings(**reader), 1);
        EXPECT_ERROR((*reader)->write([](Sql &sql) { keep(sql, u"c"_s, u"d"_s); }), Error::Kind::Storage);
        QCOMPARE(settings(*m_db), 1);
    }

    void aReadIsOfOneMoment()
    {
        const auto reader = *Database::open(m_location, deviceMigrations, Database::Access::ReadOnly);

        const auto counts = reader->read([&](Sql &sql) {
            const qint64 before = settings(sql);
            const auto written = m_db->write([](Sql &other) { keep(other, u"a"_s, u"b"_s); });
            return std::array<qint64, 3>{before, settings(sql), written ? 1 : 0};
        });

        QCOMPARE(*counts, (std::array<qint64, 3>{0, 0, 1}));
        QCOMPARE(settings(*reader), 1);
    }

    void textsComeBackAsTheyWere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kept");
        const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
        row("empty", u""_s);
        row("Chinese and beyond", u"省道东侧 é 😀 𠮷"_s);
        row("quotes", u"'\" \\ \\' $1 ? %1 ; --"_s);
        row("lines and tabs", u"\r\n\t\u0001\u007f"_s);
        row("last before what is no character", QString(QChar(0xfffd)));
        QTest::newRow("no text at all") << QString() << u""_s;
        QTest::newRow("nothing inside") << u"a%1b"_s.arg(QChar(u'\0')) << u"a\ufffdb"_s;
        QTest::newRow("no characters") << QString(QChar(0xfffe)) + QChar(0xffff) << u"\ufffd\ufffd"_s;
        QTest::newRow("half a pair") << u"a%1b"_s.arg(QChar(0xd83d)) << u"a\ufffdb"_s;
        QTest::newRow("the other half") << u"a%1"_s.arg(QChar(0xde00)) << u"a\ufffd"_s;
    }
    void textsComeBackAsTheyWere()
    {
        QFETCH(QString, text);
        QFETCH(QString, kept);

        EXPECT_OK(m_db->write([&](Sql &sql) { keep(sql, u"a"_s, text); }));

        const auto found = m_db->read([&](Sql &sql) {
            return sql.first(
                u"SELECT value FROM setting WHERE key = 'a' AND value = ?"_s,
                [](Row row) { return row.text(0); }, text);
        });
        EXPECT_OK(found);
        QCOMPARE(*found, kept);
    }

    void bytesAndNumbersComeBackAsTheyWere()
    {
        QByteArray bytes;
        for (int i = 0; i < 256; ++i)
            bytes += char(i);
        EXPECT_OK(m_db->write([&](Sql &sql) {
            sql.run(u"INSERT INTO device (id, public_key, own) VALUES (?, ?, ?)"_s, u"a"_s, bytes, 1);
            sql.run(
                u"INSERT INTO draft (id, owner, kind, category, subtype, started_at, changed_at, binned_at) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                u"a"_s, u"b"_s, u"report"_s, u"c"_s, u"d"_s, std::numeric_limits<qint64>::max(),
                std::numeric_limits<qint64>::min(), QVariant(QMetaType::fromType<qint64>()));
        }));

        EXPECT_OK(m_db->read([&](Sql &sql) {
            const auto key =
                sql.first(u"SELECT public_key FROM device"_s, [](Row row) { return row.bytes(0); });
            QCOMPARE(key, bytes);
            sql.each(u"SELECT started_at, changed_at, binned_at FROM draft"_s, [&](Row row) {
                QCOMPARE(row.integer(0), std::numeric_limits<qint64>::max());
                QCOMPARE(row.integer(1), std::numeric_limits<qint64>::min());
                QVERIFY(row.isNull(2));
                QVERIFY(!row.isNull(1));
            });
        }));
    }

    void whatTheDatabaseRefusesIsNamed_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("key taken") << u"INSERT INTO setting (key, value) VALUES ('a', 'x')"_s
                                   << Error::Kind::Conflict;
        QTest::newRow("name taken") << u"INSERT INTO person (id, name, role, grid, pin) "
                                       "VALUES ('2', 'somebody', '', '', '')"_s
                                    << Error::Kind::Conflict;
        QTest::newRow("nothing where something must be")
            << u"INSERT INTO setting (key, value) VALUES ('b', NULL)"_s << Error::Kind::Invalid;
        QTest::newRow("no such kind")
            << u"INSERT INTO outbox (subject, id) VALUES ('secret', 'b')"_s << Error::Kind::Invalid;
        QTest::newRow("refers to nothing")
            << u"INSERT INTO draft_field (draft, key, value) VALUES ('secret', 'b', 'c')"_s
            << Error::Kind::Invalid;
        QTest::newRow("no such table") << u"SELECT 1 FROM nowhere"_s << Error::Kind::Storage;
    }
    void whatTheDatabaseRefusesIsNamed()
    {
        QFETCH(QString, statement);
        QFETCH(Error::Kind, kind);
        EXPECT_OK(m_db->write([](Sql &sql) {
            keep(sql, u"a"_s, u"b"_s);
            sql.run(u"INSERT INTO person (id, name, role, grid, pin) VALUES ('1', 'somebody', '', '', '')"_s);
        }));

        const auto refused = m_db->write([&](Sql &sql) { sql.run(statement); });

        EXPECT_ERROR(refused, kind);
        QCOMPARE(settings(*m_db), 1);
    }

    void textIsInTheOrderOfItsBytes()
    {
        EXPECT_OK(m_db->write([](Sql &sql) {
            for (const QString &key : {u"b"_s, u"B"_s, u"阿"_s, u"a"_s, u"-a"_s, u"中"_s, u"_"_s, u"é"_s})
                keep(sql, key, {});
        }));

        const auto keys = m_db->read([](Sql &sql) {
            return sql.all(u"SELECT key FROM setting ORDER BY key"_s, [](Row row) { return row.text(0); });
        });

        QCOMPARE(*keys, (std::vector{u"-a"_s, u"B"_s, u"_"_s, u"a"_s, u"b"_s, u"é"_s, u"中"_s, u"阿"_s}));
    }

    void aDatabaseOfANewerVersionIsRefusedAndLeftAlone()
    {
        EXPECT_OK(m_db->write([](Sql &sql) {
            sql.command(sql.dialect() == Dialect::Sqlite ? u"PRAGMA user_version = 99"_s
                                                         : u"UPDATE schema_version SET version = 99"_s);
        }));

        const auto refused = opened();

        EXPECT_ERROR(refused, Error::Kind::Newer);
        QVERIFY(refused.error().what.contains(u"99"_s));
    }

    void anUpgradeIsDoneWhollyOrNotAtAll()
    {
        const QString location = m_engines.newLocation();
        const QTemporaryDir folder;
        const auto migration = [&](const QString &name, const QByteArray &text) {
            for (const QString &end : {u"m"_s, u"m-postgresql"_s}) {
                QVERIFY(QDir(folder.path()).mkpath(end));
                QFile file(folder.filePath(end + u'/' + name));
                QVERIFY(file.open(QIODevice::WriteOnly));
                file.write(text);
            }
        };
        const auto upgraded = [&] { return Database::open(location, folder.filePath(u"m"_s)); };
        migration(u"0001.sql"_s, "CREATE TABLE one (a TEXT);\n");
        EXPECT_OK(upgraded());

        migration(u"0002.sql"_s, "CREATE TABLE two (a TEXT);\n\nINSERT INTO broken VALUES (1);\n");
        QVERIFY(!upgraded());
        EXPECT_ERROR(Database::open(location, folder.filePath(u"m"_s), Database::Access::ReadOnly),
                     Error::Kind::Storage);
        migration(u"0002.sql"_s, "CREATE TABLE two (a TEXT);\n\nCREATE TABLE three (a TEXT);\n");

        const auto db = upgraded();
        EXPECT_OK(db);
        EXPECT_OK((*db)->read([](Sql &sql) { sql.run(u"SELECT a FROM three"_s); }));
        EXPECT_OK(upgraded());
    }

    void rowsOfManyThousandComeOneByOneAndAllAtOnce()
    {
        constexpr int many = 20'000;
        EXPECT_OK(m_db->write([&](Sql &sql) {
            sql.run(uR"(
                INSERT INTO setting (key, value)
                WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < ?)
                SELECT CAST(n AS TEXT), 'x' FROM number)"_s,
                    many);
        }));

        const auto counted = m_db->read([&](Sql &sql) {
            int visited = 0;
            sql.each(u"SELECT key FROM setting"_s, [&](Row) { ++visited; });
            const auto rows = sql.all(u"SELECT key FROM setting"_s, [](Row row) { return row.text(0); });
            return std::pair{visited, int(rows.size())};
        });

        QCOMPARE(*counted, (std::pair{many, many}));
        const auto stopped = m_db->read([](Sql &sql) {
            sql.each(u"SELECT key FROM setting"_s, [](Row) {
                Sql::refuse({Error::Kind::Cancelled, u"no"_s});
            });
        });
        EXPECT_ERROR(stopped, Error::Kind::Cancelled);
        QCOMPARE(settings(*m_db), many);
    }

private:
    Result<std::unique_ptr<Database>> opened() const { return Database::open(m_location, deviceMigrations); }
    static void keep(Sql &sql, const QString &key, const QString &value)
    {
        sql.run(u"INSERT INTO setting (key, value) VALUES (?, ?)"_s, key, value);
    }
    static qint64 settings(Sql &sql)
    {
        return *sql.first(u"SELECT count(*) FROM setting"_s, [](Row row) { return row.integer(0); });
    }
    static qint64 settings(Database &db)
    {
        return *db.read([](Sql &sql) { return settings(sql); });
    }

    EachEngine m_engines;
    QString m_location;
    std::unique_ptr<Database> m_db;
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
