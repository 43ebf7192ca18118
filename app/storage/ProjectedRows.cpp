#include "storage/ProjectedRows.h"

#include "base/Uuid7.h"
#include "domain/CaseFold.h"
#include "domain/EventPhotos.h"
#include "storage/Instant.h"
#include "storage/SearchText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

QVariant orNull(const std::optional<Position> &position, double Position::*part)
{
    return position ? QVariant(*position.*part) : QVariant(QMetaType::fromType<double>());
}

/// A null text, which a column holds as NULL, for no id.
QString idOrNull(const QUuid &id)
{
    return id.isNull() ? QString() : idText(id);
}

/// Every text that people wrote or read anywhere in `value`.
void gather(const QJsonValue &value, QStringList &texts)
{
    static const QStringList notWords{u"photos"_s, u"position"_s, u"catalogue"_s,
                                      u"law"_s,    u"base"_s,     u"profile"_s};
    if (value.isString()) {
        texts << value.toString();
    } else if (value.isArray()) {
        const QJsonArray elements = value.toArray();
        for (const auto &element : elements)
            gather(element, texts);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            if (!notWords.contains(member.key()))
                gather(member.value(), texts);
        }
    }
}

QString wordsOf(const Case &folded)
{
    QStringList texts;
    for (const CaseEntry &entry : folded.timeline)
        gather(entry.event.data, texts);
    return indexText(texts.join(u'\n'));
}

Rows photoRows()
{
    return {u"photo_state (sha256, stream, stamped, bytes)"_s, u"(?, ?, ?, ?)"_s, uR"(
        ON CONFLICT (sha256, stream) DO UPDATE
        SET stamped = excluded.stamped, bytes = excluded.bytes
        WHERE photo_state.stamped <> excluded.stamped OR photo_state.bytes <> excluded.bytes)"_s};
}

void add(Rows &rows, const Photo &photo, const QUuid &stream)
{
    rows.add(photo.sha256, idText(stream), photo.stamped, photo.bytes);
}

/// What an event brought in no longer counts once one from before it has come that keeps it from applying.
void takeOutPhotos(Sql &sql, const Case &folded)
{
    QSet<QString> staying;
    for (const Photo &photo : folded.photos)
        staying << photo.sha256;
    for (const CaseEntry &entry : folded.timeline) {
        if (!entry.refusal)
            continue;
        for (const QString &sha256 : photosNamedBy(entry.event)) {
            if (!staying.contains(sha256))
                sql.run(u"DELETE FROM photo_state WHERE sha256 = ? AND stream = ?"_s, sha256,
                        idText(folded.id));
        }
    }
}

} // namespace

ProjectedCases::ProjectedCases(Sql &sql)
    : m_sql(sql)
    , m_refusals(u"refused_state (event, stream, author, refusal)"_s, u"(?, ?, ?, ?)"_s)
    , m_states(uR"(
        case_state (id, state, category, subtype, severity, number, reporter, reported_at, hlc, summary,
                    place, grid, lat, lon, department, due_at, site, inspection, photos, reopened, refused))"_s,
               u"(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s, uR"(
        ON CONFLICT (id) DO UPDATE
        SET state = excluded.state, category = excluded.category, subtype = excluded.subtype,
            severity = excluded.severity, number = excluded.number, reporter = excluded.reporter,
            reported_at = excluded.reported_at, hlc = excluded.hlc, summary = excluded.summary,
            place = excluded.place, grid = excluded.grid, lat = excluded.lat, lon = excluded.lon,
            department = excluded.department, due_at = excluded.due_at, site = excluded.site,
            inspection = excluded.inspection, photos = excluded.photos, reopened = excluded.reopened,
            refused = excluded.refused
        RETURNING id, row)"_s)
    , m_photos(photoRows())
{}

void ProjectedCases::add(const Case &folded, bool isNew)
{
    addRefusals(folded, isNew);
    if (!folded.category.isEmpty())
        addState(folded, isNew);
    if (m_states.size() + m_refusals.size() + m_replaced.size() >= most)
        write();
}

void ProjectedCases::addState(const Case &folded, bool isNew)
{
    const auto refused = std::count_if(folded.timeline.begin(), folded.timeline.end(),
                                       [](const CaseEntry &entry) { return entry.refusal.has_value(); });
    m_states.add(idText(folded.id), key(folded.state), folded.category, folded.subtype, folded.severity,
                 folded.number, idText(folded.reporter), folded.reportedAt.toMSecsSinceEpoch(),
                 folded.timeline.front().event.hlc.text(),
                 folded.summary.isEmpty() ? folded.note : folded.summary, folded.place, folded.grid,
                 orNull(folded.position, &Position::lat), orNull(folded.position, &Position::lon),
                 folded.department.isEmpty() ? folded.suggestedDepartment : folded.department,
                 orNull(folded.due), idOrNull(folded.site), idOrNull(folded.inspection),
                 qint64(folded.photos.size()), folded.reopened, qint64(refused));
    takeOutPhotos(m_sql, folded);
    for (const Photo &photo : folded.photos)
        lantian::add(m_photos, photo, folded.id);
    m_words.push_back({idText(folded.id), {.text = wordsOf(folded), .isNew = isNew}});
}

void ProjectedCases::addRefusals(const Case &folded, bool isNew)
{
    if (!isNew)
        m_replaced << idText(folded.id);
    for (const CaseEntry &entry : folded.timeline) {
        if (entry.refusal)
            m_refusals.add(idText(entry.event.id), idText(folded.id), idText(entry.event.author),
                           key(*entry.refusal));
    }
}

void ProjectedCases::write()
{
    among(u"DELETE FROM refused_state WHERE stream IN (%1)"_s, std::exchange(m_replaced, {}),
          [&](const QString &statement, const QVariantList &values) { m_sql.runBound(statement, values); });
    m_refusals.insert(m_sql);
    QHash<QString, qint64> rows;
    m_states.insert(m_sql, [&](const Row &row) { rows[row.text(0)] = row.integer(1); });
    m_photos.insert(m_sql);
    std::vector<CaseWords::Words> words;
    for (auto &[id, one] : std::exchange(m_words, {})) {
        one.row = rows[id];
        words.push_back(std::move(one));
    }
    CaseWords::keep(m_sql, words);
}

void project(Sql &sql, const Site &site)
{
    sql.run(uR"(
        INSERT INTO site_state (id, code, name, kind, address, grid, lat, lon, fields, retired)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE
        SET code = excluded.code, name = excluded.name, kind = excluded.kind, address = excluded.address,
            grid = excluded.grid, lat = excluded.lat, lon = excluded.lon, fields = excluded.fields,
            retired = excluded.retired)"_s,
            idText(site.id), site.code, site.name, site.kind, site.address, site.grid,
            orNull(site.position, &Position::lat), orNull(site.position, &Position::lon),
            QString::fromUtf8(QJsonDocument(site.fields).toJson(QJsonDocument::Compact)), int(site.retired));
}

void project(Sql &sql, const Inspection &inspection)
{
    using enum InspectionItem::Result;
    sql.run(uR"(
        INSERT INTO inspection_state (id, site, inspector, at, grid, passed, failed, unfit)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE
        SET site = excluded.site, inspector = excluded.inspector, at = excluded.at, grid = excluded.grid,
            passed = excluded.passed, failed = excluded.failed, unfit = excluded.unfit)"_s,
            idText(inspection.id), idOrNull(inspection.site), idText(inspection.inspector),
            inspection.at.toMSecsSinceEpoch(), inspection.grid, inspection.count(Pass),
            inspection.count(Fail), inspection.count(NotApplicable));
    QMap<QString, Photo> photos; // one may be of several items
    for (const InspectionItem &item : inspection.items) {
        for (const Photo &photo : item.photos)
            photos[photo.sha256] = photo;
    }
    Rows rows = photoRows();
    for (const Photo &photo : std::as_const(photos))
        add(rows, photo, inspection.id);
    rows.insert(sql);
}

QStringList projectedRows(Sql &sql)
{
    QStringList rows;
    const auto gatherRows = [&](const QString &statement, int columns) {
        sql.each(statement, [&](Row row) {
            QStringList cells;
            for (int column = 0; column < columns; ++column)
                cells << (row.isNull(column) ? u"null"_s : row.text(column));
            rows << cells.join(u'\t');
        });
    };
    gatherRows(uR"(
        SELECT 'case', id, state, category, subtype, severity, number, reporter, reported_at, hlc, summary, place,
               grid, lat, lon, department, due_at, site, inspection, photos, reopened, refused
        FROM case_state)"_s,
               22);
    gatherRows(u"SELECT 'words', id, text FROM case_text JOIN case_state ON case_state.row = %1"_s.arg(
                   CaseWords::rowColumn(sql)),
               3);
    gatherRows(
        u"SELECT 'site', id, code, name, kind, address, grid, lat, lon, fields, retired FROM site_state"_s,
        11);
    gatherRows(
        u"SELECT 'inspection', id, site, inspector, at, grid, passed, failed, unfit FROM inspection_state"_s,
        9);
    gatherRows(u"SELECT 'photo', sha256, stream, stamped, bytes FROM photo_state"_s, 5);
    gatherRows(u"SELECT 'refused', event, stream, author, refusal FROM refused_state"_s, 5);
    rows.sort();
    return rows;
}

} // namespace lantian
