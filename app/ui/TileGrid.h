#pragma once

#include "ui/ThemedWidget.h"

#include <vector>

class QGridLayout;

namespace lantian {

class TileButton;

/// Equally wide tiles in rows of three, or of fewer where their words need the room.
class TileGrid : public ThemedWidget
{
    Q_OBJECT

public:
    explicit TileGrid(QWidget *parent = nullptr);

    /// Shows `tiles`, in order, instead of those before, which are deleted. Takes them.
    void setTiles(const std::vector<TileButton *> &tiles);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void restyle(const Theme &theme) override;

private:
    void arrange();
    int widestTile() const;

    QGridLayout *m_grid;
    std::vector<TileButton *> m_tiles;
    int m_columns = 0;
};

} // namespace lantian
