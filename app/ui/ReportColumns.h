#pragma once

#include "ui/ThemedWidget.h"

class QGridLayout;

namespace lantian {

/// What was seen, what is asked and what it means: the questions beside the other two, which then stay in
/// sight while the questions scroll, or all below each other where there is no room.
class ReportColumns : public ThemedWidget
{
    Q_OBJECT

public:
    /// Takes all three.
    ReportColumns(QWidget *seen, QWidget *asked, QWidget *meaning, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

    /// Says which part of this can be seen: from `top` on, `height` pixels.
    void setSeenPart(int top, int height);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void restyle(const Theme &theme) override;

private:
    void arrange();
    void placeBeside();

    QWidget *m_seen;
    QWidget *m_asked;
    QWidget *m_meaning;
    QGridLayout *m_grid;
    int m_columns = 0;
    int m_partTop = 0;
    int m_partHeight = 0;
};

} // namespace lantian
