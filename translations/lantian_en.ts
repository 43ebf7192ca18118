<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DistanceWords</name>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
</context>
<context>
    <name>InspectionWords</name>
    <message numerus="yes">
        <source>%n calendar day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · not checked</source>
        <translation>%1 · not checked</translation>
    </message>
    <message>
        <source>%1 · needs a photo</source>
        <translation>%1 · needs a photo</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>checked</translation>
    </message>
    <message>
        <source>not met %1</source>
        <translation>not met %1</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complete</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) to go</source>
        <translation>
            <numerusform>%n item to go</numerusform>
            <numerusform>%n items to go</numerusform>
        </translation>
    </message>
    <message>
        <source>Developer: %1</source>
        <translation>Developer: %1</translation>
    </message>
    <message>
        <source>Contractor: %1</source>
        <translation>Contractor: %1</translation>
    </message>
    <message>
        <source>%1 from where you are</source>
        <translation>%1 from where you are</translation>
    </message>
    <message>
        <source>No earlier inspection known here</source>
        <translation>No earlier inspection known here</translation>
    </message>
    <message>
        <source>Last inspection %1, %2/%3 met</source>
        <translation>Last inspection %1, %2/%3 met</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) not met → %1</source>
        <translation>
            <numerusform>%n item not met → %1</numerusform>
            <numerusform>%n items not met → %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Deadline: %1 (can be changed)</source>
        <translation>Deadline: %1 (can be changed)</translation>
    </message>
    <message>
        <source>Basis: %1</source>
        <translation>Basis: %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>StampText</name>
    <message>
        <source>±%1 m</source>
        <translation>±%1 m</translation>
    </message>
    <message>
        <source>no position</source>
        <translation>no position</translation>
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
    <name>lantian::CheckPointField</name>
    <message>
        <source>✓ Yes</source>
        <translation>✓ Yes</translation>
    </message>
    <message>
        <source>✗ No</source>
        <translation>✗ No</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Not applicable</translation>
    </message>
</context>
<context>
    <name>lantian::ChecklistRow</name>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Does not apply on this visit</source>
        <translation>Does not apply on this visit</translation>
    </message>
    <message>
        <source>Tap for what to look at</source>
        <translation>Tap for what to look at</translation>
    </message>
    <message>
        <source>needs a photo</source>
        <translation>needs a photo</translation>
    </message>
    <message>
        <source>a check point is missing</source>
        <translation>a check point is missing</translation>
    </message>
</context>
<context>
    <name>lantian::ChecklistView</name>
    <message>
        <source>Delete draft</source>
        <translation>Delete draft</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Keep as draft</translation>
    </message>
    <message>
        <source>Hand in inspection</source>
        <translation>Hand in inspection</translation>
    </message>
</context>
<context>
    <name>lantian::DraftsCard</name>
    <message>
        <source>Unfinished</source>
        <translation>Unfinished</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>No drafts. What you begin and leave is kept here by itself.</source>
        <translation>No drafts. What you begin and leave is kept here by itself.</translation>
    </message>
    <message>
        <source>%1 · saved by itself</source>
        <translation>%1 · saved by itself</translation>
    </message>
    <message>
        <source>Delete draft: %1</source>
        <translation>Delete draft: %1</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Delete draft</translation>
    </message>
</context>
<context>
    <name>lantian::InspectionCards</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Another site</source>
        <translation>Another site</translation>
    </message>
    <message>
        <source>Open cases here</source>
        <translation>Open cases here</translation>
    </message>
    <message>
        <source>Failed items open a new case. Are they one of these? Then tap it.</source>
        <translation>Failed items open a new case. Are they one of these? Then tap it.</translation>
    </message>
    <message>
        <source>Suggested handover</source>
        <translation>Suggested handover</translation>
    </message>
    <message>
        <source>Grid workers report and dissuade; they decide no penalty</source>
        <translation>Grid workers report and dissuade; they decide no penalty</translation>
    </message>
</context>
<context>
    <name>lantian::InspectionPage</name>
    <message>
        <source>Not registered yet</source>
        <translation>Not registered yet</translation>
    </message>
</context>
<context>
    <name>lantian::ItemDetails</name>
    <message>
        <source>Remark: %1</source>
        <translation>Remark: %1</translation>
    </message>
</context>
<context>
    <name>lantian::ItemPhotos</name>
    <message>
        <source>Add a photo: %1</source>
        <translation>Add a photo: %1</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>Add a photo</translation>
    </message>
    <message>
        <source>Photo %1 of %2: %3</source>
        <translation>Photo %1 of %2: %3</translation>
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
    <name>lantian::RecordPage</name>
    <message>
        <source>Missing: %1</source>
        <translation>Missing: %1</translation>
    </message>
</context>
<context>
    <name>lantian::RecordTiles</name>
    <message>
        <source>Fewer</source>
        <translation>Fewer</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>More: %1</translation>
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
    <name>lantian::SitePicker</name>
    <message>
        <source>Which site?</source>
        <translation>Which site?</translation>
    </message>
    <message>
        <source>Search by name, number or address</source>
        <translation>Search by name, number or address</translation>
    </message>
    <message>
        <source>No site is registered on this machine yet.</source>
        <translation>No site is registered on this machine yet.</translation>
    </message>
    <message>
        <source>No registered site is called so.</source>
        <translation>No registered site is called so.</translation>
    </message>
    <message>
        <source>Not on the list? Write down its name first</source>
        <translation>Not on the list? Write down its name first</translation>
    </message>
    <message>
        <source>Type its name above. The office registers it later.</source>
        <translation>Type its name above. The office registers it later.</translation>
    </message>
    <message>
        <source>The office registers it later; the inspection goes on as usual.</source>
        <translation>The office registers it later; the inspection goes on as usual.</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Type a name</translation>
    </message>
    <message>
        <source>Inspect “%1”</source>
        <translation>Inspect “%1”</translation>
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
    <name>lantian::TodayCard</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Saved here %1 · At the office %2</source>
        <translation>Saved here %1 · At the office %2</translation>
    </message>
    <message>
        <source>Nothing recorded today. Tap what you see; a draft is kept from the first tap.</source>
        <translation>Nothing recorded today. Tap what you see; a draft is kept from the first tap.</translation>
    </message>
    <message>
        <source>Nothing has come back to be corrected.</source>
        <translation>Nothing has come back to be corrected.</translation>
    </message>
    <message>
        <source>To correct · %1</source>
        <translation>To correct · %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %n item(s)</source>
        <translation>
            <numerusform>Add %n item</numerusform>
            <numerusform>Add %n items</numerusform>
        </translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
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
