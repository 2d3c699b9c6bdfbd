export type Addressed = {
    to?: string | null;
    stay?: string | null;
    ref?: string;
    emitted?: boolean;
    passing?: boolean;
};
export type Outgoing<Own extends Record<string, any> = Record<string, any>> = {
    [Name in keyof Own & string]: Addressed & {
        name: Name;
    } & (undefined extends Own[Name] ? {
        data?: Own[Name];
    } : {
        data: Own[Name];
    });
}[keyof Own & string] | (Addressed & {
    name?: "message";
    data?: unknown;
});
export type Saying<Own extends Record<string, any> = Record<string, any>> = string | ArrayBuffer | ArrayBufferView | Outgoing<Own>;
/**
 * `to` names the one peer it is for, `stay` which stay of that peer: another of its name gets nothing
 * then; `ref` is only for sending something again under the name it had (see `newRef`). `emitted`
 * makes an event of what is named "message", or "json", which by itself is a bare object of
 * PeerPyRTC's clients. `passing`: it is for those who are here now; it has no number, no history keeps
 * it, and it is told as a frame `passing` by `other`.
 *
 * @typedef {{to?: string | null, stay?: string | null, ref?: string, emitted?: boolean,
 *   passing?: boolean}} Addressed
 */
/**
 * What can be said. `name` is "message" (chat) unless an application has events of its own; `data`
 * is JSON, with bytes (ArrayBuffer, typed arrays) wherever they are wanted. `Own` are the
 * application's, by name with the payloads.
 *
 * @template {Record<string, any>} [Own=Record<string, any>]
 * @typedef {{[Name in keyof Own & string]: Addressed & {name: Name} &
 *   (undefined extends Own[Name] ? {data?: Own[Name]} : {data: Own[Name]})}[keyof Own & string] |
 *   (Addressed & {name?: "message", data?: unknown})} Outgoing
 */
/**
 * @template {Record<string, any>} [Own=Record<string, any>]
 * @typedef {string | ArrayBuffer | ArrayBufferView | Outgoing<Own>} Saying
 */
/**
 * What is too long for the host it refuses itself, by the ref.
 *
 * @param {Saying} what text and bytes are the data of a "message"
 * @returns {{name: string, data: unknown, to: string | undefined, stay: string | undefined,
 *   ref: string, emitted: true | undefined, passing: boolean | undefined}}
 * @throws {import("./errors.js").ClientError} `bad-argument`
 */
export declare function readOutgoing(what: Saying): {
    name: string;
    data: unknown;
    to: string | undefined;
    stay: string | undefined;
    ref: string;
    emitted: true | undefined;
    passing: boolean | undefined;
};
