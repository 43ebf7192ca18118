#include "main/hub/Upstream.h"

#include "hub/Upstream.h"
#include "main/ctl/ExchangeAnswer.h"
#include "main/hub/Log.h"
#include "storage/Relay.h"
#include "sync/AutoSync.h"
#include "sync/HubLink.h"

#include <QFile>
#include <QJsonObject>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace lantian {

namespace {

constexpr auto lookEvery = 5s; ///< for what waits to go up

/// The store of an open hub, for a thread that may wait for it.
class HubStore final : public StoreAccess
{
public:
    explicit HubStore(hub::Access &store) : m_store(store) {}

protected:
    void run(std::function<void(Store &)> work, std::function<void()> then) override
    {
        m_store.use(work);
        then();
    }

private:
    hub::Access &m_store;
};

/// A hub's tie to the hub above, as it is kept when this is made.
struct Tie {
    explicit Tie(hub::OpenHub &hub)
        : store(hub.office().store)
        , link({.hubFile = hub.directory().upstream(),
                .reference = {},
                .referenceCheck = {},
                .kept =
                    [&hub](Sql &sql, EventLog &log, const SignedEvent &event, qint64 arrival) {
                        hub::listFromAbove(hub.office(), sql, log, event, arrival);
                    }},
               hub.office().identity, store, hub.office().photos, hub.office().clock)
    {}

    HubStore store;
    HubLink link;
};

/// What is done with a tie; `end` is called once it has come to its end, from then on nothing is.
using TieWork = std::function<void(HubLink &link, const std::function<void()> &end)>;

/// One piece of work with a tie; its thread ends with it.
class Errand final : public QThread
{
public:
    Errand(hub::OpenHub &hub, const TieWork &work) : m_hub(hub), m_work(work) {}

protected:
    void run() override
    {
        Tie tie(m_hub);
        m_work(tie.link, [this] { quit(); }); // also before exec(), which then returns at once
        exec();
    }

private:
    hub::OpenHub &m_hub;
    const TieWork &m_work;
};

/// Does `work` in a thread of its own and waits for its end.
void besides(hub::OpenHub &hub, const TieWork &work)
{
    Errand errand(hub, work);
    errand.start();
    errand.wait();
}

/// Begins an exchange; who reads this hub's log has been told before whose word it brings.
void exchange(HubLink &link, hub::OpenHub &hub)
{
    if (link.membership()) {
        const Result<void> told = introduceUpstream(hub.office(), link.membership()->enrolment);
        if (!told)
            logLine(u"trouble"_s, {{u"what"_s, told.error().what}});
    }
    link.exchange();
}

/// Exchanges when it is time.
class Watch
{
public:
    explicit Watch(hub::OpenHub &hub) : m_hub(hub), m_auto(m_alarm, hub.office().clock, m_random)
    {
        QObject::connect(&m_auto, &AutoSync::due, &m_context, [this] { begin(); });
        m_timer.setInterval(lookEvery);
        QObject::connect(&m_timer, &QTimer::timeout, &m_context, [this] { look(); });
        m_timer.start();
    }

private:
    void look()
    {
        const bool isJoined = QFile::exists(m_hub.directory().upstream());
        m_auto.setEnabled(isJoined);
        if (!isJoined)
            return;
        const auto waits = m_hub.office().store.read([](Sql &sql) { return Relay::waits(sql); });
        m_auto.setWaiting(waits && *waits);
    }

    void begin()
    {
        m_auto.noteBegin();
        m_tie = std::make_unique<Tie>(m_hub);
        QObject::connect(&m_tie->link, &HubLink::ended, &m_context,
                         [this](const ExchangeResult &result) { takeEnd(result); });
        exchange(m_tie->link, m_hub);
    }

    void takeEnd(const ExchangeResult &result)
    {
        m_auto.noteEnd(!result.error);
        logLine(u"upstream"_s, {{u"word"_s, result.record.word},
                                {u"events_sent"_s, result.record.eventsSent},
                                {u"photos_sent"_s, result.record.photosSent},
                                {u"events_received"_s, result.record.eventsReceived},
                                {u"left"_s, toJson(result.left)},
                                {u"unsettled"_s, result.unsettled}});
    }

    hub::OpenHub &m_hub;
    LoopAlarm m_alarm;
    QRandomGenerator m_random{QRandomGenerator::system()->generate()};
    AutoSync m_auto;
    std::unique_ptr<Tie> m_tie; ///< of the last exchange: the kept membership may be another by the next one
    QTimer m_timer;
    QObject m_context; ///< goes first, and with it all that could still be called
};

} // namespace

Result<Answer> upstreamJoined(const Arguments &arguments, hub::OpenHub &hub)
{
    const Result<Invitation> invitation = invitationFromText(arguments.subjects.value(0));
    if (!invitation)
        return invitation.error();
    Result<Enrolment> enrolment = Error{Error::Kind::Cancelled, {}};
    besides(hub, [&](HubLink &link, const std::function<void()> &end) {
        QObject::connect(&link, &HubLink::enrolled, &link, [&, end](const Result<Enrolment> &answer) {
            enrolment = answer;
            end();
        });
        link.enrol(*invitation, hub.office().name, QStringLiteral(LANTIAN_VERSION), {});
    });
    if (!enrolment)
        return enrolment.error();
    if (enrolment->role != u"hub"_s) {
        QFile::remove(hub.directory().upstream());
        return wrongUsage(
            Answer::tr("join wants an invitation with --role hub, and this one is for a person"));
    }
    return Answer{
        .text = Answer::tr("This hub is now below %1, for %2.").arg(enrolment->hubName, enrolment->scope),
        .json = QJsonDocument(QJsonObject{{u"joined"_s, true},
                                          {u"hub"_s, enrolment->hubName},
                                          {u"role"_s, enrolment->role},
                                          {u"scope"_s, enrolment->scope}})};
}

Result<Answer> upstreamSynced(hub::OpenHub &hub)
{
    ExchangeResult result;
    besides(hub, [&](HubLink &link, const std::function<void()> &end) {
        QObject::connect(&link, &HubLink::ended, &link, [&, end](const ExchangeResult &answer) {
            result = answer;
            end();
        });
        exchange(link, hub);
    });
    return exchangeAnswer(result, {});
}

Result<void> nameUpstream(const hub::HubDirectory &directory, const QString &url)
{
    Result<HubMembership> kept = membershipAt(directory.upstream());
    if (!kept)
        return kept.error();
    if (!isHubUrl(url) || (url.startsWith(u"https:"_s) && kept->address.pin.isEmpty()))
        return wrongUsage(Answer::tr("--upstream wants the URL of the hub above, not %1").arg(url));
    if (kept->address.urls == QStringList(url))
        return {};
    HubMembership named = *kept;
    named.address.urls = {url};
    return keepMembership(directory.upstream(), named);
}

Upstream::~Upstream()
{
    quit();
    wait();
}

void Upstream::run()
{
    const Watch watch(m_hub);
    exec();
}

} // namespace lantian
