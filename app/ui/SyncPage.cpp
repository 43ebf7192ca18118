#include "ui/SyncPage.h"

#include "domain/HubRights.h"
#include "sync/SyncSettings.h"
#include "ui/AutoSyncCard.h"
#include "ui/BundleCard.h"
#include "ui/BundleWay.h"
#include "ui/DeviceCard.h"
#include "ui/ErrorWords.h"
#include "ui/EventWords.h"
#include "ui/ExchangesCard.h"
#include "ui/JoinCard.h"
#include "ui/OnAnswer.h"
#include "ui/PassingCard.h"
#include "ui/PassingWay.h"
#include "ui/PhotoChooser.h"
#include "ui/QrReader.h"
#include "ui/RecordWords.h"
#include "ui/RenewalCard.h"
#include "ui/ScrollPage.h"
#include "ui/SideColumn.h"
#include "ui/StorageCard.h"
#include "ui/SyncCard.h"
#include "ui/Theme.h"
#include "ui/UnsettledCard.h"

#include <QCoreApplication>
#include <QImageReader>
#include <QSysInfo>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

/// The text of the QR in the picture at `path`; empty without one.
QString qrTextIn(const QString &path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    return qrText(reader.read());
}

} // namespace

SyncPage::SyncPage(FieldBook &book, HubLink &link, QWidget *parent)
    : ThemedWidget(parent)
    , m_book(book)
    , m_link(link)
    , m_join(new JoinCard(this))
    , m_renewal(new RenewalCard(this))
    , m_sync(new SyncCard(this))
    , m_unsettled(new UnsettledCard(this))
    , m_exchanges(new ExchangesCard(this))
    , m_bundle(new BundleCard(this))
    , m_passing(new PassingCard(this))
    , m_storage(new StorageCard(this))
    , m_automatic(new AutoSyncCard(this))
    , m_device(new DeviceCard(book.device(), book.fingerprint(), this))
{
    auto *page = new ScrollPage(this);
    auto *main = new QWidget(page);
    m_cards = new QVBoxLayout(main);
    m_cards->setContentsMargins({});
    for (QWidget *card : std::initializer_list<QWidget *>{m_join, m_renewal, m_sync, m_unsettled})
        m_cards->addWidget(card);
    m_cards->addWidget(m_exchanges, 1);
    m_cards->addWidget(m_automatic);
    auto *columns = new SideColumn(main, {.mainAtLeast = 560, .side = 340}, page);
    for (QWidget *card : std::initializer_list<QWidget *>{m_bundle, m_passing, m_storage, m_device})
        columns->side()->addWidget(card);
    columns->side()->addStretch(1);
    page->body()->addWidget(columns, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(page);

    m_renewal->hide();
    new BundleWay(book, link, *m_bundle);
    new PassingWay(link, *m_passing);
    connectCards();
    SyncPage::restyle(appliedTheme());
    showAll();
}

void SyncPage::connectCards()
{
    connect(&m_book, &FieldBook::changed, this, [this] {
        if (isVisible())
            look();
    });
    connect(&m_link, &HubLink::progressed, this, &SyncPage::showProgress);
    connect(&m_link, &HubLink::ended, this, &SyncPage::takeEnd);
    connect(&m_link, &HubLink::enrolled, this, &SyncPage::takeEnrolment);
    connect(m_sync, &SyncCard::startRequested, &m_link, &HubLink::exchange);
    connect(m_sync, &SyncCard::pauseRequested, &m_link, &HubLink::pause);
    connect(m_sync, &SyncCard::resumeRequested, &m_link, &HubLink::goOn);
    connect(m_unsettled, &UnsettledCard::caseChosen, this, &SyncPage::caseChosen);
    connect(m_join, &JoinCard::cameraRequested, this, &SyncPage::scanRequested);
    connect(m_join, &JoinCard::fileRequested, this, &SyncPage::choosePicture);
    connect(m_join, &JoinCard::textGiven, this, &SyncPage::join);
    connect(m_renewal, &RenewalCard::renewRequested, this, &SyncPage::renewRequested);
    connect(m_automatic, &AutoSyncCard::wayChosen, this, &SyncPage::keepAutomatic);
    connect(m_storage, &StorageCard::cleaningChosen, this, [this](bool cleaning) {
        m_cleaning = cleaning;
        m_storage->setCleaning(cleaning);
        onAnswer(m_book.keepSetting(syncSetting::cleaning, cleaning ? u"1"_s : QString()), this,
                 [this](const Result<void> &kept) {
                     if (!kept)
                         look();
                 });
    });
}

void SyncPage::setHasCamera(bool has)
{
    m_join->setHasCamera(has);
}

void SyncPage::showRenewal()
{
    m_isRenewed = true;
    showAll();
}

void SyncPage::keepAutomatic(AutoWay way)
{
    onAnswer(m_book.keepSetting(syncSetting::automatic, key(way)), this,
             [this, way](const Result<void> &kept) {
                 if (kept)
                     Q_EMIT automaticChosen(way);
                 else
                     look();
             });
}

void SyncPage::join(const QString &text)
{
    const Result<Invitation> invitation = invitationFromText(text);
    if (!invitation)
        return m_join->setTrouble(errorWords(invitation.error()));
    m_join->setTrouble({});
    m_join->setBusy(true);
    m_link.enrol(*invitation, QSysInfo::machineHostName(), QCoreApplication::applicationVersion(),
                 m_person.id);
}

void SyncPage::takeEnd(const ExchangeResult &result)
{
    m_trouble = result.error && result.error->kind != Error::Kind::Cancelled ? result.error : std::nullopt;
    look();
}

void SyncPage::takeEnrolment(const Result<Enrolment> &enrolment)
{
    m_join->setBusy(false);
    if (!enrolment)
        return m_join->setTrouble(errorWords(enrolment.error()));
    setFocus(); // what had it is hidden now
    showAll();
    onAnswer(
        m_book.people(), this, [this, enrolment = *enrolment](const Result<std::vector<Person>> &people) {
            if (!people)
                return;
            const auto person = std::find_if(people->begin(), people->end(),
                                             [&](const Person &each) { return each.id == enrolment.user; });
            if (person != people->end())
                Q_EMIT joined(enrolment.hubName, *person);
        });
    m_link.exchange();
}

void SyncPage::choosePicture()
{
    choosePhotos(this, [this](const QStringList &paths) {
        onAnswer(QtConcurrent::run(qrTextIn, paths.first()), this, [this](const QString &text) {
            if (text.isEmpty())
                m_join->setTrouble(tr("There is no QR code in this picture. Nothing was changed; take it "
                                      "closer, or paste the text."));
            else
                join(text);
        });
    });
}

void SyncPage::look()
{
    m_isStale = m_asks;
    if (m_asks)
        return;
    m_asks = true;
    const auto cleaning = m_book.setting(syncSetting::cleaning);
    onAnswer(m_book.setting(syncSetting::automatic), this, [this](const Result<QString> &kept) {
        m_automatic->setWay(kept ? autoWayFromKey(*kept) : AutoWay::Any);
    });
    onAnswer(m_book.freeSpace(), this,
             [this](const Result<qint64> &bytes) { m_free = bytes ? std::optional(*bytes) : std::nullopt; });
    onAnswer(cleaning, this, [this](const Result<QString> &kept) { m_cleaning = kept && *kept == u"1"_s; });
    onAnswer(m_book.setting(syncSetting::clockSkew), this, [this](const Result<QString> &kept) {
        bool isKnown = false;
        const qint64 seconds = kept ? kept->toLongLong(&isKnown) : 0;
        m_device->setClockAhead(isKnown ? std::optional(seconds) : std::nullopt);
    });
    onAnswer(m_book.syncStanding(), this, [this](const Result<SyncStanding> &standing) {
        m_asks = false;
        if (standing)
            m_standing = *standing;
        showAll();
        if (m_isStale)
            look();
    });
}

void SyncPage::showAll()
{
    const bool isMember = m_link.membership().has_value();
    const QDateTime now = m_book.clock().now();
    m_join->setVisible(!isMember);
    m_sync->setVisible(isMember);
    m_automatic->setVisible(isMember);
    m_renewal->setVisible(m_isRenewed && !m_link.isExchanging());
    m_exchanges->setExchanges(m_standing.exchanges, now);
    m_bundle->setPossible(isMember);
    m_passing->setVisible(isMember && mayBringBundles(m_link.membership()->enrolment.role));
    m_storage->setFigures(
        {.waiting = m_standing.photos.waiting, .delivered = m_standing.photos.delivered, .free = m_free});
    m_storage->setCleaning(m_cleaning);
    showUnsettled();
    showProgress();
}

void SyncPage::showProgress()
{
    const auto &membership = m_link.membership();
    if (!membership)
        return;
    SyncProgress progress = m_link.progress();
    if (!m_link.isExchanging() && !progress.trouble)
        progress.trouble = m_trouble;
    m_sync->setState({.hub = membership->enrolment.hubName,
                      .progress = progress,
                      .waiting = m_standing.waiting,
                      .lastComplete = m_standing.completeAt},
                     m_book.clock().now());
}

void SyncPage::showUnsettled()
{
    std::vector<UnsettledCard::Row> rows;
    const Catalogue &catalogue = m_book.reference().catalogue();
    for (const UnsettledCase &each : m_standing.unsettled) {
        QString title = each.why.about.subject == Unsettled::Subject::Photo ? tr("A photo") : tr("A record");
        if (each.row)
            title = u"%1 · %2 · %3"_s.arg(title, kindWords(catalogue, each.row->category, each.row->subtype),
                                          each.row->place);
        rows.push_back({each.row ? each.row->id : QUuid(), title,
                        errorWords({Error::Kind::Conflict, each.why.what, each.why.word})});
    }
    m_unsettled->setRows(rows);
}

void SyncPage::showEvent(QShowEvent *event)
{
    look();
    ThemedWidget::showEvent(event);
}

void SyncPage::restyle(const Theme &theme)
{
    m_cards->setSpacing(theme.space(16));
}

void SyncPage::retranslate()
{
    showAll();
}

} // namespace lantian
