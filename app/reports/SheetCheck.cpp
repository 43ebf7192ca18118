#include "reports/SheetCheck.h"

#include <QFile>
#include <QXmlStreamReader>

#include <archive.h>
#include <archive_entry.h>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr auto sheetName = "xl/worksheets/sheet1.xml";
constexpr qsizetype pieceBytes = 65'536;

using Zip = std::unique_ptr<archive, int (*)(archive *)>;

/// Whether `zip` stands at the sheet now.
bool findSheet(archive *zip)
{
    archive_entry *entry = nullptr;
    while (archive_read_next_header(zip, &entry) == ARCHIVE_OK) {
        if (QByteArrayView(archive_entry_pathname(entry)) == sheetName)
            return true;
    }
    return false;
}

/// How many rows the sheet that `zip` stands at has; -1 for one that is not whole.
qint64 rowsOf(archive *zip)
{
    QXmlStreamReader xml;
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    qint64 rows = 0;
    la_ssize_t got = 0;
    while ((got = archive_read_data(zip, piece.data(), size_t(piece.size()))) > 0) {
        xml.addData(piece.first(got));
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"row"_s)
                ++rows;
        }
        if (xml.hasError() && xml.error() != QXmlStreamReader::PrematureEndOfDocumentError)
            return -1;
    }
    return got == 0 && !xml.hasError() ? rows : -1;
}

} // namespace

Result<void> holdsRows(const QString &path, qint64 rows)
{
    const Zip zip(archive_read_new(), archive_read_free);
    archive_read_support_format_zip(zip.get());
    if (archive_read_open_filename(zip.get(), QFile::encodeName(path).constData(), pieceBytes) ==
            ARCHIVE_OK &&
        findSheet(zip.get()) && rowsOf(zip.get()) == rows)
        return {};
    return Error{Error::Kind::Corrupt, u"the workbook was not written whole: %1"_s.arg(path),
                 u"export-not-written"_s};
}

} // namespace lantian
