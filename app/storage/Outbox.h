#pragma once

#include "sql/Sql.h"

namespace lantian {

/// How much the office has not confirmed yet.
struct Pending {
    qint64 events = 0;
    qint64 photos = 0;

    bool operator==(const Pending &) const = default;
};

/// What waits to reach the office. Filled by EventLog in the transaction that records.
class Outbox
{
public:
    static Pending pending(Sql &sql);
};

} // namespace lantian
