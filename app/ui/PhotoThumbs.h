#pragma once

#include "ui/PictureSource.h"
#include "ui/ThemedWidget.h"

namespace lantian {

class FlowLayout;
class PhotoThumb;

/// The photos of a record as thumbnails to be opened.
class PhotoThumbs : public ThemedWidget
{
    Q_OBJECT

public:
    explicit PhotoThumbs(PictureSource source, QWidget *parent = nullptr);

    void setPhotos(const std::vector<Photo> &photos);

Q_SIGNALS:
    /// The person wants to see the photo at `index`.
    void opened(int index);

protected:
    void restyle(const Theme &theme) override;
    void retranslate() override;

private:
    PictureSource m_source;
    FlowLayout *m_flow;
    std::vector<Photo> m_photos;
    std::vector<PhotoThumb *> m_thumbs; ///< one per photo, in order
};

} // namespace lantian
