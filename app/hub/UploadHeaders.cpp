#include "hub/UploadHeaders.h"

#include "base/Sha256.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian::hub {

namespace {

std::optional<QByteArray> fromBase64(const QByteArray &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(*decoded) : std::nullopt;
}

} // namespace

std::optional<QString> sha256InMetadata(const QByteArray &header)
{
    for (const QByteArray &pair : header.split(',')) {
        const QByteArrayList parts = pair.trimmed().split(' ');
        if (parts.size() != 2 || parts[0] != "sha256")
            continue;
        const QByteArray value = fromBase64(parts[1]).value_or(QByteArray());
        const QString hex =
            value.size() == 32 ? QString::fromLatin1(value.toHex()) : QString::fromLatin1(value);
        return isSha256Hex(hex) ? std::optional(hex) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<qint64> numberIn(const QByteArray &header)
{
    const bool isNumber =
        !header.isEmpty() && header.size() < 16 &&
        std::all_of(header.begin(), header.end(), [](char c) { return c >= '0' && c <= '9'; });
    return isNumber ? std::optional(header.toLongLong()) : std::nullopt;
}

Result<std::optional<ChunkChecksum>> checksumIn(const QByteArray &header)
{
    if (header.isEmpty())
        return std::optional<ChunkChecksum>();
    const QByteArrayList parts = header.split(' ');
    const auto digest = parts.size() == 2 ? fromBase64(parts[1]) : std::nullopt;
    const qsizetype wanted = parts[0] == "sha1" ? 20 : parts[0] == "sha256" ? 32 : 0;
    if (wanted == 0 || !digest || digest->size() != wanted)
        return Error{Error::Kind::Invalid, u"a checksum is sha1 or sha256 and its base64"_s,
                     u"checksum-invalid"_s};
    return std::optional(ChunkChecksum{parts[0], *digest});
}

std::optional<Answer> versionRefusal(const Request &request)
{
    if (request.header("tus-resumable"_ba) == "1.0.0")
        return std::nullopt;
    return problem(412, u"tus-version"_s, u"只支持 tus 1.0.0 / only tus 1.0.0 is spoken here"_s)
        .with("Tus-Version"_ba, "1.0.0"_ba);
}

Answer withVersion(Answer answer)
{
    return answer.with("Tus-Resumable"_ba, "1.0.0"_ba);
}

} // namespace lantian::hub
