#pragma once

#include "base/Sha256.h"
#include "fieldwork/FieldBook.h"
#include "protocol/EventText.h"
#include "support/Events.h"
#include "support/FakeClock.h"

#include <QCoreApplication>
#include <QLinearGradient>
#include <QPainter>
#include <QTemporaryDir>
#include <QTimeZone>

namespace lantian {

using namespace Qt::Literals::StringLiterals;

inline QDateTime demoTime(int day, int hour, int minute = 0)
{
    return {QDate(2026, 11, day), QTime(hour, minute), QTimeZone("Asia/Shanghai")};
}

inline QByteArray demoPicture(int hue)
{
    QImage image(1600, 1000, QImage::Format_RGB32);
    QLinearGradient gradient(0, 0, 700, 1000);
    gradient.setColorAt(0, QColor::fromHsv(hue, 60, 190));
    gradient.setColorAt(0.6, QColor(0xC9, 0xB6, 0x94));
    gradient.setColorAt(1, QColor(0x7C, 0x68, 0x4E));
    QPainter(&image).fillRect(image.rect(), gradient);
    return jpegBytes(image, 85);
}

/// A data directory with people, cases in all states, a site and its inspections, as they would have come
/// from the office, and the book that opens it.
class DemoLedger
{
public:
    const QUuid inspector = numberedId(7);
    const QUuid township = numberedId(2);
    const QUuid housing = numberedId(3);
    const QUuid county = numberedId(4);
    const QUuid site = numberedId(0x51);
    const QUuid inspection = numberedId(0x52);

    FakeClock clock{demoTime(23, 12).toUTC()};

    /// The folder with everybody's roles, and nothing else.
    DemoLedger()
    {
        m_store = *Store::open(directory().database(), Database::Access::ReadWrite);
        m_hub.set(demoTime(1, 8));
        grant(inspector, u"网格员 07"_s, Role::Inspector, u"990101"_s);
        grant(township, u"青石镇"_s, Role::Township, u"990101"_s);
        grant(housing, u"县住建局"_s, Role::Department, u"housing"_s);
        grant(county, u"县攻坚办"_s, Role::County, u"990101"_s);
    }

    DataDirectory directory() const { return {m_dir.path()}; }

    /// Opens the book; nothing can be added by hand from then on.
    FieldBook &book()
    {
        if (!m_book) {
            m_store.reset();
            auto opened = FieldBook::open(directory(), clock);
            if (!opened)
                qFatal("%s", qUtf8Printable(opened.error().what));
            m_book = *std::move(opened);
        }
        return *m_book;
    }
    /// What `asked` comes to.
    template <class T>
    static T wait(QFuture<Result<T>> asked)
    {
        const Result<T> result = asked.result();
        if (!result)
            qFatal("%s", qUtf8Printable(result.error().what));
        return *result;
    }

    /// Lets pictures that were asked for come: the pool does them in the order of asking.
    void settle()
    {
        auto last = book().picture(numberedHash(1), PhotoFile::Thumb, 1);
        auto other = book().picture(numberedHash(2), PhotoFile::Thumb, 1);
        last.waitForFinished();
        other.waitForFinished();
        QCoreApplication::processEvents();
    }

    Event add(EventKind kind, const QUuid &stream, const QUuid &author, const QDateTime &at,
              const QJsonObject &data)
    {
        return add(key(kind), stream, author, at, data);
    }
    Event add(const QString &kind, const QUuid &stream, const QUuid &author, const QDateTime &at,
              const QJsonObject &data)
    {
        m_source.set(at.toUTC().addSecs(-1));
        return stored(m_source.make(kind, stream, author, data));
    }
    /// A decision that knows of the one before.
    Event decide(EventKind kind, const QUuid &stream, const QUuid &author, const QDateTime &at,
                 QJsonObject data = {})
    {
        if (m_decisions.contains(stream))
            data[u"base"_s] = idText(m_decisions[stream]);
        const Event event = add(kind, stream, author, at, data);
        m_decisions[stream] = event.id;
        return event;
    }
    QUuid report(const QString &category, const QString &subtype, const QString &summary,
                 const QString &place, const QDateTime &at, QJsonObject more = {})
    {
        const QUuid id = numberedId(0x1000 + quint64(++m_reports));
        more[u"category"_s] = category;
        more[u"subtype"_s] = subtype;
        more[u"summary"_s] = summary;
        more[u"place"_s] = place;
        more[u"grid"_s] = u"990101100200001"_s;
        if (!more.contains(u"severity"_s))
            more[u"severity"_s] = u"general"_s;
        add(EventKind::CaseReported, id, inspector, at, more);
        return id;
    }
    QUuid accept(const QUuid &id, int number, const QDateTime &at)
    {
        decide(EventKind::CaseAccepted, id, county, at,
               {{u"number"_s, u"QS-2026-%1"_s.arg(number, 4, 10, '0'_L1)}});
        return id;
    }
    QUuid dispatch(const QUuid &id, const QString &department, const QDateTime &at, const QDateTime &due)
    {
        decide(EventKind::CaseDispatched, id, county, at,
               {{u"department"_s, department}, {u"due"_s, localRfc3339(due)}});
        return id;
    }
    QUuid close(const QUuid &id, const QDateTime &at)
    {
        decide(EventKind::CaseRectified, id, housing, at.addSecs(-600), {{u"measures"_s, u"已覆盖"_s}});
        decide(EventKind::CaseVerified, id, township, at.addSecs(-300), {{u"result"_s, u"pass"_s}});
        decide(EventKind::CaseClosed, id, county, at, {{u"basis"_s, u"现场核查、照片齐全"_s}});
        return id;
    }
    Photo photo(int hue, Photo::Role role, const QDateTime &at)
    {
        PhotoStore photos(directory().photos());
        const auto taken =
            takeIn({.bytes = demoPicture(hue),
                    .role = role,
                    .source = Photo::Source::Camera,
                    .at = at.toUTC(),
                    .position = place(),
                    .words = {u"网格员 07"_s, u"青石镇 王庄村第3网格"_s, u"±%1 米"_s, u"无定位"_s}},
                   photos);
        if (!taken)
            qFatal("%s", qUtf8Printable(taken.error().what));
        return taken->photo;
    }
    static Position place()
    {
        return {.lat = 39.12345,
                .lon = 115.6789,
                .accuracyM = 4,
                .source = Position::Source::Gnss,
                .fixAt = demoTime(19, 8, 46).toUTC()};
    }
    static QJsonArray json(const std::vector<Photo> &photos)
    {
        QJsonArray array;
        for (const Photo &photo : photos)
            array << toJson(photo);
        return array;
    }

    /// A construction site with two inspections; the later one found two items failed.
    void addSite()
    {
        add(EventKind::SiteRegistered, site, township, demoTime(2, 9),
            {{u"name"_s, u"恒安二期工地"_s},
             {u"kind"_s, u"site"_s},
             {u"code"_s, u"GD-017"_s},
             {u"address"_s, u"青石镇 省道 24 北侧"_s},
             {u"position"_s, toJson(place())},
             {u"fields"_s, QJsonObject{{u"builder"_s, u"恒安置业"_s}, {u"stage"_s, u"structure"_s}}}});
        const auto catalogue = catalogueFrom(shippedCatalogueFiles());
        const ChecklistProfile *profile = catalogue->checklist(u"dust8-default"_s);
        const auto inspect = [&](const QUuid &id, const QDateTime &at, int failed) {
            QJsonArray items;
            int number = 0;
            for (const ChecklistItem &item : profile->asked()) {
                ++number;
                InspectionItem found{.key = item.key};
                if (number == 8)
                    found.result = InspectionItem::Result::NotApplicable;
                else if (number >= 2 && number < 2 + failed) {
                    found.result = InspectionItem::Result::Fail;
                    found.note = u"东侧约 200 ㎡ 未覆盖"_s;
                    found.photos = {photo(30 * number, Photo::Role::Item, at)};
                }
                items << toJson(found);
            }
            add(EventKind::InspectionCompleted, id, inspector, at,
                {{u"site"_s, idText(site)}, {u"profile"_s, snapshot(*profile)}, {u"items"_s, items}});
        };
        inspect(numberedId(0x53), demoTime(5, 9), 0);
        inspect(inspection, demoTime(19, 8, 40), 2);
    }

    /// The case of the picture: two failed items at the site, dispatched, overdue. Needs addSite().
    QUuid addSiteCase()
    {
        const std::vector<Photo> photos = {photo(205, Photo::Role::Wide, demoTime(19, 8, 46)),
                                           photo(120, Photo::Role::Near, demoTime(19, 8, 46)),
                                           photo(40, Photo::Role::Near, demoTime(19, 8, 47))};
        const QUuid id = report(u"site"_s, {}, u"恒安二期 · 物料覆盖、车辆冲洗"_s, u"青石镇 王庄村第3网格"_s,
                                demoTime(19, 8, 47),
                                {{u"fields"_s, QJsonObject{{u"working"_s, u"running"_s},
                                                           {u"visible_dust"_s, true},
                                                           {u"builder"_s, u"恒安置业"_s},
                                                           {u"site_area_m2"_s, 18000}}},
                                 {u"severity"_s, u"serious"_s},
                                 {u"note"_s, u"出入口冲洗设施停用,已现场劝阻"_s},
                                 {u"position"_s, toJson(place())},
                                 {u"photos"_s, json(photos)},
                                 {u"on_site"_s, QJsonObject{{u"action"_s, u"told"_s}, {u"settled"_s, false}}},
                                 {u"law"_s, QJsonArray{u"B1@code2026"_s}},
                                 {u"site"_s, idText(site)},
                                 {u"inspection"_s, idText(inspection)}});
        accept(id, 413, demoTime(19, 9, 12));
        dispatch(id, u"housing"_s, demoTime(19, 9, 30), demoTime(22, 18));
        decide(EventKind::CaseProgressed, id, housing, demoTime(20, 14, 5),
               {{u"note"_s, u"已覆盖,正在补装冲洗台"_s},
                {u"photos"_s, json({photo(80, Photo::Role::After, demoTime(20, 14))})}});
        add(EventKind::CaseClosed, id, housing, demoTime(20, 15), {});
        return id;
    }

    /// The ledger of the picture.
    void addCases()
    {
        const auto at = [](int day) { return demoTime(day, 10); };
        close(dispatch(accept(report(u"burn"_s, u"leaf"_s, u"公园西门"_s, u"城关镇 城关第3网格"_s, at(15)),
                              381, at(15)),
                       u"housing"_s, at(15), at(18)),
              at(16));
        const QUuid relapsed = close(dispatch(accept(report(u"coal"_s, u"use_home"_s, u"入户 2 户"_s,
                                                            u"青石镇 王庄村第1网格"_s, at(16)),
                                                     388, at(16)),
                                              u"housing"_s, at(16), at(19)),
                                     at(17));
        decide(EventKind::CaseLookedBack, relapsed, township, at(18), {{u"result"_s, u"relapsed"_s}});
        close(dispatch(
                  accept(report(u"road"_s, u"dust"_s, u"环城北路 400 米"_s, u"城关镇 城关第1网格"_s, at(16)),
                         392, at(16)),
                  u"housing"_s, at(16), at(19)),
              at(17));
        const QUuid rectified = dispatch(
            accept(report(u"fume"_s, {}, u"城关夜市 3 处"_s, u"城关镇 城关第2网格"_s, at(17)), 398, at(17)),
            u"housing"_s, at(17), demoTime(29, 18));
        decide(EventKind::CaseRectified, rectified, housing, at(18), {{u"measures"_s, u"已安装净化器"_s}});
        close(dispatch(accept(report(u"burn"_s, u"garbage"_s, u"东郭村北坑塘"_s, u"青石镇 东郭村第1网格"_s,
                                     at(17)),
                              401, at(17)),
                       u"housing"_s, at(17), at(20)),
              at(18));
        dispatch(
            accept(report(u"coal"_s, u"sell"_s, u"东关煤场 · 约 3 吨"_s, u"城关镇 城关第1网格"_s, at(18)),
                   409, at(18)),
            u"market"_s, at(18), demoTime(21, 12));
        const QUuid returned =
            report(u"haul"_s, u"mud"_s, u"冀E·8**21 · 车轮带泥"_s, u"青石镇 东郭村第2网格"_s, at(18));
        decide(EventKind::CaseReturned, returned, township, at(19),
               {{u"reason"_s, u"看不清号牌"_s}, {u"missing"_s, QJsonArray{u"plate"_s}}});

        report(u"burn"_s, u"straw"_s, u"省道 24 东 120 米 · 玉米秸秆 30 ㎡"_s, u"青石镇 王庄村第3网格"_s,
               demoTime(19, 7, 50), {{u"suggested_department"_s, u"agriculture"_s}});
    }

private:
    void grant(const QUuid &user, const QString &name, Role role, const QString &scope)
    {
        stored(m_hub.make(
            EventKind::UserGranted, user, user,
            {{u"user"_s, idText(user)}, {u"name"_s, name}, {u"role"_s, key(role)}, {u"scope"_s, scope}}));
    }
    Event stored(const Event &event)
    {
        const auto payload = payloadText(event);
        if (!payload)
            qFatal("%s", qUtf8Printable(payload.error().what));
        const SignedEvent sealed{event, "header", *payload, "signature", sha256Hex(*payload)};
        const auto done = m_store->write(
            [&](Sql &sql) { m_store->log().append(sql, sealed, EventLog::Origin::Received, clock.now()); });
        if (!done)
            qFatal("%s", qUtf8Printable(done.error().what));
        return event;
    }

    QTemporaryDir m_dir;
    std::unique_ptr<Store> m_store;
    EventSource m_hub{0xf1};
    EventSource m_source{0xd2};
    QHash<QUuid, QUuid> m_decisions;
    int m_reports = 0;
    std::unique_ptr<FieldBook> m_book;
};

} // namespace lantian
