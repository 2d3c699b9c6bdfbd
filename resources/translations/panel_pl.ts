<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Free software under the MIT licence. It stands on Qt and PySide6 (LGPL 3), qasync, aiortc (BSD), aiohttp (Apache 2), segno (BSD), perfect-freehand (MIT) and Lucide's icons (ISC).</source>
        <translation>Wolne oprogramowanie na licencji MIT. Opiera się na Qt i PySide6 (LGPL 3), qasync, aiortc (BSD), aiohttp (Apache 2), segno (BSD), perfect-freehand (MIT) i ikonach Lucide (ISC).</translation>
    </message>
    <message>
        <source>Hosts chat rooms on your own network. Guests join in their browser; what they say passes through this program and goes nowhere else.</source>
        <translation>Prowadzi pokoje czatu w twojej własnej sieci. Goście wchodzą z przeglądarki; to, co mówią, przechodzi przez ten program i nigdzie dalej.</translation>
    </message>
    <message>
        <source>Version {version}, Qt {qt}</source>
        <translation>Wersja {version}, Qt {qt}</translation>
    </message>
</context>
<context>
    <name>ActDetails</name>
    <message>
        <source>In {room}</source>
        <translation>W pokoju {room}</translation>
    </message>
    <message>
        <source>Taken back by {who} at {time}</source>
        <translation>Cofnięto ({time}): {who}</translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>Do {time}</translation>
    </message>
    <message>
        <source>What was said is kept until {time}, then erased.</source>
        <translation>Wypowiedź jest zachowana do {time}, potem zostanie usunięta.</translation>
    </message>
    <message>
        <source>What was said was erased: its time was over.</source>
        <translation>Wypowiedź usunięto: jej czas minął.</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>i jeszcze {count}</numerusform>
            <numerusform>i jeszcze {count}</numerusform>
            <numerusform>i jeszcze {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {count} more messages</source>
        <translation>
            <numerusform>i jeszcze {count} wiadomość</numerusform>
            <numerusform>i jeszcze {count} wiadomości</numerusform>
            <numerusform>i jeszcze {count} wiadomości</numerusform>
        </translation>
    </message>
    <message>
        <source>can't be taken back</source>
        <translation>nie można cofnąć</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>na stałe</translation>
    </message>
    <message>
        <source>taken back by {who}</source>
        <translation>cofnięto: {who}</translation>
    </message>
    <message>
        <source>{who} at {address}</source>
        <translation>{who}, adres {address}</translation>
    </message>
    <message>
        <source>{who} wrote: {words}</source>
        <translation>{who}: {words}</translation>
    </message>
</context>
<context>
    <name>ActFilter</name>
    <message>
        <source>All acts</source>
        <translation>Wszystkie działania</translation>
    </message>
    <message>
        <source>By anybody</source>
        <translation>Wszyscy</translation>
    </message>
    <message>
        <source>By moderators</source>
        <translation>Moderacja</translation>
    </message>
    <message>
        <source>By rules</source>
        <translation>Reguły</translation>
    </message>
    <message>
        <source>By the program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>By the schedule</source>
        <translation>Z harmonogramu</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Kto działał</translation>
    </message>
    <message>
        <source>By you</source>
        <translation>Ty</translation>
    </message>
    <message>
        <source>Kind of act</source>
        <translation>Rodzaj działania</translation>
    </message>
    <message>
        <source>Name, act or reason</source>
        <translation>Nazwa, działanie lub powód</translation>
    </message>
    <message>
        <source>Show only acts with these words</source>
        <translation>Pokaż tylko działania z tymi słowami</translation>
    </message>
</context>
<context>
    <name>ActKinds</name>
    <message>
        <source>Kicks, timeouts, bans</source>
        <translation>Wyproszenia i blokady</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Wiadomości</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>Moderatorzy</translation>
    </message>
    <message>
        <source>Mutes, warnings, held</source>
        <translation>Bez głosu, ostrzeżenia</translation>
    </message>
    <message>
        <source>Names, hands, members</source>
        <translation>Nazwy, ręce, członkowie</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Pokoje</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reguły</translation>
    </message>
    <message>
        <source>What waited</source>
        <translation>Co czekało</translation>
    </message>
    <message>
        <source>Whiteboards</source>
        <translation>Tablice</translation>
    </message>
</context>
<context>
    <name>ActSettings</name>
    <message>
        <source>a new one</source>
        <translation>nowy</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>wszystko</translation>
    </message>
    <message>
        <source>as all others</source>
        <translation>jak wszyscy inni</translation>
    </message>
    <message>
        <source>as all rooms</source>
        <translation>jak wszystkie pokoje</translation>
    </message>
    <message>
        <source>as at first</source>
        <translation>jak na początku</translation>
    </message>
    <message>
        <source>as everywhere</source>
        <translation>jak wszędzie</translation>
    </message>
    <message>
        <source>blurred until tapped</source>
        <translation>zamazane do dotknięcia</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>wszyscy</translation>
    </message>
    <message>
        <source>everyone may take another</source>
        <translation>każdy może przyjąć inną</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>na zawsze</translation>
    </message>
    <message>
        <source>guests</source>
        <translation>goście</translation>
    </message>
    <message>
        <source>may not {these}</source>
        <translation>nie może {these}</translation>
    </message>
    <message>
        <source>may {these}</source>
        <translation>może {these}</translation>
    </message>
    <message>
        <source>members</source>
        <translation>członkowie</translation>
    </message>
    <message>
        <source>moderators</source>
        <translation>moderatorzy</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nikt</translation>
    </message>
    <message>
        <source>nobody new</source>
        <translation>nikt nowy</translation>
    </message>
    <message>
        <source>nobody takes another</source>
        <translation>nikt nie przyjmuje innej</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>off</source>
        <translation>wyłączone</translation>
    </message>
    <message>
        <source>shown at once</source>
        <translation>pokazane od razu</translation>
    </message>
    <message numerus="yes">
        <source>the last {count}</source>
        <translation>
            <numerusform>ostatnia {count}</numerusform>
            <numerusform>ostatnie {count}</numerusform>
            <numerusform>ostatnie {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>what guests say goes out at once</source>
        <translation>wypowiedzi gości wychodzą od razu</translation>
    </message>
    <message>
        <source>what guests say waits</source>
        <translation>wypowiedzi gości czekają</translation>
    </message>
    <message>
        <source>what they write goes to all</source>
        <translation>wiadomości trafiają do wszystkich</translation>
    </message>
    <message>
        <source>what they write goes to you alone</source>
        <translation>wiadomości trafiają tylko do ciebie</translation>
    </message>
    <message>
        <source>whoever is let in</source>
        <translation>za zgodą</translation>
    </message>
    <message numerus="yes">
        <source>{count} names</source>
        <translation>
            <numerusform>{count} nazwa</numerusform>
            <numerusform>{count} nazwy</numerusform>
            <numerusform>{count} nazw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rooms locked and slowed, newcomers wait</source>
        <translation>
            <numerusform>{count} pokój zamknięty i spowolniony, nowi czekają</numerusform>
            <numerusform>{count} pokoje zamknięte i spowolnione, nowi czekają</numerusform>
            <numerusform>{count} pokoi zamkniętych i spowolnionych, nowi czekają</numerusform>
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
        <translation>&amp;O PeerPyRTC Desktop</translation>
    </message>
    <message>
        <source>&amp;Bans…</source>
        <translation>&amp;Blokady…</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>Kopiuj &amp;adres</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>Kopiuj &amp;diagnostykę</translation>
    </message>
    <message>
        <source>&amp;Copy messages</source>
        <translation>&amp;Kopiuj wiadomości</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Ciemny</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtr</translation>
    </message>
    <message>
        <source>&amp;Go to the reporter</source>
        <translation>&amp;Idź do zgłaszającej osoby</translation>
    </message>
    <message>
        <source>&amp;Go to the reporter, {who}</source>
        <translation>&amp;Idź do zgłaszającej osoby: {who}</translation>
    </message>
    <message>
        <source>&amp;Invite</source>
        <translation>&amp;Zaproś</translation>
    </message>
    <message>
        <source>&amp;Joins and leaves in the log</source>
        <translation>Wejścia i wyjścia w &amp;dzienniku</translation>
    </message>
    <message>
        <source>&amp;Jump to the newest</source>
        <translation>&amp;Skocz do najnowszych</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Klawisze</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Jasny</translation>
    </message>
    <message>
        <source>&amp;New room…</source>
        <translation>&amp;Nowy pokój…</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Następny panel</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Za&amp;kończ</translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation>&amp;Przywróć układ</translation>
    </message>
    <message>
        <source>&amp;Search history…</source>
        <translation>Szukaj w &amp;historii…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ustawienia…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Undo: {who}</source>
        <translation>&amp;Cofnij „{who}”</translation>
    </message>
    <message>
        <source>Announcements…</source>
        <translation>Ogłoszenia…</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Jak &amp;system</translation>
    </message>
    <message>
        <source>Br&amp;oadcast</source>
        <translation>O&amp;głoszenie</translation>
    </message>
    <message>
        <source>C&amp;lear the log</source>
        <translation>Wyczyść &amp;dziennik</translation>
    </message>
    <message>
        <source>Co&amp;mpact rows</source>
        <translation>&amp;Ciasne wiersze</translation>
    </message>
    <message>
        <source>Copy the address guests use</source>
        <translation>Kopiuj adres, z którego korzystają goście</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>Kopiuj zaznaczone wiersze jako tekst</translation>
    </message>
    <message>
        <source>Copy versions, settings and counters, for whoever looks into a fault</source>
        <translation>Kopiuje wersje, ustawienia i liczniki dla tego, kto szuka błędu</translation>
    </message>
    <message>
        <source>Empty the list in this window</source>
        <translation>Opróżnij listę w tym oknie</translation>
    </message>
    <message>
        <source>Ex&amp;port history…</source>
        <translation>&amp;Eksportuj historię…</translation>
    </message>
    <message>
        <source>Filter the messages</source>
        <translation>Filtruj wiadomości</translation>
    </message>
    <message>
        <source>Find an action, a room or somebody by what it is called</source>
        <translation>Znajdź działanie, pokój lub osobę po nazwie</translation>
    </message>
    <message>
        <source>Find and &amp;do…</source>
        <translation>&amp;Znajdź i zrób…</translation>
    </message>
    <message>
        <source>Find out why guests' phones and computers can't join, and what helps</source>
        <translation>Sprawdź, dlaczego telefony i komputery gości nie mogą wejść i co na to poradzić</translation>
    </message>
    <message>
        <source>Find what was said, in any room</source>
        <translation>Znajdź, co powiedziano, w dowolnym pokoju</translation>
    </message>
    <message>
        <source>Follow the newest messages</source>
        <translation>Podążaj za najnowszymi wiadomościami</translation>
    </message>
    <message>
        <source>Guests read the selected messages nowhere any more (Del in the log)</source>
        <translation>Goście nigdzie już nie przeczytają zaznaczonych wiadomości (Del w dzienniku)</translation>
    </message>
    <message>
        <source>Have it stand above all that is said in its room; again: take it off</source>
        <translation>Niech stoi nad wszystkim, co mówi się w jej pokoju; ponownie: odepnij</translation>
    </message>
    <message>
        <source>Have messages judged by rules: words, links, repeats and more</source>
        <translation>Niech wiadomości oceniają reguły: słowa, linki, powtórzenia i więcej</translation>
    </message>
    <message>
        <source>Hide everyone else's messages; again, or Esc: show them</source>
        <translation>Ukryj wiadomości wszystkich innych; jeszcze raz lub Esc: pokaż je</translation>
    </message>
    <message>
        <source>In the table of peers: {what}</source>
        <translation>W tabeli uczestników: {what}</translation>
    </message>
    <message>
        <source>Invite a moderato&amp;r…</source>
        <translation>Zaproś &amp;do moderacji…</translation>
    </message>
    <message>
        <source>Keep what you say often, and have it said at a time</source>
        <translation>Zachowaj to, co często mówisz, i każ to mówić o danej godzinie</translation>
    </message>
    <message>
        <source>Let guests join</source>
        <translation>Wpuść gości</translation>
    </message>
    <message>
        <source>Lock &amp;all rooms</source>
        <translation>Zamknij wszystkie pokoje na k&amp;lucz</translation>
    </message>
    <message>
        <source>Lock and slow all rooms, and have newcomers wait; again: as they were</source>
        <translation>Zamknij i spowolnij wszystkie pokoje, a nowi niech czekają; ponownie: jak przedtem</translation>
    </message>
    <message>
        <source>Lock the la&amp;yout</source>
        <translation>Zablokuj &amp;układ</translation>
    </message>
    <message>
        <source>Make a link that turns one guest into a moderator</source>
        <translation>Utwórz link, który czyni jednego gościa moderatorem</translation>
    </message>
    <message>
        <source>Mod&amp;erators…</source>
        <translation>&amp;Moderatorzy…</translation>
    </message>
    <message>
        <source>Nobody can &amp;join?</source>
        <translation>&amp;Nikt nie może wejść?</translation>
    </message>
    <message>
        <source>Open a room</source>
        <translation>Otwórz pokój</translation>
    </message>
    <message>
        <source>Pick an announcement</source>
        <translation>Wybierz ogłoszenie</translation>
    </message>
    <message>
        <source>Pin this message</source>
        <translation>Przypnij tę wiadomość</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>P&amp;oprzedni panel</translation>
    </message>
    <message>
        <source>R&amp;ules…</source>
        <translation>&amp;Reguły…</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Pokój</translation>
    </message>
    <message>
        <source>S&amp;tage</source>
        <translation>Sc&amp;ena</translation>
    </message>
    <message>
        <source>Save what was said, or who was there, as a file</source>
        <translation>Zapisz w pliku, co powiedziano lub kto był</translation>
    </message>
    <message>
        <source>Say what guests may do here: chat, ask the host only, draw, share files</source>
        <translation>Określ, co goście mogą tu robić: pisać, pytać tylko gospodarza, rysować, udostępniać pliki</translation>
    </message>
    <message>
        <source>Say what the keys 1 to 9 do to whom you select</source>
        <translation>Określ, co klawisze 1–9 robią z wybranymi osobami</translation>
    </message>
    <message>
        <source>See what was done, by whom and why, and take it back</source>
        <translation>Zobacz, co zrobiono, kto i dlaczego, i cofnij to</translation>
    </message>
    <message>
        <source>See who is kept out, muted or held, and let them in again</source>
        <translation>Zobacz, kto ma blokadę, jest bez głosu lub czeka, i wpuść z powrotem</translation>
    </message>
    <message>
        <source>See who moderates and which links are open, and end it</source>
        <translation>Zobacz, kto moderuje i które linki są otwarte, i zakończ to</translation>
    </message>
    <message>
        <source>Select the one who made this report</source>
        <translation>Zaznacz osobę, od której jest to zgłoszenie</translation>
    </message>
    <message>
        <source>Send everyone out and stop listening</source>
        <translation>Wyproś wszystkich i przestań nasłuchiwać</translation>
    </message>
    <message>
        <source>Set how this window and the host work</source>
        <translation>Ustala, jak działają to okno i host</translation>
    </message>
    <message>
        <source>Set presets…</source>
        <translation>Ustaw skróty…</translation>
    </message>
    <message>
        <source>Show a&amp;ll messages</source>
        <translation>Pokaż wsz&amp;ystkie wiadomości</translation>
    </message>
    <message>
        <source>Show all that is known of one guest beside the log; Esc goes back</source>
        <translation>Pokaż obok dziennika wszystko, co wiadomo o jednym gościu; Esc wraca</translation>
    </message>
    <message>
        <source>Show everyone's messages again</source>
        <translation>Pokaż znowu wiadomości wszystkich</translation>
    </message>
    <message>
        <source>Show onl&amp;y its messages</source>
        <translation>&amp;Pokaż tylko jego wiadomości</translation>
    </message>
    <message>
        <source>Show onl&amp;y messages of {who}</source>
        <translation>&amp;Pokaż tylko wiadomości: {who}</translation>
    </message>
    <message>
        <source>Show only their message&amp;s</source>
        <translation>Pokaż &amp;tylko wiadomości tej osoby</translation>
    </message>
    <message>
        <source>Show only {who}'s message&amp;s</source>
        <translation>Pokaż &amp;tylko wiadomości: {who}</translation>
    </message>
    <message>
        <source>Show the address as a QR code</source>
        <translation>Pokaż adres jako kod QR</translation>
    </message>
    <message>
        <source>Show the messages of this room alone</source>
        <translation>Pokaż tylko wiadomości z tego pokoju</translation>
    </message>
    <message>
        <source>Show the room to all: its code, what you say, raised hands and the board</source>
        <translation>Pokaż pokój wszystkim: kod, co mówisz, podniesione ręce i tablicę</translation>
    </message>
    <message>
        <source>Show their card</source>
        <translation>Pokaż kartę</translation>
    </message>
    <message>
        <source>Speak to one room, or to all</source>
        <translation>Powiedz coś jednemu pokojowi lub wszystkim</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start &amp;hosting</source>
        <translation>Uruchom &amp;hostowanie</translation>
    </message>
    <message>
        <source>Start hosting</source>
        <translation>Uruchom hostowanie</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop &amp;hosting</source>
        <translation>Zatrzymaj &amp;hostowanie</translation>
    </message>
    <message>
        <source>Take back all that says the same; it is shown before whose that is</source>
        <translation>Wycofaj wszystko o tej samej treści; najpierw widać, czyje to jest</translation>
    </message>
    <message>
        <source>Take back m&amp;essages</source>
        <translation>&amp;Wycofaj wiadomości</translation>
    </message>
    <message>
        <source>Take back this te&amp;xt from everyone…</source>
        <translation>Wy&amp;cofaj ten tekst od wszystkich…</translation>
    </message>
    <message>
        <source>Take back what you did last to peers or rooms</source>
        <translation>Cofnij swoje ostatnie działanie wobec uczestników lub pokoi</translation>
    </message>
    <message>
        <source>W&amp;ho may do what in {who}…</source>
        <translation>&amp;Kto co może: {who}…</translation>
    </message>
    <message>
        <source>W&amp;ho may do what…</source>
        <translation>&amp;Kto co może…</translation>
    </message>
    <message>
        <source>What was &amp;done…</source>
        <translation>Co &amp;zrobiono…</translation>
    </message>
    <message>
        <source>Write one of the announcements that are kept into the line</source>
        <translation>Wpisz w wiersz jedno z zachowanych ogłoszeń</translation>
    </message>
    <message numerus="yes">
        <source>{count} rooms</source>
        <translation>
            <numerusform>{count} pokój</numerusform>
            <numerusform>{count} pokoje</numerusform>
            <numerusform>{count} pokoi</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} has left</source>
        <translation>{who}: już poza pokojem</translation>
    </message>
</context>
<context>
    <name>ActivityActs</name>
    <message>
        <source>Activity</source>
        <translation>Ruch</translation>
    </message>
    <message>
        <source>Nothing has come since {time}.</source>
        <translation>Od {time} nic nie przyszło.</translation>
    </message>
    <message>
        <source>Nothing stands there of {time}: this is what came next.</source>
        <translation>Z {time} nic tam nie ma: to przyszło potem.</translation>
    </message>
    <message>
        <source>The log has nothing of {time} any more.</source>
        <translation>Dziennik nie ma już nic z {time}.</translation>
    </message>
    <message>
        <source>The plots are being loaded.</source>
        <translation>Wykresy się wczytują.</translation>
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
        <translation>Kliknięcie prowadzi do tego czasu w dzienniku</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Ruch</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Dostarczenia</translation>
    </message>
    <message>
        <source>Loop lag</source>
        <translation>Opóźnienie</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Wiadomości</translation>
    </message>
    <message>
        <source>Nothing is hosted yet.</source>
        <translation>Jeszcze nic nie jest udostępniane.</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Uczestnicy</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kolejka</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odrzucone</translation>
    </message>
    <message>
        <source>Show the last hour, minute by minute</source>
        <translation>Pokaż ostatnią godzinę, minuta po minucie</translation>
    </message>
    <message>
        <source>Show the last minute, second by second</source>
        <translation>Pokaż ostatnią minutę, sekunda po sekundzie</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} na sekundę</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>A ban is lifted</source>
        <translation>Zdjęto blokadę</translation>
    </message>
    <message>
        <source>All rooms are as they were before: unlocked by {who}</source>
        <translation>Wszystkie pokoje są jak przedtem, otwarte z klucza: {who}</translation>
    </message>
    <message>
        <source>All rooms were locked by {who}</source>
        <translation>Wszystkie pokoje zamknięto na klucz: {who}</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Cofnięto „{what}”</translation>
    </message>
    <message>
        <source>What was taken back from everyone is shown again</source>
        <translation>To, co wycofano od wszystkich, znów jest widoczne</translation>
    </message>
    <message>
        <source>What {who} said is shown again</source>
        <translation>Znów widać wypowiedzi: {who}</translation>
    </message>
    <message>
        <source>announce something</source>
        <translation>ogłoszenie</translation>
    </message>
    <message>
        <source>ban</source>
        <translation>blokada</translation>
    </message>
    <message>
        <source>ban {who}</source>
        <translation>blokada: {who}</translation>
    </message>
    <message numerus="yes">
        <source>ban {who} and {count} others</source>
        <translation>
            <numerusform>blokada: {who} i {count} inna osoba</numerusform>
            <numerusform>blokada: {who} i {count} inne osoby</numerusform>
            <numerusform>blokada: {who} i {count} innych osób</numerusform>
        </translation>
    </message>
    <message>
        <source>ban {who} and {other}</source>
        <translation>blokada: {who} i {other}</translation>
    </message>
    <message>
        <source>bring a moderator's link back</source>
        <translation>przywrócenie linku moderatora</translation>
    </message>
    <message>
        <source>bring back the whiteboard of {room}</source>
        <translation>przywrócenie tablicy pokoju {room}</translation>
    </message>
    <message>
        <source>bring back what was taken back</source>
        <translation>przywrócenie wycofanego</translation>
    </message>
    <message>
        <source>clear the whiteboard of {room}</source>
        <translation>wyczyszczenie tablicy pokoju {room}</translation>
    </message>
    <message>
        <source>close {room}</source>
        <translation>zamknięcie pokoju {room}</translation>
    </message>
    <message>
        <source>deny what {who} said</source>
        <translation>odmowa dla wypowiedzi: {who}</translation>
    </message>
    <message>
        <source>dismiss a moderator</source>
        <translation>odebranie moderacji</translation>
    </message>
    <message>
        <source>end the exception for {who}</source>
        <translation>koniec wyjątku: {who}</translation>
    </message>
    <message>
        <source>end the membership of {who}</source>
        <translation>koniec członkostwa: {who}</translation>
    </message>
    <message>
        <source>end the timeout of {who}</source>
        <translation>zgoda na powrót: {who}</translation>
    </message>
    <message>
        <source>flag what {who} said</source>
        <translation>oznaczenie wypowiedzi: {who}</translation>
    </message>
    <message>
        <source>give {who} the word</source>
        <translation>udzielenie głosu: {who}</translation>
    </message>
    <message>
        <source>hold what {who} said</source>
        <translation>wstrzymanie wypowiedzi: {who}</translation>
    </message>
    <message>
        <source>hold what {who} says</source>
        <translation>wstrzymywanie wypowiedzi: {who}</translation>
    </message>
    <message>
        <source>keep preset {preset}</source>
        <translation>zapis zestawu {preset}</translation>
    </message>
    <message>
        <source>keep the announcement {announcement}</source>
        <translation>zachowanie ogłoszenia {announcement}</translation>
    </message>
    <message>
        <source>kick {who}</source>
        <translation>wyproszenie: {who}</translation>
    </message>
    <message>
        <source>let out what {who} says</source>
        <translation>koniec wstrzymywania: {who}</translation>
    </message>
    <message>
        <source>let stand what was reported</source>
        <translation>pozostawienie zgłoszonego</translation>
    </message>
    <message>
        <source>let through what {who} said</source>
        <translation>przepuszczenie wypowiedzi: {who}</translation>
    </message>
    <message>
        <source>let {who} back</source>
        <translation>zgoda na powrót: {who}</translation>
    </message>
    <message>
        <source>let {who} in</source>
        <translation>wpuszczenie: {who}</translation>
    </message>
    <message>
        <source>lift a ban</source>
        <translation>zdjęcie blokady</translation>
    </message>
    <message>
        <source>lock all rooms</source>
        <translation>zamknięcie na klucz wszystkich pokoi</translation>
    </message>
    <message>
        <source>lock {room}</source>
        <translation>zamknięcie na klucz: {room}</translation>
    </message>
    <message>
        <source>lower all hands in {room}</source>
        <translation>opuszczenie wszystkich rąk: {room}</translation>
    </message>
    <message>
        <source>lower the hand of {who}</source>
        <translation>opuszczenie ręki: {who}</translation>
    </message>
    <message>
        <source>make a moderator's link</source>
        <translation>utworzenie linku moderatora</translation>
    </message>
    <message>
        <source>make an exception for {who}</source>
        <translation>wyjątek: {who}</translation>
    </message>
    <message>
        <source>make {who} a member</source>
        <translation>członkostwo: {who}</translation>
    </message>
    <message>
        <source>make {who} a moderator again</source>
        <translation>ponowna moderacja: {who}</translation>
    </message>
    <message>
        <source>make {who} a moderator, by a link</source>
        <translation>moderacja przez link: {who}</translation>
    </message>
    <message>
        <source>move {who}</source>
        <translation>przeniesienie: {who}</translation>
    </message>
    <message>
        <source>move {who} back</source>
        <translation>przeniesienie z powrotem: {who}</translation>
    </message>
    <message>
        <source>mute {who}</source>
        <translation>wyłączenie głosu: {who}</translation>
    </message>
    <message>
        <source>open {room}</source>
        <translation>otwarcie pokoju {room}</translation>
    </message>
    <message>
        <source>pardon {who}</source>
        <translation>darowanie: {who}</translation>
    </message>
    <message>
        <source>pin a message in {room}</source>
        <translation>przypięcie wiadomości: {room}</translation>
    </message>
    <message>
        <source>pin a notice in {room}</source>
        <translation>przypięcie ogłoszenia: {room}</translation>
    </message>
    <message>
        <source>put back how {who} stands</source>
        <translation>przywrócenie stanu: {who}</translation>
    </message>
    <message>
        <source>refuse what {who} said</source>
        <translation>odrzucenie wypowiedzi: {who}</translation>
    </message>
    <message>
        <source>remove preset {preset}</source>
        <translation>usunięcie zestawu {preset}</translation>
    </message>
    <message>
        <source>remove rule {rule}</source>
        <translation>usunięcie reguły {rule}</translation>
    </message>
    <message>
        <source>remove the announcement {announcement}</source>
        <translation>usunięcie ogłoszenia {announcement}</translation>
    </message>
    <message>
        <source>rename {who}</source>
        <translation>zmiana nazwy: {who}</translation>
    </message>
    <message>
        <source>reserve names in {room}</source>
        <translation>zastrzeżenie nazw: {room}</translation>
    </message>
    <message>
        <source>revoke a moderator's link</source>
        <translation>unieważnienie linku moderatora</translation>
    </message>
    <message>
        <source>say something in {room}</source>
        <translation>wypowiedź w pokoju {room}</translation>
    </message>
    <message>
        <source>send {who} out for a while</source>
        <translation>wyproszenie na jakiś czas: {who}</translation>
    </message>
    <message>
        <source>set approval in {room}</source>
        <translation>zatwierdzanie w pokoju {room}</translation>
    </message>
    <message>
        <source>set how long messages can be changed in {room}</source>
        <translation>czas na zmiany wiadomości w pokoju {room}</translation>
    </message>
    <message>
        <source>set how long {room} is kept</source>
        <translation>czas zachowania historii: {room}</translation>
    </message>
    <message>
        <source>set preset {number}</source>
        <translation>ustaw skrót {number}</translation>
    </message>
    <message>
        <source>set preset {number} in {room}</source>
        <translation>ustaw skrót {number} w pokoju {room}</translation>
    </message>
    <message>
        <source>set rule {rule}</source>
        <translation>ustawienie reguły {rule}</translation>
    </message>
    <message>
        <source>set slow mode in {room}</source>
        <translation>tryb powolny: {room}</translation>
    </message>
    <message>
        <source>set the PIN of {room}</source>
        <translation>PIN pokoju {room}</translation>
    </message>
    <message>
        <source>set the delay in {room}</source>
        <translation>opóźnienie w pokoju {room}</translation>
    </message>
    <message>
        <source>set the names that may come into {room}</source>
        <translation>nazwy, które wchodzą do pokoju {room}</translation>
    </message>
    <message>
        <source>set the topic of {room}</source>
        <translation>temat pokoju {room}</translation>
    </message>
    <message>
        <source>set the waiting room of {room}</source>
        <translation>poczekalnia pokoju {room}</translation>
    </message>
    <message>
        <source>set up {room}</source>
        <translation>ustawienia: {room}</translation>
    </message>
    <message>
        <source>set what newcomers to {room} see</source>
        <translation>co widzą nowi w pokoju {room}</translation>
    </message>
    <message>
        <source>set whether names stay in {room}</source>
        <translation>trwałość nazw w pokoju {room}</translation>
    </message>
    <message>
        <source>set whether pictures are blurred in {room}</source>
        <translation>zamazywanie obrazów w pokoju {room}</translation>
    </message>
    <message>
        <source>set who comes into {room}</source>
        <translation>kto wchodzi do pokoju {room}</translation>
    </message>
    <message>
        <source>set who draws in {room}</source>
        <translation>ustawienie, kto rysuje w pokoju {room}</translation>
    </message>
    <message>
        <source>set who may do what in {room}</source>
        <translation>kto co może w pokoju {room}</translation>
    </message>
    <message>
        <source>switch rule {rule} off</source>
        <translation>wyłączenie reguły {rule}</translation>
    </message>
    <message>
        <source>switch rule {rule} on</source>
        <translation>włączenie reguły {rule}</translation>
    </message>
    <message>
        <source>take a stroke of {who} off the board of {room}</source>
        <translation>starcie jednej linii z tablicy {room}: {who}</translation>
    </message>
    <message>
        <source>take back all that {who} said in {room}</source>
        <translation>wycofanie wszystkiego w pokoju {room}: {who}</translation>
    </message>
    <message>
        <source>take back one text from everyone</source>
        <translation>wycofanie jednego tekstu od wszystkich</translation>
    </message>
    <message>
        <source>take back what {who} said</source>
        <translation>wycofanie wypowiedzi: {who}</translation>
    </message>
    <message>
        <source>take strokes of {who} off the board of {room}</source>
        <translation>starcie kilku linii z tablicy {room}: {who}</translation>
    </message>
    <message>
        <source>take the strokes of {who} off the board of {room}</source>
        <translation>starcie linii z tablicy {room}: {who}</translation>
    </message>
    <message>
        <source>take the word back in {room}</source>
        <translation>odebranie głosu: {room}</translation>
    </message>
    <message>
        <source>take up again what was reported of {who}</source>
        <translation>ponowne podjęcie zgłoszenia: {who}</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>program</translation>
    </message>
    <message>
        <source>the program, {name}</source>
        <translation>program, {name}</translation>
    </message>
    <message>
        <source>the rule {name}</source>
        <translation>reguła {name}</translation>
    </message>
    <message>
        <source>the schedule, for {name}</source>
        <translation>harmonogram, dla {name}</translation>
    </message>
    <message>
        <source>turn {who} away</source>
        <translation>odmowa wejścia: {who}</translation>
    </message>
    <message>
        <source>unlock all rooms</source>
        <translation>otwarcie wszystkich pokoi z klucza</translation>
    </message>
    <message>
        <source>unlock {room}</source>
        <translation>otwarcie z klucza: {room}</translation>
    </message>
    <message>
        <source>unmute {who}</source>
        <translation>przywrócenie głosu: {who}</translation>
    </message>
    <message>
        <source>unpin the message in {room}</source>
        <translation>odpięcie wiadomości: {room}</translation>
    </message>
    <message>
        <source>warn {who}</source>
        <translation>ostrzeżenie: {who}</translation>
    </message>
    <message>
        <source>you</source>
        <translation>ty</translation>
    </message>
    <message>
        <source>{name}, a moderator</source>
        <translation>{name}, moderacja</translation>
    </message>
    <message>
        <source>{room} is open again; its guests have to come back themselves</source>
        <translation>Pokój {room} jest znów otwarty; goście muszą wrócić sami</translation>
    </message>
    <message numerus="yes">
        <source>{said} and {count} more</source>
        <translation>
            <numerusform>{said} i jeszcze {count}</numerusform>
            <numerusform>{said} i jeszcze {count}</numerusform>
            <numerusform>{said} i jeszcze {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>{said} to {name}</source>
        <translation>{said} → {name}</translation>
    </message>
    <message numerus="yes">
        <source>{said}, {count} times more</source>
        <translation>
            <numerusform>{said}, jeszcze {count} raz</numerusform>
            <numerusform>{said}, jeszcze {count} razy</numerusform>
            <numerusform>{said}, jeszcze {count} razy</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} may come in again</source>
        <translation>Wolno znów wejść: {who}</translation>
    </message>
    <message>
        <source>{who} may knock again</source>
        <translation>Wolno znów pukać: {who}</translation>
    </message>
    <message>
        <source>{who} waits at the door again</source>
        <translation>Znów przy drzwiach: {who}</translation>
    </message>
</context>
<context>
    <name>AnnouncementForm</name>
    <message>
        <source>&amp;Minutes between</source>
        <translation>&amp;Minuty przerwy</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Do</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Treść</translation>
    </message>
    <message>
        <source>Again and again</source>
        <translation>Wciąż na nowo</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Wszystkie pokoje</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Ogłoszenie</translation>
    </message>
    <message>
        <source>Every day, at a time</source>
        <translation>Codziennie o danej godzinie</translation>
    </message>
    <message>
        <source>How you find it</source>
        <translation>Jak je znajdziesz</translation>
    </message>
    <message>
        <source>It is said {when}, by this computer's clock.</source>
        <translation>Będzie ogłaszane {when}, według zegara tego komputera.</translation>
    </message>
    <message>
        <source>It is said {when}, while somebody is there.</source>
        <translation>Będzie ogłaszane {when}, dopóki ktoś tu jest.</translation>
    </message>
    <message>
        <source>It waits beside the line for announcements until you pick it.</source>
        <translation>Czeka obok wiersza ogłoszeń, aż je wybierzesz.</translation>
    </message>
    <message>
        <source>Minutes between</source>
        <translation>Minuty przerwy</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Once, at a time</source>
        <translation>Raz, o danej godzinie</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>&amp;Godzina</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Godzina</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>&amp;Kiedy</translation>
    </message>
    <message>
        <source>What guests read</source>
        <translation>Co czytają goście</translation>
    </message>
    <message>
        <source>What is to be said, and when?</source>
        <translation>Co ma być ogłoszone i kiedy?</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>When I pick it</source>
        <translation>Gdy je wybiorę</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Treść</translation>
    </message>
</context>
<context>
    <name>AnnouncementList</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Edytuj…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>W&amp;znów</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Wstrzymaj</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>&amp;Dodaj…</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Ogłoszenia</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>Keep what you say often, and have it said at a time or again and again.</source>
        <translation>Zachowaj to, co często mówisz, i każ to ogłaszać o danej godzinie lub wciąż na nowo.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Następnie</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Pokój</translation>
    </message>
    <message>
        <source>The host says them by itself, also while this window is closed and it runs on.</source>
        <translation>Gospodarz ogłasza je sam, także gdy to okno jest zamknięte, a on działa dalej.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Treść</translation>
    </message>
    <message>
        <source>all rooms</source>
        <translation>wszystkie pokoje</translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message>
        <source>Announce {what}</source>
        <translation>Ogłoś {what}</translation>
    </message>
    <message>
        <source>That announcement is kept no longer</source>
        <translation>Tego ogłoszenia już nie ma</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>ręcznie</translation>
    </message>
    <message>
        <source>every day at {time}</source>
        <translation>codziennie o {time}</translation>
    </message>
    <message numerus="yes">
        <source>every {count} minutes</source>
        <translation>
            <numerusform>co minutę</numerusform>
            <numerusform>co {count} minuty</numerusform>
            <numerusform>co {count} minut</numerusform>
        </translation>
    </message>
    <message>
        <source>missed</source>
        <translation>przegapione</translation>
    </message>
    <message>
        <source>once at {time}</source>
        <translation>raz o {time}</translation>
    </message>
    <message>
        <source>said {when}</source>
        <translation>ogłoszono {when}</translation>
    </message>
    <message>
        <source>when its room is open</source>
        <translation>gdy jego pokój będzie otwarty</translation>
    </message>
    <message>
        <source>{room} is closed</source>
        <translation>Pokój {room} jest zamknięty</translation>
    </message>
    <message>
        <source>{what} (to {room})</source>
        <translation>{what} (do {room})</translation>
    </message>
    <message>
        <source>{when}, paused</source>
        <translation>{when}, wstrzymane</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>1 day</source>
        <translation>1 dzień</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 godzina</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuta</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minut</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dni</translation>
    </message>
    <message>
        <source>All that they say waits for you, in all rooms, until you let it out again.</source>
        <translation>Wszystkie wypowiedzi tej osoby, w każdym pokoju, czekają na ciebie, aż je znów wypuścisz.</translation>
    </message>
    <message>
        <source>All their tabs go, in every room. They may come back after a minute.</source>
        <translation>Znikną wszystkie jej karty, w każdym pokoju. Wrócić można po minucie.</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Inna nazwa</translation>
    </message>
    <message>
        <source>Everyone sees it. What they said before keeps the old name.</source>
        <translation>Widzą to wszyscy. Wcześniejsze wypowiedzi zachowują starą nazwę.</translation>
    </message>
    <message>
        <source>For how long is {who} sent out?</source>
        <translation>Na jak długo wyprosić: {who}?</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Hold what {who} says?</source>
        <translation>Wstrzymywać wypowiedzi: {who}?</translation>
    </message>
    <message>
        <source>In all rooms, under another name too. They can read, and raise a hand.</source>
        <translation>We wszystkich pokojach, także pod inną nazwą. Można czytać i zgłaszać się.</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>Wyproś</translation>
    </message>
    <message>
        <source>Kick {count}</source>
        <translation>Wyproś {count}</translation>
    </message>
    <message>
        <source>Kick {who} out of {rooms}?</source>
        <translation>Wyprosić z pokoi {rooms}: {who}?</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Wyłącz głos</translation>
    </message>
    <message>
        <source>Mute {who} for how long?</source>
        <translation>Na jak długo wyłączyć głos: {who}?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Of all rooms. They can't come back before, under another name either.</source>
        <translation>Ze wszystkich pokoi. Wcześniej nie można wrócić, także pod inną nazwą.</translation>
    </message>
    <message>
        <source>Only they see it. How often somebody was warned is kept.</source>
        <translation>Widzi to tylko ta osoba. Liczba ostrzeżeń jest zachowywana.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Send out</source>
        <translation>Wyproś</translation>
    </message>
    <message>
        <source>Such as “Please don't write in capitals”</source>
        <translation>Na przykład „Nie pisz wielkimi literami”</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Wyproszenie na czas</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>Ostrzeż</translation>
    </message>
    <message>
        <source>Warn {who}</source>
        <translation>Ostrzeż: {who}</translation>
    </message>
    <message>
        <source>What should {who} be called?</source>
        <translation>Jaka ma być nazwa zamiast: {who}?</translation>
    </message>
    <message>
        <source>What to say to them</source>
        <translation>Co przekazać tej osobie</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>na stałe</translation>
    </message>
</context>
<context>
    <name>AskNames</name>
    <message>
        <source>List of names</source>
        <translation>Lista nazw</translation>
    </message>
    <message>
        <source>May guests of {room} take another name?</source>
        <translation>Czy goście pokoju {room} mogą przyjąć inną nazwę?</translation>
    </message>
    <message>
        <source>Names that look like one on the list count as that. Who is inside stays.</source>
        <translation>Nazwy podobne do tych z listy liczą się tak samo. Kto jest w środku, zostaje.</translation>
    </message>
    <message>
        <source>Names, one a line</source>
        <translation>Nazwy, po jednej w wierszu</translation>
    </message>
    <message>
        <source>No: they keep the name they came with, also when they come back</source>
        <translation>Nie: zachowują nazwę, z którą weszli, także po powrocie</translation>
    </message>
    <message>
        <source>One name a line, as you paste it. Empty: everybody comes in.</source>
        <translation>Jedna nazwa w wierszu, tak jak wkleisz. Puste: wchodzi każdy.</translation>
    </message>
    <message>
        <source>One name a line, such as “Teacher”. Empty: none.</source>
        <translation>Jedna nazwa w wierszu, np. „Nauczyciel”. Puste: żadna.</translation>
    </message>
    <message>
        <source>Others may &amp;knock; without it they are turned away</source>
        <translation>Inni mogą &amp;pukać; bez tego nie zostaną wpuszczeni</translation>
    </message>
    <message>
        <source>Renaming</source>
        <translation>Zmiana nazw</translation>
    </message>
    <message>
        <source>Reserved names</source>
        <translation>Zastrzeżone nazwy</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Ustaw</translation>
    </message>
    <message>
        <source>What looks like one of them is kept too. Who has one already stays.</source>
        <translation>Podobne nazwy też są zastrzeżone. Kto już taką ma, zostaje.</translation>
    </message>
    <message>
        <source>Which names may nobody take in {room}?</source>
        <translation>Jakich nazw nikt nie może przyjąć w pokoju {room}?</translation>
    </message>
    <message>
        <source>Who may come into {room}?</source>
        <translation>Kto może wejść do pokoju {room}?</translation>
    </message>
    <message>
        <source>Yes, whenever they like</source>
        <translation>Tak, kiedy tylko chcą</translation>
    </message>
    <message>
        <source>You can rename them all the same.</source>
        <translation>Ty i tak możesz zmieniać ich nazwy.</translation>
    </message>
</context>
<context>
    <name>AskRooms</name>
    <message>
        <source>4 to 32 characters. It is asked of whoever is new; nobody can read it here again.</source>
        <translation>Od 4 do 32 znaków. Podają go nowi; nikt nie odczyta go tu ponownie.</translation>
    </message>
    <message>
        <source>After {seconds} seconds</source>
        <translation>Po {seconds} s</translation>
    </message>
    <message>
        <source>All see it at once</source>
        <translation>Wszyscy widzą to od razu</translation>
    </message>
    <message>
        <source>All that was said since the room was opened</source>
        <translation>Wszystko, co powiedziano od otwarcia pokoju</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Zatwierdzanie</translation>
    </message>
    <message>
        <source>As fast as they like</source>
        <translation>Tak szybko, jak chcą</translation>
    </message>
    <message>
        <source>As long as in other rooms</source>
        <translation>Tak długo jak w innych pokojach</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Od razu</translation>
    </message>
    <message>
        <source>Blur pictures</source>
        <translation>Zamazuj obrazy</translation>
    </message>
    <message>
        <source>Blurred until they tap them</source>
        <translation>Zamazane do dotknięcia</translation>
    </message>
    <message>
        <source>Changing messages</source>
        <translation>Zmienianie wiadomości</translation>
    </message>
    <message>
        <source>Close room</source>
        <translation>Zamknij pokój</translation>
    </message>
    <message>
        <source>Close rooms</source>
        <translation>Zamknij pokoje</translation>
    </message>
    <message>
        <source>Close the room {room}?</source>
        <translation>Zamknąć pokój {room}?</translation>
    </message>
    <message numerus="yes">
        <source>Close {count} rooms: {rooms}?</source>
        <translation>
            <numerusform>Zamknąć {count} pokój: {rooms}?</numerusform>
            <numerusform>Zamknąć {count} pokoje: {rooms}?</numerusform>
            <numerusform>Zamknąć {count} pokoi: {rooms}?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Opóźnienie</translation>
    </message>
    <message>
        <source>Each decides for itself which to show, as moderators do; its own it always sees.</source>
        <translation>Każdy decyduje sam, co odsłonić, tak jak moderatorzy; własne widzi zawsze.</translation>
    </message>
    <message>
        <source>Empty: none is asked for</source>
        <translation>Puste: nikt o niego nie pyta</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Wszyscy</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Na zawsze</translation>
    </message>
    <message>
        <source>For {seconds} seconds</source>
        <translation>Przez {seconds} s</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>How do guests of {room} see pictures?</source>
        <translation>Jak goście pokoju {room} widzą obrazy?</translation>
    </message>
    <message>
        <source>How fast may each guest write in {room}?</source>
        <translation>Jak szybko może pisać każdy gość w pokoju {room}?</translation>
    </message>
    <message>
        <source>How long is what is said in {room} kept?</source>
        <translation>Jak długo zachować to, co powiedziano w pokoju {room}?</translation>
    </message>
    <message>
        <source>How long may guests change what they wrote in {room}?</source>
        <translation>Jak długo goście mogą zmieniać wiadomości w pokoju {room}?</translation>
    </message>
    <message>
        <source>In the history on disk, also when the room is closed. What is older goes within the hour; if that is more than a quarter of all at once, the window says what to do.</source>
        <translation>W historii na dysku, także po zamknięciu pokoju. Starsze znika w ciągu godziny; jeśli to naraz ponad ćwierć całości, okno powie, co zrobić.</translation>
    </message>
    <message>
        <source>It stands above what is said, also for who comes later.</source>
        <translation>Stoi nad rozmową, także dla tych, którzy wejdą później.</translation>
    </message>
    <message>
        <source>It stays open when its last guest leaves.</source>
        <translation>Zostaje otwarty po wyjściu ostatniego gościa.</translation>
    </message>
    <message>
        <source>It waits until you or a moderator let it through</source>
        <translation>Czeka, aż przepuścisz to ty lub moderator</translation>
    </message>
    <message>
        <source>Its guests see it above the messages.</source>
        <translation>Goście widzą go nad wiadomościami.</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>Nazwa pokoju</translation>
    </message>
    <message>
        <source>Name, such as “Workshop”</source>
        <translation>Nazwa, np. „Warsztaty”</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nigdy</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nowy pokój</translation>
    </message>
    <message>
        <source>Newcomers</source>
        <translation>Nowi</translation>
    </message>
    <message>
        <source>Nobody is in there.</source>
        <translation>Nikogo tam nie ma.</translation>
    </message>
    <message>
        <source>Nobody new: the room is locked</source>
        <translation>Nikt nowy: pokój jest zamknięty na klucz</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nic</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Ogłoszenie</translation>
    </message>
    <message>
        <source>Of what was said before they came. Who was there before reads on from then.</source>
        <translation>Z tego, co powiedziano przed wejściem. Kto już był, czyta od tamtej pory.</translation>
    </message>
    <message>
        <source>One message every {seconds} seconds</source>
        <translation>Jedna wiadomość co {seconds} s</translation>
    </message>
    <message>
        <source>Open a room</source>
        <translation>Otwórz pokój</translation>
    </message>
    <message>
        <source>Open room</source>
        <translation>Otwórz pokój</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Przypnij</translation>
    </message>
    <message>
        <source>Pinned notice</source>
        <translation>Przypięte ogłoszenie</translation>
    </message>
    <message>
        <source>Sent out, with the reason below:</source>
        <translation>Wychodzą, z powodem poniżej:</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Ustaw</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>Ustaw PIN</translation>
    </message>
    <message>
        <source>Set topic</source>
        <translation>Ustaw temat</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>Tryb powolny</translation>
    </message>
    <message>
        <source>Such as 4711</source>
        <translation>Na przykład 4711</translation>
    </message>
    <message>
        <source>Such as “Back at ten past”. Empty: nothing is pinned.</source>
        <translation>Na przykład „Wracam dziesięć po”. Puste: nic nie jest przypięte.</translation>
    </message>
    <message>
        <source>Such as “Questions after each talk, please”</source>
        <translation>Na przykład „Pytania po każdym wykładzie”</translation>
    </message>
    <message>
        <source>The PIN of {room}</source>
        <translation>PIN pokoju {room}</translation>
    </message>
    <message numerus="yes">
        <source>The last {count} messages</source>
        <translation>
            <numerusform>Ostatnia {count} wiadomość</numerusform>
            <numerusform>Ostatnie {count} wiadomości</numerusform>
            <numerusform>Ostatnie {count} wiadomości</numerusform>
        </translation>
    </message>
    <message>
        <source>They may take it back as long. You and moderators see what it was.</source>
        <translation>Tak samo długo mogą ją usunąć. Ty i moderatorzy widzicie, co to było.</translation>
    </message>
    <message>
        <source>They see how long they have to wait.</source>
        <translation>Widzą, jak długo muszą czekać.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>What do newcomers to {room} see?</source>
        <translation>Co widzą nowi w pokoju {room}?</translation>
    </message>
    <message>
        <source>What happens to what guests say in {room}?</source>
        <translation>Co się dzieje z wypowiedziami gości w pokoju {room}?</translation>
    </message>
    <message>
        <source>What is pinned in {room}?</source>
        <translation>Co przypiąć w pokoju {room}?</translation>
    </message>
    <message>
        <source>What is {room} about?</source>
        <translation>O czym jest pokój {room}?</translation>
    </message>
    <message>
        <source>What waits stands above the messages: A lets it through, D doesn't.</source>
        <translation>To, co czeka, stoi nad wiadomościami: A przepuszcza, D odmawia.</translation>
    </message>
    <message>
        <source>When do all see what a guest says in {room}?</source>
        <translation>Kiedy wszyscy widzą wypowiedź gościa w pokoju {room}?</translation>
    </message>
    <message>
        <source>Who comes in</source>
        <translation>Kto wchodzi</translation>
    </message>
    <message>
        <source>Who may come into {room}?</source>
        <translation>Kto może wejść do pokoju {room}?</translation>
    </message>
    <message>
        <source>Whoever is inside stays, and may come back.</source>
        <translation>Kto jest w środku, zostaje i może wrócić.</translation>
    </message>
    <message>
        <source>Whoever you let in: the others knock, and you see them above the log</source>
        <translation>Za twoją zgodą: inni pukają i widzisz ich nad dziennikiem</translation>
    </message>
    <message>
        <source>You and moderators see it at once, above the messages, and can stop it there.</source>
        <translation>Ty i moderatorzy widzicie to od razu, nad wiadomościami, i możecie zatrzymać.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Wszystkie pokoje</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Kto</translation>
    </message>
    <message numerus="yes">
        <source>None of the last {count} acts fits. Show earlier to look further back.</source>
        <translation>
            <numerusform>Nie pasuje ostatnie {count} działanie. Pokaż wcześniejsze, by sięgnąć dalej.</numerusform>
            <numerusform>Nie pasują ostatnie {count} działania. Pokaż wcześniejsze, by sięgnąć dalej.</numerusform>
            <numerusform>Nie pasuje ostatnich {count} działań. Pokaż wcześniejsze, by sięgnąć dalej.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that was done fits.</source>
        <translation>Żadne działanie nie pasuje.</translation>
    </message>
    <message>
        <source>Nothing was done yet. Mutes, bans, rules and all else will stand here.</source>
        <translation>Nic jeszcze nie zrobiono. Tu staną wyłączenia głosu, blokady, reguły i cała reszta.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Pokój</translation>
    </message>
    <message>
        <source>Select an act to see whom it was about, and what was said.</source>
        <translation>Zaznacz działanie, aby zobaczyć, kogo dotyczyło i co powiedziano.</translation>
    </message>
    <message>
        <source>Show &amp;earlier</source>
        <translation>Pokaż &amp;wcześniejsze</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Co zrobiono</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
</context>
<context>
    <name>BanDialog</name>
    <message>
        <source>Also kept out, and here lately: {who}.</source>
        <translation>Także zablokowani, a niedawno tutaj: {who}.</translation>
    </message>
    <message>
        <source>Also sent out: {who}.</source>
        <translation>Wychodzą także: {who}.</translation>
    </message>
    <message>
        <source>Choose what of them is banned.</source>
        <translation>Wybierz, na jakiej podstawie zablokować.</translation>
    </message>
    <message>
        <source>For {length}</source>
        <translation>Na {length}</translation>
    </message>
    <message>
        <source>Keep {name} out of all rooms?</source>
        <translation>Zablokować we wszystkich pokojach: {name}?</translation>
    </message>
    <message>
        <source>Kept out, and here lately: {who}.</source>
        <translation>Zablokowani, a niedawno tutaj: {who}.</translation>
    </message>
    <message>
        <source>New devices at their address: they have to &amp;knock</source>
        <translation>Nowe urządzenia pod tym adresem: muszą &amp;zapukać</translation>
    </message>
    <message>
        <source>Nobody else is hit, of those here or lately here.</source>
        <translation>Nie obejmie nikogo więcej z obecnych tu teraz i niedawno.</translation>
    </message>
    <message>
        <source>Nobody is hit, of those here or lately here.</source>
        <translation>Nie obejmie nikogo z obecnych tu teraz i niedawno.</translation>
    </message>
    <message>
        <source>Sent out: {who}.</source>
        <translation>Wychodzą: {who}.</translation>
    </message>
    <message>
        <source>Their &amp;address: everyone who comes from there</source>
        <translation>&amp;Adres: wszyscy, którzy stamtąd przychodzą</translation>
    </message>
    <message>
        <source>Their &amp;device: this browser, under whatever name</source>
        <translation>&amp;Urządzenie: ta przeglądarka, pod każdą nazwą</translation>
    </message>
    <message>
        <source>Their &amp;name, and what looks like it</source>
        <translation>&amp;Nazwa i wszystko, co podobne</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {count} more</source>
        <translation>
            <numerusform>{names} i jeszcze {count}</numerusform>
            <numerusform>{names} i jeszcze {count}</numerusform>
            <numerusform>{names} i jeszcze {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} (it is this machine's own)</source>
        <translation>{part} (należy do tego komputera)</translation>
    </message>
</context>
<context>
    <name>BanForm</name>
    <message>
        <source>*bot* for all with bot in it</source>
        <translation>*bot* to wszystko, co zawiera bot</translation>
    </message>
    <message>
        <source>A subnet: all addresses that begin so</source>
        <translation>Podsieć: wszystkie adresy z takim początkiem</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Keep out of all rooms:</source>
        <translation>Zablokuj we wszystkich pokojach:</translation>
    </message>
    <message>
        <source>Names, and what looks like them</source>
        <translation>Nazwy i wszystko, co podobne</translation>
    </message>
    <message>
        <source>What is banned</source>
        <translation>Co zablokować</translation>
    </message>
</context>
<context>
    <name>Banning</name>
    <message>
        <source>Ban</source>
        <translation>Zablokuj</translation>
    </message>
    <message>
        <source>For 10 minutes</source>
        <translation>Na 10 minut</translation>
    </message>
    <message>
        <source>For 30 days</source>
        <translation>Na 30 dni</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>Na dzień</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Na godzinę</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Na stałe</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Na jak długo</translation>
    </message>
</context>
<context>
    <name>Bans</name>
    <message>
        <source>&amp;Ban…</source>
        <translation>Za&amp;blokuj…</translation>
    </message>
    <message>
        <source>&amp;Lift</source>
        <translation>&amp;Zdejmij</translation>
    </message>
    <message>
        <source>Bans</source>
        <translation>Blokady</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>By what</source>
        <translation>Podstawa</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Lift takes effect at once. Ctrl+Z takes back what was done last.</source>
        <translation>Zdjęcie działa od razu. Ctrl+Z cofa ostatnie działanie.</translation>
    </message>
    <message>
        <source>Name, address or reason</source>
        <translation>Nazwa, adres lub powód</translation>
    </message>
    <message>
        <source>Nobody here has these words.</source>
        <translation>Nikt tu nie ma tych słów.</translation>
    </message>
    <message>
        <source>Nobody is kept out, muted or held.</source>
        <translation>Nikt nie ma blokady, nie jest bez głosu ani nie czeka.</translation>
    </message>
    <message>
        <source>Show only rows with these words</source>
        <translation>Pokaż tylko wiersze z tymi słowami</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>These are {most} of {count}: look for a name or an address.</source>
        <translation>To {most} z {count}: szukaj nazwy lub adresu.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Who is kept out, muted or held</source>
        <translation>Kto ma blokadę, jest bez głosu lub czeka</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
</context>
<context>
    <name>BesideDialog</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Click to see</source>
        <translation>Kliknij, by zobaczyć</translation>
    </message>
    <message>
        <source>Nothing is drawn there</source>
        <translation>Nic tam nie narysowano</translation>
    </message>
    <message>
        <source>Whiteboard</source>
        <translation>Tablica</translation>
    </message>
    <message numerus="yes">
        <source>by {count} people</source>
        <translation>
            <numerusform>od {count} osoby</numerusform>
            <numerusform>od {count} osób</numerusform>
            <numerusform>od {count} osób</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} strokes</source>
        <translation>
            <numerusform>{count} linia</numerusform>
            <numerusform>{count} linie</numerusform>
            <numerusform>{count} linii</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardActs</name>
    <message>
        <source>Board</source>
        <translation>Tablica</translation>
    </message>
</context>
<context>
    <name>BoardPane</name>
    <message>
        <source>A picture by {who}</source>
        <translation>Obraz: {who}</translation>
    </message>
    <message>
        <source>Clear the whiteboard</source>
        <translation>Wyczyść tablicę</translation>
    </message>
    <message>
        <source>Drawn by {who}</source>
        <translation>Narysowane: {who}</translation>
    </message>
    <message>
        <source>Let nobody draw but moderators</source>
        <translation>Niech rysują tylko moderatorzy</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Tylko do odczytu</translation>
    </message>
    <message>
        <source>Room of the board</source>
        <translation>Pokój tablicy</translation>
    </message>
    <message>
        <source>Show all of the board (0)</source>
        <translation>Pokaż całą tablicę (0)</translation>
    </message>
    <message>
        <source>Take all they drew off the board (Shift+Del)</source>
        <translation>Zetrzyj z tablicy wszystko, co ta osoba narysowała (Shift+Del)</translation>
    </message>
    <message>
        <source>Take this stroke off the board (Del)</source>
        <translation>Zetrzyj tę linię z tablicy (Del)</translation>
    </message>
    <message>
        <source>Undo clearing</source>
        <translation>Cofnij czyszczenie</translation>
    </message>
    <message>
        <source>Written by {who}</source>
        <translation>Napisane: {who}</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Powiększ (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Pomniejsz (-)</translation>
    </message>
    <message>
        <source>{said}; Space shows it</source>
        <translation>{said}; spacja pokazuje</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Acts</source>
        <translation>Działania</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Wiadomości</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Nobody is selected</source>
        <translation>Nikogo nie zaznaczono</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>Notatka: {words}</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Liczby</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Inni</translation>
    </message>
    <message>
        <source>Others by the same browser or address</source>
        <translation>Inni z tą samą przeglądarką lub adresem</translation>
    </message>
    <message>
        <source>Parts of the card</source>
        <translation>Części karty</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Pokój</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Wspólne</translation>
    </message>
    <message>
        <source>Their last messages</source>
        <translation>Ostatnie wiadomości</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>What was done to them</source>
        <translation>Co zrobiono z tą osobą</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
</context>
<context>
    <name>CardActs</name>
    <message>
        <source>Ban…</source>
        <translation>Zablokuj…</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>Wyproś</translation>
    </message>
    <message>
        <source>Last warned at {time}: {words}</source>
        <translation>Ostatnie ostrzeżenie {time}: {words}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Mute 10 min</source>
        <translation>Bez głosu 10 min</translation>
    </message>
    <message>
        <source>Nobody knows any more which browser that was: no note can be kept.</source>
        <translation>Nie wiadomo już, która to była przeglądarka: nie można zachować notatki.</translation>
    </message>
    <message>
        <source>Select somebody in a list to see them here.</source>
        <translation>Zaznacz kogoś na liście, aby zobaczyć tę osobę tutaj.</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Wycofaj…</translation>
    </message>
    <message>
        <source>They have said nothing yet.</source>
        <translation>Jeszcze nic nie powiedziano.</translation>
    </message>
    <message>
        <source>Warn…</source>
        <translation>Ostrzeż…</translation>
    </message>
</context>
<context>
    <name>CardFacts</name>
    <message>
        <source>Left at {time}</source>
        <translation>Wyjście o {time}</translation>
    </message>
    <message>
        <source>Not here any more</source>
        <translation>Nie ma już tej osoby</translation>
    </message>
    <message>
        <source>joined at {time}</source>
        <translation>tu od {time}</translation>
    </message>
    <message>
        <source>joined just now</source>
        <translation>właśnie dołącza</translation>
    </message>
    <message numerus="yes">
        <source>joined {count} min ago</source>
        <translation>
            <numerusform>tu od {count} min</numerusform>
            <numerusform>tu od {count} min</numerusform>
            <numerusform>tu od {count} min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardReading</name>
    <message>
        <source>From this window's log alone: no history is kept.</source>
        <translation>Tylko z dziennika tego okna: historia nie jest zachowywana.</translation>
    </message>
    <message>
        <source>The history can't be read: {why}</source>
        <translation>Nie można odczytać historii: {why}</translation>
    </message>
</context>
<context>
    <name>CardTabs</name>
    <message>
        <source>Acts</source>
        <translation>Działania</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Przeglądarka</translation>
    </message>
    <message>
        <source>Del takes back what is selected.</source>
        <translation>Del cofa to, co zaznaczono.</translation>
    </message>
    <message>
        <source>Nobody else here has their browser or their address.</source>
        <translation>Nikt inny tutaj nie ma tej przeglądarki ani adresu.</translation>
    </message>
    <message>
        <source>Nothing was done to them lately.</source>
        <translation>Ostatnio nic nie zrobiono.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Inni</translation>
    </message>
    <message>
        <source>Refused: {count}</source>
        <translation>Odrzucono: {count}</translation>
    </message>
    <message>
        <source>Return shows the card of whom you select.</source>
        <translation>Enter pokazuje kartę zaznaczonej osoby.</translation>
    </message>
    <message numerus="yes">
        <source>{count} messages since they came</source>
        <translation>
            <numerusform>{count} wiadomość od wejścia</numerusform>
            <numerusform>{count} wiadomości od wejścia</numerusform>
            <numerusform>{count} wiadomości od wejścia</numerusform>
        </translation>
    </message>
    <message>
        <source>{last}, at most {most}</source>
        <translation>{last}, najwyżej {most}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Announced to {people}</source>
        <translation>Ogłoszono, odbiorcy: {people}</translation>
    </message>
    <message>
        <source>Announced; nobody is there to hear it yet</source>
        <translation>Ogłoszono; nikogo jeszcze nie ma, kto by to usłyszał</translation>
    </message>
    <message>
        <source>Hosting could not start: {why}</source>
        <translation>Nie udało się uruchomić hostowania: {why}</translation>
    </message>
    <message numerus="yes">
        <source>Taken back in part, {count} came back: {what}. {why}</source>
        <translation>
            <numerusform>Cofnięto częściowo, przywrócono {count}: {what}. {why}</numerusform>
            <numerusform>Cofnięto częściowo, przywrócono {count}: {what}. {why}</numerusform>
            <numerusform>Cofnięto częściowo, przywrócono {count}: {what}. {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back in part: {what}. {why}</source>
        <translation>Cofnięto częściowo: {what}. {why}</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Select a message to read all of it.</source>
        <translation>Zaznacz wiadomość, aby przeczytać całą.</translation>
    </message>
    <message>
        <source>The selected message, whole</source>
        <translation>Cała zaznaczona wiadomość</translation>
    </message>
</context>
<context>
    <name>Diagnosing</name>
    <message>
        <source>Copy diagnostics</source>
        <translation>Kopiuj diagnostykę</translation>
    </message>
    <message>
        <source>Diagnostics copied</source>
        <translation>Skopiowano diagnostykę</translation>
    </message>
    <message>
        <source>Hosting goes on, and what was said and decided is kept.</source>
        <translation>Hostowanie trwa dalej, a to, co powiedziano i postanowiono, jest zachowane.</translation>
    </message>
    <message>
        <source>Hosting goes on.</source>
        <translation>Hostowanie trwa dalej.</translation>
    </message>
    <message>
        <source>The program ended without a goodbye last time. Nothing is kept on disk, so what was said then is gone, and rooms that were opened by hand are closed.</source>
        <translation>Ostatnim razem program skończył się bez pożegnania. Na dysku nic nie jest zachowywane: wypowiedzi przepadły, a pokoje otwarte ręcznie są zamknięte.</translation>
    </message>
    <message>
        <source>The program ended without a goodbye last time; the same rooms are open again.</source>
        <translation>Ostatnim razem program skończył się bez pożegnania; te same pokoje są znów otwarte.</translation>
    </message>
    <message>
        <source>What was kept is still there.</source>
        <translation>To, co było zachowane, nadal jest.</translation>
    </message>
</context>
<context>
    <name>DockTitle</name>
    <message>
        <source>{count} of {of}</source>
        <translation>{count} z {of}</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Tabs of the docks</source>
        <translation>Karty paneli</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Check again</source>
        <translation>Sprawdź ponownie</translation>
    </message>
    <message>
        <source>Checking {address}…</source>
        <translation>Sprawdzanie {address}…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>W porządku</translation>
    </message>
    <message>
        <source>Keeps guests out</source>
        <translation>Nie wpuszcza gości</translation>
    </message>
    <message>
        <source>May keep guests out</source>
        <translation>Może nie wpuszczać gości</translation>
    </message>
    <message>
        <source>Nobody can join?</source>
        <translation>Nikt nie może wejść?</translation>
    </message>
    <message>
        <source>Not hosting: start hosting first.</source>
        <translation>Brak hostowania: najpierw je uruchom.</translation>
    </message>
    <message>
        <source>Nothing is wrong on this computer. What may keep guests out:</source>
        <translation>Na tym komputerze wszystko w porządku. Co może nie wpuszczać gości:</translation>
    </message>
    <message>
        <source>Probably keeps guests out</source>
        <translation>Pewnie nie wpuszcza gości</translation>
    </message>
    <message>
        <source>The check itself failed. Check again.</source>
        <translation>Samo sprawdzenie się nie udało. Sprawdź ponownie.</translation>
    </message>
    <message>
        <source>This keeps guests out.</source>
        <translation>To nie wpuszcza gości.</translation>
    </message>
    <message>
        <source>This probably keeps guests out.</source>
        <translation>To pewnie nie wpuszcza gości.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Co znaleziono</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>All are sent out, and what was said is gone.</source>
        <translation>Wszyscy wychodzą, a to, co powiedziano, znika.</translation>
    </message>
    <message>
        <source>All are sent out. The rooms stay, and who keeps the page open comes back when you start again.</source>
        <translation>Wszyscy wychodzą. Pokoje zostają, a kto zostawi stronę otwartą, wróci przy następnym uruchomieniu.</translation>
    </message>
    <message>
        <source>All are sent out. What was said is kept, and the rooms are there again when you next start.</source>
        <translation>Wszyscy wychodzą. To, co powiedziano, zostaje, a pokoje wrócą przy następnym uruchomieniu.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation>Zamknąć okno?</translation>
    </message>
    <message>
        <source>Keep hosting in the tray</source>
        <translation>Hostuj dalej w zasobniku</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Zatrzymaj i zamknij</translation>
    </message>
    <message>
        <source>Stop hosting</source>
        <translation>Zatrzymaj hostowanie</translation>
    </message>
    <message>
        <source>Stop hosting?</source>
        <translation>Zatrzymać hostowanie?</translation>
    </message>
    <message>
        <source>There now: {guests}</source>
        <translation>Obecni: {guests}</translation>
    </message>
    <message numerus="yes">
        <source>{guests} in {count} other rooms</source>
        <translation>
            <numerusform>{guests} w {count} innym pokoju</numerusform>
            <numerusform>{guests} w {count} innych pokojach</numerusform>
            <numerusform>{guests} w {count} innych pokojach</numerusform>
        </translation>
    </message>
    <message>
        <source>{here}, in {room}</source>
        <translation>{here}, w pokoju {room}</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Gospodarz</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Wiadomość</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Pokój</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>What was said, whole</source>
        <translation>Cała wypowiedź</translation>
    </message>
    <message>
        <source>Whispered to</source>
        <translation>Szept do</translation>
    </message>
</context>
<context>
    <name>Exceptions</name>
    <message>
        <source>Exceptions</source>
        <translation>Wyjątki</translation>
    </message>
    <message>
        <source>It holds in this room, for whoever comes with their browser, also later.</source>
        <translation>Obowiązuje w tym pokoju każdego, kto przyjdzie z tej przeglądarki, także później.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Ustaw</translation>
    </message>
    <message>
        <source>What {name} may in {room}, whatever their role may</source>
        <translation>Co wolno w pokoju {room}, niezależnie od roli: {name}</translation>
    </message>
    <message>
        <source>as their role</source>
        <translation>jak rola</translation>
    </message>
    <message>
        <source>may</source>
        <translation>może</translation>
    </message>
    <message>
        <source>may not</source>
        <translation>nie może</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export history</source>
        <translation>Eksport historii</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>History is off: there is nothing on disk to export.</source>
        <translation>Historia jest wyłączona: na dysku nie ma nic do eksportu.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Pokój</translation>
    </message>
    <message>
        <source>The history is being opened.</source>
        <translation>Otwieranie historii.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Who was there: attendance (CSV)</source>
        <translation>Kto był: obecność (CSV)</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historia</translation>
    </message>
</context>
<context>
    <name>ExportFound</name>
    <message>
        <source>All that this search finds goes into the file, also what isn't listed yet.</source>
        <translation>Do pliku trafi wszystko, co znajduje to wyszukiwanie, także jeszcze nie wyświetlone.</translation>
    </message>
    <message>
        <source>Export what was found</source>
        <translation>Eksport znalezionych</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historia</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>All that is known, for programs (JSON Lines)</source>
        <translation>Wszystko, co wiadomo, dla programów (JSON Lines)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>How much is written</source>
        <translation>Ile zapisano</translation>
    </message>
    <message>
        <source>It could not be saved: {why}</source>
        <translation>Nie udało się zapisać: {why}</translation>
    </message>
    <message>
        <source>Page to read (HTML)</source>
        <translation>Strona do czytania (HTML)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Zapisz jako</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Zapisz jako…</translation>
    </message>
    <message>
        <source>Table for spreadsheets (CSV)</source>
        <translation>Tabela dla arkuszy (CSV)</translation>
    </message>
    <message>
        <source>Times in the file are UTC.</source>
        <translation>Czasy w pliku są w UTC.</translation>
    </message>
    <message>
        <source>What was taken back is in the file, too, with its words: look through it before you give it to others. Times in it are UTC.</source>
        <translation>To, co wycofano, też jest w pliku, razem ze słowami: przejrzyj go, zanim dasz innym. Czasy w nim są w UTC.</translation>
    </message>
    <message>
        <source>With the &amp;pictures that are still shared</source>
        <translation>Z &amp;obrazami, które są jeszcze udostępnione</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows</source>
        <translation>
            <numerusform>{count} wiersz</numerusform>
            <numerusform>{count} wiersze</numerusform>
            <numerusform>{count} wierszy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows are in {file}.</source>
        <translation>
            <numerusform>{count} wiersz jest w pliku {file}.</numerusform>
            <numerusform>{count} wiersze są w pliku {file}.</numerusform>
            <numerusform>{count} wierszy jest w pliku {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>A firewall or the Wi-Fi may keep it out</source>
        <translation>Może to blokować zapora lub sieć Wi-Fi</translation>
    </message>
    <message>
        <source>About the history</source>
        <translation>O historii</translation>
    </message>
    <message>
        <source>Everyone goes on; it is tried again by itself</source>
        <translation>Wszyscy działają dalej; próba powtarza się sama</translation>
    </message>
    <message>
        <source>Hosting could not start: {why}</source>
        <translation>Nie udało się uruchomić hostowania: {why}</translation>
    </message>
    <message>
        <source>Links and codes with {address} lead nowhere any more</source>
        <translation>Linki i kody z {address} już donikąd nie prowadzą</translation>
    </message>
    <message>
        <source>Nobody can join</source>
        <translation>Nikt nie może dołączyć</translation>
    </message>
    <message>
        <source>Nothing that was kept is lost. Give guests the address that the window shows now; printed codes of before may lead nowhere. If a port is taken, end the program that has it, or choose another port, and start hosting again.</source>
        <translation>Nic z tego, co zachowano, nie przepadło. Podaj gościom adres, który okno pokazuje teraz; kody wydrukowane wcześniej mogą donikąd nie prowadzić. Jeśli port jest zajęty, zamknij program, który go ma, albo wybierz inny port i zacznij hostowanie od nowa.</translation>
    </message>
    <message>
        <source>Rooms and guests go on. What is said now may be lost if this program ends before the history is back, which is tried again by itself. Make room on the disk, and see that the data folder can be written to.</source>
        <translation>Pokoje i goście działają dalej. To, co mówi się teraz, może przepaść, jeśli program skończy działanie, zanim historia wróci; próba powtarza się sama. Zrób miejsce na dysku i sprawdź, czy w folderze danych można zapisywać.</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>Od startu</translation>
    </message>
    <message>
        <source>The name is not this computer's any more</source>
        <translation>Nazwa nie należy już do tego komputera</translation>
    </message>
    <message>
        <source>They may come back in a minute</source>
        <translation>Mogą wrócić za minutę</translation>
    </message>
    <message>
        <source>This computer has another address</source>
        <translation>Ten komputer ma inny adres</translation>
    </message>
    <message>
        <source>{address} got the page, but no connection came about</source>
        <translation>{address} dostał stronę, ale połączenie nie powstało</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>About PeerPyRTC Desktop</source>
        <translation>O PeerPyRTC Desktop</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>Host</source>
        <translation>Gospodarz</translation>
    </message>
</context>
<context>
    <name>HitsModel</name>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Wiadomość</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Pokój</translation>
    </message>
    <message>
        <source>Taken back: guests read it nowhere</source>
        <translation>Wycofane: goście nigdzie tego nie czytają</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Co powiedziano</translation>
    </message>
    <message>
        <source>When it was said, by this computer's clock</source>
        <translation>Kiedy to powiedziano, według zegara tego komputera</translation>
    </message>
    <message>
        <source>Where it was said</source>
        <translation>Gdzie to powiedziano</translation>
    </message>
    <message>
        <source>Where the sender's computer was</source>
        <translation>Gdzie był komputer autora</translation>
    </message>
    <message>
        <source>Who said it; of a whisper, to whom</source>
        <translation>Kto to powiedział; przy szepcie: do kogo</translation>
    </message>
    <message>
        <source>{name}, whispered to {to}</source>
        <translation>{name}, szept do {to}</translation>
    </message>
</context>
<context>
    <name>HitsView</name>
    <message>
        <source>Messages found</source>
        <translation>Znalezione wiadomości</translation>
    </message>
</context>
<context>
    <name>HostingActs</name>
    <message>
        <source>PeerPyRTC Desktop: hosting</source>
        <translation>PeerPyRTC Desktop: hostowanie</translation>
    </message>
</context>
<context>
    <name>InForce</name>
    <message>
        <source>banned</source>
        <translation>blokada</translation>
    </message>
    <message>
        <source>device</source>
        <translation>urządzenie</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>na stałe</translation>
    </message>
    <message>
        <source>held</source>
        <translation>wstrzymane</translation>
    </message>
    <message>
        <source>lifted</source>
        <translation>zdjęto</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>bez głosu</translation>
    </message>
    <message>
        <source>names like {name}</source>
        <translation>nazwy jak {name}</translation>
    </message>
    <message>
        <source>new devices at {address}</source>
        <translation>nowe urządzenia pod {address}</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>na zewnątrz</translation>
    </message>
    <message>
        <source>whoever it hits</source>
        <translation>kogo obejmie</translation>
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
        <translation>Tu trzeba liczby całkowitej, np. 10.</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Wpisz liczbę.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednostka</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bajty</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dni</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>godziny</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuty</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>sekundy</translation>
    </message>
</context>
<context>
    <name>Invite</name>
    <message>
        <source>Any room (home page)</source>
        <translation>Dowolny pokój (strona główna)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Zaproś</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Pokój</translation>
    </message>
    <message>
        <source>Room to invite to</source>
        <translation>Pokój, do którego zapraszasz</translation>
    </message>
    <message>
        <source>Scan to join</source>
        <translation>Zeskanuj, aby wejść</translation>
    </message>
</context>
<context>
    <name>InviteCard</name>
    <message>
        <source>1. Join the Wi-Fi {name}</source>
        <translation>1. Połącz się z Wi-Fi {name}</translation>
    </message>
    <message>
        <source>2. Open the chat</source>
        <translation>2. Otwórz czat</translation>
    </message>
    <message>
        <source>Address of the room</source>
        <translation>Adres pokoju</translation>
    </message>
    <message>
        <source>Address of this machine</source>
        <translation>Adres tego komputera</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Kopiuj adres</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Przygotowanie…</translation>
    </message>
    <message>
        <source>Guests on the same network scan the code, or type the address into a browser. Nothing to install, no account. If they can't connect, this computer's firewall must let {ports} in.</source>
        <translation>Goście w tej samej sieci skanują kod lub wpisują adres w przeglądarce. Bez instalacji, bez konta. Jeśli nie mogą się połączyć, zapora tego komputera musi przepuścić {ports}.</translation>
    </message>
    <message>
        <source>Hosting could not start</source>
        <translation>Nie udało się uruchomić hostowania</translation>
    </message>
    <message>
        <source>Nobody can join. Start hosting to open the rooms again.</source>
        <translation>Nikt nie może wejść. Uruchom hostowanie, aby znów otworzyć pokoje.</translation>
    </message>
    <message>
        <source>Nobody can join?</source>
        <translation>Nikt nie może wejść?</translation>
    </message>
    <message>
        <source>Not hosting</source>
        <translation>Brak hostowania</translation>
    </message>
    <message>
        <source>Nothing is lost: once that is mended, try again.</source>
        <translation>Nic nie przepadło: gdy to naprawisz, spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Start hosting</source>
        <translation>Uruchom hostowanie</translation>
    </message>
    <message>
        <source>Starting to host…</source>
        <translation>Uruchamianie…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Zatrzymywanie…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Wi-Fi code…</source>
        <translation>Kod Wi-Fi…</translation>
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
        <translation>1–9</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Clear the filter, or the selection</source>
        <translation>Wyczyść filtr lub zaznaczenie</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Kopiuj zaznaczone wiersze</translation>
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
        <translation>Del</translation>
    </message>
    <message>
        <source>Del, Shift+Del</source>
        <translation>Del, Shift+Del</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Follow the newest messages</source>
        <translation>Podążaj za najnowszymi wiadomościami</translation>
    </message>
    <message>
        <source>Held over the messages: they stand still while you aim</source>
        <translation>Przytrzymany nad wiadomościami: stoją, gdy celujesz</translation>
    </message>
    <message>
        <source>In the messages: take back those that are selected</source>
        <translation>W wiadomościach: wycofaj zaznaczone</translation>
    </message>
    <message>
        <source>In what waits: deny, take back, turn away, lower the hand</source>
        <translation>W tym, co czeka: odmów, wycofaj, nie wpuść, opuść rękę</translation>
    </message>
    <message>
        <source>In what waits: let it through, let it stand, let in, give the word</source>
        <translation>W tym, co czeka: przepuść, zostaw, wpuść, udziel głosu</translation>
    </message>
    <message>
        <source>In what waits: mute for 10 minutes, ban; that denies messages, too</source>
        <translation>W tym, co czeka: wyłącz głos na 10 minut, zablokuj; odmawia też wiadomościom</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>M, B</source>
        <translation>M, B</translation>
    </message>
    <message>
        <source>On a room: show only its messages</source>
        <translation>Na pokoju: pokaż tylko jego wiadomości</translation>
    </message>
    <message>
        <source>On the board: from stroke to stroke, the latest first</source>
        <translation>Na tablicy: od linii do linii, najnowsza pierwsza</translation>
    </message>
    <message>
        <source>On the board: nearer, away, all of it</source>
        <translation>Na tablicy: bliżej, dalej, cała</translation>
    </message>
    <message>
        <source>On the board: take the stroke away, or all its author drew</source>
        <translation>Na tablicy: zetrzyj linię albo wszystkie tej osoby</translation>
    </message>
    <message>
        <source>PgUp, PgDn</source>
        <translation>PgUp, PgDn</translation>
    </message>
    <message>
        <source>Presets: in the peers, the messages, what waits and a search</source>
        <translation>Skróty: wśród osób, wiadomości, oczekujących i w wyszukiwaniu</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>KindForm</name>
    <message>
        <source>Patterns don't work on this machine: google-re2 isn't there. Words do, also in spellings that are meant to slip through.</source>
        <translation>Wzorce tu nie działają: brakuje google-re2. Słowa działają, także w pisowni, która ma się prześlizgnąć.</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Jak &amp;system</translation>
    </message>
    <message>
        <source>From its next start on this window speaks the system's language</source>
        <translation>Od następnego uruchomienia to okno będzie w języku systemu</translation>
    </message>
    <message>
        <source>From its next start on this window speaks {language}</source>
        <translation>Od następnego uruchomienia język tego okna to {language}</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Język</translation>
    </message>
</context>
<context>
    <name>Lengths</name>
    <message>
        <source>Say a length, such as 10 min or 2 h, and no end.</source>
        <translation>Podaj czas trwania, np. 10 min lub 2 h, a nie koniec.</translation>
    </message>
    <message>
        <source>Say for how long, such as 10 min, 2 h or until 3 pm.</source>
        <translation>Podaj, na jak długo, np. 10 min, 2 godz albo do 15:00.</translation>
    </message>
    <message>
        <source>That is no time at all: say at least a second.</source>
        <translation>To żaden czas: podaj co najmniej sekundę.</translation>
    </message>
    <message>
        <source>That is too long: up to ten years, or “for good”.</source>
        <translation>To za długo: najwyżej dziesięć lat albo „na stałe”.</translation>
    </message>
    <message>
        <source>That time has passed already.</source>
        <translation>Ten czas już minął.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Nie ma takiego dnia.</translation>
    </message>
    <message>
        <source>There is no such time of day.</source>
        <translation>Nie ma takiej godziny.</translation>
    </message>
    <message>
        <source>Until {hour} what? Such as {hour}:00 or {hour} pm.</source>
        <translation>Do {hour}? Na przykład {hour}:00 albo {hour} pm.</translation>
    </message>
    <message>
        <source>and</source>
        <translation>i, oraz</translation>
    </message>
    <message>
        <source>d, day, days</source>
        <translation>d, dzień, dni, dnia, doba, doby</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>na stałe</translation>
    </message>
    <message>
        <source>for good, for ever</source>
        <translation>na stałe, na zawsze, do odwołania</translation>
    </message>
    <message>
        <source>h, hr, hrs, hour, hours</source>
        <translation>h, g, godz, godzina, godziny, godzin, godzinę</translation>
    </message>
    <message>
        <source>m, min, mins, minute, minutes</source>
        <translation>m, min, minuta, minuty, minut, minutę</translation>
    </message>
    <message>
        <source>s, sec, secs, second, seconds</source>
        <translation>s, sek, sekunda, sekundy, sekund, sekundę</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>jutra o, jutra, jutro</translation>
    </message>
    <message>
        <source>until</source>
        <translation>do</translation>
    </message>
    <message>
        <source>w, week, weeks</source>
        <translation>t, tydzień, tygodnie, tygodni, tyg</translation>
    </message>
    <message numerus="yes">
        <source>{count} d</source>
        <translation>
            <numerusform>{count} dzień</numerusform>
            <numerusform>{count} dni</numerusform>
            <numerusform>{count} dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} h</source>
        <translation>
            <numerusform>{count} godz</numerusform>
            <numerusform>{count} godz</numerusform>
            <numerusform>{count} godz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} min</source>
        <translation>
            <numerusform>{count} min</numerusform>
            <numerusform>{count} min</numerusform>
            <numerusform>{count} min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} s</source>
        <translation>
            <numerusform>{count} s</numerusform>
            <numerusform>{count} s</numerusform>
            <numerusform>{count} s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} w</source>
        <translation>
            <numerusform>{count} tydzień</numerusform>
            <numerusform>{count} tygodnie</numerusform>
            <numerusform>{count} tygodni</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of what? Such as {number} min, {number} h or {number} days.</source>
        <translation>{number} czego? Na przykład {number} min, {number} godz albo {number} dni.</translation>
    </message>
    <message>
        <source>“{words}” is no length of time. Try 10 min, 2 h, 3 days, until 3 pm, until 18:30.</source>
        <translation>„{words}” to nie jest czas. Spróbuj: 10 min, 2 godz, 3 dni, do 15:00, do 18:30.</translation>
    </message>
</context>
<context>
    <name>LogCells</name>
    <message>
        <source>Erased: its time was over</source>
        <translation>Usunięte: czas minął</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Gospodarz</translation>
    </message>
    <message numerus="yes">
        <source>Said {count} times, last at {time}</source>
        <translation>
            <numerusform>Powiedziano {count} raz, ostatnio {time}</numerusform>
            <numerusform>Powiedziano {count} razy, ostatnio {time}</numerusform>
            <numerusform>Powiedziano {count} razy, ostatnio {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back at {time}: guests read it nowhere</source>
        <translation>Wycofano ({time}): goście nigdzie tego nie czytają</translation>
    </message>
    <message>
        <source>{name}, reported by {by}</source>
        <translation>{name}, zgłasza {by}</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Wiadomość</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Pokój</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
</context>
<context>
    <name>LogPane</name>
    <message>
        <source>Filter by name or words</source>
        <translation>Filtruj nazwą lub słowami</translation>
    </message>
    <message>
        <source>Filter messages</source>
        <translation>Filtruj wiadomości</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Gospodarz</translation>
    </message>
    <message>
        <source>No message passes the filter.</source>
        <translation>Żadna wiadomość nie przechodzi przez filtr.</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>Nic jeszcze nie powiedziano.</translation>
    </message>
    <message>
        <source>Only {name}  ✕</source>
        <translation>Tylko {name}  ✕</translation>
    </message>
    <message>
        <source>Show everyone's messages again</source>
        <translation>Pokaż znowu wiadomości wszystkich</translation>
    </message>
    <message>
        <source>Show everyone's messages again (Esc in a table)</source>
        <translation>Pokaż znowu wiadomości wszystkich (Esc w tabeli)</translation>
    </message>
    <message>
        <source>Show messages of</source>
        <translation>Pokaż wiadomości:</translation>
    </message>
    <message>
        <source>reported by {name}</source>
        <translation>zgłasza {name}</translation>
    </message>
    <message numerus="yes">
        <source>{count} messages selected</source>
        <translation>
            <numerusform>Zaznaczono {count} wiadomość</numerusform>
            <numerusform>Zaznaczono {count} wiadomości</numerusform>
            <numerusform>Zaznaczono {count} wiadomości</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {kept}</source>
        <translation>{shown} z {kept}</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Messages</source>
        <translation>Wiadomości</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>Nic jeszcze nie powiedziano.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Sort peers</source>
        <translation>&amp;Sortuj uczestników</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Skopiowano adres</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message numerus="yes">
        <source>Copied {count} rows</source>
        <translation>
            <numerusform>Skopiowano {count} wiersz</numerusform>
            <numerusform>Skopiowano {count} wiersze</numerusform>
            <numerusform>Skopiowano {count} wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying {done} of {count}</source>
        <translation>Kopiowanie: {done} z {count}</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Uczestnicy</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Pokoje</translation>
    </message>
    <message>
        <source>Waiting for the first guest</source>
        <translation>Czekanie na pierwszego gościa</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>How long</source>
        <translation>Na jak długo</translation>
    </message>
    <message>
        <source>Such as 10 min, 2 h or until 3 pm</source>
        <translation>Na przykład 10 min, 2 godz albo do 15:00</translation>
    </message>
    <message>
        <source>This has to end: to keep somebody out for good, ban them.</source>
        <translation>To musi mieć koniec: aby nie wpuszczać kogoś na stałe, zablokuj.</translation>
    </message>
    <message>
        <source>Until you take it back.</source>
        <translation>Do odwołania.</translation>
    </message>
    <message>
        <source>Until {time}.</source>
        <translation>Do {time}.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Wygląd</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>W&amp;iadomości</translation>
    </message>
    <message>
        <source>&amp;Peer</source>
        <translation>&amp;Uczestnik</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>P&amp;okój</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Wi&amp;dok</translation>
    </message>
</context>
<context>
    <name>ModeratorLink</name>
    <message>
        <source>&amp;Make the link</source>
        <translation>&amp;Utwórz link</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Kopiuj link</translation>
    </message>
    <message>
        <source>Make a link for a moderator of {room}?</source>
        <translation>Utworzyć link dla moderatora pokoju {room}?</translation>
    </message>
    <message>
        <source>Moderator's link</source>
        <translation>Link moderatora</translation>
    </message>
    <message>
        <source>The link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Whoever opens it first moderates. It works once, within an hour, and can't be shown again. Who came by it stays a moderator in that browser, until you end that under Moderators in the Room menu.</source>
        <translation>Kto pierwszy go otworzy, ten moderuje. Działa raz, przez godzinę, i nie da się go pokazać ponownie. Kto z niego skorzysta, moderuje w tej przeglądarce, aż zakończysz to w oknie Moderatorzy w menu Pokój.</translation>
    </message>
    <message>
        <source>Whoever opens this first moderates {room}</source>
        <translation>Kto pierwszy to otworzy, moderuje pokój {room}</translation>
    </message>
</context>
<context>
    <name>ModeratorList</name>
    <message>
        <source>&amp;Invite a moderator…</source>
        <translation>&amp;Zaproś do moderacji…</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation>&amp;Odbierz</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Teraz tu</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>Moderatorzy</translation>
    </message>
    <message>
        <source>Moderators and links</source>
        <translation>Moderatorzy i linki</translation>
    </message>
    <message>
        <source>Nobody moderates but you. Invite a moderator makes a link that turns whoever opens it first into one.</source>
        <translation>Moderujesz tylko ty. Zaproś do moderacji tworzy link: kto pierwszy go otworzy, zostaje moderatorem.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Pokoje</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Take away ends it at once, also for who is here. Ctrl+Z gives it back.</source>
        <translation>Odebranie kończy to od razu, także dla obecnych. Ctrl+Z przywraca.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>all</source>
        <translation>wszystkie</translation>
    </message>
    <message>
        <source>link, not used yet</source>
        <translation>link, jeszcze nieużyty</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>moderator</translation>
    </message>
    <message>
        <source>until taken away</source>
        <translation>do odebrania</translation>
    </message>
    <message>
        <source>whoever opens it</source>
        <translation>kto go otworzy</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Move</source>
        <translation>Przenieś</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Pokój</translation>
    </message>
    <message>
        <source>There is no other room: open one first.</source>
        <translation>Nie ma innego pokoju: najpierw go otwórz.</translation>
    </message>
    <message>
        <source>They keep their name, and what is decided about them goes with them.</source>
        <translation>Nazwa zostaje, a decyzje o tej osobie przechodzą razem z nią.</translation>
    </message>
    <message>
        <source>Which room should {who} go to?</source>
        <translation>Do którego pokoju przenieść: {who}?</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Kept</source>
        <translation>Zachowano</translation>
    </message>
    <message>
        <source>Note about this guest</source>
        <translation>Notatka o tym gościu</translation>
    </message>
    <message>
        <source>Only you read this. It is here again when the same browser comes back.</source>
        <translation>Czytasz to tylko ty. Notatka wraca, gdy wraca ta sama przeglądarka.</translation>
    </message>
    <message>
        <source>Select somebody to write a note about them.</source>
        <translation>Zaznacz kogoś, aby napisać notatkę.</translation>
    </message>
    <message>
        <source>What you want to know when they come again</source>
        <translation>Co chcesz wiedzieć, gdy ta osoba wróci</translation>
    </message>
    <message>
        <source>{length} of {most} letters</source>
        <translation>{length} z {most} znaków</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Put away</source>
        <translation>Schowaj</translation>
    </message>
    <message>
        <source>Put this notice away</source>
        <translation>Schowaj to powiadomienie</translation>
    </message>
</context>
<context>
    <name>Numbered</name>
    <message>
        <source>Ban {length}</source>
        <translation>Zablokuj: {length}</translation>
    </message>
    <message>
        <source>Ban {who} {length}</source>
        <translation>Zablokuj ({length}): {who}</translation>
    </message>
    <message>
        <source>Ban, which is asked first</source>
        <translation>Zablokuj, po potwierdzeniu</translation>
    </message>
    <message>
        <source>Hold the messages of {who}</source>
        <translation>Wstrzymaj wiadomości: {who}</translation>
    </message>
    <message>
        <source>Hold what they say</source>
        <translation>Wstrzymaj wypowiedzi</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>Wyproś</translation>
    </message>
    <message>
        <source>Kick {who}</source>
        <translation>Wyrzuć: {who}</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Wyłącz głos</translation>
    </message>
    <message>
        <source>Mute {length}</source>
        <translation>Wycisz: {length}</translation>
    </message>
    <message>
        <source>Mute {who} {length}</source>
        <translation>Wycisz ({length}): {who}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nic</translation>
    </message>
    <message>
        <source>Off topic</source>
        <translation>Nie na temat</translation>
    </message>
    <message>
        <source>Please stay on topic.</source>
        <translation>Proszę trzymać się tematu.</translation>
    </message>
    <message>
        <source>Preset {number}</source>
        <translation>Skrót {number}</translation>
    </message>
    <message>
        <source>Send out {length}</source>
        <translation>Wyproś: {length}</translation>
    </message>
    <message>
        <source>Send {who} out {length}</source>
        <translation>Wyproś ({length}): {who}</translation>
    </message>
    <message>
        <source>Take back what they said</source>
        <translation>Cofnij wypowiedzi</translation>
    </message>
    <message>
        <source>Take back what they said, {length}</source>
        <translation>Cofnij wypowiedzi, {length}</translation>
    </message>
    <message>
        <source>Take back what {who} said, {length}</source>
        <translation>Cofnij wypowiedzi ({length}): {who}</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Wyproszenie na czas</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>Ostrzeż</translation>
    </message>
    <message>
        <source>Warn {who}</source>
        <translation>Ostrzeż: {who}</translation>
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
        <translation>Wiadomości na minutę</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Liczby</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Czas obiegu</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Czeka na wysłanie</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>An action, a room or somebody, or “mute” and a name</source>
        <translation>Działanie, pokój, osoba albo „wyłącz głos” i nazwa</translation>
    </message>
    <message>
        <source>Find and do</source>
        <translation>Znajdź i zrób</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Znaleziono</translation>
    </message>
    <message>
        <source>Key or place</source>
        <translation>Klawisz lub miejsce</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nic się tak nie nazywa.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>What to do, or where to go</source>
        <translation>Co zrobić lub dokąd przejść</translation>
    </message>
</context>
<context>
    <name>PaletteActs</name>
    <message>
        <source>Show messages of {room}</source>
        <translation>Pokaż wiadomości: {room}</translation>
    </message>
    <message>
        <source>That has changed meanwhile, and nothing was done</source>
        <translation>Tymczasem to się zmieniło i nic nie zrobiono</translation>
    </message>
    <message>
        <source>Who may do what in {room}</source>
        <translation>Kto co może: {room}</translation>
    </message>
    <message>
        <source>room</source>
        <translation>pokój</translation>
    </message>
    <message>
        <source>{room} is closed</source>
        <translation>Pokój {room} jest zamknięty</translation>
    </message>
    <message>
        <source>{who} has left</source>
        <translation>{who}: już poza pokojem</translation>
    </message>
</context>
<context>
    <name>PastRooms</name>
    <message>
        <source>All rooms</source>
        <translation>Wszystkie pokoje</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Pokój</translation>
    </message>
</context>
<context>
    <name>PausedBar</name>
    <message>
        <source>Follow the newest messages again</source>
        <translation>Znów podążaj za najnowszymi</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymano</translation>
    </message>
    <message numerus="yes">
        <source>Paused: {count} new</source>
        <translation>
            <numerusform>Wstrzymano: {count} nowa</numerusform>
            <numerusform>Wstrzymano: {count} nowe</numerusform>
            <numerusform>Wstrzymano: {count} nowych</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume (End)</source>
        <translation>Wznów (End)</translation>
    </message>
</context>
<context>
    <name>PeerActs</name>
    <message>
        <source>Nobody is selected: select somebody first</source>
        <translation>Nikogo nie zaznaczono: najpierw zaznacz kogoś</translation>
    </message>
</context>
<context>
    <name>PeerState</name>
    <message>
        <source>Hand up</source>
        <translation>Ręka w górze</translation>
    </message>
    <message>
        <source>Lagging</source>
        <translation>Nie nadąża</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Członek</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderator</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Bez głosu</translation>
    </message>
    <message>
        <source>Muted until you take it back</source>
        <translation>Bez głosu do odwołania</translation>
    </message>
    <message>
        <source>Muted until {time}</source>
        <translation>Bez głosu do {time}</translation>
    </message>
    <message>
        <source>Muted {time}</source>
        <translation>Bez głosu {time}</translation>
    </message>
    <message numerus="yes">
        <source>Warned {count} times lately</source>
        <translation>
            <numerusform>Ostatnio {count} ostrzeżenie</numerusform>
            <numerusform>Ostatnio {count} ostrzeżenia</numerusform>
            <numerusform>Ostatnio {count} ostrzeżeń</numerusform>
        </translation>
    </message>
    <message>
        <source>What they say waits for you</source>
        <translation>Wypowiedzi czekają na ciebie</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>oznaczono</translation>
    </message>
    <message>
        <source>hand up</source>
        <translation>ręka w górze</translation>
    </message>
    <message>
        <source>has the word</source>
        <translation>przy głosie</translation>
    </message>
    <message>
        <source>held</source>
        <translation>wstrzymane</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>zgłoszono</translation>
    </message>
    <message>
        <source>warned</source>
        <translation>ostrzeżenie</translation>
    </message>
    <message>
        <source>warned {count}×</source>
        <translation>ostrzeżenia: {count}</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} d</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} godz</translation>
    </message>
</context>
<context>
    <name>PeersModel</name>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Bytes that wait to be sent to it</source>
        <translation>Bajty, które czekają na wysłanie</translation>
    </message>
    <message>
        <source>Joined {room} at {time}</source>
        <translation>W pokoju {room} od {time}</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Wyjście</translation>
    </message>
    <message>
        <source>Messages in the last second</source>
        <translation>Wiadomości w ostatniej sekundzie</translation>
    </message>
    <message>
        <source>Messages since it joined</source>
        <translation>Wiadomości od wejścia</translation>
    </message>
    <message>
        <source>Msgs</source>
        <translation>Wiadom.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kolejka</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Refused: {count}</source>
        <translation>Odrzucono: {count}</translation>
    </message>
    <message>
        <source>Reported, hand up, lagging, muted, held or warned; nothing of all others</source>
        <translation>Zgłoszenie, ręka w górze, opóźnienia, bez głosu, wstrzymanie lub ostrzeżenia; o pozostałych nic</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Pokój</translation>
    </message>
    <message>
        <source>Round-trip time, in milliseconds</source>
        <translation>Czas obiegu, w milisekundach</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>The name the others see</source>
        <translation>Nazwa, którą widzą inni</translation>
    </message>
    <message>
        <source>The room the peer is in</source>
        <translation>Pokój, w którym jest uczestnik</translation>
    </message>
    <message>
        <source>Too fast, not passed on: {count}</source>
        <translation>Za szybko, nie przekazano: {count}</translation>
    </message>
    <message>
        <source>Where it asked from, as the history has it; others are in its tip</source>
        <translation>Skąd przyszło wejście, jak ma to historia; inne są w dymku</translation>
    </message>
</context>
<context>
    <name>PeersPane</name>
    <message>
        <source>Filter peers</source>
        <translation>Filtruj uczestników</translation>
    </message>
    <message>
        <source>No peer passes the filter.</source>
        <translation>Żaden uczestnik nie przechodzi przez filtr.</translation>
    </message>
    <message>
        <source>Nobody is here yet.</source>
        <translation>Jeszcze nikogo tu nie ma.</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Uczestnicy</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>Any time</source>
        <translation>Kiedykolwiek</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Od … do …</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ostatnie 30 dni</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ostatnie 7 dni</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Wczoraj</translation>
    </message>
    <message>
        <source>to</source>
        <translation>do</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Ask the host only</source>
        <translation>Pytania do gospodarza</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Lekcja</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Wszyscy</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Członkowie</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>Moderatorzy</translation>
    </message>
    <message>
        <source>Moderators always see who is here: all that they do names them</source>
        <translation>Moderatorzy zawsze widzą, kto tu jest: wszystko, co robią, podaje nazwy</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwarty</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Cisza</translation>
    </message>
    <message>
        <source>View the board</source>
        <translation>Tylko patrzeć</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>Kto co może</translation>
    </message>
    <message>
        <source>change their name</source>
        <translation>zmieniać nazwę</translation>
    </message>
    <message>
        <source>change what they wrote</source>
        <translation>zmieniać swoje wiadomości</translation>
    </message>
    <message>
        <source>draw on the whiteboard</source>
        <translation>rysować na tablicy</translation>
    </message>
    <message>
        <source>may</source>
        <translation>może</translation>
    </message>
    <message>
        <source>may not</source>
        <translation>nie może</translation>
    </message>
    <message>
        <source>open rooms</source>
        <translation>otwierać pokoje</translation>
    </message>
    <message>
        <source>raise a hand</source>
        <translation>zgłaszać się</translation>
    </message>
    <message>
        <source>react to messages</source>
        <translation>reagować na wiadomości</translation>
    </message>
    <message>
        <source>see who else is here</source>
        <translation>widzieć, kto jeszcze jest</translation>
    </message>
    <message>
        <source>send files</source>
        <translation>wysyłać pliki</translation>
    </message>
    <message>
        <source>send pictures</source>
        <translation>wysyłać obrazy</translation>
    </message>
    <message>
        <source>take back what they wrote</source>
        <translation>usuwać swoje wiadomości</translation>
    </message>
    <message>
        <source>whisper to guests</source>
        <translation>szeptać do gości</translation>
    </message>
    <message>
        <source>write to all</source>
        <translation>pisać do wszystkich</translation>
    </message>
    <message>
        <source>write to you and moderators</source>
        <translation>pisać do ciebie i moderacji</translation>
    </message>
</context>
<context>
    <name>Pinning</name>
    <message>
        <source>Pin this message</source>
        <translation>Przypnij tę wiadomość</translation>
    </message>
    <message>
        <source>Select one message that all can read: that is pinned</source>
        <translation>Zaznacz jedną wiadomość, którą mogą czytać wszyscy: ją się przypina</translation>
    </message>
    <message>
        <source>Unpin this message</source>
        <translation>Odepnij tę wiadomość</translation>
    </message>
</context>
<context>
    <name>PresetActs</name>
    <message>
        <source>Nobody is selected: select somebody first</source>
        <translation>Nikogo nie zaznaczono: najpierw zaznacz kogoś</translation>
    </message>
    <message>
        <source>Presets &amp;1 to 9</source>
        <translation>Skróty &amp;1–9</translation>
    </message>
</context>
<context>
    <name>PresetForm</name>
    <message>
        <source>&amp;What it does</source>
        <translation>&amp;Co robi</translation>
    </message>
    <message>
        <source>How &amp;long</source>
        <translation>Jak &amp;długo</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Na jak długo</translation>
    </message>
    <message>
        <source>Preset {number}</source>
        <translation>Skrót {number}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>What does the key {number} do in {room}?</source>
        <translation>Co robi klawisz {number} w pokoju {room}?</translation>
    </message>
    <message>
        <source>What does the key {number} do?</source>
        <translation>Co robi klawisz {number}?</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Co robi</translation>
    </message>
    <message>
        <source>What they are told</source>
        <translation>Co im się mówi</translation>
    </message>
    <message>
        <source>Wo&amp;rds</source>
        <translation>&amp;Słowa</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Słowa</translation>
    </message>
</context>
<context>
    <name>PresetKeys</name>
    <message>
        <source>Not the same in these rooms</source>
        <translation>Nie to samo w tych pokojach</translation>
    </message>
    <message>
        <source>{who} has left</source>
        <translation>{who}: już poza pokojem</translation>
    </message>
</context>
<context>
    <name>PresetList</name>
    <message>
        <source>&amp;As at first</source>
        <translation>Jak na &amp;początku</translation>
    </message>
    <message>
        <source>&amp;As everywhere</source>
        <translation>Jak &amp;wszędzie</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Edytuj…</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Wszędzie</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klawisz</translation>
    </message>
    <message>
        <source>Presets 1 to 9</source>
        <translation>Skróty 1–9</translation>
    </message>
    <message>
        <source>Presets that hold in</source>
        <translation>Skróty obowiązujące</translation>
    </message>
    <message>
        <source>Select somebody in a table, and press the number: it is done at once.</source>
        <translation>Wybierz kogoś w tabeli i naciśnij cyfrę: dzieje się to od razu.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Ustaw</translation>
    </message>
    <message>
        <source>They act in the peers, the messages, what waits and what a search finds. Ctrl+Z takes back what was done last.</source>
        <translation>Działają wśród osób, wiadomości, oczekujących i wyników wyszukiwania. Ctrl+Z cofa ostatnią czynność.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Co robi</translation>
    </message>
    <message>
        <source>as at first</source>
        <translation>jak na początku</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>wszędzie</translation>
    </message>
    <message>
        <source>here</source>
        <translation>tutaj</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code</source>
        <translation>Kod QR</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>A firewall on this computer may keep guests out. That can't be read from here.</source>
        <translation>Zapora na tym komputerze może nie wpuszczać gości. Stąd nie da się tego sprawdzić.</translation>
    </message>
    <message>
        <source>A guest came from another network: {address}.</source>
        <translation>Gość przyszedł z innej sieci: {address}.</translation>
    </message>
    <message>
        <source>A guest on a Mac or an iPhone may have to allow its browser the local network.</source>
        <translation>Gość na Macu lub iPhonie może musieć zezwolić przeglądarce na sieć lokalną.</translation>
    </message>
    <message>
        <source>Allow it under Privacy &amp; Security, Local Network.</source>
        <translation>Zezwól w ustawieniach Prywatność i ochrona, Sieć lokalna.</translation>
    </message>
    <message>
        <source>Choose another address below the code, or stop hosting and start again.</source>
        <translation>Wybierz inny adres pod kodem albo zatrzymaj hostowanie i uruchom ponownie.</translation>
    </message>
    <message>
        <source>Connect it to the Wi-Fi or the cable that the guests are on, then check again.</source>
        <translation>Podłącz go do Wi-Fi lub kabla, z którego korzystają goście, i sprawdź ponownie.</translation>
    </message>
    <message>
        <source>Connect this computer to the network that the guests are on.</source>
        <translation>Podłącz ten komputer do sieci, w której są goście.</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Kopiuj polecenie</translation>
    </message>
    <message>
        <source>Guests on a guest Wi-Fi or behind a second router may see the page and get no connection. Have all join the same network.</source>
        <translation>Goście w Wi-Fi dla gości lub za drugim routerem mogą widzieć stronę, ale nie mieć połączenia. Niech wszyscy będą w tej samej sieci.</translation>
    </message>
    <message>
        <source>Guests would see the page and never get in. Let that port in for UDP, or stop hosting and start again.</source>
        <translation>Goście widzieliby stronę, ale nigdy nie weszli. Przepuść ten port dla UDP albo zatrzymaj hostowanie i uruchom ponownie.</translation>
    </message>
    <message>
        <source>If you trust that network, set it to Private.</source>
        <translation>Jeśli ufasz tej sieci, ustaw ją jako prywatną.</translation>
    </message>
    <message>
        <source>In its settings, under Privacy &amp; Security, Local Network. Safari needs none of it.</source>
        <translation>W ustawieniach: Prywatność i ochrona, Sieć lokalna. Safari tego nie potrzebuje.</translation>
    </message>
    <message>
        <source>Invite to that address, or start without --host to listen on all.</source>
        <translation>Zapraszaj pod ten adres albo uruchom bez --host, aby nasłuchiwać na wszystkich.</translation>
    </message>
    <message>
        <source>Invite to the address of the network that the guests are on.</source>
        <translation>Zapraszaj pod adres sieci, w której są goście.</translation>
    </message>
    <message>
        <source>Is the guest in the same Wi-Fi, with mobile data and VPN off? The address begins with http://, not https://. Otherwise a firewall lets nobody in.</source>
        <translation>Czy gość jest w tym samym Wi-Fi, z wyłączonymi danymi komórkowymi i VPN? Adres zaczyna się od http://, nie https://. Jeśli tak, nikogo nie wpuszcza zapora.</translation>
    </message>
    <message>
        <source>It must let in {ports}.</source>
        <translation>Musi przepuścić {ports}.</translation>
    </message>
    <message>
        <source>No other device has reached this computer yet.</source>
        <translation>Żadne inne urządzenie nie dotarło jeszcze do tego komputera.</translation>
    </message>
    <message>
        <source>Nothing answers at {address}, TCP port {port}, not even to this computer.</source>
        <translation>Nic nie odpowiada pod {address}, port TCP {port}, nawet temu komputerowi.</translation>
    </message>
    <message>
        <source>Nothing answers at {address}, UDP port {port}, not even to this computer.</source>
        <translation>Nic nie odpowiada pod {address}, port UDP {port}, nawet temu komputerowi.</translation>
    </message>
    <message>
        <source>Open network settings</source>
        <translation>Otwórz ustawienia sieci</translation>
    </message>
    <message>
        <source>Open privacy settings</source>
        <translation>Otwórz ustawienia prywatności</translation>
    </message>
    <message>
        <source>Port {usual} was taken by another program: this is port {port} now.</source>
        <translation>Port {usual} zajął inny program: teraz jest to port {port}.</translation>
    </message>
    <message>
        <source>Show {address}</source>
        <translation>Pokaż {address}</translation>
    </message>
    <message>
        <source>So it is listening. What a firewall does to others can't be seen from here.</source>
        <translation>Więc nasłuchuje. Stąd nie widać, co zapora robi z innymi.</translation>
    </message>
    <message>
        <source>So the network lets guests in: look at the one that can't.</source>
        <translation>Więc sieć wpuszcza gości: sprawdź urządzenie, które nie może wejść.</translation>
    </message>
    <message>
        <source>Start it without --host, or with an address of this computer.</source>
        <translation>Uruchom bez --host albo z adresem tego komputera.</translation>
    </message>
    <message>
        <source>TCP port {tcp} and UDP port {udp}</source>
        <translation>Port TCP {tcp} i port UDP {udp}</translation>
    </message>
    <message>
        <source>That is how it looks when UDP is blocked. Let in UDP port {port}.</source>
        <translation>Tak to wygląda, gdy UDP jest zablokowane. Przepuść port UDP {port}.</translation>
    </message>
    <message>
        <source>The Wi-Fi may keep its devices apart. That can't be seen from here.</source>
        <translation>To Wi-Fi może oddzielać urządzenia od siebie. Stąd tego nie widać.</translation>
    </message>
    <message>
        <source>The firewall of this computer is on: {name}.</source>
        <translation>Zapora tego komputera jest włączona: {name}.</translation>
    </message>
    <message>
        <source>The host listens on {address} alone: only this computer can join.</source>
        <translation>Program nasłuchuje tylko na {address}: wejść może tylko ten komputer.</translation>
    </message>
    <message>
        <source>The host listens on {other} alone, not on {address}.</source>
        <translation>Program nasłuchuje tylko na {other}, nie na {address}.</translation>
    </message>
    <message>
        <source>The network gave it another address. Invite anew: old codes lead nowhere.</source>
        <translation>Sieć nadała mu inny adres. Zaproś od nowa: stare kody prowadzą donikąd.</translation>
    </message>
    <message>
        <source>This computer answers at {address}, {ports}.</source>
        <translation>Ten komputer odpowiada pod {address}, {ports}.</translation>
    </message>
    <message>
        <source>This computer had the address {address} as hosting began, and lost it.</source>
        <translation>Na początku hostowania ten komputer miał adres {address}, ale go stracił.</translation>
    </message>
    <message>
        <source>This computer is in no network.</source>
        <translation>Ten komputer nie jest w żadnej sieci.</translation>
    </message>
    <message>
        <source>This computer is not at {address} any more.</source>
        <translation>Ten komputer nie jest już pod {address}.</translation>
    </message>
    <message>
        <source>To find out in ten seconds: look up a guest's address in its Wi-Fi settings and run ping with that here. No answer: switch off client isolation in the router, or use a phone's hotspot.</source>
        <translation>Aby to sprawdzić w dziesięć sekund: znajdź adres gościa w jego ustawieniach Wi-Fi i uruchom tu z nim ping. Brak odpowiedzi: wyłącz izolację klientów w routerze albo użyj hotspotu w telefonie.</translation>
    </message>
    <message>
        <source>Whoever has a code or a link with that must get a new one.</source>
        <translation>Kto ma kod lub link z tym adresem, musi dostać nowy.</translation>
    </message>
    <message>
        <source>Whoever has a code or a link with the usual port must get a new one.</source>
        <translation>Kto ma kod lub link ze zwykłym portem, musi dostać nowy.</translation>
    </message>
    <message>
        <source>Windows treats the network of {adapter} as public, and lets nobody in.</source>
        <translation>Windows uważa sieć karty {adapter} za publiczną i nikogo nie wpuszcza.</translation>
    </message>
    <message>
        <source>address from the settings</source>
        <translation>adres z ustawień</translation>
    </message>
    <message>
        <source>macOS may keep this program from the local network.</source>
        <translation>macOS może odcinać ten program od sieci lokalnej.</translation>
    </message>
    <message>
        <source>name in this network</source>
        <translation>nazwa w tej sieci</translation>
    </message>
    <message>
        <source>port {port} (TCP and UDP)</source>
        <translation>port {port} (TCP i UDP)</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>tylko ten komputer</translation>
    </message>
    <message>
        <source>{adapter} (VPN)</source>
        <translation>{adapter} (VPN)</translation>
    </message>
    <message>
        <source>{adapter} (container)</source>
        <translation>{adapter} (kontener)</translation>
    </message>
    <message>
        <source>{adapter} (virtual machine)</source>
        <translation>{adapter} (maszyna wirtualna)</translation>
    </message>
    <message>
        <source>{address} belongs to a VPN or a virtual machine: guests seldom get there.</source>
        <translation>{address} należy do VPN lub maszyny wirtualnej: goście rzadko tam docierają.</translation>
    </message>
    <message numerus="yes">
        <source>{count} devices have joined.</source>
        <translation>
            <numerusform>Weszło {count} urządzenie.</numerusform>
            <numerusform>Weszły {count} urządzenia.</numerusform>
            <numerusform>Weszło {count} urządzeń.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} guests got the page, one at {address}, but no connection.</source>
        <translation>
            <numerusform>{count} gość dostał stronę pod {address}, ale nie ma połączenia.</numerusform>
            <numerusform>{count} goście dostali stronę, jeden pod {address}, ale bez połączenia.</numerusform>
            <numerusform>{count} gości dostało stronę, jeden pod {address}, ale bez połączenia.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Redacting</name>
    <message>
        <source>Select one message: all that say the same are taken back</source>
        <translation>Zaznacz jedną wiadomość: wycofane będą wszystkie o tej samej treści</translation>
    </message>
    <message>
        <source>Select the messages to take back; others stay as they are</source>
        <translation>Zaznacz wiadomości do wycofania; inne zostaną bez zmian</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>It is too late for that.</source>
        <translation>Za późno: minęło zbyt wiele czasu.</translation>
    </message>
    <message>
        <source>That can't be taken back any more.</source>
        <translation>Tego nie można już cofnąć.</translation>
    </message>
    <message>
        <source>That is decided already, or gone.</source>
        <translation>To już rozstrzygnięte albo tego już nie ma.</translation>
    </message>
    <message>
        <source>That is not on the board any more.</source>
        <translation>Tego już nie ma na tablicy.</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>To jest za długie.</translation>
    </message>
    <message>
        <source>That is too short.</source>
        <translation>To jest za krótkie.</translation>
    </message>
    <message>
        <source>That message is gone.</source>
        <translation>Tej wiadomości już nie ma.</translation>
    </message>
    <message>
        <source>That name is taken.</source>
        <translation>Ktoś ma tu już twoją nazwę.</translation>
    </message>
    <message>
        <source>That name won't do here.</source>
        <translation>Tej nazwy nie można tu użyć.</translation>
    </message>
    <message>
        <source>That was too much at once.</source>
        <translation>Za dużo naraz.</translation>
    </message>
    <message>
        <source>The host can't answer just now.</source>
        <translation>Gospodarz nie może teraz odpowiedzieć.</translation>
    </message>
    <message>
        <source>The host has that file no longer.</source>
        <translation>Gospodarz nie ma już tego pliku.</translation>
    </message>
    <message>
        <source>The host is not taking guests now.</source>
        <translation>Gospodarz właśnie kończy.</translation>
    </message>
    <message>
        <source>The host knows nothing of that any more.</source>
        <translation>Gospodarz nic już o tym nie wie.</translation>
    </message>
    <message>
        <source>The room is full.</source>
        <translation>Pokój jest pełny.</translation>
    </message>
    <message>
        <source>The whiteboard is full.</source>
        <translation>Tablica jest pełna.</translation>
    </message>
    <message>
        <source>There are too many of these already.</source>
        <translation>Jest tu tego już za dużo.</translation>
    </message>
    <message>
        <source>There is no more room on the disk.</source>
        <translation>Gospodarzowi zabrakło miejsca.</translation>
    </message>
    <message>
        <source>There is no such ban any more.</source>
        <translation>Tej blokady już nie ma.</translation>
    </message>
    <message>
        <source>There is no such room.</source>
        <translation>Nie ma takiego pokoju.</translation>
    </message>
    <message>
        <source>There is no such rule any more.</source>
        <translation>Tej reguły już nie ma.</translation>
    </message>
    <message>
        <source>This host can't do patterns.</source>
        <translation>Ten gospodarz nie zna wzorców.</translation>
    </message>
    <message>
        <source>Whoever is meant is not here any more.</source>
        <translation>Tej osoby tu nie ma.</translation>
    </message>
</context>
<context>
    <name>RoomActs</name>
    <message>
        <source>All rooms are as they were: Ctrl+Shift+M locks them again</source>
        <translation>Wszystkie pokoje są jak przedtem: Ctrl+Shift+M zamknie je znów na klucz</translation>
    </message>
    <message>
        <source>All rooms are locked and slowed, newcomers wait: Ctrl+Shift+M ends it</source>
        <translation>Wszystkie pokoje są zamknięte na klucz i spowolnione, nowi czekają: Ctrl+Shift+M to kończy</translation>
    </message>
    <message>
        <source>Open a room first.</source>
        <translation>Najpierw otwórz pokój.</translation>
    </message>
    <message>
        <source>{room} is open already: it is selected in the list now.</source>
        <translation>Pokój {room} jest już otwarty: jest teraz zaznaczony na liście.</translation>
    </message>
</context>
<context>
    <name>RoomBox</name>
    <message>
        <source>All rooms</source>
        <translation>Wszystkie pokoje</translation>
    </message>
</context>
<context>
    <name>RoomsModel</name>
    <message>
        <source>Messages in the last minute</source>
        <translation>Wiadomości w ostatniej minucie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Opened by a guest</source>
        <translation>Otwarty przez gościa</translation>
    </message>
    <message>
        <source>Opened by you</source>
        <translation>Otwarty przez ciebie</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Uczestnicy</translation>
    </message>
    <message>
        <source>Per min</source>
        <translation>Na min</translation>
    </message>
    <message>
        <source>The room's name</source>
        <translation>Nazwa pokoju</translation>
    </message>
    <message>
        <source>Who is in it now</source>
        <translation>Kto jest w nim teraz</translation>
    </message>
</context>
<context>
    <name>RoomsPane</name>
    <message>
        <source>No room is open.</source>
        <translation>Żaden pokój nie jest otwarty.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Pokoje</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>&amp;Members, who were let in</source>
        <translation>&amp;Członków, których wpuszczono</translation>
    </message>
    <message>
        <source>&amp;Try it on what was said…</source>
        <translation>&amp;Wypróbuj na tym, co powiedziano…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Empty: the rule's name</source>
        <translation>Puste: nazwa reguły</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Wszędzie</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Na jak długo</translation>
    </message>
    <message>
        <source>From this time on</source>
        <translation>Od którego razu</translation>
    </message>
    <message>
        <source>Go &amp;further with who does it again</source>
        <translation>Przy powtórkach idź &amp;dalej</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Długość</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>Szuka</translation>
    </message>
    <message>
        <source>M&amp;oderators</source>
        <translation>&amp;Moderatorów</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nowa reguła</translation>
    </message>
    <message>
        <source>Not for</source>
        <translation>Nie dotyczy</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Reguła</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Such as “No links”</source>
        <translation>Na przykład „Bez linków”</translation>
    </message>
    <message>
        <source>Switched o&amp;n</source>
        <translation>Włączo&amp;na</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Potem</translation>
    </message>
    <message>
        <source>There is a rule of this name already.</source>
        <translation>Reguła o tej nazwie już istnieje.</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Co następuje</translation>
    </message>
    <message>
        <source>What the guest is told</source>
        <translation>Co usłyszy gość</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>W ciągu</translation>
    </message>
    <message>
        <source>times within</source>
        <translation>razy w ciągu</translation>
    </message>
</context>
<context>
    <name>RuleKinds</name>
    <message>
        <source>% capitals</source>
        <translation>% wielkich liter</translation>
    </message>
    <message>
        <source>Also &amp;inside of other words</source>
        <translation>Także w środku &amp;innych słów</translation>
    </message>
    <message>
        <source>But not of these names</source>
        <translation>Ale nie te nazwy</translation>
    </message>
    <message>
        <source>But not texts that begin so</source>
        <translation>Ale nie teksty z takim początkiem</translation>
    </message>
    <message>
        <source>But not these names</source>
        <translation>Ale nie te nazwy</translation>
    </message>
    <message>
        <source>But not these texts</source>
        <translation>Ale nie te teksty</translation>
    </message>
    <message>
        <source>But not these types, whatever their size</source>
        <translation>Ale nie te typy, bez względu na rozmiar</translation>
    </message>
    <message>
        <source>But not to these hosts, with all their subdomains</source>
        <translation>Ale nie do tych hostów, ze wszystkimi poddomenami</translation>
    </message>
    <message>
        <source>But not where it is a part of these words</source>
        <translation>Ale nie tam, gdzie to część tych słów</translation>
    </message>
    <message>
        <source>But these names don't count</source>
        <translation>Ale te nazwy się nie liczą</translation>
    </message>
    <message>
        <source>But these words don't count, as they are written</source>
        <translation>Ale te słowa się nie liczą, w tej pisowni</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Wielkie litery</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>First message or file</source>
        <translation>Pierwsza wiadomość lub plik</translation>
    </message>
    <message>
        <source>From whoever, counted to&amp;gether</source>
        <translation>Od kogokolwiek, liczone &amp;razem</translation>
    </message>
    <message>
        <source>Hold it until you let it through</source>
        <translation>Wstrzymaj, aż to przepuścisz</translation>
    </message>
    <message>
        <source>Hold it, and all that the sender says from then on</source>
        <translation>Wstrzymaj to i wszystkie dalsze wypowiedzi autora</translation>
    </message>
    <message>
        <source>However they are spelt: CAPITALS, s p a c e d, l00k-alikes.</source>
        <translation>W każdej pisowni: WIELKIE, r o z b i t e, p0dobne.</translation>
    </message>
    <message>
        <source>In texts of at least</source>
        <translation>W tekstach od</translation>
    </message>
    <message>
        <source>It acts on those who come after: to refuse is to send out, to hold is to hold all that they say.</source>
        <translation>Dotyczy tych, którzy wejdą później: odrzucić znaczy wyprosić, wstrzymać znaczy wstrzymać wszystkie wypowiedzi.</translation>
    </message>
    <message>
        <source>It meets the text in small letters and without accents.</source>
        <translation>Tekst jest sprawdzany małymi literami i bez akcentów.</translation>
    </message>
    <message>
        <source>Joins in a wave</source>
        <translation>Fala wejść</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Długość</translation>
    </message>
    <message>
        <source>Let it through, and flag it for you</source>
        <translation>Przepuść i oznacz dla ciebie</translation>
    </message>
    <message>
        <source>Let it through, and take it back at once</source>
        <translation>Przepuść i od razu wycofaj</translation>
    </message>
    <message>
        <source>Let it through, and warn the sender</source>
        <translation>Przepuść i ostrzeż autora</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Linki</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Wzmianki</translation>
    </message>
    <message>
        <source>More than</source>
        <translation>Więcej niż</translation>
    </message>
    <message>
        <source>Of these types</source>
        <translation>Tych typów</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Po jednym w wierszu</translation>
    </message>
    <message>
        <source>One a line, such as .exe or video/*</source>
        <translation>Po jednym w wierszu, np. .exe lub video/*</translation>
    </message>
    <message>
        <source>One a line, such as example.org</source>
        <translation>Po jednym w wierszu, np. example.org</translation>
    </message>
    <message>
        <source>Or larger than</source>
        <translation>Lub większe niż</translation>
    </message>
    <message>
        <source>Or more than</source>
        <translation>Lub więcej niż</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Wzorzec</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Refuse it, and ban the sender</source>
        <translation>Odrzuć i zablokuj autora</translation>
    </message>
    <message>
        <source>Refuse it, and kick the sender</source>
        <translation>Odrzuć i wyproś autora</translation>
    </message>
    <message>
        <source>Refuse it, and mute the sender</source>
        <translation>Odrzuć i wyłącz autorowi głos</translation>
    </message>
    <message>
        <source>Regular expression (RE2)</source>
        <translation>Wyrażenie regularne (RE2)</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Powtórzenia</translation>
    </message>
    <message>
        <source>The first fi&amp;le of a newcomer</source>
        <translation>&amp;Pierwszy plik nowej osoby</translation>
    </message>
    <message>
        <source>The first messa&amp;ge of a newcomer</source>
        <translation>Pierwsza wiadomość nowej &amp;osoby</translation>
    </message>
    <message>
        <source>The same text</source>
        <translation>Ten sam tekst</translation>
    </message>
    <message>
        <source>With no type and no size it is every file.</source>
        <translation>Bez typu i rozmiaru to każdy plik.</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>W ciągu</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Słowa</translation>
    </message>
    <message>
        <source>Words or phrases</source>
        <translation>Słowa lub zwroty</translation>
    </message>
    <message>
        <source>all</source>
        <translation>wszystkie</translation>
    </message>
    <message>
        <source>all but {hosts}</source>
        <translation>wszystkie poza {hosts}</translation>
    </message>
    <message>
        <source>ban</source>
        <translation>blokada</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>znaków</translation>
    </message>
    <message>
        <source>file</source>
        <translation>plik</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>oznaczenie</translation>
    </message>
    <message>
        <source>guests come</source>
        <translation>gości wchodzi</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>wstrzymanie</translation>
    </message>
    <message>
        <source>hold all they say</source>
        <translation>wstrzymanie wszystkiego</translation>
    </message>
    <message>
        <source>kick</source>
        <translation>wyproszenie</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>liter</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>wierszy</translation>
    </message>
    <message>
        <source>message</source>
        <translation>wiadomość</translation>
    </message>
    <message>
        <source>more than {count}</source>
        <translation>więcej niż {count}</translation>
    </message>
    <message>
        <source>more than {count} within {seconds} s</source>
        <translation>więcej niż {count} w ciągu {seconds} s</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>wyłączenie głosu</translation>
    </message>
    <message>
        <source>names with an @</source>
        <translation>nazw z @</translation>
    </message>
    <message numerus="yes">
        <source>over {count} characters</source>
        <translation>
            <numerusform>ponad {count} znak</numerusform>
            <numerusform>ponad {count} znaki</numerusform>
            <numerusform>ponad {count} znaków</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over {count} lines</source>
        <translation>
            <numerusform>ponad {count} wiersz</numerusform>
            <numerusform>ponad {count} wiersze</numerusform>
            <numerusform>ponad {count} wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>over {percent} %</source>
        <translation>ponad {percent} %</translation>
    </message>
    <message>
        <source>over {size}</source>
        <translation>ponad {size}</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>odrzucenie</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>wycofanie</translation>
    </message>
    <message>
        <source>times</source>
        <translation>razy</translation>
    </message>
    <message>
        <source>warn</source>
        <translation>ostrzeżenie</translation>
    </message>
    <message numerus="yes">
        <source>{count} times within {seconds} s</source>
        <translation>
            <numerusform>{count} raz w ciągu {seconds} s</numerusform>
            <numerusform>{count} razy w ciągu {seconds} s</numerusform>
            <numerusform>{count} razy w ciągu {seconds} s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{entries} and {count} more</source>
        <translation>
            <numerusform>{entries} i jeszcze {count}</numerusform>
            <numerusform>{entries} i jeszcze {count}</numerusform>
            <numerusform>{entries} i jeszcze {count}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Dodaj…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Edytuj…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>&amp;Try…</source>
        <translation>&amp;Wypróbuj…</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Wszystkie pokoje</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back what was done last.</source>
        <translation>Ctrl+Z cofa ostatnie działanie.</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>Szuka</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Wł.</translation>
    </message>
    <message>
        <source>Patterns don't work on this machine: google-re2 isn't there. Words do.</source>
        <translation>Wzorce nie działają na tym komputerze: brakuje google-re2. Słowa działają.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reguły</translation>
    </message>
    <message>
        <source>Rules that hold in</source>
        <translation>Reguły, które obowiązują w</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Potem</translation>
    </message>
    <message>
        <source>There is no rule yet: nothing is judged. Add one, and try it out first.</source>
        <translation>Nie ma jeszcze reguł: nic nie jest oceniane. Dodaj regułę i najpierw ją wypróbuj.</translation>
    </message>
    <message>
        <source>They judge what guests send, before anybody sees it. Space switches one.</source>
        <translation>Oceniają to, co wysyłają goście, zanim ktokolwiek to zobaczy. Spacja przełącza regułę.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>wszędzie</translation>
    </message>
    <message>
        <source>off</source>
        <translation>wyłączone</translation>
    </message>
    <message>
        <source>on</source>
        <translation>włączona</translation>
    </message>
    <message>
        <source>{action}, then {further}</source>
        <translation>{action}, potem {further}</translation>
    </message>
</context>
<context>
    <name>SaidModel</name>
    <message>
        <source>Message</source>
        <translation>Wiadomość</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Co powiedziano</translation>
    </message>
    <message>
        <source>When it was said</source>
        <translation>Kiedy to powiedziano</translation>
    </message>
    <message>
        <source>{when}, taken back</source>
        <translation>{when}, wycofano</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>&amp;Export these…</source>
        <translation>&amp;Eksportuj te…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>History is off: nothing of what is said is kept on disk, so there is nothing to search. Either it was switched off at the start, or its file can't be used; then the window says why.</source>
        <translation>Historia jest wyłączona: nic z rozmów nie trafia na dysk, więc nie ma czego szukać. Wyłączono ją przy starcie albo jej pliku nie da się użyć; wtedy okno mówi dlaczego.</translation>
    </message>
    <message>
        <source>No message was found</source>
        <translation>Nie znaleziono wiadomości</translation>
    </message>
    <message>
        <source>No message was found.</source>
        <translation>Nie znaleziono wiadomości.</translation>
    </message>
    <message>
        <source>Search for words of three letters or more; in Chinese or Japanese one character will do.</source>
        <translation>Szukaj słów z co najmniej trzech liter; po chińsku lub japońsku wystarczy jeden znak.</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Szukaj w historii</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Szukanie …</translation>
    </message>
    <message>
        <source>Show &amp;more</source>
        <translation>Pokaż &amp;więcej</translation>
    </message>
    <message>
        <source>The history can't be read: {why}</source>
        <translation>Nie można odczytać historii: {why}</translation>
    </message>
    <message>
        <source>The history is being opened.</source>
        <translation>Otwieranie historii.</translation>
    </message>
    <message>
        <source>The host is being loaded.</source>
        <translation>Gospodarz się wczytuje.</translation>
    </message>
    <message numerus="yes">
        <source>The newest {count} messages; narrow the search to see older ones</source>
        <translation>
            <numerusform>Najnowsza {count} wiadomość; zawęź, aby zobaczyć starsze</numerusform>
            <numerusform>Najnowsze {count} wiadomości; zawęź, aby zobaczyć starsze</numerusform>
            <numerusform>Najnowsze {count} wiadomości; zawęź, aby zobaczyć starsze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest {count} messages; there are more</source>
        <translation>
            <numerusform>Najnowsza {count} wiadomość; jest ich więcej</numerusform>
            <numerusform>Najnowsze {count} wiadomości; jest ich więcej</numerusform>
            <numerusform>Najnowsze {count} wiadomości; jest ich więcej</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} messages</source>
        <translation>
            <numerusform>{count} wiadomość</numerusform>
            <numerusform>{count} wiadomości</numerusform>
            <numerusform>{count} wiadomości</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchForm</name>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>All but drawings</source>
        <translation>Wszystko poza rysunkami</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Ogłoszenia</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Wszyscy</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Rysunki</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Wiadomości</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Pokój</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Whispers</source>
        <translation>Szepty</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Słowa</translation>
    </message>
    <message>
        <source>Words, or parts of them</source>
        <translation>Słowa lub ich części</translation>
    </message>
</context>
<context>
    <name>SettingActs</name>
    <message>
        <source>Saved</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>Saved. It holds from the next start of the program on.</source>
        <translation>Zapisano. Obowiązuje od następnego uruchomienia programu.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Address of this computer</source>
        <translation>Adres tego komputera</translation>
    </message>
    <message>
        <source>Days that it is kept</source>
        <translation>Ile dni jest zachowana</translation>
    </message>
    <message>
        <source>Days that what was taken back can be read here</source>
        <translation>Ile dni można tu czytać to, co wycofano</translation>
    </message>
    <message>
        <source>Everyone behind one router may have the same address.</source>
        <translation>Wszyscy za jednym routerem mogą mieć ten sam adres.</translation>
    </message>
    <message>
        <source>For so long you can bring it back. Then its words are deleted.</source>
        <translation>Tyle czasu można to przywrócić. Potem treść jest usuwana.</translation>
    </message>
    <message>
        <source>Further names of this computer</source>
        <translation>Inne nazwy tego komputera</translation>
    </message>
    <message>
        <source>Guests in a room, at most</source>
        <translation>Gości w pokoju, najwyżej</translation>
    </message>
    <message>
        <source>Guests may clear the whiteboard</source>
        <translation>Goście mogą wyczyścić tablicę</translation>
    </message>
    <message>
        <source>Guests may open rooms</source>
        <translation>Goście mogą otwierać pokoje</translation>
    </message>
    <message>
        <source>Guests of one address in a room, at most</source>
        <translation>Gości z jednego adresu w pokoju, najwyżej</translation>
    </message>
    <message>
        <source>Have a name in the network</source>
        <translation>Mieć nazwę w sieci</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>In rooms that are opened from then on.</source>
        <translation>W pokojach otwieranych od tej pory.</translation>
    </message>
    <message>
        <source>It stands in the address that guests open. Firewalls have to let it in.</source>
        <translation>Jest w adresie, który otwierają goście. Zapory muszą go przepuszczać.</translation>
    </message>
    <message>
        <source>Keep the history on disk</source>
        <translation>Zachowuj historię na dysku</translation>
    </message>
    <message>
        <source>Messages a second of one guest, at most</source>
        <translation>Wiadomości na sekundę od jednego gościa, najwyżej</translation>
    </message>
    <message>
        <source>Messages that newcomers see</source>
        <translation>Wiadomości, które widzą nowi</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Sieć</translation>
    </message>
    <message>
        <source>Of before they came, in rooms that are opened from then on: a number, or all.</source>
        <translation>Sprzed przyjścia, w pokojach otwieranych od tej pory: liczba albo all, czyli wszystkie.</translation>
    </message>
    <message>
        <source>Open beside those of last time. Several by commas.</source>
        <translation>Otwarte obok tych z ostatniego razu. Kilka: po przecinkach.</translation>
    </message>
    <message>
        <source>Otherwise all that was said is gone when the program ends.</source>
        <translation>Inaczej wszystko, co powiedziano, przepada z końcem programu.</translation>
    </message>
    <message>
        <source>Rooms and guests</source>
        <translation>Pokoje i goście</translation>
    </message>
    <message>
        <source>Rooms at the start</source>
        <translation>Pokoje na początku</translation>
    </message>
    <message>
        <source>Rooms, at most</source>
        <translation>Pokoi, najwyżej</translation>
    </message>
    <message>
        <source>Size that it may have</source>
        <translation>Rozmiar, jaki może mieć</translation>
    </message>
    <message>
        <source>Such as 500MB or 2GB: then the oldest is deleted. 0: no limit.</source>
        <translation>Na przykład 500MB lub 2GB: potem usuwane jest najstarsze. 0: bez limitu.</translation>
    </message>
    <message>
        <source>Such as peerpyrtc.local, beside the addresses.</source>
        <translation>Na przykład peerpyrtc.local, obok adresów.</translation>
    </message>
    <message>
        <source>TCP port</source>
        <translation>Port TCP</translation>
    </message>
    <message>
        <source>That guests may type, such as chat.example.org. Several by commas.</source>
        <translation>Które mogą wpisać goście, na przykład chat.example.org. Kilka: po przecinkach.</translation>
    </message>
    <message>
        <source>The only one that guests can open. Empty: all that it has.</source>
        <translation>Jedyny, który mogą otworzyć goście. Puste: wszystkie, które ma.</translation>
    </message>
    <message>
        <source>UDP port</source>
        <translation>Port UDP</translation>
    </message>
    <message>
        <source>What guests say goes through it. Empty: the same number as the TCP port.</source>
        <translation>Przechodzi przez niego to, co mówią goście. Puste: ten sam numer co port TCP.</translation>
    </message>
    <message>
        <source>What is older is deleted. 0: it is kept for ever.</source>
        <translation>Starsze jest usuwane. 0: zachowana na zawsze.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Ask before what is unsafe</source>
        <translation>Pytaj przed tym, co ryzykowne</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Closing a room, and what meets more than five at once. The ban dialog always comes.</source>
        <translation>Zamknięcie pokoju i to, co dotyczy więcej niż pięciu naraz. Okno blokady pojawia się zawsze.</translation>
    </message>
    <message>
        <source>Holds at once.</source>
        <translation>Obowiązuje od razu.</translation>
    </message>
    <message>
        <source>Holds from the next start of the program on, with and without a window.</source>
        <translation>Obowiązuje od następnego uruchomienia programu, z oknem i bez.</translation>
    </message>
    <message>
        <source>It could not be saved: {why}</source>
        <translation>Nie udało się zapisać: {why}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>To okno</translation>
    </message>
    <message>
        <source>What else can be set is told by: {command}</source>
        <translation>Co jeszcze można ustawić, mówi: {command}</translation>
    </message>
    <message>
        <source>{option} sets it, and wins over this.</source>
        <translation>Ustawia to {option} i ma pierwszeństwo.</translation>
    </message>
    <message>
        <source>“{setting}” can't be what is typed there.</source>
        <translation>„{setting}” nie może mieć wpisanej wartości.</translation>
    </message>
    <message>
        <source>“{setting}” takes a whole number from {least} to {most}.</source>
        <translation>„{setting}” wymaga liczby całkowitej od {least} do {most}.</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>Have the table of peers in this order</source>
        <translation>Ustaw tabelę uczestników w tej kolejności</translation>
    </message>
    <message>
        <source>Sort by {column}</source>
        <translation>Sortuj według: {column}</translation>
    </message>
</context>
<context>
    <name>SpeakBar</name>
    <message>
        <source>Announce to</source>
        <translation>Ogłoś w</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Ogłoszenie</translation>
    </message>
    <message>
        <source>Announcement (Ctrl+B)</source>
        <translation>Ogłoszenie (Ctrl+B)</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Ogłoś</translation>
    </message>
    <message>
        <source>Kept…</source>
        <translation>Zachowane…</translation>
    </message>
    <message>
        <source>Pick an announcement</source>
        <translation>Wybierz ogłoszenie</translation>
    </message>
    <message>
        <source>Pick an announcement that is kept (Ctrl+Shift+B)</source>
        <translation>Wybierz zachowane ogłoszenie (Ctrl+Shift+B)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Wyślij</translation>
    </message>
    <message>
        <source>Send the announcement</source>
        <translation>Wyślij ogłoszenie</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
</context>
<context>
    <name>StageBar</name>
    <message>
        <source>B: board · Page up, Page down: room · F: window · Esc: close</source>
        <translation>B: tablica · PgUp, PgDn: pokój · F: okno · Esc: zamknij</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablica</translation>
    </message>
    <message>
        <source>Room on the stage</source>
        <translation>Pokój na scenie</translation>
    </message>
</context>
<context>
    <name>StageWindow</name>
    <message>
        <source>Scan the code, or open this address</source>
        <translation>Zeskanuj kod albo otwórz ten adres</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Scena</translation>
    </message>
    <message>
        <source>Stage: {room}</source>
        <translation>Scena: {room}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Could not start</source>
        <translation>Nie uruchomiono</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Hostowanie</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wczytywanie</translation>
    </message>
    <message>
        <source>Not hosting</source>
        <translation>Brak hostowania</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Uruchamianie</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Zatrzymywanie</translation>
    </message>
    <message>
        <source>Waits to be sent to guests. The history's write-ahead log has {size}.</source>
        <translation>Czeka na wysłanie do gości. Dziennik zapisu historii ma {size}.</translation>
    </message>
    <message>
        <source>queue {size}</source>
        <translation>kolejka {size}</translation>
    </message>
    <message>
        <source>{rate} msg/s</source>
        <translation>{rate} wiad./s</translation>
    </message>
</context>
<context>
    <name>StayingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>Guests read it nowhere any more; Ctrl+Z brings it back.</source>
        <translation>Goście nigdzie już tego nie przeczytają; Ctrl+Z przywraca.</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Jak daleko wstecz</translation>
    </message>
    <message>
        <source>In the last 10 minutes</source>
        <translation>W ostatnich 10 minutach</translation>
    </message>
    <message>
        <source>In the last day</source>
        <translation>W ostatniej dobie</translation>
    </message>
    <message>
        <source>In the last hour</source>
        <translation>W ostatniej godzinie</translation>
    </message>
    <message>
        <source>Nobody said that in this time.</source>
        <translation>W tym czasie nikt tego nie powiedział.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Wycofaj</translation>
    </message>
    <message>
        <source>Take back everything {who} said in {room}?</source>
        <translation>Wycofać wszystko w pokoju {room}: {who}?</translation>
    </message>
    <message>
        <source>Take back “{words}” from everyone in {room}?</source>
        <translation>Wycofać „{words}” od wszystkich w pokoju {room}?</translation>
    </message>
    <message>
        <source>What they said in {rooms} stays.</source>
        <translation>Wypowiedzi w pokojach {rooms} zostają.</translation>
    </message>
    <message numerus="yes">
        <source>{count} messages: {who}</source>
        <translation>
            <numerusform>{count} wiadomość: {who}</numerusform>
            <numerusform>{count} wiadomości: {who}</numerusform>
            <numerusform>{count} wiadomości: {who}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Address guests use</source>
        <translation>Adres dla gości</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Więcej narzędzi</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Narzędzia</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show the window</source>
        <translation>Pokaż okno</translation>
    </message>
    <message>
        <source>Stop hosting and quit</source>
        <translation>Zatrzymaj hostowanie i zakończ</translation>
    </message>
</context>
<context>
    <name>TrialDialog</name>
    <message>
        <source>A rule about joins can't be tried out: it isn't about messages.</source>
        <translation>Reguły o wejściach nie da się wypróbować: nie dotyczy wiadomości.</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Wszystkie pokoje</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Z powodu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>From: {people}</source>
        <translation>Od: {people}</translation>
    </message>
    <message>
        <source>It would</source>
        <translation>Skutek</translation>
    </message>
    <message numerus="yes">
        <source>It would have met none of {count} messages.</source>
        <translation>
            <numerusform>Nie objęłaby {count} wiadomości.</numerusform>
            <numerusform>Nie objęłaby żadnej z {count} wiadomości.</numerusform>
            <numerusform>Nie objęłaby żadnej z {count} wiadomości.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would have met {hits} of {count} messages.</source>
        <translation>
            <numerusform>Objęłaby {hits} z {count} wiadomości.</numerusform>
            <numerusform>Objęłaby {hits} z {count} wiadomości.</numerusform>
            <numerusform>Objęłaby {hits} z {count} wiadomości.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Szukanie …</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Wiadomość</translation>
    </message>
    <message>
        <source>Messages that would have been met</source>
        <translation>Wiadomości, które by objęła</translation>
    </message>
    <message>
        <source>Nothing is done to anybody. Everyone counts as a guest who is new.</source>
        <translation>Nikomu nic się nie dzieje. Każdy liczy się jako nowy gość.</translation>
    </message>
    <message>
        <source>Nothing was said there in that time.</source>
        <translation>W tym czasie nic tam nie powiedziano.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Pokój</translation>
    </message>
    <message>
        <source>The last 10 minutes</source>
        <translation>Ostatnie 10 minut</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>Ostatnia doba</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>Ostatnia godzina</translation>
    </message>
    <message>
        <source>There is no room.</source>
        <translation>Nie ma żadnego pokoju.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Try out</source>
        <translation>Wypróbuj</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
</context>
<context>
    <name>TurnList</name>
    <message>
        <source>Raised hands</source>
        <translation>Podniesione ręce</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>i jeszcze {count}</numerusform>
            <numerusform>i jeszcze {count}</numerusform>
            <numerusform>i jeszcze {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hands are up</source>
        <translation>
            <numerusform>1 ręka w górze</numerusform>
            <numerusform>{count} ręce w górze</numerusform>
            <numerusform>{count} rąk w górze</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}. {who}</source>
        <translation>{number}. {who}</translation>
    </message>
    <message>
        <source>{who} has the word</source>
        <translation>{who} ma głos</translation>
    </message>
</context>
<context>
    <name>Typed</name>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Reason, shown to them (may stay empty)</source>
        <translation>Powód, widoczny dla tej osoby (może być pusty)</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Done: {what}</source>
        <translation>Zrobiono „{what}”</translation>
    </message>
    <message>
        <source>This can't be taken back: {what}</source>
        <translation>Nie można cofnąć „{what}”</translation>
    </message>
    <message>
        <source>{key} undoes it</source>
        <translation>{key} cofa</translation>
    </message>
</context>
<context>
    <name>UnforeseenDialog</name>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Kopiuj diagnostykę</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message numerus="yes">
        <source>So far {count} times.</source>
        <translation>
            <numerusform>Jak dotąd {count} raz.</numerusform>
            <numerusform>Jak dotąd {count} razy.</numerusform>
            <numerusform>Jak dotąd {count} razy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Coś poszło nie tak</translation>
    </message>
    <message>
        <source>Something went wrong that nobody foresaw</source>
        <translation>Stało się coś, czego nikt nie przewidział</translation>
    </message>
    <message>
        <source>You can go on. If something doesn't work any more, end the program and start it anew. Whoever looks into it needs the diagnostics: they say where in the program it happened and how it is set, but no passwords and nothing that guests wrote.</source>
        <translation>Można kontynuować. Jeśli coś przestanie działać, zakończ program i uruchom go ponownie. Kto szuka przyczyny, potrzebuje diagnostyki: mówi ona, gdzie w programie to się stało i jak jest ustawiony, ale żadnych haseł ani niczego, co napisali goście.</translation>
    </message>
</context>
<context>
    <name>Verbs</name>
    <message>
        <source>&amp;Ban {who}…</source>
        <translation>Za&amp;blokuj: {who}…</translation>
    </message>
    <message>
        <source>&amp;Ban…</source>
        <translation>Za&amp;blokuj…</translation>
    </message>
    <message>
        <source>&amp;Blur pictures in {who}…</source>
        <translation>Zamazuj o&amp;brazy: {who}…</translation>
    </message>
    <message>
        <source>&amp;Blur pictures…</source>
        <translation>Zamazuj o&amp;brazy…</translation>
    </message>
    <message>
        <source>&amp;Close room…</source>
        <translation>Z&amp;amknij pokój…</translation>
    </message>
    <message>
        <source>&amp;Close {who}…</source>
        <translation>Z&amp;amknij {who}…</translation>
    </message>
    <message>
        <source>&amp;Delay in {who}…</source>
        <translation>&amp;Opóźnienie: {who}…</translation>
    </message>
    <message>
        <source>&amp;Delay…</source>
        <translation>&amp;Opóźnienie…</translation>
    </message>
    <message>
        <source>&amp;Give the word</source>
        <translation>&amp;Udziel głosu</translation>
    </message>
    <message>
        <source>&amp;Give {who} the word</source>
        <translation>&amp;Udziel głosu: {who}</translation>
    </message>
    <message>
        <source>&amp;Hold the messages of {who}</source>
        <translation>Wstrzymuj wypowi&amp;edzi: {who}</translation>
    </message>
    <message>
        <source>&amp;Hold what they say</source>
        <translation>Wstrzymuj wypowi&amp;edzi</translation>
    </message>
    <message>
        <source>&amp;Kick</source>
        <translation>Wyp&amp;roś</translation>
    </message>
    <message>
        <source>&amp;Kick {who}</source>
        <translation>Wyp&amp;roś: {who}</translation>
    </message>
    <message>
        <source>&amp;List of names for {who}…</source>
        <translation>&amp;Lista nazw: {who}…</translation>
    </message>
    <message>
        <source>&amp;List of names…</source>
        <translation>&amp;Lista nazw…</translation>
    </message>
    <message>
        <source>&amp;Lower all hands</source>
        <translation>&amp;Opuść wszystkie ręce</translation>
    </message>
    <message>
        <source>&amp;Lower all hands in {who}</source>
        <translation>&amp;Opuść wszystkie ręce: {who}</translation>
    </message>
    <message>
        <source>&amp;Lower the hand</source>
        <translation>Opuść &amp;rękę</translation>
    </message>
    <message>
        <source>&amp;Lower the hand of {who}</source>
        <translation>Opuść &amp;rękę: {who}</translation>
    </message>
    <message>
        <source>&amp;Move {who}…</source>
        <translation>&amp;Przenieś: {who}…</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Przenieś…</translation>
    </message>
    <message>
        <source>&amp;Mute for 10 minutes</source>
        <translation>Wyłącz głos na 10 &amp;minut</translation>
    </message>
    <message>
        <source>&amp;Mute {who} for 10 minutes</source>
        <translation>Wyłącz głos na 10 &amp;minut: {who}</translation>
    </message>
    <message>
        <source>&amp;Next raised hand</source>
        <translation>&amp;Następna ręka</translation>
    </message>
    <message>
        <source>&amp;Next raised hand in {who}</source>
        <translation>&amp;Następna ręka: {who}</translation>
    </message>
    <message>
        <source>&amp;PIN of {who}…</source>
        <translation>&amp;PIN: {who}…</translation>
    </message>
    <message>
        <source>&amp;PIN…</source>
        <translation>&amp;PIN…</translation>
    </message>
    <message>
        <source>&amp;Reserved names in {who}…</source>
        <translation>&amp;Zastrzeżone nazwy: {who}…</translation>
    </message>
    <message>
        <source>&amp;Reserved names…</source>
        <translation>&amp;Zastrzeżone nazwy…</translation>
    </message>
    <message>
        <source>&amp;Slow mode in {who}…</source>
        <translation>&amp;Tryb powolny: {who}…</translation>
    </message>
    <message>
        <source>&amp;Slow mode, approval and pictures</source>
        <translation>&amp;Tryb powolny, zatwierdzanie i obrazy</translation>
    </message>
    <message>
        <source>&amp;Slow mode…</source>
        <translation>&amp;Tryb powolny…</translation>
    </message>
    <message>
        <source>&amp;Take back everything {who} said in {room}…</source>
        <translation>Wyco&amp;faj wszystko w pokoju {room}: {who}…</translation>
    </message>
    <message>
        <source>&amp;Take back everything…</source>
        <translation>Wyco&amp;faj wszystko…</translation>
    </message>
    <message>
        <source>&amp;Take the word back</source>
        <translation>Odbierz &amp;głos</translation>
    </message>
    <message>
        <source>&amp;Take the word back in {who}</source>
        <translation>Odbierz &amp;głos: {who}</translation>
    </message>
    <message>
        <source>&amp;Topic, notice, pin and history</source>
        <translation>Temat, &amp;ogłoszenie, przypięcie i historia</translation>
    </message>
    <message>
        <source>&amp;Unpin the message</source>
        <translation>&amp;Odepnij wiadomość</translation>
    </message>
    <message>
        <source>&amp;Unpin the message in {who}</source>
        <translation>&amp;Odepnij wiadomość: {who}</translation>
    </message>
    <message>
        <source>&amp;Warn {who}…</source>
        <translation>&amp;Ostrzeż: {who}…</translation>
    </message>
    <message>
        <source>&amp;Warn…</source>
        <translation>&amp;Ostrzeż…</translation>
    </message>
    <message>
        <source>Any name may come in</source>
        <translation>Wchodzi każda nazwa</translation>
    </message>
    <message>
        <source>Appro&amp;val in {who}…</source>
        <translation>&amp;Zatwierdzanie: {who}…</translation>
    </message>
    <message>
        <source>Appro&amp;val…</source>
        <translation>&amp;Zatwierdzanie…</translation>
    </message>
    <message>
        <source>Ask whoever is new for a PIN</source>
        <translation>Pytaj nowych o PIN</translation>
    </message>
    <message>
        <source>Banned {who}</source>
        <translation>Zablokowano: {who}</translation>
    </message>
    <message>
        <source>Bring back what the last clearing took away</source>
        <translation>Przywróć to, co zabrało ostatnie czyszczenie</translation>
    </message>
    <message numerus="yes">
        <source>Brought back {count} strokes</source>
        <translation>
            <numerusform>Przywrócono {count} linię</numerusform>
            <numerusform>Przywrócono {count} linie</numerusform>
            <numerusform>Przywrócono {count} linii</numerusform>
        </translation>
    </message>
    <message>
        <source>Chan&amp;ging messages in {who}…</source>
        <translation>Zmienianie &amp;wiadomości: {who}…</translation>
    </message>
    <message>
        <source>Chan&amp;ging messages…</source>
        <translation>Zmienianie &amp;wiadomości…</translation>
    </message>
    <message>
        <source>Choose how long they say nothing, and say why</source>
        <translation>Wybierz, na jak długo wyłączyć głos, i podaj powód</translation>
    </message>
    <message>
        <source>Clear the &amp;whiteboard</source>
        <translation>&amp;Wyczyść tablicę</translation>
    </message>
    <message>
        <source>Clear the &amp;whiteboard of {who}</source>
        <translation>&amp;Wyczyść tablicę: {who}</translation>
    </message>
    <message numerus="yes">
        <source>Cleared {count} strokes</source>
        <translation>
            <numerusform>Starto {count} linię</numerusform>
            <numerusform>Starto {count} linie</numerusform>
            <numerusform>Starto {count} linii</numerusform>
        </translation>
    </message>
    <message>
        <source>Close room</source>
        <translation>Zamknij pokój</translation>
    </message>
    <message>
        <source>E&amp;xceptions for {who}…</source>
        <translation>&amp;Wyjątki: {who}…</translation>
    </message>
    <message>
        <source>E&amp;xceptions…</source>
        <translation>&amp;Wyjątki…</translation>
    </message>
    <message>
        <source>En&amp;d the membership</source>
        <translation>&amp;Odbierz członkostwo</translation>
    </message>
    <message>
        <source>En&amp;d the membership of {who}</source>
        <translation>&amp;Odbierz członkostwo: {who}</translation>
    </message>
    <message>
        <source>Ended the membership of {who}</source>
        <translation>Odebrano członkostwo: {who}</translation>
    </message>
    <message>
        <source>Exceptions for {who} are set</source>
        <translation>Ustawiono wyjątki: {who}</translation>
    </message>
    <message>
        <source>Give the word to whose hand has been up the longest</source>
        <translation>Udziel głosu temu, czyja ręka jest w górze najdłużej</translation>
    </message>
    <message>
        <source>Give them another name; what they drew and sent stays theirs</source>
        <translation>Nadaj inną nazwę; rysunki i wiadomości zostają przy tej osobie</translation>
    </message>
    <message>
        <source>Guests read nowhere any more what they said in this room lately; Ctrl+Z brings it back</source>
        <translation>Goście nie przeczytają już ostatnich wypowiedzi tej osoby w tym pokoju; Ctrl+Z przywraca</translation>
    </message>
    <message>
        <source>H&amp;and and word</source>
        <translation>Ręk&amp;a i głos</translation>
    </message>
    <message>
        <source>Have all that they say wait for you</source>
        <translation>Niech wszystkie wypowiedzi czekają na ciebie</translation>
    </message>
    <message>
        <source>Have all that they say wait for you, and say why</source>
        <translation>Niech wszystkie wypowiedzi czekają na ciebie, z podanym powodem</translation>
    </message>
    <message>
        <source>Have something stand above the messages</source>
        <translation>Niech coś stoi nad wiadomościami</translation>
    </message>
    <message>
        <source>Have what guests say wait until you let it through</source>
        <translation>Niech wypowiedzi gości czekają, aż je przepuścisz</translation>
    </message>
    <message>
        <source>Hold the messages of {who}, w&amp;ith a reason…</source>
        <translation>Wstrzym&amp;uj wypowiedzi z powodem: {who}…</translation>
    </message>
    <message>
        <source>Hold w&amp;ith a reason…</source>
        <translation>Wstrzym&amp;uj z powodem…</translation>
    </message>
    <message>
        <source>How long it is &amp;kept…</source>
        <translation>Jak &amp;długo jest zachowany…</translation>
    </message>
    <message>
        <source>How long {who} is &amp;kept…</source>
        <translation>Jak &amp;długo zachowany: {who}…</translation>
    </message>
    <message>
        <source>Keep names, and what looks like them, from all guests</source>
        <translation>Zastrzeż nazwy i podobne do nich przed wszystkimi gośćmi</translation>
    </message>
    <message>
        <source>Keep them out, for a time or for good; it is shown before whom else that hits</source>
        <translation>Nie wpuszczaj tej osoby, na jakiś czas lub na stałe; najpierw widać, kogo jeszcze to obejmie</translation>
    </message>
    <message>
        <source>Kick with &amp;reason…</source>
        <translation>Wyproś z powo&amp;dem…</translation>
    </message>
    <message>
        <source>Kick {who} with &amp;reason…</source>
        <translation>Wyproś z powo&amp;dem: {who}…</translation>
    </message>
    <message>
        <source>Kicked {who}</source>
        <translation>Wyproszono: {who}</translation>
    </message>
    <message>
        <source>Let each guest write one message in so many seconds</source>
        <translation>Niech każdy gość pisze jedną wiadomość na tyle sekund</translation>
    </message>
    <message>
        <source>Let everyone in, have them wait until you let them in, or lock the room</source>
        <translation>Wpuszczaj wszystkich, za twoją zgodą albo zamknij pokój na klucz</translation>
    </message>
    <message>
        <source>Let out what the&amp;y say again</source>
        <translation>Nie wstrzymuj &amp;już wypowiedzi</translation>
    </message>
    <message>
        <source>Let some seconds pass until guests see what others say: time to stop it</source>
        <translation>Niech minie kilka sekund, zanim goście zobaczą wypowiedzi innych: czas, by je zatrzymać</translation>
    </message>
    <message>
        <source>Let somebody do more than others may in this room, or less</source>
        <translation>Pozwól komuś w tym pokoju na więcej niż innym albo na mniej</translation>
    </message>
    <message>
        <source>Let them do what everyone may in this room; they stay</source>
        <translation>Niech wolno tej osobie to, co wszystkim w tym pokoju; zostaje</translation>
    </message>
    <message>
        <source>Let them do what members may in this room, and come in without asking</source>
        <translation>Niech wolno tej osobie to, co członkom w tym pokoju, i wchodzi bez pytania</translation>
    </message>
    <message>
        <source>Let them say nothing for ten minutes, wherever they come from</source>
        <translation>Wyłącz głos na dziesięć minut, skądkolwiek przyjdzie</translation>
    </message>
    <message>
        <source>Let them speak again, whoever muted them</source>
        <translation>Przywróć głos, ktokolwiek go wyłączył</translation>
    </message>
    <message>
        <source>Let them speak where others may not; who had the word has it no more</source>
        <translation>Niech mówi tam, gdzie inni nie mogą; kto był przy głosie, już nie jest</translation>
    </message>
    <message>
        <source>Let {who} speak freel&amp;y again</source>
        <translation>Nie wstrzymuj &amp;już: {who}</translation>
    </message>
    <message>
        <source>Made {who} a member</source>
        <translation>Nadano członkostwo: {who}</translation>
    </message>
    <message>
        <source>Make a m&amp;ember</source>
        <translation>&amp;Nadaj członkostwo</translation>
    </message>
    <message>
        <source>Make {who} a m&amp;ember</source>
        <translation>&amp;Nadaj członkostwo: {who}</translation>
    </message>
    <message>
        <source>Messages of {who} go out at once; what waits still waits for you</source>
        <translation>Wychodzą od razu wypowiedzi: {who}; to, co czeka, nadal czeka</translation>
    </message>
    <message>
        <source>Messages of {who} wait for you from now on</source>
        <translation>Odtąd czekają na ciebie wypowiedzi: {who}</translation>
    </message>
    <message>
        <source>Moved {who}</source>
        <translation>Przeniesiono: {who}</translation>
    </message>
    <message>
        <source>Mute &amp;for…</source>
        <translation>Wyłącz &amp;głos na…</translation>
    </message>
    <message>
        <source>Mute {who} &amp;for…</source>
        <translation>Wyłącz &amp;głos na czas: {who}…</translation>
    </message>
    <message>
        <source>Muted {who}</source>
        <translation>Bez głosu: {who}</translation>
    </message>
    <message>
        <source>Muted {who} for 10 minutes</source>
        <translation>Bez głosu na 10 minut: {who}</translation>
    </message>
    <message>
        <source>Name, &amp;place and role</source>
        <translation>&amp;Nazwa, miejsce i rola</translation>
    </message>
    <message>
        <source>Names on the list: {count}</source>
        <translation>Nazwy na liście: {count}</translation>
    </message>
    <message>
        <source>Names that are reserved: {count}</source>
        <translation>Zastrzeżone nazwy: {count}</translation>
    </message>
    <message>
        <source>No hand is up there</source>
        <translation>Nie ma tam ręki w górze</translation>
    </message>
    <message>
        <source>No hand is up, and nobody has the word</source>
        <translation>Nie ma ręki w górze i nikt nie jest przy głosie</translation>
    </message>
    <message>
        <source>No names are reserved</source>
        <translation>Żadne nazwy nie są zastrzeżone</translation>
    </message>
    <message>
        <source>Nobody has the word any more</source>
        <translation>Nikt nie jest już przy głosie</translation>
    </message>
    <message>
        <source>Not a member: {who}</source>
        <translation>To nie członek: {who}</translation>
    </message>
    <message>
        <source>Not banned: {who}</source>
        <translation>Nie zablokowano: {who}</translation>
    </message>
    <message>
        <source>Not changed: {who}</source>
        <translation>Nie zmieniono: {who}</translation>
    </message>
    <message>
        <source>Not given: {who}</source>
        <translation>Nie udzielono: {who}</translation>
    </message>
    <message>
        <source>Not held: {who}</source>
        <translation>Nie wstrzymano: {who}</translation>
    </message>
    <message>
        <source>Not kicked: {who}</source>
        <translation>Nie wyproszono: {who}</translation>
    </message>
    <message>
        <source>Not lowered: {who}</source>
        <translation>Nie opuszczono: {who}</translation>
    </message>
    <message>
        <source>Not moved: {who}</source>
        <translation>Nie przeniesiono: {who}</translation>
    </message>
    <message>
        <source>Not muted: {who}</source>
        <translation>Nie wyłączono głosu: {who}</translation>
    </message>
    <message>
        <source>Not renamed: {who}</source>
        <translation>Nie zmieniono nazwy: {who}</translation>
    </message>
    <message>
        <source>Not sent out: {who}</source>
        <translation>Nie wyproszono: {who}</translation>
    </message>
    <message>
        <source>Not taken back: {who}</source>
        <translation>Nie wycofano: {who}</translation>
    </message>
    <message>
        <source>Not taken off the board: {who}</source>
        <translation>Nie starto z tablicy: {who}</translation>
    </message>
    <message>
        <source>Not unmuted: {who}</source>
        <translation>Nie przywrócono głosu: {who}</translation>
    </message>
    <message>
        <source>Not warned: {who}</source>
        <translation>Nie ostrzeżono: {who}</translation>
    </message>
    <message>
        <source>Nothing is drawn there</source>
        <translation>Nic tam nie narysowano</translation>
    </message>
    <message>
        <source>Paste a list of names, such as a class's: those come in, others don't or knock</source>
        <translation>Wklej listę nazw, np. klasy: te wchodzą, inni nie lub pukają</translation>
    </message>
    <message>
        <source>Pinned &amp;notice in {who}…</source>
        <translation>&amp;Przypięte ogłoszenie: {who}…</translation>
    </message>
    <message>
        <source>Pinned &amp;notice…</source>
        <translation>&amp;Przypięte ogłoszenie…</translation>
    </message>
    <message>
        <source>Re&amp;name {who}…</source>
        <translation>&amp;Zmień nazwę: {who}…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Zmień nazwę…</translation>
    </message>
    <message>
        <source>Re&amp;naming in {who}…</source>
        <translation>Zmiana &amp;nazw: {who}…</translation>
    </message>
    <message>
        <source>Re&amp;naming…</source>
        <translation>Zmiana &amp;nazw…</translation>
    </message>
    <message>
        <source>Renamed {who}</source>
        <translation>Zmieniono nazwę: {who}</translation>
    </message>
    <message>
        <source>Say for how long guests may change and take back what they wrote</source>
        <translation>Ustal, jak długo goście mogą zmieniać i usuwać swoje wiadomości</translation>
    </message>
    <message>
        <source>Say how many days what is said in this room stays in the history</source>
        <translation>Ustal, ile dni rozmowy z tego pokoju zostają w historii</translation>
    </message>
    <message>
        <source>Say how much of what was said before they came guests may read</source>
        <translation>Ustal, ile z tego, co powiedziano przed wejściem, mogą czytać goście</translation>
    </message>
    <message>
        <source>Say what this room is about; its guests see it</source>
        <translation>Napisz, o czym jest ten pokój; goście to widzą</translation>
    </message>
    <message>
        <source>Say whether guests may take another name</source>
        <translation>Ustal, czy goście mogą przyjąć inną nazwę</translation>
    </message>
    <message>
        <source>Say whether guests see pictures blurred until they tap them</source>
        <translation>Ustal, czy goście widzą obrazy zamazane do dotknięcia</translation>
    </message>
    <message>
        <source>Send everyone out and remove the room</source>
        <translation>Wyproś wszystkich i usuń pokój</translation>
    </message>
    <message>
        <source>Send out whom you select in the tables</source>
        <translation>Wyproś zaznaczonych w tabelach</translation>
    </message>
    <message>
        <source>Send them out and say why</source>
        <translation>Wyproś i podaj powód</translation>
    </message>
    <message>
        <source>Send them out for a while; they can't come back before</source>
        <translation>Wyproś na jakiś czas; wcześniej nie ma powrotu</translation>
    </message>
    <message>
        <source>Send them to another room; their page goes there by itself</source>
        <translation>Wyślij do innego pokoju; strona przejdzie tam sama</translation>
    </message>
    <message>
        <source>Send {who} out of all rooms at once; they may return in a minute</source>
        <translation>Wyproś od razu ze wszystkich pokoi: {who}; wrócić można po minucie</translation>
    </message>
    <message>
        <source>Sent {who} out for a while</source>
        <translation>Wyproszono na jakiś czas: {who}</translation>
    </message>
    <message>
        <source>Set &amp;topic…</source>
        <translation>&amp;Ustaw temat…</translation>
    </message>
    <message>
        <source>Set the &amp;topic of {who}…</source>
        <translation>&amp;Ustaw temat: {who}…</translation>
    </message>
    <message>
        <source>Take away all that they drew in this room, and nobody else's; Ctrl+Z brings it back</source>
        <translation>Zetrzyj wszystko, co ta osoba narysowała w tym pokoju, i nic innego; Ctrl+Z przywraca</translation>
    </message>
    <message>
        <source>Take away all that was drawn in this room</source>
        <translation>Zetrzyj wszystko, co narysowano w tym pokoju</translation>
    </message>
    <message>
        <source>Take away the message that is pinned above the others</source>
        <translation>Zdejmij wiadomość przypiętą nad innymi</translation>
    </message>
    <message>
        <source>Take every raised hand down</source>
        <translation>Opuść każdą rękę w górze</translation>
    </message>
    <message>
        <source>Take strokes of {who} off the boar&amp;d of {room}</source>
        <translation>Zetrzyj &amp;linie z tablicy {room}: {who}</translation>
    </message>
    <message>
        <source>Take strokes off the boar&amp;d</source>
        <translation>Zetrzyj &amp;linie z tablicy</translation>
    </message>
    <message>
        <source>Take their hand down; they may raise it again</source>
        <translation>Opuść rękę; można zgłosić się znowu</translation>
    </message>
    <message>
        <source>Tell them, and nobody else, that something won't do</source>
        <translation>Powiedz tylko tej osobie, że tak nie można</translation>
    </message>
    <message>
        <source>The next one has the word</source>
        <translation>Następna osoba jest przy głosie</translation>
    </message>
    <message>
        <source>They have nothing on the board of {room}</source>
        <translation>Ta osoba nie ma nic na tablicy pokoju {room}</translation>
    </message>
    <message>
        <source>They have said nothing in {room} that could be taken back</source>
        <translation>Ta osoba nie powiedziała w pokoju {room} nic, co można by wycofać</translation>
    </message>
    <message>
        <source>Time&amp;out for {who}…</source>
        <translation>Wyproś na c&amp;zas: {who}…</translation>
    </message>
    <message>
        <source>Time&amp;out…</source>
        <translation>Wyproś na c&amp;zas…</translation>
    </message>
    <message numerus="yes">
        <source>Took back {count} messages in {room}</source>
        <translation>
            <numerusform>Wycofano {count} wiadomość w pokoju {room}</numerusform>
            <numerusform>Wycofano {count} wiadomości w pokoju {room}</numerusform>
            <numerusform>Wycofano {count} wiadomości w pokoju {room}</numerusform>
        </translation>
    </message>
    <message>
        <source>Took the hand of {who} down</source>
        <translation>Opuszczono rękę: {who}</translation>
    </message>
    <message numerus="yes">
        <source>Took {count} hands down</source>
        <translation>
            <numerusform>Opuszczono {count} rękę</numerusform>
            <numerusform>Opuszczono {count} ręce</numerusform>
            <numerusform>Opuszczono {count} rąk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took {count} strokes off the board of {room}</source>
        <translation>
            <numerusform>Starto {count} linię z tablicy pokoju {room}</numerusform>
            <numerusform>Starto {count} linie z tablicy pokoju {room}</numerusform>
            <numerusform>Starto {count} linii z tablicy pokoju {room}</numerusform>
        </translation>
    </message>
    <message>
        <source>U&amp;nmute</source>
        <translation>&amp;Przywróć głos</translation>
    </message>
    <message>
        <source>U&amp;nmute {who}</source>
        <translation>&amp;Przywróć głos: {who}</translation>
    </message>
    <message>
        <source>Undo clearin&amp;g</source>
        <translation>&amp;Cofnij czyszczenie</translation>
    </message>
    <message>
        <source>Undo clearin&amp;g of {who}</source>
        <translation>&amp;Cofnij czyszczenie: {who}</translation>
    </message>
    <message>
        <source>Warned {who}</source>
        <translation>Ostrzeżono: {who}</translation>
    </message>
    <message>
        <source>What newco&amp;mers see…</source>
        <translation>Co &amp;widzą nowi…</translation>
    </message>
    <message>
        <source>What newco&amp;mers to {who} see…</source>
        <translation>Co &amp;widzą nowi: {who}…</translation>
    </message>
    <message>
        <source>What they say goes out at once again</source>
        <translation>Wypowiedzi tej osoby znów wychodzą od razu</translation>
    </message>
    <message>
        <source>Who co&amp;mes in</source>
        <translation>Kto wc&amp;hodzi</translation>
    </message>
    <message>
        <source>Who comes &amp;in to {who}…</source>
        <translation>Kto &amp;wchodzi: {who}…</translation>
    </message>
    <message>
        <source>Who comes &amp;in…</source>
        <translation>Kto &amp;wchodzi…</translation>
    </message>
    <message>
        <source>Who s&amp;peaks</source>
        <translation>Kto mów&amp;i</translation>
    </message>
    <message>
        <source>{who} has the word</source>
        <translation>{who} ma głos</translation>
    </message>
    <message>
        <source>{who} may speak again</source>
        <translation>Głos przywrócono: {who}</translation>
    </message>
</context>
<context>
    <name>WaitingActs</name>
    <message>
        <source>Nobody knows any more whose message that is</source>
        <translation>Nie wiadomo już, czyja to wiadomość</translation>
    </message>
    <message>
        <source>Show only their messages</source>
        <translation>Pokaż tylko wiadomości tej osoby</translation>
    </message>
</context>
<context>
    <name>WaitingModel</name>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Pokój</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>The room it is for</source>
        <translation>Pokój, którego to dotyczy</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>O co chodzi</translation>
    </message>
    <message>
        <source>When it came</source>
        <translation>Kiedy przyszło</translation>
    </message>
    <message>
        <source>Who it is from</source>
        <translation>Od kogo to jest</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Dlaczego czeka</translation>
    </message>
</context>
<context>
    <name>WaitingPane</name>
    <message>
        <source>Ban…</source>
        <translation>Zablokuj…</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Odmów</translation>
    </message>
    <message>
        <source>Give the word</source>
        <translation>Udziel głosu</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Wpuść</translation>
    </message>
    <message>
        <source>Let stand</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>Let through</source>
        <translation>Przepuść</translation>
    </message>
    <message>
        <source>Lower the hand</source>
        <translation>Opuść rękę</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Wyłącz głos</translation>
    </message>
    <message>
        <source>Nothing waits for you any more</source>
        <translation>Nic już na ciebie nie czeka</translation>
    </message>
    <message>
        <source>Reported by somebody</source>
        <translation>Ktoś to zgłosił</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Widziane</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Wycofaj</translation>
    </message>
    <message>
        <source>Turn away</source>
        <translation>Nie wpuszczaj</translation>
    </message>
    <message>
        <source>What helps…</source>
        <translation>Co pomoże…</translation>
    </message>
    <message>
        <source>What waits for you</source>
        <translation>Co czeka na ciebie</translation>
    </message>
    <message numerus="yes">
        <source>{count} things wait for you</source>
        <translation>
            <numerusform>{count} sprawa czeka na ciebie</numerusform>
            <numerusform>{count} sprawy czekają na ciebie</numerusform>
            <numerusform>{count} spraw czeka na ciebie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} waiting</source>
        <translation>
            <numerusform>{count} czeka</numerusform>
            <numerusform>{count} czekają</numerusform>
            <numerusform>{count} czeka</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatHelps</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Co pomoże</translation>
    </message>
</context>
<context>
    <name>WhoMay</name>
    <message>
        <source>&amp;Keep as preset…</source>
        <translation>&amp;Zapisz jako zestaw…</translation>
    </message>
    <message>
        <source>&amp;Remove preset</source>
        <translation>&amp;Usuń zestaw</translation>
    </message>
    <message>
        <source>A table of its own</source>
        <translation>Własna tabela</translation>
    </message>
    <message>
        <source>Done. Ctrl+Z takes back what was done last.</source>
        <translation>Zrobione. Ctrl+Z cofa ostatnie działanie.</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Wyjątki</translation>
    </message>
    <message>
        <source>It can be set in any room. A preset of that name is replaced.</source>
        <translation>Można go ustawić w każdym pokoju. Zestaw o tej nazwie zostanie zastąpiony.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Keep this table as a preset</source>
        <translation>Zapisz tę tabelę jako zestaw</translation>
    </message>
    <message>
        <source>Make one in the Peer menu: Exceptions. It goes by the guest's browser.</source>
        <translation>Zrób to w menu Uczestnik: Wyjątki. Liczy się przeglądarka gościa.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Może</translation>
    </message>
    <message>
        <source>May not</source>
        <translation>Nie może</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nazwa zestawu</translation>
    </message>
    <message>
        <source>Name, such as “Exam”</source>
        <translation>Nazwa, np. „Egzamin”</translation>
    </message>
    <message>
        <source>Pictures are blurred, too, until whoever sees them taps them: “Blur pictures…” in the Room menu ends that. Ctrl+Z takes back what was done last.</source>
        <translation>Obrazy też są zamazane, dopóki ktoś ich nie dotknie: kończy to „Zamazuj obrazy…” w menu Pokój. Ctrl+Z cofa ostatnie działanie.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Zestaw</translation>
    </message>
    <message>
        <source>Remove e&amp;xception</source>
        <translation>Usuń &amp;wyjątek</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Ustaw</translation>
    </message>
    <message>
        <source>The room was closed.</source>
        <translation>Pokój zamknięto.</translation>
    </message>
    <message>
        <source>What they write to all goes to &amp;you and the moderators alone</source>
        <translation>Wiadomości do wszystkich &amp;trafiają tylko do ciebie i moderacji</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>Kto co może</translation>
    </message>
    <message>
        <source>Who may do what in {room}</source>
        <translation>Kto co może: {room}</translation>
    </message>
    <message>
        <source>Whoever comes in newly may what everyone may; members are those who were let in, or made so in the Peer menu. Ctrl+Z takes back what was done last.</source>
        <translation>Kto wchodzi jako nowy, może to, co wszyscy; członkowie to ci, których wpuszczono lub którym nadano to w menu Uczestnik. Ctrl+Z cofa ostatnie działanie.</translation>
    </message>
</context>
<context>
    <name>WifiForm</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Guests scan it to join your Wi-Fi, before the chat</source>
        <translation>Goście skanują go, by wejść do twojego Wi-Fi, przed czatem</translation>
    </message>
    <message>
        <source>It is shown no more, but {path} could not be changed: {why}</source>
        <translation>Kodu już nie widać, ale nie udało się zmienić {path}: {why}</translation>
    </message>
    <message>
        <source>It is shown, but {path} could not be changed: {why}</source>
        <translation>Kod widać, ale nie udało się zmienić {path}: {why}</translation>
    </message>
    <message>
        <source>Keep it on this computer</source>
        <translation>Zachowaj na tym komputerze</translation>
    </message>
    <message>
        <source>Name of the Wi-Fi</source>
        <translation>Nazwa Wi-Fi</translation>
    </message>
    <message>
        <source>No password</source>
        <translation>Bez hasła</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Zabezpieczenia</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Pokaż kod</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Pokaż hasło</translation>
    </message>
    <message>
        <source>The code holds the password: whoever sees it can join the Wi-Fi. Kept, it can be read on the disk by you and this computer's administrators.</source>
        <translation>Kod zawiera hasło: kto go zobaczy, może wejść do Wi-Fi. Zachowane hasło możesz odczytać z dysku ty i administratorzy tego komputera.</translation>
    </message>
    <message>
        <source>The name of a Wi-Fi has at most 32 bytes.</source>
        <translation>Nazwa Wi-Fi ma najwyżej 32 bajty.</translation>
    </message>
    <message>
        <source>The password of a Wi-Fi has 8 to 63 characters, or 64 that are 0–9 and a–f.</source>
        <translation>Hasło Wi-Fi ma od 8 do 63 znaków albo 64 znaki 0–9 i a–f.</translation>
    </message>
    <message>
        <source>WPA, WPA2 or WPA3</source>
        <translation>WPA, WPA2 lub WPA3</translation>
    </message>
    <message>
        <source>Which Wi-Fi is it?</source>
        <translation>Które to Wi-Fi?</translation>
    </message>
    <message>
        <source>Wi-Fi code</source>
        <translation>Kod Wi-Fi</translation>
    </message>
    <message>
        <source>Without a password choose No password.</source>
        <translation>Aby nie podawać hasła, wybierz Bez hasła.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>A guest opened the room {room}</source>
        <translation>Gość otworzył pokój {room}</translation>
    </message>
    <message>
        <source>An edit. {why}</source>
        <translation>Zmiana wiadomości. {why}</translation>
    </message>
    <message>
        <source>By the rule {name}</source>
        <translation>Według reguły {name}</translation>
    </message>
    <message>
        <source>Changed “{before}” to “{now}”</source>
        <translation>Zmieniono „{before}” na „{now}”</translation>
    </message>
    <message>
        <source>Flagged by the rule {name}</source>
        <translation>Oznaczone przez regułę {name}</translation>
    </message>
    <message>
        <source>Goes out in a moment</source>
        <translation>Wyjdzie za chwilę</translation>
    </message>
    <message>
        <source>Hand raised</source>
        <translation>Ręka w górze</translation>
    </message>
    <message>
        <source>Held, as all from them</source>
        <translation>Wstrzymane, jak wszystko od tej osoby</translation>
    </message>
    <message>
        <source>History off: {why}</source>
        <translation>Historia wyłączona: {why}</translation>
    </message>
    <message>
        <source>History on again: what was said meanwhile is kept</source>
        <translation>Historia znów włączona: to, co powiedziano tymczasem, jest zachowane</translation>
    </message>
    <message>
        <source>Its history is kept for ever</source>
        <translation>Jego historia zostaje na zawsze</translation>
    </message>
    <message numerus="yes">
        <source>Its history is kept for {count} days</source>
        <translation>
            <numerusform>Jego historia zostaje {count} dzień</numerusform>
            <numerusform>Jego historia zostaje {count} dni</numerusform>
            <numerusform>Jego historia zostaje {count} dni</numerusform>
        </translation>
    </message>
    <message>
        <source>Knocks</source>
        <translation>Puka</translation>
    </message>
    <message>
        <source>Knocks: a new device where {name} was banned</source>
        <translation>Puka: nowe urządzenie tam, skąd zablokowano: {name}</translation>
    </message>
    <message>
        <source>Newcomers to {room} see all that was said since it was opened</source>
        <translation>Nowi w pokoju {room} widzą wszystko, co powiedziano od otwarcia</translation>
    </message>
    <message>
        <source>Newcomers to {room} see nothing of what was said before</source>
        <translation>Nowi w pokoju {room} nie widzą nic z tego, co powiedziano wcześniej</translation>
    </message>
    <message numerus="yes">
        <source>Newcomers to {room} see the last {count} messages</source>
        <translation>
            <numerusform>Nowi w pokoju {room} widzą ostatnią {count} wiadomość</numerusform>
            <numerusform>Nowi w pokoju {room} widzą ostatnie {count} wiadomości</numerusform>
            <numerusform>Nowi w pokoju {room} widzą ostatnie {count} wiadomości</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent: {name} is muted</source>
        <translation>Nie wysłano, bez głosu: {name}</translation>
    </message>
    <message>
        <source>Not taken; they read: “{why}”</source>
        <translation>Nie przyjęto; odpowiedź: „{why}”</translation>
    </message>
    <message>
        <source>Nothing of that is there to be taken back</source>
        <translation>Nic z tego nie da się wycofać</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Refused: “{said}”; they read: “{why}”</source>
        <translation>Odrzucono: „{said}”; odpowiedź: „{why}”</translation>
    </message>
    <message>
        <source>Reported by {name}</source>
        <translation>Zgłasza {name}</translation>
    </message>
    <message>
        <source>Room {room} closed</source>
        <translation>Zamknięto pokój {room}</translation>
    </message>
    <message>
        <source>Room {room} is yours now: it stays when its last guest leaves</source>
        <translation>Pokój {room} jest teraz twój: zostaje po wyjściu ostatniego gościa</translation>
    </message>
    <message>
        <source>Room {room} opened</source>
        <translation>Otwarto pokój {room}</translation>
    </message>
    <message numerus="yes">
        <source>Took back {count} messages</source>
        <translation>
            <numerusform>Wycofano {count} wiadomość</numerusform>
            <numerusform>Wycofano {count} wiadomości</numerusform>
            <numerusform>Wycofano {count} wiadomości</numerusform>
        </translation>
    </message>
    <message>
        <source>Topic of {room} taken away</source>
        <translation>Usunięto temat pokoju {room}</translation>
    </message>
    <message>
        <source>Topic of {room}: {topic}</source>
        <translation>Temat pokoju {room}: {topic}</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Czeka na zgodę</translation>
    </message>
    <message>
        <source>a message that isn't kept any more</source>
        <translation>wiadomość, która nie jest już zachowana</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>i jeszcze {count}</numerusform>
            <numerusform>i jeszcze {count}</numerusform>
            <numerusform>i jeszcze {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>approval</source>
        <translation>zatwierdzanie</translation>
    </message>
    <message>
        <source>ask the host only</source>
        <translation>pytania do gospodarza</translation>
    </message>
    <message numerus="yes">
        <source>brought back {count} strokes</source>
        <translation>
            <numerusform>przywrócono {count} linię</numerusform>
            <numerusform>przywrócono {count} linie</numerusform>
            <numerusform>przywrócono {count} linii</numerusform>
        </translation>
    </message>
    <message>
        <source>brought the whiteboard back</source>
        <translation>przywrócono tablicę</translation>
    </message>
    <message>
        <source>class</source>
        <translation>lekcja</translation>
    </message>
    <message>
        <source>cleared the whiteboard</source>
        <translation>wyczyszczono tablicę</translation>
    </message>
    <message>
        <source>connection test</source>
        <translation>test połączenia</translation>
    </message>
    <message>
        <source>delay {seconds} s</source>
        <translation>opóźnienie {seconds} s</translation>
    </message>
    <message>
        <source>drew on the whiteboard</source>
        <translation>rysunek na tablicy</translation>
    </message>
    <message numerus="yes">
        <source>erased {count} strokes</source>
        <translation>
            <numerusform>starto {count} linię</numerusform>
            <numerusform>starto {count} linie</numerusform>
            <numerusform>starto {count} linii</numerusform>
        </translation>
    </message>
    <message>
        <source>locked</source>
        <translation>na klucz</translation>
    </message>
    <message>
        <source>not all allowed</source>
        <translation>nie wszystko wolno</translation>
    </message>
    <message>
        <source>pinned: {text}</source>
        <translation>przypięto: {text}</translation>
    </message>
    <message>
        <source>pinned: {who}: {text}</source>
        <translation>przypięto: {who}: {text}</translation>
    </message>
    <message>
        <source>put a picture on the whiteboard</source>
        <translation>obraz na tablicy</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>cisza</translation>
    </message>
    <message>
        <source>sent the file {name} ({size})</source>
        <translation>wysłano plik {name} ({size})</translation>
    </message>
    <message>
        <source>slow {seconds} s</source>
        <translation>powoli {seconds} s</translation>
    </message>
    <message>
        <source>view the board</source>
        <translation>tylko patrzeć</translation>
    </message>
    <message>
        <source>waiting room</source>
        <translation>poczekalnia</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>bez nazwy</translation>
    </message>
    <message>
        <source>wrote on the whiteboard: “{words}”</source>
        <translation>na tablicy: „{words}”</translation>
    </message>
    <message>
        <source>you</source>
        <translation>ty</translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <translation>
            <numerusform>{count} dzień</numerusform>
            <numerusform>{count} dni</numerusform>
            <numerusform>{count} dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} guests</source>
        <translation>
            <numerusform>{count} gość</numerusform>
            <numerusform>{count} gości</numerusform>
            <numerusform>{count} gości</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <translation>
            <numerusform>jeszcze {count}</numerusform>
            <numerusform>jeszcze {count}</numerusform>
            <numerusform>jeszcze {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} peers</source>
        <translation>
            <numerusform>{count} osoba</numerusform>
            <numerusform>{count} osoby</numerusform>
            <numerusform>{count} osób</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rooms</source>
        <translation>
            <numerusform>{count} pokój</numerusform>
            <numerusform>{count} pokoje</numerusform>
            <numerusform>{count} pokoi</numerusform>
        </translation>
    </message>
    <message>
        <source>{former} is called {name} now</source>
        <translation>{former} nazywa się teraz {name}</translation>
    </message>
    <message>
        <source>{name} came back in another window</source>
        <translation>Powrót w innym oknie: {name}</translation>
    </message>
    <message>
        <source>{name} could not join</source>
        <translation>Nie udało się wejść: {name}</translation>
    </message>
    <message>
        <source>{name} has left</source>
        <translation>Poza pokojem jest już {name}</translation>
    </message>
    <message>
        <source>{name} has left; somebody else has that name now</source>
        <translation>Poza pokojem jest już {name}; tę nazwę ma teraz ktoś inny</translation>
    </message>
    <message>
        <source>{name} joined</source>
        <translation>Wchodzi {name}</translation>
    </message>
    <message>
        <source>{name} left</source>
        <translation>Wychodzi {name}</translation>
    </message>
    <message>
        <source>{name} left: hosting stopped</source>
        <translation>Wychodzi {name}: zatrzymano hostowanie</translation>
    </message>
    <message>
        <source>{name} left: the room was closed</source>
        <translation>Wychodzi {name}: zamknięto pokój</translation>
    </message>
    <message>
        <source>{name} lost the connection</source>
        <translation>Traci połączenie {name}</translation>
    </message>
    <message>
        <source>{name} took back a message of their own</source>
        <translation>Usuwa własną wiadomość {name}</translation>
    </message>
    <message>
        <source>{name} waits to be let in</source>
        <translation>Czeka na wpuszczenie {name}</translation>
    </message>
    <message>
        <source>{name} wants to come in</source>
        <translation>Chce wejść {name}</translation>
    </message>
    <message>
        <source>{name} wants to speak</source>
        <translation>Prosi o głos {name}</translation>
    </message>
    <message>
        <source>{name} was banned</source>
        <translation>Zablokowano: {name}</translation>
    </message>
    <message>
        <source>{name} was given a timeout</source>
        <translation>Wyproszono na czas: {name}</translation>
    </message>
    <message>
        <source>{name} was kept out by a ban</source>
        <translation>Nie wpuściła blokada: {name}</translation>
    </message>
    <message>
        <source>{name} was kicked</source>
        <translation>Wyproszono: {name}</translation>
    </message>
    <message>
        <source>{name} was moved to another room</source>
        <translation>Przeniesiono do innego pokoju: {name}</translation>
    </message>
    <message>
        <source>{name} was removed for flooding</source>
        <translation>Usunięto za nadmiar wiadomości: {name}</translation>
    </message>
    <message>
        <source>{name} was removed: it broke the protocol</source>
        <translation>Usunięto za złamanie protokołu: {name}</translation>
    </message>
    <message>
        <source>{name} was removed: its connection is too slow</source>
        <translation>Usunięto za zbyt wolne połączenie: {name}</translation>
    </message>
    <message>
        <source>{name} was turned away</source>
        <translation>Nie wpuszczono: {name}</translation>
    </message>
    <message numerus="yes">
        <source>{name}'s client is too fast: {count} messages not passed on</source>
        <translation>
            <numerusform>Zbyt szybko wysyła {name}: nie przekazano {count} wiadomości</numerusform>
            <numerusform>Zbyt szybko wysyła {name}: nie przekazano {count} wiadomości</numerusform>
            <numerusform>Zbyt szybko wysyła {name}: nie przekazano {count} wiadomości</numerusform>
        </translation>
    </message>
    <message>
        <source>{these} and {last}</source>
        <translation>{these} i {last}</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <translation>{what}: {why}</translation>
    </message>
    <message>
        <source>{what}: “{said}”</source>
        <translation>{what}: „{said}”</translation>
    </message>
    <message>
        <source>“{said}”</source>
        <translation>„{said}”</translation>
    </message>
</context>
<context>
    <name>_Sheet</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
</TS>
