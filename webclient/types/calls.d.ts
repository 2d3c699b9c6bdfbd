export type RoomClient = import("./room_client.js").RoomClient<any>;
export type CallOptions = {
    timeout?: number;
    signal?: AbortSignal;
};
export type PeerInfo = import("./frames.js").PeerInfo;
export type Whom = {
    to: string;
    stay: string | undefined;
};
export type Open = Whom & {
    pending: import("./pending.js").Pending<any>;
    ended: AbortController;
};
export type Asked<Method> = Method extends (data: infer Data) => any ? Data : never;
export type Answered<Method> = Method extends (data: any) => infer Answer ? Awaited<Answer> : never;
/**
 * @typedef {import("./room_client.js").RoomClient<any>} RoomClient
 * @typedef {{timeout?: number, signal?: AbortSignal}} CallOptions
 * @typedef {import("./frames.js").PeerInfo} PeerInfo
 *
 * Somebody by the name it has now; another of that name has another `stay`. A host from before there
 * were stays tells none.
 * @typedef {{to: string, stay: string | undefined}} Whom
 * `ended` calls off what of it has not gone out.
 * @typedef {Whom & {pending: import("./pending.js").Pending<any>, ended: AbortController}} Open
 */
/**
 * @template Method
 * @typedef {Method extends (data: infer Data) => any ? Data : never} Asked
 */
/**
 * @template Method
 * @typedef {Method extends (data: any) => infer Answer ? Awaited<Answer> : never} Answered
 */
/**
 * `Own` is what can be called, by name: `{sum: (numbers: number[]) => number}`. Of others' data and
 * answers it is what was agreed on: anybody may send anything.
 *
 * @template {Record<string, any>} [Own=Record<string, (data: any) => any>]
 */
export declare class Calls<Own extends Record<string, any> = Record<string, (data: any) => any>> {
    #private;
    /** @param {RoomClient} client one `Calls` for each */
    constructor(client: RoomClient);
    /**
     * Ask one peer for something, and wait for its answer: for 10 s, unless `timeout` (milliseconds)
     * says otherwise. What has not gone out by then, or when that peer leaves, never does; another
     * who takes its name isn't asked.
     *
     * Fails with a `ClientError`: `timeout`, `aborted`, `peer-left`, `no-handler` (nobody answers to
     * this name there), `failed` (its handler threw), `busy`, `no-such-peer`, `too-many` (100 calls of
     * one's own are open), `too-large`, `closed`, or what else the host refuses it with.
     *
     * @template {keyof Own & string} Name
     * @param {string} peer its id
     * @param {Name} name
     * @param {Asked<Own[Name]>} [data] JSON, or bytes
     * @param {CallOptions} [options]
     * @returns {Promise<Answered<Own[Name]>>}
     */
    call<Name extends keyof Own & string>(peer: string, name: Name, data?: Asked<Own[Name]>, { timeout, signal }?: CallOptions): Promise<Answered<Own[Name]>>;
    /**
     * Answer calls of this name: with what the handler returns, or its promise resolves with. What it
     * throws the caller doesn't see. One handler for a name: a later one takes an earlier one's place.
     *
     * @template {keyof Own & string} Name
     * @param {Name} name
     * @param {(data: Asked<Own[Name]>, about: {from: string}) =>
     *   Answered<Own[Name]> | Promise<Answered<Own[Name]>>} handler
     * @returns {() => void} ends it
     */
    answer<Name extends keyof Own & string>(name: Name, handler: (data: Asked<Own[Name]>, about: {
        from: string;
    }) => Answered<Own[Name]> | Promise<Answered<Own[Name]>>): () => void;
}
