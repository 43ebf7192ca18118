#pragma once

#include "ui/ThemedWidget.h"

class QBoxLayout;

namespace lantian {

/// Two widgets side by side, or the second under the first where both do not fit.
class SideOrStack : public ThemedWidget
{
    Q_OBJECT

public:
    /// Takes both. Side by side, `first` gets the width that `second` does not want.
    SideOrStack(QWidget *first, QWidget *second, QWidget *parent = nullptr);

    bool isStacked() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void restyle(const Theme &theme) override;

private:
    void choose();
    int widthSideBySide() const;

    QWidget *m_first;
    QWidget *m_second;
    QBoxLayout *m_layout;
};

} // namespace lantian
