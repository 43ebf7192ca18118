#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

namespace lantian {

/// A P-256 key of its own with a certificate that it signed itself, as hubs make them. `days` from now it is
/// good, negative for one that never was.
inline QSslConfiguration selfMadeTls(int days = 3650)
{
    const auto pem = [](auto write) {
        BIO *memory = BIO_new(BIO_s_mem());
        write(memory);
        char *data = nullptr;
        const long size = BIO_get_mem_data(memory, &data);
        const QByteArray text(data, size);
        BIO_free(memory);
        return text;
    };
    EVP_PKEY *key = EVP_EC_gen("P-256");
    X509 *certificate = X509_new();
    X509_set_version(certificate, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate), -100L * 24 * 3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate), days * 24L * 3600);
    X509_set_pubkey(certificate, key);
    X509_NAME *name = X509_get_subject_name(certificate);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>("hub"), -1,
                               -1, 0);
    X509_set_issuer_name(certificate, name);
    X509_sign(certificate, key, EVP_sha256());

    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(
        QSslCertificate(pem([&](BIO *memory) { PEM_write_bio_X509(memory, certificate); }), QSsl::Pem));
    tls.setPrivateKey(QSslKey(pem([&](BIO *memory) {
                                  PEM_write_bio_PrivateKey(memory, key, nullptr, nullptr, 0, nullptr,
                                                           nullptr);
                              }),
                              QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    X509_free(certificate);
    EVP_PKEY_free(key);
    return tls;
}

} // namespace lantian
