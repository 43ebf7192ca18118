#include "base/Sha256.h"
#include "protocol/EventText.h"
#include "storage/Ledger.h"
#include "storage/Migrations.h"
#include "storage/Store.h"
#include "support/EachEngine.h"
#include "support/Events.h"
#include "support/Expect.h"
#include "support/SignedEvents.h"
#include "support/SteadyClock.h"

#include <QProcess>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

/// Several hub processes on one PostgreSQL database.
class ProcessesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_url = m_engines.newLocation(Dialect::Postgres);
        NEED_DATABASE(m_engines, m_url);
    }

    void whoReadsByArrivalSkipsNothing_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<bool>("skips");
        QTest::newRow("as hubs write") << u"locked"_s << false;
        QTest::newRow("control: without the writers' lock") << u"unlocked"_s << true;
    }
    void whoReadsByArrivalSkipsNothing()
    {
        QFETCH(QString, way);
        QFETCH(bool, skips);
        constexpr int processes = 4;
        constexpr int each = 40;
        // They start at once on an empty database: one of them makes the tables.
        std::vector<std::unique_ptr<QProcess>> writers;
        for (int i = 0; i < processes; ++i)
            writers.push_back(started({m_url, QString::number(i), QString::number(each), way}));
        const auto reader = *Database::open(m_url, deviceMigrations);

        QSet<QString> seen;
        qint64 cursor = 0;
        const auto follow = [&] {
            EXPECT_OK(reader->read([&](Sql &sql) {
                sql.each(
                    u"SELECT arrival, id FROM event WHERE arrival > ? ORDER BY arrival LIMIT 10"_s,
                    [&](Row row) {
                        cursor = row.integer(0);
                        seen << row.text(1);
                    },
                    cursor);
            }));
        };
        for (const auto &writer : writers) {
            while (writer->state() != QProcess::NotRunning) {
                follow();
                writer->waitForFinished(1);
            }
            QCOMPARE(writer->readAll(), QByteArray());
            QCOMPARE(writer->exitCode(), 0);
        }
        for (qsizetype before = -1; before < seen.size();) {
            before = seen.size();
            follow();
        }

        const auto stored = reader->read(
            [](Sql &sql) { return sql.all(u"SELECT id FROM event"_s, [](Row row) { return row.text(0); }); });
        QCOMPARE(int(stored->size()), processes * each);
        const auto missed = int(stored->size()) - int(seen.size());
        qInfo("%d of %d events skipped", missed, processes * each);
        QCOMPARE(missed > 0, skips);
    }

    void oneWriterWaitsForTheOther()
    {
        const auto first = *Database::open(m_url, deviceMigrations);
        const auto watch = *Database::open(m_url, deviceMigrations, Database::Access::ReadOnly);

        std::unique_ptr<QProcess> second;

        EXPECT_OK(first->write([&](Sql &sql) {
            EventLog::copy(
                sql, asSigned(EventSource(0xe1).make(EventKind::CaseUrged, numberedId(7), numberedId(1))));
            second = started({m_url, u"1"_s, u"1"_s, u"locked"_s});
            QTRY_COMPARE_WITH_TIMEOUT(waiting(*watch), 1, 30'000);
        }));

        QVERIFY(second->waitForFinished(30'000));
        QCOMPARE(second->exitCode(), 0);
        const auto devices = watch->read([](Sql &sql) {
            return sql.all(u"SELECT device FROM event ORDER BY arrival"_s,
                           [](Row row) { return row.text(0); });
        });
        QCOMPARE(devices->size(), 2u);
        QCOMPARE(devices->front(), idText(numberedId(0xe1)));
    }

    void aGrantThatAnotherProcessTookInCountsAtOnce()
    {
        const QUuid township = numberedId(0xb1);
        SteadyClock clock;
        const auto here = *Store::open(m_url, Database::Access::ReadWrite);
        const auto there = *Store::open(m_url, Database::Access::ReadWrite);
        EventWriter writer(testIdentity(), here->log(), clock);
        EventSource hub(0xaa, clock.time);
        const auto written = [&](const Deed &deed) {
            return *here->write([&](Sql &sql) { return writer.write(sql, deed); });
        };
        const Event reported = written(testReport(
            clock.time, numberedId(0xa1), {{u"category"_s, u"burn"_s}, {u"grid"_s, u"990101100200001"_s}}));

        const Event grant = hub.grant(township, Role::Township, u"99"_s, clock.time.addDays(-1));
        EXPECT_OK(there->write([&](Sql &sql) {
            there->log().append(sql, asSigned(grant), EventLog::Origin::Received, clock.time);
        }));
        written({uuid7(clock.time),
                 reported.stream,
                 EventKind::CaseAccepted,
                 township,
                 clock.time,
                 {{u"base"_s, QJsonValue()}, {u"number"_s, u"QS-2026-0413"_s}}});

        const auto row = here->read([&](Sql &sql) { return Ledger::row(sql, reported.stream); });
        QCOMPARE((*row)->state, CaseState::Accepted);
    }

private:
    static std::unique_ptr<QProcess> started(const QStringList &words)
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::MergedChannels);
        process->start(QCoreApplication::applicationDirPath() + u"/logwriter"_s, words);
        if (!process->waitForStarted(30'000))
            qFatal("logwriter does not start: %s", qUtf8Printable(process->errorString()));
        return process;
    }
    static qint64 waiting(const Database &db)
    {
        return *db.read([](Sql &sql) {
            return *sql.first(u"SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"_s,
                              [](Row row) { return row.integer(0); });
        });
    }
    static SignedEvent asSigned(const Event &event)
    {
        const QByteArray payload = *payloadText(event);
        return {event, "h", payload, "s", sha256Hex(payload)};
    }

    EachEngine m_engines;
    QString m_url;
};

QTEST_GUILESS_MAIN(ProcessesTest)
#include "tst_processes.moc"
