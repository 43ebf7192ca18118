#include "storage/CaseWords.h"

#include "sql/Many.h"
#include "storage/SearchText.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

bool isSqlite(const Sql &sql)
{
    return sql.dialect() == Dialect::Sqlite;
}

/// Cases that are found by what is not among their words: the name, code or address of their site, and the
/// end of their id, by which a case is called until it has a number. To follow a SELECT of rows.
struct AlsoFound {
    explicit AlsoFound(const QString &typed)
    {
        static const QRegularExpression shortId(uR"(\A[0-9a-f]{4}\z)"_s);
        const QString wanted = typed.trimmed().toLower();
        add(uR"(
            site <> '' AND site IN (
                SELECT id
                FROM site_state
                WHERE instr(lower(name || ' ' || code || ' ' || address), ?) > 0))"_s,
            wanted);
        if (shortId.match(wanted).hasMatch())
            add(u"substr(id, 33) = ?"_s, wanted);
    }

    QString rows;
    QVariantList values;

private:
    void add(const QString &condition, const QString &value)
    {
        rows += u" UNION ALL SELECT row FROM case_state WHERE "_s + condition;
        values << value;
    }
};

CaseWords::Search ftsSearch(Sql &sql, const std::vector<SearchPhrase> &phrases, const AlsoFound &also)
{
    constexpr int few = 1000;
    const QString found = u"SELECT rowid FROM case_text WHERE case_text MATCH ?"_s + also.rows;
    const QVariantList values = QVariantList{ftsExpression(phrases)} + also.values;
    const qint64 matches = sql.allBound(
                                  u"SELECT count(*) FROM (%1 LIMIT ?)"_s.arg(found),
                                  [](Row row) { return row.integer(0); }, QVariantList(values) << few)
                               .front();
    const bool isFew = matches < few;
    // The + keeps SQLite from fetching every match: it looks the walked rows up among the matches.
    return {.condition = u"%1row IN (%2)"_s.arg(isFew ? QString() : u"+"_s, found),
            .values = values,
            .isFew = isFew};
}

/// How much of a token a tsvector holds; longer ones are made sure of in the text.
constexpr qsizetype lexemeLength = 60;

/// How much a tsvector takes: a third of the megabyte it may have, at three bytes a character. A case with
/// more text than that is found by the beginning of it.
constexpr qsizetype lexemesLength = 100'000;

QString lexeme(const QString &token)
{
    const QString beginning = token.left(lexemeLength);
    return beginning.back().isHighSurrogate() ? beginning.chopped(1) : beginning;
}

QString lexemes(const QString &words)
{
    QString all;
    QSet<QString> known;
    for (const QString &token : words.split(u' ', Qt::SkipEmptyParts)) {
        const QString word = lexeme(token);
        if (known.contains(word))
            continue;
        if (all.size() + word.size() > lexemesLength)
            break;
        known << word;
        all += word + u' ';
    }
    return all;
}

CaseWords::Search tsSearch(const std::vector<SearchPhrase> &phrases, const AlsoFound &also)
{
    QStringList query;
    CaseWords::Search search;
    QString inOrder;
    for (const SearchPhrase &phrase : phrases) {
        for (const QString &token : phrase.tokens)
            query << lexeme(token);
        if (phrase.isOpen)
            query.back() += u":*"_s;
        if (phrase.tokens.size() == 1 && phrase.tokens.front().size() <= lexemeLength)
            continue;
        // The set of words says nothing of their order, nor of what was cut off.
        inOrder += u" AND strpos(' ' || text || ' ', ?) > 0"_s;
        search.values << u' ' + phrase.tokens.join(u' ') + (phrase.isOpen ? QString() : u" "_s);
    }
    search.condition =
        u"row IN (SELECT row FROM case_text WHERE words @@ CAST(? AS tsquery)%1%2)"_s.arg(inOrder, also.rows);
    search.values.prepend(query.join(u" & "_s));
    search.values << also.values;
    return search;
}

/// FTS5 is told of a change only where there is one.
void keepFts(Sql &sql, const std::vector<CaseWords::Words> &words)
{
    Rows rows(u"case_text (rowid, text)"_s, u"(?, ?)"_s);
    for (const CaseWords::Words &one : words) {
        const auto before = one.isNew ? std::nullopt
                                      : sql.first(
                                            u"SELECT text FROM case_text WHERE rowid = ?"_s,
                                            [](Row row) { return row.text(0); }, one.row);
        if (!before)
            rows.add(one.row, one.text);
        else if (before != one.text)
            sql.run(u"UPDATE case_text SET text = ? WHERE rowid = ?"_s, one.text, one.row);
    }
    rows.insert(sql);
}

void keepTs(Sql &sql, const std::vector<CaseWords::Words> &words)
{
    Rows rows(u"case_text (row, text, words)"_s, u"(?, ?, CAST(? AS tsvector))"_s, uR"(
        ON CONFLICT (row) DO UPDATE
        SET text = excluded.text, words = excluded.words
        WHERE case_text.text <> excluded.text)"_s);
    for (const CaseWords::Words &one : words)
        rows.add(one.row, one.text, lexemes(one.text));
    rows.insert(sql);
}

/// FTS5 empties a table row by row and looks up every word of each, which takes longer than filling it. So
/// the table is made anew, as the migrations made it.
void makeFtsAnew(Sql &sql)
{
    const auto made = sql.first(u"SELECT sql FROM sqlite_schema WHERE name = 'case_text'"_s,
                                [](Row row) { return row.text(0); });
    sql.command(u"DROP TABLE case_text"_s);
    sql.command(*made);
}

} // namespace

void CaseWords::keep(Sql &sql, const std::vector<Words> &words)
{
    if (isSqlite(sql))
        keepFts(sql, words);
    else
        keepTs(sql, words);
}

void CaseWords::empty(Sql &sql)
{
    if (isSqlite(sql))
        makeFtsAnew(sql);
    else
        sql.run(u"DELETE FROM case_text"_s);
}

QLatin1StringView CaseWords::rowColumn(const Sql &sql)
{
    return isSqlite(sql) ? "case_text.rowid"_L1 : "case_text.row"_L1;
}

std::optional<CaseWords::Search> CaseWords::search(Sql &sql, const QString &typed)
{
    const std::vector<SearchPhrase> phrases = searchPhrases(typed);
    if (phrases.empty())
        return std::nullopt;
    const AlsoFound also(typed);
    return isSqlite(sql) ? ftsSearch(sql, phrases, also) : tsSearch(phrases, also);
}

} // namespace lantian
