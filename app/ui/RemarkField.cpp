#include "ui/RemarkField.h"

#include "ui/PhraseChips.h"
#include "ui/Theme.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>

#include <algorithm>
#include <cmath>

namespace lantian {

RemarkField::RemarkField(const QString &label, QWidget *parent) : QTextEdit(parent)
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setLabel(label);
    connect(this, &QTextEdit::textChanged, this, &RemarkField::onTextChanged);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this] { updateGeometry(); });
}

void RemarkField::setLabel(const QString &label)
{
    setPlaceholderText(label);
    setAccessibleName(label);
}

void RemarkField::setRemark(const QString &remark)
{
    m_told = remark;
    if (remark != toPlainText())
        setPlainText(remark);
}

void RemarkField::append(const QString &phrase)
{
    commitPending();
    setPlainText(withPhrase(toPlainText(), phrase));
    moveCursor(QTextCursor::End);
}

void RemarkField::commitPending()
{
    QGuiApplication::inputMethod()->commit();
    if (m_composing.isEmpty())
        return;
    // An input method that ignores commit(), or has just gone away, must not take the words with it.
    QInputMethodEvent left;
    left.setCommitString(m_composing);
    inputMethodEvent(&left);
}

void RemarkField::onTextChanged()
{
    updateGeometry();
    const QString now = toPlainText();
    if (now == m_told)
        return;
    m_told = now;
    Q_EMIT edited(now);
}

void RemarkField::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = event->preeditString();
    QTextEdit::inputMethodEvent(event);
}

QSize RemarkField::sizeHint() const
{
    const Theme theme = appliedTheme();
    const int beside = height() - viewport()->height();
    const int text = static_cast<int>(std::ceil(document()->size().height())) + std::max(0, beside);
    return {theme.px(200), std::max({text, theme.space(56), fontMetrics().height() + theme.space(28)})};
}

void RemarkField::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        updateGeometry();
}

void RemarkField::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    updateGeometry();
}

} // namespace lantian
