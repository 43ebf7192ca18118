#include "ui/ReportView.h"

#include "ui/ActionBar.h"
#include "ui/AssessmentCard.h"
#include "ui/Button.h"
#include "ui/LacksCard.h"
#include "ui/Language.h"
#include "ui/PhotoPane.h"
#include "ui/PositionCard.h"
#include "ui/ReportColumns.h"
#include "ui/ScrollPage.h"
#include "ui/Theme.h"
#include "ui/TroubleLine.h"
#include "ui/WrapLabel.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

const QString photoKey = u"photo"_s;
const QString subtypeKey = u"subtype"_s;
const QString actionKey = u"action"_s;

QString targetOf(const Lack &lack)
{
    switch (lack.what) {
    case Lack::What::Photo:
        return photoKey;
    case Lack::What::Subtype:
        return subtypeKey;
    case Lack::What::Action:
        return actionKey;
    case Lack::What::Field:
        return lack.key;
    }
    Q_UNREACHABLE();
}

QString nameOf(const Lack &lack, const Category &category)
{
    switch (lack.what) {
    case Lack::What::Photo:
        return ReportView::tr("A photo");
    case Lack::What::Subtype:
        return ReportView::tr("Kind of problem");
    case Lack::What::Action:
        return ReportView::tr("Done on the spot");
    case Lack::What::Field:
        break;
    }
    const Field *field = category.field(lack.key);
    return field ? spoken(field->name) : lack.key;
}

} // namespace

ReportView::ReportView(const Clock &clock, QWidget *parent)
    : ThemedWidget(parent)
    , m_page(new ScrollPage(this))
    , m_trouble(new Card)
    , m_troubleLine(new TroubleLine(TroubleLine::Offer::Retry))
    , m_lacksCard(new LacksCard)
    , m_near(new NearCasesCard)
    , m_photos(new PhotoPane)
    , m_position(new PositionCard)
    , m_form(new ReportForm(clock))
    , m_assessment(new AssessmentCard)
    , m_offer(new Button({}, u"phrase"_s))
    , m_waiting(new WrapLabel({}, u"muted"_s))
    , m_discard(new Button({}, u"quiet"_s))
    , m_leave(new Button({}, u"secondary"_s))
    , m_save(new Button({}, u"primary"_s))
{
    m_page->setObjectName(u"reportScroll"_s);
    m_trouble->setObjectName(u"trouble"_s);
    m_offer->setObjectName(u"nearOffer"_s);
    m_offer->hide();
    m_waiting->setObjectName(u"waiting"_s);
    m_waiting->hide();
    m_discard->setObjectName(u"discard"_s);
    m_discard->setIconName(u"trash"_s);
    m_leave->setObjectName(u"leave"_s);
    m_save->setObjectName(u"save"_s);

    m_trouble->body()->addWidget(m_troubleLine);
    m_trouble->hide();
    m_near->hide();
    auto *seen = new QWidget;
    auto *seenLayout = new QVBoxLayout(seen);
    seenLayout->setContentsMargins({});
    seenLayout->addWidget(m_photos);
    seenLayout->addWidget(m_position);
    auto *asked = new Card;
    asked->body()->addWidget(m_form);
    asked->body()->addStretch(1);
    for (QWidget *each : {static_cast<QWidget *>(m_trouble), static_cast<QWidget *>(m_lacksCard),
                          static_cast<QWidget *>(m_near)})
        m_page->body()->addWidget(each);
    m_columns = new ReportColumns(seen, asked, m_assessment);
    m_columns->installEventFilter(this);
    m_page->body()->addWidget(m_columns);
    m_page->body()->addStretch(1);

    auto *status = new QWidget;
    auto *statusLayout = new QVBoxLayout(status);
    statusLayout->setContentsMargins({});
    statusLayout->addWidget(m_offer, 0, Qt::AlignLeading);
    statusLayout->addWidget(m_waiting);
    auto *bar = new ActionBar(status, this);
    for (Button *button : {m_discard, m_leave, m_save})
        bar->addButton(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_page, 1);
    layout->addWidget(bar);
    connectAll();
    ReportView::restyle(appliedTheme());
    ReportView::retranslate();
}

void ReportView::connectAll()
{
    connect(m_save, &Button::clicked, this, &ReportView::saveRequested);
    connect(m_leave, &Button::clicked, this, &ReportView::leaveRequested);
    connect(m_discard, &Button::clicked, this, &ReportView::discardRequested);
    connect(m_troubleLine, &TroubleLine::retryRequested, this, &ReportView::retryRequested);
    connect(m_lacksCard, &LacksCard::chosen, this, &ReportView::goTo);
    connect(m_near, &NearCasesCard::caseRequested, this, &ReportView::caseRequested);
    connect(m_near, &NearCasesCard::linked, this, &ReportView::linked);
    connect(m_near, &NearCasesCard::closed, m_near, &QWidget::hide);
    connect(m_page->verticalScrollBar(), &QScrollBar::valueChanged, this, &ReportView::keepBesideInSight);
    connect(m_offer, &Button::clicked, this, [this] {
        m_near->setVisible(m_near->isHidden());
        toTop();
    });
}

void ReportView::keepBesideInSight()
{
    const int top = m_columns->mapFrom(m_page->viewport(), QPoint(0, 0)).y();
    const int margin = appliedTheme().space(20);
    m_columns->setSeenPart(top + margin, m_page->viewport()->height() - 2 * margin);
}

bool ReportView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Move || event->type() == QEvent::Resize)
        keepBesideInSight();
    return ThemedWidget::eventFilter(watched, event);
}

void ReportView::setNearby(const QString &offer, const std::vector<NearView> &cases, const QUuid &linked)
{
    m_offer->setText(offer);
    m_offer->setAccessibleName(offer);
    m_offer->setVisible(!offer.isEmpty());
    m_near->setCases(cases, linked);
    if (cases.empty())
        m_near->hide();
}

void ReportView::setLacks(const std::vector<Lack> &lacks, const Category &category)
{
    m_lacks = lacks;
    m_category = category;
    m_form->setLacks(lacks);
    showLacks();
}

void ReportView::showLacks()
{
    std::vector<Option> options;
    bool photo = false;
    for (const Lack &lack : m_lacks) {
        options.push_back({targetOf(lack), nameOf(lack, m_category)});
        photo = photo || lack.what == Lack::What::Photo;
    }
    m_photos->setLacking(photo);
    m_lacksCard->setLacks(options);
}

void ReportView::goTo(const QString &key)
{
    for (const Lack &lack : m_lacks) {
        if (targetOf(lack) != key)
            continue;
        FieldEditor *editor = m_form->editorFor(lack);
        // What was just opened is laid out first.
        QMetaObject::invokeMethod(
            this,
            [this, editor] {
                m_page->ensureWidgetVisible(editor ? static_cast<QWidget *>(editor) : m_photos, 0,
                                            appliedTheme().space(20));
                if (editor)
                    editor->focusAnswer();
                else
                    m_photos->focusAdding();
            },
            Qt::QueuedConnection);
        return;
    }
}

void ReportView::setTrouble(const QString &words)
{
    m_troubleLine->setTrouble(words);
    m_trouble->setVisible(!words.isEmpty());
    if (!words.isEmpty())
        toTop();
}

void ReportView::setWaiting(const QString &words)
{
    m_waiting->setText(words);
    m_waiting->setVisible(!words.isEmpty());
    for (Button *button : {m_discard, m_leave, m_save})
        button->setEnabled(words.isEmpty());
}

void ReportView::toTop()
{
    QMetaObject::invokeMethod(
        this, [this] { m_page->ensureVisible(0, 0); }, Qt::QueuedConnection);
}

void ReportView::restyle(const Theme &theme)
{
    m_photos->parentWidget()->layout()->setSpacing(theme.space(12));
    m_waiting->parentWidget()->layout()->setSpacing(theme.space(4));
}

void ReportView::retranslate()
{
    m_discard->setText(tr("Delete"));
    m_leave->setText(tr("Keep as draft"));
    m_save->setText(tr("Save"));
    for (Button *button : {m_leave, m_save})
        button->setAccessibleName(button->text());
    m_discard->setAccessibleName(tr("Delete this draft"));
    showLacks();
}

} // namespace lantian
