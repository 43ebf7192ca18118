#include "base/Log.h"

namespace lantian {

Q_LOGGING_CATEGORY(programLog, "lantian", QtWarningMsg)

namespace {

bool isFault(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Unreachable:
    case Error::Kind::Storage:
    case Error::Kind::Full:
    case Error::Kind::Corrupt:
    case Error::Kind::Newer:
        return true;
    case Error::Kind::NotFound:
    case Error::Kind::Invalid:
    case Error::Kind::Conflict:
    case Error::Kind::Denied:
    case Error::Kind::Busy:
    case Error::Kind::Cancelled:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

void noted(const Error &error, const char *where)
{
    const QByteArray code = error.code.isEmpty() ? "-" : error.code.toUtf8();
    if (isFault(error.kind))
        qCWarning(programLog, "%s: %s: %s", where, code.constData(), qUtf8Printable(error.what));
    else
        qCInfo(programLog, "%s: %s: %s", where, code.constData(), qUtf8Printable(error.what));
}

} // namespace lantian
