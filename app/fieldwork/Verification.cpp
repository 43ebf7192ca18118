#include "fieldwork/Verification.h"

#include "base/Clock.h"
#include "base/Uuid7.h"
#include "protocol/EventCheck.h"
#include "storage/Devices.h"
#include "storage/EventLog.h"
#include "storage/EventRow.h"
#include "storage/ProjectionCheck.h"

#include <QSet>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

using Weight = Finding::Weight;

/// What one event must follow on its device.
using Ends = std::map<QUuid, ChainEnd>;

/// Of another device only what concerns the people here comes from the hub: that its numbers have gaps is no
/// damage.
void checkChain(const SignedEvent &stored, bool isOwn, ChainEnd &end, std::vector<Finding> &findings)
{
    const Event &event = stored.event;
    const bool isGap = event.seq > end.seq + 1;
    if (isGap && isOwn)
        findings.push_back({Weight::Damage, u"chain"_s, idText(event.id),
                            u"events %1 to %2 of device %3 are missing"_s.arg(end.seq + 1)
                                .arg(event.seq - 1)
                                .arg(idText(event.device))});
    else if (event.seq <= end.seq)
        findings.push_back(
            {Weight::Notice, u"chain"_s, idText(event.id),
             u"device %1 has numbered two events %2: it was cloned or restored"_s.arg(idText(event.device))
                 .arg(event.seq)});
    else if (!isGap && event.prev != end.hash)
        findings.push_back(
            {Weight::Damage, u"chain"_s, idText(event.id), u"the event before it is not the one it names"_s});
    end = {event.seq, stored.hash};
}

void checkEvents(Sql &sql, Verified &verified, const std::function<void()> &step)
{
    Ends ends;
    const auto keys = Devices::publicKeys(sql);
    const auto own = Devices::own(sql);
    EventLog::eachByDevice(sql, [&](const SignedEvent &stored) {
        for (const EventFault &fault : faultsOf(stored, keys.value(stored.event.device)))
            verified.findings.push_back({Weight::Damage, fault.code, idText(stored.event.id), fault.what});
        const QUuid &device = stored.event.device;
        checkChain(stored, own.contains(device), ends[device], verified.findings);
        ++verified.events;
        step();
    });
    sql.each(u"SELECT %1 FROM event WHERE instr(flags, 'ahead') > 0 ORDER BY arrival"_s.arg(eventColumns),
             [&](Row row) {
                 const Event event = eventOf(row);
                 verified.findings.push_back(
                     {Weight::Notice, u"ahead"_s, idText(event.id),
                      u"a clock is or was wrong: ordered at %1, said to be of %2, and stored while the "
                      "clock here stood more than an hour before that"_s.arg(localRfc3339(event.hlc.time()),
                                                                             localRfc3339(event.at))});
             });
}

void checkPhoto(PhotoFile file, const QString &sha256, const PhotoStore &photos,
                std::vector<Finding> &findings)
{
    const Result<void> sound = photos.verify(file, sha256);
    if (sound)
        return;
    const bool isMissing = sound.error().kind == Error::Kind::NotFound;
    findings.push_back(
        {Weight::Damage, isMissing ? u"photo-missing"_s : u"photo-altered"_s, sha256, sound.error().what});
}

void checkPhotos(Sql &sql, const PhotoStore &photos, Verified &verified, const std::function<void()> &step)
{
    // Photos of others stay with the hub until somebody looks at them, and delivered originals may have made
    // room: that one of those is not here is no damage.
    QSet<QString> wanted;
    sql.each(u"SELECT id FROM outbox WHERE subject = 'photo' UNION SELECT sha256 FROM draft_photo"_s,
             [&](Row row) { wanted << row.text(0); });
    QSet<QString> known;
    QSet<QString> originals;
    QSet<QString> stamped;
    sql.each(uR"(
        SELECT sha256, stamped FROM photo_state
        UNION
        SELECT sha256, json_extract(photo, '$[0].stamped') FROM draft_photo)"_s,
             [&](Row row) {
                 const bool isWanted = wanted.contains(row.text(0));
                 if (isWanted || photos.has(PhotoFile::Original, row.text(0)))
                     originals << row.text(0);
                 known << row.text(0);
                 if (!row.text(1).isEmpty() && (isWanted || photos.has(PhotoFile::Stamped, row.text(1))))
                     stamped << row.text(1);
             });
    for (const QString &sha256 : std::as_const(originals)) {
        checkPhoto(PhotoFile::Original, sha256, photos, verified.findings);
        ++verified.photos;
        step();
    }
    for (const QString &sha256 : std::as_const(stamped))
        checkPhoto(PhotoFile::Stamped, sha256, photos, verified.findings);
    for (const QString &sha256 : photos.hashes(PhotoFile::Original)) {
        if (!known.contains(sha256))
            verified.findings.push_back(
                {Weight::Notice, u"orphan"_s, sha256, u"no record refers to this photo"_s});
    }
}

/// Holds each photo that is there against the hash it is named by: for when nothing tells which there should
/// be.
void checkPhotosByName(const PhotoStore &photos, Verified &verified)
{
    for (const PhotoFile file : {PhotoFile::Original, PhotoFile::Stamped}) {
        for (const QString &sha256 : photos.hashes(file)) {
            checkPhoto(file, sha256, photos, verified.findings);
            verified.photos += file == PhotoFile::Original ? 1 : 0;
        }
    }
}

void checkProjections(Sql &sql, std::vector<Finding> &findings)
{
    for (const QString &row : differingRows(sql))
        findings.push_back({Weight::Damage, u"projection"_s, row.section(u'\t', 1, 1),
                            u"the %1 row is not what the events come to"_s.arg(row.section(u'\t', 0, 0))});
}

} // namespace

bool Verified::isSound() const
{
    return std::none_of(findings.begin(), findings.end(),
                        [](const Finding &finding) { return finding.weight == Weight::Damage; });
}

Result<Verified> verified(const Store &store, const PhotoStore &photos, const VerifyProgress &progress)
{
    Verified verified;
    // Each look is for itself: damage that ends one must not hide what the others find. Whether it came to
    // its end is the answer.
    const auto look = [&](auto work) -> Result<bool> {
        const Result<void> looked = store.read(work);
        if (looked)
            return true;
        if (looked.error().kind != Error::Kind::Corrupt)
            return looked.error();
        verified.findings.push_back({Weight::Damage, u"database"_s, {}, looked.error().what});
        return false;
    };
    qint64 total = 0;
    const auto step = [&] {
        if (progress && !progress(verified.events + verified.photos, total))
            Sql::refuse({Error::Kind::Cancelled, u"verifying was called off"_s});
    };
    const Result<QStringList> faults = store.faults();
    if (!faults && faults.error().kind != Error::Kind::Corrupt)
        return faults.error();
    for (const QString &fault : faults ? *faults : QStringList(faults.error().what))
        verified.findings.push_back({Weight::Damage, u"database"_s, {}, fault});

    const Result<bool> counted = look([&](Sql &sql) {
        total = *sql.first(u"SELECT (SELECT count(*) FROM event) + (SELECT count(*) FROM photo_state)"_s,
                           [](Row row) { return row.integer(0); });
    });
    if (!counted)
        return counted.error();
    if (const auto looked = look([&](Sql &sql) { checkEvents(sql, verified, step); }); !looked)
        return looked.error();
    const auto looked = look([&](Sql &sql) { checkPhotos(sql, photos, verified, step); });
    if (!looked)
        return looked.error();
    if (!*looked)
        checkPhotosByName(photos, verified);
    if (const auto same = look([&](Sql &sql) { checkProjections(sql, verified.findings); }); !same)
        return same.error();
    return verified;
}

Verified verifiedWithout(const Error &database, const PhotoStore &photos)
{
    Verified verified;
    verified.findings.push_back({Weight::Damage, u"database"_s, {}, database.what});
    checkPhotosByName(photos, verified);
    return verified;
}

} // namespace lantian
