#include "support/StrawCase.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;
using namespace lantian::strawcase;
using enum EventKind;

/// What an event that applies changes in the case, besides its state.
class CaseEffectsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nullInAnAmendmentRemovesTheField()
    {
        std::vector<Event> events = acceptedCase();
        events.push_back(
            m_desk.make(CaseAmended, stream, inspector,
                        {{u"fields"_s, QJsonObject{{u"area_m2"_s, QJsonValue()}, {u"crop"_s, u"wheat"_s}}}}));

        const Case folded = foldCase(events, m_roster);

        QCOMPARE(folded.fields, (QJsonObject{{u"material"_s, u"corn_straw"_s}, {u"crop"_s, u"wheat"_s}}));
    }

    void whatWasReturnedIsReportedAgainOnceItIsAmended()
    {
        std::vector<Event> events = acceptedCase();
        const Event returned = m_desk.make(CaseReturned, stream, township,
                                           basedOn(events.back(), {{u"missing"_s, QJsonArray{u"photo"_s}}}));
        events.push_back(returned);
        QCOMPARE(foldCase(events, m_roster).state, CaseState::Returned);

        events.push_back(m_desk.make(CaseAmended, stream, inspector, {{u"photos"_s, photosJson({7})}}));
        QCOMPARE(foldCase(events, m_roster).state, CaseState::Reported);
        QCOMPARE(hashes(foldCase(events, m_roster)), (QStringList{u"1"_s, u"2"_s, u"7"_s}));

        events.push_back(m_desk.make(CaseAccepted, stream, township, basedOn(returned)));
        QCOMPARE(foldCase(events, m_roster).state, CaseState::Accepted);
    }

    void everyRelapseIsCounted()
    {
        std::vector<Event> events = acceptedCase();
        for (int round = 1; round <= 3; ++round) {
            const auto decide = [&](EventKind kind, const QUuid &author, const QJsonObject &data) {
                events.push_back(m_desk.make(kind, stream, author, basedOn(events.back(), data)));
            };
            decide(CaseDispatched, county, {{u"department"_s, u"housing"_s}});
            decide(CaseRectified, department, {});
            decide(CaseVerified, township, {{u"result"_s, u"pass"_s}});
            decide(CaseClosed, county, {});
            decide(CaseLookedBack, inspector, {{u"result"_s, u"consolidated"_s}});
            QCOMPARE(foldCase(events, m_roster).reopened, round - 1);
            decide(CaseLookedBack, inspector, {{u"result"_s, u"perfunctory"_s}});

            const Case folded = foldCase(events, m_roster);
            QCOMPARE(folded.reopened, round);
            QCOMPARE(folded.state, CaseState::Accepted);
            QCOMPARE(folded.decision, events.back().id);
        }
    }

    void aDeadlineIsExtendedAndAnUrgeLeavesIt()
    {
        std::vector<Event> events = acceptedCase();
        const auto decide = [&](EventKind kind, const QJsonObject &data) {
            events.push_back(m_desk.make(kind, stream, county, basedOn(events.back(), data)));
        };
        decide(CaseDispatched, {{u"department"_s, u"housing"_s}, {u"due"_s, u"2026-11-20T12:00:00+08:00"_s}});
        decide(CaseExtended, {{u"due"_s, u"2026-11-25T12:00:00+08:00"_s}});
        decide(CaseUrged, {});

        const Case folded = foldCase(events, m_roster);

        QCOMPARE(folded.due, QDateTime(QDate(2026, 11, 25), QTime(4, 0), Qt::UTC));
        QCOMPARE(folded.dispatchedBy, Role::County);
        QCOMPARE(folded.state, CaseState::Dispatched);
    }

    void photosOfARefusedEventAreNotTheCases()
    {
        std::vector<Event> events = acceptedCase();
        events.push_back(
            m_desk.make(CasePhotoAdded, stream, numberedId(99), {{u"photos"_s, photosJson({9})}}));

        const Case folded = foldCase(events, m_roster);

        QCOMPARE(hashes(folded), (QStringList{u"1"_s, u"2"_s}));
        QCOMPARE(refusals(folded).last(), u"not-allowed"_s);
    }

    void aGrantCountsFromItsDayOnAndNotAfterItWasTaken()
    {
        const QUuid clerk = numberedId(50);
        EventSource hub(0xf1, noon(1));
        std::vector<Event> registry{hub.grant(clerk, Role::Township, u"330106001"_s, noon(5))};
        hub.set(noon(15));
        registry.push_back(hub.make(UserDisabled, clerk, county, {{u"user"_s, idText(clerk)}}));
        const Roster roster(registry);
        const auto acceptedOn = [&](int day) {
            EventSource tablet(0xd1, noon(2));
            EventSource desk(0xd2, noon(day));
            return foldCase({tablet.make(CaseReported, stream, inspector, straw()),
                             desk.make(CaseAccepted, stream, clerk)},
                            roster)
                .state;
        };

        QCOMPARE(acceptedOn(4), CaseState::Reported);
        QCOMPARE(acceptedOn(6), CaseState::Accepted);
        QCOMPARE(acceptedOn(14), CaseState::Accepted);
        QCOMPARE(acceptedOn(16), CaseState::Reported);
    }

    void anotherGridInAnAmendmentBringsTheCaseToAnotherTownship()
    {
        std::vector<Event> events{m_desk.make(CaseReported, stream, inspector, straw())};
        events.push_back(m_desk.make(CaseAmended, stream, inspector, {{u"grid"_s, u"330106009001001"_s}}));
        events.push_back(m_desk.make(CaseAccepted, stream, township));

        const Case folded = foldCase(events, m_roster);

        QCOMPARE(refusals(folded), (QStringList{u"-"_s, u"-"_s, u"not-allowed"_s}));
    }

    void aReportWithoutAGridIsTheReportersTownships()
    {
        const Event report = m_desk.make(CaseReported, stream, inspector);

        const Event byOwn = m_desk.make(CaseAccepted, stream, township);
        const Event byOther = m_desk.make(CaseAccepted, stream, otherTownship);

        QCOMPARE(foldCase({report, byOwn}, m_roster).state, CaseState::Accepted);
        QCOMPARE(foldCase({report, byOther}, m_roster).timeline.back().refusal, Refusal::NotAllowed);
    }

    void aCaseThatNobodyCanPlaceIsTheCountys()
    {
        const Event report = m_desk.make(CaseReported, stream, numberedId(99));

        const Event byTownship = m_desk.make(CaseAccepted, stream, township);
        const Event byCounty = m_desk.make(CaseAccepted, stream, county);

        QCOMPARE(foldCase({report, byTownship}, m_roster).timeline.back().refusal, Refusal::NotAllowed);
        QCOMPARE(foldCase({report, byCounty}, m_roster).state, CaseState::Accepted);
    }

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

QTEST_GUILESS_MAIN(CaseEffectsTest)
#include "tst_caseeffects.moc"
