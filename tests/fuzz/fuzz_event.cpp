#include "base/Clock.h"
#include "base/Uuid7.h"
#include "fuzz/Input.h"
#include "fuzz/Property.h"
#include "protocol/EventText.h"

using namespace lantian;
using lantian::fuzz::hold;

namespace {

/// Texts of one word, by which the parts of an event are read.
void holdWords(const QString &text)
{
    if (const QUuid id = idFromText(text); !id.isNull())
        hold(idText(id) == text, "an id has one spelling");
    if (const auto hlc = Hlc::fromText(text))
        hold(hlc->text() == text, "a reading of the clock has one spelling");
    if (const QDateTime instant = fromRfc3339(text); instant.isValid())
        hold(fromRfc3339(localRfc3339(instant)) == instant, "an instant comes back from its text");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray payload = fuzz::bytesOf(data, size);
    holdWords(QString::fromUtf8(payload));
    const Result<Event> event = eventFromPayload(payload);
    if (!event)
        return 0;
    hold(event->version >= 1 && event->seq >= 1, "version and seq count from 1");
    const Result<QByteArray> text = payloadText(*event);
    if (!text) {
        hold(text.error().code == QStringLiteral("event-too-large"), "what was read can be written");
        return 0;
    }
    const Result<Event> again = eventFromPayload(*text);
    hold(again.has_value(), "what was written can be read");
    hold(*again == *event, "writing and reading changes nothing");
    hold(*payloadText(*again) == *text, "an event has one text");
    return 0;
}
