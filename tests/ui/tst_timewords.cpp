#include "support/Expect.h"
#include "ui/DistanceWords.h"
#include "ui/Language.h"
#include "ui/TimeWords.h"

#include <QApplication>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace lantian;

class TimeWordsTest : public QObject
{
    Q_OBJECT

    static QDateTime local(int month, int day, int hour, int minute, int year = 2026)
    {
        return QDateTime(QDate(year, month, day), QTime(hour, minute)).toUTC();
    }

private Q_SLOTS:
    void momentsAreWrittenAsPeopleDo_data()
    {
        QTest::addColumn<QDateTime>("at");
        QTest::addColumn<QString>("chinese");
        QTest::addColumn<QString>("english");
        QTest::newRow("today") << local(11, 19, 8, 42) << u"08:42"_s << u"08:42"_s;
        QTest::newRow("the first minute of today") << local(11, 19, 0, 0) << u"00:00"_s << u"00:00"_s;
        QTest::newRow("yesterday") << local(11, 18, 16, 20) << u"昨天 16:20"_s << u"yesterday 16:20"_s;
        QTest::newRow("tomorrow") << local(11, 20, 18, 0) << u"明天 18:00"_s << u"tomorrow 18:00"_s;
        QTest::newRow("this year") << local(11, 9, 8, 46) << u"11-09 08:46"_s << u"9 Nov 08:46"_s;
        QTest::newRow("another year")
            << local(1, 5, 8, 46, 2025) << u"2025-01-05 08:46"_s << u"5 Jan 2025 08:46"_s;
    }

    void momentsAreWrittenAsPeopleDo()
    {
        QFETCH(QDateTime, at);
        QFETCH(QString, chinese);
        QFETCH(QString, english);
        const QDateTime now = local(11, 19, 9, 14);

        EXPECT_OK(setLanguage(*qApp, u"zh_CN"_s));
        QCOMPARE(momentWords(at, now), chinese);
        EXPECT_OK(setLanguage(*qApp, u"en"_s));
        QCOMPARE(momentWords(at, now), english);
    }

    void theDayAloneIsNamedToo()
    {
        EXPECT_OK(setLanguage(*qApp, u"zh_CN"_s));

        QCOMPARE(dayWords(local(11, 19, 23, 59), local(11, 19, 9, 14)), u"今天"_s);
        QCOMPARE(dayWords(local(10, 28, 8, 0), local(11, 19, 9, 14)), u"10-28"_s);
    }

    void aSpanIsRoundedDownInTheUnitThatSaysEnough_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("chinese");
        QTest::addColumn<QString>("english");
        QTest::newRow("59 s") << 59 << u"不到 1 分钟"_s << u"less than a minute"_s;
        QTest::newRow("1 min") << 60 << u"1 分钟"_s << u"1 minute"_s;
        QTest::newRow("59 min 59 s") << 3599 << u"59 分钟"_s << u"59 minutes"_s;
        QTest::newRow("1 h") << 3600 << u"1 小时"_s << u"1 hour"_s;
        QTest::newRow("47 h 59 min") << 48 * 3600 - 60 << u"47 小时"_s << u"47 hours"_s;
        QTest::newRow("2 d") << 48 * 3600 << u"2 天"_s << u"2 days"_s;
    }

    void aSpanIsRoundedDownInTheUnitThatSaysEnough()
    {
        QFETCH(int, seconds);
        QFETCH(QString, chinese);
        QFETCH(QString, english);

        EXPECT_OK(setLanguage(*qApp, u"zh_CN"_s));
        QCOMPARE(spanWords(std::chrono::seconds(seconds)), chinese);
        EXPECT_OK(setLanguage(*qApp, u"en"_s));
        QCOMPARE(spanWords(std::chrono::seconds(seconds)), english);
    }

    void aDeadlineIsTimeLeftOrOverdue()
    {
        const QDateTime now = local(11, 19, 9, 0);

        EXPECT_OK(setLanguage(*qApp, u"zh_CN"_s));
        QCOMPARE(timeLeftWords(local(11, 19, 12, 0), now), u"还剩 3 小时"_s);
        QCOMPARE(timeLeftWords(local(11, 18, 15, 0), now), u"逾期 18 小时"_s);
        QCOMPARE(timeLeftWords(now, now), u"还剩 不到 1 分钟"_s);
        EXPECT_OK(setLanguage(*qApp, u"en"_s));
        QCOMPARE(timeLeftWords(local(11, 18, 15, 0), now), u"18 hours overdue"_s);
    }

    void distancesAreAsExactAsTheyAreOfUse()
    {
        EXPECT_OK(setLanguage(*qApp, u"zh_CN"_s));

        QCOMPARE(distanceWords(37.6), u"38 米"_s);
        QCOMPARE(distanceWords(999.4), u"999 米"_s);
        QCOMPARE(distanceWords(999.6), u"1.0 公里"_s);
        QCOMPARE(distanceWords(9940), u"9.9 公里"_s);
        QCOMPARE(distanceWords(9960), u"10 公里"_s);
    }
};

QTEST_MAIN(TimeWordsTest)
#include "tst_timewords.moc"
