#include "fieldwork/Backup.h"

#include "base/Sha256.h"
#include "fieldwork/BackupFormat.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <archive.h>
#include <archive_entry.h>
#include <array>
#include <fcntl.h>
#include <memory>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

/// A tar file that is being written, under a temporary name until finish().
class Tar
{
public:
    explicit Tar(const QString &path)
        : m_path(path)
        , m_part(path + u".part"_s)
        , m_archive(archive_write_new())
    {
        archive_write_set_format_pax_restricted(m_archive.get());
        if (archive_write_open_filename(m_archive.get(), QFile::encodeName(m_part).constData()) != ARCHIVE_OK)
            m_failure = failure();
    }
    ~Tar()
    {
        m_archive.reset();
        QFile::remove(m_part);
    }
    Q_DISABLE_COPY_MOVE(Tar)

    Result<void> add(const QString &file, const QString &name)
    {
        if (!belongsInBackup(name))
            return Error{Error::Kind::Invalid, u"a file with this name cannot be backed up: %1"_s.arg(file)};
        QFile source(file);
        if (!source.open(QIODevice::ReadOnly))
            return Error{Error::Kind::Storage, u"cannot be read: %1"_s.arg(file)};
        if (const auto begun = begin(name, source.size(), QFileInfo(file).lastModified()); !begun)
            return begun.error();
        QByteArray buffer(1 << 20, Qt::Uninitialized);
        Sha256 sum;
        for (qint64 left = source.size(); left > 0;) {
            const qint64 read = source.read(buffer.data(), std::min<qint64>(left, buffer.size()));
            if (read <= 0)
                return Error{Error::Kind::Storage, u"became shorter while it was read: %1"_s.arg(file)};
            const QByteArrayView piece(buffer.constData(), read);
            if (const Result<void> written = write(piece); !written)
                return written.error();
            sum.add(piece);
            left -= read;
        }
        m_sums[name] = sum.hex();
        return {};
    }

    /// Adds the sums of all that was added, and makes the file durable under its own name.
    Result<void> finish()
    {
        const QByteArray sums = sumsText(m_sums);
        if (const auto begun = begin(sumsName, sums.size(), QFileInfo(m_part).lastModified()); !begun)
            return begun.error();
        if (const Result<void> written = write(sums); !written)
            return written.error();
        if (archive_write_close(m_archive.get()) != ARCHIVE_OK)
            return failure();
        return makeDurable();
    }

private:
    Result<void> begin(const QString &name, qint64 bytes, const QDateTime &changed)
    {
        if (m_failure)
            return *m_failure;
        const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(),
                                                                                  archive_entry_free);
        archive_entry_set_pathname(entry.get(), QFile::encodeName(name).constData());
        archive_entry_set_size(entry.get(), bytes);
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), 0600);
        archive_entry_set_mtime(entry.get(), changed.toSecsSinceEpoch(), 0);
        if (archive_write_header(m_archive.get(), entry.get()) != ARCHIVE_OK)
            return failure();
        return {};
    }

    Result<void> write(QByteArrayView bytes)
    {
        if (archive_write_data(m_archive.get(), bytes.data(), size_t(bytes.size())) != bytes.size())
            return failure();
        return {};
    }

    Result<void> makeDurable()
    {
        const int file = ::open(QFile::encodeName(m_part).constData(), O_RDONLY | O_CLOEXEC);
        const bool synced = file >= 0 && ::fsync(file) == 0;
        if (file >= 0)
            ::close(file);
        if (!synced || !QFile::rename(m_part, m_path))
            return Error{Error::Kind::Storage, u"cannot be written: %1"_s.arg(m_path)};
        const int folder =
            ::open(QFile::encodeName(QFileInfo(m_path).absolutePath()).constData(), O_RDONLY | O_CLOEXEC);
        const bool folderSynced = folder >= 0 && ::fsync(folder) == 0;
        if (folder >= 0)
            ::close(folder);
        if (!folderSynced)
            return Error{Error::Kind::Storage, u"cannot be made durable: %1"_s.arg(m_path)};
        return {};
    }

    Error failure() const
    {
        const int code = archive_errno(m_archive.get());
        return {code == ENOSPC ? Error::Kind::Full : Error::Kind::Storage,
                u"cannot be written: %1 (%2)"_s.arg(
                    m_path, QString::fromLocal8Bit(archive_error_string(m_archive.get())))};
    }

    struct Free {
        void operator()(archive *a) const { archive_write_free(a); }
    };
    QString m_path;
    QString m_part;
    std::unique_ptr<archive, Free> m_archive;
    Sums m_sums;
    std::optional<Error> m_failure; ///< why it could not be begun
};

/// The files below `folder` that belong into a backup, by their paths from `root`.
void collect(const QString &folder, QStringList &files)
{
    for (QDirIterator found(folder, QDir::Files, QDirIterator::Subdirectories); found.hasNext();) {
        const QString file = found.next();
        if (!file.endsWith(u".part"_s))
            files << file;
    }
}

} // namespace

Result<BackedUp> backup(const DataDirectory &directory, const Store &store, const QString &path,
                        const BackupProgress &progress)
{
    if (QFileInfo::exists(path))
        return Error{Error::Kind::Conflict, u"there is a file already: %1"_s.arg(path), u"backup-exists"_s};
    const QTemporaryDir scratch(QFileInfo(path).absolutePath() + u"/.lantian-backup-XXXXXX"_s);
    if (!scratch.isValid())
        return Error{Error::Kind::Storage, u"the folder cannot be written: %1"_s.arg(scratch.errorString())};
    // The database first: every photo that it names is then already there.
    const QString copy = scratch.filePath(databaseName);
    if (const Result<void> copied = store.copyTo(copy); !copied)
        return copied.error();

    QStringList files;
    for (const QString &folder : {directory.photos(), directory.catalogue(), directory.geography()})
        collect(folder, files);
    for (const QString &file : {directory.acceptedCatalogue(), directory.calendar()}) {
        if (QFileInfo::exists(file))
            files << file;
    }
    Tar tar(path);
    if (const Result<void> added = tar.add(copy, databaseName); !added)
        return added.error();
    BackedUp done;
    const QDir root(QFileInfo(directory.path).absoluteFilePath());
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (progress && !progress(i, files.size()))
            return Error{Error::Kind::Cancelled, u"the backup was called off"_s};
        const QString name = root.relativeFilePath(QFileInfo(files[i]).absoluteFilePath());
        if (const auto added = tar.add(files[i], name); !added)
            return added.error();
        done.photos += files[i].startsWith(directory.photos() + u"/originals/"_s) ? 1 : 0;
    }
    if (const Result<void> finished = tar.finish(); !finished)
        return finished.error();
    done.bytes = QFileInfo(path).size();
    return done;
}

} // namespace lantian
