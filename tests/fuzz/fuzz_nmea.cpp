#include "fuzz/Input.h"
#include "fuzz/Property.h"
#include "location/NmeaLog.h"
#include "location/NmeaReader.h"
#include "location/Sentences.h"

#include <cmath>

using namespace lantian;
using lantian::fuzz::hold;

namespace {

const QDateTime now(QDate(2026, 11, 19), QTime(0, 47, 11), Qt::UTC);

/// What `bytes` give when fed in pieces as long as `next` says.
template <class Next>
std::vector<Fix> fixesOf(QByteArrayView bytes, Next next)
{
    NmeaReader reader;
    std::vector<Fix> fixes;
    for (qsizetype from = 0; from < bytes.size();) {
        const QByteArrayView piece =
            bytes.sliced(from).first(std::min<qsizetype>(next(), bytes.size() - from));
        for (const Fix &fix : reader.read(piece, now))
            fixes.push_back(fix);
        from += piece.size();
    }
    for (const Fix &fix : reader.finish(now))
        fixes.push_back(fix);
    return fixes;
}

void holdFix(const Fix &fix)
{
    hold(std::abs(fix.lat) <= 90 && std::abs(fix.lon) <= 180, "a fix lies on the earth");
    hold(fix.quality >= 1 && fix.quality <= 5, "a fix has quality 1 to 5");
    hold(fix.timeOfDay.isValid(), "a fix has a time of day");
    hold(!fix.gnssTime.isValid() ||
             (fix.gnssTime.date().year() >= firstGnssYear && fix.gnssTime.date().year() <= lastGnssYear &&
              fix.gnssTime.time() == fix.timeOfDay),
         "a GNSS date is believable and its time the fix's own");
    hold(!fix.hdop || (*fix.hdop > 0 && *fix.hdop <= 100), "HDOP is above 0 and at most 100");
    hold(fix.accuracyM.has_value() == fix.hdop.has_value(), "accuracy comes from HDOP alone");
    hold(!fix.satellites || (*fix.satellites >= 0 && *fix.satellites <= 99), "0 to 99 satellites");
}

void holdFrames(QByteArrayView bytes)
{
    NmeaFrames frames;
    for (const QByteArray &body : frames.add(bytes)) {
        hold(!body.isEmpty() && body.size() < NmeaFrames::longestLine, "a sentence is 1 to 255 bytes long");
        NmeaFrames again;
        const std::vector<QByteArray> same = again.add(sentence(body));
        hold(same == std::vector{body}, "a sentence written with its checksum reads as itself");
    }
}

/// Each input is held to one of the ways to cut it, so that more inputs are.
void holdStream(const QByteArray &bytes, bool byteByByte)
{
    holdFrames(bytes);
    const std::vector<Fix> fixes = fixesOf(bytes, [&] { return bytes.size(); });
    quint32 state = quint32(bytes.size());
    const auto anyPiece = [&] {
        state = state * 1664525 + 1013904223;
        return byteByByte ? qsizetype(1) : 1 + qsizetype(state >> 26);
    };
    hold(fixes == fixesOf(bytes, anyPiece), "in any pieces the same fixes");
    for (const Fix &fix : fixes)
        holdFix(fix);
    const Result<Fix> best = bestFixOfLog(bytes, now);
    hold(!best || !fixes.empty(), "a log's best fix is one of its fixes");
    if (best)
        holdFix(*best);
}

/// Every line of `bytes` as a sentence with a right checksum, which chance would not find.
QByteArray withChecksums(const QByteArray &bytes)
{
    QByteArray all;
    for (const QByteArray &line : bytes.split('\n')) {
        const qsizetype from = line.indexOf('$') + 1;
        const qsizetype star = line.indexOf('*', from);
        all += sentence(line.mid(from, star < 0 ? -1 : star - from));
    }
    return all;
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    holdStream(size % 2 == 0 ? withChecksums(bytes) : bytes, size % 8 < 2);
    return 0;
}
