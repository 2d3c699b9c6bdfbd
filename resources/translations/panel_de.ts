<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Free software under the MIT licence. It stands on Qt and PySide6 (LGPL 3), qasync, aiortc (BSD), aiohttp (Apache 2), segno (BSD), perfect-freehand (MIT) and Lucide's icons (ISC).</source>
        <translation>Freie Software unter der MIT-Lizenz. Sie steht auf Qt und PySide6 (LGPL 3), qasync, aiortc (BSD), aiohttp (Apache 2), segno (BSD), perfect-freehand (MIT) und den Symbolen von Lucide (ISC).</translation>
    </message>
    <message>
        <source>Hosts chat rooms on your own network. Guests join in their browser; what they say passes through this program and goes nowhere else.</source>
        <translation>Hat Chaträume im eigenen Netz. Gäste kommen mit ihrem Browser; was sie sagen, geht durch dieses Programm und nirgendwohin sonst.</translation>
    </message>
    <message>
        <source>Version {version}, Qt {qt}</source>
        <translation>Version {version}, Qt {qt}</translation>
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
        <translation>Zurückgenommen: {who}, {time}</translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>Bis {time}</translation>
    </message>
    <message>
        <source>What was said is kept until {time}, then erased.</source>
        <translation>Das Gesagte wird bis {time} aufbewahrt, dann gelöscht.</translation>
    </message>
    <message>
        <source>What was said was erased: its time was over.</source>
        <translation>Das Gesagte wurde gelöscht: Seine Zeit war um.</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>und {count} weiterer</numerusform>
            <numerusform>und {count} weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {count} more messages</source>
        <translation>
            <numerusform>und eine weitere Nachricht</numerusform>
            <numerusform>und {count} weitere Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>can't be taken back</source>
        <translation>nicht zurückzunehmen</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source>taken back by {who}</source>
        <translation>zurückgenommen: {who}</translation>
    </message>
    <message>
        <source>{who} at {address}</source>
        <translation>{who}, {address}</translation>
    </message>
    <message>
        <source>{who} wrote: {words}</source>
        <translation>{who} schrieb: {words}</translation>
    </message>
</context>
<context>
    <name>ActFilter</name>
    <message>
        <source>All acts</source>
        <translation>Alle Taten</translation>
    </message>
    <message>
        <source>By anybody</source>
        <translation>Von allen</translation>
    </message>
    <message>
        <source>By moderators</source>
        <translation>Von Moderatoren</translation>
    </message>
    <message>
        <source>By rules</source>
        <translation>Von Regeln</translation>
    </message>
    <message>
        <source>By the program</source>
        <translation>Vom Programm</translation>
    </message>
    <message>
        <source>By the schedule</source>
        <translation>Vom Zeitplan</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>By you</source>
        <translation>Von dir</translation>
    </message>
    <message>
        <source>Kind of act</source>
        <translation>Art der Tat</translation>
    </message>
    <message>
        <source>Name, act or reason</source>
        <translation>Name, Tat oder Grund</translation>
    </message>
    <message>
        <source>Show only acts with these words</source>
        <translation>Nur Taten mit diesen Wörtern zeigen</translation>
    </message>
</context>
<context>
    <name>ActKinds</name>
    <message>
        <source>Kicks, timeouts, bans</source>
        <translation>Hinausgeworfene, Gesperrte</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>Moderatoren</translation>
    </message>
    <message>
        <source>Mutes, warnings, held</source>
        <translation>Stumm, verwarnt, angehalten</translation>
    </message>
    <message>
        <source>Names, hands, members</source>
        <translation>Namen, Hände, Mitglieder</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>What waited</source>
        <translation>Was gewartet hat</translation>
    </message>
    <message>
        <source>Whiteboards</source>
        <translation>Tafeln</translation>
    </message>
</context>
<context>
    <name>ActSettings</name>
    <message>
        <source>a new one</source>
        <translation>eine neue</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>as all others</source>
        <translation>wie alle anderen</translation>
    </message>
    <message>
        <source>as all rooms</source>
        <translation>wie alle Räume</translation>
    </message>
    <message>
        <source>as at first</source>
        <translation>wie anfangs</translation>
    </message>
    <message>
        <source>as everywhere</source>
        <translation>wie überall</translation>
    </message>
    <message>
        <source>blurred until tapped</source>
        <translation>unscharf bis zum Antippen</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>everyone may take another</source>
        <translation>alle dürfen einen anderen nehmen</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source>guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>may not {these}</source>
        <translation>darf nicht {these}</translation>
    </message>
    <message>
        <source>may {these}</source>
        <translation>darf {these}</translation>
    </message>
    <message>
        <source>members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>moderators</source>
        <translation>Moderatoren</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>nobody new</source>
        <translation>niemand Neues</translation>
    </message>
    <message>
        <source>nobody takes another</source>
        <translation>niemand nimmt einen anderen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>shown at once</source>
        <translation>gleich zu sehen</translation>
    </message>
    <message numerus="yes">
        <source>the last {count}</source>
        <translation>
            <numerusform>die letzte</numerusform>
            <numerusform>die letzten {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>what guests say goes out at once</source>
        <translation>was Gäste sagen, geht gleich hinaus</translation>
    </message>
    <message>
        <source>what guests say waits</source>
        <translation>was Gäste sagen, wartet</translation>
    </message>
    <message>
        <source>what they write goes to all</source>
        <translation>was sie schreiben, geht an alle</translation>
    </message>
    <message>
        <source>what they write goes to you alone</source>
        <translation>was sie schreiben, geht nur an dich</translation>
    </message>
    <message>
        <source>whoever is let in</source>
        <translation>wer hereingelassen wird</translation>
    </message>
    <message numerus="yes">
        <source>{count} names</source>
        <translation>
            <numerusform>{count} Name</numerusform>
            <numerusform>{count} Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rooms locked and slowed, newcomers wait</source>
        <translation>
            <numerusform>{count} Raum abgeschlossen und gebremst, Neue warten</numerusform>
            <numerusform>{count} Räume abgeschlossen und gebremst, Neue warten</numerusform>
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
        <translation>Über &amp;PeerPyRTC Desktop</translation>
    </message>
    <message>
        <source>&amp;Bans…</source>
        <translation>S&amp;perren…</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Diagnosedaten kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy messages</source>
        <translation>Nachrichten &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtern</translation>
    </message>
    <message>
        <source>&amp;Go to the reporter</source>
        <translation>Zu dem, der &amp;gemeldet hat</translation>
    </message>
    <message>
        <source>&amp;Go to the reporter, {who}</source>
        <translation>&amp;Gemeldet hat das: {who}</translation>
    </message>
    <message>
        <source>&amp;Invite</source>
        <translation>&amp;Einladen</translation>
    </message>
    <message>
        <source>&amp;Joins and leaves in the log</source>
        <translation>&amp;Kommen und Gehen in der Liste</translation>
    </message>
    <message>
        <source>&amp;Jump to the newest</source>
        <translation>Zur neuesten s&amp;pringen</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;New room…</source>
        <translation>&amp;Neuer Raum…</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Search history…</source>
        <translation>&amp;Verlauf durchsuchen…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Ei&amp;nstellungen…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: {who}</source>
        <translation>&amp;Rückgängig: {who}</translation>
    </message>
    <message>
        <source>Announcements…</source>
        <translation>Durchsagen…</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Br&amp;oadcast</source>
        <translation>&amp;Durchsage</translation>
    </message>
    <message>
        <source>C&amp;lear the log</source>
        <translation>&amp;Liste leeren</translation>
    </message>
    <message>
        <source>Co&amp;mpact rows</source>
        <translation>&amp;Schmale Zeilen</translation>
    </message>
    <message>
        <source>Copy the address guests use</source>
        <translation>Die Adresse für die Gäste kopieren</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>Die ausgewählten Zeilen als Text kopieren</translation>
    </message>
    <message>
        <source>Copy versions, settings and counters, for whoever looks into a fault</source>
        <translation>Versionen, Einstellungen und Zähler kopieren, für alle, die einem Fehler nachgehen</translation>
    </message>
    <message>
        <source>Empty the list in this window</source>
        <translation>Die Liste in diesem Fenster leeren</translation>
    </message>
    <message>
        <source>Ex&amp;port history…</source>
        <translation>Verlauf &amp;exportieren…</translation>
    </message>
    <message>
        <source>Filter the messages</source>
        <translation>Die Nachrichten filtern</translation>
    </message>
    <message>
        <source>Find an action, a room or somebody by what it is called</source>
        <translation>Eine Aktion, einen Raum oder jemanden nach dem Namen finden</translation>
    </message>
    <message>
        <source>Find and &amp;do…</source>
        <translation>&amp;Finden und tun…</translation>
    </message>
    <message>
        <source>Find out why guests' phones and computers can't join, and what helps</source>
        <translation>Herausfinden, warum Telefone und Rechner der Gäste nicht hineinkommen, und was hilft</translation>
    </message>
    <message>
        <source>Find what was said, in any room</source>
        <translation>Finden, was gesagt wurde, in jedem Raum</translation>
    </message>
    <message>
        <source>Follow the newest messages</source>
        <translation>Den neuesten Nachrichten folgen</translation>
    </message>
    <message>
        <source>Guests read the selected messages nowhere any more (Del in the log)</source>
        <translation>Gäste lesen die ausgewählten Nachrichten nirgends mehr (Entf im Verlauf)</translation>
    </message>
    <message>
        <source>Have it stand above all that is said in its room; again: take it off</source>
        <translation>Sie über alles stellen, was in ihrem Raum gesagt wird; noch einmal: wegnehmen</translation>
    </message>
    <message>
        <source>Have messages judged by rules: words, links, repeats and more</source>
        <translation>Nachrichten nach Regeln prüfen: Wörter, Links, Wiederholungen und mehr</translation>
    </message>
    <message>
        <source>Hide everyone else's messages; again, or Esc: show them</source>
        <translation>Die Nachrichten aller anderen ausblenden; noch einmal oder Esc: sie wieder zeigen</translation>
    </message>
    <message>
        <source>In the table of peers: {what}</source>
        <translation>In der Liste der Leute: {what}</translation>
    </message>
    <message>
        <source>Invite a moderato&amp;r…</source>
        <translation>&amp;Einen Moderator einladen…</translation>
    </message>
    <message>
        <source>Keep what you say often, and have it said at a time</source>
        <translation>Bereithalten, was du oft sagst, und zu einer Zeit sagen lassen</translation>
    </message>
    <message>
        <source>Let guests join</source>
        <translation>Gäste hereinlassen</translation>
    </message>
    <message>
        <source>Lock &amp;all rooms</source>
        <translation>&amp;Alle Räume abschließen</translation>
    </message>
    <message>
        <source>Lock and slow all rooms, and have newcomers wait; again: as they were</source>
        <translation>Alle Räume abschließen und bremsen, Neue warten lassen; noch einmal: wie vorher</translation>
    </message>
    <message>
        <source>Lock the la&amp;yout</source>
        <translation>&amp;Anordnung feststellen</translation>
    </message>
    <message>
        <source>Make a link that turns one guest into a moderator</source>
        <translation>Einen Link machen, durch den ein Gast Moderator wird</translation>
    </message>
    <message>
        <source>Mod&amp;erators…</source>
        <translation>&amp;Moderatoren…</translation>
    </message>
    <message>
        <source>Nobody can &amp;join?</source>
        <translation>&amp;Niemand kommt hinein?</translation>
    </message>
    <message>
        <source>Open a room</source>
        <translation>Einen Raum öffnen</translation>
    </message>
    <message>
        <source>Pick an announcement</source>
        <translation>Durchsage wählen</translation>
    </message>
    <message>
        <source>Pin this message</source>
        <translation>Diese Nachricht anpinnen</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>R&amp;ules…</source>
        <translation>&amp;Regeln…</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>S&amp;tage</source>
        <translation>&amp;Bühne</translation>
    </message>
    <message>
        <source>Save what was said, or who was there, as a file</source>
        <translation>Als Datei speichern, was gesagt wurde oder wer da war</translation>
    </message>
    <message>
        <source>Say what guests may do here: chat, ask the host only, draw, share files</source>
        <translation>Festlegen, was Gäste hier dürfen: chatten, nur den Gastgeber fragen, zeichnen, Dateien teilen</translation>
    </message>
    <message>
        <source>Say what the keys 1 to 9 do to whom you select</source>
        <translation>Sag, was die Tasten 1 bis 9 mit Ausgewählten tun</translation>
    </message>
    <message>
        <source>See what was done, by whom and why, and take it back</source>
        <translation>Sehen, was getan wurde, von wem und warum, und es zurücknehmen</translation>
    </message>
    <message>
        <source>See who is kept out, muted or held, and let them in again</source>
        <translation>Sehen, wer gesperrt, stumm oder angehalten ist, und es beenden</translation>
    </message>
    <message>
        <source>See who moderates and which links are open, and end it</source>
        <translation>Sehen, wer moderiert und welche Links offen sind, und es beenden</translation>
    </message>
    <message>
        <source>Select the one who made this report</source>
        <translation>Auswählen, wer das gemeldet hat</translation>
    </message>
    <message>
        <source>Send everyone out and stop listening</source>
        <translation>Alle hinausschicken und nicht mehr erreichbar sein</translation>
    </message>
    <message>
        <source>Set how this window and the host work</source>
        <translation>Einstellen, wie dieses Fenster und der Gastgeber arbeiten</translation>
    </message>
    <message>
        <source>Set presets…</source>
        <translation>Vorgaben setzen…</translation>
    </message>
    <message>
        <source>Show a&amp;ll messages</source>
        <translation>A&amp;lle Nachrichten zeigen</translation>
    </message>
    <message>
        <source>Show all that is known of one guest beside the log; Esc goes back</source>
        <translation>Alles, was von einem Gast bekannt ist, neben den Nachrichten zeigen; Esc führt zurück</translation>
    </message>
    <message>
        <source>Show everyone's messages again</source>
        <translation>Wieder die Nachrichten aller zeigen</translation>
    </message>
    <message>
        <source>Show onl&amp;y its messages</source>
        <translation>Nur seine Nachrichten &amp;zeigen</translation>
    </message>
    <message>
        <source>Show onl&amp;y messages of {who}</source>
        <translation>Nur Nachrichten &amp;zeigen: {who}</translation>
    </message>
    <message>
        <source>Show only their message&amp;s</source>
        <translation>N&amp;ur deren Nachrichten zeigen</translation>
    </message>
    <message>
        <source>Show only {who}'s message&amp;s</source>
        <translation>N&amp;ur Nachrichten zeigen: {who}</translation>
    </message>
    <message>
        <source>Show the address as a QR code</source>
        <translation>Die Adresse als QR-Code zeigen</translation>
    </message>
    <message>
        <source>Show the messages of this room alone</source>
        <translation>Nur die Nachrichten dieses Raums zeigen</translation>
    </message>
    <message>
        <source>Show the room to all: its code, what you say, raised hands and the board</source>
        <translation>Den Raum allen zeigen: seinen Code, was du sagst, Meldungen und die Tafel</translation>
    </message>
    <message>
        <source>Show their card</source>
        <translation>Karte zeigen</translation>
    </message>
    <message>
        <source>Speak to one room, or to all</source>
        <translation>Zu einem Raum sprechen, oder zu allen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start &amp;hosting</source>
        <translation>&amp;Gastgeber sein</translation>
    </message>
    <message>
        <source>Start hosting</source>
        <translation>Gastgeber sein</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop &amp;hosting</source>
        <translation>&amp;Gastgeben beenden</translation>
    </message>
    <message>
        <source>Take back all that says the same; it is shown before whose that is</source>
        <translation>Alles zurücknehmen, was dasselbe sagt; vorher ist zu sehen, von wem es ist</translation>
    </message>
    <message>
        <source>Take back m&amp;essages</source>
        <translation>Nach&amp;richten zurücknehmen</translation>
    </message>
    <message>
        <source>Take back this te&amp;xt from everyone…</source>
        <translation>Diesen Te&amp;xt von allen zurücknehmen…</translation>
    </message>
    <message>
        <source>Take back what you did last to peers or rooms</source>
        <translation>Zurücknehmen, was du zuletzt mit Leuten oder Räumen getan hast</translation>
    </message>
    <message>
        <source>W&amp;ho may do what in {who}…</source>
        <translation>Wer was dar&amp;f in {who}…</translation>
    </message>
    <message>
        <source>W&amp;ho may do what…</source>
        <translation>Wer was dar&amp;f…</translation>
    </message>
    <message>
        <source>What was &amp;done…</source>
        <translation>Was &amp;getan wurde…</translation>
    </message>
    <message>
        <source>Write one of the announcements that are kept into the line</source>
        <translation>Eine der bereitgehaltenen Durchsagen in die Zeile schreiben</translation>
    </message>
    <message numerus="yes">
        <source>{count} rooms</source>
        <translation>
            <numerusform>{count} Raum</numerusform>
            <numerusform>{count} Räume</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} has left</source>
        <translation>{who} ist gegangen</translation>
    </message>
</context>
<context>
    <name>ActivityActs</name>
    <message>
        <source>Activity</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Nothing has come since {time}.</source>
        <translation>Seit {time} kam nichts.</translation>
    </message>
    <message>
        <source>Nothing stands there of {time}: this is what came next.</source>
        <translation>Von {time} steht dort nichts: Das kam als Nächstes.</translation>
    </message>
    <message>
        <source>The log has nothing of {time} any more.</source>
        <translation>Die Liste hat nichts mehr von {time}.</translation>
    </message>
    <message>
        <source>The plots are being loaded.</source>
        <translation>Die Kurven werden geladen.</translation>
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
        <translation>Ein Klick führt zu dieser Zeit in der Liste</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Loop lag</source>
        <translation>Verzug</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Nothing is hosted yet.</source>
        <translation>Es ist noch nichts gehostet.</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Leute</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Show the last hour, minute by minute</source>
        <translation>Die letzte Stunde zeigen, Minute um Minute</translation>
    </message>
    <message>
        <source>Show the last minute, second by second</source>
        <translation>Die letzte Minute zeigen, Sekunde um Sekunde</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} je Sekunde</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>A ban is lifted</source>
        <translation>Eine Sperre ist aufgehoben</translation>
    </message>
    <message>
        <source>All rooms are as they were before: unlocked by {who}</source>
        <translation>Alle Räume sind wie vorher, aufgeschlossen: {who}</translation>
    </message>
    <message>
        <source>All rooms were locked by {who}</source>
        <translation>Alle Räume wurden abgeschlossen: {who}</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Zurückgenommen: {what}</translation>
    </message>
    <message>
        <source>What was taken back from everyone is shown again</source>
        <translation>Was von allen zurückgenommen war, ist wieder zu sehen</translation>
    </message>
    <message>
        <source>What {who} said is shown again</source>
        <translation>Wieder zu sehen, was gesagt wurde: {who}</translation>
    </message>
    <message>
        <source>announce something</source>
        <translation>etwas durchsagen</translation>
    </message>
    <message>
        <source>ban</source>
        <translation>sperren</translation>
    </message>
    <message>
        <source>ban {who}</source>
        <translation>{who} sperren</translation>
    </message>
    <message numerus="yes">
        <source>ban {who} and {count} others</source>
        <translation>
            <numerusform>{who} und {count} weitere Person sperren</numerusform>
            <numerusform>{who} und {count} andere sperren</numerusform>
        </translation>
    </message>
    <message>
        <source>ban {who} and {other}</source>
        <translation>{who} und {other} sperren</translation>
    </message>
    <message>
        <source>bring a moderator's link back</source>
        <translation>einen Moderationslink zurückholen</translation>
    </message>
    <message>
        <source>bring back the whiteboard of {room}</source>
        <translation>die Tafel von {room} zurückholen</translation>
    </message>
    <message>
        <source>bring back what was taken back</source>
        <translation>Zurückgenommenes zurückholen</translation>
    </message>
    <message>
        <source>clear the whiteboard of {room}</source>
        <translation>die Tafel von {room} wischen</translation>
    </message>
    <message>
        <source>close {room}</source>
        <translation>{room} schließen</translation>
    </message>
    <message>
        <source>deny what {who} said</source>
        <translation>Gesagtes ablehnen: {who}</translation>
    </message>
    <message>
        <source>dismiss a moderator</source>
        <translation>einen Moderator entlassen</translation>
    </message>
    <message>
        <source>end the exception for {who}</source>
        <translation>die Ausnahme beenden: {who}</translation>
    </message>
    <message>
        <source>end the membership of {who}</source>
        <translation>Mitgliedschaft beenden: {who}</translation>
    </message>
    <message>
        <source>end the timeout of {who}</source>
        <translation>{who} wieder hereinlassen</translation>
    </message>
    <message>
        <source>flag what {who} said</source>
        <translation>Gesagtes markieren: {who}</translation>
    </message>
    <message>
        <source>give {who} the word</source>
        <translation>das Wort geben: {who}</translation>
    </message>
    <message>
        <source>hold what {who} said</source>
        <translation>Gesagtes anhalten: {who}</translation>
    </message>
    <message>
        <source>hold what {who} says</source>
        <translation>Nachrichten anhalten: {who}</translation>
    </message>
    <message>
        <source>keep preset {preset}</source>
        <translation>Vorlage {preset} behalten</translation>
    </message>
    <message>
        <source>keep the announcement {announcement}</source>
        <translation>Durchsage {announcement} bereithalten</translation>
    </message>
    <message>
        <source>kick {who}</source>
        <translation>{who} hinauswerfen</translation>
    </message>
    <message>
        <source>let out what {who} says</source>
        <translation>Nachrichten nicht mehr anhalten: {who}</translation>
    </message>
    <message>
        <source>let stand what was reported</source>
        <translation>Gemeldetes stehen lassen</translation>
    </message>
    <message>
        <source>let through what {who} said</source>
        <translation>Gesagtes durchlassen: {who}</translation>
    </message>
    <message>
        <source>let {who} back</source>
        <translation>{who} zurückkommen lassen</translation>
    </message>
    <message>
        <source>let {who} in</source>
        <translation>{who} hereinlassen</translation>
    </message>
    <message>
        <source>lift a ban</source>
        <translation>eine Sperre aufheben</translation>
    </message>
    <message>
        <source>lock all rooms</source>
        <translation>alle Räume abschließen</translation>
    </message>
    <message>
        <source>lock {room}</source>
        <translation>{room} abschließen</translation>
    </message>
    <message>
        <source>lower all hands in {room}</source>
        <translation>alle Hände in {room} senken</translation>
    </message>
    <message>
        <source>lower the hand of {who}</source>
        <translation>die Hand senken: {who}</translation>
    </message>
    <message>
        <source>make a moderator's link</source>
        <translation>einen Moderationslink machen</translation>
    </message>
    <message>
        <source>make an exception for {who}</source>
        <translation>eine Ausnahme machen: {who}</translation>
    </message>
    <message>
        <source>make {who} a member</source>
        <translation>{who} als Mitglied aufnehmen</translation>
    </message>
    <message>
        <source>make {who} a moderator again</source>
        <translation>{who} wieder zum Moderator machen</translation>
    </message>
    <message>
        <source>make {who} a moderator, by a link</source>
        <translation>{who} zum Moderator machen, durch einen Link</translation>
    </message>
    <message>
        <source>move {who}</source>
        <translation>{who} verschieben</translation>
    </message>
    <message>
        <source>move {who} back</source>
        <translation>{who} zurückverschieben</translation>
    </message>
    <message>
        <source>mute {who}</source>
        <translation>{who} stummschalten</translation>
    </message>
    <message>
        <source>open {room}</source>
        <translation>{room} öffnen</translation>
    </message>
    <message>
        <source>pardon {who}</source>
        <translation>{who} begnadigen</translation>
    </message>
    <message>
        <source>pin a message in {room}</source>
        <translation>eine Nachricht in {room} anpinnen</translation>
    </message>
    <message>
        <source>pin a notice in {room}</source>
        <translation>einen Hinweis in {room} anpinnen</translation>
    </message>
    <message>
        <source>put back how {who} stands</source>
        <translation>den Stand wiederherstellen: {who}</translation>
    </message>
    <message>
        <source>refuse what {who} said</source>
        <translation>Gesagtes zurückweisen: {who}</translation>
    </message>
    <message>
        <source>remove preset {preset}</source>
        <translation>Vorlage {preset} entfernen</translation>
    </message>
    <message>
        <source>remove rule {rule}</source>
        <translation>Regel {rule} entfernen</translation>
    </message>
    <message>
        <source>remove the announcement {announcement}</source>
        <translation>Durchsage {announcement} entfernen</translation>
    </message>
    <message>
        <source>rename {who}</source>
        <translation>{who} umbenennen</translation>
    </message>
    <message>
        <source>reserve names in {room}</source>
        <translation>Namen in {room} reservieren</translation>
    </message>
    <message>
        <source>revoke a moderator's link</source>
        <translation>einen Moderationslink widerrufen</translation>
    </message>
    <message>
        <source>say something in {room}</source>
        <translation>etwas in {room} sagen</translation>
    </message>
    <message>
        <source>send {who} out for a while</source>
        <translation>{who} für eine Weile hinausschicken</translation>
    </message>
    <message>
        <source>set approval in {room}</source>
        <translation>die Freigabe in {room} einstellen</translation>
    </message>
    <message>
        <source>set how long messages can be changed in {room}</source>
        <translation>einstellen, wie lange Nachrichten in {room} zu ändern sind</translation>
    </message>
    <message>
        <source>set how long {room} is kept</source>
        <translation>einstellen, wie lange {room} aufbewahrt wird</translation>
    </message>
    <message>
        <source>set preset {number}</source>
        <translation>Vorgabe {number} setzen</translation>
    </message>
    <message>
        <source>set preset {number} in {room}</source>
        <translation>Vorgabe {number} in {room} setzen</translation>
    </message>
    <message>
        <source>set rule {rule}</source>
        <translation>Regel {rule} setzen</translation>
    </message>
    <message>
        <source>set slow mode in {room}</source>
        <translation>{room} bremsen</translation>
    </message>
    <message>
        <source>set the PIN of {room}</source>
        <translation>die PIN von {room} setzen</translation>
    </message>
    <message>
        <source>set the delay in {room}</source>
        <translation>die Verzögerung in {room} einstellen</translation>
    </message>
    <message>
        <source>set the names that may come into {room}</source>
        <translation>die Namen setzen, die in {room} dürfen</translation>
    </message>
    <message>
        <source>set the topic of {room}</source>
        <translation>das Thema von {room} setzen</translation>
    </message>
    <message>
        <source>set the waiting room of {room}</source>
        <translation>den Warteraum von {room} einstellen</translation>
    </message>
    <message>
        <source>set up {room}</source>
        <translation>{room} einrichten</translation>
    </message>
    <message>
        <source>set what newcomers to {room} see</source>
        <translation>einstellen, was Neue in {room} sehen</translation>
    </message>
    <message>
        <source>set whether names stay in {room}</source>
        <translation>einstellen, ob Namen in {room} bleiben</translation>
    </message>
    <message>
        <source>set whether pictures are blurred in {room}</source>
        <translation>einstellen, ob Bilder in {room} unscharf sind</translation>
    </message>
    <message>
        <source>set who comes into {room}</source>
        <translation>einstellen, wer in {room} kommt</translation>
    </message>
    <message>
        <source>set who draws in {room}</source>
        <translation>einstellen, wer in {room} zeichnet</translation>
    </message>
    <message>
        <source>set who may do what in {room}</source>
        <translation>einstellen, wer in {room} was darf</translation>
    </message>
    <message>
        <source>switch rule {rule} off</source>
        <translation>Regel {rule} ausschalten</translation>
    </message>
    <message>
        <source>switch rule {rule} on</source>
        <translation>Regel {rule} einschalten</translation>
    </message>
    <message>
        <source>take a stroke of {who} off the board of {room}</source>
        <translation>einen Strich von der Tafel in {room} nehmen: {who}</translation>
    </message>
    <message>
        <source>take back all that {who} said in {room}</source>
        <translation>alles in {room} Gesagte zurücknehmen: {who}</translation>
    </message>
    <message>
        <source>take back one text from everyone</source>
        <translation>einen Text von allen zurücknehmen</translation>
    </message>
    <message>
        <source>take back what {who} said</source>
        <translation>Gesagtes zurücknehmen: {who}</translation>
    </message>
    <message>
        <source>take strokes of {who} off the board of {room}</source>
        <translation>Striche von der Tafel in {room} nehmen: {who}</translation>
    </message>
    <message>
        <source>take the strokes of {who} off the board of {room}</source>
        <translation>Striche von der Tafel in {room} nehmen: {who}</translation>
    </message>
    <message>
        <source>take the word back in {room}</source>
        <translation>das Wort in {room} zurücknehmen</translation>
    </message>
    <message>
        <source>take up again what was reported of {who}</source>
        <translation>Meldung wieder aufnehmen: {who}</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>das Programm</translation>
    </message>
    <message>
        <source>the program, {name}</source>
        <translation>das Programm, {name}</translation>
    </message>
    <message>
        <source>the rule {name}</source>
        <translation>die Regel {name}</translation>
    </message>
    <message>
        <source>the schedule, for {name}</source>
        <translation>der Zeitplan, für {name}</translation>
    </message>
    <message>
        <source>turn {who} away</source>
        <translation>{who} abweisen</translation>
    </message>
    <message>
        <source>unlock all rooms</source>
        <translation>alle Räume aufschließen</translation>
    </message>
    <message>
        <source>unlock {room}</source>
        <translation>{room} aufschließen</translation>
    </message>
    <message>
        <source>unmute {who}</source>
        <translation>{who} wieder sprechen lassen</translation>
    </message>
    <message>
        <source>unpin the message in {room}</source>
        <translation>die Nachricht in {room} nicht mehr anpinnen</translation>
    </message>
    <message>
        <source>warn {who}</source>
        <translation>{who} verwarnen</translation>
    </message>
    <message>
        <source>you</source>
        <translation>du</translation>
    </message>
    <message>
        <source>{name}, a moderator</source>
        <translation>{name}, Moderation</translation>
    </message>
    <message>
        <source>{room} is open again; its guests have to come back themselves</source>
        <translation>{room} ist wieder offen; die Gäste müssen selbst zurückkommen</translation>
    </message>
    <message numerus="yes">
        <source>{said} and {count} more</source>
        <translation>
            <numerusform>{said} und {count} weitere</numerusform>
            <numerusform>{said} und {count} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{said} to {name}</source>
        <translation>{said}, nun {name}</translation>
    </message>
    <message numerus="yes">
        <source>{said}, {count} times more</source>
        <translation>
            <numerusform>{said}, noch {count} Mal</numerusform>
            <numerusform>{said}, noch {count} Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} may come in again</source>
        <translation>{who}: darf wieder herein</translation>
    </message>
    <message>
        <source>{who} may knock again</source>
        <translation>{who}: darf wieder anklopfen</translation>
    </message>
    <message>
        <source>{who} waits at the door again</source>
        <translation>{who}: wartet wieder an der Tür</translation>
    </message>
</context>
<context>
    <name>AnnouncementForm</name>
    <message>
        <source>&amp;Minutes between</source>
        <translation>&amp;Minuten dazwischen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;An</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Wortlaut</translation>
    </message>
    <message>
        <source>Again and again</source>
        <translation>Immer wieder</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Alle Räume</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Durchsage</translation>
    </message>
    <message>
        <source>Every day, at a time</source>
        <translation>Jeden Tag zu einer Zeit</translation>
    </message>
    <message>
        <source>How you find it</source>
        <translation>Wie du sie findest</translation>
    </message>
    <message>
        <source>It is said {when}, by this computer's clock.</source>
        <translation>Gesagt wird sie {when}, nach der Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>It is said {when}, while somebody is there.</source>
        <translation>Gesagt wird sie {when}, solange jemand da ist.</translation>
    </message>
    <message>
        <source>It waits beside the line for announcements until you pick it.</source>
        <translation>Sie wartet neben der Zeile für Durchsagen, bis du sie wählst.</translation>
    </message>
    <message>
        <source>Minutes between</source>
        <translation>Minuten dazwischen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Once, at a time</source>
        <translation>Einmal zu einer Zeit</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>&amp;Zeit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>Wa&amp;nn</translation>
    </message>
    <message>
        <source>What guests read</source>
        <translation>Was Gäste lesen</translation>
    </message>
    <message>
        <source>What is to be said, and when?</source>
        <translation>Was soll gesagt werden, und wann?</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When I pick it</source>
        <translation>Wenn ich sie wähle</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wortlaut</translation>
    </message>
</context>
<context>
    <name>AnnouncementList</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Durchsagen</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Keep what you say often, and have it said at a time or again and again.</source>
        <translation>Halte bereit, was du oft sagst, und lass es zu einer Zeit oder immer wieder sagen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>The host says them by itself, also while this window is closed and it runs on.</source>
        <translation>Der Gastgeber sagt sie von selbst, auch wenn dieses Fenster zu ist und er weiterläuft.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>all rooms</source>
        <translation>alle Räume</translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message>
        <source>Announce {what}</source>
        <translation>Durchsagen: {what}</translation>
    </message>
    <message>
        <source>That announcement is kept no longer</source>
        <translation>Diese Durchsage gibt es nicht mehr</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>every day at {time}</source>
        <translation>jeden Tag um {time}</translation>
    </message>
    <message numerus="yes">
        <source>every {count} minutes</source>
        <translation>
            <numerusform>jede Minute</numerusform>
            <numerusform>alle {count} Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>once at {time}</source>
        <translation>einmal um {time}</translation>
    </message>
    <message>
        <source>said {when}</source>
        <translation>gesagt {when}</translation>
    </message>
    <message>
        <source>when its room is open</source>
        <translation>wenn ihr Raum offen ist</translation>
    </message>
    <message>
        <source>{room} is closed</source>
        <translation>{room} ist geschlossen</translation>
    </message>
    <message>
        <source>{what} (to {room})</source>
        <translation>{what} (an {room})</translation>
    </message>
    <message>
        <source>{when}, paused</source>
        <translation>{when}, pausiert</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 Minuten</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>All that they say waits for you, in all rooms, until you let it out again.</source>
        <translation>Alles, was sie sagen, wartet in allen Räumen auf dich, bis du es wieder hinauslässt.</translation>
    </message>
    <message>
        <source>All their tabs go, in every room. They may come back after a minute.</source>
        <translation>Alle ihre Tabs gehen zu, in jedem Raum. Nach einer Minute dürfen sie wiederkommen.</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Ein anderer Name</translation>
    </message>
    <message>
        <source>Everyone sees it. What they said before keeps the old name.</source>
        <translation>Alle sehen ihn. Was vorher gesagt wurde, behält den alten Namen.</translation>
    </message>
    <message>
        <source>For how long is {who} sent out?</source>
        <translation>Wie lange hinaus: {who}?</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Hold what {who} says?</source>
        <translation>Anhalten, was gesagt wird: {who}?</translation>
    </message>
    <message>
        <source>In all rooms, under another name too. They can read, and raise a hand.</source>
        <translation>In allen Räumen, auch unter anderem Namen. Lesen und sich melden geht weiter.</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>Hinauswerfen</translation>
    </message>
    <message>
        <source>Kick {count}</source>
        <translation>{count} hinauswerfen</translation>
    </message>
    <message>
        <source>Kick {who} out of {rooms}?</source>
        <translation>{who} hinauswerfen aus {rooms}?</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Mute {who} for how long?</source>
        <translation>{who} stummschalten, wie lange?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Of all rooms. They can't come back before, under another name either.</source>
        <translation>Aus allen Räumen. Vorher gibt es kein Zurück, auch nicht unter anderem Namen.</translation>
    </message>
    <message>
        <source>Only they see it. How often somebody was warned is kept.</source>
        <translation>Nur sie sehen das. Wie oft jemand verwarnt wurde, wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Send out</source>
        <translation>Hinausschicken</translation>
    </message>
    <message>
        <source>Such as “Please don't write in capitals”</source>
        <translation>Etwa „Bitte nicht in Großbuchstaben schreiben“</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Eine Weile hinaus</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>Verwarnen</translation>
    </message>
    <message>
        <source>Warn {who}</source>
        <translation>{who} verwarnen</translation>
    </message>
    <message>
        <source>What should {who} be called?</source>
        <translation>Wie soll {who} heißen?</translation>
    </message>
    <message>
        <source>What to say to them</source>
        <translation>Was gesagt werden soll</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>für immer</translation>
    </message>
</context>
<context>
    <name>AskNames</name>
    <message>
        <source>List of names</source>
        <translation>Liste der Namen</translation>
    </message>
    <message>
        <source>May guests of {room} take another name?</source>
        <translation>Dürfen Gäste von {room} einen anderen Namen nehmen?</translation>
    </message>
    <message>
        <source>Names that look like one on the list count as that. Who is inside stays.</source>
        <translation>Namen, die wie einer der Liste aussehen, gelten als dieser. Wer drin ist, bleibt.</translation>
    </message>
    <message>
        <source>Names, one a line</source>
        <translation>Namen, je einer pro Zeile</translation>
    </message>
    <message>
        <source>No: they keep the name they came with, also when they come back</source>
        <translation>Nein: Sie behalten den, mit dem sie kamen, auch wenn sie wiederkommen</translation>
    </message>
    <message>
        <source>One name a line, as you paste it. Empty: everybody comes in.</source>
        <translation>Ein Name pro Zeile, wie du sie einfügst. Leer: Alle kommen herein.</translation>
    </message>
    <message>
        <source>One name a line, such as “Teacher”. Empty: none.</source>
        <translation>Ein Name pro Zeile, etwa „Lehrerin“. Leer: keiner.</translation>
    </message>
    <message>
        <source>Others may &amp;knock; without it they are turned away</source>
        <translation>&amp;Andere dürfen anklopfen; sonst werden sie abgewiesen</translation>
    </message>
    <message>
        <source>Renaming</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Reserved names</source>
        <translation>Reservierte Namen</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>What looks like one of them is kept too. Who has one already stays.</source>
        <translation>Was so aussieht wie einer davon, ist es auch. Wer schon einen hat, bleibt.</translation>
    </message>
    <message>
        <source>Which names may nobody take in {room}?</source>
        <translation>Welche Namen darf in {room} niemand nehmen?</translation>
    </message>
    <message>
        <source>Who may come into {room}?</source>
        <translation>Wer darf in {room}?</translation>
    </message>
    <message>
        <source>Yes, whenever they like</source>
        <translation>Ja, wann sie wollen</translation>
    </message>
    <message>
        <source>You can rename them all the same.</source>
        <translation>Du kannst sie trotzdem umbenennen.</translation>
    </message>
</context>
<context>
    <name>AskRooms</name>
    <message>
        <source>4 to 32 characters. It is asked of whoever is new; nobody can read it here again.</source>
        <translation>4 bis 32 Zeichen. Wer neu ist, wird danach gefragt; niemand kann sie hier wieder lesen.</translation>
    </message>
    <message>
        <source>After {seconds} seconds</source>
        <translation>Nach {seconds} Sekunden</translation>
    </message>
    <message>
        <source>All see it at once</source>
        <translation>Alle sehen es sofort</translation>
    </message>
    <message>
        <source>All that was said since the room was opened</source>
        <translation>Alles, was seit dem Öffnen des Raums gesagt wurde</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>As fast as they like</source>
        <translation>So schnell sie wollen</translation>
    </message>
    <message>
        <source>As long as in other rooms</source>
        <translation>So lange wie in anderen Räumen</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>Blur pictures</source>
        <translation>Bilder unscharf</translation>
    </message>
    <message>
        <source>Blurred until they tap them</source>
        <translation>Unscharf, bis sie sie antippen</translation>
    </message>
    <message>
        <source>Changing messages</source>
        <translation>Nachrichten ändern</translation>
    </message>
    <message>
        <source>Close room</source>
        <translation>Raum schließen</translation>
    </message>
    <message>
        <source>Close rooms</source>
        <translation>Räume schließen</translation>
    </message>
    <message>
        <source>Close the room {room}?</source>
        <translation>Den Raum {room} schließen?</translation>
    </message>
    <message numerus="yes">
        <source>Close {count} rooms: {rooms}?</source>
        <translation>
            <numerusform>{count} Raum schließen: {rooms}?</numerusform>
            <numerusform>{count} Räume schließen: {rooms}?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>Each decides for itself which to show, as moderators do; its own it always sees.</source>
        <translation>Alle entscheiden selbst, welche sie sehen, auch Moderatoren; eigene sind immer scharf.</translation>
    </message>
    <message>
        <source>Empty: none is asked for</source>
        <translation>Leer: Nach keiner wird gefragt</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Für immer</translation>
    </message>
    <message>
        <source>For {seconds} seconds</source>
        <translation>{seconds} Sekunden lang</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>How do guests of {room} see pictures?</source>
        <translation>Wie sehen Gäste von {room} Bilder?</translation>
    </message>
    <message>
        <source>How fast may each guest write in {room}?</source>
        <translation>Wie schnell darf jeder Gast in {room} schreiben?</translation>
    </message>
    <message>
        <source>How long is what is said in {room} kept?</source>
        <translation>Wie lange wird aufbewahrt, was in {room} gesagt wird?</translation>
    </message>
    <message>
        <source>How long may guests change what they wrote in {room}?</source>
        <translation>Wie lange dürfen Gäste ändern, was sie in {room} geschrieben haben?</translation>
    </message>
    <message>
        <source>In the history on disk, also when the room is closed. What is older goes within the hour; if that is more than a quarter of all at once, the window says what to do.</source>
        <translation>Im Verlauf auf der Festplatte, auch wenn der Raum zu ist. Älteres geht innerhalb einer Stunde; ist das auf einmal mehr als ein Viertel von allem, sagt das Fenster, was zu tun ist.</translation>
    </message>
    <message>
        <source>It stands above what is said, also for who comes later.</source>
        <translation>Es steht über allem Gesagten, auch für die, die später kommen.</translation>
    </message>
    <message>
        <source>It stays open when its last guest leaves.</source>
        <translation>Er bleibt offen, wenn der letzte Gast geht.</translation>
    </message>
    <message>
        <source>It waits until you or a moderator let it through</source>
        <translation>Es wartet, bis du oder jemand von der Moderation es durchlässt</translation>
    </message>
    <message>
        <source>Its guests see it above the messages.</source>
        <translation>Die Gäste sehen es über den Nachrichten.</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>Name des Raums</translation>
    </message>
    <message>
        <source>Name, such as “Workshop”</source>
        <translation>Name, etwa „Werkstatt“</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Neuer Raum</translation>
    </message>
    <message>
        <source>Newcomers</source>
        <translation>Neue</translation>
    </message>
    <message>
        <source>Nobody is in there.</source>
        <translation>Niemand ist darin.</translation>
    </message>
    <message>
        <source>Nobody new: the room is locked</source>
        <translation>Niemand Neues: Der Raum ist abgeschlossen</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Of what was said before they came. Who was there before reads on from then.</source>
        <translation>Von dem, was vor ihrem Kommen gesagt wurde. Wer schon einmal da war, liest von da an weiter.</translation>
    </message>
    <message>
        <source>One message every {seconds} seconds</source>
        <translation>Eine Nachricht alle {seconds} Sekunden</translation>
    </message>
    <message>
        <source>Open a room</source>
        <translation>Einen Raum öffnen</translation>
    </message>
    <message>
        <source>Open room</source>
        <translation>Raum öffnen</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anpinnen</translation>
    </message>
    <message>
        <source>Pinned notice</source>
        <translation>Angepinnter Hinweis</translation>
    </message>
    <message>
        <source>Sent out, with the reason below:</source>
        <translation>Mit dem Grund unten hinausgeschickt werden:</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>PIN setzen</translation>
    </message>
    <message>
        <source>Set topic</source>
        <translation>Thema setzen</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>Bremse</translation>
    </message>
    <message>
        <source>Such as 4711</source>
        <translation>Etwa 4711</translation>
    </message>
    <message>
        <source>Such as “Back at ten past”. Empty: nothing is pinned.</source>
        <translation>Etwa „Zurück um zehn nach“. Leer: Nichts ist angepinnt.</translation>
    </message>
    <message>
        <source>Such as “Questions after each talk, please”</source>
        <translation>Etwa „Fragen bitte nach jedem Vortrag“</translation>
    </message>
    <message>
        <source>The PIN of {room}</source>
        <translation>Die PIN von {room}</translation>
    </message>
    <message numerus="yes">
        <source>The last {count} messages</source>
        <translation>
            <numerusform>Die letzte Nachricht</numerusform>
            <numerusform>Die letzten {count} Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>They may take it back as long. You and moderators see what it was.</source>
        <translation>So lange dürfen sie es auch zurücknehmen. Du und Moderatoren sehen, was es war.</translation>
    </message>
    <message>
        <source>They see how long they have to wait.</source>
        <translation>Sie sehen, wie lange sie warten müssen.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>What do newcomers to {room} see?</source>
        <translation>Was sehen Neue in {room}?</translation>
    </message>
    <message>
        <source>What happens to what guests say in {room}?</source>
        <translation>Was geschieht mit dem, was Gäste in {room} sagen?</translation>
    </message>
    <message>
        <source>What is pinned in {room}?</source>
        <translation>Was ist in {room} angepinnt?</translation>
    </message>
    <message>
        <source>What is {room} about?</source>
        <translation>Worum geht es in {room}?</translation>
    </message>
    <message>
        <source>What waits stands above the messages: A lets it through, D doesn't.</source>
        <translation>Was wartet, steht über den Nachrichten: A lässt es durch, D nicht.</translation>
    </message>
    <message>
        <source>When do all see what a guest says in {room}?</source>
        <translation>Wann sehen alle, was ein Gast in {room} sagt?</translation>
    </message>
    <message>
        <source>Who comes in</source>
        <translation>Wer hereinkommt</translation>
    </message>
    <message>
        <source>Who may come into {room}?</source>
        <translation>Wer darf in {room}?</translation>
    </message>
    <message>
        <source>Whoever is inside stays, and may come back.</source>
        <translation>Wer drin ist, bleibt und darf wiederkommen.</translation>
    </message>
    <message>
        <source>Whoever you let in: the others knock, and you see them above the log</source>
        <translation>Wen du hereinlässt: Die anderen klopfen an, und du siehst sie über dem Verlauf</translation>
    </message>
    <message>
        <source>You and moderators see it at once, above the messages, and can stop it there.</source>
        <translation>Du und Moderatoren sehen es gleich, über den Nachrichten, und können es dort aufhalten.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Alle Räume</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message numerus="yes">
        <source>None of the last {count} acts fits. Show earlier to look further back.</source>
        <translation>
            <numerusform>Die letzte Tat passt nicht. Frühere zeigen sieht weiter zurück.</numerusform>
            <numerusform>Keine der letzten {count} Taten passt. Frühere zeigen sieht weiter zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that was done fits.</source>
        <translation>Nichts, was getan wurde, passt.</translation>
    </message>
    <message>
        <source>Nothing was done yet. Mutes, bans, rules and all else will stand here.</source>
        <translation>Noch wurde nichts getan. Stummschalten, Sperren, Regeln und alles andere wird hier stehen.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Select an act to see whom it was about, and what was said.</source>
        <translation>Wähle eine Tat, um zu sehen, um wen es ging und was gesagt wurde.</translation>
    </message>
    <message>
        <source>Show &amp;earlier</source>
        <translation>&amp;Frühere zeigen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>BanDialog</name>
    <message>
        <source>Also kept out, and here lately: {who}.</source>
        <translation>Auch ausgesperrt, und neulich hier: {who}.</translation>
    </message>
    <message>
        <source>Also sent out: {who}.</source>
        <translation>Auch hinaus müssen: {who}.</translation>
    </message>
    <message>
        <source>Choose what of them is banned.</source>
        <translation>Wähle, woran sie erkannt werden.</translation>
    </message>
    <message>
        <source>For {length}</source>
        <translation>{length} lang</translation>
    </message>
    <message>
        <source>Keep {name} out of all rooms?</source>
        <translation>{name} aus allen Räumen aussperren?</translation>
    </message>
    <message>
        <source>Kept out, and here lately: {who}.</source>
        <translation>Ausgesperrt, und neulich hier: {who}.</translation>
    </message>
    <message>
        <source>New devices at their address: they have to &amp;knock</source>
        <translation>Neue Geräte an derselben Adresse: Sie &amp;müssen anklopfen</translation>
    </message>
    <message>
        <source>Nobody else is hit, of those here or lately here.</source>
        <translation>Sonst trifft es niemanden, der hier ist oder neulich war.</translation>
    </message>
    <message>
        <source>Nobody is hit, of those here or lately here.</source>
        <translation>Es trifft niemanden, der hier ist oder neulich war.</translation>
    </message>
    <message>
        <source>Sent out: {who}.</source>
        <translation>Hinaus müssen: {who}.</translation>
    </message>
    <message>
        <source>Their &amp;address: everyone who comes from there</source>
        <translation>Die &amp;Adresse: alle, die von dort kommen</translation>
    </message>
    <message>
        <source>Their &amp;device: this browser, under whatever name</source>
        <translation>Das &amp;Gerät: dieser Browser, unter welchem Namen auch immer</translation>
    </message>
    <message>
        <source>Their &amp;name, and what looks like it</source>
        <translation>Den &amp;Namen und was so aussieht</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {count} more</source>
        <translation>
            <numerusform>{names} und {count} weitere Person</numerusform>
            <numerusform>{names} und {count} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} (it is this machine's own)</source>
        <translation>{part} (die dieses Rechners selbst)</translation>
    </message>
</context>
<context>
    <name>BanForm</name>
    <message>
        <source>*bot* for all with bot in it</source>
        <translation>*bot* für alle mit bot darin</translation>
    </message>
    <message>
        <source>A subnet: all addresses that begin so</source>
        <translation>Ein Subnetz: alle Adressen, die so beginnen</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>Eine Adresse</translation>
    </message>
    <message>
        <source>Keep out of all rooms:</source>
        <translation>Aus allen Räumen aussperren:</translation>
    </message>
    <message>
        <source>Names, and what looks like them</source>
        <translation>Namen, und was so aussieht</translation>
    </message>
    <message>
        <source>What is banned</source>
        <translation>Was gesperrt ist</translation>
    </message>
</context>
<context>
    <name>Banning</name>
    <message>
        <source>Ban</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>For 10 minutes</source>
        <translation>10 Minuten lang</translation>
    </message>
    <message>
        <source>For 30 days</source>
        <translation>30 Tage lang</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>Einen Tag lang</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Eine Stunde lang</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Für immer</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
</context>
<context>
    <name>Bans</name>
    <message>
        <source>&amp;Ban…</source>
        <translation>&amp;Sperren…</translation>
    </message>
    <message>
        <source>&amp;Lift</source>
        <translation>&amp;Aufheben</translation>
    </message>
    <message>
        <source>Bans</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>By what</source>
        <translation>Woran erkannt</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Lift takes effect at once. Ctrl+Z takes back what was done last.</source>
        <translation>Aufheben gilt sofort. Strg+Z nimmt zurück, was zuletzt getan wurde.</translation>
    </message>
    <message>
        <source>Name, address or reason</source>
        <translation>Name, Adresse oder Grund</translation>
    </message>
    <message>
        <source>Nobody here has these words.</source>
        <translation>Niemand hier hat diese Wörter.</translation>
    </message>
    <message>
        <source>Nobody is kept out, muted or held.</source>
        <translation>Niemand ist gesperrt, stumm oder angehalten.</translation>
    </message>
    <message>
        <source>Show only rows with these words</source>
        <translation>Nur Zeilen mit diesen Wörtern zeigen</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>These are {most} of {count}: look for a name or an address.</source>
        <translation>Das sind {most} von {count}: Suche nach einem Namen oder einer Adresse.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who is kept out, muted or held</source>
        <translation>Wer gesperrt, stumm oder angehalten ist</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>BesideDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Click to see</source>
        <translation>Zum Zeigen klicken</translation>
    </message>
    <message>
        <source>Nothing is drawn there</source>
        <translation>Dort ist nichts gezeichnet</translation>
    </message>
    <message>
        <source>Whiteboard</source>
        <translation>Tafel</translation>
    </message>
    <message numerus="yes">
        <source>by {count} people</source>
        <translation>
            <numerusform>von {count} Person</numerusform>
            <numerusform>von {count} Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} strokes</source>
        <translation>
            <numerusform>{count} Strich</numerusform>
            <numerusform>{count} Striche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardActs</name>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
</context>
<context>
    <name>BoardPane</name>
    <message>
        <source>A picture by {who}</source>
        <translation>Ein Bild von {who}</translation>
    </message>
    <message>
        <source>Clear the whiteboard</source>
        <translation>Tafel wischen</translation>
    </message>
    <message>
        <source>Drawn by {who}</source>
        <translation>Gezeichnet von {who}</translation>
    </message>
    <message>
        <source>Let nobody draw but moderators</source>
        <translation>Nur Moderatoren zeichnen lassen</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur ansehen</translation>
    </message>
    <message>
        <source>Room of the board</source>
        <translation>Raum der Tafel</translation>
    </message>
    <message>
        <source>Show all of the board (0)</source>
        <translation>Die ganze Tafel zeigen (0)</translation>
    </message>
    <message>
        <source>Take all they drew off the board (Shift+Del)</source>
        <translation>Alles von der Tafel nehmen, was sie gezeichnet haben (Umschalt+Entf)</translation>
    </message>
    <message>
        <source>Take this stroke off the board (Del)</source>
        <translation>Diesen Strich von der Tafel nehmen (Entf)</translation>
    </message>
    <message>
        <source>Undo clearing</source>
        <translation>Wischen rückgängig machen</translation>
    </message>
    <message>
        <source>Written by {who}</source>
        <translation>Geschrieben von {who}</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Verkleinern (-)</translation>
    </message>
    <message>
        <source>{said}; Space shows it</source>
        <translation>{said}; die Leertaste zeigt es</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Acts</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nobody is selected</source>
        <translation>Niemand ist ausgewählt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>Notiz: {words}</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Others by the same browser or address</source>
        <translation>Andere mit demselben Browser oder derselben Adresse</translation>
    </message>
    <message>
        <source>Parts of the card</source>
        <translation>Teile der Karte</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Dasselbe</translation>
    </message>
    <message>
        <source>Their last messages</source>
        <translation>Letzte Nachrichten</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What was done to them</source>
        <translation>Was mit ihnen getan wurde</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>CardActs</name>
    <message>
        <source>Ban…</source>
        <translation>Sperren…</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>Hinauswerfen</translation>
    </message>
    <message>
        <source>Last warned at {time}: {words}</source>
        <translation>Zuletzt verwarnt {time}: {words}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Mute 10 min</source>
        <translation>10 Min. stumm</translation>
    </message>
    <message>
        <source>Nobody knows any more which browser that was: no note can be kept.</source>
        <translation>Niemand weiß mehr, welcher Browser das war: Eine Notiz kann nicht behalten werden.</translation>
    </message>
    <message>
        <source>Select somebody in a list to see them here.</source>
        <translation>Wähle jemanden in einer Liste, um ihn hier zu sehen.</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Zurücknehmen…</translation>
    </message>
    <message>
        <source>They have said nothing yet.</source>
        <translation>Bisher nichts gesagt.</translation>
    </message>
    <message>
        <source>Warn…</source>
        <translation>Verwarnen…</translation>
    </message>
</context>
<context>
    <name>CardFacts</name>
    <message>
        <source>Left at {time}</source>
        <translation>Gegangen {time}</translation>
    </message>
    <message>
        <source>Not here any more</source>
        <translation>Nicht mehr hier</translation>
    </message>
    <message>
        <source>joined at {time}</source>
        <translation>hier seit {time}</translation>
    </message>
    <message>
        <source>joined just now</source>
        <translation>eben gekommen</translation>
    </message>
    <message numerus="yes">
        <source>joined {count} min ago</source>
        <translation>
            <numerusform>vor 1 Min. gekommen</numerusform>
            <numerusform>vor {count} Min. gekommen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardReading</name>
    <message>
        <source>From this window's log alone: no history is kept.</source>
        <translation>Nur aus der Liste dieses Fensters: Es wird kein Verlauf behalten.</translation>
    </message>
    <message>
        <source>The history can't be read: {why}</source>
        <translation>Der Verlauf ist nicht zu lesen: {why}</translation>
    </message>
</context>
<context>
    <name>CardTabs</name>
    <message>
        <source>Acts</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Del takes back what is selected.</source>
        <translation>Entf nimmt zurück, was ausgewählt ist.</translation>
    </message>
    <message>
        <source>Nobody else here has their browser or their address.</source>
        <translation>Niemand sonst hier hat diesen Browser oder diese Adresse.</translation>
    </message>
    <message>
        <source>Nothing was done to them lately.</source>
        <translation>In letzter Zeit wurde nichts getan.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Refused: {count}</source>
        <translation>Abgelehnt: {count}</translation>
    </message>
    <message>
        <source>Return shows the card of whom you select.</source>
        <translation>Die Eingabetaste zeigt die Karte von wem du auswählst.</translation>
    </message>
    <message numerus="yes">
        <source>{count} messages since they came</source>
        <translation>
            <numerusform>{count} Nachricht seit dem Kommen</numerusform>
            <numerusform>{count} Nachrichten seit dem Kommen</numerusform>
        </translation>
    </message>
    <message>
        <source>{last}, at most {most}</source>
        <translation>{last}, höchstens {most}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Announced to {people}</source>
        <translation>Durchgesagt: {people}</translation>
    </message>
    <message>
        <source>Announced; nobody is there to hear it yet</source>
        <translation>Durchgesagt; noch ist niemand da, der es hört</translation>
    </message>
    <message>
        <source>Hosting could not start: {why}</source>
        <translation>Gastgeben war nicht möglich: {why}</translation>
    </message>
    <message numerus="yes">
        <source>Taken back in part, {count} came back: {what}. {why}</source>
        <translation>
            <numerusform>Zum Teil zurückgenommen, eines kam zurück: {what}. {why}</numerusform>
            <numerusform>Zum Teil zurückgenommen, {count} kamen zurück: {what}. {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back in part: {what}. {why}</source>
        <translation>Zum Teil zurückgenommen: {what}. {why}</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Select a message to read all of it.</source>
        <translation>Wähle eine Nachricht, um sie ganz zu lesen.</translation>
    </message>
    <message>
        <source>The selected message, whole</source>
        <translation>Die ausgewählte Nachricht, ganz</translation>
    </message>
</context>
<context>
    <name>Diagnosing</name>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnosedaten kopieren</translation>
    </message>
    <message>
        <source>Diagnostics copied</source>
        <translation>Diagnosedaten kopiert</translation>
    </message>
    <message>
        <source>Hosting goes on, and what was said and decided is kept.</source>
        <translation>Der Betrieb geht weiter, und was gesagt und entschieden wurde, ist aufbewahrt.</translation>
    </message>
    <message>
        <source>Hosting goes on.</source>
        <translation>Der Betrieb geht weiter.</translation>
    </message>
    <message>
        <source>The program ended without a goodbye last time. Nothing is kept on disk, so what was said then is gone, and rooms that were opened by hand are closed.</source>
        <translation>Das Programm endete letztes Mal ohne Abschied. Auf der Festplatte wird nichts aufbewahrt: Was gesagt wurde, ist weg, und von Hand geöffnete Räume sind zu.</translation>
    </message>
    <message>
        <source>The program ended without a goodbye last time; the same rooms are open again.</source>
        <translation>Das Programm endete letztes Mal ohne Abschied; dieselben Räume sind wieder offen.</translation>
    </message>
    <message>
        <source>What was kept is still there.</source>
        <translation>Was aufbewahrt wurde, ist noch da.</translation>
    </message>
</context>
<context>
    <name>DockTitle</name>
    <message>
        <source>{count} of {of}</source>
        <translation>{count} von {of}</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Tabs of the docks</source>
        <translation>Reiter der Bereiche</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Checking {address}…</source>
        <translation>{address} wird geprüft …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Keeps guests out</source>
        <translation>Hält Gäste ab</translation>
    </message>
    <message>
        <source>May keep guests out</source>
        <translation>Kann Gäste abhalten</translation>
    </message>
    <message>
        <source>Nobody can join?</source>
        <translation>Niemand kommt hinein?</translation>
    </message>
    <message>
        <source>Not hosting: start hosting first.</source>
        <translation>Kein Gastgeber: Werde es zuerst.</translation>
    </message>
    <message>
        <source>Nothing is wrong on this computer. What may keep guests out:</source>
        <translation>An diesem Rechner fehlt nichts. Was Gäste abhalten kann:</translation>
    </message>
    <message>
        <source>Probably keeps guests out</source>
        <translation>Hält wahrscheinlich Gäste ab</translation>
    </message>
    <message>
        <source>The check itself failed. Check again.</source>
        <translation>Die Prüfung selbst ist gescheitert. Prüfe noch einmal.</translation>
    </message>
    <message>
        <source>This keeps guests out.</source>
        <translation>Das hält Gäste ab.</translation>
    </message>
    <message>
        <source>This probably keeps guests out.</source>
        <translation>Das hält wahrscheinlich Gäste ab.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>All are sent out, and what was said is gone.</source>
        <translation>Alle werden hinausgeschickt, und das Gesagte ist weg.</translation>
    </message>
    <message>
        <source>All are sent out. The rooms stay, and who keeps the page open comes back when you start again.</source>
        <translation>Alle werden hinausgeschickt. Die Räume bleiben, und wer die Seite offen lässt, kommt beim nächsten Start zurück.</translation>
    </message>
    <message>
        <source>All are sent out. What was said is kept, and the rooms are there again when you next start.</source>
        <translation>Alle werden hinausgeschickt. Das Gesagte bleibt, und die Räume sind beim nächsten Start wieder da.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation>Das Fenster schließen?</translation>
    </message>
    <message>
        <source>Keep hosting in the tray</source>
        <translation>In der Taskleiste weiter gastgeben</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Beenden und schließen</translation>
    </message>
    <message>
        <source>Stop hosting</source>
        <translation>Gastgeben beenden</translation>
    </message>
    <message>
        <source>Stop hosting?</source>
        <translation>Gastgeben beenden?</translation>
    </message>
    <message>
        <source>There now: {guests}</source>
        <translation>Jetzt da: {guests}</translation>
    </message>
    <message numerus="yes">
        <source>{guests} in {count} other rooms</source>
        <translation>
            <numerusform>{guests} in {count} weiteren Raum</numerusform>
            <numerusform>{guests} in {count} weiteren Räumen</numerusform>
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
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Gastgeber</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What was said, whole</source>
        <translation>Das Gesagte, ganz</translation>
    </message>
    <message>
        <source>Whispered to</source>
        <translation>Geflüstert an</translation>
    </message>
</context>
<context>
    <name>Exceptions</name>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>It holds in this room, for whoever comes with their browser, also later.</source>
        <translation>Sie gilt in diesem Raum, für alle, die mit diesem Browser kommen, auch später.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>What {name} may in {room}, whatever their role may</source>
        <translation>Was {name} in {room} darf, was auch immer die Rolle darf</translation>
    </message>
    <message>
        <source>as their role</source>
        <translation>wie die Rolle</translation>
    </message>
    <message>
        <source>may</source>
        <translation>darf</translation>
    </message>
    <message>
        <source>may not</source>
        <translation>darf nicht</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>History is off: there is nothing on disk to export.</source>
        <translation>Der Verlauf ist aus: Auf der Festplatte ist nichts zu exportieren.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>The history is being opened.</source>
        <translation>Der Verlauf wird geöffnet.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who was there: attendance (CSV)</source>
        <translation>Wer da war: Anwesenheit (CSV)</translation>
    </message>
    <message>
        <source>history</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>ExportFound</name>
    <message>
        <source>All that this search finds goes into the file, also what isn't listed yet.</source>
        <translation>Alles, was diese Suche findet, kommt in die Datei, auch was noch nicht in der Liste steht.</translation>
    </message>
    <message>
        <source>Export what was found</source>
        <translation>Gefundenes exportieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>history</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>All that is known, for programs (JSON Lines)</source>
        <translation>Alles, was bekannt ist, für Programme (JSON Lines)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>How much is written</source>
        <translation>Wie viel geschrieben ist</translation>
    </message>
    <message>
        <source>It could not be saved: {why}</source>
        <translation>Es konnte nicht gesichert werden: {why}</translation>
    </message>
    <message>
        <source>Page to read (HTML)</source>
        <translation>Seite zum Lesen (HTML)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern als</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern als…</translation>
    </message>
    <message>
        <source>Table for spreadsheets (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Times in the file are UTC.</source>
        <translation>Zeiten in der Datei sind UTC.</translation>
    </message>
    <message>
        <source>What was taken back is in the file, too, with its words: look through it before you give it to others. Times in it are UTC.</source>
        <translation>Auch Zurückgenommenes steht im Wortlaut in der Datei: Sieh sie durch, bevor du sie weitergibst. Zeiten darin sind UTC.</translation>
    </message>
    <message>
        <source>With the &amp;pictures that are still shared</source>
        <translation>Mit den &amp;Bildern, die noch geteilt sind</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows</source>
        <translation>
            <numerusform>{count} Zeile</numerusform>
            <numerusform>{count} Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows are in {file}.</source>
        <translation>
            <numerusform>{count} Zeile ist in {file}.</numerusform>
            <numerusform>{count} Zeilen sind in {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>A firewall or the Wi-Fi may keep it out</source>
        <translation>Eine Firewall oder das WLAN hält es vielleicht ab</translation>
    </message>
    <message>
        <source>About the history</source>
        <translation>Zum Verlauf</translation>
    </message>
    <message>
        <source>Everyone goes on; it is tried again by itself</source>
        <translation>Alle machen weiter; es wird von selbst wieder versucht</translation>
    </message>
    <message>
        <source>Hosting could not start: {why}</source>
        <translation>Gastgeben war nicht möglich: {why}</translation>
    </message>
    <message>
        <source>Links and codes with {address} lead nowhere any more</source>
        <translation>Links und Codes mit {address} führen nirgends mehr hin</translation>
    </message>
    <message>
        <source>Nobody can join</source>
        <translation>Niemand kann beitreten</translation>
    </message>
    <message>
        <source>Nothing that was kept is lost. Give guests the address that the window shows now; printed codes of before may lead nowhere. If a port is taken, end the program that has it, or choose another port, and start hosting again.</source>
        <translation>Von dem, was aufbewahrt war, ist nichts verloren. Geben Sie Gästen die Adresse, die das Fenster jetzt zeigt; gedruckte Codes von vorher führen vielleicht nirgends mehr hin. Ist ein Port belegt, beenden Sie das Programm, das ihn hat, oder wählen Sie einen anderen Port, und starten Sie noch einmal.</translation>
    </message>
    <message>
        <source>Rooms and guests go on. What is said now may be lost if this program ends before the history is back, which is tried again by itself. Make room on the disk, and see that the data folder can be written to.</source>
        <translation>Räume und Gäste machen weiter. Was jetzt gesagt wird, kann verloren gehen, wenn das Programm endet, bevor der Verlauf wieder da ist; das wird von selbst wieder versucht. Schaffen Sie Platz auf dem Datenträger, und sehen Sie nach, ob in den Datenordner geschrieben werden kann.</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>Seit dem Start</translation>
    </message>
    <message>
        <source>The name is not this computer's any more</source>
        <translation>Der Name gehört diesem Computer nicht mehr</translation>
    </message>
    <message>
        <source>They may come back in a minute</source>
        <translation>Sie können in einer Minute wiederkommen</translation>
    </message>
    <message>
        <source>This computer has another address</source>
        <translation>Dieser Computer hat eine andere Adresse</translation>
    </message>
    <message>
        <source>{address} got the page, but no connection came about</source>
        <translation>{address} bekam die Seite, aber es kam keine Verbindung zustande</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>About PeerPyRTC Desktop</source>
        <translation>Über PeerPyRTC Desktop</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>Host</source>
        <translation>Gastgeber</translation>
    </message>
</context>
<context>
    <name>HitsModel</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Taken back: guests read it nowhere</source>
        <translation>Zurückgenommen: Gäste lesen es nirgends</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>When it was said, by this computer's clock</source>
        <translation>Wann es gesagt wurde, nach der Uhr dieses Rechners</translation>
    </message>
    <message>
        <source>Where it was said</source>
        <translation>Wo es gesagt wurde</translation>
    </message>
    <message>
        <source>Where the sender's computer was</source>
        <translation>Wo der Rechner des Absenders war</translation>
    </message>
    <message>
        <source>Who said it; of a whisper, to whom</source>
        <translation>Wer es gesagt hat; bei Geflüstertem, zu wem</translation>
    </message>
    <message>
        <source>{name}, whispered to {to}</source>
        <translation>{name}, geflüstert an {to}</translation>
    </message>
</context>
<context>
    <name>HitsView</name>
    <message>
        <source>Messages found</source>
        <translation>Gefundene Nachrichten</translation>
    </message>
</context>
<context>
    <name>HostingActs</name>
    <message>
        <source>PeerPyRTC Desktop: hosting</source>
        <translation>PeerPyRTC Desktop: Gastgeber</translation>
    </message>
</context>
<context>
    <name>InForce</name>
    <message>
        <source>banned</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source>held</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>lifted</source>
        <translation>aufgehoben</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>names like {name}</source>
        <translation>Namen wie {name}</translation>
    </message>
    <message>
        <source>new devices at {address}</source>
        <translation>neue Geräte an {address}</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>für eine Weile hinaus</translation>
    </message>
    <message>
        <source>whoever it hits</source>
        <translation>wen es trifft</translation>
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
        <translation>Hier muss eine ganze Zahl stehen, etwa 10.</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Gib eine Zahl ein.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
</context>
<context>
    <name>Invite</name>
    <message>
        <source>Any room (home page)</source>
        <translation>Jeder Raum (Startseite)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Einladen</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Room to invite to</source>
        <translation>Raum, in den du einlädst</translation>
    </message>
    <message>
        <source>Scan to join</source>
        <translation>Scannen und dabei sein</translation>
    </message>
</context>
<context>
    <name>InviteCard</name>
    <message>
        <source>1. Join the Wi-Fi {name}</source>
        <translation>1. Ins WLAN {name}</translation>
    </message>
    <message>
        <source>2. Open the chat</source>
        <translation>2. Zum Chat</translation>
    </message>
    <message>
        <source>Address of the room</source>
        <translation>Adresse des Raums</translation>
    </message>
    <message>
        <source>Address of this machine</source>
        <translation>Adresse dieses Rechners</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Gleich so weit…</translation>
    </message>
    <message>
        <source>Guests on the same network scan the code, or type the address into a browser. Nothing to install, no account. If they can't connect, this computer's firewall must let {ports} in.</source>
        <translation>Gäste im selben Netz scannen den Code oder geben die Adresse im Browser ein. Nichts zu installieren, kein Konto. Kommt keine Verbindung zustande, muss die Firewall dieses Rechners {ports} hereinlassen.</translation>
    </message>
    <message>
        <source>Hosting could not start</source>
        <translation>Gastgeben war nicht möglich</translation>
    </message>
    <message>
        <source>Nobody can join. Start hosting to open the rooms again.</source>
        <translation>Niemand kann hinein. Werde Gastgeber, um die Räume wieder zu öffnen.</translation>
    </message>
    <message>
        <source>Nobody can join?</source>
        <translation>Niemand kommt hinein?</translation>
    </message>
    <message>
        <source>Not hosting</source>
        <translation>Kein Gastgeber</translation>
    </message>
    <message>
        <source>Nothing is lost: once that is mended, try again.</source>
        <translation>Nichts ist verloren: Versuch es noch einmal, wenn das behoben ist.</translation>
    </message>
    <message>
        <source>Start hosting</source>
        <translation>Gastgeber sein</translation>
    </message>
    <message>
        <source>Starting to host…</source>
        <translation>Startet…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Endet…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Wi-Fi code…</source>
        <translation>WLAN-Code…</translation>
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
        <translation>1 bis 9</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Clear the filter, or the selection</source>
        <translation>Den Filter leeren, oder die Auswahl</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Die ausgewählten Zeilen kopieren</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Strg+C</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Del, Shift+Del</source>
        <translation>Entf, Umschalt+Entf</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Follow the newest messages</source>
        <translation>Den neuesten Nachrichten folgen</translation>
    </message>
    <message>
        <source>Held over the messages: they stand still while you aim</source>
        <translation>Über den Nachrichten gehalten: Sie stehen still, während du zielst</translation>
    </message>
    <message>
        <source>In the messages: take back those that are selected</source>
        <translation>Bei den Nachrichten: die ausgewählten zurücknehmen</translation>
    </message>
    <message>
        <source>In what waits: deny, take back, turn away, lower the hand</source>
        <translation>Bei dem, was wartet: ablehnen, zurücknehmen, abweisen, Hand senken</translation>
    </message>
    <message>
        <source>In what waits: let it through, let it stand, let in, give the word</source>
        <translation>Bei dem, was wartet: durchlassen, stehen lassen, hereinlassen, das Wort geben</translation>
    </message>
    <message>
        <source>In what waits: mute for 10 minutes, ban; that denies messages, too</source>
        <translation>Bei dem, was wartet: 10 Minuten stummschalten, sperren; lehnt Nachrichten auch ab</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>M, B</source>
        <translation>M, B</translation>
    </message>
    <message>
        <source>On a room: show only its messages</source>
        <translation>Auf einem Raum: nur seine Nachrichten zeigen</translation>
    </message>
    <message>
        <source>On the board: from stroke to stroke, the latest first</source>
        <translation>Auf der Tafel: von Strich zu Strich, der neueste zuerst</translation>
    </message>
    <message>
        <source>On the board: nearer, away, all of it</source>
        <translation>Auf der Tafel: näher, weiter weg, alles</translation>
    </message>
    <message>
        <source>On the board: take the stroke away, or all its author drew</source>
        <translation>Auf der Tafel: den Strich wegnehmen, oder alle desselben Gastes</translation>
    </message>
    <message>
        <source>PgUp, PgDn</source>
        <translation>Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>Presets: in the peers, the messages, what waits and a search</source>
        <translation>Vorgaben: bei Gästen, Nachrichten, Wartendem und in der Suche</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>KindForm</name>
    <message>
        <source>Patterns don't work on this machine: google-re2 isn't there. Words do, also in spellings that are meant to slip through.</source>
        <translation>Muster gehen auf diesem Rechner nicht: google-re2 fehlt. Wörter gehen, auch in Schreibweisen, die durchrutschen sollen.</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>From its next start on this window speaks the system's language</source>
        <translation>Ab dem nächsten Start spricht dieses Fenster die Sprache des Systems</translation>
    </message>
    <message>
        <source>From its next start on this window speaks {language}</source>
        <translation>Ab dem nächsten Start spricht dieses Fenster: {language}</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>S&amp;prache</translation>
    </message>
</context>
<context>
    <name>Lengths</name>
    <message>
        <source>Say a length, such as 10 min or 2 h, and no end.</source>
        <translation>Sag eine Dauer, etwa 10 min oder 2 h, kein Ende.</translation>
    </message>
    <message>
        <source>Say for how long, such as 10 min, 2 h or until 3 pm.</source>
        <translation>Sag, wie lange: etwa 10 min, 2 h oder bis 15:00.</translation>
    </message>
    <message>
        <source>That is no time at all: say at least a second.</source>
        <translation>Das ist gar keine Zeit: mindestens eine Sekunde.</translation>
    </message>
    <message>
        <source>That is too long: up to ten years, or “for good”.</source>
        <translation>Das ist zu lang: bis zu zehn Jahren, oder „für immer“.</translation>
    </message>
    <message>
        <source>That time has passed already.</source>
        <translation>Diese Zeit ist schon vorbei.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Diesen Tag gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such time of day.</source>
        <translation>Diese Uhrzeit gibt es nicht.</translation>
    </message>
    <message>
        <source>Until {hour} what? Such as {hour}:00 or {hour} pm.</source>
        <translation>Bis {hour} was? Etwa {hour}:00 oder {hour} pm.</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>d, day, days</source>
        <translation>T, Tag, Tage, Tagen</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source>for good, for ever</source>
        <translation>für immer, immer</translation>
    </message>
    <message>
        <source>h, hr, hrs, hour, hours</source>
        <translation>h, Std, Stunde, Stunden</translation>
    </message>
    <message>
        <source>m, min, mins, minute, minutes</source>
        <translation>m, min, Minute, Minuten</translation>
    </message>
    <message>
        <source>s, sec, secs, second, seconds</source>
        <translation>s, Sek, Sekunde, Sekunden</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>w, week, weeks</source>
        <translation>W, Woche, Wochen</translation>
    </message>
    <message numerus="yes">
        <source>{count} d</source>
        <translation>
            <numerusform>{count} Tag</numerusform>
            <numerusform>{count} Tage</numerusform>
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
            <numerusform>{count} Woche</numerusform>
            <numerusform>{count} Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of what? Such as {number} min, {number} h or {number} days.</source>
        <translation>{number} was? Etwa {number} min, {number} h oder {number} Tage.</translation>
    </message>
    <message>
        <source>“{words}” is no length of time. Try 10 min, 2 h, 3 days, until 3 pm, until 18:30.</source>
        <translation>„{words}“ ist keine Dauer. Versuch 10 min, 2 h, 3 Tage oder bis 18:30.</translation>
    </message>
</context>
<context>
    <name>LogCells</name>
    <message>
        <source>Erased: its time was over</source>
        <translation>Gelöscht: Seine Zeit war um</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Gastgeber</translation>
    </message>
    <message numerus="yes">
        <source>Said {count} times, last at {time}</source>
        <translation>
            <numerusform>Einmal gesagt, {time}</numerusform>
            <numerusform>{count} Mal gesagt, zuletzt {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back at {time}: guests read it nowhere</source>
        <translation>Zurückgenommen {time}: Gäste lesen es nirgends</translation>
    </message>
    <message>
        <source>{name}, reported by {by}</source>
        <translation>{name}, gemeldet von {by}</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>LogPane</name>
    <message>
        <source>Filter by name or words</source>
        <translation>Nach Name oder Wörtern filtern</translation>
    </message>
    <message>
        <source>Filter messages</source>
        <translation>Nachrichten filtern</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Gastgeber</translation>
    </message>
    <message>
        <source>No message passes the filter.</source>
        <translation>Keine Nachricht kommt durch den Filter.</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>Noch wurde nichts gesagt.</translation>
    </message>
    <message>
        <source>Only {name}  ✕</source>
        <translation>Nur {name}  ✕</translation>
    </message>
    <message>
        <source>Show everyone's messages again</source>
        <translation>Wieder die Nachrichten aller zeigen</translation>
    </message>
    <message>
        <source>Show everyone's messages again (Esc in a table)</source>
        <translation>Wieder die Nachrichten aller zeigen (Esc in einer Tabelle)</translation>
    </message>
    <message>
        <source>Show messages of</source>
        <translation>Nachrichten zeigen von</translation>
    </message>
    <message>
        <source>reported by {name}</source>
        <translation>gemeldet von {name}</translation>
    </message>
    <message numerus="yes">
        <source>{count} messages selected</source>
        <translation>
            <numerusform>{count} Nachricht ausgewählt</numerusform>
            <numerusform>{count} Nachrichten ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {kept}</source>
        <translation>{shown} von {kept}</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>Noch wurde nichts gesagt.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Sort peers</source>
        <translation>Leute &amp;ordnen</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Adresse kopiert</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message numerus="yes">
        <source>Copied {count} rows</source>
        <translation>
            <numerusform>{count} Zeile kopiert</numerusform>
            <numerusform>{count} Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying {done} of {count}</source>
        <translation>{done} von {count} werden kopiert</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Leute</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Waiting for the first guest</source>
        <translation>Warten auf den ersten Gast</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Such as 10 min, 2 h or until 3 pm</source>
        <translation>Etwa 10 min, 2 h oder bis 15:00</translation>
    </message>
    <message>
        <source>This has to end: to keep somebody out for good, ban them.</source>
        <translation>Das muss enden: Wer für immer draußen bleiben soll, wird gesperrt.</translation>
    </message>
    <message>
        <source>Until you take it back.</source>
        <translation>Bis du es zurücknimmst.</translation>
    </message>
    <message>
        <source>Until {time}.</source>
        <translation>Bis {time}.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>A&amp;ussehen</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Nachrichten</translation>
    </message>
    <message>
        <source>&amp;Peer</source>
        <translation>&amp;Leute</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Raum</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
</context>
<context>
    <name>ModeratorLink</name>
    <message>
        <source>&amp;Make the link</source>
        <translation>Link &amp;machen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Make a link for a moderator of {room}?</source>
        <translation>Einen Link für die Moderation von {room} machen?</translation>
    </message>
    <message>
        <source>Moderator's link</source>
        <translation>Moderationslink</translation>
    </message>
    <message>
        <source>The link</source>
        <translation>Der Link</translation>
    </message>
    <message>
        <source>Whoever opens it first moderates. It works once, within an hour, and can't be shown again. Who came by it stays a moderator in that browser, until you end that under Moderators in the Room menu.</source>
        <translation>Wer ihn zuerst öffnet, moderiert. Er gilt einmal, eine Stunde lang, und ist nicht noch einmal zu sehen. Wer damit kam, bleibt in diesem Browser Moderator, bis du das unter Moderatoren im Menü Raum beendest.</translation>
    </message>
    <message>
        <source>Whoever opens this first moderates {room}</source>
        <translation>Wer das zuerst öffnet, moderiert {room}</translation>
    </message>
</context>
<context>
    <name>ModeratorList</name>
    <message>
        <source>&amp;Invite a moderator…</source>
        <translation>&amp;Moderator einladen…</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation>&amp;Wegnehmen</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Jetzt hier</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>Moderatoren</translation>
    </message>
    <message>
        <source>Moderators and links</source>
        <translation>Moderatoren und Links</translation>
    </message>
    <message>
        <source>Nobody moderates but you. Invite a moderator makes a link that turns whoever opens it first into one.</source>
        <translation>Außer dir moderiert niemand. „Moderator einladen“ macht einen Link; wer ihn zuerst öffnet, ist einer.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Take away ends it at once, also for who is here. Ctrl+Z gives it back.</source>
        <translation>Wegnehmen gilt sofort, auch für die, die hier sind. Strg+Z gibt es zurück.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>link, not used yet</source>
        <translation>Link, noch nicht benutzt</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>Moderator</translation>
    </message>
    <message>
        <source>until taken away</source>
        <translation>bis zum Wegnehmen</translation>
    </message>
    <message>
        <source>whoever opens it</source>
        <translation>wer ihn öffnet</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>There is no other room: open one first.</source>
        <translation>Es gibt keinen anderen Raum: Öffne zuerst einen.</translation>
    </message>
    <message>
        <source>They keep their name, and what is decided about them goes with them.</source>
        <translation>Der Name bleibt, und was über sie entschieden ist, geht mit.</translation>
    </message>
    <message>
        <source>Which room should {who} go to?</source>
        <translation>In welchen Raum: {who}?</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Note about this guest</source>
        <translation>Notiz über diesen Gast</translation>
    </message>
    <message>
        <source>Only you read this. It is here again when the same browser comes back.</source>
        <translation>Nur du liest das. Es ist wieder da, wenn derselbe Browser wiederkommt.</translation>
    </message>
    <message>
        <source>Select somebody to write a note about them.</source>
        <translation>Wähle jemanden, um eine Notiz zu schreiben.</translation>
    </message>
    <message>
        <source>What you want to know when they come again</source>
        <translation>Was du wissen willst, wenn sie wiederkommen</translation>
    </message>
    <message>
        <source>{length} of {most} letters</source>
        <translation>{length} von {most} Zeichen</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Put away</source>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>Put this notice away</source>
        <translation>Diesen Hinweis weglegen</translation>
    </message>
</context>
<context>
    <name>Numbered</name>
    <message>
        <source>Ban {length}</source>
        <translation>Sperren {length}</translation>
    </message>
    <message>
        <source>Ban {who} {length}</source>
        <translation>Sperren ({length}): {who}</translation>
    </message>
    <message>
        <source>Ban, which is asked first</source>
        <translation>Sperren, mit Rückfrage</translation>
    </message>
    <message>
        <source>Hold the messages of {who}</source>
        <translation>Nachrichten anhalten: {who}</translation>
    </message>
    <message>
        <source>Hold what they say</source>
        <translation>Anhalten, was sie sagen</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>Hinauswerfen</translation>
    </message>
    <message>
        <source>Kick {who}</source>
        <translation>Hinauswerfen: {who}</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Mute {length}</source>
        <translation>Stumm {length}</translation>
    </message>
    <message>
        <source>Mute {who} {length}</source>
        <translation>Stumm ({length}): {who}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Off topic</source>
        <translation>Nicht zum Thema</translation>
    </message>
    <message>
        <source>Please stay on topic.</source>
        <translation>Bitte bleib beim Thema.</translation>
    </message>
    <message>
        <source>Preset {number}</source>
        <translation>Vorgabe {number}</translation>
    </message>
    <message>
        <source>Send out {length}</source>
        <translation>Hinaus {length}</translation>
    </message>
    <message>
        <source>Send {who} out {length}</source>
        <translation>Hinausschicken ({length}): {who}</translation>
    </message>
    <message>
        <source>Take back what they said</source>
        <translation>Gesagtes zurücknehmen</translation>
    </message>
    <message>
        <source>Take back what they said, {length}</source>
        <translation>Gesagtes zurücknehmen, {length}</translation>
    </message>
    <message>
        <source>Take back what {who} said, {length}</source>
        <translation>Gesagtes zurücknehmen ({length}): {who}</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Eine Weile hinaus</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>Verwarnen</translation>
    </message>
    <message>
        <source>Warn {who}</source>
        <translation>Verwarnen: {who}</translation>
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
        <translation>Nachrichten je Minute</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Hin und zurück</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Wartet auf das Senden</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>An action, a room or somebody, or “mute” and a name</source>
        <translation>Eine Aktion, ein Raum oder jemand, oder „stumm“ und ein Name</translation>
    </message>
    <message>
        <source>Find and do</source>
        <translation>Finden und tun</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Key or place</source>
        <translation>Taste oder Ort</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What to do, or where to go</source>
        <translation>Was zu tun ist, oder wohin</translation>
    </message>
</context>
<context>
    <name>PaletteActs</name>
    <message>
        <source>Show messages of {room}</source>
        <translation>Nachrichten zeigen: {room}</translation>
    </message>
    <message>
        <source>That has changed meanwhile, and nothing was done</source>
        <translation>Das hat sich inzwischen geändert; es wurde nichts getan</translation>
    </message>
    <message>
        <source>Who may do what in {room}</source>
        <translation>Wer was darf in {room}</translation>
    </message>
    <message>
        <source>room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>{room} is closed</source>
        <translation>{room} ist geschlossen</translation>
    </message>
    <message>
        <source>{who} has left</source>
        <translation>{who} ist gegangen</translation>
    </message>
</context>
<context>
    <name>PastRooms</name>
    <message>
        <source>All rooms</source>
        <translation>Alle Räume</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
</context>
<context>
    <name>PausedBar</name>
    <message>
        <source>Follow the newest messages again</source>
        <translation>Wieder den neuesten Nachrichten folgen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message numerus="yes">
        <source>Paused: {count} new</source>
        <translation>
            <numerusform>Angehalten: {count} neue</numerusform>
            <numerusform>Angehalten: {count} neue</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume (End)</source>
        <translation>Weiter (Ende)</translation>
    </message>
</context>
<context>
    <name>PeerActs</name>
    <message>
        <source>Nobody is selected: select somebody first</source>
        <translation>Niemand ist ausgewählt: Wähle zuerst jemanden</translation>
    </message>
</context>
<context>
    <name>PeerState</name>
    <message>
        <source>Hand up</source>
        <translation>Hand oben</translation>
    </message>
    <message>
        <source>Lagging</source>
        <translation>Zu langsam</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderator</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Muted until you take it back</source>
        <translation>Stumm, bis du es zurücknimmst</translation>
    </message>
    <message>
        <source>Muted until {time}</source>
        <translation>Stumm bis {time}</translation>
    </message>
    <message>
        <source>Muted {time}</source>
        <translation>Stumm {time}</translation>
    </message>
    <message numerus="yes">
        <source>Warned {count} times lately</source>
        <translation>
            <numerusform>Neulich einmal verwarnt</numerusform>
            <numerusform>Neulich {count} Mal verwarnt</numerusform>
        </translation>
    </message>
    <message>
        <source>What they say waits for you</source>
        <translation>Was sie sagen, wartet auf dich</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>hand up</source>
        <translation>Hand oben</translation>
    </message>
    <message>
        <source>has the word</source>
        <translation>hat das Wort</translation>
    </message>
    <message>
        <source>held</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>gemeldet</translation>
    </message>
    <message>
        <source>warned</source>
        <translation>verwarnt</translation>
    </message>
    <message>
        <source>warned {count}×</source>
        <translation>{count}× verwarnt</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} T</translation>
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
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Bytes that wait to be sent to it</source>
        <translation>Bytes, die noch nicht dorthin gesendet sind</translation>
    </message>
    <message>
        <source>Joined {room} at {time}</source>
        <translation>In {room} seit {time}</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gegangen</translation>
    </message>
    <message>
        <source>Messages in the last second</source>
        <translation>Nachrichten in der letzten Sekunde</translation>
    </message>
    <message>
        <source>Messages since it joined</source>
        <translation>Nachrichten seit dem Kommen</translation>
    </message>
    <message>
        <source>Msgs</source>
        <translation>Nachr.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Refused: {count}</source>
        <translation>Abgelehnt: {count}</translation>
    </message>
    <message>
        <source>Reported, hand up, lagging, muted, held or warned; nothing of all others</source>
        <translation>Gemeldet, Hand oben, zu langsam, stumm, angehalten oder verwarnt; von allen anderen nichts</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Round-trip time, in milliseconds</source>
        <translation>Zeit hin und zurück, in Millisekunden</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>The name the others see</source>
        <translation>Der Name, den die anderen sehen</translation>
    </message>
    <message>
        <source>The room the peer is in</source>
        <translation>Der Raum, in dem jemand ist</translation>
    </message>
    <message>
        <source>Too fast, not passed on: {count}</source>
        <translation>Zu schnell, nicht weitergegeben: {count}</translation>
    </message>
    <message>
        <source>Where it asked from, as the history has it; others are in its tip</source>
        <translation>Woher die Anfrage kam, wie im Verlauf; weitere stehen im Hinweis</translation>
    </message>
</context>
<context>
    <name>PeersPane</name>
    <message>
        <source>Filter peers</source>
        <translation>Leute filtern</translation>
    </message>
    <message>
        <source>No peer passes the filter.</source>
        <translation>Niemand kommt durch den Filter.</translation>
    </message>
    <message>
        <source>Nobody is here yet.</source>
        <translation>Noch ist niemand hier.</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Leute</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Ask the host only</source>
        <translation>Nur den Gastgeber fragen</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Unterricht</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>Moderatoren</translation>
    </message>
    <message>
        <source>Moderators always see who is here: all that they do names them</source>
        <translation>Moderatoren sehen immer, wer hier ist: Alles, was sie tun, nennt Namen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Still</translation>
    </message>
    <message>
        <source>View the board</source>
        <translation>Tafel ansehen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>Wer was darf</translation>
    </message>
    <message>
        <source>change their name</source>
        <translation>den Namen ändern</translation>
    </message>
    <message>
        <source>change what they wrote</source>
        <translation>Geschriebenes ändern</translation>
    </message>
    <message>
        <source>draw on the whiteboard</source>
        <translation>auf der Tafel zeichnen</translation>
    </message>
    <message>
        <source>may</source>
        <translation>darf</translation>
    </message>
    <message>
        <source>may not</source>
        <translation>darf nicht</translation>
    </message>
    <message>
        <source>open rooms</source>
        <translation>Räume öffnen</translation>
    </message>
    <message>
        <source>raise a hand</source>
        <translation>sich melden</translation>
    </message>
    <message>
        <source>react to messages</source>
        <translation>auf Nachrichten reagieren</translation>
    </message>
    <message>
        <source>see who else is here</source>
        <translation>sehen, wer noch hier ist</translation>
    </message>
    <message>
        <source>send files</source>
        <translation>Dateien senden</translation>
    </message>
    <message>
        <source>send pictures</source>
        <translation>Bilder senden</translation>
    </message>
    <message>
        <source>take back what they wrote</source>
        <translation>Geschriebenes zurücknehmen</translation>
    </message>
    <message>
        <source>whisper to guests</source>
        <translation>Gästen zuflüstern</translation>
    </message>
    <message>
        <source>write to all</source>
        <translation>allen schreiben</translation>
    </message>
    <message>
        <source>write to you and moderators</source>
        <translation>dir und Moderatoren schreiben</translation>
    </message>
</context>
<context>
    <name>Pinning</name>
    <message>
        <source>Pin this message</source>
        <translation>Diese Nachricht anpinnen</translation>
    </message>
    <message>
        <source>Select one message that all can read: that is pinned</source>
        <translation>Wähle eine Nachricht, die alle lesen können: Sie wird angepinnt</translation>
    </message>
    <message>
        <source>Unpin this message</source>
        <translation>Diese Nachricht nicht mehr anpinnen</translation>
    </message>
</context>
<context>
    <name>PresetActs</name>
    <message>
        <source>Nobody is selected: select somebody first</source>
        <translation>Niemand ist ausgewählt: Wähle zuerst jemanden</translation>
    </message>
    <message>
        <source>Presets &amp;1 to 9</source>
        <translation>Vorgaben &amp;1 bis 9</translation>
    </message>
</context>
<context>
    <name>PresetForm</name>
    <message>
        <source>&amp;What it does</source>
        <translation>&amp;Was sie tut</translation>
    </message>
    <message>
        <source>How &amp;long</source>
        <translation>Wie &amp;lange</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Preset {number}</source>
        <translation>Vorgabe {number}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>What does the key {number} do in {room}?</source>
        <translation>Was tut die Taste {number} in {room}?</translation>
    </message>
    <message>
        <source>What does the key {number} do?</source>
        <translation>Was tut die Taste {number}?</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>What they are told</source>
        <translation>Was ihnen gesagt wird</translation>
    </message>
    <message>
        <source>Wo&amp;rds</source>
        <translation>Wo&amp;rte</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
</context>
<context>
    <name>PresetKeys</name>
    <message>
        <source>Not the same in these rooms</source>
        <translation>In diesen Räumen nicht dasselbe</translation>
    </message>
    <message>
        <source>{who} has left</source>
        <translation>{who} ist gegangen</translation>
    </message>
</context>
<context>
    <name>PresetList</name>
    <message>
        <source>&amp;As at first</source>
        <translation>&amp;Wie anfangs</translation>
    </message>
    <message>
        <source>&amp;As everywhere</source>
        <translation>&amp;Wie überall</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Presets 1 to 9</source>
        <translation>Vorgaben 1 bis 9</translation>
    </message>
    <message>
        <source>Presets that hold in</source>
        <translation>Vorgaben, die gelten in</translation>
    </message>
    <message>
        <source>Select somebody in a table, and press the number: it is done at once.</source>
        <translation>Wähle jemanden in einer Tabelle und drück die Zahl: Es geschieht sofort.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Gesetzt</translation>
    </message>
    <message>
        <source>They act in the peers, the messages, what waits and what a search finds. Ctrl+Z takes back what was done last.</source>
        <translation>Sie gelten bei Gästen, Nachrichten, Wartendem und dem, was eine Suche findet. Strg+Z nimmt zurück, was zuletzt getan wurde.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>as at first</source>
        <translation>wie anfangs</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>A firewall on this computer may keep guests out. That can't be read from here.</source>
        <translation>Eine Firewall auf diesem Rechner kann Gäste abhalten. Das lässt sich von hier nicht lesen.</translation>
    </message>
    <message>
        <source>A guest came from another network: {address}.</source>
        <translation>Ein Gast kam aus einem anderen Netz: {address}.</translation>
    </message>
    <message>
        <source>A guest on a Mac or an iPhone may have to allow its browser the local network.</source>
        <translation>Ein Gast an einem Mac oder iPhone muss seinem Browser vielleicht das lokale Netzwerk erlauben.</translation>
    </message>
    <message>
        <source>Allow it under Privacy &amp; Security, Local Network.</source>
        <translation>Erlaube es unter Datenschutz &amp; Sicherheit, Lokales Netzwerk.</translation>
    </message>
    <message>
        <source>Choose another address below the code, or stop hosting and start again.</source>
        <translation>Wähle unter dem Code eine andere Adresse, oder beende das Gastgeben und beginne neu.</translation>
    </message>
    <message>
        <source>Connect it to the Wi-Fi or the cable that the guests are on, then check again.</source>
        <translation>Verbinde ihn mit dem WLAN oder Kabel der Gäste und prüfe noch einmal.</translation>
    </message>
    <message>
        <source>Connect this computer to the network that the guests are on.</source>
        <translation>Verbinde diesen Rechner mit dem Netz der Gäste.</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Guests on a guest Wi-Fi or behind a second router may see the page and get no connection. Have all join the same network.</source>
        <translation>Gäste in einem Gäste-WLAN oder hinter einem zweiten Router sehen vielleicht die Seite und bekommen keine Verbindung. Bitte alle ins selbe Netz.</translation>
    </message>
    <message>
        <source>Guests would see the page and never get in. Let that port in for UDP, or stop hosting and start again.</source>
        <translation>Gäste sähen die Seite und kämen nie hinein. Lass den Port für UDP herein, oder beende das Gastgeben und beginne neu.</translation>
    </message>
    <message>
        <source>If you trust that network, set it to Private.</source>
        <translation>Wenn du dem Netz vertraust, stelle es auf Privat.</translation>
    </message>
    <message>
        <source>In its settings, under Privacy &amp; Security, Local Network. Safari needs none of it.</source>
        <translation>In dessen Einstellungen, unter Datenschutz &amp; Sicherheit, Lokales Netzwerk. Safari braucht das nicht.</translation>
    </message>
    <message>
        <source>Invite to that address, or start without --host to listen on all.</source>
        <translation>Lade zu dieser Adresse ein, oder starte ohne --host, um auf allen zu lauschen.</translation>
    </message>
    <message>
        <source>Invite to the address of the network that the guests are on.</source>
        <translation>Lade zur Adresse des Netzes ein, in dem die Gäste sind.</translation>
    </message>
    <message>
        <source>Is the guest in the same Wi-Fi, with mobile data and VPN off? The address begins with http://, not https://. Otherwise a firewall lets nobody in.</source>
        <translation>Ist der Gast im selben WLAN, ohne mobile Daten und VPN? Die Adresse beginnt mit http://, nicht https://. Sonst lässt eine Firewall niemanden herein.</translation>
    </message>
    <message>
        <source>It must let in {ports}.</source>
        <translation>Sie muss {ports} hereinlassen.</translation>
    </message>
    <message>
        <source>No other device has reached this computer yet.</source>
        <translation>Noch kein anderes Gerät hat diesen Rechner erreicht.</translation>
    </message>
    <message>
        <source>Nothing answers at {address}, TCP port {port}, not even to this computer.</source>
        <translation>Unter {address}, TCP-Port {port}, antwortet nichts, nicht einmal diesem Rechner.</translation>
    </message>
    <message>
        <source>Nothing answers at {address}, UDP port {port}, not even to this computer.</source>
        <translation>Unter {address}, UDP-Port {port}, antwortet nichts, nicht einmal diesem Rechner.</translation>
    </message>
    <message>
        <source>Open network settings</source>
        <translation>Netzwerkeinstellungen öffnen</translation>
    </message>
    <message>
        <source>Open privacy settings</source>
        <translation>Datenschutzeinstellungen öffnen</translation>
    </message>
    <message>
        <source>Port {usual} was taken by another program: this is port {port} now.</source>
        <translation>Port {usual} war von einem anderen Programm belegt: Hier ist jetzt Port {port}.</translation>
    </message>
    <message>
        <source>Show {address}</source>
        <translation>{address} zeigen</translation>
    </message>
    <message>
        <source>So it is listening. What a firewall does to others can't be seen from here.</source>
        <translation>Er lauscht also. Was eine Firewall mit anderen macht, ist von hier nicht zu sehen.</translation>
    </message>
    <message>
        <source>So the network lets guests in: look at the one that can't.</source>
        <translation>Das Netz lässt also Gäste herein: Sieh nach dem, der nicht kann.</translation>
    </message>
    <message>
        <source>Start it without --host, or with an address of this computer.</source>
        <translation>Starte ohne --host oder mit einer Adresse dieses Rechners.</translation>
    </message>
    <message>
        <source>TCP port {tcp} and UDP port {udp}</source>
        <translation>TCP-Port {tcp} und UDP-Port {udp}</translation>
    </message>
    <message>
        <source>That is how it looks when UDP is blocked. Let in UDP port {port}.</source>
        <translation>So sieht es aus, wenn UDP gesperrt ist. Lass UDP-Port {port} herein.</translation>
    </message>
    <message>
        <source>The Wi-Fi may keep its devices apart. That can't be seen from here.</source>
        <translation>Das WLAN trennt vielleicht seine Geräte voneinander. Das ist von hier nicht zu sehen.</translation>
    </message>
    <message>
        <source>The firewall of this computer is on: {name}.</source>
        <translation>Die Firewall dieses Rechners ist an: {name}.</translation>
    </message>
    <message>
        <source>The host listens on {address} alone: only this computer can join.</source>
        <translation>Gelauscht wird allein auf {address}: Nur dieser Rechner kommt hinein.</translation>
    </message>
    <message>
        <source>The host listens on {other} alone, not on {address}.</source>
        <translation>Gelauscht wird allein auf {other}, nicht auf {address}.</translation>
    </message>
    <message>
        <source>The network gave it another address. Invite anew: old codes lead nowhere.</source>
        <translation>Das Netz gab ihm eine andere Adresse. Lade neu ein: Alte Codes führen nirgendwohin.</translation>
    </message>
    <message>
        <source>This computer answers at {address}, {ports}.</source>
        <translation>Dieser Rechner antwortet unter {address}, {ports}.</translation>
    </message>
    <message>
        <source>This computer had the address {address} as hosting began, and lost it.</source>
        <translation>Dieser Rechner hatte zu Beginn die Adresse {address} und hat sie verloren.</translation>
    </message>
    <message>
        <source>This computer is in no network.</source>
        <translation>Dieser Rechner ist in keinem Netz.</translation>
    </message>
    <message>
        <source>This computer is not at {address} any more.</source>
        <translation>Dieser Rechner ist nicht mehr unter {address}.</translation>
    </message>
    <message>
        <source>To find out in ten seconds: look up a guest's address in its Wi-Fi settings and run ping with that here. No answer: switch off client isolation in the router, or use a phone's hotspot.</source>
        <translation>So findest du es in zehn Sekunden heraus: Sieh in den WLAN-Einstellungen eines Gastes nach seiner Adresse und rufe hier ping damit auf. Keine Antwort: Schalte die Client-Isolation im Router ab, oder nimm den Hotspot eines Telefons.</translation>
    </message>
    <message>
        <source>Whoever has a code or a link with that must get a new one.</source>
        <translation>Wer einen Code oder Link damit hat, braucht einen neuen.</translation>
    </message>
    <message>
        <source>Whoever has a code or a link with the usual port must get a new one.</source>
        <translation>Wer einen Code oder Link mit dem üblichen Port hat, braucht einen neuen.</translation>
    </message>
    <message>
        <source>Windows treats the network of {adapter} as public, and lets nobody in.</source>
        <translation>Windows hält das Netz von {adapter} für öffentlich und lässt niemanden herein.</translation>
    </message>
    <message>
        <source>address from the settings</source>
        <translation>Adresse aus den Einstellungen</translation>
    </message>
    <message>
        <source>macOS may keep this program from the local network.</source>
        <translation>macOS hält dieses Programm vielleicht vom lokalen Netzwerk fern.</translation>
    </message>
    <message>
        <source>name in this network</source>
        <translation>Name in diesem Netz</translation>
    </message>
    <message>
        <source>port {port} (TCP and UDP)</source>
        <translation>Port {port} (TCP und UDP)</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>nur dieser Computer</translation>
    </message>
    <message>
        <source>{adapter} (VPN)</source>
        <translation>{adapter} (VPN)</translation>
    </message>
    <message>
        <source>{adapter} (container)</source>
        <translation>{adapter} (Container)</translation>
    </message>
    <message>
        <source>{adapter} (virtual machine)</source>
        <translation>{adapter} (virtuelle Maschine)</translation>
    </message>
    <message>
        <source>{address} belongs to a VPN or a virtual machine: guests seldom get there.</source>
        <translation>{address} gehört zu einem VPN oder einer virtuellen Maschine: Dorthin kommen Gäste selten.</translation>
    </message>
    <message numerus="yes">
        <source>{count} devices have joined.</source>
        <translation>
            <numerusform>{count} Gerät ist drin.</numerusform>
            <numerusform>{count} Geräte sind drin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} guests got the page, one at {address}, but no connection.</source>
        <translation>
            <numerusform>{count} Gast bekam die Seite, unter {address}, aber keine Verbindung.</numerusform>
            <numerusform>{count} Gäste bekamen die Seite, einer unter {address}, aber keine Verbindung.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Redacting</name>
    <message>
        <source>Select one message: all that say the same are taken back</source>
        <translation>Wähle eine Nachricht: Alle, die dasselbe sagen, werden zurückgenommen</translation>
    </message>
    <message>
        <source>Select the messages to take back; others stay as they are</source>
        <translation>Wähle die Nachrichten, die du zurücknimmst; andere bleiben, wie sie sind</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>It is too late for that.</source>
        <translation>Dafür ist es zu spät: Das ist zu lange her.</translation>
    </message>
    <message>
        <source>That can't be taken back any more.</source>
        <translation>Das lässt sich nicht mehr zurücknehmen.</translation>
    </message>
    <message>
        <source>That is decided already, or gone.</source>
        <translation>Das ist schon entschieden oder nicht mehr da.</translation>
    </message>
    <message>
        <source>That is not on the board any more.</source>
        <translation>Das ist nicht mehr auf der Tafel.</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>Das ist zu lang.</translation>
    </message>
    <message>
        <source>That is too short.</source>
        <translation>Das ist zu kurz.</translation>
    </message>
    <message>
        <source>That message is gone.</source>
        <translation>Diese Nachricht gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>That name is taken.</source>
        <translation>Hier hat schon jemand deinen Namen.</translation>
    </message>
    <message>
        <source>That name won't do here.</source>
        <translation>Dieser Name geht hier nicht.</translation>
    </message>
    <message>
        <source>That was too much at once.</source>
        <translation>Das war zu viel auf einmal.</translation>
    </message>
    <message>
        <source>The host can't answer just now.</source>
        <translation>Der Gastgeber kann gerade nicht antworten.</translation>
    </message>
    <message>
        <source>The host has that file no longer.</source>
        <translation>Diese Datei hat der Gastgeber nicht mehr.</translation>
    </message>
    <message>
        <source>The host is not taking guests now.</source>
        <translation>Der Gastgeber hört gerade auf.</translation>
    </message>
    <message>
        <source>The host knows nothing of that any more.</source>
        <translation>Davon weiß der Gastgeber nichts mehr.</translation>
    </message>
    <message>
        <source>The room is full.</source>
        <translation>Der Raum ist voll.</translation>
    </message>
    <message>
        <source>The whiteboard is full.</source>
        <translation>Die Tafel ist voll.</translation>
    </message>
    <message>
        <source>There are too many of these already.</source>
        <translation>Davon gibt es hier schon zu viele.</translation>
    </message>
    <message>
        <source>There is no more room on the disk.</source>
        <translation>Der Gastgeber hat keinen Platz mehr.</translation>
    </message>
    <message>
        <source>There is no such ban any more.</source>
        <translation>Diese Sperre gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is no such room.</source>
        <translation>Diesen Raum gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such rule any more.</source>
        <translation>Diese Regel gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This host can't do patterns.</source>
        <translation>Muster kann dieser Gastgeber nicht.</translation>
    </message>
    <message>
        <source>Whoever is meant is not here any more.</source>
        <translation>Wer gemeint ist, ist nicht hier.</translation>
    </message>
</context>
<context>
    <name>RoomActs</name>
    <message>
        <source>All rooms are as they were: Ctrl+Shift+M locks them again</source>
        <translation>Alle Räume sind wie vorher: Strg+Umschalt+M schließt sie wieder ab</translation>
    </message>
    <message>
        <source>All rooms are locked and slowed, newcomers wait: Ctrl+Shift+M ends it</source>
        <translation>Alle Räume sind abgeschlossen und gebremst, Neue warten: Strg+Umschalt+M beendet es</translation>
    </message>
    <message>
        <source>Open a room first.</source>
        <translation>Öffne zuerst einen Raum.</translation>
    </message>
    <message>
        <source>{room} is open already: it is selected in the list now.</source>
        <translation>{room} ist schon offen: In der Liste ist er jetzt ausgewählt.</translation>
    </message>
</context>
<context>
    <name>RoomBox</name>
    <message>
        <source>All rooms</source>
        <translation>Alle Räume</translation>
    </message>
</context>
<context>
    <name>RoomsModel</name>
    <message>
        <source>Messages in the last minute</source>
        <translation>Nachrichten in der letzten Minute</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Opened by a guest</source>
        <translation>Von einem Gast geöffnet</translation>
    </message>
    <message>
        <source>Opened by you</source>
        <translation>Von dir geöffnet</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Leute</translation>
    </message>
    <message>
        <source>Per min</source>
        <translation>Pro min</translation>
    </message>
    <message>
        <source>The room's name</source>
        <translation>Der Name des Raums</translation>
    </message>
    <message>
        <source>Who is in it now</source>
        <translation>Wer jetzt darin ist</translation>
    </message>
</context>
<context>
    <name>RoomsPane</name>
    <message>
        <source>No room is open.</source>
        <translation>Kein Raum ist offen.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>&amp;Members, who were let in</source>
        <translation>&amp;Mitglieder, die hereingelassen wurden</translation>
    </message>
    <message>
        <source>&amp;Try it on what was said…</source>
        <translation>An Gesagtem &amp;ausprobieren…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Empty: the rule's name</source>
        <translation>Leer: der Name der Regel</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>From this time on</source>
        <translation>Ab diesem Mal</translation>
    </message>
    <message>
        <source>Go &amp;further with who does it again</source>
        <translation>&amp;Weiter gehen, wer es wieder tut</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>Sucht nach</translation>
    </message>
    <message>
        <source>M&amp;oderators</source>
        <translation>M&amp;oderatoren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Not for</source>
        <translation>Nicht für</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Such as “No links”</source>
        <translation>Etwa „Keine Links“</translation>
    </message>
    <message>
        <source>Switched o&amp;n</source>
        <translation>&amp;Eingeschaltet</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>There is a rule of this name already.</source>
        <translation>Eine Regel dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Was folgt</translation>
    </message>
    <message>
        <source>What the guest is told</source>
        <translation>Was dem Gast gesagt wird</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Innerhalb von</translation>
    </message>
    <message>
        <source>times within</source>
        <translation>Mal innerhalb von</translation>
    </message>
</context>
<context>
    <name>RuleKinds</name>
    <message>
        <source>% capitals</source>
        <translation>% Großbuchst.</translation>
    </message>
    <message>
        <source>Also &amp;inside of other words</source>
        <translation>Auch &amp;innerhalb anderer Wörter</translation>
    </message>
    <message>
        <source>But not of these names</source>
        <translation>Aber nicht dieser Namen</translation>
    </message>
    <message>
        <source>But not texts that begin so</source>
        <translation>Aber nicht Texte, die so beginnen</translation>
    </message>
    <message>
        <source>But not these names</source>
        <translation>Aber nicht diese Namen</translation>
    </message>
    <message>
        <source>But not these texts</source>
        <translation>Aber nicht diese Texte</translation>
    </message>
    <message>
        <source>But not these types, whatever their size</source>
        <translation>Aber nicht diese Typen, wie groß auch immer</translation>
    </message>
    <message>
        <source>But not to these hosts, with all their subdomains</source>
        <translation>Aber nicht zu diesen Hosts mit allen Subdomains</translation>
    </message>
    <message>
        <source>But not where it is a part of these words</source>
        <translation>Aber nicht, wo es Teil dieser Wörter ist</translation>
    </message>
    <message>
        <source>But these names don't count</source>
        <translation>Aber diese Namen zählen nicht</translation>
    </message>
    <message>
        <source>But these words don't count, as they are written</source>
        <translation>Aber diese Wörter zählen nicht, wie sie geschrieben sind</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>First message or file</source>
        <translation>Erste Nachricht oder Datei</translation>
    </message>
    <message>
        <source>From whoever, counted to&amp;gether</source>
        <translation>Von wem auch immer, zusammen &amp;gezählt</translation>
    </message>
    <message>
        <source>Hold it until you let it through</source>
        <translation>Anhalten, bis du es durchlässt</translation>
    </message>
    <message>
        <source>Hold it, and all that the sender says from then on</source>
        <translation>Anhalten, und alles, was der Absender danach sagt</translation>
    </message>
    <message>
        <source>However they are spelt: CAPITALS, s p a c e d, l00k-alikes.</source>
        <translation>Wie auch immer geschrieben: GROSS, g e s p e r r t, ähn1ich.</translation>
    </message>
    <message>
        <source>In texts of at least</source>
        <translation>In Texten mit mindestens</translation>
    </message>
    <message>
        <source>It acts on those who come after: to refuse is to send out, to hold is to hold all that they say.</source>
        <translation>Es trifft die, die danach kommen: Ablehnen schickt hinaus, Anhalten hält alles an, was sie sagen.</translation>
    </message>
    <message>
        <source>It meets the text in small letters and without accents.</source>
        <translation>Er trifft auf den Text in Kleinbuchstaben und ohne Akzente.</translation>
    </message>
    <message>
        <source>Joins in a wave</source>
        <translation>Viele Neue auf einmal</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Let it through, and flag it for you</source>
        <translation>Durchlassen und für dich markieren</translation>
    </message>
    <message>
        <source>Let it through, and take it back at once</source>
        <translation>Durchlassen und gleich zurücknehmen</translation>
    </message>
    <message>
        <source>Let it through, and warn the sender</source>
        <translation>Durchlassen und den Absender verwarnen</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <source>More than</source>
        <translation>Mehr als</translation>
    </message>
    <message>
        <source>Of these types</source>
        <translation>Dieser Typen</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Je eins pro Zeile</translation>
    </message>
    <message>
        <source>One a line, such as .exe or video/*</source>
        <translation>Je einer pro Zeile, etwa .exe oder video/*</translation>
    </message>
    <message>
        <source>One a line, such as example.org</source>
        <translation>Je einer pro Zeile, etwa example.org</translation>
    </message>
    <message>
        <source>Or larger than</source>
        <translation>Oder größer als</translation>
    </message>
    <message>
        <source>Or more than</source>
        <translation>Oder mehr als</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Refuse it, and ban the sender</source>
        <translation>Ablehnen und den Absender sperren</translation>
    </message>
    <message>
        <source>Refuse it, and kick the sender</source>
        <translation>Ablehnen und den Absender hinauswerfen</translation>
    </message>
    <message>
        <source>Refuse it, and mute the sender</source>
        <translation>Ablehnen und den Absender stummschalten</translation>
    </message>
    <message>
        <source>Regular expression (RE2)</source>
        <translation>Regulärer Ausdruck (RE2)</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>The first fi&amp;le of a newcomer</source>
        <translation>Die erste &amp;Datei von Neuen</translation>
    </message>
    <message>
        <source>The first messa&amp;ge of a newcomer</source>
        <translation>Die erste &amp;Nachricht von Neuen</translation>
    </message>
    <message>
        <source>The same text</source>
        <translation>Derselbe Text</translation>
    </message>
    <message>
        <source>With no type and no size it is every file.</source>
        <translation>Ohne Typ und ohne Größe ist es jede Datei.</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Innerhalb von</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Words or phrases</source>
        <translation>Wörter oder Wendungen</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>all but {hosts}</source>
        <translation>alle außer {hosts}</translation>
    </message>
    <message>
        <source>ban</source>
        <translation>sperren</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>markieren</translation>
    </message>
    <message>
        <source>guests come</source>
        <translation>Gäste kommen</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>anhalten</translation>
    </message>
    <message>
        <source>hold all they say</source>
        <translation>alles anhalten</translation>
    </message>
    <message>
        <source>kick</source>
        <translation>hinauswerfen</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>more than {count}</source>
        <translation>mehr als {count}</translation>
    </message>
    <message>
        <source>more than {count} within {seconds} s</source>
        <translation>mehr als {count} in {seconds} s</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>names with an @</source>
        <translation>Namen mit @</translation>
    </message>
    <message numerus="yes">
        <source>over {count} characters</source>
        <translation>
            <numerusform>über {count} Zeichen</numerusform>
            <numerusform>über {count} Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over {count} lines</source>
        <translation>
            <numerusform>über {count} Zeile</numerusform>
            <numerusform>über {count} Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>over {percent} %</source>
        <translation>über {percent} %</translation>
    </message>
    <message>
        <source>over {size}</source>
        <translation>über {size}</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>ablehnen</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>zurücknehmen</translation>
    </message>
    <message>
        <source>times</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>warn</source>
        <translation>verwarnen</translation>
    </message>
    <message numerus="yes">
        <source>{count} times within {seconds} s</source>
        <translation>
            <numerusform>{count} Mal in {seconds} s</numerusform>
            <numerusform>{count} Mal in {seconds} s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{entries} and {count} more</source>
        <translation>
            <numerusform>{entries} und {count} weitere</numerusform>
            <numerusform>{entries} und {count} weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Neu…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Try…</source>
        <translation>&amp;Ausprobieren…</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Alle Räume</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back what was done last.</source>
        <translation>Strg+Z nimmt zurück, was zuletzt getan wurde.</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>Sucht nach</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Patterns don't work on this machine: google-re2 isn't there. Words do.</source>
        <translation>Muster gehen auf diesem Rechner nicht: google-re2 fehlt. Wörter gehen.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Rules that hold in</source>
        <translation>Regeln, die gelten in</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>There is no rule yet: nothing is judged. Add one, and try it out first.</source>
        <translation>Noch gibt es keine Regel: Nichts wird geprüft. Lege eine an, und probier sie zuerst aus.</translation>
    </message>
    <message>
        <source>They judge what guests send, before anybody sees it. Space switches one.</source>
        <translation>Sie beurteilen, was Gäste senden, bevor es jemand sieht. Die Leertaste schaltet eine um.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>{action}, then {further}</source>
        <translation>{action}, dann {further}</translation>
    </message>
</context>
<context>
    <name>SaidModel</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>When it was said</source>
        <translation>Wann es gesagt wurde</translation>
    </message>
    <message>
        <source>{when}, taken back</source>
        <translation>{when}, zurückgenommen</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>&amp;Export these…</source>
        <translation>&amp;Diese exportieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>History is off: nothing of what is said is kept on disk, so there is nothing to search. Either it was switched off at the start, or its file can't be used; then the window says why.</source>
        <translation>Der Verlauf ist aus: Nichts von dem, was gesagt wird, bleibt auf der Festplatte, also ist nichts zu durchsuchen. Entweder wurde er beim Start abgeschaltet, oder seine Datei ist nicht zu gebrauchen; dann sagt das Fenster, warum.</translation>
    </message>
    <message>
        <source>No message was found</source>
        <translation>Keine Nachricht gefunden</translation>
    </message>
    <message>
        <source>No message was found.</source>
        <translation>Keine Nachricht gefunden.</translation>
    </message>
    <message>
        <source>Search for words of three letters or more; in Chinese or Japanese one character will do.</source>
        <translation>Suche nach Wörtern mit mindestens drei Buchstaben; auf Chinesisch oder Japanisch genügt ein Zeichen.</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Sucht …</translation>
    </message>
    <message>
        <source>Show &amp;more</source>
        <translation>&amp;Mehr zeigen</translation>
    </message>
    <message>
        <source>The history can't be read: {why}</source>
        <translation>Der Verlauf ist nicht zu lesen: {why}</translation>
    </message>
    <message>
        <source>The history is being opened.</source>
        <translation>Der Verlauf wird geöffnet.</translation>
    </message>
    <message>
        <source>The host is being loaded.</source>
        <translation>Der Gastgeber wird geladen.</translation>
    </message>
    <message numerus="yes">
        <source>The newest {count} messages; narrow the search to see older ones</source>
        <translation>
            <numerusform>Die neueste Nachricht; grenze die Suche ein, um ältere zu sehen</numerusform>
            <numerusform>Die neuesten {count} Nachrichten; grenze die Suche ein, um ältere zu sehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest {count} messages; there are more</source>
        <translation>
            <numerusform>Die neueste Nachricht; es gibt mehr</numerusform>
            <numerusform>Die neuesten {count} Nachrichten; es gibt mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} messages</source>
        <translation>
            <numerusform>{count} Nachricht</numerusform>
            <numerusform>{count} Nachrichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchForm</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>All but drawings</source>
        <translation>Alles außer Gezeichnetem</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Durchsagen</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Gezeichnetes</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Whispers</source>
        <translation>Geflüstertes</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Words, or parts of them</source>
        <translation>Wörter, oder Teile davon</translation>
    </message>
</context>
<context>
    <name>SettingActs</name>
    <message>
        <source>Saved</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Saved. It holds from the next start of the program on.</source>
        <translation>Gesichert. Es gilt ab dem nächsten Start des Programms.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Address of this computer</source>
        <translation>Adresse dieses Computers</translation>
    </message>
    <message>
        <source>Days that it is kept</source>
        <translation>Tage, die er aufbewahrt wird</translation>
    </message>
    <message>
        <source>Days that what was taken back can be read here</source>
        <translation>Tage, die Zurückgenommenes hier lesbar bleibt</translation>
    </message>
    <message>
        <source>Everyone behind one router may have the same address.</source>
        <translation>Alle hinter einem Router haben oft dieselbe Adresse.</translation>
    </message>
    <message>
        <source>For so long you can bring it back. Then its words are deleted.</source>
        <translation>So lange kannst du es zurückholen. Dann werden die Worte gelöscht.</translation>
    </message>
    <message>
        <source>Further names of this computer</source>
        <translation>Weitere Namen dieses Computers</translation>
    </message>
    <message>
        <source>Guests in a room, at most</source>
        <translation>Gäste in einem Raum, höchstens</translation>
    </message>
    <message>
        <source>Guests may clear the whiteboard</source>
        <translation>Gäste dürfen die Tafel wischen</translation>
    </message>
    <message>
        <source>Guests may open rooms</source>
        <translation>Gäste dürfen Räume öffnen</translation>
    </message>
    <message>
        <source>Guests of one address in a room, at most</source>
        <translation>Gäste einer Adresse in einem Raum, höchstens</translation>
    </message>
    <message>
        <source>Have a name in the network</source>
        <translation>Einen Namen im Netz haben</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>In rooms that are opened from then on.</source>
        <translation>In Räumen, die von da an geöffnet werden.</translation>
    </message>
    <message>
        <source>It stands in the address that guests open. Firewalls have to let it in.</source>
        <translation>Er steht in der Adresse, die Gäste öffnen. Firewalls müssen ihn durchlassen.</translation>
    </message>
    <message>
        <source>Keep the history on disk</source>
        <translation>Den Verlauf auf der Festplatte aufbewahren</translation>
    </message>
    <message>
        <source>Messages a second of one guest, at most</source>
        <translation>Nachrichten pro Sekunde von einem Gast, höchstens</translation>
    </message>
    <message>
        <source>Messages that newcomers see</source>
        <translation>Nachrichten, die Neue sehen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Of before they came, in rooms that are opened from then on: a number, or all.</source>
        <translation>Von vor ihrem Kommen, in Räumen, die von da an geöffnet werden: eine Zahl, oder all für alle.</translation>
    </message>
    <message>
        <source>Open beside those of last time. Several by commas.</source>
        <translation>Offen neben denen vom letzten Mal. Mehrere durch Kommas.</translation>
    </message>
    <message>
        <source>Otherwise all that was said is gone when the program ends.</source>
        <translation>Sonst ist alles Gesagte weg, wenn das Programm endet.</translation>
    </message>
    <message>
        <source>Rooms and guests</source>
        <translation>Räume und Gäste</translation>
    </message>
    <message>
        <source>Rooms at the start</source>
        <translation>Räume beim Start</translation>
    </message>
    <message>
        <source>Rooms, at most</source>
        <translation>Räume, höchstens</translation>
    </message>
    <message>
        <source>Size that it may have</source>
        <translation>Größe, die er haben darf</translation>
    </message>
    <message>
        <source>Such as 500MB or 2GB: then the oldest is deleted. 0: no limit.</source>
        <translation>Etwa 500MB oder 2GB: Dann wird das Älteste gelöscht. 0: keine Grenze.</translation>
    </message>
    <message>
        <source>Such as peerpyrtc.local, beside the addresses.</source>
        <translation>Etwa peerpyrtc.local, neben den Adressen.</translation>
    </message>
    <message>
        <source>TCP port</source>
        <translation>TCP-Port</translation>
    </message>
    <message>
        <source>That guests may type, such as chat.example.org. Several by commas.</source>
        <translation>Die Gäste eintippen können, etwa chat.example.org. Mehrere durch Kommas.</translation>
    </message>
    <message>
        <source>The only one that guests can open. Empty: all that it has.</source>
        <translation>Die einzige, die Gäste öffnen können. Leer: alle, die er hat.</translation>
    </message>
    <message>
        <source>UDP port</source>
        <translation>UDP-Port</translation>
    </message>
    <message>
        <source>What guests say goes through it. Empty: the same number as the TCP port.</source>
        <translation>Was Gäste sagen, geht hier durch. Leer: dieselbe Zahl wie der TCP-Port.</translation>
    </message>
    <message>
        <source>What is older is deleted. 0: it is kept for ever.</source>
        <translation>Was älter ist, wird gelöscht. 0: Er wird für immer aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Ask before what is unsafe</source>
        <translation>Vor Unsicherem fragen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Closing a room, and what meets more than five at once. The ban dialog always comes.</source>
        <translation>Einen Raum schließen, und was mehr als fünf auf einmal trifft. Der Dialog zum Sperren kommt immer.</translation>
    </message>
    <message>
        <source>Holds at once.</source>
        <translation>Gilt sofort.</translation>
    </message>
    <message>
        <source>Holds from the next start of the program on, with and without a window.</source>
        <translation>Gilt ab dem nächsten Start des Programms, mit und ohne Fenster.</translation>
    </message>
    <message>
        <source>It could not be saved: {why}</source>
        <translation>Es konnte nicht gesichert werden: {why}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Dieses Fenster</translation>
    </message>
    <message>
        <source>What else can be set is told by: {command}</source>
        <translation>Was sich sonst einstellen lässt, sagt: {command}</translation>
    </message>
    <message>
        <source>{option} sets it, and wins over this.</source>
        <translation>{option} setzt es und geht vor.</translation>
    </message>
    <message>
        <source>“{setting}” can't be what is typed there.</source>
        <translation>„{setting}“ kann nicht sein, was dort steht.</translation>
    </message>
    <message>
        <source>“{setting}” takes a whole number from {least} to {most}.</source>
        <translation>„{setting}“ nimmt eine ganze Zahl von {least} bis {most}.</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>Have the table of peers in this order</source>
        <translation>Die Tabelle der Leute so ordnen</translation>
    </message>
    <message>
        <source>Sort by {column}</source>
        <translation>Ordnen nach: {column}</translation>
    </message>
</context>
<context>
    <name>SpeakBar</name>
    <message>
        <source>Announce to</source>
        <translation>Durchsage an</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Durchsage</translation>
    </message>
    <message>
        <source>Announcement (Ctrl+B)</source>
        <translation>Durchsage (Strg+B)</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Durchsage</translation>
    </message>
    <message>
        <source>Kept…</source>
        <translation>Vorlagen…</translation>
    </message>
    <message>
        <source>Pick an announcement</source>
        <translation>Durchsage wählen</translation>
    </message>
    <message>
        <source>Pick an announcement that is kept (Ctrl+Shift+B)</source>
        <translation>Eine bereitgehaltene Durchsage wählen (Strg+Umschalt+B)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send the announcement</source>
        <translation>Die Durchsage senden</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
</context>
<context>
    <name>StageBar</name>
    <message>
        <source>B: board · Page up, Page down: room · F: window · Esc: close</source>
        <translation>B: Tafel · Bild auf, Bild ab: Raum · F: Fenster · Esc: schließen</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Room on the stage</source>
        <translation>Raum auf der Bühne</translation>
    </message>
</context>
<context>
    <name>StageWindow</name>
    <message>
        <source>Scan the code, or open this address</source>
        <translation>Code scannen oder diese Adresse öffnen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Bühne</translation>
    </message>
    <message>
        <source>Stage: {room}</source>
        <translation>Bühne: {room}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Could not start</source>
        <translation>Nicht gestartet</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Gastgeber</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>Not hosting</source>
        <translation>Kein Gastgeber</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Waits to be sent to guests. The history's write-ahead log has {size}.</source>
        <translation>Wartet darauf, an Gäste zu gehen. Das Write-ahead-Log des Verlaufs hat {size}.</translation>
    </message>
    <message>
        <source>queue {size}</source>
        <translation>{size} warten</translation>
    </message>
    <message>
        <source>{rate} msg/s</source>
        <translation>{rate} Nachr./s</translation>
    </message>
</context>
<context>
    <name>StayingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>Guests read it nowhere any more; Ctrl+Z brings it back.</source>
        <translation>Gäste lesen es nirgends mehr; Strg+Z bringt es zurück.</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Wie weit zurück</translation>
    </message>
    <message>
        <source>In the last 10 minutes</source>
        <translation>In den letzten 10 Minuten</translation>
    </message>
    <message>
        <source>In the last day</source>
        <translation>Am letzten Tag</translation>
    </message>
    <message>
        <source>In the last hour</source>
        <translation>In der letzten Stunde</translation>
    </message>
    <message>
        <source>Nobody said that in this time.</source>
        <translation>Das hat in dieser Zeit niemand gesagt.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back everything {who} said in {room}?</source>
        <translation>Alles zurücknehmen, was in {room} gesagt wurde: {who}?</translation>
    </message>
    <message>
        <source>Take back “{words}” from everyone in {room}?</source>
        <translation>„{words}“ von allen in {room} zurücknehmen?</translation>
    </message>
    <message>
        <source>What they said in {rooms} stays.</source>
        <translation>Was sie in {rooms} gesagt haben, bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>{count} messages: {who}</source>
        <translation>
            <numerusform>{count} Nachricht: {who}</numerusform>
            <numerusform>{count} Nachrichten: {who}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Address guests use</source>
        <translation>Adresse für die Gäste</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Mehr Werkzeuge</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show the window</source>
        <translation>Fenster zeigen</translation>
    </message>
    <message>
        <source>Stop hosting and quit</source>
        <translation>Gastgeben beenden und Schluss</translation>
    </message>
</context>
<context>
    <name>TrialDialog</name>
    <message>
        <source>A rule about joins can't be tried out: it isn't about messages.</source>
        <translation>Eine Regel über Neue ist nicht auszuprobieren: Sie gilt keinen Nachrichten.</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Alle Räume</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Wegen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From: {people}</source>
        <translation>Von: {people}</translation>
    </message>
    <message>
        <source>It would</source>
        <translation>Würde</translation>
    </message>
    <message numerus="yes">
        <source>It would have met none of {count} messages.</source>
        <translation>
            <numerusform>Es hätte die eine Nachricht nicht getroffen.</numerusform>
            <numerusform>Es hätte keine von {count} Nachrichten getroffen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would have met {hits} of {count} messages.</source>
        <translation>
            <numerusform>Es hätte {hits} von {count} Nachricht getroffen.</numerusform>
            <numerusform>Es hätte {hits} von {count} Nachrichten getroffen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Sieht nach …</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Messages that would have been met</source>
        <translation>Nachrichten, die es getroffen hätte</translation>
    </message>
    <message>
        <source>Nothing is done to anybody. Everyone counts as a guest who is new.</source>
        <translation>Niemandem geschieht etwas. Alle gelten als Gäste, die neu sind.</translation>
    </message>
    <message>
        <source>Nothing was said there in that time.</source>
        <translation>Dort wurde in dieser Zeit nichts gesagt.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>The last 10 minutes</source>
        <translation>Die letzten 10 Minuten</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>Der letzte Tag</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>Die letzte Stunde</translation>
    </message>
    <message>
        <source>There is no room.</source>
        <translation>Es gibt keinen Raum.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Try out</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>TurnList</name>
    <message>
        <source>Raised hands</source>
        <translation>Meldungen</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>und {count} weitere Meldung</numerusform>
            <numerusform>und {count} weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hands are up</source>
        <translation>
            <numerusform>1 Hand ist oben</numerusform>
            <numerusform>{count} Hände sind oben</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}. {who}</source>
        <translation>{number}. {who}</translation>
    </message>
    <message>
        <source>{who} has the word</source>
        <translation>{who} hat das Wort</translation>
    </message>
</context>
<context>
    <name>Typed</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason, shown to them (may stay empty)</source>
        <translation>Grund, den sie sehen (darf leer bleiben)</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Done: {what}</source>
        <translation>Getan: {what}</translation>
    </message>
    <message>
        <source>This can't be taken back: {what}</source>
        <translation>Das ist nicht zurückzunehmen: {what}</translation>
    </message>
    <message>
        <source>{key} undoes it</source>
        <translation>{key} nimmt es zurück</translation>
    </message>
</context>
<context>
    <name>UnforeseenDialog</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnosedaten kopieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message numerus="yes">
        <source>So far {count} times.</source>
        <translation>
            <numerusform>Bisher {count} Mal.</numerusform>
            <numerusform>Bisher {count} Mal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ging schief</translation>
    </message>
    <message>
        <source>Something went wrong that nobody foresaw</source>
        <translation>Etwas ging schief, das niemand vorhergesehen hat</translation>
    </message>
    <message>
        <source>You can go on. If something doesn't work any more, end the program and start it anew. Whoever looks into it needs the diagnostics: they say where in the program it happened and how it is set, but no passwords and nothing that guests wrote.</source>
        <translation>Du kannst weitermachen. Wenn etwas nicht mehr geht, beende das Programm und starte es neu. Wer dem nachgeht, braucht die Diagnosedaten: Sie sagen, wo im Programm es geschah und wie es eingestellt ist, aber keine Passwörter und nichts, was Gäste schrieben.</translation>
    </message>
</context>
<context>
    <name>Verbs</name>
    <message>
        <source>&amp;Ban {who}…</source>
        <translation>&amp;Sperren: {who}…</translation>
    </message>
    <message>
        <source>&amp;Ban…</source>
        <translation>&amp;Sperren…</translation>
    </message>
    <message>
        <source>&amp;Blur pictures in {who}…</source>
        <translation>Bilder in {who} &amp;unscharf…</translation>
    </message>
    <message>
        <source>&amp;Blur pictures…</source>
        <translation>Bilder &amp;unscharf…</translation>
    </message>
    <message>
        <source>&amp;Close room…</source>
        <translation>Raum &amp;schließen…</translation>
    </message>
    <message>
        <source>&amp;Close {who}…</source>
        <translation>{who} &amp;schließen…</translation>
    </message>
    <message>
        <source>&amp;Delay in {who}…</source>
        <translation>&amp;Verzögerung in {who}…</translation>
    </message>
    <message>
        <source>&amp;Delay…</source>
        <translation>&amp;Verzögerung…</translation>
    </message>
    <message>
        <source>&amp;Give the word</source>
        <translation>Das Wort &amp;geben</translation>
    </message>
    <message>
        <source>&amp;Give {who} the word</source>
        <translation>Das Wort &amp;geben: {who}</translation>
    </message>
    <message>
        <source>&amp;Hold the messages of {who}</source>
        <translation>Nachrichten &amp;anhalten: {who}</translation>
    </message>
    <message>
        <source>&amp;Hold what they say</source>
        <translation>&amp;Anhalten, was sie sagen</translation>
    </message>
    <message>
        <source>&amp;Kick</source>
        <translation>&amp;Hinauswerfen</translation>
    </message>
    <message>
        <source>&amp;Kick {who}</source>
        <translation>&amp;Hinauswerfen: {who}</translation>
    </message>
    <message>
        <source>&amp;List of names for {who}…</source>
        <translation>&amp;Liste der Namen für {who}…</translation>
    </message>
    <message>
        <source>&amp;List of names…</source>
        <translation>&amp;Liste der Namen…</translation>
    </message>
    <message>
        <source>&amp;Lower all hands</source>
        <translation>Alle Hände &amp;senken</translation>
    </message>
    <message>
        <source>&amp;Lower all hands in {who}</source>
        <translation>Alle Hände in {who} &amp;senken</translation>
    </message>
    <message>
        <source>&amp;Lower the hand</source>
        <translation>Hand &amp;senken</translation>
    </message>
    <message>
        <source>&amp;Lower the hand of {who}</source>
        <translation>Hand &amp;senken: {who}</translation>
    </message>
    <message>
        <source>&amp;Move {who}…</source>
        <translation>&amp;Verschieben: {who}…</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Verschieben…</translation>
    </message>
    <message>
        <source>&amp;Mute for 10 minutes</source>
        <translation>10 Minuten stumms&amp;chalten</translation>
    </message>
    <message>
        <source>&amp;Mute {who} for 10 minutes</source>
        <translation>10 Minuten stumms&amp;chalten: {who}</translation>
    </message>
    <message>
        <source>&amp;Next raised hand</source>
        <translation>&amp;Nächste Hand</translation>
    </message>
    <message>
        <source>&amp;Next raised hand in {who}</source>
        <translation>&amp;Nächste Hand in {who}</translation>
    </message>
    <message>
        <source>&amp;PIN of {who}…</source>
        <translation>&amp;PIN von {who}…</translation>
    </message>
    <message>
        <source>&amp;PIN…</source>
        <translation>&amp;PIN…</translation>
    </message>
    <message>
        <source>&amp;Reserved names in {who}…</source>
        <translation>&amp;Reservierte Namen in {who}…</translation>
    </message>
    <message>
        <source>&amp;Reserved names…</source>
        <translation>&amp;Reservierte Namen…</translation>
    </message>
    <message>
        <source>&amp;Slow mode in {who}…</source>
        <translation>&amp;Bremse in {who}…</translation>
    </message>
    <message>
        <source>&amp;Slow mode, approval and pictures</source>
        <translation>&amp;Bremse, Freigabe und Bilder</translation>
    </message>
    <message>
        <source>&amp;Slow mode…</source>
        <translation>&amp;Bremse…</translation>
    </message>
    <message>
        <source>&amp;Take back everything {who} said in {room}…</source>
        <translation>Alles in {room} &amp;zurücknehmen: {who}…</translation>
    </message>
    <message>
        <source>&amp;Take back everything…</source>
        <translation>Alles &amp;zurücknehmen…</translation>
    </message>
    <message>
        <source>&amp;Take the word back</source>
        <translation>Wort &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Take the word back in {who}</source>
        <translation>Wort in {who} &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Topic, notice, pin and history</source>
        <translation>&amp;Thema, Hinweis und Verlauf</translation>
    </message>
    <message>
        <source>&amp;Unpin the message</source>
        <translation>Nachricht nicht &amp;mehr anpinnen</translation>
    </message>
    <message>
        <source>&amp;Unpin the message in {who}</source>
        <translation>Nachricht in {who} nicht &amp;mehr anpinnen</translation>
    </message>
    <message>
        <source>&amp;Warn {who}…</source>
        <translation>&amp;Verwarnen: {who}…</translation>
    </message>
    <message>
        <source>&amp;Warn…</source>
        <translation>&amp;Verwarnen…</translation>
    </message>
    <message>
        <source>Any name may come in</source>
        <translation>Jeder Name darf herein</translation>
    </message>
    <message>
        <source>Appro&amp;val in {who}…</source>
        <translation>&amp;Freigabe in {who}…</translation>
    </message>
    <message>
        <source>Appro&amp;val…</source>
        <translation>&amp;Freigabe…</translation>
    </message>
    <message>
        <source>Ask whoever is new for a PIN</source>
        <translation>Wer neu ist, nach einer PIN fragen</translation>
    </message>
    <message>
        <source>Banned {who}</source>
        <translation>Gesperrt: {who}</translation>
    </message>
    <message>
        <source>Bring back what the last clearing took away</source>
        <translation>Zurückholen, was das letzte Wischen weggenommen hat</translation>
    </message>
    <message numerus="yes">
        <source>Brought back {count} strokes</source>
        <translation>
            <numerusform>{count} Strich zurückgeholt</numerusform>
            <numerusform>{count} Striche zurückgeholt</numerusform>
        </translation>
    </message>
    <message>
        <source>Chan&amp;ging messages in {who}…</source>
        <translation>&amp;Nachrichten in {who} ändern…</translation>
    </message>
    <message>
        <source>Chan&amp;ging messages…</source>
        <translation>&amp;Nachrichten ändern…</translation>
    </message>
    <message>
        <source>Choose how long they say nothing, and say why</source>
        <translation>Wählen, wie lange sie nichts sagen, und sagen, warum</translation>
    </message>
    <message>
        <source>Clear the &amp;whiteboard</source>
        <translation>Tafel &amp;wischen</translation>
    </message>
    <message>
        <source>Clear the &amp;whiteboard of {who}</source>
        <translation>Tafel von {who} &amp;wischen</translation>
    </message>
    <message numerus="yes">
        <source>Cleared {count} strokes</source>
        <translation>
            <numerusform>{count} Strich weggewischt</numerusform>
            <numerusform>{count} Striche weggewischt</numerusform>
        </translation>
    </message>
    <message>
        <source>Close room</source>
        <translation>Raum schließen</translation>
    </message>
    <message>
        <source>E&amp;xceptions for {who}…</source>
        <translation>&amp;Ausnahmen für {who}…</translation>
    </message>
    <message>
        <source>E&amp;xceptions…</source>
        <translation>&amp;Ausnahmen…</translation>
    </message>
    <message>
        <source>En&amp;d the membership</source>
        <translation>Mitgliedschaft &amp;beenden</translation>
    </message>
    <message>
        <source>En&amp;d the membership of {who}</source>
        <translation>Mitgliedschaft &amp;beenden: {who}</translation>
    </message>
    <message>
        <source>Ended the membership of {who}</source>
        <translation>Nicht mehr Mitglied: {who}</translation>
    </message>
    <message>
        <source>Exceptions for {who} are set</source>
        <translation>Ausnahmen gesetzt: {who}</translation>
    </message>
    <message>
        <source>Give the word to whose hand has been up the longest</source>
        <translation>Das Wort der Hand geben, die am längsten oben ist</translation>
    </message>
    <message>
        <source>Give them another name; what they drew and sent stays theirs</source>
        <translation>Einen anderen Namen geben; Gezeichnetes und Gesendetes bleibt ihres</translation>
    </message>
    <message>
        <source>Guests read nowhere any more what they said in this room lately; Ctrl+Z brings it back</source>
        <translation>Gäste lesen nirgends mehr, was sie in diesem Raum zuletzt gesagt haben; Strg+Z bringt es zurück</translation>
    </message>
    <message>
        <source>H&amp;and and word</source>
        <translation>Han&amp;d und Wort</translation>
    </message>
    <message>
        <source>Have all that they say wait for you</source>
        <translation>Alles, was sie sagen, auf dich warten lassen</translation>
    </message>
    <message>
        <source>Have all that they say wait for you, and say why</source>
        <translation>Alles, was sie sagen, auf dich warten lassen, und sagen, warum</translation>
    </message>
    <message>
        <source>Have something stand above the messages</source>
        <translation>Etwas über die Nachrichten stellen</translation>
    </message>
    <message>
        <source>Have what guests say wait until you let it through</source>
        <translation>Was Gäste sagen, warten lassen, bis du es durchlässt</translation>
    </message>
    <message>
        <source>Hold the messages of {who}, w&amp;ith a reason…</source>
        <translation>M&amp;it Grund anhalten: {who}…</translation>
    </message>
    <message>
        <source>Hold w&amp;ith a reason…</source>
        <translation>M&amp;it Grund anhalten…</translation>
    </message>
    <message>
        <source>How long it is &amp;kept…</source>
        <translation>Wie lange es &amp;aufbewahrt wird…</translation>
    </message>
    <message>
        <source>How long {who} is &amp;kept…</source>
        <translation>Wie lange {who} &amp;aufbewahrt wird…</translation>
    </message>
    <message>
        <source>Keep names, and what looks like them, from all guests</source>
        <translation>Namen, und was so aussieht, für alle Gäste sperren</translation>
    </message>
    <message>
        <source>Keep them out, for a time or for good; it is shown before whom else that hits</source>
        <translation>Aussperren, für eine Zeit oder für immer; vorher ist zu sehen, wen es noch trifft</translation>
    </message>
    <message>
        <source>Kick with &amp;reason…</source>
        <translation>&amp;Mit Grund hinauswerfen…</translation>
    </message>
    <message>
        <source>Kick {who} with &amp;reason…</source>
        <translation>&amp;Mit Grund hinauswerfen: {who}…</translation>
    </message>
    <message>
        <source>Kicked {who}</source>
        <translation>Hinausgeworfen: {who}</translation>
    </message>
    <message>
        <source>Let each guest write one message in so many seconds</source>
        <translation>Jeden Gast eine Nachricht in so vielen Sekunden schreiben lassen</translation>
    </message>
    <message>
        <source>Let everyone in, have them wait until you let them in, or lock the room</source>
        <translation>Alle hereinlassen, sie warten lassen, bis du sie hereinlässt, oder den Raum abschließen</translation>
    </message>
    <message>
        <source>Let out what the&amp;y say again</source>
        <translation>&amp;Nicht mehr anhalten</translation>
    </message>
    <message>
        <source>Let some seconds pass until guests see what others say: time to stop it</source>
        <translation>Einige Sekunden vergehen lassen, bis Gäste sehen, was andere sagen: Zeit, es aufzuhalten</translation>
    </message>
    <message>
        <source>Let somebody do more than others may in this room, or less</source>
        <translation>Jemanden mehr dürfen lassen als andere in diesem Raum, oder weniger</translation>
    </message>
    <message>
        <source>Let them do what everyone may in this room; they stay</source>
        <translation>Dürfen lassen, was alle in diesem Raum dürfen; sie bleiben</translation>
    </message>
    <message>
        <source>Let them do what members may in this room, and come in without asking</source>
        <translation>Dürfen lassen, was Mitglieder in diesem Raum dürfen, und ohne Anklopfen herein</translation>
    </message>
    <message>
        <source>Let them say nothing for ten minutes, wherever they come from</source>
        <translation>Zehn Minuten nichts sagen lassen, woher auch immer sie kommen</translation>
    </message>
    <message>
        <source>Let them speak again, whoever muted them</source>
        <translation>Wieder sprechen lassen, wer auch immer sie stummgeschaltet hat</translation>
    </message>
    <message>
        <source>Let them speak where others may not; who had the word has it no more</source>
        <translation>Sprechen lassen, wo andere nicht dürfen; wer das Wort hatte, hat es nicht mehr</translation>
    </message>
    <message>
        <source>Let {who} speak freel&amp;y again</source>
        <translation>&amp;Nicht mehr anhalten: {who}</translation>
    </message>
    <message>
        <source>Made {who} a member</source>
        <translation>Jetzt Mitglied: {who}</translation>
    </message>
    <message>
        <source>Make a m&amp;ember</source>
        <translation>Als &amp;Mitglied aufnehmen</translation>
    </message>
    <message>
        <source>Make {who} a m&amp;ember</source>
        <translation>Als &amp;Mitglied aufnehmen: {who}</translation>
    </message>
    <message>
        <source>Messages of {who} go out at once; what waits still waits for you</source>
        <translation>Nachrichten gehen gleich hinaus: {who}; was wartet, wartet noch auf dich</translation>
    </message>
    <message>
        <source>Messages of {who} wait for you from now on</source>
        <translation>Nachrichten warten von jetzt an auf dich: {who}</translation>
    </message>
    <message>
        <source>Moved {who}</source>
        <translation>Verschoben: {who}</translation>
    </message>
    <message>
        <source>Mute &amp;for…</source>
        <translation>S&amp;tummschalten für…</translation>
    </message>
    <message>
        <source>Mute {who} &amp;for…</source>
        <translation>S&amp;tummschalten: {who}…</translation>
    </message>
    <message>
        <source>Muted {who}</source>
        <translation>Stummgeschaltet: {who}</translation>
    </message>
    <message>
        <source>Muted {who} for 10 minutes</source>
        <translation>10 Minuten stumm: {who}</translation>
    </message>
    <message>
        <source>Name, &amp;place and role</source>
        <translation>Name, &amp;Ort und Rolle</translation>
    </message>
    <message>
        <source>Names on the list: {count}</source>
        <translation>Namen auf der Liste: {count}</translation>
    </message>
    <message>
        <source>Names that are reserved: {count}</source>
        <translation>Reservierte Namen: {count}</translation>
    </message>
    <message>
        <source>No hand is up there</source>
        <translation>Dort ist keine Hand oben</translation>
    </message>
    <message>
        <source>No hand is up, and nobody has the word</source>
        <translation>Keine Hand ist oben, und niemand hat das Wort</translation>
    </message>
    <message>
        <source>No names are reserved</source>
        <translation>Keine Namen sind reserviert</translation>
    </message>
    <message>
        <source>Nobody has the word any more</source>
        <translation>Niemand hat mehr das Wort</translation>
    </message>
    <message>
        <source>Not a member: {who}</source>
        <translation>Kein Mitglied: {who}</translation>
    </message>
    <message>
        <source>Not banned: {who}</source>
        <translation>Nicht gesperrt: {who}</translation>
    </message>
    <message>
        <source>Not changed: {who}</source>
        <translation>Nicht geändert: {who}</translation>
    </message>
    <message>
        <source>Not given: {who}</source>
        <translation>Nicht gegeben: {who}</translation>
    </message>
    <message>
        <source>Not held: {who}</source>
        <translation>Nicht angehalten: {who}</translation>
    </message>
    <message>
        <source>Not kicked: {who}</source>
        <translation>Nicht hinausgeworfen: {who}</translation>
    </message>
    <message>
        <source>Not lowered: {who}</source>
        <translation>Nicht gesenkt: {who}</translation>
    </message>
    <message>
        <source>Not moved: {who}</source>
        <translation>Nicht verschoben: {who}</translation>
    </message>
    <message>
        <source>Not muted: {who}</source>
        <translation>Nicht stumm: {who}</translation>
    </message>
    <message>
        <source>Not renamed: {who}</source>
        <translation>Nicht umbenannt: {who}</translation>
    </message>
    <message>
        <source>Not sent out: {who}</source>
        <translation>Nicht hinausgeschickt: {who}</translation>
    </message>
    <message>
        <source>Not taken back: {who}</source>
        <translation>Nicht zurückgenommen: {who}</translation>
    </message>
    <message>
        <source>Not taken off the board: {who}</source>
        <translation>Nicht von der Tafel genommen: {who}</translation>
    </message>
    <message>
        <source>Not unmuted: {who}</source>
        <translation>Noch stumm: {who}</translation>
    </message>
    <message>
        <source>Not warned: {who}</source>
        <translation>Nicht verwarnt: {who}</translation>
    </message>
    <message>
        <source>Nothing is drawn there</source>
        <translation>Dort ist nichts gezeichnet</translation>
    </message>
    <message>
        <source>Paste a list of names, such as a class's: those come in, others don't or knock</source>
        <translation>Eine Liste von Namen einfügen, etwa einer Klasse: Die kommen herein, andere nicht oder klopfen an</translation>
    </message>
    <message>
        <source>Pinned &amp;notice in {who}…</source>
        <translation>Angepinnter &amp;Hinweis in {who}…</translation>
    </message>
    <message>
        <source>Pinned &amp;notice…</source>
        <translation>Angepinnter &amp;Hinweis…</translation>
    </message>
    <message>
        <source>Re&amp;name {who}…</source>
        <translation>{who} &amp;umbenennen…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>Re&amp;naming in {who}…</source>
        <translation>&amp;Umbenennen in {who}…</translation>
    </message>
    <message>
        <source>Re&amp;naming…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>Renamed {who}</source>
        <translation>Umbenannt: {who}</translation>
    </message>
    <message>
        <source>Say for how long guests may change and take back what they wrote</source>
        <translation>Bestimmen, wie lange Gäste Geschriebenes ändern und zurücknehmen dürfen</translation>
    </message>
    <message>
        <source>Say how many days what is said in this room stays in the history</source>
        <translation>Bestimmen, wie viele Tage im Verlauf bleibt, was in diesem Raum gesagt wird</translation>
    </message>
    <message>
        <source>Say how much of what was said before they came guests may read</source>
        <translation>Bestimmen, wie viel von dem, was vorher gesagt wurde, Gäste lesen dürfen</translation>
    </message>
    <message>
        <source>Say what this room is about; its guests see it</source>
        <translation>Sagen, worum es in diesem Raum geht; die Gäste sehen es</translation>
    </message>
    <message>
        <source>Say whether guests may take another name</source>
        <translation>Bestimmen, ob Gäste einen anderen Namen nehmen dürfen</translation>
    </message>
    <message>
        <source>Say whether guests see pictures blurred until they tap them</source>
        <translation>Bestimmen, ob Gäste Bilder unscharf sehen, bis sie sie antippen</translation>
    </message>
    <message>
        <source>Send everyone out and remove the room</source>
        <translation>Alle hinausschicken und den Raum entfernen</translation>
    </message>
    <message>
        <source>Send out whom you select in the tables</source>
        <translation>Hinauswerfen, wen du in den Listen auswählst</translation>
    </message>
    <message>
        <source>Send them out and say why</source>
        <translation>Hinauswerfen und sagen, warum</translation>
    </message>
    <message>
        <source>Send them out for a while; they can't come back before</source>
        <translation>Für eine Weile hinausschicken; vorher gibt es kein Zurück</translation>
    </message>
    <message>
        <source>Send them to another room; their page goes there by itself</source>
        <translation>In einen anderen Raum schicken; die Seite geht von selbst dorthin</translation>
    </message>
    <message>
        <source>Send {who} out of all rooms at once; they may return in a minute</source>
        <translation>{who}: sofort aus allen Räumen; nach einer Minute dürfen sie wiederkommen</translation>
    </message>
    <message>
        <source>Sent {who} out for a while</source>
        <translation>Für eine Weile hinaus: {who}</translation>
    </message>
    <message>
        <source>Set &amp;topic…</source>
        <translation>&amp;Thema setzen…</translation>
    </message>
    <message>
        <source>Set the &amp;topic of {who}…</source>
        <translation>&amp;Thema von {who} setzen…</translation>
    </message>
    <message>
        <source>Take away all that they drew in this room, and nobody else's; Ctrl+Z brings it back</source>
        <translation>Alles wegnehmen, was sie in diesem Raum gezeichnet haben, und nur das; Strg+Z bringt es zurück</translation>
    </message>
    <message>
        <source>Take away all that was drawn in this room</source>
        <translation>Alles wegnehmen, was in diesem Raum gezeichnet wurde</translation>
    </message>
    <message>
        <source>Take away the message that is pinned above the others</source>
        <translation>Die Nachricht wegnehmen, die über den anderen angepinnt ist</translation>
    </message>
    <message>
        <source>Take every raised hand down</source>
        <translation>Jede Hand senken, die oben ist</translation>
    </message>
    <message>
        <source>Take strokes of {who} off the boar&amp;d of {room}</source>
        <translation>Striche von der Ta&amp;fel in {room} nehmen: {who}</translation>
    </message>
    <message>
        <source>Take strokes off the boar&amp;d</source>
        <translation>Striche von der Ta&amp;fel nehmen</translation>
    </message>
    <message>
        <source>Take their hand down; they may raise it again</source>
        <translation>Die Hand senken; sie dürfen sie wieder heben</translation>
    </message>
    <message>
        <source>Tell them, and nobody else, that something won't do</source>
        <translation>Ihnen, und sonst niemandem, sagen, dass etwas nicht geht</translation>
    </message>
    <message>
        <source>The next one has the word</source>
        <translation>Der Nächste hat das Wort</translation>
    </message>
    <message>
        <source>They have nothing on the board of {room}</source>
        <translation>Auf der Tafel von {room} ist nichts von ihnen</translation>
    </message>
    <message>
        <source>They have said nothing in {room} that could be taken back</source>
        <translation>In {room} haben sie nichts gesagt, was zurückzunehmen wäre</translation>
    </message>
    <message>
        <source>Time&amp;out for {who}…</source>
        <translation>&amp;Eine Weile hinaus: {who}…</translation>
    </message>
    <message>
        <source>Time&amp;out…</source>
        <translation>&amp;Eine Weile hinaus…</translation>
    </message>
    <message numerus="yes">
        <source>Took back {count} messages in {room}</source>
        <translation>
            <numerusform>{count} Nachricht in {room} zurückgenommen</numerusform>
            <numerusform>{count} Nachrichten in {room} zurückgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Took the hand of {who} down</source>
        <translation>Hand gesenkt: {who}</translation>
    </message>
    <message numerus="yes">
        <source>Took {count} hands down</source>
        <translation>
            <numerusform>{count} Hand gesenkt</numerusform>
            <numerusform>{count} Hände gesenkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took {count} strokes off the board of {room}</source>
        <translation>
            <numerusform>{count} Strich von der Tafel in {room} genommen</numerusform>
            <numerusform>{count} Striche von der Tafel in {room} genommen</numerusform>
        </translation>
    </message>
    <message>
        <source>U&amp;nmute</source>
        <translation>&amp;Wieder sprechen</translation>
    </message>
    <message>
        <source>U&amp;nmute {who}</source>
        <translation>&amp;Wieder sprechen: {who}</translation>
    </message>
    <message>
        <source>Undo clearin&amp;g</source>
        <translation>Tafel zurückh&amp;olen</translation>
    </message>
    <message>
        <source>Undo clearin&amp;g of {who}</source>
        <translation>Tafel v&amp;on {who} zurückholen</translation>
    </message>
    <message>
        <source>Warned {who}</source>
        <translation>Verwarnt: {who}</translation>
    </message>
    <message>
        <source>What newco&amp;mers see…</source>
        <translation>Was &amp;Neue sehen…</translation>
    </message>
    <message>
        <source>What newco&amp;mers to {who} see…</source>
        <translation>Was &amp;Neue in {who} sehen…</translation>
    </message>
    <message>
        <source>What they say goes out at once again</source>
        <translation>Was sie sagen, geht wieder gleich hinaus</translation>
    </message>
    <message>
        <source>Who co&amp;mes in</source>
        <translation>Wer &amp;hereinkommt</translation>
    </message>
    <message>
        <source>Who comes &amp;in to {who}…</source>
        <translation>Wer in {who} &amp;hereinkommt…</translation>
    </message>
    <message>
        <source>Who comes &amp;in…</source>
        <translation>Wer &amp;hereinkommt…</translation>
    </message>
    <message>
        <source>Who s&amp;peaks</source>
        <translation>Wer spri&amp;cht</translation>
    </message>
    <message>
        <source>{who} has the word</source>
        <translation>{who} hat das Wort</translation>
    </message>
    <message>
        <source>{who} may speak again</source>
        <translation>Darf wieder sprechen: {who}</translation>
    </message>
</context>
<context>
    <name>WaitingActs</name>
    <message>
        <source>Nobody knows any more whose message that is</source>
        <translation>Niemand weiß mehr, wessen Nachricht das ist</translation>
    </message>
    <message>
        <source>Show only their messages</source>
        <translation>Nur deren Nachrichten zeigen</translation>
    </message>
</context>
<context>
    <name>WaitingModel</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>The room it is for</source>
        <translation>Für welchen Raum es ist</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>When it came</source>
        <translation>Wann es kam</translation>
    </message>
    <message>
        <source>Who it is from</source>
        <translation>Von wem es ist</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Warum es wartet</translation>
    </message>
</context>
<context>
    <name>WaitingPane</name>
    <message>
        <source>Ban…</source>
        <translation>Sperren…</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Give the word</source>
        <translation>Das Wort geben</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Hereinlassen</translation>
    </message>
    <message>
        <source>Let stand</source>
        <translation>Stehen lassen</translation>
    </message>
    <message>
        <source>Let through</source>
        <translation>Durchlassen</translation>
    </message>
    <message>
        <source>Lower the hand</source>
        <translation>Hand senken</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Nothing waits for you any more</source>
        <translation>Nichts wartet mehr auf dich</translation>
    </message>
    <message>
        <source>Reported by somebody</source>
        <translation>Gemeldet von jemandem</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Turn away</source>
        <translation>Abweisen</translation>
    </message>
    <message>
        <source>What helps…</source>
        <translation>Was hilft…</translation>
    </message>
    <message>
        <source>What waits for you</source>
        <translation>Was auf dich wartet</translation>
    </message>
    <message numerus="yes">
        <source>{count} things wait for you</source>
        <translation>
            <numerusform>{count} Sache wartet auf dich</numerusform>
            <numerusform>{count} Sachen warten auf dich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} waiting</source>
        <translation>
            <numerusform>{count} wartet</numerusform>
            <numerusform>{count} warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatHelps</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Was hilft</translation>
    </message>
</context>
<context>
    <name>WhoMay</name>
    <message>
        <source>&amp;Keep as preset…</source>
        <translation>Als Vorlage &amp;behalten…</translation>
    </message>
    <message>
        <source>&amp;Remove preset</source>
        <translation>Vorlage &amp;entfernen</translation>
    </message>
    <message>
        <source>A table of its own</source>
        <translation>Eine eigene Tabelle</translation>
    </message>
    <message>
        <source>Done. Ctrl+Z takes back what was done last.</source>
        <translation>Getan. Strg+Z nimmt zurück, was zuletzt getan wurde.</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>It can be set in any room. A preset of that name is replaced.</source>
        <translation>Sie gilt dann für jeden Raum, in dem du sie setzt. Eine Vorlage dieses Namens wird ersetzt.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep this table as a preset</source>
        <translation>Diese Tabelle als Vorlage behalten</translation>
    </message>
    <message>
        <source>Make one in the Peer menu: Exceptions. It goes by the guest's browser.</source>
        <translation>Zu machen im Menü Leute: Ausnahmen. Sie gilt für den Browser des Gasts.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>May not</source>
        <translation>Darf nicht</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Name, such as “Exam”</source>
        <translation>Name, etwa „Prüfung“</translation>
    </message>
    <message>
        <source>Pictures are blurred, too, until whoever sees them taps them: “Blur pictures…” in the Room menu ends that. Ctrl+Z takes back what was done last.</source>
        <translation>Auch Bilder sind unscharf, bis man sie antippt: „Bilder unscharf…“ im Menü Raum beendet das. Strg+Z nimmt zurück, was zuletzt getan wurde.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Remove e&amp;xception</source>
        <translation>&amp;Ausnahme entfernen</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>The room was closed.</source>
        <translation>Der Raum wurde geschlossen.</translation>
    </message>
    <message>
        <source>What they write to all goes to &amp;you and the moderators alone</source>
        <translation>Was sie allen schreiben, geht nur an &amp;dich und die Moderatoren</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>Wer was darf</translation>
    </message>
    <message>
        <source>Who may do what in {room}</source>
        <translation>Wer was darf in {room}</translation>
    </message>
    <message>
        <source>Whoever comes in newly may what everyone may; members are those who were let in, or made so in the Peer menu. Ctrl+Z takes back what was done last.</source>
        <translation>Wer neu kommt, darf, was alle dürfen; Mitglieder sind, wer hereingelassen oder im Menü Leute aufgenommen wurde. Strg+Z nimmt zurück, was zuletzt getan wurde.</translation>
    </message>
</context>
<context>
    <name>WifiForm</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Guests scan it to join your Wi-Fi, before the chat</source>
        <translation>Gäste scannen ihn, um vor dem Chat ins WLAN zu kommen</translation>
    </message>
    <message>
        <source>It is shown no more, but {path} could not be changed: {why}</source>
        <translation>Er wird nicht mehr gezeigt, aber {path} ließ sich nicht ändern: {why}</translation>
    </message>
    <message>
        <source>It is shown, but {path} could not be changed: {why}</source>
        <translation>Er wird gezeigt, aber {path} ließ sich nicht ändern: {why}</translation>
    </message>
    <message>
        <source>Keep it on this computer</source>
        <translation>Auf diesem Rechner behalten</translation>
    </message>
    <message>
        <source>Name of the Wi-Fi</source>
        <translation>Name des WLANs</translation>
    </message>
    <message>
        <source>No password</source>
        <translation>Kein Passwort</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Code zeigen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort zeigen</translation>
    </message>
    <message>
        <source>The code holds the password: whoever sees it can join the Wi-Fi. Kept, it can be read on the disk by you and this computer's administrators.</source>
        <translation>Der Code enthält das Passwort: Wer ihn sieht, kommt ins WLAN. Wird es behalten, können du und die Verwalter dieses Rechners es auf der Platte lesen.</translation>
    </message>
    <message>
        <source>The name of a Wi-Fi has at most 32 bytes.</source>
        <translation>Der Name eines WLANs hat höchstens 32 Bytes.</translation>
    </message>
    <message>
        <source>The password of a Wi-Fi has 8 to 63 characters, or 64 that are 0–9 and a–f.</source>
        <translation>Das Passwort eines WLANs hat 8 bis 63 Zeichen, oder 64 aus 0–9 und a–f.</translation>
    </message>
    <message>
        <source>WPA, WPA2 or WPA3</source>
        <translation>WPA, WPA2 oder WPA3</translation>
    </message>
    <message>
        <source>Which Wi-Fi is it?</source>
        <translation>Welches WLAN ist es?</translation>
    </message>
    <message>
        <source>Wi-Fi code</source>
        <translation>WLAN-Code</translation>
    </message>
    <message>
        <source>Without a password choose No password.</source>
        <translation>Wähle ohne Passwort „Kein Passwort“.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>A guest opened the room {room}</source>
        <translation>Ein Gast hat den Raum {room} geöffnet</translation>
    </message>
    <message>
        <source>An edit. {why}</source>
        <translation>Eine Änderung. {why}</translation>
    </message>
    <message>
        <source>By the rule {name}</source>
        <translation>Durch die Regel {name}</translation>
    </message>
    <message>
        <source>Changed “{before}” to “{now}”</source>
        <translation>„{before}“ geändert in „{now}“</translation>
    </message>
    <message>
        <source>Flagged by the rule {name}</source>
        <translation>Markiert durch die Regel {name}</translation>
    </message>
    <message>
        <source>Goes out in a moment</source>
        <translation>Geht gleich hinaus</translation>
    </message>
    <message>
        <source>Hand raised</source>
        <translation>Hand oben</translation>
    </message>
    <message>
        <source>Held, as all from them</source>
        <translation>Angehalten, wie alles von dort</translation>
    </message>
    <message>
        <source>History off: {why}</source>
        <translation>Der Verlauf ist aus: {why}</translation>
    </message>
    <message>
        <source>History on again: what was said meanwhile is kept</source>
        <translation>Der Verlauf ist wieder an: Was inzwischen gesagt wurde, ist aufbewahrt</translation>
    </message>
    <message>
        <source>Its history is kept for ever</source>
        <translation>Der Verlauf wird für immer aufbewahrt</translation>
    </message>
    <message numerus="yes">
        <source>Its history is kept for {count} days</source>
        <translation>
            <numerusform>Der Verlauf wird {count} Tag aufbewahrt</numerusform>
            <numerusform>Der Verlauf wird {count} Tage aufbewahrt</numerusform>
        </translation>
    </message>
    <message>
        <source>Knocks</source>
        <translation>Klopft an</translation>
    </message>
    <message>
        <source>Knocks: a new device where {name} was banned</source>
        <translation>Klopft an: ein neues Gerät, wo {name} gesperrt wurde</translation>
    </message>
    <message>
        <source>Newcomers to {room} see all that was said since it was opened</source>
        <translation>Neue in {room} sehen alles, was seit dem Öffnen gesagt wurde</translation>
    </message>
    <message>
        <source>Newcomers to {room} see nothing of what was said before</source>
        <translation>Neue in {room} sehen nichts von dem, was vorher gesagt wurde</translation>
    </message>
    <message numerus="yes">
        <source>Newcomers to {room} see the last {count} messages</source>
        <translation>
            <numerusform>Neue in {room} sehen die letzte Nachricht</numerusform>
            <numerusform>Neue in {room} sehen die letzten {count} Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent: {name} is muted</source>
        <translation>Nicht gesendet: {name} ist stumm</translation>
    </message>
    <message>
        <source>Not taken; they read: “{why}”</source>
        <translation>Nicht angenommen; zu lesen ist dort: „{why}“</translation>
    </message>
    <message>
        <source>Nothing of that is there to be taken back</source>
        <translation>Davon ist nichts da, was zurückzunehmen wäre</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Refused: “{said}”; they read: “{why}”</source>
        <translation>Abgelehnt: „{said}“; zu lesen ist dort: „{why}“</translation>
    </message>
    <message>
        <source>Reported by {name}</source>
        <translation>Gemeldet von {name}</translation>
    </message>
    <message>
        <source>Room {room} closed</source>
        <translation>Raum {room} geschlossen</translation>
    </message>
    <message>
        <source>Room {room} is yours now: it stays when its last guest leaves</source>
        <translation>Raum {room} ist jetzt deiner: Er bleibt, wenn der letzte Gast geht</translation>
    </message>
    <message>
        <source>Room {room} opened</source>
        <translation>Raum {room} geöffnet</translation>
    </message>
    <message numerus="yes">
        <source>Took back {count} messages</source>
        <translation>
            <numerusform>{count} Nachricht zurückgenommen</numerusform>
            <numerusform>{count} Nachrichten zurückgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Topic of {room} taken away</source>
        <translation>Thema von {room} weggenommen</translation>
    </message>
    <message>
        <source>Topic of {room}: {topic}</source>
        <translation>Thema von {room}: {topic}</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Wartet auf Freigabe</translation>
    </message>
    <message>
        <source>a message that isn't kept any more</source>
        <translation>eine Nachricht, die nicht mehr aufbewahrt ist</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>und {count} weiterer</numerusform>
            <numerusform>und {count} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>ask the host only</source>
        <translation>nur den Gastgeber fragen</translation>
    </message>
    <message numerus="yes">
        <source>brought back {count} strokes</source>
        <translation>
            <numerusform>hat {count} Strich zurückgeholt</numerusform>
            <numerusform>hat {count} Striche zurückgeholt</numerusform>
        </translation>
    </message>
    <message>
        <source>brought the whiteboard back</source>
        <translation>hat die Tafel zurückgeholt</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Unterricht</translation>
    </message>
    <message>
        <source>cleared the whiteboard</source>
        <translation>hat die Tafel gewischt</translation>
    </message>
    <message>
        <source>connection test</source>
        <translation>Verbindungstest</translation>
    </message>
    <message>
        <source>delay {seconds} s</source>
        <translation>Verzögerung {seconds} s</translation>
    </message>
    <message>
        <source>drew on the whiteboard</source>
        <translation>hat auf der Tafel gezeichnet</translation>
    </message>
    <message numerus="yes">
        <source>erased {count} strokes</source>
        <translation>
            <numerusform>hat {count} Strich radiert</numerusform>
            <numerusform>hat {count} Striche radiert</numerusform>
        </translation>
    </message>
    <message>
        <source>locked</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>not all allowed</source>
        <translation>nicht alles erlaubt</translation>
    </message>
    <message>
        <source>pinned: {text}</source>
        <translation>angepinnt: {text}</translation>
    </message>
    <message>
        <source>pinned: {who}: {text}</source>
        <translation>angepinnt: {who}: {text}</translation>
    </message>
    <message>
        <source>put a picture on the whiteboard</source>
        <translation>hat ein Bild auf die Tafel gebracht</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>still</translation>
    </message>
    <message>
        <source>sent the file {name} ({size})</source>
        <translation>hat die Datei {name} gesendet ({size})</translation>
    </message>
    <message>
        <source>slow {seconds} s</source>
        <translation>Bremse {seconds} s</translation>
    </message>
    <message>
        <source>view the board</source>
        <translation>Tafel ansehen</translation>
    </message>
    <message>
        <source>waiting room</source>
        <translation>Warteraum</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>wrote on the whiteboard: “{words}”</source>
        <translation>hat auf die Tafel geschrieben: „{words}“</translation>
    </message>
    <message>
        <source>you</source>
        <translation>du</translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <translation>
            <numerusform>{count} Tag</numerusform>
            <numerusform>{count} Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} guests</source>
        <translation>
            <numerusform>{count} Gast</numerusform>
            <numerusform>{count} Gäste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <translation>
            <numerusform>{count} weiterer</numerusform>
            <numerusform>{count} weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} peers</source>
        <translation>
            <numerusform>{count} Person</numerusform>
            <numerusform>{count} Leute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rooms</source>
        <translation>
            <numerusform>{count} Raum</numerusform>
            <numerusform>{count} Räume</numerusform>
        </translation>
    </message>
    <message>
        <source>{former} is called {name} now</source>
        <translation>{former} heißt jetzt {name}</translation>
    </message>
    <message>
        <source>{name} came back in another window</source>
        <translation>{name} kam in einem anderen Fenster wieder</translation>
    </message>
    <message>
        <source>{name} could not join</source>
        <translation>{name} kam nicht herein</translation>
    </message>
    <message>
        <source>{name} has left</source>
        <translation>{name} ist gegangen</translation>
    </message>
    <message>
        <source>{name} has left; somebody else has that name now</source>
        <translation>{name} ist gegangen; den Namen hat jetzt jemand anders</translation>
    </message>
    <message>
        <source>{name} joined</source>
        <translation>{name} ist hereingekommen</translation>
    </message>
    <message>
        <source>{name} left</source>
        <translation>{name} ist gegangen</translation>
    </message>
    <message>
        <source>{name} left: hosting stopped</source>
        <translation>{name} ist gegangen: Das Gastgeben endete</translation>
    </message>
    <message>
        <source>{name} left: the room was closed</source>
        <translation>{name} ist gegangen: Der Raum wurde geschlossen</translation>
    </message>
    <message>
        <source>{name} lost the connection</source>
        <translation>{name} hat die Verbindung verloren</translation>
    </message>
    <message>
        <source>{name} took back a message of their own</source>
        <translation>{name} hat eine eigene Nachricht zurückgenommen</translation>
    </message>
    <message>
        <source>{name} waits to be let in</source>
        <translation>{name} wartet auf Einlass</translation>
    </message>
    <message>
        <source>{name} wants to come in</source>
        <translation>{name} möchte herein</translation>
    </message>
    <message>
        <source>{name} wants to speak</source>
        <translation>{name} möchte sprechen</translation>
    </message>
    <message>
        <source>{name} was banned</source>
        <translation>{name} wurde gesperrt</translation>
    </message>
    <message>
        <source>{name} was given a timeout</source>
        <translation>{name} musste für eine Weile hinaus</translation>
    </message>
    <message>
        <source>{name} was kept out by a ban</source>
        <translation>{name} blieb draußen: gesperrt</translation>
    </message>
    <message>
        <source>{name} was kicked</source>
        <translation>{name} wurde hinausgeworfen</translation>
    </message>
    <message>
        <source>{name} was moved to another room</source>
        <translation>{name} wurde in einen anderen Raum verschoben</translation>
    </message>
    <message>
        <source>{name} was removed for flooding</source>
        <translation>{name} wurde entfernt: zu viel auf einmal</translation>
    </message>
    <message>
        <source>{name} was removed: it broke the protocol</source>
        <translation>{name} wurde entfernt: Das Protokoll wurde verletzt</translation>
    </message>
    <message>
        <source>{name} was removed: its connection is too slow</source>
        <translation>{name} wurde entfernt: Die Verbindung ist zu langsam</translation>
    </message>
    <message>
        <source>{name} was turned away</source>
        <translation>{name} wurde abgewiesen</translation>
    </message>
    <message numerus="yes">
        <source>{name}'s client is too fast: {count} messages not passed on</source>
        <translation>
            <numerusform>Das Programm von {name} ist zu schnell: {count} Nachricht nicht weitergegeben</numerusform>
            <numerusform>Das Programm von {name} ist zu schnell: {count} Nachrichten nicht weitergegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>{these} and {last}</source>
        <translation>{these} und {last}</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <translation>{what}: {why}</translation>
    </message>
    <message>
        <source>{what}: “{said}”</source>
        <translation>{what}: „{said}“</translation>
    </message>
    <message>
        <source>“{said}”</source>
        <translation>„{said}“</translation>
    </message>
</context>
<context>
    <name>_Sheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
</TS>
