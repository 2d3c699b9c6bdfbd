<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Free software under the MIT licence. It stands on Qt and PySide6 (LGPL 3), qasync, aiortc (BSD), aiohttp (Apache 2), segno (BSD), perfect-freehand (MIT) and Lucide's icons (ISC).</source>
        <translation>Software libero con licenza MIT. Si basa su Qt e PySide6 (LGPL 3), qasync, aiortc (BSD), aiohttp (Apache 2), segno (BSD), perfect-freehand (MIT) e sulle icone di Lucide (ISC).</translation>
    </message>
    <message>
        <source>Hosts chat rooms on your own network. Guests join in their browser; what they say passes through this program and goes nowhere else.</source>
        <translation>Ospita stanze di chat nella tua rete. Gli ospiti entrano con il loro browser; ciò che dicono passa da questo programma e non va altrove.</translation>
    </message>
    <message>
        <source>Version {version}, Qt {qt}</source>
        <translation>Versione {version}, Qt {qt}</translation>
    </message>
</context>
<context>
    <name>ActDetails</name>
    <message>
        <source>In {room}</source>
        <translation>In {room}</translation>
    </message>
    <message>
        <source>Taken back by {who} at {time}</source>
        <translation>Annullato da {who} alle {time}</translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>Fino a: {time}</translation>
    </message>
    <message>
        <source>What was said is kept until {time}, then erased.</source>
        <translation>Ciò che è stato detto si conserva fino a: {time}, poi si cancella.</translation>
    </message>
    <message>
        <source>What was said was erased: its time was over.</source>
        <translation>Ciò che è stato detto è stato cancellato: il suo tempo è finito.</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>e {count} altro</numerusform>
            <numerusform>e altri {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {count} more messages</source>
        <translation>
            <numerusform>e {count} altro messaggio</numerusform>
            <numerusform>e altri {count} messaggi</numerusform>
        </translation>
    </message>
    <message>
        <source>can't be taken back</source>
        <translation>non si può annullare</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>senza limite</translation>
    </message>
    <message>
        <source>taken back by {who}</source>
        <translation>annullato da {who}</translation>
    </message>
    <message>
        <source>{who} at {address}</source>
        <translation>{who}, indirizzo {address}</translation>
    </message>
    <message>
        <source>{who} wrote: {words}</source>
        <translation>{who} ha scritto: {words}</translation>
    </message>
</context>
<context>
    <name>ActFilter</name>
    <message>
        <source>All acts</source>
        <translation>Tutti gli atti</translation>
    </message>
    <message>
        <source>By anybody</source>
        <translation>Di chiunque</translation>
    </message>
    <message>
        <source>By moderators</source>
        <translation>Della moderazione</translation>
    </message>
    <message>
        <source>By rules</source>
        <translation>Delle regole</translation>
    </message>
    <message>
        <source>By the program</source>
        <translation>Del programma</translation>
    </message>
    <message>
        <source>By the schedule</source>
        <translation>Dell'orario</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Di chi</translation>
    </message>
    <message>
        <source>By you</source>
        <translation>Tuoi</translation>
    </message>
    <message>
        <source>Kind of act</source>
        <translation>Tipo di atto</translation>
    </message>
    <message>
        <source>Name, act or reason</source>
        <translation>Nome, atto o motivo</translation>
    </message>
    <message>
        <source>Show only acts with these words</source>
        <translation>Mostra solo gli atti con queste parole</translation>
    </message>
</context>
<context>
    <name>ActKinds</name>
    <message>
        <source>Kicks, timeouts, bans</source>
        <translation>Uscite, fuori per un po', blocchi</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messaggi</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>Moderazione</translation>
    </message>
    <message>
        <source>Mutes, warnings, held</source>
        <translation>Silenzio, avvertimenti, trattenuti</translation>
    </message>
    <message>
        <source>Names, hands, members</source>
        <translation>Nomi, mani, membri</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Stanze</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regole</translation>
    </message>
    <message>
        <source>What waited</source>
        <translation>Ciò che attendeva</translation>
    </message>
    <message>
        <source>Whiteboards</source>
        <translation>Lavagne</translation>
    </message>
</context>
<context>
    <name>ActSettings</name>
    <message>
        <source>a new one</source>
        <translation>uno nuovo</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>tutto</translation>
    </message>
    <message>
        <source>as all others</source>
        <translation>come tutti gli altri</translation>
    </message>
    <message>
        <source>as all rooms</source>
        <translation>come tutte le stanze</translation>
    </message>
    <message>
        <source>as at first</source>
        <translation>come all'inizio</translation>
    </message>
    <message>
        <source>as everywhere</source>
        <translation>come ovunque</translation>
    </message>
    <message>
        <source>blurred until tapped</source>
        <translation>sfocate finché non si toccano</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>tutti</translation>
    </message>
    <message>
        <source>everyone may take another</source>
        <translation>ognuno può prenderne un altro</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>senza limite</translation>
    </message>
    <message>
        <source>guests</source>
        <translation>ospiti</translation>
    </message>
    <message>
        <source>may not {these}</source>
        <translation>non può {these}</translation>
    </message>
    <message>
        <source>may {these}</source>
        <translation>può {these}</translation>
    </message>
    <message>
        <source>members</source>
        <translation>membri</translation>
    </message>
    <message>
        <source>moderators</source>
        <translation>moderazione</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>nobody new</source>
        <translation>nessun altro</translation>
    </message>
    <message>
        <source>nobody takes another</source>
        <translation>nessuno ne prende un altro</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nulla</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>shown at once</source>
        <translation>visibili subito</translation>
    </message>
    <message numerus="yes">
        <source>the last {count}</source>
        <translation>
            <numerusform>l'ultimo ({count})</numerusform>
            <numerusform>gli ultimi {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>what guests say goes out at once</source>
        <translation>ciò che dicono gli ospiti parte subito</translation>
    </message>
    <message>
        <source>what guests say waits</source>
        <translation>ciò che dicono gli ospiti attende</translation>
    </message>
    <message>
        <source>what they write goes to all</source>
        <translation>ciò che scrivono va a tutti</translation>
    </message>
    <message>
        <source>what they write goes to you alone</source>
        <translation>ciò che scrivono va solo a te</translation>
    </message>
    <message>
        <source>whoever is let in</source>
        <translation>chi ha il permesso</translation>
    </message>
    <message numerus="yes">
        <source>{count} names</source>
        <translation>
            <numerusform>{count} nome</numerusform>
            <numerusform>{count} nomi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rooms locked and slowed, newcomers wait</source>
        <translation>
            <numerusform>{count} stanza chiusa a chiave e rallentata, chi arriva aspetta</numerusform>
            <numerusform>{count} stanze chiuse a chiave e rallentate, chi arriva aspetta</numerusform>
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
        <translation>&amp;Informazioni su PeerPyRTC Desktop</translation>
    </message>
    <message>
        <source>&amp;Bans…</source>
        <translation>&amp;Blocchi…</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Copia l'indirizzo</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Copia la diagnostica</translation>
    </message>
    <message>
        <source>&amp;Copy messages</source>
        <translation>&amp;Copia i messaggi</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Scuro</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtra</translation>
    </message>
    <message>
        <source>&amp;Go to the reporter</source>
        <translation>Vai a chi &amp;ha segnalato</translation>
    </message>
    <message>
        <source>&amp;Go to the reporter, {who}</source>
        <translation>Vai a chi &amp;ha segnalato, {who}</translation>
    </message>
    <message>
        <source>&amp;Invite</source>
        <translation>&amp;Invita</translation>
    </message>
    <message>
        <source>&amp;Joins and leaves in the log</source>
        <translation>&amp;Ingressi e uscite nel registro</translation>
    </message>
    <message>
        <source>&amp;Jump to the newest</source>
        <translation>Vai &amp;al più recente</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasti</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Chiaro</translation>
    </message>
    <message>
        <source>&amp;New room…</source>
        <translation>&amp;Nuova stanza…</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Riquadro &amp;successivo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation>&amp;Ripristina la disposizione</translation>
    </message>
    <message>
        <source>&amp;Search history…</source>
        <translation>Cerca &amp;nella cronologia…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Imp&amp;ostazioni…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>&amp;Undo: {who}</source>
        <translation>&amp;Annulla: {who}</translation>
    </message>
    <message>
        <source>Announcements…</source>
        <translation>Annunci…</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Come &amp;il sistema</translation>
    </message>
    <message>
        <source>Br&amp;oadcast</source>
        <translation>&amp;Annuncia</translation>
    </message>
    <message>
        <source>C&amp;lear the log</source>
        <translation>&amp;Svuota il registro</translation>
    </message>
    <message>
        <source>Co&amp;mpact rows</source>
        <translation>Righe &amp;compatte</translation>
    </message>
    <message>
        <source>Copy the address guests use</source>
        <translation>Copia l'indirizzo che usano gli ospiti</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>Copia come testo le righe scelte</translation>
    </message>
    <message>
        <source>Copy versions, settings and counters, for whoever looks into a fault</source>
        <translation>Copia versioni, impostazioni e contatori, per chi cerca un guasto</translation>
    </message>
    <message>
        <source>Empty the list in this window</source>
        <translation>Svuota l'elenco in questa finestra</translation>
    </message>
    <message>
        <source>Ex&amp;port history…</source>
        <translation>&amp;Esporta la cronologia…</translation>
    </message>
    <message>
        <source>Filter the messages</source>
        <translation>Filtra i messaggi</translation>
    </message>
    <message>
        <source>Find an action, a room or somebody by what it is called</source>
        <translation>Trova un'azione, una stanza o qualcuno in base al nome</translation>
    </message>
    <message>
        <source>Find and &amp;do…</source>
        <translation>&amp;Trova e fai…</translation>
    </message>
    <message>
        <source>Find out why guests' phones and computers can't join, and what helps</source>
        <translation>Scoprire perché i telefoni e i computer degli ospiti non riescono a entrare, e che cosa aiuta</translation>
    </message>
    <message>
        <source>Find what was said, in any room</source>
        <translation>Trova ciò che è stato detto, in qualsiasi stanza</translation>
    </message>
    <message>
        <source>Follow the newest messages</source>
        <translation>Segui i messaggi più recenti</translation>
    </message>
    <message>
        <source>Guests read the selected messages nowhere any more (Del in the log)</source>
        <translation>Gli ospiti non leggono più da nessuna parte i messaggi scelti (Canc nel registro)</translation>
    </message>
    <message>
        <source>Have it stand above all that is said in its room; again: take it off</source>
        <translation>Sta sopra tutto ciò che si dice nella sua stanza; di nuovo: toglilo</translation>
    </message>
    <message>
        <source>Have messages judged by rules: words, links, repeats and more</source>
        <translation>Fai giudicare i messaggi da regole: parole, link, ripetizioni e altro</translation>
    </message>
    <message>
        <source>Hide everyone else's messages; again, or Esc: show them</source>
        <translation>Nascondi i messaggi di tutti gli altri; di nuovo, o Esc: mostrali</translation>
    </message>
    <message>
        <source>In the table of peers: {what}</source>
        <translation>Nella tabella dei partecipanti: {what}</translation>
    </message>
    <message>
        <source>Invite a moderato&amp;r…</source>
        <translation>&amp;Invita a moderare…</translation>
    </message>
    <message>
        <source>Keep what you say often, and have it said at a time</source>
        <translation>Conservare ciò che dici spesso, e farlo dire a un'ora</translation>
    </message>
    <message>
        <source>Let guests join</source>
        <translation>Lascia entrare gli ospiti</translation>
    </message>
    <message>
        <source>Lock &amp;all rooms</source>
        <translation>Chiudi a chiave &amp;tutte le stanze</translation>
    </message>
    <message>
        <source>Lock and slow all rooms, and have newcomers wait; again: as they were</source>
        <translation>Chiudi a chiave e rallenta tutte le stanze, e chi arriva aspetta; di nuovo: com'erano</translation>
    </message>
    <message>
        <source>Lock the la&amp;yout</source>
        <translation>&amp;Blocca la disposizione</translation>
    </message>
    <message>
        <source>Make a link that turns one guest into a moderator</source>
        <translation>Crea un link che fa di un ospite un membro della moderazione</translation>
    </message>
    <message>
        <source>Mod&amp;erators…</source>
        <translation>M&amp;oderazione…</translation>
    </message>
    <message>
        <source>Nobody can &amp;join?</source>
        <translation>&amp;Nessuno riesce a entrare?</translation>
    </message>
    <message>
        <source>Open a room</source>
        <translation>Apri una stanza</translation>
    </message>
    <message>
        <source>Pick an announcement</source>
        <translation>Scegli un annuncio</translation>
    </message>
    <message>
        <source>Pin this message</source>
        <translation>Fissa questo messaggio</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Riquadro &amp;precedente</translation>
    </message>
    <message>
        <source>R&amp;ules…</source>
        <translation>&amp;Regole…</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Stanza</translation>
    </message>
    <message>
        <source>S&amp;tage</source>
        <translation>Palcosce&amp;nico</translation>
    </message>
    <message>
        <source>Save what was said, or who was there, as a file</source>
        <translation>Salva in un file ciò che è stato detto, o chi c'era</translation>
    </message>
    <message>
        <source>Say what guests may do here: chat, ask the host only, draw, share files</source>
        <translation>Dire che cosa possono fare qui gli ospiti: chattare, fare domande solo all'host, disegnare, condividere file</translation>
    </message>
    <message>
        <source>Say what the keys 1 to 9 do to whom you select</source>
        <translation>Di' che cosa fanno i tasti da 1 a 9 a chi scegli</translation>
    </message>
    <message>
        <source>See what was done, by whom and why, and take it back</source>
        <translation>Vedi che cosa è stato fatto, da chi e perché, e annullalo</translation>
    </message>
    <message>
        <source>See who is kept out, muted or held, and let them in again</source>
        <translation>Vedi chi è fuori, in silenzio o trattenuto, e riammettilo</translation>
    </message>
    <message>
        <source>See who moderates and which links are open, and end it</source>
        <translation>Vedi chi modera e quali link sono aperti, e mettici fine</translation>
    </message>
    <message>
        <source>Select the one who made this report</source>
        <translation>Scegli chi ha fatto questa segnalazione</translation>
    </message>
    <message>
        <source>Send everyone out and stop listening</source>
        <translation>Fai uscire tutti e non ascoltare più</translation>
    </message>
    <message>
        <source>Set how this window and the host work</source>
        <translation>Imposta come lavorano questa finestra e l'host</translation>
    </message>
    <message>
        <source>Set presets…</source>
        <translation>Imposta preset…</translation>
    </message>
    <message>
        <source>Show a&amp;ll messages</source>
        <translation>Mostra t&amp;utti i messaggi</translation>
    </message>
    <message>
        <source>Show all that is known of one guest beside the log; Esc goes back</source>
        <translation>Mostra tutto ciò che si sa di un ospite accanto al registro; Esc torna indietro</translation>
    </message>
    <message>
        <source>Show everyone's messages again</source>
        <translation>Mostra di nuovo i messaggi di tutti</translation>
    </message>
    <message>
        <source>Show onl&amp;y its messages</source>
        <translation>&amp;Mostra solo i suoi messaggi</translation>
    </message>
    <message>
        <source>Show onl&amp;y messages of {who}</source>
        <translation>&amp;Mostra solo i messaggi di {who}</translation>
    </message>
    <message>
        <source>Show only their message&amp;s</source>
        <translation>Mostra solo i suoi messa&amp;ggi</translation>
    </message>
    <message>
        <source>Show only {who}'s message&amp;s</source>
        <translation>Mostra solo i messa&amp;ggi di {who}</translation>
    </message>
    <message>
        <source>Show the address as a QR code</source>
        <translation>Mostra l'indirizzo come codice QR</translation>
    </message>
    <message>
        <source>Show the messages of this room alone</source>
        <translation>Mostra solo i messaggi di questa stanza</translation>
    </message>
    <message>
        <source>Show the room to all: its code, what you say, raised hands and the board</source>
        <translation>Mostrare la stanza a tutti: il codice, ciò che dici, le mani alzate e la lavagna</translation>
    </message>
    <message>
        <source>Show their card</source>
        <translation>Mostra la sua scheda</translation>
    </message>
    <message>
        <source>Speak to one room, or to all</source>
        <translation>Parla a una stanza, o a tutte</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Avvia</translation>
    </message>
    <message>
        <source>Start &amp;hosting</source>
        <translation>Avvia l'&amp;host</translation>
    </message>
    <message>
        <source>Start hosting</source>
        <translation>Avvia l'host</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Stop &amp;hosting</source>
        <translation>Ferma l'&amp;host</translation>
    </message>
    <message>
        <source>Take back all that says the same; it is shown before whose that is</source>
        <translation>Ritira tutto ciò che dice lo stesso; prima si vede di chi è</translation>
    </message>
    <message>
        <source>Take back m&amp;essages</source>
        <translation>&amp;Ritira i messaggi</translation>
    </message>
    <message>
        <source>Take back this te&amp;xt from everyone…</source>
        <translation>Ritira &amp;questo testo, di tutti…</translation>
    </message>
    <message>
        <source>Take back what you did last to peers or rooms</source>
        <translation>Annulla l'ultima cosa che hai fatto a partecipanti o stanze</translation>
    </message>
    <message>
        <source>W&amp;ho may do what in {who}…</source>
        <translation>C&amp;hi può fare che cosa in {who}…</translation>
    </message>
    <message>
        <source>W&amp;ho may do what…</source>
        <translation>C&amp;hi può fare che cosa…</translation>
    </message>
    <message>
        <source>What was &amp;done…</source>
        <translation>Che cosa è stato &amp;fatto…</translation>
    </message>
    <message>
        <source>Write one of the announcements that are kept into the line</source>
        <translation>Scrivere nella riga uno degli annunci conservati</translation>
    </message>
    <message numerus="yes">
        <source>{count} rooms</source>
        <translation>
            <numerusform>{count} stanza</numerusform>
            <numerusform>{count} stanze</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} has left</source>
        <translation>{who} non è più qui</translation>
    </message>
</context>
<context>
    <name>ActivityActs</name>
    <message>
        <source>Activity</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>Nothing has come since {time}.</source>
        <translation>Dalle {time} non è arrivato nulla.</translation>
    </message>
    <message>
        <source>Nothing stands there of {time}: this is what came next.</source>
        <translation>Delle {time} non c'è nulla: questo è ciò che è venuto dopo.</translation>
    </message>
    <message>
        <source>The log has nothing of {time} any more.</source>
        <translation>Il registro non ha più nulla delle {time}.</translation>
    </message>
    <message>
        <source>The plots are being loaded.</source>
        <translation>Le curve si stanno caricando.</translation>
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
        <translation>Un clic porta a quel momento nel registro</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Consegne</translation>
    </message>
    <message>
        <source>Loop lag</source>
        <translation>Ritardo</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messaggi</translation>
    </message>
    <message>
        <source>Nothing is hosted yet.</source>
        <translation>Ancora nulla è ospitato.</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Presenti</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Coda</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rifiutati</translation>
    </message>
    <message>
        <source>Show the last hour, minute by minute</source>
        <translation>Mostra l'ultima ora, minuto per minuto</translation>
    </message>
    <message>
        <source>Show the last minute, second by second</source>
        <translation>Mostra l'ultimo minuto, secondo per secondo</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} al secondo</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>A ban is lifted</source>
        <translation>Un blocco è tolto</translation>
    </message>
    <message>
        <source>All rooms are as they were before: unlocked by {who}</source>
        <translation>Tutte le stanze sono com'erano, riaperte: {who}</translation>
    </message>
    <message>
        <source>All rooms were locked by {who}</source>
        <translation>Tutte le stanze sono state chiuse a chiave: {who}</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Annullato: {what}</translation>
    </message>
    <message>
        <source>What was taken back from everyone is shown again</source>
        <translation>Si vede di nuovo ciò che era ritirato per tutti</translation>
    </message>
    <message>
        <source>What {who} said is shown again</source>
        <translation>Si vede di nuovo ciò che ha detto {who}</translation>
    </message>
    <message>
        <source>announce something</source>
        <translation>fare un annuncio</translation>
    </message>
    <message>
        <source>ban</source>
        <translation>bloccare</translation>
    </message>
    <message>
        <source>ban {who}</source>
        <translation>bloccare {who}</translation>
    </message>
    <message numerus="yes">
        <source>ban {who} and {count} others</source>
        <translation>
            <numerusform>bloccare {who} e {count} altro</numerusform>
            <numerusform>bloccare {who} e altri {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>ban {who} and {other}</source>
        <translation>bloccare {who} e {other}</translation>
    </message>
    <message>
        <source>bring a moderator's link back</source>
        <translation>ridare un link di moderazione</translation>
    </message>
    <message>
        <source>bring back the whiteboard of {room}</source>
        <translation>rimettere la lavagna di {room}</translation>
    </message>
    <message>
        <source>bring back what was taken back</source>
        <translation>rimettere ciò che era ritirato</translation>
    </message>
    <message>
        <source>clear the whiteboard of {room}</source>
        <translation>svuotare la lavagna di {room}</translation>
    </message>
    <message>
        <source>close {room}</source>
        <translation>chiudere {room}</translation>
    </message>
    <message>
        <source>deny what {who} said</source>
        <translation>rifiutare un messaggio di {who}</translation>
    </message>
    <message>
        <source>dismiss a moderator</source>
        <translation>togliere la moderazione a qualcuno</translation>
    </message>
    <message>
        <source>end the exception for {who}</source>
        <translation>togliere l'eccezione per {who}</translation>
    </message>
    <message>
        <source>end the membership of {who}</source>
        <translation>togliere dai membri {who}</translation>
    </message>
    <message>
        <source>end the timeout of {who}</source>
        <translation>lasciar tornare {who}</translation>
    </message>
    <message>
        <source>flag what {who} said</source>
        <translation>segnare un messaggio di {who}</translation>
    </message>
    <message>
        <source>give {who} the word</source>
        <translation>dare la parola a {who}</translation>
    </message>
    <message>
        <source>hold what {who} said</source>
        <translation>trattenere un messaggio di {who}</translation>
    </message>
    <message>
        <source>hold what {who} says</source>
        <translation>trattenere ciò che dice {who}</translation>
    </message>
    <message>
        <source>keep preset {preset}</source>
        <translation>conservare il preset {preset}</translation>
    </message>
    <message>
        <source>keep the announcement {announcement}</source>
        <translation>conservare l'annuncio {announcement}</translation>
    </message>
    <message>
        <source>kick {who}</source>
        <translation>far uscire {who}</translation>
    </message>
    <message>
        <source>let out what {who} says</source>
        <translation>non trattenere più ciò che dice {who}</translation>
    </message>
    <message>
        <source>let stand what was reported</source>
        <translation>lasciare ciò che era segnalato</translation>
    </message>
    <message>
        <source>let through what {who} said</source>
        <translation>lasciar passare un messaggio di {who}</translation>
    </message>
    <message>
        <source>let {who} back</source>
        <translation>lasciar rientrare {who}</translation>
    </message>
    <message>
        <source>let {who} in</source>
        <translation>far entrare {who}</translation>
    </message>
    <message>
        <source>lift a ban</source>
        <translation>togliere un blocco</translation>
    </message>
    <message>
        <source>lock all rooms</source>
        <translation>chiudere a chiave tutte le stanze</translation>
    </message>
    <message>
        <source>lock {room}</source>
        <translation>chiudere a chiave {room}</translation>
    </message>
    <message>
        <source>lower all hands in {room}</source>
        <translation>abbassare tutte le mani in {room}</translation>
    </message>
    <message>
        <source>lower the hand of {who}</source>
        <translation>abbassare la mano di {who}</translation>
    </message>
    <message>
        <source>make a moderator's link</source>
        <translation>creare un link di moderazione</translation>
    </message>
    <message>
        <source>make an exception for {who}</source>
        <translation>fare un'eccezione per {who}</translation>
    </message>
    <message>
        <source>make {who} a member</source>
        <translation>rendere membro {who}</translation>
    </message>
    <message>
        <source>make {who} a moderator again</source>
        <translation>ridare la moderazione a {who}</translation>
    </message>
    <message>
        <source>make {who} a moderator, by a link</source>
        <translation>dare la moderazione a {who}, con un link</translation>
    </message>
    <message>
        <source>move {who}</source>
        <translation>spostare {who}</translation>
    </message>
    <message>
        <source>move {who} back</source>
        <translation>riportare indietro {who}</translation>
    </message>
    <message>
        <source>mute {who}</source>
        <translation>mettere in silenzio {who}</translation>
    </message>
    <message>
        <source>open {room}</source>
        <translation>aprire {room}</translation>
    </message>
    <message>
        <source>pardon {who}</source>
        <translation>perdonare {who}</translation>
    </message>
    <message>
        <source>pin a message in {room}</source>
        <translation>fissare un messaggio in {room}</translation>
    </message>
    <message>
        <source>pin a notice in {room}</source>
        <translation>fissare un avviso in {room}</translation>
    </message>
    <message>
        <source>put back how {who} stands</source>
        <translation>rimettere com'era lo stato di {who}</translation>
    </message>
    <message>
        <source>refuse what {who} said</source>
        <translation>respingere un messaggio di {who}</translation>
    </message>
    <message>
        <source>remove preset {preset}</source>
        <translation>togliere il preset {preset}</translation>
    </message>
    <message>
        <source>remove rule {rule}</source>
        <translation>togliere la regola {rule}</translation>
    </message>
    <message>
        <source>remove the announcement {announcement}</source>
        <translation>togliere l'annuncio {announcement}</translation>
    </message>
    <message>
        <source>rename {who}</source>
        <translation>rinominare {who}</translation>
    </message>
    <message>
        <source>reserve names in {room}</source>
        <translation>riservare nomi in {room}</translation>
    </message>
    <message>
        <source>revoke a moderator's link</source>
        <translation>revocare un link di moderazione</translation>
    </message>
    <message>
        <source>say something in {room}</source>
        <translation>dire qualcosa in {room}</translation>
    </message>
    <message>
        <source>send {who} out for a while</source>
        <translation>far uscire per un po' {who}</translation>
    </message>
    <message>
        <source>set approval in {room}</source>
        <translation>regolare l'approvazione in {room}</translation>
    </message>
    <message>
        <source>set how long messages can be changed in {room}</source>
        <translation>regolare per quanto si cambiano i messaggi in {room}</translation>
    </message>
    <message>
        <source>set how long {room} is kept</source>
        <translation>regolare per quanto si conserva {room}</translation>
    </message>
    <message>
        <source>set preset {number}</source>
        <translation>impostare il preset {number}</translation>
    </message>
    <message>
        <source>set preset {number} in {room}</source>
        <translation>impostare il preset {number} in {room}</translation>
    </message>
    <message>
        <source>set rule {rule}</source>
        <translation>impostare la regola {rule}</translation>
    </message>
    <message>
        <source>set slow mode in {room}</source>
        <translation>regolare la modalità lenta in {room}</translation>
    </message>
    <message>
        <source>set the PIN of {room}</source>
        <translation>impostare il PIN di {room}</translation>
    </message>
    <message>
        <source>set the delay in {room}</source>
        <translation>regolare il ritardo in {room}</translation>
    </message>
    <message>
        <source>set the names that may come into {room}</source>
        <translation>regolare i nomi che entrano in {room}</translation>
    </message>
    <message>
        <source>set the topic of {room}</source>
        <translation>scegliere l'argomento di {room}</translation>
    </message>
    <message>
        <source>set the waiting room of {room}</source>
        <translation>regolare la sala d'attesa di {room}</translation>
    </message>
    <message>
        <source>set up {room}</source>
        <translation>impostare {room}</translation>
    </message>
    <message>
        <source>set what newcomers to {room} see</source>
        <translation>regolare che cosa vede chi arriva in {room}</translation>
    </message>
    <message>
        <source>set whether names stay in {room}</source>
        <translation>regolare se i nomi restano in {room}</translation>
    </message>
    <message>
        <source>set whether pictures are blurred in {room}</source>
        <translation>regolare se le immagini sono sfocate in {room}</translation>
    </message>
    <message>
        <source>set who comes into {room}</source>
        <translation>regolare chi entra in {room}</translation>
    </message>
    <message>
        <source>set who draws in {room}</source>
        <translation>regolare chi disegna in {room}</translation>
    </message>
    <message>
        <source>set who may do what in {room}</source>
        <translation>regolare chi può fare che cosa in {room}</translation>
    </message>
    <message>
        <source>switch rule {rule} off</source>
        <translation>disattivare la regola {rule}</translation>
    </message>
    <message>
        <source>switch rule {rule} on</source>
        <translation>attivare la regola {rule}</translation>
    </message>
    <message>
        <source>take a stroke of {who} off the board of {room}</source>
        <translation>togliere dalla lavagna di {room} un tratto di {who}</translation>
    </message>
    <message>
        <source>take back all that {who} said in {room}</source>
        <translation>ritirare tutto ciò che {who} ha detto in {room}</translation>
    </message>
    <message>
        <source>take back one text from everyone</source>
        <translation>ritirare uno stesso testo di tutti</translation>
    </message>
    <message>
        <source>take back what {who} said</source>
        <translation>ritirare messaggi di {who}</translation>
    </message>
    <message>
        <source>take strokes of {who} off the board of {room}</source>
        <translation>togliere dalla lavagna di {room} tratti di {who}</translation>
    </message>
    <message>
        <source>take the strokes of {who} off the board of {room}</source>
        <translation>togliere dalla lavagna di {room} i tratti di {who}</translation>
    </message>
    <message>
        <source>take the word back in {room}</source>
        <translation>riprendere la parola in {room}</translation>
    </message>
    <message>
        <source>take up again what was reported of {who}</source>
        <translation>riprendere in esame una segnalazione su {who}</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>il programma</translation>
    </message>
    <message>
        <source>the program, {name}</source>
        <translation>il programma, {name}</translation>
    </message>
    <message>
        <source>the rule {name}</source>
        <translation>la regola {name}</translation>
    </message>
    <message>
        <source>the schedule, for {name}</source>
        <translation>l'orario, per {name}</translation>
    </message>
    <message>
        <source>turn {who} away</source>
        <translation>non far entrare {who}</translation>
    </message>
    <message>
        <source>unlock all rooms</source>
        <translation>riaprire tutte le stanze</translation>
    </message>
    <message>
        <source>unlock {room}</source>
        <translation>riaprire {room}</translation>
    </message>
    <message>
        <source>unmute {who}</source>
        <translation>ridare la voce a {who}</translation>
    </message>
    <message>
        <source>unpin the message in {room}</source>
        <translation>togliere il messaggio fissato in {room}</translation>
    </message>
    <message>
        <source>warn {who}</source>
        <translation>avvertire {who}</translation>
    </message>
    <message>
        <source>you</source>
        <translation>tu</translation>
    </message>
    <message>
        <source>{name}, a moderator</source>
        <translation>{name}, moderazione</translation>
    </message>
    <message>
        <source>{room} is open again; its guests have to come back themselves</source>
        <translation>{room} è di nuovo aperta; i suoi ospiti devono tornare da soli</translation>
    </message>
    <message numerus="yes">
        <source>{said} and {count} more</source>
        <translation>
            <numerusform>{said} e {count} altro</numerusform>
            <numerusform>{said} e altri {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>{said} to {name}</source>
        <translation>{said}, ora {name}</translation>
    </message>
    <message numerus="yes">
        <source>{said}, {count} times more</source>
        <translation>
            <numerusform>{said}, ancora {count} volta</numerusform>
            <numerusform>{said}, altre {count} volte</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} may come in again</source>
        <translation>{who}: può rientrare</translation>
    </message>
    <message>
        <source>{who} may knock again</source>
        <translation>{who}: può bussare di nuovo</translation>
    </message>
    <message>
        <source>{who} waits at the door again</source>
        <translation>{who}: attende di nuovo alla porta</translation>
    </message>
</context>
<context>
    <name>AnnouncementForm</name>
    <message>
        <source>&amp;Minutes between</source>
        <translation>&amp;Minuti fra l'uno e l'altro</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;A</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Testo</translation>
    </message>
    <message>
        <source>Again and again</source>
        <translation>Più e più volte</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Tutte le stanze</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Annuncio</translation>
    </message>
    <message>
        <source>Every day, at a time</source>
        <translation>Ogni giorno, a un'ora</translation>
    </message>
    <message>
        <source>How you find it</source>
        <translation>Come lo trovi</translation>
    </message>
    <message>
        <source>It is said {when}, by this computer's clock.</source>
        <translation>Viene detto {when}, secondo l'orologio di questo computer.</translation>
    </message>
    <message>
        <source>It is said {when}, while somebody is there.</source>
        <translation>Viene detto {when}, finché c'è qualcuno.</translation>
    </message>
    <message>
        <source>It waits beside the line for announcements until you pick it.</source>
        <translation>Aspetta accanto alla riga degli annunci finché non lo scegli.</translation>
    </message>
    <message>
        <source>Minutes between</source>
        <translation>Minuti fra l'uno e l'altro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Once, at a time</source>
        <translation>Una volta, a un'ora</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>&amp;Ora</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>&amp;Quando</translation>
    </message>
    <message>
        <source>What guests read</source>
        <translation>Ciò che leggono gli ospiti</translation>
    </message>
    <message>
        <source>What is to be said, and when?</source>
        <translation>Che cosa va detto, e quando?</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>When I pick it</source>
        <translation>Quando lo scelgo</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Testo</translation>
    </message>
</context>
<context>
    <name>AnnouncementList</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifica…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Riprendi</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>A&amp;ggiungi…</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Annunci</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>E&amp;limina</translation>
    </message>
    <message>
        <source>Keep what you say often, and have it said at a time or again and again.</source>
        <translation>Conserva ciò che dici spesso, e fallo dire a un'ora o più e più volte.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Prossimo</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Stanza</translation>
    </message>
    <message>
        <source>The host says them by itself, also while this window is closed and it runs on.</source>
        <translation>L'host li dice da solo, anche con questa finestra chiusa se resta in funzione.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>all rooms</source>
        <translation>tutte le stanze</translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message>
        <source>Announce {what}</source>
        <translation>Annuncia {what}</translation>
    </message>
    <message>
        <source>That announcement is kept no longer</source>
        <translation>Quell'annuncio non è più conservato</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>every day at {time}</source>
        <translation>ogni giorno alle {time}</translation>
    </message>
    <message numerus="yes">
        <source>every {count} minutes</source>
        <translation>
            <numerusform>ogni minuto</numerusform>
            <numerusform>ogni {count} minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>missed</source>
        <translation>mancato</translation>
    </message>
    <message>
        <source>once at {time}</source>
        <translation>una volta alle {time}</translation>
    </message>
    <message>
        <source>said {when}</source>
        <translation>detto {when}</translation>
    </message>
    <message>
        <source>when its room is open</source>
        <translation>quando la sua stanza sarà aperta</translation>
    </message>
    <message>
        <source>{room} is closed</source>
        <translation>{room} è chiusa</translation>
    </message>
    <message>
        <source>{what} (to {room})</source>
        <translation>{what} (a {room})</translation>
    </message>
    <message>
        <source>{when}, paused</source>
        <translation>{when}, in pausa</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>1 day</source>
        <translation>1 giorno</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 ora</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minuti</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 giorni</translation>
    </message>
    <message>
        <source>All that they say waits for you, in all rooms, until you let it out again.</source>
        <translation>Tutto ciò che dice ti attende, in ogni stanza, finché non smetti di trattenerlo.</translation>
    </message>
    <message>
        <source>All their tabs go, in every room. They may come back after a minute.</source>
        <translation>Escono tutte le sue schede, da ogni stanza. Può tornare dopo un minuto.</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Un altro nome</translation>
    </message>
    <message>
        <source>Everyone sees it. What they said before keeps the old name.</source>
        <translation>Lo vedono tutti. Ciò che ha già detto mantiene il vecchio nome.</translation>
    </message>
    <message>
        <source>For how long is {who} sent out?</source>
        <translation>Per quanto tempo far uscire {who}?</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Trattieni</translation>
    </message>
    <message>
        <source>Hold what {who} says?</source>
        <translation>Trattenere ciò che dice {who}?</translation>
    </message>
    <message>
        <source>In all rooms, under another name too. They can read, and raise a hand.</source>
        <translation>In tutte le stanze, anche con un altro nome. Può leggere e alzare la mano.</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>Fai uscire</translation>
    </message>
    <message>
        <source>Kick {count}</source>
        <translation>Fai uscire {count}</translation>
    </message>
    <message>
        <source>Kick {who} out of {rooms}?</source>
        <translation>Far uscire {who} da {rooms}?</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenzio</translation>
    </message>
    <message>
        <source>Mute {who} for how long?</source>
        <translation>Per quanto mettere in silenzio {who}?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Of all rooms. They can't come back before, under another name either.</source>
        <translation>Da tutte le stanze. Prima non può tornare, nemmeno con un altro nome.</translation>
    </message>
    <message>
        <source>Only they see it. How often somebody was warned is kept.</source>
        <translation>Lo vede solo chi lo riceve. Si tiene il conto degli avvertimenti.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Send out</source>
        <translation>Fai uscire</translation>
    </message>
    <message>
        <source>Such as “Please don't write in capitals”</source>
        <translation>Per esempio “Non scrivere in maiuscolo, per favore”</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Fuori per un po'</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>Avverti</translation>
    </message>
    <message>
        <source>Warn {who}</source>
        <translation>Avverti {who}</translation>
    </message>
    <message>
        <source>What should {who} be called?</source>
        <translation>Come si deve chiamare {who}?</translation>
    </message>
    <message>
        <source>What to say to them</source>
        <translation>Che cosa dirgli</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>senza limite</translation>
    </message>
</context>
<context>
    <name>AskNames</name>
    <message>
        <source>List of names</source>
        <translation>Elenco di nomi</translation>
    </message>
    <message>
        <source>May guests of {room} take another name?</source>
        <translation>Gli ospiti di {room} possono cambiare nome?</translation>
    </message>
    <message>
        <source>Names that look like one on the list count as that. Who is inside stays.</source>
        <translation>I nomi che somigliano a uno dell'elenco valgono come quello. Chi è dentro resta.</translation>
    </message>
    <message>
        <source>Names, one a line</source>
        <translation>Nomi, uno per riga</translation>
    </message>
    <message>
        <source>No: they keep the name they came with, also when they come back</source>
        <translation>No: tengono il nome con cui sono entrati, anche al ritorno</translation>
    </message>
    <message>
        <source>One name a line, as you paste it. Empty: everybody comes in.</source>
        <translation>Un nome per riga, così come lo incolli. Vuoto: entrano tutti.</translation>
    </message>
    <message>
        <source>One name a line, such as “Teacher”. Empty: none.</source>
        <translation>Un nome per riga, per esempio “Docente”. Vuoto: nessuno.</translation>
    </message>
    <message>
        <source>Others may &amp;knock; without it they are turned away</source>
        <translation>Gli altri possono &amp;bussare; senza, non entrano</translation>
    </message>
    <message>
        <source>Renaming</source>
        <translation>Cambio di nome</translation>
    </message>
    <message>
        <source>Reserved names</source>
        <translation>Nomi riservati</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Imposta</translation>
    </message>
    <message>
        <source>What looks like one of them is kept too. Who has one already stays.</source>
        <translation>Si riserva anche ciò che vi somiglia. Chi ne ha già uno resta.</translation>
    </message>
    <message>
        <source>Which names may nobody take in {room}?</source>
        <translation>Quali nomi nessuno può prendere in {room}?</translation>
    </message>
    <message>
        <source>Who may come into {room}?</source>
        <translation>Chi può entrare in {room}?</translation>
    </message>
    <message>
        <source>Yes, whenever they like</source>
        <translation>Sì, quando vogliono</translation>
    </message>
    <message>
        <source>You can rename them all the same.</source>
        <translation>Tu puoi rinominarli comunque.</translation>
    </message>
</context>
<context>
    <name>AskRooms</name>
    <message>
        <source>4 to 32 characters. It is asked of whoever is new; nobody can read it here again.</source>
        <translation>Da 4 a 32 caratteri. Si chiede a chi arriva; qui nessuno può rileggerlo.</translation>
    </message>
    <message>
        <source>After {seconds} seconds</source>
        <translation>Dopo {seconds} secondi</translation>
    </message>
    <message>
        <source>All see it at once</source>
        <translation>Lo vedono tutti subito</translation>
    </message>
    <message>
        <source>All that was said since the room was opened</source>
        <translation>Tutto ciò che si è detto da quando la stanza è aperta</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approvazione</translation>
    </message>
    <message>
        <source>As fast as they like</source>
        <translation>Veloci quanto vogliono</translation>
    </message>
    <message>
        <source>As long as in other rooms</source>
        <translation>Quanto nelle altre stanze</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Subito</translation>
    </message>
    <message>
        <source>Blur pictures</source>
        <translation>Sfoca le immagini</translation>
    </message>
    <message>
        <source>Blurred until they tap them</source>
        <translation>Sfocate finché non si toccano</translation>
    </message>
    <message>
        <source>Changing messages</source>
        <translation>Cambiare i messaggi</translation>
    </message>
    <message>
        <source>Close room</source>
        <translation>Chiudi la stanza</translation>
    </message>
    <message>
        <source>Close rooms</source>
        <translation>Chiudi le stanze</translation>
    </message>
    <message>
        <source>Close the room {room}?</source>
        <translation>Chiudere la stanza {room}?</translation>
    </message>
    <message numerus="yes">
        <source>Close {count} rooms: {rooms}?</source>
        <translation>
            <numerusform>Chiudere {count} stanza: {rooms}?</numerusform>
            <numerusform>Chiudere {count} stanze: {rooms}?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Ritardo</translation>
    </message>
    <message>
        <source>Each decides for itself which to show, as moderators do; its own it always sees.</source>
        <translation>Ognuno decide per sé quali mostrare, come la moderazione; le proprie le vede sempre.</translation>
    </message>
    <message>
        <source>Empty: none is asked for</source>
        <translation>Vuoto: non se ne chiede nessuno</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Senza limite</translation>
    </message>
    <message>
        <source>For {seconds} seconds</source>
        <translation>Per {seconds} secondi</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>How do guests of {room} see pictures?</source>
        <translation>Come vedono le immagini gli ospiti di {room}?</translation>
    </message>
    <message>
        <source>How fast may each guest write in {room}?</source>
        <translation>Quanto in fretta può scrivere ogni ospite in {room}?</translation>
    </message>
    <message>
        <source>How long is what is said in {room} kept?</source>
        <translation>Per quanto si conserva ciò che si dice in {room}?</translation>
    </message>
    <message>
        <source>How long may guests change what they wrote in {room}?</source>
        <translation>Per quanto gli ospiti possono cambiare ciò che hanno scritto in {room}?</translation>
    </message>
    <message>
        <source>In the history on disk, also when the room is closed. What is older goes within the hour; if that is more than a quarter of all at once, the window says what to do.</source>
        <translation>Nella cronologia su disco, anche a stanza chiusa. Ciò che è più vecchio sparisce entro un'ora; se è più di un quarto di tutto in una volta, la finestra dice che cosa fare.</translation>
    </message>
    <message>
        <source>It stands above what is said, also for who comes later.</source>
        <translation>Sta sopra ciò che si dice, anche per chi arriva dopo.</translation>
    </message>
    <message>
        <source>It stays open when its last guest leaves.</source>
        <translation>Resta aperta quando esce il suo ultimo ospite.</translation>
    </message>
    <message>
        <source>It waits until you or a moderator let it through</source>
        <translation>Attende finché tu o la moderazione non lo lasciate passare</translation>
    </message>
    <message>
        <source>Its guests see it above the messages.</source>
        <translation>I suoi ospiti lo vedono sopra i messaggi.</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>Nome della stanza</translation>
    </message>
    <message>
        <source>Name, such as “Workshop”</source>
        <translation>Nome, per esempio “Laboratorio”</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nuova stanza</translation>
    </message>
    <message>
        <source>Newcomers</source>
        <translation>Chi arriva</translation>
    </message>
    <message>
        <source>Nobody is in there.</source>
        <translation>Dentro non c'è nessuno.</translation>
    </message>
    <message>
        <source>Nobody new: the room is locked</source>
        <translation>Nessun altro: la stanza è chiusa a chiave</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nulla</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>Of what was said before they came. Who was there before reads on from then.</source>
        <translation>Di ciò che si è detto prima che arrivassero. Chi c'era già continua a leggere da lì.</translation>
    </message>
    <message>
        <source>One message every {seconds} seconds</source>
        <translation>Un messaggio ogni {seconds} secondi</translation>
    </message>
    <message>
        <source>Open a room</source>
        <translation>Apri una stanza</translation>
    </message>
    <message>
        <source>Open room</source>
        <translation>Apri la stanza</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fissa</translation>
    </message>
    <message>
        <source>Pinned notice</source>
        <translation>Avviso in alto</translation>
    </message>
    <message>
        <source>Sent out, with the reason below:</source>
        <translation>Escono, con il motivo qui sotto:</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Imposta</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>Imposta il PIN</translation>
    </message>
    <message>
        <source>Set topic</source>
        <translation>Imposta l'argomento</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>Modalità lenta</translation>
    </message>
    <message>
        <source>Such as 4711</source>
        <translation>Per esempio 4711</translation>
    </message>
    <message>
        <source>Such as “Back at ten past”. Empty: nothing is pinned.</source>
        <translation>Per esempio “Torno alle dieci”. Vuoto: nulla è fissato.</translation>
    </message>
    <message>
        <source>Such as “Questions after each talk, please”</source>
        <translation>Per esempio “Domande dopo ogni intervento, per favore”</translation>
    </message>
    <message>
        <source>The PIN of {room}</source>
        <translation>Il PIN di {room}</translation>
    </message>
    <message numerus="yes">
        <source>The last {count} messages</source>
        <translation>
            <numerusform>L'ultimo messaggio ({count})</numerusform>
            <numerusform>Gli ultimi {count} messaggi</numerusform>
        </translation>
    </message>
    <message>
        <source>They may take it back as long. You and moderators see what it was.</source>
        <translation>Per altrettanto possono ritirarlo. Tu e la moderazione vedete com'era.</translation>
    </message>
    <message>
        <source>They see how long they have to wait.</source>
        <translation>Vedono quanto devono attendere.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Argomento</translation>
    </message>
    <message>
        <source>What do newcomers to {room} see?</source>
        <translation>Che cosa vede chi arriva in {room}?</translation>
    </message>
    <message>
        <source>What happens to what guests say in {room}?</source>
        <translation>Che cosa succede a ciò che dicono gli ospiti in {room}?</translation>
    </message>
    <message>
        <source>What is pinned in {room}?</source>
        <translation>Che cosa è fissato in {room}?</translation>
    </message>
    <message>
        <source>What is {room} about?</source>
        <translation>Di che cosa si parla in {room}?</translation>
    </message>
    <message>
        <source>What waits stands above the messages: A lets it through, D doesn't.</source>
        <translation>Ciò che attende sta sopra i messaggi: A lo lascia passare, D no.</translation>
    </message>
    <message>
        <source>When do all see what a guest says in {room}?</source>
        <translation>Quando vedono tutti ciò che un ospite dice in {room}?</translation>
    </message>
    <message>
        <source>Who comes in</source>
        <translation>Chi entra</translation>
    </message>
    <message>
        <source>Who may come into {room}?</source>
        <translation>Chi può entrare in {room}?</translation>
    </message>
    <message>
        <source>Whoever is inside stays, and may come back.</source>
        <translation>Chi è dentro resta, e può tornare.</translation>
    </message>
    <message>
        <source>Whoever you let in: the others knock, and you see them above the log</source>
        <translation>Chi fai entrare: gli altri bussano, e li vedi sopra il registro</translation>
    </message>
    <message>
        <source>You and moderators see it at once, above the messages, and can stop it there.</source>
        <translation>Tu e la moderazione lo vedete subito, sopra i messaggi, e potete fermarlo lì.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Tutte le stanze</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Da</translation>
    </message>
    <message numerus="yes">
        <source>None of the last {count} acts fits. Show earlier to look further back.</source>
        <translation>
            <numerusform>Non corrisponde nessun atto ({count}). Mostra i precedenti per andare più indietro.</numerusform>
            <numerusform>Nessuno degli ultimi {count} atti corrisponde. Mostra i precedenti per andare più indietro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that was done fits.</source>
        <translation>Nulla di ciò che è stato fatto corrisponde.</translation>
    </message>
    <message>
        <source>Nothing was done yet. Mutes, bans, rules and all else will stand here.</source>
        <translation>Non è stato ancora fatto nulla. Qui staranno silenzi, blocchi, regole e tutto il resto.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Stanza</translation>
    </message>
    <message>
        <source>Select an act to see whom it was about, and what was said.</source>
        <translation>Scegli un atto per vedere di chi si trattava, e che cosa è stato detto.</translation>
    </message>
    <message>
        <source>Show &amp;earlier</source>
        <translation>Mostra i &amp;precedenti</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino a</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Che cosa è stato fatto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
</context>
<context>
    <name>BanDialog</name>
    <message>
        <source>Also kept out, and here lately: {who}.</source>
        <translation>Fuori anche, di chi è stato qui di recente: {who}.</translation>
    </message>
    <message>
        <source>Also sent out: {who}.</source>
        <translation>Escono anche: {who}.</translation>
    </message>
    <message>
        <source>Choose what of them is banned.</source>
        <translation>Scegli in base a che cosa bloccare.</translation>
    </message>
    <message>
        <source>For {length}</source>
        <translation>Per {length}</translation>
    </message>
    <message>
        <source>Keep {name} out of all rooms?</source>
        <translation>Tenere {name} fuori da tutte le stanze?</translation>
    </message>
    <message>
        <source>Kept out, and here lately: {who}.</source>
        <translation>Fuori, di chi è stato qui di recente: {who}.</translation>
    </message>
    <message>
        <source>New devices at their address: they have to &amp;knock</source>
        <translation>I nuovi &amp;browser al suo indirizzo: devono bussare</translation>
    </message>
    <message>
        <source>Nobody else is hit, of those here or lately here.</source>
        <translation>Non colpisce nessun altro, di chi è o è stato qui.</translation>
    </message>
    <message>
        <source>Nobody is hit, of those here or lately here.</source>
        <translation>Non colpisce nessuno, di chi è o è stato qui.</translation>
    </message>
    <message>
        <source>Sent out: {who}.</source>
        <translation>Escono: {who}.</translation>
    </message>
    <message>
        <source>Their &amp;address: everyone who comes from there</source>
        <translation>Il suo &amp;indirizzo: chiunque venga da lì</translation>
    </message>
    <message>
        <source>Their &amp;device: this browser, under whatever name</source>
        <translation>Il suo &amp;dispositivo: questo browser, con qualsiasi nome</translation>
    </message>
    <message>
        <source>Their &amp;name, and what looks like it</source>
        <translation>Il suo &amp;nome, e ciò che vi somiglia</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {count} more</source>
        <translation>
            <numerusform>{names} e {count} altro</numerusform>
            <numerusform>{names} e altri {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} (it is this machine's own)</source>
        <translation>{part} (è di questo stesso computer)</translation>
    </message>
</context>
<context>
    <name>BanForm</name>
    <message>
        <source>*bot* for all with bot in it</source>
        <translation>*bot* per tutti quelli con bot nel nome</translation>
    </message>
    <message>
        <source>A subnet: all addresses that begin so</source>
        <translation>Una sottorete: tutti gli indirizzi che cominciano così</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>Un indirizzo</translation>
    </message>
    <message>
        <source>Keep out of all rooms:</source>
        <translation>Tieni fuori da tutte le stanze:</translation>
    </message>
    <message>
        <source>Names, and what looks like them</source>
        <translation>Nomi, e ciò che vi somiglia</translation>
    </message>
    <message>
        <source>What is banned</source>
        <translation>Che cosa si blocca</translation>
    </message>
</context>
<context>
    <name>Banning</name>
    <message>
        <source>Ban</source>
        <translation>Blocca</translation>
    </message>
    <message>
        <source>For 10 minutes</source>
        <translation>Per 10 minuti</translation>
    </message>
    <message>
        <source>For 30 days</source>
        <translation>Per 30 giorni</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>Per un giorno</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Per un'ora</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Senza limite</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Per quanto</translation>
    </message>
</context>
<context>
    <name>Bans</name>
    <message>
        <source>&amp;Ban…</source>
        <translation>&amp;Blocca…</translation>
    </message>
    <message>
        <source>&amp;Lift</source>
        <translation>&amp;Sblocca</translation>
    </message>
    <message>
        <source>Bans</source>
        <translation>Blocchi</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>By what</source>
        <translation>In base a</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Lift takes effect at once. Ctrl+Z takes back what was done last.</source>
        <translation>Sblocca ha effetto subito. Ctrl+Z annulla l'ultima cosa fatta.</translation>
    </message>
    <message>
        <source>Name, address or reason</source>
        <translation>Nome, indirizzo o motivo</translation>
    </message>
    <message>
        <source>Nobody here has these words.</source>
        <translation>Qui nessuno ha queste parole.</translation>
    </message>
    <message>
        <source>Nobody is kept out, muted or held.</source>
        <translation>Nessuno è fuori, in silenzio o trattenuto.</translation>
    </message>
    <message>
        <source>Show only rows with these words</source>
        <translation>Mostra solo le righe con queste parole</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>These are {most} of {count}: look for a name or an address.</source>
        <translation>Questi sono {most} di {count}: cerca un nome o un indirizzo.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino a</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>Who is kept out, muted or held</source>
        <translation>Chi è fuori, in silenzio o trattenuto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
</context>
<context>
    <name>BesideDialog</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Click to see</source>
        <translation>Fai clic per vedere</translation>
    </message>
    <message>
        <source>Nothing is drawn there</source>
        <translation>Lì non c'è nulla di disegnato</translation>
    </message>
    <message>
        <source>Whiteboard</source>
        <translation>Lavagna</translation>
    </message>
    <message numerus="yes">
        <source>by {count} people</source>
        <translation>
            <numerusform>di {count} persona</numerusform>
            <numerusform>di {count} persone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} strokes</source>
        <translation>
            <numerusform>{count} tratto</numerusform>
            <numerusform>{count} tratti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardActs</name>
    <message>
        <source>Board</source>
        <translation>Lavagna</translation>
    </message>
</context>
<context>
    <name>BoardPane</name>
    <message>
        <source>A picture by {who}</source>
        <translation>Un'immagine di {who}</translation>
    </message>
    <message>
        <source>Clear the whiteboard</source>
        <translation>Svuota la lavagna</translation>
    </message>
    <message>
        <source>Drawn by {who}</source>
        <translation>Disegnato da {who}</translation>
    </message>
    <message>
        <source>Let nobody draw but moderators</source>
        <translation>Lascia disegnare solo la moderazione</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Sola lettura</translation>
    </message>
    <message>
        <source>Room of the board</source>
        <translation>Stanza della lavagna</translation>
    </message>
    <message>
        <source>Show all of the board (0)</source>
        <translation>Mostra tutta la lavagna (0)</translation>
    </message>
    <message>
        <source>Take all they drew off the board (Shift+Del)</source>
        <translation>Togli dalla lavagna tutto ciò che ha disegnato (Maiusc+Canc)</translation>
    </message>
    <message>
        <source>Take this stroke off the board (Del)</source>
        <translation>Togli questo tratto dalla lavagna (Canc)</translation>
    </message>
    <message>
        <source>Undo clearing</source>
        <translation>Annulla lo svuotamento</translation>
    </message>
    <message>
        <source>Written by {who}</source>
        <translation>Scritto da {who}</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Ingrandisci (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Riduci (-)</translation>
    </message>
    <message>
        <source>{said}; Space shows it</source>
        <translation>{said}; Spazio la mostra</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Acts</source>
        <translation>Misure</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messaggi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Nobody is selected</source>
        <translation>Nessuna selezione</translation>
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
        <translation>Numeri</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Altri</translation>
    </message>
    <message>
        <source>Others by the same browser or address</source>
        <translation>Altri con lo stesso browser o indirizzo</translation>
    </message>
    <message>
        <source>Parts of the card</source>
        <translation>Parti della scheda</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Stanza</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>In comune</translation>
    </message>
    <message>
        <source>Their last messages</source>
        <translation>I suoi ultimi messaggi</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>What was done to them</source>
        <translation>Che cosa gli è stato fatto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
</context>
<context>
    <name>CardActs</name>
    <message>
        <source>Ban…</source>
        <translation>Blocca…</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Scheda</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>Fai uscire</translation>
    </message>
    <message>
        <source>Last warned at {time}: {words}</source>
        <translation>Ultimo avviso alle {time}: {words}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Mute 10 min</source>
        <translation>Silenzio 10 min</translation>
    </message>
    <message>
        <source>Nobody knows any more which browser that was: no note can be kept.</source>
        <translation>Non si sa più quale browser fosse: nessuna nota può essere conservata.</translation>
    </message>
    <message>
        <source>Select somebody in a list to see them here.</source>
        <translation>Scegli qualcuno in un elenco per vederlo qui.</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Ritira…</translation>
    </message>
    <message>
        <source>They have said nothing yet.</source>
        <translation>Non ha ancora detto nulla.</translation>
    </message>
    <message>
        <source>Warn…</source>
        <translation>Avverti…</translation>
    </message>
</context>
<context>
    <name>CardFacts</name>
    <message>
        <source>Left at {time}</source>
        <translation>Uscito alle {time}</translation>
    </message>
    <message>
        <source>Not here any more</source>
        <translation>Non è più qui</translation>
    </message>
    <message>
        <source>joined at {time}</source>
        <translation>qui dalle {time}</translation>
    </message>
    <message>
        <source>joined just now</source>
        <translation>appena arrivato</translation>
    </message>
    <message numerus="yes">
        <source>joined {count} min ago</source>
        <translation>
            <numerusform>arrivato {count} min fa</numerusform>
            <numerusform>arrivato {count} min fa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardReading</name>
    <message>
        <source>From this window's log alone: no history is kept.</source>
        <translation>Solo dal registro di questa finestra: la cronologia non è conservata.</translation>
    </message>
    <message>
        <source>The history can't be read: {why}</source>
        <translation>La cronologia non si può leggere: {why}</translation>
    </message>
</context>
<context>
    <name>CardTabs</name>
    <message>
        <source>Acts</source>
        <translation>Misure</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Del takes back what is selected.</source>
        <translation>Canc annulla ciò che è scelto.</translation>
    </message>
    <message>
        <source>Nobody else here has their browser or their address.</source>
        <translation>Nessun altro qui ha il suo browser o il suo indirizzo.</translation>
    </message>
    <message>
        <source>Nothing was done to them lately.</source>
        <translation>Di recente non gli è stato fatto nulla.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Altri</translation>
    </message>
    <message>
        <source>Refused: {count}</source>
        <translation>Respinti: {count}</translation>
    </message>
    <message>
        <source>Return shows the card of whom you select.</source>
        <translation>Invio mostra la scheda di chi scegli.</translation>
    </message>
    <message numerus="yes">
        <source>{count} messages since they came</source>
        <translation>
            <numerusform>{count} messaggio da quando è arrivato</numerusform>
            <numerusform>{count} messaggi da quando è arrivato</numerusform>
        </translation>
    </message>
    <message>
        <source>{last}, at most {most}</source>
        <translation>{last}, al massimo {most}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Announced to {people}</source>
        <translation>Annunciato a {people}</translation>
    </message>
    <message>
        <source>Announced; nobody is there to hear it yet</source>
        <translation>Annunciato; ancora non c'è nessuno che lo senta</translation>
    </message>
    <message>
        <source>Hosting could not start: {why}</source>
        <translation>L'host non si è potuto avviare: {why}</translation>
    </message>
    <message numerus="yes">
        <source>Taken back in part, {count} came back: {what}. {why}</source>
        <translation>
            <numerusform>Annullato in parte, {count} è tornato: {what}. {why}</numerusform>
            <numerusform>Annullato in parte, {count} sono tornati: {what}. {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back in part: {what}. {why}</source>
        <translation>Annullato in parte: {what}. {why}</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Select a message to read all of it.</source>
        <translation>Scegli un messaggio per leggerlo per intero.</translation>
    </message>
    <message>
        <source>The selected message, whole</source>
        <translation>Il messaggio scelto, intero</translation>
    </message>
</context>
<context>
    <name>Diagnosing</name>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copia la diagnostica</translation>
    </message>
    <message>
        <source>Diagnostics copied</source>
        <translation>Diagnostica copiata</translation>
    </message>
    <message>
        <source>Hosting goes on, and what was said and decided is kept.</source>
        <translation>L'host resta attivo, e ciò che è stato detto e deciso è conservato.</translation>
    </message>
    <message>
        <source>Hosting goes on.</source>
        <translation>L'host resta attivo.</translation>
    </message>
    <message>
        <source>The program ended without a goodbye last time. Nothing is kept on disk, so what was said then is gone, and rooms that were opened by hand are closed.</source>
        <translation>L'ultima volta il programma è finito senza salutare. Su disco non si conserva nulla: ciò che fu detto è perso, e le stanze aperte a mano sono chiuse.</translation>
    </message>
    <message>
        <source>The program ended without a goodbye last time; the same rooms are open again.</source>
        <translation>L'ultima volta il programma è finito senza salutare; le stesse stanze sono di nuovo aperte.</translation>
    </message>
    <message>
        <source>What was kept is still there.</source>
        <translation>Ciò che era conservato c'è ancora.</translation>
    </message>
</context>
<context>
    <name>DockTitle</name>
    <message>
        <source>{count} of {of}</source>
        <translation>{count} di {of}</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Tabs of the docks</source>
        <translation>Schede dei riquadri</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Check again</source>
        <translation>Controlla di nuovo</translation>
    </message>
    <message>
        <source>Checking {address}…</source>
        <translation>Controllo di {address}…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>A posto</translation>
    </message>
    <message>
        <source>Keeps guests out</source>
        <translation>Tiene fuori gli ospiti</translation>
    </message>
    <message>
        <source>May keep guests out</source>
        <translation>Può tenere fuori gli ospiti</translation>
    </message>
    <message>
        <source>Nobody can join?</source>
        <translation>Nessuno riesce a entrare?</translation>
    </message>
    <message>
        <source>Not hosting: start hosting first.</source>
        <translation>L'host è fermo: prima avvialo.</translation>
    </message>
    <message>
        <source>Nothing is wrong on this computer. What may keep guests out:</source>
        <translation>Su questo computer va tutto bene. Ciò che può tenere fuori gli ospiti:</translation>
    </message>
    <message>
        <source>Probably keeps guests out</source>
        <translation>Probabilmente tiene fuori gli ospiti</translation>
    </message>
    <message>
        <source>The check itself failed. Check again.</source>
        <translation>La verifica stessa non è riuscita. Verifica di nuovo.</translation>
    </message>
    <message>
        <source>This keeps guests out.</source>
        <translation>Questo tiene fuori gli ospiti.</translation>
    </message>
    <message>
        <source>This probably keeps guests out.</source>
        <translation>Questo probabilmente tiene fuori gli ospiti.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Che cosa si è trovato</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>All are sent out, and what was said is gone.</source>
        <translation>Escono tutti, e ciò che si è detto sparisce.</translation>
    </message>
    <message>
        <source>All are sent out. The rooms stay, and who keeps the page open comes back when you start again.</source>
        <translation>Escono tutti. Le stanze restano, e chi lascia aperta la pagina torna quando riavvii.</translation>
    </message>
    <message>
        <source>All are sent out. What was said is kept, and the rooms are there again when you next start.</source>
        <translation>Escono tutti. Ciò che si è detto si conserva, e le stanze tornano al prossimo avvio.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation>Chiudere la finestra?</translation>
    </message>
    <message>
        <source>Keep hosting in the tray</source>
        <translation>Tieni attivo l'host nella barra</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Ferma e chiudi</translation>
    </message>
    <message>
        <source>Stop hosting</source>
        <translation>Ferma l'host</translation>
    </message>
    <message>
        <source>Stop hosting?</source>
        <translation>Fermare l'host?</translation>
    </message>
    <message>
        <source>There now: {guests}</source>
        <translation>Ora ci sono: {guests}</translation>
    </message>
    <message numerus="yes">
        <source>{guests} in {count} other rooms</source>
        <translation>
            <numerusform>{guests} in {count} altra stanza</numerusform>
            <numerusform>{guests} in altre {count} stanze</numerusform>
        </translation>
    </message>
    <message>
        <source>{here}, in {room}</source>
        <translation>{here}, in {room}</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Messaggio</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Stanza</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>What was said, whole</source>
        <translation>Ciò che si è detto, intero</translation>
    </message>
    <message>
        <source>Whispered to</source>
        <translation>Sussurrato a</translation>
    </message>
</context>
<context>
    <name>Exceptions</name>
    <message>
        <source>Exceptions</source>
        <translation>Eccezioni</translation>
    </message>
    <message>
        <source>It holds in this room, for whoever comes with their browser, also later.</source>
        <translation>Vale in questa stanza, per chiunque entri con il suo browser, anche in seguito.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Imposta</translation>
    </message>
    <message>
        <source>What {name} may in {room}, whatever their role may</source>
        <translation>Che cosa può {name} in {room}, qualunque sia il suo ruolo</translation>
    </message>
    <message>
        <source>as their role</source>
        <translation>come il suo ruolo</translation>
    </message>
    <message>
        <source>may</source>
        <translation>può</translation>
    </message>
    <message>
        <source>may not</source>
        <translation>non può</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export history</source>
        <translation>Esporta la cronologia</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>History is off: there is nothing on disk to export.</source>
        <translation>La cronologia è disattivata: su disco non c'è nulla da esportare.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Stanza</translation>
    </message>
    <message>
        <source>The history is being opened.</source>
        <translation>La cronologia si sta aprendo.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who was there: attendance (CSV)</source>
        <translation>Chi c'era: presenze (CSV)</translation>
    </message>
    <message>
        <source>history</source>
        <translation>cronologia</translation>
    </message>
</context>
<context>
    <name>ExportFound</name>
    <message>
        <source>All that this search finds goes into the file, also what isn't listed yet.</source>
        <translation>Nel file va tutto ciò che trova questa ricerca, anche ciò che ancora non è in elenco.</translation>
    </message>
    <message>
        <source>Export what was found</source>
        <translation>Esporta ciò che si è trovato</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>history</source>
        <translation>cronologia</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>All that is known, for programs (JSON Lines)</source>
        <translation>Tutto ciò che si sa, per programmi (JSON Lines)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>How much is written</source>
        <translation>Quanto è stato scritto</translation>
    </message>
    <message>
        <source>It could not be saved: {why}</source>
        <translation>Non si è potuto salvare: {why}</translation>
    </message>
    <message>
        <source>Page to read (HTML)</source>
        <translation>Pagina da leggere (HTML)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Salva con nome</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salva con nome…</translation>
    </message>
    <message>
        <source>Table for spreadsheets (CSV)</source>
        <translation>Tabella per fogli di calcolo (CSV)</translation>
    </message>
    <message>
        <source>Times in the file are UTC.</source>
        <translation>Le ore nel file sono UTC.</translation>
    </message>
    <message>
        <source>What was taken back is in the file, too, with its words: look through it before you give it to others. Times in it are UTC.</source>
        <translation>Nel file c'è anche ciò che è stato ritirato, con le sue parole: guardalo prima di darlo ad altri. Le ore sono UTC.</translation>
    </message>
    <message>
        <source>With the &amp;pictures that are still shared</source>
        <translation>Con le &amp;immagini ancora condivise</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows</source>
        <translation>
            <numerusform>{count} riga</numerusform>
            <numerusform>{count} righe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows are in {file}.</source>
        <translation>
            <numerusform>{count} riga è in {file}.</numerusform>
            <numerusform>{count} righe sono in {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>A firewall or the Wi-Fi may keep it out</source>
        <translation>Forse lo impedisce un firewall o il Wi-Fi</translation>
    </message>
    <message>
        <source>About the history</source>
        <translation>Sulla cronologia</translation>
    </message>
    <message>
        <source>Everyone goes on; it is tried again by itself</source>
        <translation>Tutti continuano; si riprova da sé</translation>
    </message>
    <message>
        <source>Hosting could not start: {why}</source>
        <translation>L'host non si è potuto avviare: {why}</translation>
    </message>
    <message>
        <source>Links and codes with {address} lead nowhere any more</source>
        <translation>Link e codici con {address} non portano più da nessuna parte</translation>
    </message>
    <message>
        <source>Nobody can join</source>
        <translation>Nessuno può entrare</translation>
    </message>
    <message>
        <source>Nothing that was kept is lost. Give guests the address that the window shows now; printed codes of before may lead nowhere. If a port is taken, end the program that has it, or choose another port, and start hosting again.</source>
        <translation>Nulla di ciò che era conservato è perso. Dia agli ospiti l’indirizzo che la finestra mostra ora; i codici stampati prima forse non portano più da nessuna parte. Se una porta è occupata, chiuda il programma che la usa o scelga un’altra porta, e ricominci a ospitare.</translation>
    </message>
    <message>
        <source>Rooms and guests go on. What is said now may be lost if this program ends before the history is back, which is tried again by itself. Make room on the disk, and see that the data folder can be written to.</source>
        <translation>Stanze e ospiti continuano. Ciò che si dice ora può andare perso se il programma termina prima che la cronologia torni, cosa che si riprova da sé. Faccia spazio sul disco e controlli che si possa scrivere nella cartella dei dati.</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>Dall’avvio</translation>
    </message>
    <message>
        <source>The name is not this computer's any more</source>
        <translation>Il nome non è più di questo computer</translation>
    </message>
    <message>
        <source>They may come back in a minute</source>
        <translation>Possono tornare tra un minuto</translation>
    </message>
    <message>
        <source>This computer has another address</source>
        <translation>Questo computer ha un altro indirizzo</translation>
    </message>
    <message>
        <source>{address} got the page, but no connection came about</source>
        <translation>{address} ha ricevuto la pagina, ma non c’è stata connessione</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>About PeerPyRTC Desktop</source>
        <translation>Informazioni su PeerPyRTC Desktop</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
</context>
<context>
    <name>HitsModel</name>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Messaggio</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Stanza</translation>
    </message>
    <message>
        <source>Taken back: guests read it nowhere</source>
        <translation>Ritirato: gli ospiti non lo leggono da nessuna parte</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Che cosa si è detto</translation>
    </message>
    <message>
        <source>When it was said, by this computer's clock</source>
        <translation>Quando si è detto, secondo l'orologio di questo computer</translation>
    </message>
    <message>
        <source>Where it was said</source>
        <translation>Dove si è detto</translation>
    </message>
    <message>
        <source>Where the sender's computer was</source>
        <translation>Dov'era il computer di chi ha inviato</translation>
    </message>
    <message>
        <source>Who said it; of a whisper, to whom</source>
        <translation>Chi l'ha detto; di un sussurro, a chi</translation>
    </message>
    <message>
        <source>{name}, whispered to {to}</source>
        <translation>{name}, in un sussurro a {to}</translation>
    </message>
</context>
<context>
    <name>HitsView</name>
    <message>
        <source>Messages found</source>
        <translation>Messaggi trovati</translation>
    </message>
</context>
<context>
    <name>HostingActs</name>
    <message>
        <source>PeerPyRTC Desktop: hosting</source>
        <translation>PeerPyRTC Desktop: host</translation>
    </message>
</context>
<context>
    <name>InForce</name>
    <message>
        <source>banned</source>
        <translation>blocco</translation>
    </message>
    <message>
        <source>device</source>
        <translation>dispositivo</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>senza limite</translation>
    </message>
    <message>
        <source>held</source>
        <translation>si trattiene</translation>
    </message>
    <message>
        <source>lifted</source>
        <translation>tolto</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>in silenzio</translation>
    </message>
    <message>
        <source>names like {name}</source>
        <translation>nomi come {name}</translation>
    </message>
    <message>
        <source>new devices at {address}</source>
        <translation>nuovi browser da {address}</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>fuori per un po'</translation>
    </message>
    <message>
        <source>whoever it hits</source>
        <translation>chiunque colpisca</translation>
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
        <translation>Qui va un numero intero, per esempio 10.</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Scrivi un numero.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>byte</translation>
    </message>
    <message>
        <source>days</source>
        <translation>giorni</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ore</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuti</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondi</translation>
    </message>
</context>
<context>
    <name>Invite</name>
    <message>
        <source>Any room (home page)</source>
        <translation>Qualsiasi stanza (pagina iniziale)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invita</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Stanza</translation>
    </message>
    <message>
        <source>Room to invite to</source>
        <translation>Stanza a cui invitare</translation>
    </message>
    <message>
        <source>Scan to join</source>
        <translation>Inquadra per entrare</translation>
    </message>
</context>
<context>
    <name>InviteCard</name>
    <message>
        <source>1. Join the Wi-Fi {name}</source>
        <translation>1. Entra nel Wi-Fi {name}</translation>
    </message>
    <message>
        <source>2. Open the chat</source>
        <translation>2. Apri la chat</translation>
    </message>
    <message>
        <source>Address of the room</source>
        <translation>Indirizzo della stanza</translation>
    </message>
    <message>
        <source>Address of this machine</source>
        <translation>Indirizzo di questo computer</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copia l'indirizzo</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Preparazione…</translation>
    </message>
    <message>
        <source>Guests on the same network scan the code, or type the address into a browser. Nothing to install, no account. If they can't connect, this computer's firewall must let {ports} in.</source>
        <translation>Gli ospiti della stessa rete inquadrano il codice, o scrivono l'indirizzo in un browser. Nulla da installare, nessun account. Se non riescono a connettersi, il firewall di questo computer deve lasciar passare {ports}.</translation>
    </message>
    <message>
        <source>Hosting could not start</source>
        <translation>L'host non si è potuto avviare</translation>
    </message>
    <message>
        <source>Nobody can join. Start hosting to open the rooms again.</source>
        <translation>Non può entrare nessuno. Avvia l'host per riaprire le stanze.</translation>
    </message>
    <message>
        <source>Nobody can join?</source>
        <translation>Nessuno riesce a entrare?</translation>
    </message>
    <message>
        <source>Not hosting</source>
        <translation>Host fermo</translation>
    </message>
    <message>
        <source>Nothing is lost: once that is mended, try again.</source>
        <translation>Nulla è perduto: quando sarà risolto, riprova.</translation>
    </message>
    <message>
        <source>Start hosting</source>
        <translation>Avvia l'host</translation>
    </message>
    <message>
        <source>Starting to host…</source>
        <translation>Avvio dell'host…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arresto…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Wi-Fi code…</source>
        <translation>Codice Wi-Fi…</translation>
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
        <translation>Togli il filtro, o la selezione</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copia le righe scelte</translation>
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
        <translation>Canc</translation>
    </message>
    <message>
        <source>Del, Shift+Del</source>
        <translation>Canc, Maiusc+Canc</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Follow the newest messages</source>
        <translation>Segui i messaggi più recenti</translation>
    </message>
    <message>
        <source>Held over the messages: they stand still while you aim</source>
        <translation>Tenuto premuto sui messaggi: stanno fermi mentre miri</translation>
    </message>
    <message>
        <source>In the messages: take back those that are selected</source>
        <translation>Nei messaggi: ritira quelli scelti</translation>
    </message>
    <message>
        <source>In what waits: deny, take back, turn away, lower the hand</source>
        <translation>In ciò che attende: rifiuta, ritira, non far entrare, abbassa la mano</translation>
    </message>
    <message>
        <source>In what waits: let it through, let it stand, let in, give the word</source>
        <translation>In ciò che attende: lascia passare, lascia, fai entrare, dai la parola</translation>
    </message>
    <message>
        <source>In what waits: mute for 10 minutes, ban; that denies messages, too</source>
        <translation>In ciò che attende: 10 minuti di silenzio, blocca; rifiuta anche i messaggi</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>M, B</source>
        <translation>M, B</translation>
    </message>
    <message>
        <source>On a room: show only its messages</source>
        <translation>Su una stanza: mostra solo i suoi messaggi</translation>
    </message>
    <message>
        <source>On the board: from stroke to stroke, the latest first</source>
        <translation>Sulla lavagna: di tratto in tratto, prima l'ultimo</translation>
    </message>
    <message>
        <source>On the board: nearer, away, all of it</source>
        <translation>Sulla lavagna: più vicino, più lontano, tutta</translation>
    </message>
    <message>
        <source>On the board: take the stroke away, or all its author drew</source>
        <translation>Sulla lavagna: togli il tratto, o tutti quelli di chi l'ha disegnato</translation>
    </message>
    <message>
        <source>PgUp, PgDn</source>
        <translation>PagSu, PagGiù</translation>
    </message>
    <message>
        <source>Presets: in the peers, the messages, what waits and a search</source>
        <translation>Preset: tra partecipanti, messaggi, ciò che attende e ricerca</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Invio</translation>
    </message>
</context>
<context>
    <name>KindForm</name>
    <message>
        <source>Patterns don't work on this machine: google-re2 isn't there. Words do, also in spellings that are meant to slip through.</source>
        <translation>I modelli non funzionano su questo computer: manca google-re2. Le parole sì, anche scritte in modi fatti per sfuggire.</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Come &amp;il sistema</translation>
    </message>
    <message>
        <source>From its next start on this window speaks the system's language</source>
        <translation>Dal prossimo avvio questa finestra parla la lingua del sistema</translation>
    </message>
    <message>
        <source>From its next start on this window speaks {language}</source>
        <translation>Dal prossimo avvio questa finestra parla {language}</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Lingua</translation>
    </message>
</context>
<context>
    <name>Lengths</name>
    <message>
        <source>Say a length, such as 10 min or 2 h, and no end.</source>
        <translation>Indica una durata, come 10 min o 2 h, non una fine.</translation>
    </message>
    <message>
        <source>Say for how long, such as 10 min, 2 h or until 3 pm.</source>
        <translation>Di' per quanto tempo: 10 min, 2 h o fino alle 15:00.</translation>
    </message>
    <message>
        <source>That is no time at all: say at least a second.</source>
        <translation>Non è una durata: almeno un secondo.</translation>
    </message>
    <message>
        <source>That is too long: up to ten years, or “for good”.</source>
        <translation>È troppo lungo: al massimo dieci anni, o “senza limite”.</translation>
    </message>
    <message>
        <source>That time has passed already.</source>
        <translation>Quell'ora è già passata.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Questo giorno non esiste.</translation>
    </message>
    <message>
        <source>There is no such time of day.</source>
        <translation>Quest'ora non esiste.</translation>
    </message>
    <message>
        <source>Until {hour} what? Such as {hour}:00 or {hour} pm.</source>
        <translation>Fino alle {hour}, che cosa? Per esempio {hour}:00 o {hour} pm.</translation>
    </message>
    <message>
        <source>and</source>
        <translation>e, ed</translation>
    </message>
    <message>
        <source>d, day, days</source>
        <translation>g, gg, d, giorno, giorni</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>senza limite</translation>
    </message>
    <message>
        <source>for good, for ever</source>
        <translation>senza limite, per sempre, sempre</translation>
    </message>
    <message>
        <source>h, hr, hrs, hour, hours</source>
        <translation>h, ora, ore</translation>
    </message>
    <message>
        <source>m, min, mins, minute, minutes</source>
        <translation>m, min, minuto, minuti</translation>
    </message>
    <message>
        <source>s, sec, secs, second, seconds</source>
        <translation>s, sec, secondo, secondi</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>domani alle, domani</translation>
    </message>
    <message>
        <source>until</source>
        <translation>fino alle, fino a</translation>
    </message>
    <message>
        <source>w, week, weeks</source>
        <translation>sett, settimana, settimane</translation>
    </message>
    <message numerus="yes">
        <source>{count} d</source>
        <translation>
            <numerusform>{count} giorno</numerusform>
            <numerusform>{count} giorni</numerusform>
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
            <numerusform>{count} settimana</numerusform>
            <numerusform>{count} settimane</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of what? Such as {number} min, {number} h or {number} days.</source>
        <translation>{number} di che cosa? Per esempio {number} min, {number} h o {number} giorni.</translation>
    </message>
    <message>
        <source>“{words}” is no length of time. Try 10 min, 2 h, 3 days, until 3 pm, until 18:30.</source>
        <translation>“{words}” non è una durata. Prova 10 min, 2 h, 3 giorni o fino alle 18:30.</translation>
    </message>
</context>
<context>
    <name>LogCells</name>
    <message>
        <source>Erased: its time was over</source>
        <translation>Cancellato: il suo tempo è finito</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message numerus="yes">
        <source>Said {count} times, last at {time}</source>
        <translation>
            <numerusform>Detto {count} volta, alle {time}</numerusform>
            <numerusform>Detto {count} volte, l'ultima alle {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back at {time}: guests read it nowhere</source>
        <translation>Ritirato alle {time}: gli ospiti non lo leggono da nessuna parte</translation>
    </message>
    <message>
        <source>{name}, reported by {by}</source>
        <translation>{name}, segnalato da {by}</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Messaggio</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Stanza</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
</context>
<context>
    <name>LogPane</name>
    <message>
        <source>Filter by name or words</source>
        <translation>Filtra per nome o parole</translation>
    </message>
    <message>
        <source>Filter messages</source>
        <translation>Filtra i messaggi</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>No message passes the filter.</source>
        <translation>Nessun messaggio passa il filtro.</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>Non si è ancora detto nulla.</translation>
    </message>
    <message>
        <source>Only {name}  ✕</source>
        <translation>Solo {name}  ✕</translation>
    </message>
    <message>
        <source>Show everyone's messages again</source>
        <translation>Mostra di nuovo i messaggi di tutti</translation>
    </message>
    <message>
        <source>Show everyone's messages again (Esc in a table)</source>
        <translation>Mostra di nuovo i messaggi di tutti (Esc in una tabella)</translation>
    </message>
    <message>
        <source>Show messages of</source>
        <translation>Mostra i messaggi di</translation>
    </message>
    <message>
        <source>reported by {name}</source>
        <translation>segnalato da {name}</translation>
    </message>
    <message numerus="yes">
        <source>{count} messages selected</source>
        <translation>
            <numerusform>{count} messaggio scelto</numerusform>
            <numerusform>{count} messaggi scelti</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {kept}</source>
        <translation>{shown} di {kept}</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Messages</source>
        <translation>Messaggi</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>Non si è ancora detto nulla.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Sort peers</source>
        <translation>&amp;Ordina i presenti</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Indirizzo copiato</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message numerus="yes">
        <source>Copied {count} rows</source>
        <translation>
            <numerusform>Copiata {count} riga</numerusform>
            <numerusform>Copiate {count} righe</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying {done} of {count}</source>
        <translation>Copia: {done} di {count}</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Presenti</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Stanze</translation>
    </message>
    <message>
        <source>Waiting for the first guest</source>
        <translation>In attesa del primo ospite</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>How long</source>
        <translation>Per quanto</translation>
    </message>
    <message>
        <source>Such as 10 min, 2 h or until 3 pm</source>
        <translation>Per esempio 10 min, 2 h o fino alle 15:00</translation>
    </message>
    <message>
        <source>This has to end: to keep somebody out for good, ban them.</source>
        <translation>Deve avere una fine: per tenere fuori qualcuno senza limite, bloccalo.</translation>
    </message>
    <message>
        <source>Until you take it back.</source>
        <translation>Finché non lo annulli.</translation>
    </message>
    <message>
        <source>Until {time}.</source>
        <translation>Fino a: {time}.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;uto</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Aspetto</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Messaggi</translation>
    </message>
    <message>
        <source>&amp;Peer</source>
        <translation>&amp;Partecipante</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Stanza</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
</context>
<context>
    <name>ModeratorLink</name>
    <message>
        <source>&amp;Make the link</source>
        <translation>&amp;Crea il link</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copia il link</translation>
    </message>
    <message>
        <source>Make a link for a moderator of {room}?</source>
        <translation>Creare un link per moderare {room}?</translation>
    </message>
    <message>
        <source>Moderator's link</source>
        <translation>Link di moderazione</translation>
    </message>
    <message>
        <source>The link</source>
        <translation>Il link</translation>
    </message>
    <message>
        <source>Whoever opens it first moderates. It works once, within an hour, and can't be shown again. Who came by it stays a moderator in that browser, until you end that under Moderators in the Room menu.</source>
        <translation>Modera chi lo apre per primo. Vale una volta sola, entro un'ora, e non si può mostrare di nuovo. Chi entra così continua a moderare in quel browser, finché non vi metti fine in Moderazione, nel menu Stanza.</translation>
    </message>
    <message>
        <source>Whoever opens this first moderates {room}</source>
        <translation>Chi apre questo per primo modera {room}</translation>
    </message>
</context>
<context>
    <name>ModeratorList</name>
    <message>
        <source>&amp;Invite a moderator…</source>
        <translation>&amp;Invita a moderare…</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation>&amp;Togli</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Ora qui</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>Moderazione</translation>
    </message>
    <message>
        <source>Moderators and links</source>
        <translation>Moderazione e link</translation>
    </message>
    <message>
        <source>Nobody moderates but you. Invite a moderator makes a link that turns whoever opens it first into one.</source>
        <translation>Moderi solo tu. Invita a moderare crea un link: chi lo apre per primo modera.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Stanze</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Take away ends it at once, also for who is here. Ctrl+Z gives it back.</source>
        <translation>Togli ha effetto subito, anche per chi è qui. Ctrl+Z lo ridà.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino a</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tutte</translation>
    </message>
    <message>
        <source>link, not used yet</source>
        <translation>link, non ancora usato</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>modera</translation>
    </message>
    <message>
        <source>until taken away</source>
        <translation>finché non lo togli</translation>
    </message>
    <message>
        <source>whoever opens it</source>
        <translation>chi lo apre</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Move</source>
        <translation>Sposta</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Stanza</translation>
    </message>
    <message>
        <source>There is no other room: open one first.</source>
        <translation>Non c'è un'altra stanza: prima aprine una.</translation>
    </message>
    <message>
        <source>They keep their name, and what is decided about them goes with them.</source>
        <translation>Il nome resta, e ciò che è stato deciso va con la persona.</translation>
    </message>
    <message>
        <source>Which room should {who} go to?</source>
        <translation>In quale stanza deve andare {who}?</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Kept</source>
        <translation>Conservato</translation>
    </message>
    <message>
        <source>Note about this guest</source>
        <translation>Nota su questo ospite</translation>
    </message>
    <message>
        <source>Only you read this. It is here again when the same browser comes back.</source>
        <translation>La leggi solo tu. È di nuovo qui quando torna lo stesso browser.</translation>
    </message>
    <message>
        <source>Select somebody to write a note about them.</source>
        <translation>Scegli qualcuno per scrivere una nota.</translation>
    </message>
    <message>
        <source>What you want to know when they come again</source>
        <translation>Che cosa vuoi sapere quando torna</translation>
    </message>
    <message>
        <source>{length} of {most} letters</source>
        <translation>{length} di {most} caratteri</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Put away</source>
        <translation>Nascondi</translation>
    </message>
    <message>
        <source>Put this notice away</source>
        <translation>Nascondi questo avviso</translation>
    </message>
</context>
<context>
    <name>Numbered</name>
    <message>
        <source>Ban {length}</source>
        <translation>Blocca: {length}</translation>
    </message>
    <message>
        <source>Ban {who} {length}</source>
        <translation>Blocca {who}: {length}</translation>
    </message>
    <message>
        <source>Ban, which is asked first</source>
        <translation>Blocca, con conferma</translation>
    </message>
    <message>
        <source>Hold the messages of {who}</source>
        <translation>Trattieni i messaggi di {who}</translation>
    </message>
    <message>
        <source>Hold what they say</source>
        <translation>Trattieni ciò che dice</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>Fai uscire</translation>
    </message>
    <message>
        <source>Kick {who}</source>
        <translation>Fai uscire {who}</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenzio</translation>
    </message>
    <message>
        <source>Mute {length}</source>
        <translation>Silenzio: {length}</translation>
    </message>
    <message>
        <source>Mute {who} {length}</source>
        <translation>Silenzio per {who}: {length}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nulla</translation>
    </message>
    <message>
        <source>Off topic</source>
        <translation>Fuori argomento</translation>
    </message>
    <message>
        <source>Please stay on topic.</source>
        <translation>Resta in argomento, per favore.</translation>
    </message>
    <message>
        <source>Preset {number}</source>
        <translation>Preset {number}</translation>
    </message>
    <message>
        <source>Send out {length}</source>
        <translation>Fuori: {length}</translation>
    </message>
    <message>
        <source>Send {who} out {length}</source>
        <translation>Fuori {who}: {length}</translation>
    </message>
    <message>
        <source>Take back what they said</source>
        <translation>Ritira ciò che ha detto</translation>
    </message>
    <message>
        <source>Take back what they said, {length}</source>
        <translation>Ritira ciò che ha detto, {length}</translation>
    </message>
    <message>
        <source>Take back what {who} said, {length}</source>
        <translation>Ritira ciò che ha detto {who}, {length}</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Fuori per un po'</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>Avverti</translation>
    </message>
    <message>
        <source>Warn {who}</source>
        <translation>Avverti {who}</translation>
    </message>
    <message>
        <source>{what}?</source>
        <translation>{what}?</translation>
    </message>
</context>
<context>
    <name>NumbersTab</name>
    <message>
        <source>Messages a minute</source>
        <translation>Messaggi al minuto</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numeri</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Andata e ritorno</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>In attesa di invio</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>An action, a room or somebody, or “mute” and a name</source>
        <translation>Un'azione, una stanza o qualcuno, o “silenzio” e un nome</translation>
    </message>
    <message>
        <source>Find and do</source>
        <translation>Trova e fai</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trovati</translation>
    </message>
    <message>
        <source>Key or place</source>
        <translation>Tasto o posto</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nulla si chiama così.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>What to do, or where to go</source>
        <translation>Che cosa fare, o dove andare</translation>
    </message>
</context>
<context>
    <name>PaletteActs</name>
    <message>
        <source>Show messages of {room}</source>
        <translation>Mostra i messaggi di {room}</translation>
    </message>
    <message>
        <source>That has changed meanwhile, and nothing was done</source>
        <translation>Nel frattempo è cambiato, e non è stato fatto nulla</translation>
    </message>
    <message>
        <source>Who may do what in {room}</source>
        <translation>Chi può fare che cosa in {room}</translation>
    </message>
    <message>
        <source>room</source>
        <translation>stanza</translation>
    </message>
    <message>
        <source>{room} is closed</source>
        <translation>{room} è chiusa</translation>
    </message>
    <message>
        <source>{who} has left</source>
        <translation>{who} non è più qui</translation>
    </message>
</context>
<context>
    <name>PastRooms</name>
    <message>
        <source>All rooms</source>
        <translation>Tutte le stanze</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Stanza</translation>
    </message>
</context>
<context>
    <name>PausedBar</name>
    <message>
        <source>Follow the newest messages again</source>
        <translation>Segui di nuovo i messaggi più recenti</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>In pausa</translation>
    </message>
    <message numerus="yes">
        <source>Paused: {count} new</source>
        <translation>
            <numerusform>In pausa: {count} nuovo</numerusform>
            <numerusform>In pausa: {count} nuovi</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume (End)</source>
        <translation>Riprendi (Fine)</translation>
    </message>
</context>
<context>
    <name>PeerActs</name>
    <message>
        <source>Nobody is selected: select somebody first</source>
        <translation>Nessuna selezione: prima scegli qualcuno</translation>
    </message>
</context>
<context>
    <name>PeerState</name>
    <message>
        <source>Hand up</source>
        <translation>Mano alzata</translation>
    </message>
    <message>
        <source>Lagging</source>
        <translation>In ritardo</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membro</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Modera</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>In silenzio</translation>
    </message>
    <message>
        <source>Muted until you take it back</source>
        <translation>In silenzio finché non lo annulli</translation>
    </message>
    <message>
        <source>Muted until {time}</source>
        <translation>In silenzio fino a: {time}</translation>
    </message>
    <message>
        <source>Muted {time}</source>
        <translation>In silenzio: {time}</translation>
    </message>
    <message numerus="yes">
        <source>Warned {count} times lately</source>
        <translation>
            <numerusform>{count} avvertimento di recente</numerusform>
            <numerusform>{count} avvertimenti di recente</numerusform>
        </translation>
    </message>
    <message>
        <source>What they say waits for you</source>
        <translation>Ciò che dice ti attende</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>segnato</translation>
    </message>
    <message>
        <source>hand up</source>
        <translation>mano alzata</translation>
    </message>
    <message>
        <source>has the word</source>
        <translation>ha la parola</translation>
    </message>
    <message>
        <source>held</source>
        <translation>si trattiene</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>segnalato</translation>
    </message>
    <message>
        <source>warned</source>
        <translation>avvertito</translation>
    </message>
    <message>
        <source>warned {count}×</source>
        <translation>avvertimenti: {count}</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} g</translation>
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
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Bytes that wait to be sent to it</source>
        <translation>Byte in attesa di invio</translation>
    </message>
    <message>
        <source>Joined {room} at {time}</source>
        <translation>In {room} dalle {time}</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Uscito</translation>
    </message>
    <message>
        <source>Messages in the last second</source>
        <translation>Messaggi nell'ultimo secondo</translation>
    </message>
    <message>
        <source>Messages since it joined</source>
        <translation>Messaggi dall'ingresso</translation>
    </message>
    <message>
        <source>Msgs</source>
        <translation>Mess.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Coda</translation>
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
        <translation>Respinti: {count}</translation>
    </message>
    <message>
        <source>Reported, hand up, lagging, muted, held or warned; nothing of all others</source>
        <translation>Segnalato, mano alzata, in ritardo, in silenzio, trattenuto o avvertito; niente di tutti gli altri</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Stanza</translation>
    </message>
    <message>
        <source>Round-trip time, in milliseconds</source>
        <translation>Tempo di andata e ritorno, in millisecondi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>The name the others see</source>
        <translation>Il nome che vedono gli altri</translation>
    </message>
    <message>
        <source>The room the peer is in</source>
        <translation>La stanza in cui si trova</translation>
    </message>
    <message>
        <source>Too fast, not passed on: {count}</source>
        <translation>Troppo veloci, non inoltrati: {count}</translation>
    </message>
    <message>
        <source>Where it asked from, as the history has it; others are in its tip</source>
        <translation>Da dove ha chiesto, come lo ha la cronologia; gli altri sono nel suggerimento</translation>
    </message>
</context>
<context>
    <name>PeersPane</name>
    <message>
        <source>Filter peers</source>
        <translation>Filtra i partecipanti</translation>
    </message>
    <message>
        <source>No peer passes the filter.</source>
        <translation>Nessun partecipante passa il filtro.</translation>
    </message>
    <message>
        <source>Nobody is here yet.</source>
        <translation>Qui non c'è ancora nessuno.</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Presenti</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>Any time</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Da … a …</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ultimi 30 giorni</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ultimi 7 giorni</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino a</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ieri</translation>
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
        <translation>Domande all'host</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membri</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>Moderazione</translation>
    </message>
    <message>
        <source>Moderators always see who is here: all that they do names them</source>
        <translation>La moderazione vede sempre chi c'è: tutto ciò che fa porta un nome</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aperta</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Silenziosa</translation>
    </message>
    <message>
        <source>View the board</source>
        <translation>Guardare la lavagna</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>Chi può fare che cosa</translation>
    </message>
    <message>
        <source>change their name</source>
        <translation>cambiare nome</translation>
    </message>
    <message>
        <source>change what they wrote</source>
        <translation>cambiare ciò che hanno scritto</translation>
    </message>
    <message>
        <source>draw on the whiteboard</source>
        <translation>disegnare sulla lavagna</translation>
    </message>
    <message>
        <source>may</source>
        <translation>può</translation>
    </message>
    <message>
        <source>may not</source>
        <translation>non può</translation>
    </message>
    <message>
        <source>open rooms</source>
        <translation>aprire stanze</translation>
    </message>
    <message>
        <source>raise a hand</source>
        <translation>alzare la mano</translation>
    </message>
    <message>
        <source>react to messages</source>
        <translation>reagire ai messaggi</translation>
    </message>
    <message>
        <source>see who else is here</source>
        <translation>vedere chi altro c'è</translation>
    </message>
    <message>
        <source>send files</source>
        <translation>inviare file</translation>
    </message>
    <message>
        <source>send pictures</source>
        <translation>inviare immagini</translation>
    </message>
    <message>
        <source>take back what they wrote</source>
        <translation>ritirare ciò che hanno scritto</translation>
    </message>
    <message>
        <source>whisper to guests</source>
        <translation>sussurrare agli ospiti</translation>
    </message>
    <message>
        <source>write to all</source>
        <translation>scrivere a tutti</translation>
    </message>
    <message>
        <source>write to you and moderators</source>
        <translation>scrivere a te e alla moderazione</translation>
    </message>
</context>
<context>
    <name>Pinning</name>
    <message>
        <source>Pin this message</source>
        <translation>Fissa questo messaggio</translation>
    </message>
    <message>
        <source>Select one message that all can read: that is pinned</source>
        <translation>Scegli un messaggio che tutti possono leggere: si fissa quello</translation>
    </message>
    <message>
        <source>Unpin this message</source>
        <translation>Non fissare più questo messaggio</translation>
    </message>
</context>
<context>
    <name>PresetActs</name>
    <message>
        <source>Nobody is selected: select somebody first</source>
        <translation>Nessuna selezione: prima scegli qualcuno</translation>
    </message>
    <message>
        <source>Presets &amp;1 to 9</source>
        <translation>Preset da &amp;1 a 9</translation>
    </message>
</context>
<context>
    <name>PresetForm</name>
    <message>
        <source>&amp;What it does</source>
        <translation>&amp;Che cosa fa</translation>
    </message>
    <message>
        <source>How &amp;long</source>
        <translation>&amp;Durata</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Per quanto</translation>
    </message>
    <message>
        <source>Preset {number}</source>
        <translation>Preset {number}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>What does the key {number} do in {room}?</source>
        <translation>Che cosa fa il tasto {number} in {room}?</translation>
    </message>
    <message>
        <source>What does the key {number} do?</source>
        <translation>Che cosa fa il tasto {number}?</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Che cosa fa</translation>
    </message>
    <message>
        <source>What they are told</source>
        <translation>Che cosa viene detto</translation>
    </message>
    <message>
        <source>Wo&amp;rds</source>
        <translation>&amp;Testo</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Parole</translation>
    </message>
</context>
<context>
    <name>PresetKeys</name>
    <message>
        <source>Not the same in these rooms</source>
        <translation>Non uguale in queste stanze</translation>
    </message>
    <message>
        <source>{who} has left</source>
        <translation>{who} non è più qui</translation>
    </message>
</context>
<context>
    <name>PresetList</name>
    <message>
        <source>&amp;As at first</source>
        <translation>&amp;Come all'inizio</translation>
    </message>
    <message>
        <source>&amp;As everywhere</source>
        <translation>&amp;Come ovunque</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifica…</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Ovunque</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tasto</translation>
    </message>
    <message>
        <source>Presets 1 to 9</source>
        <translation>Preset da 1 a 9</translation>
    </message>
    <message>
        <source>Presets that hold in</source>
        <translation>Preset validi in</translation>
    </message>
    <message>
        <source>Select somebody in a table, and press the number: it is done at once.</source>
        <translation>Scegli qualcuno in una tabella e premi il numero: è fatto subito.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Imposta</translation>
    </message>
    <message>
        <source>They act in the peers, the messages, what waits and what a search finds. Ctrl+Z takes back what was done last.</source>
        <translation>Valgono tra i partecipanti, i messaggi, ciò che attende e i risultati di una ricerca. Ctrl+Z annulla l'ultima cosa fatta.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Che cosa fa</translation>
    </message>
    <message>
        <source>as at first</source>
        <translation>come all'inizio</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>ovunque</translation>
    </message>
    <message>
        <source>here</source>
        <translation>qui</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code</source>
        <translation>Codice QR</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>A firewall on this computer may keep guests out. That can't be read from here.</source>
        <translation>Un firewall su questo computer può tenere fuori gli ospiti. Da qui non si può leggere.</translation>
    </message>
    <message>
        <source>A guest came from another network: {address}.</source>
        <translation>Un ospite è venuto da un'altra rete: {address}.</translation>
    </message>
    <message>
        <source>A guest on a Mac or an iPhone may have to allow its browser the local network.</source>
        <translation>Un ospite con Mac o iPhone forse deve permettere al suo browser la rete locale.</translation>
    </message>
    <message>
        <source>Allow it under Privacy &amp; Security, Local Network.</source>
        <translation>Permettilo in Privacy e sicurezza, Rete locale.</translation>
    </message>
    <message>
        <source>Choose another address below the code, or stop hosting and start again.</source>
        <translation>Scegli un altro indirizzo sotto il codice, o ferma l'host e riavvialo.</translation>
    </message>
    <message>
        <source>Connect it to the Wi-Fi or the cable that the guests are on, then check again.</source>
        <translation>Collegalo al Wi-Fi o al cavo degli ospiti, poi controlla di nuovo.</translation>
    </message>
    <message>
        <source>Connect this computer to the network that the guests are on.</source>
        <translation>Collega questo computer alla rete degli ospiti.</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copia il comando</translation>
    </message>
    <message>
        <source>Guests on a guest Wi-Fi or behind a second router may see the page and get no connection. Have all join the same network.</source>
        <translation>Gli ospiti su un Wi-Fi per ospiti o dietro un secondo router possono vedere la pagina e non connettersi. Fai entrare tutti nella stessa rete.</translation>
    </message>
    <message>
        <source>Guests would see the page and never get in. Let that port in for UDP, or stop hosting and start again.</source>
        <translation>Gli ospiti vedrebbero la pagina senza mai entrare. Apri quella porta per UDP, o ferma l'host e riavvialo.</translation>
    </message>
    <message>
        <source>If you trust that network, set it to Private.</source>
        <translation>Se ti fidi di quella rete, impostala come privata.</translation>
    </message>
    <message>
        <source>In its settings, under Privacy &amp; Security, Local Network. Safari needs none of it.</source>
        <translation>Nelle sue impostazioni, in Privacy e sicurezza, Rete locale. A Safari non serve.</translation>
    </message>
    <message>
        <source>Invite to that address, or start without --host to listen on all.</source>
        <translation>Invita a quell'indirizzo, o avvia senza --host per ascoltare su tutti.</translation>
    </message>
    <message>
        <source>Invite to the address of the network that the guests are on.</source>
        <translation>Invita all'indirizzo della rete degli ospiti.</translation>
    </message>
    <message>
        <source>Is the guest in the same Wi-Fi, with mobile data and VPN off? The address begins with http://, not https://. Otherwise a firewall lets nobody in.</source>
        <translation>L'ospite è sullo stesso Wi-Fi, senza dati mobili né VPN? L'indirizzo comincia con http://, non https://. Altrimenti un firewall non fa entrare nessuno.</translation>
    </message>
    <message>
        <source>It must let in {ports}.</source>
        <translation>Deve lasciar entrare {ports}.</translation>
    </message>
    <message>
        <source>No other device has reached this computer yet.</source>
        <translation>Nessun altro dispositivo ha ancora raggiunto questo computer.</translation>
    </message>
    <message>
        <source>Nothing answers at {address}, TCP port {port}, not even to this computer.</source>
        <translation>Nulla risponde a {address}, porta TCP {port}, nemmeno a questo computer.</translation>
    </message>
    <message>
        <source>Nothing answers at {address}, UDP port {port}, not even to this computer.</source>
        <translation>Nulla risponde a {address}, porta UDP {port}, nemmeno a questo computer.</translation>
    </message>
    <message>
        <source>Open network settings</source>
        <translation>Apri le impostazioni di rete</translation>
    </message>
    <message>
        <source>Open privacy settings</source>
        <translation>Apri le impostazioni della privacy</translation>
    </message>
    <message>
        <source>Port {usual} was taken by another program: this is port {port} now.</source>
        <translation>La porta {usual} è presa da un altro programma: ora questa è la porta {port}.</translation>
    </message>
    <message>
        <source>Show {address}</source>
        <translation>Mostra {address}</translation>
    </message>
    <message>
        <source>So it is listening. What a firewall does to others can't be seen from here.</source>
        <translation>Dunque ascolta. Che cosa un firewall fa agli altri, da qui non si vede.</translation>
    </message>
    <message>
        <source>So the network lets guests in: look at the one that can't.</source>
        <translation>Dunque la rete lascia entrare gli ospiti: guarda quello che non riesce.</translation>
    </message>
    <message>
        <source>Start it without --host, or with an address of this computer.</source>
        <translation>Avvialo senza --host, o con un indirizzo di questo computer.</translation>
    </message>
    <message>
        <source>TCP port {tcp} and UDP port {udp}</source>
        <translation>porta TCP {tcp} e porta UDP {udp}</translation>
    </message>
    <message>
        <source>That is how it looks when UDP is blocked. Let in UDP port {port}.</source>
        <translation>È così quando UDP è bloccato. Apri la porta UDP {port}.</translation>
    </message>
    <message>
        <source>The Wi-Fi may keep its devices apart. That can't be seen from here.</source>
        <translation>Il Wi-Fi può tenere separati i suoi dispositivi. Da qui non si vede.</translation>
    </message>
    <message>
        <source>The firewall of this computer is on: {name}.</source>
        <translation>Il firewall di questo computer è attivo: {name}.</translation>
    </message>
    <message>
        <source>The host listens on {address} alone: only this computer can join.</source>
        <translation>L'host ascolta solo su {address}: può entrare solo questo computer.</translation>
    </message>
    <message>
        <source>The host listens on {other} alone, not on {address}.</source>
        <translation>L'host ascolta solo su {other}, non su {address}.</translation>
    </message>
    <message>
        <source>The network gave it another address. Invite anew: old codes lead nowhere.</source>
        <translation>La rete gli ha dato un altro indirizzo. Invita di nuovo: i vecchi codici non portano a nulla.</translation>
    </message>
    <message>
        <source>This computer answers at {address}, {ports}.</source>
        <translation>Questo computer risponde a {address}, {ports}.</translation>
    </message>
    <message>
        <source>This computer had the address {address} as hosting began, and lost it.</source>
        <translation>Questo computer aveva l'indirizzo {address} all'avvio dell'host, e l'ha perso.</translation>
    </message>
    <message>
        <source>This computer is in no network.</source>
        <translation>Questo computer non è in nessuna rete.</translation>
    </message>
    <message>
        <source>This computer is not at {address} any more.</source>
        <translation>Questo computer non è più all'indirizzo {address}.</translation>
    </message>
    <message>
        <source>To find out in ten seconds: look up a guest's address in its Wi-Fi settings and run ping with that here. No answer: switch off client isolation in the router, or use a phone's hotspot.</source>
        <translation>Per saperlo in dieci secondi: cerca l'indirizzo di un ospite nelle sue impostazioni Wi-Fi ed esegui qui ping con quello. Nessuna risposta: disattiva l'isolamento dei client nel router, o usa l'hotspot di un telefono.</translation>
    </message>
    <message>
        <source>Whoever has a code or a link with that must get a new one.</source>
        <translation>Chi ha un codice o un link con quello deve averne uno nuovo.</translation>
    </message>
    <message>
        <source>Whoever has a code or a link with the usual port must get a new one.</source>
        <translation>Chi ha un codice o un link con la solita porta deve averne uno nuovo.</translation>
    </message>
    <message>
        <source>Windows treats the network of {adapter} as public, and lets nobody in.</source>
        <translation>Windows considera pubblica la rete di {adapter}, e non fa entrare nessuno.</translation>
    </message>
    <message>
        <source>address from the settings</source>
        <translation>indirizzo dalle impostazioni</translation>
    </message>
    <message>
        <source>macOS may keep this program from the local network.</source>
        <translation>macOS forse tiene questo programma lontano dalla rete locale.</translation>
    </message>
    <message>
        <source>name in this network</source>
        <translation>nome in questa rete</translation>
    </message>
    <message>
        <source>port {port} (TCP and UDP)</source>
        <translation>porta {port} (TCP e UDP)</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>solo questo computer</translation>
    </message>
    <message>
        <source>{adapter} (VPN)</source>
        <translation>{adapter} (VPN)</translation>
    </message>
    <message>
        <source>{adapter} (container)</source>
        <translation>{adapter} (contenitore)</translation>
    </message>
    <message>
        <source>{adapter} (virtual machine)</source>
        <translation>{adapter} (macchina virtuale)</translation>
    </message>
    <message>
        <source>{address} belongs to a VPN or a virtual machine: guests seldom get there.</source>
        <translation>{address} è di una VPN o di una macchina virtuale: di rado gli ospiti ci arrivano.</translation>
    </message>
    <message numerus="yes">
        <source>{count} devices have joined.</source>
        <translation>
            <numerusform>È entrato {count} dispositivo.</numerusform>
            <numerusform>Sono entrati {count} dispositivi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} guests got the page, one at {address}, but no connection.</source>
        <translation>
            <numerusform>{count} ospite ha avuto la pagina, da {address}, ma nessuna connessione.</numerusform>
            <numerusform>{count} ospiti hanno avuto la pagina, uno da {address}, ma nessuna connessione.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Redacting</name>
    <message>
        <source>Select one message: all that say the same are taken back</source>
        <translation>Scegli un messaggio: si ritirano tutti quelli che dicono lo stesso</translation>
    </message>
    <message>
        <source>Select the messages to take back; others stay as they are</source>
        <translation>Scegli i messaggi da ritirare; gli altri restano come sono</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>It is too late for that.</source>
        <translation>È troppo tardi: è passato troppo tempo.</translation>
    </message>
    <message>
        <source>That can't be taken back any more.</source>
        <translation>Non si può più annullare.</translation>
    </message>
    <message>
        <source>That is decided already, or gone.</source>
        <translation>È già deciso, o non c'è più.</translation>
    </message>
    <message>
        <source>That is not on the board any more.</source>
        <translation>Non è più sulla lavagna.</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>È troppo lungo.</translation>
    </message>
    <message>
        <source>That is too short.</source>
        <translation>È troppo corto.</translation>
    </message>
    <message>
        <source>That message is gone.</source>
        <translation>Questo messaggio non c'è più.</translation>
    </message>
    <message>
        <source>That name is taken.</source>
        <translation>Qui qualcuno ha già il tuo nome.</translation>
    </message>
    <message>
        <source>That name won't do here.</source>
        <translation>Qui questo nome non si può usare.</translation>
    </message>
    <message>
        <source>That was too much at once.</source>
        <translation>Era troppo in una volta.</translation>
    </message>
    <message>
        <source>The host can't answer just now.</source>
        <translation>L'host ora non può rispondere.</translation>
    </message>
    <message>
        <source>The host has that file no longer.</source>
        <translation>L'host non ha più questo file.</translation>
    </message>
    <message>
        <source>The host is not taking guests now.</source>
        <translation>L'host si sta fermando.</translation>
    </message>
    <message>
        <source>The host knows nothing of that any more.</source>
        <translation>L'host non ne sa più nulla.</translation>
    </message>
    <message>
        <source>The room is full.</source>
        <translation>La stanza è piena.</translation>
    </message>
    <message>
        <source>The whiteboard is full.</source>
        <translation>La lavagna è piena.</translation>
    </message>
    <message>
        <source>There are too many of these already.</source>
        <translation>Qui ce ne sono già troppi.</translation>
    </message>
    <message>
        <source>There is no more room on the disk.</source>
        <translation>L'host non ha più spazio.</translation>
    </message>
    <message>
        <source>There is no such ban any more.</source>
        <translation>Questo blocco non c'è più.</translation>
    </message>
    <message>
        <source>There is no such room.</source>
        <translation>Questa stanza non esiste.</translation>
    </message>
    <message>
        <source>There is no such rule any more.</source>
        <translation>Questa regola non c'è più.</translation>
    </message>
    <message>
        <source>This host can't do patterns.</source>
        <translation>Questo host non conosce i modelli.</translation>
    </message>
    <message>
        <source>Whoever is meant is not here any more.</source>
        <translation>Questa persona non è qui.</translation>
    </message>
</context>
<context>
    <name>RoomActs</name>
    <message>
        <source>All rooms are as they were: Ctrl+Shift+M locks them again</source>
        <translation>Tutte le stanze sono com'erano: Ctrl+Maiusc+M le richiude a chiave</translation>
    </message>
    <message>
        <source>All rooms are locked and slowed, newcomers wait: Ctrl+Shift+M ends it</source>
        <translation>Tutte le stanze sono chiuse a chiave e rallentate, chi arriva aspetta: Ctrl+Maiusc+M vi mette fine</translation>
    </message>
    <message>
        <source>Open a room first.</source>
        <translation>Prima apri una stanza.</translation>
    </message>
    <message>
        <source>{room} is open already: it is selected in the list now.</source>
        <translation>{room} è già aperta: ora è scelta nell'elenco.</translation>
    </message>
</context>
<context>
    <name>RoomBox</name>
    <message>
        <source>All rooms</source>
        <translation>Tutte le stanze</translation>
    </message>
</context>
<context>
    <name>RoomsModel</name>
    <message>
        <source>Messages in the last minute</source>
        <translation>Messaggi nell'ultimo minuto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Opened by a guest</source>
        <translation>Aperta da un ospite</translation>
    </message>
    <message>
        <source>Opened by you</source>
        <translation>Aperta da te</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Presenti</translation>
    </message>
    <message>
        <source>Per min</source>
        <translation>Al min</translation>
    </message>
    <message>
        <source>The room's name</source>
        <translation>Il nome della stanza</translation>
    </message>
    <message>
        <source>Who is in it now</source>
        <translation>Chi c'è ora</translation>
    </message>
</context>
<context>
    <name>RoomsPane</name>
    <message>
        <source>No room is open.</source>
        <translation>Nessuna stanza è aperta.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Stanze</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>&amp;Members, who were let in</source>
        <translation>Membri, che &amp;hanno avuto il permesso</translation>
    </message>
    <message>
        <source>&amp;Try it on what was said…</source>
        <translation>&amp;Prova su ciò che si è detto…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Empty: the rule's name</source>
        <translation>Vuoto: il nome della regola</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Ovunque</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Per quanto</translation>
    </message>
    <message>
        <source>From this time on</source>
        <translation>Da quest'ora in poi</translation>
    </message>
    <message>
        <source>Go &amp;further with who does it again</source>
        <translation>Vai &amp;oltre con chi lo rifà</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>M&amp;oderators</source>
        <translation>&amp;Moderazione</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nuova regola</translation>
    </message>
    <message>
        <source>Not for</source>
        <translation>Non per</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regola</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Such as “No links”</source>
        <translation>Per esempio “Niente link”</translation>
    </message>
    <message>
        <source>Switched o&amp;n</source>
        <translation>&amp;Attiva</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Poi</translation>
    </message>
    <message>
        <source>There is a rule of this name already.</source>
        <translation>C'è già una regola con questo nome.</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Che cosa segue</translation>
    </message>
    <message>
        <source>What the guest is told</source>
        <translation>Che cosa si dice all'ospite</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>In</translation>
    </message>
    <message>
        <source>times within</source>
        <translation>volte in</translation>
    </message>
</context>
<context>
    <name>RuleKinds</name>
    <message>
        <source>% capitals</source>
        <translation>% maiuscole</translation>
    </message>
    <message>
        <source>Also &amp;inside of other words</source>
        <translation>Anche &amp;dentro altre parole</translation>
    </message>
    <message>
        <source>But not of these names</source>
        <translation>Ma non di questi nomi</translation>
    </message>
    <message>
        <source>But not texts that begin so</source>
        <translation>Ma non i testi che cominciano così</translation>
    </message>
    <message>
        <source>But not these names</source>
        <translation>Ma non questi nomi</translation>
    </message>
    <message>
        <source>But not these texts</source>
        <translation>Ma non questi testi</translation>
    </message>
    <message>
        <source>But not these types, whatever their size</source>
        <translation>Ma non questi tipi, di qualsiasi dimensione</translation>
    </message>
    <message>
        <source>But not to these hosts, with all their subdomains</source>
        <translation>Ma non verso questi host, con tutti i sottodomini</translation>
    </message>
    <message>
        <source>But not where it is a part of these words</source>
        <translation>Ma non dove è parte di queste parole</translation>
    </message>
    <message>
        <source>But these names don't count</source>
        <translation>Ma questi nomi non contano</translation>
    </message>
    <message>
        <source>But these words don't count, as they are written</source>
        <translation>Ma queste parole non contano, così come sono scritte</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Maiuscole</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>First message or file</source>
        <translation>Primo messaggio o file</translation>
    </message>
    <message>
        <source>From whoever, counted to&amp;gether</source>
        <translation>Di chiunque, contati &amp;insieme</translation>
    </message>
    <message>
        <source>Hold it until you let it through</source>
        <translation>Trattienilo finché non lo lasci passare</translation>
    </message>
    <message>
        <source>Hold it, and all that the sender says from then on</source>
        <translation>Trattienilo, e tutto ciò che chi l'ha inviato dirà poi</translation>
    </message>
    <message>
        <source>However they are spelt: CAPITALS, s p a c e d, l00k-alikes.</source>
        <translation>Comunque siano scritte: MAIUSCOLE, s p a z i a t e, s0migl1anti.</translation>
    </message>
    <message>
        <source>In texts of at least</source>
        <translation>In testi di almeno</translation>
    </message>
    <message>
        <source>It acts on those who come after: to refuse is to send out, to hold is to hold all that they say.</source>
        <translation>Agisce su chi arriva dopo: respingere è far uscire, trattenere è trattenere tutto ciò che dice.</translation>
    </message>
    <message>
        <source>It meets the text in small letters and without accents.</source>
        <translation>Incontra il testo in minuscolo e senza accenti.</translation>
    </message>
    <message>
        <source>Joins in a wave</source>
        <translation>Ingressi in massa</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Let it through, and flag it for you</source>
        <translation>Lascialo passare, e segnalo per te</translation>
    </message>
    <message>
        <source>Let it through, and take it back at once</source>
        <translation>Lascialo passare, e ritiralo subito</translation>
    </message>
    <message>
        <source>Let it through, and warn the sender</source>
        <translation>Lascialo passare, e avverti chi l'ha inviato</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menzioni</translation>
    </message>
    <message>
        <source>More than</source>
        <translation>Più di</translation>
    </message>
    <message>
        <source>Of these types</source>
        <translation>Di questi tipi</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Uno per riga</translation>
    </message>
    <message>
        <source>One a line, such as .exe or video/*</source>
        <translation>Uno per riga, per esempio .exe o video/*</translation>
    </message>
    <message>
        <source>One a line, such as example.org</source>
        <translation>Uno per riga, per esempio example.org</translation>
    </message>
    <message>
        <source>Or larger than</source>
        <translation>O più grandi di</translation>
    </message>
    <message>
        <source>Or more than</source>
        <translation>O più di</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>Respingilo</translation>
    </message>
    <message>
        <source>Refuse it, and ban the sender</source>
        <translation>Respingilo, e blocca chi l'ha inviato</translation>
    </message>
    <message>
        <source>Refuse it, and kick the sender</source>
        <translation>Respingilo, e fai uscire chi l'ha inviato</translation>
    </message>
    <message>
        <source>Refuse it, and mute the sender</source>
        <translation>Respingilo, e metti in silenzio chi l'ha inviato</translation>
    </message>
    <message>
        <source>Regular expression (RE2)</source>
        <translation>Espressione regolare (RE2)</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Ripetizioni</translation>
    </message>
    <message>
        <source>The first fi&amp;le of a newcomer</source>
        <translation>Il primo &amp;file di chi arriva</translation>
    </message>
    <message>
        <source>The first messa&amp;ge of a newcomer</source>
        <translation>Il primo messaggio di &amp;chi arriva</translation>
    </message>
    <message>
        <source>The same text</source>
        <translation>Lo stesso testo</translation>
    </message>
    <message>
        <source>With no type and no size it is every file.</source>
        <translation>Senza tipo e senza dimensione è ogni file.</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Parole</translation>
    </message>
    <message>
        <source>Words or phrases</source>
        <translation>Parole o espressioni</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tutte</translation>
    </message>
    <message>
        <source>all but {hosts}</source>
        <translation>tutti tranne {hosts}</translation>
    </message>
    <message>
        <source>ban</source>
        <translation>bloccare</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caratteri</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>segnare</translation>
    </message>
    <message>
        <source>guests come</source>
        <translation>ospiti arrivano</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>trattenere</translation>
    </message>
    <message>
        <source>hold all they say</source>
        <translation>trattenere tutto ciò che dice</translation>
    </message>
    <message>
        <source>kick</source>
        <translation>far uscire</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>lettere</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>righe</translation>
    </message>
    <message>
        <source>message</source>
        <translation>messaggio</translation>
    </message>
    <message>
        <source>more than {count}</source>
        <translation>più di {count}</translation>
    </message>
    <message>
        <source>more than {count} within {seconds} s</source>
        <translation>più di {count} in {seconds} s</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>silenzio</translation>
    </message>
    <message>
        <source>names with an @</source>
        <translation>nomi con @</translation>
    </message>
    <message numerus="yes">
        <source>over {count} characters</source>
        <translation>
            <numerusform>più di {count} carattere</numerusform>
            <numerusform>più di {count} caratteri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over {count} lines</source>
        <translation>
            <numerusform>più di {count} riga</numerusform>
            <numerusform>più di {count} righe</numerusform>
        </translation>
    </message>
    <message>
        <source>over {percent} %</source>
        <translation>più del {percent} %</translation>
    </message>
    <message>
        <source>over {size}</source>
        <translation>più di {size}</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>respingere</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>ritirare</translation>
    </message>
    <message>
        <source>times</source>
        <translation>volte</translation>
    </message>
    <message>
        <source>warn</source>
        <translation>avvertire</translation>
    </message>
    <message numerus="yes">
        <source>{count} times within {seconds} s</source>
        <translation>
            <numerusform>{count} volta in {seconds} s</numerusform>
            <numerusform>{count} volte in {seconds} s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{entries} and {count} more</source>
        <translation>
            <numerusform>{entries} e {count} altro</numerusform>
            <numerusform>{entries} e altri {count}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Aggiungi…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifica…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Togli</translation>
    </message>
    <message>
        <source>&amp;Try…</source>
        <translation>&amp;Prova…</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Tutte le stanze</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back what was done last.</source>
        <translation>Ctrl+Z annulla l'ultima cosa fatta.</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Attiva</translation>
    </message>
    <message>
        <source>Patterns don't work on this machine: google-re2 isn't there. Words do.</source>
        <translation>I modelli non funzionano su questo computer: manca google-re2. Le parole sì.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regole</translation>
    </message>
    <message>
        <source>Rules that hold in</source>
        <translation>Regole che valgono in</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Poi</translation>
    </message>
    <message>
        <source>There is no rule yet: nothing is judged. Add one, and try it out first.</source>
        <translation>Non c'è ancora nessuna regola: nulla si giudica. Aggiungine una, e prima provala.</translation>
    </message>
    <message>
        <source>They judge what guests send, before anybody sees it. Space switches one.</source>
        <translation>Giudicano ciò che inviano gli ospiti, prima che qualcuno lo veda. Spazio ne attiva o disattiva una.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>ovunque</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>on</source>
        <translation>attiva</translation>
    </message>
    <message>
        <source>{action}, then {further}</source>
        <translation>{action}, poi {further}</translation>
    </message>
</context>
<context>
    <name>SaidModel</name>
    <message>
        <source>Message</source>
        <translation>Messaggio</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Che cosa si è detto</translation>
    </message>
    <message>
        <source>When it was said</source>
        <translation>Quando è stato detto</translation>
    </message>
    <message>
        <source>{when}, taken back</source>
        <translation>{when}, ritirato</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>&amp;Export these…</source>
        <translation>&amp;Esporta questi…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>History is off: nothing of what is said is kept on disk, so there is nothing to search. Either it was switched off at the start, or its file can't be used; then the window says why.</source>
        <translation>La cronologia è disattivata: nulla di ciò che si dice si conserva su disco, quindi non c'è nulla da cercare. O è stata disattivata all'avvio, o il suo file non si può usare; allora la finestra dice perché.</translation>
    </message>
    <message>
        <source>No message was found</source>
        <translation>Non si è trovato nessun messaggio</translation>
    </message>
    <message>
        <source>No message was found.</source>
        <translation>Non si è trovato nessun messaggio.</translation>
    </message>
    <message>
        <source>Search for words of three letters or more; in Chinese or Japanese one character will do.</source>
        <translation>Cerca parole di almeno tre lettere; in cinese o giapponese basta un carattere.</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Cerca nella cronologia</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Ricerca …</translation>
    </message>
    <message>
        <source>Show &amp;more</source>
        <translation>Mostra &amp;altro</translation>
    </message>
    <message>
        <source>The history can't be read: {why}</source>
        <translation>La cronologia non si può leggere: {why}</translation>
    </message>
    <message>
        <source>The history is being opened.</source>
        <translation>La cronologia si sta aprendo.</translation>
    </message>
    <message>
        <source>The host is being loaded.</source>
        <translation>L'host si sta caricando.</translation>
    </message>
    <message numerus="yes">
        <source>The newest {count} messages; narrow the search to see older ones</source>
        <translation>
            <numerusform>Il messaggio più recente ({count}); restringi la ricerca per vederne di più vecchi</numerusform>
            <numerusform>I {count} messaggi più recenti; restringi la ricerca per vederne di più vecchi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest {count} messages; there are more</source>
        <translation>
            <numerusform>Il messaggio più recente ({count}); ce ne sono altri</numerusform>
            <numerusform>I {count} messaggi più recenti; ce ne sono altri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} messages</source>
        <translation>
            <numerusform>{count} messaggio</numerusform>
            <numerusform>{count} messaggi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchForm</name>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>All but drawings</source>
        <translation>Tutto tranne i disegni</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Annunci</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Chiunque</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Disegni</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messaggi</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Stanza</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Whispers</source>
        <translation>Sussurri</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Parole</translation>
    </message>
    <message>
        <source>Words, or parts of them</source>
        <translation>Parole, o parti di parole</translation>
    </message>
</context>
<context>
    <name>SettingActs</name>
    <message>
        <source>Saved</source>
        <translation>Salvato</translation>
    </message>
    <message>
        <source>Saved. It holds from the next start of the program on.</source>
        <translation>Salvato. Vale dal prossimo avvio del programma.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Address of this computer</source>
        <translation>Indirizzo di questo computer</translation>
    </message>
    <message>
        <source>Days that it is kept</source>
        <translation>Giorni di conservazione</translation>
    </message>
    <message>
        <source>Days that what was taken back can be read here</source>
        <translation>Giorni in cui ciò che è stato ritirato si legge qui</translation>
    </message>
    <message>
        <source>Everyone behind one router may have the same address.</source>
        <translation>Tutti quelli dietro un router possono avere lo stesso indirizzo.</translation>
    </message>
    <message>
        <source>For so long you can bring it back. Then its words are deleted.</source>
        <translation>Per questo tempo si può ripristinare. Poi il testo si cancella.</translation>
    </message>
    <message>
        <source>Further names of this computer</source>
        <translation>Altri nomi di questo computer</translation>
    </message>
    <message>
        <source>Guests in a room, at most</source>
        <translation>Ospiti in una stanza, al massimo</translation>
    </message>
    <message>
        <source>Guests may clear the whiteboard</source>
        <translation>Gli ospiti possono svuotare la lavagna</translation>
    </message>
    <message>
        <source>Guests may open rooms</source>
        <translation>Gli ospiti possono aprire stanze</translation>
    </message>
    <message>
        <source>Guests of one address in a room, at most</source>
        <translation>Ospiti di uno stesso indirizzo in una stanza, al massimo</translation>
    </message>
    <message>
        <source>Have a name in the network</source>
        <translation>Avere un nome nella rete</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>In rooms that are opened from then on.</source>
        <translation>Nelle stanze aperte da allora in poi.</translation>
    </message>
    <message>
        <source>It stands in the address that guests open. Firewalls have to let it in.</source>
        <translation>Sta nell'indirizzo che gli ospiti aprono. I firewall devono lasciarla passare.</translation>
    </message>
    <message>
        <source>Keep the history on disk</source>
        <translation>Conservare la cronologia su disco</translation>
    </message>
    <message>
        <source>Messages a second of one guest, at most</source>
        <translation>Messaggi al secondo di un ospite, al massimo</translation>
    </message>
    <message>
        <source>Messages that newcomers see</source>
        <translation>Messaggi che vede chi arriva</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Of before they came, in rooms that are opened from then on: a number, or all.</source>
        <translation>Di prima del suo arrivo, nelle stanze aperte da allora in poi: un numero, o all per tutti.</translation>
    </message>
    <message>
        <source>Open beside those of last time. Several by commas.</source>
        <translation>Aperte oltre a quelle dell'ultima volta. Più d'una, con virgole.</translation>
    </message>
    <message>
        <source>Otherwise all that was said is gone when the program ends.</source>
        <translation>Altrimenti tutto ciò che è stato detto si perde quando il programma finisce.</translation>
    </message>
    <message>
        <source>Rooms and guests</source>
        <translation>Stanze e ospiti</translation>
    </message>
    <message>
        <source>Rooms at the start</source>
        <translation>Stanze all'avvio</translation>
    </message>
    <message>
        <source>Rooms, at most</source>
        <translation>Stanze, al massimo</translation>
    </message>
    <message>
        <source>Size that it may have</source>
        <translation>Dimensione che può avere</translation>
    </message>
    <message>
        <source>Such as 500MB or 2GB: then the oldest is deleted. 0: no limit.</source>
        <translation>Per esempio 500MB o 2GB: poi si cancella il più vecchio. 0: senza limite.</translation>
    </message>
    <message>
        <source>Such as peerpyrtc.local, beside the addresses.</source>
        <translation>Per esempio peerpyrtc.local, oltre agli indirizzi.</translation>
    </message>
    <message>
        <source>TCP port</source>
        <translation>Porta TCP</translation>
    </message>
    <message>
        <source>That guests may type, such as chat.example.org. Several by commas.</source>
        <translation>Che gli ospiti possono scrivere, per esempio chat.example.org. Più d'uno, con virgole.</translation>
    </message>
    <message>
        <source>The only one that guests can open. Empty: all that it has.</source>
        <translation>L'unico che gli ospiti possono aprire. Vuoto: tutti quelli che ha.</translation>
    </message>
    <message>
        <source>UDP port</source>
        <translation>Porta UDP</translation>
    </message>
    <message>
        <source>What guests say goes through it. Empty: the same number as the TCP port.</source>
        <translation>Ci passa ciò che dicono gli ospiti. Vuoto: lo stesso numero della porta TCP.</translation>
    </message>
    <message>
        <source>What is older is deleted. 0: it is kept for ever.</source>
        <translation>Ciò che è più vecchio si cancella. 0: si conserva per sempre.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Ask before what is unsafe</source>
        <translation>Chiedere prima di ciò che è rischioso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Closing a room, and what meets more than five at once. The ban dialog always comes.</source>
        <translation>Chiudere una stanza, e ciò che colpisce più di cinque alla volta. Il dialogo del bando arriva sempre.</translation>
    </message>
    <message>
        <source>Holds at once.</source>
        <translation>Vale subito.</translation>
    </message>
    <message>
        <source>Holds from the next start of the program on, with and without a window.</source>
        <translation>Vale dal prossimo avvio del programma, con e senza finestra.</translation>
    </message>
    <message>
        <source>It could not be saved: {why}</source>
        <translation>Non si è potuto salvare: {why}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Questa finestra</translation>
    </message>
    <message>
        <source>What else can be set is told by: {command}</source>
        <translation>Che altro si può impostare lo dice: {command}</translation>
    </message>
    <message>
        <source>{option} sets it, and wins over this.</source>
        <translation>{option} lo imposta, e prevale.</translation>
    </message>
    <message>
        <source>“{setting}” can't be what is typed there.</source>
        <translation>“{setting}” non può avere il valore inserito.</translation>
    </message>
    <message>
        <source>“{setting}” takes a whole number from {least} to {most}.</source>
        <translation>“{setting}” richiede un numero intero da {least} a {most}.</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>Have the table of peers in this order</source>
        <translation>Mettere la tabella dei presenti in quest'ordine</translation>
    </message>
    <message>
        <source>Sort by {column}</source>
        <translation>Ordina per: {column}</translation>
    </message>
</context>
<context>
    <name>SpeakBar</name>
    <message>
        <source>Announce to</source>
        <translation>Annuncia a</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Annuncio</translation>
    </message>
    <message>
        <source>Announcement (Ctrl+B)</source>
        <translation>Annuncio (Ctrl+B)</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Annuncia</translation>
    </message>
    <message>
        <source>Kept…</source>
        <translation>Conservati…</translation>
    </message>
    <message>
        <source>Pick an announcement</source>
        <translation>Scegli un annuncio</translation>
    </message>
    <message>
        <source>Pick an announcement that is kept (Ctrl+Shift+B)</source>
        <translation>Scegli un annuncio conservato (Ctrl+Maiusc+B)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Invia</translation>
    </message>
    <message>
        <source>Send the announcement</source>
        <translation>Invia l'annuncio</translation>
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
        <translation>B: lavagna · PagSu, PagGiù: stanza · F: finestra · Esc: chiudi</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Lavagna</translation>
    </message>
    <message>
        <source>Room on the stage</source>
        <translation>Stanza sul palcoscenico</translation>
    </message>
</context>
<context>
    <name>StageWindow</name>
    <message>
        <source>Scan the code, or open this address</source>
        <translation>Inquadra il codice o apri questo indirizzo</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Palcoscenico</translation>
    </message>
    <message>
        <source>Stage: {room}</source>
        <translation>Palcoscenico: {room}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Could not start</source>
        <translation>Avvio non riuscito</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Host attivo</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Caricamento</translation>
    </message>
    <message>
        <source>Not hosting</source>
        <translation>Host fermo</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Avvio</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arresto</translation>
    </message>
    <message>
        <source>Waits to be sent to guests. The history's write-ahead log has {size}.</source>
        <translation>In attesa di invio agli ospiti. Il registro write-ahead della cronologia ha {size}.</translation>
    </message>
    <message>
        <source>queue {size}</source>
        <translation>coda {size}</translation>
    </message>
    <message>
        <source>{rate} msg/s</source>
        <translation>{rate} mess./s</translation>
    </message>
</context>
<context>
    <name>StayingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>Guests read it nowhere any more; Ctrl+Z brings it back.</source>
        <translation>Gli ospiti non lo leggono più da nessuna parte; Ctrl+Z lo rimette.</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Quanto indietro</translation>
    </message>
    <message>
        <source>In the last 10 minutes</source>
        <translation>Negli ultimi 10 minuti</translation>
    </message>
    <message>
        <source>In the last day</source>
        <translation>Nell'ultimo giorno</translation>
    </message>
    <message>
        <source>In the last hour</source>
        <translation>Nell'ultima ora</translation>
    </message>
    <message>
        <source>Nobody said that in this time.</source>
        <translation>Nessuno l'ha detto in questo tempo.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ritira</translation>
    </message>
    <message>
        <source>Take back everything {who} said in {room}?</source>
        <translation>Ritirare tutto ciò che {who} ha detto in {room}?</translation>
    </message>
    <message>
        <source>Take back “{words}” from everyone in {room}?</source>
        <translation>Ritirare “{words}”, di tutti in {room}?</translation>
    </message>
    <message>
        <source>What they said in {rooms} stays.</source>
        <translation>Ciò che è stato detto in {rooms} resta.</translation>
    </message>
    <message numerus="yes">
        <source>{count} messages: {who}</source>
        <translation>
            <numerusform>{count} messaggio: {who}</numerusform>
            <numerusform>{count} messaggi: {who}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Address guests use</source>
        <translation>Indirizzo che usano gli ospiti</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Altri strumenti</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Strumenti</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show the window</source>
        <translation>Mostra la finestra</translation>
    </message>
    <message>
        <source>Stop hosting and quit</source>
        <translation>Ferma l'host ed esci</translation>
    </message>
</context>
<context>
    <name>TrialDialog</name>
    <message>
        <source>A rule about joins can't be tried out: it isn't about messages.</source>
        <translation>Una regola sugli ingressi non si può provare: non riguarda messaggi.</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Tutte le stanze</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>A causa di</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>From: {people}</source>
        <translation>Da: {people}</translation>
    </message>
    <message>
        <source>It would</source>
        <translation>Farebbe</translation>
    </message>
    <message numerus="yes">
        <source>It would have met none of {count} messages.</source>
        <translation>
            <numerusform>Non avrebbe colpito l'unico messaggio ({count}).</numerusform>
            <numerusform>Non avrebbe colpito nessuno di {count} messaggi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would have met {hits} of {count} messages.</source>
        <translation>
            <numerusform>Avrebbe colpito {hits} di {count} messaggio.</numerusform>
            <numerusform>Avrebbe colpito {hits} di {count} messaggi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Ricerca …</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Messaggio</translation>
    </message>
    <message>
        <source>Messages that would have been met</source>
        <translation>Messaggi che avrebbe colpito</translation>
    </message>
    <message>
        <source>Nothing is done to anybody. Everyone counts as a guest who is new.</source>
        <translation>Non si fa nulla a nessuno. Tutti contano come ospiti appena arrivati.</translation>
    </message>
    <message>
        <source>Nothing was said there in that time.</source>
        <translation>Lì non si è detto nulla in quel tempo.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Stanza</translation>
    </message>
    <message>
        <source>The last 10 minutes</source>
        <translation>Gli ultimi 10 minuti</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>L'ultimo giorno</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>L'ultima ora</translation>
    </message>
    <message>
        <source>There is no room.</source>
        <translation>Non ci sono stanze.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Try out</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
</context>
<context>
    <name>TurnList</name>
    <message>
        <source>Raised hands</source>
        <translation>Mani alzate</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>e {count} altro</numerusform>
            <numerusform>e altri {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hands are up</source>
        <translation>
            <numerusform>1 mano alzata</numerusform>
            <numerusform>{count} mani alzate</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}. {who}</source>
        <translation>{number}. {who}</translation>
    </message>
    <message>
        <source>{who} has the word</source>
        <translation>{who} ha la parola</translation>
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
        <translation>Motivo, visibile a loro (può restare vuoto)</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Done: {what}</source>
        <translation>Fatto: {what}</translation>
    </message>
    <message>
        <source>This can't be taken back: {what}</source>
        <translation>Questo non si può annullare: {what}</translation>
    </message>
    <message>
        <source>{key} undoes it</source>
        <translation>{key} lo annulla</translation>
    </message>
</context>
<context>
    <name>UnforeseenDialog</name>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copia la diagnostica</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message numerus="yes">
        <source>So far {count} times.</source>
        <translation>
            <numerusform>Finora {count} volta.</numerusform>
            <numerusform>Finora {count} volte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Qualcosa è andato storto</translation>
    </message>
    <message>
        <source>Something went wrong that nobody foresaw</source>
        <translation>È andato storto qualcosa che nessuno aveva previsto</translation>
    </message>
    <message>
        <source>You can go on. If something doesn't work any more, end the program and start it anew. Whoever looks into it needs the diagnostics: they say where in the program it happened and how it is set, but no passwords and nothing that guests wrote.</source>
        <translation>Si può continuare. Se qualcosa non funziona più, chiudere il programma e riavviarlo. Chi cerca la causa ha bisogno della diagnostica: dice dove nel programma è successo e come è impostato, ma nessuna password e nulla di ciò che gli ospiti hanno scritto.</translation>
    </message>
</context>
<context>
    <name>Verbs</name>
    <message>
        <source>&amp;Ban {who}…</source>
        <translation>&amp;Blocca {who}…</translation>
    </message>
    <message>
        <source>&amp;Ban…</source>
        <translation>&amp;Blocca…</translation>
    </message>
    <message>
        <source>&amp;Blur pictures in {who}…</source>
        <translation>&amp;Sfoca le immagini in {who}…</translation>
    </message>
    <message>
        <source>&amp;Blur pictures…</source>
        <translation>&amp;Sfoca le immagini…</translation>
    </message>
    <message>
        <source>&amp;Close room…</source>
        <translation>Chiudi la stan&amp;za…</translation>
    </message>
    <message>
        <source>&amp;Close {who}…</source>
        <translation>Chiudi {who} (stan&amp;za)…</translation>
    </message>
    <message>
        <source>&amp;Delay in {who}…</source>
        <translation>&amp;Ritardo in {who}…</translation>
    </message>
    <message>
        <source>&amp;Delay…</source>
        <translation>&amp;Ritardo…</translation>
    </message>
    <message>
        <source>&amp;Give the word</source>
        <translation>&amp;Dai la parola</translation>
    </message>
    <message>
        <source>&amp;Give {who} the word</source>
        <translation>&amp;Dai la parola a {who}</translation>
    </message>
    <message>
        <source>&amp;Hold the messages of {who}</source>
        <translation>&amp;Trattieni i messaggi di {who}</translation>
    </message>
    <message>
        <source>&amp;Hold what they say</source>
        <translation>&amp;Trattieni ciò che dice</translation>
    </message>
    <message>
        <source>&amp;Kick</source>
        <translation>&amp;Fai uscire</translation>
    </message>
    <message>
        <source>&amp;Kick {who}</source>
        <translation>&amp;Fai uscire {who}</translation>
    </message>
    <message>
        <source>&amp;List of names for {who}…</source>
        <translation>&amp;Elenco di nomi per {who}…</translation>
    </message>
    <message>
        <source>&amp;List of names…</source>
        <translation>&amp;Elenco di nomi…</translation>
    </message>
    <message>
        <source>&amp;Lower all hands</source>
        <translation>Abbassa tutte le &amp;mani</translation>
    </message>
    <message>
        <source>&amp;Lower all hands in {who}</source>
        <translation>Abbassa tutte le &amp;mani in {who}</translation>
    </message>
    <message>
        <source>&amp;Lower the hand</source>
        <translation>Abbassa la &amp;mano</translation>
    </message>
    <message>
        <source>&amp;Lower the hand of {who}</source>
        <translation>Abbassa la &amp;mano di {who}</translation>
    </message>
    <message>
        <source>&amp;Move {who}…</source>
        <translation>&amp;Sposta {who}…</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Sposta…</translation>
    </message>
    <message>
        <source>&amp;Mute for 10 minutes</source>
        <translation>10 minuti di &amp;silenzio</translation>
    </message>
    <message>
        <source>&amp;Mute {who} for 10 minutes</source>
        <translation>10 minuti di &amp;silenzio per {who}</translation>
    </message>
    <message>
        <source>&amp;Next raised hand</source>
        <translation>Mano &amp;successiva</translation>
    </message>
    <message>
        <source>&amp;Next raised hand in {who}</source>
        <translation>Mano &amp;successiva in {who}</translation>
    </message>
    <message>
        <source>&amp;PIN of {who}…</source>
        <translation>&amp;PIN di {who}…</translation>
    </message>
    <message>
        <source>&amp;PIN…</source>
        <translation>&amp;PIN…</translation>
    </message>
    <message>
        <source>&amp;Reserved names in {who}…</source>
        <translation>Nomi &amp;riservati in {who}…</translation>
    </message>
    <message>
        <source>&amp;Reserved names…</source>
        <translation>Nomi &amp;riservati…</translation>
    </message>
    <message>
        <source>&amp;Slow mode in {who}…</source>
        <translation>Modalità &amp;lenta in {who}…</translation>
    </message>
    <message>
        <source>&amp;Slow mode, approval and pictures</source>
        <translation>Modalità &amp;lenta, approvazione e immagini</translation>
    </message>
    <message>
        <source>&amp;Slow mode…</source>
        <translation>Modalità &amp;lenta…</translation>
    </message>
    <message>
        <source>&amp;Take back everything {who} said in {room}…</source>
        <translation>Ritira tutto ciò che {who} ha detto in {room}…</translation>
    </message>
    <message>
        <source>&amp;Take back everything…</source>
        <translation>Ritira tutto…</translation>
    </message>
    <message>
        <source>&amp;Take the word back</source>
        <translation>&amp;Riprendi la parola</translation>
    </message>
    <message>
        <source>&amp;Take the word back in {who}</source>
        <translation>&amp;Riprendi la parola in {who}</translation>
    </message>
    <message>
        <source>&amp;Topic, notice, pin and history</source>
        <translation>Argomento, avviso, fissato e &amp;cronologia</translation>
    </message>
    <message>
        <source>&amp;Unpin the message</source>
        <translation>&amp;Non fissare più il messaggio</translation>
    </message>
    <message>
        <source>&amp;Unpin the message in {who}</source>
        <translation>&amp;Non fissare più il messaggio in {who}</translation>
    </message>
    <message>
        <source>&amp;Warn {who}…</source>
        <translation>A&amp;vverti {who}…</translation>
    </message>
    <message>
        <source>&amp;Warn…</source>
        <translation>A&amp;vverti…</translation>
    </message>
    <message>
        <source>Any name may come in</source>
        <translation>Entra qualsiasi nome</translation>
    </message>
    <message>
        <source>Appro&amp;val in {who}…</source>
        <translation>&amp;Approvazione in {who}…</translation>
    </message>
    <message>
        <source>Appro&amp;val…</source>
        <translation>&amp;Approvazione…</translation>
    </message>
    <message>
        <source>Ask whoever is new for a PIN</source>
        <translation>Chiedi un PIN a chi arriva</translation>
    </message>
    <message>
        <source>Banned {who}</source>
        <translation>Hai bloccato {who}</translation>
    </message>
    <message>
        <source>Bring back what the last clearing took away</source>
        <translation>Rimetti ciò che ha tolto l'ultimo svuotamento</translation>
    </message>
    <message numerus="yes">
        <source>Brought back {count} strokes</source>
        <translation>
            <numerusform>Rimesso {count} tratto</numerusform>
            <numerusform>Rimessi {count} tratti</numerusform>
        </translation>
    </message>
    <message>
        <source>Chan&amp;ging messages in {who}…</source>
        <translation>&amp;Cambiare i messaggi in {who}…</translation>
    </message>
    <message>
        <source>Chan&amp;ging messages…</source>
        <translation>&amp;Cambiare i messaggi…</translation>
    </message>
    <message>
        <source>Choose how long they say nothing, and say why</source>
        <translation>Scegli per quanto non dice nulla, e di' perché</translation>
    </message>
    <message>
        <source>Clear the &amp;whiteboard</source>
        <translation>Svuota la lava&amp;gna</translation>
    </message>
    <message>
        <source>Clear the &amp;whiteboard of {who}</source>
        <translation>Svuota la lava&amp;gna di {who}</translation>
    </message>
    <message numerus="yes">
        <source>Cleared {count} strokes</source>
        <translation>
            <numerusform>Cancellato {count} tratto</numerusform>
            <numerusform>Cancellati {count} tratti</numerusform>
        </translation>
    </message>
    <message>
        <source>Close room</source>
        <translation>Chiudi la stanza</translation>
    </message>
    <message>
        <source>E&amp;xceptions for {who}…</source>
        <translation>&amp;Eccezioni per {who}…</translation>
    </message>
    <message>
        <source>E&amp;xceptions…</source>
        <translation>&amp;Eccezioni…</translation>
    </message>
    <message>
        <source>En&amp;d the membership</source>
        <translation>Non più &amp;membro</translation>
    </message>
    <message>
        <source>En&amp;d the membership of {who}</source>
        <translation>Togli dai &amp;membri {who}</translation>
    </message>
    <message>
        <source>Ended the membership of {who}</source>
        <translation>Non più membro: {who}</translation>
    </message>
    <message>
        <source>Exceptions for {who} are set</source>
        <translation>Le eccezioni per {who} sono impostate</translation>
    </message>
    <message>
        <source>Give the word to whose hand has been up the longest</source>
        <translation>Dai la parola a chi ha la mano alzata da più tempo</translation>
    </message>
    <message>
        <source>Give them another name; what they drew and sent stays theirs</source>
        <translation>Dai un altro nome; disegni e messaggi restano suoi</translation>
    </message>
    <message>
        <source>Guests read nowhere any more what they said in this room lately; Ctrl+Z brings it back</source>
        <translation>Gli ospiti non leggono più da nessuna parte ciò che ha detto di recente in questa stanza; Ctrl+Z lo rimette</translation>
    </message>
    <message>
        <source>H&amp;and and word</source>
        <translation>&amp;Mano e parola</translation>
    </message>
    <message>
        <source>Have all that they say wait for you</source>
        <translation>Tutto ciò che dice ti attende</translation>
    </message>
    <message>
        <source>Have all that they say wait for you, and say why</source>
        <translation>Tutto ciò che dice ti attende, e di' perché</translation>
    </message>
    <message>
        <source>Have something stand above the messages</source>
        <translation>Fai stare qualcosa sopra i messaggi</translation>
    </message>
    <message>
        <source>Have what guests say wait until you let it through</source>
        <translation>Ciò che dicono gli ospiti attende finché non lo lasci passare</translation>
    </message>
    <message>
        <source>Hold the messages of {who}, w&amp;ith a reason…</source>
        <translation>Trattieni &amp;i messaggi di {who}, con motivo…</translation>
    </message>
    <message>
        <source>Hold w&amp;ith a reason…</source>
        <translation>Tratt&amp;ieni con motivo…</translation>
    </message>
    <message>
        <source>How long it is &amp;kept…</source>
        <translation>Per quanto si &amp;conserva…</translation>
    </message>
    <message>
        <source>How long {who} is &amp;kept…</source>
        <translation>Per quanto si &amp;conserva {who}…</translation>
    </message>
    <message>
        <source>Keep names, and what looks like them, from all guests</source>
        <translation>Riserva nomi, e ciò che vi somiglia, contro tutti gli ospiti</translation>
    </message>
    <message>
        <source>Keep them out, for a time or for good; it is shown before whom else that hits</source>
        <translation>Tieni fuori, per un tempo o senza limite; prima si vede chi altro colpisce</translation>
    </message>
    <message>
        <source>Kick with &amp;reason…</source>
        <translation>Fai uscire c&amp;on motivo…</translation>
    </message>
    <message>
        <source>Kick {who} with &amp;reason…</source>
        <translation>Fai uscire {who} c&amp;on motivo…</translation>
    </message>
    <message>
        <source>Kicked {who}</source>
        <translation>Hai fatto uscire {who}</translation>
    </message>
    <message>
        <source>Let each guest write one message in so many seconds</source>
        <translation>Ogni ospite scrive un messaggio ogni tot secondi</translation>
    </message>
    <message>
        <source>Let everyone in, have them wait until you let them in, or lock the room</source>
        <translation>Lascia entrare tutti, falli attendere il permesso, o chiudi a chiave la stanza</translation>
    </message>
    <message>
        <source>Let out what the&amp;y say again</source>
        <translation>&amp;Non trattenere più ciò che dice</translation>
    </message>
    <message>
        <source>Let some seconds pass until guests see what others say: time to stop it</source>
        <translation>Lascia passare dei secondi prima che gli ospiti vedano ciò che dicono gli altri: il tempo di fermarlo</translation>
    </message>
    <message>
        <source>Let somebody do more than others may in this room, or less</source>
        <translation>Lascia fare a qualcuno più degli altri in questa stanza, o meno</translation>
    </message>
    <message>
        <source>Let them do what everyone may in this room; they stay</source>
        <translation>Può fare ciò che possono tutti in questa stanza; resta</translation>
    </message>
    <message>
        <source>Let them do what members may in this room, and come in without asking</source>
        <translation>Può fare ciò che possono i membri in questa stanza, ed entra senza chiedere</translation>
    </message>
    <message>
        <source>Let them say nothing for ten minutes, wherever they come from</source>
        <translation>Dieci minuti senza dire nulla, da qualunque parte venga</translation>
    </message>
    <message>
        <source>Let them speak again, whoever muted them</source>
        <translation>Può parlare di nuovo, chiunque gli abbia tolto la voce</translation>
    </message>
    <message>
        <source>Let them speak where others may not; who had the word has it no more</source>
        <translation>Può parlare dove altri non possono; chi aveva la parola non l'ha più</translation>
    </message>
    <message>
        <source>Let {who} speak freel&amp;y again</source>
        <translation>&amp;Non trattenere più {who}</translation>
    </message>
    <message>
        <source>Made {who} a member</source>
        <translation>Hai reso membro {who}</translation>
    </message>
    <message>
        <source>Make a m&amp;ember</source>
        <translation>&amp;Rendi membro</translation>
    </message>
    <message>
        <source>Make {who} a m&amp;ember</source>
        <translation>&amp;Rendi membro {who}</translation>
    </message>
    <message>
        <source>Messages of {who} go out at once; what waits still waits for you</source>
        <translation>I messaggi di {who} partono subito; ciò che attende ti attende ancora</translation>
    </message>
    <message>
        <source>Messages of {who} wait for you from now on</source>
        <translation>D'ora in poi i messaggi di {who} ti attendono</translation>
    </message>
    <message>
        <source>Moved {who}</source>
        <translation>Hai spostato {who}</translation>
    </message>
    <message>
        <source>Mute &amp;for…</source>
        <translation>Silen&amp;zio per…</translation>
    </message>
    <message>
        <source>Mute {who} &amp;for…</source>
        <translation>Silen&amp;zio per {who}, quanto…</translation>
    </message>
    <message>
        <source>Muted {who}</source>
        <translation>Hai messo in silenzio {who}</translation>
    </message>
    <message>
        <source>Muted {who} for 10 minutes</source>
        <translation>10 minuti di silenzio: {who}</translation>
    </message>
    <message>
        <source>Name, &amp;place and role</source>
        <translation>Nome, posto &amp;e ruolo</translation>
    </message>
    <message>
        <source>Names on the list: {count}</source>
        <translation>Nomi nell'elenco: {count}</translation>
    </message>
    <message>
        <source>Names that are reserved: {count}</source>
        <translation>Nomi riservati: {count}</translation>
    </message>
    <message>
        <source>No hand is up there</source>
        <translation>Lì nessuna mano è alzata</translation>
    </message>
    <message>
        <source>No hand is up, and nobody has the word</source>
        <translation>Nessuna mano è alzata, e nessuno ha la parola</translation>
    </message>
    <message>
        <source>No names are reserved</source>
        <translation>Nessun nome è riservato</translation>
    </message>
    <message>
        <source>Nobody has the word any more</source>
        <translation>Nessuno ha più la parola</translation>
    </message>
    <message>
        <source>Not a member: {who}</source>
        <translation>Non membro: {who}</translation>
    </message>
    <message>
        <source>Not banned: {who}</source>
        <translation>Blocco non riuscito: {who}</translation>
    </message>
    <message>
        <source>Not changed: {who}</source>
        <translation>Nulla di cambiato: {who}</translation>
    </message>
    <message>
        <source>Not given: {who}</source>
        <translation>Parola non data: {who}</translation>
    </message>
    <message>
        <source>Not held: {who}</source>
        <translation>Nulla di trattenuto: {who}</translation>
    </message>
    <message>
        <source>Not kicked: {who}</source>
        <translation>Uscita non riuscita: {who}</translation>
    </message>
    <message>
        <source>Not lowered: {who}</source>
        <translation>Mano non abbassata: {who}</translation>
    </message>
    <message>
        <source>Not moved: {who}</source>
        <translation>Spostamento non riuscito: {who}</translation>
    </message>
    <message>
        <source>Not muted: {who}</source>
        <translation>Silenzio non riuscito: {who}</translation>
    </message>
    <message>
        <source>Not renamed: {who}</source>
        <translation>Nome non cambiato: {who}</translation>
    </message>
    <message>
        <source>Not sent out: {who}</source>
        <translation>Uscita per un po' non riuscita: {who}</translation>
    </message>
    <message>
        <source>Not taken back: {who}</source>
        <translation>Nulla di ritirato: {who}</translation>
    </message>
    <message>
        <source>Not taken off the board: {who}</source>
        <translation>Nulla di tolto dalla lavagna: {who}</translation>
    </message>
    <message>
        <source>Not unmuted: {who}</source>
        <translation>Voce non ridata: {who}</translation>
    </message>
    <message>
        <source>Not warned: {who}</source>
        <translation>Avvertimento non riuscito: {who}</translation>
    </message>
    <message>
        <source>Nothing is drawn there</source>
        <translation>Lì non c'è nulla di disegnato</translation>
    </message>
    <message>
        <source>Paste a list of names, such as a class's: those come in, others don't or knock</source>
        <translation>Incolla un elenco di nomi, per esempio di una classe: quelli entrano, gli altri no o bussano</translation>
    </message>
    <message>
        <source>Pinned &amp;notice in {who}…</source>
        <translation>&amp;Avviso in alto in {who}…</translation>
    </message>
    <message>
        <source>Pinned &amp;notice…</source>
        <translation>&amp;Avviso in alto…</translation>
    </message>
    <message>
        <source>Re&amp;name {who}…</source>
        <translation>Ri&amp;nomina {who}…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Ri&amp;nomina…</translation>
    </message>
    <message>
        <source>Re&amp;naming in {who}…</source>
        <translation>&amp;Cambio di nome in {who}…</translation>
    </message>
    <message>
        <source>Re&amp;naming…</source>
        <translation>&amp;Cambio di nome…</translation>
    </message>
    <message>
        <source>Renamed {who}</source>
        <translation>Nome cambiato: {who}</translation>
    </message>
    <message>
        <source>Say for how long guests may change and take back what they wrote</source>
        <translation>Di' per quanto gli ospiti possono cambiare e ritirare ciò che hanno scritto</translation>
    </message>
    <message>
        <source>Say how many days what is said in this room stays in the history</source>
        <translation>Di' per quanti giorni ciò che si dice in questa stanza resta nella cronologia</translation>
    </message>
    <message>
        <source>Say how much of what was said before they came guests may read</source>
        <translation>Di' quanto possono leggere gli ospiti di ciò che si è detto prima del loro arrivo</translation>
    </message>
    <message>
        <source>Say what this room is about; its guests see it</source>
        <translation>Di' di che cosa si parla in questa stanza; i suoi ospiti lo vedono</translation>
    </message>
    <message>
        <source>Say whether guests may take another name</source>
        <translation>Di' se gli ospiti possono cambiare nome</translation>
    </message>
    <message>
        <source>Say whether guests see pictures blurred until they tap them</source>
        <translation>Di' se gli ospiti vedono le immagini sfocate finché non le toccano</translation>
    </message>
    <message>
        <source>Send everyone out and remove the room</source>
        <translation>Fai uscire tutti e togli la stanza</translation>
    </message>
    <message>
        <source>Send out whom you select in the tables</source>
        <translation>Fai uscire chi scegli nelle tabelle</translation>
    </message>
    <message>
        <source>Send them out and say why</source>
        <translation>Fai uscire, e di' perché</translation>
    </message>
    <message>
        <source>Send them out for a while; they can't come back before</source>
        <translation>Fai uscire per un po'; prima non può tornare</translation>
    </message>
    <message>
        <source>Send them to another room; their page goes there by itself</source>
        <translation>Manda in un'altra stanza; la pagina ci va da sola</translation>
    </message>
    <message>
        <source>Send {who} out of all rooms at once; they may return in a minute</source>
        <translation>Fai uscire subito {who} da tutte le stanze; può tornare dopo un minuto</translation>
    </message>
    <message>
        <source>Sent {who} out for a while</source>
        <translation>Hai fatto uscire per un po' {who}</translation>
    </message>
    <message>
        <source>Set &amp;topic…</source>
        <translation>&amp;Imposta l'argomento…</translation>
    </message>
    <message>
        <source>Set the &amp;topic of {who}…</source>
        <translation>&amp;Imposta l'argomento di {who}…</translation>
    </message>
    <message>
        <source>Take away all that they drew in this room, and nobody else's; Ctrl+Z brings it back</source>
        <translation>Togli tutto ciò che ha disegnato in questa stanza, e nient'altro; Ctrl+Z lo rimette</translation>
    </message>
    <message>
        <source>Take away all that was drawn in this room</source>
        <translation>Togli tutto ciò che è stato disegnato in questa stanza</translation>
    </message>
    <message>
        <source>Take away the message that is pinned above the others</source>
        <translation>Togli il messaggio fissato sopra gli altri</translation>
    </message>
    <message>
        <source>Take every raised hand down</source>
        <translation>Abbassa ogni mano alzata</translation>
    </message>
    <message>
        <source>Take strokes of {who} off the boar&amp;d of {room}</source>
        <translation>Togli dalla &amp;lavagna di {room} i tratti di {who}</translation>
    </message>
    <message>
        <source>Take strokes off the boar&amp;d</source>
        <translation>Togli i tratti dalla &amp;lavagna</translation>
    </message>
    <message>
        <source>Take their hand down; they may raise it again</source>
        <translation>Abbassa la sua mano; può alzarla di nuovo</translation>
    </message>
    <message>
        <source>Tell them, and nobody else, that something won't do</source>
        <translation>Di' a questa persona, e a nessun altro, che qualcosa non va bene</translation>
    </message>
    <message>
        <source>The next one has the word</source>
        <translation>La parola passa al prossimo</translation>
    </message>
    <message>
        <source>They have nothing on the board of {room}</source>
        <translation>Sulla lavagna di {room} non ha nulla</translation>
    </message>
    <message>
        <source>They have said nothing in {room} that could be taken back</source>
        <translation>In {room} non ha detto nulla che si possa ritirare</translation>
    </message>
    <message>
        <source>Time&amp;out for {who}…</source>
        <translation>Fuori &amp;per un po': {who}…</translation>
    </message>
    <message>
        <source>Time&amp;out…</source>
        <translation>Fuori &amp;per un po'…</translation>
    </message>
    <message numerus="yes">
        <source>Took back {count} messages in {room}</source>
        <translation>
            <numerusform>Ritirato {count} messaggio in {room}</numerusform>
            <numerusform>Ritirati {count} messaggi in {room}</numerusform>
        </translation>
    </message>
    <message>
        <source>Took the hand of {who} down</source>
        <translation>Hai abbassato la mano di {who}</translation>
    </message>
    <message numerus="yes">
        <source>Took {count} hands down</source>
        <translation>
            <numerusform>Abbassata {count} mano</numerusform>
            <numerusform>Abbassate {count} mani</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took {count} strokes off the board of {room}</source>
        <translation>
            <numerusform>Tolto {count} tratto dalla lavagna di {room}</numerusform>
            <numerusform>Tolti {count} tratti dalla lavagna di {room}</numerusform>
        </translation>
    </message>
    <message>
        <source>U&amp;nmute</source>
        <translation>Ri&amp;dai la voce</translation>
    </message>
    <message>
        <source>U&amp;nmute {who}</source>
        <translation>Ri&amp;dai la voce a {who}</translation>
    </message>
    <message>
        <source>Undo clearin&amp;g</source>
        <translation>Annulla lo &amp;svuotamento</translation>
    </message>
    <message>
        <source>Undo clearin&amp;g of {who}</source>
        <translation>Annulla lo &amp;svuotamento di {who}</translation>
    </message>
    <message>
        <source>Warned {who}</source>
        <translation>Hai avvertito {who}</translation>
    </message>
    <message>
        <source>What newco&amp;mers see…</source>
        <translation>Che cosa &amp;vede chi arriva…</translation>
    </message>
    <message>
        <source>What newco&amp;mers to {who} see…</source>
        <translation>Che cosa &amp;vede chi arriva in {who}…</translation>
    </message>
    <message>
        <source>What they say goes out at once again</source>
        <translation>Ciò che dice parte di nuovo subito</translation>
    </message>
    <message>
        <source>Who co&amp;mes in</source>
        <translation>Chi &amp;entra</translation>
    </message>
    <message>
        <source>Who comes &amp;in to {who}…</source>
        <translation>Chi e&amp;ntra in {who}…</translation>
    </message>
    <message>
        <source>Who comes &amp;in…</source>
        <translation>Chi e&amp;ntra…</translation>
    </message>
    <message>
        <source>Who s&amp;peaks</source>
        <translation>Chi &amp;parla</translation>
    </message>
    <message>
        <source>{who} has the word</source>
        <translation>{who} ha la parola</translation>
    </message>
    <message>
        <source>{who} may speak again</source>
        <translation>Può parlare di nuovo: {who}</translation>
    </message>
</context>
<context>
    <name>WaitingActs</name>
    <message>
        <source>Nobody knows any more whose message that is</source>
        <translation>Nessuno sa più di chi è quel messaggio</translation>
    </message>
    <message>
        <source>Show only their messages</source>
        <translation>Mostra solo i suoi messaggi</translation>
    </message>
</context>
<context>
    <name>WaitingModel</name>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Stanza</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>The room it is for</source>
        <translation>La stanza a cui è diretto</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Di che cosa si tratta</translation>
    </message>
    <message>
        <source>When it came</source>
        <translation>Quando è arrivato</translation>
    </message>
    <message>
        <source>Who it is from</source>
        <translation>Da chi viene</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Perché attende</translation>
    </message>
</context>
<context>
    <name>WaitingPane</name>
    <message>
        <source>Ban…</source>
        <translation>Blocca…</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Rifiuta</translation>
    </message>
    <message>
        <source>Give the word</source>
        <translation>Dai la parola</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Fai entrare</translation>
    </message>
    <message>
        <source>Let stand</source>
        <translation>Lascia</translation>
    </message>
    <message>
        <source>Let through</source>
        <translation>Lascia passare</translation>
    </message>
    <message>
        <source>Lower the hand</source>
        <translation>Abbassa la mano</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenzio</translation>
    </message>
    <message>
        <source>Nothing waits for you any more</source>
        <translation>Nulla ti attende più</translation>
    </message>
    <message>
        <source>Reported by somebody</source>
        <translation>Segnalato da qualcuno</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ritira</translation>
    </message>
    <message>
        <source>Turn away</source>
        <translation>Non far entrare</translation>
    </message>
    <message>
        <source>What helps…</source>
        <translation>Cosa aiuta…</translation>
    </message>
    <message>
        <source>What waits for you</source>
        <translation>Ciò che ti attende</translation>
    </message>
    <message numerus="yes">
        <source>{count} things wait for you</source>
        <translation>
            <numerusform>{count} cosa ti attende</numerusform>
            <numerusform>{count} cose ti attendono</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} waiting</source>
        <translation>
            <numerusform>{count} in attesa</numerusform>
            <numerusform>{count} in attesa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatHelps</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Cosa aiuta</translation>
    </message>
</context>
<context>
    <name>WhoMay</name>
    <message>
        <source>&amp;Keep as preset…</source>
        <translation>&amp;Conserva come preset…</translation>
    </message>
    <message>
        <source>&amp;Remove preset</source>
        <translation>&amp;Togli il preset</translation>
    </message>
    <message>
        <source>A table of its own</source>
        <translation>Una tabella propria</translation>
    </message>
    <message>
        <source>Done. Ctrl+Z takes back what was done last.</source>
        <translation>Fatto. Ctrl+Z annulla l'ultima cosa fatta.</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Eccezioni</translation>
    </message>
    <message>
        <source>It can be set in any room. A preset of that name is replaced.</source>
        <translation>Si può impostare in ogni stanza. Un preset con quel nome viene sostituito.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>Keep this table as a preset</source>
        <translation>Conserva questa tabella come preset</translation>
    </message>
    <message>
        <source>Make one in the Peer menu: Exceptions. It goes by the guest's browser.</source>
        <translation>Creane una nel menu Partecipante: Eccezioni. Segue il browser dell'ospite.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Può</translation>
    </message>
    <message>
        <source>May not</source>
        <translation>Non può</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nome del preset</translation>
    </message>
    <message>
        <source>Name, such as “Exam”</source>
        <translation>Nome, per esempio “Esame”</translation>
    </message>
    <message>
        <source>Pictures are blurred, too, until whoever sees them taps them: “Blur pictures…” in the Room menu ends that. Ctrl+Z takes back what was done last.</source>
        <translation>Anche le immagini sono sfocate, finché chi le vede non le tocca: “Sfoca le immagini…” nel menu Stanza vi mette fine. Ctrl+Z annulla l'ultima cosa fatta.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preset</translation>
    </message>
    <message>
        <source>Remove e&amp;xception</source>
        <translation>Togli l'&amp;eccezione</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Imposta</translation>
    </message>
    <message>
        <source>The room was closed.</source>
        <translation>La stanza è stata chiusa.</translation>
    </message>
    <message>
        <source>What they write to all goes to &amp;you and the moderators alone</source>
        <translation>Ciò che scrivono a tutti va solo a te e alla &amp;moderazione</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>Chi può fare che cosa</translation>
    </message>
    <message>
        <source>Who may do what in {room}</source>
        <translation>Chi può fare che cosa in {room}</translation>
    </message>
    <message>
        <source>Whoever comes in newly may what everyone may; members are those who were let in, or made so in the Peer menu. Ctrl+Z takes back what was done last.</source>
        <translation>Chi arriva può ciò che possono tutti; sono membri quelli che hanno avuto il permesso, o resi tali nel menu Partecipante. Ctrl+Z annulla l'ultima cosa fatta.</translation>
    </message>
</context>
<context>
    <name>WifiForm</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Guests scan it to join your Wi-Fi, before the chat</source>
        <translation>Gli ospiti lo inquadrano per entrare nel tuo Wi-Fi, prima della chat</translation>
    </message>
    <message>
        <source>It is shown no more, but {path} could not be changed: {why}</source>
        <translation>Non si mostra più, ma {path} non si è potuto cambiare: {why}</translation>
    </message>
    <message>
        <source>It is shown, but {path} could not be changed: {why}</source>
        <translation>Si mostra, ma {path} non si è potuto cambiare: {why}</translation>
    </message>
    <message>
        <source>Keep it on this computer</source>
        <translation>Conservalo su questo computer</translation>
    </message>
    <message>
        <source>Name of the Wi-Fi</source>
        <translation>Nome del Wi-Fi</translation>
    </message>
    <message>
        <source>No password</source>
        <translation>Nessuna password</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Togli</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicurezza</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Mostra il codice</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostra la password</translation>
    </message>
    <message>
        <source>The code holds the password: whoever sees it can join the Wi-Fi. Kept, it can be read on the disk by you and this computer's administrators.</source>
        <translation>Il codice contiene la password: chi lo vede può entrare nel Wi-Fi. Conservato, lo possono leggere sul disco tu e chi amministra questo computer.</translation>
    </message>
    <message>
        <source>The name of a Wi-Fi has at most 32 bytes.</source>
        <translation>Il nome di un Wi-Fi ha al massimo 32 byte.</translation>
    </message>
    <message>
        <source>The password of a Wi-Fi has 8 to 63 characters, or 64 that are 0–9 and a–f.</source>
        <translation>La password di un Wi-Fi ha da 8 a 63 caratteri, o 64 tra 0–9 e a–f.</translation>
    </message>
    <message>
        <source>WPA, WPA2 or WPA3</source>
        <translation>WPA, WPA2 o WPA3</translation>
    </message>
    <message>
        <source>Which Wi-Fi is it?</source>
        <translation>Quale Wi-Fi è?</translation>
    </message>
    <message>
        <source>Wi-Fi code</source>
        <translation>Codice Wi-Fi</translation>
    </message>
    <message>
        <source>Without a password choose No password.</source>
        <translation>Senza password scegli Nessuna password.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>A guest opened the room {room}</source>
        <translation>Un ospite ha aperto la stanza {room}</translation>
    </message>
    <message>
        <source>An edit. {why}</source>
        <translation>Una modifica. {why}</translation>
    </message>
    <message>
        <source>By the rule {name}</source>
        <translation>Per la regola {name}</translation>
    </message>
    <message>
        <source>Changed “{before}” to “{now}”</source>
        <translation>Cambiato: da “{before}” a “{now}”</translation>
    </message>
    <message>
        <source>Flagged by the rule {name}</source>
        <translation>Segnato dalla regola {name}</translation>
    </message>
    <message>
        <source>Goes out in a moment</source>
        <translation>Parte tra un momento</translation>
    </message>
    <message>
        <source>Hand raised</source>
        <translation>Mano alzata</translation>
    </message>
    <message>
        <source>Held, as all from them</source>
        <translation>Trattenuto, come tutto ciò che dice</translation>
    </message>
    <message>
        <source>History off: {why}</source>
        <translation>Cronologia disattivata: {why}</translation>
    </message>
    <message>
        <source>History on again: what was said meanwhile is kept</source>
        <translation>Cronologia di nuovo attiva: ciò che si è detto intanto è conservato</translation>
    </message>
    <message>
        <source>Its history is kept for ever</source>
        <translation>La sua cronologia si conserva senza limite</translation>
    </message>
    <message numerus="yes">
        <source>Its history is kept for {count} days</source>
        <translation>
            <numerusform>La sua cronologia si conserva per {count} giorno</numerusform>
            <numerusform>La sua cronologia si conserva per {count} giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Knocks</source>
        <translation>Bussa</translation>
    </message>
    <message>
        <source>Knocks: a new device where {name} was banned</source>
        <translation>Bussa: un nuovo browser da dove {name} ha un blocco</translation>
    </message>
    <message>
        <source>Newcomers to {room} see all that was said since it was opened</source>
        <translation>Chi arriva in {room} vede tutto ciò che si è detto da quando è aperta</translation>
    </message>
    <message>
        <source>Newcomers to {room} see nothing of what was said before</source>
        <translation>Chi arriva in {room} non vede nulla di ciò che si è detto prima</translation>
    </message>
    <message numerus="yes">
        <source>Newcomers to {room} see the last {count} messages</source>
        <translation>
            <numerusform>Chi arriva in {room} vede l'ultimo messaggio ({count})</numerusform>
            <numerusform>Chi arriva in {room} vede gli ultimi {count} messaggi</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent: {name} is muted</source>
        <translation>Non inviato: {name} è in silenzio</translation>
    </message>
    <message>
        <source>Not taken; they read: “{why}”</source>
        <translation>Non accettato; legge: “{why}”</translation>
    </message>
    <message>
        <source>Nothing of that is there to be taken back</source>
        <translation>Di quello lì non c'è nulla da ritirare</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Refused: “{said}”; they read: “{why}”</source>
        <translation>Respinto: “{said}”; legge: “{why}”</translation>
    </message>
    <message>
        <source>Reported by {name}</source>
        <translation>Segnalato da {name}</translation>
    </message>
    <message>
        <source>Room {room} closed</source>
        <translation>Stanza {room} chiusa</translation>
    </message>
    <message>
        <source>Room {room} is yours now: it stays when its last guest leaves</source>
        <translation>La stanza {room} ora è tua: resta quando esce il suo ultimo ospite</translation>
    </message>
    <message>
        <source>Room {room} opened</source>
        <translation>Stanza {room} aperta</translation>
    </message>
    <message numerus="yes">
        <source>Took back {count} messages</source>
        <translation>
            <numerusform>Ritirato {count} messaggio</numerusform>
            <numerusform>Ritirati {count} messaggi</numerusform>
        </translation>
    </message>
    <message>
        <source>Topic of {room} taken away</source>
        <translation>Argomento di {room} tolto</translation>
    </message>
    <message>
        <source>Topic of {room}: {topic}</source>
        <translation>Argomento di {room}: {topic}</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Attende l'approvazione</translation>
    </message>
    <message>
        <source>a message that isn't kept any more</source>
        <translation>un messaggio che non si conserva più</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>e {count} altro</numerusform>
            <numerusform>e altri {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>approval</source>
        <translation>approvazione</translation>
    </message>
    <message>
        <source>ask the host only</source>
        <translation>domande all'host</translation>
    </message>
    <message numerus="yes">
        <source>brought back {count} strokes</source>
        <translation>
            <numerusform>ha rimesso {count} tratto</numerusform>
            <numerusform>ha rimesso {count} tratti</numerusform>
        </translation>
    </message>
    <message>
        <source>brought the whiteboard back</source>
        <translation>ha rimesso la lavagna com'era</translation>
    </message>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <source>cleared the whiteboard</source>
        <translation>ha svuotato la lavagna</translation>
    </message>
    <message>
        <source>connection test</source>
        <translation>prova di connessione</translation>
    </message>
    <message>
        <source>delay {seconds} s</source>
        <translation>ritardo {seconds} s</translation>
    </message>
    <message>
        <source>drew on the whiteboard</source>
        <translation>ha disegnato sulla lavagna</translation>
    </message>
    <message numerus="yes">
        <source>erased {count} strokes</source>
        <translation>
            <numerusform>ha cancellato {count} tratto</numerusform>
            <numerusform>ha cancellato {count} tratti</numerusform>
        </translation>
    </message>
    <message>
        <source>locked</source>
        <translation>chiusa a chiave</translation>
    </message>
    <message>
        <source>not all allowed</source>
        <translation>non tutto permesso</translation>
    </message>
    <message>
        <source>pinned: {text}</source>
        <translation>fissato: {text}</translation>
    </message>
    <message>
        <source>pinned: {who}: {text}</source>
        <translation>fissato: {who}: {text}</translation>
    </message>
    <message>
        <source>put a picture on the whiteboard</source>
        <translation>ha messo un'immagine sulla lavagna</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>silenziosa</translation>
    </message>
    <message>
        <source>sent the file {name} ({size})</source>
        <translation>ha inviato il file {name} ({size})</translation>
    </message>
    <message>
        <source>slow {seconds} s</source>
        <translation>lenta {seconds} s</translation>
    </message>
    <message>
        <source>view the board</source>
        <translation>guardare la lavagna</translation>
    </message>
    <message>
        <source>waiting room</source>
        <translation>sala d'attesa</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>senza nome</translation>
    </message>
    <message>
        <source>wrote on the whiteboard: “{words}”</source>
        <translation>ha scritto sulla lavagna: “{words}”</translation>
    </message>
    <message>
        <source>you</source>
        <translation>tu</translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <translation>
            <numerusform>{count} giorno</numerusform>
            <numerusform>{count} giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} guests</source>
        <translation>
            <numerusform>{count} ospite</numerusform>
            <numerusform>{count} ospiti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <translation>
            <numerusform>{count} altro</numerusform>
            <numerusform>altri {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} peers</source>
        <translation>
            <numerusform>{count} partecipante</numerusform>
            <numerusform>{count} partecipanti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rooms</source>
        <translation>
            <numerusform>{count} stanza</numerusform>
            <numerusform>{count} stanze</numerusform>
        </translation>
    </message>
    <message>
        <source>{former} is called {name} now</source>
        <translation>{former} ora si chiama {name}</translation>
    </message>
    <message>
        <source>{name} came back in another window</source>
        <translation>{name} è tornato in un'altra finestra</translation>
    </message>
    <message>
        <source>{name} could not join</source>
        <translation>{name} non è riuscito a entrare</translation>
    </message>
    <message>
        <source>{name} has left</source>
        <translation>{name} non è più qui</translation>
    </message>
    <message>
        <source>{name} has left; somebody else has that name now</source>
        <translation>{name} non è più qui; ora quel nome è di qualcun altro</translation>
    </message>
    <message>
        <source>{name} joined</source>
        <translation>{name} ora è qui</translation>
    </message>
    <message>
        <source>{name} left</source>
        <translation>{name} ha lasciato la stanza</translation>
    </message>
    <message>
        <source>{name} left: hosting stopped</source>
        <translation>{name} ha lasciato la stanza: l'host si è fermato</translation>
    </message>
    <message>
        <source>{name} left: the room was closed</source>
        <translation>{name} ha lasciato la stanza: è stata chiusa</translation>
    </message>
    <message>
        <source>{name} lost the connection</source>
        <translation>{name} ha perso la connessione</translation>
    </message>
    <message>
        <source>{name} took back a message of their own</source>
        <translation>{name} ha ritirato un proprio messaggio</translation>
    </message>
    <message>
        <source>{name} waits to be let in</source>
        <translation>{name} attende di entrare</translation>
    </message>
    <message>
        <source>{name} wants to come in</source>
        <translation>{name} vuole entrare</translation>
    </message>
    <message>
        <source>{name} wants to speak</source>
        <translation>{name} vuole parlare</translation>
    </message>
    <message>
        <source>{name} was banned</source>
        <translation>{name}: accesso bloccato</translation>
    </message>
    <message>
        <source>{name} was given a timeout</source>
        <translation>{name}: fuori per un po'</translation>
    </message>
    <message>
        <source>{name} was kept out by a ban</source>
        <translation>{name} resta fuori per un blocco</translation>
    </message>
    <message>
        <source>{name} was kicked</source>
        <translation>Fatto uscire: {name}</translation>
    </message>
    <message>
        <source>{name} was moved to another room</source>
        <translation>{name} ora è in un'altra stanza</translation>
    </message>
    <message>
        <source>{name} was removed for flooding</source>
        <translation>Fatto uscire, troppo in poco tempo: {name}</translation>
    </message>
    <message>
        <source>{name} was removed: it broke the protocol</source>
        <translation>Fatto uscire, ha violato il protocollo: {name}</translation>
    </message>
    <message>
        <source>{name} was removed: its connection is too slow</source>
        <translation>Fatto uscire, connessione troppo lenta: {name}</translation>
    </message>
    <message>
        <source>{name} was turned away</source>
        <translation>{name}: ingresso rifiutato</translation>
    </message>
    <message numerus="yes">
        <source>{name}'s client is too fast: {count} messages not passed on</source>
        <translation>
            <numerusform>Il client di {name} è troppo veloce: {count} messaggio non inoltrato</numerusform>
            <numerusform>Il client di {name} è troppo veloce: {count} messaggi non inoltrati</numerusform>
        </translation>
    </message>
    <message>
        <source>{these} and {last}</source>
        <translation>{these} e {last}</translation>
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
        <translation>Chiudi</translation>
    </message>
</context>
</TS>
