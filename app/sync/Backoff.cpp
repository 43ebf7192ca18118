#include "sync/Backoff.h"

#include <algorithm>

namespace lantian {

std::chrono::milliseconds Backoff::wait(int failures, QRandomGenerator &random) const
{
    std::chrono::milliseconds full = first;
    for (int failure = 1; failure < failures && full < longest; ++failure)
        full *= 2;
    full = std::min(full, longest);
    const auto half = full.count() / 2;
    return full - std::chrono::milliseconds(qint64(random.generateDouble() * double(half)));
}

} // namespace lantian
