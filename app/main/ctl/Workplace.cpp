#include "main/ctl/Workplace.h"

#include "base/Uuid7.h"
#include "fieldwork/KeyFile.h"
#include "fieldwork/SettingKeys.h"
#include "fieldwork/SignIn.h"
#include "storage/Settings.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian {

Result<std::unique_ptr<Workplace>> Workplace::open(const DataDirectory &directory, const Clock &clock)
{
    auto lock = DirectoryLock::taken(directory.path);
    if (!lock)
        return lock.error();
    if (const Result<void> there = databaseNotLost(directory); !there)
        return there.error();
    auto identity = deviceIdentity(directory, clock);
    if (!identity)
        return identity.error();
    auto reference = referenceIn(directory);
    if (!reference)
        return reference.error();
    auto store = Store::open(directory.database(), Database::Access::ReadWrite);
    if (!store)
        return store.error();
    std::unique_ptr<Workplace> place(new Workplace(*std::move(lock), directory, *std::move(identity),
                                                   *std::move(reference), *std::move(store), clock));
    place->m_recorder =
        std::make_unique<Recorder>(place->m_identity, *place->m_store, place->m_reference, clock);
    if (const Result<void> known = place->m_recorder->introduce(); !known)
        return known.error();
    return place;
}

Workplace::Workplace(DirectoryLock lock, DataDirectory directory, DeviceIdentity identity,
                     Reference reference, std::unique_ptr<Store> store, const Clock &clock)
    : m_lock(std::move(lock))
    , m_directory(std::move(directory))
    , m_identity(std::move(identity))
    , m_reference(std::make_shared<const Reference>(std::move(reference)))
    , m_store(std::move(store))
    , m_photos(m_directory.photos())
    , m_clock(clock)
{}

Result<Person> Workplace::author()
{
    const auto people = m_store->read(People::all);
    if (!people)
        return people.error();
    if (people->empty())
        return SignIn(*m_store, m_clock).add(u"网格员 01"_s, Role::Inspector, {}, {});
    const auto last = m_store->read([](Sql &sql) { return Settings::value(sql, settingKey::lastPerson); });
    if (!last)
        return last.error();
    const auto found = std::find_if(people->begin(), people->end(),
                                    [&](const Person &person) { return idText(person.id) == *last; });
    return found == people->end() ? people->front() : *found;
}

} // namespace lantian
