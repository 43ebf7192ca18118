#include "simulation/Log.h"

#include "base/Sha256.h"
#include "base/Uuid7.h"
#include "protocol/EventText.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian::simulation {

Log::Log(const Store &store)
{
    const auto read = store.read([&](Sql &sql) {
        sql.each(u"SELECT payload FROM event ORDER BY id"_s, [&](Row row) {
            const auto event = eventFromPayload(row.bytes(0));
            events[event->id] = *event;
            hashes[event->id] = sha256Hex(row.bytes(0));
            streams[event->stream].push_back(*event);
        });
        sql.each(u"SELECT event, reason FROM quarantine"_s,
                 [&](Row row) { refused[idFromText(row.text(0))] = row.text(1); });
        rows = Projection::rows(sql);
    });
    if (!read)
        qFatal("%s", qUtf8Printable(read.error().what));
    std::vector<Event> all;
    for (const auto &[id, event] : events)
        all.push_back(event);
    roster = Roster(all);
}

QString onlyIn(const QStringList &rows, const QStringList &others)
{
    const QSet<QString> known(others.begin(), others.end());
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const QString &row) { return !known.contains(row); });
    return found == rows.end() ? u"nothing else"_s : *found;
}

} // namespace lantian::simulation
