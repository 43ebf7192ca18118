#pragma once

#include "base/Random.h"

#include <random>
#include <vector>

namespace lantian::simulation {

/// All chance of one run. The same seed gives the same throws on every machine.
class Dice
{
public:
    explicit Dice(quint64 seed) : m_source(seed) {}

    /// 0 … `count` - 1.
    quint64 below(quint64 count) { return m_source() % count; }
    /// `least` … `most`.
    qint64 between(qint64 least, qint64 most) { return least + qint64(below(quint64(most - least + 1))); }
    bool chance(double probability) { return double(m_source() >> 11U) * 0x1p-53 < probability; }
    QByteArray bytes(qsizetype count);

    template <class T>
    const T &oneOf(const std::vector<T> &values)
    {
        return values[size_t(below(values.size()))];
    }

    /// Dice of their own for one part of the world, so that parts do not shift each other's throws.
    Dice another() { return Dice(m_source()); }

private:
    std::mt19937_64 m_source;
};

/// Keys, tokens and ids, by dice.
class DicedRandom final : public Random
{
public:
    explicit DicedRandom(Dice dice) : m_dice(std::move(dice)) {}

    QByteArray bytes(qsizetype count) override { return m_dice.bytes(count); }

private:
    Dice m_dice;
};

} // namespace lantian::simulation
