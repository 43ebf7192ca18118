#include "reports/CaseLedger.h"

#include "base/Uuid7.h"
#include "reports/CaseWording.h"
#include "reports/SheetCheck.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <cerrno>
#include <variant>
#include <xlsxwriter.h>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

struct CaseLedger {
    Q_DECLARE_TR_FUNCTIONS(CaseLedger)
};

constexpr int mostCases = 1'048'575; ///< of one sheet, below its heading

using Cell = std::variant<std::monostate, QString, double, QDateTime>;

/// What a column's cells are made of.
struct Told {
    const ListedCase &one;
    const Catalogue &catalogue;
    const QDateTime &now;
    int number; ///< of the line, from 1
};

struct Column {
    QString title;
    double width; ///< characters
    std::function<Cell(const Told &)> cell;
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

Cell instant(const QDateTime &at)
{
    return at.isValid() ? Cell(at.toLocalTime()) : Cell();
}

std::vector<Column> columns()
{
    return {
        {CaseLedger::tr("No."), 6, [](const Told &t) { return double(t.number); }},
        {CaseLedger::tr("Case number"), 15, [](const Told &t) { return t.one.row.number; }},
        {CaseLedger::tr("Found by"), 11, [](const Told &t) { return t.one.reporterName; }},
        {CaseLedger::tr("Found at"), 16, [](const Told &t) { return instant(t.one.row.reportedAt); }},
        {CaseLedger::tr("Place"), 24, [](const Told &t) { return t.one.row.place; }},
        {CaseLedger::tr("Category"), 14, [](const Told &t) { return categoryWords(t); }},
        {CaseLedger::tr("Kind"), 14, [](const Told &t) { return subtypeWords(t); }},
        {CaseLedger::tr("Problem"), 42, [](const Told &t) { return t.one.row.summary; }},
        {CaseLedger::tr("Severity"), 9, [](const Told &t) { return severityOf(t); }},
        {CaseLedger::tr("Site"), 20, [](const Told &t) { return t.one.siteName; }},
        {CaseLedger::tr("Lead department"), 17, [](const Told &t) { return departmentWords(t); }},
        {CaseLedger::tr("Deadline"), 16, [](const Told &t) { return instant(t.one.row.due); }},
        {CaseLedger::tr("Status"), 11, [](const Told &t) { return stateWords(t.one.row.state); }},
        {CaseLedger::tr("Overdue"), 9,
         [](const Told &t) { return t.one.row.isOverdue(t.now) ? CaseLedger::tr("Overdue") : QString(); }},
        {CaseLedger::tr("Reopened"), 9, [](const Told &t) { return double(t.one.row.reopened); }},
        {CaseLedger::tr("Photos"), 8, [](const Told &t) { return double(t.one.row.photos); }},
        {CaseLedger::tr("Latitude"), 11,
         [](const Told &t) { return t.one.row.position ? Cell(t.one.row.position->lat) : Cell(); }},
        {CaseLedger::tr("Longitude"), 11,
         [](const Told &t) { return t.one.row.position ? Cell(t.one.row.position->lon) : Cell(); }},
        {CaseLedger::tr("Id"), 38, [](const Told &t) { return idText(t.one.row.id); }},
    };
}

/// A workbook in the making; line by line, for it keeps only the line it is at.
class Workbook
{
public:
    explicit Workbook(const QString &path) : m_path(path), m_folder(QFile::encodeName(QFileInfo(path).path()))
    {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = m_folder.data();
        m_book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
        m_sheet =
            m_book ? workbook_add_worksheet(m_book, CaseLedger::tr("Cases").toUtf8().constData()) : nullptr;
        if (!m_sheet)
            return; // the folder cannot be written
        m_heading = newFormat();
        format_set_bold(m_heading);
        format_set_align(m_heading, LXW_ALIGN_CENTER);
        format_set_bg_color(m_heading, lxw_color_t(0xDCE6F1));
        m_text = newFormat();
        m_instant = newFormat();
        format_set_num_format(m_instant, "yyyy-mm-dd hh:mm");
    }
    ~Workbook()
    {
        if (m_book)
            lxw_workbook_free(m_book);
    }
    Q_DISABLE_COPY_MOVE(Workbook)

    bool isOpen() const { return m_sheet; }

    void layOut(const std::vector<Column> &columns, const QDateTime &now)
    {
        const auto last = lxw_col_t(columns.size() - 1);
        const QString footer =
            CaseLedger::tr("As of %1").arg(now.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s));
        const QString title = CaseLedger::tr("Ledger of problems and their rectification");
        worksheet_set_landscape(m_sheet);
        worksheet_set_paper(m_sheet, a3);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        worksheet_print_area(m_sheet, 0, 0, lastRow, printed - 1);
        worksheet_set_margins(m_sheet, narrow, narrow, -1, -1);
        worksheet_repeat_rows(m_sheet, 0, 0);
        worksheet_set_row(m_sheet, 0, headingHeight, nullptr);
        worksheet_freeze_panes(m_sheet, 1, 0);
        worksheet_set_header(m_sheet, (u"&C&16"_s + title).toUtf8().constData());
        worksheet_set_footer(m_sheet, (u"&L"_s + footer + u"&R&P / &N"_s).toUtf8().constData());
        for (lxw_col_t i = 0; i <= last; ++i) {
            worksheet_set_column(m_sheet, i, i, columns[i].width, nullptr);
            write(0, i, columns[i].title, m_heading);
        }
    }

    void add(const std::vector<Column> &columns, const Told &told)
    {
        for (size_t i = 0; i < columns.size(); ++i)
            write(lxw_row_t(told.number), lxw_col_t(i), columns[i].cell(told));
        m_rows = told.number;
    }

    Result<void> close(size_t columns)
    {
        worksheet_autofilter(m_sheet, 0, 0, lxw_row_t(m_rows), lxw_col_t(columns - 1));
        const lxw_error failed = workbook_close(std::exchange(m_book, nullptr));
        if (failed == LXW_NO_ERROR)
            return holdsRows(m_path, m_rows + 1);
        return Error{errno == ENOSPC ? Error::Kind::Full : Error::Kind::Storage,
                     u"%1: %2"_s.arg(m_path, QString::fromUtf8(lxw_strerror(failed)))};
    }

private:
    static constexpr uint8_t a3 = 8;
    static constexpr lxw_col_t printed = 16; ///< columns; those after them are for looking things up
    static constexpr lxw_row_t lastRow = 1'048'575;
    static constexpr double narrow = 0.4;       ///< inches
    static constexpr double headingHeight = 30; ///< points

    lxw_format *newFormat()
    {
        lxw_format *format = workbook_add_format(m_book);
        format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
        format_set_text_wrap(format);
        format_set_border(format, LXW_BORDER_THIN);
        return format;
    }

    void write(lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *format)
    {
        constexpr qsizetype longest = 32'767; // what a cell holds
        worksheet_write_string(m_sheet, row, column, text.left(longest).toUtf8().constData(), format);
    }
    void write(lxw_row_t row, lxw_col_t column, const Cell &cell)
    {
        if (const auto *text = std::get_if<QString>(&cell); text && !text->isEmpty())
            return write(row, column, *text, m_text);
        if (const auto *number = std::get_if<double>(&cell))
            worksheet_write_number(m_sheet, row, column, *number, m_text);
        else if (const auto *at = std::get_if<QDateTime>(&cell))
            writeInstant(row, column, *at);
        else
            worksheet_write_blank(m_sheet, row, column, m_text);
    }
    void writeInstant(lxw_row_t row, lxw_col_t column, const QDateTime &at)
    {
        const QDate day = at.date();
        const QTime time = at.time();
        lxw_datetime value{.year = day.year(),
                           .month = day.month(),
                           .day = day.day(),
                           .hour = time.hour(),
                           .min = time.minute(),
                           .sec = double(time.second())};
        worksheet_write_datetime(m_sheet, row, column, &value, m_instant);
    }

    QString m_path;
    QByteArray m_folder; ///< for the library's own temporary files
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_heading = nullptr;
    lxw_format *m_text = nullptr;
    lxw_format *m_instant = nullptr;
    int m_rows = 0;
};

} // namespace

Result<void> writeCaseLedger(const QString &path, const CaseSource &source, const Catalogue &catalogue,
                             const QDateTime &now)
{
    const std::vector<Column> all = columns();
    Workbook book(path);
    if (!book.isOpen())
        return Error{Error::Kind::Storage, u"cannot be written: %1"_s.arg(path)};
    book.layOut(all, now);
    int cases = 0;
    const Result<void> read = source([&](const ListedCase &one) {
        if (++cases > mostCases)
            return false;
        book.add(all, {one, catalogue, now, cases});
        return true;
    });
    if (!read)
        return read.error();
    if (cases > mostCases)
        return Error{Error::Kind::Invalid, u"a sheet holds no more than %1 cases"_s.arg(mostCases),
                     u"too-many-cases"_s};
    return book.close(all.size());
}

} // namespace lantian
