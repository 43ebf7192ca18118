#include "ui/LedgerView.h"

#include "ui/CaseSheets.h"
#include "ui/EmptyState.h"
#include "ui/ErrorWords.h"
#include "ui/ExportRow.h"
#include "ui/Language.h"
#include "ui/LedgerExport.h"
#include "ui/LedgerList.h"
#include "ui/LedgerModel.h"
#include "ui/OnAnswer.h"
#include "ui/StickChooser.h"
#include "ui/Theme.h"
#include "ui/WrapLabel.h"

#include <QFileInfo>
#include <QKeyEvent>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

LedgerView::LedgerView(FieldBook &book, QWidget *parent)
    : ThemedWidget(parent)
    , m_book(book)
    , m_model(new LedgerModel([&book](const LedgerQuery &query, const std::optional<LedgerRow> &after,
                                      int limit) { return book.page(query, after, limit); },
                              book.reference().catalogue(), book.clock(), this))
    , m_filters(new LedgerFilters(this))
    , m_list(new LedgerList(*m_model, this))
    , m_empty(new EmptyState(u"list"_s, {}, this))
    , m_rows(new QStackedLayout)
    , m_note(new WrapLabel({}, u"muted"_s, this))
    , m_export(new LedgerExport(book, this))
    , m_exportRow(new ExportRow(this))
{
    m_empty->setObjectName(u"empty"_s);
    m_note->setObjectName(u"note"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_filters);
    layout->addLayout(m_rows, 1);
    layout->addWidget(m_note);
    layout->addWidget(m_exportRow);
    m_rows->addWidget(m_list);
    m_rows->addWidget(m_empty);

    connect(m_filters, &LedgerFilters::changed, this, [this] { look(Fresh::Question); });
    connect(m_filters, &LedgerFilters::leftForRows, m_list, &LedgerList::focusRows);
    connect(m_filters, &LedgerFilters::exportRequested, this, &LedgerView::chooseExport);
    connect(m_exportRow, &ExportRow::cancelRequested, m_export, &LedgerExport::cancel);
    connect(m_export, &LedgerExport::progressed, this,
            [this](qint64 cases) { m_exportRow->setProgress(cases, m_exportTotal); });
    connect(m_export, &LedgerExport::ended, this, &LedgerView::onExported);
    connect(m_list, &LedgerList::opened, this, &LedgerView::caseChosen);
    connect(m_list, &LedgerList::orderChosen, m_filters, &LedgerFilters::choose);
    connect(m_list, &LedgerList::selectionChanged, this, [this](int rows) {
        m_selected = rows;
        showNote();
    });
    connect(m_empty, &EmptyState::acted, m_filters, &LedgerFilters::clear);
    connect(m_model, &LedgerModel::answered, this, &LedgerView::onAnswered);
    connect(m_model, &LedgerModel::failed, this, &LedgerView::onFailed);
    connect(&m_book, &FieldBook::changed, this, &LedgerView::onChanged);
    LedgerView::restyle(appliedTheme());
    LedgerView::retranslate();
}

QString LedgerView::title() const
{
    return m_filters->wanted().isAll() ? tr("Ledger · All %1").arg(m_total)
                                       : tr("Ledger · %1 found").arg(m_total);
}

LedgerQuery LedgerView::query() const
{
    using Period = LedgerFilters::Period;
    const LedgerFilters::Wanted &wanted = m_filters->wanted();
    const QDateTime now = m_book.clock().now();
    const QDate today = now.toLocalTime().date();
    LedgerQuery query{
        .text = wanted.text, .onlyOpen = wanted.onlyOpen, .category = wanted.category, .order = wanted.order};
    if (wanted.onlyOverdue)
        query.overdueAt = now;
    if (wanted.period == Period::Today)
        query.from = today.startOfDay();
    else if (wanted.period == Period::Week)
        query.from = today.addDays(-6).startOfDay();
    else if (wanted.period == Period::Month)
        query.from = QDate(today.year(), today.month(), 1).startOfDay();
    return query;
}

void LedgerView::look(Fresh fresh)
{
    m_isStale = false;
    if (fresh == Fresh::Look) {
        m_model->refresh(query());
    } else {
        m_list->scrollToTop();
        m_model->ask(query());
    }
    count();
}

void LedgerView::count()
{
    const quint64 counting = ++m_counting;
    onAnswer(m_book.count(m_model->query()), this, [this, counting](const Result<qint64> &total) {
        if (counting != m_counting || !total || m_total == *total)
            return;
        m_total = *total;
        Q_EMIT titleChanged(title());
    });
    onAnswer(m_book.count({.onlyOpen = true}), this, [this, counting](const Result<qint64> &open) {
        if (counting == m_counting && open)
            m_filters->setOpenCount(*open);
    });
    onAnswer(m_book.count({.overdueAt = m_book.clock().now()}), this,
             [this, counting](const Result<qint64> &overdue) {
                 if (counting == m_counting && overdue)
                     m_filters->setOverdueCount(*overdue);
             });
    Q_EMIT titleChanged(title());
}

void LedgerView::onChanged()
{
    m_isStale = true;
    if (isVisible())
        look(Fresh::Look);
}

void LedgerView::onAnswered()
{
    m_hasAnswer = true;
    if (m_model->rowCount() > 0) {
        m_rows->setCurrentWidget(m_list);
    } else {
        const bool all = m_filters->wanted().isAll();
        m_empty->setSentence(
            all ? tr("No cases yet. What you record and what the office sends is listed here.")
                : tr("Nothing matches. All cases are still there."));
        m_empty->setAction(all ? QString() : tr("Show all"));
        m_rows->setCurrentWidget(m_empty);
    }
    showNote();
}

void LedgerView::onFailed(const Error &error)
{
    m_empty->setSentence(errorWords(error));
    m_empty->setAction({});
    m_rows->setCurrentWidget(m_empty);
}

void LedgerView::showNote()
{
    QStringList notes;
    if (m_selected > 1)
        notes << tr("%n selected; Ctrl+C copies them for a spreadsheet", nullptr, m_selected);
    if (m_model->isCut())
        notes << tr("The first %1 are listed. Search or narrow down to see others.").arg(m_model->rowCount());
    m_note->setText(notes.join(u" · "_s));
    m_note->setVisible(!notes.isEmpty());
}

void LedgerView::chooseExport()
{
    const QString name = tr("ledger-%1.xlsx").arg(m_book.clock().now().toLocalTime().toString(u"yyyyMMdd"_s));
    const QStringList filters{
        tr("Excel workbook (%1)").arg(u"*.xlsx"_s), tr("Sheets to print, with photos (%1)").arg(u"*.pdf"_s),
        tr("Table as text (%1)").arg(u"*.csv"_s), tr("Map points, GeoJSON (%1)").arg(u"*.geojson"_s),
        tr("Map points, GeoPackage (%1)").arg(u"*.gpkg"_s)};
    chooseListPlace(this, name, filters, [this](const QString &path) { exportTo(path); });
}

void LedgerView::exportTo(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const ExportForm *form = exportForm(ending);
    if (!form && ending != sheetsForm)
        return m_exportRow->setOutcome(tr("The file's name has to end in one of: %1. Nothing was written.")
                                           .arg(exportFormNames() + u", "_s + sheetsForm));
    m_exportFile = QFileInfo(path).fileName();
    m_exportTotal = m_total;
    m_filters->setExportEnabled(false);
    m_exportRow->setProgress(0, m_exportTotal);
    if (form)
        m_export->start(query(), *form, path);
    else
        m_export->startSheets(query(), path);
}

void LedgerView::onExported(const Result<Exported> &exported)
{
    m_filters->setExportEnabled(true);
    if (exported)
        m_exportRow->setOutcome(tr("%n case(s) are in %1.", nullptr, int(exported->cases)).arg(m_exportFile));
    else if (exported.error().kind == Error::Kind::Cancelled)
        m_exportRow->setOutcome(tr("Called off. No file was made."));
    else
        m_exportRow->setOutcome(errorWords(exported.error()));
}

void LedgerView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find))
        m_filters->focusSearch();
    else
        ThemedWidget::keyPressEvent(event);
}

void LedgerView::showEvent(QShowEvent *event)
{
    ThemedWidget::showEvent(event);
    if (m_isStale)
        look(Fresh::Look);
    else
        m_model->reword(); // what was due in an hour may be overdue now
}

void LedgerView::restyle(const Theme &theme)
{
    const int margin = theme.space(20);
    layout()->setContentsMargins(margin, margin, margin, margin);
    layout()->setSpacing(theme.space(14));
}

void LedgerView::retranslate()
{
    std::vector<Option> categories;
    for (const Category &category : m_book.reference().catalogue().categories)
        categories.push_back({category.key, spoken(category.name)});
    m_filters->setCategories(categories);
    if (m_hasAnswer)
        onAnswered();
    Q_EMIT titleChanged(title());
}

} // namespace lantian
