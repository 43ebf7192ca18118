#pragma once

#include "sync/ReceiptIntake.h"
#include "sync/SyncContext.h"

namespace lantian {

/// Asks the hub for a receipt (`GET /receipt`) and takes it, if the hub is still the one that the exchange
/// began with.
class ReceiptPull
{
public:
    using End = std::function<void(const Result<ReceiptTaken> &)>;

    explicit ReceiptPull(SyncContext &context) : m_context(context) {}

    void begin(End end);

private:
    SyncContext &m_context;
    End m_end;
    Lifeline m_life;
};

} // namespace lantian
