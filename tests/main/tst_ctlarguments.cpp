#include "main/ctl/Arguments.h"
#include "support/Expect.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

class CtlArgumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOptionTakesAllWordsUpToTheNext()
    {
        const auto arguments = read("--data D report --photo a.jpg b.jpg --set note=x y=2 --photo c.jpg");

        EXPECT_OK(arguments);
        QCOMPARE(arguments->command, u"report"_s);
        QCOMPARE(arguments->value(u"data"_s), u"D"_s);
        QCOMPARE(arguments->values(u"photo"_s), (QStringList{u"a.jpg"_s, u"b.jpg"_s, u"c.jpg"_s}));
        QCOMPARE(arguments->values(u"set"_s), (QStringList{u"note=x"_s, u"y=2"_s}));
        QVERIFY(arguments->subjects.isEmpty());
        QVERIFY(!arguments->json);
    }

    void theCommandMayStandAnywhereBetweenOptions_data()
    {
        QTest::addColumn<QByteArray>("line");

        QTest::newRow("after the directory") << QByteArray("--data D show C --json");
        QTest::newRow("before it") << QByteArray("show C --data D --json");
        QTest::newRow("after json") << QByteArray("--json --data D show C");
        QTest::newRow("parted by json") << QByteArray("--data D show --json C");
    }

    void theCommandMayStandAnywhereBetweenOptions()
    {
        QFETCH(const QByteArray, line);

        const auto arguments = read(line);

        EXPECT_OK(arguments);
        QCOMPARE(arguments->command, u"show"_s);
        QCOMPARE(arguments->subjects, QStringList{u"C"_s});
        QCOMPARE(arguments->value(u"data"_s), u"D"_s);
        QVERIFY(arguments->json);
    }

    void anOptionWithoutAValueIsThereAndEmpty()
    {
        const auto arguments = read("list --search --data D");

        EXPECT_OK(arguments);
        QVERIFY(arguments->options.contains(u"search"_s));
        QVERIFY(arguments->values(u"search"_s).isEmpty());
    }

    void aSecondDirectoryIsNotLost()
    {
        QCOMPARE(read("--data D list --data E")->values(u"data"_s), (QStringList{u"D"_s, u"E"_s}));
    }

    void withoutACommandItIsWrongUse()
    {
        for (const char *line : {"", "--json", "--data D", "--data D --json"}) {
            const auto refused = read(line);
            QVERIFY2(!refused, line);
            QCOMPARE(refused.error().code, u"usage"_s);
        }
    }

    void aKeyEndsAtTheFirstSign()
    {
        QCOMPARE(keyAndValue(u"note=a=b"_s), std::pair(u"note"_s, u"a=b"_s));
        QCOMPARE(keyAndValue(u"note="_s), std::pair(u"note"_s, QString()));
        QVERIFY(!keyAndValue(u"note"_s));
        QVERIFY(!keyAndValue(u"=b"_s));
    }

private:
    static Result<Arguments> read(const QByteArray &line)
    {
        return argumentsFrom(QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts));
    }
};

QTEST_GUILESS_MAIN(CtlArgumentsTest)
#include "tst_ctlarguments.moc"
