#include "hub/Http.h"

#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian::hub {

Answer &Answer::with(const QByteArray &name, const QByteArray &value)
{
    headers.emplace_back(name, value);
    return *this;
}

const QByteArray &Answer::bytes() const
{
    static const QByteArray none;
    const auto *bytes = std::get_if<QByteArray>(&body);
    return bytes ? *bytes : none;
}

Answer jsonAnswer(int status, const QJsonObject &object)
{
    return {.status = status,
            .type = "application/json"_ba,
            .body = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

Answer emptyAnswer(int status)
{
    return {.status = status};
}

Answer problem(int status, const QString &word, const QString &detail)
{
    return {.status = status,
            .type = QByteArray(problemType.data(), problemType.size()),
            .body = problemText({status, word, detail})};
}

Answer problem(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Full:
        return problem(507, u"disk-full"_s,
                       u"中心的磁盘已满，数据仍在您的平板上，请通知管理员 / the hub's disk is full"_s);
    case Error::Kind::Busy:
    case Error::Kind::Unreachable:
        return problem(503, u"busy"_s, u"中心暂时繁忙，请稍后再试 / the hub is busy, try again"_s)
            .with("Retry-After"_ba, "5"_ba);
    default:
        return problem(
            500, u"storage"_s,
            u"中心无法读写数据，数据仍在您的平板上，请通知管理员 / the hub cannot read or write its data"_s);
    }
}

QByteArray header(const Answer &answer, const QByteArray &name)
{
    const auto found = std::find_if(answer.headers.begin(), answer.headers.end(), [&](const auto &one) {
        return one.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == answer.headers.end() ? QByteArray() : found->second;
}

QByteArray httpDate(const QDateTime &instant)
{
    return QLocale::c().toString(instant.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

} // namespace lantian::hub
