#include "ui/ReportPage.h"

#include "base/Uuid7.h"
#include "ui/AssessmentCard.h"
#include "ui/ErrorWords.h"
#include "ui/Language.h"
#include "ui/NearWords.h"
#include "ui/OnAnswer.h"
#include "ui/PhotoChooser.h"
#include "ui/PhotoPane.h"
#include "ui/PositionCard.h"
#include "ui/ReportPhotos.h"
#include "ui/ReportView.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

/// A draft older than this was begun elsewhere, or may have been: where the tablet is now says nothing.
constexpr std::chrono::minutes freshFor{10};
constexpr double betterByM = 1;
constexpr double movedM = 10; ///< from here on nearby cases are others
constexpr int sitesOffered = 6;

bool isBetter(const Position &now, const std::optional<Position> &before)
{
    if (!before || !before->accuracyM)
        return true;
    return now.accuracyM && (*now.accuracyM + betterByM <= *before->accuracyM ||
                             distanceM(now, *before) > *now.accuracyM + *before->accuracyM);
}

} // namespace

ReportPage::ReportPage(FieldBook &book, Whereabouts &whereabouts, QWidget *parent)
    : ThemedWidget(parent)
    , m_book(book)
    , m_whereabouts(whereabouts)
    , m_draft(new OpenDraft(book, this))
    , m_photos(new ReportPhotos(book, *m_draft, this))
    , m_view(new ReportView(book.clock(), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view);
    connectView();
    connect(&m_whereabouts, &Whereabouts::changed, this, [this] {
        if (isVisible()) // a report left behind stays where it was
            followPosition();
    });
    connect(m_draft, &OpenDraft::changed, this, &ReportPage::showDraft);
    connect(m_draft, &OpenDraft::kept, this, [this] {
        m_keptAt = m_book.clock().now();
        m_unkept.reset();
        showKept();
        proceed();
    });
    connect(m_draft, &OpenDraft::failed, this, &ReportPage::showFailed);
    connect(m_photos, &ReportPhotos::changed, this, [this] {
        showPhotos();
        proceed();
    });
}

ReportPage::~ReportPage() = default;

void ReportPage::connectView()
{
    const PhotoPane *photos = m_view->photos();
    connect(photos, &PhotoPane::addRequested, this, &ReportPage::takePhoto);
    connect(photos, &PhotoPane::fileRequested, this, &ReportPage::chooseFiles);
    connect(photos, &PhotoPane::opened, m_photos, &ReportPhotos::look);
    connect(photos, &PhotoPane::retryRequested, m_photos, &ReportPhotos::retry);
    connect(photos, &PhotoPane::removeRequested, m_photos, &ReportPhotos::remove);
    connect(m_view->position(), &PositionCard::adjustRequested, this,
            [this] { Q_EMIT positionRequested(draft()); });
    connect(m_view->form(), &ReportForm::answered, this, &ReportPage::answer);
    connect(m_view->form(), &ReportForm::sitesWanted, this, [this](const QString &key, const QString &text) {
        onAnswer(m_book.sites({}, text, positionOf(m_draft->draft()), sitesOffered), this,
                 [this, key](const Result<std::vector<Site>> &found) {
                     std::vector<Option> options;
                     if (found) {
                         for (const Site &site : *found)
                             options.push_back({idText(site.id), site.name});
                     }
                     m_view->form()->setSites(key, options);
                 });
    });
    connect(m_view, &ReportView::saveRequested, this, [this] { want(Wanted::Saving); });
    connect(m_view, &ReportView::leaveRequested, this, [this] { want(Wanted::Leaving); });
    connect(m_view, &ReportView::discardRequested, this, &ReportPage::discard);
    connect(m_view, &ReportView::retryRequested, m_draft, &OpenDraft::retry);
    connect(m_view, &ReportView::caseRequested, this, &ReportPage::caseRequested);
    connect(m_view, &ReportView::linked, this, [this](const QUuid &id) {
        m_draft->answer(draftKey::related, id.isNull() ? QJsonValue() : QJsonValue(idText(id)));
        showNearby();
    });
}

QUuid ReportPage::draft() const
{
    return m_draft->draft().id;
}

std::optional<Position> ReportPage::position() const
{
    return positionOf(m_draft->draft());
}

QString ReportPage::title() const
{
    const Subtype *subtype = m_category.subtype(m_draft->draft().subtype);
    return spoken(subtype ? subtype->name : m_category.name);
}

void ReportPage::begin(const Person &person, const QString &category, const QString &subtype)
{
    m_view->form()->commitPending();
    m_author = person.name;
    const Draft draft = m_book.newDraft(Draft::Kind::Report, person.id, category, subtype);
    open(draft);
    m_draft->begin(draft);
    m_following = true;
    followPosition();
    onAnswer(m_book.lastAnswers(person.grid, category), this,
             [this, id = draft.id](const Result<QHash<QString, QStringList>> &last) {
                 if (last && id == this->draft())
                     m_view->form()->setLastAnswers(*last);
             });
}

void ReportPage::resume(const Draft &draft)
{
    m_view->form()->commitPending();
    m_author.clear();
    open(draft);
    m_draft->resume(draft);
    const bool fresh = draft.startedAt.secsTo(m_book.clock().now()) < std::chrono::seconds(freshFor).count();
    const auto position = positionOf(draft);
    m_following =
        fresh && draft.photos.empty() && (!position || position->source != Position::Source::Manual);
    m_keptAt = draft.changedAt;
    m_photos->reset();
    showKept();
    followPosition();
    onAnswer(m_book.people(), this, [this, owner = draft.owner](const Result<std::vector<Person>> &people) {
        if (!people)
            return;
        for (const Person &person : *people) {
            if (person.id == owner)
                m_author = person.name;
        }
    });
}

void ReportPage::open(const Draft &draft)
{
    m_draft->close();
    m_photos->reset();
    const Category *category = m_book.reference().catalogue().category(draft.category);
    m_category =
        category ? *category : Category{.key = draft.category, .name = {draft.category, draft.category}};
    m_wanted = Wanted::Nothing;
    m_asksWhatLacks = false;
    m_lookedAt.reset();
    m_nearby.clear();
    m_unkept.reset();
    m_view->form()->setCategory(m_category, draft.subtype.isEmpty());
    m_view->setLacks({}, m_category);
    m_view->setTrouble({});
    m_view->setWaiting({});
    m_view->setNearby({}, {}, {});
    m_view->toTop();
}

void ReportPage::setCamera(bool present)
{
    m_hasCamera = present;
    m_view->photos()->setCamera(present);
}

void ReportPage::answer(const QString &key, const QJsonValue &value)
{
    if (key == ReportForm::subtypeKey)
        m_draft->setSubtype(value.toString());
    else
        m_draft->answer(key, value);
}

void ReportPage::showDraft()
{
    if (!m_draft->isOpen())
        return;
    const Draft &draft = m_draft->draft();
    const Reference &reference = m_book.reference();
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

void ReportPage::followPosition()
{
    if (!m_draft->isOpen())
        return;
    const auto position = m_whereabouts.position();
    if (m_following && position && isBetter(*position, positionOf(m_draft->draft())))
        m_draft->answer(draftKey::position, toJson(*position));
    else
        showPlace();
}

void ReportPage::setPosition(const Position &position, const QString &grid, const QString &place)
{
    m_following = false;
    m_draft->answer(draftKey::position, toJson(position));
    m_draft->answer(draftKey::grid, grid);
    m_draft->answer(draftKey::place, place);
}

void ReportPage::showPlace()
{
    ReportPlace place{.position = positionOf(m_draft->draft()), .state = m_whereabouts.state()};
    if (place.position)
        place.lies = m_whereabouts.placeOf(*place.position);
    m_view->position()->setPlace(place);
    if (place.position && (!m_lookedAt || distanceM(*m_lookedAt, *place.position) > movedM))
        lookNearby();
}

void ReportPage::lookNearby()
{
    const Draft &draft = m_draft->draft();
    m_lookedAt = positionOf(draft);
    onAnswer(m_book.nearby(draft.category, *m_lookedAt, draft.startedAt), this,
             [this, id = draft.id](const Result<std::vector<NearCase>> &found) {
                 if (!found || id != this->draft())
                     return;
                 m_nearby = *found;
                 showNearby();
             });
}

void ReportPage::showNearby()
{
    const QDateTime now = m_book.clock().now();
    m_view->setNearby(nearOffer(m_nearby, now), nearViews(m_nearby, m_category, now),
                      idFromText(m_draft->draft().fields[draftKey::related].toString()));
}

void ReportPage::takePhoto()
{
    if (m_hasCamera)
        want(Wanted::Camera);
    else
        chooseFiles();
}

void ReportPage::chooseFiles()
{
    choosePhotos(this, [this, id = draft()](const QStringList &paths) {
        if (id != draft())
            return;
        for (const QString &path : paths)
            addPhoto({.path = path, .role = nextRole()});
    });
}

Photo::Role ReportPage::nextRole() const
{
    const auto next = size_t(m_photos->count());
    return next < m_category.askedPhotos.size() ? m_category.askedPhotos[next] : Photo::Role::Other;
}

void ReportPage::addPhoto(PhotoRequest request)
{
    if (!m_draft->isOpen())
        return;
    followPosition();
    m_following = false;
    const auto position = positionOf(m_draft->draft());
    if (!request.at.isValid())
        request.at = m_book.clock().now();
    if (!request.position)
        request.position = position;
    if (request.words.author.isEmpty()) {
        request.words.author = m_author;
        request.words.place = position ? m_whereabouts.placeOf(*position).words : QString();
        request.words.accuracy = tr("±%1 m");
        request.words.noPosition = tr("no position");
    }
    m_photos->add(request);
}

void ReportPage::showPhotos()
{
    PhotoPane *pane = m_view->photos();
    pane->setPhotos(m_photos->views());
    pane->setHero(m_photos->hero());
    const auto trouble = m_photos->trouble();
    pane->setTrouble(trouble ? errorWords(*trouble) : QString());
    pane->setRemovable(m_photos->isRemovable());
}

void ReportPage::retranslate()
{
    if (!m_draft->isOpen())
        return;
    showDraft();
    showNearby();
    showPhotos();
    showKept();
}

} // namespace lantian
