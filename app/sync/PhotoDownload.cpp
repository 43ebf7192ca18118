#include "sync/PhotoDownload.h"

#include "sync/LineCheck.h"
#include "sync/PieceSize.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr int mostPartsUnanswered = 8; ///< more than it takes from the largest part to the smallest
constexpr qint64 mostPhotoBytes = qint64(64) << 20;

struct Download {
    HubCalls &calls;
    QString path;
    std::function<void(const Result<QByteArray> &)> end;
    PieceSize parts = {};
    QByteArray bytes = {}; ///< that have come so far
    int unanswered = 0;    ///< requests since the last part
};

/// The size of the whole, where `answer` is the part that begins after the first `held` bytes.
std::optional<qint64> wholeSize(const HubAnswer &answer, qint64 held)
{
    static const QRegularExpression form(uR"(^bytes (\d{1,12})-(\d{1,12})/(\d{1,12})$)"_s);
    const auto match = form.match(QString::fromLatin1(answer.header("content-range")));
    const qint64 last = match.captured(2).toLongLong();
    const qint64 size = match.captured(3).toLongLong();
    const bool isNext = match.hasMatch() && match.captured(1).toLongLong() == held &&
                        last == held + answer.body.size() - 1 && last < size && size <= mostPhotoBytes;
    return isNext && !answer.body.isEmpty() ? std::optional(size) : std::nullopt;
}

void getPart(const std::shared_ptr<Download> &download);

void takePart(const std::shared_ptr<Download> &download, qint64 asked, const HubAnswer &answer)
{
    constexpr int part = 206;
    if (answer.status != part) { // a hub that gives all at once
        download->end(answer.body);
        return;
    }
    const auto size = wholeSize(answer, download->bytes.size());
    if (!size) {
        download->end(Error{Error::Kind::Unreachable,
                            u"what came is not the part of the photo that was asked for"_s,
                            u"hub-not-there"_s});
        return;
    }
    download->unanswered = 0;
    download->parts.arrived(asked);
    download->bytes += answer.body;
    if (download->bytes.size() == *size)
        download->end(download->bytes);
    else
        getPart(download);
}

void getLess(const std::shared_ptr<Download> &download, qint64 asked, const Error &why)
{
    if (++download->unanswered > mostPartsUnanswered) {
        download->end(why);
        return;
    }
    download->parts.lost(asked);
    checkLine(download->calls, [download](const std::optional<Error> &broken) {
        if (broken)
            download->end(*broken);
        else
            getPart(download);
    });
}

void getPart(const std::shared_ptr<Download> &download)
{
    const qint64 from = download->bytes.size();
    const qint64 asked = download->parts.bytes();
    const QByteArray range = "bytes=" + QByteArray::number(from) + '-' + QByteArray::number(from + asked - 1);
    download->calls.call(
        {.method = "GET", .path = download->path, .headers = {{"range", range}}}, AnswerForm::Picture,
        [download, asked](const AnswerMeaning &meaning, const HubAnswer &answer) {
            if (meaning.kind == AnswerMeaning::Kind::Done)
                takePart(download, asked, answer);
            else if (meaning.kind == AnswerMeaning::Kind::NoAnswer)
                getLess(download, asked, meaning.error);
            else
                download->end(meaning.error);
        },
        HubCalls::Again::WhenPutOff);
}

} // namespace

void downloadPhoto(HubCalls &calls, const QString &path, std::function<void(const Result<QByteArray> &)> end)
{
    getPart(std::make_shared<Download>(Download{calls, path, std::move(end)}));
}

} // namespace lantian
