#include "base/Gzip.h"

#include <QString>

#include <array>
#include <zlib.h>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr int asGzip = MAX_WBITS + 16;

Bytef *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData())); // which zlib only reads
}

} // namespace

QByteArray gzipped(const QByteArray &bytes)
{
    constexpr int memory = 8;
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, asGzip, memory, Z_DEFAULT_STRATEGY);
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(bytes.size()))), Qt::Uninitialized);
    stream.next_in = bytesOf(bytes);
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

Result<QByteArray> ungzipped(const QByteArray &packed, qint64 most)
{
    z_stream stream{};
    inflateInit2(&stream, asGzip);
    stream.next_in = bytesOf(packed);
    stream.avail_in = uInt(packed.size());
    QByteArray bytes;
    std::array<char, 65'536> piece{};
    int state = Z_OK;
    while (state == Z_OK && bytes.size() <= most) {
        stream.next_out = reinterpret_cast<Bytef *>(piece.data());
        stream.avail_out = uInt(piece.size());
        state = inflate(&stream, Z_NO_FLUSH);
        bytes.append(piece.data(), qsizetype(piece.size()) - qsizetype(stream.avail_out));
    }
    const bool isWhole = state == Z_STREAM_END && stream.avail_in == 0;
    inflateEnd(&stream);
    if (bytes.size() > most)
        return Error{Error::Kind::Invalid, u"the gzip file holds more than %1 bytes"_s.arg(most)};
    if (!isWhole)
        return Error{Error::Kind::Invalid, u"the gzip file is not whole"_s};
    return bytes;
}

} // namespace lantian
