#include "simulation/Deeds.h"

#include "base/Uuid7.h"
#include "domain/CaseFold.h"
#include "domain/Decision.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian::simulation {

namespace {

using enum EventKind;

const std::vector<EventKind> aboutCases{
    CaseAmended,  CasePhotoAdded, CaseAccepted,  CaseRejected, CaseMerged, CaseDispatched, CaseReturned,
    CaseExtended, CaseProgressed, CaseRectified, CaseVerified, CaseClosed, CaseLookedBack, CaseUrged};

std::vector<qsizetype> photoSizes(Dice &dice, quint64 most)
{
    std::vector<qsizetype> sizes(size_t(dice.below(most + 1)));
    for (qsizetype &size : sizes)
        size = qsizetype(dice.chance(0.2) ? dice.between(20'000, 300'000) : dice.between(1'000, 5'000));
    return sizes;
}

QString gridIn(const Person &person, Dice &dice)
{
    const QStringList codes = person.scope.split(u',');
    const QString code = person.role == Role::Department ? QString() : codes.first();
    const std::vector<QString> grids{u"330106001001001"_s, u"330106001001002"_s, u"330106002001001"_s};
    std::vector<QString> fitting;
    for (const QString &grid : grids) {
        if (grid.startsWith(code))
            fitting.push_back(grid);
    }
    return fitting.empty() ? grids.front() : dice.oneOf(fitting);
}

void report(Tablet &tablet, Dice &dice)
{
    QJsonObject data{
        {u"category"_s, u"burn"_s},
        {u"fields"_s, QJsonObject{{u"area_m2"_s, qint64(dice.below(100))}}},
        {u"on_site"_s, QJsonObject{{u"action"_s, u"dissuaded"_s}, {u"settled"_s, dice.chance(0.3)}}}};
    if (dice.chance(0.9))
        data[u"grid"_s] = gridIn(tablet.person(), dice);
    tablet.record(CaseReported, {}, data, photoSizes(dice, 3));
}

QString pick(const QStringList &words, Dice &dice)
{
    return words[qsizetype(dice.below(quint64(words.size())))];
}

QJsonObject dataFor(EventKind kind, Dice &dice)
{
    const QString due = localRfc3339(QDateTime(QDate(2026, 12, 1), QTime(0, 0), Qt::UTC));
    switch (kind) {
    case CaseAmended: {
        QJsonObject data{{u"fields"_s, QJsonObject{{u"area_m2"_s, qint64(dice.below(100))}}}};
        if (dice.chance(0.2))
            data[u"grid"_s] = pick({u"330106001001001"_s, u"330106002001001"_s}, dice);
        return data;
    }
    case CaseAccepted:
        return {{u"number"_s, u"2026-%1"_s.arg(dice.below(1000))}};
    case CaseDispatched:
        return {{u"department"_s, pick({u"housing"_s, u"agriculture"_s}, dice)}, {u"due"_s, due}};
    case CaseExtended:
        return {{u"due"_s, due}};
    case CaseVerified:
        return {{u"result"_s, pick({u"pass"_s, u"pass"_s, u"fail"_s}, dice)}};
    case CaseLookedBack:
        return {{u"result"_s, pick({u"consolidated"_s, u"relapsed"_s}, dice)}};
    default:
        return {{u"note"_s, u"%1"_s.arg(dice.below(1000))}};
    }
}

/// What may be done with the case now by someone who has `grant`.
std::vector<EventKind> possible(const Case &about, const QUuid &author, const Grant &grant)
{
    std::vector<EventKind> kinds;
    for (const EventKind kind : aboutCases) {
        Event event{.kind = key(kind), .author = author};
        event.data = {{u"base"_s, about.decision.isNull() ? QString() : idText(about.decision)},
                      {u"department"_s, u"housing"_s},
                      {u"result"_s, u"pass"_s}};
        if (std::holds_alternative<CaseState>(decide(about, kind, event, grant)))
            kinds.push_back(kind);
    }
    return kinds;
}

std::vector<Case> casesOf(Tablet &tablet)
{
    const auto roster = tablet.store().roster();
    const auto cases = tablet.store().read([&](Sql &sql) {
        std::vector<Case> found;
        for (const QString &id :
             sql.all(u"SELECT id FROM case_state ORDER BY id"_s, [](Row row) { return row.text(0); }))
            found.push_back(foldCase(Projection::stream(sql, idFromText(id)), *roster));
        return found;
    });
    return cases ? *cases : std::vector<Case>();
}

void act(Tablet &tablet, const Case &about, Dice &dice)
{
    const Person &person = tablet.person();
    const std::vector<EventKind> kinds =
        possible(about, tablet.user(), {.role = person.role, .scope = person.scope});
    const bool isUnruly = dice.chance(0.1) || kinds.empty();
    const EventKind kind = isUnruly ? dice.oneOf(aboutCases) : dice.oneOf(kinds);
    QJsonObject data = dataFor(kind, dice);
    if (isDecision(kind)) {
        const bool isStale = dice.chance(0.1);
        const QUuid base = isStale ? dice.oneOf(about.timeline).event.id : about.decision;
        if (!base.isNull())
            data[u"base"_s] = idText(base);
    }
    tablet.record(kind, about.id, data, photoSizes(dice, kind == CasePhotoAdded ? 2 : dice.below(2)));
}

} // namespace

void doSomething(Tablet &tablet, Dice &dice)
{
    const std::vector<Case> cases = casesOf(tablet);
    const bool isField = tablet.person().role == Role::Inspector;
    if (cases.empty() || dice.chance(isField ? 0.6 : 0.1)) {
        report(tablet, dice);
        return;
    }
    if (dice.chance(0.05)) {
        tablet.record(InspectionCompleted, {}, {{u"grid"_s, gridIn(tablet.person(), dice)}},
                      photoSizes(dice, 2));
        return;
    }
    if (!isField && dice.chance(0.05)) {
        tablet.record(SiteRegistered, {},
                      {{u"name"_s, u"工地 %1"_s.arg(dice.below(100))}, {u"kind"_s, u"site"_s}}, {});
        return;
    }
    act(tablet, dice.oneOf(cases), dice);
}

} // namespace lantian::simulation
