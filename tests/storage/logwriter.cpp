#include "base/Sha256.h"
#include "protocol/EventText.h"
#include "storage/Migrations.h"
#include "storage/Store.h"
#include "support/Events.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

namespace {

SignedEvent nextReport(EventSource &source)
{
    const QUuid inspector = numberedId(1);
    const QUuid stream = QUuid::createUuid();
    const Event event = source.make(EventKind::CaseReported, stream, inspector,
                                    {{u"category"_s, u"burn"_s}, {u"grid"_s, u"990101100200001"_s}});
    const QByteArray payload = *payloadText(event);
    return {event, "h", payload, "s", sha256Hex(payload)};
}

/// Time for others to overtake, between the number an event gets and its commit.
void dawdle(Sql &sql)
{
    sql.command(u"SELECT pg_sleep(random() / 50)"_s);
}

/// As a hub writes.
Result<void> appended(Store &store, const SignedEvent &event)
{
    return store.write([&](Sql &sql) {
        store.log().append(sql, event, EventLog::Origin::Received, event.event.at);
        dawdle(sql);
    });
}

/// The control: a transaction without the writers' lock.
Result<void> appendedWithoutLock(Sql &sql, const SignedEvent &event)
{
    try {
        sql.command(u"BEGIN"_s);
        EventLog::copy(sql, event);
        dawdle(sql);
        sql.commit();
    } catch (const SqlFailure &failure) {
        return failure.error;
    }
    return {};
}

Result<void> written(const QString &url, int number, int count, bool isLocked)
{
    const auto store = Store::open(url, Database::Access::ReadWrite);
    if (!store)
        return store.error();
    const auto engine = Engine::at(url, Engine::Access::ReadWrite);
    if (!engine)
        return engine.error();
    const auto bare = (*engine)->connect();
    if (!bare)
        return bare.error();
    EventSource source(quint64(0xd0 + number));
    for (int i = 0; i < count; ++i) {
        const SignedEvent event = nextReport(source);
        const auto done = isLocked ? appended(**store, event) : appendedWithoutLock(**bare, event);
        if (!done)
            return done.error();
    }
    return {};
}

} // namespace

/// One of several processes that write the same log: logwriter URL NUMBER COUNT locked|unlocked.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = app.arguments();
    if (words.size() != 5)
        return 2;
    const auto done = written(words[1], words[2].toInt(), words[3].toInt(), words[4] == u"locked"_s);
    if (!done)
        qCritical("%s", qUtf8Printable(done.error().what));
    return done ? 0 : 1;
}
