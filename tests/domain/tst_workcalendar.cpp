#include "domain/WorkCalendar.h"
#include "support/Expect.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace lantian;

/// The working days of a county, and what falls due when.
class WorkCalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysAreWorkedAsTheCalendarSays_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("isWorkday");
        QTest::addColumn<QDate>("next"); ///< the first working day from it on
        QTest::newRow("Friday") << QDate(2026, 11, 27) << true << QDate(2026, 11, 27);
        QTest::newRow("Saturday") << QDate(2026, 11, 28) << false << QDate(2026, 11, 30);
        QTest::newRow("Sunday") << QDate(2026, 11, 29) << false << QDate(2026, 11, 30);
        QTest::newRow("first of a holiday") << QDate(2026, 10, 1) << false << QDate(2026, 10, 8);
        QTest::newRow("last of it") << QDate(2026, 10, 7) << false << QDate(2026, 10, 8);
        QTest::newRow("Saturday worked for it") << QDate(2026, 10, 10) << true << QDate(2026, 10, 10);
        QTest::newRow("a holiday of one day") << QDate(2027, 1, 1) << false << QDate(2027, 1, 4);
    }

    void daysAreWorkedAsTheCalendarSays()
    {
        QFETCH(const QDate, day);
        QFETCH(const bool, isWorkday);

        QCOMPARE(calendar().isWorkday(day), isWorkday);
        QTEST(calendar().workdayFrom(day), "next");
    }

    void whatIsDueWhen_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("due");
        QTest::newRow("hours go on through the holiday")
            << u"2026-09-30T22:00:00+08:00"_s << 4 * 60 << u"2026-10-01T02:00:00+08:00"_s;
        QTest::newRow("days that end on a working day")
            << u"2026-11-24T09:30:00+08:00"_s << 3 * 1440 << u"2026-11-27T09:30:00+08:00"_s;
        QTest::newRow("days that end on a Saturday")
            << u"2026-11-25T09:30:00+08:00"_s << 3 * 1440 << u"2026-11-30T09:30:00+08:00"_s;
        QTest::newRow("days that end in the holiday")
            << u"2026-09-30T09:30:00+08:00"_s << 1440 << u"2026-10-08T09:30:00+08:00"_s;
        QTest::newRow("Saturday here, Friday in London")
            << u"2026-11-25T03:00:00+08:00"_s << 3 * 1440 << u"2026-11-30T03:00:00+08:00"_s;
        QTest::newRow("a day and a half are hours")
            << u"2026-11-27T09:00:00+08:00"_s << 36 * 60 << u"2026-11-28T21:00:00+08:00"_s;
    }

    void whatIsDueWhen()
    {
        QFETCH(const QString, from);
        QFETCH(const int, minutes);
        QFETCH(const QString, due);
        const QDateTime utc = QDateTime::fromString(from, Qt::ISODate).toUTC();

        QCOMPARE(dueAfter(utc, std::chrono::minutes(minutes), calendar()),
                 QDateTime::fromString(due, Qt::ISODate));
    }

    void whatIsNoCalendarIsRefusedByName_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("named");
        QTest::newRow("no JSON") << "holidays"_ba << u"object"_s;
        QTest::newRow("a list") << "[]"_ba << u"object"_s;
        QTest::newRow("no list") << R"({"holidays": "2026-10-01"})"_ba << u"holidays"_s;
        QTest::newRow("no day") << R"({"workdays": ["2026-02-30"]})"_ba << u"2026-02-30"_s;
        QTest::newRow("a number") << R"({"workdays": [20261010]})"_ba << u"workdays"_s;
        QTest::newRow("backwards") << R"({"holidays": ["2026-10-07/2026-10-01"]})"_ba << u"2026-10-07"_s;
        QTest::newRow("three days") << R"({"holidays": ["2026-10-01/2026-10-02/2026-10-03"]})"_ba
                                    << u"/2026-10-02/"_s;
        QTest::newRow("a thousand years")
            << R"({"holidays": ["1000-01-01/2026-10-01"]})"_ba << u"1000-01-01"_s;
    }

    void whatIsNoCalendarIsRefusedByName()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, named);

        const auto calendar = WorkCalendar::fromJson(text);

        EXPECT_ERROR(calendar, Error::Kind::Invalid);
        QCOMPARE(calendar.error().code, u"calendar-invalid"_s);
        QVERIFY2(calendar.error().what.contains(named), qUtf8Printable(calendar.error().what));
    }

    void aCalendarOfHolidaysAloneEndsSomewhere()
    {
        QByteArray years;
        for (int year = 2026; year < 2036; ++year)
            years += (years.isEmpty() ? "\"" : ", \"") + QByteArray::number(year) + "-01-01/" +
                     QByteArray::number(year) + "-12-31\"";
        const auto calendar = WorkCalendar::fromJson("{\"holidays\": [" + years + "]}");

        EXPECT_OK(calendar);
        QVERIFY(calendar->workdayFrom(QDate(2026, 1, 1)).isValid());
    }

private:
    static WorkCalendar calendar()
    {
        return *WorkCalendar::fromJson(
            R"({"name": "2026", "holidays": ["2026-10-01/2026-10-07", "2027-01-01"],
                                           "workdays": ["2026-10-10"]})");
    }
};

QTEST_GUILESS_MAIN(WorkCalendarTest)
#include "tst_workcalendar.moc"
