#include "location/Boundaries.h"

#include "base/DurableFile.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

/// The bytes of the file at `path`; none where there is no such file.
Result<std::optional<QByteArray>> bytesIfPresent(const QString &path)
{
    Result<QByteArray> bytes = fileBytes(path, largestGeoJson);
    if (bytes)
        return std::optional(*std::move(bytes));
    if (bytes.error().kind == Error::Kind::NotFound)
        return std::optional<QByteArray>();
    return bytes.error();
}

Error inFile(const Error &error, const QString &name)
{
    return {error.kind, u"%1: %2"_s.arg(name, error.what), error.code};
}

} // namespace

Result<Boundaries> boundariesIn(const QString &folder)
{
    Boundaries boundaries;
    const QString gridFile = QDir(folder).filePath(u"grids.geojson"_s);
    const auto gridText = bytesIfPresent(gridFile);
    if (!gridText)
        return inFile(gridText.error(), gridFile);
    if (*gridText) {
        Result<GridIndex> grids = GridIndex::fromGeoJson(**gridText);
        if (!grids)
            return inFile(grids.error(), gridFile);
        boundaries.grids = *std::move(grids);
    }

    std::vector<QByteArray> zoneTexts;
    for (const QString &name : {u"no_coal_zones.geojson"_s, u"no_burn_zones.geojson"_s}) {
        const QString zoneFile = QDir(folder).filePath(name);
        const auto text = bytesIfPresent(zoneFile);
        if (!text)
            return inFile(text.error(), zoneFile);
        if (!*text)
            continue;
        if (const auto refused = ZoneIndex::fromGeoJson({**text}); !refused)
            return inFile(refused.error(), zoneFile);
        zoneTexts.push_back(**text);
    }
    Result<ZoneIndex> zones = ZoneIndex::fromGeoJson(zoneTexts);
    if (!zones)
        return inFile(zones.error(), folder);
    boundaries.zones = *std::move(zones);
    return boundaries;
}

} // namespace lantian
