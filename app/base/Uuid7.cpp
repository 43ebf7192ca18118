#include "base/Uuid7.h"

namespace lantian {

QUuid uuid7(const QDateTime &now)
{
    SystemRandom random;
    return uuid7(now, random);
}

QUuid uuid7(const QDateTime &now, Random &random)
{
    QByteArray bytes = random.bytes(16);
    auto milliseconds = quint64(now.toMSecsSinceEpoch());
    for (qsizetype place = 5; place >= 0; --place) {
        bytes[place] = char(milliseconds & 0xffU);
        milliseconds >>= 8U;
    }
    bytes[6] = char(0x70U | (uchar(bytes[6]) & 0x0fU));
    bytes[8] = char(0x80U | (uchar(bytes[8]) & 0x3fU));
    return QUuid::fromRfc4122(bytes);
}

QString idText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

QStringList idTexts(const std::vector<QUuid> &ids)
{
    QStringList texts;
    for (const QUuid &id : ids)
        texts << idText(id);
    return texts;
}

QUuid idFromText(const QString &text)
{
    const QUuid id = QUuid::fromString(text);
    return idText(id) == text ? id : QUuid();
}

} // namespace lantian
