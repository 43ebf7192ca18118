#include "domain/Case.h"

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr std::array stateNames{
    std::pair{CaseState::Reported, "reported"_L1},     std::pair{CaseState::Accepted, "accepted"_L1},
    std::pair{CaseState::Rejected, "rejected"_L1},     std::pair{CaseState::Merged, "merged"_L1},
    std::pair{CaseState::Returned, "returned"_L1},     std::pair{CaseState::Dispatched, "dispatched"_L1},
    std::pair{CaseState::Rectifying, "rectifying"_L1}, std::pair{CaseState::Rectified, "rectified"_L1},
    std::pair{CaseState::Verified, "verified"_L1},     std::pair{CaseState::Closed, "closed"_L1},
};

} // namespace

QString key(CaseState state)
{
    for (const auto &[value, text] : stateNames) {
        if (value == state)
            return text;
    }
    Q_UNREACHABLE();
}

std::optional<CaseState> caseStateFromKey(const QString &key)
{
    for (const auto &[value, text] : stateNames) {
        if (text == key)
            return value;
    }
    return std::nullopt;
}

bool isOpen(CaseState state)
{
    return state != CaseState::Closed && state != CaseState::Rejected && state != CaseState::Merged;
}

QString key(Refusal refusal)
{
    switch (refusal) {
    case Refusal::NotReported:
        return u"not-reported"_s;
    case Refusal::AlreadyReported:
        return u"already-reported"_s;
    case Refusal::Superseded:
        return u"superseded"_s;
    case Refusal::WrongState:
        return u"wrong-state"_s;
    case Refusal::NotAllowed:
        return u"not-allowed"_s;
    case Refusal::Incomplete:
        return u"incomplete"_s;
    case Refusal::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

} // namespace lantian
