#include "reports/GeoJsonCases.h"

#include "reports/CaseRecord.h"
#include "reports/TextFile.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

QJsonValue geometryOf(const LedgerRow &row)
{
    if (!row.position)
        return {};
    return QJsonObject{{u"type"_s, u"Point"_s},
                       {u"coordinates"_s, QJsonArray{row.position->lon, row.position->lat}}};
}

QByteArray featureText(const LedgerRow &row, const QDateTime &now)
{
    const QJsonObject record = caseRecord(row, now);
    return QJsonDocument(QJsonObject{{u"type"_s, u"Feature"_s},
                                     {u"id"_s, record[u"id"_s]},
                                     {u"geometry"_s, geometryOf(row)},
                                     {u"properties"_s, record}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

Result<void> writeGeoJson(const QString &path, const CaseSource &source, const QDateTime &now)
{
    TextFile file(path);
    file.write(R"({"type":"FeatureCollection","features":[)");
    QByteArray before = "\n";
    const Result<void> read = source([&](const ListedCase &one) {
        const bool isWritten = file.write(before + featureText(one.row, now));
        before = ",\n";
        return isWritten;
    });
    if (!read)
        return read.error();
    file.write("]}\n");
    return file.finish();
}

} // namespace lantian
