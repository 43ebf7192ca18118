#include "hub/UploadBody.h"

#include "base/Sha256.h"
#include "hub/Originals.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace lantian::hub {

namespace {

/// After how many bytes the offset moves on.
constexpr qint64 keepEvery = qint64(4) << 20;

const QByteArray sha256Name = "sha256"_ba;

} // namespace

UploadBody::UploadBody(Office &office, Upload upload, PartFile file, std::optional<ChunkChecksum> checksum,
                       std::unique_ptr<UploadLocks::Lease> lease)
    : m_lease(std::move(lease))
    , m_office(office)
    , m_upload(std::move(upload))
    , m_file(std::move(file))
    , m_checksum(std::move(checksum))
    , m_isHash(m_upload.offset == 0 && (!m_checksum || m_checksum->algorithm == sha256Name))
{
    if (m_checksum || m_isHash)
        m_digest.emplace(m_checksum ? m_checksum->algorithm : sha256Name);
}

UploadBody::~UploadBody()
{
    if (!m_isFinished && !m_checksum)
        (void)keep(); // what cannot be kept is sent again
}

bool UploadBody::take(QByteArrayView piece)
{
    if (m_refusal)
        return false;
    if (m_upload.offset + m_fresh + piece.size() > m_upload.length) {
        m_refusal =
            problem(413, u"upload-too-large"_s, u"超出了声明的大小 / more bytes than were announced"_s);
        return false;
    }
    if (m_digest)
        m_digest->add(piece);
    Result<void> done = m_file.write(piece);
    m_fresh += piece.size();
    if (done && !m_checksum && m_fresh >= keepEvery)
        done = keep();
    if (!done)
        m_refusal = problem(done.error());
    return done.has_value();
}

Answer UploadBody::finish()
{
    m_isFinished = true;
    if (m_refusal)
        return withVersion(*std::move(m_refusal));
    const QByteArray digest = m_digest ? m_digest->result() : QByteArray();
    if (m_checksum && digest != m_checksum->digest) {
        if (const Result<void> cut = m_file.cut(m_upload.offset); !cut)
            return withVersion(problem(cut.error()));
        return withVersion(mismatch());
    }
    if (const Result<void> kept = keep(); !kept)
        return withVersion(problem(kept.error()));
    return withVersion(isWhole() ? completed(digest) : emptyAnswer(204))
        .with("Upload-Offset"_ba, QByteArray::number(m_upload.offset))
        .with("Upload-Expires"_ba, httpDate(m_upload.expiresAt));
}

/// Whether the last byte has come.
bool UploadBody::isWhole() const
{
    return m_upload.offset + m_fresh == m_upload.length;
}

/// Moves the offset on over what was written, once that is on the disk. Not to the very end: who is told that
/// all is here does not come again, so that is for completed() to say.
Result<void> UploadBody::keep()
{
    if (m_fresh == 0 || isWhole())
        return {};
    if (const Result<void> synced = m_file.sync(); !synced)
        return synced.error();
    if (const Result<void> synced = m_file.syncName(); !synced)
        return synced.error();
    Upload moved = m_upload;
    moved.offset += m_fresh;
    moved.expiresAt = m_office.clock.now().addDays(uploadDays);
    const auto kept = m_office.store.write([&](Sql &sql, EventLog &) { Uploads::keep(sql, moved); });
    if (!kept)
        return kept.error();
    m_upload = moved;
    m_fresh = 0;
    return {};
}

/// All bytes are there: whether they are the photo is told by their hash alone.
Answer UploadBody::completed(const QByteArray &digest)
{
    if (const Result<void> written = m_file.flush(); !written)
        return problem(written.error());
    const QString part = partPath(m_office, m_upload);
    const Result<QString> hash = m_isHash ? QString::fromLatin1(digest.toHex()) : fileSha256Hex(part);
    if (!hash)
        return problem(hash.error());
    if (*hash != m_upload.sha256) {
        Upload again = m_upload;
        again.offset = 0;
        const auto kept = m_office.store.write([&](Sql &sql, EventLog &) { Uploads::keep(sql, again); });
        if (!kept)
            return problem(kept.error());
        m_upload = again;
        QFile::remove(part);
        return mismatch();
    }
    if (const Result<void> kept = keepOriginal(m_office, m_upload, part); !kept)
        return problem(kept.error());
    m_upload.offset = m_upload.length;
    return emptyAnswer(204);
}

Answer UploadBody::mismatch()
{
    return problem(460, u"checksum-mismatch"_s,
                   u"校验不符，请重新发送 / the checksum does not match, send it again"_s);
}

} // namespace lantian::hub
