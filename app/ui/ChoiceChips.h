#pragma once

#include "ui/Option.h"
#include "ui/ThemedWidget.h"

#include <QStringList>

#include <vector>

namespace lantian {

class ArrowKeys;
class Button;
class FlowLayout;
class WrapLabel;

/// A question with its answers as chips that wrap. Tapping a chosen chip again takes the answer back.
class ChoiceChips : public ThemedWidget
{
    Q_OBJECT

public:
    enum class Mode { Single, Multi };

    explicit ChoiceChips(const QString &label, Mode mode = Mode::Single, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    /// Offers `choices` instead of those before; what was chosen stays so where it is still offered. Emits
    /// nothing.
    void setChoices(const std::vector<Option> &choices);
    /// Shows exactly the choices with these keys as chosen. Emits nothing.
    void setChosen(const QStringList &keys);
    /// The keys that are chosen, in the order of the chips.
    QStringList chosenKeys() const;

Q_SIGNALS:
    /// The person picked `key`.
    void chosen(const QString &key);
    /// The person took `key` back.
    void unchosen(const QString &key);

protected:
    void restyle(const Theme &theme) override;

private:
    void onTapped(Button *button);
    void updateEntry();

    WrapLabel *m_label;
    QWidget *m_chips;
    FlowLayout *m_flow;
    ArrowKeys *m_arrows;
    Mode m_mode;
    std::vector<Option> m_choices;
    std::vector<Button *> m_buttons; ///< one per choice, in order
};

} // namespace lantian
