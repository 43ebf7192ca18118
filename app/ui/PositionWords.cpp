#include "ui/PositionWords.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

StatusWord positionWord(BestFix::State state, const std::optional<Position> &position)
{
    switch (state) {
    case BestFix::State::None:
        return {QCoreApplication::translate("PositionWords", "No position"), Tone::Bad};
    case BestFix::State::Searching:
        return {QCoreApplication::translate("PositionWords", "Finding the position"), Tone::Warning};
    case BestFix::State::Stale:
        return {QCoreApplication::translate("PositionWords", "Position is old"), Tone::Warning};
    case BestFix::State::Poor:
    case BestFix::State::Good:
        break;
    }
    const Tone tone = state == BestFix::State::Good ? Tone::Good : Tone::Warning;
    if (!position || !position->accuracyM)
        return {QCoreApplication::translate("PositionWords", "Position of unknown accuracy"), tone};
    return {
        QCoreApplication::translate("PositionWords", "Position ±%1 m").arg(std::ceil(*position->accuracyM)),
        tone};
}

QString coordinatesText(double lat, double lon)
{
    return u"%1, %2"_s.arg(lat, 0, 'f', 5).arg(lon, 0, 'f', 5);
}

} // namespace lantian
