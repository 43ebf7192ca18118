#pragma once

#include <QtGlobal>

#include <algorithm>

namespace lantian {

/// How much of a photo is sent at once, for all photos of one exchange: as much as is sent again after a cut,
/// and what common proxies take. A line that is often cut lets only small pieces through.
class PieceSize
{
public:
    qint64 bytes() const { return m_bytes; }

    /// A piece of `sent` bytes was not answered: half of it is tried.
    void lost(qint64 sent)
    {
        m_arrived = 0;
        m_bytes = std::min(m_bytes, std::max(smallest, sent / 2));
    }
    /// A piece of `sent` bytes was more than the hub takes; whether less can be tried, and no more is again.
    bool refused(qint64 sent)
    {
        if (sent <= smallest)
            return false;
        lost(sent);
        m_most = m_bytes;
        return true;
    }
    /// A piece of `sent` bytes is with the hub: after several of the full size, twice as much is tried.
    void arrived(qint64 sent)
    {
        if (sent < m_bytes || ++m_arrived < severalPieces)
            return;
        m_arrived = 0;
        m_bytes = std::min(m_most, m_bytes * 2);
    }

private:
    static constexpr qint64 largest = 1 << 20;
    static constexpr qint64 smallest = 1 << 14;
    static constexpr int severalPieces = 8;

    qint64 m_bytes = largest;
    qint64 m_most = largest; ///< that the hub takes
    int m_arrived = 0;       ///< of the full size, one after the other
};

} // namespace lantian
