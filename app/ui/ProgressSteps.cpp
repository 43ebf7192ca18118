#include "ui/ProgressSteps.h"

#include "ui/Theme.h"
#include "ui/Tone.h"
#include "ui/WrapLabel.h"

#include <QFrame>
#include <QGridLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

ProgressSteps::ProgressSteps(const QStringList &steps, QWidget *parent)
    : ThemedWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_short(new WrapLabel({}, u"step"_s, this))
{
    m_grid->setContentsMargins({});
    m_short->setObjectName(u"shortStep"_s);
    setLook(m_short, "current", true);
    m_short->hide();
    setSteps(steps);
    ProgressSteps::restyle(appliedTheme());
}

void ProgressSteps::setSteps(const QStringList &steps)
{
    m_steps = steps;
    const auto count = static_cast<size_t>(m_steps.size());
    while (m_bars.size() > count) {
        delete m_bars.back();
        delete m_words.back();
        m_bars.pop_back();
        m_words.pop_back();
    }
    while (m_bars.size() < count) {
        const auto column = static_cast<int>(m_bars.size());
        m_bars.push_back(new QFrame(this));
        m_words.push_back(new WrapLabel({}, u"step"_s, this));
        setRole(m_bars.back(), u"stepBar"_s);
        m_words.back()->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        m_grid->addWidget(m_bars.back(), 0, column);
        m_grid->addWidget(m_words.back(), 1, column);
        m_grid->setColumnStretch(column, 1);
    }
    m_grid->addWidget(m_short, 2, 0, 1, std::max(1, static_cast<int>(count)));
    setCurrent(m_current);
}

void ProgressSteps::setCurrent(int index)
{
    m_current = index;
    for (size_t i = 0; i < m_bars.size(); ++i) {
        const auto step = static_cast<int>(i);
        setLook(m_bars[i], "state", step < index ? u"done"_s : step == index ? u"current"_s : u"open"_s);
        m_words[i]->setText(m_steps[step]);
        setLook(m_words[i], "current", step == index);
    }
    retranslate();
    arrange();
}

QSize ProgressSteps::minimumSizeHint() const
{
    return {appliedTheme().space(48), m_grid->minimumSize().height()};
}

void ProgressSteps::arrange()
{
    int widest = 0;
    const QFontMetrics metrics(appliedTheme().font(17, true));
    for (const QString &step : m_steps)
        widest = std::max(widest, metrics.horizontalAdvance(step) + 4);
    const auto count = static_cast<int>(m_steps.size());
    const bool fits = count * widest + (count - 1) * m_grid->horizontalSpacing() <= width();
    for (WrapLabel *word : m_words)
        word->setVisible(fits);
    m_short->setVisible(!fits);
}

void ProgressSteps::resizeEvent(QResizeEvent *event)
{
    ThemedWidget::resizeEvent(event);
    arrange();
}

void ProgressSteps::restyle(const Theme &theme)
{
    m_grid->setHorizontalSpacing(theme.space(6));
    m_grid->setVerticalSpacing(theme.space(8));
    arrange();
}

void ProgressSteps::retranslate()
{
    if (m_current < m_steps.size())
        m_short->setText(
            tr("Step %1 of %2: %3").arg(m_current + 1).arg(m_steps.size()).arg(m_steps[m_current]));
    else
        m_short->setText(tr("All %n steps done", nullptr, static_cast<int>(m_steps.size())));
    setAccessibleName(m_short->text());
}

} // namespace lantian
