/**
 * The frames of the wire, dialect `peerpyrtc.v1`: JSON objects told apart by their `type`.
 * Members that have their default value are left out. Times are milliseconds since 1970.
 *
 * `muted`: until when, by the host's clock; `muted_for`: seconds, as of when it was told.
 * `stay` names this one stay of the peer: a later one of its name has another. What it said during
 * this stay has the room's epoch and a number over `since`.
 * `word`: since when it has the word.
 * @typedef {{id: string, joined: number, muted?: number, muted_for?: number, hand?: number,
 *   word?: number, userAgent?: string, stay?: string, since?: number, role?: string}} PeerInfo
 * A message that is pinned: its place, and its words on one line, at most 200 characters. No `from`: the host's.
 * @typedef {{epoch: number, seq: number, text: string, from?: string}} Pinned
 * `locked`: nobody new comes in; `pin`: who is new gives one; `waiting`: who is new waits to be let in.
 * @typedef {{name: string, host?: string, topic?: string, locked?: boolean, pin?: boolean,
 *   waiting?: boolean, guests_clear?: boolean, notice?: string, editing?: number,
 *   blur?: boolean, pinned?: Pinned}} RoomInfo `notice` and the message `pinned` stand above what is said; for
 *   `editing` seconds one may change and take back what one said: 600 where it is left out, 0 never;
 *   `blur`: pictures are blurred until one taps them
 *
 * `rate` in events a second; 0 is no limit.
 * @typedef {{frame: number, rate: number, burst: number}} Limits
 *
 * @typedef {{type: "welcome", self: string, secret: string, room: RoomInfo, peers: PeerInfo[],
 *   limits: Limits, epoch: number, seq: number, missed?: number, gap?: boolean, known?: number}} Welcome
 * @typedef {{type: "event", from: string, epoch: number, seq: number, time: number, name: string,
 *   data?: any, to?: string, emitted?: boolean, gone?: boolean, redacted?: boolean, edited?: number,
 *   by_author?: boolean}} Relayed
 * @typedef {{type: "announcement", epoch: number, seq: number, time: number, text: string,
 *   redacted?: boolean}} Announcement
 * @typedef {{type: "redacted", epoch: number, seq: number, time: number, target: [number, number],
 *   by_author?: boolean}} Redacted
 * @typedef {{type: "edited", from: string, epoch: number, seq: number, time: number,
 *   target: [number, number], data?: any}} Edited
 * @typedef {{type: "restored", epoch: number, seq: number, time: number, target: [number, number],
 *   frame?: Relayed | Announcement}} Restored
 * @typedef {{type: "peer-joined", peer: PeerInfo}} Joined
 * @typedef {{type: "peers-joined", peers: PeerInfo[]}} AllJoined
 * @typedef {{type: "peer-left", id: string, reason: string, text?: string,
 *   retry_after?: number, room?: string}} Left
 * @typedef {{type: "peer-renamed", from: string, to: string}} Renamed
 * @typedef {{type: "warning", text: string, time: number}} Warning
 * @typedef {{type: "peer-updated", peer: PeerInfo}} Updated
 * @typedef {{type: "host-changed", id?: string | null}} HostChanged
 * @typedef {{type: "room-updated", room: RoomInfo}} RoomUpdated
 * @typedef {{type: "typing", id: string, active?: boolean}} PeerTyping
 * @typedef {{type: "ping", t: number}} HostPing
 * @typedef {{type: "ack", ref: string, epoch: number, seq: number, stored?: boolean,
 *   time?: number}} Ack
 * @typedef {{type: "held", ref: string, why?: string}} Held
 * @typedef {{type: "waiting", text?: string}} AskedToWait
 * @typedef {{type: "you", role: string, denied?: string[], asks?: boolean, slow?: number,
 *   held?: boolean, why?: string}} You
 * @typedef {{type: "page", ref: string, frames: Numbered[], more?: boolean}} PageFrame
 * @typedef {{type: "error", code: string, text: string, ref?: string, retry_after?: number,
 *   suggestion?: string, own?: boolean}} Refusal
 * @typedef {Relayed | Announcement | Redacted | Restored | Edited} Numbered
 * @typedef {Welcome | Numbered | Joined | AllJoined | Left | Renamed | Warning | Updated | HostChanged | RoomUpdated | PeerTyping |
 *   HostPing | Ack | Held | AskedToWait | You | PageFrame | Refusal | Other} ServerFrame
 *
 * A frame that is others' to read, such as `Board`'s, or a newer host's.
 * @typedef {{type: "other", frame: {type: string} & Record<string, any>}} Other
 */
export type PeerInfo = {
    id: string;
    joined: number;
    muted?: number;
    muted_for?: number;
    hand?: number;
    word?: number;
    userAgent?: string;
    stay?: string;
    since?: number;
    role?: string;
};
export type Pinned = {
    epoch: number;
    seq: number;
    text: string;
    from?: string;
};
export type RoomInfo = {
    name: string;
    host?: string;
    topic?: string;
    locked?: boolean;
    pin?: boolean;
    waiting?: boolean;
    guests_clear?: boolean;
    notice?: string;
    editing?: number;
    blur?: boolean;
    pinned?: Pinned;
};
export type Limits = {
    frame: number;
    rate: number;
    burst: number;
};
export type Welcome = {
    type: "welcome";
    self: string;
    secret: string;
    room: RoomInfo;
    peers: PeerInfo[];
    limits: Limits;
    epoch: number;
    seq: number;
    missed?: number;
    gap?: boolean;
    known?: number;
};
export type Relayed = {
    type: "event";
    from: string;
    epoch: number;
    seq: number;
    time: number;
    name: string;
    data?: any;
    to?: string;
    emitted?: boolean;
    gone?: boolean;
    redacted?: boolean;
    edited?: number;
    by_author?: boolean;
};
export type Announcement = {
    type: "announcement";
    epoch: number;
    seq: number;
    time: number;
    text: string;
    redacted?: boolean;
};
export type Redacted = {
    type: "redacted";
    epoch: number;
    seq: number;
    time: number;
    target: [number, number];
    by_author?: boolean;
};
export type Edited = {
    type: "edited";
    from: string;
    epoch: number;
    seq: number;
    time: number;
    target: [number, number];
    data?: any;
};
export type Restored = {
    type: "restored";
    epoch: number;
    seq: number;
    time: number;
    target: [number, number];
    frame?: Relayed | Announcement;
};
export type Joined = {
    type: "peer-joined";
    peer: PeerInfo;
};
export type AllJoined = {
    type: "peers-joined";
    peers: PeerInfo[];
};
export type Left = {
    type: "peer-left";
    id: string;
    reason: string;
    text?: string;
    retry_after?: number;
    room?: string;
};
export type Renamed = {
    type: "peer-renamed";
    from: string;
    to: string;
};
export type Warning = {
    type: "warning";
    text: string;
    time: number;
};
export type Updated = {
    type: "peer-updated";
    peer: PeerInfo;
};
export type HostChanged = {
    type: "host-changed";
    id?: string | null;
};
export type RoomUpdated = {
    type: "room-updated";
    room: RoomInfo;
};
export type PeerTyping = {
    type: "typing";
    id: string;
    active?: boolean;
};
export type HostPing = {
    type: "ping";
    t: number;
};
export type Ack = {
    type: "ack";
    ref: string;
    epoch: number;
    seq: number;
    stored?: boolean;
    time?: number;
};
export type Held = {
    type: "held";
    ref: string;
    why?: string;
};
export type AskedToWait = {
    type: "waiting";
    text?: string;
};
export type You = {
    type: "you";
    role: string;
    denied?: string[];
    asks?: boolean;
    slow?: number;
    held?: boolean;
    why?: string;
};
export type PageFrame = {
    type: "page";
    ref: string;
    frames: Numbered[];
    more?: boolean;
};
export type Refusal = {
    type: "error";
    code: string;
    text: string;
    ref?: string;
    retry_after?: number;
    suggestion?: string;
    own?: boolean;
};
export type Numbered = Relayed | Announcement | Redacted | Restored | Edited;
export type ServerFrame = Welcome | Numbered | Joined | AllJoined | Left | Renamed | Warning | Updated | HostChanged | RoomUpdated | PeerTyping | HostPing | Ack | Held | AskedToWait | You | PageFrame | Refusal | Other;
export type Other = {
    type: "other";
    frame: {
        type: string;
    } & Record<string, any>;
};
/** What the data channel's `protocol` is called. */
export declare const PROTOCOL = "peerpyrtc.v1";
/** The largest frame the host takes, in bytes of UTF-8, until `welcome` says otherwise. */
export declare const MAX_FRAME: number;
/**
 * Read one frame of the host.
 *
 * @param {unknown} raw what the channel delivered
 * @returns {ServerFrame}
 * @throws {ClientError} `malformed`
 */
export declare function readFrame(raw: unknown): ServerFrame;
/**
 * Write one frame for the host.
 *
 * @param {{type: string} & Record<string, unknown>} frame
 * @param {number} [limit] bytes
 * @throws {ClientError} `malformed` or `too-large`
 */
export declare function writeFrame(frame: {
    type: string;
} & Record<string, unknown>, limit?: number): string;
/**
 * A new name for something to be sent: 128 random bits. `crypto.randomUUID` needs a secure
 * context, which a page on plain http in a LAN is not; `getRandomValues` is there.
 */
export declare function newRef(): string;
