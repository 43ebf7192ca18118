#include "ui/ReportPhotos.h"

#include "ui/OnAnswer.h"

#include <algorithm>

namespace lantian {

namespace {
constexpr int thumbEdge = 320;
constexpr int heroEdge = 1280;
} // namespace

ReportPhotos::ReportPhotos(FieldBook &book, OpenDraft &draft, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_draft(draft)
{}

void ReportPhotos::reset()
{
    m_entries.clear();
    m_hero = {};
    m_turn = 0;
    m_looked = 0;
    for (const Photo &photo : m_draft.draft().photos) {
        m_entries.push_back({.number = ++m_lastNumber, .sha256 = photo.sha256, .stamped = photo.stamped});
        loadThumb(m_entries.back());
    }
    Q_EMIT changed();
    if (!m_entries.empty())
        look(count() - 1);
}

void ReportPhotos::add(const PhotoRequest &request)
{
    m_entries.push_back({.number = ++m_lastNumber, .request = request});
    m_looked = m_lastNumber;
    queue(m_entries.back());
}

void ReportPhotos::queue(Entry &entry)
{
    entry.view.state = PhotoView::State::Busy;
    entry.error.reset();
    entry.isWaiting = true;
    takeInNext();
    Q_EMIT changed();
}

void ReportPhotos::takeInNext()
{
    const auto next =
        std::find_if(m_entries.begin(), m_entries.end(), [](const Entry &each) { return each.isWaiting; });
    if (m_turn != 0 || next == m_entries.end())
        return;
    next->isWaiting = false;
    m_turn = next->number;
    const QUuid draft = m_draft.draft().id;
    onAnswer(m_book.addPhoto(draft, next->request), this,
             [this, draft, number = next->number](const Result<Photo> &photo) {
                 if (draft == m_draft.draft().id)
                     taken(number, photo);
             });
}

void ReportPhotos::taken(int number, const Result<Photo> &photo)
{
    m_turn = 0;
    if (photo) {
        keepTaken(number, *photo);
    } else if (Entry *refused = find(number)) {
        refused->view.state = PhotoView::State::Failed;
        refused->error = photo.error();
        m_looked = number;
    }
    takeInNext();
    Q_EMIT changed();
}

void ReportPhotos::keepTaken(int number, const Photo &photo)
{
    // The same picture once more is one photo.
    std::erase_if(m_entries,
                  [&](const Entry &each) { return each.sha256 == photo.sha256 && each.number != number; });
    Entry *entry = find(number);
    Q_ASSERT(entry);
    entry->sha256 = photo.sha256;
    entry->stamped = photo.stamped;
    entry->view.state = PhotoView::State::Ready;
    loadThumb(*entry);
    if (m_looked == number)
        loadHero();
    m_draft.notePhoto(photo);
}

void ReportPhotos::look(int index)
{
    m_looked = m_entries[size_t(index)].number;
    loadHero();
    Q_EMIT changed();
}

void ReportPhotos::retry()
{
    if (Entry *entry = find(m_looked); entry && entry->error)
        queue(*entry);
}

void ReportPhotos::remove()
{
    const Entry *entry = looked();
    if (!entry || !isRemovable())
        return;
    const QString sha256 = entry->sha256;
    std::erase_if(m_entries, [this](const Entry &each) { return each.number == m_looked; });
    m_looked = m_entries.empty() ? 0 : m_entries.back().number;
    m_hero = {};
    loadHero();
    if (!sha256.isEmpty()) {
        onAnswer(m_book.removePhoto(m_draft.draft().id, sha256), this, [this](const Result<void> &removed) {
            if (!removed)
                Q_EMIT m_draft.failed(removed.error());
        });
        m_draft.forgetPhoto(sha256);
    }
    Q_EMIT changed();
}

std::vector<PhotoView> ReportPhotos::views() const
{
    std::vector<PhotoView> views;
    for (const Entry &entry : m_entries)
        views.push_back(entry.view);
    return views;
}

bool ReportPhotos::isBusy() const
{
    return std::any_of(m_entries.begin(), m_entries.end(),
                       [](const Entry &each) { return each.view.state == PhotoView::State::Busy; });
}

std::optional<Error> ReportPhotos::trouble() const
{
    const Entry *entry = looked();
    return entry ? entry->error : std::nullopt;
}

bool ReportPhotos::isRemovable() const
{
    const Entry *entry = looked();
    return entry && entry->view.state != PhotoView::State::Busy;
}

ReportPhotos::Entry *ReportPhotos::find(int number)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [number](const Entry &each) { return each.number == number; });
    return found == m_entries.end() ? nullptr : &*found;
}

const ReportPhotos::Entry *ReportPhotos::looked() const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [this](const Entry &each) { return each.number == m_looked; });
    return found == m_entries.end() ? nullptr : &*found;
}

void ReportPhotos::loadThumb(const Entry &entry)
{
    onAnswer(m_book.picture(entry.sha256, PhotoFile::Thumb, thumbEdge), this,
             [this, number = entry.number](const Result<QImage> &picture) {
                 if (Entry *loaded = find(number); loaded && picture) {
                     loaded->view.picture = *picture;
                     Q_EMIT changed();
                 }
             });
}

void ReportPhotos::loadHero()
{
    const Entry *entry = looked();
    if (!entry || entry->sha256.isEmpty())
        return;
    const bool hasStamp = !entry->stamped.isEmpty();
    onAnswer(m_book.picture(hasStamp ? entry->stamped : entry->sha256,
                            hasStamp ? PhotoFile::Stamped : PhotoFile::Original, heroEdge),
             this, [this, number = m_looked](const Result<QImage> &picture) {
                 if (number != m_looked || !picture)
                     return;
                 m_hero = *picture;
                 Q_EMIT changed();
             });
}

} // namespace lantian
