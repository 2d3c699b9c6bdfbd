<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Free software under the MIT licence. It stands on Qt and PySide6 (LGPL 3), qasync, aiortc (BSD), aiohttp (Apache 2), segno (BSD), perfect-freehand (MIT) and Lucide's icons (ISC).</source>
        <translation>Software libre con licencia MIT. Se apoya en Qt y PySide6 (LGPL 3), qasync, aiortc (BSD), aiohttp (Apache 2), segno (BSD), perfect-freehand (MIT) y los iconos de Lucide (ISC).</translation>
    </message>
    <message>
        <source>Hosts chat rooms on your own network. Guests join in their browser; what they say passes through this program and goes nowhere else.</source>
        <translation>Abre salas de chat en tu propia red. Los invitados entran con su navegador; lo que dicen pasa por este programa y no va a ningún otro sitio.</translation>
    </message>
    <message>
        <source>Version {version}, Qt {qt}</source>
        <translation>Versión {version}, Qt {qt}</translation>
    </message>
</context>
<context>
    <name>ActDetails</name>
    <message>
        <source>In {room}</source>
        <translation>En {room}</translation>
    </message>
    <message>
        <source>Taken back by {who} at {time}</source>
        <translation>Deshecho: {who}, {time}</translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>Hasta: {time}</translation>
    </message>
    <message>
        <source>What was said is kept until {time}, then erased.</source>
        <translation>Lo dicho se conserva hasta: {time}; luego se borra.</translation>
    </message>
    <message>
        <source>What was said was erased: its time was over.</source>
        <translation>Lo dicho se borró: su tiempo pasó.</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>y {count} más</numerusform>
            <numerusform>y {count} más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {count} more messages</source>
        <translation>
            <numerusform>y {count} mensaje más</numerusform>
            <numerusform>y {count} mensajes más</numerusform>
        </translation>
    </message>
    <message>
        <source>can't be taken back</source>
        <translation>no se puede deshacer</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>taken back by {who}</source>
        <translation>deshecho: {who}</translation>
    </message>
    <message>
        <source>{who} at {address}</source>
        <translation>{who}, {address}</translation>
    </message>
    <message>
        <source>{who} wrote: {words}</source>
        <translation>{who} escribió: {words}</translation>
    </message>
</context>
<context>
    <name>ActFilter</name>
    <message>
        <source>All acts</source>
        <translation>Todas las acciones</translation>
    </message>
    <message>
        <source>By anybody</source>
        <translation>De cualquiera</translation>
    </message>
    <message>
        <source>By moderators</source>
        <translation>De la moderación</translation>
    </message>
    <message>
        <source>By rules</source>
        <translation>De las reglas</translation>
    </message>
    <message>
        <source>By the program</source>
        <translation>Del programa</translation>
    </message>
    <message>
        <source>By the schedule</source>
        <translation>Del horario</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>By you</source>
        <translation>Tuyas</translation>
    </message>
    <message>
        <source>Kind of act</source>
        <translation>Tipo de acción</translation>
    </message>
    <message>
        <source>Name, act or reason</source>
        <translation>Nombre, acción o motivo</translation>
    </message>
    <message>
        <source>Show only acts with these words</source>
        <translation>Mostrar solo acciones con estas palabras</translation>
    </message>
</context>
<context>
    <name>ActKinds</name>
    <message>
        <source>Kicks, timeouts, bans</source>
        <translation>Expulsiones, vetos</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>Moderación</translation>
    </message>
    <message>
        <source>Mutes, warnings, held</source>
        <translation>Silencios, advertencias</translation>
    </message>
    <message>
        <source>Names, hands, members</source>
        <translation>Nombres, manos, miembros</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>What waited</source>
        <translation>Lo que esperaba</translation>
    </message>
    <message>
        <source>Whiteboards</source>
        <translation>Pizarras</translation>
    </message>
</context>
<context>
    <name>ActSettings</name>
    <message>
        <source>a new one</source>
        <translation>uno nuevo</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>as all others</source>
        <translation>como los demás</translation>
    </message>
    <message>
        <source>as all rooms</source>
        <translation>como todas las salas</translation>
    </message>
    <message>
        <source>as at first</source>
        <translation>como al inicio</translation>
    </message>
    <message>
        <source>as everywhere</source>
        <translation>como en todas</translation>
    </message>
    <message>
        <source>blurred until tapped</source>
        <translation>desenfocadas hasta tocarlas</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>everyone may take another</source>
        <translation>todos pueden tomar otro</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>guests</source>
        <translation>invitados</translation>
    </message>
    <message>
        <source>may not {these}</source>
        <translation>no puede {these}</translation>
    </message>
    <message>
        <source>may {these}</source>
        <translation>puede {these}</translation>
    </message>
    <message>
        <source>members</source>
        <translation>miembros</translation>
    </message>
    <message>
        <source>moderators</source>
        <translation>moderación</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>nobody new</source>
        <translation>nadie nuevo</translation>
    </message>
    <message>
        <source>nobody takes another</source>
        <translation>nadie toma otro</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>shown at once</source>
        <translation>se ven enseguida</translation>
    </message>
    <message numerus="yes">
        <source>the last {count}</source>
        <translation>
            <numerusform>el último</numerusform>
            <numerusform>los últimos {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>what guests say goes out at once</source>
        <translation>lo que dicen los invitados sale enseguida</translation>
    </message>
    <message>
        <source>what guests say waits</source>
        <translation>lo que dicen los invitados espera</translation>
    </message>
    <message>
        <source>what they write goes to all</source>
        <translation>lo que escriben va a todos</translation>
    </message>
    <message>
        <source>what they write goes to you alone</source>
        <translation>lo que escriben va solo a ti</translation>
    </message>
    <message>
        <source>whoever is let in</source>
        <translation>quien tiene permiso</translation>
    </message>
    <message numerus="yes">
        <source>{count} names</source>
        <translation>
            <numerusform>{count} nombre</numerusform>
            <numerusform>{count} nombres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rooms locked and slowed, newcomers wait</source>
        <translation>
            <numerusform>{count} sala cerrada con llave y lenta, quien llega espera</numerusform>
            <numerusform>{count} salas cerradas con llave y lentas, quien llega espera</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About PeerPyRTC Desktop</source>
        <translation>&amp;Acerca de PeerPyRTC Desktop</translation>
    </message>
    <message>
        <source>&amp;Bans…</source>
        <translation>&amp;Vetos…</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Copiar la dirección</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Copiar el diagnóstico</translation>
    </message>
    <message>
        <source>&amp;Copy messages</source>
        <translation>&amp;Copiar los mensajes</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrar</translation>
    </message>
    <message>
        <source>&amp;Go to the reporter</source>
        <translation>Ir a &amp;quien avisó</translation>
    </message>
    <message>
        <source>&amp;Go to the reporter, {who}</source>
        <translation>Ir a &amp;quien avisó: {who}</translation>
    </message>
    <message>
        <source>&amp;Invite</source>
        <translation>&amp;Invitar</translation>
    </message>
    <message>
        <source>&amp;Joins and leaves in the log</source>
        <translation>Entradas y &amp;salidas en el registro</translation>
    </message>
    <message>
        <source>&amp;Jump to the newest</source>
        <translation>&amp;Ir a lo más reciente</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;New room…</source>
        <translation>&amp;Nueva sala…</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Panel siguiente</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation>&amp;Restablecer la disposición</translation>
    </message>
    <message>
        <source>&amp;Search history…</source>
        <translation>&amp;Buscar en el historial…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo: {who}</source>
        <translation>&amp;Deshacer: {who}</translation>
    </message>
    <message>
        <source>Announcements…</source>
        <translation>Anuncios…</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>Br&amp;oadcast</source>
        <translation>&amp;Anunciar</translation>
    </message>
    <message>
        <source>C&amp;lear the log</source>
        <translation>&amp;Vaciar el registro</translation>
    </message>
    <message>
        <source>Co&amp;mpact rows</source>
        <translation>Filas &amp;compactas</translation>
    </message>
    <message>
        <source>Copy the address guests use</source>
        <translation>Copiar la dirección que usan los invitados</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>Copiar las filas elegidas como texto</translation>
    </message>
    <message>
        <source>Copy versions, settings and counters, for whoever looks into a fault</source>
        <translation>Copiar versiones, ajustes y contadores, para quien investigue un fallo</translation>
    </message>
    <message>
        <source>Empty the list in this window</source>
        <translation>Vaciar la lista de esta ventana</translation>
    </message>
    <message>
        <source>Ex&amp;port history…</source>
        <translation>&amp;Exportar el historial…</translation>
    </message>
    <message>
        <source>Filter the messages</source>
        <translation>Filtrar los mensajes</translation>
    </message>
    <message>
        <source>Find an action, a room or somebody by what it is called</source>
        <translation>Encontrar por su nombre una acción, una sala o a alguien</translation>
    </message>
    <message>
        <source>Find and &amp;do…</source>
        <translation>&amp;Encontrar y hacer…</translation>
    </message>
    <message>
        <source>Find out why guests' phones and computers can't join, and what helps</source>
        <translation>Averiguar por qué no pueden entrar los teléfonos y ordenadores de los invitados, y qué ayuda</translation>
    </message>
    <message>
        <source>Find what was said, in any room</source>
        <translation>Encontrar lo que se dijo, en cualquier sala</translation>
    </message>
    <message>
        <source>Follow the newest messages</source>
        <translation>Seguir los mensajes más recientes</translation>
    </message>
    <message>
        <source>Guests read the selected messages nowhere any more (Del in the log)</source>
        <translation>Los invitados ya no leen en ningún sitio los mensajes elegidos (Supr en el registro)</translation>
    </message>
    <message>
        <source>Have it stand above all that is said in its room; again: take it off</source>
        <translation>Ponerlo encima de todo lo que se dice en su sala; otra vez: quitarlo</translation>
    </message>
    <message>
        <source>Have messages judged by rules: words, links, repeats and more</source>
        <translation>Hacer que las reglas juzguen los mensajes: palabras, enlaces, repeticiones y más</translation>
    </message>
    <message>
        <source>Hide everyone else's messages; again, or Esc: show them</source>
        <translation>Ocultar los mensajes de todos los demás; otra vez, o Esc: mostrarlos</translation>
    </message>
    <message>
        <source>In the table of peers: {what}</source>
        <translation>En la lista de personas: {what}</translation>
    </message>
    <message>
        <source>Invite a moderato&amp;r…</source>
        <translation>&amp;Invitar a moderar…</translation>
    </message>
    <message>
        <source>Keep what you say often, and have it said at a time</source>
        <translation>Guardar lo que dices a menudo, y hacer que se diga a una hora</translation>
    </message>
    <message>
        <source>Let guests join</source>
        <translation>Dejar entrar a los invitados</translation>
    </message>
    <message>
        <source>Lock &amp;all rooms</source>
        <translation>Cerrar con &amp;llave todas</translation>
    </message>
    <message>
        <source>Lock and slow all rooms, and have newcomers wait; again: as they were</source>
        <translation>Cerrar con llave y ralentizar todas las salas, y que espere quien llega; otra vez: como estaban</translation>
    </message>
    <message>
        <source>Lock the la&amp;yout</source>
        <translation>&amp;Fijar la disposición</translation>
    </message>
    <message>
        <source>Make a link that turns one guest into a moderator</source>
        <translation>Crear un enlace que da la moderación a un invitado</translation>
    </message>
    <message>
        <source>Mod&amp;erators…</source>
        <translation>&amp;Moderación…</translation>
    </message>
    <message>
        <source>Nobody can &amp;join?</source>
        <translation>¿&amp;Nadie puede entrar?</translation>
    </message>
    <message>
        <source>Open a room</source>
        <translation>Abrir una sala</translation>
    </message>
    <message>
        <source>Pick an announcement</source>
        <translation>Elegir un anuncio</translation>
    </message>
    <message>
        <source>Pin this message</source>
        <translation>Fijar este mensaje</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Panel &amp;anterior</translation>
    </message>
    <message>
        <source>R&amp;ules…</source>
        <translation>&amp;Reglas…</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>S&amp;tage</source>
        <translation>Esce&amp;nario</translation>
    </message>
    <message>
        <source>Save what was said, or who was there, as a file</source>
        <translation>Guardar en un archivo lo que se dijo, o quién estuvo</translation>
    </message>
    <message>
        <source>Say what guests may do here: chat, ask the host only, draw, share files</source>
        <translation>Decidir qué pueden hacer aquí los invitados: chatear, preguntar solo al anfitrión, dibujar, compartir archivos</translation>
    </message>
    <message>
        <source>Say what the keys 1 to 9 do to whom you select</source>
        <translation>Decir qué hacen las teclas 1 a 9 a quien selecciones</translation>
    </message>
    <message>
        <source>See what was done, by whom and why, and take it back</source>
        <translation>Ver qué se hizo, quién y por qué, y deshacerlo</translation>
    </message>
    <message>
        <source>See who is kept out, muted or held, and let them in again</source>
        <translation>Ver quién está vetado, en silencio o retenido, y terminarlo</translation>
    </message>
    <message>
        <source>See who moderates and which links are open, and end it</source>
        <translation>Ver quién modera y qué enlaces están abiertos, y terminarlo</translation>
    </message>
    <message>
        <source>Select the one who made this report</source>
        <translation>Elegir a quien hizo este aviso</translation>
    </message>
    <message>
        <source>Send everyone out and stop listening</source>
        <translation>Sacar a todos y dejar de escuchar</translation>
    </message>
    <message>
        <source>Set how this window and the host work</source>
        <translation>Ajustar cómo funcionan esta ventana y el anfitrión</translation>
    </message>
    <message>
        <source>Set presets…</source>
        <translation>Definir ajustes…</translation>
    </message>
    <message>
        <source>Show a&amp;ll messages</source>
        <translation>M&amp;ostrar todos los mensajes</translation>
    </message>
    <message>
        <source>Show all that is known of one guest beside the log; Esc goes back</source>
        <translation>Mostrar todo lo que se sabe de un invitado junto al registro; Esc vuelve</translation>
    </message>
    <message>
        <source>Show everyone's messages again</source>
        <translation>Volver a mostrar los mensajes de todos</translation>
    </message>
    <message>
        <source>Show onl&amp;y its messages</source>
        <translation>Mostrar &amp;solo sus mensajes</translation>
    </message>
    <message>
        <source>Show onl&amp;y messages of {who}</source>
        <translation>Mostrar &amp;solo los mensajes de {who}</translation>
    </message>
    <message>
        <source>Show only their message&amp;s</source>
        <translation>&amp;Mostrar solo sus mensajes</translation>
    </message>
    <message>
        <source>Show only {who}'s message&amp;s</source>
        <translation>&amp;Mostrar solo los mensajes de {who}</translation>
    </message>
    <message>
        <source>Show the address as a QR code</source>
        <translation>Mostrar la dirección como código QR</translation>
    </message>
    <message>
        <source>Show the messages of this room alone</source>
        <translation>Mostrar solo los mensajes de esta sala</translation>
    </message>
    <message>
        <source>Show the room to all: its code, what you say, raised hands and the board</source>
        <translation>Mostrar la sala a todos: su código, lo que dices, las manos levantadas y la pizarra</translation>
    </message>
    <message>
        <source>Show their card</source>
        <translation>Mostrar su ficha</translation>
    </message>
    <message>
        <source>Speak to one room, or to all</source>
        <translation>Hablar a una sala, o a todas</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Start &amp;hosting</source>
        <translation>Iniciar el &amp;anfitrión</translation>
    </message>
    <message>
        <source>Start hosting</source>
        <translation>Iniciar el anfitrión</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop &amp;hosting</source>
        <translation>Detener el &amp;anfitrión</translation>
    </message>
    <message>
        <source>Take back all that says the same; it is shown before whose that is</source>
        <translation>Retirar todo lo que dice lo mismo; antes se ve de quién es</translation>
    </message>
    <message>
        <source>Take back m&amp;essages</source>
        <translation>Retirar los mensa&amp;jes</translation>
    </message>
    <message>
        <source>Take back this te&amp;xt from everyone…</source>
        <translation>Retirar este texto &amp;de todos…</translation>
    </message>
    <message>
        <source>Take back what you did last to peers or rooms</source>
        <translation>Deshacer lo último que hiciste con personas o salas</translation>
    </message>
    <message>
        <source>W&amp;ho may do what in {who}…</source>
        <translation>&amp;Quién puede hacer qué en {who}…</translation>
    </message>
    <message>
        <source>W&amp;ho may do what…</source>
        <translation>&amp;Quién puede hacer qué…</translation>
    </message>
    <message>
        <source>What was &amp;done…</source>
        <translation>Lo que se hi&amp;zo…</translation>
    </message>
    <message>
        <source>Write one of the announcements that are kept into the line</source>
        <translation>Escribir en la línea uno de los anuncios guardados</translation>
    </message>
    <message numerus="yes">
        <source>{count} rooms</source>
        <translation>
            <numerusform>{count} sala</numerusform>
            <numerusform>{count} salas</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} has left</source>
        <translation>{who} se ha ido</translation>
    </message>
</context>
<context>
    <name>ActivityActs</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Nothing has come since {time}.</source>
        <translation>No ha llegado nada desde {time}.</translation>
    </message>
    <message>
        <source>Nothing stands there of {time}: this is what came next.</source>
        <translation>No hay nada de {time}: esto es lo que vino después.</translation>
    </message>
    <message>
        <source>The log has nothing of {time} any more.</source>
        <translation>El registro ya no tiene nada de {time}.</translation>
    </message>
    <message>
        <source>The plots are being loaded.</source>
        <translation>Se están cargando las curvas.</translation>
    </message>
</context>
<context>
    <name>ActivityView</name>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>60 s</source>
        <translation>60 s</translation>
    </message>
    <message>
        <source>A click goes to that time in the log</source>
        <translation>Un clic lleva a ese momento en el registro</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Loop lag</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Nothing is hosted yet.</source>
        <translation>Aún no se aloja nada.</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Show the last hour, minute by minute</source>
        <translation>Mostrar la última hora, minuto a minuto</translation>
    </message>
    <message>
        <source>Show the last minute, second by second</source>
        <translation>Mostrar el último minuto, segundo a segundo</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} por segundo</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>A ban is lifted</source>
        <translation>Se ha levantado un veto</translation>
    </message>
    <message>
        <source>All rooms are as they were before: unlocked by {who}</source>
        <translation>Todas las salas están como antes, abiertas: {who}</translation>
    </message>
    <message>
        <source>All rooms were locked by {who}</source>
        <translation>Todas las salas cerradas con llave: {who}</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
    <message>
        <source>What was taken back from everyone is shown again</source>
        <translation>Lo que se retiró para todos se ve de nuevo</translation>
    </message>
    <message>
        <source>What {who} said is shown again</source>
        <translation>Se ve de nuevo lo que dijo {who}</translation>
    </message>
    <message>
        <source>announce something</source>
        <translation>anunciar algo</translation>
    </message>
    <message>
        <source>ban</source>
        <translation>vetar</translation>
    </message>
    <message>
        <source>ban {who}</source>
        <translation>vetar a {who}</translation>
    </message>
    <message numerus="yes">
        <source>ban {who} and {count} others</source>
        <translation>
            <numerusform>vetar a {who} y {count} más</numerusform>
            <numerusform>vetar a {who} y {count} más</numerusform>
        </translation>
    </message>
    <message>
        <source>ban {who} and {other}</source>
        <translation>vetar a {who} y a {other}</translation>
    </message>
    <message>
        <source>bring a moderator's link back</source>
        <translation>recuperar un enlace de moderación</translation>
    </message>
    <message>
        <source>bring back the whiteboard of {room}</source>
        <translation>dejar como estaba la pizarra de {room}</translation>
    </message>
    <message>
        <source>bring back what was taken back</source>
        <translation>recuperar lo retirado</translation>
    </message>
    <message>
        <source>clear the whiteboard of {room}</source>
        <translation>vaciar la pizarra de {room}</translation>
    </message>
    <message>
        <source>close {room}</source>
        <translation>cerrar {room}</translation>
    </message>
    <message>
        <source>deny what {who} said</source>
        <translation>rechazar lo que dijo {who}</translation>
    </message>
    <message>
        <source>dismiss a moderator</source>
        <translation>quitar la moderación a alguien</translation>
    </message>
    <message>
        <source>end the exception for {who}</source>
        <translation>terminar la excepción de {who}</translation>
    </message>
    <message>
        <source>end the membership of {who}</source>
        <translation>quitar a {who} de los miembros</translation>
    </message>
    <message>
        <source>end the timeout of {who}</source>
        <translation>dejar volver a {who}</translation>
    </message>
    <message>
        <source>flag what {who} said</source>
        <translation>marcar lo que dijo {who}</translation>
    </message>
    <message>
        <source>give {who} the word</source>
        <translation>dar la palabra a {who}</translation>
    </message>
    <message>
        <source>hold what {who} said</source>
        <translation>retener lo que dijo {who}</translation>
    </message>
    <message>
        <source>hold what {who} says</source>
        <translation>retener lo que dice {who}</translation>
    </message>
    <message>
        <source>keep preset {preset}</source>
        <translation>guardar la plantilla {preset}</translation>
    </message>
    <message>
        <source>keep the announcement {announcement}</source>
        <translation>guardar el anuncio {announcement}</translation>
    </message>
    <message>
        <source>kick {who}</source>
        <translation>expulsar a {who}</translation>
    </message>
    <message>
        <source>let out what {who} says</source>
        <translation>ya no retener lo que dice {who}</translation>
    </message>
    <message>
        <source>let stand what was reported</source>
        <translation>dejar lo que se avisó</translation>
    </message>
    <message>
        <source>let through what {who} said</source>
        <translation>dejar pasar lo que dijo {who}</translation>
    </message>
    <message>
        <source>let {who} back</source>
        <translation>dejar volver a {who}</translation>
    </message>
    <message>
        <source>let {who} in</source>
        <translation>dejar entrar a {who}</translation>
    </message>
    <message>
        <source>lift a ban</source>
        <translation>levantar un veto</translation>
    </message>
    <message>
        <source>lock all rooms</source>
        <translation>cerrar con llave todas las salas</translation>
    </message>
    <message>
        <source>lock {room}</source>
        <translation>cerrar {room} con llave</translation>
    </message>
    <message>
        <source>lower all hands in {room}</source>
        <translation>bajar todas las manos en {room}</translation>
    </message>
    <message>
        <source>lower the hand of {who}</source>
        <translation>bajar la mano de {who}</translation>
    </message>
    <message>
        <source>make a moderator's link</source>
        <translation>crear un enlace de moderación</translation>
    </message>
    <message>
        <source>make an exception for {who}</source>
        <translation>hacer una excepción con {who}</translation>
    </message>
    <message>
        <source>make {who} a member</source>
        <translation>hacer miembro a {who}</translation>
    </message>
    <message>
        <source>make {who} a moderator again</source>
        <translation>devolver la moderación a {who}</translation>
    </message>
    <message>
        <source>make {who} a moderator, by a link</source>
        <translation>dar la moderación a {who}, con un enlace</translation>
    </message>
    <message>
        <source>move {who}</source>
        <translation>pasar a otra sala a {who}</translation>
    </message>
    <message>
        <source>move {who} back</source>
        <translation>devolver a su sala a {who}</translation>
    </message>
    <message>
        <source>mute {who}</source>
        <translation>silenciar a {who}</translation>
    </message>
    <message>
        <source>open {room}</source>
        <translation>abrir {room}</translation>
    </message>
    <message>
        <source>pardon {who}</source>
        <translation>perdonar a {who}</translation>
    </message>
    <message>
        <source>pin a message in {room}</source>
        <translation>fijar un mensaje en {room}</translation>
    </message>
    <message>
        <source>pin a notice in {room}</source>
        <translation>fijar un aviso en {room}</translation>
    </message>
    <message>
        <source>put back how {who} stands</source>
        <translation>restablecer cómo está {who}</translation>
    </message>
    <message>
        <source>refuse what {who} said</source>
        <translation>rechazar lo que dijo {who}</translation>
    </message>
    <message>
        <source>remove preset {preset}</source>
        <translation>quitar la plantilla {preset}</translation>
    </message>
    <message>
        <source>remove rule {rule}</source>
        <translation>quitar la regla {rule}</translation>
    </message>
    <message>
        <source>remove the announcement {announcement}</source>
        <translation>quitar el anuncio {announcement}</translation>
    </message>
    <message>
        <source>rename {who}</source>
        <translation>renombrar a {who}</translation>
    </message>
    <message>
        <source>reserve names in {room}</source>
        <translation>reservar nombres en {room}</translation>
    </message>
    <message>
        <source>revoke a moderator's link</source>
        <translation>revocar un enlace de moderación</translation>
    </message>
    <message>
        <source>say something in {room}</source>
        <translation>decir algo en {room}</translation>
    </message>
    <message>
        <source>send {who} out for a while</source>
        <translation>sacar a {who} por un rato</translation>
    </message>
    <message>
        <source>set approval in {room}</source>
        <translation>ajustar la aprobación en {room}</translation>
    </message>
    <message>
        <source>set how long messages can be changed in {room}</source>
        <translation>ajustar cuánto tiempo se cambian los mensajes en {room}</translation>
    </message>
    <message>
        <source>set how long {room} is kept</source>
        <translation>ajustar cuánto se conserva {room}</translation>
    </message>
    <message>
        <source>set preset {number}</source>
        <translation>definir el ajuste {number}</translation>
    </message>
    <message>
        <source>set preset {number} in {room}</source>
        <translation>definir el ajuste {number} en {room}</translation>
    </message>
    <message>
        <source>set rule {rule}</source>
        <translation>ajustar la regla {rule}</translation>
    </message>
    <message>
        <source>set slow mode in {room}</source>
        <translation>ajustar el modo lento en {room}</translation>
    </message>
    <message>
        <source>set the PIN of {room}</source>
        <translation>ajustar el PIN de {room}</translation>
    </message>
    <message>
        <source>set the delay in {room}</source>
        <translation>ajustar el retraso en {room}</translation>
    </message>
    <message>
        <source>set the names that may come into {room}</source>
        <translation>ajustar los nombres que entran en {room}</translation>
    </message>
    <message>
        <source>set the topic of {room}</source>
        <translation>poner el tema de {room}</translation>
    </message>
    <message>
        <source>set the waiting room of {room}</source>
        <translation>ajustar la sala de espera de {room}</translation>
    </message>
    <message>
        <source>set up {room}</source>
        <translation>ajustar {room}</translation>
    </message>
    <message>
        <source>set what newcomers to {room} see</source>
        <translation>ajustar qué ve quien llega a {room}</translation>
    </message>
    <message>
        <source>set whether names stay in {room}</source>
        <translation>ajustar si los nombres se quedan en {room}</translation>
    </message>
    <message>
        <source>set whether pictures are blurred in {room}</source>
        <translation>ajustar si las imágenes se desenfocan en {room}</translation>
    </message>
    <message>
        <source>set who comes into {room}</source>
        <translation>ajustar quién entra en {room}</translation>
    </message>
    <message>
        <source>set who draws in {room}</source>
        <translation>ajustar quién dibuja en {room}</translation>
    </message>
    <message>
        <source>set who may do what in {room}</source>
        <translation>ajustar quién puede hacer qué en {room}</translation>
    </message>
    <message>
        <source>switch rule {rule} off</source>
        <translation>desactivar la regla {rule}</translation>
    </message>
    <message>
        <source>switch rule {rule} on</source>
        <translation>activar la regla {rule}</translation>
    </message>
    <message>
        <source>take a stroke of {who} off the board of {room}</source>
        <translation>quitar de la pizarra de {room} un trazo de {who}</translation>
    </message>
    <message>
        <source>take back all that {who} said in {room}</source>
        <translation>retirar todo lo que dijo {who} en {room}</translation>
    </message>
    <message>
        <source>take back one text from everyone</source>
        <translation>retirar un texto de todos</translation>
    </message>
    <message>
        <source>take back what {who} said</source>
        <translation>retirar lo que dijo {who}</translation>
    </message>
    <message>
        <source>take strokes of {who} off the board of {room}</source>
        <translation>quitar de la pizarra de {room} trazos de {who}</translation>
    </message>
    <message>
        <source>take the strokes of {who} off the board of {room}</source>
        <translation>quitar de la pizarra de {room} los trazos de {who}</translation>
    </message>
    <message>
        <source>take the word back in {room}</source>
        <translation>retirar la palabra en {room}</translation>
    </message>
    <message>
        <source>take up again what was reported of {who}</source>
        <translation>retomar lo que se avisó de {who}</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>el programa</translation>
    </message>
    <message>
        <source>the program, {name}</source>
        <translation>el programa, {name}</translation>
    </message>
    <message>
        <source>the rule {name}</source>
        <translation>la regla {name}</translation>
    </message>
    <message>
        <source>the schedule, for {name}</source>
        <translation>el horario, para {name}</translation>
    </message>
    <message>
        <source>turn {who} away</source>
        <translation>no dejar entrar a {who}</translation>
    </message>
    <message>
        <source>unlock all rooms</source>
        <translation>abrir la llave de todas las salas</translation>
    </message>
    <message>
        <source>unlock {room}</source>
        <translation>abrir la llave de {room}</translation>
    </message>
    <message>
        <source>unmute {who}</source>
        <translation>dejar hablar a {who}</translation>
    </message>
    <message>
        <source>unpin the message in {room}</source>
        <translation>dejar de fijar el mensaje en {room}</translation>
    </message>
    <message>
        <source>warn {who}</source>
        <translation>advertir a {who}</translation>
    </message>
    <message>
        <source>you</source>
        <translation>tú</translation>
    </message>
    <message>
        <source>{name}, a moderator</source>
        <translation>{name}, moderación</translation>
    </message>
    <message>
        <source>{room} is open again; its guests have to come back themselves</source>
        <translation>{room} vuelve a estar abierta; sus invitados tienen que volver por sí mismos</translation>
    </message>
    <message numerus="yes">
        <source>{said} and {count} more</source>
        <translation>
            <numerusform>{said} y {count} más</numerusform>
            <numerusform>{said} y {count} más</numerusform>
        </translation>
    </message>
    <message>
        <source>{said} to {name}</source>
        <translation>{said}, ahora {name}</translation>
    </message>
    <message numerus="yes">
        <source>{said}, {count} times more</source>
        <translation>
            <numerusform>{said}, {count} vez más</numerusform>
            <numerusform>{said}, {count} veces más</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} may come in again</source>
        <translation>{who}: puede volver a entrar</translation>
    </message>
    <message>
        <source>{who} may knock again</source>
        <translation>{who}: puede volver a llamar</translation>
    </message>
    <message>
        <source>{who} waits at the door again</source>
        <translation>{who}: espera de nuevo en la puerta</translation>
    </message>
</context>
<context>
    <name>AnnouncementForm</name>
    <message>
        <source>&amp;Minutes between</source>
        <translation>&amp;Minutos entre uno y otro</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;A</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>Again and again</source>
        <translation>Una y otra vez</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Todas las salas</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Anuncio</translation>
    </message>
    <message>
        <source>Every day, at a time</source>
        <translation>Cada día, a una hora</translation>
    </message>
    <message>
        <source>How you find it</source>
        <translation>Cómo lo encuentras</translation>
    </message>
    <message>
        <source>It is said {when}, by this computer's clock.</source>
        <translation>Se dice {when}, según el reloj de este equipo.</translation>
    </message>
    <message>
        <source>It is said {when}, while somebody is there.</source>
        <translation>Se dice {when}, mientras haya alguien.</translation>
    </message>
    <message>
        <source>It waits beside the line for announcements until you pick it.</source>
        <translation>Espera junto a la línea de anuncios hasta que lo elijas.</translation>
    </message>
    <message>
        <source>Minutes between</source>
        <translation>Minutos entre uno y otro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Once, at a time</source>
        <translation>Una vez, a una hora</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>&amp;Hora</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>&amp;Cuándo</translation>
    </message>
    <message>
        <source>What guests read</source>
        <translation>Lo que leen los invitados</translation>
    </message>
    <message>
        <source>What is to be said, and when?</source>
        <translation>¿Qué hay que decir, y cuándo?</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>When I pick it</source>
        <translation>Cuando lo elija</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>AnnouncementList</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Anuncios</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Keep what you say often, and have it said at a time or again and again.</source>
        <translation>Guarda lo que dices a menudo, y haz que se diga a una hora o una y otra vez.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>The host says them by itself, also while this window is closed and it runs on.</source>
        <translation>El anfitrión los dice por sí mismo, también con esta ventana cerrada si sigue en marcha.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>all rooms</source>
        <translation>todas las salas</translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message>
        <source>Announce {what}</source>
        <translation>Anunciar {what}</translation>
    </message>
    <message>
        <source>That announcement is kept no longer</source>
        <translation>Ese anuncio ya no está guardado</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>every day at {time}</source>
        <translation>cada día a las {time}</translation>
    </message>
    <message numerus="yes">
        <source>every {count} minutes</source>
        <translation>
            <numerusform>cada minuto</numerusform>
            <numerusform>cada {count} minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>missed</source>
        <translation>perdido</translation>
    </message>
    <message>
        <source>once at {time}</source>
        <translation>una vez a las {time}</translation>
    </message>
    <message>
        <source>said {when}</source>
        <translation>dicho {when}</translation>
    </message>
    <message>
        <source>when its room is open</source>
        <translation>cuando su sala esté abierta</translation>
    </message>
    <message>
        <source>{room} is closed</source>
        <translation>{room} está cerrada</translation>
    </message>
    <message>
        <source>{what} (to {room})</source>
        <translation>{what} (a {room})</translation>
    </message>
    <message>
        <source>{when}, paused</source>
        <translation>{when}, en pausa</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minutos</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>All that they say waits for you, in all rooms, until you let it out again.</source>
        <translation>Todo lo que diga te espera, en todas las salas, hasta que dejes de retenerlo.</translation>
    </message>
    <message>
        <source>All their tabs go, in every room. They may come back after a minute.</source>
        <translation>Se cierran todas sus pestañas, en cada sala. Se puede volver al cabo de un minuto.</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Otro nombre</translation>
    </message>
    <message>
        <source>Everyone sees it. What they said before keeps the old name.</source>
        <translation>Todos lo ven. Lo que se dijo antes conserva el nombre anterior.</translation>
    </message>
    <message>
        <source>For how long is {who} sent out?</source>
        <translation>¿Cuánto tiempo fuera: {who}?</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>Hold what {who} says?</source>
        <translation>¿Retener lo que dice {who}?</translation>
    </message>
    <message>
        <source>In all rooms, under another name too. They can read, and raise a hand.</source>
        <translation>En todas las salas, también con otro nombre. Leer y levantar la mano sigue siendo posible.</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>Expulsar</translation>
    </message>
    <message>
        <source>Kick {count}</source>
        <translation>Expulsar a {count}</translation>
    </message>
    <message>
        <source>Kick {who} out of {rooms}?</source>
        <translation>¿Expulsar a {who} de {rooms}?</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Mute {who} for how long?</source>
        <translation>¿Cuánto tiempo silenciar a {who}?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Of all rooms. They can't come back before, under another name either.</source>
        <translation>De todas las salas. No se puede volver antes, tampoco con otro nombre.</translation>
    </message>
    <message>
        <source>Only they see it. How often somebody was warned is kept.</source>
        <translation>Nadie más lo ve. Se conserva cuántas advertencias hubo.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Send out</source>
        <translation>Sacar</translation>
    </message>
    <message>
        <source>Such as “Please don't write in capitals”</source>
        <translation>Por ejemplo “No escribas en mayúsculas”</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Fuera un rato</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>Advertir</translation>
    </message>
    <message>
        <source>Warn {who}</source>
        <translation>Advertir a {who}</translation>
    </message>
    <message>
        <source>What should {who} be called?</source>
        <translation>¿Cómo se llamará {who}?</translation>
    </message>
    <message>
        <source>What to say to them</source>
        <translation>Qué decirle</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>sin límite</translation>
    </message>
</context>
<context>
    <name>AskNames</name>
    <message>
        <source>List of names</source>
        <translation>Lista de nombres</translation>
    </message>
    <message>
        <source>May guests of {room} take another name?</source>
        <translation>¿Pueden cambiar de nombre los invitados de {room}?</translation>
    </message>
    <message>
        <source>Names that look like one on the list count as that. Who is inside stays.</source>
        <translation>Los nombres parecidos a uno de la lista cuentan como ese. Quien está dentro se queda.</translation>
    </message>
    <message>
        <source>Names, one a line</source>
        <translation>Nombres, uno por línea</translation>
    </message>
    <message>
        <source>No: they keep the name they came with, also when they come back</source>
        <translation>No: conservan el nombre con el que vinieron, también al volver</translation>
    </message>
    <message>
        <source>One name a line, as you paste it. Empty: everybody comes in.</source>
        <translation>Un nombre por línea, tal como los pegas. Vacío: entra todo el mundo.</translation>
    </message>
    <message>
        <source>One name a line, such as “Teacher”. Empty: none.</source>
        <translation>Un nombre por línea, como “Profesora”. Vacío: ninguno.</translation>
    </message>
    <message>
        <source>Others may &amp;knock; without it they are turned away</source>
        <translation>Los &amp;demás pueden llamar; si no, no entran</translation>
    </message>
    <message>
        <source>Renaming</source>
        <translation>Cambio de nombre</translation>
    </message>
    <message>
        <source>Reserved names</source>
        <translation>Nombres reservados</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>What looks like one of them is kept too. Who has one already stays.</source>
        <translation>También se reserva lo que se les parece. Quien ya tiene uno se queda.</translation>
    </message>
    <message>
        <source>Which names may nobody take in {room}?</source>
        <translation>¿Qué nombres no puede tomar nadie en {room}?</translation>
    </message>
    <message>
        <source>Who may come into {room}?</source>
        <translation>¿Quién puede entrar en {room}?</translation>
    </message>
    <message>
        <source>Yes, whenever they like</source>
        <translation>Sí, cuando quieran</translation>
    </message>
    <message>
        <source>You can rename them all the same.</source>
        <translation>Tú puedes renombrarlos igualmente.</translation>
    </message>
</context>
<context>
    <name>AskRooms</name>
    <message>
        <source>4 to 32 characters. It is asked of whoever is new; nobody can read it here again.</source>
        <translation>De 4 a 32 caracteres. Se le pide a quien es nuevo; aquí nadie puede volver a leerlo.</translation>
    </message>
    <message>
        <source>After {seconds} seconds</source>
        <translation>Tras {seconds} segundos</translation>
    </message>
    <message>
        <source>All see it at once</source>
        <translation>Todos lo ven enseguida</translation>
    </message>
    <message>
        <source>All that was said since the room was opened</source>
        <translation>Todo lo dicho desde que se abrió la sala</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>As fast as they like</source>
        <translation>Tan rápido como quieran</translation>
    </message>
    <message>
        <source>As long as in other rooms</source>
        <translation>Como en las demás salas</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Enseguida</translation>
    </message>
    <message>
        <source>Blur pictures</source>
        <translation>Desenfocar imágenes</translation>
    </message>
    <message>
        <source>Blurred until they tap them</source>
        <translation>Desenfocadas hasta tocarlas</translation>
    </message>
    <message>
        <source>Changing messages</source>
        <translation>Cambiar mensajes</translation>
    </message>
    <message>
        <source>Close room</source>
        <translation>Cerrar la sala</translation>
    </message>
    <message>
        <source>Close rooms</source>
        <translation>Cerrar las salas</translation>
    </message>
    <message>
        <source>Close the room {room}?</source>
        <translation>¿Cerrar la sala {room}?</translation>
    </message>
    <message numerus="yes">
        <source>Close {count} rooms: {rooms}?</source>
        <translation>
            <numerusform>¿Cerrar {count} sala: {rooms}?</numerusform>
            <numerusform>¿Cerrar {count} salas: {rooms}?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>Each decides for itself which to show, as moderators do; its own it always sees.</source>
        <translation>Cada uno decide cuáles mostrar, también la moderación; las propias se ven siempre.</translation>
    </message>
    <message>
        <source>Empty: none is asked for</source>
        <translation>Vacío: no se pide ninguno</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todo el mundo</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>For {seconds} seconds</source>
        <translation>Durante {seconds} segundos</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>How do guests of {room} see pictures?</source>
        <translation>¿Cómo ven las imágenes los invitados de {room}?</translation>
    </message>
    <message>
        <source>How fast may each guest write in {room}?</source>
        <translation>¿Con qué rapidez puede escribir cada invitado en {room}?</translation>
    </message>
    <message>
        <source>How long is what is said in {room} kept?</source>
        <translation>¿Cuánto tiempo se conserva lo que se dice en {room}?</translation>
    </message>
    <message>
        <source>How long may guests change what they wrote in {room}?</source>
        <translation>¿Cuánto tiempo pueden los invitados cambiar lo que escribieron en {room}?</translation>
    </message>
    <message>
        <source>In the history on disk, also when the room is closed. What is older goes within the hour; if that is more than a quarter of all at once, the window says what to do.</source>
        <translation>En el historial del disco, también con la sala cerrada. Lo más antiguo se va antes de una hora; si es más de un cuarto de todo a la vez, la ventana dice qué hacer.</translation>
    </message>
    <message>
        <source>It stands above what is said, also for who comes later.</source>
        <translation>Está encima de lo que se dice, también para quien llega después.</translation>
    </message>
    <message>
        <source>It stays open when its last guest leaves.</source>
        <translation>Sigue abierta cuando se va su último invitado.</translation>
    </message>
    <message>
        <source>It waits until you or a moderator let it through</source>
        <translation>Espera hasta que tú o la moderación lo dejéis pasar</translation>
    </message>
    <message>
        <source>Its guests see it above the messages.</source>
        <translation>Sus invitados lo ven encima de los mensajes.</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>Nombre de la sala</translation>
    </message>
    <message>
        <source>Name, such as “Workshop”</source>
        <translation>Nombre, como “Taller”</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Sala nueva</translation>
    </message>
    <message>
        <source>Newcomers</source>
        <translation>Recién llegados</translation>
    </message>
    <message>
        <source>Nobody is in there.</source>
        <translation>No hay nadie dentro.</translation>
    </message>
    <message>
        <source>Nobody new: the room is locked</source>
        <translation>Nadie nuevo: la sala está cerrada con llave</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Of what was said before they came. Who was there before reads on from then.</source>
        <translation>De lo que se dijo antes de llegar. Quien ya estuvo sigue leyendo desde entonces.</translation>
    </message>
    <message>
        <source>One message every {seconds} seconds</source>
        <translation>Un mensaje cada {seconds} segundos</translation>
    </message>
    <message>
        <source>Open a room</source>
        <translation>Abrir una sala</translation>
    </message>
    <message>
        <source>Open room</source>
        <translation>Abrir la sala</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Pinned notice</source>
        <translation>Aviso fijado</translation>
    </message>
    <message>
        <source>Sent out, with the reason below:</source>
        <translation>Salen, con el motivo de abajo:</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>Poner el PIN</translation>
    </message>
    <message>
        <source>Set topic</source>
        <translation>Poner el tema</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>Modo lento</translation>
    </message>
    <message>
        <source>Such as 4711</source>
        <translation>Por ejemplo 4711</translation>
    </message>
    <message>
        <source>Such as “Back at ten past”. Empty: nothing is pinned.</source>
        <translation>Como “Vuelvo a y diez”. Vacío: no hay nada fijado.</translation>
    </message>
    <message>
        <source>Such as “Questions after each talk, please”</source>
        <translation>Como “Preguntas después de cada charla”</translation>
    </message>
    <message>
        <source>The PIN of {room}</source>
        <translation>El PIN de {room}</translation>
    </message>
    <message numerus="yes">
        <source>The last {count} messages</source>
        <translation>
            <numerusform>El último mensaje</numerusform>
            <numerusform>Los últimos {count} mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>They may take it back as long. You and moderators see what it was.</source>
        <translation>También pueden retirarlo durante ese tiempo. Tú y la moderación veis qué decía.</translation>
    </message>
    <message>
        <source>They see how long they have to wait.</source>
        <translation>Ven cuánto tienen que esperar.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>What do newcomers to {room} see?</source>
        <translation>¿Qué ven quienes llegan a {room}?</translation>
    </message>
    <message>
        <source>What happens to what guests say in {room}?</source>
        <translation>¿Qué pasa con lo que dicen los invitados en {room}?</translation>
    </message>
    <message>
        <source>What is pinned in {room}?</source>
        <translation>¿Qué está fijado en {room}?</translation>
    </message>
    <message>
        <source>What is {room} about?</source>
        <translation>¿De qué trata {room}?</translation>
    </message>
    <message>
        <source>What waits stands above the messages: A lets it through, D doesn't.</source>
        <translation>Lo que espera está encima de los mensajes: A lo deja pasar, D no.</translation>
    </message>
    <message>
        <source>When do all see what a guest says in {room}?</source>
        <translation>¿Cuándo ven todos lo que dice un invitado en {room}?</translation>
    </message>
    <message>
        <source>Who comes in</source>
        <translation>Quién entra</translation>
    </message>
    <message>
        <source>Who may come into {room}?</source>
        <translation>¿Quién puede entrar en {room}?</translation>
    </message>
    <message>
        <source>Whoever is inside stays, and may come back.</source>
        <translation>Quien está dentro se queda, y puede volver.</translation>
    </message>
    <message>
        <source>Whoever you let in: the others knock, and you see them above the log</source>
        <translation>Quien tú dejes entrar: los demás llaman, y los ves encima del registro</translation>
    </message>
    <message>
        <source>You and moderators see it at once, above the messages, and can stop it there.</source>
        <translation>Tú y la moderación lo veis enseguida, encima de los mensajes, y podéis pararlo allí.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Todas las salas</translation>
    </message>
    <message>
        <source>By</source>
        <translation>De</translation>
    </message>
    <message numerus="yes">
        <source>None of the last {count} acts fits. Show earlier to look further back.</source>
        <translation>
            <numerusform>La última acción no encaja. “Mostrar anteriores” mira más atrás.</numerusform>
            <numerusform>Ninguna de las últimas {count} acciones encaja. “Mostrar anteriores” mira más atrás.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that was done fits.</source>
        <translation>Nada de lo que se hizo encaja.</translation>
    </message>
    <message>
        <source>Nothing was done yet. Mutes, bans, rules and all else will stand here.</source>
        <translation>Aún no se ha hecho nada. Silencios, vetos, reglas y todo lo demás estará aquí.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Select an act to see whom it was about, and what was said.</source>
        <translation>Elige una acción para ver de quién trataba y qué se dijo.</translation>
    </message>
    <message>
        <source>Show &amp;earlier</source>
        <translation>&amp;Mostrar anteriores</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Lo que se hizo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>BanDialog</name>
    <message>
        <source>Also kept out, and here lately: {who}.</source>
        <translation>También fuera, y aquí hace poco: {who}.</translation>
    </message>
    <message>
        <source>Also sent out: {who}.</source>
        <translation>También salen: {who}.</translation>
    </message>
    <message>
        <source>Choose what of them is banned.</source>
        <translation>Elige por qué se reconoce.</translation>
    </message>
    <message>
        <source>For {length}</source>
        <translation>Durante {length}</translation>
    </message>
    <message>
        <source>Keep {name} out of all rooms?</source>
        <translation>¿No dejar entrar a {name} en ninguna sala?</translation>
    </message>
    <message>
        <source>Kept out, and here lately: {who}.</source>
        <translation>Fuera, y aquí hace poco: {who}.</translation>
    </message>
    <message>
        <source>New devices at their address: they have to &amp;knock</source>
        <translation>&amp;Dispositivos nuevos en su dirección: tienen que llamar</translation>
    </message>
    <message>
        <source>Nobody else is hit, of those here or lately here.</source>
        <translation>No afecta a nadie más de los que están o estuvieron hace poco.</translation>
    </message>
    <message>
        <source>Nobody is hit, of those here or lately here.</source>
        <translation>No afecta a nadie de los que están o estuvieron hace poco.</translation>
    </message>
    <message>
        <source>Sent out: {who}.</source>
        <translation>Salen: {who}.</translation>
    </message>
    <message>
        <source>Their &amp;address: everyone who comes from there</source>
        <translation>Su dirección: &amp;todos los que vienen de ahí</translation>
    </message>
    <message>
        <source>Their &amp;device: this browser, under whatever name</source>
        <translation>Su dispositivo: este navegador, con &amp;cualquier nombre</translation>
    </message>
    <message>
        <source>Their &amp;name, and what looks like it</source>
        <translation>Su nombre, y lo que se le &amp;parece</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {count} more</source>
        <translation>
            <numerusform>{names} y {count} más</numerusform>
            <numerusform>{names} y {count} más</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} (it is this machine's own)</source>
        <translation>{part} (es la de este mismo equipo)</translation>
    </message>
</context>
<context>
    <name>BanForm</name>
    <message>
        <source>*bot* for all with bot in it</source>
        <translation>*bot* para todos con bot dentro</translation>
    </message>
    <message>
        <source>A subnet: all addresses that begin so</source>
        <translation>Una subred: todas las direcciones que empiezan así</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>Una dirección</translation>
    </message>
    <message>
        <source>Keep out of all rooms:</source>
        <translation>Dejar fuera de todas las salas:</translation>
    </message>
    <message>
        <source>Names, and what looks like them</source>
        <translation>Nombres, y lo que se les parece</translation>
    </message>
    <message>
        <source>What is banned</source>
        <translation>Lo que se veta</translation>
    </message>
</context>
<context>
    <name>Banning</name>
    <message>
        <source>Ban</source>
        <translation>Vetar</translation>
    </message>
    <message>
        <source>For 10 minutes</source>
        <translation>10 minutos</translation>
    </message>
    <message>
        <source>For 30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>Un día</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Una hora</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto tiempo</translation>
    </message>
</context>
<context>
    <name>Bans</name>
    <message>
        <source>&amp;Ban…</source>
        <translation>&amp;Vetar…</translation>
    </message>
    <message>
        <source>&amp;Lift</source>
        <translation>&amp;Levantar</translation>
    </message>
    <message>
        <source>Bans</source>
        <translation>Vetos</translation>
    </message>
    <message>
        <source>By</source>
        <translation>De</translation>
    </message>
    <message>
        <source>By what</source>
        <translation>Por qué se reconoce</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Está</translation>
    </message>
    <message>
        <source>Lift takes effect at once. Ctrl+Z takes back what was done last.</source>
        <translation>Levantar vale enseguida. Ctrl+Z deshace lo último que se hizo.</translation>
    </message>
    <message>
        <source>Name, address or reason</source>
        <translation>Nombre, dirección o motivo</translation>
    </message>
    <message>
        <source>Nobody here has these words.</source>
        <translation>Nadie aquí tiene estas palabras.</translation>
    </message>
    <message>
        <source>Nobody is kept out, muted or held.</source>
        <translation>No hay nadie vetado, en silencio o retenido.</translation>
    </message>
    <message>
        <source>Show only rows with these words</source>
        <translation>Mostrar solo filas con estas palabras</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>These are {most} of {count}: look for a name or an address.</source>
        <translation>Estos son {most} de {count}: busca un nombre o una dirección.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Who is kept out, muted or held</source>
        <translation>Quién está vetado, en silencio o retenido</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>BesideDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Click to see</source>
        <translation>Haz clic para ver</translation>
    </message>
    <message>
        <source>Nothing is drawn there</source>
        <translation>Ahí no hay nada dibujado</translation>
    </message>
    <message>
        <source>Whiteboard</source>
        <translation>Pizarra</translation>
    </message>
    <message numerus="yes">
        <source>by {count} people</source>
        <translation>
            <numerusform>de {count} persona</numerusform>
            <numerusform>de {count} personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} strokes</source>
        <translation>
            <numerusform>{count} trazo</numerusform>
            <numerusform>{count} trazos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardActs</name>
    <message>
        <source>Board</source>
        <translation>Pizarra</translation>
    </message>
</context>
<context>
    <name>BoardPane</name>
    <message>
        <source>A picture by {who}</source>
        <translation>Una imagen de {who}</translation>
    </message>
    <message>
        <source>Clear the whiteboard</source>
        <translation>Vaciar la pizarra</translation>
    </message>
    <message>
        <source>Drawn by {who}</source>
        <translation>Dibujado por {who}</translation>
    </message>
    <message>
        <source>Let nobody draw but moderators</source>
        <translation>Dejar dibujar solo a la moderación</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Room of the board</source>
        <translation>Sala de la pizarra</translation>
    </message>
    <message>
        <source>Show all of the board (0)</source>
        <translation>Mostrar toda la pizarra (0)</translation>
    </message>
    <message>
        <source>Take all they drew off the board (Shift+Del)</source>
        <translation>Quitar de la pizarra todo lo que dibujó (Mayús+Supr)</translation>
    </message>
    <message>
        <source>Take this stroke off the board (Del)</source>
        <translation>Quitar este trazo de la pizarra (Supr)</translation>
    </message>
    <message>
        <source>Undo clearing</source>
        <translation>Recuperar la pizarra</translation>
    </message>
    <message>
        <source>Written by {who}</source>
        <translation>Escrito por {who}</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Acercar (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Alejar (-)</translation>
    </message>
    <message>
        <source>{said}; Space shows it</source>
        <translation>{said}; Espacio la muestra</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Acts</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>By</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Nobody is selected</source>
        <translation>No hay nadie seleccionado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>Nota: {words}</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Others by the same browser or address</source>
        <translation>Otros con el mismo navegador o la misma dirección</translation>
    </message>
    <message>
        <source>Parts of the card</source>
        <translation>Partes de la ficha</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>En común</translation>
    </message>
    <message>
        <source>Their last messages</source>
        <translation>Sus últimos mensajes</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What was done to them</source>
        <translation>Lo que se le hizo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>CardActs</name>
    <message>
        <source>Ban…</source>
        <translation>Vetar…</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>Expulsar</translation>
    </message>
    <message>
        <source>Last warned at {time}: {words}</source>
        <translation>Última advertencia a las {time}: {words}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Mute 10 min</source>
        <translation>Silenciar 10 min</translation>
    </message>
    <message>
        <source>Nobody knows any more which browser that was: no note can be kept.</source>
        <translation>Ya no se sabe qué navegador era: no se puede guardar ninguna nota.</translation>
    </message>
    <message>
        <source>Select somebody in a list to see them here.</source>
        <translation>Selecciona a alguien en una lista para verlo aquí.</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>They have said nothing yet.</source>
        <translation>Aún no ha dicho nada.</translation>
    </message>
    <message>
        <source>Warn…</source>
        <translation>Advertir…</translation>
    </message>
</context>
<context>
    <name>CardFacts</name>
    <message>
        <source>Left at {time}</source>
        <translation>Se fue a las {time}</translation>
    </message>
    <message>
        <source>Not here any more</source>
        <translation>Ya no está aquí</translation>
    </message>
    <message>
        <source>joined at {time}</source>
        <translation>aquí desde {time}</translation>
    </message>
    <message>
        <source>joined just now</source>
        <translation>acaba de llegar</translation>
    </message>
    <message numerus="yes">
        <source>joined {count} min ago</source>
        <translation>
            <numerusform>llegó hace {count} min</numerusform>
            <numerusform>llegó hace {count} min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardReading</name>
    <message>
        <source>From this window's log alone: no history is kept.</source>
        <translation>Solo del registro de esta ventana: no se guarda historial.</translation>
    </message>
    <message>
        <source>The history can't be read: {why}</source>
        <translation>El historial no se puede leer: {why}</translation>
    </message>
</context>
<context>
    <name>CardTabs</name>
    <message>
        <source>Acts</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>Del takes back what is selected.</source>
        <translation>Supr deshace lo seleccionado.</translation>
    </message>
    <message>
        <source>Nobody else here has their browser or their address.</source>
        <translation>Nadie más aquí tiene su navegador ni su dirección.</translation>
    </message>
    <message>
        <source>Nothing was done to them lately.</source>
        <translation>No se le ha hecho nada últimamente.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Refused: {count}</source>
        <translation>Rechazados: {count}</translation>
    </message>
    <message>
        <source>Return shows the card of whom you select.</source>
        <translation>Intro muestra la ficha de quien selecciones.</translation>
    </message>
    <message numerus="yes">
        <source>{count} messages since they came</source>
        <translation>
            <numerusform>{count} mensaje desde que llegó</numerusform>
            <numerusform>{count} mensajes desde que llegó</numerusform>
        </translation>
    </message>
    <message>
        <source>{last}, at most {most}</source>
        <translation>{last}, como máximo {most}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Announced to {people}</source>
        <translation>Anunciado a {people}</translation>
    </message>
    <message>
        <source>Announced; nobody is there to hear it yet</source>
        <translation>Anunciado; aún no hay nadie que lo oiga</translation>
    </message>
    <message>
        <source>Hosting could not start: {why}</source>
        <translation>El anfitrión no se pudo iniciar: {why}</translation>
    </message>
    <message numerus="yes">
        <source>Taken back in part, {count} came back: {what}. {why}</source>
        <translation>
            <numerusform>Deshecho en parte, volvió {count}: {what}. {why}</numerusform>
            <numerusform>Deshecho en parte, volvieron {count}: {what}. {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back in part: {what}. {why}</source>
        <translation>Deshecho en parte: {what}. {why}</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Select a message to read all of it.</source>
        <translation>Elige un mensaje para leerlo entero.</translation>
    </message>
    <message>
        <source>The selected message, whole</source>
        <translation>El mensaje elegido, entero</translation>
    </message>
</context>
<context>
    <name>Diagnosing</name>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar el diagnóstico</translation>
    </message>
    <message>
        <source>Diagnostics copied</source>
        <translation>Diagnóstico copiado</translation>
    </message>
    <message>
        <source>Hosting goes on, and what was said and decided is kept.</source>
        <translation>El anfitrión sigue activo, y lo dicho y decidido se conserva.</translation>
    </message>
    <message>
        <source>Hosting goes on.</source>
        <translation>El anfitrión sigue activo.</translation>
    </message>
    <message>
        <source>The program ended without a goodbye last time. Nothing is kept on disk, so what was said then is gone, and rooms that were opened by hand are closed.</source>
        <translation>La última vez el programa terminó sin despedirse. No se conserva nada en el disco: lo dicho se ha perdido y las salas abiertas a mano están cerradas.</translation>
    </message>
    <message>
        <source>The program ended without a goodbye last time; the same rooms are open again.</source>
        <translation>La última vez el programa terminó sin despedirse; las mismas salas vuelven a estar abiertas.</translation>
    </message>
    <message>
        <source>What was kept is still there.</source>
        <translation>Lo conservado sigue ahí.</translation>
    </message>
</context>
<context>
    <name>DockTitle</name>
    <message>
        <source>{count} of {of}</source>
        <translation>{count} de {of}</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Tabs of the docks</source>
        <translation>Pestañas de los paneles</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Checking {address}…</source>
        <translation>Comprobando {address}…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>Keeps guests out</source>
        <translation>No deja entrar</translation>
    </message>
    <message>
        <source>May keep guests out</source>
        <translation>Puede impedir la entrada</translation>
    </message>
    <message>
        <source>Nobody can join?</source>
        <translation>¿Nadie puede entrar?</translation>
    </message>
    <message>
        <source>Not hosting: start hosting first.</source>
        <translation>Anfitrión detenido: inícialo antes.</translation>
    </message>
    <message>
        <source>Nothing is wrong on this computer. What may keep guests out:</source>
        <translation>En este equipo no falla nada. Lo que puede impedir la entrada:</translation>
    </message>
    <message>
        <source>Probably keeps guests out</source>
        <translation>Seguramente no deja entrar</translation>
    </message>
    <message>
        <source>The check itself failed. Check again.</source>
        <translation>La propia comprobación falló. Comprueba de nuevo.</translation>
    </message>
    <message>
        <source>This keeps guests out.</source>
        <translation>Esto impide entrar a los invitados.</translation>
    </message>
    <message>
        <source>This probably keeps guests out.</source>
        <translation>Esto seguramente impide entrar a los invitados.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>All are sent out, and what was said is gone.</source>
        <translation>Salen todos, y lo dicho desaparece.</translation>
    </message>
    <message>
        <source>All are sent out. The rooms stay, and who keeps the page open comes back when you start again.</source>
        <translation>Salen todos. Las salas se quedan, y quien deja la página abierta vuelve cuando inicies de nuevo.</translation>
    </message>
    <message>
        <source>All are sent out. What was said is kept, and the rooms are there again when you next start.</source>
        <translation>Salen todos. Lo dicho se conserva, y las salas están ahí cuando vuelvas a iniciar.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation>¿Cerrar la ventana?</translation>
    </message>
    <message>
        <source>Keep hosting in the tray</source>
        <translation>Seguir en segundo plano</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>Stop hosting</source>
        <translation>Detener el anfitrión</translation>
    </message>
    <message>
        <source>Stop hosting?</source>
        <translation>¿Detener el anfitrión?</translation>
    </message>
    <message>
        <source>There now: {guests}</source>
        <translation>Ahora dentro: {guests}</translation>
    </message>
    <message numerus="yes">
        <source>{guests} in {count} other rooms</source>
        <translation>
            <numerusform>{guests} en {count} sala más</numerusform>
            <numerusform>{guests} en {count} salas más</numerusform>
        </translation>
    </message>
    <message>
        <source>{here}, in {room}</source>
        <translation>{here}, en {room}</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Anfitrión</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What was said, whole</source>
        <translation>Lo dicho, entero</translation>
    </message>
    <message>
        <source>Whispered to</source>
        <translation>Susurrado a</translation>
    </message>
</context>
<context>
    <name>Exceptions</name>
    <message>
        <source>Exceptions</source>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>It holds in this room, for whoever comes with their browser, also later.</source>
        <translation>Vale en esta sala, para quien venga con ese navegador, también después.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>What {name} may in {room}, whatever their role may</source>
        <translation>Qué puede {name} en {room}, sea cual sea su papel</translation>
    </message>
    <message>
        <source>as their role</source>
        <translation>como su papel</translation>
    </message>
    <message>
        <source>may</source>
        <translation>puede</translation>
    </message>
    <message>
        <source>may not</source>
        <translation>no puede</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export history</source>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>History is off: there is nothing on disk to export.</source>
        <translation>El historial está desactivado: no hay nada en el disco que exportar.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>The history is being opened.</source>
        <translation>Abriendo el historial.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who was there: attendance (CSV)</source>
        <translation>Quién estuvo: asistencia (CSV)</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historial</translation>
    </message>
</context>
<context>
    <name>ExportFound</name>
    <message>
        <source>All that this search finds goes into the file, also what isn't listed yet.</source>
        <translation>Todo lo que encuentra esta búsqueda va al archivo, también lo que aún no está en la lista.</translation>
    </message>
    <message>
        <source>Export what was found</source>
        <translation>Exportar lo encontrado</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historial</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>All that is known, for programs (JSON Lines)</source>
        <translation>Todo lo que se sabe, para programas (JSON Lines)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>How much is written</source>
        <translation>Cuánto se ha escrito</translation>
    </message>
    <message>
        <source>It could not be saved: {why}</source>
        <translation>No se pudo guardar: {why}</translation>
    </message>
    <message>
        <source>Page to read (HTML)</source>
        <translation>Página para leer (HTML)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Table for spreadsheets (CSV)</source>
        <translation>Tabla para hojas de cálculo (CSV)</translation>
    </message>
    <message>
        <source>Times in the file are UTC.</source>
        <translation>Las horas del archivo son UTC.</translation>
    </message>
    <message>
        <source>What was taken back is in the file, too, with its words: look through it before you give it to others. Times in it are UTC.</source>
        <translation>Lo retirado también está en el archivo, con sus palabras: revísalo antes de darlo a otros. Las horas son UTC.</translation>
    </message>
    <message>
        <source>With the &amp;pictures that are still shared</source>
        <translation>Con las imágenes que aún se &amp;comparten</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows</source>
        <translation>
            <numerusform>{count} fila</numerusform>
            <numerusform>{count} filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows are in {file}.</source>
        <translation>
            <numerusform>{count} fila está en {file}.</numerusform>
            <numerusform>{count} filas están en {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>A firewall or the Wi-Fi may keep it out</source>
        <translation>Quizá lo impide un cortafuegos o la wifi</translation>
    </message>
    <message>
        <source>About the history</source>
        <translation>Sobre el historial</translation>
    </message>
    <message>
        <source>Everyone goes on; it is tried again by itself</source>
        <translation>Todos siguen; se vuelve a intentar solo</translation>
    </message>
    <message>
        <source>Hosting could not start: {why}</source>
        <translation>El anfitrión no se pudo iniciar: {why}</translation>
    </message>
    <message>
        <source>Links and codes with {address} lead nowhere any more</source>
        <translation>Los enlaces y códigos con {address} ya no llevan a ninguna parte</translation>
    </message>
    <message>
        <source>Nobody can join</source>
        <translation>Nadie puede entrar</translation>
    </message>
    <message>
        <source>Nothing that was kept is lost. Give guests the address that the window shows now; printed codes of before may lead nowhere. If a port is taken, end the program that has it, or choose another port, and start hosting again.</source>
        <translation>No se ha perdido nada de lo guardado. Dé a los invitados la dirección que muestra ahora la ventana; los códigos impresos antes quizá no lleven a ninguna parte. Si un puerto está ocupado, cierre el programa que lo tiene o elija otro puerto, y empiece de nuevo.</translation>
    </message>
    <message>
        <source>Rooms and guests go on. What is said now may be lost if this program ends before the history is back, which is tried again by itself. Make room on the disk, and see that the data folder can be written to.</source>
        <translation>Las salas y los invitados siguen. Lo que se dice ahora puede perderse si el programa termina antes de que vuelva el historial, lo que se intenta de nuevo solo. Haga sitio en el disco y compruebe que se puede escribir en la carpeta de datos.</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>Desde el inicio</translation>
    </message>
    <message>
        <source>The name is not this computer's any more</source>
        <translation>El nombre ya no es de este equipo</translation>
    </message>
    <message>
        <source>They may come back in a minute</source>
        <translation>Pueden volver dentro de un minuto</translation>
    </message>
    <message>
        <source>This computer has another address</source>
        <translation>Este equipo tiene otra dirección</translation>
    </message>
    <message>
        <source>{address} got the page, but no connection came about</source>
        <translation>{address} recibió la página, pero no hubo conexión</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>About PeerPyRTC Desktop</source>
        <translation>Acerca de PeerPyRTC Desktop</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>Host</source>
        <translation>Anfitrión</translation>
    </message>
</context>
<context>
    <name>HitsModel</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Taken back: guests read it nowhere</source>
        <translation>Retirado: los invitados no lo leen en ningún sitio</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
    </message>
    <message>
        <source>When it was said, by this computer's clock</source>
        <translation>Cuándo se dijo, según el reloj de este equipo</translation>
    </message>
    <message>
        <source>Where it was said</source>
        <translation>Dónde se dijo</translation>
    </message>
    <message>
        <source>Where the sender's computer was</source>
        <translation>Dónde estaba el equipo de quien lo envió</translation>
    </message>
    <message>
        <source>Who said it; of a whisper, to whom</source>
        <translation>Quién lo dijo; de un susurro, a quién</translation>
    </message>
    <message>
        <source>{name}, whispered to {to}</source>
        <translation>{name}, susurrado a {to}</translation>
    </message>
</context>
<context>
    <name>HitsView</name>
    <message>
        <source>Messages found</source>
        <translation>Mensajes encontrados</translation>
    </message>
</context>
<context>
    <name>HostingActs</name>
    <message>
        <source>PeerPyRTC Desktop: hosting</source>
        <translation>PeerPyRTC Desktop: anfitrión activo</translation>
    </message>
</context>
<context>
    <name>InForce</name>
    <message>
        <source>banned</source>
        <translation>vetado</translation>
    </message>
    <message>
        <source>device</source>
        <translation>dispositivo</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenido</translation>
    </message>
    <message>
        <source>lifted</source>
        <translation>levantado</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>en silencio</translation>
    </message>
    <message>
        <source>names like {name}</source>
        <translation>nombres como {name}</translation>
    </message>
    <message>
        <source>new devices at {address}</source>
        <translation>dispositivos nuevos en {address}</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>fuera un rato</translation>
    </message>
    <message>
        <source>whoever it hits</source>
        <translation>a quien afecte</translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>This takes a whole number, such as 10.</source>
        <translation>Aquí va un número entero, como 10.</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Escribe un número.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
</context>
<context>
    <name>Invite</name>
    <message>
        <source>Any room (home page)</source>
        <translation>Cualquier sala (inicio)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invitar</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Room to invite to</source>
        <translation>Sala a la que invitar</translation>
    </message>
    <message>
        <source>Scan to join</source>
        <translation>Escanea para entrar</translation>
    </message>
</context>
<context>
    <name>InviteCard</name>
    <message>
        <source>1. Join the Wi-Fi {name}</source>
        <translation>1. Únete al wifi {name}</translation>
    </message>
    <message>
        <source>2. Open the chat</source>
        <translation>2. Abre el chat</translation>
    </message>
    <message>
        <source>Address of the room</source>
        <translation>Dirección de la sala</translation>
    </message>
    <message>
        <source>Address of this machine</source>
        <translation>Dirección de este equipo</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Guests on the same network scan the code, or type the address into a browser. Nothing to install, no account. If they can't connect, this computer's firewall must let {ports} in.</source>
        <translation>Los invitados de la misma red escanean el código, o escriben la dirección en un navegador. Nada que instalar, sin cuenta. Si no pueden conectarse, el cortafuegos de este equipo tiene que dejar entrar {ports}.</translation>
    </message>
    <message>
        <source>Hosting could not start</source>
        <translation>El anfitrión no se pudo iniciar</translation>
    </message>
    <message>
        <source>Nobody can join. Start hosting to open the rooms again.</source>
        <translation>Nadie puede entrar. Inicia el anfitrión para volver a abrir las salas.</translation>
    </message>
    <message>
        <source>Nobody can join?</source>
        <translation>¿Nadie puede entrar?</translation>
    </message>
    <message>
        <source>Not hosting</source>
        <translation>Anfitrión detenido</translation>
    </message>
    <message>
        <source>Nothing is lost: once that is mended, try again.</source>
        <translation>No se ha perdido nada: cuando esté arreglado, prueba otra vez.</translation>
    </message>
    <message>
        <source>Start hosting</source>
        <translation>Iniciar el anfitrión</translation>
    </message>
    <message>
        <source>Starting to host…</source>
        <translation>Iniciando el anfitrión…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>Wi-Fi code…</source>
        <translation>Código wifi…</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>+, -, 0</source>
        <translation>+, -, 0</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 a 9</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Clear the filter, or the selection</source>
        <translation>Quitar el filtro, o la selección</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copiar las filas elegidas</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Del, Shift+Del</source>
        <translation>Supr, Mayús+Supr</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Follow the newest messages</source>
        <translation>Seguir los mensajes más recientes</translation>
    </message>
    <message>
        <source>Held over the messages: they stand still while you aim</source>
        <translation>Pulsada sobre los mensajes: se quedan quietos mientras apuntas</translation>
    </message>
    <message>
        <source>In the messages: take back those that are selected</source>
        <translation>En los mensajes: retirar los elegidos</translation>
    </message>
    <message>
        <source>In what waits: deny, take back, turn away, lower the hand</source>
        <translation>En lo que espera: rechazar, retirar, no dejar entrar, bajar la mano</translation>
    </message>
    <message>
        <source>In what waits: let it through, let it stand, let in, give the word</source>
        <translation>En lo que espera: dejar pasar, dejarlo, dejar entrar, dar la palabra</translation>
    </message>
    <message>
        <source>In what waits: mute for 10 minutes, ban; that denies messages, too</source>
        <translation>En lo que espera: silenciar 10 minutos, vetar; rechaza también los mensajes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>M, B</source>
        <translation>M, B</translation>
    </message>
    <message>
        <source>On a room: show only its messages</source>
        <translation>En una sala: mostrar solo sus mensajes</translation>
    </message>
    <message>
        <source>On the board: from stroke to stroke, the latest first</source>
        <translation>En la pizarra: de trazo en trazo, el último primero</translation>
    </message>
    <message>
        <source>On the board: nearer, away, all of it</source>
        <translation>En la pizarra: más cerca, más lejos, toda</translation>
    </message>
    <message>
        <source>On the board: take the stroke away, or all its author drew</source>
        <translation>En la pizarra: quitar el trazo, o todos los de esa persona</translation>
    </message>
    <message>
        <source>PgUp, PgDn</source>
        <translation>RePág, AvPág</translation>
    </message>
    <message>
        <source>Presets: in the peers, the messages, what waits and a search</source>
        <translation>Ajustes: en participantes, mensajes, lo que espera y la búsqueda</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>KindForm</name>
    <message>
        <source>Patterns don't work on this machine: google-re2 isn't there. Words do, also in spellings that are meant to slip through.</source>
        <translation>Los patrones no funcionan en este equipo: falta google-re2. Las palabras sí, también escritas para colarse.</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>From its next start on this window speaks the system's language</source>
        <translation>Desde su próximo inicio esta ventana habla el idioma del sistema</translation>
    </message>
    <message>
        <source>From its next start on this window speaks {language}</source>
        <translation>Desde su próximo inicio esta ventana habla: {language}</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
</context>
<context>
    <name>Lengths</name>
    <message>
        <source>Say a length, such as 10 min or 2 h, and no end.</source>
        <translation>Indica una duración, como 10 min o 2 h, no un final.</translation>
    </message>
    <message>
        <source>Say for how long, such as 10 min, 2 h or until 3 pm.</source>
        <translation>Di cuánto tiempo, como 10 min, 2 h o hasta las 15:00.</translation>
    </message>
    <message>
        <source>That is no time at all: say at least a second.</source>
        <translation>Eso no es tiempo alguno: al menos un segundo.</translation>
    </message>
    <message>
        <source>That is too long: up to ten years, or “for good”.</source>
        <translation>Es demasiado: hasta diez años, o “sin límite”.</translation>
    </message>
    <message>
        <source>That time has passed already.</source>
        <translation>Esa hora ya ha pasado.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Ese día no existe.</translation>
    </message>
    <message>
        <source>There is no such time of day.</source>
        <translation>Esa hora no existe.</translation>
    </message>
    <message>
        <source>Until {hour} what? Such as {hour}:00 or {hour} pm.</source>
        <translation>¿Hasta {hour} qué? Por ejemplo {hour}:00 o {hour} pm.</translation>
    </message>
    <message>
        <source>and</source>
        <translation>y, e</translation>
    </message>
    <message>
        <source>d, day, days</source>
        <translation>d, día, dia, días, dias</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>for good, for ever</source>
        <translation>sin límite, para siempre, siempre</translation>
    </message>
    <message>
        <source>h, hr, hrs, hour, hours</source>
        <translation>h, hora, horas</translation>
    </message>
    <message>
        <source>m, min, mins, minute, minutes</source>
        <translation>m, min, minuto, minutos</translation>
    </message>
    <message>
        <source>s, sec, secs, second, seconds</source>
        <translation>s, seg, segundo, segundos</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana a las, mañana</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta las, hasta</translation>
    </message>
    <message>
        <source>w, week, weeks</source>
        <translation>sem, semana, semanas</translation>
    </message>
    <message numerus="yes">
        <source>{count} d</source>
        <translation>
            <numerusform>{count} día</numerusform>
            <numerusform>{count} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} h</source>
        <translation>
            <numerusform>{count} h</numerusform>
            <numerusform>{count} h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} min</source>
        <translation>
            <numerusform>{count} min</numerusform>
            <numerusform>{count} min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} s</source>
        <translation>
            <numerusform>{count} s</numerusform>
            <numerusform>{count} s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} w</source>
        <translation>
            <numerusform>{count} semana</numerusform>
            <numerusform>{count} semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of what? Such as {number} min, {number} h or {number} days.</source>
        <translation>¿{number} qué? Por ejemplo {number} min, {number} h o {number} días.</translation>
    </message>
    <message>
        <source>“{words}” is no length of time. Try 10 min, 2 h, 3 days, until 3 pm, until 18:30.</source>
        <translation>“{words}” no es una duración. Prueba 10 min, 2 h, 3 días o hasta las 18:30.</translation>
    </message>
</context>
<context>
    <name>LogCells</name>
    <message>
        <source>Erased: its time was over</source>
        <translation>Borrado: su tiempo pasó</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Anfitrión</translation>
    </message>
    <message numerus="yes">
        <source>Said {count} times, last at {time}</source>
        <translation>
            <numerusform>Dicho {count} vez, a las {time}</numerusform>
            <numerusform>Dicho {count} veces, la última: {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back at {time}: guests read it nowhere</source>
        <translation>Retirado ({time}): los invitados no lo leen en ningún sitio</translation>
    </message>
    <message>
        <source>{name}, reported by {by}</source>
        <translation>{name}, aviso de {by}</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>LogPane</name>
    <message>
        <source>Filter by name or words</source>
        <translation>Filtrar por nombre o palabras</translation>
    </message>
    <message>
        <source>Filter messages</source>
        <translation>Filtrar mensajes</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Anfitrión</translation>
    </message>
    <message>
        <source>No message passes the filter.</source>
        <translation>Ningún mensaje pasa el filtro.</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>Aún no se ha dicho nada.</translation>
    </message>
    <message>
        <source>Only {name}  ✕</source>
        <translation>Solo {name}  ✕</translation>
    </message>
    <message>
        <source>Show everyone's messages again</source>
        <translation>Volver a mostrar los mensajes de todos</translation>
    </message>
    <message>
        <source>Show everyone's messages again (Esc in a table)</source>
        <translation>Volver a mostrar los mensajes de todos (Esc en una tabla)</translation>
    </message>
    <message>
        <source>Show messages of</source>
        <translation>Mostrar mensajes de</translation>
    </message>
    <message>
        <source>reported by {name}</source>
        <translation>aviso de {name}</translation>
    </message>
    <message numerus="yes">
        <source>{count} messages selected</source>
        <translation>
            <numerusform>{count} mensaje elegido</numerusform>
            <numerusform>{count} mensajes elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {kept}</source>
        <translation>{shown} de {kept}</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>Aún no se ha dicho nada.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Sort peers</source>
        <translation>Or&amp;denar personas</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Dirección copiada</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message numerus="yes">
        <source>Copied {count} rows</source>
        <translation>
            <numerusform>{count} fila copiada</numerusform>
            <numerusform>{count} filas copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying {done} of {count}</source>
        <translation>Copiando {done} de {count}</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Waiting for the first guest</source>
        <translation>Esperando al primer invitado</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>How long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>Such as 10 min, 2 h or until 3 pm</source>
        <translation>Como 10 min, 2 h o hasta las 15:00</translation>
    </message>
    <message>
        <source>This has to end: to keep somebody out for good, ban them.</source>
        <translation>Esto tiene que acabar: para dejar fuera a alguien sin límite, vétalo.</translation>
    </message>
    <message>
        <source>Until you take it back.</source>
        <translation>Hasta que lo deshagas.</translation>
    </message>
    <message>
        <source>Until {time}.</source>
        <translation>Hasta: {time}.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>A&amp;rchivo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ayuda</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>Aspect&amp;o</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Mensajes</translation>
    </message>
    <message>
        <source>&amp;Peer</source>
        <translation>&amp;Persona</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Sala</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
</context>
<context>
    <name>ModeratorLink</name>
    <message>
        <source>&amp;Make the link</source>
        <translation>&amp;Crear el enlace</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <source>Make a link for a moderator of {room}?</source>
        <translation>¿Crear un enlace de moderación para {room}?</translation>
    </message>
    <message>
        <source>Moderator's link</source>
        <translation>Enlace de moderación</translation>
    </message>
    <message>
        <source>The link</source>
        <translation>El enlace</translation>
    </message>
    <message>
        <source>Whoever opens it first moderates. It works once, within an hour, and can't be shown again. Who came by it stays a moderator in that browser, until you end that under Moderators in the Room menu.</source>
        <translation>Quien lo abra primero modera. Sirve una vez, durante una hora, y no se puede volver a mostrar. Quien vino por él sigue moderando en ese navegador, hasta que lo termines en Moderación, en el menú Sala.</translation>
    </message>
    <message>
        <source>Whoever opens this first moderates {room}</source>
        <translation>Quien abra esto primero modera {room}</translation>
    </message>
</context>
<context>
    <name>ModeratorList</name>
    <message>
        <source>&amp;Invite a moderator…</source>
        <translation>&amp;Invitar a moderar…</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Aquí ahora</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Está</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>Moderación</translation>
    </message>
    <message>
        <source>Moderators and links</source>
        <translation>Moderación y enlaces</translation>
    </message>
    <message>
        <source>Nobody moderates but you. Invite a moderator makes a link that turns whoever opens it first into one.</source>
        <translation>Nadie modera aparte de ti. “Invitar a moderar” crea un enlace; quien lo abra primero modera.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Take away ends it at once, also for who is here. Ctrl+Z gives it back.</source>
        <translation>Quitar vale enseguida, también para quien está aquí. Ctrl+Z lo devuelve.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>link, not used yet</source>
        <translation>enlace, aún sin usar</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>moderación</translation>
    </message>
    <message>
        <source>until taken away</source>
        <translation>hasta que se quite</translation>
    </message>
    <message>
        <source>whoever opens it</source>
        <translation>quien lo abra</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Move</source>
        <translation>Pasar</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>There is no other room: open one first.</source>
        <translation>No hay otra sala: abre antes una.</translation>
    </message>
    <message>
        <source>They keep their name, and what is decided about them goes with them.</source>
        <translation>Conserva su nombre, y lo decidido sobre cada persona va con ella.</translation>
    </message>
    <message>
        <source>Which room should {who} go to?</source>
        <translation>¿A qué sala pasa {who}?</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Kept</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Note about this guest</source>
        <translation>Nota sobre este invitado</translation>
    </message>
    <message>
        <source>Only you read this. It is here again when the same browser comes back.</source>
        <translation>Solo tú lees esto. Vuelve a estar aquí cuando vuelve el mismo navegador.</translation>
    </message>
    <message>
        <source>Select somebody to write a note about them.</source>
        <translation>Selecciona a alguien para escribir una nota.</translation>
    </message>
    <message>
        <source>What you want to know when they come again</source>
        <translation>Lo que quieres saber cuando vuelva</translation>
    </message>
    <message>
        <source>{length} of {most} letters</source>
        <translation>{length} de {most} caracteres</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Put away</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Put this notice away</source>
        <translation>Ocultar este aviso</translation>
    </message>
</context>
<context>
    <name>Numbered</name>
    <message>
        <source>Ban {length}</source>
        <translation>Vetar {length}</translation>
    </message>
    <message>
        <source>Ban {who} {length}</source>
        <translation>Vetar a {who} {length}</translation>
    </message>
    <message>
        <source>Ban, which is asked first</source>
        <translation>Vetar, con confirmación</translation>
    </message>
    <message>
        <source>Hold the messages of {who}</source>
        <translation>Retener los mensajes de {who}</translation>
    </message>
    <message>
        <source>Hold what they say</source>
        <translation>Retener lo que dicen</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>Expulsar</translation>
    </message>
    <message>
        <source>Kick {who}</source>
        <translation>Expulsar a {who}</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Mute {length}</source>
        <translation>Silenciar {length}</translation>
    </message>
    <message>
        <source>Mute {who} {length}</source>
        <translation>Silenciar a {who} {length}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Off topic</source>
        <translation>Fuera de tema</translation>
    </message>
    <message>
        <source>Please stay on topic.</source>
        <translation>No te salgas del tema, por favor.</translation>
    </message>
    <message>
        <source>Preset {number}</source>
        <translation>Ajuste {number}</translation>
    </message>
    <message>
        <source>Send out {length}</source>
        <translation>Sacar {length}</translation>
    </message>
    <message>
        <source>Send {who} out {length}</source>
        <translation>Sacar a {who} {length}</translation>
    </message>
    <message>
        <source>Take back what they said</source>
        <translation>Retirar lo que dijeron</translation>
    </message>
    <message>
        <source>Take back what they said, {length}</source>
        <translation>Retirar lo que dijeron, {length}</translation>
    </message>
    <message>
        <source>Take back what {who} said, {length}</source>
        <translation>Retirar lo que dijo {who}, {length}</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Fuera un rato</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>Advertir</translation>
    </message>
    <message>
        <source>Warn {who}</source>
        <translation>Advertir a {who}</translation>
    </message>
    <message>
        <source>{what}?</source>
        <translation>¿{what}?</translation>
    </message>
</context>
<context>
    <name>NumbersTab</name>
    <message>
        <source>Messages a minute</source>
        <translation>Mensajes por minuto</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Espera a enviarse</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>An action, a room or somebody, or “mute” and a name</source>
        <translation>Una acción, una sala o alguien, o “silenciar” y un nombre</translation>
    </message>
    <message>
        <source>Find and do</source>
        <translation>Encontrar y hacer</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Key or place</source>
        <translation>Tecla o sitio</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What to do, or where to go</source>
        <translation>Qué hacer, o adónde ir</translation>
    </message>
</context>
<context>
    <name>PaletteActs</name>
    <message>
        <source>Show messages of {room}</source>
        <translation>Mostrar los mensajes de {room}</translation>
    </message>
    <message>
        <source>That has changed meanwhile, and nothing was done</source>
        <translation>Eso ha cambiado entretanto, y no se hizo nada</translation>
    </message>
    <message>
        <source>Who may do what in {room}</source>
        <translation>Quién puede hacer qué en {room}</translation>
    </message>
    <message>
        <source>room</source>
        <translation>sala</translation>
    </message>
    <message>
        <source>{room} is closed</source>
        <translation>{room} está cerrada</translation>
    </message>
    <message>
        <source>{who} has left</source>
        <translation>Ya no está: {who}</translation>
    </message>
</context>
<context>
    <name>PastRooms</name>
    <message>
        <source>All rooms</source>
        <translation>Todas las salas</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
</context>
<context>
    <name>PausedBar</name>
    <message>
        <source>Follow the newest messages again</source>
        <translation>Volver a seguir los mensajes recientes</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message numerus="yes">
        <source>Paused: {count} new</source>
        <translation>
            <numerusform>En pausa: {count} nuevo</numerusform>
            <numerusform>En pausa: {count} nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume (End)</source>
        <translation>Seguir (Fin)</translation>
    </message>
</context>
<context>
    <name>PeerActs</name>
    <message>
        <source>Nobody is selected: select somebody first</source>
        <translation>No hay nadie elegido: elige antes a alguien</translation>
    </message>
</context>
<context>
    <name>PeerState</name>
    <message>
        <source>Hand up</source>
        <translation>Mano levantada</translation>
    </message>
    <message>
        <source>Lagging</source>
        <translation>Va lento</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderación</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>En silencio</translation>
    </message>
    <message>
        <source>Muted until you take it back</source>
        <translation>En silencio hasta que lo deshagas</translation>
    </message>
    <message>
        <source>Muted until {time}</source>
        <translation>En silencio hasta: {time}</translation>
    </message>
    <message>
        <source>Muted {time}</source>
        <translation>En silencio {time}</translation>
    </message>
    <message numerus="yes">
        <source>Warned {count} times lately</source>
        <translation>
            <numerusform>Advertido {count} vez hace poco</numerusform>
            <numerusform>Advertido {count} veces hace poco</numerusform>
        </translation>
    </message>
    <message>
        <source>What they say waits for you</source>
        <translation>Lo que dice te espera</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>marcado</translation>
    </message>
    <message>
        <source>hand up</source>
        <translation>mano levantada</translation>
    </message>
    <message>
        <source>has the word</source>
        <translation>tiene la palabra</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenido</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>denunciado</translation>
    </message>
    <message>
        <source>warned</source>
        <translation>advertido</translation>
    </message>
    <message>
        <source>warned {count}×</source>
        <translation>advertido {count}×</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} d</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
</context>
<context>
    <name>PeersModel</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Bytes that wait to be sent to it</source>
        <translation>Bytes que esperan a que se le envíen</translation>
    </message>
    <message>
        <source>Joined {room} at {time}</source>
        <translation>En {room} desde: {time}</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Salió</translation>
    </message>
    <message>
        <source>Messages in the last second</source>
        <translation>Mensajes en el último segundo</translation>
    </message>
    <message>
        <source>Messages since it joined</source>
        <translation>Mensajes desde que entró</translation>
    </message>
    <message>
        <source>Msgs</source>
        <translation>Msjs</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Refused: {count}</source>
        <translation>Rechazados: {count}</translation>
    </message>
    <message>
        <source>Reported, hand up, lagging, muted, held or warned; nothing of all others</source>
        <translation>Denunciado, mano levantada, lento, en silencio, retenido o advertido; nada de los demás</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Round-trip time, in milliseconds</source>
        <translation>Tiempo de ida y vuelta, en milisegundos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The name the others see</source>
        <translation>El nombre que ven los demás</translation>
    </message>
    <message>
        <source>The room the peer is in</source>
        <translation>La sala donde está</translation>
    </message>
    <message>
        <source>Too fast, not passed on: {count}</source>
        <translation>Demasiado rápidos, no transmitidos: {count}</translation>
    </message>
    <message>
        <source>Where it asked from, as the history has it; others are in its tip</source>
        <translation>De dónde vino la petición, como en el historial; las demás están en su ayuda</translation>
    </message>
</context>
<context>
    <name>PeersPane</name>
    <message>
        <source>Filter peers</source>
        <translation>Filtrar personas</translation>
    </message>
    <message>
        <source>No peer passes the filter.</source>
        <translation>Nadie pasa el filtro.</translation>
    </message>
    <message>
        <source>Nobody is here yet.</source>
        <translation>Aún no hay nadie aquí.</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Personas</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>Any time</source>
        <translation>Cuando sea</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>De … a …</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Ask the host only</source>
        <translation>Solo al anfitrión</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todo el mundo</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>Moderación</translation>
    </message>
    <message>
        <source>Moderators always see who is here: all that they do names them</source>
        <translation>La moderación siempre ve quién está: todo lo que hace los nombra</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>En calma</translation>
    </message>
    <message>
        <source>View the board</source>
        <translation>Ver la pizarra</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>Quién puede hacer qué</translation>
    </message>
    <message>
        <source>change their name</source>
        <translation>cambiar de nombre</translation>
    </message>
    <message>
        <source>change what they wrote</source>
        <translation>cambiar lo que escribieron</translation>
    </message>
    <message>
        <source>draw on the whiteboard</source>
        <translation>dibujar en la pizarra</translation>
    </message>
    <message>
        <source>may</source>
        <translation>puede</translation>
    </message>
    <message>
        <source>may not</source>
        <translation>no puede</translation>
    </message>
    <message>
        <source>open rooms</source>
        <translation>abrir salas</translation>
    </message>
    <message>
        <source>raise a hand</source>
        <translation>levantar la mano</translation>
    </message>
    <message>
        <source>react to messages</source>
        <translation>reaccionar a mensajes</translation>
    </message>
    <message>
        <source>see who else is here</source>
        <translation>ver quién más está</translation>
    </message>
    <message>
        <source>send files</source>
        <translation>enviar archivos</translation>
    </message>
    <message>
        <source>send pictures</source>
        <translation>enviar imágenes</translation>
    </message>
    <message>
        <source>take back what they wrote</source>
        <translation>borrar lo que escribieron</translation>
    </message>
    <message>
        <source>whisper to guests</source>
        <translation>susurrar a invitados</translation>
    </message>
    <message>
        <source>write to all</source>
        <translation>escribir a todos</translation>
    </message>
    <message>
        <source>write to you and moderators</source>
        <translation>escribirte a ti y a la moderación</translation>
    </message>
</context>
<context>
    <name>Pinning</name>
    <message>
        <source>Pin this message</source>
        <translation>Fijar este mensaje</translation>
    </message>
    <message>
        <source>Select one message that all can read: that is pinned</source>
        <translation>Elige un mensaje que todos puedan leer: ese se fija</translation>
    </message>
    <message>
        <source>Unpin this message</source>
        <translation>Dejar de fijar este mensaje</translation>
    </message>
</context>
<context>
    <name>PresetActs</name>
    <message>
        <source>Nobody is selected: select somebody first</source>
        <translation>No hay nadie seleccionado: selecciona antes a alguien</translation>
    </message>
    <message>
        <source>Presets &amp;1 to 9</source>
        <translation>Ajustes &amp;1 a 9</translation>
    </message>
</context>
<context>
    <name>PresetForm</name>
    <message>
        <source>&amp;What it does</source>
        <translation>&amp;Qué hace</translation>
    </message>
    <message>
        <source>How &amp;long</source>
        <translation>&amp;Cuánto</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>Preset {number}</source>
        <translation>Ajuste {number}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>What does the key {number} do in {room}?</source>
        <translation>¿Qué hace la tecla {number} en {room}?</translation>
    </message>
    <message>
        <source>What does the key {number} do?</source>
        <translation>¿Qué hace la tecla {number}?</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>What they are told</source>
        <translation>Lo que se les dice</translation>
    </message>
    <message>
        <source>Wo&amp;rds</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>PresetKeys</name>
    <message>
        <source>Not the same in these rooms</source>
        <translation>No es lo mismo en estas salas</translation>
    </message>
    <message>
        <source>{who} has left</source>
        <translation>{who} se ha ido</translation>
    </message>
</context>
<context>
    <name>PresetList</name>
    <message>
        <source>&amp;As at first</source>
        <translation>&amp;Como al inicio</translation>
    </message>
    <message>
        <source>&amp;As everywhere</source>
        <translation>&amp;Como en todas</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Presets 1 to 9</source>
        <translation>Ajustes 1 a 9</translation>
    </message>
    <message>
        <source>Presets that hold in</source>
        <translation>Ajustes que valen en</translation>
    </message>
    <message>
        <source>Select somebody in a table, and press the number: it is done at once.</source>
        <translation>Selecciona a alguien en una tabla y pulsa el número: se hace al instante.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Definido</translation>
    </message>
    <message>
        <source>They act in the peers, the messages, what waits and what a search finds. Ctrl+Z takes back what was done last.</source>
        <translation>Valen en participantes, mensajes, lo que espera y lo que halla una búsqueda. Ctrl+Z deshace lo último.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>as at first</source>
        <translation>como al inicio</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>en todas</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aquí</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>A firewall on this computer may keep guests out. That can't be read from here.</source>
        <translation>Un cortafuegos de este equipo puede impedir la entrada. Eso no se puede leer desde aquí.</translation>
    </message>
    <message>
        <source>A guest came from another network: {address}.</source>
        <translation>Un invitado vino de otra red: {address}.</translation>
    </message>
    <message>
        <source>A guest on a Mac or an iPhone may have to allow its browser the local network.</source>
        <translation>En un Mac o un iPhone quizá haya que permitir al navegador la red local.</translation>
    </message>
    <message>
        <source>Allow it under Privacy &amp; Security, Local Network.</source>
        <translation>Permítelo en Privacidad y seguridad, Red local.</translation>
    </message>
    <message>
        <source>Choose another address below the code, or stop hosting and start again.</source>
        <translation>Elige otra dirección debajo del código, o detén el anfitrión e inícialo de nuevo.</translation>
    </message>
    <message>
        <source>Connect it to the Wi-Fi or the cable that the guests are on, then check again.</source>
        <translation>Conéctalo al wifi o al cable de los invitados y comprueba de nuevo.</translation>
    </message>
    <message>
        <source>Connect this computer to the network that the guests are on.</source>
        <translation>Conecta este equipo a la red de los invitados.</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar la orden</translation>
    </message>
    <message>
        <source>Guests on a guest Wi-Fi or behind a second router may see the page and get no connection. Have all join the same network.</source>
        <translation>En un wifi de invitados o tras un segundo router quizá se vea la página sin que haya conexión. Que todos entren en la misma red.</translation>
    </message>
    <message>
        <source>Guests would see the page and never get in. Let that port in for UDP, or stop hosting and start again.</source>
        <translation>Los invitados verían la página y no entrarían nunca. Deja entrar ese puerto para UDP, o detén el anfitrión e inícialo de nuevo.</translation>
    </message>
    <message>
        <source>If you trust that network, set it to Private.</source>
        <translation>Si confías en esa red, ponla como Privada.</translation>
    </message>
    <message>
        <source>In its settings, under Privacy &amp; Security, Local Network. Safari needs none of it.</source>
        <translation>En sus ajustes, en Privacidad y seguridad, Red local. Safari no lo necesita.</translation>
    </message>
    <message>
        <source>Invite to that address, or start without --host to listen on all.</source>
        <translation>Invita a esa dirección, o inicia sin --host para escuchar en todas.</translation>
    </message>
    <message>
        <source>Invite to the address of the network that the guests are on.</source>
        <translation>Invita a la dirección de la red de los invitados.</translation>
    </message>
    <message>
        <source>Is the guest in the same Wi-Fi, with mobile data and VPN off? The address begins with http://, not https://. Otherwise a firewall lets nobody in.</source>
        <translation>¿Está el invitado en el mismo wifi, sin datos móviles ni VPN? La dirección empieza por http://, no https://. Si no es eso, un cortafuegos no deja entrar a nadie.</translation>
    </message>
    <message>
        <source>It must let in {ports}.</source>
        <translation>Tiene que dejar entrar {ports}.</translation>
    </message>
    <message>
        <source>No other device has reached this computer yet.</source>
        <translation>Ningún otro dispositivo ha llegado aún a este equipo.</translation>
    </message>
    <message>
        <source>Nothing answers at {address}, TCP port {port}, not even to this computer.</source>
        <translation>Nada responde en {address}, puerto TCP {port}, ni siquiera a este equipo.</translation>
    </message>
    <message>
        <source>Nothing answers at {address}, UDP port {port}, not even to this computer.</source>
        <translation>Nada responde en {address}, puerto UDP {port}, ni siquiera a este equipo.</translation>
    </message>
    <message>
        <source>Open network settings</source>
        <translation>Abrir los ajustes de red</translation>
    </message>
    <message>
        <source>Open privacy settings</source>
        <translation>Abrir los ajustes de privacidad</translation>
    </message>
    <message>
        <source>Port {usual} was taken by another program: this is port {port} now.</source>
        <translation>El puerto {usual} lo tenía otro programa: ahora es el puerto {port}.</translation>
    </message>
    <message>
        <source>Show {address}</source>
        <translation>Mostrar {address}</translation>
    </message>
    <message>
        <source>So it is listening. What a firewall does to others can't be seen from here.</source>
        <translation>Así que escucha. Lo que un cortafuegos hace a otros no se ve desde aquí.</translation>
    </message>
    <message>
        <source>So the network lets guests in: look at the one that can't.</source>
        <translation>Así que la red deja entrar: mira el dispositivo que no puede.</translation>
    </message>
    <message>
        <source>Start it without --host, or with an address of this computer.</source>
        <translation>Inícialo sin --host, o con una dirección de este equipo.</translation>
    </message>
    <message>
        <source>TCP port {tcp} and UDP port {udp}</source>
        <translation>Puerto TCP {tcp} y puerto UDP {udp}</translation>
    </message>
    <message>
        <source>That is how it looks when UDP is blocked. Let in UDP port {port}.</source>
        <translation>Así se ve cuando UDP está bloqueado. Deja entrar el puerto UDP {port}.</translation>
    </message>
    <message>
        <source>The Wi-Fi may keep its devices apart. That can't be seen from here.</source>
        <translation>Quizá el wifi separa sus dispositivos. Eso no se ve desde aquí.</translation>
    </message>
    <message>
        <source>The firewall of this computer is on: {name}.</source>
        <translation>El cortafuegos de este equipo está activo: {name}.</translation>
    </message>
    <message>
        <source>The host listens on {address} alone: only this computer can join.</source>
        <translation>El anfitrión escucha solo en {address}: solo este equipo puede entrar.</translation>
    </message>
    <message>
        <source>The host listens on {other} alone, not on {address}.</source>
        <translation>El anfitrión escucha solo en {other}, no en {address}.</translation>
    </message>
    <message>
        <source>The network gave it another address. Invite anew: old codes lead nowhere.</source>
        <translation>La red le dio otra dirección. Invita de nuevo: los códigos viejos no llevan a ningún sitio.</translation>
    </message>
    <message>
        <source>This computer answers at {address}, {ports}.</source>
        <translation>Este equipo responde en {address}, {ports}.</translation>
    </message>
    <message>
        <source>This computer had the address {address} as hosting began, and lost it.</source>
        <translation>Este equipo tenía la dirección {address} al iniciar, y la perdió.</translation>
    </message>
    <message>
        <source>This computer is in no network.</source>
        <translation>Este equipo no está en ninguna red.</translation>
    </message>
    <message>
        <source>This computer is not at {address} any more.</source>
        <translation>Este equipo ya no está en {address}.</translation>
    </message>
    <message>
        <source>To find out in ten seconds: look up a guest's address in its Wi-Fi settings and run ping with that here. No answer: switch off client isolation in the router, or use a phone's hotspot.</source>
        <translation>Para saberlo en diez segundos: busca la dirección de un invitado en sus ajustes de wifi y haz aquí ping a ella. Sin respuesta: desactiva el aislamiento de clientes del router, o usa la zona wifi de un teléfono.</translation>
    </message>
    <message>
        <source>Whoever has a code or a link with that must get a new one.</source>
        <translation>Quien tenga un código o enlace con ella necesita uno nuevo.</translation>
    </message>
    <message>
        <source>Whoever has a code or a link with the usual port must get a new one.</source>
        <translation>Quien tenga un código o enlace con el puerto habitual necesita uno nuevo.</translation>
    </message>
    <message>
        <source>Windows treats the network of {adapter} as public, and lets nobody in.</source>
        <translation>Windows trata la red de {adapter} como pública, y no deja entrar a nadie.</translation>
    </message>
    <message>
        <source>address from the settings</source>
        <translation>dirección de los ajustes</translation>
    </message>
    <message>
        <source>macOS may keep this program from the local network.</source>
        <translation>macOS quizá aparta este programa de la red local.</translation>
    </message>
    <message>
        <source>name in this network</source>
        <translation>nombre en esta red</translation>
    </message>
    <message>
        <source>port {port} (TCP and UDP)</source>
        <translation>puerto {port} (TCP y UDP)</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>solo este equipo</translation>
    </message>
    <message>
        <source>{adapter} (VPN)</source>
        <translation>{adapter} (VPN)</translation>
    </message>
    <message>
        <source>{adapter} (container)</source>
        <translation>{adapter} (contenedor)</translation>
    </message>
    <message>
        <source>{adapter} (virtual machine)</source>
        <translation>{adapter} (máquina virtual)</translation>
    </message>
    <message>
        <source>{address} belongs to a VPN or a virtual machine: guests seldom get there.</source>
        <translation>{address} es de una VPN o de una máquina virtual: los invitados rara vez llegan ahí.</translation>
    </message>
    <message numerus="yes">
        <source>{count} devices have joined.</source>
        <translation>
            <numerusform>Ha entrado {count} dispositivo.</numerusform>
            <numerusform>Han entrado {count} dispositivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} guests got the page, one at {address}, but no connection.</source>
        <translation>
            <numerusform>{count} invitado recibió la página, en {address}, pero sin conexión.</numerusform>
            <numerusform>{count} invitados recibieron la página, uno en {address}, pero sin conexión.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Redacting</name>
    <message>
        <source>Select one message: all that say the same are taken back</source>
        <translation>Elige un mensaje: se retiran todos los que dicen lo mismo</translation>
    </message>
    <message>
        <source>Select the messages to take back; others stay as they are</source>
        <translation>Elige los mensajes que retirar; los demás quedan como están</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>It is too late for that.</source>
        <translation>Ya es tarde: hace demasiado tiempo.</translation>
    </message>
    <message>
        <source>That can't be taken back any more.</source>
        <translation>Eso ya no se puede deshacer.</translation>
    </message>
    <message>
        <source>That is decided already, or gone.</source>
        <translation>Eso ya está decidido, o ya no está.</translation>
    </message>
    <message>
        <source>That is not on the board any more.</source>
        <translation>Eso ya no está en la pizarra.</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>Eso es demasiado largo.</translation>
    </message>
    <message>
        <source>That is too short.</source>
        <translation>Eso es demasiado corto.</translation>
    </message>
    <message>
        <source>That message is gone.</source>
        <translation>Ese mensaje ya no existe.</translation>
    </message>
    <message>
        <source>That name is taken.</source>
        <translation>Aquí alguien ya tiene tu nombre.</translation>
    </message>
    <message>
        <source>That name won't do here.</source>
        <translation>Ese nombre no se puede usar aquí.</translation>
    </message>
    <message>
        <source>That was too much at once.</source>
        <translation>Eso fue demasiado a la vez.</translation>
    </message>
    <message>
        <source>The host can't answer just now.</source>
        <translation>El anfitrión no puede responder ahora.</translation>
    </message>
    <message>
        <source>The host has that file no longer.</source>
        <translation>El anfitrión ya no tiene ese archivo.</translation>
    </message>
    <message>
        <source>The host is not taking guests now.</source>
        <translation>El anfitrión se está deteniendo.</translation>
    </message>
    <message>
        <source>The host knows nothing of that any more.</source>
        <translation>El anfitrión ya no sabe nada de eso.</translation>
    </message>
    <message>
        <source>The room is full.</source>
        <translation>La sala está llena.</translation>
    </message>
    <message>
        <source>The whiteboard is full.</source>
        <translation>La pizarra está llena.</translation>
    </message>
    <message>
        <source>There are too many of these already.</source>
        <translation>Ya hay demasiados aquí.</translation>
    </message>
    <message>
        <source>There is no more room on the disk.</source>
        <translation>Al anfitrión no le queda espacio.</translation>
    </message>
    <message>
        <source>There is no such ban any more.</source>
        <translation>Ese veto ya no existe.</translation>
    </message>
    <message>
        <source>There is no such room.</source>
        <translation>Esa sala no existe.</translation>
    </message>
    <message>
        <source>There is no such rule any more.</source>
        <translation>Esa regla ya no existe.</translation>
    </message>
    <message>
        <source>This host can't do patterns.</source>
        <translation>Este anfitrión no conoce patrones.</translation>
    </message>
    <message>
        <source>Whoever is meant is not here any more.</source>
        <translation>Esa persona no está aquí.</translation>
    </message>
</context>
<context>
    <name>RoomActs</name>
    <message>
        <source>All rooms are as they were: Ctrl+Shift+M locks them again</source>
        <translation>Todas las salas están como antes: Ctrl+Mayús+M las cierra de nuevo</translation>
    </message>
    <message>
        <source>All rooms are locked and slowed, newcomers wait: Ctrl+Shift+M ends it</source>
        <translation>Todas las salas cerradas con llave y lentas, quien llega espera: Ctrl+Mayús+M lo termina</translation>
    </message>
    <message>
        <source>Open a room first.</source>
        <translation>Abre antes una sala.</translation>
    </message>
    <message>
        <source>{room} is open already: it is selected in the list now.</source>
        <translation>{room} ya está abierta: está elegida en la lista.</translation>
    </message>
</context>
<context>
    <name>RoomBox</name>
    <message>
        <source>All rooms</source>
        <translation>Todas las salas</translation>
    </message>
</context>
<context>
    <name>RoomsModel</name>
    <message>
        <source>Messages in the last minute</source>
        <translation>Mensajes en el último minuto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Opened by a guest</source>
        <translation>Abierta por un invitado</translation>
    </message>
    <message>
        <source>Opened by you</source>
        <translation>Abierta por ti</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Gente</translation>
    </message>
    <message>
        <source>Per min</source>
        <translation>Por min</translation>
    </message>
    <message>
        <source>The room's name</source>
        <translation>El nombre de la sala</translation>
    </message>
    <message>
        <source>Who is in it now</source>
        <translation>Quién está dentro ahora</translation>
    </message>
</context>
<context>
    <name>RoomsPane</name>
    <message>
        <source>No room is open.</source>
        <translation>No hay ninguna sala abierta.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>&amp;Members, who were let in</source>
        <translation>Miembros, a quienes se &amp;dejó entrar</translation>
    </message>
    <message>
        <source>&amp;Try it on what was said…</source>
        <translation>&amp;Probar con lo que se dijo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Empty: the rule's name</source>
        <translation>Vacío: el nombre de la regla</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Por cuánto tiempo</translation>
    </message>
    <message>
        <source>From this time on</source>
        <translation>A partir de esta vez</translation>
    </message>
    <message>
        <source>Go &amp;further with who does it again</source>
        <translation>Ir más lejos con &amp;quien repita</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>Busca</translation>
    </message>
    <message>
        <source>M&amp;oderators</source>
        <translation>&amp;Moderación</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Regla nueva</translation>
    </message>
    <message>
        <source>Not for</source>
        <translation>No para</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Such as “No links”</source>
        <translation>Como “Sin enlaces”</translation>
    </message>
    <message>
        <source>Switched o&amp;n</source>
        <translation>&amp;Activada</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Entonces</translation>
    </message>
    <message>
        <source>There is a rule of this name already.</source>
        <translation>Ya hay una regla con ese nombre.</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Qué sigue</translation>
    </message>
    <message>
        <source>What the guest is told</source>
        <translation>Qué se le dice al invitado</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>En</translation>
    </message>
    <message>
        <source>times within</source>
        <translation>veces en</translation>
    </message>
</context>
<context>
    <name>RuleKinds</name>
    <message>
        <source>% capitals</source>
        <translation>% mayúsculas</translation>
    </message>
    <message>
        <source>Also &amp;inside of other words</source>
        <translation>&amp;También dentro de otras palabras</translation>
    </message>
    <message>
        <source>But not of these names</source>
        <translation>Pero no de estos nombres</translation>
    </message>
    <message>
        <source>But not texts that begin so</source>
        <translation>Pero no textos que empiecen así</translation>
    </message>
    <message>
        <source>But not these names</source>
        <translation>Pero no estos nombres</translation>
    </message>
    <message>
        <source>But not these texts</source>
        <translation>Pero no estos textos</translation>
    </message>
    <message>
        <source>But not these types, whatever their size</source>
        <translation>Pero no estos tipos, sea cual sea su tamaño</translation>
    </message>
    <message>
        <source>But not to these hosts, with all their subdomains</source>
        <translation>Pero no a estos hosts, con todos sus subdominios</translation>
    </message>
    <message>
        <source>But not where it is a part of these words</source>
        <translation>Pero no donde es parte de estas palabras</translation>
    </message>
    <message>
        <source>But these names don't count</source>
        <translation>Pero estos nombres no cuentan</translation>
    </message>
    <message>
        <source>But these words don't count, as they are written</source>
        <translation>Pero estas palabras no cuentan, tal como están escritas</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>First message or file</source>
        <translation>Primer mensaje o archivo</translation>
    </message>
    <message>
        <source>From whoever, counted to&amp;gether</source>
        <translation>De quien sea, contados &amp;juntos</translation>
    </message>
    <message>
        <source>Hold it until you let it through</source>
        <translation>Retenerlo hasta que lo dejes pasar</translation>
    </message>
    <message>
        <source>Hold it, and all that the sender says from then on</source>
        <translation>Retenerlo, y todo lo que diga después quien lo envió</translation>
    </message>
    <message>
        <source>However they are spelt: CAPITALS, s p a c e d, l00k-alikes.</source>
        <translation>Se escriban como se escriban: MAYÚSCULAS, e s p a c i o s, par3cidas.</translation>
    </message>
    <message>
        <source>In texts of at least</source>
        <translation>En textos de al menos</translation>
    </message>
    <message>
        <source>It acts on those who come after: to refuse is to send out, to hold is to hold all that they say.</source>
        <translation>Actúa sobre quienes llegan después: rechazar es sacarlos, retener es retener todo lo que digan.</translation>
    </message>
    <message>
        <source>It meets the text in small letters and without accents.</source>
        <translation>Se aplica al texto en minúsculas y sin acentos.</translation>
    </message>
    <message>
        <source>Joins in a wave</source>
        <translation>Oleada de entradas</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Let it through, and flag it for you</source>
        <translation>Dejarlo pasar, y marcarlo para ti</translation>
    </message>
    <message>
        <source>Let it through, and take it back at once</source>
        <translation>Dejarlo pasar, y retirarlo enseguida</translation>
    </message>
    <message>
        <source>Let it through, and warn the sender</source>
        <translation>Dejarlo pasar, y advertir a quien lo envió</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menciones</translation>
    </message>
    <message>
        <source>More than</source>
        <translation>Más de</translation>
    </message>
    <message>
        <source>Of these types</source>
        <translation>De estos tipos</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Uno por línea</translation>
    </message>
    <message>
        <source>One a line, such as .exe or video/*</source>
        <translation>Uno por línea, como .exe o video/*</translation>
    </message>
    <message>
        <source>One a line, such as example.org</source>
        <translation>Uno por línea, como example.org</translation>
    </message>
    <message>
        <source>Or larger than</source>
        <translation>O mayores de</translation>
    </message>
    <message>
        <source>Or more than</source>
        <translation>O más de</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>Rechazarlo</translation>
    </message>
    <message>
        <source>Refuse it, and ban the sender</source>
        <translation>Rechazarlo, y vetar a quien lo envió</translation>
    </message>
    <message>
        <source>Refuse it, and kick the sender</source>
        <translation>Rechazarlo, y expulsar a quien lo envió</translation>
    </message>
    <message>
        <source>Refuse it, and mute the sender</source>
        <translation>Rechazarlo, y silenciar a quien lo envió</translation>
    </message>
    <message>
        <source>Regular expression (RE2)</source>
        <translation>Expresión regular (RE2)</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>The first fi&amp;le of a newcomer</source>
        <translation>El primer archivo de un &amp;recién llegado</translation>
    </message>
    <message>
        <source>The first messa&amp;ge of a newcomer</source>
        <translation>El primer mensaje de un recién &amp;llegado</translation>
    </message>
    <message>
        <source>The same text</source>
        <translation>El mismo texto</translation>
    </message>
    <message>
        <source>With no type and no size it is every file.</source>
        <translation>Sin tipo ni tamaño es cualquier archivo.</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Words or phrases</source>
        <translation>Palabras o frases</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>all but {hosts}</source>
        <translation>todos menos {hosts}</translation>
    </message>
    <message>
        <source>ban</source>
        <translation>vetar</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caracteres</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>marcar</translation>
    </message>
    <message>
        <source>guests come</source>
        <translation>invitados llegan</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>retener</translation>
    </message>
    <message>
        <source>hold all they say</source>
        <translation>retener todo lo que dice</translation>
    </message>
    <message>
        <source>kick</source>
        <translation>expulsar</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>letras</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>líneas</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mensaje</translation>
    </message>
    <message>
        <source>more than {count}</source>
        <translation>más de {count}</translation>
    </message>
    <message>
        <source>more than {count} within {seconds} s</source>
        <translation>más de {count} en {seconds} s</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>silenciar</translation>
    </message>
    <message>
        <source>names with an @</source>
        <translation>nombres con @</translation>
    </message>
    <message numerus="yes">
        <source>over {count} characters</source>
        <translation>
            <numerusform>más de {count} carácter</numerusform>
            <numerusform>más de {count} caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over {count} lines</source>
        <translation>
            <numerusform>más de {count} línea</numerusform>
            <numerusform>más de {count} líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>over {percent} %</source>
        <translation>más de {percent} %</translation>
    </message>
    <message>
        <source>over {size}</source>
        <translation>más de {size}</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>rechazar</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>retirar</translation>
    </message>
    <message>
        <source>times</source>
        <translation>veces</translation>
    </message>
    <message>
        <source>warn</source>
        <translation>advertir</translation>
    </message>
    <message numerus="yes">
        <source>{count} times within {seconds} s</source>
        <translation>
            <numerusform>{count} vez en {seconds} s</numerusform>
            <numerusform>{count} veces en {seconds} s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{entries} and {count} more</source>
        <translation>
            <numerusform>{entries} y {count} más</numerusform>
            <numerusform>{entries} y {count} más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Try…</source>
        <translation>&amp;Probar…</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Todas las salas</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back what was done last.</source>
        <translation>Ctrl+Z deshace lo último que se hizo.</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>Busca</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Patterns don't work on this machine: google-re2 isn't there. Words do.</source>
        <translation>Los patrones no funcionan en este equipo: falta google-re2. Las palabras sí.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Rules that hold in</source>
        <translation>Reglas que valen en</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Entonces</translation>
    </message>
    <message>
        <source>There is no rule yet: nothing is judged. Add one, and try it out first.</source>
        <translation>Aún no hay reglas: no se juzga nada. Añade una, y pruébala antes.</translation>
    </message>
    <message>
        <source>They judge what guests send, before anybody sees it. Space switches one.</source>
        <translation>Juzgan lo que envían los invitados antes de que nadie lo vea. Espacio activa o desactiva una.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>en todas partes</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>{action}, then {further}</source>
        <translation>{action}, luego {further}</translation>
    </message>
</context>
<context>
    <name>SaidModel</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
    </message>
    <message>
        <source>When it was said</source>
        <translation>Cuándo se dijo</translation>
    </message>
    <message>
        <source>{when}, taken back</source>
        <translation>{when}, retirado</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>&amp;Export these…</source>
        <translation>&amp;Exportar estos…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>History is off: nothing of what is said is kept on disk, so there is nothing to search. Either it was switched off at the start, or its file can't be used; then the window says why.</source>
        <translation>El historial está desactivado: nada de lo que se dice queda en el disco, así que no hay dónde buscar. O se desactivó al iniciar, o su archivo no se puede usar; entonces la ventana dice por qué.</translation>
    </message>
    <message>
        <source>No message was found</source>
        <translation>No se encontró ningún mensaje</translation>
    </message>
    <message>
        <source>No message was found.</source>
        <translation>No se encontró ningún mensaje.</translation>
    </message>
    <message>
        <source>Search for words of three letters or more; in Chinese or Japanese one character will do.</source>
        <translation>Busca palabras de tres letras o más; en chino o japonés basta un carácter.</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Buscando …</translation>
    </message>
    <message>
        <source>Show &amp;more</source>
        <translation>&amp;Mostrar más</translation>
    </message>
    <message>
        <source>The history can't be read: {why}</source>
        <translation>El historial no se puede leer: {why}</translation>
    </message>
    <message>
        <source>The history is being opened.</source>
        <translation>Abriendo el historial.</translation>
    </message>
    <message>
        <source>The host is being loaded.</source>
        <translation>Cargando el anfitrión.</translation>
    </message>
    <message numerus="yes">
        <source>The newest {count} messages; narrow the search to see older ones</source>
        <translation>
            <numerusform>El mensaje más reciente; acota la búsqueda para ver anteriores</numerusform>
            <numerusform>Los {count} mensajes más recientes; acota la búsqueda para ver anteriores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest {count} messages; there are more</source>
        <translation>
            <numerusform>El mensaje más reciente; hay más</numerusform>
            <numerusform>Los {count} mensajes más recientes; hay más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} messages</source>
        <translation>
            <numerusform>{count} mensaje</numerusform>
            <numerusform>{count} mensajes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchForm</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>All but drawings</source>
        <translation>Todo menos dibujos</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Anuncios</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Dibujos</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Whispers</source>
        <translation>Susurros</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Words, or parts of them</source>
        <translation>Palabras, o partes de ellas</translation>
    </message>
</context>
<context>
    <name>SettingActs</name>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saved. It holds from the next start of the program on.</source>
        <translation>Guardado. Vale desde el próximo inicio del programa.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Address of this computer</source>
        <translation>Dirección de este equipo</translation>
    </message>
    <message>
        <source>Days that it is kept</source>
        <translation>Días que se conserva</translation>
    </message>
    <message>
        <source>Days that what was taken back can be read here</source>
        <translation>Días que lo retirado se puede leer aquí</translation>
    </message>
    <message>
        <source>Everyone behind one router may have the same address.</source>
        <translation>Todos los que están tras un mismo rúter pueden tener la misma dirección.</translation>
    </message>
    <message>
        <source>For so long you can bring it back. Then its words are deleted.</source>
        <translation>Durante ese tiempo puedes recuperarlo. Después se borra el texto.</translation>
    </message>
    <message>
        <source>Further names of this computer</source>
        <translation>Otros nombres de este equipo</translation>
    </message>
    <message>
        <source>Guests in a room, at most</source>
        <translation>Invitados en una sala, como máximo</translation>
    </message>
    <message>
        <source>Guests may clear the whiteboard</source>
        <translation>Los invitados pueden vaciar la pizarra</translation>
    </message>
    <message>
        <source>Guests may open rooms</source>
        <translation>Los invitados pueden abrir salas</translation>
    </message>
    <message>
        <source>Guests of one address in a room, at most</source>
        <translation>Invitados de una misma dirección en una sala, como máximo</translation>
    </message>
    <message>
        <source>Have a name in the network</source>
        <translation>Tener un nombre en la red</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>In rooms that are opened from then on.</source>
        <translation>En las salas que se abran desde entonces.</translation>
    </message>
    <message>
        <source>It stands in the address that guests open. Firewalls have to let it in.</source>
        <translation>Está en la dirección que abren los invitados. Los cortafuegos deben dejarlo pasar.</translation>
    </message>
    <message>
        <source>Keep the history on disk</source>
        <translation>Conservar el historial en el disco</translation>
    </message>
    <message>
        <source>Messages a second of one guest, at most</source>
        <translation>Mensajes por segundo de un invitado, como máximo</translation>
    </message>
    <message>
        <source>Messages that newcomers see</source>
        <translation>Mensajes que ven los recién llegados</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Of before they came, in rooms that are opened from then on: a number, or all.</source>
        <translation>De antes de llegar, en las salas que se abran desde entonces: un número, o all para todos.</translation>
    </message>
    <message>
        <source>Open beside those of last time. Several by commas.</source>
        <translation>Abiertas junto a las de la última vez. Varias, separadas por comas.</translation>
    </message>
    <message>
        <source>Otherwise all that was said is gone when the program ends.</source>
        <translation>Si no, todo lo dicho se pierde cuando el programa termina.</translation>
    </message>
    <message>
        <source>Rooms and guests</source>
        <translation>Salas e invitados</translation>
    </message>
    <message>
        <source>Rooms at the start</source>
        <translation>Salas al inicio</translation>
    </message>
    <message>
        <source>Rooms, at most</source>
        <translation>Salas, como máximo</translation>
    </message>
    <message>
        <source>Size that it may have</source>
        <translation>Tamaño que puede tener</translation>
    </message>
    <message>
        <source>Such as 500MB or 2GB: then the oldest is deleted. 0: no limit.</source>
        <translation>Por ejemplo 500MB o 2GB: después se borra lo más antiguo. 0: sin límite.</translation>
    </message>
    <message>
        <source>Such as peerpyrtc.local, beside the addresses.</source>
        <translation>Por ejemplo peerpyrtc.local, junto a las direcciones.</translation>
    </message>
    <message>
        <source>TCP port</source>
        <translation>Puerto TCP</translation>
    </message>
    <message>
        <source>That guests may type, such as chat.example.org. Several by commas.</source>
        <translation>Que los invitados pueden escribir, por ejemplo chat.example.org. Varios, separados por comas.</translation>
    </message>
    <message>
        <source>The only one that guests can open. Empty: all that it has.</source>
        <translation>La única que los invitados pueden abrir. Vacío: todas las que tiene.</translation>
    </message>
    <message>
        <source>UDP port</source>
        <translation>Puerto UDP</translation>
    </message>
    <message>
        <source>What guests say goes through it. Empty: the same number as the TCP port.</source>
        <translation>Lo que dicen los invitados pasa por él. Vacío: el mismo número que el puerto TCP.</translation>
    </message>
    <message>
        <source>What is older is deleted. 0: it is kept for ever.</source>
        <translation>Lo más antiguo se borra. 0: se conserva para siempre.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Ask before what is unsafe</source>
        <translation>Preguntar antes de lo arriesgado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Closing a room, and what meets more than five at once. The ban dialog always comes.</source>
        <translation>Cerrar una sala, y lo que afecta a más de cinco a la vez. El diálogo de veto aparece siempre.</translation>
    </message>
    <message>
        <source>Holds at once.</source>
        <translation>Vale de inmediato.</translation>
    </message>
    <message>
        <source>Holds from the next start of the program on, with and without a window.</source>
        <translation>Vale desde el próximo inicio del programa, con y sin ventana.</translation>
    </message>
    <message>
        <source>It could not be saved: {why}</source>
        <translation>No se pudo guardar: {why}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Esta ventana</translation>
    </message>
    <message>
        <source>What else can be set is told by: {command}</source>
        <translation>Lo demás que se puede ajustar lo dice: {command}</translation>
    </message>
    <message>
        <source>{option} sets it, and wins over this.</source>
        <translation>{option} lo fija, y prevalece.</translation>
    </message>
    <message>
        <source>“{setting}” can't be what is typed there.</source>
        <translation>“{setting}” no puede tener el valor escrito.</translation>
    </message>
    <message>
        <source>“{setting}” takes a whole number from {least} to {most}.</source>
        <translation>“{setting}” requiere un número entero de {least} a {most}.</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>Have the table of peers in this order</source>
        <translation>Poner la tabla de personas en este orden</translation>
    </message>
    <message>
        <source>Sort by {column}</source>
        <translation>Ordenar por: {column}</translation>
    </message>
</context>
<context>
    <name>SpeakBar</name>
    <message>
        <source>Announce to</source>
        <translation>Anunciar a</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Anuncio</translation>
    </message>
    <message>
        <source>Announcement (Ctrl+B)</source>
        <translation>Anuncio (Ctrl+B)</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Anunciar</translation>
    </message>
    <message>
        <source>Kept…</source>
        <translation>Guardados…</translation>
    </message>
    <message>
        <source>Pick an announcement</source>
        <translation>Elegir un anuncio</translation>
    </message>
    <message>
        <source>Pick an announcement that is kept (Ctrl+Shift+B)</source>
        <translation>Elegir un anuncio guardado (Ctrl+Mayús+B)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send the announcement</source>
        <translation>Enviar el anuncio</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
</context>
<context>
    <name>StageBar</name>
    <message>
        <source>B: board · Page up, Page down: room · F: window · Esc: close</source>
        <translation>B: pizarra · RePág, AvPág: sala · F: ventana · Esc: cerrar</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Pizarra</translation>
    </message>
    <message>
        <source>Room on the stage</source>
        <translation>Sala en el escenario</translation>
    </message>
</context>
<context>
    <name>StageWindow</name>
    <message>
        <source>Scan the code, or open this address</source>
        <translation>Escanea el código o abre esta dirección</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Stage: {room}</source>
        <translation>Escenario: {room}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Could not start</source>
        <translation>No se inició</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Anfitrión activo</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Not hosting</source>
        <translation>Anfitrión detenido</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>Waits to be sent to guests. The history's write-ahead log has {size}.</source>
        <translation>Espera a enviarse a los invitados. El registro de escritura del historial ocupa {size}.</translation>
    </message>
    <message>
        <source>queue {size}</source>
        <translation>en cola: {size}</translation>
    </message>
    <message>
        <source>{rate} msg/s</source>
        <translation>{rate} msj/s</translation>
    </message>
</context>
<context>
    <name>StayingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>Guests read it nowhere any more; Ctrl+Z brings it back.</source>
        <translation>Los invitados ya no lo leen en ningún sitio; Ctrl+Z lo devuelve.</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Hasta cuándo atrás</translation>
    </message>
    <message>
        <source>In the last 10 minutes</source>
        <translation>En los últimos 10 minutos</translation>
    </message>
    <message>
        <source>In the last day</source>
        <translation>En el último día</translation>
    </message>
    <message>
        <source>In the last hour</source>
        <translation>En la última hora</translation>
    </message>
    <message>
        <source>Nobody said that in this time.</source>
        <translation>Nadie dijo eso en este tiempo.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take back everything {who} said in {room}?</source>
        <translation>¿Retirar todo lo que dijo {who} en {room}?</translation>
    </message>
    <message>
        <source>Take back “{words}” from everyone in {room}?</source>
        <translation>¿Retirar “{words}” de todos en {room}?</translation>
    </message>
    <message>
        <source>What they said in {rooms} stays.</source>
        <translation>Lo dicho en {rooms} se queda.</translation>
    </message>
    <message numerus="yes">
        <source>{count} messages: {who}</source>
        <translation>
            <numerusform>{count} mensaje: {who}</numerusform>
            <numerusform>{count} mensajes: {who}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Address guests use</source>
        <translation>Dirección para invitados</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Más herramientas</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show the window</source>
        <translation>Mostrar la ventana</translation>
    </message>
    <message>
        <source>Stop hosting and quit</source>
        <translation>Detener el anfitrión y salir</translation>
    </message>
</context>
<context>
    <name>TrialDialog</name>
    <message>
        <source>A rule about joins can't be tried out: it isn't about messages.</source>
        <translation>Una regla sobre entradas no se puede probar: no trata de mensajes.</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Todas las salas</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From: {people}</source>
        <translation>De: {people}</translation>
    </message>
    <message>
        <source>It would</source>
        <translation>Haría</translation>
    </message>
    <message numerus="yes">
        <source>It would have met none of {count} messages.</source>
        <translation>
            <numerusform>No habría afectado al único mensaje.</numerusform>
            <numerusform>No habría afectado a ninguno de {count} mensajes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would have met {hits} of {count} messages.</source>
        <translation>
            <numerusform>Habría afectado a {hits} de {count} mensaje.</numerusform>
            <numerusform>Habría afectado a {hits} de {count} mensajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Buscando …</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Messages that would have been met</source>
        <translation>Mensajes a los que habría afectado</translation>
    </message>
    <message>
        <source>Nothing is done to anybody. Everyone counts as a guest who is new.</source>
        <translation>No se le hace nada a nadie. Todos cuentan como invitados nuevos.</translation>
    </message>
    <message>
        <source>Nothing was said there in that time.</source>
        <translation>Allí no se dijo nada en ese tiempo.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>The last 10 minutes</source>
        <translation>Los últimos 10 minutos</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>El último día</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>La última hora</translation>
    </message>
    <message>
        <source>There is no room.</source>
        <translation>No hay ninguna sala.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Try out</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>TurnList</name>
    <message>
        <source>Raised hands</source>
        <translation>Manos levantadas</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>y {count} más</numerusform>
            <numerusform>y {count} más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hands are up</source>
        <translation>
            <numerusform>1 mano levantada</numerusform>
            <numerusform>{count} manos levantadas</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}. {who}</source>
        <translation>{number}. {who}</translation>
    </message>
    <message>
        <source>{who} has the word</source>
        <translation>{who} tiene la palabra</translation>
    </message>
</context>
<context>
    <name>Typed</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason, shown to them (may stay empty)</source>
        <translation>Motivo, que se le muestra (puede quedar vacío)</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Done: {what}</source>
        <translation>Hecho: {what}</translation>
    </message>
    <message>
        <source>This can't be taken back: {what}</source>
        <translation>Esto no se puede deshacer: {what}</translation>
    </message>
    <message>
        <source>{key} undoes it</source>
        <translation>{key} lo deshace</translation>
    </message>
</context>
<context>
    <name>UnforeseenDialog</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar el diagnóstico</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message numerus="yes">
        <source>So far {count} times.</source>
        <translation>
            <numerusform>Hasta ahora {count} vez.</numerusform>
            <numerusform>Hasta ahora {count} veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo ha ido mal</translation>
    </message>
    <message>
        <source>Something went wrong that nobody foresaw</source>
        <translation>Ha ido mal algo que nadie había previsto</translation>
    </message>
    <message>
        <source>You can go on. If something doesn't work any more, end the program and start it anew. Whoever looks into it needs the diagnostics: they say where in the program it happened and how it is set, but no passwords and nothing that guests wrote.</source>
        <translation>Puedes seguir. Si algo deja de funcionar, cierra el programa y ábrelo de nuevo. Quien lo investigue necesita el diagnóstico: dice en qué parte del programa ocurrió y cómo está ajustado, pero ninguna contraseña ni nada de lo que escribieron los invitados.</translation>
    </message>
</context>
<context>
    <name>Verbs</name>
    <message>
        <source>&amp;Ban {who}…</source>
        <translation>&amp;Vetar a {who}…</translation>
    </message>
    <message>
        <source>&amp;Ban…</source>
        <translation>&amp;Vetar…</translation>
    </message>
    <message>
        <source>&amp;Blur pictures in {who}…</source>
        <translation>&amp;Desenfocar imágenes en {who}…</translation>
    </message>
    <message>
        <source>&amp;Blur pictures…</source>
        <translation>&amp;Desenfocar imágenes…</translation>
    </message>
    <message>
        <source>&amp;Close room…</source>
        <translation>&amp;Cerrar la sala…</translation>
    </message>
    <message>
        <source>&amp;Close {who}…</source>
        <translation>&amp;Cerrar {who}…</translation>
    </message>
    <message>
        <source>&amp;Delay in {who}…</source>
        <translation>&amp;Retraso en {who}…</translation>
    </message>
    <message>
        <source>&amp;Delay…</source>
        <translation>&amp;Retraso…</translation>
    </message>
    <message>
        <source>&amp;Give the word</source>
        <translation>Dar la &amp;palabra</translation>
    </message>
    <message>
        <source>&amp;Give {who} the word</source>
        <translation>Dar la &amp;palabra a {who}</translation>
    </message>
    <message>
        <source>&amp;Hold the messages of {who}</source>
        <translation>Retener &amp;lo que dice {who}</translation>
    </message>
    <message>
        <source>&amp;Hold what they say</source>
        <translation>Retener &amp;lo que dice</translation>
    </message>
    <message>
        <source>&amp;Kick</source>
        <translation>&amp;Expulsar</translation>
    </message>
    <message>
        <source>&amp;Kick {who}</source>
        <translation>&amp;Expulsar a {who}</translation>
    </message>
    <message>
        <source>&amp;List of names for {who}…</source>
        <translation>&amp;Lista de nombres de {who}…</translation>
    </message>
    <message>
        <source>&amp;List of names…</source>
        <translation>&amp;Lista de nombres…</translation>
    </message>
    <message>
        <source>&amp;Lower all hands</source>
        <translation>&amp;Bajar todas las manos</translation>
    </message>
    <message>
        <source>&amp;Lower all hands in {who}</source>
        <translation>&amp;Bajar todas las manos en {who}</translation>
    </message>
    <message>
        <source>&amp;Lower the hand</source>
        <translation>&amp;Bajar la mano</translation>
    </message>
    <message>
        <source>&amp;Lower the hand of {who}</source>
        <translation>&amp;Bajar la mano de {who}</translation>
    </message>
    <message>
        <source>&amp;Move {who}…</source>
        <translation>&amp;Pasar a otra sala a {who}…</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Pasar a otra…</translation>
    </message>
    <message>
        <source>&amp;Mute for 10 minutes</source>
        <translation>Silenciar 10 min&amp;utos</translation>
    </message>
    <message>
        <source>&amp;Mute {who} for 10 minutes</source>
        <translation>Silenciar 10 min&amp;utos a {who}</translation>
    </message>
    <message>
        <source>&amp;Next raised hand</source>
        <translation>&amp;Siguiente mano</translation>
    </message>
    <message>
        <source>&amp;Next raised hand in {who}</source>
        <translation>&amp;Siguiente mano en {who}</translation>
    </message>
    <message>
        <source>&amp;PIN of {who}…</source>
        <translation>&amp;PIN de {who}…</translation>
    </message>
    <message>
        <source>&amp;PIN…</source>
        <translation>&amp;PIN…</translation>
    </message>
    <message>
        <source>&amp;Reserved names in {who}…</source>
        <translation>&amp;Nombres reservados en {who}…</translation>
    </message>
    <message>
        <source>&amp;Reserved names…</source>
        <translation>&amp;Nombres reservados…</translation>
    </message>
    <message>
        <source>&amp;Slow mode in {who}…</source>
        <translation>&amp;Modo lento en {who}…</translation>
    </message>
    <message>
        <source>&amp;Slow mode, approval and pictures</source>
        <translation>Modo lento, aprobación e imá&amp;genes</translation>
    </message>
    <message>
        <source>&amp;Slow mode…</source>
        <translation>&amp;Modo lento…</translation>
    </message>
    <message>
        <source>&amp;Take back everything {who} said in {room}…</source>
        <translation>Retirar &amp;todo lo que dijo {who} en {room}…</translation>
    </message>
    <message>
        <source>&amp;Take back everything…</source>
        <translation>Retirar &amp;todo lo que dijo…</translation>
    </message>
    <message>
        <source>&amp;Take the word back</source>
        <translation>&amp;Retirar la palabra</translation>
    </message>
    <message>
        <source>&amp;Take the word back in {who}</source>
        <translation>&amp;Retirar la palabra en {who}</translation>
    </message>
    <message>
        <source>&amp;Topic, notice, pin and history</source>
        <translation>&amp;Tema, aviso, PIN e historial</translation>
    </message>
    <message>
        <source>&amp;Unpin the message</source>
        <translation>&amp;Dejar de fijar el mensaje</translation>
    </message>
    <message>
        <source>&amp;Unpin the message in {who}</source>
        <translation>&amp;Dejar de fijar el mensaje en {who}</translation>
    </message>
    <message>
        <source>&amp;Warn {who}…</source>
        <translation>&amp;Advertir a {who}…</translation>
    </message>
    <message>
        <source>&amp;Warn…</source>
        <translation>&amp;Advertir…</translation>
    </message>
    <message>
        <source>Any name may come in</source>
        <translation>Entra cualquier nombre</translation>
    </message>
    <message>
        <source>Appro&amp;val in {who}…</source>
        <translation>&amp;Aprobación en {who}…</translation>
    </message>
    <message>
        <source>Appro&amp;val…</source>
        <translation>&amp;Aprobación…</translation>
    </message>
    <message>
        <source>Ask whoever is new for a PIN</source>
        <translation>Pedir un PIN a quien es nuevo</translation>
    </message>
    <message>
        <source>Banned {who}</source>
        <translation>Vetado: {who}</translation>
    </message>
    <message>
        <source>Bring back what the last clearing took away</source>
        <translation>Devolver lo que quitó el último vaciado</translation>
    </message>
    <message numerus="yes">
        <source>Brought back {count} strokes</source>
        <translation>
            <numerusform>{count} trazo devuelto</numerusform>
            <numerusform>{count} trazos devueltos</numerusform>
        </translation>
    </message>
    <message>
        <source>Chan&amp;ging messages in {who}…</source>
        <translation>&amp;Cambiar mensajes en {who}…</translation>
    </message>
    <message>
        <source>Chan&amp;ging messages…</source>
        <translation>&amp;Cambiar mensajes…</translation>
    </message>
    <message>
        <source>Choose how long they say nothing, and say why</source>
        <translation>Elegir cuánto tiempo no dice nada, y decir por qué</translation>
    </message>
    <message>
        <source>Clear the &amp;whiteboard</source>
        <translation>Vaciar la &amp;pizarra</translation>
    </message>
    <message>
        <source>Clear the &amp;whiteboard of {who}</source>
        <translation>Vaciar la &amp;pizarra de {who}</translation>
    </message>
    <message numerus="yes">
        <source>Cleared {count} strokes</source>
        <translation>
            <numerusform>{count} trazo borrado</numerusform>
            <numerusform>{count} trazos borrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Close room</source>
        <translation>Cerrar la sala</translation>
    </message>
    <message>
        <source>E&amp;xceptions for {who}…</source>
        <translation>&amp;Excepciones para {who}…</translation>
    </message>
    <message>
        <source>E&amp;xceptions…</source>
        <translation>&amp;Excepciones…</translation>
    </message>
    <message>
        <source>En&amp;d the membership</source>
        <translation>&amp;Quitar de los miembros</translation>
    </message>
    <message>
        <source>En&amp;d the membership of {who}</source>
        <translation>&amp;Quitar a {who} de los miembros</translation>
    </message>
    <message>
        <source>Ended the membership of {who}</source>
        <translation>Ya no es miembro: {who}</translation>
    </message>
    <message>
        <source>Exceptions for {who} are set</source>
        <translation>Excepciones ajustadas: {who}</translation>
    </message>
    <message>
        <source>Give the word to whose hand has been up the longest</source>
        <translation>Dar la palabra a quien lleva más tiempo con la mano levantada</translation>
    </message>
    <message>
        <source>Give them another name; what they drew and sent stays theirs</source>
        <translation>Dar otro nombre; lo dibujado y enviado sigue siendo suyo</translation>
    </message>
    <message>
        <source>Guests read nowhere any more what they said in this room lately; Ctrl+Z brings it back</source>
        <translation>Los invitados ya no leen en ningún sitio lo que dijo hace poco en esta sala; Ctrl+Z lo devuelve</translation>
    </message>
    <message>
        <source>H&amp;and and word</source>
        <translation>Mano y &amp;palabra</translation>
    </message>
    <message>
        <source>Have all that they say wait for you</source>
        <translation>Hacer que te espere todo lo que dice</translation>
    </message>
    <message>
        <source>Have all that they say wait for you, and say why</source>
        <translation>Hacer que te espere todo lo que dice, y decir por qué</translation>
    </message>
    <message>
        <source>Have something stand above the messages</source>
        <translation>Poner algo encima de los mensajes</translation>
    </message>
    <message>
        <source>Have what guests say wait until you let it through</source>
        <translation>Hacer que espere lo que dicen los invitados hasta que lo dejes pasar</translation>
    </message>
    <message>
        <source>Hold the messages of {who}, w&amp;ith a reason…</source>
        <translation>&amp;Retener con motivo lo que dice {who}…</translation>
    </message>
    <message>
        <source>Hold w&amp;ith a reason…</source>
        <translation>&amp;Retener con motivo…</translation>
    </message>
    <message>
        <source>How long it is &amp;kept…</source>
        <translation>&amp;Cuánto se conserva…</translation>
    </message>
    <message>
        <source>How long {who} is &amp;kept…</source>
        <translation>&amp;Cuánto se conserva {who}…</translation>
    </message>
    <message>
        <source>Keep names, and what looks like them, from all guests</source>
        <translation>Reservar nombres, y lo que se les parece, ante todos los invitados</translation>
    </message>
    <message>
        <source>Keep them out, for a time or for good; it is shown before whom else that hits</source>
        <translation>Dejar fuera, por un tiempo o sin límite; antes se ve a quién más afecta</translation>
    </message>
    <message>
        <source>Kick with &amp;reason…</source>
        <translation>E&amp;xpulsar con motivo…</translation>
    </message>
    <message>
        <source>Kick {who} with &amp;reason…</source>
        <translation>E&amp;xpulsar con motivo a {who}…</translation>
    </message>
    <message>
        <source>Kicked {who}</source>
        <translation>Expulsado: {who}</translation>
    </message>
    <message>
        <source>Let each guest write one message in so many seconds</source>
        <translation>Dejar que cada invitado escriba un mensaje cada tantos segundos</translation>
    </message>
    <message>
        <source>Let everyone in, have them wait until you let them in, or lock the room</source>
        <translation>Dejar entrar a todos, hacer que esperen tu permiso, o cerrar la sala con llave</translation>
    </message>
    <message>
        <source>Let out what the&amp;y say again</source>
        <translation>&amp;Ya no retener</translation>
    </message>
    <message>
        <source>Let some seconds pass until guests see what others say: time to stop it</source>
        <translation>Dejar pasar unos segundos hasta que los invitados ven lo que dicen otros: tiempo para pararlo</translation>
    </message>
    <message>
        <source>Let somebody do more than others may in this room, or less</source>
        <translation>Dejar que alguien haga más que los demás en esta sala, o menos</translation>
    </message>
    <message>
        <source>Let them do what everyone may in this room; they stay</source>
        <translation>Dejarle hacer lo que pueden todos en esta sala; se queda</translation>
    </message>
    <message>
        <source>Let them do what members may in this room, and come in without asking</source>
        <translation>Dejarle hacer lo que pueden los miembros en esta sala, y entrar sin pedirlo</translation>
    </message>
    <message>
        <source>Let them say nothing for ten minutes, wherever they come from</source>
        <translation>No dejar decir nada durante diez minutos, venga de donde venga</translation>
    </message>
    <message>
        <source>Let them speak again, whoever muted them</source>
        <translation>Dejar hablar de nuevo, silenciara quien silenciara</translation>
    </message>
    <message>
        <source>Let them speak where others may not; who had the word has it no more</source>
        <translation>Dejar hablar donde otros no pueden; quien tenía la palabra ya no la tiene</translation>
    </message>
    <message>
        <source>Let {who} speak freel&amp;y again</source>
        <translation>&amp;Ya no retener lo que dice {who}</translation>
    </message>
    <message>
        <source>Made {who} a member</source>
        <translation>Ahora es miembro: {who}</translation>
    </message>
    <message>
        <source>Make a m&amp;ember</source>
        <translation>&amp;Hacer miembro</translation>
    </message>
    <message>
        <source>Make {who} a m&amp;ember</source>
        <translation>&amp;Hacer miembro a {who}</translation>
    </message>
    <message>
        <source>Messages of {who} go out at once; what waits still waits for you</source>
        <translation>Lo que dice {who} sale enseguida; lo que espera aún te espera</translation>
    </message>
    <message>
        <source>Messages of {who} wait for you from now on</source>
        <translation>Lo que dice {who} te espera desde ahora</translation>
    </message>
    <message>
        <source>Moved {who}</source>
        <translation>Pasado a otra: {who}</translation>
    </message>
    <message>
        <source>Mute &amp;for…</source>
        <translation>&amp;Silenciar durante…</translation>
    </message>
    <message>
        <source>Mute {who} &amp;for…</source>
        <translation>&amp;Silenciar a {who} durante…</translation>
    </message>
    <message>
        <source>Muted {who}</source>
        <translation>En silencio: {who}</translation>
    </message>
    <message>
        <source>Muted {who} for 10 minutes</source>
        <translation>En silencio 10 minutos: {who}</translation>
    </message>
    <message>
        <source>Name, &amp;place and role</source>
        <translation>&amp;Nombre, sitio y papel</translation>
    </message>
    <message>
        <source>Names on the list: {count}</source>
        <translation>Nombres en la lista: {count}</translation>
    </message>
    <message>
        <source>Names that are reserved: {count}</source>
        <translation>Nombres reservados: {count}</translation>
    </message>
    <message>
        <source>No hand is up there</source>
        <translation>Ahí no hay ninguna mano levantada</translation>
    </message>
    <message>
        <source>No hand is up, and nobody has the word</source>
        <translation>No hay manos levantadas, y nadie tiene la palabra</translation>
    </message>
    <message>
        <source>No names are reserved</source>
        <translation>No hay nombres reservados</translation>
    </message>
    <message>
        <source>Nobody has the word any more</source>
        <translation>Ya nadie tiene la palabra</translation>
    </message>
    <message>
        <source>Not a member: {who}</source>
        <translation>No es miembro: {who}</translation>
    </message>
    <message>
        <source>Not banned: {who}</source>
        <translation>Sin vetar: {who}</translation>
    </message>
    <message>
        <source>Not changed: {who}</source>
        <translation>Sin cambiar: {who}</translation>
    </message>
    <message>
        <source>Not given: {who}</source>
        <translation>Sin dar: {who}</translation>
    </message>
    <message>
        <source>Not held: {who}</source>
        <translation>Sin retener: {who}</translation>
    </message>
    <message>
        <source>Not kicked: {who}</source>
        <translation>Sin expulsar: {who}</translation>
    </message>
    <message>
        <source>Not lowered: {who}</source>
        <translation>Sin bajar: {who}</translation>
    </message>
    <message>
        <source>Not moved: {who}</source>
        <translation>Sin pasar: {who}</translation>
    </message>
    <message>
        <source>Not muted: {who}</source>
        <translation>Sin silenciar: {who}</translation>
    </message>
    <message>
        <source>Not renamed: {who}</source>
        <translation>Sin renombrar: {who}</translation>
    </message>
    <message>
        <source>Not sent out: {who}</source>
        <translation>Sin sacar: {who}</translation>
    </message>
    <message>
        <source>Not taken back: {who}</source>
        <translation>Sin retirar: {who}</translation>
    </message>
    <message>
        <source>Not taken off the board: {who}</source>
        <translation>Sin quitar de la pizarra: {who}</translation>
    </message>
    <message>
        <source>Not unmuted: {who}</source>
        <translation>Aún en silencio: {who}</translation>
    </message>
    <message>
        <source>Not warned: {who}</source>
        <translation>Sin advertir: {who}</translation>
    </message>
    <message>
        <source>Nothing is drawn there</source>
        <translation>Ahí no hay nada dibujado</translation>
    </message>
    <message>
        <source>Paste a list of names, such as a class's: those come in, others don't or knock</source>
        <translation>Pegar una lista de nombres, como la de una clase: esos entran, los demás no o llaman</translation>
    </message>
    <message>
        <source>Pinned &amp;notice in {who}…</source>
        <translation>&amp;Aviso fijado en {who}…</translation>
    </message>
    <message>
        <source>Pinned &amp;notice…</source>
        <translation>&amp;Aviso fijado…</translation>
    </message>
    <message>
        <source>Re&amp;name {who}…</source>
        <translation>&amp;Renombrar a {who}…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Renombrar…</translation>
    </message>
    <message>
        <source>Re&amp;naming in {who}…</source>
        <translation>&amp;Cambio de nombre en {who}…</translation>
    </message>
    <message>
        <source>Re&amp;naming…</source>
        <translation>&amp;Cambio de nombre…</translation>
    </message>
    <message>
        <source>Renamed {who}</source>
        <translation>Renombrado: {who}</translation>
    </message>
    <message>
        <source>Say for how long guests may change and take back what they wrote</source>
        <translation>Decir cuánto tiempo los invitados pueden cambiar y retirar lo que escribieron</translation>
    </message>
    <message>
        <source>Say how many days what is said in this room stays in the history</source>
        <translation>Decir cuántos días queda en el historial lo que se dice en esta sala</translation>
    </message>
    <message>
        <source>Say how much of what was said before they came guests may read</source>
        <translation>Decir cuánto de lo dicho antes de llegar pueden leer los invitados</translation>
    </message>
    <message>
        <source>Say what this room is about; its guests see it</source>
        <translation>Decir de qué trata esta sala; sus invitados lo ven</translation>
    </message>
    <message>
        <source>Say whether guests may take another name</source>
        <translation>Decir si los invitados pueden cambiar de nombre</translation>
    </message>
    <message>
        <source>Say whether guests see pictures blurred until they tap them</source>
        <translation>Decir si los invitados ven las imágenes desenfocadas hasta tocarlas</translation>
    </message>
    <message>
        <source>Send everyone out and remove the room</source>
        <translation>Sacar a todos y quitar la sala</translation>
    </message>
    <message>
        <source>Send out whom you select in the tables</source>
        <translation>Expulsar a quien elijas en las listas</translation>
    </message>
    <message>
        <source>Send them out and say why</source>
        <translation>Expulsar y decir por qué</translation>
    </message>
    <message>
        <source>Send them out for a while; they can't come back before</source>
        <translation>Sacar por un rato; no se puede volver antes</translation>
    </message>
    <message>
        <source>Send them to another room; their page goes there by itself</source>
        <translation>Pasar a otra sala; su página va allí sola</translation>
    </message>
    <message>
        <source>Send {who} out of all rooms at once; they may return in a minute</source>
        <translation>Sacar a {who} de todas las salas enseguida; se puede volver en un minuto</translation>
    </message>
    <message>
        <source>Sent {who} out for a while</source>
        <translation>Fuera por un rato: {who}</translation>
    </message>
    <message>
        <source>Set &amp;topic…</source>
        <translation>&amp;Poner el tema…</translation>
    </message>
    <message>
        <source>Set the &amp;topic of {who}…</source>
        <translation>&amp;Poner el tema de {who}…</translation>
    </message>
    <message>
        <source>Take away all that they drew in this room, and nobody else's; Ctrl+Z brings it back</source>
        <translation>Quitar todo lo que dibujó en esta sala, y nada de otros; Ctrl+Z lo devuelve</translation>
    </message>
    <message>
        <source>Take away all that was drawn in this room</source>
        <translation>Quitar todo lo que se dibujó en esta sala</translation>
    </message>
    <message>
        <source>Take away the message that is pinned above the others</source>
        <translation>Quitar el mensaje fijado encima de los demás</translation>
    </message>
    <message>
        <source>Take every raised hand down</source>
        <translation>Bajar todas las manos levantadas</translation>
    </message>
    <message>
        <source>Take strokes of {who} off the boar&amp;d of {room}</source>
        <translation>Quitar de la pi&amp;zarra de {room} los trazos de {who}</translation>
    </message>
    <message>
        <source>Take strokes off the boar&amp;d</source>
        <translation>Quitar tra&amp;zos de la pizarra</translation>
    </message>
    <message>
        <source>Take their hand down; they may raise it again</source>
        <translation>Bajar su mano; puede volver a levantarla</translation>
    </message>
    <message>
        <source>Tell them, and nobody else, that something won't do</source>
        <translation>Decirle, y a nadie más, que algo no está bien</translation>
    </message>
    <message>
        <source>The next one has the word</source>
        <translation>La siguiente mano tiene la palabra</translation>
    </message>
    <message>
        <source>They have nothing on the board of {room}</source>
        <translation>No hay nada suyo en la pizarra de {room}</translation>
    </message>
    <message>
        <source>They have said nothing in {room} that could be taken back</source>
        <translation>No ha dicho nada en {room} que se pueda retirar</translation>
    </message>
    <message>
        <source>Time&amp;out for {who}…</source>
        <translation>&amp;Fuera un rato: {who}…</translation>
    </message>
    <message>
        <source>Time&amp;out…</source>
        <translation>&amp;Fuera un rato…</translation>
    </message>
    <message numerus="yes">
        <source>Took back {count} messages in {room}</source>
        <translation>
            <numerusform>{count} mensaje retirado en {room}</numerusform>
            <numerusform>{count} mensajes retirados en {room}</numerusform>
        </translation>
    </message>
    <message>
        <source>Took the hand of {who} down</source>
        <translation>Mano bajada: {who}</translation>
    </message>
    <message numerus="yes">
        <source>Took {count} hands down</source>
        <translation>
            <numerusform>{count} mano bajada</numerusform>
            <numerusform>{count} manos bajadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took {count} strokes off the board of {room}</source>
        <translation>
            <numerusform>{count} trazo quitado de la pizarra de {room}</numerusform>
            <numerusform>{count} trazos quitados de la pizarra de {room}</numerusform>
        </translation>
    </message>
    <message>
        <source>U&amp;nmute</source>
        <translation>Dejar &amp;hablar</translation>
    </message>
    <message>
        <source>U&amp;nmute {who}</source>
        <translation>Dejar &amp;hablar a {who}</translation>
    </message>
    <message>
        <source>Undo clearin&amp;g</source>
        <translation>Rec&amp;uperar la pizarra</translation>
    </message>
    <message>
        <source>Undo clearin&amp;g of {who}</source>
        <translation>Rec&amp;uperar la pizarra de {who}</translation>
    </message>
    <message>
        <source>Warned {who}</source>
        <translation>Advertido: {who}</translation>
    </message>
    <message>
        <source>What newco&amp;mers see…</source>
        <translation>Qué ve quien &amp;llega…</translation>
    </message>
    <message>
        <source>What newco&amp;mers to {who} see…</source>
        <translation>Qué ve quien &amp;llega a {who}…</translation>
    </message>
    <message>
        <source>What they say goes out at once again</source>
        <translation>Lo que dice vuelve a salir enseguida</translation>
    </message>
    <message>
        <source>Who co&amp;mes in</source>
        <translation>Quién &amp;entra</translation>
    </message>
    <message>
        <source>Who comes &amp;in to {who}…</source>
        <translation>&amp;Quién entra en {who}…</translation>
    </message>
    <message>
        <source>Who comes &amp;in…</source>
        <translation>&amp;Quién entra…</translation>
    </message>
    <message>
        <source>Who s&amp;peaks</source>
        <translation>Quién &amp;habla</translation>
    </message>
    <message>
        <source>{who} has the word</source>
        <translation>{who} tiene la palabra</translation>
    </message>
    <message>
        <source>{who} may speak again</source>
        <translation>Puede hablar de nuevo: {who}</translation>
    </message>
</context>
<context>
    <name>WaitingActs</name>
    <message>
        <source>Nobody knows any more whose message that is</source>
        <translation>Ya no se sabe de quién es ese mensaje</translation>
    </message>
    <message>
        <source>Show only their messages</source>
        <translation>Mostrar solo sus mensajes</translation>
    </message>
</context>
<context>
    <name>WaitingModel</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>The room it is for</source>
        <translation>La sala de que se trata</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De qué se trata</translation>
    </message>
    <message>
        <source>When it came</source>
        <translation>Cuándo llegó</translation>
    </message>
    <message>
        <source>Who it is from</source>
        <translation>De quién es</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Por qué espera</translation>
    </message>
</context>
<context>
    <name>WaitingPane</name>
    <message>
        <source>Ban…</source>
        <translation>Vetar…</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Give the word</source>
        <translation>Dar la palabra</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Dejar entrar</translation>
    </message>
    <message>
        <source>Let stand</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Let through</source>
        <translation>Dejar pasar</translation>
    </message>
    <message>
        <source>Lower the hand</source>
        <translation>Bajar la mano</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Nothing waits for you any more</source>
        <translation>Ya no te espera nada</translation>
    </message>
    <message>
        <source>Reported by somebody</source>
        <translation>Aviso de alguien</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Turn away</source>
        <translation>No dejar entrar</translation>
    </message>
    <message>
        <source>What helps…</source>
        <translation>Qué ayuda…</translation>
    </message>
    <message>
        <source>What waits for you</source>
        <translation>Lo que te espera</translation>
    </message>
    <message numerus="yes">
        <source>{count} things wait for you</source>
        <translation>
            <numerusform>{count} cosa te espera</numerusform>
            <numerusform>{count} cosas te esperan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} waiting</source>
        <translation>
            <numerusform>{count} en espera</numerusform>
            <numerusform>{count} en espera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatHelps</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Qué ayuda</translation>
    </message>
</context>
<context>
    <name>WhoMay</name>
    <message>
        <source>&amp;Keep as preset…</source>
        <translation>&amp;Guardar como plantilla…</translation>
    </message>
    <message>
        <source>&amp;Remove preset</source>
        <translation>Quitar la &amp;plantilla</translation>
    </message>
    <message>
        <source>A table of its own</source>
        <translation>Una tabla propia</translation>
    </message>
    <message>
        <source>Done. Ctrl+Z takes back what was done last.</source>
        <translation>Hecho. Ctrl+Z deshace lo último que se hizo.</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>It can be set in any room. A preset of that name is replaced.</source>
        <translation>Se puede poner en cualquier sala. Una plantilla con ese nombre se sustituye.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep this table as a preset</source>
        <translation>Guardar esta tabla como plantilla</translation>
    </message>
    <message>
        <source>Make one in the Peer menu: Exceptions. It goes by the guest's browser.</source>
        <translation>Se crean en el menú Persona: Excepciones. Valen para el navegador del invitado.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Puede</translation>
    </message>
    <message>
        <source>May not</source>
        <translation>No puede</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nombre de la plantilla</translation>
    </message>
    <message>
        <source>Name, such as “Exam”</source>
        <translation>Nombre, como “Examen”</translation>
    </message>
    <message>
        <source>Pictures are blurred, too, until whoever sees them taps them: “Blur pictures…” in the Room menu ends that. Ctrl+Z takes back what was done last.</source>
        <translation>También las imágenes se desenfocan hasta tocarlas: “Desenfocar imágenes…” en el menú Sala lo termina. Ctrl+Z deshace lo último que se hizo.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Remove e&amp;xception</source>
        <translation>&amp;Quitar la excepción</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>The room was closed.</source>
        <translation>La sala se cerró.</translation>
    </message>
    <message>
        <source>What they write to all goes to &amp;you and the moderators alone</source>
        <translation>Lo que &amp;escriben a todos va solo a ti y a la moderación</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>Quién puede hacer qué</translation>
    </message>
    <message>
        <source>Who may do what in {room}</source>
        <translation>Quién puede hacer qué en {room}</translation>
    </message>
    <message>
        <source>Whoever comes in newly may what everyone may; members are those who were let in, or made so in the Peer menu. Ctrl+Z takes back what was done last.</source>
        <translation>Quien llega puede lo que pueden todos; miembros son aquellos a quienes se dejó entrar, o a quienes se hizo miembros en el menú Persona. Ctrl+Z deshace lo último que se hizo.</translation>
    </message>
</context>
<context>
    <name>WifiForm</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Guests scan it to join your Wi-Fi, before the chat</source>
        <translation>Los invitados lo escanean para unirse a tu wifi, antes del chat</translation>
    </message>
    <message>
        <source>It is shown no more, but {path} could not be changed: {why}</source>
        <translation>Ya no se muestra, pero {path} no se pudo cambiar: {why}</translation>
    </message>
    <message>
        <source>It is shown, but {path} could not be changed: {why}</source>
        <translation>Se muestra, pero {path} no se pudo cambiar: {why}</translation>
    </message>
    <message>
        <source>Keep it on this computer</source>
        <translation>Guardarlo en este equipo</translation>
    </message>
    <message>
        <source>Name of the Wi-Fi</source>
        <translation>Nombre del wifi</translation>
    </message>
    <message>
        <source>No password</source>
        <translation>Sin contraseña</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Mostrar el código</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>The code holds the password: whoever sees it can join the Wi-Fi. Kept, it can be read on the disk by you and this computer's administrators.</source>
        <translation>El código contiene la contraseña: quien lo ve puede unirse al wifi. Si se guarda, la podéis leer en el disco tú y los administradores de este equipo.</translation>
    </message>
    <message>
        <source>The name of a Wi-Fi has at most 32 bytes.</source>
        <translation>El nombre de un wifi tiene como mucho 32 bytes.</translation>
    </message>
    <message>
        <source>The password of a Wi-Fi has 8 to 63 characters, or 64 that are 0–9 and a–f.</source>
        <translation>La contraseña de un wifi tiene de 8 a 63 caracteres, o 64 entre 0–9 y a–f.</translation>
    </message>
    <message>
        <source>WPA, WPA2 or WPA3</source>
        <translation>WPA, WPA2 o WPA3</translation>
    </message>
    <message>
        <source>Which Wi-Fi is it?</source>
        <translation>¿Qué wifi es?</translation>
    </message>
    <message>
        <source>Wi-Fi code</source>
        <translation>Código wifi</translation>
    </message>
    <message>
        <source>Without a password choose No password.</source>
        <translation>Sin contraseña, elige “Sin contraseña”.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>A guest opened the room {room}</source>
        <translation>Un invitado abrió la sala {room}</translation>
    </message>
    <message>
        <source>An edit. {why}</source>
        <translation>Un cambio. {why}</translation>
    </message>
    <message>
        <source>By the rule {name}</source>
        <translation>Por la regla {name}</translation>
    </message>
    <message>
        <source>Changed “{before}” to “{now}”</source>
        <translation>“{before}” cambiado por “{now}”</translation>
    </message>
    <message>
        <source>Flagged by the rule {name}</source>
        <translation>Marcado por la regla {name}</translation>
    </message>
    <message>
        <source>Goes out in a moment</source>
        <translation>Sale dentro de un momento</translation>
    </message>
    <message>
        <source>Hand raised</source>
        <translation>Mano levantada</translation>
    </message>
    <message>
        <source>Held, as all from them</source>
        <translation>Retenido, como todo lo que dice</translation>
    </message>
    <message>
        <source>History off: {why}</source>
        <translation>Historial desactivado: {why}</translation>
    </message>
    <message>
        <source>History on again: what was said meanwhile is kept</source>
        <translation>Historial activado de nuevo: lo dicho entretanto se conserva</translation>
    </message>
    <message>
        <source>Its history is kept for ever</source>
        <translation>Su historial se conserva sin límite</translation>
    </message>
    <message numerus="yes">
        <source>Its history is kept for {count} days</source>
        <translation>
            <numerusform>Su historial se conserva {count} día</numerusform>
            <numerusform>Su historial se conserva {count} días</numerusform>
        </translation>
    </message>
    <message>
        <source>Knocks</source>
        <translation>Llama</translation>
    </message>
    <message>
        <source>Knocks: a new device where {name} was banned</source>
        <translation>Llama: un dispositivo nuevo donde se vetó a {name}</translation>
    </message>
    <message>
        <source>Newcomers to {room} see all that was said since it was opened</source>
        <translation>Quien llega a {room} ve todo lo dicho desde que se abrió</translation>
    </message>
    <message>
        <source>Newcomers to {room} see nothing of what was said before</source>
        <translation>Quien llega a {room} no ve nada de lo dicho antes</translation>
    </message>
    <message numerus="yes">
        <source>Newcomers to {room} see the last {count} messages</source>
        <translation>
            <numerusform>Quien llega a {room} ve el último mensaje</numerusform>
            <numerusform>Quien llega a {room} ve los últimos {count} mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent: {name} is muted</source>
        <translation>No enviado: {name} está en silencio</translation>
    </message>
    <message>
        <source>Not taken; they read: “{why}”</source>
        <translation>No aceptado; allí se lee: “{why}”</translation>
    </message>
    <message>
        <source>Nothing of that is there to be taken back</source>
        <translation>No hay nada de eso que retirar</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Refused: “{said}”; they read: “{why}”</source>
        <translation>Rechazado: “{said}”; allí se lee: “{why}”</translation>
    </message>
    <message>
        <source>Reported by {name}</source>
        <translation>Avisó {name}</translation>
    </message>
    <message>
        <source>Room {room} closed</source>
        <translation>Sala {room} cerrada</translation>
    </message>
    <message>
        <source>Room {room} is yours now: it stays when its last guest leaves</source>
        <translation>La sala {room} ahora es tuya: sigue cuando se va su último invitado</translation>
    </message>
    <message>
        <source>Room {room} opened</source>
        <translation>Sala {room} abierta</translation>
    </message>
    <message numerus="yes">
        <source>Took back {count} messages</source>
        <translation>
            <numerusform>{count} mensaje retirado</numerusform>
            <numerusform>{count} mensajes retirados</numerusform>
        </translation>
    </message>
    <message>
        <source>Topic of {room} taken away</source>
        <translation>Tema de {room} quitado</translation>
    </message>
    <message>
        <source>Topic of {room}: {topic}</source>
        <translation>Tema de {room}: {topic}</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Espera aprobación</translation>
    </message>
    <message>
        <source>a message that isn't kept any more</source>
        <translation>un mensaje que ya no se conserva</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>y {count} más</numerusform>
            <numerusform>y {count} más</numerusform>
        </translation>
    </message>
    <message>
        <source>approval</source>
        <translation>aprobación</translation>
    </message>
    <message>
        <source>ask the host only</source>
        <translation>solo al anfitrión</translation>
    </message>
    <message numerus="yes">
        <source>brought back {count} strokes</source>
        <translation>
            <numerusform>ha devuelto {count} trazo</numerusform>
            <numerusform>ha devuelto {count} trazos</numerusform>
        </translation>
    </message>
    <message>
        <source>brought the whiteboard back</source>
        <translation>ha dejado la pizarra como estaba</translation>
    </message>
    <message>
        <source>class</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>cleared the whiteboard</source>
        <translation>ha vaciado la pizarra</translation>
    </message>
    <message>
        <source>connection test</source>
        <translation>prueba de conexión</translation>
    </message>
    <message>
        <source>delay {seconds} s</source>
        <translation>retraso {seconds} s</translation>
    </message>
    <message>
        <source>drew on the whiteboard</source>
        <translation>ha dibujado en la pizarra</translation>
    </message>
    <message numerus="yes">
        <source>erased {count} strokes</source>
        <translation>
            <numerusform>ha borrado {count} trazo</numerusform>
            <numerusform>ha borrado {count} trazos</numerusform>
        </translation>
    </message>
    <message>
        <source>locked</source>
        <translation>con llave</translation>
    </message>
    <message>
        <source>not all allowed</source>
        <translation>no todo permitido</translation>
    </message>
    <message>
        <source>pinned: {text}</source>
        <translation>fijado: {text}</translation>
    </message>
    <message>
        <source>pinned: {who}: {text}</source>
        <translation>fijado: {who}: {text}</translation>
    </message>
    <message>
        <source>put a picture on the whiteboard</source>
        <translation>ha puesto una imagen en la pizarra</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>en calma</translation>
    </message>
    <message>
        <source>sent the file {name} ({size})</source>
        <translation>ha enviado el archivo {name} ({size})</translation>
    </message>
    <message>
        <source>slow {seconds} s</source>
        <translation>lento {seconds} s</translation>
    </message>
    <message>
        <source>view the board</source>
        <translation>ver la pizarra</translation>
    </message>
    <message>
        <source>waiting room</source>
        <translation>sala de espera</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>wrote on the whiteboard: “{words}”</source>
        <translation>ha escrito en la pizarra: “{words}”</translation>
    </message>
    <message>
        <source>you</source>
        <translation>tú</translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <translation>
            <numerusform>{count} día</numerusform>
            <numerusform>{count} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} guests</source>
        <translation>
            <numerusform>{count} invitado</numerusform>
            <numerusform>{count} invitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <translation>
            <numerusform>{count} más</numerusform>
            <numerusform>{count} más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} peers</source>
        <translation>
            <numerusform>{count} persona</numerusform>
            <numerusform>{count} personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rooms</source>
        <translation>
            <numerusform>{count} sala</numerusform>
            <numerusform>{count} salas</numerusform>
        </translation>
    </message>
    <message>
        <source>{former} is called {name} now</source>
        <translation>{former} ahora se llama {name}</translation>
    </message>
    <message>
        <source>{name} came back in another window</source>
        <translation>{name} ha vuelto en otra ventana</translation>
    </message>
    <message>
        <source>{name} could not join</source>
        <translation>{name} no pudo entrar</translation>
    </message>
    <message>
        <source>{name} has left</source>
        <translation>{name} ya no está</translation>
    </message>
    <message>
        <source>{name} has left; somebody else has that name now</source>
        <translation>{name} ya no está; ahora otra persona tiene ese nombre</translation>
    </message>
    <message>
        <source>{name} joined</source>
        <translation>{name} ha entrado</translation>
    </message>
    <message>
        <source>{name} left</source>
        <translation>{name} ha salido</translation>
    </message>
    <message>
        <source>{name} left: hosting stopped</source>
        <translation>{name} ha salido: el anfitrión se detuvo</translation>
    </message>
    <message>
        <source>{name} left: the room was closed</source>
        <translation>{name} ha salido: la sala se cerró</translation>
    </message>
    <message>
        <source>{name} lost the connection</source>
        <translation>{name} ha perdido la conexión</translation>
    </message>
    <message>
        <source>{name} took back a message of their own</source>
        <translation>{name} ha retirado un mensaje propio</translation>
    </message>
    <message>
        <source>{name} waits to be let in</source>
        <translation>{name} espera para entrar</translation>
    </message>
    <message>
        <source>{name} wants to come in</source>
        <translation>{name} quiere entrar</translation>
    </message>
    <message>
        <source>{name} wants to speak</source>
        <translation>{name} quiere hablar</translation>
    </message>
    <message>
        <source>{name} was banned</source>
        <translation>Se ha vetado a {name}</translation>
    </message>
    <message>
        <source>{name} was given a timeout</source>
        <translation>Fuera por un rato: {name}</translation>
    </message>
    <message>
        <source>{name} was kept out by a ban</source>
        <translation>{name} queda fuera por un veto</translation>
    </message>
    <message>
        <source>{name} was kicked</source>
        <translation>Se ha expulsado a {name}</translation>
    </message>
    <message>
        <source>{name} was moved to another room</source>
        <translation>{name} ha pasado a otra sala</translation>
    </message>
    <message>
        <source>{name} was removed for flooding</source>
        <translation>Se ha sacado a {name}: envíos en exceso</translation>
    </message>
    <message>
        <source>{name} was removed: it broke the protocol</source>
        <translation>Se ha sacado a {name}: rompió el protocolo</translation>
    </message>
    <message>
        <source>{name} was removed: its connection is too slow</source>
        <translation>Se ha sacado a {name}: conexión demasiado lenta</translation>
    </message>
    <message>
        <source>{name} was turned away</source>
        <translation>No se ha dejado entrar a {name}</translation>
    </message>
    <message numerus="yes">
        <source>{name}'s client is too fast: {count} messages not passed on</source>
        <translation>
            <numerusform>El programa de {name} va demasiado rápido: {count} mensaje no transmitido</numerusform>
            <numerusform>El programa de {name} va demasiado rápido: {count} mensajes no transmitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>{these} and {last}</source>
        <translation>{these} y {last}</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <translation>{what}: {why}</translation>
    </message>
    <message>
        <source>{what}: “{said}”</source>
        <translation>{what}: “{said}”</translation>
    </message>
    <message>
        <source>“{said}”</source>
        <translation>“{said}”</translation>
    </message>
</context>
<context>
    <name>_Sheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
</TS>
