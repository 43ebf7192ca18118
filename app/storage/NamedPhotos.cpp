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

/// Takes out every word of `text` that has the form of a SHA-256. Knows nothing of what `text` is about, so
/// that photos in events that only a newer version understands are found too.
void takeWords(const QByteArray &text, QSet<QByteArray> &files)
{
    for (auto begin = text.begin(); begin != text.end();) {
        const auto word = std::find_if(begin, text.end(), isHexDigit);
        begin = std::find_if_not(word, text.end(), isHexDigit);
        if (begin - word == digits)
            files.remove(QByteArray::fromRawData(word, digits));
    }
}

} // namespace

qint64 takeNamed(Sql &sql, QSet<QByteArray> &files, qint64 arrival)
{
    sql.each(u"SELECT photo FROM draft_photo"_s, [&](Row row) { takeWords(row.text(0).toUtf8(), files); });
    if (!files.isEmpty()) {
        sql.each(u"SELECT sha256, stamped FROM photo_state"_s, [&](Row row) {
            files.remove(row.text(0).toLatin1());
            files.remove(row.text(1).toLatin1());
        });
    }
    if (files.isEmpty())
        return arrival;
    sql.each(
        u"SELECT arrival, payload FROM event WHERE arrival > ? ORDER BY arrival"_s,
        [&](Row row) {
            arrival = row.integer(0);
            takeWords(row.bytes(1), files);
        },
        arrival);
    return arrival;
}

} // namespace lantian
