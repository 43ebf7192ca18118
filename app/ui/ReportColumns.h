#pragma once

#include "ui/ThemedWidget.h"

class QGridLayout;

namespace lantian {

/// What was seen, what is asked and what it means: the questions beside the other two, or all below each
/// other where there is no room.
class ReportColumns : public ThemedWidget
{
    Q_OBJECT

public:
    /// Takes all three.
    ReportColumns(QWidget *seen, QWidget *asked, QWidget *meaning, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void restyle(const Theme &theme) override;

private:
    void arrange();

    QWidget *m_seen;
    QWidget *m_asked;
    QWidget *m_meaning;
    QGridLayout *m_grid;
    int m_columns = 0;
};

} // namespace lantian
