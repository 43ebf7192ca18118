#pragma once

#include "ui/ThemedWidget.h"

class QBoxLayout;
class QVBoxLayout;

namespace lantian {

/// Two columns of cards; the second goes under the first where both do not fit.
class TwoColumns : public ThemedWidget
{
    Q_OBJECT

public:
    explicit TwoColumns(QWidget *parent = nullptr);

    QVBoxLayout *first() const { return m_first; }
    QVBoxLayout *second() const { return m_second; }

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void restyle(const Theme &theme) override;

private:
    void choose();

    QWidget *m_left;
    QWidget *m_right;
    QVBoxLayout *m_first;
    QVBoxLayout *m_second;
    QBoxLayout *m_layout;
};

} // namespace lantian
