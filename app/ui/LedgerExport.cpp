#include "ui/LedgerExport.h"

#include "fieldwork/CaseListing.h"
#include "ui/CaseSheets.h"

#include <QtConcurrentRun>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

LedgerExport::LedgerExport(FieldBook &book, QObject *parent) : QObject(parent), m_book(book)
{
    connect(&m_writing, &QFutureWatcherBase::finished, this, [this] { Q_EMIT ended(m_writing.result()); });
}

LedgerExport::~LedgerExport()
{
    cancel();
    m_pool.waitForDone();
}

void LedgerExport::start(const LedgerQuery &query, const ExportForm &form, const QString &path)
{
    const CaseSource source = [this, query,
                               directory = m_book.directory()](const TakeCase &take) -> Result<void> {
        constexpr qint64 each = 100; // cases from one report of progress to the next
        qint64 taken = 0;
        Result<void> listed = listCases(directory, query, [&](const ListedCase &one) {
            if (++taken % each == 0)
                Q_EMIT progressed(taken);
            return !m_isCalledOff && take(one);
        });
        if (listed && m_isCalledOff)
            return Error{Error::Kind::Cancelled, u"the export was called off"_s};
        return listed;
    };
    run([source, form, path, reference = m_book.sharedReference(), now = m_book.clock().now()] {
        return exportCases(form, path, source, reference->catalogue(), now);
    });
}

void LedgerExport::startSheets(const LedgerQuery &query, const QString &path)
{
    const SheetsGoOn goOn = [this](qint64 cases) {
        Q_EMIT progressed(cases);
        return !m_isCalledOff;
    };
    run([query, path, goOn, directory = m_book.directory(), reference = m_book.sharedReference(),
         now = m_book.clock().now()] {
        return writeCaseSheets(path, directory, query, reference->catalogue(), now, goOn);
    });
}

void LedgerExport::run(const std::function<Result<Exported>()> &write)
{
    if (isRunning())
        return;
    m_isCalledOff = false;
    m_writing.setFuture(QtConcurrent::run(&m_pool, write));
}

} // namespace lantian
