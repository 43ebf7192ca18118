#pragma once

#include "base/Clock.h"
#include "base/DirectoryLock.h"
#include "evidence/PhotoStore.h"
#include "fieldwork/Recorder.h"
#include "storage/People.h"

namespace lantian {

/// A data directory opened by a command that writes.
class Workplace
{
public:
    /// Takes the lock, makes what is missing. Errors as FieldBook::open().
    static Result<std::unique_ptr<Workplace>> open(const DataDirectory &directory, const Clock &clock);

    const DataDirectory &directory() const { return m_directory; }
    const Reference &reference() const { return *m_reference; }
    const DeviceIdentity &identity() const { return m_identity; }
    const Clock &clock() const { return m_clock; }
    Store &store() { return *m_store; }
    PhotoStore &photos() { return m_photos; }
    Recorder &recorder() { return *m_recorder; }

    /// Who records: the one who worked here last, or the first there is; a grid worker without a PIN is made
    /// on a machine where nobody is.
    Result<Person> author();

private:
    Workplace(DirectoryLock lock, DataDirectory directory, DeviceIdentity identity, Reference reference,
              std::unique_ptr<Store> store, const Clock &clock);

    DirectoryLock m_lock;
    DataDirectory m_directory;
    DeviceIdentity m_identity;
    std::shared_ptr<const Reference> m_reference;
    std::unique_ptr<Store> m_store;
    PhotoStore m_photos;
    const Clock &m_clock;
    std::unique_ptr<Recorder> m_recorder;
};

} // namespace lantian
