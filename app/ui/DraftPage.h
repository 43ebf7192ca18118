#pragma once

#include "fieldwork/Whereabouts.h"
#include "ui/DraftKeeping.h"
#include "ui/ThemedWidget.h"

namespace lantian {

/// A page on which something is recorded: a draft from the first tap on, every answer kept at once, its
/// photos and its place. What is asked, and how it looks, is the subclass's.
class DraftPage : public ThemedWidget
{
    Q_OBJECT

public:
    /// Null while none is open.
    QUuid draft() const { return m_draft->draft().id; }
    /// Where it is said to be; nothing while that is not known.
    std::optional<Position> position() const;
    /// What is being recorded.
    virtual QString title() const = 0;
    /// Photos come from a camera: cameraRequested() instead of a choice of files.
    virtual void setCamera(bool present) { m_hasCamera = present; }
    /// Takes a photo into `draft`: the open one, or one that was left since. Moment, position and words of
    /// the stamp are filled in where `request` leaves them open.
    void addPhoto(const QUuid &draft, PhotoRequest request);
    /// Has the person choose photos for `draft` and the checklist item `item` among the files.
    void chooseFiles(const QUuid &draft, const QString &item = {});

Q_SIGNALS:
    /// It is recorded; the draft is gone.
    void saved(const Recorded &recorded);
    /// The person leaves; the draft is kept as it stands.
    void leftAsDraft(const QUuid &draft);
    /// The draft went into the bin; FieldBook::unbin() takes it back.
    void binned(const QUuid &draft);
    /// The person wants to take a photo, of the checklist item `item` if there is one. All that was answered
    /// before is on the disk.
    void cameraRequested(const QUuid &draft, Photo::Role role, const QString &item);
    void titleChanged(const QString &title);
    /// How the draft is kept.
    void statusChanged(const lantian::StatusWord &word);
    /// Something that was asked of the book did not work and has no place on the page.
    void failed(const Error &error);

protected:
    DraftPage(FieldBook &book, Whereabouts &whereabouts, QWidget *parent);

    FieldBook &book() const { return m_book; }
    Whereabouts &whereabouts() const { return m_whereabouts; }
    OpenDraft *openDraft() const { return m_draft; }
    DraftPhotos *photos() const { return m_photos; }
    DraftKeeping *keeping() const { return m_keeping; }
    const Person &person() const { return m_person; }

    /// Is about a record of `person` from now on; no draft is open yet.
    void beginFor(const Person &person);
    /// Begins a draft, or goes on with one of this person.
    void beginDraft(const Draft &draft);
    void resumeDraft(const Draft &draft);
    void takePhoto(const QString &item = {});
    /// Does `step` as soon as all is kept, what is still being composed included.
    void want(DraftKeeping::Step step);

    /// Takes texts that are still being composed as they stand.
    virtual void commitPending() = 0;
    /// Shows what lacks; whether nothing does.
    virtual bool isComplete() = 0;
    /// What the next photo is to show.
    virtual Photo::Role nextRole() const = 0;
    virtual void showDraft() = 0;
    virtual void showPlace() = 0;
    virtual void showPhotos() = 0;

    bool event(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void connectKeeping();
    void goOn(DraftKeeping::Step step);
    void noticePresence();
    void takePosition(const std::optional<Position> &here);

    FieldBook &m_book;
    Whereabouts &m_whereabouts;
    Person m_person;
    OpenDraft *m_draft;
    DraftPhotos *m_photos;
    DraftKeeping *m_keeping;
    bool m_hasCamera = false;
    QString m_item;        ///< that a photo is wanted of
    bool m_isHere = false; ///< the draft is where the machine is
    QDateTime m_seen;      ///< when that was noticed last
};

} // namespace lantian
