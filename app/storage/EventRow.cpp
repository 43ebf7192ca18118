#include "storage/EventRow.h"

#include "base/Clock.h"
#include "base/JsonObject.h"
#include "base/Uuid7.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian {

Event eventOf(const Row &row)
{
    const QJsonObject object = jsonObject(row.bytes(7));
    return {
        .id = idFromText(row.text(0)),
        .stream = idFromText(row.text(1)),
        .kind = row.text(2),
        .version = object[u"v"_s].toInt(),
        .hlc = Hlc::fromText(row.text(3)).value_or(Hlc{}),
        .at = fromRfc3339(object[u"at"_s].toString()),
        .device = idFromText(row.text(4)),
        .author = idFromText(row.text(5)),
        .seq = row.integer(6),
        .prev = object[u"prev"_s].toString(),
        .data = object[u"data"_s].toObject(),
    };
}

SignedEvent signedEventOf(const Row &row)
{
    return {
        .event = eventOf(row),
        .header = row.text(9).toLatin1(),
        .payload = row.bytes(7),
        .signature = row.text(10).toLatin1(),
        .hash = row.text(8),
    };
}

} // namespace lantian
