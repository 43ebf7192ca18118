#include "sync/ReferenceFolder.h"

#include "base/DurableFile.h"
#include "domain/Catalogue.h"
#include "domain/WorkCalendar.h"
#include "storage/CatalogueShelf.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

const QString calendarName = u"calendar.json"_s;

bool isMap(const QString &name)
{
    return name.endsWith(u".geojson"_s);
}

/// Names come from elsewhere: one folder at most, and nothing that leads out of ours.
bool isCatalogueName(const QString &name)
{
    static const QRegularExpression form(uR"(^(?:[a-z0-9_]+/)?[A-Za-z0-9_-]+\.json$)"_s);
    return name.size() <= 120 && form.match(name).hasMatch();
}

Result<void> checkCatalogue(const ReferenceSet &files)
{
    CatalogueFiles county;
    for (auto file = files.begin(); file != files.end(); ++file) {
        if (!isMap(file.key()) && file.key() != calendarName)
            county[file.key()] = file.value();
    }
    const auto overlaid = overlaidCatalogue(county);
    if (const auto *faults = std::get_if<std::vector<CatalogueFault>>(&overlaid))
        return Error{Error::Kind::Invalid, faults->front().text(), u"catalogue-invalid"_s};
    return {};
}

Result<void> checkCalendar(const ReferenceSet &files)
{
    const auto file = files.constFind(calendarName);
    if (file == files.constEnd())
        return {};
    const Result<WorkCalendar> calendar = WorkCalendar::fromJson(*file);
    return calendar ? Result<void>() : calendar.error();
}

/// The JSON `value` as a file; nothing for null, which is how a hub says that it has none.
std::optional<QByteArray> fileOf(const QJsonValue &value)
{
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    return std::nullopt;
}

} // namespace

ReferenceFolder::ReferenceFolder(ReferencePlaces places, ReferenceCheck check)
    : m_places(std::move(places))
    , m_check(std::move(check))
{}

QString ReferenceFolder::pathOf(const QString &name) const
{
    if (name == calendarName)
        return m_places.calendar;
    return (isMap(name) ? m_places.geography : m_places.catalogue) + u'/' + name;
}

Result<void> ReferenceFolder::replace(const ReferenceSet &files, const QStringList &before) const
{
    if (const Result<void> good = checkCatalogue(files); !good)
        return good.error();
    if (const Result<void> good = checkCalendar(files); !good)
        return good.error();
    if (const Result<void> good = m_check(files); !good)
        return good.error();
    for (auto file = files.begin(); file != files.end(); ++file) {
        const QString path = pathOf(file.key());
        if (const Result<void> put = durableReplace(path, file.value()); !put)
            return put.error();
    }
    for (const QString &name : before) {
        const QString path = pathOf(name);
        if (!files.contains(name) && QFile::exists(path) && !QFile::remove(path))
            return Error{Error::Kind::Storage, u"%1 cannot be removed"_s.arg(path)};
    }
    return {};
}

Result<ReferenceSet> referenceSetFrom(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    if (!object[u"catalogue"_s].isObject())
        return Error{Error::Kind::Invalid, u"not a hub's reference"_s, u"reference-invalid"_s};
    QMap<QString, QJsonValue> named{{u"grids.geojson"_s, object[u"grids"_s]},
                                    {u"no_coal_zones.geojson"_s, object[u"zones"_s][u"no_coal"_s]},
                                    {u"no_burn_zones.geojson"_s, object[u"zones"_s][u"no_burn"_s]},
                                    {calendarName, object[u"calendar"_s]}};
    const QJsonObject catalogue = object[u"catalogue"_s][u"files"_s].toObject();
    for (auto file = catalogue.begin(); file != catalogue.end(); ++file) {
        if (!isCatalogueName(file.key()) || named.contains(file.key()))
            return Error{Error::Kind::Invalid, u"no file of a catalogue: %1"_s.arg(file.key()),
                         u"reference-invalid"_s};
        named[file.key()] = file.value();
    }
    ReferenceSet files;
    for (auto file = named.begin(); file != named.end(); ++file) {
        if (const auto bytes = fileOf(file.value()))
            files[file.key()] = *bytes;
    }
    return files;
}

} // namespace lantian
