#include "bench/BenchCounty.h"
#include "bench/CountyStory.h"
#include "fieldwork/FieldBook.h"
#include "fieldwork/Whereabouts.h"
#include "support/Expect.h"
#include "support/OwnLink.h"
#include "support/Watchdog.h"
#include "ui/Appearance.h"
#include "ui/Button.h"
#include "ui/CameraPage.h"
#include "ui/CasePage.h"
#include "ui/Language.h"
#include "ui/LedgerList.h"
#include "ui/LedgerModel.h"
#include "ui/LedgerPages.h"
#include "ui/MainWindow.h"
#include "ui/PhotoCanvas.h"
#include "ui/PhotoViewer.h"
#include "ui/RecordingPages.h"
#include "ui/Shell.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QScrollArea>
#include <QSemaphore>
#include <QStyleHints>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

namespace {

constexpr int casesThere = 2000;

/// How long a person's finger may go unanswered: 50 ms. Without optimization, or with a sanitizer, our own
/// code takes a multiple of its time; there the test still finds whoever waits for the disk or does a whole
/// ledger's work between two taps.
#if defined(QT_NO_DEBUG)
constexpr double mostMs = 50;
#else
constexpr double mostMs = 200;
#endif

/// A camera that gives the pictures of a real one.
class StillCamera final : public CameraFeed
{
public:
    bool isThere() const override { return true; }
    void start() override
    {
        QImage frame(1280, 720, QImage::Format_RGB32);
        frame.fill(Qt::darkGreen);
        Q_EMIT seen(frame);
    }
    void stop() override {}
    void capture() override
    {
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT captured(picture(++m_taken)); }, Qt::QueuedConnection);
    }

private:
    /// Each another one: bytes after a JPEG's end change nothing in it.
    static QByteArray picture(int number)
    {
        QFile file(QStringLiteral(SOURCE_ROOT "/resources/demo/photos/990101-2023-0000%1_1.jpg").arg(number));
        return file.open(QIODevice::ReadOnly) ? file.readAll() + QByteArray::number(number) : QByteArray();
    }

    int m_taken = 0;
};

/// Another look has Qt style every widget there is anew, in one go: measured 280 to 510 ms, more than
/// promised. Seldom done, and the person sees it happen. The limit is there to notice when it becomes worse.
constexpr double mostForLookMs = 20 * mostMs;

double threadCpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

} // namespace

/// A working day on the real window, under a watchdog that notes every turn of the event loop.
class WatchdogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!Watchdog::isPossible())
            QSKIP("this system does not tell how long a thread waited for the processor");
        QGuiApplication::styleHints()->setMouseDoubleClickInterval(0);
    }

    void aBusyTurnIsCaught()
    {
        Watchdog dog;
        dog.begin(u"computing"_s);
        QMetaObject::invokeMethod(
            qApp,
            [] {
                for (const double begun = threadCpuMs(); threadCpuMs() - begun < mostMs + 5;) {
                }
            },
            Qt::QueuedConnection);

        dog.settle();

        QVERIFY2(dog.stalls().front().ms > mostMs, qPrintable(QString::number(dog.stalls().front().ms)));
    }

    void aTurnThatWaitsIsCaught()
    {
        Watchdog dog;
        dog.begin(u"waiting"_s);
        QSemaphore never;
        QMetaObject::invokeMethod(
            qApp, [&] { (void)never.tryAcquire(1, int(mostMs) + 5); }, Qt::QueuedConnection);

        dog.settle();

        QVERIFY2(dog.stalls().front().ms > mostMs, qPrintable(QString::number(dog.stalls().front().ms)));
    }

    void waitingForEventsIsNoStall()
    {
        Watchdog dog;
        dog.begin(u"idle"_s);

        dog.settle();

        QVERIFY2(dog.stalls().front().ms < mostMs, qPrintable(QString::number(dog.stalls().front().ms)));
    }

    void aWorkingDayHasNoStall()
    {
        const QTemporaryDir folder;
        const BenchCounty county = benchCountyIn(folder.path(), casesThere);
        const FakeClock clock = benchClock();
        auto book = orStop(FieldBook::open(county.full, clock));
        orStop(book->setPin(county.person, {}, u"2580"_s).result());
        Appearance appearance(*qApp, 1);
        appearance.useKept(*book);
        auto whereabouts = std::make_unique<Whereabouts>(book->sharedReference(), clock);
        findPosition(*whereabouts, folder.filePath(u"one.nmea"_s));
        auto link = std::make_unique<OwnLink>(*book);
        m_window =
            std::make_unique<MainWindow>(*book, *whereabouts, link->link, std::make_unique<StillCamera>());
        connect(m_window.get(), &MainWindow::lookChosen, &appearance, &Appearance::setLook);
        connect(m_window.get(), &MainWindow::textSizeChosen, &appearance, &Appearance::setTextPercent);
        connect(m_window.get(), &MainWindow::languageChosen, &appearance, &Appearance::setLanguage);
        m_window->resize(1280, 800);
        m_dog.begin(u"the window comes up"_s);
        m_window->show();
        m_dog.settle();

        signIn();
        report();
        ledger();
        aCase();
        settings();

        link.reset();
        book.reset(); // brings what is on its way to the pages, which are still there to take it
        m_window.reset();
        for (const Watchdog::Stall &stall : m_dog.stalls())
            qInfo("%8.1f ms  %s", stall.ms, qUtf8Printable(stall.step));
        for (const Watchdog::Stall &stall : m_dog.stalls()) {
            const double most = stall.step.startsWith(u"another look"_s) ? mostForLookMs : mostMs;
            QVERIFY2(stall.ms <= most, qUtf8Printable(u"%1 took %2 ms"_s.arg(stall.step).arg(stall.ms)));
        }
    }

private:
    static void findPosition(Whereabouts &whereabouts, const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write the receiver's log");
        file.write("$GNGGA,003100.00,3915.94392,N,11540.97294,E,1,15,0.8,22.4,M,-8.6,M,,*50\r\n"
                   "$GNRMC,003100.00,A,3915.94392,N,11540.97294,E,11.66,261.0,051223,,,A*4B\r\n");
        file.close();
        orStop(whereabouts.setSource(u"file:%1@0"_s.arg(path)));
    }

    /// The visible child `name`, once there is one.
    template <class Widget = QWidget>
    Widget *shown(const QString &name)
    {
        Widget *found = nullptr;
        const bool came = m_dog.until([&] {
            for (Widget *each : m_window->findChildren<Widget *>(name)) {
                if (each->isVisible() && each->isEnabled())
                    found = each;
            }
            return found != nullptr;
        });
        if (!came)
            qFatal("%s is not shown", qUtf8Printable(name));
        return found;
    }
    void press(const QString &name) { press(shown(name)); }
    void press(QWidget *widget)
    {
        for (QWidget *up = widget->parentWidget(); up; up = up->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(up))
                area->ensureWidgetVisible(widget);
        }
        m_dog.settle();
        m_dog.turn([&] { QTest::mouseClick(widget, Qt::LeftButton); });
        m_dog.settle();
    }
    void step(const QString &words) { m_dog.begin(words); }
    void goTo(const QString &page)
    {
        press(u"nav-"_s + page);
        QVERIFY(m_dog.until([&] { return m_window->findChild<Shell *>()->currentPage() == page; }));
    }

    void signIn()
    {
        step(u"choosing who works"_s);
        press(u"person-网格员 01"_s);
        step(u"the PIN"_s);
        for (const QChar digit : u"2580"_s)
            press(u"key-"_s + digit);
        press(u"pinDone"_s);
        shown(u"rail"_s);
        m_dog.settle();
    }

    void report()
    {
        step(u"opening the report and its camera"_s);
        press(u"tile-burn-straw"_s);
        for (int photo = 0; photo < 3; ++photo) {
            step(u"taking photo %1"_s.arg(photo + 1));
            press(u"shutter"_s);
        }
        step(u"leaving the camera"_s);
        press(u"cameraDone"_s);
        step(u"answering"_s);
        press(shown(u"field-state"_s)->findChild<Button *>(u"choice-burning"_s));
        press(shown(u"field-material"_s)->findChild<Button *>(u"choice-corn_straw"_s));
        press(shown(u"field-@action"_s)->findChild<Button *>(u"choice-extinguished"_s));
        step(u"waiting for the photos"_s);
        QVERIFY(m_dog.until([&] { return shown(u"photo-2"_s) != nullptr; }));
        step(u"saving"_s);
        press(u"save"_s);
        QVERIFY(m_dog.until(
            [&] { return m_window->findChild<Shell *>()->currentPage() == RecordingPages::record; }));
        m_dog.settle();
    }

    void ledger()
    {
        step(u"opening the ledger"_s);
        goTo(LedgerPages::ledger);
        auto *model = m_window->findChild<LedgerModel *>();
        QVERIFY(m_dog.until([&] { return model->rowCount() > 0; }));
        auto *table = shown<QTableView>(u"ledgerTable"_s);
        step(u"scrolling the ledger"_s);
        for (int rows = 0; rows < 1000 && model->rowCount() > rows;) {
            rows = model->rowCount();
            m_dog.turn([&] { table->scrollToBottom(); });
            m_dog.settle();
            m_dog.until([&] { return model->rowCount() > rows || !model->canFetchMore({}); });
        }
        step(u"searching"_s);
        auto *search = shown<QLineEdit>(u"search"_s);
        for (const QString &word : {CountyStory::commonWord, CountyStory::everyWord, QString()}) {
            m_dog.turn([&] { search->setText(word); });
            QVERIFY(m_dog.until([&] { return model->query().text == word && model->rowCount() > 0; }));
            m_dog.settle();
        }
        step(u"filtering"_s);
        press(u"open"_s);
        press(u"open"_s);
    }

    void aCase()
    {
        step(u"opening a case"_s);
        auto *table = shown<QTableView>(u"ledgerTable"_s);
        auto *model = m_window->findChild<LedgerModel *>();
        QVERIFY(m_dog.until([&] { return model->rowCount() > 0 && model->at(0).photos == 3; }));
        m_dog.turn([&] { table->scrollToTop(); });
        m_dog.turn([&] {
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                              table->visualRect(table->model()->index(0, 1)).center());
        });
        QVERIFY(
            m_dog.until([&] { return m_window->findChild<Shell *>()->currentPage() == LedgerPages::aCase; }));
        m_dog.settle();
        step(u"photos over the whole screen"_s);
        auto *viewer = m_window->findChild<PhotoViewer *>();
        auto *canvas = viewer->findChild<PhotoCanvas *>();
        press(m_window->findChild<CasePage *>()->findChild<QWidget *>(u"photo"_s));
        QVERIFY(m_dog.until([&] { return canvas->hasPicture(); }));
        for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_Plus, Qt::Key_Plus, Qt::Key_0}) {
            m_dog.turn([&] { QTest::keyClick(viewer, key); });
            QVERIFY(m_dog.until([&] { return canvas->hasPicture(); }));
            m_dog.settle();
        }
        m_dog.turn([&] { QTest::keyClick(viewer, Qt::Key_Escape); });
        m_dog.settle();
    }

    void settings()
    {
        step(u"opening the settings"_s);
        goTo(u"mine"_s);
        for (const QString &choice : {u"dark"_s, u"outdoor"_s, u"day"_s}) {
            step(u"another look: "_s + choice);
            press(shown(u"looks"_s)->findChild<Button *>(u"choice-"_s + choice));
        }
    }

    std::unique_ptr<MainWindow> m_window;
    Watchdog m_dog;
};

QTEST_MAIN(WatchdogTest)
#include "tst_watchdog.moc"
