#include "sync/BundlePassing.h"

#include "base/DurableFile.h"
#include "protocol/Receipt.h"
#include "sync/AnswerMeaning.h"
#include "sync/HttpConnection.h"
#include "sync/SyncContext.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace lantian {

namespace {

/// Reading, checking and taking in a bundle of some gigabytes takes a hub minutes, in which nothing moves.
constexpr auto patience = 15min;

Result<BundlePassed> passedBy(const HubAnswer &answer, const QString &path)
{
    Result<BundleOutcome> outcome = bundleOutcomeFromJson(QJsonDocument::fromJson(answer.body).object());
    if (!outcome)
        return Error{Error::Kind::Unreachable, outcome.error().what, u"hub-not-there"_s};
    const QString receipt = receiptPathOf(path);
    const Result<void> written = durableReplace(receipt, outcome->receipt + '\n');
    if (!written)
        return BundlePassed{*std::move(outcome), {}, written.error()};
    return BundlePassed{*std::move(outcome), receipt};
}

} // namespace

/// Does it, in its own thread.
class BundlePassing::Courier : public QObject
{
public:
    Courier(HubMembership membership, BundlePassing &sender)
        : m_membership(std::move(membership))
        , m_sender(sender)
    {}

    void pass(const QString &path)
    {
        m_connection = std::make_unique<HttpConnection>(m_membership.address);
        m_connection->send(
            {.method = "POST",
             .path = apiRoot + u"/bundles"_s,
             .headers = {{"authorization", "Bearer " + m_membership.enrolment.token.toLatin1()},
                         {"content-type", "application/octet-stream"}},
             .patience = patience,
             .bodyFile = path,
             .sent = [this](qint64 done, qint64 total) { Q_EMIT m_sender.progressed(done, total); }},
            [this, path](const Result<HubAnswer> &answer) {
                const AnswerMeaning meaning = meaningOf(answer, AnswerForm::Json);
                end(meaning.kind == AnswerMeaning::Kind::Done ? passedBy(*answer, path) : meaning.error);
            });
    }

    void cancel()
    {
        if (m_isOver)
            return;
        if (m_connection)
            m_connection->abandon();
        end(Error{Error::Kind::Cancelled, u"handing over the bundle was called off"_s});
    }

private:
    void end(const Result<BundlePassed> &passed)
    {
        m_isOver = true;
        Q_EMIT m_sender.ended(passed);
    }

    HubMembership m_membership;
    BundlePassing &m_sender;
    std::unique_ptr<HttpConnection> m_connection;
    bool m_isOver = false;
};

BundlePassing::BundlePassing(HubMembership membership, QObject *parent)
    : QObject(parent)
    , m_courier(new Courier(std::move(membership), *this))
{
    m_courier->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_courier, &QObject::deleteLater);
    m_thread.start();
}

BundlePassing::~BundlePassing()
{
    m_thread.quit();
    m_thread.wait();
}

void BundlePassing::start(const QString &path)
{
    QMetaObject::invokeMethod(
        m_courier, [this, path] { m_courier->pass(path); }, Qt::QueuedConnection);
}

void BundlePassing::cancel()
{
    QMetaObject::invokeMethod(
        m_courier, [this] { m_courier->cancel(); }, Qt::QueuedConnection);
}

} // namespace lantian
