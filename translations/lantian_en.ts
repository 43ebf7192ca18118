<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Ctl</name>
    <message>
        <source>--set wants FIELD=VALUE, not %1.</source>
        <translation>--set wants FIELD=VALUE, not %1.</translation>
    </message>
    <message>
        <source>Category %1 has no action %2.</source>
        <translation>Category %1 has no action %2.</translation>
    </message>
    <message>
        <source>Category %1 has no field %2.</source>
        <translation>Category %1 has no field %2.</translation>
    </message>
    <message>
        <source>Field %1 does not accept %2.</source>
        <translation>Field %1 does not accept %2.</translation>
    </message>
    <message>
        <source>--time wants a time with an offset, such as 2026-11-19T08:46:12+08:00</source>
        <translation>--time wants a time with an offset, such as 2026-11-19T08:46:12+08:00</translation>
    </message>
    <message>
        <source>--at wants LAT,LON or LAT,LON,ACCURACY in degrees and metres</source>
        <translation>--at wants LAT,LON or LAT,LON,ACCURACY in degrees and metres</translation>
    </message>
    <message>
        <source>The log holds no fix that can be believed. The record is kept without a position, which can be added later.</source>
        <translation>The log holds no fix that can be believed. The record is kept without a position, which can be added later.</translation>
    </message>
    <message>
        <source>±%1 m</source>
        <translation>±%1 m</translation>
    </message>
    <message>
        <source>no position</source>
        <translation>no position</translation>
    </message>
    <message>
        <source>%1 does not name an item of the checklist %2.</source>
        <translation>%1 does not name an item of the checklist %2.</translation>
    </message>
    <message>
        <source>%1: an item is pass, fail or na.</source>
        <translation>%1: an item is pass, fail or na.</translation>
    </message>
    <message>
        <source>This machine&apos;s list of sites does not hold %1. The inspection is kept all the same.</source>
        <translation>This machine&apos;s list of sites does not hold %1. The inspection is kept all the same.</translation>
    </message>
    <message>
        <source>Saved, but item %1 lacks: %2</source>
        <translation>Saved, but item %1 lacks: %2</translation>
    </message>
    <message>
        <source>a photo</source>
        <translation>a photo</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>an answer</translation>
    </message>
    <message>
        <source>Saved on this machine: inspection %1, %2 of %3 items in order</source>
        <translation>Saved on this machine: inspection %1, %2 of %3 items in order</translation>
    </message>
    <message>
        <source>Case for the failed items: %1</source>
        <translation>Case for the failed items: %1</translation>
    </message>
    <message>
        <source>There is no state %1.</source>
        <translation>There is no state %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case(s)</numerusform>
            <numerusform>%n case(s)</numerusform>
        </translation>
    </message>
    <message>
        <source>show wants the id of a case</source>
        <translation>show wants the id of a case</translation>
    </message>
    <message>
        <source>  (no effect: %1)</source>
        <translation>  (no effect: %1)</translation>
    </message>
    <message>
        <source>damage</source>
        <translation>damage</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>notice</translation>
    </message>
    <message>
        <source>%1 events and %2 photos were looked at: %3</source>
        <translation>%1 events and %2 photos were looked at: %3</translation>
    </message>
    <message>
        <source>all sound</source>
        <translation>all sound</translation>
    </message>
    <message>
        <source>something is damaged</source>
        <translation>something is damaged</translation>
    </message>
    <message>
        <source>backup wants the name of a new file</source>
        <translation>backup wants the name of a new file</translation>
    </message>
    <message>
        <source>Backed up with %1 photos, %2 bytes: %3</source>
        <translation>Backed up with %1 photos, %2 bytes: %3</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>what was done on the spot</source>
        <translation>what was done on the spot</translation>
    </message>
    <message>
        <source>Saved on this machine: %1</source>
        <translation>Saved on this machine: %1</translation>
    </message>
    <message>
        <source>Saved, but it lacks: %1</source>
        <translation>Saved, but it lacks: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>There is no category %1.</source>
        <translation>There is no category %1.</translation>
    </message>
    <message>
        <source>Category %1 has no kind %2.</source>
        <translation>Category %1 has no kind %2.</translation>
    </message>
    <message>
        <source>Not found; nothing was changed.</source>
        <translation>Not found; nothing was changed.</translation>
    </message>
    <message>
        <source>Refused; nothing was recorded. Correct it and try again.</source>
        <translation>Refused; nothing was recorded. Correct it and try again.</translation>
    </message>
    <message>
        <source>Something is there already; nothing was changed.</source>
        <translation>Something is there already; nothing was changed.</translation>
    </message>
    <message>
        <source>Not permitted; nothing was changed.</source>
        <translation>Not permitted; nothing was changed.</translation>
    </message>
    <message>
        <source>No answer; nothing was lost. Try again later.</source>
        <translation>No answer; nothing was lost. Try again later.</translation>
    </message>
    <message>
        <source>The disk refused; nothing was recorded. Look at the folder and its rights.</source>
        <translation>The disk refused; nothing was recorded. Look at the folder and its rights.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was recorded. Make room and try again.</source>
        <translation>The disk is full; nothing was recorded. Make room and try again.</translation>
    </message>
    <message>
        <source>Damaged data; it is left as it is. Run verify, or restore a backup.</source>
        <translation>Damaged data; it is left as it is. Run verify, or restore a backup.</translation>
    </message>
    <message>
        <source>A newer version wrote this; it is left as it is. Install that version.</source>
        <translation>A newer version wrote this; it is left as it is. Install that version.</translation>
    </message>
    <message>
        <source>The app has these data open, and only one program writes at a time. Nothing was recorded. Close the app, or record in it.</source>
        <translation>The app has these data open, and only one program writes at a time. Nothing was recorded. Close the app, or record in it.</translation>
    </message>
    <message>
        <source>Called off; nothing was changed.</source>
        <translation>Called off; nothing was changed.</translation>
    </message>
    <message>
        <source>Usage: lantian-ctl --data DIR COMMAND [--json]</source>
        <translation>Usage: lantian-ctl --data DIR COMMAND [--json]</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>There is no command %1.</translation>
    </message>
    <message>
        <source>--data DIR is missing</source>
        <translation>--data DIR is missing</translation>
    </message>
    <message>
        <source>%1 knows no option --%2.</source>
        <translation>%1 knows no option --%2.</translation>
    </message>
    <message>
        <source>--%1 wants a value</source>
        <translation>--%1 wants a value</translation>
    </message>
    <message>
        <source>%1 needs --%2</source>
        <translation>%1 needs --%2</translation>
    </message>
    <message>
        <source>report needs either --at or --nmea</source>
        <translation>report needs either --at or --nmea</translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation>No command was given.</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>The file is empty, so this photo was not added. The record is safe; take the photo again.</source>
        <translation>The file is empty, so this photo was not added. The record is safe; take the photo again.</translation>
    </message>
    <message>
        <source>The photo is larger than 40 MB and was not added. The record is safe; take it with a lower resolution.</source>
        <translation>The photo is larger than 40 MB and was not added. The record is safe; take it with a lower resolution.</translation>
    </message>
    <message>
        <source>The photo has more than 100 megapixels and was not added. The record is safe; take it with a lower resolution.</source>
        <translation>The photo has more than 100 megapixels and was not added. The record is safe; take it with a lower resolution.</translation>
    </message>
    <message>
        <source>This file is no photo and was not added. The record is safe; choose another file.</source>
        <translation>This file is no photo and was not added. The record is safe; choose another file.</translation>
    </message>
    <message>
        <source>Photos of this kind cannot be read here, so it was not added. The record is safe; take it as JPEG.</source>
        <translation>Photos of this kind cannot be read here, so it was not added. The record is safe; take it as JPEG.</translation>
    </message>
    <message>
        <source>The photo is damaged or was not copied completely, so it was not added. The record is safe; copy it again or take a new one.</source>
        <translation>The photo is damaged or was not copied completely, so it was not added. The record is safe; copy it again or take a new one.</translation>
    </message>
    <message>
        <source>The file cannot be read, so this photo was not added. The record is safe; see that the card is in place and try again.</source>
        <translation>The file cannot be read, so this photo was not added. The record is safe; see that the card is in place and try again.</translation>
    </message>
    <message>
        <source>There is no room left for photos, so this one was not added. Texts are still kept; free some room and try again.</source>
        <translation>There is no room left for photos, so this one was not added. Texts are still kept; free some room and try again.</translation>
    </message>
    <message>
        <source>The photo could not be written, so it was not added. The record is safe; try again, and tell the office if it fails once more.</source>
        <translation>The photo could not be written, so it was not added. The record is safe; try again, and tell the office if it fails once more.</translation>
    </message>
    <message>
        <source>The photo is not on this device. The record is safe; the photo may still be at the office.</source>
        <translation>The photo is not on this device. The record is safe; the photo may still be at the office.</translation>
    </message>
    <message>
        <source>The photo on this device is damaged. The record is safe; tell the office and do not delete the original.</source>
        <translation>The photo on this device is damaged. The record is safe; tell the office and do not delete the original.</translation>
    </message>
    <message>
        <source>The photo is no longer what was taken in. The record is safe; tell the office.</source>
        <translation>The photo is no longer what was taken in. The record is safe; tell the office.</translation>
    </message>
    <message>
        <source>This draft is no longer there: it was saved or deleted before. Look for it in the ledger or in the bin.</source>
        <translation>This draft is no longer there: it was saved or deleted before. Look for it in the ledger or in the bin.</translation>
    </message>
    <message>
        <source>Something is still missing, so it was not saved yet. The draft is kept; fill in what is listed.</source>
        <translation>Something is still missing, so it was not saved yet. The draft is kept; fill in what is listed.</translation>
    </message>
    <message>
        <source>This case is not on this device. Nothing was changed; sync and look again.</source>
        <translation>This case is not on this device. Nothing was changed; sync and look again.</translation>
    </message>
    <message>
        <source>This site is not on this device. Nothing was changed; sync and look again.</source>
        <translation>This site is not on this device. Nothing was changed; sync and look again.</translation>
    </message>
    <message>
        <source>There is too much text to save. The draft is kept; shorten the remark and save again.</source>
        <translation>There is too much text to save. The draft is kept; shorten the remark and save again.</translation>
    </message>
    <message>
        <source>The program is already running. Nothing is lost; use the window that is open.</source>
        <translation>The program is already running. Nothing is lost; use the window that is open.</translation>
    </message>
    <message>
        <source>The data folder cannot be written. Nothing can be recorded until its permissions are put right; tell the office.</source>
        <translation>The data folder cannot be written. Nothing can be recorded until its permissions are put right; tell the office.</translation>
    </message>
    <message>
        <source>This device&apos;s key is damaged. What was recorded is untouched; tell the office before you go on.</source>
        <translation>This device&apos;s key is damaged. What was recorded is untouched; tell the office before you go on.</translation>
    </message>
    <message>
        <source>Others can read this device&apos;s key. What was recorded is untouched; tell the office before you go on.</source>
        <translation>Others can read this device&apos;s key. What was recorded is untouched; tell the office before you go on.</translation>
    </message>
    <message>
        <source>Somebody on this device has that name already. Nothing was changed; choose another name.</source>
        <translation>Somebody on this device has that name already. Nothing was changed; choose another name.</translation>
    </message>
    <message>
        <source>A person needs a name. Nothing was changed; enter one.</source>
        <translation>A person needs a name. Nothing was changed; enter one.</translation>
    </message>
    <message>
        <source>This person is no longer on this device. Records are untouched; choose another.</source>
        <translation>This person is no longer on this device. Records are untouched; choose another.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits. Nothing was changed; enter it anew.</source>
        <translation>A PIN has 4 to 12 digits. Nothing was changed; enter it anew.</translation>
    </message>
    <message>
        <source>This is not the PIN. Records are untouched; try again.</source>
        <translation>This is not the PIN. Records are untouched; try again.</translation>
    </message>
    <message>
        <source>There were too many wrong PINs. Records are untouched; wait a little and try again.</source>
        <translation>There were too many wrong PINs. Records are untouched; wait a little and try again.</translation>
    </message>
    <message>
        <source>There is too little memory to check the PIN. Records are untouched; close other programs.</source>
        <translation>There is too little memory to check the PIN. Records are untouched; close other programs.</translation>
    </message>
    <message>
        <source>This device has no location service. Records can be saved without; set the place on the map.</source>
        <translation>This device has no location service. Records can be saved without; set the place on the map.</translation>
    </message>
    <message>
        <source>The system does not let the program know the position. Records can be saved without; allow it in the system&apos;s settings.</source>
        <translation>The system does not let the program know the position. Records can be saved without; allow it in the system&apos;s settings.</translation>
    </message>
    <message>
        <source>The receiver went silent. Records can be saved; it is tried again by itself.</source>
        <translation>The receiver went silent. Records can be saved; it is tried again by itself.</translation>
    </message>
    <message>
        <source>The receiver does not answer. Records can be saved; check cable and address, it is tried again by itself.</source>
        <translation>The receiver does not answer. Records can be saved; check cable and address, it is tried again by itself.</translation>
    </message>
    <message>
        <source>This names no source of positions. Nothing was changed; choose one from the list.</source>
        <translation>This names no source of positions. Nothing was changed; choose one from the list.</translation>
    </message>
    <message>
        <source>The county&apos;s catalogue has mistakes and is not used; the one before is. Tell the office.</source>
        <translation>The county&apos;s catalogue has mistakes and is not used; the one before is. Tell the office.</translation>
    </message>
    <message>
        <source>There are no words in this language. Nothing was changed.</source>
        <translation>There are no words in this language. Nothing was changed.</translation>
    </message>
    <message>
        <source>It is no longer there. Nothing was changed.</source>
        <translation>It is no longer there. Nothing was changed.</translation>
    </message>
    <message>
        <source>This was not accepted. Nothing was changed; check the entry.</source>
        <translation>This was not accepted. Nothing was changed; check the entry.</translation>
    </message>
    <message>
        <source>There is one already. Nothing was changed.</source>
        <translation>There is one already. Nothing was changed.</translation>
    </message>
    <message>
        <source>This is not allowed here. Nothing was changed.</source>
        <translation>This is not allowed here. Nothing was changed.</translation>
    </message>
    <message>
        <source>No answer. What is recorded stays on this device; try again later.</source>
        <translation>No answer. What is recorded stays on this device; try again later.</translation>
    </message>
    <message>
        <source>The disk could not be read or written. This was not saved; try again, then tell the office.</source>
        <translation>The disk could not be read or written. This was not saved; try again, then tell the office.</translation>
    </message>
    <message>
        <source>The disk is full. This was not saved; what was saved before is safe. Free some room.</source>
        <translation>The disk is full. This was not saved; what was saved before is safe. Free some room.</translation>
    </message>
    <message>
        <source>The stored data is damaged. Nothing was changed; tell the office.</source>
        <translation>The stored data is damaged. Nothing was changed; tell the office.</translation>
    </message>
    <message>
        <source>A newer version wrote this. Nothing was changed; update the program.</source>
        <translation>A newer version wrote this. Nothing was changed; update the program.</translation>
    </message>
    <message>
        <source>Something else is using it. Nothing was changed; try again shortly.</source>
        <translation>Something else is using it. Nothing was changed; try again shortly.</translation>
    </message>
    <message>
        <source>Called off. Nothing was changed.</source>
        <translation>Called off. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>NearWords</name>
    <message numerus="yes">
        <source>%n reported within 50 m, %1 ago: look</source>
        <translation>
            <numerusform>%n reported within 50 m, %1 ago: look</numerusform>
            <numerusform>%n reported within 50 m, %1 ago: look</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 m away</source>
        <translation>%1 m away</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Saved here</translation>
    </message>
    <message>
        <source>At the office</source>
        <translation>At the office</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Needs attention</translation>
    </message>
    <message>
        <source>To be accepted</source>
        <translation>To be accepted</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>Dispatched</translation>
    </message>
    <message>
        <source>Being put right</source>
        <translation>Being put right</translation>
    </message>
    <message>
        <source>To be verified</source>
        <translation>To be verified</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Not accepted</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>Relapsed</source>
        <translation>Relapsed</translation>
    </message>
    <message>
        <source>Unknown to this version</source>
        <translation>Unknown to this version</translation>
    </message>
    <message>
        <source>Syncing %1/%2</source>
        <translation>Syncing %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>Partly arrived (%n photo(s) missing)</source>
        <translation>
            <numerusform>Partly arrived (%n photo missing)</numerusform>
            <numerusform>Partly arrived (%n photos missing)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>less than a minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 overdue</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 left</translation>
    </message>
</context>
<context>
    <name>lantian::AssessmentCard</name>
    <message>
        <source>Ordinary</source>
        <translation>Ordinary</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Serious</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>Severe</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>What this means</translation>
    </message>
    <message>
        <source>Mind: %1</source>
        <translation>Mind: %1</translation>
    </message>
    <message>
        <source>At once: %1</source>
        <translation>At once: %1</translation>
    </message>
    <message>
        <source>Goes to: %1</source>
        <translation>Goes to: %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>with %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>within %1 of its dispatch</source>
        <translation>within %1 of its dispatch</translation>
    </message>
    <message>
        <source>Legal basis: %1</source>
        <translation>Legal basis: %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>You report and dissuade; penalties are not yours to decide</source>
        <translation>You report and dissuade; penalties are not yours to decide</translation>
    </message>
</context>
<context>
    <name>lantian::ChoiceEditor</name>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>lantian::FieldEditor</name>
    <message>
        <source>Still missing</source>
        <translation>Still missing</translation>
    </message>
</context>
<context>
    <name>lantian::LacksCard</name>
    <message numerus="yes">
        <source>%n thing(s) to do before this can be handed in</source>
        <translation>
            <numerusform>%n thing to do before this can be handed in</numerusform>
            <numerusform>%n things to do before this can be handed in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lantian::NavigationButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lantian::NearCasesCard</name>
    <message>
        <source>Look at it</source>
        <translation>Look at it</translation>
    </message>
    <message>
        <source>Look at: %1</source>
        <translation>Look at: %1</translation>
    </message>
    <message>
        <source>Linked, undo</source>
        <translation>Linked, undo</translation>
    </message>
    <message>
        <source>Link to it</source>
        <translation>Link to it</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reported near by: the same problem?</source>
        <translation>Reported near by: the same problem?</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Close the list</translation>
    </message>
</context>
<context>
    <name>lantian::NumberField</name>
    <message>
        <source>Not filled in</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <translation>Between %1 and %2</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Less</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Opens the number pad</source>
        <translation>Opens the number pad</translation>
    </message>
</context>
<context>
    <name>lantian::NumberPad</name>
    <message>
        <source>Decimal point</source>
        <translation>Decimal point</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Erase</translation>
    </message>
</context>
<context>
    <name>lantian::PhotoPane</name>
    <message>
        <source>Stamped. The originals are kept, their fingerprints taken</source>
        <translation>Stamped. The originals are kept, their fingerprints taken</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>Take a photo</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>Add a photo</translation>
    </message>
    <message>
        <source>Still missing: at least one photo</source>
        <translation>Still missing: at least one photo</translation>
    </message>
    <message>
        <source>First the whole scene, then from near. The time, the grid and the position are stamped on it</source>
        <translation>First the whole scene, then from near. The time, the grid and the position are stamped on it</translation>
    </message>
    <message>
        <source>The photo that is looked at</source>
        <translation>The photo that is looked at</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Try to add the photo again</source>
        <translation>Try to add the photo again</translation>
    </message>
    <message>
        <source>Remove this photo</source>
        <translation>Remove this photo</translation>
    </message>
</context>
<context>
    <name>lantian::PhotoStrip</name>
    <message>
        <source>Add a photo</source>
        <translation>Add a photo</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n being taken in</source>
        <translation>
            <numerusform>%n being taken in</numerusform>
            <numerusform>%n being taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be taken in, tap to see why</source>
        <translation>
            <numerusform>%n could not be taken in, tap to see why</numerusform>
            <numerusform>%n could not be taken in, tap to see why</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo %1 of %2</source>
        <translation>Photo %1 of %2</translation>
    </message>
    <message>
        <source>%1, being taken in</source>
        <translation>%1, being taken in</translation>
    </message>
    <message>
        <source>%1, failed</source>
        <translation>%1, failed</translation>
    </message>
</context>
<context>
    <name>lantian::PinPad</name>
    <message numerus="yes">
        <source>%n digit(s) entered</source>
        <translation>
            <numerusform>%n digit entered</numerusform>
            <numerusform>%n digits entered</numerusform>
        </translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>lantian::PositionCard</name>
    <message>
        <source>Searching</source>
        <translation>Searching</translation>
    </message>
    <message>
        <source>Signal lost</source>
        <translation>Signal lost</translation>
    </message>
    <message>
        <source>No position</source>
        <translation>No position</translation>
    </message>
    <message>
        <source>in a no-burn zone</source>
        <translation>in a no-burn zone</translation>
    </message>
    <message>
        <source>in a no-coal zone</source>
        <translation>in a no-coal zone</translation>
    </message>
    <message>
        <source>in a limited-coal zone</source>
        <translation>in a limited-coal zone</translation>
    </message>
    <message>
        <source>Set on the map</source>
        <translation>Set on the map</translation>
    </message>
    <message>
        <source>No position, it can be added later</source>
        <translation>No position, it can be added later</translation>
    </message>
    <message>
        <source>Saving does not wait for it</source>
        <translation>Saving does not wait for it</translation>
    </message>
    <message>
        <source>±%1 m</source>
        <translation>±%1 m</translation>
    </message>
    <message>
        <source>Accuracy unknown</source>
        <translation>Accuracy unknown</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Set by hand</translation>
    </message>
    <message>
        <source>Outside all grids, near %1</source>
        <translation>Outside all grids, near %1</translation>
    </message>
    <message>
        <source>Grid unknown</source>
        <translation>Grid unknown</translation>
    </message>
    <message>
        <source>poor fix, better set it on the map</source>
        <translation>poor fix, better set it on the map</translation>
    </message>
    <message>
        <source>near the border of the grid</source>
        <translation>near the border of the grid</translation>
    </message>
</context>
<context>
    <name>lantian::ProgressSteps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Step %1 of %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>All %n steps done</source>
        <translation>
            <numerusform>%n step done</numerusform>
            <numerusform>All %n steps done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lantian::ReportForm</name>
    <message>
        <source>Less</source>
        <translation>Less</translation>
    </message>
    <message numerus="yes">
        <source>More: %n question(s)</source>
        <translation>
            <numerusform>More: %n question</numerusform>
            <numerusform>More: %n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind of problem</source>
        <translation>Kind of problem</translation>
    </message>
    <message>
        <source>Done on the spot</source>
        <translation>Done on the spot</translation>
    </message>
    <message>
        <source>Remark (by voice if you like)</source>
        <translation>Remark (by voice if you like)</translation>
    </message>
</context>
<context>
    <name>lantian::ReportPage</name>
    <message>
        <source>Choose photos</source>
        <translation>Choose photos</translation>
    </message>
    <message>
        <source>Photos (%1)</source>
        <translation>Photos (%1)</translation>
    </message>
    <message>
        <source>±%1 m</source>
        <translation>±%1 m</translation>
    </message>
    <message>
        <source>no position</source>
        <translation>no position</translation>
    </message>
    <message>
        <source>%1 kept by itself</source>
        <translation>%1 kept by itself</translation>
    </message>
    <message>
        <source>Not everything is kept</source>
        <translation>Not everything is kept</translation>
    </message>
    <message>
        <source>Goes on as soon as the photo is taken in</source>
        <translation>Goes on as soon as the photo is taken in</translation>
    </message>
    <message>
        <source>Being kept</source>
        <translation>Being kept</translation>
    </message>
    <message>
        <source>Being saved</source>
        <translation>Being saved</translation>
    </message>
</context>
<context>
    <name>lantian::ReportView</name>
    <message>
        <source>A photo</source>
        <translation>A photo</translation>
    </message>
    <message>
        <source>Kind of problem</source>
        <translation>Kind of problem</translation>
    </message>
    <message>
        <source>Done on the spot</source>
        <translation>Done on the spot</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Keep as draft</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Delete this draft</source>
        <translation>Delete this draft</translation>
    </message>
</context>
<context>
    <name>lantian::SegmentedAnswer</name>
    <message>
        <source>Met</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Not met</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Not applicable</translation>
    </message>
</context>
<context>
    <name>lantian::SiteEditor</name>
    <message>
        <source>No registered site has this name</source>
        <translation>No registered site has this name</translation>
    </message>
    <message>
        <source>Find a site by its name</source>
        <translation>Find a site by its name</translation>
    </message>
    <message>
        <source>%1: find by name</source>
        <translation>%1: find by name</translation>
    </message>
</context>
<context>
    <name>lantian::TimeEditor</name>
    <message>
        <source>%1: take the time back</source>
        <translation>%1: take the time back</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 ago</translation>
    </message>
</context>
<context>
    <name>lantian::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>lantian::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
</TS>
