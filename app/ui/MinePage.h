#pragma once

#include "fieldwork/FieldBook.h"
#include "fieldwork/Whereabouts.h"
#include "ui/Theme.h"
#include "ui/ThemedWidget.h"

namespace lantian {

class Button;
class Card;
class DisplayChoices;
class MachineCard;
class PersonCard;
class PositionChoices;
class WrapLabel;

/// 我的: the person, how the program looks, where the position comes from, this machine.
class MinePage : public ThemedWidget
{
    Q_OBJECT

public:
    MinePage(FieldBook &book, Whereabouts &whereabouts, QWidget *parent = nullptr);

    void setPerson(const Person &person);

Q_SIGNALS:
    void themeChosen(lantian::Theme::Look look);
    void textSizeChosen(int percent);
    void languageChosen(const QString &language);
    /// The person has another PIN or grid now.
    void personChanged(const lantian::Person &person);
    void signOutRequested();
    void binRequested();
    void helpRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void retranslate() override;

private:
    void connectChoices();
    void keep(const QString &key, const QString &value);
    void useSource(const QString &spec);
    void showPosition();
    void setPin(const QString &oldPin, const QString &newPin);
    void setGrid(const QString &grid);
    void take(const Result<Person> &person);

    FieldBook &m_book;
    Whereabouts &m_whereabouts;
    Person m_person;
    bool m_sourceRefused = false; ///< what stands below the choices tells of that, not of the source in use

    PersonCard *m_personCard;
    Card *m_displayCard;
    DisplayChoices *m_display;
    Card *m_positionCard;
    PositionChoices *m_position;
    MachineCard *m_machine;
    Card *m_binCard;
    WrapLabel *m_binHint;
    Button *m_bin;
    Card *m_aboutCard;
    Button *m_help;
    WrapLabel *m_version;
    WrapLabel *m_promise;
    WrapLabel *m_trouble;
};

} // namespace lantian
