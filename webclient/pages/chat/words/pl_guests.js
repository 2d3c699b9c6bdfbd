/** What guests read of mutes, of reports, of whispers that they don't want, and of becoming a moderator, in Polish. */

import { counted, saidInPolish, whyNotInPolish } from "../../shared/host/pl.js";
import { apart } from "../../shared/shown.js";

const { span } = counted;

/** @type {typeof import("./en_guests.js").en} */
export const pl = {
  notNow: {
    chat: "Na razie możesz tu tylko czytać.",
    whisper: "Szepty między gośćmi są tu wyłączone.",
    ask: "Pisanie tylko do gospodarza jest tu wyłączone.",
    file: "Ten pokój nie przyjmuje teraz plików.",
    picture: "Ten pokój nie przyjmuje teraz obrazów.",
    hand: "Zgłaszanie się jest tu wyłączone.",
    rename: "Nazwy pozostają tu bez zmian.",
    see: "Ten pokój nie pokazuje, kto jeszcze tu jest.",
  },
  readOrAsk: "Na razie możesz tu tylko czytać albo pisać do gospodarza.",
  writeToHost: "Napisz tylko do gospodarza",
  whisperingToHost: "Zobaczą to tylko gospodarz i moderacja.",
  onlyToHost: "tylko do gospodarza",
  mutedForNow: "Masz wyłączony głos do decyzji moderacji.",
  allWaits: "To, co piszesz, czeka na moderację.",
  hostSaid: saidInPolish,
  reason: (why) => `Powód: ${saidInPolish(why)}`,
  changeName: "Zmień nazwę",
  beCalled: (name) => `Przyjmij nazwę ${apart(name)}`,
  calledNow: (name) => `Nazywasz się teraz ${apart(name)}.`,
  notRenamed(name, { code, retryAfter, suggestion, own }) {
    switch (code) {
      case "name-taken":
        if (own) {
          const other = suggestion
            ? `przyjmij tu nazwę „${apart(suggestion)}”`
            : "wybierz inną nazwę";
          return `${apart(name)} to ty, w innej karcie lub oknie. Najpierw zamknij tamto, albo ${other}.`;
        }
        return `Nazwa ${apart(name)} jest tu zajęta.${suggestion ? "" : " Wybierz inną."}`;
      case "bad-name":
        return `Nikt nie może się tu nazywać ${apart(name)}. Wybierz inną nazwę.`;
      case "name-not-listed":
        return `Nazwy ${apart(name)} nie ma na liście tego pokoju. Wpisz ją tak, jak ma ją gospodarz.`;
      case "not-allowed":
        return pl.notNow.rename;
      case "muted":
        return "Masz wyłączony głos: nie możesz teraz zmienić nazwy.";
      case "rate-limited":
        return `Za dużo naraz.${retryAfter ? ` Spróbuj za ${span(retryAfter)}.` : ""}`;
      default:
        return "Gospodarz nie odpowiada. Spróbuj ponownie.";
    }
  },
  edited: "zmieniono",
  editing: "Zmień swoją wiadomość",
  deleteIt: "Usuń",
  deleteSure: "Usuń dla wszystkich",
  redactedByAuthor: "Usunięto przez osobę, która to napisała",
  redactedByYou: "Wiadomość usunięta przez ciebie",
  notChanged: (error) => `Nie zmieniono. ${whyNotInPolish(error)}`,
  about: (name) => `Więcej: ${apart(name)}`,
  aboutMessage: "Więcej o tej wiadomości",
  yourMessage: "Twoja wiadomość",
  emojiAndMore: "Emoji i formatowanie",
  formatting: "Formatowanie",
  copyCode: "Kopiuj",
  codeCopied: "Skopiowano",
  codeNotCopied: "Nie skopiowano: zaznacz",
  copyLink: "Kopiuj link",
  linkCopied: "Skopiowano. Prowadzi tu tych, którzy mogą to czytać.",
  linkNotCopied: "Ta przeglądarka nie pozwala stronom kopiować. Oto link:",
  linkGone: "Tej wiadomości już nie ma albo nie możesz jej czytać.",
  linkFailed: "Gospodarz nie odpowiada. Spróbuj ponownie.",
  report: "Zgłoś moderacji",
  reportWhy: "Co jest nie tak (można pominąć)",
  reportThem: "Zgłoś tę osobę i jej ostatnie słowa",
  reported: "Dziękujemy. Moderacja to sprawdzi; nikt inny nie dowie się, kto zgłosił.",
  reportFailed({ code, text }) {
    if (code === "no-such-message") return "Nie zgłoszono: gospodarz nie ma już tej wiadomości.";
    return `Nie zgłoszono. ${whyNotInPolish({ code, text })}`;
  },
  ignoredWhispers: "Szepty, których nie widzisz",
  ignoredMany: (count) => `Szepty, których nie widzisz (${count})`,
  ignore: "Ukryj szepty tej osoby",
  ignoreNot: "Pokazuj szepty tej osoby",
  ignored: (name) =>
    `W tym pokoju i przeglądarce nie widzisz już szeptów, których autorem jest ${apart(name)}.`,
  ignoredNot: (name) => `Znów widzisz szepty, których autorem jest ${apart(name)}.`,

  undoIt: "Cofnij",
  youModerate:
    "Moderujesz tutaj: trzy kropki obok nazwy lub wiadomości pokazują, co możesz zrobić.",
  moderatingFailed: "Nie udało się wczytać narzędzi moderacji. Kolejna próba...",
  moderatingBroken: "Narzędzia moderacji nie działają na tej stronie. Wczytaj ją ponownie.",
  youModerateNot: "Już tutaj nie moderujesz.",
  youModerateAlready: "Już tutaj moderujesz: ten link nie jest ci potrzebny.",
  invitedTo: (room) =>
    `Z tym linkiem moderujesz ${apart(room)} od wejścia, jeśli nikt go jeszcze nie użył: działa jeden raz.`,
  noInvite(code) {
    switch (code) {
      case "forbidden":
        return "Ta przeglądarka nie zachowuje tu plików cookie, więc nie można z niej moderować. Zezwól na nie i otwórz link ponownie: nadal działa.";
      case "invite-used":
        return "Twojego linku do moderowania już użyto, a każdy działa jeden raz. Poproś gospodarza o nowy: tworzy go panel przez Room > Invite a moderator…";
      default:
        return "Twój link do moderowania tu nie działa: użyto go, wygasł, wycofano go albo jest do innego pokoju. Poproś gospodarza o nowy: tworzy go panel przez Room > Invite a moderator…";
    }
  },
};
