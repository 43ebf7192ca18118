#include "reports/CaseExport.h"

#include "base/DurableFile.h"
#include "reports/CaseLedger.h"
#include "reports/CsvCases.h"
#include "reports/GeoJsonCases.h"
#include "reports/GeoPackageCases.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

/// The same for a file that could not be written as such; with a word of its own what to do about it.
Error notWritten(Error error)
{
    if (error.code.isEmpty() && (error.kind == Error::Kind::Full || error.kind == Error::Kind::Storage))
        error.code = u"export-not-written"_s;
    return error;
}

Result<void> written(const ExportForm &form, const QString &path, const CaseSource &source,
                     const Catalogue &catalogue, const QDateTime &now)
{
    if (form.name == u"xlsx"_s)
        return writeCaseLedger(path, source, catalogue, now);
    if (form.name == u"csv"_s)
        return writeCsv(path, source, now);
    if (form.name == u"geojson"_s)
        return writeGeoJson(path, source, now);
    return writeGeoPackage(path, source, now);
}

} // namespace

const std::vector<ExportForm> &exportForms()
{
    static const std::vector<ExportForm> forms{
        {u"xlsx"_s, u"cases.xlsx"_s, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
        {u"csv"_s, u"cases.csv"_s, "text/csv; charset=utf-8"},
        {u"geojson"_s, u"cases.geojson"_s, "application/geo+json"},
        {u"gpkg"_s, u"cases.gpkg"_s, "application/geopackage+sqlite3"},
    };
    return forms;
}

const ExportForm *exportForm(const QString &name)
{
    const auto &forms = exportForms();
    const auto found =
        std::find_if(forms.begin(), forms.end(), [&](const ExportForm &form) { return form.name == name; });
    return found == forms.end() ? nullptr : &*found;
}

QString exportFormNames()
{
    QStringList names;
    for (const ExportForm &form : exportForms())
        names << form.name;
    return names.join(u", "_s);
}

Result<Exported> exported(const QString &path,
                          const std::function<Result<qint64>(const QString &path)> &write)
{
    const QString part = path + partSuffix;
    QFile::remove(part); // of an export that was interrupted
    const auto gone = qScopeGuard([&] { QFile::remove(part); });
    const Result<qint64> cases = write(part);
    if (!cases)
        return notWritten(cases.error());
    const Exported made{*cases, QFileInfo(part).size()};
    if (const Result<void> synced = syncFile(part); !synced)
        return notWritten(synced.error());
    if (const Result<void> renamed = durableRename(part, path); !renamed)
        return notWritten(renamed.error());
    return made;
}

Result<Exported> exportCases(const ExportForm &form, const QString &path, const CaseSource &source,
                             const Catalogue &catalogue, const QDateTime &now)
{
    return exported(path, [&](const QString &part) -> Result<qint64> {
        qint64 cases = 0;
        const CaseSource counted = [&](const TakeCase &take) {
            return source([&](const ListedCase &one) {
                ++cases;
                return take(one);
            });
        };
        if (const Result<void> done = written(form, part, counted, catalogue, now); !done)
            return done.error();
        return cases;
    });
}

} // namespace lantian
