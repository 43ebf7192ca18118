#include "simulation/Dice.h"

#include <algorithm>
#include <cstring>

namespace lantian::simulation {

QByteArray Dice::bytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    for (qsizetype at = 0; at < count; at += qsizetype(sizeof(quint64))) {
        const quint64 word = m_source();
        std::memcpy(bytes.data() + at, &word, size_t(std::min(qsizetype(sizeof(word)), count - at)));
    }
    return bytes;
}

} // namespace lantian::simulation
