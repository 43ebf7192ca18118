#include "ui/InspectionWords.h"

#include "ui/DistanceWords.h"
#include "ui/Language.h"
#include "ui/TimeWords.h"

#include <QCoreApplication>

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

QString said(const char *source, int n = -1)
{
    return QCoreApplication::translate("InspectionWords", source, nullptr, n);
}

QString limitWords(std::chrono::minutes within)
{
    using namespace std::chrono;
    if (within % days(1) == minutes(0))
        return said(QT_TRANSLATE_N_NOOP("InspectionWords", "%n calendar day(s)"),
                    static_cast<int>(within / days(1)));
    return spanWords(within);
}

} // namespace

QString lackWords(const ChecklistLack &lack, const ChecklistProfile &profile)
{
    const ChecklistItem *item = profile.item(lack.item);
    const QString name = item ? spoken(item->name) : lack.item;
    switch (lack.what) {
    case ChecklistLack::What::Answer:
        return said(QT_TRANSLATE_NOOP("InspectionWords", "%1 · not checked")).arg(name);
    case ChecklistLack::What::Photo:
        return said(QT_TRANSLATE_NOOP("InspectionWords", "%1 · needs a photo")).arg(name);
    case ChecklistLack::What::Point:
        break;
    }
    QString point = lack.point;
    for (const CheckPoint &each : item ? item->points : std::vector<CheckPoint>())
        if (each.key == lack.point)
            point = spoken(each.text);
    return said(QT_TRANSLATE_NOOP("InspectionWords", "%1 · %2")).arg(name, point);
}

QString progressWords(const ChecklistResult &result)
{
    std::set<QString> lacking;
    for (const ChecklistLack &lack : result.lacks)
        lacking.insert(lack.item);
    QStringList words = {said(QT_TRANSLATE_NOOP("InspectionWords", "checked"))};
    if (result.failed > 0)
        words << said(QT_TRANSLATE_NOOP("InspectionWords", "not met %1")).arg(result.failed);
    words << (lacking.empty() ? said(QT_TRANSLATE_NOOP("InspectionWords", "complete"))
                              : said(QT_TRANSLATE_N_NOOP("InspectionWords", "%n item(s) to go"),
                                     static_cast<int>(lacking.size())));
    return words.join(u" · "_s);
}

QStringList siteLines(const SiteFile &site, const std::optional<Position> &here, const QDateTime &now)
{
    QStringList lines;
    const QJsonObject &fields = site.about.fields;
    if (const QString builder = fields["builder"_L1].toString(); !builder.isEmpty())
        lines << said(QT_TRANSLATE_NOOP("InspectionWords", "Developer: %1")).arg(builder);
    if (const QString contractor = fields["contractor"_L1].toString(); !contractor.isEmpty())
        lines << said(QT_TRANSLATE_NOOP("InspectionWords", "Contractor: %1")).arg(contractor);
    if (!site.about.address.isEmpty())
        lines << site.about.address;
    if (here && site.about.position)
        lines << said(QT_TRANSLATE_NOOP("InspectionWords", "%1 from where you are"))
                     .arg(distanceWords(distanceM(*here, *site.about.position)));
    if (site.inspections.empty()) {
        lines << said(QT_TRANSLATE_NOOP("InspectionWords", "No earlier inspection known here"));
    } else {
        const Inspection &last = site.inspections.front();
        lines << said(QT_TRANSLATE_NOOP("InspectionWords", "Last inspection %1, %2/%3 met"))
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
    lines << said(QT_TRANSLATE_N_NOOP("InspectionWords", "%n item(s) not met → %1"),
                  static_cast<int>(facts.failedItems.size()))
                 .arg(department ? spoken(department->name) : suggested.department);
    lines << said(QT_TRANSLATE_NOOP("InspectionWords", "Deadline: %1 (can be changed)"))
                 .arg(limitWords(suggested.within));
    if (!suggested.note.isEmpty())
        lines << spoken(suggested.note);
    QStringList citations;
    for (const LawBasis &basis : lawInForce(catalogue.law, facts.category, facts.subtype, facts.failedItems,
                                            draft.startedAt.toLocalTime().date()))
        citations << spoken(citation(basis.version));
    citations.removeDuplicates();
    if (!citations.isEmpty())
        lines << said(QT_TRANSLATE_NOOP("InspectionWords", "Basis: %1"))
                     .arg(citations.join(said(QT_TRANSLATE_NOOP("InspectionWords", "; "))));
    return lines;
}

} // namespace lantian
