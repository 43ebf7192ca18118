#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace lantian::hub {

/// nginx taking files by PUT on 127.0.0.1, plain and through TLS, with a configuration and a folder of its
/// own.
class Nginx
{
public:
    /// Through TLS with the key and the certificate in `identity`, a hub's directory.
    explicit Nginx(const QString &identity);
    ~Nginx();
    Q_DISABLE_COPY_MOVE(Nginx)

    /// Why it does not run; empty when it does.
    QString why() const { return m_why; }
    quint16 port(bool tls) const { return tls ? m_tlsPort : m_port; }

private:
    QString started(const QString &identity);

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port;
    quint16 m_tlsPort;
    QString m_why;
};

} // namespace lantian::hub
