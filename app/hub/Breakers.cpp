#include "hub/Breakers.h"

#include <algorithm>
#include <sys/socket.h>

namespace lantian::hub {

void Breakers::add(int socket)
{
    const std::scoped_lock lock(m_mutex);
    m_sockets.push_back(socket);
}

void Breakers::remove(int socket)
{
    const std::scoped_lock lock(m_mutex);
    std::erase(m_sockets, socket);
}

void Breakers::breakOff(int socket)
{
    const std::scoped_lock lock(m_mutex);
    if (std::find(m_sockets.begin(), m_sockets.end(), socket) != m_sockets.end())
        ::shutdown(socket, SHUT_RDWR);
}

void Breakers::breakAll()
{
    const std::scoped_lock lock(m_mutex);
    for (const int socket : m_sockets)
        ::shutdown(socket, SHUT_RDWR);
}

} // namespace lantian::hub
