#include "base/JsonObject.h"

#include <QJsonDocument>

namespace lantian {

QJsonObject jsonObject(QByteArray json, QJsonParseError *failed)
{
    json.replace("\xEF\xBB\xBF", "\\ufeff");
    return QJsonDocument::fromJson(json, failed).object();
}

std::optional<double> numberIn(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

} // namespace lantian
