#pragma once

#include "fieldwork/FieldBook.h"
#include "fieldwork/Whereabouts.h"
#include "sync/HubLink.h"
#include "ui/CameraFeed.h"
#include "ui/LazyPage.h"
#include "ui/Theme.h"
#include "ui/ThemedWidget.h"

class QStackedLayout;

namespace lantian {

class BinPage;
class LedgerPages;
class MinePage;
class RecordingPages;
class Shell;
class SignInPage;
class StatusChips;
class SyncPages;
class Trail;

/// The window of the program. Asks who is working, then stacks the pages and hands what one says to the one
/// it concerns.
class MainWindow : public ThemedWidget
{
    Q_OBJECT

public:
    /// Without the camera `feed` photos come from files, without `scanner` QR codes from pictures. `book`,
    /// `whereabouts` and `link` outlive the window.
    MainWindow(FieldBook &book, Whereabouts &whereabouts, HubLink &link, std::unique_ptr<CameraFeed> feed,
               std::unique_ptr<CameraFeed> scanner = {}, QWidget *parent = nullptr);

Q_SIGNALS:
    /// What the person chose for the whole program; it is kept already.
    void lookChosen(lantian::Theme::Look look);
    void textSizeChosen(int percent);
    void languageChosen(const QString &language);
    /// Another catalogue or other maps are to come into force: everything is to be opened anew.
    void renewRequested();

protected:
    void retranslate() override;

private:
    void connectRecording();
    void connectSync();
    MinePage *newMine();
    BinPage *newBin();
    void connectToast();
    /// Goes on with who worked here last, if they have no PIN; asks who is working otherwise.
    void begin();
    void enter(const Person &person);
    void askWho();
    void setPerson(const Person &person);
    void tell(const Error &error);
    void offerUnbin(const QUuid &draft, const QString &title);
    void offerTakeBack(const QUuid &draft, const QString &title);

    FieldBook &m_book;
    Whereabouts &m_whereabouts;
    Person m_person;
    QStackedLayout *m_stack;
    QWidget *m_nothing;             ///< until it is known who is working
    SignInPage *m_signIn = nullptr; ///< none before it was asked who is working
    Shell *m_shell;
    Trail *m_trail;
    StatusChips *m_chips;
    RecordingPages *m_recording;
    LedgerPages *m_ledger;
    SyncPages *m_sync;
    LazyPage<MinePage> m_mine;
    LazyPage<BinPage> m_bin;
    QHash<int, QUuid> m_binned;  ///< drafts by the message that offers to take them out of the bin
    QHash<int, QUuid> m_removed; ///< drafts by the message that offers not to end them
};

} // namespace lantian
