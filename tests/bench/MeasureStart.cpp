#include "bench/Measures.h"
#include "bench/Painted.h"

#include <QProcess>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

struct Run {
    double paintedMs = 0; ///< since the process was started
    double residentMiB = 0;
};

Run run(const QString &program, const QStringList &words)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const double begun = sharedClockMs();
    process.start(program, words);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("%s did not come to its end", qUtf8Printable(program));
    const QList<QByteArray> said = process.readAllStandardOutput().simplified().split(' ');
    if (said.size() != 2)
        qFatal("%s did not say when it was painted", qUtf8Printable(program));
    return {said[0].toDouble() - begun, said[1].toDouble()};
}

} // namespace

std::vector<Figure> measureStart(const BenchCounty &county, const QString &program, int rounds)
{
    const QString bare = QStringLiteral(BARE_WINDOW);
    Samples bareMs;
    Samples emptyMs;
    Samples fullMs;
    Samples bareMiB;
    Samples ledgerMiB;
    for (int round = -1; round < rounds * 3; ++round) {
        const Run window = run(bare, {});
        const Run empty = run(program, {u"--started"_s, county.empty.path});
        const Run full = run(program, {u"--started"_s, county.full.path});
        if (round < 0) // the first time the libraries come from the disk
            continue;
        bareMs.push_back(window.paintedMs);
        emptyMs.push_back(empty.paintedMs);
        fullMs.push_back(full.paintedMs);
        bareMiB.push_back(window.residentMiB);
        if (round < rounds)
            ledgerMiB.push_back(run(program, {u"--ledger"_s, county.full.path}).residentMiB);
    }
    Figure empty = figureOf(u"start without cases to first page"_s, u"ms"_s, emptyMs);
    empty.rawName = u"an empty window of Qt"_s;
    empty.raw = median(bareMs);
    empty.goal = atMostTimesRaw(2);
    Figure full = figureOf(u"start with %1 cases to first page"_s.arg(county.cases), u"ms"_s, fullMs);
    full.rawName = u"start without cases"_s;
    full.raw = median(emptyMs);
    full.goal = atMostTimesRaw(1.3);
    Figure memory = figureOf(u"memory with the ledger of %1 open"_s.arg(county.cases), u"MiB"_s, ledgerMiB);
    memory.rawName = u"an empty window of Qt"_s;
    memory.raw = median(bareMiB);
    memory.goal = atMost(250);
    return {empty, full, memory};
}

} // namespace lantian
