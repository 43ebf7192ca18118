#include "ui/DraftPhotos.h"

#include "ui/OnAnswer.h"

#include <algorithm>

namespace lantian {

namespace {

constexpr int draftThumbEdge = 320; ///< pixels; enough on a dense screen

bool holds(const std::vector<Photo> &photos, const QString &sha256)
{
    return std::any_of(photos.begin(), photos.end(),
                       [&](const Photo &photo) { return photo.sha256 == sha256; });
}

} // namespace

DraftPhotos::DraftPhotos(FieldBook &book, OpenDraft &draft, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_draft(draft)
{}

void DraftPhotos::reset()
{
    m_entries.clear();
    m_looked = 0;
    update();
}

void DraftPhotos::update()
{
    const std::vector<Photo> &given = m_draft.draft().photos;
    std::erase_if(m_entries, [&](const Entry &each) {
        return each.view.state == PhotoView::State::Ready && !holds(given, each.photo.sha256);
    });
    for (const Photo &photo : given) {
        if (std::any_of(m_entries.begin(), m_entries.end(),
                        [&](const Entry &each) { return each.photo.sha256 == photo.sha256; }))
            continue;
        m_entries.push_back({.number = ++m_lastNumber, .photo = photo});
        loadThumb(m_entries.back());
    }
    if (!find(m_looked))
        m_looked = m_entries.empty() ? 0 : m_entries.back().number;
    Q_EMIT changed();
}

void DraftPhotos::add(const QUuid &draft, const PhotoRequest &request)
{
    const int number = ++m_lastNumber;
    if (m_draft.isOpen() && draft == m_draft.draft().id) {
        m_entries.push_back({.number = number, .request = request, .view = {{}, PhotoView::State::Busy}});
        m_looked = number;
    }
    takeIn(number, draft, request);
}

void DraftPhotos::takeIn(int number, const QUuid &draft, const PhotoRequest &request)
{
    onAnswer(m_book.addPhoto(draft, request), this, [this, number, draft](const Result<Photo> &taken) {
        if (!taken)
            refuse(number, taken.error());
        else if (draft == m_draft.draft().id)
            keepTaken(number, *taken);
    });
    Q_EMIT changed();
}

void DraftPhotos::keepTaken(int number, const Photo &photo)
{
    // The same picture once more is one photo.
    std::erase_if(m_entries, [&](const Entry &each) {
        return each.photo.sha256 == photo.sha256 && each.number != number;
    });
    Entry *entry = find(number);
    if (!entry) // asked for before the draft was left and opened again
        entry = &m_entries.emplace_back(Entry{.number = number});
    entry->request = {};
    entry->photo = photo;
    entry->view.state = PhotoView::State::Ready;
    loadThumb(*entry);
    m_draft.notePhoto(photo);
    Q_EMIT changed();
}

void DraftPhotos::refuse(int number, const Error &error)
{
    Entry *entry = find(number);
    if (!entry)
        return Q_EMIT failed(error);
    entry->view.state = PhotoView::State::Failed;
    entry->error = error;
    m_looked = number;
    Q_EMIT changed();
}

void DraftPhotos::look(int index, const QString &item)
{
    for (const Entry &each : m_entries) {
        if (each.item() == item && index-- == 0)
            m_looked = each.number;
    }
    Q_EMIT changed();
}

void DraftPhotos::retry()
{
    Entry *entry = find(m_looked);
    if (!entry || !entry->error)
        return;
    entry->view.state = PhotoView::State::Busy;
    entry->error.reset();
    takeIn(m_looked, m_draft.draft().id, entry->request);
}

void DraftPhotos::remove()
{
    const Entry *entry = lookedAt();
    if (!entry || !isRemovable())
        return;
    const Photo photo = entry->photo;
    std::erase_if(m_entries, [this](const Entry &each) { return each.number == m_looked; });
    m_looked = m_entries.empty() ? 0 : m_entries.back().number;
    if (!photo.sha256.isEmpty()) {
        const QUuid draft = m_draft.draft().id;
        onAnswer(m_book.removePhoto(draft, photo.sha256), this,
                 [this, draft, photo](const Result<void> &removed) {
                     if (removed)
                         return;
                     if (draft == m_draft.draft().id) {
                         m_draft.notePhoto(photo);
                         update();
                     }
                     Q_EMIT failed(removed.error());
                 });
        m_draft.forgetPhoto(photo.sha256);
    }
    Q_EMIT changed();
}

std::vector<PhotoView> DraftPhotos::views(const QString &item) const
{
    std::vector<PhotoView> views;
    for (const Entry &entry : m_entries) {
        if (entry.item() == item)
            views.push_back(entry.view);
    }
    return views;
}

bool DraftPhotos::isBusy() const
{
    return std::any_of(m_entries.begin(), m_entries.end(),
                       [](const Entry &each) { return each.view.state == PhotoView::State::Busy; });
}

std::optional<Photo> DraftPhotos::looked() const
{
    const Entry *entry = lookedAt();
    return entry && !entry->photo.sha256.isEmpty() ? std::optional(entry->photo) : std::nullopt;
}

std::optional<Error> DraftPhotos::trouble(const QString &item) const
{
    const Entry *entry = lookedAt();
    return entry && entry->item() == item ? entry->error : std::nullopt;
}

bool DraftPhotos::isRemovable() const
{
    const Entry *entry = lookedAt();
    return entry && entry->view.state != PhotoView::State::Busy;
}

DraftPhotos::Entry *DraftPhotos::find(int number)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [number](const Entry &each) { return each.number == number; });
    return found == m_entries.end() ? nullptr : &*found;
}

const DraftPhotos::Entry *DraftPhotos::lookedAt() const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [this](const Entry &each) { return each.number == m_looked; });
    return found == m_entries.end() ? nullptr : &*found;
}

void DraftPhotos::loadThumb(const Entry &entry)
{
    onAnswer(m_book.picture(entry.photo.sha256, PhotoFile::Thumb, draftThumbEdge), this,
             [this, number = entry.number](const Result<QImage> &picture) {
                 if (Entry *loaded = find(number); loaded && picture) {
                     loaded->view.picture = *picture;
                     Q_EMIT changed();
                 }
             });
}

} // namespace lantian
