#include "ui/LedgerFilters.h"

#include "ui/Button.h"
#include "ui/CaseWords.h"
#include "ui/ChoiceChips.h"
#include "ui/FlowLayout.h"
#include "ui/SearchField.h"
#include "ui/SideOrStack.h"
#include "ui/Theme.h"
#include "ui/Tone.h"

#include <QVBoxLayout>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {
constexpr std::array periods{LedgerFilters::Period::Ever, LedgerFilters::Period::Today,
                             LedgerFilters::Period::Week, LedgerFilters::Period::Month};
constexpr std::array orders{LedgerQuery::Order::NewestFirst, LedgerQuery::Order::OldestFirst,
                            LedgerQuery::Order::DueFirst};
const auto allCategories = u"*"_s;
} // namespace

bool LedgerFilters::Wanted::isAll() const
{
    return *this == Wanted{.order = order};
}

LedgerFilters::LedgerFilters(QWidget *parent)
    : ThemedWidget(parent)
    , m_search(new SearchField(this))
    , m_open(newChip(u"open"_s))
    , m_overdue(newChip(u"overdue"_s))
    , m_category(newChip(u"category"_s))
    , m_period(newChip(u"period"_s))
    , m_order(newChip(u"order"_s))
    , m_export(new Button({}, u"secondary"_s, this))
    , m_choices(new ChoiceChips({}, ChoiceChips::Mode::Single, this))
{
    m_choices->setObjectName(u"choices"_s);
    m_choices->hide();
    m_export->setObjectName(u"export"_s);

    auto *chips = new QWidget(this);
    auto *flow = new FlowLayout;
    chips->setLayout(flow);
    for (Button *chip : {m_open, m_overdue, m_category, m_period, m_order, m_export})
        flow->addWidget(chip);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(new SideOrStack(m_search, chips, this));
    layout->addWidget(m_choices);

    connect(m_search, &SearchField::searched, this, [this](const QString &words) {
        Wanted wanted = m_wanted;
        wanted.text = withoutUnnumbered(words);
        want(wanted);
    });
    connect(m_search, &SearchField::left, this, &LedgerFilters::leftForRows);
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
    connect(m_export, &Button::clicked, this, &LedgerFilters::exportRequested);
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
    showWanted();
}

void LedgerFilters::setOpenCount(qint64 count)
{
    m_openCount = count;
    showWanted();
}

void LedgerFilters::setOverdueCount(qint64 count)
{
    m_overdueCount = count;
    showWanted();
}

void LedgerFilters::choose(LedgerQuery::Order order)
{
    Wanted wanted = m_wanted;
    wanted.order = order;
    want(wanted);
}

void LedgerFilters::clear()
{
    unfold(Fold::None);
    want({});
    m_search->clear();
}

void LedgerFilters::focusSearch()
{
    m_search->focusWords();
}

void LedgerFilters::setExportEnabled(bool enabled)
{
    m_export->setEnabled(enabled);
}

void LedgerFilters::unfold(Fold fold)
{
    m_fold = fold == m_fold ? Fold::None : fold;
    showWanted();
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
    showWanted();
}

void LedgerFilters::want(const Wanted &wanted)
{
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    showWanted();
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

void LedgerFilters::showWanted()
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
    m_choices->setVisible(m_fold != Fold::None);
    if (m_fold != Fold::None) // the chip that was tapped is still telling so
        m_choices->setChoices(choices());
    if (m_fold == Fold::Category)
        m_choices->setChosen({m_wanted.category.isEmpty() ? allCategories : m_wanted.category});
    else if (m_fold == Fold::Period)
        m_choices->setChosen({QString::number(int(m_wanted.period))});
    else if (m_fold == Fold::Order)
        m_choices->setChosen({QString::number(int(m_wanted.order))});
}

void LedgerFilters::restyle(const Theme &theme)
{
    layout()->setSpacing(theme.space(12));
    for (FlowLayout *flow : findChildren<FlowLayout *>())
        flow->setSpacing(theme.space(8));
}

void LedgerFilters::retranslate()
{
    m_search->setHint(tr("Search: number, place, party, remark"));
    m_export->setText(tr("Export"));
    m_export->setAccessibleName(m_export->text());
    showWanted();
}

} // namespace lantian
