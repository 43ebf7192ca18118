#include "ui/PhotoThumbs.h"

#include "ui/FlowLayout.h"
#include "ui/OnAnswer.h"
#include "ui/PhotoThumb.h"
#include "ui/PhotoWords.h"
#include "ui/Theme.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {
constexpr int thumbEdge = 320;
}

PhotoThumbs::PhotoThumbs(PictureSource source, QWidget *parent)
    : ThemedWidget(parent)
    , m_source(std::move(source))
    , m_flow(new FlowLayout(this))
{
    m_flow->setContentsMargins({});
    PhotoThumbs::restyle(appliedTheme());
}

void PhotoThumbs::setPhotos(const std::vector<Photo> &photos)
{
    if (photos == m_photos)
        return;
    m_photos = photos;
    for (PhotoThumb *thumb : m_thumbs)
        delete thumb;
    m_thumbs.clear();
    for (const Photo &photo : m_photos) {
        auto *thumb = new PhotoThumb(this);
        const int index = int(m_thumbs.size());
        thumb->setObjectName(u"thumb-%1"_s.arg(index));
        thumb->setPhoto({{}, PhotoView::State::Busy});
        connect(thumb, &PhotoThumb::clicked, this, [this, index] { Q_EMIT opened(index); });
        m_flow->addWidget(thumb);
        thumb->show();
        m_thumbs.push_back(thumb);
        onAnswer(m_source(photo, PhotoFile::Thumb, thumbEdge), thumb, [thumb](const Result<QImage> &picture) {
            thumb->setPhoto(picture ? PhotoView{*picture, PhotoView::State::Ready}
                                    : PhotoView{{}, PhotoView::State::Failed});
        });
    }
    setVisible(!m_photos.empty());
    retranslate();
}

void PhotoThumbs::restyle(const Theme &theme)
{
    m_flow->setSpacing(theme.space(12));
}

void PhotoThumbs::retranslate()
{
    for (size_t i = 0; i < m_thumbs.size(); ++i) {
        const QString name =
            tr("Photo %1 of %2: %3").arg(i + 1).arg(m_thumbs.size()).arg(photoRoleWords(m_photos[i].role));
        m_thumbs[i]->setAccessibleName(name);
        m_thumbs[i]->setToolTip(name);
    }
}

} // namespace lantian
