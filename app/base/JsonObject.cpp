#include "base/JsonObject.h"

#include <QJsonDocument>

namespace lantian {

QJsonObject jsonObject(QByteArray json, QJsonParseError *failed)
{
    json.replace("\xEF\xBB\xBF", "\\ufeff");
    return QJsonDocument::fromJson(json, failed).object();
}

} // namespace lantian
