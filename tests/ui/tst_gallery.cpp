#include "GalleryPages.h"
#include "support/Expect.h"
#include "support/Screen.h"
#include "ui/Chip.h"
#include "ui/Language.h"
#include "ui/Shell.h"
#include "ui/Theme.h"
#include "ui/Toast.h"
#include "ui/TopBar.h"

#include <QApplication>
#include <QDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

namespace {

std::unique_ptr<Shell> newShell()
{
    auto shell = std::make_unique<Shell>();
    shell->addPage({u"record"_s, u"记录"_s, u"发现什么问题?"_s, u"plus"_s}, newTilesPage());
    shell->addPage({u"tasks"_s, u"任务"_s, u"恒安二期工地 · 扬尘问题"_s, u"check"_s}, newCasePage());
    shell->addPage({u"map"_s, u"地图"_s, u"地图"_s, u"pin"_s}, new QWidget);
    shell->addPage({u"ledger"_s, u"台账"_s, u"台账"_s, u"list"_s}, newChecklistPage());
    shell->addPage({u"sync"_s, u"同步"_s, u"同步"_s, u"sync"_s}, newFormPage());
    shell->addPage({u"mine"_s, u"我的"_s, u"请输入 PIN 码"_s, u"person"_s}, newPinPage());
    shell->setBadge(u"tasks"_s, 4);
    shell->setBadge(u"sync"_s, 12);
    shell->topBar()->addChip(new Chip(u"定位 ±4 米"_s, Tone::Good));
    shell->topBar()->addChip(new Chip(u"青石镇 · 王庄村 03 网格"_s));
    shell->topBar()->addChip(new Chip(u"离线 · 待同步 12"_s, Tone::Warning));
    return shell;
}

} // namespace

/// Shows every widget in every look and writes the pictures to the build folder's `screens`, to be looked at.
class GalleryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingCanBeReadAndTouched_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("language");
        const Theme large{Theme::Look::Day, 200, 1.0};
        QTest::newRow("english-day-200-landscape") << large << QSize(1280, 800) << u"en"_s;
        QTest::newRow("english-day-200-portrait") << large << QSize(800, 1280) << u"en"_s;
        const Theme dense{Theme::Look::Day, 150, 1.5};
        QTest::newRow("dense-day-150-portrait") << dense << QSize(1200, 1920) << u"zh_CN"_s;
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
        const auto shell = newShell();
        shell->resize(size);
        shell->show();
        shell->toast()->post(u"已删除草稿 · 散煤销售"_s);

        QStringList faults;
        for (const QString &page : {u"record"_s, u"tasks"_s, u"ledger"_s, u"sync"_s, u"mine"_s}) {
            shell->showPage(page);
            faults += faultsOnScreen(shell.get(), QStringLiteral(SCREENS),
                                     u"kit-%1-%2"_s.arg(QString::fromLatin1(QTest::currentDataTag()), page));
        }
        QCOMPARE(shell->size(), size);
        QVERIFY2(faults.isEmpty(), qUtf8Printable(u'\n' + faults.join(u'\n')));
    }
};

QTEST_MAIN(GalleryTest)
#include "tst_gallery.moc"
