#pragma once

#include "bench/hub/HttpLine.h"
#include "hub/HubProcess.h"

namespace lantian::hub {

/// The real program on a directory, with tablets that were let in before it started to serve.
class ServedHub
{
public:
    /// On `directory`, or on an empty one of its own, with `tablets` that see the whole county.
    explicit ServedHub(int tablets, const QString &directory = {});

    std::vector<Tablet> tablets; ///< ask over connections of their own, which stay open

    quint16 port(bool tls) const { return tls ? m_process.tlsPort() : m_process.port(); }
    QString directory() const { return m_directory; }
    double processorMs() const; ///< what it has computed so far
    double peakMiB() const;     ///< the most memory it has had
    void end() { m_process.kill(); }

private:
    HubProcess m_process;
    QString m_directory;
};

/// `count` events of the usual size, each a report or what amends one.
QByteArrayList eventsOf(Tablet &tablet, int count);

/// The directory under `data` of a hub with `events` events, made through the hub's own intake when it is not
/// there.
QString filledHub(const QString &data, int events);

} // namespace lantian::hub
