#include "fieldwork/KeyFile.h"

#include "base/DurableFile.h"
#include "base/SecretFile.h"
#include "base/Uuid7.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

Result<DeviceIdentity> madeIn(const QString &path, const Clock &clock)
{
    DeviceIdentity made{uuid7(clock.now()), DeviceKey::fresh()};
    if (const auto kept = durablePut(path, identityText(made)); !kept)
        return kept.error();
    return made;
}

} // namespace

Result<DeviceIdentity> deviceIdentity(const DataDirectory &directory, const Clock &clock)
{
    const QString path = directory.deviceKey();
    const Result<QByteArray> bytes = secretBytes(path, u"device-key"_s);
    if (!bytes && bytes.error().kind == Error::Kind::NotFound)
        return madeIn(path, clock);
    if (!bytes)
        return bytes.error();
    return identityFromText(*bytes);
}

} // namespace lantian
