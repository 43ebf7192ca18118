#include "support/DemoBook.h"
#include "support/Expect.h"
#include "support/Taps.h"
#include "ui/Button.h"
#include "ui/Chip.h"
#include "ui/ChoiceChips.h"
#include "ui/HeroPhoto.h"
#include "ui/Language.h"
#include "ui/LineField.h"
#include "ui/NearCasesCard.h"
#include "ui/NumberField.h"
#include "ui/PhotoStrip.h"
#include "ui/RemarkField.h"
#include "ui/ReportForm.h"
#include "ui/ReportPage.h"
#include "ui/WrapLabel.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QInputMethodEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyleHints>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

namespace {

const QString photoFolder = QStringLiteral(SOURCE_ROOT "/resources/demo/photos/");

/// What `future` brings, with the event loop running meanwhile.
template <class T>
T awaited(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000))
        qFatal("no answer");
    const Result<T> result = future.result();
    if (!result)
        qFatal("%s", qUtf8Printable(result.error().what));
    return *result;
}

} // namespace

/// Recording one problem, with a real book of records below and real taps above.
class ReportPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<DemoBook> m_demo;
    std::unique_ptr<ReportPage> m_page;
    Person m_person;

    QString anyPhoto() const
    {
        return photoFolder + QDir(photoFolder).entryList({u"*.jpg"_s}, QDir::Files).value(0);
    }
    QString writtenPhoto(const QColor &color) const
    {
        QImage image(640, 480, QImage::Format_RGB32);
        image.fill(color);
        const QString path = m_demo->file(color.name().mid(1) + u".jpg"_s);
        image.save(path);
        return path;
    }
    template <class Widget>
    Widget *in(const QString &parent, const QString &name) const
    {
        auto *holder = m_page->findChild<QWidget *>(parent);
        return holder ? holder->findChild<Widget *>(name) : nullptr;
    }
    template <class Widget>
    Widget *at(const QString &name) const
    {
        return m_page->findChild<Widget *>(name);
    }
    /// Brings `widget` into sight, as a finger scrolls, and taps it.
    void touch(QWidget *widget) const
    {
        QVERIFY(widget);
        QTRY_VERIFY(widget->isVisible() && widget->isEnabled());
        auto *page = at<QScrollArea>(u"reportScroll"_s);
        QCoreApplication::sendPostedEvents(); // lays out what has just come
        if (page->isAncestorOf(widget))
            page->ensureWidgetVisible(widget);
        QCoreApplication::sendPostedEvents();
        tap(widget);
    }
    void choose(const QString &field, const QString &choice) const
    {
        touch(in<Button>(u"field-"_s + field, u"choice-"_s + choice));
    }
    Draft stored() const { return awaited(m_demo->book->draft(m_page->draft())); }
    void makePage()
    {
        m_page = std::make_unique<ReportPage>(*m_demo->book, *m_demo->whereabouts);
        m_page->resize(780, 780); // taps reach no farther than the offscreen platform's screen of 800 x 800
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QGuiApplication::styleHints()->setMouseDoubleClickInterval(0); // two taps here are two answers
    }
    void init()
    {
        EXPECT_OK(setLanguage(*qApp, u"zh_CN"_s));
        m_demo = std::make_unique<DemoBook>();
        m_person = awaited(
            m_demo->book->addPerson(u"网格员 07"_s, Role::Inspector, u"990101100001003"_s, u"1234"_s));
        makePage();
    }
    void cleanup()
    {
        m_demo->book.reset(); // brings what is on its way to the page, which is still there to take it
        m_page.reset();
        m_demo.reset();
    }

    void aBurningReportTakesSixTapsAndNoTyping()
    {
        m_demo->findPosition();
        QSignalSpy saved(m_page.get(), &ReportPage::saved);
        QSignalSpy camera(m_page.get(), &ReportPage::cameraRequested);
        m_page->setCamera(true);

        m_page->begin(m_person, u"burn"_s, u"straw"_s); // 1: the tile
        m_page->takePhoto();                            // this category begins with the camera
        QTRY_COMPARE(camera.size(), 1);                 // once the draft is on the disk
        QCOMPARE(camera[0][1].value<Photo::Role>(), Photo::Role::Wide);
        m_page->addPhoto(m_page->draft(),
                         {.path = anyPhoto(), .role = Photo::Role::Wide}); // 2: the shutter, 3: done
        choose(u"state"_s, u"burning"_s);                                  // 4
        choose(u"@action"_s, u"extinguished"_s);                           // 5
        touch(at<Button>(u"save"_s));                                      // 6

        QTRY_COMPARE(saved.size(), 1);
        const QUuid id = saved[0][0].value<Recorded>().caseId;
        const Case about = awaited(m_demo->book->caseFile(id)).about;
        QCOMPARE(about.category, u"burn"_s);
        QCOMPARE(about.subtype, u"straw"_s);
        QCOMPARE(about.fields[u"state"_s].toString(), u"burning"_s);
        QCOMPARE(about.onSiteAction, u"extinguished"_s);
        QVERIFY(about.position && about.position->source == Position::Source::Gnss);
        QVERIFY(!about.grid.isEmpty());
        QCOMPARE(about.photos.size(), size_t(1));
        QVERIFY(m_page->draft().isNull());
    }

    void everyTapIsOnTheDiskAtOnce()
    {
        QSignalSpy status(m_page.get(), &ReportPage::statusChanged);
        m_page->begin(m_person, u"burn"_s, u"straw"_s);
        QCOMPARE(status.last()[0].value<StatusWord>().text, QString()); // nothing is on the disk yet
        QTRY_VERIFY(status.last()[0].value<StatusWord>().text.endsWith(u"自动保存"_s));

        choose(u"state"_s, u"smoking"_s);
        choose(u"material"_s, u"weeds"_s);
        QCOMPARE(stored().fields[u"state"_s].toString(), u"smoking"_s);
        QCOMPARE(stored().fields[u"material"_s].toString(), u"weeds"_s);

        choose(u"material"_s, u"weeds"_s);
        QVERIFY(!stored().fields.contains(u"material"_s));
    }

    void aDraftGoesOnWhereItWasLeft()
    {
        QSignalSpy left(m_page.get(), &ReportPage::leftAsDraft);
        m_page->begin(m_person, u"burn"_s, {});
        choose(u"@subtype"_s, u"leaf"_s);
        choose(u"state"_s, u"embers"_s);
        m_page->addPhoto(m_page->draft(), {.path = anyPhoto()});
        touch(at<Button>(u"leave"_s));
        QTRY_COMPARE(left.size(), 1);
        QVERIFY(m_page->draft().isNull());

        m_page->resume(m_person, awaited(m_demo->book->draft(left[0][0].toUuid())));

        QCOMPARE(m_page->title(), u"落叶焚烧"_s);
        QVERIFY(in<Button>(u"field-state"_s, u"choice-embers"_s)->isChecked());
        QTRY_VERIFY(at<QWidget>(u"photo-0"_s));
    }

    void whatLacksIsListedAndATapGoesThere()
    {
        QSignalSpy saved(m_page.get(), &ReportPage::saved);
        m_page->begin(m_person, u"burn"_s, u"straw"_s);
        touch(at<Button>(u"save"_s));

        QTRY_VERIFY(at<QWidget>(u"lacks"_s)->isVisible());
        for (const QString &key : {u"photo"_s, u"state"_s, u"action"_s})
            QVERIFY2(in<Button>(u"lacks"_s, u"lack-"_s + key), qUtf8Printable(key));
        QVERIFY(in<Chip>(u"field-state"_s, u"lacking"_s)->isVisible());
        touch(in<Button>(u"lacks"_s, u"lack-state"_s));
        auto *state = at<QWidget>(u"field-state"_s);
        QTRY_VERIFY(state->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(state->visibleRegion().contains(state->rect().center()));
        QCOMPARE(saved.size(), 0);
    }

    void tappingSaveTwiceRecordsOnce()
    {
        QSignalSpy saved(m_page.get(), &ReportPage::saved);
        m_page->begin(m_person, u"burn"_s, u"straw"_s);
        choose(u"state"_s, u"burning"_s);
        choose(u"@action"_s, u"none"_s);
        m_page->addPhoto(m_page->draft(), {.path = anyPhoto()});
        auto *save = at<Button>(u"save"_s);
        tap(save);
        tap(save);
        save->click();

        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(awaited(m_demo->book->count({})), 1);
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
        QWidget frame; // a window that stays when its page goes
        frame.resize(780, 780);
        m_page->setParent(&frame);
        frame.show();
        m_page->show();
        const auto freed = qScopeGuard([this] { m_page->setParent(nullptr); });
        m_page->begin(m_person, u"road"_s, {});
        const QUuid draft = m_page->draft();
        auto *remark = in<RemarkField>(u"field-@note"_s, u"remark"_s);
        QInputMethodEvent composing(u"jiechen"_s, {});
        QCoreApplication::sendEvent(remark, &composing);
        touch(at<Button>(u"more"_s));
        auto *line = in<LineField>(u"field-road"_s, u"line"_s);
        QVERIFY(line);
        QInputMethodEvent lineComposing(u"G107"_s, {});
        QCoreApplication::sendEvent(line, &lineComposing);

        QSignalSpy left(m_page.get(), &ReportPage::leftAsDraft);
        if (way == u"hide") {
            m_page->hide();
        } else if (way == u"leave") {
            touch(at<Button>(u"leave"_s));
            QTRY_COMPARE(left.size(), 1);
        } else {
            QWidget other;
            other.show();
            QApplication::setActiveWindow(&frame);
            QApplication::setActiveWindow(&other);
        }

        const Draft kept = awaited(m_demo->book->draft(draft));
        QCOMPARE(kept.fields[draftKey::note].toString(), u"jiechen"_s);
        QCOMPARE(kept.fields[u"road"_s].toString(), u"G107"_s);
    }

    void aPhotoThatIsRefusedIsSaidInWordsAndCanGo()
    {
        QFile junk(m_demo->file(u"junk.jpg"_s));
        QVERIFY(junk.open(QIODevice::WriteOnly));
        junk.write("no picture at all");
        junk.close();
        m_page->begin(m_person, u"burn"_s, u"straw"_s);
        m_page->addPhoto(m_page->draft(), {.path = junk.fileName()});

        auto *trouble = at<WrapLabel>(u"photoTrouble"_s);
        QTRY_VERIFY(trouble->isVisible());
        QVERIFY(trouble->text().contains(u"不是照片"_s));
        touch(at<Button>(u"photoRemove"_s));
        QTRY_VERIFY(!trouble->isVisible());
        QVERIFY(stored().photos.empty());
    }

    void photosAreAskedForWideThenNearAndCanBeTakenOut()
    {
        QSignalSpy camera(m_page.get(), &ReportPage::cameraRequested);
        m_page->setCamera(true);
        m_page->begin(m_person, u"burn"_s, u"straw"_s);
        m_page->addPhoto(m_page->draft(), {.path = writtenPhoto(Qt::red), .role = Photo::Role::Wide});
        QTRY_COMPARE(stored().photos.size(), size_t(1));
        touch(at<Button>(u"addPhoto"_s));
        QTRY_COMPARE(camera.size(), 1); // once the draft is on the disk
        QCOMPARE(camera[0][1].value<Photo::Role>(), Photo::Role::Near);
        m_page->addPhoto(m_page->draft(), {.path = writtenPhoto(Qt::blue), .role = Photo::Role::Near});
        QTRY_COMPARE(stored().photos.size(), size_t(2));

        touch(at<Button>(u"photoRemove"_s));

        QTRY_COMPARE(stored().photos.size(), size_t(1));
        QCOMPARE(stored().photos[0].role, Photo::Role::Wide);
    }

    void withoutACameraTheFilesAreAskedForWithoutBlocking()
    {
        m_page->begin(m_person, u"burn"_s, u"straw"_s);
        touch(at<HeroPhoto>(u"hero"_s));
        auto *dialog = m_page->findChild<QFileDialog *>(u"photoDialog"_s);
        QVERIFY(dialog && dialog->isVisible() && !dialog->isModal());
        Q_EMIT dialog->filesSelected({writtenPhoto(Qt::red), writtenPhoto(Qt::blue)});
        QTRY_COMPARE(stored().photos.size(), size_t(2));
        QCOMPARE(stored().photos[0].role, Photo::Role::Wide);
        QCOMPARE(stored().photos[1].role, Photo::Role::Near);
        dialog->close();
    }

    void theBestFixIsTakenUntilTheFirstPhotoOrAHand()
    {
        m_page->begin(m_person, u"burn"_s, u"straw"_s);
        QCOMPARE(at<WrapLabel>(u"placeWords"_s)->text(), u"无定位,可稍后补"_s);
        QVERIFY(!stored().fields.contains(draftKey::position));

        m_demo->findPosition();
        QTRY_VERIFY(stored().fields.contains(draftKey::position));
        QVERIFY(at<Chip>(u"positionChip"_s)->text().startsWith(u"±"_s));

        m_page->setPosition({.lat = 39.3, .lon = 115.7, .source = Position::Source::Manual}, {}, {});
        QCOMPARE(at<Chip>(u"positionChip"_s)->text(), u"手工定位"_s);
        QSignalSpy fixes(m_demo->whereabouts.get(), &Whereabouts::changed);
        m_demo->clock.advance(std::chrono::seconds(5));
        m_demo->findPosition();
        QTRY_VERIFY(!fixes.isEmpty());
        QCOMPARE(stored().fields[draftKey::position][u"lat"_s].toDouble(), 39.3);
    }

    void anOldDraftTakesNoPositionOfToday()
    {
        m_page->begin(m_person, u"burn"_s, u"straw"_s);
        const QUuid id = m_page->draft();
        m_demo->clock.advance(std::chrono::hours(3));
        m_demo->findPosition();
        makePage();

        m_page->resume(m_person, awaited(m_demo->book->draft(id)));

        QVERIFY(!stored().fields.contains(draftKey::position));
        QSignalSpy asked(m_page.get(), &ReportPage::positionRequested);
        touch(at<Button>(u"adjust"_s));
        QCOMPARE(asked.size(), 1);
    }

    void gravityAdviceAndLawFollowTheAnswers()
    {
        m_page->begin(m_person, u"burn"_s, u"straw"_s);
        auto *severity = at<Chip>(u"severity"_s);
        QCOMPARE(severity->text(), u"一般"_s);
        QVERIFY(at<WrapLabel>(u"law"_s)->text().contains(u"法典"_s));
        choose(u"state"_s, u"burning"_s);
        QCOMPARE(severity->text(), u"一般"_s);
        choose(u"area_band"_s, u"10_50"_s);
        QCOMPARE(severity->text(), u"较重"_s);
        touch(at<Button>(u"more"_s));
        choose(u"spreading"_s, u"true"_s);
        QCOMPARE(severity->text(), u"紧急"_s);
        QVERIFY(at<WrapLabel>(u"advice"_s)->text().contains(u"119"_s));
        QCOMPARE(severity->tone(), Tone::Bad);
    }

    void questionsComeAndGoWithTheAnswers()
    {
        m_page->begin(m_person, u"burn"_s, u"straw"_s);
        touch(at<Button>(u"more"_s));
        QVERIFY(!at<QWidget>(u"field-smoke"_s)->isVisible());
        choose(u"state"_s, u"burning"_s);
        QVERIFY(at<QWidget>(u"field-smoke"_s)->isVisible());
        QVERIFY(!in<Button>(u"field-material"_s, u"choice-plastic"_s));
        choose(u"@subtype"_s, u"garbage"_s);
        QVERIFY(in<Button>(u"field-material"_s, u"choice-plastic"_s)->isVisible());
        QCOMPARE(m_page->title(), u"垃圾焚烧"_s);
    }

    void whatWasAnsweredLastInThisGridComesFirst()
    {
        m_demo->findPosition();
        QSignalSpy saved(m_page.get(), &ReportPage::saved);
        for (int time = 0; time < 2; ++time) {
            m_page->begin(m_person, u"burn"_s, u"straw"_s);
            if (time == 1)
                break;
            choose(u"material"_s, u"weeds"_s);
            choose(u"state"_s, u"embers"_s);
            choose(u"@action"_s, u"none"_s);
            m_page->addPhoto(m_page->draft(), {.path = anyPhoto()});
            QTRY_COMPARE(stored().photos.size(), size_t(1));
            m_person.grid = m_demo->whereabouts->placeOf(*m_demo->whereabouts->position()).grid;
            touch(at<Button>(u"save"_s));
            QTRY_COMPARE(saved.size(), 1);
        }
        const auto first = [this] {
            auto *weeds = in<Button>(u"field-material"_s, u"choice-weeds"_s);
            auto *corn = in<Button>(u"field-material"_s, u"choice-corn_straw"_s);
            return weeds->x() < corn->x();
        };
        QTRY_VERIFY(first());
    }

    void aCaseNearByIsOfferedForLinkingAndNeverForced()
    {
        m_demo->findPosition();
        QSignalSpy saved(m_page.get(), &ReportPage::saved);
        m_page->begin(m_person, u"burn"_s, u"straw"_s);
        choose(u"state"_s, u"embers"_s);
        choose(u"@action"_s, u"none"_s);
        m_page->addPhoto(m_page->draft(), {.path = anyPhoto()});
        touch(at<Button>(u"save"_s));
        QTRY_COMPARE(saved.size(), 1);
        m_demo->clock.advance(std::chrono::hours(2));
        m_demo->findPosition();

        m_page->begin(m_person, u"burn"_s, u"straw"_s);
        auto *offer = at<Button>(u"nearOffer"_s);
        QTRY_VERIFY(offer->isVisible());
        QCOMPARE(offer->text(), u"同一位置 50 米内 2 小时前已有 1 条,查看"_s);
        QVERIFY(!at<NearCasesCard>(u"nearCases"_s)->isVisible());
        tap(offer);
        QSignalSpy asked(m_page.get(), &ReportPage::caseRequested);
        touch(in<Button>(u"nearCases"_s, u"look"_s));
        QCOMPARE(asked.size(), 1);
        touch(in<Button>(u"nearCases"_s, u"link"_s));
        QVERIFY(!stored().fields[draftKey::related].toString().isEmpty());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        touch(in<Button>(u"nearCases"_s, u"link"_s));
        QVERIFY(!stored().fields.contains(draftKey::related));
    }

    void aDeletedDraftGoesIntoTheBin()
    {
        QSignalSpy binned(m_page.get(), &ReportPage::binned);
        m_page->begin(m_person, u"burn"_s, u"straw"_s);
        const QUuid id = m_page->draft();
        touch(at<Button>(u"discard"_s));
        QTRY_COMPARE(binned.size(), 1);
        QCOMPARE(binned[0][0].toUuid(), id);
        QCOMPARE(awaited(m_demo->book->drafts(m_person.id, true)).size(), size_t(1));
    }

    void whatCannotBeKeptIsSaidAndNotSaved()
    {
        QSignalSpy saved(m_page.get(), &ReportPage::saved);
        m_page->begin(m_person, u"burn"_s, u"straw"_s);
        choose(u"state"_s, u"embers"_s);
        awaitedVoid(m_demo->book->removeDraft(m_page->draft()));

        choose(u"@action"_s, u"none"_s);

        QTRY_VERIFY(at<QWidget>(u"trouble"_s)->isVisible());
        touch(at<Button>(u"save"_s));
        QTRY_VERIFY(at<Button>(u"save"_s)->isEnabled());
        QVERIFY(at<QWidget>(u"trouble"_s)->isVisible());
        QCOMPARE(saved.size(), 0);
    }

    void whatCannotBeKeptOfAReportThatWasLeftIsSaidToo()
    {
        QSignalSpy failed(m_page.get(), &ReportPage::failed);
        m_page->begin(m_person, u"burn"_s, u"straw"_s);
        awaitedVoid(m_demo->book->removeDraft(m_page->draft()));

        Q_EMIT m_page->findChild<ReportForm *>()->answered(u"state"_s, u"burning"_s);
        m_page->begin(m_person, u"coal"_s, u"sell"_s); // before the answer is refused

        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<Error>().code, u"draft-gone"_s);
        QVERIFY(!at<QWidget>(u"trouble"_s)->isVisible()); // that is about the one before
    }

    void aReportThatWasLeftLongAgoTakesNoPositionOfNow()
    {
        m_page->begin(m_person, u"burn"_s, u"straw"_s);
        m_page->hide();
        m_demo->clock.advance(std::chrono::hours(3));
        m_demo->findPosition();

        m_page->show();

        QVERIFY(!stored().fields.contains(draftKey::position));
    }

    void filesChosenOnceTheReportIsLeftGoIntoItAll()
    {
        QSignalSpy left(m_page.get(), &ReportPage::leftAsDraft);
        m_page->begin(m_person, u"burn"_s, u"straw"_s);
        const QUuid report = m_page->draft();
        touch(at<HeroPhoto>(u"hero"_s));
        auto *dialog = m_page->findChild<QFileDialog *>(u"photoDialog"_s);
        QVERIFY(dialog);
        touch(at<Button>(u"leave"_s));
        QTRY_COMPARE(left.size(), 1);

        Q_EMIT dialog->filesSelected({writtenPhoto(Qt::red), writtenPhoto(Qt::blue)});
        dialog->close();

        QTRY_COMPARE(awaited(m_demo->book->draft(report)).photos.size(), size_t(2));
        const Draft kept = awaited(m_demo->book->draft(report));
        QCOMPARE(kept.photos[0].takenAt, m_demo->clock.now());
        QVERIFY(m_page->draft().isNull());
    }

    void sitesThatCannotBeReadAreNotSaidToBeNone()
    {
        m_page->begin(m_person, u"road"_s, {});
        Field field{.key = u"site"_s, .kind = FieldKind::Site};
        std::unique_ptr<FieldEditor> editor(FieldEditor::made(field, m_demo->clock, nullptr));
        editor->setSites({}, Error{Error::Kind::Storage, u"the disk is gone"_s});
        editor->show();

        QStringList words;
        for (const auto *label : editor->findChildren<WrapLabel *>())
            if (label->isVisible())
                words << label->text();

        QVERIFY2(words.join(u' ').contains(u"存储读写失败"_s), qUtf8Printable(words.join(u'\n')));
        QVERIFY(!words.join(u' ').contains(u"没有这个名称"_s));
    }

    void everyCategoryCanBeRecorded_data()
    {
        QTest::addColumn<QString>("category");
        for (const Category &category : m_categories.catalogue.categories)
            QTest::newRow(qUtf8Printable(category.key)) << category.key;
    }

    void everyCategoryCanBeRecorded()
    {
        QFETCH(QString, category);
        const Catalogue &catalogue = m_demo->book->reference().catalogue();
        QSignalSpy saved(m_page.get(), &ReportPage::saved);
        m_page->begin(m_person, category, {});
        m_page->addPhoto(m_page->draft(), {.path = anyPhoto()});
        touch(at<Button>(u"save"_s));
        QTRY_VERIFY(at<QWidget>(u"lacks"_s)->isVisible());
        // Each round answers the first thing that lacks, by its first chip or number.
        for (int round = 0; round < 12 && saved.isEmpty(); ++round) {
            const Draft now = stored();
            const auto lacks = lacksOf(now, m_demo->book->reference());
            if (!lacks.empty()) {
                const Lack lack = lacks.front();
                const QString key = lack.what == Lack::What::Subtype  ? u"@subtype"_s
                                    : lack.what == Lack::What::Action ? draftKey::action
                                                                      : lack.key;
                touch(in<Button>(u"lacks"_s, u"lack-"_s + (key.startsWith(u'@') ? key.mid(1) : key)));
                auto *editor = at<QWidget>(u"field-"_s + key);
                QVERIFY2(editor, qUtf8Printable(key));
                QTRY_VERIFY(editor->isVisible());
                Button *first = nullptr;
                for (Button *button : editor->findChildren<Button *>())
                    if (!first && button->isVisible() &&
                        (button->objectName().startsWith(u"choice-"_s) || button->objectName() == u"more"_s))
                        first = button;
                QVERIFY2(first, qUtf8Printable(key));
                touch(first);
                QTRY_VERIFY(lacksOf(stored(), m_demo->book->reference()) != lacks);
            }
            touch(at<Button>(u"save"_s));
            QTRY_VERIFY(!saved.isEmpty() || at<Button>(u"save"_s)->isEnabled());
        }
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(catalogue.category(category));
    }

    void switchingTheSubtypeMakesNothingAnewButChoicesAndPhrases()
    {
        m_page->begin(m_person, u"burn"_s, {});
        choose(u"@subtype"_s, u"straw"_s);
        auto *form = m_page->findChild<ReportForm *>();
        const QList<QWidget *> before = form->findChildren<QWidget *>();
        QElapsedTimer clock;
        clock.start();

        Q_EMIT form->answered(ReportForm::subtypeKey, u"garbage"_s);

        qInfo("switched in %.1f ms", double(clock.nsecsElapsed()) / 1e6);
        clock.restart();
        QCoreApplication::sendPostedEvents();
        qInfo("laid out in %.1f ms", double(clock.nsecsElapsed()) / 1e6);
        QSet<QWidget *> made;
        for (QWidget *each : form->findChildren<QWidget *>())
            if (!before.contains(each))
                made.insert(each);
        for (QWidget *each : made)
            QVERIFY2(at<QWidget>(u"field-material"_s)->isAncestorOf(each) ||
                         at<QWidget>(u"field-@note"_s)->isAncestorOf(each),
                     qUtf8Printable(each->objectName()));
    }

    void thePhrasesAreThereAgainTheNextTime()
    {
        const auto phrases = [this] {
            int found = 0;
            for (const auto *button : m_page->findChildren<QPushButton *>())
                found += button->property("role") == u"phrase"_s ? 1 : 0;
            return found;
        };
        m_page->begin(m_person, u"burn"_s, u"straw"_s);
        const int before = phrases();
        QVERIFY(before > 0);
        touch(at<Button>(u"leave"_s));

        m_page->begin(m_person, u"burn"_s, u"straw"_s);

        QCOMPARE(phrases(), before);
    }

    void besideTheQuestionsPlaceAndMeaningStayInSight()
    {
        m_page->resize(1180, 740);
        m_page->begin(m_person, u"burn"_s, u"straw"_s);
        at<Button>(u"more"_s)->click();
        auto *bar = at<QScrollArea>(u"reportScroll"_s)->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 1000);

        for (const int value : {900, bar->maximum()}) {
            bar->setValue(value);

            for (const QString &name : {u"position"_s, u"assessment"_s}) {
                auto *card = at<QWidget>(name);
                QCOMPARE(card->visibleRegion().boundingRect(), card->rect());
            }
            QVERIFY(!at<HeroPhoto>(u"hero"_s)->visibleRegion().isEmpty());
        }
    }

    void beginningMakesOnlyTheQuickQuestions()
    {
        QElapsedTimer clock;
        clock.start();
        m_page->begin(m_person, u"burn"_s, u"straw"_s);
        qInfo("begun in %.1f ms", double(clock.nsecsElapsed()) / 1e6);
        QVERIFY(at<QWidget>(u"field-material"_s));
        QVERIFY(!at<QWidget>(u"field-smoke"_s));
        clock.restart();
        at<Button>(u"more"_s)->click();
        qInfo("more in %.1f ms", double(clock.nsecsElapsed()) / 1e6);
        QVERIFY(at<QWidget>(u"field-smoke"_s));
    }

private:
    void awaitedVoid(QFuture<Result<void>> future)
    {
        QTRY_VERIFY(future.isFinished());
        EXPECT_OK(future.result());
    }

    struct Shipped {
        Catalogue catalogue = *catalogueFrom(shippedCatalogueFiles());
    };
    Shipped m_categories;
};

QTEST_MAIN(ReportPageTest)
#include "tst_reportpage.moc"
