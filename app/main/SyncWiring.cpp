#include "main/SyncWiring.h"

#include "location/Boundaries.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

Result<void> mapsAreSound(const ReferenceSet &files)
{
    for (auto file = files.begin(); file != files.end(); ++file) {
        if (!file.key().endsWith(u".geojson"_s))
            continue;
        std::optional<Error> refused;
        if (file.key() == u"grids.geojson"_s) {
            if (const auto grids = GridIndex::fromGeoJson(file.value()); !grids)
                refused = grids.error();
        } else if (const auto zones = ZoneIndex::fromGeoJson({file.value()}); !zones) {
            refused = zones.error();
        }
        if (refused)
            return Error{refused->kind, u"%1: %2"_s.arg(file.key(), refused->what), refused->code};
    }
    return {};
}

} // namespace

SyncPlaces syncPlacesIn(const DataDirectory &directory)
{
    return {
        directory.hub(), {directory.catalogue(), directory.geography(), directory.calendar()}, mapsAreSound};
}

} // namespace lantian
