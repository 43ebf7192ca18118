#include "location/NmeaReader.h"

#include <utility>

namespace lantian {

namespace {

Fix fixOf(const GgaFix &gga, const QDateTime &now)
{
    Fix fix{
        .lat = gga.lat,
        .lon = gga.lon,
        .receivedAt = now,
        .timeOfDay = gga.time,
        .satellites = gga.satellites,
        .hdop = gga.hdop,
        .quality = gga.quality,
    };
    if (gga.hdop)
        fix.accuracyM = *gga.hdop * userEquivalentRangeErrorM;
    return fix;
}

Fix dated(Fix fix, const RmcWord &word)
{
    if (word.date.isValid())
        fix.gnssTime = QDateTime(word.date, fix.timeOfDay, Qt::UTC);
    return fix;
}

} // namespace

std::vector<Fix> NmeaReader::read(QByteArrayView bytes, const QDateTime &now)
{
    std::vector<Fix> fixes;
    for (const QByteArray &sentence : m_frames.add(bytes))
        take(sentence, now, fixes);
    return fixes;
}

std::vector<Fix> NmeaReader::finish(const QDateTime &now)
{
    std::vector<Fix> fixes;
    for (const QByteArray &sentence : m_frames.finish())
        take(sentence, now, fixes);
    endEpoch(fixes);
    m_word.reset();
    return fixes;
}

void NmeaReader::take(QByteArrayView sentence, const QDateTime &now, std::vector<Fix> &fixes)
{
    const NmeaSentence said = nmeaSentence(sentence);
    if (const auto *gga = std::get_if<GgaFix>(&said))
        take(*gga, now, fixes);
    else if (const auto *word = std::get_if<RmcWord>(&said))
        take(*word, fixes);
    else if (std::holds_alternative<GgaNone>(said))
        endEpoch(fixes);
}

void NmeaReader::take(const GgaFix &gga, const QDateTime &now, std::vector<Fix> &fixes)
{
    endEpoch(fixes);
    const Fix fix = fixOf(gga, now);
    if (!m_word || m_word->time != gga.time)
        m_waiting = fix;
    else if (m_word->valid)
        fixes.push_back(dated(fix, *m_word));
}

void NmeaReader::take(const RmcWord &word, std::vector<Fix> &fixes)
{
    if (m_waiting && word.time == m_waiting->timeOfDay) {
        if (word.valid)
            fixes.push_back(dated(*m_waiting, word));
        m_waiting.reset();
    }
    endEpoch(fixes);
    m_word = word;
}

void NmeaReader::endEpoch(std::vector<Fix> &fixes)
{
    if (const auto fix = std::exchange(m_waiting, {}); fix && (!m_word || m_word->valid))
        fixes.push_back(*fix);
}

} // namespace lantian
