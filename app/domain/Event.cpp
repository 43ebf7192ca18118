#include "domain/Event.h"

#include "base/Uuid7.h"

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr std::array kindNames{
    std::pair{EventKind::CaseReported, "case.reported"_L1},
    std::pair{EventKind::CaseAmended, "case.amended"_L1},
    std::pair{EventKind::CasePhotoAdded, "case.photo_added"_L1},
    std::pair{EventKind::CaseAccepted, "case.accepted"_L1},
    std::pair{EventKind::CaseRejected, "case.rejected"_L1},
    std::pair{EventKind::CaseMerged, "case.merged"_L1},
    std::pair{EventKind::CaseDispatched, "case.dispatched"_L1},
    std::pair{EventKind::CaseReturned, "case.returned"_L1},
    std::pair{EventKind::CaseExtended, "case.extended"_L1},
    std::pair{EventKind::CaseProgressed, "case.progressed"_L1},
    std::pair{EventKind::CaseRectified, "case.rectified"_L1},
    std::pair{EventKind::CaseVerified, "case.verified"_L1},
    std::pair{EventKind::CaseClosed, "case.closed"_L1},
    std::pair{EventKind::CaseLookedBack, "case.looked_back"_L1},
    std::pair{EventKind::CaseUrged, "case.urged"_L1},
    std::pair{EventKind::SiteRegistered, "site.registered"_L1},
    std::pair{EventKind::SiteUpdated, "site.updated"_L1},
    std::pair{EventKind::SiteRetired, "site.retired"_L1},
    std::pair{EventKind::InspectionCompleted, "inspection.completed"_L1},
    std::pair{EventKind::DeviceEnrolled, "device.enrolled"_L1},
    std::pair{EventKind::DeviceRevoked, "device.revoked"_L1},
    std::pair{EventKind::UserGranted, "user.granted"_L1},
    std::pair{EventKind::UserDisabled, "user.disabled"_L1},
};

} // namespace

QString key(EventKind kind)
{
    for (const auto &[value, text] : kindNames) {
        if (value == kind)
            return text;
    }
    Q_UNREACHABLE();
}

std::optional<EventKind> eventKindFromKey(const QString &key)
{
    for (const auto &[value, text] : kindNames) {
        if (text == key)
            return value;
    }
    return std::nullopt;
}

Subject subjectOf(EventKind kind)
{
    switch (kind) {
    case EventKind::SiteRegistered:
    case EventKind::SiteUpdated:
    case EventKind::SiteRetired:
        return Subject::Site;
    case EventKind::InspectionCompleted:
        return Subject::Inspection;
    case EventKind::DeviceEnrolled:
    case EventKind::DeviceRevoked:
    case EventKind::UserGranted:
    case EventKind::UserDisabled:
        return Subject::Registry;
    default:
        return Subject::Case;
    }
}

bool isEarlier(const Event &a, const Event &b)
{
    return a.hlc != b.hlc ? a.hlc < b.hlc : idText(a.id) < idText(b.id);
}

} // namespace lantian
