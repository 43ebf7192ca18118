#pragma once

#include <QObject>

#include <vector>

class QAbstractButton;

namespace lantian {

/// Moves the keyboard focus among the buttons of a group with the arrow keys, Home and End, and leaves only
/// one of them in the tab order: the one used last. Left and right swap where text runs from right to left.
class ArrowKeys : public QObject
{
    Q_OBJECT

public:
    explicit ArrowKeys(QObject *parent);

    /// The group, in order; with `columns` above 1 it is a grid of rows. The buttons may go before this
    /// object does.
    void setButtons(const std::vector<QAbstractButton *> &buttons, int columns = 1);
    /// Makes `button`, one of the group, the one that Tab reaches.
    void setEntry(QAbstractButton *button);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::vector<QAbstractButton *> m_buttons;
    int m_columns = 1;
};

} // namespace lantian
