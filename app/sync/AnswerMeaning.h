#pragma once

#include "sync/HubConnection.h"

namespace lantian {

/// What an answer, or none, means for who asked.
struct AnswerMeaning {
    enum class Kind {
        Done,        ///< the hub did it
        NotModified, ///< what was asked for is what the asker has (304)
        NoAnswer,    ///< nobody, or somebody else than a hub: a captive portal, a proxy's page
        Later,       ///< the hub asks for patience, or is not well
        SignIn,      ///< the token counts no more: sync needs a new enrolment, recording goes on
        TooLarge,    ///< less at once might be taken
        Conflict,    ///< the hub stands elsewhere than one thought: it holds another number of bytes
        OtherBytes,  ///< what came was not what its sum promised
        Gone,        ///< there is no such thing
        Refused,     ///< the same again would be refused again
        Untrusted,   ///< somebody else answered in the place of the pinned hub
    };

    Kind kind = Kind::NoAnswer;
    Error error{Error::Kind::Unreachable, {}}; ///< unless it is Done or NotModified
    std::chrono::seconds wait{0};              ///< what the hub asked for; none with Later lets one choose
};

/// Which media type a good answer to a request has; none for those without a body.
enum class AnswerForm { Nothing, Json, Lines, Jws, Picture };

/// What `answer` to a request means, of which a good one has `form`.
///
/// A status counts only from who speaks this API: JSON of the right type, problem+json, or tus. What else
/// comes, such as a sign-in page of a Wi-Fi with 200, 302 or 401, is no answer. 413, 429 and 5xx count from
/// a proxy in front of the hub too.
AnswerMeaning meaningOf(const Result<HubAnswer> &answer, AnswerForm form);

/// Whether `error` says that the hub does not let this machine in any more, so that only enrolling anew
/// helps.
bool needsEnrolment(const Error &error);

} // namespace lantian
