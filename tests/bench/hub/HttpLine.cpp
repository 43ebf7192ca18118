#include "bench/hub/HttpLine.h"

#include <array>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace lantian::hub {

namespace {

/// Whose key it is, is not what is measured.
SSL_CTX *anybody()
{
    static SSL_CTX *const context = SSL_CTX_new(TLS_client_method());
    return context;
}

} // namespace

HttpLine::HttpLine(quint16 port, bool tls) : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int on = 1;
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
    const timeval patience{.tv_sec = 120, .tv_usec = 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof(patience));
    if (::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) != 0)
        qFatal("no connection to port %d", port);
    if (!tls)
        return;
    m_tls = SSL_new(anybody());
    SSL_set_fd(m_tls, m_socket);
    if (SSL_connect(m_tls) != 1)
        qFatal("no TLS with port %d", port);
}

HttpLine::~HttpLine()
{
    SSL_free(m_tls);
    ::close(m_socket);
}

void HttpLine::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const auto written = m_tls ? SSL_write(m_tls, bytes.data(), int(bytes.size()))
                                   : ::send(m_socket, bytes.data(), size_t(bytes.size()), MSG_NOSIGNAL);
        if (written <= 0)
            qFatal("the line broke while it was written to");
        bytes = bytes.sliced(written);
    }
}

void HttpLine::readMore()
{
    std::array<char, 65'536> buffer; // NOLINT(cppcoreguidelines-pro-type-member-init): it is read into
    const auto read = m_tls ? SSL_read(m_tls, buffer.data(), int(buffer.size()))
                            : ::recv(m_socket, buffer.data(), buffer.size(), 0);
    if (read <= 0)
        qFatal("the line broke before the answer");
    m_bytes.append(buffer.data(), read);
}

Answer HttpLine::ask(QByteArray head, QByteArrayView body)
{
    write(head + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n");
    write(body);
    while (!m_bytes.contains("\r\n\r\n"))
        readMore();
    const qsizetype end = m_bytes.indexOf("\r\n\r\n");
    const QByteArrayList lines = m_bytes.first(end).split('\n');
    Answer answer{.status = lines[0].split(' ').value(1).toInt()};
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        answer.with(line.first(colon), line.mid(colon + 1).trimmed());
    }
    const bool isBare = answer.status == 204 || answer.status == 304;
    const qsizetype length = isBare ? 0 : header(answer, "Content-Length").toLongLong();
    while (m_bytes.size() < end + 4 + length)
        readMore();
    answer.body = m_bytes.sliced(end + 4, length);
    m_bytes.remove(0, end + 4 + length);
    return answer;
}

} // namespace lantian::hub
