#pragma once

#include "fieldwork/FieldBook.h"
#include "ui/PhotoThumb.h"

namespace lantian {

/// The photos of one draft with their pictures, those that are still being taken in among them.
class DraftPhotos : public QObject
{
    Q_OBJECT

public:
    /// `book` outlives it.
    explicit DraftPhotos(FieldBook &book, QObject *parent = nullptr);

    /// Is about `draft` and its `photos` from now on.
    void setDraft(const QUuid &draft, const std::vector<Photo> &photos);
    /// Has the photo taken in for the draft.
    void add(const PhotoRequest &request);

    const std::vector<Photo> &all() const { return m_photos; }
    /// Those of the checklist item `item`, in order.
    std::vector<Photo> of(const QString &item) const;
    /// The same as they are shown, with those that are being taken in after them.
    std::vector<PhotoView> views(const QString &item) const;
    /// Whether any is still being taken in.
    bool isBusy() const { return !m_coming.isEmpty(); }

Q_SIGNALS:
    void changed();
    /// A photo could not be taken in. The draft is as it was.
    void failed(const Error &error);

private:
    void askForPictures();

    FieldBook &m_book;
    QUuid m_draft;
    std::vector<Photo> m_photos;
    QHash<QString, QImage> m_pictures; ///< by the photo's hash; null while it is on its way
    QStringList m_coming;              ///< the item of each photo that is being taken in
};

} // namespace lantian
