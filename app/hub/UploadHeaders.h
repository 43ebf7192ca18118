#pragma once

#include "base/Result.h"
#include "hub/Http.h"

namespace lantian::hub {

/// The chunk checksum a request carries (tus 1.0.0, checksum extension).
struct ChunkChecksum {
    QByteArray algorithm; ///< sha1 or sha256
    QByteArray digest;

    bool operator==(const ChunkChecksum &) const = default;
};

/// The algorithms of chunk checksums, as tus names them.
inline constexpr QByteArrayView checksumAlgorithms("sha1,sha256");

/// The SHA-256 that `Upload-Metadata` names under `sha256`: 64 hexadecimal digits, or 32 bytes, in base64.
std::optional<QString> sha256InMetadata(const QByteArray &header);

/// A whole number from 0; nothing for anything else.
std::optional<qint64> numberIn(const QByteArray &header);

/// Nothing inside when there is no header; an Error when it is malformed or of another algorithm.
Result<std::optional<ChunkChecksum>> checksumIn(const QByteArray &header);

/// 412 unless the request speaks tus 1.0.0.
std::optional<Answer> versionRefusal(const Request &request);

/// Adds what every answer of tus has.
Answer withVersion(Answer answer);

} // namespace lantian::hub
