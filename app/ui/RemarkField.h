#pragma once

#include <QTextEdit>

namespace lantian {

/// Free text of several lines that grows with what is in it. The last resort: voice and handwriting come
/// through the input method, chips through append().
class RemarkField : public QTextEdit
{
    Q_OBJECT

public:
    explicit RemarkField(const QString &label, QWidget *parent = nullptr);

    /// Names the field; shown in it while it is empty.
    void setLabel(const QString &label);
    /// Shows `remark`. Emits nothing, and leaves the cursor where it is if that is what stands there.
    void setRemark(const QString &remark);
    QString remark() const { return toPlainText(); }
    /// Puts `phrase` after the text, as an act of the person.
    void append(const QString &phrase);
    /// Takes what is still being composed (pinyin not yet chosen, words being dictated) into the text as it
    /// stands. To be called before what depends on the text: saving, leaving the page, losing the window.
    void commitPending();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// The person changed the text, which is now `remark`.
    void edited(const QString &remark);

protected:
    void changeEvent(QEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void onTextChanged();

    QString m_told;      ///< the text as last shown or told
    QString m_composing; ///< preedit text, not yet part of the text
};

} // namespace lantian
