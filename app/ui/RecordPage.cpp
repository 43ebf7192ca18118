#include "ui/RecordPage.h"

#include "base/Uuid7.h"
#include "ui/DraftsCard.h"
#include "ui/OnAnswer.h"
#include "ui/RecordTiles.h"
#include "ui/RecordWords.h"
#include "ui/ScrollPage.h"
#include "ui/SideColumn.h"
#include "ui/StatusWords.h"
#include "ui/TimeWords.h"
#include "ui/TodayCard.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

RecordPage::RecordPage(FieldBook &book, QWidget *parent)
    : ThemedWidget(parent)
    , m_book(book)
    , m_tiles(new RecordTiles(book.reference().catalogue().groups, book.reference().catalogue().more))
    , m_todayCard(new TodayCard)
    , m_draftsCard(new DraftsCard)
{
    auto *columns = new SideColumn(m_tiles, {.mainAtLeast = 540, .side = 340});
    columns->side()->addWidget(m_todayCard);
    columns->side()->addWidget(m_draftsCard, 1);
    auto *page = new ScrollPage(this);
    page->body()->addWidget(columns);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(page);

    connect(m_tiles, &RecordTiles::chosen, this, &RecordPage::start);
    connect(m_todayCard, &TodayCard::caseChosen, this, &RecordPage::caseChosen);
    connect(m_draftsCard, &DraftsCard::chosen, this, &RecordPage::resume);
    connect(m_draftsCard, &DraftsCard::binned, this, &RecordPage::bin);
    connect(m_draftsCard, &DraftsCard::binRequested, this, &RecordPage::binRequested);
    connect(&m_book, &FieldBook::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

void RecordPage::setPerson(const Person &person)
{
    m_person = person;
    m_today = {};
    m_drafts.clear();
    retranslate();
    refresh();
}

void RecordPage::showEvent(QShowEvent *event)
{
    ThemedWidget::showEvent(event);
    refresh();
}

void RecordPage::refresh()
{
    if (m_person.id.isNull())
        return;
    const QUuid owner = m_person.id;
    onAnswer(m_book.today(owner), this, [this, owner](const Result<Today> &today) {
        if (!today)
            return Q_EMIT failed(today.error());
        if (owner != m_person.id)
            return;
        m_today = *today;
        showToday();
        askForReturns();
    });
    onAnswer(m_book.drafts(owner, false), this, [this, owner](const Result<std::vector<Draft>> &drafts) {
        if (!drafts)
            return Q_EMIT failed(drafts.error());
        if (owner != m_person.id)
            return;
        m_drafts = *drafts;
        showDrafts();
        askForSites();
    });
}

void RecordPage::askForSites()
{
    for (const Draft &draft : m_drafts) {
        const QUuid site = idFromText(draft.fields[draftKey::site].toString());
        if (site.isNull() || m_siteNames.contains(site))
            continue;
        onAnswer(m_book.siteFile(site), this, [this, site](const Result<SiteFile> &found) {
            if (!found)
                return;
            m_siteNames[site] = found->about.name;
            showDrafts();
        });
    }
}

void RecordPage::askForReturns()
{
    for (const LedgerRow &row : m_today.returned) {
        onAnswer(m_book.caseFile(row.id), this, [this](const Result<CaseFile> &found) {
            if (!found)
                return;
            const auto &timeline = found->about.timeline;
            const auto last = std::find_if(timeline.rbegin(), timeline.rend(), [](const CaseEntry &entry) {
                return !entry.refusal && entry.event.kind == key(EventKind::CaseReturned);
            });
            if (last == timeline.rend())
                return;
            m_returns[found->about.id] = {last->event.data["reason"_L1].toString(),
                                          textsFromJson(last->event.data["missing"_L1])};
            if (found->site)
                m_siteNames[found->site->id] = found->site->name;
            showToday();
        });
    }
}

void RecordPage::showToday()
{
    const Catalogue &catalogue = m_book.reference().catalogue();
    TodayCard::Figures figures{m_today.recorded, m_today.arrived, {}};
    for (const LedgerRow &row : m_today.returned) {
        const Return why = m_returns.value(row.id);
        QStringList title = {kindWords(catalogue, row.category, row.subtype),
                             m_siteNames.value(row.site, row.place)};
        title.removeAll(QString());
        figures.returned.push_back(
            {row.id, title.join(u" · "_s),
             why.missing.isEmpty() ? why.reason
                                   : tr("Missing: %1").arg(fieldNames(catalogue, row.category, why.missing)),
             static_cast<int>(why.missing.size())});
    }
    m_todayCard->setFigures(figures);
}

void RecordPage::showDrafts()
{
    const Catalogue &catalogue = m_book.reference().catalogue();
    const QDateTime now = m_book.clock().now();
    std::vector<DraftsCard::Row> rows;
    for (const Draft &draft : m_drafts) {
        const QJsonObject &fields = draft.fields;
        QStringList title = {kindWords(catalogue, draft.category, draft.subtype)};
        for (const QString &place :
             {m_siteNames.value(idFromText(fields[draftKey::site].toString())),
              fields[draftKey::siteName].toString(), fields[draftKey::place].toString()})
            if (title.size() == 1 && !place.isEmpty())
                title << place;
        QString status = statusWord(u"draft"_s).text;
        const ChecklistProfile *checklist = checklistOf(catalogue, draft.category);
        if (draft.kind == Draft::Kind::Inspection && checklist) {
            const ChecklistResult result = checklistResult(*checklist, itemsOf(draft, *checklist));
            status = u"%1/%2"_s.arg(result.answered()).arg(result.answered() + result.open);
        }
        rows.push_back({draft.id, title.join(u" · "_s), momentWords(draft.changedAt, now), status});
    }
    m_draftsCard->setDrafts(rows);
}

void RecordPage::start(const QString &category, const QString &subtype)
{
    if (checklistOf(m_book.reference().catalogue(), category))
        Q_EMIT inspectionChosen(category);
    else
        Q_EMIT reportChosen(category, subtype);
}

void RecordPage::resume(const QUuid &draft)
{
    const auto found =
        std::find_if(m_drafts.begin(), m_drafts.end(), [&](const Draft &each) { return each.id == draft; });
    if (found != m_drafts.end())
        Q_EMIT draftChosen(*found);
}

void RecordPage::bin(const QUuid &draft)
{
    onAnswer(m_book.bin(draft), this, [this, draft](const Result<void> &binned) {
        if (!binned)
            return Q_EMIT failed(binned.error());
        Q_EMIT draftBinned(draft);
    });
}

void RecordPage::retranslate()
{
    showToday();
    showDrafts();
}

} // namespace lantian
