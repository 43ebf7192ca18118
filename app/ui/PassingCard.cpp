#include "ui/PassingCard.h"

#include "ui/Button.h"
#include "ui/ProgressRow.h"
#include "ui/SizeWords.h"
#include "ui/WrapLabel.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

PassingCard::PassingCard(QWidget *parent)
    : Card({}, parent)
    , m_about(new WrapLabel({}, u"muted"_s, this))
    , m_outcome(new WrapLabel({}, {}, this))
    , m_progress(new ProgressRow(this))
    , m_pass(new Button({}, u"secondary"_s, this))
    , m_cancel(new Button({}, u"quiet"_s, this))
{
    m_outcome->setObjectName(u"passingOutcome"_s);
    m_pass->setObjectName(u"passBundle"_s);
    m_cancel->setObjectName(u"cancelPassing"_s);
    for (QWidget *row : std::initializer_list<QWidget *>{m_about, m_pass, m_progress, m_cancel, m_outcome})
        body()->addWidget(row);
    connect(m_pass, &Button::clicked, this, &PassingCard::passRequested);
    connect(m_cancel, &Button::clicked, this, &PassingCard::cancelRequested);
    PassingCard::retranslate();
    setIdle({});
}

void PassingCard::setPassing(qint64 done, qint64 total)
{
    const bool isGone = total > 0 && done == total;
    m_progress->setProgress(isGone ? tr("The office takes it in…")
                                   : u"%1 / %2"_s.arg(sizeWords(done), sizeWords(total)),
                            total > 0 ? double(done) / double(total) : 0);
    m_pass->hide();
    m_outcome->hide();
    m_progress->show();
    m_cancel->show();
}

void PassingCard::setIdle(const QString &words)
{
    m_progress->hide();
    m_cancel->hide();
    m_pass->show();
    m_outcome->setText(words);
    m_outcome->setVisible(!words.isEmpty());
}

void PassingCard::retranslate()
{
    setHeading(tr("A colleague's stick"));
    m_about->setText(
        tr("Hand the sealed file on it over to the office. The receipt is put beside it, for the "
           "colleague's tablet to read. This computer cannot look into the file."));
    m_pass->setText(tr("Hand over a sealed file"));
    m_cancel->setText(tr("Call it off"));
    m_progress->setName(tr("Handing over"));
    for (Button *button : {m_pass, m_cancel})
        button->setAccessibleName(button->text());
}

} // namespace lantian
