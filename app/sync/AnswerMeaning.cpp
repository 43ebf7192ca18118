#include "sync/AnswerMeaning.h"

#include "protocol/Problem.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr std::chrono::seconds longestWait{300};

QByteArray mediaType(const HubAnswer &answer)
{
    return answer.header("content-type").split(';').first().trimmed().toLower();
}

bool hasForm(const HubAnswer &answer, AnswerForm form)
{
    const QByteArray type = mediaType(answer);
    switch (form) {
    case AnswerForm::Nothing:
        return !answer.header("tus-resumable").isEmpty();
    case AnswerForm::Json:
        return type == "application/json";
    case AnswerForm::Lines:
        return type == "application/x-ndjson" || (type.isEmpty() && answer.body.isEmpty()); // no line at all
    case AnswerForm::Jws:
        return type == "application/jose+json" || type == "application/json";
    case AnswerForm::Picture:
        return type.startsWith("image/") || type == "application/octet-stream";
    }
    Q_UNREACHABLE();
}

bool speaksOurWay(const HubAnswer &answer)
{
    return QLatin1StringView(mediaType(answer)) == problemType || !answer.header("tus-resumable").isEmpty();
}

std::chrono::seconds waitAsked(const HubAnswer &answer)
{
    const std::chrono::seconds asked(answer.header("retry-after").toInt());
    return std::clamp(asked, std::chrono::seconds(0), longestWait);
}

Error errorOf(const HubAnswer &answer, Error::Kind kind, const QString &word)
{
    if (const auto problem = problemFromText(answer.body))
        return {kind, problem->detail, problem->word};
    return {kind, u"the hub answered %1"_s.arg(answer.status), word};
}

AnswerMeaning noAnswer(const HubAnswer &answer)
{
    return {AnswerMeaning::Kind::NoAnswer,
            {Error::Kind::Unreachable,
             u"what answered with %1 (%2) is not a hub"_s.arg(answer.status)
                 .arg(QString::fromLatin1(mediaType(answer))),
             u"hub-not-there"_s}};
}

} // namespace

AnswerMeaning meaningOf(const Result<HubAnswer> &result, AnswerForm form)
{
    using enum AnswerMeaning::Kind;
    if (!result) {
        const bool isTransient = result.error().kind == Error::Kind::Unreachable;
        return {isTransient ? NoAnswer : Untrusted, result.error()};
    }
    const HubAnswer &answer = *result;
    const int status = answer.status;
    if (status == 413)
        return {TooLarge, errorOf(answer, Error::Kind::Invalid, u"too-large"_s)};
    if (status == 429 || (status >= 500 && status < 600))
        return {Later, errorOf(answer, Error::Kind::Unreachable, u"hub-busy"_s), waitAsked(answer)};
    if (status >= 200 && status < 300) {
        if (hasForm(answer, form))
            return {Done};
        return noAnswer(answer);
    }
    if (status == 304)
        return {NotModified};
    if (!speaksOurWay(answer) || status < 400)
        return noAnswer(answer);
    switch (status) {
    case 401:
        return {SignIn, errorOf(answer, Error::Kind::Denied, u"sign-in"_s)};
    case 404:
    case 410:
        return {Gone, errorOf(answer, Error::Kind::NotFound, u"gone"_s)};
    case 409:
        return {Conflict, errorOf(answer, Error::Kind::Conflict, u"conflict"_s)};
    case 460:
        return {OtherBytes, errorOf(answer, Error::Kind::Corrupt, u"checksum"_s)};
    case 403:
        return {Refused, errorOf(answer, Error::Kind::Denied, u"denied"_s)};
    default:
        return {Refused, errorOf(answer, Error::Kind::Invalid, u"refused"_s)};
    }
}

bool needsEnrolment(const Error &error)
{
    static const QStringList words{u"token-missing"_s, u"token-unknown"_s, u"device-revoked"_s,
                                   u"user-disabled"_s, u"sign-in"_s,       u"not-enrolled"_s};
    return words.contains(error.code);
}

} // namespace lantian
