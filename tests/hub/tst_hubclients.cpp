#include "hub/HandMadeBundle.h"
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
    void initTestCase()
    {
        const QString source = QStringLiteral(SOURCE_ROOT "/tests/hub/clients/");
        for (const QString &name :
             {u"package.json"_s, u"package-lock.json"_s, u"evening.mjs"_s, u"contract.mjs"_s})
            QVERIFY(QFile::copy(source + name, m_folder.filePath(name)));
        if (QStandardPaths::findExecutable(u"npm"_s).isEmpty())
            QSKIP("NOT RUN: there is no npm, so no client of others was held against the hub");
        if (run(u"npm"_s, {u"ci"_s, u"--no-audit"_s, u"--no-fund"_s}) != 0)
            QSKIP("NOT RUN: npm cannot be reached, so no client of others was held against the hub");
    }

    void init()
    {
        m_hub = std::make_unique<HubProcess>();
        QVERIFY(m_hub->start());
        m_url = u"http://127.0.0.1:%1"_s.arg(m_hub->port());
    }

    void joseAndTusFindNothingToComplainOf()
    {
        const int code = run(u"node"_s, {u"evening.mjs"_s, m_url,
                                         m_hub->code(u"网格员 07"_s, u"inspector"_s, u"320582101"_s)});

        QVERIFY2(code == 0, m_output.constData());
        QCOMPARE(m_output.count("\"held\""), 7);
    }

    void everyAnswerIsWhatTheContractSays()
    {
        lay(m_folder.filePath(u"stick.ltb"_s), bundle());

        const int code = run(u"node"_s, {u"contract.mjs"_s, m_url, m_hub->code(u"县办 01"_s, u"county"_s, {}),
                                         QStringLiteral(SOURCE_ROOT "/resources/hub/openapi.yaml"),
                                         m_folder.filePath(u"stick.ltb"_s)});

        QVERIFY2(code == 0, m_output.constData());
    }

private:
    /// One report of a machine that does not come itself.
    QByteArray bundle() const
    {
        QFile keys(m_hub->directory() + u"/hub.key"_s);
        const bool isOpen = keys.open(QIODevice::ReadOnly);
        const auto hub = identityFromText(isOpen ? keys.readAll() : QByteArray());
        Tablet tablet = m_hub->enrolled(u"网格员 08"_s, u"inspector"_s, u"320582101"_s);
        return HandMadeBundle{tablet.device,
                              tablet.key,
                              hub->device,
                              hub->key.publicKey(),
                              {tablet.report(u"320582101001003"_s)},
                              {}}
            .bytes();
    }

    int run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        const bool ended = process.waitForFinished(120'000);
        m_output = process.readAll();
        return ended ? process.exitCode() : -1;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<HubProcess> m_hub;
    QString m_url;
    QByteArray m_output;
};

} // namespace lantian::hub

QTEST_GUILESS_MAIN(lantian::hub::HubClientsTest)
#include "tst_hubclients.moc"
