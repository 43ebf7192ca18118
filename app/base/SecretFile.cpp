#include "base/SecretFile.h"

#include "base/DurableFile.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr qint64 maxSecretBytes = 64 * 1024;

constexpr auto others =
    QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;

} // namespace

Result<QByteArray> secretBytes(const QString &path, const QString &code)
{
    if (!QFile::exists(path))
        return Error{Error::Kind::NotFound, u"there is no %1"_s.arg(path)};
    if (QFile::permissions(path) & others)
        return Error{Error::Kind::Denied, u"others than its owner may read %1"_s.arg(path),
                     code + u"-exposed"_s};
    return fileBytes(path, maxSecretBytes);
}

} // namespace lantian
