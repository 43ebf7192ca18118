#include "main/ctl/ExchangeAnswer.h"

#include "main/ctl/Words.h"

#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

QString outcomeWord(ExchangeRecord::Outcome outcome)
{
    using enum ExchangeRecord::Outcome;
    switch (outcome) {
    case Complete:
        return u"complete"_s;
    case Partial:
        return u"partial"_s;
    case Failed:
        return u"failed"_s;
    case Cancelled:
        return u"cancelled"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const ExchangeResult &result)
{
    return {{u"outcome"_s, outcomeWord(result.record.outcome)},
            {u"events_sent"_s, result.record.eventsSent},
            {u"photos_sent"_s, result.record.photosSent},
            {u"events_received"_s, result.record.eventsReceived},
            {u"bytes"_s, result.record.bytesSent},
            {u"photos_resumed"_s, result.record.resumed},
            {u"left"_s, toJson(result.left)},
            {u"unsettled"_s, result.unsettled}};
}

QString linesOf(const ExchangeResult &result)
{
    QStringList lines{Answer::tr("Sent: %1 events, %2 photos. Received: %3 events.")
                          .arg(result.record.eventsSent)
                          .arg(result.record.photosSent)
                          .arg(result.record.eventsReceived)};
    if (result.left == Pending{})
        lines << Answer::tr("The hub has confirmed everything.");
    else
        lines << Answer::tr("Not confirmed yet: %1 events, %2 photos; they stay here.")
                     .arg(result.left.events)
                     .arg(result.left.photos);
    if (result.unsettled > 0)
        lines << Answer::tr("To be looked at: %1").arg(result.unsettled);
    return lines.join(u'\n');
}

} // namespace

QJsonObject toJson(const Pending &pending)
{
    return {{u"events"_s, pending.events}, {u"photos"_s, pending.photos}};
}

Result<Answer> exchangeAnswer(const ExchangeResult &result, const std::optional<Error> &trouble)
{
    if (result.error &&
        result.record.eventsSent + result.record.photosSent + result.record.eventsReceived == 0)
        return *result.error;
    Answer told{.text = linesOf(result),
                .json = QJsonDocument(toJson(result)),
                .failed = result.record.outcome != ExchangeRecord::Outcome::Complete};
    if (result.error)
        told.warnings << failureWords(*result.error);
    else if (trouble && trouble->code == u"reference-refused"_s)
        told.warnings << failureWords(*trouble);
    return told;
}

} // namespace lantian
