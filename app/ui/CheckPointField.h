#pragma once

#include "domain/Checklist.h"
#include "ui/ThemedWidget.h"

#include <QJsonValue>

class QLineEdit;

namespace lantian {

class ChoiceChips;
class NumberField;
class WrapLabel;

/// One thing to look at within an item of a checklist, and its answer: for a tick true, false or `na`, for a
/// number a number, for a text a text.
class CheckPointField : public ThemedWidget
{
    Q_OBJECT

public:
    explicit CheckPointField(const CheckPoint &point, QWidget *parent = nullptr);

    /// Shows `value`, or that there is none for undefined or null. Emits nothing.
    void setValue(const QJsonValue &value);

Q_SIGNALS:
    /// The person answered; `value` is undefined when they took the answer back.
    void answered(const QJsonValue &value);

protected:
    void restyle(const Theme &theme) override;
    void retranslate() override;

private:
    QWidget *newAnswer();

    CheckPoint m_point;
    WrapLabel *m_question;
    ChoiceChips *m_tick = nullptr; ///< the one of the three that the kind asks for
    NumberField *m_number = nullptr;
    QLineEdit *m_text = nullptr;
};

} // namespace lantian
