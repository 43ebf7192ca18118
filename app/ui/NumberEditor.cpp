#include "ui/NumberEditor.h"

#include "ui/ChoiceChips.h"
#include "ui/Language.h"
#include "ui/NumberField.h"
#include "ui/WrapLabel.h"

#include <QVBoxLayout>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

int decimalsOf(const Field &field)
{
    if (field.kind == FieldKind::Integer)
        return 0;
    const double step = field.step.value_or(1);
    return step != std::floor(step) ? 2 : 1;
}

NumberRange rangeOf(const Field &field)
{
    return {field.min.value_or(0), field.max.value_or(999'999), field.step.value_or(1), decimalsOf(field)};
}

QString numberText(double number)
{
    return QString::number(number, 'g', 12);
}

} // namespace

NumberEditor::NumberEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, parent)
    , m_number(new NumberField({}, {}, rangeOf(field), this))
    , m_presets(new ChoiceChips({}, ChoiceChips::Mode::Single, this))
    , m_hint(new WrapLabel({}, u"muted"_s, this))
{
    m_number->setObjectName(u"number"_s);
    m_presets->setObjectName(u"presets"_s);
    body()->addWidget(m_number);
    body()->addWidget(m_presets);
    body()->addWidget(m_hint);
    QStringList presets;
    for (const double preset : field.presets)
        presets << numberText(preset);
    offer(presets);

    connect(m_number, &NumberField::entered, this, [this](double value) {
        showPreset(value);
        Q_EMIT answered(value);
    });
    connect(m_number, &NumberField::cleared, this, [this] {
        showPreset({});
        Q_EMIT answered(QJsonValue::Null);
    });
    connect(m_presets, &ChoiceChips::chosen, this, [this](const QString &key) {
        m_number->setValue(key.toDouble());
        Q_EMIT answered(key.toDouble());
    });
    connect(m_presets, &ChoiceChips::unchosen, this, [this] {
        m_number->setValue({});
        Q_EMIT answered(QJsonValue::Null);
    });
    NumberEditor::retranslate();
}

void NumberEditor::offer(const QStringList &numbers)
{
    std::vector<Option> options;
    for (const QString &number : numbers)
        options.push_back({number, number});
    m_presets->setChoices(options);
    m_presets->setVisible(!options.empty());
}

void NumberEditor::showPreset(std::optional<double> value)
{
    m_presets->setChosen(value ? QStringList{numberText(*value)} : QStringList());
}

void NumberEditor::setAnswer(const QJsonValue &answer)
{
    const auto value = answer.isDouble() ? std::optional(answer.toDouble()) : std::nullopt;
    if (value == m_number->value())
        return;
    m_number->setValue(value);
    showPreset(value);
}

void NumberEditor::setLastAnswers(const QStringList &answers)
{
    QStringList numbers;
    for (const QString &answer : answers.first(std::min<qsizetype>(2, answers.size()))) {
        bool isNumber = false;
        const double number = answer.toDouble(&isNumber);
        if (isNumber && accepts(field(), number))
            numbers << numberText(number);
    }
    for (const double preset : field().presets) {
        if (!numbers.contains(numberText(preset)))
            numbers << numberText(preset);
    }
    offer(numbers);
}

void NumberEditor::retranslate()
{
    FieldEditor::retranslate();
    m_number->setWords(spoken(field().name), spoken(field().unit));
    m_presets->setAccessibleName(spoken(field().name));
    m_hint->setText(spoken(field().hint));
    m_hint->setVisible(!field().hint.isEmpty());
}

} // namespace lantian
