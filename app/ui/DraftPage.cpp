#include "ui/DraftPage.h"

#include "fieldwork/DraftKeys.h"
#include "fieldwork/DraftPosition.h"
#include "ui/CompletePhoto.h"
#include "ui/PhotoChooser.h"

#include <QHideEvent>
#include <QShowEvent>

namespace lantian {

DraftPage::DraftPage(FieldBook &book, Whereabouts &whereabouts, QWidget *parent)
    : ThemedWidget(parent)
    , m_book(book)
    , m_whereabouts(whereabouts)
    , m_draft(new OpenDraft(book, this))
    , m_photos(new DraftPhotos(book, *m_draft, this))
    , m_keeping(new DraftKeeping(book, *m_draft, *m_photos, this))
{
    connect(&m_whereabouts, &Whereabouts::changed, this, [this] {
        if (!isVisible()) // a record left behind stays where it was
            return;
        noticePresence();
        takePosition(m_whereabouts.position());
        showPlace();
    });
    connect(m_draft, &OpenDraft::changed, this, [this] {
        noticePresence();
        showDraft();
    });
    connect(m_draft, &OpenDraft::missed, this, &DraftPage::failed);
    connect(m_photos, &DraftPhotos::changed, this, [this] { showPhotos(); });
    connect(m_photos, &DraftPhotos::failed, this, &DraftPage::failed);
    connectKeeping();
}

void DraftPage::connectKeeping()
{
    connect(m_keeping, &DraftKeeping::ready, this, &DraftPage::goOn);
    connect(m_keeping, &DraftKeeping::recordingChanged, this, &QWidget::setDisabled);
    connect(m_keeping, &DraftKeeping::recorded, this, &DraftPage::saved);
    connect(m_keeping, &DraftKeeping::left, this, &DraftPage::leftAsDraft);
    connect(m_keeping, &DraftKeeping::binned, this, &DraftPage::binned);
    connect(m_keeping, &DraftKeeping::statusChanged, this, &DraftPage::statusChanged);
    connect(m_keeping, &DraftKeeping::failed, this, &DraftPage::failed);
}

std::optional<Position> DraftPage::position() const
{
    return positionOf(m_draft->draft());
}

void DraftPage::beginFor(const Person &person)
{
    m_person = person;
    m_keeping->startOver({});
    m_draft->close();
    m_photos->reset();
}

void DraftPage::beginDraft(const Draft &draft)
{
    m_isHere = true;
    m_seen = m_book.clock().now();
    m_draft->begin(draft);
    takePosition(m_whereabouts.position());
    showPlace();
}

void DraftPage::resumeDraft(const Draft &draft)
{
    m_seen = m_book.clock().now();
    m_isHere = isStillThere(draft.startedAt, m_seen);
    m_draft->resume(draft);
    m_photos->reset();
    m_keeping->startOver(draft.changedAt);
    takePosition(m_whereabouts.position());
    showPlace();
}

void DraftPage::noticePresence()
{
    const QDateTime now = m_book.clock().now();
    m_isHere = m_isHere && isStillThere(m_seen, now);
    m_seen = now;
}

void DraftPage::takePosition(const std::optional<Position> &here)
{
    if (!m_isHere || !here || !m_draft->isOpen())
        return;
    if (const auto taken = positionTaken(m_draft->draft(), *here))
        m_draft->answer(draftKey::position, toJson(*taken));
}

void DraftPage::takePhoto(const QString &item)
{
    m_item = item;
    if (m_hasCamera)
        want(DraftKeeping::Step::Camera);
    else
        chooseFiles(draft(), item);
}

void DraftPage::chooseFiles(const QUuid &draft, const QString &item)
{
    choosePhotos(this, [this, draft, item](const QStringList &paths) {
        for (const QString &path : paths)
            addPhoto(draft, {.path = path,
                             .role = draft == this->draft() ? nextRole() : Photo::Role::Other,
                             .item = item});
    });
}

void DraftPage::addPhoto(const QUuid &draft, PhotoRequest request)
{
    std::optional<Position> position;
    if (draft == this->draft()) {
        noticePresence();
        takePosition(request.position ? request.position : m_whereabouts.position());
        position = this->position();
    }
    const QString place = position ? m_whereabouts.placeOf(*position).words : QString();
    m_photos->add(draft,
                  completePhoto(std::move(request), m_person.name, position, place, m_book.clock().now()));
}

void DraftPage::want(DraftKeeping::Step step)
{
    commitPending();
    m_keeping->want(step);
}

void DraftPage::goOn(DraftKeeping::Step step)
{
    if (step == DraftKeeping::Step::Camera)
        Q_EMIT cameraRequested(draft(), nextRole(), m_item);
    else if (isComplete())
        m_keeping->record();
}

bool DraftPage::event(QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate)
        commitPending();
    return ThemedWidget::event(event);
}

void DraftPage::hideEvent(QHideEvent *event)
{
    commitPending();
    noticePresence();
    ThemedWidget::hideEvent(event);
}

void DraftPage::showEvent(QShowEvent *event)
{
    ThemedWidget::showEvent(event);
    if (event->spontaneous() || !m_draft->isOpen())
        return;
    noticePresence();
    takePosition(m_whereabouts.position());
    showPlace();
    m_keeping->reload();
}

} // namespace lantian
