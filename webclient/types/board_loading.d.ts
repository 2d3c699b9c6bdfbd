/** @typedef {import("./room_client.js").RoomClient<any>} RoomClient */
export type RoomClient = import("./room_client.js").RoomClient<any>;
/** Pulls the whole board from the host, piece by piece: asked ahead, so that the next are on their way while one is read. */
export declare class Loading {
    #private;
    /** @param {RoomClient} client */
    constructor(client: RoomClient);
    get isOver(): boolean;
    /** From its beginning. */
    start(): void;
    /** Until `start` nothing is asked for. */
    stop(): void;
    /** Meanwhile the host isn't asked. @param {boolean} isResting */
    rest(isResting: boolean): void;
    /**
     * A piece came.
     *
     * @param {any} frame
     * @returns {boolean} whether it is the one that is waited for
     */
    expects({ epoch, seq, after, upto, ahead, strokes }: any): boolean;
    /** It was read. @param {{upto?: number, more?: boolean}} frame */
    read({ upto, more }: {
        upto?: number;
        more?: boolean;
    }): void;
}
