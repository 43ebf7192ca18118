#include "storage/ProjectionCheck.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

Result<QStringList> rowsFromLog(Sql &source)
{
    const QTemporaryDir folder;
    auto scratch = Store::open(folder.filePath(u"scratch.db"_s), Database::Access::ReadWrite);
    if (!scratch)
        return scratch.error();
    return (*scratch)->write([&](Sql &sql) {
        EventLog::each(source, [&](const SignedEvent &stored) { EventLog::copy(sql, stored); });
        Projection projection;
        projection.rebuild(sql);
        return Projection::rows(sql);
    });
}

} // namespace

QStringList differingRows(Sql &sql)
{
    const Result<QStringList> expected = rowsFromLog(sql);
    if (!expected)
        Sql::refuse(expected.error());
    const QStringList kept = Projection::rows(sql);
    QStringList differing;
    std::set_symmetric_difference(kept.begin(), kept.end(), expected->begin(), expected->end(),
                                  std::back_inserter(differing));
    return differing;
}

} // namespace lantian
