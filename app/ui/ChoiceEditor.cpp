#include "ui/ChoiceEditor.h"

#include "ui/ChoiceChips.h"
#include "ui/Language.h"

#include <QJsonArray>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {
const QString yes = u"true"_s;
const QString no = u"false"_s;
} // namespace

ChoiceEditor::ChoiceEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, parent)
    , m_chips(new ChoiceChips(
          {}, field.kind == FieldKind::Choices ? ChoiceChips::Mode::Multi : ChoiceChips::Mode::Single, this))
{
    body()->addWidget(m_chips);
    connect(m_chips, &ChoiceChips::chosen, this, [this] { Q_EMIT answered(answer()); });
    connect(m_chips, &ChoiceChips::unchosen, this, [this] { Q_EMIT answered(answer()); });
    ChoiceEditor::retranslate();
}

QJsonValue ChoiceEditor::answer() const
{
    const QStringList keys = m_chips->chosenKeys();
    if (keys.isEmpty())
        return QJsonValue::Null;
    if (field().kind == FieldKind::YesNo)
        return keys.first() == yes;
    if (field().kind == FieldKind::Choices)
        return QJsonArray::fromStringList(keys);
    return keys.first();
}

void ChoiceEditor::setAnswer(const QJsonValue &answer)
{
    QStringList keys;
    if (answer.isBool())
        keys << (answer.toBool() ? yes : no);
    else if (answer.isString())
        keys << answer.toString();
    for (const QJsonValue &each : answer.toArray())
        keys << each.toString();
    if (keys != m_chips->chosenKeys())
        m_chips->setChosen(keys);
}

void ChoiceEditor::setSubtype(const QString &subtype)
{
    if (subtype == m_subtype)
        return;
    m_subtype = subtype;
    offer();
}

void ChoiceEditor::setLastAnswers(const QStringList &answers)
{
    m_last = answers;
    offer();
}

void ChoiceEditor::offer()
{
    std::vector<Option> options;
    if (field().kind == FieldKind::YesNo)
        options = {{yes, tr("Yes")}, {no, tr("No")}};
    for (const Choice &choice : field().choicesFor(m_subtype))
        options.push_back({choice.key, spoken(choice.name)});
    const auto rank = [this](const Option &option) {
        const qsizetype place = m_last.indexOf(option.key);
        return place < 0 ? m_last.size() : place;
    };
    if (field().kind != FieldKind::YesNo)
        std::stable_sort(options.begin(), options.end(),
                         [&rank](const Option &one, const Option &other) { return rank(one) < rank(other); });
    m_chips->setChoices(options);
}

void ChoiceEditor::retranslate()
{
    FieldEditor::retranslate();
    const QString unit = spoken(field().unit);
    m_chips->setLabel(unit.isEmpty() ? spoken(field().name) : tr("%1 (%2)").arg(spoken(field().name), unit));
    offer();
}

} // namespace lantian
