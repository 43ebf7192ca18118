#pragma once

#include "fieldwork/FieldBook.h"
#include "fieldwork/Whereabouts.h"
#include "ui/NewPersonForm.h"
#include "ui/ThemedWidget.h"

#include <QTimer>

class QStackedWidget;

namespace lantian {

class Button;
class Card;
class PeopleTiles;
class PinPad;
class ScrollPage;
class WrapLabel;

/// Says who is working: picks a person of this machine, checks the PIN, adds somebody.
class SignInPage : public ThemedWidget
{
    Q_OBJECT

public:
    SignInPage(FieldBook &book, Whereabouts &whereabouts, QWidget *parent = nullptr);

    /// Asks anew who is working.
    void begin();

Q_SIGNALS:
    void signedIn(const lantian::Person &person);

protected:
    void restyle(const Theme &theme) override;
    void retranslate() override;

private:
    ScrollPage *newWhoStep();
    ScrollPage *newPinStep();
    ScrollPage *newPersonStep();

    void takePeople(const Result<std::vector<Person>> &people);
    void pick(const QUuid &id);
    void check(const QString &pin);
    void refuse(const Error &error);
    void add(const NewPerson &person);
    void showStep(QWidget *step);
    void showPeople();
    void showPinState();
    void showHere();
    const Person *picked() const;

    enum class PinState { Asked, Checking, Refused };

    FieldBook &m_book;
    Whereabouts &m_whereabouts;
    std::vector<Person> m_people;
    QUuid m_picked;
    PinState m_pinState = PinState::Asked;
    std::optional<Error> m_refusal; ///< of the last try
    QTimer m_tick;                  ///< counts a delay down

    QStackedWidget *m_steps;
    WrapLabel *m_question;
    WrapLabel *m_promise;
    WrapLabel *m_trouble;
    PeopleTiles *m_tiles;
    Card *m_pinCard;
    PinPad *m_pad;
    Button *m_other;
    Button *m_back;
    WrapLabel *m_newTitle;
    NewPersonForm *m_form;
    ScrollPage *m_whoStep;
    ScrollPage *m_pinStep;
    ScrollPage *m_newStep;
};

} // namespace lantian
