/**
 * What the host says, and why one is out of a room, in Polish.
 *
 * Names are not declined, and nobody's gender is known: sentences are built so that neither is needed.
 */

import { amounts } from "../amounts.js";
import { endings } from "../endings.js";
import { saidIn } from "../host_words.js";
import { apart, lineApart } from "../shown.js";

const rules = new Intl.PluralRules("pl");

/** @type {Record<string, string>} */
const OTHERS = { one: "inna osoba", few: "inne osoby", many: "innych osób", other: "innej osoby" };

/** What counts, and lists, in Polish. */
export const counted = amounts("pl", (count) => `${count} ${OTHERS[rules.select(count)]}`);

/** How many people. */
export const PEOPLE = { one: "osoba", few: "osoby", many: "osób", other: "osoby" };

const { span } = counted;

export const saidInPolish = saidIn({
  rule: (name) => `To jest wbrew regule ${apart(name)}.`,
  wave: "Naraz przyszło zbyt wiele osób. Spróbuj później.",
});

/** @param {string} why */
export const reasonInPolish = (why) => `Powód: „${saidInPolish(why)}”`;

/** What each code of the host's says, where a page has no better words. @type {Record<string, string>} */
const CODES = {
  malformed: "Gospodarz tego nie rozumie.",
  "too-large": "To jest za długie.",
  "binary-not-supported": "Gospodarz nie przyjmuje tego w tej postaci.",
  "not-ready": "Nie ma cię jeszcze w pokoju.",
  "rate-limited": "Za dużo naraz.",
  muted: "Masz wyłączony głos.",
  "held-back": "Za dużo się tu teraz dzieje. Poczekaj chwilę.",
  "no-such-peer": "Tej osoby tu nie ma.",
  "no-such-room": "Nie ma takiego pokoju.",
  "too-short": "To jest za krótkie.",
  "no-such-message": "Tej wiadomości już nie ma.",
  "no-such-stroke": "Tego już nie ma na tablicy.",
  "board-full": "Tablica jest pełna.",
  "bad-name": "Tej nazwy nie można tu użyć.",
  "name-taken": "Ta nazwa jest tu zajęta.",
  "room-full": "Ten pokój jest pełny.",
  "too-many": "Jest tu tego już za dużo.",
  "rooms-closed": "Nowe pokoje otwiera tu tylko gospodarz.",
  forbidden: "Tego nie można tu zrobić.",
  removed: "Wyproszono cię.",
  banned: "Zablokowano cię.",
  "timed-out": "Musisz przez jakiś czas pozostać na zewnątrz.",
  "name-not-listed": "Tej nazwy nie ma na liście.",
  "bad-offer": "Połączenie tej przeglądarki nie pasuje do gospodarza.",
  stopping: "Gospodarz właśnie kończy.",
  "no-answer": "Gospodarz nie może teraz odpowiedzieć.",
  "no-such-file": "Gospodarz nie ma już tego pliku.",
  "hash-mismatch": "Plik nie dotarł w całości.",
  "no-space": "Gospodarzowi zabrakło miejsca.",
  stalled: "Po drodze przestały docierać dane.",
  "no-such-ban": "Tej blokady już nie ma.",
  "no-such-act": "Gospodarz nic już o tym nie wie.",
  "not-undone": "Tego nie można już cofnąć.",
  "bad-invite": "Ten link tu nie działa.",
  "invite-used": "Tego linku już użyto.",
  "not-allowed": "Teraz nie możesz tego tu robić.",
  "slow-mode": "Ten pokój jest w trybie powolnym.",
  denied: "Moderacja odmówiła.",
  "no-such-item": "Ktoś już o tym zdecydował.",
  "no-patterns": "Ten gospodarz nie zna wzorców.",
  locked: "Ten pokój jest zamknięty na klucz.",
  "pin-required": "Ten pokój wymaga kodu PIN.",
  "pin-wrong": "To nie jest właściwy PIN.",
  "door-closed": "Do tego pokoju nie wchodzi się w ten sposób.",
  "refused-by-rule": "To jest wbrew regule.",
  "no-such-rule": "Tej reguły już nie ma.",
  "too-late": "Za późno: minęło zbyt wiele czasu.",
  withdrawn: "To zostało przez ciebie wycofane.",
};

/** Why the host refused something; what no page knows yet is told in its words. @param {{code: string, text: string}} error */
export const whyNotInPolish = ({ code, text }) => CODES[code] ?? lineApart(text);

/** @type {typeof import("./en.js").ENDINGS} */
const ENDINGS = {
  KICKED: "Moderacja cię wyprosiła.",
  BANNED: "Zablokowano ci dostęp do pokoi tego gospodarza. Jeśli to pomyłka, porozmawiaj z nim.",
  TIMED_OUT: "Moderacja wyprosiła cię na jakiś czas.",
  MOVED: "Moderacja przeniosła cię do innego pokoju.",
  DENIED: "Nie wpuszczono cię.",
  ROOM_CLOSED: "Gospodarz zamknął ten pokój dla wszystkich.",
  DUPLICATE_IDENTITY: "Jesteś tu ponownie z innej strony.",
  FLOODING: "Wysłano stąd zbyt wiele w krótkim czasie.",
  SLOW_READER: "Twoje połączenie nie nadążyło.",
  PROTOCOL_ERROR: "Ta strona i gospodarz się nie rozumieją. Wczytaj stronę ponownie.",
  "name-taken": "Ktoś ma tu już twoją nazwę.",
  removed: "Wyproszono cię z pokoi tego gospodarza.",
  banned: "Zablokowano ci dostęp do pokoi tego gospodarza. Jeśli to pomyłka, porozmawiaj z nim.",
  "timed-out": "Wyproszono cię na jakiś czas z pokoi tego gospodarza.",
  "name-not-listed":
    "Twojej nazwy nie ma na liście tego pokoju. Wpisz ją tak, jak ma ją gospodarz.",
  "room-full": "W tym pokoju jest już komplet. Spróbuj później.",
  unsupported: "Ta przeglądarka nie ma WebRTC albo jest ono wyłączone.",
  "no-data-connection":
    "Gospodarz odpowiada, ale nie udaje się połączenie danych. Być może blokuje je VPN, zapora lub ustawienie przeglądarki.",
  unreachable: "Gospodarz nie odpowiada. Sprawdź, czy jesteś w jego sieci.",
  "connection-lost": "Połączenie zostało utracone.",
  timeout: "Trwało to zbyt długo.",
  muted: "Masz wyłączony głos.",
  "rate-limited": "Za dużo naraz.",
  "queue-full": "Zbyt wiele już czeka.",
  closed: "Nie masz połączenia.",
  other: "Gospodarz zakończył połączenie.",
};

export const whyInPolish = endings(
  ENDINGS,
  (seconds) => `Możesz wejść ponownie za ${span(seconds)}.`,
  reasonInPolish,
  whyNotInPolish,
);
