#include "reports/LedgerSheet.h"

#include "reports/SheetCheck.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <utility>
#include <xlsxwriter.h>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr uint8_t a3 = 8;
constexpr double narrow = 0.4;            ///< inches
constexpr double headingHeight = 30;      ///< points
constexpr qsizetype longestText = 32'767; ///< that a cell holds
constexpr lxw_color_t headingColour = 0xDCE6F1;

} // namespace

LedgerSheet::LedgerSheet(const QString &path, const QString &name)
    : m_path(path)
    , m_folder(QFile::encodeName(QFileInfo(path).path()))
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = m_folder.data();
    m_book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    m_sheet = m_book ? workbook_add_worksheet(m_book, name.toUtf8().constData()) : nullptr;
    if (!m_sheet)
        return; // the folder cannot be written
    m_heading = newFormat();
    format_set_bold(m_heading);
    format_set_align(m_heading, LXW_ALIGN_CENTER);
    format_set_bg_color(m_heading, headingColour);
    m_text = newFormat();
    m_instant = newFormat();
    format_set_num_format(m_instant, "yyyy-mm-dd hh:mm");
}

LedgerSheet::~LedgerSheet()
{
    if (m_book)
        lxw_workbook_free(m_book);
}

void LedgerSheet::layOut(const QString &title, const QString &footer, const std::vector<SheetColumn> &columns,
                         int printed)
{
    m_columns = int(columns.size());
    worksheet_set_landscape(m_sheet);
    worksheet_set_paper(m_sheet, a3);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    worksheet_print_area(m_sheet, 0, 0, mostRows, lxw_col_t(printed - 1));
    worksheet_set_margins(m_sheet, narrow, narrow, -1, -1);
    worksheet_repeat_rows(m_sheet, 0, 0);
    worksheet_set_row(m_sheet, 0, headingHeight, nullptr);
    worksheet_freeze_panes(m_sheet, 1, 0);
    worksheet_set_header(m_sheet, (u"&C&16"_s + title).toUtf8().constData());
    worksheet_set_footer(m_sheet, (u"&L"_s + footer + u"&R&P / &N"_s).toUtf8().constData());
    for (int i = 0; i < m_columns; ++i) {
        const SheetColumn &column = columns[size_t(i)];
        worksheet_set_column(m_sheet, lxw_col_t(i), lxw_col_t(i), column.width, nullptr);
        writeText(0, i, column.title, m_heading);
    }
}

void LedgerSheet::add(const std::vector<SheetCell> &cells)
{
    ++m_rows;
    for (int i = 0; i < int(cells.size()); ++i) {
        const SheetCell &cell = cells[size_t(i)];
        const auto *text = std::get_if<QString>(&cell);
        if (text && !text->isEmpty())
            writeText(m_rows, i, *text, m_text);
        else if (const auto *number = std::get_if<double>(&cell))
            worksheet_write_number(m_sheet, lxw_row_t(m_rows), lxw_col_t(i), *number, m_text);
        else if (const auto *at = std::get_if<QDateTime>(&cell))
            writeInstant(m_rows, i, *at);
        else
            worksheet_write_blank(m_sheet, lxw_row_t(m_rows), lxw_col_t(i), m_text);
    }
}

Result<void> LedgerSheet::close()
{
    worksheet_autofilter(m_sheet, 0, 0, lxw_row_t(m_rows), lxw_col_t(m_columns - 1));
    const lxw_error failed = workbook_close(std::exchange(m_book, nullptr));
    if (failed == LXW_NO_ERROR)
        return holdsRows(m_path, m_rows + 1);
    return Error{errno == ENOSPC ? Error::Kind::Full : Error::Kind::Storage,
                 u"%1: %2"_s.arg(m_path, QString::fromUtf8(lxw_strerror(failed)))};
}

lxw_format *LedgerSheet::newFormat()
{
    lxw_format *format = workbook_add_format(m_book);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    format_set_text_wrap(format);
    format_set_border(format, LXW_BORDER_THIN);
    return format;
}

void LedgerSheet::writeText(int row, int column, const QString &text, lxw_format *format)
{
    worksheet_write_string(m_sheet, lxw_row_t(row), lxw_col_t(column),
                           text.left(longestText).toUtf8().constData(), format);
}

void LedgerSheet::writeInstant(int row, int column, const QDateTime &at)
{
    const QDate day = at.date();
    const QTime time = at.time();
    lxw_datetime value{.year = day.year(),
                       .month = day.month(),
                       .day = day.day(),
                       .hour = time.hour(),
                       .min = time.minute(),
                       .sec = double(time.second())};
    worksheet_write_datetime(m_sheet, lxw_row_t(row), lxw_col_t(column), &value, m_instant);
}

} // namespace lantian
