#include "reports/GeoPackageCases.h"

#include "reports/CaseRecord.h"
#include "sql/SqliteFile.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr int wgs84 = 4326;

constexpr QLatin1StringView wgs84Definition(
    R"(GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],)"
    R"(AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],)"
    R"(UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4326"]])");

/// The tables that every GeoPackage has (clauses 1.1.2, 1.1.3, 2.1.5).
const QStringList tables{
    u"PRAGMA application_id = 0x47504B47"_s, // GPKG
    u"PRAGMA user_version = 10300"_s,        uR"(CREATE TABLE gpkg_spatial_ref_sys (
            srs_name TEXT NOT NULL, srs_id INTEGER PRIMARY KEY, organization TEXT NOT NULL,
            organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT))"_s,
    uR"(CREATE TABLE gpkg_contents (
            table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE,
            description TEXT DEFAULT '', last_change DATETIME NOT NULL
                DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
            min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
            CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id)))"_s,        uR"(CREATE TABLE gpkg_geometry_columns (
            table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL,
            srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL,
            CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
            CONSTRAINT uk_gc_table_name UNIQUE (table_name),
            CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents (table_name),
            CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id)))"_s,
};

QString typeOf(RecordColumn::Kind kind)
{
    switch (kind) {
    case RecordColumn::Kind::Text:
        return u"TEXT"_s;
    case RecordColumn::Kind::Integer:
        return u"INTEGER"_s;
    case RecordColumn::Kind::Boolean:
        return u"BOOLEAN"_s;
    case RecordColumn::Kind::Instant:
        return u"DATETIME"_s;
    }
    Q_UNREACHABLE();
}

/// A point as a GeoPackage keeps it (clause 2.1.3): a header without an envelope, then well-known binary.
QVariant blobOf(const std::optional<Position> &position)
{
    if (!position)
        return QVariant(QMetaType::fromType<QByteArray>());
    constexpr quint8 littleEndian = 1;
    constexpr quint32 point = 1;
    QByteArray blob("GP");
    QDataStream stream(&blob, QIODevice::Append);
    stream.setByteOrder(QDataStream::LittleEndian);
    stream << quint8(0) << littleEndian << qint32(wgs84);
    stream << littleEndian << point << position->lon << position->lat;
    return blob;
}

/// The rectangle around what it has seen.
struct Extent {
    std::optional<std::pair<double, double>> lon;
    std::optional<std::pair<double, double>> lat;

    void add(const Position &position)
    {
        widen(lon, position.lon);
        widen(lat, position.lat);
    }
    static void widen(std::optional<std::pair<double, double>> &range, double value)
    {
        if (!range)
            range = {value, value};
        range = {std::min(range->first, value), std::max(range->second, value)};
    }
};

QVariant orNull(const std::optional<std::pair<double, double>> &range, bool isUpper)
{
    if (!range)
        return QVariant(QMetaType::fromType<double>());
    return isUpper ? range->second : range->first;
}

void makeTables(Sql &sql, const QDateTime &now)
{
    for (const QString &statement : tables)
        sql.command(statement);
    const QString reference = u"INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, ?)"_s;
    sql.run(reference, u"WGS 84 geodetic"_s, wgs84, u"EPSG"_s, wgs84, QString(wgs84Definition),
            u"longitude and latitude in degrees"_s);
    sql.run(reference, u"Undefined cartesian SRS"_s, -1, u"NONE"_s, -1, u"undefined"_s, QString());
    sql.run(reference, u"Undefined geographic SRS"_s, 0, u"NONE"_s, 0, u"undefined"_s, QString());

    QStringList columns{u"fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL"_s, u"geom POINT"_s,
                        u"reported_local TEXT"_s};
    for (const RecordColumn &column : recordColumns())
        columns << column.name + u' ' + typeOf(column.kind);
    sql.command(u"CREATE TABLE cases (%1)"_s.arg(columns.join(u", "_s)));
    sql.run(u"INSERT INTO gpkg_contents (table_name, data_type, identifier, last_change, srs_id) "
            "VALUES ('cases', 'features', 'cases', ?, ?)"_s,
            now.toUTC().toString(Qt::ISODateWithMs), wgs84);
    sql.run(u"INSERT INTO gpkg_geometry_columns VALUES ('cases', 'geom', 'POINT', ?, 0, 0)"_s, wgs84);
}

QString insertStatement()
{
    QStringList names{u"geom"_s, u"reported_local"_s};
    for (const RecordColumn &column : recordColumns())
        names << column.name;
    return u"INSERT INTO cases (%1) VALUES (%2)"_s.arg(names.join(u", "_s),
                                                       QStringList(names.size(), u"?"_s).join(u", "_s));
}

QVariantList valuesOf(const LedgerRow &row, const QDateTime &now)
{
    const QJsonObject record = caseRecord(row, now);
    QVariantList values{blobOf(row.position), row.reportedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s)};
    for (const RecordColumn &column : recordColumns())
        values << record[column.name].toVariant();
    return values;
}

} // namespace

Result<void> writeGeoPackage(const QString &path, const CaseSource &source, const QDateTime &now)
{
    return writeSqliteFile(path, [&](Sql &sql) {
        makeTables(sql, now);
        const QString insert = insertStatement();
        Extent extent;
        const Result<void> read = source([&](const ListedCase &one) {
            sql.runBound(insert, valuesOf(one.row, now));
            if (one.row.position)
                extent.add(*one.row.position);
            return true;
        });
        if (!read)
            Sql::refuse(read.error());
        sql.run(u"UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ?"_s,
                orNull(extent.lon, false), orNull(extent.lat, false), orNull(extent.lon, true),
                orNull(extent.lat, true));
    });
}

} // namespace lantian
