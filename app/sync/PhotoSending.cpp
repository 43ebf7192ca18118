#include "sync/PhotoSending.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr int atOnce = 3;

} // namespace

PhotoSending::PhotoSending(SyncContext &context, qint64 maxPhotoBytes)
    : m_context(context)
    , m_maxPhotoBytes(maxPhotoBytes)
{}

void PhotoSending::begin(StepEnd end)
{
    m_end = std::move(end);
    m_context.store.ask(
        [](Store &store) { return store.read([](Sql &sql) { return Outbox::photosToSend(sql); }); },
        m_life.held([this](const Result<QStringList> &waiting) {
            if (waiting)
                take(*waiting);
            else
                m_end(waiting.error());
        }));
}

void PhotoSending::take(const QStringList &waiting)
{
    std::vector<PhotoToSend> photos;
    SyncProgress &progress = m_context.progress;
    progress.photos = {};
    progress.photoBytes = {};
    for (const QString &sha256 : waiting) {
        const QFileInfo file(m_context.photos.path(PhotoFile::Original, sha256));
        if (!file.isFile())
            keepUnsettled(sha256, u"photo-missing"_s, u"the original is not in the photo store"_s);
        else if (file.size() > m_maxPhotoBytes)
            keepUnsettled(sha256, u"photo-too-large"_s,
                          u"the hub takes none above %1 bytes"_s.arg(m_maxPhotoBytes));
        else
            photos.push_back({sha256, file.size()});
    }
    photos = inSendingOrder(std::move(photos));
    m_waiting.assign(photos.begin(), photos.end());
    for (const PhotoToSend &photo : m_waiting) {
        ++progress.photos.total;
        progress.photoBytes.total += photo.bytes;
    }
    m_context.told();
    fill();
}

void PhotoSending::fill()
{
    while (!m_stop && !m_waiting.empty() && m_underWay < atOnce)
        startNext();
    endIfIdle();
}

void PhotoSending::startNext()
{
    const PhotoToSend photo = m_waiting.front();
    m_waiting.pop_front();
    ++m_underWay;
    m_transfers.push_back(std::make_unique<PhotoTransfer>(m_context, photo, m_pieces));
    m_transfers.back()->begin(
        m_life.held([this, sha256 = photo.sha256](const auto &outcome) { takeOutcome(sha256, outcome); }));
}

void PhotoSending::takeOutcome(const QString &sha256, const Result<PhotoTransfer::Outcome> &outcome)
{
    --m_underWay;
    if (!outcome) {
        if (!m_stop)
            m_stop = outcome.error();
    } else if (outcome->word.isEmpty()) {
        ++m_context.progress.photos.done;
        ++m_context.record.photosSent;
        m_context.told();
    } else {
        keepUnsettled(sha256, outcome->word, outcome->what);
    }
    fill();
}

void PhotoSending::keepUnsettled(const QString &sha256, const QString &word, const QString &what)
{
    ++m_writes;
    ++m_context.progress.unsettled;
    const Unsettled::Row row{{Unsettled::Subject::Photo, sha256}, word, what, m_context.clock.now()};
    m_context.store.ask(
        [row](Store &store) -> Result<void> {
            return store.write([&](Sql &sql) { Unsettled::keep(sql, row); });
        },
        m_life.held([this](const Result<void> &kept) {
            --m_writes;
            if (!kept && !m_stop)
                m_stop = kept.error();
            m_context.changed();
            endIfIdle();
        }));
}

void PhotoSending::endIfIdle()
{
    const bool isIdle = m_underWay == 0 && m_writes == 0 && (m_stop || m_waiting.empty());
    if (!isIdle || !m_end)
        return;
    const StepEnd end = std::exchange(m_end, nullptr);
    end(m_stop ? Result<void>(*m_stop) : Result<void>());
}

} // namespace lantian
