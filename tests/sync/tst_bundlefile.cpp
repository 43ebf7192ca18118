#include "protocol/BundleReader.h"
#include "support/Expect.h"
#include "sync/BundleExport.h"
#include "sync/Cleaning.h"
#include "sync/ReceiptIntake.h"
#include "sync/Tablet.h"

#include <csignal>
#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

namespace {

/// No file of this process grows beyond `bytes` while this lives: what a full stick does to a write.
class SmallFiles
{
public:
    explicit SmallFiles(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallFiles() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(SmallFiles)

private:
    rlimit m_before{};
};

} // namespace

/// What is carried by hand: out as a bundle, back as a receipt.
class BundleFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_hub = std::make_unique<StubHub>();
        m_tablet = std::make_unique<Tablet>(*m_hub);
        m_photo = m_tablet->takePhoto(1, 2'000'000);
        m_tablet->report({m_photo});
        m_tablet->report();
        m_path = m_tablet->path(u"stick.ltb"_s);
    }
    void cleanup()
    {
        m_tablet.reset();
        m_hub.reset();
    }

    void whatWaitsGoesInAndTheReceiptEmptiesTheOutbox()
    {
        const Result<BundleMade> made = make();
        EXPECT_OK(made);
        QCOMPARE(made->events, 2);
        QCOMPARE(made->photos, 1);
        QVERIFY(!QFile::exists(m_path + u".part"_s));
        QCOMPARE(m_tablet->pending(), (Pending{2, 1})); // until the receipt is back

        carry();
        const QString receipt = lay(u"stick.ltr"_s, m_hub->receipt());
        const Result<ReceiptTaken> taken = importReceipt(*m_tablet->store, m_tablet->photos, receipt,
                                                         m_tablet->membership, m_tablet->clock.now());

        EXPECT_OK(taken);
        QCOMPARE(taken->eventsConfirmed, 2);
        QCOMPARE(taken->photosConfirmed, 1);
        QCOMPARE(m_tablet->pending(), Pending{});
        QCOMPARE(m_tablet->delivered(), QStringList(m_photo));
        const auto history = *m_tablet->store->read([](Sql &sql) { return SyncHistory::last(sql, 1); });
        QCOMPARE(history.at(0).way, ExchangeRecord::Way::Receipt);
        QCOMPARE(history.at(0).outcome, ExchangeRecord::Outcome::Complete);
    }

    void aReceiptTakenTwiceOrAfterASyncChangesNothing()
    {
        EXPECT_OK(make());
        carry();
        const QString receipt = lay(u"stick.ltr"_s, m_hub->receipt());
        m_hub->time = m_hub->time.addSecs(60);
        QCOMPARE(m_tablet->exchange().record.outcome, ExchangeRecord::Outcome::Complete);
        m_tablet->report();
        const QStringList delivered = m_tablet->delivered();

        const auto old = importReceipt(*m_tablet->store, m_tablet->photos, receipt, m_tablet->membership,
                                       m_tablet->clock.now());

        EXPECT_OK(old);
        QCOMPARE(old->eventsConfirmed, 0);
        QCOMPARE(m_tablet->pending(), (Pending{1, 0}));
        QCOMPARE(m_tablet->delivered(), delivered);
    }

    void whatIsNoReceiptIsRefused()
    {
        QByteArray forged = m_hub->receipt();
        forged.replace("\"acked_seq\\\":0", "\"acked_seq\\\":2");
        for (const QByteArray &bytes :
             {QByteArray(), QByteArray("{}"), QByteArray(9 << 20, 'x'), forged + "x"}) {
            const auto taken = importReceipt(*m_tablet->store, m_tablet->photos, lay(u"x.ltr"_s, bytes),
                                             m_tablet->membership, m_tablet->clock.now());
            QVERIFY(!taken);
            QCOMPARE(m_tablet->pending(), (Pending{2, 1}));
        }
    }

    void aFileThatIsThereIsLeftAlone()
    {
        lay(u"stick.ltb"_s, "something of value");

        const Result<BundleMade> made = make();

        EXPECT_ERROR(made, Error::Kind::Conflict);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "something of value"_ba);
    }

    void aStickThatIsFullOrFailsLeavesNothing()
    {
        {
            const SmallFiles small(1'000'000);
            const Result<BundleMade> made = make();
            QVERIFY(!made);
            QCOMPARE(made.error().code, u"bundle-not-written"_s);
        }
        QVERIFY(!QFile::exists(m_path) && !QFile::exists(m_path + u".part"_s));
        EXPECT_OK(make());
    }

    void anAlteredOriginalIsNoticedBeforeAnybodyCarriesIt()
    {
        QFile file(m_tablet->photos.path(PhotoFile::Original, m_photo));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write("x");
        file.close();

        const Result<BundleMade> made = make();

        EXPECT_ERROR(made, Error::Kind::Corrupt);
        QVERIFY(!QFile::exists(m_path) && !QFile::exists(m_path + u".part"_s));
    }

    void forAUserInterfaceItTellsHowFarItIsAndCanBeCalledOff()
    {
        for (const bool calledOff : {false, true}) {
            QFile::remove(m_path);
            BundleExport making(m_tablet->access, m_tablet->photos, m_tablet->identity, m_tablet->membership,
                                m_tablet->clock);
            std::optional<Result<BundleMade>> made;
            qint64 done = 0;
            QObject::connect(&making, &BundleExport::ended, &making,
                             [&](const Result<BundleMade> &came) { made = came; });
            QObject::connect(&making, &BundleExport::progressed, &making, [&](qint64 bytes, qint64 total) {
                QVERIFY(bytes >= done && bytes <= total);
                done = bytes;
            });
            if (calledOff)
                making.cancel();
            making.start(m_path);
            QTRY_VERIFY_WITH_TIMEOUT(made.has_value(), 20'000);

            QCOMPARE(made->has_value(), !calledOff);
            QCOMPARE(QFile::exists(m_path), !calledOff);
            QVERIFY(done > 0);
            const auto history = *m_tablet->store->read([](Sql &sql) { return SyncHistory::last(sql, 1); });
            QCOMPARE(history.at(0).way, ExchangeRecord::Way::Bundle);
            QCOMPARE(history.at(0).outcome,
                     calledOff ? ExchangeRecord::Outcome::Cancelled : ExchangeRecord::Outcome::Complete);
        }
    }

    void deliveredOriginalsGoAfterTwoWeeksAndOnlyIfAllowed()
    {
        m_tablet->exchange();
        const QString open = m_tablet->takePhoto(2);
        m_tablet->report({open});
        const auto cleanable = [&](int days) {
            return *cleanablePhotos(*m_tablet->store, m_tablet->photos, m_tablet->clock.now().addDays(days));
        };
        QCOMPARE(cleanable(99), QStringList());
        const auto allowed =
            m_tablet->store->write([](Sql &sql) { Settings::keep(sql, syncSetting::cleaning, u"1"_s); });
        EXPECT_OK(allowed);

        QCOMPARE(cleanable(13), QStringList());
        QCOMPARE(cleanable(14), QStringList(m_photo));
        const Result<qint64> freed = cleaned(cleanable(14), m_tablet->photos);

        EXPECT_OK(freed);
        QCOMPARE(*freed, 2'000'001);
        QVERIFY(!m_tablet->photos.has(PhotoFile::Original, m_photo));
        QVERIFY(m_tablet->photos.has(PhotoFile::Original, open));
        QCOMPARE(cleanable(14), QStringList());
        QCOMPARE(m_tablet->exchange().record.outcome, ExchangeRecord::Outcome::Complete);
        m_hub->forget(u"e2"_s);
        m_tablet->exchange(); // what is not here any more is not asked for, and no reason to complain
        QCOMPARE(m_tablet->unsettled().size(), size_t(0));
        QCOMPARE(m_hub->events.size(), 3);
    }

private:
    Result<BundleMade> make()
    {
        const auto plan =
            planBundle(*m_tablet->store, m_tablet->photos, m_tablet->membership, m_tablet->clock.now());
        if (!plan)
            return plan.error();
        return makeBundle(m_path, *plan, m_tablet->photos, m_tablet->identity,
                          m_hub->identity.key.publicKey());
    }

    /// What a hub does with a bundle.
    void carry()
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto reader = BundleReader::open(file, m_hub->identity);
        EXPECT_OK(reader);
        QVERIFY((*reader)->isSignedBy(m_tablet->identity.key.publicKey()));
        QByteArray photo;
        EXPECT_OK((*reader)->read({.event =
                                       [&](const QByteArray &line) {
                                           m_hub->take(line);
                                           return Result<void>();
                                       },
                                   .photo =
                                       [&](const BundlePhoto &named, qint64, QByteArrayView piece) {
                                           photo += piece;
                                           if (photo.size() == named.bytes)
                                               m_hub->photos[named.sha256] = std::exchange(photo, {});
                                           return Result<void>();
                                       }}));
        QCOMPARE(m_hub->events.size(), 2);
        QVERIFY(m_hub->photos.contains(m_photo));
    }

    QString lay(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_tablet->path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }

    std::unique_ptr<StubHub> m_hub;
    std::unique_ptr<Tablet> m_tablet;
    QString m_photo;
    QString m_path;
};

QTEST_GUILESS_MAIN(BundleFileTest)
#include "tst_bundlefile.moc"
