#pragma once

#include "ui/ThemedWidget.h"

namespace lantian {

class Button;
class FlowLayout;
class WrapLabel;

/// The bar over a page: a way back where there is one, the title, and status chips at the other side, which
/// move under the title where there is no room.
class TopBar : public ThemedWidget
{
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QString title() const;
    void setBackVisible(bool visible);
    /// Adds `chip`, or anything else as small, after those there. Takes it.
    void addChip(QWidget *chip);

Q_SIGNALS:
    void backRequested();

protected:
    void restyle(const Theme &theme) override;
    void retranslate() override;

private:
    Button *m_back;
    WrapLabel *m_title;
    QWidget *m_chips;
    FlowLayout *m_flow;
};

} // namespace lantian
