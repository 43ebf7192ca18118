#pragma once

#include "ui/Card.h"

namespace lantian {

class Button;
class Chip;
class FlowLayout;
class WrapLabel;

/// One draft in the bin: what it is, how long it stays, and the two things that can be done with it.
class BinnedDraft : public Card
{
    Q_OBJECT

public:
    /// `title` is what it is about, `about` where and when, `daysLeft` how long it stays.
    BinnedDraft(const QString &title, const QString &about, int daysLeft, QWidget *parent = nullptr);

Q_SIGNALS:
    void restoreRequested();
    void removeRequested();

protected:
    void restyle(const Theme &theme) override;
    void retranslate() override;

private:
    QString m_title;
    int m_daysLeft;
    Chip *m_left;
    FlowLayout *m_flow;
    Button *m_restore;
    Button *m_remove;
};

} // namespace lantian
