/** The event that tells the room of a file. */
export declare const FILE_EVENT = "file";
/** The most of a name and of a media type that is told, in characters. */
export declare const NAME_LENGTH = 255;
export declare const TYPE_LENGTH = 127;
/** The most of a caption, in characters, and of a thumbnail, in bytes: the host takes no more. */
export declare const CAPTION_LENGTH = 1000;
export declare const THUMBNAIL_SIZE = 4096;
export type FileInfo = {
    name: string;
    size: number;
    type: string;
    sha256: string;
    caption?: string;
    thumbnail?: Uint8Array;
    together?: {
        id: string;
        of: number;
    };
};
/**
 * A file's name as it is told and shown: nothing in it misleads, and its ending is always there. The
 * host takes no other; `tests/vectors/names.json` has examples.
 *
 * @param {unknown} text
 */
export declare function fileName(text: unknown): string;
/**
 * Read the data of an event named "file", which anybody may have written.
 *
 * @param {unknown} data
 * @returns {FileInfo | null} null if it tells of no file
 */
export declare function readFileInfo(data: unknown): FileInfo | null;
/** Whether this says which contents it means. @param {any} info @returns {boolean} */
export declare const isContents: (info: any) => boolean;
