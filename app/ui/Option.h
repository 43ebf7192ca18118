#pragma once

#include <QString>

namespace lantian {

/// One of several things a person can pick: its key, which is stored, and its words, which are shown.
struct Option {
    QString key;
    QString text;

    bool operator==(const Option &) const = default;
};

} // namespace lantian
