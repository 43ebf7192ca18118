#include "fieldwork/Salvage.h"

#include "base/Sha256.h"
#include "storage/EventRow.h"
#include "storage/Migrations.h"
#include "storage/People.h"

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

/// By arrival, so that what is read from both ends comes together once and in order.
using Events = std::map<qint64, SignedEvent>;

/// Reads in `order` as far as the damage lets it.
void readUntilDamage(const Database &damaged, const QString &order, Events &events)
{
    const auto read = damaged.read([&](Sql &sql) {
        sql.each(u"SELECT %1, arrival FROM event ORDER BY arrival %2"_s.arg(signedEventColumns, order),
                 [&](Row row) {
                     const SignedEvent stored = signedEventOf(row);
                     if (sha256Hex(stored.payload) == stored.hash)
                         events.emplace(row.integer(signedEventColumnCount), stored);
                 });
    });
    Q_UNUSED(read); // it ends where the damage begins
}

/// Those ids of the outbox that can be read, or all events where it cannot.
void copyOutbox(const Database &damaged, Sql &sql)
{
    const auto waiting = damaged.read([](Sql &source) {
        return source.all(u"SELECT id FROM outbox WHERE subject = 'event'"_s,
                          [](Row row) { return row.text(0); });
    });
    if (!waiting)
        sql.run(u"INSERT INTO outbox (subject, id) SELECT 'event', id FROM event"_s);
    else
        for (const QString &id : *waiting)
            sql.run(u"INSERT INTO outbox (subject, id) VALUES ('event', ?)"_s, id);
}

void copyPeople(const Database &damaged, Sql &sql)
{
    const auto people = damaged.read(People::all);
    if (!people)
        return;
    for (const Person &person : *people)
        People::keep(sql, person);
}

} // namespace

Result<Salvaged> salvaged(const QString &path)
{
    const auto damaged = Database::open(path, deviceMigrations, Database::Access::ReadOnly);
    if (!damaged)
        return damaged.error();
    Events events;
    readUntilDamage(**damaged, u"ASC"_s, events);
    readUntilDamage(**damaged, u"DESC"_s, events);

    Salvaged done{std::make_unique<QTemporaryDir>(), nullptr, qint64(events.size())};
    auto scratch = Store::open(done.folder->filePath(u"salvaged.db"_s), Database::Access::ReadWrite);
    if (!scratch)
        return scratch.error();
    done.store = *std::move(scratch);
    const auto kept = done.store->write([&](Sql &sql) {
        for (const auto &[arrival, event] : events)
            EventLog::copy(sql, event);
        copyPeople(**damaged, sql);
        copyOutbox(**damaged, sql);
        Projection projection;
        projection.rebuild(sql);
    });
    if (!kept)
        return kept.error();
    return done;
}

} // namespace lantian
