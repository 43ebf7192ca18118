#pragma once

#include "base/Result.h"

#include <QDateTime>

#include <variant>
#include <vector>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace lantian {

/// What stands in one cell; nothing, or an empty text, is an empty one. A QDateTime is shown as it is,
/// without its zone.
using SheetCell = std::variant<std::monostate, QString, double, QDateTime>;

struct SheetColumn {
    QString title;
    double width = 0; ///< characters
};

/// A workbook (Office Open XML) of one sheet, in the making: line by line, for it keeps only the line it is
/// at. Its heading stays and filters, and it prints on A3 landscape.
class LedgerSheet
{
public:
    static constexpr int mostRows = 1'048'575; ///< below the heading

    LedgerSheet(const QString &path, const QString &name);
    ~LedgerSheet();
    Q_DISABLE_COPY_MOVE(LedgerSheet)

    /// Whether the file could be begun. Nothing else may be called when not.
    bool isOpen() const { return m_sheet; }
    /// Before any line. Of `columns`, the first `printed` are printed.
    void layOut(const QString &title, const QString &footer, const std::vector<SheetColumn> &columns,
                int printed);
    void add(const std::vector<SheetCell> &cells);
    /// Writes the file and reads it back. Storage, Full or Corrupt when it is not whole.
    Result<void> close();

private:
    lxw_format *newFormat();
    void writeText(int row, int column, const QString &text, lxw_format *format);
    void writeInstant(int row, int column, const QDateTime &at);

    QString m_path;
    QByteArray m_folder; ///< for the library's own temporary files
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_heading = nullptr;
    lxw_format *m_text = nullptr;
    lxw_format *m_instant = nullptr;
    int m_columns = 0;
    int m_rows = 0;
};

} // namespace lantian
