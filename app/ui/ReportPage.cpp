#include "ui/ReportPage.h"

#include "base/Uuid7.h"
#include "fieldwork/DraftKeys.h"
#include "ui/AssessmentCard.h"
#include "ui/ErrorWords.h"
#include "ui/NearWords.h"
#include "ui/OnAnswer.h"
#include "ui/PhotoPane.h"
#include "ui/PhotoWords.h"
#include "ui/PictureSource.h"
#include "ui/PositionCard.h"
#include "ui/RecordWords.h"
#include "ui/ReportView.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {
constexpr double movedM = 10; ///< from here on nearby cases are others
constexpr int sitesOffered = 6;
constexpr int heroEdge = 1280;
} // namespace

ReportPage::ReportPage(FieldBook &book, Whereabouts &whereabouts, QWidget *parent)
    : DraftPage(book, whereabouts, parent)
    , m_view(new ReportView(book.clock(), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view);
    connectView();
}

void ReportPage::connectView()
{
    using Step = DraftKeeping::Step;
    const PhotoPane *pane = m_view->photos();
    connect(pane, &PhotoPane::addRequested, this, &ReportPage::takePhoto);
    connect(pane, &PhotoPane::fileRequested, this, [this] { chooseFiles(draft()); });
    connect(pane, &PhotoPane::opened, this, [this](int index) { photos()->look(index); });
    connect(pane, &PhotoPane::retryRequested, photos(), &DraftPhotos::retry);
    connect(pane, &PhotoPane::removeRequested, photos(), &DraftPhotos::remove);
    connect(m_view->position(), &PositionCard::adjustRequested, this,
            [this] { Q_EMIT positionRequested(draft()); });
    connect(m_view->form(), &ReportForm::answered, this, &ReportPage::answer);
    connect(m_view->form(), &ReportForm::sitesWanted, this, &ReportPage::askForSites);
    connect(m_view, &ReportView::saveRequested, this, [this] { want(Step::Recording); });
    connect(m_view, &ReportView::leaveRequested, this, [this] { want(Step::Leaving); });
    connect(m_view, &ReportView::discardRequested, keeping(), &DraftKeeping::discard);
    connect(m_view, &ReportView::retryRequested, openDraft(), &OpenDraft::retry);
    connect(keeping(), &DraftKeeping::waitingChanged, m_view, &ReportView::setWaiting);
    connect(keeping(), &DraftKeeping::troubleChanged, m_view, &ReportView::setTrouble);
    connect(m_view, &ReportView::caseRequested, this, &ReportPage::caseRequested);
    connect(m_view, &ReportView::linked, this, [this](const QUuid &id) {
        openDraft()->answer(draftKey::related, id.isNull() ? QJsonValue() : QJsonValue(idText(id)));
        showNearby();
    });
}

QString ReportPage::title() const
{
    return kindWords(book().reference().catalogue(), m_category.key, openDraft()->draft().subtype);
}

void ReportPage::begin(const Person &person, const QString &category, const QString &subtype)
{
    commitPending();
    beginFor(person);
    const Draft begun = book().newDraft(Draft::Kind::Report, person.id, category, subtype);
    clear(begun);
    beginDraft(begun);
    onAnswer(book().lastAnswers(person.grid, category), this,
             [this, id = begun.id](const Result<QHash<QString, QStringList>> &last) {
                 if (last && id == draft())
                     m_view->form()->setLastAnswers(*last);
             });
}

void ReportPage::resume(const Person &person, const Draft &draft)
{
    commitPending();
    beginFor(person);
    clear(draft);
    resumeDraft(draft);
}

/// Shows a report of the category of `draft` without an answer.
void ReportPage::clear(const Draft &draft)
{
    const Category *category = book().reference().catalogue().category(draft.category);
    m_category =
        category ? *category : Category{.key = draft.category, .name = {draft.category, draft.category}};
    m_asksWhatLacks = false;
    m_lookedAt.reset();
    m_nearby.clear();
    m_view->form()->setCategory(m_category, draft.subtype.isEmpty());
    m_view->setLacks({}, m_category);
    m_view->setNearby({}, {}, {});
    m_view->toTop();
}

void ReportPage::setCamera(bool present)
{
    DraftPage::setCamera(present);
    m_view->photos()->setCamera(present);
}

void ReportPage::answer(const QString &key, const QJsonValue &value)
{
    if (key == ReportForm::subtypeKey)
        openDraft()->setSubtype(value.toString());
    else
        openDraft()->answer(key, value);
}

void ReportPage::askForSites(const QString &key, const QString &text)
{
    onAnswer(book().sites({}, text, position(), sitesOffered), this,
             [this, id = draft(), key, text](const Result<std::vector<Site>> &found) {
                 if (id != draft())
                     return;
                 if (!found)
                     return m_view->form()->setSites(key, text, found.error());
                 std::vector<Option> options;
                 for (const Site &site : *found)
                     options.push_back({idText(site.id), site.name});
                 m_view->form()->setSites(key, text, options);
             });
}

void ReportPage::commitPending()
{
    m_view->form()->commitPending();
}

bool ReportPage::isComplete()
{
    const std::vector<Lack> lacks = lacksOf(openDraft()->draft(), book().reference());
    m_asksWhatLacks = true;
    m_view->setLacks(lacks, m_category);
    if (!lacks.empty())
        m_view->toTop();
    return lacks.empty();
}

void ReportPage::showDraft()
{
    if (!openDraft()->isOpen())
        return;
    const Draft &draft = openDraft()->draft();
    const Reference &reference = book().reference();
    const CaseFacts facts = factsOf(draft, reference);
    m_view->form()->setDraft(facts, draft.fields[draftKey::action].toString(),
                             draft.fields[draftKey::note].toString());
    m_view->assessment()->setAssessed(
        assessed(reference.catalogue(), m_category, facts, draft.startedAt.toLocalTime().date()));
    if (m_asksWhatLacks)
        m_view->setLacks(lacksOf(draft, reference), m_category);
    showPlace();
    Q_EMIT titleChanged(title());
}

void ReportPage::setPosition(const Position &position, const QString &grid, const QString &place)
{
    openDraft()->answer(draftKey::position, toJson(position));
    openDraft()->answer(draftKey::grid, grid);
    openDraft()->answer(draftKey::place, place);
}

void ReportPage::showPlace()
{
    ReportPlace place{.position = position(), .state = whereabouts().state()};
    if (place.position)
        place.lies = whereabouts().placeOf(*place.position);
    m_view->position()->setPlace(place);
    if (place.position && (!m_lookedAt || distanceM(*m_lookedAt, *place.position) > movedM))
        lookNearby();
}

void ReportPage::lookNearby()
{
    const Draft &draft = openDraft()->draft();
    m_lookedAt = positionOf(draft);
    onAnswer(book().nearby(draft.category, *m_lookedAt, draft.startedAt), this,
             [this, id = draft.id](const Result<std::vector<NearCase>> &found) {
                 if (!found || id != this->draft())
                     return;
                 m_nearby = *found;
                 showNearby();
             });
}

void ReportPage::showNearby()
{
    const QDateTime now = book().clock().now();
    m_view->setNearby(nearOffer(m_nearby, now), nearViews(m_nearby, book().reference().catalogue(), now),
                      idFromText(openDraft()->draft().fields[draftKey::related].toString()));
}

Photo::Role ReportPage::nextRole() const
{
    const auto next = size_t(photos()->count());
    return next < m_category.askedPhotos.size() ? m_category.askedPhotos[next] : Photo::Role::Other;
}

void ReportPage::showPhotos()
{
    PhotoPane *pane = m_view->photos();
    pane->setPhotos(photos()->views());
    const auto trouble = photos()->trouble();
    pane->setTrouble(trouble ? errorWords(*trouble) : QString());
    const auto looked = photos()->looked();
    pane->setDoubt(looked ? strangeTimeWords(*looked, book().clock().now()) : QString());
    pane->setRemovable(photos()->isRemovable());
    loadHero();
}

void ReportPage::loadHero()
{
    const std::optional<Photo> photo = photos()->looked();
    if (!photo && photos()->count() > 0)
        return; // what was shown stays until the next one is taken in
    const QString sha256 = photo ? fileHash(*photo, shownFile(*photo)) : QString();
    if (sha256 == m_heroOf)
        return;
    m_heroOf = sha256;
    if (!photo)
        return m_view->photos()->setHero({});
    onAnswer(book().picture(sha256, shownFile(*photo), heroEdge), this,
             [this, sha256](const Result<QImage> &picture) {
                 if (sha256 == m_heroOf && picture)
                     m_view->photos()->setHero(*picture);
             });
}

void ReportPage::retranslate()
{
    if (!openDraft()->isOpen())
        return;
    showDraft();
    showNearby();
    showPhotos();
    keeping()->say();
}

} // namespace lantian
