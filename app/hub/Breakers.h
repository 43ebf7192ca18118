#pragma once

#include <mutex>
#include <vector>

namespace lantian::hub {

/// The connections that workers hold, each of which can be broken off.
class Breakers
{
public:
    void add(int socket);
    void remove(int socket);
    /// Ends what comes in on `socket`, if a worker still holds it.
    void breakOff(int socket);
    void breakAll();

private:
    std::mutex m_mutex;
    std::vector<int> m_sockets;
};

} // namespace lantian::hub
