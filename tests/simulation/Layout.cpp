#include "simulation/Layout.h"

#include "domain/Roster.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian::simulation {

namespace {

constexpr quint64 severalInOneOf = 5;

const Layout::Office county{u"hub"_s, u"330106"_s};
const Layout::Office first{u"hub2"_s, u"330106001"_s, 0};

} // namespace

Layout Layout::of(quint64 seed, bool needsSeveral)
{
    if (!needsSeveral && seed % severalInOneOf != 0)
        return {{county}};
    const quint64 number = needsSeveral ? seed : seed / severalInOneOf;
    switch (number % 3) {
    case 0:
        return {{county, first, {u"hub3"_s, u"330106001001"_s, 1}}};
    case 1:
        return {{county, first, {u"hub3"_s, u"330106002"_s, 0}}};
    default:
        return {{county, first}};
    }
}

std::vector<size_t> Layout::officesFor(const Person &person) const
{
    const bool isEverywhere = person.role == Role::County || person.role == Role::Supervisor;
    const QStringList codes = scopeCodes(person.scope);
    std::vector<size_t> found;
    for (size_t i = 0; i < offices.size(); ++i) {
        const bool isInside = std::all_of(codes.begin(), codes.end(), [&](const QString &code) {
            return person.role == Role::Department || isInScope(offices[i].scope, code);
        });
        if (i == 0 || (!isEverywhere && isInside))
            found.push_back(i);
    }
    return found;
}

std::vector<Person> people(Dice &dice)
{
    const std::vector<Person> beginning{
        {u"网格员 01"_s, Role::Inspector, u"330106001001001"_s},
        {u"乡镇 01"_s, Role::Township, u"330106001"_s},
        {u"县 01"_s, Role::County, u"330106"_s},
    };
    const std::vector<Person> others{
        {u"网格员 02"_s, Role::Inspector, u"330106001001001,330106002001001"_s},
        {u"网格员 03"_s, Role::Inspector, u"330106002001001"_s},
        {u"乡镇 02"_s, Role::Township, u"330106002"_s},
        {u"住建 01"_s, Role::Department, u"housing"_s},
        {u"农业 01"_s, Role::Department, u"agriculture"_s},
        {u"督查 01"_s, Role::Supervisor, {}},
        {u"网格员 01"_s, Role::Inspector, u"330106001001001"_s}, // a second tablet of the first
    };
    std::vector<Person> all = beginning;
    const quint64 more = dice.chance(0.04) ? 9 : dice.below(3);
    for (quint64 i = 0; i < more; ++i)
        all.push_back(dice.oneOf(others));
    return all;
}

std::vector<Person> peopleBelow(const Layout &layout)
{
    std::vector<Person> all;
    for (const Layout::Office &office : layout.offices) {
        const QString grid =
            office.scope.startsWith(u"330106002"_s) ? u"330106002001001"_s : u"330106001001002"_s;
        if (office.above >= 0)
            all.push_back({u"网格员 1%1"_s.arg(all.size()), Role::Inspector, grid});
    }
    if (layout.offices.size() > 2) // who reports also what lies outside
        all.push_back({u"住建 11"_s, Role::Department, u"housing"_s});
    return all;
}

} // namespace lantian::simulation
