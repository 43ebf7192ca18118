#include "support/DemoLedger.h"
#include "support/Expect.h"
#include "ui/Button.h"
#include "ui/Language.h"
#include "ui/PhotoCanvas.h"
#include "ui/PhotoViewer.h"
#include "ui/Theme.h"
#include "ui/WrapLabel.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace lantian;

class PhotoViewerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        EXPECT_OK(setLanguage(*qApp, u"zh_CN"_s));
        applyTheme(*qApp, {});
        m_demo = std::make_unique<DemoLedger>();
        m_photos = {m_demo->photo(205, Photo::Role::Wide, demoTime(19, 8, 46)),
                    m_demo->photo(120, Photo::Role::Near, demoTime(19, 8, 47))};
        m_window = std::make_unique<QWidget>();
        m_below = new QLineEdit(m_window.get());
        m_viewer = new PhotoViewer(picturesOf(m_demo->book()), m_window.get());
        m_canvas = m_viewer->findChild<PhotoCanvas *>();
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_below->setFocus();
    }
    void cleanup() { m_window.reset(); }

    void itCoversTheWindowAndSaysWhatThePhotoIs()
    {
        m_viewer->open(m_photos, 0);
        QTRY_VERIFY(m_canvas->hasPicture());

        QCOMPARE(m_viewer->geometry(), m_window->rect());
        const QString caption = m_viewer->findChild<WrapLabel *>(u"caption"_s)->text();
        for (const QString &part : {u"1/2"_s, u"全景"_s, u"2026-11-19 08:46:00"_s, u"1600 × 1000"_s,
                                    u"39.12345°N"_s, m_photos[0].sha256.left(12)})
            QVERIFY2(caption.contains(part), qUtf8Printable(part + u" is not in "_s + caption));
        m_window->resize(900, 700);
        QCOMPARE(m_viewer->geometry(), m_window->rect());
    }

    void theWayBackOfThePageBelowWaits()
    {
        QPushButton back(m_window.get());
        back.setShortcut(QKeySequence(Qt::Key_Escape));
        back.show();
        const QSignalSpy gone(&back, &QPushButton::clicked);
        m_viewer->open(m_photos, 0);

        QTest::keyClick(m_viewer, Qt::Key_Escape);

        QCOMPARE(gone.size(), 0);
        QVERIFY(!m_viewer->isVisible());
        QTest::keyClick(m_below, Qt::Key_Escape);
        QTRY_COMPARE(gone.size(), 1);
    }

    void keysTurnMagnifyAndClose()
    {
        QSignalSpy closed(m_viewer, &PhotoViewer::closed);
        m_viewer->open(m_photos, 0);
        QTRY_VERIFY(m_canvas->hasPicture());
        const auto caption = [&] { return m_viewer->findChild<WrapLabel *>(u"caption"_s)->text(); };

        QTest::keyClick(m_viewer, Qt::Key_Right);
        QVERIFY(caption().startsWith(u"2/2"_s));
        QTest::keyClick(m_viewer, Qt::Key_Right);
        QVERIFY(caption().startsWith(u"2/2"_s));
        QTRY_VERIFY(m_canvas->hasPicture());
        QTest::keyClick(m_viewer, Qt::Key_Plus);
        QVERIFY(m_canvas->zoom() > 1);
        QTest::keyClick(m_viewer, Qt::Key_Left); // moves the picture, does not turn
        QVERIFY(caption().startsWith(u"2/2"_s));
        QTest::keyClick(m_viewer, Qt::Key_0);
        QCOMPARE(m_canvas->zoom(), 1.0);
        QTest::keyClick(m_viewer, Qt::Key_Minus);
        QCOMPARE(m_canvas->zoom(), 1.0);
        QTest::keyClick(m_viewer, Qt::Key_Left);
        QVERIFY(caption().startsWith(u"1/2"_s));
        QTest::keyClick(m_viewer, Qt::Key_Escape);

        QCOMPARE(closed.size(), 1);
        QVERIFY(!m_viewer->isVisible());
        QVERIFY(m_below->hasFocus());
    }

    void aDoubleTapMagnifiesAndFitsAgain()
    {
        m_viewer->open(m_photos, 0);
        QTRY_VERIFY(m_canvas->hasPicture());

        QTest::mouseDClick(m_canvas, Qt::LeftButton);
        QCOMPARE(m_canvas->zoom(), 3.0);
        QTest::mouseDClick(m_canvas, Qt::LeftButton);

        QCOMPARE(m_canvas->zoom(), 1.0);
    }

    void theOriginalIsOneTapAwayAndKeepsTheView()
    {
        m_viewer->open(m_photos, 0);
        QTRY_VERIFY(m_canvas->hasPicture());
        QTest::keyClick(m_viewer, Qt::Key_Plus);
        for (int i = 0; i < 9; ++i) { // to where the stamp is
            QTest::keyClick(m_viewer, Qt::Key_Left);
            QTest::keyClick(m_viewer, Qt::Key_Down);
        }
        const double zoom = m_canvas->zoom();
        const QImage stamped = m_canvas->grab().toImage();
        auto *version = m_viewer->findChild<Button *>(u"version"_s);

        QTest::mouseClick(version, Qt::LeftButton);

        QCOMPARE(version->text(), u"看水印"_s);
        QTRY_VERIFY(m_canvas->grab().toImage() != stamped);
        QCOMPARE(m_canvas->zoom(), zoom);
        QTest::mouseClick(version, Qt::LeftButton);
        QTRY_COMPARE(m_canvas->grab().toImage(), stamped);
    }

    void aMissingAndADamagedPhotoAreSaidInWords()
    {
        const PhotoStore store(m_demo->directory().photos());
        QVERIFY(QFile::remove(store.path(PhotoFile::Stamped, m_photos[0].stamped)));
        QFile damaged(store.path(PhotoFile::Stamped, m_photos[1].stamped));
        damaged.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(damaged.resize(200));

        m_viewer->open(m_photos, 0);
        QTRY_VERIFY(m_canvas->accessibleDescription().startsWith(u"照片缺失"_s));
        QTest::keyClick(m_viewer, Qt::Key_Right);

        QTRY_VERIFY(m_canvas->accessibleDescription().startsWith(u"照片已损坏"_s));
        QVERIFY(!m_canvas->hasPicture());
    }

    void tabStaysInTheViewer()
    {
        m_viewer->open(m_photos, 0);

        for (int i = 0; i < 12; ++i) {
            QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
            QVERIFY(m_viewer->isAncestorOf(m_window->focusWidget()));
        }
    }

private:
    std::unique_ptr<DemoLedger> m_demo;
    std::vector<Photo> m_photos;
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_below = nullptr;
    PhotoViewer *m_viewer = nullptr;
    PhotoCanvas *m_canvas = nullptr;
};

QTEST_MAIN(PhotoViewerTest)
#include "tst_photoviewer.moc"
