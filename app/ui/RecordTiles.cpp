#include "ui/RecordTiles.h"

#include "ui/Button.h"
#include "ui/Language.h"
#include "ui/TextWrap.h"
#include "ui/Theme.h"
#include "ui/TileButton.h"
#include "ui/TileGrid.h"
#include "ui/WrapLabel.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

TileButton::Edge edgeOf(const QString &colour)
{
    if (colour == u"red")
        return TileButton::Edge::Fire;
    if (colour == u"slate")
        return TileButton::Edge::Coal;
    return colour == u"amber" ? TileButton::Edge::Dust : TileButton::Edge::Plain;
}

} // namespace

RecordTiles::RecordTiles(const std::vector<TileGroup> &groups, const std::vector<Tile> &more, QWidget *parent)
    : ThemedWidget(parent)
    , m_more(more)
    , m_moreButton(new Button({}, u"more"_s, this))
    , m_moreGrid(new TileGrid(this))
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    for (const TileGroup &group : groups) {
        m_groups.push_back({group, new WrapLabel({}, u"heading"_s, this), new TileGrid(this)});
        m_layout->addWidget(m_groups.back().heading);
        m_layout->addWidget(m_groups.back().grid);
    }
    m_moreButton->setObjectName(u"more"_s);
    m_moreButton->setCheckable(true);
    m_moreButton->setVisible(!more.empty());
    m_moreGrid->hide();
    m_layout->addWidget(m_moreButton);
    m_layout->addWidget(m_moreGrid);
    m_layout->addStretch(1);
    connect(m_moreButton, &Button::toggled, this, &RecordTiles::unfold);
    RecordTiles::retranslate();
    RecordTiles::restyle(appliedTheme());
}

void RecordTiles::fill(TileGrid *grid, const std::vector<Tile> &tiles, const QString &colour)
{
    std::vector<TileButton *> buttons;
    for (const Tile &tile : tiles) {
        auto *button = new TileButton(spoken(tile.name), spoken(tile.hint), edgeOf(colour), grid);
        button->setObjectName(QStringList{u"tile"_s, tile.category, tile.subtype}.join(u'-'));
        connect(button, &TileButton::clicked, this,
                [this, tile] { Q_EMIT chosen(tile.category, tile.subtype); });
        buttons.push_back(button);
    }
    grid->setTiles(buttons);
}

void RecordTiles::unfold(bool unfolded)
{
    m_moreGrid->setVisible(unfolded);
    nameMore();
}

void RecordTiles::nameMore()
{
    QStringList names;
    QStringList whole;
    for (const Tile &tile : m_more) {
        names << spoken(tile.name);
        whole << unbroken(names.last());
    }
    const QString parting = u"\u00A0· "_s;
    const bool isUnfolded = m_moreButton->isChecked();
    m_moreButton->setText(isUnfolded ? tr("Fewer") : tr("More: %1").arg(whole.join(parting)));
    m_moreButton->setAccessibleName(isUnfolded ? tr("Fewer") : tr("More: %1").arg(names.join(parting)));
}

void RecordTiles::restyle(const Theme &theme)
{
    m_layout->setSpacing(theme.space(10));
}

void RecordTiles::retranslate()
{
    for (const Group &group : m_groups) {
        group.heading->setText(spoken(group.about.name));
        fill(group.grid, group.about.tiles, group.about.colour);
    }
    fill(m_moreGrid, m_more, {});
    nameMore();
}

} // namespace lantian
