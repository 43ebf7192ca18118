#pragma once

#include "base/DirectoryLock.h"
#include "hub/Api.h"
#include "hub/HubDirectory.h"
#include "hub/StorePool.h"
#include "hub/TlsIdentity.h"
#include "protocol/HubAddress.h"

namespace lantian::hub {

/// A hub's data directory, opened by the one process that may write it, with all that answers from it. Where
/// the database is a PostgreSQL server's, other processes may be the same hub, each in a directory of its
/// own.
class OpenHub
{
public:
    /// Opens `directory`, made if need be. Busy, `directory-open`, when another process has it; otherwise
    /// errors of the store and of secretAt().
    static Result<std::unique_ptr<OpenHub>> open(const HubDirectory &directory, const Clock &clock,
                                                 Random &random);

    const HubDirectory &directory() const { return m_directory; }
    Office &office() { return m_office; }
    Api &api() { return m_api; }

    /// Has tablets show this hub as `name`. Before it serves.
    Result<void> rename(const QString &name);

    /// By which key and certificate it speaks TLS, the same ones each time.
    Result<TlsIdentity> tlsIdentity();

    /// By which URLs tablets reach this hub, and the pin by which they know it: of the server that runs, or
    /// that ran last.
    Result<HubAddress> address();
    Result<void> keepAddress(const HubAddress &address);

private:
    OpenHub(DirectoryLock lock, HubDirectory directory, std::unique_ptr<StorePool> store,
            DeviceIdentity identity, const Clock &clock, Random &random);

    Result<void> introduce();

    DirectoryLock m_lock;
    HubDirectory m_directory;
    std::unique_ptr<StorePool> m_store;
    PhotoStore m_photos;
    Office m_office;
    Api m_api;
};

} // namespace lantian::hub
