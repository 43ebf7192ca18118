#include "sync/SyncProgress.h"

#include <cmath>

namespace lantian {

double SyncProgress::rate() const
{
    using namespace std::chrono_literals;
    if (took < 1s)
        return 0;
    return double(bytesMoved) / std::chrono::duration<double>(took).count();
}

std::optional<std::chrono::seconds> SyncProgress::left() const
{
    const double bytesASecond = rate();
    if (bytesASecond <= 0 || photoBytes.total <= 0)
        return std::nullopt;
    return std::chrono::seconds(qint64(std::ceil(double(photoBytes.total - photoBytes.done) / bytesASecond)));
}

} // namespace lantian
