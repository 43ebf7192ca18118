#include "ui/StorageCard.h"

#include "ui/Button.h"
#include "ui/SizeWords.h"
#include "ui/WrapLabel.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

StorageCard::StorageCard(QWidget *parent)
    : Card({}, parent)
    , m_photos(new WrapLabel({}, {}, this))
    , m_free(new WrapLabel({}, {}, this))
    , m_about(new WrapLabel({}, u"muted"_s, this))
    , m_clean(new Button({}, u"choice"_s, this))
{
    m_photos->setObjectName(u"photoSpace"_s);
    m_free->setObjectName(u"roomLeft"_s);
    m_clean->setObjectName(u"cleaning"_s);
    m_clean->setCheckable(true);
    for (WrapLabel *row : {m_photos, m_free, m_about})
        body()->addWidget(row);
    body()->addWidget(m_clean, 0, Qt::AlignLeading);
    connect(m_clean, &Button::clicked, this, &StorageCard::cleaningChosen);
    StorageCard::retranslate();
}

void StorageCard::setFigures(const Figures &figures)
{
    if (figures == m_figures)
        return;
    m_figures = figures;
    retranslate();
}

void StorageCard::setCleaning(bool cleaning)
{
    m_cleaning = cleaning;
    m_clean->setChecked(cleaning);
    retranslate();
}

void StorageCard::retranslate()
{
    setHeading(tr("Storage"));
    m_photos->setText(tr("Photos to be sent %1, at the office %2")
                          .arg(sizeWords(m_figures.waiting), sizeWords(m_figures.delivered)));
    m_free->setText(m_figures.free ? tr("Free: %1").arg(sizeWords(*m_figures.free)) : QString());
    m_about->setText(m_cleaning ? tr("Originals are removed 14 days after the office's receipt; the stamped "
                                     "copies stay.")
                                : tr("Nothing is removed from this tablet."));
    m_clean->setText(tr("Clear after 14 days"));
    m_clean->setAccessibleName(m_clean->text());
}

} // namespace lantian
