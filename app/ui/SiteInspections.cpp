#include "ui/SiteInspections.h"

#include "ui/Card.h"
#include "ui/InspectionResult.h"
#include "ui/InspectionWords.h"
#include "ui/Language.h"
#include "ui/RowButton.h"
#include "ui/Theme.h"
#include "ui/TimeWords.h"
#include "ui/WrapLabel.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

/// The names of the items that failed; none when all were met.
QString failedItems(const Inspection &inspection)
{
    const Result<ChecklistProfile> profile = checklistFromJson(inspection.profile);
    QStringList names;
    for (const InspectionItem &item : inspection.items) {
        if (item.result != InspectionItem::Result::Fail)
            continue;
        const ChecklistItem *asked = profile ? profile->item(item.key) : nullptr;
        names << (asked ? spoken(asked->name) : item.key);
    }
    return names.join(SiteInspections::tr(", "));
}

} // namespace

SiteInspections::SiteInspections(PictureSource source, QWidget *parent)
    : ThemedWidget(parent)
    , m_source(std::move(source))
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins({});
    SiteInspections::restyle(appliedTheme());
}

void SiteInspections::setFile(const SiteFile &file, const QDateTime &now)
{
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    if (file.inspections.empty())
        m_rows->addWidget(new WrapLabel(tr("No inspection is known here yet."), u"muted"_s, this));
    for (const Inspection &inspection : file.inspections) {
        if (m_rows->count() > 0)
            m_rows->addWidget(Card::newRule(this));
        const QString failed = failedItems(inspection);
        QStringList detail = {file.names.value(inspection.inspector), failed};
        detail.removeAll(QString());
        auto *row = new RowButton(momentWords(inspection.at, now), detail.join(u" · "_s), this);
        row->setObjectName(u"inspection-%1"_s.arg(inspection.id.toString(QUuid::WithoutBraces)));
        row->setStatus(metWords(inspection), failed.isEmpty() ? Tone::Good : Tone::Bad);
        row->setCheckable(true);
        connect(row, &RowButton::clicked, this, [this, row, inspection] { toggle(row, inspection); });
        m_rows->addWidget(row);
    }
}

void SiteInspections::toggle(RowButton *row, const Inspection &inspection)
{
    const QString name = u"result-%1"_s.arg(inspection.id.toString(QUuid::WithoutBraces));
    if (auto *unfolded = findChild<InspectionResult *>(name)) {
        unfolded->setVisible(row->isChecked());
        return;
    }
    auto *result = new InspectionResult(m_source, this);
    result->setObjectName(name);
    result->setInspection(inspection);
    connect(result, &InspectionResult::photoRequested, this, &SiteInspections::photoRequested);
    result->layout()->setContentsMargins(0, 0, 0, appliedTheme().space(12));
    m_rows->insertWidget(m_rows->indexOf(row) + 1, result);
}

void SiteInspections::restyle(const Theme &theme)
{
    m_rows->setSpacing(theme.space(4));
}

} // namespace lantian
