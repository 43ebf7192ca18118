#include "hub/TlsIdentity.h"

#include "base/Sha256.h"

#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

using namespace Qt::Literals::StringLiterals;

namespace lantian::hub {

namespace {

template <class T, void (*free)(T *)>
struct Freed {
    void operator()(T *value) const { free(value); }
};
using KeyPointer = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY, EVP_PKEY_free>>;
using CertificatePointer = std::unique_ptr<X509, Freed<X509, X509_free>>;
struct FreeBio {
    void operator()(BIO *bio) const { BIO_free_all(bio); }
};
using BioPointer = std::unique_ptr<BIO, FreeBio>;

Error tlsError(const QString &what)
{
    return {Error::Kind::Corrupt,
            u"%1: %2"_s.arg(what, QString::fromLatin1(ERR_reason_error_string(ERR_peek_last_error()))),
            u"tls-damaged"_s};
}

QByteArray textOf(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return {data, qsizetype(size)};
}

CertificatePointer certificateFor(EVP_PKEY *key, const Clock &clock)
{
    constexpr long tenYears = 3653L * 24 * 3600;
    constexpr long aDay = 24L * 3600; // a tablet's clock may be slow
    CertificatePointer certificate(X509_new());
    const time_t now = clock.now().toSecsSinceEpoch();
    X509_set_version(certificate.get(), 2);
    quint64 serial = 0;
    RAND_bytes(reinterpret_cast<unsigned char *>(&serial), sizeof(serial));
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate.get()), serial >> 1U);
    ASN1_TIME_set(X509_getm_notBefore(certificate.get()), now - aDay);
    ASN1_TIME_set(X509_getm_notAfter(certificate.get()), now + tenYears);
    X509_set_pubkey(certificate.get(), key);
    X509_NAME *name = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char *>("lantian-hub"), -1, -1, 0);
    X509_set_issuer_name(certificate.get(), name);
    X509_EXTENSION *names = X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name,
                                                "DNS:lantian-hub,DNS:localhost,IP:127.0.0.1");
    X509_add_ext(certificate.get(), names, -1);
    X509_EXTENSION_free(names);
    X509_sign(certificate.get(), key, EVP_sha256());
    return certificate;
}

KeyPointer keyIn(const QByteArray &text)
{
    const BioPointer bio(BIO_new_mem_buf(text.constData(), int(text.size())));
    return KeyPointer(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr));
}

CertificatePointer certificateIn(const QByteArray &text)
{
    const BioPointer bio(BIO_new_mem_buf(text.constData(), int(text.size())));
    return CertificatePointer(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
}

QString pinOf(X509 *certificate)
{
    unsigned char *bytes = nullptr;
    const int size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate), &bytes);
    QString pin = sha256Hex(QByteArrayView(reinterpret_cast<const char *>(bytes), size));
    OPENSSL_free(bytes);
    return pin;
}

} // namespace

void TlsIdentity::Free::operator()(ssl_ctx_st *context) const
{
    SSL_CTX_free(context);
}

Result<QByteArray> freshTlsKey()
{
    const KeyPointer key(EVP_EC_gen("P-256"));
    if (!key)
        return tlsError(u"a TLS key cannot be made"_s);
    const BioPointer text(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(text.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    return textOf(text.get());
}

Result<QByteArray> tlsCertificate(const QByteArray &key, const Clock &clock)
{
    const KeyPointer parsed = keyIn(key);
    if (!parsed)
        return tlsError(u"the TLS key cannot be used"_s);
    const CertificatePointer certificate = certificateFor(parsed.get(), clock);
    const BioPointer text(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(text.get(), certificate.get());
    return textOf(text.get());
}

Result<QString> pinOf(const QByteArray &certificateText)
{
    const CertificatePointer certificate = certificateIn(certificateText);
    if (!certificate)
        return tlsError(u"this is no certificate"_s);
    return pinOf(certificate.get());
}

Result<TlsIdentity> TlsIdentity::of(const QByteArray &keyText, const QByteArray &certificateText)
{
    const KeyPointer key = keyIn(keyText);
    const CertificatePointer certificate = certificateIn(certificateText);

    TlsIdentity identity;
    identity.m_context.reset(SSL_CTX_new(TLS_server_method()));
    SSL_CTX *context = identity.m_context.get();
    if (!key || !certificate || SSL_CTX_use_certificate(context, certificate.get()) != 1 ||
        SSL_CTX_use_PrivateKey(context, key.get()) != 1 || SSL_CTX_check_private_key(context) != 1)
        return tlsError(u"the TLS key and certificate cannot be used"_s);
    SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
    SSL_CTX_set_options(context,
                        SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION | SSL_OP_IGNORE_UNEXPECTED_EOF);
    SSL_CTX_set_mode(context, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER |
                                  SSL_MODE_RELEASE_BUFFERS);
    identity.m_pin = pinOf(certificate.get());
    return identity;
}

} // namespace lantian::hub
