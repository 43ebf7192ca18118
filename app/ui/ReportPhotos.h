#pragma once

#include "ui/OpenDraft.h"
#include "ui/PhotoThumb.h"

namespace lantian {

/// The photos of the open draft, with those that are being taken in and those that were refused. They are
/// taken in one after the other, so that they stand in the draft in the order they were added.
class ReportPhotos : public QObject
{
    Q_OBJECT

public:
    ReportPhotos(FieldBook &book, OpenDraft &draft, QObject *parent = nullptr);

    /// Shows the open draft's photos, and looks at the newest.
    void reset();
    void add(const PhotoRequest &request);
    /// Looks at photo `index`.
    void look(int index);
    /// Tries the photo that is looked at again, or takes it out of the draft.
    void retry();
    void remove();

    std::vector<PhotoView> views() const;
    int count() const { return int(m_entries.size()); }
    /// Whether one is still being taken in.
    bool isBusy() const;
    /// Why the photo that is looked at was refused.
    std::optional<Error> trouble() const;
    /// Whether the photo that is looked at can be taken out.
    bool isRemovable() const;
    const QImage &hero() const { return m_hero; }

Q_SIGNALS:
    void changed();

private:
    struct Entry {
        int number = 0; ///< by which futures find it again
        PhotoRequest request;
        QString sha256;  ///< once taken in
        QString stamped; ///< the same
        PhotoView view;
        std::optional<Error> error;
        bool isWaiting = false; ///< for its turn
    };

    Entry *find(int number);
    const Entry *looked() const;
    void queue(Entry &entry);
    void takeInNext();
    void taken(int number, const Result<Photo> &photo);
    void keepTaken(int number, const Photo &photo);
    void loadThumb(const Entry &entry);
    void loadHero();

    FieldBook &m_book;
    OpenDraft &m_draft;
    std::vector<Entry> m_entries;
    int m_lastNumber = 0;
    int m_turn = 0;   ///< number of the one that is being taken in
    int m_looked = 0; ///< number of the one that is looked at
    QImage m_hero;
};

} // namespace lantian
