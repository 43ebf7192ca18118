#include "ui/LedgerFilters.h"

#include "ui/Button.h"
#include "ui/ChoiceChips.h"
#include "ui/FlowLayout.h"
#include "ui/SideOrStack.h"
#include "ui/Theme.h"
#include "ui/Tone.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {
constexpr std::array periods{LedgerFilters::Period::Ever, LedgerFilters::Period::Today,
                             LedgerFilters::Period::Week, LedgerFilters::Period::Month};
constexpr std::array orders{LedgerQuery::Order::NewestFirst, LedgerQuery::Order::OldestFirst,
                            LedgerQuery::Order::DueFirst};
const auto allCategories = u"*"_s;
constexpr int widestSearch = 600; ///< design pixels that the search field insists on at most
} // namespace

bool LedgerFilters::Wanted::isAll() const
{
    return *this == Wanted{.order = order} && order != LedgerQuery::Order::DueFirst;
}

LedgerFilters::LedgerFilters(QWidget *parent)
    : ThemedWidget(parent)
    , m_search(new QLineEdit(this))
    , m_clear(new Button({}, u"quiet"_s, this))
    , m_open(newChip(u"open"_s))
    , m_overdue(newChip(u"overdue"_s))
    , m_category(newChip(u"category"_s))
    , m_period(newChip(u"period"_s))
    , m_order(newChip(u"order"_s))
    , m_choices(new ChoiceChips({}, ChoiceChips::Mode::Single, this))
{
    m_search->setObjectName(u"search"_s);
    m_search->installEventFilter(this);
    m_clear->setObjectName(u"clearSearch"_s);
    m_clear->setIconName(u"close"_s);
    m_clear->hide();
    m_choices->setObjectName(u"choices"_s);
    m_choices->hide();

    auto *line = new QWidget(this);
    auto *lineLayout = new QHBoxLayout(line);
    lineLayout->setContentsMargins({});
    lineLayout->addWidget(m_search, 1);
    lineLayout->addWidget(m_clear);
    auto *chips = new QWidget(this);
    auto *flow = new FlowLayout(chips);
    for (Button *chip : {m_open, m_overdue, m_category, m_period, m_order})
        flow->addWidget(chip);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(new SideOrStack(line, chips, this));
    layout->addWidget(m_choices);

    m_typing.setSingleShot(true);
    m_typing.setInterval(searchDelay);
    const auto search = [this] {
        Wanted wanted = m_wanted;
        wanted.text = m_search->text().simplified();
        want(wanted);
    };
    connect(&m_typing, &QTimer::timeout, this, search);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        m_clear->setVisible(!m_search->text().isEmpty());
        m_typing.start();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this, search] {
        m_typing.stop();
        search();
        Q_EMIT leftForRows();
    });
    connect(m_clear, &Button::clicked, m_search, &QLineEdit::clear);
    connect(m_open, &Button::clicked, this, [this](bool on) {
        Wanted wanted = m_wanted;
        wanted.onlyOpen = on;
        want(wanted);
    });
    connect(m_overdue, &Button::clicked, this, [this](bool on) {
        Wanted wanted = m_wanted;
        wanted.onlyOverdue = on;
        want(wanted);
    });
    connect(m_category, &Button::clicked, this, [this] { unfold(Fold::Category); });
    connect(m_period, &Button::clicked, this, [this] { unfold(Fold::Period); });
    connect(m_order, &Button::clicked, this, [this] { unfold(Fold::Order); });
    connect(m_choices, &ChoiceChips::chosen, this, &LedgerFilters::onChosen);
    connect(m_choices, &ChoiceChips::unchosen, this, [this] { unfold(Fold::None); });
    LedgerFilters::restyle(appliedTheme());
    LedgerFilters::retranslate();
}

Button *LedgerFilters::newChip(const QString &name)
{
    auto *chip = new Button({}, u"choice"_s, this);
    chip->setObjectName(name);
    chip->setCheckable(true);
    return chip;
}

void LedgerFilters::setCategories(const std::vector<Option> &categories)
{
    m_categories = categories;
    show();
}

void LedgerFilters::setOpenCount(qint64 count)
{
    m_openCount = count;
    show();
}

void LedgerFilters::setOverdueCount(qint64 count)
{
    m_overdueCount = count;
    show();
}

void LedgerFilters::choose(LedgerQuery::Order order)
{
    Wanted wanted = m_wanted;
    wanted.order = order;
    want(wanted);
}

void LedgerFilters::clear()
{
    m_search->clear();
    m_typing.stop();
    unfold(Fold::None);
    want({});
}

void LedgerFilters::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool LedgerFilters::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == m_search) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
        if (key->key() == Qt::Key_Down) {
            Q_EMIT leftForRows();
            return true;
        }
    }
    return ThemedWidget::eventFilter(watched, event);
}

void LedgerFilters::unfold(Fold fold)
{
    m_fold = fold == m_fold ? Fold::None : fold;
    show();
}

void LedgerFilters::onChosen(const QString &key)
{
    Wanted wanted = m_wanted;
    if (m_fold == Fold::Category)
        wanted.category = key == allCategories ? QString() : key;
    else if (m_fold == Fold::Period)
        wanted.period = Period(key.toInt());
    else if (m_fold == Fold::Order)
        wanted.order = LedgerQuery::Order(key.toInt());
    m_fold = Fold::None;
    want(wanted);
    show();
}

void LedgerFilters::want(const Wanted &wanted)
{
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    show();
    Q_EMIT changed(m_wanted);
}

QString LedgerFilters::word(Period period)
{
    switch (period) {
    case Period::Ever:
        return tr("Any time");
    case Period::Today:
        return tr("Today");
    case Period::Week:
        return tr("Last 7 days");
    case Period::Month:
        return tr("This month");
    }
    Q_UNREACHABLE();
}

QString LedgerFilters::word(LedgerQuery::Order order)
{
    switch (order) {
    case LedgerQuery::Order::NewestFirst:
        return tr("Newest first");
    case LedgerQuery::Order::OldestFirst:
        return tr("Oldest first");
    case LedgerQuery::Order::DueFirst:
        return tr("Due first");
    }
    Q_UNREACHABLE();
}

std::vector<Option> LedgerFilters::choices() const
{
    std::vector<Option> all;
    if (m_fold == Fold::Category) {
        all.push_back({allCategories, tr("All kinds")});
        all.insert(all.end(), m_categories.begin(), m_categories.end());
    } else if (m_fold == Fold::Period) {
        for (const Period period : periods)
            all.push_back({QString::number(int(period)), word(period)});
    } else if (m_fold == Fold::Order) {
        for (const LedgerQuery::Order order : orders)
            all.push_back({QString::number(int(order)), word(order)});
    }
    return all;
}

void LedgerFilters::show()
{
    const auto showChip = [](Button *chip, const QString &text, bool on) {
        chip->setText(text);
        chip->setAccessibleName(text);
        chip->setChecked(on);
    };
    QString category = tr("All kinds");
    for (const Option &each : m_categories)
        if (each.key == m_wanted.category)
            category = each.text;
    showChip(m_open, tr("Open %1").arg(m_openCount), m_wanted.onlyOpen);
    showChip(m_overdue, tr("Overdue %1").arg(m_overdueCount), m_wanted.onlyOverdue);
    showChip(m_category, category, !m_wanted.category.isEmpty());
    showChip(m_period, word(m_wanted.period), m_wanted.period != Period::Ever);
    showChip(m_order, word(m_wanted.order), m_wanted.order != LedgerQuery::Order::NewestFirst);
    m_choices->setChoices(choices());
    m_choices->setVisible(m_fold != Fold::None);
    if (m_fold == Fold::Category)
        m_choices->setChosen({m_wanted.category.isEmpty() ? allCategories : m_wanted.category});
    else if (m_fold == Fold::Period)
        m_choices->setChosen({QString::number(int(m_wanted.period))});
    else if (m_fold == Fold::Order)
        m_choices->setChosen({QString::number(int(m_wanted.order))});
}

void LedgerFilters::restyle(const Theme &theme)
{
    m_search->ensurePolished();
    const int hint = m_search->fontMetrics().horizontalAdvance(m_search->placeholderText());
    m_search->setMinimumWidth(std::min(hint + 2 * theme.space(20), theme.space(widestSearch)));
    layout()->setSpacing(theme.space(12));
    for (FlowLayout *flow : findChildren<FlowLayout *>())
        flow->setSpacing(theme.space(8));
}

void LedgerFilters::retranslate()
{
    const QString hint = tr("Search: number, place, party, remark");
    m_search->setPlaceholderText(hint);
    m_search->setAccessibleName(hint);
    m_clear->setAccessibleName(tr("Clear the search"));
    m_clear->setToolTip(tr("Clear the search"));
    restyle(appliedTheme()); // the hint has to have room
    show();
}

} // namespace lantian
