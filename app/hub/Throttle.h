#pragma once

#include "base/Clock.h"

#include <QHash>

#include <mutex>

namespace lantian::hub {

/// Counts what one source does, by a bucket that fills again with time. May be used from several threads.
class Throttle
{
public:
    /// `burst` at once, and as many again within `span`.
    Throttle(int burst, std::chrono::milliseconds span, const Clock &clock);

    /// Takes one from the bucket of `source`; how long until there is one again, and nothing was taken, if it
    /// is empty; zero otherwise.
    std::chrono::milliseconds take(const QString &source);
    /// How long until take() would take one, without taking it.
    std::chrono::milliseconds waitOf(const QString &source) const;

private:
    struct Bucket {
        double left = 0;
        std::chrono::milliseconds at{0};
    };
    double leftIn(const Bucket &bucket) const;
    std::chrono::milliseconds wait(double left) const;

    const double m_burst;
    const std::chrono::milliseconds m_span;
    const Clock &m_clock;
    mutable std::mutex m_mutex;
    QHash<QString, Bucket> m_buckets; ///< those that are full are forgotten when there are many
};

} // namespace lantian::hub
