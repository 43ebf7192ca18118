#include "ui/DraftKeeping.h"

#include "ui/ErrorWords.h"
#include "ui/OnAnswer.h"
#include "ui/TimeWords.h"

#include <utility>

namespace lantian {

DraftKeeping::DraftKeeping(FieldBook &book, OpenDraft &draft, DraftPhotos &photos, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_draft(draft)
    , m_photos(photos)
{
    connect(&m_draft, &OpenDraft::kept, this, &DraftKeeping::onKept);
    connect(&m_draft, &OpenDraft::failed, this, [this](const Error &error) {
        m_trouble = error;
        say();
        proceed();
    });
    connect(&m_photos, &DraftPhotos::changed, this, &DraftKeeping::proceed);
}

void DraftKeeping::startOver(const QDateTime &keptAt)
{
    m_wanted.reset();
    setRecording(false);
    m_trouble.reset();
    m_keptAt = keptAt;
    Q_EMIT waitingChanged({});
    say();
}

void DraftKeeping::setRecording(bool isRecording)
{
    m_isRecording = isRecording;
    Q_EMIT recordingChanged(isRecording);
}

void DraftKeeping::onKept()
{
    m_keptAt = m_book.clock().now();
    m_trouble.reset();
    say();
    proceed();
}

void DraftKeeping::say()
{
    Q_EMIT troubleChanged(m_trouble ? errorWords(*m_trouble) : QString());
    if (m_trouble && !m_draft.isKept())
        Q_EMIT statusChanged({tr("Not everything is kept"), Tone::Bad});
    else if (m_keptAt.isValid())
        Q_EMIT statusChanged(
            {tr("%1 saved automatically").arg(momentWords(m_keptAt, m_book.clock().now())), Tone::Neutral});
    else
        Q_EMIT statusChanged({});
}

bool DraftKeeping::isSettled() const
{
    return m_draft.isOpen() && m_draft.isKept() && !m_photos.isBusy() && !m_isRecording;
}

void DraftKeeping::want(Step step)
{
    if (m_wanted || m_isRecording || !m_draft.isOpen())
        return;
    m_wanted = step;
    m_retried = false;
    proceed();
}

void DraftKeeping::proceed()
{
    if (!m_wanted)
        return;
    if (*m_wanted != Step::Camera && m_photos.isBusy())
        return Q_EMIT waitingChanged(tr("Goes on as soon as the photo is taken in"));
    if (m_draft.isBusy())
        return Q_EMIT waitingChanged(tr("Being kept"));
    if (!m_draft.isKept() && !m_retried) {
        m_retried = true;
        return m_draft.retry();
    }
    Q_EMIT waitingChanged({});
    const Step step = *std::exchange(m_wanted, std::nullopt);
    if (!m_draft.isKept())
        return;
    if (step != Step::Leaving)
        return Q_EMIT ready(step);
    const QUuid draft = m_draft.draft().id;
    m_draft.close();
    Q_EMIT left(draft);
}

void DraftKeeping::record()
{
    const QUuid draft = m_draft.draft().id;
    setRecording(true);
    Q_EMIT waitingChanged(tr("Being saved"));
    onAnswer(m_book.record(draft), this, [this, draft](const Result<Recorded> &done) {
        if (!done)
            return onRefused(draft, done.error());
        if (draft == m_draft.draft().id) {
            setRecording(false);
            m_draft.close();
            Q_EMIT waitingChanged({});
        }
        Q_EMIT recorded(*done);
    });
}

void DraftKeeping::discard()
{
    const QUuid draft = m_draft.draft().id;
    onAnswer(m_book.bin(draft), this, [this, draft](const Result<void> &done) {
        if (!done)
            return onRefused(draft, done.error());
        if (draft == m_draft.draft().id)
            m_draft.close();
        Q_EMIT binned(draft);
    });
}

void DraftKeeping::onRefused(const QUuid &draft, const Error &error)
{
    if (draft != m_draft.draft().id)
        return Q_EMIT failed(error);
    setRecording(false);
    m_trouble = error;
    Q_EMIT waitingChanged({});
    say();
}

void DraftKeeping::reload()
{
    if (!isSettled())
        return;
    onAnswer(m_book.draft(m_draft.draft().id), this, [this](const Result<Draft> &stored) {
        if (!stored || stored->id != m_draft.draft().id || !isSettled())
            return;
        m_draft.resume(*stored);
        m_photos.update();
    });
}

} // namespace lantian
