export { FILE_EVENT, readFileInfo } from "./file_info.js";
export type FileInfo = import("./file_info.js").FileInfo;
export type Progress = {
    loaded: number;
    total: number;
};
export type TransferOptions = {
    /**
     * calls it off: it fails with `aborted`
     */
    signal?: AbortSignal;
    onProgress?: (progress: Progress) => void;
};
export type Naming = {
    /**
     * what it is called; left out: the file's own name, or "file"
     */
    name?: string;
    /**
     * its media type; left out: the file's own
     */
    type?: string;
    /**
     * the one peer it is for; left out: everyone in the room
     */
    to?: string;
    /**
     * which stay of that peer, as in `RoomClient.send`
     */
    stay?: string;
    /**
     * the announcing event's ref (see `newRef`)
     */
    ref?: string;
    /**
     * further members of the event's data
     */
    extra?: Record<string, unknown>;
};
export type SendFileOptions = TransferOptions & Naming;
export type SentFile = import("./outbox.js").Receipt & {
    file: FileInfo;
};
/** The files of one room. Made by `RoomClient.files()`. */
export declare class Files {
    #private;
    /**
     * @param {import("./room_client.js").RoomClient<any>} room
     * @param {(label: string, protocol: string) => RTCDataChannel} open a channel beside the room's
     */
    constructor(room: import("./room_client.js").RoomClient<any>, open: (label: string, protocol: string) => RTCDataChannel);
    /**
     * Bring a file to the host and tell the room of it. Contents that one may read here anyway are
     * not sent again, and the same Blob is hashed once, however often the room refuses it. While the connection is away it waits, then goes on; it ends when the room does.
     *
     * Fails with a `ClientError`: `too-large`, `no-space`, `muted`, `rate-limited` (the host's word),
     * `unreadable` (the file has changed or is gone), `no-files` (this host takes none), `stalled`,
     * `aborted`, `closed`, `bad-argument`, or whatever `room.send` fails with.
     *
     * @param {Blob} blob a File has a name and a type of its own
     * @param {SendFileOptions} [options]
     * @returns {Promise<SentFile>} the announcement's receipt, and what it said
     */
    send(blob: Blob, options?: SendFileOptions): Promise<SentFile>;
    /**
     * Pull a file's contents. They are what was announced: anything else fails. After a loss of the
     * connection it goes on where it was.
     *
     * The Blob has the announced type only if that is a picture, sound, film or plain text; else it
     * has none, so that its `blob:` address can't become a document of this page's origin.
     *
     * Fails with a `ClientError`: `no-such-file` (not here, or no longer), `hash-mismatch`, `bad-answer`,
     * `too-many`, `rate-limited`, `no-files`, `stalled`, `aborted`, `closed`, `bad-argument`.
     *
     * @param {{sha256: string, size: number, type?: string}} info as announced
     * @param {TransferOptions} [options]
     * @returns {Promise<Blob>}
     */
    fetch(info: {
        sha256: string;
        size: number;
        type?: string;
    }, options?: TransferOptions): Promise<Blob>;
    /**
     * The largest file this host takes, in bytes.
     *
     * @param {{signal?: AbortSignal}} [options]
     * @returns {Promise<number>}
     */
    limit({ signal }?: {
        signal?: AbortSignal;
    }): Promise<number>;
}
