#include "ui/LineField.h"

#include "ui/Theme.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>

#include <algorithm>

namespace lantian {

LineField::LineField(QWidget *parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::textEdited, this, &LineField::edited);
    connect(this, &QLineEdit::returnPressed, this, [this] { focusNextChild(); });
}

void LineField::setAnswer(const QString &text)
{
    if (text != this->text())
        setText(text);
}

void LineField::commitPending()
{
    QGuiApplication::inputMethod()->commit();
    if (m_composing.isEmpty())
        return;
    // An input method that ignores commit(), or has just gone away, must not take the words with it.
    QInputMethodEvent left;
    left.setCommitString(m_composing);
    inputMethodEvent(&left);
}

void LineField::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = event->preeditString();
    QLineEdit::inputMethodEvent(event);
}

QSize LineField::sizeHint() const
{
    return {appliedTheme().px(200), minimumSizeHint().height()};
}

QSize LineField::minimumSizeHint() const
{
    const Theme theme = appliedTheme();
    return {theme.px(120), std::max(theme.space(52), fontMetrics().height() + theme.space(24))};
}

} // namespace lantian
