#include "sync/ReferenceFolder.h"

#include "base/DurableFile.h"
#include "domain/Catalogue.h"
#include "storage/CatalogueShelf.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

bool isMap(const QString &name)
{
    return name.endsWith(u".geojson"_s);
}

/// Names come from elsewhere: one folder at most, and nothing that leads out of ours.
bool isPlainName(const QString &name)
{
    static const QRegularExpression form(uR"(^(?:[a-z0-9_]+/)?[A-Za-z0-9_-]+\.(?:json|geojson)$)"_s);
    return name.size() <= 120 && form.match(name).hasMatch();
}

Result<void> checkCatalogue(const ReferenceSet &files)
{
    CatalogueFiles all = shippedCatalogueFiles();
    for (auto file = files.begin(); file != files.end(); ++file) {
        if (!isMap(file.key()))
            all[file.key()] = file.value();
    }
    if (const Result<Catalogue> catalogue = catalogueFrom(all); !catalogue)
        return catalogue.error();
    return {};
}

QStringList filesIn(const QString &folder, const QString &pattern)
{
    QStringList names;
    for (QDirIterator found(folder, {pattern}, QDir::Files, QDirIterator::Subdirectories); found.hasNext();)
        names << QDir(folder).relativeFilePath(found.next());
    return names;
}

} // namespace

ReferenceFolder::ReferenceFolder(QString catalogue, QString geography, ReferenceCheck check)
    : m_catalogue(std::move(catalogue))
    , m_geography(std::move(geography))
    , m_check(std::move(check))
{}

QString ReferenceFolder::pathOf(const QString &name) const
{
    return (isMap(name) ? m_geography : m_catalogue) + u'/' + name;
}

Result<void> ReferenceFolder::replace(const ReferenceSet &files) const
{
    if (const Result<void> good = checkCatalogue(files); !good)
        return good.error();
    if (const Result<void> good = m_check(files); !good)
        return good.error();
    for (auto file = files.begin(); file != files.end(); ++file) {
        const QString path = pathOf(file.key());
        if (!QDir().mkpath(QFileInfo(path).path()))
            return Error{Error::Kind::Storage, u"the folder of %1 cannot be made"_s.arg(path)};
        if (const Result<void> put = durableReplace(path, file.value()); !put)
            return put.error();
    }
    QStringList there = filesIn(m_catalogue, u"*.json"_s);
    there << filesIn(m_geography, u"*.geojson"_s);
    for (const QString &name : std::as_const(there)) {
        if (!files.contains(name) && !QFile::remove(pathOf(name)))
            return Error{Error::Kind::Storage, u"%1 cannot be removed"_s.arg(pathOf(name))};
    }
    return {};
}

Result<ReferenceSet> referenceSetFrom(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    if (!object[u"files"_s].isObject())
        return Error{Error::Kind::Invalid, u"not a hub's reference"_s, u"reference-invalid"_s};
    ReferenceSet files;
    const QJsonObject named = object[u"files"_s].toObject();
    for (auto file = named.begin(); file != named.end(); ++file) {
        if (!isPlainName(file.key()) || !file.value().isString())
            return Error{Error::Kind::Invalid, u"no file of a reference: %1"_s.arg(file.key()),
                         u"reference-invalid"_s};
        files[file.key()] = file.value().toString().toUtf8();
    }
    return files;
}

} // namespace lantian
