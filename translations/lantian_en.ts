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
        <translation><numerusform>%n case</numerusform><numerusform>%n cases</numerusform></translation>
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
    <message>
        <source>--set %1 wants an id, not %2.</source>
        <translation>--set %1 wants an id, not %2.</translation>
    </message>
    <message>
        <source>The county&apos;s catalogue is not in force: %1</source>
        <translation>The county&apos;s catalogue is not in force: %1</translation>
    </message>
    <message>
        <source>The county&apos;s map is not in use: %1</source>
        <translation>The county&apos;s map is not in use: %1</translation>
    </message>
    <message>
        <source>--%1 wants one value, and there is also %2</source>
        <translation>--%1 wants one value, and there is also %2</translation>
    </message>
    <message>
        <source>%1 does not know what to do with %2</source>
        <translation>%1 does not know what to do with %2</translation>
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
