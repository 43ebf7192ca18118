#include "location/NmeaLog.h"

#include "base/DurableFile.h"
#include "location/BestFix.h"
#include "location/NmeaReader.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

/// The fixes of a log, their arrivals laid out as the receiver's time of day says, the last at `end`.
std::vector<Fix> fixesOfLog(QByteArrayView bytes, const QDateTime &end)
{
    NmeaReader reader;
    std::vector<Fix> fixes = reader.read(bytes, end);
    const std::vector<Fix> last = reader.finish(end);
    fixes.insert(fixes.end(), last.begin(), last.end());

    for (auto later = fixes.rbegin(); later != fixes.rend() && later + 1 != fixes.rend(); ++later) {
        Fix &earlier = *(later + 1);
        earlier.receivedAt = later->receivedAt.addMSecs(-timeBetween(earlier, *later).count());
    }
    return fixes;
}

} // namespace

Result<Fix> bestFixOfLog(QByteArrayView bytes, const QDateTime &end)
{
    BestFix choice;
    std::optional<Fix> good;
    std::optional<Fix> poor;
    for (const Fix &fix : fixesOfLog(bytes, end)) {
        choice.add(fix);
        const bool isGood = choice.state(fix.receivedAt) == BestFix::State::Good;
        if (const auto best = choice.at(fix.receivedAt))
            (isGood ? good : poor) = best;
    }
    if (!good && !poor)
        return Error{Error::Kind::NotFound, u"the NMEA log holds no fix that can be believed"_s,
                     u"nmea-no-fix"_s};
    return good ? *good : *poor;
}

Result<Fix> bestFixOfLogFile(const QString &path, const QDateTime &end)
{
    if (QFileInfo(path).size() > largestNmeaLog)
        return Error{Error::Kind::Invalid, u"%1 is larger than 64 MB"_s.arg(path), u"nmea-size"_s};
    const Result<QByteArray> bytes = fileBytes(path, largestNmeaLog);
    if (!bytes)
        return bytes.error();
    return bestFixOfLog(*bytes, end);
}

} // namespace lantian
