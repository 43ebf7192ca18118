#include "support/StubHub.h"
#include "sync/Cleaning.h"
#include "sync/SyncSettings.h"
#include "ui/BundleCard.h"
#include "ui/Button.h"
#include "ui/CountyBook.h"
#include "ui/Language.h"
#include "ui/LineField.h"
#include "ui/Shell.h"
#include "ui/SyncCard.h"
#include "ui/SyncPage.h"
#include "ui/SyncPages.h"
#include "ui/Trail.h"
#include "ui/UnsettledCard.h"
#include "ui/WrapLabel.h"

#include <QApplication>
#include <QFileDialog>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

/// The sync page on a real book, against a hub on a real socket that can be made to misbehave.
class SyncPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setApplicationVersion(u"0"_s); }
    void init()
    {
        QVERIFY(setLanguage(*qApp, u"en"_s));
        m_hub = std::make_unique<StubHub>();
        m_county = std::make_unique<CountyBook>();
        m_page = std::make_unique<SyncPage>(*m_county->book, m_county->link->link);
        m_page->setPerson(m_county->worker);
        m_page->resize(1200, 800);
        m_page->show();
    }
    void cleanup()
    {
        m_page.reset();
        m_county.reset();
        m_hub.reset();
    }

    void whatIsNoInvitationIsSaidAndChangesNothing()
    {
        m_page->join(u"https://example.org"_s);

        QVERIFY(label(u"joinTrouble"_s).contains(u"no invitation"_s));
        QVERIFY(!m_county->link->link.membership());
        QVERIFY(m_hub->http.requests().empty());
    }

    void aCodeTheHubDoesNotTakeIsSaid()
    {
        m_page->join(invitation(u"another"_s));

        QTRY_VERIFY(!label(u"joinTrouble"_s).isEmpty());
        QVERIFY(find<Button>(u"join"_s)->isEnabled());
        QVERIFY(!m_county->link->link.membership());
    }

    void joiningSendsWhatWaitsAndSaysThatAllIsThere()
    {
        const QUuid recorded = recordFire();

        m_page->join(invitation(m_hub->code));

        QTRY_COMPARE(label(u"syncTitle"_s), u"All is at the office"_s);
        QVERIFY(m_hub->events.contains(recorded));
        QCOMPARE(m_hub->photos.size(), 1);
        QVERIFY(find<QWidget>(u"syncDone"_s)->isVisible());
        QCOMPARE(awaited(m_county->book->syncStanding()).waiting, Pending{});
    }

    void withoutTheHubItSaysSoAndKeepsAll()
    {
        join();
        recordFire();
        m_hub.reset();

        click(find<Button>(u"syncButton"_s));

        QTRY_VERIFY_WITH_TIMEOUT(label(u"syncTrouble"_s).contains(u"cannot be reached"_s), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(!m_county->link->link.isExchanging(), 60'000);
        QVERIFY(label(u"syncTrouble"_s).contains(u"cannot be reached"_s));
        QTRY_COMPARE(label(u"syncTitle"_s), u"1 records and 1 photos wait to be sent"_s);
    }

    void whatTheHubDoesNotTakeIsShownWithItsCase()
    {
        join();
        const QUuid recorded = recordFire();
        m_hub->rejects << recorded;
        const QSignalSpy chosen(m_page.get(), &SyncPage::caseChosen);

        click(find<Button>(u"syncButton"_s));

        QTRY_VERIFY(find<QWidget>(u"unsettled-"_s + idText(recorded)));
        click(find<QWidget>(u"unsettled-"_s + idText(recorded)));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toUuid(), recorded);
    }

    void theSealedFileGoesWhereThePersonSaid()
    {
        join();
        recordFire();
        const QTemporaryDir stick;
        const QString path = stick.filePath(u"T07.ltb"_s);

        click(find<Button>(u"exportBundle"_s));
        auto *dialog = m_page->findChild<QFileDialog *>(u"bundleDialog"_s);
        QVERIFY(dialog);
        dialog->selectFile(path);
        QMetaObject::invokeMethod(dialog, "accept");

        QTRY_VERIFY(label(u"bundleOutcome"_s).contains(u"T07.ltb"_s));
        QVERIFY(QFile(path).size() > 5000); // the photo is in it
        QCOMPARE(awaited(m_county->book->syncStanding()).waiting, (Pending{1, 1}));
    }

    void aReceiptFromTheStickConfirms()
    {
        join();
        recordFire();
        const Receipt receipt{
            .device = m_county->book->device(), .ackedSeq = 1, .head = headOfChain(), .at = m_hub->time};
        const QTemporaryDir stick;
        QFile file(stick.filePath(u"T07.ltr"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(receiptLine(receipt, m_hub->identity));
        file.close();

        click(find<Button>(u"readReceipt"_s));
        auto *dialog = m_page->findChild<QFileDialog *>(u"receiptDialog"_s);
        QVERIFY(dialog);
        dialog->selectFile(file.fileName());
        QMetaObject::invokeMethod(dialog, "accept");

        QTRY_COMPARE(label(u"bundleOutcome"_s), u"The office has confirmed 1 records and 1 photos."_s);
        QCOMPARE(awaited(m_county->book->syncStanding()).waiting, Pending{});
    }

    void onlyPeopleOfTheOfficeHandOverOthersSticks_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<bool>("mayPass");
        QTest::newRow("inspector") << u"inspector"_s << false;
        QTest::newRow("department") << u"department"_s << false;
        QTest::newRow("township") << u"township"_s << true;
        QTest::newRow("county") << u"county"_s << true;
    }

    void onlyPeopleOfTheOfficeHandOverOthersSticks()
    {
        QFETCH(const QString, role);
        QFETCH(const bool, mayPass);
        m_hub->role = role;
        QVERIFY(!find<Button>(u"passBundle"_s)->isVisible());

        join();

        QCOMPARE(find<Button>(u"passBundle"_s)->isVisible(), mayPass);
    }

    void aColleaguesStickIsHandedOverAndGetsItsReceipt()
    {
        m_hub->role = u"township"_s;
        m_hub->bundleOutcome = BundleOutcome{
            .device = numberedId(7), .stored = 3, .photos = 2, .ackedSeq = 3, .receipt = "the receipt"};
        join();
        const QTemporaryDir stick;
        const QByteArray sealed(300'000, 's');
        pass(stick, sealed);

        QTRY_COMPARE(label(u"passingOutcome"_s), u"The office has taken in 3 records and 2 photos.\n"
                                                 "The receipt is T07.ltr, on the same stick."_s);
        QCOMPARE(m_hub->bundle, sealed);
        QCOMPARE(contentOf(stick.filePath(u"T07.ltr"_s)), "the receipt\n"_ba);
        QVERIFY(find<Button>(u"passBundle"_s)->isVisible());
    }

    void aStickThatTheOfficeCannotReadGetsNoReceipt()
    {
        m_hub->role = u"county"_s;
        join();
        const QTemporaryDir stick;
        pass(stick, "torn");

        QTRY_VERIFY(label(u"passingOutcome"_s).contains(u"damaged"_s));
        QVERIFY(!QFile::exists(stick.filePath(u"T07.ltr"_s)));
    }

    void originalsGoFourteenDaysAfterTheReceiptWhereThatIsWanted()
    {
        join();
        recordFire();
        click(find<Button>(u"syncButton"_s));
        QTRY_VERIFY(awaited(m_county->book->syncStanding()).photos.delivered > 0);
        const PhotoStore &photos = m_county->book->photos();
        const QString sha256 = photos.hashes(PhotoFile::Original).at(0);

        m_county->clock.advance(std::chrono::days(daysKeptAfterDelivery + 1));
        lookAround();
        QVERIFY(photos.has(PhotoFile::Original, sha256)); // nobody has wanted it

        awaited(m_county->book->keepSetting(syncSetting::cleaning, u"1"_s));
        m_county->clock.advance(-std::chrono::days(2));
        lookAround();
        QVERIFY(photos.has(PhotoFile::Original, sha256)); // it is too early

        m_county->clock.advance(std::chrono::days(2));
        lookAround();
        QVERIFY(!photos.has(PhotoFile::Original, sha256));
        QVERIFY(photos.has(PhotoFile::Thumb, sha256));
        QCOMPARE(photos.hashes(PhotoFile::Stamped).size(), 1);
    }

    void whenToSyncByItselfIsChosenAndKept()
    {
        join();
        const QSignalSpy chosen(m_page.get(), &SyncPage::automaticChosen);
        QVERIFY(label(u"automaticAbout"_s).contains(u"every quarter of an hour"_s));

        click(find<Button>(u"choice-none"_s));

        QTRY_COMPARE(chosen.size(), 1);
        QCOMPARE(awaited(m_county->book->setting(syncSetting::automatic)), key(AutoWay::None));
        QVERIFY(label(u"automaticAbout"_s).contains(u"Nothing is sent"_s));
        click(find<Button>(u"choice-none"_s)); // not to be taken back: one of them holds
        QVERIFY(find<Button>(u"choice-none"_s)->isChecked());
    }

    void newMapsComeIntoForceWhenThePersonWants()
    {
        join();
        Shell shell;
        Trail trail(shell);
        shell.addPage({u"first"_s, {}, {}, {}}, new QWidget);
        const SyncPages pages(*m_county->book, m_county->link->link, nullptr, shell, trail);
        const QSignalSpy renewed(&pages, &SyncPages::renewed);
        const QSignalSpy wanted(&pages, &SyncPages::renewRequested);
        shell.resize(1200, 800);
        shell.show();
        shell.showPage(SyncPages::sync);
        auto *renew = shell.findChild<Button *>(u"renew"_s);
        QVERIFY(!renew->isVisible());

        m_hub->reference[u"grids"_s] =
            QJsonObject{{u"type"_s, u"FeatureCollection"_s}, {u"features"_s, QJsonArray()}};
        m_hub->referenceTag = "\"r2\"";
        m_county->link->link.exchange();

        QTRY_COMPARE(renewed.size(), 1);
        QTRY_VERIFY(renew->isVisible());
        click(renew);
        QCOMPARE(wanted.size(), 1);
    }

private:
    /// Hands over the file `sealed` on `stick`, as a person does.
    void pass(const QTemporaryDir &stick, const QByteArray &sealed)
    {
        QFile file(stick.filePath(u"T07.ltb"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(sealed);
        file.close();
        click(find<Button>(u"passBundle"_s));
        auto *dialog = m_page->findChild<QFileDialog *>(u"passingDialog"_s);
        QVERIFY(dialog);
        dialog->selectFile(file.fileName());
        QMetaObject::invokeMethod(dialog, "accept");
    }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// What the window does when it comes up.
    void lookAround()
    {
        Shell shell;
        Trail trail(shell);
        shell.addPage({u"first"_s, {}, {}, {}}, new QWidget);
        const SyncPages pages(*m_county->book, m_county->link->link, nullptr, shell, trail);
        awaited(m_county->book->writer().run([](Store &) -> Result<bool> { return true; })); // after it
    }

    template <class Widget>
    Widget *find(const QString &name) const
    {
        return m_page->findChild<Widget *>(name);
    }
    /// The words of the label `name`; none while it is hidden.
    QString label(const QString &name) const
    {
        const auto *found = find<WrapLabel>(name);
        return found->isHidden() ? QString() : found->text();
    }
    QString invitation(const QString &code) const { return invitationText({m_hub->address(), code}); }

    void join()
    {
        m_hub->device = m_county->book->device();
        m_page->join(invitation(m_hub->code));
        QTRY_VERIFY(m_county->link->link.membership());
        QTRY_VERIFY(!m_county->link->link.isExchanging());
    }

    /// Has the worker report a fire with one photo; its event.
    QUuid recordFire()
    {
        FieldBook &book = *m_county->book;
        const Draft draft = awaited(
            book.start(book.newDraft(Draft::Kind::Report, m_county->worker.id, u"burn"_s, u"straw"_s)));
        awaited(book.addPhoto(draft.id, m_county->photo(1)));
        awaited(book.answer(draft.id, u"state"_s, u"burning"_s));
        awaited(book.answer(draft.id, draftKey::action, u"extinguished"_s));
        return awaited(book.record(draft.id)).caseId;
    }

    QString headOfChain() const
    {
        return awaited(m_county->book->writer().run([device = m_county->book->device()](Store &store) {
            return store.read([&](Sql &sql) { return EventLog::chainEnd(sql, device).hash; });
        }));
    }

    std::unique_ptr<StubHub> m_hub;
    std::unique_ptr<CountyBook> m_county;
    std::unique_ptr<SyncPage> m_page;
};

QTEST_MAIN(SyncPageTest)
#include "tst_syncpage.moc"
