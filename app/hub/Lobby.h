#pragma once

#include "base/Clock.h"
#include "hub/Head.h"
#include "hub/Wire.h"

#include <QHash>

#include <functional>
#include <mutex>
#include <thread>
#include <unordered_map>
#include <vector>

namespace lantian::hub {

/// A connection with what was read from it and not used yet.
struct Guest {
    std::unique_ptr<Wire> wire;
    QByteArray bytes;            ///< begins with a whole head once it is let in
    Head head;                   ///< of that
    bool isTrustedProxy = false; ///< it came where a proxy stands in front
};

/// How long the lobby waits, and for how many.
struct LobbyLimits {
    std::chrono::milliseconds head{10'000}; ///< for a whole head, from its first byte, handshake included
    std::chrono::milliseconds idle{30'000}; ///< for the next request of a connection
    int connections = 4000;                 ///< in all
    int fromOneAddress = 2000;
    qsizetype smallBodyBytes = 16'384; ///< bodies up to this are waited for here as well
};

/// Where connections wait until they have a request to make: in one thread, whatever their number.
///
/// A connection costs a worker nothing before its head, and its body when that is small, has come whole. When
/// there are too many, the one that has waited longest goes, so one who comes with a request is served while
/// thousands say nothing.
class Lobby
{
public:
    using Enter = std::function<void(Guest)>;

    /// `enter` is called in the lobby's thread for each request that can be read; it must not wait.
    Lobby(const Clock &clock, LobbyLimits limits, Enter enter);
    ~Lobby();
    Q_DISABLE_COPY_MOVE(Lobby)

    /// Takes connections from the listening, non-blocking `socket`. Before start().
    void listen(int socket, ssl_ctx_st *tls, bool isBehindProxy);
    void start();
    /// Takes back a connection that may make another request.
    void giveBack(Guest guest);
    /// Closes the doors and all who wait. What was let in goes on.
    void stop();

private:
    struct Door;
    struct Waiting;

    void run();
    void accept(const Door &door);
    void seat(Guest guest, bool isFresh);
    void step(int socket);
    bool isRead(Waiting &waiting);
    void look(int socket);
    void makeRoom(const QString &address);
    void dismiss(int socket, const HeadFault &fault);
    Guest released(int socket);
    void dropLate();
    void takeReturned();

    const Clock &m_clock;
    const LobbyLimits m_limits;
    const Enter m_enter;
    int m_poll;
    int m_wake;
    std::vector<Door> m_doors;
    std::unordered_map<int, Waiting> m_waiting; ///< by socket
    QHash<QString, int> m_perAddress;           ///< of those that wait
    std::mutex m_mutex;
    std::vector<Guest> m_returned; ///< by m_mutex
    bool m_stops = false;          ///< by m_mutex
    std::thread m_thread;
};

} // namespace lantian::hub
