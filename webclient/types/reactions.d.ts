import { Emitter } from "./emitter.js";
export type RoomClient = import("./room_client.js").RoomClient<any>;
export type Place = import("./timeline.js").Place;
export type Reaction = {
    emoji: string;
    count: number;
    who: string[];
    own: boolean;
};
export type ReactionsEvents = {
    /**
     * what a message has now
     */
    changed: {
        place: Place;
        reactions: Reaction[];
    };
};
/**
 * Who reacted how to what was said, and reacting oneself.
 *
 *     const reactions = new Reactions(client); // before `connect`: a room tells what it has first
 *     reactions.on("changed", ({ place, reactions }) => show(place, reactions));
 *
 * @extends {Emitter<ReactionsEvents>}
 */
export declare class Reactions extends Emitter<ReactionsEvents> {
    #private;
    /** @param {RoomClient} client */
    constructor(client: RoomClient);
    /** What a message has. @param {Place} place */
    of({ epoch, seq }: Place): Reaction[];
    /**
     * React with an emoji, or with `on` false no more. A message takes six of one device, 20 in all.
     *
     * @param {Place} place the message's
     * @param {string} emoji any one
     * @param {import("./outbox.js").SendOptions & {on?: boolean}} [options]
     * @returns {Promise<import("./outbox.js").Receipt>} fails with `malformed`, `too-many`,
     *   `not-allowed`, `muted`, `refused-by-rule` or `no-such-message`
     */
    react(place: Place, emoji: string, { on, ...options }?: import("./outbox.js").SendOptions & {
        on?: boolean;
    }): Promise<import("./outbox.js").Receipt>;
    /** Listen no more. */
    close(): void;
    /** A frame that was told before this was there. @param {{type: string} & Record<string, any>} frame */
    take({ type, epoch, seq, of }: {
        type: string;
    } & Record<string, any>): void;
}
