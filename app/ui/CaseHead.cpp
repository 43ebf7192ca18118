#include "ui/CaseHead.h"

#include "ui/CaseWords.h"
#include "ui/Chip.h"
#include "ui/FlowLayout.h"
#include "ui/ProgressSteps.h"
#include "ui/Theme.h"
#include "ui/TimeWords.h"
#include "ui/WrapLabel.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

int stepOf(const Case &about)
{
    switch (about.state) {
    case CaseState::Returned:
        return 0;
    case CaseState::Reported:
    case CaseState::Rejected:
    case CaseState::Merged:
        return 1;
    case CaseState::Accepted:
        return about.settledOnSite && about.reopened == 0 ? 4 : 2;
    case CaseState::Dispatched:
    case CaseState::Rectifying:
        return 3;
    case CaseState::Rectified:
        return 4;
    case CaseState::Verified:
        return 5;
    case CaseState::Closed:
        return 6;
    }
    Q_UNREACHABLE();
}

CaseHead::CaseHead(QWidget *parent)
    : Card({}, parent)
    , m_chips(new FlowLayout)
    , m_status(new Chip({}, Tone::Neutral, this))
    , m_left(new Chip({}, Tone::Neutral, this))
    , m_severity(new Chip({}, Tone::Neutral, this))
    , m_type(new Chip({}, Tone::Neutral, this))
    , m_number(new WrapLabel({}, u"muted"_s, this))
    , m_steps(new ProgressSteps({}, this))
{
    m_status->setObjectName(u"status"_s);
    m_number->setObjectName(u"number"_s);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_steps->setObjectName(u"steps"_s);
    for (QWidget *each : std::initializer_list<QWidget *>{m_status, m_left, m_severity, m_type})
        m_chips->addWidget(each);
    auto *top = new QHBoxLayout;
    top->addLayout(m_chips, 1);
    top->addWidget(m_number);
    body()->addLayout(top);
    body()->addWidget(m_steps);
    CaseHead::restyle(appliedTheme());
}

void CaseHead::put(Chip *chip, const StatusWord &word)
{
    chip->setStatus(word.text, word.tone);
    chip->setVisible(!word.text.isEmpty());
}

void CaseHead::setFile(const CaseFile &file, const QString &type, const QDateTime &now)
{
    const Case &about = file.about;
    const bool hasTimeLeft = isOpen(about.state) && about.due.isValid() && about.due >= now;
    put(m_status, caseStatus(file.row, now));
    put(m_left, hasTimeLeft ? StatusWord{timeLeftWords(about.due, now), Tone::Warning} : StatusWord{});
    put(m_severity, about.severity.isEmpty() ? StatusWord{} : severityWord(about.severity));
    put(m_type, {type, Tone::Neutral});
    m_number->setText(caseNumberWords(about.number, about.id));
    m_steps->setSteps({tr("Report"), tr("Acceptance"), tr("Dispatch"), tr("Rectification"),
                       tr("Verification"), tr("Closure")});
    m_steps->setCurrent(stepOf(about));
}

void CaseHead::restyle(const Theme &theme)
{
    Card::restyle(theme);
    m_chips->setSpacing(theme.space(8));
}

} // namespace lantian
