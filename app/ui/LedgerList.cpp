#include "ui/LedgerList.h"

#include "ui/LedgerDelegate.h"
#include "ui/LedgerModel.h"
#include "ui/Theme.h"
#include "ui/Tone.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QListView>
#include <QScroller>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

LedgerList::LedgerList(LedgerModel &model, QWidget *parent)
    : ThemedWidget(parent)
    , m_model(model)
    , m_forms(new QStackedLayout)
    , m_table(new QTableView(this))
    , m_cards(new QListView(this))
    , m_cells(new LedgerDelegate(model, LedgerDelegate::Form::Table, this))
{
    setAttribute(Qt::WA_StyledBackground);
    setRole(this, u"card"_s);
    auto *around = new QVBoxLayout(this);
    around->addLayout(m_forms);
    m_table->setObjectName(u"ledgerTable"_s);
    m_table->setItemDelegate(m_cells);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_cards->setObjectName(u"ledgerCards"_s);
    m_cards->setItemDelegate(new LedgerDelegate(model, LedgerDelegate::Form::Card, this));
    m_cards->setUniformItemSizes(true);
    m_cards->setResizeMode(QListView::Adjust);
    prepare(m_table);
    prepare(m_cards);
    m_cards->setSelectionModel(m_table->selectionModel());

    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(LedgerModel::Problem, QHeaderView::Stretch);
    header->setHighlightSections(false);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    connect(header, &QHeaderView::sectionClicked, this, &LedgerList::onHeaderClicked);
    connect(&m_model, &LedgerModel::modelAboutToBeReset, this, &LedgerList::remember);
    connect(&m_model, &LedgerModel::modelReset, this, &LedgerList::restore);
    connect(&m_model, &LedgerModel::answered, this, &LedgerList::showOrder);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { Q_EMIT selectionChanged(int(m_table->selectionModel()->selectedRows().size())); });
    LedgerList::restyle(appliedTheme());
    LedgerList::retranslate();
}

void LedgerList::prepare(QAbstractItemView *view)
{
    view->setModel(&m_model);
    view->setFrameShape(QFrame::NoFrame);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->installEventFilter(this);
    QScroller::grabGesture(view->viewport(), QScroller::TouchGesture);
    connect(view, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (!(QGuiApplication::keyboardModifiers() & (Qt::ControlModifier | Qt::ShiftModifier)))
            open(index);
    });
    m_forms->addWidget(view);
}

QAbstractItemView *LedgerList::view() const
{
    return qobject_cast<QAbstractItemView *>(m_forms->currentWidget());
}

bool LedgerList::isTable() const
{
    return view() == m_table;
}

QSize LedgerList::minimumSizeHint() const
{
    const Theme theme = appliedTheme();
    return {theme.space(240), theme.space(160)};
}

void LedgerList::open(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT opened(m_model.at(index.row()).id);
}

void LedgerList::onHeaderClicked(int column)
{
    using enum LedgerQuery::Order;
    if (column == LedgerModel::Found)
        Q_EMIT orderChosen(m_model.query().order == NewestFirst ? OldestFirst : NewestFirst);
    else if (column == LedgerModel::Status)
        Q_EMIT orderChosen(m_model.query().order == DueFirst ? NewestFirst : DueFirst);
    else
        showOrder(); // the header has marked the column as if it sorted
}

void LedgerList::showOrder()
{
    using enum LedgerQuery::Order;
    const LedgerQuery::Order order = m_model.query().order;
    m_table->horizontalHeader()->setSortIndicator(
        order == DueFirst ? int(LedgerModel::Status) : int(LedgerModel::Found),
        order == NewestFirst ? Qt::DescendingOrder : Qt::AscendingOrder);
}

QString LedgerList::selectedText() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int column = 0; column < LedgerModel::columns; ++column)
            cells << row.siblingAtColumn(column).data().toString().simplified();
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

void LedgerList::focusRows()
{
    if (!view()->currentIndex().isValid() && m_model.rowCount() > 0)
        view()->setCurrentIndex(m_model.index(0, 0));
    view()->setFocus(Qt::TabFocusReason);
}

void LedgerList::scrollToTop()
{
    m_table->scrollToTop();
    m_cards->scrollToTop();
}

bool LedgerList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        view()->viewport()->update(); // the focus is shown around the whole row
    if (event->type() != QEvent::KeyPress)
        return ThemedWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        open(view()->currentIndex());
        return true;
    }
    if (key->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(selectedText());
        return true;
    }
    return ThemedWidget::eventFilter(watched, event);
}

void LedgerList::remember()
{
    const QModelIndex current = m_table->selectionModel()->currentIndex();
    m_current = current.isValid() ? m_model.at(current.row()).id : QUuid();
    m_selected.clear();
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        m_selected << m_model.at(row.row()).id;
}

void LedgerList::restore()
{
    QItemSelectionModel *selection = m_table->selectionModel();
    if (const int row = m_model.rowOf(m_current); row >= 0)
        selection->setCurrentIndex(m_model.index(row, 0), QItemSelectionModel::NoUpdate);
    for (const QUuid &id : m_selected)
        if (const int row = m_model.rowOf(id); row >= 0)
            selection->select(m_model.index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    Q_EMIT selectionChanged(int(selection->selectedRows().size()));
}

void LedgerList::arrange()
{
    int needed = 0;
    for (int column = 0; column < LedgerModel::columns; ++column)
        needed += LedgerDelegate::columnWidth(column);
    const int spare = contentsRect().width() - needed;
    const bool table = spare >= 0;
    // The names of kinds are long: half of the room that is left over is theirs, the problem has the rest.
    m_table->setColumnWidth(LedgerModel::Type,
                            LedgerDelegate::columnWidth(LedgerModel::Type) + std::max(0, spare / 2));
    if (table != isTable()) {
        const bool focused = view()->hasFocus();
        m_forms->setCurrentWidget(table ? static_cast<QWidget *>(m_table) : m_cards);
        if (focused)
            view()->setFocus();
    }
}

void LedgerList::resizeEvent(QResizeEvent *event)
{
    ThemedWidget::resizeEvent(event);
    arrange();
}

void LedgerList::restyle(const Theme &theme)
{
    layout()->setContentsMargins(theme.space(4), theme.space(6), theme.space(4), theme.space(8));
    m_table->verticalHeader()->setMinimumSectionSize(0);
    m_table->verticalHeader()->setDefaultSectionSize(m_cells->rowHeight(0));
    m_table->horizontalHeader()->setMinimumHeight(theme.target());
    for (int column = 0; column < LedgerModel::columns; ++column)
        if (column != LedgerModel::Problem)
            m_table->setColumnWidth(column, LedgerDelegate::columnWidth(column));
    m_cards->doItemsLayout();
    arrange();
}

void LedgerList::retranslate()
{
    m_table->setAccessibleName(tr("Ledger"));
    m_cards->setAccessibleName(tr("Ledger"));
    m_model.reword();
    restyle(appliedTheme());
}

} // namespace lantian
