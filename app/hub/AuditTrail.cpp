#include "hub/AuditTrail.h"

namespace lantian::hub {

namespace {

constexpr int keptDays = 180;
constexpr size_t gatheredAtMost = 1000;

} // namespace

AuditTrail::~AuditTrail()
{
    (void)write(); // where the disk refuses at the very end nobody is left to be told
}

void AuditTrail::add(const AuditEntry &entry)
{
    bool isFull = false;
    {
        const std::scoped_lock lock(m_mutex);
        m_gathered.push_back(entry);
        isFull = m_gathered.size() >= gatheredAtMost;
    }
    if (isFull)
        (void)write(); // tried again with the next
}

Result<void> AuditTrail::write()
{
    std::vector<AuditEntry> gathered;
    {
        const std::scoped_lock lock(m_mutex);
        gathered.swap(m_gathered);
    }
    if (gathered.empty())
        return {};
    const auto written = m_office.store.write([&](Sql &sql, EventLog &) {
        for (const AuditEntry &entry : gathered)
            AuditLog::add(sql, entry);
        AuditLog::forgetBefore(sql, m_office.clock.now().addDays(-keptDays));
    });
    if (written)
        return {};
    const std::scoped_lock lock(m_mutex);
    m_gathered.insert(m_gathered.begin(), gathered.begin(), gathered.end());
    return written.error();
}

} // namespace lantian::hub
