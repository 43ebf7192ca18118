#include "sync/SpkiPin.h"

#include "base/Sha256.h"

#include <memory>
#include <openssl/x509.h>

namespace lantian {

QString spkiPin(const QSslCertificate &certificate)
{
    const QByteArray der = certificate.toDer();
    const auto *begin = reinterpret_cast<const unsigned char *>(der.constData());
    const std::unique_ptr<X509, decltype(&X509_free)> parsed(d2i_X509(nullptr, &begin, long(der.size())),
                                                             X509_free);
    if (!parsed)
        return {};
    unsigned char *bytes = nullptr;
    const int size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(parsed.get()), &bytes);
    if (size <= 0)
        return {};
    const QString pin = sha256Hex(QByteArrayView(reinterpret_cast<const char *>(bytes), size));
    OPENSSL_free(bytes);
    return pin;
}

} // namespace lantian
