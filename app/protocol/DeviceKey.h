#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QJsonObject>

#include <array>
#include <optional>

namespace lantian {

/// An Ed25519 public key (RFC 8032), by which a device's signatures are checked.
class PublicKey
{
public:
    /// The key of a JWK of type OKP (RFC 8037); Invalid for any other.
    static Result<PublicKey> fromJwk(const QJsonObject &jwk);
    /// The key of exactly 32 bytes; Invalid for any other number.
    static Result<PublicKey> fromBytes(QByteArrayView bytes);

    QJsonObject jwk() const;
    QByteArray bytes() const;
    /// Whether `signature` is this key's over `message`.
    bool verifies(QByteArrayView message, QByteArrayView signature) const;

    bool operator==(const PublicKey &) const = default;

private:
    std::array<unsigned char, 32> m_bytes{};
};

/// A device's Ed25519 key pair. The private part is wiped when the value goes.
class DeviceKey
{
public:
    /// A new pair from the system's random source.
    static DeviceKey fresh();
    /// The pair that grows from a 32-byte seed (the JWK's `d`); Invalid for any other number of bytes.
    static Result<DeviceKey> fromSeed(QByteArrayView seed);

    DeviceKey(const DeviceKey &) = default;
    DeviceKey &operator=(const DeviceKey &) = default;
    ~DeviceKey();

    QByteArray seed() const;
    PublicKey publicKey() const;
    /// The 64-byte signature over `message`. Deterministic.
    QByteArray signature(QByteArrayView message) const;

private:
    DeviceKey() = default;

    std::array<unsigned char, 64> m_secret{};
};

/// base64url without padding (RFC 7515 2).
QByteArray base64Url(QByteArrayView bytes);
/// The bytes that base64url `text` without padding spells; nothing for anything else.
std::optional<QByteArray> fromBase64Url(QByteArrayView text);

} // namespace lantian
