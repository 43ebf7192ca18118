#pragma once

#include "sync/PieceSize.h"
#include "sync/SyncContext.h"
#include "sync/SyncPlan.h"

namespace lantian {

/// Sends one original by tus 1.0.0, from the byte that the hub says it holds.
class PhotoTransfer
{
public:
    /// How it ended for the photo: sent, or not and a person has to look at it, for the reason in `word`.
    struct Outcome {
        QString word; ///< empty: it is with the hub
        QString what;
    };
    using End = std::function<void(const Result<Outcome> &)>;

    /// `pieces` is shared with the other transfers, and outlives them.
    PhotoTransfer(SyncContext &context, const PhotoToSend &photo, PieceSize &pieces);
    ~PhotoTransfer();

    /// `end` gets an Error when nothing more can be sent now.
    void begin(End end);

private:
    void create();
    void askOffset();
    void goOnAt(qint64 offset);
    void takePiece(qint64 sent, const AnswerMeaning &meaning, const HubAnswer &answer);
    void startAgain(const Error &why);
    void endWith(const AnswerMeaning &meaning);
    void unsettled(const QString &word, const QString &what) { m_end(Outcome{word, what}); }

    HubRequest request(const QByteArray &method, const HubHeaders &more = {}) const;

    SyncContext &m_context;
    PhotoToSend m_photo;
    QString m_path;
    End m_end;
    qint64 m_offset = -1; ///< held by the hub, as far as is known
    qint64 m_counted = 0; ///< of it, what the progress has
    PieceSize &m_pieces;
    int m_startedAgain = 0;
    int m_stuck = 0; ///< requests since the offset last grew
    Lifeline m_life;
};

} // namespace lantian
