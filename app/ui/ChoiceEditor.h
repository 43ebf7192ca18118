#pragma once

#include "ui/FieldEditor.h"

namespace lantian {

class ChoiceChips;

/// A field answered by chips: one choice, any choices, yes or no.
class ChoiceEditor : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceEditor(const Field &field, QWidget *parent);

    void setAnswer(const QJsonValue &answer) override;
    void setSubtype(const QString &subtype) override;
    void setLastAnswers(const QStringList &answers) override;

protected:
    void retranslate() override;

private:
    QJsonValue answer() const;
    void offer();

    ChoiceChips *m_chips;
    QString m_subtype;
    QStringList m_last; ///< keys answered last, newest first
};

} // namespace lantian
