#include "sql/Database.h"
#include "sql/Many.h"
#include "storage/Migrations.h"
#include "support/EachEngine.h"
#include "support/Expect.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

namespace {

QStringList keysUpTo(int count)
{
    QStringList keys;
    for (int i = 0; i < count; ++i)
        keys << u"k%1"_s.arg(i);
    return keys;
}

/// Rows of the table `setting`, in which one that is there already gets the other value.
Rows settingRows()
{
    return {u"setting (key, value)"_s, u"(?, ?)"_s,
            u"ON CONFLICT (key) DO UPDATE SET value = excluded.value RETURNING key, value"_s};
}

} // namespace

/// However many rows and keys there are: each is written, and found, once.
class ManyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { EachEngine::addRows(); }

    void init()
    {
        const QString location = m_engines.newLocation();
        NEED_DATABASE(m_engines, location);
        m_db = *Database::open(location, deviceMigrations);
    }

    void eachRowIsWrittenAndFoundOnce_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 7, 8, 9, 63, 64, 65, 72, 73, 128, 201})
            QTest::addRow("%d", count) << count;
    }

    void eachRowIsWrittenAndFoundOnce()
    {
        QFETCH(const int, count);
        const QStringList keys = keysUpTo(count);

        EXPECT_OK(m_db->write([&](Sql &sql) {
            Rows rows = settingRows();
            for (const QString &key : keys)
                rows.add(key, u"value of "_s + key);
            QCOMPARE(rows.size(), count);
            QStringList returned;
            rows.insert(sql, [&](const Row &row) { returned << row.text(0); });
            QCOMPARE(returned, keys);
            QCOMPARE(rows.size(), 0);

            QStringList found;
            eachAmong(sql, u"SELECT key, value FROM setting WHERE value <> ? AND key IN (%1)"_s,
                      keysUpTo(count + 3),
                      [&](const Row &row) {
                          QCOMPARE(row.text(1), u"value of "_s + row.text(0));
                          found << row.text(0);
                      },
                      {u"value of k1"_s});
            QStringList wanted = keys;
            wanted.removeOne(u"k1"_s);
            found.sort();
            wanted.sort();
            QCOMPARE(found, wanted);
        }));
    }

    void whatIsThereAlreadyIsReplacedOrLeft()
    {
        EXPECT_OK(m_db->write([&](Sql &sql) {
            Rows rows = settingRows();
            rows.add(u"k3"_s, u"before"_s);
            rows.insert(sql);
            for (const QString &key : keysUpTo(20))
                rows.add(key, u"after"_s);
            rows.insert(sql);
            Rows left(u"setting (key, value)"_s, u"(?, ?)"_s, u"ON CONFLICT DO NOTHING"_s);
            for (const QString &key : keysUpTo(21))
                left.add(key, u"last"_s);
            left.insert(sql);
        }));

        const auto values = m_db->read([](Sql &sql) {
            return sql.all(
                u"SELECT value, count(*) FROM setting WHERE key LIKE 'k%' GROUP BY value ORDER BY value"_s,
                [](Row row) { return std::pair(row.text(0), row.integer(1)); });
        });
        QCOMPARE(*values, (std::vector<std::pair<QString, qint64>>{{u"after"_s, 20}, {u"last"_s, 1}}));
    }

    void oneThatIsRefusedKeepsNothing()
    {
        const auto refused = m_db->write([](Sql &sql) {
            Rows rows(u"setting (key, value)"_s, u"(?, ?)"_s);
            for (const QString &key : keysUpTo(70) + QStringList{u"k5"_s})
                rows.add(key, u"once"_s);
            rows.insert(sql);
        });

        EXPECT_ERROR(refused, Error::Kind::Conflict);
        const auto left = m_db->read([](Sql &sql) {
            return *sql.first(u"SELECT count(*) FROM setting WHERE value = 'once'"_s,
                              [](Row row) { return row.integer(0); });
        });
        QCOMPARE(*left, 0);
    }

private:
    EachEngine m_engines;
    std::unique_ptr<Database> m_db;
};

QTEST_GUILESS_MAIN(ManyTest)
#include "tst_many.moc"
