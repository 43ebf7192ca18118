#include "ui/StatusChips.h"

#include "ui/Chip.h"
#include "ui/OnAnswer.h"
#include "ui/PositionWords.h"
#include "ui/TopBar.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian {

StatusChips::StatusChips(FieldBook &book, Whereabouts &whereabouts, TopBar &bar, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_whereabouts(whereabouts)
    , m_position(new Chip)
    , m_grid(new Chip)
    , m_waiting(new Chip)
    , m_kept(new Chip)
{
    m_position->setObjectName(u"positionChip"_s);
    m_grid->setObjectName(u"gridChip"_s);
    m_waiting->setObjectName(u"waitingChip"_s);
    m_kept->setObjectName(u"keptChip"_s);
    for (Chip *chip : {m_position, m_grid, m_waiting, m_kept})
        bar.addChip(chip);
    connect(&m_whereabouts, &Whereabouts::changed, this, &StatusChips::showPlace);
    connect(&m_book, &FieldBook::changed, this, &StatusChips::askWhatWaits);
    setRecording(false);
}

void StatusChips::setPerson(const Person &person)
{
    m_person = person;
    showPlace();
    askWhatWaits();
}

void StatusChips::setKept(const StatusWord &word)
{
    m_kept->setStatus(word.text, word.tone);
    m_kept->setVisible(m_isRecording && !word.text.isEmpty());
}

void StatusChips::setRecording(bool recording)
{
    m_isRecording = recording;
    m_kept->setVisible(recording && !m_kept->text().isEmpty());
    showPlace();
    showWaiting();
}

void StatusChips::showPlace()
{
    const auto position = m_whereabouts.position();
    const StatusWord word = positionWord(m_whereabouts.state(), position);
    m_position->setStatus(word.text, word.tone);
    QString where = position ? m_whereabouts.placeOf(*position).words : QString();
    if (where.isEmpty()) {
        if (const auto usual = m_book.reference().boundaries.grids.grid(m_person.grid))
            where = gridWords(*usual);
    }
    m_grid->setStatus(where, Tone::Neutral);
    m_grid->setVisible(!m_isRecording && !where.isEmpty());
}

void StatusChips::askWhatWaits()
{
    m_isStale = m_asks;
    if (m_asks)
        return;
    m_asks = true;
    onAnswer(m_book.pending(), this, [this](const Result<Pending> &pending) {
        m_asks = false;
        if (pending)
            m_pending = *pending;
        showWaiting();
        if (m_isStale)
            askWhatWaits();
    });
}

void StatusChips::showWaiting()
{
    m_waiting->setStatus(tr("Offline · %n to be sent", nullptr, static_cast<int>(m_pending.events)),
                         Tone::Warning);
    m_waiting->setVisible(!m_isRecording && m_pending.events > 0);
}

void StatusChips::retranslate()
{
    showPlace();
    showWaiting();
}

} // namespace lantian
