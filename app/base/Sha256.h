#pragma once

#include "base/Result.h"

#include <QByteArrayView>

#include <memory>

struct evp_md_ctx_st;

namespace lantian {

/// SHA-256 (FIPS 180-4) of bytes that come in pieces, by OpenSSL.
class Sha256
{
public:
    Sha256();

    void add(QByteArrayView bytes);
    /// The hash of all that was added, as 64 lower-case hexadecimal digits. Ends the computation.
    QString hex();

private:
    struct Free {
        void operator()(evp_md_ctx_st *context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

/// The SHA-256 of `bytes`, as 64 lower-case hexadecimal digits.
QString sha256Hex(QByteArrayView bytes);

/// The SHA-256 of the file at `path`, read in pieces of 1 MiB. Not for a database that is open.
Result<QString> fileSha256Hex(const QString &path);

/// Whether `text` is 64 lower-case hexadecimal digits.
bool isSha256Hex(const QString &text);

} // namespace lantian
