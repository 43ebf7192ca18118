#include "storage/Outbox.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian {

Pending Outbox::pending(Sql &sql)
{
    return *sql.first(uR"(
        SELECT count(*) FILTER (WHERE subject = 'event'), count(*) FILTER (WHERE subject = 'photo')
        FROM outbox)"_s,
                      [](Row row) {
                          return Pending{row.integer(0), row.integer(1)};
                      });
}

} // namespace lantian
