#include "fieldwork/TarReader.h"

#include <QFile>
#include <QFileInfo>

#include <archive.h>
#include <archive_entry.h>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr size_t blockBytes = 1 << 16;

Error foreign(const QString &what)
{
    return {Error::Kind::Invalid, what, u"backup-foreign"_s};
}

} // namespace

void TarReader::Free::operator()(archive *tar) const
{
    archive_read_free(tar);
}

TarReader::TarReader(const QString &path)
    : m_path(path)
    , m_bytes(QFileInfo(path).size())
    , m_archive(archive_read_new())
{
    archive_read_support_format_tar(m_archive.get());
    if (!QFileInfo(path).isFile())
        m_failure = Error{Error::Kind::NotFound, u"there is no such file: %1"_s.arg(path)};
    else if (archive_read_open_filename(m_archive.get(), QFile::encodeName(path).constData(), blockBytes) !=
             ARCHIVE_OK)
        m_failure = damaged();
}

Result<std::optional<TarEntry>> TarReader::next()
{
    if (m_failure)
        return *m_failure;
    archive_entry *entry = nullptr;
    const int status = archive_read_next_header(m_archive.get(), &entry);
    if (status == ARCHIVE_EOF)
        return std::optional<TarEntry>();
    if (status != ARCHIVE_OK)
        return damaged();
    const TarEntry found{QString::fromUtf8(archive_entry_pathname_utf8(entry)), archive_entry_size(entry)};
    const bool isFile = archive_entry_filetype(entry) == AE_IFREG && !archive_entry_hardlink(entry) &&
                        !archive_entry_symlink(entry);
    if (!isFile)
        return foreign(u"not a file: %1"_s.arg(found.name));
    m_promised += found.bytes;
    if (found.bytes < 0 || m_promised > m_bytes)
        return Error{Error::Kind::Corrupt, u"more would come out than is in it: %1"_s.arg(found.name),
                     u"backup-damaged"_s}; // cut short, or meant to fill the disk
    return std::optional(found);
}

Result<void> TarReader::read(const std::function<Result<void>(QByteArrayView)> &take)
{
    QByteArray buffer(1 << 20, Qt::Uninitialized);
    for (;;) {
        const la_ssize_t got =
            archive_read_data(m_archive.get(), buffer.data(), static_cast<size_t>(buffer.size()));
        if (got == 0)
            return {};
        if (got < 0)
            return damaged();
        if (const Result<void> taken = take(QByteArrayView(buffer.constData(), qsizetype(got))); !taken)
            return taken.error();
    }
}

Error TarReader::damaged() const
{
    return {Error::Kind::Corrupt,
            u"not a whole backup: %1 (%2)"_s.arg(
                m_path, QString::fromLocal8Bit(archive_error_string(m_archive.get()))),
            u"backup-damaged"_s};
}

} // namespace lantian
