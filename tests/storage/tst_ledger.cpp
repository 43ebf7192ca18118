#include "base/Clock.h"
#include "base/Uuid7.h"
#include "sql/Database.h"
#include "storage/Ledger.h"
#include "storage/Migrations.h"
#include "storage/SearchText.h"
#include "support/EachEngine.h"
#include "support/Expect.h"
#include "support/SignedEvents.h"
#include "support/SteadyClock.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

namespace {

const QUuid inspector = idFromText(u"0192f0c1-7000-7000-8000-0000000000a1"_s);
const QUuid township = idFromText(u"0192f0c1-7000-7000-8000-0000000000b1"_s);

} // namespace

class LedgerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { EachEngine::addRows(); }

    void init()
    {
        const QString location = m_engines.newLocation();
        NEED_DATABASE(m_engines, location);
        m_db = *Database::open(location, deviceMigrations);
        m_projection = std::make_unique<Projection>();
        m_log = std::make_unique<EventLog>(*m_projection);
        m_writer = std::make_unique<EventWriter>(testIdentity(), *m_log, m_clock);
    }

    void pagesHoldEveryCaseOnceInOrder_data()
    {
        QTest::addColumn<LedgerQuery::Order>("order");
        QTest::newRow("newest first") << LedgerQuery::Order::NewestFirst;
        QTest::newRow("oldest first") << LedgerQuery::Order::OldestFirst;
        QTest::newRow("due first, none has a deadline") << LedgerQuery::Order::DueFirst;
    }
    void pagesHoldEveryCaseOnceInOrder()
    {
        QFETCH(LedgerQuery::Order, order);
        for (int i = 0; i < 23; ++i)
            report(u"burn"_s, u"第%1处"_s.arg(i));
        const LedgerQuery query{.order = order};

        std::vector<QString> seen;
        std::optional<LedgerRow> last;
        for (;;) {
            const auto page = m_db->read([&](Sql &sql) { return Ledger::page(sql, query, last, 5); });
            EXPECT_OK(page);
            if (page->empty())
                break;
            for (const LedgerRow &row : *page)
                seen.push_back(row.summary);
            last = page->back();
        }

        QCOMPARE(seen.size(), 23u);
        const bool newest = order == LedgerQuery::Order::NewestFirst;
        for (int i = 0; i < 23; ++i)
            QCOMPARE(seen[size_t(i)], u"第%1处"_s.arg(newest ? 22 - i : i));
    }

    void whatHasNoDeadlineIsDueLast()
    {
        grantTownship();
        const QUuid never = report(u"burn"_s, u"无时限"_s);
        const QUuid late = dispatched(report(u"burn"_s, u"后到"_s), 48);
        const QUuid soon = dispatched(report(u"coal"_s, u"先到"_s), 4);
        const QUuid neither = report(u"burn"_s, u"也无"_s);
        const LedgerQuery query{.order = LedgerQuery::Order::DueFirst};

        std::vector<QUuid> seen;
        std::optional<LedgerRow> last;
        for (int i = 0; i < 4; ++i) {
            const auto one = m_db->read([&](Sql &sql) { return Ledger::page(sql, query, last, 1); });
            EXPECT_OK(one);
            QCOMPARE(one->size(), 1u);
            last = one->front();
            seen.push_back(last->id);
        }

        QCOMPARE(seen, (std::vector{soon, late, never, neither}));
        QCOMPARE(count(query), 4);
    }

    void aCaseIsFoundByItsSiteAndByTheEndOfItsId_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("found");
        QTest::newRow("name") << u"恒安二期"_s << 1;
        QTest::newRow("part of the name") << u"安二"_s << 1;
        QTest::newRow("code in small letters") << u"s-077"_s << 1;
        QTest::newRow("address") << u"人民路"_s << 1;
        QTest::newRow("another site") << u"锦绣家园"_s << 0;
        QTest::newRow("end of its id") << QString() << 1;
        QTest::newRow("both the words and the site") << u"未覆盖"_s << 2;
    }
    void aCaseIsFoundByItsSiteAndByTheEndOfItsId()
    {
        QFETCH(QString, typed);
        QFETCH(int, found);
        const QUuid site = uuid7(m_clock.time);
        grantTownship();
        write({uuid7(m_clock.time),
               site,
               EventKind::SiteRegistered,
               township,
               m_clock.time,
               {{u"name"_s, u"恒安二期未覆盖"_s},
                {u"kind"_s, u"site"_s},
                {u"code"_s, u"S-077"_s},
                {u"address"_s, u"人民路 1 号"_s}}});
        QJsonObject data{{u"category"_s, u"site"_s},
                         {u"note"_s, u"裸土"_s},
                         {u"site"_s, idText(site)},
                         {u"grid"_s, u"990101100200001"_s}};
        const Deed there = testReport(m_clock.time, inspector, data);
        write(there);
        report(u"burn"_s, u"未覆盖"_s);

        const LedgerQuery query{.text = typed.isEmpty() ? idText(there.stream).right(4).toUpper() : typed};

        QCOMPARE(count(query), found);
        QCOMPARE(page(query).size(), size_t(found));
    }

    void filtersHoldTogether()
    {
        report(u"burn"_s, u"玉米秸秆"_s);
        report(u"coal"_s, u"玉米秸秆"_s);
        report(u"burn"_s, u"小麦"_s);

        const auto rows = page({.text = u"秸秆"_s, .category = u"burn"_s, .reporter = inspector});

        QCOMPARE(rows.size(), 1u);
        QCOMPARE(rows.front().category, u"burn"_s);
        QCOMPARE(count({.text = u"秸秆"_s}), 2);
        QCOMPARE(count({.category = u"burn"_s, .reporter = township}), 0);
        QCOMPARE(count({.grid = u"990101100"_s}), 3);
        QCOMPARE(count({.grid = u"990101101"_s}), 0);
        QCOMPARE(count({.state = CaseState::Closed}), 0);
        QCOMPARE(count({.onlyOpen = true}), 3);
        QCOMPARE(count({.from = m_clock.time.addSecs(-61)}), 1);
        QCOMPARE(count({.until = m_clock.time.addSecs(-61)}), 2);
    }

    void searchFindsAnyPartOfAnyText_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        QTest::newRow("two characters") << u"沟边"_s << true;
        QTest::newRow("one character") << u"沟"_s << true;
        QTest::newRow("last character") << u"烧"_s << true;
        QTest::newRow("across the middle") << u"东侧沟"_s << true;
        QTest::newRow("with a number inside") << u"省道24东侧"_s << true;
        QTest::newRow("number alone") << u"24"_s << true;
        QTest::newRow("begin of a word") << u"gs"_s << true;
        QTest::newRow("other case, full width") << u"ＧＳ-2026"_s << true;
        QTest::newRow("two words, both there") << u"沟边 焚烧"_s << true;
        QTest::newRow("two words, one missing") << u"沟边 工地"_s << false;
        QTest::newRow("same characters, other order") << u"边沟"_s << false;
        QTest::newRow("in a field") << u"东关煤场"_s << true;
        QTest::newRow("SQL and FTS signs") << u"\"沟边\" OR NEAR( * ^"_s << false;
        QTest::newRow("signs only") << u"\"*^("_s << true;
    }
    void searchFindsAnyPartOfAnyText()
    {
        QFETCH(QString, typed);
        QFETCH(bool, found);
        report(u"burn"_s, u"省道24东侧沟边,正在焚烧 GS-2026-01"_s, {{u"source"_s, u"东关煤场"_s}});

        QCOMPARE(count({.text = typed}), qint64(found));
    }

    void searchFindsWhatIsVeryLong_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        QTest::newRow("a long word") << QString(200, u'x') + u"y"_s << true;
        QTest::newRow("its beginning") << QString(80, u'x') << true;
        QTest::newRow("a word that begins alike") << QString(80, u'x') + u"y"_s << false;
        QTest::newRow("the end of a long text") << u"沟边焚烧"_s << true;
        QTest::newRow("the same characters") << u"边沟焚烧"_s << false;
        QTest::newRow("pairs that stand apart") << u"东侧沟"_s << false;
    }
    void searchFindsWhatIsVeryLong()
    {
        QFETCH(QString, typed);
        QFETCH(bool, found);
        report(u"burn"_s,
               QString(200, u'x') + u"y "_s + u"东侧,侧沟,"_s + u"正在"_s.repeated(9'000) + u"沟边焚烧"_s);

        QCOMPARE(count({.text = typed}), qint64(found));
    }

    void whatAnAmendmentSaysIsFoundToo()
    {
        const QUuid id = report(u"burn"_s, u"沟边"_s);
        QVERIFY(m_db->write([&](Sql &sql) {
            m_writer->write(sql, {uuid7(m_clock.time),
                                  id,
                                  EventKind::CaseAmended,
                                  inspector,
                                  m_clock.time,
                                  {{u"note"_s, u"实为杂草"_s}}});
        }));

        QCOMPARE(count({.text = u"杂草"_s}), 1);
        QCOMPARE(count({.text = u"沟边"_s}), 1);
    }

    void nearbyIsFiftyMetresAndADay_data()
    {
        QTest::addColumn<QString>("category");
        QTest::addColumn<double>("lat");
        QTest::addColumn<int>("hoursLater");
        QTest::addColumn<int>("found");
        QTest::newRow("40 m off") << u"burn"_s << 39.2 + 40 / 111195.0 << 1 << 1;
        QTest::newRow("60 m off") << u"burn"_s << 39.2 + 60 / 111195.0 << 1 << 0;
        QTest::newRow("other category") << u"coal"_s << 39.2 << 1 << 0;
        QTest::newRow("25 hours later") << u"burn"_s << 39.2 << 25 << 0;
    }
    void nearbyIsFiftyMetresAndADay()
    {
        QFETCH(QString, category);
        QFETCH(double, lat);
        QFETCH(int, hoursLater);
        QFETCH(int, found);
        const QDateTime at = m_clock.time;
        report(u"burn"_s, u"沟边"_s, {}, Position{.lat = 39.2, .lon = 115.7});

        const auto near = m_db->read([&](Sql &sql) {
            return Ledger::nearby(sql, category, {.lat = lat, .lon = 115.7}, at.addSecs(hoursLater * 3600));
        });

        EXPECT_OK(near);
        QCOMPARE(int(near->size()), found);
    }

private:
    QUuid report(const QString &category, const QString &note, const QJsonObject &fields = {},
                 const std::optional<Position> &position = {})
    {
        QJsonObject data{{u"category"_s, category},
                         {u"fields"_s, fields},
                         {u"note"_s, note},
                         {u"grid"_s, u"990101100200001"_s}};
        if (position)
            data[u"position"_s] = toJson(*position);
        const Deed deed = testReport(m_clock.time, inspector, data);
        m_clock.time = m_clock.time.addSecs(60);
        const auto event = m_db->write([&](Sql &sql) { return m_writer->write(sql, deed); });
        return event ? event->stream : QUuid();
    }
    void grantTownship()
    {
        const QUuid id = uuid7(m_clock.time);
        write({id,
               id,
               EventKind::UserGranted,
               township,
               m_clock.time,
               {{u"user"_s, idText(township)},
                {u"role"_s, u"township"_s},
                {u"scope"_s, u"990101100"_s},
                {u"from"_s, u"2026-01-01T00:00:00+08:00"_s}}});
    }
    /// Accepts and dispatches `id`, to be put right within `hours`.
    QUuid dispatched(const QUuid &id, int hours)
    {
        const QUuid accepted = uuid7(m_clock.time);
        write({accepted, id, EventKind::CaseAccepted, township, m_clock.time, {}});
        write({uuid7(m_clock.time),
               id,
               EventKind::CaseDispatched,
               township,
               m_clock.time,
               {{u"base"_s, idText(accepted)},
                {u"department"_s, u"agri"_s},
                {u"due"_s, localRfc3339(m_clock.time.addSecs(hours * 3600))}}});
        return id;
    }
    void write(const Deed &deed)
    {
        m_clock.time = m_clock.time.addSecs(60);
        EXPECT_OK(m_db->write([&](Sql &sql) { return m_writer->write(sql, deed); }));
    }
    std::vector<LedgerRow> page(const LedgerQuery &query) const
    {
        return *m_db->read([&](Sql &sql) { return Ledger::page(sql, query, {}, 50); });
    }
    qint64 count(const LedgerQuery &query) const
    {
        return *m_db->read([&](Sql &sql) { return Ledger::count(sql, query); });
    }

    EachEngine m_engines;
    SteadyClock m_clock;
    std::unique_ptr<Database> m_db;
    std::unique_ptr<Projection> m_projection;
    std::unique_ptr<EventLog> m_log;
    std::unique_ptr<EventWriter> m_writer;
};

QTEST_GUILESS_MAIN(LedgerTest)
#include "tst_ledger.moc"
