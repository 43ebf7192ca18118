#include "sync/PhotoTransfer.h"
#include "sync/Tablet.h"

#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

namespace {

/// Stands between two and cuts the line, each time after so many more bytes have gone up.
class CuttingProxy
{
public:
    CuttingProxy(quint16 port, qint64 bytes, int times) : m_port(port), m_bytes(bytes), m_cuts(times)
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket *client = m_server.nextPendingConnection())
                join(client);
        });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("cannot listen");
    }

    QString url() const { return u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()); }
    int cutsLeft() const { return m_cuts; }

private:
    void join(QTcpSocket *client)
    {
        auto *server = new QTcpSocket(client);
        server->connectToHost(QHostAddress::LocalHost, m_port);
        QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        QObject::connect(server, &QTcpSocket::disconnected, client,
                         [client] { client->disconnectFromHost(); });
        QObject::connect(server, &QTcpSocket::readyRead, client,
                         [client, server] { client->write(server->readAll()); });
        const auto up = [this, client, server, gone = qint64(0)]() mutable {
            const QByteArray bytes = client->readAll();
            const bool cuts = m_cuts > 0 && gone + bytes.size() > m_bytes;
            server->write(cuts ? bytes.left(m_bytes - gone) : bytes);
            gone += bytes.size();
            if (!cuts)
                return;
            --m_cuts;
            client->abort();
            server->disconnectFromHost(); // what went up arrives
        };
        QObject::connect(client, &QTcpSocket::readyRead, client, up);
    }

    QTcpServer m_server;
    quint16 m_port;
    qint64 m_bytes;
    int m_cuts;
};

} // namespace

/// The photo upload against a tus server of another maker (`@tus/server` from npm).
class TusPeerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString source = QLatin1StringView(SOURCE_ROOT) + u"/tests/sync/peer/"_s;
        for (const QString &name : {u"package.json"_s, u"package-lock.json"_s, u"tus-server.mjs"_s})
            QVERIFY(QFile::copy(source + name, m_folder.filePath(name)));
        QProcess npm;
        npm.setWorkingDirectory(m_folder.path());
        npm.start(u"npm"_s, {u"ci"_s, u"--no-audit"_s, u"--no-fund"_s, u"--ignore-scripts"_s});
        if (!npm.waitForFinished(120'000) || npm.exitCode() != 0)
            QSKIP("the other tus server cannot be had: npm cannot be reached");
        m_node.setWorkingDirectory(m_folder.path());
        m_node.start(u"node"_s, {u"tus-server.mjs"_s, m_folder.filePath(u"kept"_s)});
        QVERIFY(m_node.waitForReadyRead(30'000));
        m_port = m_node.readLine().trimmed().toUShort();
        QVERIFY(m_port > 0);
    }
    void cleanupTestCase()
    {
        m_node.kill();
        m_node.waitForFinished();
    }

    void aPhotoArrivesWholeHoweverOftenTheLineIsCut_data()
    {
        QTest::addColumn<int>("cuts");
        QTest::addColumn<qint64>("after");
        QTest::newRow("never") << 0 << qint64(0);
        QTest::newRow("once, in the head") << 1 << qint64(100);
        QTest::newRow("once, early") << 1 << qint64(5'000);
        QTest::newRow("once, at a piece's end") << 1 << qint64(1 << 20);
        QTest::newRow("five times") << 5 << qint64(600'000);
    }

    void aPhotoArrivesWholeHoweverOftenTheLineIsCut()
    {
        QFETCH(const int, cuts);
        QFETCH(const qint64, after);
        StubHub hub; // lends the tablet its identity, and is not spoken to
        Tablet tablet(hub);
        CuttingProxy proxy(m_port, after, cuts);
        const QString sha256 = tablet.takePhoto(++m_photos, 3'000'000);
        HttpConnection connection({{proxy.url()}, {}});
        HubCalls calls(connection, tablet.alarm, tablet.random, u"token"_s);
        SyncProgress progress;
        ExchangeRecord record;
        SyncContext context{.calls = calls,
                            .store = tablet.access,
                            .photos = tablet.photos,
                            .clock = tablet.clock,
                            .membership = tablet.membership,
                            .progress = progress,
                            .record = record,
                            .told = [] {},
                            .changed = [] {}};
        const QString original = tablet.photos.path(PhotoFile::Original, sha256);
        PieceSize pieces;
        PhotoTransfer transfer(context, {sha256, QFileInfo(original).size()}, pieces);
        std::optional<Result<PhotoTransfer::Outcome>> ended;
        transfer.begin([&](const auto &outcome) { ended = outcome; });
        QTRY_VERIFY_WITH_TIMEOUT(ended.has_value(), 60'000);

        QVERIFY2(ended->has_value(), ended->has_value() ? "" : qUtf8Printable(ended->error().what));
        QCOMPARE((*ended)->word, QString());
        QCOMPARE(proxy.cutsLeft(), 0);
        QCOMPARE(*fileSha256Hex(m_folder.filePath(u"kept/"_s + sha256)), sha256);
        QCOMPARE(progress.photoBytes.done, QFileInfo(original).size());
    }

private:
    QTemporaryDir m_folder;
    QProcess m_node;
    quint16 m_port = 0;
    int m_photos = 0;
};

QTEST_GUILESS_MAIN(TusPeerTest)
#include "tst_tuspeer.moc"
