#include "ui/SyncCard.h"

#include "ui/Button.h"
#include "ui/Chip.h"
#include "ui/ErrorWords.h"
#include "ui/ProgressRow.h"
#include "ui/SizeWords.h"
#include "ui/Theme.h"
#include "ui/TimeWords.h"
#include "ui/Tone.h"
#include "ui/WrapLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

double share(const SyncCount &count)
{
    return count.total > 0 ? double(count.done) / double(count.total) : 1.0;
}

} // namespace

SyncCard::SyncCard(QWidget *parent)
    : Card({}, parent)
    , m_title(new WrapLabel({}, u"title"_s, this))
    , m_about(new WrapLabel({}, u"muted"_s, this))
    , m_trouble(new WrapLabel({}, {}, this))
    , m_done(new Chip({}, Tone::Good, this))
    , m_button(new Button({}, {}, this))
    , m_events(new ProgressRow(this))
    , m_photos(new ProgressRow(this))
    , m_received(new ProgressRow(this))
{
    m_title->setObjectName(u"syncTitle"_s);
    m_about->setObjectName(u"syncAbout"_s);
    m_trouble->setObjectName(u"syncTrouble"_s);
    m_done->setObjectName(u"syncDone"_s);
    m_button->setObjectName(u"syncButton"_s);
    m_events->setObjectName(u"syncEvents"_s);
    m_photos->setObjectName(u"syncPhotos"_s);
    m_received->setObjectName(u"syncReceived"_s);
    setTone(m_trouble, Tone::Warning);

    auto *words = new QVBoxLayout;
    words->addWidget(m_title);
    words->addWidget(m_about);
    auto *top = new QHBoxLayout;
    top->addLayout(words, 1);
    top->addWidget(m_button, 0, Qt::AlignTop);
    body()->addLayout(top);
    body()->addWidget(m_done, 0, Qt::AlignLeading);
    body()->addWidget(m_trouble);
    for (ProgressRow *row : {m_events, m_photos, m_received})
        body()->addWidget(row);
    connect(m_button, &Button::clicked, this, &SyncCard::press);
    SyncCard::restyle(appliedTheme());
    SyncCard::retranslate();
}

void SyncCard::setState(const State &state, const QDateTime &now)
{
    m_state = state;
    m_now = now;
    retranslate();
}

bool SyncCard::allIsThere() const
{
    return m_state.lastComplete.isValid() && m_state.waiting == Pending{};
}

void SyncCard::press()
{
    if (!isRunning())
        Q_EMIT startRequested();
    else if (m_state.progress.paused)
        Q_EMIT resumeRequested();
    else
        Q_EMIT pauseRequested();
}

QString SyncCard::titleWords() const
{
    if (isRunning())
        return m_state.progress.paused ? tr("Paused") : tr("Syncing with %1").arg(m_state.hub);
    if (allIsThere())
        return tr("All is at the office");
    if (m_state.waiting == Pending{})
        return tr("Nothing waits to be sent");
    return tr("%1 records and %2 photos wait to be sent")
        .arg(m_state.waiting.events)
        .arg(m_state.waiting.photos);
}

QString SyncCard::aboutWords() const
{
    if (isRunning())
        return tr("You may put the tablet down and go on recording; nothing is lost if the way breaks off.");
    const QString last = m_state.lastComplete.isValid()
                             ? tr("last complete %1").arg(momentWords(m_state.lastComplete, m_now))
                             : tr("not synced yet");
    return u"%1 · %2"_s.arg(m_state.hub, last);
}

void SyncCard::wordButton()
{
    if (!isRunning())
        m_button->setText(tr("Sync now"));
    else
        m_button->setText(m_state.progress.paused ? tr("Go on") : tr("Pause"));
    m_button->setAccessibleName(m_button->text());
    setRole(m_button, isRunning() || m_state.waiting == Pending{} ? u"secondary"_s : u"primary"_s);
}

void SyncCard::wordRows()
{
    const SyncProgress &progress = m_state.progress;
    for (ProgressRow *row : {m_events, m_photos, m_received})
        row->setVisible(isRunning());
    m_events->setProgress(tr("%1 / %2 handed over").arg(progress.events.done).arg(progress.events.total),
                          share(progress.events));
    QStringList photos = {u"%1 / %2"_s.arg(progress.photos.done).arg(progress.photos.total)};
    if (progress.photoBytes.total > 0)
        photos << u"%1 / %2"_s.arg(sizeWords(progress.photoBytes.done), sizeWords(progress.photoBytes.total));
    if (const auto left = progress.left(); left && progress.photos.done < progress.photos.total)
        photos << (*left < std::chrono::minutes(1) ? tr("about %n s", nullptr, int(left->count()))
                                                   : tr("about %1").arg(spanWords(*left)));
    m_photos->setProgress(photos.join(u" · "_s), share(progress.photoBytes));
    const bool isPast = progress.phase == SyncPhase::Updating;
    m_received->setProgress(isPast ? tr("%1 received · fetching grids and sites").arg(progress.eventsReceived)
                                   : tr("%1 received").arg(progress.eventsReceived),
                            isPast ? 0.5 : 0);
}

void SyncCard::restyle(const Theme &theme)
{
    Card::restyle(theme);
    body()->setSpacing(theme.space(16));
}

void SyncCard::retranslate()
{
    m_title->setText(titleWords());
    m_about->setText(aboutWords());
    m_done->setStatus(tr("You may switch the tablet off"), Tone::Good);
    m_done->setVisible(!isRunning() && allIsThere());
    const auto &trouble = m_state.progress.trouble;
    m_trouble->setVisible(trouble.has_value());
    if (trouble)
        m_trouble->setText(errorWords(*trouble));
    m_events->setName(tr("Records"));
    m_photos->setName(tr("Photos"));
    m_received->setName(tr("From the office"));
    wordRows();
    wordButton();
}

} // namespace lantian
