#include "bench/BareSqlite.h"
#include "bench/Figure.h"
#include "hub/Enrolling.h"
#include "hub/HubDirectory.h"
#include "hub/OpenHub.h"
#include "hub/Tablet.h"
#include "protocol/Envelope.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace lantian::hub {

namespace {

constexpr int batch = 200;

/// What one tablet has to tell: reports of the usual size, every third of them amended once.
QByteArrayList eventsOf(Tablet &tablet, int count)
{
    QByteArrayList lines;
    for (int i = 0; lines.size() < count; ++i) {
        const QString sha = QString::fromLatin1(QByteArray::number(i).rightJustified(32, '0').toHex());
        lines << tablet.report(u"320582101001%1"_s.arg(i % 20, 3, 10, QChar(u'0')),
                               {{u"subtype"_s, u"straw"_s},
                                {u"note"_s, u"沟边第 %1 处，玉米秸秆约 30 平方米，已现场劝阻并扑灭"_s.arg(i)},
                                {u"summary"_s, u"露天焚烧 玉米秸秆 30 平方米"_s},
                                {u"place"_s, u"青石镇 王庄村第 3 网格"_s},
                                {u"fields"_s, QJsonObject{{u"state"_s, u"burning"_s}, {u"area_m2"_s, 30}}},
                                {u"photos"_s, QJsonArray{QJsonObject{{u"sha256"_s, sha},
                                                                     {u"bytes"_s, 2'500'000},
                                                                     {u"width"_s, 4000},
                                                                     {u"height"_s, 3000},
                                                                     {u"role"_s, u"wide"_s}}}}});
        if (i % 3 == 0 && lines.size() < count)
            lines << tablet.line(EventKind::CaseAmended, tablet.lastStream,
                                 {{u"fields"_s, QJsonObject{{u"area_m2"_s, 50}}}, {u"reason"_s, u"复测"_s}});
    }
    return lines;
}

double rate(qint64 count, double milliseconds)
{
    return double(count) * 1000 / milliseconds;
}

/// How many signatures of these events one core verifies in a second.
double verifyRate(const QByteArrayList &lines, const PublicKey &key)
{
    std::vector<Envelope> envelopes;
    for (const QByteArray &line : lines)
        envelopes.push_back(*envelopeFromLine(line));
    qint64 right = 0;
    const double ms = millisecondsOf([&] {
        for (const Envelope &envelope : envelopes)
            right += verifies(envelope, key) ? 1 : 0;
    });
    return rate(right, ms);
}

/// How many events a reader who sees all is given in a second, in pages as tablets ask for them.
double pullRate(const Tablet &reader, QByteArray &cursor)
{
    qint64 lines = 0;
    bool hasMore = true;
    const double ms = millisecondsOf([&] {
        while (hasMore) {
            const Answer page =
                reader.call("GET", u"/events?limit=200&after="_s + QString::fromLatin1(cursor));
            lines += page.bytes().count('\n');
            cursor = header(page, "Next-Cursor");
            hasMore = header(page, "Has-More") == "true";
        }
    });
    return rate(lines, ms);
}

/// How long the hub takes over all requests of an exchange in which nothing is new: the median of 20, in
/// milliseconds.
double emptySyncMs(const Tablet &reader, const QByteArray &cursor)
{
    const QByteArray tag = header(reader.call("GET", u"/reference"_s), "ETag");
    std::vector<double> times;
    for (int i = 0; i < 20; ++i) {
        times.push_back(millisecondsOf([&] {
            reader.call("GET", u"/hub"_s);
            reader.call("GET", u"/events?limit=200&after="_s + QString::fromLatin1(cursor));
            reader.call("GET", u"/receipt"_s);
            reader.call("GET", u"/reference"_s, {}, {{"if-none-match", tag}});
        }));
    }
    std::nth_element(times.begin(), times.begin() + 10, times.end());
    return times[10];
}

/// How many of these lines SQLite by itself keeps in a second, in transactions of the same size.
double insertRate(const QByteArrayList &lines, const QString &path)
{
    QFile(path).open(QIODevice::WriteOnly);
    BareSqlite sqlite(path, BareSqlite::Access::ReadWrite);
    sqlite.run(
        "CREATE TABLE event (arrival INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, line TEXT NOT NULL)");
    const double ms = millisecondsOf([&] {
        for (qsizetype i = 0; i < lines.size(); i += batch) {
            sqlite.run("BEGIN IMMEDIATE");
            for (const QByteArray &line : lines.mid(i, batch)) {
                sqlite.walk("INSERT INTO event (id, line) VALUES (lower(hex(randomblob(16))), ?)",
                            QString::fromUtf8(line));
            }
            sqlite.run("COMMIT");
        }
    });
    return rate(lines.size(), ms);
}

} // namespace

int run(int clients, int events, const QString &database)
{
    const SystemClock clock;
    SystemRandom random;
    const QTemporaryDir folder;
    const auto hub = *OpenHub::open({.path = folder.filePath(u"hub"_s), .server = database}, clock, random);
    std::vector<Tablet> tablets;
    std::vector<QByteArrayList> lines;
    for (int i = 0; i < clients; ++i) {
        Tablet tablet(
            [&](const Request &request, const QByteArray &body) { return hub->api().answer(request, body); });
        tablet.enrol(*newCode(hub->office(), {u"网格员 %1"_s.arg(i), u"inspector"_s, u"320582"_s},
                              clock.now().addDays(1)));
        lines.push_back(eventsOf(tablet, events));
        tablets.push_back(std::move(tablet));
    }

    const double verify = verifyRate(lines[0], tablets[0].key.publicKey());
    const double insert = insertRate(lines[0], folder.filePath(u"bare.db"_s));
    const double begun = processorMs();
    std::atomic<qint64> stored{0};
    const double ms = millisecondsOf([&] {
        std::vector<std::thread> pushing;
        for (int i = 0; i < clients; ++i) {
            pushing.emplace_back([&, i] {
                for (qsizetype at = 0; at < lines[size_t(i)].size(); at += batch) {
                    const PushAnswer answer = tablets[size_t(i)].push(lines[size_t(i)].mid(at, batch));
                    for (const PushResult &result : answer.results)
                        stored += result.status == PushResult::Status::Stored ? 1 : 0;
                }
            });
        }
        for (std::thread &one : pushing)
            one.join();
    });
    const double computed = processorMs() - begun;
    const double taken = rate(stored, ms);
    std::printf("one core verifies   %8.0f /s\nbare SQLite inserts %8.0f /s\nthe hub takes       %8.0f /s  = "
                "%.2f of the "
                "smaller\n%lld events, %.1f s, %.0f us of processor each\n",
                verify, insert, taken, taken / std::min(verify, insert), static_cast<long long>(stored),
                ms / 1000, computed * 1000 / double(stored));

    Tablet reader(
        [&](const Request &request, const QByteArray &body) { return hub->api().answer(request, body); });
    reader.enrol(*newCode(hub->office(), {u"县办 01"_s, u"county"_s, {}}, clock.now().addDays(1)));
    QByteArray cursor;
    const double pulled = pullRate(reader, cursor);
    std::printf("a reader pulls      %8.0f /s\nnothing new         %8.1f ms\n", pulled,
                emptySyncMs(reader, cursor));
    return 0;
}

} // namespace lantian::hub

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"clients"_s, u"how many push at once"_s, u"N"_s, u"4"_s});
    parser.addOption({u"events"_s, u"of each"_s, u"N"_s, u"4000"_s});
    parser.addOption({u"database"_s, u"on an empty PostgreSQL database instead of SQLite"_s, u"URL"_s});
    parser.process(app);
    return lantian::hub::run(parser.value(u"clients"_s).toInt(), parser.value(u"events"_s).toInt(),
                             parser.value(u"database"_s));
}
