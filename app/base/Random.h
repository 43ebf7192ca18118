#pragma once

#include <QByteArray>

namespace lantian {

/// Where secrets and identities come from. Passed in, so that a simulation can be run again.
class Random
{
public:
    virtual ~Random() = default;

    /// `count` bytes that nobody can guess.
    virtual QByteArray bytes(qsizetype count) = 0;
};

/// The system's random source. May be used from several threads.
class SystemRandom final : public Random
{
public:
    QByteArray bytes(qsizetype count) override;
};

} // namespace lantian
