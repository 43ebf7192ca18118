#include "ui/DraftPhotos.h"

#include "ui/OnAnswer.h"

#include <algorithm>

namespace lantian {

namespace {
constexpr int pictureEdge = 320; ///< pixels; enough for a thumbnail on a dense screen
}

DraftPhotos::DraftPhotos(FieldBook &book, QObject *parent) : QObject(parent), m_book(book) {}

void DraftPhotos::setDraft(const QUuid &draft, const std::vector<Photo> &photos)
{
    if (draft != m_draft)
        m_coming.clear();
    m_draft = draft;
    m_photos = photos;
    askForPictures();
    Q_EMIT changed();
}

void DraftPhotos::add(const PhotoRequest &request)
{
    m_coming << request.item;
    onAnswer(m_book.addPhoto(m_draft, request), this,
             [this, draft = m_draft, item = request.item](const Result<Photo> &taken) {
                 if (draft != m_draft)
                     return;
                 m_coming.removeOne(item);
                 if (taken && std::find(m_photos.begin(), m_photos.end(), *taken) == m_photos.end())
                     m_photos.push_back(*taken);
                 askForPictures();
                 if (!taken)
                     Q_EMIT failed(taken.error());
                 Q_EMIT changed();
             });
    Q_EMIT changed();
}

void DraftPhotos::askForPictures()
{
    for (const Photo &photo : m_photos) {
        if (m_pictures.contains(photo.sha256))
            continue;
        m_pictures[photo.sha256] = {};
        onAnswer(m_book.picture(photo.sha256, PhotoFile::Thumb, pictureEdge), this,
                 [this, sha256 = photo.sha256](const Result<QImage> &picture) {
                     if (!picture)
                         return;
                     m_pictures[sha256] = *picture;
                     Q_EMIT changed();
                 });
    }
}

std::vector<Photo> DraftPhotos::of(const QString &item) const
{
    std::vector<Photo> found;
    std::copy_if(m_photos.begin(), m_photos.end(), std::back_inserter(found),
                 [&](const Photo &photo) { return photo.item == item; });
    return found;
}

std::vector<PhotoView> DraftPhotos::views(const QString &item) const
{
    std::vector<PhotoView> views;
    for (const Photo &photo : of(item))
        views.push_back({m_pictures.value(photo.sha256), PhotoView::State::Ready});
    for (const QString &coming : m_coming)
        if (coming == item)
            views.push_back({{}, PhotoView::State::Busy});
    return views;
}

} // namespace lantian
