#include "support/DemoBook.h"
#include "support/Reach.h"
#include "ui/Button.h"
#include "ui/ChoiceChips.h"
#include "ui/GridPicker.h"
#include "ui/Language.h"
#include "ui/PinPad.h"
#include "ui/SignInPage.h"
#include "ui/TileButton.h"
#include "ui/WrapLabel.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStyleHints>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace lantian;

/// Who is working: picked, checked, added by real taps on the page.
class SignInPageTest : public QObject
{
    Q_OBJECT

    const QString m_right = u"2580"_s;
    const QString m_wrong = u"1111"_s;

    static Button *button(QWidget *in, const QString &name) { return in->findChild<Button *>(name); }
    static void enterPin(QWidget *pad, const QString &digits)
    {
        for (const QChar digit : digits)
            reachAndTap(button(pad, u"key-"_s + digit));
        reachAndTap(button(pad, u"pinDone"_s));
    }
    static PinPad *pad(SignInPage &page) { return page.findChild<PinPad *>(u"pin"_s); }
    static QString message(const QWidget *pad)
    {
        return pad->findChild<WrapLabel *>(u"pinMessage"_s)->text();
    }
    static TileButton *tile(SignInPage &page, const QString &name)
    {
        return page.findChild<TileButton *>(u"person-"_s + name);
    }

    struct Shown {
        std::unique_ptr<SignInPage> page; ///< outlives the book, which still answers it
        DemoBook demo;

        SignInPage &show()
        {
            page = std::make_unique<SignInPage>(*demo.book, *demo.whereabouts);
            page->resize(780, 780);
            page->show();
            return *page;
        }
    };

private Q_SLOTS:
    void initTestCase()
    {
        // What is scrolled to lies where the key before it lay: not a double click, but two keys.
        QGuiApplication::styleHints()->setMouseDoubleClickInterval(0);
        QVERIFY(setLanguage(*qApp, u"zh_CN"_s));
    }

    void onePersonWithoutAPinSignsInByOneTap()
    {
        Shown shown;
        DemoBook &demo = shown.demo;
        broughtBy(demo.book->addPerson(u"网格员 07"_s, Role::Inspector, {}, {}));
        SignInPage &page = shown.show();
        QTRY_VERIFY(tile(page, u"网格员 07"_s));
        QSignalSpy signedIn(&page, &SignInPage::signedIn);

        reachAndTap(tile(page, u"网格员 07"_s));

        QTRY_COMPARE(signedIn.size(), 1);
        QCOMPARE(signedIn[0][0].value<Person>().name, u"网格员 07"_s);
    }

    void theRightPinSignsInAndAWrongOneIsSaid()
    {
        Shown shown;
        DemoBook &demo = shown.demo;
        broughtBy(demo.book->addPerson(u"网格员 07"_s, Role::Inspector, {}, m_right));
        SignInPage &page = shown.show();
        QTRY_VERIFY(tile(page, u"网格员 07"_s));
        QSignalSpy signedIn(&page, &SignInPage::signedIn);
        reachAndTap(tile(page, u"网格员 07"_s));
        QTRY_VERIFY(pad(page)->isVisible());

        enterPin(pad(page), m_wrong);
        QTRY_COMPARE(message(pad(page)), u"PIN 码不对。记录不受影响,请重新输入。"_s);
        QCOMPARE(signedIn.size(), 0);
        QTRY_VERIFY(pad(page)->isEnabled());
        enterPin(pad(page), m_right);

        QTRY_COMPARE(signedIn.size(), 1);
    }

    void fiveWrongPinsCostThirtySecondsThatCountDown()
    {
        Shown shown;
        DemoBook &demo = shown.demo;
        broughtBy(demo.book->addPerson(u"网格员 07"_s, Role::Inspector, {}, m_right));
        SignInPage &page = shown.show();
        QTRY_VERIFY(tile(page, u"网格员 07"_s));
        reachAndTap(tile(page, u"网格员 07"_s));

        for (int i = 0; i < freeTries; ++i) {
            QTRY_VERIFY(pad(page)->isEnabled());
            enterPin(pad(page), m_wrong);
            QTRY_VERIFY(
                message(pad(page)).startsWith(i + 1 < freeTries ? u"PIN 码不对"_s : u"PIN 码错误次数过多"_s));
        }

        QVERIFY2(message(pad(page)).contains(u"请等 30 秒"_s), qUtf8Printable(message(pad(page))));
        QVERIFY(!pad(page)->isEnabled());
        demo.clock.advance(18s);
        QTRY_VERIFY(message(pad(page)).contains(u"请等 12 秒"_s));
        demo.clock.advance(12s);
        QTRY_VERIFY(pad(page)->isEnabled());
        QSignalSpy signedIn(&page, &SignInPage::signedIn);
        enterPin(pad(page), m_right);
        QTRY_COMPARE(signedIn.size(), 1);
    }

    void aDelayIsStillThereWhenOneComesBack()
    {
        Shown shown;
        DemoBook &demo = shown.demo;
        const Person person = broughtBy(demo.book->addPerson(u"网格员 07"_s, Role::Inspector, {}, m_right));
        for (int i = 0; i < freeTries; ++i)
            QVERIFY(!demo.book->enter(person.id, m_wrong).result());
        SignInPage &page = shown.show();
        QTRY_VERIFY(tile(page, u"网格员 07"_s));

        reachAndTap(tile(page, u"网格员 07"_s));

        QTRY_VERIFY(message(pad(page)).contains(u"请等 30 秒"_s));
        QVERIFY(!pad(page)->isEnabled());
    }

    void theFirstPersonIsAddedByTapsAlone()
    {
        Shown shown;
        DemoBook &demo = shown.demo;
        SignInPage &page = shown.show();
        QSignalSpy signedIn(&page, &SignInPage::signedIn);
        reachAndTap(page.findChild<TileButton *>(u"addPerson"_s));
        auto *form = page.findChild<NewPersonForm *>();
        QTRY_VERIFY(form->isVisible());
        QCOMPARE(form->findChild<QLineEdit *>(u"name"_s)->text(), u"网格员 01"_s);
        const Grid wanted = demo.book->reference().boundaries.grids.grids()[4];

        reachAndTap(
            button(form->findChild<ChoiceChips *>(u"townships"_s), u"choice-"_s + wanted.townshipCode));
        reachAndTap(button(form->findChild<ChoiceChips *>(u"villages"_s), u"choice-"_s + wanted.villageCode));
        if (auto *chips = form->findChild<ChoiceChips *>(u"grids"_s); chips->isVisible())
            reachAndTap(button(chips, u"choice-"_s + wanted.code));
        auto *newPin = form->findChild<PinPad *>(u"newPin"_s);
        enterPin(newPin, m_right);
        QCOMPARE(message(newPin), u"请再输入一次相同的 PIN 码"_s);
        enterPin(newPin, m_right);

        QTRY_COMPARE(signedIn.size(), 1);
        const Person person = signedIn[0][0].value<Person>();
        QCOMPARE(person.name, u"网格员 01"_s);
        QCOMPARE(person.grid, wanted.code);
        QVERIFY(demo.book->enter(person.id, m_right).result());
        QVERIFY(!demo.book->enter(person.id, m_wrong).result());
    }

    void twoDifferentPinsAddNobody()
    {
        Shown shown;
        DemoBook &demo = shown.demo;
        SignInPage &page = shown.show();
        reachAndTap(page.findChild<TileButton *>(u"addPerson"_s));
        auto *newPin = page.findChild<PinPad *>(u"newPin"_s);
        QTRY_VERIFY(newPin->isVisible());

        enterPin(newPin, m_right);
        enterPin(newPin, m_wrong);

        QCOMPARE(message(newPin), u"两次输入不一致,请重新设置。没有任何改动。"_s);
        QVERIFY(broughtBy(demo.book->people()).empty());
    }

    void theGridHereIsTakenByOneTap()
    {
        Shown shown;
        DemoBook &demo = shown.demo;
        demo.findPosition();
        SignInPage &page = shown.show();
        QSignalSpy signedIn(&page, &SignInPage::signedIn);
        reachAndTap(page.findChild<TileButton *>(u"addPerson"_s));
        QTRY_VERIFY(page.findChild<GridPicker *>()->isVisible());

        reachAndTap(button(&page, u"gridHere"_s));
        reachAndTap(button(&page, u"withoutPin"_s));

        QTRY_COMPARE(signedIn.size(), 1);
        const Person person = signedIn[0][0].value<Person>();
        QVERIFY(!person.grid.isEmpty());
        QCOMPARE(person.grid, demo.whereabouts->placeOf(*demo.whereabouts->position()).grid);
    }

    void theNameFollowsTheRoleUntilItIsWritten()
    {
        Shown shown;
        DemoBook &demo = shown.demo;
        broughtBy(demo.book->addPerson(u"网格员 01"_s, Role::Inspector, {}, {}));
        SignInPage &page = shown.show();
        QTRY_VERIFY(tile(page, u"网格员 01"_s));
        reachAndTap(page.findChild<TileButton *>(u"addPerson"_s));
        auto *name = page.findChild<QLineEdit *>(u"name"_s);
        auto *roles = page.findChild<ChoiceChips *>(u"roles"_s);
        QCOMPARE(name->text(), u"网格员 02"_s);

        reachAndTap(button(roles, u"choice-township"_s));
        QCOMPARE(name->text(), u"乡镇 01"_s);
        QVERIFY(!page.findChild<GridPicker *>()->isVisible());
        name->setText(u"环保站 03"_s);
        reachAndTap(button(roles, u"choice-inspector"_s));

        QCOMPARE(name->text(), u"环保站 03"_s);
    }

    void aNameThatIsTakenIsSaidAndNothingIsSaved()
    {
        Shown shown;
        DemoBook &demo = shown.demo;
        broughtBy(demo.book->addPerson(u"网格员 01"_s, Role::Inspector, {}, {}));
        SignInPage &page = shown.show();
        QTRY_VERIFY(tile(page, u"网格员 01"_s));
        reachAndTap(page.findChild<TileButton *>(u"addPerson"_s));
        page.findChild<QLineEdit *>(u"name"_s)->setText(u"网格员 01"_s);

        reachAndTap(button(&page, u"withoutPin"_s));

        QTRY_VERIFY(page.findChild<WrapLabel *>(u"newPersonTrouble"_s)->isVisible());
        QCOMPARE(broughtBy(demo.book->people()).size(), size_t(1));
    }
};

QTEST_MAIN(SignInPageTest)
#include "tst_signinpage.moc"
