#include "ui/RenewalCard.h"

#include "ui/Button.h"
#include "ui/WrapLabel.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

RenewalCard::RenewalCard(QWidget *parent)
    : Card({}, parent)
    , m_about(new WrapLabel({}, u"muted"_s, this))
    , m_renew(new Button({}, u"primary"_s, this))
{
    m_renew->setObjectName(u"renew"_s);
    body()->addWidget(m_about);
    body()->addWidget(m_renew, 0, Qt::AlignLeading);
    connect(m_renew, &Button::clicked, this, &RenewalCard::renewRequested);
    RenewalCard::retranslate();
}

void RenewalCard::retranslate()
{
    setHeading(tr("New catalogue and maps"));
    m_about->setText(
        tr("The office sent a new catalogue or new maps. They hold once the app has opened again, "
           "which takes a moment. Records and drafts stay as they are."));
    m_renew->setText(tr("Use them now"));
    m_renew->setAccessibleName(m_renew->text());
}

} // namespace lantian
