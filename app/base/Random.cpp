#include "base/Random.h"

#include <QRandomGenerator>

namespace lantian {

QByteArray SystemRandom::bytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    return bytes;
}

} // namespace lantian
