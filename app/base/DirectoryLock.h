#pragma once

#include "base/Result.h"

#include <utility>

namespace lantian {

/// Held by the one process that writes a data directory (protocol.md 4). The system lets go of it when the
/// process ends, however it ends.
class DirectoryLock
{
public:
    /// Takes the lock of the folder at `path`, which is made for its owner alone if need be. Busy with code
    /// `directory-open` when another process holds it; Storage when the folder cannot be written.
    static Result<DirectoryLock> taken(const QString &path);

    DirectoryLock(DirectoryLock &&other) noexcept : m_file(std::exchange(other.m_file, -1)) {}
    DirectoryLock &operator=(DirectoryLock &&other) noexcept
    {
        std::swap(m_file, other.m_file);
        return *this;
    }
    ~DirectoryLock();

private:
    explicit DirectoryLock(int file) : m_file(file) {}

    int m_file; ///< descriptor; -1 once moved from
};

} // namespace lantian
