#include "base/Unseen.h"
#include "main/ctl/Keeping.h"
#include "main/ctl/Reading.h"
#include "main/ctl/Recording.h"
#include "main/ctl/Syncing.h"
#include "main/ctl/Words.h"
#include "main/demo/DemoCounty.h"
#include "reports/CaseExport.h"
#include "ui/CaseSheets.h"

#include <QGuiApplication>
#include <QJsonObject>
#include <QLocale>
#include <QLoggingCategory>
#include <QTranslator>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

using Writer = Result<Answer> (*)(const Arguments &, Workplace &);

/// One command: which options it knows, which it must have, and how it is done.
struct Command {
    QStringList known;
    QStringList needed;
    Writer write = nullptr; ///< how it is done when it writes
    int subjects = 0;       ///< words it takes at most
};

const QHash<QString, Command> commands{
    {u"report"_s,
     {{u"category"_s, u"subtype"_s, u"photo"_s, u"nmea"_s, u"at"_s, u"set"_s, u"time"_s},
      {u"category"_s, u"photo"_s},
      reported}},
    {u"inspect"_s,
     {{u"site"_s, u"item"_s, u"photo"_s, u"note"_s, u"nmea"_s, u"at"_s, u"time"_s},
      {u"site"_s, u"item"_s},
      inspected}},
    {u"act"_s, {{u"set"_s, u"photo"_s}, {}, acted, 2}},
    {u"enrol"_s, {{u"code"_s, u"pin"_s, u"name"_s}, {}, enrolled, 1}},
    {u"sync"_s, {{}, {}, synced}},
    {u"import-receipt"_s, {{}, {}, receiptImported, 1}},
    {u"export"_s, {{u"out"_s}, {u"out"_s}, nullptr, 1}},
    {u"list"_s, {{u"state"_s, u"category"_s, u"search"_s}}},
    {u"show"_s, {.subjects = 1}},
    {u"verify"_s, {}},
    {u"demo"_s, {}},
    {u"backup"_s, {.subjects = 1}},
    {u"restore"_s, {.subjects = 1}},
};

/// The options that take several values.
const QStringList severalValues{u"photo"_s, u"set"_s, u"item"_s, u"note"_s, u"search"_s};

/// Whether it is an export of cases; the one that is not is a bundle.
bool isOfCases(const QString &form)
{
    return form == sheetsForm || exportForm(form);
}

/// Done when `arguments` name a command with options that it knows and all those it needs.
Result<void> checked(const Arguments &arguments)
{
    const auto command = commands.constFind(arguments.command);
    if (command == commands.constEnd())
        return wrongUsage(Answer::tr("There is no command %1.").arg(arguments.command));
    if (arguments.value(u"data"_s).isEmpty())
        return wrongUsage(Answer::tr("--data DIR is missing"));
    for (auto option = arguments.options.begin(); option != arguments.options.end(); ++option) {
        if (option.key() != u"data"_s && !command->known.contains(option.key()))
            return wrongUsage(Answer::tr("%1 knows no option --%2.").arg(arguments.command, option.key()));
        if (option->isEmpty())
            return wrongUsage(Answer::tr("--%1 wants a value").arg(option.key()));
        if (option->size() > 1 && !severalValues.contains(option.key()))
            return wrongUsage(
                Answer::tr("--%1 wants one value, and there is also %2").arg(option.key(), option->at(1)));
    }
    if (arguments.subjects.size() > command->subjects)
        return wrongUsage(Answer::tr("%1 does not know what to do with %2")
                              .arg(arguments.command, arguments.subjects.last()));
    for (const QString &needed : command->needed) {
        if (!arguments.options.contains(needed))
            return wrongUsage(Answer::tr("%1 needs --%2").arg(arguments.command, needed));
    }
    if (arguments.command == u"report"_s &&
        arguments.options.contains(u"at"_s) == arguments.options.contains(u"nmea"_s))
        return wrongUsage(Answer::tr("report needs either --at or --nmea"));
    if (arguments.command == u"export"_s && arguments.subjects != QStringList(u"bundle"_s) &&
        !isOfCases(arguments.subjects.value(0)))
        return wrongUsage(Answer::tr("export wants one of: %1")
                              .arg(QStringList{u"bundle"_s, sheetsForm, exportFormNames()}.join(u", "_s)));
    return {};
}

Result<Answer> answerTo(const Arguments &arguments)
{
    const DataDirectory directory{arguments.value(u"data"_s)};
    if (const Writer write = commands[arguments.command].write) {
        const SystemClock clock;
        const auto place = Workplace::open(directory, clock);
        if (!place)
            return place.error();
        return write(arguments, **place);
    }
    if (arguments.command == u"demo"_s) {
        if (const Result<void> filled = fillWithDemoCounty(directory, SystemClock()); !filled)
            return filled.error();
    }
    if (arguments.command == u"restore"_s)
        return restoredInto(arguments, directory);
    if (arguments.command == u"verify"_s)
        return verifiedAll(directory);
    if (arguments.command == u"show"_s)
        return besideDamage(arguments, directory, shown);
    if (arguments.command == u"list"_s || arguments.command == u"demo"_s)
        return besideDamage(arguments, directory, listed);
    if (arguments.command == u"export"_s && isOfCases(arguments.subjects.value(0)))
        return casesExported(arguments, directory);
    const auto store = Store::open(directory.database(), Database::Access::ReadOnly);
    if (!store)
        return store.error();
    if (arguments.command == u"export"_s)
        return bundleExported(arguments, directory, **store);
    return backedUp(arguments, directory, **store);
}

void print(FILE *stream, const QByteArray &text)
{
    std::fwrite(text.constData(), 1, size_t(text.size()), stream);
    std::fputc('\n', stream);
}

/// `text` without what would steer the terminal: others wrote some of it.
QByteArray shown(QString text)
{
    for (QChar &c : text) {
        if (isUnseen(c) && c != u'\n' && c != u'\t')
            c = QChar::ReplacementCharacter;
    }
    return text.toUtf8();
}

int told(const Error &error, bool json)
{
    const bool isUsage = error.code == u"usage"_s;
    const QString words = isUsage ? error.what : failureWords(error);
    if (json)
        print(stdout,
              QJsonDocument(
                  QJsonObject{{u"error"_s,
                               QJsonObject{{u"code"_s, error.code.isEmpty() ? key(error.kind) : error.code},
                                           {u"what"_s, error.what},
                                           {u"words"_s, words}}}})
                  .toJson(QJsonDocument::Compact));
    print(stderr, shown(words));
    if (isUsage)
        print(stderr, usageWords().toUtf8());
    return isUsage ? 2 : 1;
}

int run(const QStringList &words)
{
    const Result<Arguments> arguments = argumentsFrom(words);
    if (!arguments)
        return told(wrongUsage(Answer::tr("No command was given.")), words.contains(u"--json"_s));
    if (const Result<void> usable = checked(*arguments); !usable)
        return told(usable.error(), arguments->json);
    const Result<Answer> answer = answerTo(*arguments);
    if (!answer)
        return told(answer.error(), arguments->json);
    for (const QString &warning : answer->warnings)
        print(stderr, shown(warning));
    print(stdout, arguments->json ? answer->json.toJson(QJsonDocument::Compact) : shown(answer->text));
    return answer->failed ? 1 : 0;
}

} // namespace

} // namespace lantian

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // stamps need fonts, and no screen
    QLoggingCategory::setFilterRules(
        u"default.warning=false"_s); // Qt's remarks on a machine without a desktop
    const QGuiApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"lantian-ctl"_s);
    const bool english = QLocale::system().language() == QLocale::English;
    QLocale::setDefault(QLocale(english ? u"en"_s : u"zh_CN"_s));
    QTranslator translator;
    if (translator.load(english ? u":/i18n/lantian_en.qm"_s : u":/i18n/lantian_zh_CN.qm"_s))
        QCoreApplication::installTranslator(&translator);
    return lantian::run(QCoreApplication::arguments().mid(1));
}
