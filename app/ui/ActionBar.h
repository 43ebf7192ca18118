#pragma once

#include "ui/ThemedWidget.h"

namespace lantian {

class Button;
class FlowLayout;

/// The bar under a page: how things stand at the leading side, what can be done at the other; one under the
/// other where there is no room.
class ActionBar : public ThemedWidget
{
    Q_OBJECT

public:
    /// Takes `status`.
    explicit ActionBar(QWidget *status, QWidget *parent = nullptr);

    /// Adds `button` after those there. Takes it.
    void addButton(Button *button);

protected:
    void restyle(const Theme &theme) override;

private:
    QWidget *m_buttons;
    FlowLayout *m_flow;
};

} // namespace lantian
