#include "sync/HubGreeting.h"

#include "storage/Settings.h"
#include "sync/SyncPlan.h"
#include "sync/SyncSettings.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

void HubGreeting::begin(End end)
{
    m_end = std::move(end);
    m_context.calls.call(
        {.method = "GET", .path = apiRoot + u"/hub"_s, .patience = std::chrono::seconds(10)},
        AnswerForm::Json, m_life.held([this](const AnswerMeaning &meaning, const HubAnswer &answer) {
            if (meaning.kind != AnswerMeaning::Kind::Done) {
                m_end(meaning.error);
                return;
            }
            const auto hub = hubDescriptionFromJson(QJsonDocument::fromJson(answer.body).object());
            if (hub)
                take(*hub);
            else
                m_end(Error{Error::Kind::Unreachable, hub.error().what, u"hub-not-there"_s});
        }));
}

void HubGreeting::take(const HubDescription &hub)
{
    const Enrolment &enrolment = m_context.membership.enrolment;
    if (hub.device != enrolment.hubDevice || !(hub.publicKey == enrolment.hubKey)) {
        m_end(Error{Error::Kind::Denied, u"another hub answers than this machine is enrolled with"_s,
                    u"hub-other-key"_s});
        return;
    }
    m_context.store.ask(
        [skew = clockSkewS(m_context.clock.now(), hub.time)](Store &store) {
            return store.write([&](Sql &sql) {
                Settings::keep(sql, syncSetting::clockSkew, QString::number(skew));
                return Settings::value(sql, syncSetting::epoch);
            });
        },
        m_life.held([this, hub](const Result<QString> &epoch) {
            if (epoch)
                m_end(Greeted{hub, *epoch != hub.epoch});
            else
                m_end(epoch.error());
        }));
}

} // namespace lantian
