#pragma once

#include "fieldwork/Whereabouts.h"
#include "ui/StatusWords.h"
#include "ui/ThemedWidget.h"

namespace lantian {

class Button;
class Card;
class Chip;
class ChoiceChips;
class NumberField;
class WrapLabel;

/// What is said and asked beside the map: the numbers, the grid the pin lies in and those near it, and the
/// position that this machine has.
class PositionPanel : public ThemedWidget
{
    Q_OBJECT

public:
    /// Positions outside are refused: China with some room around it.
    static constexpr double south = 3;
    static constexpr double north = 54;
    static constexpr double west = 73;
    static constexpr double east = 136;

    explicit PositionPanel(QWidget *parent = nullptr);

    /// Shows the numbers of the pin. Emits nothing.
    void setPin(const GeoPoint &pin);
    /// Shows where the pin lies, with the grid of `code` as chosen. Emits nothing.
    void setPlace(const Place &place, const QString &code);
    /// Says how well this machine's place is known, and whether it can be taken.
    void setFix(const StatusWord &state, bool usable);

Q_SIGNALS:
    void latEntered(double lat);
    void lonEntered(double lon);
    /// The person says that it is the grid with this code.
    void gridChosen(const QString &code);
    void fixWanted();

protected:
    void restyle(const Theme &theme) override;
    void retranslate() override;

private:
    void wordPlace();

    Place m_place;
    QString m_code;

    Card *m_placeCard;
    WrapLabel *m_words;
    WrapLabel *m_zones;
    WrapLabel *m_note;
    ChoiceChips *m_near;
    Card *m_fixCard;
    Chip *m_state;
    Button *m_useFix;
    Card *m_numbers;
    NumberField *m_lat;
    NumberField *m_lon;
};

} // namespace lantian
