#include "bench/Measures.h"
#include "bench/Started.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

struct Wanted {
    QString data;
    QString out;
    QStringList measures; ///< none: all
    int cases = 100'000;
    int rounds = 10;

    bool wants(const QString &measure) const { return measures.isEmpty() || measures.contains(measure); }
};

std::vector<Figure> measured(const Wanted &wanted, const QString &program)
{
    const BenchCounty county = benchCountyIn(wanted.data, wanted.cases);
    const QTemporaryDir scratch(wanted.data + u"/scratch"_s);
    std::vector<Figure> all;
    const auto add = [&](const QString &measure, auto work) {
        if (!wanted.wants(measure))
            return;
        const std::vector<Figure> figures = work();
        std::fputs(qUtf8Printable(tableOf(figures)), stdout);
        std::fflush(stdout);
        all.insert(all.end(), figures.begin(), figures.end());
    };
    add(u"recording"_s, [&] { return measureRecording(county, scratch.path(), wanted.rounds); });
    add(u"start"_s, [&] { return measureStart(county, program, wanted.rounds); });
    add(u"ledger"_s, [&] { return measureLedger(county, wanted.rounds); });
    add(u"photo"_s, [&] { return measurePhoto(scratch.path(), wanted.rounds); });
    add(u"rebuild"_s, [&] { return measureRebuild(county, scratch.path()); });
    return all;
}

bool keep(const std::vector<Figure> &figures, const Wanted &wanted)
{
    QJsonArray lines;
    for (const Figure &figure : figures)
        lines << toJson(figure);
    const QJsonObject object{{u"cases"_s, wanted.cases},
                             {u"rounds"_s, wanted.rounds},
                             {u"cores"_s, QThread::idealThreadCount()},
                             {u"system"_s, QSysInfo::prettyProductName()},
                             {u"qt"_s, QString::fromLatin1(qVersion())},
                             {u"figures"_s, lines}};
    QSaveFile file(wanted.out);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(object).toJson()) > 0 && file.commit();
}

int measureAsAsked(const QString &program, const QStringList &words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Measures what the program promises. MEASURE: recording start ledger photo rebuild; none: all."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"MEASURE"_s, {}, u"[MEASURE...]"_s);
    parser.addOptions({{u"data"_s, u"The folder of the county, made when it is not there."_s, u"DIR"_s},
                       {u"out"_s, u"The JSON file to write."_s, u"FILE"_s},
                       {u"cases"_s, u"How many cases the county has."_s, u"N"_s, u"100000"_s},
                       {u"rounds"_s, u"How often all is measured."_s, u"N"_s, u"10"_s}});
    parser.process(words);
    const Wanted wanted{QDir(parser.value(u"data"_s)).absolutePath(), parser.value(u"out"_s),
                        parser.positionalArguments(), parser.value(u"cases"_s).toInt(),
                        std::max(1, parser.value(u"rounds"_s).toInt())};
    if (!parser.isSet(u"data"_s) || !QDir().mkpath(wanted.data)) {
        std::fputs(qUtf8Printable(parser.helpText()), stderr);
        return 2;
    }
    const std::vector<Figure> figures = measured(wanted, program);
    if (!wanted.out.isEmpty() && !keep(figures, wanted)) {
        std::fprintf(stderr, "cannot be written: %s\n", qUtf8Printable(wanted.out));
        return 1;
    }
    return 0;
}

} // namespace

} // namespace lantian

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() == 3 && (words[1] == u"--started"_s || words[1] == u"--ledger"_s))
        return lantian::runStarted(app, words[2], words[1] == u"--ledger"_s);
    return lantian::measureAsAsked(QCoreApplication::applicationFilePath(), words);
}
