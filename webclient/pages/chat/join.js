import { find, hide, tell } from "/pages/shared/dom.js";
import { offerLanguages } from "/pages/shared/i18n.js";
import { dropSeat, keepSeat, recallSeat, tabStore } from "/pages/shared/kept.js";
import { base, rememberedName, rememberName, roomOf } from "/pages/shared/names.js";
import { holdBack } from "/pages/shared/waiting.js";
import { ClientError, RoomClient } from "/peerpyrtc_client/index.js";
import { dropInvite, onInvite, openInvite } from "./invite.js";
import { showScreen } from "./screens.js";
import { words } from "./strings.js";

/** The join form: asks for name and room until a client is in, offers the name that is free. */
export class JoinForm {
  #name = find("join-name", HTMLInputElement);
  #room = find("join-room", HTMLInputElement);
  #button = find("join-button", HTMLButtonElement);
  #cancel = find("join-cancel", HTMLButtonElement);
  #trouble = find("join-trouble", HTMLElement);
  #suggestion = find("join-suggestion", HTMLButtonElement);
  #pin = find("join-pin", HTMLInputElement);
  #knockText = find("knock-text", HTMLElement);
  /** Whether one waits to be let in, for the first time or anew. */
  #isKnocking = false;
  /** @type {RoomClient | null} */
  #client = null;
  #isIn = false;
  #stopCounting = () => {};
  /** A moderator's token, until the host has seen it. @type {string | undefined} */
  #invite;
  #onOpen;

  /** @param {(client: RoomClient, room: string) => void} onOpen before anything of the room comes */
  constructor(onOpen) {
    this.#onOpen = onOpen;
    offerLanguages(find("language", HTMLSelectElement));
    find("join-form", HTMLFormElement).addEventListener("submit", (event) => {
      event.preventDefault();
      this.#join(this.#name.value.trim());
    });
    this.#cancel.addEventListener("click", () => this.#client?.close());
    find("knock-cancel", HTMLButtonElement).addEventListener("click", () => {
      // Who was in leaves as one does from there.
      if (this.#isIn) find("leave", HTMLAnchorElement).click();
      else this.#client?.close();
    });
    this.#room.addEventListener("input", () => this.#promise(this.#invite));
    onInvite((token) => {
      this.#client?.close(); // it asked to come in as a guest
      this.#promise(token);
    });
    this.#suggestion.addEventListener("click", () => {
      this.#name.value = this.#suggestion.value;
      this.#join(this.#suggestion.value);
    });
  }

  show() {
    this.#name.value = rememberedName();
    this.#room.value = roomOf(location);
    this.#promise(openInvite());
    showScreen("join");
    (this.#name.value ? this.#button : this.#name).focus();
    // After a reload one is back by oneself; and who wrote it all on the start page needn't again.
    const seat = recallSeat(this.#room.value);
    if (!seat) return;
    this.#name.value = seat.name;
    this.#join(seat.name);
  }

  /** Say what the link makes of one that led here, if it is a moderator's. @param {string | undefined} invite */
  #promise(invite) {
    this.#invite = invite;
    const room = this.#room.value.trim();
    tell(find("join-invite", HTMLElement), invite && room ? words.invitedTo(room) : "");
    hide(find("join-invite", HTMLElement), !invite || room === "");
  }

  /** It would have opened the door: so it is good for nothing. @returns {string} what to do */
  #noInvite() {
    if (!this.#invite) return "";
    this.#promise(undefined);
    dropInvite();
    return words.noInvite("bad-invite");
  }

  /** @param {string} name */
  async #join(name) {
    const room = this.#room.value.trim();
    if (this.#client || name === "" || room === "") return;
    const pin = this.#pin.value.trim() || undefined;
    const client = new RoomClient({
      room,
      name,
      base,
      pin,
      invite: this.#invite,
      store: tabStore(),
    });
    this.#client = client;
    this.#wait(true);
    client.on("state", ({ state, error }) => {
      if (error && this.#isKnocking) tell(this.#knockText, this.#reasonToWait(error));
      else if (state === "connecting" && error) this.#tell(this.#reasonToWait(error));
      if (state !== "open") return;
      this.#comeIn();
      if (this.#isIn) return;
      this.#isIn = true;
      this.#promise(undefined); // it works once
      dropInvite();
      rememberName(name);
      keepSeat({ room, name: client.self });
      this.#onOpen(client, room);
    });
    client.on("waiting", () => this.#knock(client.room.name || room));
    /** @type {import("/peerpyrtc_client/index.js").ClosedEvent | undefined} */
    let closed;
    client.on("closed", (ending) => {
      closed = ending;
    });
    // Whoever waits here sees why, and ends it with Cancel.
    const failure = await client.connect({ timeout: Infinity }).then(
      () => null,
      (error) => error,
    );
    this.#client = null;
    this.#wait(false);
    if (!this.#isIn) {
      this.#isKnocking = false;
      showScreen("join");
    }
    if (failure === null) return;
    dropSeat(room);
    if (closed?.reason === "DENIED") return this.#denied(closed);
    if (!(failure instanceof ClientError)) throw failure;
    this.#failed(name, failure);
  }

  /** @param {ClientError} error */
  #reasonToWait(error) {
    if (error.code === "name-taken") return error.own ? words.nameHeldOwn : words.nameHeld;
    if (error.code === "no-data-connection") return words.noData;
    if (error.status === 429) return words.hostBusy;
    return this.#isKnocking ? words.knockedAway : words.hostAway;
  }

  /** @param {import("/peerpyrtc_client/index.js").ClosedEvent} closed */
  #denied({ text, retryAfter }) {
    this.#tell(words.notLetIn(text));
    if (retryAfter) this.#holdBack(retryAfter);
  }

  /** @param {string} name @param {ClientError} error */
  #failed(name, error) {
    const { code, suggestion, retryAfter, own } = error;
    if (code === "closed") return;
    if (code === "unsupported") this.#tell(words.noWebRTC);
    else if (code !== "name-taken") {
      const isShut = /^(locked|pin-required)$/.test(code);
      const noInvite = isShut ? this.#noInvite() : "";
      this.#tell([words.notJoined(error), noInvite].filter(Boolean).join(" "));
      if (code.startsWith("pin-")) this.#askPin();
      if (retryAfter) this.#holdBack(retryAfter);
    } else {
      this.#tell(own ? words.nameOwn(name, suggestion) : words.nameTaken(name, suggestion));
      this.#name.select();
      if (!suggestion) return;
      this.#suggestion.hidden = false;
      this.#button.classList.remove("primary");
      this.#suggestion.value = suggestion;
      this.#suggestion.textContent = words.joinAs(suggestion);
      this.#suggestion.focus();
    }
  }

  #askPin() {
    find("join-pin-field", HTMLElement).hidden = false;
    this.#pin.value = "";
    this.#pin.focus();
  }

  /** The host lets nobody in before: the button counts, and who was sent out presses it by hand. @param {number} seconds */
  #holdBack(seconds) {
    const label = (/** @type {number} */ left) => (left > 0 ? words.joinIn(left) : words.join);
    this.#stopCounting = holdBack(this.#button, seconds, label, () => {
      this.#tell(words.comeBack(0));
      this.#button.focus();
    });
  }

  /** One waits for a moderator: also who was in, if the host asks anew. @param {string} room */
  #knock(room) {
    const isAnew = !this.#isKnocking;
    this.#isKnocking = true;
    const said = [words.knocking(room), this.#noInvite()].filter(Boolean);
    tell(this.#knockText, said.join(" "));
    showScreen("knock");
    if (isAnew) find("knock-title", HTMLElement).focus();
  }

  #comeIn() {
    showScreen("room");
    if (this.#isKnocking && this.#isIn) find("draft", HTMLTextAreaElement).focus();
    this.#isKnocking = false;
  }

  /** @param {boolean} isJoining */
  #wait(isJoining) {
    this.#stopCounting();
    const controls = [this.#name, this.#room, this.#pin, this.#button];
    for (const control of controls) control.disabled = isJoining;
    this.#cancel.hidden = !isJoining;
    this.#button.textContent = isJoining ? words.joining : words.join;
    if (!isJoining) return;
    this.#suggestion.hidden = true;
    this.#button.classList.add("primary");
    this.#tell("");
  }

  /** @param {string} text */
  #tell(text) {
    this.#trouble.textContent = text;
    this.#trouble.hidden = text === "";
  }
}
