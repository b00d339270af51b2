<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>bytes</name>
    <message numerus="yes">
        <source>… %Ln more byte(s)</source>
        <translation>
            <numerusform>… %Ln weiteres Byte</numerusform>
            <numerusform>… %Ln weitere Bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::AboutDialog</name>
    <message>
        <source>About Carillon</source>
        <translation>Über Carillon</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Built With</source>
        <translation>Bestandteile</translation>
    </message>
    <message>
        <source>Details for a report</source>
        <translation>Details für eine Meldung</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>&amp;Copy Details</source>
        <translation>Details &amp;kopieren</translation>
    </message>
    <message>
        <source>Carillon %1</source>
        <translation>Carillon %1</translation>
    </message>
    <message>
        <source>Compose a notification once, see it on every platform it would reach.</source>
        <translation>Eine Benachrichtigung einmal verfassen und auf jeder Plattform sehen, die sie erreichen würde.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer (GPL-3.0-or-later). Sie wird ohne jede Gewährleistung bereitgestellt.</translation>
    </message>
    <message>
        <source>Previews are simulated: they are drawn from published figures and measurements.</source>
        <translation>Vorschauen sind simuliert: Sie werden nach veröffentlichten Angaben und eigenen Messungen gezeichnet.</translation>
    </message>
    <message>
        <source>Not affiliated with Microsoft, Apple or Google. Windows, iOS and Android are names of their owners.</source>
        <translation>Keine Verbindung zu Microsoft, Apple oder Google. Windows, iOS und Android sind Namen ihrer jeweiligen Inhaber.</translation>
    </message>
    <message>
        <source>The icons are Carillon’s own, under the same licence. Fonts are those of your system; none come with the program.</source>
        <translation>Die Symbole sind Carillons eigene und stehen unter derselben Lizenz. Die Schriften sind die des Systems; das Programm bringt keine mit.</translation>
    </message>
    <message>
        <source>What Carillon is built with</source>
        <translation>Womit Carillon gebaut ist</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>The details are on the clipboard.</source>
        <translation>Die Details sind in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>carillon::Actions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>Start from the documented example</source>
        <translation>Mit dem dokumentierten Beispiel beginnen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open a notification&apos;s JSON or a .http file</source>
        <translation>JSON einer Benachrichtigung oder eine .http-Datei öffnen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save the draft to its file</source>
        <translation>Den Entwurf in seine Datei speichern</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save the draft to another file</source>
        <translation>Den Entwurf in eine andere Datei speichern</translation>
    </message>
    <message>
        <source>Contact S&amp;heet…</source>
        <translation>&amp;Kontaktbogen…</translation>
    </message>
    <message>
        <source>Show the draft on many surfaces as one picture, and save it</source>
        <translation>Den Entwurf auf vielen Oberflächen als ein Bild zeigen und speichern</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Find in the JSON</source>
        <translation>Im JSON suchen</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>&amp;Ersetzen…</translation>
    </message>
    <message>
        <source>Find in the JSON and replace</source>
        <translation>Im JSON suchen und ersetzen</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Weitersu&amp;chen</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>Rückwär&amp;ts suchen</translation>
    </message>
    <message>
        <source>&amp;What May Stand Here</source>
        <translation>W&amp;as hier stehen darf</translation>
    </message>
    <message>
        <source>Offer the names or values that may stand at the cursor</source>
        <translation>Namen oder Werte anbieten, die am Cursor stehen dürfen</translation>
    </message>
    <message>
        <source>F&amp;ormat JSON</source>
        <translation>JSON for&amp;matieren</translation>
    </message>
    <message>
        <source>Put one member on each line</source>
        <translation>Jedes Element auf eine eigene Zeile setzen</translation>
    </message>
    <message>
        <source>Fo&amp;ld or Unfold</source>
        <translation>Ein- oder ausk&amp;lappen</translation>
    </message>
    <message>
        <source>Hide or show what is between the brackets here</source>
        <translation>Den Inhalt zwischen den Klammern hier aus- oder einblenden</translation>
    </message>
    <message>
        <source>Fold &amp;All</source>
        <translation>Alles ein&amp;klappen</translation>
    </message>
    <message>
        <source>&amp;Unfold All</source>
        <translation>Alles a&amp;usklappen</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Einstellun&amp;gen…</translation>
    </message>
    <message>
        <source>Theme, text size, language, port and storage place</source>
        <translation>Design, Textgröße, Sprache, Port und Speicherort</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Formular</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>&amp;HTTP</source>
        <translation>&amp;HTTP</translation>
    </message>
    <message>
        <source>&amp;Native</source>
        <translation>&amp;Nativ</translation>
    </message>
    <message>
        <source>Show what each platform would be sent, and the reach</source>
        <translation>Zeigen, was jede Plattform erhielte, samt Reichweite</translation>
    </message>
    <message>
        <source>&amp;Feed</source>
        <translation>&amp;Feed</translation>
    </message>
    <message>
        <source>Show what was received, newest first</source>
        <translation>Empfangenes anzeigen, Neuestes zuerst</translation>
    </message>
    <message>
        <source>Fan-&amp;out</source>
        <translation>&amp;Verteilung</translation>
    </message>
    <message>
        <source>Show what became of each notification on each device</source>
        <translation>Zeigen, was aus jeder Benachrichtigung auf jedem Gerät wurde</translation>
    </message>
    <message>
        <source>&amp;Add Device…</source>
        <translation>Gerät &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Add a simulated device</source>
        <translation>Ein simuliertes Gerät hinzufügen</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Send the draft to the target</source>
        <translation>Den Entwurf an das Ziel senden</translation>
    </message>
    <message>
        <source>Send &amp;Many…</source>
        <translation>Serien&amp;versand…</translation>
    </message>
    <message>
        <source>Send the draft once for each row of a table</source>
        <translation>Den Entwurf einmal je Zeile einer Tabelle senden</translation>
    </message>
    <message>
        <source>Cance&amp;l Sending</source>
        <translation>Senden a&amp;bbrechen</translation>
    </message>
    <message>
        <source>Stop sending, or waiting to send again</source>
        <translation>Nicht weiter senden oder auf erneutes Senden warten</translation>
    </message>
    <message>
        <source>&amp;Manage Targets…</source>
        <translation>&amp;Ziele verwalten…</translation>
    </message>
    <message>
        <source>Add and change the targets to send to</source>
        <translation>Ziele zum Senden hinzufügen und ändern</translation>
    </message>
    <message>
        <source>&amp;Receive From…</source>
        <translation>&amp;Empfangen von…</translation>
    </message>
    <message>
        <source>Show the feed of this app&apos;s service or of a shared one</source>
        <translation>Den Feed des eigenen oder eines geteilten Dienstes zeigen</translation>
    </message>
    <message>
        <source>Send &amp;Again</source>
        <translation>&amp;Erneut senden</translation>
    </message>
    <message>
        <source>Send once more what is chosen among the sent, or was sent last</source>
        <translation>Das unter „Gesendet“ Ausgewählte oder das zuletzt Gesendete noch einmal senden</translation>
    </message>
    <message>
        <source>Turn the Sent into a &amp;Draft</source>
        <translation>Gesendetes als Ent&amp;wurf</translation>
    </message>
    <message>
        <source>A new draft from what is chosen among the sent, or was sent last</source>
        <translation>Neuer Entwurf aus dem unter „Gesendet“ Ausgewählten oder dem zuletzt Gesendeten</translation>
    </message>
    <message>
        <source>Com&amp;pare the Sent…</source>
        <translation>Gesendetes ver&amp;gleichen…</translation>
    </message>
    <message>
        <source>Compare the two that are chosen, or one with the one before it</source>
        <translation>Die beiden Ausgewählten vergleichen, oder eines mit dem vorherigen</translation>
    </message>
    <message>
        <source>&amp;Remove from the Sent</source>
        <translation>Aus Gesendeten ent&amp;fernen</translation>
    </message>
    <message>
        <source>Forget what is chosen among the sent</source>
        <translation>Das unter „Gesendet“ Ausgewählte vergessen</translation>
    </message>
    <message>
        <source>C&amp;lear the List of the Sent…</source>
        <translation>Liste der Gesendeten &amp;leeren…</translation>
    </message>
    <message>
        <source>Forget everything that was sent</source>
        <translation>Alles Gesendete vergessen</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>Als &amp;curl kopieren</translation>
    </message>
    <message>
        <source>Copy the request as a curl command line</source>
        <translation>Die Anfrage als curl-Befehlszeile kopieren</translation>
    </message>
    <message>
        <source>Copy as C&amp;#</source>
        <translation>Als C&amp;# kopieren</translation>
    </message>
    <message>
        <source>Copy the request as a C# program</source>
        <translation>Die Anfrage als C#-Programm kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;JavaScript</source>
        <translation>Als &amp;JavaScript kopieren</translation>
    </message>
    <message>
        <source>Copy the request as a JavaScript program</source>
        <translation>Die Anfrage als JavaScript-Programm kopieren</translation>
    </message>
    <message>
        <source>Copy as P&amp;ython</source>
        <translation>Als P&amp;ython kopieren</translation>
    </message>
    <message>
        <source>Copy the request as a Python program</source>
        <translation>Die Anfrage als Python-Programm kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;PowerShell</source>
        <translation>Als &amp;PowerShell kopieren</translation>
    </message>
    <message>
        <source>Copy the request as a PowerShell script</source>
        <translation>Die Anfrage als PowerShell-Skript kopieren</translation>
    </message>
    <message>
        <source>Copy as .&amp;http</source>
        <translation>Als .&amp;http kopieren</translation>
    </message>
    <message>
        <source>Copy the request as a .http file</source>
        <translation>Die Anfrage als .http-Datei kopieren</translation>
    </message>
    <message>
        <source>Paste &amp;Request</source>
        <translation>Anfrage ein&amp;fügen</translation>
    </message>
    <message>
        <source>Paste a curl command line or .http text</source>
        <translation>Eine curl-Befehlszeile oder .http-Text einfügen</translation>
    </message>
    <message>
        <source>&amp;Next Problem</source>
        <translation>&amp;Nächstes Problem</translation>
    </message>
    <message>
        <source>&amp;Previous Problem</source>
        <translation>Vo&amp;riges Problem</translation>
    </message>
    <message>
        <source>&amp;Pause the Clock</source>
        <translation>Uhr &amp;anhalten</translation>
    </message>
    <message>
        <source>Stop the service&apos;s clock, or let it follow the machine&apos;s again</source>
        <translation>Die Uhr des Dienstes anhalten oder wieder der Rechneruhr folgen lassen</translation>
    </message>
    <message>
        <source>To the &amp;Next Event</source>
        <translation>Zum &amp;nächsten Ereignis</translation>
    </message>
    <message>
        <source>Move the service&apos;s clock to what is due next</source>
        <translation>Die Uhr des Dienstes auf das nächste fällige Ereignis stellen</translation>
    </message>
    <message>
        <source>On by a &amp;Second</source>
        <translation>Eine &amp;Sekunde weiter</translation>
    </message>
    <message>
        <source>Pause the service&apos;s clock and move it on by a second</source>
        <translation>Die Uhr des Dienstes anhalten und eine Sekunde vorstellen</translation>
    </message>
    <message>
        <source>On by a &amp;Minute</source>
        <translation>Eine &amp;Minute weiter</translation>
    </message>
    <message>
        <source>Pause the service&apos;s clock and move it on by a minute</source>
        <translation>Die Uhr des Dienstes anhalten und eine Minute vorstellen</translation>
    </message>
    <message>
        <source>On by an &amp;Hour</source>
        <translation>Eine St&amp;unde weiter</translation>
    </message>
    <message>
        <source>Pause the service&apos;s clock and move it on by an hour</source>
        <translation>Die Uhr des Dienstes anhalten und eine Stunde vorstellen</translation>
    </message>
    <message>
        <source>Set &amp;Date and Time…</source>
        <translation>&amp;Datum und Uhrzeit stellen…</translation>
    </message>
    <message>
        <source>Put the service&apos;s clock to a date and time</source>
        <translation>Die Uhr des Dienstes auf Datum und Uhrzeit stellen</translation>
    </message>
    <message>
        <source>Throttle the Next 3</source>
        <translation>Die nächsten 3 drosseln</translation>
    </message>
    <message>
        <source>The service throttles the next three requests</source>
        <translation>Der Dienst drosselt die nächsten drei Anfragen</translation>
    </message>
    <message>
        <source>Server Busy</source>
        <translation>Server ausgelastet</translation>
    </message>
    <message>
        <source>The service answers every request with 503 serverBusy</source>
        <translation>Der Dienst beantwortet jede Anfrage mit 503 serverBusy</translation>
    </message>
    <message>
        <source>Latency 2 s</source>
        <translation>Latenz 2 s</translation>
    </message>
    <message>
        <source>Every request waits two seconds</source>
        <translation>Jede Anfrage wartet zwei Sekunden</translation>
    </message>
    <message>
        <source>Drop the Next Connection</source>
        <translation>Nächste Verbindung trennen</translation>
    </message>
    <message>
        <source>The next request gets no answer and is not stored</source>
        <translation>Die nächste Anfrage erhält keine Antwort und wird nicht gespeichert</translation>
    </message>
    <message>
        <source>Blocked Caller</source>
        <translation>Aufrufer gesperrt</translation>
    </message>
    <message>
        <source>The service answers every request with 403 callerBlocked</source>
        <translation>Der Dienst beantwortet jede Anfrage mit 403 callerBlocked</translation>
    </message>
    <message>
        <source>Manage &amp;Faults…</source>
        <translation>&amp;Störungen verwalten…</translation>
    </message>
    <message>
        <source>See what the faults did, add and remove them</source>
        <translation>Sehen, was die Störungen bewirkt haben, sie hinzufügen und entfernen</translation>
    </message>
    <message>
        <source>&amp;Remove All Faults</source>
        <translation>&amp;Alle Störungen entfernen</translation>
    </message>
    <message>
        <source>Every request is answered as documented again</source>
        <translation>Jede Anfrage wird wieder wie dokumentiert beantwortet</translation>
    </message>
    <message>
        <source>&amp;Resend</source>
        <translation>&amp;Erneut senden</translation>
    </message>
    <message>
        <source>Send what is chosen in the traffic to the local service as it was</source>
        <translation>Das im Datenverkehr Ausgewählte unverändert an den lokalen Dienst senden</translation>
    </message>
    <message>
        <source>Com&amp;pare the Two…</source>
        <translation>Beide ver&amp;gleichen…</translation>
    </message>
    <message>
        <source>Compare the two that are chosen in the traffic</source>
        <translation>Die beiden im Datenverkehr Ausgewählten vergleichen</translation>
    </message>
    <message>
        <source>Turn into a &amp;Draft</source>
        <translation>In Ent&amp;wurf umwandeln</translation>
    </message>
    <message>
        <source>A new draft from what is chosen in the traffic</source>
        <translation>Neuer Entwurf aus dem im Datenverkehr Ausgewählten</translation>
    </message>
    <message>
        <source>Copy the Traffic as &amp;curl</source>
        <translation>Datenverkehr als &amp;curl kopieren</translation>
    </message>
    <message>
        <source>Copy what is chosen in the traffic as curl command lines</source>
        <translation>Das im Datenverkehr Ausgewählte als curl-Befehlszeilen kopieren</translation>
    </message>
    <message>
        <source>&amp;Export All as HAR…</source>
        <translation>Alle als &amp;HAR exportieren…</translation>
    </message>
    <message>
        <source>Write the exchanges that are shown as an HTTP archive</source>
        <translation>Die angezeigten Austausche als HTTP-Archiv schreiben</translation>
    </message>
    <message>
        <source>E&amp;xport the Chosen as HAR…</source>
        <translation>&amp;Auswahl als HAR exportieren…</translation>
    </message>
    <message>
        <source>Write the exchanges that are chosen as an HTTP archive</source>
        <translation>Die ausgewählten Austausche als HTTP-Archiv schreiben</translation>
    </message>
    <message>
        <source>C&amp;lear the Traffic</source>
        <translation>Datenverkehr &amp;leeren</translation>
    </message>
    <message>
        <source>Empty the list; the service keeps its own</source>
        <translation>Die Liste leeren; der Dienst behält seine eigene</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle…</translation>
    </message>
    <message>
        <source>Find any command, draft, sample or device</source>
        <translation>Beliebigen Befehl, Entwurf, ein Beispiel oder Gerät finden</translation>
    </message>
    <message>
        <source>&amp;About Carillon</source>
        <translation>&amp;Über Carillon</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a command does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Send   Ctrl ⏎</source>
        <comment>with its keys, on the tool bar</comment>
        <translation>Senden   Ctrl ⏎</translation>
    </message>
    <message>
        <source>Cancel   Esc</source>
        <comment>with its key, on the tool bar</comment>
        <translation>Abbrechen   Esc</translation>
    </message>
    <message>
        <source>+1 min</source>
        <comment>moves the clock, on the tool bar</comment>
        <translation>+1 min</translation>
    </message>
    <message>
        <source>Next event</source>
        <comment>moves the clock, on the tool bar</comment>
        <translation>Nächstes Ereignis</translation>
    </message>
    <message>
        <source>&amp;Back to Real Time</source>
        <translation>&amp;Zurück zur Echtzeit</translation>
    </message>
    <message>
        <source>To the &amp;Next Event: %1</source>
        <translation>Zum &amp;nächsten Ereignis: %1</translation>
    </message>
    <message>
        <source>&amp;High Contrast, Light</source>
        <translation>&amp;Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High &amp;Contrast, Dark</source>
        <translation>Hoher &amp;Kontrast, dunkel</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>Open the help, at the page about the pane with the focus</source>
        <translation>Die Hilfe öffnen, auf der Seite zum Bereich mit dem Fokus</translation>
    </message>
    <message>
        <source>&amp;Getting Started</source>
        <translation>&amp;Schnelleinstieg</translation>
    </message>
    <message>
        <source>The first minute with Carillon, step by step</source>
        <translation>Die erste Minute mit Carillon, Schritt für Schritt</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Every key there is</source>
        <translation>Alle Tasten auf einen Blick</translation>
    </message>
    <message>
        <source>Show the &amp;First Steps</source>
        <translation>&amp;Erste Schritte zeigen</translation>
    </message>
    <message>
        <source>Show again how to edit, send and dismiss</source>
        <translation>Noch einmal zeigen, wie man bearbeitet, sendet und verwirft</translation>
    </message>
    <message>
        <source>What’s &amp;New</source>
        <translation>&amp;Neuerungen</translation>
    </message>
    <message>
        <source>What changed from version to version</source>
        <translation>Was sich von Version zu Version geändert hat</translation>
    </message>
    <message>
        <source>&amp;Report a Problem…</source>
        <translation>&amp;Problem melden…</translation>
    </message>
    <message>
        <source>What to look at first, and what to copy into a report</source>
        <translation>Was zuerst zu prüfen ist und was in eine Meldung gehört</translation>
    </message>
</context>
<context>
    <name>carillon::ClockLink</name>
    <message>
        <source>The local service is not running.</source>
        <translation>Der lokale Dienst läuft nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n iOS device(s)</source>
        <translation>
            <numerusform>%n iOS-Gerät</numerusform>
            <numerusform>%n iOS-Geräten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Type a command, a draft, a sample or a device</source>
        <translation>Befehl, Entwurf, Beispiel oder Gerät eingeben</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>Passende Befehle</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nichts mit diesem Namen.</translation>
    </message>
</context>
<context>
    <name>carillon::CrashDesk</name>
    <message>
        <source>Carillon closed unexpectedly last time. Your drafts and the feed are still here.</source>
        <translation>Carillon wurde beim letzten Mal unerwartet beendet. Die Entwürfe und der Feed sind noch da.</translation>
    </message>
    <message>
        <source>Show Report</source>
        <translation>Bericht anzeigen</translation>
    </message>
    <message>
        <source>Delete Report</source>
        <translation>Bericht löschen</translation>
    </message>
</context>
<context>
    <name>carillon::CrashReportDialog</name>
    <message>
        <source>Crash Report</source>
        <translation>Absturzbericht</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>Absturzbericht</translation>
    </message>
    <message>
        <source>Carillon wrote this when it closed unexpectedly. It says where in the program that was and which commands came last. Notifications, drafts, tokens, headers, addresses and names of files are not in it.</source>
        <translation>Carillon hat diesen Bericht geschrieben, als es unerwartet beendet wurde. Er nennt die Stelle im Programm und die letzten Befehle. Benachrichtigungen, Entwürfe, Tokens, Header, Adressen und Dateinamen sind nicht darin.</translation>
    </message>
    <message>
        <source>If you report it, copy all of it and add what you did just before. It is not sent anywhere by itself.</source>
        <translation>Für eine Meldung bitte alles kopieren und ergänzen, was unmittelbar davor geschah. Von selbst wird nichts versendet.</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>carillon::Csv</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Two columns are named “%1”; each needs a name of its own.</source>
        <translation>Zwei Spalten heißen „%1“; jede braucht einen eigenen Namen.</translation>
    </message>
    <message>
        <source>The file is UTF-16; save it as “CSV UTF-8” and load it again.</source>
        <translation>Die Datei ist UTF-16; als „CSV UTF-8“ speichern und erneut laden.</translation>
    </message>
    <message>
        <source>The file is empty; its first line names the columns.</source>
        <translation>Die Datei ist leer; ihre erste Zeile benennt die Spalten.</translation>
    </message>
    <message>
        <source>The file has changed since it was loaded; load it again.</source>
        <translation>Die Datei wurde seit dem Laden geändert; bitte erneut laden.</translation>
    </message>
    <message>
        <source>Line %1 has text behind a closing quote; a quote inside a field is written twice.</source>
        <translation>Zeile %1 hat Text hinter einem schließenden Anführungszeichen; innerhalb eines Feldes wird es doppelt geschrieben.</translation>
    </message>
    <message>
        <source>The quote opened in line %1 is never closed, so all that follows is part of that row.</source>
        <translation>Das in Zeile %1 geöffnete Anführungszeichen wird nie geschlossen, alles Folgende gehört daher zu diesem Datensatz.</translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8 text; save the file as “CSV UTF-8”.</source>
        <translation>Zeile %1 ist kein UTF-8-Text; die Datei als „CSV UTF-8“ speichern.</translation>
    </message>
    <message>
        <source>Line %1 begins a row that is too long or has too many fields.</source>
        <translation>In Zeile %1 beginnt ein Datensatz, der zu lang ist oder zu viele Felder hat.</translation>
    </message>
    <message numerus="yes">
        <source>The file has more than %Ln row(s); split it.</source>
        <translation>
            <numerusform>Die Datei hat mehr als %Ln Zeile; bitte aufteilen.</numerusform>
            <numerusform>Die Datei hat mehr als %Ln Zeilen; bitte aufteilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 ends after field %2 of %3.</source>
        <translation>Zeile %1 endet nach Feld %2 von %3.</translation>
    </message>
    <message>
        <source>Line %1 has another number of fields (%2) than the first line (%3).</source>
        <translation>Zeile %1 hat eine andere Anzahl Felder (%2) als die erste Zeile (%3).</translation>
    </message>
</context>
<context>
    <name>carillon::Curl</name>
    <message>
        <source>%1 wants a value, and the line ends there.</source>
        <translation>%1 verlangt einen Wert, doch die Zeile endet dort.</translation>
    </message>
    <message>
        <source>%1 sends a form or a file; a notification&apos;s body is JSON. Put it behind --data-raw.</source>
        <translation>%1 sendet ein Formular oder eine Datei; der Body einer Benachrichtigung ist JSON. Er gehört hinter --data-raw.</translation>
    </message>
    <message>
        <source>%1 reads options from %2, which is not read here.</source>
        <translation>%1 liest Optionen aus %2; diese Quelle wird hier nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 is not obeyed: certificates are always checked.</source>
        <translation>%1 wird nicht befolgt: Zertifikate werden immer geprüft.</translation>
    </message>
    <message>
        <source>A further request follows %1; the first one is taken.</source>
        <translation>Auf %1 folgt eine weitere Anfrage; die erste wird übernommen.</translation>
    </message>
    <message>
        <source>“%1” has no colon, so it is no header; it is left out.</source>
        <translation>„%1“ hat keinen Doppelpunkt, ist also kein Header und wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1 %2 would read a file, and no file is read here; put its content in its place.</source>
        <translation>%1 %2 würde eine Datei lesen, was hier nicht geschieht; ihren Inhalt an diese Stelle setzen.</translation>
    </message>
    <message>
        <source>%1 %2 names a file of cookies, which is not read.</source>
        <translation>%1 %2 nennt eine Cookie-Datei, die nicht gelesen wird.</translation>
    </message>
    <message>
        <source>curl would ask for the password; it is taken to be empty.</source>
        <translation>curl würde nach dem Passwort fragen; es wird als leer angenommen.</translation>
    </message>
    <message>
        <source>There is no address in the line.</source>
        <translation>Die Zeile enthält keine Adresse.</translation>
    </message>
    <message>
        <source>Only http and https can be sent to, not %1.</source>
        <translation>Gesendet werden kann nur an http und https, nicht an %1.</translation>
    </message>
    <message>
        <source>The address %1 names no host.</source>
        <translation>Die Adresse %1 nennt keinen Host.</translation>
    </message>
    <message>
        <source>What follows # in the address is never sent.</source>
        <translation>Was in der Adresse auf # folgt, wird nie gesendet.</translation>
    </message>
    <message>
        <source>The path is written %1.</source>
        <translation>Der Pfad wird %1 geschrieben.</translation>
    </message>
    <message>
        <source>%1 stands there more than once; the values are joined by commas, which means the same.</source>
        <translation>%1 steht mehr als einmal da; die Werte werden durch Kommas verbunden, was dasselbe bedeutet.</translation>
    </message>
    <message>
        <source>Not known, and left out: %1.</source>
        <translation>Unbekannt und ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Left out, since it is no part of the request: %1.</source>
        <translation>Ausgelassen, weil nicht Teil der Anfrage: %1.</translation>
    </message>
    <message>
        <source>Not filled in, and as it is written: %1.</source>
        <translation>Nicht eingesetzt, sondern wie geschrieben: %1.</translation>
    </message>
    <message>
        <source>Redirections are left out.</source>
        <translation>Umleitungen werden ausgelassen.</translation>
    </message>
    <message>
        <source>What stands in front of curl is not run.</source>
        <translation>Was vor curl steht, wird nicht ausgeführt.</translation>
    </message>
    <message>
        <source>What follows the curl command is left out.</source>
        <translation>Was auf den curl-Befehl folgt, wird ausgelassen.</translation>
    </message>
    <message>
        <source>There is no curl command in the text.</source>
        <translation>Der Text enthält keinen curl-Befehl.</translation>
    </message>
    <message numerus="yes">
        <source>The body is larger than %Ln byte(s).</source>
        <translation>
            <numerusform>Der Body ist größer als %Ln Byte.</numerusform>
            <numerusform>Der Body ist größer als %Ln Bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The line has more than %Ln header(s).</source>
        <translation>
            <numerusform>Die Zeile hat mehr als %Ln Header.</numerusform>
            <numerusform>Die Zeile hat mehr als %Ln Header.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>names, and how many that are not named</extracomment>
        <translation>
            <numerusform>%1 und %Ln weiterer</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The line is longer than %Ln byte(s).</source>
        <translation>
            <numerusform>Die Zeile ist länger als %Ln Byte.</numerusform>
            <numerusform>Die Zeile ist länger als %Ln Bytes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::DesktopNotifications</name>
    <message>
        <source>The desktop does not show notifications: %1</source>
        <translation>Der Desktop zeigt keine Benachrichtigungen: %1</translation>
    </message>
    <message>
        <source>There is no session bus, over which the desktop could be reached.</source>
        <translation>Es gibt keinen Sitzungsbus, über den der Desktop erreichbar wäre.</translation>
    </message>
    <message>
        <source>This build cannot reach the desktop: it was made without D-Bus.</source>
        <translation>Diese Version kann den Desktop nicht erreichen: Sie wurde ohne D-Bus erstellt.</translation>
    </message>
</context>
<context>
    <name>carillon::DesktopNotifier</name>
    <message numerus="yes">
        <source>%Ln more notification(s)</source>
        <translation>
            <numerusform>%Ln weitere Benachrichtigung</numerusform>
            <numerusform>%Ln weitere Benachrichtigungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::DeviceLink</name>
    <message>
        <source>There is no service.</source>
        <translation>Es gibt keinen Dienst.</translation>
    </message>
</context>
<context>
    <name>carillon::Dialogs</name>
    <message>
        <source>Notifications (*.json *.http *.rest);;All files (*)</source>
        <translation>Benachrichtigungen (*.json *.http *.rest);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a notification</source>
        <translation>Benachrichtigung öffnen</translation>
    </message>
    <message>
        <source>Save the notification</source>
        <translation>Benachrichtigung speichern</translation>
    </message>
    <message>
        <source>Unsaved draft</source>
        <translation>Nicht gespeicherter Entwurf</translation>
    </message>
    <message>
        <source>The draft is not saved anywhere. Go on without it?</source>
        <translation>Der Entwurf ist nirgends gespeichert. Ohne ihn fortfahren?</translation>
    </message>
</context>
<context>
    <name>carillon::DraftDesk</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
</context>
<context>
    <name>carillon::Drafts</name>
    <message>
        <source>Drafts cannot be saved: %1.</source>
        <translation>Entwürfe können nicht gespeichert werden: %1.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>Another Carillon has the drafts; those of this one are not kept.</source>
        <translation>Die Entwürfe gehören einem anderen Carillon; die von diesem werden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>the folder cannot be written to</source>
        <translation>in den Ordner kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>it has no valid id</source>
        <translation>er hat keine gültige ID</translation>
    </message>
</context>
<context>
    <name>carillon::Envelope</name>
    <message>
        <source>A method is one word, such as POST, without blanks.</source>
        <translation>Eine Methode ist ein einzelnes Wort wie POST, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>The path begins with a slash.</source>
        <translation>Der Pfad beginnt mit einem Schrägstrich.</translation>
    </message>
    <message>
        <source>What follows # is never sent; write %23 for the character.</source>
        <translation>Was auf # folgt, wird nie gesendet; für das Zeichen %23 schreiben.</translation>
    </message>
    <message>
        <source>A URL writes this as %1</source>
        <translation>Eine URL schreibt das als %1</translation>
    </message>
    <message>
        <source>A header&apos;s name is one word of letters, digits and hyphens, without a colon.</source>
        <translation>Ein Headername ist ein Wort aus Buchstaben, Ziffern und Bindestrichen, ohne Doppelpunkt.</translation>
    </message>
    <message>
        <source>%1 is set by the connection.</source>
        <translation>%1 wird von der Verbindung gesetzt.</translation>
    </message>
    <message>
        <source>A header&apos;s value is one line without control characters.</source>
        <translation>Ein Headerwert ist eine Zeile ohne Steuerzeichen.</translation>
    </message>
    <message numerus="yes">
        <source>The path is longer than a request line of %Ln byte(s).</source>
        <translation>
            <numerusform>Der Pfad ist länger als eine Anfragezeile von %Ln Byte.</numerusform>
            <numerusform>Der Pfad ist länger als eine Anfragezeile von %Ln Bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A header is at most %Ln byte(s) long.</source>
        <translation>
            <numerusform>Ein Header ist höchstens %Ln Byte lang.</numerusform>
            <numerusform>Ein Header ist höchstens %Ln Bytes lang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A request has at most %Ln header(s).</source>
        <translation>
            <numerusform>Eine Anfrage hat höchstens %Ln Header.</numerusform>
            <numerusform>Eine Anfrage hat höchstens %Ln Header.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The headers together are at most %Ln byte(s) long.</source>
        <translation>
            <numerusform>Die Header sind zusammen höchstens %Ln Byte lang.</numerusform>
            <numerusform>Die Header sind zusammen höchstens %Ln Bytes lang.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::Failure</name>
    <message>
        <source>%1 and others</source>
        <translation>%1 und andere</translation>
    </message>
    <message>
        <source>its certificate is for %1, not for %2</source>
        <translation>das Zertifikat gilt für %1, nicht für %2</translation>
    </message>
    <message>
        <source>its certificate ended on %1</source>
        <translation>das Zertifikat ist am %1 abgelaufen</translation>
    </message>
    <message>
        <source>its certificate begins only on %1</source>
        <translation>das Zertifikat gilt erst ab %1</translation>
    </message>
    <message>
        <source>its certificate was revoked</source>
        <translation>das Zertifikat wurde widerrufen</translation>
    </message>
    <message>
        <source>its certificate is signed by itself and not among those trusted</source>
        <translation>das Zertifikat ist selbst signiert und gehört nicht zu den vertrauten</translation>
    </message>
    <message>
        <source>its certificate comes from an authority that is not trusted here</source>
        <translation>das Zertifikat stammt von einer Stelle, der hier nicht vertraut wird</translation>
    </message>
    <message>
        <source>The proxy wants a login.</source>
        <translation>Der Proxy verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>The proxy does not answer.</source>
        <translation>Der Proxy antwortet nicht.</translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <translation>Unter %1 lauscht niemand.</translation>
    </message>
    <message>
        <source>The name %1 was not found.</source>
        <translation>Der Name %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation>%1 hat die Verbindung ohne Antwort geschlossen.</translation>
    </message>
    <message>
        <source>No secure connection to %1: %2.</source>
        <translation>Keine sichere Verbindung zu %1: %2.</translation>
    </message>
    <message>
        <source>The network is not there.</source>
        <translation>Das Netzwerk ist nicht verfügbar.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation>Die Antwort von %1 ist zu groß.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 took no connection within %n s.</source>
        <translation>
            <numerusform>%1 nahm innerhalb von %n s keine Verbindung an.</numerusform>
            <numerusform>%1 nahm innerhalb von %n s keine Verbindung an.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::FaultsLink</name>
    <message>
        <source>The local service is not running.</source>
        <translation>Der lokale Dienst läuft nicht.</translation>
    </message>
    <message>
        <source>The fault is on.</source>
        <translation>Die Störung ist eingeschaltet.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>fault, whom it meets</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>carillon::FeedDesk</name>
    <message>
        <source>Delete notifications</source>
        <translation>Benachrichtigungen löschen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>CSV-Dateien</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>JSON-Dateien</translation>
    </message>
    <message>
        <source>Export the feed</source>
        <translation>Feed exportieren</translation>
    </message>
    <message numerus="yes">
        <source>That is done to at most %Ln at a time; choose or filter first.</source>
        <translation>
            <numerusform>Das geht mit höchstens %Ln auf einmal; zuerst auswählen oder filtern.</numerusform>
            <numerusform>Das geht mit höchstens %Ln auf einmal; zuerst auswählen oder filtern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln notification(s)? This cannot be undone.</source>
        <translation>
            <numerusform>%Ln Benachrichtigung löschen? Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>%Ln Benachrichtigungen löschen? Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln are copied at a time; export them to a file.</source>
        <translation>
            <numerusform>Höchstens %Ln wird auf einmal kopiert; mehr in eine Datei exportieren.</numerusform>
            <numerusform>Höchstens %Ln werden auf einmal kopiert; mehr in eine Datei exportieren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::FeedJob</name>
    <message>
        <source>That is too much for the clipboard; export it to a file.</source>
        <translation>Das ist zu viel für die Zwischenablage; in eine Datei exportieren.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: the service answered %2</source>
        <translation>%1: Der Dienst antwortete mit %2</translation>
    </message>
    <message>
        <source>Nothing was exported: %1</source>
        <translation>Nichts wurde exportiert: %1</translation>
    </message>
    <message numerus="yes">
        <source>Marking %L1 of %Ln read</source>
        <translation>
            <numerusform>%L1 von %Ln wird als gelesen markiert</numerusform>
            <numerusform>%L1 von %Ln werden als gelesen markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marking %L1 of %Ln unread</source>
        <translation>
            <numerusform>%L1 von %Ln wird als ungelesen markiert</numerusform>
            <numerusform>%L1 von %Ln werden als ungelesen markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opening %L1 of %Ln</source>
        <translation>
            <numerusform>%L1 von %Ln wird geöffnet</numerusform>
            <numerusform>%L1 von %Ln werden geöffnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismissing %L1 of %Ln</source>
        <translation>
            <numerusform>%L1 von %Ln wird verworfen</numerusform>
            <numerusform>%L1 von %Ln werden verworfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snoozing %L1 of %Ln</source>
        <translation>
            <numerusform>%L1 von %Ln wird zurückgestellt</numerusform>
            <numerusform>%L1 von %Ln werden zurückgestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %L1 of %Ln</source>
        <translation>
            <numerusform>%L1 von %Ln wird gelöscht</numerusform>
            <numerusform>%L1 von %Ln werden gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %Ln read.</source>
        <translation>
            <numerusform>%Ln als gelesen markiert.</numerusform>
            <numerusform>%Ln als gelesen markiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %Ln unread.</source>
        <translation>
            <numerusform>%Ln als ungelesen markiert.</numerusform>
            <numerusform>%Ln als ungelesen markiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opened %Ln.</source>
        <translation>
            <numerusform>%Ln geöffnet.</numerusform>
            <numerusform>%Ln geöffnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismissed %Ln.</source>
        <translation>
            <numerusform>%Ln verworfen.</numerusform>
            <numerusform>%Ln verworfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snoozed %Ln.</source>
        <translation>
            <numerusform>%Ln zurückgestellt.</numerusform>
            <numerusform>%Ln zurückgestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln.</source>
        <translation>
            <numerusform>%Ln gelöscht.</numerusform>
            <numerusform>%Ln gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copying %L1 of %Ln</source>
        <translation>
            <numerusform>%L1 von %Ln wird kopiert</numerusform>
            <numerusform>%L1 von %Ln werden kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln.</source>
        <translation>
            <numerusform>%Ln kopiert.</numerusform>
            <numerusform>%Ln kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting %L1 of %Ln</source>
        <translation>
            <numerusform>%L1 von %Ln wird exportiert</numerusform>
            <numerusform>%L1 von %Ln werden exportiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln to %1.</source>
        <translation>
            <numerusform>%Ln nach %1 exportiert.</numerusform>
            <numerusform>%Ln nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled after %L1 of %Ln.</source>
        <translation>
            <numerusform>Abgebrochen nach %L1 von %Ln.</numerusform>
            <numerusform>Abgebrochen nach %L1 von %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln: %1</source>
        <translation>
            <numerusform>Angehalten nach %Ln: %1</numerusform>
            <numerusform>Angehalten nach %Ln: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed: %1</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen: %1</numerusform>
            <numerusform>%Ln fehlgeschlagen: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::FeedLink</name>
    <message>
        <source>The service answered %1.</source>
        <translation>Der Dienst antwortete mit %1.</translation>
    </message>
</context>
<context>
    <name>carillon::FeedWalk</name>
    <message>
        <source>The service answered %1.</source>
        <translation>Der Dienst antwortete mit %1.</translation>
    </message>
    <message>
        <source>The service sent something unreadable.</source>
        <translation>Der Dienst hat etwas Unlesbares gesendet.</translation>
    </message>
</context>
<context>
    <name>carillon::FileDesk</name>
    <message>
        <source>Saving asks for another file, since this one holds more.</source>
        <translation>Beim Speichern wird nach einer anderen Datei gefragt, da diese mehr enthält.</translation>
    </message>
    <message>
        <source>It was written for %1; it goes to the target, %2.</source>
        <translation>Sie wurde für %1 geschrieben; sie geht an das Ziel, %2.</translation>
    </message>
    <message>
        <source>Pasted; Undo brings back what was there.</source>
        <translation>Eingefügt; „Rückgängig“ bringt zurück, was dort stand.</translation>
    </message>
    <message>
        <source>%1 is no longer there. What you have is kept as a draft.</source>
        <translation>%1 ist nicht mehr vorhanden. Der aktuelle Stand bleibt als Entwurf erhalten.</translation>
    </message>
    <message>
        <source>Save It Again</source>
        <translation>Erneut speichern</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>%1 changed on the disk and was read again; Undo brings back what was there.</source>
        <translation>%1 hat sich auf dem Datenträger geändert und wurde neu gelesen; „Rückgängig“ bringt zurück, was dort stand.</translation>
    </message>
    <message>
        <source>%1 changed on the disk, and so did the draft.</source>
        <translation>%1 hat sich auf dem Datenträger geändert, der Entwurf ebenfalls.</translation>
    </message>
    <message>
        <source>Load the File</source>
        <translation>Datei laden</translation>
    </message>
    <message>
        <source>Keep the Draft</source>
        <translation>Entwurf behalten</translation>
    </message>
    <message>
        <source>%1 changed on the disk since it was read.</source>
        <translation>%1 hat sich seit dem Lesen auf dem Datenträger geändert.</translation>
    </message>
    <message>
        <source>Overwrite It</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Saved the body to %1; a .http file keeps the headers.</source>
        <translation>Der Body wurde in %1 gespeichert; eine .http-Datei bewahrt die Header.</translation>
    </message>
    <message>
        <source>Saved %1, the body without its encoding.</source>
        <translation>%1 gespeichert, der Body ohne seine Codierung.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>%1 Save it to a file, or it is lost when Carillon ends.</source>
        <translation>%1 In eine Datei speichern, sonst geht es beim Beenden von Carillon verloren.</translation>
    </message>
</context>
<context>
    <name>carillon::Fix</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>As a number</source>
        <extracomment>a button that repairs: writes the value as a number</extracomment>
        <translation>Als Zahl</translation>
    </message>
    <message>
        <source>Use %1 s</source>
        <translation>%1 s verwenden</translation>
    </message>
    <message>
        <source>Write it in full</source>
        <extracomment>a button that repairs: writes a date and time with all its parts</extracomment>
        <translation>Ausschreiben</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Add iOS</source>
        <translation>iOS ergänzen</translation>
    </message>
    <message>
        <source>Use the sample host</source>
        <translation>Host des Beispiels</translation>
    </message>
    <message>
        <source>Add title</source>
        <translation>Titel ergänzen</translation>
    </message>
    <message>
        <source>Use iOS</source>
        <extracomment>a button that repairs: puts iOS in its place</extracomment>
        <translation>iOS verwenden</translation>
    </message>
    <message>
        <source>Add payload</source>
        <translation>payload ergänzen</translation>
    </message>
    <message>
        <source>Use POST</source>
        <translation>POST verwenden</translation>
    </message>
    <message>
        <source>Documented path</source>
        <extracomment>a button that repairs: puts in the documented path</extracomment>
        <translation>Dokumentierter Pfad</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <extracomment>a button that repairs: lets it expire then</extracomment>
        <translation>
            <numerusform>In %n Tag</numerusform>
            <numerusform>In %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::HelpDesk</name>
    <message>
        <source>The details of this version are on the clipboard, for your report.</source>
        <translation>Die Details dieser Version sind in der Zwischenablage, für die Meldung.</translation>
    </message>
</context>
<context>
    <name>carillon::History</name>
    <message>
        <source>What is sent cannot be kept: %1.</source>
        <translation>Gesendetes kann nicht aufbewahrt werden: %1.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>Another Carillon has the list of what was sent; what this one sends is not kept.</source>
        <translation>Die Liste des Gesendeten gehört einem anderen Carillon; was dieses sendet, wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>the folder cannot be written to</source>
        <translation>in den Ordner kann nicht geschrieben werden</translation>
    </message>
</context>
<context>
    <name>carillon::HistoryLink</name>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>name, time, target</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>A request is under way; wait for it, or cancel it with Esc.</source>
        <translation>Eine Anfrage läuft; darauf warten oder sie mit Esc abbrechen.</translation>
    </message>
    <message>
        <source>Nothing was sent: “%1” is no longer among the targets.</source>
        <translation>Nichts wurde gesendet: „%1“ ist nicht mehr unter den Zielen.</translation>
    </message>
    <message>
        <source>The local service is not running.</source>
        <translation>Der lokale Dienst läuft nicht.</translation>
    </message>
    <message>
        <source>Sent to the address that “%1” has now, %2.</source>
        <translation>An die jetzige Adresse von „%1“ gesendet, %2.</translation>
    </message>
    <message>
        <source>Sent without %1, which is not kept.</source>
        <translation>Ohne %1 gesendet, da dies nicht aufbewahrt wird.</translation>
    </message>
    <message>
        <source>Choose two to compare, or one that has another before it.</source>
        <translation>Zum Vergleichen zwei auswählen oder eines, vor dem ein weiteres steht.</translation>
    </message>
    <message>
        <source>Choose first what to remove from the sent.</source>
        <translation>Zuerst auswählen, was aus dem Gesendeten entfernt werden soll.</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Forget everything that was sent? This cannot be undone.</source>
        <translation>Alles Gesendete vergessen? Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
</context>
<context>
    <name>carillon::HttpFile</name>
    <message>
        <source>The file is too large.</source>
        <translation>Die Datei ist zu groß.</translation>
    </message>
    <message>
        <source>A variable is written @name = value.</source>
        <translation>Eine Variable wird @name = Wert geschrieben.</translation>
    </message>
    <message>
        <source>The file holds too many variables.</source>
        <translation>Die Datei enthält zu viele Variablen.</translation>
    </message>
    <message>
        <source>A request begins with a line such as POST https://host/path.</source>
        <translation>Eine Anfrage beginnt mit einer Zeile wie POST https://host/path.</translation>
    </message>
    <message>
        <source>The address holds a blank or a control character.</source>
        <translation>Die Adresse enthält ein Leer- oder Steuerzeichen.</translation>
    </message>
    <message>
        <source>The address must be http or https with a host and no user&apos;s name.</source>
        <translation>Die Adresse muss http oder https sein, mit Host und ohne Benutzernamen.</translation>
    </message>
    <message>
        <source>A header is written Name: value; the body follows an empty line.</source>
        <translation>Ein Header wird Name: Wert geschrieben; der Body folgt nach einer Leerzeile.</translation>
    </message>
    <message>
        <source>A header holds a control character.</source>
        <translation>Ein Header enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>Scripts are not run; take this part out.</source>
        <translation>Skripte werden nicht ausgeführt; diesen Teil entfernen.</translation>
    </message>
    <message>
        <source>A body is not read from another file; put it here.</source>
        <translation>Ein Body wird nicht aus einer anderen Datei gelesen; er gehört hierher.</translation>
    </message>
    <message>
        <source>No variable is named %1.</source>
        <translation>Keine Variable heißt %1.</translation>
    </message>
    <message>
        <source>The variables fill in too much text.</source>
        <translation>Die Variablen setzen zu viel Text ein.</translation>
    </message>
    <message numerus="yes">
        <source>The line is longer than %Ln byte(s).</source>
        <translation>
            <numerusform>Die Zeile ist länger als %Ln Byte.</numerusform>
            <numerusform>Die Zeile ist länger als %Ln Bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file holds more than %Ln request(s).</source>
        <translation>
            <numerusform>Die Datei enthält mehr als %Ln Anfrage.</numerusform>
            <numerusform>Die Datei enthält mehr als %Ln Anfragen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The request has more than %Ln header(s).</source>
        <translation>
            <numerusform>Die Anfrage hat mehr als %Ln Header.</numerusform>
            <numerusform>Die Anfrage hat mehr als %Ln Header.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The headers are larger than %Ln byte(s).</source>
        <translation>
            <numerusform>Die Header sind größer als %Ln Byte.</numerusform>
            <numerusform>Die Header sind größer als %Ln Bytes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::InstanceDesk</name>
    <message>
        <source>Carillon is running already, so these options take no effect: %1</source>
        <translation>Carillon läuft bereits, daher bleiben diese Optionen ohne Wirkung: %1</translation>
    </message>
    <message>
        <source>Carillon is running already, but does not answer.</source>
        <translation>Carillon läuft bereits, antwortet aber nicht.</translation>
    </message>
    <message>
        <source>It may be busy. Try again in a moment, or end it first. Drafts and feed are safe.</source>
        <translation>Vielleicht ist es beschäftigt. Gleich noch einmal versuchen oder es zuerst beenden. Entwürfe und Feed sind sicher.</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 is opened when the dialog is closed.</source>
        <translation>%1 wird geöffnet, sobald der Dialog geschlossen ist.</translation>
    </message>
</context>
<context>
    <name>carillon::KeychainSecrets</name>
    <message>
        <source>The system&apos;s keychain does not take secrets (%1), so they are kept for this run only.</source>
        <translation>Der Schlüsselbund des Systems nimmt keine Geheimnisse an (%1), sie werden daher nur für diese Sitzung behalten.</translation>
    </message>
</context>
<context>
    <name>carillon::MainWindow</name>
    <message>
        <source>Carillon</source>
        <translation>Carillon</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Copy as</source>
        <translation>K&amp;opieren als</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Sen&amp;t</source>
        <extracomment>a menu about what was sent</extracomment>
        <translation>&amp;Gesendet</translation>
    </message>
    <message>
        <source>&amp;Devices</source>
        <translation>&amp;Geräte</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>%1[*] – Carillon</source>
        <translation>%1[*] – Carillon</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>Diese &amp;Liste leeren</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>carillon::Palette</name>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>recent file</source>
        <translation>zuletzt benutzte Datei</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>sample that is refused</source>
        <translation>abgelehntes Beispiel</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
</context>
<context>
    <name>carillon::Paste</name>
    <message>
        <source>This is JSON, not a request; paste it into the JSON view.</source>
        <translation>Das ist JSON, keine Anfrage; in die JSON-Ansicht einfügen.</translation>
    </message>
    <message>
        <source>This is a program; a curl command line or .http text can be read.</source>
        <translation>Das ist ein Programm; lesbar sind eine curl-Befehlszeile oder .http-Text.</translation>
    </message>
    <message>
        <source>This is neither a curl command line nor .http text.</source>
        <translation>Das ist weder eine curl-Befehlszeile noch .http-Text.</translation>
    </message>
    <message>
        <source>The body is not %1 coded, though its header says so.</source>
        <translation>Der Body ist nicht %1-codiert, obwohl sein Header es angibt.</translation>
    </message>
    <message>
        <source>The body is not UTF-8 text.</source>
        <translation>Der Body ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>Lines of the body end in LF now, where they ended in CR LF.</source>
        <translation>Die Zeilen des Body enden jetzt mit LF statt mit CR LF.</translation>
    </message>
    <message>
        <source>The path is written %1.</source>
        <translation>Der Pfad wird %1 geschrieben.</translation>
    </message>
    <message>
        <source>There is no request in the text.</source>
        <translation>Der Text enthält keine Anfrage.</translation>
    </message>
    <message>
        <source>Authorization is the target&apos;s; the text has none.</source>
        <translation>Authorization kommt vom Ziel; der Text hat keines.</translation>
    </message>
    <message numerus="yes">
        <source>The body is larger than %Ln byte(s).</source>
        <translation>
            <numerusform>Der Body ist größer als %Ln Byte.</numerusform>
            <numerusform>Der Body ist größer als %Ln Bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first of %Ln request(s) is taken.</source>
        <translation>
            <numerusform>Die erste von %Ln Anfrage wird übernommen.</numerusform>
            <numerusform>Die erste von %Ln Anfragen wird übernommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::Place</name>
    <message>
        <source>%1 is a file, not a folder.</source>
        <translation>%1 ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>%1 is on another machine (%2), where the feed would not be safe. Choose a folder on this one.</source>
        <translation>%1 liegt auf einem anderen Rechner (%2), wo der Feed nicht sicher wäre. Einen Ordner auf diesem auswählen.</translation>
    </message>
    <message>
        <source>Nothing can be written to %1.</source>
        <translation>In %1 kann nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>That is not the whole path of a folder.</source>
        <translation>Das ist nicht der vollständige Pfad eines Ordners.</translation>
    </message>
    <message>
        <source>Another Carillon is using %1.</source>
        <translation>Ein anderes Carillon benutzt %1.</translation>
    </message>
    <message>
        <source>It will be made. %1 free.</source>
        <translation>Er wird angelegt. %1 frei.</translation>
    </message>
    <message>
        <source>It holds a feed already, which the next start shows. %1 in use, %2 free.</source>
        <translation>Er enthält bereits einen Feed, den der nächste Start zeigt. %1 belegt, %2 frei.</translation>
    </message>
    <message>
        <source>%1 in use, %2 free.</source>
        <translation>%1 belegt, %2 frei.</translation>
    </message>
    <message>
        <source>%1 cannot be made.</source>
        <translation>%1 kann nicht angelegt werden.</translation>
    </message>
</context>
<context>
    <name>carillon::PreferencesDesk</name>
    <message>
        <source>Port %1 is in use by another program.</source>
        <translation>Port %1 wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>Nothing can listen on port %1: %2.</source>
        <translation>Auf Port %1 kann nicht gelauscht werden: %2.</translation>
    </message>
    <message>
        <source>The command line asked for --theme %1 in this run; another choice is kept.</source>
        <translation>Die Befehlszeile verlangte für diese Sitzung --theme %1; eine andere Wahl bleibt gespeichert.</translation>
    </message>
    <message>
        <source>The command line says --port %1, which decides in this run; what is chosen here takes effect without it.</source>
        <translation>Die Befehlszeile gibt --port %1 vor, was für diese Sitzung gilt; die Wahl hier wirkt ohne diese Option.</translation>
    </message>
    <message>
        <source>The command line says --store %1, which decides in this run; what is chosen here takes effect without it.</source>
        <translation>Die Befehlszeile gibt --store %1 vor, was für diese Sitzung gilt; die Wahl hier wirkt ohne diese Option.</translation>
    </message>
    <message>
        <source>The next start uses the new storage place.</source>
        <translation>Der nächste Start verwendet den neuen Speicherort.</translation>
    </message>
    <message>
        <source>The next start uses the new language.</source>
        <translation>Der nächste Start verwendet die neue Sprache.</translation>
    </message>
    <message>
        <source>The preferences cannot be written; they hold for this run only.</source>
        <translation>Die Einstellungen können nicht geschrieben werden; sie gelten nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program; the service listens on %2.</source>
        <translation>Port %1 wird von einem anderen Programm benutzt; der Dienst lauscht auf %2.</translation>
    </message>
</context>
<context>
    <name>carillon::ReceiverDesk</name>
    <message>
        <source>It refuses the control token.</source>
        <translation>Es lehnt das Steuertoken ab.</translation>
    </message>
    <message>
        <source>There is no Carillon: it answered %1.</source>
        <translation>Dort ist kein Carillon: Die Antwort war %1.</translation>
    </message>
</context>
<context>
    <name>carillon::SecretStore</name>
    <message>
        <source>This program was built without a keychain, so secrets are kept for this run only.</source>
        <translation>Dieses Programm wurde ohne Schlüsselbund erstellt, Geheimnisse werden daher nur für diese Sitzung behalten.</translation>
    </message>
</context>
<context>
    <name>carillon::SendMany</name>
    <message>
        <source>The local service is not running.</source>
        <translation>Der lokale Dienst läuft nicht.</translation>
    </message>
</context>
<context>
    <name>carillon::Service</name>
    <message>
        <source>The service answered %1.</source>
        <translation>Der Dienst antwortete mit %1.</translation>
    </message>
</context>
<context>
    <name>carillon::ServiceMenu</name>
    <message>
        <source>Serv&amp;ice</source>
        <translation>D&amp;ienst</translation>
    </message>
    <message>
        <source>&amp;Faults</source>
        <translation>Stö&amp;rungen</translation>
    </message>
    <message>
        <source>&amp;Traffic</source>
        <translation>Daten&amp;verkehr</translation>
    </message>
</context>
<context>
    <name>carillon::Session</name>
    <message>
        <source>Local service</source>
        <translation>Lokaler Dienst</translation>
    </message>
    <message>
        <source>%1 The feed is kept in memory for now. (%2)</source>
        <translation>%1 Der Feed wird vorerst im Arbeitsspeicher gehalten. (%2)</translation>
    </message>
    <message>
        <source>Deleted; Ctrl+Z in the list of drafts puts it back.</source>
        <translation>Gelöscht; Ctrl+Z in der Entwurfsliste stellt ihn wieder her.</translation>
    </message>
    <message>
        <source>The local service is not running.</source>
        <translation>Der lokale Dienst läuft nicht.</translation>
    </message>
    <message>
        <source>Copied; put the token in the place of TOKEN.</source>
        <translation>Kopiert; TOKEN durch das Token ersetzen.</translation>
    </message>
    <message>
        <source>Copied; paste it into a terminal.</source>
        <translation>Kopiert; in ein Terminal einfügen.</translation>
    </message>
    <message>
        <source>Copied as %1.</source>
        <translation>Als %1 kopiert.</translation>
    </message>
</context>
<context>
    <name>carillon::Shell</name>
    <message>
        <source>Line %1 holds a zero byte, which no command line can carry.</source>
        <translation>Zeile %1 enthält ein Nullbyte, das keine Befehlszeile übergeben kann.</translation>
    </message>
    <message>
        <source>The quote %1 in line %2 is never closed.</source>
        <translation>Das Anführungszeichen %1 in Zeile %2 wird nie geschlossen.</translation>
    </message>
    <message>
        <source>Line %1 has a command inside, which is not run; put its output in its place.</source>
        <translation>Zeile %1 enthält einen Befehl, der nicht ausgeführt wird; seine Ausgabe an diese Stelle setzen.</translation>
    </message>
    <message>
        <source>A quote is never closed.</source>
        <translation>Ein Anführungszeichen wird nie geschlossen.</translation>
    </message>
</context>
<context>
    <name>carillon::StatusStrip</name>
    <message>
        <source>Copy the service&apos;s address</source>
        <translation>Adresse des Dienstes kopieren</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>Kein Dienst</translation>
    </message>
    <message>
        <source>The local service is listening here</source>
        <translation>Hier lauscht der lokale Dienst</translation>
    </message>
    <message>
        <source>Not connected to the service</source>
        <translation>Nicht mit dem Dienst verbunden</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Adresse kopiert</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message>
        <source>real time %1</source>
        <translation>Echtzeit %1</translation>
    </message>
    <message>
        <source>clock paused at %1</source>
        <translation>Uhr angehalten bei %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln Gerät</numerusform>
            <numerusform>%Ln Geräte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in feed</source>
        <translation>
            <numerusform>%Ln im Feed</numerusform>
            <numerusform>%Ln im Feed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln Warnung</numerusform>
            <numerusform>%Ln Warnungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::TargetDesk</name>
    <message>
        <source>Fill in the client secret first.</source>
        <translation>Zuerst das Clientgeheimnis ausfüllen.</translation>
    </message>
    <message>
        <source>Fill in the token first.</source>
        <translation>Zuerst das Token ausfüllen.</translation>
    </message>
    <message>
        <source>The client secret for “%1”:</source>
        <translation>Clientgeheimnis für „%1“:</translation>
    </message>
    <message>
        <source>The token for “%1”:</source>
        <translation>Token für „%1“:</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Clientgeheimnis</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Nothing was sent: there is no secret.</source>
        <translation>Nichts wurde gesendet: Es gibt kein Geheimnis.</translation>
    </message>
</context>
<context>
    <name>carillon::TargetProfile</name>
    <message>
        <source>“%1” is not the name of a header.</source>
        <translation>„%1“ ist kein Headername.</translation>
    </message>
    <message>
        <source>The value of %1 holds a control character.</source>
        <translation>Der Wert von %1 enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>%1 is set by Carillon; it cannot be an extra header.</source>
        <translation>%1 wird von Carillon gesetzt und kann kein zusätzlicher Header sein.</translation>
    </message>
    <message>
        <source>An address is missing, such as https://graph.example.com.</source>
        <translation>Es fehlt eine Adresse wie https://graph.example.com.</translation>
    </message>
    <message>
        <source>This is not an http or https address.</source>
        <translation>Das ist keine http- oder https-Adresse.</translation>
    </message>
    <message>
        <source>An address must not hold a name or password.</source>
        <translation>Eine Adresse darf weder Name noch Passwort enthalten.</translation>
    </message>
    <message>
        <source>An address must not hold a query or a fragment.</source>
        <translation>Eine Adresse darf weder Abfrage noch Fragment enthalten.</translation>
    </message>
    <message>
        <source>Only scheme, host and port: the path is that of the API.</source>
        <translation>Nur Schema, Host und Port: Der Pfad ist der der API.</translation>
    </message>
    <message>
        <source>The token goes over the network in clear text; use https.</source>
        <translation>Das Token geht im Klartext über das Netzwerk; https verwenden.</translation>
    </message>
    <message>
        <source>The client secret goes over the network in clear text; use https.</source>
        <translation>Das Clientgeheimnis geht im Klartext über das Netzwerk; https verwenden.</translation>
    </message>
    <message>
        <source>The client id is missing.</source>
        <translation>Die Client-ID fehlt.</translation>
    </message>
    <message>
        <source>The scope is missing, such as https://graph.microsoft.com/.default.</source>
        <translation>Der Scope fehlt, etwa https://graph.microsoft.com/.default.</translation>
    </message>
    <message>
        <source>It holds a control character.</source>
        <translation>Es enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>Choose the file with the certificate.</source>
        <translation>Die Datei mit dem Zertifikat auswählen.</translation>
    </message>
    <message>
        <source>Certificates are not verified: whoever is on the way can read and change what is sent, the token included.</source>
        <translation>Zertifikate werden nicht geprüft: Wer auf dem Weg sitzt, kann Gesendetes lesen und ändern, auch das Token.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Es fehlt ein Name.</translation>
    </message>
</context>
<context>
    <name>carillon::TargetSending</name>
    <message>
        <source>asking for a token</source>
        <translation>Token wird angefordert</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>sending, attempt %1</source>
        <translation>wird gesendet, Versuch %1</translation>
    </message>
    <message>
        <source>waiting %1 s (Retry-After)</source>
        <translation>wartet %1 s (Retry-After)</translation>
    </message>
    <message>
        <source>waiting %1 s</source>
        <translation>wartet %1 s</translation>
    </message>
    <message>
        <source>The target is not complete: %1</source>
        <translation>Das Ziel ist nicht vollständig: %1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>carillon::Targets</name>
    <message>
        <source>in clear text</source>
        <translation>im Klartext</translation>
    </message>
    <message>
        <source>over TLS that is not verified</source>
        <translation>über nicht geprüftes TLS</translation>
    </message>
    <message>
        <source>over TLS</source>
        <translation>über TLS</translation>
    </message>
    <message>
        <source>%1 answers %2.</source>
        <translation>%1 antwortet %2.</translation>
    </message>
    <message>
        <source>%1 answers %2 and takes the token.</source>
        <translation>%1 antwortet %2 und nimmt das Token an.</translation>
    </message>
    <message>
        <source>%1 answers %2, but wants a token.</source>
        <translation>%1 antwortet %2, verlangt aber ein Token.</translation>
    </message>
    <message>
        <source>%1 answers %2, but refuses the token.</source>
        <translation>%1 antwortet %2, lehnt aber das Token ab.</translation>
    </message>
    <message>
        <source>%1 answers %2, with %3 to a request that creates nothing.</source>
        <translation>%1 antwortet %2, mit %3 auf eine Anfrage, die nichts anlegt.</translation>
    </message>
</context>
<context>
    <name>carillon::Template</name>
    <message>
        <source>Line %1 of the draft: no column is named “%2”.</source>
        <translation>Zeile %1 des Entwurfs: Keine Spalte heißt „%2“.</translation>
    </message>
    <message>
        <source>Line %1 of the draft: {{%2}} stands outside of quotes, and its value is empty.</source>
        <translation>Zeile %1 des Entwurfs: {{%2}} steht außerhalb von Anführungszeichen, und sein Wert ist leer.</translation>
    </message>
    <message>
        <source>Line %1 of the draft: {{%2}} stands outside of quotes, and “%3” is no number, true, false or null.</source>
        <translation>Zeile %1 des Entwurfs: {{%2}} steht außerhalb von Anführungszeichen, und „%3“ ist weder Zahl noch true, false oder null.</translation>
    </message>
</context>
<context>
    <name>carillon::TlsTrust</name>
    <message>
        <source>The certificate file cannot be read: %1</source>
        <translation>Die Zertifikatsdatei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The certificate file is too large.</source>
        <translation>Die Zertifikatsdatei ist zu groß.</translation>
    </message>
    <message>
        <source>There is no certificate in PEM form in that file.</source>
        <translation>Die Datei enthält kein Zertifikat im PEM-Format.</translation>
    </message>
</context>
<context>
    <name>carillon::ToolStrip</name>
    <message>
        <source>TLS not verified</source>
        <translation>TLS ungeprüft</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>This target&apos;s certificate is not verified: whoever is on the way can read and change what is sent.</source>
        <translation>Das Zertifikat dieses Ziels wird nicht geprüft: Wer auf dem Weg sitzt, kann Gesendetes lesen und ändern.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
</context>
<context>
    <name>carillon::TrafficLink</name>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>method, time, status</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>The last ones are still being sent.</source>
        <translation>Die letzten werden noch gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent: the service no longer holds the whole body of each of them.</source>
        <translation>Nichts wurde gesendet: Der Dienst hat nicht mehr von allen den ganzen Body.</translation>
    </message>
    <message>
        <source>The local service is not running.</source>
        <translation>Der lokale Dienst läuft nicht.</translation>
    </message>
    <message>
        <source>Copied; paste it into a terminal.</source>
        <translation>Kopiert; in ein Terminal einfügen.</translation>
    </message>
    <message>
        <source>Export the traffic</source>
        <translation>Datenverkehr exportieren</translation>
    </message>
    <message>
        <source>HTTP archives (*.har);;All files (*)</source>
        <translation>HTTP-Archive (*.har);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s) exported.</source>
        <translation>
            <numerusform>%Ln Austausch exportiert.</numerusform>
            <numerusform>%Ln Austausche exportiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::WelcomeDesk</name>
    <message>
        <source>Help &gt; Show the First Steps brings them back.</source>
        <translation>„Hilfe &gt; Erste Schritte zeigen“ bringt sie zurück.</translation>
    </message>
    <message>
        <source>Carillon was updated to version %1.</source>
        <translation>Carillon wurde auf Version %1 aktualisiert.</translation>
    </message>
    <message>
        <source>What’s New</source>
        <translation>Neuerungen</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a notice</comment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>carillon::client::SendLane</name>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation>Die Antwort von %1 ist zu groß.</translation>
    </message>
    <message>
        <source>%1 answered something that is not HTTP.</source>
        <translation>%1 antwortete etwas, das kein HTTP ist.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <translation>Unter %1 lauscht niemand.</translation>
    </message>
    <message>
        <source>The name %1 was not found.</source>
        <translation>Der Name %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation>%1 hat die Verbindung ohne Antwort geschlossen.</translation>
    </message>
    <message>
        <source>No secure connection: %1</source>
        <translation>Keine sichere Verbindung: %1</translation>
    </message>
</context>
<context>
    <name>carillon::client::Sender</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>carillon::client::TokenSource</name>
    <message>
        <source>the client id or its secret is wrong</source>
        <translation>die Client-ID oder ihr Geheimnis ist falsch</translation>
    </message>
    <message>
        <source>it does not know the scope</source>
        <translation>der Scope ist dort nicht bekannt</translation>
    </message>
    <message>
        <source>client credentials are not allowed for this client</source>
        <translation>Clientanmeldedaten sind für diesen Client nicht erlaubt</translation>
    </message>
    <message>
        <source>it does not understand the request</source>
        <translation>die Anfrage wird dort nicht verstanden</translation>
    </message>
    <message>
        <source>No token from %1: %2.</source>
        <translation>Kein Token von %1: %2.</translation>
    </message>
    <message>
        <source>it answered %1</source>
        <translation>die Antwort war %1</translation>
    </message>
    <message>
        <source>its answer holds none that can be used</source>
        <translation>die Antwort enthält kein brauchbares</translation>
    </message>
    <message>
        <source>its token is of another kind than Bearer</source>
        <translation>das Token ist von anderer Art als Bearer</translation>
    </message>
</context>
<context>
    <name>carillon::clock</name>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Fallback</translation>
    </message>
    <message>
        <source>Fallback on %1</source>
        <translation>Fallback auf %1</translation>
    </message>
    <message>
        <source>End of display</source>
        <translation>Ende der Anzeige</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Removal</source>
        <translation>Entfernung</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation>in %1 s</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>in %1 min</translation>
    </message>
    <message>
        <source>in %1 h</source>
        <translation>in %1 h</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>event, time until then</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source> · “%1”</source>
        <translation> · „%1“</translation>
    </message>
    <message>
        <source>Nothing is due: no notification waits for anything.</source>
        <translation>Nichts ist fällig: Keine Benachrichtigung wartet auf etwas.</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln Tag</numerusform>
            <numerusform>in %Ln Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::clock::ClockButton</name>
    <message>
        <source>real time</source>
        <translation>Echtzeit</translation>
    </message>
    <message>
        <source>paused %1</source>
        <translation>angehalten %1</translation>
    </message>
    <message>
        <source>Clock: %1</source>
        <translation>Uhr: %1</translation>
    </message>
    <message>
        <source>The service&apos;s clock is the machine&apos;s. Pause it to move it.</source>
        <translation>Die Uhr des Dienstes ist die des Rechners. Zum Verstellen anhalten.</translation>
    </message>
    <message>
        <source>The service&apos;s clock stands still at %1 UTC.</source>
        <translation>Die Uhr des Dienstes steht bei %1 UTC still.</translation>
    </message>
</context>
<context>
    <name>carillon::clock::ClockDialog</name>
    <message>
        <source>Set the Clock</source>
        <translation>Uhr stellen</translation>
    </message>
    <message>
        <source>Date and time, local</source>
        <translation>Datum und Uhrzeit, lokal</translation>
    </message>
    <message>
        <source>&amp;Date and time, local</source>
        <translation>&amp;Datum und Uhrzeit, lokal</translation>
    </message>
    <message>
        <source>The service&apos;s clock stands still there. What is due until then happens at once.</source>
        <translation>Die Uhr des Dienstes bleibt dort stehen. Was bis dahin fällig ist, geschieht sofort.</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Stellen</translation>
    </message>
    <message>
        <source>in UTC: %1</source>
        <translation>in UTC: %1</translation>
    </message>
</context>
<context>
    <name>carillon::composer::ComposerForm</name>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>required, such as app.contoso.com</source>
        <translation>erforderlich, etwa app.contoso.com</translation>
    </message>
    <message>
        <source>Notification id</source>
        <translation>Benachrichtigungs-ID</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>at least one of visual and raw</source>
        <translation>mindestens visuell oder roh</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Raw content</source>
        <translation>Rohinhalt</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plattformen</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>On display for</source>
        <translation>Anzeigedauer</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Ablauf</translation>
    </message>
</context>
<context>
    <name>carillon::composer::ComposerPane</name>
    <message>
        <source>View of the draft</source>
        <translation>Ansicht des Entwurfs</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Native</source>
        <translation>Nativ</translation>
    </message>
</context>
<context>
    <name>carillon::composer::DiagnosticPopup</name>
    <message>
        <source>The service accepts it all the same.</source>
        <translation>Der Dienst nimmt es trotzdem an.</translation>
    </message>
    <message>
        <source>The service would answer %1.</source>
        <translation>Der Dienst würde mit %1 antworten.</translation>
    </message>
    <message>
        <source>The service would answer %1, %2.</source>
        <translation>Der Dienst würde mit %1 antworten, %2.</translation>
    </message>
    <message>
        <source>The body</source>
        <translation>Der Body</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>One of %1.</source>
        <translation>Eines von %1.</translation>
    </message>
    <message>
        <source>required, %1</source>
        <translation>erforderlich, %1</translation>
    </message>
</context>
<context>
    <name>carillon::composer::ExpirationField</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Choose when it expires</source>
        <translation>Ablauf auswählen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln Tag</numerusform>
            <numerusform>in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>in %Ln Stunde</numerusform>
            <numerusform>in %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>in %Ln Minute</numerusform>
            <numerusform>in %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln second(s)</source>
        <translation>
            <numerusform>in %Ln Sekunde</numerusform>
            <numerusform>in %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>vor %Ln Stunde</numerusform>
            <numerusform>vor %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>vor %Ln Minute</numerusform>
            <numerusform>vor %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) ago</source>
        <translation>
            <numerusform>vor %Ln Sekunde</numerusform>
            <numerusform>vor %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s) when left out</source>
        <translation>
            <numerusform>ohne Angabe in %n Tag</numerusform>
            <numerusform>ohne Angabe in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n hour(s)</source>
        <translation>
            <numerusform>+%n Stunde</numerusform>
            <numerusform>+%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n day(s)</source>
        <translation>
            <numerusform>+%n Tag</numerusform>
            <numerusform>+%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · at most %n day(s)</source>
        <comment>how far ahead, the limit</comment>
        <translation>
            <numerusform>%1 · höchstens %n Tag</numerusform>
            <numerusform>%1 · höchstens %n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::composer::FallbackSection</name>
    <message>
        <source>Fallback on iOS</source>
        <translation>Fallback auf iOS</translation>
    </message>
    <message>
        <source>needs raw content with high priority</source>
        <translation>braucht Rohinhalt mit hoher Priorität</translation>
    </message>
    <message>
        <source>Show after</source>
        <translation>Anzeigen nach</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Fallback title</source>
        <translation>Fallback-Titel</translation>
    </message>
    <message>
        <source>Fallback body</source>
        <translation>Fallback-Text</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>carillon::composer::FindBar</name>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Suchtext</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>match case, on a button</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match case (Alt+C)</source>
        <translation>Groß-/Kleinschreibung beachten (Alt+C)</translation>
    </message>
    <message>
        <source>“W”</source>
        <comment>whole words, on a button</comment>
        <translation>„W“</translation>
    </message>
    <message>
        <source>Whole words (Alt+W)</source>
        <translation>Ganze Wörter (Alt+W)</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Voriger Treffer (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Text to put in its place</source>
        <translation>Ersatztext</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Replace this match</source>
        <translation>Diesen Treffer ersetzen</translation>
    </message>
    <message>
        <source>Replace &amp;All</source>
        <translation>&amp;Alle ersetzen</translation>
    </message>
    <message>
        <source>Replace every match, in one step</source>
        <translation>Alle Treffer in einem Schritt ersetzen</translation>
    </message>
    <message>
        <source>%L1 or more</source>
        <translation>%L1 oder mehr</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>%L1 of %2</source>
        <comment>of so many matches</comment>
        <translation>%L1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::composer::FindingsModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, then the platforms it is about</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>carillon::composer::FormField</name>
    <message>
        <source>Too long to edit here; the JSON view has all of it.</source>
        <translation>Zu lang, um hier bearbeitet zu werden; die JSON-Ansicht enthält alles.</translation>
    </message>
</context>
<context>
    <name>carillon::composer::HeadersDelegate</name>
    <message>
        <source>Header&apos;s name</source>
        <translation>Name des Headers</translation>
    </message>
    <message>
        <source>Header&apos;s value</source>
        <translation>Wert des Headers</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
</context>
<context>
    <name>carillon::composer::HeadersModel</name>
    <message>
        <source>as the target asks for</source>
        <translation>wie vom Ziel verlangt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>not sent</source>
        <extracomment>a header that is left out</extracomment>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>. Error: %1</source>
        <translation>. Fehler: %1</translation>
    </message>
    <message>
        <source>. Warning: %1</source>
        <translation>. Warnung: %1</translation>
    </message>
    <message>
        <source>Add a header…</source>
        <translation>Header hinzufügen…</translation>
    </message>
    <message>
        <source>%1 is there already; change its value.</source>
        <translation>%1 ist schon vorhanden; den Wert dort ändern.</translation>
    </message>
</context>
<context>
    <name>carillon::composer::HeadersTable</name>
    <message>
        <source>Headers of the request</source>
        <translation>Header der Anfrage</translation>
    </message>
</context>
<context>
    <name>carillon::composer::HttpView</name>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Method, path, headers and encoding as the target asks for</source>
        <translation>Methode, Pfad, Header und Codierung wie vom Ziel verlangt</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste a curl command line or .http text (Ctrl+Shift+V)</source>
        <translation>Eine curl-Befehlszeile oder .http-Text einfügen (Ctrl+Shift+V)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Path and query</source>
        <translation>Pfad und Abfrage</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>Copy the request as a command line or a program</source>
        <translation>Die Anfrage als Befehlszeile oder Programm kopieren</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Return edits, Delete takes out or restores</source>
        <translation>Return bearbeitet, Delete entfernt oder stellt wieder her</translation>
    </message>
    <message>
        <source>Show token</source>
        <translation>Token zeigen</translation>
    </message>
    <message>
        <source>Show tokens and cookies as they are sent</source>
        <translation>Token und Cookies zeigen, wie sie gesendet werden</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Show the body byte by byte</source>
        <translation>Den Body Byte für Byte zeigen</translation>
    </message>
    <message>
        <source>Encoding of the body</source>
        <translation>Codierung des Body</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no content coding</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codierung</translation>
    </message>
    <message>
        <source>Body as it is sent</source>
        <translation>Body, wie er gesendet wird</translation>
    </message>
    <message>
        <source>The connection adds Host %1, Content-Length %2, and where there is none, Connection, User-Agent, Accept-Encoding and Accept-Language.</source>
        <translation>Die Verbindung ergänzt Host %1, Content-Length %2 und, wo sie fehlen, Connection, User-Agent, Accept-Encoding und Accept-Language.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <comment>of the body</comment>
        <translation>
            <numerusform>%Ln Byte</numerusform>
            <numerusform>%Ln Bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s), sent as %L1</source>
        <comment>of the body</comment>
        <translation>
            <numerusform>%Ln Byte, als %L1 gesendet</numerusform>
            <numerusform>%Ln Bytes, als %L1 gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %Ln more byte(s)</source>
        <translation>
            <numerusform>… %Ln weiteres Byte</numerusform>
            <numerusform>… %Ln weitere Bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::composer::JsonCompleter</name>
    <message>
        <source>What may stand here</source>
        <translation>Was hier stehen darf</translation>
    </message>
</context>
<context>
    <name>carillon::composer::JsonEditor</name>
    <message>
        <source>JSON of the notification</source>
        <translation>JSON der Benachrichtigung</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>A&amp;usschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>What May Stand &amp;Here</source>
        <translation>Was &amp;hier stehen darf</translation>
    </message>
    <message>
        <source>&amp;Fold or Unfold</source>
        <translation>Ein- oder ausk&amp;lappen</translation>
    </message>
</context>
<context>
    <name>carillon::composer::KindField</name>
    <message>
        <source>Visual</source>
        <translation>Visuell</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
</context>
<context>
    <name>carillon::composer::NativeRequestPage</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy body</source>
        <translation>Body kopieren</translation>
    </message>
    <message>
        <source>Headers and body</source>
        <translation>Header und Body</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Was verloren geht</translation>
    </message>
    <message>
        <source>Equivalent request</source>
        <translation>Entsprechende Anfrage</translation>
    </message>
    <message>
        <source>What you would send yourself to get the same; the retired service never published its own messages</source>
        <translation>Was selbst zu senden wäre, um dasselbe zu erreichen; der eingestellte Dienst hat seine eigenen Nachrichten nie veröffentlicht</translation>
    </message>
    <message>
        <source>&amp;Equivalent</source>
        <translation>&amp;Entsprechung</translation>
    </message>
    <message>
        <source>Copy method, address, headers and body</source>
        <translation>Methode, Adresse, Header und Body kopieren</translation>
    </message>
    <message>
        <source>Copy the body as it goes over the wire</source>
        <translation>Den Body kopieren, wie er übertragen wird</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Nichts geht verloren</translation>
    </message>
    <message numerus="yes">
        <source>%n lost or changed on the way</source>
        <translation>
            <numerusform>%n unterwegs verloren oder geändert</numerusform>
            <numerusform>%n unterwegs verloren oder geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <translation>Gezählt: %1</translation>
    </message>
    <message>
        <source>%1 before encryption</source>
        <translation>%1 vor der Verschlüsselung</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s), no limit of its own</source>
        <translation>
            <numerusform>%Ln Byte, ohne eigene Grenze</numerusform>
            <numerusform>%Ln Bytes, ohne eigene Grenze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln byte(s)</source>
        <translation>
            <numerusform>%L1 von %Ln Byte</numerusform>
            <numerusform>%L1 von %Ln Bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln too many</source>
        <translation>
            <numerusform>%1: %Ln zu viel</numerusform>
            <numerusform>%1: %Ln zu viel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::composer::NativeView</name>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>How whole it arrives, of 100</source>
        <translation>Wie vollständig es ankommt, von 100</translation>
    </message>
    <message>
        <source>Reach %1</source>
        <translation>Reichweite %1</translation>
    </message>
    <message>
        <source>Not JSON yet</source>
        <translation>Noch kein JSON</translation>
    </message>
    <message>
        <source>Nothing would be sent</source>
        <translation>Es würde nichts gesendet</translation>
    </message>
    <message>
        <source>The service refuses this draft, so no platform gets anything. Put the errors below right first; F8 goes from one to the next.</source>
        <translation>Der Dienst lehnt diesen Entwurf ab, daher erhält keine Plattform etwas. Zuerst die Fehler unten beheben; F8 springt von einem zum nächsten.</translation>
    </message>
    <message>
        <source>%1 is not targeted</source>
        <translation>%1 ist nicht adressiert</translation>
    </message>
    <message>
        <source>Add it to targetPolicy.platformTypes to send there as well.</source>
        <translation>In targetPolicy.platformTypes ergänzen, um auch dorthin zu senden.</translation>
    </message>
    <message>
        <source>Nothing to send to the web</source>
        <translation>Nichts an das Web zu senden</translation>
    </message>
    <message>
        <source>Web endpoints take raw content only: add rawContent to the payload.</source>
        <translation>Web-Endpunkte nehmen nur Rohinhalt an: rawContent in payload ergänzen.</translation>
    </message>
</context>
<context>
    <name>carillon::composer::ParseBanner</name>
    <message>
        <source>Show in JSON</source>
        <translation>In JSON zeigen</translation>
    </message>
    <message>
        <source>The JSON does not parse at line&#xa0;%1, column&#xa0;%2.</source>
        <translation>Das JSON ist in Zeile %1, Spalte %2 nicht lesbar.</translation>
    </message>
    <message>
        <source>The JSON is not an object, so there are no fields to show.</source>
        <translation>Das JSON ist kein Objekt, es gibt daher keine Felder zu zeigen.</translation>
    </message>
</context>
<context>
    <name>carillon::composer::PlatformsField</name>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>An %1 senden</translation>
    </message>
    <message>
        <source>all four while none is chosen</source>
        <translation>alle vier, solange keine gewählt ist</translation>
    </message>
</context>
<context>
    <name>carillon::composer::PriorityField</name>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>for raw; visual is always high</source>
        <translation>für roh; visuell ist immer hoch</translation>
    </message>
</context>
<context>
    <name>carillon::composer::ProblemLine</name>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
</context>
<context>
    <name>carillon::composer::ProblemsModel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>The body</source>
        <translation>Der Body</translation>
    </message>
</context>
<context>
    <name>carillon::composer::ProblemsView</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation>Alle beheben</translation>
    </message>
    <message>
        <source>Apply every fix there is, errors first</source>
        <translation>Alle verfügbaren Korrekturen anwenden, Fehler zuerst</translation>
    </message>
    <message>
        <source>Apply the fix</source>
        <translation>Korrektur anwenden</translation>
    </message>
    <message>
        <source>would answer %1</source>
        <translation>würde mit %1 antworten</translation>
    </message>
    <message>
        <source>No problems: the service would answer %1.</source>
        <translation>Keine Probleme: Der Dienst würde mit %1 antworten.</translation>
    </message>
    <message>
        <source>What there is, is hidden by the filter.</source>
        <translation>Alles Vorhandene ist durch den Filter ausgeblendet.</translation>
    </message>
    <message>
        <source>Explain this rule</source>
        <translation>Diese Regel erklären</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln Warnung</numerusform>
            <numerusform>%Ln Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln Hinweis</numerusform>
            <numerusform>%Ln Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden</source>
        <translation>
            <numerusform>%Ln ausgeblendet</numerusform>
            <numerusform>%Ln ausgeblendet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::composer::ReachPage</name>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 von 100</translation>
    </message>
    <message>
        <source>arrives whole</source>
        <translation>kommt vollständig an</translation>
    </message>
    <message>
        <source>arrives with losses</source>
        <translation>kommt mit Verlusten an</translation>
    </message>
    <message>
        <source>much gets lost</source>
        <translation>viel geht verloren</translation>
    </message>
    <message>
        <source>Nothing worth a point is cut, dropped or delayed where it is aimed at.</source>
        <translation>Nichts Nennenswertes wird auf den adressierten Plattformen gekürzt, verworfen oder verzögert.</translation>
    </message>
    <message>
        <source>What takes points off, the gravest first. Enter goes to the member.</source>
        <translation>Was Punkte kostet, das Schwerste zuerst. Enter führt zum Element.</translation>
    </message>
</context>
<context>
    <name>carillon::composer::SecondsField</name>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>sent as text &quot;%1&quot;</source>
        <translation>als Text &quot;%1&quot; gesendet</translation>
    </message>
</context>
<context>
    <name>carillon::composer::SeverityFilter</name>
    <message>
        <source>Show &amp;All</source>
        <translation>&amp;Alle zeigen</translation>
    </message>
    <message>
        <source>Some problems are hidden; choose which are listed</source>
        <translation>Einige Probleme sind ausgeblendet; auswählen, welche aufgeführt werden</translation>
    </message>
    <message>
        <source>Choose which problems are listed</source>
        <translation>Auswählen, welche Probleme aufgeführt werden</translation>
    </message>
    <message>
        <source>&amp;Errors (%L1)</source>
        <translation>&amp;Fehler (%L1)</translation>
    </message>
    <message>
        <source>&amp;Warnings (%L1)</source>
        <translation>&amp;Warnungen (%L1)</translation>
    </message>
    <message>
        <source>&amp;Notes (%L1)</source>
        <translation>&amp;Hinweise (%L1)</translation>
    </message>
</context>
<context>
    <name>carillon::composer::TextField</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln Byte</numerusform>
            <numerusform>%Ln Bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::exchange</name>
    <message>
        <source>%1, not shown, SHA-256 %2</source>
        <translation>%1, nicht gezeigt, SHA-256 %2</translation>
    </message>
    <message>
        <source>too much differs to be aligned: line by line</source>
        <translation>zu viele Unterschiede zum Ausrichten: Zeile für Zeile</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Body der Anfrage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Body der Antwort</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>replaced an earlier one</source>
        <translation>hat eine frühere ersetzt</translation>
    </message>
    <message>
        <source>nothing stored</source>
        <translation>nichts gespeichert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule, what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <comment>status, error code, document</comment>
        <translation>%1 %2 · %3</translation>
    </message>
</context>
<context>
    <name>carillon::exchange::CompareDialog</name>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Voriger</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nächster</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>The difference before (Shift+F7)</source>
        <translation>Der vorige Unterschied (Shift+F7)</translation>
    </message>
    <message>
        <source>The next difference (F7)</source>
        <translation>Der nächste Unterschied (F7)</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy all of it (Ctrl+C)</source>
        <translation>Alles kopieren (Ctrl+C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The two exchanges, line by line</source>
        <translation>Die beiden Austausche, Zeile für Zeile</translation>
    </message>
    <message>
        <source>The current line of both</source>
        <translation>Die aktuelle Zeile beider</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Keine Unterschiede</translation>
    </message>
    <message>
        <source>Difference %L1 of %L2</source>
        <translation>Unterschied %L1 von %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln Unterschied</numerusform>
            <numerusform>%Ln Unterschiede</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::exchange::CompareModel</name>
    <message>
        <source>differs: %1</source>
        <comment>a line as it is read out</comment>
        <translation>abweichend: %1</translation>
    </message>
    <message>
        <source>only here: %1</source>
        <translation>nur hier: %1</translation>
    </message>
    <message>
        <source>nothing here</source>
        <translation>hier nichts</translation>
    </message>
</context>
<context>
    <name>carillon::exchange::ExchangePane</name>
    <message>
        <source>Headers and body</source>
        <translation>Header und Body</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Noch nichts gesendet</translation>
    </message>
    <message>
        <source>Send the draft, or choose a row of the traffic.</source>
        <translation>Den Entwurf senden oder eine Zeile des Datenverkehrs auswählen.</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Austausch</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>decided by %1</source>
        <translation>entschieden durch %1</translation>
    </message>
</context>
<context>
    <name>carillon::exchange::TrafficFilterButton</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Any answer</source>
        <translation>Jede Antwort</translation>
    </message>
    <message>
        <source>%1xx</source>
        <translation>%1xx</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Any method</source>
        <translation>Jede Methode</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>heads a list of callers, such as curl/8.5</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Everyone</source>
        <extracomment>any caller</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Anzeigen: %1</translation>
    </message>
    <message>
        <source>Traffic shown: %1</source>
        <translation>Angezeigter Datenverkehr: %1</translation>
    </message>
    <message>
        <source>Choose by answer, method and caller</source>
        <translation>Nach Antwort, Methode und Aufrufer auswählen</translation>
    </message>
</context>
<context>
    <name>carillon::exchange::TrafficModel</name>
    <message>
        <source>request %1, response %2</source>
        <translation>Anfrage %1, Antwort %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>head of a column: the caller, such as curl/8.5</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>bytes</comment>
        <translation>%1 B</translation>
    </message>
</context>
<context>
    <name>carillon::exchange::TrafficPane</name>
    <message>
        <source>No traffic yet</source>
        <translation>Noch kein Datenverkehr</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Datenverkehr</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtern…</translation>
    </message>
    <message>
        <source>Filter the traffic</source>
        <translation>Datenverkehr filtern</translation>
    </message>
    <message>
        <source>every exchange with the local service</source>
        <translation>jeder Austausch mit dem lokalen Dienst</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No exchange is of that kind.</source>
        <translation>Kein Austausch ist von dieser Art.</translation>
    </message>
    <message>
        <source>No exchange holds “%1”.</source>
        <translation>Kein Austausch enthält „%1“.</translation>
    </message>
    <message>
        <source>Requests to the local service are listed here.</source>
        <translation>Hier werden die Anfragen an den lokalen Dienst aufgeführt.</translation>
    </message>
    <message>
        <source>Send the draft, or point an app at %1.</source>
        <translation>Den Entwurf senden oder eine App auf %1 richten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer above; Esc goes there</source>
        <translation>
            <numerusform>%Ln neuerer oben; Esc führt dorthin</numerusform>
            <numerusform>%Ln neuere oben; Esc führt dorthin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the latest %L1; %Ln older dropped</source>
        <translation>
            <numerusform>die letzten %L1; %Ln älterer wurde verworfen</numerusform>
            <numerusform>die letzten %L1; %Ln ältere wurden verworfen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::faults</name>
    <message>
        <source>Throttle</source>
        <translation>Drosseln</translation>
    </message>
    <message>
        <source>Server busy</source>
        <translation>Server ausgelastet</translation>
    </message>
    <message>
        <source>Blocked caller</source>
        <translation>Aufrufer gesperrt</translation>
    </message>
    <message>
        <source>Not authorised for the user</source>
        <translation>Nicht autorisiert für den Benutzer</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Drop the connection</source>
        <translation>Verbindung trennen</translation>
    </message>
    <message>
        <source>Push twice</source>
        <translation>Doppelter Push</translation>
    </message>
    <message>
        <source>the next request</source>
        <translation>die nächste Anfrage</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>every request</source>
        <translation>jede Anfrage</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>fault, status of the answer</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · Retry-After %L2 s</source>
        <translation>%1 · Retry-After %L2 s</translation>
    </message>
    <message>
        <source>%1 %L2 ms</source>
        <comment>fault, how long</comment>
        <translation>%1 %L2 ms</translation>
    </message>
    <message>
        <source>%1 · after it was stored</source>
        <translation>%1 · nach dem Speichern</translation>
    </message>
    <message>
        <source>%1 · before it is stored</source>
        <translation>%1 · vor dem Speichern</translation>
    </message>
    <message numerus="yes">
        <source>the next %Ln</source>
        <comment>requests</comment>
        <translation>
            <numerusform>die nächste %Ln</numerusform>
            <numerusform>die nächsten %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one request in %Ln</source>
        <translation>
            <numerusform>eine Anfrage von %Ln</numerusform>
            <numerusform>eine Anfrage von %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::faults::FaultForm</name>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>As the service is configured</source>
        <translation>Wie der Dienst eingestellt ist</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>&amp;Retry-After</source>
        <translation>&amp;Retry-After</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>&amp;Verzögerung</translation>
    </message>
    <message>
        <source>Before it is stored</source>
        <translation>Vor dem Speichern</translation>
    </message>
    <message>
        <source>After it was stored</source>
        <translation>Nach dem Speichern</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Wann</translation>
    </message>
    <message>
        <source>&amp;Next requests</source>
        <translation>&amp;Nächste Anfragen</translation>
    </message>
    <message>
        <source>all, until it is removed</source>
        <translation>alle, bis sie entfernt wird</translation>
    </message>
    <message>
        <source>S&amp;hare</source>
        <translation>An&amp;teil</translation>
    </message>
    <message>
        <source>&amp;Each n-th</source>
        <translation>&amp;Jede n-te</translation>
    </message>
    <message>
        <source>everyone, or an application id or user</source>
        <translation>alle oder eine Anwendungs-ID oder ein Benutzer</translation>
    </message>
    <message>
        <source>&amp;Caller</source>
        <translation>Aufr&amp;ufer</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>of the requests</comment>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>carillon::faults::FaultsButton</name>
    <message>
        <source>Faults: none</source>
        <translation>Störungen: keine</translation>
    </message>
    <message>
        <source>Faults: %L1</source>
        <translation>Störungen: %L1</translation>
    </message>
    <message>
        <source>Let the service make trouble, to see how a caller lives with it</source>
        <translation>Den Dienst gezielt stören, um zu sehen, wie ein Aufrufer damit zurechtkommt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s) on</source>
        <translation>
            <numerusform>%Ln Störung eingeschaltet</numerusform>
            <numerusform>%Ln Störungen eingeschaltet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::faults::FaultsDialog</name>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove &amp;All</source>
        <translation>A&amp;lle entfernen</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>&amp;Add the Fault</source>
        <translation>Störung &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Faults in force</source>
        <translation>Wirksame Störungen</translation>
    </message>
    <message>
        <source>No faults are on</source>
        <translation>Keine Störungen eingeschaltet</translation>
    </message>
    <message>
        <source>Every request is answered as documented. Add a fault below to see how a caller lives with it.</source>
        <translation>Jede Anfrage wird wie dokumentiert beantwortet. Unten eine Störung hinzufügen, um zu sehen, wie ein Aufrufer damit zurechtkommt.</translation>
    </message>
</context>
<context>
    <name>carillon::faults::FaultsModel</name>
    <message>
        <source>no end</source>
        <comment>of a fault</comment>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Meets</source>
        <extracomment>head of a column: which requests the fault meets</extracomment>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Hits</source>
        <extracomment>head of a column: how many requests it has met</extracomment>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>head of a column: how many requests it still meets</extracomment>
        <translation>Übrig</translation>
    </message>
</context>
<context>
    <name>carillon::help::HelpFindBar</name>
    <message>
        <source>Find in this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the search in this page</source>
        <translation>Die Suche auf dieser Seite schließen</translation>
    </message>
    <message>
        <source>Not in this page</source>
        <translation>Nicht auf dieser Seite</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place found</comment>
        <translation>%1 aus %2</translation>
    </message>
</context>
<context>
    <name>carillon::help::HelpSide</name>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Found in the help</source>
        <translation>In der Hilfe gefunden</translation>
    </message>
    <message>
        <source>The pages of the help are in English.</source>
        <translation>Die Seiten der Hilfe sind auf Englisch.</translation>
    </message>
    <message>
        <source>%1, in %2. %3</source>
        <comment>a section, its page, words of it</comment>
        <translation>%1, in %2. %3</translation>
    </message>
    <message>
        <source>Nothing in the help holds all of: %1</source>
        <translation>Nichts in der Hilfe enthält alles davon: %1</translation>
    </message>
</context>
<context>
    <name>carillon::help::HelpView</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>This page is not here</source>
        <translation>Diese Seite gibt es hier nicht</translation>
    </message>
    <message>
        <source>There is no page “%1” in this version of Carillon.</source>
        <translation>In dieser Version von Carillon gibt es keine Seite „%1“.</translation>
    </message>
    <message>
        <source>The help was left out when this program was built.</source>
        <translation>Beim Bauen dieses Programms wurde die Hilfe weggelassen.</translation>
    </message>
    <message>
        <source>Go to the contents</source>
        <translation>Zum Inhalt</translation>
    </message>
</context>
<context>
    <name>carillon::help::HelpWindow</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Carillon Help</source>
        <translation>Carillon-Hilfe</translation>
    </message>
    <message>
        <source>%1 – Carillon Help</source>
        <comment>title of a page</comment>
        <translation>%1 – Carillon-Hilfe</translation>
    </message>
    <message>
        <source>This link leads out of the help, to %1</source>
        <translation>Dieser Link führt aus der Hilfe hinaus, zu %1</translation>
    </message>
    <message>
        <source>Open in the Browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>No program here opens %1</source>
        <translation>Kein Programm hier öffnet %1</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a notice</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stay Here</source>
        <translation>Hier bleiben</translation>
    </message>
</context>
<context>
    <name>carillon::library::LibraryPane</name>
    <message>
        <source>DRAFTS</source>
        <translation>ENTWÜRFE</translation>
    </message>
    <message>
        <source>What you change is kept here by itself.</source>
        <translation>Änderungen werden hier von selbst aufbewahrt.</translation>
    </message>
    <message>
        <source>SAMPLES</source>
        <translation>BEISPIELE</translation>
    </message>
    <message>
        <source>REFUSED, BY RULE</source>
        <translation>ABGELEHNT, NACH REGEL</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Put Back the Deleted</source>
        <translation>Gelöschtes &amp;wiederherstellen</translation>
    </message>
</context>
<context>
    <name>carillon::library::SentModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message numerus="yes">
        <source>sent %n times, since the service was busy</source>
        <translation>
            <numerusform>%n-mal gesendet, da der Dienst ausgelastet war</numerusform>
            <numerusform>%n-mal gesendet, da der Dienst ausgelastet war</numerusform>
        </translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1, %2, %3, to %4</source>
        <comment>a row as it is read out: name, outcome, time, target</comment>
        <translation>%1, %2, %3, an %4</translation>
    </message>
</context>
<context>
    <name>carillon::library::SentSection</name>
    <message>
        <source>SENT</source>
        <translation>GESENDET</translation>
    </message>
    <message>
        <source>What you send is listed here.</source>
        <translation>Hier wird aufgeführt, was gesendet wurde.</translation>
    </message>
    <message>
        <source>C&amp;lear the List…</source>
        <translation>&amp;Liste leeren…</translation>
    </message>
    <message>
        <source>Send &amp;Again</source>
        <translation>&amp;Erneut senden</translation>
    </message>
    <message>
        <source>Turn into a &amp;Draft</source>
        <translation>In Ent&amp;wurf umwandeln</translation>
    </message>
    <message>
        <source>Com&amp;pare…</source>
        <translation>Ver&amp;gleichen…</translation>
    </message>
    <message>
        <source>Com&amp;pare with the One Before…</source>
        <translation>Mit dem vorigen ver&amp;gleichen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
</context>
<context>
    <name>carillon::preferences::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>carillon::preferences::PreferencesForm</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Te&amp;xtgröße</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>of a size</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Reduced &amp;motion</source>
        <translation>Weniger &amp;Bewegung</translation>
    </message>
    <message>
        <source>Always: nothing moves</source>
        <translation>Immer: nichts bewegt sich</translation>
    </message>
    <message>
        <source>Never: toasts slide in</source>
        <translation>Nie: Toasts gleiten herein</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Systemsprache</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Another language takes effect at the next start.</source>
        <translation>Eine andere Sprache wirkt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Any &amp;free port</source>
        <translation>Beliebiger &amp;freier Port</translation>
    </message>
    <message>
        <source>Service &amp;port</source>
        <translation>Dienst-&amp;Port</translation>
    </message>
    <message>
        <source>The local service moves there at once.</source>
        <translation>Der lokale Dienst zieht sofort dorthin um.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Durchs&amp;uchen…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Ordner auswählen</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>Standa&amp;rd</translation>
    </message>
    <message>
        <source>&amp;Storage place</source>
        <translation>Speicher&amp;ort</translation>
    </message>
    <message>
        <source>The feed and the drafts. Another place is used from the next start on; what is there now stays where it is.</source>
        <translation>Der Feed und die Entwürfe. Ein anderer Ort gilt ab dem nächsten Start; Vorhandenes bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>S&amp;how on the real desktop what comes in</source>
        <translation>Eingehendes auf dem &amp;echten Desktop zeigen</translation>
    </message>
    <message>
        <source>With a so&amp;und</source>
        <translation>Mit &amp;Ton</translation>
    </message>
    <message>
        <source>Des&amp;ktop</source>
        <translation>Des&amp;ktop</translation>
    </message>
    <message>
        <source>At most one a second; what comes faster is counted.</source>
        <translation>Höchstens eine pro Sekunde; was schneller kommt, wird gezählt.</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::ContactSheetDialog</name>
    <message>
        <source>Save the sheet</source>
        <translation>Bogen speichern</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>Save the pictures in a folder</source>
        <translation>Bilder in einem Ordner speichern</translation>
    </message>
    <message>
        <source>&amp;Where nothing appears, too</source>
        <translation>&amp;Auch, wo nichts erscheint</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Save &amp;Picture…</source>
        <translation>&amp;Bild speichern…</translation>
    </message>
    <message>
        <source>Save as &amp;Files…</source>
        <translation>Als &amp;Dateien speichern…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Kontaktbogen</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>Der Bogen</translation>
    </message>
    <message>
        <source>Pictures saved</source>
        <translation>Gespeicherte Bilder</translation>
    </message>
    <message>
        <source>Copy the sheet as a picture</source>
        <translation>Den Bogen als Bild kopieren</translation>
    </message>
    <message>
        <source>One PNG for each picture, named as carillon-cli render names them</source>
        <translation>Ein PNG je Bild, benannt wie von carillon-cli render</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing to draw yet</source>
        <translation>Noch nichts darzustellen</translation>
    </message>
    <message>
        <source>The service would refuse this draft. Put right what Problems lists, and the sheet follows.</source>
        <translation>Der Dienst würde diesen Entwurf ablehnen. Sobald behoben ist, was unter „Probleme“ steht, folgt der Bogen.</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Nichts ist ausgewählt</translation>
    </message>
    <message>
        <source>Check at least one surface, theme, text size, system and direction.</source>
        <translation>Mindestens eine Oberfläche, ein Design, eine Textgröße, ein System und eine Richtung ankreuzen.</translation>
    </message>
    <message>
        <source>Too many pictures</source>
        <translation>Zu viele Bilder</translation>
    </message>
    <message>
        <source>Too large a sheet</source>
        <translation>Zu großer Bogen</translation>
    </message>
    <message>
        <source>Choose fewer surfaces, themes or text sizes.</source>
        <translation>Weniger Oberflächen, Designs oder Textgrößen auswählen.</translation>
    </message>
    <message>
        <source>Nothing appears on these surfaces</source>
        <translation>Auf diesen Oberflächen erscheint nichts</translation>
    </message>
    <message>
        <source>Simulated previews: %1</source>
        <translation>Simulierte Vorschauen: %1</translation>
    </message>
    <message>
        <source>Copied; paste it into a document or a chat.</source>
        <translation>Kopiert; in ein Dokument oder einen Chat einfügen.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Cancelled; saved before that: %L1.</source>
        <translation>Abgebrochen; zuvor gespeichert: %L1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) saved</source>
        <translation>
            <numerusform>%Ln Bild gespeichert</numerusform>
            <numerusform>%Ln Bilder gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln picture(s) go on a sheet; chosen: %L1.</source>
        <translation>
            <numerusform>Höchstens %Ln Bild passt auf einen Bogen; ausgewählt: %L1.</numerusform>
            <numerusform>Höchstens %Ln Bilder passen auf einen Bogen; ausgewählt: %L1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. Nothing appears on %Ln more: %2</source>
        <translation>
            <numerusform>%1. Auf %Ln weiteren erscheint nichts: %2</numerusform>
            <numerusform>%1. Auf %Ln weiteren erscheint nichts: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Saved before it: %L3.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Zuvor gespeichert: %L3.</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::DeliveriesModel</name>
    <message>
        <source>%1: %2. %3</source>
        <comment>device, what became of it, why</comment>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::DeliveriesPage</name>
    <message>
        <source>What became of it on each device</source>
        <translation>Was auf jedem Gerät daraus wurde</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::DeviceButton</name>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>app in front</source>
        <translation>App vorn</translation>
    </message>
    <message>
        <source>saving power</source>
        <translation>spart Energie</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>nicht stören</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>subscription expired</source>
        <translation>Abo abgelaufen</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>no service</source>
        <translation>kein Dienst</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>device, its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Subscribed with host name %1</source>
        <translation>Abonniert mit Hostname %1</translation>
    </message>
    <message>
        <source>Subscription: %1</source>
        <translation>Abonnement: %1</translation>
    </message>
    <message>
        <source>&amp;Online</source>
        <translation>&amp;Online</translation>
    </message>
    <message>
        <source>&amp;Do Not Disturb</source>
        <translation>&amp;Nicht stören</translation>
    </message>
    <message>
        <source>Saving &amp;Power: raw content is not fetched</source>
        <translation>Energie &amp;sparen: Rohinhalt wird nicht abgerufen</translation>
    </message>
    <message>
        <source>App in &amp;Front</source>
        <translation>App im &amp;Vordergrund</translation>
    </message>
    <message>
        <source>Notifications &amp;Allowed</source>
        <translation>&amp;Benachrichtigungen erlaubt</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>&amp;Subscription: %1</source>
        <translation>&amp;Abonnement: %1</translation>
    </message>
    <message>
        <source>&amp;Subscription: does not expire</source>
        <translation>&amp;Abonnement: läuft nicht ab</translation>
    </message>
    <message>
        <source>&amp;Renew for 30 Days</source>
        <translation>Um 30 Tage &amp;verlängern</translation>
    </message>
    <message>
        <source>Expires in One &amp;Minute</source>
        <translation>Läuft in einer &amp;Minute ab</translation>
    </message>
    <message>
        <source>&amp;Expires Now</source>
        <translation>Läuft &amp;jetzt ab</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::DeviceDialog</name>
    <message>
        <source>Another desktop</source>
        <translation>Weiterer Desktop</translation>
    </message>
    <message>
        <source>Another iPhone</source>
        <translation>Weiteres iPhone</translation>
    </message>
    <message>
        <source>Another Android phone</source>
        <translation>Weiteres Android-Telefon</translation>
    </message>
    <message>
        <source>Another browser</source>
        <translation>Weiterer Browser</translation>
    </message>
    <message>
        <source>Add a Device</source>
        <translation>Gerät hinzufügen</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Hin&amp;zufügen</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <translation>&amp;Plattform</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>&amp;Host name</source>
        <translation>&amp;Hostname</translation>
    </message>
    <message>
        <source>The targetHostName its app subscribed with: only notifications to that one reach it.</source>
        <translation>Der targetHostName, mit dem seine App abonniert hat: Nur Benachrichtigungen an diesen erreichen es.</translation>
    </message>
    <message>
        <source>Rename the Device</source>
        <translation>Gerät umbenennen</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove the Device</source>
        <translation>Gerät entfernen</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>„%1“ entfernen?</translation>
    </message>
    <message>
        <source>It gets nothing any more until the service is reset.</source>
        <translation>Es erhält nichts mehr, bis der Dienst zurückgesetzt wird.</translation>
    </message>
    <message>
        <source>Its subscription ends with it.</source>
        <translation>Sein Abonnement endet damit.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::FanOutModel</name>
    <message>
        <source>raw · %1</source>
        <translation>roh · %1</translation>
    </message>
    <message>
        <source>It went out without this device, which is newer.</source>
        <translation>Sie ging ohne dieses Gerät hinaus, das neuer ist.</translation>
    </message>
    <message>
        <source>%1 on %2: %3. %4</source>
        <comment>title, device, what became of it, why</comment>
        <translation>%1 auf %2: %3. %4</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <comment>title, device, why nothing became of it</comment>
        <translation>%1 auf %2: %3</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>device, its platform</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::FanOutPane</name>
    <message>
        <source>Fan-out</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>What became of each notification on each device</source>
        <translation>Was aus jeder Benachrichtigung auf jedem Gerät wurde</translation>
    </message>
    <message>
        <source>%L1</source>
        <comment>how many notifications</comment>
        <translation>%L1</translation>
    </message>
    <message>
        <source>Nothing has gone out yet</source>
        <translation>Noch ist nichts hinausgegangen</translation>
    </message>
    <message>
        <source>Add a device, then send the draft with Ctrl+Return: what becomes of it on each device stands here, with the reason and a timeline.</source>
        <translation>Ein Gerät hinzufügen, dann den Entwurf mit Ctrl+Return senden: Hier steht, was auf jedem Gerät daraus wird, mit Grund und Zeitleiste.</translation>
    </message>
    <message>
        <source>Send the draft with Ctrl+Return: what becomes of it on each device stands here, with the reason and a timeline.</source>
        <translation>Den Entwurf mit Ctrl+Return senden: Hier steht, was auf jedem Gerät daraus wird, mit Grund und Zeitleiste.</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::FeedActions</name>
    <message>
        <source>Mark Read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark Unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>what a person does to a notification on a device</extracomment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Newest First</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest First</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Expires First</source>
        <translation>Ablauf aufsteigend</translation>
    </message>
    <message>
        <source>Expires Last</source>
        <translation>Ablauf absteigend</translation>
    </message>
    <message>
        <source>Export All Shown as JSON…</source>
        <translation>Alle angezeigten als JSON exportieren…</translation>
    </message>
    <message>
        <source>Export All Shown as CSV…</source>
        <translation>Alle angezeigten als CSV exportieren…</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln Chosen as JSON…</source>
        <translation>
            <numerusform>%Ln ausgewählte als JSON exportieren…</numerusform>
            <numerusform>%Ln ausgewählte als JSON exportieren…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln Chosen as CSV…</source>
        <translation>
            <numerusform>%Ln ausgewählte als CSV exportieren…</numerusform>
            <numerusform>%Ln ausgewählte als CSV exportieren…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::receiver::FeedBar</name>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Act on notifications, copy, export and sort</source>
        <translation>Benachrichtigungen bearbeiten, kopieren, exportieren und sortieren</translation>
    </message>
    <message>
        <source>Search the feed…</source>
        <translation>Feed durchsuchen…</translation>
    </message>
    <message>
        <source>Search the feed</source>
        <translation>Feed durchsuchen</translation>
    </message>
    <message>
        <source>Finds title, body, group, raw content and id, upper or lower case</source>
        <translation>Findet Titel, Text, Gruppe, Rohinhalt und ID, ohne Groß- und Kleinschreibung zu unterscheiden</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation>Bestimmt für</translation>
    </message>
    <message>
        <source>All platforms</source>
        <translation>Alle Plattformen</translation>
    </message>
    <message>
        <source>Filter by state and platform</source>
        <translation>Nach Status und Plattform filtern</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <comment>unread and iOS</comment>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>live</source>
        <extracomment>whether what arrives is shown at once</extracomment>
        <translation>live</translation>
    </message>
    <message>
        <source>not live</source>
        <translation>nicht live</translation>
    </message>
    <message>
        <source>Info</source>
        <comment>short for details</comment>
        <translation>Info</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::FeedDetail</name>
    <message>
        <source>What to show of the notification</source>
        <translation>Was von der Benachrichtigung gezeigt wird</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The notification as JSON</source>
        <translation>Die Benachrichtigung als JSON</translation>
    </message>
    <message>
        <source>Native</source>
        <translation>Nativ</translation>
    </message>
    <message>
        <source>What to send to each platform&apos;s own push service instead</source>
        <translation>Was stattdessen an den Push-Dienst jeder Plattform zu senden ist</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Austausch</translation>
    </message>
    <message>
        <source>The request that made the notification, and its answer</source>
        <translation>Die Anfrage, mit der die Benachrichtigung entstand, und ihre Antwort</translation>
    </message>
    <message>
        <source>Choose a row to see what became of it on each device.</source>
        <translation>Eine Zeile auswählen, um zu sehen, was auf jedem Gerät daraus wurde.</translation>
    </message>
    <message>
        <source>Reading it from the service…</source>
        <translation>Wird vom Dienst gelesen…</translation>
    </message>
    <message>
        <source>is not targeted</source>
        <translation>ist nicht adressiert</translation>
    </message>
    <message>
        <source>is sent nothing</source>
        <translation>erhält nichts</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>platform, what is sent there</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The exchange is not among those that are kept.</source>
        <translation>Der Austausch gehört nicht zu den aufbewahrten.</translation>
    </message>
    <message>
        <source>The traffic holds the latest ones; send it again to see it here.</source>
        <translation>Der Datenverkehr enthält nur die letzten; erneut senden, um ihn hier zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>is sent %n request(s)</source>
        <translation>
            <numerusform>erhält %n Anfrage</numerusform>
            <numerusform>erhält %n Anfragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::receiver::FeedModel</name>
    <message>
        <source>Click to sort</source>
        <translation>Zum Sortieren klicken</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Win</source>
        <comment>short for Windows</comment>
        <translation>Win</translation>
    </message>
    <message>
        <source>iOS</source>
        <translation>iOS</translation>
    </message>
    <message>
        <source>And</source>
        <comment>short for Android</comment>
        <translation>And</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>in &lt; 1 min</source>
        <translation>in &lt; 1 min</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>in %1 min</translation>
    </message>
    <message>
        <source>in %1 h</source>
        <translation>in %1 h</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>opened on %1</source>
        <translation>geöffnet auf %1</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>dismissed on %1</source>
        <translation>verworfen auf %1</translation>
    </message>
    <message>
        <source>snoozed</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>snoozed on %1</source>
        <translation>zurückgestellt auf %1</translation>
    </message>
    <message>
        <source>raw · %1</source>
        <translation>roh · %1</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>nicht zugestellt</translation>
    </message>
    <message>
        <source> (%1)</source>
        <comment>the reason</comment>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>device, what became of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not targeted: %1 is not among its platform types.</source>
        <translation>Nicht adressiert: %1 ist nicht unter ihren Plattformtypen.</translation>
    </message>
    <message>
        <source>expires %1</source>
        <comment>in 9 days</comment>
        <translation>läuft %1 ab</translation>
    </message>
    <message>
        <source>not loaded yet</source>
        <translation>noch nicht geladen</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln Tag</numerusform>
            <numerusform>in %Ln Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::receiver::FeedPane</name>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message>
        <source>%L1</source>
        <comment>how many</comment>
        <translation>%L1</translation>
    </message>
    <message>
        <source> · searching %1 %</source>
        <translation> · durchsucht %1&#xa0;%</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird durchsucht…</translation>
    </message>
    <message>
        <source>Nothing yet in what was looked through.</source>
        <translation>Im bisher Durchsuchten noch nichts.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>The feed is empty</source>
        <translation>Der Feed ist leer</translation>
    </message>
    <message>
        <source>No notification holds this text and is what the filter asks for.</source>
        <translation>Keine Benachrichtigung enthält diesen Text und entspricht dem Filter.</translation>
    </message>
    <message>
        <source>Send the draft with Ctrl+Return: it comes in here, and on the devices it is meant for.</source>
        <translation>Den Entwurf mit Ctrl+Return senden: Er trifft hier ein und auf den Geräten, für die er bestimmt ist.</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::FeedPill</name>
    <message>
        <source>Go up to them (Home)</source>
        <translation>Nach oben zu ihnen gehen (Home)</translation>
    </message>
    <message>
        <source>New notifications: %L1; go up to them</source>
        <translation>Neue Benachrichtigungen: %L1; nach oben zu ihnen gehen</translation>
    </message>
    <message numerus="yes">
        <source>↑ %Ln new</source>
        <translation>
            <numerusform>↑ %Ln neue</numerusform>
            <numerusform>↑ %Ln neue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::receiver::FeedProgress</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>takes the line of progress away</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::LookControls</name>
    <message>
        <source>What of the devices is shown, and how they look</source>
        <translation>Was von den Geräten gezeigt wird und wie sie aussehen</translation>
    </message>
    <message>
        <source>Text size of the devices</source>
        <translation>Textgröße der Geräte</translation>
    </message>
    <message>
        <source>Text &amp;Size</source>
        <translation>Text&amp;größe</translation>
    </message>
    <message>
        <source>&amp;Right-to-Left Interface</source>
        <translation>&amp;Rechts-nach-links-Darstellung</translation>
    </message>
    <message>
        <source>&amp;Everything as Usual</source>
        <translation>Alles wie &amp;üblich</translation>
    </message>
    <message>
        <source>As it happens</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>&amp;Theme of the Devices</source>
        <translation>&amp;Design der Geräte</translation>
    </message>
    <message>
        <source>As the Window</source>
        <translation>Wie das Fenster</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>of a size</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Surface</source>
        <comment>short: where devices show a notification</comment>
        <translation>Oberfläche</translation>
    </message>
    <message>
        <source>Surface: as it happens</source>
        <translation>Oberfläche: automatisch</translation>
    </message>
    <message numerus="yes">
        <source>Surface: %n chosen</source>
        <translation>
            <numerusform>Oberfläche: %n gewählt</numerusform>
            <numerusform>Oberfläche: %n gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Surface: %1</source>
        <translation>Oberfläche: %1</translation>
    </message>
    <message>
        <source>%1. Theme, generation and direction of the devices</source>
        <translation>%1. Design, Generation und Richtung der Geräte</translation>
    </message>
    <message>
        <source>Aa %1</source>
        <comment>a sign for text size, the size</comment>
        <translation>Aa %1</translation>
    </message>
    <message>
        <source>Text size of the devices: %1</source>
        <translation>Textgröße der Geräte: %1</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::PreviewCard</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1m</source>
        <comment>minutes, as short as can be</comment>
        <translation>%1m</translation>
    </message>
    <message>
        <source>%1h</source>
        <comment>hours, as short as can be</comment>
        <translation>%1h</translation>
    </message>
    <message>
        <source>Would not be sent: the service refuses it.</source>
        <translation>Würde nicht gesendet: Der Dienst lehnt sie ab.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a predicate, as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>No notifications</source>
        <translation>Keine Benachrichtigungen</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::ReceiverBar</name>
    <message>
        <source>Receiver</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Add a simulated device</source>
        <translation>Ein simuliertes Gerät hinzufügen</translation>
    </message>
    <message>
        <source>What the devices show</source>
        <translation>Was die Geräte zeigen</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>+</source>
        <comment>a device</comment>
        <translation>+</translation>
    </message>
    <message>
        <source>+ Device</source>
        <translation>+ Gerät</translation>
    </message>
    <message>
        <source>User whose devices are shown: %1</source>
        <translation>Benutzer, dessen Geräte gezeigt werden: %1</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::ReceiverPane</name>
    <message>
        <source>What the lower half shows</source>
        <translation>Was die untere Hälfte zeigt</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>What was received, newest first</source>
        <translation>Empfangenes, Neuestes zuerst</translation>
    </message>
    <message>
        <source>Fan-out</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>What became of it on each device</source>
        <translation>Was auf jedem Gerät daraus wurde</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <comment>an address, why it fails</comment>
        <translation>von %1: %2</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::SheetChoices</name>
    <message>
        <source>What the sheet shows</source>
        <translation>Was der Bogen zeigt</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Designs</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Text sizes</source>
        <translation>Textgrößen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>In use today</source>
        <translation>Heute üblich</translation>
    </message>
    <message>
        <source>Newer: iOS 26, Android 16</source>
        <translation>Neuer: iOS 26, Android 16</translation>
    </message>
    <message>
        <source>Direction of the interface</source>
        <translation>Richtung der Darstellung</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>Links nach rechts</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>Rechts nach links</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::TimelineStrip</name>
    <message>
        <source>Timeline, of nothing yet</source>
        <translation>Zeitleiste, noch leer</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time since the posting, date and time</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::ToastStage</name>
    <message>
        <source>Return opens it, Delete dismisses it, the arrow keys go to older ones.</source>
        <translation>Return öffnet, Delete verwirft, die Pfeiltasten führen zu älteren.</translation>
    </message>
    <message>
        <source>Cut from the title: %1</source>
        <translation>Vom Titel abgeschnitten: %1</translation>
    </message>
    <message>
        <source>Cut from the body: %1</source>
        <translation>Vom Text abgeschnitten: %1</translation>
    </message>
    <message>
        <source>Simulated at %1 %</source>
        <translation>Simuliert mit %1&#xa0;%</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simuliert</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a place in a list</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>what a person does to a notification on a device</extracomment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln behind</source>
        <translation>
            <numerusform>%Ln dahinter</numerusform>
            <numerusform>%Ln dahinter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::targets::FindingLabel</name>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
</context>
<context>
    <name>carillon::targets::ReceiveDialog</name>
    <message>
        <source>This app&apos;s &amp;own service</source>
        <translation>&amp;Eigener Dienst dieser App</translation>
    </message>
    <message>
        <source>A &amp;shared Carillon</source>
        <translation>Ein &amp;geteiltes Carillon</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>Durchsu&amp;chen…</translation>
    </message>
    <message>
        <source>Receive From</source>
        <translation>Empfangen von</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>kept; type to replace it</source>
        <translation>behalten; zum Ersetzen eingeben</translation>
    </message>
    <message>
        <source>Control &amp;token</source>
        <translation>Steuer&amp;token</translation>
    </message>
    <message>
        <source>What the service was given by --control-token-file; beyond this machine it asks for it.</source>
        <translation>Was dem Dienst mit --control-token-file gegeben wurde; außerhalb dieses Rechners verlangt er es.</translation>
    </message>
    <message>
        <source>The system&apos;s authorities</source>
        <translation>Die Stellen des Systems</translation>
    </message>
    <message>
        <source>The system&apos;s and those of a file</source>
        <translation>Die des Systems und die einer Datei</translation>
    </message>
    <message>
        <source>Do not verify certificates</source>
        <translation>Zertifikate nicht prüfen</translation>
    </message>
    <message>
        <source>T&amp;LS trusts</source>
        <translation>TLS vertr&amp;aut</translation>
    </message>
    <message>
        <source>Certificate &amp;file</source>
        <translation>Zerti&amp;fikatsdatei</translation>
    </message>
    <message>
        <source>Certificates in PEM form</source>
        <translation>Zertifikate im PEM-Format</translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <translation>Zertifikatsdatei auswählen</translation>
    </message>
    <message>
        <source>A shared Carillon</source>
        <translation>Ein geteiltes Carillon</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>Vertraute Zertifikate</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>carillon::targets::TargetButton</name>
    <message>
        <source>%1 (TLS not verified)</source>
        <translation>%1 (TLS ungeprüft)</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Ziel: %1</translation>
    </message>
</context>
<context>
    <name>carillon::targets::TargetDialog</name>
    <message>
        <source>works</source>
        <extracomment>a target that was tested</extracomment>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>fails</source>
        <extracomment>a target that was tested</extracomment>
        <translation>scheitert</translation>
    </message>
    <message>
        <source>answers</source>
        <extracomment>a target that was tested, though not whether it takes the token</extracomment>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>testing</source>
        <extracomment>a target that is being tested</extracomment>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Hin&amp;zufügen</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>Du&amp;plizieren</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>Neues Ziel</translation>
    </message>
    <message>
        <source>The local service</source>
        <translation>Der lokale Dienst</translation>
    </message>
    <message>
        <source>It runs in this program and needs no settings. Add a target to send elsewhere.</source>
        <translation>Er läuft in diesem Programm und braucht keine Einstellungen. Zum Senden an andere Orte ein Ziel hinzufügen.</translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Test co&amp;nnection</source>
        <translation>Verbindung tes&amp;ten</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>&amp;Undo deleting %1</source>
        <translation>Löschen von %1 &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>Undo deleting %1</source>
        <translation>Löschen von %1 rückgängig machen</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt…</translation>
    </message>
</context>
<context>
    <name>carillon::targets::TargetForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Kein Token</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer-Token</translation>
    </message>
    <message>
        <source>Client credentials (OAuth 2.0)</source>
        <translation>Clientanmeldedaten (OAuth 2.0)</translation>
    </message>
    <message>
        <source>Delegated token of a user</source>
        <translation>Delegiertes Token eines Benutzers</translation>
    </message>
    <message>
        <source>Si&amp;gn-in</source>
        <translation>An&amp;meldung</translation>
    </message>
    <message>
        <source>Token &amp;URL</source>
        <translation>Token-&amp;URL</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>Client-&amp;ID</translation>
    </message>
    <message>
        <source>Sc&amp;ope</source>
        <translation>Sc&amp;ope</translation>
    </message>
    <message>
        <source>Se&amp;cret</source>
        <translation>&amp;Geheimnis</translation>
    </message>
    <message>
        <source>Su&amp;bscription id</source>
        <translation>A&amp;bonnement-ID</translation>
    </message>
    <message>
        <source>X-UNS-ID; none in delegated sends</source>
        <translation>X-UNS-ID; keine bei delegiertem Senden</translation>
    </message>
    <message>
        <source>Name: value, one a line</source>
        <translation>Name: Wert, einer pro Zeile</translation>
    </message>
    <message>
        <source>Extra &amp;headers</source>
        <translation>Weitere &amp;Header</translation>
    </message>
    <message>
        <source>Kept in the settings file: no secrets in here.</source>
        <translation>In der Einstellungsdatei aufbewahrt: keine Geheimnisse hier eintragen.</translation>
    </message>
    <message>
        <source>The system&apos;s authorities</source>
        <translation>Die Stellen des Systems</translation>
    </message>
    <message>
        <source>The system&apos;s and those of a file</source>
        <translation>Die des Systems und die einer Datei</translation>
    </message>
    <message>
        <source>Do not verify certificates</source>
        <translation>Zertifikate nicht prüfen</translation>
    </message>
    <message>
        <source>T&amp;LS trusts</source>
        <translation>TLS vertr&amp;aut</translation>
    </message>
    <message>
        <source>Certificates in PEM form</source>
        <translation>Zertifikate im PEM-Format</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>Durchsu&amp;chen…</translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <translation>Zertifikatsdatei auswählen</translation>
    </message>
    <message>
        <source>Certificate &amp;file</source>
        <translation>Zerti&amp;fikatsdatei</translation>
    </message>
    <message>
        <source>Client se&amp;cret</source>
        <translation>Client&amp;geheimnis</translation>
    </message>
    <message>
        <source>Token (se&amp;cret)</source>
        <translation>Token (&amp;geheim)</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Clientgeheimnis</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>kept; type to replace it</source>
        <translation>behalten; zum Ersetzen eingeben</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keines</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain, never in the settings file.</source>
        <translation>Im Schlüsselbund des Systems aufbewahrt, nie in der Einstellungsdatei.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>carillon::targets::TargetModel</name>
    <message>
        <source>not complete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>TLS not verified</source>
        <translation>TLS ungeprüft</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Local service</source>
        <translation>Lokaler Dienst</translation>
    </message>
</context>
<context>
    <name>carillon::templates::CsvRowsModel</name>
    <message>
        <source>%1 ✗</source>
        <translation>%1 ✗</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
</context>
<context>
    <name>carillon::templates::FilledPane</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>The notification of this row</source>
        <translation>Die Benachrichtigung dieser Zeile</translation>
    </message>
    <message>
        <source>No row yet</source>
        <translation>Noch keine Zeile</translation>
    </message>
    <message>
        <source>The first row&apos;s notification is shown here as it would be sent.</source>
        <translation>Hier erscheint die Benachrichtigung der ersten Zeile, wie sie gesendet würde.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>would not be sent</source>
        <translation>würde nicht gesendet</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>This row would not be sent.</source>
        <translation>Diese Zeile würde nicht gesendet.</translation>
    </message>
    <message>
        <source>would answer %1</source>
        <translation>würde mit %1 antworten</translation>
    </message>
</context>
<context>
    <name>carillon::templates::ResultsPane</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>CSV e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Which results</source>
        <translation>Welche Ergebnisse</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Export the results shown as CSV</source>
        <translation>Die angezeigten Ergebnisse als CSV exportieren</translation>
    </message>
    <message>
        <source>Failed %1</source>
        <translation>Fehlgeschlagen %1</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>Nichts fehlgeschlagen</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Noch nichts gesendet</translation>
    </message>
    <message>
        <source>Every row sent so far was accepted.</source>
        <translation>Jede bisher gesendete Zeile wurde angenommen.</translation>
    </message>
    <message>
        <source>Each row&apos;s answer is listed here while they are sent.</source>
        <translation>Während des Sendens wird hier die Antwort auf jede Zeile aufgeführt.</translation>
    </message>
</context>
<context>
    <name>carillon::templates::RowsPane</name>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>&amp;Load CSV…</source>
        <translation>CSV &amp;laden…</translation>
    </message>
    <message>
        <source>T&amp;ype rows</source>
        <translation>Zeilen ein&amp;tippen</translation>
    </message>
    <message>
        <source>Type a value for each placeholder, or paste cells.</source>
        <translation>Für jeden Platzhalter einen Wert eintippen oder Zellen einfügen.</translation>
    </message>
    <message>
        <source>Load rows from a CSV file</source>
        <translation>Zeilen aus einer CSV-Datei laden</translation>
    </message>
    <message>
        <source>Leave the file and type rows</source>
        <translation>Die Datei verlassen und Zeilen eintippen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file&apos;s name, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows, a file&apos;s name</comment>
        <translation>%1 aus %2</translation>
    </message>
    <message>
        <source>%1 of %2 so far…</source>
        <comment>rows, a file&apos;s name</comment>
        <translation>bisher %1 aus %2…</translation>
    </message>
    <message>
        <source>type, paste, or drop a CSV file here</source>
        <translation>eintippen, einfügen oder eine CSV-Datei hier ablegen</translation>
    </message>
    <message>
        <source>The draft has no placeholders</source>
        <translation>Der Entwurf hat keine Platzhalter</translation>
    </message>
    <message>
        <source>Write {{name}} in it where each row has something of its own, such as &quot;title&quot;: &quot;Hello {{name}}&quot;. Then type rows here, or load a CSV file whose first line names the columns.</source>
        <translation>Im Entwurf {{name}} schreiben, wo jede Zeile etwas Eigenes hat, etwa &quot;title&quot;: &quot;Hallo {{name}}&quot;. Dann hier Zeilen eintippen oder eine CSV-Datei laden, deren erste Zeile die Spalten benennt.</translation>
    </message>
    <message>
        <source>Load CSV…</source>
        <translation>CSV laden…</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be sent.</source>
        <translation>
            <numerusform>%Ln Zeile kann nicht gesendet werden.</numerusform>
            <numerusform>%Ln Zeilen können nicht gesendet werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::templates::SendBar</name>
    <message>
        <source>St&amp;op at the first failure</source>
        <translation>Beim ersten Fehler &amp;anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Connections at once</source>
        <translation>Gleichzeitige Verbindungen</translation>
    </message>
    <message>
        <source>as fast as possible</source>
        <translation>so schnell wie möglich</translation>
    </message>
    <message>
        <source>Notifications a second</source>
        <translation>Benachrichtigungen pro Sekunde</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Senden abbrechen</translation>
    </message>
    <message>
        <source>Co&amp;nnections</source>
        <translation>&amp;Verbindungen</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>&amp;Rate</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 accepted · %4 failed</source>
        <translation>%1 von %2 · %3 angenommen · %4 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>%1 senden</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send all rows (%1)</source>
        <translation>Alle Zeilen senden (%1)</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <comment>notifications</comment>
        <translation>%1 pro Sekunde</translation>
    </message>
</context>
<context>
    <name>carillon::templates::SendLogModel</name>
    <message>
        <source>not sent</source>
        <extracomment>a row of a table that was not sent</extracomment>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Why not</source>
        <extracomment>head of a column: why the row was not sent or not accepted</extracomment>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>carillon::templates::TemplateDialog</name>
    <message>
        <source>Done.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Stopped at a failure.</source>
        <translation>Bei einem Fehler angehalten.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Load rows</source>
        <translation>Zeilen laden</translation>
    </message>
    <message>
        <source>Export the results</source>
        <translation>Ergebnisse exportieren</translation>
    </message>
    <message>
        <source>Send many</source>
        <translation>Serienversand</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Nach %1 exportiert</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>An: %1</translation>
    </message>
    <message>
        <source>The file is still being read.</source>
        <translation>Die Datei wird noch gelesen.</translation>
    </message>
    <message>
        <source>There are no rows to send yet.</source>
        <translation>Es gibt noch keine Zeilen zu senden.</translation>
    </message>
</context>
<context>
    <name>carillon::toasts::ContactSheet</name>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>right to left</source>
        <translation>rechts nach links</translation>
    </message>
    <message>
        <source>nothing appears</source>
        <translation>nichts erscheint</translation>
    </message>
    <message>
        <source>Simulated previews, not affiliated with the platforms&apos; makers</source>
        <translation>Simulierte Vorschauen, ohne Verbindung zu den Herstellern der Plattformen</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln character(s)</source>
        <translation>
            <numerusform>%L1 von %Ln Zeichen</numerusform>
            <numerusform>%L1 von %Ln Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::toasts::Scene</name>
    <message>
        <source>%1 preview: %2</source>
        <translation>%1-Vorschau: %2</translation>
    </message>
</context>
<context>
    <name>carillon::toasts::ToastLayout</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more from %1</source>
        <translation>
            <numerusform>%n weitere von %1</numerusform>
            <numerusform>%n weitere von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Title, character %1: %2</source>
        <translation>Titel, Zeichen %1: %2</translation>
    </message>
    <message>
        <source>Body, character %1: %2</source>
        <translation>Text, Zeichen %1: %2</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>kein Text</translation>
    </message>
    <message numerus="yes">
        <source>all %n characters hidden</source>
        <translation>
            <numerusform>alle %n Zeichen verborgen</numerusform>
            <numerusform>alle %n Zeichen verborgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n characters visible</source>
        <translation>
            <numerusform>%1 von %n Zeichen sichtbar</numerusform>
            <numerusform>%1 von %n Zeichen sichtbar</numerusform>
        </translation>
    </message>
    <message>
        <source>its one character visible</source>
        <translation>das einzige Zeichen sichtbar</translation>
    </message>
    <message numerus="yes">
        <source>all %n characters visible</source>
        <translation>
            <numerusform>alle %n Zeichen sichtbar</numerusform>
            <numerusform>alle %n Zeichen sichtbar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 preview</source>
        <translation>%1-Vorschau</translation>
    </message>
    <message>
        <source>title %1</source>
        <translation>Titel %1</translation>
    </message>
    <message>
        <source>body %1</source>
        <translation>Text %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more in its group</source>
        <translation>
            <numerusform>%n weitere in der Gruppe</numerusform>
            <numerusform>%n weitere in der Gruppe</numerusform>
        </translation>
    </message>
    <message>
        <source>a guess: %1</source>
        <translation>geraten: %1</translation>
    </message>
    <message>
        <source>%1 stands in for %2</source>
        <translation>%1 steht für %2</translation>
    </message>
    <message>
        <source>%1, letters %2 px closer</source>
        <translation>%1, Buchstaben %2 px enger</translation>
    </message>
    <message>
        <source>%1, letters %2 px further apart</source>
        <translation>%1, Buchstaben %2 px weiter</translation>
    </message>
</context>
<context>
    <name>carillon::toasts::Why</name>
    <message>
        <source>Heading</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Name below the texts</source>
        <translation>Name unter den Texten</translation>
    </message>
    <message>
        <source>Origin beside the title</source>
        <translation>Herkunft neben dem Titel</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Least height</source>
        <translation>Mindesthöhe</translation>
    </message>
    <message>
        <source>Greatest height</source>
        <translation>Höchsthöhe</translation>
    </message>
    <message>
        <source>Corner radius</source>
        <translation>Eckenradius</translation>
    </message>
    <message>
        <source>Padding at the start</source>
        <translation>Innenabstand am Anfang</translation>
    </message>
    <message>
        <source>Padding above</source>
        <translation>Innenabstand oben</translation>
    </message>
    <message>
        <source>Padding at the end</source>
        <translation>Innenabstand am Ende</translation>
    </message>
    <message>
        <source>Padding below</source>
        <translation>Innenabstand unten</translation>
    </message>
    <message>
        <source>Padding around a title alone</source>
        <translation>Innenabstand bei alleinigem Titel</translation>
    </message>
    <message>
        <source>Height of the heading</source>
        <translation>Höhe der Kopfzeile</translation>
    </message>
    <message>
        <source>Gap below the heading</source>
        <translation>Abstand unter der Kopfzeile</translation>
    </message>
    <message>
        <source>Gap between title and body</source>
        <translation>Abstand zwischen Titel und Text</translation>
    </message>
    <message>
        <source>Blur of the shadow</source>
        <translation>Weichzeichnung des Schattens</translation>
    </message>
    <message>
        <source>%1, letters %2 apart</source>
        <translation>%1, Buchstabenabstand %2</translation>
    </message>
    <message>
        <source>%1: line height</source>
        <translation>%1: Zeilenhöhe</translation>
    </message>
    <message>
        <source>%1: lines at most</source>
        <translation>%1: Zeilen höchstens</translation>
    </message>
    <message>
        <source>%1: font</source>
        <translation>%1: Schrift</translation>
    </message>
    <message>
        <source>%1, weight %2</source>
        <translation>%1, Stärke %2</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Radius of the icon</source>
        <translation>Radius des Symbols</translation>
    </message>
    <message>
        <source>Gap beside the icon</source>
        <translation>Abstand neben dem Symbol</translation>
    </message>
    <message>
        <source>Second icon</source>
        <translation>Zweites Symbol</translation>
    </message>
    <message>
        <source>Gap beside the second icon</source>
        <translation>Abstand neben dem zweiten Symbol</translation>
    </message>
    <message>
        <source>Width of a control</source>
        <translation>Breite eines Bedienelements</translation>
    </message>
    <message>
        <source>Height of its glyph</source>
        <translation>Höhe seines Zeichens</translation>
    </message>
    <message>
        <source>Edges of others at most</source>
        <translation>Ränder anderer höchstens</translation>
    </message>
    <message>
        <source>Lines of a group at most</source>
        <translation>Zeilen einer Gruppe höchstens</translation>
    </message>
    <message>
        <source>Height of an edge</source>
        <translation>Höhe eines Rands</translation>
    </message>
    <message>
        <source>An edge is narrower on each side by</source>
        <translation>Ein Rand ist je Seite schmaler um</translation>
    </message>
    <message>
        <source>%1 at %2 %</source>
        <translation>%1 mit %2&#xa0;%</translation>
    </message>
    <message>
        <source>Colour of the card</source>
        <translation>Farbe der Karte</translation>
    </message>
    <message>
        <source>Colour of the title</source>
        <translation>Farbe des Titels</translation>
    </message>
    <message>
        <source>Colour of the body</source>
        <translation>Farbe des Textes</translation>
    </message>
    <message>
        <source>Colour of the time</source>
        <translation>Farbe der Zeit</translation>
    </message>
    <message>
        <source>Characters kept of each text</source>
        <translation>Behaltene Zeichen je Text</translation>
    </message>
    <message>
        <source>Lines of the body</source>
        <translation>Zeilen des Textes</translation>
    </message>
    <message>
        <source>chosen for this preview</source>
        <translation>für diese Vorschau gewählt</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>fonts and line heights grow, widths and line limits stay</source>
        <translation>Schriften und Zeilenhöhen wachsen, Breiten und Zeilengrenzen bleiben</translation>
    </message>
    <message>
        <source>%1: %2 (%3: %4)</source>
        <translation>%1: %2 (%3: %4)</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>dokumentiert</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>beobachtet</translation>
    </message>
    <message>
        <source>designed</source>
        <translation>gestaltet</translation>
    </message>
    <message>
        <source>Colour of the lower edge</source>
        <translation>Farbe der Unterkante</translation>
    </message>
    <message>
        <source>Line around the card</source>
        <translation>Linie um die Karte</translation>
    </message>
</context>
<context>
    <name>carillon::welcome::FirstStepsCard</name>
    <message>
        <source>Change something</source>
        <translation>Etwas ändern</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Dismiss it on one device</source>
        <translation>Auf einem Gerät verwerfen</translation>
    </message>
    <message>
        <source>Type another title below. What each device would show, and what the service would answer, follow every key.</source>
        <translation>Unten einen anderen Titel eingeben. Was jedes Gerät zeigen und was der Dienst antworten würde, folgt jedem Tastendruck.</translation>
    </message>
    <message>
        <source>Press %1. The request goes to the local service over HTTP; its answer stands under Exchange, and the devices ring.</source>
        <translation>%1 drücken. Die Anfrage geht per HTTP an den lokalen Dienst; seine Antwort steht unter „Austausch“, und die Geräte läuten.</translation>
    </message>
    <message>
        <source>Choose a toast and press Delete, or swipe it away. It leaves the other devices, too; only the web keeps its own.</source>
        <translation>Einen Toast auswählen und Delete drücken oder ihn wegwischen. Er verschwindet auch von den anderen Geräten; nur das Web behält seinen.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Skip the first steps</source>
        <translation>Die ersten Schritte überspringen</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <comment>number of a step, of how many, what to do</comment>
        <translation>%1 von %2 · %3</translation>
    </message>
    <message>
        <source>Got It</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>carillon::widgets::JsonView</name>
    <message numerus="yes">
        <source>… %Ln more byte(s) not shown</source>
        <translation>
            <numerusform>… %Ln weiteres Byte nicht gezeigt</numerusform>
            <numerusform>… %Ln weitere Bytes nicht gezeigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::widgets::NoticeLine</name>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Die Datei kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>That is a folder; choose a file in it.</source>
        <translation>Das ist ein Ordner; eine Datei darin auswählen.</translation>
    </message>
    <message>
        <source>That is a pipe or a device, not a file.</source>
        <translation>Das ist eine Pipe oder ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>The file is UTF-16 text; save it as UTF-8.</source>
        <translation>Die Datei ist UTF-16-Text; als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>The file is not text: byte %1 is zero.</source>
        <translation>Die Datei ist kein Text: Byte %1 ist null.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>Die Datei ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB, more than any notification may be.</source>
        <translation>Die Datei ist größer als %1 MiB, mehr als eine Benachrichtigung haben darf.</translation>
    </message>
</context>
<context>
    <name>list</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>platforms</name>
    <message>
        <source>%1 sets a direction unseen; it can make one text look like another.</source>
        <translation>%1 gibt unsichtbar eine Schreibrichtung vor; ein Text kann dadurch wie ein anderer aussehen.</translation>
    </message>
    <message>
        <source>%1 changes the direction of what follows; it can make one text look like another.</source>
        <translation>%1 ändert die Schreibrichtung des Folgenden; ein Text kann dadurch wie ein anderer aussehen.</translation>
    </message>
    <message>
        <source>%1 turns round what follows; it can make one text look like another.</source>
        <translation>%1 kehrt das Folgende um; ein Text kann dadurch wie ein anderer aussehen.</translation>
    </message>
    <message>
        <source>%1 ends a change of direction; it is not drawn.</source>
        <translation>%1 beendet einen Wechsel der Schreibrichtung; es wird nicht dargestellt.</translation>
    </message>
    <message>
        <source>%1 sets apart what follows in a direction of its own; it is not drawn.</source>
        <translation>%1 stellt das Folgende in einer eigenen Schreibrichtung frei; es wird nicht dargestellt.</translation>
    </message>
    <message>
        <source>%1 is not drawn; it can hide in a word or make a text look empty.</source>
        <translation>%1 wird nicht dargestellt; es kann sich in einem Wort verbergen oder einen Text leer aussehen lassen.</translation>
    </message>
    <message>
        <source>APNs alert</source>
        <translation>APNs-Alert</translation>
    </message>
    <message>
        <source>APNs background</source>
        <translation>APNs-Hintergrund</translation>
    </message>
    <message>
        <source>APNs background tap</source>
        <extracomment>tap: a light push without content, at which the app fetches the notification</extracomment>
        <translation>APNs-Hintergrund-Anstoß</translation>
    </message>
    <message>
        <source>APNs fallback alert, %1 s later</source>
        <translation>APNs-Fallback-Alert, %1 s später</translation>
    </message>
    <message>
        <source>FCM notification</source>
        <translation>FCM-Benachrichtigung</translation>
    </message>
    <message>
        <source>FCM data</source>
        <translation>FCM-Daten</translation>
    </message>
    <message>
        <source>FCM data tap</source>
        <extracomment>tap: a light push without content, at which the app fetches the notification</extracomment>
        <translation>FCM-Daten-Anstoß</translation>
    </message>
    <message>
        <source>Notification Hubs installation</source>
        <translation>Notification-Hubs-Installation</translation>
    </message>
    <message>
        <source>Notification Hubs template</source>
        <translation>Notification-Hubs-Vorlage</translation>
    </message>
    <message>
        <source>Notification Hubs send</source>
        <translation>Notification-Hubs-Versand</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1; sent as %2</source>
        <translation>%1; gesendet als %2</translation>
    </message>
    <message>
        <source>it has characters that no header may hold</source>
        <translation>es enthält Zeichen, die kein Header enthalten darf</translation>
    </message>
    <message>
        <source>it is not URL-safe base64</source>
        <translation>es ist kein URL-sicheres base64</translation>
    </message>
    <message>
        <source>the whole body</source>
        <translation>der ganze Body</translation>
    </message>
    <message>
        <source>the whole JSON</source>
        <translation>das ganze JSON</translation>
    </message>
    <message>
        <source>notification and data</source>
        <translation>notification und data</translation>
    </message>
    <message>
        <source>the clear text of the encrypted body</source>
        <translation>der Klartext des verschlüsselten Body</translation>
    </message>
    <message>
        <source>nothing: each platform&apos;s limit applies to what the template makes</source>
        <translation>nichts: Für das Ergebnis der Vorlage gilt die Grenze der jeweiligen Plattform</translation>
    </message>
    <message>
        <source>Web push</source>
        <translation>Web-Push</translation>
    </message>
    <message>
        <source>WNS toast</source>
        <translation>WNS-Toast</translation>
    </message>
    <message>
        <source>WNS raw</source>
        <translation>WNS roh</translation>
    </message>
    <message>
        <source>WNS raw tap</source>
        <extracomment>tap: a light push without content, at which the app fetches the notification</extracomment>
        <translation>WNS-Roh-Anstoß</translation>
    </message>
    <message>
        <source>all platforms</source>
        <translation>alle Plattformen</translation>
    </message>
    <message>
        <source>Pop-up</source>
        <translation>Popup</translation>
    </message>
    <message>
        <source>Notification centre</source>
        <translation>Benachrichtigungscenter</translation>
    </message>
    <message>
        <source>Pop-up of Windows 10</source>
        <translation>Popup von Windows 10</translation>
    </message>
    <message>
        <source>Banner</source>
        <translation>Banner</translation>
    </message>
    <message>
        <source>Lock screen</source>
        <translation>Sperrbildschirm</translation>
    </message>
    <message>
        <source>Lock screen, previews hidden</source>
        <translation>Sperrbildschirm, Vorschauen verborgen</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Heads-up</source>
        <translation>Heads-up</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>Eingeklappt</translation>
    </message>
    <message>
        <source>Expanded</source>
        <translation>Ausgeklappt</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Desktop browser</source>
        <translation>Desktop-Browser</translation>
    </message>
    <message>
        <source>Desktop browser, expanded</source>
        <translation>Desktop-Browser, ausgeklappt</translation>
    </message>
    <message>
        <source>Browser on Windows</source>
        <translation>Browser unter Windows</translation>
    </message>
    <message>
        <source>Browser on Android</source>
        <translation>Browser unter Android</translation>
    </message>
    <message>
        <source>Windows 11</source>
        <translation>Windows 11</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>iOS</source>
        <translation>iOS</translation>
    </message>
    <message>
        <source>iOS 15 to 18</source>
        <translation>iOS 15 bis 18</translation>
    </message>
    <message>
        <source>iOS 26</source>
        <translation>iOS 26</translation>
    </message>
    <message>
        <source>Android</source>
        <translation>Android</translation>
    </message>
    <message>
        <source>Android 12 to 15</source>
        <translation>Android 12 bis 15</translation>
    </message>
    <message>
        <source>Android 16</source>
        <translation>Android 16</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>On Android 12 to 15</source>
        <translation>Unter Android 12 bis 15</translation>
    </message>
    <message>
        <source>On Android 16</source>
        <translation>Unter Android 16</translation>
    </message>
    <message>
        <source>if your service worker reads title/body</source>
        <translation>falls der Service Worker title/body liest</translation>
    </message>
    <message>
        <source>if your app reads title/body</source>
        <translation>falls die App title/body liest</translation>
    </message>
    <message>
        <source>service worker decides</source>
        <translation>der Service Worker entscheidet</translation>
    </message>
    <message>
        <source>the app decides what raw content looks like</source>
        <translation>die App entscheidet, wie Rohinhalt aussieht</translation>
    </message>
    <message>
        <source>Not targeted: %1 is not in platformTypes.</source>
        <translation>Nicht adressiert: %1 steht nicht in platformTypes.</translation>
    </message>
    <message>
        <source>Nothing to show: the payload has neither visual nor raw content.</source>
        <translation>Nichts anzuzeigen: payload hat weder visuellen noch Rohinhalt.</translation>
    </message>
    <message>
        <source>Web shows raw content only.</source>
        <translation>Das Web zeigt nur Rohinhalt.</translation>
    </message>
    <message>
        <source>Add fallback</source>
        <translation>Fallback ergänzen</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln byte(s)</source>
        <translation>
            <numerusform>%L1 von %Ln Byte</numerusform>
            <numerusform>%L1 von %Ln Bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 seconds, which is %n day(s)</source>
        <translation>
            <numerusform>%1 von %2 Sekunden, das ist %n Tag</numerusform>
            <numerusform>%1 von %2 Sekunden, das sind %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln character(s) visible</source>
        <translation>
            <numerusform>%L1 von %Ln Zeichen sichtbar</numerusform>
            <numerusform>%L1 von %Ln Zeichen sichtbar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>receiver</name>
    <message>
        <source>filtered</source>
        <translation>gefiltert</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>not subscribed</source>
        <translation>nicht abonniert</translation>
    </message>
    <message>
        <source>subscription expired</source>
        <translation>Abo abgelaufen</translation>
    </message>
    <message>
        <source>raw only</source>
        <translation>nur roh</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>device removed</source>
        <translation>Gerät entfernt</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>nicht zugestellt</translation>
    </message>
    <message>
        <source>cleared</source>
        <extracomment>taken off the device, as it was handled elsewhere or deleted</extracomment>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>dismissed</source>
        <extracomment>by a person, on the device</extracomment>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>snoozed</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>fallback lost</source>
        <translation>Fallback verloren</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>in the app</source>
        <translation>in der App</translation>
    </message>
    <message>
        <source>shown quietly</source>
        <translation>still angezeigt</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>angezeigt</translation>
    </message>
    <message>
        <source>fallback shown</source>
        <translation>Fallback angezeigt</translation>
    </message>
    <message>
        <source>display over</source>
        <translation>Anzeige beendet</translation>
    </message>
    <message>
        <source>It was handled from outside.</source>
        <translation>Sie wurde von außen behandelt.</translation>
    </message>
    <message>
        <source>It was opened on %1.</source>
        <translation>Sie wurde auf %1 geöffnet.</translation>
    </message>
    <message>
        <source>It was dismissed on %1.</source>
        <translation>Sie wurde auf %1 verworfen.</translation>
    </message>
    <message>
        <source>It was snoozed on %1.</source>
        <translation>Sie wurde auf %1 zurückgestellt.</translation>
    </message>
    <message>
        <source>It was marked as read on %1.</source>
        <translation>Sie wurde auf %1 als gelesen markiert.</translation>
    </message>
    <message>
        <source>Raw content is not fetched while saving power; the fallback is due at %1.</source>
        <translation>Im Energiesparmodus wird Rohinhalt nicht abgerufen; der Fallback ist um %1 fällig.</translation>
    </message>
    <message>
        <source>It is shown, but its raw content is not fetched while saving power.</source>
        <translation>Sie wird angezeigt, ihr Rohinhalt im Energiesparmodus aber nicht abgerufen.</translation>
    </message>
    <message>
        <source>Raw content is not fetched while saving power.</source>
        <translation>Im Energiesparmodus wird Rohinhalt nicht abgerufen.</translation>
    </message>
    <message>
        <source>It was shown as soon as it arrived.</source>
        <translation>Sie wurde sofort nach dem Eintreffen angezeigt.</translation>
    </message>
    <message>
        <source>It was not delivered.</source>
        <translation>Sie wurde nicht zugestellt.</translation>
    </message>
    <message>
        <source>Its priority is low: it is sent at %1.</source>
        <translation>Ihre Priorität ist niedrig: Sie wird um %1 gesendet.</translation>
    </message>
    <message>
        <source>The device was offline; it read this after %1 s.</source>
        <translation>Das Gerät war offline; es las sie nach %1 s.</translation>
    </message>
    <message>
        <source>The fallback was shown after %1 s, as the raw content had not been fetched.</source>
        <translation>Der Fallback wurde nach %1 s angezeigt, da der Rohinhalt nicht abgerufen worden war.</translation>
    </message>
    <message>
        <source>Its platformTypes leave out this platform.</source>
        <translation>Ihre platformTypes lassen diese Plattform aus.</translation>
    </message>
    <message>
        <source>It expired before it could be delivered.</source>
        <translation>Sie lief ab, bevor sie zugestellt werden konnte.</translation>
    </message>
    <message>
        <source>The device has no subscription of this application and host.</source>
        <translation>Das Gerät hat kein Abonnement dieser Anwendung und dieses Hosts.</translation>
    </message>
    <message>
        <source>The web gets raw content only.</source>
        <translation>Das Web erhält nur Rohinhalt.</translation>
    </message>
    <message>
        <source>The device is offline; it reads this when it is back.</source>
        <translation>Das Gerät ist offline; es liest sie, sobald es zurück ist.</translation>
    </message>
    <message>
        <source>The fallback came while the device was offline, and was lost.</source>
        <translation>Der Fallback kam, während das Gerät offline war, und ging verloren.</translation>
    </message>
    <message>
        <source>Its display time is over.</source>
        <translation>Ihre Anzeigedauer ist vorbei.</translation>
    </message>
    <message>
        <source>Its display time was over before it could be shown.</source>
        <translation>Ihre Anzeigedauer war vorbei, bevor sie angezeigt werden konnte.</translation>
    </message>
    <message>
        <source>It was deleted.</source>
        <translation>Sie wurde gelöscht.</translation>
    </message>
    <message>
        <source>The device was removed.</source>
        <translation>Das Gerät wurde entfernt.</translation>
    </message>
    <message>
        <source>The app is in front and decides itself what it shows.</source>
        <translation>Die App ist im Vordergrund und entscheidet selbst, was sie zeigt.</translation>
    </message>
    <message>
        <source>Notifications are not allowed for this app; it read the content, but nothing is shown.</source>
        <translation>Benachrichtigungen sind für diese App nicht erlaubt; sie las den Inhalt, doch nichts wird angezeigt.</translation>
    </message>
    <message>
        <source>Notifications are not allowed for this app, so nothing is shown.</source>
        <translation>Benachrichtigungen sind für diese App nicht erlaubt, daher wird nichts angezeigt.</translation>
    </message>
    <message>
        <source>Do not disturb is on: it went to the centre without a pop-up.</source>
        <translation>„Nicht stören“ ist aktiv: Sie ging ohne Popup ins Benachrichtigungscenter.</translation>
    </message>
    <message>
        <source>The device&apos;s subscription expired at %1.</source>
        <translation>Das Abonnement des Geräts lief um %1 ab.</translation>
    </message>
    <message>
        <source>The device&apos;s subscription had expired.</source>
        <translation>Das Abonnement des Geräts war abgelaufen.</translation>
    </message>
    <message>
        <source>The service sent a notification that cannot be read.</source>
        <translation>Der Dienst hat eine Benachrichtigung gesendet, die nicht lesbar ist.</translation>
    </message>
    <message>
        <source>Posted at %1.</source>
        <translation>Um %1 eingereicht.</translation>
    </message>
    <message>
        <source>Held back for %2 until %1, as its priority is low.</source>
        <translation>Bis %1 für %2 zurückgehalten, da ihre Priorität niedrig ist.</translation>
    </message>
    <message>
        <source>Will be sent to %2 at %1, as its priority is low.</source>
        <translation>Wird um %1 an %2 gesendet, da ihre Priorität niedrig ist.</translation>
    </message>
    <message>
        <source>The push reached %2 at %1.</source>
        <translation>Der Push erreichte %2 um %1.</translation>
    </message>
    <message>
        <source>%2 read the content at %1.</source>
        <translation>%2 las den Inhalt um %1.</translation>
    </message>
    <message>
        <source>Shown on %2 at %1.</source>
        <translation>Um %1 auf %2 angezeigt.</translation>
    </message>
    <message>
        <source>Put into the centre of %2 without a pop-up at %1.</source>
        <translation>Um %1 ohne Popup ins Benachrichtigungscenter von %2 gelegt.</translation>
    </message>
    <message>
        <source>The fallback was due on %2 at %1.</source>
        <translation>Der Fallback war auf %2 um %1 fällig.</translation>
    </message>
    <message>
        <source>The fallback is due on %2 at %1.</source>
        <translation>Der Fallback ist auf %2 um %1 fällig.</translation>
    </message>
    <message>
        <source>The fallback was shown on %2 at %1.</source>
        <translation>Der Fallback wurde um %1 auf %2 angezeigt.</translation>
    </message>
    <message>
        <source>Opened on %2 at %1.</source>
        <translation>Um %1 auf %2 geöffnet.</translation>
    </message>
    <message>
        <source>Dismissed on %2 at %1.</source>
        <translation>Um %1 auf %2 verworfen.</translation>
    </message>
    <message>
        <source>Snoozed on %2 at %1.</source>
        <translation>Um %1 auf %2 zurückgestellt.</translation>
    </message>
    <message>
        <source>Marked as read on %2 at %1.</source>
        <translation>Um %1 auf %2 als gelesen markiert.</translation>
    </message>
    <message>
        <source>Taken off %2 at %1, as it was handled elsewhere.</source>
        <translation>Um %1 von %2 entfernt, da sie anderswo behandelt wurde.</translation>
    </message>
    <message>
        <source>Taken off %2 at %1, as it was deleted.</source>
        <translation>Um %1 von %2 entfernt, da sie gelöscht wurde.</translation>
    </message>
    <message>
        <source>Its display time ended on %2 at %1.</source>
        <translation>Ihre Anzeigedauer endete auf %2 um %1.</translation>
    </message>
    <message>
        <source>Its display time ends on %2 at %1.</source>
        <translation>Ihre Anzeigedauer endet auf %2 um %1.</translation>
    </message>
    <message>
        <source>Expired at %1.</source>
        <translation>Um %1 abgelaufen.</translation>
    </message>
    <message>
        <source>Expires at %1.</source>
        <translation>Läuft um %1 ab.</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>eingereicht</translation>
    </message>
    <message>
        <source>sent then</source>
        <extracomment>will be sent at that time</extracomment>
        <translation>dann gesendet</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>tapped</source>
        <extracomment>the light push has reached the device, which then fetches the notification</extracomment>
        <translation>angestoßen</translation>
    </message>
    <message>
        <source>fetched</source>
        <translation>abgerufen</translation>
    </message>
    <message>
        <source>fallback due</source>
        <extracomment>when the fallback is or was to be shown</extracomment>
        <translation>Fallback fällig</translation>
    </message>
    <message>
        <source>display ends</source>
        <translation>Anzeige endet</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>läuft ab</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>iOS</source>
        <translation>iOS</translation>
    </message>
    <message>
        <source>Android</source>
        <translation>Android</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>Timeline of %1.</source>
        <translation>Zeitleiste von %1.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>After posting</source>
        <translation>Ab Einreichung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln Jahr</numerusform>
            <numerusform>%Ln Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
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
<context>
    <name>rules</name>
    <message>
        <source>The body</source>
        <translation>Der Body</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>subject and predicate</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>must carry a bearer token</source>
        <translation>muss ein Bearer-Token enthalten</translation>
    </message>
    <message>
        <source>is not where notifications are created: /beta/me/notifications/ is</source>
        <translation>ist nicht der Ort, an dem Benachrichtigungen angelegt werden, das ist /beta/me/notifications/</translation>
    </message>
    <message>
        <source>is not supported here: only POST is</source>
        <translation>wird hier nicht unterstützt, nur POST</translation>
    </message>
    <message>
        <source>is not supported by this call</source>
        <translation>wird von diesem Aufruf nicht unterstützt</translation>
    </message>
    <message>
        <source>may only be gzip or deflate</source>
        <translation>darf nur gzip oder deflate sein</translation>
    </message>
    <message>
        <source>is required</source>
        <translation>ist erforderlich</translation>
    </message>
    <message>
        <source>must be application/json</source>
        <translation>muss application/json sein</translation>
    </message>
    <message>
        <source>is required: it selects the user</source>
        <translation>ist erforderlich: es bestimmt den Benutzer</translation>
    </message>
    <message>
        <source>is larger than the service takes</source>
        <translation>ist größer, als der Dienst annimmt</translation>
    </message>
    <message>
        <source>does not decompress as Content-Encoding says</source>
        <translation>lässt sich nicht entpacken, wie Content-Encoding angibt</translation>
    </message>
    <message>
        <source>is empty: a JSON object is expected</source>
        <translation>ist leer: ein JSON-Objekt wird erwartet</translation>
    </message>
    <message>
        <source>is not JSON here: {value}</source>
        <translation>ist hier kein JSON: {value}</translation>
    </message>
    <message>
        <source>is not valid UTF-8 here</source>
        <translation>ist hier kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>is nested deeper than 64 levels</source>
        <translation>ist tiefer als 64 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>has more than 1000 members in one object</source>
        <translation>hat mehr als 1000 Elemente in einem Objekt</translation>
    </message>
    <message>
        <source>stands twice in the same object</source>
        <translation>steht zweimal im selben Objekt</translation>
    </message>
    <message>
        <source>is an array: send one notification at a time</source>
        <translation>ist ein Array: Benachrichtigungen einzeln senden</translation>
    </message>
    <message>
        <source>must be a JSON object</source>
        <translation>muss ein JSON-Objekt sein</translation>
    </message>
    <message>
        <source>names a type that does not belong here: {value}</source>
        <translation>nennt einen Typ, der hier nicht hingehört: {value}</translation>
    </message>
    <message>
        <source>is chosen by the service; this one is ignored</source>
        <translation>wird vom Dienst gewählt; dieser Wert wird ignoriert</translation>
    </message>
    <message>
        <source>must be a string</source>
        <translation>muss eine Zeichenfolge sein</translation>
    </message>
    <message>
        <source>must not be blank</source>
        <translation>darf nicht leer sein</translation>
    </message>
    <message>
        <source>is documented as &quot;appNotificationId&quot;</source>
        <translation>ist als „appNotificationId“ dokumentiert</translation>
    </message>
    <message>
        <source>is empty, which groups nothing</source>
        <translation>ist leer und gruppiert daher nichts</translation>
    </message>
    <message>
        <source>must be a date and time in a string</source>
        <translation>muss Datum und Uhrzeit in einer Zeichenfolge sein</translation>
    </message>
    <message>
        <source>must look like 2026-12-31T23:59:00Z, with Z or an offset, not {value}</source>
        <translation>muss wie 2026-12-31T23:59:00Z aussehen, mit Z oder Versatz, nicht {value}</translation>
    </message>
    <message>
        <source>is more than 30 days ahead</source>
        <translation>liegt mehr als 30 Tage voraus</translation>
    </message>
    <message>
        <source>is in the past: accepted, but born expired and never delivered</source>
        <translation>liegt in der Vergangenheit: angenommen, aber schon abgelaufen und nie zugestellt</translation>
    </message>
    <message>
        <source>is in the past, which this service is set to refuse</source>
        <translation>liegt in der Vergangenheit, was dieser Dienst laut Einstellung ablehnt</translation>
    </message>
    <message>
        <source>must be a whole number of seconds, not {value}</source>
        <translation>muss eine ganze Zahl von Sekunden sein, nicht {value}</translation>
    </message>
    <message>
        <source>must be from 0 to 2147483647 seconds</source>
        <translation>muss 0 bis 2147483647 Sekunden betragen</translation>
    </message>
    <message>
        <source>is 0, which counts as not set</source>
        <translation>ist 0, was als nicht gesetzt gilt</translation>
    </message>
    <message>
        <source>is a number in quotes: accepted as in the samples, documented as a number</source>
        <translation>ist eine Zahl in Anführungszeichen: angenommen wie in den Beispielen, dokumentiert als Zahl</translation>
    </message>
    <message>
        <source>reaches beyond expirationDateTime, which ends the notification first</source>
        <translation>reicht über expirationDateTime hinaus, das die Benachrichtigung vorher beendet</translation>
    </message>
    <message>
        <source>must be a string: &quot;None&quot;, &quot;High&quot; or &quot;Low&quot;</source>
        <translation>muss eine Zeichenfolge sein: &quot;None&quot;, &quot;High&quot; oder &quot;Low&quot;</translation>
    </message>
    <message>
        <source>{value}: allowed are None, High, Low</source>
        <translation>{value}: erlaubt sind None, High, Low</translation>
    </message>
    <message>
        <source>is the number of a priority: accepted, documented as a name</source>
        <translation>ist die Nummer einer Priorität: angenommen, dokumentiert als Name</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>muss ein Objekt sein</translation>
    </message>
    <message>
        <source>is not a member of targetPolicy: only platformTypes is</source>
        <translation>ist kein Element von targetPolicy: nur platformTypes ist eines</translation>
    </message>
    <message>
        <source>must be an array of strings</source>
        <translation>muss ein Array von Zeichenfolgen sein</translation>
    </message>
    <message>
        <source>is empty, which targets all four platforms</source>
        <translation>ist leer, was alle vier Plattformen adressiert</translation>
    </message>
    <message>
        <source>{value}: allowed are Windows, iOS, Android, WebPush</source>
        <translation>{value}: erlaubt sind Windows, iOS, Android, WebPush</translation>
    </message>
    <message>
        <source>{value}: accepted, the documented spelling differs</source>
        <translation>{value}: angenommen, die dokumentierte Schreibweise weicht ab</translation>
    </message>
    <message>
        <source>{value} is listed already</source>
        <translation>{value} ist schon aufgeführt</translation>
    </message>
    <message>
        <source>is not a member of payload: only rawContent and visualContent are</source>
        <translation>ist kein Element von payload: nur rawContent und visualContent sind es</translation>
    </message>
    <message>
        <source>needs visualContent or rawContent</source>
        <translation>braucht visualContent oder rawContent</translation>
    </message>
    <message>
        <source>must be a string; put JSON into one</source>
        <translation>muss eine Zeichenfolge sein; JSON darin ablegen</translation>
    </message>
    <message>
        <source>is blank and does not count as content</source>
        <translation>ist leer und zählt nicht als Inhalt</translation>
    </message>
    <message>
        <source>is over 4096 bytes, more than one native push carries</source>
        <translation>ist größer als 4096 Bytes, mehr als ein nativer Push fasst</translation>
    </message>
    <message>
        <source>is not a member of visualContent: only title and body are</source>
        <translation>ist kein Element von visualContent: nur title und body sind es</translation>
    </message>
    <message>
        <source>is required in visual content</source>
        <translation>ist in visuellem Inhalt erforderlich</translation>
    </message>
    <message>
        <source>shows nothing on the web, which is targeted: web needs rawContent</source>
        <translation>zeigt nichts im Web, das adressiert ist: Web braucht rawContent</translation>
    </message>
    <message>
        <source>is documented as &quot;fallbackPolicy&quot;</source>
        <translation>ist als „fallbackPolicy“ dokumentiert</translation>
    </message>
    <message>
        <source>is not a documented member here</source>
        <translation>ist hier kein dokumentiertes Element</translation>
    </message>
    <message>
        <source>was never documented and has no effect</source>
        <translation>war nie dokumentiert und bewirkt nichts</translation>
    </message>
    <message>
        <source>is required in a fallback policy</source>
        <translation>ist in einer Fallback-Richtlinie erforderlich</translation>
    </message>
    <message>
        <source>is required: [&quot;iOS&quot;]</source>
        <translation>ist erforderlich: [&quot;iOS&quot;]</translation>
    </message>
    <message>
        <source>must be an array: [&quot;iOS&quot;]</source>
        <translation>muss ein Array sein: [&quot;iOS&quot;]</translation>
    </message>
    <message>
        <source>must name iOS</source>
        <translation>muss iOS nennen</translation>
    </message>
    <message>
        <source>{value}: only iOS has a fallback</source>
        <translation>{value}: nur iOS hat einen Fallback</translation>
    </message>
    <message>
        <source>is required: 60 to 600 seconds</source>
        <translation>ist erforderlich: 60 bis 600 Sekunden</translation>
    </message>
    <message>
        <source>{value}: must be from 60 to 600 seconds</source>
        <translation>{value}: muss 60 bis 600 Sekunden betragen</translation>
    </message>
    <message>
        <source>is required: what the phone shows instead</source>
        <translation>ist erforderlich: was das Telefon stattdessen zeigt</translation>
    </message>
    <message>
        <source>is required in the fallback&apos;s visual content</source>
        <translation>ist im visuellen Inhalt des Fallbacks erforderlich</translation>
    </message>
    <message>
        <source>must include iOS when there is a fallback</source>
        <translation>muss iOS enthalten, wenn es einen Fallback gibt</translation>
    </message>
    <message>
        <source>relies on iOS being targeted by default; targetPolicy may say so</source>
        <translation>verlässt sich darauf, dass iOS standardmäßig adressiert ist; targetPolicy kann es angeben</translation>
    </message>
    <message>
        <source>is what a fallback stands in for; there is none</source>
        <translation>ist das, wofür ein Fallback einspringt; es fehlt</translation>
    </message>
    <message>
        <source>is not High, so the fallback is not armed</source>
        <translation>ist nicht High, der Fallback wird daher nicht scharf geschaltet</translation>
    </message>
    <message>
        <source>is in the past: no platform is sent anything</source>
        <translation>liegt in der Vergangenheit: keine Plattform erhält etwas</translation>
    </message>
    <message>
        <source>gives web endpoints nothing to show: add rawContent</source>
        <translation>gibt Web-Endpunkten nichts zu zeigen: rawContent ergänzen</translation>
    </message>
    <message>
        <source>makes no system toast: each app decides, and a preview is a guess</source>
        <translation>ergibt keinen System-Toast: jede App entscheidet selbst, eine Vorschau ist geraten</translation>
    </message>
    <message>
        <source>reaches iOS as a background push, which may be delayed or dropped (2 to 3 an hour): add a fallbackPolicy</source>
        <translation>erreicht iOS als Hintergrund-Push, der verzögert oder verworfen werden kann (2 bis 3 pro Stunde): fallbackPolicy ergänzen</translation>
    </message>
    <message>
        <source>goes out as 5 on iOS: Apple does not allow priority 10 for background</source>
        <translation>geht auf iOS als 5 hinaus: Apple erlaubt Priorität 10 im Hintergrund nicht</translation>
    </message>
    <message>
        <source>is too large for WNS: {value}</source>
        <translation>ist zu groß für WNS: {value}</translation>
    </message>
    <message>
        <source>is too large for APNs: {value}</source>
        <translation>ist zu groß für APNs: {value}</translation>
    </message>
    <message>
        <source>is too large for FCM: {value}</source>
        <translation>ist zu groß für FCM: {value}</translation>
    </message>
    <message>
        <source>is too large for web push: {value}</source>
        <translation>ist zu groß für Web-Push: {value}</translation>
    </message>
    <message>
        <source>is cut in the Windows pop-up: {value}</source>
        <translation>wird im Windows-Popup gekürzt: {value}</translation>
    </message>
    <message>
        <source>is cut in the iOS banner: {value}</source>
        <translation>wird im iOS-Banner gekürzt: {value}</translation>
    </message>
    <message>
        <source>is cut in the Android heads-up until it is expanded: {value}</source>
        <translation>wird im Heads-up von Android gekürzt, bis es ausgeklappt ist: {value}</translation>
    </message>
    <message>
        <source>may be cut in the browser&apos;s pop-up: {value}</source>
        <translation>wird im Popup des Browsers eventuell gekürzt: {value}</translation>
    </message>
    <message>
        <source>is cut by Android, which keeps the first 1024: {value}</source>
        <translation>wird von Android gekürzt, das die ersten 1024 behält: {value}</translation>
    </message>
    <message>
        <source>is too long for Windows: {value}</source>
        <translation>ist zu lang für Windows: {value}</translation>
    </message>
    <message>
        <source>cannot be the apns-collapse-id: {value}</source>
        <translation>kann nicht die apns-collapse-id sein: {value}</translation>
    </message>
    <message>
        <source>is not a Topic as it stands: {value}</source>
        <translation>ist so kein gültiges Topic: {value}</translation>
    </message>
    <message>
        <source>may end before delivery: {value} seconds, where WNS expects minutes</source>
        <translation>kann vor der Zustellung enden: {value} Sekunden, wo WNS Minuten erwartet</translation>
    </message>
    <message>
        <source>reaches {value} seconds beyond expirationDateTime: the feed entry goes first</source>
        <translation>reicht {value} Sekunden über expirationDateTime hinaus: der Feed-Eintrag verschwindet zuerst</translation>
    </message>
    <message>
        <source>is {value} seconds, but Windows keeps local toasts 259200 (3 days) at most</source>
        <translation>beträgt {value} Sekunden, doch Windows behält lokale Toasts höchstens 259200 (3 Tage)</translation>
    </message>
    <message>
        <source>is shortened: {value}</source>
        <translation>wird verkürzt: {value}</translation>
    </message>
    <message>
        <source>only bounds delivery here: what is shown stays until the app removes it</source>
        <translation>begrenzt hier nur die Zustellung: Angezeigtes bleibt, bis die App es entfernt</translation>
    </message>
    <message>
        <source>has characters that no toast XML may hold, left out: {value}</source>
        <translation>enthält Zeichen, die in Toast-XML nicht stehen dürfen, ausgelassen: {value}</translation>
    </message>
    <message>
        <source>starts with &quot;ms-resource:&quot;, which Windows takes for a resource&apos;s name</source>
        <translation>beginnt mit „ms-resource:“, was Windows für den Namen einer Ressource hält</translation>
    </message>
    <message>
        <source>has characters that hide or reorder text: {value}</source>
        <translation>enthält Zeichen, die Text verbergen oder umordnen: {value}</translation>
    </message>
    <message>
        <source>pops up on Android only through a channel of high importance, made by the app</source>
        <translation>erscheint auf Android nur über einen von der App angelegten Kanal hoher Wichtigkeit als Popup</translation>
    </message>
    <message>
        <source>has no field in FCM: the app groups, by setGroup</source>
        <translation>hat in FCM kein Feld: die App gruppiert mit setGroup</translation>
    </message>
    <message>
        <source>becomes a collapse_key, of which FCM keeps four at a time</source>
        <translation>wird zu einem collapse_key, von denen FCM vier zugleich behält</translation>
    </message>
    <message>
        <source>has no field in web push: the service worker groups, if at all</source>
        <translation>hat in Web-Push kein Feld: der Service Worker gruppiert, wenn überhaupt</translation>
    </message>
    <message>
        <source>has no WNS header: the app sets it when it shows the toast itself</source>
        <translation>hat keinen WNS-Header: die App setzt es, wenn sie den Toast selbst zeigt</translation>
    </message>
    <message>
        <source>is ignored here: only iOS falls back</source>
        <translation>wird hier ignoriert: nur iOS hat einen Fallback</translation>
    </message>
    <message>
        <source>concerns raw content: visual content goes out high all the same</source>
        <translation>betrifft Rohinhalt: visueller Inhalt geht ohnehin mit hoher Priorität hinaus</translation>
    </message>
    <message>
        <source>is all that the template carries; left behind: {value}</source>
        <translation>ist alles, was die Vorlage überträgt; zurückgelassen: {value}</translation>
    </message>
    <message>
        <source>has no native field: the registration decides which app is reached</source>
        <translation>hat kein natives Feld: die Registrierung entscheidet, welche App erreicht wird</translation>
    </message>
    <message>
        <source>is not a member of a notification; did you mean &quot;{value}&quot;?</source>
        <translation>ist kein Element einer Benachrichtigung; war „{value}“ gemeint?</translation>
    </message>
    <message>
        <source>is not a member of a notification</source>
        <translation>ist kein Element einer Benachrichtigung</translation>
    </message>
</context>
<context>
    <name>samples</name>
    <message>
        <source>Documented example</source>
        <translation>Dokumentiertes Beispiel</translation>
    </message>
    <message>
        <source>The example as printed</source>
        <translation>Das Beispiel wie abgedruckt</translation>
    </message>
    <message>
        <source>Raw content</source>
        <translation>Rohinhalt</translation>
    </message>
    <message>
        <source>Raw with iOS fallback</source>
        <translation>Roh mit iOS-Fallback</translation>
    </message>
    <message>
        <source>Both kinds</source>
        <translation>Beide Arten</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>Rechts nach links</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Langer Text</translation>
    </message>
</context>
<context>
    <name>target</name>
    <message>
        <source>Local service</source>
        <translation>Lokaler Dienst</translation>
    </message>
</context>
<context>
    <name>toasts</name>
    <message>
        <source>The picture cannot be read: %1</source>
        <translation>Das Bild kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The file is not a PNG picture.</source>
        <translation>Die Datei ist kein PNG-Bild.</translation>
    </message>
    <message>
        <source>The picture has %1 × %2 pixels; at most %3 are read.</source>
        <translation>Das Bild hat %1 × %2 Pixel; höchstens %3 werden gelesen.</translation>
    </message>
    <message>
        <source>The PNG picture is damaged.</source>
        <translation>Das PNG-Bild ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>widgets</name>
    <message>
        <source>Clear the field</source>
        <translation>Feld leeren</translation>
    </message>
</context>
</TS>
