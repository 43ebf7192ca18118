#pragma once

#include "hub/Office.h"
#include "storage/AuditLog.h"

#include <mutex>

namespace lantian::hub {

/// Who asked for what, gathered for a moment so that reading costs no write each time. May be used from
/// several threads.
class AuditTrail
{
public:
    explicit AuditTrail(Office &office) : m_office(office) {}
    ~AuditTrail();
    Q_DISABLE_COPY_MOVE(AuditTrail)

    void add(const AuditEntry &entry);
    /// Writes down what was gathered, and forgets what is older than half a year.
    Result<void> write();

private:
    Office &m_office;
    std::mutex m_mutex;
    std::vector<AuditEntry> m_gathered;
};

} // namespace lantian::hub
