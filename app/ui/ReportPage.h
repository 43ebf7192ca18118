#pragma once

#include "fieldwork/FieldBook.h"
#include "fieldwork/Whereabouts.h"
#include "ui/ThemedWidget.h"
#include "ui/Tone.h"

namespace lantian {

class ReportPhotos;
class OpenDraft;
class ReportView;

/// Recording one problem: a draft from the first tap on, every answer kept at once, saved as a report when
/// nothing lacks. Made from the catalogue, for every category.
class ReportPage : public ThemedWidget
{
    Q_OBJECT

public:
    ReportPage(FieldBook &book, Whereabouts &whereabouts, QWidget *parent = nullptr);
    ~ReportPage() override;

    /// Begins a report by `person`; `subtype` is empty when it is to be asked.
    void begin(const Person &person, const QString &category, const QString &subtype);
    /// Goes on with `draft`.
    void resume(const Draft &draft);
    /// Photos come from a camera: cameraRequested() instead of a choice of files.
    void setCamera(bool present);
    /// Asks for a photo, from the camera where there is one.
    void takePhoto();
    /// Takes a photo into the report. What `request` leaves open - moment, position, words of the stamp - is
    /// filled in.
    void addPhoto(PhotoRequest request);
    /// The person put the place right on the map. `grid`, a code, and `place`, the same in words, are empty
    /// outside all grids.
    void setPosition(const Position &position, const QString &grid, const QString &place);
    /// Null while no report is open.
    QUuid draft() const;
    /// Where the report is said to be; nothing while that is not known.
    std::optional<Position> position() const;
    QString title() const;

Q_SIGNALS:
    void saved(const Recorded &recorded);
    void leftAsDraft(const QUuid &draft);
    /// The draft went into the bin; FieldBook::unbin() takes it back.
    void binned(const QUuid &draft);
    void caseRequested(const QUuid &id);
    void positionRequested(const QUuid &draft);
    /// The person wants to take a photo. All that was answered before is on the disk.
    void cameraRequested(const QUuid &draft, Photo::Role role);
    void titleChanged(const QString &title);
    /// How the draft is kept: 08:46 自动保存, or what could not be kept.
    void statusChanged(const QString &text, Tone tone);

protected:
    bool event(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void retranslate() override;

private:
    /// What is done as soon as everything is kept; Recorded is being done.
    enum class Wanted { Nothing, Camera, Saving, Leaving, Recorded };

    void connectView();
    void open(const Draft &draft);
    void reload();
    void followPosition();
    void showPlace();
    void lookNearby();
    void showNearby();
    void showDraft();
    void showPhotos();
    void showKept();
    void showFailed(const Error &error);
    void answer(const QString &key, const QJsonValue &value);
    void chooseFiles();
    Photo::Role nextRole() const;
    void want(Wanted wanted);
    void proceed();
    void record();
    void discard();

    FieldBook &m_book;
    Whereabouts &m_whereabouts;
    OpenDraft *m_draft;
    ReportPhotos *m_photos;
    ReportView *m_view;
    Category m_category;
    QString m_author; ///< by role, for the stamps
    bool m_hasCamera = false;
    bool m_following = false;           ///< better fixes are still taken
    std::optional<Position> m_lookedAt; ///< where nearby cases were looked for last
    std::vector<NearCase> m_nearby;
    Wanted m_wanted = Wanted::Nothing;
    bool m_retried = false;
    bool m_asksWhatLacks = false; ///< saving was tried, so what lacks is listed from then on
    QDateTime m_keptAt;
    std::optional<Error> m_unkept;
};

} // namespace lantian
