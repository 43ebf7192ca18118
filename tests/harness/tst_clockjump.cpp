#include "harness/Recording.h"

#include <QDateTime>

#include <algorithm>

using namespace lantian;

namespace {

constexpr qint64 day = 86'400;
constexpr qint64 tenYears = 3'652 * day;

/// One report, recorded with a clock that is wrong by `shiftS` seconds, in `zone`.
struct Moment {
    const char *name;
    qint64 shiftS;
    QString zone = u"Asia/Shanghai"_s;
};

const std::vector<Moment> moments{
    {"right", 0},
    {"ten years back", -tenYears},
    {"still there, a little earlier", -tenYears - 600},
    {"right again", 0},
    {"a day ahead", day},
    {"right after that", 0},
    {"in another zone", 0, u"America/New_York"_s},
    {"and back", 0},
};

QProcessEnvironment at(const Moment &moment)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(CLOCKSHIFT));
    environment.insert(u"CLOCK_SHIFT"_s, QString::number(moment.shiftS));
    environment.insert(u"TZ"_s, moment.zone);
    return environment;
}

QByteArray ran(const QString &directory, const Moment &moment, const QStringList &words)
{
    QProcess process;
    process.setProcessEnvironment(at(moment));
    process.start(QStringLiteral(CTL), QStringList{u"--data"_s, directory} + words);
    process.waitForFinished(120'000);
    return process.readAllStandardOutput();
}

/// The instants of all deadlines, by case.
QMap<QString, QDateTime> deadlines(const QString &directory, const Moment &moment)
{
    QMap<QString, QDateTime> found;
    const QJsonArray rows = QJsonDocument::fromJson(ran(directory, moment, {u"list"_s, u"--json"_s})).array();
    for (const QJsonValue &row : rows) {
        if (!row[u"due"_s].isNull())
            found[row[u"id"_s].toString()] =
                QDateTime::fromString(row[u"due"_s].toString(), Qt::ISODateWithMs).toUTC();
    }
    return found;
}

bool isRising(const QStringList &texts)
{
    return std::adjacent_find(texts.begin(), texts.end(), std::greater_equal<>()) == texts.end();
}

} // namespace

/// Lets the clock jump between records: ten years back, a day ahead, another zone. What happened stays in
/// its order, deadlines stay where they are, and the doubt about the time is shown.
class ClockJumpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QJsonArray listed =
            QJsonDocument::fromJson(ran(data(), moments.front(), {u"demo"_s, u"--json"_s})).array();
        QVERIFY(!listed.isEmpty());
        m_before = deadlines(data(), moments.front());
        QVERIFY(m_before.size() > 1);

        QFile photo(m_folder.filePath(u"photo.jpg"_s));
        QVERIFY(photo.open(QIODevice::WriteOnly) && photo.write(demoPhoto()) > 0);
        photo.close();
        for (const Moment &moment : moments) {
            const QJsonObject saved =
                QJsonDocument::fromJson(ran(data(), moment,
                                            {u"report"_s, u"--category"_s, u"burn"_s, u"--photo"_s,
                                             photo.fileName(), u"--at"_s, u"39.27,115.66,5"_s, u"--json"_s}))
                    .object();
            QVERIFY2(saved[u"saved"_s].toBool(), moment.name);
            const QString id = saved[u"id"_s].toString();
            const QJsonObject shown =
                QJsonDocument::fromJson(ran(data(), moments.front(), {u"show"_s, id, u"--json"_s})).object();
            m_ids << id;
            m_readings << shown[u"timeline"_s][0][u"hlc"_s].toString();
            m_flags << shown[u"timeline"_s][0][u"flags"_s].toString();
            m_wallTimes << QDateTime::fromString(shown[u"timeline"_s][0][u"at"_s].toString(),
                                                 Qt::ISODateWithMs)
                               .toUTC()
                               .toString(Qt::ISODateWithMs);
        }
    }

    void whatHappenedStaysInItsOrder()
    {
        QVERIFY2(isRising(m_readings), qPrintable(m_readings.join(u'\n')));
        qInfo("%d records over jumps of the clock, in their order", int(m_readings.size()));
    }

    /// The control: the order by the wall clock is not that of what happened.
    void anOrderByTheWallClockIsCaught() { QVERIFY(!isRising(m_wallTimes)); }

    void deadlinesStayWhereTheyAre()
    {
        for (const Moment &moment : moments)
            QCOMPARE(deadlines(data(), moment), m_before);
        qInfo("%d deadlines are the same instants under every clock and zone", int(m_before.size()));
    }

    void theDoubtAboutTheTimeIsShown()
    {
        // What was recorded before anything was wrong, and when nothing had shown it yet, is not doubted.
        QCOMPARE(m_flags[0], QString());
        QCOMPARE(m_flags[1], u"ahead"_s);
        QCOMPARE(m_flags[2], u"ahead"_s);
        QCOMPARE(m_flags[3], QString());
        QCOMPARE(m_flags[5], u"ahead"_s);

        QVERIFY(ran(data(), moments.front(), {u"show"_s, m_ids[1]}).contains("时间存疑"));
        QVERIFY(!ran(data(), moments.front(), {u"show"_s, m_ids[0]}).contains("时间存疑"));
        const QJsonObject verified =
            QJsonDocument::fromJson(ran(data(), moments.front(), {u"verify"_s, u"--json"_s})).object();
        QVERIFY(verified[u"sound"_s].toBool());
        QStringList doubted;
        for (const QJsonValue &finding : verified[u"findings"_s].toArray()) {
            QCOMPARE(finding[u"weight"_s].toString(), u"notice"_s);
            if (finding[u"code"_s].toString() == u"ahead"_s)
                doubted << finding[u"about"_s].toString();
        }
        QVERIFY(doubted.contains(m_ids[1]) && doubted.contains(m_ids[2]) && doubted.contains(m_ids[5]));
        qInfo("verify names %d records whose time is in doubt", int(doubted.size()));
    }

private:
    QString data() const { return m_folder.filePath(u"data"_s); }

    QTemporaryDir m_folder;
    QMap<QString, QDateTime> m_before;
    QStringList m_ids; ///< as all below in the order of recording
    QStringList m_readings;
    QStringList m_flags;
    QStringList m_wallTimes;
};

QTEST_GUILESS_MAIN(ClockJumpTest)
#include "tst_clockjump.moc"
