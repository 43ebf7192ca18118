#include "ui/EventWords.h"

#include "base/Clock.h"
#include "base/Uuid7.h"
#include "domain/Photo.h"
#include "ui/CaseWords.h"
#include "ui/Language.h"
#include "ui/TimeWords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("EventWords", text);
}

/// `bare` alone, or `with` followed by `words` where there are any.
QString optionally(const char *bare, const char *with, const QString &words)
{
    return words.isEmpty() ? said(bare) : said(with).arg(words);
}

QString fieldName(const Category *category, const QString &key)
{
    const Field *field = category ? category->field(key) : nullptr;
    return field ? spoken(field->name) : key;
}

QString amended(const QJsonObject &data, const Category *category)
{
    QStringList changed;
    const QStringList fields = data[u"fields"_s].toObject().keys();
    for (const QString &field : fields)
        changed << fieldName(category, field);
    if (data.contains(u"position"_s))
        changed << said(QT_TRANSLATE_NOOP("EventWords", "position"));
    const QString separator = said(QT_TRANSLATE_NOOP("EventWords", ", "));
    return optionally(QT_TRANSLATE_NOOP("EventWords", "Corrected"),
                      QT_TRANSLATE_NOOP("EventWords", "Corrected: %1"), changed.join(separator));
}

QString dispatched(const Event &event, const Catalogue &catalogue)
{
    const QString department = departmentWords(catalogue, event.data[u"department"_s].toString());
    const QDateTime due = fromRfc3339(event.data[u"due"_s].toString());
    if (!due.isValid())
        return said(QT_TRANSLATE_NOOP("EventWords", "Dispatched to %1")).arg(department);
    const double hours = double(event.at.secsTo(due)) / 3600;
    const bool inHours = hours < 48;
    const int count = qRound(inHours ? hours : hours / 24);
    const QString words =
        inHours
            ? QCoreApplication::translate("EventWords", "Dispatched to %1, within %n hour(s)", nullptr, count)
            : QCoreApplication::translate("EventWords", "Dispatched to %1, within %n day(s)", nullptr, count);
    return words.arg(department);
}

QString returned(const QJsonObject &data, const Category *category)
{
    QStringList missing;
    for (const QString &key : textsFromJson(data[u"missing"_s]))
        missing << fieldName(category, key);
    const QString separator = said(QT_TRANSLATE_NOOP("EventWords", ", "));
    return optionally(QT_TRANSLATE_NOOP("EventWords", "Returned"),
                      QT_TRANSLATE_NOOP("EventWords", "Returned, missing: %1"), missing.join(separator));
}

QString lookedBack(const QString &result)
{
    if (result == u"consolidated"_s)
        return said(QT_TRANSLATE_NOOP("EventWords", "Look-back: still put right"));
    if (result == u"relapsed"_s)
        return said(QT_TRANSLATE_NOOP("EventWords", "Look-back: relapsed, reopened"));
    if (result == u"false"_s)
        return said(QT_TRANSLATE_NOOP("EventWords", "Look-back: never put right, reopened"));
    if (result == u"perfunctory"_s)
        return said(QT_TRANSLATE_NOOP("EventWords", "Look-back: put right for show, reopened"));
    return said(QT_TRANSLATE_NOOP("EventWords", "Look-back: %1")).arg(result);
}

QString deedOf(EventKind kind, const Event &event, const Catalogue &catalogue, const Category *category)
{
    const QJsonObject &data = event.data;
    switch (kind) {
    case EventKind::CaseReported:
        return optionally(QT_TRANSLATE_NOOP("EventWords", "Reported"),
                          QT_TRANSLATE_NOOP("EventWords", "Reported: %1"), data[u"summary"_s].toString());
    case EventKind::CaseAmended:
        return amended(data, category);
    case EventKind::CasePhotoAdded:
        return said(QT_TRANSLATE_NOOP("EventWords", "Photos added"));
    case EventKind::CaseAccepted:
        return optionally(QT_TRANSLATE_NOOP("EventWords", "Accepted"),
                          QT_TRANSLATE_NOOP("EventWords", "Accepted as %1"), data[u"number"_s].toString());
    case EventKind::CaseRejected:
        return said(QT_TRANSLATE_NOOP("EventWords", "Not accepted"));
    case EventKind::CaseMerged:
        return said(QT_TRANSLATE_NOOP("EventWords", "Merged into case %1"))
            .arg(shortId(idFromText(data[u"into"_s].toString())));
    case EventKind::CaseDispatched:
        return dispatched(event, catalogue);
    case EventKind::CaseReturned:
        return returned(data, category);
    case EventKind::CaseExtended:
        return said(QT_TRANSLATE_NOOP("EventWords", "Deadline extended"));
    case EventKind::CaseProgressed:
        return said(QT_TRANSLATE_NOOP("EventWords", "Being put right"));
    case EventKind::CaseRectified:
        return optionally(QT_TRANSLATE_NOOP("EventWords", "Put right"),
                          QT_TRANSLATE_NOOP("EventWords", "Put right: %1"), data[u"measures"_s].toString());
    case EventKind::CaseVerified:
        return data[u"result"_s].toString() == u"pass"_s
                   ? said(QT_TRANSLATE_NOOP("EventWords", "Verified: passed"))
                   : said(QT_TRANSLATE_NOOP("EventWords", "Verified: not passed"));
    case EventKind::CaseClosed:
        return optionally(QT_TRANSLATE_NOOP("EventWords", "Closed"),
                          QT_TRANSLATE_NOOP("EventWords", "Closed: %1"), data[u"basis"_s].toString());
    case EventKind::CaseLookedBack:
        return lookedBack(data[u"result"_s].toString());
    case EventKind::CaseUrged:
        return said(QT_TRANSLATE_NOOP("EventWords", "Urged"));
    default:
        return said(QT_TRANSLATE_NOOP("EventWords", "Something about another matter (%1)")).arg(event.kind);
    }
}

} // namespace

EventWords eventWords(const Event &event, const Catalogue &catalogue, const QString &category,
                      const QDateTime &now)
{
    EventWords words;
    if (const auto kind = eventKindFromKey(event.kind))
        words.deed = deedOf(*kind, event, catalogue, catalogue.category(category));
    else
        words.deed = said(QT_TRANSLATE_NOOP("EventWords", "Something this version does not know (%1)"))
                         .arg(event.kind);
    QStringList added = {event.data[u"reason"_s].toString(), event.data[u"note"_s].toString()};
    added.removeAll(QString());
    words.note = added.join(u'\n');
    if (const QDateTime due = fromRfc3339(event.data[u"due"_s].toString()); due.isValid())
        words.aside = said(QT_TRANSLATE_NOOP("EventWords", "due %1")).arg(momentWords(due, now));
    return words;
}

QString refusalWords(Refusal refusal)
{
    switch (refusal) {
    case Refusal::NotReported:
        return said(QT_TRANSLATE_NOOP("EventWords", "the report it is about has not arrived here"));
    case Refusal::AlreadyReported:
        return said(QT_TRANSLATE_NOOP("EventWords", "this case had been reported already"));
    case Refusal::Superseded:
        return said(QT_TRANSLATE_NOOP("EventWords", "another decision was made before it; decide anew"));
    case Refusal::WrongState:
        return said(QT_TRANSLATE_NOOP("EventWords", "not possible in the state the case was in"));
    case Refusal::NotAllowed:
        return said(QT_TRANSLATE_NOOP("EventWords", "the role or its area does not permit it"));
    case Refusal::Incomplete:
        return said(QT_TRANSLATE_NOOP("EventWords", "it lacks what it needs"));
    case Refusal::Unknown:
        return said(QT_TRANSLATE_NOOP("EventWords", "made by a newer version; update the program"));
    }
    Q_UNREACHABLE();
}

} // namespace lantian
