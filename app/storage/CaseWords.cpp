#include "storage/CaseWords.h"

#include "sql/Many.h"
#include "storage/SearchText.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

bool isSqlite(const Sql &sql)
{
    return sql.dialect() == Dialect::Sqlite;
}

CaseWords::Search ftsSearch(Sql &sql, const std::vector<SearchPhrase> &phrases)
{
    constexpr int few = 1000;
    const QString expression = ftsExpression(phrases);
    const auto matches = sql.first(
        uR"(
        SELECT count(*)
        FROM (SELECT 1 FROM case_text WHERE case_text MATCH ? LIMIT ?))"_s,
        [](Row row) { return row.integer(0); }, expression, few);
    const bool isFew = matches < few;
    // The + keeps SQLite from fetching every match: it looks the walked rows up among the matches.
    return {.condition = u"%1row IN (SELECT rowid FROM case_text WHERE case_text MATCH ?)"_s.arg(
                isFew ? QString() : u"+"_s),
            .values = {expression},
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

CaseWords::Search tsSearch(const std::vector<SearchPhrase> &phrases)
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
        u"row IN (SELECT row FROM case_text WHERE words @@ CAST(? AS tsquery)%1)"_s.arg(inOrder);
    search.values.prepend(query.join(u" & "_s));
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
    return isSqlite(sql) ? ftsSearch(sql, phrases) : tsSearch(phrases);
}

} // namespace lantian
