#include "main/hub/Keeping.h"

#include "base/DurableFile.h"
#include "base/Uuid7.h"
#include "hub/BundleImport.h"
#include "hub/ExportAnswers.h"
#include "hub/HubBackup.h"
#include "hub/HubCheck.h"
#include "hub/ReferenceImport.h"
#include "hub/SiteImport.h"
#include "main/ctl/ExportAnswer.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

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

QString wordsOf(const hub::BundleTaken &taken)
{
    QStringList lines;
    if (taken.outcome.stored + taken.outcome.refused + taken.outcome.photos == 0)
        lines << Answer::tr("Everything in this bundle was here already; nothing was changed.");
    else
        lines << Answer::tr("Taken in: %1 events and %2 photos; here already: %3 events and %4 photos.")
                     .arg(taken.outcome.stored)
                     .arg(taken.outcome.photos)
                     .arg(taken.outcome.duplicate)
                     .arg(taken.outcome.photosDuplicate);
    if (!taken.receiptTrouble)
        lines << Answer::tr("The receipt for the tablet: %1").arg(taken.receipt);
    return lines.join(u'\n');
}

QStringList warningsOf(const hub::BundleTaken &taken)
{
    QStringList warnings;
    if (taken.outcome.isRevoked)
        warnings << Answer::tr("This device was revoked. What it had recorded was taken in as evidence; "
                               "look at it with that in mind.");
    if (taken.outcome.refused > 0)
        warnings << Answer::tr("%1 events were refused and are kept for a person to look at: verify lists "
                               "them.")
                        .arg(taken.outcome.refused);
    if (taken.outcome.photosMissing > 0)
        warnings << Answer::tr("%1 photos that this device names have not come yet.")
                        .arg(taken.outcome.photosMissing);
    if (taken.receiptTrouble)
        warnings << Answer::tr("The bundle was taken in, but the receipt cannot be written beside it. Make "
                               "room there and import it again. (%1)")
                        .arg(taken.receiptTrouble->what);
    return warnings;
}

QJsonObject toJson(const hub::BundleTaken &taken)
{
    QJsonObject object = toJson(taken.outcome);
    object[u"receipt"_s] = taken.receiptTrouble ? QJsonValue() : QJsonValue(taken.receipt);
    return object;
}

} // namespace

Result<Answer> bundleImported(const Arguments &arguments, hub::OpenHub &hub)
{
    const QString path = arguments.subjects.value(1);
    if (path.isEmpty())
        return wrongUsage(Answer::tr("import bundle wants the name of a bundle"));
    const Result<hub::BundleTaken> taken = importBundle(hub.office(), path);
    if (!taken)
        return taken.error();
    return Answer{.text = wordsOf(*taken),
                  .json = QJsonDocument(toJson(*taken)),
                  .warnings = warningsOf(*taken),
                  .failed = taken->receiptTrouble.has_value()};
}

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

Result<Answer> casesExported(const Arguments &arguments, hub::OpenHub &hub)
{
    const ExportForm *form = exportForm(arguments.subjects.value(0));
    if (!form)
        return wrongUsage(Answer::tr("export wants one of: %1").arg(exportFormNames()));
    const QString path = arguments.value(u"out"_s);
    if (const Result<void> allowed = mayExportTo(path, hub.directory().path); !allowed)
        return allowed.error();
    const Result<Exported> exported = exportCases(hub.office(), *form, path, {});
    if (!exported)
        return exported.error();
    return exportAnswer(*exported, path);
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
    const QString restoring =
        done->isScript
            ? Answer::tr("To restore it: mkdir DIR && tar -xf FILE -C DIR, psql -d NEW -f DIR/hub.sql, "
                         "and serve DIR with the --database of NEW.")
            : Answer::tr("To restore it: mkdir DIR && tar -xf FILE -C DIR, and serve DIR.");
    return Answer{
        .text = Answer::tr("Backed up with %1 photos, %2 bytes: %3\nThe file holds the hub's keys: keep "
                           "it as safe as the hub.")
                    .arg(done->photos)
                    .arg(done->bytes)
                    .arg(path) +
                u' ' + restoring,
        .json = QJsonDocument(
            QJsonObject{{u"file"_s, path}, {u"photos"_s, done->photos}, {u"bytes"_s, done->bytes}})};
}

} // namespace lantian
