#include "ui/DistanceWords.h"

#include <QCoreApplication>

#include <cmath>

namespace lantian {

QString distanceWords(double metres)
{
    if (std::lround(metres) < 1000)
        return QCoreApplication::translate("DistanceWords", "%1 m").arg(std::lround(metres));
    const double kilometres = metres / 1000;
    return QCoreApplication::translate("DistanceWords", "%1 km")
        .arg(kilometres, 0, 'f', kilometres < 9.95 ? 1 : 0);
}

} // namespace lantian
