#include "hub/PhotoUploads.h"

#include "base/Sha256.h"
#include "base/Uuid7.h"
#include "evidence/FreeSpace.h"
#include "hub/Originals.h"
#include "hub/UploadBody.h"
#include "storage/PhotoNames.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace lantian::hub {

namespace {

QByteArray locationOf(const QString &sha256)
{
    return "/api/v1/photos/" + sha256.toLatin1();
}

QString lockName(const Caller &caller, const QString &sha256)
{
    return idText(caller.device) + u'/' + sha256;
}

Answer unknown()
{
    return withVersion(problem(404, u"upload-unknown"_s,
                               u"没有这个上传，请重新开始 / there is no such upload, begin anew"_s));
}

Answer locked()
{
    return withVersion(
        problem(423, u"upload-locked"_s, u"另一个连接正在上传它 / another connection is sending it"_s));
}

Answer offsetRefusal(qint64 held)
{
    return problem(409, u"upload-offset"_s,
                   u"中心已有 %1 字节，请从那里继续 / the hub holds %1 bytes, go on there"_s.arg(held))
        .with("Upload-Offset"_ba, QByteArray::number(held));
}

/// What is known of one photo of one device.
struct Progress {
    std::optional<Upload> upload;
    std::optional<qint64> heldBytes; ///< its size, once the device has brought it, or need not
};

Progress progressOf(Sql &sql, const QUuid &device, const QString &sha256, const QDateTime &now)
{
    Progress progress{.upload = Uploads::find(sql, device, sha256)};
    if (progress.upload && progress.upload->expiresAt <= now)
        progress.upload.reset();
    if (PhotoNames::isProven(sql, sha256, device))
        progress.heldBytes = PhotoNames::bytes(sql, sha256);
    return progress;
}

Answer placed(int status, qint64 offset, qint64 length)
{
    return withVersion(emptyAnswer(status))
        .with("Upload-Offset"_ba, QByteArray::number(offset))
        .with("Upload-Length"_ba, QByteArray::number(length))
        .with("Cache-Control"_ba, "no-store"_ba);
}

} // namespace

Answer PhotoUploads::abilities() const
{
    return withVersion(emptyAnswer(204))
        .with("Tus-Version"_ba, "1.0.0"_ba)
        .with("Tus-Extension"_ba, "creation,checksum,expiration,termination"_ba)
        .with("Tus-Checksum-Algorithm"_ba, checksumAlgorithms.toByteArray())
        .with("Tus-Max-Size"_ba, QByteArray::number(m_office.limits.maxPhotoBytes));
}

Answer PhotoUploads::created(const Caller &caller, const Request &request)
{
    if (const auto refusal = versionRefusal(request))
        return withVersion(*refusal);
    const auto length = numberIn(request.header("upload-length"_ba));
    const auto sha256 = sha256InMetadata(request.header("upload-metadata"_ba));
    if (!length || *length < 1 || !sha256)
        return withVersion(
            problem(400, u"upload-invalid"_s,
                    u"需要 Upload-Length 和含 sha256 的 Upload-Metadata / Upload-Length and a sha256 "
                    "in Upload-Metadata are wanted"_s));
    if (*length > m_office.limits.maxPhotoBytes)
        return withVersion(problem(
            413, u"photo-too-large"_s,
            u"照片最大 %1 字节 / a photo may have at most %1 bytes"_s.arg(m_office.limits.maxPhotoBytes)));
    const Result<qint64> room = freeBytes(m_office.photos.root());
    if (room && !hasRoomFor(*length, *room, {}))
        return withVersion(problem(Error{Error::Kind::Full, u"no room for photos"_s}));

    const QDateTime now = m_office.clock.now();
    const Upload fresh{caller.device, *sha256, *length, 0, now.addDays(uploadDays)};
    // An upload that a power cut undoes is unknown afterwards, and begun anew.
    const auto outcome = m_office.store.writeHastily([&](Sql &sql) {
        const Progress progress = progressOf(sql, caller.device, *sha256, now);
        if (progress.heldBytes)
            return placed(201, *progress.heldBytes, *progress.heldBytes);
        if (progress.upload && progress.upload->length == *length)
            return placed(201, progress.upload->offset, *length)
                .with("Upload-Expires"_ba, httpDate(progress.upload->expiresAt));
        if (Uploads::bytesOf(sql, caller.device) + *length > m_office.limits.maxUploadsBytes)
            return withVersion(
                problem(413, u"uploads-full"_s,
                        u"未完成的上传过多 / too many uploads of this device are unfinished"_s));
        Uploads::keep(sql, fresh);
        return placed(201, 0, *length).with("Upload-Expires"_ba, httpDate(fresh.expiresAt));
    });
    if (!outcome)
        return withVersion(problem(outcome.error()));
    Answer answer = *outcome;
    return answer.status == 201 ? answer.with("Location"_ba, locationOf(*sha256)) : answer;
}

Answer PhotoUploads::offset(const Caller &caller, const QString &sha256)
{
    const auto lease = m_locks.taken(lockName(caller, sha256), {});
    if (!lease)
        return locked();
    const auto progress = m_office.store.read(
        [&](Sql &sql) { return progressOf(sql, caller.device, sha256, m_office.clock.now()); });
    if (!progress)
        return withVersion(problem(progress.error()));
    if (progress->heldBytes)
        return placed(200, *progress->heldBytes, *progress->heldBytes);
    if (!progress->upload)
        return unknown().with("Cache-Control"_ba, "no-store"_ba);
    return placed(200, progress->upload->offset, progress->upload->length)
        .with("Upload-Expires"_ba, httpDate(progress->upload->expiresAt));
}

Begun PhotoUploads::continued(const Caller &caller, const Request &request, const QString &sha256,
                              std::function<void()> breakOff)
{
    if (const auto refusal = versionRefusal(request))
        return withVersion(*refusal);
    if (request.header("content-type"_ba).split(';').first().trimmed() != "application/offset+octet-stream")
        return withVersion(
            problem(415, u"upload-type"_s,
                    u"类型应为 application/offset+octet-stream / the type must be that of tus"_s));
    const auto offset = numberIn(request.header("upload-offset"_ba));
    const auto checksum = checksumIn(request.header("upload-checksum"_ba));
    if (!offset || !checksum)
        return withVersion(
            problem(400, u"upload-invalid"_s,
                    u"Upload-Offset 或 Upload-Checksum 有误 / Upload-Offset or Upload-Checksum is "
                    "malformed"_s));

    auto lease = m_locks.taken(lockName(caller, sha256), std::move(breakOff));
    if (!lease)
        return locked();
    const auto progress = m_office.store.read(
        [&](Sql &sql) { return progressOf(sql, caller.device, sha256, m_office.clock.now()); });
    if (!progress)
        return withVersion(problem(progress.error()));
    if (!progress->upload && !progress->heldBytes)
        return unknown();
    const qint64 held = progress->heldBytes ? *progress->heldBytes : progress->upload->offset;
    if (*offset != held || progress->heldBytes)
        return withVersion(offsetRefusal(held));
    auto file = PartFile::open(partPath(m_office, *progress->upload), held);
    if (!file && file.error().code == u"part-short"_s)
        return begunAnew(*progress->upload);
    if (!file && file.error().kind == Error::Kind::Busy)
        return locked();
    if (!file)
        return withVersion(problem(file.error()));
    return std::make_unique<UploadBody>(m_office, *progress->upload, *std::move(file), *checksum,
                                        std::move(lease));
}

/// The bytes are not all there, whoever took them: the offset says so from now on.
Answer PhotoUploads::begunAnew(Upload upload)
{
    upload.offset = 0;
    const auto kept = m_office.store.write([&](Sql &sql, EventLog &) { Uploads::keep(sql, upload); });
    return withVersion(kept ? offsetRefusal(0) : problem(kept.error()));
}

Answer PhotoUploads::ended(const Caller &caller, const Request &request, const QString &sha256)
{
    if (const auto refusal = versionRefusal(request))
        return withVersion(*refusal);
    const auto lease = m_locks.taken(lockName(caller, sha256), {});
    if (!lease)
        return locked();
    const auto ended = m_office.store.write([&](Sql &sql, EventLog &) {
        const auto upload = Uploads::find(sql, caller.device, sha256);
        Uploads::remove(sql, caller.device, sha256);
        return upload;
    });
    if (!ended)
        return withVersion(problem(ended.error()));
    if (!*ended)
        return unknown();
    QFile::remove(partPath(m_office, **ended));
    return withVersion(emptyAnswer(204));
}

Result<void> PhotoUploads::sweep()
{
    const auto uploads = m_office.store.read([](Sql &sql) { return Uploads::all(sql); });
    if (!uploads)
        return uploads.error();
    const QDateTime now = m_office.clock.now();
    for (const Upload &upload : *uploads) {
        if (upload.expiresAt > now)
            continue;
        const auto gone = m_office.store.write(
            [&](Sql &sql, EventLog &) { Uploads::remove(sql, upload.device, upload.sha256); });
        if (!gone)
            return gone.error();
        QFile::remove(partPath(m_office, upload));
    }
    return {};
}

} // namespace lantian::hub
