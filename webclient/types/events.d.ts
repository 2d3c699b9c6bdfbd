export type RoomEvent<Name extends string = string, Data = any> = {
    from: string;
    name: Name;
    data: Data;
    to: string | null;
    epoch: number;
    seq: number;
    time: number;
    own: boolean;
    missed: boolean;
    emitted?: boolean;
    gone?: boolean;
    redacted?: boolean;
    edited?: number;
    by_author?: boolean;
};
export type OwnEvents<Own extends Record<string, any>> = {
    [Name in keyof Own & string as `event:${Name}`]: RoomEvent<Name, Own[Name]>;
};
export type State = "new" | "connecting" | "open" | "reconnecting" | "closed";
export type StateEvent = {
    state: State;
    previous: State;
    retryIn: number | null;
    error: import("./errors.js").ClientError | null;
    reason: import("./reasons.js").ReasonWord | null;
};
export type AnnouncementEvent = {
    text: string;
    epoch: number;
    seq: number;
    time: number;
    missed: boolean;
    redacted?: boolean;
};
export type RedactedEvent = {
    target: {
        epoch: number;
        seq: number;
    };
    epoch: number;
    seq: number;
    time: number;
    missed: boolean;
    by_author?: boolean;
};
export type EditedEvent = {
    target: {
        epoch: number;
        seq: number;
    };
    from: string;
    data?: any;
    epoch: number;
    seq: number;
    time: number;
    missed: boolean;
};
export type RestoredEvent = Omit<RedactedEvent, "by_author"> & {
    message: Past | null;
};
export type Past = ({
    kind: "message" | "event";
} & RoomEvent) | ({
    kind: "announcement";
} & AnnouncementEvent);
export type Page = {
    messages: Past[];
    more: boolean;
};
export type ClosedEvent = {
    reason: import("./reasons.js").ReasonWord;
    text: string;
    error: import("./errors.js").ClientError | null;
    retryAfter?: number;
};
export type MovedEvent = {
    from: string;
    to: string;
    text: string;
};
export type RoomEvents = {
    /**
     * on each change, and on each failed attempt
     */
    state: StateEvent;
    /**
     * an event named "message": chat
     */
    message: RoomEvent;
    /**
     * an event of any other name
     */
    event: RoomEvent;
    /**
     * the moderator speaks to the room
     */
    announcement: AnnouncementEvent;
    /**
     * the message `target` was taken back: show it nowhere any more
     */
    redacted: RedactedEvent;
    /**
     * the message `target` says something else from now on
     */
    edited: EditedEvent;
    /**
     * the message `target` is there again
     */
    restored: RestoredEvent;
    /**
     * the whole list, whenever it has changed
     */
    peers: import("./frames.js").PeerInfo[];
    /**
     * somebody came
     */
    joined: import("./frames.js").PeerInfo;
    /**
     * somebody else is gone
     */
    left: {
        id: string;
        reason: string;
        text: string;
    };
    /**
     * a peer, perhaps oneself, has another name; it is who
     * it was
     */
    renamed: {
        from: string;
        to: string;
    };
    /**
     * a moderator tells one alone that something won't do
     */
    warning: {
        text: string;
        time: number;
    };
    moved: MovedEvent;
    /**
     * another peer is now the one present the longest
     */
    host: {
        id: string | null;
    };
    /**
     * the room itself, after each welcome and change
     */
    room: import("./frames.js").RoomInfo;
    /**
     * somebody began or ended typing
     */
    typing: {
        id: string;
        active: boolean;
    };
    /**
     * a frame that this library leaves to others,
     * as it came: `Board`'s, or a newer host's
     */
    other: {
        type: string;
    } & Record<string, any>;
    /**
     * what was sent as `ref` waits for a moderator
     */
    held: {
        ref: string;
        why: string;
    };
    /**
     * one isn't in yet: a moderator has to let one in, however long that
     * takes; `open` follows, or `closed` with the reason DENIED
     */
    waiting: {
        text: string;
    };
    /**
     * what one is here and may not do, when that isn't as usual and
     * whenever it has changed; `slow` seconds lie between two messages, `held` ones wait for a moderator
     */
    you: import("./frames.js").You;
    /**
     * drop what you hold of that epoch beyond seq:
     * the host went down before it was kept
     */
    rollback: {
        epoch: number;
        seq: number;
    };
    /**
     * after each welcome, once all that was missed is told
     */
    "caught-up": Record<string, never>;
    /**
     * messages passed while we were away and are no longer kept
     */
    gap: Record<string, never>;
    /**
     * an attempt to connect failed and another
     * will follow, or the host refused or sent something that belongs to no `send`
     */
    error: import("./errors.js").ClientError;
    /**
     * it is over, and nothing reconnects by itself
     */
    closed: ClosedEvent;
};
/**
 * `own`: sent under one's own name; the live ones are told by the promise of `send` instead.
 * `missed`: said before this connection was there. `emitted`: an event in spite of its name, which
 * is "message" or "json". `gone`: it shares a file that the host has no longer.
 * `redacted`: it was taken back, and `data` is null; `by_author`: by who said it. `edited`: since
 * when it reads so, where its sender has changed it.
 *
 * @template {string} [Name=string]
 * @template [Data=any]
 * @typedef {{from: string, name: Name, data: Data, to: string | null, epoch: number, seq: number,
 *   time: number, own: boolean, missed: boolean, emitted?: boolean, gone?: boolean,
 *   redacted?: boolean, edited?: number, by_author?: boolean}} RoomEvent
 */
/**
 * A page's own events, by their names with the payloads: each is told under `event:` and its name.
 * The payloads are what the page agreed on with itself: anybody may send anything under a name.
 *
 * @template {Record<string, any>} Own
 * @typedef {{[Name in keyof Own & string as `event:${Name}`]: RoomEvent<Name, Own[Name]>}} OwnEvents
 */
/**
 * What a `RoomClient` tells. Nothing here is code; import the types from `index.js`.
 *
 * Everything that people wrote (`data`, `text`, names) is theirs and hostile: put it into a page
 * as text, never as markup.
 *
 * @typedef {"new" | "connecting" | "open" | "reconnecting" | "closed"} State
 *
 * `retryIn` are the milliseconds until the next attempt, null while one is being made or none
 * will be; `error` is why the last one failed; `reason` is why one isn't in the room any more.
 * @typedef {{state: State, previous: State, retryIn: number | null,
 *   error: import("./errors.js").ClientError | null,
 *   reason: import("./reasons.js").ReasonWord | null}} StateEvent
 *
 * @typedef {{text: string, epoch: number, seq: number, time: number, missed: boolean,
 *   redacted?: boolean}} AnnouncementEvent
 *
 * `by_author`: by who said it.
 * @typedef {{target: {epoch: number, seq: number}, epoch: number, seq: number, time: number,
 *   missed: boolean, by_author?: boolean}} RedactedEvent
 *
 * `data`: what the message of `from` says now, undefined where the host has it no longer.
 * @typedef {{target: {epoch: number, seq: number}, from: string, data?: any, epoch: number,
 *   seq: number, time: number, missed: boolean}} EditedEvent
 *
 * `message`: as it was, at its old place; null where the host has it no longer.
 * @typedef {Omit<RedactedEvent, "by_author"> & {message: Past | null}} RestoredEvent
 *
 * One thing of the past, as `message`, `event` or `announcement` would have told it; `kind` says which.
 * @typedef {({kind: "message" | "event"} & RoomEvent) |
 *   ({kind: "announcement"} & AnnouncementEvent)} Past
 *
 * `more`: there are more of them, beyond the last in the direction asked for.
 * @typedef {{messages: Past[], more: boolean}} Page
 *
 * `reason` is the host's word (KICKED, ROOM_CLOSED ...), CLIENT_INITIATED for one's own `close`,
 * JOIN_FAILURE with the `error` that kept us out, or CONNECTION_LOST when the policy gave up;
 * `text` is the moderator's words, if any; after `retryAfter` seconds one may come back, if the
 * host said so.
 * @typedef {{reason: import("./reasons.js").ReasonWord, text: string,
 *   error: import("./errors.js").ClientError | null, retryAfter?: number}} ClosedEvent
 *
 * A moderator sent one to another room of this host, and why; the client is on its way there. What
 * comes next is of that room.
 * @typedef {{from: string, to: string, text: string}} MovedEvent
 *
 * @typedef {object} RoomEvents
 * @property {StateEvent} state on each change, and on each failed attempt
 * @property {RoomEvent} message an event named "message": chat
 * @property {RoomEvent} event an event of any other name
 * @property {AnnouncementEvent} announcement the moderator speaks to the room
 * @property {RedactedEvent} redacted the message `target` was taken back: show it nowhere any more
 * @property {EditedEvent} edited the message `target` says something else from now on
 * @property {RestoredEvent} restored the message `target` is there again
 * @property {import("./frames.js").PeerInfo[]} peers the whole list, whenever it has changed
 * @property {import("./frames.js").PeerInfo} joined somebody came
 * @property {{id: string, reason: string, text: string}} left somebody else is gone
 * @property {{from: string, to: string}} renamed a peer, perhaps oneself, has another name; it is who
 *   it was
 * @property {{text: string, time: number}} warning a moderator tells one alone that something won't do
 * @property {MovedEvent} moved
 * @property {{id: string | null}} host another peer is now the one present the longest
 * @property {import("./frames.js").RoomInfo} room the room itself, after each welcome and change
 * @property {{id: string, active: boolean}} typing somebody began or ended typing
 * @property {{type: string} & Record<string, any>} other a frame that this library leaves to others,
 *   as it came: `Board`'s, or a newer host's
 * @property {{ref: string, why: string}} held what was sent as `ref` waits for a moderator
 * @property {{text: string}} waiting one isn't in yet: a moderator has to let one in, however long that
 *   takes; `open` follows, or `closed` with the reason DENIED
 * @property {import("./frames.js").You} you what one is here and may not do, when that isn't as usual and
 *   whenever it has changed; `slow` seconds lie between two messages, `held` ones wait for a moderator
 * @property {{epoch: number, seq: number}} rollback drop what you hold of that epoch beyond seq:
 *   the host went down before it was kept
 * @property {Record<string, never>} caught-up after each welcome, once all that was missed is told
 * @property {Record<string, never>} gap messages passed while we were away and are no longer kept
 * @property {import("./errors.js").ClientError} error an attempt to connect failed and another
 *   will follow, or the host refused or sent something that belongs to no `send`
 * @property {ClosedEvent} closed it is over, and nothing reconnects by itself
 */
export {};
