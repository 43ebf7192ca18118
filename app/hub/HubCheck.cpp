#include "hub/HubCheck.h"

#include "base/Uuid7.h"
#include "protocol/EventCheck.h"
#include "storage/Devices.h"
#include "storage/PhotoNames.h"
#include "storage/ProjectionCheck.h"
#include "storage/Quarantine.h"
#include "storage/Unsettled.h"

#include <QSet>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace lantian::hub {

namespace {

constexpr int listedUnsettled = 10'000;

/// What is said of the chain at one event. A gap is no damage here: what is missing may be in quarantine, or
/// still with the tablet.
std::optional<QString> chainNotice(const Event &event, const ChainEnd &end)
{
    if (event.seq > end.seq + 1)
        return u"events %1 to %2 of device %3 are not in the log"_s.arg(end.seq + 1)
            .arg(event.seq - 1)
            .arg(idText(event.device));
    if (event.seq <= end.seq)
        return u"device %1 has numbered two events %2: it was cloned or restored"_s.arg(idText(event.device))
            .arg(event.seq);
    if (event.prev != end.hash)
        return u"the event before it is not the one it names"_s;
    return std::nullopt;
}

void checkEvents(Sql &sql, HubChecked &checked)
{
    std::map<QUuid, ChainEnd> ends;
    const auto keys = Devices::publicKeys(sql);
    EventLog::eachByDevice(sql, [&](const SignedEvent &stored) {
        const QString id = idText(stored.event.id);
        for (const EventFault &fault : faultsOf(stored, keys.value(stored.event.device)))
            checked.findings.push_back({true, fault.code, id, fault.what});
        ChainEnd &end = ends[stored.event.device];
        if (const auto notice = chainNotice(stored.event, end))
            checked.findings.push_back({false, u"chain"_s, id, *notice});
        end = {stored.event.seq, stored.hash};
        ++checked.events;
    });
}

void checkPhotos(const QStringList &held, const PhotoStore &photos, HubChecked &checked)
{
    for (const QString &sha256 : held) {
        ++checked.photos;
        const Result<void> sound = photos.verify(PhotoFile::Original, sha256);
        if (!sound)
            checked.findings.push_back(
                {true, sound.error().kind == Error::Kind::NotFound ? u"photo-missing"_s : u"photo-altered"_s,
                 sha256, sound.error().what});
    }
    const QSet<QString> known(held.begin(), held.end());
    for (const QString &sha256 : photos.hashes(PhotoFile::Original)) {
        if (!known.contains(sha256))
            checked.findings.push_back(
                {false, u"orphan"_s, sha256, u"no upload that came to its end has brought this photo"_s});
    }
}

} // namespace

bool HubChecked::isSound() const
{
    return std::none_of(findings.begin(), findings.end(),
                        [](const HubFinding &finding) { return finding.isDamage; });
}

Result<HubChecked> checkedHub(Office &office)
{
    HubChecked checked;
    Result<QStringList> faults = QStringList();
    office.store.look([&](const Store &store) { faults = store.faults(); });
    if (!faults)
        return faults.error();
    for (const QString &fault : *faults)
        checked.findings.push_back({true, u"database"_s, {}, fault});
    QStringList held;
    const auto looked = office.store.read([&](Sql &sql) {
        checkEvents(sql, checked);
        held = PhotoNames::held(sql);
        for (const QString &row : differingRows(sql))
            checked.findings.push_back(
                {true, u"projection"_s, row.section(u'\t', 1, 1),
                 u"the %1 row is not what the events come to"_s.arg(row.section(u'\t', 0, 0))});
        for (const Quarantined &refused : Quarantine::all(sql))
            checked.findings.push_back(
                {false, u"quarantine"_s, refused.event.isNull() ? refused.hash : idText(refused.event),
                 u"refused from device %1: %2"_s.arg(idText(refused.device), refused.reason)});
        for (const Unsettled::Row &row : Unsettled::all(sql, listedUnsettled))
            checked.findings.push_back({false, u"refused-above"_s, row.about.id,
                                        u"the hub above did not take it: %1 %2"_s.arg(row.word, row.what)});
    });
    if (!looked)
        return looked.error();
    checkPhotos(held, office.photos, checked); // hours of reading, for which no view of the data is kept
    return checked;
}

} // namespace lantian::hub
