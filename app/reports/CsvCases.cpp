#include "reports/CsvCases.h"

#include "reports/CaseRecord.h"
#include "reports/TextFile.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

/// What a spreadsheet would take for a formula begins with an apostrophe, which it shows as text.
QString cell(const QJsonValue &value)
{
    QString text = value.toVariant().toString();
    if (value.isString() && !text.isEmpty() && u"=+-@\t\r"_s.contains(text[0]))
        text.prepend(u'\'');
    const bool wantsQuotes =
        std::any_of(text.begin(), text.end(), [](QChar c) { return u",\"\r\n"_s.contains(c); });
    return wantsQuotes ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

QByteArray line(const QStringList &cells)
{
    return cells.join(u',').toUtf8() + "\r\n";
}

QByteArray heading()
{
    QStringList names;
    for (const RecordColumn &column : recordColumns())
        names << column.name;
    return "\xEF\xBB\xBF" + line(names << u"lat"_s << u"lon"_s);
}

QByteArray lineOf(const LedgerRow &row, const QDateTime &now)
{
    const QJsonObject record = caseRecord(row, now);
    QStringList cells;
    for (const RecordColumn &column : recordColumns())
        cells << cell(record[column.name]);
    cells << (row.position ? cell(row.position->lat) : QString());
    cells << (row.position ? cell(row.position->lon) : QString());
    return line(cells);
}

} // namespace

Result<void> writeCsv(const QString &path, const CaseSource &source, const QDateTime &now)
{
    TextFile file(path);
    file.write(heading());
    if (const Result<void> read =
            source([&](const ListedCase &one) { return file.write(lineOf(one.row, now)); });
        !read)
        return read.error();
    return file.finish();
}

} // namespace lantian
