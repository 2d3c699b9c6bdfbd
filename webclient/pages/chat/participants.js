import { Hands } from "./hand.js";
import { Mutes } from "./mutes.js";
import { OwnName } from "./own_name.js";
import { People } from "./people.js";
import { Returning } from "./returning.js";
import { words } from "./strings.js";

/**
 * @typedef {import("/peerpyrtc_client/index.js").RoomClient} RoomClient
 * @typedef {import("/peerpyrtc_client/index.js").PeerInfo} PeerInfo
 *
 * @typedef {object} ParticipantsPorts
 * @property {(text: string) => void} line a line about the room
 * @property {(name: string) => void} came
 * @property {(name: string) => void} left
 * @property {(name: string) => void} whisper somebody wants to, to this one
 * @property {(name: string) => void} mention
 * @property {(name: string) => void} more what there is to do about this one
 * @property {(from: string, to: string) => void} renamed somebody else, or oneself
 * @property {(why: string) => void} off somebody wants what is off
 * @property {(until: number | null) => void} muted until when, by the host's clock, one may not
 *   speak oneself; null once one may
 */

/** Who is in the room with one: the list, the hands, and the comings and goings. */
export class Participants {
  #client;
  #texts;
  #ports;
  #people;
  #hands;
  /** Whether one doesn't see who else is here. */
  #isBlind = false;
  #mutes = new Mutes(() => this.#show(this.#client.peers));
  #returning = new Returning();
  #ownName;

  /**
   * @param {RoomClient} client
   * @param {import("./text.js").Texts} texts is told who can be mentioned
   * @param {ParticipantsPorts} ports
   */
  constructor(client, texts, ports) {
    this.#client = client;
    this.#texts = texts;
    this.#ports = ports;
    this.#ownName = new OwnName(client);
    const rename = () => this.#ownName.change(() => this.#people.backToName());
    this.#people = new People({ ...ports, rename });
    this.#hands = new Hands((up) => client.raiseHand(up));
    client.on("state", ({ state, previous }) => {
      if (previous === "open") this.#returning.lost(client.peers.map(({ id }) => id));
      if (state !== "open") return;
      this.#returning.found();
    });
    client.on("peers", (peers) => {
      this.#mutes.hear(peers);
      this.#show(peers);
    });
    client.on("joined", ({ id }) => {
      // Of others one hears nothing while one may not see them: this one was there before.
      if (!this.#returning.take(id) && !this.#isBlind) ports.came(id);
    });
    client.on("left", ({ id, reason }) => {
      if (/^(KICKED|BANNED|TIMED_OUT)$/.test(reason)) ports.line(words.sentAway(id));
      else if (reason === "MOVED") ports.line(words.movedAway(id));
      // Who is hidden from now on has not gone.
      else if (reason !== "HIDDEN") ports.left(id);
    });
    client.on("renamed", ({ from, to }) => {
      ports.renamed(from, to);
      if (to !== client.self) ports.line(words.renamed(from, to));
      else ports.line(this.#ownName.isWished(to) ? words.calledNow(to) : words.renamedYou(to));
    });
    this.#people.place();
  }

  /** What one may has changed. @param {import("./rights.js").Rights} rights */
  rights(rights) {
    this.#isBlind = rights.whyNot("see") !== "";
    this.#hands.offer(rights.whyNot("hand"));
    this.#people.rights(rights);
    this.#ownName.rights(rights.whyNot("rename"));
  }

  /** @param {boolean} isOpen */
  showState(isOpen) {
    this.#hands.allow(isOpen);
  }

  /** @param {PeerInfo[]} peers */
  #show(peers) {
    const { self } = this.#client;
    const names = peers.map(({ id }) => id);
    this.#texts.know(names, self);
    this.#people.show(peers, self, (peer) => this.#mutes.isMuted(peer));
    for (const name of this.#hands.show(peers, self)) this.#ports.line(words.raisedHand(name));
    const own = peers.find(({ id }) => id === self);
    this.#ports.muted(own && this.#mutes.isMuted(own) ? (own.muted ?? null) : null);
  }
}
