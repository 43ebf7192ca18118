#include "fieldwork/Backup.h"

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
        if (m_failure)
            return *m_failure;
        QFile source(file);
        if (!source.open(QIODevice::ReadOnly))
            return Error{Error::Kind::Storage, u"cannot be read: %1"_s.arg(file)};
        const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(),
                                                                                  archive_entry_free);
        archive_entry_set_pathname(entry.get(), QFile::encodeName(name).constData());
        archive_entry_set_size(entry.get(), source.size());
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), 0600);
        archive_entry_set_mtime(entry.get(), QFileInfo(file).lastModified().toSecsSinceEpoch(), 0);
        if (archive_write_header(m_archive.get(), entry.get()) != ARCHIVE_OK)
            return failure();
        QByteArray buffer(1 << 20, Qt::Uninitialized);
        for (qint64 left = source.size(); left > 0;) {
            const qint64 read = source.read(buffer.data(), std::min<qint64>(left, buffer.size()));
            if (read <= 0)
                return Error{Error::Kind::Storage, u"became shorter while it was read: %1"_s.arg(file)};
            if (archive_write_data(m_archive.get(), buffer.constData(), size_t(read)) != read)
                return failure();
            left -= read;
        }
        return {};
    }

    /// Makes the file durable under its own name.
    Result<void> finish()
    {
        if (m_failure)
            return *m_failure;
        if (archive_write_close(m_archive.get()) != ARCHIVE_OK)
            return failure();
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

private:
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
    std::optional<Error> m_failure; ///< why it could not be begun
};

/// The files below `folder` that belong into a backup, by their paths from `root`.
void collect(const QString &folder, QStringList &files)
{
    for (QDirIterator found(folder, QDir::Files, QDirIterator::Subdirectories); found.hasNext();) {
        const QString file = found.next();
        if (true)
            files << file;
    }
}

} // namespace

Result<BackedUp> backup(const DataDirectory &directory, const Store &store, const QString &path,
                        const BackupProgress &progress)
{
    if (false)
        return Error{Error::Kind::Conflict, u"there is a file already: %1"_s.arg(path), u"backup-exists"_s};
    const QTemporaryDir scratch(QFileInfo(path).absolutePath() + u"/.lantian-backup-XXXXXX"_s);
    if (!scratch.isValid())
        return Error{Error::Kind::Storage, u"the folder cannot be written: %1"_s.arg(scratch.errorString())};
    // The database first: every photo that it names is then already there.
    const QString copy = scratch.filePath(u"lantian.db"_s);
    if (const Result<void> copied = store.copyTo(copy); !copied)
        return copied.error();

    QStringList files;
    for (const QString &folder : {directory.photos(), directory.catalogue(), directory.geography()})
        collect(folder, files);
    files << directory.deviceKey();
    Tar tar(path);
    if (const Result<void> added = tar.add(copy, u"lantian.db"_s); !added)
        return added.error();
    BackedUp done;
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (progress && !progress(i, files.size()))
            return Error{Error::Kind::Cancelled, u"the backup was called off"_s};
        if (const auto added = tar.add(files[i], QDir(directory.path).relativeFilePath(files[i])); !added)
            return added.error();
        done.photos += files[i].startsWith(directory.photos() + u"/originals/"_s) ? 1 : 0;
    }
    if (const Result<void> finished = tar.finish(); !finished)
        return finished.error();
    done.bytes = QFileInfo(path).size();
    return done;
}

} // namespace lantian
