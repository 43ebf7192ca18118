#pragma once

#include "fieldwork/FieldBook.h"
#include "fieldwork/Whereabouts.h"
#include "ui/CameraFeed.h"
#include "ui/LazyPage.h"
#include "ui/StatusWords.h"

#include <functional>

namespace lantian {

class CameraPage;
class DraftPage;
class InspectionPage;
class PositionPage;
class RecordPage;
class ReportPage;
class Shell;
class Trail;

/// The pages on which something is recorded, handed to each other: where it starts, the report, the
/// inspection, the camera and the map to set a position on.
class RecordingPages : public QObject
{
    Q_OBJECT

public:
    /// Where the person put a pin, and in which grid; both texts are empty outside all grids.
    using TakePosition =
        std::function<void(const Position &position, const QString &grid, const QString &place)>;

    /// The keys of the pages in the shell.
    inline static const QString record = QStringLiteral("record");
    inline static const QString report = QStringLiteral("report");
    inline static const QString inspection = QStringLiteral("inspection");
    inline static const QString camera = QStringLiteral("camera");
    inline static const QString position = QStringLiteral("position");

    /// Adds the pages to `shell`. `feed` may be nothing: then photos come from files. All outlive it.
    RecordingPages(FieldBook &book, Whereabouts &whereabouts, std::unique_ptr<CameraFeed> feed, Shell &shell,
                   Trail &trail, QObject *parent = nullptr);

    void setPerson(const Person &person);
    /// Has the person put a pin on the map, beginning at `current`, for what `what` says.
    void askPosition(const std::optional<Position> &current, const QString &what, TakePosition take);
    void retranslate();

Q_SIGNALS:
    /// Something was recorded, as `words` say.
    void saved(const QString &words);
    /// The draft, called `title`, is in the bin now.
    void binned(const QUuid &draft, const QString &title);
    /// How that which is being recorded is kept.
    void keptChanged(const StatusWord &word);
    void failed(const Error &error);
    void caseRequested(const QUuid &id);
    void siteRequested(const QUuid &id);
    void photosRequested(const std::vector<Photo> &photos, int index);
    void binRequested();

private:
    /// Who wants a photo, and what of.
    struct PhotoAsked {
        DraftPage *page = nullptr;
        QUuid draft;
        QString item;
    };

    void connectRecord();
    /// Connects what every page does on which something is recorded; it is called `key` in the shell.
    void connectDraftPage(DraftPage *page, const QString &key);
    ReportPage *newReport();
    InspectionPage *newInspection();
    CameraPage *newCamera();
    PositionPage *newPosition();
    void resume(const Draft &draft);
    bool hasCamera() const { return m_feed && m_feed->isThere(); }
    void showTitle(const QString &page, const QString &title);

    FieldBook &m_book;
    Whereabouts &m_whereabouts;
    Shell &m_shell;
    Trail &m_trail;
    std::unique_ptr<CameraFeed> m_feed;
    Person m_person;
    QString m_title;             ///< of what is being recorded, or was last
    PhotoAsked m_asked;          ///< when the camera was opened
    PhotoAsked m_shotFor;        ///< the same when the shutter was pressed
    TakePosition m_takePosition; ///< who asked for the map
    RecordPage *m_record;
    LazyPage<ReportPage> m_report;
    LazyPage<InspectionPage> m_inspection;
    LazyPage<CameraPage> m_camera;
    LazyPage<PositionPage> m_position;
};

} // namespace lantian
