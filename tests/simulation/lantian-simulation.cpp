#include "simulation/World.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace lantian::simulation;

namespace {

/// What all runs came to.
struct Sum {
    qint64 seeds = 0;
    qint64 failed = 0;
    qint64 events = 0;
    qint64 photos = 0;
    qint64 exchanges = 0;
    qint64 steps = 0;
    Tally tally;

    void add(const Verdict &verdict)
    {
        ++seeds;
        failed += verdict.faults.isEmpty() ? 0 : 1;
        events += verdict.events;
        photos += verdict.photos;
        exchanges += verdict.exchanges;
        steps += verdict.steps;
        for (const auto &[name, count] : verdict.tally)
            tally[name] += count;
    }
};

void print(const QString &line)
{
    std::fputs(qUtf8Printable(line + u'\n'), stdout);
    std::fflush(stdout);
}

QString summary(const Sum &sum, double seconds)
{
    QStringList faults;
    for (const auto &[name, count] : sum.tally)
        faults << u"%1 %2"_s.arg(name).arg(count);
    return u"%1 seeds, %2 failed, %3 events, %4 photos, %5 exchanges, %6 steps, %7 s; %8"_s.arg(sum.seeds)
        .arg(sum.failed)
        .arg(sum.events)
        .arg(sum.photos)
        .arg(sum.exchanges)
        .arg(sum.steps)
        .arg(seconds, 0, 'f', 1)
        .arg(faults.join(u", "_s));
}

std::optional<Plant> plantOf(const QString &name)
{
    if (name.isEmpty())
        return Plant::None;
    for (const auto &[plant, known] : plants()) {
        if (known == name)
            return plant;
    }
    return std::nullopt;
}

} // namespace

/// Runs seeds of the simulation: 0 when all promises were kept, 1 when not, 2 for wrong usage.
int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"seeds"_s, u"Which seeds, such as 1..500."_s, u"A..B"_s, u"1..500"_s},
                       {u"plant"_s, u"A fault that is put in on purpose."_s, u"NAME"_s},
                       {u"several"_s, u"More than one hub with every seed, not with each fifth."_s},
                       {u"trace"_s, u"Print what happens."_s}});
    parser.addHelpOption();
    parser.process(app);
    const QStringList ends = parser.value(u"seeds"_s).split(u".."_s);
    const auto plant = plantOf(parser.value(u"plant"_s));
    const quint64 first = ends.first().toULongLong();
    const quint64 last = ends.last().toULongLong();
    if (!plant || first == 0 || last < first)
        parser.showHelp(2);

    const bool isSeveral = parser.isSet(u"several"_s);
    const QString options = (isSeveral ? u" --several"_s : QString()) +
                            (*plant == Plant::None ? QString() : u" --plant "_s + parser.value(u"plant"_s));
    const Ground ground;
    Sum sum;
    QElapsedTimer watch;
    watch.start();
    for (quint64 seed = first; seed <= last; ++seed) {
        const Verdict verdict = simulated({seed, *plant, isSeveral, parser.isSet(u"trace"_s)}, ground);
        sum.add(verdict);
        for (const QString &fault : verdict.faults.mid(0, 5))
            print(u"seed %1: %2"_s.arg(seed).arg(fault));
        if (!verdict.faults.isEmpty())
            print(u"  again: lantian-simulation --trace --seeds %1..%1"_s.arg(seed) + options);
    }
    print(summary(sum, double(watch.elapsed()) / 1000));
    return sum.failed == 0 ? 0 : 1;
}
