#include "main/ctl/Syncing.h"

#include "base/Uuid7.h"
#include "fieldwork/KeyFile.h"
#include "fieldwork/SettingKeys.h"
#include "main/SyncWiring.h"
#include "main/ctl/ExchangeAnswer.h"
#include "storage/Settings.h"
#include "sync/BundleFile.h"
#include "sync/ReceiptIntake.h"

#include <QJsonObject>
#include <QSysInfo>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

/// The hub that the command line names.
Result<Invitation> invitationOf(const Arguments &arguments)
{
    const QString text = arguments.subjects.value(0);
    if (text.isEmpty())
        return wrongUsage(Answer::tr("enrol wants the text of the QR, or an address and --code"));
    if (!arguments.options.contains(u"code"_s))
        return invitationFromText(text);
    return invitationFromText(
        invitationText({{{text}, arguments.value(u"pin"_s)}, arguments.value(u"code"_s)}));
}

/// Who has recorded here so far; null for nobody.
Result<QUuid> recorderOf(const Store &store)
{
    return store.read([](Sql &sql) {
        const std::vector<Person> people = People::all(sql);
        const QUuid last = idFromText(Settings::value(sql, settingKey::lastPerson));
        const bool isKnown = std::any_of(people.begin(), people.end(),
                                         [&](const Person &person) { return person.id == last; });
        return isKnown ? last : people.empty() ? QUuid() : people.front().id;
    });
}

/// Runs the program's event loop until `answer` is there.
template <class Value>
Value awaited(const std::optional<Value> &answer)
{
    if (!answer)
        QCoreApplication::exec();
    return *answer;
}

} // namespace

Result<Answer> enrolled(const Arguments &arguments, Workplace &place)
{
    const Result<Invitation> invitation = invitationOf(arguments);
    if (!invitation)
        return invitation.error();
    const Result<QUuid> user = recorderOf(place.store());
    if (!user)
        return user.error();
    const QString name =
        arguments.options.contains(u"name"_s) ? arguments.value(u"name"_s) : QSysInfo::machineHostName();
    StoreAtHand access(place.store());
    HubLink link(syncPlacesIn(place.directory()), place.identity(), access, place.photos(), place.clock());
    std::optional<Result<Enrolment>> answer;
    QObject::connect(&link, &HubLink::enrolled, &link, [&](const Result<Enrolment> &enrolment) {
        answer = enrolment;
        QCoreApplication::quit();
    });
    link.enrol(*invitation, name, QStringLiteral(LANTIAN_VERSION), *user);
    const Result<Enrolment> enrolment = awaited(answer);
    if (!enrolment)
        return enrolment.error();
    const auto kept = place.store().write(
        [&](Sql &sql) { Settings::keep(sql, settingKey::lastPerson, idText(enrolment->user)); });
    if (!kept)
        return kept.error();
    return Answer{
        .text = Answer::tr("Enrolled with %1 as %2.").arg(enrolment->hubName, enrolment->userName),
        .json = QJsonDocument(QJsonObject{
            {u"enrolled"_s, true},
            {u"device"_s, idText(enrolment->device)},
            {u"user"_s, QJsonObject{{u"id"_s, idText(enrolment->user)}, {u"name"_s, enrolment->userName}}},
            {u"role"_s, enrolment->role},
            {u"scope"_s, enrolment->scope},
            {u"hub"_s,
             QJsonObject{{u"name"_s, enrolment->hubName}, {u"device"_s, idText(enrolment->hubDevice)}}}})};
}

Result<Answer> synced(const Arguments &, Workplace &place)
{
    StoreAtHand access(place.store());
    HubLink link(syncPlacesIn(place.directory()), place.identity(), access, place.photos(), place.clock());
    std::optional<ExchangeResult> answer;
    QObject::connect(&link, &HubLink::ended, &link, [&](const ExchangeResult &result) {
        answer = result;
        QCoreApplication::quit();
    });
    std::optional<Error> trouble;
    QObject::connect(&link, &HubLink::progressed, &link,
                     [&](const SyncProgress &progress) { trouble = progress.trouble; });
    link.exchange();
    return exchangeAnswer(awaited(answer), trouble);
}

Result<Answer> receiptImported(const Arguments &arguments, Workplace &place)
{
    const QString path = arguments.subjects.value(0);
    if (path.isEmpty())
        return wrongUsage(Answer::tr("import-receipt wants the name of a receipt"));
    const Result<HubMembership> membership = membershipAt(place.directory().hub());
    if (!membership)
        return membership.error();
    const Result<ReceiptTaken> taken =
        importReceipt(place.store(), place.photos(), path, *membership, place.clock().now());
    if (!taken)
        return taken.error();
    return Answer{
        .text = Answer::tr("The hub has confirmed %1 events and %2 photos. Not confirmed yet: %3 events, "
                           "%4 photos.")
                    .arg(taken->eventsConfirmed)
                    .arg(taken->photosConfirmed)
                    .arg(taken->left.events)
                    .arg(taken->left.photos),
        .json = QJsonDocument(QJsonObject{{u"events_confirmed"_s, taken->eventsConfirmed},
                                          {u"photos_confirmed"_s, taken->photosConfirmed},
                                          {u"left"_s, toJson(taken->left)}})};
}

Result<Answer> bundleExported(const Arguments &arguments, const DataDirectory &directory, const Store &store)
{
    const Result<HubMembership> membership = membershipAt(directory.hub());
    if (!membership)
        return membership.error();
    const SystemClock clock;
    const auto identity = deviceIdentity(directory, clock);
    if (!identity)
        return identity.error();
    const PhotoStore photos(directory.photos());
    const Result<BundlePlan> plan = planBundle(store, photos, *membership, clock.now());
    if (!plan)
        return plan.error();
    const Result<BundleMade> made =
        makeBundle(arguments.value(u"out"_s), *plan, photos, *identity, membership->enrolment.hubKey);
    if (!made)
        return made.error();
    Answer answer{.text = Answer::tr("Exported %1 events and %2 photos, %3 bytes: %4")
                              .arg(made->events)
                              .arg(made->photos)
                              .arg(made->bytes)
                              .arg(made->path),
                  .json = QJsonDocument(QJsonObject{{u"file"_s, made->path},
                                                    {u"events"_s, made->events},
                                                    {u"photos"_s, made->photos},
                                                    {u"bytes"_s, made->bytes}})};
    if (!made->photosMissing.isEmpty())
        answer.warnings
            << Answer::tr("%1 originals are not here and did not go in.").arg(made->photosMissing.size());
    return answer;
}

} // namespace lantian
