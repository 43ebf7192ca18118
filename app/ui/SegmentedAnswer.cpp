#include "ui/SegmentedAnswer.h"

#include "ui/ArrowKeys.h"
#include "ui/Button.h"
#include "ui/Tone.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {
constexpr std::array results = {InspectionItem::Result::Pass, InspectionItem::Result::Fail,
                                InspectionItem::Result::NotApplicable};
}

SegmentedAnswer::SegmentedAnswer(const QString &question, QWidget *parent)
    : ThemedWidget(parent)
    , m_arrows(new ArrowKeys(this))
{
    constexpr std::array tones = {Tone::Good, Tone::Bad, Tone::Neutral};
    const std::array places = {u"first"_s, u"middle"_s, u"last"_s};
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    for (size_t i = 0; i < results.size(); ++i) {
        auto *segment = new Button({}, u"segment"_s, this);
        segment->setObjectName(u"answer-"_s + key(results[i]));
        segment->setCheckable(true);
        setTone(segment, tones[i]);
        setLook(segment, "place", places[i]);
        layout->addWidget(segment, 1);
        connect(segment, &Button::clicked, this, [this, i] {
            setAnswer(results[i]);
            Q_EMIT answered(results[i]);
        });
        m_segments[i] = segment;
    }
    m_arrows->setButtons({m_segments.begin(), m_segments.end()});
    setQuestion(question);
}

void SegmentedAnswer::setQuestion(const QString &question)
{
    m_question = question;
    setAccessibleName(question);
    retranslate();
}

void SegmentedAnswer::setAnswer(std::optional<InspectionItem::Result> answer)
{
    for (size_t i = 0; i < results.size(); ++i) {
        m_segments[i]->setChecked(answer == results[i]);
        if (answer == results[i])
            m_arrows->setEntry(m_segments[i]);
    }
}

std::optional<InspectionItem::Result> SegmentedAnswer::answer() const
{
    for (size_t i = 0; i < results.size(); ++i)
        if (m_segments[i]->isChecked())
            return results[i];
    return std::nullopt;
}

QSize SegmentedAnswer::sizeHint() const
{
    QSize widest;
    for (const Button *segment : m_segments)
        widest = widest.expandedTo(segment->sizeHint());
    return {widest.width() * static_cast<int>(m_segments.size()), widest.height()};
}

void SegmentedAnswer::retranslate()
{
    const std::array words = {tr("Met"), tr("Not met"), tr("Not applicable")};
    for (size_t i = 0; i < words.size(); ++i) {
        m_segments[i]->setText(words[i]);
        m_segments[i]->setAccessibleName(u"%1: %2"_s.arg(m_question, words[i]));
    }
}

} // namespace lantian
