#pragma once

#include "fieldwork/FieldBook.h"
#include "sync/AutoSync.h"
#include "sync/HubLink.h"
#include "ui/CameraFeed.h"
#include "ui/LazyPage.h"

namespace lantian {

class ScanPage;
class SyncPage;
class Trail;

/// The pages of the exchange with the office, handed to each other, and when it begins by itself.
class SyncPages : public QObject
{
    Q_OBJECT

public:
    /// The keys of the pages in the shell.
    inline static const QString sync = QStringLiteral("sync");
    inline static const QString scan = QStringLiteral("scan");

    /// Adds the pages to `shell`. `feed` may be nothing: then QR codes come from pictures. All outlive it.
    SyncPages(FieldBook &book, HubLink &link, std::unique_ptr<CameraFeed> feed, Shell &shell, Trail &trail,
              QObject *parent = nullptr);
    ~SyncPages() override;

    void setPerson(const Person &person);
    void retranslate();

Q_SIGNALS:
    void caseRequested(const QUuid &id);
    /// Another catalogue or other maps came from the office.
    void renewed();
    /// The person wants them in force: the app opens anew.
    void renewRequested();
    void joined(const QString &hub, const lantian::Person &person);

private:
    SyncPage *newSync();
    ScanPage *newScan();
    void countWaiting();
    /// Removes originals that the office has had for long enough, where that is wanted.
    void clear();

    FieldBook &m_book;
    HubLink &m_link;
    Shell &m_shell;
    Trail &m_trail;
    std::unique_ptr<CameraFeed> m_feed; ///< null without cameras
    Person m_person;
    LoopAlarm m_alarm;
    QRandomGenerator m_random = QRandomGenerator::securelySeeded();
    AutoSync m_auto;
    bool m_isRenewed = false; ///< another catalogue or other maps came
    bool m_counts = false;    ///< what waits
    bool m_isStale = false;   ///< it changed since it was counted
    LazyPage<SyncPage> m_sync;
    LazyPage<ScanPage> m_scan;
};

} // namespace lantian
