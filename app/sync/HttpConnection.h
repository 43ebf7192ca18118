#pragma once

#include "protocol/HubAddress.h"
#include "sync/HubConnection.h"
#include "sync/Lifeline.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <memory>

namespace lantian {

/// The way to a hub over HTTP/1.1. Its addresses are tried in turn, from the one that answered last.
///
/// Over https no certificate authority is trusted. The hub is who shows the pinned key; with whoever does
/// not, the connection ends after the handshake, before a byte of the request.
class HttpConnection final : public HubConnection
{
public:
    explicit HttpConnection(HubAddress hub);
    ~HttpConnection() override;

    void send(const HubRequest &request, Then then) override;
    void abandon() override;

private:
    struct Attempt;

    void tryNext(const std::shared_ptr<Attempt> &attempt);
    void take(const std::shared_ptr<Attempt> &attempt, QNetworkReply *reply);
    void watchPin(const std::shared_ptr<Attempt> &attempt, QNetworkReply *reply) const;

    HubAddress m_hub;
    qsizetype m_answering = 0; ///< which address answered last
    QNetworkAccessManager m_network;
    Lifeline m_life;
};

} // namespace lantian
