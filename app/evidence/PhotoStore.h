#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

#include <array>
#include <mutex>

namespace lantian {

/// What is kept of one photo.
enum class PhotoFile {
    Original, ///< the bytes as they came, named by their own SHA-256; never changed
    Stamped,  ///< the copy with the stamp, named by its own SHA-256
    Thumb,    ///< the small picture, named by the SHA-256 of the original
};

/// The three files of a photo that is taken in.
struct PhotoFiles {
    QString sha256; ///< of `original`
    QByteArray original;
    QString stampedSha256; ///< of `stamped`
    QByteArray stamped;
    QByteArray thumb;
};

/// The folder of the photos: ROOT/originals|stamped|thumbs/ab/cd/SHA256.
///
/// Only 64 lower-case hexadecimal digits become the name of a file; with any other name nothing is found, and
/// nothing is written. What was put survives a power cut. May be used from several threads of one process.
class PhotoStore
{
public:
    /// Folders are made when the first photo is put.
    explicit PhotoStore(QString root) : m_root(std::move(root)) {}

    const QString &root() const { return m_root; }
    /// Where the file is or would be; empty when `sha256` is not a SHA-256.
    QString path(PhotoFile file, const QString &sha256) const;
    bool has(PhotoFile file, const QString &sha256) const;
    /// The bytes, as they lie there; NotFound, or Storage. Files above 256 MiB are Invalid.
    Result<QByteArray> read(PhotoFile file, const QString &sha256) const;
    /// Whether the stored bytes still have the hash they are named by: NotFound, Corrupt or Storage if not.
    /// A thumbnail has no hash of its own; it is only looked for.
    Result<void> verify(PhotoFile file, const QString &sha256) const;

    /// Keeps all three, the original last. On an Error none is there that was not there before. The same
    /// photo again is fine.
    Result<void> put(const PhotoFiles &files);
    /// Keeps one file that came from another device. Invalid when the bytes are not those of `sha256`; of a
    /// thumbnail that cannot be told.
    Result<void> put(PhotoFile file, const QString &sha256, QByteArrayView bytes);

    /// Takes over the file at `part`, on the same disk, as an original. Its bytes must be those of `sha256`;
    /// that they are on the disk is seen to here.
    Result<void> adopt(const QString &sha256, const QString &part);

    /// The names of all files of this kind, in no order; of thumbnails the originals' hashes. What has
    /// another name or lies elsewhere than path() is left out, and what was last written at `before` or
    /// after, if that is valid.
    QStringList hashes(PhotoFile file, const QDateTime &before = {}) const;

    /// Removes temporary files last written before `instant`, left by an interrupted put; how many there
    /// were. Not while a backup runs.
    int removePartsBefore(const QDateTime &instant);
    /// Removes one file. The one way in which a photo goes; NotFound when it is not there.
    Result<void> remove(PhotoFile file, const QString &sha256);

private:
    Result<void> putUnlocked(PhotoFile file, const QString &sha256, QByteArrayView bytes);

    std::mutex &placing(const QString &sha256);

    QString m_root;
    /// One for each first byte of a hash: undoing what failed takes nothing that another relies on, and waits
    /// for the disk are shared by all that place other photos.
    std::array<std::mutex, 256> m_placing;
};

} // namespace lantian
