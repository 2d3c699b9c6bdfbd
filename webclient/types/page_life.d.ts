export type PageLife = {
    /**
     * the page goes, for good or into the browser's cache
     */
    gone: () => void;
    /**
     * it is looked at again, or came back out of that cache as it was, or
     * the network has come or gone
     */
    awake: () => void;
};
/**
 * What the browser tells of the page's life, as far as a connection cares.
 *
 * @typedef {object} PageLife
 * @property {() => void} gone the page goes, for good or into the browser's cache
 * @property {() => void} awake it is looked at again, or came back out of that cache as it was, or
 *   the network has come or gone
 */
/**
 * @param {EventTarget} page
 * @param {PageLife} life
 * @returns {() => void} ends it
 */
export declare function watchPage(page: EventTarget, life: PageLife): () => void;
