#pragma once

#include "base/Sha256.h"
#include "base/Uuid7.h"
#include "evidence/PhotoStore.h"
#include "fieldwork/DraftKeys.h"
#include "fieldwork/KeyFile.h"
#include "fieldwork/Recorder.h"
#include "location/GeoJsonText.h"
#include "support/Events.h"
#include "support/SteadyClock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

/// What the tests of fieldwork stand on.
namespace lantian::bench {

using namespace Qt::Literals::StringLiterals;

inline const QUuid inspector = numberedId(0xa1);
inline const QString firstGrid = u"990101100200001"_s;
inline const QString secondGrid = u"990101100201001"_s;

/// A position in the first grid, where both zones lie, or `eastDeg` further east.
inline Position position(double eastDeg = 0)
{
    return {.lat = 39.25,
            .lon = 115.85 + eastDeg,
            .accuracyM = 6,
            .source = Position::Source::Gnss,
            .fixAt = QDateTime(QDate(2026, 11, 19), QTime(0, 45, 57), Qt::UTC),
            .ageS = 3,
            .satellites = 15};
}

inline void lay(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) ||
        file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qUtf8Printable(path));
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Two grids side by side. The first lies in a zone without coal, and in one without burning that holds from
/// March to the end of November 2026.
inline void layMap(const DataDirectory &directory)
{
    const QByteArray west = polygon("[[115.8,39.2],[115.9,39.2],[115.9,39.3],[115.8,39.3],[115.8,39.2]]");
    const QByteArray east = polygon("[[115.9,39.2],[116.0,39.2],[116.0,39.3],[115.9,39.3],[115.9,39.2]]");
    const auto grid = [](const QByteArray &code, const QByteArray &village) {
        return R"({"grid_code":")" + code + R"(","grid_name":")" + village + R"(第1网格","village_code":")" +
               code.left(12) + R"(","village_name":")" + village +
               R"(","township_code":"990101100","township_name":"城关镇"})";
    };
    const auto file = [&](const QString &name) { return directory.geography() + u'/' + name; };
    lay(file(u"grids.geojson"_s), collection(feature(west, grid(firstGrid.toLatin1(), "鲁町村")) + ',' +
                                             feature(east, grid(secondGrid.toLatin1(), "苗堡村"))));
    lay(file(u"no_coal_zones.geojson"_s), collection(feature(west, R"({"zone_id":"C1","kind":"禁煤区"})")));
    lay(file(u"no_burn_zones.geojson"_s),
        collection(feature(
            west, R"({"zone_id":"B1","kind":"禁烧区","valid_from":"2026-03-01","valid_to":"2026-11-30"})")));
}

/// A photo that only events speak of, told from others by `number`.
inline Photo photo(int number, Photo::Role role = Photo::Role::Wide, const QString &item = {})
{
    QJsonObject json = photoJson(number, role);
    if (!item.isEmpty())
        json[u"item"_s] = item;
    return *photoFromJson(json);
}

/// Straw that burns: a report that lacks nothing.
inline Draft strawDraft(const QDateTime &at, const QUuid &owner = inspector)
{
    return {.id = uuid7(at),
            .owner = owner,
            .kind = Draft::Kind::Report,
            .category = u"burn"_s,
            .subtype = u"straw"_s,
            .startedAt = at,
            .changedAt = at,
            .fields = {{u"material"_s, u"corn_straw"_s},
                       {u"state"_s, u"burning"_s},
                       {u"area_m2"_s, 30},
                       {draftKey::action, u"extinguished"_s},
                       {draftKey::note, u"省道东侧"_s},
                       {draftKey::position, toJson(position())}},
            .photos = {photo(1)}};
}

inline QJsonObject found(const char *result)
{
    return {{u"result"_s, QString::fromLatin1(result)}};
}

/// A construction site where all is in order.
inline Draft siteDraft(const QDateTime &at, const ChecklistProfile &profile)
{
    Draft draft{.id = uuid7(at),
                .owner = inspector,
                .kind = Draft::Kind::Inspection,
                .category = u"site"_s,
                .startedAt = at,
                .changedAt = at,
                .fields = {{draftKey::siteName, u"桂园二期"_s}, {draftKey::position, toJson(position())}}};
    for (const ChecklistItem &item : profile.asked())
        draft.fields[draftKey::item(item.key)] = found("pass");
    return draft;
}

/// A data directory with one who records in it.
class Bench
{
public:
    explicit Bench(const QString &path = {}) : directory{path.isEmpty() ? m_folder.filePath(u"data"_s) : path}
    {
        if (path.isEmpty())
            layMap(directory);
        else if (!QDir().mkpath(path))
            qFatal("cannot make %s", qUtf8Printable(path));
        store = *Store::open(directory.database(), Database::Access::ReadWrite);
        reference = std::make_shared<const Reference>(*referenceIn(directory));
        recorder = std::make_unique<Recorder>(*deviceIdentity(directory, clock), *store, reference, clock);
        if (!recorder->introduce())
            qFatal("the device cannot be introduced");
    }

    const ChecklistProfile &checklist() const { return *checklistOf(reference->catalogue(), u"site"_s); }

    void start(const Draft &draft)
    {
        if (!store->write([&](Sql &sql) { Drafts::start(sql, draft); }))
            qFatal("the draft cannot be kept");
    }
    /// Keeps `draft` and records it.
    Result<Recorded> record(const Draft &draft,
                            Recorder::Completeness completeness = Recorder::Completeness::Required)
    {
        start(draft);
        return recorder->record(draft.id, completeness);
    }

    /// Records a report with a photo whose files are there, "one" and "one stamped".
    Result<Recorded> recordWithPhoto()
    {
        Draft draft = strawDraft(clock.time);
        draft.photos.front().sha256 = sha256Hex("one");
        draft.photos.front().stamped = sha256Hex("one stamped");
        PhotoStore photos(directory.photos());
        if (!photos.put({sha256Hex("one"), "one", sha256Hex("one stamped"), "one stamped", "thumb"}))
            qFatal("the photo cannot be kept");
        return record(draft);
    }

    std::vector<SignedEvent> events() const
    {
        std::vector<SignedEvent> all;
        const auto read = store->read(
            [&](Sql &sql) { EventLog::each(sql, [&](const SignedEvent &event) { all.push_back(event); }); });
        return read ? all : std::vector<SignedEvent>();
    }
    std::optional<Draft> draft(const QUuid &id) const
    {
        return *store->read([&](Sql &sql) { return Drafts::find(sql, id); });
    }

private:
    QTemporaryDir m_folder;

public:
    SteadyClock clock;
    DataDirectory directory;
    std::unique_ptr<Store> store;
    std::shared_ptr<const Reference> reference;
    std::unique_ptr<Recorder> recorder;
};

} // namespace lantian::bench
