#include "ui/TimeWords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

struct TimeWords {
    Q_DECLARE_TR_FUNCTIONS(TimeWords)
};

/// Month names, where the format has any, are English: the Chinese format has none.
QString formatted(const QDate &day, const char *format)
{
    return QLocale::c().toString(day, TimeWords::tr(format));
}

} // namespace

QString dayWords(const QDateTime &at, const QDateTime &now)
{
    const QDate day = at.toLocalTime().date();
    const QDate today = now.toLocalTime().date();
    if (day == today)
        return TimeWords::tr("today");
    if (day == today.addDays(-1))
        return TimeWords::tr("yesterday");
    if (day == today.addDays(1))
        return TimeWords::tr("tomorrow");
    if (day.year() == today.year())
        return formatted(day, QT_TRANSLATE_NOOP("TimeWords", "d MMM"));
    return formatted(day, QT_TRANSLATE_NOOP("TimeWords", "d MMM yyyy"));
}

QString momentWords(const QDateTime &at, const QDateTime &now)
{
    const QDateTime local = at.toLocalTime();
    const QString time = local.toString(u"HH:mm"_s);
    return local.date() == now.toLocalTime().date() ? time : dayWords(at, now) + u' ' + time;
}

QString spanWords(std::chrono::seconds span)
{
    using namespace std::chrono;
    if (span < minutes(1))
        return TimeWords::tr("less than a minute");
    if (span < hours(1))
        return TimeWords::tr("%n minute(s)", nullptr, static_cast<int>(duration_cast<minutes>(span).count()));
    if (span < days(2))
        return TimeWords::tr("%n hour(s)", nullptr, static_cast<int>(duration_cast<hours>(span).count()));
    return TimeWords::tr("%n day(s)", nullptr, static_cast<int>(duration_cast<days>(span).count()));
}

QString timeLeftWords(const QDateTime &due, const QDateTime &now)
{
    const std::chrono::seconds left(now.secsTo(due));
    if (left.count() < 0)
        return TimeWords::tr("%1 overdue").arg(spanWords(-left));
    return TimeWords::tr("%1 left").arg(spanWords(left));
}

} // namespace lantian
