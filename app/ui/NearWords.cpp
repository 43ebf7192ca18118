#include "ui/NearWords.h"

#include "ui/RecordWords.h"
#include "ui/StatusWords.h"
#include "ui/TimeWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

QString nearOffer(const std::vector<NearCase> &cases, const QDateTime &now)
{
    if (cases.empty())
        return {};
    QDateTime last = cases.front().row.reportedAt;
    for (const NearCase &each : cases)
        last = std::max(last, each.row.reportedAt);
    const std::chrono::seconds ago(std::max<qint64>(0, last.secsTo(now)));
    const int count = static_cast<int>(cases.size());
    return QCoreApplication::translate("NearWords", "%n reported within %1 m, %2 ago: look", nullptr, count)
        .arg(Ledger::nearM)
        .arg(spanWords(ago));
}

std::vector<NearView> nearViews(const std::vector<NearCase> &cases, const Catalogue &catalogue,
                                const QDateTime &now)
{
    std::vector<NearView> views;
    for (const NearCase &each : cases) {
        QStringList title = {kindWords(catalogue, each.row.category, each.row.subtype)};
        if (!each.row.summary.isEmpty())
            title << each.row.summary;
        QStringList details = {
            QCoreApplication::translate("NearWords", "%1 m away").arg(std::ceil(each.distanceM)),
            momentWords(each.row.reportedAt, now), statusWord(each.row.state).text};
        if (!each.row.number.isEmpty())
            details.prepend(each.row.number);
        views.push_back({each.row.id, title.join(u" · "_s), details.join(u" · "_s)});
    }
    return views;
}

} // namespace lantian
