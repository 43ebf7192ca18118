#pragma once

#include <QByteArray>

#include <vector>

namespace lantian {

/// Cuts a stream of bytes into NMEA 0183 sentences, whatever lies between them and however it is chopped.
///
/// A sentence begins at `$`, wherever that stands, and ends at CR or LF. It is dropped when it holds a byte
/// that is not printable ASCII, is longer than 256 bytes, or lacks a right checksum in two upper-case digits.
class NmeaFrames
{
public:
    static constexpr qsizetype longestLine = 256; ///< bytes, `$` and checksum counted

    /// The sentences that `bytes` complete, without `$`, `*` and checksum, in order.
    std::vector<QByteArray> add(QByteArrayView bytes);

    /// The sentence that stands complete but for its end of line, when the stream has ended.
    std::vector<QByteArray> finish();

private:
    void endLine(std::vector<QByteArray> &sentences);

    bool m_inSentence = false;
    QByteArray m_line; ///< since `$`, which is not in it
};

} // namespace lantian
