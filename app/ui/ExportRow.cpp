#include "ui/ExportRow.h"

#include "ui/Button.h"
#include "ui/ProgressRow.h"
#include "ui/Theme.h"
#include "ui/WrapLabel.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

ExportRow::ExportRow(QWidget *parent)
    : ThemedWidget(parent)
    , m_progress(new ProgressRow(this))
    , m_cancel(new Button({}, u"quiet"_s, this))
    , m_outcome(new WrapLabel({}, {}, this))
{
    m_cancel->setObjectName(u"cancelExport"_s);
    m_outcome->setObjectName(u"exportOutcome"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_cancel);
    layout->addWidget(m_outcome, 1);
    connect(m_cancel, &Button::clicked, this, &ExportRow::cancelRequested);
    ExportRow::restyle(appliedTheme());
    ExportRow::retranslate();
    hide();
}

void ExportRow::setProgress(qint64 cases, qint64 total)
{
    m_progress->setProgress(u"%1 / %2"_s.arg(cases).arg(total),
                            total > 0 ? double(cases) / double(total) : 0);
    m_progress->show();
    m_cancel->show();
    m_outcome->hide();
    show();
}

void ExportRow::setOutcome(const QString &words)
{
    m_outcome->setText(words);
    m_progress->hide();
    m_cancel->hide();
    m_outcome->show();
    show();
}

void ExportRow::restyle(const Theme &theme)
{
    layout()->setSpacing(theme.space(14));
}

void ExportRow::retranslate()
{
    m_progress->setName(tr("Exporting"));
    m_cancel->setText(tr("Call it off"));
    m_cancel->setAccessibleName(m_cancel->text());
}

} // namespace lantian
