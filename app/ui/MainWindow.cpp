#include "ui/MainWindow.h"

#include "base/Uuid7.h"
#include "ui/BinPage.h"
#include "ui/ErrorWords.h"
#include "ui/HelpPage.h"
#include "ui/LedgerPages.h"
#include "ui/MinePage.h"
#include "ui/OnAnswer.h"
#include "ui/RecordingPages.h"
#include "ui/Shell.h"
#include "ui/SignInPage.h"
#include "ui/StatusChips.h"
#include "ui/SyncPages.h"
#include "ui/Toast.h"
#include "ui/Tone.h"
#include "ui/TopBar.h"
#include "ui/Trail.h"

#include <QStackedLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {
const auto minePage = u"mine"_s;
const auto binPage = u"bin"_s;
const auto helpPage = u"help"_s;
} // namespace

MainWindow::MainWindow(FieldBook &book, Whereabouts &whereabouts, HubLink &link,
                       std::unique_ptr<CameraFeed> feed, std::unique_ptr<CameraFeed> scanner, QWidget *parent)
    : ThemedWidget(parent)
    , m_book(book)
    , m_whereabouts(whereabouts)
    , m_stack(new QStackedLayout(this))
    , m_nothing(new QWidget(this))
    , m_shell(new Shell(this))
    , m_trail(new Trail(*m_shell, this))
    , m_chips(new StatusChips(book, whereabouts, *m_shell->topBar(), this))
    , m_recording(new RecordingPages(book, whereabouts, std::move(feed), *m_shell, *m_trail, this))
    , m_ledger(new LedgerPages(book, link, *m_shell, *m_trail, this))
    , m_sync(new SyncPages(book, link, std::move(scanner), *m_shell, *m_trail, this))
    , m_mine(*m_shell, minePage)
    , m_bin(*m_shell, binPage)
{
    setAttribute(Qt::WA_StyledBackground);
    setRole(this, u"page"_s);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_shell);
    m_shell->addPage({minePage, tr("Mine"), {}, u"person"_s}, [this] { return newMine(); });
    m_shell->addPage({binPage, {}, {}, {}}, [this] { return newBin(); });
    m_shell->addPage({helpPage, {}, {}, {}}, [] { return new HelpPage; });
    connect(m_shell, &Shell::pageShown, this, [this](const QString &page) {
        m_chips->setRecording(page == RecordingPages::report || page == RecordingPages::inspection);
    });
    connectRecording();
    connectSync();
    connectToast();
    MainWindow::retranslate();
    begin();
}

void MainWindow::connectRecording()
{
    connect(m_recording, &RecordingPages::saved, this,
            [this](const QString &words) { m_shell->toast()->post(words, Toast::Undo::None); });
    connect(m_recording, &RecordingPages::binned, this, &MainWindow::offerUnbin);
    connect(m_recording, &RecordingPages::keptChanged, m_chips, &StatusChips::setKept);
    connect(m_recording, &RecordingPages::failed, this, &MainWindow::tell);
    connect(m_recording, &RecordingPages::caseRequested, m_ledger, &LedgerPages::openCase);
    connect(m_recording, &RecordingPages::siteRequested, m_ledger, &LedgerPages::openSite);
    connect(m_recording, &RecordingPages::photosRequested, m_ledger, &LedgerPages::openPhotos);
    connect(m_recording, &RecordingPages::binRequested, this, [this] { m_trail->open(binPage); });
    connect(m_ledger, &LedgerPages::failed, this, &MainWindow::tell);
    connect(m_ledger, &LedgerPages::positionRequested, this,
            [this](const QUuid &id, const std::optional<Position> &current, const QString &title) {
                m_recording->askPosition(
                    current, title,
                    [this, id](const Position &position, const QString &grid, const QString &place) {
                        m_ledger->setPosition(id, position, grid, place);
                    });
            });
}

void MainWindow::connectSync()
{
    connect(m_sync, &SyncPages::caseRequested, m_ledger, &LedgerPages::openCase);
    connect(m_sync, &SyncPages::renewRequested, this, &MainWindow::renewRequested);
    connect(m_sync, &SyncPages::renewed, this, [this] {
        m_shell->toast()->post(tr("New catalogue and maps came from the office; see Sync."),
                               Toast::Undo::None);
    });
    connect(m_sync, &SyncPages::joined, this, [this](const QString &hub, const Person &person) {
        enter(person);
        m_trail->begin(SyncPages::sync);
        m_shell->toast()->post(tr("Joined %1 as %2").arg(hub, person.name), Toast::Undo::None);
    });
}

MinePage *MainWindow::newMine()
{
    auto *page = new MinePage(m_book, m_whereabouts);
    page->setPerson(m_person);
    connect(page, &MinePage::themeChosen, this, &MainWindow::lookChosen);
    connect(page, &MinePage::textSizeChosen, this, &MainWindow::textSizeChosen);
    connect(page, &MinePage::languageChosen, this, &MainWindow::languageChosen);
    connect(page, &MinePage::personChanged, this, &MainWindow::setPerson);
    connect(page, &MinePage::signOutRequested, this, &MainWindow::askWho);
    connect(page, &MinePage::binRequested, this, [this] { m_trail->open(binPage); });
    connect(page, &MinePage::helpRequested, this, [this] { m_trail->open(helpPage); });
    return page;
}

BinPage *MainWindow::newBin()
{
    auto *page = new BinPage(m_book);
    page->setPerson(m_person);
    connect(page, &BinPage::removed, this, &MainWindow::offerTakeBack);
    return page;
}

void MainWindow::connectToast()
{
    connect(m_shell->toast(), &Toast::undone, this, [this](int message) {
        if (const QUuid draft = m_removed.take(message); !draft.isNull())
            m_bin->takeBack(draft);
        if (const QUuid draft = m_binned.take(message); !draft.isNull()) {
            onAnswer(m_book.unbin(draft), this, [this](const Result<void> &done) {
                if (!done)
                    tell(done.error());
            });
        }
    });
    connect(m_shell->toast(), &Toast::expired, this, [this](int message) {
        m_binned.remove(message);
        if (const QUuid draft = m_removed.take(message); !draft.isNull())
            m_bin->removeForGood(draft);
    });
}

void MainWindow::begin()
{
    m_stack->setCurrentWidget(m_nothing);
    const auto people = m_book.people();
    onAnswer(m_book.setting(settingKey::lastPerson), this, [this, people](const Result<QString> &last) {
        if (!last)
            return askWho();
        onAnswer(people, this, [this, id = idFromText(*last)](const Result<std::vector<Person>> &found) {
            if (!found)
                return askWho();
            const auto person =
                std::find_if(found->begin(), found->end(), [&](const Person &each) { return each.id == id; });
            if (person == found->end() || !person->pin.isEmpty())
                return askWho();
            enter(*person);
        });
    });
}

void MainWindow::askWho()
{
    if (!m_signIn) {
        m_signIn = new SignInPage(m_book, m_whereabouts, this);
        m_stack->addWidget(m_signIn);
        connect(m_signIn, &SignInPage::signedIn, this, &MainWindow::enter);
    }
    m_signIn->begin();
    m_stack->setCurrentWidget(m_signIn);
}

void MainWindow::enter(const Person &person)
{
    onAnswer(m_book.keepSetting(settingKey::lastPerson, idText(person.id)), this,
             [this](const Result<void> &kept) {
                 if (!kept)
                     tell(kept.error());
             });
    setPerson(person);
    m_trail->begin(RecordingPages::record);
    m_stack->setCurrentWidget(m_shell);
    m_shell->makeRest();
}

void MainWindow::setPerson(const Person &person)
{
    m_chips->setPerson(person);
    m_recording->setPerson(person);
    m_ledger->setPerson(person);
    m_sync->setPerson(person);
    m_person = person;
    if (m_mine.isMade())
        m_mine->setPerson(person);
    if (m_bin.isMade())
        m_bin->setPerson(person);
}

void MainWindow::tell(const Error &error)
{
    m_shell->toast()->post(errorWords(error), Toast::Undo::None);
}

void MainWindow::offerUnbin(const QUuid &draft, const QString &title)
{
    m_binned.insert(m_shell->toast()->post(title.isEmpty() ? tr("The draft is in the bin.")
                                                           : tr("%1 is in the bin.").arg(title)),
                    draft);
}

void MainWindow::offerTakeBack(const QUuid &draft, const QString &title)
{
    m_removed.insert(m_shell->toast()->post(tr("%1 is deleted for good.").arg(title)), draft);
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("Lantian"));
    m_shell->setPageWords(minePage, tr("Mine"), tr("Mine"));
    m_shell->setPageWords(binPage, {}, tr("Deleted drafts"));
    m_shell->setPageWords(helpPage, {}, tr("Help"));
    m_chips->retranslate();
    m_recording->retranslate();
    m_ledger->retranslate();
    m_sync->retranslate();
}

} // namespace lantian
