#pragma once

#include "domain/Catalogue.h"
#include "ui/ThemedWidget.h"

class QVBoxLayout;

namespace lantian {

class Button;
class TileGrid;
class WrapLabel;

/// The ways into recording: tiles in groups, and one button for the rarer ones, which unfolds them.
class RecordTiles : public ThemedWidget
{
    Q_OBJECT

public:
    RecordTiles(const std::vector<TileGroup> &groups, const std::vector<Tile> &more,
                QWidget *parent = nullptr);

Q_SIGNALS:
    /// The person wants to record something of `category`; `subtype` is empty where the page asks for it.
    void chosen(const QString &category, const QString &subtype);

protected:
    void restyle(const Theme &theme) override;
    void retranslate() override;

private:
    struct Group {
        TileGroup about;
        WrapLabel *heading;
        TileGrid *grid;
    };

    void fill(TileGrid *grid, const std::vector<Tile> &tiles, const QString &colour);
    void unfold(bool unfolded);
    void nameMore();

    std::vector<Group> m_groups;
    std::vector<Tile> m_more;
    Button *m_moreButton;
    TileGrid *m_moreGrid;
    QVBoxLayout *m_layout;
};

} // namespace lantian
