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
    std::vector<ReferenceFile> files; ///< empty for who knows all of it already
    QJsonArray users;
    QJsonArray sites;
    QByteArray tag;
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

QJsonArray sitesOf(const std::vector<Site> &sites)
{
    QJsonArray array;
    for (const Site &site : sites)
        array << siteJson(site);
    return array;
}

/// The hash of the catalogue that the program brings.
QString shippedHash()
{
    Sha256 hash;
    for (const auto &[name, bytes] : shippedCatalogueFiles()) {
        hash.add(name.toUtf8());
        hash.add(bytes);
    }
    return hash.hex();
}

/// Tells one reference from another by what it is made of, for nearly all who ask know it already, and to
/// make it takes long.
QByteArray tagOf(const QMap<QString, QString> &files, const QJsonArray &users, const QJsonArray &sites)
{
    static const QString shipped = shippedHash();
    QJsonObject named;
    for (auto file = files.begin(); file != files.end(); ++file)
        named[file.key()] = file.value();
    const QJsonArray whole{shipped, named, users, sites};
    return '"' + sha256Hex(QJsonDocument(whole).toJson(QJsonDocument::Compact)).toLatin1() + '"';
}

Result<QByteArray> referenceText(const Sources &sources)
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
                   {u"users"_s, sources.users},
                   {u"calendar"_s, fileNamed(sources.files, u"calendar.json"_s)},
                   {u"sites"_s, sources.sites},
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
    const QByteArray known = request.header("if-none-match"_ba);
    const auto sources = office.store.read([&](Sql &sql) {
        Sources found{.files = {},
                      .users = usersFor(caller, Accounts::all(sql)),
                      .sites = sitesOf(SiteList::matching(sql, {}, {}, maxSites)),
                      .tag = {}};
        found.tag = tagOf(ReferenceFiles::hashes(sql), found.users, found.sites);
        if (!known.contains(found.tag))
            found.files = ReferenceFiles::all(sql);
        return found;
    });
    if (!sources)
        return problem(sources.error());
    Answer answer = emptyAnswer(304);
    if (!known.contains(sources->tag)) {
        const Result<QByteArray> text = referenceText(*sources);
        if (!text)
            return problem(text.error());
        answer = {.status = 200, .type = "application/json", .body = *text};
    }
    return answer.with("ETag"_ba, sources->tag).with("Cache-Control"_ba, "private, no-cache"_ba);
}

} // namespace lantian::hub
