#include "support/Expect.h"
#include "support/Taps.h"
#include "ui/HeroPhoto.h"
#include "ui/Language.h"
#include "ui/PhotoPane.h"
#include "ui/WrapLabel.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

/// The photos of a report as they are shown.
class PhotoPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { EXPECT_OK(setLanguage(*qApp, u"zh_CN"_s)); }

    void theLargeAreaAsksForAPhotoWhileItShowsNone_data()
    {
        QTest::addColumn<std::vector<PhotoView>>("photos");
        QTest::addColumn<bool>("pictured");
        QTest::addColumn<bool>("asks");
        using enum PhotoView::State;
        QTest::newRow("no photo") << std::vector<PhotoView>{} << false << true;
        QTest::newRow("one that was refused") << std::vector{PhotoView{{}, Failed}} << false << true;
        QTest::newRow("one that is looked at") << std::vector{PhotoView{{}, Ready}} << true << false;
    }
    void theLargeAreaAsksForAPhotoWhileItShowsNone()
    {
        QFETCH(std::vector<PhotoView>, photos);
        QFETCH(bool, pictured);
        QFETCH(bool, asks);
        PhotoPane pane;
        pane.show();
        pane.setPhotos(photos);
        QImage picture(8, 6, QImage::Format_RGB32);
        picture.fill(Qt::blue);
        pane.setHero(pictured ? picture : QImage());
        QSignalSpy asked(&pane, &PhotoPane::addRequested);
        auto *hero = pane.findChild<HeroPhoto *>(u"hero"_s);

        hero->click();

        QCOMPARE(asked.size(), asks ? 1 : 0);
        QCOMPARE(hero->accessibleName(), asks ? u"添加照片"_s : u"正在查看的照片"_s);
    }

    void aDoubtStandsUnderThePhotoAndGoesWithIt()
    {
        PhotoPane pane;
        pane.show();
        auto *doubt = pane.findChild<WrapLabel *>(u"photoDoubt"_s);

        pane.setDoubt(u"这张照片自带的拍摄时间是 2023-11-05"_s);
        QVERIFY(doubt->isVisible());
        pane.setDoubt({});

        QVERIFY(!doubt->isVisible());
    }
};

QTEST_MAIN(PhotoPaneTest)
#include "tst_photopane.moc"
