#pragma once

#include "ui/ThemedWidget.h"

namespace lantian {

class Button;
class FlowLayout;
class WrapLabel;

/// What went wrong, in words, with what can be done about it. Gone while nothing is wrong.
class TroubleLine : public ThemedWidget
{
    Q_OBJECT

public:
    /// What can be done: try again, or besides let go of what it is about.
    enum class Offer { Retry, RetryOrRemove };

    explicit TroubleLine(Offer offer, QWidget *parent = nullptr);

    /// Nothing is wrong for an empty text.
    void setTrouble(const QString &words);

Q_SIGNALS:
    void retryRequested();
    void removeRequested();

protected:
    void restyle(const Theme &theme) override;
    void retranslate() override;

private:
    WrapLabel *m_words;
    QWidget *m_actions;
    FlowLayout *m_flow;
    Button *m_retry;
    Button *m_remove;
};

} // namespace lantian
