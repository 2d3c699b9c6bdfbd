import { hide, make, tell } from "/pages/shared/dom.js";
import { apart, shownText } from "/pages/shared/shown.js";
import { words } from "./moderating_words.js";
import { reasonField } from "./reason_field.js";
import { buttonFor, choices, line, passingSheet, retitle } from "./sheet.js";
import { dateTime } from "./times.js";

/**
 * @typedef {import("./acting.js").Acting} Acting
 * @typedef {import("./acting.js").Whom} Whom
 *
 * By this of somebody no ban can be made: it would hit these, or there is nothing to go by.
 * @typedef {{part: string, you?: boolean, moderators?: string[], elsewhere?: boolean,
 *   nothing?: boolean}} Barred
 */

/** Seconds for which somebody is banned; null is until the ban is lifted. */
const LENGTHS = [3600, 86_400, 604_800, null];

/** What of somebody may be banned, and whether it is where nobody chooses. */
const PARTS = { device: true, newcomers: true, address: false, name: false };

/** What is banned where that hits nobody else: a class behind one router isn't to go by a tap. */
const STRICT = ["device", "address"];

/**
 * Ban somebody, or several in one go: by what, for how long, and whom else that would hit, which is
 * said before.
 *
 * @param {Acting} acting
 * @param {[Whom, ...Whom[]]} whoms
 * @param {string} text what to say to them
 */
export function banSheet(acting, whoms, text) {
  const isMany = whoms.length > 1;
  const doing = acting.forMany();
  /** Whom it is about still: of several some may be banned already. */
  const left = () => (isMany ? doing.left(whoms) : whoms);
  let isTouched = false;
  const parts = Object.entries(PARTS).map(([part, isUsual]) => {
    const box = make("input", { attributes: { type: "checkbox" } });
    box.checked = isUsual;
    box.addEventListener("change", () => {
      isTouched = true;
      each.isWanted = box.checked;
      preview();
    });
    const why = make("span", { class: "meta" });
    const label = make("label", { class: "check" }, box);
    label.append(make("span", { text: `${words.banParts[part] ?? part} ` }, why));
    const each = { part, box, label, why, isWanted: isUsual };
    return each;
  });
  const labels = LENGTHS.map((seconds) => words.lengthOf(seconds));
  const length = choices(words.forHowLong, labels, 0);
  const said = reasonField(text);
  const hits = make("p", { class: "hits", attributes: { role: "status" } });
  const command = () => ({
    do: "ban",
    parts: parts.filter(({ box }) => box.checked).map(({ part }) => part),
    seconds: LENGTHS[length.select.selectedIndex] ?? null,
    text: said.input.value.trim(),
  });
  /** By the name that one has by now. @param {Whom} meant */
  const now = ({ name, stay }) => ({ name: acting.find(stay)?.id ?? name, stay });
  /** Whom a ban by these would hit. @param {string[]} by */
  const ask = (by) => {
    const [first = whoms[0], ...others] = left();
    const { name, stay } = now(first);
    const ban = { ...command(), room: acting.room, peer: name, stay, parts: by };
    const beside = others.map(now).map((other) => [other.name, other.stay]);
    return acting.inquire({ do: "preview-ban", ban, beside });
  };
  const beStrict = async () => {
    const answer = await ask(STRICT);
    if (isTouched || "why" in answer || answer.result.present.length > 0) return;
    const found = parts.find(({ part }) => part === "address");
    if (!found || found.box.disabled || answer.result.recent.length > 0) return;
    found.box.checked = true;
    found.isWanted = true;
    preview();
  };
  let asked = 0;
  /** @param {string[]} [by] what of them is asked about: what is chosen */
  const preview = async (by = command().parts) => {
    const turn = ++asked;
    if (by.length === 0) return tell(hits, words.banNeedsPart);
    tell(hits, words.banLooks);
    const answer = await ask(by);
    // Of two questions the later one's answer counts.
    if (turn !== asked) return;
    if ("why" in answer) return tell(hits, answer.why);
    bar(answer.result.barred ?? []);
    // What was asked about may be more than can be chosen.
    if (`${by}` === `${command().parts}`) tell(hits, hitsInWords(answer.result));
    else preview();
  };
  /** @param {Barred[]} barred by what no ban can be made: whoever would be hit is named there */
  const bar = (barred) => {
    for (const { part, box, why, isWanted } of parts) {
      const found = barred.find((each) => each.part === part);
      box.disabled = found !== undefined;
      box.checked = isWanted && !found;
      tell(why, found ? barredInWords(found) : "");
    }
  };
  const ban = async () => {
    // What barred them all may be over.
    if (command().parts.length === 0) return preview(Object.keys(PARTS));
    const isDone = isMany ? doing.have(whoms, command()) : acting.haveTo(whoms[0], command());
    if (await isDone) return dialog.close();
    show();
    preview(Object.keys(PARTS));
  };
  /** @param {string[]} names */
  const title = (names) =>
    names.length === 1 ? words.banTitle(names[0]) : words.banTitleMany(names.length);
  const all = whoms.map(({ name }) => name);
  const who = line(words.listOf(all));
  /** Whom the next press is for: after an undo that may be all of them again. */
  const show = () => {
    const names = left().map(({ name }) => name);
    if (names.length === 0) return; // done, and about to close
    tell(who, words.listOf(names));
    hide(who, names.length === 1);
    retitle(dialog, title(names));
  };
  const legend = make("legend", { class: "meta", text: words.banBy });
  const dialog = passingSheet(
    title(all),
    ...(isMany ? [who] : []),
    make("fieldset", { class: "parts" }, legend, ...parts.map(({ label }) => label)),
    hits,
    length.element,
    said.element,
    make("div", { class: "acts" }, buttonFor(words.banNow, ban, "danger")),
  );
  dialog.addEventListener(
    "close",
    acting.onChange(async () => show()),
  );
  // By the name one can always ask; what bars the others is told with it.
  preview(Object.keys(PARTS));
  beStrict();
}

/** @param {Barred} barred */
function barredInWords({ part, you = false, moderators = [], elsewhere = false, nothing = false }) {
  if (nothing) return words.banNothing[part] ?? "";
  const whom = [...(you ? [words.banYou] : []), ...moderators];
  return words.banBarred([...whom, ...(elsewhere ? [words.banElsewhere] : [])]);
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
