#include "main/hub/Commands.h"

#include "main/hub/Keeping.h"
#include "main/hub/People.h"
#include "main/hub/Upstream.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr qsizetype none = 100'000;

/// One command: the options it knows, those it needs, and what may follow its first word.
struct Command {
    QStringList known;
    QStringList needed;
    qsizetype subjects = 0; ///< at most
    std::function<Result<Answer>(const Arguments &, hub::OpenHub &)> work;
    qsizetype filesFrom = none; ///< which of the subjects are names of files
};

const QHash<QString, Command> commands{
    {u"enrolment new"_s,
     {{u"user"_s, u"role"_s, u"scope"_s, u"minutes"_s, u"png"_s}, {u"user"_s, u"role"_s}, 1, invited}},
    {u"device list"_s, {{}, {}, 1, [](const Arguments &, hub::OpenHub &hub) { return devicesListed(hub); }}},
    {u"device revoke"_s, {{}, {}, 2, deviceRevoked}},
    {u"user list"_s, {{}, {}, 1, [](const Arguments &, hub::OpenHub &hub) { return usersListed(hub); }}},
    {u"user disable"_s, {{}, {}, 2, userDisabled}},
    {u"import bundle"_s, {{}, {}, 2, bundleImported, 1}},
    {u"import reference"_s, {{}, {}, 1000, referenceImported, 1}},
    {u"import sites"_s, {{}, {}, 2, sitesImported, 1}},
    {u"join"_s, {{}, {}, 1, upstreamJoined}},
    {u"sync"_s, {{}, {}, 0, [](const Arguments &, hub::OpenHub &hub) { return upstreamSynced(hub); }}},
    {u"export"_s, {{u"out"_s}, {u"out"_s}, 1, casesExported}},
    {u"verify"_s, {{}, {}, 0, [](const Arguments &, hub::OpenHub &hub) { return hubVerified(hub); }}},
    {u"backup"_s, {{}, {}, 1, hubBackedUp, 0}},
};

/// Where the data are.
const QStringList everywhere{u"data"_s, u"photos"_s, u"database"_s};

/// `enrolment new` and the like, or one word.
QString nameOf(const Arguments &arguments)
{
    const QString twoWords = u"%1 %2"_s.arg(arguments.command, arguments.subjects.value(0));
    return commands.contains(twoWords) ? twoWords : arguments.command;
}

} // namespace

Result<void> checkedForHub(const Arguments &arguments)
{
    const QString name = nameOf(arguments);
    const auto command = commands.constFind(name);
    if (command == commands.constEnd())
        return wrongUsage(Answer::tr("There is no command %1.").arg(arguments.command));
    for (auto option = arguments.options.begin(); option != arguments.options.end(); ++option) {
        if (!everywhere.contains(option.key()) && !command->known.contains(option.key()))
            return wrongUsage(Answer::tr("%1 knows no option --%2.").arg(name, option.key()));
        if (option->size() != 1)
            return wrongUsage(Answer::tr("--%1 wants a value").arg(option.key()));
    }
    if (arguments.subjects.size() > command->subjects)
        return wrongUsage(
            Answer::tr("%1 does not know what to do with %2").arg(name, arguments.subjects.last()));
    for (const QString &needed : command->needed) {
        if (!arguments.options.contains(needed))
            return wrongUsage(Answer::tr("%1 needs --%2").arg(name, needed));
    }
    return {};
}

bool beginsHub(const Arguments &arguments)
{
    const QString name = nameOf(arguments);
    return name == u"enrolment new"_s || name == u"join"_s || name.startsWith(u"import "_s);
}

Result<Answer> obeyed(const Arguments &arguments, hub::OpenHub &hub)
{
    return commands[nameOf(arguments)].work(arguments, hub);
}

QStringList filesOf(const Arguments &arguments)
{
    const auto command = commands.constFind(nameOf(arguments));
    QStringList files = arguments.values(u"png"_s) + arguments.values(u"out"_s);
    if (command != commands.constEnd())
        files << arguments.subjects.mid(command->filesFrom);
    return files;
}

QString hubUsageWords()
{
    return Answer::tr("Usage: lantian-hub COMMAND --data DIR [--json]") + uR"(
  serve [--listen ADDR:PORT] [--listen-plain ADDR:PORT [--behind-proxy]] [--name NAME]
        [--upstream URL] [--public-url URL --public-certificate FILE]
  enrolment new --user NAME --role ROLE [--scope CODE] [--minutes N] [--png FILE]
  device list | device revoke ID
  user list | user disable NAME
  import bundle FILE | import reference FILE... | import sites FILE
  join QR-TEXT | sync
  export xlsx|csv|geojson|gpkg --out FILE
  verify
  backup FILE
each also with [--photos DIR] and [--database postgresql://USER@HOST/DATABASE])"_s;
}

} // namespace lantian
