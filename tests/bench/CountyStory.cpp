#include "bench/CountyStory.h"

#include "base/Sha256.h"
#include "base/Uuid7.h"
#include "bench/BenchCounty.h"
#include "fieldwork/EventWriter.h"
#include "fieldwork/Reference.h"
#include "protocol/EventText.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr int inspectors = 60;
constexpr int sites = 200;
constexpr int days = 730;
constexpr int eventsAtOnce = 20'000;
constexpr qint64 hour = 3'600'000;

const QUuid township = idFromText(u"0192f0c1-7000-7000-8000-0000000000b1"_s);
const QUuid county = idFromText(u"0192f0c1-7000-7000-8000-0000000000b2"_s);
const QUuid department = idFromText(u"0192f0c1-7000-7000-8000-0000000000b3"_s);

// As long as real ones: nothing here looks at them.
const QByteArray header(150, 'h');
const QByteArray signature(86, 's');

struct Kind {
    QString category;
    QString subtype;
    QString summary; ///< %1: a number
    QString department;
};

const std::array kinds{
    Kind{u"burn"_s, u"straw"_s, u"玉米秸秆 · 过火 %1 ㎡"_s, u"agriculture"_s},
    Kind{u"burn"_s, u"garbage"_s, u"生活垃圾 · 过火 %1 ㎡"_s, u"urban"_s},
    Kind{u"coal"_s, u"use_home"_s, u"居民燃用散煤 · 约 %1 公斤"_s, u"ecology"_s},
    Kind{u"coal"_s, u"sell"_s, u"销售散煤 · 约 %1 公斤"_s, u"market"_s},
    Kind{u"site"_s, {}, u"物料未覆盖、车辆未冲洗 · %1 ㎡"_s, u"housing"_s},
    Kind{u"haul"_s, u"mud"_s, u"车轮带泥 · 沿途 %1 米"_s, u"transport"_s},
    Kind{u"road"_s, u"dust"_s, u"积尘路段 %1 米"_s, u"sanitation"_s},
    Kind{u"fume"_s, {}, u"油烟直排 · %1 处"_s, u"urban"_s},
};

const QStringList phrases{
    u"已现场劝阻"_s,         u"当事人不在场"_s,     u"通知村委会到场"_s,   u"风力较大有蔓延可能"_s,
    u"距离国道较近"_s,       u"夜间巡查发现"_s,     u"群众举报后核实"_s,   u"上次整改后再次发生"_s,
    u"出入口冲洗设施停用"_s, u"裸土约一半未覆盖"_s, u"喷淋设备没有开启"_s, u"明火已经扑灭"_s,
    u"已拍照留存"_s,         u"要求三日内整改"_s,   u"旁边有学校"_s,       u"附近居民反映强烈"_s,
    u"卫星热点位置相符"_s,   u"无法联系到业主"_s,   u"有水车在现场"_s,     u"沟边荒地无人管理"_s,
};

} // namespace

CountyStory::CountyStory(const GridIndex &grids, const QDateTime &now) : m_grids(grids), m_now(now)
{
    for (int number = 0; number <= inspectors; ++number)
        m_devices.push_back(
            {.id = idFromText(u"0192f0c1-7000-7000-8000-0000000d%1"_s.arg(number, 4, 10, '0'_L1))});
}

QUuid CountyStory::inspector(int number)
{
    return idFromText(u"0192f0c1-7000-7000-8000-0000000a%1"_s.arg(number, 4, 10, '0'_L1));
}

QUuid CountyStory::site(int number)
{
    return idFromText(u"0192f0c1-7000-7000-8000-0000000e%1"_s.arg(number, 4, 10, '0'_L1));
}

int CountyStory::pick(int count)
{
    return int(m_random() % quint32(count));
}

Position CountyStory::somewhere()
{
    return {
        .lat = 39.2 + pick(100'000) / 1e6, .lon = 115.6 + pick(100'000) / 1e6, .accuracyM = 3.0 + pick(5)};
}

std::vector<CountyStory::Act> CountyStory::actsOfOne(int number)
{
    using enum EventKind;
    const qint64 day = pick(days) + 1;
    qint64 at = m_now.toMSecsSinceEpoch() - day * 24 * hour + pick(9 * 3600) * 1000LL;
    std::vector<Act> acts{{at, number, CaseReported}};
    const auto then = [&](EventKind kind, qint64 hours) {
        at += hours * hour + pick(3600) * 1000LL;
        acts.push_back({at, number, kind});
    };
    if (chance(5)) {
        then(CaseReturned, 3);
        return acts;
    }
    if (chance(5)) {
        then(CaseRejected, 3);
        return acts;
    }
    then(CaseAccepted, 2);
    then(CaseDispatched, 2);
    if (chance(30))
        then(CaseProgressed, 20);
    if (chance(3)) // overdue since
        return acts;
    then(CaseRectified, 30);
    then(CaseVerified, 10);
    then(CaseClosed, 5);
    return acts;
}

std::vector<CountyStory::Act> CountyStory::acts(int cases)
{
    std::vector<Act> all;
    for (int number = 0; number < cases; ++number) {
        for (const Act &act : actsOfOne(number)) {
            if (act.at < m_now.toMSecsSinceEpoch())
                all.push_back(act);
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const Act &a, const Act &b) { return a.at < b.at; });
    return all;
}

Event CountyStory::copied(Sql &sql, Device &device, const QUuid &id, const QUuid &stream, EventKind kind,
                          const QUuid &author, const QDateTime &at, const QJsonObject &data)
{
    device.hlc = nextHlc(device.hlc, at);
    const Event event{.id = id,
                      .stream = stream,
                      .kind = key(kind),
                      .hlc = device.hlc,
                      .at = at,
                      .device = device.id,
                      .author = author,
                      .seq = ++device.seq,
                      .prev = device.hash,
                      .data = data};
    const QByteArray payload = orStop(payloadText(event));
    device.hash = sha256Hex(payload);
    EventLog::copy(sql, {event, header, payload, signature, device.hash});
    return event;
}

void CountyStory::introduce(Sql &sql)
{
    const QDateTime begins = m_now.addDays(-days - 10);
    Device &office = m_devices.front();
    const auto grant = [&](const QUuid &user, const QString &name, Role role, const QString &scope) {
        copied(sql, office, uuid7(begins), user, EventKind::UserGranted, county, begins,
               {{u"user"_s, idText(user)},
                {u"name"_s, name},
                {u"role"_s, key(role)},
                {u"scope"_s, scope},
                {u"from"_s, localRfc3339(begins)}});
    };
    grant(township, u"镇值班室"_s, Role::Township, u"990101"_s);
    grant(county, u"县生环委办"_s, Role::County, u"990101"_s);
    QStringList keys;
    for (const Kind &kind : kinds)
        keys << kind.department;
    grant(department, u"县级部门"_s, Role::Department, keys.join(u','));
    for (int number = 0; number < inspectors; ++number)
        grant(inspector(number), u"网格员 %1"_s.arg(number + 1, 2, 10, '0'_L1), Role::Inspector, u"990101"_s);
    for (int number = 0; number < sites; ++number) {
        copied(sql, office, uuid7(begins), site(number), EventKind::SiteRegistered, township, begins,
               {{u"name"_s, u"%1 号工地"_s.arg(number)},
                {u"kind"_s, u"site"_s},
                {u"code"_s, u"S-%1"_s.arg(number, 3, 10, '0'_L1)},
                {u"address"_s, gridWords(m_grids.grids()[size_t(pick(int(m_grids.size())))])},
                {u"position"_s, toJson(somewhere())}});
    }
}

QJsonArray CountyStory::photos(int number, const QDateTime &at)
{
    QJsonArray photos;
    const int count = 1 + pick(3);
    for (int i = 0; i < count; ++i) {
        const QByteArray seed = QByteArray::number(number) + '/' + QByteArray::number(i);
        photos << toJson(Photo{.sha256 = sha256Hex(seed),
                               .bytes = 2'400'000 + pick(900'000),
                               .width = 4000,
                               .height = 3000,
                               .takenAt = at,
                               .role = i == 0 ? Photo::Role::Wide : Photo::Role::Near,
                               .position = somewhere(),
                               .source = Photo::Source::Camera,
                               .stamped = sha256Hex(seed + "/stamped")});
    }
    return photos;
}

QJsonObject CountyStory::report(int number, const Told &told, const QDateTime &at)
{
    const Kind &kind = kinds[size_t(pick(int(kinds.size())))];
    const Grid &grid = m_grids.grids()[size_t(told.grid)];
    const int amount = 1 + pick(500);
    QStringList note;
    for (int i = 1 + pick(3); i > 0; --i)
        note << phrases[pick(int(phrases.size()))];
    if (number % 5000 == 7)
        note << u"%1后院"_s.arg(rareWord);
    QJsonObject data{
        {u"category"_s, kind.category},
        {u"subtype"_s, kind.subtype},
        {u"fields"_s, QJsonObject{{u"amount"_s, amount}, {u"state"_s, u"burning"_s}, {u"visible"_s, true}}},
        {u"photos"_s, photos(number, at)},
        {u"position"_s, toJson(somewhere())},
        {u"grid"_s, grid.code},
        {u"place"_s, gridWords(grid)},
        {u"on_site"_s, QJsonObject{{u"action"_s, u"told"_s}, {u"settled"_s, false}}},
        {u"note"_s, note.join(u',')},
        {u"heading"_s, kind.summary.section(u' ', 0, 0)},
        {u"summary"_s, kind.summary.arg(amount)},
        {u"severity"_s, chance(10) ? u"serious"_s : u"general"_s},
        {u"suggested_department"_s, kind.department},
        {u"law"_s, QJsonArray{u"B1@code2026"_s}},
        {u"catalogue"_s, QJsonObject{{u"id"_s, u"lantian"_s}, {u"version"_s, u"2026.11.1"_s}}}};
    if (kind.category == u"site"_s && chance(60))
        data[u"site"_s] = idText(site(pick(sites)));
    return data;
}

QJsonObject CountyStory::decision(EventKind kind, const Act &act)
{
    using enum EventKind;
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(act.at, Qt::UTC);
    switch (kind) {
    case CaseAccepted:
        return {{u"number"_s, u"LT-%1"_s.arg(act.number, 6, 10, '0'_L1)}};
    case CaseDispatched:
        return {{u"department"_s, kinds[size_t(pick(int(kinds.size())))].department},
                {u"due"_s, localRfc3339(at.addDays(3))}};
    case CaseReturned:
        return {
            {u"to"_s, u"reporter"_s}, {u"reason"_s, u"照片看不清"_s}, {u"missing"_s, QJsonArray{u"plate"_s}}};
    case CaseRejected:
        return {{u"reason"_s, u"不属于本县范围"_s}};
    case CaseProgressed:
        return {{u"note"_s, u"已到现场,正在处理"_s}};
    case CaseRectified:
        return {{u"measures"_s, u"已清理并覆盖"_s}, {u"photos"_s, photos(-act.number - 1, at)}};
    case CaseVerified:
        return {{u"result"_s, u"pass"_s}};
    case CaseClosed:
        return {{u"basis"_s, u"现场核查、照片齐全"_s}};
    default:
        Q_UNREACHABLE();
    }
}

void CountyStory::write(Sql &sql, const Act &act)
{
    using enum EventKind;
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(act.at, Qt::UTC);
    if (act.kind == CaseReported) {
        Told &told = m_told[act.number];
        told = {.id = uuid7(at), .grid = pick(int(m_grids.size())), .inspector = pick(inspectors)};
        copied(sql, m_devices[size_t(told.inspector) + 1], told.id, told.id, act.kind,
               inspector(told.inspector), at, report(act.number, told, at));
        return;
    }
    Told &told = m_told.at(act.number);
    QJsonObject data = decision(act.kind, act);
    if (!told.decision.isNull())
        data[u"base"_s] = idText(told.decision);
    const bool isDepartments = act.kind == CaseProgressed || act.kind == CaseRectified;
    told.decision = copied(sql, m_devices.front(), uuid7(at), told.id, act.kind,
                           isDepartments ? department : township, at, data)
                        .id;
}

void CountyStory::tell(Store &store, int cases)
{
    orStop(store.write([&](Sql &sql) { introduce(sql); }));
    const std::vector<Act> all = acts(cases);
    for (size_t first = 0; first < all.size(); first += eventsAtOnce) {
        orStop(store.write([&](Sql &sql) {
            const size_t end = std::min(all.size(), first + eventsAtOnce);
            for (size_t i = first; i < end; ++i)
                write(sql, all[i]);
        }));
    }
    orStop(store.write([](Sql &sql) {
        Projection projection;
        projection.rebuild(sql);
    }));
}

void CountyStory::tellUnsent(Store &store, DeviceIdentity own, int cases)
{
    const FakeClock clock(m_now);
    EventWriter writer(std::move(own), store.log(), clock);
    for (int number = 0; number < std::min(cases, 50); ++number) {
        const QDateTime at = m_now.addSecs(-60 * (50 - number));
        const QUuid id = uuid7(at);
        orStop(store.write([&](Sql &sql) {
            writer.write(sql, {id, id, EventKind::CaseReported, inspector(0), at,
                               report(1'000'000 + number, {.grid = pick(int(m_grids.size()))}, at)});
        }));
    }
}

} // namespace lantian
