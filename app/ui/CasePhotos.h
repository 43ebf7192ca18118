#pragma once

#include "ui/PictureSource.h"
#include "ui/ThemedWidget.h"

namespace lantian {

class PhotoFrame;
class PhotoThumbs;

/// The photos of a case: the first one large and stamped, all of them as thumbnails.
class CasePhotos : public ThemedWidget
{
    Q_OBJECT

public:
    explicit CasePhotos(PictureSource source, QWidget *parent = nullptr);

    void setPhotos(const std::vector<Photo> &photos);

Q_SIGNALS:
    /// The person wants to see the photo at `index`.
    void opened(int index);

protected:
    void restyle(const Theme &theme) override;
    void retranslate() override;

private:
    PictureSource m_source;
    std::vector<Photo> m_photos;
    PhotoFrame *m_frame;
    PhotoThumbs *m_thumbs;
};

/// Why a photo cannot be shown, and what that means: 照片缺失 …, 照片已损坏 ….
QString pictureTroubleWords(const Error &error);

} // namespace lantian
