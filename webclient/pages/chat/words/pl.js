/**
 * Every word of the chat page, in Polish. The pages' Polish says "ty", declines no name and asks nobody's gender, and calls
 * room: pokój; host: gospodarz; guest: gość; moderator(s): moderacja; mute: wyłączyć głos; kick: wyprosić; ban: zablokować;
 * hold: wstrzymać; redact, take back: wycofać; undo: cofnąć; the word: głos (udzielić głosu); whisper: szept;
 * whiteboard: tablica; report: zgłosić.
 */

import { counted, PEOPLE, saidInPolish, whyNotInPolish } from "../../shared/host/pl.js";
import { apart, lineApart } from "../../shared/shown.js";
import { SHORT } from "../../shared/waiting.js";
import * as guests from "./pl_guests.js";
import * as pictures from "./pl_pictures.js";
import * as reactions from "./pl_reactions.js";
import * as rooms from "./pl_rooms.js";

const { length, list, plural, span } = counted;

const MESSAGES = {
  one: "wiadomość",
  few: "wiadomości",
  many: "wiadomości",
  other: "wiadomości",
};

/** @type {typeof import("./en.js").en} */
export const pl = {
  ...guests.pl,
  ...pictures.pl,
  ...reactions.pl,
  ...rooms.pl,
  title: (room) => `${apart(room)} - czat`,
  joinTitle: "Wejdź na czat",
  yourName: "Twoja nazwa",
  room: "Pokój",
  language: "Język",
  join: "Wejdź",
  joining: "Wchodzenie...",
  joinIn: (seconds) => `Wejdź za ${span(seconds)}`,
  comeBack: (seconds) =>
    seconds > 0
      ? `Możesz wejść ponownie za ${span(seconds)}${seconds > SHORT ? " albo wcześniej, jeśli moderacja pozwoli" : ""}.`
      : "Możesz już wejść ponownie.",
  cancel: "Anuluj",
  pin: "PIN pokoju",
  knockTitle: "Czekanie na wpuszczenie",
  knocking: (room) =>
    `Moderacja pokoju ${apart(room)} widzi, że tu jesteś. Zostaw tę stronę otwartą: ruszy dalej, gdy tylko cię wpuszczą.`,
  knockedAway:
    "Gospodarz jest teraz nieosiągalny. Zostaw tę stronę otwartą: ruszy dalej sama, gdy gospodarz wróci.",
  notLetIn: (text) =>
    `Nie wpuszczono cię.${text ? ` ${pl.moderatorWrote} ${lineApart(text)}` : ""}`,
  close: "Zamknij",
  leave: "Wyjdź z pokoju",
  leaveUnsent: "Coś twojego nie zostało jeszcze wysłane. Mimo to wyjść?",
  hostSees: "Gospodarz tego pokoju widzi wszystko i może to zachować.",
  joinAs: (name) => `Wejdź jako „${apart(name)}”`,
  nameTaken: (name, suggestion) =>
    suggestion
      ? `Nazwa ${apart(name)} jest tu zajęta. Wejść jako „${apart(suggestion)}”?`
      : `Nazwa ${apart(name)} jest tu zajęta. Wybierz inną.`,
  nameOwn: (name, suggestion) => {
    const go = suggestion
      ? `wejdź także stąd jako „${apart(suggestion)}”`
      : "wejdź stąd pod inną nazwą";
    return `Jesteś tu już jako ${apart(name)}, w innej karcie lub oknie. Kontynuuj tam albo ${go}.`;
  },
  hostAway: "Gospodarz nie odpowiada. Kolejna próba...",
  nameHeld: "Ktoś miał tę nazwę przed chwilą. Kolejna próba...",
  nameHeldOwn: "Ta nazwa była przed chwilą twoja, na innej stronie. Kolejna próba...",
  noData:
    "Gospodarz odpowiada, ale nie udaje się połączenie danych. Być może blokuje je VPN, zapora lub ustawienie tej przeglądarki. Kolejna próba...",
  hostBusy: "Wchodzi teraz wiele osób. Zaraz twoja kolej; kolejna próba...",
  noWebRTC: "Z tej przeglądarki nie można wejść: nie ma WebRTC. Ma je każda aktualna przeglądarka.",
  notJoined({ code, text, retryAfter, why }) {
    const when = retryAfter ? ` ${pl.comeBack(retryAfter)}` : "";
    const reason = why ? ` ${pl.moderatorWrote} ${saidInPolish(why)}` : "";
    switch (code) {
      case "banned":
        return `Zablokowano ci dostęp do pokoi tego gospodarza.${when} Jeśli to pomyłka, porozmawiaj z nim.${reason}`;
      case "timed-out":
        return `Wyproszono cię na jakiś czas z pokoi tego gospodarza.${when}${reason}`;
      case "name-not-listed":
        return "Twojej nazwy nie ma na liście tego pokoju. Wpisz ją tak, jak ma ją gospodarz.";
      case "locked":
        return "Ten pokój jest zamknięty na klucz: nikt nowy teraz nie wejdzie. Zapytaj gospodarza albo spróbuj później.";
      case "pin-required":
        return "Ten pokój wymaga kodu PIN. Ma go osoba, która cię zaprosiła.";
      case "pin-wrong":
        return retryAfter
          ? `Z twojej sieci przyszło zbyt wiele błędnych kodów PIN.${when}`
          : "To nie jest właściwy PIN. Spróbuj ponownie.";
      case "removed":
        return `Wyproszono cię z pokoi tego gospodarza.${when}`;
      case "bad-answer":
        return "To, co odpowiada pod tym adresem, nie jest gospodarzem.";
      case "bad-argument":
        return "Ta przeglądarka nie pozwala stronom się łączyć. Być może zabrania tego rozszerzenie lub reguła administratora.";
      default:
        return `${whyNotInPolish({ code, text: text || code })}${when}`;
    }
  },

  messages: "Wiadomości. Strzałki przechodzą między nimi, R odpowiada.",
  message: "Wiadomość",
  writeHere: "Wiadomość",
  send: "Wyślij",
  whoIsHere: "Kto tu jest",
  findPerson: "Znajdź osobę",
  nobodyFound: "Nikt tu nie ma tego w nazwie.",
  you: "ty",
  moderates: "moderuje",
  muted: "bez głosu",
  hasWord: "przy głosie",
  warning: "Moderacja cię ostrzega",
  warningRead: "Rozumiem",
  warningWithdrawn: "To ostrzeżenie wycofano",
  unwarned: (text) => `Moderacja wycofała ostrzeżenie dla ciebie: ${lineApart(text)}`,
  warned: (text) => `Moderacja cię ostrzega: ${lineApart(text)}`,
  renamed: (from, to) => `${apart(from)} nazywa się teraz ${apart(to)}.`,
  renamedYou: (to) => `Moderacja zmieniła twoją nazwę na ${apart(to)}.`,
  movedAway: (name) => `Do innego pokoju przechodzi ${apart(name)}.`,
  movedHere: (from, text) =>
    `Moderacja przeniosła cię tu z pokoju ${apart(from)}.${text ? ` ${lineApart(text)}` : ""}`,
  handUp: "ręka w górze",
  raiseHand: "Zgłoś się",
  lowerHand: "Opuść rękę",
  raisedHand: (name) => `Zgłasza się ${apart(name)}.`,
  peopleCount: (count) => (count === 0 ? "jeszcze nikogo" : plural(count, PEOPLE)),
  mentionOf: (name) => `Wspomnij: ${apart(name)}`,
  whisperTo: (name) => `Szepnij do: ${apart(name)}`,
  mentionWhom: "Wspomnij kogoś",
  chat: "Czat",
  board: "Tablica",
  views: "Czat i tablica",
  newOnBoard: "nowości na tablicy",
  boardFailed: "Nie udało się wczytać tablicy.",
  sound: "Dźwięk nowych wiadomości",
  emptyTitle: "Nikt jeszcze nic nie powiedział",
  emptyText: "Przywitaj się. Zobaczą to wszyscy w pokoju.",

  connecting: "Łączenie",
  open: "Połączono",
  reconnecting: "Ponowne łączenie",
  connectionLost: "Utracono połączenie. Ponowne łączenie... Nic z tego, co piszesz, nie zginie.",
  hostStopped: "Gospodarz zakończył pracę. Ta strona wróci razem z nim.",
  tryNow: "Spróbuj teraz",
  hostRestarted: "Gospodarz uruchomił się ponownie. Części niezachowanych wiadomości już nie ma.",
  gap: "Pod twoją nieobecność powiedziano więcej, niż gospodarz zachowuje.",

  topic: "Temat",
  pinned: "Ogłoszenie: ",
  pinnedMessage: "Przypięte: ",
  pinnedTitle: "Przypięta wiadomość",
  closePin: "Ukryj przypiętą wiadomość",
  newTopic: (topic) => (topic ? `Temat brzmi teraz: ${lineApart(topic)}` : "Nie ma już tematu."),
  came: (names) => `${names.length === 1 ? "Wchodzi" : "Wchodzą"} ${list(names)}.`,
  left: (names) => `${names.length === 1 ? "Wychodzi" : "Wychodzą"} ${list(names)}.`,
  sentAway: (name) => `Moderacja wyprosiła gościa ${apart(name)}.`,
  announcement: "Ogłoszenie gospodarza",
  onlyToYou: "tylko do ciebie",
  onlyTo: (name) => `tylko do: ${apart(name)}`,
  redacted: "Wycofano przez moderację",
  manyRedacted: (count, name) =>
    `Moderacja wycofała ${plural(count, MESSAGES)}, ${name ? `autor: ${apart(name)}` : "twoje własne"}.`,
  manyDeleted: (count, name) =>
    `Usunięto ${plural(count, MESSAGES)}, ${name ? `autor: ${apart(name)}` : "twoje własne"}.`,
  isTyping: (names) =>
    names.length > 3
      ? "Pisze kilka osób..."
      : `${names.length === 1 ? "Pisze" : "Piszą"} ${list(names)}...`,
  newMessages: (count) =>
    plural(count, {
      one: "nowa wiadomość",
      few: "nowe wiadomości",
      many: "nowych wiadomości",
      other: "nowych wiadomości",
    }),
  newFromHere: "Nowe",

  showEarlier: "Wcześniejsze wiadomości",
  loadingEarlier: "Wczytywanie wcześniejszych wiadomości...",
  earlierFailed: "Nie udało się. Spróbuj ponownie",
  roomBegins: "Tu zaczyna się dla ciebie ten pokój",
  pageIsFull: "Ta strona nie pomieści więcej wiadomości",

  search: "Szukaj",
  searchFor: "Słowa, które padły",
  searching: "Szukanie...",
  found: (count, hasMore) =>
    hasMore
      ? `Najnowsze: ${plural(count, MESSAGES)}; jest ich więcej`
      : `${plural(count, MESSAGES)}, od najnowszej`,
  nothingFound: "Nic z tymi słowami.",
  moreHits: "Więcej",
  goingBack: "Powrót do tego miejsca...",
  tooFarBack: "To zbyt dawno, by pokazać w historii. Oto całość.",
  notFound(code) {
    switch (code) {
      case "too-short":
        return "Potrzebne jest słowo z co najmniej trzech liter.";
      case "closed":
        return "Nie ma cię w pokoju.";
      default:
        return "Gospodarz nie może teraz szukać. Spróbuj za chwilę.";
    }
  },

  showAll: "Pokaż wszystko",
  showLess: "Pokaż mniej",
  reply: "Odpowiedz",
  replyTo: (name) => `Odpowiedz: ${apart(name)}`,
  replyToOwn: "Odpowiedz na własną wiadomość",
  whispering: (name) => `Zobaczą to tylko ${apart(name)} i gospodarz.`,
  unknownMessage: "wiadomość, której nie masz",
  stopReplying: "Pisz do wszystkich, bez odpowiedzi",
  hasGone: (name) => `${apart(name)} jest już poza pokojem: nikt nie zobaczy szeptu.`,

  emoji: "Emoji",
  attach: "Dołącz plik",
  dropHere: "Upuść tu pliki, aby je udostępnić",
  toBeSent: "Do wysłania",
  takeOut: (name) => `Nie wysyłaj: ${apart(name)}`,
  trayFull: "Naraz wychodzi najwyżej dwadzieścia plików. Najpierw wyślij te.",
  tooLargeFile: (name, limit) =>
    `${apart(name)} przekracza ${limit}, czyli tyle, ile przyjmuje ten gospodarz.`,
  tooLargeFiles: (count, limit) =>
    `${plural(count, { one: "plik przekracza", few: "pliki przekraczają", many: "plików przekracza", other: "pliku przekracza" })} ${limit}, czyli tyle, ile przyjmuje ten gospodarz.`,
  noFolders: "Folderu nie można udostępnić. Najpierw spakuj go do jednego pliku.",
  progress: (done, total) => `${done} z ${total}`,
  writeCaption: "Podpis",
  play: "Odtwórz",
  cannotPlay: "Nie można tego tu odtworzyć. Można to zapisać.",
  waitingToSend: "Czeka na wysłanie",
  hostIsAway: "Gospodarz teraz nie odpowiada. Kolejna próba...",
  loadAgain: "Wczytaj stronę ponownie",
  save: "Zapisz",
  fileFailed(code) {
    switch (code) {
      case "too-large":
        return "Ten plik jest za duży dla tego gospodarza.";
      case "no-space":
        return "Gospodarz nie ma już miejsca na pliki.";
      case "no-such-file":
        return "Gospodarz nie ma już tego pliku.";
      case "hash-mismatch":
        return "To, co przyszło, nie jest udostępnionym plikiem. Zostało odrzucone.";
      case "unreadable":
        return "To folder albo plik się zmienił lub zniknął.";
      case "no-files":
        return "Ten gospodarz nie przyjmuje plików.";
      case "outdated":
        return "Ta strona jest starsza niż gospodarz. Wczytaj ją ponownie; to, co piszesz, zostanie w polu.";
      case "aborted":
        return "Anulowano.";
      case "connection-lost":
      case "stalled":
      case "timeout":
      case "closed":
        return "Połączenie zerwało się po drodze. Spróbuj ponownie.";
      case "unreachable":
      case "bad-answer":
        return "Gospodarz nie odpowiada tak, jak powinien. Spróbuj ponownie.";
      default:
        return "Nie udało się. Spróbuj ponownie albo wybierz inny plik.";
    }
  },

  tooLong: (over) =>
    `O ${plural(over, { one: "znak", few: "znaki", many: "znaków", other: "znaku" })} za dużo na jedną wiadomość. Skróć ją.`,
  sending: "Wysyłanie...",
  waitsForConnection: "Wyjdzie, gdy wróci połączenie",
  held(why) {
    if (why === "delay") return "Wyjdzie za chwilę";
    const because = { approval: "", restricted: ", jak wszystko od ciebie" }[why];
    return `Czeka na moderację${because ?? `: reguła ${apart(why)}`}`;
  },
  edit: "Edytuj",
  outAlready: "To już poszło.",
  takingBack: "Prośba o wycofanie...",
  takenBackLater: "Prośba o wycofanie, gdy wróci połączenie",
  sendAgain: "Wyślij ponownie",
  remove: "Usuń",
  slowEvery: (seconds) => `Tryb powolny: ${length(seconds)} między wiadomościami.`,
  slowFor: (seconds) => `Tryb powolny: następna wiadomość za ${span(seconds)}.`,
  goesOutIn: (seconds) => `Tryb powolny: wyjdzie za ${span(seconds)}`,
  hostReadsAlone: "To, co piszesz, czyta tylko gospodarz.",
  notThisFile: "Ten pokój nie przyjmuje teraz takich plików.",
  mutedUntil: (time) => `Masz wyłączony głos do ${time}. Nadal możesz czytać.`,

  notSent({ code, text, retryAfter }) {
    const when = retryAfter ? ` Spróbuj za ${span(retryAfter)}.` : "";
    switch (code) {
      case "rate-limited":
        return `Nie wysłano: za dużo wiadomości naraz.${when}`;
      case "muted":
        return `Nie wysłano: masz wyłączony głos.${when}`;
      case "slow-mode":
        return "Nie wysłano: ten pokój jest w trybie powolnym.";
      case "denied":
        return `Nie pokazano: moderacja odmówiła. ${saidInPolish(text)}`;
      case "refused-by-rule":
        return `Nie wysłano. ${saidInPolish(text)}`;
      case "not-allowed":
        return "Nie wysłano: to jest teraz w tym pokoju wyłączone.";
      case "too-large":
        return "Nie wysłano: ta wiadomość jest za długa.";
      case "queue-full":
        return "Nie wysłano: zbyt wiele już czeka.";
      case "no-such-peer":
        return "Nie wysłano: adresata tu nie ma.";
      case "malformed":
        return "Nie wysłano: jest w niej coś, czego nie można wysłać.";
      case "closed":
        return "Nie wysłano: nie ma cię w pokoju.";
      default:
        return `Nie wysłano. ${whyNotInPolish({ code, text })}${when}`;
    }
  },

  backToStart: "Wróć na początek",
  joinAgain: "Wejdź ponownie",
  moderatorWrote: "Moderacja pisze:",
  ended(reason, room, detail) {
    switch (reason) {
      case "KICKED":
        return {
          title: "Wyproszono cię z pokoi tego gospodarza",
          text: "Zrobiła to moderacja. Za chwilę możesz wejść ponownie.",
        };
      case "BANNED":
        return {
          title: "Zablokowano ci dostęp do pokoi tego gospodarza",
          text: "Moderacja cię nie wpuszcza. Jeśli to pomyłka, porozmawiaj z gospodarzem.",
        };
      case "TIMED_OUT":
        return {
          title: "Jesteś na jakiś czas poza pokojami tego gospodarza",
          text: "Możesz wrócić, gdy ten czas minie. Ponowne wczytanie strony go nie skraca.",
        };
      case "DENIED":
        return {
          title: `Nie wpuszczono cię do ${apart(room)}`,
          text: "O tym, kto wchodzi, decyduje moderacja. Za chwilę możesz zapytać ponownie.",
        };
      case "ROOM_CLOSED":
        return {
          title: `Zamknięto ${apart(room)}`,
          text: "Gospodarz zamknął ten pokój dla wszystkich.",
        };
      case "DUPLICATE_IDENTITY":
        return {
          title: "Jesteś tu ponownie z innej strony",
          text: "Jedna nazwa może być w pokoju tylko raz. Ta strona z niego wyszła.",
        };
      case "FLOODING":
        return {
          title: "Wyproszono cię z pokoi tego gospodarza",
          text: "Wysłano stąd zbyt wiele w krótkim czasie. Możesz wrócić, gdy ten czas minie; wysyłaj naraz mniej.",
        };
      case "SLOW_READER":
        return {
          title: `Wyproszono cię z ${apart(room)}`,
          text: "Twoje połączenie nie nadążyło za pokojem. Wróć tam, gdzie sieć jest lepsza.",
        };
      default:
        return {
          title: `Nie ma cię już w ${apart(room)}`,
          text: detail || "Gospodarz zakończył połączenie.",
        };
    }
  },
};
