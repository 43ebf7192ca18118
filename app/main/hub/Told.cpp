#include "main/hub/Told.h"

#include "main/ctl/Words.h"
#include "main/hub/Commands.h"

#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

QString wordsOf(const Error &error)
{
    if (error.code == u"usage"_s)
        return error.what;
    if (error.code == u"directory-open"_s)
        return u"%1 (%2)"_s.arg(
            Answer::tr("Another process has these data open and does not answer. Nothing was changed."),
            error.what);
    if (error.code == u"address-taken"_s)
        return u"%1 (%2)"_s.arg(
            Answer::tr("Another program listens there, or the address is none of this machine's. Nothing was "
                       "changed. Name another address or port, or end that program."),
            error.what);
    if (error.code == u"hub-missing"_s)
        return u"%1 (%2)"_s.arg(
            Answer::tr(
                "There is no hub in this directory, and none was made. Look at --data; a new hub begins "
                "with serve or with its first enrolment."),
            error.what);
    if (error.code == u"database-missing"_s || error.code == u"database-damaged"_s)
        return u"%1 (%2)"_s.arg(
            Answer::tr(
                "The hub's database is damaged or not here; nothing was changed. If it is kept on a "
                "server, name it with --database. Otherwise keep this directory as it is, unpack the "
                "last backup into a new one (mkdir NEW && tar -xf FILE -C NEW) and serve that: tablets "
                "and hubs below then bring again what came since."),
            error.what);
    return failureWords(error);
}

} // namespace

Outcome outcomeOf(const Error &error, bool json)
{
    const bool isUsage = error.code == u"usage"_s;
    const QString words = wordsOf(error);
    Outcome outcome{.err = words.toUtf8() + '\n', .code = isUsage ? 2 : 1};
    if (isUsage)
        outcome.err += hubUsageWords().toUtf8() + '\n';
    if (json)
        outcome.out =
            QJsonDocument(
                QJsonObject{
                    {u"error"_s, QJsonObject{{u"code"_s, error.code.isEmpty() ? key(error.kind) : error.code},
                                             {u"what"_s, error.what},
                                             {u"words"_s, words}}}})
                .toJson(QJsonDocument::Compact) +
            '\n';
    return outcome;
}

Outcome outcomeOf(const QStringList &words, const std::function<Result<hub::OpenHub *>()> &open)
{
    const Result<Arguments> arguments = argumentsFrom(words);
    if (!arguments)
        return outcomeOf(wrongUsage(Answer::tr("No command was given.")), words.contains(u"--json"_s));
    if (const Result<void> usable = checkedForHub(*arguments); !usable)
        return outcomeOf(usable.error(), arguments->json);
    const auto hub = open();
    if (!hub)
        return outcomeOf(hub.error(), arguments->json);
    const Result<Answer> answer = obeyed(*arguments, **hub);
    if (!answer)
        return outcomeOf(answer.error(), arguments->json);
    Outcome outcome{.code = answer->failed ? 1 : 0};
    for (const QString &warning : answer->warnings)
        outcome.err += warning.toUtf8() + '\n';
    outcome.out =
        (arguments->json ? answer->json.toJson(QJsonDocument::Compact) : answer->text.toUtf8()) + '\n';
    return outcome;
}

} // namespace lantian
