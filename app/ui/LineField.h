#pragma once

#include <QLineEdit>

namespace lantian {

/// A line of text: a name, a number plate, a telephone number.
class LineField : public QLineEdit
{
    Q_OBJECT

public:
    explicit LineField(QWidget *parent = nullptr);

    /// Shows `text`. Emits nothing, and leaves the cursor where it is if that is what stands there.
    void setAnswer(const QString &text);
    /// Takes what is still being composed into the text as it stands; see RemarkField.
    void commitPending();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person changed the text, which is now `text`.
    void edited(const QString &text);

protected:
    void inputMethodEvent(QInputMethodEvent *event) override;

private:
    QString m_composing; ///< preedit text, not yet part of the text
};

} // namespace lantian
