#include "fieldwork/DraftPosition.h"

#include "fieldwork/ReportDraft.h"
#include "location/BestFix.h"

#include <chrono>

namespace lantian {

namespace {

constexpr std::chrono::milliseconds stayFor = std::chrono::minutes(10);
constexpr double betterByM = 1;

double radiusM(const Position &position)
{
    return position.accuracyM.value_or(BestFix::unsaidAccuracyM);
}

bool hasMoved(const Position &before, const Position &here)
{
    return distanceM(before, here) > radiusM(before) + radiusM(here);
}

} // namespace

bool isStillThere(const QDateTime &seen, const QDateTime &now)
{
    return std::chrono::abs(std::chrono::milliseconds(seen.msecsTo(now))) < stayFor;
}

std::optional<Position> positionTaken(const Draft &draft, const Position &here)
{
    const std::optional<Position> before = positionOf(draft);
    if (!before)
        return here;
    if (before->source == Position::Source::Manual)
        return std::nullopt;
    const bool isBetter = radiusM(here) + betterByM <= radiusM(*before);
    const bool isTaken = draft.kind == Draft::Kind::Report
                             ? draft.photos.empty() && (isBetter || hasMoved(*before, here))
                             : isBetter && radiusM(*before) > BestFix::poorM;
    return isTaken ? std::optional(here) : std::nullopt;
}

} // namespace lantian
