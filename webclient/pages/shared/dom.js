/**
 * Small ways to make and find elements. Text becomes text nodes, never markup.
 */

/**
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {{class?: string, text?: string, dir?: string, attributes?: Record<string, string>}} [options]
 * @param {...Node} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function make(tag, options = {}, ...children) {
  const element = document.createElement(tag);
  if (options.class) element.className = options.class;
  if (options.text !== undefined) element.textContent = options.text;
  if (options.dir) element.dir = options.dir;
  for (const [key, value] of Object.entries(options.attributes ?? {})) {
    element.setAttribute(key, value);
  }
  element.append(...children);
  return element;
}

/** An icon beside a word; the word carries the meaning. @param {string} kind */
export const icon = (kind) =>
  make("span", { class: `icon icon-${kind}`, attributes: { "aria-hidden": "true" } });

/**
 * The element with this id, of this kind. The pages' HTML has them all: a missing one is our bug.
 *
 * @template {HTMLElement} Kind
 * @param {string} id
 * @param {new () => Kind} kind
 * @returns {Kind}
 */
export function find(id, kind) {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`the page has no ${kind.name} #${id}`);
  return element;
}

/**
 * Put a text into what is read out when it changes: written anew, it would be read out anew.
 *
 * @param {HTMLElement} status
 * @param {string} text
 */
export function tell(status, text) {
  if (status.textContent !== text) status.textContent = text;
}

/**
 * Take it out of the page, or put it back. Hidden anew, it would be styled anew, and the page with it.
 *
 * @param {HTMLElement} element
 * @param {boolean} isHidden
 */
export function hide(element, isHidden) {
  if (element.hidden !== isHidden) element.hidden = isHidden;
}

/**
 * Put the page's words into its HTML: `data-text`, `data-label` and `data-placeholder` name them.
 *
 * @param {Record<string, unknown>} words
 */
export function fillWords(words) {
  /** @param {string} key */
  const word = (key) => {
    const value = words[key];
    if (typeof value !== "string") throw new Error(`the page has no word ${key}`);
    return value;
  };
  for (const element of document.querySelectorAll("[data-text]")) {
    element.textContent = word(element.getAttribute("data-text") ?? "");
  }
  for (const element of document.querySelectorAll("[data-label]")) {
    const label = word(element.getAttribute("data-label") ?? "");
    element.setAttribute("aria-label", label);
    if (element instanceof HTMLButtonElement || element instanceof HTMLAnchorElement) {
      element.title = label;
    }
  }
  for (const element of document.querySelectorAll("[data-placeholder]")) {
    element.setAttribute("placeholder", word(element.getAttribute("data-placeholder") ?? ""));
  }
}
