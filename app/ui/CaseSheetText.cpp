#include "ui/CaseSheetText.h"

#include "reports/CaseWording.h"
#include "ui/CaseWords.h"
#include "ui/FactWords.h"
#include "ui/InspectionWords.h"
#include "ui/Language.h"
#include "ui/RecordWords.h"
#include "ui/TimelineCard.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

const QString tableTag =
    u"<table width='100%' border='1' cellspacing='0' cellpadding='4' style='border-collapse:collapse'>"_s;

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br/>"_s);
}

QString heading(const QString &words)
{
    return u"<h3>%1</h3>"_s.arg(escaped(words));
}

QString instantWords(const QDateTime &at)
{
    return at.isValid() ? at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s) : QString();
}

/// What is read later names its day in full: no moment counts as today's.
QDateTime longAgo()
{
    return QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
}

std::vector<Fact> headFacts(const CaseFile &file, const Catalogue &catalogue)
{
    const Case &about = file.about;
    const auto severity = severityFromKey(about.severity);
    return {{CaseSheets::tr("Case number"), caseNumberWords(about.number, about.id)},
            {CaseSheets::tr("Status"), stateWords(about.state)},
            {CaseSheets::tr("Found by"), file.names.value(about.reporter)},
            {CaseSheets::tr("Found at"), instantWords(about.reportedAt)},
            {CaseSheets::tr("Kind"), kindWords(catalogue, about.category, about.subtype)},
            {CaseSheets::tr("Severity"), severity ? severityWords(*severity) : about.severity},
            {CaseSheets::tr("Site"), file.site ? file.site->name : QString()},
            {CaseSheets::tr("Problem"), about.summary}};
}

/// Whether there is room for another beside it.
bool isShort(const Fact &fact)
{
    constexpr qsizetype most = 16;
    return fact.value.size() <= most && !fact.value.contains(u'\n');
}

QString factCells(const Fact &fact, int columns)
{
    return u"<td width='16%' bgcolor='#eef2f6'>%1</td><td width='34%' colspan='%2'>%3</td>"_s.arg(
        escaped(fact.label), QString::number(columns), escaped(fact.value));
}

QString factTable(const CaseFile &file, const Catalogue &catalogue)
{
    std::vector<Fact> facts = headFacts(file, catalogue);
    for (const Fact &fact : caseFacts(file, catalogue, longAgo()))
        facts.push_back(fact);
    std::erase_if(facts, [](const Fact &fact) { return fact.value.isEmpty(); });
    QString rows;
    for (size_t i = 0; i < facts.size(); ++i) {
        const bool isPair = i + 1 < facts.size() && isShort(facts[i]) && isShort(facts[i + 1]);
        rows += u"<tr>"_s + factCells(facts[i], isPair ? 1 : 3);
        if (isPair)
            rows += factCells(facts[++i], 1);
        rows += u"</tr>"_s;
    }
    return tableTag + rows + u"</table>"_s;
}

QString checklistTable(const Inspection &inspection)
{
    const Result<ChecklistProfile> profile = checklistFromJson(inspection.profile);
    QString rows;
    int number = 0;
    for (const InspectionItem &item : inspection.items) {
        const ChecklistItem *asked = profile ? profile->item(item.key) : nullptr;
        QStringList found;
        for (const QString &words : {pointLines(item, asked), item.note}) {
            if (!words.isEmpty())
                found << escaped(words).replace(u'\n', u"<br/>"_s);
        }
        rows += u"<tr><td width='38%'>%1  %2</td><td width='12%'>%3</td><td>%4</td></tr>"_s.arg(
            QString::number(++number), escaped(asked ? spoken(asked->name) : item.key),
            escaped(itemResultWord(item.result).text), found.join(u"<br/>"_s));
    }
    return tableTag + rows + u"</table>"_s;
}

QString photoCell(const SheetPhoto &photo)
{
    const QString picture = photo.address.isEmpty()
                                ? QString()
                                : u"<img src='%1' width='%2' height='%3'/><br/>"_s.arg(photo.address)
                                      .arg(photo.size.width())
                                      .arg(photo.size.height());
    return u"<td width='50%' align='center' valign='top'>%1<small>%2</small></td>"_s.arg(
        picture, escaped(photo.caption));
}

QString photoTable(const std::vector<SheetPhoto> &photos)
{
    QString rows;
    for (size_t i = 0; i < photos.size(); i += 2)
        rows += u"<tr>%1%2</tr>"_s.arg(photoCell(photos[i]), i + 1 < photos.size() ? photoCell(photos[i + 1])
                                                                                   : u"<td width='50%'/>"_s);
    return u"<table width='100%' cellspacing='0' cellpadding='4'>%1</table>"_s.arg(rows);
}

/// The words of what happened at `entry`, and of what became of it.
QString deedCell(const TimelineEntry &entry)
{
    QStringList lines{escaped(entry.deed)};
    if (!entry.note.isEmpty())
        lines << escaped(entry.note);
    if (!entry.aside.isEmpty())
        lines << u"<small>%1</small>"_s.arg(escaped(entry.aside));
    if (!entry.refusal.isEmpty())
        lines << escaped(CaseSheets::tr("Not in effect: %1").arg(entry.refusal));
    return lines.join(u"<br/>"_s);
}

QString courseTable(const CaseFile &file, const Catalogue &catalogue)
{
    const std::vector<TimelineEntry> entries = timelineEntries(file, catalogue, longAgo());
    QString rows;
    for (size_t i = 0; i < entries.size(); ++i) {
        const TimelineEntry &entry = entries[entries.size() - 1 - i];
        rows += u"<tr><td width='20%'>%1</td><td width='18%'>%2</td><td>%3</td></tr>"_s.arg(
            instantWords(file.about.timeline[i].event.at), escaped(entry.who), deedCell(entry));
    }
    return tableTag + rows + u"</table>"_s;
}

} // namespace

QString caseSheetHtml(const CaseFile &file, const std::vector<SheetPhoto> &photos, const Catalogue &catalogue)
{
    QString html = u"<h2 align='center'>%1</h2>"_s.arg(
        escaped(CaseSheets::tr("Record of a problem and its rectification")));
    html += factTable(file, catalogue);
    if (file.inspection)
        html += heading(CaseSheets::tr("Inspection · %1").arg(metWords(*file.inspection))) +
                checklistTable(*file.inspection);
    if (!photos.empty())
        html += heading(CaseSheets::tr("Photos")) + photoTable(photos);
    return html + heading(CaseSheets::tr("What happened")) + courseTable(file, catalogue);
}

QString signaturesHtml()
{
    const auto place = [](const QString &words) {
        return u"<td width='34%'>%1<br/><br/><br/></td>"_s.arg(escaped(words));
    };
    return tableTag + u"<tr>%1%2%3</tr></table>"_s.arg(place(CaseSheets::tr("In charge (signature)")),
                                                       place(CaseSheets::tr("Office (seal)")),
                                                       place(CaseSheets::tr("Date")));
}

} // namespace lantian
