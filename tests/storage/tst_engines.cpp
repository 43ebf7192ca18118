#include "bench/BenchCounty.h"
#include "bench/CountyStory.h"
#include "storage/Ledger.h"
#include "storage/Migrations.h"
#include "storage/SiteList.h"
#include "support/EachEngine.h"
#include "support/Expect.h"

#include <QDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

namespace {

/// How the answers of one database are told, to be held against those of the other.
using Told = QStringList;

Told toldPages(Sql &sql, const LedgerQuery &query)
{
    Told told;
    std::optional<LedgerRow> last;
    for (;;) {
        const auto page = Ledger::page(sql, query, last, 37);
        if (page.empty())
            return told;
        for (const LedgerRow &row : page)
            told << u"%1 %2 %3 %4 %5"_s.arg(row.id.toString(), row.summary, row.place)
                        .arg(row.due.toMSecsSinceEpoch())
                        .arg(row.sent);
        last = page.back();
    }
}

} // namespace

/// A county's log on SQLite and on PostgreSQL: the same tables, the same rows, the same answers.
class EnginesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString url = m_engines.newLocation(Dialect::Postgres);
        NEED_DATABASE(m_engines, url);
        m_sqlite =
            *Store::open(benchCountyIn(m_folder.path(), 300).full.database(), Database::Access::ReadWrite);
        m_postgres = *Store::open(url, Database::Access::ReadWrite);
        std::vector<SignedEvent> events;
        EXPECT_OK(m_sqlite->read([&](Sql &sql) {
            EventLog::each(sql, [&](const SignedEvent &event) { events.push_back(event); });
        }));
        EXPECT_OK(m_postgres->write([&](Sql &sql) {
            for (const SignedEvent &event : events)
                m_postgres->log().append(sql, event, EventLog::Origin::Received, benchClock().now());
        }));
        // What waits to be sent is no part of the log.
        EXPECT_OK(m_sqlite->write([](Sql &sql) { sql.run(u"DELETE FROM outbox"_s); }));
        QVERIFY(events.size() > 1500);
    }

    void theSchemaIsTheSame()
    {
        const auto names = [](const QString &folder) {
            return QDir(folder).entryList({u"*.sql"_s}, QDir::Files);
        };
        QCOMPARE(names(deviceMigrations + u"-postgresql"_s), names(deviceMigrations));

        const auto here = m_sqlite->read([](Sql &sql) {
            return sql.all(uR"(
                SELECT tables.name || '.' || columns.name || CASE "notnull" OR pk WHEN 1 THEN '' ELSE ' or null' END
                FROM sqlite_schema AS tables, pragma_table_info(tables.name) AS columns
                WHERE tables.type = 'table' AND tables.name NOT LIKE 'case\_text%' ESCAPE '\' AND tables.name NOT LIKE 'sqlite%'
                ORDER BY 1)"_s,
                           [](Row row) { return row.text(0); });
        });
        const auto there = m_postgres->read([](Sql &sql) {
            return sql.all(uR"(
                SELECT table_name || '.' || column_name || CASE is_nullable WHEN 'NO' THEN '' ELSE ' or null' END
                FROM information_schema.columns
                WHERE table_schema = current_schema() AND table_name NOT IN ('case_text', 'schema_version')
                ORDER BY 1)"_s,
                           [](Row row) { return row.text(0); });
        });

        EXPECT_OK(here);
        EXPECT_OK(there);
        QVERIFY(here->size() > 80);
        QCOMPARE(QStringList(there->begin(), there->end()), QStringList(here->begin(), here->end()));
    }

    void noTextIsComparedInTheServersLanguage()
    {
        const auto columns = m_postgres->read([](Sql &sql) {
            return sql.all(uR"(
                SELECT table_name || '.' || column_name
                FROM information_schema.columns
                WHERE table_schema = current_schema() AND data_type = 'text' AND collation_name IS DISTINCT FROM 'C')"_s,
                           [](Row row) { return row.text(0); });
        });

        EXPECT_OK(columns);
        QCOMPARE(QStringList(columns->begin(), columns->end()), QStringList());
    }

    void theRowsAreTheSameAsTheyCameAndMadeAnew()
    {
        const QStringList expected = *m_sqlite->read(Projection::rows);

        QCOMPARE(*m_postgres->read(Projection::rows), expected);
        EXPECT_OK(m_postgres->write([](Sql &sql) {
            Projection projection;
            projection.rebuild(sql);
        }));
        QCOMPARE(*m_postgres->read(Projection::rows), expected);
    }

    void theLedgerIsTheSame_data()
    {
        using enum LedgerQuery::Order;
        const QDateTime now = benchClock().now();
        QTest::addColumn<LedgerQuery>("query");
        QTest::newRow("all") << LedgerQuery{};
        QTest::newRow("oldest first") << LedgerQuery{.order = OldestFirst};
        QTest::newRow("due first") << LedgerQuery{.order = DueFirst};
        QTest::newRow("open ones") << LedgerQuery{.onlyOpen = true};
        QTest::newRow("one state") << LedgerQuery{.state = CaseState::Returned};
        QTest::newRow("closed ones") << LedgerQuery{.state = CaseState::Closed};
        QTest::newRow("one category") << LedgerQuery{.category = u"fume"_s};
        QTest::newRow("one township") << LedgerQuery{.grid = u"990101100"_s};
        QTest::newRow("one reporter") << LedgerQuery{.reporter = CountyStory::inspector(7)};
        QTest::newRow("one site") << LedgerQuery{.site = CountyStory::site(7)};
        QTest::newRow("from a day to another")
            << LedgerQuery{.from = now.addDays(-300), .until = now.addDays(-18)};
        QTest::newRow("overdue") << LedgerQuery{.overdueAt = now};
        QTest::newRow("open, one category, due first")
            << LedgerQuery{.onlyOpen = true, .category = u"coal"_s, .order = DueFirst};
        for (const QString &text : {CountyStory::rareWord, CountyStory::commonWord, CountyStory::everyWord,
                                    u"秸秆 网格"_s, u"秸"_s, u"鲸鱼"_s, u"LT-00004"_s, u"过火 1"_s,
                                    u"未覆盖、车辆"_s, u"裸土约一半"_s, u"ＬＴ-000042 已"_s, u"burning"_s})
            QTest::newRow(qPrintable(u"word: "_s + text)) << LedgerQuery{.text = text};
        QTest::newRow("a word of one reporter, due first")
            << LedgerQuery{.text = u"工地"_s, .reporter = CountyStory::inspector(3), .order = DueFirst};
    }
    void theLedgerIsTheSame()
    {
        QFETCH(LedgerQuery, query);
        const auto pages = [&](Sql &sql) { return toldPages(sql, query); };
        const auto count = [&](Sql &sql) { return Ledger::count(sql, query); };
        const auto waiting = [&](Sql &sql) { return Ledger::countWaiting(sql, query); };

        const auto expected = m_sqlite->read(pages);

        EXPECT_OK(expected);
        QCOMPARE(*m_postgres->read(pages), *expected);
        QCOMPARE(*m_postgres->read(count), *m_sqlite->read(count));
        QCOMPARE(*m_postgres->read(count), expected->size());
        QCOMPARE(*m_postgres->read(waiting), *m_sqlite->read(waiting));
    }

    void whatIsNearAndWhichSitesThereAreIsTheSame()
    {
        const auto told = [](Sql &sql) {
            Told names;
            const auto spot =
                sql.first(uR"(
                SELECT lat, lon, reported_at
                FROM case_state
                WHERE category = 'burn' AND lat IS NOT NULL
                ORDER BY id
                LIMIT 1)"_s,
                          [](Row row) {
                              return std::pair(Position{.lat = row.real(0), .lon = row.real(1)},
                                               QDateTime::fromMSecsSinceEpoch(row.integer(2), Qt::UTC));
                          });
            for (const NearCase &near : Ledger::nearby(sql, u"burn"_s, spot->first, spot->second))
                names << near.row.id.toString();
            for (const Site &site : SiteList::matching(sql, u"site"_s, u"1"_s, 100))
                names << site.name;
            for (const Site &site : SiteList::matching(sql, {}, u"_%"_s, 100))
                names << site.name;
            names << SiteList::findByCode(sql, u"S-007"_s)->id.toString();
            return names;
        };

        const auto expected = m_sqlite->read(told);

        EXPECT_OK(expected);
        QVERIFY(expected->size() > 100);
        QCOMPARE(*m_postgres->read(told), *expected);
    }

private:
    EachEngine m_engines;
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_sqlite;
    std::unique_ptr<Store> m_postgres;
};

QTEST_GUILESS_MAIN(EnginesTest)
#include "tst_engines.moc"
