#include "support/DemoBook.h"
#include "support/Reach.h"
#include "support/ToldCamera.h"
#include "ui/Button.h"
#include "ui/CameraPage.h"
#include "ui/CameraView.h"
#include "ui/ChoiceChips.h"
#include "ui/EmptyState.h"
#include "ui/Language.h"
#include "ui/Theme.h"
#include "ui/WrapLabel.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

namespace {

struct Shown {
    ToldCamera told;
    ToldCamera *const camera = &told;
    std::unique_ptr<CameraPage> page; ///< outlives the book, which still answers it
    DemoBook demo;

    explicit Shown(Photo::Role role = Photo::Role::Wide, const QImage &before = {})
    {
        page = std::make_unique<CameraPage>(*demo.book, *demo.whereabouts, &told);
        page->resize(780, 780);
        page->begin(role, u"网格员 07"_s, before);
        page->show();
    }
    Button *button(const QString &name) const { return page->findChild<Button *>(name); }
    CameraView *view() const { return page->findChild<CameraView *>(); }
};

} // namespace

/// Taking photos with a camera that a test holds.
class CameraPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, {});
        QVERIFY(setLanguage(*qApp, u"zh_CN"_s));
    }

    void aPhotoCarriesAllThatIsKnownOfIt()
    {
        Shown shown;
        shown.demo.findPosition();
        QSignalSpy taken(shown.page.get(), &CameraPage::taken);

        reachAndTap(shown.button(u"shutter"_s));
        QCOMPARE(shown.camera->captures, 1);
        Q_EMIT shown.camera->captured("jpeg");

        QCOMPARE(taken.size(), 1);
        const PhotoRequest request = taken[0][0].value<PhotoRequest>();
        QCOMPARE(request.bytes, QByteArray("jpeg"));
        QCOMPARE(request.source, Photo::Source::Camera);
        QCOMPARE(request.role, Photo::Role::Wide);
        QCOMPARE(request.at, shown.demo.clock.now());
        QCOMPARE(request.position->lat, shown.demo.whereabouts->position()->lat);
        QCOMPARE(request.words.author, u"网格员 07"_s);
        QCOMPARE(request.words.accuracy, u"±%1 米"_s);
        QVERIFY(!request.words.place.isEmpty());
    }

    void afterTheWholePlaceComesTheCloseUp()
    {
        Shown shown;
        QSignalSpy taken(shown.page.get(), &CameraPage::taken);

        for (int i = 0; i < 2; ++i) {
            reachAndTap(shown.button(u"shutter"_s));
            Q_EMIT shown.camera->captured("jpeg");
        }

        QCOMPARE(taken[0][0].value<PhotoRequest>().role, Photo::Role::Wide);
        QCOMPARE(taken[1][0].value<PhotoRequest>().role, Photo::Role::Near);
    }

    void theRoleIsChosenByATap()
    {
        Shown shown;
        QSignalSpy taken(shown.page.get(), &CameraPage::taken);

        reachAndTap(shown.page->findChild<ChoiceChips *>()->findChild<Button *>(u"choice-near"_s));
        reachAndTap(shown.button(u"shutter"_s));
        Q_EMIT shown.camera->captured("jpeg");

        QCOMPARE(taken[0][0].value<PhotoRequest>().role, Photo::Role::Near);
    }

    void theShutterWaitsForThePhotoBefore()
    {
        Shown shown;

        reachAndTap(shown.button(u"shutter"_s));
        QVERIFY(!shown.button(u"shutter"_s)->isEnabled());
        Q_EMIT shown.camera->captured("jpeg");

        QVERIFY(shown.button(u"shutter"_s)->isEnabled());
        QVERIFY(shown.button(u"shutter"_s)->height() >= 72);
    }

    void anAfterPhotoLiesOverTheGhostOfTheOneBefore()
    {
        QImage before(400, 300, QImage::Format_RGB32);
        before.fill(Qt::white);
        Shown shown(Photo::Role::After, before);
        QVERIFY(!shown.page->findChild<ChoiceChips *>()->isVisible());

        QImage frame(400, 300, QImage::Format_RGB32);
        frame.fill(Qt::black);
        Q_EMIT shown.camera->seen(frame);
        const QColor middle = shown.view()->grab().toImage().pixelColor(shown.view()->rect().center());

        QVERIFY2(middle.lightness() > 40 && middle.lightness() < 200, qUtf8Printable(middle.name()));
    }

    void theStampIsShownAsItWillBe()
    {
        Shown shown;
        const auto has = [&](const QString &words) {
            return shown.view()->accessibleDescription().contains(words);
        };
        QVERIFY(has(u"网格员 07"_s));
        QVERIFY(has(u"无定位"_s));

        shown.demo.findPosition();

        QTRY_VERIFY(has(u"±4 米"_s));
    }

    void aPhotoThatFailedIsSaidAndTheNextOneMayCome()
    {
        Shown shown;
        reachAndTap(shown.button(u"shutter"_s));

        Q_EMIT shown.camera->failed({Error::Kind::Storage, u"no file"_s, u"camera-capture"_s});

        QCOMPARE(shown.page->findChild<WrapLabel *>(u"cameraWords"_s)->text(),
                 u"这张没有拍成。之前的照片都在,请再按一次。"_s);
        QVERIFY(shown.button(u"shutter"_s)->isEnabled());
    }

    void withoutACameraThePageShowsTheWayToFiles_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("none") << QString();
        QTest::newRow("broken") << u"camera-broken"_s;
    }

    void withoutACameraThePageShowsTheWayToFiles()
    {
        QFETCH(QString, code);
        Shown shown;
        std::unique_ptr<CameraPage> bare;
        CameraPage *page = shown.page.get();
        if (code.isEmpty()) {
            bare = std::make_unique<CameraPage>(*shown.demo.book, *shown.demo.whereabouts, nullptr);
            bare->show();
            page = bare.get();
        } else {
            Q_EMIT shown.camera->failed({Error::Kind::Unreachable, u"no"_s, code});
        }
        QSignalSpy files(page, &CameraPage::filesRequested);
        QVERIFY(page->findChild<EmptyState *>()->isVisible());

        reachAndTap(page->findChild<EmptyState *>()->findChild<Button *>(u"action"_s));

        QCOMPARE(files.size(), 1);
    }

    void theCameraRunsOnlyWhileThePageIsSeen()
    {
        Shown shown;
        QVERIFY(shown.camera->running);

        shown.page->hide();

        QVERIFY(!shown.camera->running);
    }
};

QTEST_MAIN(CameraPageTest)
#include "tst_camerapage.moc"
