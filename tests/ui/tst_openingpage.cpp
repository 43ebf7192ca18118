#include "support/Screen.h"
#include "ui/ErrorWords.h"
#include "ui/Language.h"
#include "ui/OpeningPage.h"
#include "ui/WrapLabel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

/// What is seen when the data cannot be opened.
class OpeningPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrongStandsThereInWords_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("words");
        QTest::newRow("open twice") << Error{Error::Kind::Busy, u"locked"_s, u"directory-open"_s} << u"已"_s;
        QTest::newRow("newer") << Error{Error::Kind::Newer, u"schema 9"_s, {}} << u"版本"_s;
        QTest::newRow("damaged") << Error{Error::Kind::Corrupt, u"malformed"_s, u"database-damaged"_s}
                                 << u"照片"_s;
        QTest::newRow("gone") << Error{Error::Kind::Corrupt, u"missing"_s, u"database-missing"_s}
                              << u"照片"_s;
        QTest::newRow("unwritable") << Error{Error::Kind::Storage, u"EACCES"_s, u"directory-unwritable"_s}
                                    << u"权限"_s;
        QTest::newRow("full") << Error{Error::Kind::Full, u"ENOSPC"_s, {}} << u"满"_s;
    }
    void whatIsWrongStandsThereInWords()
    {
        QFETCH(const Error, error);
        QFETCH(const QString, words);
        for (const int percent : {100, 200}) {
            applyTheme(*qApp, {.textPercent = percent});
            for (const QString &language : {u"en"_s, u"zh_CN"_s}) {
                QVERIFY(setLanguage(*qApp, language));
                OpeningPage page;
                page.showTrouble(error, u"/data/lantian"_s);
                page.show();
                QCOMPARE(
                    faultsOnScreen(&page, QStringLiteral(SCREENS),
                                   u"opening-%1-%2-%3"_s.arg(QString::fromLatin1(QTest::currentDataTag()),
                                                             language, QString::number(percent))),
                    QStringList());
                const auto *shown = page.findChild<WrapLabel *>(u"openingWords"_s);
                QCOMPARE(shown->text(), errorWords(error));
                QVERIFY(language == u"en"_s || shown->text().contains(words));
                QVERIFY(!shown->text().contains(error.what));
            }
        }
    }

    void itIsTriedAgainWhenAsked()
    {
        OpeningPage page;
        page.showTrouble({Error::Kind::Busy, u"locked"_s, u"directory-open"_s}, u"/data/lantian"_s);
        page.show();
        QSignalSpy retried(&page, &OpeningPage::retryRequested);

        QTest::mouseClick(page.findChild<QAbstractButton *>(u"openingRetry"_s), Qt::LeftButton);

        QCOMPARE(retried.size(), 1);
    }
};

QTEST_MAIN(OpeningPageTest)
#include "tst_openingpage.moc"
