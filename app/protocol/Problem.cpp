#include "protocol/Problem.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

const QString typePrefix = u"urn:lantian:problem:"_s;

} // namespace

QByteArray problemText(const Problem &problem)
{
    return QJsonDocument(QJsonObject{{u"type"_s, typePrefix + problem.word},
                                     {u"title"_s, problem.word},
                                     {u"status"_s, problem.status},
                                     {u"detail"_s, problem.detail}})
        .toJson(QJsonDocument::Compact);
}

std::optional<Problem> problemFromText(const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    const QString type = object[u"type"_s].toString();
    if (!type.startsWith(typePrefix))
        return std::nullopt;
    return Problem{object[u"status"_s].toInt(), type.mid(typePrefix.size()), object[u"detail"_s].toString()};
}

} // namespace lantian
