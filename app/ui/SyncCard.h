#pragma once

#include "fieldwork/SyncStanding.h"
#include "sync/SyncProgress.h"
#include "ui/Card.h"

#include <QDateTime>

namespace lantian {

class Button;
class Chip;
class ProgressRow;

/// How the exchange with the office stands: what it is at, how far records, photos and what comes back are,
/// and the button to begin it, hold it or go on with it.
class SyncCard : public Card
{
    Q_OBJECT

public:
    /// What the card shows.
    struct State {
        QString hub; ///< the office's name
        SyncProgress progress;
        Pending waiting;            ///< what the office has not confirmed
        QDateTime lastComplete;     ///< when all was there the last time; invalid for never
        bool referenceIsNew = true; ///< grids, sites and catalogue are the office's
    };

    explicit SyncCard(QWidget *parent = nullptr);

    void setState(const State &state, const QDateTime &now);

Q_SIGNALS:
    void startRequested();
    void pauseRequested();
    void resumeRequested();

protected:
    void restyle(const Theme &theme) override;
    void retranslate() override;

private:
    bool isRunning() const { return m_state.progress.phase != SyncPhase::Idle; }
    bool allIsThere() const;
    QString titleWords() const;
    QString aboutWords() const;
    void wordButton();
    void wordRows();
    void press();

    State m_state;
    QDateTime m_now;

    WrapLabel *m_title;
    WrapLabel *m_about;
    WrapLabel *m_trouble;
    Chip *m_done;
    Button *m_button;
    ProgressRow *m_events;
    ProgressRow *m_photos;
    ProgressRow *m_received;
};

} // namespace lantian
