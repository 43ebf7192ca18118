#include "ui/NumberField.h"

#include "ui/Button.h"
#include "ui/NumberPad.h"
#include "ui/Theme.h"
#include "ui/Tone.h"
#include "ui/WrapLabel.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

NumberField::NumberField(const QString &label, const QString &unit, const NumberRange &range, QWidget *parent)
    : ThemedWidget(parent)
    , m_range(range)
    , m_label(new WrapLabel({}, u"fieldLabel"_s, this))
    , m_row(new QHBoxLayout)
    , m_less(new Button({}, {}, this))
    , m_number(new Button({}, u"value"_s, this))
    , m_more(new Button({}, {}, this))
    , m_hint(new WrapLabel({}, u"muted"_s, this))
    , m_pad(new NumberPad(range.decimals > 0 ? NumberPad::Point::With : NumberPad::Point::Without, this))
{
    m_less->setObjectName(u"less"_s);
    m_less->setIconName(u"minus"_s);
    m_number->setObjectName(u"number"_s);
    m_more->setObjectName(u"more"_s);
    m_more->setIconName(u"plus"_s);
    for (Button *stepper : {m_less, m_more})
        stepper->setAutoRepeat(true);
    m_hint->setObjectName(u"hint"_s);
    setTone(m_hint, Tone::Warning);
    m_hint->hide();
    m_pad->setObjectName(u"pad"_s);
    m_pad->hide();

    for (Button *button : {m_less, m_number, m_more})
        m_row->addWidget(button);
    m_row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_label);
    layout->addLayout(m_row);
    layout->addWidget(m_hint);
    layout->addWidget(m_pad, 0, Qt::AlignLeading);

    connect(m_less, &Button::clicked, this, [this] { onStep(-1); });
    connect(m_more, &Button::clicked, this, [this] { onStep(+1); });
    connect(m_number, &Button::clicked, this, [this] { openPad(m_pad->isHidden()); });
    connect(m_pad, &NumberPad::typed, this, &NumberField::onTyped);
    connect(m_pad, &NumberPad::erased, this, &NumberField::onErased);
    setWords(label, unit);
    NumberField::restyle(appliedTheme());
}

void NumberField::setWords(const QString &label, const QString &unit)
{
    m_unit = unit;
    m_label->setText(label);
    m_label->setVisible(!label.isEmpty());
    setAccessibleName(label);
    retranslate();
}

void NumberField::setValue(std::optional<double> value)
{
    m_value = value;
    m_typed = value ? numberText(*value) : QString();
    m_fresh = true;
    showRangeHint(false);
    showNumber();
}

void NumberField::onStep(int direction)
{
    const double from = m_value.value_or(direction > 0 ? m_range.min - m_range.step : m_range.min);
    const double to = std::clamp(from + direction * m_range.step, m_range.min, m_range.max);
    if (m_value && to == *m_value) {
        showRangeHint(true);
        return;
    }
    setValue(to);
    Q_EMIT entered(to);
}

void NumberField::onTyped(QChar character)
{
    QString typed = m_fresh ? QString() : m_typed;
    if (character == u'.' && (m_range.decimals == 0 || typed.contains(u'.')))
        return;
    const qsizetype point = typed.indexOf(u'.');
    if (point >= 0 && typed.size() - point > m_range.decimals)
        return;
    typed += character;
    if (typed.toDouble() > m_range.max) {
        showRangeHint(true);
        return;
    }
    take(typed);
}

void NumberField::onErased()
{
    take(m_typed.chopped(m_typed.isEmpty() ? 0 : 1));
}

void NumberField::take(const QString &typed)
{
    const bool hadValue = m_value.has_value();
    bool isNumber = false;
    const double number = typed.toDouble(&isNumber);
    const bool inRange = isNumber && number >= m_range.min && number <= m_range.max;
    m_typed = typed;
    m_fresh = false;
    m_value = inRange ? std::optional(number) : std::nullopt;
    showRangeHint(!typed.isEmpty() && !inRange);
    showNumber();
    if (inRange)
        Q_EMIT entered(number);
    else if (hadValue)
        Q_EMIT cleared();
}

void NumberField::openPad(bool open)
{
    QSizePolicy policy = m_hint->sizePolicy();
    policy.setRetainSizeWhenHidden(open); // it stands above the pad
    m_hint->setSizePolicy(policy);
    m_pad->setVisible(open);
    m_fresh = true;
}

void NumberField::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous())
        openPad(false);
    ThemedWidget::hideEvent(event);
}

void NumberField::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    if (event->key() == Qt::Key_Up)
        onStep(+1);
    else if (event->key() == Qt::Key_Down)
        onStep(-1);
    else if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete)
        onErased();
    else if (text.size() == 1 && (text.front() == u'.' || (text.front() >= u'0' && text.front() <= u'9')))
        onTyped(text.front());
    else
        ThemedWidget::keyPressEvent(event);
}

QString NumberField::numberText(double value) const
{
    QString text = QString::number(value, 'f', m_range.decimals);
    if (text.contains(u'.')) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    return text;
}

QString NumberField::withUnit(const QString &number) const
{
    if (number.isEmpty())
        return tr("Not filled in");
    return m_unit.isEmpty() ? number : u"%1 %2"_s.arg(number, m_unit);
}

/// Makes the number as wide as it can become.
void NumberField::holdRoom()
{
    QString longest(numberText(std::floor(m_range.max)).size(), u'8');
    if (m_range.decimals > 0)
        longest += u'.' + QString(m_range.decimals, u'8');
    int widest = 0;
    for (const QString &text : {withUnit(longest), withUnit({})}) {
        m_number->setText(text);
        widest = std::max(widest, m_number->sizeHint().width());
    }
    m_number->setMinimumWidth(widest);
    showNumber();
}

void NumberField::showNumber()
{
    const QString shown = withUnit(m_typed);
    m_number->setText(shown);
    m_number->setAccessibleName(accessibleName().isEmpty() ? shown
                                                           : u"%1: %2"_s.arg(accessibleName(), shown));
    setLook(m_number, "empty", m_typed.isEmpty());
}

void NumberField::showRangeHint(bool shown)
{
    m_hint->setText(tr("Between %1 and %2").arg(numberText(m_range.min), numberText(m_range.max)));
    m_hint->setVisible(shown);
}

void NumberField::restyle(const Theme &theme)
{
    layout()->setSpacing(theme.space(8));
    m_row->setSpacing(theme.space(8));
    holdRoom();
}

void NumberField::retranslate()
{
    m_less->setAccessibleName(tr("Less"));
    m_more->setAccessibleName(tr("More"));
    m_number->setToolTip(tr("Opens the number pad"));
    showRangeHint(!m_hint->isHidden());
    holdRoom();
}

} // namespace lantian
