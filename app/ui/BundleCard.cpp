#include "ui/BundleCard.h"

#include "ui/Button.h"
#include "ui/ProgressRow.h"
#include "ui/SizeWords.h"
#include "ui/WrapLabel.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

BundleCard::BundleCard(QWidget *parent)
    : Card({}, parent)
    , m_about(new WrapLabel({}, u"muted"_s, this))
    , m_outcome(new WrapLabel({}, {}, this))
    , m_progress(new ProgressRow(this))
    , m_export(new Button({}, u"secondary"_s, this))
    , m_cancel(new Button({}, u"quiet"_s, this))
    , m_receipt(new Button({}, u"quiet"_s, this))
{
    m_outcome->setObjectName(u"bundleOutcome"_s);
    m_export->setObjectName(u"exportBundle"_s);
    m_cancel->setObjectName(u"cancelBundle"_s);
    m_receipt->setObjectName(u"readReceipt"_s);
    for (QWidget *row : {static_cast<QWidget *>(m_about), static_cast<QWidget *>(m_export),
                         static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_cancel),
                         static_cast<QWidget *>(m_outcome), static_cast<QWidget *>(m_receipt)})
        body()->addWidget(row);
    connect(m_export, &Button::clicked, this, &BundleCard::exportRequested);
    connect(m_cancel, &Button::clicked, this, &BundleCard::cancelRequested);
    connect(m_receipt, &Button::clicked, this, &BundleCard::receiptRequested);
    BundleCard::retranslate();
    setIdle({});
}

void BundleCard::setPossible(bool possible)
{
    m_export->setEnabled(possible);
    m_receipt->setEnabled(possible);
}

void BundleCard::setExporting(qint64 done, qint64 total)
{
    m_progress->setProgress(u"%1 / %2"_s.arg(sizeWords(done), sizeWords(total)),
                            total > 0 ? double(done) / double(total) : 0);
    m_export->hide();
    m_receipt->hide();
    m_outcome->hide();
    m_progress->show();
    m_cancel->show();
}

void BundleCard::setIdle(const QString &words)
{
    m_progress->hide();
    m_cancel->hide();
    m_export->show();
    m_receipt->show();
    m_outcome->setText(words);
    m_outcome->setVisible(!words.isEmpty());
}

void BundleCard::retranslate()
{
    setHeading(tr("No network?"));
    m_about->setText(tr("Export a sealed file to a USB stick and import it on the office's computer. Until "
                        "its receipt has come, nothing is deleted on this tablet."));
    m_export->setText(tr("Export to USB stick"));
    m_cancel->setText(tr("Call it off"));
    m_receipt->setText(tr("Read a receipt"));
    m_progress->setName(tr("Exporting"));
    for (Button *button : {m_export, m_cancel, m_receipt})
        button->setAccessibleName(button->text());
}

} // namespace lantian
