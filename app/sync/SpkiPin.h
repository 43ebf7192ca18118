#pragma once

#include <QSslCertificate>

namespace lantian {

/// SHA-256 of the certificate's public key as SubjectPublicKeyInfo (RFC 7469 2.4), 64 hexadecimal digits:
/// what an enrolment pins. Empty for none.
QString spkiPin(const QSslCertificate &certificate);

} // namespace lantian
