#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The app's own program, started as people start it.
class LantianTest : public QObject
{
    Q_OBJECT

    static int codeOf(const QStringList &words)
    {
        QProcess program;
        program.start(QStringLiteral(LANTIAN), words);
        if (!program.waitForFinished(60'000))
            qFatal("the program does not end");
        return program.exitCode();
    }

private Q_SLOTS:
    void wordsThatItDoesNotKnowAreWrongUsage()
    {
        QCOMPARE(codeOf({u"--version"_s}), 0);
        QCOMPARE(codeOf({u"--help"_s}), 0);
        QCOMPARE(codeOf({u"--nonsense"_s}), 2);
        QCOMPARE(codeOf({u"--data"_s}), 2);
        QCOMPARE(codeOf({u"somewhere"_s}), 2);
    }

    void theDemoCountyIsThereWholeAndSound()
    {
        QTemporaryDir folder;
        const QString data = folder.filePath(u"county"_s);
        QDir().mkpath(data);
        const QString half = data + u"/lantian.db.part"_s; // a start that was cut off left this
        QFile left(half);
        QVERIFY(left.open(QIODevice::WriteOnly) && left.write("half a story") > 0);
        left.close();

        QProcess program;
        program.start(QStringLiteral(LANTIAN), {u"--demo"_s, u"--data"_s, data});
        QVERIFY(program.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(data + u"/lantian.db"_s), 60'000);
        program.terminate();
        QVERIFY(program.waitForFinished(60'000));

        QVERIFY(!QFile::exists(half));
        QProcess verify;
        verify.start(QStringLiteral(LANTIAN_CTL), {u"--data"_s, data, u"verify"_s});
        QVERIFY(verify.waitForFinished(60'000));
        QCOMPARE(verify.exitCode(), 0);
        QVERIFY(QString::fromUtf8(verify.readAllStandardOutput()).contains(u"全部完好"_s));
    }
};

QTEST_GUILESS_MAIN(LantianTest)
#include "tst_lantian.moc"
