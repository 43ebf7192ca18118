#include "base/Clock.h"
#include "base/Log.h"
#include "main/SyncWiring.h"
#include "main/demo/DemoCamera.h"
#include "main/demo/DemoCounty.h"
#include "sync/ThreadedStore.h"
#include "ui/Appearance.h"
#include "ui/MainWindow.h"
#include "ui/OnAnswer.h"
#include "ui/OpeningPage.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QScreen>
#include <QStandardPaths>
#include <QtConcurrentRun>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

/// What the command line asks for.
struct Wanted {
    DataDirectory directory;
    bool demo = false;
};

/// Nothing where the words could not be understood; then they were answered.
std::optional<Wanted> wantedBy(const QStringList &words, int &exitCode)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("lantian", "Field records of a county's air campaign"));
    const QCommandLineOption help({u"h"_s, u"help"_s}, QCoreApplication::translate("lantian", "Says this."));
    const QCommandLineOption version({u"v"_s, u"version"_s},
                                     QCoreApplication::translate("lantian", "Says the version."));
    const QCommandLineOption data(
        u"data"_s, QCoreApplication::translate("lantian", "The folder that holds everything."), u"DIR"_s);
    const QCommandLineOption demo(
        u"demo"_s, QCoreApplication::translate("lantian", "A fictional county to try things out in."));
    parser.addOptions({help, version, data, demo});
    const bool understood = parser.parse(words) && parser.positionalArguments().isEmpty() &&
                            (!parser.isSet(data) || !parser.value(data).isEmpty());
    if (!understood || parser.isSet(help)) {
        exitCode = understood ? 0 : 2;
        std::fputs(qUtf8Printable(parser.helpText()), understood ? stdout : stderr);
        return {};
    }
    if (parser.isSet(version)) {
        std::puts(qUtf8Printable(u"lantian "_s + QCoreApplication::applicationVersion()));
        return {};
    }
    const QString usual = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    const QString folder = parser.isSet(data)   ? parser.value(data)
                           : parser.isSet(demo) ? usual + u"/demo"_s
                                                : usual + u"/data"_s;
    return Wanted{{QDir(folder).absolutePath()}, parser.isSet(demo)};
}

/// From opening the folder to the window, and over again when that did not work.
class Start : public QObject
{
public:
    Start(Wanted wanted, Appearance &appearance, const Clock &clock)
        : m_wanted(std::move(wanted))
        , m_appearance(appearance)
        , m_clock(clock)
    {
        connect(&m_opening, &OpeningPage::retryRequested, this, &Start::open);
        connect(&m_opening, &OpeningPage::quitRequested, qApp, &QApplication::quit);
    }

    void open()
    {
        if (!m_wanted.demo || QFile::exists(m_wanted.directory.database()))
            return openBook();
        m_opening.showPreparing();
        m_opening.show();
        const auto filled = QtConcurrent::run([directory = m_wanted.directory, &clock = m_clock] {
            return fillWithDemoCounty(directory, clock);
        });
        onAnswer(filled, this, [this](const Result<void> &done) {
            if (!done)
                return tell(done.error());
            openBook();
        });
    }

private:
    void openBook()
    {
        auto book = FieldBook::open(m_wanted.directory, m_clock);
        if (!book)
            return tell(book.error());
        m_book = *std::move(book);
        m_appearance.useKept(*m_book);
        m_whereabouts = std::make_unique<Whereabouts>(m_book->sharedReference(), m_clock);
        useSource();
        m_store = std::make_unique<ThreadedStore>(m_book->writer());
        m_link = std::make_unique<HubLink>(syncPlacesIn(m_wanted.directory), m_book->identity(), *m_store,
                                           m_book->photos(), m_clock);
        m_window = std::make_unique<MainWindow>(*m_book, *m_whereabouts, *m_link, camera(), camera());
        connect(m_window.get(), &MainWindow::lookChosen, &m_appearance, &Appearance::setLook);
        connect(m_window.get(), &MainWindow::textSizeChosen, &m_appearance, &Appearance::setTextPercent);
        connect(m_window.get(), &MainWindow::languageChosen, &m_appearance, &Appearance::setLanguage);
        // Later, since what asked for it is in the window.
        connect(m_window.get(), &MainWindow::renewRequested, this, &Start::reopen, Qt::QueuedConnection);
        showWindow();
        m_opening.hide();
    }

    void reopen()
    {
        QGuiApplication::setQuitOnLastWindowClosed(false); // another one follows
        m_window.reset();
        m_link.reset();
        m_store.reset();
        m_whereabouts.reset();
        m_book.reset();
        openBook();
        QGuiApplication::setQuitOnLastWindowClosed(true);
    }

    std::unique_ptr<CameraFeed> camera() const
    {
        if (m_wanted.demo)
            return std::make_unique<DemoCamera>();
        return systemCamera();
    }

    /// The source of positions that was chosen here, or the usual one.
    void useSource()
    {
        const Result<QString> kept = m_book->setting(settingKey::position).result();
        const QString usual = m_wanted.demo ? u"file:%1@1"_s.arg(demoTrack(m_wanted.directory)) : u"system"_s;
        if (!m_whereabouts->setSource(kept && !kept->isEmpty() ? *kept : usual))
            (void)m_whereabouts->setSource(usual);
    }

    /// The whole screen on a tablet, a window on a desk.
    void showWindow()
    {
        constexpr QSize window(1280, 800);
        const QSize screen = QGuiApplication::primaryScreen()->availableSize();
        m_window->resize(window.boundedTo(screen));
        if (screen.width() <= window.width() || screen.height() <= window.height())
            m_window->showMaximized();
        else
            m_window->show();
    }

    void tell(const Error &error)
    {
        noted(error, "lantian");
        m_opening.showTrouble(error, m_wanted.directory.path);
        m_opening.show();
    }

    Wanted m_wanted;
    Appearance &m_appearance;
    const Clock &m_clock;
    OpeningPage m_opening;
    std::unique_ptr<FieldBook> m_book;
    std::unique_ptr<Whereabouts> m_whereabouts;
    std::unique_ptr<ThreadedStore> m_store;
    std::unique_ptr<HubLink> m_link;
    std::unique_ptr<MainWindow> m_window; ///< goes first: it works on those above
};

} // namespace

} // namespace lantian

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"lantian"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(LANTIAN_VERSION));
    lantian::Appearance appearance(
        app, lantian::densityFor(QGuiApplication::primaryScreen()->physicalDotsPerInch()));
    int exitCode = 0;
    const auto wanted = lantian::wantedBy(QCoreApplication::arguments(), exitCode);
    if (!wanted)
        return exitCode;
    QDir::setCurrent(
        QStandardPaths::writableLocation(QStandardPaths::PicturesLocation)); // where photos are looked for
    const lantian::SystemClock clock;
    lantian::Start start(*wanted, appearance, clock);
    start.open();
    return QApplication::exec();
}
