/**
 * Bring a file's contents to the host. It says how far we may go, so that little of it is ever on
 * its way: what is said beside it must not wait.
 *
 * @param {import("./channel.js").FileChannel} channel
 * @param {Blob} blob
 * @param {string} sha256
 * @param {import("../files.js").TransferOptions} options
 * @returns {Promise<void>}
 */
export declare function upload(channel: import("./channel.js").FileChannel, blob: Blob, sha256: string, { signal, onProgress }: import("../files.js").TransferOptions): Promise<void>;
