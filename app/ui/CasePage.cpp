#include "ui/CasePage.h"

#include "ui/Button.h"
#include "ui/CaseFactsCard.h"
#include "ui/CaseHead.h"
#include "ui/CasePhotos.h"
#include "ui/CompletePhoto.h"
#include "ui/EmptyState.h"
#include "ui/ErrorWords.h"
#include "ui/FlowLayout.h"
#include "ui/InspectionResult.h"
#include "ui/InspectionWords.h"
#include "ui/OnAnswer.h"
#include "ui/PhotoChooser.h"
#include "ui/RecordWords.h"
#include "ui/ScrollPage.h"
#include "ui/SideColumn.h"
#include "ui/Theme.h"
#include "ui/TimelineCard.h"
#include "ui/Tone.h"
#include "ui/WrapLabel.h"

#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

CasePage::CasePage(FieldBook &book, const PictureSource &pictures, QWidget *parent)
    : ThemedWidget(parent)
    , m_book(book)
    , m_stack(new QStackedLayout(this))
    , m_page(new ScrollPage(this))
    , m_main(new QWidget(this))
    , m_head(new CaseHead(this))
    , m_timeline(new TimelineCard(this))
    , m_words(new WrapLabel({}, u"muted"_s, this))
    , m_facts(new CaseFactsCard(this))
    , m_inspectionCard(new Card({}, this))
    , m_addPhoto(new Button({}, u"secondary"_s, this))
    , m_actions(new QWidget(this))
    , m_empty(new EmptyState(u"list"_s, {}, this))
{
    m_photos = new CasePhotos(pictures, this);
    m_inspection = new InspectionResult(pictures, this);
    m_inspectionCard->body()->addWidget(m_inspection);
    m_addPhoto->setObjectName(u"addPhoto"_s);
    m_addPhoto->setIconName(u"camera"_s);
    m_words->setObjectName(u"words"_s);
    m_words->hide();

    auto *mainLayout = new QVBoxLayout(m_main);
    mainLayout->setContentsMargins({});
    mainLayout->addWidget(m_head);
    mainLayout->addWidget(m_timeline);
    mainLayout->addWidget(m_inspectionCard);
    mainLayout->addStretch(1);
    auto *columns = new SideColumn(m_main, {.mainAtLeast = 560, .side = 400}, this);
    auto *actions = new FlowLayout(m_actions);
    actions->setContentsMargins({});
    actions->addWidget(m_addPhoto);
    for (QWidget *each : std::initializer_list<QWidget *>{m_photos, m_facts, m_actions, m_words})
        columns->side()->addWidget(each);
    columns->side()->addStretch(1);
    m_page->body()->addWidget(columns);
    m_stack->addWidget(m_page);
    m_stack->addWidget(m_empty);

    connect(m_photos, &CasePhotos::opened, this, [this](int index) {
        if (m_file)
            Q_EMIT photoRequested(m_file->about.photos, index);
    });
    connect(m_inspection, &InspectionResult::photoRequested, this, &CasePage::photoRequested);
    connect(m_facts, &CaseFactsCard::siteRequested, this, &CasePage::siteRequested);
    connect(m_facts, &CaseFactsCard::caseRequested, this, &CasePage::caseRequested);
    connect(m_facts, &CaseFactsCard::positionRequested, this, [this] { Q_EMIT positionRequested(m_id); });
    connect(m_addPhoto, &Button::clicked, this, [this] {
        choosePhotos(this, [this](const QStringList &paths) {
            for (const QString &path : paths)
                addPhoto(path);
        });
    });
    connect(&m_book, &FieldBook::changed, this, [this] {
        m_isStale = true;
        if (isVisible())
            look();
    });
    setPerson({});
    CasePage::restyle(appliedTheme());
    CasePage::retranslate();
}

void CasePage::open(const QUuid &id)
{
    if (id != m_id) {
        m_id = id;
        m_file.reset();
        m_words->hide();
        m_page->verticalScrollBar()->setValue(0);
        m_page->widget()->hide(); // never the case before under this one's name
    }
    look();
}

void CasePage::setPerson(const std::optional<Person> &person)
{
    m_person = person;
    m_addPhoto->setVisible(m_person.has_value());
}

QString CasePage::title() const
{
    if (!m_file)
        return tr("Case");
    const Case &about = m_file->about;
    const QString type = kindWords(m_book.reference().catalogue(), about.category, about.subtype);
    const QString where = m_file->site ? m_file->site->name : about.place;
    return where.isEmpty() ? type : where + u" · "_s + type;
}

void CasePage::look()
{
    m_isStale = false;
    if (m_id.isNull())
        return;
    onAnswer(m_book.caseFile(m_id), this, [this, id = m_id](const Result<CaseFile> &file) {
        if (id != m_id)
            return;
        if (file)
            take(*file);
        else
            onFailed(file.error());
    });
}

void CasePage::take(const CaseFile &file)
{
    m_file = file;
    const Case &about = file.about;
    const Catalogue &catalogue = m_book.reference().catalogue();
    const QDateTime now = m_book.clock().now();
    m_head->setFile(file, kindWords(catalogue, about.category, about.subtype), now);
    m_timeline->setEntries(timelineEntries(file, catalogue, now));
    m_photos->setPhotos(about.photos);
    m_facts->setFile(file, catalogue, now);
    m_inspectionCard->setVisible(file.inspection.has_value());
    if (file.inspection) {
        m_inspection->setInspection(*file.inspection);
        m_inspectionCard->setHeading(tr("Inspection · %1").arg(metWords(*file.inspection)));
    }
    m_page->widget()->show();
    m_stack->setCurrentWidget(m_page);
    Q_EMIT titleChanged(title());
    Q_EMIT shown(file);
}

void CasePage::onFailed(const Error &error)
{
    m_empty->setSentence(errorWords(error));
    m_stack->setCurrentWidget(m_empty);
}

void CasePage::addPhoto(const QString &path)
{
    if (!m_file || !m_person)
        return;
    ++m_adding;
    say(tr("%n photo(s) being taken in", nullptr, m_adding), false);
    const PhotoRequest request = completePhoto({.path = path, .role = Photo::Role::Other}, m_person->name, {},
                                               {}, m_book.clock().now());
    onAnswer(m_book.addCasePhoto(m_id, m_person->id, request), this, [this](const Result<Event> &added) {
        --m_adding;
        if (!added)
            say(errorWords(added.error()), true);
        else if (m_adding == 0)
            say(tr("The photos are saved here."), false);
    });
}

void CasePage::say(const QString &words, bool isTrouble)
{
    m_words->setText(words);
    setTone(m_words, isTrouble ? Tone::Bad : Tone::Neutral);
    m_words->show();
}

void CasePage::showEvent(QShowEvent *event)
{
    ThemedWidget::showEvent(event);
    if (m_isStale)
        look();
}

void CasePage::restyle(const Theme &theme)
{
    m_main->layout()->setSpacing(theme.space(16));
    m_actions->layout()->setSpacing(theme.space(12));
}

void CasePage::retranslate()
{
    m_addPhoto->setText(tr("Add photos"));
    m_addPhoto->setAccessibleName(m_addPhoto->text());
    if (m_file)
        take(*m_file);
}

} // namespace lantian
