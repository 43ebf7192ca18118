#include "base/Clock.h"

#include <QRegularExpression>

#include <ctime>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

std::chrono::milliseconds SystemClock::sinceBoot() const
{
    timespec time{};
    clock_gettime(CLOCK_BOOTTIME, &time);
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::seconds(time.tv_sec) +
                                                                 std::chrono::nanoseconds(time.tv_nsec));
}

QString localRfc3339(const QDateTime &instant)
{
    // Zones had seconds in their offset before they had whole hours, such as 08:05:43; RFC 3339 has no place
    // for them.
    const int offsetS = instant.toLocalTime().offsetFromUtc();
    return instant.toOffsetFromUtc(offsetS - offsetS % 60).toString(Qt::ISODateWithMs);
}

QDateTime fromRfc3339(const QString &text)
{
    static const QRegularExpression form(
        u"^\\d{4}-\\d{2}-\\d{2}[Tt]([01]\\d|2[0-3]):\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2})$"_s);
    if (!form.match(text).hasMatch())
        return {};
    const QDateTime instant = QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
    // Four digits have to do for its year in every zone.
    const bool isWritable = instant.date() > QDate(1, 1, 1) && instant.date() < QDate(9999, 12, 31);
    return isWritable ? instant : QDateTime();
}

} // namespace lantian
