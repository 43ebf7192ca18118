#include "ui/RecordingPages.h"

#include "ui/CameraPage.h"
#include "ui/InspectionPage.h"
#include "ui/PositionPage.h"
#include "ui/RecordPage.h"
#include "ui/ReportPage.h"
#include "ui/Shell.h"
#include "ui/Trail.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian {

RecordingPages::RecordingPages(FieldBook &book, Whereabouts &whereabouts, std::unique_ptr<CameraFeed> feed,
                               Shell &shell, Trail &trail, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_whereabouts(whereabouts)
    , m_shell(shell)
    , m_trail(trail)
    , m_feed(std::move(feed))
    , m_record(new RecordPage(book))
    , m_report(shell, report)
    , m_inspection(shell, inspection)
    , m_camera(shell, camera)
    , m_position(shell, position)
{
    shell.addPage({record, tr("Record"), {}, u"plus"_s}, m_record);
    shell.addPage({report, {}, {}, {}}, [this] { return newReport(); });
    shell.addPage({inspection, {}, {}, {}}, [this] { return newInspection(); });
    shell.addPage({camera, {}, {}, {}}, [this] { return newCamera(); });
    shell.addPage({position, {}, {}, {}}, [this] { return newPosition(); });
    connectRecord();
    retranslate();
}

void RecordingPages::connectRecord()
{
    connect(m_record, &RecordPage::reportChosen, this,
            [this](const QString &category, const QString &subtype) {
                m_report->begin(m_person, category, subtype);
                m_report->setCamera(hasCamera());
                m_trail.open(report);
                const Category *known = m_book.reference().catalogue().category(category);
                if (hasCamera() && known && known->isPhotoFirst)
                    m_report->takePhoto();
            });
    connect(m_record, &RecordPage::inspectionChosen, this, [this](const QString &category) {
        m_inspection->begin(m_person, category);
        m_inspection->setCamera(hasCamera());
        m_trail.open(inspection);
    });
    connect(m_record, &RecordPage::draftChosen, this, &RecordingPages::resume);
    connect(m_record, &RecordPage::draftBinned, this,
            [this](const QUuid &draft) { Q_EMIT binned(draft, {}); });
    connect(m_record, &RecordPage::caseChosen, this, &RecordingPages::caseRequested);
    connect(m_record, &RecordPage::binRequested, this, &RecordingPages::binRequested);
    connect(m_record, &RecordPage::failed, this, &RecordingPages::failed);
}

void RecordingPages::connectDraftPage(DraftPage *page, const QString &key)
{
    connect(page, &DraftPage::saved, this, [this](const Recorded &recorded) {
        const bool openedCase = !recorded.inspection.isNull() && !recorded.caseId.isNull();
        Q_EMIT saved(openedCase ? tr("Saved on this device: %1. One case was opened.").arg(m_title)
                                : tr("Saved on this device: %1").arg(m_title));
        m_trail.begin(record);
    });
    connect(page, &DraftPage::leftAsDraft, this, [this] { m_trail.begin(record); });
    connect(page, &DraftPage::binned, this, [this](const QUuid &draft) {
        Q_EMIT binned(draft, m_title);
        m_trail.begin(record);
    });
    connect(page, &DraftPage::cameraRequested, this,
            [this, page](const QUuid &draft, Photo::Role role, const QString &item) {
                m_asked = {page, draft, item};
                m_camera->begin(role, m_person.name);
                m_trail.open(camera);
            });
    connect(page, &DraftPage::titleChanged, this,
            [this, key](const QString &title) { showTitle(key, title); });
    connect(page, &DraftPage::statusChanged, this, &RecordingPages::keptChanged);
    connect(page, &DraftPage::failed, this, &RecordingPages::failed);
}

ReportPage *RecordingPages::newReport()
{
    auto *page = new ReportPage(m_book, m_whereabouts);
    connectDraftPage(page, report);
    connect(page, &ReportPage::caseRequested, this, &RecordingPages::caseRequested);
    connect(page, &ReportPage::positionRequested, this, [this](const QUuid &asked) {
        askPosition(m_report->position(), m_title,
                    [this, asked](const Position &chosen, const QString &grid, const QString &place) {
                        if (asked == m_report->draft())
                            m_report->setPosition(chosen, grid, place);
                    });
    });
    return page;
}

InspectionPage *RecordingPages::newInspection()
{
    auto *page = new InspectionPage(m_book, m_whereabouts);
    connectDraftPage(page, inspection);
    connect(page, &InspectionPage::siteRequested, this, &RecordingPages::siteRequested);
    connect(page, &InspectionPage::photoRequested, this,
            [this](const Photo &photo) { Q_EMIT photosRequested({photo}, 0); });
    return page;
}

CameraPage *RecordingPages::newCamera()
{
    auto *page = new CameraPage(m_book, m_whereabouts, m_feed.get());
    connect(page, &CameraPage::shot, this, [this] { m_shotFor = m_asked; });
    connect(page, &CameraPage::taken, this, [this](PhotoRequest photo) {
        photo.item = m_shotFor.item;
        m_shotFor.page->addPhoto(m_shotFor.draft, std::move(photo));
    });
    connect(page, &CameraPage::done, &m_trail, &Trail::back);
    connect(page, &CameraPage::filesRequested, this, [this] {
        m_trail.back();
        m_asked.page->chooseFiles(m_asked.draft, m_asked.item);
    });
    return page;
}

PositionPage *RecordingPages::newPosition()
{
    auto *page = new PositionPage(m_book, m_whereabouts);
    connect(page, &PositionPage::cancelled, &m_trail, &Trail::back);
    connect(page, &PositionPage::chosen, this,
            [this](const Position &chosen, const QString &grid, const QString &place) {
                m_takePosition(chosen, grid, place);
                m_trail.back();
            });
    return page;
}

void RecordingPages::setPerson(const Person &person)
{
    m_person = person;
    m_record->setPerson(person);
}

void RecordingPages::resume(const Draft &draft)
{
    if (draft.kind == Draft::Kind::Report) {
        m_report->resume(m_person, draft);
        m_report->setCamera(hasCamera());
        m_trail.open(report);
    } else {
        m_inspection->resume(m_person, draft);
        m_inspection->setCamera(hasCamera());
        m_trail.open(inspection);
    }
}

void RecordingPages::askPosition(const std::optional<Position> &current, const QString &what,
                                 TakePosition take)
{
    m_takePosition = std::move(take);
    m_position->begin(current, what);
    m_trail.open(position);
}

void RecordingPages::showTitle(const QString &page, const QString &title)
{
    m_title = title;
    m_shell.setPageWords(page, {}, title);
}

void RecordingPages::retranslate()
{
    m_shell.setPageWords(record, tr("Record"), tr("What did you find?"));
    m_shell.setPageWords(camera, {}, tr("Take photos"));
    m_shell.setPageWords(position, {}, tr("Where was it?"));
}

} // namespace lantian
