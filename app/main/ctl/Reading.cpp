#include "main/ctl/Reading.h"

#include "base/Clock.h"
#include "base/Uuid7.h"
#include "fieldwork/Backup.h"
#include "fieldwork/CaseFile.h"
#include "fieldwork/Verification.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cstdio>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr int pageSize = 500;

QJsonValue orNull(const QDateTime &instant)
{
    return instant.isValid() ? QJsonValue(localRfc3339(instant)) : QJsonValue();
}

QJsonValue orNull(const QUuid &id)
{
    return id.isNull() ? QJsonValue() : QJsonValue(idText(id));
}

QJsonObject toJson(const LedgerRow &row)
{
    return {{u"id"_s, idText(row.id)},
            {u"number"_s, row.number},
            {u"state"_s, key(row.state)},
            {u"category"_s, row.category},
            {u"subtype"_s, row.subtype},
            {u"severity"_s, row.severity},
            {u"summary"_s, row.summary},
            {u"grid"_s, row.grid},
            {u"place"_s, row.place},
            {u"department"_s, row.department},
            {u"reporter"_s, idText(row.reporter)},
            {u"reported_at"_s, orNull(row.reportedAt)},
            {u"due"_s, orNull(row.due)},
            {u"site"_s, orNull(row.site)},
            {u"photos"_s, row.photos},
            {u"reopened"_s, row.reopened},
            {u"sent"_s, row.sent}};
}

QJsonObject toJson(const CaseEntry &entry, const CaseFile &file)
{
    const Event &event = entry.event;
    return {{u"id"_s, idText(event.id)},
            {u"kind"_s, event.kind},
            {u"at"_s, orNull(event.at)},
            {u"hlc"_s, event.hlc.text()},
            {u"device"_s, idText(event.device)},
            {u"author"_s, idText(event.author)},
            {u"name"_s, file.names.value(event.author)},
            {u"seq"_s, event.seq},
            {u"data"_s, event.data},
            {u"applies"_s, !entry.refusal},
            {u"refusal"_s, entry.refusal ? QJsonValue(key(*entry.refusal)) : QJsonValue()},
            {u"sent"_s, !file.waiting.contains(event.id)}};
}

QString lineOf(const LedgerRow &row)
{
    return u"%1  %2  %3  %4  %5  %6"_s.arg(
        row.reportedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s), idText(row.id), key(row.state),
        row.subtype.isEmpty() ? row.category : row.category + u'/' + row.subtype, row.place, row.summary);
}

/// Shows how far a long job is on a terminal, and nowhere else.
bool showProgress(qint64 done, qint64 total)
{
    if (done % 100 == 0 && ::isatty(STDERR_FILENO))
        std::fprintf(stderr, "\r%lld / %lld ", static_cast<long long>(done), static_cast<long long>(total));
    return true;
}

} // namespace

Result<Answer> listed(const Arguments &arguments, const Store &store)
{
    LedgerQuery query{.text = arguments.values(u"search"_s).join(u' '),
                      .category = arguments.value(u"category"_s)};
    if (arguments.options.contains(u"state"_s)) {
        query.state = caseStateFromKey(arguments.value(u"state"_s));
        if (!query.state)
            return wrongUsage(Answer::tr("There is no state %1.").arg(arguments.value(u"state"_s)));
    }
    QStringList lines;
    QJsonArray rows;
    std::optional<LedgerRow> last;
    for (;;) {
        const auto page = store.read([&](Sql &sql) { return Ledger::page(sql, query, last, pageSize); });
        if (!page)
            return page.error();
        for (const LedgerRow &row : *page) {
            lines << lineOf(row);
            rows << toJson(row);
        }
        if (page->size() < pageSize)
            break;
        last = page->back();
    }
    lines << Answer::tr("%n case(s)", "", int(rows.size()));
    return Answer{.text = lines.join(u'\n'), .json = QJsonDocument(rows)};
}

Result<Answer> shown(const Arguments &arguments, const Store &store)
{
    const QUuid id = idFromText(arguments.subjects.value(0));
    if (id.isNull())
        return wrongUsage(Answer::tr("show wants the id of a case"));
    const Result<CaseFile> file = caseFile(store, id);
    if (!file)
        return file.error();
    const Case &about = file->about;
    QStringList lines{lineOf(file->row)};
    QJsonArray timeline;
    for (const CaseEntry &entry : about.timeline) {
        timeline << toJson(entry, *file);
        lines << u"  %1  %2  %3%4"_s.arg(
            entry.event.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s), entry.event.kind,
            file->names.value(entry.event.author),
            entry.refusal ? Answer::tr("  (no effect: %1)").arg(key(*entry.refusal)) : QString());
    }
    QJsonArray photos;
    for (const Photo &photo : about.photos) {
        photos << toJson(photo);
        lines << u"  %1 × %2  %3"_s.arg(photo.width).arg(photo.height).arg(photo.sha256);
    }
    QJsonObject json = toJson(file->row);
    json[u"fields"_s] = about.fields;
    json[u"note"_s] = about.note;
    json[u"position"_s] = about.position ? QJsonValue(toJson(*about.position)) : QJsonValue();
    json[u"on_site"_s] = QJsonObject{{u"action"_s, about.onSiteAction}, {u"settled"_s, about.settledOnSite}};
    json[u"law"_s] = QJsonArray::fromStringList(about.law);
    json[u"catalogue"_s] = about.catalogue;
    json[u"inspection"_s] = orNull(about.inspection);
    json[u"decision"_s] = orNull(about.decision);
    json[u"photos"_s] = photos;
    json[u"timeline"_s] = timeline;
    return Answer{.text = lines.join(u'\n'), .json = QJsonDocument(json)};
}

Result<Answer> verifiedAll(const DataDirectory &directory, const Store &store)
{
    const Result<Verified> result = verified(store, PhotoStore(directory.photos()), showProgress);
    if (!result)
        return result.error();
    Answer answer{.failed = false};
    QStringList lines;
    QJsonArray findings;
    for (const Finding &finding : result->findings) {
        const bool isDamage = finding.weight == Finding::Weight::Damage;
        lines << u"%1  %2  %3: %4"_s.arg(isDamage ? Answer::tr("damage") : Answer::tr("notice"), finding.code,
                                         finding.about, finding.what);
        findings << QJsonObject{{u"weight"_s, isDamage ? u"damage"_s : u"notice"_s},
                                {u"code"_s, finding.code},
                                {u"about"_s, finding.about},
                                {u"what"_s, finding.what}};
    }
    lines << Answer::tr("%1 events and %2 photos were looked at: %3")
                 .arg(result->events)
                 .arg(result->photos)
                 .arg(result->isSound() ? Answer::tr("all sound") : Answer::tr("something is damaged"));
    answer.text = lines.join(u'\n');
    answer.json = QJsonDocument(QJsonObject{{u"sound"_s, result->isSound()},
                                            {u"events"_s, result->events},
                                            {u"photos"_s, result->photos},
                                            {u"findings"_s, findings}});
    return answer;
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

} // namespace lantian
