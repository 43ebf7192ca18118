#include "base/Uuid7.h"
#include "storage/Ledger.h"
#include "storage/Store.h"
#include "support/EachEngine.h"
#include "support/Expect.h"
#include "support/SignedEvents.h"
#include "support/SteadyClock.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

class StoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { EachEngine::addRows(); }

    void init()
    {
        m_location = m_engines.newLocation();
        NEED_DATABASE(m_engines, m_location);
    }

    void aGrantThatCameToNothingIsForgotten()
    {
        const QUuid township = idFromText(u"0192f0c1-7000-7000-8000-0000000000b1"_s);
        const SteadyClock clock;
        const auto store = *Store::open(m_location, Database::Access::ReadWrite);
        EventWriter writer(testIdentity(), store->log(), clock);
        const QUuid id = uuid7(clock.time);
        const Deed grant{
            id,
            id,
            EventKind::UserGranted,
            township,
            clock.time,
            {{u"user"_s, idText(township)}, {u"role"_s, u"township"_s}, {u"scope"_s, u"990101100"_s}}};
        const Deed report = testReport(clock.time, uuid7(clock.time),
                                       {{u"category"_s, u"burn"_s}, {u"grid"_s, u"990101100200001"_s}});

        const auto refused = store->write([&](Sql &sql) {
            writer.write(sql, grant);
            Sql::refuse({Error::Kind::Cancelled, u"no"_s});
        });
        EXPECT_OK(store->write([&](Sql &sql) {
            writer.write(sql, report);
            writer.write(sql, {uuid7(clock.time),
                               report.stream,
                               EventKind::CaseAccepted,
                               township,
                               clock.time,
                               {{u"base"_s, QJsonValue()}}});
        }));

        EXPECT_ERROR(refused, Error::Kind::Cancelled);
        const auto row = store->read([&](Sql &sql) { return Ledger::row(sql, report.stream); });
        QCOMPARE((*row)->state, CaseState::Reported);
        QCOMPARE(*store->roster(), Roster());
    }

private:
    EachEngine m_engines;
    QString m_location;
};

QTEST_GUILESS_MAIN(StoreTest)
#include "tst_store.moc"
