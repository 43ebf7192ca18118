#include "base/DurableFile.h"
#include "base/Uuid7.h"
#include "reports/CaseExport.h"
#include "reports/CaseRecord.h"
#include "storage/CatalogueShelf.h"
#include "support/Expect.h"
#include "support/ZipEntry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <csignal>
#include <cstring>
#include <sys/resource.h>

using namespace lantian;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 26), QTime(9, 30), Qt::UTC);

ListedCase straw()
{
    LedgerRow row{.id = idFromText(u"01936f2a-0000-7000-8000-000000000001"_s),
                  .state = CaseState::Dispatched,
                  .category = u"burn"_s,
                  .subtype = u"straw"_s,
                  .severity = u"serious"_s,
                  .number = u"QS-2026-0412"_s,
                  .summary = u"玉米秸秆 30 ㎡"_s,
                  .place = u"青石镇 王庄村第3网格"_s,
                  .grid = u"320582101001003"_s,
                  .department = u"agriculture"_s,
                  .reporter = idFromText(u"01936f2a-0000-7000-8000-0000000000aa"_s),
                  .reportedAt = now.addDays(-3),
                  .due = now.addDays(-1),
                  .photos = 3,
                  .reopened = 1};
    row.position = Position{.lat = 39.25, .lon = 115.5};
    return {row, u"网格员 07"_s, {}};
}

ListedCase without()
{
    ListedCase one = straw();
    one.row.id = idFromText(u"01936f2a-0000-7000-8000-000000000002"_s);
    one.row.number.clear();
    one.row.due = {};
    one.row.position.reset();
    one.row.category = u"of-a-newer-version"_s;
    return one;
}

CaseSource from(const std::vector<ListedCase> &cases)
{
    return [cases](const TakeCase &take) -> Result<void> {
        for (const ListedCase &one : cases) {
            if (!take(one))
                break;
        }
        return {};
    };
}

/// The cells of a sheet of inline strings, row by row.
std::vector<QStringList> cellsOf(const QByteArray &sheet)
{
    std::vector<QStringList> rows;
    QXmlStreamReader xml(sheet);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"row"_s)
            rows.emplace_back();
        else if (xml.isStartElement() && xml.name() == u"c"_s)
            rows.back() << QString();
        else if (xml.isStartElement() && (xml.name() == u"t"_s || xml.name() == u"v"_s))
            rows.back().back() = xml.readElementText();
    }
    return rows;
}

} // namespace

/// Holds what cases look like to other programs.
class CaseExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        auto shipped = catalogueFrom(shippedCatalogueFiles());
        EXPECT_OK(shipped);
        m_catalogue = std::move(*shipped);
    }

    void csvHasOneLineForEachCase()
    {
        QCOMPARE(exported(u"csv"_s, {straw(), without()}).cases, 2);

        const QList<QByteArray> lines = bytes(u"csv"_s).split('\n');
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines[0],
                 QByteArray("\xEF\xBB\xBFid,number,state,category,subtype,severity,summary,place,grid,"
                            "department,reporter,reported_at,due,overdue,site,photos,reopened,lat,lon\r"));
        QVERIFY(lines[1].contains(",QS-2026-0412,dispatched,burn,straw,serious,"));
        QVERIFY(
            lines[1].endsWith(",2026-11-23T09:30:00.000Z,2026-11-25T09:30:00.000Z,true,,3,1,39.25,115.5\r"));
        QVERIFY(lines[2].endsWith(",,false,,3,1,,\r"));
    }

    void noTextBecomesAFormulaOrAnotherColumn()
    {
        ListedCase hostile = straw();
        hostile.row.summary = u"=HYPERLINK(\"http://x\")"_s;
        hostile.row.place = u"一,二\r\n\"三\""_s;

        exported(u"csv"_s, {hostile});
        const QByteArray cells = "\"'=HYPERLINK(\"\"http://x\"\")\",\"一,二\r\n\"\"三\"\"\",";
        QVERIFY2(bytes(u"csv"_s).contains(cells), bytes(u"csv"_s));

        exported(u"xlsx"_s, {hostile});
        const QByteArray sheet = zipEntry(path(u"xlsx"_s), "xl/worksheets/sheet1.xml");
        QVERIFY(cellsOf(sheet).at(1).contains(hostile.row.summary));
        QVERIFY2(!sheet.contains("<f>"), sheet);
    }

    void geoJsonHasAPointWhereThereIsOne()
    {
        exported(u"geojson"_s, {straw(), without()});

        const QJsonArray features =
            QJsonDocument::fromJson(bytes(u"geojson"_s)).object()[u"features"_s].toArray();
        QCOMPARE(features.size(), 2);
        QCOMPARE(features[0][u"geometry"_s][u"coordinates"_s].toArray(), (QJsonArray{115.5, 39.25}));
        QCOMPARE(features[0][u"properties"_s].toObject(), caseRecord(straw().row, now));
        QVERIFY(features[1][u"geometry"_s].isNull());
    }

    void aWorkbookSaysItInWords()
    {
        exported(u"xlsx"_s, {straw(), without()});

        const QByteArray sheet = zipEntry(path(u"xlsx"_s), "xl/worksheets/sheet1.xml");
        const std::vector<QStringList> rows = cellsOf(sheet);
        QCOMPARE(rows.size(), size_t(3));
        QCOMPARE(rows[0].size(), rows[1].size());
        const auto cell = [&](int row, const QString &title) {
            return rows.at(size_t(row)).value(rows[0].indexOf(title));
        };
        QCOMPARE(cell(1, u"No."_s), u"1"_s);
        QCOMPARE(cell(1, u"Case number"_s), u"QS-2026-0412"_s);
        QCOMPARE(cell(1, u"Found by"_s), u"网格员 07"_s);
        QCOMPARE(cell(1, u"Category"_s), m_catalogue.category(u"burn"_s)->name.in(QLocale().name()));
        QCOMPARE(cell(1, u"Lead department"_s),
                 m_catalogue.department(u"agriculture"_s)->name.in(QLocale().name()));
        QCOMPARE(cell(1, u"Status"_s), u"Dispatched"_s);
        QCOMPARE(cell(1, u"Overdue"_s), u"Overdue"_s);
        // 2026-11-23 17:30 in Shanghai: days since 1899-12-30
        QCOMPARE(cell(1, u"Found at"_s).toDouble(), 46349 + 17.5 / 24);
        QCOMPARE(cell(2, u"Deadline"_s), QString());
        QCOMPARE(cell(2, u"Overdue"_s), QString());
        QCOMPARE(cell(2, u"Category"_s), u"of-a-newer-version"_s);
        QVERIFY(sheet.contains("<autoFilter ref=\"A1:S3\"/>"));
        QVERIFY(zipEntry(path(u"xlsx"_s), "xl/workbook.xml").contains("$A:$P"));
        QVERIFY(sheet.contains("paperSize=\"8\""));
        QVERIFY(sheet.contains("orientation=\"landscape\""));
    }

    void aGeoPackageIsOneByTheBook()
    {
        exported(u"gpkg"_s, {straw(), without()});

        const QString name = u"read"_s;
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            db.setDatabaseName(path(u"gpkg"_s));
            QVERIFY(db.open());
            QCOMPARE(value(db, u"PRAGMA application_id"_s).toInt(), 0x47504B47);
            QCOMPARE(value(db, u"PRAGMA journal_mode"_s).toString(), u"delete"_s);
            QCOMPARE(value(db, u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
            QVERIFY(!value(db, u"PRAGMA foreign_key_check"_s).isValid());
            QCOMPARE(value(db, u"SELECT count(*) FROM cases"_s).toInt(), 2);
            QCOMPARE(value(db, u"SELECT count(*) FROM cases WHERE geom IS NULL"_s).toInt(), 1);
            QCOMPARE(value(db, u"SELECT due FROM cases WHERE overdue"_s).toString(),
                     u"2026-11-25T09:30:00.000Z"_s);
            QCOMPARE(value(db, u"SELECT reported_local FROM cases"_s).toString(), u"2026-11-23 17:30"_s);
            QCOMPARE(value(db, u"SELECT min_x FROM gpkg_contents"_s).toDouble(), 115.5);
            QCOMPARE(value(db, u"SELECT max_y FROM gpkg_contents"_s).toDouble(), 39.25);
            const QByteArray blob =
                value(db, u"SELECT geom FROM cases WHERE geom IS NOT NULL"_s).toByteArray();
            QCOMPARE(blob.first(8).toHex(), QByteArray("47500001e6100000"));
            double lon = 0;
            std::memcpy(&lon, blob.constData() + 13, sizeof lon);
            QCOMPARE(blob.size(), 8 + 1 + 4 + 16);
            QCOMPARE(lon, 115.5);
        }
        QSqlDatabase::removeDatabase(name);
    }

    void nobodysCasesAreAFileToo()
    {
        for (const ExportForm &form : exportForms()) {
            QCOMPARE(exported(form.name, {}).cases, 0);
            QVERIFY(QFileInfo(path(form.name)).size() > 0);
        }
    }

    void whatDoesNotComeToAnEndLeavesWhatWasThere()
    {
        for (const ExportForm &form : exportForms()) {
            exported(form.name, {straw()});
            const QByteArray before = bytes(form.name);
            const CaseSource broken = [](const TakeCase &take) -> Result<void> {
                take(straw());
                return Error{Error::Kind::Cancelled, u"called off"_s};
            };

            EXPECT_ERROR(exportCases(form, path(form.name), broken, m_catalogue, now),
                         Error::Kind::Cancelled);

            QCOMPARE(bytes(form.name), before);
            QVERIFY(!QFile::exists(path(form.name) + partSuffix));
        }
    }

    void aPlaceThatCannotBeWrittenIsSaid()
    {
        for (const ExportForm &form : exportForms()) {
            const auto refused =
                exportCases(form, u"/proc/nowhere/"_s + form.file, from({straw()}), m_catalogue, now);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, u"export-not-written"_s);
        }
    }

    void aDiskThatIsFullOnTheWayIsSaid()
    {
        const std::vector<ListedCase> many(5000, straw());
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        for (const ExportForm &form : exportForms()) {
            for (const rlim_t most : {rlim_t(0), rlim_t(20'000), rlim_t(200'000)}) {
                const rlimit small{.rlim_cur = most, .rlim_max = before.rlim_max};
                QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
                const auto refused =
                    exportCases(form, path(u"full."_s + form.name), from(many), m_catalogue, now);
                QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
                QVERIFY2(!refused, qPrintable(u"%1 in %2 bytes"_s.arg(form.name).arg(most)));
                QCOMPARE(refused.error().code, u"export-not-written"_s);
                QVERIFY(!QFile::exists(path(u"full."_s + form.name)));
            }
        }
    }

private:
    Exported exported(const QString &form, const std::vector<ListedCase> &cases)
    {
        const auto done = exportCases(*exportForm(form), path(form), from(cases), m_catalogue, now);
        if (!done)
            qFatal("%s", qUtf8Printable(done.error().what));
        return *done;
    }
    QString path(const QString &form) const { return m_folder.filePath(u"cases."_s + form); }
    QByteArray bytes(const QString &form) const
    {
        QFile file(path(form));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QVariant value(const QSqlDatabase &db, const QString &statement)
    {
        QSqlQuery query(statement, db);
        return query.next() ? query.value(0) : QVariant();
    }

    QTemporaryDir m_folder;
    Catalogue m_catalogue;
};

QTEST_GUILESS_MAIN(CaseExportTest)
#include "tst_caseexport.moc"
