#include "bench/hub/HubMeasures.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QSysInfo>
#include <QThread>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace lantian::hub {

namespace {

bool keep(const std::vector<Figure> &figures, const HubBenchSize &size, const QString &path)
{
    QJsonArray lines;
    for (const Figure &figure : figures)
        lines << toJson(figure);
    const QJsonObject object{{u"rounds"_s, size.rounds},
                             {u"cores"_s, QThread::idealThreadCount()},
                             {u"system"_s, QSysInfo::prettyProductName()},
                             {u"qt"_s, QString::fromLatin1(qVersion())},
                             {u"figures"_s, lines}};
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(object).toJson()) > 0 && file.commit();
}

int run(const QStringList &words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Measures what the office's server promises. MEASURE: ingest pull nothingnew "
        "photos fairness; none: all."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"MEASURE"_s, {}, u"[MEASURE...]"_s);
    parser.addOptions(
        {{u"data"_s, u"The folder of the filled hubs, made when they are not there."_s, u"DIR"_s},
         {u"out"_s, u"The JSON file to write."_s, u"FILE"_s},
         {u"rounds"_s, u"How often all is measured."_s, u"N"_s, u"3"_s},
         {u"photos"_s, u"How many photos a sample has."_s, u"N"_s, u"400"_s},
         {u"events"_s, u"How many events a sample takes in."_s, u"N"_s, u"20000"_s},
         {u"pulled"_s, u"How many events are pulled."_s, u"N"_s, u"100000"_s},
         {u"few"_s, u"How many events a small store has."_s, u"N"_s, u"10000"_s},
         {u"many"_s, u"How many events are in store where nothing is new."_s, u"N"_s, u"1000000"_s},
         {u"tablets"_s, u"How many tablets there are at most."_s, u"N"_s, u"200"_s},
         {u"cases"_s, u"How many cases each brings, for fairness."_s, u"N"_s, u"20"_s}});
    parser.process(words);
    const auto number = [&](const QString &name) { return std::max(1, parser.value(name).toInt()); };
    const HubBenchSize size{.data = QDir(parser.value(u"data"_s)).absolutePath(),
                            .rounds = number(u"rounds"_s),
                            .photos = number(u"photos"_s),
                            .events = number(u"events"_s),
                            .pulled = number(u"pulled"_s),
                            .few = number(u"few"_s),
                            .many = number(u"many"_s),
                            .tablets = number(u"tablets"_s),
                            .cases = number(u"cases"_s)};
    if (!parser.isSet(u"data"_s) || !QDir().mkpath(size.data)) {
        std::fputs(qUtf8Printable(parser.helpText()), stderr);
        return 2;
    }
    std::vector<Figure> all;
    const auto add = [&](const QString &name, auto measure) {
        if (!parser.positionalArguments().isEmpty() && !parser.positionalArguments().contains(name))
            return;
        const std::vector<Figure> figures = measure(size);
        std::fputs(qUtf8Printable(tableOf(figures)), stdout);
        std::fflush(stdout);
        all.insert(all.end(), figures.begin(), figures.end());
    };
    add(u"ingest"_s, measureIngest);
    add(u"pull"_s, measurePull);
    add(u"nothingnew"_s, measureNothingNew);
    add(u"photos"_s, measurePhotos);
    add(u"fairness"_s, measureFairness);
    if (parser.isSet(u"out"_s) && !keep(all, size, parser.value(u"out"_s))) {
        std::fprintf(stderr, "cannot be written: %s\n", qUtf8Printable(parser.value(u"out"_s)));
        return 1;
    }
    return 0;
}

} // namespace

} // namespace lantian::hub

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    return lantian::hub::run(QCoreApplication::arguments());
}
