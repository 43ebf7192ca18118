#include "hub/HubRig.h"
#include "hub/Tablet.h"
#include "protocol/Receipt.h"
#include "storage/Devices.h"
#include "support/Expect.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace lantian::hub {

/// One tablet's evening at the office, from code to receipt.
class EveningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTabletEnrolsPushesPullsAndIsGivenAReceipt()
    {
        HubRig hub;
        Tablet tablet(
            [&](const Request &request, const QByteArray &body) { return hub.api.answer(request, body); });

        const Answer enrolled = tablet.enrol(*hub.code(u"网格员 07"_s, u"inspector"_s, u"320582101001"_s));
        const PushAnswer pushed = tablet.push({tablet.report(u"320582101001003"_s)});
        const auto events = tablet.pullAll();
        const Answer receipt = tablet.call("GET", u"/receipt"_s);

        QCOMPARE(enrolled.status, 201);
        QCOMPARE(pushed.results.size(), 1U);
        QCOMPARE(pushed.results[0].status, PushResult::Status::Stored);
        QCOMPARE(pushed.ackedSeq, 1);
        QCOMPARE(events.size(), 3U); // granted, enrolled, reported
        const auto read =
            receiptFromLine(receipt.bytes(), hub.office.identity.device, hub.office.identity.key.publicKey());
        EXPECT_OK(read);
        QCOMPARE(read->ackedSeq, 1);
        QCOMPARE(read->head, tablet.head);
    }
};

} // namespace lantian::hub

QTEST_GUILESS_MAIN(lantian::hub::EveningTest)
#include "tst_evening.moc"
