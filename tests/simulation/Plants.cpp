#include "simulation/Plants.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian::simulation {

const std::vector<std::pair<Plant, QString>> &plants()
{
    static const std::vector<std::pair<Plant, QString>> all{
        {Plant::HubForgetsCommits, u"hub-forgets-commits"_s},
        {Plant::SavedBeforeCommit, u"saved-before-commit"_s},
        {Plant::CursorByTime, u"cursor-by-time"_s},
        {Plant::PageLost, u"page-lost"_s},
        {Plant::EpochUnchanged, u"epoch-unchanged"_s},
        {Plant::ScopeLeak, u"scope-leak"_s},
        {Plant::NewIdAtRetry, u"new-id-at-retry"_s},
        {Plant::PhotoUnchecked, u"photo-unchecked"_s},
        {Plant::RevokedLetIn, u"revoked-let-in"_s},
        {Plant::EmptiedByAnswer, u"emptied-by-answer"_s},
        {Plant::RelayForgets, u"relay-forgets"_s},
        {Plant::RelayEpoch, u"relay-epoch"_s},
        {Plant::RelayNearSighted, u"relay-near-sighted"_s},
    };
    return all;
}

bool isOfTies(Plant plant)
{
    return plant == Plant::RelayForgets || plant == Plant::RelayEpoch || plant == Plant::RelayNearSighted;
}

} // namespace lantian::simulation
