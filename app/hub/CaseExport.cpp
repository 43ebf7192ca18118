#include "hub/CaseExport.h"

#include "hub/CaseText.h"
#include "storage/Audience.h"
#include "storage/Ledger.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian::hub {

namespace {

const QStringList columns{u"id"_s,       u"number"_s,      u"state"_s, u"category"_s, u"subtype"_s,
                          u"severity"_s, u"summary"_s,     u"place"_s, u"grid"_s,     u"department"_s,
                          u"reporter"_s, u"reported_at"_s, u"due"_s,   u"overdue"_s,  u"site"_s,
                          u"photos"_s,   u"reopened"_s,    u"lat"_s,   u"lon"_s};

/// Calls `take` with each case that concerns `caller`, newest first.
void eachCase(Sql &sql, const std::optional<Caller> &caller,
              const std::function<void(const LedgerRow &)> &take)
{
    constexpr int step = 250;
    std::optional<LedgerRow> after;
    std::vector<LedgerRow> rows;
    do {
        rows = Ledger::page(sql, {}, after, step);
        for (const LedgerRow &row : rows) {
            if (!caller || caller->seesAll() || concerns(Audience::of(sql, row.id), *caller))
                take(row);
        }
        if (!rows.empty())
            after = rows.back();
    } while (int(rows.size()) == step);
}

/// What a spreadsheet would take for a formula begins with an apostrophe, which it shows as text.
QString cell(const QJsonValue &value)
{
    QString text = value.toVariant().toString();
    if (value.isString() && !text.isEmpty() && u"=+-@\t\r"_s.contains(text[0]))
        text.prepend(u'\'');
    const bool wantsQuotes =
        std::any_of(text.begin(), text.end(), [](QChar c) { return u",\"\r\n"_s.contains(c); });
    return wantsQuotes ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

QJsonObject exportJson(const LedgerRow &row, const QDateTime &now)
{
    QJsonObject object = caseRowJson(row, now);
    object[u"lat"_s] = row.position ? QJsonValue(row.position->lat) : QJsonValue();
    object[u"lon"_s] = row.position ? QJsonValue(row.position->lon) : QJsonValue();
    return object;
}

QByteArray csvLine(const QJsonObject &row)
{
    QStringList cells;
    for (const QString &column : columns)
        cells << cell(row[column]);
    return cells.join(u',').toUtf8() + "\r\n";
}

QByteArray featureText(QJsonObject row)
{
    const QJsonValue lat = row.take(u"lat"_s);
    const QJsonValue lon = row.take(u"lon"_s);
    const QJsonObject point{{u"type"_s, u"Point"_s}, {u"coordinates"_s, QJsonArray{lon, lat}}};
    return QJsonDocument(QJsonObject{{u"type"_s, u"Feature"_s},
                                     {u"id"_s, row[u"id"_s]},
                                     {u"geometry"_s, lat.isNull() ? QJsonValue() : QJsonValue(point)},
                                     {u"properties"_s, row}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

const std::vector<ExportForm> &exportForms()
{
    static const std::vector<ExportForm> forms{
        {u"csv"_s, u"cases.csv"_s, "text/csv; charset=utf-8"},
        {u"geojson"_s, u"cases.geojson"_s, "application/geo+json"},
    };
    return forms;
}

Result<QByteArray> exportedCases(Office &office, const ExportForm &form, const std::optional<Caller> &caller)
{
    const QDateTime now = office.clock.now();
    return office.store.read([&](Sql &sql) {
        if (form.name == u"csv"_s) {
            QByteArray text = "\xEF\xBB\xBF" + columns.join(u',').toUtf8() + "\r\n";
            eachCase(sql, caller, [&](const LedgerRow &row) { text += csvLine(exportJson(row, now)); });
            return text;
        }
        QByteArray features;
        eachCase(sql, caller, [&](const LedgerRow &row) {
            features += (features.isEmpty() ? "\n" : ",\n") + featureText(exportJson(row, now));
        });
        return R"({"type":"FeatureCollection","features":[)" + features + "]}\n";
    });
}

Answer exportsAnswer()
{
    QJsonArray exports;
    for (const ExportForm &form : exportForms())
        exports << QJsonObject{{u"name"_s, form.name},
                               {u"type"_s, QString::fromLatin1(form.type)},
                               {u"href"_s, u"/api/v1/exports/"_s + form.file}};
    return jsonAnswer(200, {{u"exports"_s, exports}});
}

Answer exportAnswer(Office &office, const Caller &caller, const QString &file)
{
    const auto &forms = exportForms();
    const auto form =
        std::find_if(forms.begin(), forms.end(), [&](const ExportForm &one) { return one.file == file; });
    if (form == forms.end())
        return problem(404, u"export-unknown"_s,
                       u"没有这种导出 / there is no such export; GET /exports lists them"_s);
    const Result<QByteArray> text = exportedCases(office, *form, caller);
    if (!text)
        return problem(text.error());
    return Answer{.status = 200, .type = form->type, .body = *text}.with(
        "Content-Disposition"_ba, "attachment; filename=\"" + form->file.toLatin1() + '"');
}

} // namespace lantian::hub
