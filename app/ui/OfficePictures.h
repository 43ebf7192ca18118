#pragma once

#include "sync/HubLink.h"
#include "ui/PictureSource.h"

namespace lantian {

/// Pictures of photos that others took, or whose originals made room here: what is not on this machine is
/// fetched from the office, and kept. The office has originals and thumbnails; where a stamped copy is
/// missing, the original is the picture.
class OfficePictures : public QObject
{
    Q_OBJECT

public:
    /// `book` and `link` must outlive it.
    OfficePictures(FieldBook &book, HubLink &link, QObject *parent = nullptr);

    /// The picture; NotFound when it is neither here nor at the office, or why the office could not be asked.
    /// A future without result when this goes before there is an answer.
    QFuture<Result<QImage>> picture(const Photo &photo, PhotoFile file, int edge);

private:
    using Answer = std::shared_ptr<QPromise<Result<QImage>>>;
    struct Wanted {
        QString sha256;
        PhotoFile file;
        int edge;
        Answer answer;
    };

    void look(const Photo &photo, PhotoFile file, int edge, const Answer &answer);
    void fetch(const Wanted &wanted);
    void take(const QString &sha256, PhotoFile file, const Result<void> &fetched);

    FieldBook &m_book;
    HubLink &m_link;
    std::vector<Wanted> m_wanted; ///< that are being fetched
};

} // namespace lantian
