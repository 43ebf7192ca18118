#pragma once

#include "fieldwork/Reference.h"
#include "location/BestFix.h"
#include "location/PositionSource.h"

#include <QTimer>

namespace lantian {

/// Where this machine is. Warm from start() on; never gives an old fix.
class Whereabouts : public QObject
{
    Q_OBJECT

public:
    /// `reference` gives the boundaries.
    Whereabouts(std::shared_ptr<const Reference> reference, const Clock &clock, QObject *parent = nullptr);

    /// Takes fixes from the source that `spec` names (see positionSource()) instead of the one before.
    /// Invalid, `position-spec`, when it names none; then nothing changes.
    Result<void> setSource(const QString &spec);
    /// What names the source in use; empty before the first.
    const QString &source() const { return m_spec; }

    /// How good the position is; None also while the source can find nothing (see trouble()).
    BestFix::State state() const;
    /// The best fresh fix as records carry it; nothing while there is none.
    std::optional<Position> position() const;
    /// Where `position` lies today.
    Place placeOf(const Position &position) const;
    /// What the source complained about last; nothing once a fix has come.
    const std::optional<Error> &trouble() const { return m_trouble; }

Q_SIGNALS:
    /// State or position are others than before. At most twice a second.
    void changed();

private:
    void tell();

    std::shared_ptr<const Reference> m_reference;
    const Clock &m_clock;
    std::unique_ptr<PositionSource> m_source;
    QString m_spec; ///< that names it
    BestFix m_best;
    std::optional<Error> m_trouble;
    std::optional<std::pair<BestFix::State, std::optional<Fix>>> m_told; ///< what changed() was last about
    QTimer m_tick; ///< so that a fix that grows old is noticed
};

} // namespace lantian
