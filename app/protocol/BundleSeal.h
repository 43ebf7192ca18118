#pragma once

#include "base/Sha256.h"
#include "protocol/DeviceIdentity.h"

#include <QIODevice>

#include <memory>

struct crypto_secretstream_xchacha20poly1305_state;

namespace lantian {

/// Writes bytes so that only the holder of one Ed25519 key can read them (protocol.md 3; PROTOCOL.md,
/// "The bundle").
///
/// 8 bytes that tell the format, the 16 bytes of the hub's device id, a random key in a crypto_box_seal to
/// the X25519 form of the hub's key, the head of a crypto_secretstream, then its pieces of 64 KiB each but
/// for the last, which bears the final tag.
class SealedWriter
{
public:
    /// `out` outlives this and is open for writing.
    static Result<std::unique_ptr<SealedWriter>> begin(QIODevice &out, const QUuid &hub,
                                                       const PublicKey &hubKey);
    ~SealedWriter();

    Result<void> write(QByteArrayView bytes);
    /// Writes what is left with the final tag; the SHA-256 of all that was written to `out`.
    Result<QString> finish();

private:
    explicit SealedWriter(QIODevice &out);

    Result<void> writePiece(bool isLast);
    Result<void> put(QByteArrayView bytes);

    QIODevice &m_out;
    std::unique_ptr<crypto_secretstream_xchacha20poly1305_state> m_state;
    QByteArray m_pending; ///< less than a piece
    QByteArray m_head;    ///< bound to the first piece
    Sha256 m_sum;
};

/// Reads what a SealedWriter wrote.
class SealedReader
{
public:
    /// Denied, `bundle-other-hub`, when it is sealed to another than `hub`; Corrupt, `bundle-damaged`, when
    /// it is cut, altered or no bundle at all.
    static Result<std::unique_ptr<SealedReader>> begin(QIODevice &in, const DeviceIdentity &hub);
    ~SealedReader();

    /// The next piece; empty after the last one, which has then proven that nothing is missing or behind it.
    Result<QByteArray> next();

private:
    explicit SealedReader(QIODevice &in);

    QIODevice &m_in;
    std::unique_ptr<crypto_secretstream_xchacha20poly1305_state> m_state;
    QByteArray m_head;
    bool m_isOver = false;
};

} // namespace lantian
