#include "support/CatalogueFolder.h"
#include "support/Expect.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

/// How the shipped rules judge a case: severity, department, deadline, and what it lacks.
class AssessmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Result<Catalogue> catalogue = catalogueFrom(catalogueFolder());
        EXPECT_OK(catalogue);
        m_catalogue = *catalogue;
    }

    void severityFollowsTheRules_data()
    {
        QTest::addColumn<QString>("subject"); // category/subtype
        QTest::addColumn<QString>("fields");
        QTest::addColumn<QString>("around"); // zones, `alert`, failed items
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &subject, const QString &fields,
                            const QString &around, const QString &expected) {
            QTest::newRow(name) << subject << fields << around << expected;
        };
        row("5 m² that are out", u"burn/straw"_s, u"{'state':'embers','area_m2':5}"_s, {}, u"general"_s);
        row("burning under 10 m²", u"burn/straw"_s, u"{'state':'burning','area_m2':9.9}"_s, {}, u"general"_s);
        row("burning 10 m²", u"burn/straw"_s, u"{'state':'burning','area_m2':10}"_s, {}, u"serious"_s);
        row("burning, band from 10", u"burn/straw"_s, u"{'state':'burning','area_band':'10_50'}"_s, {},
            u"serious"_s);
        row("garbage", u"burn/garbage"_s, u"{'state':'embers'}"_s, {}, u"serious"_s);
        row("one mu", u"burn/scar"_s, u"{'state':'scar','area_m2':667}"_s, {}, u"severe"_s);
        row("near woodland", u"burn/straw"_s, u"{'state':'embers','near':['village','forest']}"_s, {},
            u"severe"_s);
        row("80 m from woodland", u"burn/leaf"_s, u"{'state':'burning','forest_m':80}"_s, {}, u"severe"_s);
        row("burnt before", u"burn/ridge"_s, u"{'state':'embers','repeat':true}"_s, {}, u"severe"_s);
        row("at the edge of woodland", u"burn/straw"_s, u"{'state':'burning','near':['forest_edge']}"_s, {},
            u"urgent"_s);
        row("spreading", u"burn/straw"_s, u"{'state':'burning','spreading':true}"_s, {}, u"urgent"_s);
        row("a stove at home", u"coal/use_home"_s, u"{'coal_kind':'loose'}"_s, u"no_coal"_s, u"general"_s);
        row("a business", u"coal/use_biz"_s, u"{'coal_kind':'loose'}"_s, {}, u"serious"_s);
        row("a fixed seller in the zone", u"coal/sell"_s, u"{'sale_place':'fixed'}"_s, u"no_coal"_s,
            u"serious"_s);
        row("a mobile seller in the zone", u"coal/sell"_s, u"{'sale_place':'mobile'}"_s, u"no_coal"_s,
            u"severe"_s);
        row("haulage outside the zone", u"coal/haul"_s, u"{}"_s, {}, u"serious"_s);
        row("haulage into the zone", u"coal/haul"_s, u"{'in_zone':true}"_s, {}, u"severe"_s);
        row("one item failed", u"site/"_s, u"{}"_s, u"cover"_s, u"general"_s);
        row("two items failed", u"site/"_s, u"{}"_s, u"cover wash"_s, u"serious"_s);
        row("three items failed", u"site/"_s, u"{}"_s, u"cover wash haul"_s, u"serious"_s);
        row("four items failed", u"site/"_s, u"{}"_s, u"cover wash haul harden"_s, u"severe"_s);
        row("dry earthwork", u"site/"_s, u"{'earthwork':true}"_s, u"wet"_s, u"severe"_s);
        row("earthwork in an alert", u"site/"_s, u"{'earthwork':true}"_s, u"alert"_s, u"severe"_s);
        row("a little spill", u"haul/spill"_s, u"{'dirty_m':10}"_s, {}, u"general"_s);
        row("100 m of spill", u"haul/spill"_s, u"{'dirty_m':100}"_s, {}, u"serious"_s);
        row("500 m of spill", u"haul/spill"_s, u"{'dirty_m':500}"_s, {}, u"severe"_s);
        row("light dust", u"road/dust"_s, u"{'level':'light'}"_s, {}, u"general"_s);
        row("ice", u"road/ice"_s, u"{}"_s, {}, u"serious"_s);
        row("a barbecue", u"fume/barbecue"_s, u"{'fuel':'charcoal'}"_s, {}, u"general"_s);
        row("a barbecue in an alert", u"fume/barbecue"_s, u"{'alert_period':true}"_s, {}, u"serious"_s);
        row("no purifier", u"fume/no_purifier"_s, u"{}"_s, {}, u"serious"_s);
        row("many complaints", u"fume/not_running"_s, u"{'complaints':3}"_s, {}, u"severe"_s);
        row("no mark", u"vehicle/no_inspection"_s, u"{}"_s, {}, u"general"_s);
        row("dense smoke", u"vehicle/black_smoke"_s, u"{'ringelmann':2}"_s, {}, u"serious"_s);
        row("illegal fuel", u"vehicle/illegal_fuel"_s, u"{}"_s, {}, u"severe"_s);
        row("odour", u"plant/odour"_s, u"{}"_s, {}, u"general"_s);
        row("dust", u"plant/dust_escape"_s, u"{}"_s, {}, u"serious"_s);
        row("dust in an alert", u"plant/dust_escape"_s, u"{}"_s, u"alert"_s, u"severe"_s);
        row("discharge at night", u"plant/night_discharge"_s, u"{}"_s, {}, u"urgent"_s);
        row("on time", u"rectify/progress"_s, u"{'status':'on_time'}"_s, {}, u"general"_s);
        row("behind", u"rectify/progress"_s, u"{'status':'behind'}"_s, {}, u"serious"_s);
        row("false rectification", u"rectify/look_back"_s, u"{'status':'accepted','outcome':'false'}"_s, {},
            u"severe"_s);
        row("small heap", u"stock/sand"_s, u"{'area_m2':100,'cover_percent':0}"_s, {}, u"general"_s);
        row("large heap", u"stock/sand"_s, u"{'area_m2':1000,'cover_percent':50}"_s, {}, u"serious"_s);
        row("idle for four months", u"stock/bare_land"_s, u"{'idle_months':4}"_s, {}, u"serious"_s);
        row("huge and open", u"stock/coal"_s, u"{'area_m2':5000,'cover_percent':49}"_s, {}, u"severe"_s);
        row("household waste", u"other/dump_household"_s, u"{}"_s, {}, u"general"_s);
        row("household waste in water", u"other/dump_household"_s, u"{'into_water':true}"_s, {}, u"urgent"_s);
        row("hazardous waste", u"other/dump_hazardous"_s, u"{}"_s, {}, u"urgent"_s);
        row("measures carried out", u"alert/haul_stop"_s, u"{'level':'red','obeyed':'yes'}"_s, {},
            u"general"_s);
        row("measures in part", u"alert/haul_stop"_s, u"{'level':'yellow','obeyed':'part'}"_s, {},
            u"serious"_s);
        row("still digging", u"alert/earthwork_stop"_s, u"{'level':'yellow','obeyed':'no'}"_s, {},
            u"severe"_s);
    }
    void severityFollowsTheRules()
    {
        QFETCH(QString, subject);
        QFETCH(QString, fields);
        QFETCH(QString, around);
        CaseFacts facts = factsOf(subject, fields);
        for (const QString &word : around.split(u' ', Qt::SkipEmptyParts)) {
            if (word == u"alert"_s)
                facts.alert = true;
            else
                (word == u"no_coal"_s ? facts.zones : facts.failedItems) << word;
        }

        QTEST(key(gravity(category(facts), facts).severity), "expected");
    }

    void theUrgentSayWhatToDoAtOnce()
    {
        const CaseFacts facts = factsOf(u"burn/straw"_s, u"{'state':'burning','spreading':true}"_s);

        QVERIFY(gravity(category(facts), facts).advice.zh.contains(u"119"_s));
        QVERIFY(gravity(category(facts), factsOf(u"burn/straw"_s, u"{}"_s)).advice.isEmpty());
    }

    void departmentAndDeadlineAreSuggested_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("fields");
        QTest::addColumn<QString>("department");
        QTest::addColumn<int>("hours");
        QTest::newRow("straw") << u"burn/straw"_s << u"{}"_s << u"agriculture"_s << 2;
        QTest::newRow("garbage") << u"burn/garbage"_s << u"{}"_s << u"urban"_s << 2;
        QTest::newRow("by the wood") << u"burn/straw"_s << u"{'forest_m':50}"_s << u"forestry"_s << 2;
        QTest::newRow("coal sale") << u"coal/sell"_s << u"{}"_s << u"market"_s << 8;
        QTest::newRow("coal at home") << u"coal/use_home"_s << u"{}"_s << u"township"_s << 7 * 24;
        QTest::newRow("site") << u"site/"_s << u"{}"_s << u"housing"_s << 3 * 24;
        QTest::newRow("highway works")
            << u"site/"_s << u"{'project_kind':'highway'}"_s << u"transport"_s << 3 * 24;
        QTest::newRow("mud") << u"haul/mud"_s << u"{}"_s << u"urban"_s << 4;
        QTest::newRow("broken road") << u"road/broken"_s << u"{}"_s << u"transport"_s << 15 * 24;
        QTest::newRow("barbecue") << u"fume/barbecue"_s << u"{}"_s << u"urban"_s << 1;
        QTest::newRow("black smoke") << u"vehicle/black_smoke"_s << u"{}"_s << u"police"_s << 8;
        QTest::newRow("plant") << u"plant/odour"_s << u"{}"_s << u"ecology"_s << 8;
        QTest::newRow("look-back") << u"rectify/look_back"_s << u"{}"_s << u"committee"_s << 7 * 24;
        QTest::newRow("bare land") << u"stock/bare_land"_s << u"{}"_s << u"resources"_s << 3 * 24;
        QTest::newRow("hazardous waste") << u"other/dump_hazardous"_s << u"{}"_s << u"ecology"_s << 2;
        QTest::newRow("alert") << u"alert/earthwork_stop"_s << u"{}"_s << u"housing"_s << 4;
    }
    void departmentAndDeadlineAreSuggested()
    {
        QFETCH(QString, subject);
        QFETCH(QString, fields);
        QFETCH(QString, department);
        QFETCH(int, hours);
        const CaseFacts facts = factsOf(subject, fields);

        const Suggestion suggested =
            suggestion(category(facts), facts, gravity(category(facts), facts).severity);

        QCOMPARE(suggested.department, department);
        QVERIFY(suggested.within == std::chrono::hours(hours));
    }

    void aBurningReportNeedsAPhotoAStateAndAnAction()
    {
        const CaseFacts empty = factsOf(u"burn/straw"_s, u"{}"_s);
        const CaseFacts enough = factsOf(u"burn/straw"_s, u"{'state':'burning'}"_s);
        using What = Lack::What;

        QCOMPARE(missing(category(empty), empty, {}, 0),
                 (std::vector<Lack>{{What::Photo}, {What::Field, u"state"_s}, {What::Action}}));
        QCOMPARE(missing(category(enough), enough, u"extinguished"_s, 1), std::vector<Lack>{});
        QVERIFY(category(enough).action(u"extinguished"_s)->settled);
        QVERIFY(!category(enough).action(u"fire_called"_s)->settled);
    }

    void anAnswerThatTheFieldDoesNotAcceptCountsAsLacking()
    {
        CaseFacts facts = factsOf(u"burn/straw"_s, u"{'state':'burning','area_m2':-1}"_s);
        QCOMPARE(missing(category(facts), facts, u"none"_s, 1),
                 (std::vector<Lack>{{Lack::What::Field, u"area_m2"_s}}));

        facts.subtype.clear();
        facts.fields[u"area_m2"_s] = 30;
        QCOMPARE(missing(category(facts), facts, u"none"_s, 1), (std::vector<Lack>{{Lack::What::Subtype}}));
    }

    void fieldsComeAndGoWithTheSubtypeAndTheAnswers()
    {
        const Category &burn = *m_catalogue.category(u"burn"_s);
        const Field &spreading = *burn.field(u"spreading"_s);

        QVERIFY(spreading.isShown(factsOf(u"burn/straw"_s, u"{'state':'smoking'}"_s)));
        QVERIFY(!spreading.isShown(factsOf(u"burn/straw"_s, u"{'state':'embers'}"_s)));
        QVERIFY(!burn.field(u"crop"_s)->isShown(factsOf(u"burn/garbage"_s, u"{}"_s)));
        QCOMPARE(burn.field(u"material"_s)->choicesFor(u"straw"_s).size(), 4u);
        QVERIFY(burn.field(u"burner_name"_s)->personal);
    }

    void theSummaryIsInTheWordsOfTheCatalogueAndKeepsPersonsOut()
    {
        const CaseFacts facts = factsOf(
            u"burn/straw"_s, u"{'state':'burning','material':'corn_straw','area_m2':30,'leaseholder':'x'}"_s);

        QCOMPARE(summary(category(facts), facts).zh, u"玉米秸秆 · 正在燃烧 · 过火面积(准确) 30 ㎡"_s);
        QCOMPARE(summary(category(facts), facts).en, u"Corn straw · Burning · Burnt area, exact 30 m²"_s);
    }

private:
    const Category &category(const CaseFacts &facts) const { return *m_catalogue.category(facts.category); }

    static CaseFacts factsOf(const QString &subject, QString fields)
    {
        return {.category = subject.section(u'/', 0, 0),
                .subtype = subject.section(u'/', 1),
                .fields = QJsonDocument::fromJson(fields.replace(u'\'', u'"').toUtf8()).object()};
    }

    Catalogue m_catalogue;
};

QTEST_GUILESS_MAIN(AssessmentTest)
#include "tst_assessment.moc"
