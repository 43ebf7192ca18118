#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace lantian {

/// A page that scrolls up and down under the finger, as wide as it is given. What has the keyboard focus is
/// kept in sight.
class ScrollPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollPage(QWidget *parent = nullptr);

    /// Where the content goes.
    QVBoxLayout *body() const { return m_body; }

    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    QVBoxLayout *m_body;
};

} // namespace lantian
