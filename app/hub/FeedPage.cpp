#include "hub/FeedPage.h"

#include "base/Sha256.h"
#include "base/Uuid7.h"
#include "protocol/Envelope.h"
#include "storage/Audience.h"
#include "storage/Feed.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian::hub {

namespace {

constexpr int defaultLimit = 500;
/// How many entries one page looks at, so that one whom little concerns does not keep a reader for long.
constexpr int scannedEntries = 5000;

/// Which of the feed's entries are for one caller; asks for the audience of each stream once.
class Scope
{
public:
    Scope(Sql &sql, const Caller &caller) : m_sql(sql), m_caller(caller) {}

    bool has(const FeedEntry &entry)
    {
        if (entry.audience == Feed::everybody || m_caller.seesAll())
            return entry.audience.isEmpty() || entry.audience == Feed::everybody;
        if (!entry.audience.isEmpty())
            return concerns({entry.audience}, m_caller);
        const auto known = m_known.constFind(entry.stream);
        if (known != m_known.constEnd())
            return *known;
        return *m_known.insert(entry.stream, concerns(Audience::of(m_sql, entry.stream), m_caller));
    }

private:
    Sql &m_sql;
    const Caller &m_caller;
    QHash<QUuid, bool> m_known;
};

struct Page {
    QByteArray lines;
    qint64 position = 0; ///< up to which it has looked
    bool hasMore = false;
};

Page pageAfter(Sql &sql, qint64 position, int limit, const Caller &caller, const Limits &limits)
{
    constexpr int step = Feed::textsAtOnce;
    Scope scope(sql, caller);
    Page page{.position = position, .hasMore = true};
    int count = 0;
    for (int looked = 0;
         page.hasMore && looked < scannedEntries && count < limit && page.lines.size() < limits.maxFeedBytes;
         looked += step) {
        const std::vector<FeedEntry> entries = Feed::after(sql, page.position, step + 1);
        std::vector<qint64> arrivals;
        size_t taken = 0;
        for (; taken < std::min<size_t>(entries.size(), step) && count < limit; ++taken) {
            page.position = entries[taken].position;
            if (!scope.has(entries[taken]))
                continue;
            arrivals.push_back(entries[taken].arrival);
            ++count;
        }
        page.hasMore = taken < entries.size();
        for (const FeedText &text : Feed::texts(sql, arrivals))
            page.lines += lineOf(Envelope{text.header, text.payload, text.signature}) + '\n';
    }
    return page;
}

} // namespace

QString readerOf(const Office &office, const Caller &caller)
{
    const QStringList parts{office.epoch, idText(caller.device), idText(caller.user), caller.role,
                            caller.scope};
    return sha256Hex(parts.join(u'\n').toUtf8()).left(16);
}

QByteArray cursorText(const Cursor &cursor)
{
    return base64Url(u"%1.%2"_s.arg(cursor.reader).arg(cursor.position).toLatin1());
}

std::optional<Cursor> cursorFromText(const QByteArray &text)
{
    const QStringList parts = QString::fromLatin1(fromBase64Url(text).value_or(QByteArray())).split(u'.');
    bool isNumber = false;
    const Cursor cursor{parts.value(0), parts.value(1).toLongLong(&isNumber)};
    if (!isNumber || cursor.position < 0 || cursorText(cursor) != text)
        return std::nullopt;
    return cursor;
}

Answer feedPage(Office &office, const Caller &caller, const Request &request)
{
    const QString after = request.query.queryItemValue(u"after"_s, QUrl::FullyDecoded);
    Cursor cursor{readerOf(office, caller)};
    if (!after.isEmpty()) {
        const auto given = cursorFromText(after.toLatin1());
        if (!given)
            return problem(400, u"cursor-invalid"_s,
                           u"`after` 不是中心给出的游标 / not a cursor of this hub"_s);
        if (given->reader == cursor.reader)
            cursor.position = given->position;
    }
    int limit = defaultLimit;
    if (request.query.hasQueryItem(u"limit"_s)) {
        bool isNumber = false;
        limit = request.query.queryItemValue(u"limit"_s).toInt(&isNumber);
        if (!isNumber || limit < 1)
            return problem(400, u"limit-invalid"_s,
                           u"`limit` 应是正整数 / limit wants a whole number from 1"_s);
        limit = std::min(limit, office.limits.maxFeedEvents);
    }
    const auto page = office.store.read(
        [&](Sql &sql) { return pageAfter(sql, cursor.position, limit, caller, office.limits); });
    if (!page)
        return problem(page.error());
    cursor.position = page->position;
    return Answer{.status = 200, .type = "application/x-ndjson"_ba, .body = page->lines}
        .with("Next-Cursor"_ba, cursorText(cursor))
        .with("Has-More"_ba, page->hasMore ? "true"_ba : "false"_ba);
}

} // namespace lantian::hub
