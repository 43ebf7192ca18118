#pragma once

#include "bench/hub/HttpLine.h"
#include "hub/HubDirectory.h"
#include "hub/HubProcess.h"
#include "hub/OpenHub.h"

namespace lantian::hub {

/// The real program on a directory, with tablets that were let in before it started to serve.
class ServedHub
{
public:
    /// On `directory`, or on an empty one of its own where that has no path, with `tablets` that see the
    /// whole county.
    explicit ServedHub(int tablets, HubDirectory directory = {});

    std::vector<Tablet> tablets; ///< ask over connections of their own, which stay open

    quint16 port(bool tls) const { return tls ? m_process.tlsPort() : m_process.port(); }
    const HubDirectory &directory() const { return m_directory; }
    double processorMs() const; ///< what it has computed so far, without its database's server
    double peakMiB() const;     ///< the most memory it has had
    void end() { m_process.kill(); }

private:
    HubProcess m_process;
    HubDirectory m_directory;
};

/// `count` events of the usual size, each a report or what amends one.
QByteArrayList eventsOf(Tablet &tablet, int count);

/// The hub in `directory`, made if need be; stops the bench where that cannot be.
std::unique_ptr<OpenHub> opened(const HubDirectory &directory, const Clock &clock, Random &random);

/// Enrols `tablet` for somebody of the county.
void letIn(Tablet &tablet, OpenHub &hub, const Clock &clock, int number);

} // namespace lantian::hub
