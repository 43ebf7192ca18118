#pragma once

#include "hub/Http.h"

struct ssl_st;

namespace lantian::hub {

/// One HTTP/1.1 connection that stays open, on a socket that blocks: it costs so little of the processor that
/// two hundred of them measure the other end. Stops the bench when the line breaks.
class HttpLine
{
public:
    HttpLine(quint16 port, bool tls);
    ~HttpLine();
    Q_DISABLE_COPY_MOVE(HttpLine)

    /// Sends `head`, all of it but the length and the blank line, and `body`; the answer to it.
    Answer ask(QByteArray head, QByteArrayView body = {});

private:
    void write(QByteArrayView bytes);
    void readMore();

    int m_socket = -1;
    ssl_st *m_tls = nullptr;
    QByteArray m_bytes;
};

} // namespace lantian::hub
