#pragma once

#include "bench/Figure.h"
#include "bench/hub/ServedHub.h"

namespace lantian::hub {

/// A photo as a tablet has it before it sends it.
struct Shot {
    QByteArray bytes;
    QByteArray sha256; ///< in hex
    QByteArray digest; ///< the same in base64
};

/// Photos of 400 KB, no two alike, that nobody has sent before. They share their memory until they are sent.
class Shots
{
public:
    explicit Shots(int count);

    int count() const { return int(m_hashes.size()); }
    double megabytes() const { return double(count()) * double(m_base.size()) / 1e6; }
    Shot at(int number) const;

private:
    QByteArray m_base;
    std::vector<QByteArray> m_hashes;
};

/// What became of a crowd.
struct CrowdRun {
    double ms = 0;       ///< from the beginning to the last answer
    double clientMs = 0; ///< what the crowd itself computed
    Samples each;        ///< when each of the crowd was done
};

/// `many` do `work` at once, each over a line of its own to `port` that is open before they begin.
CrowdRun crowd(int many, quint16 port, bool tls, const std::function<void(int, HttpLine &)> &work);

/// Sends `shot` as the tablet `who` does: created, then one piece with its checksum.
void sendToHub(const ServedHub &hub, int who, HttpLine &line, const Shot &shot);

} // namespace lantian::hub
