#include "base/Uuid7.h"

#include <QRandomGenerator>

#include <array>

namespace lantian {

QUuid uuid7(const QDateTime &now)
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    const auto milliseconds = quint64(now.toMSecsSinceEpoch()) & 0xffff'ffff'ffffU;
    const quint32 high = quint32(milliseconds >> 16);
    const auto middle = ushort(milliseconds & 0xffffU);
    const auto version = ushort(0x7000U | (words[0] & 0x0fffU));
    const auto byte = [&](int word, int shift) { return uchar((words[size_t(word)] >> shift) & 0xffU); };
    return QUuid(high, middle, version, uchar(0x80U | (byte(1, 0) & 0x3fU)), byte(1, 8), byte(2, 0),
                 byte(2, 8), byte(2, 16), byte(2, 24), byte(3, 0), byte(3, 8));
}

QString idText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

QUuid idFromText(const QString &text)
{
    const QUuid id = QUuid::fromString(text);
    return idText(id) == text ? id : QUuid();
}

} // namespace lantian
