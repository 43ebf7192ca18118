#include "ui/InspectionPage.h"

#include "base/Uuid7.h"
#include "fieldwork/DraftKeys.h"
#include "ui/ChecklistView.h"
#include "ui/DistanceWords.h"
#include "ui/ErrorWords.h"
#include "ui/InspectionCards.h"
#include "ui/InspectionWords.h"
#include "ui/Language.h"
#include "ui/OnAnswer.h"
#include "ui/RecordWords.h"
#include "ui/SitePicker.h"
#include "ui/VisitedSite.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr int mostSites = 20;

/// Null where nothing was said, which takes an answer away.
QJsonValue answerOf(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

InspectionPage::InspectionPage(FieldBook &book, Whereabouts &whereabouts, QWidget *parent)
    : DraftPage(book, whereabouts, parent)
    , m_site(new VisitedSite(book, whereabouts, *openDraft(), this))
    , m_stack(new QStackedWidget(this))
    , m_picker(new SitePicker)
{
    m_stack->addWidget(m_picker);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
    connect(m_site, &VisitedSite::changed, this, &InspectionPage::showPlace);
    connect(m_site, &VisitedSite::failed, this, &InspectionPage::failed);
    connect(m_picker, &SitePicker::searched, this, &InspectionPage::askForSites);
    connect(m_picker, &SitePicker::chosen, this, [this](const QUuid &site) { inspect(site, {}); });
    connect(m_picker, &SitePicker::named, this, [this](const QString &name) { inspect({}, name); });
}

void InspectionPage::begin(const Person &person, const QString &category)
{
    commitPending();
    beginFor(person);
    if (!takeChecklist(category))
        return;
    m_stack->setCurrentWidget(m_picker);
    Q_EMIT titleChanged(title());
}

void InspectionPage::resume(const Person &person, const Draft &draft)
{
    commitPending();
    beginFor(person);
    if (!takeChecklist(draft.category))
        return;
    resumeDraft(draft);
    if (draft.fields.contains(draftKey::site) || draft.fields.contains(draftKey::siteName))
        showChecklist();
    else
        m_stack->setCurrentWidget(m_picker);
    Q_EMIT titleChanged(title());
}

/// Shows the checklist of `category` without an answer; false, and said, when it has none.
bool InspectionPage::takeChecklist(const QString &category)
{
    m_category = category;
    const ChecklistProfile *profile = checklistOf(book().reference().catalogue(), category);
    if (!profile) {
        Q_EMIT failed({Error::Kind::NotFound,
                       u"category %1 has no checklist in the catalogue in force"_s.arg(category),
                       u"checklist-unknown"_s});
        return false;
    }
    if (profile != m_profile) {
        delete m_view;
        m_profile = profile;
        m_view = new ChecklistView(*m_profile);
        m_stack->addWidget(m_view);
        connectView();
    }
    m_view->startOver();
    m_picker->clear();
    askForSites();
    return true;
}

void InspectionPage::connectView()
{
    using Step = DraftKeeping::Step;
    connect(m_view, &ChecklistView::answered, this,
            [this](const QString &item, InspectionItem::Result result) {
                answerInItem(item, u"result"_s, key(result));
            });
    connect(m_view, &ChecklistView::noted, this,
            [this](const QString &item, const QString &note) { answerInItem(item, u"note"_s, note); });
    connect(m_view, &ChecklistView::pointAnswered, this,
            [this](const QString &item, const QString &point, const QJsonValue &value) {
                QJsonObject points =
                    openDraft()->draft().fields[draftKey::item(item)]["points"_L1].toObject();
                points[point] = value; // an undefined one is taken out
                answerInItem(item, u"points"_s, points);
            });
    connect(m_view, &ChecklistView::photoRequested, this, &InspectionPage::takePhoto);
    connect(m_view, &ChecklistView::photoOpened, this, &InspectionPage::lookAt);
    connect(m_view, &ChecklistView::photoRetryRequested, photos(), &DraftPhotos::retry);
    connect(m_view, &ChecklistView::photoRemoveRequested, photos(), &DraftPhotos::remove);
    connect(m_view, &ChecklistView::submitted, this, [this] { want(Step::Recording); });
    connect(m_view, &ChecklistView::left, this, [this] { want(Step::Leaving); });
    connect(m_view, &ChecklistView::binned, keeping(), &DraftKeeping::discard);
    connect(m_view, &ChecklistView::retryRequested, openDraft(), &OpenDraft::retry);
    connect(keeping(), &DraftKeeping::waitingChanged, m_view, &ChecklistView::setWaiting);
    connect(keeping(), &DraftKeeping::troubleChanged, m_view, &ChecklistView::setTrouble);
    connect(m_view->cards(), &InspectionCards::historyRequested, this, [this] {
        Q_EMIT siteRequested(idFromText(openDraft()->draft().fields[draftKey::site].toString()));
    });
    connect(m_view->cards(), &InspectionCards::otherSiteRequested, this, [this] {
        commitPending();
        m_picker->clear();
        m_stack->setCurrentWidget(m_picker);
    });
    connect(m_view->cards(), &InspectionCards::linked, this,
            [this](const QString &caseKey) { openDraft()->answer(draftKey::related, answerOf(caseKey)); });
}

QString InspectionPage::title() const
{
    const QString kind = kindWords(book().reference().catalogue(), m_category, {});
    return m_profile ? kind + u" · "_s + spoken(m_profile->name) : kind;
}

void InspectionPage::askForSites()
{
    const auto here = whereabouts().position();
    const QString text = m_picker->text();
    onAnswer(
        book().sites(m_category, text, here, mostSites), this,
        [this, here, text, category = m_category](const Result<std::vector<Site>> &sites) {
            if (!sites)
                return Q_EMIT failed(sites.error());
            if (text != m_picker->text() || category != m_category)
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

/// The draft is about the registered site `site`, or one that is only called `name`.
void InspectionPage::inspect(const QUuid &site, const QString &name)
{
    if (!openDraft()->isOpen())
        beginDraft(book().newDraft(Draft::Kind::Inspection, person().id, m_category, {}));
    openDraft()->answer(draftKey::site, site.isNull() ? QJsonValue() : QJsonValue(idText(site)));
    openDraft()->answer(draftKey::siteName, answerOf(name));
    openDraft()->answer(draftKey::related, {});
    showChecklist();
}

void InspectionPage::showChecklist()
{
    showDraft();
    m_site->look();
    m_stack->setCurrentWidget(m_view);
}

void InspectionPage::answerInItem(const QString &item, const QString &part, const QJsonValue &value)
{
    QJsonObject answer = openDraft()->draft().fields[draftKey::item(item)].toObject();
    answer[part] = value;
    openDraft()->answer(draftKey::item(item), answer);
}

void InspectionPage::lookAt(const QString &item, int index)
{
    photos()->look(index, item);
    if (const auto photo = photos()->looked())
        Q_EMIT photoRequested(*photo);
}

void InspectionPage::commitPending()
{
    if (m_view)
        m_view->commitPending();
}

ChecklistResult InspectionPage::result() const
{
    return checklistResult(*m_profile, itemsOf(openDraft()->draft(), *m_profile));
}

bool InspectionPage::isComplete()
{
    if (result().isComplete())
        return true;
    m_view->showLacks();
    return false;
}

void InspectionPage::showDraft()
{
    if (!m_view || !openDraft()->isOpen())
        return;
    const ChecklistResult found = result();
    for (const ChecklistItem &item : m_profile->asked())
        showItem(item.key, found);
    m_view->setProgress(found);
    m_view->cards()->setHandover(handoverLines(openDraft()->draft(), book().reference()));
}

void InspectionPage::showPhotos()
{
    showDraft();
}

void InspectionPage::showItem(const QString &item, const ChecklistResult &result)
{
    const QJsonObject answer = openDraft()->draft().fields[draftKey::item(item)].toObject();
    const auto trouble = photos()->trouble(item);
    ItemView view{.result = inspectionResultFromKey(answer["result"_L1].toString()),
                  .points = answer["points"_L1].toObject(),
                  .note = answer["note"_L1].toString(),
                  .photos = photos()->views(item),
                  .photoTrouble = trouble ? errorWords(*trouble) : QString(),
                  .lacks = {}};
    for (const ChecklistLack &lack : result.lacks) {
        if (lack.item == item)
            view.lacks.push_back(lack.what);
    }
    m_view->setItem(item, view);
}

void InspectionPage::showPlace()
{
    if (m_view && openDraft()->isOpen())
        m_site->show(*m_view->cards());
}

void InspectionPage::retranslate()
{
    if (!m_view)
        return;
    showDraft();
    showPlace();
    keeping()->say();
    Q_EMIT titleChanged(title());
}

} // namespace lantian
