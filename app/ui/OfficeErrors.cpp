#include "ui/OfficeErrors.h"

#include <QtGlobal>

using namespace Qt::Literals::StringLiterals;

namespace lantian {

const QHash<QString, const char *> &officeErrors()
{
    static const QHash<QString, const char *> all = {
        {u"invitation-invalid"_s,
         QT_TRANSLATE_NOOP("ErrorWords", "This is no invitation of an office. Nothing was changed; have the "
                                         "office show its QR code again.")},
        {u"code-unknown"_s,
         QT_TRANSLATE_NOOP("ErrorWords", "The office does not know this invitation. Nothing was changed; ask "
                                         "for a new one.")},
        {u"code-used"_s,
         QT_TRANSLATE_NOOP("ErrorWords", "This invitation was used already. Nothing was changed; ask for a "
                                         "new one.")},
        {u"code-expired"_s,
         QT_TRANSLATE_NOOP("ErrorWords", "This invitation has run out. Nothing was changed; ask for a new "
                                         "one.")},
        {u"device-conflict"_s,
         QT_TRANSLATE_NOOP("ErrorWords", "The office knows this tablet as another person's. Records stay "
                                         "here; have the office revoke it first.")},
        {u"device-other"_s,
         QT_TRANSLATE_NOOP("ErrorWords", "The office would take this tablet for another one. Records stay "
                                         "here; tell the office.")},
        {u"enrolment-invalid"_s,
         QT_TRANSLATE_NOOP("ErrorWords", "The office did not understand this tablet. Records stay here; see "
                                         "that both have the same version.")},
        {u"exchange-under-way"_s,
         QT_TRANSLATE_NOOP("ErrorWords", "A sync is under way. Nothing was changed; wait for its end.")},
        {u"not-enrolled"_s,
         QT_TRANSLATE_NOOP("ErrorWords", "This tablet has not joined an office yet. Records stay here; scan "
                                         "the office's invitation.")},
        {u"hub-unreachable"_s,
         QT_TRANSLATE_NOOP("ErrorWords",
                           "The office cannot be reached. Records stay here; sync again once there "
                           "is a network.")},
        {u"hub-not-there"_s,
         QT_TRANSLATE_NOOP("ErrorWords", "Something else answers in the office's place, such as a network's "
                                         "sign-in page. Records stay here; sign in to the network first.")},
        {u"hub-other-key"_s,
         QT_TRANSLATE_NOOP("ErrorWords", "Whoever answers is not the office that was joined, or that the "
                                         "invitation names. Nothing was sent; tell the office.")},
        {u"hub-restored"_s,
         QT_TRANSLATE_NOOP("ErrorWords",
                           "The office was restored from a backup meanwhile. Records stay here; "
                           "the next sync sends it again what it lacks.")},
        {u"hub-busy"_s,
         QT_TRANSLATE_NOOP("ErrorWords", "The office is busy. Records stay here; it is tried again by "
                                         "itself.")},
        {u"hub-invalid"_s,
         QT_TRANSLATE_NOOP("ErrorWords", "The office's answer was not understood. Records stay here; see "
                                         "that both have the same version.")},
        {u"hub-file-damaged"_s,
         QT_TRANSLATE_NOOP("ErrorWords", "What ties this tablet to its office is damaged. Records are safe; "
                                         "join the office again.")},
        {u"hub-file-exposed"_s,
         QT_TRANSLATE_NOOP("ErrorWords", "Others can read what ties this tablet to its office. Records are "
                                         "safe; tell the office before you sync.")},
        {u"token-missing"_s,
         QT_TRANSLATE_NOOP("ErrorWords", "The office asks this tablet to join again. Records stay here and "
                                         "can still be made; scan a new invitation.")},
        {u"token-unknown"_s,
         QT_TRANSLATE_NOOP("ErrorWords", "The office asks this tablet to join again. Records stay here and "
                                         "can still be made; scan a new invitation.")},
        {u"sign-in"_s,
         QT_TRANSLATE_NOOP("ErrorWords", "The office asks this tablet to join again. Records stay here and "
                                         "can still be made; scan a new invitation.")},
        {u"device-revoked"_s,
         QT_TRANSLATE_NOOP("ErrorWords", "The office has shut this tablet out. Records stay here and can "
                                         "still be made; talk to the office.")},
        {u"user-disabled"_s,
         QT_TRANSLATE_NOOP("ErrorWords", "The office has closed this account. Records stay here; talk to the "
                                         "office.")},
        {u"disk-full"_s,
         QT_TRANSLATE_NOOP("ErrorWords", "The office's disk is full. Records stay here; tell the office.")},
        {u"too-many-requests"_s,
         QT_TRANSLATE_NOOP("ErrorWords", "The office asks for patience. Records stay here; it is tried again "
                                         "by itself.")},
        {u"conflict"_s,
         QT_TRANSLATE_NOOP("ErrorWords", "The office has another record under the same number. Both are "
                                         "kept; talk to the office.")},
        {u"rejected"_s,
         QT_TRANSLATE_NOOP("ErrorWords", "The office did not take this. It is kept here and there for "
                                         "somebody to look at; talk to the office.")},
        {u"too-large"_s,
         QT_TRANSLATE_NOOP("ErrorWords", "This is more than the office takes at once. It stays here; talk to "
                                         "the office.")},
        {u"photo-damaged"_s,
         QT_TRANSLATE_NOOP("ErrorWords", "The photo on this tablet is no longer what was taken, so it was "
                                         "not sent. The record is safe; tell the office.")},
        {u"photo-missing"_s,
         QT_TRANSLATE_NOOP("ErrorWords", "The photo is not on this device. The record is safe; the photo may "
                                         "still be at the office.")},
        {u"photo-not-taken"_s,
         QT_TRANSLATE_NOOP("ErrorWords", "The office did not take the photo. It stays here; talk to the "
                                         "office.")},
        {u"photo-stuck"_s,
         QT_TRANSLATE_NOOP("ErrorWords", "The photo could not be handed over in several tries. It stays here "
                                         "and is tried again.")},
        {u"reference-refused"_s,
         QT_TRANSLATE_NOOP("ErrorWords", "The office's grids or catalogue have mistakes and are not used; "
                                         "those before are. Tell the office.")},
        {u"reference-invalid"_s,
         QT_TRANSLATE_NOOP("ErrorWords", "The office's grids or catalogue have mistakes and are not used; "
                                         "those before are. Tell the office.")},
        {u"receipt-forged"_s,
         QT_TRANSLATE_NOOP("ErrorWords",
                           "This receipt is not from this tablet's office. Nothing was changed; "
                           "have the office import the file again.")},
        {u"receipt-other-device"_s,
         QT_TRANSLATE_NOOP("ErrorWords", "This receipt is another tablet's. Nothing was changed; choose this "
                                         "tablet's.")},
        {u"receipt-other-chain"_s,
         QT_TRANSLATE_NOOP("ErrorWords", "This receipt confirms records that this tablet does not have. "
                                         "Nothing was changed; tell the office.")},
        {u"receipt-old"_s,
         QT_TRANSLATE_NOOP("ErrorWords", "A newer receipt was read before. Nothing was changed.")},
        {u"receipt-invalid"_s,
         QT_TRANSLATE_NOOP("ErrorWords", "This file is no receipt. Nothing was changed; choose the file that "
                                         "ends in .ltr.")},
        {u"bundle-exists"_s,
         QT_TRANSLATE_NOOP("ErrorWords", "There is a file of that name. It was left alone; choose another "
                                         "name.")},
        {u"bundle-not-written"_s,
         QT_TRANSLATE_NOOP("ErrorWords",
                           "The stick could not be written. Nothing is on it, all is safe here; "
                           "try another stick.")},
        {u"bundle-not-kept"_s,
         QT_TRANSLATE_NOOP("ErrorWords", "The stick did not keep what was written. The file was removed, all "
                                         "is safe here; use another stick.")},
        {u"bundle-damaged"_s,
         QT_TRANSLATE_NOOP("ErrorWords",
                           "The sealed file is damaged or was not copied completely. Nothing was "
                           "taken from it; have it exported again.")},
        {u"bundle-other-hub"_s,
         QT_TRANSLATE_NOOP("ErrorWords",
                           "This file is sealed for another office. Nothing was taken from it; take "
                           "it there.")},
        {u"bundle-device-unknown"_s,
         QT_TRANSLATE_NOOP("ErrorWords",
                           "The tablet that this file is from is not enrolled at this office. Nothing "
                           "was taken from it; talk to the administrator.")},
        {u"bundle-forged"_s,
         QT_TRANSLATE_NOOP("ErrorWords",
                           "This file was not signed by the tablet that it names. Nothing was taken "
                           "from it; tell the administrator.")},
        {u"bundle-broken-off"_s,
         QT_TRANSLATE_NOOP("ErrorWords",
                           "The office could not take in all of this file. What it has stays there; "
                           "hand the file over again.")},
        {u"bundle-role"_s,
         QT_TRANSLATE_NOOP("ErrorWords",
                           "Sealed files are handed over by people of the county or a township. Give "
                           "them the stick.")},
        {u"event-altered"_s,
         QT_TRANSLATE_NOOP("ErrorWords", "A record on this tablet is no longer what was signed. Nothing was "
                                         "sent; tell the office.")},
    };
    return all;
}

} // namespace lantian
