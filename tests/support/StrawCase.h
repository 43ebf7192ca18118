#pragma once

#include "domain/CaseFold.h"
#include "support/Events.h"

/// One case of burnt straw and the people around it, for the tests of the fold.
namespace lantian::strawcase {

using namespace Qt::Literals::StringLiterals;

inline const QUuid stream = numberedId(0xca5e);
inline const QUuid inspector = numberedId(1);
inline const QUuid township = numberedId(2);
inline const QUuid department = numberedId(3);
inline const QUuid county = numberedId(4);
inline const QUuid otherTownship = numberedId(5);
inline const QString grid = u"330106001002003"_s;

inline QDateTime noon(int day)
{
    return {QDate(2026, 11, day), QTime(4, 0), Qt::UTC};
}

inline Roster everybody()
{
    EventSource hub(0xf1, noon(1));
    return Roster({hub.grant(inspector, Role::Inspector, grid),
                   hub.grant(township, Role::Township, u"330106001"_s),
                   hub.grant(otherTownship, Role::Township, u"330106002"_s),
                   hub.grant(department, Role::Department, u"housing"_s),
                   hub.grant(county, Role::County, u"330106"_s)});
}

inline QJsonObject straw()
{
    return {{u"category"_s, u"burn"_s},
            {u"subtype"_s, u"straw"_s},
            {u"fields"_s, QJsonObject{{u"material"_s, u"corn_straw"_s}, {u"area_m2"_s, 30}}},
            {u"grid"_s, grid},
            {u"severity"_s, u"major"_s},
            {u"note"_s, u"省道东侧"_s},
            {u"photos"_s, photosJson({1, 2})},
            {u"law"_s, QJsonArray{u"eco-1131"_s}},
            {u"catalogue"_s, QJsonObject{{u"id"_s, u"lantian"_s}, {u"version"_s, u"2026-11"_s}}}};
}

/// Each entry's refusal in words, `-` for one that applies.
inline QStringList refusals(const Case &folded)
{
    QStringList words;
    for (const CaseEntry &entry : folded.timeline)
        words << (entry.refusal ? key(*entry.refusal) : u"-"_s);
    return words;
}

/// The photos' numbers.
inline QStringList hashes(const Case &folded)
{
    QStringList found;
    for (const Photo &photo : folded.photos)
        found << QString::number(photo.sha256.toInt(nullptr, 16));
    return found;
}

} // namespace lantian::strawcase
