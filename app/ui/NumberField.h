#pragma once

#include "ui/ThemedWidget.h"

#include <optional>

class QBoxLayout;

namespace lantian {

class Button;
class NumberPad;
class WrapLabel;

/// Which numbers a NumberField takes.
struct NumberRange {
    double min = 0;
    double max = 9999;
    double step = 1;
    int decimals = 0; ///< digits after the point
};

/// A number with its unit: − and + step it; a tap on the number opens a number pad below it. Digits,
/// Backspace, Up and Down work from the keyboard. Nothing moves under the finger while a number is typed. One
/// outside the range is not taken, and the field says so.
class NumberField : public ThemedWidget
{
    Q_OBJECT

public:
    NumberField(const QString &label, const QString &unit, const NumberRange &range,
                QWidget *parent = nullptr);

    void setWords(const QString &label, const QString &unit);
    /// Shows `value`, or that there is none. Emits nothing.
    void setValue(std::optional<double> value);
    std::optional<double> value() const { return m_value; }

Q_SIGNALS:
    /// The person set the number, by step or digit.
    void entered(double value);
    /// The person erased the number, or what stands there is not one of the range.
    void cleared();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void restyle(const Theme &theme) override;
    void retranslate() override;

private:
    void onStep(int direction);
    void onTyped(QChar character);
    void onErased();
    void take(const QString &typed);
    void openPad(bool open);
    QString numberText(double value) const;
    QString withUnit(const QString &number) const;
    void showNumber();
    void holdRoom();
    void showRangeHint(bool shown);

    NumberRange m_range;
    QString m_unit;
    std::optional<double> m_value;
    QString m_typed;     ///< the digits as they stand
    bool m_fresh = true; ///< the next digit starts a new number

    WrapLabel *m_label;
    QBoxLayout *m_row;
    Button *m_less;
    Button *m_number;
    Button *m_more;
    WrapLabel *m_hint;
    NumberPad *m_pad;
};

} // namespace lantian
