// The control of the harnesses: takes the place of `lantian-ctl --data DIR report …`, but says that the
// record is saved before it is, and does not look whether it was. A harness that does not catch it proves
// nothing.
#include "base/DirectoryLock.h"
#include "base/Uuid7.h"
#include "fieldwork/KeyFile.h"
#include "fieldwork/Recorder.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace lantian;

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const DataDirectory directory{QCoreApplication::arguments().value(2)};
    if (QCoreApplication::arguments().value(3) == u"verify"_s) {
        std::puts("{\"sound\":true}"); // without a look
        return 0;
    }
    const SystemClock clock;
    const QUuid id = uuid7(clock.now());
    std::printf("{\"id\":\"%s\",\"saved\":true}\n", qUtf8Printable(idText(id)));
    std::fflush(stdout);

    const auto lock = DirectoryLock::taken(directory.path);
    auto identity = deviceIdentity(directory, clock);
    auto reference = referenceIn(directory);
    const auto store = Store::open(directory.database(), Database::Access::ReadWrite);
    if (!identity || !reference || !store)
        return 0;
    Recorder recorder(*std::move(identity), **store, std::make_shared<const Reference>(*std::move(reference)),
                      clock);
    const Draft draft{.id = id,
                      .owner = id,
                      .category = u"burn"_s,
                      .subtype = u"straw"_s,
                      .startedAt = clock.now(),
                      .changedAt = clock.now()};
    const auto known = recorder.introduce();
    const auto kept = (*store)->write([&](Sql &sql) { Drafts::start(sql, draft); });
    const auto done = recorder.record(id, Recorder::Completeness::NotRequired);
    Q_UNUSED(known);
    Q_UNUSED(kept);
    Q_UNUSED(done);
    return 0;
}
