#pragma once

#include <QByteArray>

#include <memory>

struct evp_md_ctx_st;

namespace lantian::hub {

/// The digest of a piece of an upload, by OpenSSL, whose SHA-256 is ten times as fast as Qt's.
class ChunkDigest
{
public:
    /// By `sha1` or `sha256`, as tus names them.
    explicit ChunkDigest(const QByteArray &algorithm);

    void add(QByteArrayView bytes);
    /// The digest of all that was added. Ends the computation.
    QByteArray result();

private:
    struct Free {
        void operator()(evp_md_ctx_st *context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

} // namespace lantian::hub
