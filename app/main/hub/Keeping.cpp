#include "main/hub/Keeping.h"

#include "base/DurableFile.h"
#include "hub/HubBackup.h"
#include "hub/HubCheck.h"
#include "hub/ReferenceImport.h"
#include "hub/SiteImport.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr qint64 maxSitesBytes = qint64(64) << 20;

QJsonObject toJson(const hub::HubFinding &finding)
{
    return {{u"weight"_s, finding.isDamage ? u"damage"_s : u"notice"_s},
            {u"code"_s, finding.code},
            {u"about"_s, finding.about},
            {u"what"_s, finding.what}};
}

} // namespace

Result<Answer> referenceImported(const Arguments &arguments, hub::OpenHub &hub)
{
    const QStringList paths = arguments.subjects.mid(1);
    if (paths.isEmpty())
        return wrongUsage(Answer::tr("import reference wants the names of files"));
    const Result<QStringList> names = importReference(hub.office(), paths);
    if (!names)
        return names.error();
    return Answer{.text = Answer::tr("Taken in: %1").arg(names->join(u", "_s)),
                  .json = QJsonDocument(QJsonObject{{u"files"_s, QJsonArray::fromStringList(*names)}})};
}

Result<Answer> sitesImported(const Arguments &arguments, hub::OpenHub &hub)
{
    const QString path = arguments.subjects.value(1);
    if (path.isEmpty())
        return wrongUsage(Answer::tr("import sites wants the name of a CSV file"));
    const Result<QByteArray> csv = fileBytes(path, maxSitesBytes);
    if (!csv)
        return csv.error();
    const auto sites = hub::sitesInCsv(*csv);
    if (!sites)
        return sites.error();
    const auto imported = importSites(hub.office(), *sites);
    if (!imported)
        return imported.error();
    return Answer{.text = Answer::tr("Sites: %1 registered, %2 updated, %3 as before")
                              .arg(imported->registered)
                              .arg(imported->updated)
                              .arg(imported->unchanged),
                  .json = QJsonDocument(QJsonObject{{u"registered"_s, imported->registered},
                                                    {u"updated"_s, imported->updated},
                                                    {u"unchanged"_s, imported->unchanged}})};
}

Result<Answer> hubVerified(hub::OpenHub &hub)
{
    const auto checked = checkedHub(hub.office());
    if (!checked)
        return checked.error();
    QStringList lines;
    QJsonArray findings;
    for (const hub::HubFinding &finding : checked->findings) {
        lines << u"%1  %2  %3: %4"_s.arg(finding.isDamage ? Answer::tr("damage") : Answer::tr("notice"),
                                         finding.code, finding.about, finding.what);
        findings << toJson(finding);
    }
    lines << Answer::tr("%1 events and %2 photos were looked at: %3")
                 .arg(checked->events)
                 .arg(checked->photos)
                 .arg(checked->isSound() ? Answer::tr("all sound") : Answer::tr("something is damaged"));
    return Answer{.text = lines.join(u'\n'),
                  .json = QJsonDocument(QJsonObject{{u"sound"_s, checked->isSound()},
                                                    {u"events"_s, checked->events},
                                                    {u"photos"_s, checked->photos},
                                                    {u"findings"_s, findings}}),
                  .failed = !checked->isSound()};
}

Result<Answer> hubBackedUp(const Arguments &arguments, hub::OpenHub &hub)
{
    const QString path = arguments.subjects.value(0);
    if (path.isEmpty())
        return wrongUsage(Answer::tr("backup wants the name of a new file"));
    const auto done = backUp(hub.office(), hub.directory(), path);
    if (!done)
        return done.error();
    return Answer{
        .text = Answer::tr("Backed up with %1 photos, %2 bytes: %3\nThe file holds the hub's keys: keep "
                           "it as safe as the hub. To restore it: mkdir DIR && tar -xf FILE -C DIR, and "
                           "serve DIR.")
                    .arg(done->photos)
                    .arg(done->bytes)
                    .arg(path),
        .json = QJsonDocument(
            QJsonObject{{u"file"_s, path}, {u"photos"_s, done->photos}, {u"bytes"_s, done->bytes}})};
}

} // namespace lantian
