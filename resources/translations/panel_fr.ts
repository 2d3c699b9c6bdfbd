<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Free software under the MIT licence. It stands on Qt and PySide6 (LGPL 3), qasync, aiortc (BSD), aiohttp (Apache 2), segno (BSD), perfect-freehand (MIT) and Lucide's icons (ISC).</source>
        <translation>Logiciel libre sous licence MIT. Il repose sur Qt et PySide6 (LGPL 3), qasync, aiortc (BSD), aiohttp (Apache 2), segno (BSD), perfect-freehand (MIT) et les icônes de Lucide (ISC).</translation>
    </message>
    <message>
        <source>Hosts chat rooms on your own network. Guests join in their browser; what they say passes through this program and goes nowhere else.</source>
        <translation>Ouvre des salons de discussion sur ton propre réseau. Les invités entrent avec leur navigateur ; ce qu'ils disent passe par ce programme et ne va nulle part ailleurs.</translation>
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
        <translation>Dans {room}</translation>
    </message>
    <message>
        <source>Taken back by {who} at {time}</source>
        <translation>Annulé : {who}, {time}</translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>Jusqu'à {time}</translation>
    </message>
    <message>
        <source>What was said is kept until {time}, then erased.</source>
        <translation>Ce qui a été dit est conservé jusqu'à {time}, puis effacé.</translation>
    </message>
    <message>
        <source>What was said was erased: its time was over.</source>
        <translation>Ce qui a été dit est effacé : sa durée est écoulée.</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>et {count} autre</numerusform>
            <numerusform>et {count} autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {count} more messages</source>
        <translation>
            <numerusform>et {count} autre message</numerusform>
            <numerusform>et {count} autres messages</numerusform>
        </translation>
    </message>
    <message>
        <source>can't be taken back</source>
        <translation>ne peut pas s'annuler</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>taken back by {who}</source>
        <translation>annulé : {who}</translation>
    </message>
    <message>
        <source>{who} at {address}</source>
        <translation>{who}, {address}</translation>
    </message>
    <message>
        <source>{who} wrote: {words}</source>
        <translation>{who} a écrit : {words}</translation>
    </message>
</context>
<context>
    <name>ActFilter</name>
    <message>
        <source>All acts</source>
        <translation>Toutes les actions</translation>
    </message>
    <message>
        <source>By anybody</source>
        <translation>De tout le monde</translation>
    </message>
    <message>
        <source>By moderators</source>
        <translation>De la modération</translation>
    </message>
    <message>
        <source>By rules</source>
        <translation>Des règles</translation>
    </message>
    <message>
        <source>By the program</source>
        <translation>Du programme</translation>
    </message>
    <message>
        <source>By the schedule</source>
        <translation>Du programme horaire</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>By you</source>
        <translation>De toi</translation>
    </message>
    <message>
        <source>Kind of act</source>
        <translation>Genre d'action</translation>
    </message>
    <message>
        <source>Name, act or reason</source>
        <translation>Nom, action ou motif</translation>
    </message>
    <message>
        <source>Show only acts with these words</source>
        <translation>Ne montrer que les actions avec ces mots</translation>
    </message>
</context>
<context>
    <name>ActKinds</name>
    <message>
        <source>Kicks, timeouts, bans</source>
        <translation>Expulsions, bannissements</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>Modération</translation>
    </message>
    <message>
        <source>Mutes, warnings, held</source>
        <translation>Sourdine, avertis, retenus</translation>
    </message>
    <message>
        <source>Names, hands, members</source>
        <translation>Noms, mains, membres</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salons</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>What waited</source>
        <translation>Ce qui attendait</translation>
    </message>
    <message>
        <source>Whiteboards</source>
        <translation>Tableaux</translation>
    </message>
</context>
<context>
    <name>ActSettings</name>
    <message>
        <source>a new one</source>
        <translation>un nouveau</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>as all others</source>
        <translation>comme tous les autres</translation>
    </message>
    <message>
        <source>as all rooms</source>
        <translation>comme tous les salons</translation>
    </message>
    <message>
        <source>as at first</source>
        <translation>comme au début</translation>
    </message>
    <message>
        <source>as everywhere</source>
        <translation>comme partout</translation>
    </message>
    <message>
        <source>blurred until tapped</source>
        <translation>floutées jusqu'à ce qu'on les touche</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>everyone may take another</source>
        <translation>chacun peut en prendre un autre</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>guests</source>
        <translation>invités</translation>
    </message>
    <message>
        <source>may not {these}</source>
        <translation>ne peut pas {these}</translation>
    </message>
    <message>
        <source>may {these}</source>
        <translation>peut {these}</translation>
    </message>
    <message>
        <source>members</source>
        <translation>membres</translation>
    </message>
    <message>
        <source>moderators</source>
        <translation>modération</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>nobody new</source>
        <translation>personne de nouveau</translation>
    </message>
    <message>
        <source>nobody takes another</source>
        <translation>personne n'en prend d'autre</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>shown at once</source>
        <translation>visibles aussitôt</translation>
    </message>
    <message numerus="yes">
        <source>the last {count}</source>
        <translation>
            <numerusform>le dernier</numerusform>
            <numerusform>les {count} derniers</numerusform>
        </translation>
    </message>
    <message>
        <source>what guests say goes out at once</source>
        <translation>ce que disent les invités part aussitôt</translation>
    </message>
    <message>
        <source>what guests say waits</source>
        <translation>ce que disent les invités attend</translation>
    </message>
    <message>
        <source>what they write goes to all</source>
        <translation>ce qu'ils écrivent va à tous</translation>
    </message>
    <message>
        <source>what they write goes to you alone</source>
        <translation>ce qu'ils écrivent ne va qu'à toi</translation>
    </message>
    <message>
        <source>whoever is let in</source>
        <translation>qui a l'accord</translation>
    </message>
    <message numerus="yes">
        <source>{count} names</source>
        <translation>
            <numerusform>{count} nom</numerusform>
            <numerusform>{count} noms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rooms locked and slowed, newcomers wait</source>
        <translation>
            <numerusform>{count} salon verrouillé et ralenti, les nouveaux attendent</numerusform>
            <numerusform>{count} salons verrouillés et ralentis, les nouveaux attendent</numerusform>
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
        <translation>À &amp;propos de PeerPyRTC Desktop</translation>
    </message>
    <message>
        <source>&amp;Bans…</source>
        <translation>&amp;Bannis…</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Copier l'adresse</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Copier le diagnostic</translation>
    </message>
    <message>
        <source>&amp;Copy messages</source>
        <translation>&amp;Copier les messages</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrer</translation>
    </message>
    <message>
        <source>&amp;Go to the reporter</source>
        <translation>Re&amp;joindre qui a signalé</translation>
    </message>
    <message>
        <source>&amp;Go to the reporter, {who}</source>
        <translation>Re&amp;joindre qui a signalé : {who}</translation>
    </message>
    <message>
        <source>&amp;Invite</source>
        <translation>&amp;Inviter</translation>
    </message>
    <message>
        <source>&amp;Joins and leaves in the log</source>
        <translation>&amp;Arrivées et départs dans le fil</translation>
    </message>
    <message>
        <source>&amp;Jump to the newest</source>
        <translation>&amp;Aller au plus récent</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;New room…</source>
        <translation>&amp;Nouveau salon…</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Volet suivant</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation>&amp;Disposition d'origine</translation>
    </message>
    <message>
        <source>&amp;Search history…</source>
        <translation>Chercher dans l'&amp;historique…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Réglages…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo: {who}</source>
        <translation>&amp;Annuler : {who}</translation>
    </message>
    <message>
        <source>Announcements…</source>
        <translation>Annonces…</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>Br&amp;oadcast</source>
        <translation>&amp;Annonce à tous</translation>
    </message>
    <message>
        <source>C&amp;lear the log</source>
        <translation>&amp;Vider le fil</translation>
    </message>
    <message>
        <source>Co&amp;mpact rows</source>
        <translation>Lignes &amp;serrées</translation>
    </message>
    <message>
        <source>Copy the address guests use</source>
        <translation>Copier l'adresse qu'utilisent les invités</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>Copier les lignes choisies comme texte</translation>
    </message>
    <message>
        <source>Copy versions, settings and counters, for whoever looks into a fault</source>
        <translation>Copier les versions, les réglages et les compteurs, pour qui cherche une erreur</translation>
    </message>
    <message>
        <source>Empty the list in this window</source>
        <translation>Vider la liste dans cette fenêtre</translation>
    </message>
    <message>
        <source>Ex&amp;port history…</source>
        <translation>&amp;Exporter l'historique…</translation>
    </message>
    <message>
        <source>Filter the messages</source>
        <translation>Filtrer les messages</translation>
    </message>
    <message>
        <source>Find an action, a room or somebody by what it is called</source>
        <translation>Trouver une action, un salon ou quelqu'un par son nom</translation>
    </message>
    <message>
        <source>Find and &amp;do…</source>
        <translation>&amp;Trouver et faire…</translation>
    </message>
    <message>
        <source>Find out why guests' phones and computers can't join, and what helps</source>
        <translation>Trouver pourquoi les téléphones et ordinateurs des invités n'arrivent pas à entrer, et ce qui aide</translation>
    </message>
    <message>
        <source>Find what was said, in any room</source>
        <translation>Trouver ce qui a été dit, dans tout salon</translation>
    </message>
    <message>
        <source>Follow the newest messages</source>
        <translation>Suivre les messages les plus récents</translation>
    </message>
    <message>
        <source>Guests read the selected messages nowhere any more (Del in the log)</source>
        <translation>Les invités ne lisent plus nulle part les messages choisis (Suppr dans le fil)</translation>
    </message>
    <message>
        <source>Have it stand above all that is said in its room; again: take it off</source>
        <translation>Le placer au-dessus de tout ce qui se dit dans son salon ; de nouveau : l'enlever</translation>
    </message>
    <message>
        <source>Have messages judged by rules: words, links, repeats and more</source>
        <translation>Faire juger les messages par des règles : mots, liens, répétitions et plus</translation>
    </message>
    <message>
        <source>Hide everyone else's messages; again, or Esc: show them</source>
        <translation>Masquer les messages de tous les autres ; à nouveau, ou Échap : les montrer</translation>
    </message>
    <message>
        <source>In the table of peers: {what}</source>
        <translation>Dans la liste des personnes : {what}</translation>
    </message>
    <message>
        <source>Invite a moderato&amp;r…</source>
        <translation>&amp;Inviter à modérer…</translation>
    </message>
    <message>
        <source>Keep what you say often, and have it said at a time</source>
        <translation>Garder ce que vous dites souvent, et le faire dire à une heure</translation>
    </message>
    <message>
        <source>Let guests join</source>
        <translation>Laisser entrer les invités</translation>
    </message>
    <message>
        <source>Lock &amp;all rooms</source>
        <translation>&amp;Verrouiller tous les salons</translation>
    </message>
    <message>
        <source>Lock and slow all rooms, and have newcomers wait; again: as they were</source>
        <translation>Verrouiller et ralentir tous les salons, et faire attendre les nouveaux ; de nouveau : comme avant</translation>
    </message>
    <message>
        <source>Lock the la&amp;yout</source>
        <translation>&amp;Figer la disposition</translation>
    </message>
    <message>
        <source>Make a link that turns one guest into a moderator</source>
        <translation>Créer un lien qui donne la modération à un invité</translation>
    </message>
    <message>
        <source>Mod&amp;erators…</source>
        <translation>&amp;Modération…</translation>
    </message>
    <message>
        <source>Nobody can &amp;join?</source>
        <translation>Perso&amp;nne n'arrive à entrer ?</translation>
    </message>
    <message>
        <source>Open a room</source>
        <translation>Ouvrir un salon</translation>
    </message>
    <message>
        <source>Pick an announcement</source>
        <translation>Choisir une annonce</translation>
    </message>
    <message>
        <source>Pin this message</source>
        <translation>Épingler ce message</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Volet &amp;précédent</translation>
    </message>
    <message>
        <source>R&amp;ules…</source>
        <translation>&amp;Règles…</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>S&amp;tage</source>
        <translation>Scè&amp;ne</translation>
    </message>
    <message>
        <source>Save what was said, or who was there, as a file</source>
        <translation>Enregistrer dans un fichier ce qui a été dit, ou qui était là</translation>
    </message>
    <message>
        <source>Say what guests may do here: chat, ask the host only, draw, share files</source>
        <translation>Dire ce que les invités peuvent faire ici : discuter, ne poser de questions qu'à l'hôte, dessiner, partager des fichiers</translation>
    </message>
    <message>
        <source>Say what the keys 1 to 9 do to whom you select</source>
        <translation>Dire ce que font les touches 1 à 9 aux personnes choisies</translation>
    </message>
    <message>
        <source>See what was done, by whom and why, and take it back</source>
        <translation>Voir ce qui a été fait, par qui et pourquoi, et l'annuler</translation>
    </message>
    <message>
        <source>See who is kept out, muted or held, and let them in again</source>
        <translation>Voir qui est dehors, en sourdine ou retenu, et y mettre fin</translation>
    </message>
    <message>
        <source>See who moderates and which links are open, and end it</source>
        <translation>Voir qui modère et quels liens sont ouverts, et y mettre fin</translation>
    </message>
    <message>
        <source>Select the one who made this report</source>
        <translation>Choisir la personne qui a fait ce signalement</translation>
    </message>
    <message>
        <source>Send everyone out and stop listening</source>
        <translation>Faire sortir tout le monde et ne plus être joignable</translation>
    </message>
    <message>
        <source>Set how this window and the host work</source>
        <translation>Régler cette fenêtre et l'hôte</translation>
    </message>
    <message>
        <source>Set presets…</source>
        <translation>Régler les préréglages…</translation>
    </message>
    <message>
        <source>Show a&amp;ll messages</source>
        <translation>T&amp;out montrer</translation>
    </message>
    <message>
        <source>Show all that is known of one guest beside the log; Esc goes back</source>
        <translation>Montrer tout ce qu'on sait d'un invité à côté du fil ; Échap revient</translation>
    </message>
    <message>
        <source>Show everyone's messages again</source>
        <translation>Montrer de nouveau les messages de tous</translation>
    </message>
    <message>
        <source>Show onl&amp;y its messages</source>
        <translation>Ne montrer que &amp;ses messages</translation>
    </message>
    <message>
        <source>Show onl&amp;y messages of {who}</source>
        <translation>Ne montrer que &amp;ses messages : {who}</translation>
    </message>
    <message>
        <source>Show only their message&amp;s</source>
        <translation>Ne montrer &amp;que leurs messages</translation>
    </message>
    <message>
        <source>Show only {who}'s message&amp;s</source>
        <translation>Ne montrer &amp;que leurs messages : {who}</translation>
    </message>
    <message>
        <source>Show the address as a QR code</source>
        <translation>Montrer l'adresse en code QR</translation>
    </message>
    <message>
        <source>Show the messages of this room alone</source>
        <translation>Ne montrer que les messages de ce salon</translation>
    </message>
    <message>
        <source>Show the room to all: its code, what you say, raised hands and the board</source>
        <translation>Montrer le salon à tous : son code, ce que vous dites, les mains levées et le tableau</translation>
    </message>
    <message>
        <source>Show their card</source>
        <translation>Montrer sa fiche</translation>
    </message>
    <message>
        <source>Speak to one room, or to all</source>
        <translation>Parler à un salon, ou à tous</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Start &amp;hosting</source>
        <translation>Démarrer l'&amp;hôte</translation>
    </message>
    <message>
        <source>Start hosting</source>
        <translation>Démarrer l'hôte</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop &amp;hosting</source>
        <translation>Arrêter l'&amp;hôte</translation>
    </message>
    <message>
        <source>Take back all that says the same; it is shown before whose that is</source>
        <translation>Retirer tout ce qui dit la même chose ; on voit avant de qui c'est</translation>
    </message>
    <message>
        <source>Take back m&amp;essages</source>
        <translation>Retirer les messa&amp;ges</translation>
    </message>
    <message>
        <source>Take back this te&amp;xt from everyone…</source>
        <translation>Retirer ce te&amp;xte de tous…</translation>
    </message>
    <message>
        <source>Take back what you did last to peers or rooms</source>
        <translation>Annuler ce que tu as fait en dernier à des personnes ou des salons</translation>
    </message>
    <message>
        <source>W&amp;ho may do what in {who}…</source>
        <translation>Qui peut faire &amp;quoi dans {who}…</translation>
    </message>
    <message>
        <source>W&amp;ho may do what…</source>
        <translation>Qui peut faire &amp;quoi…</translation>
    </message>
    <message>
        <source>What was &amp;done…</source>
        <translation>&amp;Ce qui a été fait…</translation>
    </message>
    <message>
        <source>Write one of the announcements that are kept into the line</source>
        <translation>Écrire dans la ligne une des annonces gardées</translation>
    </message>
    <message numerus="yes">
        <source>{count} rooms</source>
        <translation>
            <numerusform>{count} salon</numerusform>
            <numerusform>{count} salons</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} has left</source>
        <translation>{who} est parti</translation>
    </message>
</context>
<context>
    <name>ActivityActs</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Nothing has come since {time}.</source>
        <translation>Rien n'est venu depuis {time}.</translation>
    </message>
    <message>
        <source>Nothing stands there of {time}: this is what came next.</source>
        <translation>Rien n'y est de {time} : voici ce qui a suivi.</translation>
    </message>
    <message>
        <source>The log has nothing of {time} any more.</source>
        <translation>Le fil n'a plus rien de {time}.</translation>
    </message>
    <message>
        <source>The plots are being loaded.</source>
        <translation>Les courbes se chargent.</translation>
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
        <translation>Un clic mène à ce moment dans le fil</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Remises</translation>
    </message>
    <message>
        <source>Loop lag</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Nothing is hosted yet.</source>
        <translation>Rien n'est encore hébergé.</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Show the last hour, minute by minute</source>
        <translation>Montrer la dernière heure, minute par minute</translation>
    </message>
    <message>
        <source>Show the last minute, second by second</source>
        <translation>Montrer la dernière minute, seconde par seconde</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} par seconde</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>A ban is lifted</source>
        <translation>Un bannissement est levé</translation>
    </message>
    <message>
        <source>All rooms are as they were before: unlocked by {who}</source>
        <translation>Tous les salons sont comme avant, déverrouillés : {who}</translation>
    </message>
    <message>
        <source>All rooms were locked by {who}</source>
        <translation>Tous les salons ont été verrouillés : {who}</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Annulé : {what}</translation>
    </message>
    <message>
        <source>What was taken back from everyone is shown again</source>
        <translation>Ce qui était retiré pour tous se voit de nouveau</translation>
    </message>
    <message>
        <source>What {who} said is shown again</source>
        <translation>De nouveau visible, de {who}</translation>
    </message>
    <message>
        <source>announce something</source>
        <translation>faire une annonce</translation>
    </message>
    <message>
        <source>ban</source>
        <translation>bannir</translation>
    </message>
    <message>
        <source>ban {who}</source>
        <translation>bannir {who}</translation>
    </message>
    <message numerus="yes">
        <source>ban {who} and {count} others</source>
        <translation>
            <numerusform>bannir {who} et {count} autre</numerusform>
            <numerusform>bannir {who} et {count} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>ban {who} and {other}</source>
        <translation>bannir {who} et {other}</translation>
    </message>
    <message>
        <source>bring a moderator's link back</source>
        <translation>rétablir un lien de modération</translation>
    </message>
    <message>
        <source>bring back the whiteboard of {room}</source>
        <translation>remettre le tableau de {room}</translation>
    </message>
    <message>
        <source>bring back what was taken back</source>
        <translation>remettre ce qui était retiré</translation>
    </message>
    <message>
        <source>clear the whiteboard of {room}</source>
        <translation>vider le tableau de {room}</translation>
    </message>
    <message>
        <source>close {room}</source>
        <translation>fermer {room}</translation>
    </message>
    <message>
        <source>deny what {who} said</source>
        <translation>refuser ce qu'a dit {who}</translation>
    </message>
    <message>
        <source>dismiss a moderator</source>
        <translation>retirer la modération à quelqu'un</translation>
    </message>
    <message>
        <source>end the exception for {who}</source>
        <translation>mettre fin à l'exception pour {who}</translation>
    </message>
    <message>
        <source>end the membership of {who}</source>
        <translation>retirer {who} des membres</translation>
    </message>
    <message>
        <source>end the timeout of {who}</source>
        <translation>laisser revenir {who}</translation>
    </message>
    <message>
        <source>flag what {who} said</source>
        <translation>marquer ce qu'a dit {who}</translation>
    </message>
    <message>
        <source>give {who} the word</source>
        <translation>donner la parole à {who}</translation>
    </message>
    <message>
        <source>hold what {who} said</source>
        <translation>retenir ce qu'a dit {who}</translation>
    </message>
    <message>
        <source>hold what {who} says</source>
        <translation>retenir les messages de {who}</translation>
    </message>
    <message>
        <source>keep preset {preset}</source>
        <translation>garder le modèle {preset}</translation>
    </message>
    <message>
        <source>keep the announcement {announcement}</source>
        <translation>garder l'annonce {announcement}</translation>
    </message>
    <message>
        <source>kick {who}</source>
        <translation>expulser {who}</translation>
    </message>
    <message>
        <source>let out what {who} says</source>
        <translation>ne plus retenir les messages de {who}</translation>
    </message>
    <message>
        <source>let stand what was reported</source>
        <translation>laisser ce qui a été signalé</translation>
    </message>
    <message>
        <source>let through what {who} said</source>
        <translation>laisser passer ce qu'a dit {who}</translation>
    </message>
    <message>
        <source>let {who} back</source>
        <translation>laisser revenir {who}</translation>
    </message>
    <message>
        <source>let {who} in</source>
        <translation>faire entrer {who}</translation>
    </message>
    <message>
        <source>lift a ban</source>
        <translation>lever un bannissement</translation>
    </message>
    <message>
        <source>lock all rooms</source>
        <translation>verrouiller tous les salons</translation>
    </message>
    <message>
        <source>lock {room}</source>
        <translation>verrouiller {room}</translation>
    </message>
    <message>
        <source>lower all hands in {room}</source>
        <translation>baisser toutes les mains dans {room}</translation>
    </message>
    <message>
        <source>lower the hand of {who}</source>
        <translation>baisser la main de {who}</translation>
    </message>
    <message>
        <source>make a moderator's link</source>
        <translation>créer un lien de modération</translation>
    </message>
    <message>
        <source>make an exception for {who}</source>
        <translation>faire une exception pour {who}</translation>
    </message>
    <message>
        <source>make {who} a member</source>
        <translation>faire de {who} un membre</translation>
    </message>
    <message>
        <source>make {who} a moderator again</source>
        <translation>redonner la modération à {who}</translation>
    </message>
    <message>
        <source>make {who} a moderator, by a link</source>
        <translation>donner la modération à {who}, par un lien</translation>
    </message>
    <message>
        <source>move {who}</source>
        <translation>déplacer {who}</translation>
    </message>
    <message>
        <source>move {who} back</source>
        <translation>ramener {who}</translation>
    </message>
    <message>
        <source>mute {who}</source>
        <translation>sourdine pour {who}</translation>
    </message>
    <message>
        <source>open {room}</source>
        <translation>ouvrir {room}</translation>
    </message>
    <message>
        <source>pardon {who}</source>
        <translation>gracier {who}</translation>
    </message>
    <message>
        <source>pin a message in {room}</source>
        <translation>épingler un message dans {room}</translation>
    </message>
    <message>
        <source>pin a notice in {room}</source>
        <translation>épingler une annonce dans {room}</translation>
    </message>
    <message>
        <source>put back how {who} stands</source>
        <translation>rétablir l'état de {who}</translation>
    </message>
    <message>
        <source>refuse what {who} said</source>
        <translation>refuser ce qu'a dit {who}</translation>
    </message>
    <message>
        <source>remove preset {preset}</source>
        <translation>supprimer le modèle {preset}</translation>
    </message>
    <message>
        <source>remove rule {rule}</source>
        <translation>supprimer la règle {rule}</translation>
    </message>
    <message>
        <source>remove the announcement {announcement}</source>
        <translation>retirer l'annonce {announcement}</translation>
    </message>
    <message>
        <source>rename {who}</source>
        <translation>renommer {who}</translation>
    </message>
    <message>
        <source>reserve names in {room}</source>
        <translation>réserver des noms dans {room}</translation>
    </message>
    <message>
        <source>revoke a moderator's link</source>
        <translation>révoquer un lien de modération</translation>
    </message>
    <message>
        <source>say something in {room}</source>
        <translation>dire quelque chose dans {room}</translation>
    </message>
    <message>
        <source>send {who} out for a while</source>
        <translation>faire sortir {who} pour un moment</translation>
    </message>
    <message>
        <source>set approval in {room}</source>
        <translation>régler l'approbation dans {room}</translation>
    </message>
    <message>
        <source>set how long messages can be changed in {room}</source>
        <translation>régler combien de temps les messages se modifient dans {room}</translation>
    </message>
    <message>
        <source>set how long {room} is kept</source>
        <translation>régler la conservation de {room}</translation>
    </message>
    <message>
        <source>set preset {number}</source>
        <translation>régler le préréglage {number}</translation>
    </message>
    <message>
        <source>set preset {number} in {room}</source>
        <translation>régler le préréglage {number} dans {room}</translation>
    </message>
    <message>
        <source>set rule {rule}</source>
        <translation>régler la règle {rule}</translation>
    </message>
    <message>
        <source>set slow mode in {room}</source>
        <translation>régler le mode lent dans {room}</translation>
    </message>
    <message>
        <source>set the PIN of {room}</source>
        <translation>fixer le code PIN de {room}</translation>
    </message>
    <message>
        <source>set the delay in {room}</source>
        <translation>régler le délai dans {room}</translation>
    </message>
    <message>
        <source>set the names that may come into {room}</source>
        <translation>régler les noms qui entrent dans {room}</translation>
    </message>
    <message>
        <source>set the topic of {room}</source>
        <translation>fixer le sujet de {room}</translation>
    </message>
    <message>
        <source>set the waiting room of {room}</source>
        <translation>régler la salle d'attente de {room}</translation>
    </message>
    <message>
        <source>set up {room}</source>
        <translation>régler {room}</translation>
    </message>
    <message>
        <source>set what newcomers to {room} see</source>
        <translation>régler ce que voient les nouveaux dans {room}</translation>
    </message>
    <message>
        <source>set whether names stay in {room}</source>
        <translation>régler si les noms restent dans {room}</translation>
    </message>
    <message>
        <source>set whether pictures are blurred in {room}</source>
        <translation>régler si les images sont floutées dans {room}</translation>
    </message>
    <message>
        <source>set who comes into {room}</source>
        <translation>régler qui entre dans {room}</translation>
    </message>
    <message>
        <source>set who draws in {room}</source>
        <translation>régler qui dessine dans {room}</translation>
    </message>
    <message>
        <source>set who may do what in {room}</source>
        <translation>régler qui peut faire quoi dans {room}</translation>
    </message>
    <message>
        <source>switch rule {rule} off</source>
        <translation>désactiver la règle {rule}</translation>
    </message>
    <message>
        <source>switch rule {rule} on</source>
        <translation>activer la règle {rule}</translation>
    </message>
    <message>
        <source>take a stroke of {who} off the board of {room}</source>
        <translation>retirer du tableau de {room} un trait de {who}</translation>
    </message>
    <message>
        <source>take back all that {who} said in {room}</source>
        <translation>retirer tout ce qu'a dit {who} dans {room}</translation>
    </message>
    <message>
        <source>take back one text from everyone</source>
        <translation>retirer un texte de tous</translation>
    </message>
    <message>
        <source>take back what {who} said</source>
        <translation>retirer ce qu'a dit {who}</translation>
    </message>
    <message>
        <source>take strokes of {who} off the board of {room}</source>
        <translation>retirer du tableau de {room} des traits de {who}</translation>
    </message>
    <message>
        <source>take the strokes of {who} off the board of {room}</source>
        <translation>retirer du tableau de {room} les traits de {who}</translation>
    </message>
    <message>
        <source>take the word back in {room}</source>
        <translation>reprendre la parole dans {room}</translation>
    </message>
    <message>
        <source>take up again what was reported of {who}</source>
        <translation>reprendre ce qui a été signalé de {who}</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>le programme</translation>
    </message>
    <message>
        <source>the program, {name}</source>
        <translation>le programme, {name}</translation>
    </message>
    <message>
        <source>the rule {name}</source>
        <translation>la règle {name}</translation>
    </message>
    <message>
        <source>the schedule, for {name}</source>
        <translation>le programme horaire, pour {name}</translation>
    </message>
    <message>
        <source>turn {who} away</source>
        <translation>renvoyer {who}</translation>
    </message>
    <message>
        <source>unlock all rooms</source>
        <translation>déverrouiller tous les salons</translation>
    </message>
    <message>
        <source>unlock {room}</source>
        <translation>déverrouiller {room}</translation>
    </message>
    <message>
        <source>unmute {who}</source>
        <translation>rendre la voix à {who}</translation>
    </message>
    <message>
        <source>unpin the message in {room}</source>
        <translation>désépingler le message dans {room}</translation>
    </message>
    <message>
        <source>warn {who}</source>
        <translation>avertir {who}</translation>
    </message>
    <message>
        <source>you</source>
        <translation>toi</translation>
    </message>
    <message>
        <source>{name}, a moderator</source>
        <translation>{name}, modération</translation>
    </message>
    <message>
        <source>{room} is open again; its guests have to come back themselves</source>
        <translation>{room} est de nouveau ouvert ; ses invités doivent revenir d'eux-mêmes</translation>
    </message>
    <message numerus="yes">
        <source>{said} and {count} more</source>
        <translation>
            <numerusform>{said} et {count} autre</numerusform>
            <numerusform>{said} et {count} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{said} to {name}</source>
        <translation>{said}, désormais {name}</translation>
    </message>
    <message numerus="yes">
        <source>{said}, {count} times more</source>
        <translation>
            <numerusform>{said}, {count} fois de plus</numerusform>
            <numerusform>{said}, {count} fois de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} may come in again</source>
        <translation>{who} : peut revenir</translation>
    </message>
    <message>
        <source>{who} may knock again</source>
        <translation>{who} : peut frapper de nouveau</translation>
    </message>
    <message>
        <source>{who} waits at the door again</source>
        <translation>{who} : attend de nouveau à la porte</translation>
    </message>
</context>
<context>
    <name>AnnouncementForm</name>
    <message>
        <source>&amp;Minutes between</source>
        <translation>&amp;Minutes entre deux</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;À</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>Again and again</source>
        <translation>Encore et encore</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Tous les salons</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>Every day, at a time</source>
        <translation>Chaque jour, à une heure</translation>
    </message>
    <message>
        <source>How you find it</source>
        <translation>Comment vous la trouvez</translation>
    </message>
    <message>
        <source>It is said {when}, by this computer's clock.</source>
        <translation>Elle est dite {when}, selon l'horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>It is said {when}, while somebody is there.</source>
        <translation>Elle est dite {when}, tant qu'il y a quelqu'un.</translation>
    </message>
    <message>
        <source>It waits beside the line for announcements until you pick it.</source>
        <translation>Elle attend à côté de la ligne des annonces que vous la choisissiez.</translation>
    </message>
    <message>
        <source>Minutes between</source>
        <translation>Minutes entre deux</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Once, at a time</source>
        <translation>Une fois, à une heure</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>&amp;Heure</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>&amp;Quand</translation>
    </message>
    <message>
        <source>What guests read</source>
        <translation>Ce que lisent les invités</translation>
    </message>
    <message>
        <source>What is to be said, and when?</source>
        <translation>Que faut-il dire, et quand ?</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>When I pick it</source>
        <translation>Quand je la choisis</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>AnnouncementList</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Sus&amp;pendre</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>A&amp;jouter…</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Annonces</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Keep what you say often, and have it said at a time or again and again.</source>
        <translation>Gardez ce que vous dites souvent, et faites-le dire à une heure ou encore et encore.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Prochaine fois</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>The host says them by itself, also while this window is closed and it runs on.</source>
        <translation>L'hôte les dit de lui-même, même si cette fenêtre est fermée et qu'il continue.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>all rooms</source>
        <translation>tous les salons</translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message>
        <source>Announce {what}</source>
        <translation>Annoncer {what}</translation>
    </message>
    <message>
        <source>That announcement is kept no longer</source>
        <translation>Cette annonce n'est plus gardée</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>every day at {time}</source>
        <translation>chaque jour à {time}</translation>
    </message>
    <message numerus="yes">
        <source>every {count} minutes</source>
        <translation>
            <numerusform>chaque minute</numerusform>
            <numerusform>toutes les {count} minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manquée</translation>
    </message>
    <message>
        <source>once at {time}</source>
        <translation>une fois à {time}</translation>
    </message>
    <message>
        <source>said {when}</source>
        <translation>dite {when}</translation>
    </message>
    <message>
        <source>when its room is open</source>
        <translation>quand son salon sera ouvert</translation>
    </message>
    <message>
        <source>{room} is closed</source>
        <translation>{room} est fermé</translation>
    </message>
    <message>
        <source>{what} (to {room})</source>
        <translation>{what} (à {room})</translation>
    </message>
    <message>
        <source>{when}, paused</source>
        <translation>{when}, suspendue</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minutes</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>All that they say waits for you, in all rooms, until you let it out again.</source>
        <translation>Tout ce qui sera dit t'attend, dans tous les salons, jusqu'à ce que tu n'en retiennes plus rien.</translation>
    </message>
    <message>
        <source>All their tabs go, in every room. They may come back after a minute.</source>
        <translation>Tous ses onglets se ferment, dans chaque salon. Retour possible après une minute.</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Un autre nom</translation>
    </message>
    <message>
        <source>Everyone sees it. What they said before keeps the old name.</source>
        <translation>Tout le monde le voit. Ce qui a été dit avant garde l'ancien nom.</translation>
    </message>
    <message>
        <source>For how long is {who} sent out?</source>
        <translation>Combien de temps dehors : {who} ?</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>Hold what {who} says?</source>
        <translation>Retenir ce que dit {who} ?</translation>
    </message>
    <message>
        <source>In all rooms, under another name too. They can read, and raise a hand.</source>
        <translation>Dans tous les salons, sous un autre nom aussi. Lire et lever la main restent possibles.</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>Expulser</translation>
    </message>
    <message>
        <source>Kick {count}</source>
        <translation>Expulser {count}</translation>
    </message>
    <message>
        <source>Kick {who} out of {rooms}?</source>
        <translation>Expulser {who} de {rooms} ?</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Sourdine</translation>
    </message>
    <message>
        <source>Mute {who} for how long?</source>
        <translation>{who} en sourdine, pour combien de temps ?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Of all rooms. They can't come back before, under another name either.</source>
        <translation>De tous les salons. Pas de retour avant, sous un autre nom non plus.</translation>
    </message>
    <message>
        <source>Only they see it. How often somebody was warned is kept.</source>
        <translation>Personne d'autre ne le voit. Le nombre d'avertissements est conservé.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Send out</source>
        <translation>Faire sortir</translation>
    </message>
    <message>
        <source>Such as “Please don't write in capitals”</source>
        <translation>Par exemple « N'écris pas tout en majuscules »</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Dehors un moment</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>Avertir</translation>
    </message>
    <message>
        <source>Warn {who}</source>
        <translation>Avertir {who}</translation>
    </message>
    <message>
        <source>What should {who} be called?</source>
        <translation>Quel nom donner à {who} ?</translation>
    </message>
    <message>
        <source>What to say to them</source>
        <translation>Ce qu'il faut lui dire</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>sans limite</translation>
    </message>
</context>
<context>
    <name>AskNames</name>
    <message>
        <source>List of names</source>
        <translation>Liste de noms</translation>
    </message>
    <message>
        <source>May guests of {room} take another name?</source>
        <translation>Les invités de {room} peuvent-ils changer de nom ?</translation>
    </message>
    <message>
        <source>Names that look like one on the list count as that. Who is inside stays.</source>
        <translation>Un nom qui ressemble à l'un de la liste compte comme lui. Qui est dedans reste.</translation>
    </message>
    <message>
        <source>Names, one a line</source>
        <translation>Des noms, un par ligne</translation>
    </message>
    <message>
        <source>No: they keep the name they came with, also when they come back</source>
        <translation>Non : chacun garde le nom avec lequel il est venu, à son retour aussi</translation>
    </message>
    <message>
        <source>One name a line, as you paste it. Empty: everybody comes in.</source>
        <translation>Un nom par ligne, tel que tu les colles. Vide : tout le monde entre.</translation>
    </message>
    <message>
        <source>One name a line, such as “Teacher”. Empty: none.</source>
        <translation>Un nom par ligne, par exemple « Professeur ». Vide : aucun.</translation>
    </message>
    <message>
        <source>Others may &amp;knock; without it they are turned away</source>
        <translation>Les autres peuvent &amp;frapper ; sinon on les renvoie</translation>
    </message>
    <message>
        <source>Renaming</source>
        <translation>Changement de nom</translation>
    </message>
    <message>
        <source>Reserved names</source>
        <translation>Noms réservés</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Régler</translation>
    </message>
    <message>
        <source>What looks like one of them is kept too. Who has one already stays.</source>
        <translation>Ce qui leur ressemble est réservé aussi. Qui en porte déjà un reste.</translation>
    </message>
    <message>
        <source>Which names may nobody take in {room}?</source>
        <translation>Quels noms personne ne peut-il prendre dans {room} ?</translation>
    </message>
    <message>
        <source>Who may come into {room}?</source>
        <translation>Qui peut entrer dans {room} ?</translation>
    </message>
    <message>
        <source>Yes, whenever they like</source>
        <translation>Oui, quand ils veulent</translation>
    </message>
    <message>
        <source>You can rename them all the same.</source>
        <translation>Tu peux tout de même les renommer.</translation>
    </message>
</context>
<context>
    <name>AskRooms</name>
    <message>
        <source>4 to 32 characters. It is asked of whoever is new; nobody can read it here again.</source>
        <translation>4 à 32 caractères. Demandé à qui est nouveau ; personne ne peut le relire ici.</translation>
    </message>
    <message>
        <source>After {seconds} seconds</source>
        <translation>Après {seconds} secondes</translation>
    </message>
    <message>
        <source>All see it at once</source>
        <translation>Tous le voient aussitôt</translation>
    </message>
    <message>
        <source>All that was said since the room was opened</source>
        <translation>Tout ce qui a été dit depuis l'ouverture du salon</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>As fast as they like</source>
        <translation>Aussi vite qu'ils veulent</translation>
    </message>
    <message>
        <source>As long as in other rooms</source>
        <translation>Comme dans les autres salons</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Aussitôt</translation>
    </message>
    <message>
        <source>Blur pictures</source>
        <translation>Flouter les images</translation>
    </message>
    <message>
        <source>Blurred until they tap them</source>
        <translation>Floutées jusqu'à ce qu'on les touche</translation>
    </message>
    <message>
        <source>Changing messages</source>
        <translation>Modifier les messages</translation>
    </message>
    <message>
        <source>Close room</source>
        <translation>Fermer le salon</translation>
    </message>
    <message>
        <source>Close rooms</source>
        <translation>Fermer les salons</translation>
    </message>
    <message>
        <source>Close the room {room}?</source>
        <translation>Fermer le salon {room} ?</translation>
    </message>
    <message numerus="yes">
        <source>Close {count} rooms: {rooms}?</source>
        <translation>
            <numerusform>Fermer {count} salon : {rooms} ?</numerusform>
            <numerusform>Fermer {count} salons : {rooms} ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Each decides for itself which to show, as moderators do; its own it always sees.</source>
        <translation>Chacun décide lesquelles montrer, la modération aussi ; les siennes se voient toujours.</translation>
    </message>
    <message>
        <source>Empty: none is asked for</source>
        <translation>Vide : aucun n'est demandé</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>For {seconds} seconds</source>
        <translation>Pendant {seconds} secondes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>How do guests of {room} see pictures?</source>
        <translation>Comment les invités de {room} voient-ils les images ?</translation>
    </message>
    <message>
        <source>How fast may each guest write in {room}?</source>
        <translation>À quel rythme chaque invité peut-il écrire dans {room} ?</translation>
    </message>
    <message>
        <source>How long is what is said in {room} kept?</source>
        <translation>Combien de temps conserver ce qui se dit dans {room} ?</translation>
    </message>
    <message>
        <source>How long may guests change what they wrote in {room}?</source>
        <translation>Combien de temps les invités de {room} peuvent-ils modifier ce qu'ils ont écrit ?</translation>
    </message>
    <message>
        <source>In the history on disk, also when the room is closed. What is older goes within the hour; if that is more than a quarter of all at once, the window says what to do.</source>
        <translation>Dans l'historique sur le disque, aussi quand le salon est fermé. Ce qui est plus ancien part dans l'heure ; si c'est plus d'un quart du tout, la fenêtre dit quoi faire.</translation>
    </message>
    <message>
        <source>It stands above what is said, also for who comes later.</source>
        <translation>Elle reste au-dessus de ce qui se dit, aussi pour qui vient plus tard.</translation>
    </message>
    <message>
        <source>It stays open when its last guest leaves.</source>
        <translation>Il reste ouvert quand son dernier invité s'en va.</translation>
    </message>
    <message>
        <source>It waits until you or a moderator let it through</source>
        <translation>Cela attend que toi ou la modération le laissiez passer</translation>
    </message>
    <message>
        <source>Its guests see it above the messages.</source>
        <translation>Ses invités le voient au-dessus des messages.</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>Nom du salon</translation>
    </message>
    <message>
        <source>Name, such as “Workshop”</source>
        <translation>Nom, par exemple « Atelier »</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nouveau salon</translation>
    </message>
    <message>
        <source>Newcomers</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Nobody is in there.</source>
        <translation>Il n'y a personne dedans.</translation>
    </message>
    <message>
        <source>Nobody new: the room is locked</source>
        <translation>Personne de nouveau : le salon est verrouillé</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>Of what was said before they came. Who was there before reads on from then.</source>
        <translation>De ce qui a été dit avant leur arrivée. Qui était déjà venu reprend là où il en était.</translation>
    </message>
    <message>
        <source>One message every {seconds} seconds</source>
        <translation>Un message toutes les {seconds} secondes</translation>
    </message>
    <message>
        <source>Open a room</source>
        <translation>Ouvrir un salon</translation>
    </message>
    <message>
        <source>Open room</source>
        <translation>Ouvrir le salon</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Pinned notice</source>
        <translation>Annonce épinglée</translation>
    </message>
    <message>
        <source>Sent out, with the reason below:</source>
        <translation>Sortent, avec le motif ci-dessous :</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Régler</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>Fixer le PIN</translation>
    </message>
    <message>
        <source>Set topic</source>
        <translation>Fixer le sujet</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>Mode lent</translation>
    </message>
    <message>
        <source>Such as 4711</source>
        <translation>Par exemple 4711</translation>
    </message>
    <message>
        <source>Such as “Back at ten past”. Empty: nothing is pinned.</source>
        <translation>Par exemple « Retour à dix heures dix ». Vide : rien n'est épinglé.</translation>
    </message>
    <message>
        <source>Such as “Questions after each talk, please”</source>
        <translation>Par exemple « Les questions après chaque exposé »</translation>
    </message>
    <message>
        <source>The PIN of {room}</source>
        <translation>Le code PIN de {room}</translation>
    </message>
    <message numerus="yes">
        <source>The last {count} messages</source>
        <translation>
            <numerusform>Le dernier message</numerusform>
            <numerusform>Les {count} derniers messages</numerusform>
        </translation>
    </message>
    <message>
        <source>They may take it back as long. You and moderators see what it was.</source>
        <translation>Ils peuvent le retirer aussi longtemps. Toi et la modération voyez ce que c'était.</translation>
    </message>
    <message>
        <source>They see how long they have to wait.</source>
        <translation>Ils voient combien de temps attendre.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>What do newcomers to {room} see?</source>
        <translation>Que voient les nouveaux dans {room} ?</translation>
    </message>
    <message>
        <source>What happens to what guests say in {room}?</source>
        <translation>Qu'advient-il de ce que disent les invités dans {room} ?</translation>
    </message>
    <message>
        <source>What is pinned in {room}?</source>
        <translation>Qu'est-ce qui est épinglé dans {room} ?</translation>
    </message>
    <message>
        <source>What is {room} about?</source>
        <translation>De quoi parle-t-on dans {room} ?</translation>
    </message>
    <message>
        <source>What waits stands above the messages: A lets it through, D doesn't.</source>
        <translation>Ce qui attend est au-dessus des messages : A laisse passer, D refuse.</translation>
    </message>
    <message>
        <source>When do all see what a guest says in {room}?</source>
        <translation>Quand voit-on ce que dit un invité dans {room} ?</translation>
    </message>
    <message>
        <source>Who comes in</source>
        <translation>Qui entre</translation>
    </message>
    <message>
        <source>Who may come into {room}?</source>
        <translation>Qui peut entrer dans {room} ?</translation>
    </message>
    <message>
        <source>Whoever is inside stays, and may come back.</source>
        <translation>Qui est dedans reste, et peut revenir.</translation>
    </message>
    <message>
        <source>Whoever you let in: the others knock, and you see them above the log</source>
        <translation>Qui tu laisses entrer : les autres frappent, et tu les vois au-dessus du fil</translation>
    </message>
    <message>
        <source>You and moderators see it at once, above the messages, and can stop it there.</source>
        <translation>Toi et la modération le voyez aussitôt, au-dessus des messages, et pouvez l'y arrêter.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Tous les salons</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message numerus="yes">
        <source>None of the last {count} acts fits. Show earlier to look further back.</source>
        <translation>
            <numerusform>La dernière action ne convient pas. « Plus anciennes » remonte plus loin.</numerusform>
            <numerusform>Aucune des {count} dernières actions ne convient. « Plus anciennes » remonte plus loin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that was done fits.</source>
        <translation>Rien de ce qui a été fait ne convient.</translation>
    </message>
    <message>
        <source>Nothing was done yet. Mutes, bans, rules and all else will stand here.</source>
        <translation>Rien n'a encore été fait. Sourdine, bannissements, règles et tout le reste seront ici.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>Select an act to see whom it was about, and what was said.</source>
        <translation>Choisis une action pour voir de qui il s'agit, et ce qui a été dit.</translation>
    </message>
    <message>
        <source>Show &amp;earlier</source>
        <translation>&amp;Plus anciennes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu'à</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>BanDialog</name>
    <message>
        <source>Also kept out, and here lately: {who}.</source>
        <translation>Aussi dehors, et là récemment : {who}.</translation>
    </message>
    <message>
        <source>Also sent out: {who}.</source>
        <translation>Sortent aussi : {who}.</translation>
    </message>
    <message>
        <source>Choose what of them is banned.</source>
        <translation>Choisis d'après quoi bannir.</translation>
    </message>
    <message>
        <source>For {length}</source>
        <translation>Pendant {length}</translation>
    </message>
    <message>
        <source>Keep {name} out of all rooms?</source>
        <translation>Empêcher {name} d'entrer dans tous les salons ?</translation>
    </message>
    <message>
        <source>Kept out, and here lately: {who}.</source>
        <translation>Dehors, et là récemment : {who}.</translation>
    </message>
    <message>
        <source>New devices at their address: they have to &amp;knock</source>
        <translation>Les nouveaux appareils à son adresse : ils doivent &amp;frapper</translation>
    </message>
    <message>
        <source>Nobody else is hit, of those here or lately here.</source>
        <translation>Personne d'autre n'est touché, ni ici ni venu récemment.</translation>
    </message>
    <message>
        <source>Nobody is hit, of those here or lately here.</source>
        <translation>Personne n'est touché, ni ici ni venu récemment.</translation>
    </message>
    <message>
        <source>Sent out: {who}.</source>
        <translation>Sortent : {who}.</translation>
    </message>
    <message>
        <source>Their &amp;address: everyone who comes from there</source>
        <translation>Son &amp;adresse : tout le monde qui vient de là</translation>
    </message>
    <message>
        <source>Their &amp;device: this browser, under whatever name</source>
        <translation>Son appareil : ce navigateur, sous n'importe &amp;quel nom</translation>
    </message>
    <message>
        <source>Their &amp;name, and what looks like it</source>
        <translation>Son &amp;nom, et ce qui lui ressemble</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {count} more</source>
        <translation>
            <numerusform>{names} et {count} autre</numerusform>
            <numerusform>{names} et {count} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} (it is this machine's own)</source>
        <translation>{part} (c'est cette machine même)</translation>
    </message>
</context>
<context>
    <name>BanForm</name>
    <message>
        <source>*bot* for all with bot in it</source>
        <translation>*bot* pour tous ceux avec bot dedans</translation>
    </message>
    <message>
        <source>A subnet: all addresses that begin so</source>
        <translation>Un sous-réseau : toutes les adresses qui commencent ainsi</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>Une adresse</translation>
    </message>
    <message>
        <source>Keep out of all rooms:</source>
        <translation>Écarter de tous les salons :</translation>
    </message>
    <message>
        <source>Names, and what looks like them</source>
        <translation>Des noms, et ce qui leur ressemble</translation>
    </message>
    <message>
        <source>What is banned</source>
        <translation>Ce qui est banni</translation>
    </message>
</context>
<context>
    <name>Banning</name>
    <message>
        <source>Ban</source>
        <translation>Bannir</translation>
    </message>
    <message>
        <source>For 10 minutes</source>
        <translation>Pour 10 minutes</translation>
    </message>
    <message>
        <source>For 30 days</source>
        <translation>Pour 30 jours</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>Pour un jour</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Pour une heure</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>Bans</name>
    <message>
        <source>&amp;Ban…</source>
        <translation>&amp;Bannir…</translation>
    </message>
    <message>
        <source>&amp;Lift</source>
        <translation>&amp;Lever</translation>
    </message>
    <message>
        <source>Bans</source>
        <translation>Bannis</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>By what</source>
        <translation>D'après quoi</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Lift takes effect at once. Ctrl+Z takes back what was done last.</source>
        <translation>Lever agit aussitôt. Ctrl+Z annule ce qui a été fait en dernier.</translation>
    </message>
    <message>
        <source>Name, address or reason</source>
        <translation>Nom, adresse ou motif</translation>
    </message>
    <message>
        <source>Nobody here has these words.</source>
        <translation>Personne ici n'a ces mots.</translation>
    </message>
    <message>
        <source>Nobody is kept out, muted or held.</source>
        <translation>Personne n'est dehors, en sourdine ou retenu.</translation>
    </message>
    <message>
        <source>Show only rows with these words</source>
        <translation>Ne montrer que les lignes avec ces mots</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>These are {most} of {count}: look for a name or an address.</source>
        <translation>En voici {most} sur {count} : cherche un nom ou une adresse.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu'à</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Who is kept out, muted or held</source>
        <translation>Qui est dehors, en sourdine ou retenu</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>BesideDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Click to see</source>
        <translation>Cliquer pour voir</translation>
    </message>
    <message>
        <source>Nothing is drawn there</source>
        <translation>Rien n'y est dessiné</translation>
    </message>
    <message>
        <source>Whiteboard</source>
        <translation>Tableau</translation>
    </message>
    <message numerus="yes">
        <source>by {count} people</source>
        <translation>
            <numerusform>par {count} personne</numerusform>
            <numerusform>par {count} personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} strokes</source>
        <translation>
            <numerusform>{count} trait</numerusform>
            <numerusform>{count} traits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardActs</name>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
</context>
<context>
    <name>BoardPane</name>
    <message>
        <source>A picture by {who}</source>
        <translation>Une image de {who}</translation>
    </message>
    <message>
        <source>Clear the whiteboard</source>
        <translation>Vider le tableau</translation>
    </message>
    <message>
        <source>Drawn by {who}</source>
        <translation>Dessiné par {who}</translation>
    </message>
    <message>
        <source>Let nobody draw but moderators</source>
        <translation>Ne laisser dessiner que la modération</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Room of the board</source>
        <translation>Salon du tableau</translation>
    </message>
    <message>
        <source>Show all of the board (0)</source>
        <translation>Montrer tout le tableau (0)</translation>
    </message>
    <message>
        <source>Take all they drew off the board (Shift+Del)</source>
        <translation>Retirer du tableau tout ce que cette personne a dessiné (Maj+Suppr)</translation>
    </message>
    <message>
        <source>Take this stroke off the board (Del)</source>
        <translation>Retirer ce trait du tableau (Suppr)</translation>
    </message>
    <message>
        <source>Undo clearing</source>
        <translation>Remettre le tableau</translation>
    </message>
    <message>
        <source>Written by {who}</source>
        <translation>Écrit par {who}</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Agrandir (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Réduire (-)</translation>
    </message>
    <message>
        <source>{said}; Space shows it</source>
        <translation>{said} ; Espace l'affiche</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Acts</source>
        <translation>Actes</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Nobody is selected</source>
        <translation>Personne n’est choisi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>Note : {words}</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Others by the same browser or address</source>
        <translation>Autres avec le même navigateur ou la même adresse</translation>
    </message>
    <message>
        <source>Parts of the card</source>
        <translation>Parties de la fiche</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>En commun</translation>
    </message>
    <message>
        <source>Their last messages</source>
        <translation>Ses derniers messages</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What was done to them</source>
        <translation>Ce qui lui a été fait</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>CardActs</name>
    <message>
        <source>Ban…</source>
        <translation>Bannir…</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>Expulser</translation>
    </message>
    <message>
        <source>Last warned at {time}: {words}</source>
        <translation>Dernier avertissement à {time} : {words}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Mute 10 min</source>
        <translation>Sourdine 10 min</translation>
    </message>
    <message>
        <source>Nobody knows any more which browser that was: no note can be kept.</source>
        <translation>On ne sait plus quel navigateur c'était : aucune note ne peut être gardée.</translation>
    </message>
    <message>
        <source>Select somebody in a list to see them here.</source>
        <translation>Choisissez quelqu'un dans une liste pour le voir ici.</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>They have said nothing yet.</source>
        <translation>N'a encore rien dit.</translation>
    </message>
    <message>
        <source>Warn…</source>
        <translation>Avertir…</translation>
    </message>
</context>
<context>
    <name>CardFacts</name>
    <message>
        <source>Left at {time}</source>
        <translation>Parti à {time}</translation>
    </message>
    <message>
        <source>Not here any more</source>
        <translation>N'est plus là</translation>
    </message>
    <message>
        <source>joined at {time}</source>
        <translation>là depuis {time}</translation>
    </message>
    <message>
        <source>joined just now</source>
        <translation>vient d'arriver</translation>
    </message>
    <message numerus="yes">
        <source>joined {count} min ago</source>
        <translation>
            <numerusform>là depuis {count} min</numerusform>
            <numerusform>là depuis {count} min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardReading</name>
    <message>
        <source>From this window's log alone: no history is kept.</source>
        <translation>Seulement le fil de cette fenêtre : aucun historique n'est gardé.</translation>
    </message>
    <message>
        <source>The history can't be read: {why}</source>
        <translation>L'historique ne peut pas être lu : {why}</translation>
    </message>
</context>
<context>
    <name>CardTabs</name>
    <message>
        <source>Acts</source>
        <translation>Actes</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navigateur</translation>
    </message>
    <message>
        <source>Del takes back what is selected.</source>
        <translation>Suppr annule ce qui est choisi.</translation>
    </message>
    <message>
        <source>Nobody else here has their browser or their address.</source>
        <translation>Personne d'autre ici n'a son navigateur ni son adresse.</translation>
    </message>
    <message>
        <source>Nothing was done to them lately.</source>
        <translation>Rien ne lui a été fait récemment.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Refused: {count}</source>
        <translation>Refusés : {count}</translation>
    </message>
    <message>
        <source>Return shows the card of whom you select.</source>
        <translation>Entrée montre la fiche de qui vous choisissez.</translation>
    </message>
    <message numerus="yes">
        <source>{count} messages since they came</source>
        <translation>
            <numerusform>{count} message depuis son arrivée</numerusform>
            <numerusform>{count} messages depuis son arrivée</numerusform>
        </translation>
    </message>
    <message>
        <source>{last}, at most {most}</source>
        <translation>{last}, au plus {most}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Announced to {people}</source>
        <translation>Annoncé à {people}</translation>
    </message>
    <message>
        <source>Announced; nobody is there to hear it yet</source>
        <translation>Annoncé ; personne n'est encore là pour l'entendre</translation>
    </message>
    <message>
        <source>Hosting could not start: {why}</source>
        <translation>L'hôte n'a pas pu démarrer : {why}</translation>
    </message>
    <message numerus="yes">
        <source>Taken back in part, {count} came back: {what}. {why}</source>
        <translation>
            <numerusform>Annulé en partie, {count} est revenu : {what}. {why}</numerusform>
            <numerusform>Annulé en partie, {count} sont revenus : {what}. {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back in part: {what}. {why}</source>
        <translation>Annulé en partie : {what}. {why}</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Select a message to read all of it.</source>
        <translation>Choisis un message pour le lire en entier.</translation>
    </message>
    <message>
        <source>The selected message, whole</source>
        <translation>Le message choisi, en entier</translation>
    </message>
</context>
<context>
    <name>Diagnosing</name>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>Diagnostics copied</source>
        <translation>Diagnostic copié</translation>
    </message>
    <message>
        <source>Hosting goes on, and what was said and decided is kept.</source>
        <translation>L'hôte reste actif, et ce qui a été dit et décidé est conservé.</translation>
    </message>
    <message>
        <source>Hosting goes on.</source>
        <translation>L'hôte reste actif.</translation>
    </message>
    <message>
        <source>The program ended without a goodbye last time. Nothing is kept on disk, so what was said then is gone, and rooms that were opened by hand are closed.</source>
        <translation>Le programme s'est arrêté sans au revoir la dernière fois. Rien n'est conservé sur le disque : ce qui a été dit est perdu, et les salons ouverts à la main sont fermés.</translation>
    </message>
    <message>
        <source>The program ended without a goodbye last time; the same rooms are open again.</source>
        <translation>Le programme s'est arrêté sans au revoir la dernière fois ; les mêmes salons sont de nouveau ouverts.</translation>
    </message>
    <message>
        <source>What was kept is still there.</source>
        <translation>Ce qui a été conservé est toujours là.</translation>
    </message>
</context>
<context>
    <name>DockTitle</name>
    <message>
        <source>{count} of {of}</source>
        <translation>{count} sur {of}</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Tabs of the docks</source>
        <translation>Onglets des volets</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Check again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Checking {address}…</source>
        <translation>Vérification de {address}…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>Keeps guests out</source>
        <translation>Empêche d'entrer</translation>
    </message>
    <message>
        <source>May keep guests out</source>
        <translation>Peut empêcher d'entrer</translation>
    </message>
    <message>
        <source>Nobody can join?</source>
        <translation>Personne n'arrive à entrer ?</translation>
    </message>
    <message>
        <source>Not hosting: start hosting first.</source>
        <translation>Hôte arrêté : démarre-le d'abord.</translation>
    </message>
    <message>
        <source>Nothing is wrong on this computer. What may keep guests out:</source>
        <translation>Rien ne cloche sur cet ordinateur. Ce qui peut empêcher les invités d'entrer :</translation>
    </message>
    <message>
        <source>Probably keeps guests out</source>
        <translation>Empêche sans doute d'entrer</translation>
    </message>
    <message>
        <source>The check itself failed. Check again.</source>
        <translation>La vérification elle-même a échoué. Vérifie de nouveau.</translation>
    </message>
    <message>
        <source>This keeps guests out.</source>
        <translation>Ceci empêche les invités d'entrer.</translation>
    </message>
    <message>
        <source>This probably keeps guests out.</source>
        <translation>Ceci empêche sans doute les invités d'entrer.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>All are sent out, and what was said is gone.</source>
        <translation>Tous sortent, et ce qui a été dit disparaît.</translation>
    </message>
    <message>
        <source>All are sent out. The rooms stay, and who keeps the page open comes back when you start again.</source>
        <translation>Tous sortent. Les salons restent, et qui garde la page ouverte revient quand tu redémarres.</translation>
    </message>
    <message>
        <source>All are sent out. What was said is kept, and the rooms are there again when you next start.</source>
        <translation>Tous sortent. Ce qui a été dit est conservé, et les salons sont là au prochain démarrage.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation>Fermer la fenêtre ?</translation>
    </message>
    <message>
        <source>Keep hosting in the tray</source>
        <translation>Laisser l'hôte actif en arrière-plan</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>Stop hosting</source>
        <translation>Arrêter l'hôte</translation>
    </message>
    <message>
        <source>Stop hosting?</source>
        <translation>Arrêter l'hôte ?</translation>
    </message>
    <message>
        <source>There now: {guests}</source>
        <translation>Là maintenant : {guests}</translation>
    </message>
    <message numerus="yes">
        <source>{guests} in {count} other rooms</source>
        <translation>
            <numerusform>{guests} dans {count} autre salon</numerusform>
            <numerusform>{guests} dans {count} autres salons</numerusform>
        </translation>
    </message>
    <message>
        <source>{here}, in {room}</source>
        <translation>{here}, dans {room}</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What was said, whole</source>
        <translation>Ce qui a été dit, en entier</translation>
    </message>
    <message>
        <source>Whispered to</source>
        <translation>Chuchoté à</translation>
    </message>
</context>
<context>
    <name>Exceptions</name>
    <message>
        <source>Exceptions</source>
        <translation>Exceptions</translation>
    </message>
    <message>
        <source>It holds in this room, for whoever comes with their browser, also later.</source>
        <translation>Vaut dans ce salon, pour qui vient avec ce navigateur, plus tard aussi.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Régler</translation>
    </message>
    <message>
        <source>What {name} may in {room}, whatever their role may</source>
        <translation>Ce que peut {name} dans {room}, quel que soit son rôle</translation>
    </message>
    <message>
        <source>as their role</source>
        <translation>comme son rôle</translation>
    </message>
    <message>
        <source>may</source>
        <translation>peut</translation>
    </message>
    <message>
        <source>may not</source>
        <translation>ne peut pas</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export history</source>
        <translation>Exporter l'historique</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>History is off: there is nothing on disk to export.</source>
        <translation>L'historique est désactivé : il n'y a rien à exporter sur le disque.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>The history is being opened.</source>
        <translation>Ouverture de l'historique.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who was there: attendance (CSV)</source>
        <translation>Qui était là : présences (CSV)</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historique</translation>
    </message>
</context>
<context>
    <name>ExportFound</name>
    <message>
        <source>All that this search finds goes into the file, also what isn't listed yet.</source>
        <translation>Tout ce que trouve cette recherche va dans le fichier, aussi ce qui n'est pas encore listé.</translation>
    </message>
    <message>
        <source>Export what was found</source>
        <translation>Exporter ce qui est trouvé</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historique</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>All that is known, for programs (JSON Lines)</source>
        <translation>Tout ce qui est connu, pour des programmes (JSON Lines)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>How much is written</source>
        <translation>Part déjà écrite</translation>
    </message>
    <message>
        <source>It could not be saved: {why}</source>
        <translation>Impossible d'enregistrer : {why}</translation>
    </message>
    <message>
        <source>Page to read (HTML)</source>
        <translation>Page à lire (HTML)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Table for spreadsheets (CSV)</source>
        <translation>Tableau pour tableurs (CSV)</translation>
    </message>
    <message>
        <source>Times in the file are UTC.</source>
        <translation>Les heures du fichier sont en UTC.</translation>
    </message>
    <message>
        <source>What was taken back is in the file, too, with its words: look through it before you give it to others. Times in it are UTC.</source>
        <translation>Ce qui a été retiré est aussi dans le fichier, mot pour mot : parcours-le avant de le donner à d'autres. Les heures y sont en UTC.</translation>
    </message>
    <message>
        <source>With the &amp;pictures that are still shared</source>
        <translation>Avec les &amp;images encore partagées</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows</source>
        <translation>
            <numerusform>{count} ligne</numerusform>
            <numerusform>{count} lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows are in {file}.</source>
        <translation>
            <numerusform>{count} ligne est dans {file}.</numerusform>
            <numerusform>{count} lignes sont dans {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>A firewall or the Wi-Fi may keep it out</source>
        <translation>Un pare-feu ou le Wi-Fi l’en empêche peut-être</translation>
    </message>
    <message>
        <source>About the history</source>
        <translation>Au sujet de l’historique</translation>
    </message>
    <message>
        <source>Everyone goes on; it is tried again by itself</source>
        <translation>Tout le monde continue ; un nouvel essai se fait tout seul</translation>
    </message>
    <message>
        <source>Hosting could not start: {why}</source>
        <translation>L'hôte n'a pas pu démarrer : {why}</translation>
    </message>
    <message>
        <source>Links and codes with {address} lead nowhere any more</source>
        <translation>Les liens et codes avec {address} ne mènent plus nulle part</translation>
    </message>
    <message>
        <source>Nobody can join</source>
        <translation>Personne ne peut rejoindre</translation>
    </message>
    <message>
        <source>Nothing that was kept is lost. Give guests the address that the window shows now; printed codes of before may lead nowhere. If a port is taken, end the program that has it, or choose another port, and start hosting again.</source>
        <translation>Rien de ce qui était conservé n’est perdu. Donnez aux invités l’adresse que la fenêtre montre maintenant ; les codes imprimés avant ne mènent peut-être plus nulle part. Si un port est pris, fermez le programme qui l’a, ou choisissez un autre port, et relancez l’hébergement.</translation>
    </message>
    <message>
        <source>Rooms and guests go on. What is said now may be lost if this program ends before the history is back, which is tried again by itself. Make room on the disk, and see that the data folder can be written to.</source>
        <translation>Les salons et les invités continuent. Ce qui se dit maintenant peut être perdu si le programme se termine avant le retour de l’historique, qui est essayé de nouveau tout seul. Faites de la place sur le disque, et vérifiez que le dossier de données est accessible en écriture.</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>Depuis le démarrage</translation>
    </message>
    <message>
        <source>The name is not this computer's any more</source>
        <translation>Le nom n’est plus celui de cet ordinateur</translation>
    </message>
    <message>
        <source>They may come back in a minute</source>
        <translation>Ils peuvent revenir dans une minute</translation>
    </message>
    <message>
        <source>This computer has another address</source>
        <translation>Cet ordinateur a une autre adresse</translation>
    </message>
    <message>
        <source>{address} got the page, but no connection came about</source>
        <translation>{address} a eu la page, mais aucune connexion ne s’est faite</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>About PeerPyRTC Desktop</source>
        <translation>À propos de PeerPyRTC Desktop</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
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
        <translation>De</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>Taken back: guests read it nowhere</source>
        <translation>Retiré : les invités ne le lisent nulle part</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>When it was said, by this computer's clock</source>
        <translation>Quand cela a été dit, à l'horloge de cet ordinateur</translation>
    </message>
    <message>
        <source>Where it was said</source>
        <translation>Où cela a été dit</translation>
    </message>
    <message>
        <source>Where the sender's computer was</source>
        <translation>Où était l'ordinateur de l'expéditeur</translation>
    </message>
    <message>
        <source>Who said it; of a whisper, to whom</source>
        <translation>Qui l'a dit ; pour un chuchotement, à qui</translation>
    </message>
    <message>
        <source>{name}, whispered to {to}</source>
        <translation>{name}, chuchoté à {to}</translation>
    </message>
</context>
<context>
    <name>HitsView</name>
    <message>
        <source>Messages found</source>
        <translation>Messages trouvés</translation>
    </message>
</context>
<context>
    <name>HostingActs</name>
    <message>
        <source>PeerPyRTC Desktop: hosting</source>
        <translation>PeerPyRTC Desktop : hôte actif</translation>
    </message>
</context>
<context>
    <name>InForce</name>
    <message>
        <source>banned</source>
        <translation>banni</translation>
    </message>
    <message>
        <source>device</source>
        <translation>appareil</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenu</translation>
    </message>
    <message>
        <source>lifted</source>
        <translation>levé</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>en sourdine</translation>
    </message>
    <message>
        <source>names like {name}</source>
        <translation>des noms comme {name}</translation>
    </message>
    <message>
        <source>new devices at {address}</source>
        <translation>nouveaux appareils à {address}</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>dehors un moment</translation>
    </message>
    <message>
        <source>whoever it hits</source>
        <translation>qui est touché</translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message>
        <source>GB</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>This takes a whole number, such as 10.</source>
        <translation>Il faut ici un nombre entier, par exemple 10.</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Tape un nombre.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>ko</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
</context>
<context>
    <name>Invite</name>
    <message>
        <source>Any room (home page)</source>
        <translation>Tout salon (page d'accueil)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>Room to invite to</source>
        <translation>Salon où inviter</translation>
    </message>
    <message>
        <source>Scan to join</source>
        <translation>Scanner pour entrer</translation>
    </message>
</context>
<context>
    <name>InviteCard</name>
    <message>
        <source>1. Join the Wi-Fi {name}</source>
        <translation>1. Rejoindre le Wi-Fi {name}</translation>
    </message>
    <message>
        <source>2. Open the chat</source>
        <translation>2. Ouvrir la discussion</translation>
    </message>
    <message>
        <source>Address of the room</source>
        <translation>Adresse du salon</translation>
    </message>
    <message>
        <source>Address of this machine</source>
        <translation>Adresse de cette machine</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l'adresse</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Guests on the same network scan the code, or type the address into a browser. Nothing to install, no account. If they can't connect, this computer's firewall must let {ports} in.</source>
        <translation>Les invités du même réseau scannent le code, ou tapent l'adresse dans un navigateur. Rien à installer, pas de compte. S'ils ne peuvent pas se connecter, le pare-feu de cet ordinateur doit laisser entrer {ports}.</translation>
    </message>
    <message>
        <source>Hosting could not start</source>
        <translation>L'hôte n'a pas pu démarrer</translation>
    </message>
    <message>
        <source>Nobody can join. Start hosting to open the rooms again.</source>
        <translation>Personne ne peut entrer. Démarre l'hôte pour rouvrir les salons.</translation>
    </message>
    <message>
        <source>Nobody can join?</source>
        <translation>Personne n'arrive à entrer ?</translation>
    </message>
    <message>
        <source>Not hosting</source>
        <translation>Hôte arrêté</translation>
    </message>
    <message>
        <source>Nothing is lost: once that is mended, try again.</source>
        <translation>Rien n'est perdu : une fois cela réparé, réessaie.</translation>
    </message>
    <message>
        <source>Start hosting</source>
        <translation>Démarrer l'hôte</translation>
    </message>
    <message>
        <source>Starting to host…</source>
        <translation>Démarrage de l'hôte…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Wi-Fi code…</source>
        <translation>Code Wi-Fi…</translation>
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
        <translation>1 à 9</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Clear the filter, or the selection</source>
        <translation>Effacer le filtre, ou la sélection</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copier les lignes choisies</translation>
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
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Del, Shift+Del</source>
        <translation>Suppr, Maj+Suppr</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Follow the newest messages</source>
        <translation>Suivre les messages les plus récents</translation>
    </message>
    <message>
        <source>Held over the messages: they stand still while you aim</source>
        <translation>Tenue au-dessus des messages : ils ne bougent plus pendant que tu vises</translation>
    </message>
    <message>
        <source>In the messages: take back those that are selected</source>
        <translation>Dans les messages : retirer ceux qui sont choisis</translation>
    </message>
    <message>
        <source>In what waits: deny, take back, turn away, lower the hand</source>
        <translation>Dans ce qui attend : refuser, retirer, renvoyer, baisser la main</translation>
    </message>
    <message>
        <source>In what waits: let it through, let it stand, let in, give the word</source>
        <translation>Dans ce qui attend : laisser passer, laisser, faire entrer, donner la parole</translation>
    </message>
    <message>
        <source>In what waits: mute for 10 minutes, ban; that denies messages, too</source>
        <translation>Dans ce qui attend : sourdine de 10 minutes, bannir ; les messages sont refusés aussi</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>M, B</source>
        <translation>M, B</translation>
    </message>
    <message>
        <source>On a room: show only its messages</source>
        <translation>Sur un salon : ne montrer que ses messages</translation>
    </message>
    <message>
        <source>On the board: from stroke to stroke, the latest first</source>
        <translation>Sur le tableau : d'un trait à l'autre, le dernier d'abord</translation>
    </message>
    <message>
        <source>On the board: nearer, away, all of it</source>
        <translation>Sur le tableau : plus près, plus loin, tout</translation>
    </message>
    <message>
        <source>On the board: take the stroke away, or all its author drew</source>
        <translation>Sur le tableau : retirer le trait, ou tous ceux de la même personne</translation>
    </message>
    <message>
        <source>PgUp, PgDn</source>
        <translation>Page haut, Page bas</translation>
    </message>
    <message>
        <source>Presets: in the peers, the messages, what waits and a search</source>
        <translation>Préréglages : dans les participants, les messages, l’attente et la recherche</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>KindForm</name>
    <message>
        <source>Patterns don't work on this machine: google-re2 isn't there. Words do, also in spellings that are meant to slip through.</source>
        <translation>Les motifs ne marchent pas sur cette machine : google-re2 manque. Les mots marchent, aussi écrits de façon à passer entre les mailles.</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>From its next start on this window speaks the system's language</source>
        <translation>Dès son prochain démarrage, cette fenêtre parle la langue du système</translation>
    </message>
    <message>
        <source>From its next start on this window speaks {language}</source>
        <translation>Dès son prochain démarrage, cette fenêtre parle : {language}</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Langue</translation>
    </message>
</context>
<context>
    <name>Lengths</name>
    <message>
        <source>Say a length, such as 10 min or 2 h, and no end.</source>
        <translation>Indiquez une durée, comme 10 min ou 2 h, pas une fin.</translation>
    </message>
    <message>
        <source>Say for how long, such as 10 min, 2 h or until 3 pm.</source>
        <translation>Dis pour combien de temps : 10 min, 2 h ou jusqu'à 15:00.</translation>
    </message>
    <message>
        <source>That is no time at all: say at least a second.</source>
        <translation>Ce n'est aucune durée : au moins une seconde.</translation>
    </message>
    <message>
        <source>That is too long: up to ten years, or “for good”.</source>
        <translation>C'est trop long : dix ans au plus, ou « sans limite ».</translation>
    </message>
    <message>
        <source>That time has passed already.</source>
        <translation>Ce moment est déjà passé.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Ce jour n'existe pas.</translation>
    </message>
    <message>
        <source>There is no such time of day.</source>
        <translation>Cette heure n'existe pas.</translation>
    </message>
    <message>
        <source>Until {hour} what? Such as {hour}:00 or {hour} pm.</source>
        <translation>Jusqu'à {hour} quoi ? Par exemple {hour}:00 ou {hour} pm.</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>d, day, days</source>
        <translation>j, jour, jours</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>for good, for ever</source>
        <translation>sans limite, pour toujours, toujours</translation>
    </message>
    <message>
        <source>h, hr, hrs, hour, hours</source>
        <translation>h, heure, heures</translation>
    </message>
    <message>
        <source>m, min, mins, minute, minutes</source>
        <translation>m, min, mins, minute, minutes</translation>
    </message>
    <message>
        <source>s, sec, secs, second, seconds</source>
        <translation>s, sec, seconde, secondes</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain à, demain</translation>
    </message>
    <message>
        <source>until</source>
        <translation>jusqu'à, jusqu'au</translation>
    </message>
    <message>
        <source>w, week, weeks</source>
        <translation>sem, semaine, semaines</translation>
    </message>
    <message numerus="yes">
        <source>{count} d</source>
        <translation>
            <numerusform>{count} jour</numerusform>
            <numerusform>{count} jours</numerusform>
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
            <numerusform>{count} semaine</numerusform>
            <numerusform>{count} semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of what? Such as {number} min, {number} h or {number} days.</source>
        <translation>{number} quoi ? Par exemple {number} min, {number} h ou {number} jours.</translation>
    </message>
    <message>
        <source>“{words}” is no length of time. Try 10 min, 2 h, 3 days, until 3 pm, until 18:30.</source>
        <translation>« {words} » n'est pas une durée. Essaie 10 min, 2 h, 3 jours ou jusqu'à 18:30.</translation>
    </message>
</context>
<context>
    <name>LogCells</name>
    <message>
        <source>Erased: its time was over</source>
        <translation>Effacé : sa durée est écoulée</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message numerus="yes">
        <source>Said {count} times, last at {time}</source>
        <translation>
            <numerusform>Dit {count} fois, à {time}</numerusform>
            <numerusform>Dit {count} fois, la dernière à {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back at {time}: guests read it nowhere</source>
        <translation>Retiré à {time} : les invités ne le lisent nulle part</translation>
    </message>
    <message>
        <source>{name}, reported by {by}</source>
        <translation>{name}, signalé par {by}</translation>
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
        <translation>Message</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
</context>
<context>
    <name>LogPane</name>
    <message>
        <source>Filter by name or words</source>
        <translation>Filtrer par nom ou mots</translation>
    </message>
    <message>
        <source>Filter messages</source>
        <translation>Filtrer les messages</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>No message passes the filter.</source>
        <translation>Aucun message ne passe le filtre.</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>Rien n'a encore été dit.</translation>
    </message>
    <message>
        <source>Only {name}  ✕</source>
        <translation>Seulement {name}  ✕</translation>
    </message>
    <message>
        <source>Show everyone's messages again</source>
        <translation>Montrer de nouveau les messages de tous</translation>
    </message>
    <message>
        <source>Show everyone's messages again (Esc in a table)</source>
        <translation>Montrer de nouveau les messages de tous (Échap dans un tableau)</translation>
    </message>
    <message>
        <source>Show messages of</source>
        <translation>Montrer les messages de</translation>
    </message>
    <message>
        <source>reported by {name}</source>
        <translation>signalé par {name}</translation>
    </message>
    <message numerus="yes">
        <source>{count} messages selected</source>
        <translation>
            <numerusform>{count} message choisi</numerusform>
            <numerusform>{count} messages choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {kept}</source>
        <translation>{shown} sur {kept}</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>Rien n'a encore été dit.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Sort peers</source>
        <translation>&amp;Ordre des personnes</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Adresse copiée</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message numerus="yes">
        <source>Copied {count} rows</source>
        <translation>
            <numerusform>{count} ligne copiée</numerusform>
            <numerusform>{count} lignes copiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying {done} of {count}</source>
        <translation>Copie : {done} sur {count}</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salons</translation>
    </message>
    <message>
        <source>Waiting for the first guest</source>
        <translation>En attente du premier invité</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>How long</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Such as 10 min, 2 h or until 3 pm</source>
        <translation>Par exemple 10 min, 2 h ou jusqu'à 15:00</translation>
    </message>
    <message>
        <source>This has to end: to keep somebody out for good, ban them.</source>
        <translation>Il faut une fin : pour écarter quelqu'un sans limite, bannis-le.</translation>
    </message>
    <message>
        <source>Until you take it back.</source>
        <translation>Jusqu'à ce que tu l'annules.</translation>
    </message>
    <message>
        <source>Until {time}.</source>
        <translation>Jusqu'à {time}.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>Appa&amp;rence</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Messages</translation>
    </message>
    <message>
        <source>&amp;Peer</source>
        <translation>&amp;Personne</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Salon</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
</context>
<context>
    <name>ModeratorLink</name>
    <message>
        <source>&amp;Make the link</source>
        <translation>&amp;Créer le lien</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Make a link for a moderator of {room}?</source>
        <translation>Créer un lien de modération pour {room} ?</translation>
    </message>
    <message>
        <source>Moderator's link</source>
        <translation>Lien de modération</translation>
    </message>
    <message>
        <source>The link</source>
        <translation>Le lien</translation>
    </message>
    <message>
        <source>Whoever opens it first moderates. It works once, within an hour, and can't be shown again. Who came by it stays a moderator in that browser, until you end that under Moderators in the Room menu.</source>
        <translation>Qui l'ouvre en premier modère. Il sert une fois, dans l'heure, et ne peut pas être montré de nouveau. Qui est venu par lui modère dans ce navigateur, jusqu'à ce que tu y mettes fin sous Modération dans le menu Salon.</translation>
    </message>
    <message>
        <source>Whoever opens this first moderates {room}</source>
        <translation>Qui ouvre ceci en premier modère {room}</translation>
    </message>
</context>
<context>
    <name>ModeratorList</name>
    <message>
        <source>&amp;Invite a moderator…</source>
        <translation>&amp;Inviter à modérer…</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Là maintenant</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>Modération</translation>
    </message>
    <message>
        <source>Moderators and links</source>
        <translation>Modération et liens</translation>
    </message>
    <message>
        <source>Nobody moderates but you. Invite a moderator makes a link that turns whoever opens it first into one.</source>
        <translation>Personne ne modère à part toi. « Inviter à modérer » crée un lien ; qui l'ouvre en premier modère.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salons</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Take away ends it at once, also for who is here. Ctrl+Z gives it back.</source>
        <translation>Retirer agit aussitôt, aussi pour qui est là. Ctrl+Z le rend.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu'à</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>link, not used yet</source>
        <translation>lien, pas encore utilisé</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>modération</translation>
    </message>
    <message>
        <source>until taken away</source>
        <translation>jusqu'au retrait</translation>
    </message>
    <message>
        <source>whoever opens it</source>
        <translation>qui l'ouvre</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>There is no other room: open one first.</source>
        <translation>Il n'y a pas d'autre salon : ouvres-en un d'abord.</translation>
    </message>
    <message>
        <source>They keep their name, and what is decided about them goes with them.</source>
        <translation>Le nom reste, et ce qui est décidé à son sujet suit.</translation>
    </message>
    <message>
        <source>Which room should {who} go to?</source>
        <translation>Vers quel salon déplacer {who} ?</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Kept</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>Note about this guest</source>
        <translation>Note sur cet invité</translation>
    </message>
    <message>
        <source>Only you read this. It is here again when the same browser comes back.</source>
        <translation>Vous seul lisez ceci. La note revient quand le même navigateur revient.</translation>
    </message>
    <message>
        <source>Select somebody to write a note about them.</source>
        <translation>Choisissez quelqu'un pour écrire une note.</translation>
    </message>
    <message>
        <source>What you want to know when they come again</source>
        <translation>Ce que vous voulez savoir à son retour</translation>
    </message>
    <message>
        <source>{length} of {most} letters</source>
        <translation>{length} sur {most} caractères</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Put away</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Put this notice away</source>
        <translation>Masquer cet avis</translation>
    </message>
</context>
<context>
    <name>Numbered</name>
    <message>
        <source>Ban {length}</source>
        <translation>Bannir {length}</translation>
    </message>
    <message>
        <source>Ban {who} {length}</source>
        <translation>Bannir {who} {length}</translation>
    </message>
    <message>
        <source>Ban, which is asked first</source>
        <translation>Bannir, après confirmation</translation>
    </message>
    <message>
        <source>Hold the messages of {who}</source>
        <translation>Retenir les messages de {who}</translation>
    </message>
    <message>
        <source>Hold what they say</source>
        <translation>Retenir ce qu’ils disent</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>Expulser</translation>
    </message>
    <message>
        <source>Kick {who}</source>
        <translation>Expulser {who}</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Muet</translation>
    </message>
    <message>
        <source>Mute {length}</source>
        <translation>Muet {length}</translation>
    </message>
    <message>
        <source>Mute {who} {length}</source>
        <translation>Rendre {who} muet {length}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Off topic</source>
        <translation>Hors sujet</translation>
    </message>
    <message>
        <source>Please stay on topic.</source>
        <translation>Merci de rester dans le sujet.</translation>
    </message>
    <message>
        <source>Preset {number}</source>
        <translation>Préréglage {number}</translation>
    </message>
    <message>
        <source>Send out {length}</source>
        <translation>Exclure {length}</translation>
    </message>
    <message>
        <source>Send {who} out {length}</source>
        <translation>Exclure {who} {length}</translation>
    </message>
    <message>
        <source>Take back what they said</source>
        <translation>Retirer ce qu’ils ont dit</translation>
    </message>
    <message>
        <source>Take back what they said, {length}</source>
        <translation>Retirer ce qu’ils ont dit, {length}</translation>
    </message>
    <message>
        <source>Take back what {who} said, {length}</source>
        <translation>Retirer ce que {who} a dit, {length}</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Exclusion</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>Avertir</translation>
    </message>
    <message>
        <source>Warn {who}</source>
        <translation>Avertir {who}</translation>
    </message>
    <message>
        <source>{what}?</source>
        <translation>{what} ?</translation>
    </message>
</context>
<context>
    <name>NumbersTab</name>
    <message>
        <source>Messages a minute</source>
        <translation>Messages par minute</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Aller-retour</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>En attente d'envoi</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>An action, a room or somebody, or “mute” and a name</source>
        <translation>Une action, un salon ou quelqu'un, ou « sourdine » et un nom</translation>
    </message>
    <message>
        <source>Find and do</source>
        <translation>Trouver et faire</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Key or place</source>
        <translation>Touche ou endroit</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Rien ne s'appelle ainsi.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What to do, or where to go</source>
        <translation>Que faire, ou où aller</translation>
    </message>
</context>
<context>
    <name>PaletteActs</name>
    <message>
        <source>Show messages of {room}</source>
        <translation>Montrer les messages : {room}</translation>
    </message>
    <message>
        <source>That has changed meanwhile, and nothing was done</source>
        <translation>Cela a changé entre-temps, et rien n'a été fait</translation>
    </message>
    <message>
        <source>Who may do what in {room}</source>
        <translation>Qui peut faire quoi dans {room}</translation>
    </message>
    <message>
        <source>room</source>
        <translation>salon</translation>
    </message>
    <message>
        <source>{room} is closed</source>
        <translation>{room} est fermé</translation>
    </message>
    <message>
        <source>{who} has left</source>
        <translation>{who} : plus là</translation>
    </message>
</context>
<context>
    <name>PastRooms</name>
    <message>
        <source>All rooms</source>
        <translation>Tous les salons</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salon</translation>
    </message>
</context>
<context>
    <name>PausedBar</name>
    <message>
        <source>Follow the newest messages again</source>
        <translation>Suivre de nouveau les messages récents</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message numerus="yes">
        <source>Paused: {count} new</source>
        <translation>
            <numerusform>En pause : {count} nouveau</numerusform>
            <numerusform>En pause : {count} nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume (End)</source>
        <translation>Reprendre (Fin)</translation>
    </message>
</context>
<context>
    <name>PeerActs</name>
    <message>
        <source>Nobody is selected: select somebody first</source>
        <translation>Personne n'est choisi : choisis d'abord quelqu'un</translation>
    </message>
</context>
<context>
    <name>PeerState</name>
    <message>
        <source>Hand up</source>
        <translation>Main levée</translation>
    </message>
    <message>
        <source>Lagging</source>
        <translation>À la traîne</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Modération</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>En sourdine</translation>
    </message>
    <message>
        <source>Muted until you take it back</source>
        <translation>En sourdine jusqu'à ce que tu l'annules</translation>
    </message>
    <message>
        <source>Muted until {time}</source>
        <translation>En sourdine jusqu'à {time}</translation>
    </message>
    <message>
        <source>Muted {time}</source>
        <translation>En sourdine {time}</translation>
    </message>
    <message numerus="yes">
        <source>Warned {count} times lately</source>
        <translation>
            <numerusform>Averti {count} fois récemment</numerusform>
            <numerusform>Averti {count} fois récemment</numerusform>
        </translation>
    </message>
    <message>
        <source>What they say waits for you</source>
        <translation>Ses messages t'attendent</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>marqué</translation>
    </message>
    <message>
        <source>hand up</source>
        <translation>main levée</translation>
    </message>
    <message>
        <source>has the word</source>
        <translation>a la parole</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenu</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>signalé</translation>
    </message>
    <message>
        <source>warned</source>
        <translation>averti</translation>
    </message>
    <message>
        <source>warned {count}×</source>
        <translation>averti {count}×</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} j</translation>
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
        <translation>Octets qui attendent de lui être envoyés</translation>
    </message>
    <message>
        <source>Joined {room} at {time}</source>
        <translation>Dans {room} depuis {time}</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Messages in the last second</source>
        <translation>Messages dans la dernière seconde</translation>
    </message>
    <message>
        <source>Messages since it joined</source>
        <translation>Messages depuis son arrivée</translation>
    </message>
    <message>
        <source>Msgs</source>
        <translation>Msgs</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Refused: {count}</source>
        <translation>Refusés : {count}</translation>
    </message>
    <message>
        <source>Reported, hand up, lagging, muted, held or warned; nothing of all others</source>
        <translation>Signalé, main levée, à la traîne, en sourdine, retenu ou averti ; rien pour les autres</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>Round-trip time, in milliseconds</source>
        <translation>Temps d'aller-retour, en millisecondes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>The name the others see</source>
        <translation>Le nom que voient les autres</translation>
    </message>
    <message>
        <source>The room the peer is in</source>
        <translation>Le salon où est la personne</translation>
    </message>
    <message>
        <source>Too fast, not passed on: {count}</source>
        <translation>Trop rapides, pas transmis : {count}</translation>
    </message>
    <message>
        <source>Where it asked from, as the history has it; others are in its tip</source>
        <translation>D'où venait la demande, comme dans l'historique ; les autres sont dans la bulle</translation>
    </message>
</context>
<context>
    <name>PeersPane</name>
    <message>
        <source>Filter peers</source>
        <translation>Filtrer les personnes</translation>
    </message>
    <message>
        <source>No peer passes the filter.</source>
        <translation>Personne ne passe le filtre.</translation>
    </message>
    <message>
        <source>Nobody is here yet.</source>
        <translation>Il n'y a encore personne ici.</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>Any time</source>
        <translation>N'importe quand</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>De … à …</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd'hui</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu'à</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Ask the host only</source>
        <translation>Questions à l'hôte</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>Modération</translation>
    </message>
    <message>
        <source>Moderators always see who is here: all that they do names them</source>
        <translation>La modération voit toujours qui est là : tout ce qu'elle fait donne des noms</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Calme</translation>
    </message>
    <message>
        <source>View the board</source>
        <translation>Voir le tableau</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>Qui peut faire quoi</translation>
    </message>
    <message>
        <source>change their name</source>
        <translation>changer de nom</translation>
    </message>
    <message>
        <source>change what they wrote</source>
        <translation>modifier ses messages</translation>
    </message>
    <message>
        <source>draw on the whiteboard</source>
        <translation>dessiner sur le tableau</translation>
    </message>
    <message>
        <source>may</source>
        <translation>peut</translation>
    </message>
    <message>
        <source>may not</source>
        <translation>ne peut pas</translation>
    </message>
    <message>
        <source>open rooms</source>
        <translation>ouvrir des salons</translation>
    </message>
    <message>
        <source>raise a hand</source>
        <translation>lever la main</translation>
    </message>
    <message>
        <source>react to messages</source>
        <translation>réagir aux messages</translation>
    </message>
    <message>
        <source>see who else is here</source>
        <translation>voir qui d'autre est là</translation>
    </message>
    <message>
        <source>send files</source>
        <translation>envoyer des fichiers</translation>
    </message>
    <message>
        <source>send pictures</source>
        <translation>envoyer des images</translation>
    </message>
    <message>
        <source>take back what they wrote</source>
        <translation>supprimer ses messages</translation>
    </message>
    <message>
        <source>whisper to guests</source>
        <translation>chuchoter aux invités</translation>
    </message>
    <message>
        <source>write to all</source>
        <translation>écrire à tous</translation>
    </message>
    <message>
        <source>write to you and moderators</source>
        <translation>écrire à toi et à la modération</translation>
    </message>
</context>
<context>
    <name>Pinning</name>
    <message>
        <source>Pin this message</source>
        <translation>Épingler ce message</translation>
    </message>
    <message>
        <source>Select one message that all can read: that is pinned</source>
        <translation>Choisis un seul message que tous peuvent lire : c'est lui qui s'épingle</translation>
    </message>
    <message>
        <source>Unpin this message</source>
        <translation>Désépingler ce message</translation>
    </message>
</context>
<context>
    <name>PresetActs</name>
    <message>
        <source>Nobody is selected: select somebody first</source>
        <translation>Personne n’est choisi : choisissez d’abord quelqu’un</translation>
    </message>
    <message>
        <source>Presets &amp;1 to 9</source>
        <translation>Préréglages &amp;1 à 9</translation>
    </message>
</context>
<context>
    <name>PresetForm</name>
    <message>
        <source>&amp;What it does</source>
        <translation>&amp;Ce qu’elle fait</translation>
    </message>
    <message>
        <source>How &amp;long</source>
        <translation>&amp;Durée</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Preset {number}</source>
        <translation>Préréglage {number}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>What does the key {number} do in {room}?</source>
        <translation>Que fait la touche {number} dans {room} ?</translation>
    </message>
    <message>
        <source>What does the key {number} do?</source>
        <translation>Que fait la touche {number} ?</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>What they are told</source>
        <translation>Ce qui leur est dit</translation>
    </message>
    <message>
        <source>Wo&amp;rds</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>PresetKeys</name>
    <message>
        <source>Not the same in these rooms</source>
        <translation>Pas le même dans ces salons</translation>
    </message>
    <message>
        <source>{who} has left</source>
        <translation>{who} est parti</translation>
    </message>
</context>
<context>
    <name>PresetList</name>
    <message>
        <source>&amp;As at first</source>
        <translation>Comme &amp;au début</translation>
    </message>
    <message>
        <source>&amp;As everywhere</source>
        <translation>Comme &amp;partout</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Presets 1 to 9</source>
        <translation>Préréglages 1 à 9</translation>
    </message>
    <message>
        <source>Presets that hold in</source>
        <translation>Préréglages valables dans</translation>
    </message>
    <message>
        <source>Select somebody in a table, and press the number: it is done at once.</source>
        <translation>Choisissez quelqu’un dans un tableau et appuyez sur le chiffre : c’est fait aussitôt.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>They act in the peers, the messages, what waits and what a search finds. Ctrl+Z takes back what was done last.</source>
        <translation>Ils agissent dans les participants, les messages, l’attente et les résultats de recherche. Ctrl+Z annule la dernière action.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>as at first</source>
        <translation>comme au début</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>partout</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ici</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>A firewall on this computer may keep guests out. That can't be read from here.</source>
        <translation>Un pare-feu sur cet ordinateur peut empêcher les invités d'entrer. Cela ne se lit pas d'ici.</translation>
    </message>
    <message>
        <source>A guest came from another network: {address}.</source>
        <translation>Un invité est venu d'un autre réseau : {address}.</translation>
    </message>
    <message>
        <source>A guest on a Mac or an iPhone may have to allow its browser the local network.</source>
        <translation>Un invité sur Mac ou iPhone doit peut-être autoriser le réseau local à son navigateur.</translation>
    </message>
    <message>
        <source>Allow it under Privacy &amp; Security, Local Network.</source>
        <translation>Autorise-le sous Confidentialité et sécurité, Réseau local.</translation>
    </message>
    <message>
        <source>Choose another address below the code, or stop hosting and start again.</source>
        <translation>Choisis une autre adresse sous le code, ou arrête l'hôte et redémarre-le.</translation>
    </message>
    <message>
        <source>Connect it to the Wi-Fi or the cable that the guests are on, then check again.</source>
        <translation>Relie-le au Wi-Fi ou au câble des invités, puis vérifie de nouveau.</translation>
    </message>
    <message>
        <source>Connect this computer to the network that the guests are on.</source>
        <translation>Relie cet ordinateur au réseau où sont les invités.</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Guests on a guest Wi-Fi or behind a second router may see the page and get no connection. Have all join the same network.</source>
        <translation>Les invités sur un Wi-Fi d'invités ou derrière un second routeur voient peut-être la page sans obtenir de connexion. Il faut que tous soient sur le même réseau.</translation>
    </message>
    <message>
        <source>Guests would see the page and never get in. Let that port in for UDP, or stop hosting and start again.</source>
        <translation>Les invités verraient la page sans jamais entrer. Laisse passer ce port en UDP, ou arrête l'hôte et redémarre-le.</translation>
    </message>
    <message>
        <source>If you trust that network, set it to Private.</source>
        <translation>Si tu fais confiance à ce réseau, règle-le sur Privé.</translation>
    </message>
    <message>
        <source>In its settings, under Privacy &amp; Security, Local Network. Safari needs none of it.</source>
        <translation>Dans ses réglages, sous Confidentialité et sécurité, Réseau local. Safari n'en a pas besoin.</translation>
    </message>
    <message>
        <source>Invite to that address, or start without --host to listen on all.</source>
        <translation>Invite à cette adresse, ou démarre sans --host pour écouter sur toutes.</translation>
    </message>
    <message>
        <source>Invite to the address of the network that the guests are on.</source>
        <translation>Invite à l'adresse du réseau où sont les invités.</translation>
    </message>
    <message>
        <source>Is the guest in the same Wi-Fi, with mobile data and VPN off? The address begins with http://, not https://. Otherwise a firewall lets nobody in.</source>
        <translation>L'invité est-il sur le même Wi-Fi, sans données mobiles ni VPN ? L'adresse commence par http://, pas https://. Sinon, un pare-feu ne laisse entrer personne.</translation>
    </message>
    <message>
        <source>It must let in {ports}.</source>
        <translation>Il doit laisser entrer {ports}.</translation>
    </message>
    <message>
        <source>No other device has reached this computer yet.</source>
        <translation>Aucun autre appareil n'a encore atteint cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing answers at {address}, TCP port {port}, not even to this computer.</source>
        <translation>Rien ne répond à {address}, port TCP {port}, pas même à cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing answers at {address}, UDP port {port}, not even to this computer.</source>
        <translation>Rien ne répond à {address}, port UDP {port}, pas même à cet ordinateur.</translation>
    </message>
    <message>
        <source>Open network settings</source>
        <translation>Ouvrir les réglages réseau</translation>
    </message>
    <message>
        <source>Open privacy settings</source>
        <translation>Ouvrir les réglages de confidentialité</translation>
    </message>
    <message>
        <source>Port {usual} was taken by another program: this is port {port} now.</source>
        <translation>Le port {usual} était pris par un autre programme : ici, c'est maintenant le port {port}.</translation>
    </message>
    <message>
        <source>Show {address}</source>
        <translation>Montrer {address}</translation>
    </message>
    <message>
        <source>So it is listening. What a firewall does to others can't be seen from here.</source>
        <translation>Il écoute donc. Ce qu'un pare-feu fait aux autres ne se voit pas d'ici.</translation>
    </message>
    <message>
        <source>So the network lets guests in: look at the one that can't.</source>
        <translation>Le réseau laisse donc entrer : regarde l'appareil qui n'y arrive pas.</translation>
    </message>
    <message>
        <source>Start it without --host, or with an address of this computer.</source>
        <translation>Démarre-le sans --host, ou avec une adresse de cet ordinateur.</translation>
    </message>
    <message>
        <source>TCP port {tcp} and UDP port {udp}</source>
        <translation>Port TCP {tcp} et port UDP {udp}</translation>
    </message>
    <message>
        <source>That is how it looks when UDP is blocked. Let in UDP port {port}.</source>
        <translation>C'est ce qu'on voit quand l'UDP est bloqué. Laisse entrer le port UDP {port}.</translation>
    </message>
    <message>
        <source>The Wi-Fi may keep its devices apart. That can't be seen from here.</source>
        <translation>Le Wi-Fi isole peut-être ses appareils les uns des autres. Cela ne se voit pas d'ici.</translation>
    </message>
    <message>
        <source>The firewall of this computer is on: {name}.</source>
        <translation>Le pare-feu de cet ordinateur est actif : {name}.</translation>
    </message>
    <message>
        <source>The host listens on {address} alone: only this computer can join.</source>
        <translation>L'hôte n'écoute que sur {address} : seul cet ordinateur peut entrer.</translation>
    </message>
    <message>
        <source>The host listens on {other} alone, not on {address}.</source>
        <translation>L'hôte n'écoute que sur {other}, pas sur {address}.</translation>
    </message>
    <message>
        <source>The network gave it another address. Invite anew: old codes lead nowhere.</source>
        <translation>Le réseau lui a donné une autre adresse. Invite de nouveau : les anciens codes ne mènent nulle part.</translation>
    </message>
    <message>
        <source>This computer answers at {address}, {ports}.</source>
        <translation>Cet ordinateur répond à {address}, {ports}.</translation>
    </message>
    <message>
        <source>This computer had the address {address} as hosting began, and lost it.</source>
        <translation>Cet ordinateur avait l'adresse {address} au démarrage, et l'a perdue.</translation>
    </message>
    <message>
        <source>This computer is in no network.</source>
        <translation>Cet ordinateur n'est sur aucun réseau.</translation>
    </message>
    <message>
        <source>This computer is not at {address} any more.</source>
        <translation>Cet ordinateur n'est plus à {address}.</translation>
    </message>
    <message>
        <source>To find out in ten seconds: look up a guest's address in its Wi-Fi settings and run ping with that here. No answer: switch off client isolation in the router, or use a phone's hotspot.</source>
        <translation>Pour le savoir en dix secondes : cherche l'adresse d'un invité dans ses réglages Wi-Fi et lance ici ping avec elle. Pas de réponse : désactive l'isolation des clients dans le routeur, ou prends le partage de connexion d'un téléphone.</translation>
    </message>
    <message>
        <source>Whoever has a code or a link with that must get a new one.</source>
        <translation>Qui a un code ou un lien avec elle doit en recevoir un nouveau.</translation>
    </message>
    <message>
        <source>Whoever has a code or a link with the usual port must get a new one.</source>
        <translation>Qui a un code ou un lien avec le port habituel doit en recevoir un nouveau.</translation>
    </message>
    <message>
        <source>Windows treats the network of {adapter} as public, and lets nobody in.</source>
        <translation>Windows tient le réseau de {adapter} pour public, et ne laisse entrer personne.</translation>
    </message>
    <message>
        <source>address from the settings</source>
        <translation>adresse des réglages</translation>
    </message>
    <message>
        <source>macOS may keep this program from the local network.</source>
        <translation>macOS tient peut-être ce programme loin du réseau local.</translation>
    </message>
    <message>
        <source>name in this network</source>
        <translation>nom dans ce réseau</translation>
    </message>
    <message>
        <source>port {port} (TCP and UDP)</source>
        <translation>port {port} (TCP et UDP)</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>cet ordinateur seulement</translation>
    </message>
    <message>
        <source>{adapter} (VPN)</source>
        <translation>{adapter} (VPN)</translation>
    </message>
    <message>
        <source>{adapter} (container)</source>
        <translation>{adapter} (conteneur)</translation>
    </message>
    <message>
        <source>{adapter} (virtual machine)</source>
        <translation>{adapter} (machine virtuelle)</translation>
    </message>
    <message>
        <source>{address} belongs to a VPN or a virtual machine: guests seldom get there.</source>
        <translation>{address} est d'un VPN ou d'une machine virtuelle : les invités y arrivent rarement.</translation>
    </message>
    <message numerus="yes">
        <source>{count} devices have joined.</source>
        <translation>
            <numerusform>{count} appareil est entré.</numerusform>
            <numerusform>{count} appareils sont entrés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} guests got the page, one at {address}, but no connection.</source>
        <translation>
            <numerusform>{count} invité a eu la page, à {address}, mais pas de connexion.</numerusform>
            <numerusform>{count} invités ont eu la page, dont un à {address}, mais pas de connexion.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Redacting</name>
    <message>
        <source>Select one message: all that say the same are taken back</source>
        <translation>Choisis un seul message : tous ceux qui disent la même chose sont retirés</translation>
    </message>
    <message>
        <source>Select the messages to take back; others stay as they are</source>
        <translation>Choisis les messages à retirer ; les autres restent comme ils sont</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>It is too late for that.</source>
        <translation>C'est trop ancien.</translation>
    </message>
    <message>
        <source>That can't be taken back any more.</source>
        <translation>On ne peut plus revenir là-dessus.</translation>
    </message>
    <message>
        <source>That is decided already, or gone.</source>
        <translation>C'est déjà décidé, ou parti.</translation>
    </message>
    <message>
        <source>That is not on the board any more.</source>
        <translation>Ce n'est plus sur le tableau.</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>C'est trop long.</translation>
    </message>
    <message>
        <source>That is too short.</source>
        <translation>C'est trop court.</translation>
    </message>
    <message>
        <source>That message is gone.</source>
        <translation>Ce message n'existe plus.</translation>
    </message>
    <message>
        <source>That name is taken.</source>
        <translation>Quelqu'un porte déjà ton nom ici.</translation>
    </message>
    <message>
        <source>That name won't do here.</source>
        <translation>Ce nom n'est pas possible ici.</translation>
    </message>
    <message>
        <source>That was too much at once.</source>
        <translation>C'était trop à la fois.</translation>
    </message>
    <message>
        <source>The host can't answer just now.</source>
        <translation>L'hôte ne peut pas répondre en ce moment.</translation>
    </message>
    <message>
        <source>The host has that file no longer.</source>
        <translation>L'hôte n'a plus ce fichier.</translation>
    </message>
    <message>
        <source>The host is not taking guests now.</source>
        <translation>L'hôte est en train de s'arrêter.</translation>
    </message>
    <message>
        <source>The host knows nothing of that any more.</source>
        <translation>L'hôte n'en sait plus rien.</translation>
    </message>
    <message>
        <source>The room is full.</source>
        <translation>Le salon est plein.</translation>
    </message>
    <message>
        <source>The whiteboard is full.</source>
        <translation>Le tableau est plein.</translation>
    </message>
    <message>
        <source>There are too many of these already.</source>
        <translation>Il y en a déjà trop ici.</translation>
    </message>
    <message>
        <source>There is no more room on the disk.</source>
        <translation>L'hôte n'a plus de place.</translation>
    </message>
    <message>
        <source>There is no such ban any more.</source>
        <translation>Ce bannissement n'existe plus.</translation>
    </message>
    <message>
        <source>There is no such room.</source>
        <translation>Ce salon n'existe pas.</translation>
    </message>
    <message>
        <source>There is no such rule any more.</source>
        <translation>Cette règle n'existe plus.</translation>
    </message>
    <message>
        <source>This host can't do patterns.</source>
        <translation>Cet hôte ne connaît pas les motifs.</translation>
    </message>
    <message>
        <source>Whoever is meant is not here any more.</source>
        <translation>Cette personne n'est pas ici.</translation>
    </message>
</context>
<context>
    <name>RoomActs</name>
    <message>
        <source>All rooms are as they were: Ctrl+Shift+M locks them again</source>
        <translation>Tous les salons sont comme avant : Ctrl+Maj+M les verrouille de nouveau</translation>
    </message>
    <message>
        <source>All rooms are locked and slowed, newcomers wait: Ctrl+Shift+M ends it</source>
        <translation>Tous les salons sont verrouillés et ralentis, les nouveaux attendent : Ctrl+Maj+M y met fin</translation>
    </message>
    <message>
        <source>Open a room first.</source>
        <translation>Ouvre d'abord un salon.</translation>
    </message>
    <message>
        <source>{room} is open already: it is selected in the list now.</source>
        <translation>{room} est déjà ouvert : il est choisi dans la liste.</translation>
    </message>
</context>
<context>
    <name>RoomBox</name>
    <message>
        <source>All rooms</source>
        <translation>Tous les salons</translation>
    </message>
</context>
<context>
    <name>RoomsModel</name>
    <message>
        <source>Messages in the last minute</source>
        <translation>Messages dans la dernière minute</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Opened by a guest</source>
        <translation>Ouvert par un invité</translation>
    </message>
    <message>
        <source>Opened by you</source>
        <translation>Ouvert par toi</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Gens</translation>
    </message>
    <message>
        <source>Per min</source>
        <translation>Par min</translation>
    </message>
    <message>
        <source>The room's name</source>
        <translation>Le nom du salon</translation>
    </message>
    <message>
        <source>Who is in it now</source>
        <translation>Qui y est maintenant</translation>
    </message>
</context>
<context>
    <name>RoomsPane</name>
    <message>
        <source>No room is open.</source>
        <translation>Aucun salon n'est ouvert.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salons</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>&amp;Members, who were let in</source>
        <translation>&amp;Membres, qu'on a laissés entrer</translation>
    </message>
    <message>
        <source>&amp;Try it on what was said…</source>
        <translation>&amp;Essayer sur ce qui a été dit…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Empty: the rule's name</source>
        <translation>Vide : le nom de la règle</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Pour combien de temps</translation>
    </message>
    <message>
        <source>From this time on</source>
        <translation>À partir de cette fois</translation>
    </message>
    <message>
        <source>Go &amp;further with who does it again</source>
        <translation>Aller plus &amp;loin avec qui recommence</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>Cherche</translation>
    </message>
    <message>
        <source>M&amp;oderators</source>
        <translation>M&amp;odération</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>Not for</source>
        <translation>Pas pour</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Such as “No links”</source>
        <translation>Par exemple « Pas de liens »</translation>
    </message>
    <message>
        <source>Switched o&amp;n</source>
        <translation>&amp;Activée</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Alors</translation>
    </message>
    <message>
        <source>There is a rule of this name already.</source>
        <translation>Il y a déjà une règle de ce nom.</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Ce qui suit</translation>
    </message>
    <message>
        <source>What the guest is told</source>
        <translation>Ce qui est dit à l'invité</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>En</translation>
    </message>
    <message>
        <source>times within</source>
        <translation>fois en</translation>
    </message>
</context>
<context>
    <name>RuleKinds</name>
    <message>
        <source>% capitals</source>
        <translation>% de majuscules</translation>
    </message>
    <message>
        <source>Also &amp;inside of other words</source>
        <translation>Aussi à l'&amp;intérieur d'autres mots</translation>
    </message>
    <message>
        <source>But not of these names</source>
        <translation>Mais pas de ces noms</translation>
    </message>
    <message>
        <source>But not texts that begin so</source>
        <translation>Mais pas les textes qui commencent ainsi</translation>
    </message>
    <message>
        <source>But not these names</source>
        <translation>Mais pas ces noms</translation>
    </message>
    <message>
        <source>But not these texts</source>
        <translation>Mais pas ces textes</translation>
    </message>
    <message>
        <source>But not these types, whatever their size</source>
        <translation>Mais pas ces types, quelle que soit leur taille</translation>
    </message>
    <message>
        <source>But not to these hosts, with all their subdomains</source>
        <translation>Mais pas vers ces hôtes, avec tous leurs sous-domaines</translation>
    </message>
    <message>
        <source>But not where it is a part of these words</source>
        <translation>Mais pas là où c'est une partie de ces mots</translation>
    </message>
    <message>
        <source>But these names don't count</source>
        <translation>Mais ces noms ne comptent pas</translation>
    </message>
    <message>
        <source>But these words don't count, as they are written</source>
        <translation>Mais ces mots ne comptent pas, tels qu'ils sont écrits</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Majuscules</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>First message or file</source>
        <translation>Premier message ou fichier</translation>
    </message>
    <message>
        <source>From whoever, counted to&amp;gether</source>
        <translation>De n'importe qui, &amp;comptés ensemble</translation>
    </message>
    <message>
        <source>Hold it until you let it through</source>
        <translation>Le retenir jusqu'à ce que tu le laisses passer</translation>
    </message>
    <message>
        <source>Hold it, and all that the sender says from then on</source>
        <translation>Le retenir, et tout ce que dira ensuite son auteur</translation>
    </message>
    <message>
        <source>However they are spelt: CAPITALS, s p a c e d, l00k-alikes.</source>
        <translation>Quelle que soit l'orthographe : MAJUSCULES, e s p a c é, s0sies.</translation>
    </message>
    <message>
        <source>In texts of at least</source>
        <translation>Dans les textes d'au moins</translation>
    </message>
    <message>
        <source>It acts on those who come after: to refuse is to send out, to hold is to hold all that they say.</source>
        <translation>Elle agit sur ceux qui arrivent ensuite : refuser les fait sortir, retenir retient tout ce qu'ils disent.</translation>
    </message>
    <message>
        <source>It meets the text in small letters and without accents.</source>
        <translation>Elle s'applique au texte en minuscules et sans accents.</translation>
    </message>
    <message>
        <source>Joins in a wave</source>
        <translation>Arrivées en masse</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Let it through, and flag it for you</source>
        <translation>Le laisser passer, et le marquer pour toi</translation>
    </message>
    <message>
        <source>Let it through, and take it back at once</source>
        <translation>Le laisser passer, et le retirer aussitôt</translation>
    </message>
    <message>
        <source>Let it through, and warn the sender</source>
        <translation>Le laisser passer, et avertir son auteur</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>More than</source>
        <translation>Plus de</translation>
    </message>
    <message>
        <source>Of these types</source>
        <translation>De ces types</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Un par ligne</translation>
    </message>
    <message>
        <source>One a line, such as .exe or video/*</source>
        <translation>Un par ligne, comme .exe ou video/*</translation>
    </message>
    <message>
        <source>One a line, such as example.org</source>
        <translation>Un par ligne, comme example.org</translation>
    </message>
    <message>
        <source>Or larger than</source>
        <translation>Ou plus gros que</translation>
    </message>
    <message>
        <source>Or more than</source>
        <translation>Ou plus de</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>Le refuser</translation>
    </message>
    <message>
        <source>Refuse it, and ban the sender</source>
        <translation>Le refuser, et bannir son auteur</translation>
    </message>
    <message>
        <source>Refuse it, and kick the sender</source>
        <translation>Le refuser, et expulser son auteur</translation>
    </message>
    <message>
        <source>Refuse it, and mute the sender</source>
        <translation>Le refuser, et mettre son auteur en sourdine</translation>
    </message>
    <message>
        <source>Regular expression (RE2)</source>
        <translation>Expression régulière (RE2)</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>The first fi&amp;le of a newcomer</source>
        <translation>Le premier &amp;fichier d'un nouveau</translation>
    </message>
    <message>
        <source>The first messa&amp;ge of a newcomer</source>
        <translation>Le &amp;premier message d'un nouveau</translation>
    </message>
    <message>
        <source>The same text</source>
        <translation>Le même texte</translation>
    </message>
    <message>
        <source>With no type and no size it is every file.</source>
        <translation>Sans type ni taille, c'est tout fichier.</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Words or phrases</source>
        <translation>Mots ou expressions</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>all but {hosts}</source>
        <translation>tous sauf {hosts}</translation>
    </message>
    <message>
        <source>ban</source>
        <translation>bannir</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caractères</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>marquer</translation>
    </message>
    <message>
        <source>guests come</source>
        <translation>invités arrivent</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>retenir</translation>
    </message>
    <message>
        <source>hold all they say</source>
        <translation>retenir tous ses messages</translation>
    </message>
    <message>
        <source>kick</source>
        <translation>expulser</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>lettres</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>more than {count}</source>
        <translation>plus de {count}</translation>
    </message>
    <message>
        <source>more than {count} within {seconds} s</source>
        <translation>plus de {count} en {seconds} s</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>sourdine</translation>
    </message>
    <message>
        <source>names with an @</source>
        <translation>noms avec un @</translation>
    </message>
    <message numerus="yes">
        <source>over {count} characters</source>
        <translation>
            <numerusform>plus de {count} caractère</numerusform>
            <numerusform>plus de {count} caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over {count} lines</source>
        <translation>
            <numerusform>plus de {count} ligne</numerusform>
            <numerusform>plus de {count} lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>over {percent} %</source>
        <translation>plus de {percent} %</translation>
    </message>
    <message>
        <source>over {size}</source>
        <translation>plus de {size}</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>refuser</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>retirer</translation>
    </message>
    <message>
        <source>times</source>
        <translation>fois</translation>
    </message>
    <message>
        <source>warn</source>
        <translation>avertir</translation>
    </message>
    <message numerus="yes">
        <source>{count} times within {seconds} s</source>
        <translation>
            <numerusform>{count} fois en {seconds} s</numerusform>
            <numerusform>{count} fois en {seconds} s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{entries} and {count} more</source>
        <translation>
            <numerusform>{entries} et {count} autre</numerusform>
            <numerusform>{entries} et {count} autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Try…</source>
        <translation>&amp;Essayer…</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Tous les salons</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back what was done last.</source>
        <translation>Ctrl+Z annule ce qui a été fait en dernier.</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>Cherche</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Patterns don't work on this machine: google-re2 isn't there. Words do.</source>
        <translation>Les motifs ne marchent pas sur cette machine : google-re2 manque. Les mots, si.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Rules that hold in</source>
        <translation>Règles qui valent dans</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Alors</translation>
    </message>
    <message>
        <source>There is no rule yet: nothing is judged. Add one, and try it out first.</source>
        <translation>Il n'y a pas encore de règle : rien n'est jugé. Ajoutes-en une, et essaie-la d'abord.</translation>
    </message>
    <message>
        <source>They judge what guests send, before anybody sees it. Space switches one.</source>
        <translation>Elles jugent ce qu'envoient les invités avant que quiconque le voie. Espace en active ou désactive une.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>partout</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>{action}, then {further}</source>
        <translation>{action}, puis {further}</translation>
    </message>
</context>
<context>
    <name>SaidModel</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>When it was said</source>
        <translation>Quand cela a été dit</translation>
    </message>
    <message>
        <source>{when}, taken back</source>
        <translation>{when}, retiré</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>&amp;Export these…</source>
        <translation>&amp;Exporter ceci…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>History is off: nothing of what is said is kept on disk, so there is nothing to search. Either it was switched off at the start, or its file can't be used; then the window says why.</source>
        <translation>L'historique est désactivé : rien de ce qui se dit n'est gardé sur le disque, il n'y a donc rien où chercher. Soit il l'a été au démarrage, soit son fichier est inutilisable ; la fenêtre dit alors pourquoi.</translation>
    </message>
    <message>
        <source>No message was found</source>
        <translation>Aucun message trouvé</translation>
    </message>
    <message>
        <source>No message was found.</source>
        <translation>Aucun message trouvé.</translation>
    </message>
    <message>
        <source>Search for words of three letters or more; in Chinese or Japanese one character will do.</source>
        <translation>Cherche des mots d'au moins trois lettres ; en chinois ou en japonais, un caractère suffit.</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Chercher dans l'historique</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Recherche …</translation>
    </message>
    <message>
        <source>Show &amp;more</source>
        <translation>Montrer &amp;plus</translation>
    </message>
    <message>
        <source>The history can't be read: {why}</source>
        <translation>L'historique ne peut pas être lu : {why}</translation>
    </message>
    <message>
        <source>The history is being opened.</source>
        <translation>Ouverture de l'historique.</translation>
    </message>
    <message>
        <source>The host is being loaded.</source>
        <translation>Chargement de l'hôte.</translation>
    </message>
    <message numerus="yes">
        <source>The newest {count} messages; narrow the search to see older ones</source>
        <translation>
            <numerusform>Le message le plus récent ; précise la recherche pour voir les plus anciens</numerusform>
            <numerusform>Les {count} messages les plus récents ; précise la recherche pour voir les plus anciens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest {count} messages; there are more</source>
        <translation>
            <numerusform>Le message le plus récent ; il y en a d'autres</numerusform>
            <numerusform>Les {count} messages les plus récents ; il y en a d'autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} messages</source>
        <translation>
            <numerusform>{count} message</numerusform>
            <numerusform>{count} messages</numerusform>
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
        <translation>Tout sauf les dessins</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Annonces</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>N'importe qui</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Dessins</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Whispers</source>
        <translation>Chuchotements</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Words, or parts of them</source>
        <translation>Des mots, ou des parties de mots</translation>
    </message>
</context>
<context>
    <name>SettingActs</name>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saved. It holds from the next start of the program on.</source>
        <translation>Enregistré. Cela vaut dès le prochain démarrage du programme.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Address of this computer</source>
        <translation>Adresse de cet ordinateur</translation>
    </message>
    <message>
        <source>Days that it is kept</source>
        <translation>Jours de conservation</translation>
    </message>
    <message>
        <source>Days that what was taken back can be read here</source>
        <translation>Jours où ce qui a été retiré reste lisible ici</translation>
    </message>
    <message>
        <source>Everyone behind one router may have the same address.</source>
        <translation>Tous ceux qui passent par un même routeur peuvent avoir la même adresse.</translation>
    </message>
    <message>
        <source>For so long you can bring it back. Then its words are deleted.</source>
        <translation>Pendant ce temps on peut le rétablir. Ensuite le texte est effacé.</translation>
    </message>
    <message>
        <source>Further names of this computer</source>
        <translation>Autres noms de cet ordinateur</translation>
    </message>
    <message>
        <source>Guests in a room, at most</source>
        <translation>Invités dans un salon, au plus</translation>
    </message>
    <message>
        <source>Guests may clear the whiteboard</source>
        <translation>Les invités peuvent vider le tableau</translation>
    </message>
    <message>
        <source>Guests may open rooms</source>
        <translation>Les invités peuvent ouvrir des salons</translation>
    </message>
    <message>
        <source>Guests of one address in a room, at most</source>
        <translation>Invités d'une même adresse dans un salon, au plus</translation>
    </message>
    <message>
        <source>Have a name in the network</source>
        <translation>Avoir un nom sur le réseau</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>In rooms that are opened from then on.</source>
        <translation>Dans les salons ouverts à partir de là.</translation>
    </message>
    <message>
        <source>It stands in the address that guests open. Firewalls have to let it in.</source>
        <translation>Il figure dans l'adresse que les invités ouvrent. Les pare-feu doivent le laisser passer.</translation>
    </message>
    <message>
        <source>Keep the history on disk</source>
        <translation>Conserver l'historique sur le disque</translation>
    </message>
    <message>
        <source>Messages a second of one guest, at most</source>
        <translation>Messages par seconde d'un invité, au plus</translation>
    </message>
    <message>
        <source>Messages that newcomers see</source>
        <translation>Messages que voient les nouveaux</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Of before they came, in rooms that are opened from then on: a number, or all.</source>
        <translation>D'avant leur arrivée, dans les salons ouverts à partir de là : un nombre, ou all pour tous.</translation>
    </message>
    <message>
        <source>Open beside those of last time. Several by commas.</source>
        <translation>Ouverts en plus de ceux de la dernière fois. Plusieurs : séparés par des virgules.</translation>
    </message>
    <message>
        <source>Otherwise all that was said is gone when the program ends.</source>
        <translation>Sinon tout ce qui a été dit est perdu quand le programme s'arrête.</translation>
    </message>
    <message>
        <source>Rooms and guests</source>
        <translation>Salons et invités</translation>
    </message>
    <message>
        <source>Rooms at the start</source>
        <translation>Salons au démarrage</translation>
    </message>
    <message>
        <source>Rooms, at most</source>
        <translation>Salons, au plus</translation>
    </message>
    <message>
        <source>Size that it may have</source>
        <translation>Taille qu'il peut avoir</translation>
    </message>
    <message>
        <source>Such as 500MB or 2GB: then the oldest is deleted. 0: no limit.</source>
        <translation>Par exemple 500MB ou 2GB : ensuite le plus ancien est effacé. 0 : sans limite.</translation>
    </message>
    <message>
        <source>Such as peerpyrtc.local, beside the addresses.</source>
        <translation>Par exemple peerpyrtc.local, en plus des adresses.</translation>
    </message>
    <message>
        <source>TCP port</source>
        <translation>Port TCP</translation>
    </message>
    <message>
        <source>That guests may type, such as chat.example.org. Several by commas.</source>
        <translation>Que les invités peuvent saisir, par exemple chat.example.org. Plusieurs : séparés par des virgules.</translation>
    </message>
    <message>
        <source>The only one that guests can open. Empty: all that it has.</source>
        <translation>La seule que les invités peuvent ouvrir. Vide : toutes celles qu'il a.</translation>
    </message>
    <message>
        <source>UDP port</source>
        <translation>Port UDP</translation>
    </message>
    <message>
        <source>What guests say goes through it. Empty: the same number as the TCP port.</source>
        <translation>Ce que disent les invités y passe. Vide : le même numéro que le port TCP.</translation>
    </message>
    <message>
        <source>What is older is deleted. 0: it is kept for ever.</source>
        <translation>Ce qui est plus ancien est effacé. 0 : conservé pour toujours.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Ask before what is unsafe</source>
        <translation>Demander avant ce qui est risqué</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Closing a room, and what meets more than five at once. The ban dialog always comes.</source>
        <translation>Fermer un salon, et ce qui touche plus de cinq personnes à la fois. La fenêtre de bannissement vient toujours.</translation>
    </message>
    <message>
        <source>Holds at once.</source>
        <translation>Vaut tout de suite.</translation>
    </message>
    <message>
        <source>Holds from the next start of the program on, with and without a window.</source>
        <translation>Vaut dès le prochain démarrage du programme, avec ou sans fenêtre.</translation>
    </message>
    <message>
        <source>It could not be saved: {why}</source>
        <translation>Impossible d'enregistrer : {why}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Cette fenêtre</translation>
    </message>
    <message>
        <source>What else can be set is told by: {command}</source>
        <translation>Ce qui se règle encore est dit par : {command}</translation>
    </message>
    <message>
        <source>{option} sets it, and wins over this.</source>
        <translation>{option} le règle, et l'emporte.</translation>
    </message>
    <message>
        <source>“{setting}” can't be what is typed there.</source>
        <translation>« {setting} » ne peut pas avoir la valeur saisie.</translation>
    </message>
    <message>
        <source>“{setting}” takes a whole number from {least} to {most}.</source>
        <translation>« {setting} » demande un nombre entier de {least} à {most}.</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>Have the table of peers in this order</source>
        <translation>Mettre le tableau des personnes dans cet ordre</translation>
    </message>
    <message>
        <source>Sort by {column}</source>
        <translation>Trier par : {column}</translation>
    </message>
</context>
<context>
    <name>SpeakBar</name>
    <message>
        <source>Announce to</source>
        <translation>Annoncer à</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>Announcement (Ctrl+B)</source>
        <translation>Annonce (Ctrl+B)</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Annonce à tous</translation>
    </message>
    <message>
        <source>Kept…</source>
        <translation>Gardées…</translation>
    </message>
    <message>
        <source>Pick an announcement</source>
        <translation>Choisir une annonce</translation>
    </message>
    <message>
        <source>Pick an announcement that is kept (Ctrl+Shift+B)</source>
        <translation>Choisir une annonce gardée (Ctrl+Maj+B)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send the announcement</source>
        <translation>Envoyer l'annonce</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
</context>
<context>
    <name>StageBar</name>
    <message>
        <source>B: board · Page up, Page down: room · F: window · Esc: close</source>
        <translation>B : tableau · Page haut, Page bas : salon · F : fenêtre · Échap : fermer</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Room on the stage</source>
        <translation>Salon sur la scène</translation>
    </message>
</context>
<context>
    <name>StageWindow</name>
    <message>
        <source>Scan the code, or open this address</source>
        <translation>Scannez le code ou ouvrez cette adresse</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Scène</translation>
    </message>
    <message>
        <source>Stage: {room}</source>
        <translation>Scène : {room}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Could not start</source>
        <translation>N'a pas démarré</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Hôte actif</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Not hosting</source>
        <translation>Hôte arrêté</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>Waits to be sent to guests. The history's write-ahead log has {size}.</source>
        <translation>Attend d'être envoyé aux invités. Le journal d'écriture de l'historique fait {size}.</translation>
    </message>
    <message>
        <source>queue {size}</source>
        <translation>en file : {size}</translation>
    </message>
    <message>
        <source>{rate} msg/s</source>
        <translation>{rate} msg/s</translation>
    </message>
</context>
<context>
    <name>StayingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>Guests read it nowhere any more; Ctrl+Z brings it back.</source>
        <translation>Les invités ne le lisent plus nulle part ; Ctrl+Z le rend.</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Jusqu'où</translation>
    </message>
    <message>
        <source>In the last 10 minutes</source>
        <translation>Dans les 10 dernières minutes</translation>
    </message>
    <message>
        <source>In the last day</source>
        <translation>Dans le dernier jour</translation>
    </message>
    <message>
        <source>In the last hour</source>
        <translation>Dans la dernière heure</translation>
    </message>
    <message>
        <source>Nobody said that in this time.</source>
        <translation>Personne n'a dit cela dans ce temps.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take back everything {who} said in {room}?</source>
        <translation>Retirer tout ce qu'a dit {who} dans {room} ?</translation>
    </message>
    <message>
        <source>Take back “{words}” from everyone in {room}?</source>
        <translation>Retirer « {words} » de tous dans {room} ?</translation>
    </message>
    <message>
        <source>What they said in {rooms} stays.</source>
        <translation>Ce qui a été dit dans {rooms} reste.</translation>
    </message>
    <message numerus="yes">
        <source>{count} messages: {who}</source>
        <translation>
            <numerusform>{count} message : {who}</numerusform>
            <numerusform>{count} messages : {who}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Address guests use</source>
        <translation>Adresse pour les invités</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Plus d'outils</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show the window</source>
        <translation>Montrer la fenêtre</translation>
    </message>
    <message>
        <source>Stop hosting and quit</source>
        <translation>Arrêter l'hôte et quitter</translation>
    </message>
</context>
<context>
    <name>TrialDialog</name>
    <message>
        <source>A rule about joins can't be tried out: it isn't about messages.</source>
        <translation>Une règle sur les arrivées ne s'essaie pas : elle ne porte pas sur des messages.</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Tous les salons</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>À cause de</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From: {people}</source>
        <translation>De : {people}</translation>
    </message>
    <message>
        <source>It would</source>
        <translation>Elle ferait</translation>
    </message>
    <message numerus="yes">
        <source>It would have met none of {count} messages.</source>
        <translation>
            <numerusform>Elle n'aurait touché aucun de {count} message.</numerusform>
            <numerusform>Elle n'aurait touché aucun des {count} messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would have met {hits} of {count} messages.</source>
        <translation>
            <numerusform>Elle aurait touché {hits} message sur {count}.</numerusform>
            <numerusform>Elle aurait touché {hits} messages sur {count}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Recherche …</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Messages that would have been met</source>
        <translation>Messages qui auraient été touchés</translation>
    </message>
    <message>
        <source>Nothing is done to anybody. Everyone counts as a guest who is new.</source>
        <translation>Rien n'est fait à personne. Chacun compte comme un invité nouveau.</translation>
    </message>
    <message>
        <source>Nothing was said there in that time.</source>
        <translation>Rien n'y a été dit dans ce temps.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>The last 10 minutes</source>
        <translation>Les 10 dernières minutes</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>Le dernier jour</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>La dernière heure</translation>
    </message>
    <message>
        <source>There is no room.</source>
        <translation>Il n'y a pas de salon.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Try out</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>TurnList</name>
    <message>
        <source>Raised hands</source>
        <translation>Mains levées</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>et {count} autre</numerusform>
            <numerusform>et {count} autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hands are up</source>
        <translation>
            <numerusform>1 main est levée</numerusform>
            <numerusform>{count} mains sont levées</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}. {who}</source>
        <translation>{number}. {who}</translation>
    </message>
    <message>
        <source>{who} has the word</source>
        <translation>{who} a la parole</translation>
    </message>
</context>
<context>
    <name>Typed</name>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reason, shown to them (may stay empty)</source>
        <translation>Motif, qui lui est montré (peut rester vide)</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Done: {what}</source>
        <translation>Fait : {what}</translation>
    </message>
    <message>
        <source>This can't be taken back: {what}</source>
        <translation>Cela ne peut pas s'annuler : {what}</translation>
    </message>
    <message>
        <source>{key} undoes it</source>
        <translation>{key} l'annule</translation>
    </message>
</context>
<context>
    <name>UnforeseenDialog</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message numerus="yes">
        <source>So far {count} times.</source>
        <translation>
            <numerusform>{count} fois jusqu'ici.</numerusform>
            <numerusform>{count} fois jusqu'ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <source>Something went wrong that nobody foresaw</source>
        <translation>Un problème est survenu que personne n'avait prévu</translation>
    </message>
    <message>
        <source>You can go on. If something doesn't work any more, end the program and start it anew. Whoever looks into it needs the diagnostics: they say where in the program it happened and how it is set, but no passwords and nothing that guests wrote.</source>
        <translation>On peut continuer. Si quelque chose ne marche plus, quitter le programme et le relancer. Qui cherche la cause a besoin du diagnostic : il dit où cela s'est passé dans le programme et comment il est réglé, mais aucun mot de passe ni rien de ce que les invités ont écrit.</translation>
    </message>
</context>
<context>
    <name>Verbs</name>
    <message>
        <source>&amp;Ban {who}…</source>
        <translation>&amp;Bannir {who}…</translation>
    </message>
    <message>
        <source>&amp;Ban…</source>
        <translation>&amp;Bannir…</translation>
    </message>
    <message>
        <source>&amp;Blur pictures in {who}…</source>
        <translation>&amp;Flouter les images dans {who}…</translation>
    </message>
    <message>
        <source>&amp;Blur pictures…</source>
        <translation>&amp;Flouter les images…</translation>
    </message>
    <message>
        <source>&amp;Close room…</source>
        <translation>&amp;Fermer le salon…</translation>
    </message>
    <message>
        <source>&amp;Close {who}…</source>
        <translation>&amp;Fermer {who}…</translation>
    </message>
    <message>
        <source>&amp;Delay in {who}…</source>
        <translation>&amp;Délai dans {who}…</translation>
    </message>
    <message>
        <source>&amp;Delay…</source>
        <translation>&amp;Délai…</translation>
    </message>
    <message>
        <source>&amp;Give the word</source>
        <translation>Donner la &amp;parole</translation>
    </message>
    <message>
        <source>&amp;Give {who} the word</source>
        <translation>Donner la &amp;parole à {who}</translation>
    </message>
    <message>
        <source>&amp;Hold the messages of {who}</source>
        <translation>&amp;Retenir les messages de {who}</translation>
    </message>
    <message>
        <source>&amp;Hold what they say</source>
        <translation>&amp;Retenir ses messages</translation>
    </message>
    <message>
        <source>&amp;Kick</source>
        <translation>&amp;Expulser</translation>
    </message>
    <message>
        <source>&amp;Kick {who}</source>
        <translation>&amp;Expulser {who}</translation>
    </message>
    <message>
        <source>&amp;List of names for {who}…</source>
        <translation>&amp;Liste de noms pour {who}…</translation>
    </message>
    <message>
        <source>&amp;List of names…</source>
        <translation>&amp;Liste de noms…</translation>
    </message>
    <message>
        <source>&amp;Lower all hands</source>
        <translation>&amp;Baisser toutes les mains</translation>
    </message>
    <message>
        <source>&amp;Lower all hands in {who}</source>
        <translation>&amp;Baisser toutes les mains dans {who}</translation>
    </message>
    <message>
        <source>&amp;Lower the hand</source>
        <translation>Baisser la &amp;main</translation>
    </message>
    <message>
        <source>&amp;Lower the hand of {who}</source>
        <translation>Baisser la &amp;main de {who}</translation>
    </message>
    <message>
        <source>&amp;Move {who}…</source>
        <translation>&amp;Déplacer {who}…</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Déplacer…</translation>
    </message>
    <message>
        <source>&amp;Mute for 10 minutes</source>
        <translation>&amp;Sourdine : 10 minutes</translation>
    </message>
    <message>
        <source>&amp;Mute {who} for 10 minutes</source>
        <translation>&amp;Sourdine de 10 minutes : {who}</translation>
    </message>
    <message>
        <source>&amp;Next raised hand</source>
        <translation>&amp;Main suivante</translation>
    </message>
    <message>
        <source>&amp;Next raised hand in {who}</source>
        <translation>&amp;Main suivante dans {who}</translation>
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
        <translation>Noms &amp;réservés dans {who}…</translation>
    </message>
    <message>
        <source>&amp;Reserved names…</source>
        <translation>Noms &amp;réservés…</translation>
    </message>
    <message>
        <source>&amp;Slow mode in {who}…</source>
        <translation>Mode &amp;lent dans {who}…</translation>
    </message>
    <message>
        <source>&amp;Slow mode, approval and pictures</source>
        <translation>Mode &amp;lent, approbation et images</translation>
    </message>
    <message>
        <source>&amp;Slow mode…</source>
        <translation>Mode &amp;lent…</translation>
    </message>
    <message>
        <source>&amp;Take back everything {who} said in {room}…</source>
        <translation>Retirer tout ce qu'a dit {who} &amp;dans {room}…</translation>
    </message>
    <message>
        <source>&amp;Take back everything…</source>
        <translation>Tout retirer &amp;de ce qu'il a dit…</translation>
    </message>
    <message>
        <source>&amp;Take the word back</source>
        <translation>&amp;Reprendre la parole</translation>
    </message>
    <message>
        <source>&amp;Take the word back in {who}</source>
        <translation>&amp;Reprendre la parole dans {who}</translation>
    </message>
    <message>
        <source>&amp;Topic, notice, pin and history</source>
        <translation>Sujet, annonce, PIN et &amp;historique</translation>
    </message>
    <message>
        <source>&amp;Unpin the message</source>
        <translation>&amp;Désépingler le message</translation>
    </message>
    <message>
        <source>&amp;Unpin the message in {who}</source>
        <translation>&amp;Désépingler le message dans {who}</translation>
    </message>
    <message>
        <source>&amp;Warn {who}…</source>
        <translation>A&amp;vertir {who}…</translation>
    </message>
    <message>
        <source>&amp;Warn…</source>
        <translation>A&amp;vertir…</translation>
    </message>
    <message>
        <source>Any name may come in</source>
        <translation>Tout nom peut entrer</translation>
    </message>
    <message>
        <source>Appro&amp;val in {who}…</source>
        <translation>&amp;Approbation dans {who}…</translation>
    </message>
    <message>
        <source>Appro&amp;val…</source>
        <translation>&amp;Approbation…</translation>
    </message>
    <message>
        <source>Ask whoever is new for a PIN</source>
        <translation>Demander un code PIN à qui est nouveau</translation>
    </message>
    <message>
        <source>Banned {who}</source>
        <translation>Banni : {who}</translation>
    </message>
    <message>
        <source>Bring back what the last clearing took away</source>
        <translation>Remettre ce que le dernier nettoyage a enlevé</translation>
    </message>
    <message numerus="yes">
        <source>Brought back {count} strokes</source>
        <translation>
            <numerusform>{count} trait remis</numerusform>
            <numerusform>{count} traits remis</numerusform>
        </translation>
    </message>
    <message>
        <source>Chan&amp;ging messages in {who}…</source>
        <translation>&amp;Modifier les messages dans {who}…</translation>
    </message>
    <message>
        <source>Chan&amp;ging messages…</source>
        <translation>&amp;Modifier les messages…</translation>
    </message>
    <message>
        <source>Choose how long they say nothing, and say why</source>
        <translation>Choisir la durée de la sourdine, et dire pourquoi</translation>
    </message>
    <message>
        <source>Clear the &amp;whiteboard</source>
        <translation>Vider le &amp;tableau</translation>
    </message>
    <message>
        <source>Clear the &amp;whiteboard of {who}</source>
        <translation>Vider le &amp;tableau de {who}</translation>
    </message>
    <message numerus="yes">
        <source>Cleared {count} strokes</source>
        <translation>
            <numerusform>{count} trait effacé</numerusform>
            <numerusform>{count} traits effacés</numerusform>
        </translation>
    </message>
    <message>
        <source>Close room</source>
        <translation>Fermer le salon</translation>
    </message>
    <message>
        <source>E&amp;xceptions for {who}…</source>
        <translation>&amp;Exceptions pour {who}…</translation>
    </message>
    <message>
        <source>E&amp;xceptions…</source>
        <translation>&amp;Exceptions…</translation>
    </message>
    <message>
        <source>En&amp;d the membership</source>
        <translation>Ne plus être &amp;membre</translation>
    </message>
    <message>
        <source>En&amp;d the membership of {who}</source>
        <translation>Ne plus être &amp;membre : {who}</translation>
    </message>
    <message>
        <source>Ended the membership of {who}</source>
        <translation>Plus membre : {who}</translation>
    </message>
    <message>
        <source>Exceptions for {who} are set</source>
        <translation>Exceptions réglées : {who}</translation>
    </message>
    <message>
        <source>Give the word to whose hand has been up the longest</source>
        <translation>Donner la parole à qui lève la main depuis le plus longtemps</translation>
    </message>
    <message>
        <source>Give them another name; what they drew and sent stays theirs</source>
        <translation>Donner un autre nom ; ce qui a été dessiné et envoyé reste à cette personne</translation>
    </message>
    <message>
        <source>Guests read nowhere any more what they said in this room lately; Ctrl+Z brings it back</source>
        <translation>Les invités ne lisent plus nulle part ce qui a été dit récemment dans ce salon ; Ctrl+Z le rend</translation>
    </message>
    <message>
        <source>H&amp;and and word</source>
        <translation>&amp;Main et parole</translation>
    </message>
    <message>
        <source>Have all that they say wait for you</source>
        <translation>Faire attendre tous ses messages jusqu'à toi</translation>
    </message>
    <message>
        <source>Have all that they say wait for you, and say why</source>
        <translation>Faire attendre tous ses messages jusqu'à toi, et dire pourquoi</translation>
    </message>
    <message>
        <source>Have something stand above the messages</source>
        <translation>Placer quelque chose au-dessus des messages</translation>
    </message>
    <message>
        <source>Have what guests say wait until you let it through</source>
        <translation>Faire attendre ce que disent les invités jusqu'à ce que tu le laisses passer</translation>
    </message>
    <message>
        <source>Hold the messages of {who}, w&amp;ith a reason…</source>
        <translation>Reten&amp;ir avec motif les messages de {who}…</translation>
    </message>
    <message>
        <source>Hold w&amp;ith a reason…</source>
        <translation>Reten&amp;ir avec motif…</translation>
    </message>
    <message>
        <source>How long it is &amp;kept…</source>
        <translation>&amp;Conservation…</translation>
    </message>
    <message>
        <source>How long {who} is &amp;kept…</source>
        <translation>&amp;Conservation de {who}…</translation>
    </message>
    <message>
        <source>Keep names, and what looks like them, from all guests</source>
        <translation>Réserver des noms, et ce qui leur ressemble, face à tous les invités</translation>
    </message>
    <message>
        <source>Keep them out, for a time or for good; it is shown before whom else that hits</source>
        <translation>Interdire l'entrée, pour un temps ou sans limite ; on voit avant qui d'autre est touché</translation>
    </message>
    <message>
        <source>Kick with &amp;reason…</source>
        <translation>Expulser avec moti&amp;f…</translation>
    </message>
    <message>
        <source>Kick {who} with &amp;reason…</source>
        <translation>Expulser {who} avec moti&amp;f…</translation>
    </message>
    <message>
        <source>Kicked {who}</source>
        <translation>Expulsé : {who}</translation>
    </message>
    <message>
        <source>Let each guest write one message in so many seconds</source>
        <translation>Laisser chaque invité écrire un message toutes les tant de secondes</translation>
    </message>
    <message>
        <source>Let everyone in, have them wait until you let them in, or lock the room</source>
        <translation>Laisser entrer tout le monde, faire attendre jusqu'à ton accord, ou verrouiller le salon</translation>
    </message>
    <message>
        <source>Let out what the&amp;y say again</source>
        <translation>Ne &amp;plus retenir</translation>
    </message>
    <message>
        <source>Let some seconds pass until guests see what others say: time to stop it</source>
        <translation>Laisser passer quelques secondes avant que les invités voient ce que disent les autres : de quoi l'arrêter</translation>
    </message>
    <message>
        <source>Let somebody do more than others may in this room, or less</source>
        <translation>Laisser quelqu'un faire plus que les autres dans ce salon, ou moins</translation>
    </message>
    <message>
        <source>Let them do what everyone may in this room; they stay</source>
        <translation>Lui laisser faire ce que peut chacun dans ce salon ; personne ne sort</translation>
    </message>
    <message>
        <source>Let them do what members may in this room, and come in without asking</source>
        <translation>Lui laisser faire ce que peuvent les membres dans ce salon, et entrer sans demander</translation>
    </message>
    <message>
        <source>Let them say nothing for ten minutes, wherever they come from</source>
        <translation>Ne rien laisser dire pendant dix minutes, d'où que cela vienne</translation>
    </message>
    <message>
        <source>Let them speak again, whoever muted them</source>
        <translation>Laisser parler de nouveau, qui que ce soit qui ait mis en sourdine</translation>
    </message>
    <message>
        <source>Let them speak where others may not; who had the word has it no more</source>
        <translation>Laisser parler où d'autres ne peuvent pas ; qui avait la parole ne l'a plus</translation>
    </message>
    <message>
        <source>Let {who} speak freel&amp;y again</source>
        <translation>Ne &amp;plus retenir les messages de {who}</translation>
    </message>
    <message>
        <source>Made {who} a member</source>
        <translation>Désormais membre : {who}</translation>
    </message>
    <message>
        <source>Make a m&amp;ember</source>
        <translation>&amp;Faire membre</translation>
    </message>
    <message>
        <source>Make {who} a m&amp;ember</source>
        <translation>&amp;Faire membre : {who}</translation>
    </message>
    <message>
        <source>Messages of {who} go out at once; what waits still waits for you</source>
        <translation>Les messages de {who} partent aussitôt ; ce qui attend t'attend encore</translation>
    </message>
    <message>
        <source>Messages of {who} wait for you from now on</source>
        <translation>Les messages de {who} t'attendent désormais</translation>
    </message>
    <message>
        <source>Moved {who}</source>
        <translation>Déplacé : {who}</translation>
    </message>
    <message>
        <source>Mute &amp;for…</source>
        <translation>So&amp;urdine de…</translation>
    </message>
    <message>
        <source>Mute {who} &amp;for…</source>
        <translation>So&amp;urdine de… : {who}…</translation>
    </message>
    <message>
        <source>Muted {who}</source>
        <translation>En sourdine : {who}</translation>
    </message>
    <message>
        <source>Muted {who} for 10 minutes</source>
        <translation>En sourdine 10 minutes : {who}</translation>
    </message>
    <message>
        <source>Name, &amp;place and role</source>
        <translation>&amp;Nom, place et rôle</translation>
    </message>
    <message>
        <source>Names on the list: {count}</source>
        <translation>Noms sur la liste : {count}</translation>
    </message>
    <message>
        <source>Names that are reserved: {count}</source>
        <translation>Noms réservés : {count}</translation>
    </message>
    <message>
        <source>No hand is up there</source>
        <translation>Aucune main n'y est levée</translation>
    </message>
    <message>
        <source>No hand is up, and nobody has the word</source>
        <translation>Aucune main n'est levée, et personne n'a la parole</translation>
    </message>
    <message>
        <source>No names are reserved</source>
        <translation>Aucun nom n'est réservé</translation>
    </message>
    <message>
        <source>Nobody has the word any more</source>
        <translation>Plus personne n'a la parole</translation>
    </message>
    <message>
        <source>Not a member: {who}</source>
        <translation>Pas membre : {who}</translation>
    </message>
    <message>
        <source>Not banned: {who}</source>
        <translation>Pas banni : {who}</translation>
    </message>
    <message>
        <source>Not changed: {who}</source>
        <translation>Pas changé : {who}</translation>
    </message>
    <message>
        <source>Not given: {who}</source>
        <translation>Pas donné : {who}</translation>
    </message>
    <message>
        <source>Not held: {who}</source>
        <translation>Pas retenu : {who}</translation>
    </message>
    <message>
        <source>Not kicked: {who}</source>
        <translation>Pas expulsé : {who}</translation>
    </message>
    <message>
        <source>Not lowered: {who}</source>
        <translation>Pas baissé : {who}</translation>
    </message>
    <message>
        <source>Not moved: {who}</source>
        <translation>Pas déplacé : {who}</translation>
    </message>
    <message>
        <source>Not muted: {who}</source>
        <translation>Pas en sourdine : {who}</translation>
    </message>
    <message>
        <source>Not renamed: {who}</source>
        <translation>Pas renommé : {who}</translation>
    </message>
    <message>
        <source>Not sent out: {who}</source>
        <translation>Pas sorti : {who}</translation>
    </message>
    <message>
        <source>Not taken back: {who}</source>
        <translation>Pas retiré : {who}</translation>
    </message>
    <message>
        <source>Not taken off the board: {who}</source>
        <translation>Pas retiré du tableau : {who}</translation>
    </message>
    <message>
        <source>Not unmuted: {who}</source>
        <translation>Encore en sourdine : {who}</translation>
    </message>
    <message>
        <source>Not warned: {who}</source>
        <translation>Pas averti : {who}</translation>
    </message>
    <message>
        <source>Nothing is drawn there</source>
        <translation>Rien n'y est dessiné</translation>
    </message>
    <message>
        <source>Paste a list of names, such as a class's: those come in, others don't or knock</source>
        <translation>Coller une liste de noms, par exemple d'une classe : ceux-là entrent, les autres non ou frappent</translation>
    </message>
    <message>
        <source>Pinned &amp;notice in {who}…</source>
        <translation>&amp;Annonce épinglée dans {who}…</translation>
    </message>
    <message>
        <source>Pinned &amp;notice…</source>
        <translation>&amp;Annonce épinglée…</translation>
    </message>
    <message>
        <source>Re&amp;name {who}…</source>
        <translation>&amp;Renommer {who}…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>Re&amp;naming in {who}…</source>
        <translation>&amp;Changement de nom dans {who}…</translation>
    </message>
    <message>
        <source>Re&amp;naming…</source>
        <translation>&amp;Changement de nom…</translation>
    </message>
    <message>
        <source>Renamed {who}</source>
        <translation>Renommé : {who}</translation>
    </message>
    <message>
        <source>Say for how long guests may change and take back what they wrote</source>
        <translation>Dire combien de temps les invités peuvent modifier et retirer ce qu'ils ont écrit</translation>
    </message>
    <message>
        <source>Say how many days what is said in this room stays in the history</source>
        <translation>Dire combien de jours ce qui se dit dans ce salon reste dans l'historique</translation>
    </message>
    <message>
        <source>Say how much of what was said before they came guests may read</source>
        <translation>Dire combien de ce qui a été dit avant leur arrivée les invités peuvent lire</translation>
    </message>
    <message>
        <source>Say what this room is about; its guests see it</source>
        <translation>Dire de quoi on parle dans ce salon ; ses invités le voient</translation>
    </message>
    <message>
        <source>Say whether guests may take another name</source>
        <translation>Dire si les invités peuvent changer de nom</translation>
    </message>
    <message>
        <source>Say whether guests see pictures blurred until they tap them</source>
        <translation>Dire si les invités voient les images floutées jusqu'à ce qu'ils les touchent</translation>
    </message>
    <message>
        <source>Send everyone out and remove the room</source>
        <translation>Faire sortir tout le monde et supprimer le salon</translation>
    </message>
    <message>
        <source>Send out whom you select in the tables</source>
        <translation>Faire sortir qui tu choisis dans les listes</translation>
    </message>
    <message>
        <source>Send them out and say why</source>
        <translation>Faire sortir et dire pourquoi</translation>
    </message>
    <message>
        <source>Send them out for a while; they can't come back before</source>
        <translation>Faire sortir pour un moment ; pas de retour avant</translation>
    </message>
    <message>
        <source>Send them to another room; their page goes there by itself</source>
        <translation>Envoyer dans un autre salon ; sa page y va d'elle-même</translation>
    </message>
    <message>
        <source>Send {who} out of all rooms at once; they may return in a minute</source>
        <translation>Faire sortir {who} de tous les salons aussitôt ; retour possible dans une minute</translation>
    </message>
    <message>
        <source>Sent {who} out for a while</source>
        <translation>Dehors pour un moment : {who}</translation>
    </message>
    <message>
        <source>Set &amp;topic…</source>
        <translation>Fixer le &amp;sujet…</translation>
    </message>
    <message>
        <source>Set the &amp;topic of {who}…</source>
        <translation>Fixer le &amp;sujet de {who}…</translation>
    </message>
    <message>
        <source>Take away all that they drew in this room, and nobody else's; Ctrl+Z brings it back</source>
        <translation>Enlever tout ce que cette personne a dessiné dans ce salon, et rien d'autre ; Ctrl+Z le rend</translation>
    </message>
    <message>
        <source>Take away all that was drawn in this room</source>
        <translation>Enlever tout ce qui a été dessiné dans ce salon</translation>
    </message>
    <message>
        <source>Take away the message that is pinned above the others</source>
        <translation>Enlever le message qui est épinglé au-dessus des autres</translation>
    </message>
    <message>
        <source>Take every raised hand down</source>
        <translation>Baisser toutes les mains levées</translation>
    </message>
    <message>
        <source>Take strokes of {who} off the boar&amp;d of {room}</source>
        <translation>Retirer du &amp;tableau de {room} les traits de {who}</translation>
    </message>
    <message>
        <source>Take strokes off the boar&amp;d</source>
        <translation>Retirer ses &amp;traits du tableau</translation>
    </message>
    <message>
        <source>Take their hand down; they may raise it again</source>
        <translation>Baisser sa main ; elle peut se lever de nouveau</translation>
    </message>
    <message>
        <source>Tell them, and nobody else, that something won't do</source>
        <translation>Lui dire, à elle seule, que quelque chose ne va pas</translation>
    </message>
    <message>
        <source>The next one has the word</source>
        <translation>La suivante a la parole</translation>
    </message>
    <message>
        <source>They have nothing on the board of {room}</source>
        <translation>Cette personne n'a rien sur le tableau de {room}</translation>
    </message>
    <message>
        <source>They have said nothing in {room} that could be taken back</source>
        <translation>Cette personne n'a rien dit dans {room} qui puisse être retiré</translation>
    </message>
    <message>
        <source>Time&amp;out for {who}…</source>
        <translation>De&amp;hors un moment : {who}…</translation>
    </message>
    <message>
        <source>Time&amp;out…</source>
        <translation>De&amp;hors un moment…</translation>
    </message>
    <message numerus="yes">
        <source>Took back {count} messages in {room}</source>
        <translation>
            <numerusform>{count} message retiré dans {room}</numerusform>
            <numerusform>{count} messages retirés dans {room}</numerusform>
        </translation>
    </message>
    <message>
        <source>Took the hand of {who} down</source>
        <translation>Main baissée : {who}</translation>
    </message>
    <message numerus="yes">
        <source>Took {count} hands down</source>
        <translation>
            <numerusform>{count} main baissée</numerusform>
            <numerusform>{count} mains baissées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took {count} strokes off the board of {room}</source>
        <translation>
            <numerusform>{count} trait retiré du tableau de {room}</numerusform>
            <numerusform>{count} traits retirés du tableau de {room}</numerusform>
        </translation>
    </message>
    <message>
        <source>U&amp;nmute</source>
        <translation>Rendre &amp;la voix</translation>
    </message>
    <message>
        <source>U&amp;nmute {who}</source>
        <translation>Rendre &amp;la voix à {who}</translation>
    </message>
    <message>
        <source>Undo clearin&amp;g</source>
        <translation>Remettre le tablea&amp;u</translation>
    </message>
    <message>
        <source>Undo clearin&amp;g of {who}</source>
        <translation>Remettre le tablea&amp;u de {who}</translation>
    </message>
    <message>
        <source>Warned {who}</source>
        <translation>Averti : {who}</translation>
    </message>
    <message>
        <source>What newco&amp;mers see…</source>
        <translation>Ce que &amp;voient les nouveaux…</translation>
    </message>
    <message>
        <source>What newco&amp;mers to {who} see…</source>
        <translation>Ce que &amp;voient les nouveaux dans {who}…</translation>
    </message>
    <message>
        <source>What they say goes out at once again</source>
        <translation>Ses messages partent de nouveau aussitôt</translation>
    </message>
    <message>
        <source>Who co&amp;mes in</source>
        <translation>Qui &amp;entre</translation>
    </message>
    <message>
        <source>Who comes &amp;in to {who}…</source>
        <translation>Qui &amp;entre dans {who}…</translation>
    </message>
    <message>
        <source>Who comes &amp;in…</source>
        <translation>Qui &amp;entre…</translation>
    </message>
    <message>
        <source>Who s&amp;peaks</source>
        <translation>Qui &amp;parle</translation>
    </message>
    <message>
        <source>{who} has the word</source>
        <translation>{who} a la parole</translation>
    </message>
    <message>
        <source>{who} may speak again</source>
        <translation>Peut de nouveau parler : {who}</translation>
    </message>
</context>
<context>
    <name>WaitingActs</name>
    <message>
        <source>Nobody knows any more whose message that is</source>
        <translation>On ne sait plus de qui est ce message</translation>
    </message>
    <message>
        <source>Show only their messages</source>
        <translation>Ne montrer que leurs messages</translation>
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
        <translation>Salon</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>The room it is for</source>
        <translation>Le salon concerné</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s'agit</translation>
    </message>
    <message>
        <source>When it came</source>
        <translation>Quand c'est arrivé</translation>
    </message>
    <message>
        <source>Who it is from</source>
        <translation>De qui cela vient</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Pourquoi cela attend</translation>
    </message>
</context>
<context>
    <name>WaitingPane</name>
    <message>
        <source>Ban…</source>
        <translation>Bannir…</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Give the word</source>
        <translation>Donner la parole</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Faire entrer</translation>
    </message>
    <message>
        <source>Let stand</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Let through</source>
        <translation>Laisser passer</translation>
    </message>
    <message>
        <source>Lower the hand</source>
        <translation>Baisser la main</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Sourdine</translation>
    </message>
    <message>
        <source>Nothing waits for you any more</source>
        <translation>Plus rien ne t'attend</translation>
    </message>
    <message>
        <source>Reported by somebody</source>
        <translation>Signalé par quelqu'un</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Turn away</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>What helps…</source>
        <translation>Ce qui aide…</translation>
    </message>
    <message>
        <source>What waits for you</source>
        <translation>Ce qui t'attend</translation>
    </message>
    <message numerus="yes">
        <source>{count} things wait for you</source>
        <translation>
            <numerusform>{count} chose t'attend</numerusform>
            <numerusform>{count} choses t'attendent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} waiting</source>
        <translation>
            <numerusform>{count} en attente</numerusform>
            <numerusform>{count} en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatHelps</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Ce qui aide</translation>
    </message>
</context>
<context>
    <name>WhoMay</name>
    <message>
        <source>&amp;Keep as preset…</source>
        <translation>&amp;Garder comme modèle…</translation>
    </message>
    <message>
        <source>&amp;Remove preset</source>
        <translation>&amp;Supprimer le modèle</translation>
    </message>
    <message>
        <source>A table of its own</source>
        <translation>Un réglage à part</translation>
    </message>
    <message>
        <source>Done. Ctrl+Z takes back what was done last.</source>
        <translation>Fait. Ctrl+Z annule ce qui a été fait en dernier.</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Exceptions</translation>
    </message>
    <message>
        <source>It can be set in any room. A preset of that name is replaced.</source>
        <translation>Il peut s'appliquer à tout salon. Un modèle de ce nom est remplacé.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep this table as a preset</source>
        <translation>Garder ce réglage comme modèle</translation>
    </message>
    <message>
        <source>Make one in the Peer menu: Exceptions. It goes by the guest's browser.</source>
        <translation>À créer dans le menu Personne : Exceptions. Elle suit le navigateur de l'invité.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Peut</translation>
    </message>
    <message>
        <source>May not</source>
        <translation>Ne peut pas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>Name, such as “Exam”</source>
        <translation>Nom, par exemple « Examen »</translation>
    </message>
    <message>
        <source>Pictures are blurred, too, until whoever sees them taps them: “Blur pictures…” in the Room menu ends that. Ctrl+Z takes back what was done last.</source>
        <translation>Les images sont floutées aussi, jusqu'à ce qu'on les touche : « Flouter les images… » dans le menu Salon y met fin. Ctrl+Z annule ce qui a été fait en dernier.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Remove e&amp;xception</source>
        <translation>Supprimer l'&amp;exception</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Régler</translation>
    </message>
    <message>
        <source>The room was closed.</source>
        <translation>Le salon a été fermé.</translation>
    </message>
    <message>
        <source>What they write to all goes to &amp;you and the moderators alone</source>
        <translation>Ce qu'ils écrivent à &amp;tous ne va qu'à toi et à la modération</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>Qui peut faire quoi</translation>
    </message>
    <message>
        <source>Who may do what in {room}</source>
        <translation>Qui peut faire quoi dans {room}</translation>
    </message>
    <message>
        <source>Whoever comes in newly may what everyone may; members are those who were let in, or made so in the Peer menu. Ctrl+Z takes back what was done last.</source>
        <translation>Qui arrive peut ce que peut tout le monde ; les membres sont ceux qu'on a laissés entrer, ou faits membres dans le menu Personne. Ctrl+Z annule ce qui a été fait en dernier.</translation>
    </message>
</context>
<context>
    <name>WifiForm</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Guests scan it to join your Wi-Fi, before the chat</source>
        <translation>Les invités le scannent pour rejoindre ton Wi-Fi, avant la discussion</translation>
    </message>
    <message>
        <source>It is shown no more, but {path} could not be changed: {why}</source>
        <translation>Il n'est plus montré, mais {path} n'a pas pu être modifié : {why}</translation>
    </message>
    <message>
        <source>It is shown, but {path} could not be changed: {why}</source>
        <translation>Il est montré, mais {path} n'a pas pu être modifié : {why}</translation>
    </message>
    <message>
        <source>Keep it on this computer</source>
        <translation>Le garder sur cet ordinateur</translation>
    </message>
    <message>
        <source>Name of the Wi-Fi</source>
        <translation>Nom du Wi-Fi</translation>
    </message>
    <message>
        <source>No password</source>
        <translation>Pas de mot de passe</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Montrer le code</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Montrer le mot de passe</translation>
    </message>
    <message>
        <source>The code holds the password: whoever sees it can join the Wi-Fi. Kept, it can be read on the disk by you and this computer's administrators.</source>
        <translation>Le code contient le mot de passe : qui le voit peut rejoindre le Wi-Fi. Gardé, il peut être lu sur le disque par toi et par les administrateurs de cet ordinateur.</translation>
    </message>
    <message>
        <source>The name of a Wi-Fi has at most 32 bytes.</source>
        <translation>Le nom d'un Wi-Fi a 32 octets au plus.</translation>
    </message>
    <message>
        <source>The password of a Wi-Fi has 8 to 63 characters, or 64 that are 0–9 and a–f.</source>
        <translation>Le mot de passe d'un Wi-Fi a de 8 à 63 caractères, ou 64 parmi 0–9 et a–f.</translation>
    </message>
    <message>
        <source>WPA, WPA2 or WPA3</source>
        <translation>WPA, WPA2 ou WPA3</translation>
    </message>
    <message>
        <source>Which Wi-Fi is it?</source>
        <translation>Quel Wi-Fi est-ce ?</translation>
    </message>
    <message>
        <source>Wi-Fi code</source>
        <translation>Code Wi-Fi</translation>
    </message>
    <message>
        <source>Without a password choose No password.</source>
        <translation>Sans mot de passe, choisis « Pas de mot de passe ».</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>A guest opened the room {room}</source>
        <translation>Un invité a ouvert le salon {room}</translation>
    </message>
    <message>
        <source>An edit. {why}</source>
        <translation>Une modification. {why}</translation>
    </message>
    <message>
        <source>By the rule {name}</source>
        <translation>D'après la règle {name}</translation>
    </message>
    <message>
        <source>Changed “{before}” to “{now}”</source>
        <translation>« {before} » changé en « {now} »</translation>
    </message>
    <message>
        <source>Flagged by the rule {name}</source>
        <translation>Marqué par la règle {name}</translation>
    </message>
    <message>
        <source>Goes out in a moment</source>
        <translation>Part dans un instant</translation>
    </message>
    <message>
        <source>Hand raised</source>
        <translation>Main levée</translation>
    </message>
    <message>
        <source>Held, as all from them</source>
        <translation>Retenu, comme tout ce qu'il dit</translation>
    </message>
    <message>
        <source>History off: {why}</source>
        <translation>Historique désactivé : {why}</translation>
    </message>
    <message>
        <source>History on again: what was said meanwhile is kept</source>
        <translation>Historique réactivé : ce qui a été dit entre-temps est conservé</translation>
    </message>
    <message>
        <source>Its history is kept for ever</source>
        <translation>Son historique est conservé sans limite</translation>
    </message>
    <message numerus="yes">
        <source>Its history is kept for {count} days</source>
        <translation>
            <numerusform>Son historique est conservé {count} jour</numerusform>
            <numerusform>Son historique est conservé {count} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Knocks</source>
        <translation>Frappe</translation>
    </message>
    <message>
        <source>Knocks: a new device where {name} was banned</source>
        <translation>Frappe : un nouvel appareil là où {name} a été banni</translation>
    </message>
    <message>
        <source>Newcomers to {room} see all that was said since it was opened</source>
        <translation>Les nouveaux dans {room} voient tout ce qui a été dit depuis l'ouverture</translation>
    </message>
    <message>
        <source>Newcomers to {room} see nothing of what was said before</source>
        <translation>Les nouveaux dans {room} ne voient rien de ce qui a été dit avant</translation>
    </message>
    <message numerus="yes">
        <source>Newcomers to {room} see the last {count} messages</source>
        <translation>
            <numerusform>Les nouveaux dans {room} voient le dernier message</numerusform>
            <numerusform>Les nouveaux dans {room} voient les {count} derniers messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent: {name} is muted</source>
        <translation>Non envoyé : {name} est en sourdine</translation>
    </message>
    <message>
        <source>Not taken; they read: “{why}”</source>
        <translation>Pas accepté ; on lui dit : « {why} »</translation>
    </message>
    <message>
        <source>Nothing of that is there to be taken back</source>
        <translation>Il n'y a rien de cela à retirer</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Refused: “{said}”; they read: “{why}”</source>
        <translation>Refusé : « {said} » ; on lui dit : « {why} »</translation>
    </message>
    <message>
        <source>Reported by {name}</source>
        <translation>Signalé par {name}</translation>
    </message>
    <message>
        <source>Room {room} closed</source>
        <translation>Salon {room} fermé</translation>
    </message>
    <message>
        <source>Room {room} is yours now: it stays when its last guest leaves</source>
        <translation>Le salon {room} est maintenant à toi : il reste quand son dernier invité s'en va</translation>
    </message>
    <message>
        <source>Room {room} opened</source>
        <translation>Salon {room} ouvert</translation>
    </message>
    <message numerus="yes">
        <source>Took back {count} messages</source>
        <translation>
            <numerusform>{count} message retiré</numerusform>
            <numerusform>{count} messages retirés</numerusform>
        </translation>
    </message>
    <message>
        <source>Topic of {room} taken away</source>
        <translation>Sujet de {room} retiré</translation>
    </message>
    <message>
        <source>Topic of {room}: {topic}</source>
        <translation>Sujet de {room} : {topic}</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Attend l'approbation</translation>
    </message>
    <message>
        <source>a message that isn't kept any more</source>
        <translation>un message qui n'est plus conservé</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>et {count} autre</numerusform>
            <numerusform>et {count} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>approval</source>
        <translation>approbation</translation>
    </message>
    <message>
        <source>ask the host only</source>
        <translation>questions à l'hôte</translation>
    </message>
    <message numerus="yes">
        <source>brought back {count} strokes</source>
        <translation>
            <numerusform>a remis {count} trait</numerusform>
            <numerusform>a remis {count} traits</numerusform>
        </translation>
    </message>
    <message>
        <source>brought the whiteboard back</source>
        <translation>a remis le tableau</translation>
    </message>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <source>cleared the whiteboard</source>
        <translation>a vidé le tableau</translation>
    </message>
    <message>
        <source>connection test</source>
        <translation>test de connexion</translation>
    </message>
    <message>
        <source>delay {seconds} s</source>
        <translation>délai {seconds} s</translation>
    </message>
    <message>
        <source>drew on the whiteboard</source>
        <translation>a dessiné sur le tableau</translation>
    </message>
    <message numerus="yes">
        <source>erased {count} strokes</source>
        <translation>
            <numerusform>a effacé {count} trait</numerusform>
            <numerusform>a effacé {count} traits</numerusform>
        </translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>not all allowed</source>
        <translation>tout n'est pas permis</translation>
    </message>
    <message>
        <source>pinned: {text}</source>
        <translation>épinglé : {text}</translation>
    </message>
    <message>
        <source>pinned: {who}: {text}</source>
        <translation>épinglé : {who} : {text}</translation>
    </message>
    <message>
        <source>put a picture on the whiteboard</source>
        <translation>a mis une image au tableau</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>calme</translation>
    </message>
    <message>
        <source>sent the file {name} ({size})</source>
        <translation>a envoyé le fichier {name} ({size})</translation>
    </message>
    <message>
        <source>slow {seconds} s</source>
        <translation>lent {seconds} s</translation>
    </message>
    <message>
        <source>view the board</source>
        <translation>voir le tableau</translation>
    </message>
    <message>
        <source>waiting room</source>
        <translation>salle d'attente</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>wrote on the whiteboard: “{words}”</source>
        <translation>a écrit sur le tableau : « {words} »</translation>
    </message>
    <message>
        <source>you</source>
        <translation>toi</translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <translation>
            <numerusform>{count} jour</numerusform>
            <numerusform>{count} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} guests</source>
        <translation>
            <numerusform>{count} invité</numerusform>
            <numerusform>{count} invités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <translation>
            <numerusform>{count} autre</numerusform>
            <numerusform>{count} autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} peers</source>
        <translation>
            <numerusform>{count} personne</numerusform>
            <numerusform>{count} personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rooms</source>
        <translation>
            <numerusform>{count} salon</numerusform>
            <numerusform>{count} salons</numerusform>
        </translation>
    </message>
    <message>
        <source>{former} is called {name} now</source>
        <translation>{former} s'appelle maintenant {name}</translation>
    </message>
    <message>
        <source>{name} came back in another window</source>
        <translation>{name} est de retour dans une autre fenêtre</translation>
    </message>
    <message>
        <source>{name} could not join</source>
        <translation>{name} n'a pas pu entrer</translation>
    </message>
    <message>
        <source>{name} has left</source>
        <translation>{name} n'est plus là</translation>
    </message>
    <message>
        <source>{name} has left; somebody else has that name now</source>
        <translation>{name} n'est plus là ; quelqu'un d'autre a ce nom maintenant</translation>
    </message>
    <message>
        <source>{name} joined</source>
        <translation>{name} est là</translation>
    </message>
    <message>
        <source>{name} left</source>
        <translation>{name} n'est plus là</translation>
    </message>
    <message>
        <source>{name} left: hosting stopped</source>
        <translation>{name} n'est plus là : l'hôte s'est arrêté</translation>
    </message>
    <message>
        <source>{name} left: the room was closed</source>
        <translation>{name} n'est plus là : le salon a été fermé</translation>
    </message>
    <message>
        <source>{name} lost the connection</source>
        <translation>{name} a perdu la connexion</translation>
    </message>
    <message>
        <source>{name} took back a message of their own</source>
        <translation>{name} a retiré un de ses propres messages</translation>
    </message>
    <message>
        <source>{name} waits to be let in</source>
        <translation>{name} attend d'entrer</translation>
    </message>
    <message>
        <source>{name} wants to come in</source>
        <translation>{name} veut entrer</translation>
    </message>
    <message>
        <source>{name} wants to speak</source>
        <translation>{name} veut parler</translation>
    </message>
    <message>
        <source>{name} was banned</source>
        <translation>{name} a été banni</translation>
    </message>
    <message>
        <source>{name} was given a timeout</source>
        <translation>{name} a dû sortir pour un moment</translation>
    </message>
    <message>
        <source>{name} was kept out by a ban</source>
        <translation>{name} reste dehors : banni</translation>
    </message>
    <message>
        <source>{name} was kicked</source>
        <translation>{name} a été expulsé</translation>
    </message>
    <message>
        <source>{name} was moved to another room</source>
        <translation>{name} est passé dans un autre salon</translation>
    </message>
    <message>
        <source>{name} was removed for flooding</source>
        <translation>{name} a dû sortir : trop d'envois à la fois</translation>
    </message>
    <message>
        <source>{name} was removed: it broke the protocol</source>
        <translation>{name} a dû sortir : protocole non respecté</translation>
    </message>
    <message>
        <source>{name} was removed: its connection is too slow</source>
        <translation>{name} a dû sortir : connexion trop lente</translation>
    </message>
    <message>
        <source>{name} was turned away</source>
        <translation>{name} a été renvoyé</translation>
    </message>
    <message numerus="yes">
        <source>{name}'s client is too fast: {count} messages not passed on</source>
        <translation>
            <numerusform>Le programme de {name} va trop vite : {count} message pas transmis</numerusform>
            <numerusform>Le programme de {name} va trop vite : {count} messages pas transmis</numerusform>
        </translation>
    </message>
    <message>
        <source>{these} and {last}</source>
        <translation>{these} et {last}</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <translation>{what} : {why}</translation>
    </message>
    <message>
        <source>{what}: “{said}”</source>
        <translation>{what} : « {said} »</translation>
    </message>
    <message>
        <source>“{said}”</source>
        <translation>« {said} »</translation>
    </message>
</context>
<context>
    <name>_Sheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
</TS>
