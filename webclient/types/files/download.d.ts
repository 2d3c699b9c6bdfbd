/** Pulls one file's contents, over as many channels as it takes. */
export declare class Download {
    #private;
    /**
     * @param {{sha256: string, size: number}} info
     * @param {import("../files.js").TransferOptions} options
     */
    constructor(info: {
        sha256: string;
        size: number;
    }, { signal, onProgress }: import("../files.js").TransferOptions);
    /**
     * Pull what is missing.
     *
     * @param {import("./channel.js").FileChannel} channel
     * @returns {Promise<void>}
     */
    run(channel: import("./channel.js").FileChannel): Promise<void>;
    /**
     * @param {string} type
     * @returns {Blob} what has come
     * @throws {ClientError} `hash-mismatch`: it is not what was announced
     */
    finish(type: string): Blob;
}
