#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "hub/HubDirectory.h"

#include <memory>

struct ssl_ctx_st;

namespace lantian::hub {

/// By which key and certificate a hub speaks TLS. Nobody vouches for the certificate: tablets know the hub by
/// the SHA-256 of its public key, which their enrolment carries.
class TlsIdentity
{
public:
    /// The one kept in `directory`; made and kept durably, for the owner's eyes only, when there is none: a
    /// P-256 key and a certificate for ten years.
    static Result<TlsIdentity> in(const HubDirectory &directory, const Clock &clock);

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
