#pragma once

#include "ui/ThemedWidget.h"

#include <vector>

class QFrame;
class QGridLayout;

namespace lantian {

class WrapLabel;

/// How far a case has come in the closed loop: a bar of steps with their words, or only the current step's
/// word and number where six words do not fit.
class ProgressSteps : public ThemedWidget
{
    Q_OBJECT

public:
    explicit ProgressSteps(const QStringList &steps, QWidget *parent = nullptr);

    void setSteps(const QStringList &steps);
    /// Shows the steps before `index` as done and that one as current; as many as there are steps: all are
    /// done.
    void setCurrent(int index);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void restyle(const Theme &theme) override;
    void retranslate() override;

private:
    void arrange();

    QStringList m_steps;
    int m_current = 0;
    QGridLayout *m_grid;
    std::vector<QFrame *> m_bars;     ///< one per step, in order
    std::vector<WrapLabel *> m_words; ///< one per step, in order
    WrapLabel *m_short;
};

} // namespace lantian
