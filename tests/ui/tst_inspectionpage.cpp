#include "CountyBook.h"
#include "support/Expect.h"
#include "ui/Button.h"
#include "ui/Card.h"
#include "ui/InspectionPage.h"
#include "ui/ItemPhotos.h"
#include "ui/LacksCard.h"
#include "ui/Language.h"
#include "ui/PhotoThumb.h"
#include "ui/RemarkField.h"
#include "ui/RowButton.h"
#include "ui/SegmentedAnswer.h"
#include "ui/Theme.h"
#include "ui/WrapLabel.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

Q_DECLARE_METATYPE(lantian::Recorded)

class InspectionPageTest : public QObject
{
    Q_OBJECT

    const QStringList m_items = {u"hoarding"_s, u"cover"_s, u"wash"_s,    u"harden"_s,
                                 u"wet"_s,      u"haul"_s,  u"monitor"_s, u"nonroad"_s};

private Q_SLOTS:
    void initTestCase()
    {
        EXPECT_OK(setLanguage(*qApp, u"zh_CN"_s));
        applyTheme(*qApp, {});
    }

    void init()
    {
        m_county = std::make_unique<CountyBook>();
        QTRY_VERIFY(m_county->whereabouts->position());
        show();
        m_page->begin(m_county->worker, u"site"_s);
    }

    void cleanup() { m_page.reset(); }

    void nothingIsKeptBeforeTheFirstTap()
    {
        QTRY_VERIFY(siteRow(m_county->site));

        QVERIFY(drafts().empty());
    }

    void theNearestSiteComesFirstAndWhatIsKnownOfItIsShown()
    {
        QTRY_VERIFY(siteRow(m_county->site));
        QCOMPARE(siteRow(m_county->site)->accessibleDescription(), u"38 米. 青石镇人民路东侧"_s);
        QTRY_VERIFY(siteRow(m_county->site)->y() < siteRow(m_county->farSite)->y());

        click(siteRow(m_county->site));

        QTRY_VERIFY(lines(u"site"_s).contains(u"建设:恒安置业"_s));
        QVERIFY(lines(u"site"_s).contains(u"恒安二期"_s));
        QVERIFY(lines(u"site"_s).contains(u"距当前位置 38 米"_s));
        QCOMPARE(m_page->title(), u"工地检查 · 八个百分之百"_s);
        QTRY_COMPARE(drafts().size(), 1u);
        QVERIFY(positionOf(drafts().front()));
    }

    void sitesAreFoundByWhatIsTyped()
    {
        QTRY_VERIFY(siteRow(m_county->site));

        type(find<QLineEdit>(u"siteSearch"_s), u"阳光"_s);

        QTRY_VERIFY(!siteRow(m_county->site));
        QVERIFY(siteRow(m_county->farSite));
    }

    void anInspectionWithoutFailureIsSavedAndOpensNoCase()
    {
        chooseSite();
        for (const QString &item : m_items)
            answer(item, item == u"wet" ? u"na"_s : u"pass"_s);
        QCOMPARE(find<WrapLabel>(u"count"_s)->text(), u"8 / 8"_s);
        QCOMPARE(find<WrapLabel>(u"progress"_s)->text(), u"已查 · 已齐"_s);
        QSignalSpy saved(m_page.get(), &InspectionPage::saved);

        click(find<Button>(u"submit"_s));

        QTRY_COMPARE(saved.size(), 1);
        const auto recorded = saved[0][0].value<Recorded>();
        QVERIFY(recorded.caseId.isNull());
        const SiteFile site = awaited(m_county->book->siteFile(m_county->site));
        QCOMPARE(site.inspections.size(), 1u);
        QCOMPARE(site.inspections.front().id, recorded.inspection);
        QCOMPARE(site.inspections.front().count(InspectionItem::Result::Pass), 7);
        QVERIFY(drafts().empty());
    }

    void aFailedItemNeedsAPhotoAndOpensACase()
    {
        chooseSite();
        for (const QString &item : m_items)
            answer(item, item == u"cover" ? u"fail"_s : u"pass"_s);
        QVERIFY(heading(u"cover"_s)->accessibleDescription().contains(u"缺照片"_s));
        QVERIFY(lines(u"handover"_s).contains(u"1 项不达标 → 县住建局"_s));
        QVERIFY(lines(u"handover"_s).contains(u"时限:3 日"_s));
        QVERIFY(lines(u"handover"_s).join(u' ').contains(u"第二百四十条"_s));
        QSignalSpy saved(m_page.get(), &InspectionPage::saved);
        QSignalSpy camera(m_page.get(), &InspectionPage::cameraRequested);

        click(find<Button>(u"submit"_s));
        QTRY_VERIFY(m_page->findChild<Button *>(u"lack-0"_s));
        QCOMPARE(find<Button>(u"lack-0"_s)->text(), u"物料堆放、裸土覆盖 · 缺照片"_s);
        QVERIFY(saved.isEmpty());
        m_page->setCamera(true);
        click(row(u"cover"_s)->findChild<Button *>(u"addPhoto"_s));
        QTRY_COMPARE(camera.size(), 1); // once the draft is on the disk
        QCOMPARE(camera[0][2].toString(), u"cover"_s);
        addPhoto(u"cover"_s, 2);
        QTRY_COMPARE(row(u"cover"_s)->findChildren<PhotoThumb *>().size(), 1);
        QTRY_VERIFY(!find<LacksCard>(u"lacks"_s)->isVisible());
        QVERIFY(!heading(u"cover"_s)->accessibleDescription().contains(u"缺照片"_s));
        click(find<Button>(u"submit"_s));

        QTRY_COMPARE(saved.size(), 1);
        const auto recorded = saved[0][0].value<Recorded>();
        const CaseFile opened = awaited(m_county->book->caseFile(recorded.caseId));
        QCOMPARE(opened.about.photos.size(), 1u);
        QCOMPARE(opened.about.photos.front().item, u"cover"_s);
        QCOMPARE(opened.about.suggestedDepartment, u"housing"_s);
        QCOMPARE(opened.about.inspection, recorded.inspection);
    }

    void handingInWaitsForAPhotoThatIsBeingTakenIn()
    {
        chooseSite();
        for (const QString &item : m_items)
            answer(item, item == u"cover" ? u"fail"_s : u"pass"_s);
        QSignalSpy saved(m_page.get(), &InspectionPage::saved);

        addPhoto(u"cover"_s, 2);
        click(find<Button>(u"submit"_s));

        QTRY_COMPARE(saved.size(), 1);
        const auto recorded = saved[0][0].value<Recorded>();
        QCOMPARE(awaited(m_county->book->caseFile(recorded.caseId)).about.photos.size(), 1u);
    }

    void aBrokenPhotoIsRefusedAndNothingElseIsLost()
    {
        chooseSite();
        answer(u"cover"_s, u"fail"_s);
        QSignalSpy failed(m_page.get(), &InspectionPage::failed);

        m_page->addPhoto(m_page->draft(), {.bytes = "no picture", .item = u"cover"_s});
        QCOMPARE(row(u"cover"_s)->findChildren<PhotoThumb *>().size(), 1); // on its way

        QTRY_VERIFY(row(u"cover"_s)->findChild<QWidget *>(u"photoTrouble"_s));
        QVERIFY(row(u"cover"_s)->findChild<WrapLabel *>(u"troubleWords"_s)->text().contains(u"不是照片"_s));
        QCOMPARE(row(u"cover"_s)->findChildren<PhotoThumb *>().size(), 1); // still seen to have failed
        QCOMPARE(given(u"cover"_s), u"fail"_s);
        click(row(u"cover"_s)->findChild<Button *>(u"remove"_s));
        QCOMPARE(row(u"cover"_s)->findChildren<PhotoThumb *>().size(), 0);
        QVERIFY(!row(u"cover"_s)->findChild<QWidget *>(u"photoTrouble"_s)->isVisible());
        QVERIFY(failed.isEmpty());
    }

    void aRefusedPhotoCanBeTriedAgain()
    {
        chooseSite();
        answer(u"cover"_s, u"fail"_s);
        PhotoRequest request = m_county->itemPhoto(u"cover"_s, 2);
        const QTemporaryDir card;
        request.path = card.filePath(u"photo.jpg"_s); // the card is not in place yet
        m_page->addPhoto(m_page->draft(), request);
        QTRY_VERIFY(row(u"cover"_s)->findChild<QWidget *>(u"photoTrouble"_s));

        QVERIFY(QFile::copy(m_county->photo(2).path, request.path));
        click(row(u"cover"_s)->findChild<Button *>(u"retry"_s));

        QTRY_COMPARE(drafts().front().photos.size(), 1u);
        QVERIFY(!row(u"cover"_s)->findChild<QWidget *>(u"photoTrouble"_s)->isVisible());
    }

    void aPhotoThatAnotherPageAddedAppears()
    {
        chooseSite();
        answer(u"cover"_s, u"fail"_s);
        const Draft draft = drafts().front();

        awaited(m_county->book->addPhoto(draft.id, m_county->itemPhoto(u"cover"_s, 2)));
        m_page->hide();
        m_page->show();

        QTRY_COMPARE(row(u"cover"_s)->findChildren<PhotoThumb *>().size(), 1);
    }

    void whatIsLackingIsListedAndATapLeadsThere()
    {
        chooseSite();
        for (const QString &item : m_items)
            if (item != u"monitor" && item != u"nonroad")
                answer(item, u"pass"_s);
        QCOMPARE(find<WrapLabel>(u"progress"_s)->text(), u"已查 · 还差 2 项"_s);
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));

        click(find<Button>(u"submit"_s));
        QTRY_VERIFY(m_page->findChild<Button *>(u"lack-1"_s));
        click(find<Button>(u"lack-1"_s));

        const auto *answers = row(u"nonroad"_s)->findChild<SegmentedAnswer *>();
        QTRY_VERIFY(answers->isAncestorOf(QApplication::focusWidget()));
        answer(u"nonroad"_s, u"pass"_s);
        QVERIFY(!m_page->findChild<Button *>(u"lack-1"_s));
    }

    void closingAndResumingKeepsEverything()
    {
        chooseSite();
        answer(u"hoarding"_s, u"pass"_s);
        answer(u"cover"_s, u"fail"_s);
        click(heading(u"cover"_s));
        auto *point = row(u"cover"_s)->findChild<QWidget *>(u"point-net"_s);
        QTRY_VERIFY(point->isVisible() && point->height() > 0);
        click(point->findChild<Button *>(u"choice-no"_s));
        auto *area = row(u"cover"_s)->findChild<QWidget *>(u"point-open_m2"_s);
        for (int i = 0; i < 3; ++i)
            click(area->findChild<Button *>(u"more"_s));
        click(row(u"cover"_s)->findChild<Button *>(u"phrase-0"_s));
        addPhoto(u"cover"_s, 2);
        QTRY_COMPARE(drafts().front().photos.size(), 1u);
        QSignalSpy left(m_page.get(), &InspectionPage::leftAsDraft);
        click(find<Button>(u"leaveAsDraft"_s));
        QTRY_COMPARE(left.size(), 1);

        m_page.reset();
        m_county->reopen();
        show();
        m_page->resume(m_county->worker, drafts().front());

        QTRY_COMPARE(row(u"cover"_s)->findChildren<PhotoThumb *>().size(), 1);
        QCOMPARE(given(u"hoarding"_s), u"pass"_s);
        QCOMPARE(given(u"cover"_s), u"fail"_s);
        QCOMPARE(given(u"wash"_s), QString());
        QCOMPARE(find<WrapLabel>(u"count"_s)->text(), u"2 / 8"_s);
        QCOMPARE(heading(u"cover"_s)->accessibleDescription(), u"裸土未覆盖"_s);
        click(heading(u"cover"_s));
        QCOMPARE(row(u"cover"_s)->findChild<RemarkField *>(u"note"_s)->remark(), u"裸土未覆盖"_s);
        QVERIFY(row(u"cover"_s)
                    ->findChild<QWidget *>(u"point-net"_s)
                    ->findChild<Button *>(u"choice-no"_s)
                    ->isChecked());
        const QJsonObject kept = drafts().front().fields[draftKey::item(u"cover"_s)].toObject();
        QCOMPARE(kept["points"_L1].toObject(), (QJsonObject{{u"net"_s, false}, {u"open_m2"_s, 2}}));
        QTRY_VERIFY(lines(u"site"_s).contains(u"恒安二期"_s));
    }

    void aPointTakenBackIsNoAnswer()
    {
        chooseSite();
        click(heading(u"cover"_s));
        auto *point = row(u"cover"_s)->findChild<QWidget *>(u"point-net"_s);
        QTRY_VERIFY(point->height() > 0);

        click(point->findChild<Button *>(u"choice-na"_s));
        click(point->findChild<Button *>(u"choice-yes"_s));
        click(point->findChild<Button *>(u"choice-yes"_s));

        const QJsonObject kept = drafts().front().fields[draftKey::item(u"cover"_s)].toObject();
        QCOMPARE(kept["points"_L1].toObject(), QJsonObject());
    }

    void aSiteThatIsNotRegisteredIsInspectedByItsName()
    {
        type(find<QLineEdit>(u"siteSearch"_s), u"河湾安置房"_s);
        auto *unregistered = find<Button>(u"unregistered"_s);
        QCOMPARE(unregistered->text(), u"检查“河湾安置房”"_s);

        click(unregistered);
        for (const QString &item : m_items)
            answer(item, u"pass"_s);
        QVERIFY(lines(u"site"_s).contains(u"河湾安置房"_s));
        QSignalSpy saved(m_page.get(), &InspectionPage::saved);
        QTRY_COMPARE(drafts().front().fields[draftKey::siteName].toString(), u"河湾安置房"_s);
        click(find<Button>(u"submit"_s));

        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(!saved[0][0].value<Recorded>().inspection.isNull());
    }

    void failedItemsCanBePutToAnOpenCaseOfTheSite()
    {
        const QUuid open = openCase();
        m_page->begin(m_county->worker, u"site"_s);
        chooseSite();
        QTRY_VERIFY(find<Card>(u"openCases"_s)->isVisible());
        QTRY_VERIFY(m_page->findChild<Button *>(u"choice-"_s + idText(open)));
        for (const QString &item : m_items)
            answer(item, item == u"wash" ? u"fail"_s : u"pass"_s);
        addPhoto(u"wash"_s, 2);

        click(find<Button>(u"choice-"_s + idText(open)));
        QSignalSpy saved(m_page.get(), &InspectionPage::saved);
        click(find<Button>(u"submit"_s));

        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(saved[0][0].value<Recorded>().caseId.isNull());
        QCOMPARE(awaited(m_county->book->count({})), 1);
    }

    void whatCannotBeKeptIsSaidAndNotSaved()
    {
        chooseSite();
        for (const QString &item : m_items)
            answer(item, u"pass"_s);
        QCOMPARE(drafts().size(), 1u);
        awaited(m_county->book->removeDraft(m_page->draft()));
        QSignalSpy saved(m_page.get(), &InspectionPage::saved);
        QSignalSpy status(m_page.get(), &InspectionPage::statusChanged);

        answer(u"wet"_s, u"na"_s);

        QTRY_VERIFY(find<Card>(u"trouble"_s)->isVisible());
        QCOMPARE(status.last()[0].value<StatusWord>().tone, Tone::Bad);
        click(find<Button>(u"submit"_s));
        QTRY_VERIFY(find<Button>(u"submit"_s)->isEnabled());
        QVERIFY(find<Card>(u"trouble"_s)->isVisible());
        QVERIFY(saved.isEmpty());
    }

    void wordsBeingComposedAreKeptOnEveryWayOut_data()
    {
        QTest::addColumn<QString>("way");
        for (const char *way : {"hide", "leave", "deactivate"})
            QTest::newRow(way) << QString::fromLatin1(way);
    }

    void wordsBeingComposedAreKeptOnEveryWayOut()
    {
        QFETCH(QString, way);
        chooseSite();
        click(heading(u"cover"_s));
        auto *note = row(u"cover"_s)->findChild<RemarkField *>(u"note"_s);
        QInputMethodEvent composing(u"luotu"_s, {});
        QCoreApplication::sendEvent(note, &composing);

        if (way == u"hide") {
            m_page->hide();
        } else if (way == u"leave") {
            click(find<Button>(u"leaveAsDraft"_s));
        } else {
            QEvent deactivated(QEvent::WindowDeactivate);
            QCoreApplication::sendEvent(m_page.get(), &deactivated);
        }

        QTRY_COMPARE(drafts().front().fields[draftKey::item(u"cover"_s)].toObject()["note"_L1].toString(),
                     u"luotu"_s);
    }

    void aVisitThatWasLeftStaysWhereItWas()
    {
        chooseSite();
        const auto begun = positionOf(drafts().front());
        QVERIFY(begun);
        awaited(m_county->book->answer(m_page->draft(), draftKey::position, QJsonValue()));
        m_page->hide();

        QSignalSpy fixes(m_county->whereabouts.get(), &Whereabouts::changed);
        m_county->clock.advance(std::chrono::hours(3));
        m_county->findPosition();
        QTRY_VERIFY(!fixes.isEmpty() && m_county->whereabouts->position());
        m_page->show();
        QCoreApplication::processEvents();

        QVERIFY(!positionOf(drafts().front()));
    }

    void aPhotoKeepsItsMomentAndPlaceWhenItComesLate()
    {
        chooseSite();
        const QUuid draft = m_page->draft();
        PhotoRequest shot = m_county->itemPhoto(u"cover"_s, 2);
        QImage image(640, 480, QImage::Format_RGB32); // that says nothing of itself
        image.fill(Qt::yellow);
        const QTemporaryDir folder;
        shot.path = folder.filePath(u"shot.jpg"_s);
        QVERIFY(image.save(shot.path));
        shot.source = Photo::Source::Camera;
        shot.at = m_county->clock.now().addSecs(-40);
        shot.position = Position{.lat = 39.25, .lon = 115.7};

        m_page->addPhoto(draft, shot);

        QTRY_COMPARE(drafts().front().photos.size(), 1u);
        const Photo photo = drafts().front().photos.front();
        QCOMPARE(photo.takenAt, shot.at);
        QCOMPARE(photo.position->lat, 39.25);
    }

    void aPhotoForAVisitThatWasLeftGoesIntoIt()
    {
        chooseSite();
        const QUuid left = m_page->draft();
        m_page->begin(m_county->worker, u"site"_s);
        chooseSite();

        m_page->addPhoto(left, m_county->itemPhoto(u"cover"_s, 2));

        QTRY_COMPARE(awaited(m_county->book->draft(left)).photos.size(), 1u);
        QVERIFY(awaited(m_county->book->draft(m_page->draft())).photos.empty());
        QVERIFY(row(u"cover"_s)->findChildren<PhotoThumb *>().empty());
    }

    void aDraftThrownAwayIsInTheBin()
    {
        chooseSite();
        QSignalSpy binned(m_page.get(), &InspectionPage::binned);

        click(find<Button>(u"binDraft"_s));

        QTRY_COMPARE(binned.size(), 1);
        QVERIFY(drafts().empty());
        QCOMPARE(awaited(m_county->book->drafts(m_county->worker.id, true)).size(), 1u);
    }

private:
    void show()
    {
        m_page = std::make_unique<InspectionPage>(*m_county->book, *m_county->whereabouts);
        m_page->resize(1184, 2400); // so that nothing has to be scrolled to
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    template <class W>
    W *find(const QString &name) const
    {
        W *found = m_page->findChild<W *>(name);
        if (!found)
            qFatal("there is no %s", qUtf8Printable(name));
        return found;
    }

    QWidget *row(const QString &item) const { return find<QWidget>(u"item-"_s + item); }
    RowButton *heading(const QString &item) const { return row(item)->findChild<RowButton *>(u"heading"_s); }
    RowButton *siteRow(const QUuid &site) const
    {
        return m_page->findChild<RowButton *>(u"site-"_s + idText(site));
    }

    void chooseSite()
    {
        QTRY_VERIFY(siteRow(m_county->site));
        click(siteRow(m_county->site));
    }

    void addPhoto(const QString &item, int number)
    {
        m_page->addPhoto(m_page->draft(), m_county->itemPhoto(item, number));
    }

    void answer(const QString &item, const QString &result)
    {
        click(row(item)->findChild<Button *>(u"answer-"_s + result));
    }

    QString given(const QString &item) const
    {
        const auto result = row(item)->findChild<SegmentedAnswer *>()->answer();
        return result ? key(*result) : QString();
    }

    QStringList lines(const QString &card) const
    {
        QStringList texts;
        const auto *within = find<QWidget>(card);
        if (within->isVisible())
            for (const auto *label : within->findChildren<WrapLabel *>())
                texts << label->text();
        return texts;
    }

    /// The drafts once all that was asked for before is written, which is done in order.
    std::vector<Draft> drafts() const
    {
        m_county->book->keepSetting(u"written"_s, {}).waitForFinished();
        return awaited(m_county->book->drafts(m_county->worker.id, false));
    }

    /// An inspection with one failed item, recorded.
    QUuid openCase()
    {
        chooseSite();
        for (const QString &item : m_items)
            answer(item, item == u"cover" ? u"fail"_s : u"pass"_s);
        addPhoto(u"cover"_s, 2);
        QSignalSpy saved(m_page.get(), &InspectionPage::saved);
        click(find<Button>(u"submit"_s));
        return saved.wait() ? saved[0][0].value<Recorded>().caseId : QUuid();
    }

    std::unique_ptr<CountyBook> m_county;
    std::unique_ptr<InspectionPage> m_page;
};

QTEST_MAIN(InspectionPageTest)
#include "tst_inspectionpage.moc"
