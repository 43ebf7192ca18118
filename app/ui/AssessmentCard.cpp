#include "ui/AssessmentCard.h"

#include "ui/CaseWords.h"
#include "ui/Chip.h"
#include "ui/Language.h"
#include "ui/TimeWords.h"
#include "ui/WrapLabel.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

Assessed assessed(const Catalogue &catalogue, const Category &category, const CaseFacts &facts,
                  const QDate &day)
{
    Assessed result{.gravity = gravity(category, facts), .warning = category.warning};
    const Subtype *subtype = category.subtype(facts.subtype);
    if (subtype && !subtype->warning.isEmpty())
        result.warning = subtype->warning;
    const auto nameOf = [&catalogue](const QString &key) {
        const Department *department = catalogue.department(key);
        return department ? department->name : LocalText{key, key};
    };
    const Suggestion suggested = suggestion(category, facts, result.gravity.severity);
    if (!suggested.department.isEmpty())
        result.department = nameOf(suggested.department);
    for (const QString &key : suggested.assist)
        result.assisting.push_back(nameOf(key));
    result.within = suggested.within;
    result.note = suggested.note;
    result.law = citations(lawInForce(catalogue.law, facts.category, facts.subtype, facts.failedItems, day));
    return result;
}

namespace {

QStringList spokenEach(const std::vector<LocalText> &texts)
{
    QStringList words;
    for (const LocalText &text : texts) {
        if (const QString word = spoken(text); !words.contains(word))
            words << word;
    }
    return words;
}

void say(WrapLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

AssessmentCard::AssessmentCard(QWidget *parent)
    : Card({}, parent)
    , m_severity(new Chip({}, Tone::Neutral, this))
    , m_warning(new WrapLabel({}, u"strong"_s, this))
    , m_advice(new WrapLabel({}, u"strong"_s, this))
    , m_goes(new WrapLabel({}, {}, this))
    , m_law(new WrapLabel({}, u"muted"_s, this))
    , m_limits(new WrapLabel({}, u"muted"_s, this))
{
    setObjectName(u"assessment"_s);
    m_severity->setObjectName(u"severity"_s);
    m_warning->setObjectName(u"warning"_s);
    m_advice->setObjectName(u"advice"_s);
    m_goes->setObjectName(u"goes"_s);
    m_law->setObjectName(u"law"_s);
    setTone(m_warning, Tone::Warning);
    setTone(m_advice, Tone::Bad);
    setAside(m_severity);
    for (WrapLabel *label : {m_warning, m_advice, m_goes, m_law, m_limits})
        body()->addWidget(label);
    AssessmentCard::retranslate();
}

void AssessmentCard::setAssessed(const Assessed &assessed)
{
    if (assessed == m_assessed)
        return;
    m_assessed = assessed;
    retranslate();
}

void AssessmentCard::retranslate()
{
    setHeading(tr("What this means"));
    const StatusWord severity = severityWord(m_assessed.gravity.severity);
    m_severity->setStatus(severity.text, severity.tone);
    const QString warning = spoken(m_assessed.warning);
    say(m_warning, warning.isEmpty() ? QString() : tr("Mind: %1").arg(warning));
    const QString advice = spoken(m_assessed.gravity.advice);
    say(m_advice, advice.isEmpty() ? QString() : tr("At once: %1").arg(advice));

    QStringList goes;
    if (!m_assessed.department.isEmpty())
        goes << tr("Goes to: %1").arg(spoken(m_assessed.department));
    if (!m_assessed.assisting.empty())
        goes << tr("with %1").arg(spokenEach(m_assessed.assisting).join(tr(", ")));
    if (m_assessed.within.count() > 0)
        goes << tr("within %1 of its dispatch").arg(spanWords(m_assessed.within));
    if (!m_assessed.note.isEmpty())
        goes << spoken(m_assessed.note);
    say(m_goes, goes.join(u" · "_s));
    const QStringList law = spokenEach(m_assessed.law);
    say(m_law, law.isEmpty() ? QString() : tr("Legal basis: %1").arg(law.join(tr("; "))));
    m_limits->setText(tr("You report and dissuade; penalties are not yours to decide"));
}

} // namespace lantian
