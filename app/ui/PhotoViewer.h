#pragma once

#include "ui/PictureSource.h"
#include "ui/ThemedWidget.h"

#include <QCache>
#include <QPointer>

namespace lantian {

class Button;
class FlowLayout;
class PhotoCanvas;
class WrapLabel;

/// Photos, one at a time, over all of its parent: closely, with what is known of each, and the untouched
/// original beside the stamped copy. Hidden until something is shown.
class PhotoViewer : public ThemedWidget
{
    Q_OBJECT

public:
    explicit PhotoViewer(PictureSource source, QWidget *parent);

    /// Covers the parent and shows the photo at `index` of `photos`, of which there is at least one.
    void open(const std::vector<Photo> &photos, int index);
    void close();

Q_SIGNALS:
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void restyle(const Theme &theme) override;
    void retranslate() override;

private:
    Button *newButton(const QString &name, const QString &iconName);
    void turn(int by);
    /// `keepView`: it is another version of the same photo.
    void showPhoto(bool keepView);
    void fetch(const Photo &photo);
    PhotoFile wanted(const Photo &photo) const;
    void onArrow(int x, int y);

    PictureSource m_source;
    QCache<QString, QImage> m_pictures; ///< by SHA-256; cost in KiB
    std::vector<Photo> m_photos;
    int m_index = 0;
    bool m_isOriginal = false;
    QPointer<QWidget> m_focusBefore;

    PhotoCanvas *m_canvas;
    QWidget *m_bar;
    FlowLayout *m_buttons;
    WrapLabel *m_caption;
    Button *m_previous;
    Button *m_next;
    Button *m_version;
    Button *m_zoomIn;
    Button *m_zoomOut;
    Button *m_fit;
    Button *m_close;
};

} // namespace lantian
