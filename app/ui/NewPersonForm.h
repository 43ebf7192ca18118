#pragma once

#include "domain/Role.h"
#include "fieldwork/Reference.h"
#include "ui/ThemedWidget.h"

class QLineEdit;

namespace lantian {

class Button;
class Card;
class ChoiceChips;
class GridPicker;
class NewPin;
class WrapLabel;

/// What a new person is said to be.
struct NewPerson {
    QString name;
    Role role = Role::Inspector;
    QString grid; ///< code; empty for none
    QString pin;  ///< empty for none
};

/// Where a new person is described: role, name by role, grid, and a PIN or none.
class NewPersonForm : public ThemedWidget
{
    Q_OBJECT

public:
    explicit NewPersonForm(QWidget *parent = nullptr);

    /// Begins anew, with names that are not among `taken`.
    void begin(const QStringList &taken);
    /// Says why the person could not be added.
    void setTrouble(const QString &words);
    GridPicker *grids() const { return m_grids; }

Q_SIGNALS:
    void completed(const lantian::NewPerson &person);

protected:
    void restyle(const Theme &theme) override;
    void retranslate() override;

private:
    QString proposedName() const;
    void chooseRole(Role role);
    void complete(const QString &pin);

    QStringList m_taken;
    Role m_role = Role::Inspector;
    QString m_proposed; ///< the name as proposed; one that a person wrote is left alone

    Card *m_who;
    Card *m_secret;
    ChoiceChips *m_roles;
    WrapLabel *m_nameLabel;
    QLineEdit *m_name;
    GridPicker *m_grids;
    WrapLabel *m_trouble;
    NewPin *m_pin;
    WrapLabel *m_without;
    Button *m_skip;
};

} // namespace lantian
