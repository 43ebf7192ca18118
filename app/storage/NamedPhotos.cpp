#include "storage/NamedPhotos.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr qsizetype digits = 64;

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
}

/// Adds every word of `text` that has the form of a SHA-256. Knows nothing of what `text` is about, so that
/// photos in events that only a newer version understands are found too.
void gather(const QByteArray &text, QSet<QByteArray> &found)
{
    for (auto begin = text.begin(); begin != text.end();) {
        const auto word = std::find_if(begin, text.end(), isHexDigit);
        begin = std::find_if_not(word, text.end(), isHexDigit);
        if (begin - word == digits)
            found.insert(QByteArray(word, digits));
    }
}

} // namespace

NamedPhotos NamedPhotos::since(Sql &sql, qint64 arrival)
{
    NamedPhotos named{.arrival = arrival};
    sql.each(u"SELECT photo FROM draft_photo"_s,
             [&](Row row) { gather(row.text(0).toUtf8(), named.sha256); });
    sql.each(
        u"SELECT arrival, payload FROM event WHERE arrival > ? ORDER BY arrival"_s,
        [&](Row row) {
            named.arrival = row.integer(0);
            gather(row.bytes(1), named.sha256);
        },
        arrival);
    return named;
}

} // namespace lantian
