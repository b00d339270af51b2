<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_GB">
<context>
    <name>bytes</name>
    <message numerus="yes">
        <source>… %Ln more byte(s)</source>
        <translation>
            <numerusform>… %Ln octet de plus</numerusform>
            <numerusform>… %Ln octets de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::AboutDialog</name>
    <message>
        <source>About Carillon</source>
        <translation>À propos de Carillon</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Built With</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Details for a report</source>
        <translation>Détails pour un rapport</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>&amp;Copy Details</source>
        <translation>&amp;Copier les détails</translation>
    </message>
    <message>
        <source>Carillon %1</source>
        <translation>Carillon %1</translation>
    </message>
    <message>
        <source>Compose a notification once, see it on every platform it would reach.</source>
        <translation>Composez une notification une fois, voyez-la sur chaque plateforme qu’elle atteindrait.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>Logiciel libre sous la GNU General Public License, version 3 ou ultérieure (GPL-3.0-or-later). Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Previews are simulated: they are drawn from published figures and measurements.</source>
        <translation>Les aperçus sont simulés&#xa0;: ils sont dessinés d’après des chiffres publiés et des mesures.</translation>
    </message>
    <message>
        <source>Not affiliated with Microsoft, Apple or Google. Windows, iOS and Android are names of their owners.</source>
        <translation>Sans lien avec Microsoft, Apple ou Google. Windows, iOS et Android sont des noms appartenant à leurs propriétaires.</translation>
    </message>
    <message>
        <source>The icons are Carillon’s own, under the same licence. Fonts are those of your system; none come with the program.</source>
        <translation>Les icônes sont propres à Carillon, sous la même licence. Les polices sont celles du système&#xa0;; le programme n’en fournit aucune.</translation>
    </message>
    <message>
        <source>What Carillon is built with</source>
        <translation>Ce avec quoi Carillon est construit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>The details are on the clipboard.</source>
        <translation>Les détails sont dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>carillon::Actions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>Start from the documented example</source>
        <translation>Partir de l’exemple documenté</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open a notification&apos;s JSON or a .http file</source>
        <translation>Ouvrir le JSON d’une notification ou un fichier .http</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save the draft to its file</source>
        <translation>Enregistrer le brouillon dans son fichier</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Save the draft to another file</source>
        <translation>Enregistrer le brouillon dans un autre fichier</translation>
    </message>
    <message>
        <source>Contact S&amp;heet…</source>
        <translation>&amp;Planche-contact…</translation>
    </message>
    <message>
        <source>Show the draft on many surfaces as one picture, and save it</source>
        <translation>Montrer le brouillon sur de nombreuses surfaces en une seule image, et l’enregistrer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>R&amp;echercher…</translation>
    </message>
    <message>
        <source>Find in the JSON</source>
        <translation>Rechercher dans le JSON</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>Re&amp;mplacer…</translation>
    </message>
    <message>
        <source>Find in the JSON and replace</source>
        <translation>Rechercher dans le JSON et remplacer</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Rechercher le &amp;suivant</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>Rechercher le &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;What May Stand Here</source>
        <translation>Ce qui peut &amp;figurer ici</translation>
    </message>
    <message>
        <source>Offer the names or values that may stand at the cursor</source>
        <translation>Proposer les noms ou valeurs possibles à l’endroit du curseur</translation>
    </message>
    <message>
        <source>F&amp;ormat JSON</source>
        <translation>Mettre en forme le &amp;JSON</translation>
    </message>
    <message>
        <source>Put one member on each line</source>
        <translation>Placer chaque membre sur sa ligne</translation>
    </message>
    <message>
        <source>Fo&amp;ld or Unfold</source>
        <translation>Plier ou &amp;déplier</translation>
    </message>
    <message>
        <source>Hide or show what is between the brackets here</source>
        <translation>Masquer ou afficher ce qui se trouve entre les crochets</translation>
    </message>
    <message>
        <source>Fold &amp;All</source>
        <translation>&amp;Tout plier</translation>
    </message>
    <message>
        <source>&amp;Unfold All</source>
        <translation>Tout dép&amp;lier</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Préfére&amp;nces…</translation>
    </message>
    <message>
        <source>Theme, text size, language, port and storage place</source>
        <translation>Thème, taille du texte, langue, port et emplacement</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Formulaire</translation>
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
        <translation>&amp;Natif</translation>
    </message>
    <message>
        <source>Show what each platform would be sent, and the reach</source>
        <translation>Montrer ce que recevrait chaque plateforme, et la portée</translation>
    </message>
    <message>
        <source>&amp;Feed</source>
        <translation>&amp;Flux</translation>
    </message>
    <message>
        <source>Show what was received, newest first</source>
        <translation>Montrer ce qui a été reçu, le plus récent d’abord</translation>
    </message>
    <message>
        <source>Fan-&amp;out</source>
        <translation>&amp;Diffusion</translation>
    </message>
    <message>
        <source>Show what became of each notification on each device</source>
        <translation>Montrer ce qu’est devenue chaque notification sur chaque appareil</translation>
    </message>
    <message>
        <source>&amp;Add Device…</source>
        <translation>A&amp;jouter un appareil…</translation>
    </message>
    <message>
        <source>Add a simulated device</source>
        <translation>Ajouter un appareil simulé</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>Send the draft to the target</source>
        <translation>Envoyer le brouillon à la cible</translation>
    </message>
    <message>
        <source>Send &amp;Many…</source>
        <translation>Envoi en sér&amp;ie…</translation>
    </message>
    <message>
        <source>Send the draft once for each row of a table</source>
        <translation>Envoyer le brouillon une fois pour chaque ligne d’un tableau</translation>
    </message>
    <message>
        <source>Cance&amp;l Sending</source>
        <translation>Annu&amp;ler l’envoi</translation>
    </message>
    <message>
        <source>Stop sending, or waiting to send again</source>
        <translation>Cesser d’envoyer, ou d’attendre pour réessayer</translation>
    </message>
    <message>
        <source>&amp;Manage Targets…</source>
        <translation>&amp;Gérer les cibles…</translation>
    </message>
    <message>
        <source>Add and change the targets to send to</source>
        <translation>Ajouter et modifier les cibles d’envoi</translation>
    </message>
    <message>
        <source>&amp;Receive From…</source>
        <translation>&amp;Recevoir de…</translation>
    </message>
    <message>
        <source>Show the feed of this app&apos;s service or of a shared one</source>
        <translation>Montrer le flux du service de cette application ou d’un service partagé</translation>
    </message>
    <message>
        <source>Send &amp;Again</source>
        <translation>Envoyer à &amp;nouveau</translation>
    </message>
    <message>
        <source>Send once more what is chosen among the sent, or was sent last</source>
        <translation>Renvoyer ce qui est sélectionné parmi les envois, ou le dernier envoi</translation>
    </message>
    <message>
        <source>Turn the Sent into a &amp;Draft</source>
        <translation>Faire de l’envoi un &amp;brouillon</translation>
    </message>
    <message>
        <source>A new draft from what is chosen among the sent, or was sent last</source>
        <translation>Un nouveau brouillon à partir des envois sélectionnés, ou du dernier envoi</translation>
    </message>
    <message>
        <source>Com&amp;pare the Sent…</source>
        <translation>Com&amp;parer les envois…</translation>
    </message>
    <message>
        <source>Compare the two that are chosen, or one with the one before it</source>
        <translation>Comparer les deux sélectionnés, ou l’un avec le précédent</translation>
    </message>
    <message>
        <source>&amp;Remove from the Sent</source>
        <translation>&amp;Retirer des envois</translation>
    </message>
    <message>
        <source>Forget what is chosen among the sent</source>
        <translation>Oublier ce qui est sélectionné parmi les envois</translation>
    </message>
    <message>
        <source>C&amp;lear the List of the Sent…</source>
        <translation>&amp;Vider la liste des envois…</translation>
    </message>
    <message>
        <source>Forget everything that was sent</source>
        <translation>Oublier tout ce qui a été envoyé</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>Copier comme &amp;curl</translation>
    </message>
    <message>
        <source>Copy the request as a curl command line</source>
        <translation>Copier la requête en ligne de commande curl</translation>
    </message>
    <message>
        <source>Copy as C&amp;#</source>
        <translation>Copier comme C&amp;#</translation>
    </message>
    <message>
        <source>Copy the request as a C# program</source>
        <translation>Copier la requête en programme C#</translation>
    </message>
    <message>
        <source>Copy as &amp;JavaScript</source>
        <translation>Copier comme &amp;JavaScript</translation>
    </message>
    <message>
        <source>Copy the request as a JavaScript program</source>
        <translation>Copier la requête en programme JavaScript</translation>
    </message>
    <message>
        <source>Copy as P&amp;ython</source>
        <translation>Copier comme P&amp;ython</translation>
    </message>
    <message>
        <source>Copy the request as a Python program</source>
        <translation>Copier la requête en programme Python</translation>
    </message>
    <message>
        <source>Copy as &amp;PowerShell</source>
        <translation>Copier comme &amp;PowerShell</translation>
    </message>
    <message>
        <source>Copy the request as a PowerShell script</source>
        <translation>Copier la requête en script PowerShell</translation>
    </message>
    <message>
        <source>Copy as .&amp;http</source>
        <translation>Copier comme .&amp;http</translation>
    </message>
    <message>
        <source>Copy the request as a .http file</source>
        <translation>Copier la requête en fichier .http</translation>
    </message>
    <message>
        <source>Paste &amp;Request</source>
        <translation>Coller une re&amp;quête</translation>
    </message>
    <message>
        <source>Paste a curl command line or .http text</source>
        <translation>Coller une ligne de commande curl ou un texte .http</translation>
    </message>
    <message>
        <source>&amp;Next Problem</source>
        <translation>Problème &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous Problem</source>
        <translation>Problème &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Pause the Clock</source>
        <translation>&amp;Mettre l’horloge en pause</translation>
    </message>
    <message>
        <source>Stop the service&apos;s clock, or let it follow the machine&apos;s again</source>
        <translation>Arrêter l’horloge du service, ou la laisser suivre à nouveau celle de la machine</translation>
    </message>
    <message>
        <source>To the &amp;Next Event</source>
        <translation>À l’&amp;événement suivant</translation>
    </message>
    <message>
        <source>Move the service&apos;s clock to what is due next</source>
        <translation>Avancer l’horloge du service à la prochaine échéance</translation>
    </message>
    <message>
        <source>On by a &amp;Second</source>
        <translation>Avancer d’une &amp;seconde</translation>
    </message>
    <message>
        <source>Pause the service&apos;s clock and move it on by a second</source>
        <translation>Mettre l’horloge du service en pause et l’avancer d’une seconde</translation>
    </message>
    <message>
        <source>On by a &amp;Minute</source>
        <translation>Avancer d’une m&amp;inute</translation>
    </message>
    <message>
        <source>Pause the service&apos;s clock and move it on by a minute</source>
        <translation>Mettre l’horloge du service en pause et l’avancer d’une minute</translation>
    </message>
    <message>
        <source>On by an &amp;Hour</source>
        <translation>Avancer d’une &amp;heure</translation>
    </message>
    <message>
        <source>Pause the service&apos;s clock and move it on by an hour</source>
        <translation>Mettre l’horloge du service en pause et l’avancer d’une heure</translation>
    </message>
    <message>
        <source>Set &amp;Date and Time…</source>
        <translation>Régler la &amp;date et l’heure…</translation>
    </message>
    <message>
        <source>Put the service&apos;s clock to a date and time</source>
        <translation>Mettre l’horloge du service à une date et une heure</translation>
    </message>
    <message>
        <source>Throttle the Next 3</source>
        <translation>Limiter les 3 prochaines</translation>
    </message>
    <message>
        <source>The service throttles the next three requests</source>
        <translation>Le service limite les trois prochaines requêtes</translation>
    </message>
    <message>
        <source>Server Busy</source>
        <translation>Serveur occupé</translation>
    </message>
    <message>
        <source>The service answers every request with 503 serverBusy</source>
        <translation>Le service répond à chaque requête par 503 serverBusy</translation>
    </message>
    <message>
        <source>Latency 2 s</source>
        <translation>Latence 2 s</translation>
    </message>
    <message>
        <source>Every request waits two seconds</source>
        <translation>Chaque requête attend deux secondes</translation>
    </message>
    <message>
        <source>Drop the Next Connection</source>
        <translation>Couper la prochaine connexion</translation>
    </message>
    <message>
        <source>The next request gets no answer and is not stored</source>
        <translation>La prochaine requête reste sans réponse et n’est pas stockée</translation>
    </message>
    <message>
        <source>Blocked Caller</source>
        <translation>Appelant bloqué</translation>
    </message>
    <message>
        <source>The service answers every request with 403 callerBlocked</source>
        <translation>Le service répond à chaque requête par 403 callerBlocked</translation>
    </message>
    <message>
        <source>Manage &amp;Faults…</source>
        <translation>Gérer les &amp;pannes…</translation>
    </message>
    <message>
        <source>See what the faults did, add and remove them</source>
        <translation>Voir l’effet des pannes, en ajouter et en retirer</translation>
    </message>
    <message>
        <source>&amp;Remove All Faults</source>
        <translation>&amp;Retirer toutes les pannes</translation>
    </message>
    <message>
        <source>Every request is answered as documented again</source>
        <translation>Chaque requête reçoit de nouveau la réponse documentée</translation>
    </message>
    <message>
        <source>&amp;Resend</source>
        <translation>&amp;Renvoyer</translation>
    </message>
    <message>
        <source>Send what is chosen in the traffic to the local service as it was</source>
        <translation>Envoyer tel quel au service local ce qui est sélectionné dans le trafic</translation>
    </message>
    <message>
        <source>Com&amp;pare the Two…</source>
        <translation>Com&amp;parer les deux…</translation>
    </message>
    <message>
        <source>Compare the two that are chosen in the traffic</source>
        <translation>Comparer les deux échanges sélectionnés dans le trafic</translation>
    </message>
    <message>
        <source>Turn into a &amp;Draft</source>
        <translation>Convertir en &amp;brouillon</translation>
    </message>
    <message>
        <source>A new draft from what is chosen in the traffic</source>
        <translation>Un nouveau brouillon à partir de ce qui est sélectionné dans le trafic</translation>
    </message>
    <message>
        <source>Copy the Traffic as &amp;curl</source>
        <translation>Copier le trafic comme &amp;curl</translation>
    </message>
    <message>
        <source>Copy what is chosen in the traffic as curl command lines</source>
        <translation>Copier ce qui est sélectionné dans le trafic en lignes de commande curl</translation>
    </message>
    <message>
        <source>&amp;Export All as HAR…</source>
        <translation>Tout &amp;exporter en HAR…</translation>
    </message>
    <message>
        <source>Write the exchanges that are shown as an HTTP archive</source>
        <translation>Écrire les échanges affichés dans une archive HTTP</translation>
    </message>
    <message>
        <source>E&amp;xport the Chosen as HAR…</source>
        <translation>E&amp;xporter la sélection en HAR…</translation>
    </message>
    <message>
        <source>Write the exchanges that are chosen as an HTTP archive</source>
        <translation>Écrire les échanges sélectionnés dans une archive HTTP</translation>
    </message>
    <message>
        <source>C&amp;lear the Traffic</source>
        <translation>&amp;Vider le trafic</translation>
    </message>
    <message>
        <source>Empty the list; the service keeps its own</source>
        <translation>Vider la liste&#xa0;; le service garde la sienne</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Commandes…</translation>
    </message>
    <message>
        <source>Find any command, draft, sample or device</source>
        <translation>Trouver une commande, un brouillon, un exemple ou un appareil</translation>
    </message>
    <message>
        <source>&amp;About Carillon</source>
        <translation>À &amp;propos de Carillon</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a command does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Send   Ctrl ⏎</source>
        <comment>with its keys, on the tool bar</comment>
        <translation>Envoyer   Ctrl ⏎</translation>
    </message>
    <message>
        <source>Cancel   Esc</source>
        <comment>with its key, on the tool bar</comment>
        <translation>Annuler   Esc</translation>
    </message>
    <message>
        <source>+1 min</source>
        <comment>moves the clock, on the tool bar</comment>
        <translation>+1 min</translation>
    </message>
    <message>
        <source>Next event</source>
        <comment>moves the clock, on the tool bar</comment>
        <translation>Événement suivant</translation>
    </message>
    <message>
        <source>&amp;Back to Real Time</source>
        <translation>&amp;Revenir au temps réel</translation>
    </message>
    <message>
        <source>To the &amp;Next Event: %1</source>
        <translation>À l’&amp;événement suivant&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;High Contrast, Light</source>
        <translation>Contraste &amp;élevé, clair</translation>
    </message>
    <message>
        <source>High &amp;Contrast, Dark</source>
        <translation>&amp;Contraste élevé, sombre</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Sommaire</translation>
    </message>
    <message>
        <source>Open the help, at the page about the pane with the focus</source>
        <translation>Ouvrir l’aide à la page du volet qui a le focus</translation>
    </message>
    <message>
        <source>&amp;Getting Started</source>
        <translation>Prise en &amp;main</translation>
    </message>
    <message>
        <source>The first minute with Carillon, step by step</source>
        <translation>La première minute avec Carillon, pas à pas</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Every key there is</source>
        <translation>Toutes les touches disponibles</translation>
    </message>
    <message>
        <source>Show the &amp;First Steps</source>
        <translation>Afficher les &amp;premiers pas</translation>
    </message>
    <message>
        <source>Show again how to edit, send and dismiss</source>
        <translation>Montrer à nouveau comment modifier, envoyer et ignorer</translation>
    </message>
    <message>
        <source>What’s &amp;New</source>
        <translation>&amp;Nouveautés</translation>
    </message>
    <message>
        <source>What changed from version to version</source>
        <translation>Ce qui a changé d’une version à l’autre</translation>
    </message>
    <message>
        <source>&amp;Report a Problem…</source>
        <translation>Si&amp;gnaler un problème…</translation>
    </message>
    <message>
        <source>What to look at first, and what to copy into a report</source>
        <translation>Ce qu’il faut regarder d’abord et copier dans un rapport</translation>
    </message>
</context>
<context>
    <name>carillon::ClockLink</name>
    <message>
        <source>The local service is not running.</source>
        <translation>Le service local n’est pas démarré.</translation>
    </message>
    <message numerus="yes">
        <source>%n iOS device(s)</source>
        <translation>
            <numerusform>%n appareil iOS</numerusform>
            <numerusform>%n appareils iOS</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Type a command, a draft, a sample or a device</source>
        <translation>Saisir une commande, un brouillon, un exemple ou un appareil</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>Commandes trouvées</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>carillon::CrashDesk</name>
    <message>
        <source>Carillon closed unexpectedly last time. Your drafts and the feed are still here.</source>
        <translation>Carillon s’est fermé de façon inattendue la dernière fois. Vos brouillons et le flux sont toujours là.</translation>
    </message>
    <message>
        <source>Show Report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>Delete Report</source>
        <translation>Supprimer le rapport</translation>
    </message>
</context>
<context>
    <name>carillon::CrashReportDialog</name>
    <message>
        <source>Crash Report</source>
        <translation>Rapport de plantage</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>Rapport de plantage</translation>
    </message>
    <message>
        <source>Carillon wrote this when it closed unexpectedly. It says where in the program that was and which commands came last. Notifications, drafts, tokens, headers, addresses and names of files are not in it.</source>
        <translation>Carillon a écrit ce rapport en se fermant de façon inattendue. Il indique à quel endroit du programme cela s’est produit et quelles ont été les dernières commandes. Il ne contient ni notifications, ni brouillons, ni jetons, ni en-têtes, ni adresses, ni noms de fichiers.</translation>
    </message>
    <message>
        <source>If you report it, copy all of it and add what you did just before. It is not sent anywhere by itself.</source>
        <translation>Si vous le signalez, copiez-le en entier et ajoutez ce que vous faisiez juste avant. Rien n’est envoyé automatiquement.</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Conservé dans %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>carillon::Csv</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Two columns are named “%1”; each needs a name of its own.</source>
        <translation>Deux colonnes se nomment «&#xa0;%1&#xa0;»&#xa0;; chacune doit avoir son propre nom.</translation>
    </message>
    <message>
        <source>The file is UTF-16; save it as “CSV UTF-8” and load it again.</source>
        <translation>Le fichier est en UTF-16&#xa0;; enregistrez-le en «&#xa0;CSV UTF-8&#xa0;» et chargez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file is empty; its first line names the columns.</source>
        <translation>Le fichier est vide&#xa0;; sa première ligne nomme les colonnes.</translation>
    </message>
    <message>
        <source>The file has changed since it was loaded; load it again.</source>
        <translation>Le fichier a changé depuis son chargement&#xa0;; chargez-le de nouveau.</translation>
    </message>
    <message>
        <source>Line %1 has text behind a closing quote; a quote inside a field is written twice.</source>
        <translation>La ligne %1 contient du texte après un guillemet fermant&#xa0;; dans un champ, le guillemet s’écrit deux fois.</translation>
    </message>
    <message>
        <source>The quote opened in line %1 is never closed, so all that follows is part of that row.</source>
        <translation>Le guillemet ouvert à la ligne %1 n’est jamais fermé&#xa0;: tout ce qui suit appartient donc à cet enregistrement.</translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8 text; save the file as “CSV UTF-8”.</source>
        <translation>La ligne %1 n’est pas du texte UTF-8&#xa0;; enregistrez le fichier en «&#xa0;CSV UTF-8&#xa0;».</translation>
    </message>
    <message>
        <source>Line %1 begins a row that is too long or has too many fields.</source>
        <translation>À la ligne %1 commence un enregistrement trop long ou comptant trop de champs.</translation>
    </message>
    <message numerus="yes">
        <source>The file has more than %Ln row(s); split it.</source>
        <translation>
            <numerusform>Le fichier compte plus de %Ln ligne&#xa0;; divisez-le.</numerusform>
            <numerusform>Le fichier compte plus de %Ln lignes&#xa0;; divisez-le.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 ends after field %2 of %3.</source>
        <translation>La ligne %1 s’arrête après le champ %2 sur %3.</translation>
    </message>
    <message>
        <source>Line %1 has another number of fields (%2) than the first line (%3).</source>
        <translation>La ligne %1 n’a pas le même nombre de champs (%2) que la première ligne (%3).</translation>
    </message>
</context>
<context>
    <name>carillon::Curl</name>
    <message>
        <source>%1 wants a value, and the line ends there.</source>
        <translation>%1 demande une valeur, et la ligne s’arrête là.</translation>
    </message>
    <message>
        <source>%1 sends a form or a file; a notification&apos;s body is JSON. Put it behind --data-raw.</source>
        <translation>%1 envoie un formulaire ou un fichier&#xa0;; le corps d’une notification est du JSON. Placez-le derrière --data-raw.</translation>
    </message>
    <message>
        <source>%1 reads options from %2, which is not read here.</source>
        <translation>%1 lit des options dans %2, qui n’est pas lu ici.</translation>
    </message>
    <message>
        <source>%1 is not obeyed: certificates are always checked.</source>
        <translation>%1 n’est pas appliqué&#xa0;: les certificats sont toujours vérifiés.</translation>
    </message>
    <message>
        <source>A further request follows %1; the first one is taken.</source>
        <translation>Une autre requête suit %1&#xa0;; la première est retenue.</translation>
    </message>
    <message>
        <source>“%1” has no colon, so it is no header; it is left out.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de deux-points, ce n’est donc pas un en-tête&#xa0;; il est omis.</translation>
    </message>
    <message>
        <source>%1 %2 would read a file, and no file is read here; put its content in its place.</source>
        <translation>%1 %2 lirait un fichier, et aucun n’est lu ici&#xa0;; mettez son contenu à sa place.</translation>
    </message>
    <message>
        <source>%1 %2 names a file of cookies, which is not read.</source>
        <translation>%1 %2 désigne un fichier de cookies, qui n’est pas lu.</translation>
    </message>
    <message>
        <source>curl would ask for the password; it is taken to be empty.</source>
        <translation>curl demanderait le mot de passe&#xa0;; il est considéré comme vide.</translation>
    </message>
    <message>
        <source>There is no address in the line.</source>
        <translation>La ligne ne contient aucune adresse.</translation>
    </message>
    <message>
        <source>Only http and https can be sent to, not %1.</source>
        <translation>L’envoi n’est possible que vers http et https, pas vers %1.</translation>
    </message>
    <message>
        <source>The address %1 names no host.</source>
        <translation>L’adresse %1 ne nomme aucun hôte.</translation>
    </message>
    <message>
        <source>What follows # in the address is never sent.</source>
        <translation>Ce qui suit # dans l’adresse n’est jamais envoyé.</translation>
    </message>
    <message>
        <source>The path is written %1.</source>
        <translation>Le chemin s’écrit %1.</translation>
    </message>
    <message>
        <source>%1 stands there more than once; the values are joined by commas, which means the same.</source>
        <translation>%1 figure plus d’une fois&#xa0;; les valeurs sont jointes par des virgules, ce qui revient au même.</translation>
    </message>
    <message>
        <source>Not known, and left out: %1.</source>
        <translation>Inconnu et omis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Left out, since it is no part of the request: %1.</source>
        <translation>Omis, car étranger à la requête&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not filled in, and as it is written: %1.</source>
        <translation>Non rempli, laissé tel quel&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Redirections are left out.</source>
        <translation>Les redirections sont omises.</translation>
    </message>
    <message>
        <source>What stands in front of curl is not run.</source>
        <translation>Ce qui précède curl n’est pas exécuté.</translation>
    </message>
    <message>
        <source>What follows the curl command is left out.</source>
        <translation>Ce qui suit la commande curl est omis.</translation>
    </message>
    <message>
        <source>There is no curl command in the text.</source>
        <translation>Le texte ne contient aucune commande curl.</translation>
    </message>
    <message numerus="yes">
        <source>The body is larger than %Ln byte(s).</source>
        <translation>
            <numerusform>Le corps dépasse %Ln octet.</numerusform>
            <numerusform>Le corps dépasse %Ln octets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The line has more than %Ln header(s).</source>
        <translation>
            <numerusform>La ligne compte plus de %Ln en-tête.</numerusform>
            <numerusform>La ligne compte plus de %Ln en-têtes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>names, and how many that are not named</extracomment>
        <translation>
            <numerusform>%1 et %Ln de plus</numerusform>
            <numerusform>%1 et %Ln de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The line is longer than %Ln byte(s).</source>
        <translation>
            <numerusform>La ligne dépasse %Ln octet.</numerusform>
            <numerusform>La ligne dépasse %Ln octets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::DesktopNotifications</name>
    <message>
        <source>The desktop does not show notifications: %1</source>
        <translation>Le bureau n’affiche pas de notifications&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no session bus, over which the desktop could be reached.</source>
        <translation>Il n’y a pas de bus de session par lequel joindre le bureau.</translation>
    </message>
    <message>
        <source>This build cannot reach the desktop: it was made without D-Bus.</source>
        <translation>Cette version ne peut pas joindre le bureau&#xa0;: elle a été compilée sans D-Bus.</translation>
    </message>
</context>
<context>
    <name>carillon::DesktopNotifier</name>
    <message numerus="yes">
        <source>%Ln more notification(s)</source>
        <translation>
            <numerusform>%Ln notification de plus</numerusform>
            <numerusform>%Ln notifications de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::DeviceLink</name>
    <message>
        <source>There is no service.</source>
        <translation>Il n’y a pas de service.</translation>
    </message>
</context>
<context>
    <name>carillon::Dialogs</name>
    <message>
        <source>Notifications (*.json *.http *.rest);;All files (*)</source>
        <translation>Notifications (*.json *.http *.rest);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a notification</source>
        <translation>Ouvrir une notification</translation>
    </message>
    <message>
        <source>Save the notification</source>
        <translation>Enregistrer la notification</translation>
    </message>
    <message>
        <source>Unsaved draft</source>
        <translation>Brouillon non enregistré</translation>
    </message>
    <message>
        <source>The draft is not saved anywhere. Go on without it?</source>
        <translation>Le brouillon n’est enregistré nulle part. Continuer sans lui&#xa0;?</translation>
    </message>
</context>
<context>
    <name>carillon::DraftDesk</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
</context>
<context>
    <name>carillon::Drafts</name>
    <message>
        <source>Drafts cannot be saved: %1.</source>
        <translation>Les brouillons ne peuvent pas être enregistrés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>le dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>Another Carillon has the drafts; those of this one are not kept.</source>
        <translation>Un autre Carillon détient les brouillons&#xa0;; ceux de celui-ci ne sont pas conservés.</translation>
    </message>
    <message>
        <source>the folder cannot be written to</source>
        <translation>impossible d’écrire dans le dossier</translation>
    </message>
    <message>
        <source>it has no valid id</source>
        <translation>il n’a pas d’identifiant valide</translation>
    </message>
</context>
<context>
    <name>carillon::Envelope</name>
    <message>
        <source>A method is one word, such as POST, without blanks.</source>
        <translation>Une méthode est un seul mot, comme POST, sans espace.</translation>
    </message>
    <message>
        <source>The path begins with a slash.</source>
        <translation>Le chemin commence par une barre oblique.</translation>
    </message>
    <message>
        <source>What follows # is never sent; write %23 for the character.</source>
        <translation>Ce qui suit # n’est jamais envoyé&#xa0;; écrivez %23 pour le caractère.</translation>
    </message>
    <message>
        <source>A URL writes this as %1</source>
        <translation>Une URL l’écrit %1</translation>
    </message>
    <message>
        <source>A header&apos;s name is one word of letters, digits and hyphens, without a colon.</source>
        <translation>Le nom d’un en-tête est un mot fait de lettres, de chiffres et de traits d’union, sans deux-points.</translation>
    </message>
    <message>
        <source>%1 is set by the connection.</source>
        <translation>%1 est défini par la connexion.</translation>
    </message>
    <message>
        <source>A header&apos;s value is one line without control characters.</source>
        <translation>La valeur d’un en-tête tient sur une ligne sans caractère de contrôle.</translation>
    </message>
    <message numerus="yes">
        <source>The path is longer than a request line of %Ln byte(s).</source>
        <translation>
            <numerusform>Le chemin est plus long qu’une ligne de requête de %Ln octet.</numerusform>
            <numerusform>Le chemin est plus long qu’une ligne de requête de %Ln octets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A header is at most %Ln byte(s) long.</source>
        <translation>
            <numerusform>Un en-tête fait au plus %Ln octet.</numerusform>
            <numerusform>Un en-tête fait au plus %Ln octets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A request has at most %Ln header(s).</source>
        <translation>
            <numerusform>Une requête compte au plus %Ln en-tête.</numerusform>
            <numerusform>Une requête compte au plus %Ln en-têtes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The headers together are at most %Ln byte(s) long.</source>
        <translation>
            <numerusform>Les en-têtes font ensemble au plus %Ln octet.</numerusform>
            <numerusform>Les en-têtes font ensemble au plus %Ln octets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::Failure</name>
    <message>
        <source>%1 and others</source>
        <translation>%1 et d’autres</translation>
    </message>
    <message>
        <source>its certificate is for %1, not for %2</source>
        <translation>son certificat vaut pour %1, pas pour %2</translation>
    </message>
    <message>
        <source>its certificate ended on %1</source>
        <translation>son certificat a expiré le %1</translation>
    </message>
    <message>
        <source>its certificate begins only on %1</source>
        <translation>son certificat n’est valable qu’à partir du %1</translation>
    </message>
    <message>
        <source>its certificate was revoked</source>
        <translation>son certificat a été révoqué</translation>
    </message>
    <message>
        <source>its certificate is signed by itself and not among those trusted</source>
        <translation>son certificat est autosigné et ne figure pas parmi ceux de confiance</translation>
    </message>
    <message>
        <source>its certificate comes from an authority that is not trusted here</source>
        <translation>son certificat provient d’une autorité qui n’est pas de confiance ici</translation>
    </message>
    <message>
        <source>The proxy wants a login.</source>
        <translation>Le proxy demande une authentification.</translation>
    </message>
    <message>
        <source>The proxy does not answer.</source>
        <translation>Le proxy ne répond pas.</translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <translation>Rien n’écoute à l’adresse %1.</translation>
    </message>
    <message>
        <source>The name %1 was not found.</source>
        <translation>Le nom %1 est introuvable.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation>%1 a fermé la connexion sans répondre.</translation>
    </message>
    <message>
        <source>No secure connection to %1: %2.</source>
        <translation>Pas de connexion sécurisée à %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The network is not there.</source>
        <translation>Le réseau est indisponible.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation>La réponse de %1 est trop volumineuse.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message numerus="yes">
        <source>%1 took no connection within %n s.</source>
        <translation>
            <numerusform>%1 n’a accepté aucune connexion en %n s.</numerusform>
            <numerusform>%1 n’a accepté aucune connexion en %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::FaultsLink</name>
    <message>
        <source>The local service is not running.</source>
        <translation>Le service local n’est pas démarré.</translation>
    </message>
    <message>
        <source>The fault is on.</source>
        <translation>La panne est activée.</translation>
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
        <translation>Supprimer des notifications</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>Fichiers CSV</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>Fichiers JSON</translation>
    </message>
    <message>
        <source>Export the feed</source>
        <translation>Exporter le flux</translation>
    </message>
    <message numerus="yes">
        <source>That is done to at most %Ln at a time; choose or filter first.</source>
        <translation>
            <numerusform>Cela se fait pour %Ln au plus à la fois&#xa0;; sélectionnez ou filtrez d’abord.</numerusform>
            <numerusform>Cela se fait pour %Ln au plus à la fois&#xa0;; sélectionnez ou filtrez d’abord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln notification(s)? This cannot be undone.</source>
        <translation>
            <numerusform>Supprimer %Ln notification&#xa0;? Cette action est irréversible.</numerusform>
            <numerusform>Supprimer %Ln notifications&#xa0;? Cette action est irréversible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln are copied at a time; export them to a file.</source>
        <translation>
            <numerusform>Au plus %Ln est copiée à la fois&#xa0;; exportez-les dans un fichier.</numerusform>
            <numerusform>Au plus %Ln sont copiées à la fois&#xa0;; exportez-les dans un fichier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::FeedJob</name>
    <message>
        <source>That is too much for the clipboard; export it to a file.</source>
        <translation>C’est trop pour le presse-papiers&#xa0;; exportez vers un fichier.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, why</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: the service answered %2</source>
        <translation>%1&#xa0;: le service a répondu %2</translation>
    </message>
    <message>
        <source>Nothing was exported: %1</source>
        <translation>Rien n’a été exporté&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Marking %L1 of %Ln read</source>
        <translation>
            <numerusform>Marquage comme lue&#xa0;: %L1 sur %Ln</numerusform>
            <numerusform>Marquage comme lues&#xa0;: %L1 sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marking %L1 of %Ln unread</source>
        <translation>
            <numerusform>Marquage comme non lue&#xa0;: %L1 sur %Ln</numerusform>
            <numerusform>Marquage comme non lues&#xa0;: %L1 sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opening %L1 of %Ln</source>
        <translation>
            <numerusform>Ouverture&#xa0;: %L1 sur %Ln</numerusform>
            <numerusform>Ouverture&#xa0;: %L1 sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismissing %L1 of %Ln</source>
        <translation>
            <numerusform>Notification ignorée&#xa0;: %L1 sur %Ln</numerusform>
            <numerusform>Notifications ignorées&#xa0;: %L1 sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snoozing %L1 of %Ln</source>
        <translation>
            <numerusform>Report&#xa0;: %L1 sur %Ln</numerusform>
            <numerusform>Report&#xa0;: %L1 sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %L1 of %Ln</source>
        <translation>
            <numerusform>Suppression&#xa0;: %L1 sur %Ln</numerusform>
            <numerusform>Suppression&#xa0;: %L1 sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %Ln read.</source>
        <translation>
            <numerusform>%Ln marquée comme lue.</numerusform>
            <numerusform>%Ln marquées comme lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %Ln unread.</source>
        <translation>
            <numerusform>%Ln marquée comme non lue.</numerusform>
            <numerusform>%Ln marquées comme non lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opened %Ln.</source>
        <translation>
            <numerusform>%Ln ouverte.</numerusform>
            <numerusform>%Ln ouvertes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismissed %Ln.</source>
        <translation>
            <numerusform>%Ln ignorée.</numerusform>
            <numerusform>%Ln ignorées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snoozed %Ln.</source>
        <translation>
            <numerusform>%Ln reportée.</numerusform>
            <numerusform>%Ln reportées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln.</source>
        <translation>
            <numerusform>%Ln supprimée.</numerusform>
            <numerusform>%Ln supprimées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copying %L1 of %Ln</source>
        <translation>
            <numerusform>Copie&#xa0;: %L1 sur %Ln</numerusform>
            <numerusform>Copie&#xa0;: %L1 sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln.</source>
        <translation>
            <numerusform>%Ln copiée.</numerusform>
            <numerusform>%Ln copiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting %L1 of %Ln</source>
        <translation>
            <numerusform>Exportation&#xa0;: %L1 sur %Ln</numerusform>
            <numerusform>Exportation&#xa0;: %L1 sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln to %1.</source>
        <translation>
            <numerusform>%Ln exportée vers %1.</numerusform>
            <numerusform>%Ln exportées vers %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled after %L1 of %Ln.</source>
        <translation>
            <numerusform>Annulé après %L1 sur %Ln.</numerusform>
            <numerusform>Annulé après %L1 sur %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln: %1</source>
        <translation>
            <numerusform>Arrêté après %Ln&#xa0;: %1</numerusform>
            <numerusform>Arrêté après %Ln&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed: %1</source>
        <translation>
            <numerusform>%Ln échec&#xa0;: %1</numerusform>
            <numerusform>%Ln échecs&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::FeedLink</name>
    <message>
        <source>The service answered %1.</source>
        <translation>Le service a répondu %1.</translation>
    </message>
</context>
<context>
    <name>carillon::FeedWalk</name>
    <message>
        <source>The service answered %1.</source>
        <translation>Le service a répondu %1.</translation>
    </message>
    <message>
        <source>The service sent something unreadable.</source>
        <translation>Le service a envoyé des données illisibles.</translation>
    </message>
</context>
<context>
    <name>carillon::FileDesk</name>
    <message>
        <source>Saving asks for another file, since this one holds more.</source>
        <translation>L’enregistrement demandera un autre fichier, car celui-ci contient davantage.</translation>
    </message>
    <message>
        <source>It was written for %1; it goes to the target, %2.</source>
        <translation>Elle a été écrite pour %1&#xa0;; elle part vers la cible, %2.</translation>
    </message>
    <message>
        <source>Pasted; Undo brings back what was there.</source>
        <translation>Collé&#xa0;; Annuler rétablit ce qui s’y trouvait.</translation>
    </message>
    <message>
        <source>%1 is no longer there. What you have is kept as a draft.</source>
        <translation>%1 n’existe plus. Le contenu actuel est conservé comme brouillon.</translation>
    </message>
    <message>
        <source>Save It Again</source>
        <translation>Réenregistrer</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>%1 changed on the disk and was read again; Undo brings back what was there.</source>
        <translation>%1 a changé sur le disque et a été relu&#xa0;; Annuler rétablit ce qui s’y trouvait.</translation>
    </message>
    <message>
        <source>%1 changed on the disk, and so did the draft.</source>
        <translation>%1 a changé sur le disque, et le brouillon aussi.</translation>
    </message>
    <message>
        <source>Load the File</source>
        <translation>Charger le fichier</translation>
    </message>
    <message>
        <source>Keep the Draft</source>
        <translation>Garder le brouillon</translation>
    </message>
    <message>
        <source>%1 changed on the disk since it was read.</source>
        <translation>%1 a changé sur le disque depuis sa lecture.</translation>
    </message>
    <message>
        <source>Overwrite It</source>
        <translation>Écraser</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Saved the body to %1; a .http file keeps the headers.</source>
        <translation>Corps enregistré dans %1&#xa0;; un fichier .http conserve les en-têtes.</translation>
    </message>
    <message>
        <source>Saved %1, the body without its encoding.</source>
        <translation>%1 enregistré, le corps sans son codage.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>%1 Save it to a file, or it is lost when Carillon ends.</source>
        <translation>%1 Enregistrez-le dans un fichier, sinon il sera perdu à la fermeture de Carillon.</translation>
    </message>
</context>
<context>
    <name>carillon::Fix</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>As a number</source>
        <extracomment>a button that repairs: writes the value as a number</extracomment>
        <translation>Comme nombre</translation>
    </message>
    <message>
        <source>Use %1 s</source>
        <translation>Utiliser %1 s</translation>
    </message>
    <message>
        <source>Write it in full</source>
        <extracomment>a button that repairs: writes a date and time with all its parts</extracomment>
        <translation>Écrire en entier</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Add iOS</source>
        <translation>Ajouter iOS</translation>
    </message>
    <message>
        <source>Use the sample host</source>
        <translation>Utiliser l’hôte d’exemple</translation>
    </message>
    <message>
        <source>Add title</source>
        <translation>Ajouter un titre</translation>
    </message>
    <message>
        <source>Use iOS</source>
        <extracomment>a button that repairs: puts iOS in its place</extracomment>
        <translation>Utiliser iOS</translation>
    </message>
    <message>
        <source>Add payload</source>
        <translation>Ajouter payload</translation>
    </message>
    <message>
        <source>Use POST</source>
        <translation>Utiliser POST</translation>
    </message>
    <message>
        <source>Documented path</source>
        <extracomment>a button that repairs: puts in the documented path</extracomment>
        <translation>Chemin documenté</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <extracomment>a button that repairs: lets it expire then</extracomment>
        <translation>
            <numerusform>Dans %n jour</numerusform>
            <numerusform>Dans %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::HelpDesk</name>
    <message>
        <source>The details of this version are on the clipboard, for your report.</source>
        <translation>Les détails de cette version sont dans le presse-papiers, pour votre rapport.</translation>
    </message>
</context>
<context>
    <name>carillon::History</name>
    <message>
        <source>What is sent cannot be kept: %1.</source>
        <translation>Les envois ne peuvent pas être conservés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>le dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>Another Carillon has the list of what was sent; what this one sends is not kept.</source>
        <translation>Un autre Carillon détient la liste des envois&#xa0;; ceux de celui-ci ne sont pas conservés.</translation>
    </message>
    <message>
        <source>the folder cannot be written to</source>
        <translation>impossible d’écrire dans le dossier</translation>
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
        <translation>Une requête est en cours&#xa0;; attendez-la, ou annulez-la avec Esc.</translation>
    </message>
    <message>
        <source>Nothing was sent: “%1” is no longer among the targets.</source>
        <translation>Rien n’a été envoyé&#xa0;: «&#xa0;%1&#xa0;» n’est plus parmi les cibles.</translation>
    </message>
    <message>
        <source>The local service is not running.</source>
        <translation>Le service local n’est pas démarré.</translation>
    </message>
    <message>
        <source>Sent to the address that “%1” has now, %2.</source>
        <translation>Envoyé à l’adresse actuelle de «&#xa0;%1&#xa0;», %2.</translation>
    </message>
    <message>
        <source>Sent without %1, which is not kept.</source>
        <translation>Envoyé sans %1, qui n’est pas conservé.</translation>
    </message>
    <message>
        <source>Choose two to compare, or one that has another before it.</source>
        <translation>Sélectionnez deux envois à comparer, ou un seul qui en suit un autre.</translation>
    </message>
    <message>
        <source>Choose first what to remove from the sent.</source>
        <translation>Sélectionnez d’abord ce qu’il faut retirer des envois.</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vider la liste</translation>
    </message>
    <message>
        <source>Forget everything that was sent? This cannot be undone.</source>
        <translation>Oublier tout ce qui a été envoyé&#xa0;? Cette action est irréversible.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
</context>
<context>
    <name>carillon::HttpFile</name>
    <message>
        <source>The file is too large.</source>
        <translation>Le fichier est trop volumineux.</translation>
    </message>
    <message>
        <source>A variable is written @name = value.</source>
        <translation>Une variable s’écrit @name = valeur.</translation>
    </message>
    <message>
        <source>The file holds too many variables.</source>
        <translation>Le fichier contient trop de variables.</translation>
    </message>
    <message>
        <source>A request begins with a line such as POST https://host/path.</source>
        <translation>Une requête commence par une ligne telle que POST https://host/path.</translation>
    </message>
    <message>
        <source>The address holds a blank or a control character.</source>
        <translation>L’adresse contient une espace ou un caractère de contrôle.</translation>
    </message>
    <message>
        <source>The address must be http or https with a host and no user&apos;s name.</source>
        <translation>L’adresse doit être en http ou https, avec un hôte et sans nom d’utilisateur.</translation>
    </message>
    <message>
        <source>A header is written Name: value; the body follows an empty line.</source>
        <translation>Un en-tête s’écrit Nom: valeur&#xa0;; le corps suit une ligne vide.</translation>
    </message>
    <message>
        <source>A header holds a control character.</source>
        <translation>Un en-tête contient un caractère de contrôle.</translation>
    </message>
    <message>
        <source>Scripts are not run; take this part out.</source>
        <translation>Les scripts ne sont pas exécutés&#xa0;; retirez cette partie.</translation>
    </message>
    <message>
        <source>A body is not read from another file; put it here.</source>
        <translation>Un corps n’est pas lu dans un autre fichier&#xa0;; placez-le ici.</translation>
    </message>
    <message>
        <source>No variable is named %1.</source>
        <translation>Aucune variable ne se nomme %1.</translation>
    </message>
    <message>
        <source>The variables fill in too much text.</source>
        <translation>Les variables insèrent trop de texte.</translation>
    </message>
    <message numerus="yes">
        <source>The line is longer than %Ln byte(s).</source>
        <translation>
            <numerusform>La ligne dépasse %Ln octet.</numerusform>
            <numerusform>La ligne dépasse %Ln octets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file holds more than %Ln request(s).</source>
        <translation>
            <numerusform>Le fichier contient plus de %Ln requête.</numerusform>
            <numerusform>Le fichier contient plus de %Ln requêtes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The request has more than %Ln header(s).</source>
        <translation>
            <numerusform>La requête compte plus de %Ln en-tête.</numerusform>
            <numerusform>La requête compte plus de %Ln en-têtes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The headers are larger than %Ln byte(s).</source>
        <translation>
            <numerusform>Les en-têtes dépassent %Ln octet.</numerusform>
            <numerusform>Les en-têtes dépassent %Ln octets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::InstanceDesk</name>
    <message>
        <source>Carillon is running already, so these options take no effect: %1</source>
        <translation>Carillon est déjà ouvert, ces options sont donc sans effet&#xa0;: %1</translation>
    </message>
    <message>
        <source>Carillon is running already, but does not answer.</source>
        <translation>Carillon est déjà ouvert, mais ne répond pas.</translation>
    </message>
    <message>
        <source>It may be busy. Try again in a moment, or end it first. Drafts and feed are safe.</source>
        <translation>Il est peut-être occupé. Réessayez dans un instant ou quittez-le d’abord. Les brouillons et le flux sont en sécurité.</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>%1 is opened when the dialog is closed.</source>
        <translation>%1 s’ouvrira à la fermeture de la boîte de dialogue.</translation>
    </message>
</context>
<context>
    <name>carillon::KeychainSecrets</name>
    <message>
        <source>The system&apos;s keychain does not take secrets (%1), so they are kept for this run only.</source>
        <translation>Le trousseau du système n’accepte pas de secrets (%1)&#xa0;; ils ne sont donc gardés que pour cette session.</translation>
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
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Copy as</source>
        <translation>&amp;Copier comme</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>E&amp;nvoi</translation>
    </message>
    <message>
        <source>Sen&amp;t</source>
        <extracomment>a menu about what was sent</extracomment>
        <translation>Env&amp;oyés</translation>
    </message>
    <message>
        <source>&amp;Devices</source>
        <translation>A&amp;ppareils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>%1[*] – Carillon</source>
        <translation>%1[*] – Carillon</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>&amp;Vider cette liste</translation>
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
        <translation>brouillon</translation>
    </message>
    <message>
        <source>recent file</source>
        <translation>fichier récent</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>exemple</translation>
    </message>
    <message>
        <source>sample that is refused</source>
        <translation>exemple refusé</translation>
    </message>
    <message>
        <source>device</source>
        <translation>appareil</translation>
    </message>
</context>
<context>
    <name>carillon::Paste</name>
    <message>
        <source>This is JSON, not a request; paste it into the JSON view.</source>
        <translation>C’est du JSON, pas une requête&#xa0;; collez-le dans la vue JSON.</translation>
    </message>
    <message>
        <source>This is a program; a curl command line or .http text can be read.</source>
        <translation>C’est un programme&#xa0;; une ligne de commande curl ou un texte .http peut être lu.</translation>
    </message>
    <message>
        <source>This is neither a curl command line nor .http text.</source>
        <translation>Ce n’est ni une ligne de commande curl ni un texte .http.</translation>
    </message>
    <message>
        <source>The body is not %1 coded, though its header says so.</source>
        <translation>Le corps n’est pas codé en %1, bien que son en-tête l’indique.</translation>
    </message>
    <message>
        <source>The body is not UTF-8 text.</source>
        <translation>Le corps n’est pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>Lines of the body end in LF now, where they ended in CR LF.</source>
        <translation>Les lignes du corps se terminent désormais par LF et non plus par CR LF.</translation>
    </message>
    <message>
        <source>The path is written %1.</source>
        <translation>Le chemin s’écrit %1.</translation>
    </message>
    <message>
        <source>There is no request in the text.</source>
        <translation>Le texte ne contient aucune requête.</translation>
    </message>
    <message>
        <source>Authorization is the target&apos;s; the text has none.</source>
        <translation>Authorization est celui de la cible&#xa0;; le texte n’en a pas.</translation>
    </message>
    <message numerus="yes">
        <source>The body is larger than %Ln byte(s).</source>
        <translation>
            <numerusform>Le corps dépasse %Ln octet.</numerusform>
            <numerusform>Le corps dépasse %Ln octets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first of %Ln request(s) is taken.</source>
        <translation>
            <numerusform>La première de %Ln requête est retenue.</numerusform>
            <numerusform>La première de %Ln requêtes est retenue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::Place</name>
    <message>
        <source>%1 is a file, not a folder.</source>
        <translation>%1 est un fichier, pas un dossier.</translation>
    </message>
    <message>
        <source>%1 is on another machine (%2), where the feed would not be safe. Choose a folder on this one.</source>
        <translation>%1 se trouve sur une autre machine (%2), où le flux ne serait pas en sécurité. Choisissez un dossier sur celle-ci.</translation>
    </message>
    <message>
        <source>Nothing can be written to %1.</source>
        <translation>Rien ne peut être écrit dans %1.</translation>
    </message>
    <message>
        <source>That is not the whole path of a folder.</source>
        <translation>Ce n’est pas le chemin complet d’un dossier.</translation>
    </message>
    <message>
        <source>Another Carillon is using %1.</source>
        <translation>Un autre Carillon utilise %1.</translation>
    </message>
    <message>
        <source>It will be made. %1 free.</source>
        <translation>Il sera créé. %1 libres.</translation>
    </message>
    <message>
        <source>It holds a feed already, which the next start shows. %1 in use, %2 free.</source>
        <translation>Il contient déjà un flux, que le prochain démarrage affichera. %1 utilisés, %2 libres.</translation>
    </message>
    <message>
        <source>%1 in use, %2 free.</source>
        <translation>%1 utilisés, %2 libres.</translation>
    </message>
    <message>
        <source>%1 cannot be made.</source>
        <translation>%1 ne peut pas être créé.</translation>
    </message>
</context>
<context>
    <name>carillon::PreferencesDesk</name>
    <message>
        <source>Port %1 is in use by another program.</source>
        <translation>Le port %1 est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>Nothing can listen on port %1: %2.</source>
        <translation>Impossible d’écouter sur le port %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The command line asked for --theme %1 in this run; another choice is kept.</source>
        <translation>La ligne de commande a demandé --theme %1 pour cette session&#xa0;; un autre choix est conservé.</translation>
    </message>
    <message>
        <source>The command line says --port %1, which decides in this run; what is chosen here takes effect without it.</source>
        <translation>La ligne de commande indique --port %1, qui prévaut pour cette session&#xa0;; le choix fait ici s’appliquera sans cette option.</translation>
    </message>
    <message>
        <source>The command line says --store %1, which decides in this run; what is chosen here takes effect without it.</source>
        <translation>La ligne de commande indique --store %1, qui prévaut pour cette session&#xa0;; le choix fait ici s’appliquera sans cette option.</translation>
    </message>
    <message>
        <source>The next start uses the new storage place.</source>
        <translation>Le prochain démarrage utilisera le nouvel emplacement.</translation>
    </message>
    <message>
        <source>The next start uses the new language.</source>
        <translation>Le prochain démarrage utilisera la nouvelle langue.</translation>
    </message>
    <message>
        <source>The preferences cannot be written; they hold for this run only.</source>
        <translation>Les préférences ne peuvent pas être écrites&#xa0;; elles ne valent que pour cette session.</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program; the service listens on %2.</source>
        <translation>Le port %1 est utilisé par un autre programme&#xa0;; le service écoute sur %2.</translation>
    </message>
</context>
<context>
    <name>carillon::ReceiverDesk</name>
    <message>
        <source>It refuses the control token.</source>
        <translation>Il refuse le jeton de contrôle.</translation>
    </message>
    <message>
        <source>There is no Carillon: it answered %1.</source>
        <translation>Ce n’est pas un Carillon&#xa0;: la réponse a été %1.</translation>
    </message>
</context>
<context>
    <name>carillon::SecretStore</name>
    <message>
        <source>This program was built without a keychain, so secrets are kept for this run only.</source>
        <translation>Ce programme a été compilé sans trousseau&#xa0;; les secrets ne sont donc gardés que pour cette session.</translation>
    </message>
</context>
<context>
    <name>carillon::SendMany</name>
    <message>
        <source>The local service is not running.</source>
        <translation>Le service local n’est pas démarré.</translation>
    </message>
</context>
<context>
    <name>carillon::Service</name>
    <message>
        <source>The service answered %1.</source>
        <translation>Le service a répondu %1.</translation>
    </message>
</context>
<context>
    <name>carillon::ServiceMenu</name>
    <message>
        <source>Serv&amp;ice</source>
        <translation>&amp;Service</translation>
    </message>
    <message>
        <source>&amp;Faults</source>
        <translation>&amp;Pannes</translation>
    </message>
    <message>
        <source>&amp;Traffic</source>
        <translation>&amp;Trafic</translation>
    </message>
</context>
<context>
    <name>carillon::Session</name>
    <message>
        <source>Local service</source>
        <translation>Service local</translation>
    </message>
    <message>
        <source>%1 The feed is kept in memory for now. (%2)</source>
        <translation>%1 Le flux est gardé en mémoire pour l’instant. (%2)</translation>
    </message>
    <message>
        <source>Deleted; Ctrl+Z in the list of drafts puts it back.</source>
        <translation>Supprimé&#xa0;; Ctrl+Z dans la liste des brouillons le rétablit.</translation>
    </message>
    <message>
        <source>The local service is not running.</source>
        <translation>Le service local n’est pas démarré.</translation>
    </message>
    <message>
        <source>Copied; put the token in the place of TOKEN.</source>
        <translation>Copié&#xa0;; mettez le jeton à la place de TOKEN.</translation>
    </message>
    <message>
        <source>Copied; paste it into a terminal.</source>
        <translation>Copié&#xa0;; collez dans un terminal.</translation>
    </message>
    <message>
        <source>Copied as %1.</source>
        <translation>Copié comme %1.</translation>
    </message>
</context>
<context>
    <name>carillon::Shell</name>
    <message>
        <source>Line %1 holds a zero byte, which no command line can carry.</source>
        <translation>La ligne %1 contient un octet nul, qu’aucune ligne de commande ne peut transmettre.</translation>
    </message>
    <message>
        <source>The quote %1 in line %2 is never closed.</source>
        <translation>Le guillemet %1 de la ligne %2 n’est jamais fermé.</translation>
    </message>
    <message>
        <source>Line %1 has a command inside, which is not run; put its output in its place.</source>
        <translation>La ligne %1 contient une commande, qui n’est pas exécutée&#xa0;; mettez sa sortie à sa place.</translation>
    </message>
    <message>
        <source>A quote is never closed.</source>
        <translation>Un guillemet n’est jamais fermé.</translation>
    </message>
</context>
<context>
    <name>carillon::StatusStrip</name>
    <message>
        <source>Copy the service&apos;s address</source>
        <translation>Copier l’adresse du service</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>Pas de service</translation>
    </message>
    <message>
        <source>The local service is listening here</source>
        <translation>Le service local écoute ici</translation>
    </message>
    <message>
        <source>Not connected to the service</source>
        <translation>Non connecté au service</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Adresse copiée</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Aucun problème</translation>
    </message>
    <message>
        <source>real time %1</source>
        <translation>temps réel %1</translation>
    </message>
    <message>
        <source>clock paused at %1</source>
        <translation>horloge en pause à %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln appareil</numerusform>
            <numerusform>%Ln appareils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in feed</source>
        <translation>
            <numerusform>%Ln dans le flux</numerusform>
            <numerusform>%Ln dans le flux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln erreur</numerusform>
            <numerusform>%Ln erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln avertissement</numerusform>
            <numerusform>%Ln avertissements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::TargetDesk</name>
    <message>
        <source>Fill in the client secret first.</source>
        <translation>Renseignez d’abord le secret client.</translation>
    </message>
    <message>
        <source>Fill in the token first.</source>
        <translation>Renseignez d’abord le jeton.</translation>
    </message>
    <message>
        <source>The client secret for “%1”:</source>
        <translation>Secret client pour «&#xa0;%1&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>The token for “%1”:</source>
        <translation>Jeton pour «&#xa0;%1&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Nothing was sent: there is no secret.</source>
        <translation>Rien n’a été envoyé&#xa0;: il n’y a pas de secret.</translation>
    </message>
</context>
<context>
    <name>carillon::TargetProfile</name>
    <message>
        <source>“%1” is not the name of a header.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom d’en-tête.</translation>
    </message>
    <message>
        <source>The value of %1 holds a control character.</source>
        <translation>La valeur de %1 contient un caractère de contrôle.</translation>
    </message>
    <message>
        <source>%1 is set by Carillon; it cannot be an extra header.</source>
        <translation>%1 est défini par Carillon&#xa0;; ce ne peut pas être un en-tête supplémentaire.</translation>
    </message>
    <message>
        <source>An address is missing, such as https://graph.example.com.</source>
        <translation>Il manque une adresse, comme https://graph.example.com.</translation>
    </message>
    <message>
        <source>This is not an http or https address.</source>
        <translation>Ce n’est pas une adresse http ou https.</translation>
    </message>
    <message>
        <source>An address must not hold a name or password.</source>
        <translation>Une adresse ne doit contenir ni nom ni mot de passe.</translation>
    </message>
    <message>
        <source>An address must not hold a query or a fragment.</source>
        <translation>Une adresse ne doit contenir ni requête ni fragment.</translation>
    </message>
    <message>
        <source>Only scheme, host and port: the path is that of the API.</source>
        <translation>Seulement le schéma, l’hôte et le port&#xa0;: le chemin est celui de l’API.</translation>
    </message>
    <message>
        <source>The token goes over the network in clear text; use https.</source>
        <translation>Le jeton circule en clair sur le réseau&#xa0;; utilisez https.</translation>
    </message>
    <message>
        <source>The client secret goes over the network in clear text; use https.</source>
        <translation>Le secret client circule en clair sur le réseau&#xa0;; utilisez https.</translation>
    </message>
    <message>
        <source>The client id is missing.</source>
        <translation>L’ID client manque.</translation>
    </message>
    <message>
        <source>The scope is missing, such as https://graph.microsoft.com/.default.</source>
        <translation>L’étendue manque, par exemple https://graph.microsoft.com/.default.</translation>
    </message>
    <message>
        <source>It holds a control character.</source>
        <translation>Il y a un caractère de contrôle.</translation>
    </message>
    <message>
        <source>Choose the file with the certificate.</source>
        <translation>Choisissez le fichier contenant le certificat.</translation>
    </message>
    <message>
        <source>Certificates are not verified: whoever is on the way can read and change what is sent, the token included.</source>
        <translation>Les certificats ne sont pas vérifiés&#xa0;: quiconque se trouve sur le trajet peut lire et modifier ce qui est envoyé, y compris le jeton.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Il manque un nom.</translation>
    </message>
</context>
<context>
    <name>carillon::TargetSending</name>
    <message>
        <source>asking for a token</source>
        <translation>demande d’un jeton</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>envoi</translation>
    </message>
    <message>
        <source>sending, attempt %1</source>
        <translation>envoi, tentative %1</translation>
    </message>
    <message>
        <source>waiting %1 s (Retry-After)</source>
        <translation>attente de %1 s (Retry-After)</translation>
    </message>
    <message>
        <source>waiting %1 s</source>
        <translation>attente de %1 s</translation>
    </message>
    <message>
        <source>The target is not complete: %1</source>
        <translation>La cible est incomplète&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
</context>
<context>
    <name>carillon::Targets</name>
    <message>
        <source>in clear text</source>
        <translation>en clair</translation>
    </message>
    <message>
        <source>over TLS that is not verified</source>
        <translation>par TLS non vérifié</translation>
    </message>
    <message>
        <source>over TLS</source>
        <translation>par TLS</translation>
    </message>
    <message>
        <source>%1 answers %2.</source>
        <translation>%1 répond %2.</translation>
    </message>
    <message>
        <source>%1 answers %2 and takes the token.</source>
        <translation>%1 répond %2 et accepte le jeton.</translation>
    </message>
    <message>
        <source>%1 answers %2, but wants a token.</source>
        <translation>%1 répond %2, mais demande un jeton.</translation>
    </message>
    <message>
        <source>%1 answers %2, but refuses the token.</source>
        <translation>%1 répond %2, mais refuse le jeton.</translation>
    </message>
    <message>
        <source>%1 answers %2, with %3 to a request that creates nothing.</source>
        <translation>%1 répond %2, avec %3 à une requête qui ne crée rien.</translation>
    </message>
</context>
<context>
    <name>carillon::Template</name>
    <message>
        <source>Line %1 of the draft: no column is named “%2”.</source>
        <translation>Ligne %1 du brouillon&#xa0;: aucune colonne ne se nomme «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Line %1 of the draft: {{%2}} stands outside of quotes, and its value is empty.</source>
        <translation>Ligne %1 du brouillon&#xa0;: {{%2}} se trouve hors des guillemets, et sa valeur est vide.</translation>
    </message>
    <message>
        <source>Line %1 of the draft: {{%2}} stands outside of quotes, and “%3” is no number, true, false or null.</source>
        <translation>Ligne %1 du brouillon&#xa0;: {{%2}} se trouve hors des guillemets, et «&#xa0;%3&#xa0;» n’est ni un nombre, ni true, false ou null.</translation>
    </message>
</context>
<context>
    <name>carillon::TlsTrust</name>
    <message>
        <source>The certificate file cannot be read: %1</source>
        <translation>Le fichier de certificats ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>The certificate file is too large.</source>
        <translation>Le fichier de certificats est trop volumineux.</translation>
    </message>
    <message>
        <source>There is no certificate in PEM form in that file.</source>
        <translation>Ce fichier ne contient aucun certificat au format PEM.</translation>
    </message>
</context>
<context>
    <name>carillon::ToolStrip</name>
    <message>
        <source>TLS not verified</source>
        <translation>TLS non vérifié</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>This target&apos;s certificate is not verified: whoever is on the way can read and change what is sent.</source>
        <translation>Le certificat de cette cible n’est pas vérifié&#xa0;: quiconque se trouve sur le trajet peut lire et modifier ce qui est envoyé.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
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
        <translation>Les derniers sont encore en cours d’envoi.</translation>
    </message>
    <message>
        <source>Nothing was sent: the service no longer holds the whole body of each of them.</source>
        <translation>Rien n’a été envoyé&#xa0;: le service ne possède plus le corps entier de chacun.</translation>
    </message>
    <message>
        <source>The local service is not running.</source>
        <translation>Le service local n’est pas démarré.</translation>
    </message>
    <message>
        <source>Copied; paste it into a terminal.</source>
        <translation>Copié&#xa0;; collez dans un terminal.</translation>
    </message>
    <message>
        <source>Export the traffic</source>
        <translation>Exporter le trafic</translation>
    </message>
    <message>
        <source>HTTP archives (*.har);;All files (*)</source>
        <translation>Archives HTTP (*.har);;Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s) exported.</source>
        <translation>
            <numerusform>%Ln échange exporté.</numerusform>
            <numerusform>%Ln échanges exportés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::WelcomeDesk</name>
    <message>
        <source>Help &gt; Show the First Steps brings them back.</source>
        <translation>«&#xa0;Aide &gt; Afficher les premiers pas&#xa0;» les fait réapparaître.</translation>
    </message>
    <message>
        <source>Carillon was updated to version %1.</source>
        <translation>Carillon a été mis à jour vers la version %1.</translation>
    </message>
    <message>
        <source>What’s New</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a notice</comment>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>carillon::client::SendLane</name>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation>La réponse de %1 est trop volumineuse.</translation>
    </message>
    <message>
        <source>%1 answered something that is not HTTP.</source>
        <translation>%1 a répondu autre chose que du HTTP.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <translation>Rien n’écoute à l’adresse %1.</translation>
    </message>
    <message>
        <source>The name %1 was not found.</source>
        <translation>Le nom %1 est introuvable.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation>%1 a fermé la connexion sans répondre.</translation>
    </message>
    <message>
        <source>No secure connection: %1</source>
        <translation>Pas de connexion sécurisée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>carillon::client::Sender</name>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
</context>
<context>
    <name>carillon::client::TokenSource</name>
    <message>
        <source>the client id or its secret is wrong</source>
        <translation>l’ID client ou son secret est erroné</translation>
    </message>
    <message>
        <source>it does not know the scope</source>
        <translation>il ne connaît pas l’étendue</translation>
    </message>
    <message>
        <source>client credentials are not allowed for this client</source>
        <translation>les identifiants client ne sont pas autorisés pour ce client</translation>
    </message>
    <message>
        <source>it does not understand the request</source>
        <translation>il ne comprend pas la requête</translation>
    </message>
    <message>
        <source>No token from %1: %2.</source>
        <translation>Pas de jeton de %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>it answered %1</source>
        <translation>il a répondu %1</translation>
    </message>
    <message>
        <source>its answer holds none that can be used</source>
        <translation>sa réponse n’en contient aucun d’utilisable</translation>
    </message>
    <message>
        <source>its token is of another kind than Bearer</source>
        <translation>son jeton est d’un autre type que Bearer</translation>
    </message>
</context>
<context>
    <name>carillon::clock</name>
    <message>
        <source>Delivery</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Repli</translation>
    </message>
    <message>
        <source>Fallback on %1</source>
        <translation>Repli sur %1</translation>
    </message>
    <message>
        <source>End of display</source>
        <translation>Fin d’affichage</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Removal</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation>dans %1 s</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>dans %1 min</translation>
    </message>
    <message>
        <source>in %1 h</source>
        <translation>dans %1 h</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>event, time until then</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source> · “%1”</source>
        <translation> · «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing is due: no notification waits for anything.</source>
        <translation>Aucune échéance&#xa0;: aucune notification n’attend quoi que ce soit.</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>dans %Ln jour</numerusform>
            <numerusform>dans %Ln jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::clock::ClockButton</name>
    <message>
        <source>real time</source>
        <translation>temps réel</translation>
    </message>
    <message>
        <source>paused %1</source>
        <translation>en pause %1</translation>
    </message>
    <message>
        <source>Clock: %1</source>
        <translation>Horloge&#xa0;: %1</translation>
    </message>
    <message>
        <source>The service&apos;s clock is the machine&apos;s. Pause it to move it.</source>
        <translation>L’horloge du service est celle de la machine. Mettez-la en pause pour la déplacer.</translation>
    </message>
    <message>
        <source>The service&apos;s clock stands still at %1 UTC.</source>
        <translation>L’horloge du service est arrêtée à %1 UTC.</translation>
    </message>
</context>
<context>
    <name>carillon::clock::ClockDialog</name>
    <message>
        <source>Set the Clock</source>
        <translation>Régler l’horloge</translation>
    </message>
    <message>
        <source>Date and time, local</source>
        <translation>Date et heure locales</translation>
    </message>
    <message>
        <source>&amp;Date and time, local</source>
        <translation>&amp;Date et heure locales</translation>
    </message>
    <message>
        <source>The service&apos;s clock stands still there. What is due until then happens at once.</source>
        <translation>L’horloge du service s’y arrête. Ce qui arrive à échéance d’ici là a lieu aussitôt.</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Régler</translation>
    </message>
    <message>
        <source>in UTC: %1</source>
        <translation>en UTC&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>carillon::composer::ComposerForm</name>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nom d’hôte</translation>
    </message>
    <message>
        <source>required, such as app.contoso.com</source>
        <translation>obligatoire, par exemple app.contoso.com</translation>
    </message>
    <message>
        <source>Notification id</source>
        <translation>ID de notification</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Charge utile</translation>
    </message>
    <message>
        <source>at least one of visual and raw</source>
        <translation>au moins visuel ou brut</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Raw content</source>
        <translation>Contenu brut</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plateformes</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>On display for</source>
        <translation>Affichée pendant</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
</context>
<context>
    <name>carillon::composer::ComposerPane</name>
    <message>
        <source>View of the draft</source>
        <translation>Vue du brouillon</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
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
        <translation>Natif</translation>
    </message>
</context>
<context>
    <name>carillon::composer::DiagnosticPopup</name>
    <message>
        <source>The service accepts it all the same.</source>
        <translation>Le service l’accepte tout de même.</translation>
    </message>
    <message>
        <source>The service would answer %1.</source>
        <translation>Le service répondrait %1.</translation>
    </message>
    <message>
        <source>The service would answer %1, %2.</source>
        <translation>Le service répondrait %1, %2.</translation>
    </message>
    <message>
        <source>The body</source>
        <translation>Le corps</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>One of %1.</source>
        <translation>L’un de %1.</translation>
    </message>
    <message>
        <source>required, %1</source>
        <translation>obligatoire, %1</translation>
    </message>
</context>
<context>
    <name>carillon::composer::ExpirationField</name>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Choose when it expires</source>
        <translation>Choisir quand elle expire</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>dans %Ln jour</numerusform>
            <numerusform>dans %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>dans %Ln heure</numerusform>
            <numerusform>dans %Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>dans %Ln minute</numerusform>
            <numerusform>dans %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln second(s)</source>
        <translation>
            <numerusform>dans %Ln seconde</numerusform>
            <numerusform>dans %Ln secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>il y a %Ln heure</numerusform>
            <numerusform>il y a %Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>il y a %Ln minute</numerusform>
            <numerusform>il y a %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) ago</source>
        <translation>
            <numerusform>il y a %Ln seconde</numerusform>
            <numerusform>il y a %Ln secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s) when left out</source>
        <translation>
            <numerusform>dans %n jour en cas d’omission</numerusform>
            <numerusform>dans %n jours en cas d’omission</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n hour(s)</source>
        <translation>
            <numerusform>+%n heure</numerusform>
            <numerusform>+%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n day(s)</source>
        <translation>
            <numerusform>+%n jour</numerusform>
            <numerusform>+%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · at most %n day(s)</source>
        <comment>how far ahead, the limit</comment>
        <translation>
            <numerusform>%1 · au plus %n jour</numerusform>
            <numerusform>%1 · au plus %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::composer::FallbackSection</name>
    <message>
        <source>Fallback on iOS</source>
        <translation>Repli sur iOS</translation>
    </message>
    <message>
        <source>needs raw content with high priority</source>
        <translation>exige un contenu brut en priorité haute</translation>
    </message>
    <message>
        <source>Show after</source>
        <translation>Afficher après</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Fallback title</source>
        <translation>Titre du repli</translation>
    </message>
    <message>
        <source>Fallback body</source>
        <translation>Corps du repli</translation>
    </message>
    <message>
        <source>on</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>carillon::composer::FindBar</name>
    <message>
        <source>Find and replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Texte à rechercher</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>match case, on a button</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match case (Alt+C)</source>
        <translation>Respecter la casse (Alt+C)</translation>
    </message>
    <message>
        <source>“W”</source>
        <comment>whole words, on a button</comment>
        <translation>«&#xa0;W&#xa0;»</translation>
    </message>
    <message>
        <source>Whole words (Alt+W)</source>
        <translation>Mots entiers (Alt+W)</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Occurrence précédente (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Occurrence suivante (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Esc)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Text to put in its place</source>
        <translation>Texte de remplacement</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Replace this match</source>
        <translation>Remplacer cette occurrence</translation>
    </message>
    <message>
        <source>Replace &amp;All</source>
        <translation>&amp;Tout remplacer</translation>
    </message>
    <message>
        <source>Replace every match, in one step</source>
        <translation>Remplacer toutes les occurrences en une fois</translation>
    </message>
    <message>
        <source>%L1 or more</source>
        <translation>%L1 ou plus</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>%L1 of %2</source>
        <comment>of so many matches</comment>
        <translation>%L1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
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
        <translation>Trop long pour être modifié ici&#xa0;; la vue JSON contient tout.</translation>
    </message>
</context>
<context>
    <name>carillon::composer::HeadersDelegate</name>
    <message>
        <source>Header&apos;s name</source>
        <translation>Nom de l’en-tête</translation>
    </message>
    <message>
        <source>Header&apos;s value</source>
        <translation>Valeur de l’en-tête</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>carillon::composer::HeadersModel</name>
    <message>
        <source>as the target asks for</source>
        <translation>selon la cible</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>not sent</source>
        <extracomment>a header that is left out</extracomment>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Rétablir %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>. Error: %1</source>
        <translation>. Erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>. Warning: %1</source>
        <translation>. Avertissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Add a header…</source>
        <translation>Ajouter un en-tête…</translation>
    </message>
    <message>
        <source>%1 is there already; change its value.</source>
        <translation>%1 existe déjà&#xa0;; modifiez sa valeur.</translation>
    </message>
</context>
<context>
    <name>carillon::composer::HeadersTable</name>
    <message>
        <source>Headers of the request</source>
        <translation>En-têtes de la requête</translation>
    </message>
</context>
<context>
    <name>carillon::composer::HttpView</name>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Method, path, headers and encoding as the target asks for</source>
        <translation>Méthode, chemin, en-têtes et codage selon la cible</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Paste a curl command line or .http text (Ctrl+Shift+V)</source>
        <translation>Coller une ligne de commande curl ou un texte .http (Ctrl+Shift+V)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Path and query</source>
        <translation>Chemin et requête</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copier comme</translation>
    </message>
    <message>
        <source>Copy the request as a command line or a program</source>
        <translation>Copier la requête en ligne de commande ou en programme</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Return edits, Delete takes out or restores</source>
        <translation>Return modifie, Delete retire ou rétablit</translation>
    </message>
    <message>
        <source>Show token</source>
        <translation>Voir le jeton</translation>
    </message>
    <message>
        <source>Show tokens and cookies as they are sent</source>
        <translation>Afficher les jetons et cookies tels qu’ils sont envoyés</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Show the body byte by byte</source>
        <translation>Afficher le corps octet par octet</translation>
    </message>
    <message>
        <source>Encoding of the body</source>
        <translation>Codage du corps</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no content coding</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codage</translation>
    </message>
    <message>
        <source>Body as it is sent</source>
        <translation>Corps tel qu’il est envoyé</translation>
    </message>
    <message>
        <source>The connection adds Host %1, Content-Length %2, and where there is none, Connection, User-Agent, Accept-Encoding and Accept-Language.</source>
        <translation>La connexion ajoute Host %1, Content-Length %2 et, s’ils manquent, Connection, User-Agent, Accept-Encoding et Accept-Language.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <comment>of the body</comment>
        <translation>
            <numerusform>%Ln octet</numerusform>
            <numerusform>%Ln octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s), sent as %L1</source>
        <comment>of the body</comment>
        <translation>
            <numerusform>%Ln octet, envoyé en %L1</numerusform>
            <numerusform>%Ln octets, envoyés en %L1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %Ln more byte(s)</source>
        <translation>
            <numerusform>… %Ln octet de plus</numerusform>
            <numerusform>… %Ln octets de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::composer::JsonCompleter</name>
    <message>
        <source>What may stand here</source>
        <translation>Ce qui peut figurer ici</translation>
    </message>
</context>
<context>
    <name>carillon::composer::JsonEditor</name>
    <message>
        <source>JSON of the notification</source>
        <translation>JSON de la notification</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>What May Stand &amp;Here</source>
        <translation>Ce qui peut &amp;figurer ici</translation>
    </message>
    <message>
        <source>&amp;Fold or Unfold</source>
        <translation>Plier ou &amp;déplier</translation>
    </message>
</context>
<context>
    <name>carillon::composer::KindField</name>
    <message>
        <source>Visual</source>
        <translation>Visuel</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
</context>
<context>
    <name>carillon::composer::NativeRequestPage</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy body</source>
        <translation>Copier le corps</translation>
    </message>
    <message>
        <source>Headers and body</source>
        <translation>En-têtes et corps</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Ce qui se perd</translation>
    </message>
    <message>
        <source>Equivalent request</source>
        <translation>Requête équivalente</translation>
    </message>
    <message>
        <source>What you would send yourself to get the same; the retired service never published its own messages</source>
        <translation>Ce qu’il faudrait envoyer vous-même pour le même résultat&#xa0;; le service retiré n’a jamais publié ses propres messages</translation>
    </message>
    <message>
        <source>&amp;Equivalent</source>
        <translation>&amp;Équivalent</translation>
    </message>
    <message>
        <source>Copy method, address, headers and body</source>
        <translation>Copier la méthode, l’adresse, les en-têtes et le corps</translation>
    </message>
    <message>
        <source>Copy the body as it goes over the wire</source>
        <translation>Copier le corps tel qu’il est transmis</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Rien ne se perd</translation>
    </message>
    <message numerus="yes">
        <source>%n lost or changed on the way</source>
        <translation>
            <numerusform>%n perdu ou modifié en route</numerusform>
            <numerusform>%n perdus ou modifiés en route</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <translation>Compté&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 before encryption</source>
        <translation>%1 avant chiffrement</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s), no limit of its own</source>
        <translation>
            <numerusform>%Ln octet, sans limite propre</numerusform>
            <numerusform>%Ln octets, sans limite propre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln byte(s)</source>
        <translation>
            <numerusform>%L1 octet sur %Ln</numerusform>
            <numerusform>%L1 octets sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln too many</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln de trop</numerusform>
            <numerusform>%1&#xa0;: %Ln de trop</numerusform>
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
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>How whole it arrives, of 100</source>
        <translation>À quel point elle arrive intacte, sur 100</translation>
    </message>
    <message>
        <source>Reach %1</source>
        <translation>Portée %1</translation>
    </message>
    <message>
        <source>Not JSON yet</source>
        <translation>Pas encore du JSON</translation>
    </message>
    <message>
        <source>Nothing would be sent</source>
        <translation>Rien ne serait envoyé</translation>
    </message>
    <message>
        <source>The service refuses this draft, so no platform gets anything. Put the errors below right first; F8 goes from one to the next.</source>
        <translation>Le service refuse ce brouillon&#xa0;: aucune plateforme ne reçoit donc rien. Corrigez d’abord les erreurs ci-dessous&#xa0;; F8 passe de l’une à la suivante.</translation>
    </message>
    <message>
        <source>%1 is not targeted</source>
        <translation>%1 n’est pas ciblé</translation>
    </message>
    <message>
        <source>Add it to targetPolicy.platformTypes to send there as well.</source>
        <translation>Ajoutez la plateforme à targetPolicy.platformTypes pour y envoyer aussi.</translation>
    </message>
    <message>
        <source>Nothing to send to the web</source>
        <translation>Rien à envoyer au web</translation>
    </message>
    <message>
        <source>Web endpoints take raw content only: add rawContent to the payload.</source>
        <translation>Les points de terminaison web n’acceptent que le contenu brut&#xa0;: ajoutez rawContent à payload.</translation>
    </message>
</context>
<context>
    <name>carillon::composer::ParseBanner</name>
    <message>
        <source>Show in JSON</source>
        <translation>Voir dans le JSON</translation>
    </message>
    <message>
        <source>The JSON does not parse at line&#xa0;%1, column&#xa0;%2.</source>
        <translation>Le JSON est illisible à la ligne %1, colonne %2.</translation>
    </message>
    <message>
        <source>The JSON is not an object, so there are no fields to show.</source>
        <translation>Le JSON n’est pas un objet&#xa0;: il n’y a donc pas de champs à afficher.</translation>
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
        <translation>Envoyer à %1</translation>
    </message>
    <message>
        <source>all four while none is chosen</source>
        <translation>les quatre tant qu’aucune n’est choisie</translation>
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
        <translation>pour le brut&#xa0;; le visuel est toujours en priorité haute</translation>
    </message>
</context>
<context>
    <name>carillon::composer::ProblemLine</name>
    <message>
        <source>Error: %1</source>
        <translation>Erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>carillon::composer::ProblemsModel</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>The body</source>
        <translation>Le corps</translation>
    </message>
</context>
<context>
    <name>carillon::composer::ProblemsView</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation>Tout corriger</translation>
    </message>
    <message>
        <source>Apply every fix there is, errors first</source>
        <translation>Appliquer toutes les corrections possibles, les erreurs d’abord</translation>
    </message>
    <message>
        <source>Apply the fix</source>
        <translation>Appliquer la correction</translation>
    </message>
    <message>
        <source>would answer %1</source>
        <translation>répondrait %1</translation>
    </message>
    <message>
        <source>No problems: the service would answer %1.</source>
        <translation>Aucun problème&#xa0;: le service répondrait %1.</translation>
    </message>
    <message>
        <source>What there is, is hidden by the filter.</source>
        <translation>Ce qu’il y a est masqué par le filtre.</translation>
    </message>
    <message>
        <source>Explain this rule</source>
        <translation>Expliquer cette règle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln erreur</numerusform>
            <numerusform>%Ln erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln avertissement</numerusform>
            <numerusform>%Ln avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln remarque</numerusform>
            <numerusform>%Ln remarques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden</source>
        <translation>
            <numerusform>%Ln masqué</numerusform>
            <numerusform>%Ln masqués</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::composer::ReachPage</name>
    <message>
        <source>Reasons</source>
        <translation>Raisons</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 sur 100</translation>
    </message>
    <message>
        <source>arrives whole</source>
        <translation>arrive intacte</translation>
    </message>
    <message>
        <source>arrives with losses</source>
        <translation>arrive avec des pertes</translation>
    </message>
    <message>
        <source>much gets lost</source>
        <translation>beaucoup se perd</translation>
    </message>
    <message>
        <source>Nothing worth a point is cut, dropped or delayed where it is aimed at.</source>
        <translation>Rien de notable n’est coupé, abandonné ou retardé sur les plateformes ciblées.</translation>
    </message>
    <message>
        <source>What takes points off, the gravest first. Enter goes to the member.</source>
        <translation>Ce qui retire des points, le plus grave d’abord. Enter mène au membre.</translation>
    </message>
</context>
<context>
    <name>carillon::composer::SecondsField</name>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>sent as text &quot;%1&quot;</source>
        <translation>envoyé comme texte &quot;%1&quot;</translation>
    </message>
</context>
<context>
    <name>carillon::composer::SeverityFilter</name>
    <message>
        <source>Show &amp;All</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>Some problems are hidden; choose which are listed</source>
        <translation>Certains problèmes sont masqués&#xa0;; choisissez lesquels afficher</translation>
    </message>
    <message>
        <source>Choose which problems are listed</source>
        <translation>Choisir quels problèmes afficher</translation>
    </message>
    <message>
        <source>&amp;Errors (%L1)</source>
        <translation>&amp;Erreurs (%L1)</translation>
    </message>
    <message>
        <source>&amp;Warnings (%L1)</source>
        <translation>&amp;Avertissements (%L1)</translation>
    </message>
    <message>
        <source>&amp;Notes (%L1)</source>
        <translation>&amp;Remarques (%L1)</translation>
    </message>
</context>
<context>
    <name>carillon::composer::TextField</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln octet</numerusform>
            <numerusform>%Ln octets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::exchange</name>
    <message>
        <source>%1, not shown, SHA-256 %2</source>
        <translation>%1, non affiché, SHA-256 %2</translation>
    </message>
    <message>
        <source>too much differs to be aligned: line by line</source>
        <translation>trop de différences pour un alignement&#xa0;: ligne par ligne</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Corps de la requête</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Corps de la réponse</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>stockée</translation>
    </message>
    <message>
        <source>replaced an earlier one</source>
        <translation>en a remplacé une antérieure</translation>
    </message>
    <message>
        <source>nothing stored</source>
        <translation>rien de stocké</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule, what it says</comment>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>&amp;Précédente</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivante</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>The difference before (Shift+F7)</source>
        <translation>La différence précédente (Shift+F7)</translation>
    </message>
    <message>
        <source>The next difference (F7)</source>
        <translation>La différence suivante (F7)</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>&amp;Copier comme texte</translation>
    </message>
    <message>
        <source>Copy all of it (Ctrl+C)</source>
        <translation>Tout copier (Ctrl+C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The two exchanges, line by line</source>
        <translation>Les deux échanges, ligne par ligne</translation>
    </message>
    <message>
        <source>The current line of both</source>
        <translation>La ligne actuelle des deux</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Aucune différence</translation>
    </message>
    <message>
        <source>Difference %L1 of %L2</source>
        <translation>Différence %L1 sur %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln différence</numerusform>
            <numerusform>%Ln différences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::exchange::CompareModel</name>
    <message>
        <source>differs: %1</source>
        <comment>a line as it is read out</comment>
        <translation>diffère&#xa0;: %1</translation>
    </message>
    <message>
        <source>only here: %1</source>
        <translation>seulement ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>nothing here</source>
        <translation>rien ici</translation>
    </message>
</context>
<context>
    <name>carillon::exchange::ExchangePane</name>
    <message>
        <source>Headers and body</source>
        <translation>En-têtes et corps</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Rien d’envoyé pour l’instant</translation>
    </message>
    <message>
        <source>Send the draft, or choose a row of the traffic.</source>
        <translation>Envoyez le brouillon, ou choisissez une ligne du trafic.</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>decided by %1</source>
        <translation>décidé par %1</translation>
    </message>
</context>
<context>
    <name>carillon::exchange::TrafficFilterButton</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Any answer</source>
        <translation>Toute réponse</translation>
    </message>
    <message>
        <source>%1xx</source>
        <translation>%1xx</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Any method</source>
        <translation>Toute méthode</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>heads a list of callers, such as curl/8.5</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>Everyone</source>
        <extracomment>any caller</extracomment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Afficher&#xa0;: %1</translation>
    </message>
    <message>
        <source>Traffic shown: %1</source>
        <translation>Trafic affiché&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose by answer, method and caller</source>
        <translation>Choisir par réponse, méthode et appelant</translation>
    </message>
</context>
<context>
    <name>carillon::exchange::TrafficModel</name>
    <message>
        <source>request %1, response %2</source>
        <translation>requête %1, réponse %2</translation>
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
        <translation>Heure</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>head of a column: the caller, such as curl/8.5</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>bytes</comment>
        <translation>%1 o</translation>
    </message>
</context>
<context>
    <name>carillon::exchange::TrafficPane</name>
    <message>
        <source>No traffic yet</source>
        <translation>Aucun trafic pour l’instant</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Filter the traffic</source>
        <translation>Filtrer le trafic</translation>
    </message>
    <message>
        <source>every exchange with the local service</source>
        <translation>tous les échanges avec le service local</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No exchange is of that kind.</source>
        <translation>Aucun échange n’est de ce genre.</translation>
    </message>
    <message>
        <source>No exchange holds “%1”.</source>
        <translation>Aucun échange ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Requests to the local service are listed here.</source>
        <translation>Les requêtes au service local apparaissent ici.</translation>
    </message>
    <message>
        <source>Send the draft, or point an app at %1.</source>
        <translation>Envoyez le brouillon, ou dirigez une application vers %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer above; Esc goes there</source>
        <translation>
            <numerusform>%Ln plus récent au-dessus&#xa0;; Esc y mène</numerusform>
            <numerusform>%Ln plus récents au-dessus&#xa0;; Esc y mène</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the latest %L1; %Ln older dropped</source>
        <translation>
            <numerusform>les %L1 derniers&#xa0;; %Ln plus ancien a été abandonné</numerusform>
            <numerusform>les %L1 derniers&#xa0;; %Ln plus anciens ont été abandonnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::faults</name>
    <message>
        <source>Throttle</source>
        <translation>Limiter</translation>
    </message>
    <message>
        <source>Server busy</source>
        <translation>Serveur occupé</translation>
    </message>
    <message>
        <source>Blocked caller</source>
        <translation>Appelant bloqué</translation>
    </message>
    <message>
        <source>Not authorised for the user</source>
        <translation>Non autorisé pour l’utilisateur</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Drop the connection</source>
        <translation>Couper la connexion</translation>
    </message>
    <message>
        <source>Push twice</source>
        <translation>Push en double</translation>
    </message>
    <message>
        <source>the next request</source>
        <translation>la prochaine requête</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>every request</source>
        <translation>toutes les requêtes</translation>
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
        <translation>%1 · après le stockage</translation>
    </message>
    <message>
        <source>%1 · before it is stored</source>
        <translation>%1 · avant le stockage</translation>
    </message>
    <message numerus="yes">
        <source>the next %Ln</source>
        <comment>requests</comment>
        <translation>
            <numerusform>la %Ln prochaine</numerusform>
            <numerusform>les %Ln prochaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one request in %Ln</source>
        <translation>
            <numerusform>1 requête sur %Ln</numerusform>
            <numerusform>1 requête sur %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::faults::FaultForm</name>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>As the service is configured</source>
        <translation>Selon la configuration du service</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Statut</translation>
    </message>
    <message>
        <source>&amp;Retry-After</source>
        <translation>&amp;Retry-After</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>&amp;Délai</translation>
    </message>
    <message>
        <source>Before it is stored</source>
        <translation>Avant le stockage</translation>
    </message>
    <message>
        <source>After it was stored</source>
        <translation>Après le stockage</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Quand</translation>
    </message>
    <message>
        <source>&amp;Next requests</source>
        <translation>&amp;Prochaines requêtes</translation>
    </message>
    <message>
        <source>all, until it is removed</source>
        <translation>toutes, jusqu’à son retrait</translation>
    </message>
    <message>
        <source>S&amp;hare</source>
        <translation>P&amp;art</translation>
    </message>
    <message>
        <source>&amp;Each n-th</source>
        <translation>Une sur &amp;n</translation>
    </message>
    <message>
        <source>everyone, or an application id or user</source>
        <translation>tous, ou un ID d’application ou un utilisateur</translation>
    </message>
    <message>
        <source>&amp;Caller</source>
        <translation>App&amp;elant</translation>
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
        <translation>Pannes&#xa0;: aucune</translation>
    </message>
    <message>
        <source>Faults: %L1</source>
        <translation>Pannes&#xa0;: %L1</translation>
    </message>
    <message>
        <source>Let the service make trouble, to see how a caller lives with it</source>
        <translation>Faire subir des pannes au service, pour voir comment un appelant s’en accommode</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s) on</source>
        <translation>
            <numerusform>%Ln panne activée</numerusform>
            <numerusform>%Ln pannes activées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::faults::FaultsDialog</name>
    <message>
        <source>Re&amp;move</source>
        <translation>Ret&amp;irer</translation>
    </message>
    <message>
        <source>Remove &amp;All</source>
        <translation>T&amp;out retirer</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Pannes</translation>
    </message>
    <message>
        <source>&amp;Add the Fault</source>
        <translation>A&amp;jouter la panne</translation>
    </message>
    <message>
        <source>Faults in force</source>
        <translation>Pannes en vigueur</translation>
    </message>
    <message>
        <source>No faults are on</source>
        <translation>Aucune panne activée</translation>
    </message>
    <message>
        <source>Every request is answered as documented. Add a fault below to see how a caller lives with it.</source>
        <translation>Chaque requête reçoit la réponse documentée. Ajoutez une panne ci-dessous pour voir comment un appelant s’en accommode.</translation>
    </message>
</context>
<context>
    <name>carillon::faults::FaultsModel</name>
    <message>
        <source>no end</source>
        <comment>of a fault</comment>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Panne</translation>
    </message>
    <message>
        <source>Meets</source>
        <extracomment>head of a column: which requests the fault meets</extracomment>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>Hits</source>
        <extracomment>head of a column: how many requests it has met</extracomment>
        <translation>Touchées</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>head of a column: how many requests it still meets</extracomment>
        <translation>Restantes</translation>
    </message>
</context>
<context>
    <name>carillon::help::HelpFindBar</name>
    <message>
        <source>Find in this page</source>
        <translation>Rechercher dans cette page</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Endroit précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Endroit suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the search in this page</source>
        <translation>Fermer la recherche dans cette page</translation>
    </message>
    <message>
        <source>Not in this page</source>
        <translation>Absent de cette page</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place found</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>carillon::help::HelpSide</name>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Found in the help</source>
        <translation>Trouvé dans l’aide</translation>
    </message>
    <message>
        <source>The pages of the help are in English.</source>
        <translation>Les pages de l’aide sont en anglais.</translation>
    </message>
    <message>
        <source>%1, in %2. %3</source>
        <comment>a section, its page, words of it</comment>
        <translation>%1, dans %2. %3</translation>
    </message>
    <message>
        <source>Nothing in the help holds all of: %1</source>
        <translation>Rien dans l’aide ne contient tous ces mots&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>carillon::help::HelpView</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>This page is not here</source>
        <translation>Cette page n’est pas ici</translation>
    </message>
    <message>
        <source>There is no page “%1” in this version of Carillon.</source>
        <translation>Il n’y a pas de page «&#xa0;%1&#xa0;» dans cette version de Carillon.</translation>
    </message>
    <message>
        <source>The help was left out when this program was built.</source>
        <translation>Ce programme a été compilé sans l’aide.</translation>
    </message>
    <message>
        <source>Go to the contents</source>
        <translation>Aller au sommaire</translation>
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
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>Rechercher dans cette page</translation>
    </message>
    <message>
        <source>Carillon Help</source>
        <translation>Aide de Carillon</translation>
    </message>
    <message>
        <source>%1 – Carillon Help</source>
        <comment>title of a page</comment>
        <translation>%1 – Aide de Carillon</translation>
    </message>
    <message>
        <source>This link leads out of the help, to %1</source>
        <translation>Ce lien mène hors de l’aide, vers %1</translation>
    </message>
    <message>
        <source>Open in the Browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>No program here opens %1</source>
        <translation>Aucun programme ici n’ouvre %1</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a notice</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Stay Here</source>
        <translation>Rester ici</translation>
    </message>
</context>
<context>
    <name>carillon::library::LibraryPane</name>
    <message>
        <source>DRAFTS</source>
        <translation>BROUILLONS</translation>
    </message>
    <message>
        <source>What you change is kept here by itself.</source>
        <translation>Vos modifications sont conservées ici automatiquement.</translation>
    </message>
    <message>
        <source>SAMPLES</source>
        <translation>EXEMPLES</translation>
    </message>
    <message>
        <source>REFUSED, BY RULE</source>
        <translation>REFUSÉS, PAR RÈGLE</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Put Back the Deleted</source>
        <translation>R&amp;établir l’élément supprimé</translation>
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
            <numerusform>envoyé %n fois, car le service était occupé</numerusform>
            <numerusform>envoyé %n fois, car le service était occupé</numerusform>
        </translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>%1, %2, %3, to %4</source>
        <comment>a row as it is read out: name, outcome, time, target</comment>
        <translation>%1, %2, %3, à %4</translation>
    </message>
</context>
<context>
    <name>carillon::library::SentSection</name>
    <message>
        <source>SENT</source>
        <translation>ENVOYÉS</translation>
    </message>
    <message>
        <source>What you send is listed here.</source>
        <translation>Vos envois apparaissent ici.</translation>
    </message>
    <message>
        <source>C&amp;lear the List…</source>
        <translation>&amp;Vider la liste…</translation>
    </message>
    <message>
        <source>Send &amp;Again</source>
        <translation>Envoyer à &amp;nouveau</translation>
    </message>
    <message>
        <source>Turn into a &amp;Draft</source>
        <translation>Convertir en &amp;brouillon</translation>
    </message>
    <message>
        <source>Com&amp;pare…</source>
        <translation>Com&amp;parer…</translation>
    </message>
    <message>
        <source>Com&amp;pare with the One Before…</source>
        <translation>Com&amp;parer avec le précédent…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
</context>
<context>
    <name>carillon::preferences::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
</context>
<context>
    <name>carillon::preferences::PreferencesForm</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Taille du te&amp;xte</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>of a size</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Reduced &amp;motion</source>
        <translation>Animations ré&amp;duites</translation>
    </message>
    <message>
        <source>Always: nothing moves</source>
        <translation>Toujours&#xa0;: rien ne bouge</translation>
    </message>
    <message>
        <source>Never: toasts slide in</source>
        <translation>Jamais&#xa0;: les toasts glissent à l’écran</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Langue du système</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Another language takes effect at the next start.</source>
        <translation>Une autre langue prend effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>Any &amp;free port</source>
        <translation>Tout port li&amp;bre</translation>
    </message>
    <message>
        <source>Service &amp;port</source>
        <translation>&amp;Port du service</translation>
    </message>
    <message>
        <source>The local service moves there at once.</source>
        <translation>Le service local s’y déplace aussitôt.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Pa&amp;rcourir…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>Par dé&amp;faut</translation>
    </message>
    <message>
        <source>&amp;Storage place</source>
        <translation>&amp;Emplacement</translation>
    </message>
    <message>
        <source>The feed and the drafts. Another place is used from the next start on; what is there now stays where it is.</source>
        <translation>Le flux et les brouillons. Un autre emplacement est utilisé dès le prochain démarrage&#xa0;; ce qui s’y trouve reste en place.</translation>
    </message>
    <message>
        <source>S&amp;how on the real desktop what comes in</source>
        <translation>&amp;Afficher sur le vrai bureau ce qui arrive</translation>
    </message>
    <message>
        <source>With a so&amp;und</source>
        <translation>Avec un so&amp;n</translation>
    </message>
    <message>
        <source>Des&amp;ktop</source>
        <translation>B&amp;ureau</translation>
    </message>
    <message>
        <source>At most one a second; what comes faster is counted.</source>
        <translation>Une par seconde au plus&#xa0;; ce qui arrive plus vite est compté.</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Contraste élevé, clair</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::ContactSheetDialog</name>
    <message>
        <source>Save the sheet</source>
        <translation>Enregistrer la planche</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Images PNG (*.png)</translation>
    </message>
    <message>
        <source>Save the pictures in a folder</source>
        <translation>Enregistrer les images dans un dossier</translation>
    </message>
    <message>
        <source>&amp;Where nothing appears, too</source>
        <translation>Là &amp;où rien n’apparaît aussi</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Save &amp;Picture…</source>
        <translation>Enregistrer l’&amp;image…</translation>
    </message>
    <message>
        <source>Save as &amp;Files…</source>
        <translation>Enregistrer en &amp;fichiers…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Planche-contact</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>La planche</translation>
    </message>
    <message>
        <source>Pictures saved</source>
        <translation>Images enregistrées</translation>
    </message>
    <message>
        <source>Copy the sheet as a picture</source>
        <translation>Copier la planche comme image</translation>
    </message>
    <message>
        <source>One PNG for each picture, named as carillon-cli render names them</source>
        <translation>Un PNG par image, nommé comme le fait carillon-cli render</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing to draw yet</source>
        <translation>Rien à dessiner pour l’instant</translation>
    </message>
    <message>
        <source>The service would refuse this draft. Put right what Problems lists, and the sheet follows.</source>
        <translation>Le service refuserait ce brouillon. Corrigez ce qu’indiquent les problèmes, et la planche suivra.</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Rien n’est sélectionné</translation>
    </message>
    <message>
        <source>Check at least one surface, theme, text size, system and direction.</source>
        <translation>Cochez au moins une surface, un thème, une taille de texte, un système et une direction.</translation>
    </message>
    <message>
        <source>Too many pictures</source>
        <translation>Trop d’images</translation>
    </message>
    <message>
        <source>Too large a sheet</source>
        <translation>Planche trop grande</translation>
    </message>
    <message>
        <source>Choose fewer surfaces, themes or text sizes.</source>
        <translation>Choisissez moins de surfaces, de thèmes ou de tailles de texte.</translation>
    </message>
    <message>
        <source>Nothing appears on these surfaces</source>
        <translation>Rien n’apparaît sur ces surfaces</translation>
    </message>
    <message>
        <source>Simulated previews: %1</source>
        <translation>Aperçus simulés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copied; paste it into a document or a chat.</source>
        <translation>Copiée&#xa0;; collez-la dans un document ou une conversation.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>Cancelled; saved before that: %L1.</source>
        <translation>Annulé&#xa0;; enregistré avant&#xa0;: %L1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) saved</source>
        <translation>
            <numerusform>%Ln image enregistrée</numerusform>
            <numerusform>%Ln images enregistrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln picture(s) go on a sheet; chosen: %L1.</source>
        <translation>
            <numerusform>Une planche contient au plus %Ln image&#xa0;; sélectionnées&#xa0;: %L1.</numerusform>
            <numerusform>Une planche contient au plus %Ln images&#xa0;; sélectionnées&#xa0;: %L1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. Nothing appears on %Ln more: %2</source>
        <translation>
            <numerusform>%1. Rien n’apparaît sur %Ln autre&#xa0;: %2</numerusform>
            <numerusform>%1. Rien n’apparaît sur %Ln autres&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Saved before it: %L3.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2. Enregistré avant&#xa0;: %L3.</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::DeliveriesModel</name>
    <message>
        <source>%1: %2. %3</source>
        <comment>device, what became of it, why</comment>
        <translation>%1&#xa0;: %2. %3</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::DeliveriesPage</name>
    <message>
        <source>What became of it on each device</source>
        <translation>Ce qu’elle est devenue sur chaque appareil</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::DeviceButton</name>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>app in front</source>
        <translation>app devant</translation>
    </message>
    <message>
        <source>saving power</source>
        <translation>économise l’énergie</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>ne pas déranger</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>non autorisées</translation>
    </message>
    <message>
        <source>subscription expired</source>
        <translation>abonnement expiré</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>no service</source>
        <translation>pas de service</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>device, its state</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Subscribed with host name %1</source>
        <translation>Abonné avec le nom d’hôte %1</translation>
    </message>
    <message>
        <source>Subscription: %1</source>
        <translation>Abonnement&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Online</source>
        <translation>&amp;En ligne</translation>
    </message>
    <message>
        <source>&amp;Do Not Disturb</source>
        <translation>&amp;Ne pas déranger</translation>
    </message>
    <message>
        <source>Saving &amp;Power: raw content is not fetched</source>
        <translation>Éc&amp;onomie d’énergie&#xa0;: le contenu brut n’est pas récupéré</translation>
    </message>
    <message>
        <source>App in &amp;Front</source>
        <translation>Application au &amp;premier plan</translation>
    </message>
    <message>
        <source>Notifications &amp;Allowed</source>
        <translation>Notifications &amp;autorisées</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Reno&amp;mmer…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>&amp;Subscription: %1</source>
        <translation>A&amp;bonnement&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Subscription: does not expire</source>
        <translation>A&amp;bonnement&#xa0;: n’expire pas</translation>
    </message>
    <message>
        <source>&amp;Renew for 30 Days</source>
        <translation>&amp;Renouveler pour 30 jours</translation>
    </message>
    <message>
        <source>Expires in One &amp;Minute</source>
        <translation>Expire dans une &amp;minute</translation>
    </message>
    <message>
        <source>&amp;Expires Now</source>
        <translation>&amp;Expire maintenant</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::DeviceDialog</name>
    <message>
        <source>Another desktop</source>
        <translation>Autre ordinateur</translation>
    </message>
    <message>
        <source>Another iPhone</source>
        <translation>Autre iPhone</translation>
    </message>
    <message>
        <source>Another Android phone</source>
        <translation>Autre téléphone Android</translation>
    </message>
    <message>
        <source>Another browser</source>
        <translation>Autre navigateur</translation>
    </message>
    <message>
        <source>Add a Device</source>
        <translation>Ajouter un appareil</translation>
    </message>
    <message>
        <source>any</source>
        <translation>tout hôte</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <translation>&amp;Plateforme</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>&amp;Host name</source>
        <translation>Nom d’&amp;hôte</translation>
    </message>
    <message>
        <source>The targetHostName its app subscribed with: only notifications to that one reach it.</source>
        <translation>Le targetHostName avec lequel son application s’est abonnée&#xa0;: seules les notifications qui lui sont destinées l’atteignent.</translation>
    </message>
    <message>
        <source>Rename the Device</source>
        <translation>Renommer l’appareil</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Remove the Device</source>
        <translation>Retirer l’appareil</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Retirer «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>It gets nothing any more until the service is reset.</source>
        <translation>Il ne reçoit plus rien jusqu’à la réinitialisation du service.</translation>
    </message>
    <message>
        <source>Its subscription ends with it.</source>
        <translation>Son abonnement prend fin avec lui.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::FanOutModel</name>
    <message>
        <source>raw · %1</source>
        <translation>brut · %1</translation>
    </message>
    <message>
        <source>It went out without this device, which is newer.</source>
        <translation>Elle est partie sans cet appareil, qui est plus récent.</translation>
    </message>
    <message>
        <source>%1 on %2: %3. %4</source>
        <comment>title, device, what became of it, why</comment>
        <translation>%1 sur %2&#xa0;: %3. %4</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <comment>title, device, why nothing became of it</comment>
        <translation>%1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
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
        <translation>Diffusion</translation>
    </message>
    <message>
        <source>What became of each notification on each device</source>
        <translation>Ce qu’est devenue chaque notification sur chaque appareil</translation>
    </message>
    <message>
        <source>%L1</source>
        <comment>how many notifications</comment>
        <translation>%L1</translation>
    </message>
    <message>
        <source>Nothing has gone out yet</source>
        <translation>Rien n’est encore parti</translation>
    </message>
    <message>
        <source>Add a device, then send the draft with Ctrl+Return: what becomes of it on each device stands here, with the reason and a timeline.</source>
        <translation>Ajoutez un appareil, puis envoyez le brouillon avec Ctrl+Return&#xa0;: ce qu’il devient sur chaque appareil figure ici, avec la raison et une chronologie.</translation>
    </message>
    <message>
        <source>Send the draft with Ctrl+Return: what becomes of it on each device stands here, with the reason and a timeline.</source>
        <translation>Envoyez le brouillon avec Ctrl+Return&#xa0;: ce qu’il devient sur chaque appareil figure ici, avec la raison et une chronologie.</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::FeedActions</name>
    <message>
        <source>Mark Read</source>
        <translation>Marquer comme lue</translation>
    </message>
    <message>
        <source>Mark Unread</source>
        <translation>Marquer comme non lue</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>what a person does to a notification on a device</extracomment>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copier comme JSON</translation>
    </message>
    <message>
        <source>Newest First</source>
        <translation>Plus récentes d’abord</translation>
    </message>
    <message>
        <source>Oldest First</source>
        <translation>Plus anciennes d’abord</translation>
    </message>
    <message>
        <source>Expires First</source>
        <translation>Expirent en premier</translation>
    </message>
    <message>
        <source>Expires Last</source>
        <translation>Expirent en dernier</translation>
    </message>
    <message>
        <source>Export All Shown as JSON…</source>
        <translation>Exporter toute la liste affichée en JSON…</translation>
    </message>
    <message>
        <source>Export All Shown as CSV…</source>
        <translation>Exporter toute la liste affichée en CSV…</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln Chosen as JSON…</source>
        <translation>
            <numerusform>Exporter la %Ln sélectionnée en JSON…</numerusform>
            <numerusform>Exporter les %Ln sélectionnées en JSON…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln Chosen as CSV…</source>
        <translation>
            <numerusform>Exporter la %Ln sélectionnée en CSV…</numerusform>
            <numerusform>Exporter les %Ln sélectionnées en CSV…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::receiver::FeedBar</name>
    <message>
        <source>Feed</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Act on notifications, copy, export and sort</source>
        <translation>Agir sur les notifications, copier, exporter et trier</translation>
    </message>
    <message>
        <source>Search the feed…</source>
        <translation>Rechercher dans le flux…</translation>
    </message>
    <message>
        <source>Search the feed</source>
        <translation>Rechercher dans le flux</translation>
    </message>
    <message>
        <source>Finds title, body, group, raw content and id, upper or lower case</source>
        <translation>Trouve titre, corps, groupe, contenu brut et ID, en majuscules ou minuscules</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lue</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lue</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Ignorée</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Reportée</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation>Destinée à</translation>
    </message>
    <message>
        <source>All platforms</source>
        <translation>Toutes les plateformes</translation>
    </message>
    <message>
        <source>Filter by state and platform</source>
        <translation>Filtrer par état et plateforme</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <comment>unread and iOS</comment>
        <translation>Filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>live</source>
        <extracomment>whether what arrives is shown at once</extracomment>
        <translation>en direct</translation>
    </message>
    <message>
        <source>not live</source>
        <translation>pas en direct</translation>
    </message>
    <message>
        <source>Info</source>
        <comment>short for details</comment>
        <translation>Infos</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::FeedDetail</name>
    <message>
        <source>What to show of the notification</source>
        <translation>Ce qu’il faut montrer de la notification</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Remises</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The notification as JSON</source>
        <translation>La notification en JSON</translation>
    </message>
    <message>
        <source>Native</source>
        <translation>Natif</translation>
    </message>
    <message>
        <source>What to send to each platform&apos;s own push service instead</source>
        <translation>Ce qu’il faut envoyer à la place au service push de chaque plateforme</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>The request that made the notification, and its answer</source>
        <translation>La requête qui a créé la notification, et sa réponse</translation>
    </message>
    <message>
        <source>Choose a row to see what became of it on each device.</source>
        <translation>Choisissez une ligne pour voir ce qu’elle est devenue sur chaque appareil.</translation>
    </message>
    <message>
        <source>Reading it from the service…</source>
        <translation>Lecture depuis le service…</translation>
    </message>
    <message>
        <source>is not targeted</source>
        <translation>n’est pas ciblé</translation>
    </message>
    <message>
        <source>is sent nothing</source>
        <translation>ne reçoit rien</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>platform, what is sent there</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The exchange is not among those that are kept.</source>
        <translation>L’échange n’est pas parmi ceux qui sont conservés.</translation>
    </message>
    <message>
        <source>The traffic holds the latest ones; send it again to see it here.</source>
        <translation>Le trafic contient les derniers&#xa0;; renvoyez-la pour le voir ici.</translation>
    </message>
    <message numerus="yes">
        <source>is sent %n request(s)</source>
        <translation>
            <numerusform>reçoit %n requête</numerusform>
            <numerusform>reçoit %n requêtes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::receiver::FeedModel</name>
    <message>
        <source>Click to sort</source>
        <translation>Cliquer pour trier</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
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
        <translation>Expire</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirée</translation>
    </message>
    <message>
        <source>in &lt; 1 min</source>
        <translation>dans &lt; 1 min</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>dans %1 min</translation>
    </message>
    <message>
        <source>in %1 h</source>
        <translation>dans %1 h</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>non lue</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lue</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>opened on %1</source>
        <translation>ouverte sur %1</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>ignorée</translation>
    </message>
    <message>
        <source>dismissed on %1</source>
        <translation>ignorée sur %1</translation>
    </message>
    <message>
        <source>snoozed</source>
        <translation>reportée</translation>
    </message>
    <message>
        <source>snoozed on %1</source>
        <translation>reportée sur %1</translation>
    </message>
    <message>
        <source>raw · %1</source>
        <translation>brut · %1</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>remise</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>non remise</translation>
    </message>
    <message>
        <source> (%1)</source>
        <comment>the reason</comment>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>device, what became of it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Not targeted: %1 is not among its platform types.</source>
        <translation>Non ciblée&#xa0;: %1 n’est pas parmi ses types de plateforme.</translation>
    </message>
    <message>
        <source>expires %1</source>
        <comment>in 9 days</comment>
        <translation>expire %1</translation>
    </message>
    <message>
        <source>not loaded yet</source>
        <translation>pas encore chargée</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>dans %Ln jour</numerusform>
            <numerusform>dans %Ln jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::receiver::FeedPane</name>
    <message>
        <source>Feed</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 sur %L2</translation>
    </message>
    <message>
        <source>%L1</source>
        <comment>how many</comment>
        <translation>%L1</translation>
    </message>
    <message>
        <source> · searching %1 %</source>
        <translation> · recherche %1&#xa0;%</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Nothing yet in what was looked through.</source>
        <translation>Rien encore dans ce qui a été parcouru.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>The feed is empty</source>
        <translation>Le flux est vide</translation>
    </message>
    <message>
        <source>No notification holds this text and is what the filter asks for.</source>
        <translation>Aucune notification ne contient ce texte tout en répondant au filtre.</translation>
    </message>
    <message>
        <source>Send the draft with Ctrl+Return: it comes in here, and on the devices it is meant for.</source>
        <translation>Envoyez le brouillon avec Ctrl+Return&#xa0;: il arrive ici, et sur les appareils auxquels il est destiné.</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::FeedPill</name>
    <message>
        <source>Go up to them (Home)</source>
        <translation>Remonter jusqu’à elles (Home)</translation>
    </message>
    <message>
        <source>New notifications: %L1; go up to them</source>
        <translation>Nouvelles notifications&#xa0;: %L1&#xa0;; remonter jusqu’à elles</translation>
    </message>
    <message numerus="yes">
        <source>↑ %Ln new</source>
        <translation>
            <numerusform>↑ %Ln nouvelle</numerusform>
            <numerusform>↑ %Ln nouvelles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::receiver::FeedProgress</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>takes the line of progress away</extracomment>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::LookControls</name>
    <message>
        <source>What of the devices is shown, and how they look</source>
        <translation>Ce qui est montré des appareils, et leur aspect</translation>
    </message>
    <message>
        <source>Text size of the devices</source>
        <translation>Taille du texte des appareils</translation>
    </message>
    <message>
        <source>Text &amp;Size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>&amp;Right-to-Left Interface</source>
        <translation>Interface de &amp;droite à gauche</translation>
    </message>
    <message>
        <source>&amp;Everything as Usual</source>
        <translation>Tout comme d’&amp;habitude</translation>
    </message>
    <message>
        <source>As it happens</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>&amp;Theme of the Devices</source>
        <translation>Thè&amp;me des appareils</translation>
    </message>
    <message>
        <source>As the Window</source>
        <translation>Comme la fenêtre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>of a size</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Surface</source>
        <comment>short: where devices show a notification</comment>
        <translation>Surface</translation>
    </message>
    <message>
        <source>Surface: as it happens</source>
        <translation>Surface&#xa0;: automatique</translation>
    </message>
    <message numerus="yes">
        <source>Surface: %n chosen</source>
        <translation>
            <numerusform>Surface&#xa0;: %n choisie</numerusform>
            <numerusform>Surface&#xa0;: %n choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Surface: %1</source>
        <translation>Surface&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1. Theme, generation and direction of the devices</source>
        <translation>%1. Thème, génération et direction des appareils</translation>
    </message>
    <message>
        <source>Aa %1</source>
        <comment>a sign for text size, the size</comment>
        <translation>Aa %1</translation>
    </message>
    <message>
        <source>Text size of the devices: %1</source>
        <translation>Taille du texte des appareils&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::PreviewCard</name>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
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
        <translation>Ne serait pas envoyée&#xa0;: le service la refuse.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a predicate, as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>No notifications</source>
        <translation>Aucune notification</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::ReceiverBar</name>
    <message>
        <source>Receiver</source>
        <translation>Récepteur</translation>
    </message>
    <message>
        <source>Add a simulated device</source>
        <translation>Ajouter un appareil simulé</translation>
    </message>
    <message>
        <source>What the devices show</source>
        <translation>Ce que montrent les appareils</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçues</translation>
    </message>
    <message>
        <source>+</source>
        <comment>a device</comment>
        <translation>+</translation>
    </message>
    <message>
        <source>+ Device</source>
        <translation>+ Appareil</translation>
    </message>
    <message>
        <source>User whose devices are shown: %1</source>
        <translation>Utilisateur dont les appareils sont affichés&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::ReceiverPane</name>
    <message>
        <source>What the lower half shows</source>
        <translation>Ce que montre la moitié inférieure</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>What was received, newest first</source>
        <translation>Ce qui a été reçu, le plus récent d’abord</translation>
    </message>
    <message>
        <source>Fan-out</source>
        <translation>Diffusion</translation>
    </message>
    <message>
        <source>What became of it on each device</source>
        <translation>Ce qu’elle est devenue sur chaque appareil</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <comment>an address, why it fails</comment>
        <translation>de %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::SheetChoices</name>
    <message>
        <source>What the sheet shows</source>
        <translation>Ce que montre la planche</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Text sizes</source>
        <translation>Tailles du texte</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systèmes</translation>
    </message>
    <message>
        <source>In use today</source>
        <translation>En usage aujourd’hui</translation>
    </message>
    <message>
        <source>Newer: iOS 26, Android 16</source>
        <translation>Plus récents&#xa0;: iOS 26, Android 16</translation>
    </message>
    <message>
        <source>Direction of the interface</source>
        <translation>Direction de l’interface</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>De gauche à droite</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>De droite à gauche</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::TimelineStrip</name>
    <message>
        <source>Timeline, of nothing yet</source>
        <translation>Chronologie, encore vide</translation>
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
        <translation>Return l’ouvre, Delete l’ignore, les flèches mènent aux plus anciennes.</translation>
    </message>
    <message>
        <source>Cut from the title: %1</source>
        <translation>Coupé du titre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cut from the body: %1</source>
        <translation>Coupé du corps&#xa0;: %1</translation>
    </message>
    <message>
        <source>Simulated at %1 %</source>
        <translation>Simulé à %1&#xa0;%</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simulé</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a place in a list</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>what a person does to a notification on a device</extracomment>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln behind</source>
        <translation>
            <numerusform>%Ln derrière</numerusform>
            <numerusform>%Ln derrière</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::targets::FindingLabel</name>
    <message>
        <source>Error: %1</source>
        <translation>Erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>carillon::targets::ReceiveDialog</name>
    <message>
        <source>This app&apos;s &amp;own service</source>
        <translation>Le service &amp;propre à cette application</translation>
    </message>
    <message>
        <source>A &amp;shared Carillon</source>
        <translation>Un Carillon par&amp;tagé</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>Pa&amp;rcourir…</translation>
    </message>
    <message>
        <source>Receive From</source>
        <translation>Recevoir de</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Se &amp;connecter</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>kept; type to replace it</source>
        <translation>conservé&#xa0;; saisissez pour le remplacer</translation>
    </message>
    <message>
        <source>Control &amp;token</source>
        <translation>Jeton de c&amp;ontrôle</translation>
    </message>
    <message>
        <source>What the service was given by --control-token-file; beyond this machine it asks for it.</source>
        <translation>Ce que le service a reçu par --control-token-file&#xa0;; au-delà de cette machine, il le demande.</translation>
    </message>
    <message>
        <source>The system&apos;s authorities</source>
        <translation>Les autorités du système</translation>
    </message>
    <message>
        <source>The system&apos;s and those of a file</source>
        <translation>Celles du système et d’un fichier</translation>
    </message>
    <message>
        <source>Do not verify certificates</source>
        <translation>Ne pas vérifier les certificats</translation>
    </message>
    <message>
        <source>T&amp;LS trusts</source>
        <translation>Confiance T&amp;LS</translation>
    </message>
    <message>
        <source>Certificate &amp;file</source>
        <translation>&amp;Fichier de certificats</translation>
    </message>
    <message>
        <source>Certificates in PEM form</source>
        <translation>Certificats au format PEM</translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <translation>Choisir le fichier de certificats</translation>
    </message>
    <message>
        <source>A shared Carillon</source>
        <translation>Un Carillon partagé</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>Certificats de confiance</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt);;All files (*)</source>
        <translation>Certificats (*.pem *.crt);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>carillon::targets::TargetButton</name>
    <message>
        <source>%1 (TLS not verified)</source>
        <translation>%1 (TLS non vérifié)</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Cible&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>carillon::targets::TargetDialog</name>
    <message>
        <source>works</source>
        <extracomment>a target that was tested</extracomment>
        <translation>fonctionne</translation>
    </message>
    <message>
        <source>fails</source>
        <extracomment>a target that was tested</extracomment>
        <translation>échoue</translation>
    </message>
    <message>
        <source>answers</source>
        <extracomment>a target that was tested, though not whether it takes the token</extracomment>
        <translation>répond</translation>
    </message>
    <message>
        <source>testing</source>
        <extracomment>a target that is being tested</extracomment>
        <translation>test en cours</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Cibles</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>Du&amp;pliquer</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>Suppri&amp;mer</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>Nouvelle cible</translation>
    </message>
    <message>
        <source>The local service</source>
        <translation>Le service local</translation>
    </message>
    <message>
        <source>It runs in this program and needs no settings. Add a target to send elsewhere.</source>
        <translation>Il fonctionne dans ce programme et n’a besoin d’aucun réglage. Ajoutez une cible pour envoyer ailleurs.</translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation>Ajouter une cible</translation>
    </message>
    <message>
        <source>Test co&amp;nnection</source>
        <translation>Tester la c&amp;onnexion</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>&amp;Undo deleting %1</source>
        <translation>An&amp;nuler la suppression de %1</translation>
    </message>
    <message>
        <source>Undo deleting %1</source>
        <translation>Annuler la suppression de %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
</context>
<context>
    <name>carillon::targets::TargetForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Aucun jeton</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Jeton bearer</translation>
    </message>
    <message>
        <source>Client credentials (OAuth 2.0)</source>
        <translation>Identifiants client (OAuth 2.0)</translation>
    </message>
    <message>
        <source>Delegated token of a user</source>
        <translation>Jeton délégué d’un utilisateur</translation>
    </message>
    <message>
        <source>Si&amp;gn-in</source>
        <translation>Au&amp;thentification</translation>
    </message>
    <message>
        <source>Token &amp;URL</source>
        <translation>&amp;URL du jeton</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>&amp;ID client</translation>
    </message>
    <message>
        <source>Sc&amp;ope</source>
        <translation>Ét&amp;endue</translation>
    </message>
    <message>
        <source>Se&amp;cret</source>
        <translation>Se&amp;cret</translation>
    </message>
    <message>
        <source>Su&amp;bscription id</source>
        <translation>ID d’a&amp;bonnement</translation>
    </message>
    <message>
        <source>X-UNS-ID; none in delegated sends</source>
        <translation>X-UNS-ID&#xa0;; aucun en envoi délégué</translation>
    </message>
    <message>
        <source>Name: value, one a line</source>
        <translation>Nom: valeur, un par ligne</translation>
    </message>
    <message>
        <source>Extra &amp;headers</source>
        <translation>En-têtes &amp;supplémentaires</translation>
    </message>
    <message>
        <source>Kept in the settings file: no secrets in here.</source>
        <translation>Conservé dans le fichier de réglages&#xa0;: pas de secrets ici.</translation>
    </message>
    <message>
        <source>The system&apos;s authorities</source>
        <translation>Les autorités du système</translation>
    </message>
    <message>
        <source>The system&apos;s and those of a file</source>
        <translation>Celles du système et d’un fichier</translation>
    </message>
    <message>
        <source>Do not verify certificates</source>
        <translation>Ne pas vérifier les certificats</translation>
    </message>
    <message>
        <source>T&amp;LS trusts</source>
        <translation>Confiance T&amp;LS</translation>
    </message>
    <message>
        <source>Certificates in PEM form</source>
        <translation>Certificats au format PEM</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>Pa&amp;rcourir…</translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <translation>Choisir le fichier de certificats</translation>
    </message>
    <message>
        <source>Certificate &amp;file</source>
        <translation>&amp;Fichier de certificats</translation>
    </message>
    <message>
        <source>Client se&amp;cret</source>
        <translation>Se&amp;cret client</translation>
    </message>
    <message>
        <source>Token (se&amp;cret)</source>
        <translation>Jeton (se&amp;cret)</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>kept; type to replace it</source>
        <translation>conservé&#xa0;; saisissez pour le remplacer</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain, never in the settings file.</source>
        <translation>Conservé dans le trousseau du système, jamais dans le fichier de réglages.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>carillon::targets::TargetModel</name>
    <message>
        <source>not complete</source>
        <translation>incomplète</translation>
    </message>
    <message>
        <source>TLS not verified</source>
        <translation>TLS non vérifié</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Local service</source>
        <translation>Service local</translation>
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
        <translation>Ligne</translation>
    </message>
</context>
<context>
    <name>carillon::templates::FilledPane</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>The notification of this row</source>
        <translation>La notification de cette ligne</translation>
    </message>
    <message>
        <source>No row yet</source>
        <translation>Pas encore de ligne</translation>
    </message>
    <message>
        <source>The first row&apos;s notification is shown here as it would be sent.</source>
        <translation>La notification de la première ligne apparaît ici telle qu’elle serait envoyée.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulé</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>would not be sent</source>
        <translation>ne serait pas envoyée</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>This row would not be sent.</source>
        <translation>Cette ligne ne serait pas envoyée.</translation>
    </message>
    <message>
        <source>would answer %1</source>
        <translation>répondrait %1</translation>
    </message>
</context>
<context>
    <name>carillon::templates::ResultsPane</name>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>&amp;Exporter en CSV…</translation>
    </message>
    <message>
        <source>Which results</source>
        <translation>Quels résultats</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Export the results shown as CSV</source>
        <translation>Exporter les résultats affichés en CSV</translation>
    </message>
    <message>
        <source>Failed %1</source>
        <translation>Échecs %1</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>Aucun échec</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Rien d’envoyé pour l’instant</translation>
    </message>
    <message>
        <source>Every row sent so far was accepted.</source>
        <translation>Toutes les lignes envoyées jusqu’ici ont été acceptées.</translation>
    </message>
    <message>
        <source>Each row&apos;s answer is listed here while they are sent.</source>
        <translation>La réponse à chaque ligne apparaît ici pendant l’envoi.</translation>
    </message>
</context>
<context>
    <name>carillon::templates::RowsPane</name>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>&amp;Load CSV…</source>
        <translation>&amp;Charger un CSV…</translation>
    </message>
    <message>
        <source>T&amp;ype rows</source>
        <translation>&amp;Saisir des lignes</translation>
    </message>
    <message>
        <source>Type a value for each placeholder, or paste cells.</source>
        <translation>Saisissez une valeur pour chaque espace réservé, ou collez des cellules.</translation>
    </message>
    <message>
        <source>Load rows from a CSV file</source>
        <translation>Charger des lignes depuis un fichier CSV</translation>
    </message>
    <message>
        <source>Leave the file and type rows</source>
        <translation>Quitter le fichier et saisir des lignes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file&apos;s name, what is wrong with it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows, a file&apos;s name</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 so far…</source>
        <comment>rows, a file&apos;s name</comment>
        <translation>%1 de %2 jusqu’ici…</translation>
    </message>
    <message>
        <source>type, paste, or drop a CSV file here</source>
        <translation>saisissez, collez, ou déposez un fichier CSV ici</translation>
    </message>
    <message>
        <source>The draft has no placeholders</source>
        <translation>Le brouillon n’a pas d’espaces réservés</translation>
    </message>
    <message>
        <source>Write {{name}} in it where each row has something of its own, such as &quot;title&quot;: &quot;Hello {{name}}&quot;. Then type rows here, or load a CSV file whose first line names the columns.</source>
        <translation>Écrivez-y {{name}} là où chaque ligne a quelque chose de propre, par exemple &quot;title&quot;: &quot;Bonjour {{name}}&quot;. Saisissez ensuite des lignes ici, ou chargez un fichier CSV dont la première ligne nomme les colonnes.</translation>
    </message>
    <message>
        <source>Load CSV…</source>
        <translation>Charger un CSV…</translation>
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
            <numerusform>%Ln ligne ne peut pas être envoyée.</numerusform>
            <numerusform>%Ln lignes ne peuvent pas être envoyées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::templates::SendBar</name>
    <message>
        <source>St&amp;op at the first failure</source>
        <translation>&amp;Arrêter au premier échec</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Connections at once</source>
        <translation>Connexions simultanées</translation>
    </message>
    <message>
        <source>as fast as possible</source>
        <translation>aussi vite que possible</translation>
    </message>
    <message>
        <source>Notifications a second</source>
        <translation>Notifications par seconde</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Annuler l’envoi</translation>
    </message>
    <message>
        <source>Co&amp;nnections</source>
        <translation>Co&amp;nnexions</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>&amp;Débit</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 accepted · %4 failed</source>
        <translation>%1 sur %2 · %3 acceptées · %4 échecs</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>Envoyer %1</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send all rows (%1)</source>
        <translation>Envoyer toutes les lignes (%1)</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <comment>notifications</comment>
        <translation>%1 par seconde</translation>
    </message>
</context>
<context>
    <name>carillon::templates::SendLogModel</name>
    <message>
        <source>not sent</source>
        <extracomment>a row of a table that was not sent</extracomment>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notification</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Why not</source>
        <extracomment>head of a column: why the row was not sent or not accepted</extracomment>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>carillon::templates::TemplateDialog</name>
    <message>
        <source>Done.</source>
        <translation>Terminé.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Stopped at a failure.</source>
        <translation>Arrêté sur un échec.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tableaux (*.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Load rows</source>
        <translation>Charger des lignes</translation>
    </message>
    <message>
        <source>Export the results</source>
        <translation>Exporter les résultats</translation>
    </message>
    <message>
        <source>Send many</source>
        <translation>Envoi en série</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exporté vers %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>À&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file is still being read.</source>
        <translation>Le fichier est encore en cours de lecture.</translation>
    </message>
    <message>
        <source>There are no rows to send yet.</source>
        <translation>Il n’y a pas encore de lignes à envoyer.</translation>
    </message>
</context>
<context>
    <name>carillon::toasts::ContactSheet</name>
    <message>
        <source>light</source>
        <translation>clair</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>right to left</source>
        <translation>de droite à gauche</translation>
    </message>
    <message>
        <source>nothing appears</source>
        <translation>rien n’apparaît</translation>
    </message>
    <message>
        <source>Simulated previews, not affiliated with the platforms&apos; makers</source>
        <translation>Aperçus simulés, sans lien avec les fabricants des plateformes</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln character(s)</source>
        <translation>
            <numerusform>%L1 caractère sur %Ln</numerusform>
            <numerusform>%L1 caractères sur %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::toasts::Scene</name>
    <message>
        <source>%1 preview: %2</source>
        <translation>Aperçu %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>carillon::toasts::ToastLayout</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more from %1</source>
        <translation>
            <numerusform>%n de plus de %1</numerusform>
            <numerusform>%n de plus de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navigateur</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Title, character %1: %2</source>
        <translation>Titre, caractère %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Body, character %1: %2</source>
        <translation>Corps, caractère %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>pas de texte</translation>
    </message>
    <message numerus="yes">
        <source>all %n characters hidden</source>
        <translation>
            <numerusform>%n caractère masqué</numerusform>
            <numerusform>les %n caractères masqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n characters visible</source>
        <translation>
            <numerusform>%1 sur %n caractère visible</numerusform>
            <numerusform>%1 caractères visibles sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>its one character visible</source>
        <translation>son unique caractère visible</translation>
    </message>
    <message numerus="yes">
        <source>all %n characters visible</source>
        <translation>
            <numerusform>%n caractère visible</numerusform>
            <numerusform>les %n caractères visibles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 preview</source>
        <translation>Aperçu %1</translation>
    </message>
    <message>
        <source>title %1</source>
        <translation>titre %1</translation>
    </message>
    <message>
        <source>body %1</source>
        <translation>corps %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more in its group</source>
        <translation>
            <numerusform>%n de plus dans son groupe</numerusform>
            <numerusform>%n de plus dans son groupe</numerusform>
        </translation>
    </message>
    <message>
        <source>a guess: %1</source>
        <translation>une supposition&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 stands in for %2</source>
        <translation>%1 remplace %2</translation>
    </message>
    <message>
        <source>%1, letters %2 px closer</source>
        <translation>%1, lettres rapprochées de %2 px</translation>
    </message>
    <message>
        <source>%1, letters %2 px further apart</source>
        <translation>%1, lettres écartées de %2 px</translation>
    </message>
</context>
<context>
    <name>carillon::toasts::Why</name>
    <message>
        <source>Heading</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Name below the texts</source>
        <translation>Nom sous les textes</translation>
    </message>
    <message>
        <source>Origin beside the title</source>
        <translation>Origine à côté du titre</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Least height</source>
        <translation>Hauteur minimale</translation>
    </message>
    <message>
        <source>Greatest height</source>
        <translation>Hauteur maximale</translation>
    </message>
    <message>
        <source>Corner radius</source>
        <translation>Rayon des coins</translation>
    </message>
    <message>
        <source>Padding at the start</source>
        <translation>Marge intérieure au début</translation>
    </message>
    <message>
        <source>Padding above</source>
        <translation>Marge intérieure en haut</translation>
    </message>
    <message>
        <source>Padding at the end</source>
        <translation>Marge intérieure à la fin</translation>
    </message>
    <message>
        <source>Padding below</source>
        <translation>Marge intérieure en bas</translation>
    </message>
    <message>
        <source>Padding around a title alone</source>
        <translation>Marge intérieure d’un titre seul</translation>
    </message>
    <message>
        <source>Height of the heading</source>
        <translation>Hauteur de l’en-tête</translation>
    </message>
    <message>
        <source>Gap below the heading</source>
        <translation>Espace sous l’en-tête</translation>
    </message>
    <message>
        <source>Gap between title and body</source>
        <translation>Espace entre titre et corps</translation>
    </message>
    <message>
        <source>Blur of the shadow</source>
        <translation>Flou de l’ombre</translation>
    </message>
    <message>
        <source>%1, letters %2 apart</source>
        <translation>%1, lettres espacées de %2</translation>
    </message>
    <message>
        <source>%1: line height</source>
        <translation>%1&#xa0;: hauteur de ligne</translation>
    </message>
    <message>
        <source>%1: lines at most</source>
        <translation>%1&#xa0;: lignes au plus</translation>
    </message>
    <message>
        <source>%1: font</source>
        <translation>%1&#xa0;: police</translation>
    </message>
    <message>
        <source>%1, weight %2</source>
        <translation>%1, graisse %2</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Icône</translation>
    </message>
    <message>
        <source>Radius of the icon</source>
        <translation>Rayon de l’icône</translation>
    </message>
    <message>
        <source>Gap beside the icon</source>
        <translation>Espace à côté de l’icône</translation>
    </message>
    <message>
        <source>Second icon</source>
        <translation>Seconde icône</translation>
    </message>
    <message>
        <source>Gap beside the second icon</source>
        <translation>Espace à côté de la seconde icône</translation>
    </message>
    <message>
        <source>Width of a control</source>
        <translation>Largeur d’une commande</translation>
    </message>
    <message>
        <source>Height of its glyph</source>
        <translation>Hauteur de son glyphe</translation>
    </message>
    <message>
        <source>Edges of others at most</source>
        <translation>Bords des autres au plus</translation>
    </message>
    <message>
        <source>Lines of a group at most</source>
        <translation>Lignes d’un groupe au plus</translation>
    </message>
    <message>
        <source>Height of an edge</source>
        <translation>Hauteur d’un bord</translation>
    </message>
    <message>
        <source>An edge is narrower on each side by</source>
        <translation>Un bord est plus étroit de chaque côté de</translation>
    </message>
    <message>
        <source>%1 at %2 %</source>
        <translation>%1 à %2&#xa0;%</translation>
    </message>
    <message>
        <source>Colour of the card</source>
        <translation>Couleur de la carte</translation>
    </message>
    <message>
        <source>Colour of the title</source>
        <translation>Couleur du titre</translation>
    </message>
    <message>
        <source>Colour of the body</source>
        <translation>Couleur du corps</translation>
    </message>
    <message>
        <source>Colour of the time</source>
        <translation>Couleur de l’heure</translation>
    </message>
    <message>
        <source>Characters kept of each text</source>
        <translation>Caractères gardés par texte</translation>
    </message>
    <message>
        <source>Lines of the body</source>
        <translation>Lignes du corps</translation>
    </message>
    <message>
        <source>chosen for this preview</source>
        <translation>choisi pour cet aperçu</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>fonts and line heights grow, widths and line limits stay</source>
        <translation>les polices et hauteurs de ligne grandissent&#xa0;; les largeurs et limites de lignes restent</translation>
    </message>
    <message>
        <source>%1: %2 (%3: %4)</source>
        <translation>%1&#xa0;: %2 (%3&#xa0;: %4)</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>documenté</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>observé</translation>
    </message>
    <message>
        <source>designed</source>
        <translation>conçu</translation>
    </message>
    <message>
        <source>Colour of the lower edge</source>
        <translation>Couleur du bord inférieur</translation>
    </message>
    <message>
        <source>Line around the card</source>
        <translation>Ligne autour de la carte</translation>
    </message>
</context>
<context>
    <name>carillon::welcome::FirstStepsCard</name>
    <message>
        <source>Change something</source>
        <translation>Modifier quelque chose</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Dismiss it on one device</source>
        <translation>Ignorer sur un appareil</translation>
    </message>
    <message>
        <source>Type another title below. What each device would show, and what the service would answer, follow every key.</source>
        <translation>Saisissez un autre titre ci-dessous. Ce que chaque appareil afficherait et ce que le service répondrait suivent chaque frappe.</translation>
    </message>
    <message>
        <source>Press %1. The request goes to the local service over HTTP; its answer stands under Exchange, and the devices ring.</source>
        <translation>Appuyez sur %1. La requête part vers le service local par HTTP&#xa0;; sa réponse figure sous «&#xa0;Échange&#xa0;», et les appareils sonnent.</translation>
    </message>
    <message>
        <source>Choose a toast and press Delete, or swipe it away. It leaves the other devices, too; only the web keeps its own.</source>
        <translation>Sélectionnez un toast et appuyez sur Delete, ou balayez-le. Il quitte aussi les autres appareils&#xa0;; seul le Web garde le sien.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Skip the first steps</source>
        <translation>Passer les premiers pas</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <comment>number of a step, of how many, what to do</comment>
        <translation>%1 sur %2 · %3</translation>
    </message>
    <message>
        <source>Got It</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>carillon::widgets::JsonView</name>
    <message numerus="yes">
        <source>… %Ln more byte(s) not shown</source>
        <translation>
            <numerusform>… %Ln octet de plus non affiché</numerusform>
            <numerusform>… %Ln octets de plus non affichés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::widgets::NoticeLine</name>
    <message>
        <source>Error: %1</source>
        <translation>Erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement&#xa0;: %1</translation>
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
        <translation>Le fichier ne peut pas être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>That is a folder; choose a file in it.</source>
        <translation>C’est un dossier&#xa0;; choisissez un fichier dedans.</translation>
    </message>
    <message>
        <source>That is a pipe or a device, not a file.</source>
        <translation>C’est un tube ou un périphérique, pas un fichier.</translation>
    </message>
    <message>
        <source>The file is UTF-16 text; save it as UTF-8.</source>
        <translation>Le fichier est du texte UTF-16&#xa0;; enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>The file is not text: byte %1 is zero.</source>
        <translation>Le fichier n’est pas du texte&#xa0;: l’octet %1 est nul.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>Le fichier n’est pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB, more than any notification may be.</source>
        <translation>Le fichier dépasse %1 Mio, plus que n’en peut faire une notification.</translation>
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
        <translation>%1 fixe une direction sans être vu&#xa0;; un texte peut ainsi ressembler à un autre.</translation>
    </message>
    <message>
        <source>%1 changes the direction of what follows; it can make one text look like another.</source>
        <translation>%1 change la direction de ce qui suit&#xa0;; un texte peut ainsi ressembler à un autre.</translation>
    </message>
    <message>
        <source>%1 turns round what follows; it can make one text look like another.</source>
        <translation>%1 inverse ce qui suit&#xa0;; un texte peut ainsi ressembler à un autre.</translation>
    </message>
    <message>
        <source>%1 ends a change of direction; it is not drawn.</source>
        <translation>%1 met fin à un changement de direction&#xa0;; il n’est pas dessiné.</translation>
    </message>
    <message>
        <source>%1 sets apart what follows in a direction of its own; it is not drawn.</source>
        <translation>%1 isole ce qui suit dans une direction propre&#xa0;; il n’est pas dessiné.</translation>
    </message>
    <message>
        <source>%1 is not drawn; it can hide in a word or make a text look empty.</source>
        <translation>%1 n’est pas dessiné&#xa0;; il peut se cacher dans un mot ou faire paraître un texte vide.</translation>
    </message>
    <message>
        <source>APNs alert</source>
        <translation>Alerte APNs</translation>
    </message>
    <message>
        <source>APNs background</source>
        <translation>APNs en arrière-plan</translation>
    </message>
    <message>
        <source>APNs background tap</source>
        <extracomment>tap: a light push without content, at which the app fetches the notification</extracomment>
        <translation>Signal APNs en arrière-plan</translation>
    </message>
    <message>
        <source>APNs fallback alert, %1 s later</source>
        <translation>Alerte APNs de repli, %1 s plus tard</translation>
    </message>
    <message>
        <source>FCM notification</source>
        <translation>Notification FCM</translation>
    </message>
    <message>
        <source>FCM data</source>
        <translation>Données FCM</translation>
    </message>
    <message>
        <source>FCM data tap</source>
        <extracomment>tap: a light push without content, at which the app fetches the notification</extracomment>
        <translation>Signal de données FCM</translation>
    </message>
    <message>
        <source>Notification Hubs installation</source>
        <translation>Installation Notification Hubs</translation>
    </message>
    <message>
        <source>Notification Hubs template</source>
        <translation>Modèle Notification Hubs</translation>
    </message>
    <message>
        <source>Notification Hubs send</source>
        <translation>Envoi Notification Hubs</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1; sent as %2</source>
        <translation>%1&#xa0;; envoyé comme %2</translation>
    </message>
    <message>
        <source>it has characters that no header may hold</source>
        <translation>il contient des caractères qu’aucun en-tête n’admet</translation>
    </message>
    <message>
        <source>it is not URL-safe base64</source>
        <translation>ce n’est pas du base64 adapté aux URL</translation>
    </message>
    <message>
        <source>the whole body</source>
        <translation>le corps entier</translation>
    </message>
    <message>
        <source>the whole JSON</source>
        <translation>le JSON entier</translation>
    </message>
    <message>
        <source>notification and data</source>
        <translation>notification et data</translation>
    </message>
    <message>
        <source>the clear text of the encrypted body</source>
        <translation>le texte en clair du corps chiffré</translation>
    </message>
    <message>
        <source>nothing: each platform&apos;s limit applies to what the template makes</source>
        <translation>rien&#xa0;: la limite de chaque plateforme s’applique à ce que produit le modèle</translation>
    </message>
    <message>
        <source>Web push</source>
        <translation>Push web</translation>
    </message>
    <message>
        <source>WNS toast</source>
        <translation>Toast WNS</translation>
    </message>
    <message>
        <source>WNS raw</source>
        <translation>WNS brut</translation>
    </message>
    <message>
        <source>WNS raw tap</source>
        <extracomment>tap: a light push without content, at which the app fetches the notification</extracomment>
        <translation>Signal WNS brut</translation>
    </message>
    <message>
        <source>all platforms</source>
        <translation>toutes les plateformes</translation>
    </message>
    <message>
        <source>Pop-up</source>
        <translation>Pop-up</translation>
    </message>
    <message>
        <source>Notification centre</source>
        <translation>Centre de notifications</translation>
    </message>
    <message>
        <source>Pop-up of Windows 10</source>
        <translation>Pop-up de Windows 10</translation>
    </message>
    <message>
        <source>Banner</source>
        <translation>Bannière</translation>
    </message>
    <message>
        <source>Lock screen</source>
        <translation>Écran verrouillé</translation>
    </message>
    <message>
        <source>Lock screen, previews hidden</source>
        <translation>Écran verrouillé, aperçus masqués</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Pile</translation>
    </message>
    <message>
        <source>Heads-up</source>
        <translation>Heads-up</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>Réduite</translation>
    </message>
    <message>
        <source>Expanded</source>
        <translation>Développée</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Desktop browser</source>
        <translation>Navigateur de bureau</translation>
    </message>
    <message>
        <source>Desktop browser, expanded</source>
        <translation>Navigateur de bureau, développée</translation>
    </message>
    <message>
        <source>Browser on Windows</source>
        <translation>Navigateur sous Windows</translation>
    </message>
    <message>
        <source>Browser on Android</source>
        <translation>Navigateur sous Android</translation>
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
        <translation>iOS 15 à 18</translation>
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
        <translation>Android 12 à 15</translation>
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
        <translation>Sous Android 12 à 15</translation>
    </message>
    <message>
        <source>On Android 16</source>
        <translation>Sous Android 16</translation>
    </message>
    <message>
        <source>if your service worker reads title/body</source>
        <translation>si votre service worker lit title/body</translation>
    </message>
    <message>
        <source>if your app reads title/body</source>
        <translation>si votre application lit title/body</translation>
    </message>
    <message>
        <source>service worker decides</source>
        <translation>le service worker décide</translation>
    </message>
    <message>
        <source>the app decides what raw content looks like</source>
        <translation>l’application décide de l’aspect du contenu brut</translation>
    </message>
    <message>
        <source>Not targeted: %1 is not in platformTypes.</source>
        <translation>Non ciblée&#xa0;: %1 n’est pas dans platformTypes.</translation>
    </message>
    <message>
        <source>Nothing to show: the payload has neither visual nor raw content.</source>
        <translation>Rien à afficher&#xa0;: payload n’a ni contenu visuel ni contenu brut.</translation>
    </message>
    <message>
        <source>Web shows raw content only.</source>
        <translation>Le web n’affiche que le contenu brut.</translation>
    </message>
    <message>
        <source>Add fallback</source>
        <translation>Ajouter un repli</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notification</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 sur %L2</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln byte(s)</source>
        <translation>
            <numerusform>%L1 octet sur %Ln</numerusform>
            <numerusform>%L1 octets sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 seconds, which is %n day(s)</source>
        <translation>
            <numerusform>%1 sur %2 secondes, soit %n jour</numerusform>
            <numerusform>%1 sur %2 secondes, soit %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln character(s) visible</source>
        <translation>
            <numerusform>%L1 caractère visible sur %Ln</numerusform>
            <numerusform>%L1 caractères visibles sur %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>receiver</name>
    <message>
        <source>filtered</source>
        <translation>filtrée</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirée</translation>
    </message>
    <message>
        <source>not subscribed</source>
        <translation>non abonné</translation>
    </message>
    <message>
        <source>subscription expired</source>
        <translation>abonnement expiré</translation>
    </message>
    <message>
        <source>raw only</source>
        <translation>brut seul</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimée</translation>
    </message>
    <message>
        <source>device removed</source>
        <translation>appareil retiré</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>non remise</translation>
    </message>
    <message>
        <source>cleared</source>
        <extracomment>taken off the device, as it was handled elsewhere or deleted</extracomment>
        <translation>retirée</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>dismissed</source>
        <extracomment>by a person, on the device</extracomment>
        <translation>ignorée</translation>
    </message>
    <message>
        <source>snoozed</source>
        <translation>reportée</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lue</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>fallback lost</source>
        <translation>repli perdu</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>non autorisées</translation>
    </message>
    <message>
        <source>in the app</source>
        <translation>dans l’application</translation>
    </message>
    <message>
        <source>shown quietly</source>
        <translation>affichée en silence</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>affichée</translation>
    </message>
    <message>
        <source>fallback shown</source>
        <translation>repli affiché</translation>
    </message>
    <message>
        <source>display over</source>
        <translation>affichage fini</translation>
    </message>
    <message>
        <source>It was handled from outside.</source>
        <translation>Elle a été traitée de l’extérieur.</translation>
    </message>
    <message>
        <source>It was opened on %1.</source>
        <translation>Elle a été ouverte sur %1.</translation>
    </message>
    <message>
        <source>It was dismissed on %1.</source>
        <translation>Elle a été ignorée sur %1.</translation>
    </message>
    <message>
        <source>It was snoozed on %1.</source>
        <translation>Elle a été reportée sur %1.</translation>
    </message>
    <message>
        <source>It was marked as read on %1.</source>
        <translation>Elle a été marquée comme lue sur %1.</translation>
    </message>
    <message>
        <source>Raw content is not fetched while saving power; the fallback is due at %1.</source>
        <translation>Le contenu brut n’est pas récupéré en mode économie d’énergie&#xa0;; le repli est prévu à %1.</translation>
    </message>
    <message>
        <source>It is shown, but its raw content is not fetched while saving power.</source>
        <translation>Elle est affichée, mais son contenu brut n’est pas récupéré en mode économie d’énergie.</translation>
    </message>
    <message>
        <source>Raw content is not fetched while saving power.</source>
        <translation>Le contenu brut n’est pas récupéré en mode économie d’énergie.</translation>
    </message>
    <message>
        <source>It was shown as soon as it arrived.</source>
        <translation>Elle a été affichée dès son arrivée.</translation>
    </message>
    <message>
        <source>It was not delivered.</source>
        <translation>Elle n’a pas été remise.</translation>
    </message>
    <message>
        <source>Its priority is low: it is sent at %1.</source>
        <translation>Sa priorité est basse&#xa0;: elle est envoyée à %1.</translation>
    </message>
    <message>
        <source>The device was offline; it read this after %1 s.</source>
        <translation>L’appareil était hors ligne&#xa0;; il l’a lue après %1 s.</translation>
    </message>
    <message>
        <source>The fallback was shown after %1 s, as the raw content had not been fetched.</source>
        <translation>Le repli a été affiché après %1 s, car le contenu brut n’avait pas été récupéré.</translation>
    </message>
    <message>
        <source>Its platformTypes leave out this platform.</source>
        <translation>Ses platformTypes excluent cette plateforme.</translation>
    </message>
    <message>
        <source>It expired before it could be delivered.</source>
        <translation>Elle a expiré avant de pouvoir être remise.</translation>
    </message>
    <message>
        <source>The device has no subscription of this application and host.</source>
        <translation>L’appareil n’a pas d’abonnement à cette application et à cet hôte.</translation>
    </message>
    <message>
        <source>The web gets raw content only.</source>
        <translation>Le web ne reçoit que le contenu brut.</translation>
    </message>
    <message>
        <source>The device is offline; it reads this when it is back.</source>
        <translation>L’appareil est hors ligne&#xa0;; il la lira à son retour.</translation>
    </message>
    <message>
        <source>The fallback came while the device was offline, and was lost.</source>
        <translation>Le repli est arrivé alors que l’appareil était hors ligne, et a été perdu.</translation>
    </message>
    <message>
        <source>Its display time is over.</source>
        <translation>Sa durée d’affichage est écoulée.</translation>
    </message>
    <message>
        <source>Its display time was over before it could be shown.</source>
        <translation>Sa durée d’affichage s’est écoulée avant qu’elle puisse être affichée.</translation>
    </message>
    <message>
        <source>It was deleted.</source>
        <translation>Elle a été supprimée.</translation>
    </message>
    <message>
        <source>The device was removed.</source>
        <translation>L’appareil a été retiré.</translation>
    </message>
    <message>
        <source>The app is in front and decides itself what it shows.</source>
        <translation>L’application est au premier plan et décide elle-même de ce qu’elle affiche.</translation>
    </message>
    <message>
        <source>Notifications are not allowed for this app; it read the content, but nothing is shown.</source>
        <translation>Les notifications ne sont pas autorisées pour cette application&#xa0;; elle a lu le contenu, mais rien ne s’affiche.</translation>
    </message>
    <message>
        <source>Notifications are not allowed for this app, so nothing is shown.</source>
        <translation>Les notifications ne sont pas autorisées pour cette application, donc rien ne s’affiche.</translation>
    </message>
    <message>
        <source>Do not disturb is on: it went to the centre without a pop-up.</source>
        <translation>«&#xa0;Ne pas déranger&#xa0;» est activé&#xa0;: elle est allée dans le centre de notifications sans pop-up.</translation>
    </message>
    <message>
        <source>The device&apos;s subscription expired at %1.</source>
        <translation>L’abonnement de l’appareil a expiré à %1.</translation>
    </message>
    <message>
        <source>The device&apos;s subscription had expired.</source>
        <translation>L’abonnement de l’appareil avait expiré.</translation>
    </message>
    <message>
        <source>The service sent a notification that cannot be read.</source>
        <translation>Le service a envoyé une notification illisible.</translation>
    </message>
    <message>
        <source>Posted at %1.</source>
        <translation>Publiée à %1.</translation>
    </message>
    <message>
        <source>Held back for %2 until %1, as its priority is low.</source>
        <translation>Retenue pour %2 jusqu’à %1, car sa priorité est basse.</translation>
    </message>
    <message>
        <source>Will be sent to %2 at %1, as its priority is low.</source>
        <translation>Sera envoyée à %2 à %1, car sa priorité est basse.</translation>
    </message>
    <message>
        <source>The push reached %2 at %1.</source>
        <translation>Le push a atteint %2 à %1.</translation>
    </message>
    <message>
        <source>%2 read the content at %1.</source>
        <translation>%2 a lu le contenu à %1.</translation>
    </message>
    <message>
        <source>Shown on %2 at %1.</source>
        <translation>Affichée sur %2 à %1.</translation>
    </message>
    <message>
        <source>Put into the centre of %2 without a pop-up at %1.</source>
        <translation>Placée dans le centre de notifications de %2 sans pop-up à %1.</translation>
    </message>
    <message>
        <source>The fallback was due on %2 at %1.</source>
        <translation>Le repli était prévu sur %2 à %1.</translation>
    </message>
    <message>
        <source>The fallback is due on %2 at %1.</source>
        <translation>Le repli est prévu sur %2 à %1.</translation>
    </message>
    <message>
        <source>The fallback was shown on %2 at %1.</source>
        <translation>Le repli a été affiché sur %2 à %1.</translation>
    </message>
    <message>
        <source>Opened on %2 at %1.</source>
        <translation>Ouverte sur %2 à %1.</translation>
    </message>
    <message>
        <source>Dismissed on %2 at %1.</source>
        <translation>Ignorée sur %2 à %1.</translation>
    </message>
    <message>
        <source>Snoozed on %2 at %1.</source>
        <translation>Reportée sur %2 à %1.</translation>
    </message>
    <message>
        <source>Marked as read on %2 at %1.</source>
        <translation>Marquée comme lue sur %2 à %1.</translation>
    </message>
    <message>
        <source>Taken off %2 at %1, as it was handled elsewhere.</source>
        <translation>Retirée de %2 à %1, car elle a été traitée ailleurs.</translation>
    </message>
    <message>
        <source>Taken off %2 at %1, as it was deleted.</source>
        <translation>Retirée de %2 à %1, car elle a été supprimée.</translation>
    </message>
    <message>
        <source>Its display time ended on %2 at %1.</source>
        <translation>Sa durée d’affichage s’est terminée sur %2 à %1.</translation>
    </message>
    <message>
        <source>Its display time ends on %2 at %1.</source>
        <translation>Sa durée d’affichage se termine sur %2 à %1.</translation>
    </message>
    <message>
        <source>Expired at %1.</source>
        <translation>Expirée à %1.</translation>
    </message>
    <message>
        <source>Expires at %1.</source>
        <translation>Expire à %1.</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>publiée</translation>
    </message>
    <message>
        <source>sent then</source>
        <extracomment>will be sent at that time</extracomment>
        <translation>envoyée alors</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>retenue</translation>
    </message>
    <message>
        <source>tapped</source>
        <extracomment>the light push has reached the device, which then fetches the notification</extracomment>
        <translation>signal</translation>
    </message>
    <message>
        <source>fetched</source>
        <translation>récupérée</translation>
    </message>
    <message>
        <source>fallback due</source>
        <extracomment>when the fallback is or was to be shown</extracomment>
        <translation>repli prévu</translation>
    </message>
    <message>
        <source>display ends</source>
        <translation>fin d’affichage</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>expire</translation>
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
        <translation>Notification</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>maintenant %1</translation>
    </message>
    <message>
        <source>Timeline of %1.</source>
        <translation>Chronologie de %1.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>After posting</source>
        <translation>Après publication</translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln an</numerusform>
            <numerusform>%Ln ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
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
        <translation>Le corps</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>subject and predicate</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>must carry a bearer token</source>
        <translation>doit porter un jeton bearer</translation>
    </message>
    <message>
        <source>is not where notifications are created: /beta/me/notifications/ is</source>
        <translation>n’est pas l’endroit où se créent les notifications&#xa0;: c’est /beta/me/notifications/</translation>
    </message>
    <message>
        <source>is not supported here: only POST is</source>
        <translation>n’est pas pris en charge ici&#xa0;: seul POST l’est</translation>
    </message>
    <message>
        <source>is not supported by this call</source>
        <translation>n’est pas pris en charge par cet appel</translation>
    </message>
    <message>
        <source>may only be gzip or deflate</source>
        <translation>ne peut être que gzip ou deflate</translation>
    </message>
    <message>
        <source>is required</source>
        <translation>est obligatoire</translation>
    </message>
    <message>
        <source>must be application/json</source>
        <translation>doit être application/json</translation>
    </message>
    <message>
        <source>is required: it selects the user</source>
        <translation>est obligatoire&#xa0;: il détermine l’utilisateur</translation>
    </message>
    <message>
        <source>is larger than the service takes</source>
        <translation>dépasse ce que le service accepte</translation>
    </message>
    <message>
        <source>does not decompress as Content-Encoding says</source>
        <translation>ne se décompresse pas comme l’indique Content-Encoding</translation>
    </message>
    <message>
        <source>is empty: a JSON object is expected</source>
        <translation>est vide&#xa0;: un objet JSON est attendu</translation>
    </message>
    <message>
        <source>is not JSON here: {value}</source>
        <translation>n’est pas du JSON ici&#xa0;: {value}</translation>
    </message>
    <message>
        <source>is not valid UTF-8 here</source>
        <translation>n’est pas de l’UTF-8 valide ici</translation>
    </message>
    <message>
        <source>is nested deeper than 64 levels</source>
        <translation>est imbriqué sur plus de 64 niveaux</translation>
    </message>
    <message>
        <source>has more than 1000 members in one object</source>
        <translation>compte plus de 1000 membres dans un objet</translation>
    </message>
    <message>
        <source>stands twice in the same object</source>
        <translation>figure deux fois dans le même objet</translation>
    </message>
    <message>
        <source>is an array: send one notification at a time</source>
        <translation>est un tableau&#xa0;: envoyez une notification à la fois</translation>
    </message>
    <message>
        <source>must be a JSON object</source>
        <translation>doit être un objet JSON</translation>
    </message>
    <message>
        <source>names a type that does not belong here: {value}</source>
        <translation>désigne un type qui n’a pas sa place ici&#xa0;: {value}</translation>
    </message>
    <message>
        <source>is chosen by the service; this one is ignored</source>
        <translation>est choisi par le service&#xa0;; celui-ci est ignoré</translation>
    </message>
    <message>
        <source>must be a string</source>
        <translation>doit être une chaîne</translation>
    </message>
    <message>
        <source>must not be blank</source>
        <translation>ne doit pas être vide</translation>
    </message>
    <message>
        <source>is documented as &quot;appNotificationId&quot;</source>
        <translation>est documenté sous le nom «&#xa0;appNotificationId&#xa0;»</translation>
    </message>
    <message>
        <source>is empty, which groups nothing</source>
        <translation>est vide, ce qui ne regroupe rien</translation>
    </message>
    <message>
        <source>must be a date and time in a string</source>
        <translation>doit être une date et une heure dans une chaîne</translation>
    </message>
    <message>
        <source>must look like 2026-12-31T23:59:00Z, with Z or an offset, not {value}</source>
        <translation>doit être comme 2026-12-31T23:59:00Z, avec Z ou un décalage, pas {value}</translation>
    </message>
    <message>
        <source>is more than 30 days ahead</source>
        <translation>est à plus de 30 jours</translation>
    </message>
    <message>
        <source>is in the past: accepted, but born expired and never delivered</source>
        <translation>est dans le passé&#xa0;: accepté, mais expiré dès la création et jamais remis</translation>
    </message>
    <message>
        <source>is in the past, which this service is set to refuse</source>
        <translation>est dans le passé, ce que ce service est réglé pour refuser</translation>
    </message>
    <message>
        <source>must be a whole number of seconds, not {value}</source>
        <translation>doit être un nombre entier de secondes, pas {value}</translation>
    </message>
    <message>
        <source>must be from 0 to 2147483647 seconds</source>
        <translation>doit être de 0 à 2147483647 secondes</translation>
    </message>
    <message>
        <source>is 0, which counts as not set</source>
        <translation>vaut 0, ce qui compte comme non défini</translation>
    </message>
    <message>
        <source>is a number in quotes: accepted as in the samples, documented as a number</source>
        <translation>est un nombre entre guillemets&#xa0;: accepté comme dans les exemples, documenté comme nombre</translation>
    </message>
    <message>
        <source>reaches beyond expirationDateTime, which ends the notification first</source>
        <translation>va au-delà de expirationDateTime, qui met fin avant à la notification</translation>
    </message>
    <message>
        <source>must be a string: &quot;None&quot;, &quot;High&quot; or &quot;Low&quot;</source>
        <translation>doit être une chaîne&#xa0;: &quot;None&quot;, &quot;High&quot; ou &quot;Low&quot;</translation>
    </message>
    <message>
        <source>{value}: allowed are None, High, Low</source>
        <translation>{value}&#xa0;: sont autorisés None, High, Low</translation>
    </message>
    <message>
        <source>is the number of a priority: accepted, documented as a name</source>
        <translation>est le numéro d’une priorité&#xa0;: accepté, documenté comme nom</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>doit être un objet</translation>
    </message>
    <message>
        <source>is not a member of targetPolicy: only platformTypes is</source>
        <translation>n’est pas un membre de targetPolicy&#xa0;: seul platformTypes l’est</translation>
    </message>
    <message>
        <source>must be an array of strings</source>
        <translation>doit être un tableau de chaînes</translation>
    </message>
    <message>
        <source>is empty, which targets all four platforms</source>
        <translation>est vide, ce qui cible les quatre plateformes</translation>
    </message>
    <message>
        <source>{value}: allowed are Windows, iOS, Android, WebPush</source>
        <translation>{value}&#xa0;: sont autorisés Windows, iOS, Android, WebPush</translation>
    </message>
    <message>
        <source>{value}: accepted, the documented spelling differs</source>
        <translation>{value}&#xa0;: accepté, la graphie documentée diffère</translation>
    </message>
    <message>
        <source>{value} is listed already</source>
        <translation>{value} figure déjà dans la liste</translation>
    </message>
    <message>
        <source>is not a member of payload: only rawContent and visualContent are</source>
        <translation>n’est pas un membre de payload&#xa0;: seuls rawContent et visualContent le sont</translation>
    </message>
    <message>
        <source>needs visualContent or rawContent</source>
        <translation>exige visualContent ou rawContent</translation>
    </message>
    <message>
        <source>must be a string; put JSON into one</source>
        <translation>doit être une chaîne&#xa0;; placez-y le JSON</translation>
    </message>
    <message>
        <source>is blank and does not count as content</source>
        <translation>est vide et ne compte pas comme contenu</translation>
    </message>
    <message>
        <source>is over 4096 bytes, more than one native push carries</source>
        <translation>dépasse 4096 octets, plus que n’en transporte un push natif</translation>
    </message>
    <message>
        <source>is not a member of visualContent: only title and body are</source>
        <translation>n’est pas un membre de visualContent&#xa0;: seuls title et body le sont</translation>
    </message>
    <message>
        <source>is required in visual content</source>
        <translation>est obligatoire dans le contenu visuel</translation>
    </message>
    <message>
        <source>shows nothing on the web, which is targeted: web needs rawContent</source>
        <translation>n’affiche rien sur le web, qui est ciblé&#xa0;: le web exige rawContent</translation>
    </message>
    <message>
        <source>is documented as &quot;fallbackPolicy&quot;</source>
        <translation>est documenté sous le nom «&#xa0;fallbackPolicy&#xa0;»</translation>
    </message>
    <message>
        <source>is not a documented member here</source>
        <translation>n’est pas un membre documenté ici</translation>
    </message>
    <message>
        <source>was never documented and has no effect</source>
        <translation>n’a jamais été documenté et n’a aucun effet</translation>
    </message>
    <message>
        <source>is required in a fallback policy</source>
        <translation>est obligatoire dans une stratégie de repli</translation>
    </message>
    <message>
        <source>is required: [&quot;iOS&quot;]</source>
        <translation>est obligatoire&#xa0;: [&quot;iOS&quot;]</translation>
    </message>
    <message>
        <source>must be an array: [&quot;iOS&quot;]</source>
        <translation>doit être un tableau&#xa0;: [&quot;iOS&quot;]</translation>
    </message>
    <message>
        <source>must name iOS</source>
        <translation>doit nommer iOS</translation>
    </message>
    <message>
        <source>{value}: only iOS has a fallback</source>
        <translation>{value}&#xa0;: seul iOS a un repli</translation>
    </message>
    <message>
        <source>is required: 60 to 600 seconds</source>
        <translation>est obligatoire&#xa0;: 60 à 600 secondes</translation>
    </message>
    <message>
        <source>{value}: must be from 60 to 600 seconds</source>
        <translation>{value}&#xa0;: doit être de 60 à 600 secondes</translation>
    </message>
    <message>
        <source>is required: what the phone shows instead</source>
        <translation>est obligatoire&#xa0;: ce que le téléphone affiche à la place</translation>
    </message>
    <message>
        <source>is required in the fallback&apos;s visual content</source>
        <translation>est obligatoire dans le contenu visuel du repli</translation>
    </message>
    <message>
        <source>must include iOS when there is a fallback</source>
        <translation>doit inclure iOS lorsqu’il y a un repli</translation>
    </message>
    <message>
        <source>relies on iOS being targeted by default; targetPolicy may say so</source>
        <translation>compte sur le ciblage par défaut d’iOS&#xa0;; targetPolicy peut le préciser</translation>
    </message>
    <message>
        <source>is what a fallback stands in for; there is none</source>
        <translation>est ce qu’un repli remplace&#xa0;; il n’y en a pas</translation>
    </message>
    <message>
        <source>is not High, so the fallback is not armed</source>
        <translation>n’est pas High, le repli n’est donc pas armé</translation>
    </message>
    <message>
        <source>is in the past: no platform is sent anything</source>
        <translation>est dans le passé&#xa0;: aucune plateforme ne reçoit rien</translation>
    </message>
    <message>
        <source>gives web endpoints nothing to show: add rawContent</source>
        <translation>ne donne rien à afficher aux points de terminaison web&#xa0;: ajoutez rawContent</translation>
    </message>
    <message>
        <source>makes no system toast: each app decides, and a preview is a guess</source>
        <translation>ne produit aucun toast système&#xa0;: chaque application décide, et un aperçu est une supposition</translation>
    </message>
    <message>
        <source>reaches iOS as a background push, which may be delayed or dropped (2 to 3 an hour): add a fallbackPolicy</source>
        <translation>atteint iOS comme push en arrière-plan, qui peut être retardé ou abandonné (2 à 3 par heure)&#xa0;: ajoutez une fallbackPolicy</translation>
    </message>
    <message>
        <source>goes out as 5 on iOS: Apple does not allow priority 10 for background</source>
        <translation>part en 5 sur iOS&#xa0;: Apple n’autorise pas la priorité 10 en arrière-plan</translation>
    </message>
    <message>
        <source>is too large for WNS: {value}</source>
        <translation>est trop volumineux pour WNS&#xa0;: {value}</translation>
    </message>
    <message>
        <source>is too large for APNs: {value}</source>
        <translation>est trop volumineux pour APNs&#xa0;: {value}</translation>
    </message>
    <message>
        <source>is too large for FCM: {value}</source>
        <translation>est trop volumineux pour FCM&#xa0;: {value}</translation>
    </message>
    <message>
        <source>is too large for web push: {value}</source>
        <translation>est trop volumineux pour le push web&#xa0;: {value}</translation>
    </message>
    <message>
        <source>is cut in the Windows pop-up: {value}</source>
        <translation>est coupé dans le pop-up Windows&#xa0;: {value}</translation>
    </message>
    <message>
        <source>is cut in the iOS banner: {value}</source>
        <translation>est coupé dans la bannière iOS&#xa0;: {value}</translation>
    </message>
    <message>
        <source>is cut in the Android heads-up until it is expanded: {value}</source>
        <translation>est coupé dans le heads-up Android jusqu’à son développement&#xa0;: {value}</translation>
    </message>
    <message>
        <source>may be cut in the browser&apos;s pop-up: {value}</source>
        <translation>peut être coupé dans le pop-up du navigateur&#xa0;: {value}</translation>
    </message>
    <message>
        <source>is cut by Android, which keeps the first 1024: {value}</source>
        <translation>est coupé par Android, qui garde les 1024 premiers&#xa0;: {value}</translation>
    </message>
    <message>
        <source>is too long for Windows: {value}</source>
        <translation>est trop long pour Windows&#xa0;: {value}</translation>
    </message>
    <message>
        <source>cannot be the apns-collapse-id: {value}</source>
        <translation>ne peut pas être l’apns-collapse-id&#xa0;: {value}</translation>
    </message>
    <message>
        <source>is not a Topic as it stands: {value}</source>
        <translation>n’est pas un Topic en l’état&#xa0;: {value}</translation>
    </message>
    <message>
        <source>may end before delivery: {value} seconds, where WNS expects minutes</source>
        <translation>peut prendre fin avant la remise&#xa0;: {value} secondes, là où WNS attend des minutes</translation>
    </message>
    <message>
        <source>reaches {value} seconds beyond expirationDateTime: the feed entry goes first</source>
        <translation>dépasse expirationDateTime de {value} secondes&#xa0;: l’entrée du flux disparaît avant</translation>
    </message>
    <message>
        <source>is {value} seconds, but Windows keeps local toasts 259200 (3 days) at most</source>
        <translation>vaut {value} secondes, mais Windows garde les toasts locaux 259200 (3 jours) au plus</translation>
    </message>
    <message>
        <source>is shortened: {value}</source>
        <translation>est raccourci&#xa0;: {value}</translation>
    </message>
    <message>
        <source>only bounds delivery here: what is shown stays until the app removes it</source>
        <translation>ne limite ici que la remise&#xa0;: ce qui est affiché reste jusqu’à ce que l’application le retire</translation>
    </message>
    <message>
        <source>has characters that no toast XML may hold, left out: {value}</source>
        <translation>contient des caractères qu’aucun XML de toast n’admet, omis&#xa0;: {value}</translation>
    </message>
    <message>
        <source>starts with &quot;ms-resource:&quot;, which Windows takes for a resource&apos;s name</source>
        <translation>commence par «&#xa0;ms-resource:&#xa0;», que Windows prend pour le nom d’une ressource</translation>
    </message>
    <message>
        <source>has characters that hide or reorder text: {value}</source>
        <translation>contient des caractères qui masquent ou réordonnent le texte&#xa0;: {value}</translation>
    </message>
    <message>
        <source>pops up on Android only through a channel of high importance, made by the app</source>
        <translation>n’apparaît en pop-up sur Android que par un canal de haute importance, créé par l’application</translation>
    </message>
    <message>
        <source>has no field in FCM: the app groups, by setGroup</source>
        <translation>n’a pas de champ dans FCM&#xa0;: l’application regroupe, avec setGroup</translation>
    </message>
    <message>
        <source>becomes a collapse_key, of which FCM keeps four at a time</source>
        <translation>devient une collapse_key, dont FCM garde quatre à la fois</translation>
    </message>
    <message>
        <source>has no field in web push: the service worker groups, if at all</source>
        <translation>n’a pas de champ en push web&#xa0;: le service worker regroupe, le cas échéant</translation>
    </message>
    <message>
        <source>has no WNS header: the app sets it when it shows the toast itself</source>
        <translation>n’a pas d’en-tête WNS&#xa0;: l’application le définit quand elle affiche elle-même le toast</translation>
    </message>
    <message>
        <source>is ignored here: only iOS falls back</source>
        <translation>est ignoré ici&#xa0;: seul iOS a un repli</translation>
    </message>
    <message>
        <source>concerns raw content: visual content goes out high all the same</source>
        <translation>concerne le contenu brut&#xa0;: le contenu visuel part de toute façon en priorité haute</translation>
    </message>
    <message>
        <source>is all that the template carries; left behind: {value}</source>
        <translation>est tout ce que transporte le modèle&#xa0;; laissé de côté&#xa0;: {value}</translation>
    </message>
    <message>
        <source>has no native field: the registration decides which app is reached</source>
        <translation>n’a pas de champ natif&#xa0;: l’enregistrement décide de l’application atteinte</translation>
    </message>
    <message>
        <source>is not a member of a notification; did you mean &quot;{value}&quot;?</source>
        <translation>n’est pas un membre d’une notification&#xa0;; vouliez-vous dire «&#xa0;{value}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>is not a member of a notification</source>
        <translation>n’est pas un membre d’une notification</translation>
    </message>
</context>
<context>
    <name>samples</name>
    <message>
        <source>Documented example</source>
        <translation>Exemple documenté</translation>
    </message>
    <message>
        <source>The example as printed</source>
        <translation>L’exemple tel qu’imprimé</translation>
    </message>
    <message>
        <source>Raw content</source>
        <translation>Contenu brut</translation>
    </message>
    <message>
        <source>Raw with iOS fallback</source>
        <translation>Brut avec repli iOS</translation>
    </message>
    <message>
        <source>Both kinds</source>
        <translation>Les deux types</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>De droite à gauche</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Texte long</translation>
    </message>
</context>
<context>
    <name>target</name>
    <message>
        <source>Local service</source>
        <translation>Service local</translation>
    </message>
</context>
<context>
    <name>toasts</name>
    <message>
        <source>The picture cannot be read: %1</source>
        <translation>L’image ne peut pas être lue&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file is not a PNG picture.</source>
        <translation>Le fichier n’est pas une image PNG.</translation>
    </message>
    <message>
        <source>The picture has %1 × %2 pixels; at most %3 are read.</source>
        <translation>L’image fait %1 × %2 pixels&#xa0;; %3 au plus sont lus.</translation>
    </message>
    <message>
        <source>The PNG picture is damaged.</source>
        <translation>L’image PNG est endommagée.</translation>
    </message>
</context>
<context>
    <name>widgets</name>
    <message>
        <source>Clear the field</source>
        <translation>Vider le champ</translation>
    </message>
</context>
</TS>
