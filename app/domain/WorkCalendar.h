#pragma once

#include "base/Result.h"

#include <QDateTime>
#include <QSet>

#include <chrono>

namespace lantian {

/// On which days offices work: Mondays to Fridays, but for public holidays and the days that are worked in
/// their place (调休), as a county sets them down year by year.
class WorkCalendar
{
public:
    /// Without holidays.
    WorkCalendar() = default;

    /// `{"holidays": [...], "workdays": [...]}`, each a day, `2026-10-10`, or a first and a last one,
    /// `2026-10-01/2026-10-07`; other members are left alone. Invalid, `calendar-invalid`, names the day that
    /// is none.
    static Result<WorkCalendar> fromJson(const QByteArray &text);

    bool isWorkday(const QDate &day) const;
    /// The first working day that is not before `day`.
    QDate workdayFrom(QDate day) const;

    bool operator==(const WorkCalendar &) const = default;

private:
    QSet<QDate> m_holidays;
    QSet<QDate> m_workdays;
};

/// When is due what has to be done `within` of `from`: hours count round the clock. A period of whole days
/// that ends on a day on which nobody works ends on the next working day (Civil Code, art. 203).
QDateTime dueAfter(const QDateTime &from, std::chrono::minutes within, const WorkCalendar &calendar);

} // namespace lantian
