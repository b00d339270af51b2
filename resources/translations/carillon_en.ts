<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
<context>
    <name>bytes</name>
    <message numerus="yes">
        <source>… %Ln more byte(s)</source>
        <translation>
            <numerusform>… %Ln more byte</numerusform>
            <numerusform>… %Ln more bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::ClockLink</name>
    <message numerus="yes">
        <source>%n iOS device(s)</source>
        <translation>
            <numerusform>%n iOS device</numerusform>
            <numerusform>%n iOS devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::Csv</name>
    <message numerus="yes">
        <source>The file has more than %Ln row(s); split it.</source>
        <translation>
            <numerusform>The file has more than %Ln row; split it.</numerusform>
            <numerusform>The file has more than %Ln rows; split it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::Curl</name>
    <message numerus="yes">
        <source>The body is larger than %Ln byte(s).</source>
        <translation>
            <numerusform>The body is larger than %Ln byte.</numerusform>
            <numerusform>The body is larger than %Ln bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The line has more than %Ln header(s).</source>
        <translation>
            <numerusform>The line has more than %Ln header.</numerusform>
            <numerusform>The line has more than %Ln headers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>names, and how many that are not named</extracomment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The line is longer than %Ln byte(s).</source>
        <translation>
            <numerusform>The line is longer than %Ln byte.</numerusform>
            <numerusform>The line is longer than %Ln bytes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::DesktopNotifier</name>
    <message numerus="yes">
        <source>%Ln more notification(s)</source>
        <translation>
            <numerusform>%Ln more notification</numerusform>
            <numerusform>%Ln more notifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::Envelope</name>
    <message numerus="yes">
        <source>The path is longer than a request line of %Ln byte(s).</source>
        <translation>
            <numerusform>The path is longer than a request line of %Ln byte.</numerusform>
            <numerusform>The path is longer than a request line of %Ln bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A header is at most %Ln byte(s) long.</source>
        <translation>
            <numerusform>A header is at most %Ln byte long.</numerusform>
            <numerusform>A header is at most %Ln bytes long.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A request has at most %Ln header(s).</source>
        <translation>
            <numerusform>A request has at most %Ln header.</numerusform>
            <numerusform>A request has at most %Ln headers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The headers together are at most %Ln byte(s) long.</source>
        <translation>
            <numerusform>The headers together are at most %Ln byte long.</numerusform>
            <numerusform>The headers together are at most %Ln bytes long.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::Failure</name>
    <message numerus="yes">
        <source>%1 took no connection within %n s.</source>
        <translation>
            <numerusform>%1 took no connection within %n second.</numerusform>
            <numerusform>%1 took no connection within %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::FeedDesk</name>
    <message numerus="yes">
        <source>That is done to at most %Ln at a time; choose or filter first.</source>
        <translation>
            <numerusform>That is done to at most %Ln at a time; choose or filter first.</numerusform>
            <numerusform>That is done to at most %Ln at a time; choose or filter first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln notification(s)? This cannot be undone.</source>
        <translation>
            <numerusform>Delete %Ln notification? This cannot be undone.</numerusform>
            <numerusform>Delete %Ln notifications? This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln are copied at a time; export them to a file.</source>
        <translation>
            <numerusform>At most %Ln are copied at a time; export them to a file.</numerusform>
            <numerusform>At most %Ln are copied at a time; export them to a file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::FeedJob</name>
    <message numerus="yes">
        <source>Marking %L1 of %Ln read</source>
        <translation>
            <numerusform>Marking %L1 of %Ln read</numerusform>
            <numerusform>Marking %L1 of %Ln read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marking %L1 of %Ln unread</source>
        <translation>
            <numerusform>Marking %L1 of %Ln unread</numerusform>
            <numerusform>Marking %L1 of %Ln unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opening %L1 of %Ln</source>
        <translation>
            <numerusform>Opening %L1 of %Ln</numerusform>
            <numerusform>Opening %L1 of %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismissing %L1 of %Ln</source>
        <translation>
            <numerusform>Dismissing %L1 of %Ln</numerusform>
            <numerusform>Dismissing %L1 of %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snoozing %L1 of %Ln</source>
        <translation>
            <numerusform>Snoozing %L1 of %Ln</numerusform>
            <numerusform>Snoozing %L1 of %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %L1 of %Ln</source>
        <translation>
            <numerusform>Deleting %L1 of %Ln</numerusform>
            <numerusform>Deleting %L1 of %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %Ln read.</source>
        <translation>
            <numerusform>Marked %Ln read.</numerusform>
            <numerusform>Marked %Ln read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %Ln unread.</source>
        <translation>
            <numerusform>Marked %Ln unread.</numerusform>
            <numerusform>Marked %Ln unread.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opened %Ln.</source>
        <translation>
            <numerusform>Opened %Ln.</numerusform>
            <numerusform>Opened %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismissed %Ln.</source>
        <translation>
            <numerusform>Dismissed %Ln.</numerusform>
            <numerusform>Dismissed %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snoozed %Ln.</source>
        <translation>
            <numerusform>Snoozed %Ln.</numerusform>
            <numerusform>Snoozed %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln.</source>
        <translation>
            <numerusform>Deleted %Ln.</numerusform>
            <numerusform>Deleted %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copying %L1 of %Ln</source>
        <translation>
            <numerusform>Copying %L1 of %Ln</numerusform>
            <numerusform>Copying %L1 of %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln.</source>
        <translation>
            <numerusform>Copied %Ln.</numerusform>
            <numerusform>Copied %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting %L1 of %Ln</source>
        <translation>
            <numerusform>Exporting %L1 of %Ln</numerusform>
            <numerusform>Exporting %L1 of %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln to %1.</source>
        <translation>
            <numerusform>Exported %Ln to %1.</numerusform>
            <numerusform>Exported %Ln to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled after %L1 of %Ln.</source>
        <translation>
            <numerusform>Cancelled after %L1 of %Ln.</numerusform>
            <numerusform>Cancelled after %L1 of %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln: %1</source>
        <translation>
            <numerusform>Stopped after %Ln: %1</numerusform>
            <numerusform>Stopped after %Ln: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed: %1</source>
        <translation>
            <numerusform>%Ln failed: %1</numerusform>
            <numerusform>%Ln failed: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::Fix</name>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <extracomment>a button that repairs: lets it expire then</extracomment>
        <translation>
            <numerusform>In %n day</numerusform>
            <numerusform>In %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::HttpFile</name>
    <message numerus="yes">
        <source>The line is longer than %Ln byte(s).</source>
        <translation>
            <numerusform>The line is longer than %Ln byte.</numerusform>
            <numerusform>The line is longer than %Ln bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file holds more than %Ln request(s).</source>
        <translation>
            <numerusform>The file holds more than %Ln request.</numerusform>
            <numerusform>The file holds more than %Ln requests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The request has more than %Ln header(s).</source>
        <translation>
            <numerusform>The request has more than %Ln header.</numerusform>
            <numerusform>The request has more than %Ln headers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The headers are larger than %Ln byte(s).</source>
        <translation>
            <numerusform>The headers are larger than %Ln byte.</numerusform>
            <numerusform>The headers are larger than %Ln bytes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::Paste</name>
    <message numerus="yes">
        <source>The body is larger than %Ln byte(s).</source>
        <translation>
            <numerusform>The body is larger than %Ln byte.</numerusform>
            <numerusform>The body is larger than %Ln bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first of %Ln request(s) is taken.</source>
        <translation>
            <numerusform>The first of %Ln request is taken.</numerusform>
            <numerusform>The first of %Ln requests is taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::StatusStrip</name>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln device</numerusform>
            <numerusform>%Ln devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in feed</source>
        <translation>
            <numerusform>%Ln in feed</numerusform>
            <numerusform>%Ln in feed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::TrafficLink</name>
    <message numerus="yes">
        <source>%Ln exchange(s) exported.</source>
        <translation>
            <numerusform>%Ln exchange exported.</numerusform>
            <numerusform>%Ln exchanges exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::clock</name>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::composer::ExpirationField</name>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>in %Ln hour</numerusform>
            <numerusform>in %Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>in %Ln minute</numerusform>
            <numerusform>in %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln second(s)</source>
        <translation>
            <numerusform>in %Ln second</numerusform>
            <numerusform>in %Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln hour ago</numerusform>
            <numerusform>%Ln hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln minute ago</numerusform>
            <numerusform>%Ln minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) ago</source>
        <translation>
            <numerusform>%Ln second ago</numerusform>
            <numerusform>%Ln seconds ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s) when left out</source>
        <translation>
            <numerusform>in %n day when left out</numerusform>
            <numerusform>in %n days when left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n hour(s)</source>
        <translation>
            <numerusform>+%n hour</numerusform>
            <numerusform>+%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n day(s)</source>
        <translation>
            <numerusform>+%n day</numerusform>
            <numerusform>+%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · at most %n day(s)</source>
        <comment>how far ahead, the limit</comment>
        <translation>
            <numerusform>%1 · at most %n day</numerusform>
            <numerusform>%1 · at most %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::composer::FindBar</name>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln match</numerusform>
            <numerusform>%Ln matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::composer::HttpView</name>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <comment>of the body</comment>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s), sent as %L1</source>
        <comment>of the body</comment>
        <translation>
            <numerusform>%Ln byte, sent as %L1</numerusform>
            <numerusform>%Ln bytes, sent as %L1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %Ln more byte(s)</source>
        <translation>
            <numerusform>… %Ln more byte</numerusform>
            <numerusform>… %Ln more bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::composer::NativeRequestPage</name>
    <message numerus="yes">
        <source>%n lost or changed on the way</source>
        <translation>
            <numerusform>%n lost or changed on the way</numerusform>
            <numerusform>%n lost or changed on the way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s), no limit of its own</source>
        <translation>
            <numerusform>%Ln byte, no limit of its own</numerusform>
            <numerusform>%Ln bytes, no limit of its own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln byte(s)</source>
        <translation>
            <numerusform>%L1 of %Ln byte</numerusform>
            <numerusform>%L1 of %Ln bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln too many</source>
        <translation>
            <numerusform>%1: %Ln too many</numerusform>
            <numerusform>%1: %Ln too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::composer::ProblemsView</name>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden</source>
        <translation>
            <numerusform>%Ln hidden</numerusform>
            <numerusform>%Ln hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::composer::TextField</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::exchange::CompareDialog</name>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln difference</numerusform>
            <numerusform>%Ln differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::exchange::TrafficPane</name>
    <message numerus="yes">
        <source>%Ln newer above; Esc goes there</source>
        <translation>
            <numerusform>%Ln newer above; Esc goes there</numerusform>
            <numerusform>%Ln newer above; Esc goes there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the latest %L1; %Ln older dropped</source>
        <translation>
            <numerusform>the latest %L1; %Ln older dropped</numerusform>
            <numerusform>the latest %L1; %Ln older dropped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::faults</name>
    <message numerus="yes">
        <source>the next %Ln</source>
        <comment>requests</comment>
        <translation>
            <numerusform>the next %Ln</numerusform>
            <numerusform>the next %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one request in %Ln</source>
        <translation>
            <numerusform>one request in %Ln</numerusform>
            <numerusform>one request in %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::faults::FaultsButton</name>
    <message numerus="yes">
        <source>%Ln fault(s) on</source>
        <translation>
            <numerusform>%Ln fault on</numerusform>
            <numerusform>%Ln faults on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::library::SentModel</name>
    <message numerus="yes">
        <source>sent %n times, since the service was busy</source>
        <translation>
            <numerusform>sent %n time, since the service was busy</numerusform>
            <numerusform>sent %n times, since the service was busy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::receiver::ContactSheetDialog</name>
    <message numerus="yes">
        <source>%Ln picture(s) saved</source>
        <translation>
            <numerusform>%Ln picture saved</numerusform>
            <numerusform>%Ln pictures saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln picture(s) go on a sheet; chosen: %L1.</source>
        <translation>
            <numerusform>At most %Ln picture go on a sheet; chosen: %L1.</numerusform>
            <numerusform>At most %Ln pictures go on a sheet; chosen: %L1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln picture</numerusform>
            <numerusform>%Ln pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. Nothing appears on %Ln more: %2</source>
        <translation>
            <numerusform>%1. Nothing appears on %Ln more: %2</numerusform>
            <numerusform>%1. Nothing appears on %Ln more: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::receiver::FeedActions</name>
    <message numerus="yes">
        <source>Export %Ln Chosen as JSON…</source>
        <translation>
            <numerusform>Export %Ln Chosen as JSON…</numerusform>
            <numerusform>Export %Ln Chosen as JSON…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln Chosen as CSV…</source>
        <translation>
            <numerusform>Export %Ln Chosen as CSV…</numerusform>
            <numerusform>Export %Ln Chosen as CSV…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::receiver::FeedDetail</name>
    <message numerus="yes">
        <source>is sent %n request(s)</source>
        <translation>
            <numerusform>is sent %n request</numerusform>
            <numerusform>is sent %n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::receiver::FeedModel</name>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::receiver::FeedPill</name>
    <message numerus="yes">
        <source>↑ %Ln new</source>
        <translation>
            <numerusform>↑ %Ln new</numerusform>
            <numerusform>↑ %Ln new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::receiver::LookControls</name>
    <message numerus="yes">
        <source>Surface: %n chosen</source>
        <translation>
            <numerusform>Surface: %n chosen</numerusform>
            <numerusform>Surface: %n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::receiver::ToastStage</name>
    <message numerus="yes">
        <source>%Ln behind</source>
        <translation>
            <numerusform>%Ln behind</numerusform>
            <numerusform>%Ln behind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::templates::RowsPane</name>
    <message numerus="yes">
        <source>%Ln row(s) cannot be sent.</source>
        <translation>
            <numerusform>%Ln row cannot be sent.</numerusform>
            <numerusform>%Ln rows cannot be sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::toasts::ContactSheet</name>
    <message numerus="yes">
        <source>%L1 of %Ln character(s)</source>
        <translation>
            <numerusform>%L1 of %Ln character</numerusform>
            <numerusform>%L1 of %Ln characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::toasts::ToastLayout</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more from %1</source>
        <translation>
            <numerusform>%n more from %1</numerusform>
            <numerusform>%n more from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n characters hidden</source>
        <translation>
            <numerusform>its %n character hidden</numerusform>
            <numerusform>all %n characters hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n characters visible</source>
        <translation>
            <numerusform>%1 of %n character visible</numerusform>
            <numerusform>%1 of %n characters visible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n characters visible</source>
        <translation>
            <numerusform>its %n character visible</numerusform>
            <numerusform>all %n characters visible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in its group</source>
        <translation>
            <numerusform>%n more in its group</numerusform>
            <numerusform>%n more in its group</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::widgets::JsonView</name>
    <message numerus="yes">
        <source>… %Ln more byte(s) not shown</source>
        <translation>
            <numerusform>… %Ln more byte not shown</numerusform>
            <numerusform>… %Ln more bytes not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>platforms</name>
    <message numerus="yes">
        <source>%L1 of %Ln byte(s)</source>
        <translation>
            <numerusform>%L1 of %Ln byte</numerusform>
            <numerusform>%L1 of %Ln bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 seconds, which is %n day(s)</source>
        <translation>
            <numerusform>%1 of %2 seconds, which is %n day</numerusform>
            <numerusform>%1 of %2 seconds, which is %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln character(s) visible</source>
        <translation>
            <numerusform>%L1 of %Ln character visible</numerusform>
            <numerusform>%L1 of %Ln characters visible</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>receiver</name>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <translation>
            <numerusform>%Ln h</numerusform>
            <numerusform>%Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <translation>
            <numerusform>%Ln s</numerusform>
            <numerusform>%Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ms</source>
        <translation>
            <numerusform>%Ln ms</numerusform>
            <numerusform>%Ln ms</numerusform>
        </translation>
    </message>
</context>
</TS>
