#include "support/StrawCase.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;
using namespace lantian::strawcase;
using enum EventKind;

namespace {

/// A whole life: reported, amended, dispatched, put right, closed, relapsed; with strays of every sort.
std::vector<Event> wholeLife()
{
    EventSource tablet(0xd1, noon(10));
    EventSource desk(0xd2, noon(10));
    std::vector<Event> events;
    const auto add = [&](EventSource &source, EventKind kind, const QUuid &author, const QJsonObject &data) {
        source.set(noon(10).addSecs(60 * qint64(events.size())));
        events.push_back(source.make(kind, stream, author, data));
        return events.back();
    };
    add(tablet, CaseReported, inspector, straw());
    add(tablet, CaseAmended, inspector, {{u"fields"_s, QJsonObject{{u"area_m2"_s, 40}}}});
    const Event accepted = add(desk, CaseAccepted, township, {{u"number"_s, u"2026-0001"_s}});
    add(tablet, CasePhotoAdded, inspector, {{u"photos"_s, photosJson({2, 3})}});
    const Event dispatched =
        add(desk, CaseDispatched, township,
            basedOn(accepted, {{u"department"_s, u"housing"_s}, {u"due"_s, u"2026-11-20T12:00:00+08:00"_s}}));
    add(tablet, CaseDispatched, county, basedOn(accepted, {{u"department"_s, u"traffic"_s}}));
    const Event rectified =
        add(desk, CaseRectified, department, basedOn(dispatched, {{u"photos"_s, photosJson({4})}}));
    add(tablet, CaseReported, inspector, straw());
    const Event verified = add(desk, CaseVerified, township, basedOn(rectified, {{u"result"_s, u"pass"_s}}));
    const Event closed = add(desk, CaseClosed, township, basedOn(verified));
    add(desk, CaseLookedBack, county, basedOn(closed, {{u"result"_s, u"relapsed"_s}}));
    events.push_back(desk.make(u"case.blessed"_s, stream, county));
    return events;
}

} // namespace

/// The fold: the same case from the same events, whatever way they came; and none is lost.
class CaseFoldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeLifeIsToldInOrder()
    {
        const Case folded = foldCase(wholeLife(), m_roster);

        QCOMPARE(refusals(folded),
                 (QStringList{u"-"_s, u"-"_s, u"-"_s, u"-"_s, u"-"_s, u"superseded"_s, u"-"_s,
                              u"already-reported"_s, u"-"_s, u"-"_s, u"-"_s, u"unknown"_s}));
        QCOMPARE(folded.id, stream);
        QCOMPARE(folded.state, CaseState::Accepted);
        QCOMPARE(folded.reopened, 1);
        QCOMPARE(folded.number, u"2026-0001"_s);
        QCOMPARE(folded.fields[u"area_m2"_s].toInt(), 40);
        QCOMPARE(folded.category, u"burn"_s);
        QCOMPARE(folded.subtype, u"straw"_s);
        QCOMPARE(folded.severity, u"major"_s);
        QCOMPARE(folded.note, u"省道东侧"_s);
        QCOMPARE(folded.grid, grid);
        QCOMPARE(folded.law, QStringList{u"eco-1131"_s});
        QCOMPARE(folded.catalogue, u"lantian 2026-11"_s);
        QCOMPARE(folded.reporter, inspector);
        QCOMPARE(folded.department, QString());
        QVERIFY(!folded.due.isValid());
        QCOMPARE(hashes(folded), (QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
    }

    void everyOrderOfArrivalGivesTheSameCase()
    {
        const Case wanted = foldCase(wholeLife(), m_roster);

        for (unsigned int seed = 0; seed < 200; ++seed) {
            std::vector<Event> events = wholeLife();
            std::shuffle(events.begin(), events.end(), std::mt19937(seed));

            QVERIFY2(foldCase(events, m_roster) == wanted, qUtf8Printable(u"seed %1"_s.arg(seed)));
        }
    }

    void everyPartOfTheEventsIsWhollyInTheTimeline()
    {
        const std::vector<Event> all = wholeLife();

        for (unsigned int part = 1; part < (1U << all.size()); ++part) {
            std::vector<Event> some;
            for (std::size_t i = 0; i < all.size(); ++i) {
                if ((part >> i & 1U) != 0)
                    some.push_back(all[i]);
            }
            const Case folded = foldCase(some, m_roster);

            QCOMPARE(folded.timeline.size(), some.size());
            for (const Event &event : some)
                QVERIFY(std::any_of(folded.timeline.begin(), folded.timeline.end(),
                                    [&](const CaseEntry &entry) { return entry.event == event; }));
        }
    }

    void sameInstantIsOrderedById()
    {
        std::vector<Event> events = acceptedCase();
        Event first = m_desk.make(CaseDispatched, stream, township,
                                  basedOn(events.back(), {{u"department"_s, u"housing"_s}}));
        Event second = first;
        second.id = numberedId(0xffffffff);
        second.data[u"department"_s] = u"traffic"_s;

        for (const auto &pair : {std::pair(first, second), std::pair(second, first)}) {
            std::vector<Event> both = events;
            both.push_back(pair.first);
            both.push_back(pair.second);
            const Case folded = foldCase(both, m_roster);

            QCOMPARE(folded.department, u"housing"_s);
            QCOMPARE(folded.timeline.back().event.id, second.id);
            QCOMPARE(folded.timeline.back().refusal, Refusal::Superseded);
        }
    }

    void ofTwoDecisionsOnOneBaseTheEarlierApplies()
    {
        std::vector<Event> events = acceptedCase();
        const Event base = events.back();
        EventSource office(0xd3, m_desk.now().addSecs(30));
        const Event byCounty = office.make(CaseMerged, stream, county, basedOn(base));
        const Event byTownship =
            m_desk.make(CaseDispatched, stream, township, basedOn(base, {{u"department"_s, u"housing"_s}}));
        events.push_back(byCounty);
        events.push_back(byTownship);

        const Case folded = foldCase(events, m_roster);

        QCOMPARE(folded.state, CaseState::Dispatched);
        QCOMPARE(folded.decision, byTownship.id);
        QCOMPARE(folded.timeline.back().event.id, byCounty.id);
        QCOMPARE(folded.timeline.back().refusal, Refusal::Superseded);
    }

    void anEarlierDecisionThatComesLateTakesThePlaceOfTheLater()
    {
        std::vector<Event> events = acceptedCase();
        const Event base = events.back();
        const Event early =
            m_desk.make(CaseDispatched, stream, township, basedOn(base, {{u"department"_s, u"housing"_s}}));
        const Event late = m_desk.make(CaseReturned, stream, township, basedOn(base));
        events.push_back(late);
        QCOMPARE(foldCase(events, m_roster).state, CaseState::Returned);

        events.push_back(early);

        const Case folded = foldCase(events, m_roster);
        QCOMPARE(folded.state, CaseState::Dispatched);
        QCOMPARE(folded.timeline.back().refusal, Refusal::Superseded);
    }

    void aRefusedDecisionIsNobodysBase()
    {
        std::vector<Event> events = acceptedCase();
        const Event refused = m_desk.make(CaseClosed, stream, county, basedOn(events.back()));
        events.push_back(refused);
        events.push_back(
            m_desk.make(CaseDispatched, stream, county, basedOn(refused, {{u"department"_s, u"housing"_s}})));

        const Case folded = foldCase(events, m_roster);

        QCOMPARE(refusals(folded), (QStringList{u"-"_s, u"-"_s, u"wrong-state"_s, u"superseded"_s}));
        QCOMPARE(folded.state, CaseState::Accepted);
    }

    void anAmendmentIsNoDecision()
    {
        std::vector<Event> events = acceptedCase();
        const Event base = events.back();
        events.push_back(m_desk.make(CaseAmended, stream, inspector, {{u"severity"_s, u"minor"_s}}));
        events.push_back(
            m_desk.make(CaseDispatched, stream, township, basedOn(base, {{u"department"_s, u"housing"_s}})));

        const Case folded = foldCase(events, m_roster);

        QCOMPARE(refusals(folded), (QStringList{u"-"_s, u"-"_s, u"-"_s, u"-"_s}));
        QCOMPARE(folded.severity, u"minor"_s);
    }

    void aKindFromANewerVersionIsKeptAndChangesNothing()
    {
        std::vector<Event> events = acceptedCase();
        const Case before = foldCase(events, m_roster);
        const Event newer = m_desk.make(u"case.blessed"_s, stream, county,
                                        {{u"photos"_s, photosJson({9})}, {u"category"_s, u"x"_s}});
        events.push_back(newer);

        Case after = foldCase(events, m_roster);

        QCOMPARE(after.timeline.back().event, newer);
        QCOMPARE(after.timeline.back().refusal, Refusal::Unknown);
        after.timeline.pop_back();
        QVERIFY(after == before);
    }

    void withoutAReportEverythingWaits()
    {
        const std::vector<Event> events = acceptedCase();

        const Case folded = foldCase({events.back()}, m_roster);

        QCOMPARE(refusals(folded), QStringList{u"not-reported"_s});
        QVERIFY(folded.category.isEmpty());
    }

    void aReportFromATabletWhoseClockIsIn2099CanBeDecided()
    {
        EventSource tablet(0xd1, QDateTime(QDate(2099, 1, 1), QTime(0, 0), Qt::UTC));
        const Event report = tablet.make(CaseReported, stream, inspector, straw());
        const Event accepted = m_desk.make(CaseAccepted, stream, township);
        const Event dispatched = m_desk.make(CaseDispatched, stream, township,
                                             basedOn(accepted, {{u"department"_s, u"housing"_s}}));

        const Case folded = foldCase({accepted, dispatched, report}, m_roster);

        QCOMPARE(folded.state, CaseState::Dispatched);
        QCOMPARE(refusals(folded), (QStringList{u"-"_s, u"-"_s, u"-"_s}));
        QCOMPARE(folded.timeline.front().event.id, report.id);
    }

    void theEarlierOfTwoReportsCounts()
    {
        EventSource tablet(0xd1, noon(10));
        const Event first = tablet.make(CaseReported, stream, inspector, straw());
        const Event second = tablet.make(CaseReported, stream, county, {{u"category"_s, u"coal"_s}});

        const Case folded = foldCase({second, first}, m_roster);

        QCOMPARE(folded.category, u"burn"_s);
        QCOMPARE(folded.reporter, inspector);
        QCOMPARE(refusals(folded), (QStringList{u"-"_s, u"already-reported"_s}));
    }

    void nothingAtAllIsAnEmptyCase() { QVERIFY(foldCase({}, m_roster) == Case()); }

private:
    std::vector<Event> acceptedCase()
    {
        m_desk = EventSource(0xd2, noon(10));
        EventSource tablet(0xd1, noon(9));
        return {tablet.make(CaseReported, stream, inspector, straw()),
                m_desk.make(CaseAccepted, stream, township)};
    }

    const Roster m_roster = everybody();
    EventSource m_desk{0xd2, noon(10)};
};

QTEST_GUILESS_MAIN(CaseFoldTest)
#include "tst_casefold.moc"
