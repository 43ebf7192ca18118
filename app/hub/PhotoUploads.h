#pragma once

#include "hub/Caller.h"
#include "hub/Reception.h"
#include "hub/UploadLocks.h"
#include "storage/Uploads.h"

namespace lantian::hub {

/// Photos that come in pieces (tus 1.0.0 with creation, checksum, expiration, termination).
///
/// The offset it tells is durable: the bytes before it are on the disk, the offset itself is in the database.
/// A photo is there once all its bytes have the hash it was announced by.
class PhotoUploads
{
public:
    explicit PhotoUploads(Office &office) : m_office(office) {}

    /// `OPTIONS /photos`: what is understood here.
    Answer abilities() const;
    /// `POST /photos`
    Answer created(const Caller &caller, const Request &request);
    /// `HEAD /photos/<sha256>`
    Answer offset(const Caller &caller, const QString &sha256);
    /// `PATCH /photos/<sha256>`
    Begun continued(const Caller &caller, const Request &request, const QString &sha256,
                    std::function<void()> breakOff);
    /// `DELETE /photos/<sha256>`
    Answer ended(const Caller &caller, const Request &request, const QString &sha256);

    /// Forgets what has expired. Meanwhile uploads go on.
    Result<void> sweep();

private:
    Answer begunAnew(Upload upload);

    Office &m_office;
    UploadLocks m_locks;
};

} // namespace lantian::hub
