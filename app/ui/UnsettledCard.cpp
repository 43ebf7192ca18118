#include "ui/UnsettledCard.h"

#include "ui/RowButton.h"
#include "ui/RowList.h"
#include "ui/StatusWords.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

UnsettledCard::UnsettledCard(QWidget *parent) : Card({}, parent), m_list(new RowList(this))
{
    m_list->setObjectName(u"unsettled"_s);
    body()->addWidget(m_list);
    UnsettledCard::retranslate();
    hide();
}

void UnsettledCard::setRows(const std::vector<Row> &rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    retranslate();
    setVisible(!m_rows.empty());
}

void UnsettledCard::retranslate()
{
    const StatusWord attention = statusWord(u"attention"_s);
    setHeading(attention.text);
    m_list->clear();
    for (const Row &each : m_rows) {
        auto *row = new RowButton(each.title, each.reason, m_list);
        row->setObjectName(u"unsettled-"_s + each.caseId.toString(QUuid::WithoutBraces));
        row->setStatus(attention.text, attention.tone);
        row->setEnabled(!each.caseId.isNull());
        connect(row, &RowButton::clicked, this, [this, id = each.caseId] { Q_EMIT caseChosen(id); });
        m_list->add(row);
    }
}

} // namespace lantian
