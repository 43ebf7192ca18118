#include "ui/DraftsCard.h"

#include "ui/Button.h"
#include "ui/RowButton.h"
#include "ui/RowList.h"
#include "ui/WrapLabel.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

DraftsCard::DraftsCard(QWidget *parent)
    : Card({}, parent)
    , m_bin(new Button({}, u"quiet"_s, this))
    , m_nothing(new WrapLabel({}, u"muted"_s, this))
    , m_rows(new RowList(this))
{
    m_bin->setObjectName(u"bin"_s);
    m_nothing->setObjectName(u"noDrafts"_s);
    setAside(m_bin);
    body()->addWidget(m_nothing);
    body()->addWidget(m_rows);
    body()->addStretch(1);
    connect(m_bin, &Button::clicked, this, &DraftsCard::binRequested);
    DraftsCard::retranslate();
}

void DraftsCard::setDrafts(const std::vector<Row> &drafts)
{
    if (drafts == m_drafts)
        return;
    m_drafts = drafts;
    retranslate();
}

void DraftsCard::retranslate()
{
    setHeading(tr("Unfinished"));
    m_bin->setText(tr("Bin"));
    m_bin->setAccessibleName(tr("Bin"));
    m_nothing->setText(tr("No drafts. What you begin and leave is kept here by itself."));
    m_nothing->setVisible(m_drafts.empty());
    m_rows->setVisible(!m_drafts.empty());
    m_rows->clear();
    for (const Row &draft : m_drafts) {
        const QString id = draft.id.toString(QUuid::WithoutBraces);
        auto *row = new RowButton(draft.title, tr("%1 · saved by itself").arg(draft.saved), m_rows);
        row->setObjectName(u"draft-"_s + id);
        row->setStatus(draft.status, Tone::Neutral);
        auto *away = new Button({}, u"quiet"_s, m_rows);
        away->setObjectName(u"bin-"_s + id);
        away->setIconName(u"trash"_s);
        away->setAccessibleName(tr("Delete draft: %1").arg(draft.title));
        away->setToolTip(tr("Delete draft"));
        connect(row, &RowButton::clicked, this, [this, each = draft.id] { Q_EMIT chosen(each); });
        connect(away, &Button::clicked, this, [this, each = draft.id] { Q_EMIT binned(each); });
        m_rows->add(row, away);
    }
}

} // namespace lantian
