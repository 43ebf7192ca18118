#pragma once

#include "domain/SignedEvent.h"
#include "sql/Sql.h"

namespace lantian {

/// The columns that eventOf() reads, in its order.
inline constexpr QLatin1StringView eventColumns("id, stream, kind, hlc, device, author, seq, payload");

/// The event of a row that begins with eventColumns. The log holds only payloads that were checked when they
/// came.
Event eventOf(const Row &row);

/// The columns that signedEventOf() reads, in its order.
inline constexpr QLatin1StringView
    signedEventColumns("id, stream, kind, hlc, device, author, seq, payload, hash, header, signature");

/// How many they are: the first column after them.
inline constexpr int signedEventColumnCount = 11;

/// The event of a row with signedEventColumns, with the bytes it was signed in.
SignedEvent signedEventOf(const Row &row);

} // namespace lantian
