#include "main/hub/Commands.h"
#include "main/hub/Log.h"
#include "main/hub/Serve.h"
#include "main/hub/Told.h"
#include "sql/PostgresAddress.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QTranslator>

#include <cstdio>
#include <cstring>
#include <span>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

int told(const Outcome &outcome)
{
    std::fwrite(outcome.out.constData(), 1, size_t(outcome.out.size()), stdout);
    std::fwrite(outcome.err.constData(), 1, size_t(outcome.err.size()), stderr);
    return outcome.code;
}

/// The command on a directory that nobody serves.
Outcome done(const QStringList &words, const hub::HubDirectory &directory)
{
    const SystemClock clock;
    SystemRandom random;
    std::unique_ptr<hub::OpenHub> hub;
    return outcomeOf(words, [&]() -> Result<hub::OpenHub *> {
        auto opened = hub::OpenHub::open(directory, clock, random);
        if (!opened)
            return opened.error();
        hub = *std::move(opened);
        return hub.get();
    });
}

/// Whether nothing of a hub is there; one whose database is on a server may be new on this machine.
bool isNowhere(const hub::HubDirectory &directory)
{
    return !directory.isShared() && !QFileInfo::exists(directory.key()) &&
           !QFileInfo::exists(directory.database());
}

/// Words that name files, made independent of where they were said.
QStringList absolute(QStringList words, const Arguments &arguments)
{
    const QStringList files = filesOf(arguments);
    for (QString &word : words) {
        if (files.contains(word))
            word = QDir().absoluteFilePath(word);
    }
    return words;
}

/// Overwrites the addresses of databases among the program's words, which may hold a password and which every
/// user of the machine can see.
void hideAddresses(int argc, char **argv)
{
    for (char *word : std::span(argv, size_t(argc))) {
        if (PostgresAddress::isUrl(QString::fromLocal8Bit(word)))
            std::memset(std::strchr(word, ':'), 'x', std::strlen(std::strchr(word, ':')));
    }
}

int run(const QStringList &words)
{
    const Result<Arguments> arguments = argumentsFrom(words);
    const bool json = words.contains(u"--json"_s);
    if (!arguments)
        return told(outcomeOf(wrongUsage(Answer::tr("No command was given.")), json));
    if (arguments->value(u"data"_s).isEmpty())
        return told(outcomeOf(wrongUsage(Answer::tr("--data DIR is missing")), json));
    const QString server = arguments->value(u"database"_s);
    if (arguments->options.contains(u"database"_s) && !PostgresAddress::isUrl(server))
        return told(outcomeOf(
            wrongUsage(Answer::tr("--database wants an address such as postgresql://USER@HOST/DATABASE")),
            json));
    const QString photos = arguments->value(u"photos"_s);
    if (photos.contains(u"://"_s))
        return told(outcomeOf(
            wrongUsage(Answer::tr("--photos wants a folder: photos cannot be kept in %1").arg(photos)),
            json));
    const hub::HubDirectory directory{QDir().absoluteFilePath(arguments->value(u"data"_s)), photos, server};
    if (arguments->command == u"serve"_s)
        return served(*arguments, directory);
    if (const Result<void> usable = checkedForHub(*arguments); !usable)
        return told(outcomeOf(usable.error(), json));
    if (!beginsHub(*arguments) && isNowhere(directory))
        return told(outcomeOf(
            Error{Error::Kind::NotFound, u"no hub is kept in %1"_s.arg(directory.path), u"hub-missing"_s},
            json));
    ask(directory.control(), absolute(words, *arguments), [&](const std::optional<Outcome> &outcome) {
        QCoreApplication::exit(told(outcome ? *outcome : done(words, directory)));
    });
    return QCoreApplication::exec();
}

} // namespace

} // namespace lantian

int main(int argc, char **argv)
{
    lantian::logQtMessages();
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"lantian-hub"_s);
    const bool english = QLocale::system().language() == QLocale::English;
    QLocale::setDefault(QLocale(english ? u"en"_s : u"zh_CN"_s));
    QTranslator translator;
    if (translator.load(english ? u":/i18n/lantian_en.qm"_s : u":/i18n/lantian_zh_CN.qm"_s))
        QCoreApplication::installTranslator(&translator);
    const QStringList words = QCoreApplication::arguments().mid(1);
    lantian::hideAddresses(argc, argv);
    return lantian::run(words);
}
