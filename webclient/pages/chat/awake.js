import { find, hide } from "/pages/shared/dom.js";

const KEY = "peerpyrtc.awake";

/**
 * Keeps a phone's screen on while the page is seen, where its guest wants that: as a display, or while
 * one waits for an answer. Browsers have it on https and on the machine itself alone; elsewhere nobody
 * is offered it.
 */
export function offerAwake() {
  if (!("wakeLock" in navigator)) return;
  const box = find("awake", HTMLInputElement);
  hide(find("awake-label", HTMLElement), false);
  box.checked = recall();
  /** @type {WakeLockSentinel | null} */
  let held = null;
  let last = Promise.resolve();
  // One after the other: what is asked for just as it is switched off would stay.
  const look = () => {
    last = last.then(async () => {
      const isWanted = box.checked && !document.hidden;
      if (isWanted === Boolean(held && !held.released)) return;
      // A battery that is nearly empty is a reason to refuse it.
      if (isWanted) held = await navigator.wakeLock.request("screen").catch(() => null);
      else await held?.release();
    });
  };
  document.addEventListener("visibilitychange", look);
  // It is one screen, whichever page of ours it was said on.
  window.addEventListener("storage", ({ key }) => {
    if (key !== KEY) return;
    box.checked = recall();
    look();
  });
  box.addEventListener("change", () => {
    keep(box.checked);
    look();
  });
  look();
}

function recall() {
  try {
    return localStorage.getItem(KEY) === "on";
  } catch {
    return false;
  }
}

/** @param {boolean} isOn */
function keep(isOn) {
  try {
    localStorage.setItem(KEY, isOn ? "on" : "off");
  } catch {
    // Storage is blocked: this page does it all the same.
  }
}
