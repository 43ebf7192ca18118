#include "ui/TextEditor.h"

#include "ui/Language.h"
#include "ui/LineField.h"
#include "ui/PhraseChips.h"
#include "ui/RemarkField.h"
#include "ui/WrapLabel.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {
constexpr int mostLastAnswers = 3;

Qt::InputMethodHints hintsOf(FieldKind kind)
{
    if (kind == FieldKind::Phone)
        return Qt::ImhDialableCharactersOnly;
    if (kind == FieldKind::Plate)
        return Qt::ImhPreferUppercase | Qt::ImhNoPredictiveText;
    return Qt::ImhNone;
}
} // namespace

TextEditor::TextEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, parent)
    , m_label(new WrapLabel({}, u"fieldLabel"_s, this))
    , m_chips(new PhraseChips({}, this))
    , m_phrases(field.phrases)
{
    body()->addWidget(m_label);
    if (field.kind == FieldKind::Remark) {
        m_remark = new RemarkField({}, this);
        m_remark->setObjectName(u"remark"_s);
        body()->addWidget(m_chips);
        body()->addWidget(m_remark);
        connect(m_remark, &RemarkField::edited, this, &TextEditor::onEdited);
    } else {
        m_line = new LineField(this);
        m_line->setObjectName(u"line"_s);
        m_line->setInputMethodHints(hintsOf(field.kind));
        body()->addWidget(m_line);
        body()->addWidget(m_chips);
        connect(m_line, &LineField::edited, this, &TextEditor::onEdited);
    }
    connect(m_chips, &PhraseChips::picked, this, &TextEditor::onPicked);
    TextEditor::retranslate();
}

void TextEditor::onEdited(const QString &text)
{
    const QString answer = field().kind == FieldKind::Plate ? text.trimmed().toUpper() : text.trimmed();
    Q_EMIT answered(answer.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(answer));
}

void TextEditor::onPicked(const QString &phrase)
{
    if (m_remark) {
        m_remark->append(phrase);
    } else {
        m_line->setAnswer(phrase);
        onEdited(phrase);
    }
}

void TextEditor::setPhrases(const std::vector<LocalText> &phrases)
{
    m_phrases = phrases;
    offer();
}

void TextEditor::setAnswer(const QJsonValue &answer)
{
    // What the person is typing has spaces and small letters that the answer has not.
    const QString text = answer.toString();
    if (m_remark && m_remark->remark().trimmed() != text)
        m_remark->setRemark(text);
    if (m_line && m_line->text().trimmed().compare(text, Qt::CaseInsensitive) != 0)
        m_line->setAnswer(text);
}

void TextEditor::setLastAnswers(const QStringList &answers)
{
    m_last = field().personal ? QStringList() : answers.mid(0, mostLastAnswers);
    offer();
}

void TextEditor::commitPending()
{
    if (m_remark)
        m_remark->commitPending();
    else
        m_line->commitPending();
}

void TextEditor::offer()
{
    QStringList phrases = m_remark ? QStringList() : m_last;
    for (const LocalText &phrase : m_phrases)
        phrases << spoken(phrase);
    m_chips->setPhrases(phrases);
    m_chips->setVisible(!phrases.isEmpty());
}

void TextEditor::retranslate()
{
    FieldEditor::retranslate();
    const QString name = spoken(field().name);
    const QString hint = spoken(field().hint);
    m_label->setText(name);
    if (m_remark) {
        m_remark->setLabel(hint.isEmpty() ? name : hint);
        m_remark->setAccessibleName(name);
        m_label->setVisible(!hint.isEmpty());
    } else {
        m_line->setPlaceholderText(hint);
        m_line->setAccessibleName(name);
    }
    offer();
}

} // namespace lantian
