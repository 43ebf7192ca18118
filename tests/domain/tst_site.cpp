#include "domain/Site.h"
#include "support/Events.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;
using enum EventKind;

namespace {

const QUuid stream = numberedId(0x517e);
const QUuid inspector = numberedId(1);
const QUuid township = numberedId(2);
const QUuid department = numberedId(3);
const QUuid county = numberedId(4);
const QUuid supervisor = numberedId(5);
const QUuid stranger = numberedId(6);

Roster everybody()
{
    EventSource hub(0xf1, QDateTime(QDate(2026, 11, 1), QTime(0, 0), Qt::UTC));
    return Roster({hub.grant(inspector, Role::Inspector, u"330106001002003"_s),
                   hub.grant(township, Role::Township, u"330106001"_s),
                   hub.grant(department, Role::Department, u"housing"_s),
                   hub.grant(county, Role::County, u"330106"_s),
                   hub.grant(supervisor, Role::Supervisor, u""_s)});
}

QJsonObject yard()
{
    return {{u"code"_s, u"GD-017"_s},
            {u"name"_s, u"一号工地"_s},
            {u"kind"_s, u"site"_s},
            {u"address"_s, u"省道东侧"_s},
            {u"grid"_s, u"330106001002003"_s},
            {u"position"_s, QJsonObject{{u"lat"_s, 36.5}, {u"lon"_s, 111.5}, {u"source"_s, u"manual"_s}}},
            {u"fields"_s, QJsonObject{{u"area_m2"_s, 5000}, {u"stage"_s, u"earthwork"_s}}}};
}

} // namespace

/// Regulated objects, folded from their events.
class SiteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = EventSource(); }

    void aSiteIsWhatWasRegistered()
    {
        const auto site = foldSite({m_desk.make(SiteRegistered, stream, township, yard())}, m_roster);

        QVERIFY(site);
        QCOMPARE(site->id, stream);
        QCOMPARE(site->code, u"GD-017"_s);
        QCOMPARE(site->name, u"一号工地"_s);
        QCOMPARE(site->kind, u"site"_s);
        QCOMPARE(site->address, u"省道东侧"_s);
        QCOMPARE(site->grid, u"330106001002003"_s);
        QCOMPARE(site->position->lat, 36.5);
        QCOMPARE(site->fields[u"area_m2"_s].toInt(), 5000);
        QVERIFY(!site->retired);
    }

    void onlyTownshipDepartmentAndCountyMayRegister_data()
    {
        QTest::addColumn<QUuid>("author");
        QTest::addColumn<bool>("may");

        QTest::newRow("inspector") << inspector << false;
        QTest::newRow("township") << township << true;
        QTest::newRow("department") << department << true;
        QTest::newRow("county") << county << true;
        QTest::newRow("supervisor") << supervisor << false;
        QTest::newRow("without a grant") << stranger << false;
    }

    void onlyTownshipDepartmentAndCountyMayRegister()
    {
        QFETCH(const QUuid, author);
        QFETCH(const bool, may);
        const std::vector<Event> registered{m_desk.make(SiteRegistered, stream, county, yard())};

        QCOMPARE(bool(foldSite({m_desk.make(SiteRegistered, stream, author, yard())}, m_roster)), may);
        for (const EventKind kind : {SiteUpdated, SiteRetired}) {
            std::vector<Event> events = registered;
            events.push_back(m_desk.make(kind, stream, author, {{u"name"_s, u"二号工地"_s}}));
            const auto site = foldSite(events, m_roster);
            QCOMPARE(site->name == u"二号工地"_s, may);
            QCOMPARE(site->retired, may && kind == SiteRetired);
        }
    }

    void anUpdateChangesWhatItNamesAndNothingElse()
    {
        const auto site = foldSite({m_desk.make(SiteRegistered, stream, township, yard()),
                                    m_desk.make(SiteUpdated, stream, department,
                                                {{u"fields"_s, QJsonObject{{u"stage"_s, u"roof"_s}}}})},
                                   m_roster);

        QCOMPARE(site->fields, (QJsonObject{{u"area_m2"_s, 5000}, {u"stage"_s, u"roof"_s}}));
        QCOMPARE(site->name, u"一号工地"_s);
        QVERIFY(site->position);
    }

    void whatIsRetiredStaysSoUntilItIsRegisteredAgain()
    {
        std::vector<Event> events{m_desk.make(SiteRegistered, stream, township, yard()),
                                  m_desk.make(SiteRetired, stream, township)};
        QVERIFY(foldSite(events, m_roster)->retired);

        events.push_back(m_desk.make(SiteUpdated, stream, department, {{u"name"_s, u"二号工地"_s}}));
        QVERIFY(foldSite(events, m_roster)->retired);
        QCOMPARE(foldSite(events, m_roster)->name, u"二号工地"_s);

        events.push_back(m_desk.make(SiteRegistered, stream, township, yard()));
        QVERIFY(!foldSite(events, m_roster)->retired);
    }

    void everyOrderOfArrivalGivesTheSameSite()
    {
        std::vector<Event> events{m_desk.make(SiteRegistered, stream, township, yard()),
                                  m_desk.make(SiteUpdated, stream, county, {{u"name"_s, u"二号工地"_s}}),
                                  m_desk.make(SiteUpdated, stream, county, {{u"name"_s, u"三号工地"_s}}),
                                  m_desk.make(SiteRetired, stream, county),
                                  m_desk.make(u"site.blessed"_s, stream, county)};
        const auto wanted = foldSite(events, m_roster);
        QCOMPARE(wanted->name, u"三号工地"_s);

        do {
            QVERIFY(foldSite(events, m_roster) == wanted);
        } while (std::next_permutation(events.begin(), events.end(), isEarlier));
    }

    void withoutARegistrationThereIsNone()
    {
        QVERIFY(!foldSite({}, m_roster));
        QVERIFY(!foldSite({m_desk.make(SiteUpdated, stream, county, yard())}, m_roster));
        QVERIFY(!foldSite({m_desk.make(CaseReported, stream, county, yard())}, m_roster));
    }

private:
    const Roster m_roster = everybody();
    EventSource m_desk;
};

QTEST_GUILESS_MAIN(SiteTest)
#include "tst_site.moc"
