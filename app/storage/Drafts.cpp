#include "storage/Drafts.h"

#include "base/Uuid7.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr QLatin1StringView
    draftColumns("id, owner, kind, category, subtype, started_at, changed_at, binned_at");

QString jsonText(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

QJsonValue jsonValue(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).array().first();
}

QString key(Draft::Kind kind)
{
    return kind == Draft::Kind::Report ? u"report"_s : u"inspection"_s;
}

QDateTime instant(const Row &row, int column)
{
    return row.isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(row.integer(column), Qt::UTC);
}

Draft draftOf(const Row &row)
{
    return {
        .id = idFromText(row.text(0)),
        .owner = idFromText(row.text(1)),
        .kind = row.text(2) == key(Draft::Kind::Report) ? Draft::Kind::Report : Draft::Kind::Inspection,
        .category = row.text(3),
        .subtype = row.text(4),
        .startedAt = instant(row, 5),
        .changedAt = instant(row, 6),
        .binnedAt = instant(row, 7),
    };
}

void fill(Sql &sql, Draft &draft)
{
    sql.each(
        u"SELECT key, value FROM draft_field WHERE draft = ?"_s,
        [&](Row row) { draft.fields[row.text(0)] = jsonValue(row.text(1)); }, idText(draft.id));
    sql.each(
        u"SELECT photo FROM draft_photo WHERE draft = ? ORDER BY place"_s,
        [&](Row row) {
            if (auto photo = photoFromJson(jsonValue(row.text(0)).toObject()))
                draft.photos.push_back(*photo);
        },
        idText(draft.id));
}

[[noreturn]] void refuseAsGone(const QUuid &draft)
{
    Sql::refuse({Error::Kind::NotFound, u"there is no draft %1"_s.arg(idText(draft)), u"draft-gone"_s});
}

/// Refuses when `rows`, which a statement about `draft` changed, are none.
void expectOne(int rows, const QUuid &draft)
{
    if (rows == 0)
        refuseAsGone(draft);
}

void touch(Sql &sql, const QUuid &draft, const QDateTime &now)
{
    expectOne(
        sql.run(u"UPDATE draft SET changed_at = ? WHERE id = ?"_s, now.toMSecsSinceEpoch(), idText(draft)),
        draft);
}

} // namespace

void Drafts::start(Sql &sql, const Draft &draft)
{
    sql.run(uR"(
        INSERT INTO draft (id, owner, kind, category, subtype, started_at, changed_at)
        VALUES (?, ?, ?, ?, ?, ?, ?))"_s,
            idText(draft.id), idText(draft.owner), key(draft.kind), draft.category, draft.subtype,
            draft.startedAt.toMSecsSinceEpoch(), draft.startedAt.toMSecsSinceEpoch());
    for (auto field = draft.fields.begin(); field != draft.fields.end(); ++field)
        setField(sql, draft.id, field.key(), field.value(), draft.startedAt);
    for (const Photo &photo : draft.photos)
        addPhoto(sql, draft.id, photo, draft.startedAt);
}

void Drafts::setField(Sql &sql, const QUuid &draft, const QString &key, const QJsonValue &value,
                      const QDateTime &now)
{
    touch(sql, draft, now);
    if (value.isNull() || value.isUndefined()) {
        sql.run(u"DELETE FROM draft_field WHERE draft = ? AND key = ?"_s, idText(draft), key);
        return;
    }
    sql.run(uR"(
        INSERT INTO draft_field (draft, key, value)
        VALUES (?, ?, ?)
        ON CONFLICT (draft, key) DO UPDATE SET value = excluded.value)"_s,
            idText(draft), key, jsonText(value));
}

void Drafts::setSubtype(Sql &sql, const QUuid &draft, const QString &subtype, const QDateTime &now)
{
    touch(sql, draft, now);
    sql.run(u"UPDATE draft SET subtype = ? WHERE id = ?"_s, subtype, idText(draft));
}

void Drafts::addPhoto(Sql &sql, const QUuid &draft, const Photo &photo, const QDateTime &now)
{
    touch(sql, draft, now);
    sql.run(uR"(
        INSERT INTO draft_photo (draft, place, sha256, photo)
        SELECT ?, coalesce(max(place), 0) + 1, ?, ?
        FROM draft_photo
        WHERE draft = ?
        HAVING count(*) FILTER (WHERE sha256 = ?) = 0)"_s,
            idText(draft), photo.sha256, jsonText(toJson(photo)), idText(draft), photo.sha256);
}

void Drafts::removePhoto(Sql &sql, const QUuid &draft, const QString &sha256, const QDateTime &now)
{
    touch(sql, draft, now);
    sql.run(u"DELETE FROM draft_photo WHERE draft = ? AND sha256 = ?"_s, idText(draft), sha256);
}

std::optional<Draft> Drafts::find(Sql &sql, const QUuid &id)
{
    auto draft = sql.first(u"SELECT "_s + draftColumns + u" FROM draft WHERE id = ?"_s, draftOf, idText(id));
    if (draft)
        fill(sql, *draft);
    return draft;
}

Draft Drafts::existing(Sql &sql, const QUuid &id)
{
    auto draft = find(sql, id);
    if (!draft)
        refuseAsGone(id);
    return *std::move(draft);
}

std::vector<Draft> Drafts::of(Sql &sql, const QUuid &owner, bool binned)
{
    auto drafts = sql.all(u"SELECT "_s + draftColumns + uR"(
        FROM draft
        WHERE owner = ? AND (binned_at IS NOT NULL) = ?
        ORDER BY changed_at DESC, id DESC)"_s,
                          draftOf, idText(owner), binned);
    for (Draft &draft : drafts)
        fill(sql, draft);
    return drafts;
}

void Drafts::bin(Sql &sql, const QUuid &draft, const QDateTime &now)
{
    expectOne(
        sql.run(u"UPDATE draft SET binned_at = ? WHERE id = ?"_s, now.toMSecsSinceEpoch(), idText(draft)),
        draft);
}

void Drafts::unbin(Sql &sql, const QUuid &draft, const QDateTime &now)
{
    touch(sql, draft, now);
    sql.run(u"UPDATE draft SET binned_at = NULL WHERE id = ?"_s, idText(draft));
}

void Drafts::remove(Sql &sql, const QUuid &draft)
{
    expectOne(sql.run(u"DELETE FROM draft WHERE id = ?"_s, idText(draft)), draft);
}

void Drafts::emptyBin(Sql &sql, const QDateTime &now)
{
    const auto oldest = now.toMSecsSinceEpoch() - std::chrono::milliseconds(binFor).count();
    sql.run(u"DELETE FROM draft WHERE binned_at < ?"_s, oldest);
}

} // namespace lantian
