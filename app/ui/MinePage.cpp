#include "ui/MinePage.h"

#include "ui/Button.h"
#include "ui/Card.h"
#include "ui/DisplayChoices.h"
#include "ui/ErrorWords.h"
#include "ui/MachineCard.h"
#include "ui/OnAnswer.h"
#include "ui/PersonCard.h"
#include "ui/PositionChoices.h"
#include "ui/PositionWords.h"
#include "ui/ScrollPage.h"
#include "ui/Tone.h"
#include "ui/TwoColumns.h"
#include "ui/WrapLabel.h"

#include <QCoreApplication>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

MinePage::MinePage(FieldBook &book, Whereabouts &whereabouts, QWidget *parent)
    : ThemedWidget(parent)
    , m_book(book)
    , m_whereabouts(whereabouts)
    , m_personCard(new PersonCard(book.reference().boundaries.grids, this))
    , m_displayCard(new Card({}, this))
    , m_display(new DisplayChoices(this))
    , m_positionCard(new Card({}, this))
    , m_position(new PositionChoices(this))
    , m_machine(new MachineCard(book.device(), book.fingerprint(), book.reference(), this))
    , m_binCard(new Card({}, this))
    , m_binHint(new WrapLabel({}, u"muted"_s, this))
    , m_bin(new Button({}, {}, this))
    , m_aboutCard(new Card({}, this))
    , m_help(new Button({}, {}, this))
    , m_version(new WrapLabel({}, {}, this))
    , m_promise(new WrapLabel({}, u"strong"_s, this))
    , m_trouble(new WrapLabel({}, {}, this))
{
    m_trouble->setObjectName(u"mineTrouble"_s);
    m_trouble->hide();
    setTone(m_trouble, Tone::Bad);
    m_bin->setObjectName(u"bin"_s);
    m_bin->setIconName(u"trash"_s);
    m_help->setObjectName(u"help"_s);
    m_promise->setObjectName(u"promise"_s);
    m_version->setObjectName(u"version"_s);
    m_displayCard->body()->addWidget(m_display);
    m_positionCard->body()->addWidget(m_position);
    m_binCard->body()->addWidget(m_binHint);
    m_binCard->body()->addWidget(m_bin, 0, Qt::AlignLeading);
    m_aboutCard->body()->addWidget(m_promise);
    m_aboutCard->body()->addWidget(m_version);
    m_aboutCard->body()->addWidget(m_help, 0, Qt::AlignLeading);

    auto *page = new ScrollPage(this);
    auto *columns = new TwoColumns(page);
    for (QWidget *card : {static_cast<QWidget *>(m_personCard), static_cast<QWidget *>(m_displayCard),
                          static_cast<QWidget *>(m_binCard)})
        columns->first()->addWidget(card);
    for (QWidget *card : {static_cast<QWidget *>(m_positionCard), static_cast<QWidget *>(m_machine),
                          static_cast<QWidget *>(m_aboutCard)})
        columns->second()->addWidget(card);
    page->body()->addWidget(m_trouble);
    page->body()->addWidget(columns);
    page->body()->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(page);

    connectChoices();
    if (!m_whereabouts.source().isEmpty())
        m_position->setSpec(m_whereabouts.source());
    MinePage::retranslate();
    showPosition();
}

void MinePage::connectChoices()
{
    connect(m_personCard, &PersonCard::pinChosen, this, &MinePage::setPin);
    connect(m_personCard, &PersonCard::gridChosen, this, &MinePage::setGrid);
    connect(m_personCard, &PersonCard::signOutRequested, this, &MinePage::signOutRequested);
    connect(m_bin, &Button::clicked, this, &MinePage::binRequested);
    connect(m_help, &Button::clicked, this, &MinePage::helpRequested);
    connect(m_position, &PositionChoices::specChosen, this, &MinePage::useSource);
    connect(&m_whereabouts, &Whereabouts::changed, this, &MinePage::showPosition);
    connect(m_display, &DisplayChoices::lookChosen, this, [this](Theme::Look look) {
        keep(settingKey::look, key(look));
        Q_EMIT themeChosen(look);
    });
    connect(m_display, &DisplayChoices::textSizeChosen, this, [this](int percent) {
        keep(settingKey::textPercent, QString::number(percent));
        Q_EMIT textSizeChosen(percent);
    });
    connect(m_display, &DisplayChoices::languageChosen, this, [this](const QString &language) {
        keep(settingKey::language, language);
        Q_EMIT languageChosen(language);
    });
}

void MinePage::setPerson(const Person &person)
{
    m_person = person;
    m_personCard->setPerson(person);
}

void MinePage::keep(const QString &key, const QString &value)
{
    onAnswer(m_book.keepSetting(key, value), this, [this](const Result<void> &kept) {
        m_trouble->setVisible(!kept);
        if (!kept)
            m_trouble->setText(tr("It is applied now, but could not be kept for the next start. %1")
                                   .arg(errorWords(kept.error())));
    });
}

void MinePage::useSource(const QString &spec)
{
    const Result<void> used = m_whereabouts.setSource(spec);
    m_sourceRefused = !used;
    if (m_sourceRefused)
        return m_position->setTrouble(errorWords(used.error()));
    keep(settingKey::position, spec);
    showPosition();
}

void MinePage::showPosition()
{
    const std::optional<Position> position = m_whereabouts.position();
    m_position->setState(positionWord(m_whereabouts.state(), position));
    m_personCard->setHere(position ? m_whereabouts.placeOf(*position).lies.grid : std::nullopt);
    if (!m_sourceRefused)
        m_position->setTrouble(m_whereabouts.trouble() ? errorWords(*m_whereabouts.trouble()) : QString());
}

void MinePage::setPin(const QString &oldPin, const QString &newPin)
{
    onAnswer(m_book.setPin(m_person.id, oldPin, newPin), this,
             [this](const Result<Person> &person) { take(person); });
}

void MinePage::setGrid(const QString &grid)
{
    onAnswer(m_book.setGrid(m_person.id, grid), this, [this](const Result<Person> &person) { take(person); });
}

void MinePage::take(const Result<Person> &person)
{
    if (person) {
        setPerson(*person);
        Q_EMIT personChanged(*person);
    } else {
        m_personCard->setTrouble(errorWords(person.error()));
    }
}

void MinePage::showEvent(QShowEvent *event)
{
    onAnswer(m_book.freeSpace(), this, [this](const Result<qint64> &bytes) {
        m_machine->setFreeSpace(bytes ? std::optional(*bytes) : std::nullopt);
    });
    ThemedWidget::showEvent(event);
}

void MinePage::retranslate()
{
    m_displayCard->setHeading(tr("Display"));
    m_positionCard->setHeading(tr("Position"));
    m_binCard->setHeading(tr("Deleted drafts"));
    m_binHint->setText(
        tr("What was deleted stays here for %n day(s) and can be put back.", nullptr, int(binFor.count())));
    m_bin->setText(tr("Open the bin"));
    m_bin->setAccessibleName(m_bin->text());
    m_aboutCard->setHeading(tr("About"));
    m_help->setText(tr("Help"));
    m_help->setAccessibleName(m_help->text());
    m_promise->setText(tr("No attendance. No ranking. No tracks are uploaded."));
    m_version->setText(tr("Lantian %1 · Apache License 2.0").arg(QCoreApplication::applicationVersion()));
    showPosition();
}

} // namespace lantian
