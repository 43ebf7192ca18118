#include "hub/HubRig.h"
#include "hub/Tablet.h"
#include "storage/Outbox.h"
#include "storage/PhotoNames.h"
#include "storage/Relay.h"
#include "sync/ReceiptIntake.h"

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

    void aPhotoWaitsWithItsEventAlsoWhenItCameAfterTheLook()
    {
        const QString photo(64, u'a');
        m_inspector->push(
            {m_inspector->report(m_grid, {{u"photos"_s, QJsonArray{QJsonObject{{u"sha256"_s, photo}}}}})});
        write([&](Sql &sql) { PhotoNames::hold(sql, photo, 3, m_inspector->device, m_hub->clock.now()); });

        // The hub above knows nothing of the report, so it misses nothing.
        takeReceiptFromAbove({.device = own(), .head = noPrevious(), .at = m_hub->clock.now()});

        QCOMPARE(*m_hub->office.store.read(Outbox::photosToSend), QStringList(photo));
    }

    void eventsLeaveByTheWordOnEachOfThemAlone()
    {
        const auto end = m_hub->office.store.read([&](Sql &sql) { return EventLog::chainEnd(sql, own()); });

        // After a restoring the hub has several events of one number, and the hub above means the others.
        takeReceiptFromAbove(
            {.device = own(), .ackedSeq = end->seq, .head = end->hash, .at = m_hub->clock.now()});

        QCOMPARE(kindsToOffer(), QStringList({u"user.granted"_s, u"device.enrolled"_s}));
    }

private:
    /// The hub below takes `receipt`, signed by the one above.
    void takeReceiptFromAbove(const Receipt &receipt)
    {
        const HubMembership membership{{},
                                       {.device = own(),
                                        .role = u"hub"_s,
                                        .hubDevice = m_above.device,
                                        .hubKey = m_above.key.publicKey()}};
        m_hub->office.store.use([&](Store &store) {
            const auto taken = takeReceipt(store, m_hub->photos, receiptLine(receipt, m_above), membership,
                                           m_hub->clock.now());
            QVERIFY2(taken.has_value(), qUtf8Printable(taken ? QString() : taken.error().what));
        });
    }

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

    const DeviceIdentity m_above{uuid7(QDateTime::fromMSecsSinceEpoch(1)), DeviceKey::fresh()};
    std::unique_ptr<HubRig> m_hub;
    std::unique_ptr<Tablet> m_inspector;
};

} // namespace lantian::hub

QTEST_GUILESS_MAIN(lantian::hub::HubBelowTest)
#include "tst_hubbelow.moc"
