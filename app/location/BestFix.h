#pragma once

#include "location/Fix.h"

#include <deque>
#include <vector>

namespace lantian {

/// Chooses the fix to use from those a source has given, and says how good the knowledge is. Never an old
/// one, and never a leap that only one fix tells of.
///
/// A fix is believed when it fits the one believed last: within the accuracies of both, plus what 60 m/s make
/// of the time between. After a loss (no fix for three of the usual steps) only the accuracies count, for a
/// receiver that comes back is often wrong. What does not fit is kept apart, and believed with its followers
/// once three in a row, none older than `longestAge`, fit each other. The very first fix is believed: there
/// is nothing it leaps from. Memory is bounded whatever the rate.
class BestFix
{
public:
    enum class State {
        None,      ///< no source has begun
        Searching, ///< begun, and nothing fresh to believe since
        Stale,     ///< what was believed last is older than `longestAge`
        Poor,      ///< the best fix is worse than `poorM`, or does not say how good it is
        Good,
    };

    static constexpr std::chrono::seconds longestAge{30}; ///< by the Clock, since arrival
    static constexpr double poorM = 50;                   ///< radius of 68 % beyond which a fix is poor
    static constexpr double fastestMps = 60;              ///< nobody patrols faster
    static constexpr double unsaidAccuracyM = 50;         ///< taken for a fix that names none
    static constexpr std::size_t witnesses = 3;           ///< fixes in a row that make a leap believed

    /// A source has begun; what was believed before keeps ageing.
    void begin() { m_begun = true; }

    /// Takes the next fix, in the order of arrival.
    void add(const Fix &fix);

    /// Of the believed fixes of the last `longestAge` the one that tells most exactly where the receiver is
    /// at `now`: the most accurate, where having moved on since counts as being inaccurate. None when there
    /// is none.
    std::optional<Fix> at(const QDateTime &now) const;

    State state(const QDateTime &now) const;

    /// The fix believed last, however old: to be shown as such, not to be used.
    std::optional<Fix> lastBelieved() const;

private:
    bool fitsBelieved(const Fix &fix) const;
    void believe(const Fix &fix);

    std::deque<Fix> m_believed; ///< oldest first; its last one is kept whatever its age
    std::vector<Fix> m_doubted; ///< fixes in a row that fit each other but not what is believed
    std::optional<std::chrono::milliseconds> m_step; ///< the usual time between two fixes
    bool m_begun = false;
};

} // namespace lantian
