#include "ui/SignInPage.h"

#include "ui/Button.h"
#include "ui/Card.h"
#include "ui/ErrorWords.h"
#include "ui/GridPicker.h"
#include "ui/OnAnswer.h"
#include "ui/PeopleTiles.h"
#include "ui/PinPad.h"
#include "ui/RoleWords.h"
#include "ui/ScrollPage.h"
#include "ui/Theme.h"
#include "ui/Tone.h"
#include "ui/WrapLabel.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace lantian {

SignInPage::SignInPage(FieldBook &book, Whereabouts &whereabouts, QWidget *parent)
    : ThemedWidget(parent)
    , m_book(book)
    , m_whereabouts(whereabouts)
    , m_steps(new QStackedWidget(this))
    , m_whoStep(newWhoStep())
    , m_pinStep(newPinStep())
    , m_newStep(newPersonStep())
{
    setAttribute(Qt::WA_StyledBackground);
    setRole(this, u"page"_s);
    for (ScrollPage *step : {m_whoStep, m_pinStep, m_newStep})
        m_steps->addWidget(step);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_steps);
    m_tick.setInterval(500ms);
    connect(&m_tick, &QTimer::timeout, this, &SignInPage::showPinState);
    connect(&m_whereabouts, &Whereabouts::changed, this, &SignInPage::showHere);
    SignInPage::restyle(appliedTheme());
    SignInPage::retranslate();
    showHere();
    begin();
}

ScrollPage *SignInPage::newWhoStep()
{
    auto *step = new ScrollPage(m_steps);
    m_question = new WrapLabel({}, u"hero"_s, step);
    m_promise = new WrapLabel({}, u"muted"_s, step);
    m_trouble = new WrapLabel({}, {}, step);
    m_trouble->setObjectName(u"peopleTrouble"_s);
    m_trouble->hide();
    setTone(m_trouble, Tone::Bad);
    m_tiles = new PeopleTiles(step);
    for (QWidget *row : {static_cast<QWidget *>(m_question), static_cast<QWidget *>(m_promise),
                         static_cast<QWidget *>(m_trouble), static_cast<QWidget *>(m_tiles)})
        step->body()->addWidget(row);
    step->body()->addStretch(1);
    connect(m_tiles, &PeopleTiles::picked, this, &SignInPage::pick);
    connect(m_tiles, &PeopleTiles::addRequested, this, [this] {
        QStringList taken;
        for (const Person &person : m_people)
            taken << person.name;
        m_form->begin(taken);
        showStep(m_newStep);
    });
    return step;
}

ScrollPage *SignInPage::newPinStep()
{
    auto *step = new ScrollPage(m_steps);
    m_pinCard = new Card({}, step);
    m_pad = new PinPad(m_pinCard);
    m_pad->setObjectName(u"pin"_s);
    m_other = new Button({}, u"quiet"_s, m_pinCard);
    m_other->setObjectName(u"otherPerson"_s);
    m_pinCard->setAside(m_other);
    m_pinCard->body()->addWidget(m_pad);
    step->body()->addStretch(1);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_pinCard, 100); // as wide as it may be
    middle->addStretch(1);
    step->body()->addLayout(middle);
    step->body()->addStretch(2);
    connect(m_pad, &PinPad::entered, this, &SignInPage::check);
    connect(m_other, &Button::clicked, this, &SignInPage::begin);
    return step;
}

ScrollPage *SignInPage::newPersonStep()
{
    auto *step = new ScrollPage(m_steps);
    m_back = new Button({}, u"quiet"_s, step);
    m_back->setObjectName(u"backToPeople"_s);
    m_back->setIconName(u"back"_s);
    m_newTitle = new WrapLabel({}, u"hero"_s, step);
    m_form = new NewPersonForm(step);
    m_form->setObjectName(u"newPerson"_s);
    m_form->grids()->setGrids(m_book.reference().boundaries.grids.grids());
    auto *top = new QHBoxLayout;
    top->addWidget(m_back);
    top->addWidget(m_newTitle, 1);
    step->body()->addLayout(top);
    step->body()->addWidget(m_form);
    step->body()->addStretch(1);
    connect(m_back, &Button::clicked, this, &SignInPage::begin);
    connect(m_form, &NewPersonForm::completed, this, &SignInPage::add);
    return step;
}

void SignInPage::begin()
{
    m_tick.stop();
    m_picked = {};
    m_refusal.reset();
    showStep(m_whoStep);
    onAnswer(m_book.people(), this,
             [this](const Result<std::vector<Person>> &people) { takePeople(people); });
}

void SignInPage::takePeople(const Result<std::vector<Person>> &people)
{
    m_trouble->setVisible(!people);
    if (people)
        m_people = *people;
    else
        m_trouble->setText(errorWords(people.error()));
    showPeople();
    showPinState();
}

const Person *SignInPage::picked() const
{
    const auto at = std::find_if(m_people.begin(), m_people.end(),
                                 [this](const Person &person) { return person.id == m_picked; });
    return at == m_people.end() ? nullptr : &*at;
}

void SignInPage::pick(const QUuid &id)
{
    m_picked = id;
    m_refusal.reset();
    const Person *person = picked();
    if (!person)
        return;
    if (person->pin.isEmpty()) {
        check({});
        return;
    }
    m_pinState = PinState::Asked;
    m_tick.start();
    showPinState();
    showStep(m_pinStep);
    m_pad->setFocus(Qt::OtherFocusReason);
}

void SignInPage::check(const QString &pin)
{
    m_pinState = PinState::Checking;
    showPinState();
    const QUuid asked = m_picked;
    onAnswer(m_book.enter(asked, pin), this, [this, asked](const Result<Person> &person) {
        if (asked != m_picked) // somebody else was picked meanwhile
            return;
        if (!person) {
            refuse(person.error());
            return;
        }
        m_tick.stop();
        m_pinState = PinState::Asked;
        Q_EMIT signedIn(*person);
    });
}

void SignInPage::refuse(const Error &error)
{
    m_pinState = PinState::Refused;
    m_refusal = error;
    if (m_steps->currentWidget() == m_whoStep) {
        m_trouble->setText(errorWords(error));
        m_trouble->show();
    }
    // How often it was wrong, and when, stands with the person.
    onAnswer(m_book.people(), this,
             [this](const Result<std::vector<Person>> &people) { takePeople(people); });
}

void SignInPage::add(const NewPerson &person)
{
    onAnswer(m_book.addPerson(person.name, person.role, person.grid, person.pin), this,
             [this](const Result<Person> &added) {
                 if (added)
                     Q_EMIT signedIn(*added);
                 else
                     m_form->setTrouble(errorWords(added.error()));
             });
}

void SignInPage::showStep(QWidget *step)
{
    m_steps->setCurrentWidget(step);
}

void SignInPage::showPeople()
{
    std::vector<PeopleTiles::Entry> entries;
    for (const Person &person : m_people) {
        const auto grid = m_book.reference().boundaries.grids.grid(person.grid);
        entries.push_back(
            {person.id, person.name,
             grid ? u"%1 · %2"_s.arg(roleWord(person.role), gridWords(*grid)) : roleWord(person.role)});
    }
    m_tiles->setPeople(entries);
    m_question->setText(m_people.empty() ? tr("Welcome. Who works with this device?")
                                         : tr("Who is working?"));
}

void SignInPage::showPinState()
{
    const Person *person = picked();
    if (!person)
        return;
    m_pinCard->setHeading(person->name);
    const auto left = delayLeft(*person, m_book.clock().sinceBoot());
    const bool asks = m_pinState != PinState::Checking && left <= 0ms;
    if (asks != m_pad->isEnabled()) {
        m_pad->setEnabled(asks);
        if (asks && m_pad->isVisible())
            m_pad->setFocus(Qt::OtherFocusReason);
    }
    if (m_pinState == PinState::Checking)
        m_pad->setMessage(tr("Checking…"));
    else if (left > 0ms)
        m_pad->setMessage(tr("Too many wrong PINs. Please wait %n second(s). Records are not affected.",
                             nullptr, static_cast<int>((left + 999ms) / 1s)),
                          Tone::Warning);
    else if (m_refusal && m_refusal->code != u"pin-delayed")
        m_pad->setMessage(errorWords(*m_refusal), Tone::Bad);
    else
        m_pad->setMessage(tr("Enter your PIN"));
}

void SignInPage::showHere()
{
    const std::optional<Position> position = m_whereabouts.position();
    m_form->grids()->setHere(position ? m_whereabouts.placeOf(*position).lies.grid : std::nullopt);
}

void SignInPage::restyle(const Theme &theme)
{
    m_pinCard->setMaximumWidth(theme.px(460));
}

void SignInPage::retranslate()
{
    m_promise->setText(tr("Only tells whose records these are. No attendance, no ranking, no tracks."));
    m_other->setText(tr("Somebody else"));
    m_other->setAccessibleName(m_other->text());
    m_back->setAccessibleName(tr("Back"));
    m_newTitle->setText(tr("Add a person"));
    showPeople();
    showPinState();
}

} // namespace lantian
