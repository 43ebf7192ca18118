#pragma once

#include <QString>

namespace lantian {

/// Why something outside the program's control did not work.
///
/// Errors are values: they are returned, logged and shown to people. A bug in the program is not an
/// Error; it is an assertion.
struct Error {
    enum class Kind {
        NotFound,    ///< what was asked for does not exist
        Invalid,     ///< the input breaks a rule of the domain or of a format
        Conflict,    ///< something else was there first
        Denied,      ///< whoever asks may not do this
        Unreachable, ///< no answer from network or device; trying later may help
        Storage,     ///< a file or the database cannot be read or written
        Full,        ///< the disk has no room left
        Corrupt,     ///< stored bytes are not what was stored
        Newer,       ///< written by a newer version of this program
        Busy,        ///< another process holds what is needed
        Cancelled,   ///< a person called it off
    };

    Kind kind;
    QString what;      ///< one English sentence for noted(); the UI words its own from `kind` and `code`
    QString code = {}; ///< a stable word such as `photo-truncated` where `kind` alone says too little
};

} // namespace lantian
