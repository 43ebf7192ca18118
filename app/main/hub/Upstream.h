#pragma once

#include "hub/OpenHub.h"
#include "main/ctl/Answer.h"

#include <QThread>

namespace lantian {

/// `join QR-TEXT`: makes this hub a client of the hub above that made the invitation.
Result<Answer> upstreamJoined(const Arguments &arguments, hub::OpenHub &hub);

/// `sync`: one exchange with the hub above, now.
Result<Answer> upstreamSynced(hub::OpenHub &hub);

/// Has the hub of `directory` reach the one above by `url` from now on. Invalid, `usage`, for what is no URL
/// of a hub; NotFound, `not-enrolled`, where it has joined none.
Result<void> nameUpstream(const hub::HubDirectory &directory, const QString &url);

/// Exchanges with the hub above by itself, as long as it runs. A hub that has joined none is asked again
/// every few seconds, and costs a look for a file.
class Upstream final : public QThread
{
public:
    /// `hub` outlives it.
    explicit Upstream(hub::OpenHub &hub) : m_hub(hub) {}
    ~Upstream() override;

protected:
    void run() override;

private:
    hub::OpenHub &m_hub;
};

} // namespace lantian
