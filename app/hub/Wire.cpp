#include "hub/Wire.h"

#include <algorithm>
#include <cerrno>
#include <limits>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace lantian::hub {

namespace {

int atMost(qsizetype bytes)
{
    return int(std::min<qsizetype>(bytes, std::numeric_limits<int>::max()));
}

Wire::Step plainStep(ssize_t moved, Wire::State wants)
{
    if (moved > 0)
        return {Wire::State::Done, moved};
    if (moved < 0 && (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR))
        return {wants};
    return {Wire::State::Closed};
}

} // namespace

void Wire::Free::operator()(ssl_st *ssl) const
{
    SSL_free(ssl);
}

Wire::Wire(int socket, QString address, ssl_ctx_st *tls)
    : m_socket(socket)
    , m_address(std::move(address))
    , m_ssl(tls ? SSL_new(tls) : nullptr)
{
    if (m_ssl) {
        SSL_set_fd(m_ssl.get(), socket);
        SSL_set_accept_state(m_ssl.get());
    }
}

Wire::~Wire()
{
    m_ssl.reset();
    ::close(m_socket);
}

Wire::Step Wire::handshake()
{
    if (!m_ssl)
        return {};
    ERR_clear_error();
    return tlsStep(SSL_do_handshake(m_ssl.get()));
}

Wire::Step Wire::read(char *into, qsizetype most)
{
    if (!m_ssl)
        return plainStep(::recv(m_socket, into, size_t(most), 0), State::WantsRead);
    ERR_clear_error();
    return tlsStep(SSL_read(m_ssl.get(), into, atMost(most)));
}

Wire::Step Wire::write(const char *from, qsizetype bytes)
{
    if (!m_ssl)
        return plainStep(::send(m_socket, from, size_t(bytes), MSG_NOSIGNAL), State::WantsWrite);
    ERR_clear_error();
    return tlsStep(SSL_write(m_ssl.get(), from, atMost(bytes)));
}

void Wire::finish()
{
    if (m_ssl)
        SSL_shutdown(m_ssl.get());
    ::shutdown(m_socket, SHUT_WR);
}

Wire::Step Wire::tlsStep(int result)
{
    if (result > 0)
        return {State::Done, result};
    switch (SSL_get_error(m_ssl.get(), result)) {
    case SSL_ERROR_WANT_READ:
        return {State::WantsRead};
    case SSL_ERROR_WANT_WRITE:
        return {State::WantsWrite};
    default:
        return {State::Closed};
    }
}

} // namespace lantian::hub
