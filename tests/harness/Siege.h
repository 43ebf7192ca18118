#pragma once

#include "harness/BadLine.h"
#include "harness/CountyBag.h"
#include "harness/Must.h"
#include "storage/Outbox.h"

#include <QElapsedTimer>
#include <QRegularExpression>

namespace lantian {

/// `lantian-hub serve` that is struck and started again, each time at a port of its own.
class SiegedHub
{
public:
    /// On the folder `data`, with `more` words for `serve`.
    SiegedHub(QString data, QStringList more, QProcessEnvironment environment)
        : m_data(std::move(data))
        , m_more(std::move(more))
        , m_environment(std::move(environment))
    {}
    ~SiegedHub() { kill(); }
    Q_DISABLE_COPY_MOVE(SiegedHub)

    QString data() const { return m_data; }
    quint16 port() const { return m_port; }
    /// It is served from another folder when it starts next.
    void setData(const QString &data) { m_data = data; }

    void start()
    {
        m_process = std::make_unique<QProcess>();
        m_process->setProcessEnvironment(m_environment);
        m_process->setStandardErrorFile(m_log.filePath(u"log"_s), QIODevice::Append);
        m_process->start(QStringLiteral(HUB), QStringList{u"serve"_s, u"--data"_s, m_data, u"--listen"_s,
                                                          u"127.0.0.1:0"_s, u"--json"_s} +
                                                  m_more);
        while (!m_process->canReadLine()) {
            if (!m_process->waitForReadyRead(60'000))
                qFatal("the hub does not come up: %s", log().constData());
        }
        const QJsonObject ready = QJsonDocument::fromJson(m_process->readLine()).object();
        m_port = ready[u"listen"_s].toString().section(u':', -1).toUShort();
        if (m_port == 0)
            qFatal("the hub does not listen: %s", QJsonDocument(ready).toJson().constData());
    }
    void kill()
    {
        if (!m_process || m_process->state() == QProcess::NotRunning)
            return;
        m_process->kill();
        m_process->waitForFinished();
    }

    /// What `lantian-hub` says to `words` about this hub.
    QJsonObject command(const QStringList &words) const
    {
        QProcess program;
        program.start(QStringLiteral(HUB), words + QStringList{u"--data"_s, m_data, u"--json"_s});
        program.waitForFinished(300'000);
        return QJsonDocument::fromJson(program.readAllStandardOutput()).object();
    }
    QString invitation(const QString &user, const QString &role, const QString &scope) const
    {
        return command({u"enrolment"_s, u"new"_s, u"--user"_s, user, u"--role"_s, role, u"--scope"_s, scope})
            .value(u"qr_text"_s)
            .toString();
    }

private:
    QByteArray log() const
    {
        QFile file(m_log.filePath(u"log"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_log;
    QString m_data;
    QStringList m_more;
    QProcessEnvironment m_environment;
    std::unique_ptr<QProcess> m_process;
    quint16 m_port = 0;
};

/// A tablet whose sync is a process that can be struck.
class SiegedTablet
{
public:
    ~SiegedTablet() { strike(); }

    QString directory() const { return m_folder.filePath(u"data"_s); }

    /// Whether `lantian-ctl` succeeded.
    bool enrol(const QString &invitation) const
    {
        bool done = false;
        (void)ran({QStringLiteral(CTL), u"--data"_s, directory(), u"enrol"_s, invitation}, done);
        return done;
    }

    /// Begins a sync by `program`.
    void begin(const QString &program)
    {
        m_process = std::make_unique<QProcess>();
        m_process->setStandardErrorFile(QProcess::nullDevice());
        m_process->start(program, {u"--data"_s, directory(), u"sync"_s, u"--json"_s});
        if (!m_process->waitForStarted())
            qFatal("the tablet does not start");
    }
    /// Whether it runs still, after a moment.
    bool isRunning() const
    {
        return m_process && m_process->state() == QProcess::Running && !m_process->waitForFinished(2);
    }
    /// Kills it; whether it ran until then.
    bool strike()
    {
        if (!isRunning())
            return false;
        m_process->kill();
        m_process->waitForFinished();
        return m_process->exitStatus() == QProcess::CrashExit;
    }
    /// How the sync that was begun ended.
    QJsonObject ended()
    {
        if (!m_process->waitForFinished(600'000) && m_process->state() != QProcess::NotRunning)
            qFatal("the tablet's sync does not end");
        return QJsonDocument::fromJson(m_process->readAllStandardOutput()).object();
    }

    Pending pending() const { return *reader()->read(Outbox::pending); }
    /// How many exchanges ended with `word`.
    qint64 exchangesWith(const QString &word) const
    {
        return *reader()->read([&](Sql &sql) {
            return *sql.first(
                u"SELECT count(*) FROM exchange WHERE word = ?"_s, [](Row row) { return row.integer(0); },
                word);
        });
    }

private:
    std::unique_ptr<Store> reader() const
    {
        auto store = Store::open(directory() + u"/lantian.db"_s, Database::Access::ReadOnly);
        if (!store)
            qFatal("the tablet cannot be read: %s", qPrintable(store.error().what));
        return *std::move(store);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_process;
};

/// An office, a line and a tablet that syncs all it has while one of them is struck again and again.
class Siege
{
public:
    Siege(SiegedHub &hub, int cases, quint32 seed)
        : m_hub(hub)
        , m_random(seed)
        , m_bag(tablet.directory(), seed)
    {
        m_hub.start();
        line.leadTo(m_hub.port());
        if (!tablet.enrol(overLine(m_hub.invitation(u"网格员 01"_s, u"inspector"_s, u"990101100200001"_s))))
            qFatal("the tablet cannot be enrolled");
        m_bag.record(cases);
    }

    SiegedTablet tablet;
    BadLine line;

    const CountyBag &bag() const { return m_bag; }

    /// An invitation that leads over the line.
    QString overLine(QString invitation) const
    {
        return invitation.replace(QRegularExpression(u"(127\\.0\\.0\\.1(?::|%3A))\\d+"_s),
                                  u"\\1%1"_s.arg(line.port()));
    }

    /// Has the tablet sync by `program`, anew whenever that ends, and strikes so often at a moment of which
    /// chance decides, while it syncs. `strike` says whether it hit.
    void besiege(const QString &program, int strikes, const std::function<bool()> &strike)
    {
        const qint64 reach = std::max<qint64>(1 << 16, 2 * m_bag.bytes() / strikes);
        for (int struck = 0; struck < strikes;) {
            const qint64 moment = line.carriedUp() + qint64(m_random.bounded(quint64(reach))) + 1;
            QElapsedTimer since;
            since.start();
            while (line.carriedUp() < moment) {
                keepSyncing(program);
                if (since.hasExpired(patienceMs))
                    qFatal("the sync does not move");
            }
            if (!tablet.isRunning())
                continue;
            struck += strike() ? 1 : 0;
        }
        (void)tablet.ended();
    }

    /// One sync by `program` from its beginning to its end; what it said.
    QJsonObject sync(const QString &program)
    {
        tablet.begin(program);
        ++syncs;
        return tablet.ended();
    }

    /// After the hub has begun anew.
    void follow() { line.leadTo(m_hub.port()); }

    QRandomGenerator &random() { return m_random; }

private:
    static constexpr int patienceMs = 300'000;

    void keepSyncing(const QString &program)
    {
        constexpr int aFew = 4;
        if (tablet.isRunning())
            return;
        if (tablet.pending() == Pending{}) // it has all been brought before the last strike
            m_bag.record(aFew);
        tablet.begin(program);
        ++syncs;
    }

    SiegedHub &m_hub;
    QRandomGenerator m_random;
    CountyBag m_bag;

public:
    int syncs = 0;
};

} // namespace lantian
