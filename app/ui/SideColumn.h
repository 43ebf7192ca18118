#pragma once

#include "ui/ThemedWidget.h"

class QBoxLayout;
class QVBoxLayout;

namespace lantian {

/// What a page is about, and a column of cards beside it; under it where the page is narrow for the size of
/// its text.
class SideColumn : public ThemedWidget
{
    Q_OBJECT

public:
    /// Widths in design pixels.
    struct Widths {
        int mainAtLeast = 560;
        int side = 320;
    };

    /// Takes `main`.
    SideColumn(QWidget *main, const Widths &widths, QWidget *parent = nullptr);

    /// Where the cards go.
    QVBoxLayout *side() const { return m_side; }
    bool isStacked() const;

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void restyle(const Theme &theme) override;

private:
    void arrange();

    Widths m_widths;
    QWidget *m_main;
    QWidget *m_column;
    QVBoxLayout *m_side;
    QBoxLayout *m_layout;
};

} // namespace lantian
