#pragma once

#include <QByteArray>

#include <archive.h>
#include <archive_entry.h>
#include <vector>

namespace lantian {

/// A file, link or folder in a tar, under whatever name.
struct TarEntry {
    QByteArray name;
    QByteArray bytes;
    unsigned type = AE_IFREG;
    QByteArray link = {};
    qint64 hole = 0; ///< zeros before the bytes that are not written down
};

/// A tar of these, which may be one that no honest program writes.
inline QByteArray tarOf(const std::vector<TarEntry> &entries)
{
    QByteArray bytes(10'000'000, '\0');
    size_t used = 0;
    archive *tar = archive_write_new();
    archive_write_set_format_pax_restricted(tar);
    archive_write_open_memory(tar, bytes.data(), size_t(bytes.size()), &used);
    for (const TarEntry &each : entries) {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, each.name.constData());
        archive_entry_set_size(entry, each.hole + each.bytes.size());
        if (each.hole > 0)
            archive_entry_sparse_add_entry(entry, each.hole, each.bytes.size());
        archive_entry_set_filetype(entry, each.type);
        archive_entry_set_perm(entry, 0600);
        if (!each.link.isEmpty())
            archive_entry_set_symlink(entry, each.link.constData());
        archive_write_header(tar, entry);
        const QByteArray whole = QByteArray(each.hole, '\0') + each.bytes;
        archive_write_data(tar, whole.constData(), size_t(whole.size()));
        archive_entry_free(entry);
    }
    archive_write_close(tar);
    archive_write_free(tar);
    bytes.truncate(qsizetype(used));
    return bytes;
}

} // namespace lantian
