#include "hub/BundleImport.h"
#include "hub/Enrolling.h"
#include "simulation/Hub.h"
#include "storage/PhotoNames.h"
#include "storage/Settings.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

/// What an administrator does with a hub.
namespace lantian::simulation {

namespace {

const QString backupName = u"/backup.db"_s;
const QString upstreamBackup = u"/backup.json"_s;

/// Puts `from` in the place of `to`; with no `from` there is none of it afterwards.
void replace(const QString &from, const QString &to)
{
    QFile::remove(to);
    if (QFile::exists(from))
        QFile::copy(from, to);
}

} // namespace

template <class Work>
void Hub::untilDone(Work work)
{
    while (true) {
        try {
            if (work())
                return;
            setDiskFull(false); // what else could have been in the way
        } catch (const HubCrash &) {
            crash();
        }
    }
}

QString Hub::invite(const QString &name, const QString &role, const QString &scope)
{
    QString code;
    untilDone([&] {
        const auto made = hub::newCode(*m_office, {name, role, scope}, m_clock.now().addDays(1));
        code = made ? *made : QString();
        return made.has_value();
    });
    return code;
}

void Hub::revoke(const QUuid &device)
{
    untilDone([&] {
        const auto done = hub::revokeDevice(*m_office, device);
        return done || done.error().kind == Error::Kind::NotFound;
    });
}

QString Hub::takeIn(const QString &path)
{
    try {
        const auto taken = hub::importBundle(*m_office, path);
        return taken ? taken->receipt : QString();
    } catch (const HubCrash &) {
        crash();
        return {};
    }
}

void Hub::backUp()
{
    const QString backup = m_folder + backupName;
    QFile::remove(backup);
    if (const auto copied = m_store->copyTo(backup); !copied)
        stop(copied.error());
    replace(upstreamFile(), m_folder + upstreamBackup);
}

bool Hub::restore()
{
    const QString backup = m_folder + backupName;
    if (!QFile::exists(backup))
        return false;
    reopen([&](const QString &path) {
        replace(backup, path);
        replace(m_folder + upstreamBackup, upstreamFile());
    });
    forgetEpoch();
    // In the backup are the photos that were held then, and none that were on their way.
    const auto held = m_store->read(PhotoNames::held);
    for (const QString &sha256 : m_photos.hashes(PhotoFile::Original)) {
        if (held && !held->contains(sha256))
            QFile::remove(m_photos.path(PhotoFile::Original, sha256));
    }
    QDir(m_office->uploads).removeRecursively();
    return true;
}

void Hub::forgetEpoch()
{
    const auto forgotten = m_store->write([](Sql &sql) { Settings::keep(sql, hub::Office::epochKey, {}); });
    if (!forgotten)
        stop(forgotten.error());
    reopen();
}

} // namespace lantian::simulation
