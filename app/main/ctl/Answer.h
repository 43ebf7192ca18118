#pragma once

#include "main/ctl/Arguments.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonValue>

namespace lantian {

/// What a command has to say: for people, or as JSON.
struct Answer {
    QString text; ///< lines, without the last line's end
    QJsonDocument json;
    QStringList warnings; ///< to standard error
    bool failed = false;  ///< exit code 1 although there is an answer

    Q_DECLARE_TR_FUNCTIONS(Ctl)
};

/// A wrong use of the command line: exit code 2.
inline Error wrongUsage(const QString &what)
{
    return {Error::Kind::Invalid, what, QStringLiteral("usage")};
}

} // namespace lantian
