<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_GB">
<context>
    <name>bytes</name>
    <message numerus="yes">
        <source>… %n more byte(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::About</name>
    <message>
        <source>About Carillon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carillon %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose a notification once, see it on every platform it would reach.

Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later).

Previews are simulated. Not affiliated with Microsoft, Apple or Google.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::Actions</name>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from the documented example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a notification&apos;s JSON or a .http file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the draft to its file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the draft to another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact S&amp;heet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the draft on many surfaces as one picture, and save it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the JSON and replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What May Stand Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer the names or values that may stand at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ormat JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put one member on each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fo&amp;ld or Unfold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide or show what is between the brackets here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unfold All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme, text size, language, port and storage place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Native</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what each platform would be sent, and the reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was received, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fan-&amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what became of each notification on each device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add Device…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a simulated device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the draft to the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send &amp;Many…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the draft once for each row of a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cance&amp;l Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop sending, or waiting to send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manage Targets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add and change the targets to send to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Receive From…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the feed of this app&apos;s service or of a shared one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send &amp;Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send once more what is chosen among the sent, or was sent last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the Sent into a &amp;Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new draft from what is chosen among the sent, or was sent last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Com&amp;pare the Sent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the two that are chosen, or one with the one before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove from the Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget what is chosen among the sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear the List of the Sent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget everything that was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the request as a curl command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as C&amp;#</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the request as a C# program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;JavaScript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the request as a JavaScript program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as P&amp;ython</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the request as a Python program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;PowerShell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the request as a PowerShell script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as .&amp;http</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the request as a .http file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste &amp;Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a curl command line or .http text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause the Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the service&apos;s clock, or let it follow the machine&apos;s again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the &amp;Next Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the service&apos;s clock to what is due next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On by a &amp;Second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the service&apos;s clock and move it on by a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On by a &amp;Minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the service&apos;s clock and move it on by a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On by an &amp;Hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the service&apos;s clock and move it on by an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &amp;Date and Time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the service&apos;s clock to a date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throttle the Next 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service throttles the next three requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server Busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service answers every request with 503 serverBusy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency 2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every request waits two seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the Next Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next request gets no answer and is not stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked Caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service answers every request with 403 callerBlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage &amp;Faults…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what the faults did, add and remove them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove All Faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every request is answered as documented again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send what is chosen in the traffic to the local service as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Com&amp;pare the Two…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the two that are chosen in the traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn into a &amp;Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new draft from what is chosen in the traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the Traffic as &amp;curl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what is chosen in the traffic as curl command lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export All as HAR…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the exchanges that are shown as an HTTP archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport the Chosen as HAR…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the exchanges that are chosen as an HTTP archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear the Traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the list; the service keeps its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find any command, draft, sample or device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Carillon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a command does, its keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send   Ctrl ⏎</source>
        <comment>with its keys, on the tool bar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel   Esc</source>
        <comment>with its key, on the tool bar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+1 min</source>
        <comment>moves the clock, on the tool bar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next event</source>
        <comment>moves the clock, on the tool bar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to Real Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the &amp;Next Event: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::ClockLink</name>
    <message>
        <source>The local service is not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 iOS devices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a command, a draft, a sample or a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::Csv</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns are named “%1”; each needs a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is UTF-16; save it as “CSV UTF-8” and load it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty; its first line names the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more than %1 rows; split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has changed since it was loaded; load it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 ends after %2 of its %3 fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 has %2 fields where the first line names %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 has text behind a closing quote; a quote inside a field is written twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote opened in line %1 is never closed, so all that follows is part of that row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8 text; save the file as “CSV UTF-8”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 begins a row that is too long or has too many fields.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::Curl</name>
    <message>
        <source>The body is larger than %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants a value, and the line ends there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends a form or a file; a notification&apos;s body is JSON. Put it behind --data-raw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reads options from %2, which is not read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not obeyed: certificates are always checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A further request follows %1; the first one is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line has more than %1 headers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no colon, so it is no header; it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 would read a file, and no file is read here; put its content in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 names a file of cookies, which is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curl would ask for the password; it is taken to be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no address in the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only http and https can be sent to, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address %1 names no host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows # in the address is never sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path is written %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands there more than once; the values are joined by commas, which means the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known, and left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, since it is no part of the request: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not filled in, and as it is written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirections are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in front of curl is not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows the curl command is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is longer than %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no curl command in the text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::DesktopNotifications</name>
    <message>
        <source>The desktop does not show notifications: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no session bus, over which the desktop could be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build cannot reach the desktop: it was made without D-Bus.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::DesktopNotifier</name>
    <message>
        <source>%L1 more notifications</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::DeviceLink</name>
    <message>
        <source>There is no service.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::Dialogs</name>
    <message>
        <source>Notifications (*.json *.http *.rest);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is not saved anywhere. Go on without it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::DraftDesk</name>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::Drafts</name>
    <message>
        <source>Drafts cannot be saved: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Carillon has the drafts; those of this one are not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no valid id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::Envelope</name>
    <message>
        <source>A method is one word, such as POST, without blanks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path begins with a slash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path is longer than a request line of %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows # is never sent; write %23 for the character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A URL writes this as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header&apos;s name is one word of letters, digits and hyphens, without a colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is set by the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header&apos;s value is one line without control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header is at most %1 bytes long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request has at most %1 headers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headers together are at most %1 bytes long.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::Failure</name>
    <message>
        <source>%1 and others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its certificate is for %1, not for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its certificate ended on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its certificate begins only on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its certificate was revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its certificate is signed by itself and not among those trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its certificate comes from an authority that is not trusted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy wants a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 took no connection within %n s.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::FaultsLink</name>
    <message>
        <source>The local service is not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fault is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>fault, whom it meets</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::FeedDesk</name>
    <message>
        <source>That is done to at most %L1 at a time; choose or filter first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %L1 notifications? This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %L1 are copied at a time; export them to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the feed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::FeedJob</name>
    <message>
        <source>Marking %L1 of %L2 read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked %L1 read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking %L1 of %L2 unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked %L1 unread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %L1 of %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened %L1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissing %L1 of %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissed %L1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoozing %L1 of %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoozed %L1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting %L1 of %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted %L1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying %L1 of %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied %L1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too much for the clipboard; export it to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting %L1 of %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled after %L1 of %L2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the service answered %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped after %L1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was exported: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported %L1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 failed: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::FeedLink</name>
    <message>
        <source>The service answered %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::FeedWalk</name>
    <message>
        <source>The service answered %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service sent something unreadable.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::FileDesk</name>
    <message>
        <source>Saving asks for another file, since this one holds more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was written for %1; it goes to the target, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted; Undo brings back what was there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer there. What you have is kept as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save It Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed on the disk and was read again; Undo brings back what was there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed on the disk, and so did the draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed on the disk since it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the body to %1; a .http file keeps the headers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1, the body without its encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Save it to a file, or it is lost when Carillon ends.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::Fix</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add iOS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the sample host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use iOS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use POST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documented path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::History</name>
    <message>
        <source>What is sent cannot be kept: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Carillon has the list of what was sent; what this one sends is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be written to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::HistoryLink</name>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>name, time, target</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request is under way; wait for it, or cancel it with Esc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: “%1” is no longer among the targets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local service is not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the address that “%1” has now, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent without %1, which is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two to compare, or one that has another before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose first what to remove from the sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget everything that was sent? This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::HttpFile</name>
    <message>
        <source>The file is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A variable is written @name = value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds too many variables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is longer than %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds more than %1 requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request begins with a line such as POST https://host/path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address holds a blank or a control character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must be http or https with a host and no user&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header is written Name: value; the body follows an empty line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request has more than %1 headers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header holds a control character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headers are larger than %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scripts are not run; take this part out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A body is not read from another file; put it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No variable is named %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variables fill in too much text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::KeychainSecrets</name>
    <message>
        <source>The system&apos;s keychain does not take secrets (%1), so they are kept for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::MainWindow</name>
    <message>
        <source>Carillon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sen&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] – Carillon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::Palette</name>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recent file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample that is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::Paste</name>
    <message>
        <source>This is JSON, not a request; paste it into the JSON view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a program; a curl command line or .http text can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither a curl command line nor .http text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is not %1 coded, though its header says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is not UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the body end in LF now, where they ended in CR LF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path is written %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no request in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is larger than %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first of %1 requests is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorization is the target&apos;s; the text has none.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::Place</name>
    <message>
        <source>%1 is a file, not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on another machine (%2), where the feed would not be safe. Choose a folder on this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the whole path of a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Carillon is using %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be made. %1 free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds a feed already, which the next start shows. %1 in use, %2 free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in use, %2 free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::PreferencesDesk</name>
    <message>
        <source>Port %1 is in use by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can listen on port %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command line asked for --theme %1 in this run; another choice is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command line says --port %1, which decides in this run; what is chosen here takes effect without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command line says --store %1, which decides in this run; what is chosen here takes effect without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next start uses the new storage place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next start uses the new language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preferences cannot be written; they hold for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is in use by another program; the service listens on %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::ReceiverDesk</name>
    <message>
        <source>It refuses the control token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Carillon: it answered %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::SecretStore</name>
    <message>
        <source>This program was built without a keychain, so secrets are kept for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::SendMany</name>
    <message>
        <source>The local service is not running.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::Service</name>
    <message>
        <source>The service answered %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::ServiceMenu</name>
    <message>
        <source>Serv&amp;ice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Traffic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::Session</name>
    <message>
        <source>Local service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The feed is kept in memory for now. (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted; Ctrl+Z in the list of drafts puts it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local service is not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied; put the token in the place of TOKEN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied; paste it into a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::Shell</name>
    <message>
        <source>Line %1 holds a zero byte, which no command line can carry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote %1 in line %2 is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 has a command inside, which is not run; put its output in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::StatusStrip</name>
    <message>
        <source>Copy the service&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local service is listening here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected to the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 in feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>real time %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock paused at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::TargetDesk</name>
    <message>
        <source>Fill in the client secret first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the token first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret for “%1”:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token for “%1”:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: there is no secret.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::TargetProfile</name>
    <message>
        <source>“%1” is not the name of a header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of %1 holds a control character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is set by Carillon; it cannot be an extra header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address is missing, such as https://graph.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an http or https address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address must not hold a name or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address must not hold a query or a fragment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only scheme, host and port: the path is that of the API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token goes over the network in clear text; use https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret goes over the network in clear text; use https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client id is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scope is missing, such as https://graph.microsoft.com/.default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds a control character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file with the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates are not verified: whoever is on the way can read and change what is sent, the token included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::TargetSending</name>
    <message>
        <source>asking for a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending, attempt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting %1 s (Retry-After)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target is not complete: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::Targets</name>
    <message>
        <source>in clear text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over TLS that is not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers %2 and takes the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers %2, but wants a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers %2, but refuses the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers %2, with %3 to a request that creates nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::Template</name>
    <message>
        <source>Line %1 of the draft: no column is named “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of the draft: {{%2}} stands outside of quotes, and its value is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of the draft: {{%2}} stands outside of quotes, and “%3” is no number, true, false or null.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::TlsTrust</name>
    <message>
        <source>The certificate file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate file is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no certificate in PEM form in that file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::ToolStrip</name>
    <message>
        <source>TLS not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This target&apos;s certificate is not verified: whoever is on the way can read and change what is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::TrafficLink</name>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>method, time, status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last ones are still being sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: the service no longer holds the whole body of each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local service is not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied; paste it into a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP archives (*.har);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 exchange exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 exchanges exported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::client::SendLane</name>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered something that is not HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::client::Sender</name>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::client::TokenSource</name>
    <message>
        <source>the client id or its secret is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not know the scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client credentials are not allowed for this client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not understand the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token from %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it answered %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its answer holds none that can be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its token is of another kind than Bearer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::clock</name>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fallback on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %L1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>event, time until then</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due: no notification waits for anything.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::clock::ClockButton</name>
    <message>
        <source>real time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s clock is the machine&apos;s. Pause it to move it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s clock stands still at %1 UTC.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::clock::ClockDialog</name>
    <message>
        <source>Set the Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time, local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date and time, local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s clock stands still there. What is due until then happens at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in UTC: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::composer::ComposerForm</name>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required, such as app.contoso.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least one of visual and raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On display for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::composer::ComposerPane</name>
    <message>
        <source>View of the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Native</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::composer::DiagnosticPopup</name>
    <message>
        <source>The service accepts it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service would answer %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service would answer %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::composer::ExpirationField</name>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 days when left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose when it expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+9 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · max %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::composer::FallbackSection</name>
    <message>
        <source>Fallback on iOS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs raw content with high priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fallback title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fallback body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::composer::FindBar</name>
    <message>
        <source>Find and replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>match case, on a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match case (Alt+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“W”</source>
        <comment>whole words, on a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words (Alt+W)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to put in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace this match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace every match, in one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of %2</source>
        <comment>of so many matches</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::composer::FindingsModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, then the platforms it is about</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::composer::FormField</name>
    <message>
        <source>Too long to edit here; the JSON view has all of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::composer::HeadersDelegate</name>
    <message>
        <source>Header&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header&apos;s value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::composer::HeadersModel</name>
    <message>
        <source>as the target asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. Error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. Warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a header…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already; change its value.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::composer::HeadersTable</name>
    <message>
        <source>Headers of the request</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::composer::HttpView</name>
    <message>
        <source>%1 bytes</source>
        <comment>of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes, sent as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method, path, headers and encoding as the target asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a curl command line or .http text (Ctrl+Shift+V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path and query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the request as a command line or a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return edits, Delete takes out or restores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show tokens and cookies as they are sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the body byte by byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>no content coding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body as it is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection adds Host %1, Content-Length %2, and where there is none, Connection, User-Agent, Accept-Encoding and Accept-Language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… %1 more bytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::composer::JsonCompleter</name>
    <message>
        <source>What may stand here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::composer::JsonEditor</name>
    <message>
        <source>JSON of the notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What May Stand &amp;Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fold or Unfold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::composer::KindField</name>
    <message>
        <source>Visual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::composer::NativeRequestPage</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers and body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equivalent request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you would send yourself to get the same; the retired service never published its own messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Equivalent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy method, address, headers and body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the body as it goes over the wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lost or changed on the way</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes, no limit of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 before encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::composer::NativeView</name>
    <message>
        <source>Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How whole it arrives, of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not JSON yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refuses this draft, so no platform gets anything. Put the errors below right first; F8 goes from one to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not targeted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it to targetPolicy.platformTypes to send there as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to send to the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web endpoints take raw content only: add rawContent to the payload.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::composer::ParseBanner</name>
    <message>
        <source>Show in JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON does not parse at line&#xa0;%1, column&#xa0;%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON is not an object, so there are no fields to show.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::composer::PlatformsField</name>
    <message>
        <source>Web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all four while none is chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::composer::PriorityField</name>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for raw; visual is always high</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::composer::ProblemLine</name>
    <message>
        <source>Error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::composer::ProblemsModel</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::composer::ProblemsView</name>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply every fix there is, errors first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would answer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems: the service would answer %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What there is, is hidden by the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hidden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::composer::ReachPage</name>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrives whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrives with losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>much gets lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing worth a point is cut, dropped or delayed where it is aimed at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What takes points off, the gravest first. Enter goes to the member.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::composer::SecondsField</name>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent as text &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::composer::SeverityFilter</name>
    <message>
        <source>Show &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Errors (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Warnings (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notes (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some problems are hidden; choose which are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which problems are listed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::composer::TextField</name>
    <message>
        <source>1 line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::exchange</name>
    <message>
        <source>%1, not shown, SHA-256 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too much differs to be aligned: line by line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced an earlier one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule, what it says</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <comment>status, error code, document</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::exchange::CompareDialog</name>
    <message>
        <source>&amp;Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The difference before (Shift+F7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next difference (F7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all of it (Ctrl+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two exchanges, line by line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The current line of both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::exchange::CompareModel</name>
    <message>
        <source>differs: %1</source>
        <comment>a line as it is read out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::exchange::ExchangePane</name>
    <message>
        <source>Headers and body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the draft, or choose a row of the traffic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::exchange::TrafficFilterButton</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1xx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic shown: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose by answer, method and caller</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::exchange::TrafficModel</name>
    <message>
        <source>request %1, response %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::exchange::TrafficPane</name>
    <message>
        <source>No traffic yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 newer above; Esc goes there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the latest %L1; %L2 older ones were dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every exchange with the local service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exchange is of that kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exchange holds “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests to the local service are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the draft, or point an app at %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::faults</name>
    <message>
        <source>Throttle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not authorised for the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · Retry-After %L1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %L1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · after it was stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · before it is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each %L1. request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every request</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::faults::FaultForm</name>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the service is configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retry-After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before it is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After it was stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all, until it is removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <comment>of the requests</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;hare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Each n-th</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everyone, or an application id or user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Caller</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::faults::FaultsButton</name>
    <message>
        <source>Faults: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults: %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults: %L1 are on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the service make trouble, to see how a caller lives with it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::faults::FaultsDialog</name>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add the Fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No faults are on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every request is answered as documented. Add a fault below to see how a caller lives with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::faults::FaultsModel</name>
    <message>
        <source>no end</source>
        <comment>of a fault</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::library::LibraryPane</name>
    <message>
        <source>DRAFTS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you change is kept here by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAMPLES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REFUSED, BY RULE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename	F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate	Ctrl+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete	Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put Back the Deleted	Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::library::SentModel</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>sent %n times, since the service was busy</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <comment>a time in the list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3, to %4</source>
        <comment>a row as it is read out: name, outcome, time, target</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::library::SentSection</name>
    <message>
        <source>SENT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you send is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send &amp;Again	Ctrl+Shift+R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn into a &amp;Draft	Ctrl+Shift+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Com&amp;pare…	Ctrl+Shift+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Com&amp;pare with the One Before…	Ctrl+Shift+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove	Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear the List…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::preferences::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::preferences::PreferencesForm</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>of a size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced &amp;motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always: nothing moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never: toasts slide in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language takes effect at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any &amp;free port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service &amp;port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local service moves there at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Storage place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed and the drafts. Another place is used from the next start on; what is there now stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;how on the real desktop what comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a so&amp;und</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Des&amp;ktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most one a second; what comes faster is counted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::receiver::ContactSheetDialog</name>
    <message>
        <source>Save the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the pictures in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where nothing appears, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;Picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;Files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 picture saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 pictures saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the sheet as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One PNG for each picture, named as carillon-cli render names them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to draw yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service would refuse this draft. Put right what Problems lists, and the sheet follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check at least one surface, theme, text size, system and direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are chosen, at most %2 go on a sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too large a sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose fewer surfaces, themes or text sizes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing appears on these surfaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated previews: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Nothing appears on %2 more: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied; paste it into a document or a chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Saved before it: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; saved before that: %L1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::receiver::DeliveriesModel</name>
    <message>
        <source>%1: %2. %3</source>
        <comment>device, what became of it, why</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::receiver::DeliveriesPage</name>
    <message>
        <source>What became of it on each device</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::receiver::DeviceButton</name>
    <message>
        <source>online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>app in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saving power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subscription expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>device, its state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribed with host name %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Do Not Disturb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving &amp;Power: raw content is not fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App in &amp;Front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications &amp;Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Subscription: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Subscription: does not expire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Renew for 30 Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires in One &amp;Minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Expires Now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::receiver::DeviceDialog</name>
    <message>
        <source>Another desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another iPhone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Android phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The targetHostName its app subscribed with: only notifications to that one reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gets nothing any more until the service is reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its subscription ends with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::receiver::FanOutModel</name>
    <message>
        <source>raw · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It went out without this device, which is newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2: %3. %4</source>
        <comment>title, device, what became of it, why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <comment>title, device, why nothing became of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>device, its platform</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::receiver::FanOutPane</name>
    <message>
        <source>fallback shown</source>
        <comment>the widest usual word</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fan-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of each notification on each device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1</source>
        <comment>how many notifications</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has gone out yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a device, then send the draft with Ctrl+Return: what becomes of it on each device stands here, with the reason and a timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the draft with Ctrl+Return: what becomes of it on each device stands here, with the reason and a timeline.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::receiver::FeedActions</name>
    <message>
        <source>Mark Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export %L1 Chosen as JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export All Shown as JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export %L1 Chosen as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export All Shown as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::receiver::FeedBar</name>
    <message>
        <source>Feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act on notifications, copy, export and sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the feed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds title, body, group, raw content and id, upper or lower case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All platforms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by state and platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <comment>unread and iOS</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Info</source>
        <comment>short for details</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::receiver::FeedDetail</name>
    <message>
        <source>What to show of the notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notification as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Native</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to send to each platform&apos;s own push service instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request that made the notification, and its answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row to see what became of it on each device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading it from the service…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not targeted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is sent nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is sent one request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is sent %1 requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>platform, what is sent there</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange is not among those that are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The traffic holds the latest ones; send it again to see it here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::receiver::FeedModel</name>
    <message>
        <source>not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Win</source>
        <comment>short for Windows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iOS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And</source>
        <comment>short for Android</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in &lt; 1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dismissed on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snoozed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snoozed on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raw · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (%1)</source>
        <comment>the reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>device, what became of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not targeted: %1 is not among its platform types.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires %1</source>
        <comment>in 9 days</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::receiver::FeedPane</name>
    <message>
        <source>Feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1</source>
        <comment>how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · searching %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet in what was looked through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notification holds this text and is what the filter asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the draft with Ctrl+Return: it comes in here, and on the devices it is meant for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::receiver::FeedPill</name>
    <message>
        <source>Go up to them (Home)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ %L1 new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New notifications: %L1; go up to them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::receiver::FeedProgress</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::receiver::LookControls</name>
    <message>
        <source>What of the devices is shown, and how they look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size of the devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text &amp;Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Right-to-Left Interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Everything as Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme of the Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>of a size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surface</source>
        <comment>short: where devices show a notification</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surface: as it happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Surface: %n chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Surface: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Theme, generation and direction of the devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aa %1</source>
        <comment>a sign for text size, the size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size of the devices: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::receiver::PreviewCard</name>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1m</source>
        <comment>minutes, as short as can be</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1h</source>
        <comment>hours, as short as can be</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would not be sent: the service refuses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a predicate, as a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notifications</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::receiver::ReceiverBar</name>
    <message>
        <source>Receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a simulated device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the devices show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+</source>
        <comment>a device</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User whose devices are shown: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::receiver::ReceiverPane</name>
    <message>
        <source>What the lower half shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was received, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fan-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it on each device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <comment>an address, why it fails</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::receiver::SheetChoices</name>
    <message>
        <source>What the sheet shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer: iOS 26, Android 16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction of the interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::receiver::TimelineStrip</name>
    <message>
        <source>Timeline, of nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time since the posting, date and time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::receiver::ToastStage</name>
    <message>
        <source>Return opens it, Delete dismisses it, the arrow keys go to older ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut from the title: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut from the body: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated at %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a place in a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::targets::FindingLabel</name>
    <message>
        <source>Error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::targets::ReceiveDialog</name>
    <message>
        <source>This app&apos;s &amp;own service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;shared Carillon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept; type to replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control &amp;token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the service was given by --control-token-file; beyond this machine it asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s and those of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not verify certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;LS trusts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates in PEM form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shared Carillon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::targets::TargetButton</name>
    <message>
        <source>%1 (TLS not verified)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::targets::TargetDialog</name>
    <message>
        <source>works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs in this program and needs no settings. Add a target to send elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test co&amp;nnection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo deleting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo deleting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::targets::TargetForm</name>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client credentials (OAuth 2.0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegated token of a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;gn-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token &amp;URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sc&amp;ope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;cret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Su&amp;bscription id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X-UNS-ID; none in delegated sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name: value, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra &amp;headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the settings file: no secrets in here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s and those of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not verify certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;LS trusts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates in PEM form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client se&amp;cret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token (se&amp;cret)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept; type to replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain, never in the settings file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::targets::TargetModel</name>
    <message>
        <source>not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local service</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::templates::CsvRowsModel</name>
    <message>
        <source>%1 ✗</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::templates::FilledPane</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notification of this row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first row&apos;s notification is shown here as it would be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would not be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row would not be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would answer %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::templates::ResultsPane</name>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the results shown as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row sent so far was accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row&apos;s answer is listed here while they are sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::templates::RowsPane</name>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ype rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a value for each placeholder, or paste cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load rows from a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the file and type rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file&apos;s name, what is wrong with it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows, a file&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 so far…</source>
        <comment>rows, a file&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type, paste, or drop a CSV file here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row cannot be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows cannot be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft has no placeholders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {{name}} in it where each row has something of its own, such as &quot;title&quot;: &quot;Hello {{name}}&quot;. Then type rows here, or load a CSV file whose first line names the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::templates::SendBar</name>
    <message>
        <source>St&amp;op at the first failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as fast as possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;nnections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 · %3 accepted · %4 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send all rows (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::templates::SendLogModel</name>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::templates::TemplateDialog</name>
    <message>
        <source>Done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped at a failure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is still being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no rows to send yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::toasts::ContactSheet</name>
    <message>
        <source>light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right to left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing appears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated previews, not affiliated with the platforms&apos; makers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::toasts::Scene</name>
    <message>
        <source>%1 preview: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::toasts::ToastLayout</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more from %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, character %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body, character %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>all %n characters hidden</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n characters visible</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>its one character visible</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>all %n characters visible</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>body %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more in its group</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a guess: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::toasts::Why</name>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name below the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin beside the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greatest height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corner radius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Padding at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Padding above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Padding at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Padding below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Padding around a title alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of the heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap below the heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap between title and body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blur of the shadow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, letters %2 apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: line height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: lines at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, weight %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radius of the icon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap beside the icon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second icon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap beside the second icon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of a control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of its glyph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edges of others at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of a group at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of an edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An edge is narrower on each side by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its lower edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters kept of each text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen for this preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fonts and line heights grow, widths and line limits stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3: %4)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::widgets::JsonView</name>
    <message>
        <source>… %1 more bytes are not shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carillon::widgets::NoticeLine</name>
    <message>
        <source>Error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>The file cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a folder; choose a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a pipe or a device, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is UTF-16 text; save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not text: byte %1 is zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB, more than any notification may be.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>options</name>
    <message>
        <source>Composes Graph notifications, serves the API and shows what arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port of the local service; 0 for a free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed&apos;s file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light or dark, for this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A notification body to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--port wants a number up to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--theme wants light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>platforms</name>
    <message>
        <source>%1 sets a direction unseen; it can make one text look like another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changes the direction of what follows; it can make one text look like another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 turns round what follows; it can make one text look like another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends a change of direction; it is not drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sets apart what follows in a direction of its own; it is not drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not drawn; it can hide in a word or make a text look empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>APNs alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>APNs background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>APNs background tap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>APNs fallback alert, %1 s later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FCM notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FCM data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FCM data tap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification Hubs installation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification Hubs template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification Hubs send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; sent as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has characters that no header may hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not URL-safe base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 seconds, which is %3 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 characters visible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notification and data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clear text of the encrypted body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing: each platform&apos;s limit applies to what the template makes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WNS toast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WNS raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WNS raw tap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all platforms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between platforms</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pop-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pop-up of Windows 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock screen, previews hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heads-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expanded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop browser, expanded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browser on Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browser on Android</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows 11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iOS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iOS 15 to 18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iOS 26</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Android</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Android 12 to 15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Android 16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Android 12 to 15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Android 16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if your service worker reads title/body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if your app reads title/body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service worker decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the app decides what raw content looks like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not targeted: %1 is not in platformTypes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show: the payload has neither visual nor raw content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web shows raw content only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add fallback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>receiver</name>
    <message>
        <source>filtered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not subscribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subscription expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raw only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snoozed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fallback lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown quietly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fallback shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>display over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was handled from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was opened on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was dismissed on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was snoozed on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was marked as read on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw content is not fetched while saving power; the fallback is due at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown, but its raw content is not fetched while saving power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw content is not fetched while saving power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was shown as soon as it arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its priority is low: it is sent at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device was offline; it read this after %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fallback was shown after %1 s, as the raw content had not been fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its platformTypes leave out this platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It expired before it could be delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device has no subscription of this application and host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web gets raw content only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device is offline; it reads this when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fallback came while the device was offline, and was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its display time is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its display time was over before it could be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app is in front and decides itself what it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications are not allowed for this app; it read the content, but nothing is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications are not allowed for this app, so nothing is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb is on: it went to the centre without a pop-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device&apos;s subscription expired at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device&apos;s subscription had expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service sent a notification that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back for %2 until %1, as its priority is low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be sent to %2 at %1, as its priority is low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The push reached %2 at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 read the content at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown on %2 at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the centre of %2 without a pop-up at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fallback was due on %2 at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fallback is due on %2 at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fallback was shown on %2 at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened on %2 at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissed on %2 at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoozed on %2 at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as read on %2 at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off %2 at %1, as it was handled elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off %2 at %1, as it was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its display time ended on %2 at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its display time ends on %2 at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fallback due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>display ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iOS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Android</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After posting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>The body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>subject and predicate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must carry a bearer token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not where notifications are created: /beta/me/notifications/ is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not supported here: only POST is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not supported by this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may only be gzip or deflate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be application/json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is required: it selects the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is larger than the service takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not decompress as Content-Encoding says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty: a JSON object is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not JSON here: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not valid UTF-8 here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is nested deeper than 64 levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has more than 1000 members in one object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands twice in the same object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is an array: send one notification at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names a type that does not belong here: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a member of a notification{value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is chosen by the service; this one is ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not be blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is documented as &quot;appNotificationId&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty, which groups nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a date and time in a string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must look like 2026-12-31T23:59:00Z, with Z or an offset, not {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is more than 30 days ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is in the past: accepted, but born expired and never delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is in the past, which this service is set to refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a whole number of seconds, not {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be from 0 to 2147483647 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is 0, which counts as not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a number in quotes: accepted as in the samples, documented as a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reaches beyond expirationDateTime, which ends the notification first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a string: &quot;None&quot;, &quot;High&quot; or &quot;Low&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}: allowed are None, High, Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the number of a priority: accepted, documented as a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a member of targetPolicy: only platformTypes is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be an array of strings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty, which targets all four platforms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}: allowed are Windows, iOS, Android, WebPush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}: accepted, the documented spelling differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is listed already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a member of payload: only rawContent and visualContent are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs visualContent or rawContent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a string; put JSON into one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is blank and does not count as content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is over 4096 bytes, more than one native push carries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a member of visualContent: only title and body are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is required in visual content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows nothing on the web, which is targeted: web needs rawContent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is documented as &quot;fallbackPolicy&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a documented member here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was never documented and has no effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is required in a fallback policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is required: [&quot;iOS&quot;]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be an array: [&quot;iOS&quot;]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must name iOS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}: only iOS has a fallback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is required: 60 to 600 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}: must be from 60 to 600 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is required: what the phone shows instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is required in the fallback&apos;s visual content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must include iOS when there is a fallback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relies on iOS being targeted by default; targetPolicy may say so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is what a fallback stands in for; there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not High, so the fallback is not armed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is in the past: no platform is sent anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives web endpoints nothing to show: add rawContent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes no system toast: each app decides, and a preview is a guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reaches iOS as a background push, which may be delayed or dropped (2 to 3 an hour): add a fallbackPolicy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes out as 5 on iOS: Apple does not allow priority 10 for background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is too large for WNS: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is too large for APNs: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is too large for FCM: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is too large for web push: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is cut in the Windows pop-up: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is cut in the iOS banner: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is cut in the Android heads-up until it is expanded: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be cut in the browser&apos;s pop-up: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is cut by Android, which keeps the first 1024: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is too long for Windows: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be the apns-collapse-id: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a Topic as it stands: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may end before delivery: {value} seconds, where WNS expects minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reaches {value} seconds beyond expirationDateTime: the feed entry goes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {value} seconds, but Windows keeps local toasts 259200 (3 days) at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is shortened: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only bounds delivery here: what is shown stays until the app removes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has characters that no toast XML may hold, left out: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts with &quot;ms-resource:&quot;, which Windows takes for a resource&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has characters that hide or reorder text: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pops up on Android only through a channel of high importance, made by the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no field in FCM: the app groups, by setGroup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>becomes a collapse_key, of which FCM keeps four at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no field in web push: the service worker groups, if at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no WNS header: the app sets it when it shows the toast itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is ignored here: only iOS falls back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concerns raw content: visual content goes out high all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is all that the template carries; left behind: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no native field: the registration decides which app is reached</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>samples</name>
    <message>
        <source>Documented example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The example as printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw with iOS fallback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>target</name>
    <message>
        <source>Local service</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasts</name>
    <message>
        <source>The picture cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a PNG picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has %1 × %2 pixels; at most %3 are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PNG picture is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
