#pragma once

#include "storage/Unsettled.h"
#include "sync/PhotoTransfer.h"

#include <deque>

namespace lantian {

/// Sends all originals that wait, the small ones first and three at a time. What cannot be sent becomes
/// unsettled and holds nothing up.
class PhotoSending
{
public:
    PhotoSending(SyncContext &context, qint64 maxPhotoBytes);

    void begin(StepEnd end);

private:
    void take(const QStringList &waiting);
    void fill();
    void startNext();
    void takeOutcome(const QString &sha256, const Result<PhotoTransfer::Outcome> &outcome);
    void keepUnsettled(const QString &sha256, const QString &word, const QString &what);
    void endIfIdle();

    SyncContext &m_context;
    qint64 m_maxPhotoBytes;
    PieceSize m_pieces;
    std::deque<PhotoToSend> m_waiting;
    std::vector<std::unique_ptr<PhotoTransfer>>
        m_transfers;             ///< begun; one that has ended may still be speaking
    int m_underWay = 0;          ///< of the transfers
    int m_writes = 0;            ///< under way in the store
    std::optional<Error> m_stop; ///< why nothing more can be sent now
    StepEnd m_end;
    Lifeline m_life;
};

} // namespace lantian
