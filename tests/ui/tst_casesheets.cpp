#include "support/DemoLedger.h"
#include "support/Expect.h"
#include "ui/CaseSheetText.h"
#include "ui/CaseSheets.h"
#include "ui/Language.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace lantian;

/// Cases on paper, read by poppler as everybody's viewer reads them.
class CaseSheetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { EXPECT_OK(setLanguage(*qApp, u"zh_CN"_s)); }
    void init()
    {
        m_demo = std::make_unique<DemoLedger>();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void eachCaseStandsOnPagesOfItsOwn()
    {
        m_demo->addCases();

        const auto made = write({});

        EXPECT_OK(made);
        QCOMPARE(made->cases, 8);
        QCOMPARE(made->bytes, QFileInfo(path()).size());
        const QStringList pages = pagesOf(path());
        QVERIFY(pages.size() >= 8);
        const QString dispatched = *std::find_if(
            pages.begin(), pages.end(), [](const QString &page) { return page.contains(u"QS-2026-0409"_s); });
        for (const QString &words : {u"问题登记与整改记录"_s, u"网格员 07"_s, u"派遣至"_s, u"经手人(签字)"_s,
                                     u"第 1 "_s, u"2026-11-18 10:00"_s})
            QVERIFY2(dispatched.contains(words), qPrintable(words + u" is not in "_s + dispatched));
    }

    void theChecklistOfAnInspectionIsOnTheSheet()
    {
        m_demo->addSite();
        m_demo->addSiteCase();

        const auto made = write({});

        EXPECT_OK(made);
        const QString text = pagesOf(path()).join(QString());
        for (const QString &words : {u"检查结果 · 5/7 达标"_s, u"施工工地周边围挡"_s, u"不达标"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u" is not in "_s + text));
    }

    void onlyWhatIsAskedForIsWritten()
    {
        m_demo->addCases();

        const auto made = write({.text = u"0409"_s});

        EXPECT_OK(made);
        QCOMPARE(made->cases, 1);
        for (const QString &page : pagesOf(path()))
            QVERIFY(page.contains(u"QS-2026-0409"_s));
    }

    void noCaseIsSaidInWords()
    {
        const auto made = write({});

        EXPECT_OK(made);
        QCOMPARE(made->cases, 0);
        QCOMPARE(pagesOf(path()).join(QString()).trimmed(), u"没有案件"_s);
    }

    void aPhotoThatIsGoneIsNamedInItsPlace()
    {
        m_demo->addSite();
        m_demo->addSiteCase();
        EXPECT_OK(write({}));
        QVERIFY(!pagesOf(path()).join(QString()).contains(u"照片缺失"_s));
        const qint64 whole = QFileInfo(path()).size();
        QVERIFY(QDir(m_demo->directory().photos()).removeRecursively());

        EXPECT_OK(write({}));

        QCOMPARE(pagesOf(path()).join(QString()).count(u"照片缺失"_s), 4);
        QVERIFY(QFileInfo(path()).size() < whole / 2);
    }

    void whatWasRecordedIsTextAndNoMarkup()
    {
        CaseFile file;
        file.about.note = u"<img src='file:///etc/passwd'> & <b>"_s;
        file.about.summary = u"a\nb"_s;
        file.about.fields = {{u"%2%3"_s, u"%1"_s}}; // of a newer catalogue

        const QString html = caseSheetHtml(file, {}, {});

        QVERIFY(html.contains(u"&lt;img src="_s));
        QVERIFY(html.contains(u"&amp; &lt;b&gt;"_s));
        QVERIFY(!html.contains(u"<img"_s));
        QVERIFY(html.contains(u"a<br/>b"_s));
        QVERIFY(html.contains(u">%2%3</td>"_s));
    }

    void aWordWithoutAnEndStaysOnThePaper()
    {
        m_demo->report(u"burn"_s, u"leaf"_s, QString(600, u'w') + u"END"_s, u"城关镇"_s, demoTime(15, 10));

        EXPECT_OK(write({}));

        QVERIFY(pagesOf(path()).join(QString()).contains(u"END"_s));
    }

    void whatIsCalledOffLeavesTheFileOfBefore()
    {
        m_demo->addCases();
        EXPECT_OK(write({.text = u"0409"_s}));
        const qint64 before = QFileInfo(path()).size();
        qint64 asked = 0;

        const auto made = write({}, [&](qint64 cases) { return (asked = cases) < 3; });

        EXPECT_ERROR(made, Error::Kind::Cancelled);
        QCOMPARE(asked, 3);
        QCOMPARE(QFileInfo(path()).size(), before);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList(u"cases.pdf"_s));
    }

    void aDiskThatIsFullIsSaid_data()
    {
        QTest::addColumn<int>("bytes");
        for (const int bytes : {0, 20'000, 150'000})
            QTest::addRow("after %d bytes", bytes) << bytes;
    }
    void aDiskThatIsFullIsSaid()
    {
        QFETCH(const int, bytes);
        m_demo->addSite();
        m_demo->addSiteCase();
        m_demo->book();
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit small{.rlim_cur = rlim_t(bytes), .rlim_max = before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);

        const auto made = write({});

        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!made);
        QCOMPARE(made.error().code, u"export-not-written"_s);
        QVERIFY(QDir(m_folder->path()).entryList(QDir::Files).isEmpty());
    }

private:
    Result<Exported> write(
        const LedgerQuery &query, const SheetsGoOn &goOn = [](qint64) { return true; })
    {
        FieldBook &book = m_demo->book();
        return writeCaseSheets(path(), m_demo->directory(), query, book.sharedReference()->catalogue(),
                               m_demo->clock.now(), goOn);
    }
    QString path() const { return m_folder->filePath(u"cases.pdf"_s); }

    /// The words of each page. Qt names some characters by the radicals that look like them, as viewers know
    /// that search.
    static QStringList pagesOf(const QString &path)
    {
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        if (!reader.waitForFinished() || reader.exitCode() != 0)
            qFatal("pdftotext: %s", reader.readAllStandardError().constData());
        const QString text = QString::fromUtf8(reader.readAllStandardOutput());
        return text.normalized(QString::NormalizationForm_KC).split(u'\f', Qt::SkipEmptyParts);
    }

    std::unique_ptr<DemoLedger> m_demo;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(CaseSheetsTest)
#include "tst_casesheets.moc"
