import { Emitter } from "./emitter.js";
export type RoomClient = import("./room_client.js").RoomClient<any>;
export type Patience = import("./pending.js").Patience;
export type Command = {
    do: string;
} & Record<string, unknown>;
export type Act = {
    id: number;
    time: number;
    by: string;
    what: string;
    name?: string;
    room?: string;
    whom?: [string, string][];
    more?: number;
    why?: string;
    until?: number;
    undone?: boolean;
    can_undo?: boolean;
    params?: Record<string, string | number | boolean | null>;
    undone_by?: string;
    undone_name?: string;
    is_over?: boolean;
};
export type ModerationEvents = {
    /**
     * something was done in one's rooms, or taken back: then it is `undone`
     */
    acted: Act;
    /**
     * what one wanted oneself is done; `act` is what
     * it was, null where nothing had to be done or nothing is kept of it
     */
    did: {
        command: Command;
        act: Act | null;
    };
    /**
     * one moderates here from now on, or no longer
     */
    role: {
        is: boolean;
    };
};
/**
 * Moderating a room from a guest's place in it, for those whom the host has given a link.
 *
 *     const moderation = new Moderation(client);
 *     await moderation.do({ do: "kick", room: client.room.name, peer: "Bob", text: "Enough." });
 *
 * @extends {Emitter<ModerationEvents>}
 */
export declare class Moderation extends Emitter<ModerationEvents> {
    #private;
    /** @param {RoomClient} client */
    constructor(client: RoomClient);
    /** Whether one moderates this room now. */
    get isModerator(): boolean;
    /** What was done since one came, and was told: the newest first. */
    get acts(): Act[];
    /** Listen no more; what isn't answered fails. */
    close(): void;
    /**
     * Have something done. It is sent again after a loss, and done once.
     *
     * @param {Command} command
     * @param {Patience} [options] 30 s unless `timeout` says otherwise
     * @returns {Promise<any>} what came of it, null if a host did it that has ended; fails with `not-allowed` and the like
     */
    do(command: Command, { timeout, signal }?: Patience): Promise<any>;
    /**
     * Show the token of a moderator's link, being in the room: `role` tells that one moderates then, or
     * the client's `error` why not.
     *
     * @param {string} invite
     */
    redeem(invite: string): void;
    /**
     * Take back what was done.
     *
     * @param {number} act its id
     * @param {Patience} [options]
     */
    undo(act: number, options?: Patience): Promise<any>;
}
