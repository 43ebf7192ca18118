#include "main/demo/DemoCounty.h"

#include "base/DirectoryLock.h"
#include "base/DurableFile.h"
#include "base/Uuid7.h"
#include "evidence/PhotoIntake.h"
#include "fieldwork/DraftKeys.h"
#include "fieldwork/KeyFile.h"
#include "fieldwork/Recorder.h"
#include "fieldwork/SettingKeys.h"
#include "main/demo/DemoCases.h"
#include "main/demo/DemoScene.h"
#include "storage/Devices.h"
#include "storage/People.h"
#include "storage/Settings.h"

#include <QFile>
#include <QJsonArray>

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

/// A clock that the story moves on.
class StoryClock final : public Clock
{
public:
    QDateTime now() const override { return time; }
    std::chrono::milliseconds sinceBoot() const override { return {}; }

    QDateTime time;
};

/// Somebody in the story, with the device they work on.
struct Actor {
    QUuid user;
    QString name;
    Role role;
    QString scope;
    std::unique_ptr<EventWriter> writer;
};

/// A case of the story as far as it has been told.
struct Told {
    const DemoCase *about;
    QUuid id;
    QUuid decision; ///< the last one; null before the first
};

/// Writes the story of the county into a store, in the order of time.
class Story
{
public:
    Story(Store &store, DeviceIdentity own, const Reference &reference, PhotoStore &photos, StoryClock &clock)
        : m_store(store)
        , m_reference(reference)
        , m_photos(photos)
        , m_clock(clock)
        , m_hub(stranger())
        , m_own{uuid7(clock.now()), u"网格员 07"_s, Role::Inspector, u"990101100208"_s,
                std::make_unique<EventWriter>(std::move(own), store.log(), clock)}
        , m_other{uuid7(clock.now()), u"网格员 12"_s, Role::Inspector, u"990101100"_s, stranger()}
        , m_township{uuid7(clock.now()), u"城关镇值班室"_s, Role::Township, u"990101100"_s, stranger()}
        , m_county{uuid7(clock.now()), u"县生环委办"_s, Role::County, u"990101"_s, stranger()}
        , m_department{uuid7(clock.now()), u"县级部门"_s, Role::Department,
                       u"agriculture,urban,housing,market,transport,ecology,forestry,sanitation,township"_s,
                       stranger()}
    {}

    Result<void> tell()
    {
        const QDateTime end = m_clock.time;
        m_clock.time = end.addDays(-12);
        if (const auto done = m_store.write([&](Sql &sql) { introduce(sql); }); !done)
            return done.error();
        return tellCases(end);
    }

private:
    /// A device other than this machine's.
    std::unique_ptr<EventWriter> stranger()
    {
        return std::make_unique<EventWriter>(DeviceIdentity{uuid7(m_clock.now()), DeviceKey::fresh()},
                                             m_store.log(), m_clock, EventLog::Origin::Received);
    }

    Event write(Sql &sql, EventWriter &writer, const QUuid &author, EventKind kind, const QUuid &stream,
                const QJsonObject &data)
    {
        return writer.write(sql, {uuid7(m_clock.now()), stream, kind, author, m_clock.now(), data});
    }

    void introduce(Sql &sql)
    {
        Devices::keep(sql, m_hub->device(), m_hub->publicKey().bytes(), false);
        for (Actor *actor : {&m_own, &m_other, &m_township, &m_county, &m_department}) {
            Devices::keep(sql, actor->writer->device(), actor->writer->publicKey().bytes(), actor == &m_own);
            const QUuid hubs = m_hub->device();
            write(sql, *m_hub, hubs, EventKind::DeviceEnrolled, actor->writer->device(),
                  {{u"device"_s, idText(actor->writer->device())},
                   {u"user"_s, idText(actor->user)},
                   {u"public_key"_s, actor->writer->publicKey().jwk()}});
            write(sql, *m_hub, hubs, EventKind::UserGranted, actor->user,
                  {{u"user"_s, idText(actor->user)},
                   {u"name"_s, actor->name},
                   {u"role"_s, key(actor->role)},
                   {u"scope"_s, actor->scope},
                   {u"from"_s, localRfc3339(m_clock.now())}});
        }
        People::keep(
            sql, {.id = m_own.user, .name = m_own.name, .role = m_own.role, .grid = u"990101100208002"_s});
        People::keep(
            sql,
            {.id = m_other.user, .name = m_other.name, .role = m_other.role, .grid = u"990101100215001"_s});
        Settings::keep(sql, settingKey::lastPerson, idText(m_own.user));
        addSite(sql, u"恒安二期"_s, u"site"_s, 39.2716, 115.6645,
                {{u"builder"_s, u"恒安置业"_s},
                 {u"contractor"_s, u"县二建公司"_s},
                 {u"site_area_m2"_s, 18000},
                 {u"stage"_s, u"structure"_s}});
        addSite(sql, u"东河路改造"_s, u"site"_s, 39.2632, 115.6442,
                {{u"builder"_s, u"县市政处"_s}, {u"contractor"_s, u"路桥三队"_s}, {u"stage"_s, u"linear"_s}});
        addSite(sql, u"北营小学扩建"_s, u"site"_s, 39.2855, 115.6712,
                {{u"builder"_s, u"北营小学"_s}, {u"contractor"_s, u"县一建公司"_s}, {u"stage"_s, u"pit"_s}});
        addSite(sql, u"东关煤场"_s, u"coal"_s, 39.2278, 115.6620, {});
    }

    void addSite(Sql &sql, const QString &name, const QString &kind, double lat, double lon,
                 const QJsonObject &fields)
    {
        const Position position{.lat = lat, .lon = lon, .source = Position::Source::Manual};
        const Place place = placeOf(m_reference.boundaries, position, m_clock.now().date());
        write(sql, *m_township.writer, m_township.user, EventKind::SiteRegistered, uuid7(m_clock.now()),
              {{u"code"_s, u"%1-%2"_s.arg(kind.left(1).toUpper()).arg(++m_sites, 3, 10, QLatin1Char('0'))},
               {u"name"_s, name},
               {u"kind"_s, kind},
               {u"address"_s, place.words},
               {u"grid"_s, place.grid},
               {u"position"_s, toJson(position)},
               {u"fields"_s, fields}});
    }

    /// All that happened before `end`, in the order of time, as it would have come in.
    Result<void> tellCases(const QDateTime &end)
    {
        std::vector<Told> cases;
        std::multimap<QDateTime, std::pair<size_t, const DemoStep *>> acts; ///< a report has no step
        const std::vector<DemoCase> story = demoCases();
        for (const DemoCase &one : story) {
            QDateTime at = end.addSecs(-qint64(one.hoursAgo * 3600));
            acts.emplace(at, std::pair(cases.size(), nullptr));
            for (const DemoStep &step : one.steps) {
                at = at.addSecs(qint64(step.hoursLater * 3600));
                if (at < end)
                    acts.emplace(at, std::pair(cases.size(), &step));
            }
            cases.push_back({&one, uuid7(end.addSecs(-qint64(one.hoursAgo * 3600))), {}});
        }
        int number = 0;
        for (const auto &[at, act] : acts) {
            m_clock.time = at;
            Told &told = cases[act.first];
            const Result<void> done = act.second ? decide(told, *act.second) : report(told, ++number);
            if (!done)
                return done;
        }
        return {};
    }

    Result<void> report(const Told &told, int number)
    {
        const DemoCase &one = *told.about;
        const QDateTime at = m_clock.now();
        const Actor &reporter = one.isOwn ? m_own : m_other;
        Draft draft{.id = told.id,
                    .owner = reporter.user,
                    .category = one.category,
                    .subtype = one.subtype,
                    .startedAt = at,
                    .changedAt = at,
                    .fields = one.fields};
        const Position position{.lat = one.lat,
                                .lon = one.lon,
                                .accuracyM = 3.0 + number % 4,
                                .fixAt = at,
                                .satellites = 14 + number % 7};
        const Place place = placeOf(m_reference.boundaries, position, at.toLocalTime().date());
        draft.fields[draftKey::position] = toJson(position);
        draft.fields[draftKey::place] = place.words;
        draft.fields[draftKey::action] = one.action;
        draft.fields[draftKey::note] = one.note;
        for (const auto role : {Photo::Role::Wide, Photo::Role::Near}) {
            const auto photo = taken(one.category, role, position, place, reporter, number);
            if (!photo)
                return photo.error();
            draft.photos.push_back(*photo);
        }
        return m_store.write([&](Sql &sql) {
            reporter.writer->write(sql, {draft.id, draft.id, EventKind::CaseReported, reporter.user, at,
                                         reportData(draft, m_reference)});
        });
    }

    Result<void> decide(Told &told, const DemoStep &step)
    {
        return m_store.write([&](Sql &sql) { told.decision = decide(sql, told.id, step, told.decision).id; });
    }

    Result<Photo> taken(const QString &category, Photo::Role role, const Position &position,
                        const Place &place, const Actor &reporter, int number)
    {
        const int variant = 2 * number + (role == Photo::Role::Near ? 1 : 0);
        const auto photo = takeIn({.bytes = demoScene(category, variant),
                                   .role = role,
                                   .source = Photo::Source::Camera,
                                   .at = m_clock.now(),
                                   .position = position,
                                   .words = {reporter.name, place.words, u"±%1 米"_s, u"无定位"_s}},
                                  m_photos);
        return photo ? Result<Photo>(photo->photo) : photo.error();
    }

    Event decide(Sql &sql, const QUuid &id, const DemoStep &step, const QUuid &base)
    {
        using enum DemoStep::Deed;
        const auto by = [&](const Actor &actor, EventKind kind, QJsonObject data) {
            if (!base.isNull())
                data[u"base"_s] = idText(base);
            return write(sql, *actor.writer, actor.user, kind, id, data);
        };
        const QString due = localRfc3339(m_clock.now().addSecs(qint64(step.dueHours * 3600)));
        switch (step.deed) {
        case Accept:
            return by(m_township, EventKind::CaseAccepted,
                      {{u"number"_s, u"LT-2026-%1"_s.arg(400 + ++m_numbers, 4, 10, QLatin1Char('0'))}});
        case Dispatch:
            return by(m_township, EventKind::CaseDispatched,
                      {{u"department"_s, step.words}, {u"due"_s, due}});
        case Return:
            return by(m_township, EventKind::CaseReturned,
                      {{u"to"_s, u"reporter"_s},
                       {u"reason"_s, step.words},
                       {u"missing"_s, QJsonArray{u"coal_kind"_s}}});
        case Progress:
            return by(m_department, EventKind::CaseProgressed, {{u"note"_s, step.words}});
        case Rectify:
            return by(m_department, EventKind::CaseRectified, {{u"measures"_s, step.words}});
        case Verify:
            return by(m_township, EventKind::CaseVerified, {{u"result"_s, u"pass"_s}});
        case Close:
            return by(m_township, EventKind::CaseClosed, {{u"basis"_s, u"现场核查通过"_s}});
        case Relapse:
            return by(m_township, EventKind::CaseLookedBack,
                      {{u"result"_s, u"relapsed"_s}, {u"note"_s, step.words}});
        case Urge:
            return by(m_county, EventKind::CaseUrged, {{u"note"_s, step.words}});
        }
        Q_UNREACHABLE();
    }

    Store &m_store;
    const Reference &m_reference;
    PhotoStore &m_photos;
    StoryClock &m_clock;
    std::unique_ptr<EventWriter> m_hub;
    Actor m_own;
    Actor m_other;
    Actor m_township;
    Actor m_county;
    Actor m_department;
    int m_sites = 0;
    int m_numbers = 0;
};

/// Puts a file that the program brings into the directory.
Result<void> bring(const QString &resource, const QString &path)
{
    const Result<QByteArray> bytes = fileBytes(resource, largestGeoJson);
    if (!bytes)
        return bytes.error();
    return durablePut(path, *bytes);
}

Result<void> tellInto(const QString &database, const DataDirectory &directory, DeviceIdentity identity,
                      const Reference &reference, const Clock &clock)
{
    const auto store = Store::open(database, Database::Access::ReadWrite);
    if (!store)
        return store.error();
    PhotoStore photos(directory.photos());
    StoryClock storyClock;
    storyClock.time = clock.now();
    return Story(**store, std::move(identity), reference, photos, storyClock).tell();
}

} // namespace

QString demoTrack(const DataDirectory &directory)
{
    return directory.path + u"/track.nmea"_s;
}

Result<void> fillWithDemoCounty(const DataDirectory &directory, const Clock &clock)
{
    const auto lock = DirectoryLock::taken(directory.path);
    if (!lock)
        return lock.error();
    if (QFile::exists(directory.database()))
        return {};
    for (const QString &name : {u"grids.geojson"_s, u"no_burn_zones.geojson"_s, u"no_coal_zones.geojson"_s}) {
        if (const auto done = bring(u":/demo/"_s + name, directory.geography() + u'/' + name); !done)
            return done;
    }
    if (const auto done = bring(u":/demo/track.nmea"_s, demoTrack(directory)); !done)
        return done;
    const auto reference = referenceIn(directory);
    if (!reference)
        return reference.error();
    auto identity = deviceIdentity(directory, clock);
    if (!identity)
        return identity.error();
    const QString unfinished = directory.database() + u".part"_s; // nobody takes half a story for the whole
    for (const QString &file : {unfinished, unfinished + u"-wal"_s, unfinished + u"-shm"_s})
        QFile::remove(file);
    if (const auto told = tellInto(unfinished, directory, *std::move(identity), *reference, clock); !told)
        return told;
    if (!QFile::rename(unfinished, directory.database()))
        return Error{Error::Kind::Storage, u"cannot be named: %1"_s.arg(directory.database())};
    return {};
}

} // namespace lantian
