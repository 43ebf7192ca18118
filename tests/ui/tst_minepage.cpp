#include "support/DemoBook.h"
#include "support/Expect.h"
#include "support/Reach.h"
#include "ui/Button.h"
#include "ui/Chip.h"
#include "ui/ChoiceChips.h"
#include "ui/Language.h"
#include "ui/MachineCard.h"
#include "ui/MinePage.h"
#include "ui/PinPad.h"
#include "ui/WrapLabel.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStyleHints>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

/// 我的: what a person changes of themselves, of the looks and of the position, by real taps.
class MinePageTest : public QObject
{
    Q_OBJECT

    struct Shown {
        std::unique_ptr<MinePage> page; ///< outlives the book, which still answers it
        DemoBook demo;
        Person person;

        explicit Shown(const QString &pin = {})
        {
            person = broughtBy(demo.book->addPerson(u"网格员 07"_s, Role::Inspector, {}, pin));
            page = std::make_unique<MinePage>(*demo.book, *demo.whereabouts);
            page->setPerson(person);
            page->resize(780, 780);
            page->show();
        }
        Button *button(const QString &name) const { return page->findChild<Button *>(name); }
        void tapChip(const QString &chips, const QString &key) const
        {
            reachAndTap(page->findChild<ChoiceChips *>(chips)->findChild<Button *>(u"choice-"_s + key));
        }
        WrapLabel *label(const QString &name) const { return page->findChild<WrapLabel *>(name); }
        QString setting(const QString &key) { return broughtBy(demo.book->setting(key)); }
    };

    static void enterPin(QWidget *pad, const QString &digits)
    {
        for (const QChar digit : digits)
            reachAndTap(pad->findChild<Button *>(u"key-"_s + digit));
        reachAndTap(pad->findChild<Button *>(u"pinDone"_s));
    }

private Q_SLOTS:
    void initTestCase()
    {
        // What is scrolled to lies where the key before it lay: not a double click, but two keys.
        QGuiApplication::styleHints()->setMouseDoubleClickInterval(0);
    }

    void init()
    {
        applyTheme(*qApp, {});
        QVERIFY(setLanguage(*qApp, u"zh_CN"_s));
    }

    void aLookIsToldAndKept()
    {
        Shown shown;
        QSignalSpy chosen(shown.page.get(), &MinePage::themeChosen);

        shown.tapChip(u"looks"_s, u"outdoor"_s);

        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<Theme::Look>(), Theme::Look::Outdoor);
        QTRY_COMPARE(shown.setting(u"look"_s), u"outdoor"_s);
    }

    void aTextSizeIsToldAndKept()
    {
        Shown shown;
        QSignalSpy chosen(shown.page.get(), &MinePage::textSizeChosen);

        shown.tapChip(u"textSizes"_s, u"150"_s);

        QCOMPARE(chosen, QList<QVariantList>{{150}});
        QTRY_COMPARE(shown.setting(u"text_percent"_s), u"150"_s);
    }

    void aLanguageIsToldAndKeptAndThePageSpeaksIt()
    {
        Shown shown;
        QSignalSpy chosen(shown.page.get(), &MinePage::languageChosen);
        connect(shown.page.get(), &MinePage::languageChosen, shown.page.get(),
                [](const QString &language) { QVERIFY(setLanguage(*qApp, language)); });

        shown.tapChip(u"languages"_s, u"en"_s);

        QCOMPARE(chosen, QList<QVariantList>{{u"en"_s}});
        QTRY_COMPARE(shown.setting(u"language"_s), u"en"_s);
        QTRY_COMPARE(shown.button(u"bin"_s)->text(), u"Open the bin"_s);
    }

    void whatIsAppliedStaysChosenWhenTappedAgain()
    {
        Shown shown;
        QSignalSpy chosen(shown.page.get(), &MinePage::themeChosen);

        shown.tapChip(u"looks"_s, u"day"_s);

        QCOMPARE(chosen.size(), 0);
        QCOMPARE(shown.page->findChild<ChoiceChips *>(u"looks"_s)->chosenKeys(), QStringList{u"day"_s});
    }

    void aLogGivesThePositionAndIsKept()
    {
        Shown shown;
        QFile log(shown.demo.file(u"walk.nmea"_s));
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write("$GNGGA,003100.00,3915.94392,N,11540.97294,E,1,15,0.8,22.4,M,-8.6,M,,*50\r\n"
                  "$GNRMC,003100.00,A,3915.94392,N,11540.97294,E,11.66,261.0,051223,,,A*4B\r\n");
        log.close();
        shown.tapChip(u"positionKinds"_s, u"file"_s);
        auto *address = shown.page->findChild<QLineEdit *>(u"positionAddress"_s);
        QVERIFY(address->isVisible());

        address->setFocus();
        QTest::keyClicks(address, log.fileName() + u"@0"_s);
        reachAndTap(shown.button(u"usePosition"_s));

        QCOMPARE(shown.demo.whereabouts->source(), u"file:%1@0"_s.arg(log.fileName()));
        QTRY_COMPARE(shown.setting(u"position"_s), u"file:%1@0"_s.arg(log.fileName()));
        QTRY_COMPARE(shown.page->findChild<Chip *>(u"positionState"_s)->text(), u"定位 ±4 米"_s);
    }

    void anAddressThatNamesNothingIsSaidAndChangesNothing()
    {
        Shown shown;
        const QString before = shown.demo.whereabouts->source();
        shown.tapChip(u"positionKinds"_s, u"tcp"_s);

        QTest::keyClicks(shown.page->findChild<QLineEdit *>(u"positionAddress"_s), u"no port"_s);
        reachAndTap(shown.button(u"usePosition"_s));

        QVERIFY(shown.label(u"positionTrouble"_s)->isVisible());
        QCOMPARE(shown.demo.whereabouts->source(), before);
        QTRY_COMPARE(shown.setting(u"position"_s), QString());
    }

    void theSourceInUseIsShown()
    {
        Shown shown;
        EXPECT_OK(shown.demo.whereabouts->setSource(u"gpsd:box:2947"_s));

        MinePage page(*shown.demo.book, *shown.demo.whereabouts);

        QCOMPARE(page.findChild<QLineEdit *>(u"positionAddress"_s)->text(), u"box:2947"_s);
    }

    void thePinIsChangedOnlyWithTheOldOne()
    {
        Shown shown(u"2580"_s);
        QSignalSpy changed(shown.page.get(), &MinePage::personChanged);
        auto *oldPin = shown.page->findChild<PinPad *>(u"oldPin"_s);
        auto *newPin = shown.page->findChild<PinPad *>(u"newPin"_s);

        reachAndTap(shown.button(u"changePin"_s));
        enterPin(oldPin, u"9999"_s);
        enterPin(newPin, u"4321"_s);
        enterPin(newPin, u"4321"_s);
        QTRY_VERIFY(shown.label(u"personTrouble"_s)->isVisible());
        QCOMPARE(changed.size(), 0);
        enterPin(oldPin, u"2580"_s);
        enterPin(newPin, u"4321"_s);
        enterPin(newPin, u"4321"_s);

        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(shown.demo.book->enter(shown.person.id, u"4321"_s).result());
    }

    void theGridIsChanged()
    {
        Shown shown;
        QSignalSpy changed(shown.page.get(), &MinePage::personChanged);
        shown.demo.findPosition();

        reachAndTap(shown.button(u"changeGrid"_s));
        QTRY_VERIFY(shown.button(u"gridHere"_s)->isEnabled());
        reachAndTap(shown.button(u"gridHere"_s));

        QTRY_COMPARE(changed.size(), 1);
        const QString grid =
            shown.demo.whereabouts->placeOf(*shown.demo.whereabouts->position()).lies.grid->code;
        QCOMPARE(changed[0][0].value<Person>().grid, grid);
        QVERIFY(shown.label(u"personAbout"_s)
                    ->text()
                    .contains(gridWords(*shown.demo.book->reference().boundaries.grids.grid(grid))));
    }

    void somebodyElseAndTheBinAreAskedFor()
    {
        Shown shown;
        QSignalSpy out(shown.page.get(), &MinePage::signOutRequested);
        QSignalSpy bin(shown.page.get(), &MinePage::binRequested);

        reachAndTap(shown.button(u"signOut"_s));
        reachAndTap(shown.button(u"bin"_s));

        QCOMPARE(out.size(), 1);
        QCOMPARE(bin.size(), 1);
    }

    void theMachineIsDescribed()
    {
        Shown shown;

        QVERIFY(shown.label(u"device"_s)->text().contains(shown.demo.book->fingerprint()));
        QVERIFY(shown.label(u"catalogue"_s)
                    ->text()
                    .contains(shown.demo.book->reference().catalogue().reference()));
        QVERIFY(shown.label(u"boundaries"_s)->text().contains(u"281 个网格"_s));
        QVERIFY(!shown.label(u"refusals"_s)->isVisible());
        QTRY_VERIFY(shown.page->findChild<Chip *>(u"spaceState"_s)->isVisible());
    }

    void roomOnTheDiskIsWordedByWhatItMeans_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<Tone>("tone");
        const SpaceLimits limits;
        QTest::newRow("enough") << limits.warnBytes * 2 << Tone::Good;
        QTest::newRow("low") << limits.warnBytes - 1 << Tone::Warning;
        QTest::newRow("none for photos") << limits.refuseBytes - 1 << Tone::Bad;
    }

    void roomOnTheDiskIsWordedByWhatItMeans()
    {
        QFETCH(qint64, bytes);
        QFETCH(Tone, tone);
        const Reference reference;
        MachineCard card(QUuid::createUuid(), u"9F:3A"_s, reference);

        card.setFreeSpace(bytes);

        QCOMPARE(card.findChild<Chip *>(u"spaceState"_s)->tone(), tone);
    }

    void aCountyFileThatWasRefusedIsNamedWithItsReason()
    {
        Reference reference;
        reference.shelved.source = ShelvedCatalogue::Source::LastGood;
        reference.shelved.refusals = {{u"law.json"_s, u"/entries/0"_s, u"a date is missing"_s}};
        reference.boundaryTrouble = Error{Error::Kind::Invalid, u"grids.geojson: no grid_code"_s};

        MachineCard card(QUuid::createUuid(), u"9F:3A"_s, reference);
        card.show();

        QVERIFY(card.findChild<WrapLabel *>(u"refusals"_s)
                    ->text()
                    .contains(u"law.json: /entries/0: a date is missing"_s));
        QVERIFY(card.findChild<WrapLabel *>(u"boundaryTrouble"_s)
                    ->text()
                    .contains(u"grids.geojson: no grid_code"_s));
    }
};

QTEST_MAIN(MinePageTest)
#include "tst_minepage.moc"
