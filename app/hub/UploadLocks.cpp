#include "hub/UploadLocks.h"

using namespace std::chrono_literals;

namespace lantian::hub {

std::unique_ptr<UploadLocks::Lease> UploadLocks::taken(const QString &name, std::function<void()> breakOff)
{
    constexpr auto patience = 900ms; ///< for a holder that is at work; then as long again for one that is not
    std::unique_lock lock(m_mutex);
    const auto isFree = [&] { return !m_holders.contains(name); };
    if (!m_released.wait_for(lock, patience, isFree)) {
        if (const auto holder = m_holders.value(name))
            holder();
        if (!m_released.wait_for(lock, patience, isFree))
            return nullptr;
    }
    m_holders.insert(name, std::move(breakOff));
    return std::make_unique<Lease>(*this, name);
}

void UploadLocks::release(const QString &name)
{
    const std::scoped_lock lock(m_mutex);
    m_holders.remove(name);
    m_released.notify_all();
}

} // namespace lantian::hub
