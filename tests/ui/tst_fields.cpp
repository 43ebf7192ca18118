#include "support/Taps.h"
#include "ui/Button.h"
#include "ui/NumberField.h"
#include "ui/NumberPad.h"
#include "ui/PhotoStrip.h"
#include "ui/PinPad.h"
#include "ui/RemarkField.h"
#include "ui/SideOrStack.h"
#include "ui/Theme.h"
#include "ui/WrapLabel.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

class FieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameKeyTappedTwiceQuicklyIsTwoDigits()
    {
        PinPad pad;
        pad.resize(400, 600);
        pad.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pad));
        QSignalSpy entered(&pad, &PinPad::entered);

        for (const QString &key : {u"key-1"_s, u"key-1"_s, u"key-2"_s, u"key-2"_s, u"pinDone"_s})
            tap(pad.findChild<Button *>(key));

        QCOMPARE(entered.size(), 1);
        QCOMPARE(entered[0][0].toString(), u"1122"_s);
    }

    void initTestCase() { applyTheme(*qApp, {}); }

    void stepsStayInTheRange()
    {
        NumberField field(u"过火面积"_s, u"㎡"_s, {10, 20, 5, 0});
        field.show();
        QSignalSpy entered(&field, &NumberField::entered);
        auto *more = field.findChild<Button *>(u"more"_s);

        for (int i = 0; i < 5; ++i)
            tap(more);
        tap(field.findChild<Button *>(u"less"_s));

        QCOMPARE(entered, (QList<QVariantList>{{10.0}, {15.0}, {20.0}, {15.0}}));
        QCOMPARE(field.value(), std::optional(15.0));
    }

    void theNumberOpensAPadBelowAndDigitsAreTaken()
    {
        NumberField field(u"散煤数量"_s, u"吨"_s, {0.1, 500, 0.5, 1});
        field.setValue(7);
        field.show();
        QSignalSpy entered(&field, &NumberField::entered);
        auto *number = field.findChild<Button *>(u"number"_s);
        auto *pad = field.findChild<NumberPad *>(u"pad"_s);
        QVERIFY(!pad->isVisible());

        tap(number);
        QVERIFY(pad->isVisible());
        for (const QString &each : {u"key-1"_s, u"key-2"_s, u"key-point"_s, u"key-5"_s, u"key-9"_s})
            tap(field.findChild<Button *>(each));

        QCOMPARE(entered.last().first().toDouble(), 12.5); // one digit after the point, no more
        QCOMPARE(number->text(), u"12.5 吨"_s);
    }

    void thePadStaysUnderTheFinger_data()
    {
        QTest::addColumn<int>("width");
        for (int width = 300; width <= 700; width += 20)
            QTest::addRow("%d wide", width) << width;
    }
    void thePadStaysUnderTheFinger()
    {
        QFETCH(int, width);
        auto *field = new NumberField({}, u"公里/小时"_s, {10, 100'000, 1, 1});
        SideOrStack row(new WrapLabel(u"出场车辆的车速是多少"_s), field);
        row.resize(width, 600);
        row.show();
        tap(field->findChild<Button *>(u"number"_s));
        auto *key = field->findChild<Button *>(u"key-5"_s);
        QTRY_VERIFY(!key->visibleRegion().isEmpty());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        const QPoint before = key->mapToGlobal(QPoint());

        for (int i = 0; i < 6; ++i) { // out of the range twice: too little, too much
            tap(key);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            QCOMPARE(key->mapToGlobal(QPoint()), before);
        }

        QCOMPARE(field->value(), std::optional(55'555.0));
    }

    void thePadIsClosedWhenThePageIsLeft()
    {
        QWidget page;
        NumberField field(u"过火面积"_s, u"㎡"_s, {10, 200, 5, 0}, &page);
        field.resize(400, 600);
        page.show();
        tap(field.findChild<Button *>(u"number"_s));
        QVERIFY(field.findChild<NumberPad *>(u"pad"_s)->isVisible());

        page.hide();
        page.show();

        QVERIFY(!field.findChild<NumberPad *>(u"pad"_s)->isVisible());
    }

    void aNumberOutOfTheRangeIsNotTakenAndTheFieldSaysSo()
    {
        NumberField field(u"过火面积"_s, u"㎡"_s, {10, 200, 5, 0});
        field.setValue(50);
        field.show();
        QSignalSpy entered(&field, &NumberField::entered);
        QSignalSpy cleared(&field, &NumberField::cleared);
        auto *hint = field.findChild<WrapLabel *>(u"hint"_s);

        QTest::keyClicks(&field, u"3"_s);
        QCOMPARE(cleared.size(), 1);
        QCOMPARE(field.value(), std::nullopt);
        QVERIFY(hint->isVisible());
        QTest::keyClicks(&field, u"5"_s);
        QCOMPARE(entered.last().first().toDouble(), 35.0);
        QVERIFY(!hint->isVisible());
        QTest::keyClicks(&field, u"00"_s);

        QCOMPARE(field.value(), std::optional(35.0));
        QVERIFY(hint->isVisible());
    }

    void erasingAllOfItClears()
    {
        NumberField field(u"过火面积"_s, u"㎡"_s, {1, 200, 5, 0});
        field.setValue(5);
        field.show();
        QSignalSpy cleared(&field, &NumberField::cleared);

        QTest::keyClick(&field, Qt::Key_Backspace);

        QCOMPARE(cleared.size(), 1);
        QCOMPARE(field.findChild<Button *>(u"number"_s)->text(), u"Not filled in"_s);
    }

    void showingANumberIsNotEnteringIt()
    {
        NumberField field(u"过火面积"_s, u"㎡"_s, {1, 200, 5, 0});
        QSignalSpy entered(&field, &NumberField::entered);
        QSignalSpy cleared(&field, &NumberField::cleared);

        field.setValue(30);
        field.setValue(std::nullopt);

        QCOMPARE(entered.size() + cleared.size(), 0);
    }

    void theKeyboardStepsToo()
    {
        NumberField field(u"过火面积"_s, u"㎡"_s, {1, 200, 5, 0});
        field.setValue(30);
        field.show();

        QTest::keyClick(&field, Qt::Key_Up);
        QTest::keyClick(&field, Qt::Key_Up);
        QTest::keyClick(&field, Qt::Key_Down);

        QCOMPARE(field.value(), std::optional(35.0));
    }

    void typingARemarkTellsItAndShowingOneDoesNot()
    {
        RemarkField remark(u"补充说明"_s);
        remark.show();
        QSignalSpy edited(&remark, &RemarkField::edited);

        remark.setRemark(u"冲洗台停用"_s);
        QCOMPARE(edited.size(), 0);
        remark.moveCursor(QTextCursor::End);
        QTest::keyClicks(&remark, u"!"_s);
        QCOMPARE(edited, QList<QVariantList>{{u"冲洗台停用!"_s}});
        remark.append(u"已劝阻"_s);

        QCOMPARE(edited.last().first().toString(), u"冲洗台停用!已劝阻"_s);
    }

    void wordsStillBeingComposedAreNotLost()
    {
        RemarkField remark(u"补充说明"_s);
        remark.setRemark(u"东侧"_s);
        remark.moveCursor(QTextCursor::End);
        remark.show();
        QSignalSpy edited(&remark, &RemarkField::edited);
        QInputMethodEvent composing(u"未覆盖"_s, {});
        QApplication::sendEvent(&remark, &composing);
        QCOMPARE(remark.remark(), u"东侧"_s);

        remark.commitPending();
        remark.commitPending();

        QCOMPARE(remark.remark(), u"东侧未覆盖"_s);
        QCOMPARE(edited.last().first().toString(), u"东侧未覆盖"_s);
    }

    void aRemarkGrowsWithItsText()
    {
        RemarkField remark(u"补充说明"_s);
        remark.resize(300, 60);
        remark.show();
        const int before = remark.sizeHint().height();

        remark.setRemark(u"一\n二\n三\n四\n五"_s);

        QVERIFY(remark.sizeHint().height() > before + 3 * remark.fontMetrics().height());
    }

    void aPinIsMaskedToldAndForgotten()
    {
        PinPad pad;
        pad.show();
        QSignalSpy entered(&pad, &PinPad::entered);
        auto *dots = pad.findChild<WrapLabel *>(u"dots"_s);
        auto *done = pad.findChild<Button *>(u"pinDone"_s);

        for (const QString &digit : {u"key-2"_s, u"key-0"_s, u"key-7"_s})
            tap(pad.findChild<Button *>(digit));
        QVERIFY(!done->isEnabled());
        QCOMPARE(dots->text(), u"●●●○"_s);
        tap(pad.findChild<Button *>(u"key-9"_s));
        tap(done);

        QCOMPARE(entered, QList<QVariantList>{{u"2079"_s}});
        QCOMPARE(dots->text(), u"○○○○"_s);
    }

    void aPinCanBeTypedAndCorrected()
    {
        PinPad pad;
        pad.show();
        QSignalSpy entered(&pad, &PinPad::entered);

        QTest::keyClicks(&pad, u"12x345"_s);
        QTest::keyClick(&pad, Qt::Key_Backspace);
        QTest::keyClick(&pad, Qt::Key_Return);

        QCOMPARE(entered, QList<QVariantList>{{u"1234"_s}});
    }

    void aPinIsForgottenWhenThePageIsLeft()
    {
        PinPad pad;
        pad.show();
        QTest::keyClicks(&pad, u"1234"_s);

        pad.hide();
        pad.show();

        QCOMPARE(pad.findChild<WrapLabel *>(u"dots"_s)->text(), u"○○○○"_s);
    }

    void photosAreOpenedAndAdded()
    {
        PhotoStrip strip;
        strip.setPhotos({{}, {{}, PhotoView::State::Busy}, {{}, PhotoView::State::Failed}});
        strip.show();
        QSignalSpy opened(&strip, &PhotoStrip::opened);
        QSignalSpy added(&strip, &PhotoStrip::addRequested);

        tap(strip.findChild<PhotoThumb *>(u"photo-1"_s));
        tap(strip.findChild<Button *>(u"addPhoto"_s));

        QCOMPARE(opened, QList<QVariantList>{{1}});
        QCOMPARE(added.size(), 1);
    }

    void theStateOfEachPhotoIsSaidInWords()
    {
        PhotoStrip strip;
        strip.setPhotos({{}, {{}, PhotoView::State::Busy}, {{}, PhotoView::State::Failed}});

        QCOMPARE(strip.findChild<PhotoThumb *>(u"photo-0"_s)->accessibleName(), u"Photo 1 of 3"_s);
        QCOMPARE(strip.findChild<PhotoThumb *>(u"photo-1"_s)->accessibleName(),
                 u"Photo 2 of 3, being taken in"_s);
        QCOMPARE(strip.findChild<PhotoThumb *>(u"photo-2"_s)->accessibleName(), u"Photo 3 of 3, failed"_s);
        QVERIFY(strip.findChild<WrapLabel *>(u"photoWords"_s)->text().contains(u"could not be taken in"_s));
        strip.setPhotos({{}});
        QCOMPARE(strip.findChildren<PhotoThumb *>().size(), 1);
    }
};

QTEST_MAIN(FieldsTest)
#include "tst_fields.moc"
