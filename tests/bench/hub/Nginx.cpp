#include "bench/hub/Nginx.h"

#include <QDir>
#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace lantian::hub {

namespace {

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

/// `%1` its folder, `%2` and `%3` the ports, `%4` the identity, `%5` as whom it runs.
const QString configuration = uR"(%5daemon off;
worker_processes auto;
pid %1/pid;
error_log %1/error.log;
events { worker_connections 1024; }
http {
    access_log off;
    client_max_body_size 40m;
    client_body_temp_path %1/incoming;
    proxy_temp_path %1/unused; fastcgi_temp_path %1/unused; uwsgi_temp_path %1/unused; scgi_temp_path %1/unused;
    keepalive_requests 100000;
    server {
        listen 127.0.0.1:%2;
        listen 127.0.0.1:%3 ssl;
        ssl_certificate %4/tls.crt;
        ssl_certificate_key %4/tls.key;
        root %1/files;
        location / { dav_methods PUT; }
    }
}
)"_s;

} // namespace

Nginx::Nginx(const QString &identity) : m_port(freePort()), m_tlsPort(freePort()), m_why(started(identity)) {}

Nginx::~Nginx()
{
    m_process.terminate();
    m_process.waitForFinished();
}

QString Nginx::started(const QString &identity)
{
    QString program = qEnvironmentVariable("LANTIAN_NGINX");
    if (program.isEmpty())
        program = QStandardPaths::findExecutable(u"nginx"_s, {u"/usr/sbin"_s, u"/usr/bin"_s});
    if (program.isEmpty())
        return u"nginx is missing (Debian's package nginx, or LANTIAN_NGINX=PROGRAM)"_s;
    QDir(m_folder.path()).mkdir(u"files"_s);
    QFile file(m_folder.filePath(u"conf"_s));
    file.open(QIODevice::WriteOnly);
    const QString user = ::geteuid() == 0 ? u"user root;\n"_s : QString();
    file.write(configuration.arg(m_folder.path()).arg(m_port).arg(m_tlsPort).arg(identity, user).toUtf8());
    file.close();
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(program, {u"-c"_s, file.fileName(), u"-p"_s, m_folder.path(), u"-e"_s,
                              m_folder.filePath(u"error.log"_s)});
    QElapsedTimer since;
    for (since.start(); !since.hasExpired(10'000) && !m_process.waitForFinished(20);) {
        QTcpSocket probe;
        probe.connectToHost(QHostAddress::LocalHost, m_port);
        if (probe.waitForConnected(1000))
            return {};
    }
    return u"nginx does not start: "_s + QString::fromUtf8(m_process.readAll());
}

} // namespace lantian::hub
