#include "storage/CatalogueShelf.h"

#include "base/DurableFile.h"
#include "base/Sha256.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

/// More files than any county needs; a folder with more is refused before it is read.
constexpr size_t maxCountyFiles = 256;
/// All of an accepted set as JSON text, which escapes what it holds.
constexpr qint64 maxAcceptedBytes = 67'108'864;

/// The county's files as they lie in the folder now.
struct CountySet {
    CatalogueFiles files;
    std::vector<CatalogueFault> refusals;
};

CountySet countySet(const QString &folder)
{
    CountySet set;
    const QDir root(QDir(folder).absolutePath());
    for (QDirIterator found(root.path(), {u"*.json"_s}, QDir::Files | QDir::NoSymLinks,
                            QDirIterator::Subdirectories);
         found.hasNext();) {
        const QString path = found.next();
        const QString name = root.relativeFilePath(path);
        if (set.files.size() + set.refusals.size() >= maxCountyFiles) {
            set.refusals.push_back({name, {}, u"more than %1 files"_s.arg(maxCountyFiles)});
            break;
        }
        if (name.startsWith("schema/"_L1))
            set.refusals.push_back({name, {}, u"the schemas belong to the program and cannot be replaced"_s});
        else if (const Result<QByteArray> bytes = fileBytes(path, maxCatalogueFileBytes); bytes)
            set.files[name] = *bytes;
        else
            set.refusals.push_back({name, {}, bytes.error().what});
    }
    return set;
}

QString countyVersion(const QString &version, const CatalogueFiles &files)
{
    Sha256 hash;
    for (const auto &[name, bytes] : files) {
        hash.add(u"%1\n%2\n"_s.arg(name).arg(bytes.size()).toUtf8());
        hash.add(bytes);
    }
    return version + u"+county-"_s + hash.hex().left(8);
}

QByteArray acceptedText(const CatalogueFiles &files)
{
    QJsonObject object;
    for (const auto &[name, bytes] : files)
        object[name] = QString::fromUtf8(bytes);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

CatalogueFiles acceptedFiles(const QByteArray &text)
{
    CatalogueFiles files;
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    for (auto member = object.begin(); member != object.end(); ++member)
        files[member.key()] = member.value().toString().toUtf8();
    return files;
}

} // namespace

std::variant<Catalogue, std::vector<CatalogueFault>> overlaidCatalogue(const CatalogueFiles &county)
{
    const CatalogueFiles shipped = shippedCatalogueFiles();
    CatalogueFiles files = shipped;
    for (const auto &[name, bytes] : county)
        files[name] = bytes;
    auto outcome = readCatalogue(files, shipped);
    if (auto *catalogue = std::get_if<Catalogue>(&outcome); catalogue && !county.empty())
        catalogue->version = countyVersion(catalogue->version, county);
    return outcome;
}

CatalogueFiles shippedCatalogueFiles()
{
    CatalogueFiles files;
    const QDir root(u":/catalogue"_s);
    for (QDirIterator found(root.path(), QDir::Files, QDirIterator::Subdirectories); found.hasNext();) {
        QFile file(found.next());
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen);
        files[root.relativeFilePath(file.fileName())] = isOpen ? file.readAll() : QByteArray();
    }
    return files;
}

CatalogueShelf::CatalogueShelf(QString countyFolder, QString acceptedFile)
    : m_countyFolder(std::move(countyFolder))
    , m_acceptedFile(std::move(acceptedFile))
{}

Result<ShelvedCatalogue> CatalogueShelf::load() const
{
    using Source = ShelvedCatalogue::Source;
    CountySet county = countySet(m_countyFolder);
    const Result<QByteArray> kept = fileBytes(m_acceptedFile, maxAcceptedBytes);

    std::vector<CatalogueFault> refusals = std::move(county.refusals);
    if (refusals.empty()) {
        auto outcome = overlaidCatalogue(county.files);
        if (auto *catalogue = std::get_if<Catalogue>(&outcome)) {
            const QByteArray text = acceptedText(county.files);
            const bool isNews = kept ? *kept != text : !county.files.empty();
            if (const Result<void> done = isNews ? durableReplace(m_acceptedFile, text) : Result<void>();
                !done)
                refusals.push_back({m_acceptedFile, {}, done.error().what});
            return ShelvedCatalogue{std::move(*catalogue),
                                    county.files.empty() ? Source::Shipped : Source::County,
                                    std::move(refusals)};
        }
        refusals = std::get<std::vector<CatalogueFault>>(std::move(outcome));
    }

    if (const CatalogueFiles accepted = kept ? acceptedFiles(*kept) : CatalogueFiles(); !accepted.empty()) {
        auto outcome = overlaidCatalogue(accepted);
        if (auto *catalogue = std::get_if<Catalogue>(&outcome))
            return ShelvedCatalogue{std::move(*catalogue), Source::LastGood, std::move(refusals)};
        const auto &faults = std::get<std::vector<CatalogueFault>>(outcome);
        refusals.insert(refusals.end(), faults.begin(), faults.end());
    }

    auto shipped = overlaidCatalogue({});
    if (const auto *faults = std::get_if<std::vector<CatalogueFault>>(&shipped))
        return Error{Error::Kind::Invalid, faults->front().text(), u"catalogue-invalid"_s};
    return ShelvedCatalogue{std::get<Catalogue>(std::move(shipped)), Source::Shipped, std::move(refusals)};
}

} // namespace lantian
