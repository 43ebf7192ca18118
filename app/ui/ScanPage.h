#pragma once

#include "ui/CameraFeed.h"
#include "ui/ThemedWidget.h"

namespace lantian {

class Button;
class CameraView;
class WrapLabel;

/// Looks through the camera for a QR code. The camera runs while the page is shown.
class ScanPage : public ThemedWidget
{
    Q_OBJECT

public:
    /// `feed` outlives the page.
    explicit ScanPage(CameraFeed &feed, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The camera saw a code with this text. Not again until the page is shown anew.
    void found(const QString &text);
    void cancelled();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void restyle(const Theme &theme) override;
    void retranslate() override;

private:
    void look(const QImage &frame);

    CameraFeed &m_feed;
    bool m_isLooking = false; ///< a frame is being searched; those that come meanwhile are only shown
    bool m_hasFound = false;

    CameraView *m_view;
    WrapLabel *m_hint;
    WrapLabel *m_trouble;
    Button *m_cancel;
};

} // namespace lantian
