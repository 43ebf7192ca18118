#pragma once

#include <QPushButton>

namespace lantian {

/// A push button whose text wraps where there is no room, instead of being clipped, and whose icon has the
/// colour of its text. `role` is its role in the style sheet: `primary`, `secondary`, `danger`, `choice`,
/// `phrase`, `segment`, `quiet`, `key`, `value`, `more`, `toast`; without one it is plain.
///
/// It takes the keyboard focus from Tab and not from a tap, so that tapping leaves a text field its keyboard.
class Button : public QPushButton
{
    Q_OBJECT

public:
    explicit Button(const QString &text = {}, const QString &role = {}, QWidget *parent = nullptr);

    /// Shows the line icon `name` before the text, or alone when there is no text.
    void setIconName(const QString &name);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

    /// Whether all of the text is inside the button at its present size.
    bool textFits() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QFontMetrics widestMetrics() const;
    int textWidthIn(int width) const;
    QSize around(QSize text) const;
    void updateIcon();

    QString m_iconName;
};

} // namespace lantian
