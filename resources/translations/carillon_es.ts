<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_GB">
<context>
    <name>bytes</name>
    <message numerus="yes">
        <source>… %Ln more byte(s)</source>
        <translation>
            <numerusform>… %Ln byte más</numerusform>
            <numerusform>… %Ln bytes más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::AboutDialog</name>
    <message>
        <source>About Carillon</source>
        <translation>Acerca de Carillon</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Built With</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Details for a report</source>
        <translation>Detalles para un informe</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>&amp;Copy Details</source>
        <translation>&amp;Copiar detalles</translation>
    </message>
    <message>
        <source>Carillon %1</source>
        <translation>Carillon %1</translation>
    </message>
    <message>
        <source>Compose a notification once, see it on every platform it would reach.</source>
        <translation>Redactar una notificación una vez y verla en todas las plataformas a las que llegaría.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>Software libre bajo la GNU General Public License, versión 3 o posterior (GPL-3.0-or-later). Se ofrece sin ninguna garantía.</translation>
    </message>
    <message>
        <source>Previews are simulated: they are drawn from published figures and measurements.</source>
        <translation>Las vistas previas son simuladas: se dibujan a partir de datos publicados y mediciones.</translation>
    </message>
    <message>
        <source>Not affiliated with Microsoft, Apple or Google. Windows, iOS and Android are names of their owners.</source>
        <translation>Sin relación con Microsoft, Apple ni Google. Windows, iOS y Android son nombres de sus propietarios.</translation>
    </message>
    <message>
        <source>The icons are Carillon’s own, under the same licence. Fonts are those of your system; none come with the program.</source>
        <translation>Los iconos son propios de Carillon, bajo la misma licencia. Las fuentes son las del sistema; el programa no incluye ninguna.</translation>
    </message>
    <message>
        <source>What Carillon is built with</source>
        <translation>Con qué está hecho Carillon</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>The details are on the clipboard.</source>
        <translation>Los detalles están en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>carillon::Actions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>Start from the documented example</source>
        <translation>Empezar con el ejemplo documentado</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open a notification&apos;s JSON or a .http file</source>
        <translation>Abrir el JSON de una notificación o un archivo .http</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save the draft to its file</source>
        <translation>Guardar el borrador en su archivo</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>Save the draft to another file</source>
        <translation>Guardar el borrador en otro archivo</translation>
    </message>
    <message>
        <source>Contact S&amp;heet…</source>
        <translation>&amp;Hoja de contactos…</translation>
    </message>
    <message>
        <source>Show the draft on many surfaces as one picture, and save it</source>
        <translation>Mostrar el borrador en muchas superficies como una sola imagen y guardarla</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Find in the JSON</source>
        <translation>Buscar en el JSON</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>Ree&amp;mplazar…</translation>
    </message>
    <message>
        <source>Find in the JSON and replace</source>
        <translation>Buscar en el JSON y reemplazar</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;What May Stand Here</source>
        <translation>&amp;Qué puede ir aquí</translation>
    </message>
    <message>
        <source>Offer the names or values that may stand at the cursor</source>
        <translation>Ofrecer los nombres o valores que pueden ir en el cursor</translation>
    </message>
    <message>
        <source>F&amp;ormat JSON</source>
        <translation>Dar &amp;formato al JSON</translation>
    </message>
    <message>
        <source>Put one member on each line</source>
        <translation>Poner un miembro en cada línea</translation>
    </message>
    <message>
        <source>Fo&amp;ld or Unfold</source>
        <translation>P&amp;legar o desplegar</translation>
    </message>
    <message>
        <source>Hide or show what is between the brackets here</source>
        <translation>Ocultar o mostrar lo que hay entre los corchetes</translation>
    </message>
    <message>
        <source>Fold &amp;All</source>
        <translation>Plegar t&amp;odo</translation>
    </message>
    <message>
        <source>&amp;Unfold All</source>
        <translation>Desplegar &amp;todo</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Prefere&amp;ncias…</translation>
    </message>
    <message>
        <source>Theme, text size, language, port and storage place</source>
        <translation>Tema, tamaño del texto, idioma, puerto y ubicación</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Formulario</translation>
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
        <translation>&amp;Nativo</translation>
    </message>
    <message>
        <source>Show what each platform would be sent, and the reach</source>
        <translation>Mostrar qué se enviaría a cada plataforma, y el alcance</translation>
    </message>
    <message>
        <source>&amp;Feed</source>
        <translation>&amp;Feed</translation>
    </message>
    <message>
        <source>Show what was received, newest first</source>
        <translation>Mostrar lo recibido, lo más reciente primero</translation>
    </message>
    <message>
        <source>Fan-&amp;out</source>
        <translation>&amp;Distribución</translation>
    </message>
    <message>
        <source>Show what became of each notification on each device</source>
        <translation>Mostrar qué fue de cada notificación en cada dispositivo</translation>
    </message>
    <message>
        <source>&amp;Add Device…</source>
        <translation>&amp;Añadir dispositivo…</translation>
    </message>
    <message>
        <source>Add a simulated device</source>
        <translation>Añadir un dispositivo simulado</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>E&amp;nviar</translation>
    </message>
    <message>
        <source>Send the draft to the target</source>
        <translation>Enviar el borrador al destino</translation>
    </message>
    <message>
        <source>Send &amp;Many…</source>
        <translation>Envío &amp;múltiple…</translation>
    </message>
    <message>
        <source>Send the draft once for each row of a table</source>
        <translation>Enviar el borrador una vez por cada fila de una tabla</translation>
    </message>
    <message>
        <source>Cance&amp;l Sending</source>
        <translation>Cance&amp;lar el envío</translation>
    </message>
    <message>
        <source>Stop sending, or waiting to send again</source>
        <translation>Dejar de enviar o de esperar para reenviar</translation>
    </message>
    <message>
        <source>&amp;Manage Targets…</source>
        <translation>&amp;Gestionar destinos…</translation>
    </message>
    <message>
        <source>Add and change the targets to send to</source>
        <translation>Añadir y cambiar los destinos de envío</translation>
    </message>
    <message>
        <source>&amp;Receive From…</source>
        <translation>&amp;Recibir de…</translation>
    </message>
    <message>
        <source>Show the feed of this app&apos;s service or of a shared one</source>
        <translation>Mostrar el feed del servicio de esta aplicación o de uno compartido</translation>
    </message>
    <message>
        <source>Send &amp;Again</source>
        <translation>Enviar de n&amp;uevo</translation>
    </message>
    <message>
        <source>Send once more what is chosen among the sent, or was sent last</source>
        <translation>Enviar otra vez lo seleccionado en Enviados, o lo último enviado</translation>
    </message>
    <message>
        <source>Turn the Sent into a &amp;Draft</source>
        <translation>Convertir enviado en &amp;borrador</translation>
    </message>
    <message>
        <source>A new draft from what is chosen among the sent, or was sent last</source>
        <translation>Un borrador nuevo a partir de lo seleccionado en Enviados, o de lo último enviado</translation>
    </message>
    <message>
        <source>Com&amp;pare the Sent…</source>
        <translation>Com&amp;parar enviados…</translation>
    </message>
    <message>
        <source>Compare the two that are chosen, or one with the one before it</source>
        <translation>Comparar los dos seleccionados, o uno con el anterior</translation>
    </message>
    <message>
        <source>&amp;Remove from the Sent</source>
        <translation>&amp;Quitar de Enviados</translation>
    </message>
    <message>
        <source>Forget what is chosen among the sent</source>
        <translation>Olvidar lo seleccionado en Enviados</translation>
    </message>
    <message>
        <source>C&amp;lear the List of the Sent…</source>
        <translation>&amp;Vaciar la lista de enviados…</translation>
    </message>
    <message>
        <source>Forget everything that was sent</source>
        <translation>Olvidar todo lo enviado</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>Copiar como &amp;curl</translation>
    </message>
    <message>
        <source>Copy the request as a curl command line</source>
        <translation>Copiar la solicitud como línea de comandos de curl</translation>
    </message>
    <message>
        <source>Copy as C&amp;#</source>
        <translation>Copiar como C&amp;#</translation>
    </message>
    <message>
        <source>Copy the request as a C# program</source>
        <translation>Copiar la solicitud como programa C#</translation>
    </message>
    <message>
        <source>Copy as &amp;JavaScript</source>
        <translation>Copiar como &amp;JavaScript</translation>
    </message>
    <message>
        <source>Copy the request as a JavaScript program</source>
        <translation>Copiar la solicitud como programa JavaScript</translation>
    </message>
    <message>
        <source>Copy as P&amp;ython</source>
        <translation>Copiar como P&amp;ython</translation>
    </message>
    <message>
        <source>Copy the request as a Python program</source>
        <translation>Copiar la solicitud como programa Python</translation>
    </message>
    <message>
        <source>Copy as &amp;PowerShell</source>
        <translation>Copiar como &amp;PowerShell</translation>
    </message>
    <message>
        <source>Copy the request as a PowerShell script</source>
        <translation>Copiar la solicitud como script de PowerShell</translation>
    </message>
    <message>
        <source>Copy as .&amp;http</source>
        <translation>Copiar como .&amp;http</translation>
    </message>
    <message>
        <source>Copy the request as a .http file</source>
        <translation>Copiar la solicitud como archivo .http</translation>
    </message>
    <message>
        <source>Paste &amp;Request</source>
        <translation>&amp;Pegar solicitud</translation>
    </message>
    <message>
        <source>Paste a curl command line or .http text</source>
        <translation>Pegar una línea de comandos de curl o texto .http</translation>
    </message>
    <message>
        <source>&amp;Next Problem</source>
        <translation>Problema &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous Problem</source>
        <translation>Problema &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Pause the Clock</source>
        <translation>&amp;Pausar el reloj</translation>
    </message>
    <message>
        <source>Stop the service&apos;s clock, or let it follow the machine&apos;s again</source>
        <translation>Detener el reloj del servicio, o dejar que siga de nuevo al del equipo</translation>
    </message>
    <message>
        <source>To the &amp;Next Event</source>
        <translation>Al &amp;siguiente evento</translation>
    </message>
    <message>
        <source>Move the service&apos;s clock to what is due next</source>
        <translation>Llevar el reloj del servicio al próximo evento pendiente</translation>
    </message>
    <message>
        <source>On by a &amp;Second</source>
        <translation>Avanzar un se&amp;gundo</translation>
    </message>
    <message>
        <source>Pause the service&apos;s clock and move it on by a second</source>
        <translation>Pausar el reloj del servicio y adelantarlo un segundo</translation>
    </message>
    <message>
        <source>On by a &amp;Minute</source>
        <translation>Avanzar un &amp;minuto</translation>
    </message>
    <message>
        <source>Pause the service&apos;s clock and move it on by a minute</source>
        <translation>Pausar el reloj del servicio y adelantarlo un minuto</translation>
    </message>
    <message>
        <source>On by an &amp;Hour</source>
        <translation>Avanzar una &amp;hora</translation>
    </message>
    <message>
        <source>Pause the service&apos;s clock and move it on by an hour</source>
        <translation>Pausar el reloj del servicio y adelantarlo una hora</translation>
    </message>
    <message>
        <source>Set &amp;Date and Time…</source>
        <translation>Fijar &amp;fecha y hora…</translation>
    </message>
    <message>
        <source>Put the service&apos;s clock to a date and time</source>
        <translation>Poner el reloj del servicio en una fecha y hora</translation>
    </message>
    <message>
        <source>Throttle the Next 3</source>
        <translation>Limitar las 3 siguientes</translation>
    </message>
    <message>
        <source>The service throttles the next three requests</source>
        <translation>El servicio limita las tres solicitudes siguientes</translation>
    </message>
    <message>
        <source>Server Busy</source>
        <translation>Servidor ocupado</translation>
    </message>
    <message>
        <source>The service answers every request with 503 serverBusy</source>
        <translation>El servicio responde a cada solicitud con 503 serverBusy</translation>
    </message>
    <message>
        <source>Latency 2 s</source>
        <translation>Latencia 2 s</translation>
    </message>
    <message>
        <source>Every request waits two seconds</source>
        <translation>Cada solicitud espera dos segundos</translation>
    </message>
    <message>
        <source>Drop the Next Connection</source>
        <translation>Cortar la siguiente conexión</translation>
    </message>
    <message>
        <source>The next request gets no answer and is not stored</source>
        <translation>La siguiente solicitud no recibe respuesta ni se guarda</translation>
    </message>
    <message>
        <source>Blocked Caller</source>
        <translation>Cliente bloqueado</translation>
    </message>
    <message>
        <source>The service answers every request with 403 callerBlocked</source>
        <translation>El servicio responde a cada solicitud con 403 callerBlocked</translation>
    </message>
    <message>
        <source>Manage &amp;Faults…</source>
        <translation>Gestionar &amp;fallos…</translation>
    </message>
    <message>
        <source>See what the faults did, add and remove them</source>
        <translation>Ver qué hicieron los fallos, añadirlos y quitarlos</translation>
    </message>
    <message>
        <source>&amp;Remove All Faults</source>
        <translation>&amp;Quitar todos los fallos</translation>
    </message>
    <message>
        <source>Every request is answered as documented again</source>
        <translation>Cada solicitud se responde de nuevo según lo documentado</translation>
    </message>
    <message>
        <source>&amp;Resend</source>
        <translation>&amp;Reenviar</translation>
    </message>
    <message>
        <source>Send what is chosen in the traffic to the local service as it was</source>
        <translation>Enviar al servicio local, tal como era, lo seleccionado en el tráfico</translation>
    </message>
    <message>
        <source>Com&amp;pare the Two…</source>
        <translation>Com&amp;parar los dos…</translation>
    </message>
    <message>
        <source>Compare the two that are chosen in the traffic</source>
        <translation>Comparar los dos seleccionados en el tráfico</translation>
    </message>
    <message>
        <source>Turn into a &amp;Draft</source>
        <translation>Convertir en &amp;borrador</translation>
    </message>
    <message>
        <source>A new draft from what is chosen in the traffic</source>
        <translation>Un borrador nuevo a partir de lo seleccionado en el tráfico</translation>
    </message>
    <message>
        <source>Copy the Traffic as &amp;curl</source>
        <translation>Copiar el tráfico como &amp;curl</translation>
    </message>
    <message>
        <source>Copy what is chosen in the traffic as curl command lines</source>
        <translation>Copiar lo seleccionado en el tráfico como líneas de comandos de curl</translation>
    </message>
    <message>
        <source>&amp;Export All as HAR…</source>
        <translation>&amp;Exportar todo como HAR…</translation>
    </message>
    <message>
        <source>Write the exchanges that are shown as an HTTP archive</source>
        <translation>Escribir los intercambios mostrados como archivo HTTP (HAR)</translation>
    </message>
    <message>
        <source>E&amp;xport the Chosen as HAR…</source>
        <translation>E&amp;xportar la selección como HAR…</translation>
    </message>
    <message>
        <source>Write the exchanges that are chosen as an HTTP archive</source>
        <translation>Escribir los intercambios seleccionados como archivo HTTP (HAR)</translation>
    </message>
    <message>
        <source>C&amp;lear the Traffic</source>
        <translation>&amp;Vaciar el tráfico</translation>
    </message>
    <message>
        <source>Empty the list; the service keeps its own</source>
        <translation>Vaciar la lista; el servicio conserva la suya</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Comandos…</translation>
    </message>
    <message>
        <source>Find any command, draft, sample or device</source>
        <translation>Buscar cualquier comando, borrador, ejemplo o dispositivo</translation>
    </message>
    <message>
        <source>&amp;About Carillon</source>
        <translation>&amp;Acerca de Carillon</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a command does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Send   Ctrl ⏎</source>
        <comment>with its keys, on the tool bar</comment>
        <translation>Enviar   Ctrl ⏎</translation>
    </message>
    <message>
        <source>Cancel   Esc</source>
        <comment>with its key, on the tool bar</comment>
        <translation>Cancelar   Esc</translation>
    </message>
    <message>
        <source>+1 min</source>
        <comment>moves the clock, on the tool bar</comment>
        <translation>+1 min</translation>
    </message>
    <message>
        <source>Next event</source>
        <comment>moves the clock, on the tool bar</comment>
        <translation>Siguiente evento</translation>
    </message>
    <message>
        <source>&amp;Back to Real Time</source>
        <translation>&amp;Volver al tiempo real</translation>
    </message>
    <message>
        <source>To the &amp;Next Event: %1</source>
        <translation>Al &amp;siguiente evento: %1</translation>
    </message>
    <message>
        <source>&amp;High Contrast, Light</source>
        <translation>Alto &amp;contraste, claro</translation>
    </message>
    <message>
        <source>High &amp;Contrast, Dark</source>
        <translation>&amp;Alto contraste, oscuro</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Contenido</translation>
    </message>
    <message>
        <source>Open the help, at the page about the pane with the focus</source>
        <translation>Abrir la ayuda por la página del panel que tiene el foco</translation>
    </message>
    <message>
        <source>&amp;Getting Started</source>
        <translation>&amp;Introducción</translation>
    </message>
    <message>
        <source>The first minute with Carillon, step by step</source>
        <translation>El primer minuto con Carillon, paso a paso</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>Every key there is</source>
        <translation>Todas las teclas que hay</translation>
    </message>
    <message>
        <source>Show the &amp;First Steps</source>
        <translation>Mostrar los &amp;primeros pasos</translation>
    </message>
    <message>
        <source>Show again how to edit, send and dismiss</source>
        <translation>Mostrar de nuevo cómo editar, enviar y descartar</translation>
    </message>
    <message>
        <source>What’s &amp;New</source>
        <translation>&amp;Novedades</translation>
    </message>
    <message>
        <source>What changed from version to version</source>
        <translation>Qué ha cambiado de una versión a otra</translation>
    </message>
    <message>
        <source>&amp;Report a Problem…</source>
        <translation>&amp;Informar de un problema…</translation>
    </message>
    <message>
        <source>What to look at first, and what to copy into a report</source>
        <translation>Qué mirar primero y qué copiar en un informe</translation>
    </message>
</context>
<context>
    <name>carillon::ClockLink</name>
    <message>
        <source>The local service is not running.</source>
        <translation>El servicio local no está en marcha.</translation>
    </message>
    <message numerus="yes">
        <source>%n iOS device(s)</source>
        <translation>
            <numerusform>%n dispositivo iOS</numerusform>
            <numerusform>%n dispositivos iOS</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Type a command, a draft, a sample or a device</source>
        <translation>Escribir un comando, borrador, ejemplo o dispositivo</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>Comandos que coinciden</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>No hay nada con ese nombre.</translation>
    </message>
</context>
<context>
    <name>carillon::CrashDesk</name>
    <message>
        <source>Carillon closed unexpectedly last time. Your drafts and the feed are still here.</source>
        <translation>Carillon se cerró de forma inesperada la última vez. Los borradores y el feed siguen aquí.</translation>
    </message>
    <message>
        <source>Show Report</source>
        <translation>Mostrar informe</translation>
    </message>
    <message>
        <source>Delete Report</source>
        <translation>Eliminar informe</translation>
    </message>
</context>
<context>
    <name>carillon::CrashReportDialog</name>
    <message>
        <source>Crash Report</source>
        <translation>Informe de error</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>Informe de error</translation>
    </message>
    <message>
        <source>Carillon wrote this when it closed unexpectedly. It says where in the program that was and which commands came last. Notifications, drafts, tokens, headers, addresses and names of files are not in it.</source>
        <translation>Carillon escribió esto al cerrarse de forma inesperada. Indica en qué parte del programa ocurrió y cuáles fueron los últimos comandos. No contiene notificaciones, borradores, tokens, encabezados, direcciones ni nombres de archivos.</translation>
    </message>
    <message>
        <source>If you report it, copy all of it and add what you did just before. It is not sent anywhere by itself.</source>
        <translation>Para informar de ello, copie todo y añada lo que estaba haciendo justo antes. No se envía a ninguna parte por sí solo.</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Guardado en %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>carillon::Csv</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>No se puede leer el archivo: %1</translation>
    </message>
    <message>
        <source>Two columns are named “%1”; each needs a name of its own.</source>
        <translation>Dos columnas se llaman «%1»; cada una necesita un nombre propio.</translation>
    </message>
    <message>
        <source>The file is UTF-16; save it as “CSV UTF-8” and load it again.</source>
        <translation>El archivo es UTF-16; hay que guardarlo como «CSV UTF-8» y cargarlo de nuevo.</translation>
    </message>
    <message>
        <source>The file is empty; its first line names the columns.</source>
        <translation>El archivo está vacío; su primera línea da nombre a las columnas.</translation>
    </message>
    <message>
        <source>The file has changed since it was loaded; load it again.</source>
        <translation>El archivo ha cambiado desde que se cargó; hay que cargarlo de nuevo.</translation>
    </message>
    <message>
        <source>Line %1 has text behind a closing quote; a quote inside a field is written twice.</source>
        <translation>La línea %1 tiene texto tras una comilla de cierre; dentro de un campo la comilla se escribe dos veces.</translation>
    </message>
    <message>
        <source>The quote opened in line %1 is never closed, so all that follows is part of that row.</source>
        <translation>La comilla abierta en la línea %1 no se cierra nunca, así que todo lo que sigue forma parte de esa fila.</translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8 text; save the file as “CSV UTF-8”.</source>
        <translation>La línea %1 no es texto UTF-8; hay que guardar el archivo como «CSV UTF-8».</translation>
    </message>
    <message>
        <source>Line %1 begins a row that is too long or has too many fields.</source>
        <translation>En la línea %1 empieza una fila demasiado larga o con demasiados campos.</translation>
    </message>
    <message numerus="yes">
        <source>The file has more than %Ln row(s); split it.</source>
        <translation>
            <numerusform>El archivo tiene más de %Ln fila; hay que dividirlo.</numerusform>
            <numerusform>El archivo tiene más de %Ln filas; hay que dividirlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 ends after field %2 of %3.</source>
        <translation>La línea %1 termina tras el campo %2 de %3.</translation>
    </message>
    <message>
        <source>Line %1 has another number of fields (%2) than the first line (%3).</source>
        <translation>La línea %1 tiene un número de campos (%2) distinto al de la primera línea (%3).</translation>
    </message>
</context>
<context>
    <name>carillon::Curl</name>
    <message>
        <source>%1 wants a value, and the line ends there.</source>
        <translation>%1 requiere un valor y la línea termina ahí.</translation>
    </message>
    <message>
        <source>%1 sends a form or a file; a notification&apos;s body is JSON. Put it behind --data-raw.</source>
        <translation>%1 envía un formulario o un archivo; el cuerpo de una notificación es JSON. Debe ir detrás de --data-raw.</translation>
    </message>
    <message>
        <source>%1 reads options from %2, which is not read here.</source>
        <translation>%1 lee opciones de %2, que aquí no se lee.</translation>
    </message>
    <message>
        <source>%1 is not obeyed: certificates are always checked.</source>
        <translation>%1 no se obedece: los certificados siempre se comprueban.</translation>
    </message>
    <message>
        <source>A further request follows %1; the first one is taken.</source>
        <translation>A %1 le sigue otra solicitud; se toma la primera.</translation>
    </message>
    <message>
        <source>“%1” has no colon, so it is no header; it is left out.</source>
        <translation>«%1» no tiene dos puntos, así que no es un encabezado; se omite.</translation>
    </message>
    <message>
        <source>%1 %2 would read a file, and no file is read here; put its content in its place.</source>
        <translation>%1 %2 leería un archivo, y aquí no se lee ninguno; hay que poner su contenido en su lugar.</translation>
    </message>
    <message>
        <source>%1 %2 names a file of cookies, which is not read.</source>
        <translation>%1 %2 indica un archivo de cookies, que no se lee.</translation>
    </message>
    <message>
        <source>curl would ask for the password; it is taken to be empty.</source>
        <translation>curl pediría la contraseña; se toma como vacía.</translation>
    </message>
    <message>
        <source>There is no address in the line.</source>
        <translation>No hay ninguna dirección en la línea.</translation>
    </message>
    <message>
        <source>Only http and https can be sent to, not %1.</source>
        <translation>Solo se puede enviar a http y https, no a %1.</translation>
    </message>
    <message>
        <source>The address %1 names no host.</source>
        <translation>La dirección %1 no indica ningún host.</translation>
    </message>
    <message>
        <source>What follows # in the address is never sent.</source>
        <translation>Lo que sigue a # en la dirección nunca se envía.</translation>
    </message>
    <message>
        <source>The path is written %1.</source>
        <translation>La ruta se escribe %1.</translation>
    </message>
    <message>
        <source>%1 stands there more than once; the values are joined by commas, which means the same.</source>
        <translation>%1 aparece más de una vez; los valores se unen con comas, que significa lo mismo.</translation>
    </message>
    <message>
        <source>Not known, and left out: %1.</source>
        <translation>Desconocido y omitido: %1.</translation>
    </message>
    <message>
        <source>Left out, since it is no part of the request: %1.</source>
        <translation>Omitido por no formar parte de la solicitud: %1.</translation>
    </message>
    <message>
        <source>Not filled in, and as it is written: %1.</source>
        <translation>Sin rellenar, tal como está escrito: %1.</translation>
    </message>
    <message>
        <source>Redirections are left out.</source>
        <translation>Las redirecciones se omiten.</translation>
    </message>
    <message>
        <source>What stands in front of curl is not run.</source>
        <translation>Lo que va delante de curl no se ejecuta.</translation>
    </message>
    <message>
        <source>What follows the curl command is left out.</source>
        <translation>Lo que sigue al comando curl se omite.</translation>
    </message>
    <message>
        <source>There is no curl command in the text.</source>
        <translation>No hay ningún comando curl en el texto.</translation>
    </message>
    <message numerus="yes">
        <source>The body is larger than %Ln byte(s).</source>
        <translation>
            <numerusform>El cuerpo supera %Ln byte.</numerusform>
            <numerusform>El cuerpo supera los %Ln bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The line has more than %Ln header(s).</source>
        <translation>
            <numerusform>La línea tiene más de %Ln encabezado.</numerusform>
            <numerusform>La línea tiene más de %Ln encabezados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>names, and how many that are not named</extracomment>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The line is longer than %Ln byte(s).</source>
        <translation>
            <numerusform>La línea supera %Ln byte.</numerusform>
            <numerusform>La línea supera los %Ln bytes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::DesktopNotifications</name>
    <message>
        <source>The desktop does not show notifications: %1</source>
        <translation>El escritorio no muestra notificaciones: %1</translation>
    </message>
    <message>
        <source>There is no session bus, over which the desktop could be reached.</source>
        <translation>No hay bus de sesión por el que llegar al escritorio.</translation>
    </message>
    <message>
        <source>This build cannot reach the desktop: it was made without D-Bus.</source>
        <translation>Esta compilación no puede llegar al escritorio: se hizo sin D-Bus.</translation>
    </message>
</context>
<context>
    <name>carillon::DesktopNotifier</name>
    <message numerus="yes">
        <source>%Ln more notification(s)</source>
        <translation>
            <numerusform>%Ln notificación más</numerusform>
            <numerusform>%Ln notificaciones más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::DeviceLink</name>
    <message>
        <source>There is no service.</source>
        <translation>No hay servicio.</translation>
    </message>
</context>
<context>
    <name>carillon::Dialogs</name>
    <message>
        <source>Notifications (*.json *.http *.rest);;All files (*)</source>
        <translation>Notificaciones (*.json *.http *.rest);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a notification</source>
        <translation>Abrir una notificación</translation>
    </message>
    <message>
        <source>Save the notification</source>
        <translation>Guardar la notificación</translation>
    </message>
    <message>
        <source>Unsaved draft</source>
        <translation>Borrador sin guardar</translation>
    </message>
    <message>
        <source>The draft is not saved anywhere. Go on without it?</source>
        <translation>El borrador no está guardado en ningún sitio. ¿Continuar sin él?</translation>
    </message>
</context>
<context>
    <name>carillon::DraftDesk</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
</context>
<context>
    <name>carillon::Drafts</name>
    <message>
        <source>Drafts cannot be saved: %1.</source>
        <translation>No se pueden guardar los borradores: %1.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>no se puede crear la carpeta</translation>
    </message>
    <message>
        <source>Another Carillon has the drafts; those of this one are not kept.</source>
        <translation>Otro Carillon tiene los borradores; los de este no se conservan.</translation>
    </message>
    <message>
        <source>the folder cannot be written to</source>
        <translation>no se puede escribir en la carpeta</translation>
    </message>
    <message>
        <source>it has no valid id</source>
        <translation>no tiene un identificador válido</translation>
    </message>
</context>
<context>
    <name>carillon::Envelope</name>
    <message>
        <source>A method is one word, such as POST, without blanks.</source>
        <translation>Un método es una sola palabra, como POST, sin espacios.</translation>
    </message>
    <message>
        <source>The path begins with a slash.</source>
        <translation>La ruta empieza con una barra.</translation>
    </message>
    <message>
        <source>What follows # is never sent; write %23 for the character.</source>
        <translation>Lo que sigue a # nunca se envía; para el carácter hay que escribir %23.</translation>
    </message>
    <message>
        <source>A URL writes this as %1</source>
        <translation>Una URL lo escribe como %1</translation>
    </message>
    <message>
        <source>A header&apos;s name is one word of letters, digits and hyphens, without a colon.</source>
        <translation>El nombre de un encabezado es una palabra de letras, cifras y guiones, sin dos puntos.</translation>
    </message>
    <message>
        <source>%1 is set by the connection.</source>
        <translation>La conexión establece %1.</translation>
    </message>
    <message>
        <source>A header&apos;s value is one line without control characters.</source>
        <translation>El valor de un encabezado es una línea sin caracteres de control.</translation>
    </message>
    <message numerus="yes">
        <source>The path is longer than a request line of %Ln byte(s).</source>
        <translation>
            <numerusform>La ruta es más larga que una línea de solicitud de %Ln byte.</numerusform>
            <numerusform>La ruta es más larga que una línea de solicitud de %Ln bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A header is at most %Ln byte(s) long.</source>
        <translation>
            <numerusform>Un encabezado ocupa como máximo %Ln byte.</numerusform>
            <numerusform>Un encabezado ocupa como máximo %Ln bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A request has at most %Ln header(s).</source>
        <translation>
            <numerusform>Una solicitud tiene como máximo %Ln encabezado.</numerusform>
            <numerusform>Una solicitud tiene como máximo %Ln encabezados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The headers together are at most %Ln byte(s) long.</source>
        <translation>
            <numerusform>Los encabezados juntos ocupan como máximo %Ln byte.</numerusform>
            <numerusform>Los encabezados juntos ocupan como máximo %Ln bytes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::Failure</name>
    <message>
        <source>%1 and others</source>
        <translation>%1 y otros</translation>
    </message>
    <message>
        <source>its certificate is for %1, not for %2</source>
        <translation>su certificado es para %1, no para %2</translation>
    </message>
    <message>
        <source>its certificate ended on %1</source>
        <translation>su certificado venció el %1</translation>
    </message>
    <message>
        <source>its certificate begins only on %1</source>
        <translation>su certificado no es válido hasta el %1</translation>
    </message>
    <message>
        <source>its certificate was revoked</source>
        <translation>su certificado fue revocado</translation>
    </message>
    <message>
        <source>its certificate is signed by itself and not among those trusted</source>
        <translation>su certificado está autofirmado y no figura entre los de confianza</translation>
    </message>
    <message>
        <source>its certificate comes from an authority that is not trusted here</source>
        <translation>su certificado procede de una autoridad que aquí no es de confianza</translation>
    </message>
    <message>
        <source>The proxy wants a login.</source>
        <translation>El proxy pide iniciar sesión.</translation>
    </message>
    <message>
        <source>The proxy does not answer.</source>
        <translation>El proxy no responde.</translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <translation>Nadie escucha en %1.</translation>
    </message>
    <message>
        <source>The name %1 was not found.</source>
        <translation>No se encontró el nombre %1.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation>%1 cerró la conexión sin responder.</translation>
    </message>
    <message>
        <source>No secure connection to %1: %2.</source>
        <translation>Sin conexión segura con %1: %2.</translation>
    </message>
    <message>
        <source>The network is not there.</source>
        <translation>No hay red.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation>La respuesta de %1 es demasiado grande.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message numerus="yes">
        <source>%1 took no connection within %n s.</source>
        <translation>
            <numerusform>%1 no aceptó la conexión en %n s.</numerusform>
            <numerusform>%1 no aceptó la conexión en %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::FaultsLink</name>
    <message>
        <source>The local service is not running.</source>
        <translation>El servicio local no está en marcha.</translation>
    </message>
    <message>
        <source>The fault is on.</source>
        <translation>El fallo está activado.</translation>
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
        <translation>Eliminar notificaciones</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>Archivos CSV</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>Archivos JSON</translation>
    </message>
    <message>
        <source>Export the feed</source>
        <translation>Exportar el feed</translation>
    </message>
    <message numerus="yes">
        <source>That is done to at most %Ln at a time; choose or filter first.</source>
        <translation>
            <numerusform>Eso se hace con %Ln como máximo a la vez; primero hay que seleccionar o filtrar.</numerusform>
            <numerusform>Eso se hace con %Ln como máximo a la vez; primero hay que seleccionar o filtrar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln notification(s)? This cannot be undone.</source>
        <translation>
            <numerusform>¿Eliminar %Ln notificación? No se puede deshacer.</numerusform>
            <numerusform>¿Eliminar %Ln notificaciones? No se puede deshacer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln are copied at a time; export them to a file.</source>
        <translation>
            <numerusform>Se copia como máximo %Ln a la vez; para más, exportar a un archivo.</numerusform>
            <numerusform>Se copian como máximo %Ln a la vez; para más, exportar a un archivo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::FeedJob</name>
    <message>
        <source>That is too much for the clipboard; export it to a file.</source>
        <translation>Es demasiado para el portapapeles; hay que exportarlo a un archivo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: the service answered %2</source>
        <translation>%1: el servicio respondió %2</translation>
    </message>
    <message>
        <source>Nothing was exported: %1</source>
        <translation>No se exportó nada: %1</translation>
    </message>
    <message numerus="yes">
        <source>Marking %L1 of %Ln read</source>
        <translation>
            <numerusform>Marcando %L1 de %Ln como leída</numerusform>
            <numerusform>Marcando %L1 de %Ln como leídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marking %L1 of %Ln unread</source>
        <translation>
            <numerusform>Marcando %L1 de %Ln como no leída</numerusform>
            <numerusform>Marcando %L1 de %Ln como no leídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opening %L1 of %Ln</source>
        <translation>
            <numerusform>Abriendo %L1 de %Ln</numerusform>
            <numerusform>Abriendo %L1 de %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismissing %L1 of %Ln</source>
        <translation>
            <numerusform>Descartando %L1 de %Ln</numerusform>
            <numerusform>Descartando %L1 de %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snoozing %L1 of %Ln</source>
        <translation>
            <numerusform>Posponiendo %L1 de %Ln</numerusform>
            <numerusform>Posponiendo %L1 de %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %L1 of %Ln</source>
        <translation>
            <numerusform>Eliminando %L1 de %Ln</numerusform>
            <numerusform>Eliminando %L1 de %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %Ln read.</source>
        <translation>
            <numerusform>%Ln marcada como leída.</numerusform>
            <numerusform>%Ln marcadas como leídas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %Ln unread.</source>
        <translation>
            <numerusform>%Ln marcada como no leída.</numerusform>
            <numerusform>%Ln marcadas como no leídas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opened %Ln.</source>
        <translation>
            <numerusform>%Ln abierta.</numerusform>
            <numerusform>%Ln abiertas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismissed %Ln.</source>
        <translation>
            <numerusform>%Ln descartada.</numerusform>
            <numerusform>%Ln descartadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snoozed %Ln.</source>
        <translation>
            <numerusform>%Ln pospuesta.</numerusform>
            <numerusform>%Ln pospuestas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln.</source>
        <translation>
            <numerusform>%Ln eliminada.</numerusform>
            <numerusform>%Ln eliminadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copying %L1 of %Ln</source>
        <translation>
            <numerusform>Copiando %L1 de %Ln</numerusform>
            <numerusform>Copiando %L1 de %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln.</source>
        <translation>
            <numerusform>%Ln copiada.</numerusform>
            <numerusform>%Ln copiadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting %L1 of %Ln</source>
        <translation>
            <numerusform>Exportando %L1 de %Ln</numerusform>
            <numerusform>Exportando %L1 de %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln to %1.</source>
        <translation>
            <numerusform>%Ln exportada a %1.</numerusform>
            <numerusform>%Ln exportadas a %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled after %L1 of %Ln.</source>
        <translation>
            <numerusform>Cancelado tras %L1 de %Ln.</numerusform>
            <numerusform>Cancelado tras %L1 de %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln: %1</source>
        <translation>
            <numerusform>Detenido tras %Ln: %1</numerusform>
            <numerusform>Detenido tras %Ln: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed: %1</source>
        <translation>
            <numerusform>%Ln fallida: %1</numerusform>
            <numerusform>%Ln fallidas: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::FeedLink</name>
    <message>
        <source>The service answered %1.</source>
        <translation>El servicio respondió %1.</translation>
    </message>
</context>
<context>
    <name>carillon::FeedWalk</name>
    <message>
        <source>The service answered %1.</source>
        <translation>El servicio respondió %1.</translation>
    </message>
    <message>
        <source>The service sent something unreadable.</source>
        <translation>El servicio envió algo ilegible.</translation>
    </message>
</context>
<context>
    <name>carillon::FileDesk</name>
    <message>
        <source>Saving asks for another file, since this one holds more.</source>
        <translation>Al guardar se pedirá otro archivo, ya que este contiene más.</translation>
    </message>
    <message>
        <source>It was written for %1; it goes to the target, %2.</source>
        <translation>Se escribió para %1; va al destino, %2.</translation>
    </message>
    <message>
        <source>Pasted; Undo brings back what was there.</source>
        <translation>Pegado; Deshacer recupera lo que había.</translation>
    </message>
    <message>
        <source>%1 is no longer there. What you have is kept as a draft.</source>
        <translation>%1 ya no está. El contenido actual se conserva como borrador.</translation>
    </message>
    <message>
        <source>Save It Again</source>
        <translation>Guardar de nuevo</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>%1 changed on the disk and was read again; Undo brings back what was there.</source>
        <translation>%1 cambió en el disco y se leyó de nuevo; Deshacer recupera lo que había.</translation>
    </message>
    <message>
        <source>%1 changed on the disk, and so did the draft.</source>
        <translation>%1 cambió en el disco, y el borrador también.</translation>
    </message>
    <message>
        <source>Load the File</source>
        <translation>Cargar el archivo</translation>
    </message>
    <message>
        <source>Keep the Draft</source>
        <translation>Conservar el borrador</translation>
    </message>
    <message>
        <source>%1 changed on the disk since it was read.</source>
        <translation>%1 cambió en el disco después de leerse.</translation>
    </message>
    <message>
        <source>Overwrite It</source>
        <translation>Sobrescribir</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Saved the body to %1; a .http file keeps the headers.</source>
        <translation>Cuerpo guardado en %1; un archivo .http conserva los encabezados.</translation>
    </message>
    <message>
        <source>Saved %1, the body without its encoding.</source>
        <translation>Se guardó %1, el cuerpo sin su codificación.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Se guardó %1</translation>
    </message>
    <message>
        <source>%1 Save it to a file, or it is lost when Carillon ends.</source>
        <translation>%1 Hay que guardarlo en un archivo o se perderá al cerrar Carillon.</translation>
    </message>
</context>
<context>
    <name>carillon::Fix</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>As a number</source>
        <extracomment>a button that repairs: writes the value as a number</extracomment>
        <translation>Como número</translation>
    </message>
    <message>
        <source>Use %1 s</source>
        <translation>Usar %1 s</translation>
    </message>
    <message>
        <source>Write it in full</source>
        <extracomment>a button that repairs: writes a date and time with all its parts</extracomment>
        <translation>Escribir completo</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Add iOS</source>
        <translation>Añadir iOS</translation>
    </message>
    <message>
        <source>Use the sample host</source>
        <translation>Usar host de ejemplo</translation>
    </message>
    <message>
        <source>Add title</source>
        <translation>Añadir título</translation>
    </message>
    <message>
        <source>Use iOS</source>
        <extracomment>a button that repairs: puts iOS in its place</extracomment>
        <translation>Usar iOS</translation>
    </message>
    <message>
        <source>Add payload</source>
        <translation>Añadir payload</translation>
    </message>
    <message>
        <source>Use POST</source>
        <translation>Usar POST</translation>
    </message>
    <message>
        <source>Documented path</source>
        <extracomment>a button that repairs: puts in the documented path</extracomment>
        <translation>Ruta documentada</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <extracomment>a button that repairs: lets it expire then</extracomment>
        <translation>
            <numerusform>En %n día</numerusform>
            <numerusform>En %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::HelpDesk</name>
    <message>
        <source>The details of this version are on the clipboard, for your report.</source>
        <translation>Los detalles de esta versión están en el portapapeles, para el informe.</translation>
    </message>
</context>
<context>
    <name>carillon::History</name>
    <message>
        <source>What is sent cannot be kept: %1.</source>
        <translation>Lo enviado no se puede conservar: %1.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>no se puede crear la carpeta</translation>
    </message>
    <message>
        <source>Another Carillon has the list of what was sent; what this one sends is not kept.</source>
        <translation>Otro Carillon tiene la lista de enviados; lo que este envía no se conserva.</translation>
    </message>
    <message>
        <source>the folder cannot be written to</source>
        <translation>no se puede escribir en la carpeta</translation>
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
        <translation>Hay una solicitud en curso; se puede esperar o cancelar con Esc.</translation>
    </message>
    <message>
        <source>Nothing was sent: “%1” is no longer among the targets.</source>
        <translation>No se envió nada: «%1» ya no está entre los destinos.</translation>
    </message>
    <message>
        <source>The local service is not running.</source>
        <translation>El servicio local no está en marcha.</translation>
    </message>
    <message>
        <source>Sent to the address that “%1” has now, %2.</source>
        <translation>Enviado a la dirección actual de «%1», %2.</translation>
    </message>
    <message>
        <source>Sent without %1, which is not kept.</source>
        <translation>Enviado sin %1, que no se conserva.</translation>
    </message>
    <message>
        <source>Choose two to compare, or one that has another before it.</source>
        <translation>Seleccionar dos para comparar, o uno que tenga otro anterior.</translation>
    </message>
    <message>
        <source>Choose first what to remove from the sent.</source>
        <translation>Primero hay que seleccionar qué quitar de Enviados.</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vaciar la lista</translation>
    </message>
    <message>
        <source>Forget everything that was sent? This cannot be undone.</source>
        <translation>¿Olvidar todo lo enviado? No se puede deshacer.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
</context>
<context>
    <name>carillon::HttpFile</name>
    <message>
        <source>The file is too large.</source>
        <translation>El archivo es demasiado grande.</translation>
    </message>
    <message>
        <source>A variable is written @name = value.</source>
        <translation>Una variable se escribe @name = valor.</translation>
    </message>
    <message>
        <source>The file holds too many variables.</source>
        <translation>El archivo contiene demasiadas variables.</translation>
    </message>
    <message>
        <source>A request begins with a line such as POST https://host/path.</source>
        <translation>Una solicitud empieza con una línea como POST https://host/path.</translation>
    </message>
    <message>
        <source>The address holds a blank or a control character.</source>
        <translation>La dirección contiene un espacio o un carácter de control.</translation>
    </message>
    <message>
        <source>The address must be http or https with a host and no user&apos;s name.</source>
        <translation>La dirección debe ser http o https, con host y sin nombre de usuario.</translation>
    </message>
    <message>
        <source>A header is written Name: value; the body follows an empty line.</source>
        <translation>Un encabezado se escribe Nombre: valor; el cuerpo sigue a una línea vacía.</translation>
    </message>
    <message>
        <source>A header holds a control character.</source>
        <translation>Un encabezado contiene un carácter de control.</translation>
    </message>
    <message>
        <source>Scripts are not run; take this part out.</source>
        <translation>Los scripts no se ejecutan; hay que quitar esta parte.</translation>
    </message>
    <message>
        <source>A body is not read from another file; put it here.</source>
        <translation>El cuerpo no se lee de otro archivo; hay que ponerlo aquí.</translation>
    </message>
    <message>
        <source>No variable is named %1.</source>
        <translation>Ninguna variable se llama %1.</translation>
    </message>
    <message>
        <source>The variables fill in too much text.</source>
        <translation>Las variables insertan demasiado texto.</translation>
    </message>
    <message numerus="yes">
        <source>The line is longer than %Ln byte(s).</source>
        <translation>
            <numerusform>La línea supera %Ln byte.</numerusform>
            <numerusform>La línea supera los %Ln bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file holds more than %Ln request(s).</source>
        <translation>
            <numerusform>El archivo contiene más de %Ln solicitud.</numerusform>
            <numerusform>El archivo contiene más de %Ln solicitudes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The request has more than %Ln header(s).</source>
        <translation>
            <numerusform>La solicitud tiene más de %Ln encabezado.</numerusform>
            <numerusform>La solicitud tiene más de %Ln encabezados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The headers are larger than %Ln byte(s).</source>
        <translation>
            <numerusform>Los encabezados superan %Ln byte.</numerusform>
            <numerusform>Los encabezados superan los %Ln bytes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::InstanceDesk</name>
    <message>
        <source>Carillon is running already, so these options take no effect: %1</source>
        <translation>Carillon ya está en marcha, por lo que estas opciones no tienen efecto: %1</translation>
    </message>
    <message>
        <source>Carillon is running already, but does not answer.</source>
        <translation>Carillon ya está en marcha, pero no responde.</translation>
    </message>
    <message>
        <source>It may be busy. Try again in a moment, or end it first. Drafts and feed are safe.</source>
        <translation>Quizá esté ocupado. Vuelva a intentarlo en un momento o ciérrelo primero. Los borradores y el feed están a salvo.</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>%1 is opened when the dialog is closed.</source>
        <translation>%1 se abrirá al cerrar el diálogo.</translation>
    </message>
</context>
<context>
    <name>carillon::KeychainSecrets</name>
    <message>
        <source>The system&apos;s keychain does not take secrets (%1), so they are kept for this run only.</source>
        <translation>El llavero del sistema no admite secretos (%1), así que solo se conservan durante esta ejecución.</translation>
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
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Copy as</source>
        <translation>&amp;Copiar como</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>E&amp;nviar</translation>
    </message>
    <message>
        <source>Sen&amp;t</source>
        <extracomment>a menu about what was sent</extracomment>
        <translation>Enviad&amp;os</translation>
    </message>
    <message>
        <source>&amp;Devices</source>
        <translation>&amp;Dispositivos</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>%1[*] – Carillon</source>
        <translation>%1[*] – Carillon</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>&amp;Vaciar esta lista</translation>
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
        <translation>borrador</translation>
    </message>
    <message>
        <source>recent file</source>
        <translation>archivo reciente</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>ejemplo</translation>
    </message>
    <message>
        <source>sample that is refused</source>
        <translation>ejemplo rechazado</translation>
    </message>
    <message>
        <source>device</source>
        <translation>dispositivo</translation>
    </message>
</context>
<context>
    <name>carillon::Paste</name>
    <message>
        <source>This is JSON, not a request; paste it into the JSON view.</source>
        <translation>Esto es JSON, no una solicitud; debe pegarse en la vista JSON.</translation>
    </message>
    <message>
        <source>This is a program; a curl command line or .http text can be read.</source>
        <translation>Esto es un programa; se puede leer una línea de comandos de curl o texto .http.</translation>
    </message>
    <message>
        <source>This is neither a curl command line nor .http text.</source>
        <translation>Esto no es ni una línea de comandos de curl ni texto .http.</translation>
    </message>
    <message>
        <source>The body is not %1 coded, though its header says so.</source>
        <translation>El cuerpo no está codificado en %1, aunque su encabezado lo diga.</translation>
    </message>
    <message>
        <source>The body is not UTF-8 text.</source>
        <translation>El cuerpo no es texto UTF-8.</translation>
    </message>
    <message>
        <source>Lines of the body end in LF now, where they ended in CR LF.</source>
        <translation>Las líneas del cuerpo terminan ahora en LF; antes, en CR LF.</translation>
    </message>
    <message>
        <source>The path is written %1.</source>
        <translation>La ruta se escribe %1.</translation>
    </message>
    <message>
        <source>There is no request in the text.</source>
        <translation>No hay ninguna solicitud en el texto.</translation>
    </message>
    <message>
        <source>Authorization is the target&apos;s; the text has none.</source>
        <translation>Authorization es el del destino; el texto no lo incluye.</translation>
    </message>
    <message numerus="yes">
        <source>The body is larger than %Ln byte(s).</source>
        <translation>
            <numerusform>El cuerpo supera %Ln byte.</numerusform>
            <numerusform>El cuerpo supera los %Ln bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first of %Ln request(s) is taken.</source>
        <translation>
            <numerusform>Se toma la primera de %Ln solicitud.</numerusform>
            <numerusform>Se toma la primera de %Ln solicitudes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::Place</name>
    <message>
        <source>%1 is a file, not a folder.</source>
        <translation>%1 es un archivo, no una carpeta.</translation>
    </message>
    <message>
        <source>%1 is on another machine (%2), where the feed would not be safe. Choose a folder on this one.</source>
        <translation>%1 está en otro equipo (%2), donde el feed no estaría seguro. Elegir una carpeta de este equipo.</translation>
    </message>
    <message>
        <source>Nothing can be written to %1.</source>
        <translation>No se puede escribir nada en %1.</translation>
    </message>
    <message>
        <source>That is not the whole path of a folder.</source>
        <translation>No es la ruta completa de una carpeta.</translation>
    </message>
    <message>
        <source>Another Carillon is using %1.</source>
        <translation>Otro Carillon está usando %1.</translation>
    </message>
    <message>
        <source>It will be made. %1 free.</source>
        <translation>Se creará. %1 libres.</translation>
    </message>
    <message>
        <source>It holds a feed already, which the next start shows. %1 in use, %2 free.</source>
        <translation>Ya contiene un feed, que se mostrará en el próximo inicio. %1 en uso, %2 libres.</translation>
    </message>
    <message>
        <source>%1 in use, %2 free.</source>
        <translation>%1 en uso, %2 libres.</translation>
    </message>
    <message>
        <source>%1 cannot be made.</source>
        <translation>No se puede crear %1.</translation>
    </message>
</context>
<context>
    <name>carillon::PreferencesDesk</name>
    <message>
        <source>Port %1 is in use by another program.</source>
        <translation>El puerto %1 lo usa otro programa.</translation>
    </message>
    <message>
        <source>Nothing can listen on port %1: %2.</source>
        <translation>No se puede escuchar en el puerto %1: %2.</translation>
    </message>
    <message>
        <source>The command line asked for --theme %1 in this run; another choice is kept.</source>
        <translation>La línea de comandos pidió --theme %1 en esta ejecución; se conserva otra elección.</translation>
    </message>
    <message>
        <source>The command line says --port %1, which decides in this run; what is chosen here takes effect without it.</source>
        <translation>La línea de comandos dice --port %1, que decide en esta ejecución; lo elegido aquí se aplica sin esa opción.</translation>
    </message>
    <message>
        <source>The command line says --store %1, which decides in this run; what is chosen here takes effect without it.</source>
        <translation>La línea de comandos dice --store %1, que decide en esta ejecución; lo elegido aquí se aplica sin esa opción.</translation>
    </message>
    <message>
        <source>The next start uses the new storage place.</source>
        <translation>El próximo inicio usará la nueva ubicación.</translation>
    </message>
    <message>
        <source>The next start uses the new language.</source>
        <translation>El próximo inicio usará el nuevo idioma.</translation>
    </message>
    <message>
        <source>The preferences cannot be written; they hold for this run only.</source>
        <translation>No se pueden escribir las preferencias; valen solo para esta ejecución.</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program; the service listens on %2.</source>
        <translation>El puerto %1 lo usa otro programa; el servicio escucha en el %2.</translation>
    </message>
</context>
<context>
    <name>carillon::ReceiverDesk</name>
    <message>
        <source>It refuses the control token.</source>
        <translation>Rechaza el token de control.</translation>
    </message>
    <message>
        <source>There is no Carillon: it answered %1.</source>
        <translation>Ahí no hay un Carillon: respondió %1.</translation>
    </message>
</context>
<context>
    <name>carillon::SecretStore</name>
    <message>
        <source>This program was built without a keychain, so secrets are kept for this run only.</source>
        <translation>Este programa se compiló sin llavero, así que los secretos solo se conservan durante esta ejecución.</translation>
    </message>
</context>
<context>
    <name>carillon::SendMany</name>
    <message>
        <source>The local service is not running.</source>
        <translation>El servicio local no está en marcha.</translation>
    </message>
</context>
<context>
    <name>carillon::Service</name>
    <message>
        <source>The service answered %1.</source>
        <translation>El servicio respondió %1.</translation>
    </message>
</context>
<context>
    <name>carillon::ServiceMenu</name>
    <message>
        <source>Serv&amp;ice</source>
        <translation>&amp;Servicio</translation>
    </message>
    <message>
        <source>&amp;Faults</source>
        <translation>Fal&amp;los</translation>
    </message>
    <message>
        <source>&amp;Traffic</source>
        <translation>&amp;Tráfico</translation>
    </message>
</context>
<context>
    <name>carillon::Session</name>
    <message>
        <source>Local service</source>
        <translation>Servicio local</translation>
    </message>
    <message>
        <source>%1 The feed is kept in memory for now. (%2)</source>
        <translation>%1 Por ahora el feed se guarda en memoria. (%2)</translation>
    </message>
    <message>
        <source>Deleted; Ctrl+Z in the list of drafts puts it back.</source>
        <translation>Eliminado; Ctrl+Z en la lista de borradores lo recupera.</translation>
    </message>
    <message>
        <source>The local service is not running.</source>
        <translation>El servicio local no está en marcha.</translation>
    </message>
    <message>
        <source>Copied; put the token in the place of TOKEN.</source>
        <translation>Copiado; hay que poner el token en lugar de TOKEN.</translation>
    </message>
    <message>
        <source>Copied; paste it into a terminal.</source>
        <translation>Copiado; se puede pegar en un terminal.</translation>
    </message>
    <message>
        <source>Copied as %1.</source>
        <translation>Copiado como %1.</translation>
    </message>
</context>
<context>
    <name>carillon::Shell</name>
    <message>
        <source>Line %1 holds a zero byte, which no command line can carry.</source>
        <translation>La línea %1 contiene un byte cero, que ninguna línea de comandos admite.</translation>
    </message>
    <message>
        <source>The quote %1 in line %2 is never closed.</source>
        <translation>La comilla %1 de la línea %2 no se cierra nunca.</translation>
    </message>
    <message>
        <source>Line %1 has a command inside, which is not run; put its output in its place.</source>
        <translation>La línea %1 contiene un comando, que no se ejecuta; hay que poner su salida en su lugar.</translation>
    </message>
    <message>
        <source>A quote is never closed.</source>
        <translation>Una comilla no se cierra nunca.</translation>
    </message>
</context>
<context>
    <name>carillon::StatusStrip</name>
    <message>
        <source>Copy the service&apos;s address</source>
        <translation>Copiar la dirección del servicio</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>Sin servicio</translation>
    </message>
    <message>
        <source>The local service is listening here</source>
        <translation>El servicio local escucha aquí</translation>
    </message>
    <message>
        <source>Not connected to the service</source>
        <translation>Sin conexión con el servicio</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Dirección copiada</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Sin problemas</translation>
    </message>
    <message>
        <source>real time %1</source>
        <translation>tiempo real %1</translation>
    </message>
    <message>
        <source>clock paused at %1</source>
        <translation>reloj en pausa a las %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln dispositivo</numerusform>
            <numerusform>%Ln dispositivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in feed</source>
        <translation>
            <numerusform>%Ln en el feed</numerusform>
            <numerusform>%Ln en el feed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln advertencia</numerusform>
            <numerusform>%Ln advertencias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::TargetDesk</name>
    <message>
        <source>Fill in the client secret first.</source>
        <translation>Primero hay que indicar el secreto de cliente.</translation>
    </message>
    <message>
        <source>Fill in the token first.</source>
        <translation>Primero hay que indicar el token.</translation>
    </message>
    <message>
        <source>The client secret for “%1”:</source>
        <translation>Secreto de cliente para «%1»:</translation>
    </message>
    <message>
        <source>The token for “%1”:</source>
        <translation>Token para «%1»:</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Nothing was sent: there is no secret.</source>
        <translation>No se envió nada: no hay secreto.</translation>
    </message>
</context>
<context>
    <name>carillon::TargetProfile</name>
    <message>
        <source>“%1” is not the name of a header.</source>
        <translation>«%1» no es el nombre de un encabezado.</translation>
    </message>
    <message>
        <source>The value of %1 holds a control character.</source>
        <translation>El valor de %1 contiene un carácter de control.</translation>
    </message>
    <message>
        <source>%1 is set by Carillon; it cannot be an extra header.</source>
        <translation>Carillon establece %1; no puede ser un encabezado adicional.</translation>
    </message>
    <message>
        <source>An address is missing, such as https://graph.example.com.</source>
        <translation>Falta una dirección, como https://graph.example.com.</translation>
    </message>
    <message>
        <source>This is not an http or https address.</source>
        <translation>No es una dirección http ni https.</translation>
    </message>
    <message>
        <source>An address must not hold a name or password.</source>
        <translation>Una dirección no debe contener nombre ni contraseña.</translation>
    </message>
    <message>
        <source>An address must not hold a query or a fragment.</source>
        <translation>Una dirección no debe contener consulta ni fragmento.</translation>
    </message>
    <message>
        <source>Only scheme, host and port: the path is that of the API.</source>
        <translation>Solo esquema, host y puerto: la ruta es la de la API.</translation>
    </message>
    <message>
        <source>The token goes over the network in clear text; use https.</source>
        <translation>El token viaja por la red en texto claro; conviene usar https.</translation>
    </message>
    <message>
        <source>The client secret goes over the network in clear text; use https.</source>
        <translation>El secreto de cliente viaja por la red en texto claro; conviene usar https.</translation>
    </message>
    <message>
        <source>The client id is missing.</source>
        <translation>Falta el id. de cliente.</translation>
    </message>
    <message>
        <source>The scope is missing, such as https://graph.microsoft.com/.default.</source>
        <translation>Falta el ámbito, como https://graph.microsoft.com/.default.</translation>
    </message>
    <message>
        <source>It holds a control character.</source>
        <translation>Contiene un carácter de control.</translation>
    </message>
    <message>
        <source>Choose the file with the certificate.</source>
        <translation>Elegir el archivo con el certificado.</translation>
    </message>
    <message>
        <source>Certificates are not verified: whoever is on the way can read and change what is sent, the token included.</source>
        <translation>Los certificados no se verifican: quien esté en el camino puede leer y cambiar lo que se envía, incluido el token.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Falta un nombre.</translation>
    </message>
</context>
<context>
    <name>carillon::TargetSending</name>
    <message>
        <source>asking for a token</source>
        <translation>solicitando un token</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>enviando</translation>
    </message>
    <message>
        <source>sending, attempt %1</source>
        <translation>enviando, intento %1</translation>
    </message>
    <message>
        <source>waiting %1 s (Retry-After)</source>
        <translation>esperando %1 s (Retry-After)</translation>
    </message>
    <message>
        <source>waiting %1 s</source>
        <translation>esperando %1 s</translation>
    </message>
    <message>
        <source>The target is not complete: %1</source>
        <translation>El destino no está completo: %1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
</context>
<context>
    <name>carillon::Targets</name>
    <message>
        <source>in clear text</source>
        <translation>en texto claro</translation>
    </message>
    <message>
        <source>over TLS that is not verified</source>
        <translation>por TLS sin verificar</translation>
    </message>
    <message>
        <source>over TLS</source>
        <translation>por TLS</translation>
    </message>
    <message>
        <source>%1 answers %2.</source>
        <translation>%1 responde %2.</translation>
    </message>
    <message>
        <source>%1 answers %2 and takes the token.</source>
        <translation>%1 responde %2 y acepta el token.</translation>
    </message>
    <message>
        <source>%1 answers %2, but wants a token.</source>
        <translation>%1 responde %2, pero pide un token.</translation>
    </message>
    <message>
        <source>%1 answers %2, but refuses the token.</source>
        <translation>%1 responde %2, pero rechaza el token.</translation>
    </message>
    <message>
        <source>%1 answers %2, with %3 to a request that creates nothing.</source>
        <translation>%1 responde %2, con %3 a una solicitud que no crea nada.</translation>
    </message>
</context>
<context>
    <name>carillon::Template</name>
    <message>
        <source>Line %1 of the draft: no column is named “%2”.</source>
        <translation>Línea %1 del borrador: ninguna columna se llama «%2».</translation>
    </message>
    <message>
        <source>Line %1 of the draft: {{%2}} stands outside of quotes, and its value is empty.</source>
        <translation>Línea %1 del borrador: {{%2}} está fuera de comillas y su valor está vacío.</translation>
    </message>
    <message>
        <source>Line %1 of the draft: {{%2}} stands outside of quotes, and “%3” is no number, true, false or null.</source>
        <translation>Línea %1 del borrador: {{%2}} está fuera de comillas y «%3» no es un número, true, false ni null.</translation>
    </message>
</context>
<context>
    <name>carillon::TlsTrust</name>
    <message>
        <source>The certificate file cannot be read: %1</source>
        <translation>No se puede leer el archivo de certificados: %1</translation>
    </message>
    <message>
        <source>The certificate file is too large.</source>
        <translation>El archivo de certificados es demasiado grande.</translation>
    </message>
    <message>
        <source>There is no certificate in PEM form in that file.</source>
        <translation>En ese archivo no hay ningún certificado en formato PEM.</translation>
    </message>
</context>
<context>
    <name>carillon::ToolStrip</name>
    <message>
        <source>TLS not verified</source>
        <translation>TLS sin verificar</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>This target&apos;s certificate is not verified: whoever is on the way can read and change what is sent.</source>
        <translation>El certificado de este destino no se verifica: quien esté en el camino puede leer y cambiar lo que se envía.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
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
        <translation>Los últimos aún se están enviando.</translation>
    </message>
    <message>
        <source>Nothing was sent: the service no longer holds the whole body of each of them.</source>
        <translation>No se envió nada: el servicio ya no conserva el cuerpo completo de todos.</translation>
    </message>
    <message>
        <source>The local service is not running.</source>
        <translation>El servicio local no está en marcha.</translation>
    </message>
    <message>
        <source>Copied; paste it into a terminal.</source>
        <translation>Copiado; se puede pegar en un terminal.</translation>
    </message>
    <message>
        <source>Export the traffic</source>
        <translation>Exportar el tráfico</translation>
    </message>
    <message>
        <source>HTTP archives (*.har);;All files (*)</source>
        <translation>Archivos HTTP (*.har);;Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s) exported.</source>
        <translation>
            <numerusform>%Ln intercambio exportado.</numerusform>
            <numerusform>%Ln intercambios exportados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::WelcomeDesk</name>
    <message>
        <source>Help &gt; Show the First Steps brings them back.</source>
        <translation>«Ayuda &gt; Mostrar los primeros pasos» los vuelve a mostrar.</translation>
    </message>
    <message>
        <source>Carillon was updated to version %1.</source>
        <translation>Carillon se ha actualizado a la versión %1.</translation>
    </message>
    <message>
        <source>What’s New</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a notice</comment>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>carillon::client::SendLane</name>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation>La respuesta de %1 es demasiado grande.</translation>
    </message>
    <message>
        <source>%1 answered something that is not HTTP.</source>
        <translation>%1 respondió algo que no es HTTP.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <translation>Nadie escucha en %1.</translation>
    </message>
    <message>
        <source>The name %1 was not found.</source>
        <translation>No se encontró el nombre %1.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation>%1 cerró la conexión sin responder.</translation>
    </message>
    <message>
        <source>No secure connection: %1</source>
        <translation>Sin conexión segura: %1</translation>
    </message>
</context>
<context>
    <name>carillon::client::Sender</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
</context>
<context>
    <name>carillon::client::TokenSource</name>
    <message>
        <source>the client id or its secret is wrong</source>
        <translation>el id. de cliente o su secreto es incorrecto</translation>
    </message>
    <message>
        <source>it does not know the scope</source>
        <translation>no conoce el ámbito</translation>
    </message>
    <message>
        <source>client credentials are not allowed for this client</source>
        <translation>las credenciales de cliente no están permitidas para este cliente</translation>
    </message>
    <message>
        <source>it does not understand the request</source>
        <translation>no entiende la solicitud</translation>
    </message>
    <message>
        <source>No token from %1: %2.</source>
        <translation>Ningún token de %1: %2.</translation>
    </message>
    <message>
        <source>it answered %1</source>
        <translation>respondió %1</translation>
    </message>
    <message>
        <source>its answer holds none that can be used</source>
        <translation>su respuesta no contiene ninguno utilizable</translation>
    </message>
    <message>
        <source>its token is of another kind than Bearer</source>
        <translation>su token no es de tipo Bearer</translation>
    </message>
</context>
<context>
    <name>carillon::clock</name>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Respaldo</translation>
    </message>
    <message>
        <source>Fallback on %1</source>
        <translation>Respaldo en %1</translation>
    </message>
    <message>
        <source>End of display</source>
        <translation>Fin de la visualización</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>Removal</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation>en %1 s</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>en %1 min</translation>
    </message>
    <message>
        <source>in %1 h</source>
        <translation>en %1 h</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>event, time until then</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source> · “%1”</source>
        <translation> · «%1»</translation>
    </message>
    <message>
        <source>Nothing is due: no notification waits for anything.</source>
        <translation>Nada pendiente: ninguna notificación espera nada.</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>en %Ln día</numerusform>
            <numerusform>en %Ln días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::clock::ClockButton</name>
    <message>
        <source>real time</source>
        <translation>tiempo real</translation>
    </message>
    <message>
        <source>paused %1</source>
        <translation>en pausa %1</translation>
    </message>
    <message>
        <source>Clock: %1</source>
        <translation>Reloj: %1</translation>
    </message>
    <message>
        <source>The service&apos;s clock is the machine&apos;s. Pause it to move it.</source>
        <translation>El reloj del servicio es el del equipo. Hay que pausarlo para moverlo.</translation>
    </message>
    <message>
        <source>The service&apos;s clock stands still at %1 UTC.</source>
        <translation>El reloj del servicio está parado a las %1 UTC.</translation>
    </message>
</context>
<context>
    <name>carillon::clock::ClockDialog</name>
    <message>
        <source>Set the Clock</source>
        <translation>Ajustar el reloj</translation>
    </message>
    <message>
        <source>Date and time, local</source>
        <translation>Fecha y hora locales</translation>
    </message>
    <message>
        <source>&amp;Date and time, local</source>
        <translation>&amp;Fecha y hora locales</translation>
    </message>
    <message>
        <source>The service&apos;s clock stands still there. What is due until then happens at once.</source>
        <translation>El reloj del servicio se queda parado ahí. Lo pendiente hasta entonces ocurre de inmediato.</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>A&amp;justar</translation>
    </message>
    <message>
        <source>in UTC: %1</source>
        <translation>en UTC: %1</translation>
    </message>
</context>
<context>
    <name>carillon::composer::ComposerForm</name>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nombre de host</translation>
    </message>
    <message>
        <source>required, such as app.contoso.com</source>
        <translation>obligatorio, como app.contoso.com</translation>
    </message>
    <message>
        <source>Notification id</source>
        <translation>Id. de notificación</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Carga útil</translation>
    </message>
    <message>
        <source>at least one of visual and raw</source>
        <translation>al menos visual o bruto</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Raw content</source>
        <translation>Contenido bruto</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plataformas</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>On display for</source>
        <translation>Visible durante</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
</context>
<context>
    <name>carillon::composer::ComposerPane</name>
    <message>
        <source>View of the draft</source>
        <translation>Vista del borrador</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
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
        <translation>Nativo</translation>
    </message>
</context>
<context>
    <name>carillon::composer::DiagnosticPopup</name>
    <message>
        <source>The service accepts it all the same.</source>
        <translation>El servicio lo acepta de todos modos.</translation>
    </message>
    <message>
        <source>The service would answer %1.</source>
        <translation>El servicio respondería %1.</translation>
    </message>
    <message>
        <source>The service would answer %1, %2.</source>
        <translation>El servicio respondería %1, %2.</translation>
    </message>
    <message>
        <source>The body</source>
        <translation>El cuerpo</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>One of %1.</source>
        <translation>Uno de %1.</translation>
    </message>
    <message>
        <source>required, %1</source>
        <translation>obligatorio, %1</translation>
    </message>
</context>
<context>
    <name>carillon::composer::ExpirationField</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Choose when it expires</source>
        <translation>Elegir cuándo caduca</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>en %Ln día</numerusform>
            <numerusform>en %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>en %Ln hora</numerusform>
            <numerusform>en %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>en %Ln minuto</numerusform>
            <numerusform>en %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln second(s)</source>
        <translation>
            <numerusform>en %Ln segundo</numerusform>
            <numerusform>en %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>hace %Ln hora</numerusform>
            <numerusform>hace %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>hace %Ln minuto</numerusform>
            <numerusform>hace %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) ago</source>
        <translation>
            <numerusform>hace %Ln segundo</numerusform>
            <numerusform>hace %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s) when left out</source>
        <translation>
            <numerusform>en %n día si se omite</numerusform>
            <numerusform>en %n días si se omite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n hour(s)</source>
        <translation>
            <numerusform>+%n hora</numerusform>
            <numerusform>+%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n day(s)</source>
        <translation>
            <numerusform>+%n día</numerusform>
            <numerusform>+%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · at most %n day(s)</source>
        <comment>how far ahead, the limit</comment>
        <translation>
            <numerusform>%1 · como máximo %n día</numerusform>
            <numerusform>%1 · como máximo %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::composer::FallbackSection</name>
    <message>
        <source>Fallback on iOS</source>
        <translation>Respaldo en iOS</translation>
    </message>
    <message>
        <source>needs raw content with high priority</source>
        <translation>necesita contenido bruto con prioridad alta</translation>
    </message>
    <message>
        <source>Show after</source>
        <translation>Mostrar tras</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Fallback title</source>
        <translation>Título del respaldo</translation>
    </message>
    <message>
        <source>Fallback body</source>
        <translation>Cuerpo del respaldo</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>carillon::composer::FindBar</name>
    <message>
        <source>Find and replace</source>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Texto que buscar</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>match case, on a button</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match case (Alt+C)</source>
        <translation>Coincidir mayúsculas y minúsculas (Alt+C)</translation>
    </message>
    <message>
        <source>“W”</source>
        <comment>whole words, on a button</comment>
        <translation>«W»</translation>
    </message>
    <message>
        <source>Whole words (Alt+W)</source>
        <translation>Palabras completas (Alt+W)</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Coincidencia anterior (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Coincidencia siguiente (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar con</translation>
    </message>
    <message>
        <source>Text to put in its place</source>
        <translation>Texto que poner en su lugar</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>Replace this match</source>
        <translation>Reemplazar esta coincidencia</translation>
    </message>
    <message>
        <source>Replace &amp;All</source>
        <translation>Reemplazar &amp;todo</translation>
    </message>
    <message>
        <source>Replace every match, in one step</source>
        <translation>Reemplazar todas las coincidencias en un paso</translation>
    </message>
    <message>
        <source>%L1 or more</source>
        <translation>%L1 o más</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>%L1 of %2</source>
        <comment>of so many matches</comment>
        <translation>%L1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln coincidencia</numerusform>
            <numerusform>%Ln coincidencias</numerusform>
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
        <translation>Demasiado largo para editarlo aquí; la vista JSON lo tiene completo.</translation>
    </message>
</context>
<context>
    <name>carillon::composer::HeadersDelegate</name>
    <message>
        <source>Header&apos;s name</source>
        <translation>Nombre del encabezado</translation>
    </message>
    <message>
        <source>Header&apos;s value</source>
        <translation>Valor del encabezado</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Advertencia: %1</translation>
    </message>
</context>
<context>
    <name>carillon::composer::HeadersModel</name>
    <message>
        <source>as the target asks for</source>
        <translation>según el destino</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>not sent</source>
        <extracomment>a header that is left out</extracomment>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Restaurar %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>. Error: %1</source>
        <translation>. Error: %1</translation>
    </message>
    <message>
        <source>. Warning: %1</source>
        <translation>. Advertencia: %1</translation>
    </message>
    <message>
        <source>Add a header…</source>
        <translation>Añadir un encabezado…</translation>
    </message>
    <message>
        <source>%1 is there already; change its value.</source>
        <translation>%1 ya existe; hay que cambiar su valor.</translation>
    </message>
</context>
<context>
    <name>carillon::composer::HeadersTable</name>
    <message>
        <source>Headers of the request</source>
        <translation>Encabezados de la solicitud</translation>
    </message>
</context>
<context>
    <name>carillon::composer::HttpView</name>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Method, path, headers and encoding as the target asks for</source>
        <translation>Método, ruta, encabezados y codificación según el destino</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste a curl command line or .http text (Ctrl+Shift+V)</source>
        <translation>Pegar una línea de comandos de curl o texto .http (Ctrl+Shift+V)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Path and query</source>
        <translation>Ruta y consulta</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copiar como</translation>
    </message>
    <message>
        <source>Copy the request as a command line or a program</source>
        <translation>Copiar la solicitud como línea de comandos o programa</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Encabezados</translation>
    </message>
    <message>
        <source>Return edits, Delete takes out or restores</source>
        <translation>Return edita, Delete quita o restaura</translation>
    </message>
    <message>
        <source>Show token</source>
        <translation>Ver token</translation>
    </message>
    <message>
        <source>Show tokens and cookies as they are sent</source>
        <translation>Mostrar tokens y cookies tal como se envían</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Show the body byte by byte</source>
        <translation>Mostrar el cuerpo byte a byte</translation>
    </message>
    <message>
        <source>Encoding of the body</source>
        <translation>Codificación del cuerpo</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no content coding</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Body as it is sent</source>
        <translation>Cuerpo tal como se envía</translation>
    </message>
    <message>
        <source>The connection adds Host %1, Content-Length %2, and where there is none, Connection, User-Agent, Accept-Encoding and Accept-Language.</source>
        <translation>La conexión añade Host %1, Content-Length %2 y, si faltan, Connection, User-Agent, Accept-Encoding y Accept-Language.</translation>
    </message>
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
            <numerusform>%Ln byte, enviado como %L1</numerusform>
            <numerusform>%Ln bytes, enviados como %L1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %Ln more byte(s)</source>
        <translation>
            <numerusform>… %Ln byte más</numerusform>
            <numerusform>… %Ln bytes más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::composer::JsonCompleter</name>
    <message>
        <source>What may stand here</source>
        <translation>Qué puede ir aquí</translation>
    </message>
</context>
<context>
    <name>carillon::composer::JsonEditor</name>
    <message>
        <source>JSON of the notification</source>
        <translation>JSON de la notificación</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Seleccionar t&amp;odo</translation>
    </message>
    <message>
        <source>What May Stand &amp;Here</source>
        <translation>&amp;Qué puede ir aquí</translation>
    </message>
    <message>
        <source>&amp;Fold or Unfold</source>
        <translation>P&amp;legar o desplegar</translation>
    </message>
</context>
<context>
    <name>carillon::composer::KindField</name>
    <message>
        <source>Visual</source>
        <translation>Visual</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Bruto</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
</context>
<context>
    <name>carillon::composer::NativeRequestPage</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy body</source>
        <translation>Copiar cuerpo</translation>
    </message>
    <message>
        <source>Headers and body</source>
        <translation>Encabezados y cuerpo</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Qué se pierde</translation>
    </message>
    <message>
        <source>Equivalent request</source>
        <translation>Solicitud equivalente</translation>
    </message>
    <message>
        <source>What you would send yourself to get the same; the retired service never published its own messages</source>
        <translation>Lo que habría que enviar por cuenta propia para obtener lo mismo; el servicio retirado nunca publicó sus propios mensajes</translation>
    </message>
    <message>
        <source>&amp;Equivalent</source>
        <translation>&amp;Equivalente</translation>
    </message>
    <message>
        <source>Copy method, address, headers and body</source>
        <translation>Copiar método, dirección, encabezados y cuerpo</translation>
    </message>
    <message>
        <source>Copy the body as it goes over the wire</source>
        <translation>Copiar el cuerpo tal como se transmite</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>No se pierde nada</translation>
    </message>
    <message numerus="yes">
        <source>%n lost or changed on the way</source>
        <translation>
            <numerusform>%n perdido o cambiado por el camino</numerusform>
            <numerusform>%n perdidos o cambiados por el camino</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <translation>Contado: %1</translation>
    </message>
    <message>
        <source>%1 before encryption</source>
        <translation>%1 antes de cifrar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s), no limit of its own</source>
        <translation>
            <numerusform>%Ln byte, sin límite propio</numerusform>
            <numerusform>%Ln bytes, sin límite propio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln byte(s)</source>
        <translation>
            <numerusform>%L1 de %Ln byte</numerusform>
            <numerusform>%L1 de %Ln bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln too many</source>
        <translation>
            <numerusform>%1: sobra %Ln</numerusform>
            <numerusform>%1: sobran %Ln</numerusform>
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
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>How whole it arrives, of 100</source>
        <translation>Cuán íntegra llega, sobre 100</translation>
    </message>
    <message>
        <source>Reach %1</source>
        <translation>Alcance %1</translation>
    </message>
    <message>
        <source>Not JSON yet</source>
        <translation>Aún no es JSON</translation>
    </message>
    <message>
        <source>Nothing would be sent</source>
        <translation>No se enviaría nada</translation>
    </message>
    <message>
        <source>The service refuses this draft, so no platform gets anything. Put the errors below right first; F8 goes from one to the next.</source>
        <translation>El servicio rechaza este borrador, así que ninguna plataforma recibe nada. Primero hay que corregir los errores de abajo; F8 pasa de uno al siguiente.</translation>
    </message>
    <message>
        <source>%1 is not targeted</source>
        <translation>%1 no es destino</translation>
    </message>
    <message>
        <source>Add it to targetPolicy.platformTypes to send there as well.</source>
        <translation>Añadir a targetPolicy.platformTypes para enviar también ahí.</translation>
    </message>
    <message>
        <source>Nothing to send to the web</source>
        <translation>Nada que enviar a la web</translation>
    </message>
    <message>
        <source>Web endpoints take raw content only: add rawContent to the payload.</source>
        <translation>Los extremos web solo aceptan contenido bruto: añadir rawContent a payload.</translation>
    </message>
</context>
<context>
    <name>carillon::composer::ParseBanner</name>
    <message>
        <source>Show in JSON</source>
        <translation>Ver en JSON</translation>
    </message>
    <message>
        <source>The JSON does not parse at line&#xa0;%1, column&#xa0;%2.</source>
        <translation>El JSON no se puede interpretar en la línea %1, columna %2.</translation>
    </message>
    <message>
        <source>The JSON is not an object, so there are no fields to show.</source>
        <translation>El JSON no es un objeto, así que no hay campos que mostrar.</translation>
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
        <translation>Enviar a %1</translation>
    </message>
    <message>
        <source>all four while none is chosen</source>
        <translation>las cuatro si no se elige ninguna</translation>
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
        <translation>para bruto; lo visual siempre es alto</translation>
    </message>
</context>
<context>
    <name>carillon::composer::ProblemLine</name>
    <message>
        <source>Error: %1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Advertencia: %1</translation>
    </message>
</context>
<context>
    <name>carillon::composer::ProblemsModel</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>The body</source>
        <translation>El cuerpo</translation>
    </message>
</context>
<context>
    <name>carillon::composer::ProblemsView</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation>Corregir todo</translation>
    </message>
    <message>
        <source>Apply every fix there is, errors first</source>
        <translation>Aplicar todas las correcciones disponibles, primero los errores</translation>
    </message>
    <message>
        <source>Apply the fix</source>
        <translation>Aplicar la corrección</translation>
    </message>
    <message>
        <source>would answer %1</source>
        <translation>respondería %1</translation>
    </message>
    <message>
        <source>No problems: the service would answer %1.</source>
        <translation>Sin problemas: el servicio respondería %1.</translation>
    </message>
    <message>
        <source>What there is, is hidden by the filter.</source>
        <translation>Lo que hay está oculto por el filtro.</translation>
    </message>
    <message>
        <source>Explain this rule</source>
        <translation>Explicar esta regla</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln advertencia</numerusform>
            <numerusform>%Ln advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln nota</numerusform>
            <numerusform>%Ln notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden</source>
        <translation>
            <numerusform>%Ln oculto</numerusform>
            <numerusform>%Ln ocultos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::composer::ReachPage</name>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 de 100</translation>
    </message>
    <message>
        <source>arrives whole</source>
        <translation>llega íntegra</translation>
    </message>
    <message>
        <source>arrives with losses</source>
        <translation>llega con pérdidas</translation>
    </message>
    <message>
        <source>much gets lost</source>
        <translation>se pierde mucho</translation>
    </message>
    <message>
        <source>Nothing worth a point is cut, dropped or delayed where it is aimed at.</source>
        <translation>Nada que reste puntos se recorta, se descarta o se retrasa en las plataformas de destino.</translation>
    </message>
    <message>
        <source>What takes points off, the gravest first. Enter goes to the member.</source>
        <translation>Lo que resta puntos, primero lo más grave. Enter lleva al miembro.</translation>
    </message>
</context>
<context>
    <name>carillon::composer::SecondsField</name>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>sent as text &quot;%1&quot;</source>
        <translation>enviado como texto &quot;%1&quot;</translation>
    </message>
</context>
<context>
    <name>carillon::composer::SeverityFilter</name>
    <message>
        <source>Show &amp;All</source>
        <translation>Mostrar &amp;todo</translation>
    </message>
    <message>
        <source>Some problems are hidden; choose which are listed</source>
        <translation>Algunos problemas están ocultos; elegir cuáles se muestran</translation>
    </message>
    <message>
        <source>Choose which problems are listed</source>
        <translation>Elegir qué problemas se muestran</translation>
    </message>
    <message>
        <source>&amp;Errors (%L1)</source>
        <translation>&amp;Errores (%L1)</translation>
    </message>
    <message>
        <source>&amp;Warnings (%L1)</source>
        <translation>&amp;Advertencias (%L1)</translation>
    </message>
    <message>
        <source>&amp;Notes (%L1)</source>
        <translation>&amp;Notas (%L1)</translation>
    </message>
</context>
<context>
    <name>carillon::composer::TextField</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
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
    <name>carillon::exchange</name>
    <message>
        <source>%1, not shown, SHA-256 %2</source>
        <translation>%1, no mostrado, SHA-256 %2</translation>
    </message>
    <message>
        <source>too much differs to be aligned: line by line</source>
        <translation>demasiadas diferencias para alinear: línea a línea</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Cuerpo de la solicitud</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Cuerpo de la respuesta</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>guardada</translation>
    </message>
    <message>
        <source>replaced an earlier one</source>
        <translation>sustituyó a una anterior</translation>
    </message>
    <message>
        <source>nothing stored</source>
        <translation>nada guardado</translation>
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
        <translation>&amp;Anterior</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>The difference before (Shift+F7)</source>
        <translation>La diferencia anterior (Shift+F7)</translation>
    </message>
    <message>
        <source>The next difference (F7)</source>
        <translation>La diferencia siguiente (F7)</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>Copy all of it (Ctrl+C)</source>
        <translation>Copiarlo todo (Ctrl+C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The two exchanges, line by line</source>
        <translation>Los dos intercambios, línea a línea</translation>
    </message>
    <message>
        <source>The current line of both</source>
        <translation>La línea actual de ambos</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Sin diferencias</translation>
    </message>
    <message>
        <source>Difference %L1 of %L2</source>
        <translation>Diferencia %L1 de %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln diferencia</numerusform>
            <numerusform>%Ln diferencias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::exchange::CompareModel</name>
    <message>
        <source>differs: %1</source>
        <comment>a line as it is read out</comment>
        <translation>difiere: %1</translation>
    </message>
    <message>
        <source>only here: %1</source>
        <translation>solo aquí: %1</translation>
    </message>
    <message>
        <source>nothing here</source>
        <translation>aquí nada</translation>
    </message>
</context>
<context>
    <name>carillon::exchange::ExchangePane</name>
    <message>
        <source>Headers and body</source>
        <translation>Encabezados y cuerpo</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Aún no se ha enviado nada</translation>
    </message>
    <message>
        <source>Send the draft, or choose a row of the traffic.</source>
        <translation>Enviar el borrador o elegir una fila del tráfico.</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Intercambio</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>decided by %1</source>
        <translation>decidido por %1</translation>
    </message>
</context>
<context>
    <name>carillon::exchange::TrafficFilterButton</name>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Any answer</source>
        <translation>Cualquier respuesta</translation>
    </message>
    <message>
        <source>%1xx</source>
        <translation>%1xx</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Any method</source>
        <translation>Cualquier método</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>heads a list of callers, such as curl/8.5</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>Everyone</source>
        <extracomment>any caller</extracomment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Mostrar: %1</translation>
    </message>
    <message>
        <source>Traffic shown: %1</source>
        <translation>Tráfico mostrado: %1</translation>
    </message>
    <message>
        <source>Choose by answer, method and caller</source>
        <translation>Elegir por respuesta, método y cliente</translation>
    </message>
</context>
<context>
    <name>carillon::exchange::TrafficModel</name>
    <message>
        <source>request %1, response %2</source>
        <translation>solicitud %1, respuesta %2</translation>
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
        <translation>Hora</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>head of a column: the caller, such as curl/8.5</extracomment>
        <translation>De</translation>
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
        <translation>Aún no hay tráfico</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrar…</translation>
    </message>
    <message>
        <source>Filter the traffic</source>
        <translation>Filtrar el tráfico</translation>
    </message>
    <message>
        <source>every exchange with the local service</source>
        <translation>todos los intercambios con el servicio local</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>No exchange is of that kind.</source>
        <translation>Ningún intercambio es de ese tipo.</translation>
    </message>
    <message>
        <source>No exchange holds “%1”.</source>
        <translation>Ningún intercambio contiene «%1».</translation>
    </message>
    <message>
        <source>Requests to the local service are listed here.</source>
        <translation>Aquí aparecen las solicitudes al servicio local.</translation>
    </message>
    <message>
        <source>Send the draft, or point an app at %1.</source>
        <translation>Enviar el borrador o dirigir una aplicación a %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer above; Esc goes there</source>
        <translation>
            <numerusform>%Ln más reciente arriba; Esc lleva allí</numerusform>
            <numerusform>%Ln más recientes arriba; Esc lleva allí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the latest %L1; %Ln older dropped</source>
        <translation>
            <numerusform>los últimos %L1; se descartó %Ln anterior</numerusform>
            <numerusform>los últimos %L1; se descartaron %Ln anteriores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::faults</name>
    <message>
        <source>Throttle</source>
        <translation>Limitar</translation>
    </message>
    <message>
        <source>Server busy</source>
        <translation>Servidor ocupado</translation>
    </message>
    <message>
        <source>Blocked caller</source>
        <translation>Cliente bloqueado</translation>
    </message>
    <message>
        <source>Not authorised for the user</source>
        <translation>No autorizado para el usuario</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Drop the connection</source>
        <translation>Cortar la conexión</translation>
    </message>
    <message>
        <source>Push twice</source>
        <translation>Push doble</translation>
    </message>
    <message>
        <source>the next request</source>
        <translation>la siguiente solicitud</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>every request</source>
        <translation>todas las solicitudes</translation>
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
        <translation>%1 · después de guardarse</translation>
    </message>
    <message>
        <source>%1 · before it is stored</source>
        <translation>%1 · antes de guardarse</translation>
    </message>
    <message numerus="yes">
        <source>the next %Ln</source>
        <comment>requests</comment>
        <translation>
            <numerusform>la siguiente %Ln</numerusform>
            <numerusform>las siguientes %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one request in %Ln</source>
        <translation>
            <numerusform>1 de cada %Ln solicitud</numerusform>
            <numerusform>1 de cada %Ln solicitudes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::faults::FaultForm</name>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>As the service is configured</source>
        <translation>Según la configuración del servicio</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>&amp;Retry-After</source>
        <translation>&amp;Retry-After</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>Retar&amp;do</translation>
    </message>
    <message>
        <source>Before it is stored</source>
        <translation>Antes de guardarse</translation>
    </message>
    <message>
        <source>After it was stored</source>
        <translation>Después de guardarse</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Cuándo</translation>
    </message>
    <message>
        <source>&amp;Next requests</source>
        <translation>&amp;Siguientes solicitudes</translation>
    </message>
    <message>
        <source>all, until it is removed</source>
        <translation>todas, hasta que se quite</translation>
    </message>
    <message>
        <source>S&amp;hare</source>
        <translation>&amp;Proporción</translation>
    </message>
    <message>
        <source>&amp;Each n-th</source>
        <translation>Una de cada &amp;n</translation>
    </message>
    <message>
        <source>everyone, or an application id or user</source>
        <translation>todos, o un id. de aplicación o usuario</translation>
    </message>
    <message>
        <source>&amp;Caller</source>
        <translation>C&amp;liente</translation>
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
        <translation>Fallos: ninguno</translation>
    </message>
    <message>
        <source>Faults: %L1</source>
        <translation>Fallos: %L1</translation>
    </message>
    <message>
        <source>Let the service make trouble, to see how a caller lives with it</source>
        <translation>Provocar fallos en el servicio, para ver cómo los lleva un cliente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s) on</source>
        <translation>
            <numerusform>%Ln fallo activado</numerusform>
            <numerusform>%Ln fallos activados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::faults::FaultsDialog</name>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Remove &amp;All</source>
        <translation>Quitar t&amp;odos</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>&amp;Add the Fault</source>
        <translation>&amp;Añadir el fallo</translation>
    </message>
    <message>
        <source>Faults in force</source>
        <translation>Fallos activos</translation>
    </message>
    <message>
        <source>No faults are on</source>
        <translation>No hay fallos activados</translation>
    </message>
    <message>
        <source>Every request is answered as documented. Add a fault below to see how a caller lives with it.</source>
        <translation>Cada solicitud se responde según lo documentado. Añadir un fallo abajo para ver cómo lo lleva un cliente.</translation>
    </message>
</context>
<context>
    <name>carillon::faults::FaultsModel</name>
    <message>
        <source>no end</source>
        <comment>of a fault</comment>
        <translation>sin fin</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>Meets</source>
        <extracomment>head of a column: which requests the fault meets</extracomment>
        <translation>Afecta a</translation>
    </message>
    <message>
        <source>Hits</source>
        <extracomment>head of a column: how many requests it has met</extracomment>
        <translation>Impactos</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>head of a column: how many requests it still meets</extracomment>
        <translation>Quedan</translation>
    </message>
</context>
<context>
    <name>carillon::help::HelpFindBar</name>
    <message>
        <source>Find in this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Lugar anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Lugar siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the search in this page</source>
        <translation>Cerrar la búsqueda en esta página</translation>
    </message>
    <message>
        <source>Not in this page</source>
        <translation>No está en esta página</translation>
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
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Found in the help</source>
        <translation>Encontrado en la ayuda</translation>
    </message>
    <message>
        <source>The pages of the help are in English.</source>
        <translation>Las páginas de la ayuda están en inglés.</translation>
    </message>
    <message>
        <source>%1, in %2. %3</source>
        <comment>a section, its page, words of it</comment>
        <translation>%1, en %2. %3</translation>
    </message>
    <message>
        <source>Nothing in the help holds all of: %1</source>
        <translation>Nada en la ayuda contiene todo esto: %1</translation>
    </message>
</context>
<context>
    <name>carillon::help::HelpView</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>This page is not here</source>
        <translation>Esta página no está aquí</translation>
    </message>
    <message>
        <source>There is no page “%1” in this version of Carillon.</source>
        <translation>En esta versión de Carillon no hay ninguna página «%1».</translation>
    </message>
    <message>
        <source>The help was left out when this program was built.</source>
        <translation>Este programa se compiló sin la ayuda.</translation>
    </message>
    <message>
        <source>Go to the contents</source>
        <translation>Ir al contenido</translation>
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
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>Carillon Help</source>
        <translation>Ayuda de Carillon</translation>
    </message>
    <message>
        <source>%1 – Carillon Help</source>
        <comment>title of a page</comment>
        <translation>%1 – Ayuda de Carillon</translation>
    </message>
    <message>
        <source>This link leads out of the help, to %1</source>
        <translation>Este enlace sale de la ayuda, a %1</translation>
    </message>
    <message>
        <source>Open in the Browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>No program here opens %1</source>
        <translation>Ningún programa de este equipo abre %1</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a notice</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Stay Here</source>
        <translation>Quedarse aquí</translation>
    </message>
</context>
<context>
    <name>carillon::library::LibraryPane</name>
    <message>
        <source>DRAFTS</source>
        <translation>BORRADORES</translation>
    </message>
    <message>
        <source>What you change is kept here by itself.</source>
        <translation>Los cambios se conservan aquí automáticamente.</translation>
    </message>
    <message>
        <source>SAMPLES</source>
        <translation>EJEMPLOS</translation>
    </message>
    <message>
        <source>REFUSED, BY RULE</source>
        <translation>RECHAZADOS, POR REGLA</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renombrar</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>&amp;Put Back the Deleted</source>
        <translation>Rec&amp;uperar lo eliminado</translation>
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
            <numerusform>enviado %n vez, ya que el servicio estaba ocupado</numerusform>
            <numerusform>enviado %n veces, ya que el servicio estaba ocupado</numerusform>
        </translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>%1, %2, %3, to %4</source>
        <comment>a row as it is read out: name, outcome, time, target</comment>
        <translation>%1, %2, %3, a %4</translation>
    </message>
</context>
<context>
    <name>carillon::library::SentSection</name>
    <message>
        <source>SENT</source>
        <translation>ENVIADOS</translation>
    </message>
    <message>
        <source>What you send is listed here.</source>
        <translation>Aquí aparece lo que se envía.</translation>
    </message>
    <message>
        <source>C&amp;lear the List…</source>
        <translation>&amp;Vaciar la lista…</translation>
    </message>
    <message>
        <source>Send &amp;Again</source>
        <translation>Enviar de n&amp;uevo</translation>
    </message>
    <message>
        <source>Turn into a &amp;Draft</source>
        <translation>Convertir en &amp;borrador</translation>
    </message>
    <message>
        <source>Com&amp;pare…</source>
        <translation>Com&amp;parar…</translation>
    </message>
    <message>
        <source>Com&amp;pare with the One Before…</source>
        <translation>Com&amp;parar con el anterior…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
</context>
<context>
    <name>carillon::preferences::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
</context>
<context>
    <name>carillon::preferences::PreferencesForm</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Tamaño del te&amp;xto</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>of a size</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Reduced &amp;motion</source>
        <translation>&amp;Movimiento reducido</translation>
    </message>
    <message>
        <source>Always: nothing moves</source>
        <translation>Siempre: nada se mueve</translation>
    </message>
    <message>
        <source>Never: toasts slide in</source>
        <translation>Nunca: los toasts se deslizan</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Idioma del sistema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Another language takes effect at the next start.</source>
        <translation>Otro idioma se aplica en el próximo inicio.</translation>
    </message>
    <message>
        <source>Any &amp;free port</source>
        <translation>Cualquier puerto &amp;libre</translation>
    </message>
    <message>
        <source>Service &amp;port</source>
        <translation>&amp;Puerto del servicio</translation>
    </message>
    <message>
        <source>The local service moves there at once.</source>
        <translation>El servicio local se traslada ahí de inmediato.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Elegir la carpeta</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>Pre&amp;determinada</translation>
    </message>
    <message>
        <source>&amp;Storage place</source>
        <translation>&amp;Ubicación</translation>
    </message>
    <message>
        <source>The feed and the drafts. Another place is used from the next start on; what is there now stays where it is.</source>
        <translation>El feed y los borradores. Otra ubicación se usa a partir del próximo inicio; lo que hay ahora se queda donde está.</translation>
    </message>
    <message>
        <source>S&amp;how on the real desktop what comes in</source>
        <translation>Mostrar lo recibido en el e&amp;scritorio real</translation>
    </message>
    <message>
        <source>With a so&amp;und</source>
        <translation>Con so&amp;nido</translation>
    </message>
    <message>
        <source>Des&amp;ktop</source>
        <translation>Escrito&amp;rio</translation>
    </message>
    <message>
        <source>At most one a second; what comes faster is counted.</source>
        <translation>Como máximo una por segundo; lo que llega más rápido se cuenta.</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::ContactSheetDialog</name>
    <message>
        <source>Save the sheet</source>
        <translation>Guardar la hoja</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
    </message>
    <message>
        <source>Save the pictures in a folder</source>
        <translation>Guardar las imágenes en una carpeta</translation>
    </message>
    <message>
        <source>&amp;Where nothing appears, too</source>
        <translation>&amp;También donde no aparece nada</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Save &amp;Picture…</source>
        <translation>Guardar &amp;imagen…</translation>
    </message>
    <message>
        <source>Save as &amp;Files…</source>
        <translation>Guardar como &amp;archivos…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Hoja de contactos</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>La hoja</translation>
    </message>
    <message>
        <source>Pictures saved</source>
        <translation>Imágenes guardadas</translation>
    </message>
    <message>
        <source>Copy the sheet as a picture</source>
        <translation>Copiar la hoja como imagen</translation>
    </message>
    <message>
        <source>One PNG for each picture, named as carillon-cli render names them</source>
        <translation>Un PNG por imagen, con los nombres que pone carillon-cli render</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing to draw yet</source>
        <translation>Nada que dibujar todavía</translation>
    </message>
    <message>
        <source>The service would refuse this draft. Put right what Problems lists, and the sheet follows.</source>
        <translation>El servicio rechazaría este borrador. Al corregir lo que indica Problemas, aparecerá la hoja.</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>No hay nada seleccionado</translation>
    </message>
    <message>
        <source>Check at least one surface, theme, text size, system and direction.</source>
        <translation>Marcar al menos una superficie, un tema, un tamaño de texto, un sistema y una dirección.</translation>
    </message>
    <message>
        <source>Too many pictures</source>
        <translation>Demasiadas imágenes</translation>
    </message>
    <message>
        <source>Too large a sheet</source>
        <translation>Hoja demasiado grande</translation>
    </message>
    <message>
        <source>Choose fewer surfaces, themes or text sizes.</source>
        <translation>Elegir menos superficies, temas o tamaños de texto.</translation>
    </message>
    <message>
        <source>Nothing appears on these surfaces</source>
        <translation>Nada aparece en estas superficies</translation>
    </message>
    <message>
        <source>Simulated previews: %1</source>
        <translation>Vistas previas simuladas: %1</translation>
    </message>
    <message>
        <source>Copied; paste it into a document or a chat.</source>
        <translation>Copiada; se puede pegar en un documento o un chat.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Se guardó %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>Cancelled; saved before that: %L1.</source>
        <translation>Cancelado; guardado antes: %L1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) saved</source>
        <translation>
            <numerusform>%Ln imagen guardada</numerusform>
            <numerusform>%Ln imágenes guardadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln picture(s) go on a sheet; chosen: %L1.</source>
        <translation>
            <numerusform>En una hoja cabe %Ln imagen como máximo; seleccionadas: %L1.</numerusform>
            <numerusform>En una hoja caben %Ln imágenes como máximo; seleccionadas: %L1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln imagen</numerusform>
            <numerusform>%Ln imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. Nothing appears on %Ln more: %2</source>
        <translation>
            <numerusform>%1. Nada aparece en otra %Ln: %2</numerusform>
            <numerusform>%1. Nada aparece en otras %Ln: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Saved before it: %L3.</source>
        <translation>No se puede escribir %1: %2. Guardado antes: %L3.</translation>
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
        <translation>Qué fue de ella en cada dispositivo</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::DeviceButton</name>
    <message>
        <source>online</source>
        <translation>en línea</translation>
    </message>
    <message>
        <source>app in front</source>
        <translation>app delante</translation>
    </message>
    <message>
        <source>saving power</source>
        <translation>ahorra energía</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>no molestar</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>no permitidas</translation>
    </message>
    <message>
        <source>subscription expired</source>
        <translation>suscripción caducada</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>no service</source>
        <translation>sin servicio</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>device, its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Subscribed with host name %1</source>
        <translation>Suscrito con el nombre de host %1</translation>
    </message>
    <message>
        <source>Subscription: %1</source>
        <translation>Suscripción: %1</translation>
    </message>
    <message>
        <source>&amp;Online</source>
        <translation>&amp;En línea</translation>
    </message>
    <message>
        <source>&amp;Do Not Disturb</source>
        <translation>&amp;No molestar</translation>
    </message>
    <message>
        <source>Saving &amp;Power: raw content is not fetched</source>
        <translation>Ahorro de ener&amp;gía: no se obtiene el contenido bruto</translation>
    </message>
    <message>
        <source>App in &amp;Front</source>
        <translation>Aplicación en &amp;primer plano</translation>
    </message>
    <message>
        <source>Notifications &amp;Allowed</source>
        <translation>Notificaciones per&amp;mitidas</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Renombrar…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>&amp;Subscription: %1</source>
        <translation>&amp;Suscripción: %1</translation>
    </message>
    <message>
        <source>&amp;Subscription: does not expire</source>
        <translation>&amp;Suscripción: no caduca</translation>
    </message>
    <message>
        <source>&amp;Renew for 30 Days</source>
        <translation>&amp;Renovar por 30 días</translation>
    </message>
    <message>
        <source>Expires in One &amp;Minute</source>
        <translation>Caduca en un &amp;minuto</translation>
    </message>
    <message>
        <source>&amp;Expires Now</source>
        <translation>C&amp;aduca ahora</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::DeviceDialog</name>
    <message>
        <source>Another desktop</source>
        <translation>Otro escritorio</translation>
    </message>
    <message>
        <source>Another iPhone</source>
        <translation>Otro iPhone</translation>
    </message>
    <message>
        <source>Another Android phone</source>
        <translation>Otro teléfono Android</translation>
    </message>
    <message>
        <source>Another browser</source>
        <translation>Otro navegador</translation>
    </message>
    <message>
        <source>Add a Device</source>
        <translation>Añadir un dispositivo</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <translation>&amp;Plataforma</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>&amp;Host name</source>
        <translation>Nombre de &amp;host</translation>
    </message>
    <message>
        <source>The targetHostName its app subscribed with: only notifications to that one reach it.</source>
        <translation>El targetHostName con el que se suscribió su aplicación: solo le llegan las notificaciones dirigidas a él.</translation>
    </message>
    <message>
        <source>Rename the Device</source>
        <translation>Renombrar el dispositivo</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Remove the Device</source>
        <translation>Quitar el dispositivo</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>¿Quitar «%1»?</translation>
    </message>
    <message>
        <source>It gets nothing any more until the service is reset.</source>
        <translation>No recibirá nada más hasta que se restablezca el servicio.</translation>
    </message>
    <message>
        <source>Its subscription ends with it.</source>
        <translation>Con él termina su suscripción.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::FanOutModel</name>
    <message>
        <source>raw · %1</source>
        <translation>bruto · %1</translation>
    </message>
    <message>
        <source>It went out without this device, which is newer.</source>
        <translation>Salió sin este dispositivo, que es más reciente.</translation>
    </message>
    <message>
        <source>%1 on %2: %3. %4</source>
        <comment>title, device, what became of it, why</comment>
        <translation>%1 en %2: %3. %4</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <comment>title, device, why nothing became of it</comment>
        <translation>%1 en %2: %3</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
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
        <translation>Distribución</translation>
    </message>
    <message>
        <source>What became of each notification on each device</source>
        <translation>Qué fue de cada notificación en cada dispositivo</translation>
    </message>
    <message>
        <source>%L1</source>
        <comment>how many notifications</comment>
        <translation>%L1</translation>
    </message>
    <message>
        <source>Nothing has gone out yet</source>
        <translation>Aún no ha salido nada</translation>
    </message>
    <message>
        <source>Add a device, then send the draft with Ctrl+Return: what becomes of it on each device stands here, with the reason and a timeline.</source>
        <translation>Añadir un dispositivo y enviar el borrador con Ctrl+Return: aquí aparece qué es de él en cada dispositivo, con el motivo y una cronología.</translation>
    </message>
    <message>
        <source>Send the draft with Ctrl+Return: what becomes of it on each device stands here, with the reason and a timeline.</source>
        <translation>Enviar el borrador con Ctrl+Return: aquí aparece qué es de él en cada dispositivo, con el motivo y una cronología.</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::FeedActions</name>
    <message>
        <source>Mark Read</source>
        <translation>Marcar como leída</translation>
    </message>
    <message>
        <source>Mark Unread</source>
        <translation>Marcar como no leída</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>what a person does to a notification on a device</extracomment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
    <message>
        <source>Newest First</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>Oldest First</source>
        <translation>Más antiguas primero</translation>
    </message>
    <message>
        <source>Expires First</source>
        <translation>Caducan antes</translation>
    </message>
    <message>
        <source>Expires Last</source>
        <translation>Caducan después</translation>
    </message>
    <message>
        <source>Export All Shown as JSON…</source>
        <translation>Exportar todas las mostradas como JSON…</translation>
    </message>
    <message>
        <source>Export All Shown as CSV…</source>
        <translation>Exportar todas las mostradas como CSV…</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln Chosen as JSON…</source>
        <translation>
            <numerusform>Exportar la %Ln seleccionada como JSON…</numerusform>
            <numerusform>Exportar las %Ln seleccionadas como JSON…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln Chosen as CSV…</source>
        <translation>
            <numerusform>Exportar la %Ln seleccionada como CSV…</numerusform>
            <numerusform>Exportar las %Ln seleccionadas como CSV…</numerusform>
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
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Act on notifications, copy, export and sort</source>
        <translation>Actuar sobre notificaciones, copiar, exportar y ordenar</translation>
    </message>
    <message>
        <source>Search the feed…</source>
        <translation>Buscar en el feed…</translation>
    </message>
    <message>
        <source>Search the feed</source>
        <translation>Buscar en el feed</translation>
    </message>
    <message>
        <source>Finds title, body, group, raw content and id, upper or lower case</source>
        <translation>Encuentra título, cuerpo, grupo, contenido bruto e id., en mayúsculas o minúsculas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>No leída</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leída</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Descartada</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Pospuesta</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation>Destinada a</translation>
    </message>
    <message>
        <source>All platforms</source>
        <translation>Todas las plataformas</translation>
    </message>
    <message>
        <source>Filter by state and platform</source>
        <translation>Filtrar por estado y plataforma</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <comment>unread and iOS</comment>
        <translation>Filtro: %1</translation>
    </message>
    <message>
        <source>live</source>
        <extracomment>whether what arrives is shown at once</extracomment>
        <translation>en vivo</translation>
    </message>
    <message>
        <source>not live</source>
        <translation>no en vivo</translation>
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
        <translation>Qué mostrar de la notificación</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The notification as JSON</source>
        <translation>La notificación como JSON</translation>
    </message>
    <message>
        <source>Native</source>
        <translation>Nativo</translation>
    </message>
    <message>
        <source>What to send to each platform&apos;s own push service instead</source>
        <translation>Qué enviar en su lugar al servicio push propio de cada plataforma</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Intercambio</translation>
    </message>
    <message>
        <source>The request that made the notification, and its answer</source>
        <translation>La solicitud que creó la notificación y su respuesta</translation>
    </message>
    <message>
        <source>Choose a row to see what became of it on each device.</source>
        <translation>Elegir una fila para ver qué fue de ella en cada dispositivo.</translation>
    </message>
    <message>
        <source>Reading it from the service…</source>
        <translation>Leyéndola del servicio…</translation>
    </message>
    <message>
        <source>is not targeted</source>
        <translation>no es destino</translation>
    </message>
    <message>
        <source>is sent nothing</source>
        <translation>no recibe nada</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>platform, what is sent there</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The exchange is not among those that are kept.</source>
        <translation>El intercambio no está entre los que se conservan.</translation>
    </message>
    <message>
        <source>The traffic holds the latest ones; send it again to see it here.</source>
        <translation>El tráfico contiene los más recientes; hay que enviarla de nuevo para verlo aquí.</translation>
    </message>
    <message numerus="yes">
        <source>is sent %n request(s)</source>
        <translation>
            <numerusform>recibe %n solicitud</numerusform>
            <numerusform>recibe %n solicitudes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::receiver::FeedModel</name>
    <message>
        <source>Click to sort</source>
        <translation>Clic para ordenar</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
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
        <translation>Caduca</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducada</translation>
    </message>
    <message>
        <source>in &lt; 1 min</source>
        <translation>en &lt; 1 min</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>en %1 min</translation>
    </message>
    <message>
        <source>in %1 h</source>
        <translation>en %1 h</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>no leída</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leída</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>opened on %1</source>
        <translation>abierta en %1</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>descartada</translation>
    </message>
    <message>
        <source>dismissed on %1</source>
        <translation>descartada en %1</translation>
    </message>
    <message>
        <source>snoozed</source>
        <translation>pospuesta</translation>
    </message>
    <message>
        <source>snoozed on %1</source>
        <translation>pospuesta en %1</translation>
    </message>
    <message>
        <source>raw · %1</source>
        <translation>bruto · %1</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregada</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>no entregada</translation>
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
        <translation>Sin destino: %1 no está entre sus tipos de plataforma.</translation>
    </message>
    <message>
        <source>expires %1</source>
        <comment>in 9 days</comment>
        <translation>caduca %1</translation>
    </message>
    <message>
        <source>not loaded yet</source>
        <translation>aún no cargada</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>en %Ln día</numerusform>
            <numerusform>en %Ln días</numerusform>
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
        <translation>%L1 de %L2</translation>
    </message>
    <message>
        <source>%L1</source>
        <comment>how many</comment>
        <translation>%L1</translation>
    </message>
    <message>
        <source> · searching %1 %</source>
        <translation> · buscando %1&#xa0;%</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Nothing yet in what was looked through.</source>
        <translation>Nada aún en lo examinado.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>The feed is empty</source>
        <translation>El feed está vacío</translation>
    </message>
    <message>
        <source>No notification holds this text and is what the filter asks for.</source>
        <translation>Ninguna notificación contiene este texto y cumple el filtro.</translation>
    </message>
    <message>
        <source>Send the draft with Ctrl+Return: it comes in here, and on the devices it is meant for.</source>
        <translation>Enviar el borrador con Ctrl+Return: llega aquí y a los dispositivos a los que va destinado.</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::FeedPill</name>
    <message>
        <source>Go up to them (Home)</source>
        <translation>Subir hasta ellas (Home)</translation>
    </message>
    <message>
        <source>New notifications: %L1; go up to them</source>
        <translation>Notificaciones nuevas: %L1; subir hasta ellas</translation>
    </message>
    <message numerus="yes">
        <source>↑ %Ln new</source>
        <translation>
            <numerusform>↑ %Ln nueva</numerusform>
            <numerusform>↑ %Ln nuevas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::receiver::FeedProgress</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>takes the line of progress away</extracomment>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::LookControls</name>
    <message>
        <source>What of the devices is shown, and how they look</source>
        <translation>Qué se muestra de los dispositivos y qué aspecto tienen</translation>
    </message>
    <message>
        <source>Text size of the devices</source>
        <translation>Tamaño del texto de los dispositivos</translation>
    </message>
    <message>
        <source>Text &amp;Size</source>
        <translation>Tamaño del te&amp;xto</translation>
    </message>
    <message>
        <source>&amp;Right-to-Left Interface</source>
        <translation>Interfaz de &amp;derecha a izquierda</translation>
    </message>
    <message>
        <source>&amp;Everything as Usual</source>
        <translation>T&amp;odo como de costumbre</translation>
    </message>
    <message>
        <source>As it happens</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>&amp;Theme of the Devices</source>
        <translation>&amp;Tema de los dispositivos</translation>
    </message>
    <message>
        <source>As the Window</source>
        <translation>Como la ventana</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>of a size</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Surface</source>
        <comment>short: where devices show a notification</comment>
        <translation>Superficie</translation>
    </message>
    <message>
        <source>Surface: as it happens</source>
        <translation>Superficie: automática</translation>
    </message>
    <message numerus="yes">
        <source>Surface: %n chosen</source>
        <translation>
            <numerusform>Superficie: %n elegida</numerusform>
            <numerusform>Superficie: %n elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Surface: %1</source>
        <translation>Superficie: %1</translation>
    </message>
    <message>
        <source>%1. Theme, generation and direction of the devices</source>
        <translation>%1. Tema, generación y dirección de los dispositivos</translation>
    </message>
    <message>
        <source>Aa %1</source>
        <comment>a sign for text size, the size</comment>
        <translation>Aa %1</translation>
    </message>
    <message>
        <source>Text size of the devices: %1</source>
        <translation>Tamaño del texto de los dispositivos: %1</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::PreviewCard</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
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
        <translation>No se enviaría: el servicio la rechaza.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a predicate, as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>No notifications</source>
        <translation>Sin notificaciones</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::ReceiverBar</name>
    <message>
        <source>Receiver</source>
        <translation>Receptor</translation>
    </message>
    <message>
        <source>Add a simulated device</source>
        <translation>Añadir un dispositivo simulado</translation>
    </message>
    <message>
        <source>What the devices show</source>
        <translation>Qué muestran los dispositivos</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>+</source>
        <comment>a device</comment>
        <translation>+</translation>
    </message>
    <message>
        <source>+ Device</source>
        <translation>+ Dispositivo</translation>
    </message>
    <message>
        <source>User whose devices are shown: %1</source>
        <translation>Usuario cuyos dispositivos se muestran: %1</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::ReceiverPane</name>
    <message>
        <source>What the lower half shows</source>
        <translation>Qué muestra la mitad inferior</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>What was received, newest first</source>
        <translation>Lo recibido, lo más reciente primero</translation>
    </message>
    <message>
        <source>Fan-out</source>
        <translation>Distribución</translation>
    </message>
    <message>
        <source>What became of it on each device</source>
        <translation>Qué fue de ella en cada dispositivo</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <comment>an address, why it fails</comment>
        <translation>de %1: %2</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::SheetChoices</name>
    <message>
        <source>What the sheet shows</source>
        <translation>Qué muestra la hoja</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Text sizes</source>
        <translation>Tamaños del texto</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Sistemas</translation>
    </message>
    <message>
        <source>In use today</source>
        <translation>En uso hoy</translation>
    </message>
    <message>
        <source>Newer: iOS 26, Android 16</source>
        <translation>Más nuevos: iOS 26, Android 16</translation>
    </message>
    <message>
        <source>Direction of the interface</source>
        <translation>Dirección de la interfaz</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>De izquierda a derecha</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>De derecha a izquierda</translation>
    </message>
</context>
<context>
    <name>carillon::receiver::TimelineStrip</name>
    <message>
        <source>Timeline, of nothing yet</source>
        <translation>Cronología, aún vacía</translation>
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
        <translation>Return la abre, Delete la descarta, las flechas llevan a las anteriores.</translation>
    </message>
    <message>
        <source>Cut from the title: %1</source>
        <translation>Recortado del título: %1</translation>
    </message>
    <message>
        <source>Cut from the body: %1</source>
        <translation>Recortado del cuerpo: %1</translation>
    </message>
    <message>
        <source>Simulated at %1 %</source>
        <translation>Simulado al %1&#xa0;%</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simulado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a place in a list</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>what a person does to a notification on a device</extracomment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln behind</source>
        <translation>
            <numerusform>%Ln detrás</numerusform>
            <numerusform>%Ln detrás</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::targets::FindingLabel</name>
    <message>
        <source>Error: %1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Advertencia: %1</translation>
    </message>
</context>
<context>
    <name>carillon::targets::ReceiveDialog</name>
    <message>
        <source>This app&apos;s &amp;own service</source>
        <translation>El servicio &amp;propio de esta aplicación</translation>
    </message>
    <message>
        <source>A &amp;shared Carillon</source>
        <translation>&amp;Un Carillon compartido</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>Receive From</source>
        <translation>Recibir de</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>C&amp;onectar</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>kept; type to replace it</source>
        <translation>conservado; escribir para reemplazar</translation>
    </message>
    <message>
        <source>Control &amp;token</source>
        <translation>&amp;Token de control</translation>
    </message>
    <message>
        <source>What the service was given by --control-token-file; beyond this machine it asks for it.</source>
        <translation>Lo que se dio al servicio con --control-token-file; fuera de este equipo lo pide.</translation>
    </message>
    <message>
        <source>The system&apos;s authorities</source>
        <translation>Las autoridades del sistema</translation>
    </message>
    <message>
        <source>The system&apos;s and those of a file</source>
        <translation>Las del sistema y las de un archivo</translation>
    </message>
    <message>
        <source>Do not verify certificates</source>
        <translation>No verificar certificados</translation>
    </message>
    <message>
        <source>T&amp;LS trusts</source>
        <translation>Confianza T&amp;LS</translation>
    </message>
    <message>
        <source>Certificate &amp;file</source>
        <translation>Archivo de &amp;certificado</translation>
    </message>
    <message>
        <source>Certificates in PEM form</source>
        <translation>Certificados en formato PEM</translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <translation>Elegir el archivo de certificado</translation>
    </message>
    <message>
        <source>A shared Carillon</source>
        <translation>Un Carillon compartido</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>Certificados de confianza</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt);;All files (*)</source>
        <translation>Certificados (*.pem *.crt);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>carillon::targets::TargetButton</name>
    <message>
        <source>%1 (TLS not verified)</source>
        <translation>%1 (TLS sin verificar)</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Destino: %1</translation>
    </message>
</context>
<context>
    <name>carillon::targets::TargetDialog</name>
    <message>
        <source>works</source>
        <extracomment>a target that was tested</extracomment>
        <translation>funciona</translation>
    </message>
    <message>
        <source>fails</source>
        <extracomment>a target that was tested</extracomment>
        <translation>falla</translation>
    </message>
    <message>
        <source>answers</source>
        <extracomment>a target that was tested, though not whether it takes the token</extracomment>
        <translation>responde</translation>
    </message>
    <message>
        <source>testing</source>
        <extracomment>a target that is being tested</extracomment>
        <translation>probando</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>Duplica&amp;r</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>Nuevo destino</translation>
    </message>
    <message>
        <source>The local service</source>
        <translation>El servicio local</translation>
    </message>
    <message>
        <source>It runs in this program and needs no settings. Add a target to send elsewhere.</source>
        <translation>Se ejecuta en este programa y no necesita ajustes. Para enviar a otro sitio, añadir un destino.</translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation>Añadir un destino</translation>
    </message>
    <message>
        <source>Test co&amp;nnection</source>
        <translation>Probar c&amp;onexión</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>&amp;Undo deleting %1</source>
        <translation>Des&amp;hacer la eliminación de %1</translation>
    </message>
    <message>
        <source>Undo deleting %1</source>
        <translation>Deshacer la eliminación de %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
</context>
<context>
    <name>carillon::targets::TargetForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Sin token</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Token bearer</translation>
    </message>
    <message>
        <source>Client credentials (OAuth 2.0)</source>
        <translation>Credenciales de cliente (OAuth 2.0)</translation>
    </message>
    <message>
        <source>Delegated token of a user</source>
        <translation>Token delegado de un usuario</translation>
    </message>
    <message>
        <source>Si&amp;gn-in</source>
        <translation>Inicio de &amp;sesión</translation>
    </message>
    <message>
        <source>Token &amp;URL</source>
        <translation>&amp;URL de token</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>&amp;Id. de cliente</translation>
    </message>
    <message>
        <source>Sc&amp;ope</source>
        <translation>Á&amp;mbito</translation>
    </message>
    <message>
        <source>Se&amp;cret</source>
        <translation>Secre&amp;to</translation>
    </message>
    <message>
        <source>Su&amp;bscription id</source>
        <translation>Id. de suscri&amp;pción</translation>
    </message>
    <message>
        <source>X-UNS-ID; none in delegated sends</source>
        <translation>X-UNS-ID; ninguno en envíos delegados</translation>
    </message>
    <message>
        <source>Name: value, one a line</source>
        <translation>Nombre: valor, uno por línea</translation>
    </message>
    <message>
        <source>Extra &amp;headers</source>
        <translation>Enca&amp;bezados adicionales</translation>
    </message>
    <message>
        <source>Kept in the settings file: no secrets in here.</source>
        <translation>Se guarda en el archivo de configuración: aquí no van secretos.</translation>
    </message>
    <message>
        <source>The system&apos;s authorities</source>
        <translation>Las autoridades del sistema</translation>
    </message>
    <message>
        <source>The system&apos;s and those of a file</source>
        <translation>Las del sistema y las de un archivo</translation>
    </message>
    <message>
        <source>Do not verify certificates</source>
        <translation>No verificar certificados</translation>
    </message>
    <message>
        <source>T&amp;LS trusts</source>
        <translation>Confianza T&amp;LS</translation>
    </message>
    <message>
        <source>Certificates in PEM form</source>
        <translation>Certificados en formato PEM</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <translation>Elegir el archivo de certificado</translation>
    </message>
    <message>
        <source>Certificate &amp;file</source>
        <translation>Archivo de &amp;certificado</translation>
    </message>
    <message>
        <source>Client se&amp;cret</source>
        <translation>Secre&amp;to de cliente</translation>
    </message>
    <message>
        <source>Token (se&amp;cret)</source>
        <translation>Token (secre&amp;to)</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>kept; type to replace it</source>
        <translation>conservado; escribir para reemplazar</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguno</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain, never in the settings file.</source>
        <translation>Se guarda en el llavero del sistema, nunca en el archivo de configuración.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>carillon::targets::TargetModel</name>
    <message>
        <source>not complete</source>
        <translation>incompleto</translation>
    </message>
    <message>
        <source>TLS not verified</source>
        <translation>TLS sin verificar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Local service</source>
        <translation>Servicio local</translation>
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
        <translation>Línea</translation>
    </message>
</context>
<context>
    <name>carillon::templates::FilledPane</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>The notification of this row</source>
        <translation>La notificación de esta fila</translation>
    </message>
    <message>
        <source>No row yet</source>
        <translation>Aún no hay filas</translation>
    </message>
    <message>
        <source>The first row&apos;s notification is shown here as it would be sent.</source>
        <translation>Aquí se muestra la notificación de la primera fila tal como se enviaría.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulado</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>would not be sent</source>
        <translation>no se enviaría</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>This row would not be sent.</source>
        <translation>Esta fila no se enviaría.</translation>
    </message>
    <message>
        <source>would answer %1</source>
        <translation>respondería %1</translation>
    </message>
</context>
<context>
    <name>carillon::templates::ResultsPane</name>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>&amp;Exportar CSV…</translation>
    </message>
    <message>
        <source>Which results</source>
        <translation>Qué resultados</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Export the results shown as CSV</source>
        <translation>Exportar los resultados mostrados como CSV</translation>
    </message>
    <message>
        <source>Failed %1</source>
        <translation>Fallidos %1</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>No falló nada</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Aún no se ha enviado nada</translation>
    </message>
    <message>
        <source>Every row sent so far was accepted.</source>
        <translation>Todas las filas enviadas hasta ahora se aceptaron.</translation>
    </message>
    <message>
        <source>Each row&apos;s answer is listed here while they are sent.</source>
        <translation>Aquí aparece la respuesta a cada fila durante el envío.</translation>
    </message>
</context>
<context>
    <name>carillon::templates::RowsPane</name>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>&amp;Load CSV…</source>
        <translation>&amp;Cargar CSV…</translation>
    </message>
    <message>
        <source>T&amp;ype rows</source>
        <translation>Escribir &amp;filas</translation>
    </message>
    <message>
        <source>Type a value for each placeholder, or paste cells.</source>
        <translation>Escribir un valor para cada marcador o pegar celdas.</translation>
    </message>
    <message>
        <source>Load rows from a CSV file</source>
        <translation>Cargar filas de un archivo CSV</translation>
    </message>
    <message>
        <source>Leave the file and type rows</source>
        <translation>Dejar el archivo y escribir filas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file&apos;s name, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows, a file&apos;s name</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 so far…</source>
        <comment>rows, a file&apos;s name</comment>
        <translation>%1 de %2 hasta ahora…</translation>
    </message>
    <message>
        <source>type, paste, or drop a CSV file here</source>
        <translation>escribir, pegar o soltar aquí un archivo CSV</translation>
    </message>
    <message>
        <source>The draft has no placeholders</source>
        <translation>El borrador no tiene marcadores</translation>
    </message>
    <message>
        <source>Write {{name}} in it where each row has something of its own, such as &quot;title&quot;: &quot;Hello {{name}}&quot;. Then type rows here, or load a CSV file whose first line names the columns.</source>
        <translation>Escribir {{name}} en él donde cada fila tenga algo propio, como &quot;title&quot;: &quot;Hola {{name}}&quot;. Después, escribir filas aquí o cargar un archivo CSV cuya primera línea nombre las columnas.</translation>
    </message>
    <message>
        <source>Load CSV…</source>
        <translation>Cargar CSV…</translation>
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
            <numerusform>No se puede enviar %Ln fila.</numerusform>
            <numerusform>No se pueden enviar %Ln filas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::templates::SendBar</name>
    <message>
        <source>St&amp;op at the first failure</source>
        <translation>&amp;Detenerse en el primer error</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Connections at once</source>
        <translation>Conexiones simultáneas</translation>
    </message>
    <message>
        <source>as fast as possible</source>
        <translation>lo más rápido posible</translation>
    </message>
    <message>
        <source>Notifications a second</source>
        <translation>Notificaciones por segundo</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Cancelar el envío</translation>
    </message>
    <message>
        <source>Co&amp;nnections</source>
        <translation>Co&amp;nexiones</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>&amp;Ritmo</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 accepted · %4 failed</source>
        <translation>%1 de %2 · %3 aceptadas · %4 fallidas</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>Enviar %1</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send all rows (%1)</source>
        <translation>Enviar todas las filas (%1)</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <comment>notifications</comment>
        <translation>%1 por segundo</translation>
    </message>
</context>
<context>
    <name>carillon::templates::SendLogModel</name>
    <message>
        <source>not sent</source>
        <extracomment>a row of a table that was not sent</extracomment>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notificación</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Why not</source>
        <extracomment>head of a column: why the row was not sent or not accepted</extracomment>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>carillon::templates::TemplateDialog</name>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Stopped at a failure.</source>
        <translation>Detenido por un error.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Load rows</source>
        <translation>Cargar filas</translation>
    </message>
    <message>
        <source>Export the results</source>
        <translation>Exportar los resultados</translation>
    </message>
    <message>
        <source>Send many</source>
        <translation>Envío múltiple</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado a %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Para: %1</translation>
    </message>
    <message>
        <source>The file is still being read.</source>
        <translation>El archivo aún se está leyendo.</translation>
    </message>
    <message>
        <source>There are no rows to send yet.</source>
        <translation>Aún no hay filas que enviar.</translation>
    </message>
</context>
<context>
    <name>carillon::toasts::ContactSheet</name>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>right to left</source>
        <translation>de derecha a izquierda</translation>
    </message>
    <message>
        <source>nothing appears</source>
        <translation>no aparece nada</translation>
    </message>
    <message>
        <source>Simulated previews, not affiliated with the platforms&apos; makers</source>
        <translation>Vistas previas simuladas, sin vínculo con los fabricantes de las plataformas</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln character(s)</source>
        <translation>
            <numerusform>%L1 de %Ln carácter</numerusform>
            <numerusform>%L1 de %Ln caracteres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::toasts::Scene</name>
    <message>
        <source>%1 preview: %2</source>
        <translation>Vista previa de %1: %2</translation>
    </message>
</context>
<context>
    <name>carillon::toasts::ToastLayout</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more from %1</source>
        <translation>
            <numerusform>%n más de %1</numerusform>
            <numerusform>%n más de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Title, character %1: %2</source>
        <translation>Título, carácter %1: %2</translation>
    </message>
    <message>
        <source>Body, character %1: %2</source>
        <translation>Cuerpo, carácter %1: %2</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>sin texto</translation>
    </message>
    <message numerus="yes">
        <source>all %n characters hidden</source>
        <translation>
            <numerusform>%n carácter oculto</numerusform>
            <numerusform>los %n caracteres ocultos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n characters visible</source>
        <translation>
            <numerusform>%1 de %n carácter visible</numerusform>
            <numerusform>%1 de %n caracteres visibles</numerusform>
        </translation>
    </message>
    <message>
        <source>its one character visible</source>
        <translation>su único carácter visible</translation>
    </message>
    <message numerus="yes">
        <source>all %n characters visible</source>
        <translation>
            <numerusform>%n carácter visible</numerusform>
            <numerusform>los %n caracteres visibles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 preview</source>
        <translation>Vista previa de %1</translation>
    </message>
    <message>
        <source>title %1</source>
        <translation>título %1</translation>
    </message>
    <message>
        <source>body %1</source>
        <translation>cuerpo %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more in its group</source>
        <translation>
            <numerusform>%n más en su grupo</numerusform>
            <numerusform>%n más en su grupo</numerusform>
        </translation>
    </message>
    <message>
        <source>a guess: %1</source>
        <translation>una conjetura: %1</translation>
    </message>
    <message>
        <source>%1 stands in for %2</source>
        <translation>%1 en lugar de %2</translation>
    </message>
    <message>
        <source>%1, letters %2 px closer</source>
        <translation>%1, letras %2 px más juntas</translation>
    </message>
    <message>
        <source>%1, letters %2 px further apart</source>
        <translation>%1, letras %2 px más separadas</translation>
    </message>
</context>
<context>
    <name>carillon::toasts::Why</name>
    <message>
        <source>Heading</source>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Name below the texts</source>
        <translation>Nombre bajo los textos</translation>
    </message>
    <message>
        <source>Origin beside the title</source>
        <translation>Origen junto al título</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>Least height</source>
        <translation>Altura mínima</translation>
    </message>
    <message>
        <source>Greatest height</source>
        <translation>Altura máxima</translation>
    </message>
    <message>
        <source>Corner radius</source>
        <translation>Radio de las esquinas</translation>
    </message>
    <message>
        <source>Padding at the start</source>
        <translation>Margen interior al inicio</translation>
    </message>
    <message>
        <source>Padding above</source>
        <translation>Margen interior arriba</translation>
    </message>
    <message>
        <source>Padding at the end</source>
        <translation>Margen interior al final</translation>
    </message>
    <message>
        <source>Padding below</source>
        <translation>Margen interior abajo</translation>
    </message>
    <message>
        <source>Padding around a title alone</source>
        <translation>Margen interior con solo el título</translation>
    </message>
    <message>
        <source>Height of the heading</source>
        <translation>Altura de la cabecera</translation>
    </message>
    <message>
        <source>Gap below the heading</source>
        <translation>Espacio bajo la cabecera</translation>
    </message>
    <message>
        <source>Gap between title and body</source>
        <translation>Espacio entre título y cuerpo</translation>
    </message>
    <message>
        <source>Blur of the shadow</source>
        <translation>Desenfoque de la sombra</translation>
    </message>
    <message>
        <source>%1, letters %2 apart</source>
        <translation>%1, letras separadas %2</translation>
    </message>
    <message>
        <source>%1: line height</source>
        <translation>%1: altura de línea</translation>
    </message>
    <message>
        <source>%1: lines at most</source>
        <translation>%1: líneas como máximo</translation>
    </message>
    <message>
        <source>%1: font</source>
        <translation>%1: fuente</translation>
    </message>
    <message>
        <source>%1, weight %2</source>
        <translation>%1, grosor %2</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Icono</translation>
    </message>
    <message>
        <source>Radius of the icon</source>
        <translation>Radio del icono</translation>
    </message>
    <message>
        <source>Gap beside the icon</source>
        <translation>Espacio junto al icono</translation>
    </message>
    <message>
        <source>Second icon</source>
        <translation>Segundo icono</translation>
    </message>
    <message>
        <source>Gap beside the second icon</source>
        <translation>Espacio junto al segundo icono</translation>
    </message>
    <message>
        <source>Width of a control</source>
        <translation>Anchura de un control</translation>
    </message>
    <message>
        <source>Height of its glyph</source>
        <translation>Altura de su glifo</translation>
    </message>
    <message>
        <source>Edges of others at most</source>
        <translation>Bordes de otras como máximo</translation>
    </message>
    <message>
        <source>Lines of a group at most</source>
        <translation>Líneas de un grupo como máximo</translation>
    </message>
    <message>
        <source>Height of an edge</source>
        <translation>Altura de un borde</translation>
    </message>
    <message>
        <source>An edge is narrower on each side by</source>
        <translation>Un borde es más estrecho por cada lado en</translation>
    </message>
    <message>
        <source>%1 at %2 %</source>
        <translation>%1 al %2&#xa0;%</translation>
    </message>
    <message>
        <source>Colour of the card</source>
        <translation>Color de la tarjeta</translation>
    </message>
    <message>
        <source>Colour of the title</source>
        <translation>Color del título</translation>
    </message>
    <message>
        <source>Colour of the body</source>
        <translation>Color del cuerpo</translation>
    </message>
    <message>
        <source>Colour of the time</source>
        <translation>Color de la hora</translation>
    </message>
    <message>
        <source>Characters kept of each text</source>
        <translation>Caracteres conservados por texto</translation>
    </message>
    <message>
        <source>Lines of the body</source>
        <translation>Líneas del cuerpo</translation>
    </message>
    <message>
        <source>chosen for this preview</source>
        <translation>elegido para esta vista previa</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>fonts and line heights grow, widths and line limits stay</source>
        <translation>crecen las fuentes y alturas de línea; anchuras y límites de líneas se mantienen</translation>
    </message>
    <message>
        <source>%1: %2 (%3: %4)</source>
        <translation>%1: %2 (%3: %4)</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>documentado</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>observado</translation>
    </message>
    <message>
        <source>designed</source>
        <translation>diseñado</translation>
    </message>
    <message>
        <source>Colour of the lower edge</source>
        <translation>Color del borde inferior</translation>
    </message>
    <message>
        <source>Line around the card</source>
        <translation>Línea alrededor de la tarjeta</translation>
    </message>
</context>
<context>
    <name>carillon::welcome::FirstStepsCard</name>
    <message>
        <source>Change something</source>
        <translation>Cambiar algo</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Enviarla</translation>
    </message>
    <message>
        <source>Dismiss it on one device</source>
        <translation>Descartarla en un dispositivo</translation>
    </message>
    <message>
        <source>Type another title below. What each device would show, and what the service would answer, follow every key.</source>
        <translation>Escriba otro título abajo. Lo que mostraría cada dispositivo y lo que respondería el servicio cambian con cada tecla.</translation>
    </message>
    <message>
        <source>Press %1. The request goes to the local service over HTTP; its answer stands under Exchange, and the devices ring.</source>
        <translation>Pulse %1. La solicitud va al servicio local por HTTP; su respuesta aparece en «Intercambio» y los dispositivos suenan.</translation>
    </message>
    <message>
        <source>Choose a toast and press Delete, or swipe it away. It leaves the other devices, too; only the web keeps its own.</source>
        <translation>Seleccione un toast y pulse Delete, o deslícelo hacia fuera. También desaparece de los demás dispositivos; solo la web conserva el suyo.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Skip the first steps</source>
        <translation>Omitir los primeros pasos</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <comment>number of a step, of how many, what to do</comment>
        <translation>%1 de %2 · %3</translation>
    </message>
    <message>
        <source>Got It</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>carillon::widgets::JsonView</name>
    <message numerus="yes">
        <source>… %Ln more byte(s) not shown</source>
        <translation>
            <numerusform>… %Ln byte más no mostrado</numerusform>
            <numerusform>… %Ln bytes más no mostrados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::widgets::NoticeLine</name>
    <message>
        <source>Error: %1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Advertencia: %1</translation>
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
        <translation>No se puede escribir el archivo: %1</translation>
    </message>
    <message>
        <source>That is a folder; choose a file in it.</source>
        <translation>Es una carpeta; elegir un archivo dentro de ella.</translation>
    </message>
    <message>
        <source>That is a pipe or a device, not a file.</source>
        <translation>Es una tubería o un dispositivo, no un archivo.</translation>
    </message>
    <message>
        <source>The file is UTF-16 text; save it as UTF-8.</source>
        <translation>El archivo es texto UTF-16; hay que guardarlo como UTF-8.</translation>
    </message>
    <message>
        <source>The file is not text: byte %1 is zero.</source>
        <translation>El archivo no es texto: el byte %1 es cero.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>El archivo no es texto UTF-8.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>No se puede leer el archivo: %1</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB, more than any notification may be.</source>
        <translation>El archivo supera los %1 MiB, más de lo que puede ocupar una notificación.</translation>
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
        <translation>%1 fija una dirección sin que se vea; puede hacer que un texto parezca otro.</translation>
    </message>
    <message>
        <source>%1 changes the direction of what follows; it can make one text look like another.</source>
        <translation>%1 cambia la dirección de lo que sigue; puede hacer que un texto parezca otro.</translation>
    </message>
    <message>
        <source>%1 turns round what follows; it can make one text look like another.</source>
        <translation>%1 invierte lo que sigue; puede hacer que un texto parezca otro.</translation>
    </message>
    <message>
        <source>%1 ends a change of direction; it is not drawn.</source>
        <translation>%1 termina un cambio de dirección; no se dibuja.</translation>
    </message>
    <message>
        <source>%1 sets apart what follows in a direction of its own; it is not drawn.</source>
        <translation>%1 aísla lo que sigue en una dirección propia; no se dibuja.</translation>
    </message>
    <message>
        <source>%1 is not drawn; it can hide in a word or make a text look empty.</source>
        <translation>%1 no se dibuja; puede ocultarse en una palabra o hacer que un texto parezca vacío.</translation>
    </message>
    <message>
        <source>APNs alert</source>
        <translation>Alerta APNs</translation>
    </message>
    <message>
        <source>APNs background</source>
        <translation>APNs en segundo plano</translation>
    </message>
    <message>
        <source>APNs background tap</source>
        <extracomment>tap: a light push without content, at which the app fetches the notification</extracomment>
        <translation>Señal APNs en segundo plano</translation>
    </message>
    <message>
        <source>APNs fallback alert, %1 s later</source>
        <translation>Alerta APNs de respaldo, %1 s después</translation>
    </message>
    <message>
        <source>FCM notification</source>
        <translation>Notificación FCM</translation>
    </message>
    <message>
        <source>FCM data</source>
        <translation>Datos FCM</translation>
    </message>
    <message>
        <source>FCM data tap</source>
        <extracomment>tap: a light push without content, at which the app fetches the notification</extracomment>
        <translation>Señal de datos FCM</translation>
    </message>
    <message>
        <source>Notification Hubs installation</source>
        <translation>Instalación de Notification Hubs</translation>
    </message>
    <message>
        <source>Notification Hubs template</source>
        <translation>Plantilla de Notification Hubs</translation>
    </message>
    <message>
        <source>Notification Hubs send</source>
        <translation>Envío de Notification Hubs</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1; sent as %2</source>
        <translation>%1; enviado como %2</translation>
    </message>
    <message>
        <source>it has characters that no header may hold</source>
        <translation>tiene caracteres que ningún encabezado admite</translation>
    </message>
    <message>
        <source>it is not URL-safe base64</source>
        <translation>no es base64 seguro para URL</translation>
    </message>
    <message>
        <source>the whole body</source>
        <translation>todo el cuerpo</translation>
    </message>
    <message>
        <source>the whole JSON</source>
        <translation>todo el JSON</translation>
    </message>
    <message>
        <source>notification and data</source>
        <translation>notification y data</translation>
    </message>
    <message>
        <source>the clear text of the encrypted body</source>
        <translation>el texto claro del cuerpo cifrado</translation>
    </message>
    <message>
        <source>nothing: each platform&apos;s limit applies to what the template makes</source>
        <translation>nada: a lo que produce la plantilla se le aplica el límite de cada plataforma</translation>
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
        <translation>WNS bruto</translation>
    </message>
    <message>
        <source>WNS raw tap</source>
        <extracomment>tap: a light push without content, at which the app fetches the notification</extracomment>
        <translation>Señal WNS bruta</translation>
    </message>
    <message>
        <source>all platforms</source>
        <translation>todas las plataformas</translation>
    </message>
    <message>
        <source>Pop-up</source>
        <translation>Emergente</translation>
    </message>
    <message>
        <source>Notification centre</source>
        <translation>Centro de notificaciones</translation>
    </message>
    <message>
        <source>Pop-up of Windows 10</source>
        <translation>Emergente de Windows 10</translation>
    </message>
    <message>
        <source>Banner</source>
        <translation>Tira</translation>
    </message>
    <message>
        <source>Lock screen</source>
        <translation>Pantalla de bloqueo</translation>
    </message>
    <message>
        <source>Lock screen, previews hidden</source>
        <translation>Pantalla de bloqueo, vistas previas ocultas</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Pila</translation>
    </message>
    <message>
        <source>Heads-up</source>
        <translation>Heads-up</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>Contraída</translation>
    </message>
    <message>
        <source>Expanded</source>
        <translation>Expandida</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Desktop browser</source>
        <translation>Navegador de escritorio</translation>
    </message>
    <message>
        <source>Desktop browser, expanded</source>
        <translation>Navegador de escritorio, expandida</translation>
    </message>
    <message>
        <source>Browser on Windows</source>
        <translation>Navegador en Windows</translation>
    </message>
    <message>
        <source>Browser on Android</source>
        <translation>Navegador en Android</translation>
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
        <translation>iOS 15 a 18</translation>
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
        <translation>Android 12 a 15</translation>
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
        <translation>En Android 12 a 15</translation>
    </message>
    <message>
        <source>On Android 16</source>
        <translation>En Android 16</translation>
    </message>
    <message>
        <source>if your service worker reads title/body</source>
        <translation>si el service worker lee title/body</translation>
    </message>
    <message>
        <source>if your app reads title/body</source>
        <translation>si la aplicación lee title/body</translation>
    </message>
    <message>
        <source>service worker decides</source>
        <translation>decide el service worker</translation>
    </message>
    <message>
        <source>the app decides what raw content looks like</source>
        <translation>la aplicación decide el aspecto del contenido bruto</translation>
    </message>
    <message>
        <source>Not targeted: %1 is not in platformTypes.</source>
        <translation>Sin destino: %1 no está en platformTypes.</translation>
    </message>
    <message>
        <source>Nothing to show: the payload has neither visual nor raw content.</source>
        <translation>Nada que mostrar: payload no tiene contenido visual ni bruto.</translation>
    </message>
    <message>
        <source>Web shows raw content only.</source>
        <translation>La web solo muestra contenido bruto.</translation>
    </message>
    <message>
        <source>Add fallback</source>
        <translation>Añadir respaldo</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notificación</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln byte(s)</source>
        <translation>
            <numerusform>%L1 de %Ln byte</numerusform>
            <numerusform>%L1 de %Ln bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 seconds, which is %n day(s)</source>
        <translation>
            <numerusform>%1 de %2 segundos, es decir, %n día</numerusform>
            <numerusform>%1 de %2 segundos, es decir, %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln character(s) visible</source>
        <translation>
            <numerusform>%L1 de %Ln carácter visible</numerusform>
            <numerusform>%L1 de %Ln caracteres visibles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>receiver</name>
    <message>
        <source>filtered</source>
        <translation>filtrada</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducada</translation>
    </message>
    <message>
        <source>not subscribed</source>
        <translation>no suscrito</translation>
    </message>
    <message>
        <source>subscription expired</source>
        <translation>suscripción caducada</translation>
    </message>
    <message>
        <source>raw only</source>
        <translation>solo bruto</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminada</translation>
    </message>
    <message>
        <source>device removed</source>
        <translation>dispositivo quitado</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>no entregada</translation>
    </message>
    <message>
        <source>cleared</source>
        <extracomment>taken off the device, as it was handled elsewhere or deleted</extracomment>
        <translation>retirada</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>dismissed</source>
        <extracomment>by a person, on the device</extracomment>
        <translation>descartada</translation>
    </message>
    <message>
        <source>snoozed</source>
        <translation>pospuesta</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leída</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>fallback lost</source>
        <translation>respaldo perdido</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>no permitidas</translation>
    </message>
    <message>
        <source>in the app</source>
        <translation>en la aplicación</translation>
    </message>
    <message>
        <source>shown quietly</source>
        <translation>mostrada en silencio</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>mostrada</translation>
    </message>
    <message>
        <source>fallback shown</source>
        <translation>respaldo mostrado</translation>
    </message>
    <message>
        <source>display over</source>
        <translation>ya no visible</translation>
    </message>
    <message>
        <source>It was handled from outside.</source>
        <translation>Se gestionó desde fuera.</translation>
    </message>
    <message>
        <source>It was opened on %1.</source>
        <translation>Se abrió en %1.</translation>
    </message>
    <message>
        <source>It was dismissed on %1.</source>
        <translation>Se descartó en %1.</translation>
    </message>
    <message>
        <source>It was snoozed on %1.</source>
        <translation>Se pospuso en %1.</translation>
    </message>
    <message>
        <source>It was marked as read on %1.</source>
        <translation>Se marcó como leída en %1.</translation>
    </message>
    <message>
        <source>Raw content is not fetched while saving power; the fallback is due at %1.</source>
        <translation>El contenido bruto no se obtiene en modo de ahorro de energía; el respaldo está previsto a las %1.</translation>
    </message>
    <message>
        <source>It is shown, but its raw content is not fetched while saving power.</source>
        <translation>Se muestra, pero su contenido bruto no se obtiene en modo de ahorro de energía.</translation>
    </message>
    <message>
        <source>Raw content is not fetched while saving power.</source>
        <translation>El contenido bruto no se obtiene en modo de ahorro de energía.</translation>
    </message>
    <message>
        <source>It was shown as soon as it arrived.</source>
        <translation>Se mostró en cuanto llegó.</translation>
    </message>
    <message>
        <source>It was not delivered.</source>
        <translation>No se entregó.</translation>
    </message>
    <message>
        <source>Its priority is low: it is sent at %1.</source>
        <translation>Su prioridad es baja: se envía a las %1.</translation>
    </message>
    <message>
        <source>The device was offline; it read this after %1 s.</source>
        <translation>El dispositivo estaba sin conexión; la leyó tras %1 s.</translation>
    </message>
    <message>
        <source>The fallback was shown after %1 s, as the raw content had not been fetched.</source>
        <translation>El respaldo se mostró tras %1 s, ya que el contenido bruto no se había obtenido.</translation>
    </message>
    <message>
        <source>Its platformTypes leave out this platform.</source>
        <translation>Su platformTypes no incluye esta plataforma.</translation>
    </message>
    <message>
        <source>It expired before it could be delivered.</source>
        <translation>Caducó antes de poder entregarse.</translation>
    </message>
    <message>
        <source>The device has no subscription of this application and host.</source>
        <translation>El dispositivo no tiene suscripción a esta aplicación y host.</translation>
    </message>
    <message>
        <source>The web gets raw content only.</source>
        <translation>La web solo recibe contenido bruto.</translation>
    </message>
    <message>
        <source>The device is offline; it reads this when it is back.</source>
        <translation>El dispositivo está sin conexión; la leerá cuando vuelva.</translation>
    </message>
    <message>
        <source>The fallback came while the device was offline, and was lost.</source>
        <translation>El respaldo llegó cuando el dispositivo estaba sin conexión y se perdió.</translation>
    </message>
    <message>
        <source>Its display time is over.</source>
        <translation>Su tiempo visible ha terminado.</translation>
    </message>
    <message>
        <source>Its display time was over before it could be shown.</source>
        <translation>Su tiempo visible terminó antes de poder mostrarse.</translation>
    </message>
    <message>
        <source>It was deleted.</source>
        <translation>Se eliminó.</translation>
    </message>
    <message>
        <source>The device was removed.</source>
        <translation>Se quitó el dispositivo.</translation>
    </message>
    <message>
        <source>The app is in front and decides itself what it shows.</source>
        <translation>La aplicación está en primer plano y decide por sí misma qué mostrar.</translation>
    </message>
    <message>
        <source>Notifications are not allowed for this app; it read the content, but nothing is shown.</source>
        <translation>Esta aplicación no tiene permitidas las notificaciones; leyó el contenido, pero no se muestra nada.</translation>
    </message>
    <message>
        <source>Notifications are not allowed for this app, so nothing is shown.</source>
        <translation>Esta aplicación no tiene permitidas las notificaciones, así que no se muestra nada.</translation>
    </message>
    <message>
        <source>Do not disturb is on: it went to the centre without a pop-up.</source>
        <translation>No molestar está activado: fue al centro de notificaciones sin aviso emergente.</translation>
    </message>
    <message>
        <source>The device&apos;s subscription expired at %1.</source>
        <translation>La suscripción del dispositivo caducó a las %1.</translation>
    </message>
    <message>
        <source>The device&apos;s subscription had expired.</source>
        <translation>La suscripción del dispositivo había caducado.</translation>
    </message>
    <message>
        <source>The service sent a notification that cannot be read.</source>
        <translation>El servicio envió una notificación que no se puede leer.</translation>
    </message>
    <message>
        <source>Posted at %1.</source>
        <translation>Publicada a las %1.</translation>
    </message>
    <message>
        <source>Held back for %2 until %1, as its priority is low.</source>
        <translation>Retenida para %2 hasta las %1, por ser de prioridad baja.</translation>
    </message>
    <message>
        <source>Will be sent to %2 at %1, as its priority is low.</source>
        <translation>Se enviará a %2 a las %1, por ser de prioridad baja.</translation>
    </message>
    <message>
        <source>The push reached %2 at %1.</source>
        <translation>El push llegó a %2 a las %1.</translation>
    </message>
    <message>
        <source>%2 read the content at %1.</source>
        <translation>%2 leyó el contenido a las %1.</translation>
    </message>
    <message>
        <source>Shown on %2 at %1.</source>
        <translation>Mostrada en %2 a las %1.</translation>
    </message>
    <message>
        <source>Put into the centre of %2 without a pop-up at %1.</source>
        <translation>Puesta en el centro de notificaciones de %2 sin aviso emergente a las %1.</translation>
    </message>
    <message>
        <source>The fallback was due on %2 at %1.</source>
        <translation>El respaldo estaba previsto en %2 a las %1.</translation>
    </message>
    <message>
        <source>The fallback is due on %2 at %1.</source>
        <translation>El respaldo está previsto en %2 a las %1.</translation>
    </message>
    <message>
        <source>The fallback was shown on %2 at %1.</source>
        <translation>El respaldo se mostró en %2 a las %1.</translation>
    </message>
    <message>
        <source>Opened on %2 at %1.</source>
        <translation>Abierta en %2 a las %1.</translation>
    </message>
    <message>
        <source>Dismissed on %2 at %1.</source>
        <translation>Descartada en %2 a las %1.</translation>
    </message>
    <message>
        <source>Snoozed on %2 at %1.</source>
        <translation>Pospuesta en %2 a las %1.</translation>
    </message>
    <message>
        <source>Marked as read on %2 at %1.</source>
        <translation>Marcada como leída en %2 a las %1.</translation>
    </message>
    <message>
        <source>Taken off %2 at %1, as it was handled elsewhere.</source>
        <translation>Retirada de %2 a las %1, por haberse gestionado en otro sitio.</translation>
    </message>
    <message>
        <source>Taken off %2 at %1, as it was deleted.</source>
        <translation>Retirada de %2 a las %1, por haberse eliminado.</translation>
    </message>
    <message>
        <source>Its display time ended on %2 at %1.</source>
        <translation>Su tiempo visible terminó en %2 a las %1.</translation>
    </message>
    <message>
        <source>Its display time ends on %2 at %1.</source>
        <translation>Su tiempo visible termina en %2 a las %1.</translation>
    </message>
    <message>
        <source>Expired at %1.</source>
        <translation>Caducó a las %1.</translation>
    </message>
    <message>
        <source>Expires at %1.</source>
        <translation>Caduca a las %1.</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>publicada</translation>
    </message>
    <message>
        <source>sent then</source>
        <extracomment>will be sent at that time</extracomment>
        <translation>enviada entonces</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>retenida</translation>
    </message>
    <message>
        <source>tapped</source>
        <extracomment>the light push has reached the device, which then fetches the notification</extracomment>
        <translation>señal</translation>
    </message>
    <message>
        <source>fetched</source>
        <translation>obtenida</translation>
    </message>
    <message>
        <source>fallback due</source>
        <extracomment>when the fallback is or was to be shown</extracomment>
        <translation>respaldo previsto</translation>
    </message>
    <message>
        <source>display ends</source>
        <translation>deja de verse</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>caduca</translation>
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
        <translation>Notificación</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>ahora %1</translation>
    </message>
    <message>
        <source>Timeline of %1.</source>
        <translation>Cronología de %1.</translation>
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
        <translation>Tras publicarse</translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln año</numerusform>
            <numerusform>%Ln años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
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
        <translation>El cuerpo</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>subject and predicate</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>must carry a bearer token</source>
        <translation>debe llevar un token bearer</translation>
    </message>
    <message>
        <source>is not where notifications are created: /beta/me/notifications/ is</source>
        <translation>no es donde se crean las notificaciones: es /beta/me/notifications/</translation>
    </message>
    <message>
        <source>is not supported here: only POST is</source>
        <translation>no se admite aquí: solo POST</translation>
    </message>
    <message>
        <source>is not supported by this call</source>
        <translation>no se admite en esta llamada</translation>
    </message>
    <message>
        <source>may only be gzip or deflate</source>
        <translation>solo puede ser gzip o deflate</translation>
    </message>
    <message>
        <source>is required</source>
        <translation>es obligatorio</translation>
    </message>
    <message>
        <source>must be application/json</source>
        <translation>debe ser application/json</translation>
    </message>
    <message>
        <source>is required: it selects the user</source>
        <translation>es obligatorio: determina el usuario</translation>
    </message>
    <message>
        <source>is larger than the service takes</source>
        <translation>es mayor de lo que acepta el servicio</translation>
    </message>
    <message>
        <source>does not decompress as Content-Encoding says</source>
        <translation>no se descomprime como indica Content-Encoding</translation>
    </message>
    <message>
        <source>is empty: a JSON object is expected</source>
        <translation>está vacío: se espera un objeto JSON</translation>
    </message>
    <message>
        <source>is not JSON here: {value}</source>
        <translation>no es JSON aquí: {value}</translation>
    </message>
    <message>
        <source>is not valid UTF-8 here</source>
        <translation>no es UTF-8 válido aquí</translation>
    </message>
    <message>
        <source>is nested deeper than 64 levels</source>
        <translation>está anidado a más de 64 niveles</translation>
    </message>
    <message>
        <source>has more than 1000 members in one object</source>
        <translation>tiene más de 1000 miembros en un objeto</translation>
    </message>
    <message>
        <source>stands twice in the same object</source>
        <translation>aparece dos veces en el mismo objeto</translation>
    </message>
    <message>
        <source>is an array: send one notification at a time</source>
        <translation>es un array: enviar las notificaciones de una en una</translation>
    </message>
    <message>
        <source>must be a JSON object</source>
        <translation>debe ser un objeto JSON</translation>
    </message>
    <message>
        <source>names a type that does not belong here: {value}</source>
        <translation>indica un tipo que no corresponde aquí: {value}</translation>
    </message>
    <message>
        <source>is chosen by the service; this one is ignored</source>
        <translation>lo elige el servicio; este se ignora</translation>
    </message>
    <message>
        <source>must be a string</source>
        <translation>debe ser una cadena</translation>
    </message>
    <message>
        <source>must not be blank</source>
        <translation>no debe estar en blanco</translation>
    </message>
    <message>
        <source>is documented as &quot;appNotificationId&quot;</source>
        <translation>está documentado como «appNotificationId»</translation>
    </message>
    <message>
        <source>is empty, which groups nothing</source>
        <translation>está vacío y no agrupa nada</translation>
    </message>
    <message>
        <source>must be a date and time in a string</source>
        <translation>debe ser una fecha y hora en una cadena</translation>
    </message>
    <message>
        <source>must look like 2026-12-31T23:59:00Z, with Z or an offset, not {value}</source>
        <translation>debe ser como 2026-12-31T23:59:00Z, con Z o desplazamiento, no {value}</translation>
    </message>
    <message>
        <source>is more than 30 days ahead</source>
        <translation>está a más de 30 días</translation>
    </message>
    <message>
        <source>is in the past: accepted, but born expired and never delivered</source>
        <translation>está en el pasado: aceptado, pero nace caducado y nunca se entrega</translation>
    </message>
    <message>
        <source>is in the past, which this service is set to refuse</source>
        <translation>está en el pasado, lo que este servicio está configurado para rechazar</translation>
    </message>
    <message>
        <source>must be a whole number of seconds, not {value}</source>
        <translation>debe ser un número entero de segundos, no {value}</translation>
    </message>
    <message>
        <source>must be from 0 to 2147483647 seconds</source>
        <translation>debe estar entre 0 y 2147483647 segundos</translation>
    </message>
    <message>
        <source>is 0, which counts as not set</source>
        <translation>es 0, lo que cuenta como no fijado</translation>
    </message>
    <message>
        <source>is a number in quotes: accepted as in the samples, documented as a number</source>
        <translation>es un número entre comillas: aceptado como en los ejemplos, documentado como número</translation>
    </message>
    <message>
        <source>reaches beyond expirationDateTime, which ends the notification first</source>
        <translation>va más allá de expirationDateTime, que termina antes la notificación</translation>
    </message>
    <message>
        <source>must be a string: &quot;None&quot;, &quot;High&quot; or &quot;Low&quot;</source>
        <translation>debe ser una cadena: &quot;None&quot;, &quot;High&quot; o &quot;Low&quot;</translation>
    </message>
    <message>
        <source>{value}: allowed are None, High, Low</source>
        <translation>{value}: se permiten None, High, Low</translation>
    </message>
    <message>
        <source>is the number of a priority: accepted, documented as a name</source>
        <translation>es el número de una prioridad: aceptado, documentado como nombre</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>debe ser un objeto</translation>
    </message>
    <message>
        <source>is not a member of targetPolicy: only platformTypes is</source>
        <translation>no es miembro de targetPolicy: solo platformTypes lo es</translation>
    </message>
    <message>
        <source>must be an array of strings</source>
        <translation>debe ser un array de cadenas</translation>
    </message>
    <message>
        <source>is empty, which targets all four platforms</source>
        <translation>está vacío, lo que se dirige a las cuatro plataformas</translation>
    </message>
    <message>
        <source>{value}: allowed are Windows, iOS, Android, WebPush</source>
        <translation>{value}: se permiten Windows, iOS, Android, WebPush</translation>
    </message>
    <message>
        <source>{value}: accepted, the documented spelling differs</source>
        <translation>{value}: aceptado, la grafía documentada es distinta</translation>
    </message>
    <message>
        <source>{value} is listed already</source>
        <translation>{value} ya figura en la lista</translation>
    </message>
    <message>
        <source>is not a member of payload: only rawContent and visualContent are</source>
        <translation>no es miembro de payload: solo rawContent y visualContent lo son</translation>
    </message>
    <message>
        <source>needs visualContent or rawContent</source>
        <translation>necesita visualContent o rawContent</translation>
    </message>
    <message>
        <source>must be a string; put JSON into one</source>
        <translation>debe ser una cadena; poner JSON dentro de una</translation>
    </message>
    <message>
        <source>is blank and does not count as content</source>
        <translation>está en blanco y no cuenta como contenido</translation>
    </message>
    <message>
        <source>is over 4096 bytes, more than one native push carries</source>
        <translation>supera los 4096 bytes, más de lo que admite un push nativo</translation>
    </message>
    <message>
        <source>is not a member of visualContent: only title and body are</source>
        <translation>no es miembro de visualContent: solo title y body lo son</translation>
    </message>
    <message>
        <source>is required in visual content</source>
        <translation>es obligatorio en el contenido visual</translation>
    </message>
    <message>
        <source>shows nothing on the web, which is targeted: web needs rawContent</source>
        <translation>no muestra nada en la web, que es destino: la web necesita rawContent</translation>
    </message>
    <message>
        <source>is documented as &quot;fallbackPolicy&quot;</source>
        <translation>está documentado como «fallbackPolicy»</translation>
    </message>
    <message>
        <source>is not a documented member here</source>
        <translation>no es un miembro documentado aquí</translation>
    </message>
    <message>
        <source>was never documented and has no effect</source>
        <translation>nunca se documentó y no tiene efecto</translation>
    </message>
    <message>
        <source>is required in a fallback policy</source>
        <translation>es obligatorio en una directiva de respaldo</translation>
    </message>
    <message>
        <source>is required: [&quot;iOS&quot;]</source>
        <translation>es obligatorio: [&quot;iOS&quot;]</translation>
    </message>
    <message>
        <source>must be an array: [&quot;iOS&quot;]</source>
        <translation>debe ser un array: [&quot;iOS&quot;]</translation>
    </message>
    <message>
        <source>must name iOS</source>
        <translation>debe nombrar iOS</translation>
    </message>
    <message>
        <source>{value}: only iOS has a fallback</source>
        <translation>{value}: solo iOS tiene respaldo</translation>
    </message>
    <message>
        <source>is required: 60 to 600 seconds</source>
        <translation>es obligatorio: de 60 a 600 segundos</translation>
    </message>
    <message>
        <source>{value}: must be from 60 to 600 seconds</source>
        <translation>{value}: debe ser de 60 a 600 segundos</translation>
    </message>
    <message>
        <source>is required: what the phone shows instead</source>
        <translation>es obligatorio: lo que el teléfono muestra en su lugar</translation>
    </message>
    <message>
        <source>is required in the fallback&apos;s visual content</source>
        <translation>es obligatorio en el contenido visual del respaldo</translation>
    </message>
    <message>
        <source>must include iOS when there is a fallback</source>
        <translation>debe incluir iOS cuando hay respaldo</translation>
    </message>
    <message>
        <source>relies on iOS being targeted by default; targetPolicy may say so</source>
        <translation>depende de que iOS sea destino por omisión; targetPolicy puede indicarlo</translation>
    </message>
    <message>
        <source>is what a fallback stands in for; there is none</source>
        <translation>es lo que un respaldo sustituye; no hay ninguno</translation>
    </message>
    <message>
        <source>is not High, so the fallback is not armed</source>
        <translation>no es High, así que el respaldo no se activa</translation>
    </message>
    <message>
        <source>is in the past: no platform is sent anything</source>
        <translation>está en el pasado: ninguna plataforma recibe nada</translation>
    </message>
    <message>
        <source>gives web endpoints nothing to show: add rawContent</source>
        <translation>no da nada que mostrar a los extremos web: añadir rawContent</translation>
    </message>
    <message>
        <source>makes no system toast: each app decides, and a preview is a guess</source>
        <translation>no produce ningún toast del sistema: decide cada aplicación y la vista previa es una conjetura</translation>
    </message>
    <message>
        <source>reaches iOS as a background push, which may be delayed or dropped (2 to 3 an hour): add a fallbackPolicy</source>
        <translation>llega a iOS como push en segundo plano, que puede retrasarse o descartarse (2 a 3 por hora): añadir fallbackPolicy</translation>
    </message>
    <message>
        <source>goes out as 5 on iOS: Apple does not allow priority 10 for background</source>
        <translation>sale como 5 en iOS: Apple no permite prioridad 10 en segundo plano</translation>
    </message>
    <message>
        <source>is too large for WNS: {value}</source>
        <translation>es demasiado grande para WNS: {value}</translation>
    </message>
    <message>
        <source>is too large for APNs: {value}</source>
        <translation>es demasiado grande para APNs: {value}</translation>
    </message>
    <message>
        <source>is too large for FCM: {value}</source>
        <translation>es demasiado grande para FCM: {value}</translation>
    </message>
    <message>
        <source>is too large for web push: {value}</source>
        <translation>es demasiado grande para push web: {value}</translation>
    </message>
    <message>
        <source>is cut in the Windows pop-up: {value}</source>
        <translation>se recorta en el aviso emergente de Windows: {value}</translation>
    </message>
    <message>
        <source>is cut in the iOS banner: {value}</source>
        <translation>se recorta en la tira de iOS: {value}</translation>
    </message>
    <message>
        <source>is cut in the Android heads-up until it is expanded: {value}</source>
        <translation>se recorta en el heads-up de Android hasta que se expande: {value}</translation>
    </message>
    <message>
        <source>may be cut in the browser&apos;s pop-up: {value}</source>
        <translation>puede recortarse en el aviso emergente del navegador: {value}</translation>
    </message>
    <message>
        <source>is cut by Android, which keeps the first 1024: {value}</source>
        <translation>lo recorta Android, que conserva los primeros 1024: {value}</translation>
    </message>
    <message>
        <source>is too long for Windows: {value}</source>
        <translation>es demasiado largo para Windows: {value}</translation>
    </message>
    <message>
        <source>cannot be the apns-collapse-id: {value}</source>
        <translation>no puede ser el apns-collapse-id: {value}</translation>
    </message>
    <message>
        <source>is not a Topic as it stands: {value}</source>
        <translation>no es un Topic tal como está: {value}</translation>
    </message>
    <message>
        <source>may end before delivery: {value} seconds, where WNS expects minutes</source>
        <translation>puede terminar antes de la entrega: {value} segundos, donde WNS espera minutos</translation>
    </message>
    <message>
        <source>reaches {value} seconds beyond expirationDateTime: the feed entry goes first</source>
        <translation>supera en {value} segundos expirationDateTime: la entrada del feed desaparece antes</translation>
    </message>
    <message>
        <source>is {value} seconds, but Windows keeps local toasts 259200 (3 days) at most</source>
        <translation>es de {value} segundos, pero Windows conserva los toasts locales 259200 (3 días) como máximo</translation>
    </message>
    <message>
        <source>is shortened: {value}</source>
        <translation>se acorta: {value}</translation>
    </message>
    <message>
        <source>only bounds delivery here: what is shown stays until the app removes it</source>
        <translation>aquí solo limita la entrega: lo mostrado permanece hasta que la aplicación lo quita</translation>
    </message>
    <message>
        <source>has characters that no toast XML may hold, left out: {value}</source>
        <translation>tiene caracteres que ningún XML de toast admite, omitidos: {value}</translation>
    </message>
    <message>
        <source>starts with &quot;ms-resource:&quot;, which Windows takes for a resource&apos;s name</source>
        <translation>empieza por «ms-resource:», que Windows toma por el nombre de un recurso</translation>
    </message>
    <message>
        <source>has characters that hide or reorder text: {value}</source>
        <translation>tiene caracteres que ocultan o reordenan texto: {value}</translation>
    </message>
    <message>
        <source>pops up on Android only through a channel of high importance, made by the app</source>
        <translation>solo aparece como emergente en Android a través de un canal de importancia alta, creado por la aplicación</translation>
    </message>
    <message>
        <source>has no field in FCM: the app groups, by setGroup</source>
        <translation>no tiene campo en FCM: agrupa la aplicación, con setGroup</translation>
    </message>
    <message>
        <source>becomes a collapse_key, of which FCM keeps four at a time</source>
        <translation>se convierte en collapse_key; FCM conserva cuatro a la vez</translation>
    </message>
    <message>
        <source>has no field in web push: the service worker groups, if at all</source>
        <translation>no tiene campo en push web: agrupa el service worker, si acaso</translation>
    </message>
    <message>
        <source>has no WNS header: the app sets it when it shows the toast itself</source>
        <translation>no tiene encabezado WNS: lo fija la aplicación cuando muestra ella misma el toast</translation>
    </message>
    <message>
        <source>is ignored here: only iOS falls back</source>
        <translation>se ignora aquí: solo iOS tiene respaldo</translation>
    </message>
    <message>
        <source>concerns raw content: visual content goes out high all the same</source>
        <translation>atañe al contenido bruto: el contenido visual sale con prioridad alta de todos modos</translation>
    </message>
    <message>
        <source>is all that the template carries; left behind: {value}</source>
        <translation>es todo lo que lleva la plantilla; se queda fuera: {value}</translation>
    </message>
    <message>
        <source>has no native field: the registration decides which app is reached</source>
        <translation>no tiene campo nativo: el registro decide a qué aplicación se llega</translation>
    </message>
    <message>
        <source>is not a member of a notification; did you mean &quot;{value}&quot;?</source>
        <translation>no es miembro de una notificación; ¿quería decir «{value}»?</translation>
    </message>
    <message>
        <source>is not a member of a notification</source>
        <translation>no es miembro de una notificación</translation>
    </message>
</context>
<context>
    <name>samples</name>
    <message>
        <source>Documented example</source>
        <translation>Ejemplo documentado</translation>
    </message>
    <message>
        <source>The example as printed</source>
        <translation>El ejemplo tal como se publicó</translation>
    </message>
    <message>
        <source>Raw content</source>
        <translation>Contenido bruto</translation>
    </message>
    <message>
        <source>Raw with iOS fallback</source>
        <translation>Bruto con respaldo en iOS</translation>
    </message>
    <message>
        <source>Both kinds</source>
        <translation>Ambos tipos</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>De derecha a izquierda</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Texto largo</translation>
    </message>
</context>
<context>
    <name>target</name>
    <message>
        <source>Local service</source>
        <translation>Servicio local</translation>
    </message>
</context>
<context>
    <name>toasts</name>
    <message>
        <source>The picture cannot be read: %1</source>
        <translation>No se puede leer la imagen: %1</translation>
    </message>
    <message>
        <source>The file is not a PNG picture.</source>
        <translation>El archivo no es una imagen PNG.</translation>
    </message>
    <message>
        <source>The picture has %1 × %2 pixels; at most %3 are read.</source>
        <translation>La imagen tiene %1 × %2 píxeles; se leen %3 como máximo.</translation>
    </message>
    <message>
        <source>The PNG picture is damaged.</source>
        <translation>La imagen PNG está dañada.</translation>
    </message>
</context>
<context>
    <name>widgets</name>
    <message>
        <source>Clear the field</source>
        <translation>Vaciar el campo</translation>
    </message>
</context>
</TS>
