#pragma once

#include <QRandomGenerator>

#include <chrono>

namespace lantian {

/// How long to wait before another try.
struct Backoff {
    std::chrono::milliseconds first{1'000};
    std::chrono::milliseconds longest{300'000};

    /// After `failures` in a row, at least 1: doubled with each up to `longest`, of which a random half is
    /// taken away, so that many tablets do not come back at the same moment.
    std::chrono::milliseconds wait(int failures, QRandomGenerator &random) const;
};

} // namespace lantian
