#include "bench/hub/BareInsert.h"
#include "bench/hub/HubMeasures.h"
#include "bench/hub/ServedHub.h"
#include "protocol/Envelope.h"
#include "support/PostgresServer.h"

#include <atomic>
#include <cstdio>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace lantian::hub {

namespace {

constexpr int tabletBatch = 200;
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

/// One database. `newPlace` gives the URL of an empty one on its server, and nothing for a file.
std::vector<Figure> measureOn(const QString &database, const HubBenchSize &size,
                              const std::function<QString()> &newPlace)
{
    Samples taken;
    Samples verified;
    Samples inserted;
    Samples processor;
    for (int round = 0; round < size.rounds; ++round) {
        ServedHub hub(clients, {.path = {}, .server = newPlace()});
        std::vector<QByteArrayList> lines;
        for (Tablet &tablet : hub.tablets)
            lines.push_back(eventsOf(tablet, size.events / clients));
        std::atomic<qint64> stored{0};
        const double before = hub.processorMs();
        const double ms = millisecondsOf([&] {
            std::vector<std::thread> pushing;
            for (size_t i = 0; i < clients; ++i) {
                pushing.emplace_back([&, i] {
                    for (qsizetype at = 0; at < lines[i].size(); at += tabletBatch) {
                        for (const PushResult &one :
                             hub.tablets[i].push(lines[i].mid(at, tabletBatch)).results)
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
        inserted.push_back(bareInsertRate(hub.directory(), tabletBatch));
    }
    const QString bare = u"bare %1, the same rows"_s.arg(database);
    const QString core = u"one core's Ed25519"_s;
    Figure events = figureOf(u"events taken in, %1"_s.arg(database), u"/s"_s, taken);
    const bool isInsertSlower = median(inserted) < median(verified);
    events.rawName = isInsertSlower ? bare : core;
    events.raw = median(isInsertSlower ? inserted : verified);
    events.goal = atLeastTimesRaw(0.6);
    return {events, figureOf(u"  "_s + bare, u"/s"_s, inserted),
            figureOf(u"  %1, beside %2"_s.arg(core, database), u"/s"_s, verified),
            figureOf(u"  the hub's processor for an event, %1"_s.arg(database), u"us"_s, processor)};
}

} // namespace

std::vector<Figure> measureIngest(const HubBenchSize &size)
{
    std::vector<Figure> figures = measureOn(u"SQLite"_s, size, [] { return QString(); });
    PostgresServer server;
    const QString why = canInsertIntoPostgres() ? server.why() : u"built without libpq"_s;
    if (!why.isEmpty()) {
        std::printf("PostgreSQL is not measured: %s\n", qUtf8Printable(why));
        return figures;
    }
    const auto onServer = measureOn(u"PostgreSQL"_s, size, [&] { return server.newPlace(); });
    figures.insert(figures.end(), onServer.begin(), onServer.end());
    return figures;
}

} // namespace lantian::hub
