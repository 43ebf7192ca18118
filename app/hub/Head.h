#pragma once

#include <QByteArray>

#include <variant>

namespace lantian::hub {

/// The largest head that is taken, bytes.
inline constexpr qsizetype maxHeadBytes = 16'384;

/// What the head of an HTTP/1.1 request says about what follows it.
struct Head {
    qsizetype bytes = 0;       ///< of the head, with the empty line that ends it
    qint64 contentLength = -1; ///< -1 when it is not said
    bool isChunked = false;
    bool expectsContinue = false;

    bool operator==(const Head &) const = default;
};

/// More is to come before anything can be said.
struct HeadPending {
    bool operator==(const HeadPending &) const = default;
};

/// Why a head is not taken.
struct HeadFault {
    int status = 400;
    QByteArray reason; ///< one English sentence

    bool operator==(const HeadFault &) const = default;
};

/// The head that `bytes` begin with. Strict where two readers could understand two things (RFC 9112 6.3 and
/// 11.2): both Content-Length and Transfer-Encoding, either of them twice, a coding other than chunked,
/// folded lines, control characters, blanks before a colon.
std::variant<HeadPending, Head, HeadFault> headIn(QByteArrayView bytes);

} // namespace lantian::hub
