#include "hub/ExportAnswers.h"

#include "hub/ReferenceImport.h"
#include "storage/Audience.h"
#include "storage/CatalogueShelf.h"
#include "storage/LedgerWalk.h"
#include "storage/ReferenceFiles.h"

#include <QJsonArray>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian::hub {

namespace {

Result<Catalogue> catalogueInForce(Office &office)
{
    const auto files = office.store.read([](Sql &sql) { return ReferenceFiles::all(sql); });
    if (!files)
        return files.error();
    auto overlaid = overlaidCatalogue(catalogueFilesIn(*files));
    if (auto *catalogue = std::get_if<Catalogue>(&overlaid))
        return std::move(*catalogue);
    return Error{Error::Kind::Corrupt, std::get<std::vector<CatalogueFault>>(overlaid).front().text(),
                 u"catalogue-invalid"_s};
}

} // namespace

Result<Exported> exportCases(Office &office, const ExportForm &form, const QString &path,
                             const std::optional<Caller> &caller)
{
    const Result<Catalogue> catalogue = catalogueInForce(office);
    if (!catalogue)
        return catalogue.error();
    const CaseSource source = [&](const TakeCase &take) {
        return office.store.read([&](Sql &sql) {
            walkLedger(sql, {}, [&](const ListedCase &one) {
                const bool concerned =
                    !caller || caller->seesAll() || concerns(Audience::of(sql, one.row.id), *caller);
                return !concerned || take(one);
            });
        });
    };
    return lantian::exportCases(form, path, source, *catalogue, office.clock.now());
}

Answer exportsAnswer()
{
    QJsonArray exports;
    for (const ExportForm &form : exportForms())
        exports << QJsonObject{{u"name"_s, form.name},
                               {u"type"_s, QString::fromLatin1(form.type)},
                               {u"href"_s, u"/api/v1/exports/"_s + form.file}};
    return jsonAnswer(200, {{u"exports"_s, exports}});
}

Answer exportAnswer(Office &office, const Caller &caller, const QString &file)
{
    const auto &forms = exportForms();
    const auto form =
        std::find_if(forms.begin(), forms.end(), [&](const ExportForm &one) { return one.file == file; });
    if (form == forms.end())
        return problem(404, u"export-unknown"_s,
                       u"没有这种导出 / there is no such export; GET /exports lists them"_s);
    const auto folder = std::make_shared<QTemporaryDir>();
    const QString path = folder->filePath(form->file);
    const Result<Exported> exported = exportCases(office, *form, path, caller);
    if (!exported)
        return problem(exported.error());
    return Answer{.status = 200, .type = form->type, .body = FilePart{path, 0, exported->bytes, folder}}.with(
        "Content-Disposition"_ba, "attachment; filename=\"" + form->file.toLatin1() + '"');
}

} // namespace lantian::hub
