#include "bench/BareSqlite.h"
#include "bench/CountyStory.h"
#include "bench/Measures.h"
#include "fieldwork/FieldBook.h"
#include "storage/SearchText.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr int pageRows = 100;

/// One way to look at the ledger.
struct Look {
    QString name;
    LedgerQuery query;
};

std::vector<Look> filters(const QDateTime &now)
{
    using enum LedgerQuery::Order;
    return {
        {u"open ones"_s, {.onlyOpen = true}},
        {u"one state"_s, {.state = CaseState::Returned}},
        {u"one category"_s, {.category = u"fume"_s}},
        {u"one grid"_s, {.grid = u"990101100208"_s}},
        {u"one township"_s, {.grid = u"990101100"_s}},
        {u"nobody's"_s, {.reporter = CountyStory::site(7)}},
        {u"one reporter"_s, {.reporter = CountyStory::inspector(7)}},
        {u"one site"_s, {.site = CountyStory::site(7)}},
        {u"this month"_s, {.from = now.addDays(-18)}},
        {u"before last year"_s, {.until = now.addDays(-700)}},
        {u"overdue"_s, {.overdueAt = now}},
        {u"oldest first"_s, {.order = OldestFirst}},
        {u"due first"_s, {.order = DueFirst}},
        {u"open, one category, due first"_s, {.onlyOpen = true, .category = u"coal"_s, .order = DueFirst}},
        {u"overdue, this month"_s, {.from = now.addDays(-18), .overdueAt = now}},
    };
}

std::vector<Look> searches()
{
    return {
        {u"a word of 1 in 5,000"_s, {.text = CountyStory::rareWord}},
        {u"a word of 1 in 7"_s, {.text = CountyStory::commonWord}},
        {u"a word of all"_s, {.text = CountyStory::everyWord}},
        {u"two common words"_s, {.text = CountyStory::commonWord + u' ' + CountyStory::everyWord}},
        {u"a word of all, open ones"_s, {.text = CountyStory::everyWord, .onlyOpen = true}},
        {u"a word of 1 in 7, due first"_s,
         {.text = CountyStory::commonWord, .order = LedgerQuery::Order::DueFirst}},
        {u"a word of 1 in 7, few of one reporter"_s,
         {.text = CountyStory::commonWord, .reporter = CountyStory::inspector(7)}},
        {u"one character of 1 in 7"_s, {.text = CountyStory::commonWord.first(1)}},
        {u"a word of none"_s, {.text = u"鲸鱼"_s}},
    };
}

class Reading
{
public:
    Reading(FieldBook &book, int rounds) : m_book(book), m_rounds(rounds) {}

    LedgerPage page(const LedgerQuery &query, const std::optional<LedgerRow> &after, Samples &samples)
    {
        Result<LedgerPage> page = Error{};
        const double computedBefore = processorMs();
        samples.push_back(millisecondsOf([&] { page = m_book.page(query, after, pageRows).result(); }));
        m_computed.push_back(processorMs() - computedBefore);
        return orStop(std::move(page));
    }

    /// Every page from the first to the last.
    std::vector<Figure> walk()
    {
        Samples first;
        for (int round = 0; round < m_rounds * 5; ++round)
            page({}, {}, first);
        Samples next;
        LedgerPage at = page({}, {}, first);
        m_computed.clear();
        while (!at.isLast)
            at = page({}, at.rows.back(), next);
        std::vector<Figure> figures{
            judged(figureOf(u"ledger: first page"_s, u"ms"_s, first), 20),
            judged(figureOf(u"ledger: next pages to the last, median"_s, u"ms"_s, next), 20),
            judged(figureOf(u"ledger: next pages to the last, 99 of 100"_s, u"ms"_s, next, 0.99), 20)};
        figures[1].processor = median(m_computed);
        figures[2].processor = quantile(m_computed, 0.99);
        return figures;
    }

    /// The first page and the two after it.
    Figure look(const QString &kind, const Look &look, double limit)
    {
        Samples samples;
        m_computed.clear();
        for (int round = 0; round < m_rounds * 2; ++round) {
            LedgerPage at = page(look.query, {}, samples);
            for (int more = 0; more < 2 && !at.isLast; ++more)
                at = page(look.query, at.rows.back(), samples);
        }
        Figure figure = judged(figureOf(u"%1: %2"_s.arg(kind, look.name), u"ms"_s, samples), limit);
        figure.processor = median(m_computed);
        return figure;
    }

    Figure count(const QString &name, const LedgerQuery &query)
    {
        Samples samples;
        for (int round = 0; round < m_rounds * 2; ++round)
            samples.push_back(millisecondsOf([&] { orStop(m_book.count(query).result()); }));
        return figureOf(u"count: %1"_s.arg(name), u"ms"_s, samples);
    }

    static Figure judged(Figure figure, double limit)
    {
        figure.goal = atMost(limit);
        return figure;
    }

private:
    FieldBook &m_book;
    int m_rounds;
    Samples m_computed; ///< by page()
};

double bareMs(BareSqlite &bare, const QByteArray &statement, const QString &text, int rounds)
{
    Samples samples;
    for (int round = 0; round < rounds * 5; ++round)
        samples.push_back(millisecondsOf([&] { bare.walk(statement, text); }));
    return median(samples);
}

} // namespace

std::vector<Figure> measureLedger(const BenchCounty &county, int rounds)
{
    const FakeClock clock = benchClock();
    const auto book = orStop(FieldBook::open(county.full, clock));
    BareSqlite bare(county.full.database(), BareSqlite::Access::ReadOnly);
    Reading reading(*book, rounds);

    std::vector<Figure> figures = reading.walk();
    const double page =
        bareMs(bare, "SELECT * FROM case_state ORDER BY hlc DESC, id DESC LIMIT 101", {}, rounds);
    for (Figure &figure : figures) {
        figure.rawName = u"SQLite reading 101 rows in this order"_s;
        figure.raw = page;
    }
    for (const Look &look : filters(clock.now()))
        figures.push_back(reading.look(u"ledger"_s, look, 20));
    for (const Look &look : searches()) {
        Figure figure = reading.look(u"search"_s, look, 50);
        figure.rawName = u"SQLite listing what the words match"_s;
        figure.raw = bareMs(bare, "SELECT rowid FROM case_text WHERE case_text MATCH ?",
                            ftsExpression(searchPhrases(look.query.text)), rounds);
        figures.push_back(figure);
    }
    figures.push_back(reading.count(u"all"_s, {}));
    figures.push_back(reading.count(u"open ones"_s, {.onlyOpen = true}));
    figures.push_back(reading.count(u"overdue"_s, {.overdueAt = clock.now()}));
    figures.push_back(reading.count(u"a word of all"_s, {.text = CountyStory::everyWord}));
    Samples today;
    for (int round = 0; round < rounds * 2; ++round)
        today.push_back(millisecondsOf([&] { orStop(book->today(county.person).result()); }));
    figures.push_back(figureOf(u"today's figures of one person"_s, u"ms"_s, today));
    return figures;
}

} // namespace lantian
