#include "fuzz/Input.h"
#include "fuzz/Property.h"
#include "protocol/HubAddress.h"

#include <algorithm>

using namespace lantian;
using lantian::fuzz::hold;

/// What somebody holds before a tablet's camera, or has it paste.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(fuzz::bytesOf(data, size));
    const Result<Invitation> invitation = invitationFromText(text);
    if (!invitation)
        return 0;
    const QStringList &urls = invitation->hub.urls;
    hold(!urls.isEmpty() && std::all_of(urls.begin(), urls.end(), isHubUrl), "an invitation names hubs");
    hold(!invitation->hub.pin.isEmpty() ||
             std::none_of(urls.begin(), urls.end(),
                          [](const QString &url) { return url.startsWith(QLatin1StringView("https")); }),
         "over TLS an invitation has a pin");
    const Result<Invitation> again = invitationFromText(invitationText(*invitation));
    hold(again && *again == *invitation, "what was read can be written and read");
    return 0;
}
