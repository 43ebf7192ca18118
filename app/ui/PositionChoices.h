#pragma once

#include "fieldwork/Whereabouts.h"
#include "ui/StatusWords.h"
#include "ui/ThemedWidget.h"

class QLineEdit;

namespace lantian {

class Button;
class Chip;
class ChoiceChips;
class WrapLabel;

/// Where the position comes from: a kind of source, its address where it has one, and how it goes.
class PositionChoices : public ThemedWidget
{
    Q_OBJECT

public:
    explicit PositionChoices(QWidget *parent = nullptr);

    /// Shows `spec` (see positionSource()) as the source in use. Emits nothing.
    void setSpec(const QString &spec);
    /// Says how well the place is known.
    void setState(const StatusWord &state);
    /// Says what is wrong with the source; nothing for an empty text.
    void setTrouble(const QString &words);

Q_SIGNALS:
    /// The person wants the source that `spec` names. Not checked.
    void specChosen(const QString &spec);

protected:
    void restyle(const Theme &theme) override;
    void retranslate() override;

private:
    void show(const QString &kind, const QString &address);
    void use();

    QString m_kind; ///< as positionSource() spells it, without the colon

    Chip *m_state;
    ChoiceChips *m_kinds;
    WrapLabel *m_hint;
    QLineEdit *m_address;
    Button *m_use;
    WrapLabel *m_trouble;
};

} // namespace lantian
