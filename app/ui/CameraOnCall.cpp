#include "ui/CameraOnCall.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian {

void CameraOnCall::start()
{
    if (!isThere()) {
        Q_EMIT failed({Error::Kind::NotFound, u"there is no camera"_s, u"camera-none"_s});
        return;
    }
    if (!m_feed) {
        m_feed = m_make();
        connect(m_feed.get(), &CameraFeed::seen, this, &CameraFeed::seen);
        connect(m_feed.get(), &CameraFeed::captured, this, &CameraFeed::captured);
        connect(m_feed.get(), &CameraFeed::failed, this, &CameraFeed::failed);
    }
    m_feed->start();
}

void CameraOnCall::stop()
{
    if (m_feed)
        m_feed->stop();
}

void CameraOnCall::capture()
{
    if (m_feed)
        m_feed->capture();
}

} // namespace lantian
