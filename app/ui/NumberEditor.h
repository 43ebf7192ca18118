#pragma once

#include "ui/FieldEditor.h"

namespace lantian {

class ChoiceChips;
class NumberField;
class WrapLabel;

/// A field answered by a number, with the usual ones as chips.
class NumberEditor : public FieldEditor
{
    Q_OBJECT

public:
    NumberEditor(const Field &field, QWidget *parent);

    void setAnswer(const QJsonValue &answer) override;
    void setLastAnswers(const QStringList &answers) override;

protected:
    void retranslate() override;

private:
    void offer(const QStringList &numbers);
    void showPreset(std::optional<double> value);

    NumberField *m_number;
    ChoiceChips *m_presets;
    WrapLabel *m_hint;
};

} // namespace lantian
