import { hide, make, tell } from "/pages/shared/dom.js";
import { ClientError } from "/peerpyrtc_client/index.js";
import { buttonFor, passingSheet } from "./sheet.js";
import { words } from "./strings.js";

/** @typedef {import("/peerpyrtc_client/index.js").RoomClient} RoomClient */

/** So long, in milliseconds, the host's answer is waited for. */
const PATIENCE = 15_000;

/** One's own name, and another one, where the room lets one. */
export class OwnName {
  #client;
  /** What one wants to be called, until the host has answered. */
  #wished = "";
  /** Why one keeps one's name now; "": one needn't. */
  #whyNot = "";
  /** Says so where one is about to write another. */
  #sayWhyNot = () => {};

  /** @param {RoomClient} client */
  constructor(client) {
    this.#client = client;
  }

  /** Whether one wanted that oneself. @param {string} name */
  isWished(name) {
    return name === this.#wished;
  }

  /** What one may has changed. @param {string} whyNot */
  rights(whyNot) {
    this.#whyNot = whyNot;
    this.#sayWhyNot();
  }

  /** Ask for it. @param {() => void} done it is changed, or not */
  change(done) {
    const id = "own-name";
    const label = make("label", { text: words.yourName, attributes: { for: id } });
    const field = make("input", {
      dir: "auto",
      attributes: { id, maxlength: "64", required: "", autocomplete: "nickname" },
    });
    field.value = this.#client.self;
    const trouble = make("p", { class: "trouble", attributes: { role: "alert" } });
    const free = buttonFor("", () => this.#take(free.value, dialog, show), "primary");
    const submit = make("button", { class: "primary", text: words.changeName });
    const form = make("form", { class: "own-name" }, label, field, trouble, free, submit);
    const show = (/** @type {string} */ why, suggestion = "") => {
      tell(trouble, why);
      hide(trouble, why === "");
      hide(free, suggestion === "");
      free.value = suggestion;
      free.textContent = suggestion && words.beCalled(suggestion);
      submit.classList.toggle("primary", suggestion === "");
      if (why !== "") (suggestion ? free : field).focus();
    };
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#take(field.value.trim(), dialog, show);
    });
    this.#sayWhyNot = () => {
      submit.disabled = free.disabled = this.#whyNot !== "";
      show(this.#whyNot);
    };
    this.#sayWhyNot();
    const dialog = passingSheet(words.yourName, form);
    dialog.addEventListener("close", done);
    field.select();
  }

  /**
   * @param {string} name
   * @param {HTMLDialogElement} dialog closed when it is done
   * @param {(why: string, suggestion?: string) => void} show what stands in the way
   */
  async #take(name, dialog, show) {
    if (name === "" || name === this.#client.self) return dialog.close();
    this.#wished = name;
    try {
      await this.#client.rename(name, { timeout: PATIENCE });
      dialog.close();
    } catch (error) {
      if (!(error instanceof ClientError)) throw error;
      show(words.notRenamed(name, error), error.suggestion);
    } finally {
      this.#wished = "";
    }
  }
}
