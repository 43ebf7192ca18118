#include "support/Screen.h"
#include "ui/BundleCard.h"
#include "ui/CountyBook.h"
#include "ui/ErrorWords.h"
#include "ui/ExchangesCard.h"
#include "ui/JoinCard.h"
#include "ui/Language.h"
#include "ui/PassingCard.h"
#include "ui/ScrollPage.h"
#include "ui/Shell.h"
#include "ui/SideColumn.h"
#include "ui/StorageCard.h"
#include "ui/SyncCard.h"
#include "ui/SyncPage.h"
#include "ui/Theme.h"
#include "ui/UnsettledCard.h"

#include <QApplication>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

namespace {

const QDateTime now(QDate(2026, 11, 19), QTime(9, 41), Qt::UTC);

ExchangeRecord exchange(int daysAgo, ExchangeRecord::Way way, ExchangeRecord::Outcome outcome)
{
    return {.way = way,
            .beganAt = now.addDays(-daysAgo),
            .endedAt = now.addDays(-daysAgo).addSecs(60),
            .outcome = outcome,
            .eventsSent = 9,
            .photosSent = 31,
            .eventsReceived = 4,
            .resumed = daysAgo == 2 ? 2 : 0};
}

std::vector<ExchangeRecord> exchanges()
{
    using Way = ExchangeRecord::Way;
    using Outcome = ExchangeRecord::Outcome;
    return {exchange(0, Way::Network, Outcome::Partial),  exchange(1, Way::Network, Outcome::Complete),
            exchange(2, Way::Network, Outcome::Complete), exchange(3, Way::Bundle, Outcome::Complete),
            exchange(4, Way::Receipt, Outcome::Complete), exchange(5, Way::Network, Outcome::Failed),
            exchange(6, Way::Network, Outcome::Cancelled)};
}

SyncCard::State running()
{
    SyncCard::State state{.hub = u"青石镇环保站"_s, .waiting = {.events = 0, .photos = 16}};
    state.progress.phase = SyncPhase::Sending;
    state.progress.events = {12, 12};
    state.progress.photos = {21, 37};
    state.progress.photoBytes = {8'800'000, 15'600'000};
    state.progress.eventsReceived = 4;
    state.progress.bytesMoved = 8'800'000;
    state.progress.took = std::chrono::seconds(8);
    return state;
}

/// The states in which the exchange can be seen.
QList<std::pair<QString, SyncCard::State>> states()
{
    SyncCard::State paused = running();
    paused.progress.paused = true;
    SyncCard::State troubled = running();
    troubled.progress.trouble = Error{Error::Kind::Unreachable, {}, u"hub-not-there"_s};
    const SyncCard::State waiting{.hub = u"青石镇环保站"_s, .waiting = {.events = 12, .photos = 37}};
    const SyncCard::State done{.hub = u"青石镇环保站"_s, .lastComplete = now.addSecs(-600)};
    return {{u"running"_s, running()},
            {u"paused"_s, paused},
            {u"troubled"_s, troubled},
            {u"waiting"_s, waiting},
            {u"done"_s, done}};
}

} // namespace

/// Shows the sync page's cards in every state and look, and writes the pictures to the build folder's
/// `screens`.
class SyncScreensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_county = std::make_unique<CountyBook>(); }

    void everythingCanBeReadAndTouched_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("language");
        const QList<std::pair<QByteArray, Theme::Look>> looks = {
            {"day", Theme::Look::Day}, {"dark", Theme::Look::Dark}, {"outdoor", Theme::Look::Outdoor}};
        for (const auto &[name, look] : looks)
            for (const int percent : {100, 200})
                for (const QSize size : {QSize(1280, 800), QSize(800, 1280)})
                    for (const QString &language : languages())
                        if (look == Theme::Look::Day || (percent == 100 && language == u"zh_CN"))
                            QTest::addRow("%s-%d-%s-%s", name.constData(), percent,
                                          size.width() > size.height() ? "landscape" : "portrait",
                                          qUtf8Printable(language))
                                << Theme{look, percent, 1.0} << size << language;
    }

    void everythingCanBeReadAndTouched()
    {
        QFETCH(Theme, theme);
        QFETCH(QSize, size);
        QFETCH(QString, language);
        QVERIFY(setLanguage(*qApp, language));
        applyTheme(*qApp, theme);
        Shell shell;
        auto *alone = new SyncPage(*m_county->book, m_county->link->link);
        shell.addPage({u"sync"_s, u"同步"_s, u"同步"_s, u"sync"_s}, alone);
        SyncCard *card = nullptr;
        BundleCard *bundle = nullptr;
        PassingCard *passing = nullptr;
        shell.addPage({u"joined"_s, u"同步"_s, u"同步"_s, u"sync"_s}, joinedPage(card, bundle, passing));
        shell.resize(size);
        shell.show();

        QStringList faults = faultsOf(shell, u"sync"_s, u"alone"_s);
        for (const auto &[name, state] : states()) {
            if (name != u"running" && (theme != Theme{} || language != languages().first()))
                continue; // the others are made of the same
            card->setState(state, now);
            faults += faultsOf(shell, u"joined"_s, name);
        }
        bundle->setExporting(4'000'000, 15'600'000);
        passing->setPassing(4'000'000, 15'600'000);
        faults += faultsOf(shell, u"joined"_s, u"exporting"_s);
        passing->setPassing(15'600'000, 15'600'000);
        faults += faultsOf(shell, u"joined"_s, u"passed"_s);

        QCOMPARE(shell.size(), size);
        QVERIFY2(faults.isEmpty(), qUtf8Printable(u'\n' + faults.join(u'\n')));
    }

private:
    static QWidget *joinedPage(SyncCard *&card, BundleCard *&bundle, PassingCard *&passing)
    {
        auto *page = new ScrollPage;
        auto *main = new QWidget(page);
        auto *cards = new QVBoxLayout(main);
        cards->setContentsMargins({});
        card = new SyncCard(main);
        auto *unsettled = new UnsettledCard(main);
        unsettled->setRows({{QUuid::createUuid(), u"记录 · 秸秆焚烧 · 青石镇 王庄村第3网格"_s,
                             u"中心没有收下这一条。本机和中心都留着备查;请联系办公室。"_s}});
        auto *history = new ExchangesCard(main);
        history->setExchanges(exchanges(), now);
        cards->addWidget(card);
        cards->addWidget(unsettled);
        cards->addWidget(history, 1);
        auto *columns = new SideColumn(main, {.mainAtLeast = 560, .side = 340}, page);
        bundle = new BundleCard(page);
        bundle->setPossible(true);
        passing = new PassingCard(page);
        passing->setIdle(errorWords({Error::Kind::Corrupt, {}, u"bundle-damaged"_s}));
        auto *storage = new StorageCard(page);
        storage->setFigures({.waiting = 104'857'600, .delivered = 1'181'116'006, .free = 19'756'849'561});
        storage->setCleaning(true);
        columns->side()->addWidget(bundle);
        columns->side()->addWidget(passing);
        columns->side()->addWidget(storage);
        columns->side()->addStretch(1);
        page->body()->addWidget(columns, 1);
        return page;
    }

    static QStringList faultsOf(Shell &shell, const QString &page, const QString &state)
    {
        shell.showPage(page);
        return faultsOnScreen(&shell, QStringLiteral(SCREENS),
                              u"sync-%1-%2"_s.arg(QString::fromLatin1(QTest::currentDataTag()), state));
    }

    std::unique_ptr<CountyBook> m_county;
};

QTEST_MAIN(SyncScreensTest)
#include "tst_syncscreens.moc"
