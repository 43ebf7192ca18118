#include "ui/PhotoWords.h"

#include "ui/CaseWords.h"
#include "ui/SizeWords.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

constexpr int shortHash = 12; ///< digits of a SHA-256 that people compare

QString said(const char *text)
{
    return QCoreApplication::translate("PhotoWords", text);
}

} // namespace

QString photoRoleWords(Photo::Role role)
{
    switch (role) {
    case Photo::Role::Wide:
        return said(QT_TRANSLATE_NOOP("PhotoWords", "Wide view"));
    case Photo::Role::Near:
        return said(QT_TRANSLATE_NOOP("PhotoWords", "Close view"));
    case Photo::Role::Before:
        return said(QT_TRANSLATE_NOOP("PhotoWords", "Before"));
    case Photo::Role::After:
        return said(QT_TRANSLATE_NOOP("PhotoWords", "After"));
    case Photo::Role::Item:
        return said(QT_TRANSLATE_NOOP("PhotoWords", "Checklist item"));
    case Photo::Role::Other:
        return said(QT_TRANSLATE_NOOP("PhotoWords", "Other"));
    }
    Q_UNREACHABLE();
}

QString photoCaption(const Photo &photo)
{
    QStringList parts = {photoRoleWords(photo.role)};
    if (photo.takenAt.isValid())
        parts << photo.takenAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
    parts << u"%1 × %2"_s.arg(photo.width).arg(photo.height) << sizeWords(photo.bytes)
          << (photo.position ? positionWords(*photo.position)
                             : said(QT_TRANSLATE_NOOP("PhotoWords", "No position")))
          << u"SHA-256 "_s + photo.sha256.left(shortHash);
    return parts.join(u" · "_s);
}

QString pictureTroubleWords(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::NotFound:
        return said(
            QT_TRANSLATE_NOOP("PhotoWords", "Photo missing: neither this device nor the office has it yet."));
    case Error::Kind::Unreachable:
        return said(QT_TRANSLATE_NOOP(
            "PhotoWords",
            "This photo is at the office, which cannot be reached now. The case itself is whole; "
            "open it again when there is a network."));
    case Error::Kind::Corrupt:
    case Error::Kind::Invalid:
        return said(
            QT_TRANSLATE_NOOP("PhotoWords", "Photo damaged: its bytes are not those that were recorded."));
    default:
        return said(QT_TRANSLATE_NOOP("PhotoWords", "The photo cannot be read right now."));
    }
}

} // namespace lantian
