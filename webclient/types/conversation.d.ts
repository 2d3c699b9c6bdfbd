export type Numbered = import("./frames.js").Numbered;
export type Events = import("./emitter.js").Emitter<import("./events.js").RoomEvents>;
export type Line = {
    writable: boolean;
    send: (raw: string) => void;
};
/**
 * @typedef {import("./frames.js").Numbered} Numbered
 * @typedef {import("./emitter.js").Emitter<import("./events.js").RoomEvents>} Events
 * @typedef {{writable: boolean, send: (raw: string) => void}} Line
 */
/**
 * What is said, both ways, across losses: nothing is missed, nothing is told twice, and what was
 * sent is answered once.
 *
 * @param {Events & {self: string}} client where it is told
 * @param {ReturnType<typeof import("./keeper.js").makeKeeper>} keeper
 */
export declare function makeConversation(client: Events & {
    self: string;
}, keeper: ReturnType<typeof import("./keeper.js").makeKeeper>): {
    outbox: {
        fail: (ref: string, error: import("./errors.js").ClientError) => boolean;
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
        failAll(error: import("./errors.js").ClientError, mayCome: boolean): void;
    };
    /** Where to resume, as `hello` says it. */
    readonly place: {};
    /** @param {import("./frames.js").Welcome} welcome @param {boolean} isReturn we were here before */
    begin(welcome: import("./frames.js").Welcome, isReturn: boolean): void;
    /** @param {Numbered} frame */
    receive(frame: Numbered): void;
    /** @param {import("./frames.js").PageFrame} page */
    answered({ ref, frames, more }: import("./frames.js").PageFrame): void;
    /** See there. */
    settled: (ref: string, receipt: import("./outbox.js").Receipt | null) => void;
    /** @param {import("./frames.js").Ack} ack */
    acknowledged({ ref, epoch, seq, stored, time }: import("./frames.js").Ack): void;
};
