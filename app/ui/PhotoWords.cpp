#include "ui/PhotoWords.h"

#include "ui/CaseWords.h"
#include "ui/SizeWords.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr int shortHash = 12; ///< digits of a SHA-256 that people compare

struct PhotoWords {
    Q_DECLARE_TR_FUNCTIONS(PhotoWords)
};

} // namespace

QString photoRoleWords(Photo::Role role)
{
    switch (role) {
    case Photo::Role::Wide:
        return PhotoWords::tr("Wide view");
    case Photo::Role::Near:
        return PhotoWords::tr("Close view");
    case Photo::Role::Before:
        return PhotoWords::tr("Before");
    case Photo::Role::After:
        return PhotoWords::tr("After");
    case Photo::Role::Item:
        return PhotoWords::tr("Checklist item");
    case Photo::Role::Other:
        return PhotoWords::tr("Other");
    }
    Q_UNREACHABLE();
}

QString photoCaption(const Photo &photo)
{
    QStringList parts = {photoRoleWords(photo.role)};
    if (photo.takenAt.isValid())
        parts << photo.takenAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
    parts << u"%1 × %2"_s.arg(photo.width).arg(photo.height) << sizeWords(photo.bytes)
          << (photo.position ? positionWords(*photo.position) : PhotoWords::tr("No position"));
    if (photo.source == Photo::Source::Gallery)
        parts << PhotoWords::tr("chosen from files");
    parts << u"SHA-256 "_s + photo.sha256.left(shortHash);
    return parts.join(u" · "_s);
}

QString strangeTimeWords(const Photo &photo, const QDateTime &now)
{
    const bool isStrange = photo.takenAt < now.addDays(-1) || photo.takenAt > now.addSecs(3600);
    if (photo.source == Photo::Source::Camera || !isStrange)
        return {};
    return PhotoWords::tr("By its own time this photo was taken on %1. Make sure that it belongs here.")
        .arg(photo.takenAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s));
}

QString pictureTroubleWords(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::NotFound:
        return PhotoWords::tr("Photo missing: neither this device nor the office has it yet.");
    case Error::Kind::Unreachable:
        return PhotoWords::tr(
            "This photo is at the office, which cannot be reached now. The case itself is whole; "
            "open it again when there is a network.");
    case Error::Kind::Corrupt:
    case Error::Kind::Invalid:
        return PhotoWords::tr("Photo damaged: its bytes are not those that were recorded.");
    default:
        return PhotoWords::tr("The photo cannot be read right now.");
    }
}

} // namespace lantian
