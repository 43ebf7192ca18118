#pragma once

#include "fieldwork/SignIn.h"
#include "ui/ThemedWidget.h"
#include "ui/Tone.h"

class QVBoxLayout;

namespace lantian {

class Button;
class NumberPad;
class WrapLabel;

/// Where a person enters a PIN, on large keys or the keyboard. Shows a dot per digit, never
/// the digits, and forgets them once they are told.
class PinPad : public ThemedWidget
{
    Q_OBJECT

public:
    static constexpr int minDigits = shortestPin;
    static constexpr int maxDigits = longestPin;

    explicit PinPad(QWidget *parent = nullptr);

    /// Says something below the dots: what is asked for, or why the PIN was not taken.
    void setMessage(const QString &message, Tone tone = Tone::Neutral);
    /// Forgets the digits.
    void clear();

Q_SIGNALS:
    void entered(const QString &pin);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void restyle(const Theme &theme) override;
    void retranslate() override;

private:
    void onTyped(QChar digit);
    void onErased();
    void onDone();
    void showDots();

    QString m_pin;
    QWidget *m_column;
    WrapLabel *m_dots;
    WrapLabel *m_message;
    NumberPad *m_keys;
    Button *m_done;
    QVBoxLayout *m_layout;
};

} // namespace lantian
