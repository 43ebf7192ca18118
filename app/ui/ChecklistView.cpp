#include "ui/ChecklistView.h"

#include "ui/ActionBar.h"
#include "ui/Button.h"
#include "ui/InspectionCards.h"
#include "ui/InspectionWords.h"
#include "ui/LacksCard.h"
#include "ui/ScrollPage.h"
#include "ui/SideColumn.h"
#include "ui/Theme.h"
#include "ui/TroubleLine.h"
#include "ui/WrapLabel.h"

#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

ChecklistView::ChecklistView(const ChecklistProfile &profile, QWidget *parent)
    : ThemedWidget(parent)
    , m_profile(profile)
    , m_trouble(new Card)
    , m_troubleLine(new TroubleLine(TroubleLine::Offer::Retry))
    , m_lacks(new LacksCard)
    , m_cards(new InspectionCards)
    , m_page(new ScrollPage(this))
    , m_count(new WrapLabel({}, u"title"_s))
    , m_progress(new WrapLabel({}, u"muted"_s))
    , m_bin(new Button({}, u"secondary"_s))
    , m_leave(new Button({}, u"secondary"_s))
    , m_submit(new Button({}, u"primary"_s))
{
    auto *list = new QWidget;
    m_list = new QVBoxLayout(list);
    m_list->setContentsMargins({});
    m_list->addWidget(m_lacks);
    for (const ChecklistItem &item : m_profile.asked())
        addRow(item);
    m_list->addStretch(1);
    auto *columns = new SideColumn(list, {.mainAtLeast = 640, .side = 300});
    columns->side()->addWidget(m_cards);
    m_trouble->setObjectName(u"trouble"_s);
    m_trouble->body()->addWidget(m_troubleLine);
    m_trouble->hide();
    m_page->body()->addWidget(m_trouble);
    m_page->body()->addWidget(columns);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_page, 1);
    layout->addWidget(newBar());
    connect(m_lacks, &LacksCard::chosen, this, &ChecklistView::goTo);
    connect(m_troubleLine, &TroubleLine::retryRequested, this, &ChecklistView::retryRequested);
    ChecklistView::retranslate();
    ChecklistView::restyle(appliedTheme());
}

void ChecklistView::addRow(const ChecklistItem &item)
{
    auto *row = new ChecklistRow(item, static_cast<int>(m_rows.size()) + 1, this);
    const QString key = item.key;
    connect(row, &ChecklistRow::answered, this,
            [this, key](InspectionItem::Result result) { Q_EMIT answered(key, result); });
    connect(row, &ChecklistRow::pointAnswered, this,
            [this, key](const QString &point, const QJsonValue &value) {
                Q_EMIT pointAnswered(key, point, value);
            });
    connect(row, &ChecklistRow::noted, this, [this, key](const QString &note) { Q_EMIT noted(key, note); });
    connect(row, &ChecklistRow::photoRequested, this, [this, key] { Q_EMIT photoRequested(key); });
    connect(row, &ChecklistRow::photoOpened, this,
            [this, key](int index) { Q_EMIT photoOpened(key, index); });
    connect(row, &ChecklistRow::photoRetryRequested, this, &ChecklistView::photoRetryRequested);
    connect(row, &ChecklistRow::photoRemoveRequested, this, &ChecklistView::photoRemoveRequested);
    m_rows[key] = row;
    m_list->addWidget(row);
}

ActionBar *ChecklistView::newBar()
{
    auto *status = new QWidget;
    auto *words = new QHBoxLayout(status);
    words->setContentsMargins({});
    words->addWidget(m_count);
    words->addWidget(m_progress, 1);
    m_count->setObjectName(u"count"_s);
    m_progress->setObjectName(u"progress"_s);
    m_bin->setObjectName(u"binDraft"_s);
    m_bin->setIconName(u"trash"_s);
    m_leave->setObjectName(u"leaveAsDraft"_s);
    m_submit->setObjectName(u"submit"_s);
    auto *bar = new ActionBar(status, this);
    for (Button *button : {m_bin, m_leave, m_submit})
        bar->addButton(button);
    connect(m_bin, &Button::clicked, this, &ChecklistView::binned);
    connect(m_leave, &Button::clicked, this, &ChecklistView::left);
    connect(m_submit, &Button::clicked, this, &ChecklistView::submitted);
    return bar;
}

void ChecklistView::setItem(const QString &key, const ItemView &view)
{
    if (ChecklistRow *row = m_rows.value(key))
        row->setView(view);
}

void ChecklistView::setProgress(const ChecklistResult &result)
{
    m_result = result;
    m_showsLacks = m_showsLacks && !result.isComplete();
    m_count->setText(u"%1 / %2"_s.arg(result.answered()).arg(result.answered() + result.open));
    sayProgress();
    nameLacks();
}

void ChecklistView::sayProgress()
{
    m_progress->setText(m_waiting.isEmpty() ? progressWords(m_result) : m_waiting);
}

void ChecklistView::setWaiting(const QString &words)
{
    m_waiting = words;
    sayProgress();
    for (Button *button : {m_bin, m_leave, m_submit})
        button->setEnabled(words.isEmpty());
}

void ChecklistView::setTrouble(const QString &words)
{
    m_troubleLine->setTrouble(words);
    m_trouble->setVisible(!words.isEmpty());
    if (!words.isEmpty())
        toTop();
}

void ChecklistView::toTop()
{
    m_page->verticalScrollBar()->setValue(0);
}

void ChecklistView::showLacks()
{
    m_showsLacks = true;
    nameLacks();
    toTop();
}

void ChecklistView::nameLacks()
{
    std::vector<Option> lacks;
    if (m_showsLacks)
        for (size_t i = 0; i < m_result.lacks.size(); ++i)
            lacks.push_back({QString::number(i), lackWords(m_result.lacks[i], m_profile)});
    m_lacks->setLacks(lacks);
}

void ChecklistView::goTo(const QString &lackKey)
{
    const ChecklistLack &lack = m_result.lacks[lackKey.toUInt()];
    ChecklistRow *row = m_rows.value(lack.item);
    QWidget *place = row->goTo(lack);
    QMetaObject::invokeMethod(
        m_page,
        [this, row, place] {
            m_page->ensureWidgetVisible(row);
            m_page->ensureWidgetVisible(place);
        },
        Qt::QueuedConnection); // once an unfolded row has its height
}

void ChecklistView::startOver()
{
    m_showsLacks = false;
    for (ChecklistRow *row : std::as_const(m_rows))
        row->setUnfolded(false);
    toTop();
}

void ChecklistView::commitPending()
{
    for (ChecklistRow *row : std::as_const(m_rows))
        row->commitPending();
}

void ChecklistView::restyle(const Theme &theme)
{
    m_list->setSpacing(theme.space(6));
}

void ChecklistView::retranslate()
{
    m_bin->setAccessibleName(tr("Delete draft"));
    m_bin->setToolTip(tr("Delete draft"));
    m_leave->setText(tr("Keep as draft"));
    m_leave->setAccessibleName(m_leave->text());
    m_submit->setText(tr("Hand in inspection"));
    m_submit->setAccessibleName(m_submit->text());
    setProgress(m_result);
}

} // namespace lantian
