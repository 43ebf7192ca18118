#pragma once

#include <QFile>

#include <archive.h>
#include <archive_entry.h>
#include <memory>

namespace lantian {

/// The bytes of the entry `name` of the ZIP file at `path`; empty without it.
inline QByteArray zipEntry(const QString &path, const QByteArray &name)
{
    const std::unique_ptr<archive, int (*)(archive *)> zip(archive_read_new(), archive_read_free);
    archive_read_support_format_zip(zip.get());
    if (archive_read_open_filename(zip.get(), QFile::encodeName(path).constData(), 65536) != ARCHIVE_OK)
        return {};
    archive_entry *entry = nullptr;
    QByteArray bytes;
    while (archive_read_next_header(zip.get(), &entry) == ARCHIVE_OK) {
        if (archive_entry_pathname(entry) != name)
            continue;
        QByteArray piece(65536, Qt::Uninitialized);
        for (la_ssize_t got = 0;
             (got = archive_read_data(zip.get(), piece.data(), size_t(piece.size()))) > 0;)
            bytes += piece.first(got);
        break;
    }
    return bytes;
}

} // namespace lantian
