#pragma once

#include "ui/ThemedWidget.h"

class QHBoxLayout;
class QVBoxLayout;

namespace lantian {

class Button;
class RowButton;

/// Rows in a card, parted by thin lines.
class RowList : public ThemedWidget
{
    Q_OBJECT

public:
    /// Adds itself to the end of `body`, standing out at both sides so that the rows' words begin where the
    /// other words of the card do.
    explicit RowList(QVBoxLayout *body, QWidget *parent = nullptr);

    /// Adds `row`, with `beside` at its end, after those there. Takes both.
    void add(RowButton *row, Button *beside = nullptr);
    /// Deletes all rows.
    void clear();

protected:
    void restyle(const Theme &theme) override;

private:
    QHBoxLayout *m_around;
    QVBoxLayout *m_layout;
};

} // namespace lantian
