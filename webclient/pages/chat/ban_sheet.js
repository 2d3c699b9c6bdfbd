import { make, tell } from "/pages/shared/dom.js";
import { apart, shownText } from "/pages/shared/shown.js";
import { buttonFor, choices, field, line, passingSheet } from "./sheet.js";
import { words } from "./strings.js";
import { dateTime } from "./times.js";

/**
 * @typedef {import("./acting.js").Acting} Acting
 * @typedef {import("./acting.js").Whom} Whom
 */

/** Seconds for which somebody is banned; null is until the ban is lifted. */
const LENGTHS = [3600, 86_400, 604_800, null];

/** What of somebody may be banned, and whether it is where nobody chooses. */
const PARTS = { device: true, address: true, name: false };

/**
 * Ban somebody: by what, for how long, and whom else that would hit, which is said before.
 *
 * @param {Acting} acting
 * @param {Whom} whom
 * @param {string} text what to say to them
 */
export function banSheet(acting, whom, text) {
  const parts = Object.entries(PARTS).map(([part, isUsual]) => {
    const box = make("input", { attributes: { type: "checkbox" } });
    box.checked = isUsual;
    box.addEventListener("change", () => preview());
    const label = make("label", { class: "check" }, box);
    label.append(words.banParts[part] ?? part);
    return { part, box, label };
  });
  const labels = LENGTHS.map((seconds) => words.lengthOf(seconds));
  const length = choices(words.forHowLong, labels, 0);
  const said = field(words.reasonToThem, { maxlength: "200" });
  said.input.value = text;
  const hits = make("p", { class: "hits", attributes: { role: "status" } });
  const command = () => ({
    do: "ban",
    parts: parts.filter(({ box }) => box.checked).map(({ part }) => part),
    seconds: LENGTHS[length.select.selectedIndex] ?? null,
    text: said.input.value.trim(),
  });
  let asked = 0;
  const preview = async () => {
    const turn = ++asked;
    tell(hits, words.banLooks);
    const { name, stay } = whom;
    const ban = { ...command(), room: acting.room, peer: acting.find(stay)?.id ?? name, stay };
    const answer = await acting.inquire({ do: "preview-ban", ban });
    // Of two questions the later one's answer counts.
    if (turn !== asked) return;
    tell(hits, "why" in answer ? answer.why : hitsInWords(answer.result));
  };
  const ban = async () => {
    if (await acting.haveTo(whom, command())) dialog.close();
  };
  const legend = make("legend", { class: "meta", text: words.banBy });
  const dialog = passingSheet(
    words.banTitle(whom.name),
    make("fieldset", { class: "parts" }, legend, ...parts.map(({ label }) => label)),
    hits,
    length.element,
    said.element,
    make("div", { class: "acts" }, buttonFor(words.banNow, ban, "danger")),
  );
  preview();
}

/** @param {{present: {peer: string}[], recent: {peer: string}[]}} preview */
function hitsInWords({ present, recent }) {
  const here = present.map(({ peer }) => peer);
  const gone = recent.map(({ peer }) => peer).filter((name) => !here.includes(name));
  const names = [...here, ...gone.map((name) => words.wasHere(name))];
  return names.length === 0 ? words.banHitsNobody : words.banHits([...new Set(names)]);
}

/** What this moderator may lift of the bans. @param {Acting} acting */
export async function bansSheet(acting) {
  const list = make("ul", { class: "entries" });
  const none = line(words.noBans);
  none.hidden = true;
  const dialog = passingSheet(words.bansTitle, none, list);
  const show = async () => {
    /** @type {{id: string, until: number | null, whom: string, name: string, reason: string, by: string}[]} */
    const bans = (await acting.ask({ do: "list-bans" })) ?? [];
    none.hidden = bans.length > 0;
    const rows = bans.map(({ id, until, whom, name, reason, by }) => {
      const lift = () => acting.have({ do: "unban", room: acting.room, ban: id });
      return make(
        "li",
        {},
        make("strong", { text: apart(whom || name) }),
        make("p", { class: "meta", text: words.banLine(by, until ? dateTime(until) : "") }),
        ...(reason ? [make("p", { text: shownText(reason), dir: "auto" })] : []),
        buttonFor(words.liftBan, lift),
      );
    });
    list.replaceChildren(...rows);
  };
  dialog.addEventListener("close", acting.onChange(show));
  await show();
}
