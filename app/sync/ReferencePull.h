#pragma once

#include "sync/ReferenceFolder.h"
#include "sync/SyncContext.h"

namespace lantian {

/// Takes over the hub's reference when it is another than the one in force. One that is refused changes
/// nothing and ends nothing: it is shown as trouble, and the old one stays in force.
class ReferencePull
{
public:
    ReferencePull(SyncContext &context, const ReferenceFolder &folder, std::function<void()> replaced);

    void begin(StepEnd end);

private:
    /// What is in force now.
    struct Current {
        QString tag;
        QStringList files; ///< that the hub gave
    };

    void ask();
    void take(const HubAnswer &answer);
    void keep(const Current &next);

    SyncContext &m_context;
    const ReferenceFolder &m_folder;
    std::function<void()> m_replaced;
    Current m_current;
    StepEnd m_end;
    Lifeline m_life;
};

} // namespace lantian
