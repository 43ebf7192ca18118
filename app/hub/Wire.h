#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

struct ssl_st;
struct ssl_ctx_st;

namespace lantian::hub {

/// One accepted connection, plain or TLS. Never waits; closed when it goes.
class Wire
{
public:
    enum class State { Done, WantsRead, WantsWrite, Closed };
    struct Step {
        State state = State::Done;
        qsizetype bytes = 0; ///< moved, when Done
    };

    /// Takes over the non-blocking `socket`; speaks TLS when `tls` is given.
    Wire(int socket, QString address, ssl_ctx_st *tls);
    ~Wire();
    Q_DISABLE_COPY_MOVE(Wire)

    Step handshake();
    Step read(char *into, qsizetype most);
    Step write(const char *from, qsizetype bytes);
    /// Tells the other end that nothing more will come.
    void finish();

    int socket() const { return m_socket; }
    const QString &address() const { return m_address; }
    bool isTls() const { return m_ssl != nullptr; }

private:
    Step tlsStep(int result);

    int m_socket;
    QString m_address;
    struct Free {
        void operator()(ssl_st *ssl) const;
    };
    std::unique_ptr<ssl_st, Free> m_ssl;
};

} // namespace lantian::hub
