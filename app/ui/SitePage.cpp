#include "ui/SitePage.h"

#include "ui/Card.h"
#include "ui/CaseWords.h"
#include "ui/EmptyState.h"
#include "ui/ErrorWords.h"
#include "ui/FactList.h"
#include "ui/FactWords.h"
#include "ui/OnAnswer.h"
#include "ui/PictureSource.h"
#include "ui/RecordWords.h"
#include "ui/RowButton.h"
#include "ui/RowList.h"
#include "ui/ScrollPage.h"
#include "ui/SideColumn.h"
#include "ui/SiteInspections.h"
#include "ui/Theme.h"
#include "ui/TimeWords.h"
#include "ui/WrapLabel.h"

#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

SitePage::SitePage(FieldBook &book, const PictureSource &pictures, QWidget *parent)
    : ThemedWidget(parent)
    , m_book(book)
    , m_stack(new QStackedLayout(this))
    , m_page(new ScrollPage(this))
    , m_main(new QWidget(this))
    , m_factsCard(new Card({}, this))
    , m_facts(new FactList(this))
    , m_inspectionsCard(new Card({}, this))
    , m_casesCard(new Card({}, this))
    , m_noCases(new WrapLabel({}, u"muted"_s, this))
    , m_empty(new EmptyState(u"list"_s, {}, this))
{
    m_inspections = new SiteInspections(pictures, this);
    m_factsCard->body()->addWidget(m_facts);
    m_inspectionsCard->body()->addWidget(m_inspections);
    m_cases = new RowList(m_casesCard);
    m_casesCard->body()->addWidget(m_cases);
    m_casesCard->body()->addWidget(m_noCases);

    auto *mainLayout = new QVBoxLayout(m_main);
    mainLayout->setContentsMargins({});
    mainLayout->addWidget(m_inspectionsCard);
    mainLayout->addStretch(1);
    auto *columns = new SideColumn(m_main, {.mainAtLeast = 560, .side = 400}, this);
    columns->side()->addWidget(m_factsCard);
    columns->side()->addWidget(m_casesCard);
    columns->side()->addStretch(1);
    m_page->body()->addWidget(columns);
    m_stack->addWidget(m_page);
    m_stack->addWidget(m_empty);

    connect(m_inspections, &SiteInspections::photoRequested, this, &SitePage::photoRequested);
    connect(&m_book, &FieldBook::changed, this, [this] {
        m_isStale = true;
        if (isVisible())
            look();
    });
    SitePage::restyle(appliedTheme());
    SitePage::retranslate();
}

void SitePage::open(const QUuid &id)
{
    if (id != m_id) {
        m_id = id;
        m_file.reset();
        m_page->verticalScrollBar()->setValue(0);
        m_page->widget()->hide(); // never the site before under this one's name
    }
    look();
}

QString SitePage::title() const
{
    return m_file ? m_file->about.name : tr("Site");
}

void SitePage::look()
{
    m_isStale = false;
    if (m_id.isNull())
        return;
    onAnswer(m_book.siteFile(m_id), this, [this, id = m_id](const Result<SiteFile> &file) {
        if (id != m_id)
            return;
        if (file) {
            take(*file);
        } else {
            m_empty->setSentence(errorWords(file.error()));
            m_stack->setCurrentWidget(m_empty);
        }
    });
}

void SitePage::take(const SiteFile &file)
{
    const bool changed = !m_file || m_file->inspections != file.inspections || m_file->cases != file.cases ||
                         m_file->about != file.about;
    m_file = file;
    m_page->widget()->show();
    m_stack->setCurrentWidget(m_page);
    if (!changed)
        return; // what the person has unfolded stays so
    m_facts->setFacts(siteFacts(file.about, m_book.reference().catalogue()));
    m_inspections->setFile(file, m_book.clock().now());
    showCases(file.cases);
    Q_EMIT titleChanged(title());
}

void SitePage::showCases(const std::vector<LedgerRow> &cases)
{
    const QDateTime now = m_book.clock().now();
    const Catalogue &catalogue = m_book.reference().catalogue();
    m_cases->clear();
    for (const LedgerRow &row : cases) {
        const QString type = kindWords(catalogue, row.category, row.subtype);
        const QStringList detail = {dayWords(row.reportedAt, now), caseNumberWords(row.number, row.id)};
        auto *button = new RowButton(row.summary.isEmpty() ? type : row.summary, detail.join(u" · "_s), this);
        button->setObjectName(u"case-%1"_s.arg(row.id.toString(QUuid::WithoutBraces)));
        const StatusWord status = caseStatus(row, now);
        button->setStatus(status.text, status.tone);
        connect(button, &RowButton::clicked, this, [this, id = row.id] { Q_EMIT caseChosen(id); });
        m_cases->add(button);
    }
    m_noCases->setVisible(cases.empty());
}

void SitePage::showEvent(QShowEvent *event)
{
    ThemedWidget::showEvent(event);
    if (m_isStale)
        look();
}

void SitePage::restyle(const Theme &theme)
{
    m_main->layout()->setSpacing(theme.space(16));
}

void SitePage::retranslate()
{
    m_factsCard->setHeading(tr("About this site"));
    m_inspectionsCard->setHeading(tr("Inspections"));
    m_casesCard->setHeading(tr("Cases"));
    m_noCases->setText(tr("No cases here."));
    if (const std::optional<SiteFile> file = std::exchange(m_file, {}))
        take(*file);
}

} // namespace lantian
