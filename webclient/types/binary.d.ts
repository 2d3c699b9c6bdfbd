/**
 * Bytes in what is sent. The wire is JSON, so that the host can show, keep and hold back all that
 * passes; bytes travel in it as `{"$bytes": "<base64>"}`, wherever they stand in the data.
 */
/** @param {unknown} value @returns {value is ArrayBuffer | ArrayBufferView} */
export declare const isBytes: (value: unknown) => value is ArrayBuffer | ArrayBufferView;
/**
 * For JSON.stringify: buffers and views become text, anything else stays.
 *
 * @this {any}
 * @param {string} key
 * @param {unknown} value
 */
export declare function pack(this: any, key: string, value: unknown): unknown;
/**
 * Parse a frame; bytes in it come out as Uint8Array.
 *
 * @param {string} raw
 * @returns {any}
 * @throws {SyntaxError}
 */
export declare function parse(raw: string): any;
