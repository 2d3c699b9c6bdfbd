import { Emitter } from "./emitter.js";
export type State = import("./events.js").State;
export type RoomEvents = import("./events.js").RoomEvents;
export type Receipt = import("./outbox.js").Receipt;
export type Place = import("./timeline.js").Place;
export type Page = import("./events.js").Page;
export type Named = import("./outbox.js").SendOptions & {
    ref?: string;
};
export type RoomOptions = {
    room: string;
    /**
     * what others see
     */
    name: string;
    /**
     * the host's address; left out: the page's own
     */
    base?: string;
    /**
     * none by default: a LAN needs none
     */
    iceServers?: RTCIceServer[];
    reconnect?: import("./policy.js").ReconnectPolicy;
    /**
     * how large the host shall let one's frames be, in bytes: 16 KiB unless
     * asked for more, at most 64
     */
    frame?: number;
    /**
     * the token of a moderator's link: it works once, see `Moderation`
     */
    invite?: string;
    /**
     * the room's, where it asks for one: without it `connect` fails with
     * `pin-required`, with another with `pin-wrong`
     */
    pin?: string;
    /**
     * keeps one's place and what isn't answered, for the
     * next client of this room and name: `sessionStorage` lets a page be reloaded without a loss
     */
    store?: import("./keeper.js").Store;
    /**
     * go along when a moderator moves one to another room, told by `moved`;
     * true unless said otherwise: then it is over, with the reason MOVED
     */
    follow?: boolean;
    /**
     * the browser, for tests
     */
    ports?: Partial<Ports>;
};
export type Ports = {
    RTCPeerConnection: new (configuration: RTCConfiguration) => RTCPeerConnection;
    fetch: typeof fetch;
    /**
     * where pagehide, pageshow, focus, online and the like arrive
     */
    page: EventTarget;
};
/**
 * One name in one room. It stays there across losses: what was missed arrives in order, what was
 * sent and not answered goes out again, nothing shows twice. `RoomEvents` lists what it tells.
 *
 * `addEventListener` works too; there the payload is the event's `detail`.
 *
 * `Own` are the page's own events, by their names with the payloads: sending them is checked then,
 * and each is told under `event:` and its name.
 *
 * @template {Record<string, any>} [Own=Record<string, any>]
 * @extends {Emitter<RoomEvents & import("./events.js").OwnEvents<Own>>}
 */
export declare class RoomClient<Own extends Record<string, any> = Record<string, any>> extends Emitter<RoomEvents & import("./events.js").OwnEvents<Own>> {
    #private;
    /**
     * @param {RoomOptions} options
     * @throws {ClientError} `bad-argument`
     */
    constructor(options: RoomOptions);
    /** @returns {State} */
    get state(): State;
    /** One's own name, as the host writes it. */
    get self(): string;
    /** Why one isn't in the room any more; null while one is, or before. */
    get reason(): import("./reasons.js").ReasonWord | null;
    /**
     * What one has said, changed and deleted and the host hasn't answered, in order; with a `store` from the start on what
     * an earlier page left. It goes out by itself: a page shows it, and warns before it is closed
     * where something isn't `kept`.
     *
     * @returns {import("./outbox.js").Unsent[]}
     */
    get unsent(): import("./outbox.js").Unsent[];
    /**
     * Note something of what was sent and isn't answered: `unsent` has it, also a later page's.
     *
     * @param {string} ref the one it was sent with
     * @param {unknown} note JSON; null for none
     */
    note(ref: string, note: unknown): void;
    /** The room as the host last described it. */
    get room(): import("./frames.js").RoomInfo;
    /** Who is here, oneself included, in the order of their coming. */
    get peers(): import("./frames.js").PeerInfo[];
    /**
     * Join. Settles once: when the room is open, or when the host refuses (`name-taken` brings a
     * `suggestion`), the reconnect policy gives up or time is up (30 s unless `timeout` says
     * otherwise). Until then it keeps trying, and each failed attempt is an `error` event. After
     * `close()` or the end it may be called again, and goes on from what was seen; during a loss it
     * cuts the wait short, and giving up waiting for it ends nothing.
     *
     * @param {import("./pending.js").Patience} [options]
     * @returns {Promise<void>}
     * @throws {ClientError}
     */
    connect({ timeout, signal }?: import("./pending.js").Patience): Promise<void>;
    /**
     * Send to the room, or to the one peer that `to` names. While the connection is away, or the
     * host's rate is used up, it waits and goes out after; without a `timeout` (milliseconds) it
     * waits as long as the client lives.
     *
     * @param {import("./outgoing.js").Saying<Own>} what text and bytes are the data of a "message"
     * @param {import("./outbox.js").SendOptions} [options]
     * @returns {Promise<Receipt>} fails with a `ClientError` if the host refuses it
     */
    send(what: import("./outgoing.js").Saying<Own>, options?: import("./outbox.js").SendOptions): Promise<Receipt>;
    /**
     * Send to one peer alone. The host's moderators can see it too.
     *
     * @param {string} to the peer's id
     * @param {import("./outgoing.js").Saying<Own>} what
     * @param {import("./outbox.js").SendOptions} [options]
     * @returns {Promise<Receipt>} fails with `no-such-peer` if it isn't here
     */
    whisper(to: string, what: import("./outgoing.js").Saying<Own>, options?: import("./outbox.js").SendOptions): Promise<Receipt>;
    /**
     * Backpressure: resolves at once while there is room for more, else when most of what was sent
     * is answered. Await it between sends of a long row; nothing of it is refused then.
     *
     * @param {import("./pending.js").Patience} [options]
     * @returns {Promise<void>}
     * @throws {ClientError} `closed`, `timeout` or `aborted`
     */
    drained(options?: import("./pending.js").Patience): Promise<void>;
    /**
     * What was said just before a place or just after one, or the newest: in order, as far back as
     * the room lets one read. What a `message` event brought has its place in `epoch` and `seq`.
     *
     * @param {{before?: Place, after?: Place, limit?: number}} [where] `limit`: at most 200; there may
     *   be fewer, though there are more
     * @param {import("./outbox.js").SendOptions} [options]
     * @returns {Promise<Page>}
     */
    history({ before, after, limit }?: {
        before?: Place;
        after?: Place;
        limit?: number;
    }, options?: import("./outbox.js").SendOptions): Promise<Page>;
    /**
     * The messages with all these words in them, the newest first, of those that one may read.
     *
     * @param {string} words up to 200 characters; three letters of one of them must be there
     * @param {{before?: Place, limit?: number}} [where] the place of the last one of the page before
     * @param {import("./outbox.js").SendOptions} [options]
     * @returns {Promise<Page>} fails with `too-short` or, if it takes too long, `no-answer`
     */
    search(words: string, { before, limit }?: {
        before?: Place;
        limit?: number;
    }, options?: import("./outbox.js").SendOptions): Promise<Page>;
    /**
     * Bring a message to the moderators' attention.
     *
     * @param {{epoch: number, seq: number}} place the message's
     * @param {string} [text] why, up to 500 characters
     * @param {import("./outbox.js").SendOptions} [options]
     * @returns {Promise<Receipt>}
     */
    report(place: {
        epoch: number;
        seq: number;
    }, text?: string, options?: import("./outbox.js").SendOptions): Promise<Receipt>;
    /**
     * Change what one has said oneself, as long as the room lets one (`room.editing` seconds): all read
     * the new words, and moderators what it was.
     *
     * @param {Place | {ref: string}} what the message's place, or the `ref` it was sent with: also of
     *   one that waits for a moderator
     * @param {any} data what it shall say
     * @param {Named} [options]
     * @returns {Promise<Receipt>} fails with `too-late`, `not-allowed`, `no-such-message`, or as `send`
     */
    edit(what: Place | {
        ref: string;
    }, data: any, options?: Named): Promise<Receipt>;
    /**
     * Take back what one has said, or shared, oneself, as long as the room lets one.
     *
     * @param {Place} place
     * @param {import("./outbox.js").SendOptions} [options]
     * @returns {Promise<Receipt>} fails as `edit` does
     */
    delete(place: Place, options?: import("./outbox.js").SendOptions): Promise<Receipt>;
    /**
     * Send a frame of another module's about a message, such as `Reactions`; the host answers it.
     *
     * @param {Place | {ref: string}} what the message's place, or the `ref` it was sent with
     * @param {{type: string} & Record<string, unknown>} frame what there is to say about it
     * @param {Named} [options]
     * @returns {Promise<any>} the receipt
     */
    post(what: Place | {
        ref: string;
    }, frame: {
        type: string;
    } & Record<string, unknown>, options?: Named): Promise<any>;
    /**
     * Tell the others that one is typing, or no longer. Passing: while away it is not sent.
     *
     * @param {boolean} active
     */
    typing(active: boolean): void;
    /**
     * Send a frame of another module's, such as `Board`, now or never; nobody waits for an answer.
     *
     * @param {{type: string} & Record<string, unknown>} frame
     * @returns {boolean} whether it went out
     */
    pass(frame: {
        type: string;
    } & Record<string, unknown>): boolean;
    /**
     * Open a channel beside the room's own, as `Volatile` does. It ends with the connection: open it
     * anew whenever the state is `open`.
     *
     * @param {string} label
     * @param {string} protocol one that the host knows: it closes any other
     * @param {RTCDataChannelInit} [options]
     * @returns {RTCDataChannel}
     * @throws {ClientError} `closed`
     */
    beside(label: string, protocol: string, options?: RTCDataChannelInit): RTCDataChannel;
    /**
     * The files of this room: sending and pulling them. What it takes is loaded the first time.
     *
     * @returns {Promise<import("./files.js").Files>} fails with `unreachable` if it can't be loaded
     */
    files(): Promise<import("./files.js").Files>;
    /**
     * Take another name, if the room lets one. All hear of it by `renamed`.
     *
     * @param {string} to
     * @param {import("./outbox.js").SendOptions} [options]
     * @returns {Promise<Receipt>} fails with `name-taken` (and a `suggestion`), `bad-name`, `not-allowed` or
     *   `name-not-listed`
     */
    rename(to: string, options?: import("./outbox.js").SendOptions): Promise<Receipt>;
    /** Cut a wait for the next attempt short. */
    retryNow(): void;
    /** Leave for good; again is harmless. What wasn't answered fails with `closed`. */
    close(): void;
    /**
     * Raise one's hand, or take it down. What the others see comes back with `peers`: `hand` is
     * since when. Passing: while away it is not sent.
     *
     * @param {boolean} up
     */
    raiseHand(up: boolean): void;
}
