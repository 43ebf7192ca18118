#include "hub/HubProcess.h"

#include <QFile>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace lantian::hub {

/// Clients that others wrote, run against the real program: tests/hub/clients.
class HubClientsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joseAndTusFindNothingToComplainOf()
    {
        const QString source = QStringLiteral(SOURCE_ROOT "/tests/hub/clients/");
        QTemporaryDir folder;
        for (const QString &name : {u"package.json"_s, u"package-lock.json"_s, u"evening.mjs"_s})
            QVERIFY(QFile::copy(source + name, folder.filePath(name)));
        if (QStandardPaths::findExecutable(u"npm"_s).isEmpty())
            QSKIP("NOT RUN: there is no npm, so neither jose nor tus-js-client was held against the hub");
        if (run(folder.path(), u"npm"_s, {u"ci"_s, u"--no-audit"_s, u"--no-fund"_s}) != 0)
            QSKIP(
                "NOT RUN: npm cannot be reached, so neither jose nor tus-js-client was held against the hub");
        HubProcess hub;
        QVERIFY(hub.start());

        const int code = run(folder.path(), u"node"_s,
                             {u"evening.mjs"_s, u"http://127.0.0.1:%1"_s.arg(hub.port()),
                              hub.code(u"网格员 07"_s, u"inspector"_s, u"320582101"_s)});

        QVERIFY2(code == 0, m_output.constData());
        QCOMPARE(m_output.count("\"held\""), 7);
    }

private:
    int run(const QString &folder, const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setWorkingDirectory(folder);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        const bool ended = process.waitForFinished(120'000);
        m_output = process.readAll();
        return ended ? process.exitCode() : -1;
    }

    QByteArray m_output;
};

} // namespace lantian::hub

QTEST_GUILESS_MAIN(lantian::hub::HubClientsTest)
#include "tst_hubclients.moc"
