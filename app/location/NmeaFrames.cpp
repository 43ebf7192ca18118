#include "location/NmeaFrames.h"

#include <numeric>
#include <optional>

namespace lantian {

namespace {

constexpr qsizetype checksumBytes = 3; // "*4B"

std::optional<int> hexDigit(char digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    if (digit >= 'A' && digit <= 'F')
        return digit - 'A' + 10;
    return {};
}

/// What stands before a right checksum; empty without one.
QByteArrayView checked(QByteArrayView line)
{
    if (line.size() <= checksumBytes || line[line.size() - checksumBytes] != '*')
        return {};
    const auto high = hexDigit(line[line.size() - 2]);
    const auto low = hexDigit(line[line.size() - 1]);
    const QByteArrayView body = line.chopped(checksumBytes);
    const int sum = std::accumulate(body.begin(), body.end(), 0, [](int all, char one) { return all ^ one; });
    return high && low && sum == *high * 16 + *low ? body : QByteArrayView();
}

} // namespace

std::vector<QByteArray> NmeaFrames::add(QByteArrayView bytes)
{
    std::vector<QByteArray> sentences;
    for (const char byte : bytes) {
        if (byte == '$') {
            m_inSentence = true;
            m_line.clear();
        } else if (byte == '\r' || byte == '\n') {
            endLine(sentences);
        } else if (byte < ' ' || byte > '~' || m_line.size() + 1 >= longestLine) {
            m_inSentence = false;
        } else if (m_inSentence) {
            m_line.append(byte);
        }
    }
    return sentences;
}

std::vector<QByteArray> NmeaFrames::finish()
{
    std::vector<QByteArray> sentences;
    endLine(sentences);
    return sentences;
}

void NmeaFrames::endLine(std::vector<QByteArray> &sentences)
{
    if (m_inSentence) {
        if (const QByteArrayView body = checked(m_line); !body.isEmpty())
            sentences.push_back(body.toByteArray());
    }
    m_inSentence = false;
    m_line.clear();
}

} // namespace lantian
