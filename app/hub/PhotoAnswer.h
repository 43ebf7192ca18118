#pragma once

#include "hub/Caller.h"

namespace lantian::hub {

/// Which bytes of a file of `size` a Range header asks for (RFC 9110 14). Several parts, and what cannot be
/// read, count as none.
struct ByteRange {
    qint64 from = 0;
    qint64 bytes = 0;

    bool operator==(const ByteRange &) const = default;
};
enum class RangeAsked { Whole, Part, Beyond };
std::pair<RangeAsked, ByteRange> rangeIn(const QByteArray &header, qint64 size);

/// `GET /photos/<sha256>`, `?size=thumb`: an original, or its small picture, that some event which concerns
/// the caller names. 404 for all others, whether the hub holds them or not.
Answer photoAnswer(Office &office, const Caller &caller, const Request &request, const QString &sha256);

} // namespace lantian::hub
