#include "domain/CaseFold.h"
#include "domain/Decision.h"
#include "domain/DecisionFields.h"
#include "support/Events.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

namespace {

/// One line of the table in protocol.md 1.4, copied from the paper and not from the code.
struct Line {
    EventKind kind;
    QString result; ///< `data.result`; empty for any
    QString from;   ///< states; `accepted/settled`: only when `on_site.settled`
    QString to;     ///< `same`, or a state
    QString by;
    bool neverRectifier = false;
};

using enum EventKind;

const std::vector<Line> paper{
    {CaseAmended, {}, u"reported accepted"_s, u"same"_s, u"reporter township"_s},
    {CaseAmended, {}, u"returned"_s, u"reported"_s, u"reporter township"_s},
    {CaseAccepted, {}, u"reported"_s, u"accepted"_s, u"township county"_s},
    {CaseRejected, {}, u"reported returned"_s, u"rejected"_s, u"township county"_s},
    {CaseMerged, {}, u"reported accepted"_s, u"merged"_s, u"township county"_s},
    {CaseReturned, {}, u"reported accepted"_s, u"returned"_s, u"township county"_s},
    {CaseReturned, {}, u"dispatched rectifying"_s, u"accepted"_s, u"department"_s},
    {CaseDispatched, {}, u"accepted"_s, u"dispatched"_s, u"township county"_s},
    {CaseExtended, {}, u"dispatched rectifying rectified"_s, u"same"_s, u"county township-dispatched"_s},
    {CaseUrged, {}, u"dispatched rectifying rectified"_s, u"same"_s, u"county township supervisor"_s},
    {CaseProgressed, {}, u"dispatched rectifying"_s, u"rectifying"_s, u"department"_s},
    {CaseRectified, {}, u"dispatched rectifying"_s, u"rectified"_s, u"department"_s},
    {CaseVerified, u"pass"_s, u"rectified accepted/settled"_s, u"verified"_s,
     u"inspector township county supervisor"_s, true},
    {CaseVerified, u"fail"_s, u"rectified"_s, u"rectifying"_s, u"inspector township county supervisor"_s,
     true},
    {CaseClosed, {}, u"verified"_s, u"closed"_s, u"county township-dispatched township-settled"_s},
    {CaseLookedBack, u"consolidated"_s, u"closed"_s, u"closed"_s, u"supervisor township county inspector"_s},
    {CaseLookedBack, u"relapsed"_s, u"closed"_s, u"accepted"_s, u"supervisor township county inspector"_s},
    {CaseLookedBack, u"false"_s, u"closed"_s, u"accepted"_s, u"supervisor township county inspector"_s},
    {CaseLookedBack, u"perfunctory"_s, u"closed"_s, u"accepted"_s, u"supervisor township county inspector"_s},
    {CasePhotoAdded,
     {},
     u"reported accepted returned dispatched rectifying rectified verified closed"_s,
     u"same"_s,
     u"reporter inspector township department county supervisor"_s},
};

const QString here = u"330106001002003"_s;

/// Somebody who may try something, with the words of the paper that fit.
struct Person {
    QString name;
    QUuid id;
    std::optional<Role> role;
    QString scope;
    QStringList words;
};

const std::vector<Person> people{
    {u"reporter without a grant"_s, numberedId(1), {}, {}, {u"reporter"_s}},
    {u"stranger without a grant"_s, numberedId(2), {}, {}, {}},
    {u"inspector of the grid"_s, numberedId(3), Role::Inspector, here, {u"inspector"_s}},
    {u"inspector of another grid"_s, numberedId(4), Role::Inspector, u"330106001002004"_s, {}},
    {u"township here"_s,
     numberedId(5),
     Role::Township,
     u"330106001"_s,
     {u"township"_s, u"township-dispatched"_s, u"township-settled"_s}},
    {u"township elsewhere"_s, numberedId(6), Role::Township, u"330106002"_s, {}},
    {u"department dispatched to"_s, numberedId(7), Role::Department, u"housing"_s, {u"department"_s}},
    {u"another department"_s, numberedId(8), Role::Department, u"traffic"_s, {}},
    {u"county"_s, numberedId(9), Role::County, u"330106"_s, {u"county"_s}},
    {u"supervisor"_s, numberedId(10), Role::Supervisor, {}, {u"supervisor"_s}},
    {u"county with another scope"_s, numberedId(12), Role::County, u"330107"_s, {u"county"_s}},
    // Put it right for the department, and has become the inspector of the grid since.
    {u"who rectified it"_s, numberedId(11), Role::Inspector, here, {u"inspector"_s, u"rectifier"_s}},
};

const QUuid &who(const QString &name)
{
    const auto isHe = [&](const Person &person) { return person.name == name; };
    return std::find_if(people.begin(), people.end(), isHe)->id;
}

QDateTime noon(int day)
{
    return {QDate(2026, 11, day), QTime(4, 0), Qt::UTC};
}

Roster everybody()
{
    EventSource hub(0xf1, noon(1));
    std::vector<Event> grants;
    for (const Person &person : people) {
        if (person.words.contains(u"rectifier"_s)) {
            grants.push_back(hub.grant(person.id, Role::Department, u"housing"_s, noon(1)));
            grants.push_back(hub.grant(person.id, *person.role, person.scope, noon(20)));
        } else if (person.role) {
            grants.push_back(hub.grant(person.id, *person.role, person.scope, noon(1)));
        }
    }
    return Roster(grants);
}

/// A case brought to a state by real events, all before the 20th.
struct Standing {
    QString name;
    QString state;
    bool settled = false;
    bool dispatched = false;
    bool dispatchedByTownship = false;
    bool rectified = false;
    std::vector<Event> events;
    std::optional<Event> decision; ///< the last one; nothing before the first
};

/// Walks a case through `way`: decisions parted by blanks, `verified:fail` for one with a result.
Standing standing(const QString &state, bool settled, bool byTownship, const QString &way)
{
    EventSource source(0xd1, noon(10));
    const QUuid stream = numberedId(0xca5e);
    const QUuid office = byTownship ? who(u"township here"_s) : who(u"county"_s);
    Standing made{.name = u"%1 (settled %2, by %3: %4)"_s.arg(state).arg(settled).arg(
                      byTownship ? u"township"_s : u"county"_s, way),
                  .state = state,
                  .settled = settled};
    const QJsonObject onSite{{u"action"_s, u"dissuaded"_s}, {u"settled"_s, settled}};
    made.events.push_back(
        source.make(CaseReported, stream, numberedId(1),
                    {{u"category"_s, u"burn"_s}, {u"grid"_s, here}, {u"on_site"_s, onSite}}));
    for (const QString &step : way.split(u' ', Qt::SkipEmptyParts)) {
        const EventKind kind = *eventKindFromKey(u"case."_s + step.section(u':', 0, 0));
        QJsonObject data{{u"result"_s, step.section(u':', 1)}, {u"department"_s, u"housing"_s}};
        if (made.decision)
            data = basedOn(*made.decision, data);
        QUuid author = office;
        if (kind == CaseProgressed || kind == CaseRectified)
            author = who(u"who rectified it"_s);
        else if (kind == CaseVerified)
            author = who(u"supervisor"_s);
        else if (kind == CaseClosed || kind == CaseLookedBack)
            author = who(u"county"_s);
        made.dispatched = made.dispatched || kind == CaseDispatched;
        made.rectified = made.rectified || kind == CaseRectified;
        if (kind == CaseLookedBack && step != u"looked_back:consolidated"_s)
            made.dispatched = made.rectified = false;
        made.events.push_back(source.make(kind, stream, author, data));
        made.decision = made.events.back();
    }
    made.dispatchedByTownship = made.dispatched && byTownship;
    return made;
}

std::vector<Standing> standings()
{
    std::vector<Standing> all;
    for (const bool settled : {false, true}) {
        for (const bool byTownship : {false, true}) {
            const auto add = [&](const QString &state, const QString &way) {
                all.push_back(standing(state, settled, byTownship, way));
            };
            add(u"reported"_s, {});
            add(u"accepted"_s, u"accepted"_s);
            add(u"rejected"_s, u"rejected"_s);
            add(u"merged"_s, u"merged"_s);
            add(u"returned"_s, u"returned"_s);
            add(u"dispatched"_s, u"accepted dispatched"_s);
            add(u"dispatched"_s, u"accepted dispatched urged"_s);
            add(u"rectifying"_s, u"accepted dispatched progressed"_s);
            add(u"rectifying"_s, u"accepted dispatched rectified verified:fail"_s);
            add(u"rectified"_s, u"accepted dispatched rectified"_s);
            add(u"rectified"_s, u"accepted dispatched rectified urged"_s);
            add(u"verified"_s, u"accepted dispatched rectified verified:pass"_s);
            add(u"closed"_s, u"accepted dispatched rectified verified:pass closed"_s);
            add(u"closed"_s,
                u"accepted dispatched rectified verified:pass closed looked_back:consolidated"_s);
            add(u"accepted"_s, u"accepted dispatched rectified verified:pass closed looked_back:relapsed"_s);
            if (settled) {
                add(u"verified"_s, u"accepted verified:pass"_s);
                add(u"closed"_s, u"accepted verified:pass closed"_s);
            }
        }
    }
    return all;
}

/// Whether `line` starts from where the case stands.
bool isFrom(const Line &line, const Standing &standing)
{
    const QStringList from = line.from.split(u' ');
    return from.contains(standing.state) ||
           (standing.settled && from.contains(standing.state + u"/settled"_s));
}

bool isBy(const Line &line, const Standing &standing, const Person &person)
{
    if (line.neverRectifier && standing.rectified && person.words.contains(u"rectifier"_s))
        return false;
    const QStringList by = line.by.split(u' ');
    return std::any_of(person.words.begin(), person.words.end(), [&](const QString &word) {
        return by.contains(word) && (word != u"department"_s || standing.dispatched) &&
               (word != u"township-dispatched"_s || standing.dispatchedByTownship) &&
               (word != u"township-settled"_s || standing.settled);
    });
}

/// What the paper says: the state it leads to, or the reason's word.
QString expected(EventKind kind, const QString &result, const Standing &standing, const Person &person)
{
    bool possible = false;
    for (const Line &line : paper) {
        if (line.kind != kind || (!line.result.isEmpty() && line.result != result) || !isFrom(line, standing))
            continue;
        possible = true;
        if (isBy(line, standing, person))
            return line.to == u"same"_s ? standing.state : line.to;
    }
    return possible ? u"not-allowed"_s : u"wrong-state"_s;
}

} // namespace

Q_DECLARE_METATYPE(lantian::EventKind)

/// Every cell of protocol.md 1.4: kind and result, state, author, base.
class DecisionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const Standing &standing : m_standings) {
            const Case folded = foldCase(standing.events, m_roster);
            QVERIFY2(key(folded.state) == standing.state, qUtf8Printable(standing.name));
            QVERIFY2(folded.decision == (standing.decision ? standing.decision->id : QUuid()),
                     qUtf8Printable(standing.name));
        }
    }

    void everyDecisionHasAWordAndWhatItSays()
    {
        QCOMPARE(decisionWords().size(), 12);
        for (const QString &word : decisionWords()) {
            const auto kind = decisionFromWord(word);
            QVERIFY2(kind && isDecision(*kind), qUtf8Printable(word));
            QCOMPARE(decisionFromWord(u"case."_s + word), kind);
        }
        for (const QString &none : {u"reported"_s, u"amended"_s, u"photo_added"_s, u"x"_s, u""_s})
            QVERIFY2(!decisionFromWord(none), qUtf8Printable(none));
        QCOMPARE(decisionFields(EventKind::CaseLookedBack).front().choices.size(), 4);
        QVERIFY(decisionFields(EventKind::CaseReported).empty());
    }

    void everyCellIsAsOnPaper_data()
    {
        QTest::addColumn<EventKind>("kind");
        QTest::addColumn<QString>("result");
        QTest::addColumn<int>("person");

        std::vector<std::pair<EventKind, QString>> events;
        for (const EventKind kind :
             {CaseAmended, CasePhotoAdded, CaseAccepted, CaseRejected, CaseMerged, CaseDispatched,
              CaseReturned, CaseExtended, CaseProgressed, CaseRectified, CaseClosed, CaseUrged})
            events.emplace_back(kind, QString());
        for (const QString &result : {u"pass"_s, u"fail"_s})
            events.emplace_back(CaseVerified, result);
        for (const QString &result : {u"consolidated"_s, u"relapsed"_s, u"false"_s, u"perfunctory"_s})
            events.emplace_back(CaseLookedBack, result);
        for (const auto &[kind, result] : events) {
            for (int person = 0; person < int(people.size()); ++person)
                QTest::addRow("%s %s by %s", qUtf8Printable(key(kind)), qUtf8Printable(result),
                              qUtf8Printable(people[size_t(person)].name))
                    << kind << result << person;
        }
    }

    void everyCellIsAsOnPaper()
    {
        QFETCH(const EventKind, kind);
        QFETCH(const QString, result);
        QFETCH(const int, person);
        const Person &author = people[size_t(person)];

        for (const Standing &standing : m_standings) {
            for (const QString &base : {u"right"_s, u"wrong"_s, u"missing"_s, u"the report"_s}) {
                QString wanted = expected(kind, result, standing, author);
                const bool isCurrent =
                    base == u"right"_s ||
                    (!standing.decision && (base == u"missing"_s || base == u"the report"_s));
                if (kind != CaseAmended && kind != CasePhotoAdded && !isCurrent)
                    wanted = u"superseded"_s;

                const QString found = outcome(standing, kind, author, dataFor(standing, base, result));
                QVERIFY2(found == wanted, qUtf8Printable(u"%1, base %2: %3 instead of %4"_s.arg(
                                              standing.name, base, found, wanted)));
            }
        }
    }

    void aSecondReportIsRefusedWhoeverMakesIt()
    {
        for (const Standing &standing : m_standings) {
            for (const Person &author : people)
                QCOMPARE(outcome(standing, CaseReported, author, dataFor(standing, u"right"_s, {})),
                         u"already-reported"_s);
        }
    }

    void anybodyMayReport()
    {
        for (const Person &author : people) {
            EventSource source(0xe1, noon(21));
            const Case folded = foldCase({source.make(CaseReported, numberedId(1), author.id)}, m_roster);
            QVERIFY(!folded.timeline.front().refusal);
            QCOMPARE(folded.state, CaseState::Reported);
        }
    }

    void whatIsNoDecisionOfACaseHasNoEffectOnOne()
    {
        for (const Standing &standing : m_standings) {
            for (const EventKind kind : {SiteRegistered, SiteUpdated, SiteRetired, InspectionCompleted,
                                         DeviceEnrolled, DeviceRevoked, UserGranted, UserDisabled}) {
                for (const Person &author : people)
                    QCOMPARE(outcome(standing, kind, author, dataFor(standing, u"right"_s, {})),
                             u"unknown"_s);
            }
        }
    }

    void aDecisionWithoutWhatItNeedsIsIncomplete_data()
    {
        QTest::addColumn<EventKind>("kind");
        QTest::addColumn<QJsonObject>("data");

        QTest::newRow("verified without a result") << CaseVerified << QJsonObject();
        QTest::newRow("verified otherwise") << CaseVerified << QJsonObject{{u"result"_s, u"PASS"_s}};
        QTest::newRow("verified by a number") << CaseVerified << QJsonObject{{u"result"_s, 1}};
        QTest::newRow("looked back without a result") << CaseLookedBack << QJsonObject();
        QTest::newRow("looked back and passed") << CaseLookedBack << QJsonObject{{u"result"_s, u"pass"_s}};
        QTest::newRow("dispatched to nobody") << CaseDispatched << QJsonObject();
    }

    void aDecisionWithoutWhatItNeedsIsIncomplete()
    {
        QFETCH(const EventKind, kind);
        QFETCH(const QJsonObject, data);

        for (const Standing &standing : m_standings) {
            const QJsonObject based = standing.decision ? basedOn(*standing.decision, data) : data;
            QCOMPARE(outcome(standing, kind, people[8], based), u"incomplete"_s);
        }
    }

private:
    static QJsonObject dataFor(const Standing &standing, const QString &base, const QString &result)
    {
        QJsonObject data{{u"department"_s, u"housing"_s}, {u"result"_s, result}};
        if (base == u"right"_s && standing.decision)
            data[u"base"_s] = idText(standing.decision->id);
        else if (base == u"wrong"_s)
            data[u"base"_s] = idText(numberedId(0xbad));
        else if (base == u"the report"_s)
            data[u"base"_s] = idText(standing.events.front().id);
        return data;
    }

    /// What an event of the 21st does to a case that stands so: the state, or the reason's word.
    QString outcome(const Standing &standing, EventKind kind, const Person &author,
                    const QJsonObject &data) const
    {
        EventSource later(0xe1, noon(21));
        std::vector<Event> events = standing.events;
        events.push_back(later.make(kind, events.front().stream, author.id, data));
        const Case folded = foldCase(events, m_roster);

        const CaseEntry &entry = folded.timeline.back();
        if (!entry.refusal)
            return key(folded.state);
        return key(folded.state) == standing.state ? key(*entry.refusal) : u"refused, and yet changed"_s;
    }

    const Roster m_roster = everybody();
    const std::vector<Standing> m_standings = standings();
};

QTEST_GUILESS_MAIN(DecisionTest)
#include "tst_decision.moc"
