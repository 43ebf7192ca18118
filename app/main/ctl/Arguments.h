#pragma once

#include "base/Result.h"

#include <QHash>
#include <QStringList>

namespace lantian {

/// A command line of `lantian-ctl` (protocol.md 4), taken apart.
///
/// An option takes all words up to the next one that begins with `--`, and may be given several times;
/// `--json` takes none. What stands before any option is the command and what it is about.
struct Arguments {
    QString command;
    QStringList subjects;
    QHash<QString, QStringList> options; ///< by name without `--`
    bool json = false;

    /// The one value of option `name`; empty when it was not given.
    QString value(const QString &name) const { return options.value(name).value(0); }
    QStringList values(const QString &name) const { return options.value(name); }
};

/// `words` without the program's own name. Invalid when there is no command.
Result<Arguments> argumentsFrom(const QStringList &words);

/// KEY=VALUE in two; nothing without the sign.
std::optional<std::pair<QString, QString>> keyAndValue(const QString &text);

} // namespace lantian
