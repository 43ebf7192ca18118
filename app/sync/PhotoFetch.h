#pragma once

#include "sync/SyncContext.h"

#include <QStringList>

namespace lantian {

/// On a hub: asks the hub above for originals that events from there name (`GET /photos/{sha256}`), so that
/// whom they concern here can see them also without the way up. Some in each exchange, each time where the
/// last one ended, for one that is not there yet must not keep the others from coming.
class PhotoFetch
{
public:
    explicit PhotoFetch(SyncContext &context) : m_context(context) {}

    void begin(StepEnd end);

private:
    void next();
    void take(const Result<QByteArray> &bytes);
    void keep(const QByteArray &bytes);

    SyncContext &m_context;
    StepEnd m_end;
    QStringList m_wanted; ///< those still to be asked for, the next one last
    Lifeline m_life;
};

} // namespace lantian
