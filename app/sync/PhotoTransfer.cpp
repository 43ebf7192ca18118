#include "sync/PhotoTransfer.h"

#include "base/Sha256.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr int mostStartedAgain = 3;
constexpr int mostStuck = 8; ///< more than it takes from the largest piece to the smallest

Result<QByteArray> pieceOf(const QString &path, qint64 offset, qint64 bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(offset))
        return Error{Error::Kind::Storage, u"cannot read %1: %2"_s.arg(path, file.errorString())};
    QByteArray piece = file.read(bytes);
    if (piece.size() != bytes)
        return Error{Error::Kind::Storage, u"%1 is shorter than it was"_s.arg(path)};
    return piece;
}

/// The number of bytes that the hub says it holds; nothing when it does not say.
std::optional<qint64> offsetIn(const HubAnswer &answer)
{
    bool isNumber = false;
    const qint64 offset = answer.header("upload-offset").toLongLong(&isNumber);
    if (!isNumber || offset < 0)
        return std::nullopt;
    return offset;
}

} // namespace

PhotoTransfer::PhotoTransfer(SyncContext &context, const PhotoToSend &photo, PieceSize &pieces)
    : m_context(context)
    , m_photo(photo)
    , m_path(context.photos.path(PhotoFile::Original, photo.sha256))
    , m_pieces(pieces)
{}

PhotoTransfer::~PhotoTransfer() = default;

void PhotoTransfer::begin(End end)
{
    m_end = std::move(end);
    create();
}

HubRequest PhotoTransfer::request(const QByteArray &method, const HubHeaders &more) const
{
    HubRequest request{.method = method,
                       .path = u"%1/photos/%2"_s.arg(apiRoot, m_photo.sha256),
                       .headers = {{"tus-resumable", "1.0.0"}}};
    request.headers.insert(more);
    return request;
}

void PhotoTransfer::create()
{
    HubRequest creation =
        request("POST", {{"upload-length", QByteArray::number(m_photo.bytes)},
                         {"upload-metadata", "sha256 " + m_photo.sha256.toLatin1().toBase64()}});
    creation.path = apiRoot + u"/photos"_s;
    m_context.calls.call(creation, AnswerForm::Nothing,
                         m_life.held([this](const AnswerMeaning &meaning, const HubAnswer &answer) {
                             const bool isDone = meaning.kind == AnswerMeaning::Kind::Done;
                             const auto offset = isDone ? offsetIn(answer) : std::nullopt;
                             if (offset)
                                 goOnAt(*offset);
                             else if (isDone || meaning.kind == AnswerMeaning::Kind::Conflict)
                                 askOffset();
                             else
                                 endWith(meaning);
                         }));
}

void PhotoTransfer::askOffset()
{
    m_context.calls.call(request("HEAD"), AnswerForm::Nothing,
                         m_life.held([this](const AnswerMeaning &meaning, const HubAnswer &answer) {
                             const auto offset = offsetIn(answer);
                             if (meaning.kind == AnswerMeaning::Kind::Gone)
                                 startAgain(meaning.error);
                             else if (meaning.kind != AnswerMeaning::Kind::Done)
                                 endWith(meaning);
                             else if (offset)
                                 goOnAt(*offset);
                             else
                                 startAgain({Error::Kind::Invalid, u"the hub does not say what it holds"_s});
                         }));
}

void PhotoTransfer::goOnAt(qint64 offset)
{
    if (offset > m_photo.bytes) {
        startAgain({Error::Kind::Conflict, u"the hub holds more bytes than the photo has"_s});
        return;
    }
    if (m_offset < 0 && offset > 0 && offset < m_photo.bytes)
        ++m_context.record.resumed;
    m_stuck = offset > m_offset ? 0 : m_stuck + 1;
    m_offset = offset;
    m_context.progress.photoBytes.done += offset - m_counted;
    m_counted = offset;
    m_context.told();
    if (offset == m_photo.bytes) {
        m_end(Outcome{});
        return;
    }
    if (m_stuck > mostStuck) {
        m_end(Error{Error::Kind::Unreachable, u"the hub takes no more of photo %1"_s.arg(m_photo.sha256),
                    u"photo-stuck"_s});
        return;
    }
    const Result<QByteArray> piece =
        pieceOf(m_path, offset, std::min(m_pieces.bytes(), m_photo.bytes - offset));
    if (!piece) {
        unsettled(u"photo-damaged"_s, piece.error().what);
        return;
    }
    Sha256 sum;
    sum.add(*piece);
    HubRequest patch = request(
        "PATCH", {{"content-type", "application/offset+octet-stream"},
                  {"upload-offset", QByteArray::number(offset)},
                  {"upload-checksum", "sha256 " + QByteArray::fromHex(sum.hex().toLatin1()).toBase64()}});
    patch.body = *piece;
    // Once: what came of a piece that was not answered is asked, not guessed.
    m_context.calls.call(patch, AnswerForm::Nothing,
                         m_life.held([this, sent = qint64(piece->size())](const AnswerMeaning &meaning,
                                                                          const HubAnswer &answer) {
                             takePiece(sent, meaning, answer);
                         }),
                         HubCalls::Again::WhenPutOff);
}

void PhotoTransfer::takePiece(qint64 sent, const AnswerMeaning &meaning, const HubAnswer &answer)
{
    using enum AnswerMeaning::Kind;
    switch (meaning.kind) {
    case Done:
        m_pieces.arrived(sent);
        if (const auto offset = offsetIn(answer); offset && *offset > m_offset)
            goOnAt(*offset);
        else
            askOffset();
        return;
    case NoAnswer:
        m_pieces.lost(sent);
        askOffset();
        return;
    case Later:
    case Conflict:
        askOffset();
        return;
    case TooLarge:
        if (m_pieces.refused(sent))
            askOffset();
        else
            unsettled(u"photo-too-large"_s, meaning.error.what);
        return;
    case OtherBytes:
    case Gone:
        startAgain(meaning.error);
        return;
    default:
        endWith(meaning);
    }
}

void PhotoTransfer::startAgain(const Error &why)
{
    if (++m_startedAgain > mostStartedAgain) {
        const Result<void> sound = m_context.photos.verify(PhotoFile::Original, m_photo.sha256);
        unsettled(sound ? u"photo-not-taken"_s : u"photo-damaged"_s, sound ? why.what : sound.error().what);
        return;
    }
    create();
}

void PhotoTransfer::endWith(const AnswerMeaning &meaning)
{
    using enum AnswerMeaning::Kind;
    if (meaning.kind == TooLarge)
        unsettled(u"photo-too-large"_s, meaning.error.what);
    else if (meaning.kind == Refused)
        unsettled(u"photo-not-taken"_s, meaning.error.what);
    else
        m_end(meaning.error);
}

} // namespace lantian
