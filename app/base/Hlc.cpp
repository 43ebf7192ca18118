#include "base/Hlc.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

QDateTime Hlc::time() const
{
    return QDateTime::fromMSecsSinceEpoch(qint64(value >> 16), Qt::UTC);
}

QString Hlc::text() const
{
    return QString::number(value, 16).rightJustified(16, u'0');
}

std::optional<Hlc> Hlc::fromText(const QString &text)
{
    bool ok = false;
    const Hlc hlc{text.toULongLong(&ok, 16)};
    return ok && hlc.text() == text ? std::optional(hlc) : std::nullopt;
}

Hlc nextHlc(Hlc last, const QDateTime &now)
{
    const quint64 wall = quint64(std::max<qint64>(0, now.toMSecsSinceEpoch())) << 16;
    return {std::max(wall, last.value + 1)};
}

Hlc observedHlc(Hlc last, Hlc other, const QDateTime &now)
{
    return isAhead(other, now) ? last : std::max(last, other);
}

bool isAhead(Hlc hlc, const QDateTime &now)
{
    return hlc.time().toMSecsSinceEpoch() > now.toMSecsSinceEpoch() + hlcMaxAheadMs;
}

} // namespace lantian
