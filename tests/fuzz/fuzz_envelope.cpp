#include "fuzz/Input.h"
#include "fuzz/Property.h"
#include "protocol/Envelope.h"

using namespace Qt::Literals::StringLiterals;
using namespace lantian;
using lantian::fuzz::hold;

namespace {

const QByteArray byteOrderMark = "\xEF\xBB\xBF"_ba;

/// Of whom the seeds are signed: RFC 8037 A.1.
const PublicKey &signer()
{
    static const PublicKey key =
        *PublicKey::fromBytes(*fromBase64Url("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"_ba));
    return key;
}

void holdBase64(const QByteArray &text)
{
    hold(fromBase64Url(base64Url(text)) == text, "bytes come back from their base64url");
    if (const auto decoded = fromBase64Url(text))
        hold(base64Url(*decoded) == text, "base64url has one spelling");
}

/// A signature holds for nothing but what was signed: one bit elsewhere and it is void.
void holdSignature(Envelope envelope)
{
    if (!verifies(envelope, signer()))
        return;
    envelope.payload += ' ';
    hold(!verifies(envelope, signer()), "a signature is void for a longer payload");
    envelope.payload.chop(1);
    if (!envelope.payload.isEmpty()) {
        envelope.payload[0] = char(envelope.payload[0] ^ 1);
        hold(!verifies(envelope, signer()), "a signature is void for another payload");
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray line = fuzz::bytesOf(data, size);
    holdBase64(line);
    const Result<Envelope> envelope = envelopeFromLine(line);
    if (!envelope)
        return 0;
    hold(envelope->payload.startsWith(byteOrderMark) || envelopeFromLine(lineOf(*envelope)).has_value(),
         "what was read can be written and read");
    if (!envelope->payload.startsWith(byteOrderMark))
        hold(*envelopeFromLine(lineOf(*envelope)) == *envelope, "writing and reading changes nothing");
    hold(QString::fromUtf8(envelope->payload).toUtf8() == envelope->payload ||
             envelope->payload.startsWith(byteOrderMark),
         "a payload is UTF-8");
    if (const Result<QUuid> device = signerOf(*envelope))
        hold(!device->isNull(), "a header names a device");
    holdSignature(*envelope);
    return 0;
}
