#include "ui/SyncPages.h"

#include "base/Log.h"
#include "sync/Cleaning.h"
#include "sync/SyncSettings.h"
#include "ui/OnAnswer.h"
#include "ui/ScanPage.h"
#include "ui/Shell.h"
#include "ui/SyncPage.h"
#include "ui/Trail.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian {

SyncPages::SyncPages(FieldBook &book, HubLink &link, std::unique_ptr<CameraFeed> feed, Shell &shell,
                     Trail &trail, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_link(link)
    , m_shell(shell)
    , m_trail(trail)
    , m_feed(std::move(feed))
    , m_auto(m_alarm, book.clock(), m_random)
    , m_sync(shell, sync)
    , m_scan(shell, scan)
{
    shell.addPage({sync, tr("Sync"), {}, u"sync"_s}, [this] { return newSync(); });
    if (m_feed)
        shell.addPage({scan, {}, {}, {}}, [this] { return newScan(); });
    connect(&m_link, &HubLink::changed, &m_book, &FieldBook::changed);
    connect(&m_book, &FieldBook::changed, this, &SyncPages::countWaiting);
    connect(&m_auto, &AutoSync::due, &m_link, &HubLink::exchange);
    connect(&m_link, &HubLink::progressed, this, [this] {
        if (m_link.isExchanging())
            m_auto.noteBegin();
    });
    connect(&m_link, &HubLink::ended, this, [this](const ExchangeResult &result) {
        m_auto.noteEnd(!result.error.has_value());
        countWaiting();
        clear();
    });
    connect(&m_link, &HubLink::referenceChanged, this, [this] {
        m_isRenewed = true;
        if (m_sync.isMade())
            m_sync->showRenewal();
        Q_EMIT renewed();
    });
    connect(&m_link, &HubLink::enrolled, this,
            [this](const Result<Enrolment> &enrolment) { m_auto.setEnabled(enrolment.has_value()); });
    onAnswer(m_book.setting(syncSetting::automatic), this, [this](const Result<QString> &kept) {
        m_auto.setWay(kept ? autoWayFromKey(*kept) : AutoWay::Any);
        m_auto.setEnabled(m_link.membership().has_value());
    });
    countWaiting();
    clear();
    retranslate();
}

SyncPages::~SyncPages() = default;

SyncPage *SyncPages::newSync()
{
    auto *page = new SyncPage(m_book, m_link);
    page->setPerson(m_person);
    page->setHasCamera(m_feed && m_feed->isThere());
    if (m_isRenewed)
        page->showRenewal();
    connect(page, &SyncPage::renewRequested, this, &SyncPages::renewRequested);
    connect(page, &SyncPage::scanRequested, this, [this] { m_trail.open(scan); });
    connect(page, &SyncPage::automaticChosen, this, [this](AutoWay way) { m_auto.setWay(way); });
    connect(page, &SyncPage::caseChosen, this, &SyncPages::caseRequested);
    connect(page, &SyncPage::joined, this, &SyncPages::joined);
    return page;
}

ScanPage *SyncPages::newScan()
{
    auto *page = new ScanPage(*m_feed);
    connect(page, &ScanPage::cancelled, &m_trail, &Trail::back);
    connect(page, &ScanPage::found, this, [this](const QString &text) {
        m_trail.back();
        m_sync->join(text);
    });
    return page;
}

void SyncPages::setPerson(const Person &person)
{
    m_person = person;
    if (m_sync.isMade())
        m_sync->setPerson(person);
}

void SyncPages::countWaiting()
{
    m_isStale = m_counts;
    if (m_counts)
        return;
    m_counts = true;
    onAnswer(m_book.pending(), this, [this](const Result<Pending> &waiting) {
        m_counts = false;
        if (waiting) {
            m_auto.setWaiting(*waiting != Pending{});
            m_shell.setBadge(sync, int(waiting->events));
        }
        if (m_isStale)
            countWaiting();
    });
}

void SyncPages::clear()
{
    const auto cleared = m_book.writer().run(
        [&photos = m_book.photos(), now = m_book.clock().now()](Store &store) -> Result<qint64> {
            const Result<QStringList> originals = cleanablePhotos(store, photos, now);
            return originals ? cleaned(*originals, photos) : originals.error();
        });
    onAnswer(cleared, this, [](const Result<qint64> &bytes) {
        if (!bytes)
            noted(bytes.error(), "SyncPages");
    });
}

void SyncPages::retranslate()
{
    m_shell.setPageWords(sync, tr("Sync"), tr("Sync"));
    if (m_feed)
        m_shell.setPageWords(scan, {}, tr("Scan the office's QR code"));
}

} // namespace lantian
