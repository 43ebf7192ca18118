<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CaseLedger</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Case number</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Found by</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>Found at</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
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
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Lead department</source>
        <translation>Lead department</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reopened</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>Ledger of problems and their rectification</source>
        <translation>Ledger of problems and their rectification</translation>
    </message>
</context>
<context>
    <name>CaseSheets</name>
    <message>
        <source>Record of a problem and its rectification</source>
        <translation>Record of a problem and its rectification</translation>
    </message>
    <message>
        <source>No cases</source>
        <translation>No cases</translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <translation>%1 · as of %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Case number</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Found by</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>Found at</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Not in effect: %1</source>
        <translation>Not in effect: %1</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>In charge (signature)</source>
        <translation>In charge (signature)</translation>
    </message>
    <message>
        <source>Office (seal)</source>
        <translation>Office (seal)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Inspection · %1</source>
        <translation>Inspection · %1</translation>
    </message>
</context>
<context>
    <name>CaseWording</name>
    <message>
        <source>To be accepted</source>
        <translation>To be accepted</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
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
        <source>Returned</source>
        <translation>Returned</translation>
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
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>Unnumbered %1</source>
        <translation>Unnumbered %1</translation>
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
</context>
<context>
    <name>CompletePhoto</name>
    <message>
        <source>±%1 m</source>
        <translation>±%1 m</translation>
    </message>
    <message>
        <source>no position</source>
        <translation>no position</translation>
    </message>
    <message>
        <source>%1 by the photo</source>
        <translation>%1 by the photo</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>added %1</translation>
    </message>
</context>
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
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
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
    <message>
        <source>The photo cannot be taken in; nothing was recorded. Choose or take another.</source>
        <translation>The photo cannot be taken in; nothing was recorded. Choose or take another.</translation>
    </message>
    <message>
        <source>restore wants the name of a backup</source>
        <translation>restore wants the name of a backup</translation>
    </message>
    <message>
        <source>Restored with %1 events and %2 photos: %3
This machine is a new device and has to be enrolled anew.</source>
        <translation>Restored with %1 events and %2 photos: %3
This machine is a new device and has to be enrolled anew.</translation>
    </message>
    <message>
        <source>Restored as it was backed up; some of it was damaged then already:</source>
        <translation>Restored as it was backed up; some of it was damaged then already:</translation>
    </message>
    <message>
        <source>  (time in doubt: a clock was wrong)</source>
        <translation>  (time in doubt: a clock was wrong)</translation>
    </message>
    <message numerus="yes">
        <source>The database is damaged. This is what follows from the %n event(s) that can still be read. Run verify, and restore a backup into a new directory.</source>
        <translation>
            <numerusform>The database is damaged. This is what follows from the %n event that can still be read. Run verify, and restore a backup into a new directory.</numerusform>
            <numerusform>The database is damaged. This is what follows from the %n events that can still be read. Run verify, and restore a backup into a new directory.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database is damaged or gone; nothing was changed. The photos lie untouched in the folder photos beside it. Keep this directory as it is and restore a backup into a new one: lantian-ctl --data NEW restore FILE</source>
        <translation>The database is damaged or gone; nothing was changed. The photos lie untouched in the folder photos beside it. Keep this directory as it is and restore a backup into a new one: lantian-ctl --data NEW restore FILE</translation>
    </message>
    <message>
        <source>The backup is damaged or not whole; nothing was restored. Copy it again or take another one.</source>
        <translation>The backup is damaged or not whole; nothing was restored. Copy it again or take another one.</translation>
    </message>
    <message>
        <source>This file is no backup of this program; nothing was restored. Take another one.</source>
        <translation>This file is no backup of this program; nothing was restored. Take another one.</translation>
    </message>
    <message>
        <source>There are data already, and restoring overwrites none. Nothing was changed. Name a new or empty directory.</source>
        <translation>There are data already, and restoring overwrites none. Nothing was changed. Name a new or empty directory.</translation>
    </message>
    <message>
        <source>enrol wants the text of the QR, or an address and --code</source>
        <translation>enrol wants the text of the QR, or an address and --code</translation>
    </message>
    <message>
        <source>Sent: %1 events, %2 photos. Received: %3 events.</source>
        <translation>Sent: %1 events, %2 photos. Received: %3 events.</translation>
    </message>
    <message>
        <source>The hub has confirmed everything.</source>
        <translation>The hub has confirmed everything.</translation>
    </message>
    <message>
        <source>Not confirmed yet: %1 events, %2 photos; they stay here.</source>
        <translation>Not confirmed yet: %1 events, %2 photos; they stay here.</translation>
    </message>
    <message>
        <source>To be looked at: %1</source>
        <translation>To be looked at: %1</translation>
    </message>
    <message>
        <source>Enrolled with %1 as %2.</source>
        <translation>Enrolled with %1 as %2.</translation>
    </message>
    <message>
        <source>import-receipt wants the name of a receipt</source>
        <translation>import-receipt wants the name of a receipt</translation>
    </message>
    <message>
        <source>The hub has confirmed %1 events and %2 photos. Not confirmed yet: %3 events, %4 photos.</source>
        <translation>The hub has confirmed %1 events and %2 photos. Not confirmed yet: %3 events, %4 photos.</translation>
    </message>
    <message>
        <source>Exported %1 events and %2 photos, %3 bytes: %4</source>
        <translation>Exported %1 events and %2 photos, %3 bytes: %4</translation>
    </message>
    <message>
        <source>%1 originals are not here and did not go in.</source>
        <translation>%1 originals are not here and did not go in.</translation>
    </message>
    <message>
        <source>This machine is not enrolled with a hub; nothing was sent, everything is kept here. Ask the office for a code: lantian-ctl --data DIR enrol QR-TEXT</source>
        <translation>This machine is not enrolled with a hub; nothing was sent, everything is kept here. Ask the office for a code: lantian-ctl --data DIR enrol QR-TEXT</translation>
    </message>
    <message>
        <source>Another machine answers in the place of the hub; nothing was sent to it. Look at the network, and if the hub was set up anew, enrol again.</source>
        <translation>Another machine answers in the place of the hub; nothing was sent to it. Look at the network, and if the hub was set up anew, enrol again.</translation>
    </message>
    <message>
        <source>The hub was restored from a backup while the sync went on; everything is kept here. Sync again, and it gets what it lacks.</source>
        <translation>The hub was restored from a backup while the sync went on; everything is kept here. Sync again, and it gets what it lacks.</translation>
    </message>
    <message>
        <source>The hub does not know this machine any more; nothing was lost and recording goes on. Ask the office for a new code and enrol again.</source>
        <translation>The hub does not know this machine any more; nothing was lost and recording goes on. Ask the office for a new code and enrol again.</translation>
    </message>
    <message>
        <source>This is no invitation to a hub; nothing was changed. Copy the whole text of the QR.</source>
        <translation>This is no invitation to a hub; nothing was changed. Copy the whole text of the QR.</translation>
    </message>
    <message>
        <source>The hub does not take this code; nothing was changed. Ask the office for a new one.</source>
        <translation>The hub does not take this code; nothing was changed. Ask the office for a new one.</translation>
    </message>
    <message>
        <source>This receipt does not count for this machine; nothing was changed. Take the one that was made last on the hub of this machine.</source>
        <translation>This receipt does not count for this machine; nothing was changed. Take the one that was made last on the hub of this machine.</translation>
    </message>
    <message>
        <source>There is a file of that name already; it was left as it is. Choose another name.</source>
        <translation>There is a file of that name already; it was left as it is. Choose another name.</translation>
    </message>
    <message>
        <source>The medium did not keep the bundle, so there is none on it; everything is still here. Take another stick.</source>
        <translation>The medium did not keep the bundle, so there is none on it; everything is still here. Take another stick.</translation>
    </message>
    <message>
        <source>What the hub gives as catalogue and maps is faulty; those of before stay in force. Tell the office.</source>
        <translation>What the hub gives as catalogue and maps is faulty; those of before stay in force. Tell the office.</translation>
    </message>
    <message>
        <source>This hub is now below %1, for %2.</source>
        <translation>This hub is now below %1, for %2.</translation>
    </message>
    <message>
        <source>join wants an invitation with --role hub, and this one is for a person</source>
        <translation>join wants an invitation with --role hub, and this one is for a person</translation>
    </message>
    <message>
        <source>--upstream wants the URL of the hub above, not %1</source>
        <translation>--upstream wants the URL of the hub above, not %1</translation>
    </message>
    <message>
        <source>Usage: lantian-hub COMMAND --data DIR [--json]</source>
        <translation>Usage: lantian-hub COMMAND --data DIR [--json]</translation>
    </message>
    <message>
        <source>--minutes wants a whole number up to %1</source>
        <translation>--minutes wants a whole number up to %1</translation>
    </message>
    <message>
        <source>For %1: code %2, good once until %3
%4</source>
        <translation>For %1: code %2, good once until %3
%4</translation>
    </message>
    <message>
        <source>The code names no address by which a tablet reaches the hub. Start it with serve, behind a proxy with --public-url, and make another code.</source>
        <translation>The code names no address by which a tablet reaches the hub. Start it with serve, behind a proxy with --public-url, and make another code.</translation>
    </message>
    <message>
        <source>--public-url wants the https URL by which tablets reach the proxy, and --public-certificate the file of the certificate that it shows them</source>
        <translation>--public-url wants the https URL by which tablets reach the proxy, and --public-certificate the file of the certificate that it shows them</translation>
    </message>
    <message>
        <source>The hub&apos;s database is damaged or not here; nothing was changed. If it is kept on a server, name it with --database. Otherwise keep this directory as it is, unpack the last backup into a new one (mkdir NEW &amp;&amp; tar -xf FILE -C NEW) and serve that: tablets and hubs below then bring again what came since.</source>
        <translation>The hub&apos;s database is damaged or not here; nothing was changed. If it is kept on a server, name it with --database. Otherwise keep this directory as it is, unpack the last backup into a new one (mkdir NEW &amp;&amp; tar -xf FILE -C NEW) and serve that: tablets and hubs below then bring again what came since.</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 events</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revoked</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>No device is enrolled.</source>
        <translation>No device is enrolled.</translation>
    </message>
    <message>
        <source>device revoke wants the id of a device, as device list shows it</source>
        <translation>device revoke wants the id of a device, as device list shows it</translation>
    </message>
    <message>
        <source>Revoked, from now on: %1</source>
        <translation>Revoked, from now on: %1</translation>
    </message>
    <message>
        <source>Nobody is enrolled.</source>
        <translation>Nobody is enrolled.</translation>
    </message>
    <message>
        <source>user disable wants a name or an id, as user list shows them</source>
        <translation>user disable wants a name or an id, as user list shows them</translation>
    </message>
    <message>
        <source>Disabled, from now on: %1</source>
        <translation>Disabled, from now on: %1</translation>
    </message>
    <message>
        <source>--%1 wants no value</source>
        <translation>--%1 wants no value</translation>
    </message>
    <message>
        <source>serve needs --listen or --listen-plain</source>
        <translation>serve needs --listen or --listen-plain</translation>
    </message>
    <message>
        <source>--listen-plain takes a loopback address, unless --behind-proxy says that a proxy speaks TLS in front of it</source>
        <translation>--listen-plain takes a loopback address, unless --behind-proxy says that a proxy speaks TLS in front of it</translation>
    </message>
    <message>
        <source>The hub is ready</source>
        <translation>The hub is ready</translation>
    </message>
    <message>
        <source>Another process has these data open and does not answer. Nothing was changed.</source>
        <translation>Another process has these data open and does not answer. Nothing was changed.</translation>
    </message>
    <message>
        <source>import reference wants the names of files</source>
        <translation>import reference wants the names of files</translation>
    </message>
    <message>
        <source>Taken in: %1</source>
        <translation>Taken in: %1</translation>
    </message>
    <message>
        <source>import sites wants the name of a CSV file</source>
        <translation>import sites wants the name of a CSV file</translation>
    </message>
    <message>
        <source>Sites: %1 registered, %2 updated, %3 as before</source>
        <translation>Sites: %1 registered, %2 updated, %3 as before</translation>
    </message>
    <message>
        <source>The bundle is damaged, cut short or none at all; nothing was taken in. Export it again on the tablet, which still has everything.</source>
        <translation>The bundle is damaged, cut short or none at all; nothing was taken in. Export it again on the tablet, which still has everything.</translation>
    </message>
    <message>
        <source>The bundle is sealed for another hub, which alone can read it; nothing was taken in. Import it there.</source>
        <translation>The bundle is sealed for another hub, which alone can read it; nothing was taken in. Import it there.</translation>
    </message>
    <message>
        <source>The bundle is not signed by a device that is enrolled here; nothing was taken in. Enrol the tablet and export again.</source>
        <translation>The bundle is not signed by a device that is enrolled here; nothing was taken in. Enrol the tablet and export again.</translation>
    </message>
    <message>
        <source>The bundle could not be taken in to its end; what was taken in stays, and nothing is counted twice. Import it again.</source>
        <translation>The bundle could not be taken in to its end; what was taken in stays, and nothing is counted twice. Import it again.</translation>
    </message>
    <message>
        <source>Everything in this bundle was here already; nothing was changed.</source>
        <translation>Everything in this bundle was here already; nothing was changed.</translation>
    </message>
    <message>
        <source>Taken in: %1 events and %2 photos; here already: %3 events and %4 photos.</source>
        <translation>Taken in: %1 events and %2 photos; here already: %3 events and %4 photos.</translation>
    </message>
    <message>
        <source>The receipt for the tablet: %1</source>
        <translation>The receipt for the tablet: %1</translation>
    </message>
    <message>
        <source>This device was revoked. What it had recorded was taken in as evidence; look at it with that in mind.</source>
        <translation>This device was revoked. What it had recorded was taken in as evidence; look at it with that in mind.</translation>
    </message>
    <message>
        <source>%1 events were refused and are kept for a person to look at: verify lists them.</source>
        <translation>%1 events were refused and are kept for a person to look at: verify lists them.</translation>
    </message>
    <message>
        <source>%1 photos that this device names have not come yet.</source>
        <translation>%1 photos that this device names have not come yet.</translation>
    </message>
    <message>
        <source>The bundle was taken in, but the receipt cannot be written beside it. Make room there and import it again. (%1)</source>
        <translation>The bundle was taken in, but the receipt cannot be written beside it. Make room there and import it again. (%1)</translation>
    </message>
    <message>
        <source>import bundle wants the name of a bundle</source>
        <translation>import bundle wants the name of a bundle</translation>
    </message>
    <message>
        <source>This directory is of another hub than the database; nothing was changed. Name those that belong together, or a new directory.</source>
        <translation>This directory is of another hub than the database; nothing was changed. Name those that belong together, or a new directory.</translation>
    </message>
    <message>
        <source>--database wants an address such as postgresql://USER@HOST/DATABASE</source>
        <translation>--database wants an address such as postgresql://USER@HOST/DATABASE</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n case(s), %1 bytes: %2</source>
        <translation>
            <numerusform>Exported %n case, %1 bytes: %2</numerusform>
            <numerusform>Exported %n cases, %1 bytes: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>export wants one of: %1</source>
        <translation>export wants one of: %1</translation>
    </message>
    <message>
        <source>The file could not be written, and what was there before is untouched. Make room or name another place.</source>
        <translation>The file could not be written, and what was there before is untouched. Make room or name another place.</translation>
    </message>
    <message>
        <source>These are more cases than a workbook holds; no file was made. Export them as CSV.</source>
        <translation>These are more cases than a workbook holds; no file was made. Export them as CSV.</translation>
    </message>
    <message>
        <source>A database on PostgreSQL is copied by pg_dump, which did not work; no file was made. Install postgresql-client in the server&apos;s version, and see that it may read the database.</source>
        <translation>A database on PostgreSQL is copied by pg_dump, which did not work; no file was made. Install postgresql-client in the server&apos;s version, and see that it may read the database.</translation>
    </message>
    <message>
        <source>To restore it: mkdir DIR &amp;&amp; tar -xf FILE -C DIR, psql -d NEW -f DIR/hub.sql, and serve DIR with the --database of NEW.</source>
        <translation>To restore it: mkdir DIR &amp;&amp; tar -xf FILE -C DIR, psql -d NEW -f DIR/hub.sql, and serve DIR with the --database of NEW.</translation>
    </message>
    <message>
        <source>To restore it: mkdir DIR &amp;&amp; tar -xf FILE -C DIR, and serve DIR.</source>
        <translation>To restore it: mkdir DIR &amp;&amp; tar -xf FILE -C DIR, and serve DIR.</translation>
    </message>
    <message>
        <source>Backed up with %1 photos, %2 bytes: %3
The file holds the hub&apos;s keys: keep it as safe as the hub.</source>
        <translation>Backed up with %1 photos, %2 bytes: %3
The file holds the hub&apos;s keys: keep it as safe as the hub.</translation>
    </message>
    <message>
        <source>--set %1 wants one of: %2</source>
        <translation>--set %1 wants one of: %2</translation>
    </message>
    <message>
        <source>There is no department %1.</source>
        <translation>There is no department %1.</translation>
    </message>
    <message>
        <source>--set %1 wants a time with an offset, such as 2026-11-19T08:46:12+08:00</source>
        <translation>--set %1 wants a time with an offset, such as 2026-11-19T08:46:12+08:00</translation>
    </message>
    <message>
        <source>%1 says nothing called %2, but: %3</source>
        <translation>%1 says nothing called %2, but: %3</translation>
    </message>
    <message>
        <source>%1 needs --set %2=…</source>
        <translation>%1 needs --set %2=…</translation>
    </message>
    <message>
        <source>act wants the id of a case, and a decision</source>
        <translation>act wants the id of a case, and a decision</translation>
    </message>
    <message>
        <source>act wants a decision, one of: %1</source>
        <translation>act wants a decision, one of: %1</translation>
    </message>
    <message>
        <source>Saved on this machine: the case is now %1</source>
        <translation>Saved on this machine: the case is now %1</translation>
    </message>
    <message>
        <source>This is not for whoever works here to decide about this case; nothing was recorded. Leave it to the office whose case it is.</source>
        <translation>This is not for whoever works here to decide about this case; nothing was recorded. Leave it to the office whose case it is.</translation>
    </message>
    <message>
        <source>The case does not stand where this can be decided; nothing was recorded. Sync, and look at it with show.</source>
        <translation>The case does not stand where this can be decided; nothing was recorded. Sync, and look at it with show.</translation>
    </message>
    <message>
        <source>The decision lacks what it needs to have an effect; nothing was recorded. Add it with --set.</source>
        <translation>The decision lacks what it needs to have an effect; nothing was recorded. Add it with --set.</translation>
    </message>
    <message>
        <source>The county&apos;s calendar is not in use: %1</source>
        <translation>The county&apos;s calendar is not in use: %1</translation>
    </message>
    <message>
        <source>--photos wants a folder: photos cannot be kept in %1</source>
        <translation>--photos wants a folder: photos cannot be kept in %1</translation>
    </message>
    <message>
        <source>--out wants the name of a file</source>
        <translation>--out wants the name of a file</translation>
    </message>
    <message>
        <source>%1 is one of the files of the data, choose another name</source>
        <translation>%1 is one of the files of the data, choose another name</translation>
    </message>
    <message>
        <source>Another program listens there, or the address is none of this machine&apos;s. Nothing was changed. Name another address or port, or end that program.</source>
        <translation>Another program listens there, or the address is none of this machine&apos;s. Nothing was changed. Name another address or port, or end that program.</translation>
    </message>
    <message>
        <source>There is no hub in this directory, and none was made. Look at --data; a new hub begins with serve or with its first enrolment.</source>
        <translation>There is no hub in this directory, and none was made. Look at --data; a new hub begins with serve or with its first enrolment.</translation>
    </message>
</context>
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
    <message>
        <source>The file is empty, so this photo was not added. The record is safe; take the photo again.</source>
        <translation>The file is empty, so this photo was not added. The record is safe; take the photo again.</translation>
    </message>
    <message>
        <source>The photo is larger than %1 MB and was not added. The record is safe; take it with a lower resolution.</source>
        <translation>The photo is larger than %1 MB and was not added. The record is safe; take it with a lower resolution.</translation>
    </message>
    <message>
        <source>The photo has more than %1 megapixels and was not added. The record is safe; take it with a lower resolution.</source>
        <translation>The photo has more than %1 megapixels and was not added. The record is safe; take it with a lower resolution.</translation>
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
        <source>A PIN has %1 to %2 digits. Nothing was changed; enter it anew.</source>
        <translation>A PIN has %1 to %2 digits. Nothing was changed; enter it anew.</translation>
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
        <source>The county&apos;s catalogue has mistakes and is not used; the one before is. Tell the office.</source>
        <translation>The county&apos;s catalogue has mistakes and is not used; the one before is. Tell the office.</translation>
    </message>
    <message>
        <source>There are no words in this language. Nothing was changed.</source>
        <translation>There are no words in this language. Nothing was changed.</translation>
    </message>
    <message>
        <source>The file with the records is damaged and is left as it is; the photos lie untouched in the folder photos beside it. Delete nothing; have the office restore a backup into a new folder.</source>
        <translation>The file with the records is damaged and is left as it is; the photos lie untouched in the folder photos beside it. Delete nothing; have the office restore a backup into a new folder.</translation>
    </message>
    <message>
        <source>The file with the records is gone; the photos lie untouched in the folder photos. No new file was begun; have the office restore a backup into a new folder.</source>
        <translation>The file with the records is gone; the photos lie untouched in the folder photos. No new file was begun; have the office restore a backup into a new folder.</translation>
    </message>
    <message>
        <source>This is no invitation of an office. Nothing was changed; have the office show its QR code again.</source>
        <translation>This is no invitation of an office. Nothing was changed; have the office show its QR code again.</translation>
    </message>
    <message>
        <source>The office does not know this invitation. Nothing was changed; ask for a new one.</source>
        <translation>The office does not know this invitation. Nothing was changed; ask for a new one.</translation>
    </message>
    <message>
        <source>This invitation was used already. Nothing was changed; ask for a new one.</source>
        <translation>This invitation was used already. Nothing was changed; ask for a new one.</translation>
    </message>
    <message>
        <source>This invitation has run out. Nothing was changed; ask for a new one.</source>
        <translation>This invitation has run out. Nothing was changed; ask for a new one.</translation>
    </message>
    <message>
        <source>The office knows this tablet as another person&apos;s. Records stay here; have the office revoke it first.</source>
        <translation>The office knows this tablet as another person&apos;s. Records stay here; have the office revoke it first.</translation>
    </message>
    <message>
        <source>The office would take this tablet for another one. Records stay here; tell the office.</source>
        <translation>The office would take this tablet for another one. Records stay here; tell the office.</translation>
    </message>
    <message>
        <source>The office did not understand this tablet. Records stay here; see that both have the same version.</source>
        <translation>The office did not understand this tablet. Records stay here; see that both have the same version.</translation>
    </message>
    <message>
        <source>A sync is under way. Nothing was changed; wait for its end.</source>
        <translation>A sync is under way. Nothing was changed; wait for its end.</translation>
    </message>
    <message>
        <source>This tablet has not joined an office yet. Records stay here; scan the office&apos;s invitation.</source>
        <translation>This tablet has not joined an office yet. Records stay here; scan the office&apos;s invitation.</translation>
    </message>
    <message>
        <source>Something else answers in the office&apos;s place, such as a network&apos;s sign-in page. Records stay here; sign in to the network first.</source>
        <translation>Something else answers in the office&apos;s place, such as a network&apos;s sign-in page. Records stay here; sign in to the network first.</translation>
    </message>
    <message>
        <source>The office was restored from a backup meanwhile. Records stay here; the next sync sends it again what it lacks.</source>
        <translation>The office was restored from a backup meanwhile. Records stay here; the next sync sends it again what it lacks.</translation>
    </message>
    <message>
        <source>The office is busy. Records stay here; it is tried again by itself.</source>
        <translation>The office is busy. Records stay here; it is tried again by itself.</translation>
    </message>
    <message>
        <source>The office&apos;s answer was not understood. Records stay here; see that both have the same version.</source>
        <translation>The office&apos;s answer was not understood. Records stay here; see that both have the same version.</translation>
    </message>
    <message>
        <source>What ties this tablet to its office is damaged. Records are safe; join the office again.</source>
        <translation>What ties this tablet to its office is damaged. Records are safe; join the office again.</translation>
    </message>
    <message>
        <source>Others can read what ties this tablet to its office. Records are safe; tell the office before you sync.</source>
        <translation>Others can read what ties this tablet to its office. Records are safe; tell the office before you sync.</translation>
    </message>
    <message>
        <source>The office asks this tablet to join again. Records stay here and can still be made; scan a new invitation.</source>
        <translation>The office asks this tablet to join again. Records stay here and can still be made; scan a new invitation.</translation>
    </message>
    <message>
        <source>The office has shut this tablet out. Records stay here and can still be made; talk to the office.</source>
        <translation>The office has shut this tablet out. Records stay here and can still be made; talk to the office.</translation>
    </message>
    <message>
        <source>The office has closed this account. Records stay here; talk to the office.</source>
        <translation>The office has closed this account. Records stay here; talk to the office.</translation>
    </message>
    <message>
        <source>The office&apos;s disk is full. Records stay here; tell the office.</source>
        <translation>The office&apos;s disk is full. Records stay here; tell the office.</translation>
    </message>
    <message>
        <source>The office asks for patience. Records stay here; it is tried again by itself.</source>
        <translation>The office asks for patience. Records stay here; it is tried again by itself.</translation>
    </message>
    <message>
        <source>The office has another record under the same number. Both are kept; talk to the office.</source>
        <translation>The office has another record under the same number. Both are kept; talk to the office.</translation>
    </message>
    <message>
        <source>The office did not take this. It is kept here and there for somebody to look at; talk to the office.</source>
        <translation>The office did not take this. It is kept here and there for somebody to look at; talk to the office.</translation>
    </message>
    <message>
        <source>This is more than the office takes at once. It stays here; talk to the office.</source>
        <translation>This is more than the office takes at once. It stays here; talk to the office.</translation>
    </message>
    <message>
        <source>The photo on this tablet is no longer what was taken, so it was not sent. The record is safe; tell the office.</source>
        <translation>The photo on this tablet is no longer what was taken, so it was not sent. The record is safe; tell the office.</translation>
    </message>
    <message>
        <source>The office did not take the photo. It stays here; talk to the office.</source>
        <translation>The office did not take the photo. It stays here; talk to the office.</translation>
    </message>
    <message>
        <source>The photo could not be handed over in several tries. It stays here and is tried again.</source>
        <translation>The photo could not be handed over in several tries. It stays here and is tried again.</translation>
    </message>
    <message>
        <source>The office&apos;s grids or catalogue have mistakes and are not used; those before are. Tell the office.</source>
        <translation>The office&apos;s grids or catalogue have mistakes and are not used; those before are. Tell the office.</translation>
    </message>
    <message>
        <source>This receipt is not from this tablet&apos;s office. Nothing was changed; have the office import the file again.</source>
        <translation>This receipt is not from this tablet&apos;s office. Nothing was changed; have the office import the file again.</translation>
    </message>
    <message>
        <source>This receipt is another tablet&apos;s. Nothing was changed; choose this tablet&apos;s.</source>
        <translation>This receipt is another tablet&apos;s. Nothing was changed; choose this tablet&apos;s.</translation>
    </message>
    <message>
        <source>This receipt confirms records that this tablet does not have. Nothing was changed; tell the office.</source>
        <translation>This receipt confirms records that this tablet does not have. Nothing was changed; tell the office.</translation>
    </message>
    <message>
        <source>A newer receipt was read before. Nothing was changed.</source>
        <translation>A newer receipt was read before. Nothing was changed.</translation>
    </message>
    <message>
        <source>This file is no receipt. Nothing was changed; choose the file that ends in .ltr.</source>
        <translation>This file is no receipt. Nothing was changed; choose the file that ends in .ltr.</translation>
    </message>
    <message>
        <source>There is a file of that name. It was left alone; choose another name.</source>
        <translation>There is a file of that name. It was left alone; choose another name.</translation>
    </message>
    <message>
        <source>The stick could not be written. Nothing is on it, all is safe here; try another stick.</source>
        <translation>The stick could not be written. Nothing is on it, all is safe here; try another stick.</translation>
    </message>
    <message>
        <source>The stick did not keep what was written. The file was removed, all is safe here; use another stick.</source>
        <translation>The stick did not keep what was written. The file was removed, all is safe here; use another stick.</translation>
    </message>
    <message>
        <source>This device has no location service. Records can be saved without; choose a receiver, or set the place on the map.</source>
        <translation>This device has no location service. Records can be saved without; choose a receiver, or set the place on the map.</translation>
    </message>
    <message>
        <source>This names no source of positions. Nothing was changed; write it like the example.</source>
        <translation>This names no source of positions. Nothing was changed; write it like the example.</translation>
    </message>
    <message>
        <source>This device has no camera that can be used here. Photos can be chosen from files.</source>
        <translation>This device has no camera that can be used here. Photos can be chosen from files.</translation>
    </message>
    <message>
        <source>The camera does not work now. What was taken is kept. Photos can be chosen from files.</source>
        <translation>The camera does not work now. What was taken is kept. Photos can be chosen from files.</translation>
    </message>
    <message>
        <source>That photo was not taken. Those before are kept; press once more.</source>
        <translation>That photo was not taken. Those before are kept; press once more.</translation>
    </message>
    <message>
        <source>The county&apos;s catalogue has no checklist for this. Nothing was changed; tell the office.</source>
        <translation>The county&apos;s catalogue has no checklist for this. Nothing was changed; tell the office.</translation>
    </message>
    <message>
        <source>The photo is not on this device. The record is safe; the photo may still be at the office.</source>
        <translation>The photo is not on this device. The record is safe; the photo may still be at the office.</translation>
    </message>
    <message>
        <source>A record on this tablet is no longer what was signed. Nothing was sent; tell the office.</source>
        <translation>A record on this tablet is no longer what was signed. Nothing was sent; tell the office.</translation>
    </message>
    <message>
        <source>The file could not be written, so there is none. The records are untouched; make room or choose another place, and export again.</source>
        <translation>The file could not be written, so there is none. The records are untouched; make room or choose another place, and export again.</translation>
    </message>
    <message>
        <source>These are more cases than a workbook holds, so there is no file. The records are untouched; narrow the list down, or export it as CSV.</source>
        <translation>These are more cases than a workbook holds, so there is no file. The records are untouched; narrow the list down, or export it as CSV.</translation>
    </message>
    <message>
        <source>The sealed file is damaged or was not copied completely. Nothing was taken from it; have it exported again.</source>
        <translation>The sealed file is damaged or was not copied completely. Nothing was taken from it; have it exported again.</translation>
    </message>
    <message>
        <source>This file is sealed for another office. Nothing was taken from it; take it there.</source>
        <translation>This file is sealed for another office. Nothing was taken from it; take it there.</translation>
    </message>
    <message>
        <source>The tablet that this file is from is not enrolled at this office. Nothing was taken from it; talk to the administrator.</source>
        <translation>The tablet that this file is from is not enrolled at this office. Nothing was taken from it; talk to the administrator.</translation>
    </message>
    <message>
        <source>This file was not signed by the tablet that it names. Nothing was taken from it; tell the administrator.</source>
        <translation>This file was not signed by the tablet that it names. Nothing was taken from it; tell the administrator.</translation>
    </message>
    <message>
        <source>The office could not take in all of this file. What it has stays there; hand the file over again.</source>
        <translation>The office could not take in all of this file. What it has stays there; hand the file over again.</translation>
    </message>
    <message>
        <source>Sealed files are handed over by people of the county or a township. Give them the stick.</source>
        <translation>Sealed files are handed over by people of the county or a township. Give them the stick.</translation>
    </message>
    <message>
        <source>The office cannot be reached. Records stay here; sync again once there is a network.</source>
        <translation>The office cannot be reached. Records stay here; sync again once there is a network.</translation>
    </message>
    <message>
        <source>Whoever answers is not the office that was joined, or that the invitation names. Nothing was sent; tell the office.</source>
        <translation>Whoever answers is not the office that was joined, or that the invitation names. Nothing was sent; tell the office.</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>position</source>
        <translation>position</translation>
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
        <source>Basis: %1</source>
        <translation>Basis: %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
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
        <source>%1: met</source>
        <translation>%1: met</translation>
    </message>
    <message>
        <source>%1: not met</source>
        <translation>%1: not met</translation>
    </message>
    <message>
        <source>%1/%2 met</source>
        <translation>%1/%2 met</translation>
    </message>
    <message>
        <source>Deadline: %1</source>
        <translation>Deadline: %1</translation>
    </message>
</context>
<context>
    <name>NearWords</name>
    <message numerus="yes">
        <source>%n reported within %1 m, %2 ago: look</source>
        <translation>
            <numerusform>%n reported within %1 m, %2 ago: look</numerusform>
            <numerusform>%n reported within %1 m, %2 ago: look</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 m away</source>
        <translation>%1 m away</translation>
    </message>
</context>
<context>
    <name>PhotoChooser</name>
    <message>
        <source>Choose photos</source>
        <translation>Choose photos</translation>
    </message>
    <message>
        <source>Photos (%1)</source>
        <translation>Photos (%1)</translation>
    </message>
</context>
<context>
    <name>PhotoWords</name>
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
    <message>
        <source>No position</source>
        <translation>No position</translation>
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
        <source>Photo missing: neither this device nor the office has it yet.</source>
        <translation>Photo missing: neither this device nor the office has it yet.</translation>
    </message>
    <message>
        <source>This photo is at the office, which cannot be reached now. The case itself is whole; open it again when there is a network.</source>
        <translation>This photo is at the office, which cannot be reached now. The case itself is whole; open it again when there is a network.</translation>
    </message>
    <message>
        <source>chosen from files</source>
        <translation>chosen from files</translation>
    </message>
    <message>
        <source>By its own time this photo was taken on %1. Make sure that it belongs here.</source>
        <translation>By its own time this photo was taken on %1. Make sure that it belongs here.</translation>
    </message>
</context>
<context>
    <name>PositionWords</name>
    <message>
        <source>No position</source>
        <translation>No position</translation>
    </message>
    <message>
        <source>Finding the position</source>
        <translation>Finding the position</translation>
    </message>
    <message>
        <source>Position is old</source>
        <translation>Position is old</translation>
    </message>
    <message>
        <source>Position of unknown accuracy</source>
        <translation>Position of unknown accuracy</translation>
    </message>
    <message>
        <source>Position ±%1 m</source>
        <translation>Position ±%1 m</translation>
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
    <name>RoleWords</name>
    <message>
        <source>Grid worker</source>
        <translation>Grid worker</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>Township</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>County office</source>
        <translation>County office</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
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
    <name>StickChooser</name>
    <message>
        <source>Where the sealed file goes</source>
        <translation>Where the sealed file goes</translation>
    </message>
    <message>
        <source>Choose the office&apos;s receipt</source>
        <translation>Choose the office&apos;s receipt</translation>
    </message>
    <message>
        <source>Receipts (%1)</source>
        <translation>Receipts (%1)</translation>
    </message>
    <message>
        <source>Where the list goes</source>
        <translation>Where the list goes</translation>
    </message>
    <message>
        <source>Choose the sealed file</source>
        <translation>Choose the sealed file</translation>
    </message>
    <message>
        <source>Sealed files (%1)</source>
        <translation>Sealed files (%1)</translation>
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
    <name>lantian</name>
    <message>
        <source>Field records of a county&apos;s air campaign</source>
        <translation>Field records of a county&apos;s air campaign</translation>
    </message>
    <message>
        <source>Says this.</source>
        <translation>Says this.</translation>
    </message>
    <message>
        <source>Says the version.</source>
        <translation>Says the version.</translation>
    </message>
    <message>
        <source>The folder that holds everything.</source>
        <translation>The folder that holds everything.</translation>
    </message>
    <message>
        <source>A fictional county to try things out in.</source>
        <translation>A fictional county to try things out in.</translation>
    </message>
</context>
<context>
    <name>lantian::AssessmentCard</name>
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
    <name>lantian::AutoSyncCard</name>
    <message>
        <source>Sync by itself</source>
        <translation>Sync by itself</translation>
    </message>
    <message>
        <source>Shortly after something was recorded, and every quarter of an hour.</source>
        <translation>Shortly after something was recorded, and every quarter of an hour.</translation>
    </message>
    <message>
        <source>Over any network</source>
        <translation>Over any network</translation>
    </message>
    <message>
        <source>Not over mobile data</source>
        <translation>Not over mobile data</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>Nothing is sent until somebody taps &quot;Sync now&quot;.</source>
        <translation>Nothing is sent until somebody taps &quot;Sync now&quot;.</translation>
    </message>
</context>
<context>
    <name>lantian::BinPage</name>
    <message>
        <source>Begun %1</source>
        <translation>Begun %1</translation>
    </message>
    <message numerus="yes">
        <source>The bin is empty. Deleted drafts stay here for %n day(s) and can be put back.</source>
        <translation>
            <numerusform>The bin is empty. Deleted drafts stay here for %n day and can be put back.</numerusform>
            <numerusform>The bin is empty. Deleted drafts stay here for %n days and can be put back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lantian::BinnedDraft</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Delete for good</translation>
    </message>
</context>
<context>
    <name>lantian::BundleCard</name>
    <message>
        <source>No network?</source>
        <translation>No network?</translation>
    </message>
    <message>
        <source>Export a sealed file to a USB stick and import it on the office&apos;s computer. Until its receipt has come, nothing is deleted on this tablet.</source>
        <translation>Export a sealed file to a USB stick and import it on the office&apos;s computer. Until its receipt has come, nothing is deleted on this tablet.</translation>
    </message>
    <message>
        <source>Export to USB stick</source>
        <translation>Export to USB stick</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Call it off</translation>
    </message>
    <message>
        <source>Read a receipt</source>
        <translation>Read a receipt</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exporting</translation>
    </message>
</context>
<context>
    <name>lantian::BundleWay</name>
    <message>
        <source>%1 records and %2 photos are in %3. Import it at the office, then read its receipt here.</source>
        <translation>%1 records and %2 photos are in %3. Import it at the office, then read its receipt here.</translation>
    </message>
    <message>
        <source>The office has confirmed %1 records and %2 photos.</source>
        <translation>The office has confirmed %1 records and %2 photos.</translation>
    </message>
</context>
<context>
    <name>lantian::CameraPage</name>
    <message numerus="yes">
        <source>%n photo(s) taken</source>
        <translation>
            <numerusform>%n photo taken</numerusform>
            <numerusform>%n photos taken</numerusform>
        </translation>
    </message>
    <message>
        <source>The stamp is put on a copy; the original stays untouched.</source>
        <translation>The stamp is put on a copy; the original stays untouched.</translation>
    </message>
    <message>
        <source>The photo shows</source>
        <translation>The photo shows</translation>
    </message>
    <message>
        <source>The whole place</source>
        <translation>The whole place</translation>
    </message>
    <message>
        <source>Close up</source>
        <translation>Close up</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>Take the photo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choose a file</translation>
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
        <source>The photos are saved here.</source>
        <translation>The photos are saved here.</translation>
    </message>
</context>
<context>
    <name>lantian::CasePhotos</name>
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
    <name>lantian::CheckPointField</name>
    <message>
        <source>Not applicable</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>✓ Met</source>
        <translation>✓ Met</translation>
    </message>
    <message>
        <source>✗ Not met</source>
        <translation>✗ Not met</translation>
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
    <message>
        <source>a check point is not met</source>
        <translation>a check point is not met</translation>
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
    <name>lantian::DeviceCard</name>
    <message>
        <source>as the office&apos;s</source>
        <translation>as the office&apos;s</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ahead of the office&apos;s</source>
        <translation>%1 ahead of the office&apos;s</translation>
    </message>
    <message>
        <source>%1 behind the office&apos;s</source>
        <translation>%1 behind the office&apos;s</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>This device</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Clock</translation>
    </message>
</context>
<context>
    <name>lantian::DisplayChoices</name>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Night</translation>
    </message>
    <message>
        <source>Outdoor, in the sun</source>
        <translation>Outdoor, in the sun</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>lantian::DraftKeeping</name>
    <message>
        <source>Not everything is kept</source>
        <translation>Not everything is kept</translation>
    </message>
    <message>
        <source>%1 saved automatically</source>
        <translation>%1 saved automatically</translation>
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
    <name>lantian::ExchangesCard</name>
    <message>
        <source>USB stick</source>
        <translation>USB stick</translation>
    </message>
    <message>
        <source>Receipt read</source>
        <translation>Receipt read</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 records</translation>
    </message>
    <message>
        <source>%1 photos</source>
        <translation>%1 photos</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>%1 received</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nothing new</translation>
    </message>
    <message>
        <source>Receipt still to come</source>
        <translation>Receipt still to come</translation>
    </message>
    <message numerus="yes">
        <source>Resumed %n time(s)</source>
        <translation>
            <numerusform>Resumed %n time</numerusform>
            <numerusform>Resumed %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Some still wait</source>
        <translation>Some still wait</translation>
    </message>
    <message>
        <source>Did not work</source>
        <translation>Did not work</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Called off</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>No exchange with the office yet.</source>
        <translation>No exchange with the office yet.</translation>
    </message>
</context>
<context>
    <name>lantian::ExportRow</name>
    <message>
        <source>Exporting</source>
        <translation>Exporting</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Call it off</translation>
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
    <name>lantian::GridPicker</name>
    <message>
        <source>This device has no map of the grids yet. A grid can be chosen later.</source>
        <translation>This device has no map of the grids yet. A grid can be chosen later.</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Chosen: %1</translation>
    </message>
    <message>
        <source>No grid chosen yet</source>
        <translation>No grid chosen yet</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>Township</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grid</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>Here: %1</translation>
    </message>
    <message>
        <source>Here: position not known yet</source>
        <translation>Here: position not known yet</translation>
    </message>
</context>
<context>
    <name>lantian::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
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
    <name>lantian::JoinCard</name>
    <message>
        <source>This tablet has not joined an office yet</source>
        <translation>This tablet has not joined an office yet</translation>
    </message>
    <message>
        <source>Everything can be recorded and stays on this tablet. To send it, let the office show an invitation and scan its QR code.</source>
        <translation>Everything can be recorded and stays on this tablet. To send it, let the office show an invitation and scan its QR code.</translation>
    </message>
    <message>
        <source>Scan the QR code</source>
        <translation>Scan the QR code</translation>
    </message>
    <message>
        <source>Choose a picture of it</source>
        <translation>Choose a picture of it</translation>
    </message>
    <message>
        <source>Or paste the invitation&apos;s text</source>
        <translation>Or paste the invitation&apos;s text</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Join</translation>
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
        <source>Export</source>
        <translation>Export</translation>
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
    <name>lantian::LedgerPages</name>
    <message>
        <source>Ledger</source>
        <translation>Ledger</translation>
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
    <message>
        <source>ledger-%1.xlsx</source>
        <translation>ledger-%1.xlsx</translation>
    </message>
    <message>
        <source>Excel workbook (%1)</source>
        <translation>Excel workbook (%1)</translation>
    </message>
    <message>
        <source>Table as text (%1)</source>
        <translation>Table as text (%1)</translation>
    </message>
    <message>
        <source>Map points, GeoJSON (%1)</source>
        <translation>Map points, GeoJSON (%1)</translation>
    </message>
    <message>
        <source>Map points, GeoPackage (%1)</source>
        <translation>Map points, GeoPackage (%1)</translation>
    </message>
    <message>
        <source>The file&apos;s name has to end in one of: %1. Nothing was written.</source>
        <translation>The file&apos;s name has to end in one of: %1. Nothing was written.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are in %1.</source>
        <translation>
            <numerusform>%n case is in %1.</numerusform>
            <numerusform>%n cases are in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Called off. No file was made.</source>
        <translation>Called off. No file was made.</translation>
    </message>
    <message>
        <source>Sheets to print, with photos (%1)</source>
        <translation>Sheets to print, with photos (%1)</translation>
    </message>
</context>
<context>
    <name>lantian::MachineCard</name>
    <message>
        <source>Free space: not known</source>
        <translation>Free space: not known</translation>
    </message>
    <message>
        <source>Free space: %1</source>
        <translation>Free space: %1</translation>
    </message>
    <message>
        <source>Enough room</source>
        <translation>Enough room</translation>
    </message>
    <message>
        <source>Running low: sync and free some room</source>
        <translation>Running low: sync and free some room</translation>
    </message>
    <message>
        <source>No room for photos; texts are still saved</source>
        <translation>No room for photos; texts are still saved</translation>
    </message>
    <message>
        <source>as shipped with the program</source>
        <translation>as shipped with the program</translation>
    </message>
    <message>
        <source>with the county&apos;s files</source>
        <translation>with the county&apos;s files</translation>
    </message>
    <message>
        <source>the county&apos;s last good files</source>
        <translation>the county&apos;s last good files</translation>
    </message>
    <message>
        <source>Catalogue %1 · %2</source>
        <translation>Catalogue %1 · %2</translation>
    </message>
    <message>
        <source>County files that were not accepted; the catalogue above stays in force:</source>
        <translation>County files that were not accepted; the catalogue above stays in force:</translation>
    </message>
    <message>
        <source>Boundaries: none on this device</source>
        <translation>Boundaries: none on this device</translation>
    </message>
    <message>
        <source>Boundaries: %1 grids, %2 zones</source>
        <translation>Boundaries: %1 grids, %2 zones</translation>
    </message>
    <message>
        <source>The boundary files could not be used, so records carry a position without a grid: %1</source>
        <translation>The boundary files could not be used, so records carry a position without a grid: %1</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>This device</translation>
    </message>
    <message>
        <source>Device %1
Key fingerprint %2</source>
        <translation>Device %1
Key fingerprint %2</translation>
    </message>
</context>
<context>
    <name>lantian::MainWindow</name>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>The draft is in the bin.</source>
        <translation>The draft is in the bin.</translation>
    </message>
    <message>
        <source>%1 is in the bin.</source>
        <translation>%1 is in the bin.</translation>
    </message>
    <message>
        <source>%1 is deleted for good.</source>
        <translation>%1 is deleted for good.</translation>
    </message>
    <message>
        <source>Lantian</source>
        <translation>Lantian</translation>
    </message>
    <message>
        <source>Deleted drafts</source>
        <translation>Deleted drafts</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Joined %1 as %2</source>
        <translation>Joined %1 as %2</translation>
    </message>
    <message>
        <source>New catalogue and maps came from the office; see Sync.</source>
        <translation>New catalogue and maps came from the office; see Sync.</translation>
    </message>
</context>
<context>
    <name>lantian::MinePage</name>
    <message>
        <source>It is applied now, but could not be kept for the next start. %1</source>
        <translation>It is applied now, but could not be kept for the next start. %1</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Deleted drafts</source>
        <translation>Deleted drafts</translation>
    </message>
    <message numerus="yes">
        <source>What was deleted stays here for %n day(s) and can be put back.</source>
        <translation>
            <numerusform>What was deleted stays here for %n day and can be put back.</numerusform>
            <numerusform>What was deleted stays here for %n days and can be put back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the bin</source>
        <translation>Open the bin</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>No attendance. No ranking. No tracks are uploaded.</source>
        <translation>No attendance. No ranking. No tracks are uploaded.</translation>
    </message>
    <message>
        <source>Lantian %1 · Apache License 2.0</source>
        <translation>Lantian %1 · Apache License 2.0</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
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
    <name>lantian::NewPersonForm</name>
    <message>
        <source>Who is it?</source>
        <translation>Who is it?</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Name by role (no personal names needed)</source>
        <translation>Name by role (no personal names needed)</translation>
    </message>
    <message>
        <source>Without a PIN, one tap on the name is enough. A PIN can be set later under “Me”.</source>
        <translation>Without a PIN, one tap on the name is enough. A PIN can be set later under “Me”.</translation>
    </message>
    <message>
        <source>Go on without a PIN</source>
        <translation>Go on without a PIN</translation>
    </message>
</context>
<context>
    <name>lantian::NewPin</name>
    <message>
        <source>Choose a PIN of %1 to %2 digits</source>
        <translation>Choose a PIN of %1 to %2 digits</translation>
    </message>
    <message>
        <source>Enter the same PIN once more</source>
        <translation>Enter the same PIN once more</translation>
    </message>
    <message>
        <source>The two were different. Choose a PIN again; nothing was changed.</source>
        <translation>The two were different. Choose a PIN again; nothing was changed.</translation>
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
    <name>lantian::OpeningPage</name>
    <message>
        <source>Lantian</source>
        <translation>Lantian</translation>
    </message>
    <message>
        <source>The records cannot be opened</source>
        <translation>The records cannot be opened</translation>
    </message>
    <message>
        <source>The demo county is being made</source>
        <translation>The demo county is being made</translation>
    </message>
    <message>
        <source>Boundaries, people, sites and ten days of cases; some seconds.</source>
        <translation>Boundaries, people, sites and ten days of cases; some seconds.</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Folder: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
</context>
<context>
    <name>lantian::PassingCard</name>
    <message>
        <source>The office takes it in…</source>
        <translation>The office takes it in…</translation>
    </message>
    <message>
        <source>A colleague&apos;s stick</source>
        <translation>A colleague&apos;s stick</translation>
    </message>
    <message>
        <source>Hand the sealed file on it over to the office. The receipt is put beside it, for the colleague&apos;s tablet to read. This computer cannot look into the file.</source>
        <translation>Hand the sealed file on it over to the office. The receipt is put beside it, for the colleague&apos;s tablet to read. This computer cannot look into the file.</translation>
    </message>
    <message>
        <source>Hand over a sealed file</source>
        <translation>Hand over a sealed file</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Call it off</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Handing over</translation>
    </message>
</context>
<context>
    <name>lantian::PassingWay</name>
    <message>
        <source>The office had all of this file already.</source>
        <translation>The office had all of this file already.</translation>
    </message>
    <message>
        <source>The office has taken in %1 records and %2 photos.</source>
        <translation>The office has taken in %1 records and %2 photos.</translation>
    </message>
    <message>
        <source>%1 records were not accepted; the office keeps them for somebody to look at.</source>
        <translation>%1 records were not accepted; the office keeps them for somebody to look at.</translation>
    </message>
    <message>
        <source>%1 photos have not come yet; they are on the tablet.</source>
        <translation>%1 photos have not come yet; they are on the tablet.</translation>
    </message>
    <message>
        <source>This tablet has been shut out; look at its records with that in mind.</source>
        <translation>This tablet has been shut out; look at its records with that in mind.</translation>
    </message>
    <message>
        <source>The receipt could not be written to the stick. Make room there and hand the file over again.</source>
        <translation>The receipt could not be written to the stick. Make room there and hand the file over again.</translation>
    </message>
    <message>
        <source>The receipt is %1, on the same stick.</source>
        <translation>The receipt is %1, on the same stick.</translation>
    </message>
</context>
<context>
    <name>lantian::PeopleTiles</name>
    <message>
        <source>Add a person</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>On this device, by role</source>
        <translation>On this device, by role</translation>
    </message>
</context>
<context>
    <name>lantian::PersonCard</name>
    <message>
        <source>Set a PIN</source>
        <translation>Set a PIN</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Change the PIN</translation>
    </message>
    <message>
        <source>Change the grid</source>
        <translation>Change the grid</translation>
    </message>
    <message>
        <source>Somebody else works now</source>
        <translation>Somebody else works now</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Leave it as it is</translation>
    </message>
    <message>
        <source>Enter the PIN you have now</source>
        <translation>Enter the PIN you have now</translation>
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
    <message>
        <source>The originals stay as they are, the stamp is on a copy</source>
        <translation>The originals stay as they are, the stamp is on a copy</translation>
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
    <name>lantian::PinMap</name>
    <message>
        <source>Map: arrow keys move the pin, plus and minus zoom</source>
        <translation>Map: arrow keys move the pin, plus and minus zoom</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Closer</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Farther</translation>
    </message>
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
    <name>lantian::PositionChoices</name>
    <message>
        <source>Position from</source>
        <translation>Position from</translation>
    </message>
    <message>
        <source>The system</source>
        <translation>The system</translation>
    </message>
    <message>
        <source>Serial receiver</source>
        <translation>Serial receiver</translation>
    </message>
    <message>
        <source>Replayed log</source>
        <translation>Replayed log</translation>
    </message>
    <message>
        <source>Device, address or file</source>
        <translation>Device, address or file</translation>
    </message>
    <message>
        <source>Use this source</source>
        <translation>Use this source</translation>
    </message>
</context>
<context>
    <name>lantian::PositionPage</name>
    <message>
        <source>%1 cannot be right. Move the pin back to the county.</source>
        <translation>%1 cannot be right. Move the pin back to the county.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Use this position</source>
        <translation>Use this position</translation>
    </message>
</context>
<context>
    <name>lantian::PositionPanel</name>
    <message>
        <source>Outside all grids</source>
        <translation>Outside all grids</translation>
    </message>
    <message>
        <source>%1 m from the border. Which grid is it?</source>
        <translation>%1 m from the border. Which grid is it?</translation>
    </message>
    <message>
        <source>The nearest is %1, %2 m away. It can be saved like this; the office assigns it.</source>
        <translation>The nearest is %1, %2 m away. It can be saved like this; the office assigns it.</translation>
    </message>
    <message>
        <source>This device has no map of the grids. It can be saved like this; the office assigns it.</source>
        <translation>This device has no map of the grids. It can be saved like this; the office assigns it.</translation>
    </message>
    <message>
        <source>The pin is in</source>
        <translation>The pin is in</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grid</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>This device</translation>
    </message>
    <message>
        <source>Use the present position</source>
        <translation>Use the present position</translation>
    </message>
    <message>
        <source>Coordinates (WGS-84)</source>
        <translation>Coordinates (WGS-84)</translation>
    </message>
    <message>
        <source>Latitude, north</source>
        <translation>Latitude, north</translation>
    </message>
    <message>
        <source>Longitude, east</source>
        <translation>Longitude, east</translation>
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
    <name>lantian::RecordingPages</name>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Saved on this device: %1</source>
        <translation>Saved on this device: %1</translation>
    </message>
    <message>
        <source>Saved on this device: %1. One case was opened.</source>
        <translation>Saved on this device: %1. One case was opened.</translation>
    </message>
    <message>
        <source>What did you find?</source>
        <translation>What did you find?</translation>
    </message>
    <message>
        <source>Take photos</source>
        <translation>Take photos</translation>
    </message>
    <message>
        <source>Where was it?</source>
        <translation>Where was it?</translation>
    </message>
</context>
<context>
    <name>lantian::RenewalCard</name>
    <message>
        <source>New catalogue and maps</source>
        <translation>New catalogue and maps</translation>
    </message>
    <message>
        <source>The office sent a new catalogue or new maps. They hold once the app has opened again, which takes a moment. Records and drafts stay as they are.</source>
        <translation>The office sent a new catalogue or new maps. They hold once the app has opened again, which takes a moment. Records and drafts stay as they are.</translation>
    </message>
    <message>
        <source>Use them now</source>
        <translation>Use them now</translation>
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
    <name>lantian::ScanPage</name>
    <message>
        <source>Hold the office&apos;s QR code in front of the camera.</source>
        <translation>Hold the office&apos;s QR code in front of the camera.</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Call it off</translation>
    </message>
</context>
<context>
    <name>lantian::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
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
    <name>lantian::SignInPage</name>
    <message>
        <source>Welcome. Who works with this device?</source>
        <translation>Welcome. Who works with this device?</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>Who is working?</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Checking…</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Please wait %n second(s). Records are not affected.</source>
        <translation>
            <numerusform>Too many wrong PINs. Please wait %n second. Records are not affected.</numerusform>
            <numerusform>Too many wrong PINs. Please wait %n seconds. Records are not affected.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>Enter your PIN</translation>
    </message>
    <message>
        <source>Only tells whose records these are. No attendance, no ranking, no tracks.</source>
        <translation>Only tells whose records these are. No attendance, no ranking, no tracks.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Somebody else</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Add a person</translation>
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
    <name>lantian::StatusChips</name>
    <message numerus="yes">
        <source>Offline · %n to be sent</source>
        <translation>
            <numerusform>Offline · %n to be sent</numerusform>
            <numerusform>Offline · %n to be sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lantian::StorageCard</name>
    <message>
        <source>Storage</source>
        <translation>Storage</translation>
    </message>
    <message>
        <source>Photos to be sent %1, at the office %2</source>
        <translation>Photos to be sent %1, at the office %2</translation>
    </message>
    <message>
        <source>Free: %1</source>
        <translation>Free: %1</translation>
    </message>
    <message>
        <source>Originals are removed 14 days after the office&apos;s receipt; the stamped copies stay.</source>
        <translation>Originals are removed 14 days after the office&apos;s receipt; the stamped copies stay.</translation>
    </message>
    <message>
        <source>Nothing is removed from this tablet.</source>
        <translation>Nothing is removed from this tablet.</translation>
    </message>
    <message>
        <source>Clear after 14 days</source>
        <translation>Clear after 14 days</translation>
    </message>
</context>
<context>
    <name>lantian::SyncCard</name>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Syncing with %1</source>
        <translation>Syncing with %1</translation>
    </message>
    <message>
        <source>All is at the office</source>
        <translation>All is at the office</translation>
    </message>
    <message>
        <source>Nothing waits to be sent</source>
        <translation>Nothing waits to be sent</translation>
    </message>
    <message>
        <source>%1 records and %2 photos wait to be sent</source>
        <translation>%1 records and %2 photos wait to be sent</translation>
    </message>
    <message>
        <source>You may put the tablet down and go on recording; nothing is lost if the way breaks off.</source>
        <translation>You may put the tablet down and go on recording; nothing is lost if the way breaks off.</translation>
    </message>
    <message>
        <source>last complete %1</source>
        <translation>last complete %1</translation>
    </message>
    <message>
        <source>not synced yet</source>
        <translation>not synced yet</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>%1 / %2 handed over</source>
        <translation>%1 / %2 handed over</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>about %1</translation>
    </message>
    <message>
        <source>%1 received · fetching grids and sites</source>
        <translation>%1 received · fetching grids and sites</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>%1 received</translation>
    </message>
    <message>
        <source>You may switch the tablet off</source>
        <translation>You may switch the tablet off</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>From the office</source>
        <translation>From the office</translation>
    </message>
    <message numerus="yes">
        <source>about %n s</source>
        <translation>
            <numerusform>about %n s</numerusform>
            <numerusform>about %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lantian::SyncPage</name>
    <message>
        <source>There is no QR code in this picture. Nothing was changed; take it closer, or paste the text.</source>
        <translation>There is no QR code in this picture. Nothing was changed; take it closer, or paste the text.</translation>
    </message>
    <message>
        <source>A photo</source>
        <translation>A photo</translation>
    </message>
    <message>
        <source>A record</source>
        <translation>A record</translation>
    </message>
</context>
<context>
    <name>lantian::SyncPages</name>
    <message>
        <source>Sync</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>Scan the office&apos;s QR code</source>
        <translation>Scan the office&apos;s QR code</translation>
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
    <message>
        <source>time in doubt: a clock was wrong</source>
        <translation>time in doubt: a clock was wrong</translation>
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
<context>
    <name>lantian::TroubleLine</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Remove this photo</source>
        <translation>Remove this photo</translation>
    </message>
</context>
<context>
    <name>lantian::VisitedSite</name>
    <message>
        <source>Not registered yet</source>
        <translation>Not registered yet</translation>
    </message>
</context>
</TS>
