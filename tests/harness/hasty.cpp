// The control of the chaos: takes the place of `lantian-ctl --data DIR sync`, but takes what waits out of the
// outbox as soon as it is being sent, before the hub has confirmed it. A harness that does not catch it
// proves nothing.
#include "fieldwork/KeyFile.h"
#include "storage/Store.h"
#include "sync/HubLink.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const DataDirectory directory{QCoreApplication::arguments().value(2)};
    const SystemClock clock;
    const auto identity = deviceIdentity(directory, clock);
    const auto store = Store::open(directory.database(), Database::Access::ReadWrite);
    if (!identity || !store)
        return 1;
    PhotoStore photos(directory.photos());
    StoreAtHand access(**store);
    HubLink link({directory.hub(),
                  {directory.catalogue(), directory.geography(), directory.calendar()},
                  [](const ReferenceSet &) { return Result<void>(); }},
                 *identity, access, photos, clock);
    bool isEmptied = false;
    QObject::connect(&link, &HubLink::progressed, &link, [&](const SyncProgress &progress) {
        if (isEmptied || progress.phase != SyncPhase::Sending || progress.photos.total == 0)
            return;
        const auto emptied = (*store)->write([](Sql &sql) { sql.run(u"DELETE FROM outbox"_s); });
        isEmptied = emptied.has_value();
    });
    QObject::connect(&link, &HubLink::ended, &link, [](const ExchangeResult &result) {
        QCoreApplication::exit(result.record.outcome == ExchangeRecord::Outcome::Complete ? 0 : 1);
    });
    link.exchange();
    return QCoreApplication::exec();
}
