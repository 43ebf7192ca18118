<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CaseWords</name>
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
        <source>Local %1</source>
        <translation>Local %1</translation>
    </message>
    <message>
        <source>±%1 m</source>
        <translation>±%1 m</translation>
    </message>
    <message>
        <source>by satellite</source>
        <translation>by satellite</translation>
    </message>
    <message>
        <source>by network</source>
        <translation>by network</translation>
    </message>
    <message>
        <source>put on the map by hand</source>
        <translation>put on the map by hand</translation>
    </message>
    <message>
        <source>Wide view</source>
        <translation>Wide view</translation>
    </message>
    <message>
        <source>Close view</source>
        <translation>Close view</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Checklist item</source>
        <translation>Checklist item</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
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
    <name>EventWords</name>
    <message>
        <source>position</source>
        <translation>position</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrected</translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <translation>Corrected: %1</translation>
    </message>
    <message>
        <source>Dispatched to %1</source>
        <translation>Dispatched to %1</translation>
    </message>
    <message numerus="yes">
        <source>Dispatched to %1, within %n hour(s)</source>
        <translation>
            <numerusform>Dispatched to %1, within %n hour</numerusform>
            <numerusform>Dispatched to %1, within %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dispatched to %1, within %n day(s)</source>
        <translation>
            <numerusform>Dispatched to %1, within %n day</numerusform>
            <numerusform>Dispatched to %1, within %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Returned, missing: %1</source>
        <translation>Returned, missing: %1</translation>
    </message>
    <message>
        <source>Look-back: still put right</source>
        <translation>Look-back: still put right</translation>
    </message>
    <message>
        <source>Look-back: relapsed, reopened</source>
        <translation>Look-back: relapsed, reopened</translation>
    </message>
    <message>
        <source>Look-back: never put right, reopened</source>
        <translation>Look-back: never put right, reopened</translation>
    </message>
    <message>
        <source>Look-back: put right for show, reopened</source>
        <translation>Look-back: put right for show, reopened</translation>
    </message>
    <message>
        <source>Look-back: %1</source>
        <translation>Look-back: %1</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Reported: %1</source>
        <translation>Reported: %1</translation>
    </message>
    <message>
        <source>Photos added</source>
        <translation>Photos added</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Accepted as %1</source>
        <translation>Accepted as %1</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Not accepted</translation>
    </message>
    <message>
        <source>Merged into case %1</source>
        <translation>Merged into case %1</translation>
    </message>
    <message>
        <source>Deadline extended</source>
        <translation>Deadline extended</translation>
    </message>
    <message>
        <source>Being put right</source>
        <translation>Being put right</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Put right</translation>
    </message>
    <message>
        <source>Put right: %1</source>
        <translation>Put right: %1</translation>
    </message>
    <message>
        <source>Verified: passed</source>
        <translation>Verified: passed</translation>
    </message>
    <message>
        <source>Verified: not passed</source>
        <translation>Verified: not passed</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Closed: %1</translation>
    </message>
    <message>
        <source>Urged</source>
        <translation>Urged</translation>
    </message>
    <message>
        <source>Something about another matter (%1)</source>
        <translation>Something about another matter (%1)</translation>
    </message>
    <message>
        <source>Something this version does not know (%1)</source>
        <translation>Something this version does not know (%1)</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>the report it is about has not arrived here</source>
        <translation>the report it is about has not arrived here</translation>
    </message>
    <message>
        <source>this case had been reported already</source>
        <translation>this case had been reported already</translation>
    </message>
    <message>
        <source>another decision was made before it; decide anew</source>
        <translation>another decision was made before it; decide anew</translation>
    </message>
    <message>
        <source>not possible in the state the case was in</source>
        <translation>not possible in the state the case was in</translation>
    </message>
    <message>
        <source>the role or its area does not permit it</source>
        <translation>the role or its area does not permit it</translation>
    </message>
    <message>
        <source>it lacks what it needs</source>
        <translation>it lacks what it needs</translation>
    </message>
    <message>
        <source>made by a newer version; update the program</source>
        <translation>made by a newer version; update the program</translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message>
        <source>%1 (settled on the spot)</source>
        <translation>%1 (settled on the spot)</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>%1 (suggested)</source>
        <translation>%1 (suggested)</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>No position</source>
        <translation>No position</translation>
    </message>
    <message>
        <source>On the spot</source>
        <translation>On the spot</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grid</translation>
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
    <name>lantian::CaseFactsCard</name>
    <message>
        <source>Site: %1</source>
        <translation>Site: %1</translation>
    </message>
    <message>
        <source>Merged into case %1</source>
        <translation>Merged into case %1</translation>
    </message>
    <message>
        <source>Same problem as case %1</source>
        <translation>Same problem as case %1</translation>
    </message>
    <message>
        <source>Add the position</source>
        <translation>Add the position</translation>
    </message>
</context>
<context>
    <name>lantian::CaseHead</name>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>Acceptance</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>Dispatch</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>Rectification</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verification</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>Closure</translation>
    </message>
</context>
<context>
    <name>lantian::CasePage</name>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Inspection · %1</source>
        <translation>Inspection · %1</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Add photos</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) being taken in</source>
        <translation>
            <numerusform>%n photo being taken in</numerusform>
            <numerusform>%n photos being taken in</numerusform>
        </translation>
    </message>
    <message>
        <source>±%1 m</source>
        <translation>±%1 m</translation>
    </message>
    <message>
        <source>No position</source>
        <translation>No position</translation>
    </message>
    <message>
        <source>The photos are saved here.</source>
        <translation>The photos are saved here.</translation>
    </message>
</context>
<context>
    <name>lantian::CasePhotos</name>
    <message>
        <source>Photo missing: it is not on this device. It may still arrive with a sync.</source>
        <translation>Photo missing: it is not on this device. It may still arrive with a sync.</translation>
    </message>
    <message>
        <source>Photo damaged: its bytes are not those that were recorded.</source>
        <translation>Photo damaged: its bytes are not those that were recorded.</translation>
    </message>
    <message>
        <source>The photo cannot be read right now.</source>
        <translation>The photo cannot be read right now.</translation>
    </message>
    <message>
        <source>No photos</source>
        <translation>No photos</translation>
    </message>
    <message>
        <source>Loading the photo</source>
        <translation>Loading the photo</translation>
    </message>
    <message>
        <source>Open the photo</source>
        <translation>Open the photo</translation>
    </message>
</context>
<context>
    <name>lantian::InspectionResult</name>
    <message>
        <source>Meets it</source>
        <translation>Meets it</translation>
    </message>
    <message>
        <source>Fails it</source>
        <translation>Fails it</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1: yes</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1: no</translation>
    </message>
    <message>
        <source>%1/%2 met</source>
        <translation>%1/%2 met</translation>
    </message>
</context>
<context>
    <name>lantian::LedgerFilters</name>
    <message>
        <source>Any time</source>
        <translation>Any time</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Oldest first</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>Due first</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>Overdue %1</source>
        <translation>Overdue %1</translation>
    </message>
    <message>
        <source>Search: number, place, party, remark</source>
        <translation>Search: number, place, party, remark</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
</context>
<context>
    <name>lantian::LedgerList</name>
    <message>
        <source>Ledger</source>
        <translation>Ledger</translation>
    </message>
</context>
<context>
    <name>lantian::LedgerModel</name>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grid</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>lantian::LedgerView</name>
    <message>
        <source>Ledger · All %1</source>
        <translation>Ledger · All %1</translation>
    </message>
    <message>
        <source>Ledger · %1 found</source>
        <translation>Ledger · %1 found</translation>
    </message>
    <message>
        <source>No cases yet. What you record and what the office sends is listed here.</source>
        <translation>No cases yet. What you record and what the office sends is listed here.</translation>
    </message>
    <message>
        <source>Nothing matches. All cases are still there.</source>
        <translation>Nothing matches. All cases are still there.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message numerus="yes">
        <source>%n selected; Ctrl+C copies them for a spreadsheet</source>
        <translation>
            <numerusform>%n selected; Ctrl+C copies them for a spreadsheet</numerusform>
            <numerusform>%n selected; Ctrl+C copies them for a spreadsheet</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are listed. Search or narrow down to see others.</source>
        <translation>The first %1 are listed. Search or narrow down to see others.</translation>
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
    <name>lantian::PhotoThumbs</name>
    <message>
        <source>Photo %1 of %2: %3</source>
        <translation>Photo %1 of %2: %3</translation>
    </message>
</context>
<context>
    <name>lantian::PhotoViewer</name>
    <message>
        <source>Show with stamp</source>
        <translation>Show with stamp</translation>
    </message>
    <message>
        <source>Show original</source>
        <translation>Show original</translation>
    </message>
    <message>
        <source>Loading the photo</source>
        <translation>Loading the photo</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <translation>%1 × %2, %3</translation>
    </message>
    <message>
        <source>No position</source>
        <translation>No position</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Previous photo</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Next photo</translation>
    </message>
    <message>
        <source>Magnify</source>
        <translation>Magnify</translation>
    </message>
    <message>
        <source>Make smaller</source>
        <translation>Make smaller</translation>
    </message>
    <message>
        <source>Fit the window</source>
        <translation>Fit the window</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
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
    <name>lantian::SiteInspections</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>No inspection is known here yet.</source>
        <translation>No inspection is known here yet.</translation>
    </message>
</context>
<context>
    <name>lantian::SitePage</name>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>About this site</source>
        <translation>About this site</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Inspections</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>No cases here.</source>
        <translation>No cases here.</translation>
    </message>
</context>
<context>
    <name>lantian::TimelineCard</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>signature verified</source>
        <translation>signature verified</translation>
    </message>
    <message>
        <source>Unknown person %1</source>
        <translation>Unknown person %1</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Not in effect</source>
        <translation>Not in effect</translation>
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
