/** Going away by a link, with a question first where something would be lost. */

/**
 * @param {HTMLAnchorElement} link
 * @param {() => boolean} mayGo asks, if there is something to ask
 * @param {() => void} leave
 * @param {(address: string) => void} [go]
 */
export function leaveBy(link, mayGo, leave, go = (address) => location.assign(address)) {
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return; // it opens beside this page
    event.preventDefault();
    if (!mayGo()) return;
    leave();
    go(link.href);
  });
}

/** Have the browser ask before the page goes. @param {() => boolean} isUnfinished */
export function holdPage(isUnfinished) {
  window.addEventListener("beforeunload", (event) => {
    if (isUnfinished()) event.preventDefault();
  });
}
