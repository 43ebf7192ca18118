#include "domain/Case.h"
#include "support/Expect.h"
#include "support/Taps.h"
#include "ui/Button.h"
#include "ui/Chip.h"
#include "ui/EmptyState.h"
#include "ui/Language.h"
#include "ui/NavigationButton.h"
#include "ui/NavigationRail.h"
#include "ui/ProgressSteps.h"
#include "ui/ScrollPage.h"
#include "ui/SegmentedAnswer.h"
#include "ui/Shell.h"
#include "ui/StatusWords.h"
#include "ui/Theme.h"
#include "ui/Toast.h"
#include "ui/TopBar.h"
#include "ui/WrapLabel.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWindow>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

class FrameTest : public QObject
{
    Q_OBJECT

    static void addPages(Shell &shell)
    {
        shell.addPage({u"record"_s, u"记录"_s, u"发现什么问题?"_s, u"plus"_s}, new QWidget);
        shell.addPage({u"tasks"_s, u"任务"_s, u"任务"_s, u"check"_s}, new QWidget);
        shell.addPage({u"case"_s, {}, u"恒安二期工地"_s, {}}, new QWidget);
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, {}); }

    void theRailIsALeftRailInLandscapeAndABottomBarInPortrait()
    {
        Shell shell;
        addPages(shell);
        const auto *rail = shell.findChild<NavigationRail *>(u"rail"_s);
        shell.resize(1280, 800);
        shell.show();
        QCOMPARE(rail->pos(), QPoint(0, 0));
        QCOMPARE(rail->height(), 800);

        shell.resize(800, 1280);
        QCoreApplication::sendPostedEvents();

        QCOMPARE(rail->width(), 800);
        QCOMPARE(rail->geometry().bottom(), 1279);
    }

    void aTapInTheRailTurnsThePage()
    {
        Shell shell;
        addPages(shell);
        shell.resize(1280, 800);
        shell.show();
        QSignalSpy chosen(&shell, &Shell::pageChosen);
        QCOMPARE(shell.topBar()->title(), u"发现什么问题?"_s);

        tap(shell.findChild<NavigationButton *>(u"nav-tasks"_s));

        QCOMPARE(chosen, QList<QVariantList>{{u"tasks"_s}});
        QCOMPARE(shell.currentPage(), u"tasks"_s);
        QCOMPARE(shell.topBar()->title(), u"任务"_s);
        QVERIFY(shell.findChild<NavigationButton *>(u"nav-tasks"_s)->isChecked());
        QVERIFY(!shell.findChild<NavigationButton *>(u"nav-record"_s)->isChecked());
    }

    void thePlacesHaveShortcuts()
    {
        Shell shell;
        addPages(shell);
        shell.setPageWords(u"tasks"_s, u"待办"_s, u"待办"_s);
        shell.show();
        QVERIFY(QTest::qWaitForWindowActive(&shell));
        QSignalSpy chosen(&shell, &Shell::pageChosen);

        QTest::keyClick(shell.windowHandle(), Qt::Key_2, Qt::ControlModifier);

        QVERIFY(chosen.wait()); // the button shows for a moment that it is pressed
        QCOMPARE(shell.currentPage(), u"tasks"_s);
    }

    void showingAPageIsNotChoosingIt()
    {
        Shell shell;
        addPages(shell);
        QSignalSpy chosen(&shell, &Shell::pageChosen);

        shell.showPage(u"tasks"_s);

        QCOMPARE(shell.currentPage(), u"tasks"_s);
        QCOMPARE(chosen.size(), 0);
    }

    void aPageOutsideTheRailHasAWayBack()
    {
        Shell shell;
        addPages(shell);
        shell.resize(1280, 800);
        shell.show();
        QSignalSpy back(&shell, &Shell::backRequested);
        auto *button = shell.findChild<Button *>(u"back"_s);
        QVERIFY(!button->isVisible());

        shell.showPage(u"case"_s);
        QVERIFY(button->isVisible());
        tap(button);

        QCOMPARE(back.size(), 1);
        QVERIFY(shell.findChild<NavigationButton *>(u"nav-record"_s)->isChecked());
    }

    void theChipsMoveUnderTheTitleWhereThereIsNoRoom()
    {
        TopBar bar;
        bar.setTitle(u"发现什么问题?"_s);
        auto *title = bar.findChild<WrapLabel *>(u"title"_s);
        auto *chip = new Chip(u"青石镇 · 王庄村 03 网格"_s);
        bar.addChip(chip);
        bar.resize(800, 60);
        bar.show();
        const auto top = [&bar](const QWidget *widget) { return widget->mapTo(&bar, QPoint(0, 0)).y(); };
        QVERIFY(top(chip) < top(title) + title->height());

        bar.resize(300, 120);
        QCoreApplication::sendPostedEvents();

        QVERIFY(top(chip) >= top(title) + title->height());
    }

    void whatAToastTellsCanBeUndone()
    {
        QWidget page;
        page.resize(800, 600);
        Toast toast(&page);
        page.show();
        QSignalSpy undone(&toast, &Toast::undone);
        QSignalSpy expired(&toast, &Toast::expired);
        const int id = toast.post(u"已删除草稿"_s);
        QVERIFY(toast.isVisible());

        tap(toast.findChild<Button *>(u"undo"_s));

        QCOMPARE(undone, QList<QVariantList>{{id}});
        QCOMPARE(expired.size(), 0);
        QVERIFY(!toast.isVisible());
    }

    void toastsComeOneAfterTheOtherAndEachExpires()
    {
        QWidget page;
        page.resize(800, 600);
        Toast toast(&page, std::chrono::milliseconds(30));
        page.show();
        QSignalSpy expired(&toast, &Toast::expired);

        const int first = toast.post(u"一"_s);
        const int second = toast.post(u"二"_s);
        QCOMPARE(toast.findChild<WrapLabel *>(u"toastText"_s)->text(), u"一"_s);
        QVERIFY(expired.wait());
        QCOMPARE(toast.findChild<WrapLabel *>(u"toastText"_s)->text(), u"二"_s);
        QVERIFY(expired.wait());

        QCOMPARE(expired, (QList<QVariantList>{{first}, {second}}));
        QVERIFY(!toast.isVisible());
        QCOMPARE(toastLife, std::chrono::seconds(10));
    }

    void stepsShortenToTheCurrentOneWhereSixDoNotFit()
    {
        ProgressSteps steps({u"上报"_s, u"立案"_s, u"派遣"_s, u"整改"_s, u"核查"_s, u"销号"_s});
        steps.setCurrent(3);
        steps.resize(700, 60);
        steps.show();
        const auto *brief = steps.findChild<WrapLabel *>(u"shortStep"_s);
        QVERIFY(!brief->isVisible());

        steps.resize(200, 60);

        QVERIFY(brief->isVisible());
        QCOMPARE(brief->text(), u"Step 4 of 6: 整改"_s);
        QCOMPARE(steps.accessibleName(), brief->text());
    }

    void anEmptyPageOffersWhatCanBeDone()
    {
        EmptyState empty(u"check"_s, u"没有待办任务"_s);
        empty.show();
        auto *button = empty.findChild<Button *>(u"action"_s);
        QVERIFY(!button->isVisible());
        QSignalSpy acted(&empty, &EmptyState::acted);

        empty.setAction(u"现在同步"_s);
        QCoreApplication::sendPostedEvents();
        tap(button);

        QCOMPARE(acted.size(), 1);
    }

    void aScrolledPageKeepsTheFocusInSight()
    {
        ScrollPage page;
        page.resize(400, 300);
        for (int i = 0; i < 20; ++i)
            page.body()->addWidget(new Button(QString::number(i)));
        page.show();
        QApplication::setActiveWindow(&page);
        const QList<Button *> buttons = page.widget()->findChildren<Button *>();
        buttons.first()->setFocus();

        for (int i = 0; i < 15; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);

        const auto *here = QApplication::focusWidget();
        QCOMPARE(here, buttons.at(15));
        QVERIFY(page.viewport()->rect().contains(
            QRect(here->mapTo(page.viewport(), QPoint(0, 0)), here->size())));
    }

    void everyCaseStateHasAWord()
    {
        for (const CaseState state :
             {CaseState::Reported, CaseState::Accepted, CaseState::Rejected, CaseState::Merged,
              CaseState::Returned, CaseState::Dispatched, CaseState::Rectifying, CaseState::Rectified,
              CaseState::Verified, CaseState::Closed})
            QVERIFY2(statusWord(key(state)).text != statusWord(u"of-a-newer-version"_s).text,
                     qUtf8Printable(key(state)));
    }

    void theLanguageChangesWhileWidgetsAreShown()
    {
        SegmentedAnswer answer(u"施工工地周边围挡"_s);
        answer.show();
        const auto *met = answer.findChild<Button *>(u"answer-pass"_s);

        EXPECT_OK(setLanguage(*qApp, u"zh_CN"_s));
        QCoreApplication::sendPostedEvents();
        QCOMPARE(met->text(), u"达标"_s);
        QCOMPARE(statusWord(u"closed"_s).text, u"已销号"_s);
        QCOMPARE(partlyArrivedWord(2).text, u"部分到达(缺 2 照片)"_s);
        EXPECT_OK(setLanguage(*qApp, u"en"_s));
        QCoreApplication::sendPostedEvents();

        QCOMPARE(met->text(), u"Met"_s);
        QCOMPARE(partlyArrivedWord(1).text, u"Partly arrived (1 photo missing)"_s);
    }

    void aLanguageThereIsNotChangesNothing()
    {
        EXPECT_OK(setLanguage(*qApp, u"zh_CN"_s));

        const Result<void> changed = setLanguage(*qApp, u"tlh"_s);

        QVERIFY(!changed);
        QCOMPARE(changed.error().kind, Error::Kind::NotFound);
        QCOMPARE(statusWord(u"draft"_s).text, u"草稿"_s);
        EXPECT_OK(setLanguage(*qApp, u"en"_s));
    }
};

QTEST_MAIN(FrameTest)
#include "tst_frame.moc"
