#include "hub/Tally.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian::hub {

void Tally::count(const QByteArray &method, const QString &route, int status)
{
    const std::scoped_lock lock(m_mutex);
    ++m_counts[{route, method, status}];
}

QByteArray Tally::text() const
{
    const std::scoped_lock lock(m_mutex);
    QByteArray text("# HELP lantian_answers_total Answers by route, method and status.\n"
                    "# TYPE lantian_answers_total counter\n");
    for (const auto &[what, count] : m_counts) {
        const auto &[route, method, status] = what;
        text += "lantian_answers_total{route=\"" + route.toLatin1() + "\",method=\"" + method +
                "\",status=\"" + QByteArray::number(status) + "\"} " + QByteArray::number(count) + '\n';
    }
    return text;
}

} // namespace lantian::hub
