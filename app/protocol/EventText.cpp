#include "protocol/EventText.h"

#include "base/Clock.h"
#include "base/JsonObject.h"
#include "base/Sha256.h"
#include "base/Uuid7.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr int maxDepth = 32;
constexpr int maxKindLength = 64;

Error badEvent(const QString &what)
{
    return {Error::Kind::Invalid, what, u"event-invalid"_s};
}

/// What a text of JSON shows without being parsed. What stands inside strings does not count.
struct Outline {
    int depth = 0;         ///< of the deepest value
    qsizetype members = 0; ///< of all objects together
    bool isLoose = false;  ///< has a control character or an unknown escape in a string, against RFC 8259 7
};

Outline outlineOf(const QByteArray &text)
{
    Outline outline;
    int depth = 0;
    bool inString = false;
    bool escaped = false;
    for (const char c : text) {
        if (inString) {
            outline.isLoose = outline.isLoose || static_cast<unsigned char>(c) < 0x20 ||
                              (escaped && !QByteArrayView("\"\\/bfnrtu").contains(c));
            inString = escaped || c != '"';
            escaped = !escaped && c == '\\';
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            outline.depth = std::max(outline.depth, ++depth);
        } else if (c == '}' || c == ']') {
            --depth;
        } else if (c == ':') {
            ++outline.members;
        }
    }
    return outline;
}

/// The members of all objects in `value` together. Fewer than the text had where one name stood twice.
qsizetype membersOf(const QJsonValue &value)
{
    qsizetype members = 0;
    if (value.isArray()) {
        const QJsonArray elements = value.toArray();
        for (const auto &element : elements)
            members += membersOf(element);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const auto &member : object)
            members += 1 + membersOf(member);
    }
    return members;
}

/// Whether `text` may name a kind, also one that only a later version knows.
bool isKind(const QString &text)
{
    return !text.isEmpty() && text.size() <= maxKindLength &&
           std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'_' ||
                      c == u'-';
           });
}

bool isWholeFrom1(const QJsonValue &value, double most)
{
    const double number = value.toDouble(0);
    return number >= 1 && number <= most && std::floor(number) == number;
}

} // namespace

Result<QByteArray> payloadText(const Event &event)
{
    const QJsonObject object{
        {u"id"_s, idText(event.id)},
        {u"stream"_s, idText(event.stream)},
        {u"kind"_s, event.kind},
        {u"v"_s, event.version},
        {u"hlc"_s, event.hlc.text()},
        {u"at"_s, localRfc3339(event.at)},
        {u"device"_s, idText(event.device)},
        {u"author"_s, idText(event.author)},
        {u"seq"_s, event.seq},
        {u"prev"_s, event.prev},
        {u"data"_s, event.data},
    };
    QByteArray payload = QJsonDocument(object).toJson(QJsonDocument::Compact);
    if (payload.size() > maxEventBytes)
        return Error{Error::Kind::Invalid,
                     u"the event has %1 bytes, the limit is %2"_s.arg(payload.size()).arg(maxEventBytes),
                     u"event-too-large"_s};
    return payload;
}

Result<Event> eventFromPayload(const QByteArray &payload)
{
    if (payload.size() > maxEventBytes)
        return Error{Error::Kind::Invalid, u"more than %1 bytes"_s.arg(maxEventBytes), u"event-too-large"_s};
    const Outline outline = outlineOf(payload);
    if (outline.depth > maxDepth)
        return badEvent(u"nested deeper than %1 levels"_s.arg(maxDepth));
    if (outline.isLoose || payload.startsWith("\xEF\xBB\xBF"))
        return badEvent(
            u"has a byte order mark, an unknown escape, or a control character that is not escaped"_s);
    QJsonParseError failed{};
    const QJsonObject object = jsonObject(payload, &failed);
    if (failed.error != QJsonParseError::NoError)
        return badEvent(u"not JSON: %1 at byte %2"_s.arg(failed.errorString()).arg(failed.offset));
    if (membersOf(object) != outline.members)
        return badEvent(u"a name stands twice in one object"_s);

    Event event;
    const auto id = [&](const QString &name, QUuid &into) {
        into = idFromText(object[name].toString());
        return !into.isNull();
    };
    if (!id(u"id"_s, event.id) || !id(u"stream"_s, event.stream) || !id(u"device"_s, event.device) ||
        !id(u"author"_s, event.author))
        return badEvent(u"id, stream, device and author must be UUIDs"_s);
    event.kind = object[u"kind"_s].toString();
    if (!isKind(event.kind))
        return badEvent(u"kind must be 1 to %1 of the characters a-z, 0-9, ., _ and -"_s.arg(maxKindLength));
    const auto hlc = Hlc::fromText(object[u"hlc"_s].toString());
    if (!hlc)
        return badEvent(u"hlc must be 16 hexadecimal digits"_s);
    event.hlc = *hlc;
    event.at = fromRfc3339(object[u"at"_s].toString());
    if (!event.at.isValid())
        return badEvent(u"at must be an RFC 3339 time with an offset"_s);
    if (!isWholeFrom1(object[u"v"_s], std::numeric_limits<int>::max()) ||
        !isWholeFrom1(object[u"seq"_s], 9'007'199'254'740'991.0))
        return badEvent(u"v and seq must be whole numbers from 1"_s);
    event.version = object[u"v"_s].toInt();
    event.seq = object[u"seq"_s].toInteger();
    event.prev = object[u"prev"_s].toString();
    if (!isSha256Hex(event.prev))
        return badEvent(u"prev must be 64 hexadecimal digits"_s);
    if (!object[u"data"_s].isObject())
        return badEvent(u"data must be an object"_s);
    event.data = object[u"data"_s].toObject();
    return event;
}

} // namespace lantian
