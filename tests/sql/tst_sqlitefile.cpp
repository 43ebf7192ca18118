#include "sql/Database.h"
#include "storage/Migrations.h"
#include "support/Expect.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

/// What holds for a file of SQLite, beside what tst_database says.
class SqliteFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void promisesDurability()
    {
        const auto db = opened();
        EXPECT_OK(db);

        const auto pragma = [&](const QString &name) {
            return *(*db)->read([&](Sql &sql) {
                return *sql.first(u"PRAGMA "_s + name, [](Row row) { return row.text(0); });
            });
        };

        QCOMPARE(pragma(u"journal_mode"_s), u"wal"_s);
        QCOMPARE(pragma(u"synchronous"_s), u"2"_s);
        QCOMPARE(pragma(u"foreign_keys"_s), u"1"_s);
        QCOMPARE(pragma(u"trusted_schema"_s), u"0"_s);
        QCOMPARE(pragma(u"mmap_size"_s), u"0"_s);
        QCOMPARE(pragma(u"application_id"_s), QString::number(0x4c545843));
        QCOMPARE(pragma(u"user_version"_s), QString::number(QDir(deviceMigrations).entryList().size()));
    }

    void onlyWhatIsWrittenHastilyDoesNotWaitForTheDisk()
    {
        const auto db = opened();
        EXPECT_OK(db);
        const auto synchronous = [](Sql &sql) {
            return *sql.first(u"PRAGMA synchronous"_s, [](Row row) { return row.integer(0); });
        };

        QCOMPARE(*(*db)->writeHastily(synchronous), 1);
        QCOMPARE(*(*db)->write(synchronous), 2);
    }

    void aFileThatIsNoDatabaseIsCorrupt_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray(5000, 'x');
        QTest::newRow("header alone") << QByteArray("SQLite format 3\0", 16).append(QByteArray(4080, '\xff'));
    }
    void aFileThatIsNoDatabaseIsCorrupt()
    {
        QFETCH(QByteArray, content);
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();

        const auto refused = opened();

        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Corrupt);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }

    void anUpgradeCopiesTheFileFirst()
    {
        QDir folder(m_dir->path());
        QVERIFY(folder.mkdir(u"m"_s));
        const auto migration = [&](const QString &name, const QByteArray &text) {
            QFile file(folder.filePath(u"m/"_s + name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        migration(u"0001.sql"_s, "CREATE TABLE one (a TEXT) STRICT;\n");
        EXPECT_OK(Database::open(path(), folder.filePath(u"m"_s)));
        migration(u"0002.sql"_s, "CREATE TABLE two (a TEXT) STRICT;\n\nINSERT INTO broken VALUES (1);\n");

        QVERIFY(!Database::open(path(), folder.filePath(u"m"_s)));
        QVERIFY(QFile::exists(path() + u".before-2"_s));
        migration(u"0002.sql"_s,
                  "CREATE TABLE two (a TEXT) STRICT;\n\nCREATE TABLE three (a TEXT) STRICT;\n");
        const auto upgraded = Database::open(path(), folder.filePath(u"m"_s));

        EXPECT_OK(upgraded);
        EXPECT_OK((*upgraded)->read([](Sql &sql) { sql.run(u"SELECT a FROM three"_s); }));
    }

    void aCopyIsWholeAndBesideARunningWriter()
    {
        const auto db = opened();
        EXPECT_OK((*db)->write([](Sql &sql) { sql.run(u"INSERT INTO setting VALUES ('a', 'b')"_s); }));
        const auto reader = Database::open(path(), deviceMigrations, Database::Access::ReadOnly);

        EXPECT_OK((*reader)->copyTo(m_dir->filePath(u"copy.db"_s)));

        const auto copy = Database::open(m_dir->filePath(u"copy.db"_s), deviceMigrations);
        EXPECT_OK(copy);
        QCOMPARE(settings(**copy), 1);
    }

    void faultsNameATableThatIsNotAsItWasMade()
    {
        {
            const auto db = opened();
            EXPECT_OK(db);
            QCOMPARE(*(*db)->faults(), QStringList());
        }
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 at = file.readAll().indexOf("CREATE INDEX");
        QVERIFY(at > 0);
        QVERIFY(file.seek(at));
        file.write("c"); // which SQLite reads all the same
        file.close();

        const auto db = opened();

        EXPECT_OK(db);
        QCOMPARE((*db)->faults()->size(), 2);
    }

    void faultsNameADamagedPage()
    {
        {
            const auto db = opened();
            EXPECT_OK((*db)->write([](Sql &sql) {
                for (int i = 0; i < 2000; ++i)
                    sql.run(u"INSERT INTO setting VALUES (?, ?)"_s, QString::number(i), QString(200, u'x'));
            }));
            QCOMPARE(*(*db)->faults(), QStringList());
        }
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() - 5 * 4096));
        file.write(QByteArray(4096, '\x7f'));
        file.close();

        const auto db = opened();
        const auto faults = db ? (*db)->faults() : Result<QStringList>(db.error());

        QVERIFY(!faults ? faults.error().kind == Error::Kind::Corrupt : !faults->isEmpty());
    }

private:
    QString path() const { return m_dir->filePath(u"test.db"_s); }
    Result<std::unique_ptr<Database>> opened() const { return Database::open(path(), deviceMigrations); }
    static qint64 settings(Database &db)
    {
        return *db.read([](Sql &sql) {
            return *sql.first(u"SELECT count(*) FROM setting"_s, [](Row row) { return row.integer(0); });
        });
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(SqliteFileTest)
#include "tst_sqlitefile.moc"
