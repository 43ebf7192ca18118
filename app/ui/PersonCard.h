#pragma once

#include "fieldwork/FieldBook.h"
#include "ui/Card.h"

namespace lantian {

class Button;
class FlowLayout;
class GridPicker;
class NewPin;
class PinPad;
class WrapLabel;

/// Who is signed in, and what they may change of themselves: PIN, grid, who works.
class PersonCard : public Card
{
    Q_OBJECT

public:
    /// `grids` are those to choose from; it must outlive the card.
    explicit PersonCard(const GridIndex &grids, QWidget *parent = nullptr);

    /// Shows `person`, and no longer what was being changed.
    void setPerson(const Person &person);
    /// The grid in which this machine is now.
    void setHere(const std::optional<Grid> &grid);
    /// Says why a change was not made; asks for the old PIN anew where it was that.
    void setTrouble(const QString &words);

Q_SIGNALS:
    void pinChosen(const QString &oldPin, const QString &newPin);
    void gridChosen(const QString &grid);
    void signOutRequested();

protected:
    void hideEvent(QHideEvent *event) override;
    void restyle(const Theme &theme) override;
    void retranslate() override;

private:
    enum class Change { None, OldPin, NewPin, Grid };

    void begin(Change change);

    const GridIndex &m_grids;
    Person m_person;
    Change m_change = Change::None;
    QString m_oldPin; ///< as entered, while the new one is asked for

    WrapLabel *m_name;
    WrapLabel *m_about;
    FlowLayout *m_flow;
    Button *m_changePin;
    Button *m_changeGrid;
    Button *m_signOut;
    WrapLabel *m_trouble;
    PinPad *m_old;
    NewPin *m_new;
    GridPicker *m_picker;
    Button *m_cancel;
};

} // namespace lantian
