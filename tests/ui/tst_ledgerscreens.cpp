#include "support/DemoLedger.h"
#include "support/Expect.h"
#include "support/Screen.h"
#include "ui/CasePage.h"
#include "ui/Chip.h"
#include "ui/Language.h"
#include "ui/LedgerView.h"
#include "ui/PhotoCanvas.h"
#include "ui/PhotoViewer.h"
#include "ui/Shell.h"
#include "ui/SitePage.h"
#include "ui/Theme.h"
#include "ui/TopBar.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace lantian;

/// Shows the ledger, a case, a site and a photo in every look and writes the pictures to the build folder's
/// `screens`, to be looked at.
class LedgerScreensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_demo.addCases();
        m_demo.addSite();
        m_case = m_demo.addSiteCase();
        m_demo.book();
    }

    void everythingCanBeReadAndTouched_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("language");
        const Theme large{Theme::Look::Day, 200, 1.0};
        QTest::newRow("english-day-100-landscape") << Theme{} << QSize(1280, 800) << u"en"_s;
        QTest::newRow("english-day-200-landscape") << large << QSize(1280, 800) << u"en"_s;
        QTest::newRow("english-day-200-portrait") << large << QSize(800, 1280) << u"en"_s;
        QTest::newRow("desktop") << Theme{} << QSize(1440, 900) << u"zh_CN"_s;
        const QList<std::pair<QByteArray, Theme::Look>> looks = {
            {"day", Theme::Look::Day}, {"dark", Theme::Look::Dark}, {"outdoor", Theme::Look::Outdoor}};
        for (const auto &[name, look] : looks)
            for (const int percent : {100, 200})
                for (const QSize size : {QSize(1280, 800), QSize(800, 1280)})
                    QTest::addRow("%s-%d-%s", name.constData(), percent,
                                  size.width() > size.height() ? "landscape" : "portrait")
                        << Theme{look, percent, 1.0} << size << u"zh_CN"_s;
    }

    void everythingCanBeReadAndTouched()
    {
        QFETCH(Theme, theme);
        QFETCH(QSize, size);
        QFETCH(QString, language);
        EXPECT_OK(setLanguage(*qApp, language));
        applyTheme(*qApp, theme);
        Shell shell;
        auto *ledger = new LedgerView(m_demo.book());
        auto *about = new CasePage(m_demo.book(), picturesOf(m_demo.book()));
        auto *site = new SitePage(m_demo.book(), picturesOf(m_demo.book()));
        about->setPerson(Person{.id = m_demo.inspector, .name = u"网格员 07"_s});
        shell.addPage({u"ledger"_s, u"台账"_s, {}, u"list"_s}, ledger);
        shell.addPage({u"case"_s, {}, {}, {}}, about);
        shell.addPage({u"site"_s, {}, {}, {}}, site);
        shell.topBar()->addChip(new Chip(u"离线 · 待同步 12"_s, Tone::Warning));
        const auto showTitle = [&](const QString &key, const QString &word) {
            return [&shell, key, word](const QString &title) { shell.setPageWords(key, word, title); };
        };
        connect(ledger, &LedgerView::titleChanged, &shell, showTitle(u"ledger"_s, u"台账"_s));
        connect(about, &CasePage::titleChanged, &shell, showTitle(u"case"_s, {}));
        connect(site, &SitePage::titleChanged, &shell, showTitle(u"site"_s, {}));
        PhotoViewer viewer(picturesOf(m_demo.book()), &shell);
        connect(about, &CasePage::photoRequested, &viewer, &PhotoViewer::open);
        shell.resize(size);
        shell.show();
        QVERIFY(QTest::qWaitForWindowExposed(&shell));
        QDir().mkpath(QStringLiteral(SCREENS));

        QTRY_VERIFY(ledger->title().contains(u"9"_s));
        QTRY_VERIFY(ledger->findChild<QPushButton *>(u"overdue"_s)->text().contains(u"2"_s));
        check(shell, u"ledger"_s);
        ledger->findChild<QPushButton *>(u"category"_s)->click();
        check(shell, u"ledger-kinds"_s);
        QSignalSpy shown(about, &CasePage::titleChanged);
        shell.showPage(u"case"_s);
        about->open(m_case);
        QTRY_VERIFY(!shown.isEmpty());
        m_demo.settle();
        check(shell, u"case"_s);
        about->findChild<QAbstractButton *>(u"photo"_s)->click();
        QTRY_VERIFY(viewer.findChild<PhotoCanvas *>()->hasPicture());
        check(shell, u"photo"_s);
        viewer.close();
        QSignalSpy siteShown(site, &SitePage::titleChanged);
        shell.showPage(u"site"_s);
        site->open(m_demo.site);
        QTRY_VERIFY(!siteShown.isEmpty());
        site->findChild<QAbstractButton *>(u"inspection-"_s + idText(m_demo.inspection))->click();
        m_demo.settle();
        check(shell, u"site"_s);
        QCOMPARE(shell.size(), size);
        QVERIFY2(m_faults.isEmpty(), qUtf8Printable(u'\n' + m_faults.join(u'\n')));
    }

    void cleanup() { m_faults.clear(); }

private:
    void check(Shell &shell, const QString &page)
    {
        m_faults += faultsOnScreen(&shell, QStringLiteral(SCREENS),
                                   u"ledger-%1-%2"_s.arg(QString::fromLatin1(QTest::currentDataTag()), page));
    }

    DemoLedger m_demo;
    QUuid m_case;
    QStringList m_faults;
};

QTEST_MAIN(LedgerScreensTest)
#include "tst_ledgerscreens.moc"
