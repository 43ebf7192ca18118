#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <mutex>
#include <tuple>

namespace lantian::hub {

/// Counts answers by route and status. May be used from several threads.
class Tally
{
public:
    void count(const QByteArray &method, const QString &route, int status);
    /// What was counted, as Prometheus reads it (text format 0.0.4).
    QByteArray text() const;

private:
    mutable std::mutex m_mutex;
    std::map<std::tuple<QString, QByteArray, int>, qint64> m_counts; ///< by route, method, status
};

} // namespace lantian::hub
