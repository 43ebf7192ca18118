#include "protocol/PushAnswer.h"

#include "base/Sha256.h"
#include "base/Uuid7.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr std::array statusKeys{"stored"_L1, "duplicate"_L1, "conflict"_L1, "rejected"_L1};

} // namespace

QString key(PushResult::Status status)
{
    return statusKeys.at(size_t(status));
}

std::optional<PushResult::Status> pushStatusFromKey(const QString &key)
{
    const auto found = std::find(statusKeys.begin(), statusKeys.end(), key);
    if (found == statusKeys.end())
        return std::nullopt;
    return PushResult::Status(found - statusKeys.begin());
}

QJsonObject toJson(const PushAnswer &answer)
{
    QJsonArray results;
    for (const PushResult &result : answer.results) {
        QJsonObject object{{u"id"_s, result.id.isNull() ? QString() : idText(result.id)},
                           {u"status"_s, key(result.status)}};
        if (!result.reason.isEmpty())
            object[u"reason"_s] = result.reason;
        results << object;
    }
    QJsonObject object{
        {u"results"_s, results},
        {u"missing_photos"_s, QJsonArray::fromStringList(answer.missingPhotos)},
        {u"acked_seq"_s, answer.ackedSeq},
    };
    if (!answer.receipt.isEmpty())
        object[u"receipt"_s] = QString::fromUtf8(answer.receipt);
    return object;
}

Result<PushAnswer> pushAnswerFromJson(const QJsonObject &object)
{
    const Error invalid{Error::Kind::Invalid, u"not a hub's answer to events"_s, u"hub-invalid"_s};
    if (!object[u"results"_s].isArray() || !object[u"missing_photos"_s].isArray() ||
        !object[u"acked_seq"_s].isDouble())
        return invalid;
    PushAnswer answer{.ackedSeq = object[u"acked_seq"_s].toInteger(),
                      .receipt = object[u"receipt"_s].toString().toUtf8()};
    for (const QJsonValue &value : object[u"results"_s].toArray()) {
        const auto status = pushStatusFromKey(value[u"status"_s].toString());
        if (!status)
            return invalid;
        answer.results.push_back(
            {idFromText(value[u"id"_s].toString()), *status, value[u"reason"_s].toString()});
    }
    for (const QJsonValue &value : object[u"missing_photos"_s].toArray()) {
        if (!isSha256Hex(value.toString()))
            return invalid;
        answer.missingPhotos << value.toString();
    }
    return answer;
}

} // namespace lantian
