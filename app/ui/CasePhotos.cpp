#include "ui/CasePhotos.h"

#include "ui/OnAnswer.h"
#include "ui/PhotoFrame.h"
#include "ui/PhotoThumbs.h"
#include "ui/PhotoWords.h"
#include "ui/Theme.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {
constexpr int frameEdge = 1280;
}

CasePhotos::CasePhotos(PictureSource source, QWidget *parent)
    : ThemedWidget(parent)
    , m_source(std::move(source))
    , m_frame(new PhotoFrame(this))
    , m_thumbs(new PhotoThumbs(m_source, this))
{
    m_frame->setObjectName(u"photo"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_frame);
    layout->addWidget(m_thumbs);
    connect(m_frame, &PhotoFrame::clicked, this, [this] {
        if (!m_photos.empty())
            Q_EMIT opened(0);
    });
    connect(m_thumbs, &PhotoThumbs::opened, this, &CasePhotos::opened);
    CasePhotos::restyle(appliedTheme());
    CasePhotos::retranslate();
}

void CasePhotos::setPhotos(const std::vector<Photo> &photos)
{
    if (photos == m_photos && !photos.empty())
        return;
    const bool sameFirst = !m_photos.empty() && !photos.empty() && m_photos.front() == photos.front();
    m_photos = photos;
    m_thumbs->setPhotos(photos);
    m_thumbs->setVisible(photos.size() > 1);
    m_frame->setEnabled(!photos.empty());
    if (photos.empty()) {
        m_frame->setWords(tr("No photos"));
    } else if (!sameFirst) {
        m_frame->setWords(tr("Loading the photo"));
        onAnswer(m_source(photos.front(), shownFile(photos.front()), frameEdge), this,
                 [this, first = photos.front()](const Result<QImage> &picture) {
                     if (m_photos.empty() || m_photos.front() != first)
                         return;
                     if (picture)
                         m_frame->setPicture(*picture);
                     else
                         m_frame->setWords(pictureTroubleWords(picture.error()));
                 });
    }
}

void CasePhotos::restyle(const Theme &theme)
{
    layout()->setSpacing(theme.space(12));
}

void CasePhotos::retranslate()
{
    m_frame->setAccessibleName(tr("Open the photo"));
}

} // namespace lantian
