#include "main/ctl/Reading.h"

#include "base/Clock.h"
#include "base/Uuid7.h"
#include "fieldwork/CaseFile.h"
#include "fieldwork/CaseListing.h"
#include "fieldwork/Reference.h"
#include "fieldwork/Salvage.h"
#include "main/ctl/ExportAnswer.h"
#include "ui/CaseSheets.h"

#include <QJsonArray>
#include <QJsonObject>

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
            {u"flags"_s, file.flags.value(event.id)},
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
        lines << u"  %1  %2  %3%4%5"_s.arg(
            entry.event.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s), entry.event.kind,
            file->names.value(entry.event.author),
            entry.refusal ? Answer::tr("  (no effect: %1)").arg(key(*entry.refusal)) : QString(),
            file->isClockUnsure(entry.event.id) ? Answer::tr("  (time in doubt: a clock was wrong)")
                                                : QString());
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

Result<Answer> casesExported(const Arguments &arguments, const DataDirectory &directory)
{
    const ExportForm *form = exportForm(arguments.subjects.value(0));
    const Result<Reference> reference = referenceIn(directory);
    if (!reference)
        return reference.error();
    const QString path = arguments.value(u"out"_s);
    if (const Result<void> allowed = mayExportTo(path, directory.path); !allowed)
        return allowed.error();
    const QDateTime now = SystemClock().now();
    const CaseSource source = [&](const TakeCase &take) { return listCases(directory, {}, take); };
    const Result<Exported> exported =
        form ? exportCases(*form, path, source, reference->catalogue(), now)
             : writeCaseSheets(path, directory, {}, reference->catalogue(), now, [](qint64) { return true; });
    if (!exported)
        return exported.error();
    return exportAnswer(*exported, path);
}

Result<Answer> besideDamage(const Arguments &arguments, const DataDirectory &directory, Reader read)
{
    const auto store = Store::open(directory.database(), Database::Access::ReadOnly);
    Result<Answer> answer = store ? read(arguments, **store) : Result<Answer>(store.error());
    if (answer || answer.error().kind != Error::Kind::Corrupt)
        return answer;
    const Result<Salvaged> rest = salvaged(directory.database());
    if (!rest)
        return answer;
    Result<Answer> some = read(arguments, *rest->store);
    if (!some)
        return answer;
    Answer partly = *std::move(some);
    partly.failed = true;
    partly.warnings << Answer::tr(
        "The database is damaged. This is what follows from the %n event(s) that can "
        "still be read. Run verify, and restore a backup into a new directory.",
        "", int(rest->events));
    return partly;
}

} // namespace lantian
