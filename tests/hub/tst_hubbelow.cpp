#include "hub/HubRig.h"
#include "hub/Tablet.h"
#include "storage/Outbox.h"
#include "storage/Relay.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace lantian::hub {

/// What a hub below has waiting for the hub above, while its tablets come and go.
class HubBelowTest : public QObject
{
    Q_OBJECT

    const QString m_grid = u"990101100200001"_s;

private Q_SLOTS:
    void init()
    {
        m_hub = std::make_unique<HubRig>();
        m_inspector = std::make_unique<Tablet>([this](const Request &request, const QByteArray &body) {
            return m_hub->api.answer(request, body);
        });
        m_inspector->enrol(*m_hub->code(u"网格员 01"_s, u"inspector"_s, m_grid));
        write([&](Sql &sql) { Relay::fill(sql, own()); });
    }

    void whatIsOfferedAgainBeginsWithWhatTheRestRestsOn()
    {
        confirmAll(); // so how the tablet was let in waits no more
        m_inspector->push({m_inspector->report(m_grid)});
        write([&](Sql &sql) { Relay::fill(sql, own()); });

        write([&](Sql &sql) { Relay::beginAnew(sql, own()); });

        QCOMPARE(kindsToOffer(), QStringList({u"user.granted"_s, u"device.enrolled"_s, u"case.reported"_s}));
    }

private:
    void confirmAll()
    {
        write([](Sql &sql) { sql.run(u"DELETE FROM outbox"_s); });
    }
    QUuid own() const { return m_hub->office.identity.device; }
    template <class Work>
    void write(Work work)
    {
        const auto written = m_hub->office.store.write([&](Sql &sql, EventLog &) { work(sql); });
        QVERIFY(written);
    }
    QStringList kindsToOffer()
    {
        QStringList kinds;
        const auto waiting = m_hub->office.store.read([](Sql &sql) { return Outbox::toOffer(sql, 0, 100); });
        for (const WaitingEvent &each : *waiting)
            kinds << each.event.event.kind;
        return kinds;
    }

    std::unique_ptr<HubRig> m_hub;
    std::unique_ptr<Tablet> m_inspector;
};

} // namespace lantian::hub

QTEST_GUILESS_MAIN(lantian::hub::HubBelowTest)
#include "tst_hubbelow.moc"
