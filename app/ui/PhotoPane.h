#pragma once

#include "ui/PhotoThumb.h"
#include "ui/ThemedWidget.h"

namespace lantian {

class Button;
class FlowLayout;
class HeroPhoto;
class PhotoStrip;
class WrapLabel;

/// The photos of a report: one large, all of them small, and what is to be said of them.
class PhotoPane : public ThemedWidget
{
    Q_OBJECT

public:
    explicit PhotoPane(QWidget *parent = nullptr);

    /// Where photos come from. With a camera, files are offered besides.
    void setCamera(bool present);
    void setPhotos(const std::vector<PhotoView> &photos);
    /// Shows `picture` large; the invitation to take the first photo when it is null.
    void setHero(const QImage &picture);
    /// Says why the photo that is looked at was not added, and offers to try again or let it go; nothing for
    /// an empty text.
    void setTrouble(const QString &words);
    /// Says what is strange about the photo that is looked at; nothing for an empty text.
    void setDoubt(const QString &words);
    /// Offers to take the photo that is looked at out of the record.
    void setRemovable(bool removable);
    /// Marks that the record cannot be saved without a photo.
    void setLacking(bool lacking);
    void focusAdding();

Q_SIGNALS:
    void addRequested();
    /// The person wants a file instead of the camera.
    void fileRequested();
    void opened(int index);
    void retryRequested();
    void removeRequested();

protected:
    void restyle(const Theme &theme) override;
    void retranslate() override;

private:
    void wordKept();

    bool m_hasCamera = false;
    bool m_lacking = false;
    bool m_hasPicture = false; ///< one is shown large
    std::vector<PhotoView> m_photos;
    HeroPhoto *m_hero;
    PhotoStrip *m_strip;
    WrapLabel *m_kept;
    WrapLabel *m_doubt;
    WrapLabel *m_trouble;
    QWidget *m_actions;
    FlowLayout *m_flow;
    Button *m_file;
    Button *m_retry;
    Button *m_remove;
};

} // namespace lantian
