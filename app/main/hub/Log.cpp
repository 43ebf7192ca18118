#include "main/hub/Log.h"

#include "base/Clock.h"

#include <QJsonDocument>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

void logLine(const QString &event, QJsonObject more)
{
    more[u"time"_s] = localRfc3339(SystemClock().now());
    more[u"event"_s] = event;
    const QByteArray line = QJsonDocument(more).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

void logQtMessages()
{
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &message) {
        logLine(u"qt"_s, {{u"message"_s, message}});
    });
}

} // namespace lantian
