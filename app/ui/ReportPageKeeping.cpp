#include "ui/ErrorWords.h"
#include "ui/OnAnswer.h"
#include "ui/OpenDraft.h"
#include "ui/PhotoPane.h"
#include "ui/ReportPage.h"
#include "ui/ReportPhotos.h"
#include "ui/ReportView.h"
#include "ui/TimeWords.h"

#include <QHideEvent>
#include <QShowEvent>

using namespace Qt::Literals::StringLiterals;

// How a ReportPage keeps what is recorded: at once, on leaving, on saving.
namespace lantian {

void ReportPage::showKept()
{
    if (!m_unkept) {
        m_view->setTrouble({});
        Q_EMIT statusChanged(tr("%1 saved automatically").arg(momentWords(m_keptAt, m_book.clock().now())),
                             Tone::Neutral);
        return;
    }
    m_view->setTrouble(errorWords(*m_unkept));
    Q_EMIT statusChanged(tr("Not everything is kept"), Tone::Bad);
}

void ReportPage::showFailed(const Error &error)
{
    m_unkept = error;
    showKept();
    proceed();
}

void ReportPage::want(Wanted wanted)
{
    if (m_wanted != Wanted::Nothing || !m_draft->isOpen())
        return;
    m_view->form()->commitPending();
    m_wanted = wanted;
    m_retried = false;
    proceed();
}

void ReportPage::proceed()
{
    if (m_wanted == Wanted::Nothing || m_wanted == Wanted::Recorded)
        return;
    if (m_wanted != Wanted::Camera && m_photos->isBusy()) {
        m_view->setWaiting(tr("Goes on as soon as the photo is taken in"));
        return;
    }
    if (m_draft->isBusy()) {
        m_view->setWaiting(tr("Being kept"));
        return;
    }
    if (!m_draft->isKept() && !m_retried) {
        m_retried = true;
        m_draft->retry();
        return;
    }
    m_view->setWaiting({});
    const Wanted wanted = std::exchange(m_wanted, Wanted::Nothing);
    if (!m_draft->isKept())
        return;
    if (wanted == Wanted::Camera)
        return Q_EMIT cameraRequested(draft(), nextRole());
    if (wanted == Wanted::Leaving) {
        const QUuid left = draft();
        m_draft->close();
        Q_EMIT leftAsDraft(left);
        return;
    }
    const std::vector<Lack> lacks = lacksOf(m_draft->draft(), m_book.reference());
    m_asksWhatLacks = true;
    m_view->setLacks(lacks, m_category);
    if (lacks.empty())
        record();
    else
        m_view->toTop();
}

void ReportPage::record()
{
    m_wanted = Wanted::Recorded;
    m_following = false;
    m_view->setWaiting(tr("Being saved"));
    onAnswer(m_book.record(draft()), this, [this](const Result<Recorded> &recorded) {
        m_wanted = Wanted::Nothing;
        m_view->setWaiting({});
        if (!recorded) {
            m_view->setTrouble(errorWords(recorded.error()));
            return;
        }
        m_draft->close();
        Q_EMIT saved(*recorded);
    });
}

void ReportPage::discard()
{
    onAnswer(m_book.bin(draft()), this, [this, id = draft()](const Result<void> &gone) {
        if (!gone) {
            m_view->setTrouble(errorWords(gone.error()));
            return;
        }
        if (id == draft())
            m_draft->close();
        Q_EMIT binned(id);
    });
}

void ReportPage::reload()
{
    if (!m_draft->isKept() || m_photos->isBusy())
        return;
    onAnswer(m_book.draft(draft()), this, [this](const Result<Draft> &stored) {
        if (!stored || stored->id != draft() || !m_draft->isKept() || m_photos->isBusy())
            return;
        if (stored->fields[draftKey::position] != m_draft->draft().fields[draftKey::position])
            m_following = false;
        m_draft->resume(*stored);
    });
}

bool ReportPage::event(QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate)
        m_view->form()->commitPending();
    return ThemedWidget::event(event);
}

void ReportPage::hideEvent(QHideEvent *event)
{
    m_view->form()->commitPending();
    ThemedWidget::hideEvent(event);
}

void ReportPage::showEvent(QShowEvent *event)
{
    ThemedWidget::showEvent(event);
    if (!event->spontaneous() && m_draft->isOpen())
        reload();
}

} // namespace lantian
