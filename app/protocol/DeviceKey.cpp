#include "protocol/DeviceKey.h"

#include <algorithm>
#include <sodium.h>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

const unsigned char *asUnsigned(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

template <std::size_t size>
QByteArray asBytes(const std::array<unsigned char, size> &bytes, std::size_t used = size)
{
    return {reinterpret_cast<const char *>(bytes.data()), qsizetype(used)};
}

/// libsodium asks for this once before anything else; later calls do nothing.
void startSodium()
{
    [[maybe_unused]] const int started = sodium_init();
    Q_ASSERT(started >= 0);
}

} // namespace

Result<PublicKey> PublicKey::fromBytes(QByteArrayView bytes)
{
    PublicKey key;
    if (bytes.size() != qsizetype(key.m_bytes.size()))
        return Error{Error::Kind::Invalid, u"a public key has 32 bytes, this has %1"_s.arg(bytes.size())};
    std::copy_n(asUnsigned(bytes), key.m_bytes.size(), key.m_bytes.begin());
    return key;
}

Result<PublicKey> PublicKey::fromJwk(const QJsonObject &jwk)
{
    const auto x = fromBase64Url(jwk[u"x"_s].toString().toLatin1());
    if (jwk[u"kty"_s] != u"OKP"_s || jwk[u"crv"_s] != u"Ed25519"_s || !x)
        return Error{Error::Kind::Invalid, u"not the JWK of an Ed25519 key"_s};
    return fromBytes(*x);
}

QJsonObject PublicKey::jwk() const
{
    return {
        {u"kty"_s, u"OKP"_s}, {u"crv"_s, u"Ed25519"_s}, {u"x"_s, QString::fromLatin1(base64Url(bytes()))}};
}

QByteArray PublicKey::bytes() const
{
    return asBytes(m_bytes);
}

bool PublicKey::verifies(QByteArrayView message, QByteArrayView signature) const
{
    startSodium();
    return signature.size() == crypto_sign_BYTES &&
           crypto_sign_verify_detached(asUnsigned(signature), asUnsigned(message),
                                       static_cast<unsigned long long>(message.size()), m_bytes.data()) == 0;
}

DeviceKey DeviceKey::fresh()
{
    startSodium();
    DeviceKey key;
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> unused{};
    crypto_sign_keypair(unused.data(), key.m_secret.data());
    return key;
}

Result<DeviceKey> DeviceKey::fromSeed(QByteArrayView seed)
{
    startSodium();
    if (seed.size() != crypto_sign_SEEDBYTES)
        return Error{Error::Kind::Invalid, u"a private key has 32 bytes, this has %1"_s.arg(seed.size())};
    DeviceKey key;
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> unused{};
    crypto_sign_seed_keypair(unused.data(), key.m_secret.data(), asUnsigned(seed));
    return key;
}

DeviceKey::~DeviceKey()
{
    sodium_memzero(m_secret.data(), m_secret.size());
}

QByteArray DeviceKey::seed() const
{
    return asBytes(m_secret, crypto_sign_SEEDBYTES);
}

PublicKey DeviceKey::publicKey() const
{
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> key{};
    crypto_sign_ed25519_sk_to_pk(key.data(), m_secret.data());
    return *PublicKey::fromBytes(asBytes(key));
}

QByteArray DeviceKey::signature(QByteArrayView message) const
{
    std::array<unsigned char, crypto_sign_BYTES> signature{};
    crypto_sign_detached(signature.data(), nullptr, asUnsigned(message),
                         static_cast<unsigned long long>(message.size()), m_secret.data());
    return asBytes(signature);
}

QByteArray base64Url(QByteArrayView bytes)
{
    return bytes.toByteArray().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

std::optional<QByteArray> fromBase64Url(QByteArrayView text)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        text.toByteArray(), QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals |
                                QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || base64Url(*decoded) != text)
        return std::nullopt;
    return *decoded;
}

} // namespace lantian
