#pragma once

#include "ui/ThemedWidget.h"

class QLabel;

namespace lantian {

class Button;
class WrapLabel;

/// What a page says when it has nothing to show: a picture, a sentence, and what can be done about it.
class EmptyState : public ThemedWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &iconName, const QString &sentence, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    /// Offers a button of that name; none for an empty text.
    void setAction(const QString &text);

Q_SIGNALS:
    void acted();

protected:
    void restyle(const Theme &theme) override;

private:
    QString m_iconName;
    QLabel *m_picture;
    WrapLabel *m_sentence;
    Button *m_action;
};

} // namespace lantian
