#pragma once

#include <QDateTime>

#include <chrono>

namespace lantian {

// How people write instants and spans, in the language the program speaks and the machine's time zone. All
// take any time zone, and `now` as the moment at which they are read.

/// The day of `at`: 今天, 昨天, 明天, 11-19, 2025-11-19.
QString dayWords(const QDateTime &at, const QDateTime &now);

/// The day and the time of `at`; today the time alone: 08:42, 昨天 16:20, 11-19 08:46.
QString momentWords(const QDateTime &at, const QDateTime &now);

/// A span of time in its largest unit that says enough, rounded down: 40 分钟, 18 小时 (up to two days),
/// 3 天. Below a minute: 不到 1 分钟.
QString spanWords(std::chrono::seconds span);

/// How long until `due`, or since: 还剩 3 小时, 逾期 18 小时.
QString timeLeftWords(const QDateTime &due, const QDateTime &now);

} // namespace lantian
