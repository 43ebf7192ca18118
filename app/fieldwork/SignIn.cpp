#include "fieldwork/SignIn.h"

#include "base/Uuid7.h"

#include <algorithm>
#include <array>
#include <sodium.h>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

using namespace std::chrono_literals;

/// 64 MiB and two passes: about 0.15 s on an office PC, up to 1 s on a tablet (reliability.md 6).
constexpr std::size_t pinMemory = 64UL << 20;
constexpr unsigned long long pinPasses = 2;

Result<QString> hashed(const QString &pin)
{
    if (pin.isEmpty())
        return QString();
    if (pin.size() < shortestPin || pin.size() > longestPin ||
        !std::all_of(pin.begin(), pin.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return Error{Error::Kind::Invalid, u"a PIN has %1 to %2 digits"_s.arg(shortestPin).arg(longestPin),
                     u"pin-form"_s};

    const QByteArray text = pin.toLatin1();
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (sodium_init() < 0 ||
        crypto_pwhash_str_alg(hash.data(), text.constData(), static_cast<unsigned long long>(text.size()),
                              pinPasses, pinMemory, crypto_pwhash_ALG_ARGON2ID13) != 0)
        return Error{Error::Kind::Storage, u"there is not enough memory to hash a PIN"_s, u"pin-memory"_s};
    return QString::fromLatin1(hash.data());
}

Result<Person> found(const Store &store, const QUuid &id)
{
    const auto person = store.read([&](Sql &sql) { return People::find(sql, id); });
    if (!person)
        return person.error();
    if (!*person)
        return Error{Error::Kind::NotFound, u"nobody has the id %1"_s.arg(idText(id)), u"person-unknown"_s};
    return **person;
}

/// The person `id` once `change(Person &)` is kept.
template <class Change>
Result<Person> changed(Store &store, const QUuid &id, Change change)
{
    Result<Person> person = found(store, id);
    if (!person)
        return person;
    Person after = *person;
    change(after);
    if (const auto kept = store.write([&](Sql &sql) { People::keep(sql, after); }); !kept)
        return kept.error();
    return after;
}

Result<Person> added(Store &store, const Person &person)
{
    const auto kept = store.write([&](Sql &sql) {
        const auto known = People::all(sql);
        if (std::any_of(known.begin(), known.end(),
                        [&](const Person &other) { return other.name == person.name; }))
            Sql::refuse({Error::Kind::Conflict, u"the name is taken"_s, u"person-known"_s});
        People::keep(sql, person);
    });
    if (!kept)
        return kept.error();
    return person;
}

bool isPin(const QString &hash, const QString &pin)
{
    const QByteArray kept = hash.toLatin1();
    const QByteArray text = pin.toLatin1();
    return sodium_init() >= 0 && crypto_pwhash_str_verify(kept.constData(), text.constData(),
                                                          static_cast<unsigned long long>(text.size())) == 0;
}

} // namespace

std::chrono::milliseconds delayLeft(const Person &person, std::chrono::milliseconds sinceBoot)
{
    if (person.failures < freeTries)
        return 0ms;
    const int doublings = std::min(person.failures - freeTries, 7);
    const std::chrono::milliseconds delay = std::min<std::chrono::milliseconds>(30s * (1 << doublings), 1h);
    const bool startedAnew = sinceBoot < person.failedAt;
    return std::max(0ms, delay - (startedAnew ? sinceBoot : sinceBoot - person.failedAt));
}

SignIn::SignIn(Store &store, const Clock &clock)
    : SignIn([&store](const Step &step) { return step(store); }, clock)
{}

Result<Person> SignIn::add(const QString &name, Role role, const QString &grid, const QString &pin)
{
    if (name.trimmed().isEmpty())
        return Error{Error::Kind::Invalid, u"a person needs a name"_s, u"person-name"_s};
    const Result<QString> hash = hashed(pin);
    if (!hash)
        return hash.error();
    const Person person{
        .id = uuid7(m_clock.now()), .name = name.trimmed(), .role = role, .grid = grid, .pin = *hash};
    return m_doInStore([&person](Store &store) { return added(store, person); });
}

Result<Person> SignIn::enter(const QUuid &id, const QString &pin)
{
    Result<Person> person = m_doInStore([&id](Store &store) { return found(store, id); });
    if (!person)
        return person;
    if (const auto left = delayLeft(*person, m_clock.sinceBoot()); left > 0ms)
        return Error{Error::Kind::Denied, u"wait %1 s before the next try"_s.arg((left + 999ms) / 1s),
                     u"pin-delayed"_s};
    if (person->pin.isEmpty() && pin.isEmpty())
        return person;

    const bool right = isPin(person->pin, pin);
    Result<Person> noted = m_doInStore([&](Store &store) {
        return changed(store, id, [&](Person &after) {
            after.failures = right ? 0 : after.failures + 1;
            after.failedAt = right ? 0ms : m_clock.sinceBoot();
        });
    });
    if (noted && !right)
        return Error{Error::Kind::Denied, u"this is not the PIN"_s, u"pin-wrong"_s};
    return noted;
}

Result<Person> SignIn::setPin(const QUuid &id, const QString &oldPin, const QString &newPin)
{
    Result<Person> entered = enter(id, oldPin);
    if (!entered)
        return entered;
    const Result<QString> hash = hashed(newPin);
    if (!hash)
        return hash.error();
    return m_doInStore(
        [&](Store &store) { return changed(store, id, [&hash](Person &after) { after.pin = *hash; }); });
}

Result<Person> SignIn::setGrid(const QUuid &id, const QString &grid)
{
    return m_doInStore(
        [&](Store &store) { return changed(store, id, [&grid](Person &after) { after.grid = grid; }); });
}

} // namespace lantian
