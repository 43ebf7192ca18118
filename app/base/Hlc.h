#pragma once

#include <QDateTime>

#include <compare>
#include <optional>

namespace lantian {

/// A reading of a hybrid logical clock: 48 bits of milliseconds since 1970 UTC, then a 16-bit counter.
/// The order of the values is the order of time, and so is the order of their texts.
struct Hlc {
    quint64 value = 0;

    auto operator<=>(const Hlc &) const = default;

    /// The wall-clock part.
    QDateTime time() const;
    /// 16 lower-case hexadecimal digits.
    QString text() const;
    /// The reading that `text` spells; nothing unless it is 16 lower-case hexadecimal digits.
    static std::optional<Hlc> fromText(const QString &text);
};

/// How far ahead of the reader's clock a reading may be and still advance it (protocol.md 1.2).
inline constexpr qint64 hlcMaxAheadMs = 3'600'000;

/// The reading after `last`, at the wall time `now`: later than `last` whatever `now` says.
Hlc nextHlc(Hlc last, const QDateTime &now);

/// `last` after having seen `other`: advanced to it, unless `other` is more than an hour ahead of `now`.
Hlc observedHlc(Hlc last, Hlc other, const QDateTime &now);

/// Whether `hlc` is more than an hour ahead of `now`, and so to be flagged.
bool isAhead(Hlc hlc, const QDateTime &now);

} // namespace lantian
