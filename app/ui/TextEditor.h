#pragma once

#include "ui/FieldEditor.h"

namespace lantian {

class LineField;
class PhraseChips;
class RemarkField;
class WrapLabel;

/// A field answered in words: a line, or a remark with the usual phrases as chips.
class TextEditor : public FieldEditor
{
    Q_OBJECT

public:
    TextEditor(const Field &field, QWidget *parent);

    /// Offers `phrases` instead of the field's own.
    void setPhrases(const std::vector<LocalText> &phrases);

    void setAnswer(const QJsonValue &answer) override;
    void setLastAnswers(const QStringList &answers) override;
    void commitPending() override;

protected:
    void retranslate() override;

private:
    void onEdited(const QString &text);
    void onPicked(const QString &phrase);
    void offer();

    WrapLabel *m_label;
    LineField *m_line = nullptr;     ///< of a line
    RemarkField *m_remark = nullptr; ///< of a remark
    PhraseChips *m_chips;
    std::vector<LocalText> m_phrases;
    QStringList m_last;
};

} // namespace lantian
