#include "storage/Unsettled.h"

#include "base/Uuid7.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

QString textOf(Unsettled::Subject subject)
{
    return subject == Unsettled::Subject::Event ? u"event"_s : u"photo"_s;
}

} // namespace

void Unsettled::keep(Sql &sql, const Row &row)
{
    sql.run(uR"(
        INSERT INTO unsettled (subject, id, word, what, at)
        VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (subject, id) DO UPDATE
        SET word = excluded.word, what = excluded.what, at = excluded.at)"_s,
            textOf(row.about.subject), row.about.id, row.word, row.what, row.at.toMSecsSinceEpoch());
}

std::vector<Unsettled::Row> Unsettled::all(Sql &sql, int limit)
{
    return sql.all(
        uR"(
        SELECT subject, id, word, what, at
        FROM unsettled
        ORDER BY at DESC, id
        LIMIT ?)"_s,
        [](lantian::Row row) {
            return Row{{row.text(0) == u"event"_s ? Subject::Event : Subject::Photo, row.text(1)},
                       row.text(2),
                       row.text(3),
                       QDateTime::fromMSecsSinceEpoch(row.integer(4), Qt::UTC)};
        },
        limit);
}

qint64 Unsettled::count(Sql &sql)
{
    return *sql.first(u"SELECT count(*) FROM unsettled"_s, [](lantian::Row row) { return row.integer(0); });
}

void Unsettled::dismiss(Sql &sql, const Key &about)
{
    sql.run(u"DELETE FROM unsettled WHERE subject = ? AND id = ?"_s, textOf(about.subject), about.id);
}

Unsettled::Whereabouts Unsettled::whereabouts(Sql &sql, const Key &about)
{
    const auto found = [](lantian::Row row) { return Whereabouts{idFromText(row.text(0)), row.text(1)}; };
    if (about.subject == Subject::Event)
        return sql.first(u"SELECT stream, kind FROM event WHERE id = ?"_s, found, about.id)
            .value_or(Whereabouts{});
    return sql.first(u"SELECT stream, '' FROM photo_state WHERE sha256 = ?"_s, found, about.id)
        .value_or(Whereabouts{});
}

} // namespace lantian
