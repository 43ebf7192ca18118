#include "hub/ReferenceImport.h"

#include "base/DurableFile.h"
#include "base/Sha256.h"
#include "domain/WorkCalendar.h"
#include "location/GridIndex.h"
#include "location/ZoneIndex.h"
#include "storage/CatalogueShelf.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace lantian::hub {

namespace {

constexpr qint64 maxFileBytes = qint64(64) << 20;

const QStringList ownFiles{u"grids.geojson"_s, u"no_coal_zones.geojson"_s, u"no_burn_zones.geojson"_s,
                           u"calendar.json"_s};

QString nameOf(const QString &path)
{
    const QFileInfo file(path);
    const QString folder = file.dir().dirName();
    const bool isInFolder = folder == u"categories"_s || folder == u"checklists"_s;
    return isInFolder ? folder + u'/' + file.fileName() : file.fileName();
}

/// Whether the file can be used by itself; what a catalogue file means is told by the catalogue as a whole.
Result<void> checked(const ReferenceFile &file)
{
    if (file.name == u"grids.geojson"_s) {
        const auto grids = GridIndex::fromGeoJson(file.bytes);
        return grids ? Result<void>() : grids.error();
    }
    if (file.name.endsWith(u"_zones.geojson"_s) && ownFiles.contains(file.name)) {
        const auto zones = ZoneIndex::fromGeoJson({file.bytes});
        return zones ? Result<void>() : zones.error();
    }
    if (file.name == u"calendar.json"_s) {
        const auto calendar = WorkCalendar::fromJson(file.bytes);
        return calendar ? Result<void>() : calendar.error();
    }
    if (!file.name.endsWith(u".json"_s) || !QJsonDocument::fromJson(file.bytes).isObject())
        return Error{Error::Kind::Invalid, u"neither a map by a known name nor an object of JSON"_s,
                     u"reference-invalid"_s};
    return {};
}

Result<ReferenceFile> fileAt(const QString &path)
{
    const Result<QByteArray> bytes = fileBytes(path, maxFileBytes);
    if (!bytes)
        return bytes.error();
    ReferenceFile file{nameOf(path), sha256Hex(*bytes), *bytes};
    if (const Result<void> usable = checked(file); !usable)
        return Error{usable.error().kind, u"%1: %2"_s.arg(file.name, usable.error().what),
                     usable.error().code};
    return file;
}

} // namespace

Result<QStringList> importReference(Office &office, const QStringList &paths)
{
    std::vector<ReferenceFile> files;
    QStringList names;
    for (const QString &path : paths) {
        Result<ReferenceFile> file = fileAt(path);
        if (!file)
            return file.error();
        names << file->name;
        files.push_back(*std::move(file));
    }
    const auto kept = office.store.write([&](Sql &sql, EventLog &) {
        for (const ReferenceFile &file : files)
            ReferenceFiles::keep(sql, file);
        const auto outcome = overlaidCatalogue(catalogueFilesIn(ReferenceFiles::all(sql)));
        if (const auto *faults = std::get_if<std::vector<CatalogueFault>>(&outcome))
            Sql::refuse({Error::Kind::Invalid, faults->front().text(), u"catalogue-invalid"_s});
    });
    if (!kept)
        return kept.error();
    return names;
}

CatalogueFiles catalogueFilesIn(const std::vector<ReferenceFile> &files)
{
    CatalogueFiles found;
    for (const ReferenceFile &file : files) {
        if (!ownFiles.contains(file.name))
            found[file.name] = file.bytes;
    }
    return found;
}

} // namespace lantian::hub
