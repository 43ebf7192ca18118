#include "ui/GridPicker.h"

#include "ui/Button.h"
#include "ui/ChoiceChips.h"
#include "ui/Theme.h"
#include "ui/Tone.h"
#include "ui/WrapLabel.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

void addOnce(std::vector<Option> &options, const QString &key, const QString &text)
{
    if (std::none_of(options.begin(), options.end(), [&](const Option &each) { return each.key == key; }))
        options.push_back({key, text});
}

void offer(ChoiceChips *chips, const std::vector<Option> &options, const QString &chosen)
{
    chips->setChoices(options);
    chips->setChosen({chosen});
    chips->setVisible(!options.empty());
}

} // namespace

GridPicker::GridPicker(QWidget *parent)
    : ThemedWidget(parent)
    , m_atHere(new Button({}, {}, this))
    , m_townships(new ChoiceChips({}, ChoiceChips::Mode::Single, this))
    , m_villages(new ChoiceChips({}, ChoiceChips::Mode::Single, this))
    , m_numbers(new ChoiceChips({}, ChoiceChips::Mode::Single, this))
    , m_picked(new WrapLabel({}, u"muted"_s, this))
{
    m_atHere->setObjectName(u"gridHere"_s);
    m_atHere->setIconName(u"gps"_s);
    m_townships->setObjectName(u"townships"_s);
    m_villages->setObjectName(u"villages"_s);
    m_numbers->setObjectName(u"grids"_s);
    m_picked->setObjectName(u"pickedGrid"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_picked);
    layout->addWidget(m_atHere, 0, Qt::AlignLeading);
    for (ChoiceChips *chips : {m_townships, m_villages, m_numbers})
        layout->addWidget(chips);

    connect(m_atHere, &Button::clicked, this, [this] {
        setGrid(m_here->code);
        Q_EMIT picked(m_code);
    });
    connect(m_townships, &ChoiceChips::chosen, this, &GridPicker::onTownship);
    connect(m_townships, &ChoiceChips::unchosen, this, [this] { onTownship({}); });
    connect(m_villages, &ChoiceChips::chosen, this, &GridPicker::onVillage);
    connect(m_villages, &ChoiceChips::unchosen, this, [this] { onVillage({}); });
    connect(m_numbers, &ChoiceChips::chosen, this, &GridPicker::pick);
    connect(m_numbers, &ChoiceChips::unchosen, this, [this] { pick({}); });
    GridPicker::restyle(appliedTheme());
    GridPicker::retranslate();
}

void GridPicker::setGrids(const std::vector<Grid> &grids)
{
    m_grids = grids;
    setGrid(m_code);
}

void GridPicker::setHere(const std::optional<Grid> &grid)
{
    if (grid == m_here)
        return;
    m_here = grid;
    retranslate();
}

void GridPicker::setGrid(const QString &code)
{
    const Grid *grid = found(code);
    m_code = grid ? code : QString();
    m_township = grid ? grid->townshipCode : QString();
    m_village = grid ? grid->villageCode : QString();
    showChoices();
}

const Grid *GridPicker::found(const QString &code) const
{
    const auto at =
        std::find_if(m_grids.begin(), m_grids.end(), [&](const Grid &grid) { return grid.code == code; });
    return at == m_grids.end() ? nullptr : &*at;
}

void GridPicker::onTownship(const QString &township)
{
    m_township = township;
    onVillage({});
}

/// Of a village with one grid that grid is meant.
void GridPicker::onVillage(const QString &village)
{
    m_village = village;
    std::vector<QString> codes;
    for (const Grid &grid : m_grids)
        if (!village.isEmpty() && grid.villageCode == village)
            codes.push_back(grid.code);
    pick(codes.size() == 1 ? codes.front() : QString());
}

void GridPicker::pick(const QString &code)
{
    const bool changed = code != m_code;
    m_code = code;
    showChoices();
    if (changed)
        Q_EMIT picked(code);
}

void GridPicker::showChoices()
{
    std::vector<Option> townships;
    std::vector<Option> villages;
    std::vector<Option> grids;
    for (const Grid &grid : m_grids) {
        addOnce(townships, grid.townshipCode, grid.townshipName);
        if (grid.townshipCode == m_township)
            addOnce(villages, grid.villageCode, grid.villageName);
        if (grid.villageCode == m_village)
            grids.push_back({grid.code, grid.name});
    }
    offer(m_townships, townships, m_township);
    offer(m_villages, villages, m_village);
    offer(m_numbers, grids.size() > 1 ? grids : std::vector<Option>(), m_code);
    const Grid *grid = found(m_code);
    m_picked->setText(m_grids.empty()
                          ? tr("This device has no map of the grids yet. A grid can be chosen later.")
                      : grid ? tr("Chosen: %1").arg(gridWords(*grid))
                             : tr("No grid chosen yet"));
    setTone(m_picked, grid ? Tone::Blue : Tone::Neutral);
}

void GridPicker::restyle(const Theme &theme)
{
    layout()->setSpacing(theme.space(12));
}

void GridPicker::retranslate()
{
    m_townships->setLabel(tr("Township"));
    m_villages->setLabel(tr("Village"));
    m_numbers->setLabel(tr("Grid"));
    m_atHere->setText(m_here ? tr("Here: %1").arg(gridWords(*m_here)) : tr("Here: position not known yet"));
    m_atHere->setAccessibleName(m_atHere->text());
    m_atHere->setEnabled(m_here.has_value());
    m_atHere->setVisible(!m_grids.empty());
    showChoices();
}

} // namespace lantian
