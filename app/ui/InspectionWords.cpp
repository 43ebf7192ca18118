#include "ui/InspectionWords.h"

#include "ui/DistanceWords.h"
#include "ui/Language.h"
#include "ui/TimeWords.h"

#include <QCoreApplication>

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

struct InspectionWords {
    Q_DECLARE_TR_FUNCTIONS(InspectionWords)
};

QString limitWords(std::chrono::minutes within)
{
    using namespace std::chrono;
    if (within % days(1) == minutes(0))
        return InspectionWords::tr("%n calendar day(s)", nullptr, static_cast<int>(within / days(1)));
    return spanWords(within);
}

} // namespace

StatusWord itemResultWord(InspectionItem::Result result)
{
    switch (result) {
    case InspectionItem::Result::Pass:
        return {InspectionWords::tr("Meets it"), Tone::Good};
    case InspectionItem::Result::Fail:
        return {InspectionWords::tr("Fails it"), Tone::Bad};
    case InspectionItem::Result::NotApplicable:
        return {InspectionWords::tr("Not applicable"), Tone::Neutral};
    }
    Q_UNREACHABLE();
}

QString pointLines(const InspectionItem &item, const ChecklistItem *asked)
{
    if (!asked)
        return {};
    QStringList words;
    for (const CheckPoint &point : asked->points) {
        const QJsonValue answer = item.points[point.key];
        const QString text = spoken(point.text);
        if (answer.isBool())
            words << (answer.toBool() ? InspectionWords::tr("%1: met") : InspectionWords::tr("%1: not met"))
                         .arg(text);
        else if (answer.isDouble())
            words << u"%1: %2 %3"_s.arg(text).arg(answer.toDouble()).arg(spoken(point.unit)).trimmed();
        else if (!answer.toString().isEmpty())
            words << u"%1: %2"_s.arg(text, answer.toString());
    }
    return words.join(u'\n');
}

QString metWords(const Inspection &inspection)
{
    const int passed = inspection.count(InspectionItem::Result::Pass);
    const int failed = inspection.count(InspectionItem::Result::Fail);
    return InspectionWords::tr("%1/%2 met").arg(passed).arg(passed + failed);
}

QString lackWords(const ChecklistLack &lack, const ChecklistProfile &profile)
{
    const ChecklistItem *item = profile.item(lack.item);
    const QString name = item ? spoken(item->name) : lack.item;
    switch (lack.what) {
    case ChecklistLack::What::Answer:
        return InspectionWords::tr("%1 · not checked").arg(name);
    case ChecklistLack::What::Photo:
        return InspectionWords::tr("%1 · needs a photo").arg(name);
    case ChecklistLack::What::Point:
        break;
    }
    QString point = lack.point;
    for (const CheckPoint &each : item ? item->points : std::vector<CheckPoint>())
        if (each.key == lack.point)
            point = spoken(each.text);
    return InspectionWords::tr("%1 · %2").arg(name, point);
}

QString progressWords(const ChecklistResult &result)
{
    std::set<QString> lacking;
    for (const ChecklistLack &lack : result.lacks)
        lacking.insert(lack.item);
    QStringList words = {InspectionWords::tr("checked")};
    if (result.failed > 0)
        words << InspectionWords::tr("not met %1").arg(result.failed);
    words << (lacking.empty()
                  ? InspectionWords::tr("complete")
                  : InspectionWords::tr("%n item(s) to go", nullptr, static_cast<int>(lacking.size())));
    return words.join(u" · "_s);
}

QStringList siteLines(const SiteFile &site, const std::optional<Position> &here, const QDateTime &now)
{
    QStringList lines;
    const QJsonObject &fields = site.about.fields;
    if (const QString builder = fields["builder"_L1].toString(); !builder.isEmpty())
        lines << InspectionWords::tr("Developer: %1").arg(builder);
    if (const QString contractor = fields["contractor"_L1].toString(); !contractor.isEmpty())
        lines << InspectionWords::tr("Contractor: %1").arg(contractor);
    if (!site.about.address.isEmpty())
        lines << site.about.address;
    if (here && site.about.position)
        lines << InspectionWords::tr("%1 from where you are")
                     .arg(distanceWords(distanceM(*here, *site.about.position)));
    if (site.inspections.empty()) {
        lines << InspectionWords::tr("No earlier inspection known here");
    } else {
        const Inspection &last = site.inspections.front();
        lines << InspectionWords::tr("Last inspection %1, %2/%3 met")
                     .arg(dayWords(last.at, now))
                     .arg(last.count(InspectionItem::Result::Pass))
                     .arg(last.items.size());
    }
    return lines;
}

QStringList handoverLines(const Draft &draft, const Reference &reference)
{
    const Catalogue &catalogue = reference.catalogue();
    const CaseFacts facts = factsOf(draft, reference);
    const Category *category = catalogue.category(draft.category);
    if (!category || facts.failedItems.isEmpty())
        return {};
    const Gravity grave = gravity(*category, facts);
    const Suggestion suggested = suggestion(*category, facts, grave.severity);
    const Department *department = catalogue.department(suggested.department);
    QStringList lines;
    lines << InspectionWords::tr("%n item(s) not met → %1", nullptr,
                                 static_cast<int>(facts.failedItems.size()))
                 .arg(department ? spoken(department->name) : suggested.department);
    lines << InspectionWords::tr("Deadline: %1").arg(limitWords(suggested.within));
    if (!suggested.note.isEmpty())
        lines << spoken(suggested.note);
    QStringList laws;
    for (const LocalText &cited :
         citations(lawInForce(catalogue.law, facts.category, facts.subtype, facts.failedItems,
                              draft.startedAt.toLocalTime().date())))
        laws << spoken(cited);
    if (!laws.isEmpty())
        lines << InspectionWords::tr("Basis: %1").arg(laws.join(InspectionWords::tr("; ")));
    return lines;
}

} // namespace lantian
