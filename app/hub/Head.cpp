#include "hub/Head.h"

#include <QByteArrayList>

#include <algorithm>

namespace lantian::hub {

namespace {

constexpr qsizetype maxTargetBytes = 2048;
constexpr qsizetype maxRangeBytes = 200;

bool isToken(char c)
{
    const auto byte = uchar(c);
    return byte > 0x20 && byte < 0x7f && !QByteArrayView("()<>@,;:\\\"/[]?={}").contains(c);
}

bool hasControl(QByteArrayView line)
{
    return std::any_of(line.begin(), line.end(), [](char c) {
        const auto byte = uchar(c);
        return (byte < 0x20 && c != '\t') || byte == 0x7f;
    });
}

HeadFault bad(const char *reason)
{
    return {400, reason};
}

/// What one field adds to `head`; a fault when it may not stand there.
std::optional<HeadFault> take(Head &head, const QByteArray &name, const QByteArray &value)
{
    if (name == "content-length") {
        const bool isNumber =
            !value.isEmpty() && value.size() < 16 &&
            std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (!isNumber || head.contentLength >= 0)
            return bad("Content-Length wants one number");
        head.contentLength = value.toLongLong();
    } else if (name == "transfer-encoding") {
        if (head.isChunked || value.toLower() != "chunked")
            return bad("Transfer-Encoding wants to be chunked, once");
        head.isChunked = true;
    } else if (name == "expect") {
        if (value.toLower() != "100-continue")
            return HeadFault{417, "only 100-continue can be expected"};
        head.expectsContinue = true;
    } else if (name == "range" && value.size() > maxRangeBytes) {
        return bad("Range is too long");
    }
    return std::nullopt;
}

std::optional<HeadFault> takeLine(Head &head, QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (hasControl(line) || colon <= 0 || !std::all_of(line.begin(), line.begin() + colon, isToken))
        return bad("a header field is malformed");
    return take(head, line.first(colon).toByteArray().toLower(),
                line.sliced(colon + 1).trimmed().toByteArray());
}

std::optional<HeadFault> requestLineFault(QByteArrayView line)
{
    const QByteArrayList parts = line.toByteArray().split(' ');
    if (hasControl(line) || parts.size() != 3 || !parts[1].startsWith('/'))
        return bad("the request line is malformed");
    if (parts[2] != "HTTP/1.1" && parts[2] != "HTTP/1.0")
        return HeadFault{505, "only HTTP/1.1 is spoken here"};
    if (parts[1].size() > maxTargetBytes)
        return HeadFault{414, "the address is too long"};
    return std::nullopt;
}

} // namespace

std::variant<HeadPending, Head, HeadFault> headIn(QByteArrayView bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if ((end < 0 && bytes.size() > maxHeadBytes) || end > maxHeadBytes)
        return HeadFault{431, "the head is larger than 16 KiB"};
    if (end < 0)
        return HeadPending();

    Head head{.bytes = end + 4};
    qsizetype begin = 0;
    while (begin < end) {
        const qsizetype next = std::min(bytes.indexOf("\r\n", begin), end);
        const QByteArrayView line = bytes.sliced(begin, next - begin);
        if (const auto fault = begin == 0 ? requestLineFault(line) : takeLine(head, line))
            return *fault;
        begin = next + 2;
    }
    if (begin == 0)
        return bad("the request line is missing");
    if (head.isChunked && head.contentLength >= 0)
        return bad("Content-Length and Transfer-Encoding exclude each other");
    return head;
}

} // namespace lantian::hub
