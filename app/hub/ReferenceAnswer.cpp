#include "hub/ReferenceAnswer.h"

#include "base/Sha256.h"
#include "base/Uuid7.h"
#include "domain/Roster.h"
#include "hub/ReferenceImport.h"
#include "storage/Accounts.h"
#include "storage/CatalogueShelf.h"
#include "storage/ReferenceFiles.h"
#include "storage/SiteList.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian::hub {

namespace {

constexpr int maxSites = 100'000;

/// What it is made of, read at one moment.
struct Sources {
    std::vector<ReferenceFile> files;
    std::vector<Account> accounts;
    std::vector<Site> sites;
};

QJsonValue valueOf(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

/// The file called `name`; null when there is none.
QJsonValue fileNamed(const std::vector<ReferenceFile> &files, const QString &name)
{
    const auto found = std::find_if(files.begin(), files.end(),
                                    [&](const ReferenceFile &file) { return file.name == name; });
    return found == files.end() ? QJsonValue() : valueOf(found->bytes);
}

QJsonObject siteJson(const Site &site)
{
    return {
        {u"id"_s, idText(site.id)},
        {u"code"_s, site.code},
        {u"name"_s, site.name},
        {u"kind"_s, site.kind},
        {u"address"_s, site.address},
        {u"grid"_s, site.grid},
        {u"position"_s, site.position ? QJsonValue(toJson(*site.position)) : QJsonValue()},
        {u"fields"_s, site.fields},
    };
}

QJsonArray departmentsOf(const Catalogue &catalogue)
{
    QJsonArray departments;
    for (const Department &department : catalogue.departments)
        departments << QJsonObject{{u"key"_s, department.key}, {u"name"_s, toJson(department.name)}};
    return departments;
}

QJsonArray usersFor(const Caller &caller, const std::vector<Account> &accounts)
{
    QJsonArray users;
    for (const Account &account : accounts) {
        if (!account.disabledAt.isValid() && isColleague(caller, account.role, account.scope))
            users << QJsonObject{{u"id"_s, idText(account.id)},
                                 {u"name"_s, account.name},
                                 {u"role"_s, account.role},
                                 {u"scope"_s, account.scope}};
    }
    return users;
}

Result<QByteArray> referenceText(const Caller &caller, const Sources &sources)
{
    const CatalogueFiles county = catalogueFilesIn(sources.files);
    const auto overlaid = overlaidCatalogue(county);
    const auto *catalogue = std::get_if<Catalogue>(&overlaid);
    if (!catalogue)
        return Error{Error::Kind::Corrupt, std::get<std::vector<CatalogueFault>>(overlaid).front().text(),
                     u"catalogue-invalid"_s};
    QJsonObject catalogueFiles;
    for (const auto &[name, bytes] : county)
        catalogueFiles[name] = valueOf(bytes);
    QJsonArray sites;
    for (const Site &site : sources.sites)
        sites << siteJson(site);
    return QJsonDocument(
               QJsonObject{
                   {u"catalogue"_s, QJsonObject{{u"id"_s, catalogue->id},
                                                {u"version"_s, catalogue->version},
                                                {u"files"_s, catalogueFiles}}},
                   {u"grids"_s, fileNamed(sources.files, u"grids.geojson"_s)},
                   {u"zones"_s,
                    QJsonObject{{u"no_coal"_s, fileNamed(sources.files, u"no_coal_zones.geojson"_s)},
                                {u"no_burn"_s, fileNamed(sources.files, u"no_burn_zones.geojson"_s)}}},
                   {u"departments"_s, departmentsOf(*catalogue)},
                   {u"users"_s, usersFor(caller, sources.accounts)},
                   {u"calendar"_s, fileNamed(sources.files, u"calendar.json"_s)},
                   {u"sites"_s, sites},
               })
        .toJson(QJsonDocument::Compact);
}

bool overlap(const QString &a, const QString &b)
{
    const QStringList codesA = scopeCodes(a);
    const QStringList codesB = scopeCodes(b);
    return std::any_of(codesA.begin(), codesA.end(),
                       [&](const QString &code) { return isInScope(b, code); }) ||
           std::any_of(codesB.begin(), codesB.end(), [&](const QString &code) { return isInScope(a, code); });
}

} // namespace

bool isColleague(const Caller &caller, const QString &otherRole, const QString &otherScope)
{
    const auto isEverywhere = [](const QString &role) {
        return role == key(Role::County) || role == key(Role::Supervisor);
    };
    return isEverywhere(caller.role) || isEverywhere(otherRole) || overlap(caller.scope, otherScope);
}

Answer referenceAnswer(Office &office, const Caller &caller, const Request &request)
{
    const auto sources = office.store.read([](Sql &sql) {
        return Sources{ReferenceFiles::all(sql), Accounts::all(sql),
                       SiteList::matching(sql, {}, {}, maxSites)};
    });
    if (!sources)
        return problem(sources.error());
    const Result<QByteArray> text = referenceText(caller, *sources);
    if (!text)
        return problem(text.error());
    const QByteArray tag = '"' + sha256Hex(*text).toLatin1() + '"';
    Answer answer = request.header("if-none-match"_ba).contains(tag)
                        ? emptyAnswer(304)
                        : Answer{.status = 200, .type = "application/json", .body = *text};
    return answer.with("ETag"_ba, tag).with("Cache-Control"_ba, "private, no-cache"_ba);
}

} // namespace lantian::hub
