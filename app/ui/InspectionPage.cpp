#include "ui/InspectionPage.h"

#include "base/Uuid7.h"
#include "ui/ChecklistView.h"
#include "ui/DistanceWords.h"
#include "ui/DraftPhotos.h"
#include "ui/InspectionCards.h"
#include "ui/InspectionWords.h"
#include "ui/Language.h"
#include "ui/OnAnswer.h"
#include "ui/RecordWords.h"
#include "ui/SitePicker.h"
#include "ui/StampText.h"
#include "ui/StatusWords.h"
#include "ui/TimeWords.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {
constexpr int mostSites = 20;
constexpr int mostOpenCases = 5;
} // namespace

InspectionPage::InspectionPage(FieldBook &book, Whereabouts &whereabouts, QWidget *parent)
    : ThemedWidget(parent)
    , m_book(book)
    , m_whereabouts(whereabouts)
    , m_photos(new DraftPhotos(book, this))
    , m_stack(new QStackedWidget(this))
    , m_picker(new SitePicker)
{
    m_stack->addWidget(m_picker);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
    connect(m_picker, &SitePicker::searched, this, &InspectionPage::askForSites);
    connect(m_picker, &SitePicker::chosen, this, &InspectionPage::chooseSite);
    connect(m_picker, &SitePicker::named, this, &InspectionPage::nameSite);
    connect(m_photos, &DraftPhotos::changed, this, &InspectionPage::takePhotos);
    connect(m_photos, &DraftPhotos::failed, this, [this](const Error &error) {
        m_isSubmitted = false;
        Q_EMIT failed(error);
    });
    connect(&m_book, &FieldBook::changed, this, &InspectionPage::onBookChanged);
    connect(&m_whereabouts, &Whereabouts::changed, this, [this] {
        takePosition();
        showSite();
    });
}

void InspectionPage::begin(const Person &person, const QString &category)
{
    m_isKept = false;
    m_isHere = true;
    open(person, m_book.newDraft(Draft::Kind::Inspection, person.id, category, {}));
}

void InspectionPage::resume(const Person &person, const Draft &draft)
{
    m_isKept = true;
    m_isHere = false;
    open(person, draft);
}

void InspectionPage::open(const Person &person, const Draft &draft)
{
    m_person = person;
    m_draft = draft;
    m_isSubmitted = false;
    m_site.reset();
    m_openCases.clear();
    const ChecklistProfile *profile = checklistOf(m_book.reference().catalogue(), draft.category);
    if (!profile)
        return Q_EMIT failed({Error::Kind::NotFound,
                              u"category %1 has no checklist in the catalogue in force"_s.arg(draft.category),
                              u"checklist-unknown"_s});
    if (profile != m_profile) {
        delete m_view;
        m_profile = profile;
        m_view = newView();
        m_stack->addWidget(m_view);
    }
    m_view->startOver();
    m_photos->setDraft(m_draft.id, m_draft.photos);
    m_picker->clear();
    askForSites();
    const bool knowsSite =
        m_draft.fields.contains(draftKey::site) || m_draft.fields.contains(draftKey::siteName);
    if (knowsSite)
        showChecklist();
    else
        m_stack->setCurrentWidget(m_picker);
    Q_EMIT titleChanged(title());
}

ChecklistView *InspectionPage::newView()
{
    auto *view = new ChecklistView(*m_profile);
    connect(view, &ChecklistView::answered, this, [this](const QString &item, InspectionItem::Result result) {
        keepInItem(item, u"result"_s, key(result));
    });
    connect(view, &ChecklistView::noted, this,
            [this](const QString &item, const QString &note) { keepInItem(item, u"note"_s, note); });
    connect(view, &ChecklistView::pointAnswered, this,
            [this](const QString &item, const QString &point, const QJsonValue &value) {
                QJsonObject points = m_draft.fields[draftKey::item(item)]["points"_L1].toObject();
                points[point] = value;
                keepInItem(item, u"points"_s, points);
            });
    connect(view, &ChecklistView::photoRequested, this,
            [this](const QString &item) { Q_EMIT cameraRequested(m_draft.id, Photo::Role::Item, item); });
    connect(view, &ChecklistView::photoOpened, this, [this](const QString &item, int index) {
        const std::vector<Photo> photos = m_photos->of(item);
        if (static_cast<size_t>(index) < photos.size())
            Q_EMIT photoRequested(m_draft.id, photos[static_cast<size_t>(index)]);
    });
    connect(view, &ChecklistView::submitted, this, &InspectionPage::submit);
    connect(view, &ChecklistView::left, this, &InspectionPage::leave);
    connect(view, &ChecklistView::binned, this, &InspectionPage::bin);
    connect(view->cards(), &InspectionCards::historyRequested, this,
            [this] { Q_EMIT siteRequested(idFromText(m_draft.fields[draftKey::site].toString())); });
    connect(view->cards(), &InspectionCards::otherSiteRequested, this, [this] {
        m_view->commitPending();
        m_picker->clear();
        m_stack->setCurrentWidget(m_picker);
    });
    connect(view->cards(), &InspectionCards::linked, this,
            [this](const QString &caseKey) { keep(draftKey::related, caseKey); });
    return view;
}

QString InspectionPage::title() const
{
    const QString kind = kindWords(m_book.reference().catalogue(), m_draft.category, m_draft.subtype);
    return m_profile ? kind + u" · "_s + spoken(m_profile->name) : kind;
}

void InspectionPage::askForSites()
{
    const auto here = m_whereabouts.position();
    const QString text = m_picker->text();
    onAnswer(
        m_book.sites(m_draft.category, text, here, mostSites), this,
        [this, here, text](const Result<std::vector<Site>> &sites) {
            if (!sites)
                return Q_EMIT failed(sites.error());
            if (text != m_picker->text())
                return;
            std::vector<SitePicker::Choice> choices;
            for (const Site &site : *sites)
                choices.push_back(
                    {site.id, site.name,
                     site.address.isEmpty() ? site.fields["contractor"_L1].toString() : site.address,
                     here && site.position ? distanceWords(distanceM(*here, *site.position)) : QString()});
            m_picker->setSites(choices);
        });
}

void InspectionPage::chooseSite(const QUuid &site)
{
    keepDraft();
    keep(draftKey::siteName, {});
    keep(draftKey::site, idText(site));
    keep(draftKey::related, {});
    showChecklist();
}

void InspectionPage::nameSite(const QString &name)
{
    keepDraft();
    keep(draftKey::site, {});
    keep(draftKey::siteName, name);
    keep(draftKey::related, {});
    showChecklist();
}

void InspectionPage::showChecklist()
{
    for (const ChecklistItem &item : m_profile->asked())
        showItem(item.key);
    showProgress();
    m_site.reset();
    m_openCases.clear();
    showSite();
    askForSite();
    m_stack->setCurrentWidget(m_view);
}

void InspectionPage::askForSite()
{
    const QUuid site = idFromText(m_draft.fields[draftKey::site].toString());
    if (site.isNull())
        return;
    onAnswer(m_book.siteFile(site), this, [this, draft = m_draft.id](const Result<SiteFile> &found) {
        if (!found)
            return Q_EMIT failed(found.error());
        if (draft != m_draft.id)
            return;
        m_site = *found;
        showSite();
    });
    onAnswer(m_book.page({.onlyOpen = true, .category = m_draft.category, .site = site}, std::nullopt,
                         mostOpenCases),
             this, [this, draft = m_draft.id](const Result<LedgerPage> &open) {
                 if (!open)
                     return Q_EMIT failed(open.error());
                 if (draft != m_draft.id)
                     return;
                 m_openCases = open->rows;
                 showSite();
             });
}

void InspectionPage::keepDraft()
{
    if (m_isKept)
        return;
    m_isKept = true;
    onAnswer(m_book.start(m_draft), this, [this](const Result<Draft> &started) {
        if (!started)
            Q_EMIT failed(started.error());
    });
    takePosition();
}

void InspectionPage::keep(const QString &key, const QJsonValue &value)
{
    const bool isTakenAway = value.isNull() || value.isUndefined() || value == QJsonValue(QString());
    const QJsonValue answer = isTakenAway ? QJsonValue(QJsonValue::Undefined) : value;
    if (m_draft.fields[key] == answer)
        return;
    m_draft.fields[key] = answer; // an undefined one is taken out
    onAnswer(m_book.answer(m_draft.id, key, answer), this, [this](const Result<void> &answered) {
        if (!answered)
            return Q_EMIT failed(answered.error());
        Q_EMIT kept(m_book.clock().now());
    });
}

void InspectionPage::keepInItem(const QString &item, const QString &part, const QJsonValue &value)
{
    QJsonObject answer = m_draft.fields[draftKey::item(item)].toObject();
    answer[part] = value;
    keep(draftKey::item(item), answer);
    showItem(item);
    showProgress();
}

/// A visit is where it was begun: the first fix is kept, and a poor one gives way to a better one.
void InspectionPage::takePosition()
{
    const auto here = m_whereabouts.position();
    if (!here || !m_isHere || !m_isKept)
        return;
    const auto before = positionOf(m_draft);
    const auto radius = [](const Position &position) {
        return position.accuracyM.value_or(BestFix::unsaidAccuracyM);
    };
    if (!before || (radius(*before) > BestFix::poorM && radius(*here) < radius(*before)))
        keep(draftKey::position, toJson(*here));
}

void InspectionPage::addPhoto(const QString &item, PhotoRequest request)
{
    request.role = Photo::Role::Item;
    request.item = item;
    request.at = m_book.clock().now();
    request.position = m_whereabouts.position();
    const QString place = request.position ? m_whereabouts.placeOf(*request.position).words : QString();
    request.words = stampWords(m_person, place);
    m_photos->add(request);
}

void InspectionPage::onBookChanged()
{
    if (!m_isKept || !m_view)
        return;
    onAnswer(m_book.draft(m_draft.id), this, [this](const Result<Draft> &draft) {
        if (draft && draft->id == m_draft.id && draft->photos != m_photos->all())
            m_photos->setDraft(draft->id, draft->photos);
    });
}

void InspectionPage::takePhotos()
{
    if (!m_view)
        return;
    m_draft.photos = m_photos->all();
    for (const ChecklistItem &item : m_profile->asked())
        showItem(item.key);
    showProgress();
    if (m_isSubmitted && !m_photos->isBusy())
        submit();
}

ChecklistResult InspectionPage::result() const
{
    return checklistResult(*m_profile, itemsOf(m_draft, *m_profile));
}

void InspectionPage::showItem(const QString &item)
{
    const QJsonObject answer = m_draft.fields[draftKey::item(item)].toObject();
    ItemView view{.result = inspectionResultFromKey(answer["result"_L1].toString()),
                  .points = answer["points"_L1].toObject(),
                  .note = answer["note"_L1].toString(),
                  .photos = m_photos->views(item),
                  .lacks = {}};
    for (const ChecklistLack &lack : result().lacks)
        if (lack.item == item)
            view.lacks.push_back(lack.what);
    m_view->setItem(item, view);
}

void InspectionPage::showProgress()
{
    m_view->setProgress(result());
    m_view->cards()->setHandover(handoverLines(m_draft, m_book.reference()));
}

void InspectionPage::showSite()
{
    if (!m_view)
        return;
    const QDateTime now = m_book.clock().now();
    const QString name = m_draft.fields[draftKey::siteName].toString();
    if (m_site)
        m_view->cards()->setSite(m_site->about.name, siteLines(*m_site, m_whereabouts.position(), now), true);
    else
        m_view->cards()->setSite(name, name.isEmpty() ? QStringList() : QStringList{tr("Not registered yet")},
                                 false);
    std::vector<Option> cases;
    for (const LedgerRow &row : m_openCases) {
        QStringList words = {row.number, statusWord(key(row.state)).text, dayWords(row.reportedAt, now)};
        words.removeAll(QString());
        cases.push_back({idText(row.id), words.join(u" · "_s)});
    }
    m_view->cards()->setOpenCases(cases, m_draft.fields[draftKey::related].toString());
}

void InspectionPage::submit()
{
    m_view->commitPending();
    m_isSubmitted = m_photos->isBusy();
    if (m_isSubmitted)
        return;
    if (!result().isComplete())
        return m_view->showLacks();
    m_view->setEnabled(false);
    onAnswer(m_book.record(m_draft.id), this, [this](const Result<Recorded> &recorded) {
        m_view->setEnabled(true);
        if (!recorded)
            return Q_EMIT failed(recorded.error());
        m_isKept = false;
        Q_EMIT saved(*recorded);
    });
}

void InspectionPage::leave()
{
    m_view->commitPending();
    m_isSubmitted = false;
    Q_EMIT leftAsDraft(m_draft.id);
}

void InspectionPage::bin()
{
    m_isSubmitted = false;
    onAnswer(m_book.bin(m_draft.id), this, [this, draft = m_draft.id](const Result<void> &done) {
        if (!done)
            return Q_EMIT failed(done.error());
        Q_EMIT binned(draft);
    });
}

void InspectionPage::retranslate()
{
    if (!m_view)
        return;
    showProgress();
    showSite();
    Q_EMIT titleChanged(title());
}

} // namespace lantian
