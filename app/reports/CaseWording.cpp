#include "reports/CaseWording.h"

#include <QCoreApplication>

namespace lantian {

namespace {

struct CaseWording {
    Q_DECLARE_TR_FUNCTIONS(CaseWording)
};

} // namespace

QString stateWords(CaseState state)
{
    switch (state) {
    case CaseState::Reported:
        return CaseWording::tr("To be accepted");
    case CaseState::Accepted:
        return CaseWording::tr("Accepted");
    case CaseState::Rejected:
        return CaseWording::tr("Not accepted");
    case CaseState::Merged:
        return CaseWording::tr("Merged");
    case CaseState::Returned:
        return CaseWording::tr("Returned");
    case CaseState::Dispatched:
        return CaseWording::tr("Dispatched");
    case CaseState::Rectifying:
        return CaseWording::tr("Being put right");
    case CaseState::Rectified:
        return CaseWording::tr("To be verified");
    case CaseState::Verified:
        return CaseWording::tr("Verified");
    case CaseState::Closed:
        return CaseWording::tr("Closed");
    }
    Q_UNREACHABLE();
}

QString severityWords(Severity severity)
{
    switch (severity) {
    case Severity::General:
        return CaseWording::tr("Ordinary");
    case Severity::Serious:
        return CaseWording::tr("Serious");
    case Severity::Severe:
        return CaseWording::tr("Severe");
    case Severity::Urgent:
        return CaseWording::tr("Urgent");
    }
    Q_UNREACHABLE();
}

} // namespace lantian
