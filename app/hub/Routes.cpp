#include "hub/BundleBody.h"
#include "hub/CaseAnswers.h"
#include "hub/ExportAnswers.h"
#include "hub/FeedPage.h"
#include "hub/Intake.h"
#include "hub/PhotoAnswer.h"
#include "hub/Receipts.h"
#include "hub/ReferenceAnswer.h"
#include "hub/Route.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian::hub {

/// The whole API at a glance. Where HEAD is something else than GET, it stands first.
std::vector<Api::Route> Api::routes()
{
    using enum Route::Entry;
    constexpr qint64 noBody = Route::noBody;
    constexpr qint64 maxEnrolmentBytes = 16'384;
    const QString root = u"/api/v1"_s;
    Office &office = m_office;
    return {
        {"GET", u"/healthz"_s, Open, noBody,
         [](const Asked &) {
             return jsonAnswer(200, {{u"status"_s, u"ok"_s}});
         }},
        {"GET", u"/readyz"_s, Open, noBody, [this](const Asked &) { return readiness(); }},
        {"GET", u"/metrics"_s, Open, noBody, [this](const Asked &asked) { return metrics(asked.request); }},
        {"GET", root + u"/hub"_s, Token, noBody, [this](const Asked &) { return description(); }},
        {"POST", root + u"/enrolments"_s, Open, maxEnrolmentBytes,
         [this](const Asked &asked) { return enrolling(asked.request, asked.body); }},
        {"POST", root + u"/events"_s, Token, office.limits.maxEventsBytes,
         [&office](const Asked &asked) { return eventsTaken(office, *asked.caller, asked.body); }},
        {"GET", root + u"/events"_s, Token, noBody,
         [&office](const Asked &asked) { return feedPage(office, *asked.caller, asked.request); }},
        {"GET", root + u"/receipt"_s, Token, noBody,
         [&office](const Asked &asked) { return receiptFor(office, *asked.caller); }},
        {"OPTIONS", root + u"/photos"_s, Open, noBody,
         [this](const Asked &) { return m_uploads.abilities(); }},
        {"POST", root + u"/photos"_s, Token, noBody,
         [this](const Asked &asked) { return m_uploads.created(*asked.caller, asked.request); }},
        {"HEAD", root + u"/photos/*"_s, Token, noBody,
         [this](const Asked &asked) { return m_uploads.offset(*asked.caller, asked.about); }},
        {"PATCH", root + u"/photos/*"_s, Token, noBody,
         [this](const Asked &asked) {
             return m_uploads.continued(*asked.caller, asked.request, asked.about, asked.breakOff);
         }},
        {"DELETE", root + u"/photos/*"_s, Token, noBody,
         [this](const Asked &asked) { return m_uploads.ended(*asked.caller, asked.request, asked.about); }},
        {"GET", root + u"/photos/*"_s, AuditedToken, noBody,
         [&office](const Asked &asked) {
             return photoAnswer(office, *asked.caller, asked.request, asked.about);
         }},
        {"POST", root + u"/bundles"_s, AuditedToken, noBody,
         [&office](const Asked &asked) { return bundleBegun(office, *asked.caller, asked.request); }},
        {"GET", root + u"/reference"_s, Token, noBody,
         [&office](const Asked &asked) { return referenceAnswer(office, *asked.caller, asked.request); }},
        {"GET", root + u"/cases"_s, AuditedToken, noBody,
         [&office](const Asked &asked) { return casesAnswer(office, *asked.caller, asked.request); }},
        {"GET", root + u"/cases/*"_s, AuditedToken, noBody,
         [&office](const Asked &asked) { return caseAnswer(office, *asked.caller, asked.about); }},
        {"GET", root + u"/statistics"_s, AuditedToken, noBody,
         [&office](const Asked &asked) { return statisticsAnswer(office, *asked.caller); }},
        {"GET", root + u"/exports"_s, Token, noBody, [](const Asked &) { return exportsAnswer(); }},
        {"GET", root + u"/exports/*"_s, AuditedToken, noBody,
         [&office](const Asked &asked) { return exportAnswer(office, *asked.caller, asked.about); }},
    };
}

} // namespace lantian::hub
