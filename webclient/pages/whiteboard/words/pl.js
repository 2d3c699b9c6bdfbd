import { counted, reasonInPolish, whyNotInPolish } from "../../shared/host/pl.js";
import { apart } from "../../shared/shown.js";

const { hour, list, plural, span } = counted;

const LINES = { one: "linia", few: "linie", many: "linii", other: "linii" };

/** @param {number} [seconds] */
const again = (seconds) => (seconds ? ` Spróbuj za ${span(seconds)}.` : "");

/** Every word of the whiteboard, in Polish. @type {typeof import("./en.js").en} */
export const pl = {
  board: "Tablica. Rysuj myszą, piórem, palcem lub klawiszami.",
  boardKind: "tablica do rysowania",
  boardHelp:
    "Strzałki przesuwają krzyżyk, z klawiszem Shift dalej. Spacja opuszcza i podnosi pióro, Escape porzuca linię. Narzędzia: P pióro, E gumka, M marker, L linia, A strzałka, R prostokąt, O elipsa, I wskaźnik. Z gumką spacja ściera twój rysunek pod krzyżykiem, a ze wskaźnikiem pokazuje innym, gdzie jest krzyżyk. Od 1 do 6 wybierają kolor, S następną grubość, Control Z cofa, Control Shift Z przywraca, plus i minus zmieniają powiększenie, 0 pokazuje wszystko. Przeciąganie z wciśniętą spacją przesuwa tablicę. T to tekst, a N notatka: spacja otwiera pole przy krzyżyku, Enter umieszcza tam to, co wpisano. G dodaje obraz. V jest do tego, co własne: spacja podnosi to przy krzyżyku i odkłada, Enter pozwala napisać od nowa, Delete usuwa, < i > zmniejszają i powiększają. Strzałki przesuwają to, co zaznaczone, z klawiszem Shift dalej; D powiela, Escape puszcza.",
  divider: "Szerokość czatu",
  tools: "Narzędzia do rysowania",
  tool: "Narzędzie",
  toolNames: [
    "Pióro",
    "Gumka do twoich rysunków",
    "Marker",
    "Linia",
    "Strzałka",
    "Prostokąt",
    "Elipsa",
    "Wskaźnik, który nic nie zostawia",
    "Tekst",
    "Notatka",
    "Zaznaczanie i przesuwanie tego, co własne",
  ],
  short: {
    tools: [
      "Pióro",
      "Gumka",
      "Marker",
      "Linia",
      "Strzałka",
      "Prostokąt",
      "Elipsa",
      "Wskaźnik",
      "Tekst",
      "Notatka",
      "Zaznaczanie",
    ],
    picture: "Obraz",
    zoomOut: "Pomniejsz",
    fit: "Pokaż całą",
    zoomIn: "Powiększ",
    paper: "Papier",
    lead: "Prowadź",
    clear: "Wyczyść",
    save: "PNG",
    saveSvg: "SVG",
  },
  ink: "Kolor i grubość",
  colour: "Kolor",
  size: "Grubość",
  colours: ["Czarny", "Czerwony", "Pomarańczowy", "Zielony", "Niebieski", "Fioletowy"],
  white: "Biały",
  sizes: ["Cienka", "Średnia", "Gruba"],
  undo: "Cofnij (Ctrl+Z)",
  redo: "Przywróć (Ctrl+Shift+Z)",
  more: "Więcej",
  zoomIn: "Powiększ (+)",
  zoomOut: "Pomniejsz (-)",
  fit: "Pokaż całą tablicę (0)",
  save: "Zapisz jako obraz: PNG",
  saveSvg: "Zapisz jako rysunek: SVG",
  paper: "Inny papier",
  papers: {
    plain: "Papier gładki",
    lined: "Papier w linie",
    squared: "Papier w kratkę",
    dotted: "Papier w kropki",
  },
  lead: "Prowadź: pokaż innym to, co widzisz",
  leading: "Przestań prowadzić",
  following: (who, isFollowing) =>
    isFollowing ? `Nie podążaj za ${apart(who)}` : `Podążaj za ${apart(who)}`,
  led: (who) => `Widzisz to, co widzi ${apart(who)}`,
  letGo: "Znów rozglądasz się samodzielnie",
  zoomed: (percent) => ({
    short: `${percent}%`,
    long: `Pokaż całą tablicę, teraz ${percent}%`,
  }),
  blurred: "Dotknij, by zobaczyć",
  notLoaded: "Nie udało się wczytać tego, co tworzy obrazy. Spróbuj ponownie.",
  notSaved: "Zabrakło miejsca na obraz",
  clear: "Wyczyść tablicę dla wszystkich",
  sure: "Wyczyścić tablicę dla wszystkich?",
  yes: "Wyczyść",
  no: "Zostaw",
  loading: "Wczytywanie tablicy...",
  notNow: "Nie narysowano",
  barred({ kind, until, why }) {
    const words = why ? ` ${reasonInPolish(why)}` : "";
    const end = Number.isFinite(until) ? `do ${hour(until)}` : "do decyzji moderacji";
    if (kind === "muted")
      return `Masz wyłączony głos ${end}: możesz patrzeć, ale nie rysować.${words}`;
    if (kind === "held")
      return `To, co robisz, czeka na moderację, a rysunki czekać nie mogą: możesz patrzeć.${words}`;
    return "Możesz tu patrzeć, ale nie rysować.";
  },
  refused: ({ code, text, retryAfter }) =>
    ({
      muted: `Masz wyłączony głos: rysunku nie przyjęto.${again(retryAfter)}`,
      "rate-limited": `Za dużo naraz: ostatniej linii nie przyjęto.${again(retryAfter)}`,
      "too-large": "Ta linia była za długa na tę tablicę.",
      "queue-full": "Zbyt wiele już czeka: ostatniej linii nie przyjęto.",
      "board-full": "Tablica jest pełna. Zetrzyj coś albo poproś gospodarza o wyczyszczenie.",
      "not-allowed": "Nie przyjęto: to nie jest tu dozwolone.",
      forbidden: "Zmieniać można tylko własne rysunki.",
      "no-such-stroke": "Tego już nie ma na tablicy.",
    })[code] ?? `Nie przyjęto: ${whyNotInPolish({ code, text })}`,
  spared: "Ścierać można tylko własne rysunki.",
  undone: "Cofnięto",
  redone: "Przywrócono",
  nothingToUndo: "Nie ma nic twojego do cofnięcia",
  nothingToRedo: "Nie ma nic do przywrócenia",
  down: "Pióro opuszczone",
  drawn: "Linia narysowana",
  dropped: "Linia porzucona",
  erased: "Starto",
  picture: "Dodaj obraz (G)",
  write: "Tekst na tablicę: Enter go umieszcza, Escape odrzuca",
  held: "Podniesiono: strzałki przesuwają, spacja odkłada",
  moved: "Przesunięto",
  chosen: "To, co zaznaczone",
  remove: "Usuń (Delete)",
  copy: "Powiel (D)",
  copied: "Powielono",
  smaller: "Mniejsze (<)",
  larger: "Większe (>)",
  rewrite: "Napisz od nowa (Enter)",
  notYours: "Przesuwać można tylko to, co się samemu narysowało.",
  nothingYours: "Nic własnego w tym miejscu",
  noPicture: "To nie jest obraz, który da się tu odczytać",
  nothingHere: "Nie ma tu nic do starcia",
  saved: "Zapisano jako obraz",
  cleared: (who, own) =>
    own
      ? "Tablica wyczyszczona"
      : who === "server"
        ? "Gospodarz wyczyścił tablicę"
        : `Tablicę czyści ${apart(who)}`,
  uncleared: (who, own) =>
    own
      ? "Tablica przywrócona"
      : who === "server"
        ? "Gospodarz przywrócił tablicę"
        : `Tablicę przywraca ${apart(who)}`,
  content: (lines, names) =>
    lines === 0
      ? "Tablica jest pusta."
      : `Na tablicy: ${plural(lines, LINES)}; rysują: ${list(names)}.`,
};
