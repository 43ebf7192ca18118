#pragma once

#include "ui/ThemedWidget.h"

namespace lantian {

class PinPad;

/// Asks for a new PIN, twice, so that a slip of the finger locks nobody out.
class NewPin : public ThemedWidget
{
    Q_OBJECT

public:
    explicit NewPin(QWidget *parent = nullptr);

    /// Forgets what was entered and asks anew.
    void begin();

Q_SIGNALS:
    void chosen(const QString &pin);

protected:
    void hideEvent(QHideEvent *event) override;
    void retranslate() override;

private:
    enum class Step { First, Again, Differed };

    void onEntered(const QString &pin);

    Step m_step = Step::First;
    QString m_first; ///< as entered the first time; empty before
    PinPad *m_pad;
};

} // namespace lantian
