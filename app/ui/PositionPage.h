#pragma once

#include "fieldwork/FieldBook.h"
#include "fieldwork/Whereabouts.h"
#include "ui/ThemedWidget.h"

class QBoxLayout;

namespace lantian {

class Button;
class PinMap;
class PositionPanel;
class ScrollPage;
class WrapLabel;

/// Where a position is set by hand: a map under a pin, numbers, or what the receiver says.
class PositionPage : public ThemedWidget
{
    Q_OBJECT

public:
    PositionPage(FieldBook &book, Whereabouts &whereabouts, QWidget *parent = nullptr);

    /// Begins at `current`, or where this machine is, or in the middle of the county. `what` says for which
    /// record.
    void begin(const std::optional<Position> &current, const QString &what);

Q_SIGNALS:
    /// The person set `position`, by hand. `grid` and `place` are empty outside all grids.
    void chosen(const lantian::Position &position, const QString &grid, const QString &place);
    void cancelled();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void restyle(const Theme &theme) override;
    void retranslate() override;

private:
    void put(const GeoPoint &pin);
    void onMoved();
    void chooseGrid(const QString &code);
    void showFix();
    void showStatus();
    void choose();
    void arrange();
    bool isSane() const;
    Position pinned() const;

    FieldBook &m_book;
    Whereabouts &m_whereabouts;
    QString m_what;
    Place m_place;
    QString m_grid; ///< code; the person may have chosen a neighbour

    QBoxLayout *m_sides;
    PinMap *m_map;
    ScrollPage *m_scroll;
    PositionPanel *m_panel;
    WrapLabel *m_status;
    Button *m_cancel;
    Button *m_choose;
};

} // namespace lantian
