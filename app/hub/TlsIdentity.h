#pragma once

#include "base/Clock.h"
#include "base/Result.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct ssl_ctx_st;

namespace lantian::hub {

/// A new P-256 key, as PEM.
Result<QByteArray> freshTlsKey();
/// A certificate for the PEM key `key`, signed by itself, for ten years from a day ago on: a tablet's clock
/// may be slow.
Result<QByteArray> tlsCertificate(const QByteArray &key, const Clock &clock);

/// SHA-256 of the SubjectPublicKeyInfo of the PEM certificate's first, 64 hexadecimal digits; Corrupt,
/// `tls-damaged`, when it is none.
Result<QString> pinOf(const QByteArray &certificate);

/// By which key and certificate a hub speaks TLS. Nobody vouches for the certificate: tablets know the hub by
/// the SHA-256 of its public key, which their enrolment carries.
class TlsIdentity
{
public:
    /// Of a key and its certificate, as PEM; Corrupt, `tls-damaged`, when they are none.
    static Result<TlsIdentity> of(const QByteArray &key, const QByteArray &certificate);

    /// SHA-256 of the SubjectPublicKeyInfo, 64 hexadecimal digits.
    const QString &pin() const { return m_pin; }
    ssl_ctx_st *context() const { return m_context.get(); }

private:
    TlsIdentity() = default;

    struct Free {
        void operator()(ssl_ctx_st *context) const;
    };
    std::unique_ptr<ssl_ctx_st, Free> m_context;
    QString m_pin;
};

} // namespace lantian::hub
