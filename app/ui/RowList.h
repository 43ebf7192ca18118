#pragma once

#include "ui/ThemedWidget.h"

class QVBoxLayout;

namespace lantian {

class Button;
class RowButton;

/// Rows in a card, parted by thin lines.
class RowList : public ThemedWidget
{
    Q_OBJECT

public:
    explicit RowList(QWidget *parent = nullptr);

    /// Adds `row`, with `beside` at its end, after those there. Takes both.
    void add(RowButton *row, Button *beside = nullptr);
    /// Deletes all rows.
    void clear();

protected:
    void restyle(const Theme &theme) override;

private:
    QVBoxLayout *m_layout;
};

} // namespace lantian
