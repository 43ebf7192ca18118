#pragma once

#include <QString>

namespace lantian {

/// One of several things a person can pick: its key, which is stored, and its words, which are shown.
struct Choice {
    QString key;
    QString text;

    bool operator==(const Choice &) const = default;
};

} // namespace lantian
