import { ClientError } from "./errors.js";
export type State = import("./events.js").State;
export type ServerFrame = import("./frames.js").ServerFrame;
export type RoomClient = import("./room_client.js").RoomClient<any>;
export type RoomOptions = import("./room_client.js").RoomOptions;
export type ReasonWord = import("./reasons.js").ReasonWord;
/**
 * @typedef {import("./events.js").State} State
 * @typedef {import("./frames.js").ServerFrame} ServerFrame
 * @typedef {import("./room_client.js").RoomClient<any>} RoomClient
 * @typedef {import("./room_client.js").RoomOptions} RoomOptions
 * @typedef {import("./reasons.js").ReasonWord} ReasonWord
 */
/**
 * How one is in a room: joins, reads what the host sends, comes back, leaves.
 *
 * @param {RoomClient} client where all is told
 * @param {RoomOptions} options checked
 */
export declare function makeMembership(client: RoomClient, options: RoomOptions): {
    readonly presence: {
        readonly room: import("./frames.js").RoomInfo;
        readonly peers: import("./presence.js").PeerInfo[];
        begin(welcome: import("./frames.js").Welcome): void;
        tell(): void;
        receive(frame: import("./presence.js").PresenceFrame): void;
    };
    retryNow: () => void;
    readonly state: import("./events.js").State;
    readonly self: string;
    readonly reason: import("./reasons.js").ReasonWord | null;
    /** What goes out. */
    readonly outbox: {
        fail: (ref: string, error: ClientError) => boolean;
        add(ref: string, raw: string, isNumbered: boolean, options: import("./outbox.js").SendOptions): Promise<import("./outbox.js").Receipt>;
        note(ref: string, note: unknown): void;
        drained(options: import("./pending.js").Patience): Promise<void>;
        readonly unsent: import("./outbox.js").Unsent[];
        readonly unanswered: string[];
        rewind(): void;
        flush(line: {
            writable: boolean;
            send: (raw: string) => void;
        }): void;
        settle(ref: string, receipt: import("./outbox.js").Receipt): import("./outbox.js").Entry | undefined;
        failAll(error: ClientError, mayCome: boolean): void;
    };
    /** See `RoomClient.connect`. @param {import("./pending.js").Patience} patience */
    connect(patience: import("./pending.js").Patience): Promise<void> | undefined;
    /**
     * Take a frame to be sent as soon as it can be.
     *
     * @param {{type: string, ref: string} & Record<string, unknown>} frame
     * @param {boolean} isNumbered whether the answer's number is its own place among what is said
     * @param {import("./outbox.js").SendOptions} patience
     */
    post(frame: {
        type: string;
        ref: string;
    } & Record<string, unknown>, isNumbered: boolean, patience?: import("./outbox.js").SendOptions): Promise<import("./outbox.js").Receipt>;
    /** Send a frame now or never. @param {{type: string} & Record<string, unknown>} frame */
    pass(frame: {
        type: string;
    } & Record<string, unknown>): boolean;
    /**
     * Open a channel of lower priority beside the room's. A loss ends it for good.
     *
     * @param {string} label
     * @param {string} protocol
     * @param {RTCDataChannelInit} [options]
     * @returns {RTCDataChannel}
     * @throws {ClientError} `closed`
     */
    beside(label: string, protocol: string, options?: RTCDataChannelInit): RTCDataChannel;
    /** See `RoomClient.drained`. @param {import("./pending.js").Patience} patience */
    drained(patience: import("./pending.js").Patience): Promise<void>;
    close(): void;
};
