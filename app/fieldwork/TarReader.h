#pragma once

#include "base/Result.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>

struct archive;

namespace lantian {

/// One file of a tar.
struct TarEntry {
    QString name; ///< as it stands there: not to be trusted
    qint64 bytes = 0;
};

/// Reads an uncompressed tar of files from one who may mean harm: directories, links and
/// devices are Invalid, `backup-foreign`; what cannot be read, or is to hold more bytes than the tar itself
/// has, is Corrupt, `backup-damaged`.
class TarReader
{
public:
    explicit TarReader(const QString &path);

    /// The next file; nothing at the end.
    Result<std::optional<TarEntry>> next();
    /// Gives the bytes of that file in pieces; an Error of `take` ends it.
    Result<void> read(const std::function<Result<void>(QByteArrayView)> &take);

    /// Size of the tar.
    qint64 bytes() const { return m_bytes; }

private:
    Error damaged() const;

    struct Free {
        void operator()(archive *tar) const;
    };
    QString m_path;
    qint64 m_bytes = 0;
    qint64 m_promised = 0; ///< bytes of all files so far
    std::unique_ptr<archive, Free> m_archive;
    std::optional<Error> m_failure; ///< why it could not be opened
};

} // namespace lantian
