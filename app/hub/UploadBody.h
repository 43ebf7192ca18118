#pragma once

#include "hub/ChunkDigest.h"
#include "hub/PartFile.h"
#include "hub/Reception.h"
#include "hub/UploadHeaders.h"
#include "hub/UploadLocks.h"
#include "storage/Uploads.h"

namespace lantian::hub {

struct Office;

/// How long an upload waits for its next piece.
inline constexpr int uploadDays = 14;

/// The body of one PATCH. Without a checksum what has come stays when it is broken off; with one, all of it
/// counts or nothing.
class UploadBody final : public Reception
{
public:
    /// `sha1` and `sha256` digests are checked against `checksum`, if there is one.
    UploadBody(Office &office, Upload upload, PartFile file, std::optional<ChunkChecksum> checksum,
               std::unique_ptr<UploadLocks::Lease> lease);
    ~UploadBody() override;
    Q_DISABLE_COPY_MOVE(UploadBody)

    bool take(QByteArrayView piece) override;
    Answer finish() override;

private:
    bool isWhole() const;
    Result<void> keep();
    Answer completed(const QByteArray &digest);
    Answer mismatch();

    std::unique_ptr<UploadLocks::Lease> m_lease; ///< goes last: whoever comes next finds the file closed
    Office &m_office;
    Upload m_upload; ///< `offset` is what is kept
    PartFile m_file;
    std::optional<ChunkChecksum> m_checksum;
    const bool m_isHash;                 ///< the digest is the photo's hash, should this be all of it
    std::optional<ChunkDigest> m_digest; ///< of the body, where it is compared with something
    qint64 m_fresh = 0;                  ///< bytes written after the offset
    std::optional<Answer> m_refusal;
    bool m_isFinished = false;
};

} // namespace lantian::hub
