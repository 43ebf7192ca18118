#include "ui/TileGrid.h"

#include "ui/Theme.h"
#include "ui/TileButton.h"

#include <QGridLayout>

#include <algorithm>

namespace lantian {

namespace {
constexpr int mostColumns = 3;
}

TileGrid::TileGrid(QWidget *parent) : ThemedWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    TileGrid::restyle(appliedTheme());
}

void TileGrid::setTiles(const std::vector<TileButton *> &tiles)
{
    for (TileButton *old : m_tiles)
        delete old;
    m_tiles = tiles;
    m_columns = 0;
    arrange();
}

int TileGrid::widestTile() const
{
    int widest = 0;
    for (const TileButton *tile : m_tiles)
        widest = std::max(widest, tile->minimumSizeHint().width());
    return widest;
}

QSize TileGrid::minimumSizeHint() const
{
    return {widestTile(), m_grid->minimumSize().height()};
}

void TileGrid::arrange()
{
    const int spacing = m_grid->horizontalSpacing();
    const int columns = std::clamp((width() + spacing) / (widestTile() + spacing), 1, mostColumns);
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (size_t i = 0; i < m_tiles.size(); ++i) {
        m_grid->removeWidget(m_tiles[i]);
        m_grid->addWidget(m_tiles[i], static_cast<int>(i) / columns, static_cast<int>(i) % columns);
    }
    for (int i = 0; i < mostColumns; ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
}

void TileGrid::resizeEvent(QResizeEvent *event)
{
    ThemedWidget::resizeEvent(event);
    arrange();
}

void TileGrid::restyle(const Theme &theme)
{
    m_grid->setSpacing(theme.space(12));
    arrange();
}

} // namespace lantian
