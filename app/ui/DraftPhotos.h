#pragma once

#include "ui/OpenDraft.h"
#include "ui/PhotoThumb.h"

namespace lantian {

/// The photos of the open draft as they are shown, with those that are being taken in and those that were
/// refused, and the one of them that the person looks at.
class DraftPhotos : public QObject
{
    Q_OBJECT

public:
    /// `book` and `draft` outlive it.
    DraftPhotos(FieldBook &book, OpenDraft &draft, QObject *parent = nullptr);

    /// Shows the open draft's photos in place of another's, and looks at the newest.
    void reset();
    /// Shows what the open draft was given, or what was taken from it, elsewhere.
    void update();
    /// Has a photo taken into `draft`: the open one, or one that was left since.
    void add(const QUuid &draft, const PhotoRequest &request);
    /// Looks at the photo at `index` of those of the checklist item `item`.
    void look(int index, const QString &item = {});
    /// Tries the photo that is looked at again, or takes it out of the draft.
    void retry();
    void remove();

    /// Those of the checklist item `item`, in order; of a report, which has none, all.
    std::vector<PhotoView> views(const QString &item = {}) const;
    int count() const { return int(m_entries.size()); }
    /// Whether one is still being taken in.
    bool isBusy() const;
    /// The photo that is looked at, once it is in the draft.
    std::optional<Photo> looked() const;
    /// Why the photo that is looked at was refused, if it is one of `item`.
    std::optional<Error> trouble(const QString &item = {}) const;
    /// Whether the photo that is looked at can be taken out.
    bool isRemovable() const;

Q_SIGNALS:
    void changed();
    /// A photo of a draft that was left could not be taken in, or one of the open draft not be taken out.
    void failed(const Error &error);

private:
    struct Entry {
        int number = 0;       ///< by which answers find it again
        PhotoRequest request; ///< until it is taken in
        Photo photo;          ///< from then on
        PhotoView view;
        std::optional<Error> error;

        const QString &item() const { return photo.sha256.isEmpty() ? request.item : photo.item; }
    };

    Entry *find(int number);
    const Entry *lookedAt() const;
    void takeIn(int number, const QUuid &draft, const PhotoRequest &request);
    void keepTaken(int number, const Photo &photo);
    void refuse(int number, const Error &error);
    void loadThumb(const Entry &entry);

    FieldBook &m_book;
    OpenDraft &m_draft;
    std::vector<Entry> m_entries;
    int m_lastNumber = 0;
    int m_looked = 0; ///< number of the one that is looked at
};

} // namespace lantian
