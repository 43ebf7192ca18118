#pragma once

#include "base/Hlc.h"

#include <QJsonObject>
#include <QUuid>

#include <optional>
#include <vector>

namespace lantian {

/// What kinds of event this version understands (protocol.md 1.3).
enum class EventKind {
    CaseReported,
    CaseAmended,
    CasePhotoAdded,
    CaseAccepted,
    CaseRejected,
    CaseMerged,
    CaseDispatched,
    CaseReturned,
    CaseExtended,
    CaseProgressed,
    CaseRectified,
    CaseVerified,
    CaseClosed,
    CaseLookedBack,
    CaseUrged,
    SiteRegistered,
    SiteUpdated,
    SiteRetired,
    InspectionCompleted,
    DeviceEnrolled,
    DeviceRevoked,
    UserGranted,
    UserDisabled,
};

/// The kind's name on the wire, such as `case.reported`.
QString key(EventKind kind);
std::optional<EventKind> eventKindFromKey(const QString &key);

/// What the events of one stream are about.
enum class Subject { Case, Site, Inspection, Registry };
Subject subjectOf(EventKind kind);

/// One thing that happened, as its payload says (protocol.md 1.2). Never changed once made.
struct Event {
    QUuid id;        ///< UUIDv7, made at the first tap
    QUuid stream;    ///< the case, site or inspection
    QString kind;    ///< kept as text: a kind that only a newer version knows is stored all the same
    int version = 1; ///< of this kind's `data`
    Hlc hlc;
    QDateTime at; ///< the device's wall clock, UTC in here
    QUuid device;
    QUuid author;
    qint64 seq = 0; ///< from 1, without a gap on one device
    QString prev;   ///< SHA-256 of the device's previous payload; 64 zeros for the first
    QJsonObject data;

    bool operator==(const Event &) const = default;
};

/// The order everywhere: by (`hlc`, `id`).
bool isEarlier(const Event &a, const Event &b);

/// The `prev` of a device's first event.
inline QString noPrevious()
{
    return QString(64, u'0');
}

} // namespace lantian
