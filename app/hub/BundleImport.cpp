#include "hub/BundleImport.h"

#include "base/DurableFile.h"
#include "base/Uuid7.h"
#include "evidence/FreeSpace.h"
#include "hub/Intake.h"
#include "hub/Originals.h"
#include "hub/PartFile.h"
#include "hub/Receipts.h"
#include "protocol/BundleReader.h"
#include "storage/Accounts.h"
#include "storage/Clients.h"
#include "storage/Devices.h"
#include "storage/PhotoNames.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace lantian::hub {

namespace {

const QString partPrefix = u"bundle-"_s;

/// The machine that a bundle says it is from, as one that could have sent it.
struct Sender {
    Caller caller;
    bool isRevoked = false;
};

Error denied(const QString &what, const QString &code)
{
    return {Error::Kind::Denied, what, code};
}

Result<Sender> senderOf(Office &office, const BundleReader &bundle)
{
    const QUuid device = bundle.manifest().device;
    const auto sender = office.store.read([&](Sql &sql) {
        const auto client = Clients::find(sql, device);
        const auto account = client ? Accounts::find(sql, client->account) : std::nullopt;
        const auto key = PublicKey::fromBytes(Devices::publicKey(sql, device));
        if (!account || !key)
            Sql::refuse(denied(u"the bundle's device %1 is not enrolled here"_s.arg(idText(device)),
                               u"bundle-device-unknown"_s));
        return Sender{{device, *key, account->id, account->role, account->scope, client->seenAt},
                      client->revokedAt.isValid()};
    });
    if (sender && !bundle.isSignedBy(sender->caller.publicKey))
        return denied(u"device %1 did not sign the bundle's manifest"_s.arg(idText(device)),
                      u"bundle-forged"_s);
    return sender;
}

Result<void> checkRoom(const Office &office, const BundleManifest &manifest)
{
    const Result<qint64> room = freeBytes(office.photos.root());
    if (room && !hasRoomFor(manifest.photoBytes(), *room, {}))
        return Error{Error::Kind::Full, u"the bundle's photos have %1 bytes, the disk has room for %2"_s
                                            .arg(manifest.photoBytes())
                                            .arg(*room)};
    return {};
}

/// Removes what an import that was killed has left.
void sweepParts(const Office &office)
{
    const QDateTime aDayAgo = office.clock.now().addDays(-1);
    for (const QFileInfo &part : QDir(office.uploads).entryInfoList({partPrefix + u'*'}, QDir::Files)) {
        if (part.lastModified() < aDayAgo)
            QFile::remove(part.filePath());
    }
}

/// Takes in what comes out of one bundle.
class Unloading
{
public:
    Unloading(Office &office, const Caller &caller)
        : m_office(office)
        , m_caller(caller)
        , m_part(bundlePart(office))
        , m_taken{.device = caller.device}
    {}
    ~Unloading() { QFile::remove(m_part); }
    Q_DISABLE_COPY_MOVE(Unloading)

    BundleOutcome taken() const { return m_taken; }

    Result<void> take(const QByteArray &line)
    {
        m_lines << line;
        m_lineBytes += line.size();
        const bool isFull =
            m_lines.size() == m_office.limits.maxEvents || m_lineBytes >= m_office.limits.maxEventsBytes;
        return isFull ? takeLines() : Result<void>();
    }

    /// Takes in the events that were gathered, as one request.
    Result<void> takeLines()
    {
        if (m_lines.isEmpty())
            return {};
        const Result<PushAnswer> answer = takeIn(m_office, m_caller, m_lines);
        if (!answer)
            return answer.error();
        for (const PushResult &result : answer->results) {
            if (result.status == PushResult::Status::Stored)
                ++m_taken.stored;
            else if (result.status == PushResult::Status::Duplicate)
                ++m_taken.duplicate;
            else
                ++m_taken.refused;
        }
        m_lines.clear();
        m_lineBytes = 0;
        return {};
    }

    Result<void> take(const BundlePhoto &photo, qint64 offset, QByteArrayView piece)
    {
        if (offset == 0) {
            if (const Result<void> begun = begin(photo); !begun)
                return begun.error();
        }
        if (!m_file)
            return {};
        if (const Result<void> written = m_file->write(piece); !written)
            return written.error();
        return offset + piece.size() == photo.bytes ? complete(photo) : Result<void>();
    }

private:
    /// Opens a file for the photo, unless the device has brought it before and it is sound.
    Result<void> begin(const BundlePhoto &photo)
    {
        if (const Result<void> taken = takeLines(); !taken)
            return taken.error();
        m_file.reset();
        const auto isKnown = m_office.store.read(
            [&](Sql &sql) { return PhotoNames::isProven(sql, photo.sha256, m_caller.device); });
        if (!isKnown)
            return isKnown.error();
        if (*isKnown && m_office.photos.verify(PhotoFile::Original, photo.sha256)) {
            ++m_taken.photosDuplicate;
            return {};
        }
        Result<PartFile> file = PartFile::open(m_part, 0);
        if (!file)
            return file.error();
        m_file = *std::move(file);
        return {};
    }

    Result<void> complete(const BundlePhoto &photo)
    {
        if (const Result<void> written = m_file->flush(); !written)
            return written.error();
        ++m_taken.photos;
        const Result<void> kept = keepOriginal(
            m_office, {.device = m_caller.device, .sha256 = photo.sha256, .length = photo.bytes}, m_part);
        m_file.reset();
        return kept;
    }

    Office &m_office;
    const Caller &m_caller;
    const QString m_part;
    BundleOutcome m_taken;
    QByteArrayList m_lines;
    qint64 m_lineBytes = 0;
    std::optional<PartFile> m_file; ///< of the photo that is coming; nothing when it is not wanted
};

/// Adds the receipt for the device of the bundle that was `taken`.
Result<BundleOutcome> receipted(Office &office, BundleOutcome taken)
{
    const Result<Receipt> receipt = receiptOf(office, taken.device);
    if (!receipt)
        return receipt.error();
    taken.photosMissing = receipt->photosMissing.size();
    taken.ackedSeq = receipt->ackedSeq;
    taken.receipt = receiptLine(*receipt, office.identity);
    return taken;
}

/// Reads the bundle, which was whole a moment ago, once more and takes in what comes.
Result<BundleOutcome> unloaded(Office &office, QFile &file, const BundleManifest &manifest,
                               const Sender &sender)
{
    file.seek(0);
    const auto bundle = BundleReader::open(file, office.identity);
    if (!bundle)
        return bundle.error();
    if ((*bundle)->manifest() != manifest || !(*bundle)->isSignedBy(sender.caller.publicKey))
        return Error{Error::Kind::Corrupt, u"the bundle has changed while it was read"_s,
                     u"bundle-damaged"_s};
    sweepParts(office);
    Unloading unloading(office, sender.caller);
    const Result<void> read = (*bundle)->read(
        {.event = [&](const QByteArray &line) { return unloading.take(line); },
         .photo = [&](const BundlePhoto &photo, qint64 offset,
                      QByteArrayView piece) { return unloading.take(photo, offset, piece); }});
    if (!read)
        return read.error();
    if (const Result<void> taken = unloading.takeLines(); !taken)
        return taken.error();
    BundleOutcome taken = unloading.taken();
    taken.isRevoked = sender.isRevoked;
    return receipted(office, taken);
}

} // namespace

QString bundlePart(const Office &office)
{
    return office.uploads + u'/' + partPrefix + idText(uuid7(office.clock.now(), office.random));
}

Result<BundleOutcome> takeBundle(Office &office, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{file.exists() ? Error::Kind::Storage : Error::Kind::NotFound,
                     u"cannot be read: %1 (%2)"_s.arg(path, file.errorString())};
    const auto bundle = BundleReader::open(file, office.identity);
    if (!bundle)
        return bundle.error();
    const Result<Sender> sender = senderOf(office, **bundle);
    if (!sender)
        return sender.error();
    if (const Result<void> fits = checkRoom(office, (*bundle)->manifest()); !fits)
        return fits.error();
    if (const Result<void> whole = (*bundle)->read(); !whole)
        return whole.error();

    const auto taken = unloaded(office, file, (*bundle)->manifest(), *sender);
    if (!taken)
        return Error{taken.error().kind, taken.error().what, u"bundle-broken-off"_s};
    return taken;
}

Result<BundleTaken> importBundle(Office &office, const QString &path)
{
    Result<BundleOutcome> taken = takeBundle(office, path);
    if (!taken)
        return taken.error();
    const QString receipt = receiptPathOf(path);
    const Result<void> written = durableReplace(receipt, taken->receipt + '\n');
    if (!written)
        return BundleTaken{*std::move(taken), {}, written.error()};
    return BundleTaken{*std::move(taken), receipt};
}

} // namespace lantian::hub
