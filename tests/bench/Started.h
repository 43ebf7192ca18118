#pragma once

#include <QApplication>

namespace lantian {

/// Starts what the app starts, on the data of `directory`, says on standard output when its first page was
/// painted, and ends. With `ledger` it goes on to the ledger's first thousand rows before it says what memory
/// it takes. To be run as a process of its own.
int runStarted(QApplication &app, const QString &directory, bool ledger);

} // namespace lantian
