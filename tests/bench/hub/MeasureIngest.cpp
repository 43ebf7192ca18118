#include "bench/BareSqlite.h"
#include "bench/hub/HubMeasures.h"
#include "bench/hub/ServedHub.h"
#include "protocol/Envelope.h"

#include <QTemporaryDir>

#include <algorithm>
#include <atomic>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace lantian::hub {

namespace {

constexpr int batch = 200;
constexpr int clients = 4;

double rate(qsizetype count, double ms)
{
    return double(count) * 1000 / ms;
}

/// How many signatures of these events one core verifies in a second of its own.
double verifyRate(const QByteArrayList &lines, const PublicKey &key)
{
    std::vector<Envelope> envelopes;
    for (const QByteArray &line : lines)
        envelopes.push_back(*envelopeFromLine(line));
    const double ms = millisecondsOf([&] {
        for (const Envelope &envelope : envelopes) {
            if (!verifies(envelope, key))
                qFatal("a signature does not verify");
        }
    });
    return rate(lines.size(), ms);
}

/// How many of the rows of the hub's own table SQLite by itself keeps in a second, with the same indexes, in
/// transactions of the same size.
double insertRate(const QString &database)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bare.db"_s);
    QFile(path).open(QIODevice::WriteOnly);
    BareSqlite source(database, BareSqlite::Access::ReadOnly);
    BareSqlite sqlite(path, BareSqlite::Access::ReadWrite);
    for (const auto &row : source.rows("SELECT sql FROM sqlite_master WHERE tbl_name = 'event' AND type IN "
                                       "('table', 'index') AND sql IS NOT NULL ORDER BY type DESC"))
        sqlite.run(BareSqlite::textOf(row.front()));
    const auto rows = source.rows("SELECT * FROM event");
    const QByteArray put =
        "INSERT INTO event VALUES (" + QByteArrayList(qsizetype(rows.front().size()), "?").join(',') + ")";
    const double ms = millisecondsOf([&] {
        for (size_t at = 0; at < rows.size(); at += batch) {
            sqlite.run("BEGIN IMMEDIATE");
            for (size_t i = at; i < std::min(rows.size(), at + batch); ++i)
                sqlite.put(put, rows[i]);
            sqlite.run("COMMIT");
        }
    });
    return rate(qsizetype(rows.size()), ms);
}

} // namespace

std::vector<Figure> measureIngest(const HubBenchSize &size)
{
    Samples taken;
    Samples verified;
    Samples inserted;
    Samples processor;
    for (int round = 0; round < size.rounds; ++round) {
        ServedHub hub(clients);
        std::vector<QByteArrayList> lines;
        for (Tablet &tablet : hub.tablets)
            lines.push_back(eventsOf(tablet, size.events / clients));
        std::atomic<qint64> stored{0};
        const double before = hub.processorMs();
        const double ms = millisecondsOf([&] {
            std::vector<std::thread> pushing;
            for (size_t i = 0; i < clients; ++i) {
                pushing.emplace_back([&, i] {
                    for (qsizetype at = 0; at < lines[i].size(); at += batch) {
                        for (const PushResult &one : hub.tablets[i].push(lines[i].mid(at, batch)).results)
                            stored += one.status == PushResult::Status::Stored ? 1 : 0;
                    }
                });
            }
            for (std::thread &one : pushing)
                one.join();
        });
        processor.push_back((hub.processorMs() - before) * 1000 / double(stored));
        taken.push_back(rate(stored, ms));
        verified.push_back(verifyRate(lines[0], hub.tablets[0].key.publicKey()));
        inserted.push_back(insertRate(hub.directory().database()));
    }
    Figure events = figureOf(u"events taken in, SQLite"_s, u"/s"_s, taken);
    const bool isInsertSlower = median(inserted) < median(verified);
    events.rawName = isInsertSlower ? u"bare SQLite, the same rows"_s : u"one core's Ed25519"_s;
    events.raw = median(isInsertSlower ? inserted : verified);
    events.goal = atLeastTimesRaw(0.6);
    return {events, figureOf(u"  bare SQLite, the same rows"_s, u"/s"_s, inserted),
            figureOf(u"  one core's Ed25519"_s, u"/s"_s, verified),
            figureOf(u"  the hub's processor for an event"_s, u"us"_s, processor)};
}

} // namespace lantian::hub
