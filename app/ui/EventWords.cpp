#include "ui/EventWords.h"

#include "base/Clock.h"
#include "base/Uuid7.h"
#include "domain/Photo.h"
#include "ui/CaseWords.h"
#include "ui/RecordWords.h"
#include "ui/TimeWords.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

/// `bare` alone, or `with` followed by `words` where there are any.
QString optionally(const char *bare, const char *with, const QString &words)
{
    return words.isEmpty() ? EventWords::tr(bare) : EventWords::tr(with).arg(words);
}

QString amended(const QJsonObject &data, const Catalogue &catalogue, const QString &category)
{
    QStringList changed = data[u"fields"_s].toObject().keys();
    if (data.contains(u"position"_s))
        changed << EventWords::tr("position"); // no field, so it stands as it is
    return optionally(QT_TRANSLATE_NOOP("EventWords", "Corrected"),
                      QT_TRANSLATE_NOOP("EventWords", "Corrected: %1"),
                      fieldNames(catalogue, category, changed));
}

QString dispatched(const Event &event, const Catalogue &catalogue)
{
    const QString department = departmentWords(catalogue, event.data[u"department"_s].toString());
    const QDateTime due = fromRfc3339(event.data[u"due"_s].toString());
    if (!due.isValid())
        return EventWords::tr("Dispatched to %1").arg(department);
    const double hours = double(event.at.secsTo(due)) / 3600;
    const bool inHours = hours < 48;
    const int count = qRound(inHours ? hours : hours / 24);
    const QString words = inHours ? EventWords::tr("Dispatched to %1, within %n hour(s)", nullptr, count)
                                  : EventWords::tr("Dispatched to %1, within %n day(s)", nullptr, count);
    return words.arg(department);
}

QString returned(const QJsonObject &data, const Catalogue &catalogue, const QString &category)
{
    return optionally(QT_TRANSLATE_NOOP("EventWords", "Returned"),
                      QT_TRANSLATE_NOOP("EventWords", "Returned, missing: %1"),
                      fieldNames(catalogue, category, textsFromJson(data[u"missing"_s])));
}

QString lookedBack(const QString &result)
{
    if (result == u"consolidated"_s)
        return EventWords::tr("Look-back: still put right");
    if (result == u"relapsed"_s)
        return EventWords::tr("Look-back: relapsed, reopened");
    if (result == u"false"_s)
        return EventWords::tr("Look-back: never put right, reopened");
    if (result == u"perfunctory"_s)
        return EventWords::tr("Look-back: put right for show, reopened");
    return EventWords::tr("Look-back: %1").arg(result);
}

QString deedOf(EventKind kind, const Event &event, const Catalogue &catalogue, const QString &category)
{
    const QJsonObject &data = event.data;
    switch (kind) {
    case EventKind::CaseReported:
        return optionally(QT_TRANSLATE_NOOP("EventWords", "Reported"),
                          QT_TRANSLATE_NOOP("EventWords", "Reported: %1"), data[u"summary"_s].toString());
    case EventKind::CaseAmended:
        return amended(data, catalogue, category);
    case EventKind::CasePhotoAdded:
        return EventWords::tr("Photos added");
    case EventKind::CaseAccepted:
        return optionally(QT_TRANSLATE_NOOP("EventWords", "Accepted"),
                          QT_TRANSLATE_NOOP("EventWords", "Accepted as %1"), data[u"number"_s].toString());
    case EventKind::CaseRejected:
        return EventWords::tr("Not accepted");
    case EventKind::CaseMerged:
        return EventWords::tr("Merged into case %1").arg(shortId(idFromText(data[u"into"_s].toString())));
    case EventKind::CaseDispatched:
        return dispatched(event, catalogue);
    case EventKind::CaseReturned:
        return returned(data, catalogue, category);
    case EventKind::CaseExtended:
        return EventWords::tr("Deadline extended");
    case EventKind::CaseProgressed:
        return EventWords::tr("Being put right");
    case EventKind::CaseRectified:
        return optionally(QT_TRANSLATE_NOOP("EventWords", "Put right"),
                          QT_TRANSLATE_NOOP("EventWords", "Put right: %1"), data[u"measures"_s].toString());
    case EventKind::CaseVerified:
        return data[u"result"_s].toString() == u"pass"_s ? EventWords::tr("Verified: passed")
                                                         : EventWords::tr("Verified: not passed");
    case EventKind::CaseClosed:
        return optionally(QT_TRANSLATE_NOOP("EventWords", "Closed"),
                          QT_TRANSLATE_NOOP("EventWords", "Closed: %1"), data[u"basis"_s].toString());
    case EventKind::CaseLookedBack:
        return lookedBack(data[u"result"_s].toString());
    case EventKind::CaseUrged:
        return EventWords::tr("Urged");
    default:
        return EventWords::tr("Something about another matter (%1)").arg(event.kind);
    }
}

} // namespace

EventWords eventWords(const Event &event, const Catalogue &catalogue, const QString &category,
                      const QDateTime &now)
{
    EventWords words;
    if (const auto kind = eventKindFromKey(event.kind))
        words.deed = deedOf(*kind, event, catalogue, category);
    else
        words.deed = EventWords::tr("Something this version does not know (%1)").arg(event.kind);
    QStringList added = {event.data[u"reason"_s].toString(), event.data[u"note"_s].toString()};
    added.removeAll(QString());
    words.note = added.join(u'\n');
    if (const QDateTime due = fromRfc3339(event.data[u"due"_s].toString()); due.isValid())
        words.aside = EventWords::tr("due %1").arg(momentWords(due, now));
    return words;
}

QString refusalWords(Refusal refusal)
{
    switch (refusal) {
    case Refusal::NotReported:
        return EventWords::tr("the report it is about has not arrived here");
    case Refusal::AlreadyReported:
        return EventWords::tr("this case had been reported already");
    case Refusal::Superseded:
        return EventWords::tr("another decision was made before it; decide anew");
    case Refusal::WrongState:
        return EventWords::tr("not possible in the state the case was in");
    case Refusal::NotAllowed:
        return EventWords::tr("the role or its area does not permit it");
    case Refusal::Incomplete:
        return EventWords::tr("it lacks what it needs");
    case Refusal::Unknown:
        return EventWords::tr("made by a newer version; update the program");
    }
    Q_UNREACHABLE();
}

} // namespace lantian
