#include "reports/CaseLedger.h"

#include "base/Uuid7.h"
#include "reports/CaseWording.h"
#include "reports/LedgerSheet.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

struct CaseLedger {
    Q_DECLARE_TR_FUNCTIONS(CaseLedger)
};

constexpr int printed = 16; ///< columns; those after them are for looking things up

/// What a column's cells are made of.
struct Told {
    const ListedCase &one;
    const Catalogue &catalogue;
    const QDateTime &now;
    int number; ///< of the line, from 1
};

struct Column {
    SheetColumn heading;
    std::function<SheetCell(const Told &)> cell;
};

QString spoken(const LocalText &text)
{
    return text.in(QLocale().name());
}

QString categoryWords(const Told &told)
{
    const Category *category = told.catalogue.category(told.one.row.category);
    return category ? spoken(category->name) : told.one.row.category;
}

QString subtypeWords(const Told &told)
{
    const Category *category = told.catalogue.category(told.one.row.category);
    const Subtype *subtype = category ? category->subtype(told.one.row.subtype) : nullptr;
    return subtype ? spoken(subtype->name) : told.one.row.subtype;
}

QString departmentWords(const Told &told)
{
    const Department *department = told.catalogue.department(told.one.row.department);
    return department ? spoken(department->name) : told.one.row.department;
}

QString severityOf(const Told &told)
{
    const auto severity = severityFromKey(told.one.row.severity);
    return severity ? severityWords(*severity) : told.one.row.severity;
}

SheetCell instant(const QDateTime &at)
{
    return at.isValid() ? SheetCell(at.toLocalTime()) : SheetCell();
}

std::vector<Column> columns()
{
    return {
        {{CaseLedger::tr("No."), 6}, [](const Told &t) { return double(t.number); }},
        {{CaseLedger::tr("Case number"), 15}, [](const Told &t) { return t.one.row.number; }},
        {{CaseLedger::tr("Found by"), 11}, [](const Told &t) { return t.one.reporterName; }},
        {{CaseLedger::tr("Found at"), 16}, [](const Told &t) { return instant(t.one.row.reportedAt); }},
        {{CaseLedger::tr("Place"), 24}, [](const Told &t) { return t.one.row.place; }},
        {{CaseLedger::tr("Category"), 14}, [](const Told &t) { return categoryWords(t); }},
        {{CaseLedger::tr("Kind"), 14}, [](const Told &t) { return subtypeWords(t); }},
        {{CaseLedger::tr("Problem"), 42}, [](const Told &t) { return t.one.row.summary; }},
        {{CaseLedger::tr("Severity"), 9}, [](const Told &t) { return severityOf(t); }},
        {{CaseLedger::tr("Site"), 20}, [](const Told &t) { return t.one.siteName; }},
        {{CaseLedger::tr("Lead department"), 17}, [](const Told &t) { return departmentWords(t); }},
        {{CaseLedger::tr("Deadline"), 16}, [](const Told &t) { return instant(t.one.row.due); }},
        {{CaseLedger::tr("Status"), 11}, [](const Told &t) { return stateWords(t.one.row.state); }},
        {{CaseLedger::tr("Overdue"), 9},
         [](const Told &t) { return t.one.row.isOverdue(t.now) ? CaseLedger::tr("Overdue") : QString(); }},
        {{CaseLedger::tr("Reopened"), 9}, [](const Told &t) { return double(t.one.row.reopened); }},
        {{CaseLedger::tr("Photos"), 8}, [](const Told &t) { return double(t.one.row.photos); }},
        {{CaseLedger::tr("Latitude"), 11},
         [](const Told &t) { return t.one.row.position ? SheetCell(t.one.row.position->lat) : SheetCell(); }},
        {{CaseLedger::tr("Longitude"), 11},
         [](const Told &t) { return t.one.row.position ? SheetCell(t.one.row.position->lon) : SheetCell(); }},
        {{CaseLedger::tr("Id"), 38}, [](const Told &t) { return idText(t.one.row.id); }},
    };
}

} // namespace

Result<void> writeCaseLedger(const QString &path, const CaseSource &source, const Catalogue &catalogue,
                             const QDateTime &now)
{
    const std::vector<Column> all = columns();
    std::vector<SheetColumn> headings;
    headings.reserve(all.size());
    for (const Column &column : all)
        headings.push_back(column.heading);
    LedgerSheet sheet(path, CaseLedger::tr("Cases"));
    if (!sheet.isOpen())
        return Error{Error::Kind::Storage, u"cannot be written: %1"_s.arg(path)};
    sheet.layOut(CaseLedger::tr("Ledger of problems and their rectification"),
                 CaseLedger::tr("As of %1").arg(now.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s)), headings,
                 printed);
    int cases = 0;
    const Result<void> read = source([&](const ListedCase &one) {
        if (++cases > LedgerSheet::mostRows)
            return false;
        const Told told{one, catalogue, now, cases};
        std::vector<SheetCell> cells;
        cells.reserve(all.size());
        for (const Column &column : all)
            cells.push_back(column.cell(told));
        sheet.add(cells);
        return true;
    });
    if (!read)
        return read.error();
    if (cases > LedgerSheet::mostRows)
        return Error{Error::Kind::Invalid,
                     u"a sheet holds no more than %1 cases"_s.arg(LedgerSheet::mostRows),
                     u"too-many-cases"_s};
    return sheet.close();
}

} // namespace lantian
