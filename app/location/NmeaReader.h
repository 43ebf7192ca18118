#pragma once

#include "location/Fix.h"
#include "location/NmeaFrames.h"
#include "location/NmeaSentence.h"

namespace lantian {

/// User equivalent range error, metres, one sigma: what an ordinary receiver under an open sky is taken to
/// have per satellite. The 68 % radius is taken as HDOP × UERE; Qt reports twice that, its 95 %.
inline constexpr double userEquivalentRangeErrorM = 5;

/// Reads fixes from a receiver's NMEA 0183 stream, in any pieces: the same bytes give the same fixes.
///
/// A fix is one GGA of quality 1 to 5, joined with the RMC of the same time of day, which may stand before or
/// after it, gives the date, and forbids the fix unless its status is A. The fix comes as soon as both are
/// there. A GGA whose RMC did not come is a fix, without gnssTime, when the next GGA or another time's RMC
/// shows that its epoch is over; but not while the last RMC forbids.
class NmeaReader
{
public:
    /// The fixes that `bytes`, which arrived at `now`, complete.
    std::vector<Fix> read(QByteArrayView bytes, const QDateTime &now);

    /// The fix that was still waiting for its epoch's end; the stream has ended. The next read() begins anew.
    std::vector<Fix> finish(const QDateTime &now);

private:
    void take(QByteArrayView sentence, const QDateTime &now, std::vector<Fix> &fixes);
    void take(const GgaFix &gga, const QDateTime &now, std::vector<Fix> &fixes);
    void take(const RmcWord &rmc, std::vector<Fix> &fixes);
    void endEpoch(std::vector<Fix> &fixes);

    NmeaFrames m_frames;
    std::optional<Fix> m_waiting;  ///< a GGA without its RMC so far
    std::optional<RmcWord> m_word; ///< the last RMC
};

} // namespace lantian
