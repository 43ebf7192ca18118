#pragma once

#include "harness/Siege.h"

#include <QDirIterator>

namespace lantian {

/// What a hub must hold at the end, held against what it holds.
struct HubPlace {
    QString database; ///< a file or a postgresql:// URL
    QString photos;
};

/// What the hub lacks of `bag`, or has twice, altered or too much. Empty when all is well.
inline QStringList faultsOf(const HubPlace &place, const CountyBag &bag)
{
    QStringList wrong;
    const auto store = Store::open(place.database, Database::Access::ReadOnly);
    if (!store)
        return {u"the hub's database: "_s + store.error().what};
    QMap<QString, QString> cases;
    const auto read = (*store)->read([&](Sql &sql) {
        sql.each(u"SELECT id, payload FROM event WHERE kind = 'case.reported'"_s, [&](Row row) {
            if (cases.contains(row.text(0)))
                wrong << u"case %1 is there twice"_s.arg(row.text(0));
            cases[row.text(0)] = sha256(row.bytes(1));
        });
    });
    if (!read)
        wrong << read.error().what;
    if (cases.size() != bag.cases().size())
        wrong << u"%1 cases of %2 are there"_s.arg(cases.size()).arg(bag.cases().size());
    for (auto each = bag.cases().begin(); each != bag.cases().end(); ++each) {
        if (cases.value(each.key()) != each.value())
            wrong << u"case %1 is not there as it was signed"_s.arg(each.key());
    }
    qsizetype photos = 0;
    for (QDirIterator files(place.photos + u"/originals"_s, QDir::Files, QDirIterator::Subdirectories);
         files.hasNext(); ++photos) {
        QFile file(files.next());
        const QString name = QFileInfo(file).fileName();
        if (!file.open(QIODevice::ReadOnly) || sha256(file.readAll()) != name || !bag.photos().contains(name))
            wrong << u"photo %1 is not what was sent"_s.arg(name);
    }
    if (photos != bag.photos().size())
        wrong << u"%1 photos of %2 are there"_s.arg(photos).arg(bag.photos().size());
    return wrong;
}

/// What `lantian-hub verify` and `lantian-ctl verify` find, and what the tablet thinks is still to be sent.
inline QStringList faultsTold(const SiegedHub &hub, const SiegedTablet &tablet)
{
    QStringList wrong;
    const auto told = [](const QJsonObject &verified) {
        return QString::fromUtf8(QJsonDocument(verified).toJson(QJsonDocument::Compact)).left(2000);
    };
    const QJsonObject above = hub.command({u"verify"_s});
    if (!above[u"sound"_s].toBool() || !above[u"findings"_s].toArray().isEmpty())
        wrong << u"lantian-hub verify: "_s + told(above);
    const QJsonObject below = answerOf(tablet.directory(), {u"verify"_s}).object();
    if (!below[u"sound"_s].toBool())
        wrong << u"lantian-ctl verify: "_s + told(below);
    if (tablet.pending() != Pending{})
        wrong << u"the tablet's outbox is not empty"_s;
    return wrong;
}

/// What a township's desk that is enrolled now sees of `bag`: every case once, with its photos.
inline QStringList faultsSeen(const SiegedHub &hub, const CountyBag &bag)
{
    QTemporaryDir desk;
    bool done = false;
    const auto ctl = [&](const QStringList &words) {
        return ran(QStringList{QStringLiteral(CTL), u"--data"_s, desk.filePath(u"data"_s)} + words, done);
    };
    const QString refused = ctl({u"enrol"_s, hub.invitation(u"城关镇"_s, u"township"_s, u"990101100"_s)});
    if (!done)
        return {u"the desk is not let in: "_s + refused};
    const QString synced = ctl({u"sync"_s});
    if (!done)
        return {u"the desk: "_s + synced};
    QStringList wrong;
    QSet<QString> seen;
    for (const QJsonValue &row : answerOf(desk.filePath(u"data"_s), {u"list"_s}).array()) {
        const QString id = row[u"id"_s].toString();
        if (seen.contains(id) || !bag.cases().contains(id) ||
            row[u"photos"_s].toInt() != CountyBag::photosOfACase)
            wrong << u"the desk sees case %1 otherwise"_s.arg(id);
        seen << id;
    }
    if (seen.size() != bag.cases().size())
        wrong << u"the desk sees %1 cases of %2"_s.arg(seen.size()).arg(bag.cases().size());
    return wrong;
}

/// One last exchange on a good line, and all that is wrong after it.
inline QStringList faultsAfter(SiegedHub &hub, Siege &siege, const HubPlace &place)
{
    siege.line.setWeather({});
    siege.tablet.begin(QStringLiteral(CTL));
    const QJsonObject last = siege.tablet.ended();
    QStringList wrong;
    if (last[u"outcome"_s] != u"complete"_s)
        wrong << u"the last exchange: "_s +
                     QString::fromUtf8(QJsonDocument(last).toJson(QJsonDocument::Compact));
    return wrong + faultsOf(place, siege.bag()) + faultsTold(hub, siege.tablet) +
           faultsSeen(hub, siege.bag());
}

} // namespace lantian
