#pragma once

#include "fieldwork/Reference.h"
#include "ui/ThemedWidget.h"

namespace lantian {

class Button;
class ChoiceChips;
class WrapLabel;

/// Where a grid is picked: the one here, or by township, village and grid.
class GridPicker : public ThemedWidget
{
    Q_OBJECT

public:
    explicit GridPicker(QWidget *parent = nullptr);

    void setGrids(const std::vector<Grid> &grids);
    /// Offers `grid`, in which this machine is now; nothing while nobody knows.
    void setHere(const std::optional<Grid> &grid);
    /// Shows the grid with this code as picked; none for an empty or unknown code. Emits nothing.
    void setGrid(const QString &code);
    /// The code of the grid that is picked; empty for none.
    QString grid() const { return m_code; }

Q_SIGNALS:
    /// The person picked the grid with this code.
    void picked(const QString &code);

protected:
    void restyle(const Theme &theme) override;
    void retranslate() override;

private:
    const Grid *found(const QString &code) const;
    void onTownship(const QString &township);
    void onVillage(const QString &village);
    void pick(const QString &code);
    void showChoices();

    std::vector<Grid> m_grids;
    std::optional<Grid> m_here;
    QString m_township; ///< code; empty while none is chosen
    QString m_village;  ///< the same
    QString m_code;

    Button *m_atHere;
    ChoiceChips *m_townships;
    ChoiceChips *m_villages;
    ChoiceChips *m_numbers;
    WrapLabel *m_picked;
};

} // namespace lantian
