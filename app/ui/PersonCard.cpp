#include "ui/PersonCard.h"

#include "ui/Button.h"
#include "ui/FlowLayout.h"
#include "ui/GridPicker.h"
#include "ui/NewPin.h"
#include "ui/PinPad.h"
#include "ui/RoleWords.h"
#include "ui/Theme.h"
#include "ui/Tone.h"
#include "ui/WrapLabel.h"

#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

PersonCard::PersonCard(const GridIndex &grids, QWidget *parent)
    : Card({}, parent)
    , m_grids(grids)
    , m_name(new WrapLabel({}, u"hero"_s, this))
    , m_about(new WrapLabel({}, u"muted"_s, this))
    , m_changePin(new Button({}, {}, this))
    , m_changeGrid(new Button({}, {}, this))
    , m_signOut(new Button({}, {}, this))
    , m_trouble(new WrapLabel({}, {}, this))
    , m_old(new PinPad(this))
    , m_new(new NewPin(this))
    , m_picker(new GridPicker(this))
    , m_cancel(new Button({}, u"quiet"_s, this))
{
    m_name->setObjectName(u"personName"_s);
    m_about->setObjectName(u"personAbout"_s);
    m_changePin->setObjectName(u"changePin"_s);
    m_changeGrid->setObjectName(u"changeGrid"_s);
    m_signOut->setObjectName(u"signOut"_s);
    m_trouble->setObjectName(u"personTrouble"_s);
    m_old->setObjectName(u"oldPin"_s);
    m_picker->setObjectName(u"gridPicker"_s);
    m_cancel->setObjectName(u"cancelChange"_s);
    setTone(m_trouble, Tone::Bad);
    m_picker->setGrids(m_grids.grids());

    auto *buttons = new QWidget(this);
    m_flow = new FlowLayout(buttons);
    for (Button *button : {m_changePin, m_changeGrid, m_signOut})
        m_flow->addWidget(button);
    for (QWidget *row : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_about), buttons,
                         static_cast<QWidget *>(m_trouble), static_cast<QWidget *>(m_old),
                         static_cast<QWidget *>(m_new), static_cast<QWidget *>(m_picker)})
        body()->addWidget(row);
    body()->addWidget(m_cancel, 0, Qt::AlignLeading);

    connect(m_changePin, &Button::clicked, this,
            [this] { begin(m_person.pin.isEmpty() ? Change::NewPin : Change::OldPin); });
    connect(m_changeGrid, &Button::clicked, this, [this] { begin(Change::Grid); });
    connect(m_signOut, &Button::clicked, this, &PersonCard::signOutRequested);
    connect(m_cancel, &Button::clicked, this, [this] { begin(Change::None); });
    connect(m_old, &PinPad::entered, this, [this](const QString &pin) {
        begin(Change::NewPin);
        m_oldPin = pin;
    });
    connect(m_new, &NewPin::chosen, this,
            [this](const QString &pin) { Q_EMIT pinChosen(std::exchange(m_oldPin, {}), pin); });
    connect(m_picker, &GridPicker::picked, this, [this](const QString &code) {
        if (!code.isEmpty())
            Q_EMIT gridChosen(code);
    });
    PersonCard::restyle(appliedTheme());
    PersonCard::retranslate();
    begin(Change::None);
}

void PersonCard::setPerson(const Person &person)
{
    m_person = person;
    retranslate();
    begin(Change::None);
}

void PersonCard::setHere(const std::optional<Grid> &grid)
{
    m_picker->setHere(grid);
}

void PersonCard::setTrouble(const QString &words)
{
    if (m_change == Change::NewPin)
        begin(m_person.pin.isEmpty() ? Change::NewPin : Change::OldPin);
    m_trouble->setText(words);
    m_trouble->setVisible(!words.isEmpty());
}

void PersonCard::begin(Change change)
{
    m_change = change;
    m_oldPin.fill(u'0');
    m_oldPin.clear();
    m_trouble->hide();
    m_old->setVisible(change == Change::OldPin);
    m_new->setVisible(change == Change::NewPin);
    m_picker->setVisible(change == Change::Grid);
    m_cancel->setVisible(change != Change::None);
    if (change == Change::Grid)
        m_picker->setGrid(m_person.grid);
    else if (change == Change::OldPin)
        m_old->setFocus(Qt::OtherFocusReason);
    else if (change == Change::NewPin)
        m_new->setFocus(Qt::OtherFocusReason);
}

void PersonCard::hideEvent(QHideEvent *event)
{
    begin(Change::None);
    Card::hideEvent(event);
}

void PersonCard::restyle(const Theme &theme)
{
    Card::restyle(theme);
    m_flow->setSpacing(theme.space(8));
}

void PersonCard::retranslate()
{
    m_name->setText(m_person.name);
    const auto grid = m_grids.grid(m_person.grid);
    m_about->setText(grid ? u"%1 · %2"_s.arg(roleWord(m_person.role), gridWords(*grid))
                          : roleWord(m_person.role));
    m_changePin->setText(m_person.pin.isEmpty() ? tr("Set a PIN") : tr("Change the PIN"));
    m_changeGrid->setText(tr("Change the grid"));
    m_signOut->setText(tr("Somebody else works now"));
    m_cancel->setText(tr("Leave it as it is"));
    for (Button *button : {m_changePin, m_changeGrid, m_signOut, m_cancel})
        button->setAccessibleName(button->text());
    m_old->setMessage(tr("Enter the PIN you have now"));
}

} // namespace lantian
