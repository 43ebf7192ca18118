#pragma once

#include <QLabel>

namespace lantian {

/// One line that ends in … where there is no room; the whole text is its tooltip and accessible name. Only
/// for what can be read in full elsewhere, such as a row of a list.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text = {}, QWidget *parent = nullptr);

    /// Hides QLabel::setText(), which would set the shortened text.
    void setText(const QString &text);
    QString fullText() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void elide();

    QString m_text;
};

} // namespace lantian
