#include "hub/SiteImport.h"

#include "base/Uuid7.h"
#include "domain/Role.h"
#include "hub/Registry.h"
#include "storage/Accounts.h"
#include "storage/SiteList.h"

#include <QSet>
#include <QStringDecoder>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace lantian::hub {

namespace {

Error invalid(int line, const QString &what)
{
    return {Error::Kind::Invalid, u"line %1: %2"_s.arg(line).arg(what), u"sites-invalid"_s};
}

/// The text of a file: UTF-8, or GB18030, in which Chinese Excel saves a CSV.
Result<QString> textOf(const QByteArray &bytes)
{
    for (const char *encoding : {"UTF-8", "GB18030"}) {
        QStringDecoder decoder(encoding);
        const QString text = decoder.isValid() ? decoder.decode(bytes) : QString();
        if (decoder.isValid() && !decoder.hasError() && !text.contains(QChar::ReplacementCharacter))
            return text;
    }
    return invalid(1, u"the file is neither in UTF-8 nor in GB18030"_s);
}

/// The cells of each line, which ends as on any system.
Result<std::vector<QStringList>> cellsOf(const QString &text)
{
    std::vector<QStringList> lines;
    QStringList cells;
    QString cell;
    bool isQuoted = false;
    const auto endCell = [&] {
        cells << cell;
        cell.clear();
    };
    const auto endLine = [&] {
        endCell();
        if (cells.size() > 1 || !cells[0].isEmpty())
            lines.push_back(cells);
        cells.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isQuoted && c == u'"' && text.mid(i + 1, 1) == u"\""_s)
            cell += text[++i];
        else if (c == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && c == u',')
            endCell();
        else if (!isQuoted && (c == u'\n' || (c == u'\r' && text.mid(i + 1, 1) != u"\n")))
            endLine();
        else if (isQuoted || c != u'\r')
            cell += c;
    }
    if (isQuoted)
        return invalid(int(lines.size()) + 1, u"a quotation mark is not closed"_s);
    if (!cell.isEmpty() || !cells.isEmpty())
        endLine();
    return lines;
}

/// Puts one cell where it belongs.
void put(Site &site, const QString &column, const QString &cell)
{
    if (column == u"code"_s)
        site.code = cell;
    else if (column == u"name"_s)
        site.name = cell;
    else if (column == u"kind"_s)
        site.kind = cell;
    else if (column == u"address"_s)
        site.address = cell;
    else if (column == u"grid"_s)
        site.grid = cell;
    else if (!cell.isEmpty())
        site.fields[column] = cell;
}

/// The position of the columns `lat` and `lon`; nothing when both are empty. An Error when they are none.
Result<std::optional<Position>> positionOf(const QString &lat, const QString &lon)
{
    if (lat.isEmpty() && lon.isEmpty())
        return std::optional<Position>();
    bool isLat = false;
    bool isLon = false;
    const Position position{
        .lat = lat.toDouble(&isLat), .lon = lon.toDouble(&isLon), .source = Position::Source::Manual};
    const bool isOnEarth = std::abs(position.lat) <= 90 && std::abs(position.lon) <= 180; // and not NaN
    if (!isLat || !isLon || !isOnEarth)
        return Error{Error::Kind::Invalid, u"lat and lon are not a position"_s};
    return std::optional(position);
}

QJsonObject dataOf(const Site &site)
{
    QJsonObject data{{u"code"_s, site.code},       {u"name"_s, site.name}, {u"kind"_s, site.kind},
                     {u"address"_s, site.address}, {u"grid"_s, site.grid}, {u"fields"_s, site.fields}};
    if (site.position)
        data[u"position"_s] = toJson(*site.position);
    return data;
}

/// Whether `known` says already all that `site` does.
bool saysAll(const Site &known, const Site &site)
{
    Site merged = known;
    merged.code = site.code;
    merged.name = site.name;
    merged.kind = site.kind;
    merged.address = site.address;
    merged.grid = site.grid;
    if (site.position && (!known.position || known.position->lat != site.position->lat ||
                          known.position->lon != site.position->lon))
        return false;
    for (auto field = site.fields.begin(); field != site.fields.end(); ++field)
        merged.fields[field.key()] = field.value();
    return merged == known;
}

/// Grants the hub itself a township's role, once, so that every copy of the log lets it register sites.
/// Without a scope it may decide nothing, so a hub below can have it too.
void grantOwnRole(Sql &sql, EventLog &log, Office &office)
{
    const QUuid own = office.identity.device;
    if (Accounts::find(sql, own))
        return;
    const Account account{own, office.name, key(Role::Township), {}, {}};
    Accounts::keep(sql, account);
    publish(sql, log, office, EventKind::UserGranted, own,
            {{u"user"_s, idText(own)},
             {u"name"_s, account.name},
             {u"role"_s, account.role},
             {u"scope"_s, account.scope},
             {u"from"_s, localRfc3339(QDateTime::fromMSecsSinceEpoch(0, Qt::UTC))}});
}

} // namespace

Result<std::vector<Site>> sitesInCsv(const QByteArray &csv)
{
    const Result<QString> text = textOf(csv);
    if (!text)
        return text.error();
    const bool hasMark = text->startsWith(QChar(QChar::ByteOrderMark));
    const auto cells = cellsOf(hasMark ? text->sliced(1) : *text);
    if (!cells)
        return cells.error();
    const std::vector<QStringList> &lines = *cells;
    if (lines.empty())
        return invalid(1, u"the file is empty"_s);
    const QStringList &columns = lines.front();
    if (QSet<QString>(columns.begin(), columns.end()).size() != columns.size())
        return invalid(1, u"a column comes twice"_s);
    for (const QString &needed : {u"code"_s, u"name"_s, u"kind"_s}) {
        if (!columns.contains(needed))
            return invalid(1, u"the column %1 is missing"_s.arg(needed));
    }
    std::vector<Site> sites;
    QSet<QString> codes;
    for (size_t i = 1; i < lines.size(); ++i) {
        const QStringList &values = lines[i];
        const int line = int(i) + 1;
        if (values.size() != columns.size())
            return invalid(line, u"%1 cells, the first line has %2"_s.arg(values.size()).arg(columns.size()));
        Site site;
        for (qsizetype cell = 0; cell < values.size(); ++cell) {
            if (columns[cell] != u"lat"_s && columns[cell] != u"lon"_s)
                put(site, columns[cell], values[cell].trimmed());
        }
        const auto position =
            positionOf(values.value(columns.indexOf(u"lat"_s)), values.value(columns.indexOf(u"lon"_s)));
        if (!position)
            return invalid(line, position.error().what);
        site.position = *position;
        if (site.code.isEmpty() || site.name.isEmpty() || site.kind.isEmpty())
            return invalid(line, u"code, name and kind must not be empty"_s);
        if (codes.contains(site.code))
            return invalid(line, u"the code %1 comes twice"_s.arg(site.code));
        codes << site.code;
        sites.push_back(std::move(site));
    }
    return sites;
}

Result<ImportedSites> importSites(Office &office, const std::vector<Site> &sites)
{
    return office.store.write([&](Sql &sql, EventLog &log) {
        grantOwnRole(sql, log, office);
        ImportedSites imported;
        for (const Site &site : sites) {
            const auto known = SiteList::findByCode(sql, site.code);
            if (known && !known->retired && saysAll(*known, site)) {
                ++imported.unchanged;
                continue;
            }
            const bool isNew = !known || known->retired; // registering again brings a retired one back
            publish(sql, log, office, isNew ? EventKind::SiteRegistered : EventKind::SiteUpdated,
                    known ? known->id : uuid7(office.clock.now(), office.random), dataOf(site));
            ++(isNew ? imported.registered : imported.updated);
        }
        return imported;
    });
}

} // namespace lantian::hub
