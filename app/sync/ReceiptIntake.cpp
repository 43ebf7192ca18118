#include "sync/ReceiptIntake.h"

#include "base/Clock.h"
#include "base/DurableFile.h"
#include "base/Uuid7.h"
#include "protocol/RelayReceipt.h"
#include "storage/Relay.h"
#include "storage/Settings.h"
#include "sync/SyncPlan.h"
#include "sync/SyncSettings.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

Error otherDevice(const QUuid &device)
{
    return {Error::Kind::Denied, u"the receipt is for device %1"_s.arg(idText(device)),
            u"receipt-other-device"_s};
}

Error otherEpoch(const QString &epoch)
{
    return {Error::Kind::Conflict,
            u"the hub was restored from a backup: its epoch is %1 since the exchange began"_s.arg(epoch),
            u"hub-restored"_s};
}

[[noreturn]] void deny(const QString &what, const QString &code)
{
    Sql::refuse({Error::Kind::Denied, what, code});
}

QDateTime instantKept(Sql &sql, const QString &setting)
{
    return fromRfc3339(Settings::value(sql, setting));
}

void checkHead(Sql &sql, const Receipt &receipt)
{
    if (receipt.ackedSeq > 0 && !EventLog::hasAt(sql, receipt.device, receipt.ackedSeq, receipt.head))
        deny(u"the receipt confirms another event %1 than ours"_s.arg(receipt.ackedSeq),
             u"receipt-other-chain"_s);
}

[[noreturn]] void denyAsOld(const QDateTime &at)
{
    deny(u"the receipt is of %1, and more is known since"_s.arg(at.toString(Qt::ISODateWithMs)),
         u"receipt-old"_s);
}

/// Denies what is older than the instants of `settings`.
void checkInstant(Sql &sql, const QDateTime &at, const QStringList &settings)
{
    for (const QString &setting : settings) {
        const QDateTime known = instantKept(sql, setting);
        if (known.isValid() && at < known)
            denyAsOld(at);
    }
}

/// Within one epoch what the hub has of a device only grows, so that tells which receipt is older. Across
/// epochs there is nothing but the hub's clock.
void checkAge(Sql &sql, const Receipt &receipt, const Enrolment &enrolment)
{
    const auto last = receiptFromLine(Settings::value(sql, syncSetting::receipt).toUtf8(),
                                      enrolment.hubDevice, enrolment.hubKey);
    const QString seen = Settings::value(sql, syncSetting::epoch);
    const QString epoch = seen.isEmpty() && last ? last->epoch : seen;
    if (!receipt.epoch.isEmpty() && receipt.epoch == epoch) {
        if (last && last->epoch == epoch && receipt.ackedSeq < last->ackedSeq)
            denyAsOld(receipt.at);
        return;
    }
    checkInstant(sql, receipt.at, {syncSetting::receiptAt, syncSetting::offeredAgain});
}

} // namespace

Result<ReceiptTaken> takeReceipt(Store &store, const PhotoStore &photos, const QByteArray &line,
                                 const HubMembership &membership, const QDateTime &now, const QString &epoch)
{
    const Enrolment &enrolment = membership.enrolment;
    const Result<Receipt> receipt = receiptFromLine(line.trimmed(), enrolment.hubDevice, enrolment.hubKey);
    if (!receipt)
        return receipt.error();
    if (receipt->device != enrolment.device)
        return otherDevice(receipt->device);
    if (!epoch.isEmpty() && !receipt->epoch.isEmpty() && receipt->epoch != epoch)
        return otherEpoch(receipt->epoch);
    const IsHeld isHeld = [&](const QString &sha256) { return photos.has(PhotoFile::Original, sha256); };
    return store.write([&](Sql &sql) {
        checkHead(sql, *receipt);
        checkAge(sql, *receipt, enrolment);
        const Pending before = Outbox::pending(sql);
        // Of a hub's events the word on each of them alone counts: its chain forks when it is restored.
        const qint64 ackedSeq = membership.isHub() ? 0 : receipt->ackedSeq;
        const qint64 again =
            Outbox::takeOut(sql, {receipt->device, ackedSeq, receipt->photosMissing}, isHeld, now);
        if (membership.isHub())
            Relay::keepPhotos(sql, enrolment.device);
        Settings::keep(sql, syncSetting::receipt, QString::fromUtf8(line.trimmed()));
        Settings::keep(sql, syncSetting::receiptAt, receipt->at.toString(Qt::ISODateWithMs));
        const Pending left = Outbox::pending(sql);
        return ReceiptTaken{*receipt, left, again, before.events - left.events,
                            before.photos - left.photos + again};
    });
}

Result<void> takeRelayReceipt(Store &store, const QByteArray &line, const HubMembership &membership,
                              const QString &epoch)
{
    const Enrolment &enrolment = membership.enrolment;
    const auto receipt = relayReceiptFromLine(line, enrolment.hubDevice, enrolment.hubKey);
    if (!receipt)
        return receipt.error();
    if (receipt->device != enrolment.device)
        return otherDevice(receipt->device);
    if (receipt->epoch != epoch)
        return otherEpoch(receipt->epoch);
    return store.write([&](Sql &sql) { Outbox::takeOut(sql, receipt->kept); });
}

Result<ReceiptTaken> importReceipt(Store &store, const PhotoStore &photos, const QString &path,
                                   const HubMembership &membership, const QDateTime &now)
{
    const Result<QByteArray> line = fileBytes(path, maxReceiptBytes);
    if (!line)
        return line.error();
    Result<ReceiptTaken> taken = takeReceipt(store, photos, *line, membership, now);
    ExchangeRecord record{.way = ExchangeRecord::Way::Receipt, .beganAt = now, .endedAt = now};
    if (taken) {
        record.outcome = outcomeOf({}, taken->left, 0);
        record.eventsSent = taken->eventsConfirmed;
        record.photosSent = taken->photosConfirmed;
    } else {
        record.outcome = outcomeOf(taken.error(), {}, 0);
        record.word = taken.error().code;
    }
    const Result<void> noted = store.write([&](Sql &sql) { SyncHistory::add(sql, record); });
    if (!noted)
        return noted.error();
    return taken;
}

} // namespace lantian
