#include "base/Sha256.h"
#include "protocol/Envelope.h"
#include "protocol/EventText.h"
#include "sql/Database.h"
#include "storage/EventLog.h"
#include "storage/EventRow.h"
#include "storage/Ledger.h"
#include "storage/Migrations.h"
#include "storage/Outbox.h"
#include "storage/SiteList.h"
#include "support/EachEngine.h"
#include "support/Events.h"
#include "support/Expect.h"
#include "support/SignedEvents.h"
#include "support/SteadyClock.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

namespace {

const QUuid inspector = idFromText(u"0192f0c1-7000-7000-8000-0000000000a1"_s);
const QUuid township = idFromText(u"0192f0c1-7000-7000-8000-0000000000b1"_s);

QJsonObject straw(const QString &note = u"省道东侧沟边"_s)
{
    return {{u"category"_s, u"burn"_s},
            {u"subtype"_s, u"straw"_s},
            {u"fields"_s, QJsonObject{{u"material"_s, u"corn_straw"_s}}},
            {u"grid"_s, u"990101100200001"_s},
            {u"note"_s, note}};
}

QJsonObject photo()
{
    return {{u"sha256"_s, QString(64, u'a')}, {u"bytes"_s, 10}, {u"role"_s, u"wide"_s}};
}

} // namespace

class EventLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { EachEngine::addRows(); }

    void init()
    {
        m_location = m_engines.newLocation();
        NEED_DATABASE(m_engines, m_location);
        m_clock = {};
        reopen();
    }

    void reportingKeepsEventProjectionAndOutboxTogether()
    {
        QJsonObject data = straw();
        data[u"photos"_s] = QJsonArray{photo()};
        const Event event = stored(testReport(m_clock.time, inspector, data));

        const auto row = m_db->read([&](Sql &sql) { return Ledger::row(sql, event.stream); });
        const auto pending = m_db->read(Outbox::pending);

        EXPECT_OK(row);
        QVERIFY(row->has_value());
        QCOMPARE((*row)->category, u"burn"_s);
        QCOMPARE((*row)->photos, 1);
        QCOMPARE((*row)->sent, false);
        QCOMPARE(*pending, (Pending{1, 1}));
    }

    void aFailureKeepsNothingOfTheEvent()
    {
        const auto refused = m_db->write([&](Sql &sql) {
            m_writer->write(sql, testReport(m_clock.time, inspector, straw()));
            sql.run(u"INSERT INTO setting (key, value) VALUES ('x', NULL)"_s);
        });

        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QCOMPARE(*m_db->read(Outbox::pending), Pending{});
        QCOMPARE(*m_db->read([](Sql &sql) { return Ledger::count(sql, {}); }), 0);
        QCOMPARE(m_db->read([&](Sql &sql) { return EventLog::chainEnd(sql, m_writer->device()); })->seq, 0);
    }

    void chainsEachEventToTheOneBefore()
    {
        stored(testReport(m_clock.time, inspector, straw()));
        reopen();
        const Event second = stored(testReport(m_clock.time, inspector, straw()));

        const auto payloads = m_db->read([](Sql &sql) {
            return sql.all(u"SELECT payload FROM event ORDER BY seq"_s, [](Row row) { return row.bytes(0); });
        });

        QCOMPARE(second.seq, 2);
        QCOMPARE(second.prev, sha256Hex(payloads->front()));
    }

    void theClockGoesOnThoughTheDeviceWasSetBack()
    {
        const Event first = stored(testReport(m_clock.time, inspector, straw()));
        m_clock.time = m_clock.time.addYears(-10);
        const Event second = stored(testReport(m_clock.time, inspector, straw()));

        QVERIFY(first.hlc < second.hlc);
    }

    void theSameEventAgainIsHarmless()
    {
        stored(testReport(m_clock.time, inspector, straw()));
        const SignedEvent event = anyEvent();

        const auto again = appended(event);

        QCOMPARE(*again, EventLog::Outcome::Duplicate);
        QCOMPARE(*m_db->read([](Sql &sql) { return Ledger::count(sql, {}); }), 1);
    }

    void theSameIdWithOtherBytesIsRefusedNamingBothHashes()
    {
        stored(testReport(m_clock.time, inspector, straw()));
        SignedEvent event = anyEvent();
        const QString known = event.hash;
        event.payload.replace("burn", "coal");
        event.hash = sha256Hex(event.payload);

        const auto refused = appended(event);

        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QVERIFY(refused.error().what.contains(known));
        QVERIFY(refused.error().what.contains(event.hash));
        QCOMPARE(anyEvent().hash, known);
    }

    void brokenChainsAndClocksAheadAreKeptAndFlagged()
    {
        const QUuid other = uuid7(m_clock.time);
        const QDateTime ahead = m_clock.time.addYears(5);
        Event event{.id = uuid7(ahead),
                    .stream = uuid7(ahead),
                    .kind = u"case.reported"_s,
                    .hlc = nextHlc({}, ahead),
                    .at = ahead,
                    .device = other,
                    .author = inspector,
                    .seq = 7,
                    .prev = QString(64, u'b'),
                    .data = straw()};
        const QByteArray payload = *payloadText(event);

        const auto kept = appended({event, "h", payload, "s", sha256Hex(payload)});

        EXPECT_OK(kept);
        QCOMPARE(*m_db->read([](Sql &sql) {
            return *sql.first(u"SELECT flags FROM event"_s, [](Row row) { return row.text(0); });
        }),
                 u"chain ahead"_s);
        QVERIFY(m_db->read(EventLog::lastHlc)->time() < m_clock.time.addSecs(1));
        QCOMPARE(*m_db->read(Outbox::pending), Pending{});
    }

    /// The hash that EventSource gives the n-th event is the one that its next event names.
    void ofManyAtOnceOnlyThoseAreFlaggedThatDoNotFollow()
    {
        EventSource one(0xd1);
        EventSource other(0xd2);
        std::vector<SignedEvent> events;
        const auto add = [&](EventSource &source, int number) {
            const Event event =
                source.make(EventKind::CaseReported, numberedId(quint64(events.size()) + 1), inspector);
            events.push_back({event, "h", *payloadText(event), "s", numberedHash(number)});
        };
        add(one, 1);
        add(other, 1);
        add(one, 2);
        add(other, 2);
        add(one, 3);
        events.erase(events.begin() + 2); // the second of the first device
        add(other, 3);

        const auto kept = m_db->write([&](Sql &sql) {
            ChainEnds ends;
            return m_log->keep(sql, events, m_clock.time, ends);
        });

        EXPECT_OK(kept);
        QCOMPARE(*kept, (std::vector<qint64>{1, 2, 3, 4, 5}));
        const auto flagged = m_db->read([](Sql &sql) {
            return sql.all(u"SELECT device, seq FROM event WHERE flags <> ''"_s,
                           [](Row row) { return std::pair(idFromText(row.text(0)), row.integer(1)); });
        });
        QCOMPARE(flagged->size(), 1U);
        QCOMPARE(flagged->front(), std::pair(numberedId(0xd1), qint64(3)));
    }

    void ownEventsKeepTheirOrderWhenTheClockIsSetBack()
    {
        const Event before = stored(testReport(m_clock.time, inspector, straw()));
        m_clock.time = m_clock.time.addYears(-10);
        const Event first = stored(testReport(m_clock.time, inspector, straw()));
        m_clock.time = m_clock.time.addSecs(-600);
        const Event second = stored(testReport(m_clock.time, inspector, straw()));

        QVERIFY(before.hlc < first.hlc);
        QVERIFY(first.hlc < second.hlc);
        const auto flags = m_db->read([&](Sql &sql) { return EventLog::flags(sql, second.stream); });
        QCOMPARE(flags->value(second.id), u"ahead"_s);
    }

    void aGrantThatComesLaterLetsEarlierDecisionsApply()
    {
        const Event report = stored(testReport(m_clock.time, inspector, straw()));
        stored({uuid7(m_clock.time),
                report.stream,
                EventKind::CaseAccepted,
                township,
                m_clock.time,
                {{u"base"_s, QJsonValue()}, {u"number"_s, u"QS-2026-0413"_s}}});
        QCOMPARE(stateOf(report.stream), CaseState::Reported);

        grantTheTownship();

        QCOMPARE(stateOf(report.stream), CaseState::Accepted);
    }

    void projectionsAreTheSameWhenMadeAnewInAnyOrderOfArrival()
    {
        fillWithACountysDay();
        const auto kept = m_db->read(Projection::rows);
        std::vector<SignedEvent> events;
        QVERIFY(m_db->read([&](Sql &sql) {
            EventLog::each(sql, [&](const SignedEvent &event) { events.push_back(event); });
        }));
        std::shuffle(events.begin(), events.end(), std::mt19937(7));

        EXPECT_OK(m_db->write([&](Sql &sql) { m_projection.rebuild(sql); }));
        QCOMPARE(*m_db->read(Projection::rows), *kept);

        m_location = m_engines.newLocation();
        reopen();
        for (const SignedEvent &event : events)
            EXPECT_OK(appended(event));
        QCOMPARE(*m_db->read(Projection::rows), *kept);
        QVERIFY(kept->size() > 60);
    }

    void aPhotoStopsCountingOnceSomethingFromBeforeItKeepsItsEventFromApplying()
    {
        grantTheTownship();
        const Event report = stored(testReport(m_clock.time, inspector, straw()));
        const Deed rejected{
            uuid7(m_clock.time), report.stream, EventKind::CaseRejected, township, m_clock.time, {}};
        stored(rejected);
        stored({uuid7(m_clock.time),
                report.stream,
                EventKind::CasePhotoAdded,
                inspector,
                m_clock.time,
                {{u"photos"_s, QJsonArray{photo()}}}});
        const auto kept = m_db->read(Projection::rows);
        std::vector<SignedEvent> events;
        QVERIFY(m_db->read([&](Sql &sql) {
            EventLog::each(sql, [&](const SignedEvent &event) { events.push_back(event); });
        }));
        std::stable_partition(events.begin(), events.end(),
                              [&](const SignedEvent &event) { return event.event.id != rejected.id; });

        m_location = m_engines.newLocation();
        reopen();
        for (const SignedEvent &event : events)
            EXPECT_OK(appended(event));

        QCOMPARE(*m_db->read(Projection::rows), *kept);
    }

    void rebuildingCanBeCalledOffAndChangesNothing()
    {
        fillWithACountysDay();
        const auto kept = m_db->read(Projection::rows);

        const auto called =
            m_db->write([&](Sql &sql) { m_projection.rebuild(sql, [](qint64 done) { return done < 3; }); });

        QCOMPARE(called.error().kind, Error::Kind::Cancelled);
        QCOMPARE(*m_db->read(Projection::rows), *kept);
    }

private:
    void reopen()
    {
        m_db.reset();
        m_db = *Database::open(m_location, deviceMigrations);
        QVERIFY(m_db->read([&](Sql &sql) { m_projection.open(sql); }));
        m_log = std::make_unique<EventLog>(m_projection);
        m_writer = std::make_unique<EventWriter>(testIdentity(), *m_log, m_clock);
    }

    Event stored(const Deed &deed)
    {
        m_clock.time = m_clock.time.addSecs(60);
        return *m_db->write([&](Sql &sql) { return m_writer->write(sql, deed); });
    }

    Result<EventLog::Outcome> appended(const SignedEvent &event)
    {
        return m_db->write(
            [&](Sql &sql) { return m_log->append(sql, event, EventLog::Origin::Received, m_clock.time); });
    }

    SignedEvent anyEvent() const
    {
        return *m_db->read([](Sql &sql) {
            return *sql.first(u"SELECT %1 FROM event"_s.arg(signedEventColumns), signedEventOf);
        });
    }

    CaseState stateOf(const QUuid &id) const
    {
        return (*m_db->read([&](Sql &sql) { return Ledger::row(sql, id); }))->state;
    }

    void grantTheTownship()
    {
        const QUuid id = uuid7(m_clock.time);
        stored({id,
                id,
                EventKind::UserGranted,
                township,
                m_clock.time,
                {{u"user"_s, idText(township)},
                 {u"role"_s, u"township"_s},
                 {u"scope"_s, u"990101100"_s},
                 {u"from"_s, u"2026-01-01T00:00:00+08:00"_s}}});
    }

    void fillWithACountysDay()
    {
        for (int i = 0; i < 20; ++i) {
            QJsonObject data = straw(u"第%1处"_s.arg(i));
            data[u"photos"_s] = QJsonArray{photo()};
            const Event report = stored(testReport(m_clock.time, inspector, data));
            if (i % 3 == 0)
                stored({uuid7(m_clock.time),
                        report.stream,
                        EventKind::CaseAccepted,
                        township,
                        m_clock.time,
                        {}});
        }
        const QUuid site = uuid7(m_clock.time);
        stored({uuid7(m_clock.time),
                site,
                EventKind::SiteRegistered,
                township,
                m_clock.time,
                {{u"name"_s, u"恒安二期"_s}, {u"kind"_s, u"site"_s}}});
        const QUuid visit = uuid7(m_clock.time);
        stored({visit,
                visit,
                EventKind::InspectionCompleted,
                inspector,
                m_clock.time,
                {{u"site"_s, idText(site)},
                 {u"items"_s, QJsonArray{QJsonObject{{u"key"_s, u"cover"_s}, {u"result"_s, u"fail"_s}}}}}});
        grantTheTownship();
    }

    EachEngine m_engines;
    QString m_location;
    SteadyClock m_clock;
    std::unique_ptr<Database> m_db;
    Projection m_projection;
    std::unique_ptr<EventLog> m_log;
    std::unique_ptr<EventWriter> m_writer;
};

QTEST_GUILESS_MAIN(EventLogTest)
#include "tst_eventlog.moc"
