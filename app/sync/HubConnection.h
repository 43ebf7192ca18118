#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QMap>

#include <chrono>
#include <functional>

namespace lantian {

/// HTTP headers by name in lower case.
using HubHeaders = QMap<QByteArray, QByteArray>;

/// One request to a hub. Each may be sent twice without harm.
struct HubRequest {
    QByteArray method; ///< GET, HEAD, POST, PATCH
    QString path;      ///< from the root, with the query: `/api/v1/hub`
    HubHeaders headers;
    QByteArray body;
    std::chrono::milliseconds patience{30'000}; ///< how long nothing may move before it counts as unanswered
    qint64 mostBytes = qint64(64) << 20;        ///< a longer answer is none
    QString bodyFile = {};                      ///< whose bytes are sent in place of `body`; empty for none
    std::function<void(qint64 done, qint64 total)> sent = {}; ///< told of the body's bytes. May be empty
};

/// What a hub, or whoever stood in its place, answered.
struct HubAnswer {
    int status = 0;
    HubHeaders headers;
    QByteArray body;

    QByteArray header(const QByteArray &name) const { return headers.value(name); }
};

/// The way to one hub.
class HubConnection
{
public:
    using Then = std::function<void(const Result<HubAnswer> &)>;

    virtual ~HubConnection() = default;

    /// Sends `request`; `then` is called once, later, with the answer. Unreachable when there was none within
    /// the request's patience; Denied, `hub-other-key`, when whoever answered is not the pinned hub, who then
    /// got no byte of the request; Storage when the body's file cannot be read.
    virtual void send(const HubRequest &request, Then then) = 0;
    /// Gives up all that was sent; no `then` of it is called any more.
    virtual void abandon() = 0;
};

} // namespace lantian
