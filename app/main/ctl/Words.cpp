#include "main/ctl/Words.h"

#include "main/ctl/Answer.h"

using namespace Qt::Literals::StringLiterals;

namespace lantian {

namespace {

/// Words for what a hub, or the way to it, keeps from being done.
QString hubWords(const QString &code)
{
    if (code == u"not-enrolled"_s)
        return Answer::tr(
            "This machine is not enrolled with a hub; nothing was sent, everything is kept here. Ask "
            "the office for a code: lantian-ctl --data DIR enrol QR-TEXT");
    if (code == u"hub-other-key"_s)
        return Answer::tr(
            "Another machine answers in the place of the hub; nothing was sent to it. Look at the "
            "network, and if the hub was set up anew, enrol again.");
    if (code == u"hub-restored"_s)
        return Answer::tr(
            "The hub was restored from a backup while the sync went on; everything is kept here. Sync again, "
            "and it gets what it lacks.");
    if (code == u"token-unknown"_s || code == u"device-revoked"_s || code == u"user-disabled"_s)
        return Answer::tr(
            "The hub does not know this machine any more; nothing was lost and recording goes on. Ask "
            "the office for a new code and enrol again.");
    if (code == u"invitation-invalid"_s)
        return Answer::tr(
            "This is no invitation to a hub; nothing was changed. Copy the whole text of the QR.");
    if (code == u"code-unknown"_s || code == u"code-used"_s || code == u"code-expired"_s)
        return Answer::tr(
            "The hub does not take this code; nothing was changed. Ask the office for a new one.");
    if (code.startsWith(u"receipt-"_s))
        return Answer::tr(
            "This receipt does not count for this machine; nothing was changed. Take the one that was "
            "made last on the hub of this machine.");
    if (code == u"bundle-exists"_s)
        return Answer::tr("There is a file of that name already; it was left as it is. Choose another name.");
    if (code == u"bundle-not-kept"_s || code == u"bundle-not-written"_s)
        return Answer::tr(
            "The medium did not keep the bundle, so there is none on it; everything is still here. Take "
            "another stick.");
    if (code == u"hub-key-other"_s)
        return Answer::tr(
            "This directory is of another hub than the database; nothing was changed. Name those that belong "
            "together, or a new directory.");
    if (code == u"database-not-copied"_s)
        return Answer::tr(
            "A database on PostgreSQL is copied by pg_dump, which did not work; no file was made. Install "
            "postgresql-client in the server's version, and see that it may read the database.");
    if (code == u"bundle-damaged"_s)
        return Answer::tr(
            "The bundle is damaged, cut short or none at all; nothing was taken in. Export it again on the "
            "tablet, which still has everything.");
    if (code == u"bundle-other-hub"_s)
        return Answer::tr(
            "The bundle is sealed for another hub, which alone can read it; nothing was taken in. Import it "
            "there.");
    if (code == u"bundle-device-unknown"_s || code == u"bundle-forged"_s)
        return Answer::tr(
            "The bundle is not signed by a device that is enrolled here; nothing was taken in. Enrol the "
            "tablet and export again.");
    if (code == u"bundle-broken-off"_s)
        return Answer::tr(
            "The bundle could not be taken in to its end; what was taken in stays, and nothing is counted "
            "twice. Import it again.");
    if (code == u"reference-refused"_s)
        return Answer::tr(
            "What the hub gives as catalogue and maps is faulty; those of before stay in force. Tell "
            "the office.");
    return {};
}

/// Words for what has more to be said than its kind; empty for all else.
QString codeWords(const QString &code)
{
    if (code == u"database-damaged"_s || code == u"database-missing"_s)
        return Answer::tr("The database is damaged or gone; nothing was changed. The photos lie untouched in "
                          "the folder photos beside it. Keep this directory as it is and restore a backup "
                          "into a new one: lantian-ctl --data NEW restore FILE");
    if (code == u"backup-damaged"_s)
        return Answer::tr("The backup is damaged or not whole; nothing was restored. Copy it again or take "
                          "another one.");
    if (code == u"backup-foreign"_s)
        return Answer::tr("This file is no backup of this program; nothing was restored. Take another one.");
    if (code == u"decision-not-allowed"_s)
        return Answer::tr(
            "This is not for whoever works here to decide about this case; nothing was recorded. Leave "
            "it to the office whose case it is.");
    if (code == u"decision-wrong-state"_s)
        return Answer::tr(
            "The case does not stand where this can be decided; nothing was recorded. Sync, and look at "
            "it with show.");
    if (code == u"decision-incomplete"_s)
        return Answer::tr(
            "The decision lacks what it needs to have an effect; nothing was recorded. Add it with "
            "--set.");
    if (code == u"export-not-written"_s)
        return Answer::tr(
            "The file could not be written, and what was there before is untouched. Make room or "
            "name another place.");
    if (code == u"too-many-cases"_s)
        return Answer::tr(
            "These are more cases than a workbook holds; no file was made. Export them as CSV.");
    if (code == u"directory-not-empty"_s)
        return Answer::tr(
            "There are data already, and restoring overwrites none. Nothing was changed. Name a "
            "new or empty directory.");
    return hubWords(code);
}

} // namespace

QString failureWords(const Error &error)
{
    using enum Error::Kind;
    if (error.code.startsWith(u"photo-"_s) && (error.kind == Corrupt || error.kind == Invalid))
        return u"%1 (%2)"_s.arg(
            Answer::tr("The photo cannot be taken in; nothing was recorded. Choose or take another."),
            error.what);
    if (const QString words = codeWords(error.code); !words.isEmpty())
        return u"%1 (%2)"_s.arg(words, error.what);
    QString meaning;
    switch (error.kind) {
    case NotFound:
        meaning = Answer::tr("Not found; nothing was changed.");
        break;
    case Invalid:
        meaning = Answer::tr("Refused; nothing was recorded. Correct it and try again.");
        break;
    case Conflict:
        meaning = Answer::tr("Something is there already; nothing was changed.");
        break;
    case Denied:
        meaning = Answer::tr("Not permitted; nothing was changed.");
        break;
    case Unreachable:
        meaning = Answer::tr("No answer; nothing was lost. Try again later.");
        break;
    case Storage:
        meaning = Answer::tr("The disk refused; nothing was recorded. Look at the folder and its rights.");
        break;
    case Full:
        meaning = Answer::tr("The disk is full; nothing was recorded. Make room and try again.");
        break;
    case Corrupt:
        meaning = Answer::tr("Damaged data; it is left as it is. Run verify, or restore a backup.");
        break;
    case Newer:
        meaning = Answer::tr("A newer version wrote this; it is left as it is. Install that version.");
        break;
    case Busy:
        meaning =
            Answer::tr("The app has these data open, and only one program writes at a time. Nothing was "
                       "recorded. Close the app, or record in it.");
        break;
    case Cancelled:
        meaning = Answer::tr("Called off; nothing was changed.");
        break;
    }
    return u"%1 (%2)"_s.arg(meaning, error.what);
}

QString usageWords()
{
    return Answer::tr("Usage: lantian-ctl --data DIR COMMAND [--json]") + uR"(
  report --category KEY [--subtype KEY] --photo FILE... (--nmea FILE | --at LAT,LON[,ACCURACY])
         [--set FIELD=VALUE...] [--time RFC3339]
  inspect --site ID --item KEY=pass|fail|na... [--photo KEY=FILE...] [--note KEY=TEXT...]
  act CASE DECISION [--set FIELD=VALUE...] [--photo FILE...]
  enrol QR-TEXT | enrol URL --code CODE [--pin PIN] [--name DEVICE]
  sync
  export bundle|xlsx|pdf|csv|geojson|gpkg --out FILE
  import-receipt FILE
  list [--state STATE] [--category KEY] [--search TEXT]
  show CASE
  verify
  backup FILE
  restore FILE     (into a new or empty DIR)
  demo)"_s;
}

QString key(Error::Kind kind)
{
    using enum Error::Kind;
    switch (kind) {
    case NotFound:
        return u"not-found"_s;
    case Invalid:
        return u"invalid"_s;
    case Conflict:
        return u"conflict"_s;
    case Denied:
        return u"denied"_s;
    case Unreachable:
        return u"unreachable"_s;
    case Storage:
        return u"storage"_s;
    case Full:
        return u"full"_s;
    case Corrupt:
        return u"corrupt"_s;
    case Newer:
        return u"newer"_s;
    case Busy:
        return u"busy"_s;
    case Cancelled:
        return u"cancelled"_s;
    }
    Q_UNREACHABLE();
}

} // namespace lantian
