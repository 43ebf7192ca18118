#include "ui/CaseSheets.h"

#include "fieldwork/StoredPicture.h"
#include "ui/CaseSheetText.h"
#include "ui/CaseWords.h"
#include "ui/PhotoWords.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>
#include <QTextOption>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr int dotsPerInch = 300;
constexpr QMarginsF margins(20, 16, 15, 16); ///< millimetres; the left one is for filing
constexpr int footerPoints = 14;
constexpr double textPoints = 10;
constexpr double footerTextPoints = 8;
constexpr QSize photoAtMost(270, 203); ///< CSS pixels, two beside each other
constexpr int photoEdge = 1000;        ///< pixels that are worth printing at that size

/// A font whose text can be looked for and copied from the file: of a glyph that shaping put in the place of
/// another, Qt does not say for which characters it stands.
QFont unshaped(QFont font, double points)
{
    font.setPointSizeF(points);
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

/// Puts one case after the other onto the pages of one file.
class Sheets
{
public:
    Sheets(QFile &file, const PhotoStore &photos, const Catalogue &catalogue, const QDateTime &now)
        : m_writer(&file)
        , m_photos(photos)
        , m_catalogue(catalogue)
        , m_now(now)
    {
        m_writer.setResolution(dotsPerInch);
        m_writer.setPageLayout(
            {QPageSize(QPageSize::A4), QPageLayout::Portrait, margins, QPageLayout::Millimeter});
        m_writer.setTitle(CaseSheets::tr("Record of a problem and its rectification"));
        m_writer.setCreator(u"Lantian"_s);
        m_painter.begin(&m_writer);
    }

    void add(const CaseFile &file)
    {
        QTextDocument signatures;
        begin(signatures);
        signatures.setHtml(signaturesHtml());
        signatures.setTextWidth(m_writer.width());
        // There is room for them on each page, so that they never stand alone on the last.
        const int footer = m_writer.logicalDpiY() * footerPoints / 72;
        const QSizeF page(m_writer.width(), m_writer.height() - footer - signatures.size().height());
        QTextDocument text;
        begin(text);
        text.setHtml(caseSheetHtml(file, photosIn(text, file.about), m_catalogue));
        text.setPageSize(page);
        for (int number = 0; number < text.pageCount(); ++number) {
            if (std::exchange(m_hasPage, true))
                m_writer.newPage();
            draw(text, -number * page.height(), QRectF(QPointF(0, number * page.height()), page));
            drawFooter(file, number + 1, text.pageCount());
        }
        draw(signatures, page.height(), {});
    }

    void end()
    {
        if (!m_hasPage)
            m_painter.drawText(QRect(0, 0, m_writer.width(), m_writer.height()), Qt::AlignCenter,
                               CaseSheets::tr("No cases"));
        m_painter.end();
    }

private:
    void begin(QTextDocument &document)
    {
        document.documentLayout()->setPaintDevice(&m_writer);
        document.setDefaultFont(unshaped(document.defaultFont(), textPoints));
        QTextOption option = document.defaultTextOption();
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        document.setDefaultTextOption(option);
        document.setDocumentMargin(0);
    }

    /// Draws what of `document` lies in `part` at `top` of the page; all of it where there is no part.
    void draw(QTextDocument &document, double top, const QRectF &part)
    {
        m_painter.save();
        m_painter.translate(0, top);
        document.drawContents(&m_painter, part);
        m_painter.restore();
    }

    std::vector<SheetPhoto> photosIn(QTextDocument &document, const Case &about) const
    {
        std::vector<SheetPhoto> photos;
        for (const Photo &photo : about.photos) {
            const Result<QImage> image = imageOf(photo);
            if (!image) {
                photos.push_back(
                    {.caption = photoCaption(photo) + u'\n' + pictureTroubleWords(image.error())});
                continue;
            }
            const QString address = u"photo:"_s + photo.sha256;
            document.addResource(QTextDocument::ImageResource, QUrl(address), *image);
            photos.push_back({.address = address,
                              .size = image->size().scaled(photoAtMost, Qt::KeepAspectRatio),
                              .caption = photoCaption(photo)});
        }
        return photos;
    }

    Result<QImage> imageOf(const Photo &photo) const
    {
        if (!photo.stamped.isEmpty()) {
            if (auto image = storedPicture(m_photos, photo.stamped, PhotoFile::Stamped, photoEdge))
                return image;
        }
        return storedPicture(m_photos, photo.sha256, PhotoFile::Original, photoEdge);
    }

    void drawFooter(const CaseFile &file, int number, int count)
    {
        m_painter.setFont(unshaped(m_painter.font(), footerTextPoints));
        const QRect line(0, 0, m_writer.width(), m_writer.height());
        m_painter.drawText(line, Qt::AlignLeft | Qt::AlignBottom,
                           CaseSheets::tr("%1 · as of %2")
                               .arg(caseNumberWords(file.about.number, file.about.id),
                                    m_now.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s)));
        m_painter.drawText(line, Qt::AlignRight | Qt::AlignBottom,
                           CaseSheets::tr("Page %1 of %2").arg(number).arg(count));
    }

    QPdfWriter m_writer;
    QPainter m_painter;
    const PhotoStore &m_photos;
    const Catalogue &m_catalogue;
    const QDateTime m_now;
    bool m_hasPage = false;
};

/// QPdfWriter says nothing of a disk that filled up.
Result<void> closed(QFile &file)
{
    constexpr qint64 trailer = 16;
    const bool isFlushed = file.flush() && file.error() == QFileDevice::NoError;
    if (isFlushed && file.seek(std::max<qint64>(0, file.size() - trailer)) &&
        file.read(trailer).contains("%%EOF"))
        return {};
    const bool isFull = file.error() == QFileDevice::ResourceError;
    return Error{isFull ? Error::Kind::Full : Error::Kind::Storage,
                 u"%1: %2"_s.arg(file.fileName(), file.errorString())};
}

} // namespace

Result<Exported> writeCaseSheets(const QString &path, const DataDirectory &directory,
                                 const LedgerQuery &query, const Catalogue &catalogue, const QDateTime &now,
                                 const SheetsGoOn &goOn)
{
    return exported(path, [&](const QString &part) -> Result<qint64> {
        QFile file(part);
        if (!file.open(QIODevice::ReadWrite | QIODevice::Truncate))
            return Error{Error::Kind::Storage, u"%1: %2"_s.arg(part, file.errorString())};
        const PhotoStore photos(directory.photos());
        Sheets sheets(file, photos, catalogue, now);
        qint64 cases = 0;
        bool isCalledOff = false;
        const Result<void> listed = listCaseFiles(directory, query, [&](const CaseFile &one) {
            sheets.add(one);
            isCalledOff = !goOn(++cases);
            return !isCalledOff;
        });
        sheets.end();
        if (!listed)
            return listed.error();
        if (isCalledOff)
            return Error{Error::Kind::Cancelled, u"the export was called off"_s};
        if (const Result<void> done = closed(file); !done)
            return done.error();
        return cases;
    });
}

} // namespace lantian
