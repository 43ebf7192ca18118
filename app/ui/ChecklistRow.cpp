#include "ui/ChecklistRow.h"

#include "ui/EdgedPanel.h"
#include "ui/ItemDetails.h"
#include "ui/ItemPhotos.h"
#include "ui/Language.h"
#include "ui/RowButton.h"
#include "ui/SegmentedAnswer.h"
#include "ui/SideOrStack.h"
#include "ui/Theme.h"
#include "ui/TroubleLine.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

ChecklistRow::ChecklistRow(const ChecklistItem &item, int number, QWidget *parent)
    : ThemedWidget(parent)
    , m_item(item)
    , m_heading(new RowButton)
    , m_photos(new ItemPhotos)
    , m_answer(new SegmentedAnswer({}))
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"item-"_s + item.key);
    m_heading->setObjectName(u"heading"_s);
    m_heading->setCheckable(true);
    m_heading->setNumber(number);
    m_answer->setObjectName(u"answer"_s);
    m_layout->addWidget(new SideOrStack(m_heading, new SideOrStack(m_photos, m_answer), this));
    connect(m_heading, &RowButton::toggled, this, &ChecklistRow::setUnfolded);
    connect(m_photos, &ItemPhotos::addRequested, this, &ChecklistRow::photoRequested);
    connect(m_photos, &ItemPhotos::opened, this, &ChecklistRow::photoOpened);
    connect(m_answer, &SegmentedAnswer::answered, this, &ChecklistRow::answered);
    ChecklistRow::retranslate();
    ChecklistRow::restyle(appliedTheme());
}

void ChecklistRow::setView(const ItemView &view)
{
    if (view == m_view)
        return;
    m_view = view;
    m_answer->setAnswer(view.result);
    m_photos->setPhotos(view.photos);
    m_photos->setVisible(view.result == InspectionItem::Result::Fail || !view.photos.empty());
    if (m_details)
        m_details->setAnswers(view.points, view.note);
    showTrouble();
    showState();
}

void ChecklistRow::showTrouble()
{
    if (!m_trouble && m_view.photoTrouble.isEmpty())
        return;
    if (!m_trouble) {
        m_trouble = new TroubleLine(TroubleLine::Offer::RetryOrRemove, this);
        m_trouble->setObjectName(u"photoTrouble"_s);
        connect(m_trouble, &TroubleLine::retryRequested, this, &ChecklistRow::photoRetryRequested);
        connect(m_trouble, &TroubleLine::removeRequested, this, &ChecklistRow::photoRemoveRequested);
        m_layout->insertWidget(1, m_trouble);
    }
    m_trouble->setTrouble(m_view.photoTrouble);
}

void ChecklistRow::setUnfolded(bool unfolded)
{
    if (unfolded && !m_details) {
        m_details = new ItemDetails(m_item, this);
        m_details->setAnswers(m_view.points, m_view.note);
        connect(m_details, &ItemDetails::pointAnswered, this, &ChecklistRow::pointAnswered);
        connect(m_details, &ItemDetails::noted, this, &ChecklistRow::noted);
        m_layout->addWidget(m_details);
    }
    m_heading->setChecked(unfolded);
    if (m_details)
        m_details->setVisible(unfolded);
}

void ChecklistRow::commitPending()
{
    if (m_details)
        m_details->commitPending();
}

QWidget *ChecklistRow::goTo(const ChecklistLack &lack)
{
    QWidget *place = m_answer;
    if (lack.what == ChecklistLack::What::Photo)
        place = m_photos;
    if (lack.what == ChecklistLack::What::Point) {
        setUnfolded(true);
        place = m_details->fieldOf(lack.point);
    }
    const auto parts = place->findChildren<QWidget *>();
    const auto first = std::find_if(parts.begin(), parts.end(), [](const QWidget *part) {
        return part->isEnabled() && (part->focusPolicy() & Qt::TabFocus);
    });
    if (first != parts.end())
        (*first)->setFocus(Qt::OtherFocusReason);
    return place;
}

bool ChecklistRow::anyPointFails() const
{
    return std::any_of(m_item.points.begin(), m_item.points.end(), [this](const CheckPoint &point) {
        const QJsonValue answer = m_view.points[point.key];
        return answer.isBool() && !answer.toBool();
    });
}

void ChecklistRow::showState()
{
    using Result = InspectionItem::Result;
    using What = ChecklistLack::What;
    const auto lacks = [this](What what) {
        return std::find(m_view.lacks.begin(), m_view.lacks.end(), what) != m_view.lacks.end();
    };
    const bool isDoubtful = m_view.result == Result::Pass && anyPointFails();
    QStringList state;
    if (isDoubtful)
        state << tr("a check point is not met");
    if (!m_view.note.isEmpty())
        state << m_view.note;
    else if (m_view.result == Result::Pass && !isDoubtful)
        state << tr("100 %");
    else if (m_view.result == Result::NotApplicable)
        state << tr("Does not apply on this visit");
    else if (!m_view.result)
        state << tr("Tap for what to look at");
    if (lacks(What::Photo))
        state << tr("needs a photo");
    if (lacks(What::Point))
        state << tr("a check point is missing");
    m_heading->setWords(spoken(m_item.name), state.join(u" · "_s));
    m_heading->setDetailTone(m_view.result == Result::Fail ? Tone::Bad
                             : isDoubtful                  ? Tone::Warning
                                                           : Tone::Neutral);
    update();
}

void ChecklistRow::paintEvent(QPaintEvent *)
{
    const Theme theme = appliedTheme();
    const Tokens &tokens = theme.tokens();
    QPainter painter(this);
    paint(painter,
          {.fill = tokens.card,
           .edge = m_view.result == InspectionItem::Result::Fail ? tokens.bad : tokens.line,
           .edgeWidth = theme.space(5),
           .radius = theme.space(14)},
          this);
}

void ChecklistRow::restyle(const Theme &theme)
{
    m_layout->setContentsMargins(theme.space(20), theme.space(3), theme.space(14), theme.space(3));
    m_layout->setSpacing(theme.space(8));
}

void ChecklistRow::retranslate()
{
    m_answer->setQuestion(spoken(m_item.name));
    m_photos->setItem(spoken(m_item.name));
    showState();
}

} // namespace lantian
