#pragma once

#include "fieldwork/Whereabouts.h"
#include "ui/Card.h"

namespace lantian {

class Button;
class Chip;

/// What a report says of where it was.
struct ReportPlace {
    std::optional<Position> position;            ///< that it will carry
    Place lies;                                  ///< where that is
    BestFix::State state = BestFix::State::None; ///< of the receiver, while there is no position
};

/// Where a report is from: how well that is known, the place in words, and the way to put it right.
class PositionCard : public Card
{
    Q_OBJECT

public:
    explicit PositionCard(QWidget *parent = nullptr);

    void setPlace(const ReportPlace &place);

Q_SIGNALS:
    /// The person wants to set the place on the map.
    void adjustRequested();

protected:
    void retranslate() override;

private:
    ReportPlace m_place;
    Chip *m_chip;
    WrapLabel *m_words;
    WrapLabel *m_details;
    Button *m_adjust;
};

} // namespace lantian
