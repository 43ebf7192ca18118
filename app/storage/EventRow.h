#pragma once

#include "domain/SignedEvent.h"
#include "sql/Sql.h"

namespace lantian {

/// The columns that signedEventOf() reads, in its order.
inline constexpr QLatin1StringView
    eventColumns("id, stream, kind, hlc, device, author, seq, hash, header, payload, signature");

/// How many they are: the first column after them.
inline constexpr int eventColumnCount = 11;

/// The event of a row with eventColumns. The log holds only payloads that were checked when they came.
SignedEvent signedEventOf(const Row &row);

} // namespace lantian
