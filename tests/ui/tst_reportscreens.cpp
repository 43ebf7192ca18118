#include "support/DemoBook.h"
#include "support/Expect.h"
#include "support/Screen.h"
#include "ui/Button.h"
#include "ui/Chip.h"
#include "ui/Language.h"
#include "ui/ReportPage.h"
#include "ui/Shell.h"
#include "ui/Theme.h"
#include "ui/TopBar.h"

#include <QApplication>
#include <QDir>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

/// Shows reports in every look and writes the pictures to the build folder's `screens`, to be looked at.
class ReportScreensTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<DemoBook> m_demo;
    Person m_person;

    template <class T>
    static T awaited(QFuture<Result<T>> future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000))
            qFatal("no answer");
        return *future.result();
    }

    static QStringList faultsOf(QWidget *shell, const QString &name)
    {
        return faultsOnScreen(shell, QStringLiteral(SCREENS),
                              u"report-%1-%2"_s.arg(QString::fromLatin1(QTest::currentDataTag()), name));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_demo = std::make_unique<DemoBook>();
        m_person = awaited(
            m_demo->book->addPerson(u"网格员 07"_s, Role::Inspector, u"990101100001003"_s, u"1234"_s));
    }
    void cleanupTestCase() { m_demo.reset(); }

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
                    for (const QString &language : {u"zh_CN"_s, u"en"_s})
                        QTest::addRow("%s-%s-%d-%s", qUtf8Printable(language.left(2)), name.constData(),
                                      percent, size.width() > size.height() ? "landscape" : "portrait")
                            << Theme{look, percent, 1.0} << size << language;
    }

    void everythingCanBeReadAndTouched()
    {
        QFETCH(Theme, theme);
        QFETCH(QSize, size);
        QFETCH(QString, language);
        EXPECT_OK(setLanguage(*qApp, language));
        applyTheme(*qApp, theme);
        m_demo->findPosition();

        Shell shell;
        auto *page = new ReportPage(*m_demo->book, *m_demo->whereabouts);
        shell.addPage({u"report"_s, u"记录"_s, u"秸秆焚烧"_s, u"plus"_s}, page);
        auto *kept = new Chip;
        shell.topBar()->addChip(kept);
        connect(page, &ReportPage::statusChanged, kept,
                [kept](const StatusWord &word) { kept->setStatus(word.text, word.tone); });
        connect(page, &ReportPage::titleChanged, shell.topBar(), &TopBar::setTitle);
        shell.resize(size);
        shell.show();
        QVERIFY(QTest::qWaitForWindowExposed(&shell));

        page->begin(m_person, u"burn"_s, u"straw"_s);
        QStringList faults = faultsOf(&shell, u"new"_s);
        page->findChild<Button *>(u"save"_s)->click();
        QTRY_VERIFY(page->findChild<QWidget *>(u"lacks"_s)->isVisible());
        faults += faultsOf(&shell, u"lacks"_s);

        const QDir photos(QStringLiteral(SOURCE_ROOT "/resources/demo/photos"));
        const QStringList files = photos.entryList({u"*.jpg"_s}, QDir::Files);
        page->addPhoto(page->draft(), {.path = photos.filePath(files.value(0))});
        page->addPhoto(page->draft(), {.path = photos.filePath(files.value(1))});
        for (const QString &choice :
             {u"corn_straw"_s, u"burning"_s, u"10_50"_s, u"extinguished"_s, u"absent"_s})
            page->findChild<Button *>(u"choice-"_s + choice)->click();
        QTRY_VERIFY(awaited(m_demo->book->draft(page->draft())).photos.size() == 2);
        faults += faultsOf(&shell, u"filled"_s);
        page->findChild<Button *>(u"more"_s)->click();
        faults += faultsOf(&shell, u"more"_s);
        auto *scroll = page->findChild<QScrollArea *>(u"reportScroll"_s);
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        faults += faultsOf(&shell, u"end"_s);

        page->begin(m_person, u"vehicle"_s, {});
        page->findChild<Button *>(u"more"_s)->click();
        faults += faultsOf(&shell, u"vehicle"_s);
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        faults += faultsOf(&shell, u"vehicle-end"_s);
        QCOMPARE(shell.size(), size);
        QVERIFY2(faults.isEmpty(), qUtf8Printable(u'\n' + faults.join(u'\n')));
    }
};

QTEST_MAIN(ReportScreensTest)
#include "tst_reportscreens.moc"
