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
    if (pin.size() < 4 || pin.size() > 12 ||
        !std::all_of(pin.begin(), pin.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return Error{Error::Kind::Invalid, u"a PIN has 4 to 12 digits"_s, u"pin-form"_s};

    const QByteArray text = pin.toLatin1();
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (sodium_init() < 0 ||
        crypto_pwhash_str_alg(hash.data(), text.constData(), static_cast<unsigned long long>(text.size()),
                              pinPasses, pinMemory, crypto_pwhash_ALG_ARGON2ID13) != 0)
        return Error{Error::Kind::Storage, u"there is not enough memory to hash a PIN"_s, u"pin-memory"_s};
    return QString::fromLatin1(hash.data());
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

Result<std::vector<Person>> SignIn::people() const
{
    return m_store.read(People::all);
}

Result<Person> SignIn::add(const QString &name, Role role, const QString &grid, const QString &pin)
{
    const Result<QString> hash = hashed(pin);
    if (!hash)
        return hash.error();
    const auto known = people();
    if (!known)
        return known.error();
    if (name.trimmed().isEmpty())
        return Error{Error::Kind::Invalid, u"a person needs a name"_s, u"person-name"_s};
    if (std::any_of(known->begin(), known->end(),
                    [&](const Person &other) { return other.name == name.trimmed(); }))
        return Error{Error::Kind::Conflict, u"the name is taken"_s, u"person-known"_s};
    return kept(
        {.id = uuid7(m_clock.now()), .name = name.trimmed(), .role = role, .grid = grid, .pin = *hash});
}

Result<Person> SignIn::enter(const QUuid &id, const QString &pin)
{
    Result<Person> person = found(id);
    if (!person)
        return person;
    if (const auto left = delayLeft(*person, m_clock.sinceBoot()); left > 0ms)
        return Error{Error::Kind::Denied, u"wait %1 s before the next try"_s.arg((left + 999ms) / 1s),
                     u"pin-delayed"_s};
    if (person->pin.isEmpty() && pin.isEmpty())
        return person;

    Person changed = *person;
    const bool right = isPin(person->pin, pin);
    changed.failures = right ? 0 : person->failures + 1;
    changed.failedAt = right ? 0ms : m_clock.sinceBoot();
    const Result<Person> noted = kept(changed);
    if (noted && !right)
        return Error{Error::Kind::Denied, u"this is not the PIN"_s, u"pin-wrong"_s};
    return noted;
}

Result<Person> SignIn::setPin(const QUuid &id, const QString &pin)
{
    const Result<Person> person = found(id);
    const Result<QString> hash = hashed(pin);
    if (!person)
        return person.error();
    if (!hash)
        return hash.error();
    Person changed = *person;
    changed.pin = *hash;
    changed.failures = 0;
    return kept(changed);
}

Result<Person> SignIn::setGrid(const QUuid &id, const QString &grid)
{
    const Result<Person> person = found(id);
    if (!person)
        return person.error();
    Person changed = *person;
    changed.grid = grid;
    return kept(changed);
}

Result<Person> SignIn::found(const QUuid &id) const
{
    const auto person = m_store.read([&](Sql &sql) { return People::find(sql, id); });
    if (!person)
        return person.error();
    if (!*person)
        return Error{Error::Kind::NotFound, u"nobody has the id %1"_s.arg(idText(id)), u"person-unknown"_s};
    return **person;
}

Result<Person> SignIn::kept(const Person &person)
{
    if (const auto done = m_store.write([&](Sql &sql) { People::keep(sql, person); }); !done)
        return done.error();
    return person;
}

} // namespace lantian
