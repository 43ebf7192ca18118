#include "domain/DecisionFields.h"

#include "domain/Decision.h"

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

/// In the order in which a case goes through them.
constexpr std::array decisions{
    EventKind::CaseAccepted,   EventKind::CaseRejected, EventKind::CaseMerged, EventKind::CaseReturned,
    EventKind::CaseDispatched, EventKind::CaseExtended, EventKind::CaseUrged,  EventKind::CaseProgressed,
    EventKind::CaseRectified,  EventKind::CaseVerified, EventKind::CaseClosed, EventKind::CaseLookedBack,
};

QString wordOf(EventKind kind)
{
    return key(kind).section(u'.', 1);
}

} // namespace

const std::vector<DecisionField> &decisionFields(EventKind kind)
{
    using Kind = DecisionField::Kind;
    static const std::map<EventKind, std::vector<DecisionField>> all{
        {EventKind::CaseAccepted, {{u"number"_s}}},
        {EventKind::CaseRejected, {{u"reason"_s, Kind::Text, true}}},
        {EventKind::CaseMerged, {{u"into"_s, Kind::Case, true}}},
        {EventKind::CaseReturned,
         {{u"reason"_s, Kind::Text, true}, {u"to"_s}, {u"missing"_s, Kind::TextList}}},
        {EventKind::CaseDispatched, {{u"department"_s, Kind::Department, true}, {u"due"_s, Kind::Instant}}},
        {EventKind::CaseExtended, {{u"due"_s, Kind::Instant, true}, {u"reason"_s, Kind::Text, true}}},
        {EventKind::CaseUrged, {}},
        {EventKind::CaseProgressed, {}},
        {EventKind::CaseRectified, {{u"measures"_s, Kind::Text, true}}},
        {EventKind::CaseVerified, {{u"result"_s, Kind::Choice, true, {u"pass"_s, u"fail"_s}}}},
        {EventKind::CaseClosed, {{u"basis"_s}}},
        {EventKind::CaseLookedBack,
         {{u"result"_s,
           Kind::Choice,
           true,
           {u"consolidated"_s, u"relapsed"_s, u"false"_s, u"perfunctory"_s}}}},
    };
    static const std::vector<DecisionField> none;
    const auto found = all.find(kind);
    return found == all.end() ? none : found->second;
}

std::optional<EventKind> decisionFromWord(const QString &word)
{
    const auto kind = eventKindFromKey(word.startsWith(u"case."_s) ? word : u"case."_s + word);
    return kind && isDecision(*kind) ? kind : std::nullopt;
}

QStringList decisionWords()
{
    QStringList words;
    for (const EventKind kind : decisions)
        words << wordOf(kind);
    return words;
}

} // namespace lantian
