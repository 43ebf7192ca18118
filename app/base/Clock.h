#pragma once

#include <QDateTime>

#include <chrono>

namespace lantian {

/// Where "now" comes from. Passed in, never looked up, so a test can hold it still.
class Clock
{
public:
    virtual ~Clock() = default;

    /// The current instant, in UTC, to the millisecond.
    virtual QDateTime now() const = 0;

    /// Time since the machine started, which no change of the date moves.
    virtual std::chrono::milliseconds sinceBoot() const = 0;
};

/// The computer's own clock.
class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
    std::chrono::milliseconds sinceBoot() const override;
};

/// `instant` as RFC 3339 text with milliseconds and the offset of the system's time zone, in whole minutes.
QString localRfc3339(const QDateTime &instant);

/// The instant that RFC 3339 `text` names, in UTC; invalid unless it has a date, a time and an offset, and
/// for the first and last day of the years 1 to 9999, which not every time zone can write.
QDateTime fromRfc3339(const QString &text);

} // namespace lantian
