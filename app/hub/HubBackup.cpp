#include "hub/HubBackup.h"

#include "base/DurableFile.h"
#include "hub/PartFile.h"
#include "storage/Settings.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <archive.h>
#include <archive_entry.h>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace lantian::hub {

namespace {

/// A tar that grows in a part file.
class Tar
{
public:
    explicit Tar(PartFile &file) : m_file(file), m_archive(archive_write_new())
    {
        archive_write_set_format_pax_restricted(m_archive.get());
        archive_write_open(m_archive.get(), this, nullptr, &Tar::take, nullptr);
    }

    Result<void> add(const QString &path, const QString &name)
    {
        QFile source(path);
        if (!source.open(QIODevice::ReadOnly))
            return Error{Error::Kind::Storage, u"cannot be read: %1"_s.arg(path)};
        const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(),
                                                                                  archive_entry_free);
        archive_entry_set_pathname(entry.get(), name.toUtf8().constData());
        archive_entry_set_size(entry.get(), source.size());
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), 0600);
        archive_entry_set_mtime(entry.get(), QFileInfo(path).lastModified().toSecsSinceEpoch(), 0);
        if (archive_write_header(m_archive.get(), entry.get()) != ARCHIVE_OK)
            return failure();
        for (qint64 left = source.size(); left > 0;) {
            const QByteArray piece = source.read(std::min<qint64>(left, 1 << 20));
            if (piece.isEmpty())
                return Error{Error::Kind::Storage, u"became shorter while it was read: %1"_s.arg(path)};
            if (archive_write_data(m_archive.get(), piece.constData(), size_t(piece.size())) != piece.size())
                return failure();
            left -= piece.size();
        }
        return {};
    }

    Result<void> finish()
    {
        if (archive_write_close(m_archive.get()) != ARCHIVE_OK)
            return failure();
        return m_file.sync();
    }

private:
    static la_ssize_t take(archive *, void *self, const void *bytes, size_t size)
    {
        auto *tar = static_cast<Tar *>(self);
        const Result<void> written =
            tar->m_file.write(QByteArrayView(static_cast<const char *>(bytes), qsizetype(size)));
        if (written)
            return la_ssize_t(size);
        tar->m_failure = written.error();
        return -1;
    }

    Error failure() const
    {
        return m_failure.value_or(
            Error{Error::Kind::Storage, u"the backup cannot be written: %1"_s.arg(
                                            QString::fromLocal8Bit(archive_error_string(m_archive.get())))});
    }

    struct Free {
        void operator()(archive *a) const { archive_write_free(a); }
    };
    PartFile &m_file;
    std::optional<Error> m_failure;
    std::unique_ptr<archive, Free> m_archive;
};

/// Where the database of this office would be run as a script: the name of its schema; empty on SQLite.
Result<QString> scriptSchema(Office &office)
{
    return office.store.read([](Sql &sql) {
        if (sql.dialect() == Dialect::Sqlite)
            return QString();
        return *sql.first(u"SELECT quote_ident(current_schema())"_s, [](Row row) { return row.text(0); });
    });
}

/// Has the script at `path` forget the epoch in the end.
Result<void> forgetEpoch(const QString &path, const QString &schema)
{
    QFile script(path);
    const QString last = u"\nDELETE FROM %1.setting WHERE key = '%2';\n"_s.arg(schema, Office::epochKey);
    if (script.open(QIODevice::Append) && script.write(last.toUtf8()) == last.size() && script.flush())
        return {};
    return Error{Error::Kind::Storage, u"%1: %2"_s.arg(script.errorString(), path)};
}

/// A copy of the database, without its epoch.
Result<void> copyDatabase(Office &office, const QString &path, const QString &schema)
{
    Result<void> copied;
    office.store.look([&](const Store &store) { copied = store.copyTo(path); });
    if (!copied)
        return copied.error();
    if (!schema.isEmpty())
        return forgetEpoch(path, schema);
    auto copy = Store::open(path, Database::Access::ReadWrite);
    if (!copy)
        return copy.error();
    return (*copy)->write([](Sql &sql) { Settings::keep(sql, Office::epochKey, {}); });
}

Result<HubBackedUp> fill(Tar &tar, const Office &office, const HubDirectory &directory, const QString &copy)
{
    // The database comes first: every photo that it names is there already.
    if (const Result<void> added = tar.add(copy, QFileInfo(copy).fileName()); !added)
        return added.error();
    for (const QString &path :
         {directory.key(), directory.tlsKey(), directory.tlsCertificate(), directory.upstream()}) {
        if (!QFileInfo::exists(path))
            continue;
        if (const Result<void> added = tar.add(path, QFileInfo(path).fileName()); !added)
            return added.error();
    }
    HubBackedUp done;
    for (const QString &sha256 : office.photos.hashes(PhotoFile::Original)) {
        const QString path = office.photos.path(PhotoFile::Original, sha256);
        const QString name = u"photos/"_s + path.mid(office.photos.root().size() + 1);
        if (const Result<void> added = tar.add(path, name); !added)
            return added.error();
        ++done.photos;
    }
    if (const Result<void> finished = tar.finish(); !finished)
        return finished.error();
    return done;
}

} // namespace

Result<HubBackedUp> backUp(Office &office, const HubDirectory &directory, const QString &path)
{
    if (QFileInfo::exists(path))
        return Error{Error::Kind::Conflict, u"there is a file already: %1"_s.arg(path), u"backup-exists"_s};
    const QTemporaryDir scratch(QFileInfo(path).absolutePath() + u"/.lantian-backup-XXXXXX"_s);
    if (!scratch.isValid())
        return Error{Error::Kind::Storage, u"the folder cannot be written: %1"_s.arg(scratch.errorString())};
    const Result<QString> schema = scriptSchema(office);
    if (!schema)
        return schema.error();
    const bool isScript = !schema->isEmpty();
    const QString copy = scratch.filePath(isScript ? u"hub.sql"_s : u"hub.db"_s);
    if (const Result<void> copied = copyDatabase(office, copy, *schema); !copied)
        return copied.error();
    const QString part = scratch.filePath(u"backup.tar"_s);
    Result<PartFile> file = PartFile::open(part, 0);
    if (!file)
        return file.error();
    PartFile opened = *std::move(file);
    Tar tar(opened);
    Result<HubBackedUp> done = fill(tar, office, directory, copy);
    if (!done)
        return done.error();
    if (const Result<void> named = durableRename(part, path); !named)
        return named.error();
    return HubBackedUp{isScript, done->photos, QFileInfo(path).size()};
}

} // namespace lantian::hub
