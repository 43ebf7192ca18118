#include "main/ctl/Keeping.h"

#include "fieldwork/Restore.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cstdio>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

/// Shows how far a long job is on a terminal, and nowhere else.
bool showProgress(qint64 done, qint64 total)
{
    if (done % 100 == 0 && ::isatty(STDERR_FILENO))
        std::fprintf(stderr, "\r%lld / %lld ", static_cast<long long>(done), static_cast<long long>(total));
    return true;
}

QStringList linesOf(const Verified &verified)
{
    QStringList lines;
    for (const Finding &finding : verified.findings) {
        const bool isDamage = finding.weight == Finding::Weight::Damage;
        lines << u"%1  %2  %3: %4"_s.arg(isDamage ? Answer::tr("damage") : Answer::tr("notice"), finding.code,
                                         finding.about, finding.what);
    }
    lines << Answer::tr("%1 events and %2 photos were looked at: %3")
                 .arg(verified.events)
                 .arg(verified.photos)
                 .arg(verified.isSound() ? Answer::tr("all sound") : Answer::tr("something is damaged"));
    return lines;
}

QJsonObject toJson(const Verified &verified)
{
    QJsonArray findings;
    for (const Finding &finding : verified.findings)
        findings << QJsonObject{
            {u"weight"_s, finding.weight == Finding::Weight::Damage ? u"damage"_s : u"notice"_s},
            {u"code"_s, finding.code},
            {u"about"_s, finding.about},
            {u"what"_s, finding.what}};
    return {{u"sound"_s, verified.isSound()},
            {u"events"_s, verified.events},
            {u"photos"_s, verified.photos},
            {u"findings"_s, findings}};
}

} // namespace

Result<Answer> verifiedAll(const DataDirectory &directory)
{
    const PhotoStore photos(directory.photos());
    const auto store = Store::open(directory.database(), Database::Access::ReadOnly);
    if (!store && store.error().kind != Error::Kind::Corrupt)
        return store.error();
    const Result<Verified> result =
        store ? verified(**store, photos, showProgress) : verifiedWithout(store.error(), photos);
    if (!result)
        return result.error();
    return Answer{.text = linesOf(*result).join(u'\n'),
                  .json = QJsonDocument(toJson(*result)),
                  .failed = !result->isSound()};
}

Result<Answer> backedUp(const Arguments &arguments, const DataDirectory &directory, const Store &store)
{
    const QString path = arguments.subjects.value(0);
    if (path.isEmpty())
        return wrongUsage(Answer::tr("backup wants the name of a new file"));
    const Result<BackedUp> done = backup(directory, store, path, showProgress);
    if (!done)
        return done.error();
    return Answer{
        .text =
            Answer::tr("Backed up with %1 photos, %2 bytes: %3").arg(done->photos).arg(done->bytes).arg(path),
        .json = QJsonDocument(
            QJsonObject{{u"file"_s, path}, {u"photos"_s, done->photos}, {u"bytes"_s, done->bytes}})};
}

Result<Answer> restoredInto(const Arguments &arguments, const DataDirectory &directory)
{
    const QString path = arguments.subjects.value(0);
    if (path.isEmpty())
        return wrongUsage(Answer::tr("restore wants the name of a backup"));
    const Result<Restored> done = restored(path, directory, showProgress);
    if (!done)
        return done.error();
    QJsonObject json = toJson(done->verified);
    json[u"directory"_s] = directory.path;
    json[u"bytes"_s] = done->bytes;
    Answer answer{.text =
                      Answer::tr("Restored with %1 events and %2 photos: %3\nThis machine is a new device "
                                 "and has to be enrolled anew.")
                          .arg(done->verified.events)
                          .arg(done->photos)
                          .arg(directory.path),
                  .json = QJsonDocument(json)};
    if (!done->verified.isSound())
        answer.warnings << Answer::tr("Restored as it was backed up; some of it was damaged then already:")
                        << linesOf(done->verified);
    return answer;
}

} // namespace lantian
