#include "ui/ErrorWords.h"

#include "fieldwork/FieldBook.h"
#include "ui/OfficeErrors.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

const QHash<QString, const char *> &wordsByCode()
{
    static const QHash<QString, const char *> all = {
        {u"photo-empty"_s, QT_TRANSLATE_NOOP("ErrorWords", "The file is empty, so this photo was not added. "
                                                           "The record is safe; take the photo again.")},
        {u"photo-too-large"_s,
         QT_TRANSLATE_NOOP("ErrorWords", "The photo is larger than %1 MB and was not added. The record is "
                                         "safe; take it with a lower resolution.")},
        {u"photo-too-many-pixels"_s,
         QT_TRANSLATE_NOOP("ErrorWords", "The photo has more than %1 megapixels and was not added. The "
                                         "record is safe; take it with a lower resolution.")},
        {u"photo-not-image"_s, QT_TRANSLATE_NOOP("ErrorWords", "This file is no photo and was not added. The "
                                                               "record is safe; choose another file.")},
        {u"photo-format"_s,
         QT_TRANSLATE_NOOP("ErrorWords", "Photos of this kind cannot be read here, so it was not added. The "
                                         "record is safe; take it as JPEG.")},
        {u"photo-truncated"_s,
         QT_TRANSLATE_NOOP("ErrorWords", "The photo is damaged or was not copied completely, so it was not "
                                         "added. The record is safe; copy it again or take a new one.")},
        {u"photo-unreadable"_s,
         QT_TRANSLATE_NOOP("ErrorWords",
                           "The file cannot be read, so this photo was not added. The record is "
                           "safe; see that the card is in place and try again.")},
        {u"photo-no-space"_s,
         QT_TRANSLATE_NOOP("ErrorWords", "There is no room left for photos, so this one was not added. Texts "
                                         "are still kept; free some room and try again.")},
        {u"photo-not-stored"_s,
         QT_TRANSLATE_NOOP("ErrorWords", "The photo could not be written, so it was not added. The record is "
                                         "safe; try again, and tell the office if it fails once more.")},
        {u"draft-gone"_s,
         QT_TRANSLATE_NOOP("ErrorWords", "This draft is no longer there: it was saved or deleted before. "
                                         "Look for it in the ledger or in the bin.")},
        {u"draft-incomplete"_s,
         QT_TRANSLATE_NOOP("ErrorWords", "Something is still missing, so it was not saved yet. The draft is "
                                         "kept; fill in what is listed.")},
        {u"case-unknown"_s, QT_TRANSLATE_NOOP("ErrorWords", "This case is not on this device. Nothing was "
                                                            "changed; sync and look again.")},
        {u"site-unknown"_s, QT_TRANSLATE_NOOP("ErrorWords", "This site is not on this device. Nothing was "
                                                            "changed; sync and look again.")},
        {u"export-not-written"_s,
         QT_TRANSLATE_NOOP("ErrorWords", "The file could not be written, so there is none. The records are "
                                         "untouched; make room or choose another place, and export again.")},
        {u"too-many-cases"_s,
         QT_TRANSLATE_NOOP("ErrorWords",
                           "These are more cases than a workbook holds, so there is no file. The "
                           "records are untouched; narrow the list down, or export it as CSV.")},
        {u"event-too-large"_s, QT_TRANSLATE_NOOP("ErrorWords", "There is too much text to save. The draft is "
                                                               "kept; shorten the remark and save again.")},
        {u"directory-open"_s,
         QT_TRANSLATE_NOOP("ErrorWords", "The program is already running. Nothing is lost; use the window "
                                         "that is open.")},
        {u"directory-unwritable"_s,
         QT_TRANSLATE_NOOP("ErrorWords", "The data folder cannot be written. Nothing can be recorded until "
                                         "its permissions are put right; tell the office.")},
        {u"database-damaged"_s,
         QT_TRANSLATE_NOOP("ErrorWords",
                           "The file with the records is damaged and is left as it is; the photos "
                           "lie untouched in the folder photos beside it. Delete nothing; have "
                           "the office restore a backup into a new folder.")},
        {u"database-missing"_s,
         QT_TRANSLATE_NOOP("ErrorWords", "The file with the records is gone; the photos lie untouched in the "
                                         "folder photos. No new file was begun; have the office restore a "
                                         "backup into a new folder.")},
        {u"device-key-damaged"_s,
         QT_TRANSLATE_NOOP("ErrorWords", "This device's key is damaged. What was recorded is untouched; tell "
                                         "the office before you go on.")},
        {u"device-key-exposed"_s,
         QT_TRANSLATE_NOOP("ErrorWords", "Others can read this device's key. What was recorded is untouched; "
                                         "tell the office before you go on.")},
        {u"person-known"_s, QT_TRANSLATE_NOOP("ErrorWords", "Somebody on this device has that name already. "
                                                            "Nothing was changed; choose another name.")},
        {u"person-name"_s,
         QT_TRANSLATE_NOOP("ErrorWords", "A person needs a name. Nothing was changed; enter one.")},
        {u"person-unknown"_s, QT_TRANSLATE_NOOP("ErrorWords", "This person is no longer on this device. "
                                                              "Records are untouched; choose another.")},
        {u"pin-form"_s,
         QT_TRANSLATE_NOOP("ErrorWords", "A PIN has %1 to %2 digits. Nothing was changed; enter "
                                         "it anew.")},
        {u"pin-wrong"_s, QT_TRANSLATE_NOOP("ErrorWords", "This is not the PIN. Records are untouched; try "
                                                         "again.")},
        {u"pin-delayed"_s,
         QT_TRANSLATE_NOOP("ErrorWords", "There were too many wrong PINs. Records are untouched; wait a "
                                         "little and try again.")},
        {u"pin-memory"_s, QT_TRANSLATE_NOOP("ErrorWords", "There is too little memory to check the PIN. "
                                                          "Records are untouched; close other programs.")},
        {u"position-unavailable"_s,
         QT_TRANSLATE_NOOP("ErrorWords", "This device has no location service. Records can be saved without; "
                                         "choose a receiver, or set the place on the map.")},
        {u"position-denied"_s,
         QT_TRANSLATE_NOOP("ErrorWords", "The system does not let the program know the position. Records can "
                                         "be saved without; allow it in the system's settings.")},
        {u"position-lost"_s,
         QT_TRANSLATE_NOOP("ErrorWords", "The receiver went silent. Records can be saved; it is tried again "
                                         "by itself.")},
        {u"position-unreachable"_s,
         QT_TRANSLATE_NOOP("ErrorWords",
                           "The receiver does not answer. Records can be saved; check cable and "
                           "address, it is tried again by itself.")},
        {u"position-spec"_s,
         QT_TRANSLATE_NOOP("ErrorWords", "This names no source of positions. Nothing was changed; write it "
                                         "like the example.")},
        {u"camera-none"_s,
         QT_TRANSLATE_NOOP("ErrorWords",
                           "This device has no camera that can be used here. Photos can be chosen "
                           "from files.")},
        {u"camera-broken"_s,
         QT_TRANSLATE_NOOP("ErrorWords",
                           "The camera does not work now. What was taken is kept. Photos can be "
                           "chosen from files.")},
        {u"camera-capture"_s,
         QT_TRANSLATE_NOOP("ErrorWords",
                           "That photo was not taken. Those before are kept; press once more.")},
        {u"checklist-unknown"_s,
         QT_TRANSLATE_NOOP("ErrorWords", "The county's catalogue has no checklist for this. Nothing was "
                                         "changed; tell the office.")},
        {u"catalogue-invalid"_s,
         QT_TRANSLATE_NOOP("ErrorWords",
                           "The county's catalogue has mistakes and is not used; the one before "
                           "is. Tell the office.")},
        {u"language-unknown"_s,
         QT_TRANSLATE_NOOP("ErrorWords", "There are no words in this language. Nothing was changed.")},
    };
    return all;
}

const char *wordsOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::NotFound:
        return QT_TRANSLATE_NOOP("ErrorWords", "It is no longer there. Nothing was changed.");
    case Error::Kind::Invalid:
        return QT_TRANSLATE_NOOP("ErrorWords",
                                 "This was not accepted. Nothing was changed; check the entry.");
    case Error::Kind::Conflict:
        return QT_TRANSLATE_NOOP("ErrorWords", "There is one already. Nothing was changed.");
    case Error::Kind::Denied:
        return QT_TRANSLATE_NOOP("ErrorWords", "This is not allowed here. Nothing was changed.");
    case Error::Kind::Unreachable:
        return QT_TRANSLATE_NOOP("ErrorWords",
                                 "No answer. What is recorded stays on this device; try again later.");
    case Error::Kind::Storage:
        return QT_TRANSLATE_NOOP("ErrorWords", "The disk could not be read or written. This was not saved; "
                                               "try again, then tell the office.");
    case Error::Kind::Full:
        return QT_TRANSLATE_NOOP("ErrorWords", "The disk is full. This was not saved; what was saved before "
                                               "is safe. Free some room.");
    case Error::Kind::Corrupt:
        return QT_TRANSLATE_NOOP("ErrorWords",
                                 "The stored data is damaged. Nothing was changed; tell the office.");
    case Error::Kind::Newer:
        return QT_TRANSLATE_NOOP("ErrorWords",
                                 "A newer version wrote this. Nothing was changed; update the program.");
    case Error::Kind::Busy:
        return QT_TRANSLATE_NOOP("ErrorWords",
                                 "Something else is using it. Nothing was changed; try again shortly.");
    case Error::Kind::Cancelled:
        return QT_TRANSLATE_NOOP("ErrorWords", "Called off. Nothing was changed.");
    }
    Q_UNREACHABLE();
}

/// What stands for %1, %2 … in the sentence for `code`.
QStringList numbersOf(const QString &code)
{
    const PhotoLimits photo;
    if (code == u"photo-too-large")
        return {QString::number(photo.maxBytes >> 20)};
    if (code == u"photo-too-many-pixels")
        return {QString::number(photo.maxPixels / 1'000'000)};
    if (code == u"pin-form")
        return {QString::number(shortestPin), QString::number(longestPin)};
    return {};
}

} // namespace

QString errorWords(const Error &error)
{
    const char *ofCode = wordsByCode().value(error.code, officeErrors().value(error.code, nullptr));
    QString words = QCoreApplication::translate("ErrorWords", ofCode ? ofCode : wordsOf(error.kind));
    for (const QString &number : numbersOf(error.code))
        words = words.arg(number);
    return words;
}

} // namespace lantian
