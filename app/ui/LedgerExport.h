#pragma once

#include "fieldwork/FieldBook.h"
#include "reports/CaseExport.h"

#include <QFutureWatcher>

namespace lantian {

/// Writes one list of cases to a file for other programs, in a thread of its own: recording goes on
/// meanwhile.
class LedgerExport : public QObject
{
    Q_OBJECT

public:
    /// `book` outlives it.
    explicit LedgerExport(FieldBook &book, QObject *parent = nullptr);
    /// Calls it off and waits for the case that is being written.
    ~LedgerExport() override;

    bool isRunning() const { return m_writing.isRunning(); }
    /// Begins, unless one is running: the cases of `query` to `path`.
    void start(const LedgerQuery &query, const ExportForm &form, const QString &path);
    /// The same as sheets to print.
    void startSheets(const LedgerQuery &query, const QString &path);
    void cancel() { m_isCalledOff = true; }

Q_SIGNALS:
    /// So many cases are written by now.
    void progressed(qint64 cases);
    /// It is done, or why there is no file.
    void ended(const lantian::Result<lantian::Exported> &exported);

private:
    void run(const std::function<Result<Exported>()> &write);

    FieldBook &m_book;
    std::atomic<bool> m_isCalledOff = false;
    QThreadPool m_pool;
    QFutureWatcher<Result<Exported>> m_writing;
};

} // namespace lantian
