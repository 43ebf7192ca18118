#include "hub/HubProcess.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace lantian::hub {

/// What PROTOCOL.md shows by hand, run as it stands there against the real program over TLS.
class HubExamplesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineOfTheDocumentationWorks()
    {
        const QByteArray script = examples();
        QVERIFY(script.count("ask") > 10);
        HubProcess hub;
        QVERIFY(hub.start());
        lay("photo.jpg"_L1, "not really a photo, but bytes all the same");
        lay("events.ndjson"_L1, "{\"not\":\"an event\"}\n");
        lay("examples.sh"_L1, "set -euo pipefail\n" + script);

        QProcess bash;
        bash.setWorkingDirectory(m_folder.path());
        bash.setProcessChannelMode(QProcess::MergedChannels);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HUB"_s, u"https://127.0.0.1:%1"_s.arg(hub.tlsPort()));
        environment.insert(u"PIN"_s, hub.ready[u"pin"_s].toString());
        environment.insert(u"CODE"_s, hub.code(u"县办 01"_s, u"county"_s, {}));
        bash.setProcessEnvironment(environment);
        bash.start(u"bash"_s, {u"examples.sh"_s});
        QVERIFY(bash.waitForFinished(60'000));

        QVERIFY2(bash.exitCode() == 0, bash.readAll());
        const QJsonObject pushed = QJsonDocument::fromJson(kept("results.json"_L1)).object();
        QCOMPARE(pushed[u"results"_s][0][u"status"_s], u"rejected"_s);
        QVERIFY(kept("feed.ndjson"_L1).count('\n') > 0);
        QCOMPARE(kept("nothing-new.ndjson"_L1), QByteArray());
        QVERIFY(QJsonDocument::fromJson(kept("receipt.json"_L1))[u"payload"_s].isString());
        QVERIFY(QJsonDocument::fromJson(kept("reference.json"_L1))[u"catalogue"_s].isObject());
        QVERIFY(QJsonDocument::fromJson(kept("cases.json"_L1))[u"cases"_s].isArray());
        QVERIFY(QJsonDocument::fromJson(kept("statistics.json"_L1))[u"cases"_s].isArray());
        QVERIFY(kept("cases.csv"_L1).contains("id,number,state"));
    }

private:
    /// The indented lines of the section "By hand".
    static QByteArray examples()
    {
        QFile file(QStringLiteral(SOURCE_ROOT "/app/sync/PROTOCOL.md"));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QByteArray text = file.readAll();
        const qsizetype begin = text.indexOf("### 2.7 By hand");
        QByteArray script;
        for (const QByteArray &line : text.mid(begin, text.indexOf("\n## ", begin) - begin).split('\n')) {
            if (line.startsWith("    "))
                script += line.mid(4) + '\n';
        }
        return script;
    }

    void lay(QLatin1StringView name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    QByteArray kept(QLatin1StringView name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
    }

    QTemporaryDir m_folder;
};

} // namespace lantian::hub

QTEST_GUILESS_MAIN(lantian::hub::HubExamplesTest)
#include "tst_hubexamples.moc"
