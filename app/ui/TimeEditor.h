#pragma once

#include "ui/FieldEditor.h"

class QDateTimeEdit;

namespace lantian {

class Button;
class FlowLayout;
class WrapLabel;

/// A field answered by a time: the usual ones as buttons, counted back from now, then set exactly.
class TimeEditor : public FieldEditor
{
    Q_OBJECT

public:
    TimeEditor(const Field &field, const Clock &clock, QWidget *parent);

    void setAnswer(const QJsonValue &answer) override;

protected:
    void restyle(const Theme &theme) override;
    void retranslate() override;

private:
    void take(const QDateTime &at);
    void showTime(const QDateTime &at);

    const Clock &m_clock;
    WrapLabel *m_label;
    QWidget *m_row;
    FlowLayout *m_flow;
    std::vector<Button *> m_ago; ///< one per usual time
    QDateTimeEdit *m_edit;
    Button *m_clear;
};

} // namespace lantian
