#pragma once

#include "base/Result.h"

#include <QByteArrayView>
#include <QFileDevice>

namespace lantian {

/// Puts `bytes` at `path` so that they survive a power cut once this returned: a temporary file in the same
/// folder, fsync, a look at what was written, rename, fsync of the folder and of those newly made.
///
/// A file that is there already is left alone, and is a Conflict if it holds other bytes. After a failure
/// nothing is at `path` and the temporary file is gone; an fsync that failed is final (reliability.md 1).
/// `permissions` apply before the first byte is written.
Result<void> durablePut(const QString &path, QByteArrayView bytes,
                        QFileDevice::Permissions permissions = QFileDevice::ReadOwner |
                                                               QFileDevice::WriteOwner);

/// The same, but what is at `path` is replaced in one step.
Result<void> durableReplace(const QString &path, QByteArrayView bytes,
                            QFileDevice::Permissions permissions = QFileDevice::ReadOwner |
                                                                   QFileDevice::WriteOwner);

/// Has what was written to the file at `path` put on the disk.
Result<void> syncFile(const QString &path);

/// Gives the file at `from`, whose bytes are on the disk already, the name `to` on the same disk, durably;
/// folders are made as by durablePut(). What is at `to` is replaced.
Result<void> durableRename(const QString &from, const QString &to);

/// Gives the file at `from` the name `to` on the same disk, and has its bytes and the name put on the disk
/// together: that is one write of the file system's journal where syncFile() and durableRename() are two.
/// What is at `to` is replaced, and stays whole until the new bytes are safe. After a failure the file is at
/// one of the two or gone, and what was at `to` before is still there.
Result<void> durablePlace(const QString &from, const QString &to);

/// The ending of temporary files, by which those of an interrupted put are found.
inline constexpr QLatin1StringView partSuffix(".part");

/// All of the file at `path`; Invalid when it is larger than `maxBytes`.
Result<QByteArray> fileBytes(const QString &path, qint64 maxBytes);

} // namespace lantian
