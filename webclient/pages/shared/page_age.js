/**
 * Whether a page is older than its host. What a page loads only when it is wanted goes by the name of one
 * build, and a host that was updated while the page was open has another.
 *
 * @typedef {"same" | "older" | "away"} PageAge "away": the host doesn't answer as one
 */

const SCRIPT = /<script type="module" src="([^"]+)/;

/**
 * Ask the host for this page, and look whether it is made of the same script.
 *
 * @returns {Promise<PageAge>}
 */
export async function pageAge() {
  const own = document.querySelector('script[type="module"]')?.getAttribute("src");
  try {
    const answer = await fetch(location.href, { cache: "no-store" });
    const [, script] = answer.ok ? ((await answer.text()).match(SCRIPT) ?? []) : [];
    if (script === undefined) return "away";
    return script === own ? "same" : "older";
  } catch {
    return "away";
  }
}
