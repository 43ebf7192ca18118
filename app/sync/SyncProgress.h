#pragma once

#include "base/Error.h"

#include <chrono>
#include <optional>

namespace lantian {

/// What an exchange is at.
enum class SyncPhase { Idle, Describing, Pushing, Sending, Confirming, Pulling, Updating };

/// How much of something is done.
struct SyncCount {
    qint64 done = 0;
    qint64 total = 0; ///< as far as it is known

    bool operator==(const SyncCount &) const = default;
};

/// How far an exchange is, as values to show.
struct SyncProgress {
    SyncPhase phase = SyncPhase::Idle;
    bool paused = false;
    SyncCount events;     ///< offered to the hub
    SyncCount photos;     ///< sent
    SyncCount photoBytes; ///< of those, with what an earlier try had sent
    qint64 eventsReceived = 0;
    qint64 unsettled = 0;              ///< became a matter for people in this exchange
    qint64 bytesMoved = 0;             ///< both ways in this exchange, bodies alone
    std::chrono::milliseconds took{0}; ///< since it began, without pauses
    std::optional<Error> trouble;      ///< why it waits for another try; nothing while all goes well

    bool operator==(const SyncProgress &) const = default;

    /// Bytes a second so far; 0 before the first second.
    double rate() const;
    /// How long the photos still take at this rate; nothing while that cannot be told.
    std::optional<std::chrono::seconds> left() const;
};

} // namespace lantian
