#include "ui/CheckPointField.h"

#include "ui/ChoiceChips.h"
#include "ui/Language.h"
#include "ui/NumberField.h"
#include "ui/SideOrStack.h"
#include "ui/Theme.h"
#include "ui/WrapLabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr NumberRange readings{.min = 0, .max = 1'000'000, .step = 1, .decimals = 1};

/// The answer to a tick under the key of its chip.
QJsonValue tickFromKey(const QString &key)
{
    return key == u"na" ? QJsonValue(key) : QJsonValue(key == u"yes");
}

QStringList keysOf(const QJsonValue &tick)
{
    if (tick.isBool())
        return {tick.toBool() ? u"yes"_s : u"no"_s};
    return tick.isString() ? QStringList{tick.toString()} : QStringList();
}

} // namespace

CheckPointField::CheckPointField(const CheckPoint &point, QWidget *parent)
    : ThemedWidget(parent)
    , m_point(point)
    , m_question(new WrapLabel)
{
    setObjectName(u"point-"_s + point.key);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(new SideOrStack(m_question, newAnswer(), this));
    CheckPointField::restyle(appliedTheme());
    CheckPointField::retranslate();
}

QWidget *CheckPointField::newAnswer()
{
    switch (m_point.kind) {
    case CheckPoint::Kind::Tick:
        m_tick = new ChoiceChips({});
        connect(m_tick, &ChoiceChips::chosen, this,
                [this](const QString &key) { Q_EMIT answered(tickFromKey(key)); });
        connect(m_tick, &ChoiceChips::unchosen, this, [this] { Q_EMIT answered(QJsonValue::Undefined); });
        return m_tick;
    case CheckPoint::Kind::Number:
        m_number = new NumberField({}, {}, readings);
        connect(m_number, &NumberField::entered, this, [this](double value) { Q_EMIT answered(value); });
        connect(m_number, &NumberField::cleared, this, [this] { Q_EMIT answered(QJsonValue::Undefined); });
        return m_number;
    case CheckPoint::Kind::Text:
        m_text = new QLineEdit;
        m_text->setObjectName(u"text"_s);
        connect(m_text, &QLineEdit::textEdited, this, [this](const QString &text) {
            Q_EMIT answered(text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text));
        });
        return m_text;
    }
    Q_UNREACHABLE();
}

void CheckPointField::setValue(const QJsonValue &value)
{
    if (m_tick)
        m_tick->setChosen(keysOf(value));
    if (m_number && m_number->value() != (value.isDouble() ? std::optional(value.toDouble()) : std::nullopt))
        m_number->setValue(value.isDouble() ? std::optional(value.toDouble()) : std::nullopt);
    if (m_text && m_text->text() != value.toString())
        m_text->setText(value.toString());
}

void CheckPointField::restyle(const Theme &theme)
{
    if (!m_number)
        return;
    m_question->setAlignment(Qt::AlignLeading | Qt::AlignTop); // beside the number, not the middle of its pad
    m_question->setContentsMargins(0, theme.space(13), 0, 0);
}

void CheckPointField::retranslate()
{
    const QString question = spoken(m_point.text);
    m_question->setText(question);
    if (m_tick) {
        m_tick->setChoices(
            {{u"yes"_s, tr("✓ Met")}, {u"no"_s, tr("✗ Not met")}, {u"na"_s, tr("Not applicable")}});
        m_tick->setAccessibleName(question);
    }
    if (m_number) {
        m_number->setWords({}, spoken(m_point.unit));
        m_number->setAccessibleName(question);
    }
    if (m_text)
        m_text->setAccessibleName(question);
}

} // namespace lantian
