#pragma once

#include <QAbstractButton>

namespace lantian {

/// One place to go to: an icon, its word below it, and a number that waits there.
class NavigationButton : public QAbstractButton
{
    Q_OBJECT

public:
    NavigationButton(const QString &text, const QString &iconName, QWidget *parent = nullptr);

    void setWord(const QString &text);
    /// Shows `count`, more than 99 as 99+, nothing for 0.
    void setBadge(int count);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Whether the whole word is inside the button at its present size.
    bool textFits() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void nameIt();

    QString m_iconName;
    int m_badge = 0;
};

} // namespace lantian
