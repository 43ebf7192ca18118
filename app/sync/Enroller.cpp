#include "sync/Enroller.h"

#include "storage/Devices.h"
#include "storage/People.h"
#include "storage/Settings.h"
#include "sync/SyncContext.h"
#include "sync/SyncSettings.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr qsizetype gridCodeLength = 15;

/// The grid a person usually walks, as far as their scope says.
QString gridIn(const QString &scope)
{
    const QString first = scope.section(u',', 0, 0).trimmed();
    return first.size() == gridCodeLength ? first : QString();
}

/// `name`, or if one of `people` has it already, the first of `name #2`, `name #3` … that is free.
QString freeName(const std::vector<Person> &people, const QString &name)
{
    const auto isTaken = [&](const QString &tried) {
        return std::any_of(people.begin(), people.end(),
                           [&](const Person &each) { return each.name == tried; });
    };
    QString tried = name;
    for (int number = 2; isTaken(tried); ++number)
        tried = u"%1 #%2"_s.arg(name).arg(number);
    return tried;
}

/// The person whom the hub knows takes the place that the hub gives them. Somebody else of that name, who
/// recorded here before, keeps what they recorded and gets a number behind the name; the PIN goes over.
void adopt(Sql &sql, const Enrolment &enrolment)
{
    const auto role = roleFromKey(enrolment.role);
    if (!role)
        return; // a hub below has no person at it
    const std::vector<Person> people = People::all(sql);
    Person person = People::find(sql, enrolment.user).value_or(Person{.id = enrolment.user});
    for (Person other : people) {
        if (other.name != enrolment.userName || other.id == enrolment.user)
            continue;
        if (person.pin.isEmpty())
            person.pin = other.pin;
        other.name = freeName(people, other.name);
        People::keep(sql, other);
    }
    person.name = enrolment.userName;
    person.role = *role;
    if (const QString grid = gridIn(enrolment.scope); !grid.isEmpty())
        person.grid = grid;
    People::keep(sql, person);
}

Result<void> begin(Store &store, const Enrolment &enrolment)
{
    return store.write([&](Sql &sql) {
        Devices::keep(sql, enrolment.hubDevice, enrolment.hubKey.bytes(), false);
        adopt(sql, enrolment);
        for (const QString &setting :
             {syncSetting::cursor, syncSetting::epoch, syncSetting::offeredAgain, syncSetting::receipt,
              syncSetting::receiptAt, syncSetting::referenceTag})
            Settings::keep(sql, setting, {});
    });
}

} // namespace

Enroller::Enroller(HubConnection &connection, StoreAccess &store, Alarm &alarm, QRandomGenerator &random,
                   QString hubFile)
    : m_calls(connection, alarm, random, {})
    , m_store(store)
    , m_hubFile(std::move(hubFile))
{}

void Enroller::enrol(const HubAddress &address, const EnrolmentRequest &request, End end)
{
    m_end = std::move(end);
    m_calls.call({.method = "POST",
                  .path = apiRoot + u"/enrolments"_s,
                  .headers = {{"content-type", "application/json"}},
                  .body = QJsonDocument(toJson(request)).toJson(QJsonDocument::Compact)},
                 AnswerForm::Json,
                 m_life.held([this, address, request](const AnswerMeaning &meaning, const HubAnswer &answer) {
                     if (meaning.kind != AnswerMeaning::Kind::Done) {
                         m_end(meaning.error);
                         return;
                     }
                     const auto enrolment = enrolmentFromJson(QJsonDocument::fromJson(answer.body).object());
                     if (enrolment)
                         take(address, request, *enrolment);
                     else
                         m_end(enrolment.error());
                 }));
}

void Enroller::take(const HubAddress &address, const EnrolmentRequest &request, const Enrolment &enrolment)
{
    if (enrolment.device != request.device) {
        m_end(Error{Error::Kind::Conflict, u"the hub would have this machine be another device"_s,
                    u"device-other"_s});
        return;
    }
    // The file first: the hub tells the token once, all else can be done again.
    if (const Result<void> kept = keepMembership(m_hubFile, {address, enrolment}); !kept) {
        m_end(kept.error());
        return;
    }
    m_store.ask([enrolment](Store &store) { return begin(store, enrolment); },
                m_life.held([this, enrolment](const Result<void> &begun) {
                    m_end(begun ? Result<Enrolment>(enrolment) : Result<Enrolment>(begun.error()));
                }));
}

} // namespace lantian
