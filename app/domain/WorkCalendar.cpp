#include "domain/WorkCalendar.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr qint64 mostDays = 366;            ///< from the first to the last of one entry
constexpr qsizetype mostEntries = 10'000;   ///< years of a calendar that lists every day
constexpr int mostHolidaysInARow = 2 * 366; ///< after which a calendar says nothing any more

Error invalid(const QString &what)
{
    return {Error::Kind::Invalid, what, u"calendar-invalid"_s};
}

/// Adds the days of `entries` to `days`.
Result<void> add(const QJsonValue &entries, const QString &name, QSet<QDate> &days)
{
    if (entries.isUndefined())
        return {};
    if (!entries.isArray() || entries.toArray().size() > mostEntries)
        return invalid(u"%1 is not a list of days"_s.arg(name));
    for (const QJsonValue &entry : entries.toArray()) {
        const QString text = entry.toString();
        const QDate first = QDate::fromString(text.section(u'/', 0, 0), Qt::ISODate);
        const QDate last = QDate::fromString(text.section(u'/', -1), Qt::ISODate);
        if (!first.isValid() || !last.isValid() || last < first || first.daysTo(last) >= mostDays ||
            text.count(u'/') > 1)
            return invalid(u"%1: %2 is neither a day nor two with a / between"_s.arg(name, text));
        for (QDate day = first; day <= last; day = day.addDays(1))
            days << day;
    }
    return {};
}

} // namespace

Result<WorkCalendar> WorkCalendar::fromJson(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return invalid(u"the calendar is not an object of JSON"_s);
    const QJsonObject object = document.object();
    WorkCalendar calendar;
    if (const Result<void> added = add(object[u"holidays"_s], u"holidays"_s, calendar.m_holidays); !added)
        return added.error();
    if (const Result<void> added = add(object[u"workdays"_s], u"workdays"_s, calendar.m_workdays); !added)
        return added.error();
    return calendar;
}

bool WorkCalendar::isWorkday(const QDate &day) const
{
    return m_workdays.contains(day) || (day.dayOfWeek() <= Qt::Friday && !m_holidays.contains(day));
}

QDate WorkCalendar::workdayFrom(QDate day) const
{
    for (int passed = 0; passed < mostHolidaysInARow && !isWorkday(day); ++passed)
        day = day.addDays(1);
    return day;
}

QDateTime dueAfter(const QDateTime &from, std::chrono::minutes within, const WorkCalendar &calendar)
{
    const QDateTime end = from.addSecs(std::chrono::seconds(within).count());
    const bool isOfDays =
        within >= std::chrono::days(1) && within % std::chrono::days(1) == std::chrono::minutes(0);
    if (!isOfDays)
        return end;
    const QDateTime local = end.toLocalTime();
    return end.addDays(local.date().daysTo(calendar.workdayFrom(local.date())));
}

} // namespace lantian
